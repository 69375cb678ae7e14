"""Orders that a paper speaks of: their kinds, days, docket entries, short names; who was served with them when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from enjoin.intake.people.glossary import Term
from enjoin.intake.text.dates import DAY, day_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value
from enjoin.intake.text.sentences import sentences

CITE = re.compile(
    r"(?:\bECF|\bDkt\.?|\bDocket(?:\s+Entry)?|\bD\.?\s?E\.?|\bDoc(?:ument)?\.?|\bCM/ECF|\bR\.)\s*(?:Nos?\.?|#|Entry|Number)*\s*[\[(]?\s*#?\s*(?P<ecf>\d{1,4})\b(?!\d*[-/]\d|\s*(?:U\.S|F\.))"
)
ENTRIES = re.compile(
    r"(?:\bECF|\bDkt\.?|\bDocket\s+Entry|\bD\.?\s?E\.?|\bDoc\.?)\s*(?:Nos?\.?|#|Entry)*\s*[\[(]?\s*#?\s*(?P<ecf>\d{1,4}(?:-\d+)?)\b"
)
WORDS: tuple[tuple[str, str], ...] = (
    ("permanent_injunction", r"permanent\s+injunction(?:\s+order)?"),
    ("preliminary_injunction", r"preliminary\s+injunction(?:\s+order)?|\bPI(?:\s+Order)?\b"),
    ("tro", r"(?:ex\s+parte\s+)?temporary\s+restraining\s+order|\bTRO\b"),
    ("contempt", r"contempt\s+(?:order|finding)|(?:finding|order)\s+of\s+contempt"),
    ("sealing", r"sealing\s+order|order\s+to\s+seal(?:\s+file)?"),
)
KIND = re.compile("|".join(f"(?P<k{at}>{words})" for at, (_, words) in enumerate(WORDS)), re.IGNORECASE)
MADE = re.compile(r"\b(?:granted|entered|issued|converted|signed|adopted)\b", re.IGNORECASE)
WANTED = re.compile(
    r"\b(?:motion|application|moved|moves|request(?:ed|s)?|hearing|cause|sought|seeks?|apply|applied|propos\w+|oppos\w+|whether|future|deny|denied|denying|violat\w+\s+of)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
SHORT = re.compile(r"\s*[,(]*\s*(?:\((?:the\s+)?|,?\s*the\s+)?\"(?P<short>[A-Z][\w .']{1,40}?),?\"\)?")
SERVED = re.compile(r"\bserved\b|\bservice\s+of\b|\be-?mailed\b|\bprovided\s+notice\b|\bgave\s+notice\b", re.IGNORECASE)
GLOSSARY_ORDER = re.compile(r"\border\b|\bTRO\b|\binjunction\b|\bPI\b|\bjudgment\b", re.IGNORECASE)
OF_ANOTHER = re.compile(
    r"\b(?:stay|modification|clarification)\s+of\s+(?:the\s+)?$", re.IGNORECASE
)  # whose day follows
PRIOR = re.compile(r"\b(?:WL\s?\d|F\.\s?(?:2d|3d|4th)|F\.\s?Supp|U\.S\.C|v\.\s+[A-Z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An order spoken of: what is said of it, and the short names that stand for it."""

    kind: str
    entered: Value[date] | None = None
    ecf: Value[int] | None = None
    short: tuple[str, ...] = ()
    where: Value[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A sentence that says who was served with which orders on which day."""

    kinds: tuple[str, ...]
    on: Value[date]
    text: str
    tail: str


def read_mentions(body: Flow, glossary: Sequence[Term]) -> tuple[Mention, ...]:
    """Orders of the glossary first, then those of the text; one for each saying (merging folds them)."""
    found = [mention for term in glossary if (mention := _of_term(term))]
    for low, high in sentences(body.text):
        found += _of_sentence(body, low, high)
    return tuple(found)


def _of_term(term: Term) -> Mention | None:
    meaning = term.definition
    if not GLOSSARY_ORDER.search(term.term) and not re.match(r"^(?:1\)\s*)?(?:\w+\s+){0,4}order\b", meaning.text, re.I):
        return None
    if re.search(r"hearing|application|motion|dec(?:l|\.)", term.term, re.IGNORECASE):
        return None
    kind = _kind_in(term.term) or _kind_in(meaning.text)
    if kind is None:
        return None
    on = re.search(
        r"\b(?:entered|dated|issued|signed|filed)\s+(?:on\s+)?(?:by\s+the\s+Court\s+on\s+)?",
        meaning.text,
        re.IGNORECASE,
    )
    at = DAY.search(meaning.text, on.end(), on.end() + 40) if on else None
    day = day_of(at) if at else None
    number = re.search(r"\d+", term.entry_flow.text)
    return Mention(
        kind=kind,
        entered=meaning.value(day, at, "order/glossary") if day and at else None,
        ecf=term.entry_flow.value(term.entry, number, "ecf/glossary") if term.entry is not None and number else None,
        short=tuple(part.strip() for part in re.split(r"\s+or\s+", term.term)),
        where=meaning.value(term.term, (0, len(meaning.text)), "order/glossary"),
    )


def _kind_in(text: str) -> str | None:
    match = KIND.search(text)
    return kind_of(match) if match else None


def kind_of(match: re.Match[str]) -> str:
    return next(WORDS[at][0] for at in range(len(WORDS)) if match[f"k{at}"])


def _of_sentence(body: Flow, low: int, high: int) -> list[Mention]:
    text = body.text
    kinds = list(KIND.finditer(text, low, high))
    made = MADE.search(text, low, high)
    if not kinds:
        return []
    found: list[Mention] = []
    foreign = PRIOR.search(text, low, high)
    for nth, match in enumerate(kinds):
        end = kinds[nth + 1].start() if nth + 1 < len(kinds) else high
        wanted = _wanted(text, low, match.start())
        ecf = _cite(body, match, end, wanted)
        short = _short(text, match.end(), min(end, match.end() + 110))
        dated = None
        of_another = OF_ANOTHER.search(text, max(low, match.start() - 40), match.start())
        if (
            not foreign
            and not of_another
            and not re.match(r"\s+in(?:to)?\s+an?\b", text[match.end() : match.end() + 12])
        ):
            dated = _date(body, low, kinds, nth, high, None if wanted else made)
        if dated is None and (ecf is None or wanted) and not short:
            continue
        if wanted and dated is None:
            continue
        found.append(
            Mention(
                kind=kind_of(match),
                entered=dated,
                ecf=ecf,
                short=short,
                where=body.value(match[0], match, "order/text"),
            )
        )
    own = _own_short(body, low, high)
    return [*found, *own]


REACH = 300  # characters before an order's name in which its being asked for is told


def _wanted(text: str, low: int, at: int) -> bool:
    before = text[max(low, at - REACH) : at]
    match = WANTED.search(before)
    return bool(match) and not re.search(
        r"\bgranted\b[^.;]{0,80}\b(?:motion|application|request)\b[^.;]{0,40}$", before, re.IGNORECASE
    )


# "The Temporary Restraining Order [19]": an entry in brackets alone.
BRACKETED = re.compile(r"\s*(?:\(\"[^\"]{2,30}\"\)\s*)?[\[(](?:Dkt\.?\s*|ECF\s*)?(?:No\.?\s*)?(?P<ecf>\d{1,4})[\])]")


# "the motion of A and B to dissolve the Temporary Restraining Order [22]": the entry is the motion's.
MOVED = re.compile(
    r"\bto\s+(?:dissolve|vacate|modify|stay|lift|clarify|reconsider|set\s+aside|enforce)\s+(?:the\s+|this\s+|that\s+)?\Z",
    re.IGNORECASE,
)


def _cite(body: Flow, match: re.Match[str], end: int, wanted: bool) -> Value[int] | None:
    bare = BRACKETED.match(body.text, match.end())
    if bare is not None and MOVED.search(body.text, max(0, match.start() - 30), match.start()):
        return None
    if bare is not None and "[" in bare[0] and not wanted:
        return body.value(int(bare["ecf"]), bare.span("ecf"), "ecf/cited")
    near = CITE.search(body.text, match.end(), min(end, match.end() + 90))
    if near and not re.search(
        r"[.;]\s+[A-Z]", body.text[match.end() : near.start()].replace("No.", "").replace("Nos.", "")
    ):
        return body.value(int(near["ecf"]), near.span("ecf"), "ecf/cited")
    return None


def _short(text: str, start: int, end: int) -> tuple[str, ...]:
    match = re.compile(r"[^\"]{0,70}\(\s*(?:the\s+)?\"(?P<short>[A-Z][\w .']{0,40}?),?\"\s*\)").match(text, start, end)
    return (match["short"].strip(),) if match else ()


def _date(
    body: Flow, low: int, kinds: Sequence[re.Match[str]], nth: int, high: int, made: re.Match[str] | None
) -> Value[date] | None:
    text = body.text
    match = kinds[nth]
    dated = re.compile(r"\s*,?\s*(?:of|dated|entered(?:\s+on)?|issued(?:\s+on)?)\s+").match(text, match.end())
    told = DAY.match(text, dated.end()) if dated else None
    if told and (day := day_of(told)):
        return body.value(day, told, "order/text")
    if made is None:
        return None
    after = re.compile(r"(?:(?!\bexpir)[^.;]){0,40}?\bon\s+").match(
        text, match.end(), kinds[nth + 1].start() if nth + 1 < len(kinds) else min(high, match.end() + 80)
    )
    if after:
        at = DAY.match(text, after.end())
        day = day_of(at) if at else None
        if day and at:
            return body.value(day, at, "order/text")
    floor = (
        kinds[nth - 1].end()
        if nth and not re.search(r"\binto\s+an?\s*$", text[kinds[nth - 1].end() : match.start()])
        else low
    )
    dates = [at for at in DAY.finditer(text, floor, match.start()) if day_of(at)]
    # "on May 3 plaintiff served the TRO": a day of service, not of entry.
    if dates and SERVED.search(text, dates[-1].end(), match.start()):
        return None
    if dates and made.start() < match.start():
        return body.value(day_of(dates[-1]), dates[-1], "order/text")  # type: ignore[arg-type]  # only real days are kept
    return None


def _own_short(body: Flow, low: int, high: int) -> list[Mention]:
    """`See ECF No. 18 ("TRO")`: an entry and its short name without the order's full words."""
    found: list[Mention] = []
    for match in CITE.finditer(body.text, low, high):
        short = re.compile(r"\]?\)?\s*\(\s*(?:the\s+)?\"(?P<short>[^\"]{2,40}?),?\"").match(body.text, match.end())
        kind = _kind_in(short["short"]) if short else None
        if short and kind:
            found.append(
                Mention(
                    kind=kind,
                    ecf=body.value(int(match["ecf"]), match.span("ecf"), "ecf/cited"),
                    short=(short["short"],),
                    where=body.value(short["short"], short.span("short"), "order/short-name"),
                )
            )
    return found


# "notice of the injunction entered June 3, 2024": the day of the order, not of the notice.
ORDERS_DAY = re.compile(
    r"\b(?:entered|issued|dated|signed|granted|of)\s*(?:by\s+(?:the|this)\s+court\s+)?(?:on\s+)?(?:\w+day,\s+)?$",
    re.IGNORECASE,
)


def _of_order(text: str, low: int, day: re.Match[str]) -> bool:
    lead = ORDERS_DAY.search(text, low, day.start())
    return bool(lead) and bool(
        KIND.search(text, max(low, lead.start() - 60) if lead else low, lead.start() if lead else low)
    )


def read_served(body: Flow) -> tuple[Served, ...]:
    """Sentences of service with a day."""
    found: list[Served] = []
    for low, high in sentences(body.text):
        verb = SERVED.search(body.text, low, high)
        if not verb or PRIOR.search(body.text, low, high):
            continue
        dates = [at for at in DAY.finditer(body.text, low, high) if day_of(at) and not _of_order(body.text, low, at)]
        after = [at for at in dates if at.start() > verb.end()]
        before = [at for at in dates if at.end() < verb.start()]
        kinds = list(KIND.finditer(body.text, low, high))
        if not kinds or not dates:
            continue
        clause = body.text[verb.start() : high]
        # "… entered the PI Order, which P served on A on November 15": a which-clause serves what stands before it.
        inner = re.search(r",\s+which\s+[^,.;]{0,60}$", body.text[low : verb.start()])
        served = [match for match in kinds if match.start() > verb.start()] or ([kinds[-1]] if inner else [])
        if not served:
            continue
        entered = (
            re.search(r"\bentered\b[^.;\d]{0,30}\bon\s+$", body.text[verb.end() : after[0].start()], re.IGNORECASE)
            if after
            else None
        )
        at = before[-1] if before and (not after or entered) else after[-1] if after and not entered else None
        if at is None or (inner and at in before):
            continue
        day = day_of(at)
        if day:
            names = tuple(dict.fromkeys(kind_of(match) for match in served))
            found.append(
                Served(
                    kinds=names, on=body.value(day, at, "notice/served"), text=body.text[low:high].strip(), tail=clause
                )
            )
    return tuple(found)


def fold(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """One mention a kind and day, keeping every short name."""
    found: dict[tuple[str, date | None, int | None], Mention] = {}
    for each in mentions:
        key = (each.kind, each.entered.value if each.entered else None, each.ecf.value if each.ecf else None)
        old = found.get(key)
        found[key] = replace(old, short=tuple(dict.fromkeys((*old.short, *each.short)))) if old else each
    return tuple(found.values())
