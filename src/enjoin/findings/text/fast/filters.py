# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Cheap filters compiled: few slips, a skeleton, ordinary words; only what passes is aligned."""

import numpy as np
from numba import njit

from enjoin.findings.text.glyphs import MARKS, SPACE, SYMBOL


@njit(cache=True, nogil=True)
def looks_near(first, last, row, symbols, look, peq, size, slips, kept):
    """As `seeds.looks_near`: bit-parallel edit distance (Myers, J. ACM 46(3), 1999) with swaps (Hyyrö, 2003) over classes."""
    _, letter, kind, _ = row
    one = np.uint64(1)
    up = (one << np.uint64(size)) - one
    down = np.uint64(0)
    zero = np.uint64(0)
    old = np.uint64(0)
    top = one << np.uint64(size - 1)
    mid = one << np.uint64(kept - 1) if kept > 0 else np.uint64(0)
    score = size
    begun = kept
    previous = -1
    for at in range(first, last):
        if kind[at] == SYMBOL and not symbols:
            continue
        symbol = look[letter[at]]
        if symbol == previous:
            continue
        previous = symbol
        equal = peq[symbol]
        swapped = ((~zero & equal) << one) & old
        zero = (((equal & up) + up) ^ up) | equal | down | swapped
        old = equal
        plus = down | ~(zero | up)
        minus = up & zero
        score += (1 if plus & top else 0) - (1 if minus & top else 0)
        begun += (1 if plus & mid else 0) - (1 if minus & mid else 0)
        if score <= slips or (kept > 0 and begun == 0):
            return True
        plus <<= one
        minus <<= one
        up = minus | ~(zero | plus)
        down = plus & zero
    return False


@njit(cache=True, nogil=True)
def sounds_near(first, last, row, skeleton, skel, skel_size, low, high):
    """As `seeds.sounds_near`."""
    _, letter, kind, _ = row
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
                if symbol == 0 or symbol == previous:
                    continue
                previous = symbol
                equal = skel[number, symbol]
                swapped = ((~zero & equal) << one) & old
                zero = (((equal & up) + up) ^ up) | equal | down | swapped
                old = equal
                plus = down | ~(zero | up)
                minus = up & zero
                score += (1 if plus & top else 0) - (1 if minus & top else 0)
                if score <= (1 if size >= 8 else 0):
                    return True
                plus <<= one
                minus <<= one
                up = minus | ~(zero | plus)
                down = plus & zero
    return False


@njit(cache=True, nogil=True)
def tier(begin, end, letter, lexicon):
    """As `words.direct` of the letters in cells [begin, end)."""
    crc = np.uint32(0xFFFFFFFF)
    for at in range(begin, end):
        crc = lexicon.crc[(crc ^ np.uint32(97 + letter[at])) & np.uint32(0xFF)] ^ (crc >> np.uint32(8))
    crc ^= np.uint32(0xFFFFFFFF)
    tag = crc >> np.uint32(19)
    if tag == 0:
        tag = np.uint32(1)
    last = lexicon.words.size - 1
    place = np.int64(crc) & last
    while lexicon.words[place] != 0:
        if lexicon.words[place] & 0x1FFF == tag:
            return lexicon.words[place] >> 13
        place = (place + 1) & last
    return 0


@njit(cache=True, nogil=True)
def all_ordinary(begin, end, count, row, lexicon):
    """Are the words around cells [begin, end) plain, parted by spaces, and ordinary? Then a match that differs is rejected."""
    _, letter, kind, gap = row
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
            found = tier(first, at, letter, lexicon)
            if letter[at - 1] == 18 and size > 4 and letter[at - 2] != 18:
                found = max(found, min(2, tier(first, at - 1, letter, lexicon)))
            if size < 3 or found < (3 if size == 3 else 2):
                return False
            first = at
    return True


@njit(cache=True, nogil=True)
def inside_ordinary(begin, end, count, row, lexicon):
    """Do cells [begin, end) lie inside one plain word that is ordinary and no inflection of them? Then they are there by chance."""
    _, letter, kind, gap = row
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
    return tier(left, right, letter, lexicon) > 0
