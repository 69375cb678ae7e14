"""What happened in a case, in the order of time: orders, their effects, notices, extensions, departures, premises."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from enjoin.orders.model import DEFENDANTS, PLAINTIFFS, Case, Moment, Source
from enjoin.orders.people import Person
from enjoin.orders.wording import effect_in_words, many, order_in_words
from enjoin.when import Instant

EventKind = Literal["order", "effect", "notice", "listing_notice", "left", "extension", "premise"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something on file that happened at a moment. `short` is for a figure, `text` for a line, `name` whom or what it is of."""

    at: Moment
    kind: EventKind
    name: str
    text: str
    source: Source
    short: str = ""
    count: int = 1  # so many listings, of a notice of listings

    @property
    def label(self) -> str:
        return self.short or self.text


def events(case: Case, person: Person | None = None, known: Instant | None = None) -> tuple[Event, ...]:
    """All that was on file by `known`, of one instant the orders first; for `person`: notices to it, effects that mean it."""
    found = [*_orders(case, person), *_notices(case, person), *_rest(case)]
    rank = {"order": 0, "effect": 1}
    told = (each for each in found if known is None or (each.source.filed or each.at).at <= known)
    return tuple(sorted(told, key=lambda event: (event.at.at, rank.get(event.kind, 2))))


def _orders(case: Case, person: Person | None) -> Iterator[Event]:
    for order in case.orders:
        yield Event(at=order.entered, kind="order", name=order.id, text=order_in_words(order), source=order.source)
        for effect in order.effects:
            if person is None or effect.respondents is None or person.among(effect.respondents):
                said = effect_in_words(effect)
                why = f": {effect.why}" if effect.why else ""
                at = effect.starts or order.entered
                yield Event(at=at, kind="effect", name=order.id, text=said + why, short=said, source=effect.source)


def _notices(case: Case, person: Person | None) -> Iterator[Event]:
    for notice in case.notices:
        if person is None or notice.respondent in person.called:
            means = f" by {notice.means}" if notice.means else ""
            proof = f" ({notice.proof})" if notice.proof else ""
            has = "have" if notice.respondent in (DEFENDANTS, PLAINTIFFS) else "has"
            whom = "" if person else f" to {notice.respondent}"
            yield Event(
                at=notice.received,
                kind="notice",
                name=notice.order,
                text=f"{notice.respondent} {has} notice of {notice.order}{means}{proof}",
                short=f"notice of {notice.order}{whom}{means}",
                source=notice.source,
            )
    for told in case.listing_notices:
        if person is None or told.respondent in person.called:
            count = many(len(told.listings), "listing")
            yield Event(
                at=told.received,
                kind="listing_notice",
                name=told.respondent,
                text=f"{told.respondent} is notified of {count} on {told.platform}",
                source=told.source,
                count=len(told.listings),
            )


def _rest(case: Case) -> Iterator[Event]:
    entered = {order.id: order.entered for order in case.orders}
    for extension in case.extensions:
        why = f": {extension.why}" if extension.why else ""
        text = f"{extension.order} extended until {extension.until.written}{why}"
        at = extension.source.filed or entered.get(extension.order) or extension.until
        yield Event(at=at, kind="extension", name=extension.order, text=text, source=extension.source)
    for defendant in case.defendants:
        if defendant.left is not None:
            text = f"{defendant.name} ({defendant.id}) leaves: {defendant.left.why}"
            yield Event(at=defendant.left.on, kind="left", name=defendant.id, text=text, source=defendant.left.source)
    for premise in case.premises:
        text = f"{premise.kind} on {', '.join(premise.platforms)}"
        yield Event(at=premise.starts, kind="premise", name=premise.kind, text=text, source=premise.source)
        if premise.ends is not None:
            yield Event(at=premise.ends, kind="premise", name=premise.kind, text=f"{text} ends", source=premise.source)


def together(found: tuple[Event, ...]) -> Iterator[tuple[Event, str, str]]:
    """Each event with its label and detail for a figure; departures, and notices of listings, of one instant as one."""
    groups: dict[object, list[Event]] = {}
    for number, event in enumerate(found):
        key = (event.kind, event.at.at) if event.kind in ("left", "listing_notice") else number
        groups.setdefault(key, []).append(event)
    for group in groups.values():
        first = group[0]
        cites = ", ".join(dict.fromkeys(each.source.cite for each in group if each.source.cite))
        if first.kind == "listing_notice":
            yield first, f"notice of {many(sum(each.count for each in group), 'listing')}", cites
        elif first.kind == "left" and len(group) > 1:
            yield first, f"{len(group):,} defendants leave", ", ".join(each.name for each in group)
        else:
            yield first, first.label, "; ".join(filter(None, [first.text if first.short else "", cites]))
