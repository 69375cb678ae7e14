# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The front of the compiled path: which streams of a row may hold a seed, by one run of automata over its letters.

It spares most rows all else. It may say yes too often, never no: `tests/laws/test_findings_text.py`.
"""

import numpy as np

from enjoin.findings.text.fast.automata import BREAK, FOUND, OTHER, SIGN
from enjoin.findings.text.fast.cells import OPENS, PAIRED_AS, PAIRS, decode, drawn, paired, silent, slot_of
from enjoin.findings.text.fast.compiled import inlined, leaf, whole
from enjoin.findings.text.fast.streams import U
from enjoin.findings.text.glyphs import MARKS, SYMBOL

# Streams of a row that are worth reading; DRAWN: the plain path must judge it; CLOSER: it is to be read character by character.
BY_LOOKS, BY_SOUND, HEARD_LOOKS, HEARD_SOUND, SPEAKS, DRAWN, CLOSER = (1 << place for place in range(7))
ALL = BY_LOOKS | BY_SOUND | HEARD_LOOKS | HEARD_SOUND | SPEAKS | CLOSER
BACKSLASH = 0x5C


@inlined
def step(table, state, symbol):
    """The next state."""
    return U(table[(state << U(5)) | U(symbol)])


@inlined
def steps(looks, words, said, heard, seen, begun, told, tone, symbol):
    """The next state of each automaton."""
    return step(looks, seen, symbol), step(words, begun, symbol), step(said, told, symbol), step(heard, tone, symbol)


@leaf
def spoken(data, first, stop, state, byte_symbol, stands_at, index, spans, pool_letter, looks, words):
    """The streams of an ASCII row with symbols; `state`: those without them. `DRAWN` where several symbols may be one letter."""
    speaks, art = False, False
    seen, begun = U(0), U(0)
    for at in range(first, stop):
        symbol = np.int64(byte_symbol[data[at]])
        if symbol == SIGN:
            if data[at] == BACKSLASH:
                art = True
            elif not silent(data, first, stop, at, 1, stands_at[data[at]]):
                speaks = True
                symbol = np.int64(pool_letter[spans[index[data[at]], 0, 0]])
            art |= at + 1 < stop and data[at + 1] < 128 and PAIRS[data[at], data[at + 1]]
            art |= at > first and data[at - 1] < 128 and PAIRS[data[at - 1], data[at]]
        seen, begun = step(looks, seen, symbol), step(words, begun, symbol)
    if art and drawn(data, first, stop):
        return ALL | DRAWN
    if not speaks:
        return state
    if seen == U(FOUND) or step(words, begun, BREAK) == U(FOUND):
        state |= SPEAKS
    return state | CLOSER if state else 0


@whole
def front(data, offsets, low, high, glyphs, automata):
    """For each row of [low, high) the streams that may hold a seed, as bits. ASCII rows whose symbols are no letters are never `CLOSER`."""
    index, kinds, gaps, foreigns, spans, pool_letter, stands = (
        glyphs[0], glyphs[1], glyphs[2], glyphs[3], glyphs[4], glyphs[6], glyphs[7],
    )  # fmt: skip
    byte_symbol, ascii_stands = glyphs[8], glyphs[9]
    idle, looks, words, said, heard = automata
    states = np.zeros(high - low, np.uint8)
    for number in range(low, high, 2):
        beside = min(number + 1, high - 1)
        runs = both(
            data, offsets[number], offsets[number + 1], offsets[beside], offsets[beside + 1], byte_symbol, looks, words, said
        )  # fmt: skip
        for row, (seen, begun, told, worst) in ((number, runs[0]), (beside, runs[1])):
            first, stop = offsets[row], offsets[row + 1]
            if worst < OTHER:
                found = (seen == U(FOUND)) | (step(words, begun, BREAK) == U(FOUND))
                state = found | (told == U(FOUND)) << 1
                if worst == SIGN:
                    state = spoken(
                        data, first, stop, state, byte_symbol, ascii_stands, index, spans, pool_letter, looks, words
                    )
            elif idle:
                state = ALL | DRAWN if drawn(data, first, stop) else ALL
            else:
                state = streams_of(
                    data, first, stop, byte_symbol, index, kinds, gaps, foreigns, spans, pool_letter, stands, looks, words, said, heard
                )  # fmt: skip
            states[row - low] = state
    return states


@inlined
def alone(data, at, stop, byte_symbol, looks, words, said, seen, begun, told, worst):
    """The rest of one row, as `both`."""
    while at < stop:
        symbol = byte_symbol[data[at]]
        worst = max(worst, symbol)
        seen, begun, told = step(looks, seen, symbol), step(words, begun, symbol), step(said, told, symbol)
        at += U(1)
    return seen, begun, told, worst


@inlined
def both(data, at, stop, also, until, byte_symbol, looks, words, said):
    """The states in which two rows of bytes leave the automata, and the highest symbol of each; a step waits for memory, so two wait together."""
    seen, begun, told, worst = U(0), U(0), U(0), np.uint8(0)
    seen2, begun2, told2, worst2 = U(0), U(0), U(0), np.uint8(0)
    at, also, stop, until = U(at), U(also), U(stop), U(until)
    for _ in range(min(stop - at, until - also)):
        symbol, symbol2 = byte_symbol[data[at]], byte_symbol[data[also]]
        worst, worst2 = max(worst, symbol), max(worst2, symbol2)
        seen, begun, told = step(looks, seen, symbol), step(words, begun, symbol), step(said, told, symbol)
        seen2, begun2, told2 = step(looks, seen2, symbol2), step(words, begun2, symbol2), step(said, told2, symbol2)
        at += U(1)
        also += U(1)
    return (
        alone(data, at, stop, byte_symbol, looks, words, said, seen, begun, told, worst),
        alone(data, also, until, byte_symbol, looks, words, said, seen2, begun2, told2, worst2),
    )


@leaf
def streams_of(
    data, first, stop, byte_symbol, index, kinds, gaps, foreigns, spans, pool_letter, stands, looks, words, said, heard
):  # fmt: skip
    """As `front`, of one row that is not all ASCII: 0, or `CLOSER` and the streams."""
    state = 0
    alien, differs, signs = False, False, False
    for side in range(2):
        seen, begun, told, tone = U(0), U(0), U(0), U(0)
        held = -1  # the last letter of a Thai vowel that is written before its consonant
        at = first
        while at < stop:
            symbol = np.int64(byte_symbol[data[at]])
            if symbol < SIGN:
                if held >= 0 and symbol >= BREAK:
                    seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, held)
                    held = -1
                seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, symbol)
                if held >= 0:
                    seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, held)
                    held = -1
                at += 1
                continue
            signs |= symbol == SIGN
            code, width = decode(data, at, stop)
            entry = index[slot_of(code)]
            alien |= foreigns[entry]
            begin, behind = spans[entry, side, 0], spans[entry, side, 1]
            if kinds[entry] == SYMBOL:
                if not silent(data, first, stop, at, width, stands[entry]):
                    return ALL | DRAWN if drawn(data, first, stop) else ALL
                behind = begin
            leads = 0xE40 <= code <= 0xE44
            opens = 0x390 <= code < 0x440 and OPENS[code - 0x390]
            differs |= spans[entry, 0, 0] != spans[entry, 1, 0] or opens or leads
            leads &= side == 1
            at += width
            pair = -1
            if side == 1 and opens and at < stop:
                follows, more = decode(data, at, stop)
                pair = paired(code, follows)
            if held >= 0 and (pair >= 0 or behind != begin + 1):
                seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, held)
                held = -1
            if pair >= 0:
                # A nasal before it is passed over, as a symbol.
                symbol = PAIRED_AS[pair, 3]
                seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, symbol)
                at += more
                continue
            if begin == behind:
                if gaps[entry] >= MARKS:
                    begun = step(words, begun, BREAK)
                continue
            for place in range(begin, behind - 1 if leads and held < 0 else behind):
                symbol = np.int64(pool_letter[place])
                seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, symbol)
            if leads:
                held = held if held >= 0 else np.int64(pool_letter[behind - 1])
            elif held >= 0:
                seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, held)
                held = -1
        if held >= 0:
            seen, begun, told, tone = steps(looks, words, said, heard, seen, begun, told, tone, held)
        found = (seen == U(FOUND)) | (step(words, begun, BREAK) == U(FOUND))
        if side == 0:
            state = found | (told == U(FOUND)) << 1
        if side == 1 or (alien and not differs):
            state |= found << 2 | (tone == U(FOUND)) << 3
        if not alien or not differs:
            break
    if signs and drawn(data, first, stop):
        return ALL | DRAWN
    return state | CLOSER if state else 0
