"""The same facts on the first pages of eight courts, as PDFs with stamps and pleading numbers, must read the same."""

from datetime import date
from pathlib import Path

import pytest
import typst
from caption_pages import PAGES, draw_facts

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.people.names import squeeze


@pytest.mark.parametrize("court", PAGES)
def test_a_courts_layout_changes_no_fact(court: str, tmp_path: Path) -> None:
    for seed in (0, 3, 17, 101, 113):
        facts = draw_facts(seed)
        path = tmp_path / f"{seed}.pdf"
        path.write_bytes(typst.compile(PAGES[court](facts).encode()))
        draft = draft_case([read_file(path)]).draft
        (order,) = draft.rows("orders")
        assert (draft.head.get("court"), str(draft.head.get("docket"))[-4:]) == (court, str(facts.number)), seed
        assert (order.get("kind"), order.get("entered")) == (facts.kind, date(2024, 3, 4)), seed
        assert draft.head.get("judge") in (facts.judge, facts.initials), seed
        for table, wanted in (("defendants", facts.defendants), ("plaintiffs", (facts.plaintiff,))):
            found = [str(row.get("name")) for row in draft.rows(table)]
            assert list(map(squeeze, found)) == list(map(squeeze, wanted)), (seed, table)
