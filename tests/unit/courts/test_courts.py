"""The court rows: complete, well-formed, and of the ids that courts-db gives."""

import re
from collections import Counter
from zoneinfo import ZoneInfo

import courts_db
import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.courts import court, courts
from enjoin.courts.holidays.table import STATES
from enjoin.problems import Misuse


def test_there_are_94_districts_and_13_courts_of_appeals() -> None:
    kinds = Counter(each.name.split(" for the ")[0] for each in courts())
    assert kinds["United States District Court"] == 94
    assert kinds["United States Court of Appeals"] == 13
    assert {each.id for each in courts()} >= {"cit", "uscfc"}
    assert len({each.id for each in courts()}) == len(courts()) == 109


def test_every_id_is_one_of_courts_db_and_means_the_same_court() -> None:
    known = {each["id"]: each for each in courts_db.courts}
    for each in courts():
        assert each.id in known
        assert known[each.id]["system"] == "federal"
        assert known[each.id]["type"] in ("trial", "appellate", "special")


def test_the_seat_agrees_with_courts_db() -> None:
    location = {each["id"]: each["location"] for each in courts_db.courts}
    spelled = {"NY": "New York", "CA": "California", "LA": "Louisiana", "PR": "Puerto Rico", "IL": "Illinois"}
    for each in courts():
        if each.state in spelled:
            # Not Ohio: courts-db places the Sixth Circuit in Tennessee; its clerk sits in Cincinnati.
            assert location[each.id] == spelled[each.state]


def test_every_zone_is_known_and_every_state_has_its_row() -> None:
    for each in courts():
        assert ZoneInfo(each.zone).key == each.zone
        assert each.state in STATES


@pytest.mark.parametrize(
    ("id", "zone"),
    [
        ("nysd", "America/New_York"),
        ("tned", "America/New_York"),
        ("tnmd", "America/Chicago"),
        ("azd", "America/Phoenix"),
        ("idd", "America/Boise"),
        ("gud", "Pacific/Guam"),
        ("nmid", "Pacific/Saipan"),
        ("ca9", "America/Los_Angeles"),
    ],
)
def test_zones_of_courts_that_are_easily_mistaken(id: str, zone: str) -> None:  # noqa: A002
    assert court(id).zone == zone


def test_an_unknown_court_is_refused_with_the_nearest_id() -> None:
    with pytest.raises(Misuse, match=r"unknown court: `nysdd` — did you mean `nysd`\?"):
        court("nysdd")


@given(st.text(max_size=8))
def test_any_text_is_a_court_or_a_misuse(text: str) -> None:
    if text in {each.id for each in courts()}:
        assert court(text).id == text
    else:
        with pytest.raises(Misuse, match=re.escape(f"`{text}`")):
            court(text)
