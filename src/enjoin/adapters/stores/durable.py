"""Files that outlive a crash."""

import os
from pathlib import Path

NEW = ".new"


def write_durably(path: Path, content: bytes) -> None:
    """Replace a file at once and for good: a crash leaves the old content or the new."""
    beside = path.with_name(f".{path.name}{NEW}")
    try:
        file = beside.open("wb")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None  # named as the user knows it
    with file:
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
