"""Repeat offenders across case files: one pass over the stores for all defendants of all cases."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from enjoin.market import Store
from enjoin.orders.model import Case
from enjoin.parties.deciding import resolve_all
from enjoin.parties.judgements import Judgement, judged_links
from enjoin.parties.links import Link, StoreKey
from enjoin.parties.repeat import At, Repeat, find_repeats, visible
from enjoin.parties.sifting import StoreIndex, stores_of
from enjoin.parties.ties import store_key
from enjoin.problems import Misuse
from enjoin.when import Instant

_MOST_OF_ONE_SELLER: Final = 20  # a seller id that more stores share is a placeholder


def repeats(
    cases: Sequence[Case],
    at: At,
    stores: Iterable[Any] | StoreIndex | None = None,
    judgements: Sequence[Sequence[Judgement]] = (),
    team: Iterable[str] = (),
    now: Instant | None = None,
) -> list[Repeat]:
    """Clusters across the cases as they stood at `at` (one instant, or docket → instant) that may be seen `now` (None: at `at`).

    `judgements` are those beside each case, in the cases' order. What is sealed is left out before anything is compared,
    counted or complained of (R49).
    """
    mine = set(team)
    unknown = mine - {case.docket for case in cases}
    if unknown:
        raise Misuse(f"no such docket among the cases: `{min(unknown)}`")
    beside = {id(case): rows for case, rows in zip(cases, judgements, strict=False)}
    seen = visible(cases, at, mine, now)
    twice = next((docket for docket, count in Counter(case.docket for case in seen).items() if count > 1), None)
    if twice:
        raise Misuse(f"two of the files are of the case {twice}: give each case once")
    judged = {case.docket: beside.get(id(case), ()) for case in seen}
    if stores is None:
        links: dict[str, list[Link]] = {docket: list(judged_links(rows)) for docket, rows in judged.items()}
        return find_repeats(seen, at, links, mine, now=now)
    links = _linked(seen, stores, judged)
    return find_repeats(seen, at, links, mine, _facts(stores, links), now)


def _linked(
    cases: Sequence[Case], stores: Iterable[Any] | StoreIndex, judgements: dict[str, Sequence[Judgement]]
) -> dict[str, list[Link]]:
    """Links of all cases from one pass: defendants go by `number:id` meanwhile."""
    everyone = [replace(each, id=f"{at}:{each.id}") for at, case in enumerate(cases) for each in case.defendants]
    judged = [
        replace(each, defendant=f"{at}:{each.defendant}")
        for at, case in enumerate(cases)
        for each in judgements.get(case.docket, ())
    ]
    links: dict[str, list[Link]] = {case.docket: [] for case in cases}
    for answer in resolve_all(everyone, stores, judged).answers:
        for link in answer.links:
            number, _, defendant = link.defendant.partition(":")
            links[cases[int(number)].docket].append(replace(link, defendant=defendant))
    return links


# ── the linked stores as the feed has them ──


def _facts(stores: Iterable[Any] | StoreIndex, links: dict[str, list[Link]]) -> dict[StoreKey, Store]:
    """The linked stores; a seller id that is a placeholder, since many stores share it, is taken off them."""
    wanted = {key for rows in links.values() for link in rows if (key := store_key(link))}
    if not wanted or (not isinstance(stores, StoreIndex) and iter(stores) is stores):
        return {}
    facts: dict[StoreKey, Store] = {}
    named = stores.rows_of_stores(wanted) if isinstance(stores, StoreIndex) else stores
    for store in _rows_where(named, "store_id", {store_id for _, store_id in wanted}):
        key = (store.platform.strip().casefold(), store.store_id.strip())
        if key in wanted:
            facts.setdefault(key, store)
    shared: dict[str, set[StoreKey]] = defaultdict(set)
    for key, store in facts.items():
        if store.seller_id:
            shared[store.seller_id].add(key)
    several = {seller for seller, keys in shared.items() if len(keys) > 1}
    theirs = stores.rows_of_sellers(several) if isinstance(stores, StoreIndex) else stores
    crowd = Counter(store.seller_id for store in _rows_where(theirs, "seller_id", several))
    return {
        key: replace(store, seller_id=None) if crowd[store.seller_id] > _MOST_OF_ONE_SELLER else store
        for key, store in facts.items()
    }


def _rows_where(stores: Iterable[Any], column: str, values: set[str]) -> Iterator[Store]:
    """The stores whose column holds one of the values; found by Arrow where a batch is Arrow's."""
    if not values:
        return
    for batch in stores:
        for _, store in stores_of(batch, _rows(batch, column, values)):
            if getattr(store, column) in values:
                yield store


def _rows(batch: Any, column: str, values: set[str]) -> list[int] | None:
    if not hasattr(batch, "num_rows"):
        return None
    if column not in batch.schema.names:
        return []
    import pyarrow
    import pyarrow.compute

    mask = pyarrow.compute.is_in(
        batch.column(column).cast(pyarrow.string()), value_set=pyarrow.array(sorted(values), pyarrow.string())
    )
    rows: list[int] = pyarrow.compute.indices_nonzero(mask).to_pylist()
    return rows
