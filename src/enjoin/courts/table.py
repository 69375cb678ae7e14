"""Look-ups over the court and holiday rows."""

from datetime import date

from enjoin.courts.model import Court
from enjoin.problems import Misuse

_ROWS = {"nysd": Court(id="nysd", name="United States District Court for the Southern District of New York", zone="America/New_York", state="NY")}


def courts() -> tuple[Court, ...]:
    return tuple(_ROWS.values())


def court(id: str) -> Court:  # noqa: A002
    try:
        return _ROWS[id]
    except KeyError:
        raise Misuse(f"unknown court: `{id}`") from None


def legal_holiday(court: Court, day: date) -> str | None:
    """The legal holiday on `day` at `court` for a period measured after an event, or None."""
    return None
