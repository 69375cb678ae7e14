"""Paragraphs of restraint → directives: several objects, addressees, acts, and when a person must look."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.companies import payment_of, platform_of
from enjoin.intake.draft import Draft, Row
from enjoin.intake.lines import page_of_text
from enjoin.intake.paper import Paper

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
