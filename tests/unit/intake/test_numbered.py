"""A part of the sellers told by their numbers on the schedule."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.numbered import by_number
from enjoin.intake.text.paper import Paper

SELLERS = {1: "Otter & Oak", 2: "Pine Shop", 3: "pond-lilies", 4: "Xu Wenbo"}


@pytest.mark.parametrize(
    ("command", "bound"),
    [
        ("All Defendants except Nos. 2 and 4 shall not sell toys.", ("Otter & Oak", "pond-lilies")),
        ("Defendants Nos. 1, 3, and 4 must answer.", ("Otter & Oak", "pond-lilies", "Xu Wenbo")),
        ("Every seller other than Seller No. 3 is enjoined from selling toys.", ("Otter & Oak", "Pine Shop", "Xu Wenbo")),
        ("Defendants Nos. 2 through 4 shall answer.", ("Pine Shop", "pond-lilies", "Xu Wenbo")),
        ("Defendants Nos. 2 and 9 shall answer.", ()),
        ("Defendants shall pay Defendant No. 2.", ()),
    ],
)  # fmt: skip
def test_numbers_stand_for_the_rows_of_the_schedule(command: str, bound: tuple[str, ...]) -> None:
    assert by_number(command, SELLERS) == bound


def test_an_order_binds_all_but_two_of_its_schedule() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nTHE PARTNERSHIPS IDENTIFIED ON SCHEDULE A,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\nPRELIMINARY INJUNCTION ORDER\n\n"
        "It is hereby ORDERED that:\n\n1. All Defendants except Nos. 2 and 3 shall not sell counterfeit toys.\n\nDated: May 4, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n\n"
        "Schedule A\n\nNo.   Seller Alias        Marketplace URL\n1     Sky Kites           https://www.walmart.com/seller/101662211\n2     Lark Toys           https://www.walmart.com/seller/101662212\n3     Wind Toys           https://www.walmart.com/seller/101662213\n"
    )
    draft = draft_case([Paper(name="s.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert [row.get("binds") for row in rows] == [["d01"]]
