"""Off-site ads and keyword bids (R24, R31): the term itself, and the listing that it leads to."""

from enjoin.findings.model import Finding
from enjoin.gates.model import Facts, Gate, Measure, Reach, Ruling
from enjoin.obligations import View

QUERY = Measure(do="withhold", to="query")


def on_the_term(view: View, facts: Facts, reach: Reach) -> Ruling | None:
    """A bid on the mark without a listing, or for lawful goods of an enjoined store, is for a person to judge."""
    finding = max(facts.query or (), key=lambda each: (each.band == "hit", each.score), default=None)
    theirs = reach.link is not None
    if finding is None:
        return None if facts.has_listing or theirs else Ruling(outcome="allow", why="the keyword is no protected mark")
    if not facts.has_listing and (theirs or facts.store_id is None):
        return _for_a_person(reach, finding, "and no listing is named")
    if theirs and facts.findings == () and finding.band == "hit":
        return _for_a_person(reach, finding, "for goods that show none of the rights, at a defendant's store")
    return None


def _for_a_person(reach: Reach, finding: Finding, why: str) -> Ruling:
    uses = "uses" if finding.band == "hit" else "may use"
    flags = ["gap"] if reach.status.status == "gap" else []
    if reach.link is not None and reach.link.state != "confirmed":
        flags.append("unconfirmed_link")
    why = f"the keyword {uses} `{finding.right}` {why}"
    return Ruling(outcome="review", why=why, measure=QUERY, finding=finding, flags=tuple(flags))


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
