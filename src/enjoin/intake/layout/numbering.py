"""Paragraph numbers and their tree: "1." over "(a)" over "(i)", "2.1", bullets; which sign continues which list."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from enjoin.intake.text.numerals import number_of_roman, roman

MARK = re.compile(
    r"^(?:(?P<deci>\d{1,2}(?:\.\d{1,2}){1,2})\.?(?=\s+[A-Z(\"])|(?P<open>\()?(?P<label>\d{1,2}|(?P<small>[a-z])(?P=small)?|(?P<large>[A-Z])(?P=large)?|[ivx]{1,5}|[IVX]{1,5})(?P<close>\)|\.(?=\s|$)|(?<=\d)\.\))|¶\s?(?P<para>\d{1,2})\.?|§\s?(?P<sign>\d{1,2})\.(?=\s+[A-Z])|(?:Section|SECTION|Paragraph|PARAGRAPH)\s+(?P<section>\d{1,2})\.(?=\s+[A-Z]|\s*$))\s*(?=\S|$)"
)


# The words that begin a command though no number stands before them.
DECREE = re.compile(
    r"^(?:(?i:accordingly|therefore|wherefore|thus|consequently|now,?\s+therefore|for\s+(?:these|the\s+foregoing|the\s+above|all\s+these)\s+reasons),?\s+)?(?:I\s+(?:(?i:hereby|further|also|therefore|accordingly)\s+)*ORDER\b|(?:and\s+)?(?:IT\s+IS|[Ii]t\s+is)\s+(?:(?i:hereby|further|accordingly|also),?\s+)*(?i:ordered|adjudged|decreed)|"
    r"(?:HEREBY\s+|FURTHER\s+)*(?:ORDERED|ADJUDGED|DECREED)|(?:The|This)\s+Court\s+(?:(?i:hereby|further|also|therefore|accordingly)\s+)*(?:ORDERS|ENJOINS|DIRECTS))\b"
)


# Where findings end and commands begin: their numbers start anew.
DECRETAL = re.compile(
    r"^(?:ORDERS?|CONCLUSION|DECREE|JUDGMENT|DISPOSITION|INJUNCTION|RULING)\s+(?=[A-Z][a-z])|\b(?:GRANTED|ORDERED|ORDERS|ADJUDGED|DECREED)\b[^.;]{0,60}\bas\s+follows\b[^.;]{0,40}$"
)
# "Accordingly, the Court ORDERS:" opens a list of its own, whatever numbers stand above it.
OPENS_LIST = re.compile(
    r"\b(?:(?:Court|I)\s+(?:(?:hereby|further|now|therefore|also|accordingly)\s+)*ORDERS?|(?:[Cc]ourt|[Ii]t)\s+(?:(?:hereby|further|now|therefore|also|accordingly)\s+)*orders|"
    r"(?:IT|[Ii]t)\s+(?:IS|is)\s+(?:\w+,?\s+){0,3}(?i:ordered))\b(?:[^.;]|\b(?:Dkt|Doc|D\.E|No|Nos|ECF|Inc|Ltd|Co)\.){0,160}:$"
)
BULLET = re.compile(r"^[•▪●◦‣∙\uf0b7]\s*(?=\S)|^[*]\s+(?=\S)")


DASH = re.compile(r"^[-—]{1,2}\s+(?=[A-Za-z])")


@dataclass(frozen=True, slots=True)
class Mark:
    """A paragraph's number as printed: its label, and the sort of its signs ("1.", "(a)", "A.")."""

    label: str
    sort: str


BULLETED = Mark("", "•")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: characters `start`–`end` of the flow (without its number), its number, and the path of those above it."""

    start: int
    end: int
    mark: Mark | None
    path: tuple[str, ...]
    parents: tuple[int, ...]  # indices of the blocks above it, outermost first


def is_reference(text: str) -> bool:
    """A line that begins with a reference or a number of the running text, not with a paragraph's number."""
    return bool(
        re.match(
            r"^(?:(?!([a-z])\1)(?![ivx]{2}\b)[a-z]{2}\.\s|\d{1,2}\.\d(?!\d?(?:\.\d{1,2})?\.?\s+[A-Z(\"])|\(\d{1,3}\)\s*(?:business\s+|calendar\s+|court\s+)?(?:days?|hours?|weeks?|months?)\b|[IVX]+\.\s*$|\(\d+\)\s+(?!(?:from|by)\s*\([ai1]\))[a-z]+\s*\(|[A-Z]\.[A-Z]\.|\d{1,2}\)?\s*$|v\.\s+[A-Z]|[A-Z]\.\s+(?!(?:Paragraph|Section|Part|Rule|Count|Exhibit|Schedule|Docket|Document|On|By|Within|Before|After)\b)[A-Z][a-z]+,?\s+(?:\d|v\.|United|District|Judge)|\((?:2d|9th|7th|3d)\b|[ivx]+\)?,|\(?\w{1,4}\)\s*(?:and|or|through|,|above))",
            text,
        )
    )


def next_label(label: str) -> str:
    if label.isdigit():
        return str(int(label) + 1)
    if len(label) == 1 and label != "i":
        return chr(ord(label) + 1)
    return roman(number_of_roman(label) + 1)


# ── the tree ──


class Tree:
    """The paragraphs so far; which numbers are open above the next one, and under which lead-in a list stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.blocks: list[Block] = []
        self.stack: list[tuple[Mark, int]] = []
        self.root: tuple[int, ...] = ()  # the unnumbered lead-in that a numbered list stands under
        self.closed: list[tuple[Mark, int]] = []  # the numbers that were open before a heading closed them
        self.amid: set[int] = set()  # items within a paragraph of running text
        self.listed: tuple[int, ...] = ()  # the lead-in of the bulleted list that is open

    def add(self, low: int, high: int, amid: bool = False) -> None:
        """Add a paragraph, or an item whose number stands `amid` the text of one."""
        if amid:
            self.amid.add(len(self.blocks))
        piece = self.text[low:high]
        match = MARK.match(piece)
        bullet = BULLET.match(piece) or DASH.match(piece)
        if bullet:
            self._bullet(low + bullet.end(), high)
            return
        self.listed = ()
        if match is None or is_reference(piece):
            self._loose(low, high)
        elif match["deci"]:
            self._decimal(low + match.end(), high, tuple(match["deci"].split(".")))
        else:
            self._numbered(low + match.end(), high, match)

    def _decreed(self) -> bool:
        """Does the last paragraph end, behind words of its own, in a decree that opens a list: "… is granted. It is ORDERED:"?"""
        if not self.blocks or not self.stack or self.blocks[-1].mark is None:
            return False
        text = self.text[self.blocks[-1].start : self.blocks[-1].end].rstrip()
        decree = OPENS_LIST.search(text)
        return decree is not None and decree.start() > TOLD

    def _concluded(self) -> bool:
        """Is the last paragraph a heading that has run into the decree below it: "IV. CONCLUSION For these reasons … ORDERS as follows:"?"""
        if not self.blocks or (mark := self.blocks[-1].mark) is None or mark.sort not in ("I.", "A."):
            return False
        text = self.text[self.blocks[-1].start : self.blocks[-1].end].rstrip()
        return CONCLUSION.match(text) is not None and text.endswith(":")

    def _above(self) -> tuple[int, ...]:
        return (*self.root, *(at for _, at in self.stack))

    def _labels(self) -> tuple[str, ...]:
        return tuple(mark.label for mark, _ in self.stack)

    def _bullet(self, low: int, high: int) -> None:
        """An item without a number: it stands under its lead-in and has the path of that."""
        self.listed = self.listed or (max(0, len(self.blocks) - 1),)
        above = tuple(dict.fromkeys((*self._above(), *self.listed)))
        self.blocks.append(Block(low, high, BULLETED, self._labels(), above))

    def _loose(self, low: int, high: int) -> None:
        piece = self.text[low:high]
        before = self.stack
        while self.stack and self.stack[-1][1] in self.amid:
            self.stack = self.stack[:-1]  # the list ended with its paragraph
        self.stack = _loose(piece, self.stack)
        if before and not self.stack:
            self.closed = before
        opens = not self.stack and piece.rstrip().endswith(":")
        if not self.stack:
            self.root = ()
        self.blocks.append(Block(low, high, None, self._labels(), self._above()))
        if opens:
            self.root = (len(self.blocks) - 1,)

    def _decimal(self, low: int, high: int, labels: tuple[str, ...]) -> None:
        """ "2.1" tells its own path; it stands under "2."."""
        at = len(self.blocks)
        chief = next((nth for nth in range(at - 1, -1, -1) if self.blocks[nth].path == labels[:-1]), None)
        self.stack = [(Mark(label, "1." if not depth else f"{depth}"), at) for depth, label in enumerate(labels)]
        above = (*self.root, *(() if chief is None else (chief,)))
        self.blocks.append(Block(low, high, self.stack[-1][0], labels, above))

    def _numbered(self, low: int, high: int, match: re.Match[str]) -> None:
        mark = _mark(match, self.stack or self.closed)
        if self._decreed() and begins(mark.label) and mark.label.isupper() and not self.stack[-1][0].label.isupper():
            self.stack, self.root = [], (len(self.blocks) - 1,)
        if begins(mark.label) and mark.sort not in ("I.", "A.") and self._concluded():
            self.stack, self.root = [], (len(self.blocks) - 1,)
        if (
            mark == PART_ONE
            and self.stack
            and all(each.sort.strip("().") == "1" for each, _ in self.stack)
            and is_title(self.text[low:high])
        ):
            self.stack = []  # the findings before it are no part of what it heads
        if (
            not self.stack
            and self.closed
            and not begins(mark.label)
            and (above := _follower(mark, self.closed)) is not None
        ):
            self.stack = above  # a list goes on behind the heading that stood amid it
        self.stack = _place(mark, self.stack)
        self.blocks.append(Block(low, high, mark, (*self._labels(), mark.label), self._above()))
        self.stack = [*self.stack, (mark, len(self.blocks) - 1)]


CONCLUSION = re.compile(
    r"(?:CONCLUSION|ORDERS?|DECREE|DISPOSITION|JUDGMENT|INJUNCTION|RELIEF)\s+(?=[A-Z][a-z]|I\b|IT\b)"
)
PART_ONE = Mark("I", "I.")


def is_title(text: str) -> bool:
    """Is it set as a heading: short, without a stop, its longer words with capitals?"""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 4]
    return len(text) < 100 and text.rstrip()[-1:].isalpha() and bool(words) and all(word[0].isupper() for word in words)


TOLD = 120  # characters of a paragraph that tells something before it decrees


def _loose(piece: str, stack: list[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """An unnumbered paragraph goes on under the numbers above it unless it is a heading or a decree of its own."""
    letters = [char for char in piece if char.isalpha()]
    if DECRETAL.search(piece):
        return []
    if re.match(r"^(?:DONE\b|SO\s+ORDERED|(?:IT\s+IS\s+)?SO\b|SIGNED\b|DATED?\b|ENTER)", piece, re.IGNORECASE):
        return []
    if OPENS_LIST.search(piece):
        return []
    heading = letters and sum(char.isupper() for char in letters) > 0.8 * len(letters) and len(piece) < 140
    return [] if heading or DECREE.match(piece) else stack


def _mark(match: re.Match[str], stack: Sequence[tuple[Mark, int]]) -> Mark:
    """The number and its sort; "I", "V", "i" are Roman unless the letter before them stands above."""
    if spelt := match["para"] or match["section"] or match["sign"]:
        return Mark(spelt, "1.")
    label = match["label"]
    signs = f"{'(' if match['open'] else ''}{{}}{')' if ')' in match['close'] else '.'}"
    if label.isdigit():
        return Mark(label, signs.format("1"))
    case = str.upper if label.isupper() else str.lower
    letter, numeral = signs.format(case("a")), signs.format(case("i"))
    if not set(label.lower()) <= set("ivxl") or (
        len(label) > 1 and len(set(label)) == 1 and label.lower() not in ("ii", "iii", "xx")
    ):
        return Mark(label, letter)
    for mark, _ in reversed(stack):
        if mark.sort == numeral and number_of_roman(label) in (
            number_of_roman(mark.label) + 1,
            number_of_roman(mark.label) + 2,
        ):
            return Mark(label, numeral)
        if (
            mark.sort == letter
            and len(label) == 1
            and ord(label) - ord(mark.label[0]) in (1, 2)
            and len(mark.label) == 1
        ):
            return Mark(label, letter)
    return Mark(label, letter if label.lower() in ("v", "x", "l") else numeral)


def _place(mark: Mark, stack: list[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """The numbers above a new one: it follows a number of its sort ("b" after "a"), or begins a level of its own."""
    for depth in range(len(stack) - 1, -1, -1):
        other = stack[depth][0]
        if other.sort == mark.sort and _follows(other.label, mark.label):
            return stack[:depth]
    if begins(mark.label):
        return _same_start(mark, stack)
    for depth in range(len(stack) - 1, -1, -1):
        if stack[depth][0].sort == mark.sort:
            return stack[:depth]
    return stack


def _follower(mark: Mark, stack: list[tuple[Mark, int]]) -> list[tuple[Mark, int]] | None:
    """The open numbers up to the one that a number follows."""
    for depth in range(len(stack) - 1, 0, -1):
        other = stack[depth][0]
        if other.sort == mark.sort and _follows(other.label, mark.label):
            return stack[: depth + 1]
    return None


def _same_start(mark: Mark, stack: list[tuple[Mark, int]]) -> list[tuple[Mark, int]]:
    """A first number opens a level under the last one; if its sort is already open it starts that level anew."""
    for depth in range(len(stack)):
        other = stack[depth][0]
        if other.sort == mark.sort and not (
            mark.label in ("i", "I") and other.label not in ("i", "I") and depth == len(stack) - 1
        ):
            return stack[:depth]
    return stack


def begins(label: str) -> bool:
    return label in ("1", "a", "A", "i", "I")


def _follows(before: str, after: str) -> bool:
    """Is `after` the next number of its sort (one may be lost in the text)?"""
    if before.isdigit():
        return int(after) - int(before) in (1, 2)
    if set((before + after).lower()) <= set("ivxl") and number_of_roman(after) - number_of_roman(before) in (1, 2):
        return True
    if len(before) == len(after) == 1:
        return ord(after) - ord(before) in (1, 2)
    return (before[-1:].lower(), after.lower()) == ("z", "aa") or (
        before[:1] == before[-1:] and after[:1] == after[-1:] and ord(after[0]) - ord(before[0]) == 1
    )


def odd_blocks(blocks: Sequence[Block], first: int) -> frozenset[Block]:
    """Numbered paragraphs from `first` on whose list mixes sorts of signs, or has numbers that do not run on, with all below them."""
    lists: dict[tuple[int, ...], list[int]] = {}
    for at in range(first, len(blocks)):
        mark = blocks[at].mark
        if mark is not None and mark != BULLETED:
            lists.setdefault(blocks[at].parents, []).append(at)
    odd = {at for each in lists.values() if not _one_list([blocks[at] for at in each]) for at in each}
    return frozenset(
        blocks[at] for at in range(first, len(blocks)) if at in odd or odd.intersection(blocks[at].parents)
    )


def _one_list(items: Sequence[Block]) -> bool:
    marks = [item.mark for item in items if item.mark is not None]
    if len({mark.sort for mark in marks}) > 1:
        return False
    return all(
        begins(after.label) or _follows(before.label, after.label) for before, after in itertools.pairwise(marks)
    )
