"""Who is on the marketplace: defendants' stores, look-alikes, a defendant's second account, strangers."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.orders.model import Case, Defendant
from enjoin.specimen.draws import Draws, Index
from enjoin.specimen.names import COMPANY, company_names, drifted, is_company, lookalike, shop_names, stranger

# known: its id is in the derived case file · named: found by its name only · second: another account of a defendant's
# seller · lookalike: a stranger whose name comes near · stranger
StoreKind = Literal["known", "named", "second", "lookalike", "stranger"]
RETAIL, WHOLESALE = "aliexpress", "alibaba"  # where no platform of the case says otherwise: shops, companies
COUNTRIES = ("CN", "CN", "CN", "CN", "HK", "VN", "TR", "US")
DAY_US = 86_400_000_000
FIRST_OPENED_US = 1_325_376_000_000_000  # 2012-01-01T00:00Z

STORES_SCHEMA = pa.schema(
    [
        ("platform", pa.string()),
        ("store_id", pa.string()),
        ("name", pa.string()),
        ("legal_name", pa.string()),
        ("url", pa.string()),
        ("country", pa.string()),
        ("premium", pa.bool_()),
        ("opened_at", pa.timestamp("us", tz="UTC")),
        ("seller_id", pa.string()),
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A store that is there on purpose. `row` is its number in the stores feed."""

    row: int
    kind: StoreKind
    platform: str
    store_id: str
    name: str
    seller_id: str
    defendant: str | None = None


def platforms_of(case: Case) -> tuple[str, str]:
    """The retail and the wholesale platform of the case: its own two where it names any, the first for both if one."""
    named = list(dict.fromkeys(each for respondent in case.respondents for each in respondent.platforms))
    if {RETAIL, WHOLESALE} <= set(named) or not named:
        return RETAIL, WHOLESALE
    return named[0], named[-1]


def plant_stores(case: Case, draws: Draws) -> tuple[Planted, ...]:
    """The stores of the case's defendants, and what stands near them.

    Of each three defendants two have a store whose id is known; of those that remain every other one has a store under a
    drifted name, and every other one is not on the marketplace. A store id that the case file prints is taken as it is.
    """
    return tuple(_plant(case, draws))


def _plant(case: Case, draws: Draws) -> Iterator[Planted]:
    row = 0
    for number, defendant in enumerate(case.defendants):
        for planted in _stores_of(case, defendant, number, draws, row):
            yield planted
            row = planted.row + 1


def _stores_of(case: Case, defendant: Defendant, number: int, draws: Draws, row: int) -> Iterator[Planted]:
    retail, wholesale = platforms_of(case)
    home, other = (wholesale, retail) if is_company(defendant.name) else (retail, wholesale)
    seller = seller_of(draws, row)

    def store(kind: StoreKind, platform: str, name: str, at: int, store_id: str | None = None) -> Planted:
        whose = defendant.id if kind in ("known", "named", "second") else None
        return Planted(
            row=at,
            kind=kind,
            platform=platform,
            store_id=store_id or id_of(platform, at, draws),
            name=name,
            seller_id=seller if whose else seller_of(draws, at),
            defendant=whose,
        )

    printed = [each for each in defendant.stores if each.id]
    if printed:
        for each in printed:
            yield store("known", each.platform, defendant.name, row, each.id)
            row += 1
    elif number % 3 != 2:
        yield store("known", home, defendant.name, row)
        row += 1
        if number % 10 == 0:
            yield store("known", other, defendant.name, row)
            row += 1
    elif number // 3 % 2 == 1:
        yield store("named", home, drifted(defendant.name, defendant.aka, draws, row), row)
        row += 1
    if number % 12 == 4:
        yield store("second", home, stranger(draws, row, company=home == wholesale), row)
        row += 1
    if number % 4 == 1:
        yield store("lookalike", home, lookalike(defendant.name, draws, row), row)


def id_of(platform: str, row: int, draws: Draws) -> str:
    """A generated store id in the manner of the platform: unique by row."""
    made: str = _ids(pa.array([platform], pa.string()), np.array([row], dtype=np.int64), draws)[0].as_py()
    return made


def _ids(platforms: pa.Array, rows: Index, draws: Draws) -> pa.Array:
    # 7,368,787 has no factor in common with the power of ten: no two rows share a number.
    scrambled = 9_000_000_000 + (rows * 7_368_787 + draws.seed * 1_000_003) % 1_000_000_000
    numbers = pc.cast(pa.array(scrambled), pa.string())
    prefix = pc.if_else(pc.equal(platforms, WHOLESALE), "cn2", "11")
    return pc.binary_join_element_wise(prefix, numbers, "")


def seller_of(draws: Draws, row: int) -> str:
    """A generated seller id: unique by row; accounts of one seller are given one on purpose."""
    seller: str = _sellers(np.array([row], dtype=np.int64), draws)[0].as_py()
    return seller


def _sellers(rows: Index, draws: Draws) -> pa.Array:
    numbers = (rows * 4_999_999 + draws.seed * 7_919) % 1_000_000_000
    return pc.binary_join_element_wise("g", pc.cast(pa.array(numbers), pa.string()), "")


@dataclass(frozen=True, slots=True)
class Directory:
    """Platform and id of every store by its row: what listings and acts look up."""

    platforms: pa.Array
    ids: pa.Array
    planted: tuple[Planted, ...]

    @property
    def count(self) -> int:
        return len(self.ids)


def make_directory(planted: tuple[Planted, ...], count: int, case: Case, draws: Draws) -> Directory:
    """Planted stores first, then strangers up to `count` (at least one stranger)."""
    total = max(count, len(planted) + 1)
    rows = np.arange(len(planted), total, dtype=np.int64)
    wholesale = (draws.below(rows, "stranger platform", 5) < 2).astype(np.int64)
    others = pa.array(platforms_of(case), pa.string()).take(pa.array(wholesale))
    platforms = pa.concat_arrays([pa.array([each.platform for each in planted], pa.string()), others])
    ids = pa.concat_arrays([pa.array([each.store_id for each in planted], pa.string()), _ids(others, rows, draws)])
    return Directory(platforms, ids, planted)


def store_batches(directory: Directory, draws: Draws, size: int) -> Iterator[pa.RecordBatch]:
    """The stores feed."""
    for start in range(0, directory.count, size):
        yield _batch(directory, draws, np.arange(start, min(start + size, directory.count), dtype=np.int64))


def _batch(directory: Directory, draws: Draws, rows: Index) -> pa.RecordBatch:
    platforms, ids = directory.platforms.take(pa.array(rows)), directory.ids.take(pa.array(rows))
    planted = [each for each in directory.planted if rows[0] <= each.row <= rows[-1]]
    name = pc.if_else(pc.equal(platforms, WHOLESALE), company_names(rows, draws), shop_names(rows, draws))
    seller = _sellers(rows, draws)
    if planted:
        mask = np.zeros(len(rows), dtype=bool)
        mask[[each.row - int(rows[0]) for each in planted]] = True
        name = pc.replace_with_mask(name, mask, pa.array([each.name for each in planted], pa.string()))
        seller = pc.replace_with_mask(seller, mask, pa.array([each.seller_id for each in planted], pa.string()))
    opened = FIRST_OPENED_US + draws.below(rows, "opened", 3000 * 86_400) * 1_000_000
    return pa.RecordBatch.from_arrays(
        [
            platforms,
            ids,
            name,
            pc.if_else(pc.match_substring_regex(name, COMPANY), name, pa.nulls(len(rows), pa.string())),
            pc.binary_join_element_wise("https://", platforms, ".example/store/", ids, ""),
            pa.array(COUNTRIES, pa.string()).take(pa.array(draws.below(rows, "country", len(COUNTRIES)))),
            pa.array(draws.below(rows, "premium", 4) == 0),
            pa.array(opened, pa.timestamp("us", tz="UTC")),
            seller,
        ],
        schema=STORES_SCHEMA,
    )
