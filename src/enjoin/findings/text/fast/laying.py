# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The alignment compiled, without the way back: does a mark lie over a stretch of cells within its limit, and where does it begin?

A way is one number, its cost above the cells between the cell where it begins and `FAR`: the least number is the cheapest way, and
of those the one that begins latest.
"""

from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text.fast.compiled import leaf, whole
from enjoin.findings.text.fast.streams import ONE, U
from enjoin.findings.text.glyphs import LEET, MARKS, SOUND, SYMBOL

NO, WHOLE, CUT = range(3)
PRICE = 1 << 16  # of one unit of cost
FAR = PRICE - 1
NEVER = 30_000  # a cost beyond all limits
NOWHERE = 1 << 30  # of a cell that no way within the limit leads to; added to, it still fits 31 bits
TWO, LETTERS = U(2), U(26)
EDGE = 4  # cells beyond a row's own that a later row may read


class Table(NamedTuple):
    """Room for the alignment. Of each cell: is it of another script; its place in a row of prices; all it may be; what it costs as one of these; as extra,
    and what if it repeats the mark's letter; for which letters it stands together with the one before. Then `ways`, three rows of the table with `EDGE` cells on both sides."""

    alien: Any
    held: Any
    may: Any
    hair: Any
    otherwise: Any
    again: Any
    two: Any
    ways: Any


@whole
def table_room(longest, most):
    """Room for rows of up to `longest` bytes, of which no stretch of more than `most` cells to either side is aligned."""
    room, wide = 2 * longest + 64, 2 * most + 16
    return Table(
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(3 * wide, np.int32),
    )


@leaf
def weigh(first, last, mask, letter, kind, extra, paired, twice, table):
    """Fill the columns of `table` that say what the alignment reads of each of cells [first, last); return all that they may be, as bits."""
    any_letter = np.int32(0)
    for at in range(first, last):
        other = 1 if kind[at] == SOUND else 0
        same = at > 0 and letter[at - 1] == letter[at]
        double = 2 * PRICE if at > 1 and same and letter[at - 2] == letter[at] else twice[other]
        table.alien[at] = other
        table.held[at] = other * 26 + letter[at]
        table.may[at] = mask[at]
        any_letter |= mask[at]
        table.hair[at] = PRICE if kind[at] == LEET else 0
        table.otherwise[at] = PRICE if kind[at] == SYMBOL else double if same else extra[other * 26 + letter[at]]
        table.again[at] = PRICE if kind[at] == SYMBOL else double
        table.two[at] = paired[letter[at - 1] * 26 + letter[at]] if at > 0 else 0
    return any_letter


@leaf
def laid(letters, pattern, size, limit, kept, letter, gap, first, last, total, any_letter, prices, table):
    """(how, first cell, cell after the last, cost) of the best way as `align.align_core` has it, or as `align.cut_core` if it costs too much.

    Three rows of the table are kept, and of each only the cells between the first and the last that is within `limit`: costs only grow.
    `any_letter`: see `weigh`; `prices`: Latin ones, then foreign ones, in `PRICE`; `table`: see `weigh`.
    """
    sub, gone, pair, paired, twice = prices.sub, prices.gone, prices.pair, prices.paired, prices.twice
    alien, held, may, hair, otherwise, again, two = (
        table.alien, table.held, table.may, table.hair, table.otherwise, table.again, table.two,
    )  # fmt: skip
    ways = table.ways
    wide = last - first + 1
    broad = wide + 2 * EDGE
    row, up, upper = EDGE, EDGE + broad, EDGE + 2 * broad
    most = (limit + 1) * PRICE
    ways[: 3 * broad] = NOWHERE
    ways[up] = (0 if gap[first] >= MARKS else PRICE) + FAR
    for c in range(1, wide):
        ways[U(up + c)] = (0 if c == wide - 1 or gap[first + c] >= MARKS else PRICE) + FAR - c
    low, high, low_before, high_before = (
        0,
        wide - 1,
        wide,
        -1,
    )  # the cells within the limit, of the last row and of the one before it
    have, have_begin, have_after = 0, 0, 0
    for r in range(1, size + 1):
        m = letters[U(pattern), U(r - 1)]
        before = letters[U(pattern), U(max(r, 2) - 2)]
        twin = r > 1 and before == m
        lost = twice[0] if twin else gone[m]
        lost_more = (twice[1] if twin else gone[26 + m]) - lost
        prices = U(m * 52)
        shift = np.int32(m)
        start, end = min(low, low_before + 1), min(max(high, high_before) + 3, wide)
        begin = max(start, 1)
        way = np.int64(NOWHERE)
        if start == 0:
            way = np.int64(ways[up]) + lost + lost_more * (alien[first] if wide > 1 else 0)
            ways[row] = way
        ahead = np.int32(before)
        turned = r > 1 and any_letter >> ahead & any_letter >> shift & np.int32(1)
        both = before * 26 + m
        single = U(paired[both]) if r > 1 else U(0)
        here, above, higher = U(row), U(up), U(upper)
        for c in range(U(begin), U(end)):
            at = U(first) + c - ONE
            own, one = may[at] >> shift & np.int32(1), U(letter[at])
            change = np.int64(hair[at] if own else sub[prices + U(held[at])])
            least = min(ways[above + c] + lost + lost_more * alien[at], ways[above + c - ONE] + change)
            if turned and c > ONE and may[at] >> ahead & may[at - ONE] >> shift & np.int32(1):
                least = min(least, np.int64(ways[higher + c - TWO] + 100 * PRICE))
            if single >> one & ONE:
                least = min(least, np.int64(ways[higher + c - ONE] + pair[U(both) * LETTERS + one]))
            if two[at] >> shift & np.int32(1) and c > ONE:
                joined = (U(letter[at - ONE]) * LETTERS + one) * LETTERS + U(m)
                least = min(least, np.int64(ways[above + c - TWO] + pair[joined]))
            way = min(least, way + (again[at] if own else otherwise[at]))
            ways[here + c] = way
        while end < wide and way < most:
            at = U(first + end - 1)
            way += again[at] if may[at] >> shift & np.int32(1) else otherwise[at]
            ways[U(row + end)] = way
            ways[U(up + end + 2)] = NOWHERE
            end += 1
        for c in range(EDGE):
            ways[row + end + c] = NOWHERE
            ways[row + start - EDGE + c] = NOWHERE
        low_before, high_before = low, high
        low, high = start, end - 1
        while low <= high and ways[U(row + low)] >= most:
            low += 1
        while high >= low and ways[U(row + high)] >= most:
            high -= 1
        if 0 < kept <= r < size:
            for c in range(max(low, 1), high + 1):
                if ways[row + c] < 4 * PRICE and (first + c >= total or gap[first + c] >= MARKS):
                    have, have_begin, have_after = r, first + FAR - (ways[row + c] & FAR), first + c
                    break
        if low > high:
            low, high = wide, -1
            if low_before > high_before:
                return (CUT if have else NO), have_begin, have_after, NEVER
        row, up, upper = upper, row, up
    least, at = NEVER, -1
    for c in range(max(low, 1), high + 1):
        value = (ways[up + c] // PRICE) + (1 if first + c < total and gap[first + c] < MARKS else 0)
        if value <= least:
            least, at = value, c
    if least <= limit:
        return WHOLE, first + FAR - (ways[up + at] & FAR), first + at, least
    return (CUT if have else NO), have_begin, have_after, least
