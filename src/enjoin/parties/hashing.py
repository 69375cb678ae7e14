"""Hashes of texts (FNV-1a, 64 bits), compiled: of many lines at once, and sets of them to look up in."""

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeVar, cast

import numba
import numpy as np
import numpy.typing as npt

Hashes = npt.NDArray[np.uint64]
Bytes = npt.NDArray[np.uint8]

BASIS: Final = np.uint64(0xCBF29CE484222325)  # FNV-1a, 64 bits
PRIME: Final = np.uint64(0x100000001B3)
_ONE: Final = np.uint64(1)

Kernel = TypeVar("Kernel", bound=Callable[..., Any])


def compiled(function: Kernel) -> Kernel:
    """The function compiled by numba, its machine code kept beside the source."""
    return cast(Kernel, numba.njit(cache=True, nogil=True)(function))


def plain_hash(text: str) -> int:
    """FNV-1a of the text's bytes, as the kernels have it."""
    value = int(BASIS)
    for byte in text.encode():
        value = ((value ^ byte) * int(PRIME)) & 0xFFFFFFFFFFFFFFFF
    return value


@compiled
def step(value: np.uint64, byte: np.uint8) -> np.uint64:
    return (value ^ np.uint64(byte)) * PRIME


@compiled
def _hash_lines(data: Bytes, out: Hashes) -> int:
    """FNV-1a of each line of `data` (each ends with a line feed)."""
    count, value = 0, BASIS
    for byte in data:
        if byte == 10:
            out[count] = value
            count += 1
            value = BASIS
        else:
            value = step(value, byte)
    return count


@compiled
def _fill_set(hashes: Hashes, table: Hashes) -> None:
    """Open addressing; an empty place is 0."""
    last = np.uint64(len(table) - 1)
    for value in hashes:
        at = value & last
        while table[at] != 0 and table[at] != value:
            at = (at + _ONE) & last
        table[at] = value


@compiled
def find(value: np.uint64, table: Hashes) -> np.int64:
    """Where the value stands in the table, or -1."""
    last = np.uint64(len(table) - 1)
    at = value & last
    while table[at] != 0:
        if table[at] == value:
            return np.int64(at)
        at = (at + _ONE) & last
    return np.int64(-1)


def hash_texts(texts: Iterable[str]) -> Hashes:
    """The hashes of many texts without line feeds."""
    data = "".join(text + "\n" for text in texts).encode()
    out = np.empty(data.count(b"\n"), np.uint64)
    _hash_lines(np.frombuffer(data, np.uint8), out)
    return out


def hash_set(hashes: Hashes) -> Hashes:
    """A table for `find`, at most half full."""
    size = 1 << max(4, int(2 * len(hashes)).bit_length())
    table = np.zeros(size, np.uint64)
    _fill_set(hashes, table)
    return table
