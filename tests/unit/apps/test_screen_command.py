"""`enjoin screen` on feeds that are not clean: what was set aside is told, and a feed that cannot be read spoils nothing."""

import csv
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from enjoin.apps.cli.main import main

CASE = """
format = 1
docket = "1:25-cv-1"
court = "ilnd"
caption = "A v. B"
plaintiffs = [{ name = "A" }]
defendants = [{ id = "d1", name = "B", stores = [{ platform = "tulip", id = "6344" }] }]
respondents = [{ id = "tulip", name = "Tulip", role = "service_provider", platforms = ["tulip"] }]
marks = [{ id = "nordy", text = "NORDY" }]
"""
HEAD = "platform,listing_id,store_id,title,listed_at\n"
GOOD = "tulip,1,6344,Nordy bricks,2025-02-01T00:00:00Z\n"
BAD = "tulip,2,6344,Nordy bricks,2025-02-01\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "case.toml").write_text(CASE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def enjoin(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["enjoin", *words])
    with pytest.raises(SystemExit) as left:
        main()
    return int(left.value.code or 0)


def screen(monkeypatch: pytest.MonkeyPatch, feed: str) -> int:
    return enjoin(monkeypatch, "screen", "case.toml", "--listings", feed, "-o", "f.parquet")


def test_rows_set_aside_are_written_down(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "l.csv").write_text(HEAD + GOOD + BAD, encoding="utf-8")
    assert screen(monkeypatch, "l.csv") == 0
    assert (
        "1 listing screened: 1 hit, 0 for review; f.parquet; 1 row set aside: f.rejected.csv" in capsys.readouterr().out
    )
    with (place / "f.rejected.csv").open(newline="", encoding="utf-8") as file:
        (row,) = csv.DictReader(file)
    assert (row["feed"], row["row"], row["value"]) == ("listings", "2", "2025-02-01")
    (place / "l.csv").write_text(HEAD + GOOD, encoding="utf-8")
    assert screen(monkeypatch, "l.csv") == 0
    assert not (place / "f.rejected.csv").exists()


def test_a_feed_that_cannot_be_read_leaves_the_findings_that_were_there(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / "l.csv").write_text(HEAD + GOOD, encoding="utf-8")
    assert screen(monkeypatch, "l.csv") == 0
    (place / "broken.csv").write_text("platform,title\n", encoding="utf-8")
    assert screen(monkeypatch, "broken.csv") == 2
    assert pq.read_table(place / "f.parquet").num_rows == 1
    assert sorted(each.name for each in place.iterdir()) == ["broken.csv", "case.toml", "f.parquet", "l.csv"]


def test_a_listing_with_a_byte_order_mark_is_read(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "l.json").write_bytes(b'\xef\xbb\xbf{"title": "Nordy"}')
    words = ("-r", "tulip", "--act", "email", "--at", "2025-05-01", "-p", "tulip", "--store", "6344")
    assert enjoin(monkeypatch, "ask", "case.toml", *words, "--listing", "l.json") == 0
    assert "not JSON" not in capsys.readouterr().err


def test_an_apostrophe_is_no_quotation_mark(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert enjoin(monkeypatch) == 2
    assert "a court's orders" in capsys.readouterr().err


def test_an_unwritable_place_is_named_as_the_user_knows_it(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "s.csv").write_text("platform,store_id,name\ntulip,1,A\n", encoding="utf-8")
    assert enjoin(monkeypatch, "resolve", "case.toml", "--stores", "s.csv", "-o", "nowhere/l.parquet") == 2
    assert "the folder `nowhere` of `l.parquet` does not exist" in capsys.readouterr().err


def test_a_name_that_promises_another_format_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "l.csv").write_text(HEAD + GOOD, encoding="utf-8")
    assert enjoin(monkeypatch, "screen", "case.toml", "--listings", "l.csv", "-o", "f.csv") == 2
    assert "name it `f.parquet`" in capsys.readouterr().err
    assert not (place / "f.csv").exists()


def test_the_page_shows_findings_in_their_text(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    title = "Soft nordy bricks, not of N0RDY " + "x" * 400
    (place / "l.csv").write_text(HEAD + f'tulip,1,6344,"{title}",2025-02-01T00:00:00Z\n' + BAD, encoding="utf-8")
    words = ("screen", "case.toml", "--listings", "l.csv", "-o", "f.parquet", "--html", "f.html")
    assert enjoin(monkeypatch, *words) == 0
    page = (place / "f.html").read_text(encoding="utf-8")
    assert page.count("tulip 1 · title") == 1
    assert ">nordy</u> bricks, not of " in page
    assert pq.read_table(place / "f.parquet").column_names[-1] == "why"


def test_findings_never_overwrite_the_feed(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "f.csv").write_text(HEAD + GOOD, encoding="utf-8")
    (place / "f.parquet").symlink_to("f.csv")
    assert screen(monkeypatch, "f.csv") == 2
    assert "the findings would overwrite it" in capsys.readouterr().err
    assert (place / "f.csv").read_text(encoding="utf-8") == HEAD + GOOD


def test_a_feed_of_which_no_row_can_be_read_is_no_empty_feed(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "l.csv").write_text(HEAD + BAD + BAD, encoding="utf-8")
    assert screen(monkeypatch, "l.csv") == 2
    assert "l.csv: all 2 rows break a rule of the feed (row 1: `listed_at` is not" in capsys.readouterr().err
    assert (place / "f.rejected.csv").exists()


def test_where_findings_go_is_asked_for(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert enjoin(monkeypatch, "screen", "case.toml", "--listings", "l.csv") == 2
    assert "give -o findings.parquet" in capsys.readouterr().err


def test_of_two_feeds_none_is_passed_over(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    two = ("--listings", "a.csv", "--listings", "b.csv")
    assert enjoin(monkeypatch, "screen", "case.toml", *two, "-o", "f.parquet") == 2
    assert "`--listings` is given 2 times" in capsys.readouterr().err
    assert enjoin(monkeypatch, "screen", "case.toml", "--listings", "a.csv", "--explain-text", "x") == 2
    assert "one text or a feed?" in capsys.readouterr().err
