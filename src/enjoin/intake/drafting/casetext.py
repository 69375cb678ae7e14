"""A draft → the text of a case file, with the place of every value behind it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import tomlkit
from tomlkit.items import AoT

from enjoin.intake.drafting.draft import Draft, Item, Row

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


# ── a row by itself, to be put into a case file ──


def key_line(key: str, each: Item) -> str:
    """`key = value # where, how sure`; an array that is too long for a line takes several."""
    value = _plain(each)
    if mark := remark(each):
        value.comment(mark)
    return tomlkit.dumps({key: value}).rstrip("\n")


def row_lines(table: str, row: Row, indent: str = "", inside: str = "") -> list[str]:
    """The lines of a row under its header `[[table]]`; `inside` is the indentation of the rows in it."""
    lines = [f"{indent}[[{table}]]"]
    for key, each in row.items:
        lines += _indented(key_line(key, each), indent)
    for key, why in row.missing:
        lines.append(f"{indent}# {key}: {_one_line(why)}" if key else f"{indent}# {_one_line(why)}")
    for name, rows in row.tables:
        for inner in rows:
            lines += ["", *row_lines(f"{table}.{name}", inner, inside, inside)]
    return lines


def _indented(text: str, indent: str) -> Iterator[str]:
    return (indent + line for line in text.split("\n"))
