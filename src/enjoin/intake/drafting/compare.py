"""Is it the same? Rows and values that papers print against those of a case file that a person accepted."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from enjoin.intake.drafting.draft import Row
from enjoin.intake.drafting.known import day_in
from enjoin.intake.people.names import squeeze
from enjoin.orders.kinds import EFFECTS


def called(name: str, row: Row) -> str:
    """How people call a row."""
    if name == "effects":
        return next((f"{key} {printed(each.value)}" for key, each in row.items if key in EFFECTS), "")
    found = row.get("id") or row.get("name") or row.get("order") or ""
    behind = row.get("respondent") or row.get("until")
    return f"{found} {behind}" if behind else str(found)


def same_row(name: str, held: Mapping[str, Any], row: Row) -> bool:
    return SAME.get(name, _by_id)(held, row)


def _by_id(held: Mapping[str, Any], row: Row) -> bool:
    return bool(held.get("id") == row.get("id"))


def _by_name(held: Mapping[str, Any], row: Row) -> bool:
    return squeeze(str(held.get("name", ""))) == squeeze(str(row.get("name") or ""))


def _by_respondent(held: Mapping[str, Any], row: Row) -> bool:
    return bool(held.get("order") == row.get("order") and held.get("respondent") == row.get("respondent"))


def _by_day(held: Mapping[str, Any], row: Row) -> bool:
    return bool(held.get("order") == row.get("order")) and day_in(held.get("until")) == day_in(row.get("until"))


def _by_targets(held: Mapping[str, Any], row: Row) -> bool:
    return any(
        key in held
        and _parts(held[key]) == _parts(each.value)
        and _parts(held.get("defendants")) == _parts(row.get("defendants"))
        for key, each in row.items
        if key in EFFECTS
    )


def alike(present: Sequence[Mapping[str, Any]], row: Row) -> Mapping[str, Any] | None:
    verbs = [key for key, _ in row.items if key in EFFECTS]
    return next((each for each in present if any(verb in each for verb in verbs)), None)


SAME: Mapping[str, Callable[[Mapping[str, Any], Row], bool]] = {
    "plaintiffs": _by_name,
    "notices": _by_respondent,
    "extensions": _by_day,
    "effects": _by_targets,
}


def one_part(key: str, new: object, old: object) -> bool:
    if isinstance(new, Mapping) and isinstance(old, Mapping):
        ids = [(new.get(name), old.get(name)) for name in ("id", "url") if new.get(name)]
        return new.get("platform") == old.get("platform") and any(one == other for one, other in ids)
    return str(new) == str(old) or (key == "aka" and bool(squeeze(str(new))) and squeeze(str(new)) == squeeze(str(old)))


def differs(old: object, new: object) -> bool:
    if isinstance(new, datetime):
        return new != old
    if isinstance(new, date):
        return day_in(old) != new
    if isinstance(old, str) and isinstance(new, str):
        return (squeeze(old) or old) != (squeeze(new) or new)
    if isinstance(new, list):
        return _parts(old) != _parts(new)
    if isinstance(new, Mapping) and isinstance(old, Mapping):
        return any(key not in old or differs(old[key], new[key]) for key in ("on", "from", "until") if key in new)
    return bool(old != new)


def _parts(value: object) -> frozenset[str]:
    return (
        frozenset(map(str, value))
        if isinstance(value, list)
        else frozenset()
        if value is None
        else frozenset([str(value)])
    )


def printed(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(printed, value))
    if isinstance(value, Mapping):
        return " · ".join(map(printed, value.values()))
    return str(value)
