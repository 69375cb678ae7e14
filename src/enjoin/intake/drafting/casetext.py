"""A draft → the text of a case file, with the place of every value behind it; and the changes to an existing case file."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from difflib import unified_diff
from typing import Any

import tomlkit
from tomlkit.items import AoT, Array

from enjoin.intake.drafting.draft import Draft, Item, Row
from enjoin.intake.people.names import squeeze

HEAD = """A draft read from court papers; nothing acts on it until a person has reviewed it and removed `draft = true`.
Behind each value: the paper, page and line where it is printed, and how sure the reading is
(read: printed so; check: compare with the paper; guess: may be wrong)."""
WIDE = 100


def write_draft(draft: Draft) -> str:
    """The draft as a case file in format 1 with `draft = true`."""
    document = tomlkit.document()
    for line in HEAD.splitlines():
        document.add(tomlkit.comment(line))
    for title, lines in (("To settle:", draft.questions), ("Printed in two ways:", draft.conflicts)):
        if lines:
            document.add(tomlkit.nl())
            document.add(tomlkit.comment(title))
            for line in lines:
                document.add(tomlkit.comment(f"- {_one_line(line)}"))
    document.add(tomlkit.nl())
    _fill(document, draft.head)
    for name, rows in draft.tables:
        document.add(name, _tables(rows))
    return tomlkit.dumps(document)


def _tables(rows: Sequence[Row]) -> AoT:
    tables = tomlkit.aot()
    for row in rows:
        table = tomlkit.table()
        _fill(table, row)
        for name, inner in row.tables:
            table.add(name, _tables(inner))
        tables.append(table)
    return tables


def _fill(table: Any, row: Row) -> None:
    for key, each in row.items:
        value = _plain(each)
        mark = remark(each)
        if mark:
            value.comment(mark)
        table.add(key, value)
    for key, why in row.missing:
        table.add(tomlkit.comment(f"{key}: {_one_line(why)}" if key else _one_line(why)))


def _plain(each: Item) -> Any:
    value = each.value
    if isinstance(value, list):
        array = tomlkit.array()
        for part in value:
            array.append(_inline(part) if isinstance(part, Mapping) else part)
        if len(array.as_string()) > WIDE:
            array.multiline(True)
        return array
    if isinstance(value, Mapping):
        return _inline(value)
    return tomlkit.item(value)


def _inline(value: Mapping[str, object]) -> Any:
    table = tomlkit.inline_table()
    for key, part in value.items():
        table.append(key, part)
    return table


def remark(each: Item) -> str:
    """The comment behind a value: where, how sure, what to look at."""
    if not each.spans and not each.note:
        return ""
    first = [f"{each.spans[0]}, {each.band}"] if each.spans else [each.band]
    more = (
        f"also {len(each.spans) - 1} more"
        if len(each.spans) > 3
        else "also " + ", ".join(_short(span, each) for span in each.spans[1:])
        if len(each.spans) > 1
        else ""
    )
    return _one_line("; ".join(filter(None, [*first, more, each.note])))


def _short(span: Any, each: Item) -> str:
    return f"p.{span.page} l.{span.line}" if span.file == each.spans[0].file else str(span)


def _one_line(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f]", " ", " ".join(text.split()))


# ── changes to an existing case file ──

KEYS = {
    "plaintiffs": "name",
    "defendants": "name",
    "respondents": "id",
    "marks": "registration",
    "works": "registration",
    "orders": "id",
    "notices": "order",
    "extensions": "order",
}


def propose_changes(existing: str, draft: Draft, name: str) -> tuple[str, tuple[str, ...]]:
    """A unified diff that adds what the draft has and the case file has not; and the values on which the two differ.

    What stands in the case file is never changed: a person accepted it. Differing values are listed for that person.
    """
    document = tomlkit.parse(existing)
    differ: list[str] = []
    for key, each in draft.head.items:
        if key in ("format", "draft"):
            continue
        if key not in document:
            value = _plain(each)
            value.comment(remark(each))
            document.add(key, value)
        elif _differs(document[key], each.value):
            differ.append(
                f"`{key}` is `{document[key]}` in the case file and `{each.value}` in the papers ({remark(each)})"
            )
    renamed: dict[str, str] = {}
    for table, rows in draft.tables:
        _merge_table(document, table, rows, differ, renamed)
    text = tomlkit.dumps(document)
    if not text.endswith("\n"):
        text += "\n"
    old = existing.splitlines(keepends=True)
    return "".join(unified_diff(old, text.splitlines(keepends=True), f"a/{name}", f"b/{name}", n=3)), tuple(differ)


def _merge_table(document: Any, name: str, rows: Sequence[Row], differ: list[str], renamed: dict[str, str]) -> None:
    present = list(document.get(name, []))
    fresh: list[Row] = []
    for row in rows:
        twin = next((each for each in present if _same(name, each, row)), None)
        if twin is None:
            fresh.append(row)
            continue
        if row.get("id") and twin.get("id") != row.get("id"):
            renamed[str(row.get("id"))] = str(twin["id"])
        for key, each in row.items:
            if key == "id":
                continue
            if key not in twin:
                value = _plain(each)
                value.comment(remark(each))
                twin.add(key, value)
            elif key in ("aka", "ecf"):
                _extend(twin[key], each)
            elif _differs(twin[key], each.value):
                differ.append(
                    f"`{name}` `{twin.get('id') or twin.get('name') or twin.get(KEYS[name])}`: `{key}` is `{_printed(twin[key])}` in the case file and `{_printed(each.value)}` in the papers ({remark(each)})"
                )
        for inner, inner_rows in row.tables:
            known = {str(each.get("id")) for each in twin.get(inner, [])}
            added = (
                [each for each in inner_rows if str(each.get("id")) not in known]
                if inner == "directives"
                else list(inner_rows)
                if inner not in twin
                else []
            )
            if added:
                _append(twin, inner, added)
    used = {str(each.get("id")) for each in present}
    added_rows = [_renumbered(row, used, renamed) for row in fresh]
    if added_rows:
        _append(document, name, added_rows)


def _append(table: Any, name: str, rows: Sequence[Row]) -> None:
    tables = _tables(rows)
    if name in table:
        for each in tables:
            table[name].append(each)
    else:
        table.add(name, tables)


def _renumbered(row: Row, used: set[str], renamed: dict[str, str]) -> Row:
    """A new row whose id is taken gets the next free one."""
    name = row.get("id")
    if name is None or str(name) not in used:
        used.add(str(name))
        return row
    base = re.sub(r"[-\d]+$", "", str(name)) or str(name)
    nth = 2
    digits = re.fullmatch(r"([a-z]+)(\d+)", str(name))
    while True:
        new = (
            f"{digits[1]}{max(int(re.sub(r'[^0-9]', '', each) or 0) for each in used) + nth - 1:0{len(digits[2])}d}"
            if digits
            else f"{base}-{nth}"
        )
        if new not in used:
            break
        nth += 1
    used.add(new)
    renamed[str(name)] = new
    return Row(
        tuple(
            (key, Item(new, each.spans, each.rule, each.band, each.note) if key == "id" else each)
            for key, each in row.items
        ),
        row.tables,
        row.missing,
    )


def _same(name: str, twin: Any, row: Row) -> bool:
    if name in ("plaintiffs", "defendants"):
        mine = {squeeze(str(each)) for each in (twin.get("name", ""), *twin.get("aka", []))}
        other = [row.get("name"), *(row.get("aka") or [])]  # type: ignore[misc]  # aka is a list of text
        return any(squeeze(str(each)) in mine for each in other if each)
    if name == "orders":
        if twin.get("kind") != row.get("kind"):
            return False
        ecf = set(map(str, twin.get("ecf", []))) & set(map(str, row.get("ecf") or []))  # type: ignore[call-overload]  # ecf is a list
        entered = row.get("entered")
        return bool(ecf) or entered is None or _day(twin.get("entered")) == entered
    if name == "notices":
        return bool(twin.get("order") == row.get("order") and twin.get("respondent") == row.get("respondent"))
    if name == "marks":
        numbers = {squeeze(str(twin.get(key))) for key in ("registration", "serial") if twin.get(key)}
        return any(squeeze(str(row.get(key))) in numbers for key in ("registration", "serial") if row.get(key))
    key = KEYS[name]
    return squeeze(str(twin.get(key, ""))) == squeeze(str(row.get(key) or ""))


def _extend(array: Array, each: Item) -> None:
    known = {squeeze(str(part)) for part in array}
    for part in each.value if isinstance(each.value, list) else []:
        if squeeze(str(part)) not in known:
            array.append(part)


def _differs(old: object, new: object) -> bool:
    if isinstance(new, date):
        return _day(old) != new
    if isinstance(old, str) and isinstance(new, str):
        return squeeze(old) != squeeze(new)
    if isinstance(new, list):
        return sorted(map(str, old if isinstance(old, list) else [old])) != sorted(map(str, new))
    return bool(old != new)


def _day(value: object) -> date | None:
    if value is None:
        return None
    return date.fromisoformat(str(value)[:10]) if re.match(r"\d{4}-\d\d-\d\d", str(value)) else None


def _printed(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
