"""A paper as text with positions, and a value together with the place that it was read from."""

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Generic, Literal, TypeVar

from enjoin.problems import Problem

T = TypeVar("T")
U = TypeVar("U")

Band = Literal["read", "check", "guess"]
BANDS: tuple[Band, ...] = ("read", "check", "guess")


@dataclass(frozen=True, slots=True)
class Cell:
    """A run of a line without a wide gap: characters `start`–`end` of the page's text, from `left` to `right` on the page.

    `left` and `right` are points in a PDF, character columns in plain text, 400 × the column's number in a table.
    """

    start: int
    end: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line; `gap` tells that more than the usual space stands above it (a new paragraph or row)."""

    number: int
    start: int
    end: int
    cells: tuple[Cell, ...]
    gap: bool = False
    row: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its number from 1, its text, its lines; `note` tells why nothing was read from it."""

    number: int
    text: str
    lines: tuple[Line, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why names as they were read may not be those that are printed; `foreign`: those with letters beyond ASCII only."""

    why: str
    foreign: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper. `kind` is pdf, docx, html or txt; `problems` what its adapter could not read; `scanned`: its text was read from images (OCR)."""

    name: str
    kind: str
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...] = ()
    scanned: bool = False
    doubts: tuple[Doubt, ...] = ()
    # Where each page begins in a count of characters through all pages, and at which place it stands by its number.
    bases: tuple[int, ...] = field(init=False, compare=False, repr=False)
    order: Mapping[int, int] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        sizes = itertools.accumulate((len(page.text) + 1 for page in self.pages), initial=0)
        object.__setattr__(self, "bases", tuple(sizes)[:-1])
        object.__setattr__(self, "order", {page.number: at for at, page in enumerate(self.pages)})


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Where a value stands: file, page and line from 1, characters `start`–`end` of that page's text."""

    file: str
    page: int
    line: int
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.file} p.{self.page} l.{self.line}"


@dataclass(frozen=True, slots=True)
class Value(Generic[T]):
    """A value read from a paper: where (all places that say so), by which rule, how sure, and what to look at."""

    value: T
    spans: tuple[Span, ...]
    rule: str
    band: Band = "read"
    note: str | None = None

    def map(self, change: Callable[[T], U]) -> "Value[U]":
        """The same reading with its value changed in form."""
        return Value(change(self.value), self.spans, self.rule, self.band, self.note)

    def doubt(self, band: Band, note: str | None = None) -> "Value[T]":
        """The same reading, at most as sure as `band`."""
        return replace(self, band=max(self.band, band, key=BANDS.index), note=note or self.note)

    def also(self, spans: tuple[Span, ...]) -> "Value[T]":
        """The same reading, seen in further places."""
        return replace(self, spans=tuple(dict.fromkeys(self.spans + spans)))
