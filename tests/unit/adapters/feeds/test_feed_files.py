"""Which files a feed is."""

from pathlib import Path

import pytest

from enjoin.adapters.feeds.files import feed_files
from enjoin.problems import Unreadable


def test_a_folder_is_all_its_feed_files_but_hidden_ones_and_runs(tmp_path: Path) -> None:
    """A run written into the feed's own folder does not become part of the feed."""
    for name in ("a.csv", "sub/b.jsonl", ".partial/c.csv", "run/run.json", "run/decisions.parquet", "note.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [each.relative_to(tmp_path).as_posix() for each in feed_files(str(tmp_path))] == ["a.csv", "sub/b.jsonl"]


def test_a_glob_is_read_in_name_order(tmp_path: Path) -> None:
    for name in ("2.csv", "1.csv"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [each.name for each in feed_files(str(tmp_path / "*.csv"))] == ["1.csv", "2.csv"]


@pytest.mark.parametrize("spec", ["nothing.csv", "*.parquet", "."])
def test_no_file_is_told(tmp_path: Path, spec: str) -> None:
    with pytest.raises(Unreadable, match="no file of this feed"):
        feed_files(str(tmp_path / spec))
