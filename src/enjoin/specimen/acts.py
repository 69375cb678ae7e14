"""The acts feed: what the platform is said to have done, of every kind, in the order of time."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from enjoin.orders.model import Case
from enjoin.specimen.draws import Draws, Index, rows_between
from enjoin.specimen.listings import Shelf
from enjoin.specimen.words import QUERIES

# How often each act occurs among a hundred; every kind of act is there.
WEIGHTS: dict[str, int] = {
    "list": 6,
    "relist": 4,
    "display": 16,
    "sell": 8,
    "search_result": 16,
    "keyword_search": 6,
    "recommend": 10,
    "email": 7,
    "onsite_ad": 7,
    "offsite_ad": 5,
    "keyword_bid": 3,
    "premium_membership": 2,
    "operate_store": 2,
    "open_account": 1,
    "payout": 3,
    "transfer_assets": 1,
    "delete_records": 1,
    "disclose": 2,
}
ACTS = tuple(WEIGHTS)
_WITHOUT_LISTING = frozenset(
    {"operate_store", "open_account", "payout", "transfer_assets", "delete_records", "disclose"}
)
_WITH_MONEY = frozenset({"payout", "transfer_assets"})
_WITH_CAMPAIGN = frozenset({"onsite_ad", "offsite_ad", "email"})

ACTS_SCHEMA = pa.schema(
    [
        ("act", pa.string()),
        ("at", pa.timestamp("us", tz="UTC")),
        ("platform", pa.string()),
        ("respondent", pa.string()),
        ("store_id", pa.string()),
        ("listing_id", pa.string()),
        ("query", pa.string()),
        ("keyword", pa.string()),
        ("campaign_id", pa.string()),
        ("account_id", pa.string()),
        ("amount_minor", pa.int64()),
        ("currency", pa.string()),
        ("automated", pa.bool_()),
        ("act_id", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """All acts by number. `own_rows` and `planted_rows` are the listings that are worth a look, in order."""

    shelf: Shelf
    draws: Draws
    count: int
    first_us: int
    last_us: int
    respondent: str | None
    queries: tuple[str, ...]
    planted_rows: Index
    own_rows: Index

    def at_us(self, rows: Index) -> Index:
        step = max(1, (self.last_us - self.first_us) // max(1, self.count))
        return self.first_us + rows * step + self.draws.below(rows, "act at", step)

    def acts(self, rows: Index) -> NDArray[np.int64]:
        edges = np.cumsum(list(WEIGHTS.values()))
        found: NDArray[np.int64] = np.searchsorted(
            edges, self.draws.below(rows, "act", int(edges[-1])), side="right"
        ).astype(np.int64)
        return found

    def listings(self, rows: Index, at_us: Index) -> Index:
        """The listing that each act is about, listed before it: of ten four planted ones, two in a defendant's store."""
        before = self.shelf.count_before(at_us)
        chosen = self.draws.below(rows, "any listing", before)
        share = self.draws.below(rows, "which listing", 10)
        for pool, wanted in ((self.planted_rows, share < 4), (self.own_rows, (share >= 4) & (share < 6))):
            there = np.searchsorted(pool, before)
            usable = wanted & (there > 0)
            picked = self.draws.below(rows, "pooled listing", np.maximum(there, 1))
            if len(pool):
                chosen = np.where(usable, pool[picked], chosen)
        return chosen


def make_log(case: Case, shelf: Shelf, *, count: int, first_us: int, last_us: int) -> Log:
    service = next((each.id for each in case.respondents if each.role == "service_provider"), None)
    words = tuple(mark.text.lower() for mark in case.marks)
    return Log(
        shelf=shelf,
        draws=shelf.draws,
        count=count,
        first_us=first_us,
        last_us=last_us,
        respondent=service,
        queries=(*QUERIES, *words, *(f"{word} plush" for word in words)),
        planted_rows=shelf.planted_rows((1, 3, 4)),
        own_rows=shelf.planted_rows((1, 2)),
    )


def act_batches(log: Log, size: int) -> Iterator[pa.RecordBatch]:
    """The acts feed."""
    for start in range(0, log.count, size):
        yield _batch(log, rows_between(start, min(start + size, log.count)))


def _batch(log: Log, rows: Index) -> pa.RecordBatch:
    draws, shelf = log.draws, log.shelf
    kinds, at = log.acts(rows), log.at_us(rows)
    listing = log.listings(rows, at)
    stores = pa.array(shelf.stores(listing))

    def when(mask: NDArray[np.bool_], values: pa.Array) -> pa.Array:
        return pc.if_else(pa.array(mask), values, pa.nulls(len(rows), values.type))

    def is_one_of(names: frozenset[str]) -> NDArray[np.bool_]:
        return np.isin(kinds, [i for i, name in enumerate(ACTS) if name in names])

    # A query is asked with or without a listing in sight; so are a bid, an ad off the site, a membership.
    bare = is_one_of(frozenset({"keyword_search", "keyword_bid", "offsite_ad", "premium_membership"}))
    with_listing = ~is_one_of(_WITHOUT_LISTING) & ~(bare & (draws.below(rows, "bare", 2) == 0))
    with_store = with_listing | ~is_one_of(frozenset({"keyword_search", "keyword_bid", "offsite_ad"}))
    words = pa.array(log.queries, pa.string()).take(pa.array(draws.below(rows, "query", len(log.queries))))
    money = is_one_of(_WITH_MONEY)
    store_ids = shelf.directory.ids.take(stores)
    return pa.RecordBatch.from_arrays(
        [
            pa.array(ACTS, pa.string()).take(pa.array(kinds)),
            pa.array(at, pa.timestamp("us", tz="UTC")),
            shelf.directory.platforms.take(stores),
            pa.array([log.respondent], pa.string()).take(pa.array(np.zeros(len(rows), dtype=np.int64))),
            when(with_store, store_ids),
            when(with_listing, shelf.ids(listing)),
            when(is_one_of(frozenset({"search_result", "keyword_search"})), words),
            when(is_one_of(frozenset({"keyword_bid"})) | (is_one_of(frozenset({"offsite_ad"})) & ~with_listing), words),
            when(is_one_of(_WITH_CAMPAIGN), _numbered("c", draws.below(rows, "campaign", 900) + 100)),
            when(money, pc.binary_join_element_wise("acct-", store_ids, "")),
            when(money, pa.array(1_000 + draws.below(rows, "amount", 5_000_000))),
            when(money, pa.array(["USD"], pa.string()).take(pa.array(np.zeros(len(rows), dtype=np.int64)))),
            pa.array(draws.below(rows, "automated", 10) < 7),
            _numbered("g", rows),
        ],
        schema=ACTS_SCHEMA,
    )


def _numbered(prefix: str, numbers: Index) -> pa.Array:
    return pc.binary_join_element_wise(prefix, pc.cast(pa.array(numbers), pa.string()), "-")
