"""Sellers who come back: defendants of several cases who may be one, with dated evidence. Nothing is ever merged.

A sealed case takes no part in what others are shown, and neither does an order sealed on its own (R49): leave such cases
out with `visible` before anything is compared or counted.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from enjoin.market import Store
from enjoin.orders.model import DEFENDANTS, Case, Defendant, Order
from enjoin.parties.links import Link, StoreKey, confirmed_by_id
from enjoin.parties.ties import RANK, Links, People, Strength, Tie, Who, store_key, ties_among
from enjoin.when import Instant

OrderRow = tuple[str, str, Instant]  # id, kind, entered
At = Instant | Mapping[str, Instant]  # one instant for all cases, or docket → instant (a bare day begins at each court)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """One defendant in one case: the orders of the case, and when which respondent first had notice of one."""

    docket: str
    defendant: str
    name: str
    stores: tuple[str, ...]
    orders: tuple[OrderRow, ...]
    notices: tuple[tuple[str, str, Instant], ...]  # respondent, order, received
    left: Instant | None = None

    @property
    def who(self) -> Who:
        return self.docket, self.defendant


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreOrders:
    """One store, and the appearances whose orders reach it, or may: with the state and tier of each link."""

    platform: str
    store_id: str
    name: str
    links: tuple[tuple[Appearance, Link], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Perhaps:
    """An appearance that is like one of the cluster's, but no part of it: a person decides."""

    appearance: Appearance
    tie: Tie


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """Appearances held together by `ties` that are sure or the very name, the earliest order first, and the likely rest.

    One appearance alone has nothing but what may also be the same seller.
    """

    appearances: tuple[Appearance, ...]
    ties: tuple[Tie, ...] = ()
    perhaps: tuple[Perhaps, ...] = ()
    stores: tuple[StoreOrders, ...] = ()

    @property
    def strength(self) -> Strength:
        """That of the weakest tie."""
        return max((tie.strength for tie in self.ties), key=lambda each: RANK[each], default="review")

    @property
    def sure(self) -> bool:
        return self.strength == "sure"

    @property
    def first_notices(self) -> dict[str, Instant]:
        """Respondent → the earliest notice of any order against any of the cluster (not of what may also be)."""
        first: dict[str, Instant] = {}
        for appearance in self.appearances:
            for respondent, _, received in appearance.notices:
                first[respondent] = min(received, first.get(respondent, received))
        return first


def instant_for(at: At, case: Case) -> Instant:
    """The instant at which this case is looked at."""
    return at if isinstance(at, Instant) else at[case.docket]


def visible(cases: Iterable[Case], at: At, team: Iterable[str] = (), now: Instant | None = None) -> list[Case]:
    """The cases that others may be shown as they stood at `at`.

    Left out, but for those whose docket the reader is on the team of: what is sealed at `at` or is sealed `now`. Left out
    for all: a case whose orders are all later than `at`, and, outside its team, one whose orders are all sealed.
    """
    mine = set(team)
    return [case for case in cases if _is_shown(case, _moments(case, at, now), case.docket in mine)]


def _moments(case: Case, at: At, now: Instant | None) -> tuple[Instant, Instant]:
    """When the case is looked at, and when it is shown."""
    moment = instant_for(at, case)
    return moment, moment if now is None else now


def _is_shown(case: Case, moments: tuple[Instant, Instant], is_team: bool) -> bool:
    if not is_team and case.sealed is not None and any(case.sealed.holds(moment) for moment in moments):
        return False
    return not case.orders or bool(_orders(case, moments, is_team))


def _orders(case: Case, moments: tuple[Instant, Instant], is_team: bool) -> list[Order]:
    return [
        order for order in case.orders if order.entered.at <= moments[0] and (is_team or _is_open(order, min(moments)))
    ]


def _concerns(order: Order, defendant: Defendant, case: Case) -> bool:
    """Does an order speak of a defendant: not one that binds, or does something as to, others only?"""
    if not order.directives and not order.effects:
        return True
    everyone = {DEFENDANTS, *(each.id for each in case.defendants)}
    named = {name for each in order.directives for name in each.binds} & everyone
    bound = bool(order.directives) and (not named or DEFENDANTS in named or defendant.id in named)
    return bound or any(each.defendants is None or defendant.id in each.defendants for each in order.effects)


def _is_open(order: Order, at: Instant) -> bool:
    return order.sealed_until is None or order.sealed_until.at <= at


def find_repeats(
    cases: Sequence[Case],
    at: At,
    links: Links | None = None,
    team: Iterable[str] = (),
    stores: Mapping[StoreKey, Store] | None = None,
    now: Instant | None = None,
) -> list[Repeat]:
    """Clusters of defendants of different cases, the surest first.

    `links`: docket → links (of judgements, of a feed of stores). `stores`: those linked stores as the feed has them; a
    seller id that is no evidence, since many share it, is to be left out there.
    """
    mine = set(team)
    seen = visible(cases, at, mine, now)
    people = {(case.docket, each.id): (case, each) for case in seen for each in case.defendants}
    facts = stores or {}
    ties = ties_among(people, links or {}, facts)
    shown = {
        who: _appearance(*people[who], _moments(people[who][0], at, now), who[0] in mine)
        for who in {who for tie in ties for who in (tie.left, tie.right)}
    }
    held = _held(people, links or {}, shown, facts)
    return sorted(_clusters(shown, ties, held), key=_order)


def _order(repeat: Repeat) -> tuple[int, int, int, str, str]:
    first = repeat.appearances[0]
    return RANK[repeat.strength], -len(repeat.appearances), _began(first), first.docket, first.defendant


def _began(each: Appearance) -> int:
    return each.orders[0][2].us if each.orders else 0


Held = Mapping[Who, Sequence[tuple[StoreKey, Link]]]


def _clusters(
    shown: Mapping[Who, Appearance], ties: Sequence[Tie], held: tuple[Held, Mapping[StoreKey, str]]
) -> Iterable[Repeat]:
    """Appearances connected by ties stronger than likeness; each likeness is shown once, beside the larger cluster."""
    heads = _heads(shown, [tie for tie in ties if tie.strength != "review"])
    groups: dict[Who, list[Appearance]] = defaultdict(list)
    for who, each in shown.items():
        groups[heads[who]].append(each)
    inner: dict[Who, list[Tie]] = defaultdict(list)
    outer: dict[Who, list[Perhaps]] = defaultdict(list)
    for tie in ties:
        left, right = heads[tie.left], heads[tie.right]
        if left == right:
            inner[left].append(tie)
            continue
        here, there = sorted((tie.left, tie.right), key=lambda who: (-len(groups[heads[who]]), _began(shown[who]), who))
        outer[heads[here]].append(Perhaps(appearance=shown[there], tie=tie))
    for head, members in groups.items():
        if len(members) == 1 and not outer[head]:
            continue
        members.sort(key=lambda each: (_began(each), each.who))
        yield Repeat(
            appearances=tuple(members),
            ties=tuple(sorted(_holding(inner[head]), key=lambda tie: (RANK[tie.strength], tie.left, tie.right))),
            perhaps=tuple(sorted(outer[head], key=lambda each: (each.appearance.who, each.tie.left, each.tie.right))),
            stores=_stores_of(members, *held),
        )


def _holding(ties: Sequence[Tie]) -> list[Tie]:
    """The ties that hold a cluster together; mere likeness within it says nothing more."""
    return [tie for tie in ties if tie.strength != "review"]


def _heads(members: Iterable[Who], ties: Iterable[Tie]) -> dict[Who, Who]:
    """Each member → one that stands for its connected group."""
    head = {who: who for who in members}

    def find(who: Who) -> Who:
        while head[who] != who:
            head[who] = head[head[who]]
            who = head[who]
        return who

    for tie in ties:
        head[find(tie.left)] = find(tie.right)
    return {who: find(who) for who in head}


# ── what is shown of each ──


def _held(
    people: People, links: Links, shown: Mapping[Who, Appearance], facts: Mapping[StoreKey, Store]
) -> tuple[Held, dict[StoreKey, str]]:
    """The stores that each appearance's orders reach or may reach, from the papers and from links; and their names."""
    held: dict[Who, dict[StoreKey, Link]] = defaultdict(dict)
    for docket, rows in links.items():
        for link in rows:
            key, who = store_key(link), (docket, link.defendant)
            if key and who in shown and link.state in ("confirmed", "candidate"):
                held[who].setdefault(key, link)
    for who in shown:
        for printed in people[who][1].stores:
            key = (printed.platform.strip().casefold(), printed.id.strip()) if printed.id else None
            if key:
                held[who].setdefault(key, confirmed_by_id(who[1], *key, f"the papers name the platform id `{key[1]}`"))
    names = {key: store.name for key, store in facts.items()}
    return {who: sorted(keys.items(), key=lambda row: row[0]) for who, keys in held.items()}, names


def _stores_of(members: Sequence[Appearance], held: Held, names: Mapping[StoreKey, str]) -> tuple[StoreOrders, ...]:
    """The stores of a cluster in order, each with the appearances whose orders reach it or may."""
    reached: dict[StoreKey, list[tuple[Appearance, Link]]] = defaultdict(list)
    for each in members:
        for key, link in held.get(each.who, ()):
            reached[key].append((each, link))
    return tuple(
        StoreOrders(platform=key[0], store_id=key[1], name=names.get(key, ""), links=tuple(rows))
        for key, rows in sorted(reached.items())
    )


def _appearance(case: Case, defendant: Defendant, moments: tuple[Instant, Instant], is_team: bool) -> Appearance:
    orders = [each for each in _orders(case, moments, is_team) if _concerns(each, defendant, case)]
    shown = {order.id for order in orders}
    received = [
        (notice.respondent, notice.order, notice.received.at)
        for notice in case.notices
        if notice.order in shown and notice.received.at <= moments[0]
    ]
    return Appearance(
        docket=case.docket,
        defendant=defendant.id,
        name=defendant.name,
        stores=tuple(f"{store.platform}/{store.id or store.url}" for store in defendant.stores),
        orders=tuple(sorted(((order.id, order.kind, order.entered.at) for order in orders), key=lambda row: row[2].us)),
        notices=tuple(sorted(received, key=lambda row: row[2].us)),
        left=defendant.left.on.at if defendant.left and defendant.left.on.at <= moments[0] else None,
    )
