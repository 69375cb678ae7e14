"""Files that outlive a crash, and a folder that one process at a time may write to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from enjoin.problems import Misuse

try:
    import fcntl
except ImportError:  # Windows: SQLite's own lock keeps a second writer out
    fcntl = None  # type: ignore[assignment]

NEW = ".new"
CAN_LOCK = fcntl is not None


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file at once and for good: a crash leaves the old content or the new."""
    beside = path.with_name(f".{path.name}{NEW}")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    _sync_folder(path.parent)


def clear_halves(folder: Path) -> None:
    """Remove what a crash left of files that were being replaced. Only for whoever holds the folder's lock."""
    for path in folder.glob(f".*{NEW}"):
        path.unlink()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock; the system lets go of it when the process ends, however it ends."""
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Misuse(f"another process is writing to the ledger in `{folder}`; a ledger has one writer") from None
        yield
    finally:
        os.close(handle)
