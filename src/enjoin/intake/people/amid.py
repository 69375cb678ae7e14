"""Tables of sellers that are set out amid a paper's text: their lines, and the text without them.

A table is known by its headings, or by words before it that speak of defendants and end in a colon. It ends where running text goes on.
"""

import re
from collections.abc import Sequence

from enjoin.intake.layout.stacked import RULED, piped
from enjoin.intake.people.grid import heading_at
from enjoin.intake.people.running import is_name
from enjoin.intake.people.tablecolumns import NUMBER, OF_MARKS, OPENS_URL, counts_up, head_kind
from enjoin.intake.text.flow import Strip

LEAST = 3  # rows of a table whose headings do not tell what it is
FEWEST = 1  # rows of one that is headed
# What the words before a table without headings tell: "The Defaulting Defendants are:", "Their names, and the sums awarded, are these:".
LEADS = re.compile(r"\b(?:defendants?|sellers?|merchants?|stores?|shops?|storefronts?|operators?|alias(?:es)?)\b", re.IGNORECASE)  # fmt: skip
BEFORE = 6  # lines in which they stand
LONG = 60  # characters of a lone cell beyond which it is running text
SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|shall|must|may|will|be|which|that|who|hereby|pursuant|ORDERED)\b"
)
NAMES = re.compile(r"^(?:(?:the|each|remaining|defaulting|named|enjoined|settling|dismissed)\s+)*(?:defendants?|sellers?|merchants?|stores?|shops?|storefronts?)\b", re.IGNORECASE)  # fmt: skip


def tables_amid(lines: Sequence[Strip]) -> tuple[tuple[Strip, ...], tuple[tuple[Strip, ...], ...]]:
    """The lines of a text without its tables of sellers, and these tables, in printed order."""
    lines = [piped(line) for line in lines]
    rest: list[Strip] = []
    tables: list[tuple[Strip, ...]] = []
    at = 0
    while at < len(lines):
        stop = _stop(lines, at)
        if stop is None:
            rest.append(lines[at])
            at += 1
        else:
            tables.append(tuple(line for line in lines[at:stop] if not any(map(TOTAL.match, line.texts()))))
            at = stop
    return tuple(rest), tuple(tables)


TOTAL = re.compile(
    r"(?:grand\s+|sub)?totals?(?:\s+(?:amount|award|damages|sum|judgment|of\s+all|for\s+all))*\s*:?$", re.IGNORECASE
)


def _stop(lines: Sequence[Strip], at: int) -> int | None:
    """Where the table ends that begins at a line; None where none begins there."""
    headed = _heading(lines, at)
    if headed is not None:
        stop = _rows_end(lines, headed)
        return stop if _rows(lines[headed:stop]) >= FEWEST else None
    if not _led(lines, at):
        return None
    listed = _list_end(lines, at)
    if listed is not None:
        return listed
    stop = _rows_end(lines, at)
    return stop if _rows(lines[at:stop]) >= LEAST and _of_names(lines[at:stop]) else None


NUMBERED = re.compile(r"\(?(?P<n>\d{1,4})[.)]?\s+(?=\S)")
BEHIND = re.compile(r"\s*(?:[(\[]|\s[-|]\s|https?:|www\.).*$")  # what a list tells behind a name


def _list_end(lines: Sequence[Strip], start: int) -> int | None:
    """The end of a list of names that counts up from one, one a line; None where it is none. A broken name goes on in the next line."""
    names: list[str] = []
    stop = start
    for at in range(start, len(lines)):
        text = lines[at].text
        number = NUMBERED.match(text)
        if number and int(number["n"]) == len(names) + 1:
            names.append(BEHIND.sub("", text[number.end() :]))
        elif not names or lines[at].line.gap or lines[at].left <= lines[start].left:
            break
        else:
            names[-1] = f"{names[-1]} {text}"
        stop = at + 1
    sure = sum(map(is_name, names))
    return stop if len(names) >= LEAST and sure >= MOST * len(names) and not any(map(NO_NAME.search, names)) else None


MOST = 0.6  # the share of a list's items that are plainly names
NO_NAME = re.compile(
    rf"[;:]$|{SENTENCE.pattern}|^(?:defendants?|plaintiffs?|sellers|they|those|all|any|each)\b|.{{{LONG},}}",
    re.IGNORECASE,
)


def _heading(lines: Sequence[Strip], at: int) -> int | None:
    """The line behind the headings of a table of sellers."""
    head, stop = heading_at(lines, at)
    texts = head.texts if head else tuple(lines[at].texts())
    if any(map(OF_MARKS.search, texts)) or not any(head_kind(text) == "name" or NAMES.match(text) for text in texts):
        return None
    return stop if head else at + 1 if _heads(lines, at) else None


def _heads(lines: Sequence[Strip], at: int) -> bool:
    """Are the cells of a line headings, though some are not in words that tables of sellers use: the same cells stand in rows below?"""
    texts = lines[at].texts()
    if len(texts) < 2 or any(head_kind(text) is None and (len(text) > HEAD or NO_HEAD.search(text)) for text in texts):
        return False
    below = lines[at + 1 : at + 1 + LEAST]
    return len(below) == LEAST and all(len(line.cells) == len(texts) for line in below)


HEAD = 30  # characters of a heading
NO_HEAD = re.compile(r"\d|[.:;,]$|\b(?:plaintiffs?|court|counsel|attorneys?|v|vs|judge|case|civil)\b", re.IGNORECASE)


def _led(lines: Sequence[Strip], at: int) -> bool:
    """Do the words before a line speak of defendants, and open a list that is none of commands?"""
    if not at or not OPENS.search(lines[at - 1].text) or MARKED.match(lines[at].text):
        return False
    before = " ".join(line.text for line in lines[max(0, at - BEFORE) : at] if len(line.cells) == 1)
    told = re.split(r"(?<=[.;])\s+(?=[A-Z])", before)[-2:]
    return bool(LEADS.search(" ".join(told)) and LISTS.search(told[-1])) and not COMMANDS.search(" ".join(told))


LISTS = re.compile(
    r"\b(?:names?|follow(?:s|ing)?|listed|identified|named|against)\b|\b(?:defendants?|sellers?|merchants?|stores?)\b[^.;]{0,40}\b(?:are|were)\b",
    re.IGNORECASE,
)
OPENS = re.compile(r"[:\u2014-]\s*$")
MARKED = re.compile(r"\(?[a-z]{1,4}[.)]\s", re.IGNORECASE)  # an item of a list of acts
COMMANDS = re.compile(
    r"\b(?:ORDERED|DECREED|enjoin\w*|restrain(?:ed|s)|prohibit\w*|shall|must|from)\b[^.;]*$", re.IGNORECASE
)


def _rows_end(lines: Sequence[Strip], start: int) -> int:
    """The first line behind the rows: of running text, or of a lone cell that carries on none of them."""
    left = min((line.left for line in lines[start : start + LEAST]), default=0.0)
    stop = at = start
    while at < len(lines):
        line = lines[at]
        if RULED.match(line.text) or (len(line.cells) > 1 and not _runs(line)):
            stop = at = at + 1
        elif len(line.cells) == 1 and _carries_on(lines, at, left):
            at += 1
            stop = at if line.left > left + 1 and not line.line.gap else stop
        else:
            break
    return stop


def _runs(line: Strip) -> bool:
    """Is a line in cells one of running text, set wide?"""
    texts = line.texts()
    return bool(SENTENCE.search(line.text)) and (len(line.text) > LONG or texts[0].endswith("."))


def _carries_on(lines: Sequence[Strip], at: int, left: float) -> bool:
    """Is a lone cell the end of a broken row, a page's number or a title within the table?"""
    line = lines[at]
    if OPENS_URL.match(line.text):
        return True
    if len(line.text) > LONG or SENTENCE.search(line.text):
        return False
    if line.left > left + 1 and not line.line.gap:
        return True
    ends = line.text.endswith((".", ":", ";"))
    return not ends and any(len(each.cells) > 1 and not _runs(each) for each in lines[at + 1 : at + 3])


def _rows(lines: Sequence[Strip]) -> int:
    return sum(len(line.cells) > 1 for line in lines)


def _of_names(lines: Sequence[Strip]) -> bool:
    """Do the rows of a table without headings begin with numbers that count up, or with words?"""
    first = [line.texts()[0] for line in lines if len(line.cells) > 1]
    numbers = [text for text in first if NUMBER.match(text)]
    return counts_up(numbers) if len(numbers) * 2 > len(first) else all(any(map(str.isalpha, text)) for text in first)
