"""Plain values → the text of a case file: keys in the order given, tables after keys, the style of the reference."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

INLINE = frozenset({"stores", "left", "sealed"})  # short tables, written on their key's line


def toml_text(values: Mapping[str, Any]) -> str:
    """TOML that `tomllib` reads back to `values`."""
    return "\n".join(_table(values, ())).strip("\n") + "\n"


def toml_value(value: object) -> str:
    """One value on one line."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            # JSON's escapes are TOML's, but for DEL, which TOML wants escaped.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case datetime() | date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(toml_value(item) for item in value)}]"
        case dict():
            return f"{{ {', '.join(f'{name} = {toml_value(item)}' for name, item in value.items())} }}"
        case _:
            raise TypeError(f"no TOML for {type(value).__name__}")


def _table(values: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[str]:
    indent = "  " * (len(path) - 1)
    for name, value in values.items():
        if not _has_header(name, value):
            yield f"{indent}{name} = {toml_value(value)}"
    for name, value in values.items():
        if _has_header(name, value):
            for item in value:
                yield ""
                yield f"{'  ' * len(path)}[[{'.'.join((*path, name))}]]"
                yield from _table(item, (*path, name))


def _has_header(name: str, value: object) -> bool:
    return name not in INLINE and isinstance(value, list) and bool(value) and isinstance(value[0], dict)
