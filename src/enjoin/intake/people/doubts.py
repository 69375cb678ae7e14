"""Why a printed name should be looked at before it is believed: words of titles and dockets in it, open signs, running text.

A list in which several names hold such words is one whose columns have run together: no name of it is sure.
"""

import re
from collections.abc import Sequence

from enjoin.intake.people.namewords import FORM, QUOTE
from enjoin.intake.people.trades import only_trade
from enjoin.intake.text.court import PLACE

TITLE = re.compile(
    r"\b(?:TEMPORARY|RESTRAINING|RESTRAINED|INJUNCTION|INJUNCTIVE|AUTHORIZING|EXPEDITED|SHOULD\s+NOT|SHOW\s+CAUSE|WHY\s+AN?|JUDGMENT|MEMORANDUM|PLAINTIFFS?['’]?|"
    r"DEFENDANTS?['’]?|UNDER\s+SEAL|DECLARATION|COMPLAINT|DISTRICT\s+(?:COURT|OF|JUDGE)|MAGISTRATE|CIVIL\s+(?:ACTION|CASE|NO)|CASE\s+NO|DOC(?:UMENT|\.)?\s+(?:#:?\s*)?\d+|PAGE\s+\d+\s+OF|(?:DATE\s+)?FILED\s*:?\s+\d|GRANTING|DENYING|PURSUANT|HEREBY|"
    r"(?:MOTION|APPLICATION|REQUEST|NOTICE)\s+(?:FOR|OF|TO)|ORDERS?\s+(?:GRANTING|DENYING|RESTRAINING|AUTHORIZING|TO|ON|AUTHORIZING)|[;,]\s*\d\)|^\d\))",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|been|shall|must|which|whose|who|that|their|its|his|hereinafter|located|residing)\b"
)
INNER_COMMA = re.compile(
    rf",(?!\s*(?:{FORM}|(?:{PLACE}\s*$)|U\.?S\.?A?\.?|Jr\.?|Sr\.?|I{{2,3}}|P\.?R\.?C\.?|L\.?P)(?![A-Za-z]))",
    re.IGNORECASE,
)
GENERIC_ALONE = re.compile(r"^(?:the\s+)?(?:stores?|shops?|company|firm|limited|official|online)$", re.IGNORECASE)
STAMPED = re.compile(r"\bFiled:?\s+\d\d/\d\d|\bPage\s+\d+\s+of\s+\d+", re.IGNORECASE)
LONG = 80  # characters beyond which a name is more than a name
RAN_ON = "the caption runs on in one line"
NO_VERSUS = "no `v.` is read between the parties"
WORD_BROKEN = "the column broke this word: is it one?"
SCANNED = "the text was read from an image (OCR): compare the letters"
RUN_TOGETHER = "the caption's columns have run together"


def doubt_of(name: str) -> str | None:
    """What is odd about a name, or None."""
    if TITLE.search(name):
        return "words of a title or a docket stand in this name"
    if len(name) > LONG:
        return "this is long for a name"
    if SENTENCE.search(name):
        return "this reads like running text"
    if name.count("(") != name.count(")") or len(QUOTE.findall(name)) % 2:
        return "a bracket or quotation mark is left open"
    if INNER_COMMA.search(name):
        return "a comma stands in this name: is it one name?"
    if only_trade(name):
        return "these are words of trade alone: is a part of the name lost?"
    if ";" in name or re.search(r"\w(?:-|:)\s", name):
        return "a sign stands in this name that joins or breaks lines"
    return None


def run_together(names: Sequence[str]) -> bool:
    """Do words of a title stand in so many names that the list as a whole cannot be trusted?"""
    mixed = sum(bool(TITLE.search(name)) for name in names)
    return mixed >= 3 or (mixed == 2 and len(names) <= 10)
