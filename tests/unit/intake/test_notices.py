"""Notices that papers tell of: on their own day, never on that of the order that they are notices of."""

from datetime import date

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nSKY KITES,\n\n     Defendant.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\n"
TAIL = "\n\nDated: {day}, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"


def paper(name: str, title: str, body: str, day: str) -> Paper:
    text = HEAD.format(title=title) + body + TAIL.format(day=day)
    return Paper(name=name, kind="txt", pages=(page_of_text(1, text),))


def drafted(told: str) -> Drafted:
    tro = "It is hereby ORDERED that:\n\n1. Defendants are temporarily restrained from selling counterfeit toys."
    pi = f"{told}\n\nIt is hereby ORDERED that:\n\n1. Defendants are preliminarily enjoined from selling counterfeit toys."
    return draft_case([
        paper("tro.txt", "TEMPORARY RESTRAINING ORDER", tro, "May 4"),
        paper("pi.txt", "PRELIMINARY INJUNCTION ORDER", pi, "May 26"),
    ])  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "Plaintiff has provided notice to Defendants in accordance with the Temporary Restraining Order entered May 4, 2023 [12].",
        "Plaintiff has served Defendants as provided in the Temporary Restraining Order of May 4, 2023.",
        "Defendants were served with the Temporary Restraining Order issued by this Court on May 4, 2023.",
    ],
)
def test_the_day_of_an_order_is_no_day_of_notice(told: str) -> None:
    assert drafted(told).draft.rows("notices") == ()


def test_the_day_of_service_is() -> None:
    (row,) = drafted(
        "Plaintiff served the Temporary Restraining Order entered on May 4, 2023 on Defendants on May 9, 2023."
    ).draft.rows("notices")
    assert (row.get("order"), row.get("received")) == ("tro", date(2023, 5, 9))
