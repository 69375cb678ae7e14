"""Orders of several papers → one sequence: own papers and mentions folded, conflicting entries kept, effects resolved."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.predicates import with_predicates
from enjoin.intake.drafting.twins import twins
from enjoin.intake.reading import Reading
from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.references.mentions import KIND, Mention, kind_of
from enjoin.intake.text.paper import Value

SHORT = {
    "tro": "tro", "preliminary_injunction": "pi", "permanent_injunction": "perm", "judgment": "judgment", "contempt": "contempt", "stay": "stay",
    "modification": "modification", "clarification": "clarification", "reconsideration": "reconsideration", "denial": "denial",
    "dismissal": "dismissal", "dissolution": "dissolution", "sealing": "sealing", "discovery": "discovery",
}  # fmt: skip
PRINTED = {"tro": "TRO", "preliminary_injunction": "PI", "permanent_injunction": "Perm. Inj."}
RANK = {"sealing": 0, "tro": 1, "preliminary_injunction": 2, "permanent_injunction": 3}


@dataclass(slots=True, kw_only=True)
class DraftOrder:
    """An order on its way into the draft; `held` is its table where an accepted case file has it, `place` its row there."""

    kind: Value[str]
    entered: Value[date] | None = None
    ecf: list[Value[int]] = field(default_factory=list)
    reading: Reading | None = None
    short: set[str] = field(default_factory=set)
    directives: list[DraftDirective] = field(default_factory=list)
    id: str = ""
    other_days: list[Value[date]] = field(default_factory=list)
    told_on: date | None = None
    told: list[DraftEffect] = field(default_factory=list)
    held: Mapping[str, Any] | None = None
    place: int = -1


def sequence(readings: Sequence[Reading], held: Sequence[DraftOrder] = ()) -> list[DraftOrder]:
    """All orders by day, each once; `held` are those that an accepted case file has, under its ids."""
    orders: list[DraftOrder] = [*held]
    for reading in readings:
        if reading.is_order and reading.kind.kind is not None:
            _own(orders, reading)
    for reading in readings:
        for mention in sorted(reading.mentions, key=lambda each: (each.entered is None, each.ecf is None)):
            _fold(orders, mention, reading.entered.value if reading.entered else None)
    orders.sort(key=lambda order: (_day(order, orders), order.entered is not None, RANK.get(order.kind.value, 4)))
    _name(orders)
    _describe(orders, readings)
    return orders


def _own(orders: list[DraftOrder], reading: Reading) -> None:
    if reading.kind.kind is None:
        return
    ecf = [reading.ecf] if reading.ecf else []
    twin = next((each for each in orders if _same_paper(each, reading, reading.kind.kind.value)), None)
    if twin is not None and twin.reading is None:
        _seen_again(twin, reading, reading.kind.kind)
    if twin is not None:
        twin.ecf += [each for each in ecf if each.value not in {other.value for other in twin.ecf}]
        return
    orders.append(
        DraftOrder(
            kind=reading.kind.kind,
            entered=reading.entered,
            ecf=ecf,
            reading=reading,
            directives=list(reading.directives.directives),
        )
    )


def _seen_again(order: DraftOrder, reading: Reading, kind: Value[str]) -> None:
    """The paper of an order that the case file has: what a person accepted stands, the paper tells where it is printed."""
    order.reading = reading
    printed = reading.directives.directives
    known = twins(order.directives, printed)
    order.directives += [each for each in printed if each.id not in known]
    if order.kind.value == kind.value:
        order.kind = order.kind.also(kind.spans)
    if reading.entered:
        _dated(order, reading.entered)


def _dated(order: DraftOrder, day: Value[date]) -> None:
    """A day that is printed for an order: its own, seen again, or another one."""
    if order.entered is None:
        order.entered = day
    elif order.entered.value == day.value:
        order.entered = order.entered.also(day.spans)
    else:
        order.other_days.append(day)


def _same_paper(order: DraftOrder, reading: Reading, kind: str) -> bool:
    """The same order in two files: the same day and as many paragraphs, or the same entry."""
    other = order.reading
    same_kind = order.kind.value == kind
    if other is None:
        return order.held is not None and _same_as_held(order, reading, same_kind)
    if not same_kind:
        return False
    if reading.ecf and order.ecf:
        return reading.ecf.value == order.ecf[0].value
    same = reading.entered and order.entered and reading.entered.value == order.entered.value
    return bool(same) and len(other.directives.directives) == len(reading.directives.directives)


SLIP = 3  # days between an order's signing and its entry, or by which a day is put right


def _same_as_held(order: DraftOrder, reading: Reading, same_kind: bool) -> bool:
    """Is a paper the order that the case file has: by its entry, else by its kind and day?"""
    apart = abs((reading.entered.value - order.entered.value).days) if reading.entered and order.entered else None
    numbers = {each.value for each in order.ecf}
    if reading.ecf and reading.ecf.value in numbers:
        return same_kind or apart == 0
    if reading.ecf and numbers and order.directives:
        return False
    near = apart is not None and apart <= SLIP
    return same_kind and (apart == 0 or (near and _same_paragraphs(order.directives, reading.directives.directives)))


def _same_paragraphs(one: Sequence[DraftDirective], other: Sequence[DraftDirective]) -> bool:
    """Do two orders command the same under the same numbers? Then one's day may have been corrected."""

    def said(found: Sequence[DraftDirective]) -> set[tuple[object, ...]]:
        return {(each.id, frozenset(each.forbid), each.require, each.toward) for each in found}

    return bool(one) and said(one) == said(other)


def _fold(orders: list[DraftOrder], mention: Mention, told: date | None) -> None:
    """Add what a paper of the day `told` says of an order."""
    found = _match(orders, mention)
    if found is None:
        orders.append(
            DraftOrder(
                kind=mention.where.map(lambda _: mention.kind),
                entered=mention.entered,
                ecf=[mention.ecf] if mention.ecf else [],
                short=set(mention.short),
                told_on=told,
            )
        )
        return
    found.short.update(mention.short)
    if mention.entered:
        _dated(found, mention.entered)
    if mention.ecf:
        same = next((at for at, each in enumerate(found.ecf) if each.value == mention.ecf.value), None)
        if same is None:
            found.ecf.append(mention.ecf)
        else:
            found.ecf[same] = found.ecf[same].also(mention.ecf.spans)


def _match(orders: Sequence[DraftOrder], mention: Mention) -> DraftOrder | None:
    alike = [order for order in orders if order.kind.value == mention.kind]
    if mention.ecf:
        for order in alike:
            if any(each.value == mention.ecf.value for each in order.ecf):
                return order
    if mention.entered:
        for order in alike:
            if order.entered and abs((order.entered.value - mention.entered.value).days) <= 1:
                return order
        for order in alike:
            if order.entered is None:
                return order
        return None
    return alike[0] if len(alike) == 1 else None


def _day(order: DraftOrder, orders: Sequence[DraftOrder]) -> date:
    """The day to sort by; an undated order stands just before the first dated one of a higher rank."""
    if order.entered:
        return order.entered.value
    rank = RANK.get(order.kind.value, 4)
    later = [each.entered.value for each in orders if each.entered and RANK.get(each.kind.value, 4) > rank]
    return min([*later, *([order.told_on] if order.told_on else [])], default=date.max)


def _name(orders: Sequence[DraftOrder]) -> None:
    """Ids for the orders that have none; an accepted id stays, and no other order gets it."""
    used = {order.id for order in orders if order.id}
    counts: dict[str, int] = {}
    for order in orders:
        base = SHORT.get(order.kind.value, "order")
        counts[base] = counts.get(base, 0) + 1
        if order.id:
            continue
        nth = counts[base]
        while (name := base if nth == 1 else f"{base}-{nth}") in used:
            nth += 1
        used.add(name)
        order.id = name


def _describe(orders: Sequence[DraftOrder], readings: Sequence[Reading]) -> None:
    """Give directives that a paper tells of to their order, unless the order's own paper is at hand."""
    for reading in readings:
        for told in reading.described:
            order = find_order(orders, told.order, None)
            if order is None or order.reading is not None or _has(order, told.directive):
                continue
            order.directives.append(told.directive)
        if not reading.is_order:
            permanent = find_kind(orders, "permanent_injunction", None)
            if permanent is not None and permanent.reading is None:
                permanent.told += [effect for effect in reading.effects if effect.verb == "make_permanent"]
    for order in orders:
        if order.reading is None and order.directives:
            order.directives = list(with_predicates(order.directives))


def _has(order: DraftOrder, directive: DraftDirective) -> bool:
    """Has an order a paragraph that is told of?"""
    own = any(each.id == directive.id for each in order.directives)
    return own or (order.held is not None and bool(twins(order.directives, [directive])))


def find_order(orders: Sequence[DraftOrder], name: str, before: DraftOrder | None) -> DraftOrder | None:
    """The order that a short name or a kind's words mean; of several the last one before `before`."""
    short = [order for order in orders if name in order.short and order is not before]
    if short:
        return short[-1]
    match = KIND.search(name)
    return find_kind(orders, kind_of(match), before) if match else None


def find_kind(orders: Sequence[DraftOrder], kind: str, before: DraftOrder | None) -> DraftOrder | None:
    stop = orders.index(before) if before in orders else len(orders)
    earlier = [order for order in orders[:stop] if order.kind.value == kind and order is not before]
    return (
        earlier[-1]
        if earlier
        else next((order for order in orders if order.kind.value == kind and order is not before), None)
    )


def cite_of(order: DraftOrder, path: Sequence[str]) -> str:
    """`PI ¶1(c)(i)`: how the paragraph is cited."""
    head = PRINTED.get(order.kind.value) or (
        f"ECF {order.ecf[0].value}" if order.ecf else order.kind.value.replace("_", " ").capitalize()
    )
    if not path:
        return head
    if re.fullmatch(r"[IVX]+", path[0]) and len(path) > 1 and len(path[1]) == 1 and path[1].isupper():
        return f"{head} ¶{path[0]}.{path[1]}" + "".join(f"({part})" for part in path[2:])
    return f"{head} ¶{path[0]}" + "".join(f"({part})" for part in path[1:])
