"""The sheets of a workbook or the rows of a CSV, without what is hidden; and what of them was left out, in words."""

import csv
import io
import itertools
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from enjoin.adapters.papers.decoded import decode
from enjoin.adapters.papers.limits import MAX_ROWS, unreadable
from enjoin.adapters.papers.package import Package
from enjoin.adapters.papers.printed import DROPPED, printed
from enjoin.intake.text.paper import Doubt

WIDE = 40  # columns; a schedule has no more
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
BOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its name and number from 1, its rows by their number, what was left out, why to look at its names."""

    name: str
    number: int
    rows: tuple[tuple[int, list[str]], ...]
    faults: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def csv_sheet(path: Path) -> Sheet:
    """The rows of a text file whose cells are parted by commas, semicolons, tabs or bars."""
    decoded = decode(path)
    text, dropped = printed(decoded.text)
    try:
        dialect = csv.Sniffer().sniff(text[:8192], delimiters=",;\t|").delimiter
    except csv.Error:
        dialect = "\t" if path.suffix.lower() == ".tsv" else ","
    rows: list[tuple[int, list[str]]] = []
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=dialect), 1):
            _bound(path.name, number)
            rows.append((number, [" ".join(cell.split()) for cell in cells]))
    except csv.Error as error:
        where = f"row {len(rows) + 1} cannot be read: is a quotation mark left open in it?"
        raise unreadable(path.name, "corrupt_sheet", where, "save it anew as xlsx or csv") from error
    doubts = [Doubt(decoded.doubt, foreign=True)] if decoded.doubt else []
    doubts += [Doubt(DROPPED)] if dropped else []
    return Sheet("", 1, tuple(rows), tuple(each.why for each in doubts), tuple(doubts))


def xlsx_sheets(path: Path) -> list[Sheet]:
    """The sheets of a workbook that are shown, without hidden rows and columns."""
    package = Package(path)  # guards against bombs before a library unpacks it
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(path, read_only=True, data_only=True)
    except Exception as error:  # openpyxl raises whatever its parsers raise
        package.close()
        raise unreadable(path.name, "corrupt_sheet", "the spreadsheet is damaged and cannot be read") from error
    try:
        parts = _parts(package)
        count = itertools.count(1)
        return [
            _shown(path.name, sheet, nth, _hidden(package, parts.get(sheet.title, "")), count)
            if sheet.sheet_state == "visible"
            else Sheet(sheet.title, nth, (), (f"the hidden sheet `{sheet.title}` was not read",))
            for nth, sheet in enumerate(book.worksheets, 1)
        ]
    except (KeyError, ValueError, TypeError, AttributeError, SyntaxError, EOFError, IndexError) as error:
        raise unreadable(path.name, "corrupt_sheet", "the spreadsheet is damaged and cannot be read") from error
    finally:
        book.close()
        package.close()


def _shown(file: str, sheet: Any, nth: int, hidden: "Hidden", count: Iterator[int]) -> Sheet:
    """The rows of one sheet that are shown; `count` bounds those of the whole workbook."""
    rows: list[tuple[int, list[str]]] = []
    left_out: set[int] = set()
    columns: set[int] = set()
    dropped = False
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        _bound(file, next(count))
        cells = [_cell(each) for each in row[:WIDE]]
        if number in hidden.rows:
            left_out |= {number} if any(text for text, _ in cells) else set()
            continue
        columns |= {at for at in hidden.columns if at <= len(cells) and cells[at - 1][0]}
        rows.append((number, ["" if at in hidden.columns else text for at, (text, _) in enumerate(cells, 1)]))
        dropped = dropped or any(odd for _, odd in cells)
    doubts = (Doubt(DROPPED),) if dropped else ()
    told = (*_told(sheet.title, len(left_out), "row"), *_told(sheet.title, len(columns), "column"))
    return Sheet(sheet.title, nth, tuple(rows), (*told, *(doubt.why for doubt in doubts)), doubts)


def _told(sheet: str, count: int, what: str) -> Iterator[str]:
    if count:
        named = f"{count} hidden {what}{'' if count == 1 else 's'}"
        yield f"{named} of the sheet `{sheet}` {'was' if count == 1 else 'were'} not read: look whether they are meant"


def _bound(name: str, count: int) -> None:
    if count > MAX_ROWS:
        raise unreadable(name, "too_many_rows", f"the spreadsheet has more than {MAX_ROWS:,} rows", "split it")


def _cell(value: object) -> tuple[str, bool]:
    """A cell as it is shown, and whether signs stood in it that do not print; an id that is a number keeps its digits."""
    if value is None:
        return "", False
    if isinstance(value, float) and value.is_integer():
        return str(int(value)), False
    text, dropped = printed(str(value))
    return " ".join(text.split()), dropped


# ── what is hidden ──


@dataclass(frozen=True, slots=True)
class Hidden:
    """Rows and columns of a sheet that are hidden, by their numbers from 1."""

    rows: frozenset[int]
    columns: frozenset[int]


def _hidden(package: Package, part: str) -> Hidden:
    """What a sheet's own part says of its rows and columns."""
    rows: set[int] = set()
    columns: set[int] = set()
    number = 0
    for event, element in package.elements(part) if part in package else ():
        if event == "start" and element.tag == f"{MAIN}row":
            number = int(element.get("r") or number + 1)
            rows |= {number} if _true(element.get("hidden")) else set()
        elif event == "start" and element.tag == f"{MAIN}col" and _true(element.get("hidden")):
            columns.update(range(int(element.get("min") or 1), min(int(element.get("max") or 0), WIDE) + 1))
        elif event == "end":
            element.clear()
    return Hidden(frozenset(rows), frozenset(columns))


def _true(value: str | None) -> bool:
    return value in ("1", "true")


def _parts(package: Package) -> dict[str, str]:
    """The part of each sheet by the sheet's name."""
    targets: dict[str, str] = {}
    for event, element in package.elements(RELATIONS) if RELATIONS in package else ():
        if event == "start" and element.tag.endswith("}Relationship"):
            target = element.get("Target", "")
            targets[element.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return {
        element.get("name", ""): targets.get(element.get(LINK, ""), "")
        for event, element in package.elements(BOOK)
        if event == "start" and element.tag == f"{MAIN}sheet"
    }
