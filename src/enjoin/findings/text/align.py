"""The best way to lay a mark's letters over a stretch of a text's letters: one dynamic programme, linear in the stretch.

Written on flat integer rows only, so that the compiled twin (`kernels.py`) is this very function.
"""

from typing import Any, NamedTuple

NEVER = 1_000_000
LEET_KIND = 4
SYMBOL_KIND = 5
SOUND_KIND = 6
MARKS_GAP = 2


def align_core(
    mark: Any, size: int, mask: Any, letter: Any, kind: Any, gap: Any, first: int, last: int, sub: Any, gone: Any, extra: Any, pair: Any,
    fsub: Any, fgone: Any, fextra: Any, twice: int, ftwice: int, total: int, whole: bool, cost: Any, back: Any, start: Any,
) -> tuple[int, int]:  # fmt: skip
    """Fill `cost`, `back`, `start` for mark[0:size] against cells [first, last); return (least cost, cell after its end).

    Row r, column c of the flat tables is r * (last - first + 1) + c. `whole`: all of the stretch must be used. `back`: 1 same or changed, 2 mark letter gone, 3 extra
    cell, 4 swapped, 5 two cells for one letter, 6 one cell for two letters. Of ways that cost the same, the one that begins latest is taken.
    """
    wide = last - first + 1
    for c in range(wide):
        # To begin or end inside a word costs a hair, so that of equal ways the one along words is taken.
        back[c] = 0
        start[c] = c
        if not whole:
            cost[c] = 0 if c == wide - 1 or gap[first + c] >= MARKS_GAP else 1
        elif c == 0:
            cost[c] = 0
        else:
            # The stretch must be used up: what stands before the mark is extra.
            cell = first + c - 1
            if kind[cell] == SYMBOL_KIND:
                cost[c] = cost[c - 1] + 1
            else:
                cost[c] = cost[c - 1] + (fextra[letter[cell]] if kind[cell] == SOUND_KIND else extra[letter[cell]])
            back[c] = 3
            start[c] = 0
    for r in range(1, size + 1):
        m = mark[r - 1]
        bit = 1 << m
        row = r * wide
        up = row - wide
        double = r > 1 and mark[r - 2] == m
        for c in range(wide):
            cell = first + c - 1
            # A letter that is missing before all cells is missing from the first one's script.
            alien = kind[cell if c > 0 else first] == SOUND_KIND if wide > 1 else False
            # A mark letter that is missing.
            if double:
                best = cost[up + c] + (ftwice if alien else twice)
            else:
                best = cost[up + c] + (fgone[m] if alien else gone[m])
            how = 2
            begin = start[up + c]
            if c > 0:
                held = letter[cell]
                # The letter, or one that is taken for it.
                if mask[cell] & bit:
                    # A digit that is read as a letter costs a hair: of equal ways the one of letters is taken.
                    step = 1 if kind[cell] == LEET_KIND else 0
                elif alien:
                    step = fsub[m * 26 + held]
                else:
                    step = sub[m * 26 + held]
                value = cost[up + c - 1] + step
                if value < best or (value == best and start[up + c - 1] > begin):
                    best, how, begin = value, 1, start[up + c - 1]
                # A cell that is no letter of the mark.
                if kind[cell] == SYMBOL_KIND:
                    step = 1
                elif mask[cell] & bit or (c > 1 and letter[cell - 1] == held):
                    step = ftwice if alien else twice
                    if c > 2 and letter[cell - 1] == held and letter[cell - 2] == held:
                        step = 2
                elif alien:
                    step = fextra[held]
                else:
                    step = extra[held]
                value = cost[row + c - 1] + step
                if value < best or (value == best and start[row + c - 1] > begin):
                    best, how, begin = value, 3, start[row + c - 1]
                if c > 1:
                    if r > 1 and mask[cell] & (1 << mark[r - 2]) and mask[cell - 1] & bit:
                        value = cost[up - wide + c - 2] + 100
                        if value < best or (value == best and start[up - wide + c - 2] > begin):
                            best, how, begin = value, 4, start[up - wide + c - 2]
                    value = cost[up + c - 2] + pair[(letter[cell - 1] * 26 + held) * 26 + m]
                    if value < best or (value == best and start[up + c - 2] > begin):
                        best, how, begin = value, 5, start[up + c - 2]
                if r > 1:
                    value = cost[up - wide + c - 1] + pair[(mark[r - 2] * 26 + m) * 26 + held]
                    if value < best or (value == best and start[up - wide + c - 1] > begin):
                        best, how, begin = value, 6, start[up - wide + c - 1]
            cost[row + c] = best
            back[row + c] = how
            start[row + c] = begin
    least = NEVER
    at = -1
    row = size * wide
    if whole:
        return cost[row + wide - 1], last
    for c in range(1, wide):
        value = cost[row + c]
        if first + c < total and gap[first + c] < MARKS_GAP:
            value += 1
        if value <= least:
            least = value
            at = c
    return least, first + at


def cut_core(
    size: int, least: int, first: int, last: int, gap: Any, total: int, cost: Any, start: Any
) -> tuple[int, int]:
    """The longest clean beginning of the mark (at least `least` letters) that ends where a word ends: (letters, cell after its end)."""
    wide = last - first + 1
    r = size - 1
    while r >= least:
        row = r * wide
        for c in range(1, wide):
            if cost[row + c] <= 3:
                after = first + c
                if after >= total or gap[after] >= 2:
                    return r, after
        r -= 1
    return 0, -1


class Step(NamedTuple):
    """One move of an alignment: how (see `align_core`), mark letters [a, b), cells [c, d), its cost."""

    how: int
    a: int
    b: int
    c: int
    d: int
    cost: int


_MOVES = {1: (1, 1), 2: (1, 0), 3: (0, 1), 4: (2, 2), 5: (1, 2), 6: (2, 1)}


def trace(size: int, first: int, last: int, end: int, cost: Any, back: Any) -> list[Step]:
    """The moves that led to mark[0:size] ending before cell `end`, in reading order."""
    wide = last - first + 1
    r, c = size, end - first
    steps = []
    while r > 0 or c > 0:
        how = int(back[r * wide + c])
        if how == 0:
            break
        dr, dc = _MOVES[how]
        price = int(cost[r * wide + c] - cost[(r - dr) * wide + c - dc])
        steps.append(Step(how, r - dr, r, first + c - dc, first + c, price))
        r, c = r - dr, c - dc
    return steps[::-1]
