"""Decisions and obligations in words, for a terminal: outcome, because of what, what came near, what counsel must confirm."""

from collections.abc import Iterator
from typing import Any

from enjoin.decisions import Decision, Ground
from enjoin.obligations import Obligation
from enjoin.obligations.model import ActStatus
from enjoin.orders.model import Case, Effect, Order
from enjoin.orders.wording import kind_in_words, past_in_words
from enjoin.when import Instant
from enjoin.wire import v1

GRADES = {
    "K0": "no notice of any order is on file",
    "K1": "notice of an order, but the store is not known to be a defendant's",
    "K2": "notice of an order, and the store is a defendant's",
    "K3": "notice of an order, the store is a defendant's, and the protected marks and works are known",
    "K4": "as K3, and an earlier notice that this store infringed",
    "K5": "as K4, and a notice of this very listing",
}
NO_STORE = "notice of an order; the question names no store"
FLAGS = {
    "gap": "the order's own term is over and nothing on file continues it: ask for the extension, or for consent (R7)",
    "contestable": "the directive may exceed the court's power over a nonparty: obey it and seek modification (R13, R14, R16)",
    "counsel_must_confirm": "counsel must confirm",
    "release_review": "the freeze has ended: review what is still held, and release it (R46)",
    "legal_hold": "records are preserved from notice on (R51)",
    "sealed": "the case is sealed at this instant: nothing of it may reach the seller or people outside the case team (R49)",
    "date_uncertain": "a date that this rests on is not sure",
    "no_premise": "that no authentic goods are sold here is not on file: a person must look (R30)",
    "unconfirmed_link": "the store is only a candidate: a person must confirm it (R53)",
    "outside_order": "another seller's listing: outside the injunction (R32)",
    "safe_harbour_candidate": "diligence on record may bring this within the safe harbour (R34)",
    "policy_only": "the platform's own policy may go further; the ground is then policy, not the order (R19)",
}


def say_decision(answer: Decision, asked: dict[str, Any], case: Case, case_digest: str) -> str:
    """The answer as a careful associate would give it."""
    return "\n".join(_decision(answer, asked, case, case_digest))


def _decision(answer: Decision, asked: dict[str, Any], case: Case, case_digest: str) -> Iterator[str]:
    subject = " · ".join(
        str(asked[key]) for key in ("act", "platform", "store", "store_name", "listing_id", "query") if asked.get(key)
    )
    yield f"{answer.outcome.upper()}  {subject} · {asked['respondent']} · {asked['at']}"
    yield f"  {answer.reason}."
    for ground in answer.grounds:
        yield ""
        yield from _ground(ground, case)
    if answer.measure is not None:
        so = "If a person decides so" if answer.outcome == "review" else "Do"
        yield f"  {so}: {answer.measure.do} the {answer.measure.to}, and no more."
    if answer.meanwhile is not None:
        yield f"  Until a person decides: {'hold the act' if answer.meanwhile == 'hold' else 'let it pass'}."
    if answer.near:
        yield ""
        yield "Does not reach it"
        yield from (f"  {near.directive}: {near.why}" for near in answer.near)
    has_seller = any(asked.get(key) for key in ("store", "store_name", "listing_id", "listing", "account_id"))
    if answer.outcome != "allow" and has_seller:
        yield ""
        yield f"To the seller: {seller_text(answer, asked, case, case_digest)}"
    yield ""
    no_store = answer.knowledge == "K1" and not has_seller
    yield f"Knowledge {answer.knowledge}: {NO_STORE if no_store else GRADES[answer.knowledge]}"
    for flag in answer.flags:
        yield f"  ! {flag}: {FLAGS[flag]}"
    yield from (f"    ? {question}" for question in answer.questions)


def seller_text(answer: Decision, asked: dict[str, Any], case: Case, case_digest: str) -> str:
    """What the seller may be told: under seal an opaque code and no more (R49, R50)."""
    code = v1.hold_code(answer, asked, case_digest)
    return f"code {code}, and nothing else (sealed, R49)" if "sealed" in answer.flags else f"code {code}, {case.docket}"


def _ground(ground: Ground, case: Case) -> Iterator[str]:
    obligation = ground.obligation
    yield f"Because {obligation.cite} ({obligation.ref}) of {say_order(obligation.order)}"
    yield f"  is {'in a gap' if ground.status.status == 'gap' else 'in force'}{_noticed(obligation, case)}"
    yield from (f"  {line}" for line in say_shaping(ground.status, case, obligation.ref))
    if obligation.power != "ok":
        yield f"  power: {obligation.power} — contestable; seek modification, do not ignore it (R13, R14)"
    if ground.link is not None:
        yield f"  the store is {_whose(ground, case)}: {ground.link.why}"
    found = ground.ruling.finding
    if found is not None:
        verb = "use" if found.field == "keywords" else "uses"
        yield f"  the {found.field} {verb} `{found.right}`: “{found.text}” ({found.kind}, {found.score:.2f}, {found.band})"


def _whose(ground: Ground, case: Case) -> str:
    if ground.link is None:
        return "nobody's"
    name = next((each.name for each in case.defendants if each.id == ground.link.defendant), ground.link.defendant)
    return f"{name}'s ({ground.link.defendant}, {ground.link.state})"


def _noticed(obligation: Obligation, case: Case) -> str:
    notice = obligation.notice
    if notice is None:
        return ", without notice on file"
    means = f" by {notice.means}" if notice.means else ""
    proof = f" ({notice.proof})" if notice.proof else ""
    return f", noticed {say_instant(notice.received.at, case)}{means}{proof}"


def say_shaping(status: ActStatus, case: Case, ref: str) -> Iterator[str]:
    """`clarified by the clarification of 2023-07-31, ECF 117: …`, for each effect that shapes `ref`."""
    yield from (say_effect(effect, case, ref) for effect in status.shaped_by)


def say_effect(effect: Effect, case: Case, ref: str) -> str:
    order = next(each for each in case.orders if each.id == effect.order)
    what = (*(effect.acts or ()), *(effect.defendants or ()))
    whom = f" as to {', '.join(what)}" if what else ""
    until = f" until {effect.ends.written}" if effect.ends is not None else ""
    text = effect.change.text or effect.why
    said = "; ".join(filter(None, (*_changes(effect), text)))
    return f"{past_in_words(effect, ref)}{whom} by {say_order(order)}{until}" + (f": {said}" if said else "")


def _changes(effect: Effect) -> Iterator[str]:
    """What a `modify` puts in the place of what stood there."""
    change = effect.change
    if effect.verb == "modify":
        yield f"forbids {', '.join(change.forbid)}" if change.forbid else ""
        yield f"toward {change.toward}" if change.toward else ""
        yield f"within {change.within}" if change.within is not None else ""
        yield f"by {change.by.written}" if change.by is not None else ""
        yield f"notice of the listing {change.listing_notice.replace('_', ' ')}" if change.listing_notice else ""


def say_order(order: Order) -> str:
    number = f", ECF {order.ecf[0]}" if order.ecf else ""
    return f"the {kind_in_words(order)} of {order.entered.written[:10]}{number}"


def say_instant(at: Instant, case: Case) -> str:
    """`2023-01-06 09:30 EST`; a day alone where it is midnight at the court."""
    local = at.datetime(case.court.zone)
    return f"{local:%Y-%m-%d}" if (local.hour, local.minute) == (0, 0) else f"{local:%Y-%m-%d %H:%M %Z}"
