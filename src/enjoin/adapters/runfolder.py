"""The folder of a run: written beside its place and put there whole, so that half a run is never taken for one.

A second run into the same folder keeps the first: its files go to `history/<run id>/`, its ledger is continued.
"""

import csv
import json
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from enjoin.engine.locking import locked
from enjoin.problems import Misuse

PARTIAL = ".partial"


class RunFolder:
    """Where a run is being written. Files are added by name; `put` makes it the run."""

    def __init__(self, place: Path, partial: Path) -> None:
        self.place = place
        self.path = partial
        self._open: dict[str, pq.ParquetWriter] = {}

    @property
    def earlier(self) -> dict[str, Any] | None:
        """`run.json` of the run that is in this place now."""
        file = self.place / "run.json"
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else None

    def rows(self, name: str, schema: pa.Schema, batch: pa.RecordBatch | pa.Table | None) -> None:
        """Append rows to a Parquet file; with None, only see to it that the file is there."""
        if name not in self._open:
            self._open[name] = pq.ParquetWriter(self.path / name, schema, compression="zstd")
        if batch is not None and batch.num_rows:
            table = pa.Table.from_batches([batch]) if isinstance(batch, pa.RecordBatch) else batch
            self._open[name].write_table(table.cast(schema))

    @contextmanager
    def cells(self, name: str, columns: Sequence[str]) -> Iterator["csv.DictWriter[str]"]:
        """A CSV file with a header."""
        with (self.path / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, lineterminator="\n")
            writer.writeheader()
            yield writer

    def text(self, name: str, content: str) -> None:
        (self.path / name).write_text(content, encoding="utf-8")

    def content(self, name: str, content: bytes) -> None:
        (self.path / name).write_bytes(content)

    def json(self, name: str, value: Mapping[str, Any]) -> None:
        self.text(name, json.dumps(value, ensure_ascii=False, indent=2) + "\n")

    def close_tables(self) -> None:
        for writer in self._open.values():
            writer.close()
        self._open.clear()

    def keep_earlier(self) -> None:
        """Take over the ledger and the files of the run in this place."""
        earlier = self.earlier
        if earlier is None:
            return
        if (self.place / "history").is_dir():
            shutil.copytree(self.place / "history", self.path / "history", copy_function=_link)
        kept = self.path / "history" / str(earlier["id"])
        shutil.copytree(self.place, kept, copy_function=_link, ignore=shutil.ignore_patterns("history", "ledger"))
        if (self.place / "ledger").is_dir():
            shutil.copytree(self.place / "ledger", self.path / "ledger")

    def put(self) -> None:
        """Make what was written the run."""
        self.close_tables()
        aside = aside_of(self.place)
        if self.place.exists():
            self.place.rename(aside)
        self.path.rename(self.place)
        if aside.exists():
            shutil.rmtree(aside)


def aside_of(place: Path) -> Path:
    """Where the run before stands while a new one is put in its place."""
    return place.with_name(f".{place.name}.earlier")


def _take_up(place: Path) -> None:
    """After a kill between the two renames of `put`: back into its place, or out of the way."""
    aside = aside_of(place)
    if aside.exists() and place.exists():
        shutil.rmtree(aside)
    elif aside.exists():
        aside.rename(place)


def _link(source: str, target: str) -> str:
    """Finished files are never written again, so a hard link is as good as a copy."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


@contextmanager
def run_folder(place: Path) -> Iterator[RunFolder]:
    """A folder to write a run into; on any error what was written is removed and what was there stays."""
    place = Path(os.path.abspath(place))  # noqa: PTH100 - links in the path stay as they are
    if place.exists() and not place.is_dir():
        raise Misuse(f"`{place.name}` is a file; a run is a folder")
    if place.is_dir() and any(place.iterdir()) and not (place / "run.json").exists():
        raise Misuse(f"`{place.name}` is a folder with other things in it, and no run; name a new folder")
    place.parent.mkdir(parents=True, exist_ok=True)
    partial = place.with_name(f".{place.name}{PARTIAL}")
    try:
        partial.mkdir(exist_ok=True)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(place)) from None  # named as the user knows it
    with locked(partial, f"another run is being written into `{place.name}`; wait for it, or name another folder"):
        _take_up(place)
        _empty(partial)  # of a run that was killed
        folder = RunFolder(place, partial)
        try:
            yield folder
        except BaseException as error:
            shutil.rmtree(partial, ignore_errors=True)
            if is_full(error):
                raise OSError(
                    ENOSPC, "no space left: the run was not written, and what was there stays", place.name
                ) from None
            raise


def _empty(folder: Path) -> None:
    for each in folder.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        else:
            each.unlink()


def is_full(error: BaseException) -> bool:
    """Did a write fail because the disk is full, whoever was writing?"""
    if isinstance(error, sqlite3.OperationalError):
        return "full" in str(error)
    return isinstance(error, OSError) and error.errno == ENOSPC
