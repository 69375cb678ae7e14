# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The first pass, compiled: most rows are ASCII and hold nothing; this says so in one run over their bytes.

It works without branches on the text, and takes its tables as plain arrays: a tuple of arrays costs more to hand to a compiled
function than a title costs to read. A row's bytes become two short streams (letter classes, and sounds, repeats made one); each
stretch of them that may be a seed is one bit of a hashed set, however many marks there are.
"""

import numpy as np
from numba import njit

from enjoin.findings.text.fast.cells import WORDISH, drawn

OPENS = 32  # a class begins a word
SPREAD = 0x9E3779B97F4A7C15  # 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4)


@njit(cache=True, nogil=True, inline="always")
def hashed(code, shift):
    """The place of a seed code in a table of 2^(64 - shift)."""
    return (np.uint64(code) * np.uint64(SPREAD)) >> shift


@njit(cache=True, nogil=True, inline="always")
def bit(bitset, place):
    """Bit `place` of a set."""
    return (bitset[place >> np.uint64(6)] >> (place & np.uint64(63))) & np.uint64(1)


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
def slips_in(stream, first, stop, peq, size, slips, kept):
    """The bit-parallel filter of `filters.looks_near` over a stream of classes or sounds."""
    one = np.uint64(1)
    up = (one << np.uint64(size)) - one
    down = np.uint64(0)
    zero = np.uint64(0)
    old = np.uint64(0)
    top = np.uint64(size - 1)
    mid = np.uint64(max(kept - 1, 0))
    score = size
    begun = kept
    for at in range(first, stop):
        equal = peq[stream[at] & 31]
        swapped = ((~zero & equal) << one) & old
        zero = (((equal & up) + up) ^ up) | equal | down | swapped
        old = equal
        plus = down | ~(zero | up)
        minus = up & zero
        score += np.int64((plus >> top) & one) - np.int64((minus >> top) & one)
        begun += np.int64((plus >> mid) & one) - np.int64((minus >> mid) & one)
        if score <= slips or (kept > 0 and begun == 0):
            return True
        plus <<= one
        minus <<= one
        up = minus | ~(zero | plus)
        down = plus & zero
    return False


@njit(cache=True, nogil=True, inline="always")
def lacking(classes):
    """How many bits are set (Warren, Hacker's Delight, 5-1)."""
    bits = np.uint64(classes)
    bits -= (bits >> np.uint64(1)) & np.uint64(0x55555555)
    bits = (bits & np.uint64(0x33333333)) + ((bits >> np.uint64(2)) & np.uint64(0x33333333))
    bits = (bits + (bits >> np.uint64(4))) & np.uint64(0x0F0F0F0F)
    return np.int64(((bits * np.uint64(0x01010101)) >> np.uint64(24)) & np.uint64(0xFF))


@njit(cache=True, nogil=True)
def looks_like(code, at, seen, count, slots, shift, seeds, shapes, look, classes, slack):
    """Is a pattern of the seed `code`, which ends at class `at`, near? The stretch is at least that of `screen.reach`."""
    begin, end = found_at(code, slots, shift)
    for seed in range(begin, end):
        pattern, upto = seeds[seed, 0], seeds[seed, 1]
        first = max(1, at - upto - slack)
        stop = min(count, at + shapes[pattern, 0] - upto + slack + 1)
        here = np.uint32(0)
        for place in range(first, stop):
            here |= np.uint32(1) << np.uint32(seen[place] & 31)
        kept = classes[pattern, 1]
        if lacking(classes[pattern, 0] & ~here) > shapes[pattern, 2] and (kept == 0 or kept & ~here):
            continue
        if slips_in(seen, first, stop, look[pattern], shapes[pattern, 1], shapes[pattern, 2], shapes[pattern, 3]):
            return True
    return False


@njit(cache=True, nogil=True)
def sounds_like(code, at, said, whence, number, slots, shift, seeds, shapes, skel, skel_size, slack):
    """As `looks_like` of the sounds; `whence`: the class that a sound belongs to."""
    begin, end = found_at(code, slots, shift)
    for seed in range(begin, end):
        pattern, upto = seeds[seed, 0], seeds[seed, 1]
        low = whence[at] - upto - slack
        high = whence[at] + shapes[pattern, 0] - upto + slack
        first = at
        while first > 1 and whence[first - 1] >= low:
            first -= 1
        stop = at + 1
        while stop < number and whence[stop] <= high:
            stop += 1
        for variant in range(shapes[pattern, 4], shapes[pattern, 5]):
            size = skel_size[variant]
            if slips_in(said, first, stop, skel[variant], size, 1 if size >= 8 else 0, 0):
                return True
    return False


@njit(cache=True, nogil=True)
def speaking(data, first, stop, ascii_class):
    """Does the row hold a symbol that may be a letter? As `cells.silent`."""
    for at in range(first, stop):
        entry = ascii_class[data[at]]
        if entry & np.uint32(0xFF) == 96:
            before = at > first and WORDISH[data[at - 1]]
            after = at + 1 < stop and WORDISH[data[at + 1]]
            stands = entry >> np.uint32(8)
            if (before and after) or (after and stands & np.uint32(1)) or (before and stands & np.uint32(2)):
                return True
    return False


@njit(cache=True, nogil=True)
def sift(
    data, offsets, low, high, longest, ascii_class, bitset, shift, slots, slot_shift, seeds, shapes, look, classes, skel, skel_size, slack, brief
):  # fmt: skip
    """For each row of [low, high) 0: ASCII with nothing near; 1: something near, a symbol, or another script: look closer; 2: signs drawn.

    May say 1 too often, never 0. `ascii_class`: 0–25 a letter's class, with its sound above (bits 8–11, and 12–15 for x);
    64 a separator, 65 hidden; 96 symbol, 97 not ASCII. `brief`: are there words of one or two classes to look for?
    """
    states = np.zeros(high - low, np.uint8)
    seen = np.zeros(longest + 4, np.uint8)
    said = np.zeros(2 * longest + 4, np.uint8)
    whence = np.zeros(2 * longest + 4, np.int64)
    for number in range(low, high):
        first, stop = offsets[number], offsets[number + 1]
        count, sounds, worst, last, heard = 0, 0, 0, 99, 0
        opens = OPENS
        now = 0
        # `count` classes are in `seen[1:]`, `sounds` sounds in `said[1:]`.
        for at in range(first, stop):
            entry = np.int64(ascii_class[data[at]])
            symbol = entry & 0xFF
            worst = max(worst, symbol)
            letter = symbol < 64
            push = letter & (symbol != last)
            now = (symbol | opens) if push else (now | opens) if letter else now
            count += push
            seen[count] = now
            last = symbol if letter else last
            opens = 0 if letter else opens if symbol == 65 else OPENS
            sound = (entry >> 8) & 15 if letter else 0
            fresh = (sound != 0) & (sound != heard)
            sounds += fresh
            heard = sound if fresh else heard
            said[sounds] = heard
            whence[sounds] = count
            if letter & (entry >= 4096):
                sounds += 1
                heard = entry >> 12
                said[sounds] = heard
                whence[sounds] = count
        if worst >= 97 or (worst == 96 and speaking(data, first, stop, ascii_class)):
            states[number - low] = 2 if drawn(data, first, stop) else 1
            continue
        near = False
        recent = np.uint64(0x1FFFFFF)
        opened = np.uint64(0)
        for at in range(1, count + 1):
            recent = ((recent << np.uint64(5)) | np.uint64(seen[at] & 31)) & np.uint64(0x1FFFFFF)
            opened = (opened << np.uint64(1)) | np.uint64(seen[at] >> 5)
            four = recent & np.uint64(0xFFFFF)
            apart = (recent >> np.uint64(15)) << np.uint64(10) | (recent & np.uint64(0x3FF))
            three = recent & np.uint64(0x7FFF) | np.uint64(1 << 24)
            if (
                bit(bitset, hashed(four, shift))
                | bit(bitset, hashed(apart, shift))
                | (bit(bitset, hashed(three, shift)) & (opened >> np.uint64(2)))
            ):
                for turn in range(3):
                    code = np.int64(four if turn == 0 else apart if turn == 1 else three)
                    if not near and (turn < 2 or opened & np.uint64(4)) and bit(bitset, hashed(code, shift)):
                        near = looks_like(
                            code, at, seen, count + 1, slots, slot_shift, seeds, shapes, look, classes, slack
                        )
                if near:
                    break
            if brief and (at == count or seen[at + 1] & OPENS):
                two = np.int64(((recent & np.uint64(0x3FF)) << np.uint64(5)) | np.uint64(1 << 24 | 31))
                one = np.int64(((recent & np.uint64(31)) << np.uint64(5)) | np.uint64(1 << 24 | 31))
                if (
                    opened & np.uint64(2)
                    and looks_like(two, at, seen, count + 1, slots, slot_shift, seeds, shapes, look, classes, slack)
                ) or (
                    opened & np.uint64(1)
                    and looks_like(one, at, seen, count + 1, slots, slot_shift, seeds, shapes, look, classes, slack)
                ):
                    near = True
                    break
        if not near:
            told = np.uint64(0)
            for at in range(1, sounds + 1):
                told = ((told << np.uint64(3)) | np.uint64(said[at] - 1)) & np.uint64(0xFFFFFF)
                six = told & np.uint64(0x3FFFF) | np.uint64(2 << 24)
                eight = told | np.uint64(4 << 24)
                if bit(bitset, hashed(six, shift)) | bit(bitset, hashed(eight, shift)):
                    for turn in range(2):
                        code = np.int64(eight if turn else six)
                        if not near and bit(bitset, hashed(code, shift)):
                            near = sounds_like(
                                code,
                                at,
                                said,
                                whence,
                                sounds + 1,
                                slots,
                                slot_shift,
                                seeds,
                                shapes,
                                skel,
                                skel_size,
                                slack,
                            )
                    if near:
                        break
        if near:
            states[number - low] = 2 if drawn(data, first, stop) else 1
    return states
