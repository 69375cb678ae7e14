"""Law: papers drafted one at a time, each accepted in its turn, give the same obligations as all of them at once."""

import tomllib
from collections.abc import Iterator
from datetime import timedelta

import pytest
from docket_papers import DOCKETS

from enjoin.engine.draft import draft_case, draft_changes
from enjoin.intake.text.paper import Paper
from enjoin.obligations import View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.orders.people import people
from enjoin.when import Instant
from enjoin.wire import v1


def accepted(text: str) -> str:
    """The draft as a person accepts it, who writes down who was told of the new orders on the day after."""
    values = tomllib.loads(text)
    told = {each["order"] for each in values.get("notices", ())}
    lines = [text.replace("draft = true\n", "")]
    for order in values["orders"]:
        for name in ["defendants", *(each["id"] for each in values["respondents"])] if order["id"] not in told else ():
            lines += ["", "# served by e-mail", "[[notices]]", f'order = "{order["id"]}"', f'respondent = "{name}"']
            lines.append(f"received = {order['entered'] + timedelta(days=1)}T09:30:00-05:00")
    return "\n".join(lines) + "\n"


def one_by_one(papers: tuple[Paper, ...]) -> str:
    text = accepted(draft_case(papers[:1]).text)
    for paper in papers[1:]:
        text = accepted(draft_changes(text, [paper]).text)
    return text


def told(case: Case, at: Instant) -> Iterator[tuple[str, object]]:
    """All obligations at an instant of everyone whom the case knows."""
    for person in people(case):
        for each in View(case, person, at, None).obligations:
            yield person.id, v1.obligation(each, case.court)


@pytest.mark.parametrize("docket", DOCKETS)
def test_one_at_a_time_is_as_all_at_once(docket: str) -> None:
    papers = DOCKETS[docket]
    whole, grown = (read_case(text) for text in (accepted(draft_case(papers).text), one_by_one(papers)))
    assert [each.id for each in grown.orders] == [each.id for each in whole.orders]
    assert {each.id for each in grown.defendants} == {each.id for each in whole.defendants}
    instants = {Instant(each.us + shift) for each in breakpoints(whole) for shift in (-3_600_000_000, 0, 3_600_000_000)}
    assert len(instants) > 3 * len(papers)
    for at in sorted(instants):
        assert [*told(grown, at)] == [*told(whole, at)], at
