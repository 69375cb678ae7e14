"""Words with positions, plain text or table rows → the lines of a page."""

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from enjoin.intake.layout.copied import has_fields, is_quoted, printed_lines
from enjoin.intake.layout.pagecolumns import Word, columned
from enjoin.intake.text.paper import Cell, Line, Page

TAB_COLUMN = 400.0  # the width given to a table's column where the paper has no geometry
CELL_GAP = re.compile(
    r"\t+ *|(?<![.:;,?!]) {2,}\t*|(?<=\bNo\.) {2,}|(?<=[.,]) {2,}(?=(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|shop|store|cn)\b)| {3,}\t*"
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line to be: the texts of its cells with their left edges; `gap` as in `Line`."""

    cells: tuple[tuple[str, float], ...]
    gap: bool = False
    row: bool = False
    rights: tuple[float, ...] = ()  # the cells' right edges, where the paper has geometry


def page_of_words(number: int, words: Sequence[Word]) -> Page:
    """Set a page's words into lines by their height, and each line into cells at its wide gaps."""
    clusters = columned(_clusters(words))
    if not clusters:
        return Page(number, "", ())
    pitch = _pitch(clusters)
    edges = _column_edges(clusters)
    rows: list[Row] = []
    floor: float | None = None
    for cluster in clusters:
        top = min(word.top for word in cluster)
        cells = list(_cells(cluster, edges))
        gap = floor is not None and top - floor > pitch * 1.35
        rows.append(
            Row(tuple((text, left) for text, left, _ in cells), gap=gap, rights=tuple(right for _, _, right in cells))
        )
        floor = top
    return page_of_rows(number, rows)


def page_of_text(number: int, text: str) -> Page:
    """Plain text as a page: the lines of the paper (`copied`), cells at tabs and at three or more spaces."""
    lines: list[Line] = []
    offset, gap = 0, False
    rows = text.split("\n")
    quoted, fields = is_quoted(rows), has_fields(rows)
    for count, raw in enumerate(rows, 1):
        written = False
        for start, end in printed_lines(raw, quoted, fields):
            cells = tuple(_text_cells(raw[start:end], offset + start))
            if cells:
                lines.append(Line(count, cells[0].start, cells[-1].end, cells, gap, row="\t" in raw.strip()))
                written, gap = True, False
        gap = not written
        offset += len(raw) + 1
    return Page(number, text, tuple(lines))


def row_of_text(raw: str, gap: bool) -> Row | None:
    """A line of plain text as a row, its cells at tabs and wide gaps; None where it is empty."""
    cells = tuple(_text_cells(raw, 0))
    if not cells:
        return None
    return Row(
        tuple((raw[cell.start : cell.end], cell.left) for cell in cells),
        gap=gap,
        rights=tuple(cell.right for cell in cells),
    )


def page_of_rows(number: int, rows: Iterable[Row]) -> Page:
    """Rows as a page: cells are parted by a tab, rows by a line end, a gap by an empty line."""
    parts: list[str] = []
    lines: list[Line] = []
    offset, count = 0, 0
    for row in rows:
        if row.gap and parts:
            parts.append("\n")
            offset += 1
            count += 1
        cells: list[Cell] = []
        start = offset
        for index, (text, left) in enumerate(row.cells):
            if index:
                parts.append("\t")
                offset += 1
            parts.append(text)
            right = row.rights[index] if row.rights else left + len(text)
            cells.append(Cell(offset, offset + len(text), left, right))
            offset += len(text)
        parts.append("\n")
        count += 1
        if cells and offset > start:
            lines.append(Line(count, start, offset, tuple(cells), row.gap, row.row))
        offset += 1
    return Page(number, "".join(parts), tuple(lines))


def _clusters(words: Sequence[Word]) -> list[list[Word]]:
    """Words of one printed line together, lines from top to bottom, words as they are read."""
    clusters: list[list[Word]] = []
    middle = bottom = 0.0
    for word in sorted(words, key=lambda each: ((each.top + each.bottom) / 2, each.left)):
        centre = (word.top + word.bottom) / 2
        if clusters and centre < bottom and centre - middle < (word.bottom - word.top) * 0.6:
            clusters[-1].append(word)
        else:
            clusters.append([word])
            middle, bottom = centre, word.bottom
    return [_reading_order(cluster) for cluster in clusters]


def _reading_order(cluster: list[Word]) -> list[Word]:
    rtl = sum(bool(re.match(r"[\u0590-\u08ff]", word.text)) for word in cluster) * 2 > len(cluster)
    return sorted(cluster, key=lambda word: -word.right if rtl else word.left)


def _pitch(clusters: Sequence[Sequence[Word]]) -> float:
    tops = [min(word.top for word in cluster) for cluster in clusters]
    steps = [low - high for high, low in itertools.pairwise(tops) if low - high > 1]
    return median(steps) if steps else 12.0


def _height(cluster: Sequence[Word]) -> float:
    return median(max(word.bottom - word.top, 1.0) for word in cluster)


WIDE = 0.75  # of a line's height; justified lines have no wider gaps
NARROW = 0.35  # of a line's height; no wider than the space between words
SAME = 1.5  # points within which two edges are one
ROWS = 3  # lines that make a column
EXACT = 0.5  # points within which two cells begin at one edge for certain


def _column_edges(clusters: Sequence[Sequence[Word]]) -> tuple[float, ...]:
    """Where several lines of a page begin a cell behind a wide gap: the left edges of a table's columns."""
    gaps = [
        (word.left, word.left - before.right, height)
        for cluster, height in ((cluster, _height(cluster)) for cluster in clusters)
        for before, word in itertools.pairwise(cluster)
    ]
    lefts = sorted(left for left, gap, height in gaps if gap > max(height * WIDE, 7.0))
    found: list[list[float]] = []
    for left in lefts:
        if found and left - found[-1][0] <= SAME:
            found[-1].append(left)
        else:
            found.append([left])
    # A cell that stands close to the one before it, or alone on its line, tells of a column that others show.
    near = [cluster[0].left for cluster in clusters]
    near += [left for left, gap, height in gaps if gap > height * NARROW]
    near.sort()
    return tuple(
        edge
        for edge, group in ((median(group), group) for group in found)
        if len(group) >= ROWS
        or (len(group) > 1 and bisect_right(near, edge + EXACT) - bisect_left(near, edge - EXACT) > ROWS)
    )


def _cells(cluster: Sequence[Word], edges: Sequence[float] = ()) -> Iterable[tuple[str, float, float]]:
    """Text, left and right edge of each run of words; a run ends at a gap wider than justified lines have, or at a column's edge."""
    height = _height(cluster)
    text, left, right = "", 0.0, 0.0
    for word in cluster:
        gap = max(word.left - right, left - word.right)
        aligned = gap > height * NARROW and any(abs(word.left - edge) <= SAME for edge in edges)
        if text and (aligned or gap > max(height * WIDE, 7.0)):
            yield text, left, right
            text, right = "", word.right
        if not text:
            text, left = word.text, word.left
        else:
            text += " " + word.text
        right = max(right, word.right) if text != word.text else word.right
    if text:
        yield text, left, right


def _text_cells(raw: str, offset: int) -> Iterable[Cell]:
    at, tabs = 0, 0
    tabbed = "\t" in raw
    for gap in [*CELL_GAP.finditer(raw), None]:
        end = gap.start() if gap else len(raw)
        start = at + len(raw[at:end]) - len(raw[at:end].lstrip())
        stop = at + len(raw[at:end].rstrip())
        if stop > start:
            left = TAB_COLUMN * tabs + (start - at) if tabbed else float(start)
            yield Cell(offset + start, offset + stop, left, left + stop - start)
        if gap:
            at = gap.end()
            tabs += gap[0].count("\t")
