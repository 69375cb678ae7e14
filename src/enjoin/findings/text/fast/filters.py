# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Cheap filters compiled: few slips, a skeleton, ordinary words; only what passes is aligned."""

import numpy as np
from numba import njit

from enjoin.findings.text.fast.streams import hashed
from enjoin.findings.text.glyphs import MARKS, SPACE, SYMBOL


@njit(cache=True, nogil=True)
def found_at(code, slots, shift):
    """Where the seeds of `code` begin and end in the table of seeds; equal where there are none. `slots`: code, begin, end."""
    place = np.int64(hashed(code, shift))
    while slots[place, 0] >= 0:
        if slots[place, 0] == code:
            return slots[place, 1], slots[place, 2]
        place = (place + 1) & (slots.shape[0] - 1)
    return np.int64(0), np.int64(0)


@njit(cache=True, nogil=True)
def spots_of(held, low, high, spots):
    """For each class the places (modulo 64) where held[low:high) has it, as bits."""
    spots[:] = 0
    for at in range(low, high):
        spots[held[at]] |= np.uint64(1) << np.uint64(at & 63)


@njit(cache=True, nogil=True)
def looks_near(held, low, high, last, upto, spots, pattern, shapes, wants, peq):
    """As `seeds.looks_near` on held[low:high); may say yes too often in a long text. `shapes`: classes, slips, beginning that tells.

    Which classes stand near their places is asked of `spots`, one rotated word a class; their order by bit-parallel edit distance
    (Myers, J. ACM 46(3), 1999) with swaps (Hyyrö, 2003).
    """
    size, slips, kept = shapes[pattern, 0], shapes[pattern, 1], shapes[pattern, 2]
    first = last - upto + 1
    if kept > 0 and first >= low and first + kept <= high:
        at = 0
        while at < kept and held[first + at] == wants[pattern, at]:
            at += 1
        if at == kept:
            return True
    around = (np.uint64(1) << np.uint64(2 * slips + 1)) - np.uint64(1)
    turn = np.uint64((first - slips) & 63)
    lost = 0
    for at in range(size):
        places = spots[wants[pattern, at]]
        lost += np.int64(((places >> turn) | (places << ((np.uint64(64) - turn) & np.uint64(63)))) & around == 0)
        if lost > slips:
            return False
        turn = (turn + np.uint64(1)) & np.uint64(63)
    one = np.uint64(1)
    up = (one << np.uint64(size)) - one
    down = np.uint64(0)
    zero = np.uint64(0)
    old = np.uint64(0)
    top = np.uint64(size - 1)
    score = size
    for at in range(max(low, first - slips), min(high, first + size + slips)):
        equal = peq[pattern, held[at]]
        swapped = ((~zero & equal) << one) & old
        zero = (((equal & up) + up) ^ up) | equal | down | swapped
        old = equal
        plus = down | ~(zero | up)
        minus = up & zero
        score += np.int64((plus >> top) & one) - np.int64((minus >> top) & one)
        if score <= slips:
            return True
        plus <<= one
        minus <<= one
        up = minus | ~(zero | plus)
        down = plus & zero
    return False


@njit(cache=True, nogil=True)
def sounds_near(first, last, letter, kind, vowels, skeleton, skel, skel_size, skel_slips, low, high):
    """As `seeds.sounds_near`, or without `vowels` as `seeds.consonants_near`; skeletons [low, high) of `skel`."""
    one = np.uint64(1)
    for number in range(low, high):
        size = skel_size[number]
        up = (one << np.uint64(size)) - one
        down = np.uint64(0)
        zero = np.uint64(0)
        old = np.uint64(0)
        top = one << np.uint64(size - 1)
        score = size
        previous = -1
        for at in range(first, last):
            if kind[at] == SYMBOL:
                continue
            for turn in range(2 if letter[at] == 23 else 1):
                symbol = 4 if turn else skeleton[letter[at]]
                if symbol == 0 or symbol == previous or (symbol == 8 and not vowels):
                    continue
                previous = symbol
                equal = skel[number, symbol]
                swapped = ((~zero & equal) << one) & old
                zero = (((equal & up) + up) ^ up) | equal | down | swapped
                old = equal
                plus = down | ~(zero | up)
                minus = up & zero
                score += (1 if plus & top else 0) - (1 if minus & top else 0)
                if score <= skel_slips[number]:
                    return True
                plus <<= one
                minus <<= one
                up = minus | ~(zero | plus)
                down = plus & zero
    return False


@njit(cache=True, nogil=True)
def tier(begin, end, letter, crcs, table):
    """As `words.direct` of the letters in cells [begin, end)."""
    crc = np.uint32(0xFFFFFFFF)
    for at in range(begin, end):
        crc = crcs[(crc ^ np.uint32(97 + letter[at])) & np.uint32(0xFF)] ^ (crc >> np.uint32(8))
    crc ^= np.uint32(0xFFFFFFFF)
    tag = crc >> np.uint32(19)
    if tag == 0:
        tag = np.uint32(1)
    last = table.size - 1
    place = np.int64(crc) & last
    while table[place] != 0:
        if table[place] & 0x1FFF == tag:
            return table[place] >> 13
        place = (place + 1) & last
    return 0


@njit(cache=True, nogil=True)
def all_ordinary(begin, end, count, letter, kind, gap, crcs, table):
    """Are the words around cells [begin, end) plain, parted by spaces, and ordinary? Then a match that differs is rejected."""
    while begin > 0 and gap[begin] < MARKS:
        begin -= 1
    while end < count and gap[end] < MARKS:
        end += 1
    first = begin
    pieces = 1
    for at in range(begin, end):
        if kind[at] != 0:
            return False
        if at > begin and gap[at] != 0:
            if gap[at] != SPACE:
                return False
            pieces += 1
    if end < count and gap[end] != SPACE:
        return False  # a possessive may follow
    for at in range(begin + 1, end + 1):
        if at == end or gap[at] == SPACE:
            size = at - first
            found = tier(first, at, letter, crcs, table)
            if letter[at - 1] == 18 and size > 4 and letter[at - 2] != 18:
                found = max(found, min(2, tier(first, at - 1, letter, crcs, table)))
            if size < 3 or found < (3 if size == 3 else 2):
                return False
            first = at
    return True


@njit(cache=True, nogil=True)
def inside_ordinary(begin, end, count, letter, kind, gap, crcs, table):
    """Do cells [begin, end) lie inside one plain word that is ordinary and no inflection of them? Then they are there by chance."""
    left, right = begin, end
    while left > 0 and gap[left] < MARKS:
        left -= 1
    while right < count and gap[right] < MARKS:
        right += 1
    if left == begin and right - end <= 3:
        return False
    for at in range(left, right):
        if kind[at] != 0 or (at > left and gap[at] != 0):
            return False
    return tier(left, right, letter, crcs, table) > 0
