"""Every span leads back to the letters that were read."""

from datetime import date
from pathlib import Path

import pytest

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.people.names import squeeze

PAPERS = Path(__file__).parents[3] / "benchmarks" / "draft_papers"
TEXTS = sorted([*PAPERS.glob("*/*.txt"), *PAPERS.glob("*/*.html")])
PRINTED = {"name", "text", "registration", "serial", "ecf"}


@pytest.mark.parametrize("source", TEXTS, ids=lambda path: path.stem)
def test_a_value_stands_where_its_span_says(source: Path) -> None:
    paper = read_file(source)
    pages = {page.number: page.text for page in paper.pages}
    draft = draft_case([paper]).draft
    checked = 0
    for path, item in draft.items():
        key = path.rpartition(".")[2]
        if key not in PRINTED or not item.spans or (path.startswith("orders") and key == "text"):
            continue
        printed = squeeze("".join(pages[span.page][span.start : span.end] for span in item.spans))
        values = item.value if isinstance(item.value, list) else [item.value]
        assert all(squeeze(str(value)) in printed for value in values), path
        checked += 1
    assert checked


@pytest.mark.parametrize("source", TEXTS, ids=lambda path: path.stem)
def test_same_papers_same_bytes(source: Path) -> None:
    assert draft_case([read_file(source)]).text == draft_case([read_file(source)]).text


def test_days_are_legal_days() -> None:
    draft = draft_case([read_file(PAPERS / "seen" / "ilnd-tro.txt")]).draft
    entered = draft.rows("orders")[0].get("entered")
    assert entered == date(2024, 7, 18)
