"""As to which defendants an order ends an earlier one: never more of them than it plainly says."""

import pytest

from enjoin.intake.drafting.freed import ALL, Whom, freed
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
    assert freed(effect(told), Whom(names=IDS)) == whom


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ("The TRO is dissolved as to the Moving Defendants only.", ("d01", "d03")),
        ("The TRO is dissolved as to Defendant Nos. 1 and 3, but not otherwise.", ("d01", "d03")),
        ("The TRO is dissolved as to Defendants Nos. 2 through 3.", ("d02", "d03")),
        ("The TRO is dissolved as to Lida Toys (No. 1) and Mira Toys (No. 3).", ("d01", "d03")),
        ("The TRO is dissolved as to all Defendants except Defendant No. 2.", ("d01", "d03")),
        ("The TRO is dissolved as to Lida Toys (No. 2).", ()),
        ("The TRO is dissolved as to Defendant No. 9.", ()),
        ("The TRO is dissolved as to the Answering Defendants.", ()),
    ],
)
def test_whom_an_order_frees_by_number_or_by_its_own_word(told: str, whom: tuple[str, ...]) -> None:
    numbers = {1: "d01", 2: "d02", 3: "d03"}
    assert freed(effect(told), Whom(names=IDS, numbers=numbers, groups={"Moving Defendants": ("d01", "d03")})) == whom
