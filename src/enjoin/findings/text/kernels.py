# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc"
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
def decode(data, at, stop):
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
    if (
        0xF0 <= b < 0xF5
        and at + 3 < stop
        and (data[at + 1] & 0xC0) == 0x80
        and (data[at + 2] & 0xC0) == 0x80
        and (data[at + 3] & 0xC0) == 0x80
    ):
        code = (
            (np.int64(b & 0x07) << 18)
            | (np.int64(data[at + 1] & 0x3F) << 12)
            | (np.int64(data[at + 2] & 0x3F) << 6)
            | (data[at + 3] & 0x3F)
        )
        if 0x10000 <= code < 0x110000:
            return code, 4
    return np.int64(0xFFFD), 1


@njit(cache=True, nogil=True)
def cells_of(
    data,
    first,
    stop,
    sound,
    index,
    kinds,
    gaps,
    foreigns,
    spans,
    pool_mask,
    pool_letter,
    stands,
    mask,
    letter,
    kind,
    gap,
):
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
def silent(data, first, stop, at, width, stands):
    """As `cells.silent`; `stands`: bit 0 may be a word's first letter, bit 1 its last."""
    before = at > first and WORDISH[data[at - 1]]
    after = at + width < stop and WORDISH[data[at + width]]
    return not ((before and after) or (after and stands & 1) or (before and stands & 2))


@njit(cache=True, nogil=True)
def greek_pair(first, second):
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
def look_codes(count, letter, kind, gap, symbols, look, codes, places, held, where, ends, begins):
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
def said_codes(count, letter, kind, skeleton, codes, places):
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
def foreign_codes(count, letter, kind, skeleton, codes, places):
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
def marked(bitset, code):
    """Is the code in the set? The set is hashed to its size, so a yes may be wrong, a no never."""
    place = (code ^ (code >> 20) * 40503) & (bitset.size * 8 - 1)
    return (bitset[place >> 3] >> (place & 7)) & 1


@njit(cache=True, nogil=True)
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


@njit(cache=True, nogil=True)
def looks_near(first, last, letter, kind, symbols, look, peq, size, slips, kept):
    """As `seeds.looks_near`: bit-parallel edit distance (Myers, J. ACM 46(3), 1999) with swaps (Hyyrö, 2003) over classes."""
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
def sounds_near(first, last, letter, kind, skeleton, skel, skel_size, low, high):
    """As `seeds.sounds_near`."""
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
def tier(begin, end, letter, crc_table, words):
    """As `words.direct` of the letters in cells [begin, end)."""
    crc = np.uint32(0xFFFFFFFF)
    for at in range(begin, end):
        crc = crc_table[(crc ^ np.uint32(97 + letter[at])) & np.uint32(0xFF)] ^ (crc >> np.uint32(8))
    crc ^= np.uint32(0xFFFFFFFF)
    tag = crc >> np.uint32(19)
    if tag == 0:
        tag = np.uint32(1)
    last = words.size - 1
    place = np.int64(crc) & last
    while words[place] != 0:
        if words[place] & 0x1FFF == tag:
            return words[place] >> 13
        place = (place + 1) & last
    return 0


@njit(cache=True, nogil=True)
def all_ordinary(begin, end, count, letter, kind, gap, crc_table, words):
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
            found = tier(first, at, letter, crc_table, words)
            if letter[at - 1] == 18 and size > 4 and letter[at - 2] != 18:
                found = max(found, min(2, tier(first, at - 1, letter, crc_table, words)))
            if size < 3 or found < (3 if size == 3 else 1 if pieces == 1 else 2):
                return False
            first = at
    return True


@njit(cache=True, nogil=True)
def near(
    found,
    codes,
    places,
    symbols,
    look,
    skeleton,
    pat_look,
    pat_look_size,
    pat_slips,
    pat_begun,
    skel,
    skel_size,
    skel_span,
    count,
    mask,
    letter,
    kind,
    gap,
    alien,
    bitset,
    seed_codes,
    seed_spans,
    seed_pattern,
    seed_upto,
    pat,
    pat_size,
    pat_limit,
    pat_limit_foreign,
    pat_kept,
    costs_latin,
    costs_pair,
    costs_foreign,
    twice,
    ftwice,
    slack,
    most,
    crc_table,
    words,
    cost,
    back,
    start,
):
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
            family = code >> 24
            if family < 2 and not looks_near(
                first,
                last,
                letter,
                kind,
                symbols,
                look,
                pat_look[pattern],
                pat_look_size[pattern],
                pat_slips[pattern],
                pat_begun[pattern],
            ):
                continue
            if (family == 2 or family == 4) and not sounds_near(
                first, last, letter, kind, skeleton, skel, skel_size, skel_span[pattern], skel_span[pattern + 1]
            ):
                continue
            least, end = align_core(
                pat[pattern], size, mask, letter, kind, gap, first, last, costs_latin[0], costs_latin[1], costs_latin[2], costs_pair,
                costs_foreign[0], costs_foreign[1], costs_foreign[2], twice, ftwice, count, False, cost, back, start,
            )  # fmt: skip
            wide = last - first + 1
            if least <= (pat_limit_foreign[pattern] if alien else pat_limit[pattern]):
                begin = first + start[size * wide + end - first]
                if least <= 3 or not all_ordinary(begin, end, count, letter, kind, gap, crc_table, words):
                    return True
            elif pat_kept[pattern] > 0:
                have, after = cut_core(size, pat_kept[pattern], first, last, gap, count, cost, start)
                if have > 0 and not all_ordinary(
                    first + start[have * wide + after - first], after, count, letter, kind, gap, crc_table, words
                ):
                    return True
    return False


@njit(cache=True, nogil=True)
def scan_rows(
    data,
    offsets,
    low,
    high,
    index,
    kinds,
    gaps,
    foreigns,
    spans,
    pool_mask,
    pool_letter,
    stands,
    ascii_class,
    ascii_letter,
    look,
    skeleton,
    look_bits,
    first_bits,
    said_bits,
    long_bits,
    fused,
    bitset,
    seed_codes,
    seed_spans,
    seed_pattern,
    seed_upto,
    pat,
    pat_size,
    pat_limit,
    pat_limit_foreign,
    pat_kept,
    pat_look,
    pat_look_size,
    pat_slips,
    pat_begun,
    skel,
    skel_size,
    skel_span,
    costs_latin,
    costs_pair,
    costs_foreign,
    twice,
    ftwice,
    slack,
    most,
    crc_table,
    words,
    room,
):
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
        state = (
            quick(
                data,
                first,
                stop,
                ascii_class,
                ascii_letter,
                look_bits,
                first_bits,
                said_bits,
                long_bits,
                seed_codes,
                seed_spans,
                seed_pattern,
                seed_upto,
                pat_size,
                pat_look,
                pat_look_size,
                pat_slips,
                pat_begun,
                skel,
                skel_size,
                skel_span,
                slack,
            )
            if fused
            else 2
            if drawn(data, first, stop)
            else 1
        )
        if state == 0:
            continue
        if state == 2:
            picked[count] = row
            count += 1
            continue
        hit = False
        symbols = False
        cells, alien = cells_of(
            data,
            first,
            stop,
            False,
            index,
            kinds,
            gaps,
            foreigns,
            spans,
            pool_mask,
            pool_letter,
            stands,
            mask,
            letter,
            kind,
            gap,
        )
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
                cells, _ = cells_of(
                    data,
                    first,
                    stop,
                    True,
                    index,
                    kinds,
                    gaps,
                    foreigns,
                    spans,
                    pool_mask,
                    pool_letter,
                    stands,
                    mask,
                    letter,
                    kind,
                    gap,
                )
                found = look_codes(cells, letter, kind, gap, False, look, codes, places, held, where, ends, begins)
            else:
                found = foreign_codes(cells, letter, kind, skeleton, codes, places)
            if near(
                found, codes, places, turn == 1, look, skeleton, pat_look, pat_look_size, pat_slips, pat_begun, skel, skel_size, skel_span, cells, mask, letter, kind, gap, alien, bitset, seed_codes, seed_spans, seed_pattern, seed_upto, pat, pat_size, pat_limit, pat_limit_foreign, pat_kept,
                costs_latin, costs_pair, costs_foreign, twice, ftwice, slack, most, crc_table, words, cost, back, start,
            ):  # fmt: skip
                hit = True
                break
        if hit:
            picked[count] = row
            count += 1
    return picked[:count].copy()


@njit(cache=True, nogil=True)
def step_back(data, first, at, letters, ascii_letter):
    """The byte from which `letters` distinct letters lead up to byte `at`; as `walk`, on a row of ASCII without symbols."""
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
def near_ascii(
    data,
    first,
    stop,
    at,
    code,
    ascii_class,
    ascii_letter,
    seed_codes,
    seed_spans,
    seed_pattern,
    seed_upto,
    pat_size,
    pat_look,
    pat_look_size,
    pat_slips,
    pat_begun,
    skel,
    skel_size,
    skel_span,
    slack,
):
    """Is one of the seed's patterns near byte `at`? As `looks_near` and `sounds_near`, on a row of ASCII without symbols."""
    slot = np.searchsorted(seed_codes, code)
    if slot >= seed_codes.size or seed_codes[slot] != code:
        return False
    one = np.uint64(1)
    for seed in range(seed_spans[slot], seed_spans[slot + 1]):
        pattern = seed_pattern[seed]
        begin = step_back(data, first, at, seed_upto[seed] + slack, ascii_letter)
        ahead = pat_size[pattern] - seed_upto[seed] + slack
        heard = (code >> 24) >= 2
        for number in range(skel_span[pattern], skel_span[pattern + 1]) if heard else range(1):
            size = skel_size[number] if heard else pat_look_size[pattern]
            peq = skel[number] if heard else pat_look[pattern]
            slips = (1 if size >= 8 else 0) if heard else pat_slips[pattern]
            kept = 0 if heard else pat_begun[pattern]
            up = (one << np.uint64(size)) - one
            down = np.uint64(0)
            zero = np.uint64(0)
            old = np.uint64(0)
            top = one << np.uint64(size - 1)
            mid = one << np.uint64(kept - 1) if kept > 0 else np.uint64(0)
            score = size
            begun = kept
            previous = -1
            left = ahead
            letter = 99
            place = begin
            while place < stop:
                entry = ascii_class[data[place]]
                if entry & np.uint32(0xFF) < 64:
                    now = ascii_letter[data[place]]
                    if place > at and now != letter:
                        if left == 0:
                            break
                        left -= 1
                    letter = now
                    symbol = (
                        np.int64((entry >> np.uint32(8)) & np.uint32(15))
                        if heard
                        else np.int64(entry & np.uint32(0xFF))
                    )
                    turns = 2 if heard and entry >> np.uint32(12) else 1
                    for turn in range(turns):
                        if turn:
                            symbol = 4
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
                place += 1
    return False


@njit(cache=True, nogil=True)
def quick(
    data,
    first,
    stop,
    ascii_class,
    ascii_letter,
    look_bits,
    first_bits,
    said_bits,
    long_bits,
    seed_codes,
    seed_spans,
    seed_pattern,
    seed_upto,
    pat_size,
    pat_look,
    pat_look_size,
    pat_slips,
    pat_begun,
    skel,
    skel_size,
    skel_span,
    slack,
):
    """0: a row in ASCII with nothing near; 1: something near, a symbol, or another script: look closer; 2: letters drawn with signs.

    May say 1 too often, never 0. `ascii_class`: 0–25 a letter's class, with its sound above (bits 8–11, and 12–15 for x);
    64 a separator, 65 hidden; 96 symbol, 97 not ASCII. Written so that the common letters and separators take no branch.
    """
    recent = np.uint32(0x1FFFFFF)  # the last five classes, five bits each; 31 is none
    opened = np.uint32(0)  # bit i: the i-th last class begins a word
    fresh = np.uint32(1)
    said = np.uint32(0)
    last = np.uint32(99)
    heard = np.uint32(0)
    for at in range(first, stop):
        entry = ascii_class[data[at]]
        symbol = entry & np.uint32(0xFF)
        if symbol >= 96:
            if symbol == 97:
                return 2 if drawn(data, first, stop) else 1
            before = at > first and WORDISH[data[at - 1]]
            after = at + 1 < stop and WORDISH[data[at + 1]]
            stands = entry >> np.uint32(8)
            if (before and after) or (after and stands & np.uint32(1)) or (before and stands & np.uint32(2)):
                return 2 if drawn(data, first, stop) else 1
            fresh = np.uint32(1)
            continue
        letter = symbol < 64
        push = letter & (symbol != last)
        recent = ((recent << np.uint32(5)) | symbol) & np.uint32(0x1FFFFFF) if push else recent
        opened = (opened << np.uint32(1)) | fresh if push else opened | (fresh if letter else np.uint32(0))
        last = symbol if letter else last
        fresh = np.uint32(0) if letter else fresh | (np.uint32(1) if symbol == 64 else np.uint32(0))
        four = recent & np.uint32(0xFFFFF)
        apart = (recent >> np.uint32(15)) << np.uint32(10) | (recent & np.uint32(0x3FF))
        three = recent & np.uint32(0x7FFF)
        seen = look_bits[four >> np.uint32(3)] >> (four & np.uint32(7))
        seen |= look_bits[apart >> np.uint32(3)] >> (apart & np.uint32(7))
        seen |= (first_bits[three >> np.uint32(3)] >> (three & np.uint32(7))) & (opened >> np.uint32(2))
        sound = entry >> np.uint32(8)
        now = sound & np.uint32(15)
        push = (now != 0) & (now != heard)
        said = ((said << np.uint32(3)) | (now - np.uint32(1))) & np.uint32(0xFFFFFF) if push else said
        heard = now if push else heard
        six = said & np.uint32(0x3FFFF)
        eight = (said ^ said >> np.uint32(11)) & np.uint32(0xFFFFF)
        seen |= said_bits[six >> np.uint32(3)] >> (six & np.uint32(7))
        seen |= long_bits[eight >> np.uint32(3)] >> (eight & np.uint32(7))
        before_six, before_said = six, said
        if sound > 15:  # x says two sounds
            heard = sound >> np.uint32(4)
            said = ((said << np.uint32(3)) | (heard - np.uint32(1))) & np.uint32(0xFFFFFF)
            six = said & np.uint32(0x3FFFF)
            eight = (said ^ said >> np.uint32(11)) & np.uint32(0xFFFFF)
            seen |= said_bits[six >> np.uint32(3)] >> (six & np.uint32(7))
            seen |= long_bits[eight >> np.uint32(3)] >> (eight & np.uint32(7))
        if seen & 1 and letter:
            for family in range(7):
                code = np.int64(
                    four
                    if family == 0
                    else apart
                    if family == 1
                    else three
                    if family == 2
                    else six
                    if family == 3
                    else said
                    if family == 4
                    else before_six
                    if family == 5
                    else before_said
                )
                if family == 2:
                    if not (opened >> np.uint32(2)) & np.uint32(1):
                        continue
                    code |= 1 << 24
                elif family > 4 and sound <= 15:
                    break
                elif family == 3 or family == 5:
                    code |= 2 << 24
                elif family == 4 or family == 6:
                    code |= 4 << 24
                if near_ascii(
                    data, first, stop, at, code, ascii_class, ascii_letter, seed_codes, seed_spans, seed_pattern, seed_upto, pat_size,
                    pat_look, pat_look_size, pat_slips, pat_begun, skel, skel_size, skel_span, slack,
                ):  # fmt: skip
                    return 2 if drawn(data, first, stop) else 1
    return 0


@njit(cache=True, nogil=True)
def drawn(data, first, stop):
    """Does the row hold the beginning of a letter drawn with signs?"""
    for at in range(first, stop - 1):
        if data[at] < 128 and data[at + 1] < 128 and PAIRS[data[at], data[at + 1]]:
            return True
    return False
