"""Laws of what is said of a part: as to one defendant as if to all when that one is asked about, and nothing as to others.

And of accounts that are several defendants': one answer, by all whose they are (R10–R12, R44, R54).
"""

from dataclasses import replace
from datetime import date, timedelta

from case_drawings import (
    LINKS,
    SOME,
    Values,
    case_of,
    case_values,
    cases,
    effects,
    facts,
    instants,
    link,
    persons,
    told,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from test_traces import HIT, PI, PI_NOTICE, ask, injunction, later, noticed, papers, view_of

from enjoin.decisions import Decision, decide
from enjoin.engine.worklist import DecidedListing, worklist
from enjoin.gates.model import Facts
from enjoin.gates.money import RELEASE
from enjoin.obligations import View
from enjoin.orders.model import Case
from enjoin.orders.people import find_person

LIMITABLE = ("modify", "clarify", "strike", "stay", "release", "vacate", "lift_stay")
ENDING = ("denial", "dismissal", "dissolution")
ONE = (link("d1", "confirmed"),)
OTHER = (link("d2", "confirmed"),)
SHARED = (link("d1", "confirmed"), replace(link("d2", "confirmed"), store_id="1"))


def limited(values: Values, change: str) -> Case:
    """The case with every effect on paragraphs as to d1 alone ("one"), as to everybody ("all"), or without them ("none")."""
    orders = []
    for order in values["orders"]:
        effects = []
        for effect in order.get("effects", ()):
            verb = next((each for each in LIMITABLE if each in effect), None)
            if verb is None:
                effects.append(effect)
                continue
            bare = {key: value for key, value in effect.items() if key not in ("defendants", "relief")}
            bare[verb] = [target if "." in target else f"{target}.*" for target in effect[verb]]
            effects += {"one": [bare | {"defendants": ["d1"]}], "all": [bare], "none": []}[change]
        silent = bool(order.get("effects")) and not effects and order["kind"] in ENDING
        kind = "modification" if silent else order["kind"]  # a dismissal of nobody ends no gap (R7)
        orders.append(order | {"kind": kind, "effects": effects})
    return case_of(values | {"orders": orders})


def said(found: Decision) -> object:
    grounds = [(ground.obligation.ref, ground.ruling.outcome, ground.ruling.measure) for ground in found.grounds]
    return found.outcome, grounds, found.measure, found.failure


@st.composite
def parted(draw: st.DrawFn) -> Values:
    """A drawn case with one more order, which says something of the first order's paragraphs, and whose notice is on file."""
    values = draw(case_values())
    refs = [f"o0.{each['id']}" for each in values["orders"][0]["directives"]]
    effect = draw(effects(refs, ["o0"], draw(st.sampled_from([("modify",), LIMITABLE]))))
    day = values["orders"][0]["entered"] + timedelta(days=draw(st.integers(0, 12)))
    order = {"id": "part", "kind": "modification", "entered": day, "effects": [effect]}
    noticed_too = [noticed("o0", values["orders"][0]["entered"]), noticed("part", day)]
    return values | {"orders": [*values["orders"], order], "notices": [*values.get("notices", ()), *noticed_too]}


@settings(max_examples=150)  # a change of one act as to one defendant is seldom the act that is asked about
@given(values=parted(), data=st.data())
def test_what_is_said_of_one_defendant_alone_is_as_if_said_of_all_for_this_one_and_unsaid_for_the_others(
    values: Values, data: st.DataObject
) -> None:
    one, everybody, nobody = (limited(values, change) for change in ("one", "all", "none"))
    at = data.draw(instants(one))
    asked = data.draw(facts(st.sampled_from([ONE, OTHER])))
    twin = everybody if asked.links == ONE else nobody
    views = [View(case, find_person(case, "alibaba"), at) for case in (one, twin)]
    first, second = (decide(view, told(view, asked)) for view in views)
    if first.grounds or second.grounds:  # why nothing reaches an act may be said by another paragraph
        assert said(first) == said(second)
    assert first.outcome == second.outcome


@SOME
@given(case=cases, data=st.data())
def test_the_work_list_gives_an_account_one_answer(case: Case, data: st.DataObject) -> None:
    """Whoever else's a store is: nothing is released that a decision on the store forbids, and each thing is told once."""
    view = View(case, data.draw(persons(case)), data.draw(instants(case)))
    links = data.draw(st.sampled_from([*LINKS, SHARED, SHARED[::-1]]))
    of_accounts = [each for each in worklist(view, links, ()) if each.acts]
    assert len({(each.store_id, each.acts) for each in of_accounts}) == len(of_accounts)
    for action in of_accounts:
        whose = tuple(each for each in links if each.store_id == action.store_id)
        decision = decide(view, Facts(act=action.acts[0], platform="aliexpress", store_id=action.store_id, links=whose))
        assert decision.outcome == action.outcome
        assert (action.do == "release") == (decision.measure == RELEASE)
        assert (action.do == "freeze") == (decision.outcome == "block" and action.to == "assets")
        assert action.defendant in {each.defendant for each in whose}
        named = {ground.link.defendant for ground in decision.grounds if ground.link is not None}
        assert not named or action.defendant in named


def shared(who: str, day: date, **release: object) -> list[tuple[str, str]]:
    values = papers([PI, later("dis", "dismissal", date(2023, 4, 1), release=["pi.3"], defendants=[who])], [PI_NOTICE])
    return [(each.do, each.defendant) for each in worklist(view_of(values, day), SHARED, ()) if each.to == "assets"]


def test_an_account_of_two_stays_frozen_when_one_of_them_is_dismissed() -> None:
    """R44, R54: the other's money is not released with it."""
    assert shared("d1", date(2023, 4, 2)) == [("freeze", "d2")]
    assert shared("d2", date(2023, 4, 2)) == [("freeze", "d1")]


def test_a_paragraph_narrowed_as_to_one_defendant_is_no_wider_than_that() -> None:
    """R11, R18: also after it was made permanent; and the other defendant's is as it was."""
    narrow = later("mo", "modification", date(2023, 4, 1), modify=["pi.2"], forbid=["email"], defendants=["d1"])
    perm = later("perm", "permanent_injunction", date(2023, 6, 1), make_permanent=["pi.*"])
    values = papers([PI, narrow, perm], [PI_NOTICE, noticed("mo", date(2023, 4, 5)), noticed("perm", date(2023, 6, 2))])
    for day in (date(2023, 4, 6), date(2023, 6, 3)):
        found = {(act, who): ask(values, day, act, who).outcome for act in ("email", "display") for who in ("d1", "d2")}
        assert found == {
            ("email", "d1"): "block",
            ("email", "d2"): "block",
            ("display", "d1"): "allow",
            ("display", "d2"): "block",
        }
    assert ask(values, date(2023, 4, 4), "display").outcome == "block"  # without notice of it yet
    assert [each.why for each in ask(values, date(2023, 4, 6), "display").near if each.directive == "pi.2"] == [
        "as modified as to `d1`, it does not reach display"
    ]


def test_a_paragraph_widened_as_to_one_defendant_reaches_the_new_act_at_its_stores_alone() -> None:
    wide = later("mo", "modification", date(2023, 4, 1), modify=["pi.2"], forbid=["operate_store"], defendants=["d1"])
    wide["effects"][0]["toward"] = "stores"
    values = papers([PI, wide], [PI_NOTICE, noticed("mo", date(2023, 4, 5))])
    assert ask(values, date(2023, 4, 6), "operate_store", "d1", ()).outcome == "block"
    assert ask(values, date(2023, 4, 6), "operate_store", "d2", ()).outcome == "allow"


def test_a_stay_of_the_freeze_that_continues_another_releases_nothing() -> None:
    """R12: the TRO's freeze is superseded by the injunction's, which is stayed pending appeal; that ends neither."""
    tro = injunction("tro", "tro", date(2023, 1, 2))
    stay = later("app", "stay", date(2023, 4, 1), stay=["pi.3"], defendants=["d1"])
    values = papers([tro, PI, stay], [noticed("tro", date(2023, 1, 3)), PI_NOTICE])
    found = ask(values, date(2023, 4, 2), "payout")
    assert (found.outcome, found.flags, found.measure) == ("allow", (), None)
    assert "stayed by app" in found.reason


def test_nothing_is_released_while_an_earlier_freeze_may_revive() -> None:
    """R10, R46: the permanent injunction that superseded the freeze was vacated; that is counsel's to settle first."""
    perm = later("perm", "permanent_injunction", date(2023, 5, 1), make_permanent=["pi.1", "pi.2"])
    vacated = later("v", "reconsideration", date(2023, 6, 1), vacate=["perm"])
    values = papers([PI, perm, vacated], [PI_NOTICE, noticed("perm", date(2023, 5, 2))])
    found = ask(values, date(2023, 6, 2), "payout")
    assert found.flags == ("counsel_must_confirm", "release_review")
    assert found.measure is None


def test_a_freeze_that_lapsed_while_another_waits_for_its_notice_is_on_the_work_list_for_a_person() -> None:
    """R2, R46: `ask` sends it to counsel first; the work list must not be silent of it."""
    tro = injunction("tro", "tro", date(2023, 1, 20))
    values = papers([tro, PI], [noticed("tro", date(2023, 1, 21))])
    rows = [each for each in worklist(view_of(values, date(2023, 2, 10)), ONE, ()) if each.to == "assets"]
    assert [(each.do, each.outcome, each.flags) for each in rows] == [
        ("review", "allow", ("counsel_must_confirm", "release_review"))
    ]


def test_what_a_person_must_decide_is_due_when_the_duty_is() -> None:
    """R8, R9: a removal on which a person decides first has its term all the same."""
    injunction_ = injunction("pi", "preliminary_injunction", date(2023, 2, 1))
    remove = {"id": "4", "binds": ["service_providers"], "require": "remove", "toward": "infringing"}
    injunction_["directives"].append(remove | {"within": "5 days", "counted_from": "receipt"})
    injunction_["directives"] = [each for each in injunction_["directives"] if each["id"] != "2"]
    values = papers([injunction_], [PI_NOTICE]) | {"premises": []}
    view = view_of(values, date(2023, 2, 3))
    facts = Facts(act="display", platform="aliexpress", store_id="1", has_listing=True, links=ONE, findings=(HIT,))
    found = DecidedListing(
        platform="aliexpress", store_id="1", listing_id="L1", links=ONE, decisions=(("display", decide(view, facts)),)
    )
    (row,) = (each for each in worklist(view, (), (found,)) if each.to == "listing")
    assert (row.do, row.outcome) == ("review", "review")
    assert row.due is not None
    assert row.due.iso("America/New_York") == "2023-02-07T23:59:59-05:00"


def test_what_a_stay_of_one_defendant_leaves_open_is_asked_of_that_one_alone() -> None:
    """R10, R12: the paragraph made permanent carries no question about a defendant, or an act, whom no stay named."""
    stay = later("bk", "stay", date(2023, 4, 1), stay=["pi.2"], defendants=["d1"], acts=["promotion"])
    perm = later("perm", "permanent_injunction", date(2023, 6, 1), make_permanent=["pi.*"])
    values = papers([PI, stay, perm], [PI_NOTICE, noticed("perm", date(2023, 6, 2))])
    found = {
        (act, who): ask(values, date(2023, 6, 3), act, who) for act in ("email", "display") for who in ("d1", "d2")
    }
    assert {each.outcome for each in found.values()} == {"block"}
    assert [key for key, each in found.items() if each.questions] == [("email", "d1")]


def test_a_period_that_was_over_before_it_was_set_is_for_counsel() -> None:
    """R2, R9: two weeks become one, a month later; nobody is late by an order that came after the day."""
    pi = injunction("pi", "preliminary_injunction", date(2023, 2, 1))
    pi["directives"][2] |= {"within": "2 weeks", "counted_from": "receipt"}
    for within, asked in (("1 week", True), ("12 weeks", False)):
        change = later("mo", "modification", date(2023, 3, 1), modify=["pi.3"], within=within)
        values = papers([pi, change], [PI_NOTICE, noticed("mo", date(2023, 3, 3))])
        (freeze,) = (each for each in view_of(values, date(2023, 3, 4)).obligations if each.ref == "pi.3")
        assert (freeze.flags == ("counsel_must_confirm",)) == asked
        assert any("from when does it run" in each for each in freeze.questions) == asked
