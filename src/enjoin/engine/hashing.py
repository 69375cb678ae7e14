"""A 64-bit hash of every text of an Arrow column, compiled. For finding things again, not for proof: `ledger` has SHA-256."""

from typing import Any, Final

import numba
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

U64 = npt.NDArray[np.uint64]
_BASIS: Final = np.uint64(0xCBF29CE484222325)  # FNV-1a, 64 bits
_PRIME: Final = np.uint64(0x100000001B3)
_STIR: Final = np.uint64(0xFF51AFD7ED558CCD)  # the finalizer of MurmurHash3
_SHIFT: Final = np.uint64(33)
MISSING: Final = np.uint64(0xA5A5A5A5A5A5A5A5)


def hash_texts(column: pa.Array) -> U64:
    """One number a text; a null has one of its own."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    _, offsets, data = column.buffers()
    found = np.empty(len(column), dtype=np.uint64)
    if not len(column):
        return found
    kind = np.int64 if pa.types.is_large_string(column.type) else np.int32
    edges = np.frombuffer(offsets, dtype=kind)[column.offset : column.offset + len(column) + 1]
    text = np.frombuffer(data, dtype=np.uint8) if data is not None else np.empty(0, dtype=np.uint8)
    _hash(text, edges, found)
    if column.null_count:
        found[column.is_null().to_numpy(zero_copy_only=False)] = MISSING
    return found


def hash_rows(batch: pa.RecordBatch) -> U64:
    """One number a row, over all its columns in their order."""
    total = np.zeros(batch.num_rows, dtype=np.uint64)
    for column in batch.columns:
        _mix(total, hash_column(column))
    return total


def hash_column(column: pa.Array) -> U64:
    """One number a cell, of a column of text, truth values, whole numbers or instants."""
    if pa.types.is_string(column.type):
        return hash_texts(column)
    numbers = pc.fill_null(column.cast(pa.int64()), 0).to_numpy(zero_copy_only=False).astype(np.int64)
    found: U64 = numbers.view(np.uint64) * _STIR + np.uint64(1)
    if column.null_count:
        found[column.is_null().to_numpy(zero_copy_only=False)] = MISSING
    return found


@numba.njit(cache=True, nogil=True)
def _hash(text: Any, edges: Any, found: Any) -> None:
    for row in range(len(found)):
        value = _BASIS
        for place in range(edges[row], edges[row + 1]):
            value = (value ^ np.uint64(text[place])) * _PRIME
        value = (value ^ (value >> _SHIFT)) * _STIR
        found[row] = value ^ (value >> _SHIFT)


@numba.njit(cache=True, nogil=True)
def _mix(total: Any, new: Any) -> None:
    for row in range(len(total)):
        value = (total[row] ^ new[row]) * _STIR
        total[row] = value ^ (value >> _SHIFT)
