"""`enjoin draft` at the command line: what it writes, and that it never writes over a case file."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from enjoin.apps.cli.draft import draft
from enjoin.engine.load import load_case
from enjoin.problems import Misuse

PAPER = Path(__file__).parents[3] / "benchmarks" / "draft_papers" / "seen" / "ilnd-tro.txt"


def run(*args: str) -> str:
    done = CliRunner().invoke(draft, args, catch_exceptions=False)
    assert done.exit_code == 0
    return done.output


def test_a_case_file_a_review_page_and_the_places(tmp_path: Path) -> None:
    out = tmp_path / "case.toml"
    said = run(str(PAPER), "-o", str(out))
    assert "5 defendants" in said
    page = (tmp_path / "case.review.html").read_text()
    assert "88_style_house" in page
    assert "<script" not in page
    assert "http://" not in page.replace("http://www.w3.org", "")
    values = json.loads((tmp_path / "case.draft.json").read_text())["values"]
    assert all(value["places"] for value in values if value["path"].endswith(".name"))
    assert {value["band"] for value in values} <= {"read", "check", "guess"}


def test_a_case_file_that_exists_is_never_changed(tmp_path: Path) -> None:
    out = tmp_path / "case.toml"
    run(str(PAPER), "-o", str(out))
    before = out.read_text().replace("draft = true\n", "").replace('name = "aibiou"', 'name = "aibiou" # seen by J.')
    out.write_text(before)
    said = run(str(PAPER), "-o", str(out))
    assert out.read_text() == before
    assert "adds nothing" in said or "add nothing" in said


def test_nothing_acts_on_a_draft(tmp_path: Path) -> None:
    out = tmp_path / "case.toml"
    run(str(PAPER), "-o", str(out))
    with pytest.raises(Misuse, match="draft"):
        load_case(out)
