"""How narrow the measures were (R18, R33): lawful goods touched, and what a broader measure would have hit."""

from dataclasses import dataclass

from enjoin.conduct.model import PROMOTION, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Broader:
    """A broader measure that was not taken, and what lawful things it would have hit."""

    measure: str
    lawful: int
    unit: str
    rule: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowness:
    """The figures of one run. `touched` are clean listings of enjoined stores on which anything was blocked; `doubted` held."""

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
            measure="closing the enjoined stores",
            lawful=clean,
            unit="lawful listings",
            rule="R16, R18, R33",
            entries=decided,
        ),
        Broader(
            measure="a ban on all advertising for the enjoined stores",
            lawful=promoted,
            unit="lawful promotion acts",
            rule="R33",
            entries=decided,
        ),
        Broader(
            measure="treating unconfirmed links as the defendants' stores and closing these",
            lawful=sum(each.clean for each in candidates),
            unit="lawful listings",
            rule="R53, R55",
            entries=(*run.entry("links.parquet"), *decided),
        ),
        Broader(
            measure="a ban of the term for every seller",
            lawful=len(run.strangers),
            unit="listings of sellers outside the order",
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
