"""Legal holidays: by statute, against an independent list, with every difference named."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.courts import court, legal_holiday
from enjoin.courts.holidays.rule import day_of, easter, yom_kippur
from enjoin.courts.holidays.table import STATES, federal_days, state_days

YEARS = range(2015, 2031)
OFFICES = "closes state offices or courts only; the statute on legal holidays does not name it"
MOVED = "the state moves the day off, the statute keeps the day"
OBSERVANCE = "a day of observance, no legal holiday"
FRIDAY = "the statute moves a Sunday to Monday and leaves a Saturday"
TOO_WIDE = "the list has it in years for which no statute or proclamation made it a holiday"
COUNTY = "stands in one county, or for federal employees around the capital, 5 U.S.C. § 6103(c)"

# Weekdays that the `holidays` package calls a holiday and our rows do not.
THEIRS = {
    "CA": {"Susan B. Anthony Day": OBSERVANCE},
    "CO": {"Cesar Chavez Day": OBSERVANCE},
    "FL": {"Friday After Thanksgiving": OFFICES},
    "GA": {"State Holiday": "not yet proclaimed, 2027 on", "Washington's Birthday": "not yet proclaimed, 2027 on"},
    "GU": {"Good Friday": "not in 1 Guam Code § 1000(a)"},
    "IA": {"Lincoln's Birthday": FRIDAY},
    "IL": {"Lincoln's Birthday": FRIDAY},
    "IN": {
        "Lincoln's Birthday": MOVED,
        "Washington's Birthday": MOVED,
        "Primary Election Day": TOO_WIDE,
        "Election Day": TOO_WIDE,
    },
    "KS": {"Christmas Eve": OFFICES},
    "KY": {"Good Friday": OFFICES, "New Year's Eve": OFFICES},
    "MD": {"Inauguration Day": COUNTY},
    "MI": {
        "Christmas Eve": OFFICES,
        "New Year's Eve": OFFICES,
        "Election Day": OFFICES,
        "Day After Thanksgiving": OFFICES,
    },
    "MO": {"Truman Day": FRIDAY},
    "MP": {"Election Day": OFFICES},
    "NC": {"Day After Thanksgiving": OFFICES, "Christmas Eve": OFFICES, "Day After Christmas": OFFICES},
    "NH": {"Day After Thanksgiving": OFFICES},
    "NJ": {"Lincoln's Birthday": FRIDAY},
    "NM": {"Presidents' Day": MOVED},
    "NY": {"Susan B. Anthony Day": OBSERVANCE, "Lincoln's Birthday": FRIDAY},
    "PA": {"Day After Thanksgiving": OFFICES},
    "PR": {"Puerto Rico Constitution Day": "left the list with P.R. Act 26-2017, art. 2.05"},
    "SC": {"Confederate Memorial Day": "S.C. Code § 53-5-10 fixes May 10"},
    "TX": {
        "Cesar Chavez Day": "optional, § 662.013",
        "Good Friday": "optional, § 662.003(c)",
        "Christmas Eve": "a day off, but no legal holiday: § 662.021",
        "Day After Christmas": "a day off, but no legal holiday: § 662.021",
    },
    "VA": {"Inauguration Day": COUNTY},
    "WI": {"Christmas Eve": OFFICES, "New Year's Eve": OFFICES, "Susan B. Anthony Day": OBSERVANCE},
}

# States whose statute names days on which offices stay open, so that the package leaves them out: our rows cite it.
OURS = {
    "AR": {"Christmas Eve"},
    "CA": {"Lincoln Day", "Admission Day", "Native American Day", "Genocide Remembrance Day", "Lunar New Year"},
    "FL": {
        "Birthday of Martin Luther King, Jr.",
        "Birthday of Robert E. Lee",
        "Lincoln's Birthday",
        "Tuskegee Airmen Commemoration Day",
        "Good Friday",
        "Pascua Florida Day",
        "Confederate Memorial Day",
        "Birthday of Jefferson Davis",
        "Flag Day",
        "General Election Day",
    },
    "GU": {"Liberation Day", "Our Lady of Camarin Day", "All Souls' Day"},
    "HI": {"Good Friday"},
    "IL": {"Good Friday"},
    "IN": {"Lincoln's Birthday"},
    "KY": {
        "Robert E. Lee Day",
        "Franklin D. Roosevelt Day",
        "Lincoln's Birthday",
        "Confederate Memorial Day and Jefferson Davis Day",
        "Presidential election day",
    },
    "LA": {
        "Battle of New Orleans",
        "Robert E. Lee Day",
        "Confederate Memorial Day",
        "Huey P. Long Day",
        "All Saints' Day",
    },
    "MA": {"Juneteenth Independence Day"},
    "MD": {"Lincoln's Birthday", "Maryland Day", "Good Friday", "Defenders' Day", "General Election Day"},
    "MI": {"Lincoln's Birthday"},
    "MO": {"Lincoln's Birthday"},
    "NC": {
        "Robert E. Lee's Birthday",
        "Greek Independence Day",
        "Anniversary of the Halifax Resolves",
        "Confederate Memorial Day",
        "Anniversary of the Mecklenburg Declaration of Independence",
        "Yom Kippur",
        "General Election Day",
    },
    "ND": {"Good Friday"},
    "NE": {"Day after Thanksgiving"},
    "NJ": {"Election Day", "Juneteenth Day"},
    "NY": {"Juneteenth"},
    "OK": {"Christmas holiday"},
    "PA": {"Good Friday", "Flag Day", "Election Day"},
    "PR": {"American Citizenship Day", "Three Kings Day"},
    "RI": {"Rhode Island Independence Day", "General Election Day"},
    "SC": {"Confederate Memorial Day", "Day after Thanksgiving", "Christmas Eve", "Day after Christmas"},
    "TN": {"State and county general election day", "National election day"},
    "VA": {"Juneteenth"},
    "WI": {"Partisan primary election day", "General Election Day"},
    "WV": {"Primary election day"},
}


def weekdays() -> list[date]:
    start, end = date(YEARS.start, 1, 1), date(YEARS.stop, 1, 1)
    days = (start + timedelta(days=each) for each in range((end - start).days))
    return [day for day in days if day.weekday() < 5]


@pytest.mark.parametrize("state", sorted(STATES))
def test_state_holidays_agree_with_an_independent_list_but_for_named_differences(state: str) -> None:
    listed = holidays.US(subdiv=state, years=YEARS)
    theirs, ours = set(), set()
    for day in weekdays():
        if day in federal_days(day.year):
            continue
        name, listed_name = state_days(state, day.year).get(day), listed.get(day)
        if name is None and listed_name is not None:
            theirs.add(listed_name.removesuffix(" (observed)"))
        if name is not None and listed_name is None:
            cite = next(row.cite for row in STATES[state] if name.startswith(row.name))
            ours.add(name.removesuffix(f", {cite}").removesuffix(" (observed)"))
    assert theirs == set(THEIRS.get(state, {}))
    assert ours == OURS.get(state, set())


@pytest.mark.parametrize("year", range(1986, 2061))
def test_federal_holidays_agree_with_an_independent_list(year: int) -> None:
    assert set(federal_days(year)) == {day for day in holidays.US(years=year) if day.year == year}


@pytest.mark.parametrize(
    ("court_id", "day", "name"),
    [
        ("nysd", "2021-12-31", "New Year's Day (observed)"),
        ("nysd", "2022-01-01", "New Year's Day"),
        ("nysd", "2020-06-19", "Juneteenth, N.Y. Gen. Constr. Law § 24"),
        ("ilnd", "2020-06-19", None),
        ("nysd", "2021-06-18", "Juneteenth National Independence Day (observed)"),
        ("nysd", "2023-02-13", "Lincoln's Birthday (observed), N.Y. Gen. Constr. Law § 24"),
        ("nysd", "2022-02-11", None),
        ("nysd", "2023-06-11", "Flag Day, N.Y. Gen. Constr. Law § 24"),
        ("nysd", "2023-06-12", None),
        ("nysd", "2023-11-07", "Election Day, N.Y. Gen. Constr. Law § 24"),
        ("ca2", "2023-11-07", "Election Day, N.Y. Gen. Constr. Law § 24"),
        ("cit", "2023-11-07", None),
        ("ded", "2023-11-07", None),
        ("ded", "2022-11-08", "General Election Day, Del. Code tit. 1, § 501"),
        ("vaed", "2020-01-17", "Lee-Jackson Day, Va. Code § 2.2-3300"),
        ("vaed", "2021-01-15", None),
        ("cand", "2023-11-24", "Day after Thanksgiving, Cal. Civ. Proc. Code § 135"),
        ("mad", "2023-04-17", "Patriots' Day, Mass. Gen. Laws ch. 4, § 7, cl. 18"),
        ("txsd", "2023-12-26", None),
        ("flsd", "2024-03-28", None),
        ("dcd", "2021-01-20", "Inauguration Day, D.C. Code §§ 1-612.02, 28-2701"),
        ("uscfc", "2021-01-20", None),
        ("laed", "2024-02-13", "Mardi Gras, La. Rev. Stat. § 1:55"),
        ("nysd", "2023-07-05", None),
    ],
)
def test_days_that_are_easily_mistaken(court_id: str, day: str, name: str | None) -> None:
    assert legal_holiday(court(court_id), date.fromisoformat(day)) == name


def test_king_day_begins_in_1986_and_juneteenth_in_2021() -> None:
    nysd = court("nysd")
    assert legal_holiday(nysd, date(1985, 1, 21)) is None
    assert legal_holiday(nysd, date(1986, 1, 20)) == "Birthday of Martin Luther King, Jr."
    assert date(2020, 6, 19) not in federal_days(2020)
    assert date(2021, 6, 19) in federal_days(2021)


@pytest.mark.parametrize(
    ("rule", "year", "day"),
    [
        ("feb 12", 2023, "2023-02-12"),
        ("-1 mon may", 2021, "2021-05-31"),
        ("3 mon jan -3", 2020, "2020-01-17"),
        ("1 mon nov +1", 2022, "2022-11-08"),
        ("easter -2", 2024, "2024-03-29"),
        ("yom kippur", 2023, "2023-09-25"),
        ("2024-11-05", 2024, "2024-11-05"),
    ],
)
def test_the_language_of_rules(rule: str, year: int, day: str) -> None:
    assert day_of(rule, year) == date.fromisoformat(day)


def test_an_appointed_day_stands_in_its_year_only() -> None:
    assert day_of("2024-11-05", 2023) is None


@given(st.integers(1583, 4000))
def test_easter_is_a_sunday_between_march_22_and_april_25(year: int) -> None:
    assert easter(year).weekday() == 6
    assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


@given(st.integers(1583, 3000))
def test_yom_kippur_never_falls_on_a_sunday_tuesday_or_friday(year: int) -> None:
    assert yom_kippur(year).weekday() not in (6, 1, 4)


@given(st.dates(), st.sampled_from(sorted(each for each in STATES)))
def test_any_day_is_answered(day: date, state: str) -> None:
    name = state_days(state, day.year).get(day)
    assert name is None or name
