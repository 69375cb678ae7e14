"""As to which defendants an order ends an earlier one: never more of them than it plainly says."""

import pytest

from enjoin.intake.drafting.freed import ALL, freed
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.roll import roll
from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.text.paper import Paper, Span, Value

ROLL = roll(
    {"Lida Toys": "d01", "Fuda Toys": "d02", "Mira Toys": "d03"},
    {1: "d01", 2: "d02", 3: "d03"},
    {"Moving Defendants": ("d01", "d03")},
    ["Amazon"],
)


def effect(text: str) -> DraftEffect:
    paper = Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))
    where = Value("vacate", (Span(paper.name, 1, 1, 0, len(text)),), "effect/vacate", "check")
    return DraftEffect(verb="vacate", order_kind="tro", paths=(), text=text, where=where)


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ("The TRO is dissolved.", ALL),
        ("The TRO is dissolved as to all Defendants.", ALL),
        ("The TRO is dissolved as to the storefronts.", ALL),
        ("The TRO is dissolved as to Lida Toys and Fuda Toys.", ("d01", "d02")),
        ("The TRO is dissolved as to Defendants Lida Toys (No. 1) and Fuda Toys (No. 2) only.", ("d01", "d02")),
        ("The TRO is dissolved with respect to all Defendants except Mira Toys.", ("d01", "d02")),
        ("The TRO is dissolved as to the Moving Defendants only.", ("d01", "d03")),
        ("The TRO is dissolved as to the Settling Defendants only.", ()),
        ("The TRO is dissolved as to Defendant Nos. 1 and 2, but not otherwise.", ("d01", "d02")),
        ("The TRO is dissolved as to Defendant No. 2 and otherwise stays in force.", ("d02",)),
        ("The TRO is dissolved as to the storefronts and as to Defendant Number 3.", ("d03",)),
        ("The TRO is dissolved as to Defendant No. 9.", ()),
        ("The TRO is dissolved as to Ruta Trading.", ()),
        ("The TRO is dissolved as to Lida Toys and Ruta Trading.", ()),
        ("The TRO is dissolved as to Defendant No. 2 (Lida Toys).", ()),
        ("The TRO is dissolved as to Defendants who have appeared.", ()),
        ("The TRO is dissolved as to such Defendants.", ()),
        ("The TRO is dissolved as to Amazon.", ALL),
        ("The restraint on the accounts of Defendant Mira Toys is lifted.", ("d03",)),
        ("The freeze on the funds of the Settling Defendants is lifted.", ()),
        ("The restraint on the accounts of Defendants is lifted.", ALL),
    ],
)
def test_whom_an_order_frees(told: str, whom: tuple[str, ...]) -> None:
    assert freed(effect(told), ROLL) == whom
