"""The part of the defendants that words mean: by name, by printed number, by what the paper calls some of them, or all but these.

In: the words behind "as to", "except" or before a verb. Out: whom they mean, never more than they say (R54): what looks like
a name or a number and is none that is known comes back as `unread`, and words for a part that is not told are `unclear`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from enjoin.intake.people.roll import Masked, Roll, Said, numbers_in
from enjoin.intake.text.dates import COUNT_WORDS, number_of

Sort = Literal["all", "some", "rest", "none", "unclear"]


@dataclass(frozen=True, slots=True)
class Whom:
    """Whom words mean: `all`, `some` (these ids), the `rest` of those told elsewhere, `none` (no word of defendants), or `unclear`."""

    sort: Sort
    ids: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


# Where words for whom end: a verb, the end of the sentence, what is said of them.
END = re.compile(
    r"\.(?=\s+[A-Z\ue000-\uf8ff]|\s*$)|\n\n|;(?!\s*(?:and\s+)?[\ue000-\uf8ff])|:\s|\b(?:granted|denied|shall|must|may|will|is|are|was|were|has|have|had|remains?|until|pending|provided|having|failed|who|whose|that|which)\b|"
    r",?\s+(?:but|and)\s+not\s+(?:otherwise|as\s+to|with)\b|,?\s+as\s+to\s+wh|,?\s+but\s+otherwise\b|\bonly\b|\balone\b",
    re.IGNORECASE,
)
EVERY = re.compile(
    r"\W*(?:all|every|each|any)\s+(?:of\s+)?(?:the\s+)?(?:named\s+)?(?:defendants?|sellers?|those\s+(?:on|in|listed|named|identified))\b",
    re.IGNORECASE,
)
TOLD_APART = re.compile(r"who|whose|that|which|having|failed", re.IGNORECASE)  # "Defendants who have appeared"
OUT = re.compile(
    r"\b(?:except(?:ing)?(?:\s+(?:for|as\s+to|that))?|other\s+than|but\s+not|save(?:\s+for|\s+as\s+to)?|excluding|with\s+the\s+exception\s+of|apart\s+from|but(?:\s+for)?(?=\s+(?:the\s+)?(?:Defendants?\s+)?[\ue000-\uf8ff]))(?!\w)",
    re.IGNORECASE,
)
# Those who have left need not be excepted: "save those since dismissed".
GONE = re.compile(
    r"\s*(?:those|any|the)?\s*(?:defendants?\s+|sellers?\s+)?(?:(?:who|that|which)\s+)?(?:has|have|were|was)?\s*(?:been\s+)?(?:since|previously|already|heretofore)?\s*(?:been\s+)?(?:voluntarily\s+)?(?:dismissed|settled|terminated)\b",
    re.IGNORECASE,
)
SPEAKS = re.compile(
    r"\b(?:defendants?|sellers?|merchants?|storefronts?|stores?|does?)\b|[\ue000-\uf8ff]", re.IGNORECASE
)
REST = re.compile(r"\b(?:remaining|other|others|rest)\b", re.IGNORECASE)
BACK = re.compile(
    r"\b(?:these|those|such|said|that|this|certain|some|following|two|three|four|five|six|seven|eight|nine)\s+(?:\w+\s+)?(?:defendants?|sellers?|merchants?)\b|\bthe\s+defendant\b|\b(?:it|them)\b",
    re.IGNORECASE,
)
PART = re.compile(r"\b(?P<first>[A-Z][\w-]+)\s+(?:Defendants?|Sellers?|Merchants?)\b")
# "the moving Defendant", "the settled Defendants": told apart by what they did.
TOLD_PART = re.compile(
    r"\b(?:the|those|each|any)\s+(?P<first>movant|[a-z]+(?:ing|ed))\s+(?:Defendants?|Sellers?|Merchants?)\b"
)
OF_ALL = frozenset(
    """
        all the each every any both no named infringing individual corporate seller store online internet schedule
        foreign other remaining listed defendant defendants of as to for against enjoined restrained
    """.split()
)
NO_NAME = frozenset(
    """
        defendant defendants seller sellers store stores merchant merchants storefront storefronts the all each every
        any both schedule a exhibit complaint order tro court plaintiff plaintiffs no nos number numbers doe does
        listed identified remaining other and or not as to for action case preliminary injunction temporary
        restraining judgment amended
    """.split()
)
PROPER = re.compile(r"(?<![\w'’])[A-Z0-9][\w&.'’-]*\w")


def whom(words: str, known: Roll) -> Whom:
    """Whom the words mean, up to the verb or the end of their sentence."""
    masked = Masked(words, known)
    return _told(masked.text, masked, known)


def _told(words: str, masked: Masked, known: Roll) -> Whom:
    end = END.search(words)
    text = words[: end.start()] if end else words
    out = OUT.search(text)
    base, left = (text[: out.start()], text[out.end() :]) if out else (text, "")
    meant = _meant(base, masked, known)
    if out is None:
        told = meant.sort == "all" and end is not None and TOLD_APART.fullmatch(end[0])
        return Whom("unclear") if told else meant
    if GONE.match(words, out.end()):
        return meant
    without = _meant(left, masked, known)
    if meant.sort == "unclear" and _counts(base, len(known.everyone), len(without.ids)):
        meant = Whom("all")
    if without.sort != "some" or meant.sort not in ("all", "some", "none"):
        return Whom("unclear", (), without.unread or meant.unread)
    stay = meant.ids if meant.sort == "some" else known.everyone
    ids = known.in_order(each for each in stay if each not in without.ids)
    return Whom("some" if ids else "unclear", ids, (*meant.unread, *without.unread))


# "The five Defendants other than No. 2", of six: all of them are meant.
COUNTED = re.compile(
    rf"\W*(?:all\s+(?:of\s+)?)?(?:the\s+)?(?:remaining\s+|other\s+)?(?P<count>{COUNT_WORDS}|\d{{1,4}})\s+(?:\w+\s+)?(?:defendants|sellers|merchants|stores)\W*$",
    re.IGNORECASE,
)


def _counts(base: str, everyone: int, without: int) -> bool:
    """Does a number of defendants fit all of them, or all but those left out?"""
    told = COUNTED.match(base)
    return told is not None and number_of(told["count"]) in (everyone, everyone - without)


def spoken_of(words: str, known: Roll) -> Whom:
    """Whom words that say other things besides speak of: "release the restraints on the accounts of the Moving Defendants"."""
    masked = Masked(words, known)
    out = next((each for each in OUT.finditer(masked.text) if SIGN.match(masked.text, each.end())), None)
    if out is None and (apart := WHAT_IS_SPARED.search(masked.text)):
        told = _meant(masked.text[: apart.start()], masked, known, strict=False)
        return told if told.sort == "some" else Whom("unclear")
    base, left = (masked.text[: out.start()], masked.text[out.end() :]) if out else (masked.text, "")
    meant = _meant(base, masked, known, strict=False)
    if out is None:
        return meant
    end = END.search(left)
    without = _meant(left[: end.start()] if end else left, masked, known, strict=False)
    if without.sort != "some" or meant.sort == "unclear":
        return Whom("unclear", (), without.unread)
    stay = meant.ids if meant.sort == "some" else known.everyone
    return Whom("some", known.in_order(each for each in stay if each not in without.ids))


# "the listings in Exhibit 2, except the four that belong to No. 6": whose things are spared is never whom it concerns.
WHAT_IS_SPARED = re.compile(
    r"\b(?:except(?:ing)?|save|excluding|with\s+the\s+exception\s+of|other\s+than|apart\s+from)\s+"
    r"(?!(?:that\s|as\s|to\s))(?:(?!\b(?:shall|must|may|will)\b)[^,.;:\ue000-\uf8ff]){2,120}[\ue000-\uf8ff]",
    re.IGNORECASE,
)


def subject_of(words: str, known: Roll) -> Whom | None:
    """Whom the subject of a command names beside or in the place of "Defendants"; None where it names nobody one by one."""
    masked = Masked(words, known)
    match = SUBJECT.search(masked.text)
    if match is None:
        return None
    return _told(match["who"], masked, known)


# Names up to the verb, with those who act for them between.
SUBJECT = re.compile(
    r"(?P<who>(?:\b(?:all|each|every|any|the|of|remaining|other)\s+)*(?:\b(?:Defendants?|Sellers?),?\s+)?(?:(?:except(?:ing)?(?:\s+for)?|other\s+than|but|save(?:\s+for)?|excluding)\s+(?:the\s+)?(?:Defendants?\s+)?)?"
    r"\(?[\ue000-\uf8ff](?:[\s,;()&]|\b(?:and|or|Defendants?|only|alone)\b|[\ue000-\uf8ff])*)"
    r"(?:,?\s*(?:(?:and|together\s+with|along\s+with)\s+)?(?:its|their|his|her|any|all|those|each)\s[^.;:]{0,400}?)?\s*,?\s*\b(?:shall|must|may\s+not|is|are|be|will)\b",
    re.IGNORECASE,
)
SIGN = re.compile(
    r"\s*(?:(?:those|that|any|the\s+\w+)\s+(?:of|belonging\s+to|held\s+(?:by|for)|sold\s+by)\s+)?(?:(?:the\s+)?(?:Defendants?|Sellers?)\s+)?\(?[\ue000-\uf8ff]",
    re.IGNORECASE,
)


def _meant(text: str, masked: Masked, known: Roll, strict: bool = True) -> Whom:
    """Whom a piece without exceptions means; `strict` where it should hold nothing but them."""
    said = [masked.at(sign) for sign in re.findall(r"[\ue000-\uf8ff]", text)]
    unread = (*(_left(text) if strict else ()), *(each.text for each in _unknown(said)))
    if _at_odds(text, masked):
        return Whom("unclear", (), tuple(each.text for each in said))
    ids = known.in_order(each for one in said for each in one.ids)
    if ids:
        return Whom("some", ids, unread)
    if not said and EVERY.match(text):
        return Whom("all")
    if said or unread or _part(text) or (strict and BACK.search(text)):
        return Whom("unclear", (), unread or tuple(each.text for each in said))
    if not SPEAKS.search(text):
        return Whom("none")
    return Whom("rest" if REST.search(text) else "all")


def _part(text: str) -> bool:
    """Is a part of the defendants meant that is not told one by one: "the Moving Defendants"?"""
    return any(match["first"].lower() not in OF_ALL for rule in (PART, TOLD_PART) for match in rule.finditer(text))


# Behind these words no more names are listed: "Defendants identified in Schedule A, under Rule 65".
LISTED_TO = re.compile(
    r"\b(?:in|on|under|pursuant|with|by|from|at|through|to|identified|listed|named|set|including|within|upon)\b",
    re.IGNORECASE,
)


def _left(text: str) -> tuple[str, ...]:
    """What looks like a name and is none that is known."""
    stop = LISTED_TO.search(text)
    rest = re.sub(r"[\ue000-\uf8ff]", " ", PART.sub(" ", text[: stop.start()] if stop else text))
    return tuple(match[0] for match in PROPER.finditer(rest) if match[0].lower().strip(".") not in NO_NAME)


PAIR = re.compile(r"(?P<one>[\ue000-\uf8ff])\s*(?:,\s*|\(\s*(?:Defendant\s+)?|\s)\s*(?P<other>[\ue000-\uf8ff])")


def _pairs(text: str, masked: Masked) -> Iterable[tuple[Said, Said]]:
    """A number beside the name that it numbers: "No. 7, Kettle House", "Kettle House (No. 7)"."""
    for match in PAIR.finditer(text):
        one, other = masked.at(match["one"]), masked.at(match["other"])
        if {one.sort, other.sort} == {"name", "number"}:
            yield (one, other) if one.sort == "number" else (other, one)


def _at_odds(text: str, masked: Masked) -> bool:
    """Does a number stand beside a name that bears another?"""
    return any(
        len(number.ids) == 1 and number.ids != name.ids and not re.search(r"[,&-]|\band\b|through|\bto\b", number.text)
        for number, name in _pairs(text, masked)
    )


def _unknown(said: Sequence[Said]) -> Iterable[Said]:
    """Numbers and words for some that are not known, and do not stand beside the one name that they number."""
    named = any(each.sort == "name" for each in said)
    for each in said:
        if not each.ids and not (each.sort == "number" and named and len(numbers_in(each.text)) == 1):
            yield each
