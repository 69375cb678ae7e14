"""What a paper says of how many defendants there are, and the names that were read held against it."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.tally import read_tally
from enjoin.intake.text.dates import number_of
from enjoin.intake.text.flow import flow, strips
from enjoin.intake.text.paper import Paper

SCHEDULED = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

BLUE HERON TOYS LLC,

     Plaintiff,

v.

THE PARTNERSHIPS IDENTIFIED ON SCHEDULE "A",

     Defendants.

Case No. 23-cv-4455

PRELIMINARY INJUNCTION

{text} It is hereby ORDERED:

1. Defendants are enjoined from selling counterfeit kites.

2. Defendants Nos. 2 and 3 shall preserve all records of their sales.

Dated: May 4, 2023

Quentin R. Sayer
United States District Judge

Schedule A

No.   Seller Alias
1     Sky Kites
2     Lark Toys
3     Moon Goods
{last}
"""


def draft_of(text: str, last: str = "4     Star Deals") -> Draft:
    page = page_of_text(1, SCHEDULED.format(text=text, last=last))
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page,))]).draft


def bands(draft: Draft) -> set[str]:
    return {item.band for row in draft.rows("defendants") for key, item in row.items if key == "name"}


TOLD = [
    "This action concerns the {} Defendants identified in Schedule A.",
    "The {} online stores listed on the attached Schedule A are enjoined hereafter.",
    "Plaintiff sued {} online sellers for infringement of its mark.",
    "The motion is granted as to all {} Defendants.",
    "The sellers on Schedule A ({} defendants in all) were served by e-mail.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_count_that_fits_leaves_the_names_read(text: str) -> None:
    for count in ("four", "four (4)", "4"):
        draft = draft_of(text.format(count))
        assert bands(draft) == {"read"}, count
        assert not any("are told of" in question for question in draft.questions)


@pytest.mark.parametrize("text", TOLD)
def test_a_count_that_differs_makes_the_names_to_be_checked_and_tells_both_numbers(text: str) -> None:
    for count in ("thirty-four", "thirty-four (34)", "34"):
        draft = draft_of(text.format(count))
        assert bands(draft) == {"check"}, count
        assert any("34 defendants are told of, 4 names are read" in question for question in draft.questions)
        second = next(row for order in draft.rows("orders") for row in dict(order.tables)["directives"] if row.get("id") == "2")  # fmt: skip
        assert next(item for key, item in second.items if key == "binds").band == "check"


def test_a_range_that_the_caption_defines_is_a_count() -> None:
    assert bands(draft_of("Defendants 1-61 identified on Schedule A are named here.")) == {"check"}
    assert bands(draft_of("Defendants 1-4 identified on Schedule A are named here.")) == {"read"}


@pytest.mark.parametrize(
    "text",
    [
        "Two Defendants have answered. The other two Defendants are in default.",
        "All five Defendants were served; the four remaining Defendants have not appeared.",
        "Plaintiff has sued four hundred other sellers elsewhere.",
        "The three Defendants who appeared consent.",
        "Defendants 1-3 consent to this order.",
    ],
)
def test_numbers_of_a_part_are_no_count(text: str) -> None:
    assert bands(draft_of(text)) == {"read"}


def test_a_row_that_was_struck_counts() -> None:
    draft = draft_of("This action concerns the four Defendants identified in Schedule A.", "4     DISMISSED")
    assert bands(draft) == {"read"}
    assert len(draft.rows("defendants")) == 3


@pytest.mark.parametrize(
    ("words", "number"),
    [("thirty-four", 34), ("ninety-nine (99)", 99), ("one hundred and twelve", 112), ("two hundred", 200), ("three hundred forty-one", 341), ("sixtyone", 61), ("several", None), ("many hundred", None)],
)  # fmt: skip
def test_numbers_in_words(words: str, number: int | None) -> None:
    assert number_of(words) == number


def test_counts_bear_their_place() -> None:
    paper = Paper(name="o.txt", kind="txt", pages=(page_of_text(1, "All twelve Defendants were served."),))
    (count,) = read_tally([flow(paper, strips(paper))]).all
    assert count.value == 12
    assert count.spans[0].start == 0
