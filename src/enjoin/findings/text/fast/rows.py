# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Row after row compiled: a quick pass over ASCII, a closer look at what it cannot settle."""

import numpy as np
from numba import njit

from enjoin.findings.text import align
from enjoin.findings.text.fast.cells import WORDISH, cells_of
from enjoin.findings.text.fast.filters import all_ordinary, inside_ordinary, looks_near, sounds_near
from enjoin.findings.text.fast.quick import bit, found_at, hashed, sift
from enjoin.findings.text.fast.streams import foreign_codes, look_codes, said_codes
from enjoin.findings.text.fast.tables import Room, Row
from enjoin.findings.text.glyphs import SYMBOL

align_core = njit(cache=True, nogil=True)(align.align_core)
cut_core = njit(cache=True, nogil=True)(align.cut_core)

__all__ = ["WORDISH", "align_core", "near", "scan_rows"]


@njit(cache=True, nogil=True)
def walk(at, letters, count, row, most):
    """As `screen._walk`."""
    _, letter, kind, _ = row
    step = 1 if letters > 0 else -1
    left = abs(letters)
    moved = 0
    while left > 0 and 0 <= at + step < count and moved < most:
        at += step
        moved += 1
        if kind[at] != SYMBOL and letter[at] != letter[at - step]:
            left -= 1
    return at


@njit(cache=True, nogil=True)
def near(found, count, row, symbols, alien, glyphs, marks, prices, lexicon, room):
    """Does any seed lead to an alignment worth judging? As `screen.align_window`, less what is rejected for certain."""
    for number in range(found):
        code = room.codes[number]
        if not bit(marks.bitset, hashed(code, marks.shift)):
            continue
        begin, end = found_at(code, marks.slots, marks.slot_shift)
        for seed in range(begin, end):
            pattern, upto = marks.seeds[seed, 0], marks.seeds[seed, 1]
            first = walk(room.places[number], -(upto + marks.slack), count, row, marks.most)
            last = walk(room.places[number], marks.size[pattern] - upto + marks.slack, count, row, marks.most) + 1
            family = code >> 24
            if family < 2 and not looks_near(
                first,
                last,
                row,
                symbols,
                glyphs.look,
                marks.look[pattern],
                marks.look_size[pattern],
                marks.slips[pattern],
                marks.begun[pattern],
            ):
                continue
            if (family == 2 or family == 4) and not sounds_near(
                first,
                last,
                row,
                glyphs.skeleton,
                marks.skel,
                marks.skel_size,
                marks.skel_span[pattern],
                marks.skel_span[pattern + 1],
            ):
                continue
            if worth(pattern, first, last, count, row, alien, marks, prices, lexicon, room):
                return True
    return False


@njit(cache=True, nogil=True)
def worth(pattern, first, last, count, row, alien, marks, prices, lexicon, room):
    """Is the best alignment of the pattern in cells [first, last) worth judging?"""
    mask, letter, kind, gap = row
    size = marks.size[pattern]
    least, end = align_core(
        marks.letters[pattern], size, mask, letter, kind, gap, first, last, prices.latin[0], prices.latin[1], prices.latin[2], prices.pair,
        prices.foreign[0], prices.foreign[1], prices.foreign[2], prices.twice, prices.ftwice, count, False, room.cost, room.back, room.start,
    )  # fmt: skip
    wide = last - first + 1
    if least <= (marks.limit_foreign[pattern] if alien else marks.limit[pattern]):
        begin = first + room.start[size * wide + end - first]
        if least <= 3:
            return not inside_ordinary(begin, end, count, row, lexicon)
        return not all_ordinary(begin, end, count, row, lexicon)
    if marks.kept[pattern] > 0:
        have, after = cut_core(size, marks.kept[pattern], first, last, gap, count, room.cost, room.start)
        if have > 0:
            return not all_ordinary(first + room.start[have * wide + after - first], after, count, row, lexicon)
    return False


@njit(cache=True, nogil=True)
def scan_rows(data, offsets, low, high, longest, glyphs, marks, prices, lexicon):
    """The rows of [low, high) in which some seed leads to an alignment worth judging, or that only the plain path reads."""
    picked = np.empty(high - low, np.int64)
    count = 0
    size = 2 * longest + 64
    table = (marks.letters.shape[1] + 1) * (2 * marks.most + 4)
    row = Row(np.empty(size, np.int32), np.empty(size, np.int32), np.empty(size, np.int32), np.empty(size, np.int32))
    room = Room(
        np.empty(size * 5 + 8, np.int64), np.empty(size * 5 + 8, np.int64), np.empty(size, np.int64), np.empty(size, np.int64), np.empty(size, np.bool_), np.empty(size, np.int64),
        np.empty(table, np.int32), np.empty(table, np.int32), np.empty(table, np.int32),
    )  # fmt: skip
    states = sift(
        data, offsets, low, high, longest, glyphs.ascii_class, marks.bitset, marks.shift, marks.slots, marks.slot_shift, marks.seeds,
        marks.shapes, marks.look, marks.classes, marks.skel, marks.skel_size, marks.slack, marks.brief,
    )  # fmt: skip
    for number in range(low, high):
        state = states[number - low]
        first, stop = offsets[number], offsets[number + 1]
        if state == 2 or (state == 1 and look_closer(data, first, stop, row, glyphs, marks, prices, lexicon, room)):
            picked[count] = number
            count += 1
    return picked[:count].copy()


@njit(cache=True, nogil=True)
def look_closer(data, first, stop, row, glyphs, marks, prices, lexicon, room):
    """The streams of `TextScreen._streams` on one text: does one of them lead to something?"""
    cells, alien = cells_of(data, first, stop, False, glyphs, row)
    symbols = False
    for at in range(cells):
        if row.kind[at] == SYMBOL:
            symbols = True
            break
    for turn in range(5):
        if turn == 0:
            found = look_codes(cells, row, False, glyphs.look, room)
        elif turn == 1:
            if not symbols:
                continue
            found = look_codes(cells, row, True, glyphs.look, room)
        elif turn == 2:
            found = said_codes(cells, row, glyphs.skeleton, room)
        elif not alien:
            return False
        elif turn == 3:
            cells, _ = cells_of(data, first, stop, True, glyphs, row)
            found = look_codes(cells, row, False, glyphs.look, room)
        else:
            found = foreign_codes(cells, row, glyphs.skeleton, room)
        if near(found, cells, row, turn == 1, alien, glyphs, marks, prices, lexicon, room):
            return True
    return False
