"""A case over time: how each directive stood between the instants at which anything changed, in words and as a figure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from enjoin.obligations import ActStatus, Obligation, View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.model import Case
from enjoin.orders.people import Person, people
from enjoin.reports.events import events, together
from enjoin.reports.timeline import Mark, Segment, Timeline, Track
from enjoin.when import Instant

DAY = 86_400_000_000
MARKS = {"order": "order", "effect": "effect", "notice": "notice", "listing_notice": "listing_notice"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A directive in one state from `start` to `end` (None: still so)."""

    start: Instant
    end: Instant | None
    status: str
    acts: tuple[tuple[str, str], ...]  # (act, status) where acts differ from the whole
    by: str | None
    power: str

    @property
    def label(self) -> str:
        """What stands on its bar."""
        stayed = [act for act, status in self.acts if status == "stayed"]
        if self.status.endswith("partly_stayed") and stayed:
            return f"stayed: {', '.join(stayed) if len(stayed) <= 3 else f'{len(stayed)} acts'}"
        return f"contestable: {self.power.replace('_', ' ')}" if self.status == "contestable" else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One directive over time for those whom it binds alike; `gist`: what it asks for, in a few words."""

    ref: str
    cite: str
    gist: str
    people: tuple[Person, ...]
    stretches: tuple[Stretch, ...]

    @property
    def person(self) -> Person:
        return self.people[0]

    @property
    def names(self) -> str:
        return ", ".join(each.name for each in self.people)


def stories(case: Case, person: Person | None = None, known: Instant | None = None) -> tuple[Story, ...]:
    """Each directive over time, in the order of the papers.

    For `person` where it binds that; else for all whom it binds, once for those to whom it stands alike (R2: each has a
    notice of its own). Single defendants are told of only where the directive binds no group.
    """
    points = breakpoints(case, known)
    groups = [each for each in people(case) if each.kind != "defendant"]
    singles = [each for each in people(case) if each.kind == "defendant"]
    told: dict[str, list[Story]] = {}
    if person is not None:
        told |= {each.ref: [each] for each in _of_person(case, person, points, known)}
    for some in (groups, singles):
        done = set(told)
        for each in some:
            for story in _of_person(case, each, points, known):
                if story.ref not in done:
                    _join(told.setdefault(story.ref, []), story)
    position = {order.id: number for number, order in enumerate(case.orders)}
    refs = sorted(told, key=lambda ref: position[ref.partition(".")[0]])
    return tuple(story for ref in refs for story in told[ref] if story.stretches)


def _of_person(case: Case, person: Person, points: tuple[Instant, ...], known: Instant | None) -> Iterator[Story]:
    states: dict[str, list[tuple[Instant, Obligation]]] = {}
    for at in points:
        for obligation in View(case, person, at, known).obligations:
            states.setdefault(obligation.ref, []).append((at, obligation))
    for ref, found in states.items():
        last = found[-1][1]
        yield Story(ref=ref, cite=last.cite, gist=_gist(last), people=(person,), stretches=tuple(_stretches(found)))


def _join(told: list[Story], story: Story) -> None:
    """Those to whom a directive stands alike share its story."""
    for number, each in enumerate(told):
        if each.stretches == story.stretches:
            told[number] = replace(each, people=(*each.people, *story.people))
            return
    told.append(story)


def _stretches(states: list[tuple[Instant, Obligation]]) -> Iterator[Stretch]:
    """States that look alike are one; before entry there is nothing to tell."""
    last: Stretch | None = None
    for (start, obligation), end in zip(states, [*(at for at, _ in states[1:]), None], strict=True):
        now = Stretch(
            start=start,
            end=end,
            status=appearance(obligation),
            acts=tuple((act, s.status) for act, s in obligation.acts.items() if s.status != obligation.status),
            by=obligation.whole.by,
            power=obligation.power,
        )
        if last is not None and (last.status, last.acts, last.by) == (now.status, now.acts, now.by):
            last = replace(now, start=last.start)
            continue
        if last is not None and last.status != "not_entered":
            yield last
        last = now
    if last is not None and last.status != "not_entered":
        yield last


def appearance(obligation: Obligation) -> str:
    """The status as a bar shows it: in force may be stayed in part, clarified, modified, contestable."""
    if obligation.status != "in_force":
        return obligation.status
    states: list[ActStatus] = list(obligation.acts.values()) or [obligation.whole]
    verbs = {effect.verb for state in states for effect in state.shaped_by}
    if any(state.status == "stayed" for state in states):
        return "clarified_partly_stayed" if "clarify" in verbs else "partly_stayed"
    if obligation.power != "ok":
        return "contestable"
    return "clarified" if "clarify" in verbs else "modified" if "modify" in verbs else "in_force"


def _gist(obligation: Obligation) -> str:
    directive = obligation.directive
    asks = f"no {', '.join(directive.forbid)}" if directive.forbid else f"{directive.require or 'duty'}"
    whom = f" as to {', '.join(directive.defendants)} only" if directive.defendants is not None else ""
    return (f"{asks} ({directive.toward})" if directive.toward else asks) + whom


def chronology(
    case: Case, person: Person | None = None, *, at: Instant | None = None, known: Instant | None = None
) -> Timeline:
    """The case as a figure: what happened as marks, each directive as a bar; `at` draws the line "as of".

    With a `person`, as it was for that one alone, with what was on file by `known`.
    """
    found = events(case, person, known)
    told = stories(case, person, known)
    if person is not None:
        told = tuple(story for story in told if person in story.people)
    orders_of: dict[str, set[str]] = {}
    for story in told:
        orders_of.setdefault(story.cite, set()).add(story.ref.partition(".")[0])
    last = max((event.at.at.us for event in found), default=0)
    whole = f"{case.caption} ({case.docket})"
    return Timeline(
        title=f"{case.docket} ({case.court.id}): what bound {person.name}, and when" if person else whole,
        court=case.court,
        tracks=tuple(
            Track(
                label=story.cite if len(orders_of[story.cite]) == 1 else f"{story.cite} ({story.ref})",
                detail=story.gist if person else f"{story.gist}, {story.names}",
                segments=tuple(
                    Segment(start=each.start, end=each.end, status=each.status, label=each.label)
                    for each in story.stretches
                ),
            )
            for story in told
        ),
        marks=tuple(
            Mark(
                at=event.at.at,
                kind=MARKS.get(event.kind, "event"),  # type: ignore[arg-type]  # the values are the kinds
                label=label,
                detail=detail,
                uncertain=event.source.uncertain is not None,
            )
            for event, label, detail in together(found)
        ),
        at=at,
        end=Instant(max(last, at.us if at else last) + 30 * DAY),
    )
