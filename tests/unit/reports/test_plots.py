"""Plots: well-formed, told in words, true to their numbers."""

import re

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from enjoin.reports.plots import bars_svg, steps_svg

SPACE = "{http://www.w3.org/2000/svg}"


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=50), st.integers(0, 20))
def test_steps_end_at_the_share_reached(values: list[float], still: int) -> None:
    values.sort()
    whole = len(values) + still
    root = etree.fromstring(steps_svg("T", values, whole=whole, unit="hours"))
    path = next(root.iterfind(f"{SPACE}path")).get("d")
    heights = [float(each) for each in re.findall(r"V([\d.]+)", path)]
    assert heights == sorted(heights, reverse=True)
    # The plot is 222 units high, and 34 lie above it.
    assert abs(heights[-1] - (34 + (1 - len(values) / whole) * 222)) < 0.2


@given(st.lists(st.tuples(st.text(max_size=9), st.integers(0, 10**6)), max_size=40))
def test_bars_are_as_high_as_their_counts(counts: list[tuple[str, int]]) -> None:
    root = etree.fromstring(bars_svg("T & <t>", counts, unit="month"))
    bars = [float(each.get("height")) for each in root.iterfind(f"{SPACE}rect") if each.get("fill") == "#0b4f8a"]
    most = max((count for _, count in counts), default=0) or 1
    assert len(bars) == len(counts)
    for height, (_, count) in zip(bars, counts, strict=True):
        assert abs(height - count / most * 222) < 0.06
    told = root.find(f"{SPACE}desc").text
    assert all(f": {count}" in told for _, count in counts)


def test_counts_have_whole_ticks() -> None:
    drawn = bars_svg("Acts", [("2025-03", 3), ("2025-04", 1)], unit="month")
    assert ">0.5<" not in drawn
    assert ">2.5<" not in drawn
    assert ">3<" in drawn
