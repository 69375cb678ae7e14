"""A mark as it is screened: its letters, words, and how much it may differ. Which spellings a mark has: `spellings.py`."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

# Letters that look alike share a class in the visual stream.
LOOK = [ord(each) - 97 for each in "abcdefghiikimnopqrstuuuxyz"]
LOOK[ord("g") - 97] = LOOK[ord("q") - 97]
# Classes of the phonetic skeleton, as other scripts keep them apart: 1 labial, 2 dental, 3 velar, 4 sibilant, 5 m, 6 n, 7 liquid, 8 vowel; 0 is not said.
SKELETON = [{**dict.fromkeys("bpf", 1), **dict.fromkeys("td", 2), **dict.fromkeys("ckgq", 3), **dict.fromkeys("szj", 4), "m": 5, "n": 6, "l": 7, "r": 7, "x": 3, **dict.fromkeys("aeiouy", 8)}.get(chr(97 + at), 0) for at in range(26)]  # fmt: skip
# The same, finer, as who respells in Latin letters keeps them apart: p is no b, and r no l (their costs: `costs.latin`).
SAID_AS = [{"p": 9, "f": 10, "d": 11, "g": 12, "r": 13}.get(chr(97 + at), sound) for at, sound in enumerate(SKELETON)]
TWO_SOUNDED = 23  # the letter x
VOWEL = 8


def _sounds(classes: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    return tuple((3, 4) if at == TWO_SOUNDED else (sound,) if sound else () for at, sound in enumerate(classes))


# Of each letter.
SOUNDS, SAID_SOUNDS = _sounds(SKELETON), _sounds(SAID_AS)
RIGID = frozenset(("order", "stem", "respelled", "torn", "part", "title"))
FIRM = 6  # letters of a mark with digits beside which one may slip
# Letters that print tears in two.
TORN = {"m": "rn", "n": "ri", "d": "cl"}
LEAST = 42  # a pattern that bears no edits may still hold symbols between its letters, at 1 each


@dataclass(frozen=True, kw_only=True, eq=False)
class Pattern:
    """One spelling of a mark to look for. What is worked out from it is kept, for every judgement asks.

    `label`: `mark`, `also` (given, or in other words), `stem` (a plural mark's singular), `said` (with ks for x), `respelled` (a short
    mark as it sounds), `torn` (as it may be misread), `heard` (as it is said, for other scripts),
    `part` (its one telling word), `order` (its words in another order) or `title` (of a work, no mark).
    """

    mark: int
    right: str
    label: str
    text: str
    letters: tuple[int, ...]
    spelled: str
    parts: tuple[str, ...]  # as the mark itself parts them
    words: tuple[str, ...]  # as the lexicon parts them
    ordinary: bool  # made of ordinary words only
    foreign: bool
    digits: bool
    close: bool = True  # close variations too, not only the letters as they are once folded
    lacking: str = ""  # the word of the mark that this spelling leaves out
    by_looks: bool = False  # of a mark in another script, the Latin letters that it looks like
    unvowelled: bool = False  # `heard`, as scripts that leave vowels out spell it
    joint: int = 0  # before this letter, the mark's "and" is left out: there must be a sign for it

    @cached_property
    def size(self) -> int:
        return len(self.letters)

    @cached_property
    def rigid(self) -> bool:
        """Is this spelling looked for with its own letters only?"""
        return self.label in RIGID or (self.digits and not self.slips) or not self.close

    @cached_property
    def word_at(self) -> tuple[int, ...]:
        """Of each letter, the word in which it stands, as the lexicon parts them; last, how many words there are."""
        inner = tuple(number for number, word in enumerate(self.words) for _ in word)
        return (*inner, *(len(self.words),) * (1 + max(self.size - len(inner), 0)))

    @cached_property
    def slips(self) -> bool:
        """Of a mark with digits: does it have letters enough that one of them may differ ("Forver 21")?"""
        return self.digits and sum(map(str.isalpha, self.text)) >= FIRM

    @cached_property
    def weight(self) -> int:
        """Letters, those that repeat the one before left out: how much the mark says."""
        return 1 + sum(one != other for one, other in pairwise(self.letters))

    @cached_property
    def few_classes(self) -> bool:
        """Are its letters, as they look, three or fewer in a row ("Ecco")?"""
        return len(collapsed(self.letters, LOOK)) <= 3

    @cached_property
    def consonants(self) -> int:
        """Consonants that every script writes, runs of one class made one."""
        return len(without_runs([SKELETON[each] for each in self.letters if SKELETON[each] not in (0, VOWEL)]))


def collapsed(letters: Sequence[int], classes: Sequence[int]) -> list[int]:
    """The classes of the letters, runs made one."""
    return without_runs([classes[each] for each in letters])


def without_runs(row: Sequence[int]) -> list[int]:
    """The row, each that repeats the one before left out."""
    return [each for at, each in enumerate(row) if at == 0 or row[at - 1] != each]


def edits_allowed(pattern: Pattern) -> int:
    """Typing errors that a spelling of this length bears (hundredths)."""
    size = pattern.size
    if pattern.rigid or size <= 3:
        return 0
    return 100 if size <= 6 else 200 if size <= 12 else 300


def may_be_cut(pattern: Pattern) -> bool:
    """Is a mere beginning of this pattern telling?"""
    return (
        pattern.close
        and pattern.label in ("mark", "also")
        and not pattern.digits
        and pattern.size > least_kept(pattern)
    )


def least_kept(pattern: Pattern) -> int:
    """How many letters a truncated mark must keep."""
    return max(5, -(-pattern.size * 6 // 10))


def limit_of(pattern: Pattern, heard: bool) -> int:
    """The cost from which on an alignment is not worth judging; `heard`: over letters read by their sound."""
    if pattern.rigid:
        return LEAST
    if heard:
        return max(60, 15 * pattern.size)
    return max(edits_allowed(pattern) + 40, 22 * pattern.size)
