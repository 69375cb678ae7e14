# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The seeds of ASCII rows, compiled: those that have their mark's letters around them.

It works without branches on the text. A row's bytes become two short streams (letter classes, and sounds, repeats made one); each
stretch of them that may be a seed is one bit of a set, however many marks there are.
"""

from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text.fast.cells import NO_LETTER
from enjoin.findings.text.fast.compiled import inlined, leaf, whole
from enjoin.findings.text.fast.filters import found_at, looks_near, spots_of
from enjoin.findings.text.fast.streams import (
    ALL,
    BASE,
    BEGUN,
    BY_LOOKS,
    BY_SOUND,
    CLOSER,
    FIRST,
    NONE,
    ONE,
    U,
    look_codes,
    look_ends,
    said_codes,
)

BREAK, UNSEEN = 64, 65  # bytes that are no letter: separators and symbols, hidden ones
TWO_SOUNDS = 15  # the byte of a letter that is said as two
ROOM = 8  # seeds a row, on average, for which there is room


@inlined
def byte_classes(data, first, stop, ascii_class, seen):
    """As `streams.classes_of`, from ASCII: the last class's place."""
    count = U(BASE - 1)
    last = np.uint8(NO_LETTER)
    at = U(first)
    while at < U(stop):
        symbol = ascii_class[data[at]]
        # What is no letter, or repeats the one before, is written where the next letter goes.
        seen[count + ONE] = symbol
        fresh = (symbol < BREAK) & (symbol != last)
        count += U(fresh)
        last = symbol if fresh else last
        at += ONE
    return np.int64(count)


@leaf
def byte_starts(data, first, stop, ascii_class, starts):
    """The classes that begin a word, as `streams.classes_of` has them, from ASCII: how many."""
    count, words = U(BASE - 1), U(0)
    last, opens = np.uint8(NO_LETTER), ONE
    at = U(first)
    while at < U(stop):
        symbol = ascii_class[data[at]]
        at += ONE
        letter = U(symbol < BREAK)
        count += letter & U(symbol != last)
        starts[words] = count
        words += letter & opens
        last = symbol if letter else last
        opens = (ONE ^ letter) & (opens | U(symbol != UNSEEN))
    return np.int64(words)


@leaf
def runs(data, first, stop, ascii_class, begins, closes):
    """The bytes where each run of a class begins and ends."""
    count, last = BASE - 1, NO_LETTER
    for at in range(first, stop):
        symbol = ascii_class[data[at]]
        if symbol < BREAK:
            if symbol != last:
                count += 1
                begins[count] = at
            closes[count] = at
            last = symbol


@inlined
def byte_sounds(data, first, stop, sounds, told, heard_at):
    """As `streams.sounds_of`, from ASCII."""
    count = U(0)
    now, heard = U(0), np.uint8(0)
    at = U(first)
    while at < U(stop):
        sound = sounds[data[at]]
        if sound == TWO_SOUNDS:
            if heard != 3:
                count += ONE
                now = now << U(4) | U(3)
                told[count], heard_at[count] = now, at
            sound, heard = np.uint8(4), np.uint8(3)
        fresh = U(sound != 0) & U(sound != heard)
        now = now << U(4) | U(sound) if fresh else now
        heard = sound if fresh else heard
        count += fresh
        told[count] = now
        heard_at[count + (ONE ^ fresh)] = at
        at += ONE
    return np.int64(count)


class Streams(NamedTuple):
    """Room for the streams of an ASCII row; see `streams.Room`."""

    seen: Any
    starts: Any
    begins: Any
    closes: Any
    told: Any
    heard_at: Any
    spots: Any
    hits: Any
    codes: Any
    lasts: Any


@leaf
def sifted(states, data, offsets, low, high, glyphs, tables, marks, room, rows, places, numbers):
    """Fill `rows`, `places`, `numbers` as `sift` says; return how many."""
    found, most = 0, rows.size
    for number in range(low, high):
        state = states[number - low]
        if state == 0 or state & CLOSER:
            continue
        first, stop = offsets[number], offsets[number + 1]
        was = found
        if state & BY_LOOKS:
            count = byte_classes(data, first, stop, glyphs.ascii_class, room.seen)
            words = byte_starts(data, first, stop, glyphs.ascii_class, room.starts) if state & BEGUN else 0
            hits = look_ends(room.seen, count, tables.ends, room.hits)
            coded = look_codes(
                room.seen,
                count,
                hits,
                room.starts,
                words,
                tables.looks,
                tables.firsts,
                tables.brief,
                room.hits,
                room.codes,
                room.lasts,
            )
            if coded > 0:
                spots_of(room.seen, BASE, count + 1, room.spots)
            for each in range(coded):
                code, last = room.codes[each], room.lasts[each]
                begin, end = found_at(code, tables.slots, tables.slot_shift)
                for seed in range(begin, end):
                    pattern, upto = tables.seeds[seed, 0], tables.seeds[seed, 1]
                    if found < most and looks_near(
                        room.seen,
                        BASE,
                        count + 1,
                        last,
                        upto,
                        room.spots,
                        pattern,
                        marks.shapes,
                        marks.wants,
                        marks.peq,
                    ):
                        if found == was:
                            runs(data, first, stop, glyphs.ascii_class, room.begins, room.closes)
                        rows[found], numbers[found] = number, seed
                        places[found] = room.closes[last] if code >= FIRST else room.begins[last]
                        found += 1
        if state & BY_SOUND:
            count = byte_sounds(data, first, stop, glyphs.ascii_sound, room.told, room.heard_at)
            coded = said_codes(
                room.told, count, tables.tells, tables.said, tables.said_shift, room.hits, room.codes, room.lasts
            )
            for each in range(coded):
                begin, end = found_at(room.codes[each], tables.slots, tables.slot_shift)
                for seed in range(begin, min(end, begin + most - found)):
                    rows[found], places[found], numbers[found] = number, room.heard_at[room.lasts[each]], seed
                    found += 1
        if found == most:
            # Where the room has ended, a closer look finds the seeds, of this row and of those after it.
            states[number - low] = ALL
        elif found == was:
            states[number - low] = 0
    return found


@whole
def sift(states, data, offsets, low, high, longest, glyphs, tables, marks):
    """(rows, places, found): every seed of the ASCII rows of [low, high) that has its mark's letters around it, or sounds like it.

    Of a seed: its row, the byte where it ends, its number among `tables.seeds`. `states`: see `front.front`; a row is made `CLOSER` there when
    it has too many seeds.
    """
    most = ROOM * (high - low) + 4096
    rows, places, numbers = np.empty(most, np.int64), np.empty(most, np.int64), np.empty(most, np.int64)
    size = 2 * longest + 16
    room = Streams(
        np.full(size, NONE, np.uint8),
        np.empty(size, np.int64),
        np.empty(size, np.int64),
        np.empty(size, np.int64),
        np.zeros(size, np.uint64),
        np.empty(size, np.int64),
        np.empty(32, np.uint64),
        np.empty(size, np.int64),
        np.empty(3 * size, np.int64),
        np.empty(3 * size, np.int64),
    )
    found = sifted(states, data, offsets, low, high, glyphs, tables, marks, room, rows, places, numbers)
    return rows[:found], places[:found], numbers[:found]
