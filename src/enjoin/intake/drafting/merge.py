"""Readings of the papers of one docket → one draft."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from enjoin.intake.drafting.draft import Draft, Item, PaperNote, Row, item
from enjoin.intake.drafting.opens import Open
from enjoin.intake.drafting.order_rows import ask_of_orders, extension_rows, notice_rows, order_row
from enjoin.intake.drafting.party_rows import (
    ask_of_departed,
    defendant_row,
    defendants_of,
    ids_of,
    left_of,
    people_of,
    respondent_row,
    respondents_of,
    subset_ids,
)
from enjoin.intake.drafting.right_rows import mark_rows, work_rows
from enjoin.intake.drafting.sequence import sequence
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import Party
from enjoin.intake.people.roster import Roster, merge_lists
from enjoin.intake.reading import Reading
from enjoin.intake.text.docket import Docket
from enjoin.intake.text.paper import Value
from enjoin.problems import Misuse

FORMAT = 1


def merge(readings: Sequence[Reading], extra: Sequence[Party] = ()) -> Draft:
    """One draft of all readings; `extra` are the parties of a separate schedule. `Misuse` for papers of several dockets."""
    notes = Open([], [])
    docket = _docket(readings, notes)
    court = _court(readings, notes)
    orders = sequence(readings)
    roster = defendants_of(readings, extra, notes)
    sides = merge_lists([reading.plaintiffs for reading in _orders_first(readings)])
    plaintiffs = sides.parties
    for one, other in sides.spellings:
        notes.conflict(f"a plaintiff is printed as `{one.value}` and as `{other.value}`")
    respondents = respondents_of(readings)
    people = people_of(respondents)
    subset = subset_ids(readings, roster)
    order_rows = [order_row(order, orders, people, subset, ids_of(roster), notes) for order in orders]
    ask_of_orders(orders, readings, notes)
    ask_of_departed(roster, readings, notes)
    head = _head(readings, docket, court, plaintiffs, roster, notes)
    tables = (
        ("plaintiffs", tuple(Row((("name", item(party.name)),)) for party in plaintiffs)),
        (
            "defendants",
            tuple(
                defendant_row(at, party, roster, left_of(party, readings)) for at, party in enumerate(roster.parties, 1)
            ),
        ),
        ("respondents", tuple(respondent_row(each) for each in respondents)),
        ("marks", mark_rows(readings, notes)),
        ("works", work_rows(readings)),
        ("orders", tuple(order_rows)),
        ("notices", notice_rows(readings, orders, people)),
        ("extensions", extension_rows(orders)),
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
        authorities_cited=_distinct(value for reading in readings for value in reading.authorities),
    )  # fmt: skip


def _distinct(values: Iterable[Value[str]]) -> tuple[Value[str], ...]:
    found: dict[str, Value[str]] = {}
    for value in values:
        found[value.value] = found[value.value].also(value.spans) if value.value in found else value
    return tuple(found.values())


def _orders_first(readings: Sequence[Reading]) -> list[Reading]:
    return sorted(readings, key=lambda reading: not reading.is_order)


# ── head ──


def _docket(readings: Sequence[Reading], notes: Open) -> Value[Docket] | None:
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


def _court(readings: Sequence[Reading], notes: Open) -> Value[str] | None:
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


def _judge(readings: Sequence[Reading], notes: Open) -> Value[str] | None:
    found = [reading.judge for reading in _orders_first(readings) if reading.judge]
    initials = [each for each in found if each.value.isupper() and len(each.value) <= 4]
    best = next(iter(initials or found), None)
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
    notes: Open,
) -> Row:
    items: list[tuple[str, Item]] = [("format", Item(FORMAT)), ("draft", Item(True))]
    missing: list[tuple[str, str]] = []
    if docket:
        text = docket.value.text(court.value if court else None)
        if docket.value.office is None:
            docket = docket.doubt("check", "the division's number is not printed: that of the court's chief seat")
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
    if captioned.defendants and captioned.defendants[0].name.rule != "defendants/called":
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
    elif captioned.placeholders:
        right, spans = captioned.placeholders[0], ()
    else:
        return None
    return Item(f"{left} v. {right}", (*plaintiffs[0].name.spans, *spans), "caption/names")
