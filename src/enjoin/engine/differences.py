"""What changed for a respondent between two instants: directive by directive, act by act, and by which order."""

from collections.abc import Iterator
from dataclasses import dataclass

from enjoin.courts import Court
from enjoin.obligations import Obligation, View
from enjoin.when import Instant, start_of_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One change: `what` is `status` (of `acts`), `power`, `terms`, `until` or `flags`; `before` and `after` in words."""

    directive: str
    cite: str
    what: str
    before: str
    after: str
    acts: tuple[str, ...] = ()
    by: str | None = None
    defendant: str | None = None  # a change as to this defendant only


NOT_NAMED = "not named"
BINDING = frozenset({"in_force", "gap", "stayed"})


def differences(before: View, after: View) -> tuple[Difference, ...]:
    """Everything that differs between the two, in the order of the papers."""
    then = {each.ref: each for each in before.obligations}
    now = {each.ref: each for each in after.obligations}
    found: list[Difference] = []
    for ref in dict.fromkeys([*now, *then]):
        found += _of_directive(then.get(ref), now.get(ref), after.case.court)
    for defendant in _singled_out(before, after):
        for ref in [each for each in now if each in then]:
            found += _as_to(defendant, before, after, then[ref], now[ref])
    return tuple(found)


def _singled_out(before: View, after: View) -> tuple[str, ...]:
    """The defendants as to whom alone something may have changed: who left, or whom an effect names (R54)."""
    early, late = sorted((before.at, after.at))
    left = [each.id for each in after.case.defendants if each.left and early < each.left.on.at <= late]
    effects = [effect for view in (before, after) for each in view.obligations for effect, _ in each.effects]
    return tuple(dict.fromkeys([*left, *(one for effect in effects for one in effect.defendants or ())]))


def _as_to(defendant: str, before: View, after: View, then: Obligation, now: Obligation) -> Iterator[Difference]:
    """What changed for one defendant and not for the others, where either state binds."""
    groups: dict[tuple[str, str, str | None], list[str]] = {}
    for act in dict.fromkeys((*after.acts_as_to(now, defendant), *before.acts_as_to(then, defendant))) or ("",):
        change = _said_to(before, then, act, defendant), _said_to(after, now, act, defendant)
        if change[0] != change[1] and BINDING & {*change} and change != (_status(then, act), _status(now, act)):
            groups.setdefault((*change, _by_as_to(after, now, act, defendant)), []).append(act)
    for (one_, other_, by), acts in groups.items():
        named = tuple(act for act in acts if act)
        yield Difference(
            directive=now.ref,
            cite=now.cite,
            what="status",
            before=one_,
            after=other_,
            acts=named,
            by=by,
            defendant=defendant,
        )


def _said_to(view: View, obligation: Obligation, act: str, defendant: str) -> str:
    """The status of an act as to one defendant, for whom alone the directive may have been changed."""
    if act and act not in view.acts_as_to(obligation, defendant):
        return NOT_NAMED
    return view.status(obligation.directive, act, defendant).status


def _by_as_to(view: View, obligation: Obligation, act: str, defendant: str) -> str | None:
    by = view.status(obligation.directive, act, defendant).by
    changing = (each.order for each in view.modifying(obligation.directive) if defendant in (each.defendants or ()))
    return by or next(changing, None)


def _of_directive(then: Obligation | None, now: Obligation | None, court: Court) -> Iterator[Difference]:
    shown = now or then
    if shown is None:
        return
    yield from _statuses(shown, then, now)
    pairs = (
        ("power", then and then.power, now and now.power),
        ("terms", then and _terms(then), now and _terms(now)),
        ("until", *_until(then, now, court)),
        ("flags", ", ".join(then.flags) if then else "", ", ".join(now.flags) if now else ""),
    )
    for what, one, other in pairs:
        if one != other and then is not None and now is not None:
            yield Difference(
                directive=shown.ref, cite=shown.cite, what=what, before=str(one or "none"), after=str(other or "none")
            )


def _until(then: Obligation | None, now: Obligation | None, court: Court) -> tuple[str, str]:
    """The last instants of what is in force both times: an extension changes nothing else (R7)."""
    if then is None or now is None or {then.status, now.status} != {"in_force"}:
        return "", ""
    return _last(then.until, court), _last(now.until, court)


def _last(until: Instant | None, court: Court) -> str:
    """The last second of a day, where a term runs out with one."""
    if until is None:
        return ""
    with_a_day = until == start_of_day(until.day(court), court)
    return (Instant(until.us - 1_000_000) if with_a_day else until).iso(court.zone)


def _statuses(shown: Obligation, then: Obligation | None, now: Obligation | None) -> Iterator[Difference]:
    """Acts that changed alike are told together."""
    groups: dict[tuple[str, str, str | None], list[str]] = {}
    for act in dict.fromkeys([*(now.acts if now else ()), *(then.acts if then else ())]) or ("",):
        one, other = _status(then, act), _status(now, act)
        if one != other:
            groups.setdefault((one, other, _by(now, act)), []).append(act)
    for (one, other, by), acts in groups.items():
        named = tuple(act for act in acts if act)
        yield Difference(
            directive=shown.ref, cite=shown.cite, what="status", before=one, after=other, acts=named, by=by
        )


def _status(obligation: Obligation | None, act: str) -> str:
    if obligation is None:
        return "not_entered"
    if act:
        return obligation.acts[act].status if act in obligation.acts else NOT_NAMED
    return obligation.status


def _by(obligation: Obligation | None, act: str) -> str | None:
    if obligation is None:
        return None
    state = obligation.acts.get(act, obligation.whole)
    return state.by or next((effect.order for effect in reversed(state.shaped_by)), None)


def _terms(obligation: Obligation) -> str:
    """What the directive says, as modified and clarified."""
    directive = obligation.directive
    words = [", ".join(directive.forbid) or str(directive.require), str(directive.toward), directive.text or ""]
    words += [f"within {directive.within}"] if directive.within is not None else []
    said = [
        f"{name} {value}"
        for effect, _ in obligation.effects
        for name in ("listing_notice", "detector", "text")
        if (value := getattr(effect.change, name)) is not None and value != directive.text
    ]
    return "; ".join(word for word in [*words, *said] if word)
