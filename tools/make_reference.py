"""Write the parts of docs/ that follow from the code: `./run python tools/make_reference.py`.

`reference/cli.md` whole, from the commands' own help, and `case-file.schema.json`; in `case-file.md`, `feeds.md`, `run-folder.md` and `benchmarks.md` what
stands between the markers `<!-- generated: … -->` and `<!-- end -->`. With `--check` it writes nothing, and ends with 1 if a
page is not current.
"""

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from typing import Any

import click
import pyarrow as pa

from enjoin.apps.cli.table import COMMANDS
from enjoin.decisions import FLAGS
from enjoin.engine import comply, decided, worklist
from enjoin.market import ACTS, GROUPS, LISTINGS, STORES, Column
from enjoin.orders.jsonschema import json_schema
from enjoin.orders.kinds import EFFECTS, KINDS
from enjoin.orders.schema import CASE, EVERYWHERE, Key, Table
from enjoin.reports.table import KINDS as REPORTS

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
MARKED = re.compile(r"(<!-- generated: (\w+) -->\n).*?(\n<!-- end -->)", re.DOTALL)
HEAD = """# The command line

`enjoin COMMAND …`; from a checkout, `./run enjoin COMMAND …`. This page is made from the commands' own help.

- **Exit codes**: 0 done; 1 done, and the answer is "no" (problems found, not intact); 2 wrong usage or unreadable input.
- **Errors** go to standard error, one sentence each, with the place. Progress of long work goes there too.
- **`T`** is ISO 8601 with an offset; a bare day is its start at the court. `--json` prints the same answer for programs
  ([its keys](json.md)).
- **`ENJOIN_KEY`** names the file of the key that signs records (`none`: unsigned). Default: `enjoin/ledger.key` in the user's
  configuration folder, made on first use, readable by its owner only. No other variable changes an answer.
"""
MIXED = ("case-file", "feeds", "run-folder")
CELLS: dict[str, str] = {"|": "\\|", "\n": " "}


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    lines = [list(head), *(list(row) for row in rows)]
    lines.insert(1, ["---"] * len(lines[0]))
    return "\n".join("| " + " | ".join(cell(each) for each in line) + " |" for line in lines)


def cell(text: str) -> str:
    for found, written in CELLS.items():
        text = text.replace(found, written)
    return text.strip()


# ── the command line ──


def cli_page() -> str:
    names = sorted(COMMANDS)
    index = table(("command", "what it does"), ((f"[`{name}`](#enjoin-{name})", COMMANDS[name][1]) for name in names))
    parts = (part for name in names for part in command_parts(name))
    return re.sub("\n{3,}", "\n\n", "\n".join([HEAD, index, *parts])).rstrip() + "\n"


def command_parts(name: str) -> Iterator[str]:
    module, _, attribute = COMMANDS[name][0].partition(":")
    yield from described(getattr(import_module(module), attribute), f"enjoin {name}", 2)


def described(command: click.Command, name: str, level: int) -> Iterator[str]:
    context = click.Context(command, info_name=name, max_content_width=120, terminal_width=120)
    usage = command.get_usage(context).removeprefix("Usage: ").replace("\n", " ")
    yield f"\n{'#' * level} {name}\n"
    yield f"`{re.sub(' +', ' ', usage)}`\n"
    yield cleandoc(command.help or "").replace("\b\n", "") + "\n"
    records = (each.get_help_record(context) for each in command.params if isinstance(each, click.Option))
    options = [(f"`{record[0]}`", record[1]) for record in records if record is not None]
    if options:
        yield table(("option", "meaning"), options) + "\n"
    if command.epilog:
        yield "```text\n" + cleandoc(command.epilog.replace("\b\n", "")).strip() + "\n```\n"
    if isinstance(command, click.Group):
        for each in command.list_commands(context):
            found = command.get_command(context, each)
            if found is not None:
                yield from described(found, f"{name} {each}", level + 1)


# ── the case file ──

VALUES = {
    "text": "text",
    "bool": "true, false",
    "integer": "number",
    "integers": "list of numbers",
    "texts": "list of text",
    "moment": "day, or date-time with offset",
    "period": "period",
    "numbers": "list of numbers or text",
    "choice": "one of",
    "choices": "some of",
    "table": "table",
    "tables": "list of tables",
}


def case_tables() -> str:
    parts = [f"Every table also takes:\n\n{keys_table(EVERYWHERE)}"]
    parts += [f"{heading}\n\n{keys_table(each.keys)}" for heading, each in tables_of(CASE, "")]
    return "\n\n".join(parts)


def tables_of(found: Table, path: str) -> Iterator[tuple[str, Table]]:
    """A table and those in it, each with a heading as it is written in TOML."""
    yield (f"### `[[{path}]]`" if path else "### At the top"), found
    for key in found.keys:
        if key.table is not None:
            inside = f"{path}.{key.name}" if path else key.name
            heading, *rest = tables_of(key.table, inside)
            yield (f"### `{inside} = {{…}}`" if key.value == "table" else heading[0]), key.table
            yield from rest


def keys_table(keys: Iterable[Key]) -> str:
    return table(("key", "value", "meaning"), ((name_of(each), value_of(each), each.help) for each in keys))


def name_of(key: Key) -> str:
    return f"`{key.name}`" + (" *" if key.required else "")


def value_of(key: Key) -> str:
    if key.choices and len(key.choices) <= 8:
        return f"{VALUES[key.value]} {', '.join(f'`{each}`' for each in key.choices)}"
    if key.choices:
        kind = "order kinds" if set(key.choices) == set(KINDS) else "acts and groups of acts"
        return f"{VALUES[key.value]} the [{kind}](#{kind.replace(' ', '-')})"
    return VALUES[key.value]


def kinds_table() -> str:
    def row(name: str) -> tuple[str, str, str, str]:
        kind = KINDS[name]
        ends = "ends the gap after a lapsed TRO" if kind.ends_terms else ""
        return f"`{name}`", str(kind.rank or ""), "14 days after entry" if kind.lapses else "", ends

    return table(("kind", "rank", "ends by itself", ""), map(row, KINDS))


def effects_table() -> str:
    rows = (
        (
            f"`{verb}`",
            "entry"
            if kind.relief
            else "entry (it is interpretation)"
            if verb == "clarify"
            else "the respondent's notice",
            ", ".join(f"`{each}`" for each in sorted(kind.keys)),
        )
        for verb, kind in EFFECTS.items()
    )
    return table(("effect", "works from", "may carry"), rows)


def groups_table() -> str:
    rows = [(f"`{name}`", ", ".join(f"`{act}`" for act in acts)) for name, acts in GROUPS.items()]
    return table(("group", "acts"), [*rows, ("", "`disclose`")])


# ── feeds and the run folder ──

KIND_OF_COLUMN = {
    "text": "text",
    "bool": "true or false",
    "instant": "instant with offset",
    "integer": "integer",
    "texts": "text, or list of text",
}


def feed(columns: Iterable[Column]) -> str:
    rows = ((f"`{each.name}`" + (" *" if each.required else ""), KIND_OF_COLUMN[each.kind]) for each in columns)
    return table(("column", "value"), rows)


def columns_of(schema: Iterable[Any]) -> str:
    return ", ".join(f"`{each.name}`" + (" (list)" if pa.types.is_list(each.type) else "") for each in schema)


def flags_list() -> str:
    return ", ".join(f"`{flag}`" for flag in FLAGS)


def figures_table() -> str:
    """Each page of figures, with the commands that repeat it."""
    rows = []
    for path in sorted((REFERENCE.parent / "benchmarks").glob("*.md")):
        text = path.read_text(encoding="utf-8")
        title = re.search(r"^# (.+)$", text, re.MULTILINE)
        commands = dict.fromkeys(re.findall(r"\./run bench [a-z_]+", text))
        rows.append(
            (f"[{title[1] if title else path.stem}](benchmarks/{path.name})", ", ".join(f"`{c}`" for c in commands))
        )
    return table(("figures", "repeated by"), rows)


def reports_table() -> str:
    rows = ((f"`{kind.name}`", kind.says, ", ".join(kind.formats)) for kind in REPORTS.values())
    return table(("kind", "what it says", "formats"), rows)


MADE: dict[str, Callable[[], str]] = {
    "case_tables": case_tables,
    "kinds": kinds_table,
    "effects": effects_table,
    "groups": groups_table,
    "stores": lambda: feed(STORES),
    "listings": lambda: feed(LISTINGS),
    "acts": lambda: feed(ACTS),
    "links": lambda: columns_of(comply.LINKS),
    "findings": lambda: columns_of(comply.FINDINGS),
    "decisions": lambda: columns_of(decided.SCHEMA),
    "actions": lambda: ", ".join(f"`{name}`" for name in worklist.COLUMNS),
    "flags": flags_list,
    "reports": reports_table,
    "figures": figures_table,
}


def pages() -> dict[Path, str]:
    """Each page with generated parts, as it should be."""
    schema = json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"
    found = {REFERENCE / "cli.md": cli_page(), REFERENCE / "case-file.schema.json": schema}
    for path in (*(REFERENCE / f"{name}.md" for name in MIXED), REFERENCE.parent / "benchmarks.md"):
        text = path.read_text(encoding="utf-8")
        found[path] = MARKED.sub(lambda part: part[1] + MADE[part[2]]() + part[3], text)
    return found


def main() -> None:
    stale = [path for path, text in pages().items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv[1:]:
        for path in stale:
            click.echo(f"not current: {path.name}")
        sys.exit(1 if stale else 0)
    for path, text in pages().items():
        path.write_text(text, encoding="utf-8")
    click.echo(f"{len(stale)} pages changed")


if __name__ == "__main__":
    main()
