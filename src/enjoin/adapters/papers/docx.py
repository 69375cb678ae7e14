"""DOCX → lines, with the numbers that Word computes and does not store."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element

from enjoin.adapters.papers.limits import warning
from enjoin.adapters.papers.package import Package
from enjoin.adapters.papers.printed import DROPPED, printed
from enjoin.adapters.papers.text import too_long
from enjoin.intake.layout.lines import TAB_COLUMN, Row, page_of_rows
from enjoin.intake.text.docket import STAMP
from enjoin.intake.text.numerals import letters, roman
from enjoin.intake.text.paper import Doubt, Paper

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = "word/document.xml"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a numbering: where it starts, its sort of numeral, its pattern ("%1.", "(%2)")."""

    start: int
    sort: str
    pattern: str


@dataclass(slots=True)
class Numbering:
    """The numberings of a document, and how far each has counted."""

    levels: Mapping[str, Mapping[int, Level]]
    counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def label(self, name: str, depth: int) -> str:
        """The next number of that list at that depth, as it is printed; a bullet has none."""
        levels = self.levels.get(name, {})
        level = levels.get(depth)
        if level is None or level.sort in ("bullet", "none"):
            return ""
        counts = self.counts.setdefault(name, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        text = level.pattern
        for each in range(depth + 1):
            other = levels.get(each, level)
            text = text.replace(f"%{each + 1}", _numeral(counts.get(each, other.start), other.sort))
        return text


def read_docx(path: Path) -> Paper:
    """The paragraphs and tables of a document in order."""
    package = Package(path)
    seen = Seen()
    try:
        numbering = Numbering(_levels(package))
        styles = _style_numbers(package)
        rows = list(_stamps(package))
        length = 0
        for body in _blocks(package):
            seen.look(body)
            found = list(
                _table(body, numbering, styles) if body.tag == f"{W}tbl" else _paragraph(body, numbering, styles)
            )
            rows += found
            length += sum(len(text) + 1 for row in found for text, _ in row.cells)
            too_long(path.name, length)
            body.clear()
    finally:
        package.close()
    return Paper(
        name=path.name,
        kind="docx",
        pages=(page_of_rows(1, rows),),
        problems=tuple(warning(path.name, "word_marks", told) for told in seen.told()),
        doubts=(Doubt(DROPPED),) if seen.odd else (),
    )


@dataclass(slots=True)
class Seen:
    """What a document holds beside the text that is read."""

    changes: bool = False
    hidden: bool = False
    struck: bool = False
    odd: bool = False

    def look(self, body: Element) -> None:
        """Tracked changes, hidden letters, signs that do not print."""
        for node in body.iter():
            if node.tag in (f"{W}ins", f"{W}del", f"{W}moveTo", f"{W}moveFrom"):
                self.changes = True
            elif node.tag == f"{W}r" and _marked(node, "vanish"):
                self.hidden = True
            elif node.tag == f"{W}r" and _struck(node):
                self.struck = self.struck or any(text.text for text in node.iter(f"{W}t"))
            elif node.tag == f"{W}t" and node.text and printed(node.text)[1]:
                self.odd = True

    def told(self) -> Iterator[str]:
        if self.changes:
            yield "the document has tracked changes: it was read as if all of them were accepted"
        if self.hidden:
            yield "hidden text of the document was not read"
        if self.struck:
            yield "text that is struck through was not read"
        if self.odd:
            yield DROPPED


def _marked(run: Element, name: str) -> bool:
    """Does a run's own property say so (`vanish`: hidden)?"""
    mark = run.find(f"{W}rPr/{W}{name}")
    return mark is not None and mark.get(f"{W}val", "1") not in ("0", "false", "off")


def _struck(run: Element) -> bool:
    return _marked(run, "strike") or _marked(run, "dstrike")


def _stamps(package: Package) -> Iterator[Row]:
    """The docket's stamp, where a header holds it: once, however many headers repeat it."""
    lines = (
        " ".join("".join(_lines(paragraph)).split())
        for name in package.names()
        if HEADER.fullmatch(name)
        for event, paragraph in package.elements(name)
        if event == "end" and paragraph.tag == f"{W}p"
    )
    stamp = next((line for line in lines if STAMP.match(line)), None)
    if stamp:
        yield Row(((stamp, 0.0),))


HEADER = re.compile(r"word/header\d*\.xml")


def _blocks(package: Package) -> Iterator[Element]:
    """Paragraphs and tables that stand directly in the body (or in its content controls)."""
    depth = 0
    for event, element in package.elements(DOCUMENT):
        if element.tag in (f"{W}p", f"{W}tbl"):
            depth += 1 if event == "start" else -1
            if event == "end" and depth == 0:
                yield element


def _paragraph(
    element: Element, numbering: Numbering, styles: Mapping[str, tuple[str, int]], left: float = 0.0
) -> Iterator[Row]:
    label = _label(element, numbering, styles)
    gap = True
    for line in _lines(element):
        text = f"{label} {line}".strip() if label else line.strip()
        label = ""
        if text:
            cells = tuple(
                (part.strip(), left + nth * TAB_COLUMN) for nth, part in enumerate(text.split("\t")) if part.strip()
            )
            yield Row(cells, gap=gap)
            gap = False


def _lines(element: Element) -> list[str]:
    """A paragraph's text, parted at its line breaks."""
    text: list[str] = []
    for node in _shown(element):
        if node.tag == f"{W}t":
            text.append(printed(node.text or "")[0])
        elif node.tag == f"{W}tab":
            text.append("\t" if text else "")
        elif node.tag in (f"{W}br", f"{W}cr"):
            text.append("\n")
        elif node.tag == f"{W}noBreakHyphen":
            text.append("-")
    return "".join(text).split("\n")


SKIPPED = frozenset(
    [f"{W}del", f"{W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]
)


def _shown(element: Element) -> Iterator[Element]:
    """What is printed of a paragraph: not what was struck or hidden, and a drawing's text once."""
    waiting = [element]
    while waiting:
        node = waiting.pop()
        if node.tag in SKIPPED or (node.tag == f"{W}r" and (_marked(node, "vanish") or _struck(node))):
            continue
        yield node
        waiting += reversed(node)


def _table(table: Element, numbering: Numbering, styles: Mapping[str, tuple[str, int]]) -> Iterator[Row]:
    """Each row's cells side by side: the first lines of all cells, then the second ones."""
    for row in table.iter(f"{W}tr"):
        columns = [
            [
                " ".join(part for part, _ in line.cells)
                for paragraph in cell.iter(f"{W}p")
                for line in _paragraph(paragraph, numbering, styles)
            ]
            for cell in row.iter(f"{W}tc")
        ]
        for nth in range(max((len(column) for column in columns), default=0)):
            cells = tuple((column[nth], at * TAB_COLUMN) for at, column in enumerate(columns) if nth < len(column))
            yield Row(cells, gap=nth == 0, row=nth == 0)


# ── numbers ──


def _label(element: Element, numbering: Numbering, styles: Mapping[str, tuple[str, int]]) -> str:
    properties = element.find(f"{W}pPr")
    if properties is None:
        return ""
    number = properties.find(f"{W}numPr")
    style = properties.find(f"{W}pStyle")
    name, depth = styles.get(style.get(f"{W}val", ""), ("", 0)) if style is not None else ("", 0)
    if number is not None:
        given, level = number.find(f"{W}numId"), number.find(f"{W}ilvl")
        name = given.get(f"{W}val", "") if given is not None else name
        depth = int(level.get(f"{W}val", "0")) if level is not None else depth
    return numbering.label(name, depth) if name and name != "0" else ""


def _style_numbers(package: Package) -> dict[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    if "word/styles.xml" not in package:
        return found
    for event, element in package.elements("word/styles.xml"):
        if event == "end" and element.tag == f"{W}style":
            number = element.find(f"{W}pPr/{W}numPr")
            if number is not None:
                given, level = number.find(f"{W}numId"), number.find(f"{W}ilvl")
                if given is not None:
                    found[element.get(f"{W}styleId", "")] = (
                        given.get(f"{W}val", ""),
                        int(level.get(f"{W}val", "0")) if level is not None else 0,
                    )
            element.clear()
    return found


def _levels(package: Package) -> dict[str, dict[int, Level]]:
    abstract: dict[str, dict[int, Level]] = {}
    found: dict[str, dict[int, Level]] = {}
    if "word/numbering.xml" not in package:
        return found
    for event, element in package.elements("word/numbering.xml"):
        if event != "end":
            continue
        if element.tag == f"{W}abstractNum":
            abstract[element.get(f"{W}abstractNumId", "")] = {
                int(level.get(f"{W}ilvl", "0")): _level(level) for level in element.findall(f"{W}lvl")
            }
        elif element.tag == f"{W}num":
            kind = element.find(f"{W}abstractNumId")
            found[element.get(f"{W}numId", "")] = dict(
                abstract.get(kind.get(f"{W}val", "") if kind is not None else "", {})
            )
    return found


def _level(element: Element) -> Level:
    def value(name: str, default: str) -> str:
        node = element.find(f"{W}{name}")
        return node.get(f"{W}val", default) if node is not None else default

    start = value("start", "1")
    return Level(int(start) if start.isdigit() else 1, value("numFmt", "decimal"), value("lvlText", ""))


def _numeral(number: int, sort: str) -> str:
    match sort:
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case _:
            return str(number)
