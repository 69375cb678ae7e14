"""Marks of a calendar axis: round days, months or years, as many as there is room for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from enjoin.courts import Court
from enjoin.when import Instant, start_of_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A day on the axis; `year` is set where the year begins to hold, for a second line of labels."""

    at: Instant
    label: str
    year: str = ""


Step = Callable[[date], date]


def _days(count: int) -> Step:
    return lambda day: day + timedelta(days=count)


def _months(count: int) -> Step:
    def step(day: date) -> date:
        month = day.year * 12 + day.month - 1 + count
        return date(month // 12, month % 12 + 1, 1)

    return step


# (roughly how many days a step has, the first day at or before a day, the step, how a tick reads)
_STEPS: tuple[tuple[int, Callable[[date], date], Step, str], ...] = (
    (1, lambda day: day, _days(1), "%b {d}"),
    (2, lambda day: day, _days(2), "%b {d}"),
    (7, lambda day: day - timedelta(days=day.weekday()), _days(7), "%b {d}"),
    (14, lambda day: day - timedelta(days=day.weekday()), _days(14), "%b {d}"),
    (30, lambda day: day.replace(day=1), _months(1), "%b"),
    (61, lambda day: day.replace(month=day.month - (day.month - 1) % 2, day=1), _months(2), "%b"),
    (91, lambda day: day.replace(month=day.month - (day.month - 1) % 3, day=1), _months(3), "%b"),
    (183, lambda day: day.replace(month=day.month - (day.month - 1) % 6, day=1), _months(6), "%b"),
    (366, lambda day: day.replace(month=1, day=1), _months(12), "%Y"),
    (731, lambda day: day.replace(year=day.year - day.year % 2, month=1, day=1), _months(24), "%Y"),
    (1827, lambda day: day.replace(year=day.year - day.year % 5, month=1, day=1), _months(60), "%Y"),
)


def ticks(start: Instant, end: Instant, court: Court, room: int) -> list[Tick]:
    """At most about `room` ticks from `start` to `end`, at midnights of the court."""
    first, last = start.day(court), end.day(court)
    days = max((last - first).days, 1)
    length, floor, step, form = next((row for row in _STEPS if days / row[0] <= room), _STEPS[-1])
    out: list[Tick] = []
    shown = None
    day = floor(first)
    while day <= last:
        at = start_of_day(day, court)
        if start <= at <= end:
            year = f"{day.year}" if length < 366 and day.year != shown else ""
            shown = day.year
            out.append(Tick(at=at, label=day.strftime(form).replace("{d}", str(day.day)), year=year))
        day = step(day)
    return out
