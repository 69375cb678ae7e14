"""The main table of a report as CSV: UTF-8 with a byte order mark (so that spreadsheets read it), RFC 4180 line ends.

A cell that a spreadsheet would run as a formula is given a leading apostrophe. Under seal each row begins with the marking, so
that it stays with rows that are sorted, cut or pasted elsewhere (R49).
"""

import csv
import io

from enjoin.problems import Misuse
from enjoin.reports.model import Cell, Report, Seconds, Share, Table
from enjoin.reports.shown import clean, show

FORMULA = ("=", "+", "-", "@")


def render(report: Report) -> bytes:
    """The table that the report names as its main one; `Misuse` where it has none."""
    table = main_table(report)
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    mark = [clean(report.marking)] if report.marking else []
    writer.writerow([*(["Marking"] if mark else []), *(clean(column.name) for column in table.columns)])
    writer.writerows([*mark, *(flat(cell, report.court.zone) for cell in row)] for row in table.rows)
    if mark and not table.rows:
        writer.writerow(mark)
    return text.getvalue().encode("utf-8-sig")


def main_table(report: Report) -> Table:
    """The table whose id is `report.main`."""
    for table in report.tables():
        if table.id == report.main:
            return table
    raise Misuse(f"a `{report.kind}` report has no table to write as CSV; write it as pdf, docx, html or json")


def flat(cell: Cell, zone: str) -> str | int | float:
    """A cell for a machine: plain numbers, ISO days, seconds; empty for nothing."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case int() | float():
            return cell
        case Seconds():
            return cell.count
        case Share():
            return "" if cell.value is None else cell.value
        case str():
            text = clean(cell)
            return f"'{text}" if text.startswith(FORMULA) else text
        case _:
            text = show(cell, zone)
            return "" if text == "—" else text
