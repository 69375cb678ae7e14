"""What a page prints about its text (stamps, running heads and feet, page numbers, pleading paper's numbers), taken off."""

import itertools
import re
from collections import Counter
from dataclasses import replace

from enjoin.intake.layout.lineforms import RULE
from enjoin.intake.layout.linenumbers import numbered_lines
from enjoin.intake.text.court import HEAD
from enjoin.intake.text.docket import STAMP
from enjoin.intake.text.flow import Strip, strips
from enjoin.intake.text.paper import Cell, Page, Paper

PAGE_NUMBER = re.compile(r"^[-–—\s]*(?:page\s*)?\d{1,4}(?:\s*of\s*\d{1,4})?[-–—\s.]*$|^[ivx]{1,5}$|^\.$", re.IGNORECASE)
LOST_NUMBERS = 2  # line numbers in a row that a copy may have lost
LEAST_SIDE = 12  # characters of a court's name
STAMPED = 60  # characters behind a stamp that may belong to it


def without_margins(paper: Paper) -> list[Strip]:
    """The paper's lines without stamps, running heads and feet, page numbers and the numbers of pleading paper."""
    running = _running(paper)
    numbered = _pleading_pages(paper)
    copied = {
        (page.number, page.lines[at].start)
        for page in paper.pages
        if page.number not in numbered
        for at in numbered_lines(page)
    }
    spaced = {page.number for page in paper.pages if page.number in numbered and _tightly_set(page)}
    kept: list[Strip] = []
    blank = False
    feet = _counted_feet(paper) | _heads_again(paper)
    for strip in strips(paper):
        if (strip.page.number, strip.line.number) in feet:
            continue
        if strip.page.number in numbered or (strip.page.number, strip.line.start) in copied:
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
            or (PAGE_NUMBER.match(text) and _at_edge(strip) and not (kept and _ends_address(kept[-1], strip)))
            or (_shape(text) in running and not (strip.page.number == 1 and OF_COURT.fullmatch(text)))
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


ADDRESS = re.compile(r"[/=?]")


def _ends_address(above: Strip, strip: Strip) -> bool:
    """Does a lone number stand close below a piece of a web address, at its left edge?"""
    cell = above.cells[-1]
    piece = above.page.text[cell.start : cell.end]
    beside = above.page is strip.page and not strip.line.gap and abs(cell.left - strip.left) < 1
    return beside and bool(ADDRESS.search(piece)) and " " not in piece.strip()


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


# The first page's head stays, though a form prints it again on every page.
OF_COURT = re.compile(r"(?:IN\s+THE\s+)?UNITED\s+STATES\s+DISTRICT\s+COURT", re.IGNORECASE)
HEAD_LINES = 12  # lines of a form's head


def _heads_again(paper: Paper) -> frozenset[tuple[int, int]]:
    """Lines at a later page's top that the first page has at its own: the head of a form of minutes, printed again."""
    if len(paper.pages) < 2:
        return frozenset()
    tops = [[(line, Strip(page, line, line.cells).text) for line in page.lines] for page in paper.pages]
    own = {text for _, text in [each for each in tops[0] if each[1]][:HEAD_LINES] if len(text) > LEAST_SIDE}
    found: set[tuple[int, int]] = set()
    for page, lines in zip(paper.pages[1:], tops[1:], strict=True):
        again: list[tuple[int, int]] = []
        for line, text in lines:
            if text in own:
                again.append((page.number, line.number))
            elif text and not _is_stamp(text):
                break
        found.update(again if len(again) > 1 else ())
    return frozenset(found)


NEAR = 3  # lines between a page's foot and the next page's stamp


def _counted_feet(paper: Paper) -> frozenset[tuple[int, int]]:
    """Lines beside a stamp or a page's edge that are alike but for a number that counts up: "ORDER - 2", "Page 3"."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    alone: set[tuple[int, int]] = set()  # bare numbers beside a stamp
    for page in paper.pages:
        stamps = _stamped(page)
        edges = [*stamps, -1, len(page.lines)]
        near = {at for edge in edges for at in range(max(0, edge - NEAR), min(len(page.lines), edge + NEAR + 1))}
        for at in sorted(near):
            text = Strip(page, page.lines[at], page.lines[at].cells).text
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


def _stamped(page: Page) -> list[int]:
    """The lines of a page that begin with the docket's stamp; only one that names a document is looked at further."""
    return [
        at
        for at, line in enumerate(page.lines)
        if "doc" in page.text[line.start : line.end].lower() and STAMP.match(Strip(page, line, line.cells).text)
    ]


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


# The court's name, set up the margin of pleading paper; the heading's own is in capitals.
SIDE = re.compile(
    r"(?:United\s+States\s+District\s+Court)?\W*(?:(?:For\s+the\s+)?(?:(?:Northern|Southern|Eastern|Western|Central|Middle)\s+)?District\s+of\s+[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?)?"
)


def _trim_number(strip: Strip) -> Strip | None:
    first = strip.cells[0]
    raw = strip.page.text[first.start : first.end]
    if len(raw.strip()) > LEAST_SIDE and SIDE.fullmatch(raw.strip()):
        return _trim_number(replace(strip, cells=strip.cells[1:])) if len(strip.cells) > 1 else None
    match = re.match(r"\d{1,2}(?:\s+|$)", raw)
    if not match:
        return strip
    if match.end() == len(raw):
        return replace(strip, cells=strip.cells[1:]) if len(strip.cells) > 1 else None
    cell = Cell(first.start + match.end(), first.end, first.left + match.end(), first.right)
    return replace(strip, cells=(cell, *strip.cells[1:]))
