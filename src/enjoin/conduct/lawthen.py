"""What the law was at each breach's instant that a decision's row does not tell: periods still running, burdens laid again.

A paragraph that gives a period is obeyed within it (R8, R9); one that was stayed and put back, or modified, binds from notice
of the order that did so (R2, R11).
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from enjoin.conduct.breaches import Breach
from enjoin.notices import Known, due_on_notice, listing_notices
from enjoin.obligations import Obligation, View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.model import Case
from enjoin.orders.people import Person
from enjoin.when import Instant

LAYING = ("lift_stay", "modify")


class LawThen:
    """The case as it stood for one respondent at any instant; between two breakpoints it stands still."""

    def __init__(self, case: Case, person: Person) -> None:
        self.case, self.person = case, person
        self.points = breakpoints(case)
        self._views: dict[int, View] = {}

    def told(self, breach: Breach) -> Breach:
        """The breach with the end of a period that ran at its instant, and the orders whose notice it rests on besides."""
        row = breach.row
        reaching = [each for each in self._view(row.at).obligations if each.ref in row.directives]
        told = listing_notices(self._view(row.at), row.platform, row.store_id, row.listing_id)
        ends = [_period_end(each, told, self.case) for each in reaching]
        later = [end for end in ends if end is not None and end > row.at]
        due = min(later) if later and len(later) == len(ends) else None
        laid = dict.fromkeys(order for each in reaching for order in self._laid(each, breach))
        return replace(breach, due=due, laid=tuple(laid))

    def _view(self, at: Instant) -> View:
        stretch = bisect_right(self.points, at)
        if stretch not in self._views:
            self._views[stretch] = View(self.case, self.person, at)
        return self._views[stretch]

    def _laid(self, obligation: Obligation, breach: Breach) -> Iterator[str]:
        """The orders that put this burden, as it stood for the act and the defendant, back or changed it."""
        view = self._view(breach.row.at)
        status = view.status(obligation.directive, breach.row.act, breach.defendant or None)
        yield from (effect.order for effect in status.shaped_by if effect.verb in LAYING)


def _period_end(obligation: Obligation, told: Known, case: Case) -> Instant | None:
    known = obligation.notice.received.at if obligation.notice is not None else None
    on_notice = due_on_notice(obligation.directive, known, told, case.court)
    if on_notice is not None:
        return on_notice.due
    return obligation.due.due if obligation.due is not None else obligation.fixed_due
