"""A caption that runs on in one line, as text copied from a web page does → lines as a paper prints them."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from enjoin.intake.text.flow import Strip
from enjoin.intake.text.paper import Cell

# Both roles of a caption about its "v.": what stands between role and "v." is a title in capitals at most.
ROLES = re.compile(
    r"[,)]\s*Plaintiffs?[,.]?\s+(?:(?-i:[^a-z]{0,160})\s)?[-–]?vs?\.\s|\svs?\.\s[^\n]{2,8000}?[,)]\s*Defendants?\s?\.",
    re.IGNORECASE,
)
BOTH = re.compile(r",\s*Plaintiffs?[,.]?\s+[-–]?vs?\.\s.{2,2000}?,\s*Defendants?\b", re.IGNORECASE)
DEFENDANTS = re.compile(r"^(?:and\s+)?defendants?[.,]?\s*$|,\s*Defendants?\.", re.IGNORECASE)
TOP = 60  # lines in which a caption begins
LONG = 110  # characters; a printed line holds fewer
_DOCKET = r"(?:(?:Civil\s+)?(?:Action|Case|Cause|Docket|C\.A\.)\s*(?:No|Number)s?\.?:?\s*)?(?:\d:)?\d\d-(?:cv|civ)-\d{2,6}(?:-[A-Z]+(?:-[A-Z]{1,3})?)?(?:\s*\([A-Z]{2,4}x?\))*|CASE\s+NO\.\s+\S+(?:\s[A-Z]{2,4}(?=\s))?"
_TITLE = r"(?:\[?PROPOSED\]?\s+)?(?:(?:[A-Z][A-Z'’,;&-]*|\d\))\s+){0,24}(?:ORDER|INJUNCTION|JUDGMENT|OPINION|COMPLAINT)(?:\s+(?:[A-Z][A-Z'’,;&-]*|\d\)))*(?=\s)"
JOINTS = re.compile(
    rf"(?P<before>\bUNITED\s+STATES\s+DISTRICT\s+COURT\b)|(?P<after>\b(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|MIDDLE)\s+DISTRICT\s+OF\s+(?:NEW\s+\w+|WEST\s+\w+|(?:NORTH|SOUTH)\s+\w+|\w+)(?:\s+\w+\s+DIVISION\b)?|"
    rf"\bAT\s+SEATTLE\b)|(?P<docket>{_DOCKET})|(?P<role>\bPlaintiffs?[,.]?(?=\s))|(?P<versus>(?<=\s)vs?\.(?=\s))|(?P<end>\bDefendants?\s?\.(?=\s|$))",
    re.IGNORECASE,
)
SIGN = re.compile(r"(?<!\S)[):|§](?!\S)")
BESIDE = re.compile(rf"(?<=,\s){_TITLE}(?=\s+vs?\.\s)|^{_TITLE}(?=\s+vs?\.\s)")
BODY = re.compile(
    r"(?<=\s)(?:THIS\s+(?:CAUSE|MATTER|ACTION)\b|(?:I\.|[A-Z]\.)\s+[A-Z]|(?:This|The|Before|Upon|Plaintiffs?|On|It|Having|In|Pending|Pursuant|WHEREAS)\s)"
)


def unroll(lines: Sequence[Strip]) -> list[Strip]:
    """The lines, with those that hold a caption's roles in running text cut into its parts."""
    found: list[Strip] = []
    over = False  # past the caption's last role
    for at, line in enumerate(lines):
        text = line.text
        if not over and at < TOP and ((len(text) > LONG and ROLES.search(text[:9000])) or BOTH.search(text)):
            found += [piece for cell in line.cells for piece in _pieces(line, cell)]
        else:
            found.append(line)
        over = over or bool(DEFENDANTS.search(text))
    return found


def _pieces(line: Strip, cell: Cell) -> Iterator[Strip]:
    text = line.page.text[cell.start : cell.end]
    for low, high in _bounds(text):
        low += len(text[low:high]) - len(text[low:high].lstrip())
        high -= len(text[low:high]) - len(text[low:high].rstrip())
        if high > low and not SIGN.fullmatch(text, low, high):
            part = Cell(cell.start + low, cell.start + high, 0.0, float(high - low))
            yield Strip(line.page, replace(line.line, start=part.start, end=part.end, gap=True), (part,))


def _bounds(text: str) -> Iterable[tuple[int, int]]:
    """Where a running caption parts: about the court, the docket, each role; the title; the body."""
    cuts = {0, len(text)}
    ended = False
    for match in JOINTS.finditer(text):
        if ended:
            break
        if match.lastgroup == "before":
            cuts.add(match.start())
        elif match.lastgroup == "after":
            cuts.add(match.end())
        else:
            cuts.update(match.span())
        if match.lastgroup == "end":
            ended = True
            body = BODY.search(text, match.end())
            cuts.add(body.start() if body else len(text))
    for match in BESIDE.finditer(text):
        cuts.update(match.span())
    last = max((match.end() for match in JOINTS.finditer(text) if match.lastgroup == "end"), default=0)
    for match in SIGN.finditer(text, 0, last + 3):  # the signs of a ruled caption stand at its lines' ends
        cuts.update(match.span())
    ordered = sorted(cuts)
    return itertools.pairwise(ordered)


def ran_on(caption: Sequence[Strip]) -> bool:
    """Were these lines cut out of running text?"""
    return any(
        (line.line.start, line.line.end) not in {(each.start, each.end) for each in line.page.lines} for line in caption
    )


TERM_HEAD = re.compile(r"^(?:defined\s+)?terms?$", re.IGNORECASE)
MEANING_HEAD = re.compile(r"^(?:definitions?|meanings?)$", re.IGNORECASE)
AFTER_TABLE = re.compile(
    r"^(?:WHE(?:RE)?AS\b|NOW\b|IT\s+IS\b|ORDER\b|UPON\b|On\s|The\s+Court\b|\[Image)", re.IGNORECASE
)
TERM_LONG = 90  # characters; what is longer carries on the meaning above it


def pair_rows(lines: Sequence[Strip]) -> list[Strip]:
    """A glossary copied with one cell a line ("Term", "Definition", then by turns) as rows of two cells."""
    head = next(
        (
            at
            for at in range(len(lines) - 1)
            if TERM_HEAD.match(lines[at].text) and MEANING_HEAD.match(lines[at + 1].text)
        ),
        None,
    )
    if head is None:
        return list(lines)
    rows = [_row(lines[head], lines[head + 1])]
    at = head + 2
    while at + 1 < len(lines) and not AFTER_TABLE.match(lines[at].text) and lines[at].page == lines[at + 1].page:
        term, meaning = lines[at], lines[at + 1]
        if len(term.text) > TERM_LONG:  # the meaning above goes on
            rows[-1] = replace(rows[-1], cells=(*rows[-1].cells, replace(term.cells[0], left=MEANING_LEFT)))
            at += 1
            continue
        rows.append(_row(term, meaning))
        at += 2
    return [*lines[:head], *rows, *lines[at:]]


MEANING_LEFT = 200.0  # where the second column is set, in the units of plain text


def _row(term: Strip, meaning: Strip) -> Strip:
    cells = (
        *(replace(cell, left=0.0) for cell in term.cells),
        *(replace(cell, left=MEANING_LEFT) for cell in meaning.cells),
    )
    return Strip(term.page, replace(term.line, row=True, gap=True), cells)
