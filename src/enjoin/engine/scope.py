"""Which rows of a run's tables concern one listing, store, defendant or order; nobody else's get in."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from enjoin.ledger.rows import Columns
from enjoin.orders.model import Case
from enjoin.problems import Misuse, did_you_mean

Kind = Literal["listing", "store", "defendant", "order"]
KINDS: tuple[Kind, ...] = ("listing", "store", "defendant", "order")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a packet is about. `stores` are the (platform, store id) pairs whose rows belong to it."""

    kind: Kind
    id: str
    stores: frozenset[tuple[str, str]] = frozenset()
    listings: frozenset[tuple[str, str]] = frozenset()

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    def takes(self, table: str, row: Row) -> bool:
        """Whether a row of this table belongs to the packet."""
        store = (row.get("platform") or "", row.get("store_id") or "")
        listing = (row.get("platform") or "", row.get("listing_id") or "")
        match self.kind:
            case "defendant":
                if table == "actions" and row.get("defendant") and not store[1]:
                    return bool(row["defendant"] == self.id)
                # All links of a store go along: without them its rows could not be decided again.
                return store in self.stores or (table == "links" and row["defendant"] == self.id)
            case "store":
                return store in self.stores
            case "listing":
                if table == "links" or (table == "actions" and not row.get("listing_id")):
                    return table == "links" and store in self.stores
                return listing in self.listings
            case "order":
                return self._of_order(table, row, store, listing)

    def _of_order(self, table: str, row: Row, store: tuple[str, str], listing: tuple[str, str]) -> bool:
        match table:
            case "decisions":
                return any(_is_of(each, self.id) for each in row.get("directives") or ())
            case "actions":
                return _is_of(str(row.get("directive") or ""), self.id)
            case "findings":
                return listing in self.listings
            case _:
                return store in self.stores


def find_scope(text: str, case: Case, tables: Callable[[str], Iterable[Columns]]) -> Scope:
    """The scope that `text` names: `listing:…`, `store:…`, `defendant:…`, `order:…`, or an id that is only one of these."""
    kind, colon, name = text.partition(":")
    if colon and kind in KINDS:
        kinds: Sequence[Kind] = [each for each in KINDS if each == kind]
    else:
        kinds, name = KINDS, text
    known = _known(case, tables)
    fitting = [each for each in kinds if name in known[each]]
    if len(fitting) > 1:
        raise Misuse(f"`{text}` is a {' and a '.join(fitting)}; write `{fitting[0]}:{name}`")
    if not fitting:
        near = did_you_mean(name, (each for of_kind in kinds if of_kind != "listing" for each in known[of_kind]))
        what = " or ".join(kinds)
        raise Misuse(" — ".join(filter(None, [f"this run knows no {what} `{name}`", near])))
    return _filled(fitting[0], name, tables)


def _known(case: Case, tables: Callable[[str], Iterable[Columns]]) -> dict[Kind, set[str]]:
    stores, listings = set[str](), set[str]()
    for columns in tables("decisions"):
        stores.update(filter(None, columns["store_id"]))
        listings.update(filter(None, columns["listing_id"]))
    for columns in tables("links"):
        stores.update(filter(None, columns["store_id"]))
    orders = {order.id for order in case.orders}
    directives = {f"{order.id}.{directive.id}" for order in case.orders for directive in order.directives}
    return {
        "listing": listings,
        "store": stores,
        "defendant": {defendant.id for defendant in case.defendants},
        "order": orders | directives,
    }


def _filled(kind: Kind, name: str, tables: Callable[[str], Iterable[Columns]]) -> Scope:
    """The scope with the stores and listings that it leads to."""
    stores, listings = set[tuple[str, str]](), set[tuple[str, str]]()
    if kind in ("defendant", "store"):
        for row in rows_of(tables("links")):
            if row["store_id"] and name == row["defendant" if kind == "defendant" else "store_id"]:
                stores.add((row["platform"], row["store_id"]))
    for row in rows_of(tables("decisions")):
        store = (row["platform"] or "", row["store_id"] or "")
        listing = (row["platform"] or "", row["listing_id"] or "")
        match kind:
            case "store" if row["store_id"] == name:
                stores.add(store)
            case "listing" if row["listing_id"] == name:
                stores.add(store)
                listings.add(listing)
            case "order" if any(_is_of(each, name) for each in row["directives"]):
                stores.add(store)
                listings.add(listing)
    return Scope(kind=kind, id=name, stores=frozenset(stores), listings=frozenset(listings))


def rows_of(batches: Iterable[Columns]) -> Iterable[Row]:
    """Batches of columns as rows."""
    for columns in batches:
        names = list(columns)
        for cells in zip(*columns.values(), strict=True):
            yield dict(zip(names, cells, strict=True))


def _is_of(directive: str, name: str) -> bool:
    return directive == name or directive.startswith(f"{name}.")
