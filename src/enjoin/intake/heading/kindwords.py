"""The words that name a kind of order, in titles and beside "motion": the most special kind first."""

import re

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
    ("discovery", r"\bDISCOVERY\b|\bSUBPOENAS?\b"),
)
PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in ROWS)


def kind_of_words(text: str) -> str | None:
    """The kind that words name, the most special first; an order to show cause why an injunction should not issue is none."""
    bare = SHOW_CAUSE.sub(" ", text)
    if re.search(r"\bEXTEN(?:D|SION)\w*", bare, re.IGNORECASE) and re.search(r"RESTRAINING|TRO\b", bare, re.IGNORECASE):
        return "modification"
    return next((kind for kind, words in PATTERNS if words.search(bare)), None)
