"""A draft as plain data for a side file: every value with file, page, line, characters, rule and band."""

from datetime import date
from typing import Any

from enjoin.intake.drafting.draft import Draft
from enjoin.intake.text.paper import Span, Value


def provenance(draft: Draft) -> dict[str, Any]:
    """Values by their path in the case file, then what is open, unread and cited."""
    return {
        "format": 1,
        "papers": [
            {
                "file": note.paper.name,
                "kind": note.paper.kind,
                "pages": len(note.paper.pages),
                "sort": note.sort,
                "title": note.title,
                "order": note.kind,
                "outcome": note.outcome,
            }
            for note in draft.papers
        ],
        "values": [
            {
                "path": path,
                "value": _plain(each.value),
                "band": each.band,
                "rule": each.rule,
                "note": each.note,
                "places": [_place(span) for span in each.spans],
            }
            | ({"stand": each.stand, "held": each.held} if each.stand else {})
            for path, each in draft.items()
        ],
        "to_settle": list(draft.questions),
        "conflicts": list(draft.conflicts),
        "unread": [_cited(value) for value in draft.unread],
        "entries_cited": [_cited(value) for value in draft.entries_cited],
        "cases_cited": [_cited(value) for value in draft.dockets_cited],
        "authorities_cited": [_cited(value) for value in draft.authorities_cited],
    }


def _place(span: Span) -> dict[str, Any]:
    return {"file": span.file, "page": span.page, "line": span.line, "start": span.start, "end": span.end}


def _cited(value: Value[str]) -> dict[str, Any]:
    return {"text": value.value, "places": [_place(span) for span in value.spans]}


def _plain(value: object) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [_plain(part) for part in value]
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    return value
