"""Lines → paragraphs with their numbers: a tree of "1.", "(a)", "(i)", "A." as courts number their commands."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from enjoin.intake.layout.numbering import BULLET, DASH, DECREE, MARK, Block, Tree, begins, is_reference, next_label
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.numerals import roman
from enjoin.intake.text.paper import Paper
from enjoin.problems import Place, Problem, Unreadable

DECREE_BEFORE = re.compile(
    r"(?:[.;:,)]|^(?:is\s+)?further|\bit\s+is\s+(?:\w+\s+)?(?:further|hereby)|\bit\s+is)\s*$", re.IGNORECASE
)


COMMAND = re.compile(r"\b(?:enjoin|restrain|prohibit|refrain|shall|must|order|direct|barr)\w*\b", re.IGNORECASE)


INNER = re.compile(
    r"(?:(?<=[:;,.])|(?<=\bfrom)(?=\s+\((?:a|i|1)\)))\s+(?:and\s+|or\s+|and/or\s+)?(?=\((?P<label>[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)\s+\S)|(?<=:)\s+(?=(?P<label2>[1a])[.)]\s+[a-z])"
)


# Of a form with boxes only the marked paragraphs are part of the order.
BOX = re.compile(r"^(?:\[\s{0,3}(?P<mark>[xX✓✔])?\s{0,3}\]|(?P<full>[☒☑])|☐)\s*(?=\S)")
LEAST_BOXES = 2


@dataclass(frozen=True, slots=True)
class Body:
    """Paragraphs of a paper's body over one flow."""

    flow: Flow
    blocks: tuple[Block, ...]

    def text(self, block: Block) -> str:
        return " ".join(self.flow.text[block.start : block.end].split())


MOST = 50_000  # paragraphs of one paper; two thousand pages of short ones


def too_much(name: str, what: str) -> Unreadable:
    """Why a paper is refused that holds more than an order does."""
    hint = "give the order without its exhibits"
    message = f"the paper holds {what}: no order does"
    return Unreadable([Problem(code="too_much", message=message, place=Place(file=name), hint=hint)])


def read_body(paper: Paper, lines: Sequence[Strip]) -> Body:
    """Cut the body into paragraphs and set their numbers into a tree; `Unreadable` for more paragraphs than an order has."""
    groups = list(itertools.islice(_groups(lines), MOST + 1))
    if len(groups) > MOST:
        raise too_much(paper.name, f"more than {MOST:,} paragraphs")
    boxes = [BOX.match(group[0].text) for group in groups]
    if sum(box is not None for box in boxes) >= LEAST_BOXES:
        groups = [group for group, box in zip(groups, boxes, strict=True) if box is None or box["mark"] or box["full"]]
    pieces: list[tuple[int, int, bool]] = []
    strips: list[Strip] = []
    starts: list[int] = []
    for group in groups:
        starts.append(len(strips))
        strips.extend(group)
    whole, bounds = _flow_of(paper, strips, starts)
    for nth, (begin, stop) in enumerate(bounds):
        after = whole.text[slice(*bounds[nth + 1])][:NUMBER] if nth + 1 < len(bounds) else ""
        for start, end in _run_in(whole.text, begin, stop):
            for low, high in _inner(whole.text, start, end, after):
                pieces += [(*piece, low > begin) for piece in _double(whole.text, low, high)]
    tree = Tree(whole.text)
    for low, high, amid in pieces:
        box = BOX.match(whole.text[low:high])
        tree.add(low + (box.end() if box else 0), high, amid)
    return Body(whole, tuple(tree.blocks))


def _groups(lines: Sequence[Strip]) -> Iterable[list[Strip]]:
    """A paragraph begins at a gap, at a number, at a decree; a line that ends in mid-word or mid-sentence goes on."""
    group: list[Strip] = []
    for line in lines:
        text = line.text
        boxed = BOX.match(text)
        numbered = MARK.match(text) and not is_reference(text) and not _runs_on(group, line)
        decree = DECREE.match(text) and (line.line.gap or not group or DECREE_BEFORE.search(group[-1].text))
        dash = (
            bool(DASH.match(text))
            and bool(group)
            and (group[-1].text.endswith((":", "from")) or bool(DASH.match(group[0].text)))
        )
        gap = line.line.gap and not _goes_on(group, line)
        new = bool(boxed or numbered or decree or dash or BULLET.match(text)) or gap or _indented(group, line)
        if new and group:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


INDENT = 18.0  # points by which a paragraph's first line is set in, where no gap parts paragraphs
CENTRED = 90.0
ENDS = re.compile(r"[.!?:;][\"')\]]*$")
CLOSING = re.compile(r"^(?:(?:IT\s+IS\s+)?SO\s+ORDERED\b|DONE\s+AND\s+ORDERED\b|Dated?:)", re.IGNORECASE)


def _indented(group: Sequence[Strip], line: Strip) -> bool:
    """Where no gap parts paragraphs: is a line set in behind a full stop, or a title in the middle of the page, or the closing words?"""
    if not group or line.page is not group[-1].page or not line.page.lines[0].cells:
        return False
    last = group[-1]
    if not ENDS.search(last.text) and not _headline(last.text):
        return False
    set_in = line.left - last.left
    measured = line.cells[0].right - line.cells[0].left > len(line.text) * 2  # points, not characters
    if measured and _headline(last.text) and last.left - line.left > CENTRED:
        return True
    if measured and len(group) > 1 and INDENT < set_in <= CENTRED and not MARK.match(group[0].text):
        return True
    return measured and ((set_in > CENTRED and _headline(line.text)) or bool(CLOSING.match(line.text)))


def _headline(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and len(text) < 60 and sum(char.isupper() for char in letters) > 0.8 * len(letters)


# A number after these words or in an open bracket belongs to the sentence: "(Doc." / "32). Nothing has changed".
CITES = re.compile(
    r"(?:\b(?:Docs?|Nos?|Dkt|Ex|Exs|Fed|Civ|R|Art|ECF|Rules?|Exhibits?|Sections?|[Pp]aragraphs?|[Ss]ubparagraphs?|at|Schedule|Docket|Entry|Class)\b\.?|[¶§(\[#$])\s*$"
)


FULL = 45  # characters; a line of running text has more


def _runs_on(group: Sequence[Strip], line: Strip) -> bool:
    """Does a number at the line's head stand in the middle of the sentence above it?"""
    if not group or line.line.gap:
        return False
    above = group[-1].text
    if _within_list(group, line.text):
        return True
    if CITES.search(above) or above.count("(") > above.count(")"):
        return True
    return len(above) > FULL and above[-1:].islower() and not _titled(above) and not re.search(r"\b(?:and|or)$", above)


RUNNING = 62  # characters; a title that fills more is rare, a list of names is not


def _titled(text: str) -> bool:
    """Are the words of a line capitalised as a title's are?"""
    if re.search(r"[a-z]\.\s+[A-Z]", text):
        return False  # a sentence ends in it
    words = [word for word in re.findall(r"[A-Za-z]+", text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) > 0.8 * len(words)


def _within_list(group: Sequence[Strip], text: str) -> bool:
    """Is this "(ii)" the next of a list whose "(i)" stands in the running text above?"""
    mark = re.match(r"\(?(?P<label>[a-z]|[ivx]{1,5}|\d{1,2})\)\s", text)
    before = {"ii": "i", "2": "1", "b": "a"}.get(mark["label"]) if mark else None
    if mark and before is None:
        before = next(
            (
                each
                for each in (*"abcdefghijklmnopqrstuvwxy", *map(roman, range(1, 20)), *map(str, range(1, 40)))
                if next_label(each) == mark["label"]
            ),
            None,
        )
    if before is None:
        return False
    sign = f"({before})" if text.startswith("(") else f"{before})"
    # "subparagraph 1(a)(i)" is no item of a list, nor is the number of "five (5) business days".
    listed = re.compile(rf"(?<!\S){re.escape(sign)}(?=\s)(?!\s+(?:\w+\s+)?(?:days?|hours?|weeks?|months?|years?)\b)")
    found = ((nth, listed.search(strip.text)) for nth, strip in enumerate(group))
    return any(match is not None and (nth or match.start()) for nth, match in found)


# No sentence and no heading ends with one of these.
OPEN_END = re.compile(
    r"\b(?:are|is|be|hereby|and|or|of|to|the|an?|from|by|with|for|in|on|that|which|shall|must|any|all|(?:temporari|preliminari|permanent|immediate)ly)$",
    re.IGNORECASE,
)


OWNS = re.compile(r"(?<=[a-z]s)['’]$")  # "Defendants'": what is owned stands on the next line


def _breaks_off(text: str) -> bool:
    """Does a full line of running text end where no sentence ends?"""
    return (
        len(text) > FULL
        and (text[-1:].isalpha() or OWNS.search(text) is not None)
        and sum(char.islower() for char in text) > len(text) // 4
    )


# `Acme LLC` / `("Acme") shall`, "within seven" / "(7) days": a bracket that belongs to the words before it.
CARRIED = re.compile(r"\((?:the\s+)?\"|\(\d{1,3}\)\s+(?:business\s+|court\s+|calendar\s+)?(?:days?|hours?|weeks?)\b")


def _goes_on(group: Sequence[Strip], line: Strip) -> bool:
    """A page break in mid-sentence: the line before has no end, this one begins small or stands on the next page."""
    text = line.text
    if not group:
        return False
    last = group[-1].text
    if _breaks_off(last) and CARRIED.match(text):
        return True
    if (
        _breaks_off(last)
        and OPEN_END.search(last)
        and not MARK.match(text)
        and not BULLET.match(text)
        and not DECREE.match(text)
    ):
        return True  # "… who receive notice of this Order, are" / "PERMANENTLY ENJOINED from:"
    if (
        _breaks_off(last)
        and (
            group[-1].page is not line.page
            or OPEN_END.search(last)
            or OWNS.search(last)
            or (last[-1].islower() and (len(last) > RUNNING or not _titled(last)))
        )
        and not MARK.match(text)
        and not DECREE.match(text)
    ):
        return not BULLET.match(text) and sum(char.islower() for char in text) > len(text) // 4
    if (
        last.endswith(",")
        and len(last) > FULL
        and not MARK.match(text)
        and not DECREE.match(text)
        and not BULLET.match(text)
    ):
        return sum(char.islower() for char in text) > len(text) // 4
    return last[-1:] not in ".:;?!\"'" and text[:1].islower() and not MARK.match(text)


def _flow_of(paper: Paper, strips: Sequence[Strip], starts: Sequence[int]) -> tuple[Flow, list[tuple[int, int]]]:
    """One flow of all lines with paragraph breaks just where the groups begin."""
    heads = set(starts)
    marked = [
        Strip(
            strip.page,
            type(strip.line)(
                strip.line.number, strip.line.start, strip.line.end, strip.line.cells, at in heads, strip.line.row
            ),
            strip.cells,
        )
        for at, strip in enumerate(strips)
    ]
    whole = flow(paper, marked)
    bounds: list[tuple[int, int]] = []
    at = 0
    for match in [*re.finditer(r"\n\n", whole.text), None]:
        end = match.start() if match else len(whole.text)
        if end > at:
            bounds.append((at, end))
        at = match.end() if match else end
    return whole, bounds


NEXT = re.compile(r"(?<=[a-z)\"][.;:])\s+(?:and\s+)?(?=(?P<n>\d{1,2})[.)]\s+[A-Z])")


LEAST = 40  # characters; between two numbers of paragraphs stands a sentence


def _run_in(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Split "1. Defendants shall … . 2. PayPal shall … ." at its numbers, where they run on from the first."""
    first = re.match(r"(\d{1,2})[.)]\s+[A-Z]", text[start:end])
    wanted = int(first[1]) + 1 if first else 1
    cuts = [start]
    for match in NEXT.finditer(text, start, end):
        opens = text[match.start() - 1] == ":" if wanted == 1 else True
        if int(match["n"]) == wanted and opens and match.start() - cuts[-1] >= LEAST:
            cuts.append(match.end())
            wanted += 1
    if len(cuts) < (2 if first else 3):
        cuts = [start]
    yield from itertools.pairwise([*cuts, end])


NUMBER = 8  # characters that hold a paragraph's number


def _inner(text: str, start: int, end: int, after: str = "") -> Iterable[tuple[int, int]]:
    """Split "… from: (a) using …; (b) passing …" at its inner numbers, when they run in order from the first; `after` begins the next paragraph."""
    cuts: list[int] = []
    first = re.match(r"\((?P<label>[a1i])\)\s", text[start : start + NUMBER])
    opens = first is not None and not after.startswith(f"({next_label(first['label'])})")
    wanted: dict[str, str] = {first["label"]: ""} if first and opens else {}
    bids = COMMAND.search(text, start, end)
    for match in INNER.finditer(text, start, end):
        label = match["label"] or match["label2"]
        following = [next_label(each) for each in wanted]
        if not wanted and (bids is None or bids.end() > match.start()):
            continue
        if (
            label in ("a", "i", "1", "A")
            and text[max(0, match.start() - 40) : match.start()].rstrip().endswith((":", ",", ";", " from"))
            and label not in wanted
        ):
            if text[max(0, match.start() - 40) : match.start()].rstrip()[-1:] != ":" and not re.search(
                r"\b(?:from|to|shall|following|that|by)\W*$", text[max(start, match.start() - 40) : match.start()]
            ):
                continue
            wanted[label] = label
        elif label in following:
            wanted = {label if next_label(each) == label else each: "" for each in wanted}
        else:
            continue
        cuts.append(match.end())
    bounds = [start, *cuts, end]
    if len(cuts) < (1 if opens else 2):
        bounds = [start, end]
    for low, high in itertools.pairwise(bounds):
        if text[low:high].strip():
            yield low, high


def _double(text: str, low: int, high: int) -> list[tuple[int, int]]:
    """ "1. (a) Defendants …": two numbers before one paragraph."""
    first = MARK.match(text[low:high])
    second = MARK.match(text[low + first.end() : high]) if first else None
    if first and second and first["label"] and first["label"] == second["label"]:
        return [(low + first.end(), high)]  # a web page counts its items, and so do their own words
    if first and second and second["open"] and begins(second["label"] or "") and not is_reference(text[low:high]):
        return [(low, low + first.end()), (low + first.end(), high)]
    return [(low, high)]
