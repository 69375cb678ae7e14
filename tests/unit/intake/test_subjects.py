"""Defendants by the numbers of their rows: "Defendants Nos. 2 and 5", "all Defendants except Nos. 3 through 7"."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.part import subject_of
from enjoin.intake.people.roll import roll
from enjoin.intake.text.paper import Paper

IDS = {number: f"d{number:02d}" for number in range(1, 7)}
ROLL = roll(
    {f"Shop {name}": IDS[at] for at, name in enumerate(["Abel", "Bora", "Cato", "Dora", "Egon", "Fila"], 1)}, IDS, {}
)


@pytest.mark.parametrize(
    ("command", "bound"),
    [
        ("Defendants Nos. 2 and 5 shall not sell such lamps.", (2, 5)),
        ("Each of Defendants Nos. 1 through 3 must file an answer.", (1, 2, 3)),
        ("Defendant No. 4 is enjoined from selling such lamps.", (4,)),
        ("Defendant Number 4, Shop Dora, is enjoined from selling such lamps.", (4,)),
        ("Defendants 2, 3 and 6, and their agents, shall preserve all records.", (2, 3, 6)),
        ("All Defendants except Nos. 2 and 6 are enjoined from selling.", (1, 3, 4, 5)),
        ("Every Defendant other than Defendant No. 5 shall answer.", (1, 2, 3, 4, 6)),
        ("Defendants Shop Abel and Shop Fila, their officers and agents, shall not sell.", (1, 6)),
    ],
)
def test_numbers_stand_for_the_rows_of_the_schedule(command: str, bound: tuple[int, ...]) -> None:
    meant = subject_of(command, ROLL)
    assert meant is not None
    assert meant.ids == tuple(IDS[number] for number in bound)


@pytest.mark.parametrize(
    "command",
    [
        "Defendants shall not sell such lamps.",
        "Plaintiff shall file Schedule No. 2 by May 5.",
        "Defendants shall pay Defendant No. 2.",
    ],
)
def test_where_no_number_is_told_nobody_is_meant_alone(command: str) -> None:
    assert subject_of(command, ROLL) is None


def test_a_number_that_is_not_printed_means_nobody() -> None:
    meant = subject_of("Defendant No. 9 shall answer.", ROLL)
    assert meant is not None
    assert meant.sort == "unclear"


def test_an_order_binds_all_but_two_of_its_schedule() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nTHE PARTNERSHIPS IDENTIFIED ON SCHEDULE A,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\nPRELIMINARY INJUNCTION ORDER\n\n"
        "It is hereby ORDERED that:\n\n1. All Defendants except Nos. 2 and 3 shall not sell counterfeit toys.\n\nDated: May 4, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n\n"
        "Schedule A\n\nNo.   Seller Alias        Marketplace URL\n1     Sky Kites           https://www.walmart.com/seller/101662211\n2     Lark Toys           https://www.walmart.com/seller/101662212\n3     Wind Toys           https://www.walmart.com/seller/101662213\n"
    )
    draft = draft_case([Paper(name="s.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [row.get("binds") for row in rows] == [["d01"]]
