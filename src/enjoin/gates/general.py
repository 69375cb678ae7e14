"""The general rule: how a directive that reaches an act meets the facts, whatever the surface (R18, R29–R33)."""

from enjoin.findings.model import Finding
from enjoin.gates.model import Facts, Gate, Measure, Reach, Ruling
from enjoin.obligations import View

UNKNOWN_WORDING = "the store is a defendant's, but the listing's wording and pictures are unknown"

CLEAN = "the listing shows none of the protected marks or works (R18)"
NO_MARK = "the case has no mark to look for in words, and designs and pictures are not compared (R18)"
PICTURES_UNSEEN = "the listing's words show none of the protected marks (R18); pictures are not compared with the works"

NO_LISTING_NOTICE = "no notice of this listing, which the order as it stands requires"


def rule(view: View, gate: Gate, facts: Facts, reach: Reach) -> Ruling:
    """What a directive in force (or in a gap) that reaches the act says to it."""
    if gate.special is not None:
        settled = gate.special(view, facts, reach)
        if settled is not None:
            return settled
    if reach.link is None:
        return Ruling(outcome="allow", why="the store is not shown to be a defendant's (R32)")
    if reach.obligation.directive.toward == "infringing":
        return _about_goods(view, gate, facts, reach)
    return restrain(facts, reach, measure_of(gate, facts, reach), None, "")


def measure_of(gate: Gate, facts: Facts, reach: Reach) -> Measure:
    """The narrowest measure that the directive asks for; a store is the target only of one that is toward stores."""
    measure = gate.measures[facts.act]
    if reach.obligation.directive.toward == "stores" and measure.to == "listing":
        return Measure(do=measure.do, to="store")
    return measure


def _about_goods(view: View, gate: Gate, facts: Facts, reach: Reach) -> Ruling:
    """A directive toward infringing goods: it takes a finding, and no more than the listing (R18, R33)."""
    measure = gate.measures[facts.act]
    notified = facts.told.of_listing is not None
    if facts.has_listing and reach.status.listing_notice == "required" and not notified:
        lawful = facts.findings is not None and facts.best is None and view.case.marks
        return Ruling(outcome="allow", why=_lawful(view) if lawful else NO_LISTING_NOTICE)
    if facts.findings is None:
        return _held(reach, measure, UNKNOWN_WORDING)
    finding = facts.best
    if finding is None:
        if notified:
            return _held(reach, measure, "this listing was notified, but its text shows none of the rights")
        if not view.case.marks:
            return _held(reach, measure, NO_MARK, flags=("counsel_must_confirm",))
        return Ruling(outcome="allow", why=_lawful(view))
    if finding.band == "review":
        why = finding.why or "it may use the mark"
        return _held(reach, measure, f"`{finding.right}`: {why}", finding)
    if needs_premise(finding.detector) and not premise_holds(view, facts.platform) and not notified:
        why = f"`{finding.right}` is used, but that no authentic goods are sold here is not on file (R30)"
        return _held(reach, measure, why, finding, ("no_premise",))
    return restrain(facts, reach, measure, finding, f"the listing uses `{finding.right}`")


def _lawful(view: View) -> str:
    return PICTURES_UNSEEN if view.case.works else CLEAN


def _held(
    reach: Reach, measure: Measure, why: str, found: Finding | None = None, flags: tuple[str, ...] = ()
) -> Ruling:
    flags = (*_doubts(reach), *flags)
    return Ruling(outcome="review", why=why, measure=measure, finding=found, flags=flags)


def restrain(facts: Facts, reach: Reach, measure: Measure, found: Finding | None, why: str) -> Ruling:
    """Block; or `review` where the link is only a candidate or the order's term has run out unbridged."""
    doubts = _doubts(reach)
    if doubts:
        reasons = {
            "gap": "the order's own term is over and no order that continues it is on file (R7)",
            "unconfirmed_link": "the store is only a candidate: a person must confirm that it is the defendant's (R53)",
        }
        why = "; ".join(filter(None, [why, *(reasons[each] for each in doubts)]))
        return Ruling(outcome="review", why=why, measure=measure, finding=found, flags=doubts)
    return Ruling(outcome="block", why=why, measure=measure, finding=found)


def _doubts(reach: Reach) -> tuple[str, ...]:
    doubts = ["gap"] if reach.status.status == "gap" else []
    if reach.link is not None and reach.link.state != "confirmed":
        doubts.append("unconfirmed_link")
    return tuple(doubts)


def needs_premise(detector: str) -> bool:
    """A word in a text leans on the premise that no authentic goods are sold (R30); a copied picture does not."""
    return not detector.startswith("image")


def premise_holds(view: View, platform: str) -> bool:
    """Is "no authentic goods" on file for the platform, now (R30)?"""
    return any(
        premise.kind == "no_authentic_goods"
        and platform in premise.platforms
        and premise.span.holds(view.at)
        and view.on_file(premise.source, premise.starts)
        for premise in view.case.premises
    )
