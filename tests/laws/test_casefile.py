"""Laws of the case file: what is written reads back; a person's file keeps all that did not change; faults never crash."""

import tomllib
from copy import deepcopy
from dataclasses import replace
from datetime import date, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from case_drawings import case_values, cases
from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.orders.casefile import inspect_case, read_case
from enjoin.orders.model import Case, Moment, Notice
from enjoin.orders.toml import toml_text, toml_value
from enjoin.orders.writing import revise_case, write_case
from enjoin.when import start_of_day

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/case.toml"))


@given(case=cases)
def test_write_then_read_gives_the_case(case: Case) -> None:
    text = write_case(case)
    assert read_case(text) == case
    assert write_case(read_case(text)) == text


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_example_cases_write_and_read(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    case = read_case(text)
    assert read_case(write_case(case)) == case
    assert revise_case(text, case) == text


@given(
    st.recursive(
        st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.text(st.characters(exclude_categories=["Cs"]))
        | st.dates(min_value=date(1000, 1, 1))
        | st.datetimes(timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))),
        lambda inner: st.lists(inner, max_size=3),
    )
)
def test_every_value_reads_back(value: Any) -> None:
    assert tomllib.loads(f"x = {toml_value(value)}")["x"] == value


@given(before=cases, after=cases)
@settings(max_examples=60)
def test_revising_gives_the_new_case(before: Case, after: Case) -> None:
    text = commented(write_case(before))
    assert revise_case(text, before) == text
    assert read_case(revise_case(text, after)) == after


def commented(text: str) -> str:
    """A file as a person keeps it: remarks above tables and behind keys."""
    lines = []
    for number, line in enumerate(text.splitlines()):
        if line.strip().startswith("[["):
            lines.append(f"# remark {number}")
        lines.append(line + f"  # note {number}" if " = " in line and number % 3 == 0 else line)
    return "\n".join(lines) + "\n"


@given(case=cases, data=st.data())
@settings(max_examples=60)
def test_a_small_change_touches_one_place(case: Case, data: st.DataObject) -> None:
    """A fact changed, added or taken out: every line of the file that does not say it stays, comments included."""
    text = commented(write_case(case))
    day = date(2023, 9, 1)
    at = Moment(at=start_of_day(day, case.court), written=day.isoformat(), is_day=True)
    new = Notice(order=case.orders[-1].id, respondent="d1", received=at, proof="ECF 99")
    changed = data.draw(
        st.sampled_from(
            [
                replace(case, judge="XYZ"),
                replace(case, notices=(*case.notices, new)),
                replace(case, defendants=(replace(case.defendants[0], aka=("Another Name",)), *case.defendants[1:])),
            ]
        )
    )
    revised = revise_case(text, changed)
    assert read_case(revised) == changed
    gone = [line for line in text.splitlines() if line.strip() and line not in revised.splitlines()]
    assert gone == []
    assert len(revised.splitlines()) <= len(text.splitlines()) + 8


def test_taking_a_table_out_keeps_the_comment_that_heads_the_next() -> None:
    text = EXAMPLES[1].read_text(encoding="utf-8")
    case = read_case(text)
    revised = revise_case(text, replace(case, notices=case.notices[:-1]))
    assert "# The listings that the declarations point to" in revised
    assert read_case(revised) == replace(case, notices=case.notices[:-1])


# ── faults ──

ODD: tuple[Any, ...] = ("", "x", 0, -1, 1.5, True, [], ["nobody"], {}, {"a": 1}, [{}], [[]], date(2023, 1, 1))


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for name, item in items for place in places(item, (*path, name)))]


@given(values=case_values(), data=st.data())
def test_no_fault_crashes_the_reader_and_each_has_a_line(values: dict[str, Any], data: st.DataObject) -> None:
    """One to three places of a good file spoilt: the reader tells problems with lines, or still reads it."""
    broken: dict[str, Any] = deepcopy(values)
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from([place for place in places(broken) if place]))
        holder: Any = broken
        for part in path[:-1]:
            holder = holder[part]
        match data.draw(st.sampled_from(["odd", "drop", "new key"])):
            case "drop":
                del holder[path[-1]]
            case "new key" if isinstance(holder, dict):
                holder["fantasy"] = data.draw(st.sampled_from(ODD))
            case _:
                holder[path[-1]] = data.draw(st.sampled_from(ODD))
    try:
        text = toml_text(broken)
    except (TypeError, AttributeError):
        return  # a float, or a list half of tables: no text says that
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    case, problems = inspect_case(text, "case.toml")
    assert case is not None or any(each.severity == "error" for each in problems)
    assert all(each.place.line is not None and each.place.file == "case.toml" for each in problems)


@given(values=case_values(), data=st.data())
def test_faults_of_shape_invent_no_dangling_reference(values: dict[str, Any], data: st.DataObject) -> None:
    """Spoil only the shape of a good file: whatever else is told, no reference seems to lead nowhere."""
    broken: dict[str, Any] = deepcopy(values)
    for _ in range(data.draw(st.integers(1, 3))):
        choices = [place for place in places(broken) if place and place[-1] not in REFERRING]
        path = data.draw(st.sampled_from(choices))
        holder: Any = broken
        for part in path[:-1]:
            holder = holder[part]
        if isinstance(holder, dict) and data.draw(st.booleans()):
            holder[f"{path[-1]}s"] = holder.pop(path[-1])  # a misspelt key
        elif isinstance(holder, dict):
            holder[path[-1]] = 7
    _, problems = inspect_case(toml_text(broken), "case.toml")
    assert not {each.code for each in problems} & {"unknown_party", "unknown_order", "unknown_directive"}


REFERRING = {"id", "order", "respondent", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}
