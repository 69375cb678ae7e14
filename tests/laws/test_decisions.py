"""Laws of decisions: strangers pass, a block stands on a whole ground, doubt is never silent (R14, R18, R32, R44)."""

from dataclasses import replace

from case_drawings import LINKS, SOME, Values, case_of, case_values, cases, facts, instants, link, persons, told
from hypothesis import given
from hypothesis import strategies as st

from enjoin.canon import canonical
from enjoin.decisions import FLAGS, RANK, Decision, decide, decide_plainly, is_whole
from enjoin.gates.model import Facts
from enjoin.obligations import View
from enjoin.orders.model import Case
from enjoin.wire import v1

STRANGER = st.just(())
UNLINKED_STORE = facts(STRANGER).map(lambda each: replace(each, store_id="99"))


def drawn(data: st.DataObject, case: Case, some: st.SearchStrategy[Facts] | None = None) -> tuple[View, Facts]:
    view = View(case, data.draw(persons(case)), data.draw(instants(case)))
    return view, told(view, data.draw(facts() if some is None else some))


def answer(view: View, asked: Facts) -> Decision:
    """The decision; the net below it must not have been needed."""
    found = decide(view, asked)
    assert found.failure is None, found.failure
    return found


@SOME
@given(case=cases, data=st.data())
def test_strangers_goods_always_pass(case: Case, data: st.DataObject) -> None:
    """A store that is nobody's is never restrained, whatever it sells and whatever is in force (R32, R44)."""
    view, asked = drawn(data, case, UNLINKED_STORE)
    assert answer(view, asked).outcome == "allow"


@SOME
@given(case=cases, data=st.data())
def test_no_block_without_a_whole_ground(case: Case, data: st.DataObject) -> None:
    view, asked = drawn(data, case)
    found = answer(view, asked)
    if found.outcome == "block":
        assert found.measure is not None
        for ground in found.grounds:
            assert is_whole(ground)
            assert ground.status.status == "in_force"
            assert ground.obligation.notice is not None
            assert asked.act in ground.obligation.acts
    if found.outcome == "review":
        assert found.meanwhile in ("hold", "pass")
        assert found.reason


@SOME
@given(case=cases, data=st.data())
def test_a_candidate_is_never_blocked_nor_a_gap(case: Case, data: st.DataObject) -> None:
    candidates = st.just((link("d1", "candidate"),))
    view, asked = drawn(data, case, facts(candidates))
    found = answer(view, asked)
    assert found.outcome != "block"
    if found.outcome == "review" and "legal_hold" not in found.flags and asked.query is None:
        assert "unconfirmed_link" in found.flags


@SOME
@given(case=cases, data=st.data())
def test_confirming_a_link_only_settles_doubt(case: Case, data: st.DataObject) -> None:
    """A confirmed store is treated no more kindly than a candidate."""
    view, asked = drawn(data, case, facts(st.just((link("d1", "candidate"),))))
    sure = told(view, replace(asked, links=(link("d1", "confirmed"),)))
    assert RANK[answer(view, sure).outcome] >= RANK[answer(view, asked).outcome]


@SOME
@given(case=cases, data=st.data())
def test_lawful_goods_are_blocked_by_no_paragraph_about_infringing_goods(case: Case, data: st.DataObject) -> None:
    view, asked = drawn(data, case)
    asked = replace(asked, has_listing=True, listing_id="L9", findings=())
    for ground in answer(view, told(view, asked)).grounds:
        if ground.ruling.outcome == "block":
            assert ground.obligation.directive.toward != "infringing"


@SOME
@given(case=cases, data=st.data())
def test_a_store_is_the_target_only_of_a_paragraph_toward_stores(case: Case, data: st.DataObject) -> None:
    view, asked = drawn(data, case)
    for ground in answer(view, asked).grounds:
        if ground.ruling.measure is not None and ground.ruling.measure.to == "store" and asked.act != "operate_store":
            assert ground.obligation.directive.toward == "stores"


@SOME
@given(case=cases, data=st.data())
def test_flags_and_answers_are_well_formed(case: Case, data: st.DataObject) -> None:
    view, asked = drawn(data, case)
    found = answer(view, asked)
    assert set(found.flags) <= set(FLAGS)
    assert ("counsel_must_confirm" in found.flags) == bool(found.questions)
    assert ("sealed" in found.flags) >= (view.case.sealed is not None and view.case.sealed.holds(view.at))
    assert found.knowledge in ("K0", "K1") or any(each.state == "confirmed" for each in asked.links)
    one = v1.decision(found, {}, case.court, "d")
    two = v1.decision(answer(View(case, view.person, view.at), asked), {}, case.court, "d")
    assert canonical(one) == canonical(two)


@SOME
@given(values=case_values(), data=st.data())
def test_a_departed_defendant_is_only_ever_held_for_records(values: Values, data: st.DataObject) -> None:
    """From the day it left nothing restrains its store; records are still on hold (R51, R54)."""
    values["defendants"][0]["left"] = {"on": values["orders"][0]["entered"], "why": "settled"}
    case = case_of(values)
    view, asked = drawn(data, case, facts(st.just((link("d1", "confirmed"),))))
    if view.at >= case.orders[0].entered.at:
        found = answer(view, asked)
        assert found.outcome == "allow" or (asked.act == "delete_records" and "legal_hold" in found.flags)


def test_a_failure_while_deciding_is_for_a_person() -> None:
    class Broken(View):
        @property
        def obligations(self) -> tuple[()]:  # type: ignore[override]
            raise ZeroDivisionError("spoilt")

    from case_drawings import FIRST, parties

    from enjoin.orders.people import find_person
    from enjoin.when import Instant

    values = parties()
    values["orders"] = [{"id": "o", "kind": "tro", "entered": FIRST}]
    case = case_of(values)
    view = Broken(case, find_person(case, "alibaba"), Instant(0))
    found = decide(view, Facts(act="email", platform="aliexpress", links=LINKS[1]))
    assert (found.outcome, found.meanwhile) == ("review", "hold")
    assert found.failure == "ZeroDivisionError: spoilt"
    try:
        decide_plainly(view, Facts(act="email", platform="aliexpress"))
    except ZeroDivisionError:
        return
    raise AssertionError("the plain way has no net")
