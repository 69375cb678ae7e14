"""Schedule A as XLSX or CSV → parties with their stores."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from enjoin.adapters.papers.limits import unreadable
from enjoin.adapters.papers.sort import sort_of
from enjoin.adapters.papers.tables import Sheet, csv_sheet, xlsx_sheets
from enjoin.intake.people.party import Party, doubted, parties_of
from enjoin.intake.people.schedule import Schedule, Seller
from enjoin.intake.people.stores import PLATFORM_HOSTS, store_of
from enjoin.intake.people.tablecolumns import head_kind, is_heading, kinds_of
from enjoin.intake.text.paper import Span, Value

FOREIGN = {
    "pdf": ("the file is a PDF", "give it as a paper: a table in it is read there"),
    "docx": ("the file is a Word document", "give it as a paper: a table in it is read there"),
    "html": ("the file is a web page", "give it as a paper: a table in it is read there"),
    "ods": ("the file is an OpenDocument spreadsheet (ods)", "save it as xlsx"),
    "old_office": ("the file is in an old Office format (xls), or encrypted", "save it as xlsx without a password"),
}


def read_sheet(path: Path) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """The sellers of a spreadsheet, and what of it is no name or was not read."""
    sheets = _sheets(path)
    faults = [fault for sheet in sheets for fault in sheet.faults]
    read = [(sheet, *_sellers(path.name, sheet)) for sheet in sheets]
    titled = any(headed for _, headed, _ in read)
    found = [(sheet, sellers) for sheet, headed, sellers in read if sellers and (headed or not titled)]
    faults += [
        f"nothing was read from the sheet `{sheet.name}`, whose columns have no headings: look at it"
        for sheet, headed, sellers in read
        if sellers and titled and not headed
    ]
    if not any(any(cells) for sheet in sheets for _, cells in sheet.rows):
        raise unreadable(path.name, "empty", "the spreadsheet holds no rows", "; ".join(faults) or None)
    if not found:
        raise unreadable(
            path.name,
            "no_names",
            "no column of the spreadsheet reads as names",
            "head one `Seller name` or `Defendant`",
        )
    if len(found) > 1:
        faults += _of_several(found)
    parties, wrong = parties_of(Schedule(tuple(seller for _, sellers in found for seller in sellers)))
    for doubt in (doubt for sheet in sheets for doubt in sheet.doubts):
        parties = doubted(parties, doubt.why, doubt.foreign)
    return parties, (*faults, *wrong)


def _sheets(path: Path) -> list[Sheet]:
    """The tables of a file, by what it is and not by its name."""
    sort = sort_of(path)
    if sort == "xlsx":
        return xlsx_sheets(path)
    if sort == "text" and path.suffix.lower() not in (".pdf", ".docx"):
        return [csv_sheet(path)]
    message, hint = FOREIGN.get(sort, ("the file is no spreadsheet", "save it as xlsx or csv"))
    raise unreadable(path.name, "unknown_sheet", message, hint)


def _of_several(found: Sequence[tuple[Sheet, Sequence[Seller]]]) -> Iterator[str]:
    """What to ask where sellers stand on several sheets, and where two of them give one address two names."""
    named = ", ".join(f"`{sheet.name}` ({len(sellers)})" for sheet, sellers in found)
    yield f"sellers stand on {len(found)} sheets ({named}): do all belong to the schedule?"
    known: dict[str, str] = {}
    for seller in (seller for _, sellers in found for seller in sellers):
        if seller.url is not None and seller.name is not None:
            first = known.setdefault(seller.url.value, seller.name.value)
            if first != seller.name.value:
                yield f"one address has two names: `{first}` and `{seller.name.value}` ({seller.url.value})"


def _sellers(file: str, sheet: Sheet) -> tuple[bool, list[Seller]]:
    """Has one table headings or columns that tell sellers without them? And its sellers; a heading printed again names none."""
    table = [(number, cells) for number, cells in sheet.rows if any(cells)]
    if not table:
        return False, []
    head, kinds = _head(table)
    titles = [cells for _, cells in table[:head]]
    return head > 0 or len(kinds) > 1, [
        seller
        for number, cells in table[head:]
        if cells not in titles
        and not is_heading([cell for cell in cells if cell])
        and (seller := _seller(Span(file, sheet.number, number, 0, 0), cells, kinds))
    ]


def _head(table: Sequence[tuple[int, list[str]]]) -> tuple[int, dict[int, str]]:
    """Where the rows begin and what the columns hold: by their headings, put right by their contents."""
    for at, (_, cells) in enumerate(table[:15]):
        known = [head_kind(cell) for cell in cells]
        filled = sum(bool(cell) for cell in cells)
        if sum(kind is not None for kind in known) >= 2 or (filled == 1 and "name" in known):
            return at + 1, _kinds(cells, [cells for _, cells in table[at + 1 : at + 201]])
    return 0, _kinds([], [cells for _, cells in table[:200]])


def _kinds(heads: Sequence[str], rows: Sequence[list[str]]) -> dict[int, str]:
    wide = max([len(heads), *map(len, rows)])
    columns = [[row[column] for row in rows if column < len(row)] for column in range(wide)]
    titles = [heads[column] if column < len(heads) else "" for column in range(wide)]
    return {column: kind for column, kind in enumerate(kinds_of(titles, columns)) if kind is not None}


def _seller(place: Span, cells: list[str], kinds: dict[int, str]) -> Seller | None:
    def value(kind: str) -> tuple[str, int] | None:
        return next(
            (
                (cells[column], column)
                for column in sorted(kinds)
                if kinds[column] == kind and column < len(cells) and cells[column]
            ),
            None,
        )

    def span(column: int) -> tuple[Span, ...]:
        start = sum(len(cell) + 1 for cell in cells[:column])
        return (replace(place, start=start, end=start + len(cells[column])),)

    name, url, number = value("name"), value("url"), value("number")
    platform, store_id = value("platform"), value("id")
    link = Value(url[0], span(url[1]), "schedule/sheet") if url and re.search(r"\w\.\w", url[0]) else None
    if name is None and link is None:
        return None
    found, found_id = store_of(link.value) if link else (None, None)
    others = [column for column in sorted(kinds) if kinds[column] == "aka" and column < len(cells) and cells[column]]
    return Seller(
        number=int(number[0]) if number and number[0].isdigit() else None,
        name=Value(name[0], span(name[1]), "schedule/sheet") if name else None,
        aka=tuple(Value(cells[column], span(column), "schedule/sheet") for column in others),
        platform=PLATFORM_HOSTS.get(platform[0].lower().removesuffix(".com"), platform[0].lower()) if platform else found,
        store_id=store_id[0] if store_id else found_id,
        url=link,
    )  # fmt: skip
