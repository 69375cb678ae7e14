"""A mark as it is screened: its letters, words, how much it may differ, and the codes by which a text gives it away.

All of it follows from the mark and the background lexicon; nothing is written by hand for one mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, permutations

from enjoin.findings.text import words
from enjoin.findings.text.cells import Cells, cells
from enjoin.findings.text.glyphs import MARKS
from enjoin.problems import Place, Problem, Unreadable
from enjoin.rights import Mark

# Letters that look alike share a class in the visual stream.
LOOK = [ord(each) - 97 for each in "abcdefghiikimnopqrstuuuxyz"]
LOOK[ord("g") - 97] = LOOK[ord("q") - 97]
# Classes of the phonetic skeleton: 1 labial, 2 dental, 3 velar, 4 sibilant, 5 m, 6 n, 7 liquid, 8 vowel; 0 is not said.
SKELETON = [{**dict.fromkeys("bpf", 1), **dict.fromkeys("td", 2), **dict.fromkeys("ckgq", 3), **dict.fromkeys("szj", 4), "m": 5, "n": 6, "l": 7, "r": 7, "x": 3, **dict.fromkeys("aeiouy", 8)}.get(chr(97 + at), 0) for at in range(26)]  # fmt: skip
TWO_SOUNDED = 23  # the letter x
SOUNDS = tuple(
    (3, 4) if at == TWO_SOUNDED else (sound,) if sound else () for at, sound in enumerate(SKELETON)
)  # of each letter
VOWEL = 8
MOST_LETTERS = 120  # of one mark
MOST_WORDS = 5  # of a mark that is looked for in another order
ARTICLES = frozenset(("the", "le", "la", "les", "el", "los", "las", "il", "der", "die", "das"))
FIRMS = {"co": "company", "bros": "brothers"}  # how a firm's name may end
_NUMBER = re.compile(r"(?<!\w)\d{1,2}(?!\w)")
_UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
LEAST = 42  # a pattern that bears no edits may still hold symbols between its letters, at 1 each


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One spelling of a mark to look for. `label`: `mark`, `also` or `stem` (a plural mark's
    singular), `said` (with ks for x) or `order` (its words in another order)."""

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
    joint: int = 0  # before this letter, the mark's "and" is left out: there must be a sign for it

    @property
    def size(self) -> int:
        return len(self.letters)

    @property
    def weight(self) -> int:
        """Letters, those that repeat the one before left out: how much the mark says."""
        return 1 + sum(one != other for one, other in pairwise(self.letters))

    @property
    def consonants(self) -> int:
        """Consonants that every script writes, runs of one class made one."""
        return len(without_runs([SKELETON[each] for each in self.letters if SKELETON[each] not in (0, VOWEL)]))


def shape_marks(marks: Sequence[Mark], *, close: bool = True) -> tuple[Pattern, ...]:
    """Every pattern of every mark; `Unreadable` with all faults where a mark cannot be screened."""
    problems: list[Problem] = []
    found: list[Pattern] = []
    for number, mark in enumerate(marks):
        texts = [("mark", mark.text), *(("also", also) for also in mark.also)]
        for label, text in texts:
            problem = _fault(mark, text)
            if problem:
                problems.append(problem)
            else:
                found += _patterns(number, mark.id, label, text, close)
    if problems:
        raise Unreadable(problems)
    return tuple(found)


def _fault(mark: Mark, text: str) -> Problem | None:
    solid = [each for each in text if each.isalnum()]
    place = Place(key=f"marks.{mark.id}")
    if not any(each.isalpha() for each in solid) and len(solid) < 3:
        return Problem(
            code="mark-no-letters",
            message=f"the mark `{text}` has no letters to look for",
            place=place,
            hint="a figurative mark is found by its images: give them as a work",
        )
    if len(solid) > MOST_LETTERS:
        return Problem(
            code="mark-too-long",
            message=f"the mark `{text[:40]}…` has {len(solid)} letters; one that is looked for has {MOST_LETTERS} at most",
            place=place,
            hint="give the words by which it is known",
        )
    single = len(solid) == 1 and len(cells(text, sound=True)) < 3
    if single:
        return Problem(
            code="mark-too-short",
            message=f"the mark `{text}` is one letter, which every text holds",
            place=place,
            hint="screen it by its images, or add a longer spelling under `also`",
        )
    return None


def _patterns(number: int, right: str, label: str, text: str, close: bool) -> Iterator[Pattern]:
    row = cells(text, sound=True)
    if not row.pos:
        return
    parts = _words(row)
    digits = any(each.isdigit() for each in text)
    spelled = "".join(chr(97 + each) for each in row.letter)
    natural = parts if len(parts) > 1 else (words.compound(spelled, words.KNOWN) or parts)
    ordinary = all(words.tier(part) >= (words.KNOWN if len(part) > 2 else 1) or part in ("a", "i") for part in natural)
    whole = Pattern(
        mark=number,
        right=right,
        label=label,
        text=text,
        letters=tuple(row.letter),
        spelled=spelled,
        parts=parts,
        words=tuple(natural),
        ordinary=ordinary and not row.foreign,
        foreign=row.foreign,
        digits=digits,
        close=close,
    )
    yield whole
    if not close:
        return
    if row.foreign:
        yield from _by_looks(whole)
        return
    if digits:
        yield from _numbers_spelled(whole)
        return
    yield from _joined_otherwise(whole, row)
    if len(parts) > 2 and parts[0] in ARTICLES:
        yield replace(_spelled(whole, parts[1:]), lacking=parts[0])
    # Of a mark in the plural, the singular with another ending is an inflection too.
    if len(row) >= 6 and spelled.endswith("s") and not spelled.endswith("ss"):
        stem = (*natural[:-1], natural[-1][:-1])
        yield replace(whole, label="stem", letters=whole.letters[:-1], spelled=spelled[:-1], words=stem)
    if "x" in spelled:
        # Other scripts, and respellings, write its two sounds.
        said = spelled.replace("x", "ks")
        yield replace(
            whole,
            label="said",
            letters=tuple(ord(each) - 97 for each in said),
            spelled=said,
            words=tuple(part.replace("x", "ks") for part in natural),
        )
    if 2 <= len(natural) <= MOST_WORDS and (len(parts) > 1 or ordinary):
        for other in dict.fromkeys(permutations(natural)):
            if other != tuple(natural):
                joined = "".join(other)
                letters = tuple(ord(each) - 97 for each in joined)
                yield replace(
                    whole, label="order", letters=letters, spelled=joined, parts=other, words=other, ordinary=True
                )


def _by_looks(whole: Pattern) -> Iterator[Pattern]:
    """The Latin letters that a mark in another script looks like, where its script looks like Latin letters."""
    seen = cells(whole.text)
    if tuple(seen.letter) != whole.letters:
        spelled = "".join(chr(97 + each) for each in seen.letter)
        parts = _words(seen)
        yield replace(
            whole, label="also", letters=tuple(seen.letter), spelled=spelled, parts=parts, words=parts, foreign=False, by_looks=True
        )  # fmt: skip


def _numbers_spelled(whole: Pattern) -> Iterator[Pattern]:
    """The mark with its number in words ("Forever Twenty One")."""
    text = _NUMBER.sub(lambda found: _in_words(int(found.group())), whole.text)
    row = cells(text)
    if any(each.isdigit() for each in text) or len(row) > MOST_LETTERS:
        return
    yield replace(_spelled(whole, _words(row)), digits=False)


def _in_words(number: int) -> str:
    tens, rest = divmod(number, 10)
    if number < 20:
        return _UNITS[number]
    return f"{_TENS[tens - 2]} {_UNITS[rest]}" if rest else _TENS[tens - 2]


def _joined_otherwise(whole: Pattern, row: Cells) -> Iterator[Pattern]:
    """The mark with `&` for its "and", and with "and" for its `&`; with "n" for both."""
    parts = whole.parts
    for at in range(1, len(parts)):
        before, begin = "".join(parts[:at]), sum(map(len, parts[:at]))
        if parts[at] == "and" and at + 1 < len(parts):
            rest = parts[at + 1 :]
            yield _spelled(whole, (*parts[:at], *rest), joint=len(before))
            yield _spelled(whole, (*parts[:at], "n", *rest))
            return
        if set("&+＆") & set(row.text[row.end[begin - 1] : row.pos[begin]]):
            yield _spelled(whole, (*parts[:at], "and", *parts[at:]))
            yield _spelled(whole, (*parts[:at], "n", *parts[at:]))
            if parts[-1] in FIRMS:
                yield _spelled(whole, (*parts[:at], "and", *parts[at:-1], FIRMS[parts[-1]]))
            return


def _spelled(whole: Pattern, parts: tuple[str, ...], joint: int = 0) -> Pattern:
    """The mark in other words."""
    letters = "".join(parts)
    return replace(
        whole, label="also", letters=tuple(ord(each) - 97 for each in letters), spelled=letters, parts=parts, words=parts, joint=joint
    )  # fmt: skip


def _words(row: Cells) -> tuple[str, ...]:
    parts: list[str] = []
    for at, letter in enumerate(row.letter):
        if at == 0 or row.gap[at] >= MARKS:
            parts.append("")
        parts[-1] += chr(97 + letter)
    return tuple(parts)


def collapsed(letters: Sequence[int], classes: Sequence[int]) -> list[int]:
    """The classes of the letters, runs made one."""
    return without_runs([classes[each] for each in letters])


def without_runs(row: Sequence[int]) -> list[int]:
    """The row, each that repeats the one before left out."""
    return [each for at, each in enumerate(row) if at == 0 or row[at - 1] != each]


def edits_allowed(pattern: Pattern) -> int:
    """Typing errors that a spelling of this length bears (hundredths)."""
    size = pattern.size
    if pattern.label in ("order", "stem") or pattern.digits or not pattern.close or size <= 3:
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


def limit_of(pattern: Pattern, foreign: bool) -> int:
    """The cost from which on an alignment is not worth judging."""
    if pattern.label in ("order", "stem") or pattern.digits or not pattern.close:
        return LEAST
    if foreign:
        return max(60, 15 * pattern.size)
    return max(edits_allowed(pattern) + 40, 22 * pattern.size)
