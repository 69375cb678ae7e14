"""A paper's title: beside the parties, below them, or among them; and the lines of a caption that tell of the case."""

import re
from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.layout.captionparts import DOCKET
from enjoin.intake.layout.lineforms import RULE, TITLED_BELOW
from enjoin.intake.text.docket import NUMBER
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper

TITLE_WORD = re.compile(
    r"\b(?:ORDERS?|OPINION|MEMORANDUM|MOTION|COMPLAINT|DECLARATION|JUDGMENT|INJUNCTION|STIPULATION|NOTICE|BRIEF|MINUTES|DECISION|RULING|FINDINGS|REPORT\s+AND|APPLICATION|ENTRY\s+(?:GRANTING|DENYING)|DECREE|ANSWER|AFFIDAVIT|DOCKET\s+ENTRY)\b",
    re.IGNORECASE,
)


# Lines beside or among the parties that tell of the case. A name may begin alike ("HONEYHOUSE STORE"), so the words end here.
DOCKET_LINE = re.compile(
    r"^\(?(?:civil\s+(?:action|case|minutes|no\b)|(?:case|cause|docket|index)\s*(?:no\b|number|nos\b|#|:|\d)|no\.:?\s*(?:\d:)?\d\d[- ](?:c|\d)|c\.\s?a\.\s+no|hon\.|(?:the\s+)?honorable\b|"
    r"(?:magistrate|district|chief|assigned|presiding|mag\.?)\s+judge|assigned\s+to|judge:?\s+[A-Z]|jury\s+(?:trial|demand)|filed\b(?:\s+under|\s*:|$|\s+on)|ecf\b|(?:date|time|place|dept|courtroom|hearing|trial)\b\s*(?:date)?\s*:|"
    r"date\s+filed|dkt\b|related\s+(?:to|case)|courtroom\s+\w+$|complaint\s+filed|action\s+filed|under\s+seal|\[?sealed\]?$|document\s+electronically|electronically\s+filed|usdc\s|doc\s?#|demand\s+for|re:\s)",
    re.IGNORECASE,
)


TITLE_START = re.compile(
    r"^[\[(]?(?:\*\*)?(?:PROPOSED|SEALED|MEMORANDUM|ENTRY\s+(?:GRANTING|DENYING|ON)|ORDER|OPINION|TEMPORARY|PRELIMINARY|DECLARATION|NOTICE|JUDGMENT|FINAL|DEFAULT|PERMANENT|STIPULAT|EX\s+PARTE|PLAINTIFF'?S'?\s|"
    r"DEFENDANTS?'\s|UNOPPOSED|AMENDED\s+(?:ORDER|PREL|TEMP|COMPL|FINAL)|FIRST\s+AMENDED|COMPLAINT|AGREED|CONSENT|CIVIL\s+MINUTES|FINDINGS|REPORT\s+AND|1\)\s|MINUTE|NOTIFICATION\s+OF\s+DOCKET|SUPPLEMENTAL|REPLY|BRIEF|MOTION|DECISION|RULING)",
    re.IGNORECASE,
)


OWN_DOCKET = re.compile(rf"(?:{DOCKET})\s+", re.IGNORECASE)
# A title that runs on below the parties: its part beside them ends open, or its part below begins in the middle.
GOES_ON = re.compile(r"^(?:AND|OR|TO|OF|FOR|WHY|\d\))\s")


OPEN_TITLE = re.compile(r"(?:[;,]|\b(?:AND|OR|TO|OF|FOR|WHY|THE|A|AN|\d\)?))\s*$", re.IGNORECASE)


def read_title(
    paper: Paper, lines: Sequence[Strip], right: Sequence[Strip], after: Sequence[Strip], side: Flow
) -> tuple[str, Flow, tuple[int, int]]:
    """The paper's title: beside the parties, below them, or among them."""
    beside = [line for line in right if not DOCKET_LINE.match(line.text) and not NUMBER.search(line.text)]
    below, aside = _title_lines(after), _title_block(beside)
    runs_on = below and aside and (OPEN_TITLE.search(aside[-1].text) or GOES_ON.match(below[0].text))
    texts = [flow(paper, lines_of) for lines_of in (lines, [*aside, *below] if runs_on else _title_block(after), aside)]
    found = [(text, _trim_title(text.text)) for text in texts if text.text and TITLE_WORD.search(text.text)]
    # "ORDER" alone may head the body of a paper whose full title stands beside the parties.
    telling = [(text, at) for text, at in found if len(text.text[slice(*at)].split()) > 1] or found
    for text, (start, end) in telling:
        return " ".join(text.text[start:end].split()), text, (start, end)
    return "", side, (0, 0)


def _title_block(lines: Sequence[Strip]) -> list[Strip]:
    """Lines from the first with a title word's beginning up to the first that is none."""
    block = _title_lines(lines)
    while block and (
        block[0].text[:1].islower() or not (TITLE_START.match(block[0].text) or TITLE_WORD.search(block[0].text))
    ):
        block.pop(0)
    if not block:  # the names of counsel may stand above it
        start = next((at for at, line in enumerate(lines) if TITLED_BELOW.match(line.text)), len(lines))
        return _title_lines(lines[start:])
    return block


def _title_lines(lines: Sequence[Strip]) -> list[Strip]:
    """The first lines that are set as a title is, not as running text."""
    block: list[Strip] = []
    for line in map(_behind_docket, lines):
        text = line.text
        letters = [char for char in text if char.isalpha()]
        if (
            not letters
            or RULE.match(text)
            or (DOCKET_LINE.match(text) and not JUDGE_FIRST.match(text))
            or (NUMBER.search(text) and len(text) < 60)
            or re.match(r"^(?:defendants?|plaintiffs?)[.,]?$", text, re.I)
        ):
            continue
        lower = sum(char.islower() for char in letters)
        if block and lower > 0.7 * len(letters) and len(text) > 70:
            break
        block.append(line)
    return block


def _behind_docket(line: Strip) -> Strip:
    """A line without the docket number before its title ("No. CV 24-0425-QRS ORDER AND OPINION")."""
    docket = OWN_DOCKET.match(line.text) if len(line.cells) == 1 else None
    if docket is None or not TITLED_BELOW.match(line.text[docket.end() :].replace(" and ", " AND ")):
        return line
    cell = line.cells[0]
    at = line.page.text.find(line.text[docket.end() :].split()[0], cell.start + docket.end() - 1, cell.end)
    return line if at < 0 else replace(line, cells=(replace(cell, start=at),))


# "HON. ANN GREY ORDER GRANTING …": the judge's name before the title.
JUDGE_FIRST = re.compile(
    r"^(?:HON\.|(?:THE\s+)?HONORABLE|JUDGE:?)\s+(?:[A-Z][A-Z.'-]*\s+){1,5}?(?=(?:ORDER|OPINION|MEMORANDUM|TEMPORARY|PRELIMINARY|PERMANENT|JUDGMENT|DEFAULT|AMENDED|CONSENT|STIPULATED|FINAL)\b)"
)


def _trim_title(text: str) -> tuple[int, int]:
    first = JUDGE_FIRST.match(text)
    start = first.end() if first else len(text) - len(text.lstrip(" -_:/.)"))
    # Judges open their opinions under the title: "JESSE M. FURMAN, United States District Judge:".
    judge = re.search(r"\n*\s*[A-Z][\w .'-]{4,40},\s*(?:Chief|Senior|United|U\.S\.|District)", text)
    end = judge.start() if judge else len(text)
    # "ORDER / PAUL ROWE, District Judge": the title's own words stand before the name.
    words = list(TITLE_WORD.finditer(judge[0])) if judge else []
    end = end + words[-1].end() if words else end
    return start, max(start, len(text[:end].rstrip(" -_:/")))
