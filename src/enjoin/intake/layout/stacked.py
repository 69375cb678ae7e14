"""A seller table copied with one cell a line ("No.", "Seller Alias", "URL", "1", …), or ruled by "|" → rows of cells."""

import re
from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.text.flow import Strip
from enjoin.intake.text.paper import Cell

HEADING = re.compile(
    r"^(?:no\.?|#|def(?:endant)?\.?\s*(?:no\.?|#)|doe\s*(?:no\.?|#)|(?:seller|store|merchant|shop)(?:\s+(?:alias(?:es)?|names?|ids?))?|alias(?:es)?|defendants?(?:\s+names?)?|platforms?|(?:online\s+)?marketplaces?|(?:\w+\s+){0,2}(?:urls?|links?))$",
    re.IGNORECASE,
)
COUNTED = re.compile(r"^(?:no\.?|#|(?:def(?:endant)?|doe)\.?\s*(?:no\.?|#))$", re.IGNORECASE)
WIDTH = 100.0  # between two columns, in the units of plain text
RULED = re.compile(r"^\|[\s|:-]+$")
PIPES = 3  # signs of a row with two cells
TOP = 20  # lines in which the headings stand


def stacked_rows(lines: Sequence[Strip]) -> list[Strip]:
    """The lines with such a table set in rows; other lines as they are."""
    lines = [piped(line) for line in lines if not RULED.match(line.text)]
    head = _headings(lines)
    if head is None:
        return lines
    start, stop = head
    rows = [_row(lines[start:stop])]
    group: list[Strip] = []
    wanted = 1
    for line in lines[stop:]:
        if line.text.rstrip(".)") == str(wanted) and len(group) != 1:
            rows += [_row(group)] if group else []
            group, wanted = [], wanted + 1
        group.append(line)
    return [*lines[:start], *rows, *([_row(group)] if group else [])]


def piped(line: Strip) -> Strip:
    """A row that is printed as `| 1 | Sky Kites | Amazon |`, with its cells."""
    raw = line.page.text[line.line.start : line.line.end]
    if not raw.startswith("|") or raw.count("|") < PIPES:
        return line
    found = list(re.finditer(r"[^|\s](?:[^|]*[^|\s])?", raw))
    return replace(
        line,
        cells=tuple(
            Cell(
                line.line.start + match.start(), line.line.start + match.end(), nth * WIDTH, nth * WIDTH + len(match[0])
            )
            for nth, match in enumerate(found)
        ),
    )


def _headings(lines: Sequence[Strip]) -> tuple[int, int] | None:
    """Where the headings begin and end: one a line, the number's first, the first number behind them."""
    for start in range(min(TOP, len(lines))):
        if not COUNTED.match(lines[start].text):
            continue
        stop = start + 1
        while stop < len(lines) and HEADING.match(lines[stop].text):
            stop += 1
        if stop - start > 1 and stop < len(lines) and lines[stop].text.rstrip(".)") == "1":
            return start, stop
    return None


def _row(group: Sequence[Strip]) -> Strip:
    cells = tuple(
        replace(cell, left=nth * WIDTH, right=nth * WIDTH + len(line.text))
        for nth, line in enumerate(group)
        for cell in line.cells[:1]
    )
    return Strip(group[0].page, replace(group[0].line, row=True, gap=True), cells)
