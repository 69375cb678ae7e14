"""Whose paper a title announces, the court's or a party's: the first word of either sort that it prints decides."""

import re

# "ORDER ON MOTION …" is the court's, "MOTION FOR ORDER …" a party's; a magistrate's report is no order, unless one is joined to it.
COURTS = re.compile(
    r"\b(?:ORDER(?:S|ED|ING)?|OPINION|JUDGMENT|INJUNCTION|DECISION|RULING|DECREE|(?:CIVIL\s+)?MINUTES?|DOCKET\s+ENTRY)\b|^\W*ENTRY\s+(?:ON|GRANTING|DENYING|REGARDING)\b|(?<!PROPOSED )\bFINDINGS\s+OF\s+FACT\b",
    re.IGNORECASE,
)
PARTYS = re.compile(
    r"\b(?:MOTION|APPLICATION|REQUEST|PETITION|LETTER|OBJECTIONS?|RESPONSE|OPPOSITION|REPLY|BRIEF|COMPLAINT|ANSWER|NOTICE|DECLARATION|AFFIDAVIT|AFFIRMATION|CERTIFICAT(?:E|ION)|SUMMONS|SUBPOENA|"
    r"BOND|UNDERTAKING|ACKNOWLEDGE?MENT|TRANSCRIPT|STATUS\s+REPORT|DISCLOSURE\s+STATEMENT|SUGGESTIONS)\b|\bMEMORANDUM\s+(?:OF\s+(?:LAW|POINTS)|IN\s+(?:SUPPORT|OPPOSITION|FURTHER))\b|"
    r"\b(?:PLAINTIFF|DEFENDANT)S?['’]?S?['’]?\s+(?:\w+\s+){0,3}MEMORANDUM\b|^\W*(?:APPENDIX|EXHIBITS?)\s+(?:OF|TO|IN)\b|\bPROPOSED\s+FINDINGS\b|"
    r"\b(?:REPORT\s+AND\s+RECOMMENDATIONS?|FINDINGS\s+AND\s+RECOMMENDATIONS?)\b(?!.*\b(?:ORDER|OPINION)\b)",
    re.IGNORECASE,
)


def is_partys(title: str) -> bool:
    """Is a paper of this title a party's own (or a report that orders nothing), not the court's order?"""
    court, party = COURTS.search(title), PARTYS.search(title)
    return party is not None and (court is None or party.start() < court.start())


def is_courts(title: str) -> bool:
    """Does the title name an order, an opinion, minutes?"""
    return bool(COURTS.search(title)) and not is_partys(title)
