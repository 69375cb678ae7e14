"""What every renderer keeps: every row, every note, the same bytes; and what each form asks for."""

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from importlib import import_module
from typing import Any

import openpyxl
import pypdfium2
import pytest
from docx import Document
from lxml import etree

from enjoin.courts import court
from enjoin.problems import Misuse
from enjoin.reports.model import (
    Basis,
    Blank,
    Caption,
    Column,
    Counsel,
    Exhibit,
    Figure,
    Heading,
    Lines,
    Money,
    Paragraph,
    Report,
    Seconds,
    Share,
    Stat,
    Stats,
    Table,
)
from enjoin.reports.plots import steps_svg
from enjoin.reports.shown import lasting, show
from enjoin.when import read_moment

NYSD = court("nysd")
AT = read_moment("2023-08-02T09:30:00-04:00", NYSD)
FORMS = ("html", "pdf", "docx", "xlsx", "csv", "json")
ODD = "<script>alert(1)</script> & \"quoted\" 'it' =1+1 \x07\x00\ud800 日本 ящик שלום ⟶"


def row(number: int) -> tuple[Any, ...]:
    return (
        number,
        f"ROW{number:05}",
        f"1005{number:08}",
        "x" * 70,
        AT,
        Share(part=number, whole=9),
        Seconds(number * 100),
    )


def paper(rows: int = 120, **given: Any) -> Report:
    columns = (
        Column(name="No.", weight=0.4, right=True),
        Column(name="Key"),
        Column(name="Listing", code=True),
        Column(name="Long", weight=1.2),
        Column(name="At"),
        Column(name="Share"),
        Column(name="Took"),
    )
    table = Table(
        id="rows",
        title="Every row",
        columns=columns,
        rows=tuple(row(i) for i in range(rows)),
        entries=(3, 4, 5, 9),
        note="A note.",
    )
    report = Report(
        kind="compliance",
        title="Report on compliance",
        subtitle="A subtitle",
        captions=(Caption(court=NYSD, docket="1:22-cv-09384", title="Plush, LLC v. Moon et al.", judge="ABC"),),
        as_of=AT,
        court=NYSD,
        blocks=(
            Heading(text="A heading"),
            Paragraph(text="First numbered.", entries=(1,)),
            Paragraph(text="Second numbered; `a name`.", lead="Lead."),
            Counsel(question="Is it so?", entries=(2,)),
            Stats(title="At a glance", items=(Stat(key="n", label="Number", value=1234, entries=(7, 8)),)),
            table,
            replace(table, id="wide", title="On its side", wide=True, rows=tuple(row(i) for i in range(1000, 1030))),
            Table(id="none", title="Empty", columns=columns[:2], rows=()),
            Figure(
                id="f", title="A figure", svg=steps_svg("Steps", [1, 2, 5], whole=4, unit="hours"), alt="Three steps."
            ),
            Blank(label="Signature", hint="who signs"),
            Lines(lines=("Respectfully,", "Counsel")),
        ),
        basis=Basis(version="9.9", runs=("run-1",), cases=("case",), ledger="ab" * 32, entries=12),
        main="rows",
        exhibits=(Exhibit(label="A", title="A file", digest="cd" * 32, entries=(6,)),),
    )
    return replace(report, **given)


def render(form: str, report: Report) -> bytes:
    content: bytes = import_module(f"enjoin.adapters.renderers.{form}").render(report)
    return content


def pdf_text(content: bytes) -> str:
    document = pypdfium2.PdfDocument(content)
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return "\n".join(pages)


def docx_text(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return "\n".join(
            "".join(etree.fromstring(package.read(f"word/{name}.xml")).itertext()) for name in ("document", "footnotes")
        )


@pytest.mark.parametrize("form", FORMS)
def test_same_report_same_bytes(form: str) -> None:
    assert render(form, paper(5)) == render(form, paper(5))


@pytest.mark.parametrize("form", FORMS)
def test_hostile_text_passes_every_form(form: str) -> None:
    hostile = replace(
        paper(2),
        title=f"T {ODD}",
        subtitle=ODD,
        blocks=(
            Paragraph(text=ODD, lead=ODD),
            Table(id="rows", title=ODD, columns=(Column(name=ODD), Column(name="B")), rows=((ODD, "plain"),), note=ODD),
            Counsel(question=ODD),
        ),
    )
    content = render(form, hostile)
    assert content
    if form == "html":
        assert b"<script>alert" not in content


def test_pdf_loses_no_row_and_breaks_across_pages() -> None:
    content = render("pdf", paper(400))
    text = pdf_text(content)
    assert [i for i in [*range(400), *range(1000, 1030)] if f"ROW{i:05}" not in text] == []
    assert text.count("Every row") == 1
    assert text.count("Took") > 5  # the head is repeated on each page


def test_pdf_is_tagged_archival_and_numbered() -> None:
    content = render("pdf", paper(60))
    assert b"pdfaid:part" in content
    assert re.search(rb"pdfaid:part>\s*2", content)
    assert re.search(rb"pdfaid:conformance>\s*A", content)
    assert b"pdfuaid:part" in content
    assert pypdfium2.PdfDocument(content).is_tagged()
    text = pdf_text(content)
    pages = len(pypdfium2.PdfDocument(content))
    assert f"Page 1 of {pages}" in text
    assert f"Page {pages} of {pages}" in text


def test_pdf_says_all_that_the_report_says() -> None:
    text = " ".join(pdf_text(render("pdf", paper(3))).split())
    for phrase in (
        "UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK",
        "Plush, LLC, Plaintiff, v. Moon et al., Defendants.",
        "No. 1:22-cv-09384 (ABC)",
        "1. First numbered.",
        "2. Lead. Second numbered; ‘a name’.",
        "COUNSEL MUST CONFIRM",
        "Record, entries 3–5, 9.",
        "1,234 7–8",
        "None.",
        "who signs",
        f"12 entries, root {'ab' * 32}",
    ):
        assert phrase in text, phrase


def test_pdf_prints_what_no_font_shows_as_code_points() -> None:
    text = pdf_text(render("pdf", replace(paper(1), subtitle="\U000f1234 store")))
    assert "⟨U+F1234⟩ store" in text


def test_long_words_stay_in_their_columns() -> None:
    content = render("pdf", paper(1))
    page = next(p for p in pypdfium2.PdfDocument(content) if "ROW00000" in p.get_textpage().get_text_range())
    text = page.get_textpage()
    right = max(text.get_charbox(i)[2] for i in range(text.count_chars()) if text.get_text_range(i, 1) == "x")
    at = text.search("2023-08-02 09").get_next()
    assert at is not None
    assert right <= text.get_charbox(at[0])[0]


def test_html_is_self_contained_and_complete() -> None:
    content = render("html", paper(50)).decode()
    assert all(f"ROW{i:05}" in content for i in range(50))
    assert "<script" not in content
    assert not re.search(r'(?:src|href)="(?!#)', content)
    assert "default-src 'none'" in content
    assert content.count('scope="col"') >= 7
    root = etree.HTML(content)
    cited = {each.get("href") for each in root.iterfind(".//sup/a")}
    assert cited
    assert all(root.find(f".//*[@id='{each.removeprefix('#')}']") is not None for each in cited)


def test_docx_loses_no_row_and_can_be_edited() -> None:
    content = render("docx", paper(300))
    text = docx_text(content)
    assert [i for i in range(300) if f"ROW{i:05}" not in text] == []
    assert "Record, entries 3–5, 9." in text
    document = Document(io.BytesIO(content))
    assert any(each.style.name == "Heading 2" and each.text == "A heading" for each in document.paragraphs)
    rows = next(each for each in document.tables if len(each.columns) == 7)
    assert len(rows.rows) == 301
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        xml = package.read("word/document.xml").decode()
        notes = package.read("word/footnotes.xml").decode()
    assert xml.count("<w:tblHeader/>") >= 3
    assert set(re.findall(r'footnoteReference w:id="(\d+)"', xml)) == set(
        re.findall(r'<w:footnote w:id="(\d+)"', notes)
    )
    assert "PAGE" in "".join(part for part in _parts(content, "footer"))


def _parts(content: bytes, name: str) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return [package.read(each).decode() for each in package.namelist() if name in each]


def test_xlsx_holds_numbers_dates_and_no_formula() -> None:
    book = openpyxl.load_workbook(io.BytesIO(render("xlsx", paper(40))))
    sheet = book["Every row"]
    assert [cell.value for cell in sheet[1]] == ["No.", "Key", "Listing", "Long", "At", "Share", "Took"]
    assert sheet.max_row == 41
    third = [cell.value for cell in sheet[4]]
    assert third[0] == 2
    assert third[2] == "100500000002"
    assert third[4].isoformat() == "2023-08-02T09:30:00"
    assert third[5] == pytest.approx(2 / 9)
    assert third[6] == 200
    formula = replace(
        paper(1),
        blocks=(Table(id="rows", title="T", columns=(Column(name="A"),), rows=(("=1+1",), ("https://x.test",))),),
    )
    cell = openpyxl.load_workbook(io.BytesIO(render("xlsx", formula)))["T"]["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_csv_is_the_main_table_without_formulas() -> None:
    content = render("csv", paper(40)).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(content, newline="")))
    assert len(rows) == 41
    assert rows[1][1] == "ROW00000"
    formula = replace(
        paper(1), blocks=(Table(id="rows", title="T", columns=(Column(name="A"),), rows=(("=1+1",), (-5,))),)
    )
    assert render("csv", formula).decode("utf-8-sig").split("\r\n")[1:3] == ["'=1+1", "-5"]
    with pytest.raises(Misuse, match="no table"):
        render("csv", paper(1, main=""))


def test_json_keeps_values_and_entries() -> None:
    content = json.loads(render("json", paper(3)))
    assert content["figures"]["n"] == {"label": "Number", "value": 1234, "note": "", "entries": [7, 8]}
    assert content["tables"]["rows"]["rows"][2][5] == {"part": 2, "whole": 9, "share": 2 / 9}
    assert content["tables"]["rows"]["rows"][0][4] == "2023-08-02T13:30:00+00:00"
    assert content["counsel_must_confirm"] == [{"question": "Is it so?", "entries": [2]}]
    assert json.loads(render("json", paper(3, data={"statements": []}))) == {"statements": []}


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (None, "—"),
        (True, "yes"),
        (1234567, "1,234,567"),
        (AT, "2023-08-02 09:30 EDT"),
        (date(2023, 8, 2), "2023-08-02"),
        (Share(part=1, whole=4), "1 of 4 (25.0%)"),
        (Share(part=0, whole=0), "none of none"),
        (Share(part=1, whole=4, interval=(0.05, 0.7)), "1 of 4 (25.0%), 95 % interval 5.0% to 70.0%"),
        (Seconds(93_784), "1 d 2 h"),
        (Money(minor=123456, currency="USD"), "USD 1,234.56"),
        (Money(minor=1200, currency="JPY"), "JPY 1,200"),
        (("a", "b"), "a, b"),
    ],
)
def test_cells_in_words(cell: Any, words: str) -> None:
    assert show(cell, NYSD.zone) == words


def test_lengths_of_time() -> None:
    assert [lasting(each) for each in (0, 0.25, 59, 60, 3661, 90_000, -60)] == [
        "0 s",
        "250 ms",
        "59 s",
        "1 min",
        "1 h 1 min",
        "1 d 1 h",
        "−1 min",
    ]
