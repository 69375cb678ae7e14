"""What several commands take, and how they print JSON."""

import json
import os
from pathlib import Path
from typing import Any

import click

from enjoin.orders.model import Case
from enjoin.problems import Misuse
from enjoin.when import Instant, read_moment

CASE = click.argument("case_path", metavar="CASE.toml", type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
RESPONDENT = click.option(
    "--respondent",
    "-r",
    required=True,
    metavar="R",
    help="An id, name or a.k.a. of a respondent; `defendants`; `plaintiffs`; a defendant's id.",
)
AT = click.option(
    "--at", required=True, metavar="T", help="Legal time: ISO 8601; a bare day is its start at the court."
)
KNOWN = click.option("--known", metavar="T", help="With what was on file by then. Default: everything on file.")


def parquet(path: Path) -> Path:
    """A path that a table is to be written to; `Misuse` where its name promises another format."""
    if path.suffix.lower() in (".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".html", ".txt"):
        raise Misuse(f"`{path}` would hold Parquet: name it `{path.with_suffix('.parquet').name}`")
    return path


def moment(text: str | None, case: Case, option: str) -> Instant | None:
    """An option's instant; `Misuse` that names the option."""
    if text is None:
        return None
    try:
        return read_moment(text, case.court)
    except Misuse as error:
        raise Misuse(f"{option}: {error}") from None


def required_moment(text: str, case: Case, option: str) -> Instant:
    found = moment(text, case, option)
    if found is None:
        raise Misuse(f"{option} is missing")
    return found


def called() -> str:
    """How whoever started this calls the command line: `enjoin`, or `./run enjoin` from a checkout."""
    return os.environ.get("ENJOIN_CALLED", "enjoin")


def print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
