"""Chance that is told: every draw is a pure function of the seed, what it is for, and a row's number.

So a row is the same in any batch, and row 7,000,000 can be made without the rows before it.
"""

from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Index: TypeAlias = NDArray[np.int64]


def rows_between(start: int, stop: int) -> Index:
    """The numbers of the rows from `start` up to, not including, `stop`."""
    return np.arange(start, stop, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Draws:
    """Draws of one seed. `use` names what a draw is for; two uses are independent of each other."""

    seed: int

    def bits(self, rows: Index, use: str) -> NDArray[np.uint64]:
        """64 even bits a row (the finaliser of SplitMix64)."""
        z = rows.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + np.uint64(self._key(use))
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return z ^ (z >> np.uint64(31))

    def below(self, rows: Index, use: str, limit: int | Index) -> Index:
        """An integer from 0 up to, not including, `limit` (at least 1) for each row."""
        return ((self.bits(rows, use) >> np.uint64(2)).astype(np.int64)) % limit

    def unit(self, rows: Index, use: str) -> NDArray[np.float64]:
        """A number from 0 up to, not including, 1 for each row."""
        return (self.bits(rows, use) >> np.uint64(11)).astype(np.float64) * 2.0**-53

    def one(self, row: int, use: str, limit: int) -> int:
        """`below` for a single row."""
        return int(self.below(np.array([row], dtype=np.int64), use, limit)[0])

    def _key(self, use: str) -> int:
        return int.from_bytes(blake2b(f"{self.seed}/{use}".encode(), digest_size=8).digest(), "big")
