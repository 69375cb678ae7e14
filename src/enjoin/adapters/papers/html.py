"""HTML → lines: blocks, list items with their numbers, table rows."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from enjoin.adapters.papers.decoded import decode
from enjoin.adapters.papers.hiddentext import Hidden, hidden_of, style_rules
from enjoin.adapters.papers.limits import unreadable, warning
from enjoin.adapters.papers.printed import printed
from enjoin.adapters.papers.text import doubts_of, too_long
from enjoin.intake.layout.lines import TAB_COLUMN, Row, page_of_rows, row_of_text
from enjoin.intake.text.numerals import letters, roman
from enjoin.intake.text.paper import Paper
from enjoin.problems import Unreadable

BLOCKS = frozenset(
    """
        p div section article header footer main aside h1 h2 h3 h4 h5 h6 blockquote ul ol li table tr center form
        fieldset address dl dt dd pre hr body html figure figcaption nav
    """.split()
)
BULLET = "• "
DEEP = 400  # elements within one another
NESTS = re.compile(
    r"</?(?:div|span|section|article|blockquote|table|ul|ol|font|b|i|u|em|strong|a|center|form|main|dl|sub|sup|small)\b",
    re.IGNORECASE,
)
SKIP = frozenset(
    ["script", "style", "noscript", "template", "head", "svg", "iframe", "object", "nav", "button", "input", "select"]
)


def read_html(path: Path) -> Paper:
    """The visible text of a page in reading order."""
    decoded = decode(path)
    raw, dropped = printed(decoded.text)
    too_long(path.name, len(raw))
    _not_too_deep(path.name, raw)
    tree = LexborHTMLParser(raw)
    if tree.body is None:
        raise unreadable(path.name, "empty", "the page holds no text")
    rules = style_rules(tree)
    hidden = hidden_of(tree, rules)
    writer = _Writer(_list_styles(rules), hidden)
    try:
        writer.block(tree.body, 0)
    except RecursionError as error:
        raise _too_deep(path.name) from error
    writer.flush()
    doubts, problems = doubts_of(path.name, decoded, dropped)
    for count, what in ((hidden.words, "that the page hides"), (hidden.struck, "that are struck through")):
        if count:
            told = f"{count:,} word{'' if count == 1 else 's'} {what} were not read"
            problems = (*problems, warning(path.name, "hidden_text", told))
    pages = (page_of_rows(1, writer.rows),)
    return Paper(name=path.name, kind="html", pages=pages, problems=problems, doubts=doubts)


def _too_deep(name: str) -> Unreadable:
    told = f"the page nests its elements more than {DEEP} deep: no court's page does"
    return unreadable(name, "too_deep", told, "print it to a PDF")


def _not_too_deep(name: str, raw: str) -> None:
    """Elements that must be closed, opened and closed again: counted first, for the parser's cost grows with their square."""
    depth = 0
    for match in NESTS.finditer(raw):
        depth = max(0, depth - 1) if match[0][1] == "/" else depth + 1
        if depth > DEEP * 5:
            raise _too_deep(name)


class _Writer:
    """Collects rows; `line` is the text of the block being read."""

    def __init__(self, styles: Mapping[str, str], hidden: Hidden) -> None:
        self.styles = styles
        self.hidden = hidden
        self.rows: list[Row] = []
        self.line: list[str] = []
        self.label = ""
        self.gap = True

    def flush(self, gap: bool = True) -> None:
        text = " ".join("".join(self.line).split())
        self.line = []
        if text:
            self.rows.append(Row(((f"{self.label}{text}", 0.0),), gap=self.gap))
            self.label = ""
            self.gap = gap
        else:
            self.gap = self.gap or gap

    def block(self, node: LexborNode, depth: int) -> None:
        if depth > DEEP:
            raise RecursionError
        child = node.child
        counter = 0
        while child is not None:
            tag = child.tag
            if tag == "-text":
                self.line.append(child.text(deep=False) or "")
            elif tag not in SKIP and self.hidden.hides(child):
                counter += tag == "li"
            elif tag == "br":
                self.flush(gap=False)
            elif tag == "table":
                self.flush()
                self.table(child, depth)
            elif tag == "pre":
                self.flush()
                self.plain(child.text() or "")
            elif tag == "li":
                counter += 1
                self.flush()
                self.label = _marker(node, child, counter, self.styles)
                self.block(child, depth + 1)
                self.flush()
            elif tag in BLOCKS:
                self.flush()
                self.block(child, depth + 1)
                self.flush()
            elif tag not in SKIP and not (tag or "").startswith("_") and tag != "-comment":
                self.block(child, depth + 1)
            child = child.next

    def plain(self, text: str) -> None:
        """Text that is set as it stands, line by line."""
        gap = True
        for raw in text.split("\n"):
            row = row_of_text(raw, gap)
            gap = row is None
            if row is not None:
                self.rows.append(row)
        self.gap = True

    def table(self, table: LexborNode, depth: int) -> None:
        """Rows of cells; a table of one cell (or with tables inside) is only a frame."""
        for row in table.css("tr"):
            if self.hidden.hides(row) or (
                row.parent is not None and row.parent.tag != "table" and self.hidden.hides(row.parent)
            ):
                continue
            if row.css_first("table") is not None and row.css_first("tr") is not None:
                for cell in _cells(row):
                    self.block(cell, depth + 1)
                    self.flush()
                continue
            columns = [_cell_lines(cell, depth, self.styles, self.hidden) for cell in _cells(row)]
            for nth in range(max((len(column) for column in columns), default=0)):
                cells = tuple(
                    (column[nth], at * TAB_COLUMN)
                    for at, column in enumerate(columns)
                    if nth < len(column) and column[nth]
                )
                if cells:
                    self.rows.append(Row(cells, gap=nth == 0, row=nth == 0 and len(columns) > 1))
        self.gap = True


def _cells(row: LexborNode) -> list[LexborNode]:
    found: list[LexborNode] = []
    child = row.child
    while child is not None:
        if child.tag in ("td", "th"):
            found.append(child)
        child = child.next
    return found


def _cell_lines(cell: LexborNode, depth: int, styles: Mapping[str, str], hidden: Hidden) -> list[str]:
    if hidden.hides(cell):
        return []
    writer = _Writer(styles, hidden)
    writer.block(cell, depth + 1)
    writer.flush()
    return [" ".join(text for text, _ in row.cells) for row in writer.rows]


def _list_styles(rules: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What the page's own style sheet says of lists: class or `ol` → its declarations."""
    found: dict[str, str] = {}
    for name, body in rules:
        if "list-style" in body:
            last = name.split()[-1]
            found[last.rsplit(".", 1)[-1] if "." in last else last] = body
    return found


def _marker(parent: LexborNode, entry: LexborNode, counter: int, styles: Mapping[str, str]) -> str:
    """The number that a browser prints before a list item; a decimal one inside another list in brackets, to tell them apart."""
    if parent.tag != "ol":
        return BULLET if parent.tag == "ul" else ""
    start = str(parent.attributes.get("start") or "1")
    given = str(entry.attributes.get("value") or "")
    number = int(given) if given.isdigit() else counter + (int(start) if start.isdigit() else 1) - 1
    classes = (parent.attributes.get("class") or "").split()
    sheet = " ".join(styles.get(name, "") for name in (*classes, "ol"))
    style = " ".join([parent.attributes.get("style") or "", entry.attributes.get("style") or "", sheet])
    kind = parent.attributes.get("type") or (
        "a"
        if "lower-alpha" in style
        else "i"
        if "lower-roman" in style
        else "A"
        if "upper-alpha" in style
        else "I"
        if "upper-roman" in style
        else "none"
        if "list-style-type:none" in style.replace(" ", "")
        else "1"
    )
    match kind:
        case "none":
            return ""
        case "a":
            return f"{letters(number)}. "
        case "A":
            return f"{letters(number).upper()}. "
        case "i":
            return f"{roman(number)}. "
        case "I":
            return f"{roman(number).upper()}. "
        case _:
            return f"({number}) " if _nested(parent) else f"{number}. "


def _nested(parent: LexborNode) -> bool:
    """Does a numbered list stand inside another one?"""
    above = parent.parent
    while above is not None:
        if above.tag == "ol":
            return True
        above = above.parent
    return False
