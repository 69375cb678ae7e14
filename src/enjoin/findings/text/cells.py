"""A text as a row of letters that still know where they stand: text in, `Cells` out. Knows no mark.

Two streams: `looks` reads a character as what it is mistaken for, `sound` as its script says it. Separators become the `gap`
before the next letter; what does not show (zero-width, controls, stacked marks) is passed over.
"""

import re
from dataclasses import dataclass, field
from unicodedata import normalize

from enjoin.findings.text.glyphs import HIDDEN, LEET, MARKS, SPACE, SYMBOL, SYMBOLS, Letter, bits, reading

# Letters drawn with several ASCII characters.
ART = {
    "|\\/|": "m", "/\\/\\": "m", "|v|": "m", "|\\|": "n", "/\\/": "n", "\\/\\/": "w", "|/\\|": "w", "\\|/": "w", "|_|": "u", "(_)": "u", "|-|": "h", "|<": "k", "|{": "k", "|(": "k", "|_": "l", "|)": "d", "[)": "d",
    "|}": "d", "()": "o", "[]": "o", "{}": "o", "<>": "o", "/\\": "a", "/-\\": "a", "\\/": "v", "><": "x", "|>": "p", "|*": "p", "|=": "f", "|?": "r", "_|": "j",
}  # fmt: skip
_ART = re.compile("|".join(re.escape(each) for each in sorted(ART, key=len, reverse=True)))
ART_PAIRS = frozenset(each[:2] for each in ART)
# Drawings that are as often punctuation.
PLAIN_SIGNS = frozenset(("_|", "()", "[]", "{}", "|(", "|)", "\\/", "<>", "><", "/\\", "|>", "|*", "|?"))
_MAY_DRAW = re.compile("|".join(re.escape(each) for each in sorted(ART_PAIRS)), re.IGNORECASE)
_LOWER_V = {ord("V"): "v"}
OVERRIDE = "\u202e"  # what follows is set from right to left
_OVERRIDDEN = re.compile("\u202e[^\u202c\n\r\u2028\u2029]*|[^\u202e]+")
STANDS_FIRST, STANDS_LAST = (
    frozenset("$@€£¥¢§!|+"),
    frozenset("$@€¢§|+"),
)  # symbols that may be a word's first or last letter
LEADING = frozenset("เแโใไ")  # Thai vowels written before the consonant that they follow in speech


# Two letters that are one sound: Greek b, d, g, j and u, Cyrillic j. The letters that it may be, the likeliest first; then the
# nasal that may stand before it inside a word, where "mb" or "mp" is spelled as b is.
PAIRED = {
    "μπ": ("bp", "m"), "ντ": ("dt", "n"), "γκ": ("gk", "n"), "τζ": ("jg", ""), "ου": ("uow", ""), "ού": ("uow", ""), "дж": ("jg", ""),
}  # fmt: skip
# Half-width kana with the sign behind them that voices them, as the one letter that they are.
VOICED = {
    chr(kana) + sign: normalize("NFKC", chr(kana) + sign)
    for kana in range(0xFF66, 0xFF9E)
    for sign in "\uff9e\uff9f"
    if len(normalize("NFKC", chr(kana) + sign)) == 1
}
_OPENS = frozenset(each for pair in PAIRED for each in (pair[0], pair[0].upper()))


@dataclass(slots=True)
class Cells:
    """Parallel lists, one entry a letter. `pos`/`end`: its characters; `mask`: all that it may be; `letter`: what it is taken for."""

    text: str
    pos: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    mask: list[int] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)
    kind: list[int] = field(default_factory=list)
    gap: list[int] = field(default_factory=list)
    foreign: bool = False
    heard: bool = False  # read by its sound
    arrays: object = None  # the same rows for compiled code, once made

    def __len__(self) -> int:
        return len(self.pos)


def art(text: str) -> dict[int, tuple[int, str]]:
    """Where letters are drawn: start → (end, letter). Only inside a word or beside a letter."""
    found: dict[int, tuple[int, str]] = {}
    if not _MAY_DRAW.search(text):
        return found
    for match in _ART.finditer(text.translate(_LOWER_V)):
        start, end = match.span()
        before = start > 0 and text[start - 1].isalnum()
        after = end < len(text) and text[end].isalnum()
        if before or after:
            found[start] = end, ART[match.group()]
    return found


def _wordish(character: str) -> bool:
    """May it stand next to a symbol that is read as a letter?"""
    return character >= "\x80" or character.isalnum() or character in SYMBOLS


def silent(text: str, at: int) -> bool:
    """Is the symbol at `at` mere punctuation, by what stands beside it?"""
    before = at > 0 and _wordish(text[at - 1])
    after = at + 1 < len(text) and _wordish(text[at + 1])
    return not ((before and after) or (after and text[at] in STANDS_FIRST) or (before and text[at] in STANDS_LAST))


def cells(text: str, sound: bool = False, *, stored: bool = False) -> Cells:
    """Read `text` by its looks, or by its sound; in the order in which it is displayed, or (`stored`) in that of its characters."""
    if stored or OVERRIDE not in text:
        return _in_order(text, sound)
    shown = displayed(text)
    out = _in_order("".join(text[at] for at in shown), sound)
    out.text = text
    for number, (first, last) in enumerate(zip(out.pos, out.end, strict=True)):
        out.pos[number], out.end[number] = min(shown[first:last]), max(shown[first:last]) + 1
    return out


def displayed(text: str) -> list[int]:
    """Where the characters stand that are displayed one after another: what follows an override is set from right to left, up to its
    end, that of the line or the text (UAX #9, rule X4)."""
    order: list[int] = []
    for run in _OVERRIDDEN.finditer(text):
        places = range(*run.span())
        order += reversed(places) if run.group()[0] == OVERRIDE else places
    return order


def _in_order(text: str, sound: bool) -> Cells:
    out = Cells(text, heard=sound)
    drawn = art(text)
    gap, skip = SPACE, -1
    for at, character in enumerate(text):
        if at < skip:
            continue
        if at in drawn:
            skip, drawing = drawn[at]
            # At a word's edge, signs that may be mere punctuation.
            edge = text[at:skip] in PLAIN_SIGNS and not (
                text[at - 1 : at].isalnum() and text[skip : skip + 1].isalnum()
            )
            _add(out, at, skip, bits(drawing), ord(drawing) - 97, SYMBOL if edge else LEET, gap)
            gap = 0
            continue
        if "\uff66" <= character <= "\uff9d" and text[at : at + 2] in VOICED:
            read, skip = reading(VOICED[text[at : at + 2]]), at + 2
        else:
            read = reading(character)
        letters = read.sound if sound else read.looks
        out.foreign |= read.foreign
        if sound and character in _OPENS and text[at : at + 2].lower() in PAIRED:
            said, nasal = PAIRED[text[at : at + 2].lower()]
            if nasal and gap < MARKS:
                # May be passed over, as a symbol.
                _add(out, at, at + 2, bits(nasal), ord(nasal) - 97, SYMBOL, gap)
                gap = 0
            letters = (Letter(bits(said), ord(said[0]) - 97),)
            skip = at + 2
        if read.kind == SYMBOL and silent(text, at):
            letters = ()
        if not letters:
            gap = max(gap, read.gap)
            continue
        kind = 6 if (sound and read.foreign) or (read.foreign and read.looks is read.sound) else read.kind
        for number, letter in enumerate(letters):
            _add(out, at, max(at + 1, skip), letter.mask, letter.letter, kind, gap if number == 0 else 0)
            gap = 0
        if sound and at and text[at - 1] in LEADING and len(letters) == 1 and len(out) > 1 and out.gap[-1] == 0:
            _swap_last(out)
    return out


def _add(out: Cells, pos: int, end: int, mask: int, letter: int, kind: int, gap: int) -> None:
    out.pos.append(pos)
    out.end.append(end)
    out.mask.append(mask)
    out.letter.append(letter)
    out.kind.append(kind)
    out.gap.append(gap)


def _swap_last(out: Cells) -> None:
    for row in (out.mask, out.letter, out.kind):
        row[-1], row[-2] = row[-2], row[-1]


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text: cells [first, last), characters [start, end), and its letters as read."""

    first: int
    last: int
    start: int
    end: int
    letters: str


def breaks(row: Cells, index: int) -> bool:
    """Does a word begin at this cell?"""
    return row.gap[index] >= MARKS


def solid(row: Cells, index: int) -> bool:
    """Is this cell a letter, not a symbol that may be one?"""
    return row.kind[index] != SYMBOL


__all__ = ["HIDDEN", "MARKS", "SPACE", "Cells", "Token", "art", "breaks", "cells", "solid"]
