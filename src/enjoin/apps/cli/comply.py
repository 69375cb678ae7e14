"""`enjoin comply`: the main job on a marketplace's feeds."""

from pathlib import Path
from typing import Any

import click

from enjoin.apps.cli.options import AS_JSON, AT, CASE, RESPONDENT, Once, called, print_json, required_moment
from enjoin.apps.cli.progress import progress
from enjoin.engine.load import load_case

EXAMPLE = """
\b
Example:
  enjoin comply case.toml --respondent alibaba --at 2023-10-02 \\
      --stores stores.parquet --listings 'listings/*.parquet' --acts acts.jsonl -o RUN/
"""


@click.command(cls=Once, epilog=EXAMPLE)
@CASE
@RESPONDENT
@click.option("--stores", required=True, metavar="FEED", help="Parquet, CSV or JSON Lines; a file, a folder or a glob.")
@click.option("--listings", required=True, metavar="FEED")
@click.option(
    "--acts", metavar="FEED", help="What the platform did or is about to do; each decided at its own instant."
)
@AT
@click.option("-o", "--out", required=True, type=click.Path(path_type=Path), metavar="RUN/", help="The run's folder.")
@AS_JSON
def comply(
    case_path: Path,
    respondent: str,
    stores: str,
    listings: str,
    acts: str | None,
    at: str,
    out: Path,
    as_json: bool,
) -> None:
    """For every store, listing and act: what the orders in force require. Work list, report and record in RUN/."""
    from enjoin.assemble import Job
    from enjoin.assemble import comply as run_job

    case = load_case(case_path).case
    moment = required_moment(at, case, "--at")
    job = Job(case=case_path, respondent=respondent, stores=stores, listings=listings, acts=acts, at=moment, out=out)
    with progress() as say:
        _, run = run_job(job, say)
    warn_of_calibration(run)
    warn_of_later(run)
    warn_of_stores(run)
    warn_of_absent(run)
    if as_json:
        print_json(run)
    else:
        click.echo(say_run(run, out))


def warn_of_calibration(run: dict[str, Any]) -> None:
    """The figures beside the case go on record as they are; whoever reads them must know if they are of another case (R34)."""
    from enjoin.engine.calibrate import outdated

    if measured := run.get("calibration"):
        why = outdated(measured, run["case_digest"], run["versions"]["detector"])
        if why:
            click.echo(f"the calibration beside the case is out of date: {why}; run `enjoin calibrate` again", err=True)


def warn_of_later(run: dict[str, Any]) -> None:
    """A feed may be younger than the question: what it lists later is decided on as it stands, and that is said."""
    if count := run["counts"].get("listings.listed_later"):
        text = "1 live listing of linked stores was" if count == 1 else f"{count:,} live listings of linked stores were"
        click.echo(f"{text} listed only after --at; decided on as if already there", err=True)


def warn_of_stores(run: dict[str, Any]) -> None:
    """Two feeds that differ on whose listing it is: the listing's own row is believed, and that is said."""
    if count := run["counts"].get("acts.another_store"):
        text = "1 act names" if count == 1 else f"{count:,} acts name"
        click.echo(
            f"{text} another store than their listing's; decided on as acts at the listing's own store", err=True
        )


def warn_of_absent(run: dict[str, Any]) -> None:
    """What a feed does not hold is not watched; nobody should read "nothing to do" off it."""
    for feed, platforms in run.get("absent", {}).items():
        named = ", ".join(f"`{each}`" for each in platforms)
        click.echo(f"warning: the {feed} feed has nothing on {named}", err=True)
    if count := run["counts"].get("links.not_in_feed"):
        text = "1 store that the papers name is" if count == 1 else f"{count:,} stores that the papers name are"
        click.echo(
            f"warning: {text} not in the stores feed; what is to be done there rests on the papers alone", err=True
        )


def say_run(run: dict[str, Any], out: Path) -> str:
    """The figures, and where to look next."""
    figures, asked = run["summary"], run["question"]
    lines = [f"{asked['caption']} ({asked['docket']}) · {asked['respondent']} · {asked['at']}"]
    lines += [f"  {feed}: {each['rows']:,} rows" + said_aside(each) for feed, each in run["feeds"].items()]
    lines += [
        f"  {name}: " + ", ".join(f"{number:,} {what}" for what, number in values.items())
        for name, values in figures.items()
        if isinstance(values, dict) and any(values.values())
    ]
    lines.append(f"  to do: {figures['actions']:,} things — {out / 'actions.csv'}")
    if any(each["rejected"] for each in run["feeds"].values()):
        lines.append(f"  rows set aside — {out / 'rejected.csv'}")
    lines += [f"  report — {out / name}" for name in ("report.html", "report.pdf") if (out / name).exists()]
    return "\n".join([*lines, f"  check the record: {called()} verify {out}"])


def said_aside(feed: dict[str, int]) -> str:
    parts = [f"{feed[what]:,} {what}" for what in ("rejected", "repeated") if feed[what]]
    if not feed["rows"]:
        parts.append("the feed has no rows to decide on")
    return f" ({', '.join(parts)})" if parts else ""
