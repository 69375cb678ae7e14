"""`enjoin draft` at the command line: what it writes, and that it never writes over a case file."""

import json
import re
import subprocess
import tomllib
from datetime import timedelta
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


DISMISSAL = """UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF ILLINOIS

Case No. {docket}

{plaintiff} v. THE PARTNERSHIPS IDENTIFIED ON SCHEDULE A

ORDER OF DISMISSAL

IT IS HEREBY ORDERED that Defendant 88_style_house is dismissed from this action.

SO ORDERED.

Dated: {day}
"""


def test_a_further_paper_is_proposed_and_accepted_with_the_command_that_is_told(tmp_path: Path) -> None:
    out = tmp_path / "case.toml"
    run(str(PAPER), "-o", str(out))
    before = out.read_text().replace("draft = true\n", "# accepted by J.\n")
    out.write_text(before)
    values = tomllib.loads(before)
    later = tmp_path / "dismissal.txt"
    later.write_text(
        DISMISSAL.format(
            docket=values["docket"],
            plaintiff=values["plaintiffs"][0]["name"].upper(),
            day=f"{values['orders'][0]['entered'] + timedelta(days=40):%B %-d, %Y}",
        )
    )
    said = run(str(later), "-o", str(out))
    assert out.read_text() == before
    assert (tmp_path / "case.proposed.review.html").exists()
    assert "88_style_house" not in (tmp_path / "case.proposed.draft.json").read_text().split('"unread"')[1]
    told = re.search(r"`(patch [^`]+)`", said)
    assert told is not None
    subprocess.run(told[1], shell=True, check=True, capture_output=True)  # noqa: S602  # as a person pastes it
    case = load_case(out).case
    assert [each.name for each in case.defendants if each.left] == ["88_style_house"]
    assert "# accepted by J." in out.read_text()
    with pytest.raises(Misuse, match="draft"):
        load_case(tmp_path / "case.proposed.toml")
    assert "add nothing" in run(str(later), "-o", str(out))


def test_a_proposal_that_was_not_accepted_is_told_when_another_replaces_it(tmp_path: Path) -> None:
    out = tmp_path / "case.toml"
    run(str(PAPER), "-o", str(out))
    values = tomllib.loads(out.read_text())
    words = {"docket": values["docket"], "plaintiff": values["plaintiffs"][0]["name"].upper(), "day": "May 6, 2030"}
    dismissal = DISMISSAL.format(**words)
    for name, text in (
        ("one.txt", dismissal),
        (
            "two.txt",
            dismissal.replace("OF DISMISSAL", "CLARIFYING TEMPORARY RESTRAINING ORDER").replace(
                "is dismissed from this action", "is clarified to be bound"
            ),
        ),
    ):
        (tmp_path / name).write_text(text)
    assert "not accepted" not in run(str(tmp_path / "one.txt"), "-o", str(out))
    assert "not accepted" not in run(str(tmp_path / "one.txt"), "-o", str(out))
    assert "(order `dismissal`) was not accepted" in run(str(tmp_path / "two.txt"), "-o", str(out))


def test_nothing_acts_on_a_draft(tmp_path: Path) -> None:
    out = tmp_path / "case.toml"
    run(str(PAPER), "-o", str(out))
    with pytest.raises(Misuse, match="draft"):
        load_case(out)
