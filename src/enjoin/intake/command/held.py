"""Commands whose subject is a thing: "All funds held by X shall be released by Y", "The accounts at X remain frozen"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from enjoin.intake.command.clause import Bid
from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.duties import required
from enjoin.intake.command.forbids import forbidden
from enjoin.intake.command.masks import mask
from enjoin.intake.command.proposed import draft_directive
from enjoin.intake.command.subject import Subject, read_subject
from enjoin.intake.command.tidy import ADVERB
from enjoin.intake.command.words import lemma
from enjoin.intake.people.addressees import GENERIC, Addressees

PASSIVE = re.compile(
    r"^\W*(?:(?:also|further|immediately|promptly|forthwith|hereby|forever|continue\s+to|each)\s+)*(?:be|remain|stay|continue|become)(?:\s+(?:\w+ly|also|further|hereby|and|so))*(?:\s*,\s+(?:and\s+)?(?:within|upon|on|no\s+later|by|at|in|pursuant|without)\b[^,;]{3,90},)?\s+(?:(?:\w+ly|also|further|hereby|and|so)\s+)*(?P<verb>(?!to\b)[a-z]+(?:\s+(?:down|over|off|out))?(?:\s+(?:and|or)\s+[a-z]+ed\b)?)",
    re.IGNORECASE,
)
STATED = re.compile(
    r"^\W*(?P<verb>frozen|attached|released|unfrozen|impounded|sequestered|restrained)\b", re.IGNORECASE
)
BY = re.compile(r"\bby\s+(?P<who>[^.;]{3,160})", re.IGNORECASE)
# "ORDERED that all funds": not the "that" of "all funds that are held", which tells of the thing.
LEADS_IN = re.compile(
    r"^.*\bthat\b\s+(?!(?:is|are|was|were|has|have|had|it|they|he|she|now|may|any|each|[A-Z][\w.]*\s+(?:holds?|has|restrain\w*|froze))\b)|^\W*(?:no|neither)\s+",
    re.IGNORECASE,
)
# "Payment of the sum shall be made by X": the deed is a noun. Service, or how something is disclosed, is no command to whom it reaches.
MADE = {"payment": "pay", "transfer": "transfer", "disbursement": "pay", "release": "release", "removal": "remove", "disclosure": "disclose", "turnover": "pay"}  # fmt: skip
DEED = re.compile(rf"\W*(?:(?:the|such|any|all|said|this)\s+)*(?P<deed>{'|'.join(MADE)})\b(?:\s+of\b)?", re.IGNORECASE)
PAPERS = re.compile(
    r"\b(?P<what>opposition|opposing|answering|responsive|responses?|objections?|repl(?:y|ies)|moving)\b", re.IGNORECASE
)


def is_passive(bid: Bid) -> bool:
    """Does the command speak of what shall be done to a thing?"""
    return bid.mode in ("must", "not") and bool(PASSIVE.match(bid.what))


def read_held(bid: Bid, who: Addressees, whole: str) -> Iterator[DraftDirective]:
    """ "All funds held by X shall be released by Y": what is done to a thing binds the doer, or who holds it."""
    bid = replace(bid, what=REFERRED.sub("", _unbracketed(bid.what)), before=_unbracketed(bid.before))
    match = PASSIVE.match(bid.what) or STATED.match(bid.what)
    verb = lemma(match["verb"].split()[0]) if match else None
    if match is None or verb is None:
        return
    rest = bid.what[match.end() :]
    subject = _doer(rest, bid, who)
    if subject is not None and subject.roles == ("defendants",) and not subject.named:
        subject = _named_doer(whole, who) or subject
    if subject is None and verb in ("file", "serve", "submit") and (papers := PAPERS.search(bid.before)):
        plaintiffs = papers["what"].lower()[:4] in ("repl", "movi") or bool(
            re.match(r"\W*plaintiff", bid.before, re.IGNORECASE)
        )
        subject = Subject(("plaintiffs",) if plaintiffs else ("defendants",), sure=False)
    if subject is None or subject.empty:
        return
    thing = LEADS_IN.sub("", bid.before)
    if verb == "make":
        deed = DEED.match(thing)
        if deed is None or not BY.search(rest):
            return
        verb, thing = MADE[deed["deed"].lower()], thing[deed.end() :]
    while (aside := ADVERB.match(thing)) and aside.end() < len(thing):
        thing = thing[aside.end() :]
    if verb == "serve" and PAPERS.search(bid.before):
        verb = "file"
    particle = match["verb"].split()[1:2]
    done = " ".join([verb, *[each for each in particle if each in ("down", "over")]])
    if agent := BY.search(rest):
        rest = rest[: agent.start()] + " ".join(re.split(r"\s+(?=to\b|within\b)", agent["who"], maxsplit=1)[1:])
    if bid.mode == "not":
        meanings = forbidden(f"{verb.removesuffix('e')}ing {thing} {rest}", subject.roles)
    else:
        meanings = required(f"{done} {thing} {rest}", subject.roles)
    for each in meanings[:1]:
        yield replace(draft_directive(each, subject, bid.what, whole, False), band="check")


# "by the previously referred to financial institutions".
REFERRED = re.compile(
    r"\b(?:(?:previously|above|afore)[\s-]*)?(?:referred\s+to|mentioned|described)\s+(?=[a-z])", re.IGNORECASE
)
BRACKET = re.compile(r"\s*\([^()]*\)")


def _unbracketed(text: str) -> str:
    """Without brackets, and those that stand in brackets: "(within five (5) days)"."""
    return BRACKET.sub(" ", BRACKET.sub(" ", text))


def _named_doer(whole: str, who: Addressees) -> Subject | None:
    """The doer by name, from the paragraph's own words: "shall be paid by Lida LLC to Plaintiff"."""
    for match in BY.finditer(whole):
        masked = mask(re.split(r"\s+(?:to|within|upon|on|until|in|for|from)\s|,\s", match["who"])[0], who)
        subject = read_subject(masked, masked.text, who)
        if subject.named and subject.roles == ("defendants",):
            return subject
    return None


# "Lida's assets shall not be disposed of": whose they are must not do it, where nobody is named who would.
OWNED = re.compile(
    r"^\W*(?P<who>[A-Z][^;:]{1,80}?)['’]s?\s+(?:(?:frozen|restrained|remaining|business|own|other)\s+)*(?:assets|funds|money|moneys|monies|property|accounts?|records|documents|inventory|stock)\b(?![^;]*\b(?:held|maintained|kept)\s+(?:by|at|with|in)\b)",
)
HARMED = re.compile(
    r"^\W*be\s+(?:\w+ly\s+)?(?:disposed|transferred|moved|encumbered|dissipated|destroyed|altered|sold|concealed|hidden|removed|spent|assigned|pledged|deleted|discarded)\b",
    re.IGNORECASE,
)


def _doer(rest: str, bid: Bid, who: Addressees) -> Subject | None:
    for match in BY.finditer(rest):
        masked = mask(
            re.split(r"\s+(?:to|within|upon|on|until|in|for|from)\s|,\s+(?:within|upon|until|by)\b", match["who"])[0],
            who,
        )
        subject = read_subject(masked, masked.text, who)
        if not subject.empty:
            return subject
    if not bid.subject.empty and bid.mode != "held":
        return None
    if bid.mode == "not" and (owner := OWNED.match(bid.before)) and HARMED.match(bid.what):
        masked = mask(owner["who"], who)
        return replace(read_subject(masked, masked.text, who), sure=False)
    masked = mask(f"{bid.before} {rest}", who)
    roles = [
        role
        for mention in masked.mentions
        for role in mention.roles
        if role not in ("defendants", "plaintiffs", "court")
    ]
    if any(role in GENERIC for role in roles):
        roles = [role if role in GENERIC else who.groups.get(role, role) for role in roles]
    return Subject(tuple(dict.fromkeys(roles)), sure=False) if roles else None
