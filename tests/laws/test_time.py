"""Laws of time: no deadline on a day off, terms end at the court's midnight, periods read back (R7–R9)."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from enjoin.courts import Court, court
from enjoin.when import (
    Instant,
    Period,
    Span,
    count,
    day_off,
    end_of_day,
    last_second,
    read_moment,
    read_period,
    start_of_day,
)

COURTS = [court(name) for name in ("nysd", "cacd", "ilnd", "hid", "prd", "azd", "akd")]
courts = st.sampled_from(COURTS)
instants = st.integers(1_262_304_000_000_000, 1_893_456_000_000_000).map(Instant)  # 2010 … 2030
periods = st.builds(Period, st.integers(0, 90), st.sampled_from(["days", "business days", "weeks", "hours"]))


@given(periods, instants, courts)
def test_no_deadline_on_a_day_off(period: Period, trigger: Instant, seat: Court) -> None:
    found = count(period, trigger, seat)
    assert day_off(found.last_day, seat) is None
    assert found.due.day(seat) == found.last_day
    assert found.due >= trigger
    assert found.steps


@given(st.integers(1, 60), instants, courts)
def test_days_are_rolled_no_further_than_they_must(days: int, trigger: Instant, seat: Court) -> None:
    """Between the day on which the period ends and the deadline there are only days off."""
    found = count(Period(days, "days"), trigger, seat)
    ends = trigger.day(seat) + timedelta(days=days)
    skipped = [ends + timedelta(days=n) for n in range((found.last_day - ends).days)]
    assert all(day_off(day, seat) is not None for day in skipped)
    assert found.due == last_second(found.last_day, seat)


@given(st.integers(1, 40), instants, courts)
def test_business_days_count_court_days_only(days: int, trigger: Instant, seat: Court) -> None:
    found = count(Period(days, "business days"), trigger, seat)
    start = trigger.day(seat)
    between = [start + timedelta(days=n) for n in range(1, (found.last_day - start).days + 1)]
    assert sum(day_off(day, seat) is None for day in between) == days


@given(st.integers(0, 200), instants, courts)
def test_hours_keep_the_hour_of_the_clock_when_rolled(hours: int, trigger: Instant, seat: Court) -> None:
    found = count(Period(hours, "hours"), trigger, seat)
    plain = Instant(trigger.us + hours * 3_600_000_000)
    if day_off(plain.day(seat), seat) is None:
        assert found.due == plain
    else:
        zone = seat.zone
        assert found.due.datetime(zone).time() == plain.datetime(zone).time()


@given(periods, periods, instants, courts)
def test_a_longer_period_never_ends_earlier(one: Period, other: Period, trigger: Instant, seat: Court) -> None:
    """Of two periods of hours that both roll, the longer may end earlier in the day: each keeps its hour (6(a)(2)(C))."""
    if one.unit == other.unit and one.count <= other.count:
        sooner, later = count(one, trigger, seat), count(other, trigger, seat)
        assert sooner.last_day <= later.last_day
        assert sooner.due <= later.due or one.unit == "hours"


@given(periods)
def test_periods_read_back(period: Period) -> None:
    assert read_period(str(period)) == period


@given(instants, courts)
def test_days_meet_without_a_gap(at: Instant, seat: Court) -> None:
    """A day is the half-open span from its midnight to the next, over changes of the clock too."""
    day = at.day(seat)
    start, end = start_of_day(day, seat), end_of_day(day, seat)
    assert Span(start, end).holds(at)
    assert not Span(start, end).holds(end)
    assert end == start_of_day(day + timedelta(days=1), seat)
    assert end.us - start.us in (23 * 3_600_000_000, 24 * 3_600_000_000, 25 * 3_600_000_000)
    assert last_second(day, seat).us == end.us - 1_000_000


@given(instants, courts)
def test_instants_read_back_in_any_zone(at: Instant, seat: Court) -> None:
    assert read_moment(at.iso(seat.zone), seat) == at
    assert read_moment(at.iso(), seat) == at
