"""New stores of old defendants: other accounts of the seller behind a confirmed store (R55)."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from enjoin.market import Store
from enjoin.parties.choosing import compared, is_company, key_of
from enjoin.parties.handles import MOST_BY_ADDRESS, handles_of_confirmed
from enjoin.parties.links import Sought
from enjoin.parties.names import Name, read_name
from enjoin.parties.sifting import Sieve, StoreIndex, sift_all, stores_of

Known = tuple[Store, str]  # a store, and why it is known
_MOST_OF_ONE_SELLER: Final = 20  # a seller id that more stores share is a placeholder
_SURE_BITS: Final = 20.0  # evidence that a name without place and legal form needs to propose


def further_accounts(
    defendants: Sequence[Sought],
    papers: Sequence[Sequence[Name]],
    confirmed: Sequence[Sequence[Known]],
    stores: Iterable[Any] | StoreIndex,
) -> list[list[Known]]:
    """Stores with the seller id, the name or the address of a confirmed store, with the reason. Never more than proposals."""
    by_seller = _same_seller(defendants, confirmed, stores)
    by_name = _same_name_or_address(defendants, papers, confirmed, stores)
    return [[*sellers, *names] for sellers, names in zip(by_seller, by_name, strict=True)]


def _same_seller(
    defendants: Sequence[Sought], confirmed: Sequence[Sequence[Known]], stores: Iterable[Any] | StoreIndex
) -> list[list[Known]]:
    wanted: dict[str, list[int]] = {}
    for at, known in enumerate(confirmed):
        for seller in {store.seller_id for store, _ in known if store.seller_id}:
            wanted.setdefault(seller, []).append(at)
    found: list[list[Known]] = [[] for _ in defendants]
    if not wanted:
        return found
    sharing: dict[str, list[Store]] = {seller: [] for seller in wanted}
    for batch in stores.rows_of_sellers(wanted) if isinstance(stores, StoreIndex) else stores:
        for _, store in stores_of(batch, _rows_of_sellers(batch, wanted)):
            if store.seller_id in sharing and len(sharing[store.seller_id]) <= _MOST_OF_ONE_SELLER:
                sharing[store.seller_id].append(store)
    for seller, group in sharing.items():
        if len(group) > _MOST_OF_ONE_SELLER:
            continue
        for at in wanted[seller]:
            why = f"it has the seller id `{seller}` of a confirmed store of this defendant"
            found[at] += [(store, why) for store in group]
    return found


def _rows_of_sellers(batch: Any, wanted: dict[str, list[int]]) -> list[int] | None:
    """The rows with one of these seller ids, found by Arrow where the batch is Arrow's."""
    if not hasattr(batch, "num_rows"):
        return None
    if "seller_id" not in batch.schema.names:
        return []
    import pyarrow
    import pyarrow.compute

    column = batch.column("seller_id").cast(pyarrow.string())
    mask = pyarrow.compute.is_in(column, value_set=pyarrow.array(list(wanted), pyarrow.string()))
    rows: list[int] = pyarrow.compute.indices_nonzero(mask).to_pylist()
    return rows


def _same_name_or_address(
    defendants: Sequence[Sought],
    papers: Sequence[Sequence[Name]],
    confirmed: Sequence[Sequence[Known]],
    stores: Iterable[Any] | StoreIndex,
) -> list[list[Known]]:
    """Stores that bear the very name that a confirmed store bears and the papers do not print, or the shop in its address."""
    names = [_unprinted(printed, known) for printed, known in zip(papers, confirmed, strict=True)]
    handles = [handles_of_confirmed(store for store, _ in known) for known in confirmed]
    found: list[list[Known]] = [[] for _ in defendants]
    if not any(names) and not any(handles):
        return found
    sieve = Sieve(defendants, names, handles)
    sifted = sift_all(sieve, stores)
    for at, known in enumerate(confirmed):
        mine = {key_of(store) for store, _ in known}
        for each in compared(sieve.papers[at], sifted, sifted.names[at])[0]:
            sure = is_company(each.paper) or each.found.bits >= _SURE_BITS
            if each.found.tier == "auto" and each.found.kind == "same" and sure and key_of(each.store) not in mine:
                why = f"it bears the name `{each.paper.printed}` of a confirmed store of this defendant"
                found[at].append((each.store, why))
        by_address = [row for row in sifted.by_handle[at] if key_of(row[0]) not in mine]
        found[at] += by_address if len(by_address) <= MOST_BY_ADDRESS else []
    return found


def _unprinted(printed: Sequence[Name], known: Sequence[Known]) -> list[str]:
    """The names of the confirmed stores, but those that the papers print."""
    letters = {name.letters for name in printed}
    texts = [text for store, _ in known for text in (store.name, store.legal_name) if text]
    return [text for text in dict.fromkeys(texts) if read_name(text).letters not in letters]
