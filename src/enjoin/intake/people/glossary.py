"""The glossary: rows of term, definition and docket entry; and terms defined in running text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from enjoin.intake.people.addressees import BANK, PROVIDER
from enjoin.intake.people.companies import payment_of, platform_of
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Cell, Paper

ENTRY = re.compile(r"^(?:ECF|Dkt\.?|Doc\.?|No\.?|\s)*\s*(\d{1,4})(?:\s*[-–]\s*\d+)?$|^N/?A$", re.IGNORECASE)
HEAD_ROW = re.compile(r"^(?:defined\s+)?terms?\b.*\b(?:definitions?|meanings?)\b", re.IGNORECASE)
DEFINED = re.compile(
    r"\(\s*(?:(?P<many>collectively|together|jointly|hereinafter|individually\s+and\s+collectively)[^\"()]{0,60})?(?:referred\s+to\s+(?:herein\s+)?as\s+)?(?P<each>each,?\s+an?\s+)?(?:the\s+|an?\s+)?\"(?P<term>[^\"]{2,60}?),?\"(?:\s+or\s+(?:the\s+)?\"(?P<term2>[^\"]{2,60})\")?(?:,?\s+and\s+(?:together\s+)?with\s+[^\"()]{2,60}?,?\s+(?:collectively\s+|together\s+)?the\s+\"(?P<both>[^\"]{2,40}?),?\")?[^()\"]{0,30}\)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Term:
    """A defined term: its name, its meaning as flows to read further, its docket entry."""

    term: str
    definition: Flow
    entry: int | None
    entry_flow: Flow


@dataclass(frozen=True, slots=True)
class Inline:
    """A term defined in running text: its sentence before the bracket (`wide`: the sentences before), and where the bracket stands."""

    term: str
    before: str
    start: int
    end: int
    many: bool
    wide: str = ""


def read_glossary(paper: Paper, lines: Sequence[Strip]) -> tuple[Term, ...]:
    """The glossary's rows; empty where there is none."""
    table = [line for line in lines if not re.match(r"^(?:glossary|definitions?)\s*$", line.text, re.IGNORECASE)]
    if not table:
        return ()
    lefts = _columns(table)
    rows: list[Row] = []
    above = alone = short = False  # has the line above a term; a term only; a meaning that ends before the margin?
    spaced = _spaced(table, lefts)
    widest = max(cell.right for line in table for cell in line.cells)
    for nth, line in enumerate(table):
        if (
            (nth == 0 or line.text == table[0].text)  # which each page may repeat
            and re.match(r"^(?:defined\s+)?terms?\b", line.text, re.IGNORECASE)
            and re.search(r"definition|meaning", line.text, re.IGNORECASE)
        ):
            continue
        parts: tuple[list[Cell], list[Cell], list[Cell]] = ([], [], [])
        for cell in line.cells:
            parts[_column(cell, lefts)].append(cell)
        begins = bool(parts[0] and parts[1]) and (short or _capital(line, parts[1])) and not spaced
        starts = bool(parts[0]) and (
            not above
            or (begins and not alone)
            or line.line.gap
            or line.line.row
            or bool(parts[2])
            or (alone and bool(parts[1]))
        )
        if starts or not rows:
            rows.append(([], [], []))
        for strips, cells in zip(rows[-1], parts, strict=True):
            if cells:
                strips.append(Strip(line.page, line.line, tuple(cells)))
        above, alone = bool(parts[0]), bool(parts[0]) and not parts[1]
        short = bool(parts[1]) and parts[1][-1].right - lefts[0] < FULL * (widest - lefts[0])
    return tuple(term for row in _once(paper, rows) if (term := _term(paper, *row)))


Row = tuple[list[Strip], list[Strip], list[Strip]]


def _once(paper: Paper, rows: Sequence[Row]) -> list[Row]:
    """No term is defined twice: a "Defendants" that comes again is the end of the term above it ("Defaulting")."""
    whole: list[Row] = []
    known: set[str] = set()
    for row in rows:
        name = flow(paper, row[0], breaks=False).text.strip().lower()
        if name and name in known and whole:
            for strips, more in zip(whole[-1], row, strict=True):
                strips.extend(more)
        else:
            whole.append(row)
            known.add(name)
    return whole


FULL = 0.8  # of the widest line; a line that is shorter ends its meaning


def _spaced(table: Sequence[Strip], lefts: tuple[float, float, float]) -> bool:
    """Are the rows set apart by gaps, so that a line without one goes on with the row above?"""
    begun = [
        line
        for line in table[1:]
        if {0, 1} <= {_column(cell, lefts) for cell in line.cells} and _capital(line, line.cells[1:])
    ]
    gaps = sum(bool(line.line.gap) for line in begun)
    return gaps >= SPACED and gaps > MOSTLY * len(begun)


SPACED, MOSTLY = 4, 0.7  # rows with a gap above, and the part of all rows that they must be


def _capital(line: Strip, cells: Sequence[Cell]) -> bool:
    """Does a meaning begin with a capital on this line?"""
    return line.page.text[cells[0].start : cells[0].end].lstrip(' "“')[:1].isupper()


def _columns(table: Sequence[Strip]) -> tuple[float, float, float]:
    """The left edges of the second and third column, and what a cell of the third must reach."""
    head = table[0]
    if len(head.cells) >= 3:
        return head.cells[1].left - 2, head.cells[2].left - 60, head.cells[2].left
    first = min(line.cells[0].left for line in table)
    seconds = sorted(cell.left for line in table for cell in line.cells if cell.left > first + 30)
    if len(head.cells) == 2 and HEAD_ROW.match(head.text):
        seconds = [head.cells[1].left]
    second = seconds[len(seconds) // 4] if seconds else first + 100
    last = max((cell.left for line in table for cell in line.cells[2:]), default=float("inf"))
    return second - 2, last - 20, last


def _column(cell: Cell, lefts: tuple[float, float, float]) -> int:
    return 0 if cell.left < lefts[0] - 8 else 1 if cell.left < lefts[1] or cell.right <= lefts[2] else 2


def _term(paper: Paper, term: Sequence[Strip], meaning: Sequence[Strip], entry: Sequence[Strip]) -> Term | None:
    name = flow(paper, term, breaks=False).text.strip()
    definition = flow(paper, meaning, breaks=False)
    last = flow(paper, entry, breaks=False)
    number = ENTRY.match(last.text.strip())
    if not number and last.text.strip() and not last.text.strip().upper().startswith("N/A"):
        definition = flow(paper, [*meaning, *entry], breaks=False)
    if not name or not definition.text:
        return None
    return Term(name, definition, int(number[1]) if number and number[1] else None, last)


def inline_terms(text: Flow) -> tuple[Inline, ...]:
    """Terms defined in brackets: `Third Party Providers` of (collectively, the "Third Party Providers")."""
    found: list[Inline] = []
    for match in DEFINED.finditer(text.text):
        before = text.text[max(0, match.start() - 420) : match.start()]
        wide = before
        before = re.split(r"\n\n|(?<=[a-z\"\])])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)[.]\"?\s+(?=[A-Z])", before)[-1]
        for term in filter(None, (match["term"], match["term2"])):
            found.append(
                Inline(term.strip(" ,"), before, match.start(), match.end(), bool(match["many"] or match["each"]), wide)
            )
        if match["both"]:  # `Fuda ("Fuda," and with Lida the "Appellants")`
            found.append(Inline(match["both"].strip(" ,"), before, match.start(), match.end(), True, wide))
    return (*found, *_meant(text))


# `"Enjoined Defendants" means the four other Defendants`: in running text, of a part of the defendants only.
MEANS = re.compile(
    r"\"(?:the\s+)?(?P<term>[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?\s+Defendants|[A-Z][\w-]+(?:\s+[A-Z][\w-]+){0,3}?(?:s|ies))[,.]?\"\s+(?:in\s+this\s+\w+\s+|as\s+used\s+\w+\s+)?(?:means?|shall\s+mean|refers?\s+to|are)\s+(?P<told>[^\";]{3,400}?)"
    r"(?=;|,?\s+and\s+(?:the\s+)?\"|(?<!\bLtd)(?<!\bInc)(?<!\bCo)(?<!\bCorp)(?<!\bNos)(?<!\bNo)(?<!\b[A-Z])\.\s|\n\n|$)"
)


# `the other three defendants, "the Defaulting Defendants," were served`.
APPOSED = re.compile(
    r"(?<!together)(?<!collectively)(?<!jointly)(?<!hereinafter)(?<!herein)(?<!each),\s+(?:(?:who|which)\s+are\s+)?(?:hereinafter\s+|collectively\s+|together\s+)*(?:the\s+)?\"(?:the\s+)?(?P<term>[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?\s+Defendants),?\",?(?=\s+[a-z]|[;)])"
)


_TERM = r"(?:the\s+)?\"(?:the\s+)?(?P<term>[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*){0,3}?)[,.]?\""
# `The Court refers to A and B as the "U.S. Defendants" and to C as the "Foreign Defendant."`
REFERS_TO = re.compile(
    rf"\b(?:refers?\s+to|(?<=\band\s)to|calls?)\s+(?P<told>[^\";]{{3,300}}?)\s+(?:(?:together|collectively)\s+)?(?:as\s+)?{_TERM}"
)
_HERE = r"(?:collectively|together|hereinafter|herein|here|below)"
# `A and B are referred to as the "Online Defendants."`
REFERRED_TO = re.compile(
    rf"(?:^|[.;]\s+|\n)(?P<told>[^\";.\n]{{3,300}}?)\s+(?:is|are|will\s+be|shall\s+be)\s+(?:{_HERE}\s+)*(?:referred\s+to\s+(?:{_HERE}\s+)*as|called|termed)\s+(?:{_HERE}\s+)*{_TERM}"
)


def _of_people(term: str, told: str) -> bool:
    """Does a term stand for defendants, or for a sort of nonparties told by its first words?"""
    head = told[:SORTED]
    first = re.split(r",|\s+(?:and|or)\s+", head.removeprefix("the "))[0]
    company = platform_of(first) or payment_of(first)
    return term.endswith(("Defendants", "Defendant")) or bool(PROVIDER.search(head) or BANK.search(head) or company)


SORTED = 60  # characters in which a definition says what sort is meant


TOLD = 300  # characters before a name set beside it in which those are told whom it means


SHORT_NAME = re.compile(r"\s*\((?:the\s+)?\"[^\"()]{1,40}\"\)")  # what one of those who are told is called


def _meant(text: Flow) -> tuple[Inline, ...]:
    found = [(match, match.start(), match["told"]) for match in MEANS.finditer(text.text)]
    for match in APPOSED.finditer(text.text):
        begin = max(0, match.start() - TOLD)
        told = SHORT_NAME.sub("", text.text[begin : match.start()])
        found.append((match, match.start(), told[max(told.rfind(sign) for sign in '";(') + 1 :]))
    found += [
        (match, match.start("told"), match["told"])
        for rule in (REFERS_TO, REFERRED_TO)
        for match in rule.finditer(text.text)
    ]
    return tuple(
        Inline(
            match["term"].rstrip(".,"),
            told.strip(" ,"),
            start,
            match.end(),
            True,
            text.text[max(0, start - 420) : start].rsplit("\n\n", 1)[-1] + told,
        )
        for match, start, told in found
        if _of_people(match["term"].rstrip(".,"), told)
    )
