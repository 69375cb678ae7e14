"""Effects of an order → the ids of the orders, paragraphs, acts and respondents that they reach."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from enjoin.intake.drafting.sequence import DraftOrder, cite_of, find_kind
from enjoin.intake.people.addressees import BANK, PROVIDER
from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.references.mentions import CITE
from enjoin.intake.text.paths import within_path


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """An effect with the ids that it acts on; `open` says what could not be resolved."""

    effect: DraftEffect
    targets: tuple[str, ...]
    excepted: tuple[str, ...]
    acts: tuple[str, ...]
    respondents: tuple[str, ...]
    open: str | None = None
    wanted: tuple[str, ...] = ()  # ids that the effect would name, were their paragraphs at hand


def resolve(
    effect: DraftEffect, own: DraftOrder | None, orders: Sequence[DraftOrder], people: Mapping[str, str]
) -> Resolved:
    """Turn paragraph numbers and order names into ids of the draft."""
    order = _cited(effect, own, orders) or (
        find_kind(orders, effect.order_kind, own) if effect.order_kind else _running(orders, own)
    )
    if order is None or order is own:
        return Resolved(
            effect=effect,
            targets=(),
            excepted=(),
            acts=(),
            respondents=(),
            open="the order that it acts on is not among these papers",
        )
    wanted: tuple[str, ...] = ()
    if effect.paths:
        hit = [each for path in effect.paths for each in order.directives if within_path(each.path, path)]
        missing = [path for path in effect.paths if not any(within_path(each.path, path) for each in order.directives)]
        targets = tuple(dict.fromkeys(f"{order.id}.{each.id}" for each in hit))
        cites = ", ".join(cite_of(order, path) for path in missing)
        gap = f"{cites} is not among these papers: add the order itself" if missing else None
        wanted = tuple(f"{order.id}.{''.join(path).lower()}" for path in missing)
    elif effect.verb == "make_permanent":
        targets, gap = (f"{order.id}.*",), None
    else:
        targets, gap = (order.id,), None
    excepted: tuple[str, ...] = ()
    if effect.verb == "make_permanent" and effect.excepted:
        excepted = tuple(
            f"{order.id}.{each.id}"
            for each in order.directives
            if each.toward in effect.excepted or (each.require == "freeze" and "assets" in effect.excepted)
        )
        gap = (
            gap
            if excepted
            else f"the excepted paragraphs ({', '.join(effect.excepted)}) of `{order.id}` are not among these papers"
        )
    named = (
        party
        for name, party in people.items()
        if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", effect.who, re.IGNORECASE)
    )
    respondents = tuple(dict.fromkeys((*named, *_roles(effect.who))))
    return Resolved(
        effect=effect,
        targets=targets,
        excepted=excepted,
        acts=effect.acts,
        respondents=respondents,
        open=gap,
        wanted=wanted,
    )


FIRST = re.compile(r"\W*(?:(?:the|any|all|each|every|such)\s+)*", re.IGNORECASE)


def _roles(who: str) -> Iterator[str]:
    """ "as to the third party service providers": a limit to all respondents of a role."""
    start = FIRST.match(who)
    for role, words in (("service_providers", PROVIDER), ("financial_institutions", BANK)):
        if words.match(who, start.end() if start else 0):
            yield role


BRACKETED = re.compile(r"\[(?P<ecf>\d{1,4})\]")


def _cited(effect: DraftEffect, own: DraftOrder | None, orders: Sequence[DraftOrder]) -> DraftOrder | None:
    """Of several orders of the kind that an effect names, the one whose entry it cites: "the TRO [19]"."""
    numbers = {int(match["ecf"]) for rule in (CITE, BRACKETED) for match in rule.finditer(effect.text)}
    found = [
        order
        for order in orders
        if order is not own and order.kind.value == effect.order_kind and numbers & {each.value for each in order.ecf}
    ]
    return found[0] if len(found) == 1 else None


def _running(orders: Sequence[DraftOrder], own: DraftOrder | None) -> DraftOrder | None:
    """ "The injunction" without a name: the last injunction before."""
    stop = orders.index(own) if own in orders else len(orders)
    found = [
        order
        for order in orders[:stop]
        if order.kind.value in ("tro", "preliminary_injunction", "permanent_injunction")
    ]
    return found[-1] if found else None
