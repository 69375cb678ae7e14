"""`enjoin case`: check, show, timeline, diff and lint a case file; print its JSON Schema."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from enjoin.apps.cli.obligations import say_obligation
from enjoin.apps.cli.options import AS_JSON, CASE, RESPONDENT, OnceGroup, moment, print_json, required_moment
from enjoin.apps.cli.say import say_instant, say_order
from enjoin.engine.load import inspect_file, load_case
from enjoin.obligations import View
from enjoin.obligations.released import released
from enjoin.orders.model import Case
from enjoin.orders.people import find_person, people
from enjoin.problems import Problem
from enjoin.when import Instant
from enjoin.wire import v1

NO = 1  # done, and the answer is "no"


@click.group(cls=OnceGroup)
def case() -> None:
    """Check, show, timeline, diff, lint: what a case file says, and what is wrong with it."""


@case.command(epilog="Example: enjoin case check case.toml")
@CASE
@AS_JSON
def check(case_path: Path, as_json: bool) -> None:
    """Every problem in the file, each with its place and what to do about it. Exit 1 if any is an error."""
    found, problems = inspect_file(case_path)
    errors = sum(problem.severity == "error" for problem in problems)
    if as_json:
        print_json([problem_json(problem) for problem in problems])
    else:
        for problem in problems:
            click.echo(f"{problem.place}: {problem.severity} [{problem.code}] {problem.message}")
            if problem.hint:
                click.echo(f"    hint: {problem.hint}")
        click.echo(f"{case_path}: {_count(errors, 'error')}, {_count(len(problems) - errors, 'remark')}" + _size(found))
    if errors:
        sys.exit(NO)


def problem_json(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity,
        "code": problem.code,
        "message": problem.message,
        "file": problem.place.file,
        "line": problem.place.line,
        "key": problem.place.key,
        "hint": problem.hint,
    }


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _size(found: Case | None) -> str:
    if found is None:
        return ""
    return f"; {_count(len(found.defendants), 'defendant')}, {_count(len(found.orders), 'order')}"


@case.command(epilog="Example: enjoin case show case.toml --at 2023-08-02")
@CASE
@click.option("--at", metavar="T", help="As it stands then. Default: with everything on file.")
@AS_JSON
def show(case_path: Path, at: str | None, as_json: bool) -> None:
    """The case as it stands: who is in it, what is protected, what each order says and how that stands."""
    loaded = load_case(case_path, draft=True)
    found = loaded.case
    instant = moment(at, found, "--at") or last_moment(found)
    views = {each.id: View(found, each, instant) for each in people(found) if each.kind != "defendant"}
    if as_json:
        print_json(shown(found, instant, views) | {"case_digest": loaded.digest})
        return
    click.echo(f"{found.caption}\n{found.docket} · {found.court.name} · {found.judge or 'judge not on file'}")
    click.echo(f"as of {say_instant(instant, found)}" + (" · SEALED" if is_sealed(found, instant) else ""))
    active, left = enjoined(found, instant)
    free = released(found, instant)
    gone = [f"{len(each)} {what}" for each, what in ((left, "left"), (free, "released")) if each]
    click.echo("\n" + ", ".join((f"{_count(len(active) - len(free), 'defendant')} enjoined", *gone)))
    for defendant in found.defendants:
        ids = ", ".join(f"{store.platform}/{store.id or store.url}" for store in defendant.stores)
        why = ""
        if defendant.left and defendant.id in left:
            why = f" — left {defendant.left.on.written} ({defendant.left.why})"
        elif defendant.id in free:
            why = f" — released by {free[defendant.id]}"
        click.echo(f"  {defendant.id}  {' · '.join(defendant.names)}" + (f"  [{ids}]" if ids else "") + why)
    for mark in found.marks:
        click.echo(f"  mark {mark.id}: {mark.text} {mark.registration or mark.serial or ''}".rstrip())
    for work in found.works:
        click.echo(f"  work {work.id}: {work.title or ''} {work.registration or ''}".rstrip())
    for view in views.values():
        if view.obligations:
            click.echo(f"\n— {view.person.name} —")
            for each in view.obligations:
                click.echo("\n".join(say_obligation(each, found)))


def last_moment(found: Case) -> Instant:
    """The instant of the last thing on file."""
    from enjoin.reports.events import events

    return max((event.at.at for event in events(found)), default=Instant(0))


def is_sealed(found: Case, at: Instant) -> bool:
    return found.sealed is not None and found.sealed.holds(at)


def enjoined(found: Case, at: Instant) -> tuple[list[str], list[str]]:
    """Ids of the defendants in the case, and of those who have left, at an instant."""
    left = [each.id for each in found.defendants if each.left is not None and each.left.on.at <= at]
    return [each.id for each in found.defendants if each.id not in left], left


def shown(found: Case, at: Instant, views: dict[str, View]) -> dict[str, Any]:
    active, left = enjoined(found, at)
    free = released(found, at)
    return {
        "docket": found.docket,
        "court": found.court.id,
        "judge": found.judge,
        "caption": found.caption,
        "at": at.iso(found.court.zone),
        "sealed": is_sealed(found, at),
        "draft": found.draft,
        "defendants": [
            {
                "id": each.id,
                "name": each.name,
                "aka": list(each.aka),
                "stores": [asdict(store) for store in each.stores],
                "left": each.id in left,
                "released": each.id in free,
            }
            for each in found.defendants
        ],
        "enjoined": len(active) - len(free),
        "marks": [
            {"id": each.id, "text": each.text, "registration": each.registration, "serial": each.serial}
            for each in found.marks
        ],
        "works": [{"id": each.id, "title": each.title, "registration": each.registration} for each in found.works],
        "orders": [
            {"id": each.id, "kind": each.kind, "entered": each.entered.written, "ecf": list(each.ecf)}
            for each in found.orders
            if each.entered.at <= at
        ],
        "obligations": {
            name: [v1.obligation(each, found.court) for each in view.obligations] for name, view in views.items()
        },
    }


@case.command(epilog="Example: enjoin case timeline case.toml --svg timeline.svg")
@CASE
@click.option("--svg", type=click.Path(path_type=Path), help="Write the time line as a figure for a brief.")
@click.option("--respondent", "-r", metavar="R", help="Draw the directives as they stand for R where they bind it.")
@click.option("--at", metavar="T", help='Draw a line "as of".')
@AS_JSON
def timeline(case_path: Path, svg: Path | None, respondent: str | None, at: str | None, as_json: bool) -> None:
    """Orders, effects and notices on a time line; each directive with how it stood when."""
    from enjoin.reports.chronology import chronology, stories
    from enjoin.reports.events import events
    from enjoin.reports.timeline import timeline_svg

    found = load_case(case_path, draft=True).case
    person = find_person(found, respondent) if respondent else None
    if svg is not None:
        svg.write_text(timeline_svg(chronology(found, person, at=moment(at, found, "--at"))), encoding="utf-8")
    zone = found.court.zone
    told, happened = stories(found, person), events(found)
    if as_json:
        print_json(
            {
                "events": [event_json(each, zone) for each in happened],
                "directives": [story_json(each, zone) for each in told],
            }
        )
        return
    for event in happened:
        sure = "  (date uncertain)" if event.source.uncertain else ""
        cite = f"  [{event.source.cite}]" if event.source.cite else ""
        click.echo(f"{event.at.written[:16]:<17} {event.kind:<14} {event.name:<14} {event.text}{cite}{sure}")
    for story in told:
        click.echo(f"\n{story.ref}  {story.cite} — {story.names}")
        for each in story.stretches:
            end = "…" if each.end is None else say_instant(each.end, found)
            by = f" by {each.by}" if each.by else ""
            differ = f" ({', '.join(f'{act} {status}' for act, status in each.acts)})" if each.acts else ""
            click.echo(f"  {say_instant(each.start, found)} → {end}: {each.status.replace('_', ' ')}{by}{differ}")
    if svg is not None:
        click.echo(f"\nfigure — {svg}")


def event_json(event: Any, zone: str) -> dict[str, Any]:
    return {
        "at": event.at.at.iso(zone),
        "written": event.at.written,
        "kind": event.kind,
        "order": event.name,
        "text": event.text,
        "cite": event.source.cite,
        "uncertain": event.source.uncertain,
    }


def story_json(story: Any, zone: str) -> dict[str, Any]:
    return {
        "directive": story.ref,
        "cite": story.cite,
        "respondent": story.person.id,
        "respondents": [each.id for each in story.people],
        "stretches": [
            {
                "from": each.start.iso(zone),
                "until": None if each.end is None else each.end.iso(zone),
                "status": each.status,
                "acts": dict(each.acts),
                "by": each.by,
                "power": each.power,
            }
            for each in story.stretches
        ],
    }


@case.command(epilog="Example: enjoin case diff case.toml 2023-06-28 2023-06-30 --respondent alibaba")
@CASE
@click.argument("start", metavar="FROM")
@click.argument("end", metavar="TO")
@RESPONDENT
@AS_JSON
def diff(case_path: Path, start: str, end: str, respondent: str, as_json: bool) -> None:
    """What changed for a respondent between two instants, and by which order."""
    from enjoin.engine.differences import differences

    found = load_case(case_path).case
    person = find_person(found, respondent)
    before, after = required_moment(start, found, "FROM"), required_moment(end, found, "TO")
    changes = differences(View(found, person, before), View(found, person, after))
    if as_json:
        print_json([asdict(each) | {"acts": list(each.acts)} for each in changes])
        return
    click.echo(f"{person.name}: {say_instant(before, found)} → {say_instant(after, found)}")
    orders = {order.id: order for order in found.orders}
    for each in changes:
        acts = f" ({', '.join(each.acts)})" if each.acts else ""
        by = f" — by {say_order(orders[each.by])}" if each.by in orders else ""
        what = "" if each.what == "status" else f"{each.what}: "
        what = f"as to {each.defendant}: {what}" if each.defendant else what
        click.echo(f"  {each.directive} ({each.cite}): {what}{each.before} → {each.after}{acts}{by}")
    if not changes:
        click.echo("  nothing changed")


@case.command(epilog="Example: enjoin case lint case.toml")
@CASE
@click.option("--at", metavar="T", help="For premises that lapse. Default: with everything on file.")
@AS_JSON
def lint(case_path: Path, at: str | None, as_json: bool) -> None:
    """What courts have faulted in orders of this kind, with authority and advice. Exit 1 if anything is found."""
    from enjoin.orders.lint import lint_case

    found = load_case(case_path, draft=True).case
    faults = lint_case(found, moment(at, found, "--at"))
    if as_json:
        print_json([asdict(each) | {"directive": each.where if "." in each.where else None} for each in faults])
    else:
        for each in faults:
            cite = f" ({each.cite})" if each.cite else ""
            click.echo(f"{case_path}:{each.line}: [{each.code}] {each.where}{cite} {each.message}")
            click.echo(f"    authority: {each.authority}\n    advice: {each.advice}")
        click.echo(f"{_count(len(faults), 'point')}; counsel must confirm what follows from each")
    if faults:
        sys.exit(NO)


@case.command(epilog="Example: enjoin case schema > case-file.schema.json")
def schema() -> None:
    """The JSON Schema of case files, for editors that complete and check them."""
    from enjoin.orders.jsonschema import json_schema

    print_json(json_schema())
