"""Defendants who have left the case: dismissed by this paper, or told to have been dismissed on a day (R54)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from enjoin.intake.people.names import split_names, squeeze
from enjoin.intake.people.numbered import ALL_BUT, NUMBERED, numbers_told
from enjoin.intake.text.dates import DAY, day_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value
from enjoin.intake.text.sentences import sentences

DISMISSED = re.compile(
    r"\b(?:dismiss(?:ed|es|al)?|terminat(?:ed|es)|dropped|(?<=\bto\s)(?:terminate|drop)(?=\s+(?:defendants?|sellers?|nos?\b)))\b",
    re.IGNORECASE,
)
# What is dismissed is a claim or a motion, not the party.
NOT_PARTY = re.compile(
    r"\bmotions?\s+to\s+dismiss\b|(?<!all )\b(?:claims?|counts?|counterclaims?|causes?\s+of\s+action|motions?)\b[^.;]{0,140}\b(?:is|are|be|was|were)\s+(?:hereby\s+)?(?:dismissed|terminated)\b",
    re.IGNORECASE,
)
WHO_WAS = re.compile(r"[^.;]{0,80}?,?\s+(?:who|which|each\s+of\s+whom|all\s+of\s+whom)\s+(?:was|were|has\s+been|have\s+been)\s+(?:\w+\s+){0,2}(?:dismissed|terminated|dropped)", re.IGNORECASE)  # fmt: skip
# "is not dismissed", "is dismissed unless it answers", "the dismissal of X is vacated": nobody has left by that.
NOT_YET = re.compile(r"\b(?:not|never|nor|neither|declines?\s+to|denies)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
ON_CONDITION = re.compile(r"[^.;]{0,80}?\b(?:unless|if\s+(?:it|they|he|she|no|plaintiff|defendant)\b)", re.IGNORECASE)
UNDONE = re.compile(
    r"\bdismissals?\b[^.;]{0,120}?\b(?:is|are|was|were)\s+(?:hereby\s+)?(?:vacated|set\s+aside|withdrawn|rescinded|denied|stricken)\b|\breinstated\s+as\b",
    re.IGNORECASE,
)
BUT = re.compile(
    r"\b(?:except|other\s+than|save|excluding|apart\s+from|with\s+the\s+exception\s+of|does\s+not|do\s+not|not)\b[^.;]*$",
    re.IGNORECASE,
)
# "All Defendants except Lida Toys and WREN-US are dismissed", "all Defendants are dismissed, save Lida Toys".
ALL_LEAVE = re.compile(
    r"\b(?:all|every|each)\s+(?:of\s+)?(?:the\s+)?(?:other\s+|named\s+)?defendants?\b[^.;]{0,80}?,?\s+(?:except(?:\s+for)?|other\s+than|but|save(?:\s+for)?|excluding|apart\s+from|with\s+the\s+exception\s+of)\s+(?:(?:only|that|defendants?)\s+)*",
    re.IGNORECASE,
)
SPARED_END = re.compile(r",?\s+(?:is|are|be|was|were|has|have|shall|from|with|without|who|which)\b|[;]|\.(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Departed:
    """A defendant's printed name, where it is said, and the day that is told beside it (None: the paper's own)."""

    name: str
    where: Value[str]
    on: Value[date] | None = None
    past: bool = False  # told of as done before; without a day it must be looked up


# "was dismissed", "has been dismissed", "previously dismissed": not by this paper.
PAST = re.compile(
    r"\b(?:was|were|(?:has|have|had)\s+been|(?:has|have|had)|previously|already)\s+(?:\w+\s+){0,3}$", re.IGNORECASE
)


def _stays(text: str, verb: re.Match[str]) -> bool:
    """Does a sentence with the word dismiss nobody yet, or undo a dismissal (R54)?"""
    behind = text[verb.end() :]
    return bool(NOT_YET.search(text[: verb.start()]) or ON_CONDITION.match(behind) or UNDONE.search(text))


def read_departed(body: Flow, names: Sequence[str]) -> tuple[Departed, ...]:
    """Defendants that sentences dismiss or tell to have been dismissed, by their printed names."""
    found: list[Departed] = []
    for low, high in sentences(body.text):
        text = body.text[low:high]
        verb = DISMISSED.search(text)
        if verb is None or NOT_PARTY.search(text) or _stays(text, verb):
            continue
        past = bool(PAST.search(text[: verb.start()]))
        if others := _all_others(text, names):
            leaving, span = others
            place, on = (low + span[0], low + span[1]), _day(body, low, high, low + verb.start())
            found += [Departed(name, body.value(name, place, "left/dismissed", "check"), on, past) for name in leaving]
            continue
        if below := _named_below(body, low, high, names):
            on, place = _day(body, low, high, low + verb.start()), (low + verb.start(), low + verb.end())
            found += [Departed(name, body.value(name, place, "left/table", "check"), on, past) for name in below]
            continue
        named = sorted({*_named(text, names)}, key=lambda each: each[1])
        stops = [*(start for _, start in named[1:]), *([len(text)] if named else [])]
        for (name, start), stop in zip(named, stops, strict=True):
            place = (low + start, low + start + len(name))
            own = _own_day(body, place[1], low + stop) if len(named) > 1 and start > verb.start() else None
            on = own or _day(body, low, high, low + verb.start())
            found.append(Departed(name, body.value(name, place, "left/dismissed", "check"), on, past))
    return tuple(found)


def departed_by_number(body: Flow, names: Mapping[int, str]) -> tuple[tuple[Departed, str], ...]:
    """Defendants whom sentences dismiss by their number alone, each with the name that is printed beside it ("" for none)."""
    found: list[tuple[Departed, str]] = []
    for low, high in sentences(body.text):
        text = body.text[low:high]
        verb = DISMISSED.search(text)
        if verb is None or NOT_PARTY.search(text) or ALL_BUT.search(text) or _stays(text, verb):
            continue
        on = _day(body, low, high, low + verb.start())
        past = bool(PAST.search(text[: verb.start()]))
        for match in NUMBERED.finditer(text):
            numbers = numbers_told(match)
            spared = BUT.search(text[: match.start()]) and not WHO_WAS.match(text, match.end())
            if spared or not all(number in names for number in numbers):
                continue
            told = BESIDE.match(text, match.end()) if len(numbers) == 1 else None
            where = body.value("", (low + match.start(), low + match.end()), "left/number", "check")
            beside = (told["bracketed"] or told["behind"]).strip() if told else ""
            found += [(Departed(names[number], where, on, past), beside) for number in numbers]
    return tuple(found)


# What stands behind a number as a name: "No. 3 (shop88)", "No. 3, shop88, is".
BESIDE = re.compile(r"\s*(?:\(\"?(?P<bracketed>[^()\"]{3,60})\"?\)|,\s+\"?(?P<behind>[^,()\";]{3,60}?),?\"?,\s)")


def _all_others(text: str, names: Sequence[str]) -> tuple[list[str], tuple[int, int]] | None:
    """Whom a sentence that dismisses all but some dismisses, and where it says so; None where it does not, or those that it spares are not all known."""
    match = ALL_LEAVE.search(text)
    end = SPARED_END.search(text, match.end()) if match else None
    if match is None or end is None:
        return None
    known = {squeeze(name): name for name in names}
    for several in (None, True):  # "and" may stand within a name
        told = split_names(text[match.end() : end.start()], several).names
        spared = [known.get(squeeze(each.text)) for each in told]
        if spared and None not in spared:
            return [name for name in names if name not in spared], (match.start(), end.start())
    return None


# "The following three Defendants are dismissed with prejudice:", "dismisses the Defendants named below.", and then a table.
BELOW = re.compile(r"\b(?:following|below|as\s+follows|(?:this|the\s+next)\s+(?:table|list))\b", re.IGNORECASE)


def _named_below(body: Flow, low: int, high: int, names: Sequence[str]) -> list[str]:
    """The names in the table that stands right behind a sentence which points at it."""
    said = body.text[low:high].rstrip()
    table = body.left_out(low + len(said) - 1) if BELOW.search(said) else ""
    return [name for name in names if re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", table, re.IGNORECASE)]


def _named(text: str, names: Sequence[str]) -> Iterator[tuple[str, int]]:
    for name in names:
        at = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
        if at and (not BUT.search(text[: at.start()]) or WHO_WAS.match(text, at.end())):
            yield name, at.start()


OWN_DAY = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?,?\s*(?:on|effective(?:\s+as\s+of)?|as\s+of)\s+")


def _own_day(body: Flow, name: int, stop: int) -> Value[date] | None:
    """The day behind one of several: "A (No. 3) on April 20, 2023, and B on May 2, 2023"."""
    opens = OWN_DAY.match(body.text, name, stop)
    at = DAY.match(body.text, opens.end()) if opens else None
    day = day_of(at) if at else None
    return body.value(day, at, "left/day", "check") if day and at else None


def _day(body: Flow, low: int, high: int, verb: int) -> Value[date] | None:
    """The day of "was dismissed on May 3, 2023" or "On May 3, 2023, plaintiff dismissed …"."""
    behind = re.compile(
        r"\w+(?:[^.;]|(?<=Nos)\.|(?<=No)\.|(?<=Co)\.|(?<=Ltd)\.|(?<=Inc)\.){0,80}?\b(?:on|effective(?:\s+as\s+of)?|as\s+of)\s+"
    ).match(body.text, verb, high)
    at = DAY.match(body.text, behind.end()) if behind else None
    if at is None:
        ahead = re.compile(r"\W*On\s+").match(body.text, low, verb)
        at = DAY.match(body.text, ahead.end()) if ahead else None
    day = day_of(at) if at else None
    return body.value(day, at, "left/day", "check") if day and at else None
