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
from enjoin.reports.printed import printed

PROBE = '#set document(title: "probe")\n#set text(font: ("Libertinus Serif", "DejaVu Sans Mono"))\n#"\\u{%x}"'
LONGEST = 18  # characters that a word in a table may have before it is given places to break


def render(report: Report) -> bytes:
    """The PDF. A table of 10,000 rows takes seconds."""
    paper = printed(report)
    for block in paper["blocks"]:
        if block["type"] == "table":
            block["rows"] = [[breakable(cell) for cell in row] for row in block["rows"]]
    for exhibit in paper["exhibits"]:
        exhibit["digest"] = breakable(exhibit["digest"])
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


def breakable(cell: str) -> str:
    """The cell with zero-width spaces in words too long for a column, so that nothing runs into its neighbour."""
    return re.sub(rf"\S{{{LONGEST},}}", lambda word: "\u200b".join(re.findall(r".{1,8}", word[0])), cell)


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
