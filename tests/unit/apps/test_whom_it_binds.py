"""What `case show` and `obligations` say of orders as to some: who is still enjoined, and which acts a stay leaves out."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from cases import injunction, notice
from enjoin.apps.cli.case import show
from enjoin.apps.cli.obligations import obligations

CASE = (
    """
format = 1
docket = "1:25-cv-04417"
court = "ilnd"
caption = "Fernwick Lamp Works, Inc. v. Lumotta Store et al."
plaintiffs = [{ name = "Fernwick Lamp Works, Inc." }]
respondents = [{ id = "bazario", name = "Bazario Inc.", role = "service_provider", platforms = ["bazario"] }]
marks = [{ id = "fernwick", text = "FERNWICK" }]
defendants = [
  { id = "d1", name = "Lumotta Store" },
  { id = "d2", name = "Glowyard Home" },
  { id = "d3", name = "Brightnest Direct", left = { on = 2025-06-15, why = "settled" } },
]
"""
    + injunction("pi", "preliminary_injunction", "2025-06-02")
    + notice("pi", "bazario", "2025-06-03")
    + """
[[orders]]
id = "dism"
kind = "dismissal"
entered = 2025-06-20
effects = [{ release = ["pi.*"], defendants = ["d2"] }]
[[orders]]
id = "stay"
kind = "stay"
entered = 2025-07-01
effects = [{ stay = ["pi.b"], acts = ["promotion"], defendants = ["d1"] }]
"""
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "case.toml").write_text(CASE, encoding="utf-8")
    return tmp_path / "case.toml"


def out(command: Any, *words: str) -> str:
    made = CliRunner().invoke(command, list(words))
    assert made.exit_code == 0, made.output
    return made.output


def test_a_defendant_released_from_all_that_bound_it_is_not_counted_as_enjoined(path: Path) -> None:
    """R54: `2 defendants enjoined` was said of one, after an order had released the other."""
    assert "2 defendants enjoined, 1 left\n" in out(show, str(path), "--at", "2025-06-19")
    told = out(show, str(path), "--at", "2025-06-21")
    assert "1 defendant enjoined, 1 left, 1 released\n" in told
    assert "Glowyard Home — released by dism" in told
    as_json = json.loads(out(show, str(path), "--at", "2025-06-21", "--json"))
    assert as_json["enjoined"] == 1
    assert [each["released"] for each in as_json["defendants"]] == [False, True, False]


def test_a_stay_of_some_acts_is_told_with_its_acts(path: Path) -> None:
    """R12: a stay of promotion for d1 read as one of all acts for d1."""
    told = out(obligations, str(path), "-r", "bazario", "--at", "2025-07-02")
    assert "stayed as to promotion, d1 by the stay of 2025-07-01" in told
