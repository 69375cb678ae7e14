"""Premium membership (R24): a benefit to a whole store, where relief reaches only infringing goods (R18)."""

from enjoin.gates.model import Facts, Gate, Measure, Reach, Ruling
from enjoin.obligations import View

WITHHOLD = Measure(do="withhold", to="listing")
REFUSE = Measure(do="refuse", to="membership")


def for_the_store(view: View, facts: Facts, reach: Reach) -> Ruling | None:
    """Sold to a confirmed defendant's store as such, under a directive toward infringing goods: counsel must confirm."""
    if facts.has_listing or reach.link is None or reach.obligation.directive.toward != "infringing":
        return None
    why = "premium membership helps the whole store, the directive reaches infringing goods only (R18 against R24)"
    flags = ["counsel_must_confirm"] if reach.link.state == "confirmed" else ["unconfirmed_link"]
    if reach.status.status == "gap":
        flags.append("gap")
    return Ruling(outcome="review", why=why, measure=REFUSE, flags=tuple(flags))


GATE = Gate(name="membership", is_promotion=True, measures={"premium_membership": WITHHOLD}, special=for_the_store)
