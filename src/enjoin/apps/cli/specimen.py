"""`enjoin specimen`: a generated marketplace for a case, for demonstrations and tests."""

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, TextColumn

from enjoin.apps.cli.options import AS_JSON, CASE, Once, print_json
from enjoin.engine.specimen import write_market


@click.command(
    cls=Once,
    epilog="Example: enjoin specimen examples/21-cv-08434/case.toml -o market/ --scale 0.1",
)
@CASE
@click.option(
    "-o", "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="Folder to write to."
)
@click.option("--scale", default=1.0, show_default=True, help="1 is 3,000 stores, 60,000 listings, 12,000 acts.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same marketplace.")
@AS_JSON
def specimen(case_path: Path, out: Path, scale: float, seed: int, as_json: bool) -> None:
    """Write a generated marketplace for a case: three feeds, what was planted in them, and a derived case file.

    Nothing in it is a fact: stores, listings, acts and the store ids in the derived case file are inventions.
    """
    column = TextColumn("{task.description} {task.completed:,} rows")
    with Progress(column, console=Console(stderr=True), disable=not sys.stderr.isatty()) as bar:
        tasks = {}

        def said(name: str, rows: int) -> None:
            if name not in tasks:
                tasks[name] = bar.add_task(name, total=None)
            bar.update(tasks[name], advance=rows)

        written = write_market(case_path, out, seed=seed, scale=scale, progress=said)
    if as_json:
        print_json({"folder": str(written.folder), "case": str(written.case), "seed": seed, "rows": written.rows})
        return
    click.echo(f"a generated marketplace (seed {seed}), no fact in it, is in {written.folder}")
    for name, rows in written.rows.items():
        click.echo(f"  {name}: {rows:,} rows")
    click.echo(f"  case file with generated store ids: {written.case}")
