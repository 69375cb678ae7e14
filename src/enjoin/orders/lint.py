"""What courts have faulted in orders of this kind: each with its authority, and advice for whoever drafts the next order.

One function a fault; `LINTS` is the table. A lint reads the papers alone: it does not ask what is in force today.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from enjoin.orders.check import directives_of, expand
from enjoin.orders.kinds import KINDS, TRO_DAYS
from enjoin.orders.model import DEFENDANTS, PLAINTIFFS, ROLE_GROUPS, Case, Directive, Order, Source
from enjoin.when import Instant, Period, count, end_of_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that a court may fault: where, why, on what authority, and what to write instead."""

    code: str
    where: str
    cite: str
    message: str
    authority: str
    advice: str
    line: int | None = None


def lint_case(case: Case, at: Instant | None = None) -> tuple[Fault, ...]:
    """Every fault in the case's papers, in the order of the papers within each kind. `at` is for premises that lapse."""
    return tuple(fault for lint in LINTS for fault in lint(case, at))


def nonparty_without_predicate(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R15–R16: relief against a nonparty that maps to no prohibition on a party."""
    every = directives_of(case)
    for order, directive in _written(case):
        leans = bool(directive.forbid) or directive.require == "freeze"
        if not leans or not _binds_nonparty(case, directive):
            continue
        behind = [every[ref] for ref in directive.predicate if ref in every and _binds_party(case, every[ref])]
        if not behind:
            yield _fault(
                "no_predicate",
                order,
                directive,
                "binds a nonparty and stands on no prohibition on a party",
                "Fed. R. Civ. P. 65(d)(2)(C); Alemite Mfg. Corp. v. Staff, 42 F.2d 832 (2d Cir. 1930); "
                "Kelly Toys Holdings, LLC v. 19885566 Store, No. 22-cv-9384 (S.D.N.Y. June 29, 2023)",
                "forbid the act to the defendants first, and bar the nonparty from aiding that act; or leave it out",
            )


def tro_term(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R7: a TRO that names no expiry, or one past the 14th day."""
    for order in case.orders:
        if not KINDS[order.kind].lapses:
            continue
        last = count(Period(TRO_DAYS, "days"), order.entered.at, case.court).last_day
        if order.expires is None:
            message = f"sets no expiry; by the rule it ends with {last}"
            yield _of_order(
                "tro_without_expiry", order, message, _RULE_65_B, "state the hour and day on which it expires"
            )
        elif order.expires.at > end_of_day(last, case.court):
            message = f"is to run until {order.expires.written}, past the 14th day ({last})"
            advice = "set at most 14 days, and extend for good cause or by consent, on the record"
            yield _of_order("tro_past_14_days", order, message, _RULE_65_B, advice)
        yield from _long_extensions(case, order)


def _long_extensions(case: Case, order: Order) -> Iterator[Fault]:
    end = order.expires.at if order.expires else None
    for extension in (each for each in case.extensions if each.order == order.id):
        start = end or count(Period(TRO_DAYS, "days"), order.entered.at, case.court).due
        if (
            "consent" not in (extension.why or "")
            and extension.until.at.us - start.us > timedelta(days=15) // _MICROSECOND
        ):
            message = f"is extended until {extension.until.written}, by more than a like period, without consent"
            advice = "extend by at most a like period, or put the defendants' consent on the record"
            yield _of_order("tro_long_extension", order, message, _RULE_65_B, advice, extension.source)
        end = extension.until.at


def platform_by_website(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R3: a platform named by its website only."""
    for respondent in case.respondents:
        names = (respondent.name, *respondent.aka)
        if all(_is_website(name) or not _is_entity(name) for name in names) and any(_is_website(n) for n in names):
            yield Fault(
                code="platform_by_website_only",
                where=respondent.id,
                cite=respondent.source.cite or "",
                message=f"`{respondent.name}` is named by its website only, and no legal entity is",
                authority="Fed. R. Civ. P. 65(d)(1)(C), (d)(2); Datskow v. Teledyne, Inc., 899 F.2d 1298 (2d Cir. 1990): "
                "a misnomer does not undo notice, but it invites the argument",
                advice="name the entity that operates the site, with the site as its alias",
                line=respondent.source.line,
            )


def acts_in_exhibit(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R6: acts that are defined only in another paper."""
    for order, directive in _written(case):
        if directive.terms_in:
            yield _fault(
                "terms_elsewhere",
                order,
                directive,
                f"its terms stand only in {directive.terms_in}",
                "Fed. R. Civ. P. 65(d)(1)(C): an order must describe the acts itself, not by referring to another document",
                "write the acts out in the paragraph",
            )


def joinder(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R48: many defendants, and nothing on file that says why they are in one case."""
    notes = [each.source.note or "" for each in case.defendants] + [case.source.note or ""]
    if len(case.defendants) > JOINDER and not any(JOINDER_FACTS.search(note) for note in notes):
        yield Fault(
            code="joinder",
            where=DEFENDANTS,
            cite="",
            message=f"{len(case.defendants)} defendants are joined, and no fact on file links each of them to the others",
            authority="Fed. R. Civ. P. 20(a)(2); Kelly Toys Holdings, LLC v. 19885566 Store, No. 22-cv-9384 "
            "(S.D.N.Y. June 29, 2023): counsel is to address the propriety of joinder",
            advice="plead, defendant by defendant, the facts of a common transaction or occurrence, or sever",
            line=case.defendants[0].source.line,
        )


def freeze_made_permanent(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R10: an asset freeze carried into a permanent injunction."""
    for order in case.orders:
        if order.kind not in ("permanent_injunction", "judgment"):
            continue
        carried = [
            directive
            for effect in order.effects
            if effect.verb == "make_permanent"
            for directive in expand(case, effect.targets)
            if directive not in expand(case, effect.excepted)
        ]
        for directive in (*order.directives, *carried):
            if directive.require == "freeze" or (directive.toward == "assets" and directive.forbid):
                yield _fault(
                    "freeze_made_permanent",
                    order,
                    directive,
                    "carries an asset freeze into a permanent order",
                    "Fed. R. Civ. P. 64, 69: a prejudgment freeze ends with judgment; N.Y. C.P.L.R. 5222 for what follows it",
                    "except the freeze, and seek a post-judgment restraint where there is a money judgment",
                )


def never_noticed(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R1, R2: a directive of which the one it binds has no notice on file."""
    for order, directive in _written(case):
        for bound in directive.binds:
            missed = _untold(case, order, bound)
            if not missed:
                continue
            named = ", ".join(f"`{each}`" for each in missed[:NAMED])
            named += f" and {len(missed) - NAMED} more" if len(missed) > NAMED else ""
            yield _fault(
                "never_noticed",
                order,
                directive,
                f"no notice of this order to {named} is on file",
                "Fed. R. Civ. P. 65(d)(2): an order binds only those who receive actual notice of it",
                f"serve the order on {named} and file the proof: means, recipient, day and hour",
            )


def lapsed_premise(case: Case, at: Instant | None) -> Iterator[Fault]:
    """R30: a premise that rules lean on has run out while an order on infringing goods may stand."""
    for premise in case.premises:
        if premise.ends is not None and (at is None or premise.ends.at <= at):
            yield Fault(
                code="premise_lapsed",
                where=premise.kind,
                cite=premise.cited_source or premise.source.cite or "",
                message=f"`{premise.kind}` on {', '.join(premise.platforms)} lapsed with {premise.ends.written}",
                authority="Kelly Toys Holdings, LLC v. 19885566 Store, No. 22-cv-9384 (S.D.N.Y. July 31, 2023): a use of the "
                "term shows infringement while no authentic goods are sold there",
                advice="renew the statement, with a date and who makes it, or expect human review of every use of the term",
                line=premise.source.line,
            )


def conflicting_cites(case: Case, at: Instant | None) -> Iterator[Fault]:
    """One order, several docket numbers in the papers."""
    for order in case.orders:
        if len(order.ecf) > 1:
            numbers = " and ".join(f"ECF {number}" for number in order.ecf)
            message = f"the papers cite it as {numbers}"
            advice = "check the docket sheet and cite one number throughout"
            yield _of_order("conflicting_cites", order, message, "Fed. R. Civ. P. 10, 79(a)", advice)


Lint = Callable[[Case, Instant | None], Iterator[Fault]]
LINTS: tuple[Lint, ...] = (
    nonparty_without_predicate,
    tro_term,
    platform_by_website,
    acts_in_exhibit,
    joinder,
    freeze_made_permanent,
    never_noticed,
    lapsed_premise,
    conflicting_cites,
)

JOINDER_FACTS = re.compile(r"\bjoin(?:ed|der)\b|\brule 20\b|same transaction|\bin concert\b", re.IGNORECASE)
NAMED = 5  # so many of those who were not told are named
JOINDER = 10  # beyond so many defendants courts have asked for facts per defendant
_RULE_65_B = "Fed. R. Civ. P. 65(b)(2)"
_MICROSECOND = timedelta(microseconds=1)
_ENTITY = ("inc", "ltd", "llc", "limited", "corp", "corporation", "company", "co", "plc", "gmbh", "group", "s.a", "llp")


def _written(case: Case) -> Iterator[tuple[Order, Directive]]:
    return ((order, directive) for order in case.orders for directive in order.directives)


def _binds_nonparty(case: Case, directive: Directive) -> bool:
    nonparties = {each.id for each in case.respondents} | set(ROLE_GROUPS)
    return any(name in nonparties for name in directive.binds)


def _binds_party(case: Case, directive: Directive) -> bool:
    parties = {each.id for each in case.defendants} | {DEFENDANTS}
    return any(name in parties for name in directive.binds)


def _untold(case: Case, order: Order, name: str) -> list[str]:
    """Those whom `name` means and to whom no notice of the order is on file; the group itself where nobody was told."""
    told = {notice.respondent for notice in case.notices if notice.order == order.id}
    if name == PLAINTIFFS or name in told or (DEFENDANTS in told and _is_defendant(case, name)):
        return []
    members = [name]
    if name in ROLE_GROUPS:
        members = [each.id for each in case.respondents if each.role == ROLE_GROUPS[name]]
    elif name == DEFENDANTS:
        members = [each.id for each in case.defendants]
    missed = [each for each in members if each not in told]
    return missed if len(missed) < len(members) else [name]


def _is_defendant(case: Case, name: str) -> bool:
    return any(each.id == name for each in case.defendants)


def _is_website(name: str) -> bool:
    return "." in name.strip(".") and " " not in name.strip() and not _is_entity(name)


def _is_entity(name: str) -> bool:
    words = name.casefold().replace(",", " ").split()
    return any(word.strip(".") in _ENTITY for word in words)


def _fault(code: str, order: Order, directive: Directive, message: str, authority: str, advice: str) -> Fault:
    cite = directive.source.cite or (f"ECF {order.ecf[0]}" if order.ecf else "")
    return Fault(
        code=code,
        where=directive.ref,
        cite=cite,
        message=message,
        authority=authority,
        advice=advice,
        line=directive.source.line,
    )


def _of_order(
    code: str, order: Order, message: str, authority: str, advice: str, source: Source | None = None
) -> Fault:
    return Fault(
        code=code,
        where=order.id,
        cite=order.source.cite or (f"ECF {order.ecf[0]}" if order.ecf else ""),
        message=message,
        authority=authority,
        advice=advice,
        line=(source or order.source).line,
    )
