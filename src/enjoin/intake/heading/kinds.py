"""What sort of paper it is, and of an order: its kind and outcome."""

import re
from dataclasses import dataclass
from typing import Literal

from enjoin.intake.heading.papersort import COURTS, is_partys
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

PaperSort = Literal["order", "paper", "schedule", "unknown"]

SHOW_CAUSE = re.compile(
    r"\b(?:ORDERS?|ORDERING(?:\s+\w+){1,3}?)\s+TO\s+SHOW\s+CAUSE\b[^.;]*?(?:(?:WHY\s+)?(?:AN?\s+)?PRELIMINARY\s+INJUNCTION(?:\s+SHOULD\s+NOT\s+ISSUE)?)",
    re.IGNORECASE,
)
ROWS: tuple[tuple[str, str], ...] = (
    ("stay", r"\bSTAY(?:ING|S|ED)?\b(?!\s+OF\s+DISCOVERY)"),
    ("clarification", r"\bCLARIF\w*"),
    ("reconsideration", r"\bRECONSIDER\w*|\bREARGUMENT"),
    ("contempt", r"\bCONTEMPT\b"),
    ("dissolution", r"\bDISSOL\w*|\bVACAT\w*\b(?!\s+(?:THE\s+)?(?:ENTRY\s+OF\s+)?(?:DEFAULT|HEARING|TRIAL|SCHEDUL))"),
    ("modification", r"\bMODIF\w*|\bEXTEN(?:D|SION)\w*\b(?!\s+(?:OF\s+)?(?:THE\s+)?(?:TIME|DEADLINE|DISCOVERY|PAGE))"),
    ("permanent_injunction", r"\bPERMANENT\s+INJUNCTION\b"),
    ("preliminary_injunction", r"\bPRELIMINARY\s+INJUNCTION\b|\bPRELIMINARY\s+INJUNCTIVE\s+RELIEF"),
    ("judgment", r"\bJUDGMENT\b"),
    ("dismissal", r"\bDISMISS\w*"),
    ("tro", r"(?<!ASSET )(?:\b|(?<=TEMPORARY))RESTRAINING\s+ORDER\b|\bTRO\b"),
    ("sealing", r"(?<!UNDER )\b(?:UN)?SEAL(?:ING)?\b"),
    ("discovery", r"\bDISCOVERY\b"),
)
PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in ROWS)
OUTCOME = re.compile(
    r"\b(?P<what>motions?|requests?|applications?|petitions?)\b(?P<about>(?:[^.;]|(?<=\b[A-Z])\.|(?<=No)\.|(?<=Nos)\.|(?<=Dkt)\.|(?<=Inc)\.|(?<=Ltd)\.|(?<=Co)\.|(?<=Doc)\.|(?<=Corp)\.|\.(?=[\w\]])){0,260}?)\b(?:is|are|be|should\s+be)\b\s*(?:,\s+and\s+(?:the\s+same\s+)?(?:hereby\s+)?(?:is|are),?\s+)?(?:hereby\s+|therefore\s+|accordingly\s+)*(?P<out>(?:GRANTED|ALLOWED)(?:[\s-]+IN[\s-]+PART)?(?:\s*(?:,|and)*\s*DENIED(?:[\s-]+IN[\s-]+PART)?)?|DENIED(?:[\s-]+(?:IN[\s-]+PART)(?:\s+and\s+GRANTED\s+IN\s+PART)?)?)",
    re.IGNORECASE,
)
ACTIVE = re.compile(
    r"\b(?:court|it|i)\b(?P<mid>[^.;]{0,60}?)\b(?P<out>(?:(?:GRANT|ALLOW)S|(?<=(?:will|must)\s)(?:grant|allow))(?:[\s-]+in[\s-]+part)?(?:,?\s+and\s+den(?:ies|y)(?:\s+in\s+part)?)?|(?:DENIES|(?<=(?:will|must)\s)deny)(?:[\s-]+in[\s-]+part)?(?:,?\s+and\s+grants?\s+in\s+part)?)\b(?P<about>(?:[^.;]|(?<=\b[A-Z])\.|(?<=No)\.|(?<=Nos)\.|(?<=Dkt)\.|(?<=Inc)\.|(?<=Ltd)\.|(?<=Co)\.|(?<=Doc)\.|(?<=Corp)\.|\.(?=[\w\]])){0,260})",
    re.IGNORECASE,
)
MOVES = re.compile(
    r"\bseeks?\s+(?:an?\s+|the\s+)(?:\w+\s+){0,2}(?:injunction|restraining\s+order)\b|\b(?:mov(?:es?|ed|ing)|appl(?:ies|ied)|asks?(?:\s+the\s+court)?|seeks?|requests?|motion|application)\s+(?:[\w,.&'()§-]+\s+){0,16}?(?:for|to|that)\b(?:[^.]|\.(?=\w)){0,320}",
    re.IGNORECASE,
)
CLARIFIED = re.compile(
    r"\b(?:the\s+court|it)\s+(?:hereby\s+|therefore\s+)?clarifies\s+that\b|\b(?:order|injunction|paragraphs?\s+\S+)(?:\s*[\[(][^\])]{1,40}[\])])?\s+(?:is|are)\s+(?:hereby\s+)?clarified\b",
    re.IGNORECASE,
)
EXTENDED = re.compile(
    r"\b(?:restraining\s+order|TRO)\b(?:[^.;]|\.(?=\s?\d)){0,100}\b(?:is|are|be|shall\s+be)\s+(?:hereby\s+|further\s+)*(?:extended|continued\s+(?:in\s+effect\s+)?(?:until|through))\b|"
    r"\b(?:hereby\s+extends|court\s+extends)\b[^.;]{0,60}\b(?:restraining\s+order|TRO)\b",
    re.IGNORECASE,
)
HELD = re.compile(
    r"\b(?:is|are)\s+(?:hereby\s+)?(?:held|adjudged|found)\s+(?:to\s+be\s+)?in\s+(?:civil\s+)?contempt\b", re.IGNORECASE
)
DECREED: tuple[tuple[str, str], ...] = (
    (
        "permanent_injunction",
        r"\bpermanently\s+(?:\w+\s+(?:and\s+)?){0,2}(?:enjoined|restrained)|\bpermanently\s+(?:enjoins|restrains)\b|\bmade\s+permanent",
    ),
    (
        "preliminary_injunction",
        r"\bpreliminarily\s+(?:\w+\s+(?:and\s+)?){0,2}(?:enjoined|restrained)|\bpreliminarily\s+(?:enjoins|restrains)\b|\bpreliminary\s+injunction\s+is\s+(?:hereby\s+)?(?:granted|entered|issued)|(?:court|it)\s+hereby\s+orders[^.]{0,80}preliminary\s+injunction",
    ),
    ("tro", r"\btemporarily\s+(?:\w+\s+(?:and\s+)?){0,2}(?:enjoined|restrained)"),
    ("dismissal", r"\b(?:is|are)\s+(?:hereby\s+)?(?:voluntarily\s+)?dismissed\b"),
    ("stay", r"\b(?:is|are)\s+(?:hereby\s+)?stayed\b(?!\s+pending\s+(?:arbitration|settlement))"),
    (
        "dissolution",
        r"\b(?:injunction|restraining\s+order|TRO|freeze|restraint)\b[^.;]{0,120}\b(?:is|are)\s+(?:hereby\s+)?(?:dissolved|vacated|lifted)\b",
    ),
    ("modification", r"\b(?:is|are)\s+(?:hereby\s+)?(?:modified|stricken|struck|amended)\b"),
    ("sealing", r"\b(?:is|are)\s+(?:hereby\s+)?(?:unsealed|sealed)\b|\bshall\s+be\s+(?:un)?sealed\b"),
)
# What an order does, where neither its title nor a motion names its kind.
DEEDS: tuple[tuple[str, str], ...] = (
    ("permanent_injunction", r"\bpermanent(?:ly)?\b[^.;]{0,80}\b(?:enjoin|restrain|bar|prohibit)\w*"),
    (
        "preliminary_injunction",
        r"\b(?:pending\s+(?:trial|final|the\s+(?:final|outcome|trial|resolution))|until\s+(?:trial|final\s+judgment|judgment|this\s+(?:case|action)))\b[^.;]{0,300}\b(?:enjoin|restrain|shall\s+not|must\s+not)|\b(?:enjoined|restrained|shall\s+not|must\s+not)\b[^.;]{0,300}\b(?:pending\s+(?:trial|final)|until\s+(?:trial|final\s+judgment|judgment))",
    ),
    (
        "tro",
        r"\b(?:enjoined|restrained|shall\s+not|must\s+not)\b[\s\S]{0,3000}\b(?:expires?|fourteen\s+\(?14|14\s+days|until\s+the\s+hearing)\b",
    ),
    ("modification", r"\b(?:enjoined|restrained|enjoins|restrains|shall\s+not|must\s+not|release|unfreeze)\b"),
    ("discovery", r"\b(?:shall|must)\b[^.;]{0,80}\b(?:identify|disclose|produce)\b"),
)


# "The Court preliminarily enjoined …", "were preliminarily enjoined": what an earlier order did.
TOLD_OF = re.compile(
    r"\b(?:court|judge|I|which|who|it|had|was|were|been|previously|already|earlier)\s+$", re.IGNORECASE
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
    if not title and not signed:
        return Kind(sort="paper" if whole.text else "unknown")
    if title and not COURTS.search(plain) and not signed:
        return Kind(sort="paper")
    outcome = _outcome(plain, title_flow, title_at, decretal, whole)
    kind = _kind(plain, title_flow, title_at, decretal, whole)
    if kind is None and (signed or COURTS.search(plain)):
        kind = kind_of_deeds(decretal)
    if kind is None:
        return Kind(sort="order" if COURTS.search(plain) or signed else "unknown", outcome=outcome, proposed=proposed)
    extends = bool(re.search(r"\bEXTEN(?:D|SION)", plain, re.IGNORECASE)) or (
        kind.value in ("tro", "modification") and bool(EXTENDED.search(decretal.text))
    )
    refused = _refused(plain, kind.value) or _only_refused(decretal, kind.value)
    if outcome and (outcome.value == "denied" or refused) and not _still_restrains(decretal):
        kind = Value(
            "denial",
            (*outcome.spans, *kind.spans),
            "kind/denied",
            max(outcome.band, kind.band, key=("read", "check", "guess").index),
            f"denies a motion: {kind.value}",
        )
    return Kind(sort="order", kind=kind, outcome=outcome, proposed=proposed, extends=extends)


def _refused(title: str, kind: str) -> bool:
    """ "ORDER DENYING MOTION FOR TRO AND GRANTING MOTION TO SEAL": is what names the kind only denied?"""
    parts = re.split(r"(?=\b(?:GRANTING|DENYING)\b)", title, flags=re.IGNORECASE)
    named = [part for part in parts if kind_of_words(part) == kind]
    return len(parts) > 2 and bool(named) and all(re.match(r"DENYING\b(?!\s+IN\s+PART)", part, re.I) for part in named)


def _only_refused(decretal: Flow, kind: str) -> bool:
    """Of several motions decided, were all denied that ask for this kind ("… for a TRO is DENIED; … for service is GRANTED")?"""
    said = [
        match["out"].lower()
        for pattern in (OUTCOME, ACTIVE)
        for match in pattern.finditer(decretal.text)
        if kind_of_words(match["about"]) == kind
    ]
    return bool(said) and all("den" in out and "part" not in out for out in said)


def _still_restrains(decretal: Flow) -> bool:
    return bool(
        re.search(
            r"\b(?:are|is)\s+(?:hereby\s+|temporarily\s+|preliminarily\s+|permanently\s+)+(?:restrained|enjoined)\b|"
            r"\bORDERED\b[^;]{0,900}\b[Dd]efendants\b[^;]{0,260}\bshall\s+not\b|"
            r"\b(?:order|injunction|paragraphs?|judgment|TRO|PI)\b[^.;]{0,60}\b(?:is|are)\s+(?:hereby\s+)?(?:stayed|modified|amended|vacated|dissolved)\b",
            decretal.text[:20000],
            re.I,
        )
    )


def kind_of_words(text: str) -> str | None:
    """The kind that words name, the most special first; an order to show cause why an injunction should not issue is none."""
    bare = SHOW_CAUSE.sub(" ", text)
    if re.search(r"\bEXTEN(?:D|SION)\w*", bare, re.IGNORECASE) and re.search(r"RESTRAINING|TRO\b", bare, re.IGNORECASE):
        return "modification"
    return next((kind for kind, words in PATTERNS if words.search(bare)), None)


def _kind(title: str, title_flow: Flow, at: tuple[int, int], decretal: Flow, whole: Flow) -> Value[str] | None:
    named = kind_of_words(title)
    if named is not None:
        if (
            named == "dissolution"
            and re.search(r"\b(?:PRELIMINARY|PERMANENT)\s+INJUNCTION\b", title, re.I)
            and not re.search(r"DISSOLV|VACAT\w+\s+(?:THE\s+)?(?:PRELIM|PERM|TEMP|INJ)", title, re.I)
        ):
            named = "permanent_injunction" if re.search("PERMANENT", title, re.I) else "preliminary_injunction"
        if named == "judgment" and re.search(DECREED[0][1], decretal.text, re.IGNORECASE):
            named = "permanent_injunction"
        return title_flow.value(named, at, "kind/title")
    held = HELD.search(decretal.text)
    if held and not _quoted(decretal.text, held.start()):
        return decretal.value("contempt", held, "kind/decree")
    for kind, words in DECREED[:3]:
        for each in re.finditer(words, decretal.text, re.IGNORECASE):
            if not _quoted(decretal.text, each.start()) and not TOLD_OF.search(decretal.text[: each.start()][-80:]):
                return decretal.value(kind, each, "kind/decree", "read")
    longer = EXTENDED.search(decretal.text)
    if longer and not _quoted(decretal.text, longer.start()):
        return decretal.value("modification", longer, "kind/extended")
    clear = CLARIFIED.search(decretal.text)
    if clear and not _quoted(decretal.text, clear.start()):
        return decretal.value("clarification", clear, "kind/clarified")
    motion = _motion(decretal, whole)
    if motion is not None:
        return motion
    for kind, words in DECREED[3:]:
        match = re.search(words, decretal.text, re.IGNORECASE)
        if match:
            return decretal.value(kind, match, "kind/decree", "check")
    return None


def kind_of_deeds(decretal: Flow) -> Value[str] | None:
    """The kind that the commands themselves suggest: a guess."""
    for kind, words in DEEDS:
        match = re.search(words, decretal.text, re.IGNORECASE)
        if match and not _quoted(decretal.text, match.start()):
            return decretal.value(kind, match, "kind/deeds", "guess", "neither the title nor a motion names the kind")
    return None


def _quoted(text: str, at: int) -> bool:
    return text[max(0, at - 400) : at].count('"') % 2 == 1


def _motion(decretal: Flow, whole: Flow) -> Value[str] | None:
    """The kind by what the motion was for: named beside the outcome, else where the paper says what is moved for."""
    for pattern in (OUTCOME, ACTIVE):
        for match in pattern.finditer(decretal.text):
            named = kind_of_words(match["about"])
            if named:
                return decretal.value(named, match, "kind/outcome")
    last = [(kind, each) for each in OUTCOME.finditer(whole.text) if (kind := kind_of_words(each["about"]))][-1:]
    for kind, told in last:
        return whole.value(kind, told, "kind/outcome-before", "check")
    for match in MOVES.finditer(whole.text, 0, min(len(whole.text), 9000)):
        named = kind_of_words(match[0])
        if "contempt" in match[0].lower():
            named = "contempt"
        if named:
            return whole.value(named, match, "kind/motion", "check" if named != "contempt" else "read")
    return None


def _outcome(title: str, title_flow: Flow, at: tuple[int, int], decretal: Flow, whole: Flow) -> Value[str] | None:
    grants, denies = (
        bool(re.search(r"\b(?:GRANT|ALLOW)(?:ING|S|ED)\b", title, re.I)),
        bool(re.search(r"\bDENY(?:ING)?\b|\bDENIE[SD]\b|\bDENIAL\b", title, re.I)),
    )
    if grants or denies:
        return title_flow.value(
            "in part" if (grants and denies) or "IN PART" in title.upper() else "granted" if grants else "denied",
            at,
            "outcome/title",
        )
    found: list[tuple[str, Value[str]]] = []
    for pattern in (OUTCOME, ACTIVE):
        for match in pattern.finditer(decretal.text):
            said = match["out"].lower()
            if re.search(r"\b(?:WL|F\.\s?\dd)\b|\bv\.\s", match[0]):
                continue
            word = (
                "in part"
                if ("den" in said and ("grant" in said or "allow" in said)) or "part" in said
                else "denied"
                if "den" in said
                else "granted"
            )
            found.append((word, decretal.value(word, match, "outcome/decree")))
    if not found:
        return None
    words = {word for word, _ in found}
    last = found[0][1]
    return last.map(lambda _: "in part") if len(words) > 1 else last
