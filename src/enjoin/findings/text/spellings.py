"""Every spelling of a mark that is looked for: a mark in, its patterns out.

All of it follows from the mark and the background lexicon; nothing is written by hand for one mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, permutations, product

from enjoin.findings.text import words
from enjoin.findings.text.cells import Cells, cells
from enjoin.findings.text.glyphs import MARKS
from enjoin.findings.text.pronounced import pronounced, unvowelled
from enjoin.findings.text.respelled import respellings
from enjoin.findings.text.shapes import TORN, Pattern
from enjoin.problems import Place, Problem, Unreadable
from enjoin.rights import Mark, Work

MOST_SAID = 14  # letters of a mark of which other scripts are asked how it is pronounced, not only how it is spelled
LEAST_SAID = 3  # letters of what is said
MOST_LETTERS = 120  # of one mark
MOST_WORDS = 5  # of a mark that is looked for in another order
ARTICLES = frozenset(("the", "le", "la", "les", "el", "los", "las", "il", "der", "die", "das"))
FIRMS = {"co": "company", "bros": "brothers"}  # how a firm's name may end
TITLES = {"dr": ("doctor", "doc"), "mr": ("mister",), "st": ("saint",), "mt": ("mount",)}
TELLING = 6  # letters of a word that is known for the mark alone
LONG_TITLE = 4  # words whose mere order tells a title
SHORTEST_LEFT = 4  # letters of a mark without its 's
_POSSESSIVE = re.compile(r"['’ʼ´`]s\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?<!\w)\d{1,2}(?!\w)")
_UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TORN_SIZE = 4  # letters of a mark too short to bear a letter that is read as two


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


def shape_titles(works: Sequence[Work], first: int) -> tuple[Pattern, ...]:
    """The titles of works that are told from other wordings, in their own letters only; numbered from `first` on.

    A title is no mark: whoever writes it may speak of the work, so that it calls for a look (R29).
    """
    found: list[Pattern] = []
    for number, work in enumerate(works, first):
        title = work.title or ""
        if _fault(Mark(id=work.id, text=title), title) is None:
            for each in _patterns(number, work.id, "title", title, close=False):
                if _tells(each):
                    found.append(replace(each, ordinary=False))
    return tuple(found)


def _tells(title: Pattern) -> bool:
    """Is a title more than a name of goods: four words, one that no lexicon has, or two or three, no set phrase, of which two or one are not common?"""
    parts = title.parts
    if title.foreign:
        return title.size >= TELLING
    if len(parts) >= LONG_TITLE or any(len(each) >= TELLING and not words.tier(each) for each in parts):
        return True
    telling = sum(len(each) >= SHORTEST_LEFT and words.tier(each) < words.COMMON for each in parts)
    return telling + len(parts) >= LONG_TITLE and not any(words.phrase(*pair) for pair in pairwise(parts))


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
        digits=any(each.isdigit() for each in text),
        close=close,
    )
    yield whole
    if not close:
        return
    if whole.foreign:
        yield from _by_looks(whole)
    elif whole.digits:
        yield from _numbers_spelled(whole)
    else:
        for kind in (_in_other_words, _singular, _in_other_letters, _as_said, _in_other_order):
            yield from kind(whole, row)


def _in_other_words(whole: Pattern, row: Cells) -> Iterator[Pattern]:
    yield from _joined_otherwise(whole, row)
    for bare in _without_possessive(whole):
        yield bare
        yield from _joined_otherwise(bare, cells(bare.text))
    yield from _by_its_rare_word(whole)
    for at, part in enumerate(whole.parts[:-1]):
        for title in TITLES.get(part, ()):
            yield _spelled(whole, (*whole.parts[:at], title, *whole.parts[at + 1 :]))
    if len(whole.parts) > 2 and whole.parts[0] in ARTICLES:
        yield replace(_spelled(whole, whole.parts[1:]), lacking=whole.parts[0])


def _without_possessive(whole: Pattern) -> Iterator[Pattern]:
    """A mark in the possessive as shoppers write it ("Victoria Secret"); not where an everyday word or next to nothing is left."""
    text = _POSSESSIVE.sub("", whole.text)
    parts = _words(cells(text))
    telling = len(parts) > 1 or words.tier(parts[0]) < words.COMMON
    enough = sum(map(len, parts)) >= SHORTEST_LEFT or set(text) & {"&", "+"}
    if text != whole.text and telling and enough:
        yield replace(_spelled(whole, parts), text=text, lacking="'s")


def _by_its_rare_word(whole: Pattern) -> Iterator[Pattern]:
    """Of a mark of several words the one that no lexicon has, alone ("Ferragamo")."""
    if len(whole.parts) < 2:
        return
    for at, part in enumerate(whole.parts):
        if len(part) >= TELLING and not words.tier(part):
            rest = " ".join((*whole.parts[:at], *whole.parts[at + 1 :]))
            yield replace(_spelled(whole, (part,)), label="part", lacking=rest)


def _singular(whole: Pattern, _: Cells) -> Iterator[Pattern]:
    """Of a mark in the plural, the singular with another ending is an inflection too."""
    spelled, natural = whole.spelled, whole.words
    if whole.size >= 6 and spelled.endswith("s") and not spelled.endswith("ss"):
        stem = (*natural[:-1], natural[-1][:-1])
        yield replace(whole, label="stem", letters=whole.letters[:-1], spelled=spelled[:-1], words=stem)


def _in_other_letters(whole: Pattern, _: Cells) -> Iterator[Pattern]:
    """A short mark of one word as it may be respelled and misread; a longer one bears what differs."""
    spelled = whole.spelled
    if len(whole.parts) > 1:
        return
    for other in respellings(spelled):
        yield replace(_spelled(whole, (other,)), label="respelled")
    if whole.size == TORN_SIZE:
        for at, each in enumerate(spelled):
            if each in TORN:
                yield replace(_spelled(whole, (spelled[:at] + TORN[each] + spelled[at + 1 :],)), label="torn")


def _as_said(whole: Pattern, _: Cells) -> Iterator[Pattern]:
    """The mark as other scripts, which write what is said, spell it; respellings, too, write the two sounds of x."""
    parts = whole.parts
    if whole.size <= MOST_SAID:
        # Without its article alone: other scripts leave it out, or say it otherwise.
        lacking = parts[0] if len(parts) > 2 and parts[0] in ARTICLES else ""
        sounded = parts[1:] if lacking else parts
        for heard in product(*((part, *pronounced(part)) for part in sounded)):
            if heard != sounded and sum(map(len, heard)) >= LEAST_SAID:
                yield replace(_spelled(whole, heard), label="heard", lacking=lacking)
    if whole.consonants < 2 and len(parts) == 1:
        for other in dict.fromkeys(each for heard in (parts[0], *pronounced(parts[0])) for each in unvowelled(heard)):
            if other != whole.spelled:
                yield replace(_spelled(whole, (other,)), label="heard", unvowelled=True)
    if "x" in whole.spelled:
        said = whole.spelled.replace("x", "ks")
        natural = tuple(part.replace("x", "ks") for part in whole.words)
        yield replace(whole, label="said", letters=_letters(said), spelled=said, words=natural)


def _in_other_order(whole: Pattern, _: Cells) -> Iterator[Pattern]:
    natural = whole.words
    if 2 <= len(natural) <= MOST_WORDS and (len(whole.parts) > 1 or whole.ordinary):
        for other in dict.fromkeys(permutations(natural)):
            if other != natural:
                yield replace(_spelled(whole, other), label="order", ordinary=True)


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
    """The mark with its number in words ("Forever Twenty One"), and in Roman numerals."""
    for write in (_in_words, _in_roman):
        text = _NUMBER.sub(lambda found, write=write: write(int(found.group())), whole.text)  # type: ignore[misc]
        row = cells(text)
        if not any(each.isdigit() for each in text) and SHORTEST_LEFT < len(row) <= MOST_LETTERS:
            yield replace(_spelled(whole, _words(row)), digits=False, close=write is _in_words)


def _in_words(number: int) -> str:
    tens, rest = divmod(number, 10)
    if number < 20:
        return _UNITS[number]
    return f"{_TENS[tens - 2]} {_UNITS[rest]}" if rest else _TENS[tens - 2]


def _in_roman(number: int) -> str:
    signs = ("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)
    written = ""
    for sign, worth in signs:
        written += sign * (number // worth)
        number %= worth
    return written


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
    spelled = "".join(parts)
    return replace(
        whole, label="also", letters=_letters(spelled), spelled=spelled, parts=parts, words=parts, joint=joint
    )


def _letters(spelled: str) -> tuple[int, ...]:
    return tuple(ord(each) - 97 for each in spelled)


def _words(row: Cells) -> tuple[str, ...]:
    parts: list[str] = []
    for at, letter in enumerate(row.letter):
        if at == 0 or row.gap[at] >= MARKS:
            parts.append("")
        parts[-1] += chr(97 + letter)
    return tuple(parts)


__all__ = ["shape_marks", "shape_titles"]
