"""A run is there whole or not at all, and what was there before stays."""

import csv
import json
import os
from errno import EACCES
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from enjoin.adapters.runfolder import RunFolder, run_folder
from enjoin.engine.locking import is_still
from enjoin.problems import Misuse

SCHEMA = pa.schema([("n", pa.int64())])


def rows(*numbers: int) -> pa.Table:
    return pa.table({"n": pa.array(numbers, pa.int64())})


def write(place: Path, run_id: str, *numbers: int, fails: Exception | None = None) -> None:
    with run_folder(place) as folder:
        folder.keep_earlier()
        folder.rows("t.parquet", SCHEMA, rows(*numbers))
        folder.json("run.json", {"id": run_id})
        (folder.path / "ledger").mkdir(exist_ok=True)
        with (folder.path / "ledger" / "log").open("a") as file:
            file.write(f"{run_id}\n")
        if fails is not None:
            raise fails
        folder.put()


def read(place: Path) -> list[int]:
    found: list[int] = pq.read_table(place / "t.parquet").column("n").to_pylist()
    return found


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_run_is_put_in_its_place_whole(tmp_path: Path) -> None:
    write(tmp_path / "deep" / "run", "one", 1, 2)
    assert names(tmp_path / "deep") == ["run"]
    assert names(tmp_path / "deep" / "run") == ["ledger", "run.json", "t.parquet"]


def test_nothing_is_in_its_place_before_it_is_whole(tmp_path: Path) -> None:
    place = tmp_path / "run"
    with run_folder(place) as folder:
        folder.rows("t.parquet", SCHEMA, rows(1))
        assert not place.exists()
        folder.put()
    assert place.exists()


def test_an_error_half_way_leaves_the_old_run_whole(tmp_path: Path) -> None:
    place = tmp_path / "run"
    write(place, "one", 1)
    with pytest.raises(RuntimeError, match="half way"):
        write(place, "two", 2, fails=RuntimeError("half way"))
    assert read(place) == [1]
    assert (place / "ledger" / "log").read_text() == "one\n"
    assert names(tmp_path) == ["run"]


def test_a_run_that_is_killed_leaves_the_old_run_whole_and_the_next_cleans_up(tmp_path: Path) -> None:
    place = tmp_path / "run"
    write(place, "one", 1)
    (tmp_path / ".run.partial").mkdir()  # as a killed process leaves it
    (tmp_path / ".run.partial" / "t.parquet").write_bytes(b"half")
    assert read(place) == [1]
    write(place, "two", 2)
    assert read(place) == [2]
    assert names(tmp_path) == ["run"]


def test_a_kill_between_the_two_renames_loses_nothing(tmp_path: Path) -> None:
    """Then the old run stands beside its place, and the next run takes it up."""
    place = tmp_path / "run"
    write(place, "one", 1)
    place.rename(tmp_path / ".run.earlier")
    write(place, "two", 2)
    assert names(place / "history") == ["one"]
    assert (place / "ledger" / "log").read_text() == "one\ntwo\n"
    assert names(tmp_path) == ["run"]


def test_a_second_run_keeps_the_first_and_continues_its_ledger(tmp_path: Path) -> None:
    place = tmp_path / "run"
    for number, run_id in enumerate(("one", "two", "three"), 1):
        write(place, run_id, number)
    assert read(place) == [3]
    assert names(place / "history") == ["one", "two"]
    assert read(place / "history" / "one") == [1]
    assert not (place / "history" / "one" / "ledger").exists()
    assert not (place / "history" / "two" / "history").exists()
    assert (place / "ledger" / "log").read_text() == "one\ntwo\nthree\n"


def test_a_folder_with_other_things_is_refused_and_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "run"
    place.mkdir()
    (place / "thesis.txt").write_text("mine")
    with pytest.raises(Misuse, match="`run` is a folder with other things in it"):
        write(place, "one")
    assert names(place) == ["thesis.txt"]
    assert names(tmp_path) == ["run"]


def test_a_file_is_refused_and_an_empty_folder_is_not(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(Misuse, match="is a file; a run is a folder"):
        write(tmp_path / "file", "one")
    (tmp_path / "run").mkdir()
    write(tmp_path / "run", "one", 1)
    assert read(tmp_path / "run") == [1]


def test_two_runs_into_one_folder_at_once_the_second_is_refused_and_the_first_is_whole(tmp_path: Path) -> None:
    place = tmp_path / "run"
    with run_folder(place) as first:
        first.rows("t.parquet", SCHEMA, rows(1))
        with pytest.raises(Misuse, match="another run is being written into `run`"), run_folder(place):
            raise AssertionError("the second run must not begin")
        first.json("run.json", {"id": "one"})
        first.put()
    assert read(place) == [1]
    write(place, "two", 2)
    assert names(place / "history") == ["one"]
    assert names(tmp_path) == ["run"]


def test_a_run_that_waited_at_the_door_while_the_other_was_put_in_its_place_is_refused(tmp_path: Path) -> None:
    """What it was about to write into has become the finished run."""
    partial = tmp_path / ".run.partial"
    partial.mkdir()
    handle = os.open(partial, os.O_RDONLY)
    try:
        partial.rename(tmp_path / "run")
        assert not is_still(partial, handle)
        partial.mkdir()
        assert not is_still(partial, handle)
    finally:
        os.close(handle)


def fill(place: Path, what: str) -> None:
    """Write to a device that is full."""
    with run_folder(place) as folder:
        name = {"table": "t.parquet", "text": "a.txt"}[what]
        (folder.path / name).symlink_to("/dev/full")
        if what == "table":
            folder.rows(name, SCHEMA, rows(2))
            folder.close_tables()
        else:
            folder.text(name, "x")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("what", ["table", "text"])
def test_a_full_disk_is_told_and_nothing_half_is_left(tmp_path: Path, what: str) -> None:
    place = tmp_path / "run"
    write(place, "one", 1)
    with pytest.raises(OSError, match="no space left: the run was not written, and what was there stays"):
        fill(place, what)
    assert read(place) == [1]
    assert names(tmp_path) == ["run"]


def test_other_errors_of_the_system_stay_what_they_are(tmp_path: Path) -> None:
    with pytest.raises(PermissionError), run_folder(tmp_path / "run"):
        raise PermissionError(EACCES, "permission denied")


def test_cells_tables_and_texts(tmp_path: Path) -> None:
    with run_folder(tmp_path / "run") as folder:
        assert folder.earlier is None
        with folder.cells("a.csv", ("x", "y")) as file:
            file.writerow({"x": 'a,"b"', "y": "c\nd"})
        folder.rows("empty.parquet", SCHEMA, None)
        folder.json("run.json", {"id": "é"})
        folder.put()
    with (tmp_path / "run" / "a.csv").open(newline="", encoding="utf-8") as opened:
        assert list(csv.DictReader(opened)) == [{"x": 'a,"b"', "y": "c\nd"}]
    assert pq.read_table(tmp_path / "run" / "empty.parquet").schema.names == ["n"]
    assert json.loads((tmp_path / "run" / "run.json").read_text(encoding="utf-8")) == {"id": "é"}
    assert RunFolder(tmp_path / "run", tmp_path / "x").earlier == {"id": "é"}
