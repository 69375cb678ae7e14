"""`enjoin link`: a person confirms or rejects that a store is a defendant's (R53)."""

import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from enjoin.adapters.judgements import add_judgements, read_judgements
from enjoin.apps.cli.options import AS_JSON, CASE, OnceGroup, print_json
from enjoin.engine.clock import now
from enjoin.engine.link import find_defendant, judge, read_store
from enjoin.engine.load import Loaded, load_case
from enjoin.engine.resolve import read_links
from enjoin.parties.explain import say_pair
from enjoin.parties.judgements import Judgement, Verdict, standing
from enjoin.parties.links import Link
from enjoin.problems import Misuse

EXAMPLE = """
\b
Example:
  enjoin link review case.toml --links links.parquet
  enjoin link confirm case.toml d15 alibaba/cn6751372012 --by "J. Doe" --why "same licence number"
  enjoin link reject case.toml d11 alibaba/cn8004867726 --by "J. Doe"
  enjoin link list case.toml
  enjoin link why case.toml d11 "Bubble Bear Official Store"
"""

Command = Callable[..., None]
STORE = click.argument("store", metavar="PLATFORM/STORE_ID")
DEFENDANT = click.argument("defendant", metavar="DEFENDANT")
BY = click.option("--by", default=getpass.getuser, show_default="your login", help="Who judges.")
WHY = click.option("--why", default="", help="The reason, for the record.")
LINKS = click.option(
    "--links", "links_path", type=click.Path(path_type=Path), help="links.parquet: its evidence is kept."
)


def judging(command: Command) -> Command:
    """What a judgement is given: whose case, whose store, who says so and why."""
    for given in (AS_JSON, LINKS, WHY, BY, STORE, DEFENDANT, CASE):
        command = given(command)
    return command


@click.group(cls=OnceGroup, epilog=EXAMPLE)
def link() -> None:
    """Confirm, reject, review or list links. Judgements stand in a file beside the case and are only ever added to."""


@link.command(epilog=EXAMPLE)
@judging
def confirm(
    case_path: Path, defendant: str, store: str, by: str, why: str, links_path: Path | None, as_json: bool
) -> None:
    """The store is the defendant's."""
    _record("confirm", case_path, defendant, store, by, why, links_path, as_json)


@link.command(epilog=EXAMPLE)
@judging
def reject(
    case_path: Path, defendant: str, store: str, by: str, why: str, links_path: Path | None, as_json: bool
) -> None:
    """The store is not the defendant's. It is not proposed again unless there is new evidence."""
    _record("reject", case_path, defendant, store, by, why, links_path, as_json)


def _record(
    verdict: Verdict, case_path: Path, defendant: str, store: str, by: str, why: str, links: Path | None, as_json: bool
) -> None:
    loaded = load_case(case_path)
    found, evidence = read_links(links) if links else ([], {})
    who = find_defendant(loaded.case, defendant)
    made = judge(verdict, who, read_store(store), by=by, at=now(), why=why, links=found, evidence=evidence)
    path = add_judgements(case_path, [made])
    if as_json:
        print_json(_plain(made))
    else:
        click.echo(f"{store} {'is' if verdict == 'confirm' else 'is not'} {who.name} ({who.id}): {made.words}")
        click.echo(f"kept in {path}")


@link.command(name="list", epilog=EXAMPLE)
@CASE
@click.option("--all", "every", is_flag=True, help="Every judgement ever made, not only the last on each link.")
@AS_JSON
def list_(case_path: Path, every: bool, as_json: bool) -> None:
    """The judgements that stand."""
    loaded = load_case(case_path)
    made = read_judgements(case_path)
    shown = list(made) if every else list(standing(made).values())
    if as_json:
        print_json([_plain(each) for each in shown])
        return
    if not shown:
        click.echo("no link has been judged")
    names = {each.id: each.name for each in loaded.case.defendants}
    for each in shown:
        who = names.get(each.defendant, "no longer in the case file")
        click.echo(f"{each.defendant} ({who})  {each.platform}/{each.store_id}  {each.words}")


@link.command(epilog=EXAMPLE)
@CASE
@DEFENDANT
@click.argument("name", metavar="STORE_NAME")
def why(case_path: Path, defendant: str, name: str) -> None:
    """Why a store of this name is, or is not, a candidate for a defendant: words, letters, reasons."""
    who = find_defendant(load_case(case_path).case, defendant)
    click.echo("\n".join(say_pair(who.names, name)))


@link.command(epilog=EXAMPLE)
@CASE
@click.option(
    "--links", "links_path", required=True, type=click.Path(path_type=Path), help="links.parquet of `enjoin resolve`."
)
@BY
def review(case_path: Path, links_path: Path, by: str) -> None:
    """Go through the candidates: one key each. c confirms, r rejects, s skips, q stops."""
    loaded = load_case(case_path)
    links, evidence = read_links(links_path)
    judged = standing(read_judgements(case_path))
    open_ = [each for each in links if each.state == "candidate" and _key(each) not in judged]
    for number, each in enumerate(open_, 1):
        verdict = _ask(each, number, len(open_), loaded)
        if verdict is None:
            break
        if verdict != "skip":
            who = find_defendant(loaded.case, each.defendant)
            store = (each.platform or "", each.store_id or "")
            add_judgements(case_path, [judge(verdict, who, store, by=by, at=now(), links=links, evidence=evidence)])
    click.echo(f"{len(open_)} candidates were open")


def _key(each: Link) -> tuple[str, str, str]:
    return each.defendant, (each.platform or "").strip().casefold(), (each.store_id or "").strip()


def _ask(each: Link, number: int, total: int, loaded: Loaded) -> Any:
    name = next((d.name for d in loaded.case.defendants if d.id == each.defendant), None)
    if name is None:
        raise Misuse(f"the links are of another case: it has no defendant `{each.defendant}`")
    click.echo(
        f"\n{number}/{total}  {each.defendant}  {name}\n  {each.tier}  {each.platform}/{each.store_id}\n  {each.why}"
    )
    keys: dict[str, Any] = {"c": "confirm", "r": "reject", "s": "skip", "q": None}
    while (key := click.getchar().lower()) not in keys:
        click.echo("  c confirm · r reject · s skip · q quit")
    return keys[key]


def _plain(each: Judgement) -> dict[str, Any]:
    return {name: getattr(each, name) for name in Judgement.__dataclass_fields__}
