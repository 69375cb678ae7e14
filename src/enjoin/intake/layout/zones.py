"""Lines → the zones of a paper: counsel's head, caption, title, body, glossary, schedule. Drops stamps, page and line numbers."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from enjoin.intake.layout.captionparts import is_docket
from enjoin.intake.layout.scheduled import SCHEDULE, cut_schedule
from enjoin.intake.layout.unrolled import pair_rows, unroll
from enjoin.intake.text.court import HEAD
from enjoin.intake.text.dates import DAY
from enjoin.intake.text.docket import NUMBER, STAMP
from enjoin.intake.text.flow import Strip, strips
from enjoin.intake.text.paper import Cell, Page, Paper

PAGE_NUMBER = re.compile(r"^[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*of\s*\d{1,4})?[-–—\s.]*$|^[ivx]{1,5}$|^\.$", re.IGNORECASE)
RULE = re.compile(r"^[\s:;)(|§xX*\]\[•·.,_\-—–=/¦}{~]+$")
DEFENDANTS = re.compile(
    r"^(?:(?:and\s+)?defendants?(?:/counter\S*)?(?:\s*\(s\))?|respondents?|defendants?,?\s+and\s+relief\s+defendants?)\s*[.,;]?[\s)(:_/|§xX\-]*$",
    re.IGNORECASE,
)
GLOSSARY = re.compile(
    r"^(?:glossary(?:\s+of\s+(?:defined\s+)?terms)?|definitions?|defined\s+terms)\s*:?$", re.IGNORECASE
)
# How the running text behind a glossary begins.
GOES_ON = re.compile(
    r"^(?:WHEREAS|NOW,|UPON|IT\s+IS|(?:This|The)\s+(?:matter|Court|cause|action)\s+(?:came|comes|is|has|having|hereby|finds)|Having|Upon|On\s+this\s+day)\b",
    re.IGNORECASE,
)
GLOSSARY_HEAD = re.compile(r"^(?:defined\s+)?terms?\b.*\b(?:definitions?|meaning)\b", re.IGNORECASE)
HEADING = re.compile(r"^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]?\s+[A-Z][A-Z '&,\-]{5,}$|^[A-Z][A-Z ]{4,40}$")
RUNNING_VERB = re.compile(
    r"\b(?:filed|came|comes|is|are|was|were|has|have|having|moves?|moved|brings?|brought|presented|considered|appearing|seeks?|alleges?)\b"
)
# How running text begins: a decree, a recital, a numbered paragraph in small letters.
OPENING = re.compile(
    r"^(?:It\s+is|IT\s+IS\s+(?:HEREBY|ORDERED|FURTHER)|ORDERED\b|WHEREAS\b|THIS\s+(?:CAUSE|MATTER)|AND\s+NOW|NOW,|(?:Upon|This|The\s+Court|Before|Having|After|On|Pursuant|For|In|Under|By)\s.*[a-z]{3}|"
    r"(?:\d{1,2}\.|\(?[a-z1-9]\))\s+[A-Z]?[a-z]+\s.*[a-z]{2,}|[A-Z][\w .'-]+,\s*(?:D\.J\.|U\.S\.D\.J\.|District\s+Judge))"
)
# "Plaintiff Acme Inc. ("Acme") and Defendants Lida LLC": a sentence whose verb stands on the next line.
BY_NAME = re.compile(r"^(?:Plaintiffs?|Defendants?|Non-?party)\s+[A-Z]")
VERSUS = re.compile(r"^(?:-?v(?:s?\.|-)?|vs?\.\s.*|versus|-?\s?against\s?-?)$", re.IGNORECASE)
TITLE_WITHIN = 40  # lines
TITLED_BELOW = re.compile(
    r"^(?:(?:SECOND|FIRST|AMENDED|SEALED|FINAL|CONSENT|AGREED|STIPULATED|DEFAULT|EX\s+PARTE)\s+)*(?:MEMORANDUM|ORDER|OPINION|TEMPORARY\s+RESTRAINING|PRELIMINARY\s+INJ|PERMANENT\s+INJ|JUDGMENT|DECISION|RULING|COMPLAINT|MOTION|BRIEF)\b(?:[A-Z0-9 '’&;:,()\[\]./#-]|\([a-z]\))*$"
)
TITLED = re.compile(r"\b(?:motion|application|order|request|judgment|injunction)\b", re.IGNORECASE)
REPRINTED = 12  # lines
LOST_NUMBERS = 2  # line numbers in a row that a copy may have lost
STAMPED = 60  # characters behind a stamp that may belong to it
PLAINTIFF = re.compile(r",\s*(?:and\s+)?Plaintiffs?[,.]?$")
DEFENDANT = re.compile(r",\s*Defendants?\.")
SPACED = re.compile(r"^(?:[A-Z] ){3,}[A-Z](?:\s+(?:[A-Z] )*[A-Z])*$")  # a title set in letters apart
SENTENCE = re.compile(r"[a-z]{2,}.*\b(?:the|of|to|is|was|this|that|having|by|before)\b", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Zones:
    """A paper cut up. `caption` begins with the court's name and ends before the body; `after` are the lines after "Defendants."."""

    head: tuple[Strip, ...]
    caption: tuple[Strip, ...]
    after: tuple[Strip, ...]
    body: tuple[Strip, ...]
    glossary: tuple[Strip, ...]
    schedule: tuple[Strip, ...]
    captioned: bool


def divide(paper: Paper) -> Zones:
    """Cut a paper into its zones."""
    lines = pair_rows(unroll(_without_margins(paper)))
    start = next((at for at, line in enumerate(lines[:150]) if HEAD.search(line.text) or _split_head(lines, at)), None)
    start = _courtless(lines) if start is None else start
    if start is None:
        return Zones((), (), (), *_body(lines), captioned=False)
    reprinted = _reprinted(lines, start)
    if reprinted is not None:
        return reprinted
    stop = _caption_end(lines, start)
    if stop is None:
        stop = _loose_end(lines, start)
        return Zones(tuple(lines[:start]), tuple(lines[start:stop]), (), *_body(lines[stop:]), captioned=False)
    after = _title_end(lines, stop)
    return Zones(
        tuple(lines[:start]), tuple(lines[start:stop]), tuple(lines[stop:after]), *_body(lines[after:]), captioned=True
    )


def _reprinted(lines: Sequence[Strip], court: int) -> Zones | None:
    """A reporter's reprint: the parties stand before the court's name, its docket number between them."""
    end = next((at for at in range(court, max(0, court - REPRINTED), -1) if DEFENDANT.search(lines[at].text)), None)
    first = next((at for at in range(max(0, court - REPRINTED), court) if PLAINTIFF.search(lines[at].text)), None)
    if end is None or first is None or first > end or not any(VERSUS.match(line.text) for line in lines[first:end]):
        return None
    after = _title_end(lines, court + 1)
    return Zones(
        tuple(lines[:first]),
        tuple(lines[first : end + 1]),
        tuple(lines[end + 1 : after]),
        *_body(lines[after:]),
        captioned=True,
    )


# What stands above the parties of a reprint that leaves the court's name out.
ABOVE = re.compile(r"^(?:opinion|order)$", re.IGNORECASE)
PLAINTIFFS_ALONE = re.compile(r"^(?:and\s+)?plaintiffs?\s*[,.]?$", re.IGNORECASE)


def _courtless(lines: Sequence[Strip]) -> int | None:
    """Where a caption begins that names no court: both roles about a "v.", and a docket's number near."""
    top = lines[: TITLE_WITHIN * 2]
    role = next((at for at, line in enumerate(top[:TITLE_WITHIN]) if PLAINTIFFS_ALONE.match(line.texts()[0])), None)
    end = next((at for at, line in enumerate(top) if any(map(DEFENDANTS.match, line.texts()))), None)
    if role is None or end is None or not role < end:
        return None
    if not any(VERSUS.match(line.texts()[0]) for line in top[role:end]) or not any(
        NUMBER.search(line.text) for line in top[: end + 3]
    ):
        return None
    above = (
        at for at in range(role) if is_docket(top[at].text) or ABOVE.match(top[at].text) or DAY.fullmatch(top[at].text)
    )
    first = max(above, default=None)
    if first is not None:
        return first
    return next((at for at in range(role - 1, 0, -1) if top[at].line.gap), 0)


def _split_head(lines: Sequence[Strip], at: int) -> bool:
    return (
        at + 1 < len(lines)
        and bool(HEAD.search(f"{lines[at].text} {lines[at + 1].text}"))
        and not HEAD.search(lines[at + 1].text)
    )


def _caption_end(lines: Sequence[Strip], start: int) -> int | None:
    """The line after the last "Defendants." of the caption."""
    for at in range(start, min(start + 900, len(lines))):
        if _opens_glossary(lines[at]):
            return None
        cells = lines[at].texts()
        if any(DEFENDANTS.match(cell) for cell in cells):
            return at + 1
        joined = re.sub(r"[\s:;)(|§_/xX\-]+$", "", cells[0]) if cells else ""
        if re.search(r"[,;.)\"']\s+defendants?[.,]?$", joined, re.IGNORECASE) and at - start >= 1:
            return at + 1
    return _roleless_end(lines, start)


def _roleless_end(lines: Sequence[Strip], start: int) -> int | None:
    """The end of a caption that prints no "Defendants": the docket's line or the title below the names behind its "v."."""
    versus = next(
        (at for at in range(start, min(start + TITLE_WITHIN, len(lines))) if VERSUS.match(lines[at].texts()[0])), None
    )
    if versus is None:
        return None
    named = len(lines[versus].texts()[0]) > len("-against-")
    for at in range(versus + 1, min(versus + TITLE_WITHIN, len(lines))):
        text = lines[at].text
        ends = len(lines[at].cells) == 1 and bool(TITLED_BELOW.match(text) or is_docket(text))
        if OPENING.match(text) or (ends and named):
            return at if ends else None
        named = named or not ends
    return None


def _opens_glossary(line: Strip) -> bool:
    return bool(GLOSSARY.match(line.text) or (len(line.cells) > 1 and GLOSSARY_HEAD.match(line.text)))


def _loose_end(lines: Sequence[Strip], start: int) -> int:
    for at in range(start, min(start + 60, len(lines))):
        if (
            _opens_glossary(lines[at])
            or SPACED.match(lines[at].text)
            or OPENING.match(lines[at].text)
            or (len(lines[at].text) > 60 and SENTENCE.search(lines[at].text) and at - start > 2)
        ):
            return at
    return min(start + 30, len(lines))


def _title_end(lines: Sequence[Strip], stop: int) -> int:
    """The first line of the body: a line of running text."""
    for at in range(stop, min(stop + 25, len(lines))):
        text = lines[at].text
        if GLOSSARY.match(text) or SCHEDULE.match(text) or OPENING.match(text):
            return at
        letters = [char for char in text if char.isalpha()]
        capitals = sum(char.isupper() for char in letters)
        if len(letters) > 30 and capitals < len(letters) * 0.5 and (SENTENCE.search(text) or text.endswith(":")):
            return at
        small = sum(char.islower() for char in letters)
        if BY_NAME.match(text) and len(text) > 60 and small > len(letters) * 0.5 and not TITLED.search(text):
            return at
        if len(text) > 60 and small > len(letters) * 0.3 and RUNNING_VERB.search(text):
            return at
        if text.endswith(".") and small > len(letters) * 0.5 and RUNNING_VERB.search(text):
            return at
        if re.match(
            r"^[A-Z][\w .'-]+,\s*(?:United States|U\.S\.|Chief|Senior|District)\b.*Judge\b", text, re.IGNORECASE
        ):
            return at
    return min(stop + 8, len(lines))


def _body(lines: Sequence[Strip]) -> tuple[tuple[Strip, ...], tuple[Strip, ...], tuple[Strip, ...]]:
    body, schedule = cut_schedule(list(lines))
    body, glossary = _cut_glossary(body)
    return tuple(body), tuple(glossary), tuple(schedule)


def _cut_glossary(lines: list[Strip]) -> tuple[list[Strip], list[Strip]]:
    start = next(
        (at for at, line in enumerate(lines) if (GLOSSARY.match(line.text) and _rows_follow(lines, at)) or
         (GLOSSARY_HEAD.match(line.text) and len(line.cells) > 1)), None,
    )  # fmt: skip
    if start is None:
        return lines, []
    stop = len(lines)
    misses = 0
    for at in range(start + 1, len(lines)):
        line = lines[at]
        single = len(line.cells) == 1 and not line.line.row
        if single and line.line.gap and line.left <= _second(lines, start) and GOES_ON.match(line.text):
            stop = at
            break
        if HEADING.match(line.text) and single and line.text.split(".")[0] not in ("TRO", "PI"):
            stop = at
            break
        misses = misses + 1 if single and line.left <= _second(lines, start) and len(line.text) > 60 else 0
        if misses >= 3:
            stop = at - 2
            break
    return lines[:start] + lines[stop:], lines[start:stop]


def _rows_follow(lines: Sequence[Strip], at: int) -> bool:
    return sum(len(line.cells) > 1 for line in lines[at + 1 : at + 8]) >= 1


def _second(lines: Sequence[Strip], start: int) -> float:
    """How far right a line of running text may begin: before the second column where the head tells it, else at the margin."""
    head = next(
        (each for each in lines[start : start + 2] if GLOSSARY_HEAD.match(each.text) and len(each.cells) > 1), None
    )
    margin = _margin(lines, start) + 3
    return max(margin, head.cells[1].left - 10) if head else margin


def _margin(lines: Sequence[Strip], start: int) -> float:
    return min(line.left for line in lines[start : start + 30])


# ── margins ──


def _without_margins(paper: Paper) -> list[Strip]:
    running = _running(paper)
    numbered = _pleading_pages(paper)
    spaced = {page.number for page in paper.pages if page.number in numbered and _tightly_set(page)}
    kept: list[Strip] = []
    blank = False
    feet = _counted_feet(paper)
    for strip in strips(paper):
        if (strip.page.number, strip.line.number) in feet:
            continue
        if strip.page.number in numbered:
            trimmed = _trim_number(strip)
            if trimmed is None:
                blank = strip.page.number in spaced
                continue
            strip = replace(trimmed, line=replace(trimmed.line, gap=True)) if blank else trimmed
        blank = False
        text = strip.text
        if (
            not text
            or _is_stamp(text)
            or DOCKET_PAGE.match(text)
            or (PAGE_NUMBER.match(text) and _at_edge(strip))
            or _shape(text) in running
        ):
            continue
        kept.append(strip)
    return kept


# The head of a docket page, above the parties' names.
DOCKET_PAGE = re.compile(r"^(?:CIVIL|CRIMINAL)\s+DOCKET\s+FOR\s+CASE\s*#", re.IGNORECASE)


def _is_stamp(text: str) -> bool:
    """Does a line hold the docket's stamp and little else? (Copied text may run on behind it.)"""
    stamp = STAMP.match(text)
    return stamp is not None and len(text) - stamp.end() < STAMPED


def _at_edge(strip: Strip) -> bool:
    lines = strip.page.lines
    return strip.line in lines[:2] or strip.line in lines[-3:] or len(strip.page.lines) > 400


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", text)


def _running(paper: Paper) -> frozenset[str]:
    """Texts that stand at the edge of most pages: running heads and feet."""
    if len(paper.pages) < 4:
        return frozenset()
    count: Counter[str] = Counter()
    for page in paper.pages:
        edge = {*page.lines[:2], *page.lines[-2:]}
        count.update({_shape(Strip(page, line, line.cells).text) for line in edge})
    return frozenset(text for text, times in count.items() if times >= max(3, len(paper.pages) * 0.5) and len(text) > 3)


NEAR = 3  # lines between a page's foot and the next page's stamp


def _counted_feet(paper: Paper) -> frozenset[tuple[int, int]]:
    """Lines beside a stamp or a page's edge that are alike but for a number that counts up: "ORDER - 2", "Page 3"."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    alone: set[tuple[int, int]] = set()  # bare numbers beside a stamp
    for page in paper.pages:
        texts = [Strip(page, line, line.cells).text for line in page.lines]
        stamps = [at for at, text in enumerate(texts) if STAMP.match(text)]
        edges = [*stamps, -1, len(texts)]
        for at, text in enumerate(texts):
            if re.fullmatch(r"\W*\d{1,3}\W*", text) and any(0 < abs(edge - at) < NEAR for edge in stamps):
                alone.add((page.number, page.lines[at].number))
                continue
            match = re.fullmatch(r"(?P<front>\D{2,70}?)(?P<count>\d{1,3})\D{0,3}", text)
            if match and any(0 < abs(edge - at) <= NEAR for edge in edges):
                found.setdefault(match["front"].strip().lower(), []).append(
                    (int(match["count"]), page.number, page.lines[at].number)
                )
    return frozenset(alone) | frozenset(
        (page, line)
        for each in found.values()
        if len(each) > 1 and all(after[0] == before[0] + 1 for before, after in itertools.pairwise(each))
        for _, page, line in each
    )


def _pleading_pages(paper: Paper) -> frozenset[int]:
    """Pages of pleading paper: numbers 1–24 or more down the left margin, which are no column of a table."""
    found = [page.number for page in paper.pages if _margin_numbers(page) >= 20 and not _table_rows(page)]
    if len(found) == 1 and not any(HEAD.search(page.text) for page in paper.pages if page.number in found):
        return frozenset()
    return frozenset(found)


def _tightly_set(page: Page) -> bool:
    """Do most lines of a numbered page hold text, so that one that holds none parts two paragraphs?"""
    bare = sum(bool(re.fullmatch(r"\s*\d{1,2}\s*", page.text[line.start : line.end])) for line in page.lines)
    return bare * 5 < len(page.lines) * 2


def _margin_numbers(page: Page) -> int:
    wanted = 1
    for line in page.lines:
        match = re.match(r"\s*(\d{1,2})(?=\s|$)", page.text[line.start : line.end])
        second = page.text[line.cells[1].start : line.cells[1].end] if len(line.cells) > 1 else ""
        number = int(match[1]) if match else 0
        if wanted <= number <= wanted + LOST_NUMBERS or second == str(
            wanted
        ):  # a court's name up the margin stands before
            wanted = max(wanted, number) + 1
    return wanted - 1 if wanted <= 34 else 0


def _table_rows(page: Page) -> bool:
    """Are most lines that begin with a number rows of three cells, under a heading that calls them numbers?"""
    rows = [line for line in page.lines if re.match(r"\s*\d{1,3}(?=\s|$)", page.text[line.start : line.end])]
    headed = any(
        re.match(
            r"\s*(?:no\.?|#|def(?:endant|\.)?\s*(?:no\.?|#)?|row|item)\s{2,}\S",
            page.text[line.start : line.end],
            re.IGNORECASE,
        )
        for line in page.lines
    )
    # A caption's rule (")", ":") is no column.
    cells = [sum(not RULE.match(page.text[cell.start : cell.end]) for cell in line.cells) for line in rows]
    wide, full = sum(count >= 3 for count in cells), sum(count >= 2 for count in cells)
    return bool(rows) and (wide * 2 > len(rows) or (headed and full * 2 > len(rows)))


def _trim_number(strip: Strip) -> Strip | None:
    first = strip.cells[0]
    raw = strip.page.text[first.start : first.end]
    match = re.match(r"\d{1,2}(?:\s+|$)", raw)
    if not match:
        return strip
    if match.end() == len(raw):
        return replace(strip, cells=strip.cells[1:]) if len(strip.cells) > 1 else None
    cell = Cell(first.start + match.end(), first.end, first.left + match.end(), first.right)
    return replace(strip, cells=(cell, *strip.cells[1:]))
