"""`enjoin obligations`: every directive that binds a respondent, and how each act of it stands."""

from collections.abc import Iterator
from pathlib import Path

import click

from enjoin.apps.cli.options import AS_JSON, AT, CASE, KNOWN, RESPONDENT, Once, moment, print_json, required_moment
from enjoin.apps.cli.say import FLAGS, say_effect, say_instant, say_order, say_shaping
from enjoin.engine.load import load_case
from enjoin.obligations import Obligation, View
from enjoin.orders.model import Case
from enjoin.orders.people import find_person
from enjoin.wire import v1

EXAMPLE = """
\b
Example:
  enjoin obligations case.toml --respondent alibaba --at 2023-07-25
"""


@click.command(cls=Once, epilog=EXAMPLE)
@CASE
@RESPONDENT
@AT
@KNOWN
@AS_JSON
def obligations(case_path: Path, respondent: str, at: str, known: str | None, as_json: bool) -> None:
    """What binds a respondent at an instant: each directive with the status of each of its acts."""
    loaded = load_case(case_path)
    case = loaded.case
    view = View(case, find_person(case, respondent), required_moment(at, case, "--at"), moment(known, case, "--known"))
    if as_json:
        print_json([v1.obligation(each, case.court) for each in view.obligations])
        return
    click.echo(f"{case.caption} ({case.docket}) · {view.person.name} · {say_instant(view.at, case)}")
    if not view.obligations:
        click.echo("  no directive on file binds this respondent")
    for each in view.obligations:
        click.echo("\n".join((*say_obligation(each, case), *say_gone(view.contestable_as_to(each)))))


def say_obligation(each: Obligation, case: Case) -> Iterator[str]:
    what = (
        f"forbids {', '.join(each.directive.forbid)}"
        if each.directive.forbid
        else f"requires: {each.directive.require}"
    )
    toward = f", toward {each.directive.toward}" if each.directive.toward else ""
    if each.directive.defendants is not None:
        toward += f", as to {', '.join(each.directive.defendants)} only"
    yield ""
    yield f"{each.ref}  {each.status.replace('_', ' ').upper()}  {each.cite} — {what}{toward}"
    yield f"    {say_order(each.order)}{_since(each, case)}"
    by_status: dict[str, list[str]] = {}
    for act, state in each.acts.items():
        by_status.setdefault(state.status, []).append(act)
    if len(by_status) > 1:
        yield from (f"    {status.replace('_', ' ')}: {', '.join(acts)}" for status, acts in by_status.items())
    states = {id(state): state for state in (each.whole, *each.acts.values())}
    said = dict.fromkeys(line for state in states.values() for line in say_shaping(state, case, each.ref))
    # An effect as to some defendants only leaves the whole as it is: it shapes the answer about their stores.
    said |= dict.fromkeys(say_effect(effect, case, each.ref) for effect, _ in each.effects if effect.defendants)
    yield from (f"    {line}" for line in said)
    if each.due is not None or each.fixed_due is not None:
        due = each.due.due if each.due is not None else each.fixed_due
        yield f"    due {v1.due(each, case.court) if due else ''}"
        yield from (f"      {step}" for step in (each.due.steps if each.due is not None else ()))
    elif each.directive.within is not None and each.directive.counted_from == "listing_notice":
        yield f"    due {each.directive.within} after the notice of each listing"
    if each.power != "ok":
        yield f"    power: {each.power}"
    yield from (f"    ! {flag}: {FLAGS[flag]}" for flag in each.flags)
    yield from (f"      ? {question}" for question in each.questions)


def say_gone(names: tuple[str, ...]) -> Iterator[str]:
    if names:
        yield f"    power: no_predicate as to {', '.join(names)} — contestable; seek modification (R14, R16)"


def _since(each: Obligation, case: Case) -> str:
    noticed = "no notice on file" if each.notice is None else f"noticed {say_instant(each.notice.received.at, case)}"
    until = v1.until(each, case.court)
    return f"; {noticed}" + (f"; until {until}" if until else "")
