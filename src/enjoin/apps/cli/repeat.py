"""`enjoin repeat`: sellers who come back in several cases."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress

from enjoin.adapters.judgements import read_judgements
from enjoin.apps.cli.options import AS_JSON, print_json
from enjoin.apps.cli.resolve import StoresFeed
from enjoin.engine.clock import now
from enjoin.engine.load import load_case
from enjoin.engine.repeat import repeats
from enjoin.parties.repeat import Repeat
from enjoin.problems import Misuse
from enjoin.when import read_moment

EXAMPLE = """
\b
Example:
  enjoin repeat 21-cv-08434.toml 22-cv-09384.toml --stores stores.parquet
"""


@click.command(epilog=EXAMPLE)
@click.argument("paths", metavar="CASE.toml…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--stores", metavar="FEED", help="A stores feed: also ties through stores that both cases are linked to.")
@click.option("--at", metavar="T", help="What is sealed then is left out (R49). Default: now.")
@click.option("--team", multiple=True, metavar="DOCKET", help="You are on this sealed case's team: take it in.")
@AS_JSON
def repeat(paths: tuple[Path, ...], stores: str | None, at: str | None, team: tuple[str, ...], as_json: bool) -> None:
    """Defendants of several cases who may be one seller: dated orders, earliest notices, and why. Nothing is merged."""
    if len(paths) < 2:
        raise Misuse("a repeat needs two case files or more")
    loaded = [load_case(path) for path in paths]
    cases = [each.case for each in loaded]
    moment = read_moment(at, cases[0].court) if at else now()
    judged = [read_judgements(path) for path in paths]
    with Progress(console=Console(stderr=True), transient=True) as progress:
        found = repeats(cases, moment, StoresFeed(stores, progress) if stores else None, judged, team)
    zones = {case.docket: case.court.zone for case in cases}
    if as_json:
        print_json([as_dict(each, zones) for each in found])
        return
    for number, each in enumerate(found, 1):
        click.echo("\n".join(say(each, number, zones)))
    click.echo(
        f"{len(found)} sellers may have come back" if found else "no defendant of these cases came back in another"
    )


def say(each: Repeat, number: int, zones: dict[str, str]) -> Iterator[str]:
    """One cluster for a terminal."""
    sure = "the same store in the papers" if each.sure else "a proposal: a person decides"
    yield f"{number}  {len(each.appearances)} appearances — {sure}"
    for one in each.appearances:
        gone = f"; left {one.left.iso(zones[one.docket])[:10]}" if one.left else ""
        yield f"  {one.docket}  {one.defendant}  {one.name}{gone}"
        yield from (
            f"      {entered.iso(zones[one.docket])[:10]}  {kind.replace('_', ' ')}" for _, kind, entered in one.orders
        )
    for who, first in sorted(each.first_notices.items()):
        yield f"  first notice to {who}: {first.iso()}"
    for tie in each.ties:
        yield f"  {tie.left[0]} {tie.left[1]} = {tie.right[0]} {tie.right[1]}: {tie.why}"
    yield ""


def as_dict(each: Repeat, zones: dict[str, str]) -> dict[str, Any]:
    """One cluster for JSON; instants at the case's court."""
    return {
        "sure": each.sure,
        "appearances": [
            {
                "docket": one.docket,
                "defendant": one.defendant,
                "name": one.name,
                "stores": list(one.stores),
                "orders": [
                    {"id": order, "kind": kind, "entered": entered.iso(zones[one.docket])}
                    for order, kind, entered in one.orders
                ],
                "notices": [
                    {"respondent": who, "order": order, "received": received.iso(zones[one.docket])}
                    for who, order, received in one.notices
                ],
                "left": one.left.iso(zones[one.docket]) if one.left else None,
            }
            for one in each.appearances
        ],
        "first_notices": {who: first.iso() for who, first in sorted(each.first_notices.items())},
        "ties": [
            {"left": list(tie.left), "right": list(tie.right), "kind": tie.kind, "sure": tie.sure, "why": tie.why}
            for tie in each.ties
        ],
    }
