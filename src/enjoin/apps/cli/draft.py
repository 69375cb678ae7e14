"""`enjoin draft`: court papers to a draft case file, its review page, and where every value was read."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from enjoin.adapters.papers.ocr import with_text_layer
from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.adapters.review_page.page import render_review
from enjoin.engine.draft import Drafted, draft_case, propose
from enjoin.intake.drafting.provenance import provenance
from enjoin.intake.text.paper import Paper
from enjoin.problems import Problem, Unreadable

EXAMPLE = """
\b
Examples:
  enjoin draft opinion.pdf -o case.toml
  enjoin draft tro.pdf pi.pdf --schedule schedule-a.xlsx -o case.toml
"""


@click.command(epilog=EXAMPLE)
@click.argument("papers", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--schedule", "schedules", multiple=True, type=click.Path(path_type=Path), help="Schedule A as xlsx or csv."
)
@click.option(
    "-o",
    "out",
    required=True,
    type=click.Path(path_type=Path),
    help="The case file to propose. One that exists is never changed: a diff is written beside it.",
)
@click.option("--ocr", is_flag=True, help="First give PDFs of images a text layer (needs the extra `ocr`).")
@click.option("--json", "as_json", is_flag=True, help="Print every value with its place, rule and band.")
def draft(papers: tuple[Path, ...], schedules: tuple[Path, ...], out: Path, ocr: bool, as_json: bool) -> None:
    """Read the PAPERS of one docket (pdf, docx, txt, html) and propose a case file to review.

    Beside CASE.toml two files are written: CASE.review.html shows the papers with what was read marked, and
    CASE.draft.json gives the place, the rule and the band of every value. What is not printed is left out and asked for.
    """
    read = _read_all([with_text_layer(path) for path in papers] if ocr else list(papers))
    parties = []
    faults: list[str] = []
    for path in schedules:
        found, wrong = read_sheet(path)
        parties += list(found)
        faults += [f"{path.name}: {each}" for each in wrong]
    drafted = draft_case(read, parties)
    beside = out.with_suffix("")
    changes = _write(out, drafted)
    review, places = beside.with_name(beside.name + ".review.html"), beside.with_name(beside.name + ".draft.json")
    told = provenance(drafted.draft)
    review.write_text(render_review(drafted.draft, out.name), encoding="utf-8")
    places.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    _say(out, review, drafted, changes, faults)


def _read_all(paths: list[Path]) -> list[Paper]:
    """Every paper, or all that is wrong with any of them."""
    found: list[Paper] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            found.append(read_file(path, _progress(path)))
        except Unreadable as error:
            problems += error.problems
    if problems:
        raise Unreadable(problems)
    return found


def _progress(path: Path) -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def tell(done: int, total: int) -> None:
        if done == total:
            click.echo("\r\033[K", nl=False, err=True)
        elif done % 20 == 0:
            click.echo(f"\r{path.name}: page {done} of {total}", nl=False, err=True)

    return tell


def _write(out: Path, drafted: Drafted) -> tuple[str, tuple[str, ...]] | None:
    """Write the case file; beside one that exists only a diff. Returns the diff and what differs."""
    if not out.exists():
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(drafted.text, encoding="utf-8")
        return None
    changes = propose(out.read_text(encoding="utf-8"), drafted, out.name)
    out.with_name(out.name + ".diff").write_text(changes[0], encoding="utf-8")
    return changes


def _say(
    out: Path, review: Path, drafted: Drafted, changes: tuple[str, tuple[str, ...]] | None, faults: list[str]
) -> None:
    made = drafted.draft
    if changes is None:
        click.echo(f"{out}: a draft to review; open {review.name} beside the papers, then remove `draft = true`")
    elif changes[0] or changes[1]:
        click.echo(
            f"{out} exists and stays as it is; what the papers add is in {out.name}.diff "
            f"(accept it with `patch -p1 < {out.name}.diff`)"
        )
    else:
        click.echo(f"{out} exists, and the papers add nothing to it")
    counts = ", ".join(counted(len(rows), name) for name, rows in made.tables)
    click.echo(
        f"  {made.head.get('docket') or 'docket not printed'} · {made.head.get('court') or 'court not printed'} · {counts}"
    )
    lists = (
        ("to settle", [*made.questions, *faults]),
        ("printed in two ways", made.conflicts),
        ("differs from the case file", changes[1] if changes else ()),
    )
    for title, lines in lists:
        if lines:
            click.echo(f"{title}:")
            for line in lines:
                click.echo(f"  - {line}")
    if made.unread:
        were = "was not read; it stands" if len(made.unread) == 1 else "were not read; they stand"
        click.echo(f"{counted(len(made.unread), 'commands')} {were} out in {review.name}")
    errors = [problem for problem in drafted.problems if problem.severity == "error"]
    for problem in errors:
        click.echo(f"still missing: {problem.message}")


def counted(count: int, plural: str) -> str:
    """`1 order`, `2 orders`."""
    return f"{count} {plural.removesuffix('s') if count == 1 else plural}"
