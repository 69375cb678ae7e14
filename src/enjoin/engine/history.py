"""A case over time for one respondent: how each directive stood between the instants at which anything changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from enjoin.obligations import ActStatus, Obligation, View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.model import DEFENDANTS, PLAINTIFFS, Case, Moment, Source
from enjoin.orders.people import Person, people
from enjoin.orders.wording import effect_in_words, order_in_words
from enjoin.reports.timeline import Mark, Segment, Timeline, Track
from enjoin.when import Instant

DAY = 86_400_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something on file that happened at a moment: an order, an effect of one, a notice, a departure."""

    at: Moment
    kind: str  # order | effect | notice | listing_notice | left | extension | premise
    name: str
    text: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A directive in one state from `start` to `end` (None: still so)."""

    start: Instant
    end: Instant | None
    status: str
    acts: tuple[tuple[str, str], ...]  # (act, status) where acts differ from the whole
    by: str | None
    power: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One directive over time for whoever it binds."""

    ref: str
    cite: str
    person: Person
    stretches: tuple[Stretch, ...]


def events(case: Case) -> tuple[Event, ...]:
    """All that is on file, in the order of time; of one instant, orders come first."""
    found = [*_orders(case), *_notices(case), *_rest(case)]
    rank = {"order": 0, "effect": 1}
    return tuple(sorted(found, key=lambda event: (event.at.at, rank.get(event.kind, 2))))


def _orders(case: Case) -> Iterator[Event]:
    for order in case.orders:
        yield Event(at=order.entered, kind="order", name=order.id, text=order_in_words(order), source=order.source)
        for effect in order.effects:
            text = effect_in_words(effect) + (f": {effect.why}" if effect.why else "")
            at = effect.starts or order.entered
            yield Event(at=at, kind="effect", name=order.id, text=text, source=effect.source)


def _notices(case: Case) -> Iterator[Event]:
    for notice in case.notices:
        means = f" by {notice.means}" if notice.means else ""
        has = "have" if notice.respondent in (DEFENDANTS, PLAINTIFFS) else "has"
        text = f"{notice.respondent} {has} notice of {notice.order}{means}" + (
            f" ({notice.proof})" if notice.proof else ""
        )
        yield Event(at=notice.received, kind="notice", name=notice.order, text=text, source=notice.source)
    for told in case.listing_notices:
        count = "1 listing" if len(told.listings) == 1 else f"{len(told.listings)} listings"
        text = f"{told.respondent} is notified of {count} on {told.platform}"
        yield Event(at=told.received, kind="listing_notice", name=told.respondent, text=text, source=told.source)


def _rest(case: Case) -> Iterator[Event]:
    for extension in case.extensions:
        text = f"{extension.order} extended until {extension.until.written}" + (
            f": {extension.why}" if extension.why else ""
        )
        at = extension.source.filed or _entered(case, extension.order) or extension.until
        yield Event(at=at, kind="extension", name=extension.order, text=text, source=extension.source)
    for defendant in case.defendants:
        if defendant.left is not None:
            text = f"{defendant.name} ({defendant.id}) leaves: {defendant.left.why}"
            yield Event(at=defendant.left.on, kind="left", name=defendant.id, text=text, source=defendant.left.source)
    for premise in case.premises:
        text = f"{premise.kind} on {', '.join(premise.platforms)}"
        yield Event(at=premise.starts, kind="premise", name=premise.kind, text=text, source=premise.source)
        if premise.ends is not None:
            yield Event(at=premise.ends, kind="premise", name=premise.kind, text=f"{text} ends", source=premise.source)


def _entered(case: Case, order: str) -> Moment | None:
    return next((each.entered for each in case.orders if each.id == order), None)


def stories(case: Case, respondent: Person | None = None, known: Instant | None = None) -> tuple[Story, ...]:
    """Each directive over time: for `respondent` where it binds that, else for the first whom it binds."""
    points = breakpoints(case, known)
    views: dict[str, list[View]] = {}
    told: dict[tuple[str, str], list[tuple[Instant, Obligation]]] = {}
    everyone = [*([respondent] if respondent else []), *people(case)]
    for person in dict.fromkeys(everyone):
        views[person.id] = [View(case, person, at, known) for at in points]
        for view in views[person.id]:
            for obligation in view.obligations:
                told.setdefault((person.id, obligation.ref), []).append((view.at, obligation))
        if person.kind == "defendants":
            break  # single defendants add nothing that the group does not show
    return tuple(_tell(case, told, everyone))


def _tell(
    case: Case, told: dict[tuple[str, str], list[tuple[Instant, Obligation]]], everyone: list[Person]
) -> Iterator[Story]:
    refs = dict.fromkeys(ref for _, ref in told)
    position = {order.id: number for number, order in enumerate(case.orders)}
    for ref in sorted(refs, key=lambda ref: position[ref.partition(".")[0]]):
        person = next(each for each in everyone if (each.id, ref) in told)
        states = told[person.id, ref]
        yield Story(ref=ref, cite=states[-1][1].cite, person=person, stretches=_stretches(states))


def _stretches(states: list[tuple[Instant, Obligation]]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for (start, obligation), after in zip(states, [*(at for at, _ in states[1:]), None], strict=True):
        stretch = Stretch(
            start=start,
            end=after,
            status=appearance(obligation),
            acts=tuple((act, s.status) for act, s in obligation.acts.items() if s.status != obligation.status),
            by=obligation.whole.by,
            power=obligation.power,
        )
        if found and _alike(found[-1], stretch):
            stretch = Stretch(
                start=found[-1].start,
                end=after,
                status=stretch.status,
                acts=stretch.acts,
                by=stretch.by,
                power=stretch.power,
            )
            found[-1] = stretch
        else:
            found.append(stretch)
    return tuple(each for each in found if each.status != "not_entered")


def _alike(one: Stretch, other: Stretch) -> bool:
    return (one.status, one.acts, one.by) == (other.status, other.acts, other.by)


def appearance(obligation: Obligation) -> str:
    """The status as a bar shows it: in force may be contestable, stayed in part, modified, clarified."""
    if obligation.status != "in_force":
        return obligation.status
    states: list[ActStatus] = list(obligation.acts.values()) or [obligation.whole]
    verbs = {effect.verb for state in states for effect in state.shaped_by}
    if any(state.status == "stayed" for state in states):
        return "partly_stayed"
    if obligation.power != "ok":
        return "contestable"
    return "modified" if "modify" in verbs else "clarified" if "clarify" in verbs else "in_force"


MARK_KINDS = {"order": "order", "effect": "effect", "notice": "notice", "listing_notice": "listing_notice"}


def timeline(case: Case, respondent: Person | None = None, at: Instant | None = None) -> Timeline:
    """The case as a figure: what happened as marks, each directive as a bar."""
    found = [event for event in events(case) if event.kind not in ("effect",)]
    marks = tuple(
        Mark(
            at=event.at.at,
            kind=MARK_KINDS.get(event.kind, "event"),  # type: ignore[arg-type]  # the values are the kinds
            label=_label(event),
            detail=event.text,
            uncertain=event.source.uncertain is not None,
        )
        for event in found
    )
    tracks = tuple(
        Track(
            label=story.ref,
            detail=f"{story.cite}, {story.person.name}",
            segments=tuple(Segment(start=s.start, end=s.end, status=s.status) for s in story.stretches),
        )
        for story in stories(case, respondent)
        if story.stretches
    )
    last = max((event.at.at.us for event in found), default=0)
    return Timeline(
        title=f"{case.caption} ({case.docket})",
        court=case.court,
        tracks=tracks,
        marks=marks,
        at=at,
        end=Instant(max(last, at.us if at else last) + 30 * DAY),
    )


def _label(event: Event) -> str:
    match event.kind:
        case "order":
            return f"{event.name}: {event.text}"
        case "notice":
            return f"notice of {event.name}"
        case "listing_notice":
            return "listings notified"
        case _:
            return event.text
