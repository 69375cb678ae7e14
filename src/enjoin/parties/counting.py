"""What was counted, in words: how rare the printed names are, what the papers name and the feed lacks, what came nearest."""

from collections.abc import Mapping, Sequence

from enjoin.market import Store
from enjoin.parties.choosing import Candidate, key_of
from enjoin.parties.links import Sought, paper_keys, printed_keys
from enjoin.parties.names import Name, read_name
from enjoin.parties.sifting import MOST_NAMES, Seen, Sifted


def counts_of(papers: Sequence[Name], sifted: Sifted, at: int) -> str:
    """How rare the distinctive parts are that are printed for the defendant `at`, in counts; with the place, where one is."""
    is_cut = at in sifted.cut
    parts = []
    for core, paper in {" ".join(paper.cores): paper for paper in papers if paper.core}.items():
        number = sifted.cores[core.replace(" ", "")]
        told = f"{number:,} share{'s' if number == 1 else ''} the distinctive part `{core}`"
        if paper.places and number and not is_cut:
            told += f" and {_sharing_place(paper, sifted.names[at]):,} of them the place `{' '.join(paper.places)}` too"
        parts.append(told)
    cut = f"; of the names that share it only {MOST_NAMES:,} and those with nearly all letters the same were compared"
    told = ", ".join(parts) or "none was told apart by a distinctive part"
    return f"of {sifted.stores:,} stores {told}" + (cut if is_cut else "")


def _sharing_place(paper: Name, names: Mapping[str, Seen]) -> int:
    """Stores with the printed distinctive part and place: all of them were looked at, since the part is a key."""
    mine = [
        seen
        for seen in names.values()
        if (name := read_name(seen.text)).core == paper.core and set(paper.places) & set(name.places)
    ]
    kept = {key_of(store) for seen in mine for store in seen.stores}
    return len(kept) + sum(seen.total - len(seen.stores) for seen in mine)


def not_in_feed(defendant: Sought, found: Sequence[tuple[Store, str]]) -> str:
    """The stores that the papers name by id or address and the stores at hand do not hold; "" where there is none."""
    held = {key for store, _ in found for key in paper_keys(store.platform, store.store_id, store.url)}
    lost = [
        f"`{printed.platform}/{printed.id or printed.url}`"
        for printed in defendant.stores
        if held.isdisjoint(printed_keys(printed))
    ]
    return f"; the papers name {', '.join(lost)}, which the stores at hand do not hold" if lost else ""


def nothing_found(counts: str, near: Sequence[Candidate]) -> str:
    """The reason that a defendant has no store, with the nearest that is another's."""
    words = [f"no store was found; {counts}"]
    if near:
        each = near[0]
        words.append(
            f"the nearest, `{each.name.printed[:80]}` on {each.store.platform}, is another: {each.found.clash}"
        )
    return "; ".join(words)
