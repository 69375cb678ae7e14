"""What a command says of one of its deeds only: as to whom it is, from when its days count, how much it holds (R9, R18, R46)."""

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

TEMPORARY RESTRAINING ORDER

IT IS HEREBY ORDERED that:

1. Defendants shall not sell counterfeit toys.

2. """


def commands(text: str) -> list[dict[str, Any]]:
    paper = f"{HEAD}{text}\n\nSO ORDERED this 9th day of May, 2025.\n\nQuentin R. Sayer\nUnited States District Judge\n"
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, paper),))]).draft
    (order,) = draft.rows("orders")
    return [{key: row.get(key) for key, _ in row.items} for row in dict(order.tables)["directives"]][1:]


def test_a_name_beside_one_deed_limits_that_deed() -> None:
    remove, freeze = commands(
        "Amazon shall suspend the listings on Exhibit 1, and shall hold the balance of any account of WREN-US."
    )
    assert (remove["require"], "defendants" in remove) == ("remove", False)
    assert (freeze["require"], freeze["defendants"]) == ("freeze", ["d03"])


def test_what_speaks_back_of_the_name_keeps_it() -> None:
    freeze, remove = commands("Amazon shall hold the balance of any account of WREN-US, and shall remove its listings.")
    assert freeze["defendants"] == remove["defendants"] == ["d03"]


@pytest.mark.parametrize(
    "text",
    [
        "Amazon, upon being served with a copy of this Order, shall remove the listings of Defendants within two days.",
        "Amazon, upon receipt of this Order, shall within two days remove the listings of Defendants.",
        "Amazon shall, once it is given notice of this Order, remove the listings of Defendants within two days.",
    ],
)
def test_days_count_from_when_it_is_served(text: str) -> None:
    (remove,) = commands(text)
    assert (remove["within"], remove["counted_from"]) == ("2 days", "receipt")


def test_a_sum_that_may_still_be_withdrawn_is_asked() -> None:
    (held,) = commands("PayPal must not permit Defendants to withdraw more than $1,000, in any week, from any account.")
    assert held["forbid"] == ["assets"]
    assert "`more than $1,000`" in held["confirm"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Upon Plaintiff's request, Amazon shall remove the listings of Defendants.", "Upon Plaintiff's request"),
        ("Until June 1, 2026, PayPal shall hold all funds of Defendants.", "Until June 1, 2026"),
        ("Amazon shall, if Plaintiff so requests, remove the listings of Defendants.", "if Plaintiff so requests"),
    ],
)
def test_what_a_command_waits_for_or_how_long_it_lasts_is_told(text: str, told: str) -> None:
    (found,) = commands(text)
    assert found["note"] == told
