# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Streams compiled: letter classes and sounds of a text, repeats made one, and the seed codes in them, as `seeds.py` has them.

Classes stand in `seen` from `BASE` on, so that a look back needs no test. Indexes are unsigned: those cost no test either.
"""

from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text.codes import FAMILY
from enjoin.findings.text.fast.compiled import inlined, leaf, whole
from enjoin.findings.text.glyphs import MARKS, SYMBOL
from enjoin.findings.text.shapes import TWO_SOUNDED, VOWEL

BASE = 4
NONE = 31  # no letter's class
SPREAD = 0x9E3779B97F4A7C15  # 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4)
U = np.uint64
ONE = U(1)
FIRST, SIX, CONSONANTS, EIGHT = (
    family << FAMILY for family in range(1, 5)
)  # what a seed code is of; none of these: four looks
STREAMS = 5
LOOKS, SYMBOLS, SAID, HEARD, FOREIGN = range(STREAMS)  # the streams of a text, in the order in which they are read
# Streams of a row that are worth reading; DRAWN: the plain path must judge it; CLOSER: it is to be read character by character;
# BEGUN: its looks hold a seed where a word begins.
BY_LOOKS, BY_SOUND, HEARD_LOOKS, HEARD_SOUND, SPEAKS, DRAWN, CLOSER, BEGUN = (1 << place for place in range(8))
ALL = BY_LOOKS | BY_SOUND | HEARD_LOOKS | HEARD_SOUND | SPEAKS | CLOSER | BEGUN


@leaf
def hashed(code, shift):
    """The place of a seed code in a table of 2^(64 - shift)."""
    return (U(code) * U(SPREAD)) >> shift


@leaf
def bit(bitset, place):
    """Bit `place` of a set."""
    return (bitset[U(place) >> U(6)] >> (U(place) & U(63))) & ONE


@leaf
def classes_of(cells, letter, kind, gap, symbols, look, seen, starts, begins, closes):
    """The letter classes of a row of cells, symbols read as letters or left out: (the last one's place, how many begin a word).

    `begins`, `closes`: the cells where a run of one class begins and ends; `starts`: the classes that begin a word.
    """
    count, words, last, fresh = U(BASE - 1), U(0), np.int64(-1), False
    for each in range(cells):
        at = U(each)
        fresh = fresh or gap[at] >= MARKS
        if kind[at] == SYMBOL and not symbols:
            fresh = True
            continue
        symbol = look[U(letter[at])]
        if symbol != last:
            count += ONE
            seen[count] = symbol
            begins[count] = at
        closes[count] = at
        last = symbol
        if fresh:
            starts[words] = count
            words += ONE
            fresh = False
    return np.int64(count), np.int64(words)


@inlined
def ending(recent, ends):
    """May a seed of marks end with the last of the `recent` classes, five bits each? 1 or 0. `ends`: see `tables.Seeds`."""
    return bit(ends, (recent >> U(15) & U(31)) << U(10) | (recent & U(0x3FF)))


@inlined
def look_ends(seen, count, ends, near):
    """The classes of seen[BASE:count + 1] with which a seed of marks may end; return how many."""
    hits = U(0)
    recent = ~U(0)
    for at in range(BASE, count + 1):
        recent = recent << U(5) | U(seen[U(at)])
        near[hits] = at
        hits += ending(recent, ends)
    return np.int64(hits)


@inlined
def look_codes(seen, count, hits, starts, words, looks, firsts, brief, near, codes, lasts):
    """The seed codes of marks in the classes seen[BASE:count + 1], with the class where each ends; return how many.

    `near`: the first `hits` are those of `look_ends`; `looks`, `firsts`: see `tables.Seeds`. A word of one or two classes may be found where
    a longer one begins with it.
    """
    found = U(0)
    for hit in range(hits):
        at = U(near[hit])
        two = U(seen[at - ONE]) << U(5) | U(seen[at])
        third = U(seen[at - U(3)])
        four = third << U(15) | U(seen[at - U(2)]) << U(10) | two
        apart = U(seen[at - U(4)]) << U(15) | third << U(10) | two
        codes[found], lasts[found] = apart, at
        found += bit(looks, apart)
        codes[found], lasts[found] = four, at
        found += bit(looks, four)
    for word in range(words):
        at = U(starts[U(word)])
        three = (U(seen[at]) << U(10) | U(seen[at + ONE]) << U(5) | U(seen[at + U(2)])) & U(0x7FFF)
        codes[found], lasts[found] = three | U(FIRST), at + U(2)
        found += bit(firsts, three) & U(at + U(2) <= U(count))
        if brief:
            after = U(starts[U(word + 1)]) if word + 1 < words else U(count + 1)
            for size in range(2, 0, -1):
                few = U(seen[at]) if size == 1 else U(seen[at]) << U(5) | U(seen[at + ONE])
                few = (few << U(5) | U(NONE)) & U(0x7FFF)
                codes[found], lasts[found] = few | U(FIRST), at + U(size - 1)
                found += bit(firsts, few) & U((at + U(size - 1) <= U(count)) & (after <= at + U(size)))
    return np.int64(found)


@leaf
def sounds_of(cells, letter, kind, sounds, vowels, stream, told, heard_at):
    """The sounds of a row of cells, or only its consonants: how many. From 1 on, `stream` has each, `told` the last eight, `heard_at` its cell."""
    count, heard = U(0), np.int64(0)
    now = U(0)
    for each in range(cells):
        at = U(each)
        if kind[at] == SYMBOL:
            continue
        for turn in range(2 if letter[at] == TWO_SOUNDED else 1):
            sound = np.int64(4) if turn else np.int64(sounds[U(letter[at])])
            if sound != 0 and sound != heard and (vowels or sound != VOWEL):
                heard = sound
                now = now << U(4) | U(sound)
                count += ONE
                stream[count], told[count], heard_at[count] = sound, now & U(0xFFFFFFFF), at
    return np.int64(count)


@inlined
def said_codes(told, count, tells, said, shift, near, codes, lasts):
    """The seed codes of marks in the sounds told[1:count + 1], with the sound where each ends; return how many."""
    hits = U(0)
    for at in range(6, count + 1):
        near[hits] = at
        hits += bit(tells, U(told[U(at)]) & U(0xFFFF))
    found = 0
    for hit in range(hits):
        at = near[hit]
        six, eight = np.int64(told[at]) & 0xFFFFFF | SIX, np.int64(told[at]) & 0xFFFFFFFF | EIGHT
        if bit(said, hashed(six, shift)):
            codes[found], lasts[found] = six, at
            found += 1
        if at >= 8 and bit(said, hashed(eight, shift)):
            codes[found], lasts[found] = eight, at
            found += 1
    return found


@leaf
def foreign_codes(stream, count, heard, shift, codes, lasts):
    """The seed codes of marks in consonants, with the one where each ends; return how many."""
    found, four = 0, np.int64(0)
    for at in range(1, count + 1):
        four = four % 1000 * 10 + np.int64(stream[U(at)])
        for many in range(min(at, 4), 1, -1):
            code = four if many == 4 else four % 1000 if many == 3 else four % 100
            coded = CONSONANTS | (4 - many) << 20 | code
            if bit(heard, hashed(coded, shift)):
                codes[found], lasts[found] = coded, at
                found += 1
    return found


@inlined
def codes_in(stream, cells, glyphs, tables, room):
    """The seed codes of a row's cells in one stream: (how many, the place of the last letter class or 0, how many sounds)."""
    coded, classes, many = 0, 0, 0
    if stream in (SAID, FOREIGN):
        many = sounds_of(
            cells,
            room.letter,
            room.kind,
            glyphs.said if stream == SAID else glyphs.skeleton,
            stream == SAID,
            room.sounds,
            room.told,
            room.heard_at,
        )
        if stream == SAID:
            coded = said_codes(
                room.told, many, tables.tells, tables.said, tables.said_shift, room.hits, room.codes, room.lasts
            )
        else:
            coded = foreign_codes(room.sounds, many, tables.heard, tables.heard_shift, room.codes, room.lasts)
    else:
        classes, starting = classes_of(
            cells,
            room.letter,
            room.kind,
            room.gap,
            stream == SYMBOLS,
            glyphs.look,
            room.seen,
            room.starts,
            room.begins,
            room.closes,
        )
        hits = look_ends(room.seen, classes, tables.ends, room.hits)
        coded = look_codes(
            room.seen,
            classes,
            hits,
            room.starts,
            starting,
            tables.looks,
            tables.firsts,
            tables.brief,
            room.hits,
            room.codes,
            room.lasts,
        )
    return coded, classes, many


@leaf
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


class Room(NamedTuple):
    """Where the cells and streams of a row are laid out: six columns of cells; classes from `BASE` on, the cells where each begins and closes, and which
    begin a word; sounds from 1 on, the last eight with each, and its cell; `spots_of` the classes; seed codes with where each ends."""

    mask: Any
    letter: Any
    kind: Any
    gap: Any
    pos: Any
    till: Any
    seen: Any
    starts: Any
    begins: Any
    closes: Any
    sounds: Any
    told: Any
    heard_at: Any
    spots: Any
    hits: Any
    codes: Any
    lasts: Any


@whole
def stream_room(longest):
    """Room for any row of up to `longest` bytes."""
    room = 2 * longest + 64
    return Room(
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.empty(room, np.int32),
        np.full(room, NONE, np.uint8),
        np.empty(room, np.int64),
        np.empty(room, np.int64),
        np.empty(room, np.int64),
        np.empty(room, np.uint8),
        np.zeros(room, np.uint64),
        np.empty(room, np.int64),
        np.zeros(32, np.uint64),
        np.empty(room, np.int64),
        np.empty(3 * room, np.int64),
        np.empty(3 * room, np.int64),
    )
