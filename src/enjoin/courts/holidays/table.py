"""Days off by year and state, computed once a year and state."""

from datetime import date
from functools import lru_cache

from enjoin.courts.holidays.federal import FEDERAL
from enjoin.courts.holidays.rule import Holiday
from enjoin.courts.holidays.states_a_to_m import STATES_A_TO_M
from enjoin.courts.holidays.states_n_to_w import STATES_N_TO_W
from enjoin.courts.holidays.territories import TERRITORIES

STATES: dict[str, tuple[Holiday, ...]] = STATES_A_TO_M | STATES_N_TO_W | TERRITORIES


@lru_cache(maxsize=256)
def federal_days(year: int) -> dict[date, str]:
    """The federal holidays of `year` with their names; New Year's Day of the next year may be observed in it."""
    return _days(FEDERAL, year, with_cite=False)


@lru_cache(maxsize=1024)
def state_days(state: str, year: int) -> dict[date, str]:
    """The days of `year` that `state` (postal code) alone declares holidays, each with its name and statute."""
    return _days(STATES[state], year, with_cite=True)


def _days(rows: tuple[Holiday, ...], year: int, *, with_cite: bool) -> dict[date, str]:
    found: dict[date, str] = {}
    for near in (year, year - 1, year + 1):
        if not date.min.year <= near <= date.max.year:
            continue
        for row in rows:
            for day, name in row.days_near(near):
                if day.year == year:
                    found.setdefault(day, f"{name}, {row.cite}" if with_cite else name)
    return found
