"""The work list: what people and systems have to do now, one row a thing, most urgent first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from enjoin.decisions import Decision, decide
from enjoin.gates.model import Facts
from enjoin.notices import NOT_TOLD, Known, due_on_notice, listing_notices
from enjoin.obligations import Obligation, View
from enjoin.parties.links import Link
from enjoin.when import Instant

COLUMNS = (
    "do",
    "to",
    "platform",
    "store_id",
    "listing_id",
    "acts",
    "defendant",
    "due",
    "directive",
    "cite",
    "outcome",
    "flags",
    "reason",
)
# Most urgent first, where no due instant says otherwise: what is forbidden now, then what a person must settle.
URGENCY = ("remove", "withhold", "refuse", "freeze", "close", "preserve", "confirm", "review", "release", "file", "pay")
ACCOUNT_ACTS = ("payout", "operate_store", "open_account", "premium_membership", "delete_records")
SERVICES = frozenset({"open_account", "premium_membership"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do."""

    do: str
    to: str
    platform: str = ""
    store_id: str = ""
    listing_id: str = ""
    acts: tuple[str, ...] = ()
    defendant: str = ""
    due: Instant | None = None
    directive: str = ""
    cite: str = ""
    outcome: str = ""
    flags: tuple[str, ...] = ()
    reason: str = ""

    def cells(self, zone: str) -> dict[str, str]:
        """The row as text."""
        values = {name: getattr(self, name) for name in COLUMNS}
        values["due"] = "" if self.due is None else self.due.iso(zone)
        return {name: " ".join(value) if isinstance(value, tuple) else str(value) for name, value in values.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedListing:
    """A live listing of a linked store with the decision on each of its acts."""

    platform: str
    store_id: str
    listing_id: str
    links: tuple[Link, ...]
    decisions: tuple[tuple[str, Decision], ...]


def worklist(view: View, links: Iterable[Link], listings: Iterable[DecidedListing]) -> list[Action]:
    """Everything to do for the respondent now: listings, accounts, links to confirm, duties with a due day."""
    links = [each for each in links if each.store_id and each.state in ("confirmed", "candidate")]
    if view.person.kind == "defendant":
        links = [each for each in links if each.defendant == view.person.id]  # it answers for its own stores only
    found = [
        *(action for listing in listings for action in of_listing(view, listing)),
        *(action for of_one in by_store(links) for action in of_account(view, of_one)),
        *(action for link in links if link.state == "candidate" for action in to_confirm(link)),
        *duties(view),
    ]
    return sorted(found, key=_urgency)


def _urgency(action: Action) -> tuple[int, int, int, str, str, str]:
    """What is due first; then by what is to be done; blocks before reviews."""
    due = action.due.us if action.due is not None else 2**62
    kind = URGENCY.index(action.do) if action.do in URGENCY else len(URGENCY)
    return due, kind, action.outcome != "block", action.platform, action.store_id, action.listing_id


def of_listing(view: View, listing: DecidedListing) -> Iterator[Action]:
    """One row for each measure that a listing needs, its acts together."""
    by_measure: dict[tuple[str, str, str], list[tuple[str, Decision]]] = {}
    for act, decision in listing.decisions:
        if decision.outcome == "allow" or decision.measure is None:
            continue
        do = decision.measure.do if decision.outcome == "block" else "review"
        by_measure.setdefault((do, decision.measure.to, decision.outcome), []).append((act, decision))
    told = listing_notices(view, listing.platform, listing.store_id, listing.listing_id)
    for (do, to, outcome), decided in by_measure.items():
        first = decided[0][1]
        yield Action(
            do=do,
            to=to,
            platform=listing.platform,
            store_id=listing.store_id,
            listing_id=listing.listing_id,
            acts=tuple(act for act, _ in decided),
            defendant=_named(first, listing.links).defendant,
            due=_due_of(first, view, told),
            outcome=outcome,
            flags=first.flags,
            reason=first.reason,
            **_ground(first),
        )


def by_store(links: Iterable[Link]) -> Iterable[tuple[Link, ...]]:
    """Every link of a store together, confirmed ones first: an account may be several defendants'."""
    found: dict[tuple[str | None, str | None], list[Link]] = {}
    for link in links:
        found.setdefault((link.platform, link.store_id), []).append(link)
    return [tuple(sorted(each, key=lambda link: link.state != "confirmed")) for each in found.values()]


def of_account(view: View, links: tuple[Link, ...]) -> Iterator[Action]:
    """What a linked store's account needs: freeze, release, close, refuse, preserve; for a candidate, a person's look.

    One row for all whose store it is: what one defendant's release allows, another's freeze still forbids (R44, R54).
    """
    link = links[0]
    for act in ACCOUNT_ACTS:
        if act in SERVICES and not view.person.is_nonparty:
            continue  # a platform gives these to a defendant; a defendant gives them to nobody
        facts = Facts(act=act, platform=link.platform or "", store_id=link.store_id, links=links)
        decision = decide(view, facts)
        release = "release_review" in decision.flags
        if not release and (decision.measure is None or decision.outcome == "allow"):
            continue
        if _named(decision, links).state == "candidate":
            continue  # its own row asks a person to confirm it first
        certain = decision.outcome == "block" or "legal_hold" in decision.flags
        yield Action(
            do=decision.measure.do if decision.measure is not None and (certain or release) else "review",
            to="assets" if decision.measure is None else decision.measure.to,
            platform=link.platform or "",
            store_id=link.store_id or "",
            acts=(act,),
            defendant=_named(decision, links).defendant,
            due=_due_of(decision, view),
            outcome=decision.outcome,
            flags=decision.flags,
            reason=decision.reason,
            **_ground(decision),
        )


def to_confirm(link: Link) -> Iterator[Action]:
    yield Action(
        do="confirm",
        to="store",
        platform=link.platform or "",
        store_id=link.store_id or "",
        defendant=link.defendant,
        outcome="review",
        flags=("unconfirmed_link",),
        reason=f"{link.tier} candidate: {link.why}",
    )


def duties(view: View) -> Iterator[Action]:
    """Duties to report, identify, file or pay that stand, with their due day."""
    for obligation in view.obligations:
        duty = obligation.directive.require
        if duty is not None and obligation.status in ("in_force", "gap") and not obligation.acts:
            yield Action(
                do=duty,
                to=obligation.directive.toward or "court",
                due=_due(obligation),
                directive=obligation.ref,
                cite=obligation.cite,
                flags=obligation.flags,
                reason=_asked(obligation, duty),
            )


def _asked(obligation: Obligation, duty: str) -> str:
    """What a duty asks for, and as to whom alone."""
    whom = obligation.directive.defendants
    said = obligation.directive.text or f"{obligation.cite} requires the respondent to {duty}"
    return said if whom is None else f"{said}; as to {', '.join(whom)} only"


def _named(decision: Decision, links: tuple[Link, ...]) -> Link:
    """Whose store it is to the paragraph that asks for the thing; without one, the first of them."""
    return next((ground.link for ground in decision.grounds if ground.link is not None), links[0])


def _due(obligation: Obligation) -> Instant | None:
    return obligation.due.due if obligation.due is not None else obligation.fixed_due


def _due_of(decision: Decision, view: View, told: Known = NOT_TOLD) -> Instant | None:
    """What is forbidden is so now; a duty with a term is due at its end, past or not, also where a person decides first.

    A period from the notice of the listing ends for each listing by itself (R9, R28).
    """
    if not decision.grounds:
        return None
    obligation = decision.grounds[0].obligation
    duty_due = _due(obligation) if obligation.directive.require else None
    ends = [_due_on_notice(ground.obligation, told, view) for ground in decision.grounds]
    on_notice = [end for end in ends if end is not None]
    now = view.at if decision.outcome == "block" else None
    if not on_notice:
        return duty_due or now
    only = len(on_notice) == len(ends)  # nothing forbids it before its period is over
    return min(each for each in (duty_due, None if only else now, *on_notice) if each is not None)


def _due_on_notice(obligation: Obligation, told: Known, view: View) -> Instant | None:
    known = obligation.notice.received.at if obligation.notice is not None else None
    found = due_on_notice(obligation.directive, known, told, view.case.court)
    return None if found is None else found.due


def _ground(decision: Decision) -> dict[str, str]:
    if not decision.grounds:
        return {"directive": "", "cite": ""}
    obligation = decision.grounds[0].obligation
    return {"directive": obligation.ref, "cite": obligation.cite}
