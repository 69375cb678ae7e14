"""A report as the words that a printed paper shows: paragraphs numbered, tables and figures labelled, cells in words.

HTML, PDF and DOCX print the same words from it; a spreadsheet, CSV and JSON use the report's own cells.
"""

import re
from collections.abc import Iterator
from itertools import count
from typing import Any, TypeAlias

from enjoin.reports.model import (
    Blank,
    Block,
    Caption,
    Column,
    Counsel,
    Figure,
    Heading,
    Lines,
    Paragraph,
    Report,
    Stats,
    Table,
    source,
    spans,
)
from enjoin.reports.shown import clean, show

QUOTED = re.compile(r"`([^`]*)`")  # names in messages and reasons stand in back ticks; on paper, in quotation marks
Printed: TypeAlias = dict[str, Any]


def printed(report: Report) -> Printed:
    """The words of the paper, as plain dicts, lists and strings."""
    zone = report.court.zone
    day = report.as_of.datetime(zone)
    paper = {
        "title": report.title,
        "subtitle": report.subtitle,
        "marking": report.marking,
        "date": f"{day:%B} {day.day}, {day.year}",
        "instant": show(report.as_of, zone),
        "ymd": [day.year, day.month, day.day],
        "captions": [_caption(caption) for caption in report.captions],
        "running": " · ".join(caption.docket for caption in report.captions[:2])
        + ("" if len(report.captions) < 3 else " …"),
        "blocks": list(_blocks(report.blocks, zone)),
        "exhibits": [
            {"label": e.label, "title": e.title, "digest": e.digest, "foot": source(e.entries)} for e in report.exhibits
        ],
        "basis": _basis(report),
    }
    return {key: _cleaned(value) for key, value in paper.items()}


def _cleaned(value: Any) -> Any:
    """The same without control characters, which no printed form can hold. Drawings have been cleaned by their maker."""
    match value:
        case str():
            return QUOTED.sub("‘\\1’", clean(value)) if "`" in value else clean(value)
        case list():
            return [_cleaned(each) for each in value]
        case dict():
            return {key: each if key == "svg" else _cleaned(each) for key, each in value.items()}
        case _:
            return value


def _caption(caption: Caption) -> Printed:
    court, _, district = caption.court.name.partition(" for the ")
    plaintiffs, _, defendants = caption.title.partition(" v. ")
    judge = f" ({caption.judge})" if caption.judge else ""
    return {
        "court": court.upper(),
        "district": district.upper(),
        "plaintiffs": plaintiffs,
        "defendants": defendants,
        "docket": f"{caption.docket}{judge}",
    }


def _blocks(blocks: tuple[Block, ...], zone: str) -> Iterator[Printed]:
    paragraphs, tables, figures = count(1), count(1), count(1)
    for block in blocks:
        match block:
            case Heading():
                yield {"type": "heading", "text": block.text}
            case Paragraph():
                number = next(paragraphs) if block.numbered else None
                yield {
                    "type": "paragraph",
                    "n": number,
                    "lead": block.lead,
                    "text": block.text,
                    "foot": source(block.entries),
                }
            case Stats():
                yield {
                    "type": "stats",
                    "title": block.title,
                    "rows": [
                        {"label": s.label, "value": show(s.value, zone), "note": s.note, "record": spans(s.entries)}
                        for s in block.items
                    ],
                }
            case Table():
                yield _table(block, next(tables), zone)
            case Figure():
                yield {
                    "type": "figure",
                    "label": f"Figure {next(figures)}",
                    "title": block.title,
                    "svg": block.svg,
                    "alt": block.alt,
                    "note": block.note,
                    "foot": source(block.entries),
                    "wide": block.wide,
                }
            case Counsel():
                yield {"type": "counsel", "text": block.question, "foot": source(block.entries)}
            case Blank():
                yield {"type": "blank", "label": block.label, "hint": block.hint}
            case Lines():
                yield {"type": "lines", "lines": list(block.lines)}


def _table(table: Table, number: int, zone: str) -> Printed:
    return {
        "type": "table",
        "id": table.id,
        "label": f"Table {number}",
        "title": table.title,
        "columns": [_column(column, sum(each.weight for each in table.columns)) for column in table.columns],
        "rows": [[show(cell, zone) for cell in row] for row in table.rows],
        "note": table.note,
        "foot": source(table.entries),
        "wide": table.wide,
    }


def _column(column: Column, whole: float) -> Printed:
    share = round(100 * column.weight / whole, 2)
    return {"name": column.name, "weight": column.weight, "share": share, "code": column.code, "right": column.right}


def _basis(report: Report) -> list[list[str]]:
    basis = report.basis
    rows = [["Computed by", f"enjoin {basis.version}"], ["As of", show(report.as_of, report.court.zone)]]
    rows += [["Case file", case] for case in basis.cases] + [["Run", run] for run in basis.runs]
    if basis.ledger:
        rows.append(["Record", f"{basis.entries:,} entries, root {basis.ledger}"])
    return rows
