# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Cheap filters compiled: few slips, a skeleton, ordinary words; only what passes is aligned."""

import numpy as np

from enjoin.findings.text.fast.compiled import inlined, leaf
from enjoin.findings.text.fast.streams import ONE, U, hashed
from enjoin.findings.text.glyphs import MARKS, SPACE, SYMBOL
from enjoin.findings.text.shapes import TWO_SOUNDED, VOWEL

SLIPS = 3  # letters by which a word may be longer than a mark that is misspelled


@leaf
def found_at(code, slots, shift):
    """Where the seeds of `code` begin and end in the table of seeds; equal where there are none. `slots`: code, begin, end."""
    place = np.int64(hashed(code, shift))
    while slots[place, 0] >= 0:
        if slots[place, 0] == code:
            return slots[place, 1], slots[place, 2]
        place = (place + 1) & (slots.shape[0] - 1)
    return np.int64(0), np.int64(0)


@leaf
def spots_of(held, low, high, spots):
    """For each class the places (modulo 64) where held[low:high) has it, as bits."""
    spots[:] = 0
    for at in range(low, high):
        spots[held[at]] |= np.uint64(1) << np.uint64(at & 63)


@leaf
def one_more(equal, old, up, down, zero, top):
    """One more symbol of the text in a bit-parallel edit distance (Myers, J. ACM 46(3), 1999) with swaps (Hyyrö, 2003): (the three
    rows of differences, what the distance of the whole pattern changes by). `equal`, `old`: where the pattern has this symbol and the last."""
    swapped = ((~zero & equal) << ONE) & old
    zero = (((equal & up) + up) ^ up) | equal | down | swapped
    plus = down | ~(zero | up)
    minus = up & zero
    change = np.int64((plus >> top) & ONE) - np.int64((minus >> top) & ONE)
    plus, minus = plus << ONE, minus << ONE
    return minus | ~(zero | plus), plus & zero, zero, change


@inlined
def looks_near(held, low, high, last, upto, spots, pattern, shapes, wants, peq):
    """As `seeds.looks_near` on held[low:high); may say yes too often in a long text. `shapes`: classes, slips, beginning that tells.

    Which classes stand near their places is asked of `spots`, one rotated word a class; their order by edit distance.
    """
    of = U(pattern)
    size, slips, kept = shapes[of, U(0)], shapes[of, ONE], shapes[of, U(2)]
    first = last - upto + 1
    near = False
    if kept > 0 and first >= low and first + kept <= high:
        same = U(0)
        while same < U(kept) and held[U(first) + same] == wants[of, same]:
            same += ONE
        near = same == U(kept)
    around = (ONE << U(2 * slips + 1)) - ONE
    turn = U(first - slips) & U(63)
    lost = U(slips + 1) if near else U(0)
    for at in range(U(size)):
        places = spots[U(wants[of, at])]
        by = turn + at & U(63)
        lost += U(((places >> by) | (places << (U(64) - by & U(63)))) & around == U(0))
    if lost <= U(slips):
        up, down, zero, old = (ONE << U(size)) - ONE, U(0), U(0), U(0)
        top = U(size - 1)
        score = size
        for place in range(max(low, first - slips), min(high, first + size + slips)):
            equal = peq[of, U(held[U(place)])]
            up, down, zero, change = one_more(equal, old, up, down, zero, top)
            old = equal
            score += change
            if score <= slips:
                near = True
                break
    return near


@leaf
def sounds_near(
    first, last, letter, kind, skeleton, vowels, stream, heard_at, count, skel, skel_size, skel_slips, low, high
):
    """As `seeds.sounds_near`, or (no `vowels`) `seeds.consonants_near`, for the sounds of cells [first, last); skeletons [low, high) of `skel`.

    `stream`: the sounds of the row, from 1 to `count`; `heard_at`: the cell of each.
    """
    begin, end = since(first, heard_at, count), since(last, heard_at, count)
    if begin > 1 and goes_on(first, last, letter, kind, skeleton, vowels, np.int64(stream[begin - 1])):
        begin -= 1
    for number in range(low, high):
        size = skel_size[number]
        if end - begin + skel_slips[number] < size:
            continue
        up, down, zero, old = (ONE << U(size)) - ONE, U(0), U(0), U(0)
        top = U(size - 1)
        score = size
        for at in range(begin, end):
            equal = skel[number, stream[U(at)]]
            up, down, zero, change = one_more(equal, old, up, down, zero, top)
            old = equal
            score += change
            if score <= skel_slips[number]:
                return True
    return False


@leaf
def since(cell, heard_at, count):
    """The first sound that is heard at `cell` or after it."""
    low, high = 1, count + 1
    while low < high:
        middle = (low + high) >> 1
        if heard_at[middle] < cell:
            low = middle + 1
        else:
            high = middle
    return low


@leaf
def goes_on(first, last, letter, kind, skeleton, vowels, sound):
    """Is `sound` the first that cells [first, last) make? Then it goes on from before them."""
    for at in range(first, last):
        if kind[at] != SYMBOL:
            heard = 3 if letter[at] == TWO_SOUNDED else skeleton[letter[at]]
            if heard != 0 and (vowels or heard != VOWEL):
                return heard == sound
    return False


@leaf
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


@leaf
def all_ordinary(begin, end, count, letter, kind, gap, crcs, table):
    """How many words are around cells [begin, end), if all are plain, parted by spaces, and ordinary; else 0.

    Then a match that differs is rejected, unless it has a word for each of the mark's (`changed.one_word_off`, `several`).
    """
    while begin > 0 and gap[begin] < MARKS:
        begin -= 1
    while end < count and gap[end] < MARKS:
        end += 1
    first = begin
    pieces = 1
    for at in range(begin, end):
        if kind[at] != 0:
            return 0
        if at > begin and gap[at] != 0:
            if gap[at] != SPACE:
                return 0
            pieces += 1
    if end < count and gap[end] != SPACE:
        return 0  # a possessive may follow
    for at in range(begin + 1, end + 1):
        if at == end or gap[at] == SPACE:
            size = at - first
            found = tier(first, at, letter, crcs, table)
            if found == 0 and letter[at - 1] == 18 and size > 4 and letter[at - 2] != 18:
                found = min(2, tier(first, at - 1, letter, crcs, table))
            if size < 3 or found < (3 if size == 3 else 2):
                return 0
            first = at
    return pieces


@leaf
def dotted(data, first, stop):
    """Does data[first:stop] hold three dots?"""
    for at in range(first, stop - 2):
        if data[at] == 0x2E and data[at + 1] == 0x2E and data[at + 2] == 0x2E:
            return True
        if data[at] == 0xE2 and data[at + 1] == 0x80 and data[at + 2] == 0xA6:
            return True
    return False


@leaf
def inside_ordinary(begin, end, count, letter, kind, gap, crcs, table):
    """Do cells [begin, end) lie inside one plain word that is ordinary and no inflection of them? Then they are there by chance.

    A rare word that is only a few letters longer may be the mark misspelled.
    """
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
    found = tier(left, right, letter, crcs, table)
    return found > 1 or (found == 1 and begin - left + right - end > SLIPS)
