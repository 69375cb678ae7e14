"""The timeline as a figure for a brief: well-formed, self-contained, told in words, no label over another."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from enjoin.courts import court
from enjoin.engine.load import load_case
from enjoin.orders.people import find_person
from enjoin.reports.axis import ticks
from enjoin.reports.bars import UNKNOWN
from enjoin.reports.chronology import chronology
from enjoin.reports.labels import place
from enjoin.reports.svg import clip, text_width, wrap
from enjoin.reports.timeline import LOOKS, MARKS, Mark, Segment, Timeline, Track, timeline_svg
from enjoin.when import Instant, read_moment

NYSD = court("nysd")
EXAMPLES = Path(__file__).parents[3] / "examples"
DAY = 86_400_000_000
moments = st.integers(1_600_000_000_000_000, 1_760_000_000_000_000).map(Instant)


def moment(text: str) -> Instant:
    return read_moment(text, NYSD)


def words(svg: str) -> str:
    return " ".join(etree.fromstring(svg).itertext())


@st.composite
def segments(draw: st.DrawFn) -> tuple[Segment, ...]:
    cuts = sorted(set(draw(st.lists(moments, min_size=1, max_size=6))), key=lambda each: each.us)
    status = st.sampled_from([*LOOKS, "odd"])
    ends = [*cuts[1:], None]
    return tuple(
        Segment(start=a, end=b, status=draw(status), label=draw(st.text(max_size=8)))
        for a, b in zip(cuts, ends, strict=True)
    )


marks = st.builds(
    Mark, at=moments, kind=st.sampled_from(list(MARKS)), label=st.text(max_size=30), uncertain=st.booleans()
)
timelines = st.builds(
    Timeline,
    title=st.text(max_size=60),
    court=st.just(NYSD),
    tracks=st.lists(
        st.builds(Track, label=st.text(max_size=30), segments=segments(), detail=st.text(max_size=30)), max_size=4
    ).map(tuple),
    marks=st.lists(marks, max_size=12).map(tuple),
    at=st.none() | moments,
)


@settings(max_examples=60, deadline=None)
@given(timelines)
def test_any_timeline_is_well_formed_and_told_in_words(timeline: Timeline) -> None:
    svg = timeline_svg(timeline)
    root = etree.fromstring(svg)
    assert root.get("role") == "img"
    told = root.find("{http://www.w3.org/2000/svg}desc")
    assert told is not None
    assert told.text
    for mark in timeline.marks:
        assert mark.at.day(NYSD).isoformat() in told.text
    assert svg == timeline_svg(timeline)
    assert not re.search(r"(?:href|src)=", svg)
    used, defined = set(re.findall(r"url\(#([^)]+)\)", svg)), set(re.findall(r'<pattern id="([^"]+)"', svg))
    assert used <= defined


@given(st.lists(st.tuples(st.floats(190, 980), st.floats(20, 700)), max_size=25))
def test_labels_never_overlap(points: list[tuple[float, float]]) -> None:
    placed = place(points, 14, 986)
    for i, a in enumerate(placed):
        for b in placed[i + 1 :]:
            assert a.level != b.level or a.right <= b.left or b.right <= a.left


@given(st.lists(st.tuples(st.floats(190, 400), st.floats(20, 300)), max_size=15))
def test_leaders_pass_beside_labels_that_run_one_way(points: list[tuple[float, float]]) -> None:
    placed = place(points, 14, 986)
    for upper in placed:
        for lower in placed:
            # A leader comes down from `upper` at its x; a label below it must not lie across.
            if lower.level < upper.level:
                assert not lower.left < upper.x < lower.right


@given(st.text(max_size=80), st.floats(5, 400))
def test_clipped_text_fits(text: str, width: float) -> None:
    assert text_width(clip(text, 10, width), 10) <= width
    for part in wrap(text, 10, width, 2):
        assert text_width(part, 10) <= width


@pytest.mark.parametrize(("days", "fewest"), [(3, 2), (21, 6), (400, 5), (1500, 5), (9000, 5)])
def test_the_axis_has_a_sensible_number_of_ticks(days: int, fewest: int) -> None:
    start = moment("2021-10-06")
    found = ticks(start, Instant(start.us + days * DAY), NYSD, 14)
    assert fewest <= len(found) <= 16
    assert all(a.at < b.at for a, b in pairwise(found))


def test_every_status_differs_from_every_other_without_colour() -> None:
    def grey(colour: str) -> int:
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        return round(0.299 * red + 0.587 * green + 0.114 * blue)

    # The partial stays differ by their hatched lower third; other looks by darkness or by the shape of their pattern.
    looks = {name: look for name, look in LOOKS.items() if "partly" not in name}
    shapes = {
        name: re.sub(r"#[0-9a-f]{6}", "", look.pattern) + ("dashed" if look.dashed else "")
        for name, look in looks.items()
    }
    names = list(looks)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            assert shapes[a] != shapes[b] or abs(grey(looks[a].ground) - grey(looks[b].ground)) > 60, (a, b)
    assert UNKNOWN.legend not in {look.legend for look in LOOKS.values()}


def test_the_contempt_case_reads_right() -> None:
    case = load_case(EXAMPLES / "22-cv-09384" / "case.toml").case
    drawn = chronology(case, find_person(case, "alibaba"), at=moment("2023-08-02"))
    bars = {(track.label, track.detail): track.segments for track in drawn.tracks}
    shut = next(found for (label, _), found in bars.items() if label == "PI ¶1(c)")
    assert [(s.status, s.start.day(NYSD).isoformat()) for s in shut][-1] == ("struck", "2023-06-29")
    aid = next(found for (label, detail), found in bars.items() if label == "PI ¶1(b)" and "promotion" in detail)
    by_day = {s.start.day(NYSD).isoformat(): s for s in aid}
    assert by_day["2023-07-20"].status == "partly_stayed"
    assert by_day["2023-07-20"].label == "stayed: list, relist"
    assert by_day["2023-07-31"].status == "clarified_partly_stayed"
    told = words(timeline_svg(drawn))
    for phrase in ("TRO (ECF 18)", "contempt (ECF 101)", "pi.1c struck", "as of 2023-08-02"):
        assert phrase in told


def test_the_gap_is_shown_as_a_gap() -> None:
    case = load_case(EXAMPLES / "21-cv-08434" / "case.toml").case
    drawn = chronology(case, find_person(case, "alibaba"))
    gaps = [s for track in drawn.tracks for s in track.segments if s.status == "gap"]
    assert {s.start.day(NYSD).isoformat() for s in gaps} == {"2021-11-09"}  # past the 14th day, Nov 8


def test_an_empty_timeline_is_still_a_drawing() -> None:
    assert "Nothing" in timeline_svg(Timeline(title="Nothing", court=NYSD, tracks=()))
