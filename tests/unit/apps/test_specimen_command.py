"""`enjoin specimen` as a person meets it: what it prints, what it refuses."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from enjoin.apps.cli.specimen import specimen
from enjoin.problems import Misuse

CASE = """format = 1
docket = "1:24-cv-00001"
court = "nysd"
caption = "Acme v. Bluefin"

[[defendants]]
id = "d01"
name = "Bluefin Toy Store"

[[marks]]
id = "wobbleton"
text = "WOBBLETON"
"""


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    path = tmp_path / "case.toml"
    path.write_text(CASE, encoding="utf-8")
    return path


def test_says_what_it_wrote_and_that_it_is_no_fact(case_path: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(specimen, [str(case_path), "-o", str(tmp_path / "out"), "--scale", "0.01"])
    assert result.exit_code == 0
    assert "no fact" in result.stdout
    assert "listings: 600 rows" in result.stdout
    assert (tmp_path / "out" / "case.toml").exists()


def test_json_goes_to_standard_output_alone(case_path: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(specimen, [str(case_path), "-o", str(tmp_path / "out"), "--scale", "0.01", "--json"])
    assert json.loads(result.stdout)["rows"]["acts"] == 120


def test_refuses_a_folder_that_holds_the_case_file(case_path: Path) -> None:
    result = CliRunner().invoke(specimen, [str(case_path), "-o", str(case_path.parent)])
    assert isinstance(result.exception, Misuse)
    assert case_path.read_text(encoding="utf-8") == CASE


def test_a_missing_file_is_an_error_of_the_system_that_names_it(tmp_path: Path) -> None:
    result = CliRunner().invoke(specimen, [str(tmp_path / "none.toml"), "-o", str(tmp_path / "out")])
    assert isinstance(result.exception, FileNotFoundError)


def test_help_has_an_example() -> None:
    assert "Example:" in CliRunner().invoke(specimen, ["--help"]).stdout
