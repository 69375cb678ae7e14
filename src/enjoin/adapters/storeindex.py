"""Stores of a marketplace filed by key in a folder: mapped into memory, added to, never built again for a few new rows.

The folder holds `index.json` and one folder a segment: `rows.arrow` (the stores), `starts|rests|rows.npy` (postings),
`content.npy` (a check sum a row, so that an unchanged row is not filed twice) and `dead.npy` (rows that newer ones replace).
A segment is written whole, then named in `index.json` by one rename.
"""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.parties.blocking import keys_of
from enjoin.parties.folding import LONGEST_RAW
from enjoin.parties.kernels import Hashes, buffers, hash_texts, row_keys
from enjoin.parties.names import read_name
from enjoin.parties.postings import Postings, file_postings, hash_rows, probe
from enjoin.parties.sifting import Sieve
from enjoin.problems import Misuse

FORMAT: Final = "stores-1"  # changes with the keys: an index of another format is refused, not misread
SEGMENT: Final = 500_000  # stores; bounds what building holds in memory
MOST_SEGMENTS: Final = 24  # more small ones are merged
_SCHEMA: Final = pa.schema(
    [(name, pa.string()) for name in ("platform", "store_id", "name", "legal_name", "url", "seller_id")]
)
_PATH_SHOP: Final = r"/(?:store|shop|usr|str|sellers?|shops)/(?P<shop>[A-Za-z0-9._-]+)"
_HOST_SHOP: Final = r"^(?:[a-z]+://)?(?P<shop>[a-z0-9-]+)\.(?:[a-z]{2}\.)?(?:alibaba|1688|dhgate|made-in-china)\.com"
_QUERY_SHOP: Final = r"[?&]seller=(?P<shop>[A-Za-z0-9]+)"


@dataclass(slots=True, kw_only=True)
class Segment:
    """One part of the index, mapped."""

    path: Path
    postings: Postings
    content: npt.NDArray[np.uint32]
    dead: set[int]

    @property
    def live(self) -> int:
        return len(self.content) - len(self.dead)

    def stores(self, rows: npt.NDArray[np.int64]) -> Iterator[pa.RecordBatch]:
        """The stores at these rows, but the dead ones."""
        wanted = np.unique(rows)
        if self.dead:
            wanted = wanted[~np.isin(wanted, np.fromiter(self.dead, np.int64))]
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


_BATCH: Final = 16_384  # stores in a batch of rows.arrow; what one look-up unpacks


@dataclass(slots=True, kw_only=True)
class Added:
    """What an update did."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0


@dataclass(slots=True)
class FiledStores:
    """An index in a folder. `open_index` opens it; iterating gives every live store."""

    folder: Path
    segments: list[Segment] = field(default_factory=list)
    serial: int = 0

    @property
    def count(self) -> int:
        return sum(segment.live for segment in self.segments)

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        for segment in self.segments:
            yield from segment.stores(np.arange(len(segment.content)))

    def rows_for(self, sieve: Sieve) -> Iterator[pa.RecordBatch]:
        """The stores of which a name, id or URL is sought."""
        texts = list(sieve.keys)
        for home, exact in sieve.ids:
            kind, _, text = exact.partition(" ")
            texts.append(f"{'iuh'[('id', 'url', 'handle').index(kind)]}{home}/{text if kind == 'id' else _plain(text)}")
        yield from self._stores(hash_texts(text.replace("\n", " ") for text in texts))

    def rows_of_sellers(self, sellers: Iterable[str]) -> Iterator[pa.RecordBatch]:
        yield from self._stores(hash_texts("s" + seller.replace("\n", " ") for seller in sellers))

    def _stores(self, sought: Hashes) -> Iterator[pa.RecordBatch]:
        for segment in self.segments:
            _, rows = probe(sought, segment.postings)
            if len(rows):
                yield from segment.stores(rows)

    def add(self, batches: Iterable[Any], tell: Callable[[int], None] = lambda rows: None) -> Added:
        """File the stores of these batches: new ones are added, changed ones replace the older row."""
        added = Added()
        waiting: list[pa.RecordBatch] = []
        for batch in batches:
            fresh = self._fresh(_known_columns(batch), added)
            tell(batch.num_rows)
            if fresh.num_rows:
                waiting.append(fresh)
            if sum(each.num_rows for each in waiting) >= SEGMENT:
                self._flush(waiting)
                waiting = []
        if waiting:
            self._flush(waiting)
        if len(self.segments) > MOST_SEGMENTS:
            self._merge()
        self._save()
        return added

    def _fresh(self, batch: pa.RecordBatch, added: Added) -> pa.RecordBatch:
        """The rows that are new or changed; the older rows of the changed ones are marked dead."""
        ids, content = _id_hashes(batch), _content(batch)
        keep = np.ones(batch.num_rows, np.bool_)
        known = np.zeros(batch.num_rows, np.bool_)
        for segment in self.segments:
            which, rows = probe(ids, segment.postings)
            for at, row in zip(which.tolist(), rows.tolist(), strict=True):
                if row in segment.dead:
                    continue
                known[at] = True
                if segment.content[row] == content[at]:
                    keep[at] = False
                else:
                    segment.dead.add(row)
        added.unchanged += int((~keep).sum())
        added.changed += int((keep & known).sum())
        added.new += int((~known).sum())
        return batch if keep.all() else batch.filter(pa.array(keep))

    def _flush(self, waiting: list[pa.RecordBatch]) -> None:
        self.serial += 1
        path = self.folder / f"segment-{self.serial:05}"
        table = pa.Table.from_batches(waiting).combine_chunks()
        self.segments.append(_write_segment(table, path))

    def _merge(self) -> None:
        """All small segments as one."""
        small = [segment for segment in self.segments if segment.live < SEGMENT // 2]
        batches = [batch for segment in small for batch in segment.stores(np.arange(len(segment.content)))]
        self.segments = [segment for segment in self.segments if segment not in small]
        if batches:
            self._flush(batches)
        self._save()
        for segment in small:
            shutil.rmtree(segment.path)

    def _save(self) -> None:
        for segment in self.segments:
            np.save(segment.path / "dead.npy", np.fromiter(sorted(segment.dead), np.int64))
        facts = {"format": FORMAT, "serial": self.serial, "segments": [segment.path.name for segment in self.segments]}
        part = self.folder / "index.json.part"
        part.write_text(json.dumps(facts, indent=1), encoding="utf-8")
        part.replace(self.folder / "index.json")


def open_index(folder: Path) -> FiledStores:
    """The index in the folder; an empty one where there is none. `Misuse` for a folder of something else."""
    facts_path = folder / "index.json"
    if not facts_path.exists():
        if folder.exists() and any(folder.iterdir()):
            raise Misuse(f"`{folder}` is no index of stores, and not empty")
        folder.mkdir(parents=True, exist_ok=True)
        return FiledStores(folder)
    try:
        facts = json.loads(facts_path.read_text("utf-8"))
        if facts["format"] != FORMAT:
            raise Misuse(
                f"`{folder}` is an index of another version (`{facts['format']}`): build it again in a new folder"
            )
        segments = [_open_segment(folder / name) for name in facts["segments"]]
    except (ValueError, KeyError, TypeError) as error:
        raise Misuse(f"`{folder}` is no index of stores: {error}") from None
    return FiledStores(folder, segments, facts["serial"])


def _open_segment(path: Path) -> Segment:
    arrays = {name: np.load(path / f"{name}.npy", mmap_mode="r") for name in ("starts", "rests", "rows", "content")}
    postings = Postings(starts=arrays["starts"], rests=arrays["rests"], rows=arrays["rows"])
    dead = set(np.load(path / "dead.npy").tolist())
    return Segment(path=path, postings=postings, content=arrays["content"], dead=dead)


def _write_segment(table: pa.Table, path: Path) -> Segment:
    path.mkdir()
    hashes, rows = _all_keys(table)
    postings = file_postings(hashes, rows)
    for name in ("starts", "rests", "rows"):
        np.save(path / f"{name}.npy", getattr(postings, name))
    np.save(path / "content.npy", np.concatenate([_content(batch) for batch in table.to_batches()]))
    np.save(path / "dead.npy", np.empty(0, np.int64))
    options = pa.ipc.IpcWriteOptions(compression="zstd")
    with pa.OSFile(str(path / "rows.arrow"), "wb") as file, pa.ipc.new_file(file, _SCHEMA, options=options) as writer:
        for start in range(0, table.num_rows, _BATCH):
            writer.write_table(table.slice(start, _BATCH).combine_chunks(), max_chunksize=_BATCH)
    return _open_segment(path)


# ── keys ──


def _known_columns(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The columns that the index keeps, as text; a name beyond all measure is kept by its first letters."""
    columns = []
    for name in _SCHEMA.names:
        if name in batch.schema.names:
            column = batch.column(name).cast(pa.string())
            columns.append(pc.utf8_slice_codeunits(column, 0, LONGEST_RAW + 1) if "name" in name else column)
        else:
            columns.append(pa.nulls(batch.num_rows, pa.string()))
    return pa.RecordBatch.from_arrays(columns, schema=_SCHEMA)


def _all_keys(table: pa.Table) -> tuple[Hashes, npt.NDArray[np.uint32]]:
    """Every key of every store with its row: names, legal names, ids, sellers, shops in URLs."""
    everywhere = np.arange(table.num_rows, dtype=np.uint32)
    parts = [_name_keys(table.column("name").combine_chunks())]
    legal = table.column("legal_name").combine_chunks()
    other = pc.if_else(pc.equal(legal, table.column("name").combine_chunks()), pa.scalar(None, pa.string()), legal)
    if other.null_count < len(other):
        parts.append(_name_keys(other))
    ids = np.concatenate([_id_hashes(batch) for batch in table.to_batches()])
    parts.append((ids, everywhere))
    seller = table.column("seller_id").combine_chunks()
    parts.append(_where(hash_rows(*buffers(seller), "s"), _true(pc.is_valid(seller)), everywhere))
    parts += _url_keys(table, everywhere)
    return np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts]).astype(np.uint32)


def _name_keys(column: pa.Array) -> tuple[Hashes, npt.NDArray[np.uint32]]:
    hashes, rows, odd = row_keys(column)
    texts, places = [], []
    for row in odd.tolist():
        for key in keys_of(read_name(column[row].as_py())):
            texts.append(key)
            places.append(row)
    return np.concatenate([hashes, hash_texts(texts)]), np.concatenate([rows, np.array(places, np.uint32)])


def _home(column: pa.Array) -> pa.Array:
    return pc.utf8_lower(pc.utf8_trim_whitespace(pc.fill_null(column, "")))


def _id_hashes(batch: pa.RecordBatch) -> Hashes:
    store = pc.utf8_trim_whitespace(pc.fill_null(batch.column("store_id"), ""))
    return hash_rows(*buffers(pc.binary_join_element_wise(_home(batch.column("platform")), store, "/")), "i")


def _content(batch: pa.RecordBatch) -> npt.NDArray[np.uint32]:
    joined = pc.binary_join_element_wise(*(pc.fill_null(column, "\x00") for column in batch.columns), "\x1f")
    return (hash_rows(*buffers(joined), "c") >> np.uint64(32)).astype(np.uint32)


def _url_keys(table: pa.Table, everywhere: npt.NDArray[np.uint32]) -> list[tuple[Hashes, npt.NDArray[np.uint32]]]:
    """Keys of addresses and of the shops in them, where these are not the store's id itself."""
    url = table.column("url").combine_chunks()
    if url.null_count == len(url):
        return []
    home = _home(table.column("platform").combine_chunks())
    shop = pa.nulls(len(url), pa.string())
    for source, pattern in ((url, _PATH_SHOP), (pc.utf8_lower(url), _HOST_SHOP), (url, _QUERY_SHOP)):
        shop = pc.coalesce(shop, pc.struct_field(pc.extract_regex(source, pattern), "shop"))
    bare = pc.replace_substring_regex(pc.utf8_lower(pc.utf8_trim_whitespace(url)), r"^(?:[a-z]+:)?//", "")
    bare = pc.replace_substring_regex(pc.replace_substring_regex(bare, r"^(?:www\.)?(?:m\.)?", ""), r"[?#].*$", "")
    bare = pc.utf8_rtrim(bare, "/")
    differs = _true(pc.is_valid(url)) & ~_true(pc.equal(shop, table.column("store_id").combine_chunks()))
    has_shop = differs & _true(pc.is_valid(shop))
    return [
        _where(
            hash_rows(*buffers(pc.binary_join_element_wise(home, pc.fill_null(text, ""), "/")), letter),
            rows,
            everywhere,
        )
        for text, letter, rows in ((bare, "u", differs), (pc.utf8_lower(shop), "h", has_shop))
    ]


def _plain(text: str) -> str:
    """A printed URL or shop as the keys have it."""
    return text.partition("?")[0].lower()


def _where(
    hashes: Hashes, mask: npt.NDArray[np.bool_], rows: npt.NDArray[np.uint32]
) -> tuple[Hashes, npt.NDArray[np.uint32]]:
    return hashes[mask], rows[mask]


def _true(values: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.fill_null(values, False).to_numpy(zero_copy_only=False), np.bool_)
