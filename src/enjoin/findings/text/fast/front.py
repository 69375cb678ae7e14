# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""The front of the compiled path: which streams of a row may hold a seed, by one run of automata over its letters.

It spares most rows all else. It may say yes too often, never no: `tests/laws/test_findings_text.py`.
"""

import numpy as np

from enjoin.findings.text.cells import OVERRIDE
from enjoin.findings.text.fast.automata import BEYOND, BREAK, FOUND, SIGN, SIGNED, WIDE
from enjoin.findings.text.fast.cells import OPENS, PAIRED_AS, PAIRS, VOICING, decode, drawn, paired, silent, slot_of
from enjoin.findings.text.fast.compiled import inlined, leaf, whole
from enjoin.findings.text.fast.streams import ALL, BY_LOOKS, CLOSER, DRAWN, ONE, SPEAKS, U
from enjoin.findings.text.glyphs import MARKS, SYMBOL

BACKSLASH = 0x5C
OVERRIDDEN = ord(OVERRIDE)  # the plain path sets it in the order in which it is displayed


FOUND_AT, WIDE_BITS = U(FOUND), U(WIDE.bit_length() - 1)
AT_ONCE = 4  # rows that are read side by side
NEARBY = 2048  # rows that are put in order by their length: so many that their text stays in the cache
LINE = 64  # bytes that come into the cache at once
LENGTHS = 1024  # rows of as many bytes or more count as of one length


@inlined
def step(table, state, symbol):
    """The next state."""
    return U(table[state << WIDE_BITS | U(symbol)])


@inlined
def steps(looks, said, heard, seen, tone, spoke, symbol):
    """The next state of each automaton."""
    return step(looks, seen, symbol), step(said, tone, symbol), step(heard, spoke, symbol)


@inlined
def ended(told, state):
    """The streams in which the automaton over words and sounds has found a seed, if the text ends in `state`."""
    return np.int64(told[state]) & (SIGNED - 1)


@inlined
def speaks_at(data, first, stop, at, stands_at):
    """Is the symbol at this byte read as a letter?"""
    return data[at] != BACKSLASH and not silent(data, first, stop, at, 1, stands_at[data[at]])


@leaf
def signs_of(data, first, stop, byte_symbol, stands_at):
    """Of an ASCII row with symbols: is one read as a letter (1), may several be one letter (2)?"""
    found = 0
    begin, end = U(first), U(stop)
    for at in range(begin, end):
        if byte_symbol[data[at]] == SIGN:
            if speaks_at(data, first, stop, np.int64(at), stands_at):
                found |= 1
            if (
                data[at] == BACKSLASH
                or (at + ONE < end and data[at + ONE] < 128 and PAIRS[data[at], data[at + ONE]])
                or (at > begin and data[at - ONE] < 128 and PAIRS[data[at - ONE], data[at]])
            ):
                found |= 2
    return found


@leaf
def spoken(data, first, stop, state, signs, byte_symbol, stands_at, index, spans, pool_letter, looks, said, told):
    """The streams of an ASCII row with symbols that count (`signs`); `state`: those without them. `DRAWN` where several symbols may be one letter."""
    if signs & 2 and drawn(data, first, stop):
        return ALL | DRAWN
    if not signs & 1:
        return state
    seen, tone = U(0), U(0)
    for at in range(first, stop):
        symbol = np.int64(byte_symbol[data[at]])
        if symbol == SIGN and speaks_at(data, first, stop, at, stands_at):
            symbol = np.int64(pool_letter[spans[index[data[at]], 0, 0]])
        seen, tone = step(looks, seen, symbol), step(said, tone, symbol)
    if seen == FOUND_AT or ended(told, tone) & BY_LOOKS:
        state |= SPEAKS
    return state | CLOSER if state else 0


@whole
def front(data, offsets, low, high, glyphs, automata):
    """For each row of [low, high) the streams that may hold a seed, as bits. ASCII rows whose symbols are no letters are never `CLOSER`."""
    states = np.empty(high - low, np.uint16)
    for begin in range(low, high, NEARBY):
        end = min(begin + NEARBY, high)
        fetch(data, offsets[begin], offsets[end])
        order = by_length(offsets, begin, end)
        run_together(data, offsets, low, order, glyphs, automata, states)
        look_again(data, offsets, low, begin, end, glyphs, automata, states)
    return states


@leaf
def run_together(data, offsets, low, order, glyphs, automata, states):
    """Run the automata over the rows in `order`, four at a time: what each holds when it leaves them."""
    byte_symbol, looks, said, told = glyphs[8], automata[1], automata[2], automata[3]
    last = U(order.size - 1)
    for place in range(U(0), U(order.size), U(AT_ONCE)):
        rows = (
            order[place],
            order[min(place + U(1), last)],
            order[min(place + U(2), last)],
            order[min(place + U(3), last)],
        )
        runs = side_by_side(data, offsets, rows, byte_symbol, looks, said)
        for lane in range(AT_ONCE):
            seen, tone = runs[lane]
            states[U(rows[lane] - low)] = told[tone] | np.uint16(seen == FOUND_AT)


@leaf
def look_again(data, offsets, low, begin, end, glyphs, automata, states):
    """Read anew the rows of [begin, end) that have symbols which may be letters, or other letters than ASCII has."""
    index, kinds, gaps, foreigns, spans, pool_letter, stands = (
        glyphs[0], glyphs[1], glyphs[2], glyphs[3], glyphs[4], glyphs[6], glyphs[7],
    )  # fmt: skip
    byte_symbol, ascii_stands = glyphs[8], glyphs[9]
    idle, looks, said, told, heard = automata
    for row in range(begin, end):
        state = np.int64(states[row - low])
        if state < SIGNED:
            continue
        first, stop = offsets[row], offsets[row + 1]
        if state < BEYOND:
            state &= SIGNED - 1
            signs = signs_of(data, first, stop, byte_symbol, ascii_stands)
            if signs:
                state = spoken(
                    data, first, stop, state, signs, byte_symbol, ascii_stands, index, spans, pool_letter, looks, said, told
                )  # fmt: skip
        elif idle:
            state = ALL | DRAWN if drawn(data, first, stop) else ALL
        else:
            state = streams_of(
                data, first, stop, byte_symbol, index, kinds, gaps, foreigns, spans, pool_letter, stands, looks, said, told, heard
            )  # fmt: skip
        states[row - low] = state


@leaf
def fetch(data, first, stop):
    """Read data[first:stop] from end to end, for whatever it is: memory that is asked for in order comes many times faster."""
    read = U(0)
    for at in range(first, stop, LINE):
        read += U(data[at])
    return read


@whole
def by_length(offsets, low, high):
    """The rows of [low, high), short ones first: so rows that are read side by side end together."""
    begins = np.zeros(LENGTHS + 1, np.int64)
    for row in range(low, high):
        begins[min(offsets[row + 1] - offsets[row], LENGTHS - 1) + 1] += 1
    for length in range(LENGTHS):
        begins[length + 1] += begins[length]
    order = np.empty(high - low, np.int64)
    for row in range(low, high):
        length = min(offsets[row + 1] - offsets[row], LENGTHS - 1)
        order[begins[length]] = row
        begins[length] += 1
    return order


@inlined
def alone(data, at, stop, byte_symbol, looks, said, seen, tone):
    """The rest of one row, as `side_by_side`."""
    while at < stop:
        symbol = byte_symbol[data[at]]
        seen, tone = step(looks, seen, symbol), step(said, tone, symbol)
        at += ONE
    return seen, tone


@inlined
def side_by_side(data, offsets, rows, byte_symbol, looks, said):
    """The states in which the bytes of four rows leave the automata; a step waits for memory, so four wait together."""
    at0, at1, at2, at3 = U(offsets[rows[0]]), U(offsets[rows[1]]), U(offsets[rows[2]]), U(offsets[rows[3]])
    end0, end1, end2, end3 = (
        U(offsets[rows[0] + 1]), U(offsets[rows[1] + 1]), U(offsets[rows[2] + 1]), U(offsets[rows[3] + 1]),
    )  # fmt: skip
    seen0 = seen1 = seen2 = seen3 = U(0)
    tone0 = tone1 = tone2 = tone3 = U(0)
    for _ in range(min(end0 - at0, end1 - at1, end2 - at2, end3 - at3)):
        symbol0, symbol1, symbol2, symbol3 = (
            byte_symbol[data[at0]], byte_symbol[data[at1]], byte_symbol[data[at2]], byte_symbol[data[at3]],
        )  # fmt: skip
        seen0, tone0 = step(looks, seen0, symbol0), step(said, tone0, symbol0)
        seen1, tone1 = step(looks, seen1, symbol1), step(said, tone1, symbol1)
        seen2, tone2 = step(looks, seen2, symbol2), step(said, tone2, symbol2)
        seen3, tone3 = step(looks, seen3, symbol3), step(said, tone3, symbol3)
        at0, at1, at2, at3 = at0 + ONE, at1 + ONE, at2 + ONE, at3 + ONE
    return (
        alone(data, at0, end0, byte_symbol, looks, said, seen0, tone0),
        alone(data, at1, end1, byte_symbol, looks, said, seen1, tone1),
        alone(data, at2, end2, byte_symbol, looks, said, seen2, tone2),
        alone(data, at3, end3, byte_symbol, looks, said, seen3, tone3),
    )


@leaf
def streams_of(
    data, first, stop, byte_symbol, index, kinds, gaps, foreigns, spans, pool_letter, stands, looks, said, told, heard
):  # fmt: skip
    """As `front`, of one row that is not all ASCII: 0, or `CLOSER` and the streams.

    The row is read by its looks and, from the first character on that is read otherwise by its sound, by both side by side.
    """
    # The states of the first reading, and of the second while it is the same; consonants are those of the second.
    seen, tone, sighted, toned, spoke = U(0), U(0), U(0), U(0), U(0)
    alien, differs, signs = False, False, False
    held = -1  # in the second reading, the last letter of a Thai vowel that is written before its consonant
    passed = U(0)  # up to this byte the second reading is done
    begun, end = U(first), U(stop)
    at = begun
    while at < end:
        symbol = np.int64(byte_symbol[data[at]])
        if symbol < SIGN:
            seen, tone = step(looks, seen, symbol), step(said, tone, symbol)
            if alien:
                if held >= 0 and symbol >= BREAK:
                    sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, held)
                    held = -1
                spoke = step(heard, spoke, symbol)
                if differs:
                    sighted, toned = step(looks, sighted, symbol), step(said, toned, symbol)
                if held >= 0:
                    sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, held)
                    held = -1
            at += ONE
            continue
        signs |= symbol == SIGN
        code, width = decode(data, np.int64(at), stop)
        if code == OVERRIDDEN:
            return ALL | DRAWN
        if VOICING <= code < VOICING + 2:
            return ALL | DRAWN if drawn(data, first, stop) else ALL
        entry = U(index[U(slot_of(code))])
        if foreigns[entry] and not alien:
            # The consonants count from the row's first letter on.
            alien = True
            at, seen, tone = begun, U(0), U(0)
            continue
        begin, behind = U(spans[entry, U(0), U(0)]), U(spans[entry, U(0), ONE])
        start, close = U(spans[entry, ONE, U(0)]), U(spans[entry, ONE, ONE])
        if kinds[entry] == SYMBOL:
            if not silent(data, first, stop, np.int64(at), width, stands[entry]):
                return ALL | DRAWN if drawn(data, first, stop) else ALL
            behind, close = begin, start
        leads = 0xE40 <= code <= 0xE44
        opens = 0x390 <= code < 0x440 and OPENS[code - 0x390]
        if alien and not differs and (begin != start or opens or leads):
            differs = True
            sighted, toned = seen, tone
        after = at + U(width)
        for place in range(begin, behind):
            symbol = np.int64(pool_letter[U(place)])
            seen, tone = step(looks, seen, symbol), step(said, tone, symbol)
        breaks = gaps[entry] >= MARKS
        if begin == behind and breaks:
            tone = step(said, tone, BREAK)
        if not differs:
            for place in range(begin, behind if alien else begin):
                spoke = step(heard, spoke, pool_letter[U(place)])
        elif at >= passed:
            pair, more = -1, np.int64(0)
            if opens and after < end:
                follows, more = decode(data, np.int64(after), stop)
                pair = paired(code, follows)
            if held >= 0 and (pair >= 0 or close != start + ONE):
                sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, held)
                held = -1
            if pair >= 0:
                # A nasal before it is passed over, as a symbol.
                sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, PAIRED_AS[pair, 3])
                passed = after + U(more)
            elif start == close:
                if breaks:
                    toned = step(said, toned, BREAK)
            else:
                for place in range(start, close - ONE if leads and held < 0 else close):
                    sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, pool_letter[U(place)])
                if leads:
                    held = held if held >= 0 else np.int64(pool_letter[close - ONE])
                elif held >= 0:
                    sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, held)
                    held = -1
        at = after
    if held >= 0:
        sighted, toned, spoke = steps(looks, said, heard, sighted, toned, spoke, held)
    if signs and drawn(data, first, stop):
        return ALL | DRAWN
    state = np.int64(seen == FOUND_AT) | ended(told, tone)
    if alien:
        second = np.int64(sighted == FOUND_AT) | ended(told, toned) if differs else state
        state |= (second & BY_LOOKS) << 2 | np.int64(spoke == FOUND_AT) << 3
    return state | CLOSER if state else 0
