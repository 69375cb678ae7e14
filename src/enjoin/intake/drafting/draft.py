"""A proposed case file as a tree of values, each with its places; what the papers leave open; what was not read."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from enjoin.intake.text.paper import Band, Paper, Span, Value

Stand = Literal["", "new", "held", "differs"]


@dataclass(frozen=True, slots=True)
class Item:
    """One value of the case file: plain TOML data, where it was read, by which rule, how sure.

    `stand` tells how it stands to a case file that a person accepted, `held` what that one has where it differs.
    """

    value: object
    spans: tuple[Span, ...] = ()
    rule: str = ""
    band: Band = "read"
    note: str | None = None
    stand: Stand = ""
    held: str | None = None


def item(value: Value[Any], plain: object | None = None) -> Item:
    """A reading as an item, with `plain` in the place of its value where the file writes another form."""
    return Item(value.value if plain is None else plain, value.spans, value.rule, value.band, value.note)


@dataclass(frozen=True, slots=True)
class Row:
    """A table of the case file: its items in order, the tables inside, and what is asked for because it is not printed."""

    items: tuple[tuple[str, Item], ...]
    tables: tuple[tuple[str, "tuple[Row, ...]"], ...] = ()
    missing: tuple[tuple[str, str], ...] = ()

    def get(self, key: str) -> object | None:
        return next((each.value for name, each in self.items if name == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperNote:
    """What a paper was taken for."""

    paper: Paper
    sort: str
    title: str
    kind: str | None
    outcome: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The draft. `questions` ask for what is not printed; `conflicts` list what the papers print in two ways."""

    head: Row
    tables: tuple[tuple[str, tuple[Row, ...]], ...]
    questions: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    unread: tuple[Value[str], ...] = ()
    papers: tuple[PaperNote, ...] = ()
    entries_cited: tuple[Value[str], ...] = ()
    dockets_cited: tuple[Value[str], ...] = field(default=())
    authorities_cited: tuple[Value[str], ...] = ()

    def rows(self, name: str) -> tuple[Row, ...]:
        return next((rows for key, rows in self.tables if key == name), ())

    def items(self) -> Iterator[tuple[str, Item]]:
        """Every item with its path, e.g. `orders[0].directives[2].forbid`."""
        yield from _items("", self.head)
        for name, rows in self.tables:
            for at, row in enumerate(rows):
                yield from _items(f"{name}[{at}].", row)


def _items(prefix: str, row: Row) -> Iterator[tuple[str, Item]]:
    for key, each in row.items:
        yield prefix + key, each
    for name, rows in row.tables:
        for at, inner in enumerate(rows):
            yield from _items(f"{prefix}{name}[{at}].", inner)
