"""The search query itself: it is answered, and the defendants' infringing results are filtered out (S7, R31)."""

from enjoin.gates.model import Facts, Gate, Measure, Reach, Ruling
from enjoin.obligations import View

FILTER = Measure(do="filter", to="results")


def answer(view: View, facts: Facts, reach: Reach) -> Ruling | None:
    """A query without a listing is allowed; with a listing it is a promotion of that listing, and the general rule holds."""
    if facts.has_listing:
        return None
    if facts.query_hits and reach.status.status == "in_force":
        why = "the query is answered; defendants' infringing results are taken out, others' stay"
        return Ruling(outcome="allow", why=why, measure=FILTER, finding=facts.query_hits[0])
    return Ruling(outcome="allow", why="the query is answered: it does not lead to a listing by itself")


GATE = Gate(
    name="query", is_promotion=True, measures={"keyword_search": Measure(do="withhold", to="listing")}, special=answer
)
