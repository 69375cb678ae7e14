"""A court's form of civil minutes whose boxes a copy has poured into one line → its parts as lines: docket, day, parties, who was there, what was done."""

import re
from collections.abc import Iterator

from enjoin.intake.layout.captionparts import DOCKET, body_start
from enjoin.intake.text.dates import DAY

FORM = re.compile(r"\bCIVIL\s+MINUTES\b(?:\s*[-–—]+\s*(?:GENERAL|TRIAL|OTHER))?")
PRESENT = re.compile(r"\bPRESENT\s*:", re.IGNORECASE)
DONE = re.compile(r"\bPROCEEDINGS?\s*:", re.IGNORECASE)
HEAD = 700  # characters between the form's name and "Present:"
FORM_ENDS = 2500  # characters of the boxes below it
_LABEL = r"\b(?:Case\s+(?:Nos?\.?|Name)|Title|Date|Name)\b\s*:?"
_PAGE = r"\bPage\s+\d+\s+of\s+\d+|[\"“”]O[\"“”]|\bJS-?\s?6\b|\bLINKS?\s*:?(?:\s+[\d, ]+\b)?|\bE-?FILED\b"
# What a box holds besides the parties.
BESIDE = re.compile(rf"{DOCKET}|{_LABEL}|{_PAGE}|{DAY.pattern}", re.IGNORECASE)
VERSUS = re.compile(r"\s(?:v|vs)\.?\s", re.IGNORECASE)


def minutes_parts(text: str) -> Iterator[tuple[int, int]] | None:
    """The parts of such a line as character ranges, the running text last; None where it is no such form."""
    form = FORM.search(text)
    present = PRESENT.search(text, form.end(), form.end() + HEAD) if form else None
    if form is None or present is None or not VERSUS.search(text, form.end(), present.start()):
        return None
    return _cut(text, form, present)


def _cut(text: str, form: re.Match[str], present: re.Match[str]) -> Iterator[tuple[int, int]]:
    yield 0, form.start()
    yield form.span()
    at = form.end()
    for part in BESIDE.finditer(text, form.end(), present.start()):
        yield at, part.start()
        yield part.span()
        at = part.end()
    yield at, present.start()
    done = DONE.search(text, present.end(), present.end() + FORM_ENDS)
    body = body_start(text, done.end() if done else present.end())
    yield present.start(), done.start() if done else body
    if done:
        yield done.start(), body
    yield body, len(text)
