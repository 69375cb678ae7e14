"""The case as it stands for one respondent at (`at`, `known`): its obligations, their power, deadlines and flags."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from enjoin.market import acts_of
from enjoin.obligations.model import STRENGTH, ActStatus, Obligation, Power
from enjoin.obligations.standing import Standing, acts_in
from enjoin.orders.kinds import EFFECTS
from enjoin.orders.model import DEFENDANTS, Directive, Effect, Notice, Order, Source
from enjoin.orders.people import ALL_DEFENDANTS
from enjoin.when import Deadline, Instant, count

NEEDS_PREDICATE_DUTIES = frozenset({"freeze"})
OPEN = ("in_force", "gap", "stayed", "not_noticed")


class View(Standing):
    """Adds to the standing of acts: power (R14–R17), and each directive as one `Obligation`."""

    # ── power (R14–R17) ──

    def power(self, directive: Directive) -> Power:
        """Could the court lay this on the respondent? Computed from the predicates, never typed in."""
        leans = bool(directive.forbid) or directive.require in NEEDS_PREDICATE_DUTIES
        if self.person.is_nonparty and leans and not self.predicates(directive):
            return "no_predicate"
        return "unclear" if directive.terms_in else "ok"

    def acts_as_to(self, obligation: Obligation, defendant: str) -> tuple[str, ...]:
        """The acts that the directive reaches at one defendant's stores: it, or a `modify`, may be as to some alone."""
        if not obligation.directive.concerns(defendant):
            return ()
        own = self._own_words[obligation.ref].get(defendant)
        return tuple(obligation.acts) if own is None else acts_in(own)

    def acts_as_to_any(self, obligation: Obligation) -> tuple[str, ...]:
        """The acts that the directive reaches at any defendant's stores."""
        own = (act for words in self._own_words[obligation.ref].values() for act in acts_in(words))
        return tuple(dict.fromkeys((*obligation.acts, *own)))

    @cached_property
    def _own_words(self) -> dict[str, dict[str, Directive]]:
        """By directive: as it reads for each defendant whom a `modify` singles out."""
        return {
            each.ref: {
                name: self.as_modified(each.directive, name)
                for effect in self.modifying(each.directive)
                for name in effect.defendants or ()
            }
            for each in self.obligations
        }

    def as_to(self, obligation: Obligation, act: str, defendant: str | None) -> Obligation:
        """The obligation as it meets one act at one defendant's stores: what it says to this defendant, and its power.

        A predicate may be struck in part (R15, R16).
        """
        own = self._own_words[obligation.ref].get(defendant or "")
        obligation = obligation if own is None else replace(obligation, directive=own)
        directive = obligation.directive
        if obligation.power == "no_predicate" or not self.person.is_nonparty or not directive.predicate:
            return obligation
        return (
            obligation if self._has_predicate(directive, act, defendant) else replace(obligation, power="no_predicate")
        )

    def aids(self, obligation: Obligation, defendant: str) -> bool:
        """A nonparty may be barred from aiding only whom the prohibition behind it binds (R15, R16)."""
        predicates = self.predicates(obligation.directive) if self.person.is_nonparty else ()
        return not predicates or any(DEFENDANTS in each.binds or defendant in each.binds for each in predicates)

    def _has_predicate(self, directive: Directive, act: str, defendant: str | None) -> bool:
        parties, _ = self._parties
        for each in self.predicates(directive):
            if defendant is None or DEFENDANTS in each.binds or defendant in each.binds:
                acts = acts_in(each) or ("",)
                ends = [parties.ended(each, said, defendant) for said in ((act,) if act in acts else acts)]
                if not all(end is not None and end.status in ("struck", "vacated") for end in ends):
                    return True
        return False

    def contestable_as_to(self, obligation: Obligation) -> tuple[str, ...]:
        """The defendants and acts for which alone a predicate is gone: `d03`, or `email` where it is gone for everybody."""
        if obligation.power == "no_predicate" or obligation.status not in OPEN:
            return ()
        acts = tuple(obligation.acts)
        for_all = tuple(act for act in acts if self.as_to(obligation, act, None).power == "no_predicate")
        names = (each.id for each in self.case.defendants)
        some = (
            name for name in names if any(self._newly_gone(obligation, act, name) for act in acts if act not in for_all)
        )
        return (*for_all, *some)

    def _newly_gone(self, obligation: Obligation, act: str, name: str) -> bool:
        reached = self.status(obligation.directive, act, name).status in OPEN
        bound = any(DEFENDANTS in each.binds or name in each.binds for each in self.predicates(obligation.directive))
        return reached and bound and self.as_to(obligation, act, name).power == "no_predicate"

    def predicates(self, directive: Directive) -> tuple[Directive, ...]:
        """The prohibitions on a party that stand behind a nonparty's directive (R16)."""
        parties, by_ref = self._parties
        found = (by_ref[ref] for ref in directive.predicate if ref in by_ref)
        return tuple(each for each in found if self._binds_party(each) and not _struck_or_vacated(parties, each))

    @cached_property
    def _parties(self) -> tuple[Standing, dict[str, Directive]]:
        """The same moment as it stands for the parties, and their directives by ref."""
        parties = Standing(self.case, ALL_DEFENDANTS, self.at, self.known)
        return parties, {each.ref: each for each, _ in parties.directives()}

    def _binds_party(self, directive: Directive) -> bool:
        return any(name == DEFENDANTS or name in self.defendant_ids for name in directive.binds)

    # ── obligations ──

    @cached_property
    def obligations(self) -> tuple[Obligation, ...]:
        """Every directive on file that binds the respondent, as it stands."""
        return tuple(
            self._obligation(directive, order)
            for directive, order in self.directives()
            if self.on_file(order.source, order.entered) and self.person.among(directive.binds)
        )

    def _obligation(self, written: Directive, order: Order) -> Obligation:
        directive = self.as_modified(written)
        acts = {act: self.status(directive, act) for act in acts_in(directive)}
        states = list(acts.values()) or [self.status(directive, "")]
        whole = min(states, key=lambda state: STRENGTH.index(state.status))
        notice = self.notice_of(order) if self.entered(order) else None
        power = self.power(directive)
        flags, questions = self.flags(directive, states, power)
        return Obligation(
            directive=directive,
            order=order,
            acts=acts,
            whole=whole,
            power=power,
            notice=notice,
            since=None if notice is None else _since(max(order.entered.at, notice.received.at), states),
            until=self._until(order, whole),
            effects=self._effect_history(directive),
            due=self._deadline(directive, order, notice),
            fixed_due=_fixed_due(directive),
            flags=flags,
            questions=questions,
        )

    def _until(self, order: Order, whole: ActStatus) -> Instant | None:
        match whole.status:
            case "in_force" | "stayed" | "not_noticed":
                return self.term_of(order).end(self.at)
            case "not_entered":
                return None
            case "superseded":  # by then its own term may have been over (R7)
                over = self.term_of(order).ended(self.at)
                return min((each for each in (whole.since, over) if each is not None), default=None)
            case _:
                return whole.since

    def _effect_history(self, directive: Directive) -> tuple[tuple[Effect, Instant], ...]:
        undone = [
            pair
            for relief, start, undoing, again in self.undone_on(directive)
            for pair in ((relief, start), (undoing, again))
        ]
        return (*self.effects_on(directive, EFFECTS), *undone)

    def _deadline(self, directive: Directive, order: Order, notice: Notice | None) -> Deadline | None:
        """When a duty falls due (R8, R9): "from receipt" starts when this respondent received the order."""
        if directive.within is None or not self.entered(order):
            return None
        if directive.counted_from == "listing_notice":
            return None  # one for each listing: `notices.due_on_notice`
        if directive.counted_from == "entry":
            return count(directive.within, order.entered.at, self.case.court)
        return None if notice is None else count(directive.within, notice.received.at, self.case.court)

    def flags(
        self,
        directive: Directive,
        states: Iterable[ActStatus],
        power: Power,
        act: str | None = None,
        defendant: str | None = None,
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The flags that an answer resting on `states` of `directive` carries, and the questions for counsel.

        Of one act at one defendant's stores, where these are named, else of the directive as a whole.
        """
        states = list(states)
        sources = [source for state in states for source in state.rests_on]
        for ref in directive.predicate:
            sources += self._predicate_sources(ref)
        flags: dict[str, None] = {}
        if any(state.status == "gap" for state in states):
            flags["gap"] = None
        if power != "ok" and any(state.status in OPEN for state in states):
            flags["contestable"] = None
        questions = dict.fromkeys(source.confirm for source in sources if source.confirm)
        questions |= dict.fromkeys(self._open_questions(directive, states, act, self.asked(defendant)))
        if questions:
            flags["counsel_must_confirm"] = None
        if any(source.uncertain for source in sources):
            flags["date_uncertain"] = None
        return tuple(flags), tuple(questions)

    def _predicate_sources(self, ref: str) -> Iterator[Source]:
        for directive, order in self.directives():
            if directive.ref == ref:
                yield directive.source
                yield order.source

    def _open_questions(
        self, directive: Directive, states: list[ActStatus], act: str | None, defendant: str | None
    ) -> Iterator[str]:
        """What the papers leave open on their face."""
        order = self.orders[directive.order]
        running = any(state.status in ("in_force", "stayed") for state in states)
        limits = self.term_of(order)
        if running and limits.fourteenth_day is not None and not limits.extended and self.at >= limits.fourteenth_day:
            yield f"`{order.id}` sets a term past the 14th day without an extension on file (Rule 65(b)(2), R7)"
        if running and limits.like_period is not None and self.at >= limits.like_period:
            yield f"`{order.id}` runs by an extension of more than a like period, without consent on file (Rule 65(b)(2), R7)"
        if running and any(_concerns(each, act, defendant) for each in self._stayed_before_carried(directive, order)):
            yield f"does the stay laid on the earlier order reach `{directive.ref}`, which carries that paragraph?"
        if running and any(_concerns(each, act, defendant) for each in self._narrowed_before_carried(directive, order)):
            yield f"does the reading that took a notice of the listing hold for `{directive.ref}`, which carries that paragraph?"

        if running and (late := self._late_period(directive, order)) is not None:
            yield (
                f"counted from the first {'entry' if directive.counted_from == 'entry' else 'receipt'}, the period that "
                f"`{late}` set for `{directive.ref}` was over before notice of `{late}`: from when does it run (R2, R9)?"
            )

    def _late_period(self, directive: Directive, order: Order) -> str | None:
        """The order that set a new period which, counted as the old one was, had run out before it was known."""
        for effect in self.modifying(directive):
            notice = self.notice_of(self.orders[effect.order])
            due = self._deadline(directive, order, self.notice_of(order))
            if due is None or notice is None or effect.change.within != directive.within:
                continue
            if due.due < notice.received.at:
                return effect.order
        return None

    def _stayed_before_carried(self, directive: Directive, order: Order) -> Iterator[Effect]:
        for source, then in self._carried_from(directive, order):
            yield from (effect for effect, _ in then.effects_on(source, ("stay",)))

    def _narrowed_before_carried(self, directive: Directive, order: Order) -> Iterator[Effect]:
        """A clarification is a reading of the earlier text; without its bounds the new order would reach further."""
        for source, then in self._carried_from(directive, order):
            for effect, _ in then.effects_on(source, ("clarify",)):
                if directive.listing_notice != "required" and effect.change.listing_notice == "required":
                    yield effect

    def _carried_from(self, directive: Directive, order: Order) -> Iterator[tuple[Directive, Standing]]:
        return ((source, then) for each, source, then in self.carried(order) if each.id == directive.id)


def _concerns(effect: Effect, act: str | None, defendant: str | None) -> bool:
    """Does an effect that is limited to some acts or defendants say anything of this one? None: of all."""
    as_to_act = act is None or effect.acts is None or act in acts_of(effect.acts)
    return as_to_act and (defendant is None or effect.defendants is None or defendant in effect.defendants)


def _since(began: Instant, states: list[ActStatus]) -> Instant:
    """From when it binds without a break; a burden revived in between, from its revival."""
    running = [state.since for state in states if state.status == "in_force" and state.since is not None]
    return max(began, min(running, default=began))


def _fixed_due(directive: Directive) -> Instant | None:
    """The last second of a fixed day, or the very instant where the papers give an hour (R9)."""
    if directive.by is None:
        return None
    return Instant(directive.by.at.us - 1_000_000) if directive.by.is_day else directive.by.at


def _struck_or_vacated(parties: Standing, directive: Directive) -> bool:
    acts = acts_in(directive) or ("",)
    ends = [parties.ended(directive, act, None) for act in acts]
    return all(end is not None and end.status in ("struck", "vacated") for end in ends)
