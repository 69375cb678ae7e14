"""Pieces of a Word document's XML that its library has no words for: long tables, footnotes, fields."""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_BORDERS = (
    '<w:tblBorders><w:top w:val="single" w:sz="8" w:color="1B1F24"/><w:bottom w:val="single" w:sz="8" w:color="1B1F24"/>'
    '<w:insideH w:val="single" w:sz="2" w:color="C9CED6"/></w:tblBorders>'
)


def cell(text: str, width: int, *, bold: bool = False, code: bool = False, right: bool = False, mark: str = "") -> str:
    face = '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' if code else ""
    look = f'<w:rPr>{face}{"<w:b/>" if bold else ""}<w:sz w:val="{16 if code else 18}"/></w:rPr>'
    align = '<w:jc w:val="right"/>' if right else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:spacing w:before="20" w:after="20"/>{align}'
        f'</w:pPr><w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>{mark}</w:p></w:tc>'
    )


def run(text: str) -> Any:
    return parse_xml(
        f'<w:r {nsdecls("w")}><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    )


def field(name: str) -> Any:
    return parse_xml(
        f'<w:fldSimple {nsdecls("w")} w:instr=" {name} "><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>'
    )


def table_head(widths: Sequence[int], cells: Iterable[str]) -> str:
    """The opening of a table whose first row is repeated on every page; `</w:tbl>` is the writer's to add."""
    grid = "".join(f'<w:gridCol w:w="{size}"/>' for size in widths)
    return (
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{_BORDERS}'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"
    )


def table_row(cells: Iterable[str]) -> str:
    """A row that does not split across pages."""
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def footnote_mark(number: int) -> str:
    """The reference of a footnote."""
    up = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    return f'<w:r {nsdecls("w")}>{up}<w:footnoteReference w:id="{number}"/></w:r>'


def footnotes(notes: Sequence[str]) -> bytes:
    """The part that holds the footnotes, numbered from 1; Word asks for the two separators first."""
    lines = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    up, small = '<w:vertAlign w:val="superscript"/>', '<w:sz w:val="18"/>'
    for number, note in enumerate(notes, 1):
        lines += (
            f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr>{up}</w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:rPr>{small}</w:rPr><w:t xml:space="preserve"> {escape(note)}</w:t></w:r></w:p></w:footnote>'
        )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f"{head}<w:footnotes {nsdecls('w')}>{lines}</w:footnotes>".encode()
