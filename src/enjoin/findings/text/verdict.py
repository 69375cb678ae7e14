"""From an alignment to a judgement: is this the mark in disguise, a lawful neighbour, or for a person to look at?

The order of the questions: what differs (`Match`), whether the words are ordinary words of their own, whether it is an ending or a
compound, whether the words around make another phrase (R29). Every answer carries its reason.
"""

import re
from unicodedata import normalize

from enjoin.findings.text import stems, words
from enjoin.findings.text.changed import judge_changed
from enjoin.findings.text.cut import judge_cut, kept
from enjoin.findings.text.glyphs import HOMOGLYPH, LEET, MARKS, SOUND, SPACE, SYMBOL
from enjoin.findings.text.heard import judge_heard
from enjoin.findings.text.kinds import kind_of
from enjoin.findings.text.matches import Judgement, Match, Outcome
from enjoin.findings.text.ordinary import (
    ENDINGS,
    accented,
    common_words,
    in_number,
    is_ordinary,
    mostly_letters,
    plain_ending,
    set_off,
    tied,
)
from enjoin.findings.text.own import JOINING, judge_own, own_spelling
from enjoin.findings.text.scripts import script_of
from enjoin.findings.text.shapes import Pattern


def judge(found: Match) -> Judgement:
    """The judgement on one match, before the words around and lawful uses are looked at."""
    kind = kind_of(found)
    own = own_spelling(found)
    if own:
        return judge_own(found, own)
    if found.pattern.digits and (_digits_differ(found) or _goes_on(found)):
        return Judgement("no", kind, 0.0, "a mark with digits is found only with its own digits")
    if found.pattern.digits and (found.edits or found.soft):
        return _judge_slip_beside_digits(found, kind)
    if not found.pattern.close and (found.edits or found.soft):
        return Judgement("no", kind, 0.2, "only the mark's own letters are looked for")
    if found.pattern.label == "order":
        return _judge_order(found)
    if found.pattern.label == "part" and (found.edits or found.soft or found.head):
        return Judgement("no", kind, 0.2, "of a mark's words one alone, and not as it is spelled")
    if found.pattern.label in ("respelled", "torn"):
        return _judge_respelled(found, kind)
    if found.pattern.label == "stem":
        alone = len(found.pattern.parts) > 1 or not words.tier(found.pattern.spelled)
        if found.edits or found.soft or not (found.tail or alone):
            return Judgement("no", kind, 0.2, "the singular only counts with an ending")
        last = found.pieces[-1].letters
        if found.tail and words.direct(last) >= words.KNOWN:
            return Judgement("no", kind, 0.2, f"`{last}` is an ordinary word")
    if SOUND in found.kinds:
        return judge_heard(found)
    if found.pattern.label == "heard":
        return Judgement("no", kind, 0.2, "only other scripts spell what is said")
    if found.pattern.joint and not _joined_by_sign(found):
        return Judgement("no", kind, 0.3, "of the mark's words, `and` is missing")
    if found.pattern.label == "said" and (found.edits or found.soft or len(found.pieces) > len(found.pattern.parts)):
        return Judgement("no", kind, 0.2, "a respelling with further differences")
    if found.cut or kept(found) < found.pattern.size:
        return judge_cut(found, "truncation" if found.cut else kind)
    if found.edits or found.soft:
        return judge_changed(found, kind)
    if len(found.pieces) > 1:
        return _judge_split(found, kind)
    return _judge_whole(found, kind)


def _judge_slip_beside_digits(found: Match, kind: str) -> Judgement:
    """A slip in the letters of a mark whose digits are its own ("Forver 21")."""
    if not found.pattern.slips or found.cost > 105 or found.head or found.tail:
        return Judgement("no", kind, 0.0, "a mark with digits is found only with its own digits")
    own = len(found.pattern.parts)
    ordinary = [each.letters for each in found.pieces if each.changed and is_ordinary(each)]
    if ordinary or len(found.pieces) != own:
        said = f"`{ordinary[0]}` is an ordinary word" if ordinary else "its words are parted otherwise"
        return Judgement("no", kind, 0.2, said)
    return Judgement("review", kind, 0.6, "a slip beside the mark's own digits")


def _goes_on(found: Match) -> bool:
    """Does the mark's number go on, or count ("forever 21st")?"""
    counts = found.tail in ("st", "nd", "rd", "th") and found.row.text[found.end - 3 : found.end - 2].isdigit()
    return in_number(found) or counts


def _sign_missing(found: Match) -> bool:
    """Lacks a short mark the sign for "and" that parts its letters ("HM")?"""
    own, text = found.pattern.text, found.row.text[found.start : found.end]
    return (
        found.pattern.size <= 4
        and found.pattern.label == "mark"
        and any(each in own and each not in text for each in JOINING)
    )


def _joined_by_sign(found: Match) -> bool:
    """Does a sign for "and" stand where the mark has it?"""
    row, joint = found.row, found.pattern.joint
    before = max((step.d for step in found.steps if step.b <= joint and step.d > step.c), default=found.first)
    if not found.first < before < found.last:
        return False
    return bool(set("&+＆﹠") & set(row.text[row.end[before - 1] - 1 : row.pos[before] + 1]))


def _digits_differ(found: Match) -> bool:
    text, own = (normalize("NFKC", each) for each in (found.row.text[found.start : found.end], found.pattern.text))
    return list(filter(str.isdigit, text)) != list(filter(str.isdigit, own))


def _judge_whole(found: Match, kind: str) -> Judgement:
    """The mark's letters, all and in order, inside one word."""
    piece, pattern = found.pieces[0], found.pattern
    leet = LEET in found.kinds and not pattern.digits
    digits = leet and pattern.size <= 6 and not mostly_letters(found)
    if _sign_missing(found):
        return Judgement("review", kind, 0.4, "the sign between the mark's letters is missing")
    if pattern.size <= 6 and leet and (in_number(found) or (digits and (found.head or found.tail))):
        return Judgement("no", kind, 0.3, "digits that go on: a number or a code")
    if not found.head and not found.tail:
        ending = found.row.text[found.start : found.end][-2:]
        if pattern.size <= 5 and SYMBOL in found.kinds and not any(map(str.isalnum, ending)):
            return Judgement("review", kind, 0.5, "signs at the end of a short mark may be punctuation")
        if digits:
            return Judgement("review", kind, 0.5, "a short mark spelled mostly with digits may be a code")
        if pattern.size <= 4 and accented(found):
            return Judgement("review", kind, 0.6, "with its accents it may be a word of another language")
        if leet and pattern.size <= 4 and _of_code(found):
            return Judgement("review", kind, 0.5, "a part of a number or a code")
        text = found.row.text[found.start : found.end]
        if HOMOGLYPH in found.kinds and not pattern.by_looks and all(map(_cyrillic, text)):
            if stems.listed(text) == stems.WORD:
                return Judgement("review", kind, 0.6, f"`{text}` is a word of its language, too")
            if pattern.size <= 4 and not set(text) <= LIKE_LATIN:
                return Judgement(
                    "review", kind, 0.6, f"a short word in Cyrillic alone; not all of `{text}` looks alike"
                )
        return Judgement("hit", kind, 1.0 if kind == "exact" else 0.99, "the mark's own letters")
    direct = words.direct(piece.letters)
    if (
        piece.literal
        and piece.letters != pattern.spelled
        and ((direct and not _inflected(found)) or (not direct and found.head and words.tier(piece.letters)))
    ):
        return Judgement("no", kind, 0.2, f"`{piece.letters}` is an ordinary word")
    if pattern.size <= 3 and not found.head and plain_ending(found.tail) and found.tail != "s":
        return Judgement("review", kind, 0.5, f"so short a mark with `{found.tail}` may be another word")
    if not found.head and plain_ending(found.tail):
        return Judgement("hit", kind, 0.97, f"the mark with the ending `{found.tail}`")
    if pattern.size >= 7 and not (pattern.ordinary and len(pattern.words) == 1):
        return Judgement("hit", kind, 0.93, "the mark joined with other letters")
    sides = [side for side in (found.head, found.tail) if side]
    known = all(
        side.isdigit() or (len(side) >= 3 and words.tier(side) >= words.KNOWN) or side in ENDINGS for side in sides
    )
    if known and pattern.size >= 4:
        brief = pattern.size < 5 and (found.head or len(found.tail) <= 3)
        doubtful = brief or (found.head and (words.direct(pattern.spelled) >= words.KNOWN or _other_words(found)))
        return Judgement("review" if doubtful else "hit", kind, 0.85, "the mark joined with ordinary words")
    if pattern.size >= 4 and set_off(found):
        # A short word before it may be of a name ("MacPelda").
        plain = not found.head or (len(found.head) >= 4 and words.tier(found.head) >= words.KNOWN)
        sure = plain and words.direct(pattern.spelled) < words.KNOWN
        return Judgement(
            "hit" if sure else "review", kind, 0.85, "the mark, told by its capitals from what is joined with it"
        )
    if pattern.size >= 5 and not found.head:
        return Judgement("review", kind, 0.6, f"the mark runs on into `{found.tail}`")
    if pattern.size == 3 and not found.head and len(found.tail) >= 4 and words.direct(found.tail) >= words.COMMON:
        return Judgement("review", kind, 0.5, f"the mark may be joined with `{found.tail}`")
    return Judgement("no", kind, 0.3, f"`{piece.letters}` holds the mark's letters by chance")


# Cyrillic letters that nobody tells from Latin ones by sight.
LIKE_LATIN = frozenset("АВЕЅІЈКМНОРСТУХԚԜӀасеорхуіјѕһԛԝ")
_CODED = re.compile(r"\d-$")
_CODES = re.compile(r"-\d")


def _of_code(found: Match) -> bool:
    """Does a hyphen join it to a number ("MS-44-N8A")?"""
    text = found.row.text
    return bool(_CODED.search(text[max(0, found.start - 2) : found.start]) or _CODES.match(text, found.end))


def _other_words(found: Match) -> bool:
    """Are the letters two common words that part elsewhere than the mark begins ("longshock" for G-SHOCK)?"""
    letters = found.pieces[0].letters
    return any(
        words.direct(letters[:at]) >= words.COMMON and words.direct(letters[at:]) >= words.COMMON
        for at in range(3, len(letters) - 2)
        if at != len(found.head)
    )


def _cyrillic(character: str) -> bool:
    return script_of(character) == "cyrillic"


def _inflected(found: Match) -> bool:
    return not found.head and found.tail in ("s", "es", "ed", "ing", "er", "ers", "y")


def _judge_split(found: Match, kind: str) -> Judgement:
    """The mark's letters, all and in order, over several words (R29)."""
    pattern, pieces = found.pattern, found.pieces
    own = tuple(piece.letters for piece in pieces)
    if (
        LEET in found.kinds
        and pattern.size <= 6
        and (in_number(found) or not mostly_letters(found))
        and not pattern.digits
    ):
        return Judgement("no", kind, 0.3, "digits: a number or a code")
    if not pattern.digits and _numbered(found):
        return Judgement("no", kind, 0.3, "a number stands beside it")
    if pattern.size <= 4 and accented(found):
        return Judgement("no", kind, 0.3, "words of another language")
    if len(pattern.parts) == 1 and accented(found) and all(words.direct(piece.letters) for piece in pieces):
        return Judgement("review", kind, 0.4, "with their accents they may be words of another language")
    if pieces[0].possessive:
        return Judgement("no", kind, 0.2, "the possessive of the word before, and another word")
    if found.head:
        if is_ordinary(pieces[0]):
            return Judgement("no", kind, 0.2, f"`{pieces[0].letters}` is a word of its own")
        if not (pattern.size >= 9 and any(not is_ordinary(piece) for piece in pieces)):
            return Judgement(
                "review" if pattern.size >= 9 else "no", kind, 0.4, f"the match begins inside `{pieces[0].letters}`"
            )
    if found.tail and not plain_ending(found.tail):
        if is_ordinary(pieces[-1]):
            return Judgement("no", kind, 0.2, f"`{pieces[-1].letters}` is a word of its own")
        if pattern.size < 9:
            return Judgement("review", kind, 0.4, f"the match ends inside `{pieces[-1].letters}`")
    tight = all(piece.gap == MARKS for piece in pieces[1:])
    if pattern.size <= 6 and not tight and len(pieces) == 2 and common_words(pieces):
        return Judgement("review", kind, 0.5, "common words that spell a short mark only together")
    if pattern.size <= 2:
        return Judgement("review", kind, 0.5, "two letters apart may be a size, a number or a name")
    if all(len(piece.letters) == 1 for piece in pieces) or any(not is_ordinary(piece) for piece in pieces):
        if pattern.size <= 3 and not all(len(piece.letters) == 1 for piece in pieces):
            if tied(found) and not found.head and not found.tail:
                return Judgement("review", kind, 0.5, "a short mark, split by a sign")
            return Judgement("no", kind, 0.2, "too short to be told from chance when split")
        return Judgement("hit", kind, 0.97, "the mark's own letters in order, only split")
    if _same_words(own, pattern, found.tail):
        if _compound(found):
            return Judgement(
                "review", kind, 0.6, "with a hyphen before another word it may be a compound of everyday words"
            )
        return Judgement("hit", kind, 0.96, "the mark's own words in order")
    return Judgement("hit", kind, 0.9, "the mark's own letters in order, only split")


_HYPHENS = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_NOUN = re.compile(r" ([^\W\d_]{3,})")


def _compound(found: Match) -> bool:
    """ "one-piece wetsuit": a known phrase of two words, that the mark itself writes without a hyphen, before an everyday word."""
    text, own = found.row.text, found.pattern.words
    after = _NOUN.match(text, found.end)
    return (
        len(own) == 2
        and "-" not in found.pattern.text
        and bool(_HYPHENS.fullmatch(text, found.start, found.end))
        and words.phrase(*own) >= words.COMMON
        and after is not None
        and words.direct(words.plain(after.group(1))) >= words.KNOWN
    )


def _numbered(found: Match) -> bool:
    """Is one of the pieces a number of its own, not the digit for a word of one letter ("flip 4 mallows")?"""
    pieces, parts = found.pieces, found.pattern.parts
    if all(len(piece.letters) == 1 for piece in pieces):
        return False
    along = parts if len(parts) == len(pieces) else ("",) * len(pieces)
    return any(
        each.letters.isdigit()
        and len(part) != 1
        and (each.gap == SPACE or (number > 0 and pieces[number - 1].letters.isdigit()))
        for number, (each, part) in enumerate(zip(pieces, along, strict=True))
    )


def _same_words(own: tuple[str, ...], pattern: Pattern, tail: str) -> bool:
    last = own[-1].removesuffix(tail) if tail else own[-1]
    return (*own[:-1], last) == pattern.words


def _judge_respelled(found: Match, kind: str) -> Judgement:
    """A short mark in other letters that sound or print the same: one word, and nobody's else."""
    own = found.pieces[0].letters
    if found.edits or found.soft or found.head or len(found.pieces) > 1 or found.tail not in ("", "s"):
        return Judgement("no", kind, 0.2, "a respelling with further differences")
    if words.tier(own) or found.kinds & {LEET, SOUND} or accented(found):
        return Judgement("no", kind, 0.2, f"`{own}` is no respelling of letters alone")
    return Judgement("review", kind, 0.6, "other letters that sound or print as a short mark does")


def _judge_order(found: Match) -> Judgement:
    own = tuple(piece.letters for piece in found.pieces)
    if found.edits or found.soft or found.head or (found.tail and not plain_ending(found.tail)):
        return Judgement("no", "order", 0.2, "not the mark's words")
    if len(found.pieces) > 1 and not _same_words(own, found.pattern, found.tail):
        return Judgement("no", "order", 0.2, "not the mark's words")
    return Judgement("review", "order", 0.7, "the mark's words in another order (R29)")


__all__ = ["Judgement", "Outcome", "judge", "kind_of"]
