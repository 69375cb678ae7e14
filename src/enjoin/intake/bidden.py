"""Whom a command binds: the subject of its verb, of the lead-in above it, or of the sentence before."""

import re
from collections.abc import Sequence

from enjoin.intake.addressees import BANK, PROVIDER, Addressees, subject_of
from enjoin.intake.paper import Band
from enjoin.intake.verbs import ENJOIN, SHALL


def first_bidden(
    own: str, leads: Sequence[str], who: Addressees, carried: tuple[str, ...]
) -> tuple[re.Match[str] | None, tuple[str, ...], Band]:
    """The first verb of command that has an addressee ("the restraint shall remain, including that the banks shall freeze …")."""
    verbs = sorted([*ENJOIN.finditer(own), *SHALL.finditer(own)], key=lambda match: match.start())
    for match in verbs[:6]:
        binds, doubt = subject_of(own[: match.start()], who)
        if binds:
            return match, binds, doubt
    for match in verbs[:1]:
        binds, doubt = binds_of(own, match, leads, who, carried)
        return match, binds, doubt
    return None, (), "read"


def binds_of(
    text: str, match: re.Match[str], leads: Sequence[str], who: Addressees, carried: tuple[str, ...]
) -> tuple[tuple[str, ...], Band]:
    subject, band = subject_of(text[: match.start()], who)
    if not subject and match.groupdict().get("who"):
        subject, band = subject_of(match["who"], who)
    if not subject:
        after = text[match.end() :]
        if re.match(r"\s*(?:hereby\s+)?[A-Z]", after):
            subject, band = subject_of(after[:120], who)
        if not subject and re.search(
            r"\b(?:enjoins|restrains|orders|directs|enjoining|restraining)\b", match[0], re.IGNORECASE
        ):
            # "The Court enjoins Defendants from …": whom it binds is the verb's object.
            subject, band = subject_of(re.sub(r"^\w+\s+", "", match[0]), who)
    if not subject:
        for lead in reversed(leads):
            subject, band = subject_of(lead, who)
            if subject:
                return subject, "check"
    if not subject and re.match(r"^\W*(?:they|such\s+\w+|said\s+\w+|those)\b", text, re.IGNORECASE):
        return carried, "check"
    return subject, band


# ── names and predicates ──


def has_subject(own: str, match: re.Match[str], who: Addressees) -> bool:
    return bool(subject_of(own[: match.start()], who)[0])


def holders(own: str, who: Addressees) -> list[tuple[int, str]]:
    """The roles that hold the funds that a paragraph disposes of."""
    found = [(match.start(), "financial_institutions") for match in BANK.finditer(own)]
    found += [(match.start(), "service_providers") for match in PROVIDER.finditer(own)]
    named = [(at, role) for at, role in who.named(own) if role != "plaintiffs"]
    if not found:
        return named
    return sorted([*found, *((at, who.groups.get(role, role)) for at, role in named)])
