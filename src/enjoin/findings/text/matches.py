"""What an alignment says of a text: the words it touches, what differs in each, and the span in the original text."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from unicodedata import category

from enjoin.findings.text.align import Step
from enjoin.findings.text.cells import LEADING, Cells
from enjoin.findings.text.costs import HARD
from enjoin.findings.text.glyphs import ACCENT, LEET, MARKS, PLAIN, SOUND, SPACE, STYLE, SYMBOL
from enjoin.findings.text.shapes import Pattern

LONGEST = 200  # letters of a word on either side of a match; scripts without spaces have no end of it
_LITERAL = frozenset((PLAIN, STYLE, ACCENT, SYMBOL))
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_KANA_TAILS = "ーァィゥェォャュョ"  # they go on with a syllable
# Characters of scripts that set no spaces between words: Thai and Lao; kana and Chinese; hangul; all of the higher planes.
NO_SPACES = (0x0E00, 0x0EFF), (0x2E80, 0x9FFF), (0xAC00, 0xD7AF), (0x20000, 0x10FFFF)
Outcome = Literal["hit", "review", "no"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a match comes to, with the kind of variation, a score from 0 to 1, and the reason."""

    outcome: Outcome
    kind: str
    score: float
    why: str


@dataclass(slots=True)
class Piece:
    """A word of the text that the match touches: cells [first, last), its letters, and what stands before it."""

    first: int
    last: int
    letters: str
    gap: int
    literal: bool  # written in plain Latin letters
    possessive: bool = False  # an `s` after an apostrophe
    changed: bool = False  # an edit falls into it


@dataclass(slots=True)
class Match:
    """What an alignment says: the cells it covers, the words they stand in, what is left of these, and what differs."""

    pattern: Pattern
    row: Cells
    first: int
    last: int
    cost: int
    steps: Sequence[Step]
    pieces: list[Piece]
    head: str
    tail: str
    edits: int
    soft: int
    kinds: set[int]
    cut: bool = False
    start: int = 0
    end: int = 0


def match_of(
    pattern: Pattern, row: Cells, first: int, last: int, cost: int, steps: Sequence[Step], cut: bool = False
) -> Match:
    """Work out the words around cells [first, last) and count what differs."""
    while (
        first < last
        and row.kind[first] == SYMBOL
        and not any(step.c <= first < step.d and step.how in (1, 4, 5) for step in steps[:1])
    ):
        first += 1
    pieces = _pieces(row, first, last)
    found = Match(pattern, row, first, last, cost, steps, pieces, "", "", 0, 0, set(), cut)
    left, right = pieces[0].first, pieces[-1].last
    found.head = _spell(row, left, first)
    found.tail = _spell(row, last, right)
    for step in steps:
        if step.cost >= HARD:
            found.edits += 1
        elif step.cost > 2:
            found.soft += 1
        for cell in range(step.c, step.d):
            if step.how != 3:
                found.kinds.add(row.kind[cell])
        if step.cost > 2:
            _mark_changed(found, step)
    found.start, found.end = _span(found)
    return found


def _pieces(row: Cells, first: int, last: int) -> list[Piece]:
    gap, kind = row.gap, row.kind
    left = first
    while left > max(0, first - LONGEST) and gap[left] < MARKS and not (left == first and is_sign(row, left - 1)):
        left -= 1
    right, total = last, len(row)
    while right < min(total, last + LONGEST) and gap[right] < MARKS:
        right += 1
    while right > last and is_sign(row, right - 1):
        right -= 1
    pieces: list[Piece] = []
    begin = left
    for at in range(left + 1, right + 1):
        if at == right or gap[at] >= MARKS or (kind[at - 1] == SYMBOL and _seam(row, at, first, last)):
            letters = _spell(row, begin, at)
            if letters:
                literal = _LITERAL.issuperset(kind[begin:at])
                own = letters == "s" and row.pos[begin] > 0 and row.text[row.pos[begin] - 1] in "'’ʼ`´"
                pieces.append(Piece(begin, at, letters, gap[begin] if pieces else SPACE, literal, own))
            begin = at
    return pieces or [Piece(first, last, _spell(row, first, last), SPACE, False)]


def _seam(row: Cells, at: int, first: int, last: int) -> bool:
    """A symbol between words that no mark letter took acts as punctuation; outside the match, it ends the word."""
    return is_sign(row, at - 1) and not first <= at - 1 < last


def is_sign(row: Cells, at: int) -> bool:
    """Is it a symbol that may be a letter, and no letter that may be silent?"""
    return row.kind[at] == SYMBOL and not row.text[row.pos[at]].isalpha()


def _spell(row: Cells, first: int, last: int) -> str:
    """The letters of the cells; digits stay digits."""
    kinds = row.kind[first:last]
    if LEET not in kinds and SYMBOL not in kinds:
        return "".join([_ALPHABET[letter] for letter in row.letter[first:last]])
    return "".join(
        row.text[row.pos[cell]]
        if row.kind[cell] == LEET and row.text[row.pos[cell]].isdigit()
        else chr(97 + row.letter[cell])
        for cell in range(first, last)
        if row.kind[cell] != SYMBOL
    )


def _mark_changed(found: Match, step: Step) -> None:
    """Lay the change at the word in which it falls; a missing letter belongs with the letters of its own word of the mark."""
    if step.d > step.c:
        low, high = step.c, step.d
    else:
        word_at = found.pattern.word_at
        own = word_at[step.a]
        low, high, least = max(step.c - 1, 0), step.c, -1
        for each in found.steps:
            if each.d > each.c and each.b > each.a and word_at[each.a] == own:
                away = abs(each.a - step.a)
                if least < 0 or away < least:
                    low, high, least = each.c, each.d, away
    for piece in found.pieces:
        if piece.first < high and low < piece.last and low < high:
            piece.changed = True


def _span(found: Match) -> tuple[int, int]:
    """Characters from the first word's start to the last word's end, with a possessive or a spaced plural."""
    row, pieces = found.row, found.pieces
    first, last = pieces[0].first, pieces[-1].last
    lone = len(pieces) > 2 and sum(len(piece.letters) == 1 for piece in pieces) >= len(pieces) - 1
    if last < len(row) and row.letter[last] == 18 and (last + 1 >= len(row) or row.gap[last + 1] >= MARKS):
        between = row.text[row.end[last - 1] : row.pos[last]]
        if between in ("'", "’", "ʼ", "`", "´") or (lone and row.gap[last] == row.gap[last - 1] and len(between) <= 2):
            last += 1
            found.tail = found.tail + "s"
    if SOUND in found.kinds and unspaced(found):
        first, last = found.first, found.last
        found.head = found.tail = ""
    low, high = min(row.pos[first:last]), max(row.end[first:last])
    while high < len(row.text) and (category(row.text[high])[0] == "M" or _goes_with(row.text, high)):
        high += 1
    while low > 0 and row.text[low - 1] in LEADING:
        low -= 1
    return _with_signs(found, low, high)


def _goes_with(text: str, at: int) -> bool:
    """Does the letter at `at` only lengthen, soften or end the syllable before it?"""
    one, last = text[at], text[at - 1]
    return (one in _KANA_TAILS and "\u3041" <= last <= "\u30ff") or (one in "ьъ" and "\u0400" <= last <= "\u04ff")


def _with_signs(found: Match, low: int, high: int) -> tuple[int, int]:
    """The span with the signs with which the mark itself begins or ends ("Yahoo!", "& Co."), where they stand there."""
    own, text = found.pattern.text.strip(), found.row.text
    inner = [at for at, each in enumerate(own) if each.isalnum()]
    if found.head or found.tail or not inner:
        return low, high
    before, after = own[: inner[0]], own[inner[-1] + 1 :]
    if before and text[:low].endswith(before):
        low -= len(before)
    return low, high + len(after) if after and text.startswith(after, high) else high


def unspaced(found: Match) -> bool:
    """Is it written in a script that sets no spaces between words?"""
    text = found.row.text[found.row.pos[found.first] : found.row.end[found.last - 1]]
    return any(first <= ord(each) <= last for each in text for first, last in NO_SPACES)
