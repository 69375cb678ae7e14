"""Tables of sellers drawn by seed: the same sellers in many layouts, which must all read as the same names.

A layout sets the same rows otherwise (columns in another order, headed or not, ruled, wrapped, two side by side, broken over pages).
"""

import random
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SCHEDULED = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

BLUE HERON TOYS LLC,

     Plaintiff,

v.

THE PARTNERSHIPS AND UNINCORPORATED ASSOCIATIONS IDENTIFIED ON SCHEDULE "A",

     Defendants.

Case No. 23-cv-4455

TEMPORARY RESTRAINING ORDER

It is hereby ORDERED that Defendants are enjoined from selling counterfeit goods.

Dated: May 4, 2023

Quentin R. Sayer
United States District Judge

"""
NAMES = (
    "Sky Kites", "88 Lucky Shop", "Moon & Star Goods", "kite_king88", "Shenzhen Haida Toys Co., Ltd.", "Baby-Joy (US)", "2020 Outlet", "A+ Home", "LI HUA TRADING", "YiWu.Best",
    "Wish Upon Toys", "O'Hara's Attic", "Guangzhou Qianhai Electronic Commerce Co., Ltd", "happy bear store", "ZXQ", "Dream*House", "tiny.tastes", "5 Star Deals", "Fun-Fun Direct", "JOY4U",
    "Little Lamb's Bedding and Quilts", "No. 1 Home Store", "Yiyi Baby House", "B&B Crafts", "Mei's Online Shop", "toyland2019", "The Walmart Guy", "Hangzhou Lihe Arts and Crafts Factory", "Domain of Dolls", "Platform 9 Gifts",
)  # fmt: skip
HOSTS = {
    "Amazon": ("amazon.com/sp?seller={}", lambda random_: "A" + "".join(random_.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", k=13))),
    "Walmart": ("www.walmart.com/seller/{}", lambda random_: str(random_.randrange(101_000_000, 102_000_000))),
    "Temu": ("www.temu.com/mall.html?mall_id={}", lambda random_: str(random_.randrange(634_418_000_000, 634_419_000_000))),
    "AliExpress": ("www.aliexpress.com/store/{}", lambda random_: str(random_.randrange(1_100_000_000, 1_109_999_999))),
}  # fmt: skip
HEADS = {
    "number": ("No.", "#", "Def. No.", "Doe No.", "Defendant No."),
    "name": ("Seller Alias", "Store Name", "Defendant", "Defendant Name", "Seller Name", "Merchant Name"),
    "platform": ("Platform", "Marketplace"),
    "id": ("Seller ID", "Store ID", "Merchant ID"),
    "url": ("URL", "Store URL", "Seller Link", "Online Marketplace"),
}
ORDERS = (
    ("number", "name"), ("number", "name", "url"), ("number", "name", "id"), ("number", "name", "platform", "id"), ("number", "name", "platform", "id", "url"), ("number", "id", "name"),
    ("number", "platform", "name", "id"), ("number", "url", "name"), ("name", "id"), ("name", "url"), ("name", "platform", "url"), ("id", "name", "platform"), ("platform", "name", "id"), ("url", "name"), ("name", "id", "number"),
)  # fmt: skip
Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows; `names` what they must read as."""

    heads: Row
    rows: tuple[Row, ...]
    names: tuple[str, ...]
    numbered: bool


def draw_table(seed: int, count: int = 9) -> Table:
    """Sellers of one seed, in one order of columns."""
    random_ = random.Random(seed)
    order = random_.choice(ORDERS)
    names = tuple(random_.sample(NAMES, count))
    rows = []
    for nth, name in enumerate(names, 1):
        platform = random_.choice(tuple(HOSTS))
        address, draw = HOSTS[platform]
        number = draw(random_)
        cells = {"number": str(nth), "name": name, "platform": platform, "id": number, "url": address.format(number)}
        rows.append(tuple(cells[kind] for kind in order))
    heads = tuple(random_.choice(HEADS[kind]) for kind in order)
    return Table(heads, tuple(rows), names, order[0] == "number")


Layout = Callable[[Table], str]


def _set(rows: Sequence[Row], gap: int = 4) -> list[str]:
    """Rows as lines with their columns one under the other."""
    width = [max(len(row[nth]) for row in rows) + gap for nth in range(len(rows[0]))]
    return ["".join(cell.ljust(room) for cell, room in zip(row, width, strict=True)).rstrip() for row in rows]


def plain(table: Table) -> str:
    """A line a row, the headings above."""
    return "\n".join(_set([table.heads, *table.rows]))


def bare(table: Table) -> str:
    """No headings."""
    return "\n".join(_set(table.rows))


def spaced(table: Table) -> str:
    """An empty line between rows."""
    return "\n\n".join(_set([table.heads, *table.rows]))


def tabbed(table: Table) -> str:
    """Cells parted by tabs."""
    return "\n".join("\t".join(row) for row in (table.heads, *table.rows))


def ruled(table: Table) -> str:
    """Cells parted by upright strokes."""
    return "\n".join("| " + " | ".join(row) + " |" for row in (table.heads, *table.rows))


def wrapped(table: Table) -> str:
    """Names and addresses broken within their columns, an empty line between rows."""
    return "\n\n".join("\n".join(_set_broken(table, row)) for row in (table.heads, *table.rows))


def tight(table: Table) -> str:
    """Names and addresses broken within their columns, nothing between rows."""
    return "\n".join("\n".join(_set_broken(table, row)) for row in (table.heads, *table.rows))


WIDE = 22  # characters of a column


def _set_broken(table: Table, row: Row) -> list[str]:
    parts = [textwrap.wrap(cell, WIDE, break_on_hyphens=False) or [""] for cell in row]
    rooms = [min(WIDE, max(len(each[nth]) for each in (table.heads, *table.rows))) + 3 for nth in range(len(row))]
    lines = []
    for nth in range(max(map(len, parts))):
        cells = [part[nth] if nth < len(part) else "" for part in parts]
        lines.append("".join(cell.ljust(room) for cell, room in zip(cells, rooms, strict=True)).rstrip())
    return lines


def beside(table: Table) -> str:
    """Two entries a row, down the left half first."""
    half = (len(table.rows) + 1) // 2
    empty = ("",) * len(table.heads)
    right = [*table.rows[half:], *[empty] * (2 * half - len(table.rows))]
    return "\n".join(
        _set([(*table.heads, *table.heads), *((*one, *two) for one, two in zip(table.rows[:half], right, strict=True))])
    )


def broken(table: Table) -> str:
    """Over two pages, with a stamp, a page's number and the headings again."""
    head, *rows = _set([table.heads, *table.rows])
    return "\n".join(
        [head, *rows[:4], "", " " * 40 + "2", "Case: 1:23-cv-04455 Document #: 12-1 Filed: 05/04/23 Page 3 of 4 PageID #:88", head, *rows[4:]]
    )  # fmt: skip


def titled(table: Table) -> str:
    """A line of words above the headings, a count below the rows."""
    return f"Defendants' Online Marketplaces\n\n{plain(table)}\n"


def listed(table: Table) -> str:
    """A numbered list of names with what else there is in brackets."""
    at = table.rows[0].index(table.names[0])
    rest = [
        " ".join(cell for nth, cell in enumerate(row) if nth != at and not (nth == 0 and table.numbered))
        for row in table.rows
    ]
    ids = [
        each if (" " not in each and "." in each) or (each.isalnum() and any(map(str.isdigit, each))) else ""
        for each in rest
    ]
    return "\n".join(
        f"{nth}. {name}" + (f" ({told})" if told and not told.isdigit() else "")
        for nth, (name, told) in enumerate(zip(table.names, ids, strict=True), 1)
    )


def centred(table: Table) -> str:
    """Each cell in the middle of its column."""
    rows = [table.heads, *table.rows]
    rooms = [max(len(row[nth]) for row in rows) + 4 for nth in range(len(table.heads))]
    return "\n".join("".join(cell.center(room) for cell, room in zip(row, rooms, strict=True)).rstrip() for row in rows)


def stacked_heads(table: Table) -> str:
    """Headings of two words on two lines."""
    first = tuple(head.split()[0] for head in table.heads)
    second = tuple(" ".join(head.split()[1:]) for head in table.heads)
    return "\n".join(_set([first, second, *table.rows]))


def noted(table: Table) -> str:
    """Words above and below the table that are no sellers."""
    return f"The following online stores are Defendants in this action.\n\n{plain(table)}\n\n* Stores that are marked with a star were added by the Amended Complaint.\n"


def stores_below(table: Table) -> str:
    """A second address of the first seller on a line of its own, where there is a column of addresses."""
    rows = list(table.rows)
    at = next((nth for nth, cell in enumerate(rows[0]) if "/" in cell), None)
    if at is not None:
        rows.insert(1, tuple("www.ebay.com/usr/second_store" if nth == at else "" for nth in range(len(rows[0]))))
    return "\n".join(_set([table.heads, *rows]))


def beside_bare(table: Table) -> str:
    """Three numbered entries a row, no headings."""
    third = -(-len(table.names) // 3)
    cells = [f"{nth}." for nth in range(1, len(table.names) + 1)]
    rows = []
    for nth in range(third):
        row: Row = ()
        for part in range(3):
            at = nth + part * third
            row += (cells[at], table.names[at]) if at < len(cells) else ("", "")
        rows.append(row)
    return "\n".join(_set(rows))


LAYOUTS: tuple[Layout, ...] = (
    plain,
    bare,
    spaced,
    tabbed,
    ruled,
    wrapped,
    tight,
    beside,
    broken,
    titled,
    listed,
    centred,
    stacked_heads,
    noted,
    stores_below,
    beside_bare,
)


def as_web(table: Table) -> str:
    """The order as a web page with a table."""

    def row(cells: Row, sign: str) -> str:
        return "<tr>" + "".join(f"<{sign}>{cell.replace('&', '&amp;')}</{sign}>" for cell in cells) + "</tr>"

    front = "".join(f"<p>{part}</p>" for part in SCHEDULED.strip().split("\n\n"))
    rows = "".join(row(each, "td") for each in table.rows)
    return f"<html><body>{front}<h2>Schedule A</h2><table>{row(table.heads, 'th')}{rows}</table></body></html>"


def as_typst(table: Table, narrow: bool = False) -> str:
    """The order as a source of a PDF with a ruled table; `narrow`: justified, two entries a row."""

    def text(cell: str) -> str:
        return '[#"' + cell.replace('"', '\\"') + '"]'

    front = "\n\n".join(part.replace("\n", " \\\n") for part in SCHEDULED.replace('"A"', "A").strip().split("\n\n"))
    rows: list[Row] = [table.heads, *table.rows]
    width = f"{len(table.heads)}"
    if narrow:
        half = (len(table.names) + 1) // 2
        right = [(str(nth + 1), table.names[nth]) for nth in range(half, len(table.names))]
        right += [("", "")] * (half - len(right))
        rows = [("No.", "Store", "No.", "Store")]
        rows += [(str(nth + 1), table.names[nth], *right[nth]) for nth in range(half)]
        width = "(0.4in, 1fr, 0.4in, 1fr)"
    cells = ", ".join(text(cell) for row in rows for cell in row)
    setting = "#set par(justify: true)" if narrow else ""
    return f'#set page(paper: "us-letter")\n#set text(size: 11.5pt)\n{setting}\n{front}\n#pagebreak()\nSchedule A\n\n#table(columns: {width}, stroke: 0.4pt, inset: 4pt, {cells})\n'
