"""`enjoin draft`: court papers to a draft case file, its review page, and where every value was read."""

import json
import shlex
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from enjoin.adapters.papers.ocr import with_text_layer
from enjoin.adapters.papers.reader import read_file
from enjoin.adapters.papers.sheet import read_sheet
from enjoin.adapters.review_page.page import render_review
from enjoin.apps.cli.options import Once
from enjoin.engine.draft import Drafted, draft_case, draft_changes
from enjoin.intake.drafting.provenance import provenance
from enjoin.intake.text.paper import Paper
from enjoin.problems import Misuse, Place, Problem, Unreadable

EXAMPLE = """
\b
Examples:
  enjoin draft opinion.pdf -o case.toml
  enjoin draft tro.pdf pi.pdf --schedule schedule-a.xlsx -o case.toml
  enjoin draft dismissal.pdf -o case.toml && patch -p1 < case.toml.diff
"""


@click.command(cls=Once, epilog=EXAMPLE)
@click.argument("papers", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--schedule", "schedules", multiple=True, type=click.Path(path_type=Path), help="Schedule A as xlsx or csv."
)
@click.option(
    "-o",
    "out",
    required=True,
    type=click.Path(path_type=Path),
    help="The case file to propose. One that exists is never changed: what the papers add is written beside it.",
)
@click.option("--ocr", is_flag=True, help="First give PDFs of images a text layer (needs the extra `ocr`).")
@click.option("--json", "as_json", is_flag=True, help="Print every value with its place, rule and band.")
def draft(papers: tuple[Path, ...], schedules: tuple[Path, ...], out: Path, ocr: bool, as_json: bool) -> None:
    """Read the PAPERS of one docket (pdf, docx, txt, html) and propose a case file to review.

    Beside CASE.toml two files are written: CASE.review.html shows the papers with what was read marked, and
    CASE.draft.json gives the place, the rule and the band of every value. What is not printed is left out and asked for.

    A CASE.toml that exists stays as it is; the papers are read in its light. CASE.toml.diff holds what they add
    (`patch -p1 < CASE.toml.diff` accepts it), CASE.proposed.toml the whole as a draft to review, with its own review page.
    """
    _must_be_new_or_a_case(out, (*papers, *schedules))
    read = _read_all([with_text_layer(path) for path in papers] if ocr else list(papers))
    parties = []
    faults: list[str] = []
    for path in schedules:
        found, wrong = read_sheet(path)
        parties += list(found)
        faults += [f"{path.name}: {each}" for each in wrong]
    existing = _existing(out)
    drafted = draft_case(read, parties) if existing is None else draft_changes(existing, read, parties, out.name)
    proposed = out if existing is None else out.with_name(f"{out.stem}.proposed{out.suffix}")
    beside = proposed.with_suffix("")
    review, places = beside.with_name(beside.name + ".review.html"), beside.with_name(beside.name + ".draft.json")
    told = provenance(drafted.draft) | (
        {} if existing is None else {"changes": [each.told() for each in drafted.changes]}
    )
    earlier = () if existing is None else _not_accepted(proposed, drafted.text)
    proposed.parent.mkdir(parents=True, exist_ok=True)
    _write(proposed, drafted.text if existing is None else drafted.proposed)
    if existing is not None:
        _write(out.with_name(out.name + ".diff"), drafted.diff)
    _write(review, render_review(drafted.draft, proposed.name, None if existing is None else out.name))
    _write(places, json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    _say(out, review, proposed, drafted, existing is not None, faults)
    if earlier:
        click.echo(
            f"the earlier proposal ({', '.join(f'order `{name}`' for name in earlier)}) was not accepted and is replaced; "
            "draft its papers together with these to have both"
        )


def _must_be_new_or_a_case(out: Path, given: Sequence[Path]) -> None:
    """`Misuse` for an output that is a pipe, a device, a folder or one of the papers."""
    if out.name in ("-", ""):
        raise Misuse("the case file needs a name: `-o case.toml`")
    if out.exists() and not out.is_file():
        raise Misuse(f"`{out}` is no file that can hold a case: choose another `-o`")
    if any(path.exists() and out.exists() and path.samefile(out) for path in given):
        raise Misuse(f"`{out}` is one of the papers: choose another `-o`")


def _existing(out: Path) -> str | None:
    """The text of the case file that is there, with the line ends that it has."""
    if not out.exists():
        return None
    try:
        return out.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable([Problem(code="not_utf8", message="it is not UTF-8", place=Place(file=out.name))]) from error


def _not_accepted(proposed: Path, now: str) -> tuple[str, ...]:
    """The orders that an earlier proposal holds, and neither the case file nor the new one."""
    try:
        before, after = (
            {str(each["id"]) for each in tomllib.loads(text)["orders"]}
            for text in (proposed.read_text(encoding="utf-8"), now)
        )
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    return tuple(sorted(before - after))


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))


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


EVERY = 10.0  # seconds between two lines of progress where standard error is no terminal
LONG = 200  # pages of a paper whose text takes long to read


def _progress(path: Path) -> Callable[[int, int], None]:
    """Tells how far a paper is read: on a terminal in one line, elsewhere in a line every few seconds of long work."""
    terminal = sys.stderr.isatty()
    last = time.monotonic()

    def tell(done: int, total: int) -> None:
        nonlocal last
        if terminal and (done == total or done % 20 == 0):
            click.echo("\r\033[K" if done == total else f"\r{path.name}: page {done} of {total}", nl=False, err=True)
        elif not terminal and done < total and time.monotonic() - last > EVERY:
            last = time.monotonic()
            click.echo(f"{path.name}: page {done} of {total}", err=True)
        if done == total > LONG:
            click.echo(f"{path.name}: all {total:,} pages; now what they say", err=True)

    return tell


def _say(out: Path, review: Path, proposed: Path, drafted: Drafted, exists: bool, faults: list[str]) -> None:
    made = drafted.draft
    if not exists:
        click.echo(f"{out}: a draft to review; open {review.name} beside the papers, then remove `draft = true`")
    elif drafted.changes:
        _say_proposed(out, review, proposed, drafted)
    else:
        click.echo(f"{out} exists, and the papers add nothing to it")
    counts = ", ".join(counted(len(rows), name) for name, rows in made.tables)
    click.echo(
        f"  {made.head.get('docket') or 'docket not printed'} · {made.head.get('court') or 'court not printed'} · {counts}"
    )
    lists = (
        ("to settle", [*made.questions, *faults]),
        ("printed in two ways", made.conflicts),
        ("added", [str(each) for each in drafted.changes if each.what == "added"]),
        ("differs from the case file", [str(each) for each in drafted.changes if each.what == "differs"]),
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


def _say_proposed(out: Path, review: Path, proposed: Path, drafted: Drafted) -> None:
    click.echo(
        f"{out} exists and stays as it is; what the papers add is in {out.name}.diff, the whole in {proposed.name}"
    )
    if any(each.what == "added" for each in drafted.changes):
        patch = shlex.join(["patch", *([] if out.parent == Path() else ["-d", str(out.parent)]), "-p1"])
        click.echo(
            f"  compare it with the papers ({review.name}), then accept it with `{patch} < {out}.diff`, "
            f"or correct {proposed.name} and put it in the place of {out.name}"
        )


def counted(count: int, plural: str) -> str:
    """`1 order`, `2 orders`."""
    return f"{count} {plural.removesuffix('s') if count == 1 else plural}"
