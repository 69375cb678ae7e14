"""The quick test of which rows of an Arrow batch are worth reading, and the keys of whole columns.

Rows that the compiled reader does not read (letters beyond ASCII, names missing or too long) count as worth reading.
"""

import re
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.parties.hashing import Bytes, Hashes, hash_set, hash_texts
from enjoin.parties.kernels import class_table, file_keys, mark_addresses, mark_names
from enjoin.parties.links import shop_in
from enjoin.parties.sifting import Mask, Sieve


def buffers(column: pa.Array) -> tuple[Bytes, npt.NDArray[np.int64]]:
    """The bytes of a text column and where each row starts; a null row is empty."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    column = pc.fill_null(column.cast(pa.large_string()), "")
    _, offsets, data = column.buffers()
    places = np.frombuffer(offsets, np.int64)[column.offset : column.offset + len(column) + 1]
    return np.frombuffer(data, np.uint8) if data is not None else np.empty(0, np.uint8), places


def row_keys(column: pa.Array) -> tuple[Hashes, npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
    """The hashes of all keys of a text column, the row of each, and the rows that only the plain reader can read."""
    data, offsets = buffers(column)
    rows = len(offsets) - 1
    out, places, odd = np.empty(3 * rows, np.uint64), np.empty(3 * rows, np.uint32), np.zeros(rows, np.bool_)
    count = file_keys(data, offsets, *class_table(), out, places, odd)
    return out[:count], places[:count], np.flatnonzero(odd)


def mask_for(sieve: Sieve) -> Mask:
    """The test of a batch against what the sieve seeks: by name, by platform id, by URL."""
    sought = hash_set(hash_texts(sieve.keys))
    by_id = [key for key in sieve.exact if key[1].startswith(("id ", "shop "))]
    ids = pa.array(sorted({shop_in(key) for key in by_id}), pa.string())
    urls = sorted({shop_in(key) for key in sieve.exact.difference(by_id)})
    shops = hash_set(hash_texts("w" + letters for letters in sieve.of_handle))
    pattern = "|".join(re.escape(url.partition("?")[0]) for url in urls)

    def mask(batch: Any) -> list[int] | None:
        if not hasattr(batch, "num_rows"):
            return None
        marks = np.zeros(batch.num_rows, np.bool_)
        for name in ("name", "legal_name"):
            if name in batch.schema.names:
                mark_names(*buffers(batch.column(name)), *class_table(), sought, marks)
        marks |= _blank(batch.column("name"))
        if len(ids):
            marks |= _bools(
                pc.is_in(pc.utf8_trim_whitespace(batch.column("store_id").cast(pa.string())), value_set=ids)
            )
        if pattern and "url" in batch.schema.names:
            urls_there = batch.column("url").cast(pa.string())
            marks |= _bools(pc.match_substring_regex(urls_there, pattern, ignore_case=True))
        if sieve.of_handle and "url" in batch.schema.names:
            mark_addresses(*buffers(batch.column("url")), shops, marks)
        rows: list[int] = np.flatnonzero(marks).tolist()
        return rows

    return mask


def _blank(column: pa.Array) -> npt.NDArray[np.bool_]:
    """Rows without a letter or digit: faults that the plain reader reports."""
    return ~_bools(pc.match_substring_regex(column.cast(pa.string()), r"[\pL\pN]"))


def _bools(values: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.fill_null(values, False).to_numpy(zero_copy_only=False), np.bool_)
