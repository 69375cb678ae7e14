"""The JSON Schema takes what the reader takes, and refuses the faults of shape that it can see."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from enjoin.orders.jsonschema import json_schema
from enjoin.orders.schema import CASE, EVERYWHERE, Table

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*/case.toml"))
SCHEMA = json_schema()
TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
}


def valid(value: Any, schema: dict[str, Any]) -> bool:
    """JSON Schema, as far as this one goes. A TOML date is text in ISO 8601."""
    value = value.isoformat() if isinstance(value, date) else value
    names = schema.get("type", [])
    names = [names] if isinstance(names, str) else names
    kinds = tuple(kind for name in names for kind in TYPES[name])
    checks = (
        "$ref" not in schema or valid(value, SCHEMA["$defs"][schema["$ref"].removeprefix("#/$defs/")]),
        not kinds or (isinstance(value, kinds) and (bool in kinds or not isinstance(value, bool))),
        "const" not in schema or value == schema["const"],
        "enum" not in schema or value in schema["enum"],
        "pattern" not in schema or not isinstance(value, str) or bool(re.search(schema["pattern"], value)),
        "anyOf" not in schema or any(valid(value, each) for each in schema["anyOf"]),
        "oneOf" not in schema or sum(valid(value, each) for each in schema["oneOf"]) == 1,
        "not" not in schema or not valid(value, schema["not"]),
        not isinstance(value, dict) or _valid_table(value, schema),
        not isinstance(value, list)
        or (len(value) >= schema.get("minItems", 0) and all(valid(each, schema.get("items", {})) for each in value)),
    )
    return all(checks)


def _valid_table(value: dict[str, Any], schema: dict[str, Any]) -> bool:
    known = schema.get("properties", {})
    return (
        all(name in value for name in schema.get("required", ()))
        and (schema.get("additionalProperties", True) or all(name in known for name in value))
        and all(valid(value[name], known[name]) for name in value if name in known)
        and all(
            other in value
            for name, others in schema.get("dependentRequired", {}).items()
            if name in value
            for other in others
        )
    )


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_the_examples_are_valid(path: Path) -> None:
    assert valid(tomllib.loads(path.read_text(encoding="utf-8")), SCHEMA)


GOOD = """\
format = 1
docket = "d"
court = "nysd"
caption = "A v. B"
[[defendants]]
id = "d1"
name = "D"
stores = [{ platform = "p", id = "1" }]
[[orders]]
id = "pi"
kind = "preliminary_injunction"
entered = 2023-01-01
[[orders.directives]]
id = "a"
binds = ["defendants"]
require = "freeze"
toward = "assets"
within = "5 business days"
counted_from = "receipt"
[[orders]]
id = "s"
kind = "stay"
entered = 2023-02-01T10:00:00-05:00
[[orders.effects]]
stay = ["pi.a"]
until = "further order"
"""
BAD = (
    ("format = 1", "format = 2"),
    ('docket = "d"', 'dockt = "d"'),
    ('docket = "d"', 'docket = ""'),
    ('docket = "d"\n', ""),
    ('id = "d1"', 'id = "d 1"'),
    ('id = "1" }', "id = 1 }"),
    ('platform = "p", id = "1"', 'platform = "p"'),
    ('"preliminary_injunction"', '"preliminary"'),
    ('binds = ["defendants"]', "binds = []"),
    ('require = "freeze"', 'require = "freez"'),
    ('require = "freeze"', 'require = "freeze"\nforbid = ["list"]'),
    ('require = "freeze"\n', ""),
    ('within = "5 business days"', 'within = "soon"'),
    ('within = "5 business days"\n', ""),
    ('within = "5 business days"', 'within = "5 days"\nby = 2023-02-02'),
    ('stay = ["pi.a"]', 'stay = ["pi.a"]\nstrike = ["pi.a"]'),
    ('stay = ["pi.a"]', 'why = "x"'),
    ('stay = ["pi.a"]', 'stay = ["pi.a"]\nacts = ["flist"]'),
)


def test_the_good_file_is_valid() -> None:
    assert valid(tomllib.loads(GOOD), SCHEMA)


@pytest.mark.parametrize(("old", "new"), BAD, ids=range(len(BAD)))
def test_faults_of_shape_are_refused_as_by_the_reader(old: str, new: str) -> None:
    from enjoin.orders.casefile import inspect_case

    text = GOOD.replace(old, new, 1)
    assert text != GOOD
    assert not valid(tomllib.loads(text), SCHEMA)
    assert any(each.severity == "error" for each in inspect_case(text)[1])


def tables(table: Table) -> list[Table]:
    return [table, *(inner for key in table.keys if key.table is not None for inner in tables(key.table))]


def test_every_key_of_every_table_is_described() -> None:
    for table in tables(CASE):
        properties = SCHEMA["properties"] if table is CASE else SCHEMA["$defs"][table.name]["properties"]
        assert set(properties) == {key.name for key in (*table.keys, *EVERYWHERE)}
