"""When an order was entered: the docket's stamp, the "filed" box, the judge's own date; hearing and expiry."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, time

from enjoin.intake.layout.headless import COUNSEL
from enjoin.intake.text.dates import DAY, day_of, days, hour_of
from enjoin.intake.text.dates import HOUR as HOUR_OF_DAY
from enjoin.intake.text.docket import Stamp
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper, Value

FILED_BOX = re.compile(r"\bDATE\s+FILED\s*:?\s*", re.IGNORECASE)
# "Filed: Jul. 26, 2019" on a line of its own, as web pages head their reprints.
WEB_FILED = re.compile(r"(?:^|\n\n)Filed\s*:\s+")
# The clerk's stamp in a Texas court: "ENTERED / October 02, 2024 / Clerk of Court".
CLERK_STAMP = re.compile(r"\b(?:ENTERED|FILED)\b\s*(?=[A-Z][a-z]+\.?\s+\d{1,2},?\s+20\d\d\b[^.]{0,60}?\bClerk\b)")
ENTERED_BOX = re.compile(
    r"\bENTERED\b\s*(?=[A-Z][a-z]+\.?\s+\d{1,2},?\s+20\d\d\b[^.]{0,60}?\bClerk\b)"
)  # the day of entry itself
# A docket's stamp of which a copy has lost the number, or set each part on a line of its own.
LOST_STAMP = re.compile(r"\bDocument\s+\d{1,4}\s+Filed\s+(?=\d\d/\d\d/\d)")
DOC_BOX = re.compile(r"\bDOC(?:UMENT)?\s*#\s*:?\s*(?P<ecf>\d{1,4})\b", re.IGNORECASE)
SIGNED = re.compile(
    r"(?:(?:(?-i:\bD(?:ATED?|ated?))\b|(?:^|\n\n)dated?\b)\s*(?:and\s+(?:ENTERED|FILED))?(?:\s+at\s+[^,]{3,40},\s*[\w ]+,?)?\s*:?(?:\s*(?:this|on|as\s+of))?|\b(?:SIGNED|ENTERED|SO\s+ORDERED|ORDERED|DONE\s+AND\s+ORDERED|ISSUED|DECIDED|(?<=\n)At\s+[A-Z]\w+|^\s*At\s+[A-Z]\w+)\b[^.;]{0,120}?(?:\bthis\b|\bon\b|\bat\s+[\d:apm. ]+on\b|:)|(?:^|\n\n)(?-i:Issued|Signed|Entered|Ordered|Decided|Filed)(?=\s+(?:[A-Z][a-z]+day,\s+)?[A-Z][a-z]+\.?\s+\d{1,2},))\s*(?:the\s+)?",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"(?:^|\n\n|(?<=[A-Za-z])\s{1,3})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2},?\s+20\d\d\s*(?:$|\n\n|(?!Opinion|Order|Memorandum|Judgment|Motion|Hearing|Report|Decision|Ruling|Injunction|TRO|Letter|Preliminary|Temporary|Amended|Complaint)[A-Z_]))"
)
# Below these words counsel sign, on days of their own.
CONSENTED = re.compile(
    r"\b(?:consented\s+to|agreed\s+to|approved\s+as\s+to|stipulated\s+and\s+agreed|so\s+stipulated)\b[^.]{0,60}(?::|\n\n|by\b)",
    re.IGNORECASE,
)
# The docket's own entry, as web pages set it above the paper: "ORDER granting 7 Motion. Signed by Judge Q. Roe on 2/3/2024."
SIGNED_BY = re.compile(
    r"\bsigned\s+by\s+(?:the\s+)?(?:(?:Honorable|Hon\.|Chief|Senior|U\.S\.|United\s+States|District|Magistrate)\s+)*(?:Judge\s+)?[A-Z][\w .,'’-]{3,40}?\s+on\s+|\bby\s+(?:(?:Chief|Senior|District|Magistrate)\s+)*Judge\s+[A-Z][\w .,'’-]{3,40}?\s+on\s+|\(\s*Filed\s+on\s+|\bSigned\s+on\s+(?=[\d/]{6,10}\s+by\b)",
    re.IGNORECASE,
)
JUDGES = re.compile(r"\bU\.?\s?S\.?\s?[DM]\.?\s?J\b|\bJudge\b|\bSO\s+ORDERED\b", re.IGNORECASE)
# "Order No. 12 issued on …": what another paper's day is told with, in small letters amid a sentence.
TOLD = re.compile(r"(?:issued|entered|signed|decided|ordered)\b(?!.*\bthis\b)")
BY_CLERK = re.compile(r"\bentry\s+was\s+made\s+by\s+the\s+Clerk\s+on\s+(?:\w+day,\s+)?", re.IGNORECASE)
# A page of the docket: its "Date Filed" is the case's, its entries tell their own days.
DOCKET_PAGE = re.compile(r"\bCIVIL\s+DOCKET\s+FOR\s+CASE\b|\bNature\s+of\s+Suit\s*:|\bCause\s*:\s*\d+:", re.IGNORECASE)
ENTRY_DAY = re.compile(r"\(\s*Entered:\s*", re.IGNORECASE)
BLANK = re.compile(r"\b(?:day\s+of\s+_{2,}|_{2,}\s*,?\s*(?:19|20)\d?_*|this\s+_{2,}\s+day)", re.IGNORECASE)
EXPIRES = re.compile(
    r"(?:\b(?:shall\s+|will\s+)?(?:expires?|remains?\s+in\s+(?:full\s+)?(?:force\s+and\s+)?effect\s+(?:until|through)|(?:is\s+)?(?:hereby\s+)?(?:extended|continued)\s+(?:in\s+(?:full\s+)?(?:force\s+and\s+)?effect\s+)?(?:until|through|to)|in\s+effect\s+(?:until|through))|"
    # "this TRO lapses at midnight on May 22", "the order runs through May 23"
    r"\b(?:this|the)\s+(?:\w+\s+){0,3}?(?:order|TRO|restraints?)\s+(?:(?:shall|will)\s+)?(?:\w+ly\s+)?(?:lapses?|dissolves?|terminates?|ends?|runs?\s+(?:until|through|to)|(?:stays?|continues?|remains?|is|be)\s+(?:in\s+(?:place|force|effect)\s+)?(?:until|through)))\b(?:[^.;]|(?<=\b[ap])\.|(?<=\b[ap]\.m)\.){0,60}?(?=\b(?:[A-Z][a-z]+\.?\s+\d{1,2}|\d{1,2}/\d|\d{1,2}(?:st|nd|rd|th)|the\s+\d))",
    re.IGNORECASE,
)
HEARING = re.compile(
    r"\b(?:hearing|appear|show\s+cause|conference)\b[^.;]{0,220}?\b(?:on|for)\s+(?:the\s+)?(?:\w+day,?\s+)?(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\d{1,2}(?:/\d|st|nd|rd|th|\s+day))",
    re.IGNORECASE,
)
HOUR = re.compile(r"\b(?P<hour>\d{1,2})(?::(?P<minute>\d\d))?\s*(?P<half>[ap])\.?\s?m\b\.?", re.IGNORECASE)


def read_entered(
    stamps: Sequence[Stamp], head: Flow, body: Flow, side: Flow, above: Sequence[Strip] = ()
) -> tuple[Value[date] | None, str | None]:
    """The day of entry, and what is to be asked when the sources differ or a blank is not filled in; `above`: the lines above the body."""
    head = head if head.text else body.part(0, ENTRY)  # a docket's entry alone
    stamped = next((stamp.filed for stamp in stamps if stamp.filed), None)
    boxed = _after(CLERK_STAMP, head) or _after(FILED_BOX, head) or _after(FILED_BOX, side)
    signed = _signed(body)
    if DOCKET_PAGE.search(head.text) and (entry := _last(ENTRY_DAY, body) or _last(SIGNED_BY, body)):
        return entry, None
    clerk = _after(BY_CLERK, head) or _after(BY_CLERK, body)
    if clerk:
        return clerk, None
    first = (
        _after(ENTERED_BOX, head)
        or stamped
        or boxed
        or _after(SIGNED_BY, head, "entered/entry")
        or _web_filed(head.paper, above)
    )
    first = first or _after(LOST_STAMP, head) or _after(LOST_STAMP, body)
    if first is not None and boxed is not None and boxed.value == first.value:
        first = boxed  # the court's own box says more than the stamp, which a party's proposal bears too
    if first is not None:
        if signed and signed.value != first.value:
            apart = abs((first.value - signed.value).days)
            return Value(
                first.value,
                first.spans,
                first.rule,
                "read" if apart <= 3 else "check",
                f"signed {signed.value.isoformat()}",
            ), None
        return first, None
    if signed:
        return signed, None
    day = re.compile(r"\bthis\s+(?:the\s+)?(?=\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\b)", re.IGNORECASE)
    this = next(
        (found for at in day.finditer(body.text) if (found := _day_at(body, at.end(), "entered/this-day"))), None
    )
    if this:
        return this, None
    alone = next(
        (
            found
            for at in ALONE.finditer(body.text, max(0, len(body.text) - 900))
            if (found := _day_at(body, at.end(), "entered/alone"))
        ),
        None,
    )
    if alone:
        return alone, None
    minutes = _after(re.compile(r"\bDate\s*:?\s*", re.IGNORECASE), side) or _after(
        re.compile(r"\bDate\s*:?\s*", re.IGNORECASE), head
    )
    if minutes:
        return minutes, None
    top = next(
        (found for at in ALONE.finditer(head.text) if (found := _day_at(head, at.end(), "entered/heading"))), None
    ) or _alone(head.paper, above)
    if top:
        return top.doubt("check"), None
    return None, "the date is left blank in the paper" if BLANK.search(body.text) else None


ENTRY = 4000  # characters of a docket's entry


def _web_filed(paper: Paper, lines: Sequence[Strip]) -> Value[date] | None:
    return next((day for line in lines if (day := _after(WEB_FILED, flow(paper, [line]), "entered/heading"))), None)


def _alone(paper: Paper, lines: Sequence[Strip]) -> Value[date] | None:
    """The last line above the body that holds nothing but a day."""
    for line in reversed(lines):
        match = DAY.fullmatch(line.text.strip(" .:"))
        day = day_of(match) if match else None
        if day:
            text = flow(paper, [line])
            return text.value(day, (0, len(text.text)), "entered/heading")
    behind = (_before_counsel(flow(paper, [line])) for line in reversed(lines))
    return next((found for found in behind if found), None)


def _before_counsel(text: Flow) -> Value[date] | None:
    """The day with which a reporter's line of counsel begins: "August 3, 2020. Ann Rowe, Reno, NV, for Plaintiff."."""
    match = DAY.match(text.text)
    day = day_of(match) if match else None
    if day is None or match is None or text.text[match.end() : match.end() + 1] != "." or not COUNSEL.search(text.text):
        return None
    return text.value(day, match, "entered/heading")


def _after(pattern: re.Pattern[str], text: Flow, rule: str = "entered/filed-box") -> Value[date] | None:
    for match in pattern.finditer(text.text):
        found = _day_at(text, match.end(), rule)
        if found:
            return found
    return None


def _last(pattern: re.Pattern[str], text: Flow) -> Value[date] | None:
    """The day behind the last place where the words stand."""
    found = [day for match in pattern.finditer(text.text) if (day := _day_at(text, match.end(), "entered/entry"))]
    return found[-1] if found else None


def _day_at(text: Flow, at: int, rule: str) -> Value[date] | None:
    match = DAY.match(text.text, at)
    day = day_of(match) if match else None
    return text.value(day, match, rule) if day and match else None


# "SIGNED this 11th day of August , 2023", in whatever spaces the blanks left.
FILLED = re.compile(
    r"\b(?:signed|dated|ordered|entered)\b[^.;]{0,60}?\b\d{1,2}(?:st|nd|rd|th)?\s+day\s+of\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",
    re.IGNORECASE,
)


def is_dated(body: Flow) -> bool:
    """Is the day beside the signature filled in?"""
    return _signed(body) is not None or FILLED.search(body.text, max(0, len(body.text) - 4500)) is not None


def told_entered(day: Value[date] | None) -> bool:
    """Does the docket's own entry, the court's box or a reprint's heading say that the order was entered that day, whatever its title?"""
    return day is not None and day.rule in ("entered/entry", "entered/filed-box", "entered/heading")


def _signed(body: Flow) -> Value[date] | None:
    """The last date that stands behind "Dated", "Signed this", "Done and ordered in …, this"."""
    found: Value[date] | None = None
    start = max(0, len(body.text) - 4500)
    for match in SIGNED.finditer(body.text, start):
        if (
            re.search(
                r"\b(?:was|were|been|has|had|order|orders|TRO|injunction|complaint|court)\s*$",
                body.text[max(0, match.start() - 24) : match.start()],
                re.IGNORECASE,
            )
            and "SO ORDERED" not in match[0]
        ):
            continue
        if CONSENTED.search(body.text, start, match.start()) and not JUDGES.search(body.text, match.end()):
            break
        if TOLD.match(match[0]):
            continue
        # "ORDERED that the injunction entered on …" dates another order.
        if re.search(r"\bthat\b", match[0]):
            continue
        near = DAY.search(body.text, match.end(), match.end() + 60)
        if near and re.fullmatch(
            r"[\s,:_]*(?:[A-Z][A-Za-z. ]+,\s*(?:[A-Z][A-Za-z. ]+,?)?\s*)?(?:this\s+|on\s+|the\s+)*",
            body.text[match.end() : near.start()],
        ):
            day = day_of(near)
            if day:
                found = body.value(day, near, "entered/signature")
    return found


def read_box_ecf(head: Flow) -> Value[int] | None:
    """The docket entry of S.D.N.Y.'s "DOC #" box."""
    match = DOC_BOX.search(head.text)
    return head.value(int(match["ecf"]), match.span("ecf"), "ecf/box") if match else None


# An order by its name, before the words that end its term; "this temporary restraining order" is the paper itself.
NAMED_ORDER = re.compile(
    r"(?P<own>\bthis\s+)?(?:\w+\s+)?\b(?:(?P<tro>temporary\s+restraining\s+order|\bTRO\b)|(?P<pi>preliminary\s+injunction))",
    re.IGNORECASE,
)
PROLONGED = re.compile(r"\b(?:extended|continued?s?|remains?)\b", re.IGNORECASE)


def read_expiry(body: Flow, kind: str | None = None) -> tuple[Value[date] | None, Value[time] | None]:
    """A printed end of the order's term, and the hour of that day where one is printed; of an order of another kind than `kind` it is none."""
    return next(((day, hour) for day, hour, other in _terms(body, kind) if other is None), (None, None))


def _terms(body: Flow, kind: str | None) -> Iterator[tuple[Value[date], Value[time] | None, str | None]]:
    """The printed ends of terms with their hours, and the kind of the order that ends then, where it is another."""
    for match in EXPIRES.finditer(body.text):
        for day, at in days(body.text, match.end(), match.end() + 60):
            hour = EXPIRY_HOUR.search(body.text[at.end() : at.end() + 40]) or EXPIRY_HOUR.search(
                body.text[max(0, at.start() - 40) : at.start()]
            )
            clock = HOUR_OF_DAY.search(hour[0]) if hour else None
            told = hour_of(clock) if clock else None
            note = (
                f"ends {hour[0].strip(' ,')} that day: as a day it would run to midnight; write the hour"
                if hour
                else None
            )
            value = body.value(day, at, "expires/printed", "check" if hour else "read", note)
            hour_told = Value(told, value.spans, "expires/hour") if told else None
            yield value, hour_told, _other_order(body.text, match, kind)
            break


# "June 26, 2025 at 5:00 p.m.", "at noon on June 26".
EXPIRY_HOUR = re.compile(
    r"^,?\s*(?:at\s+)?(?:\d{1,2}(?::\d\d)?\s*[ap]\.?\s?m\b\.?|(?:12(?::00)?\s+)?noon|midnight|the\s+close\s+of\s+business)|"
    r"\b(?:at\s+)?(?:\d{1,2}(?::\d\d)?\s*[ap]\.?\s?m\b\.?|noon|midnight)(?=(?:\s+\(?\w+\s+Time\)?)?,?\s+(?:on\s+)?$)",
    re.IGNORECASE,
)
SENTENCE = 240  # characters before the words of a term in which its order is named


def _other_order(text: str, term: re.Match[str], kind: str | None) -> str | None:
    start = max(text.rfind("\n\n", 0, term.start()), text.rfind(". ", 0, term.start()), term.start() - SENTENCE, 0)
    named = list(NAMED_ORDER.finditer(text, start, term.start()))
    if not named or named[-1]["own"] or kind in (None, "modification"):
        return None
    other = "tro" if named[-1]["tro"] else "preliminary_injunction"
    if other == kind or not PROLONGED.search(term[0]):
        return None
    return other


def read_hearing(body: Flow) -> Value[date] | None:
    """The day of a hearing that the order sets."""
    for match in HEARING.finditer(body.text):
        near = DAY.match(body.text, match.end())
        day = day_of(near) if near else None
        if day and near and not re.search(r"\bheld\b|\bwas\b|\bheard\b", match[0]):
            return body.value(day, near, "hearing/set")
    return None


TILL_HEARING = re.compile(
    r"\b(?:this|the|these)\s+(?:\w+\s+){0,3}?(?:order|TRO|restraints?)\b(?![^.;]{0,60}\bseal)[^.;]{0,40}\b(?:remains?|continues?|stays?|ends?|lapses?|(?:is|be)\s+in\s+(?:full\s+)?(?:force|effect))\b[^.;]{0,60}\b(?:(?:until|pending|through)\s+(?:the\s+|such\s+|that\s+)?(?:[\w-]+\s+){0,3}?hearing|until\s+then|on\s+that\s+(?:day|date)|(?:until|pending)\s+(?:the\s+court(?:['’]s)?\s+|a\s+|its\s+|further\s+)?(?:rul\w+|decid\w+|decision|resol\w+|has\s+(?:ruled|decided)|order))\b",
    re.IGNORECASE,
)


def till_hearing(body: Flow) -> Value[str] | None:
    """The words that keep the order in effect until a hearing, whose day may be printed elsewhere."""
    match = TILL_HEARING.search(body.text)
    return body.value(match[0], match, "expires/hearing", "check") if match else None


# "This Order takes effect when the bond is posted": from when it binds is not the day of its entry.
FROM_WHEN = re.compile(
    r"\b(?:this|the)\s+(?:\w+\s+){0,3}?(?:order|injunction|TRO|restraints?)\b[^.;]{0,30}?\b(?:takes?\s+effect|goes\s+into\s+effect|(?:becomes?|is|shall\s+be(?:come)?|are)\s+(?:effective|in\s+effect|operative|conditioned)|(?:shall|will|does)\s+not\s+(?:take\s+effect|become\s+effective|bind))\s+(?:only\s+)?(?:when|once|if|until|unless|after|from|as\s+of|(?:up)?on)\s+(?!(?:its|the|this)?\s*(?:entry|issuance|signing|date\s+of\s+(?:its\s+)?entry|service|receipt)\b)[^.;]{3,80}",
    re.IGNORECASE,
)


def from_when(body: Flow) -> Value[str] | None:
    """The words by which an order works only from something that is still to come."""
    match = FROM_WHEN.search(body.text)
    return body.value(" ".join(match[0].split()), match, "order/from-when", "check") if match else None


ENTRY_WORD = re.compile(r"\b(?:entered|signed|ordered|issued|dated)\b", re.IGNORECASE)
# Behind these words an hour ends a term, or is a hearing's.
OTHER_HOUR = re.compile(
    r"\b(?:until|through|including|expir\w+|extend\w*|lapses?|effect|hearing|appear|heard|conference|deadline|no\s+later)\b",
    re.IGNORECASE,
)


def read_hour(body: Flow) -> Value[str] | None:
    """The hour of entry, where it is printed beside the signature."""
    tail = max(0, len(body.text) - 2500)
    for match in HOUR.finditer(body.text, tail):
        around = body.text[max(0, match.start() - 130) : match.start()]
        made = [each.end() for each in ENTRY_WORD.finditer(around)]
        if made and not OTHER_HOUR.search(around, made[-1]) and not re.search(r"hearing|appear", around, re.I):
            hour = int(match["hour"]) % 12 + (12 if match["half"].lower() == "p" else 0)
            return body.value(f"{hour:02d}:{int(match['minute'] or 0):02d}", match, "entered/hour")
    return None
