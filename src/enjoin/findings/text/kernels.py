"""The compiled loops of the fast path: UTF-8 bytes in, the rows that need the precise look out.

`cells_of`, `look_codes`, `said_codes` and `foreign_codes` say exactly what their plain twins in `cells.py` and `seeds.py` say;
`align` is the plain function itself, compiled. A property test holds each pair together.
"""

import numpy as np
from numba import njit

from enjoin.findings.text import align as plain_align
from enjoin.findings.text.cells import ART_PAIRS
from enjoin.findings.text.glyphs import SYMBOLS

align_core = njit(cache=True, nogil=True)(plain_align.align_core)
cut_core = njit(cache=True, nogil=True)(plain_align.cut_core)

SYMBOL, SOUND_KIND, MARKS, SPACE = 5, 6, 2, 3
WORDISH = np.array([at >= 128 or chr(at).isalnum() or chr(at) in SYMBOLS for at in range(256)])
PAIRS = np.zeros((128, 128), np.bool_)  # the beginnings of letters drawn with signs
for _pair in ART_PAIRS:
    PAIRS[ord(_pair[0]), ord(_pair[1])] = True
    PAIRS[ord(_pair[0]), ord(_pair[1].upper())] = True


@njit(cache=True, nogil=True, inline="always")
def decode(data, at, stop):  # type: ignore[no-untyped-def]
    """(code point, bytes) of the UTF-8 character at `at`; U+FFFD and 1 for bytes that are none."""
    b = data[at]
    if b < 0x80:
        return np.int64(b), 1
    if 0xC2 <= b < 0xE0 and at + 1 < stop and (data[at + 1] & 0xC0) == 0x80:
        return (np.int64(b & 0x1F) << 6) | (data[at + 1] & 0x3F), 2
    if 0xE0 <= b < 0xF0 and at + 2 < stop and (data[at + 1] & 0xC0) == 0x80 and (data[at + 2] & 0xC0) == 0x80:
        code = (np.int64(b & 0x0F) << 12) | (np.int64(data[at + 1] & 0x3F) << 6) | (data[at + 2] & 0x3F)
        if code >= 0x800 and not 0xD800 <= code < 0xE000:
            return code, 3
    if 0xF0 <= b < 0xF5 and at + 3 < stop and (data[at + 1] & 0xC0) == 0x80 and (data[at + 2] & 0xC0) == 0x80 and (data[at + 3] & 0xC0) == 0x80:
        code = (np.int64(b & 0x07) << 18) | (np.int64(data[at + 1] & 0x3F) << 12) | (np.int64(data[at + 2] & 0x3F) << 6) | (data[at + 3] & 0x3F)
        if 0x10000 <= code < 0x110000:
            return code, 4
    return np.int64(0xFFFD), 1


@njit(cache=True, nogil=True)
def cells_of(data, first, stop, sound, index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands, mask, letter, kind, gap):  # type: ignore[no-untyped-def]  # noqa: PLR0913
    """Fill the rows of cells for the text at data[first:stop); return (cells, holds another script)."""
    count = 0
    alien = False
    before = SPACE
    at = first
    previous = -1
    while at < stop:
        code, width = decode(data, at, stop)
        row = index[code] if code < 0x20000 else index[0x1FFFE] if 0xE0000 <= code <= 0xE0FFF else index[0x1FFFF]
        if sound and 0x390 <= code < 0x3D0 and at + width < stop:
            other, more = decode(data, at + width, stop)
            pair = greek_pair(code, other)
            if pair >= 0:
                if pair == 3 and before < MARKS:
                    mask[count], letter[count], kind[count], gap[count] = 1 << 13, 13, SOUND_KIND, before
                    count += 1
                    before = 0
                mask[count], letter[count], kind[count], gap[count] = 1 << pair, pair, SOUND_KIND, before
                count += 1
                before = 0
                alien = True
                at += width + more
                previous = other
                continue
        alien |= foreigns[row]
        side = 1 if sound else 0
        begin, end = spans[row, side, 0], spans[row, side, 1]
        if kinds[row] == SYMBOL and silent(data, first, stop, at, width, stands[row]):
            end = begin
        if begin == end:
            before = max(before, gaps[row])
        else:
            how = kinds[row]
            if foreigns[row] and (sound or spans[row, 0, 0] == spans[row, 1, 0]):
                how = SOUND_KIND
            for place in range(begin, end):
                mask[count], letter[count], kind[count], gap[count] = pool_mask[place], pool_letter[place], how, before
                count += 1
                before = 0
            if sound and end - begin == 1 and count > 1 and gap[count - 1] == 0 and 0xE40 <= previous <= 0xE44:
                mask[count - 1], mask[count - 2] = mask[count - 2], mask[count - 1]
                letter[count - 1], letter[count - 2] = letter[count - 2], letter[count - 1]
                kind[count - 1], kind[count - 2] = kind[count - 2], kind[count - 1]
        previous = code
        at += width
    return count, alien


@njit(cache=True, nogil=True, inline="always")
def silent(data, first, stop, at, width, stands):  # type: ignore[no-untyped-def]
    """As `cells.silent`; `stands`: bit 0 may be a word's first letter, bit 1 its last."""
    before = at > first and WORDISH[data[at - 1]]
    after = at + width < stop and WORDISH[data[at + width]]
    return not ((before and after) or (after and stands & 1) or (before and stands & 2))


@njit(cache=True, nogil=True)
def greek_pair(first, second):  # type: ignore[no-untyped-def]
    """The letter (0–25) of a Greek pair that stands for one sound, or -1."""
    if 0x391 <= first <= 0x3A9:
        first += 32
    if 0x391 <= second <= 0x3A9:
        second += 32
    if first == 0x3BC and second == 0x3C0:
        return 1
    if first == 0x3BD and second == 0x3C4:
        return 3
    if first == 0x3B3 and second == 0x3BA:
        return 6
    if first == 0x3C4 and second == 0x3B6:
        return 9
    return -1


@njit(cache=True, nogil=True)
def look_codes(count, letter, kind, gap, symbols, look, codes, places, held, where, ends, begins):  # type: ignore[no-untyped-def]  # noqa: PLR0913
    """The seed codes of the visual stream into `codes` and `places`; return how many."""
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
def said_codes(count, letter, kind, skeleton, codes, places):  # type: ignore[no-untyped-def]
    """The codes of the phonetic skeleton; return how many."""
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
            code = (code * 9 + symbol) % 531441
            size += 1
            if size >= 6:
                codes[found] = 2 << 24 | code
                places[found] = at
                found += 1
    return found


@njit(cache=True, nogil=True)
def foreign_codes(count, letter, kind, skeleton, codes, places):  # type: ignore[no-untyped-def]
    """The codes of the consonants; return how many."""
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


@njit(cache=True, nogil=True, inline="always")
def marked(bitset, code):  # type: ignore[no-untyped-def]
    """Is the code in the set? The set is hashed to its size, so a yes may be wrong, a no never."""
    place = (code ^ (code >> 20) * 40503) & (bitset.size * 8 - 1)
    return (bitset[place >> 3] >> (place & 7)) & 1


@njit(cache=True, nogil=True)
def walk(at, letters, count, letter, kind, most):  # type: ignore[no-untyped-def]
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


@njit(cache=True, nogil=True)
def near(found, codes, places, count, mask, letter, kind, gap, alien, bitset, seed_codes, seed_spans, seed_pattern, seed_upto, pat, pat_size, pat_limit, pat_limit_foreign, pat_kept, costs_latin, costs_pair, costs_foreign, twice, ftwice, slack, most, cost, back, start):  # type: ignore[no-untyped-def]  # noqa: PLR0913
    """Does any seed lead to an alignment worth judging? The least cost decides, as in `screen.align_window`."""
    for number in range(found):
        code = codes[number]
        if not marked(bitset, code):
            continue
        slot = np.searchsorted(seed_codes, code)
        if slot >= seed_codes.size or seed_codes[slot] != code:
            continue
        for seed in range(seed_spans[slot], seed_spans[slot + 1]):
            pattern = seed_pattern[seed]
            size = pat_size[pattern]
            first = walk(places[number], -(seed_upto[seed] + slack), count, letter, kind, most)
            last = walk(places[number], size - seed_upto[seed] + slack, count, letter, kind, most) + 1
            least, _ = align_core(
                pat[pattern], size, mask, letter, kind, gap, first, last, costs_latin[0], costs_latin[1], costs_latin[2], costs_pair,
                costs_foreign[0], costs_foreign[1], costs_foreign[2], twice, ftwice, count, False, cost, back, start,
            )  # fmt: skip
            if least <= (pat_limit_foreign[pattern] if alien else pat_limit[pattern]):
                return True
            if pat_kept[pattern] > 0:
                have, _ = cut_core(size, pat_kept[pattern], first, last, gap, count, cost, start)
                if have > 0:
                    return True
    return False


@njit(cache=True, nogil=True)
def scan_rows(  # noqa: PLR0913
    data, offsets, low, high, index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands, ascii_class, look, skeleton, look_bits, first_bits, said_bits, fused,
    bitset, seed_codes, seed_spans, seed_pattern, seed_upto, pat, pat_size, pat_limit, pat_limit_foreign, pat_kept, costs_latin, costs_pair, costs_foreign, twice, ftwice, slack, most, room,
):  # type: ignore[no-untyped-def]
    """The rows of [low, high) in which some seed leads to an alignment worth judging, or that only the plain path reads."""
    picked = np.empty(high - low, np.int64)
    count = 0
    cells = 0
    mask = np.empty(room, np.int32)
    letter = np.empty(room, np.int32)
    kind = np.empty(room, np.int32)
    gap = np.empty(room, np.int32)
    codes = np.empty(room * 5 + 8, np.int64)
    places = np.empty(room * 5 + 8, np.int64)
    held = np.empty(room, np.int64)
    where = np.empty(room, np.int64)
    ends = np.empty(room, np.bool_)
    begins = np.empty(room, np.int64)
    table = (pat.shape[1] + 1) * (2 * most + 4)
    cost = np.empty(table, np.int32)
    back = np.empty(table, np.int32)
    start = np.empty(table, np.int32)
    for row in range(low, high):
        first = offsets[row]
        stop = offsets[row + 1]
        if first == stop:
            continue
        state = quick(data, first, stop, ascii_class, look_bits, first_bits, said_bits) if fused else 2 if drawn(data, first, stop) else 1
        if state == 0:
            continue
        if state == 2:
            picked[count] = row
            count += 1
            continue
        hit = False
        symbols = False
        cells, alien = cells_of(data, first, stop, False, index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands, mask, letter, kind, gap)
        for at in range(cells):
            if kind[at] == SYMBOL:
                symbols = True
                break
        for turn in range(5):
            if turn == 0:
                found = look_codes(cells, letter, kind, gap, False, look, codes, places, held, where, ends, begins)
            elif turn == 1:
                if not symbols:
                    continue
                found = look_codes(cells, letter, kind, gap, True, look, codes, places, held, where, ends, begins)
            elif turn == 2:
                found = said_codes(cells, letter, kind, skeleton, codes, places)
            elif not alien:
                break
            elif turn == 3:
                cells, _ = cells_of(data, first, stop, True, index, kinds, gaps, foreigns, spans, pool_mask, pool_letter, stands, mask, letter, kind, gap)
                found = look_codes(cells, letter, kind, gap, False, look, codes, places, held, where, ends, begins)
            else:
                found = foreign_codes(cells, letter, kind, skeleton, codes, places)
            if near(
                found, codes, places, cells, mask, letter, kind, gap, alien, bitset, seed_codes, seed_spans, seed_pattern, seed_upto, pat, pat_size, pat_limit, pat_limit_foreign, pat_kept,
                costs_latin, costs_pair, costs_foreign, twice, ftwice, slack, most, cost, back, start,
            ):  # fmt: skip
                hit = True
                break
        if hit:
            picked[count] = row
            count += 1
    return picked[:count].copy()


@njit(cache=True, nogil=True)
def quick(data, first, stop, ascii_class, look_bits, first_bits, said_bits):  # type: ignore[no-untyped-def]
    """0: a row in ASCII without a seed; 1: a seed, a symbol, or another script: look closer; 2: letters drawn with signs.

    `ascii_class`: 0–25 a letter's class, with its sound above (bits 8–11); 64 symbol, 65 punctuation, 66 space, 67 hidden, 68 not ASCII.
    """
    a = b = c = d = e = 0
    opened = 0  # bit i: the i-th last held symbol begins a word
    size = 0
    said = 0
    sounds = 0
    heard = -1
    last = -1
    fresh = True
    seen = 0
    for at in range(first, stop):
        byte = data[at]
        entry = ascii_class[byte]
        symbol = entry & 0xFF
        if symbol >= 64:
            if symbol == 68:
                seen = 1
                break
            if symbol < 67:
                if at + 1 < stop and data[at + 1] < 128 and PAIRS[byte, data[at + 1]]:
                    return 2
                if symbol == 64:
                    before = at > first and WORDISH[data[at - 1]]
                    after = at + 1 < stop and WORDISH[data[at + 1]]
                    stands = entry >> 8
                    if (before and after) or (after and stands & 1) or (before and stands & 2):
                        seen = 1
                        continue
                fresh = True
            continue
        sound = entry >> 8
        while sound:
            now = sound & 15
            sound >>= 4
            if now != heard:
                heard = now
                said = (said * 9 + now) % 531441
                sounds += 1
                if sounds >= 6 and (said_bits[said >> 3] >> (said & 7)) & 1:
                    seen = 1
        if symbol == last:
            if fresh:
                opened |= 1
                fresh = False
            continue
        last = symbol
        a, b, c, d, e = b, c, d, e, np.int64(symbol)
        opened = (opened << 1 | (1 if fresh else 0)) & 7
        fresh = False
        size += 1
        if size >= 4:
            code = ((b * 32 + c) * 32 + d) * 32 + e
            if (look_bits[code >> 3] >> (code & 7)) & 1:
                seen = 1
        if size >= 5:
            code = ((a * 32 + b) * 32 + d) * 32 + e
            if (look_bits[code >> 3] >> (code & 7)) & 1:
                seen = 1
        if size >= 3 and opened & 4:
            code = (c * 32 + d) * 32 + e
            if (first_bits[code >> 3] >> (code & 7)) & 1:
                seen = 1
    return 2 if seen and drawn(data, first, stop) else seen


@njit(cache=True, nogil=True)
def drawn(data, first, stop):  # type: ignore[no-untyped-def]
    """Does the row hold the beginning of a letter drawn with signs?"""
    for at in range(first, stop - 1):
        if data[at] < 128 and data[at + 1] < 128 and PAIRS[data[at], data[at + 1]]:
            return True
    return False
