"""Extensions of a temporary restraining order → rows of the draft; what no paper prints is counted where it can be, and asked about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from enjoin.courts import Court
from enjoin.intake.drafting.draft import Item, Row, item
from enjoin.intake.drafting.hours import end_item
from enjoin.intake.drafting.known import NOTHING, Known, day_in
from enjoin.intake.drafting.opens import Open
from enjoin.intake.drafting.sequence import DraftOrder, find_kind
from enjoin.intake.heading.prolonged import Prolonged
from enjoin.intake.text.paper import Value
from enjoin.when import Period, count, start_of_day

TERM = Period(14, "days")  # of a temporary restraining order that prints no other (R7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the ends of terms are counted from: the court's days, and the extensions of an accepted case file."""

    court: Court | None = None
    known: Known = NOTHING


def extension_rows(orders: Sequence[DraftOrder], notes: Open, terms: Terms) -> tuple[Row, ...]:
    """One row for each end to which a paper extends a TRO; a later account of the same end adds nothing."""
    rows: dict[tuple[str, date], Row] = {}
    for order in orders:
        for each in _extensions(order):
            tro = find_kind(orders, "tro", order)
            if tro is None or tro is order:
                if not each.told:
                    notes.ask(f"{_place(each)}: a temporary restraining order is extended that is not among these papers: add it")  # fmt: skip
                continue
            until = each.until or _counted(each, order, _end(tro, rows, terms), notes, tro.id)
            if until is None:
                notes.ask(f"{_place(each)}: `{tro.id}` is extended, but no day is read: until when?")
            elif tro.entered is None or until.value > tro.entered.value:
                rows.setdefault((tro.id, until.value), _row(tro, end_item(until, each.hour, terms.court), each, order))
    return tuple(rows[key] for key in sorted(rows))


def _extensions(order: DraftOrder) -> Iterator[Prolonged]:
    """What the order's paper extends; a paper that is named an extension always extends, were it without a day."""
    reading = order.reading
    if reading is None:
        return
    made = [each for each in reading.prolonged if not each.told]
    if reading.kind.extends and not any(each.until or each.days for each in made):
        where = reading.kind.kind or order.kind
        own = Prolonged(where=where, until=reading.expires, hour=reading.ends_at)
        made = [own] if reading.expires or not made else made
    yield from made
    yield from (each for each in reading.prolonged if each.told)


def _row(tro: DraftOrder, until: Item, each: Prolonged, order: DraftOrder) -> Row:
    items: list[tuple[str, Item]] = [("order", Item(tro.id)), ("until", until)]
    if each.why:
        items.append(("why", item(each.why)))
    if order.entered and not each.told:
        entered = order.entered
        items.append(("filed", Item(entered.value, entered.spans, entered.rule, entered.band)))
    return Row(tuple(items))


def _end(tro: DraftOrder, rows: dict[tuple[str, date], Row], terms: Terms) -> date | None:
    """The last day of the TRO's term as far as it is known: of its extensions, of its own, else the fourteenth (R7, R8)."""
    held = (day_in(row.get("until")) for row in terms.known.rows("extensions") if row.get("order") == tro.id)
    longer = [*(day for name, day in rows if name == tro.id), *(day for day in held if day)]
    own = day_in(tro.held.get("expires")) if tro.held else None
    own = own or (tro.reading.expires.value if tro.reading and tro.reading.expires else None)
    if longer or own:
        return max([*longer, *([own] if own else [])])
    if tro.entered is None or terms.court is None:
        return None
    return count(TERM, start_of_day(tro.entered.value, terms.court), terms.court).last_day


def _counted(each: Prolonged, order: DraftOrder, end: date | None, notes: Open, tro: str) -> Value[date] | None:
    """ "For fourteen days": counted from the end that is known, or from the order where it says so; and asked about."""
    start = (order.entered.value if order.entered else None) if each.from_entry else end
    if each.days is None or start is None:
        return None
    day = start + timedelta(days=each.days.value)
    told = f"counted {each.days.value} days from {start.isoformat()}; the paper prints no day"
    notes.ask(f"{_place(each)}: `{tro}` is extended by {each.days.value} days, and no day is printed: is {day.isoformat()}, counted from {start.isoformat()}, its last day?")  # fmt: skip
    return Value(day, each.days.spans, "extension/counted", "check", told)


def _place(each: Prolonged) -> str:
    return str(each.where.spans[0]) if each.where.spans else "an order"
