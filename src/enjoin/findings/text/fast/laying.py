# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The alignment compiled, without the way back: does a mark lie over a stretch of cells within its limit, and where does it begin?

A way is one number, its cost above the cells between the cell where it begins and `FAR`: the least number is the cheapest way, and
of those the one that begins latest. Each row of the table is worked out in loops that have no branches, all but the last cell by cell
independent of each other.
"""

import numpy as np
from numba import njit

from enjoin.findings.text.fast.streams import ONE, U
from enjoin.findings.text.glyphs import LEET, MARKS, SOUND, SYMBOL

NO, WHOLE, CUT = range(3)
PRICE = 1 << 16  # of one unit of cost
FAR = PRICE - 1
NEVER = 30_000  # a cost beyond all limits, so that a way with it still fits 31 bits


@njit(cache=True, nogil=True)
def weigh(first, last, mask, letter, kind, extra, paired, twice, alien, held, may, hair, otherwise, again, two):
    """What the alignment reads of each of cells [first, last): is it of another script; its place in a row of prices; all it may be; what it costs as one
    of these; as extra, and what if it repeats the mark's letter; for which letters it stands together with the one before."""
    for at in range(first, last):
        other = 1 if kind[at] == SOUND else 0
        same = at > 0 and letter[at - 1] == letter[at]
        double = 2 * PRICE if at > 1 and same and letter[at - 2] == letter[at] else twice[other]
        alien[at] = other
        held[at] = other * 26 + letter[at]
        may[at] = mask[at]
        hair[at] = PRICE if kind[at] == LEET else 0
        otherwise[at] = PRICE if kind[at] == SYMBOL else double if same else extra[other * 26 + letter[at]]
        again[at] = PRICE if kind[at] == SYMBOL else double
        two[at] = paired[letter[at - 1] * 26 + letter[at]] if at > 0 else 0


@njit(cache=True, nogil=True)
def laid(
    mark, size, limit, kept, letter, gap, first, last, total, sub, gone, pair, paired, twice, alien, held, may, hair, otherwise, again, two, best, step, ways, pairs
):  # fmt: skip
    """(how, first cell, cell after the last, cost) of the best way as `align.align_core` has it, or as `align.cut_core` if it costs too much.

    Three rows of the table are kept, and none is worked out once nothing within `limit` is left: costs only grow. `sub`, `gone`,
    `twice`: Latin prices, then foreign ones, in `PRICE`; `paired`: the letters for which two others may stand. `alien` to `two`:
    see `weigh`; `best`, `step`, `ways` (three rows), `pairs`: room, as wide as the longest stretch.
    """
    wide = last - first + 1
    row, up, upper = ways[0], ways[1], ways[2]
    many = 0
    up[0] = (0 if gap[first] >= MARKS else PRICE) + FAR
    for c in range(1, wide):
        up[U(c)] = (0 if c == wide - 1 or gap[first + c] >= MARKS else PRICE) + FAR - c
        pairs[many] = c
        many += two[U(first + c - 1)] != 0 and c > 1
    have, have_begin, have_after = 0, 0, 0
    before_least = 0
    most = (limit + 1) * PRICE
    for r in range(1, size + 1):
        m = mark[r - 1]
        twin = r > 1 and mark[r - 2] == m
        lost = twice[0] if twin else gone[m]
        lost_more = (twice[1] if twin else gone[26 + m]) - lost
        prices = U(m * 52)
        shift = np.int32(m)
        way = up[0] + lost + lost_more * (alien[first] if wide > 1 else 0)
        row[0] = way
        least = way
        for c in range(1, wide):
            place, at = U(c), U(first + c - 1)
            own = may[at] >> shift & np.int32(1)
            change = sub[prices + U(held[at])] * (np.int32(1) - own) + hair[at] * own
            best[place] = min(up[place] + lost + lost_more * alien[at], up[place - ONE] + change)
            step[place] = again[at] if own else otherwise[at]
        if r > 1:
            ahead = np.int32(mark[r - 2])
            for c in range(2, wide):
                place, at = U(c), U(first + c - 1)
                if may[at] >> ahead & may[at - ONE] >> shift & np.int32(1):
                    best[place] = min(best[place], upper[place - U(2)] + 100 * PRICE)
            both = mark[r - 2] * 26 + m
            if paired[both] != 0:
                for c in range(1, wide):
                    single = letter[U(first + c - 1)]
                    if paired[both] >> single & 1:
                        best[U(c)] = min(best[U(c)], upper[U(c) - ONE] + pair[both * 26 + single])
        for number in range(many):
            place = U(pairs[number])
            at = U(first) + place - ONE
            if two[at] >> m & 1:
                best[place] = min(best[place], up[place - U(2)] + pair[(letter[at - ONE] * 26 + letter[at]) * 26 + m])
        for c in range(1, wide):
            way = min(best[U(c)], way + step[U(c)])
            row[U(c)] = way
            least = min(least, way)
        if least < 4 * PRICE and 0 < kept <= r < size:
            for c in range(1, wide):
                if row[c] < 4 * PRICE and (first + c >= total or gap[first + c] >= MARKS):
                    have, have_begin, have_after = r, first + FAR - (row[c] & FAR), first + c
                    break
        if least >= most and before_least >= most:
            return (CUT if have else NO), have_begin, have_after, NEVER
        before_least = least
        row, up, upper = upper, row, up
    least, at = NEVER, -1
    for c in range(1, wide):
        value = (up[c] // PRICE) + (1 if first + c < total and gap[first + c] < MARKS else 0)
        if value <= least:
            least, at = value, c
    if least <= limit:
        return WHOLE, first + FAR - (up[at] & FAR), first + at, least
    return (CUT if have else NO), have_begin, have_after, least
