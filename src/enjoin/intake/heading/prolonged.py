"""Extensions of a temporary restraining order: to which day, or for how many days, and why (Rule 65(b)(2), R7)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from enjoin.intake.heading.kinds import Kind
from enjoin.intake.text.dates import HOUR, NUMBER_WORDS, days, hour_of, number_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value
from enjoin.intake.text.sentences import sentences

_TRO = r"(?:\brestraining\s+orders?\b|\bTRO\b)"
_NOW = r"(?:(?:hereby|further|therefore|accordingly|now|again|also|thus)\s+)*"
_WITHIN = r"(?:[^;]){0,240}?"
EXTENDS = re.compile(
    rf"{_TRO}(?P<gap>{_WITHIN})\b(?:is|are|be|stands?)\s+{_NOW}(?:extended|prolonged|enlarged|continued(?=\s+(?:in\s+|until\b|through\b|to\b|for\b)))\b|"
    rf"{_TRO}(?:\s*[\[(][^\])]{{1,30}}[\])])?\s*,?\s*(?:extended|continued)\s+(?=to\b|until\b|through\b|for\b|by\b|an?\b)|"
    rf"(?:\bhereby\s+|\bcourt\s+{_NOW})(?:extends?|prolongs|enlarges|continues)\b{_WITHIN}{_TRO}|"
    rf"\b(?:extend(?:ing)?|extension\s+of|enlarge(?:ment\s+of)?)\b{_WITHIN}{_TRO}{_WITHIN}\b(?:is|are)\s+{_NOW}(?:granted|allowed|so\s+ordered)\b|"
    rf"\b(?:grants|allows)\b{_WITHIN}\b(?:extend(?:ing)?|extension\s+of)\b{_WITHIN}{_TRO}",
    re.IGNORECASE,
)
# A term given to an order that is not the paper itself.
RUNS = re.compile(
    rf"{_TRO}(?P<gap>{_WITHIN})\b(?:(?:shall|will)\s+{_NOW}(?:continue\s+to\s+)?(?:expire|lapse|terminate|remain\s+in|continue\s+in|stay\s+in|run)\b|remains\s+in\b|continues\s+in\b)",
    re.IGNORECASE,
)
OWN = re.compile(r"\bthis\s+(?:(?:sealed|ex\s+parte|amended|temporary)\s+)*$", re.IGNORECASE)
# "until the TRO is extended", "asks that it be extended": not done here.
NOT_DONE = re.compile(
    r"\b(?:if|unless|until|whether|may|might|could|would|should|not|cannot|never)\b[^,]{0,120}$|\bbefore\s+(?:the\s+)?(?:temporary\s+)?$|"
    r"\b(?:asks?|requests?|moves?|seeks?|propos\w+|argues?|contends?|recommends?)\b[^.]{0,160}$",
    re.IGNORECASE,
)
TOLD = re.compile(
    rf"{_TRO}{_WITHIN}\b(?:was|were|has\s+been|had\s+been)\s+(?:\w+\s+){{0,2}}(?:extended|continued)\b|"
    rf"\b(?:court|judge|it|I|and)\s+(?:\w+\s+){{0,2}}extended\b{_WITHIN}(?:{_TRO}|\bit\b)",
    re.IGNORECASE,
)
# What leads up to the last day of a term, and what shows that a day behind it is another's.
TO = re.compile(
    r"\b(?:until|till|through|thru|to|up\s+to|including|ending|ends|expires?\b[^;]{0,40}?\bon|expires?|lapse\s+on|terminate\s+on)\b",
    re.IGNORECASE,
)
OF_ANOTHER = re.compile(r"\b(?:entered|issued|dated|filed|signed|set|from|after|since|by)\b", re.IGNORECASE)
NEAR = 90  # characters between such a word and the day
_NUMBER = (
    r"(?:" + "|".join(sorted(NUMBER_WORDS, key=len, reverse=True)) + r"|\d{1,3})(?![\w,])(?:\s*\(\s*\d{1,3}\s*\))?"
)
PERIOD = re.compile(
    rf"(?<!within\s)\b(?P<count>{_NUMBER})[\s-]+(?:(?:additional|further|more|calendar|consecutive)\s+)*(?P<unit>days?|weeks?)\b(?!\s+(?:of|after|before|prior)\b)",
    re.IGNORECASE,
)
FROM_NOW = re.compile(
    r"\bfrom\s+(?:today|the\s+(?:date|entry)\s+of\s+(?:entry\s+of\s+)?this\s+order|(?:the\s+)?entry\s+of\s+this)",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"(?<!without )(?<!lack of )\b(?:consent(?:s|ed|ing)?|stipulat\w+|agree(?:d|ment|s)?)\b(?!\s+order)", re.IGNORECASE
)
# "when it will expire unless Defendants consent to a longer time": nobody has consented.
NOT_YET = re.compile(r"\b(?:unless|if|should|absent|until|whether|may|not)\b[^.;]{0,60}$", re.IGNORECASE)
CAUSE = re.compile(r"\bgood\s+cause\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prolonged:
    """An extension: the last day where it is printed, else for how many days; `told` where an earlier order made it."""

    where: Value[str]
    until: Value[date] | None = None
    hour: Value[time] | None = None  # at which that day ends the term
    days: Value[int] | None = None
    from_entry: bool = False  # the days count from this order, not from the end of the term
    why: Value[str] | None = None
    told: bool = False


def read_prolonged(body: Flow, kind: Kind) -> tuple[Prolonged, ...]:
    """The extensions of a temporary restraining order that an order makes (the fullest account of it), and those that it tells of."""
    ranges = _joined(body.text)
    made = list(_made(body, kind, ranges))
    return (*sorted(made, key=_fullness)[:1], *_told(body, ranges))


def _fullness(each: Prolonged) -> int:
    """The account that names the last day itself before one that leaves it to the next sentence, to a count, or open."""
    if each.until:
        return 0 if each.until.band == "read" else 1
    return 2 if each.days else 3


def _joined(text: str) -> list[tuple[int, int]]:
    """Sentences, whole where one seems to end with "5:00 p.m."."""
    found: list[tuple[int, int]] = []
    for start, end in sentences(text):
        if (
            found
            and re.search(r"\b[ap]\.m\.\s*$", text[found[-1][0] : found[-1][1]])
            and "\n\n" not in text[found[-1][1] - 2 : start]
        ):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _made(body: Flow, kind: Kind, ranges: Sequence[tuple[int, int]]) -> Iterator[Prolonged]:
    own_term = kind.kind is not None and kind.kind.value == "tro" and not kind.extends
    for at, (start, end) in enumerate(ranges):
        text = body.text[start:end]
        verb = EXTENDS.search(text) or (None if own_term else RUNS.search(text))
        if verb is None or NOT_DONE.search(text[: verb.start()]) or NOT_DONE.search(verb.groupdict().get("gap") or ""):
            continue
        if OWN.search(text[: verb.start()]) and not kind.extends:
            continue
        behind = start + (verb.end("gap") if verb.groupdict().get("gap") is not None else verb.start())
        (until, hour), period = _until(body, behind, end), _period(body, start + verb.start(), end)
        if until is None and period is None and at + 1 < len(ranges) and TO.search(body.text, *ranges[at + 1]):
            until, hour = _until(body, *ranges[at + 1])
            until = until.doubt("check") if until else None
        if verb.re is RUNS and until is None:
            continue
        yield Prolonged(
            where=body.value(text.strip(), (start, end), "extension/made"),
            until=until,
            hour=hour,
            days=period,
            from_entry=bool(FROM_NOW.search(text)),
            why=_why(body, ranges, at),
        )


def _told(body: Flow, ranges: Sequence[tuple[int, int]]) -> Iterator[Prolonged]:
    for start, end in ranges:
        verb = TOLD.search(body.text, start, end)
        if verb is None or NOT_DONE.search(body.text[start : verb.start()]):
            continue
        until, hour = _until(body, verb.start(), end)
        if until:
            where = body.value(body.text[start:end].strip(), (start, end), "extension/told")
            yield Prolonged(where=where, until=until.doubt("check", "told of, not its own paper"), hour=hour, told=True)


def _until(body: Flow, start: int, end: int) -> tuple[Value[date] | None, Value[time] | None]:
    """The first day that "until", "through", "to and including" or "expire on" leads to, and its hour where one is printed."""
    for day, at in days(body.text, start, end):
        lead = list(TO.finditer(body.text, max(start, at.start() - NEAR - 30), at.start()))
        if lead and not OF_ANOTHER.search(body.text, lead[-1].end(), at.start()):
            hour = HOUR.search(body.text, lead[-1].end(), at.start()) or HOUR.search(
                body.text, at.end(), min(end, at.end() + 24)
            )
            told = hour_of(hour) if hour else None
            return body.value(day, at, "extension/until"), body.value(
                told, hour, "extension/hour"
            ) if told and hour else None
    return None, None


def _period(body: Flow, start: int, end: int) -> Value[int] | None:
    match = PERIOD.search(body.text, start, end)
    count = number_of(match["count"]) if match else None
    if match is None or count is None:
        return None
    return body.value(count * (7 if match["unit"].lower().startswith("w") else 1), match, "extension/period")


def _why(body: Flow, ranges: Sequence[tuple[int, int]], at: int) -> Value[str] | None:
    """Consent, where the words beside say so; else good cause, where the order finds it anywhere."""
    start, end = ranges[max(0, at - 1)][0], ranges[min(len(ranges) - 1, at + 1)][1]
    consents = (
        each for each in CONSENT.finditer(body.text, start, end) if not NOT_YET.search(body.text[start : each.start()])
    )
    if match := next(consents, None):
        return body.value("consent", match, "extension/why", "check")
    match = CAUSE.search(body.text, start, end) or CAUSE.search(body.text)
    return body.value("good cause", match, "extension/why") if match else None
