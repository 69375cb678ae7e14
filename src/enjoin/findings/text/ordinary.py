"""Is what a text says there ordinary: a word of its own, an ending, a number? Words of a match in, plain answers out."""

import re
from collections.abc import Sequence
from unicodedata import combining, normalize

from enjoin.findings.text import words
from enjoin.findings.text.glyphs import ACCENT, LEET, MARKS
from enjoin.findings.text.matches import Match, Piece
from enjoin.findings.text.shapes import Pattern

ENDINGS = frozenset(["s", "es", "ed", "ing", "er", "ers", "y", "ies", "ie", "z", "ez", "x", "en", "in", "ish", "like", "ly", "able", "ness", "ism", "ist", "ists", "ette", "let", "ling", "land", "lands", "ville", "ified", "ify", "ize", "izes", "4u", "2u", "tm", "r"])  # fmt: skip


NAMED = 6  # letters of a mark from which on a name beside it may be a slip
_NUMBERED = re.compile(r"\D*\d{2,}")


def is_ordinary(piece: Piece) -> bool:
    """Is the word, as written, a word of its own?"""
    if len(piece.letters) == 1:
        return piece.letters in "aio" or piece.possessive
    return piece.literal and words.tier(piece.letters) >= (words.KNOWN if len(piece.letters) < 4 else words.RARE)


def stands_alone(piece: Piece, pieces: int, pattern: Pattern, respelled: bool) -> bool:
    """Is a changed word an ordinary word? Among other words of the mark, or `respelled` merely, a rare or tiny one is sooner a slip."""
    if pieces == 1:
        # Near a longer mark, a word that hardly anybody uses may be a slip, and so may a name ("Stanly").
        rare = pattern.weight < 5 and not respelled and words.tier(piece.letters) > 0
        known = words.tier(piece.letters) >= words.KNOWN and not (
            pattern.weight >= NAMED and words.names_only(piece.letters)
        )
        return piece.literal and (rare or known)
    if piece.possessive:
        return True
    least = words.COMMON if len(piece.letters) <= 3 else words.KNOWN
    return piece.literal and len(piece.letters) > 2 and words.tier(piece.letters) >= least


def is_word(pattern: Pattern) -> bool:
    """Is the mark itself one word or name of the lexicon?"""
    return len(pattern.parts) == 1 and words.direct(pattern.spelled) > 0


def plain_ending(tail: str) -> bool:
    return not tail or tail in ENDINGS or tail.isdigit()


def accented(found: Match) -> bool:
    """Has a letter an accent that the mark has not, as languages have them (not marks stacked on it)?"""
    text = normalize("NFC", found.row.text[found.start : found.end])
    own = normalize("NFC", found.pattern.text).casefold()
    return ACCENT in found.kinds and text.casefold() not in own and not any(map(combining, text))


def tied(found: Match) -> bool:
    """Is each piece tied to the next by a single sign, as a seller does on purpose?"""
    row = found.row
    return all(
        piece.gap == MARKS and row.pos[piece.first] - row.end[piece.first - 1] <= 1 for piece in found.pieces[1:]
    )


def set_off(found: Match) -> bool:
    """Do capitals tell the mark's letters from what is joined with them in one word ("FilaShoes", "FILAshoes", "newFila")?"""
    text = found.row.text
    first, last = found.row.pos[found.first], found.row.end[found.last - 1]
    own, before, after = text[first:last], text[first - 1 : first] if first else "", text[last : last + 2]
    if not own[:1].isupper() or not (own[1:].islower() or own.isupper()):
        return False
    begins = not found.head or not before.isupper()
    goes_on = after[:1].isupper() and (own[1:].islower() or after[1:].islower())
    return begins and (not found.tail or after[:1].isdigit() or goes_on or (own.isupper() and after.islower()))


def mostly_letters(found: Match) -> bool:
    read = [found.row.kind[cell] for cell in range(found.first, found.last)]
    return sum(kind != LEET for kind in read) * 2 > len(read)


def in_number(found: Match) -> bool:
    """Does a digit that is read as a letter stand beside a digit outside the match?"""
    row, text = found.row, found.row.text
    first, last = row.pos[found.first], row.end[found.last - 1]
    before, after = text[max(first - 1, 0) : first], text[last : last + 1]
    return (text[first].isdigit() and before.isdigit()) or (text[last - 1].isdigit() and after.isdigit())


def ends_in_number(found: Match) -> bool:
    """Is it letters and then a number, rather than letters some of which are spelled with digits?"""
    return _NUMBERED.fullmatch(found.row.text[found.start : found.end]) is not None


def common_words(pieces: Sequence[Piece]) -> bool:
    """Is each piece a common word, or one of them with a letter or two beside it?"""
    common = [piece for piece in pieces if len(piece.letters) >= 3 and words.direct(piece.letters) >= words.COMMON]
    rest = [piece for piece in pieces if piece not in common]
    return bool(common) and all(len(piece.letters) == 1 for piece in rest)


def tailless_compound(letters: str) -> tuple[str, str] | None:
    return words.compound(letters[:-1], words.COMMON, 4) if letters.endswith("s") else None
