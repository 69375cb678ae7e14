"""The law of a case compiled to look-up tables: the fast twin of `decisions.decide`, for batches and for the HTTP gate.

The law changes only at the case's breakpoints, and a decision depends on an act only through a handful of traits: which
act, whose store, what the listing shows, who was told of it. So every combination is decided once, plainly, and looked up
from then on. `tests/laws/test_sieve.py` holds the two to the same answers.
"""

from bisect import bisect_right
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from enjoin.decisions import Decision, decide
from enjoin.findings.model import Finding
from enjoin.gates.general import needs_premise
from enjoin.gates.model import Facts
from enjoin.notices import listing_notices
from enjoin.obligations import View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.model import Case
from enjoin.orders.people import Person
from enjoin.parties.links import Link
from enjoin.when import Instant

Ints = npt.NDArray[np.int64]
MAX_CODE = 2**62


class Sieve:
    """Decisions for one respondent over all time, with what was on file by `known`. Fills its tables as it is asked."""

    def __init__(self, case: Case, person: Person, known: Instant | None = None) -> None:
        self.case = case
        self.person = person
        self.known = known
        self.starts = tuple(instant.us for instant in breakpoints(case, known))
        self._views: dict[int, View] = {}
        self._decisions: dict[Hashable, Decision] = {}

    def segment(self, at: Instant) -> int:
        """Which stretch between two breakpoints `at` lies in; 0 is before the first."""
        return bisect_right(self.starts, at.us)

    def segments(self, at: Ints) -> Ints:
        """`segment` for many instants, in microseconds."""
        return np.searchsorted(np.asarray(self.starts, dtype=np.int64), at, side="right").astype(np.int64)

    def view(self, segment: int) -> View:
        """The law throughout a stretch."""
        if segment not in self._views:
            start = self.starts[segment - 1] if segment else (self.starts[0] - 1 if self.starts else 0)
            self._views[segment] = View(self.case, self.person, Instant(start), self.known)
        return self._views[segment]

    def look_up(self, facts: Facts, segment: int) -> Decision:
        """The decision on `facts` in a stretch of time: decided once for all facts alike."""
        key = (segment, traits(facts))
        found = self._decisions.get(key)
        if found is None:
            found = self._decisions[key] = decide(self.view(segment), facts)
        return found

    def decide(self, facts: Facts, at: Instant) -> Decision:
        """The fast twin of `decisions.decide`: the same but for which of several like findings is shown."""
        return self.look_up(facts, self.segment(at))


def traits(facts: Facts) -> Hashable:
    """All of `facts` that a decision can depend on."""
    return (
        facts.act,
        facts.platform,
        facts.store_id is None,
        facts.has_listing,
        tuple((link.defendant, link.state) for link in facts.links),
        shown(facts.findings),
        shown(facts.query),
        bool(facts.told.of_store),
        bool(facts.told.of_listing),
    )


def shown(findings: Sequence[Finding] | None) -> Hashable:
    """What a decision can see of findings: unknown, none, or the one that weighs most."""
    if findings is None:
        return None
    best = Facts(act="", platform="", findings=tuple(findings)).best
    return () if best is None else (best.right, best.band, needs_premise(best.detector), best.why)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Acts as columns of codes, each an index into the tables beside it.

    `links`, `findings`, `queries` and `tolds` are the distinct values that occur; `findings` and `queries` may hold None
    (unknown wording, no query).
    """

    at: Ints
    act: Ints
    platform: Ints
    store: Ints  # 0: no store is named
    listing: Ints  # 0: no listing is named
    link: Ints
    finding: Ints
    query: Ints
    told: Ints
    acts: tuple[str, ...]
    platforms: tuple[str, ...]
    links: tuple[tuple[Link, ...], ...]
    findings: tuple[tuple[Finding, ...] | None, ...]
    queries: tuple[tuple[Finding, ...] | None, ...]
    tolds: tuple[tuple[str | None, str | None, str | None], ...]  # store, listing and URL whose notices are looked for


def decide_rows(sieve: Sieve, rows: Rows) -> tuple[list[Decision], Ints]:
    """The distinct decisions on many acts, and for each act the index of its decision.

    Cost: one sort of codes, and a plain decision for each distinct combination; linear in the acts but for the sort.
    """
    segment = sieve.segments(rows.at)
    columns = (
        segment,
        rows.act,
        rows.platform,
        rows.store,
        rows.listing,
        rows.link,
        rows.finding,
        rows.query,
        rows.told,
    )
    code = _mixed(columns)
    _, first, inverse = np.unique(code, return_index=True, return_inverse=True)
    found = [sieve.look_up(_facts(sieve, rows, int(row), int(segment[row])), int(segment[row])) for row in first]
    return found, inverse.astype(np.int64)


def _mixed(columns: Sequence[Ints]) -> Ints:
    """One number for each row, equal where all columns are equal. Dense numbers again before 64 bits run out."""
    code, size = np.zeros(len(columns[0]), dtype=np.int64), 1
    for column in columns:
        width = int(column.max(initial=0)) + 1
        if size * width > MAX_CODE:
            code = np.unique(code, return_inverse=True)[1].astype(np.int64)
            size = int(code.max(initial=0)) + 1
        code, size = code * width + column, size * width
    return code


def _facts(sieve: Sieve, rows: Rows, row: int, segment: int) -> Facts:
    platform = rows.platforms[rows.platform[row]]
    store, listing, url = rows.tolds[rows.told[row]]
    return Facts(
        act=rows.acts[rows.act[row]],
        platform=platform,
        store_id="" if rows.store[row] else None,
        has_listing=bool(rows.listing[row]),
        links=rows.links[rows.link[row]],
        findings=rows.findings[rows.finding[row]],
        query=rows.queries[rows.query[row]],
        told=listing_notices(sieve.view(segment), platform, store, listing, url),
    )
