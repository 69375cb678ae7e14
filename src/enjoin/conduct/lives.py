"""The life of each infringing listing of a defendant's store over all runs: appeared, known, gated, gone (R34)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from enjoin.conduct.model import Decided, History, Run, Subject
from enjoin.conduct.statistics import seconds
from enjoin.notices import names_listing
from enjoin.orders.model import Case, NoticeOfListings
from enjoin.when import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One listing that a run found to infringe at a confirmed store.

    `found_at`: the instant of the run that first found it. `gated_at`: of the run from which promoting or showing it was
    blocked, by surface in `gated`. `removed_at`: as the feed says. `noticed_at`: the rights holder's notice of this very
    listing. `ordered_at`: the respondent's first notice of an order of the case. `passed`: live in the last run that saw it,
    and no order in force reached it. `live_after`: the last run that still found it live after one had blocked showing it.
    """

    platform: str
    listing_id: str
    store_id: str
    defendant: str
    right: str
    kind: str
    text: str
    found_at: Instant
    listed_at: Instant | None = None
    noticed_at: Instant | None = None
    ordered_at: Instant | None = None
    gated: tuple[tuple[str, Instant], ...] = ()
    removed_at: Instant | None = None
    passed: bool = False
    live_after: Instant | None = None
    title: str | None = None
    entries: tuple[int, ...] = ()

    @property
    def listing(self) -> Subject:
        return self.platform, self.listing_id

    @property
    def known_at(self) -> Instant:
        """When the respondent knew of this listing: found or notified, but not before it appeared or the order was known."""
        first = min(each for each in (self.found_at, self.noticed_at) if each is not None)
        return max(each for each in (first, self.listed_at, self.ordered_at) if each is not None)

    @property
    def gated_at(self) -> Instant | None:
        """When the first surface was closed to it, or when it went."""
        ends = [at for _, at in self.gated] + ([self.removed_at] if self.removed_at is not None else [])
        return min(ends, default=None)

    @property
    def was_reached(self) -> bool:
        """Did an order reach it in any run?"""
        return bool(self.gated) or not self.passed

    @property
    def is_open(self) -> bool:
        """Known, reached by an order, and neither gated nor gone."""
        return self.gated_at is None and not self.passed

    @property
    def to_gate(self) -> float | None:
        """Seconds from knowledge to the gate; 0 where the gate closed first. None while it is open."""
        return None if self.gated_at is None else max(seconds(self.known_at, self.gated_at), 0.0)

    @property
    def exposed(self) -> float | None:
        """Seconds from the duty's beginning (order known and listing up) to the gate: what buyers could see of it."""
        if self.gated_at is None or self.listed_at is None:
            return None
        start = max(each for each in (self.listed_at, self.ordered_at) if each is not None)
        return max(seconds(start, self.gated_at), 0.0)


def lives(history: History, case: Case, respondent: frozenset[str]) -> tuple[Life, ...]:
    """Every infringing listing of a confirmed store in any run, in the order of discovery."""
    out: dict[Subject, Life] = {}
    ordered = first_notice(case, respondent)
    for run in history.runs:
        offers = {offer.listing: offer for offer in run.offers}
        gates = gates_of(run)
        for found in run.findings:
            defendants = run.defendants_of((found.platform, found.store_id))
            if found.band != "hit" or not defendants:
                continue
            if found.listing not in out:
                out[found.listing] = Life(
                    platform=found.platform,
                    listing_id=found.listing_id,
                    store_id=found.store_id,
                    defendant=defendants[0],
                    right=found.right,
                    kind=found.kind,
                    text=found.text,
                    found_at=run.at,
                    noticed_at=_noticed(case, respondent, found.platform, found.listing_id),
                    ordered_at=ordered,
                    entries=run.entry("findings.parquet"),
                )
        for listing in out.keys() & (offers.keys() | gates.keys() | run.passed):
            life, offer = out[listing], offers.get(listing)
            known = {act for act, _ in life.gated}
            still = "display" in known and "display" in gates.get(listing, ())
            new = tuple((act, run.at) for act in sorted(gates.get(listing, ())) if act not in known)
            out[listing] = replace(
                life,
                gated=(*life.gated, *new),
                title=life.title or (offer.title if offer else None),
                listed_at=life.listed_at or (offer.listed_at if offer else None),
                passed=listing in run.passed,
                live_after=run.at if still else life.live_after,
                removed_at=life.removed_at or (offer.removed_at if offer else None),
                entries=_joined(life.entries, run.entry("decisions.parquet") if new else ()),
            )
    return tuple(sorted(out.values(), key=lambda life: (life.found_at, life.listing)))


def first_notice(case: Case, respondent: frozenset[str]) -> Instant | None:
    """When the respondent first had notice of any order of the case."""
    return min((each.received.at for each in case.notices if each.respondent in respondent), default=None)


def _noticed(case: Case, respondent: frozenset[str], platform: str, listing_id: str) -> Instant | None:
    named: Iterable[NoticeOfListings] = (
        each
        for each in case.listing_notices
        if each.platform == platform and each.respondent in respondent and names_listing(each, listing_id, None)
    )
    return min((each.received.at for each in named), default=None)


def gates_of(run: Run) -> dict[Subject, set[str]]:
    """The acts that the run blocked on each listing as it stood."""
    out: dict[Subject, set[str]] = {}
    for each in run.decided:
        if each.source == "snapshot" and each.outcome == "block" and each.listing is not None:
            out.setdefault(each.listing, set()).add(each.act)
    return out


def _joined(a: tuple[int, ...], b: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sorted({*a, *b}))


def slips(history: History) -> Iterator[tuple[Run, Decided]]:
    """Every act that was done although the run decides that it was forbidden then; the same act in two runs counts once."""
    seen: set[object] = set()
    for run in history.runs:
        for each in run.decided:
            if each.source != "acts" or each.outcome != "block":
                continue
            key = (
                (each.platform, each.act_id)
                if each.act_id
                else (each.act, each.at, each.store, each.listing, run.id, each.row)
            )
            if key not in seen:
                seen.add(key)
                yield run, each
