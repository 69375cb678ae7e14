"""Orders with their directives and effects, and notices → rows of the draft."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from enjoin.courts import Court
from enjoin.intake.command.ceiling import ceiling_question, release_question
from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.drafting.bound import Bound, ask_of_bound, bind, order_part
from enjoin.intake.drafting.carried import RULE as CARRIED
from enjoin.intake.drafting.carried import carries
from enjoin.intake.drafting.draft import Item, Row, item
from enjoin.intake.drafting.freed import ALL, freed
from enjoin.intake.drafting.hours import end_item
from enjoin.intake.drafting.known import RULE
from enjoin.intake.drafting.opens import Open
from enjoin.intake.drafting.overlooked import overlooked
from enjoin.intake.drafting.refused import ended_by_refusal, kind_in_case
from enjoin.intake.drafting.resolved import Resolved, resolve
from enjoin.intake.drafting.sequence import DraftOrder, cite_of, find_kind
from enjoin.intake.drafting.sparing import ask_of_spared, sparings
from enjoin.intake.drafting.twins import twins
from enjoin.intake.people.roll import Roll, roll
from enjoin.intake.reading import Reading
from enjoin.intake.references.effects import DraftEffect
from enjoin.intake.references.superseded import SUPERSEDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What the rows of one order take from the rest of the case."""

    orders: Sequence[DraftOrder]
    people: Mapping[str, str]  # respondents' ids by printed name
    renamed: Mapping[str, str]  # respondents' ids as a paper's reading gave them → those of the case
    subset: Mapping[int, tuple[str, ...]]
    ids: Mapping[str, str]  # defendants' ids by squeezed name
    court: Court | None  # whose hours they are
    rolls: Mapping[int, Roll]  # for each reading: by what it may call defendants


CHANGES = (
    "stay",
    "modification",
    "clarification",
    "dissolution",
)  # orders that would do nothing without an effect or a paragraph
NOBODY = roll({}, {}, {})


def order_row(order: DraftOrder, whole: Whole, notes: Open) -> Row:
    reading = order.reading
    kind = kind_in_case(order, whole.orders)
    items: list[tuple[str, Item]] = [("id", Item(order.id)), ("kind", item(kind))]
    missing: list[tuple[str, str]] = []
    if order.ecf:
        spans = tuple(span for each in order.ecf for span in each.spans)
        items.append(("ecf", Item([each.value for each in order.ecf], spans, order.ecf[0].rule, order.ecf[0].band)))
    entered = reading.entered if order.held is not None and reading and reading.entered else order.entered
    if entered:
        hour = reading.hour if reading else None
        remark = "; ".join(filter(None, [entered.note, f"at {hour.value}" if hour else None])) or None
        items.append(("entered", Item(entered.value, entered.spans, entered.rule, entered.band, remark)))
    else:
        missing.append(("entered", "not printed" + (f"; look at ECF {order.ecf[0].value}" if order.ecf else "")))
    if (
        reading
        and reading.expires
        and not reading.kind.extends
        and not any(each.until and each.until.value == reading.expires.value for each in reading.prolonged)
        and (order.entered is None or reading.expires.value > order.entered.value)
    ):
        items.append(("expires", end_item(reading.expires, reading.ends_at, whole.court)))
    for label, value in (("hearing", reading.hearing), ("bond", reading.bond)) if reading else ():
        if value:
            missing.append(("", f"{label} {value.value} ({value.spans[0]})"))
    bound = whole.subset.get(id(reading)) if reading else None
    known = whole.rolls[id(reading)] if reading else NOBODY
    part = order_part(reading, known) if reading else Bound()
    spared = sparings(reading.spared, known, whole.people) if reading else ()
    read = [bind(each, known, whole.ids, part, spared) for each in _printed(order)]
    directives = tuple(_directive(each, order, own.ids or bound, whole) for each, own in read)
    told = [(f"{order.id}.{each.id}", own) for each, own in read if own is not part]
    for question in ask_of_bound([*told, (f"`{order.id}`", part)], reading.paper.name) if reading else ():
        notes.ask(question)
    for question in ask_of_spared(spared, reading.paper.name) if reading else ():
        notes.ask(question)
    asked = len(notes.questions)
    effects = (*_effects(order, whole, notes, missing), *ended_by_refusal(order, whole.orders, known))
    if (
        reading
        and order.kind.value in CHANGES
        and not (
            directives
            or effects
            or missing
            or len(notes.questions) > asked
            or reading.prolonged
            or reading.kind.extends
        )
    ):
        notes.ask(f"{reading.paper.name}: nothing that this {order.kind.value} does was read: say it by hand")
    elif reading and order.kind.value == "dismissal" and not (reading.dismissed or effects or directives):
        notes.ask(f"{reading.paper.name}: whom it dismisses was not read: all defendants? Say who `left` by hand (R54)")
    elif reading and order.kind.value in CHANGES:
        for said in overlooked(reading):
            if not any(said[:60] in question for question in notes.questions):
                notes.ask(
                    f"{reading.paper.name}: `{said}`: nothing was read of it; does it change what an earlier order lays down?"
                )
    tables = tuple((name, rows) for name, rows in (("directives", directives), ("effects", effects)) if rows)
    if order.held is not None:
        items = [(key, each) for key, each in items if key == "id" or each.spans]
    return Row(tuple(items), tables, tuple(missing))


def _printed(order: DraftOrder) -> Sequence[DraftDirective]:
    """The paragraphs that the papers print or tell of."""
    if order.held is not None and order.reading is not None:
        return order.reading.directives.directives
    return [each for each in order.directives if each.rule != RULE]


def _directive(each: DraftDirective, order: DraftOrder, bound: tuple[str, ...] | None, whole: Whole) -> Row:
    cite = cite_of(order, each.path)
    binds = [
        name
        for group in each.binds
        for name in (bound if bound and group == "defendants" else (whole.renamed.get(group, group),))
    ]
    twins = _twins(order)
    items: list[tuple[str, Item]] = [("id", Item(twins.get(each.id, each.id)))]
    if each.path:
        items.append(("cite", Item(cite, each.spans, "directive/number")))
    elif each.rule.startswith(f"{CARRIED}/") and each.note:
        told = f"{each.note.split(',')[0]} (kept by {cite_of(order, ())})"
        items.append(("cite", Item(told, each.spans, "directive/kept", "check")))
    items.append(("binds", Item(list(dict.fromkeys(binds)), each.spans, each.rule, each.band)))
    if each.forbid:
        items.append(("forbid", Item(list(each.forbid), each.spans, each.rule, each.band, each.note)))
    if each.require:
        items.append(("require", Item(each.require, each.spans, each.rule, each.band, each.note)))
    if each.toward:
        items.append(("toward", Item(each.toward, each.spans, each.rule, each.band)))
    if each.concerns and not set(binds) & {"defendants", *whole.ids.values()}:
        items.append(("defendants", Item(list(each.concerns), each.spans, "directive/concerns", "check")))
    if each.predicate:
        items.append(
            (
                "predicate",
                Item(
                    [f"{order.id}.{twins.get(name, name)}" for name in each.predicate],
                    each.spans,
                    "directive/predicate",
                    each.band,
                ),
            )
        )
    if each.within:
        items.append(("within", Item(each.within, each.spans, "directive/within")))
    if each.by:
        items.append(("by", Item(date.fromisoformat(each.by), each.spans, "directive/by")))
    if each.counted_from:
        items.append(("counted_from", Item(each.counted_from, each.spans, "directive/within")))
    if each.listing_notice:
        items.append(("listing_notice", Item(each.listing_notice, each.spans, "directive/listing-notice", "check")))
    if each.proviso:
        items.append(("note", Item(each.proviso, each.spans, "directive/proviso", "check")))
    bounded = ceiling_question(each.text, cite) if each.require == "freeze" or each.forbid == ("assets",) else None
    if each.require == "release":
        bounded = release_question(each.own or each.text, cite)
    if bounded and "defendants" not in each.binds:
        items.append(("confirm", Item(bounded, each.spans, "directive/ceiling", "check")))
    return Row(tuple(items))


def _twins(order: DraftOrder) -> dict[str, str]:
    """For the paragraphs of an order that the case file has: the ids that they bear there."""
    if order.held is None:
        return {}
    held = [each for each in order.directives if each.rule == RULE]
    return {printed: twin.id for printed, twin in twins(held, _printed(order)).items()}


def _effects(order: DraftOrder, whole: Whole, notes: Open, missing: list[tuple[str, str]]) -> Iterable[Row]:
    if order.reading is not None:
        if order.kind.value in ("denial", "tro"):
            return
        source: Sequence[tuple[DraftOrder, Reading]] = [(order, order.reading)]
    else:
        source = []
    for own, reading in source:
        called = whole.rolls[id(reading)]
        freeing = {each: ALL if each.where.rule == SUPERSEDED else freed(each, called) for each in reading.effects}
        limited = {effect.verb for effect, bound in freeing.items() if bound is not ALL}
        for effect in reading.effects:
            done = resolve(effect, own, whole.orders, whole.people)
            peers = {each.id for each in whole.orders if each.kind.value == own.kind.value}
            if effect.where.rule == SUPERSEDED and done.targets and peers.isdisjoint(done.targets):
                continue  # an order of a higher kind takes the place of those below it without a word (R10)
            if freeing[effect] is ALL and effect.verb in limited and not effect.paths:
                continue  # "the motion is granted", before the paragraph that says as to whom
            if freeing[effect] == ():
                notes.ask(f"{reading.paper.name}: `{effect.text[:140]}`: as to which defendants? Nothing was changed")
                continue
            if effect.since and order.entered and effect.since > order.entered.value:
                notes.ask(
                    f"{reading.paper.name}: `{effect.text[:140]}`: it works from {effect.since} only, and an effect of a case file works from the day of its order: add it then; nothing was changed"
                )
                continue
            if effect.condition:
                notes.ask(
                    f"{reading.paper.name}: `{effect.text[:140]}`: is that done, and since when (`{effect.condition[:80]}`)? Until it is, nothing was changed"
                )
                continue
            if effect.frees and freeing[effect] is ALL and not done.respondents and not ALL_MEANT.search(effect.who):
                notes.ask(f"{reading.paper.name}: `{effect.text[:140]}`: whom does it free? Nothing was changed")
                continue
            if effect.verb == "modify" and done.targets and all(carries(own, ref) for ref in done.targets):
                continue  # the later injunction holds the paragraph as it modifies it
            if done.targets:
                yield _effect(done, freeing[effect])
                if question := _unsaid(effect):
                    notes.ask(f"{reading.paper.name}: `{effect.text[:140]}`: {question}")
            if done.wanted:
                acts = f", acts = {list(done.acts)}" if done.acts else ""
                whom = f", for = {list(done.respondents)}" if done.respondents else ""
                missing.append(
                    ("effect", f"{effect.verb} = {list(done.wanted)}{acts}{whom}; {done.open}".replace("'", '"'))
                )
            if done.open:
                notes.ask(f"{reading.paper.name}: an effect was read (`{effect.text[:140]}`), but {done.open}")
        earlier = [each.id for each in whole.orders[: whole.orders.index(own)] if each.kind.value == own.kind.value]
        if earlier and AMENDED.search(reading.title) and not reading.effects:
            notes.ask(
                f"{reading.paper.name}: headed `amended`: does it take the place of `{earlier[-1]}`? Nothing that says so was read, and both stand"
            )
    if order.reading is None and order.kind.value == "permanent_injunction":
        yield from _told_permanent(order, whole.orders, whole.people, notes)


AMENDED = re.compile(r"\b(?:amended|corrected|superseding)\b", re.IGNORECASE)
ALL_MEANT = re.compile(r"\b(?:defendants|sellers)\b", re.IGNORECASE)


def _unsaid(effect: DraftEffect) -> str | None:
    """What the row of an effect leaves to be said by a person."""
    if effect.open_end:
        return f"it works {effect.open_end}: set `until`"
    if effect.verb == "modify" and effect.listing_notice is None:
        return "what it changes is not read; set `forbid`, `toward`, `within` or `by` to what holds from now on"
    return None


def _told_permanent(
    order: DraftOrder, orders: Sequence[DraftOrder], people: Mapping[str, str], notes: Open
) -> Iterable[Row]:
    """A paper tells that the injunction made an earlier one permanent."""
    for effect in order.told:
        done = resolve(effect, order, orders, people)
        if done.targets:
            yield _effect(done)
        if done.open:
            notes.ask(f"`{order.id}` makes an earlier order permanent, but {done.open}")


def _effect(done: Resolved, defendants: tuple[str, ...] = ALL) -> Row:
    effect = done.effect
    items: list[tuple[str, Item]] = [
        (effect.verb, Item(list(done.targets), effect.where.spans, effect.where.rule, effect.band))
    ]
    if done.excepted:
        items.append(("except", Item(list(done.excepted), effect.where.spans, "effect/except", "check")))
    if done.acts:
        items.append(("acts", Item(list(done.acts), effect.where.spans, "effect/limit", "check")))
    if effect.listing_notice:
        items.append(
            ("listing_notice", Item(effect.listing_notice, effect.where.spans, "effect/listing-notice", "check"))
        )
    if effect.verb in ("clarify", "modify"):
        items.append(("text", Item(effect.text[:400], effect.where.spans, "effect/words", "check")))
    if effect.verb == "modify" and (bounded := ceiling_question(effect.text, " and ".join(done.targets))):
        items.append(("confirm", Item(bounded, effect.where.spans, "effect/ceiling", "check")))
    if defendants is not ALL:
        items.append(("defendants", Item(list(defendants), effect.where.spans, "effect/defendants", "check")))
    if effect.until:
        items.append(("until", Item(effect.until, effect.where.spans, "effect/until", "check")))
    if done.respondents:
        items.append(("for", Item(list(done.respondents), effect.where.spans, "effect/for", "check")))
    return Row(tuple(items))


def ask_of_orders(orders: Sequence[DraftOrder], readings: Sequence[Reading], notes: Open) -> None:
    for order in orders:
        if order.held is not None and order.reading is None:
            _ask_of_held(order, notes)
            continue
        name = order.kind.value.replace("_", " ")
        look = f"; look at ECF {order.ecf[0].value}" if order.ecf else ""
        if order.entered is None:
            notes.ask(f"the day on which the {name} (`{order.id}`) was entered is not printed{look}")
        if len(order.ecf) > 1:
            notes.conflict(
                f"`{order.id}` is cited as "
                + " and as ".join(f"ECF {each.value} ({each.spans[0] if each.spans else ''})" for each in order.ecf)
            )
        elif not order.ecf and order.held is None:
            notes.ask(f"the docket entry (ECF number) of the {name} (`{order.id}`) is not printed")
        for other in order.other_days:
            if order.reading is not None and order.reading.entered is other:
                continue  # shown beside the case file's own
            notes.conflict(
                f"`{order.id}` is dated {order.entered.value if order.entered else '?'} and {other.value} ({other.spans[0] if other.spans else ''})"
            )
        if (
            order.reading is None
            and not order.directives
            and order.kind.value in ("tro", "preliminary_injunction", "permanent_injunction")
        ):
            notes.ask(f"the paragraphs of the {name} (`{order.id}`) are not among these papers: add it{look}")
        if order.reading is not None and order.reading.kind.proposed:
            notes.ask_first(f"{order.reading.paper.name} is headed [PROPOSED], and orders nothing by itself: was it signed and entered?")  # fmt: skip
        if order.reading is not None and order.kind.value == "denial":
            notes.ask(f"{order.reading.paper.name} denies a motion: the draft lays down no new restraint from it")
        if (
            order.reading is not None
            and order.kind.value == "tro"
            and order.reading.till_hearing
            and not order.reading.expires
        ):
            day = order.reading.hearing.value if order.reading.hearing else "its day is not printed"
            place = order.reading.till_hearing.spans[0]
            notes.ask(
                f"`{order.id}` remains in effect until the hearing ({day}; {place}): set `expires` if it ends then"
                if "hearing" in order.reading.till_hearing.value.lower() or order.reading.hearing
                else f"`{order.id}` lasts as long as `{order.reading.till_hearing.value}` ({place}): set `expires` if it ends otherwise than by the fourteen days of Rule 65(b)(2)"
            )
        if order.reading is not None and (since := order.reading.from_when):
            notes.ask(
                f"`{order.id}`: `{since.value[:140]}` ({since.spans[0]}): has that come, and when? The draft lets it bind from its entry"
            )
        if order.reading is not None and order.reading.seal:
            notes.ask(
                f"{order.reading.paper.name} speaks of a seal ({order.reading.seal.spans[0]}): set `sealed` or `sealed_until` if it holds"
            )
    for reading in readings:
        if reading.kind.sort == "order" and reading.kind.kind is None:
            notes.ask(f"{reading.paper.name}: it reads as an order, but of what kind is not printed")


def _ask_of_held(order: DraftOrder, notes: Open) -> None:
    """Of an order that the case file has, only what a paper says otherwise."""
    for number in order.ecf:
        if number.rule != RULE and len(order.ecf) > 1:
            notes.conflict(
                f"`{order.id}` is also cited as ECF {number.value} ({number.spans[0] if number.spans else ''})"
            )
    for other in order.other_days:
        notes.conflict(
            f"`{order.id}` was entered on {order.entered.value if order.entered else '?'} by the case file; {other.spans[0] if other.spans else 'a paper'} prints {other.value}"
        )


# ── notices ──


def notice_rows(
    readings: Sequence[Reading], orders: Sequence[DraftOrder], people: Mapping[str, str]
) -> tuple[Row, ...]:
    rows: dict[tuple[str, str, date], Row] = {}
    for reading in readings:
        for served in reading.served:
            told = [
                party for name, party in people.items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", served.tail)
            ]
            if re.search(
                r"\b(?:on|upon|to)\s+(?:(?:each|all)\s+(?:of\s+)?)?(?:the\s+)?defendants?\b(?!')|\bserved\s+(?:the\s+)?defendants\b(?!')",
                served.tail,
                re.IGNORECASE,
            ):
                told.append("defendants")
            for kind in served.kinds:
                order = find_kind(orders, kind, None)
                if order is None or order.entered is None or served.on.value < order.entered.value:
                    continue
                for party in dict.fromkeys(told):
                    spans = served.on.spans
                    rows.setdefault((order.id, party, served.on.value), Row((
                        ("order", Item(order.id, spans, served.on.rule, "check")), ("respondent", Item(party, spans, served.on.rule, "check")),
                        ("received", Item(served.on.value, spans, served.on.rule, "check", "the day on which it was sent")),
                    )))  # fmt: skip
    return tuple(rows.values())
