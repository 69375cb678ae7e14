"""The case as frozen values. Days are already instants at the court; what was written is kept beside them."""

from dataclasses import dataclass, field
from typing import Literal

from enjoin.courts import Court
from enjoin.rights import Mark, Work
from enjoin.when import Instant, Period, Span

Toward = Literal["infringing", "stores", "accounts", "assets", "records"]
Duty = Literal["remove", "freeze", "preserve", "report", "identify", "release", "pay", "file"]
Role = Literal["service_provider", "financial_institution"]
CountedFrom = Literal["receipt", "entry", "listing_notice"]
ListingNotice = Literal["required", "not_required"]
Verb = Literal["strike", "stay", "lift_stay", "vacate", "release", "modify", "clarify", "make_permanent"]

DEFENDANTS, PLAINTIFFS = "defendants", "plaintiffs"
ROLE_GROUPS: dict[str, Role] = {
    "service_providers": "service_provider",
    "financial_institutions": "financial_institution",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date as the papers give it: the instant, what was written, and whether that was only a day."""

    at: Instant
    written: str
    is_day: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from and how far it can be leaned on.

    `filed`: from when it was on file (`known` looks at it); None means from the day it takes effect. `uncertain`: why its
    date is not sure. `confirm`: the question that counsel must settle.
    """

    cite: str | None = None
    note: str | None = None
    filed: Moment | None = None
    uncertain: str | None = None
    confirm: str | None = None
    line: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlatformStore:
    """A store as the papers print it: the platform and its id there, or a URL."""

    platform: str
    id: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """A defendant is no longer enjoined from `on` (R54)."""

    on: Moment
    why: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Defendant:
    """A defendant as captioned, with a.k.a. names and platform ids from the papers."""

    id: str
    name: str
    aka: tuple[str, ...] = ()
    stores: tuple[PlatformStore, ...] = ()
    left: Left | None = None
    source: Source = Source()

    @property
    def names(self) -> tuple[str, ...]:
        """Every printed name, the caption's first."""
        return (self.name, *self.aka)


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondent:
    """A nonparty that paragraphs address. Without `platforms` it acts on all."""

    id: str
    name: str
    role: Role
    aka: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plaintiff:
    name: str
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Premise:
    """A dated, revocable fact that rules lean on (R30)."""

    kind: str
    platforms: tuple[str, ...]
    span: Span
    starts: Moment
    ends: Moment | None = None
    cited_source: str | None = None
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """One paragraph that forbids or commands. `ref` is how others name it: `pi.1b`."""

    id: str
    order: str
    binds: tuple[str, ...]
    forbid: tuple[str, ...] = ()  # acts and groups as written
    require: Duty | None = None
    toward: Toward | None = None
    predicate: tuple[str, ...] = ()
    within: Period | None = None
    by: Moment | None = None
    counted_from: CountedFrom = "entry"
    listing_notice: ListingNotice | None = None
    terms_in: str | None = None
    text: str | None = None
    defendants: tuple[str, ...] | None = None  # of a nonparty's: only as to these; None: as to all
    source: Source = Source()

    @property
    def ref(self) -> str:
        return f"{self.order}.{self.id}"

    def concerns(self, defendant: str | None) -> bool:
        """Does it say anything of this defendant? Of nobody in particular, it does."""
        return self.defendants is None or defendant is None or defendant in self.defendants


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a `modify` puts in the place of what stood there; a `clarify` uses the last three. None leaves it alone."""

    forbid: tuple[str, ...] | None = None
    toward: Toward | None = None
    within: Period | None = None
    by: Moment | None = None
    listing_notice: ListingNotice | None = None
    detector: tuple[str, ...] | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a later order does to earlier directives or orders, limited to acts, respondents, defendants and a span."""

    verb: Verb
    order: str
    targets: tuple[str, ...]
    acts: tuple[str, ...] | None = None  # None: all acts of the directive
    respondents: tuple[str, ...] | None = None  # `for`; None: everyone it binds
    defendants: tuple[str, ...] | None = None  # None: as to all defendants
    excepted: tuple[str, ...] = ()  # `except`, of make_permanent
    starts: Moment | None = None  # None: with its order
    ends: Moment | None = None  # None: until further order
    relief: bool = False  # a stay or vacatur of an order that ends its relief too
    change: Change = Change()
    why: str | None = None
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A court paper with effect. The first of `ecf` is printed."""

    id: str
    kind: str
    entered: Moment
    ecf: tuple[str, ...] = ()
    expires: Moment | None = None
    sealed_until: Moment | None = None
    directives: tuple[Directive, ...] = ()
    effects: tuple[Effect, ...] = ()
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Actual notice of one order to one respondent (R2)."""

    order: str
    respondent: str
    received: Moment
    means: str | None = None
    proof: str | None = None
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeOfListings:
    """A rights holder's notice of particular listings: ids or URLs."""

    respondent: str
    received: Moment
    platform: str
    listings: tuple[str, ...]
    store: str | None = None
    rights: tuple[str, ...] = ()
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """A TRO's longer term (R7). `until` is an exclusive end."""

    order: str
    until: Moment
    why: str | None = None
    source: Source = Source()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One docket, as on file."""

    docket: str
    court: Court
    caption: str
    judge: str | None = None
    draft: bool = False
    sealed: Span | None = None
    plaintiffs: tuple[Plaintiff, ...] = ()
    defendants: tuple[Defendant, ...] = ()
    respondents: tuple[Respondent, ...] = ()
    marks: tuple[Mark, ...] = ()
    works: tuple[Work, ...] = ()
    premises: tuple[Premise, ...] = ()
    orders: tuple[Order, ...] = ()
    notices: tuple[Notice, ...] = ()
    listing_notices: tuple[NoticeOfListings, ...] = ()
    extensions: tuple[Extension, ...] = ()
    source: Source = Source()
