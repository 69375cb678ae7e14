"""A reprint without a caption: what a web page sets above an order ("Opinion", number and day; "Court: …", "Filed: …"), its title, its body."""

import re
from collections.abc import Sequence

from enjoin.intake.layout.captionparts import is_docket
from enjoin.intake.layout.lineforms import GLOSSARY, GLOSSARY_HEAD, OPENING, SENTENCE
from enjoin.intake.layout.unrolled import DELIVERED
from enjoin.intake.text.court import SHORT
from enjoin.intake.text.dates import DAY
from enjoin.intake.text.docket import LABELLED, NUMBER
from enjoin.intake.text.flow import Strip

TOP = 40  # lines in which the body begins
LONG = 60  # characters; a line of running text has more
# What a web page tells of a case above its text; the summary repeats the text's beginning.
FIELD = re.compile(
    r"^(?:Court|Filed|Date\s+Filed|Latest\s+Update|Summary|Docket(?:\s+Number)?|Citations?|Judges?|Status|Visitors|Precedential\s+Status|Nature\s+of\s+Suit|Court\s+Description)\s*:\s",
    re.IGNORECASE,
)
TITLE = re.compile(
    r"\b(?:ORDERS?|OPINION|MEMORANDUM|INJUNCTION|JUDGMENT|RULING|DECISION|DECREE|FINDINGS)\b", re.IGNORECASE
)
# "ORDER (Motion to Dismiss, #9; Motion for Preliminary Injunction, #12)": a title in small letters, within brackets.
BRACKETED = re.compile(r"(?:(?:MEMORANDUM|OPINION|ORDER|AND|&|DECISION)\s+){1,4}[(\[][^)\]]+[)\]]\.?$")
OPINION = re.compile(r"(?:^|[a-z.\d)])Opinion$")  # the page's own heading, at times run together with the line before
CAPITALS = 0.7  # the share of capitals from which a line is set as a title


def headless(lines: Sequence[Strip]) -> tuple[int, int] | None:
    """Where the title of such a reprint begins, and its body; None where nothing above tells of a court's docket."""
    title: int | None = None
    body: int | None = None
    start = (
        max(
            (at for at, line in enumerate(lines[:TOP]) if OPINION.search(line.text) or DELIVERED.match(line.text)),
            default=-1,
        )
        + 1
    )
    for at, line in enumerate(lines[start:TOP], start):
        text = line.text
        if FIELD.match(text) or is_docket(text) or DAY.fullmatch(text.strip(" .")):
            title = None  # what stood above it was a heading of the page
        elif title is None and BRACKETED.match(text):
            title = at
        elif GLOSSARY.match(text) or GLOSSARY_HEAD.match(text) or _is_prose(text):
            body = at
            break
        elif title is None and TITLE.search(text) and _capitals(text) > CAPITALS:
            title = at
    if body is None or not _of_court(lines[:body]):
        return None
    return body if title is None else title, body


def _of_court(lines: Sequence[Strip]) -> bool:
    return any(
        NUMBER.search(line.text) or LABELLED.search(line.text) or SHORT.search(line.text) or DELIVERED.match(line.text)
        for line in lines
    )


# "Ann Rowe, Rowe & Vale LLP, Reno, NV, for Plaintiff."
COUNSEL = re.compile(
    r"\b(?:for|Attorneys?\s+for|Counsel\s+for)\s+(?:the\s+)?(?:Plaintiff|Defendant|Petitioner|Respondent|Movant)s?(?:[\s,.-]+[A-Z][\w.-]*)*\.?$"
)


def _is_prose(text: str) -> bool:
    if _capitals(text) > CAPITALS or COUNSEL.search(text):
        return False
    return bool(OPENING.match(text) and len(text) > LONG // 2) or (len(text) > LONG and bool(SENTENCE.search(text)))


def _capitals(text: str) -> float:
    letters = [char for char in text if char.isalpha()]
    return sum(char.isupper() for char in letters) / len(letters) if letters else 0.0
