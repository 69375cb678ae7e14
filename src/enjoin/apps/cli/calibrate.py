"""`enjoin calibrate`: false hits on a background and recall on disguises, with intervals, for a case's marks (R34)."""

from collections.abc import Iterator
from pathlib import Path

import click

from enjoin.apps.cli.options import AS_JSON, CASE, Once, print_json
from enjoin.apps.cli.progress import progress
from enjoin.engine.load import load_case

EXAMPLE = """
\b
Example:
  enjoin calibrate case.toml --background lawful-listings.parquet --budget 10 -o case.calibration.json
"""


@click.command(cls=Once, epilog=EXAMPLE)
@CASE
@click.option("--background", required=True, metavar="FEED", help="Listings taken to hold no use of the marks.")
@click.option(
    "--budget",
    default=10.0,
    show_default=True,
    type=click.FloatRange(min=0),
    help="False hits per million texts that a mark and kind may have.",
)
@click.option(
    "--each", default=40, show_default=True, type=click.IntRange(min=1), help="Disguises tried for each mark and class."
)
@click.option("--seed", default=1, show_default=True, help="Of the disguises.")
@click.option(
    "--output",
    "-o",
    type=click.Path(path_type=Path),
    help="Also write the figures as JSON; as CASE.calibration.json beside the case, each run records them.",
)
@AS_JSON
def calibrate(
    case_path: Path, background: str, budget: float, each: int, seed: int, output: Path | None, as_json: bool
) -> None:
    """Measure how the case's marks are screened: false hits per million and recall, with 95 % intervals.

    Kinds whose hits exceed the budget for certain are marked: have a person look at these before you act on them.
    """
    import json

    import pyarrow as pa

    from enjoin.adapters.feeds.model import Tally
    from enjoin.adapters.feeds.read import read_feed
    from enjoin.engine.calibrate import as_dict
    from enjoin.engine.calibrate import calibrate as measure

    loaded = load_case(case_path)
    read = Tally()
    with progress() as tell:

        def batches() -> Iterator[pa.RecordBatch]:
            for batch in read_feed(background, "listings", read):
                tell("background", batch.num_rows)
                yield batch

        found = measure(loaded.case.marks, batches(), budget=budget, each=each, seed=seed)
    values = as_dict(found) | {
        "case_digest": loaded.digest,
        "background": {"rows": read.kept, "rejected": read.rejected},
    }
    if output:
        output.write_text(json.dumps(values, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    if as_json:
        print_json(values)
        return
    click.echo(f"{found.texts:,} background texts, detector {found.detector}")
    for rate in found.rates:
        untold = rate.band == "hit" and rate.kind == "any" and rate.high > budget
        over = "  over budget" if not rate.within_budget else "  too few texts to tell" if untold else ""
        examples = f"  e.g. {', '.join(rate.examples[:3])}" if rate.examples else ""
        shown = f"{rate.band:<6} {rate.kind:<15} {rate.right}{examples}{over}"
        click.echo(f"{rate.per_million:>10,.1f} per million [{rate.low:,.1f}–{rate.high:,.1f}]  {shown}")
    for recall in found.recalls:
        share = (
            f"{recall.recall:>8.3f} found [{recall.low:.3f}–{recall.high:.3f}]  {recall.hits / recall.tried:.3f} hits"
        )
        click.echo(f"{share}  {recall.cls:<12} {recall.right}")
    for right in found.unmeasured:
        click.echo(f"       — no recall was estimated, as disguises are made of Latin letters only  {right}")
    if not loaded.case.marks:
        click.echo("the case has no mark: there was nothing to look for, and nothing was measured")
