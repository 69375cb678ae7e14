"""Parties that change or are misprinted: "et al.", lists with fewer names, dismissals; terms that grow; who was served."""

from datetime import date

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF {court}\n\n{plaintiff},\n\n     Plaintiff,\n\nv.\n\n{names},\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge {judge}\n\n{title}\n\n"
THREE = "ALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP"


def paper(
    name: str,
    body: str,
    *,
    title: str = "PRELIMINARY INJUNCTION ORDER",
    names: str = THREE,
    plaintiff: str = "BLUE HERON TOYS LLC",
    judge: str = "Quentin R. Sayer",
) -> Paper:
    head = HEAD.format(court="ILLINOIS", names=names, title=title, plaintiff=plaintiff, judge=judge)
    return Paper(name=name, kind="txt", pages=(page_of_text(1, head + body),))


def names_of(drafted: Drafted) -> list[object]:
    return [row.get("name") for row in drafted.draft.rows("defendants")]


SALE = "It is hereby ORDERED that Defendants are enjoined from selling counterfeit goods.\n\nDated: {day}\n"


def test_who_is_sued_in_one_list_with_the_defendant_of_the_caption() -> None:
    body = "Blue Heron moves against Alpha Store, Fuda Ear Co., and NoNo Zone, three sellers on Temu and eBay, whom Amazon and PayPal know.\n\n"
    drafted = draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"), names="ALPHA STORE, et al.")])
    assert names_of(drafted) == ["Alpha Store", "Fuda Ear Co.", "NoNo Zone"]


@pytest.mark.parametrize(
    "body",
    [
        "Blue Heron asks that Alpha Store, Amazon, and Temu be restrained.\n\n",
        "Alpha Store, Blue Heron, and their counsel appeared.\n\n",
        "The order against Alpha Store, its officers, and its agents stands.\n\n",
    ],
)
def test_who_stands_beside_the_defendant_is_not_always_one(body: str) -> None:
    drafted = draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"), names="ALPHA STORE, et al.")])
    assert [str(name).upper() for name in names_of(drafted)] == ["ALPHA STORE"]


def test_web_addresses_are_names_of_a_list() -> None:
    body = "Judgment is entered against Defendants alpha-store.com, fudatoys.net, Gamma Shop, and Peak Deals 2020; and it is further\n\n"
    drafted = draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"), names="ALPHA-STORE.COM, et al.")])
    assert names_of(drafted) == ["ALPHA-STORE.COM", "fudatoys.net", "Gamma Shop", "Peak Deals 2020"]


def test_et_al_is_filled_from_those_whom_the_text_calls_defendant() -> None:
    body = "Defendant Fuda Toys Co., Ltd. sold such goods. Defendants Alpha Store, Gamma Shop, and NoNo_88 joined in a letter.\n\n"
    drafted = draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"), names="ALPHA STORE, et al.")])
    assert names_of(drafted) == ["Alpha Store", "Fuda Toys Co., Ltd.", "Gamma Shop", "NoNo_88"]
    called = drafted.draft.rows("defendants")[1]
    assert [each.band for key, each in called.items if key == "name"] == ["check"]
    assert any("et al." in line for line in drafted.draft.questions)


@pytest.mark.parametrize(
    "text",
    [
        "Defendant Internet Stores sell such goods.",
        "Defendants’ accounts are many.",
        "Defendants have failed to appear.",
        "Defendants Does 1-10 are dismissed.",
        "The Defendant Domain Names are transferred.",
    ],
)
def test_what_follows_the_word_defendant_need_not_be_a_name(text: str) -> None:
    drafted = draft_case([paper("a.txt", f"{text}\n\n" + SALE.format(day="May 4, 2023"), names="ALPHA STORE, et al.")])
    assert names_of(drafted) == ["ALPHA STORE"]


@pytest.mark.parametrize(
    "text",
    [
        "Blue Heron sued three sellers: Fuda Ear Co., NoNo Zone and WREN-US.",
        "Against three of them, Fuda Ear Co., NoNo Zone, and WREN-US, the motion is granted.",
        "The defendants still in the case are Fuda Ear Co., NoNo Zone, and WREN-US.",
        "Defendants, namely Fuda Ear Co., NoNo Zone, and WREN-US, sell copies.",
        'It says that three sellers copied them: Fuda Ear Co.; NoNo Zone; and WREN-US (together, "Defendants").',
        "It moves against three sellers of copies: (1) Fuda Ear Co.; (2) NoNo Zone; and (3) WREN-US.",
    ],
)
def test_lists_that_tell_how_many_they_name(text: str) -> None:
    drafted = draft_case([paper("a.txt", f"{text}\n\n{SALE.format(day='May 4, 2023')}", names="ALPHA STORE, et al.")])
    assert names_of(drafted) == ["ALPHA STORE", "Fuda Ear Co.", "NoNo Zone", "WREN-US"]


@pytest.mark.parametrize(
    "text",
    [
        "The Defendant Marketplace Operators were told of it.",
        "Defendants IP Addresses were logged.",
        "Defendant Entities sell on Temu; Defendants Amazon Storefronts are open.",
        "Each Defendant SHALL file an answer; Defendants MAY NOT sell.",
        "Blue Heron sued four sellers: Fuda Ear Co., NoNo Zone and WREN-US.",
    ],
)
def test_words_for_sorts_of_sellers_are_no_names(text: str) -> None:
    drafted = draft_case([paper("a.txt", f"{text}\n\n{SALE.format(day='May 4, 2023')}", names="ALPHA STORE, et al.")])
    assert names_of(drafted) == ["ALPHA STORE"]


def test_without_et_al_the_caption_is_the_list() -> None:
    body = "Defendant Stray Person sold such goods.\n\n"
    assert len(names_of(draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"))]))) == 3


def test_a_misprinted_judge_or_plaintiff_is_told() -> None:
    one = paper("a.txt", SALE.format(day="May 4, 2023"))
    other = paper(
        "b.txt",
        SALE.format(day="May 9, 2023"),
        title="AMENDED PRELIMINARY INJUNCTION ORDER",
        plaintiff="BLUE HEREN TOYS LLC",
        judge="Quentin R. Sayre",
    )
    draft = draft_case([one, other]).draft
    assert len(draft.rows("plaintiffs")) == 1
    assert any("judge" in line and "Sayer" in line and "Sayre" in line for line in draft.conflicts)
    assert any("plaintiff" in line and "HERON" in line and "HEREN" in line for line in draft.conflicts)


def test_an_amended_list_with_fewer_defendants_is_asked_about() -> None:
    four = "ALPHA STORE, FUDA TOYS CO., LTD., DELTA MALL and GAMMA SHOP"
    drafted = draft_case(
        [
            paper("a.txt", SALE.format(day="May 4, 2023"), names=four),
            paper("b.txt", SALE.format(day="June 4, 2023"), title="AMENDED PRELIMINARY INJUNCTION ORDER"),
        ]
    )
    assert len(names_of(drafted)) == 4
    assert any("DELTA MALL" in line and "R54" in line for line in drafted.draft.questions)
    assert not any(row.get("left") for row in drafted.draft.rows("defendants"))


def test_dismissed_defendants_have_left() -> None:
    body = "ORDERED that Defendants Alpha Store and Gamma Shop are hereby DISMISSED with prejudice; and it is further\n\nORDERED that the Preliminary Injunction entered on May 4, 2023 (ECF No. 31) shall otherwise remain in full force.\n\nDated: June 4, 2023\n"
    drafted = draft_case([paper("d.txt", body, title="ORDER DISMISSING CERTAIN DEFENDANTS")])
    left = {str(row.get("name")).lower(): row.get("left") for row in drafted.draft.rows("defendants")}
    assert left["alpha store"] == {"on": date(2023, 6, 4), "why": "dismissed"}
    assert left["gamma shop"] == left["alpha store"]
    assert left["fuda toys co., ltd."] is None


def test_an_extension_told_in_a_plain_order() -> None:
    body = "On May 4, 2023, this Court entered a Temporary Restraining Order (ECF No. 12). Good cause having been shown, the application is GRANTED. The TRO is hereby extended through June 1, 2023.\n\nSO ORDERED.\n\nDated: May 17, 2023\n"
    draft = draft_case([paper("e.txt", body, title="ORDER")]).draft
    assert [row.get("kind") for row in draft.rows("orders")] == ["tro", "modification"]
    (row,) = draft.rows("extensions")
    assert (row.get("order"), row.get("until")) == ("tro", date(2023, 6, 1))


def test_service_that_the_paper_tells_is_a_notice_to_check() -> None:
    body = "On May 4, 2023, the Court entered a temporary restraining order, and on May 8, 2023 Plaintiff served the Complaint and the TRO on each of the Defendants by e-mail.\n\n"
    draft = draft_case([paper("p.txt", body + SALE.format(day="May 17, 2023"))]).draft
    assert [row.get("id") for row in draft.rows("orders")] == ["tro", "pi"]
    (row,) = draft.rows("notices")
    assert (row.get("order"), row.get("respondent"), row.get("received")) == ("tro", "defendants", date(2023, 5, 8))
    assert {each.band for _, each in row.items} == {"check"}


def test_a_row_taken_off_the_schedule_is_no_name() -> None:
    table = "Schedule A\n\nNo.   Seller Alias        Marketplace URL\n1     Sky Kites           https://www.walmart.com/seller/101662211\n2     DISMISSED           DISMISSED\n3     Wind Toys           https://www.walmart.com/seller/101662212\n"
    body = SALE.format(day="May 4, 2023") + "\nQuentin R. Sayer\nUnited States District Judge\n\n" + table
    listed = 'THE PARTNERSHIPS AND UNINCORPORATED ASSOCIATIONS IDENTIFIED ON SCHEDULE "A"'
    drafted = draft_case([paper("s.txt", body, names=listed)])
    assert names_of(drafted) == ["Sky Kites", "Wind Toys"]
    assert any("DISMISSED" in line for line in drafted.draft.questions)


def test_the_chief_seat_of_a_court_is_a_guess_to_check() -> None:
    head = draft_case([paper("a.txt", SALE.format(day="May 4, 2023"))]).draft.head
    assert [each.band for key, each in head.items if key == "docket"] == ["check"]


def test_reporters_that_are_cited_are_listed_once() -> None:
    body = "See Smith v. Jones, 123 F.3d 456, 460 (2d Cir. 1999); Doe v. Roe, 45 F. Supp. 3d 67 (S.D.N.Y. 2014). As Smith v. Jones, 123 F.3d 456 (2d Cir. 1999), holds, relief is due.\n\n"
    cited = draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"))]).draft.authorities_cited
    assert [value.value for value in cited] == [
        "Smith v. Jones, 123 F.3d 456 (1999)",
        "Doe v. Roe, 45 F. Supp. 3d 67 (2014)",
    ]
    assert len(cited[0].spans) == 2


def test_a_defendant_bidden_by_its_short_name() -> None:
    body = (
        'Plaintiff moved to hold Defendant Fuda Toys Co., Ltd. ("Fuda") in contempt.\n\nIt is hereby ORDERED:\n\n'
        "1. That within two days of service of this Order on its counsel, Fuda shall remove every listing for counterfeit goods.\n\n"
        "2. That Fuda shall pay Plaintiff $5,000.00 on or before May 9, 2024.\n"
    )
    draft = draft_case([paper("o.txt", body, title="ORDER OF CIVIL CONTEMPT")]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [(row.get("binds"), row.get("require")) for row in rows] == [(["d02"], "remove"), (["d02"], "pay")]


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("Gamma Shop answered, settled, and was dismissed. The other two Defendants (the \"Defaulting Defendants\") have not appeared.", ["d01", "d02"]),
        ("Gamma Shop has settled. The other five Defendants (the \"Defaulting Defendants\") have not appeared.", ["defendants"]),
    ],
)  # fmt: skip
def test_all_but_those_who_left_where_the_count_agrees(told: str, bound: list[str]) -> None:
    body = f"{told}\n\nIt is hereby ORDERED that:\n\n1. The Defaulting Defendants are permanently enjoined from selling counterfeit goods.\n"
    draft = draft_case([paper("o.txt", body, title="DEFAULT JUDGMENT AND PERMANENT INJUNCTION")]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [row.get("binds") for row in rows] == [bound]


def test_a_group_that_the_paper_names_one_by_one_is_bound_alone() -> None:
    body = (
        'Plaintiff and Defendants Fuda Toys Co., Ltd. d/b/a fuda.example and Gamma Shop (together, the "Settling Defendants") have settled.\n\n'
        "It is hereby ORDERED that:\n\n1. The Settling Defendants are permanently enjoined from selling counterfeit goods.\n\n2. Defendants shall file an answer by May 9, 2024.\n"
    )
    draft = draft_case([paper("o.txt", body, title="AGREED JUDGMENT AND PERMANENT INJUNCTION")]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [row.get("binds") for row in rows] == [["d02", "d03"], ["defendants"]]


def test_a_nonparty_that_runs_a_marketplace_is_a_respondent() -> None:
    body = (
        'Plaintiff moves to hold Bazario Pte. Ltd. ("Bazario"), which runs the online marketplace of that name, in contempt.\n\n'
        "It is hereby ORDERED that:\n\nBazario shall, within three days, remove from its marketplace every listing of counterfeit goods.\n"
    )
    draft = draft_case([paper("o.txt", body, title="ORDER OF CIVIL CONTEMPT")]).draft
    assert [row.get("id") for row in draft.rows("respondents")] == ["bazario"]
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [(row.get("binds"), row.get("require")) for row in rows] == [(["bazario"], "remove")]


def test_handles_and_quoted_names_behind_et_al() -> None:
    body = 'Defendants tinybear_88, lvToys and SunnyHome joined. Defendant "joyful cat shop" answered; Defendants re-listed third-party goods.\n\n'
    drafted = draft_case([paper("a.txt", body + SALE.format(day="May 4, 2023"), names="ALPHA STORE, et al.")])
    assert names_of(drafted) == ["ALPHA STORE", "tinybear_88", "lvToys", "SunnyHome", "joyful cat shop"]
    assert any("4 defendants were read from the text" in each for each in drafted.draft.questions)


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Gamma Shop settled and was dismissed on April 3, 2023.", date(2023, 4, 3)),
        ("On April 3, 2023, Plaintiff dismissed Gamma Shop.", date(2023, 4, 3)),
        ("Gamma Shop is hereby dismissed with prejudice.", date(2023, 5, 4)),
        ("The Court notes that Gamma Shop was dismissed from this case.", None),
        ("Plaintiff's claim of unfair competition against Gamma Shop is dismissed.", None),
    ],
)
def test_the_day_on_which_a_defendant_left(told: str, day: date | None) -> None:
    drafted = draft_case([paper("a.txt", f"{told}\n\n" + SALE.format(day="May 4, 2023"))])
    left = {str(row.get("name")).upper(): row.get("left") for row in drafted.draft.rows("defendants")}
    assert left["GAMMA SHOP"] == (None if day is None else {"on": day, "why": "dismissed"})
    assert any("told to have been dismissed" in each for each in drafted.draft.questions) == ("notes that" in told)


def test_does_stand_on_no_schedule() -> None:
    drafted = draft_case([paper("a.txt", SALE.format(day="May 4, 2023"), names="ALPHA STORE and DOES 1-10")])
    assert not any("schedule" in each for each in drafted.draft.questions)


@pytest.mark.parametrize(
    "text",
    [
        "1. All Defendants other than Gamma Shop are enjoined from selling counterfeit goods.",
        'The motion is granted as to all Defendants except Gamma Shop (the "Enjoined Defendants").\n\n1. The Enjoined Defendants shall not sell counterfeit goods.',
    ],
)
def test_all_but_one_are_bound(text: str) -> None:
    draft = draft_case([paper("o.txt", f"It is hereby ORDERED that:\n\n{text}\n\nDated: May 4, 2023\n")]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [row.get("binds") for row in rows] == [["d01", "d02"]]


def test_a_notice_that_the_judge_signed_is_an_order() -> None:
    body = (
        "Plaintiff hereby dismisses Defendant Gamma Shop from this action without prejudice under Rule 41(a)(1)(A)(i).\n\nDated: May 3, 2023\n\ns/ A. Counsel\n\n"
        "SO ORDERED this 5th day of May, 2023.\n\nQuentin R. Sayer\nUnited States District Judge\n"
    )
    draft = draft_case([paper("o.txt", body, title="NOTICE OF VOLUNTARY DISMISSAL")]).draft
    (order,) = draft.rows("orders")
    assert (order.get("kind"), order.get("entered")) == ("dismissal", date(2023, 5, 5))
    left = {str(row.get("name")).upper(): row.get("left") for row in draft.rows("defendants")}
    assert left["GAMMA SHOP"] == {"on": date(2023, 5, 5), "why": "dismissed"}


def test_the_magistrate_judge_is_not_the_judge() -> None:
    body = SALE.format(day="May 4, 2023") + "\nMara L. Quist, Magistrate Judge\n"
    assert draft_case([paper("o.txt", body)]).draft.head.get("judge") == "Quentin R. Sayer"


def test_a_list_parted_by_semicolons_names_those_behind_et_al() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nLIDA TOYS LLC, et al.,\n\n     Defendants.\n\nCase No. 3:26-cv-00112-QS\n\nORDER\n\n"
        "The Defendants are Lida Toys LLC; Petal & Co; Anna R. Wolt; and dewdrop.skin. Each sells toys.\n\nIT IS ORDERED that:\n\n1. Petal & Co shall file a report.\n\nSO ORDERED.\n"
    )
    found = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    names = [row.get("name") for row in found.rows("defendants")]
    assert sorted(map(str, names), key=str.lower) == ["Anna R. Wolt", "dewdrop.skin", "Lida Toys LLC", "Petal & Co"]
