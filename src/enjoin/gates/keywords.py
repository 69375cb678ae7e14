"""Off-site ads and keyword bids (R24, R31): the term itself, and the listing that it leads to."""

from enjoin.gates.model import Facts, Gate, Measure, Reach, Ruling
from enjoin.obligations import View

QUERY = Measure(do="withhold", to="query")


def on_the_term(view: View, facts: Facts, reach: Reach) -> Ruling | None:
    """A bid on the mark without a listing, or for lawful goods of an enjoined store, is for a person to judge."""
    if not facts.query_hits:
        return (
            None if facts.has_listing or reach.link else Ruling(outcome="allow", why="the keyword is no protected mark")
        )
    flags = ("gap",) if reach.status.status == "gap" else ()
    finding = facts.query_hits[0]
    if not facts.has_listing and (reach.link is not None or facts.store_id is None):
        why = f"the keyword uses `{finding.right}` and no listing is named"
        return Ruling(outcome="review", why=why, measure=QUERY, finding=finding, flags=flags)
    if reach.link is not None and facts.findings == ():
        why = f"the keyword uses `{finding.right}` for goods that show none of the rights, at a defendant's store"
        if reach.link.state != "confirmed":
            flags = (*flags, "unconfirmed_link")
        return Ruling(outcome="review", why=why, measure=QUERY, finding=finding, flags=flags)
    return None


GATE = Gate(
    name="keywords",
    is_promotion=True,
    needs_listing=True,
    measures={
        "offsite_ad": Measure(do="withhold", to="listing"),
        "keyword_bid": Measure(do="withhold", to="listing"),
    },
    special=on_the_term,
)
