"""A paper as data: caption, title, numbered paragraphs, tables, figures, exhibits; every figure with the entries it rests on.

`entries` are indexes of the ledger's entries, printed as a footnote. Cells keep their kind (instants, shares, durations), so
that a spreadsheet gets numbers and a PDF gets words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from enjoin.courts import Court
from enjoin.when import Instant, LegalDay

Entries: TypeAlias = tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """`part` of `whole`; with an interval at 95 % where the whole is a sample."""

    part: int
    whole: int
    interval: tuple[float, float] | None = None

    @property
    def value(self) -> float | None:
        return self.part / self.whole if self.whole else None


@dataclass(frozen=True, slots=True)
class Seconds:
    """A length of time."""

    count: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in the currency's minor unit."""

    minor: int
    currency: str


Cell: TypeAlias = str | int | float | bool | Instant | LegalDay | Share | Seconds | Money | tuple[str, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table. `weight` is its share of the width; `code` sets ids and hashes in a fixed-width face."""

    name: str
    weight: float = 1.0
    code: bool = False
    right: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading between paragraphs."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph; numbered unless it says otherwise. `lead` is its first words, set in bold."""

    text: str
    lead: str = ""
    entries: Entries = ()
    numbered: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Stat:
    """One figure: its key in JSON, what it is called, its value, and what it rests on."""

    key: str
    label: str
    value: Cell
    entries: Entries = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """Figures at a glance."""

    title: str
    items: tuple[Stat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; `rows` may be long, and no renderer may lose one. `wide` asks for a page on its side."""

    id: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    entries: Entries = ()
    wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A drawing as SVG, with words (`alt`) for whoever cannot see it."""

    id: str
    title: str
    svg: str
    alt: str
    note: str = ""
    entries: Entries = ()
    wide: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Counsel:
    """What counsel must confirm before the paper is relied on."""

    question: str
    entries: Entries = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A line that the signer fills in."""

    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Lines that stand as they are: an address, a closing."""

    lines: tuple[str, ...]


Block: TypeAlias = Heading | Paragraph | Stats | Table | Figure | Counsel | Blank | Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The caption of the case as its papers carry it."""

    court: Court
    docket: str
    title: str
    judge: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """A numbered exhibit: what it is, and the digest by which it is recognised."""

    label: str
    title: str
    digest: str = ""
    entries: Entries = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What the paper was computed from: runs, case files, the state of the record, the program's version."""

    version: str
    runs: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    ledger: str = ""
    entries: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One paper. `as_of` is its date: no clock is read. `data`, where given, is what the JSON holds instead."""

    kind: str
    title: str
    captions: tuple[Caption, ...]
    as_of: Instant
    court: Court
    blocks: tuple[Block, ...]
    basis: Basis
    subtitle: str = ""
    marking: str = ""
    main: str = ""
    exhibits: tuple[Exhibit, ...] = ()
    data: Mapping[str, object] | None = field(default=None)

    def tables(self) -> Iterator[Table]:
        """Its tables in order."""
        return (block for block in self.blocks if isinstance(block, Table))

    def figures(self) -> Iterator[Stat]:
        """Its figures in order."""
        return (item for block in self.blocks if isinstance(block, Stats) for item in block.items)


def spans(entries: Sequence[int]) -> str:
    """Indexes as a reader cites them: "3–7, 12"."""
    out: list[list[int]] = []
    for index in sorted(set(entries)):
        if out and out[-1][-1] + 1 == index:
            out[-1] = [out[-1][0], index]
        else:
            out.append([index])
    return ", ".join("–".join(str(end) for end in run) for run in out)


def source(entries: Sequence[int]) -> str:
    """A footnote that names the entries, or nothing."""
    if not entries:
        return ""
    return f"Record, {'entry' if len(set(entries)) == 1 else 'entries'} {spans(entries)}."
