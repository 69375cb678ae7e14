"""Version 1 of the JSON of decisions and obligations, as `docs/reference/cli.md` has it."""

from typing import Any

from enjoin import __version__
from enjoin.canon import opaque_code
from enjoin.courts import Court
from enjoin.decisions import Decision, Ground, Near
from enjoin.findings.model import Finding
from enjoin.gates.model import Measure
from enjoin.obligations import Obligation
from enjoin.orders.model import Effect, Moment
from enjoin.when import Instant, start_of_day

Json = dict[str, Any]


def decision(answer: Decision, question: Json, court: Court, case_digest: str) -> Json:
    """A decision with the question that it answers."""
    body: Json = {
        "outcome": answer.outcome,
        "knowledge": answer.knowledge,
        "question": question,
        "reason": answer.reason,
        "grounds": [ground(each, answer, court) for each in answer.grounds],
        "near": [near(each) for each in answer.near],
        "flags": list(answer.flags),
        "counsel": list(answer.questions),
    }
    if answer.measure is not None:
        body["measure"] = measure(answer.measure)
    if answer.meanwhile is not None:
        body["meanwhile"] = answer.meanwhile
    if answer.outcome != "allow":
        body["hold_code"] = hold_code(answer, question, case_digest)
    if answer.failure is not None:
        body["grounds"] = [{"failure": answer.failure}]
    return body | {"case_digest": case_digest, "version": __version__}


def hold_code(answer: Decision, question: Json, case_digest: str) -> str:
    """A code for the seller that says nothing of case or party, and leads the case team back to this decision (R49, S11).

    It hangs on the digest of the case file, which nobody outside the case team has.
    """
    of = {
        name: question.get(name)
        for name in ("respondent", "act", "platform", "store", "store_name", "listing_id", "at")
    }
    return opaque_code(case_digest, [of, list(answer.directives), answer.outcome])


def ground(each: Ground, answer: Decision, court: Court) -> Json:
    obligation, status = each.obligation, each.status
    return {
        "directive": obligation.ref,
        "cite": obligation.cite,
        "status": status.status,
        "power": obligation.power,
        "basis": "order",
        "noticed": None if obligation.notice is None else moment(obligation.notice.received, court),
        "shaped_by": list(dict.fromkeys(effect.order for effect in status.shaped_by)),
        "link": None
        if each.link is None
        else {"defendant": each.link.defendant, "state": each.link.state, "why": each.link.why},
        "finding": None if each.ruling.finding is None else finding(each.ruling.finding),
        "measure": None if each.ruling.measure is None else measure(each.ruling.measure),
        "knowledge": answer.knowledge,
        "why": each.ruling.why,
    }


def near(each: Near) -> Json:
    return {"directive": each.directive, "why": each.why}


def measure(each: Measure) -> Json:
    return {"do": each.do, "to": each.to}


def finding(each: Finding) -> Json:
    return {
        "right": each.right,
        "field": each.field,
        "start": each.start,
        "end": each.end,
        "text": each.text,
        "kind": each.kind,
        "score": round(each.score, 4),
        "band": each.band,
        "detector": each.detector,
    }


def obligation(each: Obligation, court: Court) -> Json:
    """One directive as it stands for the respondent."""
    directive = each.directive
    body: Json = {
        "directive": each.ref,
        "cite": each.cite,
        "order": each.order.id,
        "kind": "forbid" if directive.forbid else "require",
        "require": directive.require,
        "toward": directive.toward,
        "acts": {act: state.status for act, state in each.acts.items()},
        "status": each.status,
        "power": each.power,
        "since": None if each.since is None else each.since.iso(court.zone),
        "until": until(each, court),
        "effects": [effect(what, start, court) for what, start in each.effects],
        "due": due(each, court),
        "flags": list(each.flags),
        "counsel": list(each.questions),
    }
    if each.due is not None:
        body["counting"] = list(each.due.steps)
    if directive.defendants is not None:
        body["defendants"] = list(directive.defendants)
    if directive.text:
        body["text"] = directive.text
    return body


def until(each: Obligation, court: Court) -> str | None:
    """A running term's last second, or its end where the papers give an hour; else from when it no longer binds."""
    if each.until is None:
        return None
    runs_out_with_a_day = each.until == start_of_day(each.until.day(court), court)
    if each.status in ("in_force", "stayed", "not_noticed") and runs_out_with_a_day:
        return Instant(each.until.us - 1_000_000).iso(court.zone)
    return each.until.iso(court.zone)


def due(each: Obligation, court: Court) -> str | None:
    if each.due is not None:
        return each.due.due.iso(court.zone)
    return None if each.fixed_due is None else each.fixed_due.iso(court.zone)


def effect(what: Effect, start: Instant, court: Court) -> Json:
    """When it began to work for the respondent: the day where the papers give only a day."""
    at = start.datetime(court.zone)
    is_midnight = (at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0)
    body: Json = {"order": what.order, "effect": what.verb}
    if what.acts is not None:
        body["acts"] = list(what.acts)
    body["from"] = at.date().isoformat() if is_midnight else at.isoformat()
    if what.ends is not None:
        body["until"] = what.ends.written
    if what.defendants is not None:
        body["defendants"] = list(what.defendants)
    if what.excepted:
        body["except"] = list(what.excepted)
    change = {
        name: value
        for name in ("listing_notice", "detector", "text")
        if (value := getattr(what.change, name)) is not None
    }
    return body | change | ({"why": what.why} if what.why else {})


def moment(each: Moment, court: Court) -> str:
    return each.at.iso(court.zone)
