"""Deleting and disclosing records: from notice on, a legal hold beats deletion (R51)."""

from enjoin.gates.model import Facts, Gate, Measure, Ruling, Settled
from enjoin.obligations import View

PRESERVE = Measure(do="preserve", to="records")


def legal_hold(view: View, facts: Facts, settled: Settled) -> Ruling | None:
    """About a defendant, also one who has left, with notice of any order: a hold, with or without a paragraph on records."""
    if facts.act != "delete_records" or not facts.links or view.first_notice is None:
        return None
    if settled.outcome != "allow":
        return Ruling(
            outcome=settled.outcome, why="records are on legal hold from notice on (R51)", flags=("legal_hold",)
        )
    confirmed = any(link.state == "confirmed" for link in facts.links)
    flags = ("legal_hold",) if confirmed else ("legal_hold", "unconfirmed_link")
    why = "no paragraph on records is in force, but once an order is known, records about a defendant are kept (R51)"
    return Ruling(outcome="review", why=why, measure=PRESERVE, flags=flags)


GATE = Gate(
    name="records",
    measures={"delete_records": PRESERVE, "disclose": Measure(do="withhold", to="records")},
    after=legal_hold,
)
