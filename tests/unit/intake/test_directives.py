"""Paragraphs of restraint → directives: several objects, addressees, acts, and when a person must look."""

from datetime import date

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft, Row
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.companies import payment_of, platform_of
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP,\n\n     Defendants.\n\n23-cv-4455 (QRS)\n\n{title}\n\n"


def draft_of(body: str, title: str = "PRELIMINARY INJUNCTION ORDER") -> Draft:
    text = f"{HEAD.format(title=title)}It is hereby ORDERED that:\n\n{body}\n\nSO ORDERED.\n\nDated: May 4, 2023\n"
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def rows_of(body: str) -> list[Row]:
    return [row for order in draft_of(body).rows("orders") for row in dict(order.tables).get("directives", ())]


def read(body: str) -> list[tuple[object, ...]]:
    return [(row.get("id"), row.get("forbid") or row.get("require"), row.get("toward")) for row in rows_of(body)]


def bands(body: str) -> list[str]:
    return [each.band for row in rows_of(body) for key, each in row.items if key == "binds"]


LEAD = "1. Defendants are enjoined from:\n\n(a) selling or advertising goods under the HERON mark;\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "(b) hiding, destroying or otherwise disposing of (i) infringing goods; (ii) any records of their sale; or (iii) Defendants' Assets.",
        "(b) transferring, destroying or concealing any infringing goods, business records or assets.",
    ],
)
def test_a_list_of_objects_is_one_directive_for_each(text: str) -> None:
    assert read(LEAD + text)[1:] == [
        ("1b", ["listing"], "infringing"),
        ("1b-records", ["records"], "records"),
        ("1b-assets", ["assets"], "assets"),
    ]


def test_records_that_tell_of_goods_are_records_alone() -> None:
    text = (
        "(b) destroying or altering any records relating to the sale of such goods or to the funds received for them."
    )
    assert read(LEAD + text)[1:] == [("1b", ["records"], "records")]


def test_not_to_aid_is_split_as_what_is_aided() -> None:
    text = LEAD + "(b) destroying any business records; and\n\n(c) transferring any of their assets.\n\n"
    aid = "2. The third party service providers are enjoined from aiding or abetting any of the acts in paragraphs 1(a) through 1(c)."
    rows = {str(row.get("id")): row for row in rows_of(text + aid)}
    assert rows["2"].get("toward") == "infringing"
    assert rows["2"].get("predicate") == ["pi.1a"]
    assert (rows["2-assets"].get("forbid"), rows["2-assets"].get("predicate")) == (["assets"], ["pi.1c"])
    assert (rows["2-records"].get("forbid"), rows["2-records"].get("predicate")) == (["records"], ["pi.1b"])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Defendants shall not sell goods in any of Bazaarly's stores.", "check"),
        ("Defendants shall not sell counterfeit goods.", "read"),
        ("Defendants are enjoined from displaying pages that promote counterfeit goods.", "check"),
    ],
)
def test_what_is_not_fully_matched_is_marked(text: str, wanted: str) -> None:
    assert bands(f"1. {text}") == [wanted]


def test_only_the_named_defendants_are_bound() -> None:
    body = "1. Defendants Alpha Store and Gamma Shop, and their agents, are enjoined from selling goods under the HERON mark.\n\n2. Defendants shall not destroy any business records."
    assert [row.get("binds") for row in rows_of(body)] == [["d01", "d03"], ["defendants"]]


def test_an_item_that_stops_is_no_duty_to_do() -> None:
    body = "1. The third party providers shall, within seven (7) days of receipt of this Order:\n\n(a) disable and cease displaying any advertisements used by Defendants to sell counterfeit goods; and\n\n(b) take all steps necessary to prevent links to the Defendant Online Stores from displaying in search results."
    assert read(body) == [("1a", ["promotion"], "infringing"), ("1b", ["promotion"], "stores")]


def test_to_release_a_restraint_is_no_new_one() -> None:
    body = "1. PayPal, Inc. shall, within three (3) business days of receipt of this Order, release the restraint on the accounts of Alpha Store."
    (row,) = rows_of(body)
    assert (row.get("require"), row.get("binds")) == ("release", ["paypal"])


def test_a_number_of_days_is_no_paragraph() -> None:
    body = "A. Defendants are restrained and enjoined from the following acts for fourteen\n(14) days:\n\n1) selling counterfeit goods; and\n\n2) destroying any business records."
    assert [row.get("id") for row in rows_of(body)] == ["a1", "a2"]


@pytest.mark.parametrize(
    ("printed", "platform", "payment"),
    [
        ("WhaleCo, Inc.", "temu", None),
        ("Amazon.com Services LLC", "amazon", None),
        ("eBay Inc.", "ebay", None),
        ("Amazon Payments, Inc.", None, "amazon-pay"),
        ("PingPong Global Solutions, Inc.", None, "pingpong"),
        ("PayPal Holdings, Inc.", None, "paypal"),
        ("Alibaba.com Singapore E-Commerce Private Limited", "alibaba", None),
        ("Wise", None, None),
        ("Wise US Inc.", None, "wise"),
        ("Blue Heron Toys LLC", None, None),
    ],
)
def test_companies(printed: str, platform: str | None, payment: str | None) -> None:
    assert (platform_of(printed), payment_of(printed)) == (platform, payment)


def test_an_introduced_nonparty_is_itself_bound() -> None:
    (row,) = rows_of(
        '1. Non-party Amazon.com Services LLC ("Amazon") shall, within ten (10) days of receipt of this Order, remove all listings of counterfeit goods.'
    )
    assert row.get("binds") == ["amazon"]


def test_a_term_for_banks_and_platforms_binds_both() -> None:
    body = '1. All financial institutions, payment processors, banks, or marketplace platforms (collectively, the "Third Party Providers") shall freeze all funds of Defendants.\n\n2. The Third Party Providers shall provide Plaintiff with an accounting of the funds restrained.'
    second = rows_of(body)[1]
    assert set(second.get("binds")) == {"financial_institutions", "service_providers"}  # type: ignore[call-overload]
    assert (second.get("require"), second.get("toward")) == ("report", "assets")


OPINION = (
    "I. BACKGROUND\n\n{prose}\n\nII. DISCUSSION\n\n{prose}\n\nIII. CONCLUSION\n\nThe Court ORDERS as follows:\n\n"
    "1. Defendants are enjoined from:\n\n(a) selling goods under the HERON mark; and\n\n(b) operating any storefront through which such goods are sold.\n\n"
)


def test_the_number_of_an_opinions_section_is_no_part_of_a_paragraphs_number() -> None:
    prose = (
        "Plaintiff makes toys and sells them in many shops. The Court has read the papers and finds them sound. " * 5
    )
    assert [each[0] for each in read(OPINION.format(prose=prose))] == ["1a", "1b"]


def test_to_restrain_accounts_is_to_freeze_them() -> None:
    text = (
        LEAD
        + "2. Any banks that hold an account of any Defendant shall, within seven days of receipt of this Order, restrain all such accounts from any withdrawal or transfer."
    )
    assert read(text)[1:] == [("2", "freeze", "assets")]


def test_to_tell_of_restrained_funds_or_of_accounts_held_is_no_new_freeze() -> None:
    text = LEAD + (
        "2. The banks shall provide Plaintiff's counsel with data that show the total amount of the funds so restrained in each account.\n\n"
        "3. The banks shall identify to Plaintiff's counsel every account of Defendants that they hold and the balance of each."
    )
    assert [each[1] for each in read(text)[1:]] == ["identify", "identify"]


def test_the_court_enjoins_whom_it_names() -> None:
    text = "The Court PERMANENTLY ENJOINS Defendants and all others in active concert with them from:\n\n(i) selling counterfeit goods in any store; and\n\n(ii) advertising counterfeit goods."
    assert [each[1] for each in read(text)] == [["listing"], ["promotion"]]


def test_where_a_term_is_defined_is_no_predicate() -> None:
    text = LEAD + (
        "2. Defendants shall not transfer any funds.\n\n3. The Third Party Providers, as defined in Paragraph 2, are enjoined from advertising goods under the HERON mark."
    )
    row = next(row for row in rows_of(text) if row.get("id") == "3")
    assert row.get("predicate") == ["pi.1a"]


def test_nonparties_behind_including_make_a_person_look() -> None:
    text = "1. Defendants and all persons in active concert with them, including the Third Party Service Providers, are enjoined from selling goods under the HERON mark."
    assert rows_of(text)[0].get("binds") == ["defendants", "service_providers"]
    assert bands(text) == ["check"]


def test_a_summons_to_show_cause_orders_nothing_of_what_it_asks() -> None:
    text = (
        "1. Defendants shall show cause on May 9, 2023 why an order should not be entered that: (i) enjoins Defendants from selling counterfeit goods; "
        "(ii) restrains their accounts.\n\n2. Defendants are enjoined from destroying their records.\n"
    )
    assert [each[0] for each in read(text)] == ["2"]


def test_items_behind_bullets_stand_under_their_lead_in() -> None:
    text = (
        "Defendants are hereby RESTRAINED, pending the hearing, from:\n\n• selling goods under the HERON mark;\n\n• advertising such goods; and\n\n"
        "• deleting their business records.\n\nWithin three court days of service of this Order, Etsy shall disable the listings numbered 1 to 9.\n"
    )
    assert read(text) == [
        ("p1", ["listing"], "infringing"),
        ("p2", ["promotion"], "infringing"),
        ("p3", ["records"], "records"),
        ("p4", "remove", "infringing"),
    ]


def test_aid_to_the_acts_of_a_paragraph_is_those_acts() -> None:
    text = "1. Defendants are enjoined from:\n\na. selling goods under the HERON mark;\n\nb. advertising them; and\n\nc. aiding anyone else in the acts described in subparagraph a.\n"
    assert read(text)[2] == ("1c", ["listing"], "infringing")


def test_items_under_shall_not_are_forbidden() -> None:
    text = "A. Restraint on Defendants. Until 5:00 p.m. on May 18, 2023, Defendants shall not:\n\n1. sell any goods that carry the HERON mark; or\n\n2. move any money out of an account at PayPal.\n"
    assert read(text) == [("a1", ["listing"], "infringing"), ("a2", ["assets"], "assets")]


def test_a_number_that_a_sentence_breaks_at_is_no_paragraph() -> None:
    text = (
        "The Court entered a temporary restraining order on May 1, 2023 and extended it on May 3, 2023 (Doc.\n32). Nothing has changed since.\n\n"
        "It is ORDERED:\n\n(1) Defendants are enjoined from selling counterfeit goods.\n"
    )
    assert [each[0] for each in read(text)] == ["1"]


def test_marketplaces_named_behind_namely_are_bidden_alone() -> None:
    text = "1. Within two days of receipt, each marketplace on which a Defendant sells (namely Amazon, Temu, and Walmart) must remove the listings in Exhibit 4."
    (row,) = rows_of(text)
    assert row.get("binds") == ["amazon", "temu", "walmart"]


def test_a_company_with_a_common_name_beside_a_known_one() -> None:
    (row,) = rows_of("1. Shopify and Square shall release the funds of Gamma Shop that they hold.")
    assert (row.get("binds"), row.get("require")) == (["shopify", "square"], "release")


def test_papers_that_are_due_are_filed_by_whom_their_name_tells() -> None:
    text = "1. Opposing papers, if any, shall be filed by May 9, 2023.\n\n2. Any reply shall be served on or before May 12, 2023."
    assert [(row.get("binds"), row.get("require"), row.get("by")) for row in rows_of(text)] == [
        (["defendants"], "file", date(2023, 5, 9)),
        (["plaintiffs"], "file", date(2023, 5, 12)),
    ]


def test_what_tells_of_accounts_and_storefronts_is_about_accounts() -> None:
    text = "1. The third party service providers shall identify Defendants' User Accounts and Merchant Storefronts.\n\n2. Etsy shall identify the storefronts of Defendants."
    assert [row.get("toward") for row in rows_of(text)] == ["accounts", "accounts"]


def test_numbers_that_do_not_run_on_make_a_person_look_at_every_paragraph() -> None:
    text = "1. Defendants are enjoined from selling goods under the HERON mark.\n\n41. Defendants shall not transfer any assets.\n"
    assert set(bands(text)) == {"check"}
    assert set(bands(text.replace("41.", "2."))) == {"read"}


@pytest.mark.parametrize(("second", "ids"), [("2", ["1", "2", "3"]), ("1", ["i1", "ii1", "ii2"])])
def test_numbers_that_count_on_through_headings_stand_alone(second: str, ids: list[str]) -> None:
    body = (
        "I. RESTRAINTS\n\n1. Defendants shall not sell the goods.\n\nII. PLATFORMS AND BANKS\n\n"
        f"{second}. Amazon shall remove the listings of the goods.\n\n{int(second) + 1}. PayPal shall freeze the accounts of Defendants.\n"
    )
    assert [each for each, _, _ in read(body)] == ids


def test_a_reference_to_a_subparagraph_is_no_item_of_a_list() -> None:
    text = (
        "1) Defendants are enjoined from selling lanterns, and from helping others in the acts that subparagraph I(1)(A)\n"
        "and subparagraph II(1) below name.\n2) PayPal shall freeze the accounts of Defendants.\n"
    )
    assert ("2", "freeze") in [(each.get("id"), each.get("require")) for each in rows_of(text)]


def test_items_that_stand_in_the_first_items_paragraph_are_items() -> None:
    text = (
        "1. Defendants are permanently enjoined and restrained from:\n\n(a) selling lanterns that bear the mark; (b) destroying their business records; and (c) opening new seller accounts.\n\n"
        "2. PayPal shall freeze the accounts of Defendants.\n"
    )
    assert [each[0] for each in read(text)][:3] == ["1a", "1b", "1c"]


def test_a_heading_that_runs_into_the_decree_adds_no_number() -> None:
    text = (
        "I. BACKGROUND\n\nPlaintiff sells lanterns. "
        + "It has sold them for many years in many States of the Union. " * 14
        + "\n\n"
        "II. CONCLUSION For the reasons above the motion is granted and it is ORDERED as follows:\n\n1. Defendants are enjoined from selling lanterns that bear the mark.\n\n"
        "2. Defendants shall preserve their records.\n"
    )
    assert [each[0] for each in read(text)] == ["1", "2"]


def test_a_decree_opens_a_paragraph_though_the_line_before_ends_in_further() -> None:
    text = (
        "ORDERED that Defendants are enjoined from selling lanterns that bear the mark of the Plaintiff; and it is\nfurther\n"
        "ORDERED that Amazon shall remove the listings in Exhibit 2.\n"
    )
    assert [(each.get("id"), each.get("require")) for each in rows_of(text)] == [("p1", None), ("p2", "remove")]


def test_a_legal_form_ends_its_sentence_where_another_begins() -> None:
    text = (
        "ORDERED that Plaintiff serve this Order upon VeriSign, Inc. The Clerk is directed to send copies to counsel.\n"
    )
    assert [(each.get("binds"), each.get("require")) for each in rows_of(text)] == [(["plaintiffs"], "file")]


def test_a_list_within_a_paragraph_ends_with_it() -> None:
    text = (
        "It is ORDERED that: (1) Defendants are enjoined from selling lanterns; (2) Amazon shall disable the listings in Appendix A; and (3) PayPal shall freeze the accounts of Defendants.\n\n"
        "Plaintiff shall post security of $5,000 within five days.\n"
    )
    assert [each.get("id") for each in rows_of(text)] == ["1", "2", "3", "p1"]


def test_a_number_of_days_begins_no_list_within_a_paragraph() -> None:
    days = "(5) Amazon shall remove the listings within five (5) business days of receipt of this Order.\n(6) Plaintiff shall file a report.\n"
    assert read(days) == [("5", "remove", "infringing"), ("6", "file", None)]


def test_words_about_a_rule_before_that_hide_no_subject() -> None:
    text = "1. IT IS FURTHER ORDERED, pursuant to Fed. R. Civ. P. 64 and C.P.L.R. 6201 that within five days of receipt of this Order the banks shall freeze Defendants' accounts."
    assert [(row.get("binds"), row.get("require")) for row in rows_of(text)] == [(["financial_institutions"], "freeze")]


def test_the_rest_of_the_defendants_may_be_called_by_any_word() -> None:
    text = 'Defendant ALPHA STORE has answered. The remaining named Defendants (the "Silent Sellers") have not.\n\n1. The Silent Sellers shall not sell lamps.'
    found = {str(row.get("name")): row.get("id") for row in draft_of(text).rows("defendants")}
    assert [row.get("binds") for row in rows_of(text)] == [[found["FUDA TOYS CO., LTD."], found["GAMMA SHOP"]]]


def test_an_account_of_what_is_held_and_whose_it_is_identifies() -> None:
    text = "1. PayPal shall provide to Plaintiff an account of the total funds restrained and identify each account in which they are held."
    assert read(text) == [("1", "identify", "accounts")]


PARTS = (
    'Defendants ALPHA STORE ("Alpha") and GAMMA SHOP ("Gamma," and with Alpha the "Appellants") have appealed.',
    'Two Defendants, ALPHA STORE and GAMMA SHOP, who are together the "Moving Defendants," have appealed.',
)


@pytest.mark.parametrize(("told", "word"), [*zip(PARTS, ("Appellants", "Moving Defendants"), strict=True)])
def test_a_word_for_some_is_defined_amid_a_sentence(told: str, word: str) -> None:
    text = f"{told}\n\n1. The {word} shall file a report."
    found = {str(row.get("name")): row.get("id") for row in draft_of(text).rows("defendants")}
    both = [found["ALPHA STORE"], found["GAMMA SHOP"]]
    assert [row.get("binds") for row in rows_of(text)] == [both]


def test_the_word_for_a_group_is_not_the_one_whose_name_it_begins_with() -> None:
    text = 'Defendant ALPHA STORE ("Alpha") has answered.\n\n1. The Alpha Defendants shall file a report.'
    assert bands(text) == ["check"]


def test_they_of_a_lead_in_are_those_whom_the_sentence_before_names() -> None:
    text = "1. The motion is granted as to ALPHA STORE. Until further order it, its officers and agents, are enjoined from:\n\n(a) selling lamps;\n\n(b) advertising lamps."
    found = {str(row.get("name")): row.get("id") for row in draft_of(text).rows("defendants")}
    assert [row.get("binds") for row in rows_of(text)] == [[found["ALPHA STORE"]]] * 2


def test_a_clause_of_time_with_a_verb_hides_no_subject() -> None:
    text = "1. For as long as the TRO remains in effect, Defendants, and all persons in active concert with them who have notice, are restrained from:\n\n(a) selling lamps."
    assert [row.get("binds") for row in rows_of(text)] == [["defendants"]]


def test_a_second_clause_behind_a_semicolon_has_its_own_subject() -> None:
    text = "1. The request for a stay is denied; ALPHA STORE and GAMMA SHOP shall file their answers by May 6, 2023."
    assert [row.get("require") for row in rows_of(text)] == ["file"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1. The banks are enjoined, from the time at which each is served with this Order, from paying out funds.", ("assets", "assets")),
        ("1. The non-appearing Defendants, and those in active concert with them, are enjoined from selling lamps.", ("listing", "infringing")),
        ("1. No Defendant, including Defendants No. 2 and No. 3, shall destroy records of sales.", ("records", "records")),
        ("1. Amazon shall do the same, that is, remove the listings in Exhibit 2.", ("remove", "infringing")),
        ("1. Amazon shall remove from the stores of all Defendants the product pages for lamps.", ("remove", "infringing")),
    ],
)  # fmt: skip
def test_words_set_between_hide_no_command(text: str, wanted: tuple[str, str]) -> None:
    found = [(" ".join(done) if isinstance(done, list) else done, toward) for _, done, toward in read(text)]
    assert found == [wanted]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("The goods infringe Plaintiff's trademarks under the Lanham Act.", True),
        ('The goods bear the mark "HERON" (U.S. Reg. No. 4,111,222), a trademark.', False),
        ("The lamps infringe a patent.", False),
    ],
)
def test_marks_that_were_not_read_are_asked_for(told: str, asked: bool) -> None:
    found = draft_of(f"{told}\n\n1. Defendants are enjoined from selling infringing lamps.")
    assert any("no mark was read" in each for each in found.questions) is asked
