"""Has this key been seen before, and with the same content? Sixty-four bits a row, so that ten million rows fit easily."""

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

U64 = npt.NDArray[np.uint64]
Bools = npt.NDArray[np.bool_]
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


class Seen:
    """The keys of the rows so far, with a hash of each row's content."""

    def __init__(self) -> None:
        self.keys: U64 = np.empty(0, dtype=np.uint64)
        self.contents: U64 = np.empty(0, dtype=np.uint64)

    def look(self, batch: pa.RecordBatch, key: tuple[str, ...], good: Bools) -> tuple[Bools, Bools]:
        """Rows seen before with the same content, and with other content; the good rows are remembered.

        A row whose key is null (an act without `act_id`) is never a repetition.
        """
        rows = batch.num_rows
        again, other = np.zeros(rows, dtype=np.bool_), np.zeros(rows, dtype=np.bool_)
        keyed = good.copy()
        for name in key:
            keyed &= np.asarray(batch.column(name).is_valid().to_numpy(zero_copy_only=False), dtype=np.bool_)
        index = np.flatnonzero(keyed)
        if not len(index):
            return again, other
        keys = hash_rows(batch.select(list(key)))[index]
        contents = hash_rows(batch)[index]
        _, first = np.unique(keys, return_index=True)
        is_first = np.zeros(len(keys), dtype=np.bool_)
        is_first[first] = True
        order = np.argsort(keys, kind="stable")
        earlier = first[np.searchsorted(keys[first], keys)] if len(first) < len(keys) else np.arange(len(keys))
        repeated = ~is_first
        same = contents == contents[earlier]
        again[index[repeated & same]] = True
        other[index[repeated & ~same]] = True
        if len(self.keys):
            at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
            known = self.keys[at] == keys
            alike = self.contents[at] == contents
            again[index[known & alike]] = True
            other[index[known & alike]] = False
            other[index[known & ~alike]] = True
            again[index[known & ~alike]] = False
            is_first &= ~known
        new = order[is_first[order]]
        self._remember(keys[new], contents[new])
        return again, other

    def _remember(self, keys: U64, contents: U64) -> None:
        """Merge two sorted runs."""
        places = np.searchsorted(self.keys, keys)
        self.keys = np.insert(self.keys, places, keys)
        self.contents = np.insert(self.contents, places, contents)


def hash_rows(batch: pa.RecordBatch) -> U64:
    """A 64-bit hash of each row, over all its columns."""
    total = np.zeros(batch.num_rows, dtype=np.uint64)
    for array in batch.columns:
        total = (total ^ _hash_column(array)) * MULTIPLIER
        total ^= total >> np.uint64(29)
    return total


def _hash_column(array: pa.Array) -> U64:
    if pa.types.is_string(array.type):
        hashed = _hash_text(array)
    elif pa.types.is_boolean(array.type):
        hashed = np.asarray(pc.fill_null(array, False).to_numpy(zero_copy_only=False)).astype(np.uint64) + np.uint64(1)
    else:
        numbers = pc.fill_null(array.cast(pa.int64()), 0)
        hashed = numbers.to_numpy(zero_copy_only=False).astype(np.int64).view(np.uint64) * MULTIPLIER
    missing = np.asarray(array.is_null().to_numpy(zero_copy_only=False), dtype=np.bool_)
    return np.where(missing, np.uint64(0xA5A5A5A5A5A5A5A5), hashed)


def _hash_text(array: pa.Array) -> U64:
    """A polynomial over the bytes, by prefix sums: the sum of byte·m^position between two offsets, times m^−offset."""
    array = pa.concat_arrays([array])  # offsets from 0
    offsets = np.frombuffer(array.buffers()[1], dtype=np.int32)[: len(array) + 1].astype(np.int64)
    data = array.buffers()[2]
    content = np.frombuffer(data, dtype=np.uint8)[: offsets[-1]] if data is not None else np.empty(0, dtype=np.uint8)
    lengths = np.diff(offsets)
    powers = _powers(int(lengths.max(initial=0)) + 1)
    within = np.arange(len(content), dtype=np.int64) - np.repeat(offsets[:-1], lengths)
    terms = (content.astype(np.uint64) + np.uint64(1)) * powers[within]
    sums = np.concatenate([np.zeros(1, dtype=np.uint64), np.cumsum(terms, dtype=np.uint64)])
    hashed = sums[offsets[1:]] - sums[offsets[:-1]]
    hashed ^= hashed >> np.uint64(31)
    total: U64 = (hashed + lengths.astype(np.uint64)) * MULTIPLIER
    return total


def _powers(count: int) -> U64:
    return np.concatenate(
        [np.ones(1, dtype=np.uint64), np.cumprod(np.full(max(count - 1, 0), MULTIPLIER, dtype=np.uint64))]
    )
