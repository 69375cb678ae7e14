"""One question, one decision with its grounds: the plain, slow, obvious twin.

Restrain iff an obligation is in force now for this respondent, it reaches this act, the store is a defendant's
(confirmed), and — where the directive is about infringing goods — the listing shows a right. Any failure while deciding
gives `review`, never a silent allow or block.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from enjoin.gates.general import rule
from enjoin.gates.model import Facts, Gate, Measure, Outcome, Reach, Ruling, Settled
from enjoin.gates.table import GATES
from enjoin.notices import Grade, grade
from enjoin.obligations import ActStatus, Obligation, View
from enjoin.parties.links import Link
from enjoin.problems import EnjoinError, Misuse
from enjoin.when import Instant

FLAGS = (
    "gap",
    "contestable",
    "counsel_must_confirm",
    "release_review",
    "legal_hold",
    "sealed",
    "date_uncertain",
    "no_premise",
    "unconfirmed_link",
    "outside_order",
    "safe_harbour_candidate",
    "policy_only",
)
RANK: dict[Outcome, int] = {"allow": 0, "review": 1, "block": 2}
# Until a person decides, promotion acts are held and all others pass; but what is deleted cannot be brought back (R51).
HELD_BESIDES_PROMOTION = frozenset({"delete_records"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """One directive that carries the outcome, with all that it stands on."""

    obligation: Obligation
    status: ActStatus
    link: Link | None
    ruling: Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A directive that came near and did not reach the act, and why."""

    directive: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """`allow`, `block` or `review` for one act on one subject, with its reasons.

    A block without a whole ground cannot be made: it needs a directive in force, a confirmed link, a measure and, where
    the directive is about infringing goods, a finding.
    """

    outcome: Outcome
    knowledge: Grade
    reason: str
    grounds: tuple[Ground, ...] = ()
    near: tuple[Near, ...] = ()
    flags: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    measure: Measure | None = None
    meanwhile: str | None = None
    failure: str | None = None

    def __post_init__(self) -> None:
        if self.outcome == "block" and not any(is_whole(ground) for ground in self.grounds):
            raise EnjoinError(
                "a block needs a whole ground: a directive in force, a confirmed link, a measure, a finding"
            )

    @property
    def directives(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(ground.obligation.ref for ground in self.grounds))


def is_whole(ground: Ground) -> bool:
    """Does the ground carry a block by itself?"""
    about_goods = ground.obligation.directive.toward == "infringing"
    return (
        ground.ruling.outcome == "block"
        and ground.status.status == "in_force"
        and ground.link is not None
        and ground.link.state == "confirmed"
        and ground.ruling.measure is not None
        and (ground.ruling.finding is not None or not about_goods)
    )


def decide(view: View, facts: Facts) -> Decision:
    """The decision on `facts` by the law as `view` has it. Any failure gives `review` with the failure as ground."""
    try:
        return decide_plainly(view, facts)
    except Misuse:
        raise
    except Exception as error:  # the one place where anything at all may have gone wrong, and a person must look
        failure = f"{type(error).__name__}: {error}"
        return Decision(
            outcome="review",
            knowledge="K0",
            reason=f"the decision failed, so a person must decide: {failure}",
            meanwhile=_meanwhile(facts.act),
            failure=failure,
        )


def decide_plainly(view: View, facts: Facts) -> Decision:
    """`decide` without the net."""
    if facts.act not in GATES:
        raise Misuse(f"unknown act `{facts.act}`")
    gate = GATES[facts.act]
    ruled = [
        Ground(obligation=r.obligation, status=r.status, link=r.link, ruling=rule(view, gate, facts, r))
        for r in _reaching(view, gate, facts)
    ]
    outcome: Outcome = max((ground.ruling.outcome for ground in ruled), key=RANK.__getitem__, default="allow")
    after = gate.after(view, facts, Settled(outcome=outcome)) if gate.after is not None else None
    if after is not None and RANK[after.outcome] > RANK[outcome]:
        outcome = after.outcome
    grounds = _carrying(ruled, outcome)
    near = tuple(_near(view, gate, facts, ruled, outcome))
    return _decision(view, facts, outcome, grounds, near, after)


def _carrying(ruled: list[Ground], outcome: Outcome) -> tuple[Ground, ...]:
    """The grounds of the outcome; an allowed query with filtered results keeps the directive that filters them."""
    found = [each for each in ruled if each.ruling.outcome == outcome and (outcome != "allow" or each.ruling.measure)]
    by_directive = {each.obligation.ref: each for each in reversed(found)}
    return tuple(each for each in found if by_directive[each.obligation.ref] is each)


def _reaching(view: View, gate: Gate, facts: Facts) -> Iterator[Reach]:
    """Every directive in force or in a gap that names the act, once for each linked defendant (or once without one)."""
    for obligation in view.obligations:
        if not facts.links and facts.act in obligation.acts:
            status = obligation.acts[facts.act]
            if status.status in ("in_force", "gap"):
                yield Reach(obligation=obligation, status=status, link=None)
        for link in _own(view, facts.links):
            if facts.act not in view.acts_as_to(obligation, link.defendant):
                continue
            status = view.status(obligation.directive, facts.act, link.defendant)
            if status.status in ("in_force", "gap") and view.aids(obligation, link.defendant):
                yield Reach(obligation=view.as_to(obligation, facts.act, link.defendant), status=status, link=link)


def _own(view: View, links: tuple[Link, ...]) -> tuple[Link, ...]:
    """A defendant who is asked about answers for its own stores only. Confirmed links come first."""
    if view.person.kind == "defendant":
        links = tuple(link for link in links if link.defendant == view.person.id)
    return tuple(sorted(links, key=lambda link: link.state != "confirmed"))


# ── near: what did not reach the act, and why ──


def _near(view: View, gate: Gate, facts: Facts, ruled: list[Ground], outcome: Outcome) -> Iterator[Near]:
    said = {ground.obligation.ref for ground in ruled if ground.ruling.outcome == outcome and ground.ruling.measure}
    for ground in ruled:
        if ground.obligation.ref not in said:
            said.add(ground.obligation.ref)
            yield Near(directive=ground.obligation.ref, why=ground.ruling.why)
    for obligation in view.obligations:
        if obligation.ref not in said and (why := _why_not(view, obligation, facts)) is not None:
            yield Near(directive=obligation.ref, why=why)


def _why_not(view: View, obligation: Obligation, facts: Facts) -> str | None:
    if obligation.status == "not_entered" or not obligation.acts:
        return None
    links = _own(view, facts.links)
    if facts.act in obligation.acts:
        if links and not obligation.directive.concerns(links[0].defendant):
            return f"it is not laid as to `{links[0].defendant}`"
        if links and facts.act not in view.acts_as_to(obligation, links[0].defendant):
            return f"as modified as to `{links[0].defendant}`, it does not reach {facts.act}"
        status = view.status(obligation.directive, facts.act, links[0].defendant if links else None)
        if status.status in ("in_force", "gap"):
            if not links:
                return f"the store is none of `{view.person.id}`'s"
            return f"the prohibition behind it does not bind `{links[0].defendant}` (R15, R16)"
        return say_status(view, status)
    if obligation.directive.toward == "stores" and facts.links:
        if obligation.status in ("in_force", "gap"):
            reached = [act for act, state in obligation.acts.items() if state.status in ("in_force", "gap")]
            return f"reaches {', '.join(reached)}, not {facts.act}"
        return say_status(view, obligation.whole)
    return None


PAST = {
    "gap": "its term is over and nothing on file continues it, since",
    "expired": "ended on",
    "struck": "struck",
    "stayed": "stayed",
    "vacated": "vacated",
    "released": "released",
    "superseded": "superseded",
}


def say_status(view: View, status: ActStatus) -> str:
    """`struck by contempt on 2023-06-29`."""
    match status.status:
        case "not_noticed":
            return "no notice of its order to this respondent is on file (R2)"
        case "not_entered":
            return f"made permanent by {status.by} as to others only" if status.by else "its order is not entered yet"
        case "in_force":
            return "in force"
        case other:
            by = f" by {status.by}" if status.by and other not in ("gap",) else ""
            day = "" if status.since is None else f" on {status.since.day(view.case.court)}"
            if other == "expired" and status.since is not None and not by:
                return f"ended with {Instant(status.since.us - 1).day(view.case.court)}"
            if other == "expired":
                return f"ended{by}{day}"
            return f"{PAST[other]}{day.replace(' on', '')}" if other == "gap" else f"{PAST[other]}{by}{day}"


# ── the whole answer ──


def _decision(
    view: View,
    facts: Facts,
    outcome: Outcome,
    grounds: tuple[Ground, ...],
    near: tuple[Near, ...],
    after: Ruling | None,
) -> Decision:
    confirmed = any(link.state == "confirmed" for link in facts.links)
    flags: dict[str, None] = {}
    questions: dict[str, None] = {}
    for ground in grounds:
        whose = ground.link.defendant if ground.link is not None else None
        asked = view.flags(ground.obligation.directive, (ground.status,), ground.obligation.power, facts.act, whose)
        _add(flags, questions, *asked)
        _add(flags, questions, ground.ruling.flags)
    if after is not None:
        _add(flags, questions, after.flags, (after.why,) if "counsel_must_confirm" in after.flags else ())
    if outcome == "allow" and confirmed:
        for found in _resting_on_relief(view, facts):
            _add(flags, questions, *found)
    if not facts.links and facts.has_listing and any(each.band == "hit" for each in facts.findings or ()):
        _add(flags, questions, ("outside_order", "policy_only"))
    if view.case.sealed is not None and view.case.sealed.holds(view.at):
        flags["sealed"] = None
    for ground in grounds:
        if (until := ground.obligation.order.sealed_until) is not None and view.at < until.at:
            flags["sealed"] = None
    if "counsel_must_confirm" in flags and not questions:
        questions |= dict.fromkeys(ground.ruling.why for ground in grounds)
    measure = next((ground.ruling.measure for ground in grounds), None) or (after.measure if after else None)
    return Decision(
        outcome=outcome,
        knowledge=grade(view, linked=confirmed, known=facts.told),
        reason=_reason(view, facts, outcome, grounds, near, after),
        grounds=grounds,
        near=near,
        flags=tuple(flag for flag in FLAGS if flag in flags),
        questions=tuple(questions),
        measure=measure,
        meanwhile=_meanwhile(facts.act, measure) if outcome == "review" else None,
    )


def _add(flags: dict[str, None], questions: dict[str, None], new: tuple[str, ...], asked: tuple[str, ...] = ()) -> None:
    flags |= dict.fromkeys(new)
    questions |= dict.fromkeys(asked)


def _resting_on_relief(view: View, facts: Facts) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """An act at a defendant's store that is allowed because of a strike, stay, vacatur or release rests on that relief."""
    if facts.findings == () and not facts.query_hits:
        return
    for obligation in view.obligations:
        for link in _own(view, facts.links):
            if facts.act in view.acts_as_to(obligation, link.defendant):
                status = view.status(obligation.directive, facts.act, link.defendant)
                if status.status in ("struck", "stayed", "vacated", "released") or view.may_revive(status):
                    found, asked = view.flags(obligation.directive, (status,), "ok", facts.act, link.defendant)
                    yield tuple(flag for flag in found if flag != "contestable"), asked


def _meanwhile(act: str, measure: Measure | None = None) -> str:
    held = (
        (measure is not None and measure.do == "hold")
        or act in HELD_BESIDES_PROMOTION
        or (act in GATES and GATES[act].is_promotion)
    )
    return "hold" if held else "pass"


def _reason(
    view: View,
    facts: Facts,
    outcome: Outcome,
    grounds: tuple[Ground, ...],
    near: tuple[Near, ...],
    after: Ruling | None,
) -> str:
    """One sentence, for the work list and the record."""
    if grounds:
        ground = grounds[0]
        state = "in force" if ground.status.status == "in_force" else "in a gap"
        store = f" at the store of `{ground.link.defendant}` ({ground.link.state})" if ground.link else ""
        why = f": {ground.ruling.why}" if ground.ruling.why else ""
        return f"{ground.obligation.cite} is {state} and reaches {facts.act}{store}{why}"
    if after is not None:
        return after.why
    if view.person.platforms and facts.platform not in view.person.platforms:
        return f"`{facts.platform}` is no platform of `{view.person.id}`: outside what binds it (R1, R32)"
    if not facts.links and facts.store_id is not None:
        return "the store is not linked to a defendant: outside the injunction (R32)"
    defendants = {each.id: each for each in view.case.defendants}
    left = [each for link in facts.links if (each := defendants.get(link.defendant)) and each.left is not None]
    if left and left[0].left is not None and left[0].left.on.at <= view.at:
        return f"`{left[0].id}` is no longer enjoined since {left[0].left.on.written} ({left[0].left.why}, R54)"
    # The latest directive that names the act says best how things stand.
    came_near = {each.directive: each for each in near}
    named = (each.ref for each in reversed(view.obligations) if facts.act in each.acts)
    told = next((came_near[ref] for ref in named if ref in came_near), None)
    return f"{told.directive} does not reach it: {told.why}" if told else f"nothing in force reaches {facts.act}"
