"""`enjoin repeat`: sellers who come back in several cases."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import Progress

from enjoin.adapters.judgements import read_judgements
from enjoin.apps.cli.options import AS_JSON, Once, print_json
from enjoin.apps.cli.resolve import INDEX, StoresFeed, filed
from enjoin.engine.clock import now
from enjoin.engine.load import load_case
from enjoin.engine.repeat import repeats
from enjoin.parties.folding import visible
from enjoin.parties.links import Link
from enjoin.parties.repeat import Appearance, Repeat
from enjoin.parties.ties import Strength, Tie
from enjoin.problems import Misuse
from enjoin.when import read_moment

EXAMPLE = """
\b
Example:
  enjoin repeat 21-cv-08434.toml 22-cv-09384.toml --stores stores.parquet
  enjoin repeat cases/*.toml --index stores.index
"""


@click.command(cls=Once, epilog=EXAMPLE)
@click.argument("paths", metavar="CASE.toml…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--stores", metavar="FEED", help="A stores feed: also ties through stores that both cases are linked to.")
@INDEX
@click.option(
    "--at", metavar="T", help="What is sealed then is left out (R49); a day begins at each case's court. Default: now."
)
@click.option("--team", multiple=True, metavar="DOCKET", help="You are on this sealed case's team: take it in.")
@AS_JSON
def repeat(
    paths: tuple[Path, ...],
    stores: str | None,
    index_path: Path | None,
    at: str | None,
    team: tuple[str, ...],
    as_json: bool,
) -> None:
    """Defendants of several cases who may be one seller: dated orders, earliest notices, and why. Nothing is merged."""
    if len(paths) < 2:
        raise Misuse("a repeat needs two case files or more")
    loaded = [load_case(path) for path in paths]
    cases = [each.case for each in loaded]
    today = now()
    moment = {case.docket: read_moment(at, case.court) if at else today for case in cases}
    judged = [read_judgements(path) for path in paths]
    with Progress(console=Console(stderr=True), transient=True) as progress:
        feed = StoresFeed(stores, progress) if stores else None
        source = filed(index_path, feed, complete=False) if index_path else feed
        found = repeats(cases, moment, source, judged, team, today)
    zones = {case.docket: case.court.zone for case in cases}
    if as_json:
        print_json([as_dict(each, zones) for each in found])
        return
    for number, each in enumerate(found, 1):
        click.echo("\n".join(visible(line) for line in say(each, number, zones)))
    click.echo(total(found))


def total(found: list[Repeat]) -> str:
    """The last line: how many came back for sure, by name, and maybe."""
    counts = Counter(each.strength for each in found)
    said = [f"{counts[strength]:,} {words}" for strength, words in _TOTALS.items() if counts[strength]]
    return "sellers: " + ", ".join(said) if said else "no defendant of these cases came back in another"


_TOTALS: dict[Strength, str] = {
    "sure": "back by the same store",
    "auto": "by the very name",
    "review": "by likeness only",
}
_HEADS: dict[Strength, str] = {
    "sure": "one seller: the same store stands behind them",
    "auto": "one seller by the very name: a person decides",
    "review": "no more than likeness: a person decides",
}


def say(each: Repeat, number: int, zones: dict[str, str]) -> Iterator[str]:
    """One cluster for a terminal."""
    count = len(each.appearances)
    yield f"{number}  {count} appearance{'s' if count > 1 else ''} — {_HEADS[each.strength]}"
    for one in each.appearances:
        yield from _say_appearance(one, zones)
    for store in each.stores:
        yield f"  store {store.platform}/{store.store_id}" + (f"  {store.name}" if store.name else "")
        for one, link in store.links:
            yield f"      {one.docket} {one.defendant}: {_said(link)} — {_orders(one, zones)}"
    for who, first in sorted(each.first_notices.items()):
        yield f"  first notice to {who}: {first.iso(_zone_of_notice(each, who, zones))}"
    for tie in each.ties:
        yield f"  {_both(tie)}: {tie.why}"
    for other in each.perhaps:
        one = other.appearance
        yield f"  may also be {one.docket} {one.defendant} {one.name}, {_orders(one, zones)}"
        yield f"      {_both(other.tie)}: {other.tie.why}"
    yield ""


def _say_appearance(one: Appearance, zones: dict[str, str]) -> Iterator[str]:
    gone = f"; left {one.left.iso(zones[one.docket])[:10]}" if one.left else ""
    yield f"  {one.docket}  {one.defendant}  {one.name}{gone}"
    for _, kind, entered in one.orders:
        yield f"      {entered.iso(zones[one.docket])[:10]}  {kind.replace('_', ' ')}"


def _said(link: Link) -> str:
    return link.state if link.state == "confirmed" else f"{link.state} ({link.tier})"


def _orders(one: Appearance, zones: dict[str, str]) -> str:
    said = [f"{kind.replace('_', ' ')} {entered.iso(zones[one.docket])[:10]}" for _, kind, entered in one.orders]
    return ", ".join(said) or "no order yet"


def _both(tie: Tie) -> str:
    return f"{tie.left[0]} {tie.left[1]} = {tie.right[0]} {tie.right[1]}"


def _zone_of_notice(each: Repeat, respondent: str, zones: dict[str, str]) -> str:
    """The zone of the court whose order the earliest notice was of."""
    first = each.first_notices[respondent]
    return next(
        zones[one.docket]
        for one in each.appearances
        if any(who == respondent and received == first for who, _, received in one.notices)
    )


def as_dict(each: Repeat, zones: dict[str, str]) -> dict[str, Any]:
    """One cluster for JSON; instants at the case's court."""
    return {
        "sure": each.sure,
        "strength": each.strength,
        "appearances": [_appearance(one, zones) for one in each.appearances],
        "stores": [
            {
                "platform": store.platform,
                "store_id": store.store_id,
                "name": store.name or None,
                "links": [
                    {
                        "docket": one.docket,
                        "defendant": one.defendant,
                        "state": link.state,
                        "tier": link.tier,
                        "why": link.why,
                        "orders": [order for order, _, _ in one.orders],
                    }
                    for one, link in store.links
                ],
            }
            for store in each.stores
        ],
        "first_notices": {
            who: first.iso(_zone_of_notice(each, who, zones)) for who, first in sorted(each.first_notices.items())
        },
        "ties": [_tie(tie) for tie in each.ties],
        "may_also_be": [
            {"appearance": _appearance(other.appearance, zones), "tie": _tie(other.tie)} for other in each.perhaps
        ],
    }


def _appearance(one: Appearance, zones: dict[str, str]) -> dict[str, Any]:
    zone = zones[one.docket]
    return {
        "docket": one.docket,
        "defendant": one.defendant,
        "name": one.name,
        "stores": list(one.stores),
        "orders": [{"id": order, "kind": kind, "entered": entered.iso(zone)} for order, kind, entered in one.orders],
        "notices": [
            {"respondent": who, "order": order, "received": received.iso(zone)} for who, order, received in one.notices
        ],
        "left": one.left.iso(zone) if one.left else None,
    }


def _tie(tie: Tie) -> dict[str, Any]:
    return {
        "left": list(tie.left),
        "right": list(tie.right),
        "kind": tie.kind,
        "sure": tie.sure,
        "strength": tie.strength,
        "why": tie.why,
    }
