"""Write a generated marketplace beside a case file that knows its stores: feeds, truth, derived case (no fact in any)."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import tomlkit
from tomlkit.items import AoT, Table

from enjoin.engine.load import load_case
from enjoin.orders.kinds import KINDS
from enjoin.orders.model import Case
from enjoin.problems import Misuse
from enjoin.specimen.market import ACTS, LISTINGS, STORES, Specimen, make_market
from enjoin.specimen.stores import Planted
from enjoin.when import Instant

GENERATED = "generated, not a fact"
LARGEST_SCALE = 10_000  # 600 million listings: ids of listings stay below their thousand million
NOTIFIED_STORES = 4  # how many defendants' stores get a generated notice of a listing
Progress = Callable[[str, int], None]  # which file, how many rows were just written


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Where a specimen was written, and how much."""

    folder: Path
    case: Path
    stores: Path
    listings: Path
    acts: Path
    rows: dict[str, int]


def write_market(
    case_path: Path,
    out: Path,
    *,
    seed: int = 1,
    scale: float = 1.0,
    acts: int | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write `stores`, `listings`, `acts` (Parquet), what was planted, and a derived `case.toml` into the folder `out`.

    `scale` multiplies the number of rows (1: 3,000 stores, 60,000 listings, 12,000 acts); `acts` sets that of acts.
    `Unreadable` for a faulty case file, `Misuse` for a scale that makes nothing, or for an `out` that would overwrite the
    case file itself.
    """
    if not 0 < scale <= LARGEST_SCALE:
        raise Misuse(f"a scale is a number above 0 and at most {LARGEST_SCALE:,}, not `{scale}`")
    if (out / "case.toml").resolve() == case_path.resolve():
        raise Misuse(f"the specimen would overwrite the case file `{case_path}`; choose another folder")
    loaded = load_case(case_path)
    text, case = loaded.text, loaded.case
    market = make_market(
        case,
        seed=seed,
        stores=_scaled(STORES, scale),
        listings=_scaled(LISTINGS, scale),
        acts=acts or _scaled(ACTS, scale),
    )
    out.mkdir(parents=True, exist_ok=True)
    said = progress or (lambda _name, _rows: None)
    rows = {
        "stores": _write_parquet(out / "stores.parquet", market.stores(), seed, said),
        "listings": _write_parquet(out / "listings.parquet", market.listings(), seed, said),
        "acts": _write_parquet(out / "acts.parquet", market.acts(), seed, said),
        "planted-stores": _write_parquet(out / "planted-stores.parquet", [_stores_table(market)], seed, said),
        "planted-listings": _write_parquet(out / "planted-listings.parquet", market.planted_listings(), seed, said),
    }
    _write_text(out / "case.toml", derive_case(text, case, market, case_path=case_path, out=out))
    return Written(
        folder=out,
        case=out / "case.toml",
        stores=out / "stores.parquet",
        listings=out / "listings.parquet",
        acts=out / "acts.parquet",
        rows=rows,
    )


def derive_case(text: str, case: Case, market: Specimen, *, case_path: Path, out: Path) -> str:
    """The case file with the generated store ids of its defendants and generated listing notices, each marked so."""
    document = tomlkit.parse(text)
    known = [each for each in market.planted_stores if each.kind == "known"]
    tables = document.get("defendants")
    if isinstance(tables, AoT):
        for table in tables:
            _add_stores(table, [each for each in known if each.defendant == table["id"]])
    for work in document.get("works") or ():
        if "images" in work:
            work["images"] = [os.path.relpath(case_path.parent / str(image), out) for image in work["images"]]
    head = (
        f"# GENERATED from {case_path.name} of {case.docket} for a made-up marketplace (seed {market.seed}).\n"
        f'# Store ids and notices of listings that are marked "{GENERATED}" are inventions. The rest is as in the source.\n\n'
    )
    return head + tomlkit.dumps(document).rstrip("\n") + "\n" + _notices(case, market, known)


def _add_stores(table: Table, stores: list[Planted]) -> None:
    if not stores or "stores" in table:
        return
    listed = tomlkit.array()
    for store in stores:
        item = tomlkit.inline_table()
        item.update({"platform": store.platform, "id": store.store_id})
        listed.append(item)
    table.add("stores", listed)
    table["stores"].comment(GENERATED)


def _notices(case: Case, market: Specimen, known: list[Planted]) -> str:
    """Listing notices of a few infringing listings in defendants' stores, so that grade K5 occurs (R26)."""
    received, respondent = _day_of_notice(case), market.log.respondent
    if received is None or respondent is None:
        return ""
    shelf = market.shelf
    rows = shelf.planted_rows((1,))
    rows = rows[shelf.listed_us(rows) < received.us]
    stores = shelf.stores(rows)
    found = []
    for store in known:
        mine = rows[stores == store.row][-2:]
        if len(mine):
            ids = ", ".join(f'"{each}"' for each in shelf.ids(np.asarray(mine)).to_pylist())
            found.append(
                f"\n[[listing_notices]] # {GENERATED}\n"
                f'respondent = "{respondent}"\n'
                f"received = {received.iso(case.court.zone)}\n"
                f'platform = "{store.platform}"\n'
                f"listings = [{ids}]\n"
                f'store = "{store.store_id}"\n'
                f'note = "{GENERATED}"\n'
            )
    return "".join(found[:NOTIFIED_STORES])


def _day_of_notice(case: Case) -> Instant | None:
    """Noon of the day of the case's first own notice of listings, else sixty days after its latest restraint."""
    days = [each.received for each in case.listing_notices]
    restraints = [each.entered for each in case.orders if KINDS[each.kind].rank]
    if not days and not restraints:
        return None
    noon = timedelta(hours=12) if days else timedelta(days=60, hours=12)
    start = min(days, key=lambda each: each.at) if days else max(restraints, key=lambda each: each.at)
    return Instant.of(start.at.datetime(case.court.zone) + noon)


def _stores_table(market: Specimen) -> pa.RecordBatch:
    planted = market.planted_stores
    names = ("platform", "store_id", "name", "kind", "defendant", "seller_id")
    return pa.RecordBatch.from_pydict(
        {name: pa.array([getattr(each, name) for each in planted], pa.string()) for name in names}
    )


def _write_parquet(path: Path, batches: Iterable[pa.RecordBatch], seed: int, said: Progress) -> int:
    """Write the batches as they come; a file that is not finished does not bear its name."""
    part, rows = path.with_name(path.name + ".part"), 0
    writer: Any = None
    try:
        for batch in batches:
            if writer is None:
                schema = batch.schema.with_metadata({"generated": f"by enjoin specimen, seed {seed}; {GENERATED}"})
                writer = pq.ParquetWriter(part, schema, compression="zstd")
            writer.write_batch(batch)
            rows += batch.num_rows
            said(path.name, batch.num_rows)
    finally:
        if writer is not None:
            writer.close()
    part.replace(path)
    return rows


def _write_text(path: Path, text: str) -> None:
    part = path.with_name(path.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(path)


def _scaled(count: int, scale: float) -> int:
    return max(1, round(count * scale))
