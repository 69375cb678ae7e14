"""The runs of a workspace as plain values: what was screened, found, linked, decided, and where the record says so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from enjoin.market import GROUPS
from enjoin.when import Instant

PROMOTION = frozenset(GROUPS["promotion"])
LISTING_ACTS = frozenset(GROUPS["listing"])
Subject = tuple[str, str]  # (platform, listing id) or (platform, store id)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreLink:
    """A row of a run's links: this store is, or may be, this defendant's."""

    defendant: str
    platform: str | None
    store_id: str | None
    state: str
    tier: str
    score: float
    why: str

    @property
    def store(self) -> Subject | None:
        return (self.platform, self.store_id) if self.platform is not None and self.store_id is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A row of a run's findings."""

    platform: str
    listing_id: str
    store_id: str
    right: str
    field: str
    text: str
    kind: str
    score: float
    band: str
    detector: str

    @property
    def listing(self) -> Subject:
        return self.platform, self.listing_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A row of a run's decisions. `row` counts from 0 in the file, as the ledger proves rows; `run` is the run's place."""

    run: int
    row: int
    source: str
    act: str
    at: Instant
    outcome: str
    basis: str
    directives: tuple[str, ...]
    right: str | None
    link_state: str
    knowledge: str
    flags: tuple[str, ...]
    reason: str
    platform: str
    store_id: str | None = None
    listing_id: str | None = None
    act_id: str | None = None
    automated: bool | None = None
    respondent: str | None = None  # where it is another than the run's

    @property
    def listing(self) -> Subject | None:
        return (self.platform, self.listing_id) if self.listing_id else None

    @property
    def store(self) -> Subject | None:
        return (self.platform, self.store_id) if self.store_id else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A listing as the feed of a run had it; None where the feed is no longer at hand."""

    platform: str
    listing_id: str
    store_id: str
    title: str | None = None
    listed_at: Instant | None = None
    removed_at: Instant | None = None
    live: bool = True

    @property
    def listing(self) -> Subject:
        return self.platform, self.listing_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """So many decisions of a run agree in all this."""

    source: str
    act: str
    outcome: str
    basis: str
    link_state: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """The live listings of one linked store in a run, and what was done to those that show no right.

    `blocked` and `doubted` count the clean listings on which any act was blocked or held for review; `directives` say by
    which paragraphs.
    """

    platform: str
    store_id: str
    state: str
    hits: int
    reviews: int
    clean: int
    blocked: int = 0
    doubted: int = 0
    directives: tuple[str, ...] = ()

    @property
    def live(self) -> int:
        return self.hits + self.reviews + self.clean


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run: its question, its counts, and all rows that restrain or doubt.

    `digests` are the SHA-256 (hex) of every file, and of every input as `role: path`. `finding_counts` counts all findings
    by detector, right, kind and band; `bands` has the stronger band of each listing.
    `entries` are the ledger's indexes by name: `run`, `done`, each input role as `input:listings`, each file by its name.
    `decided` holds every row that is not `allow`; `tallies` count all rows. `others` are the acts of the feed that restrain
    or doubt another respondent: no figure counts them here (R25). Links, findings and strangers are those of the respondent's
    own platforms. `reaches`: a paragraph in force (or in a gap) speaks of listing or promotion.
    `passed` are the live infringing listings of confirmed stores that no order in force reached (the defendant
    has left, the paragraph is stayed). `strangers` are the listings of others that show a right: outside the order.
    `offers` are the listings of linked stores, as far as the feed is at hand; `lacking` says what is not; `has_listings`:
    the whole feed of listings is. `tasks` is the work list as it stands there.
    """

    id: str
    at: Instant
    recorded: Instant | None
    software: str
    respondent: str
    entries: Mapping[str, int]
    screened: Mapping[str, int] = field(default_factory=dict)
    rejected: Mapping[str, int] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    links: tuple[StoreLink, ...] = ()
    findings: tuple[Found, ...] = ()
    finding_counts: Mapping[tuple[str, str, str, str], int] = field(default_factory=dict)
    bands: Mapping[Subject, str] = field(default_factory=dict)
    tallies: tuple[Tally, ...] = ()
    decided: tuple[Decided, ...] = ()
    others: tuple[Decided, ...] = ()
    stock: tuple[Stock, ...] = ()
    reaches: bool = True
    passed: frozenset[Subject] = frozenset()
    strangers: tuple[Subject, ...] = ()
    offers: tuple[Offer, ...] = ()
    has_listings: bool = False
    tasks: tuple[Mapping[str, str], ...] = ()
    lacking: tuple[str, ...] = ()
    calibration: Mapping[str, Any] = field(default_factory=dict)  # as `enjoin calibrate` wrote it, if it was on record

    def entry(self, *names: str) -> tuple[int, ...]:
        """The ledger's indexes of these files or roles, those that there are."""
        return tuple(self.entries[name] for name in names if name in self.entries)

    def whose(self, store: Subject | None) -> str:
        """The defendant to whom a restrained store is shown to belong: of several, the one whom a decision on it names."""
        found = self.defendants_of(store)
        named = (each.reason for each in self.decided if each.store == store) if len(found) > 1 else ()
        return next((who for reason in named for who in found if f"`{who}`" in reason), found[0] if found else "")

    def defendants_of(self, store: Subject | None, states: tuple[str, ...] = ("confirmed",)) -> tuple[str, ...]:
        """The defendants whose store this is."""
        return tuple(
            dict.fromkeys(each.defendant for each in self.links if each.store == store and each.state in states)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All runs of a workspace for one respondent, by the instant that each speaks of, then as recorded.

    `others` are the respondents of the other runs on record, one each.
    """

    runs: tuple[Run, ...]
    size: int
    root: str
    others: tuple[str, ...] = ()

    @property
    def last(self) -> Run:
        return self.runs[-1]

    def entries(self, *names: str) -> tuple[int, ...]:
        """The indexes of these files or roles in all runs."""
        return tuple(index for run in self.runs for index in run.entry(*names))
