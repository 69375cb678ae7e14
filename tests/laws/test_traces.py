"""What an answer says of itself: predicates gone in part, revived burdens, a lapse with an order on its way, long extensions."""

from datetime import date
from typing import Any

from case_drawings import Values, case_of, link, parties

from enjoin.decisions import Decision, decide
from enjoin.findings.model import Finding
from enjoin.gates.general import CLEAN
from enjoin.gates.model import Facts
from enjoin.notices import NOT_TOLD
from enjoin.obligations import View
from enjoin.orders.people import find_person
from enjoin.when import start_of_day

HIT = Finding(
    right="m", field="title", start=0, end=12, text="Squishmallow", kind="exact", score=1.0, band="hit", detector="term"
)
PREMISE = {"kind": "no_authentic_goods", "platforms": ["aliexpress"], "from": date(2022, 12, 1)}


def injunction(name: str, kind: str, day: date, **more: Any) -> Values:
    """Defendants may not sell, the platform may not aid them (2) and freezes their accounts (3)."""
    goods = {"forbid": ["listing", "promotion"], "toward": "infringing"}
    aids = {"binds": ["service_providers"], "predicate": [f"{name}.1"]}
    own = {"id": "1", "binds": ["defendants"], **goods}
    freeze = {"id": "3", "require": "freeze", "toward": "assets", **aids}
    directives = [own, {"id": "2", **goods, **aids}, freeze]
    return {"id": name, "kind": kind, "entered": day, "directives": directives, **more}


def later(name: str, kind: str, day: date, **effect: Any) -> Values:
    return {"id": name, "kind": kind, "entered": day, "effects": [effect]}


def noticed(order: str, day: date) -> Values:
    return {"order": order, "respondent": "alibaba", "received": day}


def papers(orders: list[Values], notices: list[Values], **more: Any) -> Values:
    return parties() | {"premises": [PREMISE], "orders": orders, "notices": notices, **more}


def view_of(values: Values, day: date) -> View:
    case = case_of(values)
    return View(case, find_person(case, "alibaba"), start_of_day(day, case.court))


def ask(
    values: Values, day: date, act: str = "email", who: str = "d1", found: tuple[Finding, ...] = (HIT,)
) -> Decision:
    facts = Facts(
        act=act,
        platform="aliexpress",
        store_id=who[1:],
        links=(link(who, "confirmed"),),
        has_listing=act != "payout",
        findings=None if act == "payout" else found,
        told=NOT_TOLD,
    )
    answer = decide(view_of(values, day), facts)
    assert answer.failure is None, answer.failure
    return answer


PI = injunction("pi", "preliminary_injunction", date(2023, 2, 1))
PI_NOTICE = noticed("pi", date(2023, 2, 2))


def test_a_predicate_struck_as_to_one_defendant_is_gone_for_that_one_only() -> None:
    """R14–R16: it still blocks, and the nonparty is told that it may contest."""
    struck = later("s", "modification", date(2023, 3, 1), strike=["pi.1"], defendants=["d2"])
    values = papers([PI, struck], [PI_NOTICE])
    for act in ("email", "payout"):
        one, other = ask(values, date(2023, 3, 2), act, "d1"), ask(values, date(2023, 3, 2), act, "d2")
        assert (one.outcome, other.outcome) == ("block", "block")
        assert "contestable" not in one.flags
        assert "contestable" in other.flags
        assert [each.obligation.power for each in other.grounds] == ["no_predicate"]
        assert "contestable" not in ask(values, date(2023, 2, 20), act, "d2").flags
    view = view_of(values, date(2023, 3, 2))
    assert [view.contestable_as_to(each) for each in view.obligations] == [("d2",), ("d2",)]


def test_a_predicate_struck_as_to_some_acts_is_gone_for_these_only() -> None:
    struck = later("s", "modification", date(2023, 3, 1), strike=["pi.1"], acts=["email"])
    values = papers([PI, struck], [PI_NOTICE])
    assert "contestable" in ask(values, date(2023, 3, 2), "email").flags
    assert "contestable" not in ask(values, date(2023, 3, 2), "display").flags
    assert "contestable" not in ask(values, date(2023, 3, 2), "payout").flags
    view = view_of(values, date(2023, 3, 2))
    assert [view.contestable_as_to(each) for each in view.obligations] == [("email",), ()]


def test_a_burden_that_a_vacatur_revives_says_so() -> None:
    """R1, R2, R11: it binds from entry, from the revival and not before, and counsel is asked."""
    dissolved = later("dis", "dissolution", date(2023, 3, 1), vacate=["pi"], relief=True)
    revived = later("re", "reconsideration", date(2023, 4, 1), vacate=["dis"], relief=True)
    values = papers([PI, dissolved, revived], [PI_NOTICE])
    assert ask(values, date(2023, 3, 15)).outcome == "allow"
    answer = ask(values, date(2023, 4, 2))
    assert answer.outcome == "block"
    assert "counsel_must_confirm" in answer.flags
    assert [effect.order for effect in answer.grounds[0].status.shaped_by] == ["dis", "re"]
    view = view_of(values, date(2023, 4, 2))
    for each in view.obligations:
        assert each.since == start_of_day(date(2023, 4, 1), view.case.court)
        assert [effect.order for effect, _ in each.effects] == ["dis", "re"]


def test_a_stayed_release_revives_the_freeze_of_that_account_with_a_question() -> None:
    released = later("rel", "modification", date(2023, 3, 1), release=["pi.3"], defendants=["d2"])
    stayed = later("st", "stay", date(2023, 4, 1), stay=["rel"], relief=True)
    values = papers([PI, released, stayed], [PI_NOTICE])
    assert "release_review" in ask(values, date(2023, 3, 2), "payout", "d2").flags
    answer = ask(values, date(2023, 4, 2), "payout", "d2")
    assert answer.outcome == "block"
    assert "counsel_must_confirm" in answer.flags
    assert "counsel_must_confirm" not in ask(values, date(2023, 4, 2), "payout", "d1").flags


def test_what_an_entered_order_freezes_again_is_not_released_without_counsel() -> None:
    """R2, R7, R46: the TRO has lapsed, the PI waits only for notice."""
    tro = injunction("tro", "tro", date(2023, 1, 20), expires=date(2023, 2, 3))
    values = papers([tro, PI], [noticed("tro", date(2023, 1, 20))])
    answer = ask(values, date(2023, 2, 5), "payout")
    assert answer.outcome == "allow"
    assert {"release_review", "counsel_must_confirm"} <= set(answer.flags)
    assert "`pi`" in answer.reason
    assert "release what is held" not in answer.reason
    assert answer.questions
    denied: Values = {"id": "no", "kind": "denial", "entered": date(2023, 2, 1)}
    plain = ask(papers([tro, denied], [noticed("tro", date(2023, 1, 20))]), date(2023, 2, 5), "payout")
    assert "counsel_must_confirm" not in plain.flags
    assert "release what is held" in plain.reason


def test_whether_an_injunction_revives_when_its_successor_is_vacated_is_for_counsel() -> None:
    perm = injunction("perm", "permanent_injunction", date(2023, 5, 1))
    vacated = later("v", "reconsideration", date(2023, 6, 1), vacate=["perm"])
    values = papers([PI, perm, vacated], [PI_NOTICE, noticed("perm", date(2023, 5, 2))])
    answer = ask(values, date(2023, 6, 2))
    assert answer.outcome == "allow"
    assert any("does `pi` revive" in each for each in answer.questions)
    assert "counsel_must_confirm" not in ask(values, date(2023, 5, 20)).flags


def test_an_extension_for_more_than_a_like_period_asks_counsel_unless_by_consent() -> None:
    """R7: 14 days and a like period; Rule 65(b)(2)."""
    tro = injunction("tro", "tro", date(2023, 3, 1))

    def flagged(day: date, why: str) -> bool:
        extension = {"order": "tro", "until": date(2023, 6, 30), "why": why}
        answer = ask(papers([tro], [noticed("tro", date(2023, 3, 1))], extensions=[extension]), day)
        assert answer.outcome == "block"
        return "counsel_must_confirm" in answer.flags

    assert not flagged(date(2023, 3, 29), "good cause")  # the 28th day
    assert flagged(date(2023, 3, 30), "good cause")
    assert flagged(date(2023, 6, 30), "good cause")
    assert not flagged(date(2023, 6, 30), "consent")


def test_lawful_goods_are_called_lawful_before_a_missing_notice_is_named() -> None:
    """R18: the reason that decided."""
    required = {**PI, "directives": [each | {"listing_notice": "required"} for each in PI["directives"][1:2]]}
    required["directives"] = [PI["directives"][0], *required["directives"]]
    values = papers([required], [PI_NOTICE])
    lawful, hit = ask(values, date(2023, 3, 2), found=()), ask(values, date(2023, 3, 2))
    assert (lawful.outcome, hit.outcome) == ("allow", "allow")
    assert CLEAN in lawful.reason
    assert "no notice of this listing" in hit.reason
