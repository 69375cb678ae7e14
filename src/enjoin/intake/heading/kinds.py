"""What sort of paper it is, and of an order: its kind and outcome."""

import re
from dataclasses import dataclass
from typing import Literal

from enjoin.intake.heading.kindwords import TO_BE_HEARD, kind_of_words
from enjoin.intake.heading.papersort import COURTS, is_partys
from enjoin.intake.heading.signs import OTHER
from enjoin.intake.heading.votes import BOTH, decide, disposals
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

PaperSort = Literal["order", "paper", "schedule", "unknown"]

EXTENDED = re.compile(
    r"\b(?:restraining\s+order|TRO)\b(?:[^.;]|\.(?=\s?\d)){0,100}\b(?:is|are|be|shall\s+be)\s+(?:hereby\s+|further\s+)*(?:extended|continued\s+(?:in\s+effect\s+)?(?:until|through))\b|"
    r"\b(?:hereby\s+extends|court\s+extends)\b[^.;]{0,60}\b(?:restraining\s+order|TRO)\b",
    re.IGNORECASE,
)
# A notice, stipulation or letter under which the judge wrote "So ordered".
ENDORSED = re.compile(
    r"\bSO\s+ORDERED\b[\s\S]{0,400}?\b(?:U\.?\s?S\.?\s?[DM]\.?\s?J\b|(?:District|Magistrate)\s+Judge)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """The sort of a paper; of an order its kind, its outcome ("granted", "denied", "in part"), whether it is only proposed."""

    sort: PaperSort
    kind: Value[str] | None = None
    outcome: Value[str] | None = None
    proposed: bool = False
    extends: bool = False


def read_kind(
    title: str,
    title_flow: Flow,
    title_at: tuple[int, int],
    whole: Flow,
    decretal: Flow,
    signed: bool,
    minutes: bool = False,
) -> Kind:
    """Read title first, then outcome and decree. `decretal` is the conclusion or the body; `signed` that a judge signed.

    `minutes`: the paper is the court's own form, which names a party's motion where others print a title.
    """
    proposed = bool(re.search(r"PROPOSED\s*\]?", title, re.IGNORECASE))
    plain = re.sub(r"[\[(]?\s*PROPOSED\s*[\])]?", " ", title, flags=re.IGNORECASE)
    if title and is_partys(title) and not minutes:
        endorsed = ENDORSED.search(whole.text, max(0, len(whole.text) - 2500))
        named = kind_of_words(plain) if endorsed and not proposed else None
        if endorsed and named:
            return Kind(
                sort="order",
                kind=whole.value(named, endorsed, "kind/endorsed", "check", "a party's paper that the judge signed"),
            )
        return Kind(sort="paper")
    if not title and RECOMMENDS.search(whole.text) and not DECREES.search(whole.text):
        return Kind(sort="paper")
    if not title and not signed:
        return Kind(sort="paper" if whole.text else "unknown")
    if title and not COURTS.search(plain) and not signed:
        return Kind(sort="paper")
    outcome = _outcome(plain, title_flow, title_at, decretal)
    kind = _kind(plain, title_flow, title_at, decretal, whole)
    if kind is None:
        return Kind(sort="order" if COURTS.search(plain) or signed else "unknown", outcome=outcome, proposed=proposed)
    extends = bool(re.search(r"\bEXTEN(?:D|SION)", plain, re.IGNORECASE)) or (
        kind.value in ("tro", "modification") and _extends(decretal.text)
    )
    return Kind(sort="order", kind=kind, outcome=outcome, proposed=proposed, extends=extends)


ASKED_FOR = re.compile(r"\b(?:asks?|requests?|moves?|seeks?|propos\w+)\b[^.]{0,120}$", re.IGNORECASE)


def _extends(text: str) -> bool:
    """Does the decree extend a temporary restraining order, and not only tell that a party asks for it?"""
    return any(
        not ASKED_FOR.search(text, max(0, match.start() - 160), match.start()) for match in EXTENDED.finditer(text)
    )


RECOMMENDS = re.compile(r"\bIT\s+IS\s+(?:\w+\s+)?RECOMMENDED\b", re.IGNORECASE)
DECREES = re.compile(r"\bIT\s+IS\s+(?:\w+\s+){0,2}(?:ORDERED|DECREED|ADJUDGED)\b|\bSO\s+ORDERED\b", re.IGNORECASE)
CLAUSES = re.compile(r"(?=\b(?:GRANT(?:ING|ED)|DEN(?:YING|IED)|ALLOW(?:ING|ED))\b)", re.IGNORECASE)
DENYING = re.compile(r"DEN(?:YING|IED)\b(?!\s+IN\s+PART)", re.IGNORECASE)
# "ORDER DENYING MOTION FOR ALTERNATIVE SERVICE", and nothing granted.
DENIES_ALONE = re.compile(
    r"^(?!.*\b(?:GRANT|ALLOW)).*\bORDER\b.*\bDENYING\b(?!.*\bIN\s+PART\b)", re.IGNORECASE | re.DOTALL
)
# A title that tells what is decided upon, not what the paper is: "ORDER ON MOTION FOR …".
SUBJECT = re.compile(r"\b(?:MOTIONS?|APPLICATIONS?|REQUESTS?|PETITION|REGARDING|CONCERNING|RE)\b", re.IGNORECASE)
PERMANENT = re.compile(r"\bpermanently\s+(?:\w+\s+(?:and\s+)?){0,2}(?:enjoined|restrained)|\bpermanently\s+(?:enjoins|restrains)\b|\bmade\s+permanent", re.IGNORECASE)  # fmt: skip


def _kind(title: str, title_flow: Flow, at: tuple[int, int], decretal: Flow, whole: Flow) -> Value[str] | None:
    """By the title where it is the order's own name or says what is granted; else all evidence votes."""
    named = _titled(title, decretal)
    if named is None:
        if DENIES_ALONE.search(title):  # whatever else was asked for: no kind of order is granted
            return title_flow.value("denial", at, "kind/denied", "check")
        return decide(None, decretal, whole)
    value = title_flow.value(named, at, "kind/title")
    told = [each for each in disposals(title_flow) if each.kind not in (None, OTHER)]
    if told:  # an entry that tells each decision: "that the Motion for … is DENIED"
        refused = {each.kind for each in told if each.out == "denied"}
        granted_too = [each.kind for each in told if each.out != "denied"]
        kinds = [kind for kind in granted_too if kind not in refused] or (granted_too if IN_PART.search(title) else [])
        note = None if kinds else f"denies a motion: {named}"
        return title_flow.value(kinds[0] or named if kinds else "denial", at, "kind/title", "read", note)
    parts = CLAUSES.split(title)
    if len(parts) > 1:
        if UNDONE.search(title):
            return title_flow.value("denial", at, "kind/denied", "check", f"denies a motion against an order: {named}")
        granted = [part for part in parts if not DENYING.match(part) and kind_of_words(part)]
        if granted:
            only = " ".join(granted)
            if BOTH.search(only) and TO_BE_HEARD.search(title):  # of both, the one that is not yet to be heard
                return title_flow.value("tro", at, "kind/title")
            return title_flow.value(_titled(only, decretal) or named, at, "kind/title")
        return title_flow.value("denial", at, "kind/denied", "read", f"denies a motion: {named}")
    if SUBJECT.search(title):
        return decide(value, decretal, whole, title)
    return value


# "ORDER DENYING MOTION TO VACATE THE DEFAULT (DOC. 6) AND ORDER GRANTING FINAL JUDGMENT (DOC. 8)": what the motion asked to have vacated.
UNDONE = re.compile(
    r"\bDENYING\s+(?:[\w.'’-]+\s+){0,5}?MOTIONS?\s+TO\s+(?:VACATE|SET\s+ASIDE|RECONSIDER|DISSOLVE|STAY|AMEND)\b[^;]{0,160}?\bAND\s+(?:THE\s+)?ORDER\s+GRANTING\b(?!.*\bMOTION)",
    re.IGNORECASE | re.DOTALL,
)
# One motion, granted as to a claim and denied as to another.
IN_PART = re.compile(r"\bGRANT\w*\s+IN\s+PART\b", re.IGNORECASE)
INJUNCTION = re.compile(r"\b(?:PRELIMINARY|PERMANENT)\s+INJUNCTION\b", re.IGNORECASE)
UNDOES = re.compile(r"DISSOLV|VACAT\w+\s+(?:THE\s+)?(?:PRELIM|PERM|TEMP|INJ)", re.IGNORECASE)


def _titled(title: str, decretal: Flow) -> str | None:
    """The kind that a title names; an injunction that vacates something else besides is an injunction, a judgment that enjoins for good one too."""
    named = kind_of_words(title)
    vacates = named == "dissolution" and INJUNCTION.search(title)
    if vacates and not UNDOES.search(title):
        return "permanent_injunction" if "permanent" in vacates[0].lower() else "preliminary_injunction"
    if named == "judgment" and PERMANENT.search(decretal.text):
        return "permanent_injunction"
    return named


def _outcome(title: str, title_flow: Flow, at: tuple[int, int], decretal: Flow) -> Value[str] | None:
    """Granted, denied or in part: by the title, else by the motions decided, else by the requests."""
    grants, denies = (
        bool(re.search(r"\b(?:GRANT|ALLOW)(?:ING|S|ED)\b", title, re.IGNORECASE)),
        bool(re.search(r"\bDENY(?:ING)?\b|\bDENIE[SD]\b|\bDENIAL\b", title, re.IGNORECASE)),
    )
    if grants or denies:
        word = "in part" if (grants and denies) or "IN PART" in title.upper() else "granted" if grants else "denied"
        return title_flow.value(word, at, "outcome/title")
    settled = disposals(decretal)
    told = [each for each in settled if each.main] or settled
    if not told:
        return None
    first = told[0].value
    return first.map(lambda _: "in part") if len({each.out for each in told}) > 1 else first
