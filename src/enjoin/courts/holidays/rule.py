"""A holiday row, and the small language in which its day is written.

Fixed: `feb 12`. The nth weekday of a month: `3 mon jan`, the last one: `-1 mon may`. With an offset in days: `4 thu nov
+1`, `3 mon jan -3`. Movable feasts: `easter -2`, `yom kippur`. One appointed day: `2024-11-05`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = timedelta(days=1)

# What the statute does with a day that falls on a weekend: nothing; Sunday → Monday; also Saturday → Friday.
Roll = Literal["none", "sunday", "both"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """One row: its name, the day's rule, the years it stands (both inclusive), every how many years, roll, statute."""

    name: str
    rule: str
    cite: str
    roll: Roll = "none"
    first: int = 1
    last: int = 9999
    every: int = 1
    phase: int = 0

    def day_in(self, year: int) -> date | None:
        """The day itself in `year`, before any roll; None in a year for which the row does not stand."""
        if not self.first <= year <= self.last or year % self.every != self.phase:
            return None
        return day_of(self.rule, year)

    def days_near(self, year: int) -> Iterator[tuple[date, str]]:
        """The day of `year` and, where a weekend moves it, the day on which it is observed, each with its name."""
        day = self.day_in(year)
        if day is None:
            return
        yield day, self.name
        if day.weekday() == 6 and self.roll != "none":
            yield day + DAY, f"{self.name} (observed)"
        elif day.weekday() == 5 and self.roll == "both":
            yield day - DAY, f"{self.name} (observed)"


def rows(cite: str, roll: Roll, *lines: tuple[str, str] | Holiday) -> tuple[Holiday, ...]:
    """Rows of one statute: `(name, rule)` pairs take its cite and its roll, whole rows stay as they are."""
    return tuple(
        each if isinstance(each, Holiday) else Holiday(name=each[0], rule=each[1], cite=cite, roll=roll)
        for each in lines
    )


def appointed(name: str, cite: str, days: str) -> tuple[Holiday, ...]:
    """Rows for single days (ISO, parted by spaces) that were proclaimed, or that follow another calendar."""
    return tuple(Holiday(name=name, rule=day, cite=cite, first=int(day[:4]), last=int(day[:4])) for day in days.split())


def day_of(rule: str, year: int) -> date | None:
    """The day that `rule` names in `year`; None for an appointed day of another year, or one that is not there."""
    base, _, shift = re.fullmatch(r"(.*?)( ([+-]\d+))?", rule).group(1, 2, 3)  # type: ignore[union-attr]
    day = _base_day(base, year)
    return day if day is None or shift is None else day + int(shift) * DAY


def _base_day(base: str, year: int) -> date | None:
    match base.split(" "):
        case ["easter"]:
            return easter(year)
        case ["yom", "kippur"]:
            return yom_kippur(year)
        case [month, number] if month in MONTHS:
            return date(year, MONTHS.index(month) + 1, int(number))
        case [nth, weekday, month]:
            return nth_weekday(year, MONTHS.index(month) + 1, WEEKDAYS.index(weekday), int(nth))
        case _:
            appointed = date.fromisoformat(base)
            return appointed if appointed.year == year else None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth (from 1; -1 = last) `weekday` (Monday 0) of a month."""
    if nth < 0:
        end = date(year + month // 12, month % 12 + 1, 1) - DAY
        return end - ((end.weekday() - weekday) % 7) * DAY
    start = date(year, month, 1)
    return start + ((weekday - start.weekday()) % 7 + 7 * (nth - 1)) * DAY


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the computus of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def yom_kippur(year: int) -> date:
    """The day of Yom Kippur: 10 Tishri of the Hebrew year that begins in `year` (Dershowitz and Reingold)."""
    hebrew = year + 3761
    days = _hebrew_elapsed(hebrew)
    if _hebrew_elapsed(hebrew + 1) - days == 356:
        days += 2
    elif days - _hebrew_elapsed(hebrew - 1) == 382:
        days += 1
    return date.fromordinal(days - 1373427 + 9)


def _hebrew_elapsed(hebrew: int) -> int:
    """Days from the epoch of the Hebrew calendar to the mean new year, with the rule of Sunday, Wednesday, Friday."""
    months = (235 * hebrew - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day
