"""The same commands, in whatever words and layout, must read the same; what is read otherwise must at least be marked."""

from pathlib import Path

import pytest
from order_layouts import LAYOUTS, Layout, as_html, draw_order

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

SEEDS = range(100, 108)


def directives_of(paper: Paper) -> dict[str, str]:
    """`id | binds | acts | toward` of each directive, and its band."""
    found: dict[str, str] = {}
    for order in draft_case([paper]).draft.rows("orders"):
        for row in dict(order.tables).get("directives", ()):
            done = row.get("forbid") or [row.get("require")]
            binds = row.get("binds")
            assert isinstance(done, list)
            assert isinstance(binds, list)
            said = [str(row.get("id")), " ".join(binds), " ".join(map(str, done)), str(row.get("toward") or "")]
            found[" | ".join(said)] = next(each.band for key, each in row.items if key == "binds")
    return found


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda each: each.__name__)
def test_a_layout_changes_nothing(layout: Layout) -> None:
    for seed in SEEDS:
        text, wanted = draw_order(seed, layout)
        found = directives_of(Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),)))
        assert [each for each in wanted if each not in found] == [], (seed, text)
        assert [each for each, band in found.items() if each not in wanted and band == "read"] == [], (seed, text)


def test_a_web_page_changes_nothing(tmp_path: Path) -> None:
    for seed in SEEDS:
        text, wanted = as_html(seed)
        path = tmp_path / "o.html"
        path.write_text(text, encoding="utf-8")
        found = directives_of(read_file(path))
        assert [each for each in wanted if each not in found] == [], (seed, text)


def test_most_of_what_is_plain_is_read() -> None:
    bands = [band for seed in SEEDS for band in directives_of(_paper(seed)).values()]
    assert bands.count("read") > 0.75 * len(bands)


def _paper(seed: int) -> Paper:
    text, _ = draw_order(seed, LAYOUTS[0])
    return Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))
