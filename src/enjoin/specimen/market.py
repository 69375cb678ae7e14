"""The whole specimen: one case, one seed, three feeds, and what was planted."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pyarrow as pa

from enjoin.orders.model import Case
from enjoin.problems import Misuse
from enjoin.specimen.acts import Log, act_batches, make_log
from enjoin.specimen.draws import Draws
from enjoin.specimen.listings import LOOK_BACK_DAYS, Shelf, listing_batches, planted_batches
from enjoin.specimen.stores import DAY_US, Directory, Planted, make_directory, plant_stores, store_batches
from enjoin.when import Instant

BATCH_ROWS = 65_536
STORES, LISTINGS, ACTS = 3_000, 60_000, 12_000  # at scale 1
FIRST, LAST = datetime(2021, 10, 1, tzinfo=UTC), datetime(2024, 4, 1, tzinfo=UTC)  # of the acts


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimen:
    """A generated marketplace. Nothing in it is a fact; its feeds are made anew each time they are asked for."""

    seed: int
    directory: Directory
    shelf: Shelf
    log: Log

    @property
    def planted_stores(self) -> tuple[Planted, ...]:
        return self.directory.planted

    def stores(self, size: int = BATCH_ROWS) -> Iterator[pa.RecordBatch]:
        return store_batches(self.directory, self.shelf.draws, size)

    def listings(self, size: int = BATCH_ROWS) -> Iterator[pa.RecordBatch]:
        return listing_batches(self.shelf, size)

    def acts(self, size: int = BATCH_ROWS) -> Iterator[pa.RecordBatch]:
        return act_batches(self.log, size)

    def planted_listings(self, size: int = BATCH_ROWS) -> Iterator[pa.RecordBatch]:
        return planted_batches(self.shelf, size)


def make_market(
    case: Case,
    *,
    seed: int = 1,
    stores: int = STORES,
    listings: int = LISTINGS,
    acts: int = ACTS,
    first: Instant | None = None,
    last: Instant | None = None,
) -> Specimen:
    """A marketplace for `case`: the defendants' stores and `stores` in all, `listings`, and `acts` from `first` to `last`.

    The same arguments give the same rows. `Misuse` for counts below one or a time that ends before it begins.
    """
    for name, count in (("stores", stores), ("listings", listings), ("acts", acts)):
        if count < 1:
            raise Misuse(f"a specimen needs at least one of its {name}, not `{count}`")
    if seed < 0:
        raise Misuse(f"a seed is a whole number from 0 on, not `{seed}`")
    start, end = first or Instant.of(FIRST), last or Instant.of(LAST)
    if end <= start:
        raise Misuse(f"a specimen ends after it begins: `{end.iso()}` is not after `{start.iso()}`")
    draws = Draws(seed)
    directory = make_directory(plant_stores(case, draws), stores, case, draws)
    shelf = Shelf(
        directory=directory,
        marks=case.marks,
        draws=draws,
        count=listings,
        first_us=start.us - LOOK_BACK_DAYS * DAY_US,
        last_us=end.us,
    )
    return Specimen(
        seed=seed,
        directory=directory,
        shelf=shelf,
        log=make_log(case, shelf, count=acts, first_us=start.us, last_us=end.us),
    )
