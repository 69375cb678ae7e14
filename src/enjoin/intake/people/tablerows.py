"""A seller table, once its columns are known (`grid`) → its rows: broken ones joined, what each column holds told."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from enjoin.intake.people.grid import (
    Entry,
    Head,
    bands,
    cell_text,
    cut,
    entries_of,
    head_texts,
    headings,
    is_numbered,
    parted,
    side_by_side,
)
from enjoin.intake.people.namewords import LEGAL
from enjoin.intake.people.stores import URL
from enjoin.intake.people.tablecolumns import FEW, NUMBER, Kinds, is_heading, kinds_of
from enjoin.intake.text.flow import Strip

FULL = 0.6  # the share of lines that fill a column which hardly any row leaves empty


@dataclass(slots=True)
class GridRow:
    """One entry: its number as printed, and the pieces of each kind of cell, a piece for each line (`Strip`s of one cell)."""

    number: int | None
    pieces: dict[str, list[Strip]] = field(default_factory=dict)
    joined: bool = False  # set together from several lines
    beside: bool = False  # of a list without headings or numbers whose columns all hold names


def grid_rows(lines: Sequence[Strip]) -> tuple[list[GridRow], bool]:
    """The rows of a table of sellers, and whether its rows are numbered."""
    head, start = headings(lines)  # its cells may hold words of several lines
    body = [line for line in lines[start:] if not is_heading(line.texts())]
    numbered = is_numbered(body, head)
    split = [parted(line) if numbered else line for line in body]
    edges = bands(head, split, numbered)
    beside = side_by_side(split) if head is None and not numbered and len(edges) == 1 else []
    edges += beside
    rows: list[GridRow] = []
    sides = [[cut(line, low, high) for line in split] for low, high in itertools.pairwise([*edges, float("inf")])]
    heads = [head.between(low, high) if head else None for low, high in itertools.pairwise([*edges, float("inf")])]
    for band, top in zip(sides, heads, strict=True):
        rows += _rows_of(band, top, numbered, _full_lines(split, beside) if beside else None)
    if len(sides) > 1 and numbered:
        rows.sort(key=lambda row: row.number or 0)
    for row in rows if beside else ():
        row.beside = True
    return rows, numbered


GOES_ON = re.compile(rf"(?:and|&|of|for)\s|{LEGAL.pattern}", re.IGNORECASE)  # no name begins so
Place = tuple[int, int]  # a line by its page and its number


def _full_lines(lines: Sequence[Strip], edges: Sequence[float]) -> frozenset[Place]:
    """Of a bare list in columns the lines that begin names: those that fill all columns, and those behind the last of these."""
    sides = list(itertools.pairwise([float("-inf"), *edges, float("inf")]))
    full = [nth for nth, line in enumerate(lines) if all(cut(line, low, high).cells for low, high in sides)]
    begun = [*full, *range(full[-1] + 1, len(lines))] if full else range(len(lines))
    return frozenset((lines[nth].page.number, lines[nth].line.number) for nth in begun)


def _rows_of(
    lines: Sequence[Strip], head: Head | None, numbered: bool, begun_at: frozenset[Place] | None = None
) -> list[GridRow]:
    """The rows of one band; `begun_at`: the lines that begin them, where that is known."""
    entries, edges = entries_of(lines, head, numbered)
    if not entries:
        return []
    count = len(edges)
    begun = [each for each in entries if not numbered or 0 in each.at]
    whole = [each for each in begun if len(each.at) == count] or begun
    columns = [
        [" ".join(cell_text(each.line, cell) for cell in each.at.get(nth, ())) for each in whole]
        for nth in range(count)
    ]
    heads = head_texts(head, count, edges)
    kinds = kinds_of(heads, columns)
    if numbered:
        kinds = ["number", *(_named_beside(kinds[1:], columns[1:]))]
    filled = [sum(nth in each.at for each in begun) >= FULL * len(begun) for nth in range(count)]
    spaced = sum(each.line.line.gap for each in begun) > FEW * len(begun)
    rows: list[GridRow] = []
    waiting: list[Entry] = []  # lines set above the row that they belong to
    raised = _set_above(entries, kinds.index("name")) if numbered and "name" in kinds else frozenset()
    for nth, each in enumerate(entries):
        after = entries[nth + 1] if nth + 1 < len(entries) else None
        before = entries[nth - 1] if nth else None
        if numbered and 0 not in each.at and (nth in raised or _stands_above(before, each, after)):
            waiting.append(each)
            continue
        begins = 0 in each.at if numbered else not rows or _begins(each, kinds, filled, spaced)
        if begun_at is not None:
            begun_here = (each.line.page.number, each.line.line.number) in begun_at
            begins = not rows or (begun_here and not GOES_ON.match(each.line.text))
        if begins:
            rows.append(GridRow(_number(each) if numbered else None))
        if not rows:
            continue
        for part in (*waiting, each) if begins else (each,):
            _fill(rows[-1], part, kinds)
        rows[-1].joined = rows[-1].joined or not begins or bool(waiting)
        waiting = []
    return rows


def _named_beside(kinds: Kinds, columns: Sequence[Sequence[str]]) -> Kinds:
    """The kinds behind the number's column, with one for the names."""
    kinds = [None if kind == "number" else kind for kind in kinds]
    return kinds if "name" in kinds else kinds_of([""] * len(kinds), columns) if not any(kinds) else _first_free(kinds)


def _first_free(kinds: Kinds) -> Kinds:
    at = next((nth for nth, kind in enumerate(kinds) if kind is None), None)
    at = next((nth for nth, kind in enumerate(kinds) if kind == "id"), None) if at is None else at
    return ["name" if nth == at else kind for nth, kind in enumerate(kinds)]


def _number(entry: Entry) -> int | None:
    match = NUMBER.match(cell_text(entry.line, entry.at[0][0]))
    return int(match["n"]) if match else None


def _stands_above(before: Entry | None, entry: Entry, after: Entry | None) -> bool:
    """Does a line without a number, parted from the row above, go with the numbered row below, whose number is set at its foot?

    A name is broken where its cell is full: what is shorter than the line above it is that line's end, not a beginning.
    """
    if after is None or not entry.line.line.gap or after.line.line.gap or 0 not in after.at:
        return False
    above = [cell.right for nth in entry.at for cell in (before.at.get(nth, ()) if before else ())]
    if above and max(cell.right for cells in entry.at.values() for cell in cells) < max(above) - 1:
        return False
    return not URL.search(entry.line.text) and len(entry.cells) < 3


def _set_above(entries: Sequence[Entry], name: int) -> frozenset[int]:
    """Of a table whose numbers stand at half the height of names of several lines: the entries that belong to the row below.

    Such a table shows in a numbered line without a name. Its rows have as many lines above the number as below it.
    """
    rows = [nth for nth, each in enumerate(entries) if 0 in each.at]
    bare = [nth for nth in rows if name not in entries[nth].at]
    if not bare:
        return frozenset()
    ends = [*rows[1:], len(entries)]
    for first in range(rows[0] + 1):
        above = [first]
        for row, end in zip(rows, ends, strict=True):
            above.append(end - row - 1 - above[-1])
        if min(above) >= 0 and above[-1] == 0 and all(above[rows.index(nth)] for nth in bare):
            return frozenset(nth for row, lines in zip(rows, above, strict=False) for nth in range(row - lines, row))
    return frozenset(nth - 1 for nth in bare if nth and 0 not in entries[nth - 1].at and name in entries[nth - 1].at)


def _begins(entry: Entry, kinds: Kinds, filled: Sequence[bool], spaced: bool) -> bool:
    """In a table without numbers: does a line begin a row, or carry on the one above?"""
    name = kinds.index("name") if "name" in kinds else 0
    if name not in entry.at or LEGAL.match(cell_text(entry.line, entry.at[name][0])):
        return False
    if entry.line.line.row:
        return True
    links = [
        cell_text(entry.line, cell) for nth, kind in enumerate(kinds) if kind == "url" for cell in entry.at.get(nth, ())
    ]
    if links and not URL.match(links[0]):
        return False
    if spaced:
        return entry.line.line.gap
    return all(nth in entry.at for nth, full in enumerate(filled) if full) or entry.line.line.gap


def _fill(row: GridRow, entry: Entry, kinds: Kinds) -> None:
    for nth, cells in sorted(entry.at.items()):
        kind = kinds[nth]
        if kind not in (None, "number") and cells:
            row.pieces.setdefault(kind, []).append(replace(entry.line, cells=tuple(cells)))
