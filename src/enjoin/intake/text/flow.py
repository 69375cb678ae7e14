"""A run of lines as one text to search, with the way back from every character to its page."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from enjoin.intake.text.paper import Band, Cell, Line, Page, Paper, Span, T, Value

# Signs that print alike are read alike; each has one character, so that positions hold.
ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‛": "'", "\u00a0": " ", "\u2009": " ",
                       "\u202f": " ", "–": "-", "‐": "-", "‑": "-", "−": "-", "\t": " ", "″": '"', "\u3000": " "})  # fmt: skip
# A star between two letters belongs to a name ("star*mart"), all others mark emphasis or a page.
MARKUP = re.compile(
    r"(?<!\S)\*\d{1,4}\s(?=\S)|</?(?:u|i|b|em|strong|sup|sub)>|\*{2,3}(?=[^\s*\d])|(?<=[^\s*])\*{2,3}|(?<![^\W_])\*(?=[^\s*\d])|(?<=[^\s*])\*(?![^\W_])|(?<=[^\w\s*])\*|\\(?=[$*_#&])|[\u00ad\u200b-\u200f\ufeff\u2060]"
)


@dataclass(frozen=True, slots=True)
class Flow:
    """`text` to search; `offsets[i]` is the place of character i in the paper, counted through all its pages."""

    paper: Paper
    text: str
    offsets: "array[int]"
    bases: tuple[int, ...]

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The places of characters `start`–`end`: one span for each run that no other text interrupts."""
        found: list[Span] = []
        if start >= end or start >= len(self.offsets):
            return ()
        places = self.offsets[start:end]
        first = 0
        for at in range(1, len(places) + 1):
            if at < len(places) and not self._apart(places[at - 1], places[at]):
                continue
            index = bisect_right(self.bases, places[first]) - 1
            run = places[first:at]
            found.append(self._span(index, min(run) - self.bases[index], max(run) - self.bases[index] + 1))
            first = at
        return tuple(found)

    def _apart(self, one: int, other: int) -> bool:
        """Does other text stand between two characters (the next column, a page's end)?"""
        if other - one in (0, 1):
            return False
        index = bisect_right(self.bases, one) - 1
        if other < one or (index + 1 < len(self.bases) and other >= self.bases[index + 1]):
            return True
        base = self.bases[index]
        return any(char.isalnum() for char in self.paper.pages[index].text[one + 1 - base : other - base])

    def left_out(self, at: int) -> str:
        """What the paper prints between character `at` and the next, and the flow leaves out: a table, a page's head; with single spaces."""
        if at + 1 >= len(self.offsets):
            return ""
        low, high = self.offsets[at] + 1, self.offsets[at + 1]
        pages = zip(self.bases, self.paper.pages, strict=False)
        return clean(" ".join(page.text[max(0, low - base) : max(0, high - base)] for base, page in pages))

    def part(self, start: int, end: int | None = None) -> "Flow":
        """The same text cut to some characters; its places stay those of the paper."""
        stop = len(self.text) if end is None else end
        return Flow(self.paper, self.text[start:stop], self.offsets[start:stop], self.bases)

    def _span(self, index: int, start: int, end: int) -> Span:
        page = self.paper.pages[index]
        at = bisect_right(page.lines, start, key=lambda line: line.start) - 1
        return Span(self.paper.name, page.number, page.lines[max(at, 0)].number if page.lines else 1, start, end)

    def value(self, value: T, match: "re.Match[str] | tuple[int, int]", rule: str, band: Band = "read",
              note: str | None = None) -> Value[T]:  # fmt: skip
        """`value` as read at a match (or a pair of character positions) of this flow."""
        start, end = match if isinstance(match, tuple) else match.span()
        return Value(value, self.spans(start, end), rule, band, note)


@dataclass(frozen=True, slots=True)
class Strip:
    """A line, or some cells of it, on its way into a flow."""

    page: Page
    line: Line
    cells: tuple[Cell, ...]

    @property
    def text(self) -> str:
        return clean(" ".join(close(self.page.text[cell.start : cell.end]) for cell in self.cells))

    @property
    def left(self) -> float:
        return self.cells[0].left

    def texts(self) -> list[str]:
        """The cleaned text of each cell."""
        return [clean(close(self.page.text[cell.start : cell.end])) for cell in self.cells]


# "O R D E R": a title set in letters apart, each letter parted from the next by one space.
APART = re.compile(r"(?:[A-Z&] ){3,}[A-Z&][.:]?")
# Where all spaces are alike, the words that titles are made of tell them apart.
_TITLE_WORDS = "MEMORANDUM OPINION ORDERS ORDER JUDGMENT FINAL PRELIMINARY INJUNCTION TEMPORARY RESTRAINING PERMANENT DEFAULT CONSENT STIPULATED DECISION RULING AMENDED GRANTING DENYING MOTION FOR SHOW CAUSE AND TO OF ON &"
TITLE_WORD = re.compile("|".join(sorted(_TITLE_WORDS.split(), key=len, reverse=True)))
TITLE = re.compile(rf"(?:{TITLE_WORD.pattern})+[.:]?")


def close(text: str) -> str:
    """A title set in letters apart as words; other text as it is."""
    kept = _spaces_kept(text)
    return text if kept is None else "".join(char for at, char in enumerate(text) if char != " " or at in kept)


def _spaces_kept(text: str) -> frozenset[int] | None:
    """Of text set in letters apart, where a space parts words; None for other text."""
    if len(text) < 7 or text[1:2] != " " or not APART.fullmatch(text):
        return None
    joined = text.replace(" ", "")
    if not TITLE.fullmatch(joined):
        return frozenset()
    return frozenset(2 * match.end() - 1 for match in TITLE_WORD.finditer(joined))


def strips(paper: Paper) -> list[Strip]:
    """Every line of the paper, whole."""
    return [Strip(page, line, line.cells) for page in paper.pages for line in page.lines]


def clean(text: str) -> str:
    """The text without markup, with look-alike signs made one, single spaces."""
    return " ".join(MARKUP.sub("", text.translate(ALIKE)).split())


def flow(paper: Paper, pieces: Iterable[Strip], breaks: bool = True) -> Flow:
    """Join lines into one text: a space for a line end, and (if `breaks`) two line feeds where a paragraph begins."""
    bases, index = paper.bases, paper.order
    text: list[str] = []
    offsets = array("q")
    tail = ""
    for piece in pieces:
        base = bases[index[piece.page.number]]
        for nth, cell in enumerate(piece.cells):
            chars, places = _letters(piece.page.text, cell, base)
            if not chars:
                continue
            joint = "" if not tail else _joint(tail, chars, breaks and piece.line.gap and nth == 0)
            if joint == "-":  # a word broken by the line end: drop its hyphen
                text[-1] = text[-1][:-1]
                offsets.pop()
            elif joint:
                text.append(joint)
                offsets.extend([places[0]] * len(joint))
            text.append(chars)
            offsets.extend(places)
            tail = chars
    return Flow(paper, "".join(text), offsets, bases)


def _joint(tail: str, chars: str, gap: bool) -> str:
    if gap:
        return "\n\n"
    if tail.endswith("-") and len(tail) > 1 and not tail.startswith("-"):
        if tail[-2].islower() and chars[0].islower():
            return "-"
        if tail[-2].isalnum() and chars[0].isalnum():
            return ""
    return " "


def _letters(page: str, cell: Cell, base: int) -> tuple[str, Sequence[int]]:
    raw = page[cell.start : cell.end].translate(ALIKE)
    start = base + cell.start
    kept_spaces = _spaces_kept(raw)
    if kept_spaces is not None:
        closed = [nth for nth, char in enumerate(raw) if char != " " or nth in kept_spaces]
        return "".join(raw[nth] for nth in closed), [start + nth for nth in closed]
    if not MARKUP.search(raw) and "  " not in raw and "ﬁ" not in raw and "ﬂ" not in raw:
        return raw, range(start, start + len(raw))
    kept: list[str] = []
    places: list[int] = []
    at = 0
    for match in [*MARKUP.finditer(raw), None]:
        for nth in range(at, match.start() if match else len(raw)):
            char = {"ﬁ": "fi", "ﬂ": "fl"}.get(raw[nth], raw[nth])
            if char != " " or (kept and kept[-1] != " "):
                kept.extend(char)
                places.extend([start + nth] * len(char))
        if match:
            at = match.end()
    while kept and kept[-1] == " ":
        kept.pop()
        places.pop()
    return "".join(kept), places
