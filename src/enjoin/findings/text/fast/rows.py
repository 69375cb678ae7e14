# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Row after row compiled: which marks may stand in which rows. Nearly all rows end with the first pass (`quick.py`).

What seeds point at is aligned with the mark, and left where it costs too much or is made of ordinary words for certain. Helpers are
set into `scan_rows` whole when it is compiled, with their arrays one by one: to hand tables on row by row costs more than a row.
"""

import numpy as np

from enjoin.findings.text import align
from enjoin.findings.text.fast.cells import ascii_cells, cells_of
from enjoin.findings.text.fast.compiled import inlined, leaf, whole
from enjoin.findings.text.fast.filters import (
    all_ordinary,
    dotted,
    found_at,
    inside_ordinary,
    looks_near,
    sounds_near,
    spots_of,
)
from enjoin.findings.text.fast.front import BY_LOOKS, BY_SOUND, CLOSER, DRAWN, HEARD_LOOKS, HEARD_SOUND, SPEAKS, front
from enjoin.findings.text.fast.laying import CUT, NO, WHOLE, laid, weigh
from enjoin.findings.text.fast.quick import sift
from enjoin.findings.text.fast.streams import (
    BASE,
    FIRST,
    HEARD,
    LOOKS,
    SAID,
    SYMBOLS,
    codes_in,
    sounds_of,
    stream_room,
    walk,
)
from enjoin.findings.text.glyphs import SOUND

align_core = leaf(align.align_core)
EVERY = -1  # in place of a mark: any of them

__all__ = ["EVERY", "align_core", "scan_rows"]


@whole
def more(row):
    """The row with as much room again."""
    return np.append(row, np.empty_like(row))


@leaf
def all_heard(kind, begin, end):
    """Are cells [begin, end) all letters of another script, read by their sound?"""
    for at in range(begin, end):
        if kind[at] != SOUND:
            return False
    return True


@inlined
def worth(state, stream):
    """May the stream hold a seed? Those of one reading begin with its looks, where the cells are made."""
    if stream == LOOKS:
        return state & (BY_LOOKS | BY_SOUND | SPEAKS) != 0
    if stream == HEARD:
        return state & (HEARD_LOOKS | HEARD_SOUND) != 0
    return state & (SPEAKS if stream == SYMBOLS else BY_SOUND if stream == SAID else HEARD_SOUND) != 0


@whole
def scan_rows(data, offsets, low, high, longest, glyphs, tables, marks, prices, lexicon):
    """(rows, marks): each row of [low, high) with each mark, by number, that the plain path has to judge there; `EVERY` for all.

    As `screen.align_window` over all seeds, less what is rejected for certain: ordinary words.
    """
    # Tuples are taken apart here, once: what is taken out of one row by row costs more than the row.
    index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands = glyphs[:8]
    ascii_class, ascii_sound, ascii_mask, ascii_letter, ascii_kind, ascii_gap, look, skeleton = glyphs[10:]
    automata, brief, ends, looks, firsts, tells, said, said_shift, heard, heard_shift, slots, slot_shift, seeds = tables
    (
        slack,
        most,
        letters,
        size,
        words_of,
        mark_of,
        limit,
        heard_most,
        kept,
        shapes,
        wants,
        peq,
        skel,
        skel_size,
        skel_slips,
        skel_span,
    ) = marks
    sub, gone, extra, twice, pair, paired = prices
    crc, words = lexicon
    room, wide = 2 * longest + 64, 2 * most + 16
    (
        mask,
        letter,
        kind,
        gap,
        pos,
        till,
        seen,
        starts,
        begins,
        closes,
        sounds,
        told,
        heard_at,
        spots,
        hits,
        codes,
        lasts,
    ) = stream_room(longest)
    cell_at = np.empty(longest + 1, np.int32)
    alien_at, held, may, hair, otherwise, again, two = (
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
    )
    best, step, ways, pairs = (
        np.empty(wide, np.int32),
        np.empty(wide, np.int32),
        np.empty(3 * wide, np.int32),
        np.empty(wide, np.int64),
    )
    places, numbers = np.empty(room, np.int64), np.empty(room, np.int64)
    rows, found = np.empty(high - low + 64, np.int64), np.empty(high - low + 64, np.int64)
    count, seed = 0, 0
    states = front(data, offsets, low, high, glyphs, automata)
    seeded, at_byte, seed_of = sift(
        states, data, offsets, low, high, longest, ascii_class, ascii_sound, brief, ends, looks, firsts, tells, said, said_shift, slots, slot_shift, seeds,
        shapes, wants, peq,
    )  # fmt: skip
    for number in range(low, high):
        state = states[number - low]
        if state == 0:
            continue
        while seed < seeded.size and seeded[seed] < number:
            seed += 1
        if state & DRAWN:
            if count == rows.size:
                rows, found = more(rows), more(found)
            rows[count], found[count] = number, EVERY
            count += 1
            continue
        first, stop = offsets[number], offsets[number + 1]
        alien, speaks, cells, was = state & (HEARD_LOOKS | HEARD_SOUND) != 0 and not state & SPEAKS, False, 0, count
        dots = -1  # not yet asked whether the row holds three
        for stream in range(5 if state & CLOSER else 1):
            if state & CLOSER and not worth(state, stream):
                continue
            if (stream == SYMBOLS and not speaks) or (stream >= HEARD and not alien):
                continue
            near, many = 0, 0
            if not state & CLOSER:
                cells = ascii_cells(
                    data, first, stop, ascii_mask, ascii_letter, ascii_kind, ascii_gap, mask, letter, kind, gap, cell_at
                )
                while seed < seeded.size and seeded[seed] == number:
                    if near == places.size:
                        places, numbers = more(places), more(numbers)
                    places[near], numbers[near] = cell_at[at_byte[seed] - first], seed_of[seed]
                    near += 1
                    if many == 0 and seeds[seed_of[seed], 2] >= 2:
                        many = sounds_of(cells, letter, kind, skeleton, True, sounds, told, heard_at)
                    seed += 1
            else:
                if stream in (LOOKS, HEARD):
                    cells, other, speaks = cells_of(
                        data, first, stop, stream == HEARD, index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands, mask, letter, kind, gap, pos, till,
                    )  # fmt: skip
                    alien = alien or other
                # The seeds in this stream that have their mark's letters around them.
                coded, classes, many = codes_in(
                    stream, cells, letter, kind, gap, look, skeleton, seen, starts, begins, closes, sounds, told, heard_at, hits, codes, lasts, brief, ends, looks,
                    firsts, tells, said, said_shift, heard, heard_shift,
                )  # fmt: skip
                if classes:
                    spots_of(seen, BASE, classes + 1, spots)
                for each in range(coded):
                    code, at = codes[each], lasts[each]
                    begin, end = found_at(code, slots, slot_shift)
                    for one in range(begin, end):
                        if classes and not looks_near(
                            seen, BASE, classes + 1, at, seeds[one, 1], spots, seeds[one, 0], shapes, wants, peq
                        ):
                            continue
                        if near == places.size:
                            places, numbers = more(places), more(numbers)
                        places[near] = heard_at[at] if classes == 0 else begins[at] if code < FIRST else closes[at]
                        numbers[near] = one
                        near += 1
            for each in range(near):
                place, pattern, upto, family = (
                    places[each],
                    seeds[numbers[each], 0],
                    seeds[numbers[each], 1],
                    seeds[numbers[each], 2],
                )
                known = False
                for pair_of in range(was, count):
                    known |= found[pair_of] == mark_of[pattern]
                if known:
                    continue
                left = walk(place, -(upto + slack), cells, letter, kind, most)
                right = walk(place, size[pattern] - upto + slack, cells, letter, kind, most) + 1
                side = 1 if family == 3 else 0
                if family >= 2 and not sounds_near(
                    left,
                    right,
                    letter,
                    kind,
                    skeleton,
                    side == 0,
                    sounds,
                    heard_at,
                    many,
                    skel,
                    skel_size,
                    skel_slips,
                    skel_span[side, pattern],
                    skel_span[side, pattern + 1],
                ):
                    continue
                weigh(
                    left,
                    right,
                    mask,
                    letter,
                    kind,
                    extra,
                    paired,
                    twice,
                    alien_at,
                    held,
                    may,
                    hair,
                    otherwise,
                    again,
                    two,
                )
                how, begin, end, least = laid(
                    letters, pattern, size[pattern], limit[1 if alien else 0, pattern], kept[pattern], letter, gap, left, right, cells, sub, gone, pair, paired,
                    twice, alien_at, held, may, hair, otherwise, again, two, best, step, ways, pairs,
                )  # fmt: skip
                if how == WHOLE and least > heard_most[pattern] and all_heard(kind, begin, end):
                    continue
                ordinary = True
                if how == CUT or (how != NO and least > 3):
                    alike = all_ordinary(begin, end, cells, letter, kind, gap, crc, words)
                    # Three words of a longer mark may say it.
                    few = alike != words_of[pattern] and (how != CUT or alike < 3)
                    ordinary = alike > 0 and (alike == 1 or few)
                elif how != NO:
                    ordinary = inside_ordinary(begin, end, cells, letter, kind, gap, crc, words)
                if how != NO and ordinary and dots < 0:
                    dots = 1 if dotted(data, first, stop) else 0
                if how != NO and (not ordinary or dots > 0):
                    if count == rows.size:
                        rows, found = more(rows), more(found)
                    rows[count], found[count] = number, mark_of[pattern]
                    count += 1
    return rows[:count], found[:count]
