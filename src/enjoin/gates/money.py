"""Payouts and transfers: a freeze reaches accounts linked to defendants, and ends promptly (R44–R46)."""

from enjoin.gates.model import Facts, Gate, Measure, Ruling, Settled
from enjoin.obligations import ActStatus, Obligation, View

FREEZE = Measure(do="freeze", to="assets")
HOLD = Measure(do="hold", to="assets")
RELEASE = Measure(do="release", to="assets")
ENDED = frozenset({"superseded", "expired", "released", "struck", "vacated"})


def release_review(view: View, facts: Facts, settled: Settled) -> Ruling | None:
    """After a freeze has ended for this account, what may still be held is to be released, with the authority (R46).

    What an order has paid over is released to nobody else, and what it has released is not frozen, without counsel.
    """
    confirmed = [link.defendant for link in facts.links if link.state == "confirmed"]
    if settled.outcome == "block" and confirmed:
        return _released_in_part(view, confirmed)
    if settled.outcome != "allow" or not confirmed:
        return None
    if (owed := _duty(view, "pay", confirmed)) is not None:
        why = (
            f"{owed.cite} has what is held paid over: release nothing of it to the seller before counsel confirms (R46)"
        )
        if owed.status == "not_noticed":
            return Ruling(outcome="allow", why=why, flags=("release_review", "counsel_must_confirm"))
        return Ruling(outcome="review", why=why, measure=HOLD, flags=("counsel_must_confirm",))
    freezes = [each for each in view.obligations if any(facts.act in view.acts_as_to(each, who) for who in confirmed)]
    if any(view.status(each.directive, facts.act, who).status == "stayed" for each in freezes for who in confirmed):
        return None  # suspended, not ended, though the freeze that it continued be superseded (R12)
    over = {who: found for who in confirmed if (found := _last_ended(view, freezes, facts.act, who)) is not None}
    if not over:
        return None
    why = _told(view, over)
    waiting = _unnoticed(view, freezes, facts.act, confirmed)
    if waiting is not None:
        why += f"; {waiting.cite} of `{waiting.order.id}`, not noticed by then, freezes it too: ask counsel first"
        return Ruling(outcome="allow", why=why, flags=("release_review", "counsel_must_confirm"))
    revived = next((status.by for _, status in over.values() if view.may_revive(status)), None)
    if revived is not None:
        why += f", but `{revived}` was vacated: ask counsel first whether it revives"
        return Ruling(outcome="allow", why=why, flags=("release_review", "counsel_must_confirm"))
    return Ruling(outcome="allow", why=f"{why}; release what is held", measure=RELEASE, flags=("release_review",))


def _released_in_part(view: View, confirmed: list[str]) -> Ruling | None:
    """A freeze beside a paragraph that has something of it released: how much is for counsel to say (R18, R46)."""
    freed = _duty(view, "release", confirmed)
    if freed is None:
        return None
    why = f"{freed.cite} has funds of this account released: how much of them does the freeze still hold?"
    return Ruling(outcome="block", why=why, flags=("counsel_must_confirm",))


def _duty(view: View, duty: str, defendants: list[str]) -> Obligation | None:
    """A nonparty's duty about the assets of one of these, known to it or entered and waiting for its notice (R2)."""
    if not view.person.is_nonparty:
        return None
    for each in view.obligations:
        directive = each.directive
        if directive.require == duty and directive.toward in ("assets", "accounts"):
            for who in defendants:
                if view.status(directive, "", who).status in ("in_force", "gap", "not_noticed") and view.aids(
                    each, who
                ):
                    return each
    return None


def _last_ended(view: View, freezes: list[Obligation], act: str, defendant: str) -> tuple[Obligation, ActStatus] | None:
    """The latest freeze of this defendant's account that had begun and has ended."""
    for obligation in reversed(freezes):
        status = view.status(obligation.directive, act, defendant)
        if status.status in ENDED and _had_begun(obligation, status):
            return obligation, status
    return None


def _told(view: View, over: dict[str, tuple[Obligation, ActStatus]]) -> str:
    """That it has ended, and the authority to release as to each whose account it is (R46, R54)."""
    cites = " and ".join(dict.fromkeys(obligation.cite for obligation, _ in over.values()))
    ends = dict.fromkeys(_ended(view, status, who, len(over) > 1) for who, (_, status) in over.items())
    return f"{cites}: the freeze of this account has ended ({'; '.join(ends)})"


def _ended(view: View, status: ActStatus, defendant: str, several: bool) -> str:
    """By which order, or by which paper the defendant left."""
    left = next((each.left for each in view.case.defendants if each.id == defendant), None)
    if status.by is None and left is not None and left.on.at == status.since:
        cite = f", {left.source.cite}" if left.source.cite else ""
        return f"{status.status}: `{defendant}` left on {left.on.written}, {left.why}{cite}"
    by = f" by `{status.by}`" if status.by else ""
    return f"{status.status}{by}" + (f" as to `{defendant}`" if several else "")


def _unnoticed(view: View, freezes: list[Obligation], act: str, defendants: list[str]) -> Obligation | None:
    """A freeze, as to any whose account it is, that has been entered and only waits for its notice (R2): whoever reads
    the case file knows of it."""
    for freeze in freezes:
        if any(view.status(freeze.directive, act, who).status == "not_noticed" for who in defendants):
            return freeze
    return None


def _had_begun(obligation: Obligation, status: ActStatus) -> bool:
    """Was the respondent ever bound: noticed before the freeze ended?"""
    return obligation.since is not None and status.since is not None and obligation.since < status.since


GATE = Gate(name="money", measures={"payout": FREEZE, "transfer_assets": FREEZE}, after=release_review)
