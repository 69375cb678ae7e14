# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Characters compiled: UTF-8 bytes to rows of cells, exactly as `cells.cells` has them."""

import numpy as np

from enjoin.findings.text.cells import ART_PAIRS, PAIRED, VOICED
from enjoin.findings.text.fast.compiled import inlined, leaf
from enjoin.findings.text.glyphs import LIMIT, MARKS, SPACE, SYMBOL, SYMBOLS, bits
from enjoin.findings.text.glyphs import SOUND as SOUND_KIND

WORDISH = np.array([at >= 128 or chr(at).isalnum() or chr(at) in SYMBOLS for at in range(256)])
BODY = np.array([at >= 128 or chr(at).isalnum() for at in range(256)])
PAIRS = np.zeros((128, 128), np.bool_)  # the beginnings of letters drawn with signs
for _pair in ART_PAIRS:
    PAIRS[ord(_pair[0]), ord(_pair[1])] = True
    PAIRS[ord(_pair[0]), ord(_pair[1].upper())] = True


# `cells.PAIRED`, in both cases: first and second letter, what they may be, the likeliest, the nasal before it or -1.
PAIRED_AS = np.array(
    [
        (ord(one), ord(two), bits(said), ord(said[0]) - 97, ord(nasal) - 97 if nasal else -1)
        for pair, (said, nasal) in PAIRED.items()
        for one in (pair[0], pair[0].upper())
        for two in (pair[1], pair[1].upper())
    ],
    np.int64,
)
OPENS = np.isin(np.arange(0x390, 0x440), PAIRED_AS[:, 0])  # code points that such a pair begins with

KANA, VOICING = 0xFF66, 0xFF9E  # the first half-width kana, the first of two signs that voice them
# `cells.VOICED`: the code point of each with each sign behind it, or 0.
VOICED_AS = np.array(
    [[ord(VOICED.get(chr(at) + sign, "\0")) for sign in "\uff9e\uff9f"] for at in range(KANA, VOICING)]
)

NO_LETTER = 99
NOUGHT, ONE = np.uint64(0), np.uint64(1)


@inlined
def decode(data, at, stop):
    """(code point, bytes) of the UTF-8 character at `at`; U+FFFD and 1 for bytes that are none."""
    here, left = np.uint64(at), np.int64(stop) - np.int64(at)
    first = np.int64(data[here])
    second = np.int64(data[here + np.uint64(left > 1)])
    code, width, sound = first, np.int64(1), first < 0x80
    if 0xC2 <= first < 0xE0:
        code, width = (first & 0x1F) << 6 | (second & 0x3F), np.int64(2)
        sound = (second & 0xC0 == 0x80) & (left > 1)
    elif 0xE0 <= first < 0xF0:
        third = np.int64(data[here + np.uint64(2 * (left > 2))])
        code, width = (first & 0x0F) << 12 | (second & 0x3F) << 6 | (third & 0x3F), np.int64(3)
        sound = (second & 0xC0 == 0x80) & (third & 0xC0 == 0x80) & (left > 2) & (code >= 0x800)
        sound &= (code < 0xD800) | (code >= 0xE000)
    elif 0xF0 <= first < 0xF5:
        third, fourth = (
            np.int64(data[here + np.uint64(2 * (left > 2))]),
            np.int64(data[here + np.uint64(3 * (left > 3))]),
        )
        code = (first & 0x07) << 18 | (second & 0x3F) << 12 | (third & 0x3F) << 6 | (fourth & 0x3F)
        width = np.int64(4)
        sound = (second & 0xC0 == 0x80) & (third & 0xC0 == 0x80) & (fourth & 0xC0 == 0x80) & (left > 3)
        sound &= (code >= 0x10000) & (code < 0x110000)
    return (code, width) if sound else (np.int64(0xFFFD), np.int64(1))


@inlined
def slot_of(code):
    """The place of a code point in `Glyphs.index`: beyond the table, all that is hidden has one place, all else another."""
    return code if code < LIMIT else LIMIT - 2 if 0xE0000 <= code <= 0xE0FFF else LIMIT - 1


@leaf
def cells_of(data, first, stop, sound, glyphs, mask, letter, kind, gap, pos, end):
    """Fill six rows with the cells of data[first:stop]; return (how many, is there another script, is there a symbol, may the other reading differ)."""
    index, kinds, gaps, foreigns, spans = glyphs.index, glyphs.kinds, glyphs.gaps, glyphs.foreigns, glyphs.spans
    pool_mask, pool_letter, stands = glyphs.pool_mask, glyphs.pool_letter, glyphs.stands
    count, side = np.uint64(0), np.uint64(1 if sound else 0)
    alien = False
    speaks = False
    differs = False
    before = SPACE
    at, char = np.int64(first), 0
    previous = -1
    while at < stop:
        code, width, signs = np.int64(data[np.uint64(at)]), np.int64(1), 0
        if code < 128 and glyphs.ascii_kind[np.uint64(code)] != SYMBOL and not 0xE40 <= previous <= 0xE44:
            if glyphs.ascii_letter[np.uint64(code)] == NO_LETTER:
                before = max(before, np.int64(glyphs.ascii_gap[np.uint64(code)]))
            else:
                mask[count], letter[count], kind[count], gap[count] = (
                    glyphs.ascii_mask[np.uint64(code)], glyphs.ascii_letter[np.uint64(code)], glyphs.ascii_kind[np.uint64(code)], before,
                )  # fmt: skip
                pos[count], end[count] = char, char + 1
                count += ONE
                before = 0
            previous = code
            at += 1
            char += 1
            continue
        if code >= 128:
            code, width = decode(data, at, stop)
            differs |= 0x390 <= code < 0x440 and OPENS[code - 0x390]
            differs |= 0xE40 <= code <= 0xE44
            if KANA <= code < VOICING and at + width < stop:
                other, more = decode(data, at + width, stop)
                whole = VOICED_AS[code - KANA, other - VOICING] if VOICING <= other < VOICING + 2 else 0
                if whole:
                    code, width, signs = whole, width + more, 1
        entry = np.uint64(index[np.uint64(slot_of(code))])
        if sound and 0x390 <= code < 0x440 and at + width < stop and OPENS[code - 0x390]:
            other, more = decode(data, at + width, stop)
            pair = paired(code, other)
            if pair >= 0:
                nasal = PAIRED_AS[pair, 4]
                if nasal >= 0 and before < MARKS:
                    mask[count], letter[count], kind[count], gap[count] = 1 << nasal, nasal, SYMBOL, before
                    pos[count], end[count] = char, char + 2
                    count += ONE
                    before = 0
                    speaks = True
                mask[count], letter[count], kind[count], gap[count] = (
                    PAIRED_AS[pair, 2],
                    PAIRED_AS[pair, 3],
                    SOUND_KIND,
                    before,
                )
                pos[count], end[count] = char, char + 2
                count += ONE
                before = 0
                alien = True
                at += width + more
                char += 2
                previous = other
                continue
        alien |= foreigns[entry]
        same = spans[entry, NOUGHT, NOUGHT] == spans[entry, ONE, NOUGHT]
        differs |= not same
        begin, behind = np.uint64(spans[entry, side, NOUGHT]), np.uint64(spans[entry, side, ONE])
        if kinds[entry] == SYMBOL and silent(data, first, stop, at, width, stands[entry]):
            behind = begin
        if begin == behind:
            before = max(before, gaps[entry])
        else:
            how = kinds[entry]
            if foreigns[entry] and (sound or same):
                how = SOUND_KIND
            speaks |= how == SYMBOL
            for each in range(begin, behind):
                place = np.uint64(each)
                mask[count], letter[count], kind[count], gap[count] = (
                    pool_mask[place],
                    pool_letter[place],
                    how,
                    before,
                )
                pos[count], end[count] = char, char + signs + 1
                count += ONE
                before = 0
            if sound and behind == begin + ONE and count > ONE and 0xE40 <= previous <= 0xE44:
                one, two = count - ONE, count - ONE - ONE
                if gap[one] == 0:
                    mask[one], mask[two] = mask[two], mask[one]
                    letter[one], letter[two] = letter[two], letter[one]
                    kind[one], kind[two] = kind[two], kind[one]
        previous = code
        at += width
        char += signs + 1
    return np.int64(count), alien, speaks, differs


@leaf
def byte_of(data, first, stop, character):
    """The byte of data[first:stop] at which a character begins."""
    at, seen = first, 0
    while seen < character and at < stop:
        _, width = decode(data, at, stop)
        at += width
        seen += 1
    return at


@leaf
def ascii_cells(data, first, stop, masks, letters, kinds, gaps, mask, letter, kind, gap, pos, till, cell_at):
    """As `cells_of` for ASCII without speaking symbols; `cell_at`: the cell of each byte."""
    count, before = np.uint64(0), np.int32(SPACE)
    for at in range(np.uint64(first), np.uint64(stop)):
        code = data[at]
        cell_at[at - np.uint64(first)] = count
        # What is no letter is written where the next letter goes.
        mask[count], letter[count], kind[count], gap[count] = masks[code], letters[code], kinds[code], before
        pos[count], till[count] = at - np.uint64(first), at - np.uint64(first) + np.uint64(1)
        solid = letters[code] != NO_LETTER
        count += np.uint64(solid)
        before = np.int32(0) if solid else max(before, np.int32(gaps[code]))
    return np.int64(count)


@inlined
def silent(data, first, stop, at, width, stands):
    """As `cells.silent`; `stands`: bit 0 may be a word's first letter, bit 1 its last."""
    before = at > first and WORDISH[data[at - 1]]
    after = at + width < stop and WORDISH[data[at + width]]
    return not ((before and after) or (after and stands & 1) or (before and stands & 2))


@leaf
def paired(first, second):
    """The number in `PAIRED_AS` of two letters that are one sound, or -1."""
    for number in range(PAIRED_AS.shape[0]):
        if PAIRED_AS[number, 0] == first and PAIRED_AS[number, 1] == second:
            return number
    return -1


@leaf
def drawn(data, first, stop):
    """May the row hold a letter drawn with signs, in a word or beside a letter, or be displayed in another order?"""
    for at in range(first, stop - 1):
        if data[at] == 0xE2 and data[at + 1] == 0x80 and at + 2 < stop and data[at + 2] == 0xAE:
            return True
        if data[at] < 128 and data[at + 1] < 128 and PAIRS[data[at], data[at + 1]]:
            if at > first and BODY[data[at - 1]]:
                return True
            # Of two to four signs.
            for after in range(at + 2, min(at + 5, stop)):
                if BODY[data[after]]:
                    return True
                if data[after] == 0x20:
                    break
    return False
