"""The answer of the law: a directive as it stands for one respondent at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from enjoin.orders.model import Directive, Effect, ListingNotice, Notice, Order, Source
from enjoin.when import Deadline, Instant

Status = Literal[
    "not_entered",
    "not_noticed",
    "in_force",
    "expired",
    "gap",
    "struck",
    "stayed",
    "vacated",
    "released",
    "superseded",
]
Power = Literal["ok", "no_predicate", "unclear"]

# Of a directive as a whole, when its acts differ: whatever binds most.
STRENGTH: tuple[Status, ...] = (
    "in_force",
    "gap",
    "stayed",
    "not_noticed",
    "superseded",
    "expired",
    "released",
    "struck",
    "vacated",
    "not_entered",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActStatus:
    """The status of one act of a directive: since when, by which order, shaped by which effects, resting on which facts."""

    status: Status
    since: Instant | None = None
    by: str | None = None
    shaped_by: tuple[Effect, ...] = ()
    rests_on: tuple[Source, ...] = ()
    listing_notice: ListingNotice = "not_required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One directive for one respondent. `acts` has every act that it names or implies; `whole` is its status as a whole."""

    directive: Directive  # as modified
    order: Order
    acts: Mapping[str, ActStatus]
    whole: ActStatus
    power: Power
    notice: Notice | None
    since: Instant | None
    until: Instant | None
    effects: tuple[tuple[Effect, Instant], ...]
    due: Deadline | None
    fixed_due: Instant | None
    flags: tuple[str, ...]
    questions: tuple[str, ...]

    @property
    def status(self) -> Status:
        return self.whole.status

    @property
    def ref(self) -> str:
        return self.directive.ref

    @property
    def cite(self) -> str:
        """The pin cite, or how the order is cited when the paragraph has none."""
        if self.directive.source.cite:
            return self.directive.source.cite
        if self.order.ecf:
            return f"ECF {self.order.ecf[0]} ¶{self.directive.id}"
        return self.ref
