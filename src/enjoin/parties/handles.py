"""The shop's own name in a web address as evidence of who keeps it: `kaixintoys.en.alibaba.com` (R55).

A seller may rename a store and keep its address, or open another under the same one elsewhere. So the shops that the papers'
URLs name, and the letters of the printed names, are sought among the shops in stores' URLs, and the former among stores'
names too. What is found is a proposal, never more; and nothing where the address only repeats the store's own name.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from enjoin.market import Store
from enjoin.parties.addresses import handle_of
from enjoin.parties.evidence import AUTO_BITS, PLACE_BITS, TRADE_BITS, guessed_bits
from enjoin.parties.folding import fold
from enjoin.parties.links import PaperStore
from enjoin.parties.names import Name, readings
from enjoin.parties.words import CORE, GENERIC, PLACE, TRADE

MOST_BY_ADDRESS: Final = 5  # stores of one address; more is no lead
SHORTEST: Final = 6  # letters and digits of a shop in an address that is worth seeking
FEWEST_LETTERS: Final = 4  # of them letters: `cn8428551254` is a number, not a name
# A name and what shops add to it in an address.
WITH_ENDING: Final = f"^(.{{{SHORTEST},}}?)(?:officialstore|store|shop|mall|coltd|ltd|limited)+$"
_WITH_ENDING: Final = re.compile(WITH_ENDING)
_NAMED_BY: Final = ((PLACE, CORE, TRADE, GENERIC), (CORE, TRADE, GENERIC), (PLACE, CORE), (CORE, TRADE), (CORE,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Handle:
    """A shop in an address as sought: plain letters, and where the papers have it from."""

    letters: str
    source: str
    kind: Literal["address", "name", "confirmed"]


def bare_handle(text: str) -> str:
    """`Kaixin-Toys_Store` → `kaixintoys`; "" where no name is left (a number, too few letters)."""
    bare = _WITH_ENDING.sub(r"\1", re.sub("[^a-z0-9]", "", text.lower()))
    letters = sum(letter.isalpha() for letter in bare)
    return bare if len(bare) >= SHORTEST and letters >= FEWEST_LETTERS and guessed_bits((bare,)) >= AUTO_BITS else ""


def handle_in(url: str | None) -> str:
    """The shop that an address names, bare; "" where it names none."""
    return bare_handle(handle_of(url) or "") if url else ""


def handles_sought(printed: Iterable[PaperStore], papers: Sequence[Name]) -> tuple[Handle, ...]:
    """What is sought in addresses for a defendant: the shops in the papers' URLs, and the printed names run together."""
    found: dict[str, Handle] = {}
    for store in printed:
        letters = handle_in(store.url)
        if letters:
            found.setdefault(letters, Handle(letters=letters, source=store.url or "", kind="address"))
    for paper in papers:
        for letters in run_together(paper):
            found.setdefault(letters, Handle(letters=letters, source=paper.printed, kind="name"))
    return tuple(found.values())


def handles_of_confirmed(stores: Iterable[Store]) -> tuple[Handle, ...]:
    """The shops in the addresses of a defendant's confirmed stores."""
    found = {handle_in(store.url): f"{store.platform}/{store.store_id}" for store in stores}
    return tuple(Handle(letters=each, source=where, kind="confirmed") for each, where in found.items() if each)


def run_together(name: Name) -> tuple[str, ...]:
    """How a shop would write the name into its address: place, distinctive part and trade in turn left out, if enough is left."""
    if not name.core or name.script != "latin":
        return ()
    written = {}
    for kinds in _NAMED_BY:
        letters = "".join(word.text for word in name.words if word.kind in kinds)
        if bare_handle(letters) == letters and _bits(name, kinds) >= AUTO_BITS:
            written[letters] = True
    return tuple(written)


def _bits(name: Name, kinds: tuple[int, ...]) -> float:
    more = PLACE_BITS * bool(PLACE in kinds and name.places) + TRADE_BITS * bool(TRADE in kinds and name.trades)
    return guessed_bits(name.cores) + more


def name_keys(handle: Handle) -> list[str]:
    """The keys that stores are filed under whose *name* is the shop of an address."""
    if handle.kind == "name":
        return []
    return [f"{kind}{handle.letters}{ending}" for kind, ending in _NAME_KEYS]


_NAME_KEYS: Final = (("a", ""), ("b", ""), ("a", "store"), ("a", "shop"), ("a", "officialstore"), ("a", "storestore"))


def told_by(store: Store, sought: Mapping[str, Handle]) -> str | None:
    """Why the store's address, or its name, is one that is sought; None where it is not, or says nothing new."""
    here = handle_in(store.url)
    handle = sought.get(here) if here else None
    names = [text for text in (store.name, store.legal_name) if text]
    if handle and not _is_own(here, names):
        return f"its address has the shop `{here}`, {_SAID[handle.kind]} `{handle.source}`"
    for text in names:
        named = sought.get(bare_handle(fold(text)))
        if named and named.kind != "name":
            return (
                f"its name `{text}` has the letters of the shop `{named.letters}`, {_SAID[named.kind]} `{named.source}`"
            )
    return None


_SAID: Final = {
    "address": "which the papers name in",
    "name": "the letters of the printed",
    "confirmed": "as has the address of a confirmed store of this defendant,",
}


def _is_own(handle: str, names: Iterable[str]) -> bool:
    """Whether the address only repeats the store's own name, so that it says no more than that name does."""
    return any(
        handle == bare_handle(reading.letters) or handle in run_together(reading)
        for text in names
        for reading in readings(text)
    )
