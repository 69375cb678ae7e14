"""Is a text a court paper at all? Signs that stand where court papers have them are counted; words about courts alone are not enough."""

import re

from enjoin.intake.reading import Reading

ENOUGH = 3
MINUTES = re.compile(
    r"\bminute\s+(?:entry|order)\b|\bthis\s+docket\s+entry\s+was\s+made\b|\bcivil\s+minutes\b", re.IGNORECASE
)
# A docket's page on the web: the entry's number below the case's name.
FILING = re.compile(r"^Filing\s+\d{1,4}\s*$", re.MULTILINE)
ENTRY = re.compile(
    r"^Filing\s+\d{1,4}\s*\n+(?:[A-Z]+\s+){0,2}(?:ORDER|JUDGMENT|OPINION|MEMORANDUM|MINUTES)\b", re.MULTILINE
)
# A publisher's page: its own heading, the docket's number, the day.
REPRINT = re.compile(
    r"^(?:.*[a-z.\d)])?Opinion\s*\n+(?=.*\d)[^\n]{4,80}\n+(?:\d\d-\d\d-\d{4}|\d{4}-\d\d-\d\d|[A-Z][a-z]+\.?\s+\d{1,2},\s+\d{4})\.?\s*$",
    re.MULTILINE,
)
LETTER = re.compile(r"\b(?:Dear\s+(?:Chief\s+)?(?:Judge|Magistrate)|Your\s+Honor)\b")
DECREE = re.compile(
    r"\b(?:IT\s+IS\s+(?:\w+\s+){0,2}(?:SO\s+)?ORDERED|SO\s+ORDERED|ORDERED\s+AND\s+ADJUDGED|(?:hereby|further)\s+ORDERED)\b",
    re.IGNORECASE,
)
# Marks of a text made for the web or for programs: no court prints them.
MARKUP = re.compile(r"^(?:```|#{1,4} \S|\| ?-{3}|\$ \S|<\w+[^>]*>$|import |def |\[\w[\w.-]*\]\s*$)", re.MULTILINE)

# How the press tells of an order: a dateline, whom it asked, who said what, on which day of the week.
PRESS = tuple(
    re.compile(words, re.MULTILINE)
    for words in (
        r"^[A-Z][A-Z .]{2,30}(?:,\s+[A-Z][a-z]+\.?)?,\s+(?:Jan|Feb|March|Mar|April|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\w*\.?\s+\d{1,2}\b[^\n]{0,24}\s[-–—]{1,2}\s",
        r"\b(?:respond|reply|return)\w*\s+(?:immediately\s+)?(?:to\s+)?(?:an?\s+|multiple\s+)?(?:requests?|messages?|calls?)\s+(?:for|seeking)\s+comment|\bdeclined\s+to\s+comment",
        r",[\"”]\s+(?:the\s+(?:order|judge|ruling|complaint|lawsuit)|[A-Z]\w+)\s+(?:says|said|reads|wrote|told)\b",
        r"\b(?:judge|court|company|lawsuit)\s+(?:\w+\s+){0,3}on\s+(?:Mon|Tues|Wednes|Thurs|Fri)day\b",
        r",\s+the\s+judge\s+(?:wrote|said)\b",
    )
)
PRESSED = 2  # of these
# A magistrate judge's paper: no order, and a court's all the same.
RECOMMENDS = re.compile(r"\b(?:REPORT|FINDINGS)\s+(?:AND|&)\s+RECOMMENDATIONS?\b", re.IGNORECASE)


# Words that only papers of a court, or about its law, print.
LAW = tuple(
    re.compile(words)
    for words in (
        r"\bPlaintiffs?['’]s?\s|\b[Pp]laintiffs?\b", r"\b[Dd]efendants?\b", r"\b(?:the|this|The|This)\s+[Cc]ourt\b", r"\bU\.\s?S\.\s?C\.", r"\bFed(?:\.|eral)\s?R(?:\.|ules?)\s?(?:of\s+)?Civ",
        r"\bF\.\s?(?:2d|3d|4th|Supp)\b", r"\((?:ECF|Dkt|Doc|DE|D\.E|Rec\.\s+Doc|Filing)\b", r"\b(?:GRANTED|DENIED|ORDERED|GRANTS|DENIES)\b", r"\b(?:preliminary\s+injunction|restraining\s+order|default\s+judgment|summary\s+judgment)\b",
    )
)  # fmt: skip
# A reprint's first line: "ANN M. GREY, District Judge."
OPENS = re.compile(
    r"(?:^ ?|\b(?:ORDER|OPINION|MEMORANDUM) )[A-Z][\w .,'’-]{4,50},\s+(?:(?:Chief|Senior|United\s+States|U\.S\.)\s+)*(?:District|Magistrate|Chief|Senior)\s+Judge\s*[.:]?\s*$",
    re.MULTILINE | re.IGNORECASE,
)
TOP = 30  # lines in which it stands, below a web page's own
MUCH, FULL = 5, 7  # of these
SIGNED = ("judge/opening", "judge/signature", "judge/by-the-court", "judge/magistrate", "judge/entry")


def is_court_paper(reading: Reading) -> bool:
    """Do enough signs of a court paper stand in it?"""
    return bool(reading.schedule) or score(reading) >= ENOUGH


def score(reading: Reading) -> int:
    """The signs counted: caption, the court at its head, its own number, a judge's words."""
    text = reading.body.flow.text
    whole = "\n".join(page.text for page in reading.paper.pages[:3])
    law = sum(bool(words.search(whole)) for words in LAW)
    rules = {value.rule for value in reading.dockets}
    signs = (
        (reading.zones.captioned and bool(reading.defendants or reading.placeholders), 2),
        (reading.zones.captioned and bool(reading.plaintiffs), 1),
        (bool(reading.zones.caption) and reading.court is not None, 1),
        ("docket/stamp" in rules or (reading.ecf is not None and reading.ecf.rule == "ecf/stamp"), 2),
        (bool(rules & {"docket/caption", "docket/heading"}), 1),
        ("docket/first-page" in rules, 1),
        (bool(DECREE.search(text)), 1),
        (bool(reading.title) and (reading.kind.sort == "order" or bool(RECOMMENDS.search(reading.title))), 1),
        (reading.judge is not None and (reading.judge.rule in SIGNED or reading.judge.rule == "judge/initials"), 1),
        (bool(OPENS.search("\n".join(whole.split("\n")[:TOP]))), 2),
        (reading.entered is not None, 1),
        (law >= MUCH, 1),
        (law >= FULL, 1),
        (bool(MINUTES.search(whole)), 2),
        (bool(FILING.search(whole)), 2),
        (bool(ENTRY.search(whole)), 1),
        (bool(REPRINT.search(whole)), 1),
        (bool(LETTER.search(whole)), 2),
        (len(MARKUP.findall(whole)) >= 3, -3),
        (sum(bool(words.search(whole)) for words in PRESS) >= PRESSED, -4),
    )
    return sum(weight for holds, weight in signs if holds)
