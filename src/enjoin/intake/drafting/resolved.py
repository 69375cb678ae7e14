"""Effects of an order → the ids of the orders, paragraphs, acts and respondents that they reach."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.drafting.sequence import DraftOrder, cite_of, find_kind
from enjoin.intake.people.addressees import BANK, PROVIDER
from enjoin.intake.people.part import OUT
from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.references.kept import Range
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
    targets, gap, wanted = _targets(effect, order)
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
    but = OUT.search(effect.who)
    if but and any(_says(effect.who[but.end() :], name) for name in people if name):
        return Resolved(
            effect=effect,
            targets=(),
            excepted=(),
            acts=(),
            respondents=(),
            open=f"for whom it is meant is not read (`{effect.who.strip()}`)",
        )
    named = (party for name, party in people.items() if name and _says(effect.who, name))
    respondents = tuple(dict.fromkeys((*named, *_roles(effect.who))))
    if effect.verb == "modify" and not respondents and (changed := SO_THAT.search(effect.text)):
        found_at = [
            (found.start(), party) for name, party in people.items() if name and (found := _said(changed["what"], name))
        ]
        respondents = tuple(dict.fromkeys(party for at, party in sorted(found_at) if at <= FIRST_WORDS))
    spared = {party for name, party in people.items() if name and _says(effect.but, name)}
    if spared and targets:
        left = _but(spared, respondents, targets, order, frozenset(people.values()))
        if left is None:
            told = (
                f"for whom it is not meant (`{effect.but.strip()}`) no key can say: name in `for` those for whom it is"
            )
            return Resolved(effect=effect, targets=(), excepted=(), acts=(), respondents=(), open=told)
        respondents = left
    return Resolved(
        effect=effect,
        targets=targets,
        excepted=excepted,
        acts=effect.acts or _but_for(effect),
        respondents=respondents,
        open=gap,
        wanted=wanted,
    )


def _but(
    spared: Collection[str],
    named: Sequence[str],
    targets: Sequence[str],
    order: DraftOrder,
    companies: Collection[str],
) -> tuple[str, ...] | None:
    """ "Stayed, but not as to X": those named, or all whom the paragraphs bind by name, without X; None where they bind others than by name."""
    bound = [name for each in order.directives if f"{order.id}.{each.id}" in targets for name in each.binds]
    meant = tuple(dict.fromkeys(named or bound))
    left = tuple(each for each in meant if each not in spared)
    return left if left and set(meant) <= set(companies) else None


# "Paragraph 4 is modified so that Adyen need not freeze …": for whom it is changed.
SO_THAT = re.compile(
    r"\b(?:modif\w+|amend\w+)\b[^;]{0,40}?\b(?:so\s+that|such\s+that|to\s+provide\s+that|to\s+read\s+that)\b,?\s+(?P<what>[^;]+)",
    re.IGNORECASE,
)
FIRST_WORDS = 60  # characters behind "so that" in which the one stands who is then bidden or spared


def _says(words: str, name: str) -> bool:
    return _said(words, name) is not None


def _said(words: str, name: str) -> re.Match[str] | None:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE)


def _targets(effect: DraftEffect, order: DraftOrder) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """The ids that an effect reaches, what is open, and the ids that it would name. Whoever points at a part never means the whole (R12)."""
    if effect.less:
        return (), f"which part of `{order.id}` is meant is not read: say it by `acts`, or by its paragraphs", ()
    if effect.paths:
        return _numbered(effect, order)
    if effect.about:
        found = [each for each in order.directives if each.toward in effect.about]
        told = " and ".join(effect.about)
        open_ = None if found else f"the paragraphs of `{order.id}` on {told} are not among these papers"
        return tuple(f"{order.id}.{each.id}" for each in found), open_, ()
    if effect.verb == "make_permanent":
        return (f"{order.id}.*",), None, ()
    out = _left_out(effect)
    if not out and not effect.left_out:
        return (order.id,), None, ()
    left = [each for each in order.directives if each.toward not in out and not _among(each, effect.left_out)]
    if not left or (effect.left_out and len(left) == len(order.directives)):
        return (), f"the paragraphs of `{order.id}` that are excepted are not among these papers", ()
    return tuple(f"{order.id}.{each.id}" for each in left), None, ()


# What an exception of acts is about: paragraphs toward these are left out whole.
TOWARD = {"assets": "assets", "records": "records", "operate_store": "stores"}


def _left_out(effect: DraftEffect) -> frozenset[str]:
    return frozenset(TOWARD[each] for each in effect.excepted if each in TOWARD)


# All acts, singly where an exception may name one of a group.
ALL_ACTS = ("list", "relist", "display", "sell", "promotion", "account", "assets", "records")


def _but_for(effect: DraftEffect) -> tuple[str, ...]:
    """ "Stayed except as to promotion": the acts that are left when those excepted, which no paragraph is about, are taken out."""
    out = {each for each in effect.excepted if each not in TOWARD}
    if not out or effect.left_out or effect.verb not in ("stay", "strike", "vacate", "release"):
        return ()
    return tuple(each for each in ALL_ACTS if each not in out)


def _among(each: DraftDirective, ranges: Sequence[Range]) -> bool:
    return any(within_path(each.path, first, last) for first, last in ranges)


def _numbered(effect: DraftEffect, order: DraftOrder) -> tuple[tuple[str, ...], str | None, tuple[str, ...]]:
    """Paragraphs by their numbers; a letter that several of them bear is not plain."""
    hit: list[DraftDirective] = []
    missing: list[tuple[str, ...]] = []
    for first, last in effect.paths:
        found = [each for each in order.directives if within_path(each.path, first, last)]
        whole = [each for each in found if _counted(each.path, first, last)]
        if not whole and len({_low(each.path[: -len(first)]) for each in found}) > 1:
            return (), f"several paragraphs of `{order.id}` are numbered {''.join(f'({part})' for part in first)}", ()
        hit += [each for each in whole or found if not _among(each, effect.left_out)]
        if not found:
            missing.append(first)
    targets = tuple(dict.fromkeys(f"{order.id}.{each.id}" for each in hit))
    cites = ", ".join(cite_of(order, path) for path in missing)
    gap = f"{cites} is not among these papers: add the order itself" if missing else None
    return targets, gap, tuple(f"{order.id}.{''.join(path).lower()}" for path in missing)


def _counted(path: Sequence[str], first: Sequence[str], last: Sequence[str] | None) -> bool:
    """Is a paragraph's own number, from its first part on, that which is named, or between those named?"""
    head = tuple(path[: len(first)])
    if last is None or len(head) < len(first):
        return _low(head) == _low(first)
    return head[-1].isdigit() == first[-1].isdigit() and within_path(head, tuple(first), tuple(last))


def _low(path: Sequence[str]) -> tuple[str, ...]:
    return tuple(part.lower() for part in path)


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
