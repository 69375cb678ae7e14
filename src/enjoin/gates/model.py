"""The facts of one act, what one directive says to them, and the shape of a surface."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from enjoin.findings.model import Finding
from enjoin.notices import NOT_TOLD, Known
from enjoin.obligations import ActStatus, Obligation, View
from enjoin.parties.links import Link

Outcome = Literal["allow", "block", "review"]
Subject = Literal["listing", "store", "account", "membership", "query", "results", "assets", "records"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """The narrowest thing to do: `withhold` a `listing`, `filter` the `results` …"""

    do: str
    to: Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of one act. `findings` of None: the listing's wording and pictures are unknown, not clean.

    `links` are the confirmed and candidate links of the store. `query` says what the search query or ad keyword shows;
    None where the act has none.
    """

    act: str
    platform: str
    store_id: str | None = None
    listing_id: str | None = None
    has_listing: bool = False
    links: tuple[Link, ...] = ()
    findings: tuple[Finding, ...] | None = None
    query: tuple[Finding, ...] | None = None
    told: Known = NOT_TOLD

    @property
    def query_hits(self) -> tuple[Finding, ...]:
        return tuple(each for each in self.query or () if each.band == "hit")

    @property
    def best(self) -> Finding | None:
        """The finding that weighs most: a hit over a review, then the higher score."""
        return max(self.findings or (), key=lambda each: (each.band == "hit", each.score), default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A directive that reaches the act at a confirmed or candidate defendant's store, with its status as to that defendant."""

    obligation: Obligation
    status: ActStatus
    link: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What one directive says to the act: an outcome with its reason; `allow` goes to "near"."""

    outcome: Outcome
    why: str
    measure: Measure | None = None
    finding: Finding | None = None
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """One surface: its acts with the narrowest measure of each, and what is special about it.

    `special` may settle how an in-force (or gap) directive meets the act before the general rules do; None leaves it to
    them. `after` may add what follows when no directive settles the act (a legal hold, a release review).
    """

    name: str
    measures: dict[str, Measure]
    is_promotion: bool = False
    needs_listing: bool = False
    special: Callable[[View, Facts, Reach], Ruling | None] | None = None
    after: Callable[[View, Facts, "Settled"], Ruling | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What the directives came to, for a gate's `after`: the strongest outcome so far."""

    outcome: Outcome
