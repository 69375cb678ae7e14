"""A proposed directive, and the deadline that a command's words set."""

import re
from dataclasses import dataclass
from functools import lru_cache

from enjoin.intake.command.words import is_base
from enjoin.intake.text.dates import days, number_of
from enjoin.intake.text.paper import Band, Span

WITHIN = re.compile(
    r"\b(?:within|(?:no|not)\s+later\s+than)\s+(?P<count>(?:[a-z-]+\s*)?\(?\s*\d{1,3}\s*\)?|[a-z-]+)\s+(?P<sort>business|calendar|court|working)?\s*-?(?P<unit>days?|hours?|weeks?)\b(?P<tail>[^.;:]{0,110})",
    re.IGNORECASE,
)
RECEIPT = re.compile(
    r"\b(?:receipt|receiv\w*|service|served|notice|notified|notification|being\s+provided|request)\b", re.IGNORECASE
)
ENTRY = re.compile(
    r"\b(?:entry|entered|date\s+of\s+th(?:is|e)|date\s+hereof|issuance|this\s+(?:opinion|order|date))", re.IGNORECASE
)
BY = re.compile(r"\b(?:by|on\s+or\s+before|no\s+later\s+than|not\s+later\s+than)\s+(?=\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDirective:
    """A proposed directive; `path` is its printed number, `band` how sure the reading is as a whole."""

    id: str
    path: tuple[str, ...]
    binds: tuple[str, ...]
    forbid: tuple[str, ...] = ()
    require: str | None = None
    toward: str | None = None
    predicate: tuple[str, ...] = ()  # ids in the same order
    within: str | None = None
    by: str | None = None
    counted_from: str | None = None
    text: str = ""
    own: str = ""  # of the text, the words that bid this
    spans: tuple[Span, ...] = ()
    rule: str = ""
    band: Band = "read"
    note: str | None = None
    aids: bool = False
    named: tuple[str, ...] = ()  # of the defendants only these, by printed name
    proviso: str | None = None  # what limits it, in words
    listing_notice: str | None = None  # "required" where it waits for a notice of the listing (R28)
    concerns: tuple[str, ...] = ()  # a nonparty's paragraph: as to these defendants only, by id
    as_to: str = ""  # the words by which a later order keeps it for some of the defendants only


# What a period runs from stands behind a word that ties it to the period, and before the next thing bidden.
LINKED = re.compile(
    r"[\s,)]*(?:\([^)]*\)\s*)?(?:in\s+any\s+event\s+)?(?:of|after|from|following|upon|on|once|when|that|since|counted|running|starting|beginning|next|thereafter|hereof)\b",
    re.IGNORECASE,
)
NEXT_BID = re.compile(
    r"(?:,|\band\b)\s+(?:(?:and|shall|also|then|thereafter)\s+)*(?P<verb>[a-z]+)\s+(?:a|an|the|its|their|any|all|proof|copies|plaintiff\w*|it|them|such|with)\b"
)


def _linked(tail: str) -> str:
    """The words behind a period that tell what it is counted from."""
    if not LINKED.match(tail):
        return ""
    cut = next((each for each in NEXT_BID.finditer(tail) if is_base(each["verb"])), None)
    return tail[: cut.start()] if cut else tail


# "any Defendant that does not answer by June 3", "goods sold by May 1": the day tells which are meant.
OF_SOMEBODY = re.compile(
    r"\b(?:defendants?|sellers?|stores?|storefronts?|accounts?|listings?|goods|products?|sales|funds|sums|orders)\s+(?:that|who|which)\s+(?:\w+\s+){1,5}$",
    re.IGNORECASE,
)


@lru_cache(maxsize=128)  # every command of a long paragraph asks for the paragraph's
def deadline(text: str) -> tuple[str | None, str | None, str | None]:
    """The period, what it is counted from, or the day, that a text sets."""
    match = WITHIN.search(text)
    if match:
        count = number_of(match["count"])
        if count:
            unit = match["unit"].lower().rstrip("s") + "s"
            sort = "business " if (match["sort"] or "").lower() in ("business", "court", "working") else ""
            tail = _linked(match["tail"])
            counted = (
                "entry"
                if ENTRY.search(tail) and not RECEIPT.search(tail[:60])
                else "receipt"
                if RECEIPT.search(tail)
                else "entry"
                if ENTRY.search(tail)
                else None
            )
            return f"{count} {sort}{unit}", counted, None
    for match in BY.finditer(text):
        if OF_SOMEBODY.search(text[: match.start()]):
            continue
        for day, at in days(text, match.end(), match.end() + 40):
            if at.start() - match.end() < 25:
                return None, None, day.isoformat()
    return None, None, None


# A period that runs from something still to come: a request, a counter-notice, a judgment. No key of a case file tells that (R9).
STILL_TO_COME = re.compile(
    r"\b(?:requests?|demands?|counter-?notices?|counter-?notifications?|repl(?:y|ies)|complaints?|objections?|payments?|judgments?|appeals?|trial|hearing|settlement|dismissal|expiration|re-?listing|discovery\s+of|identif(?:ying|ication))\b",
    re.IGNORECASE,
)
OF_THE_ORDER = re.compile(
    r"\b(?:this|the|such|said)\s+(?:\w+\s+){0,3}?(?:order|injunction|judgment|TRO|date)\b|\bentry\b|\bhereof\b|\bdate\s+of\b|\bsuch\s+notice\b",
    re.IGNORECASE,
)
IF_IT_COMES = re.compile(
    r"^\W*(?:\(?[\w.]{1,4}[).]\s+)?(?:and\s+|further,?\s+|that,?\s+)*(?P<cond>(?:(?:up)?on|after|following|if|should|where|when(?:ever)?|in\s+the\s+event(?:\s+that)?|each\s+time|as\s+soon\s+as|once)\s+(?:[^,;.]|\.(?=\w)){3,160}),",
    re.IGNORECASE,
)


def waits_for(text: str) -> str | None:
    """The words of a period that runs from something still to come: "within three days of Plaintiff's written demand"; else None."""
    match = WITHIN.search(text)
    if match is None:
        return None
    tail = " ".join(_linked(match["tail"]).split())
    period = " ".join(text[match.start() : match.start("tail")].split())
    if tail:
        own = tail[:TOLD_NEAR]
        return f"{period} {own}".strip() if STILL_TO_COME.search(own) and not OF_THE_ORDER.search(own) else None
    cond = IF_IT_COMES.match(text)
    if cond is None or OF_THE_ORDER.search(cond["cond"]) or TOLD.search(cond["cond"]):
        return None
    return f"{period}: {' '.join(cond['cond'].split())}"


def from_receipt(text: str) -> bool:
    """Does "upon receipt of this Order" stand before a period that says no other beginning, or beside the subject?"""
    match, cond = WITHIN.search(text), IF_IT_COMES.match(text)
    if match is None or _linked(match["tail"]):
        return False
    return bool(ONCE_SERVED.search(text, 0, match.start())) or (cond is not None and bool(TOLD.search(cond["cond"])))


# "Amazon, upon being served with a copy of this Order, shall within three days …"
ONCE_SERVED = re.compile(
    r",?\s(?:immediately\s+)?(?:upon|once|after|when|on)\s+(?:it\s+(?:is|has\s+been|receives)\s+|being\s+|having\s+been\s+)?(?:actual\s+)?(?:receipt|receiving|served|service|given|notice|notified|provided)\b[^,;.]{0,40}?\bth(?:is|e)\s+(?:\w+\s+){0,3}?(?:Order|Injunction|Judgment|TRO)\b",
    re.IGNORECASE,
)


TOLD = re.compile(
    r"(?<!counter-)\b(?:notice|service|served|receipt|receiving|receives)\b(?!\s+of\s+(?:a|an|any|each|such)\b)",
    re.IGNORECASE,
)
TOLD_NEAR = 70  # characters behind a period that tell what it runs from
