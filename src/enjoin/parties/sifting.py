"""One pass over the stores: which of them are worth a comparison, and how many share what. Linear in stores."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol, runtime_checkable

from enjoin.market import Store
from enjoin.parties.blocking import keys_of, sought_keys
from enjoin.parties.folding import LONGEST_RAW, fold
from enjoin.parties.handles import Handle, bare_handle, handle_in, handles_sought, name_keys, told_by
from enjoin.parties.links import NO_ID, Sought, StoreKey, is_guess, paper_keys, printed_keys, shop_in
from enjoin.parties.names import Name, read_name, readings
from enjoin.problems import Place, Problem

COLUMNS: Final = ("platform", "store_id", "name", "legal_name", "url", "seller_id", "country")
MOST_NAMES: Final = 2_000  # different names that are compared for one printed name; more is no lead but a common word
MOST_ROWS: Final = 25  # stores of one and the same name that are kept; all are counted
FEW_ROWS: Final = 8_192  # a batch of fewer is read in full: no kernel has to be loaded for it
MOST_FAULTS: Final = 1_000  # faults that are listed; all are counted


@runtime_checkable
class StoreIndex(Protocol):
    """Stores filed by key beforehand: gives the rows that a sieve may want, instead of all."""

    @property
    def count(self) -> int:
        """How many stores are filed."""
        ...

    @property
    def version(self) -> str:
        """Which state of the index this is: another after each update."""
        ...

    def rows_for(self, sieve: "Sieve") -> Iterable[Any]:
        """Batches of the stores of which a name, id or URL is sought, and maybe some more."""
        ...

    def rows_of_sellers(self, sellers: Iterable[str]) -> Iterable[Any]:
        """Batches of the stores of these seller ids, and maybe some more."""
        ...

    def rows_of_stores(self, stores: Iterable[StoreKey]) -> Iterable[Any]:
        """Batches of these stores (platform folded, id trimmed), and maybe some more."""
        ...

    def gone_since(self, stores: Iterable[StoreKey]) -> Mapping[StoreKey, str]:
        """Of these stores those that are no longer in the feed, with the instant (ISO 8601) since when."""
        ...


Mask = Callable[[Any], Sequence[int] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Stores that bear one and the same name: the first of them, and how many there are."""

    text: str
    stores: list[Store] = field(default_factory=list)
    sellers: set[str] = field(default_factory=set)
    count: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return self.count["all"]


@dataclass(slots=True, kw_only=True)
class Sifted:
    """What one pass found. `names[i]` are the stores worth comparing for the i-th defendant, by name."""

    stores: int = 0
    names: list[dict[str, Seen]] = field(default_factory=list)
    by_id: list[list[tuple[Store, str]]] = field(default_factory=list)
    by_person: list[list[Store]] = field(default_factory=list)
    by_handle: list[list[tuple[Store, str]]] = field(default_factory=list)
    by_address: dict[tuple[int, tuple[str, str]], dict[StoreKey, tuple[Store, str]]] = field(default_factory=dict)
    cores: Counter[str] = field(default_factory=Counter)
    cut: set[int] = field(default_factory=set)
    faults: list[Problem] = field(default_factory=list)
    fault_count: int = 0

    def put_by_key(self, at: int, key: tuple[str, str], store: Store, why: str) -> None:
        """Keep a store that the papers name by id, or by an address if no other store has the same."""
        if key[1].startswith("id "):
            self.by_id[at].append((store, why))
            return
        same = self.by_address.setdefault((at, key), {})
        if len(same) < MOST_ROWS:
            same[store.platform, store.store_id] = store, why

    def settle_addresses(self) -> None:
        """An address of one store names it; one that several have tells nobody's, and only proposes them."""
        addressed = {(at, shop_in(key)) for at, key in self.by_address if key[1].startswith("handle ")}
        for (at, key), same in self.by_address.items():
            doubt = ""
            if len(same) > 1:
                doubt = f"{len(same)} stores{' or more' if len(same) == MOST_ROWS else ''} have the same address"
            elif key[1].startswith("shop ") and (at, shop_in(key)) in addressed:
                doubt = "another store has that address"
            elif is_guess(key):
                doubt = NO_ID
            for store, why in same.values():
                if not doubt:
                    self.by_id[at].append((store, why))
                elif len(self.by_handle[at]) < MOST_ROWS:
                    self.by_handle[at].append((store, f"{why}, but {doubt}"))
        self.by_address.clear()


class Sieve:
    """Printed names, ids and shops in addresses, made ready to be looked up.

    `names`, `handles`: others than the papers'. `confirmed`: (defendant, platform, store id) that a person confirmed.
    """

    def __init__(
        self,
        defendants: Sequence[Sought],
        names: Sequence[Sequence[str]] | None = None,
        handles: Sequence[Sequence[Handle]] | None = None,
        confirmed: Iterable[tuple[str, str, str]] = (),
    ) -> None:
        self.defendants = defendants
        printed = names if names is not None else [[each.name, *each.aka] for each in defendants]
        self.papers: list[list[Name]] = [
            list(dict.fromkeys(n for text in texts for n in readings(text))) for texts in printed
        ]
        self.keys: dict[str, list[int]] = defaultdict(list)
        for at, papers in enumerate(self.papers):
            for key in {key for paper in papers for key in sought_keys(paper)}:
                self.keys[key].append(at)
        if handles is None:
            handles = [
                handles_sought(each.stores, papers) for each, papers in zip(defendants, self.papers, strict=True)
            ]
        self.handles = [{handle.letters: handle for handle in each} for each in handles]
        self.of_handle: dict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(self.handles):
            for handle in each.values():
                self.of_handle[handle.letters].append(at)
                for key in name_keys(handle):
                    self.keys[key].append(at)
        self.cores = {paper.core or paper.whole for papers in self.papers for paper in papers}
        self.ids: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, defendant in enumerate(defendants):
            for printed_store in defendant.stores:
                for exact in set(printed_keys(printed_store)):
                    self.ids[exact].append(at)
        self.judged: dict[tuple[str, str], list[int]] = defaultdict(list)
        numbers = {defendant.id: at for at, defendant in enumerate(defendants)}
        for who, platform, store_id in confirmed:
            if who in numbers:
                self.judged[platform, f"id {store_id}"].append(numbers[who])

    @property
    def exact(self) -> set[tuple[str, str]]:
        """(platform, `id …`, `url …` or `handle …`) of every store that is sought by more than its name."""
        return {*self.ids, *self.judged}

    def sift(self, batches: Iterable[Any], mask: Mask | None = None) -> Sifted:
        """Pass over batches of stores once. `mask` names the rows of a batch worth reading (None: all); see `masks`."""
        everyone = self.defendants
        found = Sifted(
            names=[{} for _ in everyone],
            by_id=[[] for _ in everyone],
            by_person=[[] for _ in everyone],
            by_handle=[[] for _ in everyone],
        )
        for batch in batches:
            rows = mask(batch) if mask else None
            for number, store in stores_of(batch, rows):
                self._look(store, found, found.stores + number + 1)
            found.stores += length_of(batch)
        found.settle_addresses()
        return found

    def _look(self, store: Store, found: Sifted, row: int) -> None:
        if self.ids:
            self._look_up_ids(store, found)
        if self.judged:
            for at in self.judged.get((store.platform.strip().casefold(), f"id {store.store_id.strip()}"), ()):
                found.by_person[at].append(store)
        if self.of_handle:
            self._look_up_handles(store, found)
        fault = fault_of(store, row)
        if fault:
            found.fault_count += 1
            if len(found.faults) < MOST_FAULTS:
                found.faults.append(fault)
            return
        cores = set()
        for text in dict.fromkeys(text for text in (store.name, store.legal_name) if text):
            name = read_name(text[:LONGEST_RAW])
            cores.add(name.core or name.whole)
            # The key of all letters comes last and wins: only hits by a part of the name may be cut short.
            hits = {at: key[0] != "a" for key in reversed(keys_of(name)) for at in self.keys.get(key, ())}
            for at, is_far in hits.items():
                self._keep(at, text, store, found, is_far)
        found.cores.update(cores & self.cores)

    def _look_up_ids(self, store: Store, found: Sifted) -> None:
        keys = paper_keys(store.platform, store.store_id, store.url)
        done: set[int] = set()
        for key, why in keys.items():
            for at in self.ids.get(key, ()):
                if at not in done:
                    done.add(at)
                    found.put_by_key(at, key, store, why)

    def _look_up_handles(self, store: Store, found: Sifted) -> None:
        here = {handle_in(store.url), *(bare_handle(fold(text)) for text in (store.name, store.legal_name) if text)}
        for at in {at for letters in here for at in self.of_handle.get(letters, ())}:
            why = told_by(store, self.handles[at])
            if why and len(found.by_handle[at]) < MOST_ROWS:
                found.by_handle[at].append((store, why))

    def _keep(self, at: int, text: str, store: Store, found: Sifted, is_far: bool) -> None:
        kept = found.names[at]
        seen = kept.get(text)
        if seen is None:
            if is_far and len(kept) >= MOST_NAMES:
                found.cut.add(at)
                return
            seen = kept[text] = Seen(text=text)
        seen.count["all"] += 1
        if len(seen.stores) < MOST_ROWS:
            seen.stores.append(store)
            seen.sellers.add(store.seller_id or f"{store.platform}/{store.store_id}")


def quick_mask(sieve: Sieve) -> Mask:
    """The compiled test of `masks.mask_for`, loaded when the first large Arrow batch comes."""
    made: list[Mask] = []

    def mask(batch: Any) -> Sequence[int] | None:
        if not hasattr(batch, "num_rows") or batch.num_rows < FEW_ROWS:
            return None
        if not made:
            from enjoin.parties.masks import mask_for

            made.append(mask_for(sieve))
        return made[0](batch)

    return mask


def sift_all(sieve: Sieve, stores: Iterable[Any] | StoreIndex) -> Sifted:
    """One pass over the batches, or a look into the index."""
    if not isinstance(stores, StoreIndex):
        return sieve.sift(stores, quick_mask(sieve))
    found = sieve.sift(stores.rows_for(sieve))
    found.stores = stores.count
    return found


def fault_of(store: Store, row: int) -> Problem | None:
    """Why a store's name cannot be read, with the row (from 1), or None."""
    name = store.name
    if not name or not name.strip():
        return _fault("store_name_missing", f"{_which(store)} has no name", row)
    if len(name) > LONGEST_RAW:
        return _fault(
            "store_name_too_long",
            f"{_which(store)} has a name of {len(name):,} characters (at most {LONGEST_RAW:,})",
            row,
        )
    if not any(letter.isalnum() for letter in name):
        return _fault("store_name_without_letters", f"{_which(store)} has a name without letter and digit", row)
    return None


def _which(store: Store) -> str:
    return f"the store `{store.platform}/{store.store_id}`"


def _fault(code: str, message: str, row: int) -> Problem:
    return Problem(
        code=code, message=message, place=Place(row=row, key="name"), hint="it can be linked by its platform id only"
    )


def length_of(batch: Any) -> int:
    if isinstance(batch, Mapping):
        return len(batch["store_id"])
    return int(batch.num_rows) if hasattr(batch, "num_rows") else len(batch)


def stores_of(batch: Any, rows: Sequence[int] | None = None) -> Iterator[tuple[int, Store]]:
    """(row, store) of an Arrow record batch, of columns by name, or of a sequence of stores; of some rows, or of all."""
    if not isinstance(batch, Mapping) and not hasattr(batch, "num_rows"):
        numbers = range(len(batch)) if rows is None else rows
        yield from ((number, batch[number]) for number in numbers)
        return
    if rows is not None and hasattr(batch, "take"):
        import pyarrow

        batch = batch.take(pyarrow.array(rows, pyarrow.int64()))
    columns = _columns(batch)
    numbers = range(len(columns["store_id"])) if rows is None else rows
    for number, values in zip(numbers, zip(*(columns[name] for name in COLUMNS), strict=True), strict=True):
        yield number, _store(values)


def _columns(batch: Any) -> dict[str, Sequence[Any]]:
    """The columns that linking reads, as lists; a column that the feed lacks is empty."""
    if isinstance(batch, Mapping):
        given: dict[str, Sequence[Any]] = {name: batch[name] for name in COLUMNS if name in batch}
    else:
        given = {name: batch.column(name).to_pylist() for name in COLUMNS if name in batch.schema.names}
    blank = [None] * length_of(batch)
    return {name: given.get(name, blank) for name in COLUMNS}


def _store(values: tuple[Any, ...]) -> Store:
    platform, store_id, name, legal_name, url, seller_id, country = (None if v is None else str(v) for v in values)
    return Store(
        platform=platform or "",
        store_id=store_id or "",
        name=name or "",
        legal_name=legal_name,
        url=url,
        seller_id=seller_id,
        country=country,
    )
