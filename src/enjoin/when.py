"""Instants, legal days and spans; deadlines counted as courts count them (R7–R9). Reads no clock.

An `Instant` is a point on the time line; a `LegalDay` is a `datetime.date` that means something only with a court, whose
time zone says when it begins and ends.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache, total_ordering
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from enjoin.courts import Court, legal_holiday
from enjoin.problems import Misuse

LegalDay: TypeAlias = date
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


@total_ordering
@dataclass(frozen=True, slots=True)
class Instant:
    """A point in time: microseconds since 1970-01-01T00:00Z."""

    us: int

    def __lt__(self, other: "Instant") -> bool:
        return self.us < other.us

    @staticmethod
    def of(moment: datetime) -> "Instant":
        """The instant of an aware datetime; `Misuse` for a naive one."""
        if moment.tzinfo is None:
            raise Misuse(f"an instant needs a time zone: `{moment.isoformat()}`")
        return Instant((moment - EPOCH) // MICROSECOND)

    def datetime(self, zone: str = "UTC") -> datetime:
        """The instant on the wall clock of `zone` (IANA name)."""
        return (EPOCH + timedelta(microseconds=self.us)).astimezone(_zone(zone))

    def iso(self, zone: str = "UTC") -> str:
        """ISO 8601 with the offset of `zone`, without needless fractions."""
        return self.datetime(zone).isoformat()

    def day(self, court: Court) -> LegalDay:
        """The legal day that this instant falls on at `court`."""
        return self.datetime(court.zone).date()


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open: `start` ≤ t < `end`; an `end` of None is open."""

    start: Instant
    end: Instant | None = None

    def holds(self, at: Instant) -> bool:
        return self.start <= at and (self.end is None or at < self.end)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def start_of_day(day: LegalDay, court: Court) -> Instant:
    """Midnight at which `day` begins at the court."""
    return Instant.of(datetime.combine(day, time(), _zone(court.zone)))


def end_of_day(day: LegalDay, court: Court) -> Instant:
    """The first instant after `day` at the court: the exclusive end of a term that runs to the end of that day (R8)."""
    return start_of_day(day + timedelta(days=1), court)


def last_second(day: LegalDay, court: Court) -> Instant:
    """23:59:59 of `day` at the court: how a due day is printed as an instant."""
    return Instant(end_of_day(day, court).us - 1_000_000)


def read_moment(text: str, court: Court) -> Instant:
    """ISO 8601 to an instant; a bare day means its start at the court. `Misuse` for anything else, or without a zone."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return start_of_day(date.fromisoformat(text), court)
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError):
        raise Misuse(
            f"not an ISO 8601 instant or day: `{text}`; write 2023-08-02 or 2023-08-02T09:30:00-04:00"
        ) from None
    if moment.tzinfo is None:
        raise Misuse(f"the instant `{text}` has no time zone; write it as `{text}Z` or with an offset like -04:00")
    return Instant.of(moment)


# ── periods (R8: Fed. R. Civ. P. 6(a)) ──

PeriodUnit = Literal["days", "business days", "weeks", "hours"]


@dataclass(frozen=True, slots=True)
class Period:
    """A stated period, e.g. 5 business days."""

    count: int
    unit: PeriodUnit

    def __str__(self) -> str:
        return f"{self.count} {self.unit}" if self.count != 1 else f"1 {self.unit.removesuffix('s')}"


def read_period(text: str) -> Period:
    """Parse "N days", "N business days", "N weeks" or "N hours"; `Misuse` otherwise."""
    match = re.fullmatch(r"\s*(\d{1,4})\s+(business\s+day|day|week|hour)s?\s*", text, re.IGNORECASE)
    if match is None:
        raise Misuse(f"not a period: `{text}`; write `14 days`, `5 business days`, `2 weeks` or `48 hours`")
    unit = re.sub(r"\s+", " ", match[2].lower()) + "s"
    return Period(int(match[1]), unit)  # type: ignore[arg-type]  # the pattern admits only these units


@dataclass(frozen=True, slots=True)
class Deadline:
    """When a period ends, and how that was counted, one step a line."""

    due: Instant
    last_day: LegalDay
    steps: tuple[str, ...]


def day_off(day: LegalDay, court: Court) -> str | None:
    """Why `day` is no court day (Saturday, Sunday, or the legal holiday's name, Rule 6(a)(6)), else None."""
    if day.weekday() >= 5:
        return "Saturday" if day.weekday() == 5 else "Sunday"
    return legal_holiday(court, day)


def count(period: Period, trigger: Instant, court: Court) -> Deadline:
    """The deadline `period` after the event at `trigger` (R8, Fed. R. Civ. P. 6(a)(1)–(2)).

    Days and weeks: leave out the day of the event, count every day, roll a last day that is a Saturday, Sunday or legal
    holiday forward. Business days: such days are not counted at all. Hours: count every hour, and roll to the same hour.
    `due` is the last second of the last day at the court; for hours the instant itself.
    """
    match period.unit:
        case "hours":
            return _count_hours(period.count, trigger, court)
        case "business days":
            return _count_business_days(period.count, trigger, court)
        case "weeks":
            return _count_days(period.count * 7, trigger, court)
        case "days":
            return _count_days(period.count, trigger, court)


def _count_days(days: int, trigger: Instant, court: Court) -> Deadline:
    start = trigger.day(court)
    last = start + timedelta(days=days)
    steps = [f"{start:%a %Y-%m-%d} is the day of the event: left out (6(a)(1)(A))", f"day {days} is {last:%a %Y-%m-%d}"]
    last = _roll(last, court, steps)
    return Deadline(last_second(last, court), last, tuple(steps))


def _count_business_days(days: int, trigger: Instant, court: Court) -> Deadline:
    last = trigger.day(court)
    steps = [f"{last:%a %Y-%m-%d} is the day of the event: left out"]
    counted = 0
    while counted < days:
        last += timedelta(days=1)
        why = day_off(last, court)
        if why is None:
            counted += 1
        else:
            steps.append(f"{last:%a %Y-%m-%d} is not counted: {why}")
    steps.append(f"business day {days} is {last:%a %Y-%m-%d}")
    last = _roll(last, court, steps)
    return Deadline(last_second(last, court), last, tuple(steps))


def _count_hours(hours: int, trigger: Instant, court: Court) -> Deadline:
    # Every hour counts, so the sum is on the time line; only the roll is on the court's wall clock.
    end = Instant(trigger.us + hours * 3_600_000_000).datetime(court.zone)
    steps = [f"hour {hours} ends {end:%a %Y-%m-%d %H:%M} (6(a)(2))"]
    day = _roll(end.date(), court, steps)
    end = datetime.combine(day, end.time(), end.tzinfo)
    return Deadline(Instant.of(end), day, tuple(steps))


def _roll(day: LegalDay, court: Court, steps: list[str]) -> LegalDay:
    while (why := day_off(day, court)) is not None:
        steps.append(f"{day:%a %Y-%m-%d} is no court day: {why}; on to the next (6(a)(1)(C))")
        day += timedelta(days=1)
    return day
