"""Who is in the case and no longer enjoined, because an order has released it from all that bound it (R54)."""

from dataclasses import replace

from enjoin.obligations.view import OPEN, View
from enjoin.orders.model import DEFENDANTS, Case
from enjoin.orders.people import find_person
from enjoin.when import Instant


def released(case: Case, at: Instant) -> dict[str, str]:
    """By defendant who has not left by `at` and whom nothing binds any more since its release: the order that released it."""
    named = {name for order in case.orders for effect in order.effects for name in effect.defendants or ()}
    here = (each.id for each in case.defendants if each.left is None or each.left.on.at > at)
    out: dict[str, str] = {}
    for name in (each for each in here if each in named):
        person = find_person(case, name)
        view = View(case, replace(person, called=person.called | {DEFENDANTS}), at)
        states = [
            view.status(each.directive, act, name)
            for each in view.obligations
            for act in (view.acts_as_to(each, name) or ("",))
        ]
        by = next((state.by for state in states if state.status == "released" and state.by), None)
        if by is not None and not any(state.status in OPEN for state in states):
            out[name] = by
    return out
