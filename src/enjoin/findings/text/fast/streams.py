# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Seed codes compiled: a row of cells to its codes, exactly as the streams of `seeds.py` have them."""

from numba import njit

from enjoin.findings.text.glyphs import MARKS, SYMBOL


@njit(cache=True, nogil=True)
def look_codes(count, row, symbols, look, room):
    """The seed codes of the visual stream into `room`; return how many."""
    _, letter, kind, gap = row
    codes, places, held, where, ends, begins = room.codes, room.places, room.held, room.where, room.ends, room.begins
    found = 0
    size = 0
    starts = 0
    last = -1
    fresh = False
    for at in range(count):
        fresh = fresh or gap[at] >= MARKS
        if kind[at] == SYMBOL and not symbols:
            continue
        symbol = look[letter[at]]
        closing = at + 1 >= count or gap[at + 1] >= MARKS
        if fresh:
            begins[starts] = size - 1 if symbol == last else size
            starts += 1
            fresh = False
        if symbol == last:
            where[size - 1] = at
            ends[size - 1] = closing
            continue
        last = symbol
        held[size] = symbol
        where[size] = at
        ends[size] = closing
        size += 1
        if size >= 5:
            codes[found] = (held[size - 5] * 32 + held[size - 4]) << 10 | held[size - 2] << 5 | symbol
            places[found] = at
            found += 1
        if size >= 4:
            codes[found] = ((held[size - 4] * 32 + held[size - 3]) * 32 + held[size - 2]) * 32 + symbol
            places[found] = at
            found += 1
    for number in range(starts):
        begin = begins[number]
        if begin + 2 < size:
            codes[found] = 1 << 24 | (held[begin] * 32 + held[begin + 1]) * 32 + held[begin + 2]
            places[found] = where[begin + 2]
            found += 1
        if begin + 1 < size and ends[begin + 1]:
            codes[found] = 1 << 24 | (held[begin] * 32 + held[begin + 1]) * 32 + 31
            places[found] = where[begin + 1]
            found += 1
        if begin < size and ends[begin]:
            codes[found] = 1 << 24 | held[begin] * 32 + 31
            places[found] = where[begin]
            found += 1
    return found


@njit(cache=True, nogil=True)
def said_codes(count, row, skeleton, room):
    """The codes of the phonetic skeleton; return how many."""
    _, letter, kind, _ = row
    codes, places = room.codes, room.places
    found = 0
    size = 0
    code = 0
    last = -1
    for at in range(count):
        if kind[at] == SYMBOL:
            continue
        for turn in range(2 if letter[at] == 23 else 1):
            symbol = 4 if turn else skeleton[letter[at]]
            if symbol == 0 or symbol == last:
                continue
            last = symbol
            code = (code << 3 | symbol - 1) & 0xFFFFFF
            size += 1
            if size >= 6:
                codes[found] = 2 << 24 | (code & 0x3FFFF)
                places[found] = at
                found += 1
            if size >= 8:
                codes[found] = 4 << 24 | code
                places[found] = at
                found += 1
    return found


@njit(cache=True, nogil=True)
def foreign_codes(count, row, skeleton, room):
    """The codes of the consonants; return how many."""
    _, letter, kind, _ = row
    codes, places = room.codes, room.places
    found = 0
    size = 0
    a = b = c = d = 0
    last = -1
    for at in range(count):
        if kind[at] == SYMBOL:
            continue
        for turn in range(2 if letter[at] == 23 else 1):
            symbol = 4 if turn else skeleton[letter[at]]
            if symbol == 0 or symbol == 8 or symbol == last:
                continue
            last = symbol
            a, b, c, d = b, c, d, symbol
            size += 1
            if size >= 4:
                codes[found] = 3 << 24 | ((a * 10 + b) * 10 + c) * 10 + d
                places[found] = at
                found += 1
            if size >= 3:
                codes[found] = 3 << 24 | 1 << 20 | (b * 10 + c) * 10 + d
                places[found] = at
                found += 1
            if size >= 2:
                codes[found] = 3 << 24 | 2 << 20 | c * 10 + d
                places[found] = at
                found += 1
    return found
