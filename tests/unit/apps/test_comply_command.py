"""`enjoin comply` as people call it: one clear sentence and an exit code for every bad input, and no half of a run."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CASE = """\
format = 1
docket = "1:24-cv-00777"
court = "cand"
caption = "Tidewell Goods LLC v. Does 1-3"
plaintiffs = [{ name = "Tidewell Goods LLC" }]
defendants = [{ id = "d1", name = "Copper Lantern Shop", stores = [{ platform = "bazaarly", id = "41" }] }]
respondents = [{ id = "whale", name = "Whale", role = "service_provider", platforms = ["bazaarly"] }]
marks = [{ id = "tidewell", text = "TIDEWELL" }]
premises = [{ kind = "no_authentic_goods", platforms = ["bazaarly"], from = 2024-01-01 }]
notices = [{ order = "pi", respondent = "whale", received = 2024-02-02 }]

[[orders]]
id = "pi"
kind = "preliminary_injunction"
entered = 2024-02-01
directives = [
  { id = "a", binds = ["defendants"], forbid = ["listing", "promotion"], toward = "infringing" },
  { id = "b", binds = ["whale"], forbid = ["listing", "promotion"], toward = "infringing", predicate = ["pi.a"] },
]
"""
STORES = "platform,store_id,name\nbazaarly,41,Copper Lantern\nbazaarly,42,Other\n"
LISTINGS = (
    "platform,listing_id,store_id,title,listed_at\n"
    "bazaarly,L1,41,Tidewell mug,2024-01-05T00:00:00Z\n"
    "bazaarly,L2,42,Tidewell mug,2024-01-05T00:00:00Z\n"
)
ACTS = (
    "act,at,platform,store_id,listing_id,respondent,act_id\n"
    "email,2024-03-01T00:00:00Z,bazaarly,41,L1,,a1\n"
    "email,2024-03-01T00:00:00Z,bazaarly,41,L1,Wahle,a2\n"
    "emial,2024-03-01T00:00:00Z,bazaarly,41,L1,,a3\n"
    "email,2024-03-01T00:00:00,bazaarly,41,L1,,a4\n"
    "email,2024-03-01T00:00:00Z,bazaarly,42,L2,whale,a1\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in {"case.toml": CASE, "stores.csv": STORES, "listings.csv": LISTINGS, "acts.csv": ACTS}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def comply(folder: Path, **changed: str) -> "subprocess.CompletedProcess[str]":
    """Run the command in the folder, with some of its options changed; an empty one is left out."""
    options = {
        "respondent": "whale",
        "at": "2024-03-01",
        "stores": "stores.csv",
        "listings": "listings.csv",
        "acts": "acts.csv",
        "out": "RUN",
    } | changed
    given = [part for name, value in options.items() if value for part in (f"--{name}", value)]
    command = [sys.executable, "-m", "enjoin", "comply", "case.toml", *given, "--json"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=dict(os.environ))


def test_a_run_with_bad_rows_is_whole_and_says_where_they_are(folder: Path) -> None:
    done = comply(folder)
    assert done.returncode == 0, done.stderr
    run: dict[str, Any] = json.loads(done.stdout)
    assert run["feeds"]["acts"] == {"rows": 1, "rejected": 4, "repeated": 0}
    assert run["summary"]["acts"] == {"allow": 0, "review": 0, "block": 1}
    assert (folder / "RUN" / "rejected.csv").read_text(encoding="utf-8").splitlines() == [
        "feed,file,row,problem,value",
        "acts,acts.csv,3,unknown `act`,emial",
        "acts,acts.csv,4,`at` is not an ISO 8601 instant with an offset,2024-03-01T00:00:00",
        "acts,acts.csv,2,unknown `respondent`,Wahle",
        "acts,acts.csv,5,the key (act_id) occurs again with other content,a1",
    ]
    checked = subprocess.run(
        [sys.executable, "-m", "enjoin", "verify", "RUN"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "rows replayed" in checked.stdout


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"respondent": "wale"}, "unknown respondent `wale` (did you mean `Whale`?)"),
        ({"at": "2024-03-01T10:00"}, "has no time zone"),
        ({"at": "soon"}, "not an ISO 8601 instant or day: `soon`"),
        ({"stores": "no.csv"}, "no.csv: no file of this feed"),
        ({"listings": "case.toml"}, "unknown ending `.toml`"),
        ({"listings": "stores.csv"}, "stores.csv: no column `listing_id`"),
        ({"out": "case.toml"}, "`case.toml` is a file; a run is a folder"),
        ({"out": "."}, "is a folder with other things in it, and no run"),
    ],
)
def test_wrong_usage_is_one_sentence(folder: Path, changed: dict[str, str], said: str) -> None:
    before = sorted(each.name for each in folder.iterdir())
    done = comply(folder, **changed)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.startswith("enjoin: ")
    assert "Traceback" not in done.stderr
    assert sorted(each.name for each in folder.iterdir()) == before


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("case.toml", CASE.replace("court =", "court"), "case.toml:3"),
        ("stores.csv", "", "stores.csv: the file is empty"),
        ("listings.parquet", "PAR1 no", "not a whole Parquet file"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(folder: Path, name: str, content: str, said: str) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    done = comply(folder, **({"listings": name} if name.startswith("listings") else {}))
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert said in done.stderr
    assert not (folder / "RUN").exists()


def test_a_feed_without_rows_and_one_with_broken_text(folder: Path) -> None:
    (folder / "stores.csv").write_bytes(STORES.encode() + b"bazaarly,43,\xff\n")
    (folder / "listings.csv").write_text(LISTINGS.splitlines()[0] + "\n")
    run = json.loads(comply(folder, acts="").stdout)
    assert run["feeds"]["stores"] == {"rows": 2, "rejected": 1, "repeated": 0}
    assert run["feeds"]["listings"]["rows"] == 0
    assert "stores,stores.csv,3,`name` is not text,\\xff" in (folder / "RUN" / "rejected.csv").read_text()


def test_another_docket_is_refused_and_the_run_that_is_there_stays(folder: Path) -> None:
    assert comply(folder, acts="").returncode == 0
    first = (folder / "RUN" / "run.json").read_bytes()
    (folder / "case.toml").write_text(CASE.replace("00777", "00778"), encoding="utf-8")
    done = comply(folder, acts="")
    assert done.returncode == 2
    assert "`RUN` holds runs of 1:24-cv-00777, this case is 1:24-cv-00778; name a new folder" in done.stderr
    assert (folder / "RUN" / "run.json").read_bytes() == first


def test_what_people_judged_of_links_counts_and_is_on_record(folder: Path) -> None:
    judged = {
        "defendant": "d1",
        "platform": "bazaarly",
        "store_id": "42",
        "verdict": "confirm",
        "by": "A. Lee",
        "at": "2024-02-10T00:00:00Z",
    }
    (folder / "case.links.jsonl").write_text(json.dumps(judged) + "\n")
    run = json.loads(comply(folder).stdout)
    assert run["summary"]["links"]["confirmed"] == 2
    assert [each["role"] for each in run["inputs"]] == ["case", "links", "stores", "listings", "acts"]
    (folder / "case.links.jsonl").unlink()
    checked = subprocess.run(
        [sys.executable, "-m", "enjoin", "verify", "RUN"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "rows replayed" in checked.stdout
