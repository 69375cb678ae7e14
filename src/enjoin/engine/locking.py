"""A folder that one process at a time may write to."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from enjoin.problems import Misuse

try:
    import fcntl
except ImportError:  # Windows: whoever writes there has its own lock, or none
    fcntl = None  # type: ignore[assignment]

CAN_LOCK = fcntl is not None


@contextmanager
def locked(folder: Path, busy: str) -> Iterator[None]:
    """Hold the folder's lock; the system lets go of it when the process ends, however it ends. `Misuse(busy)` if it is held."""
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Misuse(busy) from None
        if not is_still(folder, handle):
            raise Misuse(busy)  # the holder has just moved it to its place
        yield
    finally:
        os.close(handle)


def is_still(folder: Path, handle: int) -> bool:
    """Is what was locked still what the name leads to?"""
    try:
        return os.path.samestat(folder.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False
