"""HTML → lines: blocks, list items with their numbers, table rows."""

import re
from collections.abc import Mapping
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from enjoin.adapters.papers.limits import MAX_TEXT, unreadable
from enjoin.adapters.papers.text import decode
from enjoin.intake.layout.lines import TAB_COLUMN, Row, page_of_rows, row_of_text
from enjoin.intake.text.numerals import letters, roman
from enjoin.intake.text.paper import Paper

BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "center",
        "form",
        "fieldset",
        "address",
        "dl",
        "dt",
        "dd",
        "pre",
        "hr",
        "body",
        "html",
        "figure",
        "figcaption",
        "nav",
    ]
)
BULLET = "• "
MAX_SHEET = 200_000  # characters of a style sheet that are looked through for lists
SKIP = frozenset(
    ["script", "style", "noscript", "template", "head", "svg", "iframe", "object", "nav", "button", "input", "select"]
)


def read_html(path: Path) -> Paper:
    """The visible text of a page in reading order."""
    raw = decode(path)
    if len(raw) > MAX_TEXT:
        raise unreadable(
            path.name, "too_long", f"the file holds {len(raw):,} characters: more than a court paper does", "split it"
        )
    tree = LexborHTMLParser(raw)
    if tree.body is None:
        raise unreadable(path.name, "empty", "the page holds no text")
    writer = _Writer(_list_styles(tree))
    writer.block(tree.body, 0)
    writer.flush()
    return Paper(name=path.name, kind="html", pages=(page_of_rows(1, writer.rows),))


class _Writer:
    """Collects rows; `line` is the text of the block being read."""

    def __init__(self, styles: Mapping[str, str]) -> None:
        self.styles = styles
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
        if depth > 400:
            return
        child = node.child
        counter = 0
        while child is not None:
            tag = child.tag
            if tag == "-text":
                self.line.append(child.text(deep=False) or "")
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
            if row.css_first("table") is not None and row.css_first("tr") is not None:
                for cell in _cells(row):
                    self.block(cell, depth + 1)
                    self.flush()
                continue
            columns = [_cell_lines(cell, depth, self.styles) for cell in _cells(row)]
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


def _cell_lines(cell: LexborNode, depth: int, styles: Mapping[str, str]) -> list[str]:
    writer = _Writer(styles)
    writer.block(cell, depth + 1)
    writer.flush()
    return [" ".join(text for text, _ in row.cells) for row in writer.rows]


RULE = re.compile(r"(?P<names>[^{}]+)\{(?P<body>[^{}]*)\}")


def _list_styles(tree: LexborHTMLParser) -> dict[str, str]:
    """What the page's own style sheet says of lists: class or `ol` → its declarations."""
    found: dict[str, str] = {}
    for sheet in tree.css("style"):
        for rule in RULE.finditer(sheet.text()[:MAX_SHEET]):
            if "list-style" in rule["body"]:
                for name in rule["names"].split(","):
                    last = name.split()[-1] if name.split() else ""
                    found[last.rsplit(".", 1)[-1] if "." in last else last] = rule["body"]
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
