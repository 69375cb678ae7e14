"""One paragraph of command, with the lead-ins above it → its directives."""

import re
from collections.abc import Iterable, Sequence

from enjoin.intake import acts
from enjoin.intake.addressees import Addressees
from enjoin.intake.bidden import binds_of, first_bidden, has_subject
from enjoin.intake.commands import DraftDirective, read_forbid, read_require
from enjoin.intake.forms import FORMS
from enjoin.intake.paper import Band
from enjoin.intake.verbs import DECREE_THAT, ENJOIN, PERMISSION, SHALL

# Under "shall": an item that stops something, rather than does something.
STOPS = re.compile(
    r"^\W*(?:immediately\s+)?(?:(?:disable|block)\s+and\s+)?(?:ceas|stop|discontinu|refrain|desist)\w*|^\W*(?:take\s+all\s+(?:necessary\s+|reasonable\s+)?steps\s+(?:necessary\s+)?to\s+)?prevent\b",
    re.IGNORECASE,
)


STOPS_PAYING = re.compile(
    r"^\W*(?:\w+\s+and\s+)?(?:ceas|stop|withhold)\w*\b.{0,40}\b(?:payouts?|payments?|disbursements?)\b", re.IGNORECASE
)


OPEN_LEAD = re.compile(r"(?:[:,-]|\b(?:from|that|to|and|by|shall))\s*$", re.IGNORECASE)


# "ORDERS that Amazon remove …", "a) that PayPal freeze …": the bare verb commands.
SUBJUNCTIVE = re.compile(
    r"^(?P<head>(?:.{0,200}?\b(?:ORDERED|ORDERS|[Dd]irects|[Oo]rders)\b[^.;]{0,80}?)?\W*\b[Tt]hat\s+(?P<who>(?:(?!\b(?:that|may|will|is|are|was|has|have|be|can)\b)[^;]){3,220}?)),?\s+(?:immediately\s+)?(?=(?:not\s+)?(?P<verb>stop|cease|refrain|desist|preserve|retain|"
    r"restrain|freeze|hold|remove|take\s+down|disable|delist|block|file|submit|serve|post|pay|deposit|provide|produce|identify|disclose|release|transfer|turn\s+over|keep|report|suspend|close|sell|destroy|advertise|open)\b(?!\s*-)(?!\s+(?:of|and|for|by)\b))",
)


def subjunctive(own: str, leads: Sequence[str]) -> str:
    """The command with "shall" put in where the paper orders by the bare verb; as it is where it has a verb of command."""
    match = SUBJUNCTIVE.match(own)
    if (
        match is None
        or SHALL.search(own)
        or ENJOIN.search(own)
        or not (ORDERS.search(own) or any(map(ORDERS.search, leads)))
    ):
        return own
    return f"{match['head']} shall {own[match.end() :].lstrip()}"


ORDERS = re.compile(
    r"\bORDER(?:S|ED)\b|\b(?:[Cc]ourt|IT\s+IS|[Ii]t\s+is)\b[^.;]{0,60}\b(?:[Oo]rder(?:s|ed)|[Dd]irects)\b"
)


def only_lead(own: str) -> bool:
    return bool(
        re.search(r"(?:from|following|of)\s*(?:any\s+of\s+)?(?:the\s+following[^.]{0,160})?:?$", own[-200:])
    ) and not own.endswith(".")


def read_paragraph(
    own: str, leads: Sequence[str], who: Addressees, carried: tuple[str, ...]
) -> Iterable[DraftDirective]:
    """The command of a paragraph, read with the lead-ins above it."""
    if PERMISSION.search(DECREE_THAT.sub("", own)) and not ENJOIN.search(own[:240]):
        return
    for form in FORMS:
        if (found := form(DECREE_THAT.sub("", own), who)) is not None:
            yield from found
            return
    own = subjunctive(own, leads)
    lead = next((each for each in reversed(leads) if ENJOIN.search(each) or SHALL.search(each)), None)
    if lead is not None and not (OPEN_LEAD.search(lead) or only_lead(lead)):
        lead = None
    own_forbids, own_shall = ENJOIN.search(own), SHALL.search(own)
    if (
        lead is not None
        and not (own_shall and has_subject(own, own_shall, who))
        and not (own_forbids and has_subject(own, own_forbids, who))
    ):
        yield from _under_lead(own, lead, leads, who)
        return
    first, binds, doubt = first_bidden(own, leads, who, carried)
    if first is None:
        return
    own_forbids = ENJOIN.search(own, first.start() if first.re is ENJOIN else first.end())
    if not binds:
        return
    bidden = own[first.end() :]
    if first.re is SHALL and STOPS.match(bidden) and not STOPS_PAYING.match(bidden) and not own_forbids:
        yield from read_forbid(bidden, binds, doubt, own, False)
    elif own_forbids and first.re is SHALL and HOLDS_ACCOUNTS.match(own_forbids[0]):
        yield from read_require(own[own_forbids.start() :], binds, doubt, own)
    elif own_forbids and (first.re is ENJOIN or _cease(own, first, own_forbids)):
        yield from _forbidden(own, own_forbids, binds, doubt)
    else:
        yield from _both(bidden, binds, doubt, own)


# "… from selling goods and from destroying records": two prohibitions.
AND_FROM = re.compile(r"[,;]?\s+(?:and|or)\s+from\s+(?=\w+ing\b)", re.IGNORECASE)
AND_SHALL = re.compile(
    r"(?:,?\s+and\s+|,\s+)(?:shall|must)\s+(?=\w)|,?\s+and\s+(?=(?:freeze|restrain|preserve|remove|report|identify|provide)\s+(?:the|all|any|each|their|its|to|such)\b)",
    re.IGNORECASE,
)


def _forbidden(own: str, forbids: re.Match[str], binds: tuple[str, ...], doubt: Band) -> Iterable[DraftDirective]:
    """What stands behind "enjoined from", part by part; a duty may follow it ("shall cease … and shall report …")."""
    low = forbids[0].lower()
    tail = own[forbids.start() if "ceas" in low or "desist" in low else forbids.end() :]
    tail = tail if len(tail) > 12 else own
    passive = re.search(r"\baccounts?\b.{0,80}\bfrom\s+(?:transferring|withdrawing|disposing)", own, re.I) is not None
    clauses = AND_SHALL.split(tail)
    for nth, clause in enumerate(clauses):
        if nth and not re.match(r"not\b|ceas|stop\b", clause, re.I):
            yield from read_require(clause, binds, doubt, own)
            continue
        parts = AND_FROM.split(clause)
        read = [list(read_forbid(part, binds, doubt, own, passive)) for part in parts]
        yield from (
            (each for part in read for each in part) if all(read) else read_forbid(clause, binds, doubt, own, passive)
        )


# "shall restrain all such accounts from any transfer": the accounts are held, which is a duty.
HOLDS_ACCOUNTS = re.compile(
    r"^restrain(?:\s+and\s+enjoin)?\s+(?:any|all|each|every|such|the|those)\b[^.;]{0,60}\b(?:accounts?|funds|assets|monies)\b",
    re.IGNORECASE,
)


def _both(text: str, binds: tuple[str, ...], doubt: Band, own: str) -> Iterable[DraftDirective]:
    """A duty, and the prohibition that "and shall cease" joins to it."""
    joint = re.search(
        r",?\s+and\s+(?:shall\s+)?(?:\w+ly\s+)?cease(?:\s+and\s+desist)?(?:\s+(?:from|to))?\s+", text, re.IGNORECASE
    )
    yield from read_require(text[: joint.start()] if joint else text, binds, doubt, own)
    if joint:
        yield from read_forbid(text[joint.end() :], binds, doubt, own, False)


def _cease(own: str, first: re.Match[str], forbids: re.Match[str]) -> bool:
    """ "shall, within two days of receipt, cease …": the deadline stands between."""
    between = own[first.end() : forbids.start()]
    return len(between) < 160 and not any(
        duty.words.search(between) for duty in acts.REQUIRE if duty.require != "identify"
    )


# "(c) disposing of: (i) records …": the item above carries the verb.
FRAGMENT = re.compile(r"^[^.;]{3,200}(?:\b(?:of|in|on|with|any|from|for|to|by|through)|:)\s*$")


def _under_lead(own: str, lead: str, leads: Sequence[str], who: Addressees) -> Iterable[DraftDirective]:
    forbids, shall = ENJOIN.search(lead), SHALL.search(lead)
    last = forbids or shall
    if last is None:
        return
    if forbids and shall:
        last = forbids if forbids.start() <= shall.start() or "ceas" in forbids[0].lower() else shall
    binds, doubt = binds_of(lead, last, leads, who, ())
    if not binds:
        return
    text = f"{leads[-1]} {own}" if leads and leads[-1] != lead and FRAGMENT.search(leads[-1]) else own
    if (STOPS.match(own) and not STOPS_PAYING.match(own)) or (
        last is forbids
        and not re.match(
            r"^\W*(?:restrain|enjoin|freeze|locate|provide|identify|disclose|remove)\b", own, re.IGNORECASE
        )
    ):
        yield from read_forbid(text, binds, doubt, f"{lead} {own}", False)
    else:
        yield from read_require(
            f"{own} {lead[last.end() :] if len(lead) - last.end() < 200 else ''}", binds, doubt, f"{lead} {own}"
        )
