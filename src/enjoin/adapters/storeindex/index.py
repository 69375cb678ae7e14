"""The index in its folder: `index.json` and one folder a segment. A segment is written whole, then named by one rename."""

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.adapters.storeindex.keys import SCHEMA, content_of, id_hashes, known_columns, plain_shop
from enjoin.adapters.storeindex.segments import Segment, open_segment, write_segment
from enjoin.parties.addresses import handle_of
from enjoin.parties.hashing import Hashes, hash_texts
from enjoin.parties.links import StoreKey, shop_in
from enjoin.parties.postings import probe
from enjoin.parties.sifting import Sieve
from enjoin.problems import Misuse
from enjoin.when import Instant

FORMAT: Final = "stores-4"  # changes with the keys: an index of another format is refused, not misread
SEGMENT: Final = 500_000  # stores; bounds what building holds in memory
MOST_SEGMENTS: Final = 24  # more small ones are merged


@dataclass(slots=True, kw_only=True)
class Added:
    """What an update did. `gone`: stores that this complete feed misses first; `back`: those that were gone and are not."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    back: int = 0

    @property
    def total(self) -> int:
        return self.new + self.changed + self.unchanged


@dataclass(slots=True)
class FiledStores:
    """An index in a folder. `open_index` opens it; iterating gives every store, the gone ones too."""

    folder: Path
    segments: list[Segment] = field(default_factory=list)
    serial: int = 0
    platforms: set[str] = field(default_factory=set)
    updates: int = 0
    complete: list[str] = field(default_factory=list)  # when each complete feed was filed, ISO 8601

    @property
    def count(self) -> int:
        return sum(segment.live for segment in self.segments)

    @property
    def version(self) -> str:
        return f"{FORMAT}/{self.updates}"

    @property
    def missing(self) -> int:
        """Stores that the last complete feed did not hold."""
        return sum(segment.missing for segment in self.segments)

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        for segment in self.segments:
            yield from segment.every()

    def rows_for(self, sieve: Sieve) -> Iterator[pa.RecordBatch]:
        """The stores of which a name, id or address is sought."""
        texts = [*sieve.keys, *("w" + letters for letters in sieve.of_handle)]
        for home, exact in sieve.exact:
            kind, text = exact.partition(" ")[0], shop_in((home, exact))
            if kind == "url" and "?" in text and handle_of(text):
                continue  # its path is that of every shop; the shop in it is sought by itself
            letter = {"id": "i", "shop": "i", "url": "u", "handle": "h"}[kind]
            texts.append(f"{letter}{home}/{text if letter == 'i' else plain_shop(text)}")
            if kind == "handle":
                texts.append(f"i{home}/{text}")  # a shop that is the store's id is filed as that
        yield from self._stores(hash_texts(text.replace("\n", " ") for text in texts))

    def rows_of_sellers(self, sellers: Iterable[str]) -> Iterator[pa.RecordBatch]:
        yield from self._stores(hash_texts("s" + seller.replace("\n", " ") for seller in sellers))

    def rows_of_stores(self, stores: Iterable[StoreKey]) -> Iterator[pa.RecordBatch]:
        yield from self._stores(hash_texts(f"i{home}/{store}".replace("\n", " ") for home, store in stores))

    def _stores(self, sought: Hashes) -> Iterator[pa.RecordBatch]:
        for segment in self.segments:
            _, rows = probe(sought, segment.postings)
            if len(rows):
                yield from segment.stores(rows)

    def gone_since(self, stores: Iterable[StoreKey]) -> Mapping[StoreKey, str]:
        """Of these stores those that the last complete feed did not hold, with the instant of the first that missed them."""
        keys = list(stores)
        if not keys or not self.complete:
            return {}
        columns = {"platform": [key[0] for key in keys], "store_id": [key[1] for key in keys]}
        ids = id_hashes(known_columns(pa.RecordBatch.from_pydict(columns)))
        found: dict[StoreKey, str] = {}
        for segment in self.segments:
            which, rows = segment.find(ids)
            for at, number in zip(which.tolist(), segment.gone[rows].tolist(), strict=True):
                if number:
                    found[keys[at]] = self.complete[number - 1]
        return found

    # ── adding ──

    def add(
        self,
        batches: Iterable[Any],
        tell: Callable[[int], None] = lambda rows: None,
        *,
        complete_at: Instant | None = None,
    ) -> Added:
        """File the stores of these batches: new ones are added, changed ones replace the older row.

        `complete_at`: the feed is read at this instant and holds every store there is, so that those it does not hold are
        marked as gone since; one that comes back is not gone any more. `Misuse` for a complete feed without any store.
        """
        added = Added()
        seen = [np.zeros(len(segment.dead), np.bool_) for segment in self.segments]
        waiting: list[pa.RecordBatch] = []
        for batch in batches:
            self.platforms.update(pc.unique(batch.column("platform")).to_pylist())
            fresh = self._fresh(known_columns(batch), added, seen)
            tell(batch.num_rows)
            if fresh.num_rows:
                waiting.append(fresh)
            if sum(each.num_rows for each in waiting) >= SEGMENT:
                self._flush(waiting)
                waiting = []
        if waiting:
            self._flush(waiting)
        if complete_at is not None:
            self._mark_gone(seen, complete_at, added)
        if len(self.segments) > MOST_SEGMENTS:
            self._merge()
        self._save()
        return added

    def _fresh(self, batch: pa.RecordBatch, added: Added, seen: list[npt.NDArray[np.bool_]]) -> pa.RecordBatch:
        """The rows that are new or changed; the older rows of the changed ones are marked dead."""
        ids, content = id_hashes(batch), content_of(batch)
        keep = np.ones(batch.num_rows, np.bool_)
        known = np.zeros(batch.num_rows, np.bool_)
        for number, segment in enumerate(self.segments):
            which, rows = segment.find(ids)
            known[which] = True
            same = segment.content[rows] == content[which]
            keep[which[same]] = False
            added.back += int(np.count_nonzero(segment.gone[rows]))
            segment.gone[rows] = 0
            segment.dead[rows[~same]] = True
            if number < len(seen):
                seen[number][rows[same]] = True
        added.unchanged += int((~keep).sum())
        added.changed += int((keep & known).sum())
        added.new += int((~known).sum())
        return batch if keep.all() else batch.filter(pa.array(keep))

    def _mark_gone(self, seen: list[npt.NDArray[np.bool_]], at: Instant, added: Added) -> None:
        """Mark the live rows of the older segments that this feed did not hold, where no earlier one missed them."""
        if not added.total:
            raise Misuse("the feed holds no store, so it cannot be complete: nothing was marked as gone")
        self.complete.append(at.iso())
        for segment, held in zip(self.segments, seen, strict=False):
            first = ~held & ~segment.dead & (segment.gone == 0)
            segment.gone[first] = len(self.complete)
            added.gone += int(np.count_nonzero(first))

    def _flush(self, waiting: list[pa.RecordBatch]) -> Segment:
        self.serial += 1
        path = self.folder / f"segment-{self.serial:05}"
        shutil.rmtree(path, ignore_errors=True)  # what an update that broke has left
        table = pa.Table.from_batches(waiting, SCHEMA).combine_chunks()
        self.segments.append(write_segment(table, path))
        return self.segments[-1]

    def _merge(self) -> None:
        """All small segments as one."""
        small = [segment for segment in self.segments if segment.live < SEGMENT // 2]
        batches = [batch for segment in small for batch in segment.every()]
        gone = np.concatenate([segment.gone[~segment.dead] for segment in small])
        self.segments = [segment for segment in self.segments if segment not in small]
        if batches:
            self._flush(batches).gone[:] = gone
        self._save()
        for segment in small:
            shutil.rmtree(segment.path)

    def _save(self) -> None:
        self.updates += 1
        for segment in self.segments:
            segment.save_marks(self.updates)
        facts = {
            "format": FORMAT,
            "serial": self.serial,
            "segments": [segment.path.name for segment in self.segments],
            "platforms": sorted(self.platforms),
            "updates": self.updates,
            "complete": self.complete,
        }
        part = self.folder / "index.json.part"
        part.write_text(json.dumps(facts, indent=1), encoding="utf-8")
        part.replace(self.folder / "index.json")
        for segment in self.segments:
            segment.forget_marks(self.updates)


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
        segments = [open_segment(folder / name, facts["updates"]) for name in facts["segments"]]
        return FiledStores(
            folder, segments, facts["serial"], set(facts["platforms"]), facts["updates"], facts["complete"]
        )
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise Misuse(f"`{folder}` is no index of stores: {error}") from None
