# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The first pass, compiled: most rows are ASCII and hold nothing; this says so in one run over their bytes."""

import numpy as np
from numba import njit

from enjoin.findings.text.fast.cells import WORDISH, drawn


@njit(cache=True, nogil=True)
def step_back(data, first, at, letters, ascii_letter):
    """The byte from which `letters` distinct letters lead up to byte `at`; as `rows.walk`, on ASCII without symbols."""
    previous = ascii_letter[data[at]]
    best = at
    while letters > 0 and at > first:
        at -= 1
        letter = ascii_letter[data[at]]
        if letter < 26:
            best = at
            if letter != previous:
                letters -= 1
            previous = letter
    return best


@njit(cache=True, nogil=True)
def near_ascii(data, first, stop, at, code, glyphs, marks):
    """Is one of the seed's patterns near byte `at`? As `looks_near` and `sounds_near`, on ASCII without symbols."""
    slot = np.searchsorted(marks.seed_codes, code)
    if slot >= marks.seed_codes.size or marks.seed_codes[slot] != code:
        return False
    for seed in range(marks.seed_spans[slot], marks.seed_spans[slot + 1]):
        pattern = marks.seed_pattern[seed]
        upto = marks.seed_upto[seed]
        begin = step_back(data, first, at, upto + marks.slack, glyphs.ascii_letter)
        ahead = marks.size[pattern] - upto + marks.slack
        if code >> 24 < 2:
            if slips_ascii(
                data,
                begin,
                at,
                stop,
                ahead,
                False,
                glyphs,
                marks.look[pattern],
                marks.look_size[pattern],
                marks.slips[pattern],
                marks.begun[pattern],
            ):
                return True
        else:
            for variant in range(marks.skel_span[pattern], marks.skel_span[pattern + 1]):
                size = marks.skel_size[variant]
                if slips_ascii(
                    data, begin, at, stop, ahead, True, glyphs, marks.skel[variant], size, 1 if size >= 8 else 0, 0
                ):
                    return True
    return False


@njit(cache=True, nogil=True)
def slips_ascii(data, begin, at, stop, ahead, heard, glyphs, peq, size, slips, kept):
    """The bit-parallel filter of `filters.looks_near` over bytes, `ahead` distinct letters past byte `at`."""
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
    letter = 99
    for place in range(begin, stop):
        entry = glyphs.ascii_class[data[place]]
        if entry & np.uint32(0xFF) >= 64:
            continue
        now = glyphs.ascii_letter[data[place]]
        if place > at and now != letter:
            if ahead == 0:
                return False
            ahead -= 1
        letter = now
        symbol = np.int64((entry >> np.uint32(8)) & np.uint32(15)) if heard else np.int64(entry & np.uint32(0xFF))
        for turn in range(2 if heard and entry >> np.uint32(12) else 1):
            if turn:
                symbol = np.int64(4)
            if symbol == previous or (heard and symbol == 0):
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


@njit(cache=True, nogil=True, inline="always")
def bit(bitset, code):
    """Bit `code` of a set."""
    return (bitset[code >> np.uint32(3)] >> (code & np.uint32(7))) & 1


@njit(cache=True, nogil=True)
def quick(data, first, stop, glyphs, marks):
    """0: a row in ASCII with nothing near; 1: something near, a symbol, or another script: look closer; 2: letters drawn with signs.

    May say 1 too often, never 0. `ascii_class`: 0–25 a letter's class, with its sound above (bits 8–11, and 12–15 for x);
    64 a separator, 65 hidden; 96 symbol, 97 not ASCII. `look_ends`, `said_ends`: can a seed end with these two, three symbols?
    """
    recent = np.uint32(0x1FFFFFF)  # the last five classes, five bits each; 31 is none
    opened = np.uint32(0)  # bit i: the i-th last class begins a word
    fresh = np.uint32(1)
    said = np.uint32(0)
    last = np.uint32(99)
    heard = np.uint32(0)
    for at in range(first, stop):
        entry = glyphs.ascii_class[data[at]]
        symbol = entry & np.uint32(0xFF)
        if symbol >= 64:
            if symbol >= 96:
                if symbol == 97:
                    return 2 if drawn(data, first, stop) else 1
                before = at > first and WORDISH[data[at - 1]]
                after = at + 1 < stop and WORDISH[data[at + 1]]
                stands = entry >> np.uint32(8)
                if (before and after) or (after and stands & np.uint32(1)) or (before and stands & np.uint32(2)):
                    return 2 if drawn(data, first, stop) else 1
            if symbol != 65:
                fresh = np.uint32(1)
            continue
        push = symbol != last
        recent = ((recent << np.uint32(5)) | symbol) & np.uint32(0x1FFFFFF) if push else recent
        opened = (opened << np.uint32(1)) | fresh if push else opened | fresh
        last = symbol
        fresh = np.uint32(0)
        if marks.look_ends[recent & np.uint32(0x3FF)]:
            four = recent & np.uint32(0xFFFFF)
            if bit(marks.look_bits, four) and near_ascii(data, first, stop, at, np.int64(four), glyphs, marks):
                return 2 if drawn(data, first, stop) else 1
            apart = (recent >> np.uint32(15)) << np.uint32(10) | (recent & np.uint32(0x3FF))
            if bit(marks.look_bits, apart) and near_ascii(data, first, stop, at, np.int64(apart), glyphs, marks):
                return 2 if drawn(data, first, stop) else 1
            three = recent & np.uint32(0x7FFF)
            if (
                (opened >> np.uint32(2)) & np.uint32(1)
                and bit(marks.first_bits, three)
                and near_ascii(data, first, stop, at, np.int64(three) | 1 << 24, glyphs, marks)
            ):
                return 2 if drawn(data, first, stop) else 1
        sound = entry >> np.uint32(8)
        while sound:
            now = sound & np.uint32(15)
            sound >>= np.uint32(4)
            if now != heard:
                heard = now
                said = ((said << np.uint32(3)) | (now - np.uint32(1))) & np.uint32(0xFFFFFF)
                if marks.said_ends[said & np.uint32(0xFFF)]:
                    six = said & np.uint32(0x3FFFF)
                    if bit(marks.said_bits, six) and near_ascii(
                        data, first, stop, at, np.int64(six) | 2 << 24, glyphs, marks
                    ):
                        return 2 if drawn(data, first, stop) else 1
                    if bit(marks.long_bits, (said ^ said >> np.uint32(11)) & np.uint32(0xFFFFF)) and near_ascii(
                        data, first, stop, at, np.int64(said) | 4 << 24, glyphs, marks
                    ):
                        return 2 if drawn(data, first, stop) else 1
    return 0
