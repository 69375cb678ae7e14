"""Where a schedule of sellers stands in a paper: behind its heading, to the paper's end or to where the order goes on."""

import re
from collections.abc import Sequence

from enjoin.intake.text.flow import Strip

SCHEDULE = re.compile(
    r"^(?:(?:amended|revised|second|first)\s+)*(?:schedule|exhibit|appendix|attachment|annex|addendum|list|table|rider)\s+[\"']?(?:[A-C]|[1-3])[\"']?(?:\s*(?:[-:(]|to\b|of\b).{0,90})?$",
    re.IGNORECASE,
)
SCHEDULE_LIST = re.compile(r"schedule|defendants?|seller|merchant", re.IGNORECASE)
LIST_HEAD = re.compile(r"^(?:the\s+|list\s+of\s+)?defendants?(?:\s+names?)?\s*:?$", re.IGNORECASE)
# "Schedule A (collectively "Defendants"). Defendants are …": the line of a sentence, no heading.
LEADS_ON = re.compile(
    r"\b(?:on|in|to|of|the|and|or|by|with|from|for|at|under|see|per|attached|identified|listed|this|such)\s*$"
)
IN_SENTENCE = re.compile(r"\bcollectively\b|[).]\s+[A-Z]\w+\s+(?:are|is|have|has)\b")


def cut_schedule(lines: list[Strip]) -> tuple[list[Strip], list[Strip]]:
    """A schedule runs from its heading (alone on its line) to the paper's end; a heading in mid-sentence is none."""
    for at, line in enumerate(lines):
        amid = bool(at) and (line.text.endswith((".", ";", ",")) or bool(LEADS_ON.search(lines[at - 1].text)))
        if not SCHEDULE.match(line.text) or IN_SENTENCE.search(line.text) or amid:
            continue
        ahead = " ".join(each.text for each in lines[at : at + 8])
        rows = sum(_looks_like_row(each) for each in lines[at + 1 : at + 25])
        if (
            rows >= 2
            or (rows and SCHEDULE_LIST.search(ahead))
            or re.search(r"\bseller|store|defendants?\s*(?:list|names?)|defendant\s+\d+\s*:|alias", ahead, re.I)
            or any(LIST_HEAD.match(each.text) for each in lines[at + 1 : at + 4])
        ):
            stop = _resumed(lines, at + 1 + ROWS)
            return [*lines[:at], *lines[stop:]], lines[at:stop]
    return lines, []


# How running text begins again behind a schedule that stands amid an order.
RESUMES = re.compile(
    r"^(?:IT\s+IS\b|It\s+is\s+(?:\w+\s+){0,2}(?i:ordered)|(?:FURTHER\s+)?ORDERED\b|NOW,|WHEREAS\b|WHEREFORE\b|(?:The|This)\s+(?:Court|motion|matter)\b|Accordingly\b|Therefore\b|For\s+(?:the|these)\s|Upon\s|Having\s|(?:IT\s+IS\s+)?SO\s+ORDERED\b|BY\s+THE\s+COURT)"
)
DECREES = re.compile(r"\bORDERED\b|\bENJOINED\b|\b(?:shall|must)\b")


def _resumed(lines: Sequence[Strip], start: int) -> int:
    """Where the order goes on behind its schedule; the paper's end where it does not."""
    for at in range(start, len(lines)):
        if len(lines[at].cells) == 1 and RESUMES.match(lines[at].text):
            rest = " ".join(line.text for line in lines[at:])
            return at if DECREES.search(rest) else len(lines)
    return len(lines)


ROWS = 3  # lines that a table of sellers has at least


def _looks_like_row(line: Strip) -> bool:
    return (
        len(line.cells) > 1
        or bool(re.match(r"^\d{1,4}[.)]?\s+\S", line.text))
        or "http" in line.text
        or line.text.count("|") > 1
    )
