"""Sellers who come back: defendants of several cases who may be one, with dated evidence. Nothing is ever merged.

A sealed case, and an order sealed on its own, takes no part in what is shown to others (R49): leave such cases out with
`visible` before anything is compared.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Literal

from enjoin.orders.model import Case, Defendant, Order
from enjoin.parties.links import Link, printed_keys
from enjoin.parties.names import readings
from enjoin.parties.resolve import best_pair, sentence
from enjoin.parties.sifting import Sieve
from enjoin.when import Instant

TieKind = Literal["store", "linked store", "name"]
Who = tuple[str, str]  # docket, defendant id
_AT_ONCE: Final = 200  # defendants whose near spellings are held in memory at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One defendant in one case: the orders that name them, and when which respondent first had notice of one."""

    docket: str
    defendant: str
    name: str
    stores: tuple[str, ...]
    orders: tuple[tuple[str, str, Instant], ...]  # id, kind, entered
    notices: tuple[tuple[str, str, Instant], ...]  # respondent, order, received
    left: Instant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """Why two appearances may be one seller. `sure`: an exact store in both papers; else a proposal for a person."""

    left: Who
    right: Who
    kind: TieKind
    sure: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Appearances, in different cases, that ties hold together, the earliest order first."""

    appearances: tuple[Appearance, ...]
    ties: tuple[Tie, ...]

    @property
    def sure(self) -> bool:
        return all(tie.sure for tie in self.ties)

    @property
    def first_notices(self) -> dict[str, Instant]:
        """Respondent → the earliest notice of any order that names any of these defendants."""
        first: dict[str, Instant] = {}
        for appearance in self.appearances:
            for respondent, _, received in appearance.notices:
                first[respondent] = min(received, first.get(respondent, received))
        return first


def visible(cases: Iterable[Case], at: Instant, team: Iterable[str] = ()) -> list[Case]:
    """The cases that are not sealed at `at`, or whose docket the reader is on the team of."""
    mine = set(team)
    return [case for case in cases if case.docket in mine or case.sealed is None or not case.sealed.holds(at)]


def find_repeats(
    cases: Sequence[Case], at: Instant, links: Mapping[str, Sequence[Link]] | None = None, team: Iterable[str] = ()
) -> list[Repeat]:
    """Clusters of defendants of different cases, the surest first. `links`: docket → links from a feed of stores."""
    mine = set(team)
    seen = visible(cases, at, mine)
    people = {(case.docket, each.id): (case, each) for case in seen for each in case.defendants}
    ties = [*_by_papers(people), *_by_links(people, links or {}), *_by_names(people)]
    best: dict[tuple[Who, Who], Tie] = {}
    for tie in ties:
        best.setdefault((tie.left, tie.right), tie)
    return sorted(_clusters(people, list(best.values()), at, mine), key=_order)


def _order(repeat: Repeat) -> tuple[bool, int, str]:
    return not repeat.sure, -len(repeat.appearances), repeat.appearances[0].docket


People = Mapping[Who, tuple[Case, Defendant]]


def _tie(left: Who, right: Who, kind: TieKind, sure: bool, why: str) -> Tie:
    first, second = sorted((left, right))
    return Tie(left=first, right=second, kind=kind, sure=sure, why=why)


def _by_papers(people: People) -> Iterable[Tie]:
    """The same store printed in two cases."""
    holders: dict[tuple[str, str], list[Who]] = defaultdict(list)
    for who, (_, defendant) in people.items():
        for key in {key for store in defendant.stores for key in printed_keys(store)}:
            holders[key].append(who)
    for (platform, exact), group in holders.items():
        for left, right in combinations(sorted(group), 2):
            if left[0] != right[0]:
                yield _tie(left, right, "store", True, f"both papers name the store with {exact} on {platform}")


def _by_links(people: People, links: Mapping[str, Sequence[Link]]) -> Iterable[Tie]:
    """The same store linked to defendants of two cases; sure only where both links are confirmed."""
    holders: dict[tuple[str, str], list[tuple[Who, str]]] = defaultdict(list)
    for docket, rows in links.items():
        for link in rows:
            who = (docket, link.defendant)
            if link.store_id and link.platform and link.state in ("confirmed", "candidate") and who in people:
                holders[link.platform, link.store_id].append((who, link.state))
    for (platform, store), group in holders.items():
        for (left, one), (right, other) in combinations(sorted(group), 2):
            if left[0] != right[0]:
                sure = one == other == "confirmed"
                states = "confirmed in both" if sure else f"{one} in one case, {other} in the other"
                yield _tie(left, right, "linked store", sure, f"the store {platform}/{store} is {states}")


def _by_names(people: People) -> Iterable[Tie]:
    """Names that are the same, or nearly; looked up by key, so that many cases stay linear."""
    everyone = list(people)
    names = [(who, name) for who in everyone for name in people[who][1].names]
    columns = {
        "platform": [who[0] for who, _ in names],
        "store_id": [who[1] for who, _ in names],
        "name": [name for _, name in names],
    }
    for start in range(0, len(everyone), _AT_ONCE):
        part = everyone[start : start + _AT_ONCE]
        sieve = Sieve([people[who][1] for who in part])
        for who, papers, kept in zip(part, sieve.papers, sieve.sift([columns]).names, strict=True):
            for seen in kept.values():
                others = {(store.platform, store.store_id) for store in seen.stores if store.platform > who[0]}
                pair = best_pair(papers, readings(seen.text)) if others else None
                if pair is None or pair[2].tier is None:
                    continue
                yield from (_tie(who, other, "name", False, sentence(*pair)) for other in sorted(others))


def _clusters(people: People, ties: Sequence[Tie], at: Instant, team: set[str]) -> Iterable[Repeat]:
    """Connected appearances; each cluster with its own ties."""
    head: dict[Who, Who] = {}

    def find(who: Who) -> Who:
        while head.setdefault(who, who) != who:
            head[who] = head[head[who]]
            who = head[who]
        return who

    for tie in ties:
        head[find(tie.left)] = find(tie.right)
    groups: dict[Who, list[Who]] = defaultdict(list)
    for who in head:
        groups[find(who)].append(who)
    for root, members in groups.items():
        mine = sorted(
            (tie for tie in ties if find(tie.left) == root), key=lambda tie: (not tie.sure, tie.left, tie.right)
        )
        shown = [_appearance(*people[who], at, team) for who in members]
        shown.sort(key=lambda each: (each.orders[0][2].us if each.orders else 0, each.docket, each.defendant))
        yield Repeat(appearances=tuple(shown), ties=tuple(mine))


def _appearance(case: Case, defendant: Defendant, at: Instant, team: set[str]) -> Appearance:
    orders = [order for order in case.orders if order.entered.at <= at and (case.docket in team or _is_open(order, at))]
    shown = {order.id for order in orders}
    received = [
        (notice.respondent, notice.order, notice.received.at)
        for notice in case.notices
        if notice.order in shown and notice.received.at <= at
    ]
    return Appearance(
        docket=case.docket,
        defendant=defendant.id,
        name=defendant.name,
        stores=tuple(f"{store.platform}/{store.id or store.url}" for store in defendant.stores),
        orders=tuple(sorted(((order.id, order.kind, order.entered.at) for order in orders), key=lambda row: row[2].us)),
        notices=tuple(sorted(received, key=lambda row: row[2].us)),
        left=defendant.left.on.at if defendant.left else None,
    )


def _is_open(order: Order, at: Instant) -> bool:
    return order.sealed_until is None or order.sealed_until.at <= at
