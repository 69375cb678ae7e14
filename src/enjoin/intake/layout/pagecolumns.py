"""A page whose text runs in two columns → its lines as they are read: the left column to its foot, then the right one."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a page: its box in points, `top` and `bottom` measured downward from the page's top."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


LEAST = 9  # lines of each column; captions and tables of names that have as many hold no running text
MIDDLE = (0.35, 0.65)  # of the width of the text, where the gutter stands
GUTTER = 8.0  # points; between two words of justified text there are fewer
SMALL = re.compile(r"[a-z]{2,}[,.;:]?")
PROSE = 0.5  # the share of a column's words in small letters; names in a table have capitals and figures
FULL = 4  # words of a column's line
Lines = Sequence[Sequence[Word]]


def columned(lines: Lines) -> list[list[Word]]:
    """The lines of a page in the order in which they are read; lines across both columns part what is above from what is below."""
    gutter = _gutter(lines)
    if gutter is None:
        return [list(line) for line in lines]
    read: list[list[Word]] = []
    run: list[Sequence[Word]] = []
    for line in lines:
        if any(word.left < gutter < word.right for word in line) or _bridged(line, gutter):
            read += _unfolded(run, gutter)
            run = []
            read.append(list(line))
        else:
            run.append(line)
    return read + _unfolded(run, gutter)


def _gutter(lines: Lines) -> float | None:
    """The middle of the strip before the left edge at which most runs of words near the middle of the page begin."""
    if len(lines) < LEAST:
        return None
    low, high = min(line[0].left for line in lines), max(line[-1].right for line in lines)
    first, last = low + (high - low) * MIDDLE[0], low + (high - low) * MIDDLE[1]
    runs = [run for line in lines for run in _runs(line)]
    edges = Counter(round(begin / GUTTER) for begin, _ in runs if first < begin < last)
    edge, count = max(edges.items(), key=lambda each: each[1], default=(0, 0))
    if count < LEAST:
        return None
    begin = min(begin for begin, _ in runs if round(begin / GUTTER) == edge)
    return (max((end for _, end in runs if end < begin), default=first) + begin) / 2


def _runs(line: Sequence[Word]) -> Iterator[tuple[float, float]]:
    """The left and right edge of each run of words without a wide gap."""
    begin = line[0].left
    for at in range(1, len(line)):
        if line[at].left - line[at - 1].right > GUTTER:
            yield begin, line[at - 1].right
            begin = line[at].left
    yield begin, line[-1].right


def _bridged(line: Sequence[Word], gutter: float) -> bool:
    """Does a line run across the gutter between two words?"""
    before = [word.right for word in line if word.right <= gutter]
    behind = [word.left for word in line if word.left >= gutter]
    return bool(before and behind) and min(behind) - max(before) <= GUTTER


def _unfolded(run: Lines, gutter: float) -> list[list[Word]]:
    """Lines of two columns, left ones first; as they are where they are no running text."""
    left = [side for line in run if (side := [word for word in line if word.right <= gutter])]
    right = [side for line in run if (side := [word for word in line if word.left >= gutter])]
    if not (_is_prose(left) and _is_prose(right)):
        return [list(line) for line in run]
    return left + right


def _is_prose(lines: Lines) -> bool:
    words = [word.text for line in lines for word in line]
    return (
        len(lines) >= LEAST
        and len(words) >= FULL * len(lines)
        and sum(bool(SMALL.fullmatch(word)) for word in words) >= PROSE * len(words)
    )
