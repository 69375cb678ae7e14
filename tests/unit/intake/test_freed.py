"""As to which defendants an order ends an earlier one: never more of them than it plainly says."""

import pytest

from enjoin.intake.drafting.freed import ALL, freed
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.text.paper import Paper, Span, Value

IDS = {"lidatoys": "d01", "fudatoys": "d02", "miratoys": "d03"}


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
        ("The TRO is dissolved as to the Moving Defendants only.", ()),
        ("The TRO is dissolved as to Defendant Nos. 1, 2 and 3, but not otherwise.", ()),
    ],
)
def test_whom_an_order_frees(told: str, whom: tuple[str, ...]) -> None:
    assert freed(effect(told), IDS) == whom
