"""`enjoin screen`: every use of a case's marks in a listings feed, or the whole reasoning for one text."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from enjoin.apps.cli.options import AS_JSON, CASE, Once, moment, parquet, print_json
from enjoin.apps.cli.progress import progress
from enjoin.apps.cli.rejected import cells, rejected_file, rejected_path
from enjoin.engine.clock import now
from enjoin.engine.load import Loaded, load_case
from enjoin.findings.text import Explanation, TextScreen, compile_rights
from enjoin.findings.text.shown import lines, page
from enjoin.problems import Misuse

EXAMPLE = """
\b
Example:
  enjoin screen case.toml --listings listings.parquet -o findings.parquet --html findings.html
  enjoin screen case.toml --explain-text "Squish-Mallow style plush"
"""
MOST_SHOWN = 500  # texts on the HTML page
AROUND = 200  # characters of a long text on either side of what was found in it


@click.command(cls=Once, epilog=EXAMPLE)
@CASE
@click.option("--listings", metavar="FEED", help="The listings feed: Parquet, CSV or JSON Lines; a glob or folder.")
@click.option("--output", "-o", type=click.Path(path_type=Path), help="findings.parquet to write.")
@click.option("--at", metavar="T", help="When: decides whether the premise of R30 holds on a platform. Default: now.")
@click.option(
    "--explain-text", metavar="TEXT", help="Show the whole reasoning for one text, also where nothing is found."
)
@click.option("--html", type=click.Path(path_type=Path), help="Also a page with spans underlined and letters aligned.")
@AS_JSON
def screen(
    case_path: Path,
    listings: str | None,
    output: Path | None,
    at: str | None,
    explain_text: str | None,
    html: Path | None,
    as_json: bool,
) -> None:
    """Uses of the case's marks in listings, however disguised: `hit`, or `review` with the reason (R29)."""
    loaded = load_case(case_path)
    compiled = compile_rights(loaded.case.marks, loaded.case.works)
    if explain_text is not None and listings is not None:
        raise Misuse("one text or a feed? give --explain-text or --listings")
    if explain_text is not None:
        explain(loaded, compiled, explain_text, html, as_json)
    elif listings is None:
        raise Misuse("what is to be screened? give --listings and -o, or --explain-text")
    elif output is None:
        raise Misuse("where shall the findings of the listings go? give -o findings.parquet")
    else:
        feed(loaded, compiled, listings, parquet(output), at, html, as_json)


def explain(loaded: Loaded, compiled: TextScreen, text: str, html: Path | None, as_json: bool) -> None:
    """One text: what was found, what came near and why it was left."""
    explanation = compiled.explain(text, "text")
    if html:
        html.write_text(
            page(f"Reasoning for one text: {loaded.case.docket}", [("text", explanation)], named(loaded)),
            encoding="utf-8",
        )
    if as_json:
        print_json(asdict(explanation))
        return
    for line in lines(explanation, named(loaded)):
        click.echo(line)


def feed(
    loaded: Loaded, compiled: TextScreen, listings: str, output: Path, at: str | None, html: Path | None, as_json: bool
) -> None:
    """A whole feed into a table; the counts on the terminal."""
    import pyarrow.parquet as pq

    from enjoin.adapters.feeds.files import feed_files
    from enjoin.adapters.feeds.model import Tally
    from enjoin.adapters.feeds.read import read_feed
    from enjoin.engine.screen import REASONED, premises_at, screen_batches, tally

    if output.resolve() in {file.resolve() for file in feed_files(listings)}:
        raise Misuse(f"`{output}` is the feed itself: the findings would overwrite it")
    clean = premises_at(loaded.case, moment(at, loaded.case, "--at") or now())
    counts: Counter[tuple[str, str, str]] = Counter()
    total = 0
    shown: dict[tuple[str, ...], str] = {}  # the first texts that hold findings, for the page
    beside = output.with_name(f".{output.name}.new")  # a feed that cannot be read leaves what was there
    with (
        clearing(beside),
        rejected_file(rejected_path(output)) as put,
        progress() as tell,
        pq.ParquetWriter(beside, REASONED) as writer,
    ):
        read = Tally(sink=lambda reject: put(cells(reject)))
        for rows, found in screen_batches(
            compiled, read_feed(listings, "listings", read), clean, whole=html is not None
        ):
            total += rows
            tell("screened", rows)
            counts += tally(found)
            if found.num_rows:
                writer.write_table(found.select(REASONED.names))
            if html and len(shown) < MOST_SHOWN:
                _keep(shown, found.slice(0, 4 * MOST_SHOWN).to_pylist())
        writer.close()
        beside.replace(output)
    summary = {
        "rows": total,
        "rejected": read.rejected,
        "detector": compiled.version,
        "findings": [
            {"right": right, "kind": kind, "band": band, "count": count}
            for (right, kind, band), count in sorted(counts.items())
        ],
    }
    if html:
        explained = [*_explained(compiled, shown, clean)]
        told = f"of what was found, {len(shown):,} places are shown; all of it is in {output.name}"
        facts = [f"feed: {listings}", counted(summary), f"detector {compiled.version}", told]
        html.write_text(page(f"Findings: {loaded.case.docket}", explained, named(loaded), facts), encoding="utf-8")
    if as_json:
        print_json(summary)
        return
    say(summary, output)


def named(loaded: Loaded) -> dict[str, str]:
    """The text of each mark, and the title of each work, by its id."""
    marks = {mark.id: mark.text for mark in loaded.case.marks}
    return marks | {work.id: work.title or work.id for work in loaded.case.works}


@contextmanager
def clearing(path: Path) -> Iterator[None]:
    """Whatever happens, no half of a file is left."""
    try:
        yield
    finally:
        path.unlink(missing_ok=True)


def _keep(shown: dict[tuple[str, ...], str], rows: list[dict[str, Any]]) -> None:
    """Put down the texts around findings, once for each field of a listing, until there are enough."""
    for row in rows:
        first = max(0, row["start"] - AROUND)
        key = row["platform"], row["listing_id"], row["field"], str(row["start"] // AROUND if first else 0)
        if len(shown) < MOST_SHOWN:
            shown.setdefault(key, row["whole"][first : row["end"] + AROUND])


def _explained(
    compiled: TextScreen, shown: dict[tuple[str, ...], str], clean: Callable[[str], bool]
) -> Iterator[tuple[str, Explanation]]:
    for (platform, listing, field, _), text in shown.items():
        yield f"{platform} {listing} · {field}", compiled.explain(text, field, no_authentic_goods=clean(platform))


def say(summary: dict[str, Any], output: Path) -> None:
    """The counts in words."""
    found = summary["findings"]
    for row in found:
        click.echo(f"{row['count']:>9,}  {row['band']:<6}  {row['kind']:<15}  {row['right']}")
    count = summary["rejected"]
    aside = f"{count:,} row{'s' if count != 1 else ''} set aside" + (f": {rejected_path(output)}" if count else "")
    click.echo(f"{counted(summary)}; {output}; {aside}")


def counted(summary: dict[str, Any]) -> str:
    """How many listings, hits, and findings for review."""
    found = summary["findings"]
    hits = sum(row["count"] for row in found if row["band"] == "hit")
    total = sum(row["count"] for row in found)
    listings = f"{summary['rows']:,} listing{'s' if summary['rows'] != 1 else ''}"
    return f"{listings} screened: {hits:,} hit{'s' if hits != 1 else ''}, {total - hits:,} for review"
