"""Acts done while they were forbidden, with what the record says for and against each element of contempt (R20–R25, R36).

Evidence, not conclusions: counsel must confirm every element.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from enjoin.conduct.lives import Life, slips
from enjoin.conduct.model import PROMOTION, Decided, Found, History, Run, StoreLink
from enjoin.courts import Court
from enjoin.market import GROUPS
from enjoin.orders.model import Case, Notice
from enjoin.when import Instant

# Affirmative acts that courts have counted, and those that come near to mere availability.
COUNTED = {
    "email": "e-mail promotion",
    "offsite_ad": "search ads bought elsewhere",
    "keyword_bid": "bids on the mark",
    "premium_membership": "premium membership",
    "onsite_ad": "advertising on the site",
    "relist": "enabling a relisting",
    "list": "taking in a new listing",
}
PARTICULAR = "Knowledge, or reason to know, of this merchant's infringing marketing"
GRADES = {
    "K0": "no notice of any order is on record",
    "K1": "notice of the order",
    "K2": "notice of the order, and the store known to be the defendant's",
    "K3": "the store known, and the rights named",
    "K4": "earlier notice that this store infringed",
    "K5": "notice of this very listing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One thing on record, and where."""

    text: str
    entries: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element, with what bears for it and against it."""

    rule: str
    name: str
    bears_for: tuple[Evidence, ...]
    bears_against: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Breach:
    """One act done while forbidden: the row that says so, the defendant, the listing's life and finding, where on record.

    `due`: the end of a period that ran then, where each paragraph gives one. `laid`: the later orders that put the burden
    back or changed it, whose notice it rests on, too.
    """

    run: Run
    row: Decided
    defendant: str
    link: StoreLink | None
    found: Found | None
    life: Life | None
    due: Instant | None = None
    laid: tuple[str, ...] = ()

    @property
    def linked_late(self) -> Instant | None:
        """When a person confirmed whose store it is, if that was after the act: until then nobody was known to be behind it."""
        at = judged_at(self.link.why) if self.link is not None else None
        return at if at is not None and at > self.row.at else None

    @property
    def group(self) -> tuple[object, ...]:
        """Breaches of one group share their elements."""
        row = self.row
        late, early = self.linked_late is not None, self.due is not None
        own = (self.defendant, row.platform, row.store_id, row.right, row.act, row.knowledge, row.directives)
        return (*own, late, early, self.laid)


CONFIRMED = re.compile(r"confirmed by .+? on (\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))")


def judged_at(why: str) -> Instant | None:
    """When a person confirmed a link, as its reason on record says; None where the papers' own id confirms it."""
    found = CONFIRMED.search(why)
    return None if found is None else Instant.of(datetime.fromisoformat(found[1]))


def breaches(history: History, lives: tuple[Life, ...]) -> tuple[Breach, ...]:
    """Every act that the record shows done while forbidden, in the order of time."""
    by_listing = {life.listing: life for life in lives}
    out = []
    for run, row in slips(history):
        links = [each for each in run.links if each.store == row.store and each.state == "confirmed"]
        links.sort(
            key=lambda link: f"`{link.defendant}`" not in row.reason
        )  # of several, the one whom the decision names
        found = [each for each in run.findings if each.listing == row.listing] if row.listing else []
        best = max(found, key=lambda each: (each.band == "hit", each.score), default=None)
        link = links[0] if links else None
        life = by_listing.get(row.listing) if row.listing else None
        out.append(Breach(run=run, row=row, defendant=link.defendant if link else "", link=link, found=best, life=life))
    return tuple(sorted(out, key=lambda each: (each.row.at, each.row.row)))


def elements(breach: Breach, case: Case, respondent: frozenset[str], history: History) -> tuple[Element, ...]:
    """The elements laid side by side for one breach."""
    return (
        _order(breach, case.court),
        _notice(breach, case, respondent),
        _violation(breach),
        _act(breach, case.court),
        _particular(breach, court=case.court),
        _diligence(breach, history, case.court),
    )


def _at(at: Instant, court: Court) -> str:
    """An instant on the court's wall clock."""
    return f"{at.datetime(court.zone):%Y-%m-%d %H:%M:%S %Z}"


def _order(breach: Breach, court: Court) -> Element:
    row, entries = breach.row, breach.run.entry("decisions.parquet", "input:case")
    told = {
        "contestable": "a nonparty may contest that the paragraph exceeds what the court had power to forbid (R14)",
        "date_uncertain": "a date on which this rests is not sure",
        "counsel_must_confirm": "a question that it rests on is open for counsel",
        "gap": "the order's term was over and nothing on file continued it",
    }
    against = tuple(Evidence(text=text, entries=entries) for flag, text in told.items() if flag in row.flags)
    if breach.due is not None:
        text = f"the paragraph gives until {_at(breach.due, court)}, and the act came before (R8, R9)"
        against = (*against, Evidence(text=text, entries=entries))
    return Element(
        rule="R36",
        name="A clear and unambiguous order in force",
        bears_for=(Evidence(text=f"{row.reason} ({', '.join(row.directives)})", entries=entries),),
        bears_against=against,
    )


def _notice(breach: Breach, case: Case, respondent: frozenset[str]) -> Element:
    entries = breach.run.entry("input:case")
    orders = {ref.partition(".")[0] for ref in breach.row.directives} | set(breach.laid)
    found = [
        each
        for each in case.notices
        if each.order in orders and each.respondent in respondent and each.received.at <= breach.row.at
    ]
    against = [
        Evidence(text=f"the date of the notice of `{n.order}` is not sure: {n.source.uncertain}", entries=entries)
        for n in found
        if n.source.uncertain
    ]
    if not found:
        against.append(Evidence(text="no notice of that order to the respondent is on file", entries=entries))
    return Element(
        rule="R1, R2, R20",
        name="Actual notice of the order",
        bears_for=tuple(Evidence(text=_told(each), entries=entries) for each in found),
        bears_against=tuple(against),
    )


def _told(notice: Notice) -> str:
    means = f" by {notice.means}" if notice.means else ""
    proof = f" ({notice.proof})" if notice.proof else ""
    return f"notice of `{notice.order}` received {notice.received.written}{means}{proof}"


def _violation(breach: Breach) -> Element:
    run, link, found = breach.run, breach.link, breach.found
    findings = run.entry("findings.parquet")
    bears_for, against = [], []
    if found is not None:
        reads = "read" if found.field == "keywords" else "reads"
        text = f"the listing's {found.field} {reads} “{found.text}” ({found.kind}, score {found.score:.2f}, {found.detector})"
        bears_for.append(Evidence(text=text, entries=findings))
    elif breach.row.listing is not None:
        text = "no finding on this listing's wording or pictures is on record"
        against.append(Evidence(text=text, entries=findings))
    else:
        shown = len(
            {each.listing for each in run.findings if each.band == "hit" and _store_of(each) == breach.row.store}
        )
        text = f"the act names no listing; {_screened(breach, shown)}"
        (bears_for if shown else against).append(Evidence(text=text, entries=findings))
    if link is not None:
        side = bears_for if link.tier == "id" else against
        text = f"the store is linked to defendant `{link.defendant}`: {link.why}"
        side.append(
            Evidence(
                text=text if link.tier == "id" else f"{text}; the link does not rest on a platform id",
                entries=run.entry("links.parquet"),
            )
        )
    else:
        against.append(
            Evidence(
                text="no confirmed link of the store to a defendant is on record", entries=run.entry("links.parquet")
            )
        )
    return Element(
        rule="R15, R20", name="The defendant's own violation", bears_for=tuple(bears_for), bears_against=tuple(against)
    )


def _screened(breach: Breach, shown: int) -> str:
    """How many listings of the store show a right; where none was screened, that: it is not as if none did."""
    if not shown and not any((each.platform, each.store_id) == breach.row.store for each in breach.run.stock):
        return "no listing of the store was decided on in that run"
    told = "1 listing of the store shows" if shown == 1 else f"{shown:,} listings of the store show"
    return f"{told} a right, by the screening"


def _store_of(found: Found) -> tuple[str, str]:
    return found.platform, found.store_id


def _act(breach: Breach, court: Court) -> Element:
    row, entries = breach.row, breach.run.entry("decisions.parquet", "input:acts")
    text = f"`{row.act}` done, or asked for, at {_at(row.at, court)}, says the feed"
    bears_for: list[Evidence] = []
    against: list[Evidence] = []
    if row.act in COUNTED:
        bears_for.append(Evidence(text=f"{text}: {COUNTED[row.act]}, an affirmative act (R24)", entries=entries))
    elif row.act in PROMOTION:
        bears_for.append(Evidence(text=f"{text}: a promotion act (R31)", entries=entries))
    else:
        bears_for.append(Evidence(text=text, entries=entries))
        passive = row.act in GROUPS["listing"]
        text = (
            "mere availability: inactivity is not aiding"
            if passive
            else "an arm's-length service by itself is not concert"
        )
        against.append(Evidence(text=f"{text} (R23)", entries=entries))
    if row.automated:
        against.append(
            Evidence(text="automated, says the feed; an algorithm's output alone is not enough (R22)", entries=entries)
        )
    elif row.automated is False:
        bears_for.append(Evidence(text="not automated, says the feed", entries=entries))
    return Element(
        rule="R20, R23–R25",
        name="An act for the benefit of that violation",
        bears_for=tuple(bears_for),
        bears_against=tuple(against),
    )


def _unlinked_then(breach: Breach, late: Instant, court: Court) -> Element:
    """The grade in the decision knows of today's links; at the act nobody had said whose store it was (R26, R53)."""
    text = (
        f"a person confirmed that the store is the defendant's at {_at(late, court)}, after the act; the decision's "
        f"{breach.row.knowledge} knows of that (R22, R26, R53)"
    )
    return Element(
        rule="R22, R26",
        name=PARTICULAR,
        bears_for=(),
        bears_against=(Evidence(text=text, entries=breach.run.entry("links.parquet")),),
    )


def _particular(breach: Breach, court: Court) -> Element:
    row, entries = breach.row, breach.run.entry("decisions.parquet")
    if (late := breach.linked_late) is not None:
        return _unlinked_then(breach, late, court)
    text = f"{row.knowledge} at that instant: {GRADES.get(row.knowledge, row.knowledge)}"
    strong = row.knowledge in ("K4", "K5")
    known = Evidence(text=text, entries=entries)
    against = (
        ()
        if strong
        else (
            Evidence(
                text=f"{text}; no earlier notice of this store or listing is on record (R22, R27)", entries=entries
            ),
        )
    )
    return Element(
        rule="R22, R26",
        name=PARTICULAR,
        bears_for=(known,) if row.knowledge not in ("K0", "K1") else (),
        bears_against=against,
    )


def _diligence(breach: Breach, history: History, court: Court) -> Element:
    row, life = breach.row, breach.life
    before = [run for run in history.runs if run.at <= row.at]
    bears_for: list[Evidence] = []
    against: list[Evidence] = []
    if before:
        last = before[-1]
        text = f"{len(before)} screening run(s) on record before the act, the last as of {_at(last.at, court)} by {last.software}"
        against.append(
            Evidence(text=text, entries=tuple(i for run in before for i in run.entry("run", "findings.parquet")))
        )
    else:
        bears_for.append(Evidence(text="no screening run before the act is on record", entries=breach.run.entry("run")))
    if life is not None and life.known_at <= row.at:
        text = (
            f"the listing was known, by a notice of it or a finding, since {_at(life.known_at, court)}, before the act"
        )
        bears_for.append(Evidence(text=text, entries=life.entries))
    elif life is not None:
        text = f"the listing was first known, by a notice of it or a finding, at {_at(life.known_at, court)}, after the act"
        against.append(Evidence(text=text, entries=life.entries))
    if life is not None and life.removed_at is not None and life.removed_at >= row.at:
        against.append(
            Evidence(
                text=f"the listing was removed at {_at(life.removed_at, court)}, says the feed (R23, R34)",
                entries=life.entries,
            )
        )
    return Element(
        rule="R34, R36", name="No diligent attempt to comply", bears_for=tuple(bears_for), bears_against=tuple(against)
    )


def grouped(found: tuple[Breach, ...]) -> Iterator[tuple[Breach, ...]]:
    """Breaches with the same elements, the first of each group by time; groups in the order of their first."""
    groups: dict[tuple[object, ...], list[Breach]] = {}
    for each in found:
        groups.setdefault(each.group, []).append(each)
    yield from (tuple(each) for each in groups.values())
