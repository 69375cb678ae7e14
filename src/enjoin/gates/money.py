"""Payouts and transfers: a freeze reaches accounts linked to defendants, and ends promptly (R44–R46)."""

from enjoin.gates.model import Facts, Gate, Measure, Ruling, Settled
from enjoin.obligations import ActStatus, Obligation, View

FREEZE = Measure(do="freeze", to="assets")
RELEASE = Measure(do="release", to="assets")
ENDED = frozenset({"superseded", "expired", "released", "struck", "vacated"})


def release_review(view: View, facts: Facts, settled: Settled) -> Ruling | None:
    """After a freeze has ended for this account, what may still be held is to be released, with the authority (R46)."""
    confirmed = [link.defendant for link in facts.links if link.state == "confirmed"]
    if settled.outcome != "allow" or not confirmed:
        return None
    freezes = [each for each in view.obligations if any(facts.act in view.acts_as_to(each, who) for who in confirmed)]
    if any(view.status(each.directive, facts.act, who).status == "stayed" for each in freezes for who in confirmed):
        return None  # suspended, not ended, though the freeze that it continued be superseded (R12)
    for obligation in reversed(freezes):
        for defendant in confirmed:
            status = view.status(obligation.directive, facts.act, defendant)
            if status.status in ENDED and _had_begun(obligation, status):
                by = f" by `{status.by}`" if status.by else ""
                why = f"{obligation.cite}: the freeze of this account has ended ({status.status}{by})"
                waiting = _unnoticed(view, freezes, facts.act, defendant)
                if waiting is not None:
                    why += f"; {waiting.cite} of `{waiting.order.id}`, without notice on file, freezes it too: ask counsel first"
                    return Ruling(outcome="allow", why=why, flags=("release_review", "counsel_must_confirm"))
                if view.may_revive(status):
                    why += f", but `{status.by}` was vacated: ask counsel first whether it revives"
                    return Ruling(outcome="allow", why=why, flags=("release_review", "counsel_must_confirm"))
                return Ruling(
                    outcome="allow", why=f"{why}; release what is held", measure=RELEASE, flags=("release_review",)
                )
    return None


def _unnoticed(view: View, freezes: list[Obligation], act: str, defendant: str) -> Obligation | None:
    """A freeze that has been entered and only waits for its notice (R2): whoever reads the case file knows of it."""
    for freeze in freezes:
        if view.status(freeze.directive, act, defendant).status == "not_noticed":
            return freeze
    return None


def _had_begun(obligation: Obligation, status: ActStatus) -> bool:
    """Was the respondent ever bound: noticed before the freeze ended?"""
    return obligation.since is not None and status.since is not None and obligation.since < status.since


GATE = Gate(name="money", measures={"payout": FREEZE, "transfer_assets": FREEZE}, after=release_review)
