"""What a file holds and does not show is not read, and that is said."""

from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook

from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.problems import Unreadable

HEAD = ["No.", "Seller Alias", "Store URL"]


def row(number: int, name: str) -> list[object]:
    return [number, name, f"https://www.walmart.com/seller/10{number}"]


def test_hidden_sheets_rows_and_columns_are_not_read(tmp_path: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "Schedule A"
    for each in (
        [*HEAD, "Seller Name"],
        [*row(1, "Red Kite"), "old one"],
        [*row(2, "Left Out"), "old two"],
        HEAD,
        [*row(3, "Sea Swallow"), ""],
    ):
        first.append(each)
    first.row_dimensions[3].hidden = True
    first.column_dimensions["D"].hidden = True
    notes = book.create_sheet("Instructions")
    notes.append(["Instructions"])
    notes.append(["Fill in one seller a row"])
    old = book.create_sheet("Old")
    old.append(HEAD)
    old.append(row(9, "Struck Seller"))
    old.sheet_state = "hidden"
    book.save(tmp_path / "s.xlsx")
    parties, faults = read_sheet(tmp_path / "s.xlsx")
    assert [party.name.value for party in parties] == ["Red Kite", "Sea Swallow"]
    told = " ".join(faults)
    for words in (
        "1 hidden row of the sheet `Schedule A`",
        "1 hidden column",
        "hidden sheet `Old`",
        "sheet `Instructions`",
    ):
        assert words in told


def test_sellers_on_two_sheets_are_asked_about(tmp_path: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    second = book.create_sheet("More")
    for sheet, name in ((first, "Red Kite"), (second, "Sea Swallow")):
        sheet.append(HEAD)
        sheet.append(row(1, name))
    book.save(tmp_path / "s.xlsx")
    parties, faults = read_sheet(tmp_path / "s.xlsx")
    assert {party.name.value for party in parties} >= {"Red Kite"}
    assert "sellers stand on 2 sheets" in faults[0]
    assert "one address has two names" in faults[1]


PAGE = """<html><head><style>.gone { display: none } @media print { .screen { display: none } }
#off{visibility:hidden}</style></head>
<body>
<p>one</p><p class="screen">two</p><div class="gone">three</div>
<div style="display: none">four <table><tr><td>five</td></tr></table></div>
<p id="off">six</p><p hidden>seven</p><span style="font-size:0">eight</span><span style="color:#FFFFFF">nine</span>
<table><tr><td>ten</td><td style="display:none">eleven</td></tr><tr class="gone"><td>twelve</td></tr></table></body></html>"""


def test_what_a_page_hides(tmp_path: Path) -> None:
    path = tmp_path / "p.html"
    path.write_text(PAGE)
    paper = read_file(path)
    assert paper.pages[0].text.split() == ["one", "two", "ten"]
    assert [problem.message for problem in paper.problems] == ["9 words that the page hides were not read"]


def test_a_page_nested_without_end(tmp_path: Path) -> None:
    path = tmp_path / "p.html"
    for depth in (500, 20_000):
        path.write_text("<html><body>" + "<div>" * depth + "x" + "</div>" * depth)
        with pytest.raises(Unreadable, match="400 deep"):
            read_file(path)
    path.write_text("<html><body>" + "<div>x</div>" * 20_000)
    assert len(read_file(path).pages[0].lines) == 20_000


def test_hidden_letters_of_a_document(tmp_path: Path) -> None:
    document = Document()
    line = document.add_paragraph("shown ")
    line.add_run("hidden").font.hidden = True
    document.save(str(tmp_path / "o.docx"))
    paper = read_file(tmp_path / "o.docx")
    assert paper.pages[0].text.split() == ["shown"]
    assert "hidden text" in paper.problems[0].message


def test_what_is_struck_through_is_no_command(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("kept ").add_run("struck").font.strike = True
    document.save(str(tmp_path / "o.docx"))
    page = tmp_path / "o.html"
    page.write_text("<p>kept <s>one</s> <del>two</del><span style='text-decoration: line-through'>three</span></p>")
    for path, said in ((tmp_path / "o.docx", "text that is struck through"), (page, "3 words that are struck through")):
        paper = read_file(path)
        assert paper.pages[0].text.split() == ["kept"]
        assert said in paper.problems[0].message
