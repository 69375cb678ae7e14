"""Lines of a seller table → where its headings, its entries side by side and its columns stand, and each line's cells by columns.

Columns are found from the lines that fill all of them; a cell that runs over a column's edge is cut there.
"""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from enjoin.intake.people.stores import platform_named
from enjoin.intake.people.tablecolumns import FEW, HEADING_WORDS, NUMBER, counts_up, head_kind, is_heading, is_plain
from enjoin.intake.text.flow import Strip, clean
from enjoin.intake.text.paper import Cell

INLINE = re.compile(r"^\(?\d{1,4}(?:[.)]\s*|\s+)(?=\S)")
TOP = 20  # lines in which the headings stand


@dataclass(slots=True)
class Entry:
    """A line's cells within one band, and the column of each."""

    line: Strip
    cells: list[Cell]
    at: dict[int, list[Cell]] = field(default_factory=dict)


# ── headings ──


@dataclass(frozen=True, slots=True)
class Head:
    """The headings: where each stands, and its words, set together from the lines that they are broken over."""

    cells: tuple[Cell, ...]
    texts: tuple[str, ...]

    def between(self, low: float, high: float) -> "Head":
        """Those of one band."""
        kept = [nth for nth, cell in enumerate(self.cells) if low <= cell.left < high]
        return Head(tuple(self.cells[nth] for nth in kept), tuple(self.texts[nth] for nth in kept))


def headings(lines: Sequence[Strip]) -> tuple[Head | None, int]:
    """The headings, and where the rows begin."""
    for at in range(min(TOP, len(lines))):
        head, stop = heading_at(lines, at)
        if head is not None:
            return head, stop
    return None, 0


def heading_at(lines: Sequence[Strip], at: int) -> tuple[Head | None, int]:
    """The headings that begin at a line, and where the rows begin."""
    line = lines[at]
    if len(line.cells) < 2:
        return None, 0
    head = Head(line.cells, tuple(line.texts()))
    stop = at + 1
    while (
        stop < len(lines)
        and stop - at < HEAD_LINES
        and HEADING_WORDS.match(lines[stop].text)
        and HEADING_WORDS.match(line.text)
    ):
        head = _joined_heads(head, lines[stop])
        stop += 1
    return (head, stop) if is_heading(head.texts) else (None, 0)


HEAD_LINES = 3  # over which a heading is broken


def _joined_heads(head: Head, below: Strip) -> Head:
    """The headings with the words of the line below, each under the one that it stands nearest to."""
    texts = list(head.texts)
    for cell, text in zip(below.cells, below.texts(), strict=True):
        nearest = min(range(len(texts)), key=lambda nth: abs(head.cells[nth].left - cell.left))
        texts[nearest] = f"{texts[nearest]} {text}"
    return Head(head.cells, tuple(texts))


def head_texts(head: Head | None, count: int, edges: Sequence[float]) -> list[str]:
    """The heading of each column, by its place."""
    found = [""] * count
    if head is None:
        return found
    if len(head.texts) == count:
        return list(head.texts)
    for cell, text in zip(head.cells, head.texts, strict=True):
        at = _column(cell, edges)
        found[at] = f"{found[at]} {text}".strip()
    return found


# ── numbers and bands ──


def _first(line: Strip) -> re.Match[str] | None:
    text = line.texts()[0]
    return re.match(r"\(?(?P<n>\d{1,4})(?:[.)](?=\s|$)|(?=\s|$))", text)


def is_numbered(lines: Sequence[Strip], head: Head | None = None) -> bool:
    """Do the lines that begin with a number count their entries, or bear the numbers that a heading speaks of (3, 7, 12)?"""
    first = [match["n"] for line in lines if (match := _first(line))]
    if len(first) * 4 < len(lines):
        return False
    headed = head is not None and head_kind(head.texts[0]) == "number" and len(first) > 1
    rising = all(int(one) < int(other) for one, other in itertools.pairwise(first))
    return counts_up(first) or (headed and rising) or (first == ["1"] and len(lines) < TOP)


def parted(line: Strip) -> Strip:
    """ "1. Sky Kites" as a number and a name."""
    cells: list[Cell] = []
    counted = False  # is the cell before a number alone? Then one that begins with a number is a name
    for cell in line.cells:
        raw = line.page.text[cell.start : cell.end]
        match = None if counted else INLINE.match(raw)
        counted = bool(NUMBER.match(clean(raw)))
        cells += _halves(cell, match.end(), raw) if match and match.end() < len(raw) else [cell]
    return replace(line, cells=tuple(cells))


def _halves(cell: Cell, at: int, raw: str) -> list[Cell]:
    """A cell cut at a character; what stands where on the page is reckoned by the letters before it."""
    width = (cell.right - cell.left) / max(1, len(raw))
    first = raw[:at].rstrip()
    return [
        Cell(cell.start, cell.start + len(first), cell.left, cell.left + len(first) * width),
        Cell(cell.start + at, cell.end, cell.left + at * width, cell.right),
    ]


def bands(head: Head | None, lines: Sequence[Strip], numbered: bool) -> list[float]:
    """The left edges of the entries that stand side by side; -∞ for the first."""
    edges = [float("-inf")]
    if head is not None and (again := _again(head)):
        return edges + [left - _width(lines) for left in again]
    if numbered:
        tall = sum(bool(_first(line)) for line in lines)
        lefts = [cell.left for line in lines for cell in line.cells[1:] if NUMBER.match(cell_text(line, cell))]
        for low, high in _clusters(lefts, _width(lines) * 3):
            cells = [cell_text(line, cell) for line in lines for cell in line.cells[1:] if low <= cell.left <= high]
            if len(cells) >= max(2, tall * FEW) and counts_up(cells):
                edges.append(low - _width(lines))
    return edges


def side_by_side(lines: Sequence[Strip]) -> list[float]:
    """The left edges of further columns of a bare list, all of which hold names; none where one tells of stores, or repeats itself."""
    entries, edges = entries_of(lines, None, False)
    columns = [
        [cell_text(each.line, each.at[nth][0]) for each in entries if nth in each.at] for nth in range(len(edges))
    ]
    return edges[1:] if len(columns) > 1 and all(map(_are_names, columns)) else []


def _are_names(cells: Sequence[str]) -> bool:
    worded = sum(any(map(str.isalpha, cell)) for cell in cells)
    return len(cells) >= LIST and worded > len(cells) // 2 < len(set(cells)) and is_plain(cells)


LIST = 3  # names of a column


def _again(head: Head) -> list[float]:
    """Where the headings of a table are printed again beside themselves."""
    texts = [text.lower() for text in head.texts]
    period = next((nth for nth in range(1, len(texts)) if texts[nth] == texts[0]), len(texts))
    if len(texts) % period or texts != texts[:period] * (len(texts) // period):
        return []
    return [head.cells[nth].left for nth in range(period, len(texts), period)]


def cut(line: Strip, low: float, high: float) -> Strip:
    """The cells of a line between two edges; one that runs over the right edge is cut where the next entry's number begins."""
    cells: list[Cell] = []
    for cell in line.cells:
        raw = line.page.text[cell.start : cell.end]
        width = (cell.right - cell.left) / max(1, len(raw))
        if cell.left < low and cell.right > low and (at := _number_at(raw, (low - cell.left) / max(width, 0.1))):
            cells.append(_halves(cell, at, raw)[1])
        elif cell.left < high and cell.right > high and (at := _number_at(raw, (high - cell.left) / max(width, 0.1))):
            cells.append(_halves(cell, at, raw)[0])
        elif low <= cell.left < high:
            cells.append(cell)
    return replace(line, cells=tuple(cells))


CLOSE = 2  # characters by which it may be wrong beside a wide gap
NEAR = 6  # characters by which a place reckoned from the letters may be wrong


def _number_at(raw: str, near: float) -> int | None:
    """Where a lone number stands in a cell about a place."""
    found = [match.start() for match in re.finditer(r"(?<=\s)\d{1,4}[.)]?(?=\s|$)", raw)]
    return min((at for at in found if abs(at - near) <= NEAR), key=lambda at: abs(at - near), default=None)


# ── columns ──


def cell_text(line: Strip, cell: Cell) -> str:
    return clean(line.page.text[cell.start : cell.end])


def _width(lines: Sequence[Strip]) -> float:
    """The usual width of a letter: 1 in plain text, some points in a PDF."""
    widths = [
        (cell.right - cell.left) / (cell.end - cell.start)
        for line in lines
        for cell in line.cells
        if cell.end > cell.start
    ]
    return max(median(widths), 1.0) if widths else 1.0


def _clusters(lefts: Sequence[float], apart: float) -> Iterator[tuple[float, float]]:
    """Groups of edges no two neighbours of which are farther apart, as (first, last)."""
    ordered = sorted(lefts)
    start = 0
    for at in range(1, len(ordered) + 1):
        if at == len(ordered) or ordered[at] - ordered[at - 1] > apart:
            yield ordered[start], ordered[at - 1]
            start = at


def _column(cell: Cell, edges: Sequence[float]) -> int:
    return max((nth for nth, edge in enumerate(edges) if cell.left >= edge), default=0)


def entries_of(lines: Sequence[Strip], head: Head | None, numbered: bool) -> tuple[list[Entry], list[float]]:
    """Each line's cells by columns, and the columns' left edges."""
    entries = [Entry(line, list(line.cells)) for line in lines if line.cells]
    begun = [each for each in entries if not numbered or NUMBER.match(cell_text(each.line, each.cells[0]))]
    counts = Counter(len(each.cells) for each in begun)
    if not counts:
        return [], []
    usual = counts.most_common(1)[0][0]
    top = len(head.cells) if head else 0
    count = top if counts[top] >= max(1, FEW * len(begun)) else usual
    full = [each for each in begun if len(each.cells) == count]
    room = _width(lines) * 1.5
    edges = [min(each.cells[nth].left for each in full) - room for nth in range(count)]
    for each in entries:
        cells = each.cells if len(each.cells) == count else _at_edges(each, edges, room)
        for nth, cell in enumerate(cells):
            each.at.setdefault(nth if len(cells) == count == len(each.cells) else _column(cell, edges), []).append(cell)
    return entries, edges


def _at_edges(entry: Entry, edges: Sequence[float], room: float) -> list[Cell]:
    """The cells of a line that does not fill its columns, cut where one runs over into the next."""
    found: list[Cell] = []
    for cell in entry.cells:
        rest = cell
        for edge in edges[1:]:
            raw = entry.line.page.text[rest.start : rest.end]
            width = (rest.right - rest.left) / max(1, len(raw))
            if not rest.left + room < edge < rest.right - room or width <= 0:
                continue
            near = (edge + room - rest.left) / width
            gaps = [match.end() for match in re.finditer(r"\s+", raw) if abs(match.end() - near) < NEAR]
            wide = [
                at for at in gaps if (raw[at - 2 : at].isspace() and abs(at - near) < CLOSE) or platform_named(raw[at:])
            ]
            if wide:
                first, rest = _halves(rest, wide[0], raw)
                found.append(first)
        found.append(rest)
    return found
