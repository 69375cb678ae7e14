# mypy: disable-error-code="no-untyped-def,no-untyped-call,assignment,misc,attr-defined"
"""Could a mark lie over a stretch of letters within its limit at all? Bit by bit, before the alignment works out what it costs.

Approximate matching after Wu and Manber (CACM 35(10), 1992): a row of bits for each number of units that are spent, a bit for each letter of the mark.
Costs are cut down to whole units, of which the mark's limit is at most `MOST`; so it never says no where `laying.laid` says yes, and `tests/laws`
holds it to that.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text import costs
from enjoin.findings.text.fast.compiled import inlined, leaf
from enjoin.findings.text.fast.streams import ONE, U
from enjoin.findings.text.glyphs import SOUND, SYMBOL

UNIT = 50  # the least unit: what one vowel for another costs
MOST = 4
LONGEST = 62  # letters for which a row has bits
UNASKED = -1  # of a mark for which there is no telling
ALL, TWO = ~U(0), U(2)


class Fits(NamedTuple):
    """Of each pattern: the units of its limit; places of its letters, as bits: for each letter of a text those that it is, those as which it is read for
    nothing or for one unit, the second of two for which it may stand, those for which two letters may stand (`pairs`: the number of two); those that
    repeat the one before, those that may be gone for one unit; and for each letter all bits if it is extra for one unit."""

    units: Any
    own: Any
    read: Any
    near: Any
    split: Any
    joined: Any
    pairs: Any
    twins: Any
    gone: Any
    extra: Any


def fits_of(letters: Sequence[Sequence[int]], limits: Sequence[int]) -> Fits:
    """The tables for marks of `letters` (0–25), each with its limit in hundredths of an edit."""
    prices = costs.latin()
    sub, pair = np.array(prices.sub).reshape(26, 26), np.array(prices.pair).reshape(676, 26) < costs.NO_PAIR
    twos = np.flatnonzero(pair.any(axis=1))
    pairs = np.zeros(676, np.uint8)
    pairs[twos] = np.arange(1, twos.size + 1)
    size = max(len(letters), 1)
    own, read, near, split, extra = (np.zeros((size, 26), np.uint64) for _ in range(5))
    joined = np.zeros((size, twos.size + 1), np.uint64)
    twins, gone, units = np.zeros(size, np.uint64), np.zeros(size, np.uint64), np.full(size, UNASKED)
    for number, (mark, limit) in enumerate(zip(letters, limits, strict=True)):
        unit = max(UNIT, limit // (MOST + 1) + 1)
        if unit <= min(prices.extra) and len(mark) <= LONGEST and not _tripled(mark):
            units[number] = limit // unit
        extra[number, np.array(prices.extra) < 2 * unit] = ALL
        for at, letter in enumerate(mark[:LONGEST]):
            bit = np.uint64(1 << at)
            own[number, letter] |= bit
            read[number, sub[letter] < unit] |= bit
            near[number, sub[letter] < 2 * unit] |= bit
            joined[number, 1:][pair[twos, letter]] |= bit
            gone[number] |= bit * np.uint64(prices.gone[letter] < 2 * unit)
            if at:
                split[number, pair[mark[at - 1] * 26 + letter]] |= bit
                twins[number] |= bit * np.uint64(mark[at - 1] == letter)
    return Fits(units, own, read, near, split, joined, pairs, twins, gone, extra)


def _tripled(mark: Sequence[int]) -> bool:
    return any(mark[at] == mark[at - 1] == mark[at - 2] for at in range(2, len(mark)))


@leaf
def for_nothing(then, before, read, again, merged, both):
    """What is laid when one more letter costs nothing. `then`, `before`: what was laid for as many units one letter ago, and two."""
    return (
        ((then << ONE | ONE) & read) | (then & again) | ((before << ONE | ONE) & merged) | ((then << TWO | TWO) & both)
    )


@leaf
def for_one(now, then, before, near, extra, gone, swapped):
    """What is laid when it costs one unit. `now`, `then`, `before`: what is laid for a unit less, and was one letter ago, and two."""
    return (
        ((then << ONE | ONE) & near) | (then & extra) | ((now << ONE | ONE) & gone) | ((before << TWO | TWO) & swapped)
    )


@leaf
def for_two(now, then):
    """What is laid when it costs two: any letter for another, extra or gone. `now`, `then`: as for `for_one`, for two units less."""
    return (then << ONE | ONE) | then | (now << ONE | ONE)


@leaf
def with_twins(laid, twins):
    """A letter that repeats the one before may be gone for nothing."""
    return laid | (laid << ONE) & twins


@leaf
def any_of(letters, pattern, places):
    """The places of any of `letters`, a set of bits."""
    found = U(0)
    for letter in range(26):
        if letters >> letter & 1:
            found |= places[pattern, letter]
    return found


@inlined
def fits(first, last, mask, letter, kind, pattern, size, kept, tables):
    """May the pattern, or its first `kept` letters if that is not 0, lie over cells [first, last) within its limit for Latin letters?"""
    units = tables.units[pattern]
    twins, gone = tables.twins[pattern], tables.gone[pattern]
    whole = ONE << (U(size - 1) & U(63))
    begun = ALL << (U(kept - 1) & U(63)) if kept > 0 else U(0)
    # What is laid for `none` to `four` units, each place by the last letter; and what was laid a letter ago (1).
    none, none1, one1, two1, three1, four1 = U(0), U(0), U(0), U(0), U(0), U(0)
    one = with_twins(ONE & gone, twins)
    two = with_twins(ONE | (one << ONE | ONE) & gone, twins)
    three = with_twins((one << ONE | ONE) | (two << ONE | ONE) & gone, twins)
    four = with_twins((two << ONE | ONE) | (three << ONE | ONE) & gone, twins)
    before, same = np.int64(letter[first - 1]) if first > 0 else -1, U(0)
    found = units < 0
    at = first
    while at < last and not found:
        now = np.int64(letter[at])
        found = found or kind[at] == SOUND
        earlier, same = same, tables.own[pattern, U(now)]
        if mask[at] != 1 << now:
            same = any_of(mask[at], pattern, tables.own)
        read, near = tables.read[pattern, U(now)] | same, tables.near[pattern, U(now)] | same
        both, extra = tables.split[pattern, U(now)], tables.extra[pattern, U(now)]
        again = ALL if now == before or kind[at] == SYMBOL else same
        merged = tables.joined[pattern, U(tables.pairs[U(before * 26 + now)])] if before >= 0 else U(0)
        swapped = (same << ONE) & earlier
        none2, one2, two2, three2, four2 = none1, one1, two1, three1, four1
        none1, one1, two1, three1, four1 = none, one, two, three, four
        none = with_twins(for_nothing(none1, none2, read, again, merged, both), twins)
        one = for_nothing(one1, one2, read, again, merged, both) | for_one(
            none, none1, none2, near, extra, gone, swapped
        )
        one = with_twins(one, twins)
        two = for_nothing(two1, two2, read, again, merged, both) | for_one(one, one1, one2, near, extra, gone, swapped)
        two = with_twins(two | for_two(none, none1), twins)
        three = for_nothing(three1, three2, read, again, merged, both) | for_one(
            two, two1, two2, near, extra, gone, swapped
        )
        three = with_twins(three | for_two(one, one1), twins)
        four = for_nothing(four1, four2, read, again, merged, both) | for_one(
            three, three1, three2, near, extra, gone, swapped
        )
        four = with_twins(four | for_two(two, two1), twins)
        laid = four if units == MOST else three if units == 3 else two if units == 2 else one if units == 1 else none
        found |= (laid & whole) | (none & begun) != U(0)
        before = now
        at += 1
    return found
