"""A case as text: written plainly, or put into a person's file with as few touches as it takes.

`read_case(write_case(case)) == case`, and `read_case(revise_case(text, case)) == case`; where nothing differs, the text
stays as it is to the byte. `tomlkit` is imported on call: reading a case must stay fast.
"""

import tomllib
from collections.abc import MutableMapping, MutableSequence, Sequence
from datetime import date, datetime
from difflib import SequenceMatcher
from typing import Any

from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.orders.toml import INLINE, toml_text, toml_value
from enjoin.orders.values import Values, case_values
from enjoin.problems import Unreadable


def write_case(case: Case) -> str:
    """The case as TOML, in the order and style of the reference; the same case gives the same bytes."""
    return toml_text(case_values(case))


def revise_case(text: str, case: Case) -> str:
    """`text`, a case file that a person edits, changed only where it says something else than `case`.

    Comments, order, spacing and ways of writing stay wherever their fact does. `Unreadable` if `text` is no case file.
    """
    before = case_values(read_case(text))
    after = case_values(case)
    if before == after:
        return text
    import tomlkit

    document = tomlkit.parse(text)
    unchanged = tomlkit.dumps(document)
    _put_table(document, before, after, ())
    revised = _as_it_was(text, unchanged, tomlkit.dumps(document))
    return revised if _says(revised, case) else write_case(case)


def _as_it_was(text: str, unchanged: str, revised: str) -> str:
    """Undo what the library alone has done to lines (it drops the space in `{ from = 2022-12-01 }`)."""
    old, new = text.split("\n"), unchanged.split("\n")
    if len(old) != len(new):
        return revised
    bent = {after: before for before, after in zip(old, new, strict=True) if before != after}
    return "\n".join(bent.get(line, line) for line in revised.split("\n"))


def _says(text: str, case: Case) -> bool:
    try:
        return read_case(text) == case
    except (Unreadable, tomllib.TOMLDecodeError):
        return False


def _put_table(table: MutableMapping[str, Any], before: Values, after: Values, path: tuple[str, ...]) -> None:
    for name in [name for name in before if name not in after]:
        table.pop(name, None)
    for name, value in after.items():
        if name not in before:
            _add(table, name, value, path)
        elif before[name] != value:
            _change(table, name, before[name], value, path)


def _change(table: MutableMapping[str, Any], name: str, before: Any, after: Any, path: tuple[str, ...]) -> None:
    match before, after:
        case dict(), dict():
            _put_table(table[name], before, after, (*path, name))
        case [dict(), *_], [dict(), *_]:
            _put_tables(table[name], before, after, (*path, name))
        case list(), list():
            _put_list(table[name], before, after)
        case _:
            table[name] = _item(after)


def _put_tables(
    tables: MutableSequence[Any], before: Sequence[Values], after: Sequence[Values], path: tuple[str, ...]
) -> None:
    """Tables that are in both are changed in place; the others go out or come in where they belong."""
    named = all("id" in each for each in (*before, *after))
    old, new = [_key(each, named) for each in before], [_key(each, named) for each in after]
    for what, start, end, first, last in reversed(SequenceMatcher(None, old, new, autojunk=False).get_opcodes()):
        # Of tables without ids, one that took another's place is the same one changed.
        pairs = min(end - start, last - first) if what == "equal" or not named else 0
        for index in range(end - 1, start + pairs - 1, -1):
            _take_out(tables, index)
        for offset, value in enumerate(after[first + pairs : last]):
            tables.insert(start + pairs + offset, _table(value, path))
        for offset in range(pairs):
            _put_table(tables[start + offset], before[start + offset], after[first + offset], path)


def _key(values: Values, named: bool) -> str:
    """What a table is known by: its id, if it and its siblings have ids; else all that it says."""
    return str(values["id"]) if named else repr(values)


def _take_out(tables: MutableSequence[Any], index: int) -> None:
    """Delete a table, but keep the comments below it: they head what follows."""
    if index > 0 and hasattr(tables[index], "value"):
        _last(tables[index - 1]).value.body.extend(_comments_below(_last(tables[index])))
    del tables[index]


def _last(table: Any) -> Any:
    """The table whose text ends where `table`'s does."""
    from tomlkit.items import AoT

    inner = [item for _, item in table.value.body if isinstance(item, AoT)]
    return _last(inner[-1][-1]) if inner and len(inner[-1]) else table


def _comments_below(table: Any) -> list[Any]:
    from tomlkit.items import Comment

    body = table.value.body
    own = max((place for place, (key, _) in enumerate(body) if key is not None), default=-1)
    below = body[own + 1 :]
    return below if any(isinstance(item, Comment) for _, item in below) else []


def _put_list(items: MutableSequence[Any], before: Sequence[Any], after: Sequence[Any]) -> None:
    old, new = [repr(each) for each in before], [repr(each) for each in after]
    for what, start, end, first, last in reversed(SequenceMatcher(None, old, new, autojunk=False).get_opcodes()):
        if what != "equal":
            del items[start:end]
            for offset, value in enumerate(after[first:last]):
                items.insert(start + offset, value)


def _add(table: MutableMapping[str, Any], name: str, value: Any, path: tuple[str, ...]) -> None:
    import tomlkit

    if name not in INLINE and isinstance(value, list) and value and isinstance(value[0], dict):
        tables = tomlkit.aot()
        for each in value:
            tables.append(_table(each, (*path, name)))
        table[name] = tables
    else:
        _add_key(table, name, _item(value))


def _add_key(table: Any, name: str, item: Any) -> None:
    """Behind the table's last key: what stands below that, comments too, heads what follows."""
    from tomlkit.container import Container
    from tomlkit.items import AoT, Table

    body = table if isinstance(table, Container) else table.value if isinstance(table, Table) else None
    keys = (
        []
        if body is None
        else [(key, each) for key, each in body.body if key is not None and not isinstance(each, AoT | Table)]
    )
    if body is None or not keys:
        table[name] = item
        return
    last, beside = keys[-1]
    item.trivia.indent = beside.trivia.indent
    body._insert_after(last, name, item)


def _table(values: Values, path: tuple[str, ...]) -> Any:
    import tomlkit

    if path[-1] in INLINE:
        return tomlkit.value(toml_value(values))
    table = tomlkit.table()
    for name, value in values.items():
        _add(table, name, value, path)
    table.add(tomlkit.nl())
    return table


def _item(value: object) -> Any:
    import tomlkit

    if isinstance(value, date | datetime | str | int | bool | list | dict):
        return tomlkit.value(toml_value(value))
    raise TypeError(type(value).__name__)
