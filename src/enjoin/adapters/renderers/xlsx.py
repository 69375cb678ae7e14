"""A report as a workbook: a first sheet with what it is and its figures, then one sheet a table, with a filter on its head.

Instants are the wall clock of the court. Formulas, links and macros are never written; the same report, the same bytes.
"""

import io
import re
from datetime import UTC, date, datetime
from typing import Any

import xlsxwriter

from enjoin.problems import Misuse
from enjoin.reports.model import Cell, Counsel, Paragraph, Report, Seconds, Share, Table, source
from enjoin.reports.shown import clean, show
from enjoin.when import Instant

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_date_format": "yyyy-mm-dd",
}
MOST_ROWS, MOST_CHARACTERS = 1_048_575, 32_767  # of a sheet below its head, and of a cell: Excel's limits


def render(report: Report) -> bytes:
    """The workbook. `Misuse` for a table longer than a sheet: nothing is cut off."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, OPTIONS)
    day = report.as_of.datetime(report.court.zone)
    book.set_properties(
        {
            "title": clean(report.title),
            "author": "enjoin",
            "created": datetime(day.year, day.month, day.day, tzinfo=UTC),
        }
    )
    looks = _looks(book)
    _about(book, report, looks)
    names: set[str] = {"about"}
    for table in report.tables():
        _sheet(book.add_worksheet(_name(table.title, names)), table, looks, report)
    book.close()
    return buffer.getvalue()


def _looks(book: Any) -> dict[str, Any]:
    base = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
    return {
        "title": book.add_format({**base, "bold": True, "font_size": 16}),
        "bold": book.add_format({**base, "bold": True}),
        "head": book.add_format(
            {**base, "bold": True, "bottom": 2, "top": 1, "text_wrap": True, "bg_color": "#E8EDF3"}
        ),
        "text": book.add_format({**base, "text_wrap": True, "num_format": "@"}),
        "number": book.add_format({**base, "num_format": "#,##0.######"}),
        "share": book.add_format({**base, "num_format": "0.0%"}),
        "seconds": book.add_format({**base, "num_format": '#,##0.000 "s"'}),
        "day": book.add_format({**base, "num_format": "yyyy-mm-dd"}),
        "instant": book.add_format({**base, "num_format": "yyyy-mm-dd hh:mm:ss"}),
        "muted": book.add_format({**base, "font_color": "#5C6570", "text_wrap": True}),
    }


def _about(book: Any, report: Report, looks: dict[str, Any]) -> None:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, 46)
    sheet.set_column(1, 1, 60)
    sheet.set_column(2, 2, 34)
    lines: list[tuple[Any, ...]] = [(report.title, "title")]
    lines += [(text, "bold") for text in (report.marking, report.subtitle) if text]
    lines += [(f"{c.title}, No. {c.docket}, {c.court.name}", "text") for c in report.captions]
    lines += [
        (f"As of {show(report.as_of, report.court.zone)}; times are those of the court ({report.court.zone})", "muted")
    ]
    lines += [(f"{b.lead} {b.text}".strip(), "text") for b in report.blocks if isinstance(b, Paragraph)]
    lines += [(f"Counsel must confirm: {b.question}", "bold") for b in report.blocks if isinstance(b, Counsel)]
    row = 0
    for text, look in lines:
        sheet.merge_range(row, 0, row, 2, "", looks[look])
        _write(sheet, row, 0, clean(text), looks, report.court.zone, looks[look])
        sheet.set_row(row, max(15, 13 * (1 + len(text) // 130)) if look != "title" else 24)
        row += 1
    row += 1
    for stat in report.figures():
        sheet.write_string(row, 0, clean(stat.label + (f" ({stat.note})" if stat.note else "")), looks["text"])
        sheet.write_string(row, 1, show(stat.value, report.court.zone), looks["text"])
        sheet.write_string(row, 2, source(stat.entries), looks["muted"])
        row += 1
    row += 1
    for label, value in [
        ("Computed by", f"enjoin {report.basis.version}"),
        ("Record", f"{report.basis.entries} entries, root {report.basis.ledger}"),
    ]:
        sheet.write_string(row, 0, label, looks["muted"])
        sheet.write_string(row, 1, value, looks["muted"])
        row += 1


def _sheet(sheet: Any, table: Table, looks: dict[str, Any], report: Report) -> None:
    if len(table.rows) > MOST_ROWS:
        raise Misuse(f"`{table.title}` has {len(table.rows):,} rows, more than a sheet holds; write it as csv")
    for index, column in enumerate(table.columns):
        sheet.write_string(0, index, clean(column.name), looks["head"])
        sheet.set_column(index, index, min(60, max(10, 16 * column.weight)))
    for number, row in enumerate(table.rows, 1):
        for index, cell in enumerate(row):
            _write(sheet, number, index, cell, looks, report.court.zone)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&8" + clean(report.title)[:80].replace("&", "&&") + "&R&8&P of &N")


def _write(sheet: Any, row: int, column: int, cell: Cell, looks: dict[str, Any], zone: str, look: Any = None) -> None:
    match cell:
        case None:
            sheet.write_blank(row, column, None, looks["text"])
        case bool():
            sheet.write_string(row, column, "yes" if cell else "no", looks["text"])
        case int() | float():
            sheet.write_number(row, column, cell, looks["number"])
        case Share() if cell.value is not None:
            sheet.write_number(row, column, cell.value, looks["share"])
        case Seconds():
            sheet.write_number(row, column, cell.count, looks["seconds"])
        case Instant():
            moment = cell.datetime(zone).replace(tzinfo=None)
            if moment.year < 1900:
                sheet.write_string(row, column, show(cell, zone), looks["text"])
            else:
                sheet.write_datetime(row, column, moment, looks["instant"])
        case date():
            sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), looks["day"])  # noqa: DTZ001
        case _:
            text = show(cell, zone)
            sheet.write_string(row, column, text[:MOST_CHARACTERS], look or looks["text"])


def _name(title: str, taken: set[str]) -> str:
    """A sheet name: at most 31 characters, without those that Excel refuses, each once."""
    plain = re.sub(r"[\[\]:*?/\\']", " ", clean(title)).strip()[:31].strip() or "Table"
    name, number = plain, 2
    while name.casefold() in taken:
        name = f"{plain[:28]} {number}"
        number += 1
    taken.add(name.casefold())
    return name
