"""Do the TOML values have the shape of the case file? Every fault at once, each with line, key and hint."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from enjoin.orders.kinds import EFFECTS
from enjoin.orders.lines import Path, line_of
from enjoin.orders.schema import CASE, DIRECTIVE, EFFECT, STORE, TOWARD, Key, Table
from enjoin.problems import Misuse, Place, Problem, did_you_mean
from enjoin.when import read_period

ID = re.compile(r"[A-Za-z0-9_-]+")
SPECIAL_KEYS = frozenset(name for kind in EFFECTS.values() for name in kind.keys)


def check_shape(values: dict[str, Any], lines: Mapping[Path, int], file: str | None) -> list[Problem]:
    """Return the faults in `values`, a case file as `tomllib` reads it."""

    def problem(code: str, message: str, path: Path, hint: str | None = None) -> Problem:
        place = Place(file=file, line=line_of(lines, path), key=dotted(path))
        return Problem(code=code, message=message, place=place, hint=hint)

    def in_table(table: Table, value: dict[str, Any], path: Path) -> Iterator[Problem]:
        for name in value:
            if table.key(name) is None:
                known = did_you_mean(name, table.names)
                yield problem("unknown_key", f"unknown key `{name}` in {where(path)}", (*path, name), known)
        for key in table.all_keys:
            if key.name in value:
                yield from in_key(key, value[key.name], (*path, key.name))
            elif key.required:
                yield problem("missing_key", f"{where(path)} has no `{key.name}`", path, key.help or None)
        if table is DIRECTIVE:
            yield from in_directive(value, path)
        if table is EFFECT:
            yield from in_effect(value, path)
        if table is STORE and not {"id", "url"} & value.keys():
            yield problem("missing_key", f"{where(path)} has neither `id` nor `url`", path)

    def in_directive(value: dict[str, Any], path: Path) -> Iterator[Problem]:
        said = [name for name in ("forbid", "require") if name in value]
        if len(said) != 1:
            yield problem("one_of", f"{where(path)} needs exactly one of `forbid` and `require`", path)
        elif "toward" not in value and value.get("require") not in ("file", "pay"):
            yield problem("missing_key", f"{where(path)} has no `toward`", path, f"one of {', '.join(TOWARD)}")
        if "within" in value and "by" in value:
            yield problem(
                "one_of", f"{where(path)} has both `within` and `by`", path, "a period or a fixed day, not both"
            )
        if "counted_from" in value and "within" not in value:
            yield problem("missing_key", f"{where(path)} has `counted_from` without `within`", path)

    def in_effect(value: dict[str, Any], path: Path) -> Iterator[Problem]:
        verbs = [verb for verb in EFFECTS if verb in value]
        if len(verbs) != 1:
            found = " and ".join(f"`{verb}`" for verb in verbs) or "none"
            hint = f"exactly one of {', '.join(EFFECTS)}; write two effects for two"
            yield problem("one_of", f"{where(path)} needs one thing that it does, and has {found}", path, hint)
            return
        allowed = EFFECTS[verbs[0]].keys
        for name in sorted((value.keys() & SPECIAL_KEYS) - allowed):
            owners = ", ".join(f"`{verb}`" for verb, kind in EFFECTS.items() if name in kind.keys)
            yield problem("misplaced_key", f"`{name}` goes with {owners}, not with `{verbs[0]}`", (*path, name))

    def in_key(key: Key, value: object, path: Path) -> Iterator[Problem]:
        match key.value:
            case "table":
                if not isinstance(value, dict):
                    yield wrong(key, value, path, "a table")
                elif key.table is not None:
                    yield from in_table(key.table, value, path)
            case "tables":
                if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
                    yield wrong(key, value, path, "a list of tables")
                elif key.table is not None:
                    for index, item in enumerate(value):
                        yield from in_table(key.table, item, (*path, index))
            case _:
                yield from in_value(key, value, path)

    def in_value(key: Key, value: object, path: Path) -> Iterator[Problem]:
        match key.value:
            case "text":
                if not isinstance(value, str):
                    yield wrong(key, value, path, "text")
                elif not value.strip():
                    yield problem("empty", f"`{key.name}` is empty", path)
                elif key.is_id and not ID.fullmatch(value):
                    yield problem("bad_id", f"`{value}` is no id", path, "letters, digits, `-` and `_`")
            case "bool" | "integer":
                right: type = bool if key.value == "bool" else int
                if not isinstance(value, right) or (right is int and isinstance(value, bool)):
                    yield wrong(key, value, path, "true or false" if right is bool else "a whole number")
                elif key.name == "format" and value != 1:
                    yield problem("format", f"format `{value}` is not known here", path, "this reads format 1")
            case "moment":
                yield from in_moment(key, value, path)
            case "period":
                try:
                    read_period(value if isinstance(value, str) else repr(value))
                except Misuse as error:
                    yield problem("bad_period", str(error), path)
            case "choice":
                yield from in_choice(key, value, path)
            case _:
                yield from in_list(key, value, path)

    def in_moment(key: Key, value: object, path: Path) -> Iterator[Problem]:
        if key.name == "until" and value == "further order" and "effects" in path:
            return
        if isinstance(value, datetime) and value.tzinfo is None:
            hint = f"write it with one, like {value.isoformat()}-05:00, or as a bare day"
            yield problem("naive_instant", f"`{key.name}` = {value.isoformat()} has no offset", path, hint)
        elif not isinstance(value, date | datetime):
            yield wrong(key, value, path, "a day or a date-time with an offset, without quotes")

    def in_choice(key: Key, value: object, path: Path) -> Iterator[Problem]:
        if not isinstance(value, str):
            yield wrong(key, value, path, "text")
        elif value not in key.choices:
            hint = did_you_mean(value, key.choices) or f"one of {', '.join(key.choices)}"
            yield problem("unknown_value", f"unknown {key.name} `{value}`", path, hint)

    def in_list(key: Key, value: object, path: Path) -> Iterator[Problem]:
        kinds: dict[str, tuple[tuple[type, ...], str]] = {
            "integers": ((int,), "a list of whole numbers"),
            "numbers": ((int, str), "a list of docket entry numbers"),
        }
        types, name = kinds.get(key.value, ((str,), "a list of texts"))
        if not isinstance(value, list) or not all(isinstance(i, types) and not isinstance(i, bool) for i in value):
            yield wrong(key, value, path, name)
        elif not value and not key.may_be_empty and (key.required or key.value == "choices"):
            yield problem("empty", f"`{key.name}` is an empty list", path)
        elif key.choices:
            for item in value:
                yield from in_choice(key, item, path)

    def wrong(key: Key, value: object, path: Path, wanted: str) -> Problem:
        return problem("wrong_type", f"`{key.name}` must be {wanted}, not {_shown(value)}", path)

    return list(in_table(CASE, values, ()))


def dotted(path: Path) -> str:
    return ".".join(str(part) for part in path)


def where(path: Path) -> str:
    """`[[orders]] 2`, for people: items count from 1."""
    if not path:
        return "the case file"
    names = [part for part in path if isinstance(part, str)]
    numbers = [str(part + 1) for part in path if isinstance(part, int)]
    return f"`{'.'.join(names)}`" + (f" {'.'.join(numbers)}" if numbers else "")


def _shown(value: object) -> str:
    text = repr(value)
    return f"`{text[:57]}…`" if len(text) > 60 else f"`{text}`"
