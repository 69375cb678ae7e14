"""What goes wrong, in three channels: faults in material as values, misuse as exceptions, honest doubt as `review`.

Only `apps/` turn these into exit codes and HTTP statuses.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in the material a fault stands. `line` and `row` count from 1."""

    file: str | None = None
    line: int | None = None
    row: int | None = None
    key: str | None = None

    def __str__(self) -> str:
        where = self.file or ""
        if self.line is not None:
            where += f":{self.line}"
        if self.row is not None:
            where += f" row {self.row}"
        return where


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault in material: a stable code, one lower-case sentence, the place, and what to do about it."""

    code: str
    message: str
    place: Place = field(default_factory=Place)
    hint: str | None = None
    severity: Severity = "error"

    def __str__(self) -> str:
        place = str(self.place)
        text = f"{place}: {self.message}" if place else self.message
        return f"{text} ({self.hint})" if self.hint else text


class EnjoinError(Exception):
    """The root of every exception that this package raises on purpose."""


class Misuse(EnjoinError):
    """The caller asked for something that cannot be meant: an unknown name, an instant without a zone."""


class Unreadable(EnjoinError):
    """Material that cannot be used. Carries every fault found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(str(problem) for problem in self.problems))


class BrokenProof(EnjoinError):
    """A record, proof or signature that does not hold. The message names what and where."""


def did_you_mean(word: str, known: Iterable[str]) -> str | None:
    """Return "did you mean `x`?" for the nearest known word, or None where none is near."""
    by_folded = {each.casefold(): each for each in known}
    near = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return f"did you mean `{by_folded[near[0]]}`?" if near else None
