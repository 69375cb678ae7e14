"""As to which defendants an order ends, stays or changes an earlier one: an effect's sentence in, ids out. Never more than it plainly says."""

import re

from enjoin.intake.people.part import Whom, spoken_of, whom
from enjoin.intake.people.roll import Roll
from enjoin.intake.references.effects import EXCEPTED_BEHIND, DraftEffect

ALL = ("defendants",)
_NO_TERM = r"(?!\s+(?:an?\b|the\s+(?:reasons?|duration|time|purposes?|pendency|limited|sole|following)|good|further|lack|want|failure|now|so\s+long|as\s+long|[\w-]+\s+(?:\(\d+\)\s+)?(?:business\s+|calendar\s+|court\s+)?(?:days?|weeks?|months?|hours?)\b))"
_UNDONE = "|".join(
    rf"(?<=\b{verb}\s)" for verb in "lifted dissolved vacated released stayed suspended withdrawn".split()
)
# "as to X", "is lifted for X"; "for fourteen days" tells how long.
AS_TO = re.compile(
    rf"(?:{_UNDONE})for\b{_NO_TERM}|"
    r"\b(?:(?<!so\s)as\s+to|with\s+respect\s+to|as\s+against|as\s+regards|in\s+respect\s+of)\b",
    re.IGNORECASE,
)
# "The restraint on the accounts of the Moving Defendants is lifted": whose restraint it is.
OF_WHOM = re.compile(
    r"(?:\b(?:restraints?|freeze|holds?|TRO|order|injunction|account|accounts|funds|assets)\b[^.;]{0,80}?\b(?:against|of|for|on|in|belonging\s+to)|\b(?:enforcement|(?:sub-?)?paragraphs?|sections?|provisions?|prohibitions?|ban)\b[^.;]{0,80}?\bagainst)\s+(?P<who>[^;]{3,200}?)(?=\s+(?:is|are|be|shall|was)\b)",
    re.IGNORECASE,
)


EXTENT = re.compile(
    r"\b(?:to\s+the\s+extent(?:\s+that)?|insofar\s+as|in\s+so\s+far\s+as)\b(?P<who>[^;]*)", re.IGNORECASE
)


ITS = re.compile(
    r"\b(?:restraints?|freeze|holds?|TRO|order|injunction|accounts?|funds|assets)\b[^.;]{0,60}?\b(?:its|his|her|their|it|them)\b|\b(?:its|his|her|their)\s+(?:\w+\s+){0,2}(?:accounts?|funds|assets)\b",
    re.IGNORECASE,
)


def freed(effect: DraftEffect, roll: Roll) -> tuple[str, ...]:
    """The defendants as to whom alone an order ends or changes something; `ALL`; () where it says some, and not plainly whom."""
    meant = _meant(effect, roll)
    if OTHERWISE.search(effect.text):
        left = roll.in_order(each for each in roll.everyone if each not in meant.ids)
        meant = Whom("some", left, meant.unread) if meant.sort == "some" and left else Whom("unclear")
    if meant.sort in ("all", "none") or (meant.sort == "some" and set(meant.ids) == set(roll.everyone)):
        return ALL
    return meant.ids if meant.sort == "some" and not meant.unread else ()


# "remains in effect as to No. 5 and is otherwise superseded": ended as to all but those named.
OTHERWISE = re.compile(
    r"\b(?:remains?|stays?|continues?)\b[^.;]{0,40}?\b(?:as\s+to|with\s+respect\s+to|against)\b[^.;]*?\botherwise\s+(?:be\s+)?(?:superseded|vacated|dissolved|terminated|lifted|released|ended)",
    re.IGNORECASE,
)


# "… is vacated as to X, and remains in effect as to Y": as to whom nothing is changed.
STAYS = re.compile(
    r",?\s+(?:and|but)\s+(?:it\s+|otherwise\s+|shall\s+|will\s+|the\s+\w+\s+|is\s+)*(?:remains?|stays?|continues?|continued|in\s+(?:full\s+)?(?:force|effect))\b(?![^.;]*\botherwise\b)(?:[^.;]|(?<=\bNos|\bDef)\.|(?<=\bNo)\.|\.(?=\w))*",
    re.IGNORECASE,
)


# "… remains in effect as to X and is vacated as to Y".
STAYS_FIRST = re.compile(
    r"\b(?:remains?|stays?|continues?)\s+(?:\w+\s+){0,4}?(?:force|effect|place|binding)\b(?:[^.;]|(?<=\bNos|\bDef)\.|(?<=\bNo)\.|\.(?=\w))*?(?=,?\s+(?:and|but)\s+(?:is|are|shall\s+be)\s+(?!otherwise\b))",
    re.IGNORECASE,
)


# "… is dissolved, but not as to X": whom it is not meant for.
EXCEPTS = re.compile(r"\b(?:except(?:ing)?|but\s+not|other\s+than|save|excluding|not)\s+$", re.IGNORECASE)


# "TOYRIOT having settled, the injunction is dissolved as to it".
THAT_ONE = re.compile(
    r"\s*(?:(?P<one>it|him|her|(?:that|said|such)\s+(?:defendant|party|seller))|(?P<all>them|(?:those|said|such)\s+(?:defendants|parties|sellers)))\b(?!\s+(?:is|shall|has)\b)",
    re.IGNORECASE,
)


def _told(said: str, start: re.Match[str], roll: Roll) -> Whom:
    """Whom the words behind "as to" mean; a pronoun means the one of whom the sentence spoke before it, if there is one only."""
    that = THAT_ONE.match(said, start.end())
    if that is None:
        return whom(said[start.end() :], roll)
    meant = spoken_of(said[: start.start()], roll)
    sure = meant.sort == "some" and not meant.unread and (that["all"] or len(meant.ids) == 1)
    return meant if sure else Whom("unclear")


def _meant(effect: DraftEffect, roll: Roll) -> Whom:
    if effect.frees:  # "the PI no longer binds No. 6": behind the verb
        meant = spoken_of(effect.who, roll)
        return meant if meant.sort in ("some", "unclear") else Whom("all")
    said = STAYS.sub("", STAYS_FIRST.sub("", effect.text))
    starts = list(AS_TO.finditer(said))
    told = [_told(said, start, roll) for start in starts if not EXCEPTS.search(said[: start.start()])]
    out = [whom(said[start.end() :], roll) for start in starts if EXCEPTS.search(said[: start.start()])]
    if behind := EXCEPTED_BEHIND.search(effect.text):
        out.append(spoken_of(behind["what"], roll))
    out = [each for each in out if each.sort not in ("all", "none")]
    if out and not any(each.sort in ("some", "unclear") for each in told):
        left = roll.in_order(each for each in roll.everyone if not any(each in one.ids for one in out))
        unread = tuple(name for each in out for name in each.unread)
        return Whom("some" if left else "unclear", left, unread) if all(each.ids for each in out) else Whom("unclear")
    extent = EXTENT.search(effect.text)
    if extent and all(
        each.sort in ("all", "none") for each in told
    ):  # "to the extent that it restrains the assets of No. 5"
        meant = spoken_of(extent["who"], roll)
        return meant if meant.sort in ("some", "unclear") else Whom("all")
    if told:
        return next((each for each in told if each.sort not in ("all", "none")), told[0])
    its = ITS.search(effect.text)
    if its and not re.search(r"\bDefendants\b", effect.text):  # "…, and the restraints on its accounts are released"
        meant = spoken_of(f"{effect.before} {effect.text[: its.start()]}", roll)
        return meant if meant.sort in ("some", "unclear") else Whom("unclear")
    of = OF_WHOM.search(effect.text)
    return spoken_of(of["who"], roll) if of else Whom("all")
