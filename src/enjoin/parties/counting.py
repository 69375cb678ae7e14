"""What was counted, in words: how rare the printed names are, what the papers name and the feed lacks, what came nearest."""

from collections.abc import Sequence

from enjoin.market import Store
from enjoin.parties.choosing import Candidate
from enjoin.parties.links import Sought, paper_keys, printed_keys
from enjoin.parties.names import Name
from enjoin.parties.sifting import MOST_NAMES, Sifted


def counts_of(papers: Sequence[Name], sifted: Sifted, is_cut: bool) -> str:
    """How rare the printed distinctive parts are, in counts."""
    parts = []
    for core in dict.fromkeys(" ".join(paper.cores) for paper in papers if paper.core):
        number = sifted.cores[core.replace(" ", "")]
        parts.append(f"{number:,} share{'s' if number == 1 else ''} the distinctive part `{core}`")
    cut = f"; of the names that share it only {MOST_NAMES:,} and those with nearly all letters the same were compared"
    told = ", ".join(parts) or "none was told apart by a distinctive part"
    return f"of {sifted.stores:,} stores {told}" + (cut if is_cut else "")


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
