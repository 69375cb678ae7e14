"""Values with faults of shape → values that can be read all the same, so that dangling references show in one go.

What is faulty is left out, and what must be there but is not is filled with something harmless. Where a fault could hide
an id that others name (a misspelt `[[orders]]`, a missing `id`), nothing is mended: a reference would only seem to dangle.
"""

from collections.abc import Iterable
from copy import deepcopy
from datetime import date
from typing import Any

from enjoin.orders.kinds import EFFECTS
from enjoin.orders.lines import Path
from enjoin.orders.schema import CASE, DIRECTIVE, EFFECT, Key, Table
from enjoin.orders.shape import SPECIAL_KEYS
from enjoin.problems import Problem, did_you_mean

# What can be told of a mended case: who and what is named and is not there. Times may have been filled in.
SURE = frozenset({"unknown_party", "unknown_order", "unknown_directive", "duplicate_id", "cycle"})
FILLING: dict[str, Any] = {"text": "?", "texts": [], "moment": date(1970, 1, 1), "integer": 1, "period": "1 day"}
Values = dict[str, Any]


def mended(values: Values, problems: Iterable[Problem]) -> Values | None:
    """`values` without the faults that `problems` names, or None where ids may be hidden by them."""
    whole = deepcopy(values)
    for problem in problems:
        if problem.code in ("one_of", "missing_key", "unknown_court", "bad_id", "misplaced_key"):
            continue  # of a whole table: `_fill` sees to these; a bad id is still an id
        path = path_of(problem)
        if path and not _leave_out(whole, path):
            return None
    return whole if _fill(whole, CASE) else None


def path_of(problem: Problem) -> Path:
    parts = (problem.place.key or "").split(".") if problem.place.key else []
    return tuple(int(part) if part.isdecimal() else part for part in parts)


def _leave_out(values: Values, path: Path) -> bool:
    """Remove the key at `path`; False where it may hold ids."""
    holder: Any = values
    for part in path[:-1]:
        try:
            holder = holder[part]
        except (KeyError, IndexError, TypeError):
            return True  # gone already
    name = path[-1]
    if name == "id" or not isinstance(holder, dict) or name not in holder:
        return name != "id"
    if _holds_tables(holder[name]) or _of_tables(path):
        return False
    del holder[name]
    return True


def _holds_tables(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _of_tables(path: Path) -> bool:
    """Is it a key that should have held tables with ids, or one that may be meant for such a key?"""
    match path:
        case (str(name),):
            return did_you_mean(name, [key.name for key in CASE.keys if key.table]) is not None
        case ("orders", _, str(name)):
            return did_you_mean(name, ["directives"]) is not None
    return False


def _fill(values: Values, table: Table) -> bool:
    """Put something harmless where a key must be; False where an id is missing."""
    if table is EFFECT:
        _one_verb(values)
    if table is DIRECTIVE and ("forbid" in values) == ("require" in values):
        values.pop("forbid", None)
        values["require"] = "file"
    for key in table.keys:
        if key.required and key.name not in values:
            if key.is_id:
                return False
            values[key.name] = _filling(key)
        if key.table is not None and key.name in values:
            inner = values[key.name]
            for each in inner if isinstance(inner, list) else [inner]:
                if not _fill(each, key.table):
                    return False
    return True


def _one_verb(values: Values) -> None:
    verbs = [verb for verb in EFFECTS if verb in values]
    for verb in verbs[1:]:
        del values[verb]
    verb = verbs[0] if verbs else "release"
    values.setdefault(verb, [])
    for name in (values.keys() & SPECIAL_KEYS) - EFFECTS[verb].keys:
        del values[name]


def _filling(key: Key) -> Any:
    return deepcopy(key.choices[0] if key.choices else FILLING[key.value])
