"""Which rows bear which keys: sorted hashes in buckets, small enough to be mapped into memory, and the look-up in them.

A key is known by the 48 highest bits of its hash: 16 name the bucket, 32 are kept. Two keys that share them bring a row too
many, which the comparison then throws out; none is lost.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from enjoin.parties.hashing import Bytes, Hashes, compiled

Numbers = npt.NDArray[np.uint32]
BUCKETS: Final = 1 << 16
_BUCKET_SHIFT: Final = np.uint64(48)
_REST_SHIFT: Final = np.uint64(16)
_REST: Final = np.uint64(0xFFFFFFFF)
_BASIS: Final = np.uint64(0xCBF29CE484222325)
_PRIME: Final = np.uint64(0x100000001B3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Postings:
    """`rests[starts[b]:starts[b + 1]]` are the sorted rests of bucket b, `rows` the row of each."""

    starts: Numbers
    rests: Numbers
    rows: Numbers

    @property
    def nbytes(self) -> int:
        return int(self.starts.nbytes + self.rests.nbytes + self.rows.nbytes)


def file_postings(hashes: Hashes, rows: Numbers) -> Postings:
    """Postings of keys and the row of each, in any order."""
    order = np.argsort(hashes, kind="stable")
    ordered = hashes[order]
    counts = np.bincount((ordered >> _BUCKET_SHIFT).astype(np.int64), minlength=BUCKETS)
    starts = np.zeros(BUCKETS + 1, np.uint32)
    np.cumsum(counts, out=starts[1:])
    return Postings(starts=starts, rests=((ordered >> _REST_SHIFT) & _REST).astype(np.uint32), rows=rows[order])


@compiled
def _probe(
    sought: Hashes,
    starts: Numbers,
    rests: Numbers,
    rows: Numbers,
    which: npt.NDArray[np.int64],
    out: npt.NDArray[np.int64],
) -> int:
    """Every (sought key, row) that the postings hold; how many there are, of which as many as fit are written."""
    count = 0
    for number in range(len(sought)):
        value = sought[number]
        bucket = np.int64(value >> np.uint64(48))
        rest = np.uint32((value >> np.uint64(16)) & np.uint64(0xFFFFFFFF))
        low, high = np.int64(starts[bucket]), np.int64(starts[bucket + 1])
        end = high
        while low < high:
            middle = (low + high) // 2
            if rests[middle] < rest:
                low = middle + 1
            else:
                high = middle
        while low < end and rests[low] == rest:
            if count < len(out):
                which[count] = number
                out[count] = rows[low]
            count += 1
            low += 1
    return count


def probe(sought: Hashes, postings: Postings) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """(places in `sought`, rows) of every posting that is sought."""
    size = 1 << 16
    while True:
        which, rows = np.empty(size, np.int64), np.empty(size, np.int64)
        count = _probe(sought, postings.starts, postings.rests, postings.rows, which, rows)
        if count <= size:
            return which[:count], rows[:count]
        size = count


@compiled
def _hash_rows(data: Bytes, offsets: npt.NDArray[np.int64], letter: np.uint8, out: Hashes) -> None:
    for row in range(len(offsets) - 1):
        value = (_BASIS ^ np.uint64(letter)) * _PRIME
        for at in range(offsets[row], offsets[row + 1]):
            value = (value ^ np.uint64(data[at])) * _PRIME
        out[row] = value


def hash_rows(data: Bytes, offsets: npt.NDArray[np.int64], letter: str) -> Hashes:
    """FNV-1a of each row's bytes behind `letter`: what `hashing.plain_hash(letter + text)` gives."""
    out = np.empty(len(offsets) - 1, np.uint64)
    _hash_rows(data, offsets, np.uint8(ord(letter)), out)
    return out
