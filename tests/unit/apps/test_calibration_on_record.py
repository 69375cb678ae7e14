"""What `enjoin calibrate` wrote beside a case is put on record by every run of it (R34)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

CASE = """\
format = 1
docket = "1:24-cv-00779"
court = "cand"
caption = "Tidewell Goods LLC v. Doe"
plaintiffs = [{ name = "Tidewell Goods LLC" }]
defendants = [{ id = "d1", name = "Copper Lantern Shop", stores = [{ platform = "bazaarly", id = "41" }] }]
respondents = [{ id = "whale", name = "Whale", role = "service_provider", platforms = ["bazaarly"] }]
marks = [{ id = "tidewell", text = "TIDEWELL" }]
notices = [{ order = "pi", respondent = "whale", received = 2024-02-02 }]

[[orders]]
id = "pi"
kind = "preliminary_injunction"
entered = 2024-02-01
directives = [{ id = "a", binds = ["whale"], forbid = ["listing"], toward = "infringing" }]
"""
STORES = "platform,store_id,name\nbazaarly,41,Copper Lantern\n"
LISTINGS = "platform,listing_id,store_id,title,listed_at\nbazaarly,L1,41,Tidewell mug,2024-01-05T00:00:00Z\n"
BACKGROUND = "platform,listing_id,store_id,title,listed_at\n" + "".join(
    f"bazaarly,B{at},9,plain mug {at},2024-01-05T00:00:00Z\n" for at in range(20)
)
COMPLY = ("comply", "case.toml", "--respondent", "whale", "--at", "2024-03-01", "--stores", "stores.csv")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    texts = {"case.toml": CASE, "stores.csv": STORES, "listings.csv": LISTINGS, "background.csv": BACKGROUND}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "enjoin", *command], cwd=folder, capture_output=True, text=True, check=False
    )


def test_a_mark_without_recall_and_a_case_without_marks_are_told(folder: Path) -> None:
    marks = 'marks = [{ id = "tidewell", text = "TIDEWELL" }]'
    asked = ("calibrate", "case.toml", "--background", "background.csv", "--each", "1")
    (folder / "case.toml").write_text(
        CASE.replace(marks, 'marks = [{ id = "panda", text = "熊猫堂" }]'), encoding="utf-8"
    )
    done = run(folder, *asked)
    assert done.returncode == 0, done.stderr
    assert "no recall was estimated" in done.stdout
    assert json.loads(run(folder, *asked, "--json").stdout)["recall_unmeasured"] == ["panda"]
    (folder / "case.toml").write_text(CASE.replace(marks, ""), encoding="utf-8")
    assert "the case has no mark" in run(folder, *asked).stdout


def test_what_is_listed_only_after_the_runs_instant_is_told(folder: Path) -> None:
    later = LISTINGS + "bazaarly,L2,41,Tidewell cup,2024-06-05T00:00:00Z\n"
    (folder / "listings.csv").write_text(later, encoding="utf-8")
    done = run(folder, *COMPLY, "--listings", "listings.csv", "--out", "RUN")
    assert done.returncode == 0, done.stderr
    assert "1 live listing of linked stores was listed only after --at" in done.stderr


def test_the_figures_beside_the_case_are_in_the_run_and_its_record(folder: Path) -> None:
    done = run(
        folder, "calibrate", "case.toml", "--background", "background.csv", "--each", "1", "-o", "case.calibration.json"
    )
    assert done.returncode == 0, done.stderr
    done = run(folder, *COMPLY, "--listings", "listings.csv", "--out", "RUN", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    written = json.loads((folder / "case.calibration.json").read_text(encoding="utf-8"))
    assert told["calibration"] == written
    assert written["texts"] == 20
    assert written["case_digest"] == told["case_digest"]
    assert [each["role"] for each in told["inputs"]] == ["case", "calibration", "stores", "listings"]
    assert json.loads((folder / "RUN" / "case.calibration.json").read_text(encoding="utf-8")) == written
    (folder / "case.calibration.json").unlink()
    checked = run(folder, "verify", "RUN")
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "rows replayed" in checked.stdout


def test_a_calibration_of_an_earlier_case_is_told(folder: Path) -> None:
    """R34: figures of another wording of the case are on record, and said to be out of date."""
    asked = ("calibrate", "case.toml", "--background", "background.csv", "--each", "1", "-o", "case.calibration.json")
    assert run(folder, *asked).returncode == 0
    fits = run(folder, *COMPLY, "--listings", "listings.csv", "--out", "RUN")
    assert "out of date" not in fits.stderr
    case = (folder / "case.toml").read_text(encoding="utf-8").replace('text = "TIDEWELL"', 'text = "TIDEWELLS"')
    (folder / "case.toml").write_text(case, encoding="utf-8")
    done = run(folder, *COMPLY, "--listings", "listings.csv", "--out", "RUN2")
    assert done.returncode == 0
    assert "the case has changed since it was measured" in done.stderr


@pytest.mark.parametrize("mark", ["UGG", "LG", "3M", "4711"])
def test_short_marks_can_be_calibrated(folder: Path, mark: str) -> None:
    case = (folder / "case.toml").read_text(encoding="utf-8").replace('text = "TIDEWELL"', f'text = "{mark}"')
    (folder / "case.toml").write_text(case, encoding="utf-8")
    done = run(folder, "calibrate", "case.toml", "--background", "background.csv", "--each", "3", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    exact = next(each for each in told["recall"] if each["cls"] == "exact")
    assert exact["found"] == exact["tried"] == 3


@pytest.mark.parametrize("text", ["", "[]", "{", '{"detector": "text-1"}'])
def test_a_file_that_is_no_calibration_is_one_sentence(folder: Path, text: str) -> None:
    (folder / "case.calibration.json").write_text(text)
    done = run(folder, *COMPLY, "--listings", "listings.csv", "--out", "RUN")
    assert done.returncode == 2
    assert "`case.calibration.json` is no calibration" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (folder / "RUN").exists()


def test_the_diligence_report_prints_the_figures_with_their_intervals(folder: Path) -> None:
    """R34: with what measured recall, by which version."""
    assert (
        run(
            folder,
            "calibrate",
            "case.toml",
            "--background",
            "background.csv",
            "--each",
            "2",
            "-o",
            "case.calibration.json",
        ).returncode
        == 0
    )
    assert run(folder, *COMPLY, "--listings", "listings.csv", "--out", "RUN").returncode == 0
    done = run(folder, "report", "RUN", "--kind", "diligence", "-o", "d.json")
    assert done.returncode == 0, done.stderr
    text = (folder / "d.json").read_text(encoding="utf-8")
    written = json.loads((folder / "case.calibration.json").read_text(encoding="utf-8"))
    assert "Recall by class of disguise" in text
    assert all(each["cls"] in text for each in written["recall"])
    assert f"background of {written['texts']} texts" in text
