"""Laws of obligations: relief only frees, burdens wait for notice, later papers leave earlier answers alone (R1–R17)."""

from copy import deepcopy
from datetime import date, timedelta
from typing import Any

from case_drawings import (
    FIRST,
    FREEING,
    SOME,
    TARGETED,
    Values,
    case_of,
    case_values,
    cases,
    effects,
    facts,
    instants,
    parties,
    persons,
    told,
)
from hypothesis import given
from hypothesis import strategies as st

from enjoin.canon import canonical
from enjoin.decisions import RANK, decide
from enjoin.market import acts_of
from enjoin.obligations import View
from enjoin.obligations.breakpoints import breakpoints
from enjoin.obligations.standing import acts_in
from enjoin.orders.model import Case
from enjoin.orders.people import Person, find_person
from enjoin.when import Instant
from enjoin.wire import v1

RESTRAINS = ("in_force", "gap")


def shown(case: Case, person: Person, at: Any, known: Any = None) -> list[dict[str, Any]]:
    return [v1.obligation(each, case.court) for each in View(case, person, at, known).obligations]


def refs_of(values: Values) -> list[str]:
    return [f"{order['id']}.{each['id']}" for order in values["orders"] for each in order.get("directives", ())]


def last_day(values: Values) -> date:
    days: list[date] = [order["entered"] for order in values["orders"]]
    return max(days)


def with_order(values: Values, day: date, made: dict[str, Any]) -> Values:
    new: Values = deepcopy(values)
    new["orders"].append({"id": "late", "kind": "modification", "entered": day, "effects": [made]})
    return new


def restrained(case: Case, person: Person, at: Any) -> set[tuple[str, str]]:
    view = View(case, person, at)
    return {(each.ref, act) for each in view.obligations for act, s in each.acts.items() if s.status in RESTRAINS}


@SOME
@given(values=case_values(), data=st.data())
def test_dissolving_never_adds_a_restraint(values: Values, data: st.DataObject) -> None:
    """An order that only strikes, stays, vacates or releases frees or leaves as it was, for everyone, at every instant.

    But relief that ends relief (`relief = true`, or a stay or vacatur of an order that lifts a stay or narrows a burden)
    may bring back what that had freed, so these are left out here.
    """
    case = case_of(values)
    burdens = refs_of(values)
    made = data.draw(effects(burdens, [], FREEING))
    made.pop("relief", None)
    after = case_of(with_order(values, last_day(values), made))
    person = data.draw(persons(case))
    at = data.draw(instants(after))
    assert restrained(after, person, at) <= restrained(case, person, at)


@SOME
@given(values=case_values(), data=st.data())
def test_dissolving_makes_no_decision_stricter(values: Values, data: st.DataObject) -> None:
    case = case_of(values)
    made = data.draw(effects(refs_of(values), [], FREEING))
    made.pop("relief", None)
    after = case_of(with_order(values, last_day(values), made))
    person, at = data.draw(persons(case)), data.draw(instants(after))
    asked = told(View(case, person, at), data.draw(facts()))
    before, now = decide(View(case, person, at), asked), decide(View(after, person, at), asked)
    assert RANK[now.outcome] <= RANK[before.outcome]


@SOME
@given(values=case_values(), data=st.data())
def test_a_stay_restrains_no_act_that_it_does_not_name(values: Values, data: st.DataObject) -> None:
    """A stay changes the acts it names, of the paragraph it names, for whom it names — and nothing else (R12)."""
    case = case_of(values)
    ref = data.draw(st.sampled_from(refs_of(values)))
    acts = data.draw(st.lists(st.sampled_from(["list", "email", "promotion", "payout"]), min_size=1, unique=True))
    after = case_of(with_order(values, last_day(values), {"stay": [ref], "acts": acts, "for": ["alibaba"]}))
    person, at = data.draw(persons(case)), data.draw(instants(after))
    then = {each.ref: each for each in View(case, person, at).obligations}
    for each in View(after, person, at).obligations:
        for act, state in each.acts.items():
            if each.ref != ref or act not in acts_of(tuple(acts)) or person.id != "alibaba":
                assert state.status == then[each.ref].acts[act].status
            else:
                assert state.status in (then[each.ref].acts[act].status, "stayed")


@SOME
@given(values=case_values(), data=st.data())
def test_later_papers_change_no_earlier_answer(values: Values, data: st.DataObject) -> None:
    """Whatever is filed after `known` — orders, effects, notices, departures, extensions — the answer stays to the byte."""
    case = case_of(values)
    person = data.draw(persons(case))
    at, known = data.draw(instants(case)), data.draw(instants(case))
    filed = known.day(case.court) + timedelta(days=data.draw(st.integers(1, 30)))
    later: Values = deepcopy(values)
    day = max(last_day(values), filed)
    verbs = (*FREEING, "modify", "clarify", "lift_stay")
    made = data.draw(effects(refs_of(values), ["o0"], verbs))
    kind = data.draw(st.sampled_from(["modification", "denial", "preliminary_injunction", "permanent_injunction"]))
    later["orders"].append({"id": "late", "kind": kind, "entered": day, "effects": [made]})
    who = data.draw(st.sampled_from(["alibaba", "payco", "defendants"]))
    later["notices"] = [
        *later["notices"],
        {"order": "late", "respondent": who, "received": day},
        {"order": "o0", "respondent": who, "received": values["orders"][0]["entered"], "filed": filed},
    ]
    later["extensions"] = [
        *later.get("extensions", ()),
        {"order": "o0", "until": values["orders"][0]["entered"] + timedelta(days=60), "filed": filed},
    ]
    later["defendants"][0]["left"] = {"on": values["orders"][0]["entered"], "why": "settled", "filed": filed}
    more = case_of(later)
    assert canonical(shown(more, person, at, known)) == canonical(shown(case, person, at, known))


@SOME
@given(case=cases, data=st.data())
def test_same_facts_same_bytes(case: Case, data: st.DataObject) -> None:
    from enjoin.orders.casefile import read_case
    from enjoin.orders.writing import write_case

    again = read_case(write_case(case))
    person, at = data.draw(persons(case)), data.draw(instants(case))
    assert canonical(shown(again, person, at)) == canonical(shown(case, person, at))


@SOME
@given(case=cases, data=st.data())
def test_between_two_breakpoints_nothing_changes(case: Case, data: st.DataObject) -> None:
    points = breakpoints(case)
    person = data.draw(persons(case))
    number = data.draw(st.integers(0, len(points) - 2)) if len(points) > 1 else 0
    start = points[number].us
    end = points[number + 1].us if number + 1 < len(points) else start + 10**12
    one, other = (data.draw(st.integers(start, end - 1)) for _ in range(2))
    from enjoin.when import Instant

    assert shown(case, person, Instant(one)) == shown(case, person, Instant(other))


@SOME
@given(values=case_values(), data=st.data())
def test_nobody_is_bound_before_notice(values: Values, data: st.DataObject) -> None:
    """A status that restrains needs a notice of its own order by then, received not before its entry (R1, R2)."""
    case = case_of(values)
    person, at = data.draw(persons(case)), data.draw(instants(case))
    for each in View(case, person, at).obligations:
        if each.status in (*RESTRAINS, "stayed"):
            assert each.notice is not None
            assert each.since is not None
            assert each.order.entered.at <= each.since <= at


@SOME
@given(values=case_values(), data=st.data())
def test_without_any_notice_nobody_is_bound(values: Values, data: st.DataObject) -> None:
    values["notices"] = []
    case = case_of(values)
    person, at = data.draw(persons(case)), data.draw(instants(case))
    assert not any(each.status in (*RESTRAINS, "stayed") for each in View(case, person, at).obligations)
    assert decide(View(case, person, at), data.draw(facts())).outcome == "allow"


@SOME
@given(values=case_values(), data=st.data())
def test_parties_need_no_predicate_and_power_never_frees(values: Values, data: st.DataObject) -> None:
    """What is contestable stays in force: taking predicates away changes power and flags, never a status (R14)."""
    case = case_of(values)
    bare: Values = deepcopy(values)
    for order in bare["orders"]:
        for each in order.get("directives", ()):
            each.pop("predicate", None)
    without = case_of(bare)
    person, at = data.draw(persons(case)), data.draw(instants(case))
    one, other = View(case, person, at).obligations, View(without, person, at).obligations
    assert [(e.ref, e.status) for e in one] == [(e.ref, e.status) for e in other]
    if not person.is_nonparty:
        assert all(each.power == "ok" for each in other)


@SOME
@given(case=cases, data=st.data())
def test_a_defendant_s_answer_is_the_group_s_unless_it_left_or_is_named(case: Case, data: st.DataObject) -> None:
    """Who is told through `defendants` is bound as they are, but for its own departure and what names it alone (R54)."""
    at = data.draw(instants(case))
    if any(effect.defendants or effect.respondents for order in case.orders for effect in order.effects):
        return
    group = View(case, find_person(case, "defendants"), at).obligations
    for defendant in case.defendants:
        own = View(case, find_person(case, defendant.id), at).obligations
        if defendant.left is None or at < defendant.left.on.at:
            assert [(e.ref, e.status) for e in own] == [(e.ref, e.status) for e in group]
        else:
            assert not any(each.status in RESTRAINS for each in own)


@SOME
@given(values=case_values(), data=st.data())
def test_what_is_ordered_as_to_one_defendant_leaves_the_other_as_it_was(values: Values, data: st.DataObject) -> None:
    """R10, R12, R54: also a paragraph made permanent, or excepted from it, as to one of them."""
    refs, orders = refs_of(values), [each["id"] for each in values["orders"]]
    verb = data.draw(st.sampled_from([*TARGETED, "make_permanent"]))
    if verb == "make_permanent":
        made: dict[str, Any] = {
            verb: [f"{data.draw(st.sampled_from(orders))}.*"],
            "except": [data.draw(st.sampled_from(refs))],
        }
    else:
        made = data.draw(effects(refs, orders, (verb,)))
    day = last_day(values) + timedelta(days=data.draw(st.integers(0, 9)))
    after = with_order(values, day, made | {"defendants": ["d1"]})
    after["orders"][-1]["kind"] = "permanent_injunction" if verb == "make_permanent" else "modification"
    after["notices"] += [{"order": "late", "respondent": who, "received": day} for who in ("alibaba", "payco")]
    before_case, after_case = case_of(values), case_of(after)
    at = data.draw(instants(after_case))
    for who in ("alibaba", "payco"):
        person = find_person(before_case, who)
        before, now = View(before_case, person, at), View(after_case, find_person(after_case, who), at)
        for directive, _ in before.directives():
            for act in acts_in(directive) or ("",):
                was, stands = before.status(directive, act, "d2"), now.status(directive, act, "d2")
                assert (was.status, was.since, was.by) == (stands.status, stands.since, stands.by)


def test_what_is_made_permanent_as_to_one_of_an_order_without_paragraphs_supersedes_nothing_for_the_other() -> None:
    """R10, R54: there is nothing to carry, and the paper still speaks of that one alone."""
    forbids = {"binds": ["service_providers"], "forbid": ["listing"], "toward": "infringing"}
    standing: Values = {
        "id": "o0",
        "kind": "preliminary_injunction",
        "entered": FIRST,
        "directives": [{"id": "a"} | forbids],
    }
    stayed: Values = {"id": "o1", "kind": "stay", "entered": FIRST, "effects": []}
    made: Values = {"make_permanent": ["o1.*"], "except": ["o0.a"], "defendants": ["d1"]}
    late: Values = {
        "id": "late",
        "kind": "permanent_injunction",
        "entered": FIRST + timedelta(days=9),
        "effects": [made],
    }
    told_of = [
        {"order": each, "respondent": "alibaba", "received": FIRST + timedelta(days=9)} for each in ("o0", "late")
    ]
    case = case_of(parties() | {"orders": [standing, stayed, late], "notices": told_of})
    view = View(case, find_person(case, "alibaba"), Instant(case.orders[-1].entered.at.us + 1))
    ((directive, _),) = view.directives()
    assert view.status(directive, "list", "d2").status == "in_force"
