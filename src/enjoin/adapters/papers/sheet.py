"""Schedule A as XLSX or CSV → parties with their stores."""

import csv
import io
import re
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from openpyxl import load_workbook

from enjoin.adapters.papers.limits import MAX_ROWS, unreadable
from enjoin.adapters.papers.package import Package
from enjoin.adapters.papers.text import decode
from enjoin.intake.people.party import Party, parties_of
from enjoin.intake.people.schedule import Schedule, Seller
from enjoin.intake.people.stores import PLATFORM_HOSTS, store_of
from enjoin.intake.people.tablecolumns import head_kind, kinds_of
from enjoin.intake.text.paper import Span, Value


def read_sheet(path: Path) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """The sellers of a spreadsheet, and what of it is no name."""
    if path.suffix.lower() in (".csv", ".tsv", ".txt"):
        rows = _csv_rows(path)
    elif path.suffix.lower() in (".xlsx", ".xlsm"):
        rows = _xlsx_rows(path)
    else:
        raise unreadable(path.name, "unknown_sheet", "a schedule is read from xlsx or csv", "save it as one of these")
    table = [(number, cells) for number, cells in rows if any(cells)]
    if not table:
        raise unreadable(path.name, "empty", "the spreadsheet holds no rows")
    head, kinds = _head(table)
    sellers = [seller for number, cells in table[head:] if (seller := _seller(path.name, number, cells, kinds))]
    if not sellers:
        raise unreadable(
            path.name,
            "no_names",
            "no column of the spreadsheet reads as names",
            "head one `Seller name` or `Defendant`",
        )
    return parties_of(Schedule(tuple(sellers)))


def _csv_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    text = decode(path)
    try:
        dialect = csv.Sniffer().sniff(text[:8192], delimiters=",;\t|").delimiter
    except csv.Error:
        dialect = "\t" if path.suffix.lower() == ".tsv" else ","
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=dialect), 1):
            if number > MAX_ROWS:
                raise unreadable(
                    path.name, "too_many_rows", f"the spreadsheet has more than {MAX_ROWS:,} rows", "split it"
                )
            yield number, [" ".join(cell.split()) for cell in cells]
    except csv.Error as error:
        raise unreadable(path.name, "corrupt_sheet", f"the spreadsheet cannot be read: {error}") from error


def _xlsx_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    Package(path).close()  # guards against bombs before a library unpacks it
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers raise
        raise unreadable(path.name, "corrupt_sheet", "the spreadsheet is damaged and cannot be read") from error
    try:
        count = 0
        for sheet in book.worksheets:
            for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
                count += 1
                if count > MAX_ROWS:
                    raise unreadable(
                        path.name, "too_many_rows", f"the spreadsheet has more than {MAX_ROWS:,} rows", "split it"
                    )
                yield number, [_cell(cell) for cell in row[:40]]
    except (KeyError, ValueError, TypeError, AttributeError, SyntaxError, EOFError) as error:
        raise unreadable(path.name, "corrupt_sheet", "the spreadsheet is damaged and cannot be read") from error
    finally:
        book.close()


def _cell(value: object) -> str:
    """A cell as it is shown; a store's id that the sheet holds as a number keeps its digits."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())


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


def _seller(file: str, row: int, cells: list[str], kinds: dict[int, str]) -> Seller | None:
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
        return (Span(file, 1, row, start, start + len(cells[column])),)

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
