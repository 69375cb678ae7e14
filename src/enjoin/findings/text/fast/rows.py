# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Row after row compiled: which marks may stand in which rows. Nearly all rows end with the first pass (`quick.py`).

What seeds point at is aligned with the mark, and left where it costs too much or is made of ordinary words for certain.
"""

import numpy as np
from numba import njit

from enjoin.findings.text import align
from enjoin.findings.text.fast.cells import ascii_cells, cells_of
from enjoin.findings.text.fast.filters import all_ordinary, found_at, inside_ordinary, looks_near, sounds_near, spots_of
from enjoin.findings.text.fast.laying import CUT, NO, laid, weigh
from enjoin.findings.text.fast.quick import CLOSER, NOTHING, SEEDED, sift
from enjoin.findings.text.fast.streams import (
    BASE,
    FIRST,
    NONE,
    classes_of,
    foreign_codes,
    look_codes,
    said_codes,
    sounds_of,
)
from enjoin.findings.text.glyphs import SYMBOL

align_core = njit(cache=True, nogil=True)(align.align_core)
EVERY = -1  # in place of a mark: any of them
LOOKS, SYMBOLS, SAID, HEARD, FOREIGN = range(5)  # the streams of a text

__all__ = ["EVERY", "align_core", "scan_rows"]


@njit(cache=True, nogil=True, inline="always")
def walk(at, letters, count, letter, kind, most):
    """As `screen._walk`."""
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
def scan_rows(data, offsets, low, high, longest, glyphs, seeds, marks, prices, lexicon):
    """(rows, marks): each row of [low, high) with each mark, by number, that the plain path has to judge there; `EVERY` for all."""
    # Tuples are taken apart here, once: handing them on for each row would cost more than the row.
    ascii_mask, ascii_letter, ascii_kind, ascii_gap = (
        glyphs.ascii_mask,
        glyphs.ascii_letter,
        glyphs.ascii_kind,
        glyphs.ascii_gap,
    )
    index, kinds, gaps, foreigns, spans = glyphs.index, glyphs.kinds, glyphs.gaps, glyphs.foreigns, glyphs.spans
    pool_mask, pool_letter, stands, looked, sounded = (
        glyphs.pool_mask,
        glyphs.pool_letter,
        glyphs.stands,
        glyphs.look,
        glyphs.skeleton,
    )
    ends, looks, firsts, tells, said, said_shift = (
        seeds.ends,
        seeds.looks,
        seeds.firsts,
        seeds.tells,
        seeds.said,
        seeds.said_shift,
    )
    slots, slot_shift, table = seeds.slots, seeds.slot_shift, seeds.seeds
    shapes, wants, peq, letters, sizes, limits, kept = (
        marks.shapes,
        marks.wants,
        marks.peq,
        marks.letters,
        marks.size,
        marks.limit,
        marks.kept,
    )
    skel, skel_size, skel_slips, skel_span, mark_of, slack, most = (
        marks.skel,
        marks.skel_size,
        marks.skel_slips,
        marks.skel_span,
        marks.mark_of,
        marks.slack,
        marks.most,
    )
    sub, gone, extra, pair, paired, twice = (
        prices.sub,
        prices.gone,
        prices.extra,
        prices.pair,
        prices.paired,
        prices.twice,
    )
    crcs, words = lexicon.crc, lexicon.words
    room = 2 * longest + 64
    mask, letter, kind, gap = (
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
    )
    codes, lasts, places, numbers = (
        np.empty(3 * room, np.int64),
        np.empty(3 * room, np.int64),
        np.empty(room, np.int64),
        np.empty(room, np.int64),
    )
    seen, starts, begins, closes, near_at = (
        np.full(room, NONE, np.uint8),
        np.empty(room, np.int64),
        np.empty(room, np.int64),
        np.empty(room, np.int64),
        np.empty(room, np.int64),
    )
    told, heard_at, sounding = np.zeros(room, np.uint64), np.empty(room, np.int64), np.empty(room, np.uint8)
    cell_at, spots = np.empty(longest + 1, np.int32), np.zeros(32, np.uint64)
    wide = 2 * most + 4
    ways, best, step, pairs = np.empty((3, wide), np.int32), np.empty(wide, np.int32), np.empty(wide, np.int32), np.empty(wide, np.int64)
    alien_at, held, may, otherwise, again, two = np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int32)
    rows, found = np.empty(high - low + 64, np.int64), np.empty(high - low + 64, np.int64)
    count = 0
    states, seeded, at_byte, seed_of = sift(
        data,
        offsets,
        low,
        high,
        longest,
        glyphs.ascii_class,
        glyphs.ascii_sound,
        glyphs.ascii_stands,
        seeds.brief,
        ends,
        looks,
        firsts,
        tells,
        said,
        said_shift,
        slots,
        slot_shift,
        table,
        shapes,
        wants,
        peq,
    )
    seed = 0
    for number in range(low, high):
        state = states[number - low]
        if state == NOTHING:
            continue
        first, stop = offsets[number], offsets[number + 1]
        while seed < seeded.size and seeded[seed] < number:
            seed += 1
        cells, sounds, alien, speaks, was = 0, 0, False, False, count
        if state != SEEDED and state != CLOSER:
            rows, found, count = put(rows, found, count, number, EVERY)
            continue
        for stream in range(5):
            near = 0
            if state == SEEDED:
                if stream > 0:
                    break
                cells = ascii_cells(
                    data, first, stop, ascii_mask, ascii_letter, ascii_kind, ascii_gap, mask, letter, kind, gap, cell_at
                )
                heard = False
                while seed < seeded.size and seeded[seed] == number:
                    places, numbers, near = put(places, numbers, near, cell_at[at_byte[seed] - first], seed_of[seed])
                    heard |= table[seed_of[seed], 2] >= 2
                    seed += 1
                if heard:
                    sounds = sounds_of(cells, letter, kind, sounded, True, sounding, told, heard_at)
            else:
                if stream == HEARD and not alien:
                    break
                if stream in (LOOKS, HEARD):
                    cells, other, symbols = cells_of(
                        data,
                        first,
                        stop,
                        stream == HEARD,
                        index,
                        kinds,
                        gaps,
                        foreigns,
                        spans,
                        pool_mask,
                        pool_letter,
                        stands,
                        mask,
                        letter,
                        kind,
                        gap,
                    )
                    alien, speaks = alien or other, symbols
                if stream == SYMBOLS and not speaks:
                    continue
                count_of = 0
                if stream in (SAID, FOREIGN):
                    sounds = sounds_of(cells, letter, kind, sounded, stream == SAID, sounding, told, heard_at)
                    if stream == FOREIGN:
                        coded = foreign_codes(sounding, sounds, seeds.heard, seeds.heard_shift, codes, lasts)
                    else:
                        coded = said_codes(told, sounds, tells, said, said_shift, near_at, codes, lasts)
                else:
                    count_of, starting = classes_of(
                        cells, letter, kind, gap, stream == SYMBOLS, looked, seen, starts, begins, closes
                    )
                    coded = look_codes(
                        seen, count_of, starts, starting, ends, looks, firsts, seeds.brief, near_at, codes, lasts
                    )
                    spots_of(seen, BASE, count_of + 1, spots)
                for each in range(coded):
                    begin, end = found_at(codes[each], slots, slot_shift)
                    at = lasts[each]
                    for one in range(begin, end):
                        if count_of > 0 and not looks_near(
                            seen, BASE, count_of + 1, at, table[one, 1], spots, table[one, 0], shapes, wants, peq
                        ):
                            continue
                        place = begins[at] if codes[each] < FIRST else closes[at]
                        places, numbers, near = put(places, numbers, near, heard_at[at] if count_of == 0 else place, one)
            weighed = False
            for each in range(near):
                pattern, upto, family = table[numbers[each], 0], table[numbers[each], 1], table[numbers[each], 2]
                known = False
                for place in range(was, count):
                    known |= found[place] == mark_of[pattern]
                if known:
                    continue
                left = walk(places[each], -(upto + slack), cells, letter, kind, most)
                right = walk(places[each], sizes[pattern] - upto + slack, cells, letter, kind, most) + 1
                side = 1 if family == 3 else 0
                if family >= 2 and not sounds_near(
                    left,
                    right,
                    sounding,
                    heard_at,
                    sounds,
                    skel,
                    skel_size,
                    skel_slips,
                    skel_span[side, pattern],
                    skel_span[side, pattern + 1],
                ):
                    continue
                if not weighed:
                    weigh(cells, mask, letter, kind, extra, paired, twice, alien_at, held, may, otherwise, again, two)
                    weighed = True
                how, begun, after, least = laid(
                    letters[pattern], sizes[pattern], limits[1 if alien else 0, pattern], kept[pattern], letter, gap, left, right, cells,
                    sub, gone, pair, paired, twice, alien_at, held, may, otherwise, again, two, best, step, ways, pairs,
                )  # fmt: skip
                if how == NO:
                    continue
                if how != CUT and least <= 3:
                    ordinary = inside_ordinary(begun, after, cells, letter, kind, gap, crcs, words)
                else:
                    ordinary = all_ordinary(begun, after, cells, letter, kind, gap, crcs, words)
                if not ordinary:
                    rows, found, count = put(rows, found, count, number, mark_of[pattern])
    return rows[:count], found[:count]


@njit(cache=True, nogil=True)
def put(ones, others, count, one, other):
    """One more pair in two rows, in more room if need be."""
    if count == ones.size:
        ones, others = np.append(ones, np.empty(count, np.int64)), np.append(others, np.empty(count, np.int64))
    ones[count], others[count] = one, other
    return ones, others, count + 1
