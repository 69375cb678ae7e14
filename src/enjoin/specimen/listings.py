"""The listings feed: rows by number, so that the acts can look up a listing's store and day without keeping it."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from enjoin.rights import Mark
from enjoin.specimen.draws import Draws, Index, rows_between
from enjoin.specimen.stores import DAY_US, Directory
from enjoin.specimen.titles import Planting, lawful_titles, plant
from enjoin.specimen.words import BRANDS, CATEGORIES, DESCRIPTIONS

# Of a thousand listings: how many stand in a defendant's store, how many of all infringe or nearly do.
OWN_INFRINGING, OWN_LAWFUL, OTHER_INFRINGING, NEAR_MISSES = 8, 60, 10, 22
LOOK_BACK_DAYS = 500  # listings begin so long before the acts

LISTINGS_SCHEMA = pa.schema(
    [
        ("platform", pa.string()),
        ("listing_id", pa.string()),
        ("store_id", pa.string()),
        ("title", pa.string()),
        ("description", pa.string()),
        ("keywords", pa.string()),
        ("brand", pa.string()),
        ("category", pa.string()),
        ("price_minor", pa.int64()),
        ("currency", pa.string()),
        ("url", pa.string()),
        ("listed_at", pa.timestamp("us", tz="UTC")),
        ("status", pa.string()),
        ("removed_at", pa.timestamp("us", tz="UTC")),
    ]
)
PLANTED_SCHEMA = pa.schema(
    [
        ("platform", pa.string()),
        ("listing_id", pa.string()),
        ("store_id", pa.string()),
        ("defendant", pa.string()),
        ("store", pa.string()),
        ("kind", pa.string()),
        ("right", pa.string()),
        ("variation", pa.string()),
        ("field", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("text", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All listings, by number, without holding them."""

    directory: Directory
    marks: tuple[Mark, ...]
    draws: Draws
    count: int
    first_us: int
    last_us: int

    def classes(self, rows: Index) -> NDArray[np.int8]:
        """0 lawful elsewhere · 1 own infringing · 2 own lawful · 3 infringing elsewhere · 4 near miss anywhere."""
        thousandth = self.draws.below(rows, "class", 1000)
        edges = np.cumsum([OWN_INFRINGING, OWN_LAWFUL, OTHER_INFRINGING, NEAR_MISSES])
        found = np.searchsorted(edges, thousandth, side="right").astype(np.int8) + 1
        found[found == 5] = 0
        return found

    def stores(self, rows: Index) -> Index:
        """The store's row of each listing. A defendant's means: known, named or second."""
        planted = self.directory.planted
        own = np.array([each.row for each in planted if each.defendant is not None], dtype=np.int64)
        first_other = len(planted)
        elsewhere = first_other + self.draws.below(rows, "store", self.directory.count - first_other)
        # Look-alikes sell too, and lawfully.
        near = np.array([each.row for each in planted if each.kind == "lookalike"], dtype=np.int64)
        if len(near):
            at_near = self.draws.below(rows, "near store", 50) == 0
            elsewhere = np.where(at_near, near[self.draws.below(rows, "which near", len(near))], elsewhere)
        if not len(own):
            return elsewhere
        kind = self.classes(rows)
        in_own = (kind == 1) | (kind == 2) | ((kind == 4) & (self.draws.below(rows, "near own", 4) == 0))
        return np.where(in_own, own[self.draws.below(rows, "own store", len(own))], elsewhere)

    def listed_us(self, rows: Index) -> Index:
        """When each was listed: later numbers later, so that a listing of before any instant can be picked."""
        step = max(1, (self.last_us - self.first_us) // max(1, self.count))
        return self.first_us + rows * step + self.draws.below(rows, "listed", step)

    def count_before(self, at_us: Index) -> Index:
        """How many listings there are before each instant (at least one, at most all)."""
        step = max(1, (self.last_us - self.first_us) // max(1, self.count))
        return np.clip((at_us - self.first_us) // step, 1, self.count)

    def ids(self, rows: Index) -> pa.Array:
        scrambled = (rows * 7_368_787 + self.draws.seed * 1_000_003) % 1_000_000_000
        return pc.cast(pa.array(2_005_000_000_000_000 + scrambled), pa.string())

    def planted_rows(self, kinds: tuple[int, ...], size: int = 1 << 20) -> Index:
        """The numbers of all listings of these classes, in order."""
        found = [
            rows[np.isin(self.classes(rows), kinds)]
            for rows in (rows_between(at, min(at + size, self.count)) for at in range(0, self.count, size))
        ]
        return np.concatenate(found) if found else np.empty(0, dtype=np.int64)

    def planting(self, row: int, kind: int) -> Planting:
        return plant(row, self.marks, self.draws, infringing=kind in (1, 3))


def listing_batches(shelf: Shelf, size: int) -> Iterator[pa.RecordBatch]:
    """The listings feed."""
    for start in range(0, shelf.count, size):
        yield _batch(shelf, rows_between(start, min(start + size, shelf.count)))


def _batch(shelf: Shelf, rows: Index) -> pa.RecordBatch:
    draws = shelf.draws
    stores = pa.array(shelf.stores(rows))
    platforms, ids = shelf.directory.platforms.take(stores), shelf.ids(rows)
    title, keywords, description = _texts(shelf, rows)
    listed = shelf.listed_us(rows)
    removed = draws.below(rows, "removed", 20) == 0
    removed_us = np.minimum(listed + (1 + draws.below(rows, "removed after", 200)) * DAY_US, shelf.last_us)

    def some(words: tuple[str, ...], use: str) -> pa.Array:
        return pa.array(words, pa.string()).take(pa.array(draws.below(rows, use, len(words))))

    nothing = pa.nulls(len(rows), pa.string())
    return pa.RecordBatch.from_arrays(
        [
            platforms,
            ids,
            shelf.directory.ids.take(stores),
            title,
            description,
            keywords,
            pc.if_else(pa.array(draws.below(rows, "branded", 5) == 0), some(BRANDS, "brand"), nothing),
            some(CATEGORIES, "category"),
            pa.array(99 + draws.below(rows, "price", 9_900)),
            pa.array(["USD"], pa.string()).take(pa.array(np.zeros(len(rows), dtype=np.int64))),
            pc.binary_join_element_wise("https://", platforms, ".example/item/", ids, ".html", ""),
            pa.array(listed, pa.timestamp("us", tz="UTC")),
            pa.array(["live", "removed"], pa.string()).take(pa.array(removed.astype(np.int64))),
            pa.array(removed_us, pa.timestamp("us", tz="UTC"), mask=~removed),
        ],
        schema=LISTINGS_SCHEMA,
    )


def _texts(shelf: Shelf, rows: Index) -> tuple[pa.Array, pa.Array, pa.Array]:
    """Title, keywords, description: lawful words, and what is planted in the place of one of them."""
    draws = shelf.draws
    title = lawful_titles(rows, draws)
    said = pa.array(DESCRIPTIONS, pa.string()).take(pa.array(draws.below(rows, "description", len(DESCRIPTIONS))))
    description = pc.if_else(pa.array(draws.below(rows, "described", 3) == 0), said, pa.nulls(len(rows), pa.string()))
    columns = {"title": title, "keywords": pa.nulls(len(rows), pa.string()), "description": description}
    kinds = shelf.classes(rows)
    at = np.flatnonzero(np.isin(kinds, (1, 3, 4)))
    plantings = [shelf.planting(int(rows[i]), int(kinds[i])) for i in at]
    for field, column in columns.items():
        mine = [(int(i), each.whole) for i, each in zip(at, plantings, strict=True) if each.field == field]
        if mine:
            mask = np.zeros(len(rows), dtype=bool)
            mask[[i for i, _ in mine]] = True
            columns[field] = pc.replace_with_mask(column, mask, pa.array([text for _, text in mine], pa.string()))
    return columns["title"], columns["keywords"], columns["description"]


def planted_batches(shelf: Shelf, size: int) -> Iterator[pa.RecordBatch]:
    """What was planted, one row a listing: the truth that a detector and a decision can be measured against."""
    for start in range(0, shelf.count, size):
        rows = rows_between(start, min(start + size, shelf.count))
        kinds = shelf.classes(rows)
        at = np.flatnonzero(np.isin(kinds, (1, 3, 4)))
        chosen = rows[at]
        stores = shelf.stores(chosen).tolist()
        ids = shelf.ids(chosen).to_pylist()
        yield pa.RecordBatch.from_pylist(
            [
                _planted(shelf, store, listing_id, shelf.planting(row, kind))
                for row, kind, store, listing_id in zip(chosen.tolist(), kinds[at].tolist(), stores, ids, strict=True)
            ],
            schema=PLANTED_SCHEMA,
        )


def _planted(shelf: Shelf, store: int, listing_id: str, planting: Planting) -> dict[str, str | int | None]:
    directory = shelf.directory
    known = directory.planted[store] if store < len(directory.planted) else None
    return {
        "platform": directory.platforms[store].as_py(),
        "listing_id": listing_id,
        "store_id": directory.ids[store].as_py(),
        "defendant": known.defendant if known else None,
        "store": known.kind if known else "stranger",
        "kind": planting.kind,
        "right": planting.right,
        "variation": planting.variation,
        "field": planting.field,
        "start": planting.start,
        "end": planting.end,
        "text": planting.text,
    }
