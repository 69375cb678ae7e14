"""The instants at which the law of a case can change for anyone: between two of them every answer is the same."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from enjoin.obligations.terms import filing_of, gap_ends, term
from enjoin.orders.kinds import KINDS
from enjoin.orders.model import Case, Moment
from enjoin.when import Instant, Span


def breakpoints(case: Case, known: Instant | None = None) -> tuple[Instant, ...]:
    """Every instant written in the case, and every end that follows from one (terms, gaps), sorted, each once."""
    found = set(_written(case))
    for order in case.orders:
        limits = term(order, case.extensions, case.court, known)
        found |= {span.start for span in limits.spans} | {span.end for span in limits.spans if span.end is not None}
        if limits.fourteenth_day is not None:
            found.add(limits.fourteenth_day)
        if limits.like_period is not None:
            found.add(limits.like_period)
        if KINDS[order.kind].lapses:
            found |= {gap_ends(span.end, case.court) for span in limits.spans if span.end is not None}
    found |= {filing_of(extension, None, case.court) for extension in case.extensions}
    return tuple(sorted(found))


def _written(value: object) -> Iterator[Instant]:
    """The instants in a value, however deep."""
    match value:
        case Moment():
            yield value.at
        case Span():
            yield value.start
            if value.end is not None:
                yield value.end
        case tuple():
            for item in value:
                yield from _written(item)
        case _ if is_dataclass(value):
            for each in fields(value):
                yield from _written(getattr(value, each.name))
