"""Seeds: short codes that any close variation of a mark must leave in a text. Patterns in, tables out; a row of letters in, places out.

Looks: four letter classes in a row, or two and two around one more (so that an edit between them does not hide it), or the first
three of a word. Sound: the first or last eight (or all six or seven) of the phonetic skeleton, vowels as one; in other scripts four consonants.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence

from enjoin.findings.text.cells import Cells
from enjoin.findings.text.codes import FIRST, FOREIGN, LONG, LOOKS, SAID, STOP, frequency, pack
from enjoin.findings.text.glyphs import MARKS, SYMBOL
from enjoin.findings.text.shapes import (
    LOOK,
    SAID_SOUNDS,
    SOUNDS,
    TORN,
    VOWEL,
    Pattern,
    collapsed,
    edits_allowed,
    least_kept,
    may_be_cut,
    without_runs,
)
from enjoin.findings.text.telling import enough

MOST_VARIANTS = 24
LEAST_SPARED = 6  # classes of a spelling some of whose seeds can be spared
LEAST_LOOKS = 3  # classes of a mark in other scripts that is found by its letters
WORD = 56  # classes of a long mark that the filters look at: its beginning, so that they and the slips around it fit one machine word

Seed = tuple[int, int]  # pattern, symbols of the pattern up to the end of the seed


def look_seeds(letters: Sequence[int], edits: int) -> Iterator[tuple[int, int]]:
    """(code, symbols up to its end) of a pattern of the visual stream."""
    row = collapsed(letters, LOOK)
    size = len(row)
    if size <= 3:
        yield FIRST | pack([*row, STOP][:3] if size < 3 else row), min(size, 3)
        if size < 3:
            # A plural does not end where the mark ends.
            yield FIRST | pack([*row, LOOK[18]][:3]), min(size + 1, 3)
            if size == 2 and len(letters) >= 3:
                # Of three letters with one twice, a word may go on ("uggboots").
                for other in sorted(set(LOOK) - {row[-1]}):
                    yield FIRST | pack([*row, other]), 3
        if size == 3 and edits:
            yield from _around_double([LOOK[each] for each in letters])
        return
    for at in range(size - 3):
        four = row[at : at + 4]
        yield LOOKS | pack(four), at + 4
        if edits:
            for swap in range(3):
                turned = [*four]
                turned[swap], turned[swap + 1] = turned[swap + 1], turned[swap]
                yield LOOKS | pack(turned), at + 4
        if edits and at + 4 < size:
            yield LOOKS | pack([*row[at : at + 2], *row[at + 3 : at + 5]]), at + 5
    if edits:
        for at, four, before in _torn(row):
            yield LOOKS | pack(four), min(at - before + 3, size)
    if edits and size >= 6:
        yield FIRST | pack(row[:3]), 3
    if edits and size <= 5:
        for near in _neighbours(row):
            yield LOOKS | pack(near[:4]), 4


_TORN = {LOOK[ord(one) - 97]: [LOOK[ord(each) - 97] for each in two] for one, two in TORN.items()}


def _torn(row: Sequence[int]) -> Iterator[tuple[int, list[int], int]]:
    """Each letter of a pattern that is read as two: its place, the seed around it, how many letters that has on its left."""
    for at, each in enumerate(row):
        if each in _TORN:
            turned = without_runs([*row[:at], *_TORN[each], *row[at + 1 :]])
            first = min(max(at - 1, 0), len(turned) - 4)
            yield at, turned[first : first + 4], at - first


def _telling(pattern: Pattern) -> set[tuple[int, int]]:
    """The seeds of the pattern's looks that are worth looking for."""
    edits = edits_allowed(pattern)
    seeds = set(look_seeds(pattern.letters, edits))
    row = collapsed(pattern.letters, LOOK)
    if not edits or len(row) < LEAST_SPARED:
        return seeds
    torn = tuple((at, LOOKS | pack(four), before) for at, four, before in _torn(row))
    kept = enough(tuple(row), frozenset(code for code, _ in seeds), torn, kept_classes(pattern))
    return {seed for seed in seeds if seed[0] in kept}


def _across(pattern: Pattern) -> Seed:
    """The seed over the seam of the first two words: in another order these letters seldom meet otherwise."""
    seeds = [(upto, code) for code, upto in look_seeds(pattern.letters, 0)]
    seam = len(collapsed([ord(each) - 97 for each in pattern.words[0]], LOOK))
    upto, code = min(seeds, key=lambda each: abs(each[0] - seam - 2))
    return code, upto


def _rarest(pattern: Pattern) -> Seed:
    """The seed that occurs least often by chance: enough for a pattern that must stand whole."""
    code, upto = min(look_seeds(pattern.letters, 0), key=lambda each: frequency(each[0]))
    return code, upto


def _around_double(row: list[int]) -> Iterator[tuple[int, int]]:
    """The seeds of a short row with a letter twice in it, one slip behind its first letter: `Ecco` as `Ecxco`, `Ecoc`, `Eccp`."""
    slipped = [
        near
        for at in range(1, len(row))
        for other in sorted(set(LOOK))
        for near in ([*row[:at], other, *row[at + 1 :]], [*row[:at], other, *row[at:]])
    ]
    slipped += [[*row[:at], row[at + 1], row[at], *row[at + 2 :]] for at in range(len(row) - 1)]
    for near in map(without_runs, slipped):
        if len(near) >= 3 and near != without_runs(row):
            yield (LOOKS if len(near) > 3 else FIRST) | pack(near[:4]), 3


def _neighbours(row: list[int]) -> Iterator[list[int]]:
    classes = sorted(set(LOOK))
    for at in range(len(row)):
        for other in classes:
            yield [*row[:at], other, *row[at + 1 :]]
            yield [*row[:at], other, *row[at:]]
        if len(row) > 4:
            yield [*row[:at], *row[at + 1 :]]


_TWO = {"ch": ("s", "k", "ts"), "th": ("t", "s"), "ph": ("f", "p"), "gh": ("", "g")}


def _read(spelled: str, at: int, heard: bool) -> tuple[Sequence[str], int]:
    """The ways to say the letter at this place, or two together, each in letters that are said so; how many letters they take."""
    two, letter, after = spelled[at : at + 2], spelled[at], spelled[at + 1 : at + 2]
    if two in _TWO:
        return _TWO[two], 2
    if letter in "cg" and after and after in "eiy":
        return ("s", "k" if letter == "c" else "g"), 1
    if heard and letter == "g":
        return ("g", "s"), 1  # Arabic has one letter for g and j
    if heard and two in ("nd", "nt", "ng", "nk", "mp", "mb"):
        # Greek writes b, d and g with a nasal before them.
        return (two, after), 2
    if letter == "j":
        return ("s", "i"), 1
    if letter == "f":
        return ("f", "p"), 1  # which is how `ph` reads in a text
    if letter == "v":
        return ("", "f"), 1
    if letter == "r" and at and spelled[at - 1] in "aeiou" and (not after or after not in "aeiouy"):
        return ("r", ""), 1
    return (letter,), 1


def skeletons(spelled: str, heard: bool = False) -> list[tuple[int, ...]]:
    """The ways in which English spelling may sound, as classes with vowels, runs made one; `heard`: through another script."""
    options: list[list[tuple[int, ...]]] = []
    classes = SOUNDS if heard else SAID_SOUNDS
    at = 0
    while at < len(spelled):
        read, step = _read(spelled, at, heard)
        sounds = [tuple(symbol for letter in each for symbol in classes[ord(letter) - 97]) for each in read]
        options.append(list(dict.fromkeys(sounds)))
        at += step
    found: dict[tuple[int, ...], None] = {}
    for parts in itertools.islice(itertools.product(*options), MOST_VARIANTS):
        flat = [each for part in parts for each in part if each]
        found[tuple(each for at, each in enumerate(flat) if at == 0 or flat[at - 1] != each)] = None
    return list(found)


def said_seeds(spelled: str) -> Iterator[tuple[int, int]]:
    """Seeds of the phonetic skeleton in Latin letters; the count is of letters, roughly."""
    for skeleton in skeletons(spelled):
        size = len(skeleton)
        scale = len(spelled) / max(size, 1)
        if size >= 8:
            for at in {0, size - 8}:
                yield LONG | pack(skeleton[at : at + 8], 16), round((at + 8) * scale)
        elif size >= 6:
            yield SAID | pack(skeleton[:6], 16), round(6 * scale)


def consonants(spelled: str) -> list[tuple[int, ...]]:
    """The skeletons without their vowels, runs made one."""
    rows = [[each for each in skeleton if each != VOWEL] for skeleton in skeletons(spelled, heard=True)]
    return list(dict.fromkeys(tuple(each for at, each in enumerate(row) if row[at - 1 : at] != [each]) for row in rows))


def foreign_seeds(spelled: str) -> Iterator[tuple[int, int]]:
    """Seeds of the consonants alone, for other scripts."""
    for row in consonants(spelled):
        size = len(row)
        scale = len(spelled) / max(size, 1)
        if size >= 4:
            for at in range(size - 3):
                yield FOREIGN | pack(row[at : at + 4], 10), round((at + 4) * scale)
        elif size == 3:
            yield FOREIGN | 1 << 20 | pack(row, 10), len(spelled)
        elif size == 2:
            yield FOREIGN | 2 << 20 | pack(row, 10), len(spelled)


def seed_table(patterns: Sequence[Pattern]) -> dict[int, tuple[Seed, ...]]:
    """Code → which patterns it stands for, and how far into them."""
    table: dict[int, set[Seed]] = {}
    for number, pattern in enumerate(patterns):
        if pattern.label == "order":
            seeds = {_across(pattern)}
        elif pattern.label == "heard":
            # Of one consonant alone, no sounds tell.
            lone = pattern.consonants < 2 and len(collapsed(pattern.letters, LOOK)) >= LEAST_LOOKS
            seeds = set(look_seeds(pattern.letters, 0)) if lone else set()
        elif not pattern.close or pattern.label in ("respelled", "torn", "part"):
            seeds = {_rarest(pattern)}
        else:
            seeds = _telling(pattern)
        if pattern.close and pattern.label in ("mark", "also", "said", "heard") and not pattern.digits:
            if pattern.size >= 5 and pattern.label != "heard":
                seeds |= set(said_seeds(pattern.spelled))
            seeds |= set(foreign_seeds(pattern.spelled))
        for code, upto in seeds:
            table.setdefault(code, set()).add((number, upto))
    return {code: tuple(sorted(seeds)) for code, seeds in table.items()}


Found = tuple[int, int, int]  # a code, the cell where it ends, the class where it ends


def look_codes(row: Cells, symbols: bool) -> tuple[list[int], list[Found]]:
    """The letter classes of the visual stream, repeats made one, and every seed code in it; symbols read as letters or left out."""
    held: list[int] = []
    codes: list[Found] = []
    begins: list[int] = []  # classes that begin a word
    where: list[int] = []
    ends: list[bool] = []
    total = len(row)
    fresh = False
    for at in range(total):
        fresh = fresh or row.gap[at] >= MARKS
        if row.kind[at] == SYMBOL and not symbols:
            fresh = True
            continue
        symbol = LOOK[row.letter[at]]
        again = bool(held) and held[-1] == symbol
        closing = at + 1 >= total or row.gap[at + 1] >= MARKS or (row.kind[at + 1] == SYMBOL and not symbols)
        if fresh:
            begins.append(len(held) - again)
            fresh = False
        if again:
            # The next word may begin with the letter with which this one ends.
            where[-1], ends[-1] = at, ends[-1] or closing
            continue
        held.append(symbol)
        where.append(at)
        ends.append(closing)
        last = len(held) - 1
        if last >= 4:
            codes.append((LOOKS | pack((*held[-5:-3], *held[-2:])), at, last))
        if last >= 3:
            codes.append((LOOKS | pack(held[-4:]), at, last))
    for first in begins:
        if first + 2 < len(held):
            codes.append((FIRST | pack(held[first : first + 3]), where[first + 2], first + 2))
        if first + 1 < len(held) and ends[first + 1]:
            codes.append((FIRST | pack((*held[first : first + 2], STOP)), where[first + 1], first + 1))
        if first < len(held) and ends[first]:
            codes.append((FIRST | pack((held[first], STOP)), where[first], first))
    return held, codes


def said_codes(row: Cells) -> Iterator[Found]:
    """The codes of the phonetic skeleton of a text in Latin letters."""
    code, size, last = 0, 0, -1
    for at in range(len(row)):
        if row.kind[at] == SYMBOL:
            continue
        for symbol in SAID_SOUNDS[row.letter[at]]:
            if symbol == last:
                continue
            last = symbol
            code = (code << 4 | symbol) & 0xFFFFFFFF
            size += 1
            if size >= 6:
                yield SAID | code & 0xFFFFFF, at, 0
            if size >= 8:
                yield LONG | code, at, 0


def foreign_codes(row: Cells) -> Iterator[Found]:
    """The codes of the consonants of a text that is not, or not all, in Latin letters."""
    held: list[int] = []
    last = -1
    for at in range(len(row)):
        if row.kind[at] == SYMBOL:
            continue
        for symbol in SOUNDS[row.letter[at]]:
            if symbol in (VOWEL, last):
                continue
            last = symbol
            held.append(symbol)
            size = len(held)
            if size >= 4:
                yield FOREIGN | pack(held[-4:], 10), at, 0
            if size >= 3:
                yield FOREIGN | 1 << 20 | pack(held[-3:], 10), at, 0
            if size >= 2:
                yield FOREIGN | 2 << 20 | pack(held[-2:], 10), at, 0


def slips(pattern: Pattern) -> int:
    """Letter classes that may differ in a seed's surroundings before the precise alignment is not worth its cost."""
    if pattern.rigid:
        return 0
    size = len(collapsed(pattern.letters, LOOK))
    return 3 if size >= 8 else 2 if size >= 5 else min(1, size - 1)


def kept_classes(pattern: Pattern) -> int:
    """How many letter classes a mere beginning of the mark must show, 0 where none counts."""
    return min(WORD, len(collapsed(pattern.letters[: least_kept(pattern)], LOOK))) if may_be_cut(pattern) else 0


def classes(pattern: Pattern) -> list[int]:
    """The letter classes by which a stretch of text is filtered."""
    return collapsed(pattern.letters, LOOK)[:WORD]


def nearest(symbols: Iterable[int], pattern: Sequence[int], enough: int) -> bool:
    """Is `pattern` within `enough` edits or swaps of some stretch of `symbols`, repeats made one?

    Sellers' algorithm with swaps (optimal string alignment).
    """
    size = len(pattern)
    before = column = list(range(size + 1))
    previous = -1
    for symbol in symbols:
        if symbol == previous:
            continue
        fresh = [0] * (size + 1)
        for at, each in enumerate(pattern, 1):
            value = min(column[at - 1] + (each != symbol), column[at] + 1, fresh[at - 1] + 1)
            if at > 1 and each == previous and pattern[at - 2] == symbol:
                value = min(value, before[at - 2] + 1)
            fresh[at] = value
        if fresh[-1] <= enough:
            return True
        before, column, previous = column, fresh, symbol
    return False


def looks_near(held: Sequence[int], last: int, upto: int, pattern: Pattern) -> bool:
    """Do the classes around a seed that ends at `held[last]`, `upto` classes into the pattern, hold the pattern with few slips?

    So, if all but a few of its classes stand near their places, and in order; or if a telling beginning of it stands there as it is.
    """
    want, few, kept = classes(pattern), slips(pattern), kept_classes(pattern)
    first = last - upto + 1
    if kept and first >= 0 and list(held[first : first + kept]) == want[:kept]:
        return True
    lost = sum(
        each not in held[max(0, first + at - few) : max(0, first + at + few + 1)] for at, each in enumerate(want)
    )
    return lost <= few and nearest(held[max(0, first - few) : max(0, first + len(want) + few)], want, few)


def said_slips(skeleton: Sequence[int]) -> int:
    """Sounds that may differ in a skeleton."""
    return 1 if len(skeleton) >= 8 else 0


def heard_slips(consonants: Sequence[int]) -> int:
    """Consonants that another script may change: one in four."""
    return len(consonants) // 4


def sounds_near(row: Cells, first: int, last: int, variants: Iterable[Sequence[int]]) -> bool:
    """Do cells [first, last) hold one of the phonetic skeletons, give or take a slip in a long one?"""
    stream = _sounds(row, first, last, SAID_SOUNDS)
    return any(nearest(stream, variant, said_slips(variant)) for variant in variants)


def consonants_near(row: Cells, first: int, last: int, variants: Iterable[Sequence[int]]) -> bool:
    """Do cells [first, last) hold one of the rows of consonants, give or take a few?"""
    stream = [each for each in _sounds(row, first, last, SOUNDS) if each != VOWEL]
    return any(nearest(stream, variant, heard_slips(variant)) for variant in variants)


def _sounds(row: Cells, first: int, last: int, sounds: Sequence[Sequence[int]]) -> list[int]:
    return [symbol for at in range(first, last) if row.kind[at] != SYMBOL for symbol in sounds[row.letter[at]]]
