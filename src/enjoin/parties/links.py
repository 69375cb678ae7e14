"""The link: this store is, may be, or is not this defendant's — and on what evidence (R53–R55)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from enjoin.parties.addresses import handle_of, plain_url

State = Literal["confirmed", "candidate", "rejected", "none"]
Tier = Literal["id", "auto", "review", "none"]
StoreKey = tuple[str, str]  # platform, store id


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One defendant and one store, with the state of the link and its evidence in words.

    `platform` and `store_id` are None only where the defendant has no candidate at all (state `none`): "not found" is an
    answer. `score` is in 0..1 and only orders candidates; `rank` counts from 1 within a defendant. `tier` says what the
    state rests on: `id` an exact platform id or URL, `auto` a name that a person may confirm at once, `review` a name with
    evidence for and against, `none` nothing, or nothing but a person's word.
    """

    defendant: str
    platform: str | None
    store_id: str | None
    state: State
    tier: Tier
    score: float
    rank: int
    why: str


class PaperStore(Protocol):
    """A store as the papers print it."""

    @property
    def platform(self) -> str: ...
    @property
    def id(self) -> str | None: ...
    @property
    def url(self) -> str | None: ...


class Sought(Protocol):
    """A defendant, as far as linking needs one; `orders.model.Defendant` is such."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def aka(self) -> tuple[str, ...]: ...
    @property
    def stores(self) -> Sequence[PaperStore]: ...


def link_by_id(defendants: Iterable[Sought], platform: str, store_id: str, url: str | None = None) -> tuple[Link, ...]:
    """Links that the papers' own platform ids and URLs confirm (R53); empty where they name no such store.

    A defendant who has left the case is linked all the same: when the order stopped binding is a matter of law (R54).
    """
    keys = paper_keys(platform, store_id, url)
    found: list[Link] = []
    for defendant in defendants:
        for printed in defendant.stores:
            why = _confirmation(printed, keys)
            if why:
                found.append(confirmed_by_id(defendant.id, platform, store_id, why))
                break
    return tuple(found)


def confirmed_by_id(defendant: str, platform: str, store_id: str, why: str) -> Link:
    """The link that an exact platform id or URL from the papers makes."""
    return Link(
        defendant=defendant,
        platform=platform,
        store_id=store_id,
        state="confirmed",
        tier="id",
        score=1.0,
        rank=1,
        why=why,
    )


def not_found(defendant: str, why: str) -> Link:
    """The row of a defendant without any candidate."""
    return Link(
        defendant=defendant, platform=None, store_id=None, state="none", tier="none", score=0.0, rank=1, why=why
    )


def paper_keys(platform: str, store_id: str | None, url: str | None) -> dict[tuple[str, str], str]:
    """Every exact key under which papers may print a store → the words that say so."""
    home = platform.strip().casefold()
    keys: dict[tuple[str, str], str] = {}
    if store_id and store_id.strip():
        keys[home, f"id {store_id.strip()}"] = f"the papers name the platform id `{store_id.strip()}`"
    if url and plain_url(url):
        keys[home, f"url {plain_url(url)}"] = f"the papers name the URL `{url.strip()}`"
        handle = handle_of(url)
        if handle:
            keys[home, f"handle {handle}"] = f"the papers name a URL of the shop `{handle}`"
    return keys


def _confirmation(printed: PaperStore, keys: dict[tuple[str, str], str]) -> str | None:
    """Why the printed store is the store with these keys, or None."""
    for key in printed_keys(printed):
        if key in keys:
            return keys[key]
    return None


def printed_keys(printed: PaperStore) -> list[tuple[str, str]]:
    """The keys that a store printed in the papers is found by. The shop in a printed URL also stands for the id."""
    keys = list(paper_keys(printed.platform, printed.id, printed.url))
    handle = handle_of(printed.url) if printed.url else None
    if handle:
        keys.append((printed.platform.strip().casefold(), f"id {handle}"))
    return keys
