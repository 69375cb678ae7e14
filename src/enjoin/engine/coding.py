"""Arrow columns → the codes that the sieve sorts by: whose store, what the listing shows, what the query shows, who was told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.findings.model import Finding
from enjoin.notices import id_in_url, names_listing
from enjoin.orders.model import Case
from enjoin.parties.links import Link
from enjoin.sieve import shown

Ints = npt.NDArray[np.int64]
SEPARATOR = "\x1f"
UNKNOWN, CLEAN = 0, 1  # what a listing shows: its wording is unknown; it was read and shows nothing


def keys_of(batch: pa.RecordBatch, *names: str) -> pa.Array:
    """One text a row from several columns; null where any of them is."""
    return pc.binary_join_element_wise(*(batch.column(name) for name in names), SEPARATOR)


def key(*parts: str) -> str:
    return SEPARATOR.join(parts)


class Codes:
    """Distinct keys, each with a code; looked up for a whole column at once. `missing` stands for keys never seen."""

    def __init__(self, missing: int = 0) -> None:
        self.missing = missing
        self._codes: dict[str, int] = {}
        self._keys: pa.Array | None = None
        self._values: Ints = np.empty(0, dtype=np.int64)

    def put(self, name: str, code: int) -> None:
        self._codes[name] = code
        self._keys = None

    def get(self, name: str) -> int:
        return self._codes.get(name, self.missing)

    def __len__(self) -> int:
        return len(self._codes)

    def of(self, names: pa.Array) -> Ints:
        """The code of each name."""
        if self._keys is None:
            self._keys = pa.array(self._codes, pa.string())
            self._values = np.fromiter(self._codes.values(), dtype=np.int64, count=len(self._codes))
        if not len(self._values):
            return np.full(len(names), self.missing, dtype=np.int64)
        places = pc.index_in(names, value_set=self._keys)
        found = places.is_valid().to_numpy(zero_copy_only=False)
        index = pc.fill_null(places, 0).to_numpy(zero_copy_only=False)
        return np.where(found, self._values[index], self.missing).astype(np.int64)


@dataclass(slots=True)
class Linked:
    """Which stores are whose: code 0 is nobody's."""

    groups: list[tuple[Link, ...]] = field(default_factory=lambda: [()])
    codes: Codes = field(default_factory=Codes)

    @staticmethod
    def of(links: Iterable[Link], case: Case) -> "Linked":
        """Confirmed and candidate links by store, and the papers' own ids for stores that no feed has."""
        by_store: dict[str, list[Link]] = {}
        for link in links:
            if link.platform and link.store_id and link.state in ("confirmed", "candidate"):
                by_store.setdefault(key(link.platform, link.store_id), []).append(link)
        for link in _printed(case):
            have = by_store.setdefault(key(link.platform or "", link.store_id or ""), [])
            if all(each.defendant != link.defendant for each in have):
                have.append(link)
        linked = Linked()
        for store, found in by_store.items():
            linked.codes.put(store, len(linked.groups))
            linked.groups.append(tuple(sorted(found, key=lambda each: (each.state != "confirmed", each.rank))))
        return linked


def _printed(case: Case) -> Iterable[Link]:
    for defendant in case.defendants:
        for store in defendant.stores:
            if store.id:
                yield Link(
                    defendant=defendant.id,
                    platform=store.platform,
                    store_id=store.id,
                    state="confirmed",
                    tier="id",
                    score=1.0,
                    rank=1,
                    why=f"the papers name the platform id `{store.id}`",
                )


class Shown:
    """What listings and queries show, as codes into distinct values: 0 unknown, 1 nothing, then each kind of finding."""

    def __init__(self) -> None:
        self.values: list[tuple[Finding, ...] | None] = [None, ()]
        self._codes: dict[object, int] = {}

    def code(self, findings: Sequence[Finding]) -> int:
        """The code of the finding that weighs most; the value kept has no span, since many texts share it."""
        if not findings:
            return CLEAN
        best = max(findings, key=lambda each: (each.band == "hit", each.score))
        alike = shown((best,))
        if alike not in self._codes:
            self._codes[alike] = len(self.values)
            self.values.append((replace(best, start=0, end=0, text="", kind=best.kind),))
        return self._codes[alike]


class Told:
    """Which listings and stores a rights holder has named, as codes; 0 is nobody told of either.

    Whether the notice had come by an act's own instant is the law's business; the code only says whose notice to look for.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self.tolds: list[tuple[str | None, str | None, str | None]] = [(None, None, None)]
        self.listings = Codes()
        self.stores = Codes()
        self._ids = {
            named if "/" not in named else id_in_url(named) or named
            for notice in case.listing_notices
            for named in notice.listings
        }
        for notice in case.listing_notices:
            if notice.store:
                self._store(notice.platform, notice.store)

    def _store(self, platform: str, store: str) -> None:
        if not self.stores.get(key(platform, store)):
            self.stores.put(key(platform, store), len(self.tolds))
            self.tolds.append((store, None, None))

    def meet(self, batch: pa.RecordBatch) -> None:
        """Learn from a batch of listings which of them are named, and so which stores (K4)."""
        if not self._ids:
            return
        ids, urls = pa.array(self._ids, pa.string()), self._urls()
        named = pc.or_(
            pc.fill_null(pc.is_in(batch.column("listing_id"), value_set=ids), False),
            pc.fill_null(pc.is_in(batch.column("url"), value_set=urls), False),
        )
        for row in batch.filter(named).select(["platform", "listing_id", "store_id", "url"]).to_pylist():
            self._listing(row["platform"], row["listing_id"], row["store_id"], row["url"])

    def _urls(self) -> pa.Array:
        return pa.array([n for notice in self.case.listing_notices for n in notice.listings if "/" in n], pa.string())

    def _listing(self, platform: str, listing: str, store: str, url: str | None) -> None:
        notices = [
            notice
            for notice in self.case.listing_notices
            if notice.platform == platform and names_listing(notice, listing, url)
        ]
        if notices and not self.listings.get(key(platform, listing)):
            self.listings.put(key(platform, listing), len(self.tolds))
            self.tolds.append((store, listing, url))
            self._store(platform, store)

    def completed(self) -> Case:
        """The case with the store of every named listing that the feed has: a notice of a listing is one of its store."""
        extra = []
        for store, listing, url in self.tolds:
            if listing is not None:
                extra += [
                    replace(notice, store=store, listings=(listing,))
                    for notice in self.case.listing_notices
                    if notice.store is None and names_listing(notice, listing, url)
                ]
        return replace(self.case, listing_notices=(*self.case.listing_notices, *extra)) if extra else self.case

    def of(self, platforms: pa.Array, listings: pa.Array, stores: pa.Array) -> Ints:
        """The code for each row: its listing's if that was named, else its store's."""
        by_listing = self.listings.of(pc.binary_join_element_wise(platforms, listings, SEPARATOR))
        by_store = self.stores.of(pc.binary_join_element_wise(platforms, stores, SEPARATOR))
        return np.where(by_listing > 0, by_listing, by_store)
