"""What a feed gives: batches of clean rows, and the rows set aside."""

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


@dataclass(slots=True, kw_only=True)
class Tally:
    """What was read: rows kept, set aside and seen twice alike, the bytes' digests, and the rejects themselves."""

    kept: int = 0
    rejected: int = 0
    repeated: int = 0
    rejects: list[Reject] = field(default_factory=list)

    def take(self) -> list[Reject]:
        """The rejects since the last call."""
        found, self.rejects = self.rejects, []
        return found
