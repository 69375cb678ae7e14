"""The JSON Schema of the case file, made from the rows of `schema.py`, so that editors complete and check it.

TOML dates reach a schema as text in ISO 8601 (so do Taplo and its kin); the reader itself refuses dates in quotes.
"""

from typing import Any

from enjoin.orders.kinds import EFFECTS
from enjoin.orders.schema import CASE, DIRECTIVE, EFFECT, EVERYWHERE, STORE, Key, Table
from enjoin.orders.shape import ID

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
PERIOD = r"^\s*\d{1,4}\s+([Bb]usiness\s+)?([Dd]ay|[Ww]eek|[Hh]our)s?\s*$"
MOMENT: Schema = {"type": "string", "anyOf": [{"format": "date"}, {"format": "date-time"}]}
TEXT: Schema = {"type": "string", "pattern": r"\S"}


def json_schema() -> Schema:
    """The schema of a case file of format 1."""
    return {"$schema": DIALECT, "title": "enjoin case file, format 1", "$defs": _definitions(CASE)} | _table(CASE)


def _definitions(table: Table) -> dict[str, Schema]:
    found: dict[str, Schema] = {}
    for key in table.keys:
        if key.table is not None:
            found |= {key.table.name: _table(key.table)} | _definitions(key.table)
    return dict(sorted(found.items()))


def _table(table: Table) -> Schema:
    keys = (*table.keys, *EVERYWHERE)
    schema: Schema = {
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: _described(_key(key, table), key) for key in keys},
    }
    required = [key.name for key in table.keys if key.required]
    return schema | ({"required": required} if required else {}) | _rules(table)


def _rules(table: Table) -> Schema:
    """What one key says of another; the reader asks the same in `shape.py`."""
    if table is STORE:
        return {"anyOf": [{"required": ["id"]}, {"required": ["url"]}]}
    if table is EFFECT:
        return {"oneOf": [{"required": [verb]} for verb in EFFECTS]}
    if table is DIRECTIVE:
        said = [{"required": ["forbid", "toward"]}, {"required": ["require"]}]
        return {"oneOf": said, "not": {"required": ["within", "by"]}, "dependentRequired": {"counted_from": ["within"]}}
    return {}


def _described(schema: Schema, key: Key) -> Schema:
    return schema | ({"description": key.help} if key.help else {})


def _key(key: Key, table: Table) -> Schema:
    match key.value:
        case "text":
            return {"type": "string", "pattern": f"^{ID.pattern}$"} if key.is_id else TEXT
        case "bool":
            return {"type": "boolean"}
        case "integer":
            return {"const": 1} if key.name == "format" else {"type": "integer"}
        case "moment":
            return _moment(key, table)
        case "period":
            return {"type": "string", "pattern": PERIOD}
        case "choice":
            return {"type": "string", "enum": list(key.choices)}
        case "table":
            return {"$ref": f"#/$defs/{_named(key)}"}
        case "tables":
            return {"type": "array", "items": {"$ref": f"#/$defs/{_named(key)}"}}
        case _:
            return _list(key)


def _moment(key: Key, table: Table) -> Schema:
    if table is EFFECT and key.name == "until":
        return {"anyOf": [MOMENT, {"const": "further order"}]}
    return MOMENT


def _list(key: Key) -> Schema:
    items: dict[str, Schema] = {
        "integers": {"type": "integer"},
        "numbers": {"type": ["integer", "string"]},
        "choices": {"type": "string", "enum": list(key.choices)},
    }
    schema: Schema = {"type": "array", "items": items.get(key.value, {"type": "string"})}
    filled = not key.may_be_empty and (key.required or key.value == "choices")
    return schema | ({"minItems": 1} if filled else {})


def _named(key: Key) -> str:
    return key.name if key.table is None else key.table.name
