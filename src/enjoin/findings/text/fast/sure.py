# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""What is rejected for certain, compiled: matches that `verdict.judge` says no to, whatever else of their words may be meant (`screen.decide`).

Only the commonest reasons, each no wider than the plain path has it: letters differ and the word goes on (`changed`); letters of another script do
not sound alike enough, take r for l, are of native words only or of two scripts, begin inside a word, or are parted where the mark is not (`heard`). All else is left to the plain path.
"""

from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text import align
from enjoin.findings.text.costs import HARD
from enjoin.findings.text.fast.cells import byte_of, decode, slot_of
from enjoin.findings.text.fast.compiled import leaf, whole
from enjoin.findings.text.glyphs import LEET, MARKS, PLAIN, SOUND, SYMBOL
from enjoin.findings.text.heard import AROUND, FEW_LETTERS, LEFT_OUT, LONG, MOSTLY, OWN, PARTED, RELIEF, TWO_LIQUIDS
from enjoin.findings.text.matches import NO_SPACES
from enjoin.findings.text.scripts import SCRIPTS

align_core = leaf(align.align_core)
cut_core = leaf(align.cut_core)
L, R, E = (ord(each) - 97 for each in "lre")
APART = np.array([script in TWO_LIQUIDS for script in SCRIPTS])  # scripts with spaces, that tell r from l
HEBREW, HANGUL, HAN = map(SCRIPTS.index, ("hebrew", "hangul", "han"))
CLOSE = np.array(NO_SPACES)
NONE = -1
# Of each script, the vowels that it leaves out inside a word, as bits.
SILENT = np.array([sum(1 << ord(each) - 97 for each in LEFT_OUT.get(script, "")) for script in SCRIPTS], np.int64)
ENDING = 5  # letters of the longest of `ordinary.ENDINGS`


class Tables(NamedTuple):
    """Room for the tables of `align.align_core`."""

    cost: Any
    back: Any
    start: Any


class Text(NamedTuple):
    """The bytes of a row: data[first:stop]."""

    data: Any
    first: Any
    stop: Any


@whole
def tables_room(most, size):
    """Room for marks of up to `size` letters over as many cells as `most` to either side of a seed."""
    room = (2 * most + 16) * (size + 1)
    return Tables(np.empty(room, np.int32), np.empty(room, np.int32), np.empty(room, np.int32))


@leaf
def aligned(first, last, every, cells, pattern, marks, prices, room, tables):
    """`align.align_core` of a pattern over cells [first, last): (least cost, cell after its end)."""
    costs = prices.plain
    return align_core(
        marks.letters[pattern], marks.size[pattern], room.mask, room.letter, room.kind, room.gap, first, last, costs.sub, costs.gone, costs.extra, costs.pair,
        costs.foreign_sub, costs.foreign_gone, costs.foreign_extra, costs.twice, costs.foreign_twice, cells, every, tables.cost, tables.back, tables.start,
    )  # fmt: skip


@leaf
def spent(first, last, end, cells, silent, pattern, marks, room, tables):
    """Of the way that ends before cell `end` of an alignment over [first, last): (is a letter of another script taken for one of the mark's, edits, is r taken for l, what
    vowels left out cost, what all else costs).

    As `heard._unwritten` and `heard._told_apart` have it, along `align.trace`.
    """
    wide = last - first + 1
    size = marks.size[pattern]
    r, c = size, end - first
    spoken, edits, liquid, relief, rest = False, 0, False, 0, 0
    while r > 0 or c > 0:
        how = tables.back[r * wide + c]
        if how == 0:
            break
        rows = 0 if how == 3 else 2 if how in (4, 6) else 1
        columns = 0 if how == 2 else 2 if how in (4, 5) else 1
        price = tables.cost[r * wide + c] - tables.cost[(r - rows) * wide + c - columns]
        r -= rows
        c -= columns
        edits += price >= HARD
        for cell in range(first + c, first + c + (columns if how != 3 else 0)):
            spoken |= room.kind[cell] == SOUND
        gone = how == 2
        if how == 1:
            own, held = marks.letters[pattern, r], room.letter[first + c]
            liquid |= (own == L and held == R) or (own == R and held == L)
            gone = held == room.letter[first + c - 1 if first + c > 0 else cells - 1]
        if (
            gone
            and r > 0
            and (r + 1 < size or marks.letters[pattern, r] == E)
            and silent >> marks.letters[pattern, r] & 1
        ):
            relief += RELIEF if price > RELIEF else 0
        else:
            rest += price
    return spoken, edits, liquid, relief, rest


@leaf
def letters_of(text, begin, end, script, room, glyphs):
    """Of cells [begin, end), the first one of `script`: (do they spell in several scripts, are there characters of scripts without spaces (`matches.unspaced`), how many letters
    of `script` are there that foreign names are not written with)."""
    start = byte_of(text.data, text.first, text.stop, room.pos[begin])
    at, here, upto = start, room.pos[begin], room.pos[begin]
    several, unspaced, strange = False, False, 0
    for cell in range(begin, end):
        if room.kind[cell] != SOUND:
            continue
        if room.pos[cell] < here:
            at, here = byte_of(text.data, text.first, text.stop, room.pos[cell]), room.pos[cell]
        while here < room.pos[cell]:
            _, width = decode(text.data, at, text.stop)
            at += width
            here += 1
        code, _ = decode(text.data, at, text.stop)
        several |= glyphs.scripts[slot_of(code)] != script
        upto = max(upto, room.till[cell])
    at = start
    for _ in range(room.pos[begin], upto):
        code, width = decode(text.data, at, text.stop)
        slot = slot_of(code)
        strange += glyphs.scripts[slot] == script and glyphs.strange[slot]
        for each in range(CLOSE.shape[0]):
            unspaced |= CLOSE[each, 0] <= code <= CLOSE[each, 1]
        at += width
    return several, unspaced, strange


@leaf
def spelled(text, begin, end, cells, pattern, glyphs, marks, room):
    """How cells [begin, end) spell, should some of their letters be of another script: (that script or `NONE`, is it no name for certain, are its words parted by
    spaces, are all cells such letters)."""
    mixed, alone, spoken, gaps = False, True, end, 0
    for at in range(begin, end):
        if room.kind[at] == SOUND:
            spoken = min(spoken, at)
        else:
            alone = False
            mixed |= room.kind[at] == PLAIN or room.kind[at] == LEET
        gaps += at > begin and room.gap[at] >= MARKS
    if spoken == end or not marks.heard_alike[pattern]:
        return NONE, False, False, False
    code, _ = decode(text.data, byte_of(text.data, text.first, text.stop, room.pos[spoken]), text.stop)
    script = np.int64(glyphs.scripts[slot_of(code)])
    several, unspaced, strange = letters_of(text, spoken, end, script, room, glyphs)
    sure = (
        several
        or (
            script != HANGUL
            and strange > (1 if script == HAN and room.till[end - 1] - room.pos[spoken] > MOSTLY else 0)
        )
        or (
            marks.size[pattern] < PARTED
            and (mixed or (script != HEBREW and gaps > max(marks.words_of[pattern] - 1, 0)))
        )
    )
    return script, sure, alone and not unspaced, alone


@leaf
def said_otherwise(first, last, end, inside, strange, least, cells, pattern, script, marks, room, tables):
    """Does `heard.judge_heard` say no for certain to letters of a script before cell `end`, which `tables` over [first, last) lay at a cost of `least`?

    `inside`: do they begin inside a word, and end in it? `strange`: are they no name for certain, as they are spelled?
    """
    spoken, edits, liquid, relief, rest = spent(first, last, end, cells, SILENT[script], pattern, marks, room, tables)
    weight = max(marks.weight[pattern], 1)
    each = (least - (relief if rest <= OWN else 0)) / weight
    far = each > marks.perhaps[script, pattern] or edits > (1 if weight >= LONG else 0)
    within = inside and (weight <= FEW_LETTERS or each > marks.certain[script, pattern])
    return spoken and (strange or far or (APART[script] and (liquid or within)))


@leaf
def goes_on(left, begin, end, right, pieces, least, pattern, marks, room):
    """Do the words [left, right) around cells [begin, end), in which letters differ, go on for certain before or behind them?"""
    own = marks.words_of[pattern]
    differs = least > 2 * (end - begin) + 2 and (pieces > 1 or least > 100)
    before = begin - left > 1 or (begin > left and room.letter[left] != marks.letters[pattern, 0])
    letters = 0  # behind it: a number may be an ending
    for at in range(end, right):
        letters += room.kind[at] != LEET
    return differs and ((before and (own == 1 or own != pieces)) or (own == 1 and right - end > ENDING and letters > 0))


@leaf
def nothing_there(text, first, last, cells, pattern, heard, glyphs, marks, prices, room, tables):
    """Is the pattern laid over all of cells [first, last) too far from them, or rejected for certain?"""
    if last - first > marks.most:
        return True
    script, strange, _, alone = spelled(text, first, last, cells, pattern, glyphs, marks, room)
    if strange and alone:
        return True
    least, _ = aligned(first, last, True, cells, pattern, marks, prices, room, tables)
    if least > marks.limit[1 if heard else 0, pattern]:
        return True
    return script != NONE and said_otherwise(
        first, last, last, False, strange, least, cells, pattern, script, marks, room, tables
    )


@leaf
def none_instead(text, left, end, right, pieces, cells, pattern, heard, glyphs, marks, prices, room, tables):
    """Is none of the runs of whole words in [left, right) that `screen.decide` would take instead of a match that ends before cell `end`?"""
    second, ending = left + 1, right - 1
    while second < right and room.gap[second] < MARKS:
        second += 1
    while ending > left and room.gap[ending] < MARKS:
        ending -= 1
    ending = right if pieces == 1 else ending  # where all words but the last end
    for begin in (left, second) if pieces > 1 else (left, left):
        for stop in (right, ending):
            if stop <= begin:
                continue
            if not nothing_there(text, begin, stop, cells, pattern, heard, glyphs, marks, prices, room, tables):
                return False
            shorter = room.letter[stop - 1] == 18 and stop - begin > 4 and stop - begin <= marks.most
            if shorter and not nothing_there(
                text, begin, stop - 1, cells, pattern, heard, glyphs, marks, prices, room, tables
            ):
                return False
    kept = marks.kept[pattern]
    if kept == 0:
        return True
    stop = ending
    while stop - left < kept and stop < min(cells, end):
        stop += 1
    if stop - left > marks.most:
        return True
    aligned(left, stop, False, cells, pattern, marks, prices, room, tables)
    have, _ = cut_core(marks.size[pattern], kept, left, stop, room.gap, cells, tables.cost, tables.start)
    return have == 0


@leaf
def none_around(text, begin, end, cells, pattern, heard, glyphs, marks, prices, room, tables):
    """Is it none with a few letters more, as `heard.rest_of_run` would have it?"""
    for first in range(max(begin - AROUND, 0), begin + 1):
        for last in range(end, min(end + AROUND, cells) + 1):
            wider = first < begin or last > end
            if wider and not nothing_there(
                text, first, last, cells, pattern, heard, glyphs, marks, prices, room, tables
            ):
                return False
    return True


@leaf
def rejected(text, first, last, begin, end, least, cells, pattern, heard, glyphs, marks, prices, room, tables):
    """Is a match over cells [begin, end), found in [first, last) at a cost of `least`, rejected for certain, with all that may be meant instead?"""
    left, right = begin, end
    while left > 0 and room.gap[left] < MARKS:
        left -= 1
    while right < cells and room.gap[right] < MARKS:
        right += 1
    if right - left > marks.most:
        return False
    pieces, spoken = 1, 0
    for at in range(left, right):
        if room.kind[at] == SYMBOL:
            return False
        pieces += at > left and room.gap[at] >= MARKS
        spoken += begin <= at < end and room.kind[at] == SOUND
    if not spoken:
        return goes_on(left, begin, end, right, pieces, least, pattern, marks, room) and none_instead(
            text, left, end, right, pieces, cells, pattern, heard, glyphs, marks, prices, room, tables
        )
    script, strange, spaced, alone = spelled(text, begin, end, cells, pattern, glyphs, marks, room)
    if script == NONE:
        return False
    sure = strange and alone
    if not sure:
        aligned(first, last, False, cells, pattern, marks, prices, room, tables)
        inside = spaced and pieces == 1 and left < begin
        sure = said_otherwise(first, last, end, inside, strange, least, cells, pattern, script, marks, room, tables)
    return (
        sure
        and none_instead(text, left, end, right, pieces, cells, pattern, heard, glyphs, marks, prices, room, tables)
        and (spaced or none_around(text, begin, end, cells, pattern, heard, glyphs, marks, prices, room, tables))
    )
