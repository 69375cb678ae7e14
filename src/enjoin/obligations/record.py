"""What was on file and who knew, and which effects work: the ground on which every status stands (R1, R2, R11, R12)."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from enjoin.market import acts_of
from enjoin.obligations.terms import Term, term
from enjoin.orders.kinds import EFFECTS
from enjoin.orders.model import Case, Directive, Effect, Moment, Notice, Order, Source
from enjoin.orders.people import Person
from enjoin.when import Instant


class Record:
    """The papers for `person` at `at`, with what was on file by `known` (None: everything on file)."""

    def __init__(
        self, case: Case, person: Person, at: Instant, known: Instant | None = None, *, as_written: bool = False
    ) -> None:
        """`as_written`: as the papers read, whoever has notice of them."""
        self.as_written = as_written
        self.case = case
        self.person = person
        self.at = at
        self.known = known
        self.orders = {order.id: order for order in case.orders}
        self._terms: dict[str, Term] = {}

    @cached_property
    def defendant_ids(self) -> frozenset[str]:
        return frozenset(each.id for each in self.case.defendants)

    # ── what is on file, and who knew ──

    def on_file(self, source: Source, starts: Moment) -> bool:
        """Was the fact on file by `known`?"""
        return self.known is None or (source.filed or starts).at <= self.known

    def entered(self, order: Order) -> bool:
        return order.entered.at <= self.at and self.on_file(order.source, order.entered)

    def notice_of(self, order: Order) -> Notice | None:
        """The earliest actual notice of `order` to the respondent by now (R1, R2)."""
        received = [
            notice
            for notice in self.case.notices
            if notice.order == order.id
            and notice.respondent in self.person.called
            and notice.received.at <= self.at
            and self.on_file(notice.source, notice.received)
        ]
        return min(received, key=lambda notice: notice.received.at, default=None)

    @cached_property
    def first_notice(self) -> Notice | None:
        """The earliest notice of any order of the case (K1, R26)."""
        found = [notice for order in self.case.orders if (notice := self.notice_of(order)) is not None]
        return min(found, key=lambda notice: notice.received.at, default=None)

    def term_of(self, order: Order) -> Term:
        if order.id not in self._terms:
            self._terms[order.id] = term(order, self.case.extensions, self.case.court, self.known)
        return self._terms[order.id]

    # ── effects ──

    def works_from(self, effect: Effect) -> Instant | None:
        """From when `effect` works for the respondent, or None if it does not (yet, any more, or at all).

        Relief works from entry; a burden from the respondent's notice of the order that lays it, and not while that order
        is stayed or after it is vacated. Relief outlives a stay or vacatur of its order unless that says `relief = true`.
        """
        order = self.orders[effect.order]
        starts = effect.starts or order.entered
        if not self.entered(order) or not self.on_file(effect.source, starts) or not self.meant(effect):
            return None
        start = max(starts.at, order.entered.at)
        relief = EFFECTS[effect.verb].relief
        if not relief and effect.verb != "clarify" and not self.as_written:
            notice = self.notice_of(order)
            if notice is None:
                return None
            start = max(start, notice.received.at)
        over = start > self.at or (effect.ends is not None and self.at >= effect.ends.at)
        if over or self.order_suspended(order, relief=relief) is not None:
            return None
        return start

    def meant(self, effect: Effect) -> bool:
        return effect.respondents is None or self.person.among(effect.respondents)

    def order_suspended(self, order: Order, *, relief: bool = False) -> tuple[Effect, Instant] | None:
        """The vacatur or stay of `order` itself that ends or suspends its burdens (with `relief`: its relief too)."""
        found = [
            (effect, start)
            for effect in self._all_effects()
            if effect.verb in ("vacate", "stay")
            and effect.acts is None
            and effect.defendants is None
            and order.id in effect.targets
            and (effect.relief or not relief)
            and (start := self.works_from(effect)) is not None
            and not (effect.verb == "stay" and self.lifted(effect, order.id, None, None))
        ]
        return min(found, key=lambda pair: (pair[0].verb != "vacate", pair[1]), default=None)

    def vacatur_of(self, order: Order) -> Effect | None:
        """The effect that vacates the whole of `order`, its paragraphs or the order itself, if one works."""
        whole = (
            effect
            for effect in self._all_effects()
            if effect.verb == "vacate" and effect.acts is None and effect.defendants is None
            if {order.id, f"{order.id}.*"} & set(effect.targets) and self.works_from(effect) is not None
        )
        return next(whole, None)

    def _all_effects(self) -> Iterator[Effect]:
        for order in self._in_time:
            yield from order.effects

    @cached_property
    def _in_time(self) -> tuple[Order, ...]:
        """The orders in the order of entry; of one day, in that of the file."""
        return tuple(sorted(self.case.orders, key=lambda order: order.entered.at))

    @cached_property
    def _place(self) -> dict[str, int]:
        return {order.id: place for place, order in enumerate(self._in_time)}

    def effects_on(self, directive: Directive, verbs: Iterable[str]) -> tuple[tuple[Effect, Instant], ...]:
        """The effects that now work on `directive` for the respondent, with when each began, in the order of entry."""
        wanted = set(verbs)
        return tuple(
            (effect, start)
            for effect in self._all_effects()
            if effect.verb in wanted
            and any(hits(target, directive.ref) for target in effect.targets)
            and (start := self.works_from(effect)) is not None
        )

    def undone_on(self, directive: Directive) -> Iterator[tuple[Effect, Instant, Effect, Instant]]:
        """Relief as to `directive` that was vacated or stayed with its order: it, its start, what undid it, and when."""
        for effect in self._all_effects():
            order = self.orders[effect.order]
            if effect.verb not in ("vacate", "strike", "release", "stay") or not self.entered(order):
                continue
            if not self.meant(effect) or not any(hits(target, directive.ref) for target in effect.targets):
                continue
            start = max((effect.starts or order.entered).at, order.entered.at)
            undoing = self.order_suspended(order, relief=True)
            over = effect.ends is not None and undoing is not None and effect.ends.at <= undoing[1]
            if undoing is not None and start < undoing[1] and not over and self.on_file(effect.source, order.entered):
                yield effect, start, *undoing

    def lifted(self, stay: Effect, ref: str, act: str | None, defendant: str | None) -> bool:
        """Has a later order, known to the respondent, lifted `stay` as to `ref`, `act` (None: altogether) and defendant?

        An order that lifts an earlier stay and lays a narrower one does not lift its own.
        """
        return any(
            (any(hits(target, ref) for target in lift.targets) or stay.order in lift.targets)
            and (lift.acts is None or (act is not None and act in acts_of(lift.acts)))
            and (lift.defendants is None or self.asked(defendant) in lift.defendants)
            and self._place[lift.order] > self._place[stay.order]
            and self.works_from(lift) is not None
            for lift in self._all_effects()
            if lift.verb == "lift_stay"
        )

    def asked(self, defendant: str | None) -> str | None:
        """The defendant that a question is about: the one named, or the respondent itself."""
        return defendant or (self.person.id if self.person.kind == "defendant" else None)

    def resting_on(self, effect: Effect) -> Iterator[Source]:
        """What an effect's work rests on: itself, its order, and a question where that order has been vacated."""
        order = self.orders[effect.order]
        yield effect.source
        yield order.source
        if not EFFECTS[effect.verb].relief and effect.verb != "clarify":
            notice = self.notice_of(order)
            if notice is not None:
                yield notice.source
        suspended = self.order_suspended(order)
        if suspended is not None:
            by = suspended[0].order
            yield suspended[0].source
            yield self.orders[by].source
            if suspended[0].verb == "vacate":
                past = EFFECTS[effect.verb].past
                yield Source(confirm=f"does what `{order.id}` {past} stay {past} after `{by}` vacated `{order.id}`?")


def hits(target: str, ref: str) -> bool:
    """Does an effect's target (`pi.1b`, `pi.*`, `pi`) name the directive `ref`?"""
    return target == ref or target.removesuffix(".*") == ref.partition(".")[0]
