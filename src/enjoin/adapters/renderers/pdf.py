"""A report as PDF/A-2a and PDF/UA-1 (tagged), set by typst; the same report gives the same bytes on every machine.

Fonts are those inside typst. Where a text needs others, the machine's fonts are added; what none of them can show is
printed as its code point, e.g. `⟨U+65E5⟩`, never left out.
"""

import json
import re
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files

import typst

from enjoin.reports.model import Report
from enjoin.reports.printed import Printed, printed

PROBE = '#set document(title: "probe")\n#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"))\n#"\\u{%x}"'
WIDTH, WIDE, INSET = 468.0, 648.0, 8.0  # points: of a table on a page, on its side, and what a cell leaves free
CHARACTER = 4.6  # points of a wide character in a table; letters are narrower, and fixed-width ones 4.3


def render(report: Report) -> bytes:
    """The PDF. A table of 10,000 rows takes seconds."""
    paper = printed(report)
    for block in paper["blocks"]:
        if block["type"] == "table":
            room = _room(block)
            for column, most in zip(block["columns"], room, strict=True):
                column["name"] = breakable(column["name"], most)
            block["rows"] = [
                [breakable(cell, most) for cell, most in zip(row, room, strict=True)] for row in block["rows"]
            ]
    for exhibit in paper["exhibits"]:
        exhibit["digest"] = breakable(exhibit["digest"], 40)
    text = json.dumps(paper, ensure_ascii=False)
    fonts, lost = _fonts(frozenset(character for character in text if ord(character) > 126))
    if lost:
        text = text.translate({ord(character): f"⟨U+{ord(character):04X}⟩" for character in lost})
    moment = datetime(paper["ymd"][0], paper["ymd"][1], paper["ymd"][2], tzinfo=UTC)
    return bytes(
        typst.compile(
            _template(),
            format="pdf",
            font_paths=fonts,
            sys_inputs={"paper": text},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=int(moment.timestamp()),
        )
    )


def _room(table: Printed) -> list[int]:
    """How many characters of a word each column has room for."""
    width = WIDE if table["wide"] else WIDTH
    whole = sum(column["weight"] for column in table["columns"])
    return [max(int((width * column["weight"] / whole - INSET) / CHARACTER), 3) for column in table["columns"]]


def breakable(cell: str, most: int) -> str:
    """The cell with zero-width spaces in words that are longer than `most`, so that none runs into its neighbour."""
    if len(cell) <= most:
        return cell
    return re.sub(rf"\S{{{most + 1},}}", lambda word: "\u200b".join(re.findall(rf".{{1,{most}}}", word[0])), cell)


@cache
def _template() -> bytes:
    return files(__package__).joinpath("paper.typ").read_bytes()


@cache
def _face(system: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system)


def _fonts(characters: frozenset[str]) -> tuple[typst.Fonts, frozenset[str]]:
    """The fonts to use, and the characters that even these cannot show."""
    lost = _missing(characters, system=False)
    if not lost:
        return _face(False), lost
    return _face(True), _missing(lost, system=True)


def _missing(characters: frozenset[str], *, system: bool) -> frozenset[str]:
    """The characters that no font shows: typst refuses a PDF/A with one, and names it."""
    return frozenset(character for character in characters if not _shows(character, system))


@cache
def _shows(character: str, system: bool) -> bool:
    """Takes about 2 ms, once a character."""
    probe = PROBE % ord(character)
    try:
        typst.compile(probe.encode(), format="pdf", font_paths=_face(system), pdf_standards=["a-2b"], pdf_tags=False)
    except typst.TypstError:
        return False
    return True
