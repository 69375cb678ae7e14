"""How each act of each directive stands: entered, noticed, stayed, struck, superseded, lapsed … (R7–R12, R54).

The questions, in order: entered? ended by a later order (vacated, struck, released, excepted)? superseded by an order that
the respondent knows of? past its term? noticed? stayed? The first that ends it is the status.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from enjoin.market import acts_of
from enjoin.obligations.closing import closes
from enjoin.obligations.model import ActStatus, Status
from enjoin.obligations.record import Record, hits
from enjoin.obligations.terms import gap_ends
from enjoin.orders.kinds import KINDS
from enjoin.orders.model import DEFENDANTS, Directive, Effect, Order, Source
from enjoin.when import Instant

# A duty to do something reaches the acts that would undo it.
DUTY_ACTS: dict[str, tuple[str, ...]] = {
    "remove": ("display", "sell"),
    "freeze": ("payout", "transfer_assets"),
    "preserve": ("delete_records",),
}


class Standing(Record):
    """Adds to the record: directives, written and carried, and the status of their acts."""

    @cached_property
    def _states(self) -> dict[tuple[str, str, str | None], ActStatus]:
        return {}

    # ── directives, written and carried ──

    def directives(self) -> Iterator[tuple[Directive, Order]]:
        """Every directive on file, written or made permanent, in the order of the papers."""
        for order in self.case.orders:
            yield from ((each, order) for each in order.directives)
            yield from ((each, order) for each, _, _ in self.carried(order))

    @cached_property
    def _carried(self) -> dict[str, tuple[tuple[Directive, Directive, "Standing"], ...]]:
        return {}

    def carried(self, order: Order) -> tuple[tuple[Directive, Directive, "Standing"], ...]:
        """The directives that `order` makes permanent under their own ids (R10), as they stood at its entry.

        Each with the directive that it continues and the record at that moment. What was struck or vacated is not carried.
        """
        if order.id not in self._carried:
            self._carried[order.id] = tuple(self._carry(order))
        return self._carried[order.id]

    def _carry(self, order: Order) -> Iterator[tuple[Directive, Directive, "Standing"]]:
        own = {each.id for each in order.directives}
        for effect in order.effects:
            if effect.verb != "make_permanent" or not self.meant(effect):
                continue
            then = Standing(self.case, self.person, order.entered.at, self.known, as_written=True)
            sources = [each for each in then.directives_before(order) if _carries(effect, each)]
            left = {each.ref: then.what_is_left(each) for each in sources}
            for source in sources:
                remaining = left[source.ref]
                if remaining is not None and source.id not in own:
                    own.add(source.id)
                    yield self._continued(remaining, order, left), source, then

    def _continued(self, source: Directive, order: Order, left: dict[str, Directive | None]) -> Directive:
        """Predicates that are carried, too, go by their new names; one that is not stays what it was."""
        predicate = tuple(f"{order.id}.{gone_on.id}" if (gone_on := left.get(ref)) else ref for ref in source.predicate)
        return replace(source, order=order.id, predicate=predicate)

    def directives_before(self, order: Order) -> Iterator[Directive]:
        for earlier in self.case.orders:
            if earlier is not order and earlier.entered.at <= order.entered.at:
                yield from earlier.directives
                yield from (each for each, _, _ in self.carried(earlier))

    def what_is_left(self, directive: Directive) -> Directive | None:
        """The directive as modified, without the acts that were struck, vacated or released whole; None if nothing is left."""
        changed = self.as_modified(directive)
        acts = acts_in(changed)
        left = tuple(act for act in acts or ("",) if self.ended(changed, act, None) is None)
        if not left:
            return None
        return replace(changed, forbid=left) if changed.forbid and left != acts else changed

    def as_modified(self, directive: Directive, defendant: str | None = None) -> Directive:
        """The directive with every `modify` that works now (as to `defendant`, too) put into it, in the order of entry."""
        asked = self.asked(defendant)
        for effect in self.modifying(directive):
            if effect.defendants is not None and asked not in effect.defendants:
                continue
            changes = {name: value for name in MODIFIABLE if (value := getattr(effect.change, name)) is not None}
            if effect.acts is not None:
                changes.pop("listing_notice", None)  # said of some acts only: it is part of their status
            if "within" in changes:
                changes.setdefault("by", None)
            elif "by" in changes:
                changes["within"] = None
            directive = replace(directive, **changes)
        return directive

    def modifying(self, directive: Directive) -> Iterator[Effect]:
        """Every `modify` that works on the directive, in the order of entry; a carried one brings those as to some along.

        Those as to everybody were put into it when it was carried.
        """
        for each, source, then in self.carried(self.orders[directive.order]):
            if each.id == directive.id:
                yield from (effect for effect in then.modifying(source) if effect.defendants is not None)
        yield from (effect for effect, _ in self.effects_on(directive, ("modify",)))

    # ── status ──

    def status(self, directive: Directive, act: str, defendant: str | None = None) -> ActStatus:
        """How `act` of `directive` stands, as to one defendant where one is named. `act` is "" for a duty without acts."""
        key = (directive.ref, act, defendant)
        if key not in self._states:
            self._states[key] = self._status(directive, act, defendant)
        return self._states[key]

    def _status(self, directive: Directive, act: str, defendant: str | None) -> ActStatus:
        order = self.orders[directive.order]
        base = (directive.source, order.source)
        if not self.entered(order):
            return ActStatus(status="not_entered", rests_on=base)
        if not directive.concerns(self.asked(defendant)):
            return ActStatus(status="not_entered", rests_on=base)
        if not self._is_carried_for(directive, order, act, defendant):
            return ActStatus(status="not_entered", by=order.id, rests_on=base)
        ended = (
            self.ended(directive, act, defendant)
            or self._inherited(directive, act, defendant)
            or self._excepted(directive, act, defendant)
            or self._superseded(directive, order, act, defendant)
        )
        if ended is not None:
            return replace(ended, rests_on=(*base, *ended.rests_on))
        notice = self.notice_of(order)
        lapsed = self._lapsed(order, defendant)
        if lapsed is not None and (lapsed.status == "expired" or notice is not None):
            return replace(lapsed, rests_on=(*base, *lapsed.rests_on))
        if notice is None:
            return ActStatus(status="not_noticed", rests_on=base)
        began = max(order.entered.at, notice.received.at)
        return self._running(directive, act, defendant, began, (*base, notice.source, *self.term_of(order).sources))

    def _running(
        self, directive: Directive, act: str, defendant: str | None, began: Instant, base: tuple[Source, ...]
    ) -> ActStatus:
        """In force, or stayed; with whatever modifies or clarifies it."""
        shaping = [
            effect
            for effect, _ in self.effects_on(directive, ("modify", "clarify", "lift_stay"))
            if self._reaches(effect, act, defendant)
        ]
        sources = tuple(source for effect in shaping for source in self.resting_on(effect))
        for relief, _, undoing, again in self.undone_on(directive):
            if self._reaches(relief, act, defendant):
                began = max(began, again)
                shaping += [relief, undoing]
                asked = Source(confirm=_revived(directive, relief, undoing))
                sources += (relief.source, *self.resting_on(undoing), asked)
        required = directive.listing_notice or "not_required"
        for effect in shaping:
            required = effect.change.listing_notice or required
        running = ActStatus(
            status="in_force",
            since=began,
            shaped_by=tuple(shaping),
            rests_on=base + sources,
            listing_notice=required,
        )
        stays = [pair for pair in self.effects_on(directive, ("stay",)) if self._reaches(pair[0], act, defendant)]
        stays = [pair for pair in stays if not self.lifted(pair[0], directive.ref, act, defendant)]
        if not stays:
            return running
        effect, start = min(stays, key=lambda pair: pair[1])
        return replace(
            running,
            status="stayed",
            since=start,
            by=effect.order,
            shaped_by=(*running.shaped_by, effect),
            rests_on=(*running.rests_on, *self.resting_on(effect)),
        )

    def ended(self, directive: Directive, act: str, defendant: str | None) -> ActStatus | None:
        """Vacated, struck or released as to this act and defendant: relief, from entry."""
        statuses: tuple[tuple[str, Status], ...] = (
            ("vacate", "vacated"),
            ("strike", "struck"),
            ("release", "released"),
        )
        for verb, status in statuses:
            for effect, start in self.effects_on(directive, (verb,)):
                if self._reaches(effect, act, defendant):
                    return self._by(status, effect, start)
        return self._left(defendant)

    def _inherited(self, directive: Directive, act: str, defendant: str | None) -> ActStatus | None:
        """What had ended as to this defendant before the paragraph was made permanent was not carried."""
        for each, source, then in self.carried(self.orders[directive.order]):
            if each.id == directive.id:
                return then.ended(source, act, defendant)
        return None

    def _by(self, status: Status, effect: Effect, start: Instant) -> ActStatus:
        return ActStatus(
            status=status, since=start, by=effect.order, shaped_by=(effect,), rests_on=tuple(self.resting_on(effect))
        )

    def _left(self, defendant: str | None) -> ActStatus | None:
        """A defendant who was dismissed, settled or carved out is no longer enjoined (R54)."""
        asked = self.asked(defendant)
        for each in self.case.defendants:
            if each.id == asked and each.left is not None:
                left = each.left
                if left.on.at <= self.at and self.on_file(left.source, left.on):
                    return ActStatus(status="released", since=left.on.at, rests_on=(left.source,))
        return None

    def _is_carried_for(self, directive: Directive, order: Order, act: str, defendant: str | None) -> bool:
        """A paragraph made permanent as to some defendants or acts is none for the others; a written one is for all."""
        for each, source, _ in self.carried(order):
            if each.id == directive.id:
                return any(self._may_reach(effect, act, defendant) for effect in self._carrying(order, source))
        return True

    def _carrying(self, order: Order, source: Directive) -> tuple[Effect, ...]:
        """The effects by which `order` makes `source` permanent for the respondent."""
        return tuple(
            effect
            for effect in order.effects
            if effect.verb == "make_permanent" and self.meant(effect) and _carries(effect, source)
        )

    def _may_reach(self, effect: Effect, act: str, defendant: str | None) -> bool:
        """As `_reaches`; of nobody in particular, an effect limited to some defendants reaches some."""
        if self.asked(defendant) is None:
            effect = replace(effect, defendants=None)
        return self._reaches(effect, act, defendant)

    def _excepted(self, directive: Directive, act: str, defendant: str | None) -> ActStatus | None:
        """Excepted when the rest was made permanent: ended with that entry (R10)."""
        for order in self.case.orders:
            for effect in order.effects:
                meant = effect.verb == "make_permanent" and self.entered(order) and self.meant(effect)
                if meant and self._reaches(effect, act, defendant):
                    named = any(hits(target, directive.ref) for target in effect.targets)
                    if named and any(hits(target, directive.ref) for target in effect.excepted):
                        return self._by("expired", effect, order.entered.at)
        return None

    def _superseded(self, directive: Directive, order: Order, act: str, defendant: str | None) -> ActStatus | None:
        """Continued by an order that the respondent has notice of: one of higher rank, or one that makes it permanent (R10)."""
        rank = KINDS[order.kind].rank
        later = [
            (notice.received.at, newer, notice)
            for newer in self.case.orders
            if newer is not order
            and (0 < rank < KINDS[newer.kind].rank or self._makes_permanent(newer, directive, act, defendant))
            and newer.entered.at >= order.entered.at
            and self.entered(newer)
            and (notice := self.notice_of(newer)) is not None
            and self._continues(newer, defendant)
        ]
        if not later:
            return None
        since, newer, notice = min(later, key=lambda found: found[0])
        since = max(since, newer.entered.at)
        rests: tuple[Source, ...] = (newer.source, notice.source)
        if (vacatur := self.vacatur_of(newer)) is not None:
            asked = (
                f"does `{order.id}` revive, now that `{vacatur.order}` has vacated `{newer.id}`, which superseded it?"
            )
            rests += (vacatur.source, Source(confirm=asked))
        return ActStatus(status="superseded", since=since, by=newer.id, rests_on=rests)

    def may_revive(self, status: ActStatus) -> bool:
        """Superseded by an order that was vacated itself: whether the older revives is for counsel (R10, R11)."""
        return status.status == "superseded" and self.vacatur_of(self.orders[status.by or ""]) is not None

    def _makes_permanent(self, newer: Order, directive: Directive, act: str, defendant: str | None) -> bool:
        return any(self._reaches(effect, act, defendant) for effect in self._carrying(newer, directive))

    def _continues(self, newer: Order, defendant: str | None) -> bool:
        """An injunction against some named defendants leaves the older one standing as to the others."""
        parties: set[str] = set()
        for each in newer.directives:
            parties |= {name for name in each.binds if name == DEFENDANTS or name in self.defendant_ids}
        for each, source, _ in self.carried(newer):
            for effect in self._carrying(newer, source):
                named = {name for name in each.binds if name == DEFENDANTS or name in self.defendant_ids}
                parties |= named if effect.defendants is None else set(effect.defendants)
        for effect in newer.effects:  # also where what it makes permanent holds nothing that could be carried
            if effect.verb == "make_permanent" and effect.defendants is not None:
                parties |= set(effect.defendants)
        asked = self.asked(defendant)
        whose = self.defendant_ids if asked is None else {asked}
        return not parties or DEFENDANTS in parties or parties.issuperset(whose)

    def _lapsed(self, order: Order, defendant: str | None) -> ActStatus | None:
        """Past its own term: `gap` while the court may yet continue a TRO, `expired` otherwise (R7)."""
        ended = self.term_of(order).ended(self.at)
        if ended is None:
            return None
        sources = self.term_of(order).sources
        if KINDS[order.kind].lapses and self.at < gap_ends(ended, self.case.court):
            closing = [each for each in self.case.orders if self._closes_gap(each, order, defendant)]
            if not closing:
                return ActStatus(status="gap", since=ended, rests_on=sources)
            sources += (closing[0].source,)
        return ActStatus(status="expired", since=ended, rests_on=sources)

    def _closes_gap(self, later: Order, order: Order, defendant: str | None) -> bool:
        kind = KINDS[later.kind]
        follows = kind.rank > KINDS[order.kind].rank or kind.lapses
        speaks = closes(self, later, order, self.asked(defendant)) or (follows and self._continues(later, defendant))
        return later is not order and speaks and later.entered.at >= order.entered.at and self.entered(later)

    def _reaches(self, effect: Effect, act: str, defendant: str | None) -> bool:
        """Does an effect cover this act and defendant? One limited to some defendants says nothing of the whole."""
        if effect.acts is not None and act not in acts_of(effect.acts):
            return False
        return effect.defendants is None or self.asked(defendant) in effect.defendants


def _revived(directive: Directive, relief: Effect, undoing: Effect) -> str:
    return (
        f"`{undoing.order}` undid the relief that `{relief.order}` gave from `{directive.ref}`: does the revived burden bind "
        f"this respondent before notice of `{undoing.order}` (R1, R2)?"
    )


MODIFIABLE = ("forbid", "toward", "within", "by", "listing_notice", "text")


def _carries(effect: Effect, directive: Directive) -> bool:
    named = any(hits(target, directive.ref) for target in effect.targets)
    return named and not any(hits(target, directive.ref) for target in effect.excepted)


def acts_in(directive: Directive) -> tuple[str, ...]:
    """The acts that a directive forbids, or that would undo the duty that it lays."""
    return acts_of(directive.forbid) if directive.forbid else DUTY_ACTS.get(directive.require or "", ())
