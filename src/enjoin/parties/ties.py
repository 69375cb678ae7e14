"""Why two defendants of different cases may be one seller: ties, and how strong each is.

`sure`: one store stands behind both (printed in both papers, or confirmed for both by a person, or two confirmed stores
with one seller id). `auto`: a name that is the same but for what no reader would stop at. `review`: likeness only.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from enjoin.market import Store
from enjoin.orders.model import Case, Defendant
from enjoin.parties.choosing import is_company
from enjoin.parties.handles import MOST_BY_ADDRESS, handle_in
from enjoin.parties.links import Link, StoreKey, printed_keys
from enjoin.parties.names import readings
from enjoin.parties.resolve import Pair, best_pair, sentence
from enjoin.parties.sifting import Sieve

TieKind = Literal["store", "linked store", "seller", "address", "name"]
Strength = Literal["sure", "auto", "review"]
Who = tuple[str, str]  # docket, defendant id
People = Mapping[Who, tuple[Case, Defendant]]
Links = Mapping[str, Sequence[Link]]  # docket → links
_AT_ONCE: Final = 200  # names whose near spellings are held in memory at once
RANK: Final[Mapping[Strength, int]] = {"sure": 0, "auto": 1, "review": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Why two appearances may be one seller. Anything but `sure` is a proposal for a person (R55)."""

    left: Who
    right: Who
    kind: TieKind
    strength: Strength
    why: str

    @property
    def sure(self) -> bool:
        return self.strength == "sure"


def ties_among(people: People, links: Links, stores: Mapping[StoreKey, Store]) -> list[Tie]:
    """The strongest tie of each pair, strongest first. `stores`: the linked stores as the feed has them."""
    apart = _judged_apart(people, links)
    best: dict[tuple[Who, Who], Tie] = {}
    found = (*_by_papers(people), *_by_links(people, links), *_by_sellers(people, links, stores))
    found = (*found, *_by_addresses(people, links, stores), *_by_names(people))
    for tie in sorted(found, key=lambda tie: RANK[tie.strength]):
        if tie.sure or (tie.left, tie.right) not in apart:
            best.setdefault((tie.left, tie.right), tie)
    return list(best.values())


def _tie(left: Who, right: Who, kind: TieKind, strength: Strength, why: str) -> Tie:
    first, second = sorted((left, right))
    return Tie(left=first, right=second, kind=kind, strength=strength, why=why)


def _across(group: Iterable[Who]) -> Iterator[tuple[Who, Who]]:
    """Neighbours in order, if the group is of several dockets: enough to hold it together, and linear."""
    members = sorted(set(group))
    if len({docket for docket, _ in members}) > 1:
        yield from pairwise(members)


def _by_papers(people: People) -> Iterator[Tie]:
    """The same store printed in two cases."""
    holders: dict[tuple[str, str], list[Who]] = defaultdict(list)
    for who, (_, defendant) in people.items():
        for key in {key for store in defendant.stores for key in printed_keys(store)}:
            holders[key].append(who)
    for (platform, exact), group in holders.items():
        for left, right in _across(group):
            yield _tie(left, right, "store", "sure", f"both papers name the store with {exact} on {platform}")


def store_key(link: Link) -> StoreKey | None:
    """The linked store, its platform as platforms are compared."""
    return (link.platform.strip().casefold(), link.store_id.strip()) if link.platform and link.store_id else None


def _strength(link: Link) -> Strength:
    if link.state == "confirmed":
        return "sure"
    return "auto" if link.tier == "auto" else "review"


def _holders(people: People, links: Links) -> dict[StoreKey, dict[Who, Strength]]:
    """Store → the defendants linked to it, none of them rejected, each with the strength of the link."""
    holders: dict[StoreKey, dict[Who, Strength]] = defaultdict(dict)
    for docket, rows in links.items():
        for link in rows:
            key, who = store_key(link), (docket, link.defendant)
            if key and link.state in ("confirmed", "candidate") and who in people:
                holders[key][who] = min(holders[key].get(who, "review"), _strength(link), key=lambda each: RANK[each])
    return holders


_SAID: Final[Mapping[Strength, str]] = {
    "sure": "confirmed",
    "auto": "a candidate by its very name",
    "review": "a candidate to review",
}


def _by_links(people: People, links: Links) -> Iterator[Tie]:
    """The same store linked to defendants of several cases; as strong as the weaker link."""
    for (platform, store), group in _holders(people, links).items():
        if len({docket for docket, _ in group}) < 2:
            continue
        ranked = sorted(group, key=lambda who: (RANK[group[who]], who))
        for at, who in enumerate(ranked):
            other = next((each for each in ranked[:at][::-1] if each[0] != who[0]), None)
            if other is None:
                continue
            states = f"{_SAID[group[other]]} in {other[0]}, {_SAID[group[who]]} in {who[0]}"
            why = f"the store {platform}/{store} is {states}"
            yield _tie(other, who, "linked store", group[who], why)


def _by_sellers(people: People, links: Links, stores: Mapping[StoreKey, Store]) -> Iterator[Tie]:
    """Confirmed stores with one seller id. Ids that too many stores share are left out of `stores` beforehand."""
    behind: dict[str, list[Who]] = defaultdict(list)
    for key, group in _holders(people, links).items():
        seller = stores[key].seller_id if key in stores else None
        if seller:
            behind[seller] += [who for who, strength in group.items() if strength == "sure"]
    for seller, members in behind.items():
        for left, right in _across(members):
            yield _tie(left, right, "seller", "sure", f"a confirmed store of each has the seller id `{seller}`")


def _by_addresses(people: People, links: Links, stores: Mapping[StoreKey, Store]) -> Iterator[Tie]:
    """Stores on different platforms whose addresses name one shop, printed in the papers or confirmed: likeness, no more."""
    shops: dict[str, set[Who]] = defaultdict(set)
    for who, (_, defendant) in people.items():
        for printed in defendant.stores:
            shops[handle_in(printed.url)].add(who)
    for key, group in _holders(people, links).items():
        if key in stores:
            shops[handle_in(stores[key].url)].update(who for who, strength in group.items() if strength == "sure")
    for shop, members in shops.items():
        if shop and len(members) <= MOST_BY_ADDRESS:
            for left, right in _across(members):
                yield _tie(left, right, "address", "review", f"the addresses of both name the shop `{shop}`")


def _judged_apart(people: People, links: Links) -> set[tuple[Who, Who]]:
    """Pairs where a store confirmed for the one was rejected for the other: likeness ties them no more."""
    confirmed: dict[StoreKey, set[Who]] = defaultdict(set)
    rejected: dict[StoreKey, set[Who]] = defaultdict(set)
    for docket, rows in links.items():
        for link in rows:
            key, who = store_key(link), (docket, link.defendant)
            if key and who in people and link.state in ("confirmed", "rejected"):
                (confirmed if link.state == "confirmed" else rejected)[key].add(who)
    return {
        (min(mine, theirs), max(mine, theirs))
        for key in confirmed.keys() & rejected.keys()
        for mine in confirmed[key]
        for theirs in rejected[key]
    }


# ── names ──


@dataclass(frozen=True, slots=True, kw_only=True)
class _Printed:
    """One printed name, sought as if it were a defendant; `id` numbers it."""

    id: str
    name: str
    aka: tuple[str, ...] = ()
    stores: tuple[()] = ()


def _by_names(people: People) -> Iterator[Tie]:
    """Names that are the same, or nearly; looked up by key, so that many cases stay linear."""
    bearers: dict[str, list[Who]] = defaultdict(list)
    for who, (_, defendant) in people.items():
        for name in dict.fromkeys(defendant.names):
            bearers[name].append(who)
    texts = list(bearers)
    numbers = [str(number) for number in range(len(texts))]
    columns = {"platform": [""] * len(texts), "store_id": numbers, "name": texts}
    for start in range(0, len(texts), _AT_ONCE):
        part = [_Printed(id=numbers[at], name=texts[at]) for at in range(start, min(start + _AT_ONCE, len(texts)))]
        sieve = Sieve(part)
        for one, papers, kept in zip(part, sieve.papers, sieve.sift([columns]).names, strict=True):
            for text in sorted(kept):
                pair = best_pair(papers, readings(text)) if text >= one.name else None
                if pair is not None and pair[2].tier is not None:
                    yield from _bearers_tied(people, bearers[one.name], bearers[text], pair)


def _bearers_tied(people: People, mine: Sequence[Who], theirs: Sequence[Who], pair: Pair) -> Iterator[Tie]:
    everyone = sorted({*mine, *theirs})
    dockets = [docket for docket, _ in everyone]
    is_clear = pair[2].tier == "auto" and len(set(dockets)) == len(dockets)
    couples = _across(everyone) if mine is theirs else _first_with_each(mine, theirs)
    for left, right in couples:
        if left[0] == right[0]:
            continue
        told_apart = not is_company(pair[0]) and _other_shops(people[left][1], people[right][1])
        why = sentence(*pair) if pair[0].printed != pair[1].printed else f"both papers print `{pair[0].printed}`"
        if not is_clear and pair[2].tier == "auto":
            why += "; but several defendants of one case bear it"
        if told_apart:
            why += "; but the papers print other stores of one platform"
        yield _tie(left, right, "name", "auto" if is_clear and not told_apart else "review", why)


def _first_with_each(mine: Sequence[Who], theirs: Sequence[Who]) -> Iterator[tuple[Who, Who]]:
    for who in theirs:
        other = next((each for each in mine if each[0] != who[0]), None)
        if other:
            yield other, who


def _other_shops(left: Defendant, right: Defendant) -> bool:
    """Whether the papers print different stores of one platform for the two."""
    here, there = ({key for store in each.stores for key in printed_keys(store)} for each in (left, right))
    return not here & there and bool({platform for platform, _ in here} & {platform for platform, _ in there})
