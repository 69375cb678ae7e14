"""`enjoin demo`: the main job on the two shipped example cases and a generated marketplace."""

from dataclasses import dataclass
from pathlib import Path

import click

from enjoin.apps.cli.comply import say_run
from enjoin.apps.cli.options import Once, called
from enjoin.apps.cli.progress import progress
from enjoin.engine.load import load_case
from enjoin.problems import Misuse
from enjoin.when import read_moment


@dataclass(frozen=True, slots=True)
class Example:
    """A shipped case, and the instant that the demo asks about."""

    name: str
    at: str
    why: str


EXAMPLES = (
    Example("21-cv-08434", "2023-04-26", "ten months into the permanent injunction; the asset freeze has ended"),
    Example(
        "22-cv-09384", "2023-08-02", "listing is stayed, promotion is forbidden with or without notice of the listing"
    ),
)
QUESTION = (
    "{enjoin} ask {case} --respondent alibaba --act email --at {at} --platform {platform} --store {store} "
    '--title "Squishmallowing plush"'
)


@click.command(cls=Once, epilog="Example: enjoin demo -o demo-run")
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), default=Path("demo-run"), metavar="DIR", show_default=True
)
@click.option(
    "--scale", default=0.2, show_default=True, help="Size of the generated marketplace; 1 is 60,000 listings."
)
@click.option("--seed", default=1, show_default=True)
def demo(out: Path, scale: float, seed: int) -> None:
    """Both example cases against a generated marketplace: links, findings, decisions, work list, report, record."""
    from enjoin.assemble import Job, comply
    from enjoin.engine.specimen import write_market

    examples = examples_folder()
    for example in EXAMPLES:
        folder = out / example.name
        click.echo(f"\n{example.name}: as of {example.at}, {example.why}")
        market = write_market(examples / example.name / "case.toml", folder / "market", seed=seed, scale=scale)
        at = read_moment(example.at, load_case(market.case).case.court)
        run = folder / "run"
        job = Job(
            case=market.case,
            respondent="alibaba",
            stores=str(market.stores),
            listings=str(market.listings),
            acts=str(market.acts),
            at=at,
            out=run,
        )
        with progress() as say:
            _, summary = comply(job, say)
        click.echo(say_run(summary, run))
    click.echo("\nThe marketplace is generated; the orders, parties and dates are facts of public court records.")
    click.echo(
        f"Ask one question, of a store that the marketplace gives to a defendant:\n  {question(market.case, example.at)}"
    )


def question(case: Path, at: str) -> str:
    """A command line that asks about the first store that the case file gives to a defendant."""
    store = next(store for each in load_case(case).case.defendants for store in each.stores)
    return QUESTION.format(enjoin=called(), case=case, at=at, platform=store.platform, store=store.id)


def examples_folder() -> Path:
    """The shipped examples: inside the package where it is installed, beside `src` in a checkout."""
    package = Path(__file__).parents[2]
    for folder in (package / "examples", package.parents[1] / "examples"):
        if folder.is_dir():
            return folder
    raise Misuse("the example cases are not installed")
