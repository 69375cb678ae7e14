"""A draft against the case file that a person accepted: what it adds, what it says differently, the case file with both.

What stands in the case file is never changed: rows, keys and parts of arrays are added, differing values are listed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from enjoin.intake.drafting.casetext import key_line, remark, row_lines
from enjoin.intake.drafting.compare import alike, called, differs, one_part, printed, same_row
from enjoin.intake.drafting.draft import Draft, Item, Row
from enjoin.intake.drafting.edits import Additions
from enjoin.intake.drafting.known import Known
from enjoin.orders.lines import Path
from enjoin.orders.toml import toml_value

GROWING = ("aka", "ecf", "stores", "classes")  # arrays that papers carry on
OWN_WORDS = ("note", "text", "why")  # a person's words about a row; a paper's do not differ from them
UNPRINTED = ("format", "draft", "id", "cite")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that the papers give otherwise: `path` as people say it, and how it stands to the case file."""

    path: str
    what: Literal["added", "differs"]
    value: str
    held: str | None = None
    where: str = ""

    def told(self) -> dict[str, str | None]:
        """As plain data."""
        return {"path": self.path, "what": self.what, "value": self.value, "held": self.held, "where": self.where}

    def __str__(self) -> str:
        behind = f" ({self.where})" if self.where else ""
        if self.what == "added":
            return f"{self.path}: {self.value}{behind}"
        held = f"is `{self.held}` in the case file" if self.held is not None else "is not in the case file"
        return f"{self.path} {held} and `{self.value}` in the papers{behind}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The case file as it would be, the draft with each value's standing, and the changes one by one."""

    text: str
    draft: Draft
    changes: tuple[Change, ...]


def propose(existing: str, known: Known, draft: Draft) -> Proposal:
    """What the draft adds to the text of a case file, and what it says differently."""
    work = _Work(existing, known)
    head = work.row((), "case", draft.head, known.values)
    tables = tuple(
        (name, tuple(row for row in work.table((), name, rows, known.values) if _says(row)))
        for name, rows in draft.tables
    )
    return Proposal(
        text=work.additions.text(),
        draft=replace(
            draft,
            questions=(*draft.questions, *_settled(existing, draft)),
            head=head,
            tables=tuple(each for each in tables if each[1]),
        ),
        changes=tuple(work.changes),
    )


WAITS = re.compile(r"^\s*#\s*effect:\s*(?P<effect>.+)$")


def _settled(existing: str, draft: Draft) -> Iterator[str]:
    """Effects that an earlier draft left open, because the paragraphs that they act on were not at hand as they now are."""
    printed = {
        f"{row.get('id')}.{each.get('id')}"
        for row in draft.rows("orders")
        for each in dict(row.tables).get("directives", ())
    }
    for number, line in enumerate(existing.split("\n"), 1):
        found = WAITS.match(line)
        effect = found["effect"].partition(";")[0] if found else ""
        if any(f'"{name}"' in effect for name in printed):
            yield (
                f"line {number} of the case file asks for the effect `{effect}`, whose paragraphs are printed here: "
                "draft the paper that lays it down once more, together with this one"
            )


def _says(row: Row) -> bool:
    """Do the papers print anything of it?"""
    return bool(row.tables) or any(each.spans for _, each in row.items)


class _Work:
    def __init__(self, existing: str, known: Known) -> None:
        self.additions = Additions(existing)
        self.known = known
        self.changes: list[Change] = []

    def table(
        self, above: Path, name: str, rows: Sequence[Row], held: Mapping[str, Any], label: str = ""
    ) -> Iterator[Row]:
        """The rows with their standing; new ones are added."""
        present = (
            [each for each in held.get(name, ()) if isinstance(each, Mapping)]
            if isinstance(held.get(name), list)
            else []
        )
        for row in rows:
            at = next((nth for nth, each in enumerate(present) if same_row(name, each, row)), None)
            said = f"{label}{name.removesuffix('s')} `{called(name, row)}`"
            if at is None and name == "effects" and (twin := alike(present, row)) is not None:
                yield self._listed(said, row, twin)
            elif at is None:
                yield self._new(above, name, row, rows, said)
            else:
                yield self.row((*above, name, at), said, row, present[at])

    def row(self, path: Path, said: str, row: Row, held: Mapping[str, Any]) -> Row:
        """A row that the case file has: what it lacks is added, what differs is listed."""
        items = tuple((key, self._item(path, said, key, each, held)) for key, each in row.items)
        inner = tuple((name, tuple(self.table(path, name, rows, held, f"{said}, "))) for name, rows in row.tables)
        return Row(items, inner, row.missing)

    def _item(self, path: Path, said: str, key: str, each: Item, held: Mapping[str, Any]) -> Item:
        name = f"`{key}`" if said == "case" else f"{said}: `{key}`"
        if key in UNPRINTED and not (key == "format" and not held):
            return replace(each, stand="held")
        if key not in held:
            self._add(name, each, self.additions.add_key(path, key_line(key, each)))
            return replace(each, stand="new")
        if key in OWN_WORDS:
            return replace(each, stand="held")
        old = held[key]
        if key in GROWING and isinstance(old, list) and isinstance(each.value, list):
            fresh = [part for part in each.value if not any(one_part(key, part, other) for other in old)]
            if not fresh:
                return replace(each, stand="held")
            grown = replace(each, value=fresh)
            written = [toml_value(part) for part in fresh]
            self._add(name, grown, self.additions.carry_on(path, key, written, remark(each)))
            return replace(each, stand="new")
        if not differs(old, each.value):
            return replace(each, stand="held")
        self.changes.append(
            Change(path=name, what="differs", value=printed(each.value), held=printed(old), where=remark(each))
        )
        return replace(each, stand="differs", held=printed(old))

    def _add(self, name: str, each: Item, written: bool) -> None:
        by_hand = "" if written else "to be added by hand: the case file writes this table as one array; "
        self.changes.append(
            Change(
                path=name,
                what="added" if written else "differs",
                value=printed(each.value),
                where=by_hand + remark(each),
            )
        )

    def _new(self, above: Path, name: str, row: Row, rows: Sequence[Row], said: str) -> Row:
        after = self._after(row, rows) if name == "orders" else None
        indent = self.additions.indent_of(above, name)
        table = ".".join((*(each for each in above if isinstance(each, str)), name))
        inside = self.additions.indent_of((*above, name), "directives") if name == "orders" else indent
        lines = row_lines(table, row, indent, inside)
        written = self.additions.add_row(above, name, after, lines)
        first = next((each for _, each in row.items if each.spans), Item(None))
        self._add(said, replace(first, value=_extent(row)), written)
        return _standing(row, "new")

    def _after(self, row: Row, rows: Sequence[Row]) -> int:
        """The row of the case file's orders behind which a new one belongs: the last of those that come before it."""
        before = [str(each.get("id")) for each in rows[: rows.index(row)]]
        held = self.known.rows("orders")
        return max((at for at, each in enumerate(held) if str(each.get("id")) in before), default=-1)

    def _listed(self, said: str, row: Row, twin: Mapping[str, Any]) -> Row:
        """An effect of the kind that the order has already, on other targets: a person has settled it."""
        shown = "; ".join(f"{key} = {printed(each.value)}" for key, each in row.items if key != "text")
        first = next((each for _, each in row.items if each.spans), Item(None))
        had = "; ".join(
            f"{key} = {printed(value)}" for key, value in twin.items() if key not in ("why", "text", "cite", "note")
        )
        self.changes.append(Change(path=said, what="differs", value=shown, held=had, where=remark(first)))
        return _standing(row, "differs")


def _extent(row: Row) -> str:
    """ "new, 4 directives, 1 effect; 3 values to check"."""
    inner = [f"{len(rows)} {name.removesuffix('s') if len(rows) == 1 else name}" for name, rows in row.tables]
    unsure = sum(each.band != "read" and bool(each.spans) for each in _items(row))
    doubt = f"; {unsure} value{'' if unsure == 1 else 's'} to check" if unsure else ""
    return ", ".join(["new", *inner]) + doubt


def _items(row: Row) -> Iterator[Item]:
    yield from (each for _, each in row.items)
    for _, rows in row.tables:
        for inner in rows:
            yield from _items(inner)


def _standing(row: Row, stand: Literal["new", "held", "differs"]) -> Row:
    return Row(
        tuple((key, replace(each, stand=stand)) for key, each in row.items),
        tuple((name, tuple(_standing(each, stand) for each in rows)) for name, rows in row.tables),
        row.missing,
    )
