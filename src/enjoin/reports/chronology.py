"""A case as its timeline: for one respondent, every order, effect and notice, and each directive as it stood from day to day."""

from collections.abc import Iterator

from enjoin.obligations import Obligation, View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.model import Case, NoticeOfListings
from enjoin.orders.people import Person
from enjoin.orders.wording import effect_in_words, order_in_words
from enjoin.reports.timeline import Mark, Segment, Timeline, Track
from enjoin.when import Instant


def chronology(case: Case, person: Person, *, at: Instant | None = None, known: Instant | None = None) -> Timeline:
    """The timeline for `person`, with what was on file by `known`; `at` draws the line "as of"."""
    return Timeline(
        title=f"{case.docket} ({case.court.id}): what bound {person.name}, and when",
        court=case.court,
        tracks=tuple(_tracks(case, person, known)),
        marks=tuple(_marks(case, person, known)),
        at=at,
    )


def _tracks(case: Case, person: Person, known: Instant | None) -> Iterator[Track]:
    """A bar for each directive that binds the person: its status between any two instants at which the law can change."""
    bars: dict[str, list[Segment]] = {}
    named: dict[str, Obligation] = {}
    for at in breakpoints(case, known):
        for obligation in View(case, person, at, known).obligations:
            named[obligation.ref] = obligation
            _extend(bars.setdefault(obligation.ref, []), at, *_shown(obligation))
    for ref, segments in bars.items():
        shown = tuple(each for each in segments if each.status != "not_entered")
        if shown:
            yield Track(label=named[ref].cite, detail=_gist(named[ref]), segments=shown)


def _extend(bar: list[Segment], at: Instant, status: str, label: str) -> None:
    """Go on in the last segment, or end it here and begin another."""
    if bar and (bar[-1].status, bar[-1].label) == (status, label):
        return
    if bar:
        bar[-1] = Segment(start=bar[-1].start, end=at, status=bar[-1].status, label=bar[-1].label)
    bar.append(Segment(start=at, end=None, status=status, label=label))


def _shown(obligation: Obligation) -> tuple[str, str]:
    """How the bar looks, and what stands on it."""
    if obligation.status != "in_force":
        return obligation.status, ""
    verbs = {effect.verb for effect, _ in obligation.effects}
    stayed = [act for act, state in obligation.acts.items() if state.status == "stayed"]
    if stayed:
        label = f"stayed: {', '.join(stayed) if len(stayed) <= 3 else f'{len(stayed)} acts'}"
        return ("clarified_partly_stayed" if "clarify" in verbs else "partly_stayed"), label
    if "clarify" in verbs:
        return "clarified", ""
    if "modify" in verbs:
        return "modified", ""
    if obligation.power == "ok":
        return "in_force", ""
    return "contestable", f"contestable: {obligation.power.replace('_', ' ')}"


def _gist(obligation: Obligation) -> str:
    """What it asks for, in a few words."""
    directive = obligation.directive
    asks = f"no {', '.join(directive.forbid)}" if directive.forbid else f"{directive.require or 'duty'}"
    return f"{asks} ({directive.toward})" if directive.toward else asks


def _marks(case: Case, person: Person, known: Instant | None) -> Iterator[Mark]:
    view = View(case, person, max(breakpoints(case, known)), known) if case.orders else None
    for order in case.orders:
        if view is None or not view.on_file(order.source, order.entered):
            continue
        unsure = order.source.uncertain is not None
        yield Mark(
            at=order.entered.at,
            kind="order",
            label=order_in_words(order),
            detail=order.source.cite or "",
            uncertain=unsure,
        )
        for effect in order.effects:
            if view.meant(effect):
                starts = (effect.starts or order.entered).at
                yield Mark(
                    at=starts,
                    kind="effect",
                    label=effect_in_words(effect),
                    detail=effect.why or effect.change.text or "",
                )
    for notice in case.notices:
        if notice.respondent in person.called:
            unsure = notice.source.uncertain is not None
            label = f"notice of {notice.order}" + (f" by {notice.means}" if notice.means else "")
            yield Mark(at=notice.received.at, kind="notice", label=label, detail=notice.proof or "", uncertain=unsure)
    yield from _told(case, person)


def _told(case: Case, person: Person) -> Iterator[Mark]:
    """Notices of listings, those of one instant together."""
    by_instant: dict[Instant, list[NoticeOfListings]] = {}
    for each in case.listing_notices:
        if each.respondent in person.called:
            by_instant.setdefault(each.received.at, []).append(each)
    for at, found in by_instant.items():
        count = sum(len(each.listings) for each in found)
        cites = dict.fromkeys(each.source.cite for each in found if each.source.cite)
        label = f"notice of {count} listing{'s' if count != 1 else ''}"
        yield Mark(at=at, kind="listing_notice", label=label, detail=", ".join(cites))
