"""A glossary copied with its columns parted by "|" ("Term | Definition | Docket Entry Number |") → rows of cells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.text.flow import Strip
from enjoin.intake.text.paper import Cell

HEAD = re.compile(r"^\|?\s*(?:defined\s+)?terms?\s*\|\s*(?:definitions?|meanings?)\s*(?:\||$)", re.IGNORECASE)
CELL = re.compile(r"[^|\s](?:[^|]*[^|\s])?")
RULED = re.compile(r"^[\s|:-]*\|[\s|:-]*$")
LEFTS = (0.0, 200.0, 400.0)  # where the columns are set, in the units of plain text


def piped_rows(lines: Sequence[Strip]) -> list[Strip] | None:
    """The lines with such a table in rows of cells; None where none is printed."""
    head = next((at for at, line in enumerate(lines) if HEAD.match(_raw(line))), None)
    if head is None:
        return None
    rows: list[Strip] = []
    for line in lines[head:]:
        raw = _raw(line)
        if RULED.match(raw):
            continue
        if "|" not in raw:
            break
        found = zip(CELL.finditer(raw), LEFTS, strict=False)
        base = line.line.start
        cells = tuple(Cell(base + match.start(), base + match.end(), left, left + 1) for match, left in found)
        rows.append(Strip(line.page, replace(line.line, row=True, gap=True), cells))
    behind = [line for line in lines[head:] if not RULED.match(_raw(line))][len(rows) :]
    return [*lines[:head], *rows, *paragraph(behind)]


def paragraph(lines: Sequence[Strip]) -> list[Strip]:
    """Lines that follow a table: they begin a paragraph."""
    return [replace(line, line=replace(line.line, gap=True)) for line in lines[:1]] + list(lines[1:])


def _raw(line: Strip) -> str:
    return line.page.text[line.line.start : line.line.end]
