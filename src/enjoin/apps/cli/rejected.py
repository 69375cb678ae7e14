"""Rows of a feed that were set aside, as `NAME.rejected.csv` beside what a command writes: never dropped silently."""

import csv
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from enjoin.adapters.feeds.model import Reject

COLUMNS = ("feed", "file", "row", "problem", "value")


def rejected_path(output: Path) -> Path:
    return output.with_suffix(".rejected.csv")


def cells(reject: Reject) -> tuple[Any, ...]:
    return tuple(getattr(reject, name) for name in COLUMNS)


@contextmanager
def rejected_file(path: Path) -> Iterator[Callable[[tuple[Any, ...]], None]]:
    """Takes rows one by one, there may be millions. With none there is no file, and one of an earlier call goes."""
    with ExitStack() as opened:
        writers: list[Any] = []

        def put(row: tuple[Any, ...]) -> None:
            if not writers:
                writers.append(csv.writer(opened.enter_context(path.open("w", encoding="utf-8", newline=""))))
                writers[0].writerow(COLUMNS)
            writers[0].writerow(row)

        yield put
        if not writers:
            path.unlink(missing_ok=True)
