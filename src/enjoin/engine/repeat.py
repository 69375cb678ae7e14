"""Repeat offenders across case files: one pass over the stores for all defendants of all cases."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from enjoin.orders.model import Case
from enjoin.parties.deciding import resolve_all
from enjoin.parties.judgements import Judgement
from enjoin.parties.links import Link
from enjoin.parties.repeat import Repeat, find_repeats, visible
from enjoin.problems import Misuse
from enjoin.when import Instant


def repeats(
    cases: Sequence[Case],
    at: Instant,
    stores: Iterable[Any] | None = None,
    judgements: Sequence[Sequence[Judgement]] = (),
    team: Iterable[str] = (),
) -> list[Repeat]:
    """Clusters across the cases that may be seen at `at`; `judgements` are those beside each case, in the cases' order."""
    dockets = [case.docket for case in cases]
    twice = next((docket for docket in dockets if dockets.count(docket) > 1), None)
    if twice:
        raise Misuse(f"two of the files are of the case {twice}: give each case once")
    unknown = set(team) - set(dockets)
    if unknown:
        raise Misuse(f"no such docket among the cases: `{min(unknown)}`")
    seen = visible(cases, at, team)
    links: dict[str, list[Link]] = {}
    if stores is not None:
        beside = dict(zip(dockets, judgements, strict=False))
        links = _linked(seen, stores, beside)
    return find_repeats(seen, at, links, team)


def _linked(
    cases: Sequence[Case], stores: Iterable[Any], judgements: dict[str, Sequence[Judgement]]
) -> dict[str, list[Link]]:
    """Links of all cases from one pass: defendants go by `number:id` meanwhile."""
    everyone = [replace(each, id=f"{at}:{each.id}") for at, case in enumerate(cases) for each in case.defendants]
    judged = [
        replace(each, defendant=f"{at}:{each.defendant}")
        for at, case in enumerate(cases)
        for each in judgements.get(case.docket, ())
    ]
    links: dict[str, list[Link]] = {case.docket: [] for case in cases}
    for answer in resolve_all(everyone, stores, judged).answers:
        for link in answer.links:
            number, _, defendant = link.defendant.partition(":")
            links[cases[int(number)].docket].append(replace(link, defendant=defendant))
    return links
