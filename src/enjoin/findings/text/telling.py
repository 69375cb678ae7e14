"""Which seeds of a spelling are enough. A row of letter classes and its seeds in, the codes to keep out.

A spelling leaves some forty seeds, and a text that is it but for a slip or two still holds a dozen of them; so those that everybody's words hold ("ster")
can be spared. Kept are the seeds without which some text of two slips would hold none, or too many texts of three would.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from itertools import combinations, islice
from operator import or_
from typing import NamedTuple

from enjoin.findings.text.codes import FIRST, LOOKS, frequency, pack

PART = 12  # classes of each end of a long spelling that are to hold a seed, whatever befalls the other end
LONGEST = 16  # classes of a spelling that is looked at as a whole
SAMPLE = 400  # texts of three slips that are looked at
LOST = 0.03  # of them, those that need not hold a seed any more

Torn = tuple[
    int, int, int
]  # a letter that print tears in two, the seed around it, how many letters that has on its left


class Slip(NamedTuple):
    """A slip: the seeds that a text with it holds, and those that it takes from a text with another; as bits."""

    left: int
    taken: int


class _Seed(NamedTuple):
    """Where a seed stands in the row: its letters, but for `hole`; `by`: the slip that makes it, if one must."""

    code: int
    first: int
    last: int
    hole: int = -1
    by: tuple[str, int] | None = None


@lru_cache(maxsize=4096)
def enough(row: tuple[int, ...], codes: frozenset[int], torn: tuple[Torn, ...], kept: int) -> frozenset[int]:
    """The codes among `codes` that are kept. `kept`: how much of the row's beginning may stand alone, 0 where none may."""
    seeds = [each for each in _seeds(row, torn) if each.code in codes]
    needed, wanted = _texts(row, seeds, torn, kept)
    bits: dict[int, int] = {}
    for at, seed in enumerate(seeds):
        bits[seed.code] = bits.get(seed.code, 0) | 1 << at
    left, may_go = (1 << len(seeds)) - 1, LOST * len(wanted)
    spared: set[int] = set()
    for code in sorted(bits, key=lambda code: (-frequency(code), code)):
        rest = left & ~bits[code]
        if all(each & rest for each in needed) and sum(not each & rest for each in wanted) <= may_go:
            left = rest
            spared.add(code)
    return codes - spared


def _seeds(row: Sequence[int], torn: Iterable[Torn]) -> Iterator[_Seed]:
    """Every seed that the row holds, or with one slip."""
    yield _Seed(FIRST | pack(row[:3]), 0, 2)
    for at in range(len(row) - 3):
        four = row[at : at + 4]
        yield _Seed(LOOKS | pack(four), at, at + 3)
        for swap in range(3):
            turned = [*four]
            turned[swap], turned[swap + 1] = turned[swap + 1], turned[swap]
            yield _Seed(LOOKS | pack(turned), at, at + 3, by=("swap", at + swap))
        if at + 4 < len(row):
            yield _Seed(LOOKS | pack([*row[at : at + 2], *row[at + 3 : at + 5]]), at, at + 4, hole=at + 2)
    for at, code, before in torn:
        yield _Seed(code, at - before, at - before + 2, by=("torn", at))


def _texts(row: Sequence[int], seeds: Sequence[_Seed], torn: Iterable[Torn], kept: int) -> tuple[set[int], list[int]]:
    """What seeds are left in each text that must hold one, and in each that had better."""
    own = _bits(seed.by is None for seed in seeds)
    first = _bits(seed.code >= FIRST for seed in seeds)
    cut = own & _bits(seed.last < kept for seed in seeds)
    if len(row) <= LONGEST:
        slips = [*_slips(seeds, range(len(row)), own, torn)]
        needed = {_left(two) for two in combinations(slips, 2)}
        number = len(slips) * (len(slips) - 1) * (len(slips) - 2) // 6
        wanted = [_left(three) for three in islice(combinations(slips, 3), 0, None, number // SAMPLE + 1)]
    else:
        # A slip more in one end is one less in the other.
        needed, wanted = set(), []
        for part in (range(PART), range(len(row) - PART, len(row))):
            inside = _bits(seed.first in part and seed.last in part for seed in seeds)
            needed |= {_left(two) & inside for two in combinations(_slips(seeds, part, own, torn), 2)}
    # Words are joined: a seed that counts only where a word begins does not, if there are others.
    needed = {each & ~first or each for each in {*needed, own, cut}}
    return needed - {0}, [each & ~first or each for each in wanted if each]


def _left(slips: Iterable[Slip]) -> int:
    """The seeds of a text with these slips: what one of them leaves and the others do not take."""
    left = 0
    several = tuple(slips)
    for slip in several:
        left |= slip.left & ~reduce(or_, (other.taken for other in several if other is not slip))
    return left


def _slips(seeds: Sequence[_Seed], places: range, own: int, torn: Iterable[Torn]) -> Iterator[Slip]:
    """Another letter, one more before it, two turned, one torn, at each place. One that is left out is as another letter."""
    may_tear = {at for at, _, _ in torn}
    for at in places:
        for kind in ("other", "more", "swap", "torn"):
            if (kind == "swap" and at + 1 not in places) or (kind == "torn" and at not in may_tear):
                continue
            taken = _bits(_takes(kind, at, seed) for seed in seeds)
            made = _bits(seed.by == (kind, at) for seed in seeds)
            yield Slip(own & ~taken | made, taken)


def _takes(kind: str, at: int, seed: _Seed) -> bool:
    """Does the slip touch the seed?"""
    if kind == "more":
        # In the middle of four letters one more is passed over; before a word it hides where that begins.
        middle = seed.code < FIRST and seed.hole < 0 and at == seed.first + 2
        return seed.first + (seed.code < FIRST) <= at <= seed.last and not middle
    if kind == "swap":
        return seed.first <= at + 1 and at <= seed.last
    return seed.first <= at <= seed.last and at != seed.hole


def _bits(chosen: Iterable[bool]) -> int:
    return sum(1 << at for at, one in enumerate(chosen) if one)
