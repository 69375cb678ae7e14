"""Has this key been seen before, and with the same content? Sixteen bytes a row, so that ten million rows fit easily."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from enjoin.engine.hashing import U64, hash_rows

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]


PARTS = 16  # by the top bits of a key's hash: what is merged at one time is that small a share of all rows
_SHIFT = np.uint64(60)


class Seen:
    """The keys of the rows so far with a hash of each row's content.

    Two keys are taken for one where their 64-bit hashes are the same: among ten million rows that happens by chance once
    in 400,000 feeds, and shows as a rejected row.
    """

    def __init__(self) -> None:
        self._parts = tuple(_Part() for _ in range(PARTS))

    def look(self, batch: pa.RecordBatch, key: tuple[str, ...], good: Bools) -> tuple[Bools, Bools]:
        """Rows seen before with the same content, and with other content; the good rows are remembered.

        A row whose key is null (an act without `act_id`) is never a repetition. The first row of a key is the one kept.
        """
        again, other = np.zeros(batch.num_rows, dtype=np.bool_), np.zeros(batch.num_rows, dtype=np.bool_)
        rows = np.flatnonzero(good & _has_all(batch, key))
        if len(rows):
            keys = hash_rows(batch.select(list(key)))[rows]
            contents = hash_rows(batch)[rows]
            for number, part in enumerate(self._parts):
                mine = np.flatnonzero(keys >> _SHIFT == np.uint64(number))
                known, alike = part.look_up(keys[mine], contents[mine])
                again[rows[mine]], other[rows[mine]] = known & alike, known & ~alike
        return again, other


class _Part:
    """Keys with contents in sorted runs, each at least twice the next."""

    def __init__(self) -> None:
        self._runs: list[tuple[U64, U64]] = []

    def look_up(self, keys: U64, contents: U64) -> tuple[Bools, Bools]:
        """Which keys have been seen, here or before; and whether the first with that key had the same content."""
        first, inverse = _firsts(keys)
        known, expected = np.ones(len(keys), dtype=np.bool_), contents[first][inverse]
        known[first] = False
        fresh = np.ones(len(first), dtype=np.bool_)
        for run_keys, run_contents in self._runs:
            places = np.minimum(np.searchsorted(run_keys, keys[first]), len(run_keys) - 1)
            found = run_keys[places] == keys[first]
            fresh &= ~found
            before = found[inverse]
            known |= before
            expected = np.where(before, run_contents[places][inverse], expected)
        self._remember(keys[first][fresh], contents[first][fresh])
        return known, contents == expected

    def _remember(self, keys: U64, contents: U64) -> None:
        """Add a sorted run; merge runs until each is at least twice the next."""
        if not len(keys):
            return
        while self._runs and len(self._runs[-1][0]) < 2 * len(keys):
            more_keys, more_contents = self._runs.pop()
            keys, contents = np.concatenate([more_keys, keys]), np.concatenate([more_contents, contents])
            order = np.argsort(keys, kind="stable")
            keys, contents = keys[order], contents[order]
        self._runs.append((keys, contents))


def _firsts(keys: U64) -> tuple[Ints, Ints]:
    """The first place of each distinct key, keys ascending, and for each place the number of its key."""
    _, first, inverse = np.unique(keys, return_index=True, return_inverse=True)
    return first.astype(np.int64), inverse.astype(np.int64)


def _has_all(batch: pa.RecordBatch, names: tuple[str, ...]) -> Bools:
    there = np.ones(batch.num_rows, dtype=np.bool_)
    for name in names:
        there &= np.asarray(batch.column(name).is_valid().to_numpy(zero_copy_only=False), dtype=np.bool_)
    return there
