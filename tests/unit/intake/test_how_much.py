"""For whom of the defendants, how much and how long a command is meant: what no key holds stands beside it (R12, R18, R46, R54)."""

import tomllib
from typing import Any

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

ORDER = """UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

PLOVER TOYS LLC, Plaintiff,

v.

LIDA TOYS, FUDA OUTLET INC., and WREN-US, Defendants.

Case No. 3:25-cv-00712-QS

PRELIMINARY INJUNCTION

IT IS HEREBY ORDERED that:

1. {text}

SO ORDERED this 9th day of May, 2025.

Quentin R. Sayer
United States District Judge
"""


def directive(text: str) -> dict[str, Any]:
    paper = Paper(name="o.txt", kind="txt", pages=(page_of_text(1, ORDER.format(text=text)),))
    (found,) = tomllib.loads(draft_case([paper]).text)["orders"][0]["directives"]
    return found  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Etsy shall remove the listings of Defendants other than those of WREN-US.", ["d01", "d02"]),
        ("Etsy shall remove the listings of Lida Toys and Fuda Outlet Inc., but not those of WREN-US.", ["d01", "d02"]),
        ("Etsy shall freeze the accounts of all Defendants save those belonging to WREN-US and Lida Toys.", ["d02"]),
        ("Apart from the store of WREN-US, Etsy shall close the stores of Defendants.", ["d01", "d02"]),
        ("Etsy shall freeze the accounts of WREN-US.", ["d03"]),
    ],
)
def test_those_whose_things_are_left_out_are_not_those_meant(text: str, whom: list[str]) -> None:
    assert directive(text)["defendants"] == whom


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("PayPal shall release $2,000 of the funds of WREN-US.", "`$2,000`"),
        ("PayPal shall release the funds of WREN-US in excess of $5,000.", "`in excess of $5,000`"),
    ],
)
def test_a_release_of_a_part_asks_counsel(text: str, told: str) -> None:
    assert told in directive(text)["confirm"]
    assert "confirm" not in directive("PayPal shall release the funds of WREN-US.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("PayPal shall release the funds of WREN-US upon receipt of a notice of dismissal.", "upon receipt of a notice of dismissal"),
        ("PayPal shall release the funds of WREN-US once it has paid $900 to Plaintiff.", "once it has paid $900 to Plaintiff"),
        ("PayPal shall freeze the funds of WREN-US for fourteen days.", "for fourteen days"),
        ("PayPal shall freeze the funds of WREN-US, but only the proceeds of counterfeit toys.", "but only the proceeds of counterfeit toys"),
    ],
)  # fmt: skip
def test_what_must_come_first_and_how_long_it_lasts_stand_beside_it(text: str, told: str) -> None:
    assert told in directive(text)["note"]


@pytest.mark.parametrize(
    "text",
    [
        "PayPal shall freeze the funds of WREN-US upon receipt of this Order.",
        "PayPal shall freeze the funds of WREN-US upon receipt of a copy of this Order.",
        "PayPal shall identify the payments to WREN-US for the last two years.",
    ],
)
def test_the_receipt_of_the_order_is_no_condition(text: str) -> None:
    assert "note" not in directive(text)


def test_a_day_that_tells_which_defendants_are_meant_is_no_deadline() -> None:
    assert "by" not in directive(
        "Etsy shall freeze the accounts of any Defendant that does not answer by June 30, 2025."
    )
    assert "by" in directive("Etsy shall freeze the accounts of Defendants by June 30, 2025.")
