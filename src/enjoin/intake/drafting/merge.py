"""Readings of the papers of one docket → one draft."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from enjoin.courts import Court, court
from enjoin.intake.drafting.carried import carry
from enjoin.intake.drafting.companies import companies_of, with_companies
from enjoin.intake.drafting.counted import held_to_count
from enjoin.intake.drafting.defendants import defendants_of
from enjoin.intake.drafting.draft import Draft, Item, PaperNote, Row, item
from enjoin.intake.drafting.extension_rows import Terms, extension_rows
from enjoin.intake.drafting.known import NOTHING, Known
from enjoin.intake.drafting.light import in_light_of
from enjoin.intake.drafting.opens import Open
from enjoin.intake.drafting.order_rows import Whole, ask_of_orders, notice_rows, order_row
from enjoin.intake.drafting.party_rows import (
    ask_of_departed,
    ask_of_fewer,
    defendant_rows,
    ids_of,
    numbers_of,
    people_of,
    respondent_rows,
    respondents_of,
    subset_ids,
)
from enjoin.intake.drafting.reach import ask_of_unreached
from enjoin.intake.drafting.right_rows import ask_of_no_mark, mark_rows, work_rows
from enjoin.intake.drafting.rolls import roll_of
from enjoin.intake.drafting.sequence import sequence
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import Party
from enjoin.intake.people.roster import Roster, merge_lists
from enjoin.intake.reading import Reading
from enjoin.intake.text.docket import Docket
from enjoin.intake.text.paper import Value
from enjoin.problems import Misuse

FORMAT = 1


def merge(readings: Sequence[Reading], extra: Sequence[Party] = (), known: Known = NOTHING) -> Draft:
    """One draft of all readings; `extra` are the parties of a separate schedule, `known` is the accepted case file.

    Beside a case file the draft holds what these papers print, under the ids of the case file. `Misuse` for papers of
    several dockets, or of another than the case file's.
    """
    notes = Open([], [])
    docket = _docket(readings, notes, known)
    court = _court(readings, notes, known)
    roster = defendants_of(readings, extra, notes, known)
    ids, numbers = ids_of(roster), numbers_of(roster)
    companies = companies_of(respondents_of(readings, known)[0], known)
    readings = [in_light_of(with_companies(reading, companies), roster.parties, numbers) for reading in readings]
    roster, readings = held_to_count(roster, readings, notes)
    ask_of_fewer(readings, roster, notes, known)
    orders = sequence(readings, known.orders())
    plaintiffs = _plaintiffs(readings, notes, known)
    carry(orders, notes)
    respondents, renamed = respondents_of(readings, known)
    people = people_of(respondents, known)
    others = [*people, *(party.name.value for party in plaintiffs)]
    counted = {number: ids[key] for number, name in numbers.items() if (key := squeeze(name)) in ids}
    whole = Whole(
        orders=orders, people=people, renamed=renamed, subset=subset_ids(readings, roster), ids=ids, court=_days_of(court, known),
        rolls={id(reading): roll_of(reading, roster, ids, counted, others) for reading in readings},
    )  # fmt: skip
    order_rows = [order_row(order, whole, notes) for order in orders]
    ask_of_orders(orders, readings, notes)
    ask_of_departed(roster, readings, notes, known)
    head = _head(readings, docket, court, plaintiffs, roster, notes, known)
    marks, works = mark_rows(readings, notes, known), work_rows(readings, known)
    ask_of_no_mark(readings, marks, works, notes, known)
    tables = (
        ("plaintiffs", tuple(Row((("name", item(party.name)),)) for party in plaintiffs if party.name.spans)),
        ("defendants", defendant_rows(roster, readings, known)),
        ("respondents", respondent_rows(respondents, known)),
        ("marks", marks),
        ("works", works),
        ("orders", tuple(order_rows)),
        ("notices", notice_rows(readings, orders, whole.people)),
        ("extensions", extension_rows(orders, notes, Terms(court=_days_of(court, known), known=known))),
    )
    of = dict(tables)
    ask_of_unreached(of["defendants"], of["respondents"], order_rows, notes)
    for reading in readings:
        for fault in reading.faults:
            notes.ask(f"{reading.paper.name}: {fault}")
    _ask_of_no_order(readings, notes, known)
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


def _ask_of_no_order(readings: Sequence[Reading], notes: Open, known: Known) -> None:
    """Parties' papers alone lay nothing down: what they are is told, and the order asked for."""
    if known.rows("orders") or any(reading.kind.sort != "paper" for reading in readings):
        return
    papers = "; ".join(
        f"{reading.paper.name} is headed `{' '.join(reading.title.split())[:80]}`"
        if reading.title
        else f"{reading.paper.name} is a party's paper"
        for reading in readings
    )
    notes.ask_first(f"no order is among these papers ({papers}): add the order")


# A court of a state, as it stands at the head of its papers.
STATE_COURT = re.compile(
    r"\b(?:CIRCUIT\s+COURT\s+(?:OF|FOR)|SUPERIOR\s+COURT|COURT\s+OF\s+COMMON\s+PLEAS|COURT\s+OF\s+CHANCERY|SUPREME\s+COURT\s+OF\s+THE\s+STATE|CHANCERY\s+COURT|COUNTY\s+COURT|(?:JUDICIAL\s+)?DISTRICT\s+COURT\s+OF\s+\w+\s+COUNTY)\b[^\n]{0,50}"
)
HEADING = 1500  # characters of a first page in which a court's name stands


def _distinct(values: Iterable[Value[str]]) -> tuple[Value[str], ...]:
    found: dict[str, Value[str]] = {}
    for value in values:
        found[value.value] = found[value.value].also(value.spans) if value.value in found else value
    return tuple(found.values())


def _orders_first(readings: Sequence[Reading]) -> list[Reading]:
    return sorted(readings, key=lambda reading: not reading.is_order)


# ── head ──


def _plaintiffs(readings: Sequence[Reading], notes: Open, known: Known) -> tuple[Party, ...]:
    """The plaintiffs, each once; those of the case file lead."""
    sides = merge_lists([known.parties("plaintiffs"), *[reading.plaintiffs for reading in _orders_first(readings)]])
    for one, other in sides.spellings:
        notes.conflict(f"a plaintiff is printed as `{one.value}` and as `{other.value}`")
    return sides.parties


def _docket(readings: Sequence[Reading], notes: Open, known: Known) -> Value[Docket] | None:
    with_number = [reading for reading in readings if reading.dockets]
    if not with_number:
        if known.text("docket") is None:
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
    if known.docket is not None:
        own = [each for each in shared if each.value.same(known.docket)]
        if not own:
            printed = ", ".join(each.value.text(None) for each in shared)
            raise Misuse(
                f"the papers are of {printed}, the case file is that of {known.text('docket')}; draft each docket by itself"
            )
        return own[0]
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


def _court(readings: Sequence[Reading], notes: Open, known: Known) -> Value[str] | None:
    found = [reading.court for reading in readings if reading.court]
    if not found:
        state = next(
            (match[0] for each in readings if (match := STATE_COURT.search(each.paper.pages[0].text[:HEADING]))), None
        )
        if known.text("court") is None and state:
            notes.ask_first(
                f"the paper is headed `{' '.join(state.split())}`: no federal district court, and a case file knows no other"
            )
        elif known.text("court") is None:
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


def _days_of(printed: Value[str] | None, known: Known) -> Court | None:
    """The court whose days count; None where it is not known."""
    name = printed.value if printed else known.text("court")
    try:
        return court(name) if name else None
    except Misuse:
        return None


def _judge(readings: Sequence[Reading], notes: Open, known: Known) -> Value[str] | None:
    found = [reading.judge for reading in _orders_first(readings) if reading.judge]
    accepted = known.text("judge")
    if accepted is not None:
        same = [each for each in found if _one_judge(each.value, accepted)]
        other = [each for each in found if not _one_judge(each.value, accepted)]
        return other[0] if other else same[0].map(lambda _: accepted) if same else None
    initials = [each for each in found if each.value.isupper() and len(each.value) <= 4]
    best = next(iter(initials or found), None)
    others = sorted({each.value for each in initials or found} - ({best.value} if best else set()))
    if best is None:
        notes.ask("the judge is not printed")
    elif others:
        notes.conflict(f"the judge is printed as {best.value} and as {', '.join(others)}")
    return best


def _one_judge(one: str, other: str) -> bool:
    """Are "JMF", "Jesse M. Furman" and "Furman" one judge?"""
    if squeeze(one) == squeeze(other):
        return True
    brief, full = sorted((one, other), key=len)
    words = re.findall(r"[^\W\d_]+", full)
    if brief.isupper() and len(brief) <= 4:
        first = [word[0].upper() for word in words]
        return "".join(first) == brief or (len(brief) > 1 and [*brief] == [first[0], first[-1]])
    return bool(words) and squeeze(words[-1]) == squeeze(brief.split()[-1])


def _head(
    readings: Sequence[Reading],
    docket: Value[Docket] | None,
    court: Value[str] | None,
    plaintiffs: Sequence[Party],
    roster: Roster,
    notes: Open,
    known: Known,
) -> Row:
    items: list[tuple[str, Item]] = [("format", Item(FORMAT)), ("draft", Item(True))]
    if docket:
        text = docket.value.text(court.value if court else None)
        if docket.value.office is None and known.docket is None:
            docket = docket.doubt("check", "the division's number is not printed: that of the court's chief seat")
        accepted = known.text("docket") if known.docket is not None else None
        items.append(("docket", item(docket.map(lambda _: accepted or text))))
    if court:
        items.append(("court", item(court)))
    judge = _judge(readings, notes, known)
    if judge:
        items.append(("judge", item(judge)))
    accepted = known.text("caption")
    caption = Item(accepted) if accepted else _caption(readings, plaintiffs, roster)
    if caption:
        items.append(("caption", caption))
    has = {key for key, _ in items} | set(known.values)
    missing = [(key, "not printed") for key in ("docket", "court", "caption") if key not in has]
    return Row(tuple(items), (), tuple(missing))


def _caption(readings: Sequence[Reading], plaintiffs: Sequence[Party], roster: Roster) -> Item | None:
    """ "A v. B et al." from the printed names; a class ("identified on Schedule A") stands as printed."""
    if not plaintiffs:
        return None
    captioned = next((reading for reading in readings if _captioned(reading) or reading.placeholders), None)
    if captioned is None:
        return None
    left = plaintiffs[0].name.value + (" et al." if len(plaintiffs) > 1 else "")
    if _captioned(captioned):
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


def _captioned(reading: Reading) -> bool:
    """Does the paper's caption, and not only its text, name a defendant?"""
    return bool(reading.defendants) and reading.defendants[0].name.rule not in (
        "defendants/called",
        "defendants/running",
    )
