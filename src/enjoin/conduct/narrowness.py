"""How narrow the decisions were (R18, R33): goods in which nothing was found and that they touch; what more would be hit."""

from dataclasses import dataclass

from enjoin.conduct.model import PROMOTION, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Broader:
    """A broader measure that was not taken, and what it would have hit: goods without a finding, or others' goods."""

    measure: str
    hit: int
    unit: str
    rule: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowness:
    """The figures of one run.

    `clean`: live listings of confirmed stores in which the screening found nothing, which nobody has judged. `touched`: those
    on which a decision blocks an act; `doubted`: those that one holds.
    """

    stores: int
    live: int
    infringing: int
    clean: int
    touched: int
    doubted: int
    touched_by: tuple[str, ...]
    strangers_blocked: int
    passed_promotion: int
    broader: tuple[Broader, ...]
    entries: tuple[int, ...]


def narrowness(run: Run) -> Narrowness:
    """Counted over the listings of confirmed stores as they stood, and over the acts of the feed."""
    own = [each for each in run.stock if each.state == "confirmed"]
    candidates = [each for each in run.stock if each.state == "candidate"]
    strangers = [t for t in run.tallies if t.link_state not in ("confirmed", "candidate") and t.outcome != "allow"]
    promoted = sum(
        t.count
        for t in run.tallies
        if t.source == "acts" and t.link_state == "confirmed" and t.outcome == "allow" and t.act in PROMOTION
    )
    decided = run.entry("decisions.parquet")
    clean = sum(each.clean for each in own)
    broader = (
        Broader(
            measure="closing the defendants' stores",
            hit=clean,
            unit="listings in which nothing was found",
            rule="R16, R18, R33",
            entries=decided,
        ),
        Broader(
            measure="a ban on all advertising for the defendants' stores",
            hit=promoted,
            unit="promotion acts that were allowed",
            rule="R33",
            entries=decided,
        ),
        Broader(
            measure="treating unconfirmed links as the defendants' stores and closing these",
            hit=sum(each.clean for each in candidates),
            unit="listings in which nothing was found",
            rule="R53, R55",
            entries=(*run.entry("links.parquet"), *decided),
        ),
        Broader(
            measure="a ban of the term for every seller",
            hit=len(run.strangers),
            unit="listings, with a right, of sellers outside the order",
            rule="R32",
            entries=decided,
        ),
    )
    return Narrowness(
        stores=len(own),
        live=sum(each.live for each in own),
        infringing=sum(each.hits for each in own),
        clean=clean,
        touched=sum(each.blocked for each in own),
        doubted=sum(each.doubted for each in own),
        touched_by=tuple(sorted({ref for each in own if each.blocked or each.doubted for ref in each.directives})),
        strangers_blocked=sum(t.count for t in strangers if t.outcome == "block"),
        passed_promotion=promoted,
        broader=broader,
        entries=decided,
    )
