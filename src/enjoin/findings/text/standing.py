"""Does a mark that is made of everyday words stand there as a brand, or as the words that it is made of? A match and its field in, a doubt or None out."""

import re
from functools import lru_cache

from enjoin.findings.text import words
from enjoin.findings.text.around import REACH, WORD
from enjoin.findings.text.glyphs import SPACE
from enjoin.findings.text.matches import Match
from enjoin.findings.text.openers import SMALL, beside_words
from enjoin.findings.text.ordinary import accented

_BEFORE = re.compile(r"([^\W_]+(?:['’][^\W\d_]+)?)[ -]$")
_AFTER = re.compile(r"[ -]([^\W_]+(?:['’][^\W\d_]+)?)")
_PARTED = re.compile(r"\w[,;:!?]\s")
_PAPER = re.compile(r"[abc]\d", re.IGNORECASE)
_INFLECTIONS = ("ed", "ing", "ly", "ness", "less")


@lru_cache(maxsize=4096)
def everyday(word: str) -> bool:
    """Is `word` an everyday word, not a name: does the lexicon list it and one of its inflections ("coached", "supremely")?"""
    if word in SMALL:
        return True
    stems = {word, word.removesuffix("e")} | ({word[:-1]} if word.endswith("s") and len(word) > 3 else set())
    return words.direct(word) >= words.KNOWN and any(
        words.direct(stem + ending) for stem in stems for ending in _INFLECTIONS if len(stem) >= 3
    )


def doubt(match: Match, field: str) -> str | None:
    """Why the words may be no brand there, or None: where nothing says so, where `™` or `®` follows, and in the field `brand`."""
    text, start, end = match.row.text, match.start, match.end
    if field == "brand" or text[end : end + 1] in ("®", "™", "℠"):
        return None
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    if len(match.pieces) > 1:
        return _several(match, before)
    if match.pattern.digits:
        return _measure(match, before, after)
    return _one(match, before, after)


def _beside(before: str, after: str) -> tuple[str, str]:
    """The words next to a match, as the lexicon spells them; empty where a sign or nothing stands there."""
    left, right = _BEFORE.search(before), _AFTER.match(after)
    return words.plain(left.group(1)) if left else "", words.plain(right.group(1)) if right else ""


# Words that a number before them counts: "500 lumen frog light" speaks of lumens.
UNITS = frozenset(
    """
        lumen watt volt amp hertz joule pixel carat karat kelvin inch foot feet yard mile meter metre liter litre gallon
        quart pint cup ounce pound gram ton stone acre ply thread count pack piece pair dozen day week month year hour minute
        second degree percent
    """.split()
)
_COUNTED = re.compile(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|thousand))[ -]$", re.IGNORECASE
)


def _several(match: Match, before: str) -> str | None:
    """Of several words: a sign between them, a number that counts the first, or words and names of their own with slips in them."""
    pattern, pieces = match.pattern, match.pieces
    if not match.head and pieces[0].letters in UNITS and _COUNTED.search(before):
        return f"a number counts `{pieces[0].letters}`"
    if _PARTED.search(match.row.text[match.start : match.end]) and not _PARTED.search(pattern.text):
        return "a sign parts the mark's words"
    changed = next(
        (each for each in pieces if each.changed and each.literal and each.gap == SPACE and _own(each.letters)), None
    )
    if changed and match.edits + match.soft >= 2:
        return f"`{changed.letters}` is a word or a name of its own"
    first = pieces[0].letters
    slipped = match.edits and not match.head and not match.cut and all(each.literal for each in pieces)
    if slipped and first[0] != pattern.spelled[0] and any(words.direct(p.letters) >= words.COMMON for p in pieces):
        return f"`{first}` begins with another letter, and the rest is an ordinary word"
    return None


def _own(letters: str) -> bool:
    return len(letters) >= 4 and words.direct(letters) > 0


def _measure(match: Match, before: str, after: str) -> str | None:
    """Two characters, one of them a digit, may be a measure where a word stands before, or a size of paper."""
    text = match.row.text[match.start : match.end]
    if len(text) == 2 and (
        _PAPER.fullmatch(text) or (text[0].isdigit() and _BEFORE.search(before) and _AFTER.match(after))
    ):
        return f"`{text}` may be a measure or a size"
    return None


def _one(match: Match, before: str, after: str) -> str | None:
    """Of a mark of one word that the lexicon knows."""
    pattern, text = match.pattern, match.row.text[match.start : match.end]
    own = pattern.spelled
    if len(pattern.parts) > 1 or match.edits or match.soft or not match.pieces[0].literal:
        return None
    if (words.small(own) or words.direct(own) >= words.KNOWN) and not match.tail and accented(match):
        return "with its accents it may be a word of another language"
    if words.direct(own) < words.KNOWN and own not in SMALL:
        return None
    plain = everyday(own)
    if match.tail and not match.head and plain and text[-2:-1] not in "'’" and words.tier(own + match.tail):
        return f"an everyday word with the ending `{match.tail}`"
    left, right = _beside(before, after)
    if right.isdigit() and len(right) == 1:
        return f"a name with the number {right}"
    if own in SMALL:
        return f"`{text}` is a word of every sentence"
    if text.islower() and (_among_capitals(before, after) or left in SMALL):
        return (
            "an everyday word, written small among words with capitals"
            if left not in SMALL
            else f"written small after `{left}`"
        )
    if left and (plain or not everyday(left)) and words.phrase(left, own) >= words.COMMON:
        return f"`{left} {own}` is a phrase or a name"
    if right and not plain and right.isalpha() and not everyday(right) and words.phrase(own, right) >= words.COMMON:
        return f"`{own} {right}` is a name"
    if not plain:
        return None
    # Nobody says whose a brand is ("apple of my eye"); small among small words it is a word of a sentence.
    if right == "of" or (text.islower() and right in SMALL):
        return f"an everyday word before `{right}`"
    if right and everyday(right) and words.phrase(own, right) >= words.KNOWN:
        return f"`{own} {right}` is a phrase"
    return beside_words(own, text, before, after, left, right)


def _among_capitals(before: str, after: str) -> bool:
    others = [each.group() for part in (before, after) for each in WORD.finditer(part) if len(each.group()) >= 3]
    capitals = sum(each[0].isupper() for each in others)
    return capitals >= 2 and 2 * capitals >= len(others)
