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


class Once(click.Command):
    """A command that is given each file or feed once: of two, none is passed over in silence. Of other values the last counts."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        _, _, order = self.make_parser(ctx).parse_args(args=list(args))
        for option in order:
            named = isinstance(option.type, click.Path) or option.metavar == "FEED"
            if named and isinstance(option, click.Option) and not option.multiple and order.count(option) > 1:
                name = max(option.opts, key=len)
                raise click.UsageError(
                    f"`{name}` is given {order.count(option)} times: one file, folder or glob each", ctx
                )
        return super().parse_args(ctx, args)


class OnceGroup(click.Group):
    """A group of such commands."""

    command_class = Once


def parquet(path: Path) -> Path:
    """A path that a table is to be written to; `Misuse` where its name promises another format."""
    if path.suffix.lower() in (".csv", ".tsv", ".json", ".jsonl", ".xlsx", ".html", ".txt"):
        raise Misuse(f"`{path}` would hold Parquet: name it `{path.with_suffix('.parquet').name}`")
    if not path.parent.is_dir():
        raise Misuse(f"the folder `{path.parent}` of `{path.name}` does not exist")
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
