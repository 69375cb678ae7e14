"""One part of an index, written once and mapped into memory; what is said of its rows later stands in small files beside.

`rows.arrow` holds the stores, `starts|rests|rows.npy` the postings, `content.npy` a check sum a row, so that an unchanged
row is not filed twice, `check.npy` the bits of a row's id that the postings leave out, `dead.npy` the rows that newer ones
replace, `gone.npy` the rows that a complete feed did not hold and the number of that feed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from enjoin.adapters.storeindex.keys import SCHEMA, all_keys, content_of, id_hashes
from enjoin.parties.hashing import Hashes
from enjoin.parties.postings import Postings, file_postings, probe

Places = npt.NDArray[np.int64]
_BATCH: Final = 16_384  # stores in a batch of rows.arrow; what one look-up unpacks
_CHECKED: Final = np.uint64(0xFFFF)  # the bits of an id's hash that postings do not hold


@dataclass(slots=True, kw_only=True)
class Segment:
    """One part of the index, mapped. `gone[row]` is the number of the complete feed that missed the row first, 0 for none."""

    path: Path
    postings: Postings
    content: npt.NDArray[np.uint32]
    check: npt.NDArray[np.uint16]
    dead: npt.NDArray[np.bool_]
    gone: npt.NDArray[np.uint32]

    @property
    def live(self) -> int:
        return len(self.dead) - int(np.count_nonzero(self.dead))

    @property
    def missing(self) -> int:
        """Live rows that the last complete feed did not hold."""
        return int(np.count_nonzero((self.gone > 0) & ~self.dead))

    def find(self, ids: Hashes) -> tuple[Places, Places]:
        """(places in `ids`, live rows) of the stores with these ids."""
        which, rows = probe(ids, self.postings)
        same = ~self.dead[rows] & (self.check[rows] == (ids[which] & _CHECKED))
        return which[same], rows[same]

    def stores(self, rows: Places) -> Iterator[pa.RecordBatch]:
        """The stores at these rows, but the dead ones, in the order of rows."""
        wanted = np.unique(rows)
        wanted = wanted[~self.dead[wanted]]
        with pa.memory_map(str(self.path / "rows.arrow")) as file:
            reader = pa.ipc.open_file(file)
            start = 0
            for number in range(reader.num_record_batches):
                if start > (wanted[-1] if len(wanted) else -1):
                    break
                low, high = np.searchsorted(wanted, (start, start + _BATCH))
                if low < high:
                    yield reader.get_batch(number).take(pa.array(wanted[low:high] - start))
                start += _BATCH

    def every(self) -> Iterator[pa.RecordBatch]:
        """Every live store."""
        return self.stores(np.arange(len(self.dead)))

    def save_marks(self) -> None:
        """Write what was said of rows since the segment was written."""
        np.save(self.path / "dead.npy", np.flatnonzero(self.dead))
        gone = np.flatnonzero(self.gone)
        np.save(self.path / "gone.npy", np.stack([gone, self.gone[gone].astype(np.int64)]))


def open_segment(path: Path) -> Segment:
    """The segment in this folder."""
    names = ("starts", "rests", "rows", "content", "check")
    arrays = {name: np.load(path / f"{name}.npy", mmap_mode="r") for name in names}
    dead = np.zeros(len(arrays["content"]), np.bool_)
    dead[np.load(path / "dead.npy")] = True
    gone = np.zeros(len(dead), np.uint32)
    places, numbers = np.load(path / "gone.npy")
    gone[places] = numbers
    postings = Postings(starts=arrays["starts"], rests=arrays["rests"], rows=arrays["rows"])
    return Segment(path=path, postings=postings, content=arrays["content"], check=arrays["check"], dead=dead, gone=gone)


def write_segment(table: pa.Table, path: Path) -> Segment:
    """File these stores under their keys in a new folder."""
    path.mkdir()
    hashes, rows = all_keys(table)
    postings = file_postings(hashes, rows)
    for name in ("starts", "rests", "rows"):
        np.save(path / f"{name}.npy", getattr(postings, name))
    batches = table.to_batches()
    np.save(path / "content.npy", np.concatenate([content_of(batch) for batch in batches]))
    np.save(path / "check.npy", np.concatenate([id_hashes(batch) & _CHECKED for batch in batches]).astype(np.uint16))
    np.save(path / "dead.npy", np.empty(0, np.int64))
    np.save(path / "gone.npy", np.empty((2, 0), np.int64))
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    with pa.OSFile(str(path / "rows.arrow"), "wb") as file, pa.ipc.new_file(file, SCHEMA, options=options) as writer:
        for start in range(0, table.num_rows, _BATCH):
            writer.write_table(table.slice(start, _BATCH).combine_chunks(), max_chunksize=_BATCH)
    return open_segment(path)
