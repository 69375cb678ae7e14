"""A paper that dismisses all but some: the others left, and nobody where those that stay are not known (R54)."""

from datetime import date
from typing import Any

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = """UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

PLOVER TOYS LLC, Plaintiff,

v.

LIDA TOYS, FUDA OUTLET, and WREN-US, Defendants.

Case No. 3:25-cv-00712-QS

ORDER OF DISMISSAL

It is ORDERED that:

"""


def drafted(text: str) -> tuple[list[Any], list[str]]:
    paper = f"{HEAD}{text}\n\nSO ORDERED this 9th day of May, 2025.\n\nQuentin R. Sayer\nUnited States District Judge\n"
    found = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, paper),))])
    return [str(row.get("name")).upper() for row in found.draft.rows("defendants") if row.get("left")], list(
        found.draft.questions
    )


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("All Defendants except Lida Toys are dismissed without prejudice.", ["FUDA OUTLET", "WREN-US"]),
        ("Every Defendant other than Lida Toys and WREN-US is dismissed.", ["FUDA OUTLET"]),
        ("All of the Defendants are dismissed, save Lida Toys.", ["FUDA OUTLET", "WREN-US"]),
        ("Lida Toys is dismissed.", ["LIDA TOYS"]),
    ],
)
def test_who_left(text: str, left: list[str]) -> None:
    assert drafted(text)[0] == left


@pytest.mark.parametrize(
    "text",
    [
        "All Defendants except Lida Trading are dismissed.",
        "All Defendants except the Moving Defendants are dismissed.",
        "All Defendants except Lida Toys are not dismissed.",
    ],
)
def test_nobody_left_where_those_that_stay_are_not_known(text: str) -> None:
    left, questions = drafted(text)
    assert not left
    assert any("whom it dismisses was not read" in each for each in questions)


NOTICE = """Case 3:25-cv-00712-QS   Document 31   Filed 05/09/25   Page 1 of 1

UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

PLOVER TOYS LLC, Plaintiff,

v.

THE PARTNERSHIPS IDENTIFIED ON SCHEDULE A, Defendants.

Case No. 3:25-cv-00712-QS

NOTICE OF VOLUNTARY DISMISSAL AS TO CERTAIN DEFENDANTS

Pursuant to Rule 41(a)(1)(A)(i), Plaintiff dismisses this action as to the Defendants named below.

        The following Defendants are dismissed with prejudice:

             No.        Seller alias               Platform
             3          LIDA TOYS                  eBay
             8          FUDA OUTLET                Etsy

        Nothing in this Notice concerns any other Defendant. Defendant No. 9, which trades as "lida toys-us", has not been
dismissed.

Dated: May 9, 2025                  /s/ Ann Crane
                                    Counsel for Plaintiff
"""


def test_a_notice_dismisses_those_in_the_table_that_its_sentence_points_at() -> None:
    found = draft_case([Paper(name="n.txt", kind="txt", pages=(page_of_text(1, NOTICE),))])
    left = {str(row.get("name")): row.get("left") for row in found.draft.rows("defendants")}
    gone = {"on": date(2025, 5, 9), "why": "dismissed"}
    assert left == {"LIDA TOYS": gone, "FUDA OUTLET": gone}
