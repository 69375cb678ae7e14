"""What a feed gives: batches of clean rows, and the rows set aside."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pyarrow as pa

TYPES = {
    "text": pa.string(),
    "texts": pa.string(),
    "bool": pa.bool_(),
    "integer": pa.int64(),
    "instant": pa.timestamp("us", tz="UTC"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reject:
    """A row set aside: which, where (data rows count from 1), why, and the value that broke the rule."""

    feed: str
    file: str
    row: int
    problem: str
    value: str


MOST_PROBLEMS = 1000  # that are counted apart


@dataclass(slots=True, kw_only=True)
class Tally:
    """What was read: rows kept, set aside and seen twice alike. Rejects go to `sink`; without one they are kept here."""

    kept: int = 0
    rejected: int = 0
    repeated: int = 0
    rejects: list[Reject] = field(default_factory=list)
    by_problem: dict[str, tuple[int, Reject]] = field(default_factory=dict)  # how often, and the first
    sink: Callable[[Reject], object] | None = None

    @property
    def commonest(self) -> tuple[int, Reject] | None:
        """The problem that most rows have: how many, and the first of them; None where none was set aside."""
        return max(self.by_problem.values(), key=lambda each: each[0], default=None)

    def set_aside(self, rejects: Iterable[Reject]) -> None:
        """Count the rejects and pass them on, one by one: there may be millions."""
        put = self.sink or self.rejects.append
        for reject in rejects:
            self.rejected += 1
            count, first = self.by_problem.get(reject.problem, (0, reject))
            if count or len(self.by_problem) < MOST_PROBLEMS:
                self.by_problem[reject.problem] = count + 1, first
            put(reject)
