"""Arrow columns → the codes that the sieve sorts by: whose store, what the listing shows, what the query shows, who was told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.engine.hashing import U64, hash_texts
from enjoin.findings.model import Finding
from enjoin.notices import id_in_url, names_listing
from enjoin.orders.model import Case, NoticeOfListings
from enjoin.parties.addresses import handle_of
from enjoin.parties.links import Link, confirmed_by_id
from enjoin.sieve import shown

Ints = npt.NDArray[np.int64]
SEPARATOR = "\x1f"
NOT_IN_FEED = "; the stores feed has no such store"
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


class Many:
    """Millions of keys, each put once, with a number above 0. Found by their hash, then compared in full: never mistaken."""

    def __init__(self) -> None:
        self._parts: list[tuple[pa.Array, Ints]] = []
        self._table: tuple[pa.Array, U64, Ints] | None = None

    def put(self, names: pa.Array, numbers: Ints) -> None:
        """Add keys; all of them before the first look-up."""
        if len(names):
            self._parts.append((names.cast(pa.large_string()), numbers))

    def of(self, names: pa.Array) -> Ints:
        """The number of each name; 0 for null and for names never put."""
        found = np.zeros(len(names), dtype=np.int64)
        keys, hashes, numbers = self._sorted()
        if not len(hashes):
            return found
        names = names.cast(pa.large_string())
        wanted = hash_texts(names)
        place = np.searchsorted(hashes, wanted)
        left = np.flatnonzero(_true(names.is_valid()))
        while len(left):  # keys that share a hash stand side by side
            left = left[place[left] < len(hashes)]
            left = left[hashes[place[left]] == wanted[left]]
            same = _true(pc.equal(keys.take(pa.array(place[left])), names.take(pa.array(left))))
            found[left[same]] = numbers[place[left[same]]]
            left = left[~same]
            place[left] += 1
        return found

    def _sorted(self) -> tuple[pa.Array, U64, Ints]:
        if self._table is None:
            keys = pa.concat_arrays([part for part, _ in self._parts] or [pa.array([], pa.large_string())])
            numbers = np.concatenate([part for _, part in self._parts] or [np.empty(0, dtype=np.int64)])
            hashes = hash_texts(keys)
            order = np.argsort(hashes, kind="stable")
            self._table = keys.take(pa.array(order)), hashes[order], numbers[order]
            self._parts.clear()
        return self._table


@dataclass(slots=True)
class Linked:
    """Which stores are whose: code 0 is nobody's."""

    groups: list[tuple[Link, ...]] = field(default_factory=lambda: [()])
    codes: Codes = field(default_factory=Codes)

    def store_ids(self) -> pa.Array:
        """The store of each code."""
        return pa.array([group[0].store_id if group else None for group in self.groups], pa.string())

    @staticmethod
    def of(links: Iterable[Link], case: Case) -> "Linked":
        """Confirmed and candidate links by store, and the papers' own ids for stores that no feed has."""
        by_store: dict[str, list[Link]] = {}
        links = tuple(links)
        for link in links:
            if link.platform and link.store_id and link.state in ("confirmed", "candidate"):
                by_store.setdefault(key(link.platform, link.store_id), []).append(link)
        for link in _not_in_feed(links, case):
            by_store.setdefault(key(link.platform or "", link.store_id or ""), []).append(link)
        linked = Linked()
        for store, found in by_store.items():
            linked.codes.put(store, len(linked.groups))
            linked.groups.append(tuple(sorted(found, key=lambda each: (each.state != "confirmed", each.rank))))
        return linked


def with_printed(links: Iterable[Link], case: Case) -> tuple[Link, ...]:
    """The links, and the stores that the papers name and the feed does not have: confirmed all the same (R53).

    A defendant with such a store is not told as one without any.
    """
    links = tuple(links)
    extra = [replace(link, why=f"{link.why}{NOT_IN_FEED}") for link in _not_in_feed(links, case)]
    known = {link.defendant for link in extra}
    return (*(link for link in links if link.state != "none" or link.defendant not in known), *extra)


def _not_in_feed(links: Sequence[Link], case: Case) -> Iterable[Link]:
    """The stores that the papers name and no link speaks of, by their printed id or else by the number in their address.

    An address names the shop, not its id (R53): its number is taken for the id only where nobody else says what the id is.
    """
    told = {(link.defendant, link.platform, link.store_id) for link in links}
    for defendant in case.defendants:
        printed = [(store, handle_of(store.url) if store.url and not store.id else None) for store in defendant.stores]
        named = {(store.platform, store.id or shop) for store, shop in printed}
        by_address = {
            link.platform
            for link in links
            if link.defendant == defendant.id
            and link.state == "confirmed"
            and (link.platform, link.store_id) not in named
        }
        for store, shop in printed:
            known = store.id or (shop if shop and shop.isdigit() and store.platform not in by_address else None)
            if known and (defendant.id, store.platform, known) not in told:
                told.add((defendant.id, store.platform, known))
                what = f"the platform id `{known}`" if store.id else f"a URL of the shop `{known}`"
                yield confirmed_by_id(defendant.id, store.platform, known, f"the papers name {what}")


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
        self._codes: dict[tuple[int, int], int] = {(0, 0): 0}
        self._stores, self._listings = Codes(), Codes()
        self._named_stores: list[str | None] = [None]
        self._named: list[tuple[str | None, str | None]] = [(None, None)]
        self._met: dict[str, tuple[str, str, str, str | None]] = {}
        for notice in case.listing_notices:
            if notice.store:
                self._store(notice.platform, notice.store)
            for named in notice.listings:
                listing = id_in_url(named) or named if "/" in named else named
                self._listing(notice.platform, listing, None)

    def meet(self, batch: pa.RecordBatch) -> None:
        """Learn from a batch of listings which of them are named, and so which stores (K4)."""
        if not self.case.listing_notices:
            return
        ids, urls = self._sought()
        named = pc.or_(
            pc.fill_null(pc.is_in(batch.column("listing_id"), value_set=ids), False),
            pc.fill_null(pc.is_in(batch.column("url"), value_set=urls), False),
        )
        for row in batch.filter(named).select(["platform", "listing_id", "store_id", "url"]).to_pylist():
            platform, listing, store, url = row["platform"], row["listing_id"], row["store_id"], row["url"]
            if any(_names(notice, platform, listing, url) for notice in self.case.listing_notices):
                self._met[key(platform, listing)] = platform, store, listing, url
                self._listing(platform, listing, url)
                self._store(platform, store)

    def _sought(self) -> tuple[pa.Array, pa.Array]:
        """Every id and URL that a notice gives; the latter with and without a slash at the end."""
        named = [each for notice in self.case.listing_notices for each in notice.listings]
        ids = {each for each in named if "/" not in each} | {id_in_url(each) for each in named if "/" in each}
        urls = {each.rstrip("/") + end for each in named if "/" in each for end in ("", "/")}
        return pa.array(sorted(filter(None, ids)), pa.string()), pa.array(sorted(urls), pa.string())

    def _store(self, platform: str, store: str) -> None:
        if not self._stores.get(key(platform, store)):
            self._stores.put(key(platform, store), len(self._named_stores))
            self._named_stores.append(store)

    def _listing(self, platform: str, listing: str, url: str | None) -> None:
        number = self._listings.get(key(platform, listing))
        if not number:
            self._listings.put(key(platform, listing), len(self._named))
            self._named.append((listing, url))
        elif url is not None:
            self._named[number] = listing, url

    def completed(self) -> Case:
        """The case with the store of every named listing that the feed has: a notice of a listing is one of its store."""
        extra = [
            replace(notice, store=store, listings=(listing,))
            for platform, store, listing, url in self._met.values()
            for notice in self.case.listing_notices
            if notice.store is None and _names(notice, platform, listing, url)
        ]
        return replace(self.case, listing_notices=(*self.case.listing_notices, *extra)) if extra else self.case

    def of(self, platforms: pa.Array, listings: pa.Array, stores: pa.Array) -> Ints:
        """The code for each row: of its listing and its store, as far as they were named."""
        by_listing = self._listings.of(pc.binary_join_element_wise(platforms, listings, SEPARATOR))
        by_store = self._stores.of(pc.binary_join_element_wise(platforms, stores, SEPARATOR))
        width = len(self._named_stores)
        pairs, inverse = np.unique(by_listing * width + by_store, return_inverse=True)
        return np.array([self._code(*divmod(int(pair), width)) for pair in pairs], dtype=np.int64)[inverse]

    def _code(self, listing: int, store: int) -> int:
        if (listing, store) not in self._codes:
            self._codes[listing, store] = len(self.tolds)
            self.tolds.append((self._named_stores[store], *self._named[listing]))
        return self._codes[listing, store]


def _names(notice: NoticeOfListings, platform: str, listing: str, url: str | None) -> bool:
    return notice.platform == platform and names_listing(notice, listing, url)


def _true(column: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.fill_null(column, False).to_numpy(zero_copy_only=False), dtype=np.bool_)
