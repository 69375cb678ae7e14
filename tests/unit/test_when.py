"""Instants, days and counted periods: known answers, the steps that are shown, and what is refused."""

from datetime import UTC, date, datetime

import pytest

from enjoin.courts import court
from enjoin.problems import Misuse
from enjoin.when import Instant, Period, Span, count, read_moment, read_period

NYSD = court("nysd")


def deadline(period: str, trigger: str, seat: str = "nysd") -> str:
    where = court(seat)
    return count(read_period(period), read_moment(trigger, where), where).due.iso(where.zone)


# Worked by hand from Fed. R. Civ. P. 6(a) and the calendars of the years.
@pytest.mark.parametrize(
    ("period", "trigger", "due"),
    [
        ("5 days", "2021-11-05T20:00:00-04:00", "2021-11-10T23:59:59-05:00"),  # S10
        ("2 weeks", "2023-06-29", "2023-07-13T23:59:59-04:00"),  # S10
        ("14 days", "2022-12-13", "2022-12-27T23:59:59-05:00"),
        ("14 days", "2021-10-25", "2021-11-08T23:59:59-05:00"),  # S1
        ("12 days", "2022-12-13", "2022-12-27T23:59:59-05:00"),  # a Sunday, and Christmas kept on Monday
        ("1 day", "2023-06-16", "2023-06-20T23:59:59-04:00"),  # a Saturday, a Sunday, Juneteenth
        ("1 business day", "2023-06-16", "2023-06-20T23:59:59-04:00"),
        ("5 business days", "2023-11-20", "2023-11-28T23:59:59-05:00"),  # over Thanksgiving
        ("0 days", "2023-07-01", "2023-07-03T23:59:59-04:00"),
        ("24 hours", "2023-07-03T10:00:00-04:00", "2023-07-05T10:00:00-04:00"),  # Independence Day
        ("1 hour", "2023-11-05T01:30:00-04:00", "2023-11-06T01:30:00-05:00"),  # the hour that comes twice, a Sunday
    ],
)
def test_deadlines(period: str, trigger: str, due: str) -> None:
    assert deadline(period, trigger) == due


def test_the_steps_are_shown() -> None:
    found = count(Period(2, "business days"), read_moment("2023-06-15", NYSD), NYSD)
    assert found.last_day == date(2023, 6, 20)
    assert any("Juneteenth" in step for step in found.steps)
    assert "left out" in found.steps[0]


@pytest.mark.parametrize(
    "text", ["2023-02-30", "soon", "", "2023-13-01", "2023-1-1", "20230801T00", "2023-08-02T25:00:00Z"]
)
def test_no_instant(text: str) -> None:
    with pytest.raises(Misuse, match=r"ISO 8601|no time zone"):
        read_moment(text, NYSD)


@pytest.mark.parametrize("text", ["2023-08-02T10:00", "2023-08-02 10:00:00"])
def test_an_instant_without_a_zone_is_refused(text: str) -> None:
    with pytest.raises(Misuse, match="no time zone"):
        read_moment(text, NYSD)
    with pytest.raises(Misuse, match="needs a time zone"):
        Instant.of(datetime.fromisoformat(text))


def test_a_bare_day_begins_at_the_court() -> None:
    assert read_moment("2023-08-02", NYSD).iso() == "2023-08-02T04:00:00+00:00"
    assert read_moment("2023-08-02", court("cacd")).iso() == "2023-08-02T07:00:00+00:00"
    assert Instant.of(datetime(2023, 8, 2, 4, tzinfo=UTC)) == read_moment("2023-08-02", NYSD)


@pytest.mark.parametrize("text", ["5", "days", "five days", "5 months", "-1 days", "5 business", "1.5 days"])
def test_no_period(text: str) -> None:
    with pytest.raises(Misuse, match="not a period"):
        read_period(text)


def test_spans_are_half_open() -> None:
    span = Span(Instant(10), Instant(20))
    assert [span.holds(Instant(us)) for us in (9, 10, 19, 20)] == [False, True, True, False]
    assert Span(Instant(10)).holds(Instant(10**18))
