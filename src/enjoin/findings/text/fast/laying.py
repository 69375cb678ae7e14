# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The alignment compiled, without the way back: does a mark lie over a stretch of cells within its limit, and where does it begin?"""

import numpy as np
from numba import njit

from enjoin.findings.text.fast.streams import ONE, U
from enjoin.findings.text.glyphs import MARKS, SOUND, SYMBOL

NEVER = 1_000_000
NO, WHOLE, CUT = range(3)
HELD, ALIEN, MASK, PAIR, OTHERWISE, AGAIN = range(
    6
)  # of a cell: letter, another script, all it may be, its pair, what it costs as extra
FIELDS = U(6)


@njit(cache=True, nogil=True)
def laid(
    mark, size, limit, kept, mask, letter, kind, gap, first, last, total, sub, gone, extra, pair, paired, twice, cost, start, cell
):  # fmt: skip
    """(how, first cell, cell after the last, cost) of the best way as `align.align_core` has it, or as `align.cut_core` if it costs too much.

    Three rows of the table are kept, and none is worked out once nothing within `limit` is left: costs only grow. `sub`, `gone`,
    `extra`, `twice`: Latin costs, then foreign ones; `paired`: the letters for which two others may stand; `cost`, `start`, `cell`: room.
    """
    wide = U(last - first + 1)
    for c in range(last - first + 1):
        cost[c] = 0 if c == last - first or gap[first + c] >= MARKS else 1
        start[c] = c
    for c in range(1, last - first + 1):
        at = first + c - 1
        held = letter[at]
        alien = 1 if kind[at] == SOUND else 0
        again = c > 1 and letter[at - 1] == held
        double = 2 if c > 2 and again and letter[at - 2] == held else twice[alien]
        both = letter[at - 1] * 26 + held if c > 1 else 0
        base = U(c) * FIELDS
        cell[base] = held
        cell[base + U(ALIEN)] = alien
        cell[base + U(MASK)] = mask[at]
        cell[base + U(PAIR)] = both if c > 1 and paired[both] else -1
        cell[base + U(OTHERWISE)] = 1 if kind[at] == SYMBOL else double if again else extra[alien * 26 + held]
        cell[base + U(AGAIN)] = 1 if kind[at] == SYMBOL else double
    have, have_begin, have_after = 0, 0, 0
    before_least = 0
    for r in range(1, size + 1):
        m = mark[r - 1]
        bit = np.int32(1 << m)
        row, up, upper = U(r % 3) * wide, U((r + 2) % 3) * wide, U((r + 1) % 3) * wide
        double = r > 1 and mark[r - 2] == m
        ahead = np.int32(1 << mark[r - 2]) if r > 1 else np.int32(0)
        both = mark[r - 2] * 26 + m if r > 1 else 0
        merged = paired[both] if r > 1 else np.int32(0)
        lost = twice[0] if double else gone[m]
        lost_alien = twice[1] if double else gone[26 + m]
        best, begin = cost[up] + lost, start[up]
        cost[row], start[row] = best, begin
        least = best
        cut = False
        diagonal, diagonal_begin = cost[up], start[up]
        before = np.int32(0)
        for column in range(1, last - first + 1):
            c = U(column)
            base = c * FIELDS
            held = cell[base]
            alien = cell[base + U(ALIEN)]
            may = cell[base + U(MASK)]
            both_cells = cell[base + U(PAIR)]
            left, left_begin = best, begin
            above, above_begin = cost[up + c], start[up + c]
            best, begin = above + (lost_alien if alien else lost), above_begin
            if may & bit:
                value, step = diagonal, cell[base + U(AGAIN)]
            else:
                value, step = diagonal + sub[U(alien * 676 + m * 26 + held)], cell[base + U(OTHERWISE)]
            if value < best or (value == best and diagonal_begin > begin):
                best, begin = value, diagonal_begin
            value = left + step
            if value < best:
                best, begin = value, left_begin
            if column > 1:
                if may & ahead and before & bit:
                    value = cost[upper + c - U(2)] + 100
                    if value < best:
                        best, begin = value, start[upper + c - U(2)]
                if both_cells >= 0 and paired[U(both_cells)] & bit:
                    value = cost[up + c - U(2)] + pair[U(both_cells * 26 + m)]
                    if value < best:
                        best, begin = value, start[up + c - U(2)]
            if merged and merged & np.int32(1 << held):
                value = cost[upper + c - ONE] + pair[U(both * 26 + held)]
                if value < best:
                    best, begin = value, start[upper + c - ONE]
            cost[row + c], start[row + c] = best, begin
            diagonal, diagonal_begin, before = above, above_begin, may
            least = min(least, best)
            if best <= 3 and 0 < kept <= r < size and not cut:
                after = first + column
                if after >= total or gap[after] >= MARKS:
                    have, have_begin, have_after = r, first + begin, after
                    cut = True
        if least > limit and before_least > limit:
            return (CUT if have else NO), have_begin, have_after, NEVER
        before_least = least
    row = U(size % 3) * wide
    least, at = NEVER, -1
    for c in range(1, last - first + 1):
        value = cost[row + U(c)] + (1 if first + c < total and gap[first + c] < MARKS else 0)
        if value <= least:
            least, at = value, c
    if least <= limit:
        return WHOLE, first + start[row + U(at)], first + at, least
    return (CUT if have else NO), have_begin, have_after, least
