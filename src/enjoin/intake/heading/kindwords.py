"""The words that name a kind of order, in titles and beside "motion": the most special kind first."""

import re

SHOW_CAUSE = re.compile(
    r"\b(?:ORDERS?|ORDERING(?:\s+\w+){1,3}?)\s+TO\s+SHOW\s+CAUSE\b[^.;]*?(?:(?:WHY\s+)?(?:AN?\s+)?PRELIMINARY\s+INJUNCTION(?:\s+SHOULD\s+NOT\s+ISSUE)?)",
    re.IGNORECASE,
)
# "… AND SETTING HEARING ON MOTION FOR PRELIMINARY INJUNCTION", "PRELIMINARY INJUNCTION HEARING": what a hearing will be about.
TO_BE_HEARD = re.compile(
    r"\b(?:SET(?:S|TING)?|SCHEDUL\w+|CALENDAR\w+|CONTINU\w+|RESETTING|NOTICE\s+OF|DATE\s+(?:OF|FOR)|AND|FOR)\s+(?:(?!HEARING\b)[\w'’-]+\s+){0,4}?HEARING\s+(?:DATE\s+)?(?:ON|FOR|RE:?|REGARDING|AS\s+TO|CONCERNING)\b"
    r"(?:\s+(?!AND\b)[\w'’-]+){0,6}?\s+PRELIMINARY\s+INJUNCTION\b|\bPRELIMINARY\s+INJUNCTION\s+(?:MOTION\s+)?HEARING\b",
    re.IGNORECASE,
)
# "GRANTING PRELIMINARY INJUNCTION AND DISSOLVING THE TEMPORARY RESTRAINING ORDER": what goes on is the injunction.
TRO_ENDS = re.compile(
    r"\b(?:DISSOLV|VACAT|TERMINAT|LIFT)\w*\s+(?:OF\s+)?(?:THE\s+)?(?:\w+\s+)?(?:TEMPORARY\s+RESTRAINING\s+ORDER|TRO)\b",
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
    ("tro", r"(?<!ASSET )(?:\b|(?<=TEMPORARY))RESTRAINING\s+ORDER\b|\bTRO\b|\b(?:TEMPORARY|INTERIM)\s+RESTRAINTS?\b"),
    ("sealing", r"(?<!UNDER )\b(?:UN)?SEAL(?:ING)?\b|\b(?:LEAVE|MOTIONS?)\s+TO\s+FILE\b[^.;]{0,60}\bUNDER\s+SEAL\b"),
    ("discovery", r"\bDISCOVERY\b|\bSUBPOENAS?\b"),
)
PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in ROWS)


def kind_of_words(text: str) -> str | None:
    """The kind that words name, the most special first; an order to show cause why an injunction should not issue is none."""
    bare = TO_BE_HEARD.sub(" ", SHOW_CAUSE.sub(" ", text))
    if re.search(r"PRELIMINARY\s+INJUNCTION", TRO_ENDS.sub(" ", bare), re.IGNORECASE):
        bare = TRO_ENDS.sub(" ", bare)
    if re.search(
        r"\bEXTEN(?:D|SION)\w*|\b(?:REMAINS?|CONTINUES|CONTINUED)\s+IN\s+(?:FULL\s+)?(?:FORCE|EFFECT)\b",
        bare,
        re.IGNORECASE,
    ) and re.search(r"RESTRAINING|TRO\b", bare, re.IGNORECASE):
        return "modification"
    return next((kind for kind, words in PATTERNS if words.search(bare)), None)
