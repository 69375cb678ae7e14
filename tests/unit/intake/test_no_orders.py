"""Papers that lay nothing down: proposed orders, parties' papers, papers of a state's court, articles of the press."""

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper
from enjoin.problems import Unreadable

STAMP = "Case: 1:23-cv-04455 Document #: {number} Filed: 05/02/23 Page 1 of 9 PageID #:88\n\n"
HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nSKY KITES,\n\n     Defendant.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\n"
COMMANDS = "It is hereby ORDERED that:\n\n1. Defendant is temporarily restrained from selling counterfeit toys.\n\n2. Amazon shall freeze all funds of Defendant."
BLANK = (
    "\n\nEntered at ____ on __________, 2023.\n\n____________________\nQuentin R. Sayer\nUnited States District Judge\n"
)


def drafted(text: str) -> Drafted:
    return draft_case([Paper(name="x.txt", kind="txt", pages=(page_of_text(1, text),))])


@pytest.mark.parametrize("number", ["9-5", "9"])
@pytest.mark.parametrize(
    "title", ["[PROPOSED] TEMPORARY RESTRAINING ORDER", "(PROPOSED) ORDER GRANTING PRELIMINARY INJUNCTION"]
)
def test_a_proposed_order_has_no_day_and_no_entry(title: str, number: str) -> None:
    found = drafted(STAMP.format(number=number) + HEAD.format(title=title) + COMMANDS + BLANK)
    (order,) = found.draft.rows("orders")
    assert (order.get("entered"), order.get("ecf")) == (None, None)
    bands = {path: each.band for path, each in found.draft.items()}
    assert bands["orders[0].kind"] == bands["orders[0].directives[0].binds"] == "check"
    assert "was it signed and entered" in found.draft.questions[0]


def test_a_proposed_order_that_a_judge_dated_and_signed_has_them() -> None:
    signed = BLANK.replace("Entered at ____ on __________, 2023.", "DATED this 3rd day of May, 2023.")
    title = "[PROPOSED] TEMPORARY RESTRAINING ORDER"
    found = drafted(STAMP.format(number="9") + HEAD.format(title=title) + COMMANDS + signed)
    (order,) = found.draft.rows("orders")
    assert (order.get("entered") is not None, order.get("ecf")) == (True, [9])


def test_an_order_itself_has_them() -> None:
    found = drafted(STAMP.format(number="9") + HEAD.format(title="TEMPORARY RESTRAINING ORDER") + COMMANDS + BLANK)
    (order,) = found.draft.rows("orders")
    assert (str(order.get("entered")), order.get("ecf")) == ("2023-05-02", [9])


@pytest.mark.parametrize("title", ["COMPLAINT", "PLAINTIFF'S MOTION FOR ENTRY OF A TEMPORARY RESTRAINING ORDER"])
def test_that_no_order_is_there_is_told(title: str) -> None:
    asks = "Plaintiff respectfully requests that Defendant be restrained from selling counterfeit toys.\n\nDated: May 2, 2023\n\n/s/ Ben Rowe\nAttorney for Plaintiff\n"
    question = drafted(HEAD.format(title=title) + asks).draft.questions[0]
    assert "no order is among these papers" in question
    assert title in question


@pytest.mark.parametrize(
    "court",
    [
        "IN THE CIRCUIT COURT OF LAKE COUNTY, ILLINOIS",
        "SUPERIOR COURT OF CALIFORNIA\nCOUNTY OF ORANGE",
        "COURT OF COMMON PLEAS\nFRANKLIN COUNTY, OHIO",
    ],
)
def test_a_court_of_a_state_is_told(court: str) -> None:
    text = HEAD.replace("UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS", court)
    found = drafted(text.format(title="TEMPORARY RESTRAINING ORDER") + COMMANDS + BLANK)
    assert any("no federal district court" in each for each in found.draft.questions)
    assert not any(each == "the court is not printed" for each in found.draft.questions)


def test_an_article_is_no_court_paper() -> None:
    text = (
        "Toy maker wins first round\n\nDENVER, May 9 (Press) - A federal judge on Tuesday barred a seller of kites from selling copies of BLUE HERON toys.\n\n"
        "U.S. District Judge Quentin R. Sayer of the U.S. District Court for the Northern District of Illinois ordered Amazon to freeze the money of the defendants in Blue Heron Toys LLC v. Sky Kites, No. 23-cv-4455.\n\n"
        '"Defendants shall not sell the toys," the order says. It is hereby ordered, the judge wrote, that the funds be frozen.\n\nAmazon did not immediately respond to a request for comment.\n'
    )
    with pytest.raises(Unreadable, match="does not read as a court paper"):
        drafted(text)
