"""One part of an index, written once and mapped into memory; what is said of its rows later stands in small files beside.

`rows.arrow` holds the stores, `starts|rests|rows.npy` the postings, `content.npy` a check sum a row, so that an unchanged
row is not filed twice, `check.npy` the bits of a row's id that the postings leave out. For each update of the index anew,
`dead-N.npy` holds the rows that newer ones replace, `gone-N.npy` the rows that a complete feed did not hold and that feed's
number: a broken update leaves those of the update before as they were.
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

    def save_marks(self, update: int) -> None:
        """Write what was said of rows, as of this update."""
        np.save(self.path / f"dead-{update}.npy", np.flatnonzero(self.dead))
        gone = np.flatnonzero(self.gone)
        np.save(self.path / f"gone-{update}.npy", np.stack([gone, self.gone[gone].astype(np.int64)]))

    def forget_marks(self, update: int) -> None:
        """Remove those of other updates."""
        for path in (*self.path.glob("dead-*.npy"), *self.path.glob("gone-*.npy")):
            if path.stem.partition("-")[2] != str(update):
                path.unlink()


def open_segment(path: Path, update: int | None) -> Segment:
    """The segment in this folder as of an update; None for one that was just written."""
    names = ("starts", "rests", "rows", "content", "check")
    arrays = {name: np.load(path / f"{name}.npy", mmap_mode="r") for name in names}
    dead = np.zeros(len(arrays["content"]), np.bool_)
    gone = np.zeros(len(dead), np.uint32)
    if update is not None:
        dead[np.load(path / f"dead-{update}.npy")] = True
        places, numbers = np.load(path / f"gone-{update}.npy")
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
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    with pa.OSFile(str(path / "rows.arrow"), "wb") as file, pa.ipc.new_file(file, SCHEMA, options=options) as writer:
        for start in range(0, table.num_rows, _BATCH):
            writer.write_table(table.slice(start, _BATCH).combine_chunks(), max_chunksize=_BATCH)
    return open_segment(path, None)
