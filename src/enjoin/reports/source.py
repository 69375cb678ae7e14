"""What a report kind is given, and the frame that all of them share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from enjoin.conduct.lives import Life, lives
from enjoin.conduct.model import History, Run
from enjoin.conduct.sampling import Judged
from enjoin.conduct.strikes import POLICIES, Policy
from enjoin.obligations import Obligation, View
from enjoin.orders.model import Case, Defendant
from enjoin.orders.people import Person
from enjoin.reports.chronology import chronology
from enjoin.reports.model import Basis, Block, Caption, Exhibit, Figure, Report
from enjoin.reports.timeline import timeline_svg
from enjoin.when import Instant

SEALED = "CONFIDENTIAL — CASE UNDER SEAL — FOR THE CASE TEAM ONLY"


@dataclass(frozen=True, kw_only=True)
class Source:
    """The runs, the case as the last of them had it, whose duties are reported on, and what else a kind may ask for.

    `options` are the caller's words by name (`to`, `defendant`, `territory` …); a kind refuses those that it does not know.
    """

    history: History
    case: Case
    case_digest: str
    person: Person
    version: str
    sample: tuple[Judged, ...] = ()
    policy: Policy = POLICIES["three-strikes-1"]
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def run(self) -> Run:
        """The last run: the state of things that the report speaks of."""
        return self.history.last

    @property
    def at(self) -> Instant:
        return self.run.at

    @property
    def is_sealed(self) -> bool:
        """Is the case, or an order of it, under seal at the report's instant (R49)?"""
        if self.case.sealed is not None and self.case.sealed.holds(self.at):
            return True
        return any(
            each.sealed_until is not None and each.entered.at <= self.at < each.sealed_until.at
            for each in self.case.orders
        )

    @cached_property
    def view(self) -> View:
        return View(self.case, self.person, self.at)

    @cached_property
    def obligations(self) -> tuple[Obligation, ...]:
        """The directives that bind the respondent, of orders entered by the report's instant: no paper tells of later ones."""
        return tuple(each for each in self.view.obligations if each.status != "not_entered")

    @cached_property
    def lives(self) -> tuple[Life, ...]:
        return lives(self.history, self.case, self.person.called)

    @cached_property
    def defendants(self) -> dict[str, Defendant]:
        return {each.id: each for each in self.case.defendants}

    def named(self, defendant: str) -> str:
        """A defendant as captioned, with the case file's id."""
        found = self.defendants.get(defendant)
        return f"{found.name} ({defendant})" if found else defendant or "—"


def frame(
    source: Source,
    kind: str,
    title: str,
    blocks: Iterable[Block | None],
    *,
    subtitle: str = "",
    main: str = "",
    exhibits: tuple[Exhibit, ...] = (),
    data: Mapping[str, object] | None = None,
) -> Report:
    """A report with the case's caption, the seal's marking, and what it was computed from."""
    case, history = source.case, source.history
    caption = Caption(court=case.court, docket=case.docket, title=case.caption, judge=case.judge or "")
    return Report(
        kind=kind,
        title=title,
        subtitle=subtitle,
        captions=(caption,),
        as_of=source.at,
        court=case.court,
        blocks=tuple(block for block in blocks if block is not None),
        basis=Basis(
            version=source.version,
            runs=tuple(f"{run.id}, as of {run.at.iso(case.court.zone)}, {run.software}" for run in history.runs),
            cases=(f"{case.docket}, {source.case_digest}",),
            ledger=history.root,
            entries=history.size,
        ),
        marking=SEALED if source.is_sealed else "",
        main=main,
        exhibits=exhibits,
        data=data,
    )


def period(source: Source) -> str:
    """The days that the runs speak of, in words."""
    first, last = source.history.runs[0].at.day(source.case.court), source.at.day(source.case.court)
    return f"{last}" if first == last else f"{first} to {last}"


def timeline(source: Source) -> Figure:
    """The case's timeline for the respondent, as of the last run."""
    drawn = chronology(source.case, source.person, at=source.at)
    return Figure(
        id="timeline",
        title=f"Orders, effects and notices, and what bound {source.person.name}",
        svg=timeline_svg(drawn),
        alt=f"{drawn.title}: {len(drawn.marks)} orders, effects and notices on one axis, {len(drawn.tracks)} directives.",
        entries=source.run.entry("input:case"),
        wide=True,
    )
