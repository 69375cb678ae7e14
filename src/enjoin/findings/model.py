"""The finding: this listing uses this mark or copies this work, here, in this way, this surely."""

from dataclasses import dataclass
from typing import Literal

Band = Literal["hit", "review"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One use of a right in one field of one text.

    `right` is a mark or work id. `start` and `end` are character (code point) offsets into the field as it was given, and
    `text` is `field[start:end]`. `kind` names the variation (`exact`, `spacing`, `affix` …). `score` is in 0..1. A `hit`
    is a use of the mark or a close variation (R29); `review` means that a person has to look. `why` says what held it back
    or what nearly rejected it, for people.
    """

    right: str
    field: str
    start: int
    end: int
    text: str
    kind: str
    score: float
    band: Band
    detector: str
    why: str = ""
