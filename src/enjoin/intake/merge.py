"""Readings of the papers of one docket → one draft."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from enjoin.intake.directives import DraftDirective
from enjoin.intake.docket import Docket
from enjoin.intake.draft import Draft, Item, PaperNote, Row, item
from enjoin.intake.names import squeeze
from enjoin.intake.nonparties import DraftRespondent
from enjoin.intake.paper import Value
from enjoin.intake.reading import Party, Reading
from enjoin.intake.roster import Roster, merge_lists
from enjoin.intake.sequence import DraftOrder, Resolved, cite_of, find_kind, resolve, sequence
from enjoin.problems import Misuse

FORMAT = 1


@dataclass(slots=True)
class _Open:
    """What comes up while merging."""

    questions: list[str]
    conflicts: list[str]

    def ask(self, text: str) -> None:
        if text not in self.questions:
            self.questions.append(text)

    def conflict(self, text: str) -> None:
        if text not in self.conflicts:
            self.conflicts.append(text)


def merge(readings: Sequence[Reading], extra: Sequence[Party] = ()) -> Draft:
    """One draft of all readings; `extra` are the parties of a separate schedule. `Misuse` for papers of several dockets."""
    notes = _Open([], [])
    docket = _docket(readings, notes)
    court = _court(readings, notes)
    orders = sequence(readings)
    roster = _defendants(readings, extra, notes)
    plaintiffs = merge_lists([reading.plaintiffs for reading in _orders_first(readings)]).parties
    respondents = _respondents(readings)
    people = _people(respondents)
    subset = _subset_ids(readings, roster)
    order_rows = [_order(order, orders, people, subset, notes) for order in orders]
    _ask_of_orders(orders, readings, notes)
    head = _head(readings, docket, court, plaintiffs, roster, notes)
    tables = (
        ("plaintiffs", tuple(Row((("name", item(party.name)),)) for party in plaintiffs)),
        (
            "defendants",
            tuple(_defendant(at, party, roster, _left(party, readings)) for at, party in enumerate(roster.parties, 1)),
        ),
        ("respondents", tuple(_respondent(each) for each in respondents)),
        ("marks", _marks(readings, notes)),
        ("works", _works(readings)),
        ("orders", tuple(order_rows)),
        ("notices", _notices(readings, orders, people)),
        ("extensions", _extensions(orders)),
    )
    for reading in readings:
        for fault in reading.faults:
            notes.ask(f"{reading.paper.name}: {fault}")
    return Draft(
        head=head, tables=tuple((name, rows) for name, rows in tables if rows),
        questions=tuple(notes.questions), conflicts=tuple(notes.conflicts),
        unread=tuple(value for reading in readings for value in reading.directives.unread),
        papers=tuple(PaperNote(paper=reading.paper, sort=reading.kind.sort, title=reading.title, kind=reading.kind.kind.value if reading.kind.kind else None,
                               outcome=reading.kind.outcome.value if reading.kind.outcome else None) for reading in readings),
        entries_cited=_distinct(value for reading in readings for value in reading.entries),
        dockets_cited=_distinct(value for reading in readings for value in reading.cited),
    )  # fmt: skip


def _distinct(values: Iterable[Value[str]]) -> tuple[Value[str], ...]:
    found: dict[str, Value[str]] = {}
    for value in values:
        found[value.value] = found[value.value].also(value.spans) if value.value in found else value
    return tuple(found.values())


def _orders_first(readings: Sequence[Reading]) -> list[Reading]:
    return sorted(readings, key=lambda reading: not reading.is_order)


# ── head ──


def _docket(readings: Sequence[Reading], notes: _Open) -> Value[Docket] | None:
    with_number = [reading for reading in readings if reading.dockets]
    if not with_number:
        notes.ask("the docket number is not printed; look at the caption of the complaint")
        return None
    shared = [
        each
        for each in with_number[0].dockets
        if all(any(each.value.same(other.value) for other in reading.dockets) for reading in with_number)
    ]
    if not shared:
        names = "; ".join(
            f"{reading.paper.name}: {', '.join(each.value.text(None) for each in reading.dockets)}"
            for reading in with_number
        )
        raise Misuse(f"the papers are of several dockets ({names}); draft each docket by itself")
    if len(shared) > 1:
        printed = ", ".join(each.value.text(None) for each in shared)
        notes.ask(
            f"the paper bears several docket numbers ({printed}); this draft is for the first: make one case file for each"
        )
        return shared[0].doubt("check", "one of several docket numbers")
    best = shared[0]
    for reading in with_number:
        for each in reading.dockets:
            if each.value.same(best.value):
                best = Value(
                    replace(
                        best.value,
                        office=best.value.office or each.value.office,
                        initials=best.value.initials or each.value.initials,
                    ),
                    best.spans,
                    best.rule,
                    best.band,
                    best.note,
                ).also(each.spans)
    return best


def _court(readings: Sequence[Reading], notes: _Open) -> Value[str] | None:
    found = [reading.court for reading in readings if reading.court]
    if not found:
        notes.ask("the court is not printed")
        return None
    if len({each.value for each in found}) > 1:
        raise Misuse(
            "the papers are of several courts ("
            + ", ".join(sorted({each.value for each in found}))
            + "); draft each docket by itself"
        )
    first = found[0]
    for each in found[1:]:
        first = first.also(each.spans)
    return first


def _judge(readings: Sequence[Reading], notes: _Open) -> Value[str] | None:
    found = [reading.judge for reading in _orders_first(readings) if reading.judge]
    initials = [each for each in found if each.value.isupper() and len(each.value) <= 4]
    best = (initials or found or [None])[0]
    others = sorted({each.value for each in initials or found} - ({best.value} if best else set()))
    if best is None:
        notes.ask("the judge is not printed")
    elif others:
        notes.conflict(f"the judge is printed as {best.value} and as {', '.join(others)}")
    return best


def _head(
    readings: Sequence[Reading],
    docket: Value[Docket] | None,
    court: Value[str] | None,
    plaintiffs: Sequence[Party],
    roster: Roster,
    notes: _Open,
) -> Row:
    items: list[tuple[str, Item]] = [("format", Item(FORMAT)), ("draft", Item(True))]
    missing: list[tuple[str, str]] = []
    if docket:
        text = docket.value.text(court.value if court else None)
        if docket.value.office is None:
            docket = docket.doubt(docket.band, "the division's number is not printed: that of the court's chief seat")
        items.append(("docket", item(docket.map(lambda _: text))))
    else:
        missing.append(("docket", "not printed"))
    if court:
        items.append(("court", item(court)))
    else:
        missing.append(("court", "not printed"))
    judge = _judge(readings, notes)
    if judge:
        items.append(("judge", item(judge)))
    caption = _caption(readings, plaintiffs, roster)
    if caption:
        items.append(("caption", caption))
    else:
        missing.append(("caption", "not printed"))
    return Row(tuple(items), (), tuple(missing))


def _caption(readings: Sequence[Reading], plaintiffs: Sequence[Party], roster: Roster) -> Item | None:
    """ "A v. B et al." from the printed names; a class ("identified on Schedule A") stands as printed."""
    if not plaintiffs:
        return None
    captioned = next((reading for reading in readings if reading.defendants or reading.placeholders), None)
    if captioned is None:
        return None
    left = plaintiffs[0].name.value + (" et al." if len(plaintiffs) > 1 else "")
    if captioned.defendants:
        key = squeeze(captioned.defendants[0].name.value)
        first = next(
            (
                party.name
                for party in roster.parties
                if key in {squeeze(name.value) for name in (party.name, *party.aka)}
            ),
            captioned.defendants[0].name,
        )
        more = len(captioned.defendants) > 1 or captioned.et_al or bool(captioned.placeholders)
        right, spans = first.value + (" et al." if more else ""), first.spans
    else:
        right, spans = captioned.placeholders[0], ()
    return Item(f"{left} v. {right}", (*plaintiffs[0].name.spans, *spans), "caption/names")


# ── parties ──


def _defendants(readings: Sequence[Reading], extra: Sequence[Party], notes: _Open) -> Roster:
    lists: list[Sequence[Party]] = []
    for reading in readings:
        lists += [each for each in (reading.defendants, reading.listed, reading.schedule) if each]
    if extra:
        lists.append(extra)
    full = sorted(lists, key=lambda each: -len(each))
    whole = [each for each in lists if len(each) > 1] or full
    roster = merge_lists(whole)
    if full and len(full[0]) <= 1 and any(reading.et_al for reading in readings):
        notes.ask("only the first defendant is printed (`et al.`); add the complaint or the order with the full list")
    elif whole and len(lists) > len(whole):
        roster = merge_lists([roster.parties, *[each for each in lists if len(each) <= 1]])
    for one, other in roster.spellings:
        notes.conflict(
            f"a defendant is printed as `{one.value}` ({one.spans[0] if one.spans else one.rule}) and as `{other.value}` ({other.spans[0] if other.spans else other.rule})"
        )
    if not roster.parties:
        where = (
            "; it stands on Schedule A, which is not among these papers"
            if any(reading.placeholders for reading in readings)
            else ""
        )
        notes.ask(f"no defendant's name is printed{where}")
    elif (
        any(reading.placeholders for reading in readings)
        and not extra
        and not any(reading.schedule for reading in readings)
    ):
        notes.ask("the caption also names a class of defendants on a schedule, which is not among these papers")
    _ask_fewer(readings, roster, notes)
    return roster


def _ask_fewer(readings: Sequence[Reading], roster: Roster, notes: _Open) -> None:
    """A later paper's shorter list: R54, the current list governs, but the day on which the others left must be looked up."""
    listed = [
        (reading, reading.schedule or (reading.defendants if len(reading.defendants) > 2 else ()))
        for reading in readings
    ]
    dated = sorted(
        ((reading.entered.value, reading, parties) for reading, parties in listed if parties and reading.entered),
        key=lambda each: each[0],
    )
    for (_, _, earlier), (_, reading, later) in zip(dated, dated[1:], strict=False):
        now = {squeeze(party.name.value) for party in later}
        gone = [party.name.value for party in earlier if squeeze(party.name.value) not in now]
        if gone and len(gone) < len(earlier):
            notes.ask(
                f"{reading.paper.name} no longer lists {len(gone)} defendants ({', '.join(gone[:8])}{' …' if len(gone) > 8 else ''}): when and why did they leave? (R54)"
            )


def _left(party: Party, readings: Sequence[Reading]) -> tuple[Value[str], Value[date]] | None:
    names = {squeeze(name.value) for name in (party.name, *party.aka)}
    for reading in readings:
        for name, where in reading.dismissed:
            if squeeze(name) in names and reading.entered:
                return where, reading.entered
    return None


def _defendant(at: int, party: Party, roster: Roster, left: tuple[Value[str], Value[date]] | None) -> Row:
    width = max(2, len(str(len(roster.parties))))
    items: list[tuple[str, Item]] = [("id", Item(f"d{at:0{width}d}")), ("name", item(party.name))]
    if party.aka:
        spans = tuple(span for alias in party.aka for span in alias.spans)
        items.append(("aka", Item([alias.value for alias in party.aka], spans, party.aka[0].rule, party.aka[0].band)))
    stores = [_store(*store) for store in party.stores if store[0]]
    if stores:
        spans = tuple(span for _, _, url in party.stores if url for span in url.spans)
        items.append(("stores", Item(stores, spans, "schedule/store")))
    if left:
        where, on = left
        items.append(
            ("left", Item({"on": on.value, "why": "dismissed"}, (*where.spans, *on.spans), where.rule, "check"))
        )
    return Row(tuple(items))


def _store(platform: str | None, store_id: str | None, url: Value[str] | None) -> dict[str, str]:
    pairs = (("platform", platform), ("id", store_id), ("url", url.value if url else None))
    return {key: value for key, value in pairs if value}


def _respondents(readings: Sequence[Reading]) -> list[DraftRespondent]:
    found: dict[str, DraftRespondent] = {}
    for reading in readings:
        for each in reading.nonparties.respondents:
            old = found.get(each.id)
            if old is None:
                found[each.id] = each
                continue
            known = {name.value for name in (old.name, *old.aka)}
            fresh = tuple(name for name in (each.name, *each.aka) if name.value not in known)
            found[each.id] = replace(
                old, aka=(*old.aka, *fresh), platforms=tuple(dict.fromkeys((*old.platforms, *each.platforms)))
            )
    # A name that became another respondent's alias in one paper is that respondent in all.
    aliases = {squeeze(name.value): each.id for each in found.values() for name in each.aka}
    return [each for each in found.values() if aliases.get(squeeze(each.name.value), each.id) == each.id]


def _people(respondents: Sequence[DraftRespondent]) -> dict[str, str]:
    return {name.value: each.id for each in respondents for name in (each.name, *each.aka)}


def _respondent(each: DraftRespondent) -> Row:
    items: list[tuple[str, Item]] = [("id", Item(each.id)), ("name", item(each.name))]
    if each.aka:
        items.append(
            (
                "aka",
                Item(
                    [name.value for name in each.aka],
                    tuple(span for name in each.aka for span in name.spans),
                    each.aka[0].rule,
                ),
            )
        )
    items.append(("role", Item(each.role, each.name.spans, "respondent/role", each.name.band)))
    if each.platforms:
        items.append(("platforms", Item(list(each.platforms), each.name.spans, "respondent/platforms", "check")))
    return Row(tuple(items))


def _subset_ids(readings: Sequence[Reading], roster: Roster) -> dict[int, tuple[str, ...]]:
    """For each paper that binds a named subset of the defendants: their ids."""
    width = max(2, len(str(len(roster.parties))))
    ids = {
        squeeze(name.value): f"d{at:0{width}d}"
        for at, party in enumerate(roster.parties, 1)
        for name in (party.name, *party.aka)
    }
    found: dict[int, tuple[str, ...]] = {}
    for reading in readings:
        names = [value.value for value in reading.subset]
        if (
            not names
            and reading.is_order
            and reading.kind.kind
            and reading.kind.kind.value in ("permanent_injunction", "judgment")
            and 0 < len(reading.schedule) < len(roster.parties)
        ):
            names = [party.name.value for party in reading.schedule]
        bound = tuple(dict.fromkeys(ids[squeeze(name)] for name in names if squeeze(name) in ids))
        if bound and len(bound) < len(roster.parties):
            found[id(reading)] = bound
    return found


# ── rights ──


def _marks(readings: Sequence[Reading], notes: _Open) -> tuple[Row, ...]:
    rows: dict[str, Row] = {}
    used: set[str] = set()
    for reading in readings:
        for mark in reading.marks:
            number = mark.registration or mark.serial
            key = squeeze(number.value) if number else mark.text.value
            if key in rows:
                continue
            items: list[tuple[str, Item]] = [
                ("id", Item(_slug(mark.text.value, used, "mark"))),
                ("text", item(mark.text)),
            ]
            if mark.registration:
                items.append(("registration", item(mark.registration)))
            if mark.serial:
                items.append(("serial", item(mark.serial)))
            if mark.classes:
                items.append(("classes", Item(list(mark.classes), mark.text.spans, "mark/classes")))
            rows[key] = Row(tuple(items))
        for value in reading.numbers:
            if squeeze(value.value) not in rows:
                notes.ask(
                    f"no word is printed beside registration {value.value} ({value.spans[0] if value.spans else reading.paper.name}): is it a figurative mark?"
                )
    return tuple(rows.values())


def _works(readings: Sequence[Reading]) -> tuple[Row, ...]:
    rows: dict[str, Row] = {}
    used: set[str] = set()
    for reading in readings:
        for work in reading.works:
            key = squeeze(work.registration.value)
            if key in rows:
                continue
            name = work.title.value if work.title else work.registration.value
            items: list[tuple[str, Item]] = [
                ("id", Item(_slug(name, used, "work"))),
                ("registration", item(work.registration)),
            ]
            if work.title:
                items.append(("title", item(work.title)))
            rows[key] = Row(tuple(items))
    return tuple(rows.values())


def _slug(text: str, used: set[str], base: str) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-") or base
    nth, unique = 1, name
    while unique in used:
        nth += 1
        unique = f"{name}-{nth}"
    used.add(unique)
    return unique


# ── orders ──


def _order(
    order: DraftOrder,
    orders: Sequence[DraftOrder],
    people: Mapping[str, str],
    subset: Mapping[int, tuple[str, ...]],
    notes: _Open,
) -> Row:
    reading = order.reading
    items: list[tuple[str, Item]] = [("id", Item(order.id)), ("kind", item(order.kind))]
    missing: list[tuple[str, str]] = []
    if order.ecf:
        spans = tuple(span for each in order.ecf for span in each.spans)
        items.append(("ecf", Item([each.value for each in order.ecf], spans, order.ecf[0].rule, order.ecf[0].band)))
    if order.entered:
        hour = reading.hour if reading else None
        remark = "; ".join(filter(None, [order.entered.note, f"at {hour.value}" if hour else None])) or None
        items.append(
            ("entered", Item(order.entered.value, order.entered.spans, order.entered.rule, order.entered.band, remark))
        )
    else:
        missing.append(("entered", "not printed" + (f"; look at ECF {order.ecf[0].value}" if order.ecf else "")))
    if (
        reading
        and reading.expires
        and not reading.kind.extends
        and (order.entered is None or reading.expires.value > order.entered.value)
    ):
        items.append(("expires", item(reading.expires)))
    for label, value in (("hearing", reading.hearing), ("bond", reading.bond)) if reading else ():
        if value:
            missing.append(("", f"{label} {value.value} ({value.spans[0]})"))
    bound = subset.get(id(reading)) if reading else None
    directives = tuple(_directive(each, order, bound) for each in order.directives)
    effects = tuple(_effects(order, orders, people, notes))
    tables = tuple((name, rows) for name, rows in (("directives", directives), ("effects", effects)) if rows)
    return Row(tuple(items), tables, tuple(missing))


def _directive(each: DraftDirective, order: DraftOrder, bound: tuple[str, ...] | None) -> Row:
    cite = cite_of(order, each.path)
    binds = [name for group in each.binds for name in (bound if bound and group == "defendants" else (group,))]
    items: list[tuple[str, Item]] = [("id", Item(each.id))]
    if each.path:
        items.append(("cite", Item(cite, each.spans, "directive/number")))
    items.append(("binds", Item(list(dict.fromkeys(binds)), each.spans, each.rule, each.band)))
    if each.forbid:
        items.append(("forbid", Item(list(each.forbid), each.spans, each.rule, each.band, each.note)))
    if each.require:
        items.append(("require", Item(each.require, each.spans, each.rule, each.band, each.note)))
    if each.toward:
        items.append(("toward", Item(each.toward, each.spans, each.rule, each.band)))
    if each.predicate:
        items.append(
            (
                "predicate",
                Item([f"{order.id}.{name}" for name in each.predicate], each.spans, "directive/predicate", each.band),
            )
        )
    if each.within:
        items.append(("within", Item(each.within, each.spans, "directive/within")))
    if each.by:
        items.append(("by", Item(date.fromisoformat(each.by), each.spans, "directive/by")))
    if each.counted_from:
        items.append(("counted_from", Item(each.counted_from, each.spans, "directive/within")))
    return Row(tuple(items))


def _effects(order: DraftOrder, orders: Sequence[DraftOrder], people: Mapping[str, str], notes: _Open) -> Iterable[Row]:
    if order.reading is not None:
        if order.kind.value in ("denial", "tro"):
            return
        source: Sequence[tuple[DraftOrder, Reading]] = [(order, order.reading)]
    else:
        source = []
    for own, reading in source:
        for effect in reading.effects:
            done = resolve(effect, own, orders, people)
            if done.targets:
                yield _effect(done)
            if done.open:
                notes.ask(f"{reading.paper.name}: an effect was read (`{effect.text[:140]}`), but {done.open}")
    if order.reading is None and order.kind.value == "permanent_injunction":
        yield from _told_permanent(order, orders, people, notes)


def _told_permanent(
    order: DraftOrder, orders: Sequence[DraftOrder], people: Mapping[str, str], notes: _Open
) -> Iterable[Row]:
    """A paper tells that the injunction made an earlier one permanent."""
    for effect in order.told:
        done = resolve(effect, order, orders, people)
        if done.targets:
            yield _effect(done)
        if done.open:
            notes.ask(f"`{order.id}` makes an earlier order permanent, but {done.open}")


def _effect(done: Resolved) -> Row:
    effect = done.effect
    items: list[tuple[str, Item]] = [
        (effect.verb, Item(list(done.targets), effect.where.spans, effect.where.rule, effect.band))
    ]
    if done.excepted:
        items.append(("except", Item(list(done.excepted), effect.where.spans, "effect/except", "check")))
    if done.acts:
        items.append(("acts", Item(list(done.acts), effect.where.spans, "effect/limit", "check")))
    if effect.listing_notice:
        items.append(("listing_notice", Item(effect.listing_notice, effect.where.spans, "effect/listing-notice", "check")))
    if effect.verb in ("clarify", "modify"):
        items.append(("text", Item(effect.text[:400], effect.where.spans, "effect/words", "check")))
    if done.respondents:
        items.append(("for", Item(list(done.respondents), effect.where.spans, "effect/for", "check")))
    return Row(tuple(items))


def _ask_of_orders(orders: Sequence[DraftOrder], readings: Sequence[Reading], notes: _Open) -> None:
    for order in orders:
        name = order.kind.value.replace("_", " ")
        look = f"; look at ECF {order.ecf[0].value}" if order.ecf else ""
        if order.entered is None:
            notes.ask(f"the day on which the {name} (`{order.id}`) was entered is not printed{look}")
        if len(order.ecf) > 1:
            notes.conflict(
                f"`{order.id}` is cited as "
                + " and as ".join(f"ECF {each.value} ({each.spans[0] if each.spans else ''})" for each in order.ecf)
            )
        elif not order.ecf:
            notes.ask(f"the docket entry (ECF number) of the {name} (`{order.id}`) is not printed")
        for other in order.other_days:
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
            notes.ask(f"{order.reading.paper.name} is headed [PROPOSED]: was it signed and entered?")
        if order.reading is not None and order.kind.value == "denial":
            notes.ask(f"{order.reading.paper.name} denies a motion: the draft lays down no new restraint from it")
        if order.reading is not None and order.reading.seal:
            notes.ask(
                f"{order.reading.paper.name} speaks of a seal ({order.reading.seal.spans[0]}): set `sealed` or `sealed_until` if it holds"
            )
    for reading in readings:
        if reading.kind.sort == "order" and reading.kind.kind is None:
            notes.ask(f"{reading.paper.name}: it reads as an order, but of what kind is not printed")


# ── notices and extensions ──


def _notices(readings: Sequence[Reading], orders: Sequence[DraftOrder], people: Mapping[str, str]) -> tuple[Row, ...]:
    rows: dict[tuple[str, str, date], Row] = {}
    for reading in readings:
        for served in reading.served:
            told = [
                party for name, party in people.items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", served.tail)
            ]
            if re.search(
                r"\b(?:on|upon)\s+(?:the\s+)?defendants\b(?!')|\bserved\s+(?:the\s+)?defendants\b(?!')",
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


def _extensions(orders: Sequence[DraftOrder]) -> tuple[Row, ...]:
    rows: list[Row] = []
    for order in orders:
        reading = order.reading
        if reading is None or not reading.kind.extends or reading.expires is None:
            continue
        tro = find_kind(orders, "tro", order)
        if tro is not None and tro.entered is not None:
            rows.append(Row((("order", Item(tro.id)), ("until", item(reading.expires)))))
    return tuple(rows)
