# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Row after row compiled: which marks may stand in which rows. Nearly all rows end with the first pass (`front.py`, `quick.py`).

What seeds point at is aligned with the mark, and left where it costs too much or is made of ordinary words for certain. `scan_rows` makes all room;
`judge` makes none, and so counts no references to its arrays: to do so cost as much as all else.
"""

from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text.fast.cells import ascii_cells, byte_of, cells_of, decode, slot_of
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
from enjoin.findings.text.fast.front import front
from enjoin.findings.text.fast.laying import CUT, NO, WHOLE, laid, table_room, weigh
from enjoin.findings.text.fast.quick import sift
from enjoin.findings.text.fast.streams import (
    BASE,
    BY_LOOKS,
    BY_SOUND,
    CLOSER,
    DRAWN,
    FIRST,
    HEARD,
    HEARD_LOOKS,
    HEARD_SOUND,
    LOOKS,
    SAID,
    SPEAKS,
    STREAMS,
    SYMBOLS,
    codes_in,
    stream_room,
    walk,
)
from enjoin.findings.text.fast.sure import Text, rejected, tables_room
from enjoin.findings.text.glyphs import MARKS, SOUND

EVERY = -1  # in place of a mark: any of them
NO_ROOM = -1

__all__ = ["EVERY", "scan_rows"]


class Sifted(NamedTuple):
    """What `quick.sift` found in ASCII rows: of each seed its row, the byte where it ends, its number."""

    rows: Any
    bytes: Any
    seeds: Any


class Near(NamedTuple):
    """The seeds of one row that have their mark's letters around them: the cell of each, and its number among `Seeds.seeds`."""

    cells: Any
    seeds: Any


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


@inlined
def sifted_near(number, first, sifted, seed, cell_at, near):
    """Set what `sift` found in the row into `near`: (how many or `NO_ROOM`, the next that it found)."""
    many = 0
    while many >= 0 and seed < sifted.rows.size and sifted.rows[seed] == number:
        if many == near.cells.size:
            many = NO_ROOM
        else:
            near.cells[many], near.seeds[many] = cell_at[sifted.bytes[seed] - first], sifted.seeds[seed]
            many += 1
            seed += 1
    return many, seed


@inlined
def stream_near(coded, classes, tables, marks, room, near):
    """Set the seeds of one stream that have their mark's letters around them into `near`: how many, or `NO_ROOM`."""
    many = 0
    if classes:
        spots_of(room.seen, BASE, classes + 1, room.spots)
    for each in range(coded):
        code, at = room.codes[each], room.lasts[each]
        begin, end = found_at(code, tables.slots, tables.slot_shift)
        place = room.heard_at[at] if classes == 0 else room.begins[at] if code < FIRST else room.closes[at]
        for one in range(begin, end):
            pattern, upto = tables.seeds[one, 0], tables.seeds[one, 1]
            if many >= 0 and (
                classes == 0
                or looks_near(
                    room.seen, BASE, classes + 1, at, upto, room.spots, pattern, marks.shapes, marks.wants, marks.peq
                )
            ):
                if many == near.cells.size:
                    many = NO_ROOM
                else:
                    near.cells[many], near.seeds[many] = place, one
                    many += 1
    return many


@inlined
def may_lie(left, right, pattern, family, alien, sounds, glyphs, marks, room):
    """May the pattern lie over cells [left, right), by their letters or, where there are other scripts, by their `sounds`?"""
    if not alien or family < 2:
        return True
    side = 1 if family == 3 else 0
    return sounds_near(
        left, right, room.letter, room.kind, glyphs.said if side == 0 else glyphs.skeleton, side == 0, room.sounds, room.heard_at, sounds, marks.skel, marks.skel_size,
        marks.skel_slips, marks.skel_span[side, pattern], marks.skel_span[side, pattern + 1],
    )  # fmt: skip


@inlined
def script_at(data, first, stop, character, glyphs):
    """The script, by its place in `scripts.SCRIPTS`, of a character of data[first:stop]."""
    code, _ = decode(data, byte_of(data, first, stop, character), stop)
    return glyphs.scripts[slot_of(code)]


@inlined
def cut_off(data, first, stop, begin, end, cells, room):
    """Do dots stand behind a word of cells [begin, end)? A word that they cut off is not the ordinary word that it looks like."""
    while end < cells and room.gap[end] < MARKS:
        end += 1
    low, high = byte_of(data, first, stop, room.pos[begin]), byte_of(data, first, stop, room.till[end - 1])
    return dotted(data, low, min(high + 3, stop))


@inlined
def lies(data, first, stop, left, right, cells, pattern, heard, glyphs, marks, prices, lexicon, room, table, tables):
    """Does the pattern lie over cells [left, right) within its limit, and is that not rejected for certain? `NO` or how."""
    any_letter = weigh(left, right, room.mask, room.letter, room.kind, prices.extra, prices.paired, prices.twice, table)
    how, begin, end, least = laid(
        marks.letters, pattern, marks.size[pattern], marks.limit[1 if heard else 0, pattern], marks.kept[pattern], room.letter, room.gap, left, right, cells,
        any_letter, prices, table,
    )  # fmt: skip
    if how == WHOLE and all_heard(room.kind, begin, end):
        script = script_at(data, first, stop, room.pos[begin], glyphs)
        how = how if least <= marks.heard_most[script, pattern] else NO
    ordinary = True
    if how == CUT or (how != NO and least > 3):
        alike = all_ordinary(begin, end, cells, room.letter, room.kind, room.gap, lexicon.crc, lexicon.words)
        # A word for each of the mark's may stand for it, less one that it touches on either side; so may three words of a longer mark.
        own = marks.words_of[pattern]
        few = (alike < own or alike > own + 2 or own == 1) and (how != CUT or alike < 3)
        ordinary = alike > 0 and (alike == 1 or few)
    elif how != NO:
        ordinary = inside_ordinary(begin, end, cells, room.letter, room.kind, room.gap, lexicon.crc, lexicon.words)
    if how != NO and ordinary and not cut_off(data, first, stop, begin, end, cells, room):
        how = NO
    if how == WHOLE and rejected(
        Text(data, first, stop),
        left,
        right,
        begin,
        end,
        least,
        cells,
        pattern,
        heard,
        glyphs,
        marks,
        prices,
        room,
        tables,
    ):
        how = NO
    return how


@leaf
def judge(
    number, high, count, seed, data, offsets, states, low, sifted, rows, found, near, glyphs, tables, marks, prices, lexicon, room, cell_at, table, plain
):  # fmt: skip
    """Write the pairs of rows [number, high) and marks behind the first `count` of `rows` and `found`: (the row reached, how many pairs, the next of
    `sifted`, was `near` too small). It stops before a row for which there is no room."""
    most = marks.size.size + 1  # pairs of one row
    small = False
    while number < high and count + most <= rows.size and not small:
        state = states[number - low]
        if state == 0:
            number += 1
            continue
        while seed < sifted.rows.size and sifted.rows[seed] < number:
            seed += 1
        closer = state & CLOSER != 0
        first, stop = offsets[number], offsets[number + 1]
        alien, speaks, differs = state & (HEARD_LOOKS | HEARD_SOUND) != 0 and not state & SPEAKS, False, False
        cells, was = 0, count
        begun = seed
        if state & DRAWN:
            rows[count], found[count] = number, EVERY
            count += 1
        for stream in range(0 if state & DRAWN else STREAMS if closer else 1):
            if small or (closer and not worth(state, stream)):
                continue
            if (stream == SYMBOLS and not speaks) or (stream >= HEARD and not alien):
                continue
            if stream == HEARD and cells > 0 and not differs:
                continue  # these are the cells of LOOKS
            sounds = 0
            if not closer:
                cells = ascii_cells(
                    data, first, stop, glyphs.ascii_mask, glyphs.ascii_letter, glyphs.ascii_kind, glyphs.ascii_gap, room.mask, room.letter, room.kind, room.gap,
                    room.pos, room.till, cell_at,
                )  # fmt: skip
                many, seed = sifted_near(number, first, sifted, seed, cell_at, near)
            else:
                if stream in (LOOKS, HEARD):
                    cells, other, speaks, differs = cells_of(
                        data,
                        first,
                        stop,
                        stream == HEARD,
                        glyphs,
                        room.mask,
                        room.letter,
                        room.kind,
                        room.gap,
                        room.pos,
                        room.till,
                    )
                    alien = alien or other
                coded, classes, sounds = codes_in(stream, cells, glyphs, tables, room)
                many = stream_near(coded, classes, tables, marks, room, near)
            small = many == NO_ROOM
            for each in range(many):
                place, one = near.cells[each], near.seeds[each]
                pattern, upto, family = tables.seeds[one, 0], tables.seeds[one, 1], tables.seeds[one, 2]
                known = False
                for pair in range(was, count):
                    known |= found[pair] == marks.mark_of[pattern]
                if known:
                    continue
                left = walk(place, -(upto + marks.slack), cells, room.letter, room.kind, marks.most)
                right = (
                    walk(place, marks.size[pattern] - upto + marks.slack, cells, room.letter, room.kind, marks.most) + 1
                )
                if not may_lie(left, right, pattern, family, alien, sounds, glyphs, marks, room):
                    continue
                how = lies(
                    data, first, stop, left, right, cells, pattern, stream >= HEARD, glyphs, marks, prices, lexicon, room, table, plain
                )  # fmt: skip
                if how != NO:
                    rows[count], found[count] = number, marks.mark_of[pattern]
                    count += 1
        if small:
            count, seed = was, begun
        else:
            number += 1
    return number, count, seed, small


@whole
def scan_rows(data, offsets, low, high, longest, glyphs, tables, marks, prices, lexicon):
    """(rows, marks): each row of [low, high) with each mark, by number, that the plain path has to judge there; `EVERY` for all.

    As `ways.Ways.best` over all seeds, less what is rejected for certain: ordinary words.
    """
    states = front(data, offsets, low, high, glyphs, tables.automata)
    sifted = Sifted(*sift(states, data, offsets, low, high, longest, glyphs, tables, marks))
    room, table, cell_at = stream_room(longest), table_room(longest, marks.most), np.empty(longest + 1, np.int32)
    plain = tables_room(marks.most, marks.letters.shape[1])
    size = 2 * longest + 64
    near = Near(np.empty(size, np.int64), np.empty(size, np.int64))
    size = high - low + 64 + marks.size.size
    rows, found = np.empty(size, np.int64), np.empty(size, np.int64)
    number, count, seed = low, 0, 0
    while number < high:
        number, count, seed, small = judge(
            number, high, count, seed, data, offsets, states, low, sifted, rows, found, near, glyphs, tables, marks, prices, lexicon, room, cell_at, table, plain
        )  # fmt: skip
        if small:
            near = Near(np.empty(2 * near.cells.size, np.int64), np.empty(2 * near.cells.size, np.int64))
        elif number < high:
            rows, found = np.append(rows, np.empty_like(rows)), np.append(found, np.empty_like(found))
    return rows[:count], found[:count]
