"""A draft against the case file that a person accepted: what it adds, what it says differently, the case file with both.

What stands in the case file is never changed: rows, keys and parts of arrays are added, differing values are listed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from difflib import unified_diff
from typing import Any, Literal

from enjoin.intake.drafting.casetext import key_line, remark, row_lines
from enjoin.intake.drafting.draft import Draft, Item, Row
from enjoin.intake.drafting.edits import Additions
from enjoin.intake.drafting.known import Known, day_in
from enjoin.intake.people.names import squeeze
from enjoin.orders.kinds import EFFECTS
from enjoin.orders.lines import Path
from enjoin.orders.toml import toml_value

GROWING = ("aka", "ecf", "stores", "classes")  # arrays that papers carry on
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
        draft=replace(draft, head=head, tables=tuple(each for each in tables if each[1])),
        changes=tuple(work.changes),
    )


def _says(row: Row) -> bool:
    """Do the papers print anything of it?"""
    return bool(row.tables) or any(each.spans for _, each in row.items)


def diff(existing: str, proposed: str, name: str) -> str:
    """A unified diff for `patch -p1`; empty where the two are the same."""
    lines = unified_diff(_lines(existing), _lines(proposed), f"a/{name}", f"b/{name}", n=3)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def as_draft(text: str, name: str, draft: Draft, changes: Sequence[Change]) -> str:
    """The proposed case file as a file of its own: with `draft = true`, and with what is new and open at its head."""
    marked = Additions(text)
    if not any("draft" in block.keys for block in marked.blocks if not block.path):
        marked.add_key((), "draft = true")
    lines = [
        f"# Proposed: {name} with what {_papers(draft)} adds. Nothing acts on it until a person has reviewed it and",
        "# removed `draft = true`.",
        *(f"# {line}" for line in _told(draft, changes)),
    ]
    break_ = marked.break_
    return break_.join(lines) + break_ * 2 + marked.text()


def headed(diff: str, name: str, draft: Draft, changes: Sequence[Change]) -> str:
    """The diff under a list of its changes, which `patch` passes over; empty where the papers add and change nothing."""
    if not changes:
        return ""
    lines = [f"What {_papers(draft)} adds to {name}, with the place of each value and how sure its reading is."]
    if diff:
        lines.append(f"Accept all of it: patch -p1 < {name}.diff")
    return "".join(f"# {line}\n" for line in [*lines, *_told(draft, changes)]) + diff


def _papers(draft: Draft) -> str:
    return ", ".join(note.paper.name for note in draft.papers)


def _told(draft: Draft, changes: Sequence[Change]) -> Iterator[str]:
    lists = (
        ("Added:", [str(each) for each in changes if each.what == "added"]),
        (
            "Differs from the case file, which stays as it is:",
            [str(each) for each in changes if each.what == "differs"],
        ),
        ("To settle:", draft.questions),
        ("Printed in two ways:", draft.conflicts),
    )
    for title, told in lists:
        if told:
            yield title
            yield from (f"- {' '.join(line.split())}" for line in told)


def _lines(text: str) -> list[str]:
    """Lines as `patch` counts them: only a line feed ends one."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + ([last] if (last := text.split("\n")[-1]) else [])


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
            at = next((nth for nth, each in enumerate(present) if _same(name, each, row)), None)
            said = f"{label}{name.removesuffix('s')} `{_called(name, row)}`"
            if at is None and name == "effects" and (twin := _alike(present, row)) is not None:
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
        if key in UNPRINTED:
            return replace(each, stand="held")
        if key not in held:
            self._add(name, each, self.additions.add_key(path, key_line(key, each)))
            return replace(each, stand="new")
        old = held[key]
        if key in GROWING and isinstance(old, list) and isinstance(each.value, list):
            fresh = [part for part in each.value if not any(_one_part(key, part, other) for other in old)]
            if not fresh:
                return replace(each, stand="held")
            grown = replace(each, value=fresh)
            written = [toml_value(part) for part in fresh]
            self._add(name, grown, self.additions.carry_on(path, key, written, remark(each)))
            return replace(each, stand="new")
        if not _differs(old, each.value):
            return replace(each, stand="held")
        self.changes.append(
            Change(path=name, what="differs", value=_printed(each.value), held=_printed(old), where=remark(each))
        )
        return replace(each, stand="differs", held=_printed(old))

    def _add(self, name: str, each: Item, written: bool) -> None:
        by_hand = "" if written else "to be added by hand: the case file writes this table as one array; "
        self.changes.append(
            Change(
                path=name,
                what="added" if written else "differs",
                value=_printed(each.value),
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
        self._add(said, replace(first, value="new"), written)
        return _standing(row, "new")

    def _after(self, row: Row, rows: Sequence[Row]) -> int:
        """The row of the case file's orders behind which a new one belongs: the last of those that come before it."""
        before = [str(each.get("id")) for each in rows[: rows.index(row)]]
        held = self.known.rows("orders")
        return max((at for at, each in enumerate(held) if str(each.get("id")) in before), default=-1)

    def _listed(self, said: str, row: Row, twin: Mapping[str, Any]) -> Row:
        """An effect of the kind that the order has already, on other targets: a person has settled it."""
        shown = "; ".join(f"{key} = {_printed(each.value)}" for key, each in row.items if key != "text")
        first = next((each for _, each in row.items if each.spans), Item(None))
        had = "; ".join(
            f"{key} = {_printed(value)}" for key, value in twin.items() if key not in ("why", "text", "cite", "note")
        )
        self.changes.append(Change(path=said, what="differs", value=shown, held=had, where=remark(first)))
        return _standing(row, "differs")


def _standing(row: Row, stand: Literal["new", "held", "differs"]) -> Row:
    return Row(
        tuple((key, replace(each, stand=stand)) for key, each in row.items),
        tuple((name, tuple(_standing(each, stand) for each in rows)) for name, rows in row.tables),
        row.missing,
    )


# ── is it the same? ──


def _called(name: str, row: Row) -> str:
    """How people call a row."""
    if name == "effects":
        return next((f"{key} {_printed(each.value)}" for key, each in row.items if key in EFFECTS), "")
    found = row.get("id") or row.get("name") or row.get("order") or ""
    behind = row.get("respondent") or row.get("until")
    return f"{found} {behind}" if behind else str(found)


def _same(name: str, held: Mapping[str, Any], row: Row) -> bool:
    return SAME.get(name, _by_id)(held, row)


def _by_id(held: Mapping[str, Any], row: Row) -> bool:
    return bool(held.get("id") == row.get("id"))


def _by_name(held: Mapping[str, Any], row: Row) -> bool:
    return squeeze(str(held.get("name", ""))) == squeeze(str(row.get("name") or ""))


def _by_respondent(held: Mapping[str, Any], row: Row) -> bool:
    return bool(held.get("order") == row.get("order") and held.get("respondent") == row.get("respondent"))


def _by_day(held: Mapping[str, Any], row: Row) -> bool:
    return bool(held.get("order") == row.get("order")) and day_in(held.get("until")) == row.get("until")


def _by_targets(held: Mapping[str, Any], row: Row) -> bool:
    return any(
        key in held
        and _parts(held[key]) == _parts(each.value)
        and _parts(held.get("defendants")) == _parts(row.get("defendants"))
        for key, each in row.items
        if key in EFFECTS
    )


def _alike(present: Sequence[Mapping[str, Any]], row: Row) -> Mapping[str, Any] | None:
    verbs = [key for key, _ in row.items if key in EFFECTS]
    return next((each for each in present if any(verb in each for verb in verbs)), None)


SAME: Mapping[str, Callable[[Mapping[str, Any], Row], bool]] = {
    "plaintiffs": _by_name,
    "notices": _by_respondent,
    "extensions": _by_day,
    "effects": _by_targets,
}


def _one_part(key: str, new: object, old: object) -> bool:
    if isinstance(new, Mapping) and isinstance(old, Mapping):
        ids = [(new.get(name), old.get(name)) for name in ("id", "url") if new.get(name)]
        return new.get("platform") == old.get("platform") and any(one == other for one, other in ids)
    return str(new) == str(old) or (key == "aka" and bool(squeeze(str(new))) and squeeze(str(new)) == squeeze(str(old)))


def _differs(old: object, new: object) -> bool:
    if isinstance(new, date):
        return day_in(old) != new
    if isinstance(old, str) and isinstance(new, str):
        return (squeeze(old) or old) != (squeeze(new) or new)
    if isinstance(new, list):
        return _parts(old) != _parts(new)
    if isinstance(new, Mapping) and isinstance(old, Mapping):
        return any(key not in old or _differs(old[key], new[key]) for key in ("on", "from", "until") if key in new)
    return bool(old != new)


def _parts(value: object) -> frozenset[str]:
    return (
        frozenset(map(str, value))
        if isinstance(value, list)
        else frozenset()
        if value is None
        else frozenset([str(value)])
    )


def _printed(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_printed, value))
    if isinstance(value, Mapping):
        return " · ".join(map(_printed, value.values()))
    return str(value)
