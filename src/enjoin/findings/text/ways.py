"""The ways in which a mark's letters may lie over a row of a text's letters: patterns and stretches of cells in, matches out.

The same for the plain and the compiled path (`Layer`); which stretches are worth it is said by seeds (`screen.py`), what a match comes to by `verdict.py`.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from enjoin.findings.text import align, costs
from enjoin.findings.text.cells import Cells
from enjoin.findings.text.glyphs import HOMOGLYPH, SOUND, SYMBOL
from enjoin.findings.text.heard import most_cost
from enjoin.findings.text.matches import Match, match_of
from enjoin.findings.text.scripts import script_of
from enjoin.findings.text.shapes import Pattern, least_kept, limit_of, may_be_cut

_HEARD = frozenset((SOUND,))
_ALIEN = frozenset((SOUND, HOMOGLYPH, SYMBOL))


class Laid(NamedTuple):
    """A pattern laid over cells: the least cost, the cell after the end of that way, and the tables of `align.align_core`."""

    least: int
    end: int
    cost: Any
    back: Any
    start: Any


class Layer(NamedTuple):
    """How patterns are laid: `lay` over cells [first, last), all of them or not; `cut`: the longest clean beginning there (`align.cut_core`)."""

    lay: Callable[[Pattern, Cells, int, int, bool], Laid]
    cut: Callable[[Pattern, Cells, int, int, Laid], tuple[int, int]]


def lay(pattern: Pattern, row: Cells, first: int, last: int, whole: bool) -> Laid:
    """The plain alignment of `pattern` over cells [first, last)."""
    latin, heard = costs.latin(), costs.foreign()
    size = (last - first + 1) * (pattern.size + 1)
    cost, back, start = [0] * size, [0] * size, [0] * size
    least, end = align.align_core(
        pattern.letters, pattern.size, row.mask, row.letter, row.kind, row.gap, first, last, latin.sub, latin.gone, latin.extra, latin.pair,
        heard.sub, heard.gone, heard.extra, latin.double_gone, heard.double_gone, len(row), whole, cost, back, start,
    )  # fmt: skip
    return Laid(least, end, cost, back, start)


def cut(pattern: Pattern, row: Cells, first: int, last: int, laid: Laid) -> tuple[int, int]:
    """The longest clean beginning of `pattern` in cells [first, last): (letters, cell after its end)."""
    return align.cut_core(pattern.size, least_kept(pattern), first, last, row.gap, len(row), laid.cost, laid.start)


PLAIN = Layer(lay, cut)


class Ways:
    """The best ways in which patterns lie over one row of cells; seeds apart lead to the same stretch, and stretches to the same way."""

    def __init__(self, row: Cells, layer: Layer) -> None:
        self._row, self._layer = row, layer
        self._in: dict[tuple[int, int, int], Match | None] = {}
        self._by: dict[tuple[int, int, int, int], Match | None] = {}

    def best(self, pattern: Pattern, number: int, first: int, last: int) -> Match | None:
        """The best match of `pattern`, whose number is `number`, in cells [first, last), or None where nothing is near."""
        stretch = number, first, last
        if stretch not in self._in:
            self._in[stretch] = self._lay(pattern, number, first, last)
        return self._in[stretch]

    def _lay(self, pattern: Pattern, number: int, first: int, last: int) -> Match | None:
        row = self._row
        laid = self._layer.lay(pattern, row, first, last, False)
        if laid.least > limit_of(pattern, row.heard):
            return _beginning(pattern, row, first, last, laid, self._layer)
        begins = first + int(laid.start[pattern.size * (last - first + 1) + laid.end - first])
        way = number, begins, laid.end, laid.least
        if way not in self._by:
            self._by[way] = _whole(pattern, row, first, last, laid)
        return self._by[way]


def match_over(pattern: Pattern, row: Cells, first: int, last: int, layer: Layer) -> Match | None:
    """The match of `pattern` with all of cells [first, last), or None where it is not near them."""
    laid = layer.lay(pattern, row, first, last, True)
    return None if laid.least > limit_of(pattern, row.heard) else _whole(pattern, row, first, last, laid)


def beginning_in(pattern: Pattern, row: Cells, first: int, last: int, layer: Layer) -> Match | None:
    """The match with the longest clean beginning of `pattern` in cells [first, last), of a mark that may be cut."""
    return _beginning(pattern, row, first, last, layer.lay(pattern, row, first, last, False), layer)


def _whole(pattern: Pattern, row: Cells, first: int, last: int, laid: Laid) -> Match | None:
    """The match that the best way is, or None where only letters of another script are near, and not near enough."""
    steps = align.trace(pattern.size, first, last, laid.end, laid.cost, laid.back)
    begin = min(step.c for step in steps)
    kinds, least = frozenset(row.kind[begin : laid.end]), laid.least
    script = script_of(row.text[row.pos[begin]])
    if (kinds <= _HEARD and least > most_cost(pattern, script)) or (
        kinds <= _ALIEN and least > limit_of(pattern, True)
    ):
        return None  # a word all in another script is no slip of the pen
    return match_of(pattern, row, begin, laid.end, laid.least, steps)


def _beginning(pattern: Pattern, row: Cells, first: int, last: int, laid: Laid, layer: Layer) -> Match | None:
    if not may_be_cut(pattern):
        return None
    have, after = layer.cut(pattern, row, first, last, laid)
    if not have:
        return None
    steps = align.trace(have, first, last, after, laid.cost, laid.back)
    return match_of(pattern, row, min(step.c for step in steps), after, 0, steps, cut=True)
