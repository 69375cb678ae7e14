"""The caption: its two columns told apart, then plaintiffs, defendants, docket lines and title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from enjoin.intake.court import HEAD, NAME
from enjoin.intake.docket import LABELLED, NUMBER
from enjoin.intake.flow import Flow, Strip, flow
from enjoin.intake.names import Names, split_names
from enjoin.intake.paper import Cell, Paper
from enjoin.intake.zones import DEFENDANTS, RULE

VERSUS = re.compile(
    r"(?:(?:^|[\s,])(?:vs?\.|v\.s\.|versus)(?:\s?[-:])?|(?:^|\s)[-–—]{1,2}\s?(?:v\.?s?\.?|versus|against)\s?[-–—]{1,2}|(?:^|\n\n)(?:vs?|against)(?=\n\n|$))(?=\s|$|,)",
    re.IGNORECASE,
)
VERSUS_ALONE = re.compile(r"^[\s\-–—:]*(?:v\.?s?\.?|versus|against|v\.\s*:)[\s\-–—:,]*$", re.IGNORECASE)
PLAINTIFFS = re.compile(
    r"(?:,|\s|^)\s*(?:plaintiffs?|petitioners?|counter-?defendants?)(?:\(s\))?\b(?:/[\w-]+)?\s*[,.]*", re.IGNORECASE
)
EDGE_RULE = re.compile(
    r"(?:\s+[:;)|§¦}]+|\s+[xX])\s*$|^[:;)|§¦}(]+\s+|(?<=[,.])[)]\s*$|[_\-=—]{4,}[xX/]?|(?<=\s)/\s*$|^\s*[xX]\s*[:;|]\s*$"
)
INNER_RULE = re.compile(r"\s[:)|§¦]\s")
TITLE_WORD = re.compile(
    r"\b(?:ORDERS?|OPINION|MEMORANDUM|MOTION|COMPLAINT|DECLARATION|JUDGMENT|INJUNCTION|STIPULATION|NOTICE|BRIEF|MINUTES|DECISION|RULING|FINDINGS|REPORT\s+AND|APPLICATION|DECREE|ANSWER|AFFIDAVIT)\b",
    re.IGNORECASE,
)
# Lines beside or among the parties that tell of the case. A name may begin alike ("HONEYHOUSE STORE"), so the words end here.
DOCKET_LINE = re.compile(
    r"^(?:civil\s+(?:action|case|minutes|no\b)|(?:case|cause|docket|index)\s*(?:no\b|number|nos\b|#|:|\d)|no\.:?\s*(?:\d:)?\d\d[- ](?:c|\d)|c\.\s?a\.\s+no|hon\.|(?:the\s+)?honorable\b|"
    r"(?:magistrate|district|chief|assigned|presiding|mag\.?)\s+judge|assigned\s+to|judge:?\s+[A-Z]|jury\s+(?:trial|demand)|filed\b(?:\s+under|\s*:|$|\s+on)|ecf\b|(?:date|time|place|dept|courtroom|hearing|trial)\b\s*(?:date)?\s*:|"
    r"date\s+filed|dkt\b|related\s+(?:to|case)|courtroom\s+\w+$|complaint\s+filed|action\s+filed|under\s+seal|\[?sealed\]?$|document\s+electronically|electronically\s+filed|usdc\s|doc\s?#|demand\s+for|re:\s)",
    re.IGNORECASE,
)
TITLE_START = re.compile(
    r"^[\[(]?(?:\*\*)?(?:PROPOSED|SEALED|MEMORANDUM|ORDER|OPINION|TEMPORARY|PRELIMINARY|DECLARATION|NOTICE|JUDGMENT|FINAL|DEFAULT|PERMANENT|STIPULAT|EX\s+PARTE|PLAINTIFF'?S'?\s|"
    r"DEFENDANTS?'\s|UNOPPOSED|AMENDED\s+(?:ORDER|PREL|TEMP|COMPL|FINAL)|FIRST\s+AMENDED|COMPLAINT|AGREED|CONSENT|CIVIL\s+MINUTES|FINDINGS|REPORT\s+AND|1\)\s|MINUTE|SUPPLEMENTAL|REPLY|BRIEF|MOTION|DECISION|RULING)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption read: flows of its columns, the names on both sides, and the paper's title as printed."""

    parties: Flow
    side: Flow
    plaintiffs: Names
    defendants: Names
    plaintiffs_at: int
    defendants_at: int
    title: str
    title_flow: Flow
    title_at: tuple[int, int]
    whole: bool


def read_caption(paper: Paper, caption: Sequence[Strip], after: Sequence[Strip], complete: bool) -> Caption:
    """Read a caption zone; `complete` tells that its "Defendants." was found."""
    minutes = _read_minutes(paper, [*caption, *after])
    if minutes is not None:
        return minutes
    left, right = _columns(caption)
    left, title_lines, side = _sort_left(left)
    parties = flow(paper, left)
    side_flow = flow(paper, [*right, *side])
    parties = _without_docket(parties)
    plaintiffs_at, defendants_at, stop = _sides(parties.text)
    plaintiffs = split_names(
        _blank_roles(parties.text[plaintiffs_at : max(plaintiffs_at, _versus_start(parties.text, defendants_at))])
    )
    defendants = split_names(_blank_roles(parties.text[defendants_at:stop]) if defendants_at else "")
    title, title_flow, title_at = _title(paper, title_lines, right, after, side_flow)
    return Caption(
        parties, side_flow, plaintiffs, defendants, plaintiffs_at, defendants_at, title, title_flow, title_at, complete
    )


# ── the form of "Civil Minutes" ──

MINUTES = re.compile(r"\bCIVIL\s+MINUTES\b|\bMINUTE\s+(?:ORDER|ENTRY)\b", re.IGNORECASE)
MINUTES_TITLE = re.compile(r"^(?:Case\s+)?(?:Title|Name)\s*:?\s+(?=.*\bv\.?s?\.?\s)", re.IGNORECASE)
MINUTES_FIELD = re.compile(
    r"^(?:Present|Proceedings?|Date|Case|Attorneys?|Deputy|Title|Court\s+Reporter|Counsel|Honorable|The\s+Honorable)\b",
    re.IGNORECASE,
)


def _read_minutes(paper: Paper, lines: Sequence[Strip]) -> Caption | None:
    """C.D. Cal.'s form: the parties behind "Title", what is ordered behind "Proceedings"."""
    at = next((nth for nth, line in enumerate(lines) if MINUTES_TITLE.match(line.text)), None)
    if at is None or not any(MINUTES.search(line.text) for line in lines):
        return None
    stop = next(
        (nth for nth in range(at + 1, len(lines)) if MINUTES_FIELD.match(lines[nth].text) or lines[nth].line.gap),
        at + 1,
    )
    parties = flow(paper, lines[at:stop], breaks=False)
    start = MINUTES_TITLE.match(parties.text)
    versus = VERSUS.search(parties.text)
    if start is None or versus is None:
        return None
    head = next((nth for nth, line in enumerate(lines) if re.match(r"^Proceedings?\b", line.text, re.IGNORECASE)), None)
    title = flow(paper, _paragraph(lines, head) if head is not None else [], breaks=False)
    label = re.match(r"^Proceedings?\s*:?\s*(?:\((?:in\s+chambers)\)\s*:?\s*)?", title.text, re.IGNORECASE)
    begin = label.end() if label else 0
    side = flow(paper, [line for line in lines if line not in lines[at:stop]])
    return Caption(
        parties=parties, side=side,
        plaintiffs=split_names(parties.text[start.end() : versus.start()]), defendants=split_names(parties.text[versus.end() :]),
        plaintiffs_at=start.end(), defendants_at=versus.end(),
        title=title.text[begin:].strip(), title_flow=title, title_at=(begin, len(title.text)), whole=True,
    )  # fmt: skip


def _paragraph(lines: Sequence[Strip], at: int) -> list[Strip]:
    stop = next((nth for nth in range(at + 1, len(lines)) if lines[nth].line.gap), len(lines))
    return list(lines[at:stop])


# ── columns ──


def _columns(lines: Sequence[Strip]) -> tuple[list[Strip], list[Strip]]:
    """The party column and the column beside it, told apart by rule signs or by the second cells' left edge."""
    start = _first_party_line(lines)
    lines = lines[start:]
    inner = sum(bool(INNER_RULE.search(line.text)) for line in lines) >= 3
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


def _first_party_line(lines: Sequence[Strip]) -> int:
    """Past the court's name, its district and division."""
    at = 0
    for nth, line in enumerate(lines[:12]):
        text = line.text
        if (
            HEAD.search(text)
            or NAME.search(text)
            or re.search(
                r"^(?:(?:for\s+the\s+)?(?:northern|southern|eastern|western|central|middle)\s+district|[\w .]+\s+division\b|district\s+of|at\s+\w+$|western\s+division)",
                text,
                re.I,
            )
        ):
            at = nth + 1
    return at


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
        match = INNER_RULE.search(text) if inner else None
        if match:
            cells.append(_part(cell, 0, match.start(), text))
            rule = cell.left + match.start() * (cell.right - cell.left) / max(1, len(text))
            rest = _part(cell, match.end(), len(text), text)
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
    return (
        bound
        if any(NUMBER.search(text) or TITLE_WORD.search(text) or DOCKET_LINE.match(text) for text in beside)
        else None
    )


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


def _sort_left(lines: Sequence[Strip]) -> tuple[list[Strip], list[Strip], list[Strip]]:
    """Party lines, title lines and docket lines of the left column, block by block (a page break can set a title amid names)."""
    parties: list[Strip] = []
    title: list[Strip] = []
    side: list[Strip] = []
    mode = parties
    for line in lines:
        text = line.text
        bold = line.page.text[line.line.start :].startswith("**")
        named = re.search(r"\b(?:STORE|SHOP|LTD|LLC|INC|FACTORY|FIRM|LIMITED)\b|,$", text, re.IGNORECASE)
        docket = (DOCKET_LINE.match(text) and not named) or NUMBER.match(text) or LABELLED.match(text)
        if docket and len(text) < 90 and not DEFENDANTS.match(text):
            side.append(line)
            mode = parties
            continue
        if line.line.gap or bold:
            mode = parties
        if (
            (bold or TITLE_START.match(text))
            and _titled(lines, line)
            and not re.search(r"\b(?:STORE|SHOP),", text, re.I)
        ):
            mode = title
        mode.append(line)
    return parties, title, side


def _titled(lines: Sequence[Strip], line: Strip) -> bool:
    """Does the block that begins here read as a title (and not as parties)?"""
    at = lines.index(line)
    block = [line.text]
    for each in lines[at + 1 : at + 16]:
        if each.line.gap:
            break
        block.append(each.text)
    text = " ".join(block)
    commas = len(re.findall(r",\s", text))
    return (
        bool(TITLE_WORD.search(text)) and commas <= 6 and not re.search(r"\b(?:Plaintiff|Defendant)s?,|\bv\.\s", text)
    )


DOCKET_AMID = re.compile(
    r"\b(?:(?:civil\s+)?(?:civil|action|case|cause|docket|index)\s*(?:nos?\b\.?|numbers?|#)?\s*:?\s*|no\.\s*)(?:\d:)?\d\d[- ]?(?:cv|civ|c)[- ]?\d{1,5}(?:-[A-Z]{2,}\w*)*(?:\s*\([A-Z/]{2,9}x?\))*",
    re.IGNORECASE,
)


def _without_docket(parties: Flow) -> Flow:
    """A docket number that stands in a party's own line ("v.   Case No. 6:23-cv-1904"), blanked; places stay the same."""
    return replace(parties, text=DOCKET_AMID.sub(lambda match: " " * len(match[0]), parties.text))


# ── sides ──


def _sides(text: str) -> tuple[int, int, int]:
    """Where plaintiffs begin, where defendants begin (0 where no "v." is printed) and end."""
    marks = list(VERSUS.finditer(text))
    best = next(
        (
            match
            for match in marks
            if PLAINTIFFS.search(text[: match.start() + 1]) or match.group().strip(" -,").lower() not in ("v", "vs")
        ),
        None,
    )
    versus = best or (marks[0] if marks else None)
    stop = len(text)
    defendants = list(
        re.finditer(r"[,.\s]\s*(?:and\s+)?(?:relief\s+)?defendants?(?:\(s\))?\s*[.,;]?\s*$", text, re.IGNORECASE)
    )
    if defendants:
        stop = defendants[-1].start()
    if versus is None:
        return 0, 0, stop
    begin = versus.end()
    roles = re.match(r"[\s,:]*(?:plaintiffs?)\s*[,.]", text[begin:], re.IGNORECASE)
    return 0, begin + (roles.end() if roles else 0), max(stop, begin)


def _versus_start(text: str, defendants_at: int) -> int:
    if not defendants_at:
        first = PLAINTIFFS.search(text)
        return first.start() if first else 0
    head = text[:defendants_at]
    cut = list(VERSUS.finditer(head))
    end = cut[-1].start() if cut else defendants_at
    return end + 1 if cut and head[end : end + 1] in ",." else end


def _blank_roles(text: str) -> str:
    """The text with "Plaintiff," and "Defendants" blanked (same length), lists joined by commas."""

    def blank(match: re.Match[str]) -> str:
        return "," + " " * (len(match[0]) - 1) if match[0].strip() else match[0]

    text = re.sub(
        r"[,\s]\s*(?:and\s+)?\b(?:plaintiffs?|(?:relief\s+)?defendants?)(?:\(s\))?\s*(?:[,.]|$)",
        blank,
        text,
        flags=re.IGNORECASE,
    )
    return text.replace("\n\n", "  ")


# ── title ──

# A title that runs on below the parties: its part beside them ends open, or its part below begins in the middle.
GOES_ON = re.compile(r"^(?:AND|OR|TO|OF|FOR|WHY|\d\))\s")
OPEN_TITLE = re.compile(r"(?:[;,]|\b(?:AND|OR|TO|OF|FOR|WHY|THE|A|AN|\d\)?))\s*$", re.IGNORECASE)


def _title(
    paper: Paper, lines: Sequence[Strip], right: Sequence[Strip], after: Sequence[Strip], side: Flow
) -> tuple[str, Flow, tuple[int, int]]:
    """The paper's title: beside the parties, below them, or among them."""
    beside = [line for line in right if not DOCKET_LINE.match(line.text) and not NUMBER.search(line.text)]
    below, aside = _title_lines(after), _title_block(beside)
    runs_on = below and aside and (OPEN_TITLE.search(aside[-1].text) or GOES_ON.match(below[0].text))
    for lines_of in (lines, [*aside, *below] if runs_on else _title_block(after), aside):
        text = flow(paper, lines_of)
        if text.text and TITLE_WORD.search(text.text):
            start, end = _trim_title(text.text)
            return " ".join(text.text[start:end].split()), text, (start, end)
    return "", side, (0, 0)


def _title_block(lines: Sequence[Strip]) -> list[Strip]:
    """Lines from the first with a title word's beginning up to the first that is none."""
    block = _title_lines(lines)
    while block and not (TITLE_START.match(block[0].text) or TITLE_WORD.search(block[0].text)):
        block.pop(0)
    return block


def _title_lines(lines: Sequence[Strip]) -> list[Strip]:
    """The first lines that are set as a title is, not as running text."""
    block: list[Strip] = []
    for line in lines:
        text = line.text
        if (
            RULE.match(text)
            or DOCKET_LINE.match(text)
            or (NUMBER.search(text) and len(text) < 60)
            or re.match(r"^(?:defendants?|plaintiffs?)[.,]?$", text, re.I)
        ):
            continue
        letters = [char for char in text if char.isalpha()]
        lower = sum(char.islower() for char in letters)
        if not letters or (block and lower > 0.7 * len(letters) and len(text) > 70):
            break
        block.append(line)
    return block


def _trim_title(text: str) -> tuple[int, int]:
    start = len(text) - len(text.lstrip(" -_:/.)"))
    # Judges open their opinions under the title: "JESSE M. FURMAN, United States District Judge:".
    judge = re.search(r"\n*\s*[A-Z][\w .'-]{4,40},\s*(?:Chief|Senior|United|U\.S\.|District)", text)
    end = judge.start() if judge else len(text)
    return start, max(start, len(text[:end].rstrip(" -_:/")))
