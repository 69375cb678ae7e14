"""Law: papers drafted one at a time, each accepted in its turn, give the same obligations as all of them at once."""

import re
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
from enjoin.orders.toml import toml_text
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


IDS = re.compile(r"(?P<defendant>d\d\d)|(?P<respondent>dhgate|temu|paypal)|tro(?P<part>\..+)?")


def renamed(value: object, key: str = "") -> object:
    """The case file's values with the ids that a person prefers for a defendant, a respondent and an order."""
    match value:
        case dict():
            return {name: renamed(each, name) for name, each in value.items() if name != "note"}
        case list():
            return [renamed(each, key) for each in value]
        case str() if key not in ("platforms", "platform", "kind", "name", "url") and (found := IDS.fullmatch(value)):
            if found["defendant"]:
                return f"seller-{value[1:]}"
            return f"our-{value}" if found["respondent"] else f"restraint{found['part'] or ''}"
        case _:
            return value


@pytest.mark.parametrize("docket", DOCKETS)
def test_later_papers_speak_of_orders_and_parties_by_the_ids_that_a_person_gave_them(docket: str) -> None:
    papers = DOCKETS[docket]
    whole = draft_case(papers).text.replace("draft = true\n", "")
    first = tomllib.loads(draft_case(papers[:1]).text)
    text = toml_text({key: each for key, each in renamed(first).items() if key != "draft"})  # type: ignore[attr-defined]
    for paper in papers[1:]:
        text = draft_changes(text, [paper]).text
    wanted, grown = renamed(tomllib.loads(whole)), renamed(tomllib.loads(text))
    for table in ("orders", "extensions"):
        assert grown.get(table) == wanted.get(table)  # type: ignore[attr-defined]
    assert [(each["id"], each.get("left")) for each in grown["defendants"]] == [
        (each["id"], each.get("left"))
        for each in wanted["defendants"]  # type: ignore[index]
    ]


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
