"""Commands that wait for a notice of the listing (R28), and those that bid a company introduced in another paper (R1, R2)."""

from typing import Any

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.command.forbids import forbidden
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE and GAMMA SHOP,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\n"
TAIL = "\n\nSO ORDERED.\n\nDated: May {day}, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
FIRST = "It is hereby ORDERED that:\n\n1. Defendants are enjoined from selling and advertising counterfeit toys.\n\n"


def drafted(*papers: tuple[str, str]) -> Drafted:
    texts = {
        f"{at}.txt": HEAD.format(title=title) + body + TAIL.format(day=at + 4)
        for at, (title, body) in enumerate(papers)
    }
    return draft_case([Paper(name=name, kind="txt", pages=(page_of_text(1, text),)) for name, text in texts.items()])


def rows(found: Drafted, order: int = -1) -> list[dict[str, Any]]:
    read = dict(found.draft.rows("orders")[order].tables).get("directives", ())
    return [{key: each.value for key, each in row.items} for row in read]


@pytest.mark.parametrize(
    ("words", "waits"),
    [
        ("Etsy, upon receiving notice of a particular listing from Plaintiff, shall within two (2) business days remove that listing.", "2 business days"),
        ("Etsy shall take down any listing within 24 hours of receiving notice from Plaintiff of an infringing listing.", "24 hours"),
        ("Etsy shall remove the counterfeit listings identified by Plaintiff.", ""),
        ("Etsy shall disable the listings of counterfeit goods, whether or not Plaintiff has given notice of a particular listing.", None),
        ("Etsy shall, within 5 days of receipt of this Order, remove all listings of counterfeit goods of Defendants.", None),
    ],
)  # fmt: skip
def test_a_command_that_waits_for_a_notice_says_so_and_its_period_is_not_the_orders(
    words: str, waits: str | None
) -> None:
    found = rows(drafted(("PRELIMINARY INJUNCTION", f"{FIRST}2. {words}")))[-1]
    assert (found["require"], found.get("listing_notice")) == ("remove", None if waits is None else "required")
    if waits is not None:
        assert (found.get("within"), found.get("counted_from")) == (
            (waits, "listing_notice") if waits else (None, None)
        )


def test_a_company_introduced_in_one_paper_is_bidden_in_the_next() -> None:
    tro = (
        f'{FIRST}2. The payment service Coinlane Payments Ltd. ("Coinlane") shall restrain the accounts of Defendants.'
    )
    judgment = f"{FIRST}2. Coinlane shall, within ten (10) business days of receipt of this Order, release to Plaintiff all monies restrained in the accounts of Defendants."
    found = drafted(("TEMPORARY RESTRAINING ORDER", tro), ("PERMANENT INJUNCTION", judgment))
    (company,) = found.draft.rows("respondents")
    assert (company.get("name"), company.get("role")) == ("Coinlane Payments Ltd.", "financial_institution")
    assert [each["binds"] for each in (rows(found, 0)[-1], rows(found)[-1])] == [[company.get("id")]] * 2
    assert rows(found)[-1]["require"] == "pay"


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("providing Defendants with keyword advertising services", "promotion"),
        ("providing any of the Defendants with search engine and keyword advertising services", "promotion"),
        ("providing keyword advertising services to Defendants", "promotion"),
        ("providing Defendants with hosting services", "operate_store"),
        ("provide advertising, hosting and payment services to Defendants' stores", "operate_store"),
    ],
)
def test_services_of_advertising_are_promotion_and_no_store(words: str, acts: str) -> None:
    assert [each.forbid for each in forbidden(words, ("etsy",))] == [(acts,)]


def test_what_is_taken_out_of_search_results_is_not_taken_down() -> None:
    words = "2. Etsy shall remove from its search results any listing of counterfeit goods."
    found = rows(drafted(("PRELIMINARY INJUNCTION", FIRST + words)))[-1]
    assert found["forbid"] == ["promotion"]


@pytest.mark.parametrize(
    ("words", "marks", "titles"),
    [
        (
            'Goods bear the NIMBLE OTTER trademarks (U.S. Reg. Nos. 5,881,204; 6,100,317) and the FEN word mark (U.S. Reg. No. 6,772,090) (together, the "Otter Trademarks"), and copy the drawings registered under Nos. VA 2-290-557 and VA 2-290-558 (the "Otter Works").',
            [("NIMBLE OTTER", "5,881,204"), ("NIMBLE OTTER", "6,100,317"), ("FEN", "6,772,090")],
            [None, None],
        ),
        (
            'Plaintiff owns Registration No. 5,111,222 for the word mark PEBBLE & PINE (the "Pebble Mark") and VA 2-001-002 for "Ember Fox".',
            [("PEBBLE & PINE", "5,111,222")],
            ["Ember Fox"],
        ),
        (
            "Plaintiff owns these marks:\n\n    Trademark       Registration Number    Registration Date     Class(es)\n    LUMENFROG       6,301,877              March 23, 2021        28\n    GLO-TADS        6,544,210              November 2, 2021      28, 9\n",
            [("LUMENFROG", "6,301,877"), ("GLO-TADS", "6,544,210")],
            [],
        ),
    ],
)  # fmt: skip
def test_what_a_paper_calls_its_rights_together_is_no_mark_and_no_title(
    words: str, marks: list[tuple[str, str]], titles: list[str | None]
) -> None:
    found = drafted(
        ("TEMPORARY RESTRAINING ORDER", f"This matter comes before the Court on a motion. {words}\n\n{FIRST}")
    ).draft
    assert [(row.get("text"), row.get("registration")) for row in found.rows("marks")] == marks
    assert [row.get("title") for row in found.rows("works")] == titles


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Defendants shall not open new accounts, or relist counterfeit goods.", [("open_account",), ("listing",)]),
        (
            "Defendants shall not open new accounts on any market, nor relist the goods.",
            [("open_account",), ("listing",)],
        ),
        ("Etsy shall disable Defendants' ability to advertise counterfeit goods.", [("promotion",)]),
        ("PayPal, Inc. shall, until further order, allow no withdrawals from Defendants' accounts.", [("assets",)]),
        ("Etsy shall e-mail this Order to Defendants.", ["file"]),
        ("Etsy shall not remove lawful goods of Defendants.", []),
        ("Defendants shall not remove, sell or transfer counterfeit goods.", [("listing",)]),
    ],
)
def test_what_is_allowed_to_nobody_or_barred_beside_another_is_not_lost(words: str, found: list[Any]) -> None:
    read = [
        each
        for each in rows(drafted(("PRELIMINARY INJUNCTION", f"{FIRST}2. {words}")))
        if str(each["id"]).startswith("2")
    ]
    assert [tuple(each["forbid"]) if "forbid" in each else each["require"] for each in read] == found


@pytest.mark.parametrize(
    ("words", "term", "note"),
    [
        ("Upon Plaintiff's request, Etsy shall within three days remove the listings of counterfeit goods.", None, "within three days"),
        ("Should Etsy receive a counter-notice, it shall within ten days tell Plaintiff the name of the Defendant.", None, "within ten days"),
        ("Etsy shall provide the names of Defendants within five days after receiving a written request from Plaintiff.", None, "within five days"),
        ("Upon receipt of this Order, Etsy shall within three days remove the listings of counterfeit goods.", ("3 days", "receipt"), ""),
        ("Upon Plaintiff's request, Etsy shall, within seven days after receipt of this Order, remove the listings of counterfeit goods.", ("7 days", "receipt"), ""),
        ("Etsy shall remove the listings of counterfeit goods within two days of entry of this Order.", ("2 days", "entry"), ""),
    ],
)  # fmt: skip
def test_a_period_from_something_still_to_come_is_no_day_on_a_calendar(
    words: str, term: tuple[str, str] | None, note: str
) -> None:
    """R9: no key of a case file tells it, so it stands in the note."""
    found = rows(drafted(("PRELIMINARY INJUNCTION", f"{FIRST}2. {words}")))[-1]
    assert (found.get("within"), found.get("counted_from")) == (term or (None, None))
    assert note in found.get("note", "")
