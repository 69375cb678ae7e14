"""The tables of one run as plain values: whole columns are counted in Arrow; only rows that say something become objects."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from enjoin.conduct.model import Decided, Found, Offer, Stock, StoreLink, Subject, Tally
from enjoin.when import Instant

LINKED = ("confirmed", "candidate")
RANK = {"allow": 0, "review": 1, "block": 2}
BATCH = 131_072  # rows of decisions that are in memory at once
TALLIED = ("source", "act", "outcome", "basis", "link_state")
SHARED = (*TALLIED, "platform", "store_id", "right", "knowledge", "reason", "directives", "flags")
OFFERS = ["platform", "store_id", "link_state", "listing_id"]


def read_links(path: Path) -> tuple[StoreLink, ...]:
    """The rows of links.parquet."""
    names = ("defendant", "platform", "store_id", "state", "tier", "score", "why")
    return tuple(
        StoreLink(**{name: row[name] for name in names if name != "score"}, score=float(row["score"] or 0))
        for row in pq.read_table(path, columns=list(names)).to_pylist()
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Findings at linked stores as rows; all of them as counts by (detector, right, kind, band); the band of each listing."""

    rows: tuple[Found, ...]
    counts: Mapping[tuple[str, str, str, str], int]
    bands: Mapping[Subject, str]


def read_findings(path: Path, links: Iterable[StoreLink], platforms: Sequence[str] = ()) -> Findings:
    """The rows of findings.parquet; of these platforms only, where any is named."""
    table = pq.read_table(path)
    if platforms:
        table = table.filter(pc.is_in(table.column("platform"), value_set=pa.array(platforms, pa.string())))
    grouped = table.group_by(["detector", "right", "kind", "band"], use_threads=False).aggregate([([], "count_all")])
    keys = zip(*(grouped.column(name).to_pylist() for name in ("detector", "right", "kind", "band")), strict=True)
    counts = dict(zip(keys, grouped.column("count_all").to_pylist(), strict=True))
    stores = {f"{each.platform}\x1f{each.store_id}" for each in links if each.state in LINKED}
    store = pc.binary_join_element_wise(table.column("platform"), table.column("store_id"), "\x1f")
    own = table.filter(pc.is_in(store, value_set=pa.array(sorted(stores), pa.string())))
    names = [name for name in Found.__dataclass_fields__ if name in table.schema.names]
    rows = tuple(Found(**row) for row in own.select(names).to_pylist())
    pairs = table.group_by(["platform", "listing_id", "band"], use_threads=False).aggregate([])
    bands: dict[Subject, str] = {}
    for pair in pairs.to_pylist():
        listing = (pair["platform"], pair["listing_id"])
        if bands.get(listing) != "hit":
            bands[listing] = pair["band"]
    return Findings(rows=rows, counts=counts, bands=bands)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """What decisions.parquet comes to."""

    tallies: tuple[Tally, ...]
    rows: tuple[Decided, ...]
    stock: tuple[Stock, ...]
    passed: frozenset[Subject]
    strangers: tuple[Subject, ...]


def read_decisions(path: Path, run: int, bands: Mapping[Subject, str]) -> Decisions:
    """The rows of decisions.parquet: all counted; kept are those that restrain or doubt."""
    counts: Counter[tuple[str, ...]] = Counter()
    rows: list[Decided] = []
    shared: dict[Any, Any] = {}  # equal words are kept once: there are few, in many rows
    snapshots: list[pa.Table] = []
    outsides: list[pa.Table] = []
    first = 0
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=BATCH):
            table = pa.Table.from_batches([batch])
            table = table.append_column("row", pa.array(range(first, first + table.num_rows), pa.int64()))
            first += table.num_rows
            own = pc.is_in(table.column("link_state"), value_set=pa.array(LINKED))
            restrains = pc.not_equal(table.column("outcome"), "allow")
            acts = pc.equal(table.column("source"), "acts")
            counts += _counted(table)
            rows += (_decided(row, run, shared) for row in table.filter(restrains).to_pylist())
            offers = table.select(OFFERS)
            snapshots.append(_distinct(offers.filter(pc.and_(own, pc.invert(acts)))))
            outsides.append(_distinct(offers.filter(pc.and_(pc.invert(acts), pc.invert(own)))))
        empty = file.schema_arrow.empty_table().select(OFFERS)
    snapshot, outside = pa.concat_tables([empty, *snapshots]), pa.concat_tables([empty, *outsides])
    pairs = outside.group_by(["platform", "listing_id"], use_threads=False).aggregate([])
    return Decisions(
        tallies=tuple(_tallies(counts)),
        rows=tuple(rows),
        stock=_stock(snapshot, rows, bands),
        passed=_passed(snapshot, rows, bands),
        strangers=tuple(zip(pairs.column("platform").to_pylist(), pairs.column("listing_id").to_pylist(), strict=True)),
    )


def _decided(row: dict[str, Any], run: int, shared: dict[Any, Any]) -> Decided:
    row["at"] = instant(row["at"])
    row["directives"], row["flags"] = tuple(row["directives"] or ()), tuple(row["flags"] or ())
    for name in SHARED:
        row[name] = shared.setdefault(row[name], row[name])
    return Decided(run=run, **{name: value for name, value in row.items() if name in Decided.__dataclass_fields__})


def _counted(table: pa.Table) -> Counter[tuple[str, ...]]:
    grouped = table.group_by(list(TALLIED), use_threads=False).aggregate([([], "count_all")])
    keys = zip(*(grouped.column(name).to_pylist() for name in TALLIED), strict=True)
    return Counter(dict(zip(keys, grouped.column("count_all").to_pylist(), strict=True)))


def _tallies(counts: Mapping[tuple[str, ...], int]) -> Iterator[Tally]:
    for key, count in sorted(counts.items(), key=lambda each: [name or "" for name in each[0]]):
        yield Tally(count=count, **dict(zip(TALLIED, key, strict=True)))


def _distinct(table: pa.Table) -> pa.Table:
    return table.group_by(OFFERS, use_threads=False).aggregate([])


def _stock(snapshot: pa.Table, rows: Iterable[Decided], bands: Mapping[Subject, str]) -> tuple[Stock, ...]:
    """The live listings of each linked store, by what they show, and the clean ones that anything was done to."""
    worst: dict[Subject, int] = {}
    touched: dict[Subject, set[str]] = {}
    for row in rows:
        if row.source == "snapshot" and row.listing is not None and row.listing not in bands:
            worst[row.listing] = max(worst.get(row.listing, 0), RANK[row.outcome])
            touched.setdefault(row.listing, set()).update(row.directives)
    names = ["platform", "store_id", "link_state", "listing_id"]
    stores: dict[tuple[str, str, str], dict[str, Any]] = {}
    for row in snapshot.group_by(names, use_threads=False).aggregate([]).to_pylist():
        listing = (row["platform"], row["listing_id"])
        counts = stores.setdefault(
            (row["platform"], row["store_id"], row["link_state"]),
            {"hits": 0, "reviews": 0, "clean": 0, "blocked": 0, "doubted": 0, "directives": set()},
        )
        counts[{"hit": "hits", "review": "reviews"}.get(bands.get(listing, ""), "clean")] += 1
        if listing in worst:
            counts["blocked" if worst[listing] == RANK["block"] else "doubted"] += 1
            counts["directives"] |= touched[listing]
    return tuple(
        Stock(
            platform=platform,
            store_id=store,
            state=state,
            **{**counts, "directives": tuple(sorted(counts["directives"]))},
        )
        for (platform, store, state), counts in sorted(stores.items())
    )


def _passed(snapshot: pa.Table, rows: Iterable[Decided], bands: Mapping[Subject, str]) -> frozenset[Subject]:
    """The infringing listings of confirmed stores on which nothing was blocked or held."""
    own = snapshot.filter(pc.equal(snapshot.column("link_state"), "confirmed"))
    pairs = own.group_by(["platform", "listing_id"], use_threads=False).aggregate([])
    live = zip(pairs.column("platform").to_pylist(), pairs.column("listing_id").to_pylist(), strict=True)
    restrained = {row.listing for row in rows if row.source == "snapshot"}
    return frozenset(each for each in live if bands.get(each) == "hit" and each not in restrained)


def read_acts(rows: tuple[Decided, ...], batches: Iterable[pa.RecordBatch]) -> tuple[Decided, ...]:
    """The rows, with `automated` of each act that has an id in the feed."""
    wanted = {row.act_id for row in rows if row.act_id}
    if not wanted:
        return rows
    ids = pa.array(sorted(wanted), pa.string())
    automated: dict[str, bool | None] = {}
    for batch in batches:
        part = batch.filter(pc.fill_null(pc.is_in(batch.column("act_id"), value_set=ids), False))
        automated |= dict(zip(part.column("act_id").to_pylist(), part.column("automated").to_pylist(), strict=True))
    return tuple(replace(row, automated=automated.get(row.act_id)) if row.act_id in automated else row for row in rows)


def read_offers(batches: Iterable[pa.RecordBatch], stores: set[Subject]) -> tuple[Offer, ...]:
    """The listings of these stores, as the feed has them."""
    wanted = pa.array(sorted("\x1f".join(store) for store in stores), pa.string())
    out: list[Offer] = []
    for batch in batches:
        store = pc.binary_join_element_wise(batch.column("platform"), batch.column("store_id"), "\x1f")
        part = batch.filter(pc.is_in(store, value_set=wanted))
        names = ["platform", "listing_id", "store_id", "title", "listed_at", "removed_at", "status"]
        for row in part.select(names).to_pylist():
            live = row.pop("status") != "removed"
            at = {name: None if row[name] is None else instant(row[name]) for name in ("listed_at", "removed_at")}
            out.append(Offer(**{**row, **at}, live=live))
    return tuple(out)


def read_tasks(path: Path) -> tuple[dict[str, str], ...]:
    """The rows of actions.csv, as they stand."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return tuple(dict(row) for row in csv.DictReader(file))


def instant(value: object) -> Instant:
    """A cell's instant: an aware datetime, or ISO 8601 text."""
    return Instant.of(value if isinstance(value, datetime) else datetime.fromisoformat(str(value)))
