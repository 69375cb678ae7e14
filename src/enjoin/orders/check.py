"""Do the parts of a case hold together? References, time order, cycles, duplicates; and what the papers leave in conflict."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from enjoin.market import acts_of
from enjoin.orders.kinds import KINDS
from enjoin.orders.model import (
    DEFENDANTS,
    PLAINTIFFS,
    ROLE_GROUPS,
    Case,
    Defendant,
    Directive,
    Effect,
    NoticeOfListings,
    Order,
    Source,
)
from enjoin.problems import Place, Problem, Severity, did_you_mean


def check_references(case: Case, file: str | None = None) -> tuple[Problem, ...]:
    """Every fault between the parts of `case`; errors make it unusable, warnings and notes are for whoever reviews it."""
    return tuple(_Checker(case, file).all())


def directives_of(case: Case) -> dict[str, Directive]:
    """`order.id` → directive, written ones and those that a `make_permanent` carries."""
    found = {each.ref: each for order in case.orders for each in order.directives}
    for order in case.orders:
        for carried, _ in carried_directives(case, order):
            found.setdefault(carried, found.get(carried, _))
    return found


def carried_directives(case: Case, order: Order) -> Iterator[tuple[str, Directive]]:
    """New ref and source of each directive that `order` makes permanent, by the effects' words alone."""
    for effect in order.effects:
        if effect.verb == "make_permanent":
            excepted = set(expand(case, effect.excepted))
            for source in expand(case, effect.targets):
                if source.ref not in {each.ref for each in excepted}:
                    yield f"{order.id}.{source.id}", source


def expand(case: Case, targets: Iterable[str]) -> tuple[Directive, ...]:
    """The written directives that directive ids, `order.*` or order ids name."""
    found: list[Directive] = []
    for target in targets:
        name, _, part = target.partition(".")
        for order in case.orders:
            if order.id == name:
                found += [each for each in order.directives if part in ("", "*", each.id)]
    return tuple(dict.fromkeys(found))


class _Checker:
    def __init__(self, case: Case, file: str | None) -> None:
        self.case = case
        self.file = file
        self.orders = {order.id: order for order in case.orders}
        self.refs = set(directives_of(case))
        named = [(each.id, each.name, *each.aka) for each in case.respondents]
        named += [(each.id, each.name, *each.aka) for each in case.defendants]
        self.by_name = {name.casefold(): who for who, *names in named for name in names}
        self.people = {each.id for each in case.defendants} | {each.id for each in case.respondents}
        self.groups = {DEFENDANTS, PLAINTIFFS, *ROLE_GROUPS}

    def all(self) -> Iterator[Problem]:
        yield from self.duplicates()
        for order in self.case.orders:
            yield from self.order(order)
        yield from self.cycles()
        yield from self.notices()
        yield from self.extensions()
        yield from self.spans()
        yield from self.silences()
        yield from self.conflicts()

    def problem(
        self, code: str, message: str, source: Source, hint: str | None = None, severity: Severity = "error"
    ) -> Problem:
        place = Place(file=self.file, line=source.line)
        return Problem(code=code, message=message, place=place, hint=hint, severity=severity)

    def duplicates(self) -> Iterator[Problem]:
        case = self.case
        people = [(each.id, each.source) for each in case.defendants]
        people += [(each.id, each.source) for each in case.respondents]
        rights = [(name, case.source) for name in [*(m.id for m in case.marks), *(w.id for w in case.works)]]
        orders = [(each.id, each.source) for each in case.orders]
        parts = [(each.ref, each.source) for order in case.orders for each in order.directives]
        for kind, named in (("party", people), ("mark or work", rights), ("order", orders), ("directive", parts)):
            seen = Counter(name for name, _ in named)
            last = dict(named)
            for name in (name for name, times in seen.items() if times > 1):
                yield self.problem("duplicate_id", f"the {kind} id `{name}` is used {seen[name]} times", last[name])
        for name in sorted({each for each, _ in people} & self.groups):
            yield self.problem("duplicate_id", f"the id `{name}` is the name of a group", dict(people)[name])
        yield from self.shared_stores()

    def shared_stores(self) -> Iterator[Problem]:
        owners: dict[tuple[str, str], list[Defendant]] = defaultdict(list)
        for defendant in self.case.defendants:
            for store in defendant.stores:
                if store.id:
                    owners[store.platform, store.id].append(defendant)
        for (platform, store_id), found in owners.items():
            if len(found) > 1:
                names = ", ".join(f"`{each.id}`" for each in found)
                message = f"store `{store_id}` on `{platform}` is given to several defendants: {names}"
                yield self.problem("shared_store", message, found[-1].source, severity="warning")

    def order(self, order: Order) -> Iterator[Problem]:
        if order.expires is not None and order.expires.at <= order.entered.at:
            yield self.problem("time_order", f"order `{order.id}` expires before it is entered", order.source)
        for directive in order.directives:
            yield from self.known_people(directive.binds, directive.source, "binds")
            yield from self.predicates(directive)
            yield from self.singled_out(directive)
        for effect in order.effects:
            yield from self.effect(order, effect)

    def known_people(self, names: Iterable[str], source: Source, key: str) -> Iterator[Problem]:
        for name in names:
            if name not in self.people and name not in self.groups:
                whose = self.by_name.get(name.casefold())
                hint = f"that is `{whose}`: write the id" if whose else did_you_mean(name, self.people | self.groups)
                yield self.problem("unknown_party", f"`{key}` names `{name}`, who is not in the case", source, hint)

    def known_defendants(self, names: Iterable[str] | None, source: Source) -> Iterator[Problem]:
        defendants = {each.id for each in self.case.defendants}
        for name in names or ():
            if name not in defendants:
                hint = did_you_mean(name, defendants)
                yield self.problem("unknown_party", f"`{name}` is no defendant's id", source, hint)

    def singled_out(self, directive: Directive) -> Iterator[Problem]:
        """A nonparty's paragraph may be as to some defendants; one on defendants names them as those whom it binds."""
        yield from self.known_defendants(directive.defendants, directive.source)
        defendants = {DEFENDANTS, *(each.id for each in self.case.defendants)}
        if directive.defendants is not None and defendants.intersection(directive.binds):
            message = f"`{directive.ref}` binds defendants and is limited by `defendants`"
            yield self.problem("misplaced_key", message, directive.source, "name them in `binds`")
        if directive.defendants == ():
            yield self.problem("empty", f"`defendants` of `{directive.ref}` is an empty list", directive.source)

    def predicates(self, directive: Directive) -> Iterator[Problem]:
        for name in directive.predicate:
            if name not in self.refs:
                hint = did_you_mean(name, self.refs)
                yield self.problem("unknown_directive", f"predicate `{name}` is no directive", directive.source, hint)
            elif name == directive.ref:
                yield self.problem("cycle", f"`{name}` is its own predicate", directive.source)

    def effect(self, order: Order, effect: Effect) -> Iterator[Problem]:
        for target in (*effect.targets, *effect.excepted):
            yield from self.target(order, effect, target)
        yield from self.known_people(effect.respondents or (), effect.source, "for")
        yield from self.known_defendants(effect.defendants, effect.source)
        if effect.ends is not None and effect.ends.at <= (effect.starts or order.entered).at:
            yield self.problem("time_order", f"an effect of `{order.id}` ends before it begins", effect.source)
        yield from self.unreached_acts(effect)

    def target(self, order: Order, effect: Effect, target: str) -> Iterator[Problem]:
        name, dot, part = target.partition(".")
        if name not in self.orders:
            hint = did_you_mean(name, self.orders)
            yield self.problem(
                "unknown_order" if not dot else "unknown_directive",
                f"`{effect.verb}` of `{order.id}` names `{target}`, and there is no order `{name}`",
                effect.source,
                hint,
            )
            return
        if dot and part != "*" and target not in self.refs:
            hint = did_you_mean(target, self.refs)
            message = f"`{effect.verb}` of `{order.id}` names `{target}`, which is no directive"
            yield self.problem("unknown_directive", message, effect.source, hint)
        acted_on = self.orders[name]
        if acted_on.entered.at > (effect.starts or order.entered).at:
            message = (
                f"`{effect.verb}` of `{order.id}` ({(effect.starts or order.entered).written}) acts on `{name}` before "
                f"that order is entered ({acted_on.entered.written})"
            )
            yield self.problem("time_order", message, effect.source)
        elif acted_on is order and effect.verb != "clarify":
            yield self.problem("cycle", f"order `{order.id}` acts on itself", effect.source)
        elif effect.verb in CHANGES and KINDS[order.kind].rank > KINDS[acted_on.kind].rank > 0:
            message = (
                f"`{effect.verb}` of `{order.id}` acts on `{target}`, and `{order.id}` supersedes `{name}` from the same notice: "
                f"the change never binds"
            )
            hint = f"write the paragraph, as changed, among the directives of `{order.id}`"
            yield self.problem("superseded_target", message, effect.source, hint, "warning")

    def unreached_acts(self, effect: Effect) -> Iterator[Problem]:
        if effect.acts is None:
            return
        for directive in expand(self.case, effect.targets):
            if directive.forbid and not set(acts_of(effect.acts)) & set(acts_of(directive.forbid)):
                message = f"`{effect.verb}` of `{effect.order}` is limited to acts that `{directive.ref}` does not name"
                yield self.problem("unreached_acts", message, effect.source, severity="warning")

    def cycles(self) -> Iterator[Problem]:
        """Orders of one day may act on each other only one way; predicates may not lead back to themselves."""
        by_order = {
            order.id: {target.partition(".")[0] for effect in order.effects for target in effect.targets} - {order.id}
            for order in self.case.orders
        }
        by_predicate = {
            each.ref: set(each.predicate) - {each.ref} for order in self.case.orders for each in order.directives
        }
        for graph, what in (
            (by_order, "orders act on each other"),
            (by_predicate, "predicates lead back to themselves"),
        ):
            for name in _in_cycles(graph):
                source = self.orders[name.partition(".")[0]].source
                yield self.problem("cycle", f"{what} in a circle through `{name}`", source)

    def notices(self) -> Iterator[Problem]:
        for notice in self.case.notices:
            order = self.orders.get(notice.order)
            if order is None:
                hint = did_you_mean(notice.order, self.orders)
                yield self.problem("unknown_order", f"a notice is of `{notice.order}`, no order", notice.source, hint)
            elif notice.received.at < order.entered.at:
                message = (
                    f"notice of `{order.id}` to `{notice.respondent}` ({notice.received.written}) is before its entry "
                    f"({order.entered.written})"
                )
                yield self.problem("time_order", message, notice.source)
            yield from self.known_people((notice.respondent,), notice.source, "respondent")
        for told in self.case.listing_notices:
            yield from self.known_people((told.respondent,), told.source, "respondent")
            yield from self.notice_of_listings(told)

    def notice_of_listings(self, told: NoticeOfListings) -> Iterator[Problem]:
        """A notice that no listing, or no right, can be matched with says nothing (R26): K5 is lost."""
        run = {name for each in self.case.respondents if each.id == told.respondent for name in each.platforms}
        if run and told.platform not in run:
            message = (
                f"a notice of listings is about `{told.platform}`, no platform of `{told.respondent}`: it matches none"
            )
            yield self.problem("unknown_platform", message, told.source, did_you_mean(told.platform, run), "warning")
        rights = {mark.id for mark in self.case.marks} | {work.id for work in self.case.works}
        for name in sorted(set(told.rights) - rights):
            message = f"a notice of listings names the right `{name}`, no mark and no work of the case"
            yield self.problem("unknown_right", message, told.source, did_you_mean(name, rights), "warning")

    def extensions(self) -> Iterator[Problem]:
        for extension in self.case.extensions:
            order = self.orders.get(extension.order)
            if order is None:
                hint = did_you_mean(extension.order, self.orders)
                message = f"an extension is of `{extension.order}`, no order"
                yield self.problem("unknown_order", message, extension.source, hint)
            elif extension.until.at <= order.entered.at:
                yield self.problem(
                    "time_order", f"an extension of `{order.id}` ends before its entry", extension.source
                )
            elif not KINDS[order.kind].lapses and order.expires is None:
                message = f"`{order.id}` has no term that could be extended"
                yield self.problem("no_term", message, extension.source, severity="warning")

    def spans(self) -> Iterator[Problem]:
        for premise in self.case.premises:
            if premise.ends is not None and premise.ends.at <= premise.starts.at:
                yield self.problem("time_order", "a premise ends before it begins", premise.source)
        sealed = self.case.sealed
        if sealed is not None and sealed.end is not None and sealed.end <= sealed.start:
            yield self.problem("time_order", "the seal ends before it begins", self.case.source)

    def silences(self) -> Iterator[Problem]:
        """What the file does not say: who has notice (R2), what is to be looked for (R29), what an order ends (R11)."""
        left = {each.left.on.at for each in self.case.defendants if each.left}
        for order in self.case.orders:
            idle = order.kind in ("dismissal", "dissolution", "stay") and not order.effects and not order.directives
            earlier = any(each.entered.at < order.entered.at and each.directives for each in self.case.orders)
            if idle and earlier and order.entered.at not in left:
                message = f"`{order.id}`, a {order.kind}, has no effect on file: what was in force before it stays in force (R11)"
                hint = (
                    "say what it ends: `vacate`, `release` or `stay` in `[[orders.effects]]`, or `left` of a defendant"
                )
                yield self.problem("no_effect", message, order.source, hint, "warning")
            yield from self.beside(order)
        told = {each.respondent for each in self.case.notices}
        for respondent in self.case.respondents if self.case.orders else ():
            if respondent.id not in told:
                message = f"no notice of any order to `{respondent.id}` is on record: until one is, none binds it (R2)"
                yield self.problem("no_notice", message, respondent.source, "add a `[[notices]]` table", "note")
        toward = [each for order in self.case.orders for each in order.directives if each.toward == "infringing"]
        if toward and not self.case.marks and not self.case.works:
            message = f"`{toward[0].ref}` is toward infringing goods, and the case has no mark and no work to look for"
            yield self.problem(
                "nothing_protected", message, toward[0].source, "add a `[[marks]]` or `[[works]]` table", "warning"
            )

    def beside(self, order: Order) -> Iterator[Problem]:
        """An earlier order of the same kind that this one does not speak of: both stand (R10, R11)."""
        if not order.directives or not KINDS[order.kind].rank:
            return
        for other in self.case.orders:
            earlier = other.kind == order.kind and other.directives and other.entered.at < order.entered.at
            if earlier and not self.is_spoken_of(other, order):
                message = (
                    f"`{other.id}` and `{order.id}` are both a `{order.kind}` and both stand: "
                    "the later is silent on the earlier"
                )
                yield self.problem("beside", message, order.source, "`vacate` or `modify` it if it is replaced", "note")

    def is_spoken_of(self, other: Order, order: Order) -> bool:
        """Does `order` itself do anything to `other`, or had an order in between vacated the whole of it?"""
        return any(
            target.partition(".")[0] == other.id and (each is order or _vacates_whole(effect, target))
            for each in self.case.orders
            if each is order or other.entered.at < each.entered.at <= order.entered.at
            for effect in each.effects
            for target in effect.targets
        )

    def conflicts(self) -> Iterator[Problem]:
        for order in self.case.orders:
            if len(order.ecf) > 1:
                numbers = " and as ".join(f"ECF {number}" for number in order.ecf)
                message = f"the papers cite `{order.id}` as {numbers}; the first is printed"
                yield self.problem("conflicting_cites", message, order.source, severity="note")
        for source in _sources(self.case):
            if source.uncertain:
                yield self.problem("uncertain", f"a date is not sure: {source.uncertain}", source, severity="note")
            if source.confirm:
                yield self.problem("confirm", f"counsel must confirm: {source.confirm}", source, severity="note")


def _vacates_whole(effect: Effect, target: str) -> bool:
    limited = effect.acts is not None or effect.defendants is not None or effect.respondents is not None
    return effect.verb == "vacate" and not limited and target.partition(".")[2] in ("", "*")


def _sources(case: Case) -> Iterator[Source]:
    for order in case.orders:
        yield order.source
        yield from (each.source for each in order.directives)
        yield from (each.source for each in order.effects)
    yield from (each.source for each in case.defendants)
    yield from (each.source for each in case.premises)
    yield from (each.source for each in case.notices)
    yield from (each.source for each in case.listing_notices)
    yield from (each.source for each in case.extensions)


CHANGES = ("modify", "clarify", "lift_stay")  # effects that mean the order which they act on to bind on


def _in_cycles(graph: dict[str, set[str]]) -> list[str]:
    """The nodes on a circle: peel off whatever has no way on, from both ends; what stays is on one."""
    left = {name: {to for to in ways if to in graph} for name, ways in graph.items()}
    while True:
        pointed_at = {to for ways in left.values() for to in ways}
        gone = {name for name, ways in left.items() if not ways or name not in pointed_at}
        if not gone:
            return sorted(left)
        left = {name: ways - gone for name, ways in left.items() if name not in gone}
