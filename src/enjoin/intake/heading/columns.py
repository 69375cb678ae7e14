"""A caption's lines → its party column and the column beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from enjoin.intake.heading.title import DOCKET_LINE, TITLE_START, TITLE_WORD
from enjoin.intake.layout.captionparts import is_aside, is_clerks
from enjoin.intake.layout.lineforms import RULE
from enjoin.intake.text.court import HEAD, NAME
from enjoin.intake.text.dates import DAY
from enjoin.intake.text.docket import NUMBER
from enjoin.intake.text.flow import Strip
from enjoin.intake.text.paper import Cell

EDGE_RULE = re.compile(
    r"(?:\s+[:;)|§¦}]+|\s+[xX])\s*$|^[:;)|§¦}(]+\s+|(?<=[,.])[)]\s*$|[_\-=—]{4,}[xX/]?|(?<=\s)/\s*$|^\s*[xX]\s*[:;|]\s*$"
)


INNER_RULE = re.compile(r"\s[:)|§¦]\s")
# The same rule where a copy has kept one space only: nothing stands left of it, or nothing right of it.
ROUND = re.compile(r"^[)|§¦]\s+\S|\S\s[)|§¦]$")
LEFT_BARE = re.compile(r"^[)|§¦]\s+(?=\S)")
LEAST_RULED = 3  # lines with a rule amid them


# "LILAC LLC, ) March 29, 2024": a day beside the names, though few lines have anything there.
RULED_DAY = re.compile(rf"(?<=[,.])\s[:)|§¦]\s(?={DAY.pattern}\s*$)", re.IGNORECASE)


VERSUS_ALONE = re.compile(r"^[\s\-–—:]*(?:v\.?s?\.?|versus|against|v\.\s*:)[\s\-–—:,]*$", re.IGNORECASE)


VERSUS_AMID = re.compile(r"\w[.,]?\s+(?:v|vs|V|VS)\.\s+\w")


PARTY = re.compile(r"^(?:plaintiffs?|petitioners?)\s*[,.]?(?:\s|$)", re.IGNORECASE)
# The court's name set up the margin of a page, which a copy puts among the parties.
SIDEBAR = re.compile(
    r"(?:\d{1,2}\s+)?(?:United\s+States\s+District\s+Court[\s,]*)?(?:For\s+the\s+)?(?:(?:Northern|Southern|Eastern|Western|Central|Middle)\s+)?District\s+of\s+[A-Z]\w+(?:\s+[A-Z]\w+)?(?:\s+United\s+States\s+District\s+Court)?|United\s+States\s+District\s+Court"
)


def columns(lines: Sequence[Strip]) -> tuple[list[Strip], list[Strip]]:
    """The party column and the column beside it, told apart by rule signs or by the second cells' left edge."""
    lines = _unstamped(lines)
    lines = [line for line in lines[_first_party_line(lines) :] if not SIDEBAR.fullmatch(line.text)]
    amid = sum(bool(INNER_RULE.search(line.text)) for line in lines)
    inner = amid >= LEAST_RULED or (
        bool(amid) and amid + sum(bool(ROUND.search(line.text)) for line in lines) > LEAST_RULED
    )
    cut: list[tuple[Strip, list[Cell], float | None]] = []
    for line in lines:
        cells, rule = _without_rules(line, inner)
        cut.append((line, cells, rule))
    split = _split_at(cut)
    left: list[Strip] = []
    right: list[Strip] = []
    for line, cells, rule in cut:
        bound = rule if rule is not None and split is not None else split
        mine = [cell for cell in cells if bound is None or cell.left < bound]
        other = [cell for cell in cells if bound is not None and cell.left >= bound]
        if mine:
            left.append(replace(line, cells=tuple(mine)))
        if other:
            right.append(replace(line, cells=tuple(other)))
    return left, right


def _unstamped(lines: Sequence[Strip]) -> list[Strip]:
    """The lines without the cells that hold the clerk's stamp alone; other text may stand beside it."""
    kept: list[Strip] = []
    for line in lines:
        cells = tuple(cell for cell, text in zip(line.cells, line.texts(), strict=True) if not is_clerks(text))
        if cells:
            kept.append(line if len(cells) == len(line.cells) else replace(line, cells=cells))
    return kept


def _first_party_line(lines: Sequence[Strip]) -> int:
    """Past the court's name, its district and division."""
    at = 0
    for nth, line in enumerate(lines[:12]):
        text = line.text
        if VERSUS_ALONE.match(text) or PARTY.match(text):
            break
        if re.search(r"\bjudge\W*$", text, re.IGNORECASE):
            continue
        if (
            HEAD.search(text)
            or NAME.search(text)
            or re.search(
                r"^(?:(?:for\s+the\s+)?(?:northern|southern|eastern|western|central|middle)\s+district|[\w .]+\s+DIV[A-Z]{3,5}N\b|district\s+of|at\s+\w+$|western\s+division)",
                text,
                re.I,
            )
        ):
            at = nth + 1
    return max(at, _past_heading(lines))


def _past_heading(lines: Sequence[Strip]) -> int:
    """Past what a web page sets above a caption: the word "Opinion", a day alone on its line."""
    versus = next((nth for nth, line in enumerate(lines) if VERSUS_ALONE.match(line.text)), None)
    if versus is None:  # "BLUE HERON TOYS, INC. v. ALPHA STORE, ET AL.", the whole caption in its last line
        versus = max((nth for nth, line in enumerate(lines) if VERSUS_AMID.search(line.text)), default=0)
    alone = (
        nth for nth, line in enumerate(lines[:versus]) if line.text == "Opinion" or DAY.fullmatch(line.text.strip("."))
    )
    return max(alone, default=-1) + 1


def _without_rules(line: Strip, inner: bool) -> tuple[list[Cell], float | None]:
    """The line's cells without rule signs, and where such a sign stood."""
    cells: list[Cell] = []
    rule: float | None = None
    page = line.page.text
    for cell in line.cells:
        text = page[cell.start : cell.end]
        if RULE.match(text):
            if re.search(r"[:;)(|§¦}{]", text) and cells:
                rule = cell.left
            elif re.search(r"[:;)(|§¦}{]", text):
                rule = cell.left if cell.left > 60 else None
            continue
        match = INNER_RULE.search(text) if inner else RULED_DAY.search(text)
        if match:
            cells.append(_part(cell, 0, match.start(), text))
            rule = cell.left + match.start() * (cell.right - cell.left) / max(1, len(text))
            rest = _part(cell, match.end(), len(text), text)
            cells.append(replace(rest, left=rule))
            continue
        bare = LEFT_BARE.match(text) if inner and not cells else None
        if bare:  # nothing stands left of the rule
            rule = cell.left
            rest = _part(cell, bare.end(), len(text), text)
            cells.append(replace(rest, left=rule))
            continue
        start, end = _unruled(text)
        if end < len(text) and re.search(r"[:;)|§¦}]\s*$", text):
            rule = cell.right
        if end > start:
            cells.append(_part(cell, start, end, text))
    return [cell for cell in cells if cell.end > cell.start], rule


def _unruled(text: str) -> tuple[int, int]:
    start, end = 0, len(text)
    while match := EDGE_RULE.search(text, start, end):
        if match.end() >= end:
            end = match.start()
        elif match.start() <= start:
            start = match.end()
        else:
            break
        if start >= end:
            return 0, 0
    return start, end


def _part(cell: Cell, start: int, end: int, text: str) -> Cell:
    width = (cell.right - cell.left) / max(1, len(text))
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    return Cell(cell.start + start, cell.start + max(start, end), cell.left + start * width, cell.left + end * width)


def _split_at(cut: Sequence[tuple[Strip, list[Cell], float | None]]) -> float | None:
    """Where the second column begins; None for a caption in one column."""
    rules = [rule for _, _, rule in cut if rule is not None]
    seconds = [cells[1].left for _, cells, _ in cut if len(cells) == 2 and not VERSUS_ALONE.match(_text(cut, cells[0]))]
    if not any(cells for _, cells, _ in cut):
        return None
    if len(rules) >= 3:
        return median(rules) - 1 if not seconds else min(median(rules), max(min(seconds), median(rules) - 60)) - 1
    bound = _gutter([cells for _, cells, _ in cut if cells])
    beside = [_text(cut, cell) for _, cells, _ in cut for cell in cells if bound is not None and cell.left >= bound]
    return bound if any(map(_tells_of_case, beside)) else _second_cells(cut)


def _tells_of_case(text: str) -> bool:
    return bool(NUMBER.search(text) or TITLE_WORD.search(text) or DOCKET_LINE.match(text) or is_aside(text))


def _second_cells(cut: Sequence[tuple[Strip, list[Cell], float | None]]) -> float | None:
    """Where second cells begin that tell of the case, though a long line of the first column reaches past them."""
    seconds = [cells[1] for _, cells, _ in cut if len(cells) == 2]
    texts = [_text(cut, cell) for cell in seconds]
    if len(seconds) < LEAST or not all(_tells_of_case(text) or _begins_title(text) for text in texts):
        return None
    return min(cell.left for cell in seconds) - 0.5


def _begins_title(text: str) -> bool:
    """Is this the first line of a title that is broken over two ("PRELIMINARY / INJUNCTION")?"""
    return text.isupper() and bool(TITLE_START.match(text))


LEAST = 2  # rows of two cells


def _gutter(lines: Sequence[Sequence[Cell]]) -> float | None:
    """The middle of the widest upright strip that (nearly) no cell crosses and that has cells on both sides."""
    cells = [cell for line in lines for cell in line]
    low, high = min(cell.left for cell in cells), max(cell.right for cell in cells)
    allowed = len(lines) // 20
    best: tuple[float, float] | None = None
    start: float | None = None
    steps = 160
    for nth in range(int(steps * 0.22), int(steps * 0.8)):
        at = low + (high - low) * nth / steps
        crossing = sum(cell.left < at < cell.right for cell in cells)
        beside = sum(cell.left >= at for cell in cells)
        free = crossing <= allowed and beside >= 2 and any(cell.right <= at for cell in cells)
        if free and start is None:
            start = at
        if not free and start is not None:
            best = max(best or (0.0, 0.0), (at - start, (at + start) / 2))
            start = None
    if start is not None:
        best = max(best or (0.0, 0.0), (low + (high - low) * 0.8 - start, start + 1))
    if best is None:
        return None
    # The strip's own right edge: the first cell behind it begins the second column.
    return min((cell.left for cell in cells if cell.left >= best[1]), default=best[1]) - 0.5


def _text(cut: Sequence[tuple[Strip, list[Cell], float | None]], cell: Cell) -> str:
    return next(line.page.text[cell.start : cell.end] for line, cells, _ in cut if any(each is cell for each in cells))


# ── in one column: docket and title lines among the parties ──
