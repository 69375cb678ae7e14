"""The same sellers, in whatever table they are printed, must read as the same names."""

import csv
from pathlib import Path

import pytest
import typst
from openpyxl import Workbook
from table_layouts import LAYOUTS, SCHEDULED, Layout, as_typst, as_web, draw_table

from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import squeeze
from enjoin.intake.text.paper import Paper

SEEDS = range(200, 210)


def names_of(paper: Paper) -> list[str]:
    """The names of the drafted defendants, by their letters."""
    return sorted(squeeze(str(row.get("name"))) for row in draft_case([paper]).draft.rows("defendants"))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.__name__)
def test_a_layout_changes_no_name(layout: Layout) -> None:
    for seed in SEEDS:
        table = draw_table(seed)
        text = f"{SCHEDULED}Schedule A\n\n{layout(table)}\n"
        found = names_of(Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),)))
        assert found == sorted(map(squeeze, table.names)), (seed, text)


def test_a_web_page_or_a_pdf_changes_no_name(tmp_path: Path) -> None:
    for seed in SEEDS[:5]:
        table = draw_table(seed)
        (tmp_path / "o.html").write_text(as_web(table), encoding="utf-8")
        (tmp_path / "o.pdf").write_bytes(typst.compile(as_typst(table).encode()))
        (tmp_path / "narrow.pdf").write_bytes(typst.compile(as_typst(table, narrow=True).encode()))
        for name in ("o.html", "o.pdf", "narrow.pdf"):
            assert names_of(read_file(tmp_path / name)) == sorted(map(squeeze, table.names)), (seed, name)


def test_a_spreadsheet_changes_no_name(tmp_path: Path) -> None:
    for seed in SEEDS:
        table = draw_table(seed)
        with (tmp_path / "o.csv").open("w", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerows([table.heads, *table.rows])
        book = Workbook()
        for row in (table.heads, *table.rows):
            book.active.append(row)
        book.save(tmp_path / "o.xlsx")
        for name in ("o.csv", "o.xlsx"):
            parties, _ = read_sheet(tmp_path / name)
            assert sorted(squeeze(each.name.value) for each in parties) == sorted(map(squeeze, table.names)), (
                seed,
                name,
            )
