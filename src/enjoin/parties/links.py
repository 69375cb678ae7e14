"""The link: this store is, may be, or is not this defendant's — and on what evidence (R53–R55)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from enjoin.parties.addresses import handle_of, plain_url, site_of

State = Literal["confirmed", "candidate", "rejected", "none"]
Tier = Literal["id", "auto", "review", "none"]
StoreKey = tuple[str, str]  # platform, store id
NO_ID = "whether that is the store's id the papers do not say"


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

    Where only a name in a printed URL is like the id, the link is proposed.
    A defendant who has left the case is linked all the same: when the order stopped binding is a matter of law (R54).
    """
    keys = paper_keys(platform, store_id, url)
    found: list[Link] = []
    for defendant in defendants:
        for printed in defendant.stores:
            exact = next((key for key in printed_keys(printed) if key in keys), None)
            if exact:
                link = confirmed_by_id(defendant.id, platform, store_id, keys[exact])
                doubted = replace(link, state="candidate", tier="review", score=0.5, why=f"{link.why}, but {NO_ID}")
                found.append(doubted if is_guess(exact) else link)
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
    """Every exact key under which papers may print a store → the words that say so: `id`, `url`, `handle site/shop`, `shop`.

    An id may be the shop in a URL (`shop`) only where the store's own address is not known: else that address decides.
    """
    home = platform.strip().casefold()
    keys: dict[tuple[str, str], str] = {}
    own = plain_url(url) if url else ""
    if store_id and store_id.strip():
        keys[home, f"id {store_id.strip()}"] = f"the papers name the platform id `{store_id.strip()}`"
        if not own:
            keys[home, f"shop {store_id.strip()}"] = f"the papers name a URL of the shop `{store_id.strip()}`"
    if url and own:
        keys[home, f"url {own}"] = f"the papers name the URL `{url.strip()}`"
        handle = handle_of(url)
        if handle:
            keys[home, f"handle {site_of(url)}/{handle}"] = f"the papers name a URL of the shop `{handle}`"
    return keys


def printed_keys(printed: PaperStore) -> list[tuple[str, str]]:
    """The keys that a store printed in the papers is found by. Where no id is printed, the shop in the URL may be it."""
    keys = list(paper_keys(printed.platform, printed.id, printed.url))
    handle = handle_of(printed.url) if printed.url else None
    if handle and not printed.id:
        keys.append((printed.platform.strip().casefold(), f"shop {handle}"))
    return keys


def is_guess(key: tuple[str, str]) -> bool:
    """Does the key take a name in an address for the store's id? A number there is the id; a name may be another store's id."""
    return key[1].startswith("shop ") and not shop_in(key).isdigit()


def shop_in(key: tuple[str, str]) -> str:
    """The id, address or shop that an exact key names, without its kind and site."""
    kind, _, text = key[1].partition(" ")
    return text.partition("/")[2] if kind == "handle" else text
