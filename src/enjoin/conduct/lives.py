"""The life of each infringing listing of a defendant's store over all runs: appeared, known, decided on, gone (R34).

A decision on record is the program's own; what came of it only a later feed shows (R43).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from enjoin.conduct.model import Decided, Found, History, Run, Subject
from enjoin.conduct.statistics import seconds
from enjoin.notices import names_listing
from enjoin.orders.model import Case, NoticeOfListings
from enjoin.when import Instant

WITHHELD = frozenset({"display", "sell"})  # acts that are blocked where a listing that stands is to be withheld


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """One listing in which a run found a right, at a confirmed store.

    `found_at`: the instant of the run that first found it. `decided`: by act, the first run that decided to block it.
    `removed_at`: as a feed says. `noticed_at`: the rights holder's notice of this very listing. `ordered_at`: the
    respondent's first notice of an order of the case. `passed`: live in the last run that saw it, and no order in force
    reached it. `state`: `live`, `gone` or `absent` in the last feed at hand, which is that of `seen_at`; empty where none
    tells.
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
    decided: tuple[tuple[str, Instant], ...] = ()
    removed_at: Instant | None = None
    passed: bool = False
    state: str = ""
    seen_at: Instant | None = None
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
    def decided_at(self) -> Instant | None:
        """From when a decision to block any act on it is on record: to withhold it, or to stop its promotion only."""
        return min((at for _, at in self.decided), default=None)

    @property
    def withheld_at(self) -> Instant | None:
        """From when a decision to withhold it is on record. It says nothing of whether that was done."""
        return min((at for act, at in self.decided if act in WITHHELD), default=None)

    @property
    def after(self) -> str:
        """What a feed later than the decision to withhold it shows: its `state`; empty without a decision or such a feed.

        A decision that has changed since changes nothing here: what was to be withheld and is live is `live`.
        """
        decided, seen = self.withheld_at, self.seen_at
        return self.state if decided is not None and seen is not None and decided < seen else ""

    @property
    def was_reached(self) -> bool:
        """Did an order reach it in any run?"""
        return bool(self.decided) or not self.passed

    @property
    def is_open(self) -> bool:
        """Known, reached by an order, without a decision to block anything on record, and not gone in a feed."""
        return not self.decided and not self.passed and self.state != "gone"

    @property
    def to_decision(self) -> float | None:
        """Seconds from knowledge to the decision on record. None without one, or where the deciding run itself made it known."""
        at = self.decided_at
        return None if at is None or at <= self.known_at else seconds(self.known_at, at)

    @property
    def to_gone(self) -> float | None:
        """Seconds from knowledge to the day on which it went, as a feed says; None where it was gone before, or none says."""
        at = self.removed_at
        return seconds(self.known_at, at) if self.state == "gone" and at is not None and at > self.known_at else None

    @property
    def exposed(self) -> float | None:
        """Seconds from the duty's beginning (order known and listing up) until it went, as a feed says."""
        at = self.removed_at
        if self.state != "gone" or at is None or self.listed_at is None:
            return None
        start = max(each for each in (self.listed_at, self.ordered_at) if each is not None)
        return max(seconds(start, at), 0.0)


def lives(history: History, case: Case, respondent: frozenset[str]) -> tuple[Life, ...]:
    """Every infringing listing of a confirmed store in any run, in the order of discovery."""
    out: dict[Subject, Life] = {}
    ordered = first_notice(case, respondent)
    for run in history.runs:
        own = _owners(run)
        hits = [each for each in run.findings if each.band == "hit" and (each.platform, each.store_id) in own]
        for found in hits:
            if found.listing not in out:
                noticed = _noticed(case, respondent, found.platform, found.listing_id, history.last.at)
                out[found.listing] = _born(found, own[found.platform, found.store_id], run, ordered, noticed)
        _carried_on(out, run, {each.listing for each in hits})
    return tuple(sorted(out.values(), key=lambda life: (life.found_at, life.listing)))


def _owners(run: Run) -> dict[Subject, str]:
    """The defendant of each confirmed store."""
    counted = Counter(each.store for each in run.links if each.state == "confirmed" and each.store)
    first = {each.store: each.defendant for each in reversed(run.links) if each.state == "confirmed" and each.store}
    return {store: run.whose(store) if counted[store] > 1 else who for store, who in first.items()}


def _born(found: Found, defendant: str, run: Run, ordered: Instant | None, noticed: Instant | None) -> Life:
    return Life(
        platform=found.platform,
        listing_id=found.listing_id,
        store_id=found.store_id,
        defendant=defendant,
        right=found.right,
        kind=found.kind,
        text=found.text,
        found_at=run.at,
        noticed_at=noticed,
        ordered_at=ordered,
        entries=run.entry("findings.parquet"),
    )


def _carried_on(out: dict[Subject, Life], run: Run, hits: set[Subject]) -> None:
    """Tell every life what this run says of it."""
    offers = {offer.listing: offer for offer in run.offers}
    gates = gates_of(run)
    live = {each.listing for each in run.decided if each.source == "snapshot"} | run.passed
    decides = any(each.source == "snapshot" and each.link_state == "confirmed" for each in run.tallies)
    stores = {each.store for each in run.links}
    for listing, life in out.items():
        offer = offers.get(listing)
        if offer is not None:
            state = "live" if offer.live else "gone"
        elif listing in live:
            state = "live"
        elif listing in hits and decides:
            state = "gone"  # the feed has it, and what is live is decided
        else:
            state = "absent" if run.has_listings and (life.platform, life.store_id) in stores else ""
        known = {act for act, _ in life.decided}
        new = tuple((act, run.at) for act in sorted(gates.get(listing, ())) if act not in known)
        out[listing] = replace(
            life,
            decided=(*life.decided, *new),
            title=life.title or (offer.title if offer else None),
            listed_at=life.listed_at or (offer.listed_at if offer else None),
            passed=_passed(run, life, listing in hits, state),
            state=state or life.state,
            seen_at=run.at if state else life.seen_at,
            removed_at=(offer.removed_at if offer and not offer.live else None) or life.removed_at,
            entries=_joined(life.entries, run.entry("decisions.parquet") if new else ()),
        )


def _passed(run: Run, life: Life, is_found: bool, state: str) -> bool:
    """Did no order in force reach it, by the last run that tells? A respondent whom only a freeze binds owes listings nothing."""
    if is_found and not run.reaches:
        return True
    return life.listing in run.passed if state == "live" else life.passed


def first_notice(case: Case, respondent: frozenset[str]) -> Instant | None:
    """When the respondent first had notice of any order of the case."""
    return min((each.received.at for each in case.notices if each.respondent in respondent), default=None)


def _noticed(case: Case, respondent: frozenset[str], platform: str, listing_id: str, until: Instant) -> Instant | None:
    """The first notice of this very listing, by the day that the papers speak of: no paper tells of a later one."""
    named: Iterable[NoticeOfListings] = (
        each
        for each in case.listing_notices
        if each.platform == platform and each.respondent in respondent and names_listing(each, listing_id, None)
        if each.received.at <= until
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
    """Every act that was done although the run decides that it was forbidden then; the same act in two runs counts once.

    What a feed dates after the last run's instant is not done yet, as far as the record speaks: see `ahead`.
    """
    end = _end(history)
    yield from ((run, each) for run, each in _forbidden(history) if end is None or each.at <= end)


def ahead(history: History) -> int:
    """How many acts a feed dates after the instant that the last run speaks of, and a run decides to be forbidden then."""
    end = _end(history)
    return sum(end is not None and each.at > end for _, each in _forbidden(history))


def _end(history: History) -> Instant | None:
    return history.runs[-1].at if history.runs else None


def _forbidden(history: History) -> Iterator[tuple[Run, Decided]]:
    """Every act that a run decides to be forbidden at its own instant, once."""
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
