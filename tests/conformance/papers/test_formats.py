"""One order as txt, html, docx and pdf gives one draft; what cannot be read is said in one sentence."""

import csv
import io
import struct
import zipfile
import zlib
from datetime import date
from pathlib import Path

import pytest
import typst
from docx import Document
from openpyxl import Workbook

from enjoin.adapters.papers.limits import MAX_TEXT
from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft, Row
from enjoin.problems import Misuse, Unreadable

SIDE = [
    "BLUE HERON TOYS LLC,",
    "Plaintiff,",
    "v.",
    "ALPHA STORE, FUDA ARTS AND CRAFTS CO., LTD. and GAMMA_88 SHOP,",
    "Defendants.",
]
OTHER = ["Case No. 23-cv-4455 (QRS)", "", "PRELIMINARY INJUNCTION ORDER"]
BODY = [
    "It is hereby ORDERED that:",
    "1. Defendants are enjoined from:",
    "(a) advertising or selling goods under the HERON mark; and",
    "(b) destroying records of such sales.",
    "2. Within five (5) business days of receipt of this Order, the financial institutions shall freeze Defendants' accounts.",
    "SO ORDERED.",
    "Dated: May 4, 2023",
]


def as_txt(path: Path) -> Path:
    side = [*OTHER, "", ""]
    rows = [f"{mine:70}{other}".rstrip() for mine, other in zip(SIDE, side, strict=True)]
    path.write_text(
        "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\n"
        + "\n".join(rows)
        + "\n\n"
        + "\n\n".join(BODY)
        + "\n"
    )
    return path


def as_html(path: Path) -> Path:
    cells = f"<td>{'<br>'.join(SIDE)}</td><td>{'<br>'.join(OTHER)}</td>"
    body = "".join(f"<p>{line}</p>" for line in BODY)
    path.write_text(
        f"<html><body><p>UNITED STATES DISTRICT COURT<br>SOUTHERN DISTRICT OF NEW YORK</p><table><tr>{cells}</tr></table>{body}</body></html>"
    )
    return path


def as_docx(path: Path) -> Path:
    document = Document()
    document.add_paragraph("UNITED STATES DISTRICT COURT")
    document.add_paragraph("SOUTHERN DISTRICT OF NEW YORK")
    table = document.add_table(rows=1, cols=2)
    for cell, lines in zip(table.rows[0].cells, (SIDE, OTHER), strict=True):
        for line in lines:
            cell.add_paragraph(line)
    for line in BODY:
        document.add_paragraph(line)
    document.save(str(path))
    return path


def as_pdf(path: Path) -> Path:
    left, right = (" \\ ".join(line.replace("_", "\\_") for line in lines) for lines in (SIDE, OTHER))
    body = "\n\n".join(
        line.replace("(a)", "\\(a)").replace("(b)", "\\(b)").replace("1.", "1\\.").replace("2.", "2\\.", 1)
        for line in BODY
    )
    source = f'#set page(paper: "us-letter")\nUNITED STATES DISTRICT COURT \\ SOUTHERN DISTRICT OF NEW YORK\n\n#grid(columns: (3in, 3in), column-gutter: 12pt, [{left}], [{right}])\n\n{body}\n'
    path.write_bytes(typst.compile(source.encode()))
    return path


@pytest.mark.parametrize(("make", "ending"), [(as_txt, "txt"), (as_html, "html"), (as_docx, "docx"), (as_pdf, "pdf")])
def test_one_order_in_every_format(make: "object", ending: str, tmp_path: Path) -> None:
    draft = draft_case([read_file(make(tmp_path / f"order.{ending}"))]).draft  # type: ignore[operator]
    assert (draft.head.get("docket"), draft.head.get("court"), draft.head.get("judge")) == (
        "1:23-cv-04455",
        "nysd",
        "QRS",
    )
    assert [row.get("name") for row in draft.rows("defendants")] == [
        "ALPHA STORE",
        "FUDA ARTS AND CRAFTS CO., LTD.",
        "GAMMA_88 SHOP",
    ]
    (order,) = draft.rows("orders")
    assert (order.get("kind"), order.get("entered")) == ("preliminary_injunction", date(2023, 5, 4))
    assert [
        (row.get("id"), row.get("binds"), row.get("forbid") or row.get("require"), row.get("within"))
        for row in directives(order)
    ] == [
        ("1a", ["defendants"], ["listing", "promotion"], None),
        ("1b", ["defendants"], ["records"], None),
        ("2", ["financial_institutions"], "freeze", "5 business days"),
    ]


def directives(order: Row) -> tuple[Row, ...]:
    return dict(order.tables)["directives"]


def test_numbers_that_word_computes(tmp_path: Path) -> None:
    document = Document()
    for line in (
        "UNITED STATES DISTRICT COURT",
        "DISTRICT OF NEW JERSEY",
        "A INC., Plaintiff, v. B STORE, Defendants.",
        "No. 2:23-cv-00001",
        "PRELIMINARY INJUNCTION",
        "It is hereby ORDERED that:",
    ):
        document.add_paragraph(line)
    for line in ("Defendants are enjoined from selling such goods.", "PayPal, Inc. shall freeze Defendants' accounts."):
        document.add_paragraph(line, style="List Number")
    document.save(str(tmp_path / "o.docx"))
    draft = draft_case([read_file(tmp_path / "o.docx")]).draft
    assert [row.get("id") for row in directives(draft.rows("orders")[0])] == ["1", "2"]


# ── what cannot be read ──


def said(path: Path) -> str:
    with pytest.raises(Unreadable) as error:
        read_file(path)
    (problem,) = error.value.problems
    assert problem.message[0].islower() or problem.message[0] == "`"
    return str(problem)


ENCRYPTED = b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
""" % (b"41" * 32, b"42" * 32)


def test_an_encrypted_pdf(tmp_path: Path) -> None:
    path = tmp_path / "e.pdf"
    path.write_bytes(ENCRYPTED)
    assert "encrypted" in said(path)


def test_a_truncated_pdf(tmp_path: Path) -> None:
    whole = as_pdf(tmp_path / "w.pdf").read_bytes()
    for share in (0.1, 0.5):
        path = tmp_path / f"t{share}.pdf"
        path.write_bytes(whole[: int(len(whole) * share)])
        assert "damaged" in said(path) or "no text layer" in said(path)


def test_a_pdf_of_images(tmp_path: Path) -> None:
    path = tmp_path / "i.pdf"
    path.write_bytes(typst.compile(b"#rect(width: 50%, height: 50%, fill: red)"))
    assert "no text layer" in said(path)
    assert "OCR" in said(path)


def test_a_stamp_on_pictures_of_pages_is_no_text_layer(tmp_path: Path) -> None:
    a_png(tmp_path / "dot.png")
    (tmp_path / "s.typ").write_text(
        '#set page(paper: "us-letter", background: image("dot.png", width: 100%, height: 100%))\n'
        "Case 1:24-cv-04321-XYZ Document 12 Filed 03/04/24 Page 1 of 2 \n#pagebreak()\n"
        "Case 1:24-cv-04321-XYZ Document 12 Filed 03/04/24 Page 2 of 2"
    )
    path = tmp_path / "s.pdf"
    path.write_bytes(typst.compile(str(tmp_path / "s.typ")))
    assert "no text layer" in said(path)
    assert "OCR" in said(path)


def test_a_garbage_text_layer(tmp_path: Path) -> None:
    path = tmp_path / "g.pdf"
    path.write_bytes(typst.compile(("#set text(size: 9pt)\n" + "qxz vrk plm wtn zzk brg " * 400).encode()))
    assert "garbage" in said(path)


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_a_zip_bomb(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"b.{ending}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(
            "word/document.xml" if ending == "docx" else "xl/workbook.xml", b"<a>" + b" " * (64 << 20) + b"</a>"
        )
    with pytest.raises(Unreadable, match="unpacks to far more"):
        read_file(path) if ending == "docx" else read_sheet(path)


def test_entities_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", '<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>')
    assert "document type" in said(path)


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 500, b"PK\x03\x04 cut short", b"\xd0\xcf\x11\xe0old"])
def test_what_is_no_paper(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "n.txt"
    path.write_bytes(content)
    assert said(path)


def test_a_text_without_end(tmp_path: Path) -> None:
    path = tmp_path / "l.txt"
    path.write_text("x" * (MAX_TEXT + 1))
    assert "more than a court paper" in said(path)


@pytest.mark.parametrize("name", ["none.pdf", "."])
def test_a_path_that_is_no_file(name: str, tmp_path: Path) -> None:
    with pytest.raises(Misuse):
        read_file(tmp_path / name)


def test_a_recipe_is_no_court_paper(tmp_path: Path) -> None:
    path = tmp_path / "r.txt"
    path.write_text("Pancakes\n\nTake two eggs, flour and milk. Stir well, and fry in butter until golden.\n")
    with pytest.raises(Unreadable, match="does not read as a court paper"):
        draft_case([read_file(path)])


def test_mixed_dockets(tmp_path: Path) -> None:
    one = as_txt(tmp_path / "a.txt")
    other = tmp_path / "b.txt"
    other.write_text(one.read_text().replace("23-cv-4455", "23-cv-9999"))
    with pytest.raises(Misuse, match="several dockets"):
        draft_case([read_file(one), read_file(other)])


def test_a_paper_of_many_pages(tmp_path: Path) -> None:
    path = tmp_path / "m.txt"
    path.write_text(
        "\f".join([as_txt(tmp_path / "a.txt").read_text(), *["Exhibit text of the page goes here.\n"] * 2000])
    )
    assert len(draft_case([read_file(path)]).draft.rows("defendants")) == 3


# ── schedules ──

SELLERS = [["No.", "Seller Name", "Merchant ID", "Store URL"], [1, "alpha store", 1101234567, "https://www.aliexpress.com/store/1101234567"], [2, "Beta, Gamma & Co", "A1B2C3D4E5", "https://www.amazon.com/sp?seller=A1B2C3D4E5"], [3, "[REDACTED]", None, "https://www.ebay.com/usr/x"], [4, "文具小店", None, None]]  # fmt: skip


def draft_with(path: Path, tmp_path: Path) -> Draft:
    order = as_txt(tmp_path / "o.txt")
    order.write_text(
        order.read_text().replace(
            "ALPHA STORE, FUDA ARTS AND CRAFTS CO., LTD. and GAMMA_88 SHOP,",
            "THE PARTNERSHIPS IDENTIFIED ON SCHEDULE A,",
        )
    )
    return draft_case([read_file(order)], read_sheet(path)[0]).draft


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_schedule_as_a_spreadsheet(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"s.{ending}"
    if ending == "xlsx":
        book = Workbook()
        for row in SELLERS:
            book.active.append(row)  # type: ignore[union-attr]
        book.save(path)
    else:
        text = io.StringIO()
        csv.writer(text).writerows(SELLERS)
        path.write_text(text.getvalue())
    rows = draft_with(path, tmp_path).rows("defendants")
    assert [row.get("name") for row in rows] == ["alpha store", "Beta, Gamma & Co", "文具小店"]
    assert rows[0].get("stores") == [
        {"platform": "aliexpress", "id": "1101234567", "url": "https://www.aliexpress.com/store/1101234567"}
    ]
    assert "redacted" in " ".join(read_sheet(path)[1])


@pytest.mark.parametrize("content", [b"PK\x03\x04broken", b"", b"\x00\x00"])
def test_a_corrupt_spreadsheet(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    path.write_bytes(content)
    with pytest.raises(Unreadable):
        read_sheet(path)


def test_a_spreadsheet_whose_insides_are_broken(tmp_path: Path) -> None:
    path = tmp_path / "s.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("xl/workbook.xml", "<workbook>")
    with pytest.raises(Unreadable, match="damaged"):
        read_sheet(path)


@pytest.mark.parametrize(
    "text",
    [
        "# Readme\n\nThis tool reads court orders. See 1:22-cv-09384, an order of the Court: the judge ordered defendants and plaintiffs to …\n\n```\n$ tool run\n```\n\n## Use\n\n| a | b |\n|---|---|\n",
        "Dear customer,\n\nyour order no. 22-1234 has been shipped. The court of our company park is closed. Plaintiffs, defendants, judges and court orders are discussed in our blog.\n"
        * 3,
    ],
)
def test_a_text_that_is_no_court_paper_is_said_plainly(tmp_path: Path, text: str) -> None:
    path = tmp_path / "readme.txt"
    path.write_text(text)
    with pytest.raises(Unreadable, match="does not read as a court paper"):
        draft_case([read_file(path)])


def test_lists_of_a_page_keep_their_numbers_and_levels(tmp_path: Path) -> None:
    path = tmp_path / "o.html"
    path.write_text(
        "<html><head><style>ol.a{list-style:lower-alpha}</style></head><body><p>UNITED STATES DISTRICT COURT<br>SOUTHERN DISTRICT OF NEW YORK</p>"
        "<p>BLUE HERON TOYS LLC,<br>Plaintiff,<br>v.<br>ALPHA STORE,<br>Defendant.</p><p>23-cv-4455 (QRS)</p><p>PRELIMINARY INJUNCTION ORDER</p><p>It is hereby ORDERED that:</p>"
        "<ol><li>Defendants are enjoined from:<ol class='a'><li>selling goods under the HERON mark;</li><li>destroying records.</li></ol></li>"
        "<li>PayPal shall:<ol><li>freeze the accounts of Defendants; and</li><li>report the balances to counsel.</li></ol></li></ol></body></html>"
    )
    rows = [
        row for order in draft_case([read_file(path)]).draft.rows("orders") for row in dict(order.tables)["directives"]
    ]
    assert [row.get("id") for row in rows] == ["1a", "1b", "21", "22"]


def test_a_page_set_as_plain_text_keeps_its_columns(tmp_path: Path) -> None:
    path = as_txt(tmp_path / "o.txt")
    page = tmp_path / "o.html"
    page.write_text(f"<html><body><pre>{path.read_text()}</pre></body></html>")
    assert [row.get("name") for row in draft_case([read_file(page)]).draft.rows("defendants")] == [
        "ALPHA STORE",
        "FUDA ARTS AND CRAFTS CO., LTD.",
        "GAMMA_88 SHOP",
    ]


def a_png(path: Path) -> Path:
    """A white picture of one dot."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\x00\xff")) + chunk(b"IEND", b"")
    )
    return path


def test_names_that_were_read_from_an_image_are_never_sure(tmp_path: Path) -> None:
    a_png(tmp_path / "dot.png")
    lines = " \\ ".join(
        [
            "UNITED STATES DISTRICT COURT",
            "SOUTHERN DISTRICT OF NEW YORK",
            *SIDE,
            *[line for line in OTHER if line],
            *BODY,
        ]
    )
    source = tmp_path / "scan.typ"
    source.write_text(
        f'#set page(paper: "us-letter", background: image("dot.png", width: 100%, height: 100%))\n{lines}'.replace(
            "_", "\\_"
        ).replace("\\_88", "\\_88")
    )
    path = tmp_path / "scan.pdf"
    path.write_bytes(typst.compile(str(source)))
    paper = read_file(path)
    assert paper.scanned
    draft = draft_case([paper]).draft
    bands = {each.band for row in draft.rows("defendants") for key, each in row.items if key == "name"}
    assert bands == {"check"}
    assert any("OCR" in question for question in draft.questions)


@pytest.mark.parametrize(
    "stuff",
    ["ORDER " * 8_000, "(a) selling goods; (b) x; (c) y; " * 1_500, "A.B.C. v. D.E. " * 3_000, ") ) : " * 4_000],
)
def test_a_long_run_of_signs_or_capitals_is_read_without_a_hang(tmp_path: Path, stuff: str) -> None:
    path = as_txt(tmp_path / "o.txt")
    path.write_text(path.read_text() + "\n\n" + stuff)
    assert len(draft_case([read_file(path)]).draft.rows("defendants")) == 3
