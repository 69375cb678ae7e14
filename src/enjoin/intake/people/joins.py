"""Where an "and" joins two names of a list, and where it stands within one.

What tells: a legal form or a shop word before it, two persons, a public body's name, the word for the parties ("Defendants"), the text.
"""

import re
import unicodedata
from collections.abc import Iterator

from enjoin.intake.people.aliases import alias_lists
from enjoin.intake.people.namewords import ALIAS, DESCRIPTION, END, FORM, GENERIC, LEGAL, PLACEHOLDER, STRONG
from enjoin.intake.people.persons import is_person
from enjoin.intake.people.trades import only_trade


def fold(word: str) -> str:
    """A word's letters without case and accents."""
    return "".join(char for char in unicodedata.normalize("NFKD", word.casefold()) if char.isalnum())


Range = tuple[int, int]
Piece = tuple[int, int, str | None]
UNSURE = "is `and` a part of this name?"
AND = re.compile(r"\s+and\s+", re.IGNORECASE)
# "ALPHA INC. & BETA LLC": between two legal forms the sign joins names.
AMPERSAND = re.compile(rf"(?<=[.\w]),?\s+&\s+(?!{STRONG})(?=\S.*\b(?:{STRONG})\s*$)", re.IGNORECASE)


def split_joined(text: str, parts: list[Range], plural: bool | None = None) -> list[Range]:
    """Split at the "and"s that join names; `plural` as in `split_names`."""
    result: list[Range] = []
    within = alias_lists(text)
    for nth, (low, high) in enumerate(parts):
        part = text[low:high]
        lead = re.match(r"\s*(?:and|&)\s+", part, re.IGNORECASE)
        if lead and nth and not LEGAL.match(part.strip()):
            low += lead.end()
        count = 1 if plural is False and len(parts) == 1 else len(parts)
        ands = [each for each in _ands(text, low, high) if not any(a <= each.start() < b for a, b in within)]
        result += _split(text, low, high, ands, nth, count, plural, bool(lead and nth))
    if plural and len(result) == 1:
        return _sole(text, *result[0])
    return result


def _split(
    text: str, low: int, high: int, ands: list[re.Match[str]], nth: int, count: int, plural: bool | None, led: bool
) -> Iterator[Range]:
    """A part cut at its "and"s; behind the first cut, or where an "and" leads the part, only firm signs count."""
    while high - low < LONGEST:
        told = (
            match
            for match in ands
            if match.start() >= low and _parts_here(text, low, high, match, nth, count, plural, led)
        )
        cut = next(told, None)
        if cut is None:
            break
        yield low, cut.start()
        low, led = cut.end(), True
    yield low, high


def _ands(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    yield from (
        match for match in AND.finditer(text, low, high) if not _alias_before(text[low:high], match.start() - low)
    )
    yield from (
        match
        for match in AMPERSAND.finditer(text, low, high)
        if re.search(rf"\b(?:{STRONG})$", text[low : match.start()], re.IGNORECASE)
    )


def _sole(text: str, low: int, high: int) -> list[Range]:
    """A list that should hold several names and was read as one: its only "and" joins them."""
    part = text[low:high]
    ands = list(AND.finditer(part))
    if len(ands) != 1 or PLACEHOLDER.search(part) or ALIAS.search(part):
        return [(low, high)]
    left, right = part[: ands[0].start()].strip(" ,;"), part[ands[0].end() :].strip(" ,;")
    if not left or not right or LEGAL.match(right) or DESCRIPTION.match(right) or only_trade(right):
        return [(low, high)]
    return [(low, low + ands[0].start()), (low + ands[0].end(), high)]


def mark_unsure(text: str, pieces: list[Piece], plural: bool | None = None) -> list[Piece]:
    """The last part of a list without ", and" that keeps an "and" (or the only one, where there should be several): one name, or two?"""
    if not pieces or (len(pieces) < 2 and not plural):
        return pieces
    low, high, doubt = pieces[-1]
    kept = list(AND.finditer(text[low:high]))
    before = text[:low].rstrip(" ,;\n").lower()
    if (
        doubt
        or not kept
        or before.endswith((" and", "\nand", "&"))
        or ALIAS.search(text[low:high])
        or only_trade(text[low + kept[-1].end() : high])
    ):
        return pieces
    return [*pieces[:-1], (low, high, UNSURE)]


def apart_in(text: str, name: str) -> tuple[str, str] | None:
    """The two names that one read as a whole is, where a text prints each half without the other."""
    ands = list(AND.finditer(name))
    if len(ands) != 1:
        return None
    left, right = name[: ands[0].start()].rstrip(" ,"), name[ands[0].end() :]
    if len(left.split()) < LEAST or len(right.split()) < LEAST or only_trade(right):
        return None
    one, other = (r"\s+".join(map(re.escape, half.split())) for half in (left, right))
    alone = re.search(rf"(?<!\w){one}(?!\w)(?!,?\s+and\s+{other})", text, re.IGNORECASE)
    apart = any(not re.search(rf"{one},?\s+and\s+$", text[max(0, match.start() - len(name) - 9) : match.start()], re.IGNORECASE)
                for match in re.finditer(rf"(?<!\w){other}(?!\w)", text, re.IGNORECASE))  # fmt: skip
    return (left, right) if alone and apart else None


LEAST = 2  # words of each half
LONGEST = 3000  # characters; what goes on longer without a comma is no list


def _alias_before(part: str, at: int) -> bool:
    """ "A d/b/a B and d/b/a C": the and joins aliases."""
    return bool(ALIAS.match(part[at:].split("and", 1)[-1] if " and" in part[at : at + 6] else part[at + 5 :]))


# A store's handle: digits, underscores or an inner capital in its one word ("PanPan_2024").
HANDLE = re.compile(r"^\S*(?:[_\d]|[a-z][A-Z])\S*$")


# "CITY OF GREEN LAKE AND ANN ROWE": a public body ends with its place.
BODY = re.compile(
    r"^(?:the\s+)?(?:city|county|town|township|village|borough|parish|state|commonwealth)\s+of\s+\S+(?:\s+\S+)?$",
    re.IGNORECASE,
)


def _parts_here(
    text: str, low: int, high: int, match: re.Match[str], nth: int, count: int, plural: bool | None, led: bool
) -> bool:
    left, right = text[low : match.start()].strip(" ,"), text[match.end() : high].strip(" ,")
    first = AND.split(right)[0].strip(" ,")
    if "&" in match[0]:
        return True
    if PLACEHOLDER.search(left) or PLACEHOLDER.search(right):
        return _joins(left, right, match, text, low, nth, count)
    alias = ALIAS.search(left)
    if alias and is_person(first) and plural is not False:
        return True
    if alias and _more_aliases(left[alias.end() :], right):
        return False
    if (is_person(left) and is_person(first)) or (BODY.match(left) and (BODY.match(first) or is_person(first))):
        return True
    if plural is False and count == 1:
        return bool(re.search(rf"\b{STRONG}$", left, re.IGNORECASE) and END.search(right))
    if led:
        return bool(
            END.search(left) and END.search(first) and not GENERIC.match(right) and not PLACEHOLDER.search(right)
        )
    return _joins(left, right, match, text, low, nth, count)


def _more_aliases(called: str, right: str) -> bool:
    """Does an "and" join trade names: a list of them, or one that has a word with the other ("d/b/a A LAMPS and B LAMPS")?"""
    if re.search(rf",(?!\s*{FORM}(?:\W|$))", called, re.IGNORECASE):  # the names themselves are parted by semicolons
        return True
    words = [{fold(word) for word in re.findall(r"\w{4,}", each)} for each in (called, right)]
    return bool(words[0] & words[1]) and not (END.search(right) or ALIAS.search(right))


def _joins(left: str, right: str, match: re.Match[str], text: str, low: int, nth: int, count: int) -> bool:
    if not right or DESCRIPTION.match(right) or LEGAL.match(right):
        return False
    if PLACEHOLDER.search(right) or PLACEHOLDER.search(left):
        if re.search(r"\sand\s", ALIAS.split(right)[0], re.IGNORECASE) and not PLACEHOLDER.search(left):
            return False
        return not PLACEHOLDER.search(left) or bool(re.match(r"(?:jo|does?\b)", right, re.IGNORECASE))
    if nth == count - 1 and count > 1 and _script(left) != _script(right):
        return True
    if only_trade(ALIAS.split(right)[0]) and not END.search(left):
        return False
    shouting = sum(char.isupper() for char in text) > 3 * sum(char.islower() for char in text)
    if END.search(left) and not GENERIC.match(right):
        return True
    if shouting:
        return match[0].strip().islower() and len(left) > 1
    if re.search(
        r"\b(?:import|imp|arts?|toys?|crafts?|gifts?|trade|trading|health|beauty|home|culture|baby|bags?|science|research|sons|brothers|manufacturing|design|export)\.?$",
        left,
        re.IGNORECASE,
    ):
        return False
    if nth == count - 1 and ALIAS.search(left) and re.search(rf"{STRONG}$", right, re.IGNORECASE):
        return match[0].strip().islower()
    if nth == count - 1 and HANDLE.search(left) and END.search(right) and match[0].strip().islower():
        return True
    if nth != count - 1 or (count == 1 and not re.search(r"\b(?:Inc|LLC|Ltd|Corp|Co)\b\.?$", left)):
        return False
    # The last part of a list without a comma before its "and": the names before tell whether names here end in store words.
    named = [piece for piece in re.split(r",\s*", text[:low]) if piece.strip()]
    ending = sum(bool(END.search(piece) or LEGAL.match(piece.strip())) for piece in named)
    return ending * 2 < len(named) and match[0].strip().islower()


def _script(name: str) -> str:
    """ "latin", or another script where no Latin letter stands in the name."""
    return "latin" if re.search(r"[A-Za-z0-9]", name) else "other"
