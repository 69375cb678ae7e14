"""A report as JSON: its figures by key, its tables by id, each with the entries it rests on; the printed words beside them.

A report that carries `data` (a schema of others, such as the DSA's) is written as exactly that.
"""

import json
from typing import Any

from enjoin.reports.model import Counsel, Paragraph, Report, Table
from enjoin.reports.shown import plain


def render(report: Report) -> bytes:
    """JSON in UTF-8, indented, keys in a fixed order. Half a surrogate pair, which has no UTF-8, becomes `?`."""
    content = report.data if report.data is not None else whole(report)
    return (json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode(errors="replace")


def whole(report: Report) -> dict[str, Any]:
    """The report as JSON values."""
    basis = report.basis
    return {
        "kind": report.kind,
        "title": report.title,
        "subtitle": report.subtitle,
        "marking": report.marking,
        "as_of": report.as_of.iso(report.court.zone),
        "cases": [{"court": c.court.id, "docket": c.docket, "caption": c.title} for c in report.captions],
        "figures": {
            stat.key: {
                "label": stat.label,
                "value": plain(stat.value),
                "note": stat.note,
                "entries": list(stat.entries),
            }
            for stat in report.figures()
        },
        "paragraphs": [
            {"lead": block.lead, "text": block.text, "entries": list(block.entries)}
            for block in report.blocks
            if isinstance(block, Paragraph)
        ],
        "counsel_must_confirm": [
            {"question": block.question, "entries": list(block.entries)}
            for block in report.blocks
            if isinstance(block, Counsel)
        ],
        "tables": {table.id: _table(table) for table in report.tables()},
        "exhibits": [
            {"label": e.label, "title": e.title, "digest": e.digest, "entries": list(e.entries)}
            for e in report.exhibits
        ],
        "basis": {
            "version": basis.version,
            "cases": list(basis.cases),
            "runs": list(basis.runs),
            "ledger": basis.ledger,
            "entries": basis.entries,
        },
    }


def _table(table: Table) -> dict[str, Any]:
    return {
        "title": table.title,
        "columns": [column.name for column in table.columns],
        "rows": [[plain(cell) for cell in row] for row in table.rows],
        "note": table.note,
        "entries": list(table.entries),
    }
