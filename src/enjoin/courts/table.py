"""Look-ups over the court and holiday rows. The rows are Python modules: nothing is read from disk."""

from datetime import date

from enjoin.courts.holidays.table import federal_days, state_days
from enjoin.courts.model import Court
from enjoin.courts.rows import DISTRICTS, OTHERS
from enjoin.problems import Misuse, did_you_mean

_DISTRICT = "United States District Court for the "
_ROWS = {row[0]: Court(id=row[0], name=_DISTRICT + row[1], state=row[2], zone=row[3]) for row in DISTRICTS} | {
    row[0]: Court(id=row[0], name=row[1], state=row[2], zone=row[3]) for row in OTHERS
}
# The rules of these courts know only what the President or Congress declares (USCIT R. 6(a)(6), RCFC 6(a)(6)).
_FEDERAL_ONLY = frozenset({"cit", "uscfc"})


def courts() -> tuple[Court, ...]:
    """Every court: the 94 districts, the 13 courts of appeals, the Court of International Trade, of Federal Claims."""
    return tuple(_ROWS.values())


def court(id: str) -> Court:  # noqa: A002  # the word of the courts-db list
    """The court of a courts-db id; `Misuse` for an unknown one."""
    try:
        return _ROWS[id]
    except KeyError:
        raise Misuse(" — ".join(filter(None, [f"unknown court: `{id}`", did_you_mean(id, _ROWS)]))) from None


def legal_holiday(court: Court, day: date) -> str | None:
    """The legal holiday on `day` at `court`, for a period measured after an event (Fed. R. Civ. P. 6(a)(6)), or None.

    A federal holiday is given by its name, one that only the state declares with its statute. Saturdays and Sundays are
    no holidays of their own here; a holiday that falls on one is named.
    """
    federal = federal_days(day.year).get(day)
    if federal is not None or court.id in _FEDERAL_ONLY:
        return federal
    return state_days(court.state, day.year).get(day)
