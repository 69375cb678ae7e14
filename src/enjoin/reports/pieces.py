"""Blocks that several kinds share: tables of lives, relistings, strikes and tasks, and what the record lacks."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from enjoin.conduct.lives import Life, ahead
from enjoin.conduct.relistings import Relisting
from enjoin.conduct.strikes import Incident, Standing, standings
from enjoin.findings.text.spellings import shape_titles
from enjoin.reports.carried import NOT_DONE, seen
from enjoin.reports.model import Block, Cell, Column, Counsel, Paragraph, Seconds, Table
from enjoin.reports.source import Source
from enjoin.rights import Work

TASK_COLUMNS = (
    Column(name="Do", weight=0.9),
    Column(name="To", weight=1.15),
    Column(name="Platform", weight=0.9),
    Column(name="Store", weight=1.1, code=True),
    Column(name="Listing", weight=1.1, code=True),
    Column(name="Defendant", weight=1.3),
    Column(name="Due", weight=1.1),
    Column(name="Cite", weight=1.0),
    Column(name="Why", weight=3.0),
)


def cut(rows: Sequence[tuple[Cell, ...]], limit: int | None, where: str) -> tuple[tuple[tuple[Cell, ...], ...], str]:
    """At most `limit` rows, and a note that says how many are not shown and where they are."""
    if limit is None or len(rows) <= limit:
        return tuple(rows), ""
    return tuple(rows[:limit]), f"The first {limit:,} of {len(rows):,} rows; all are in {where}."


def tasks(source: Source, limit: int | None = None) -> Table:
    """The work list of the last run, most urgent first, as it stands on record."""
    found = [
        (
            task.get("do", ""),
            task.get("to", ""),
            task.get("platform", ""),
            task.get("store_id", ""),
            task.get("listing_id", ""),
            source.named(task["defendant"]) if task.get("defendant") else "",
            task.get("due", ""),
            task.get("cite") or task.get("directive", ""),
            task.get("reason", ""),
        )
        for task in source.run.tasks
    ]
    rows, note = cut(found, limit, "actions.csv")
    return Table(
        id="tasks",
        title="What is to be done, most urgent first",
        columns=TASK_COLUMNS,
        rows=rows,
        note=note,
        entries=source.run.entry("actions.csv"),
        wide=True,
    )


def lives_table(source: Source, limit: int | None = None) -> Table:
    """Every listing of a confirmed store in which a right was found: appeared, known, decided on, gone in a feed."""
    found: list[tuple[Cell, ...]] = [
        (
            source.named(life.defendant),
            life.platform,
            life.store_id,
            life.listing_id,
            f"{life.right}: “{life.text}” ({life.kind})",
            life.listed_at,
            life.noticed_at,
            life.known_at,
            life.decided_at,
            None if life.to_decision is None else Seconds(life.to_decision),
            life.removed_at,
            seen(life),
        )
        for life in source.lives
    ]
    rows, note = cut(found, limit, "the full report (`enjoin report RUN/ --kind diligence`)")
    return Table(
        id="listings",
        title="Listings of the defendants' stores in which a right was found: appeared, known, decided on, gone",
        columns=(
            Column(name="Defendant", weight=1.5),
            Column(name="Platform", weight=0.9),
            Column(name="Store", weight=1.1, code=True),
            Column(name="Listing", weight=1.1, code=True),
            Column(name="Shows", weight=1.7),
            Column(name="Listed", weight=1.1),
            Column(name="Notice of it", weight=1.1),
            Column(name="Known", weight=1.1),
            Column(name="Decision on record", weight=1.1),
            Column(name="After", weight=0.7, right=True),
            Column(name="Gone, says the feed", weight=1.1),
            Column(name="In the last feed", weight=0.7),
        ),
        rows=rows,
        note=" ".join(
            filter(
                None,
                (
                    f"{NOT_DONE} “After”: from known to the decision, where it was known before the run that decided.",
                    note,
                ),
            )
        ),
        entries=_entries(source.lives),
        wide=True,
    )


def relistings_table(source: Source, found: Sequence[Relisting], limit: int | None = None) -> Table:
    """Each relisting with the listing before it and the first of its chain (R56)."""
    every: list[tuple[Cell, ...]] = [
        (
            source.named(each.listing.defendant),
            each.listing.right,
            each.first.listing_id,
            each.previous.listing_id,
            each.listing.listing_id,
            each.number,
            each.at,
            Seconds(each.after),
        )
        for each in found
    ]
    rows, note = cut(every, limit, "the full report (`enjoin report RUN/ --kind diligence`)")
    return Table(
        id="relistings",
        title="Relistings after removal and notice, each tied to the first listing (R56)",
        columns=(
            Column(name="Defendant", weight=1.6),
            Column(name="Right"),
            Column(name="First listing", code=True),
            Column(name="Previous", code=True),
            Column(name="Relisted as", code=True),
            Column(name="No. in chain", weight=0.8, right=True),
            Column(name="At", weight=1.2),
            Column(name="After", weight=0.8, right=True),
        ),
        rows=rows,
        note=note,
        entries=tuple(sorted({index for each in found for index in each.entries})),
    )


def incidents(source: Source, relisted: Iterable[Relisting]) -> Iterator[Incident]:
    """What the strike policy counts: each infringing listing found at a confirmed store, from when it was up and known."""
    again = {each.listing.listing for each in relisted}
    for life in source.lives:
        what = f"{'relisting' if life.listing in again else 'infringing listing'} {life.listing_id} ({life.right})"
        yield Incident(store=(life.platform, life.store_id), at=life.known_at, what=what, entries=life.entries)


def strikes_table(source: Source, found: Sequence[Standing], limit: int | None = None) -> Table:
    """Each store's strikes under the platform's own policy (R57)."""
    rules = source.policy
    every: list[tuple[Cell, ...]] = [
        (
            each.store[0],
            each.store[1],
            ", ".join(source.named(name) for name in source.run.defendants_of(each.store)),
            len(each.strikes),
            each.alive,
            f"{rules.at_limit} (policy)" if each.reached else "below the limit",
            each.strikes[-1].at,
            sum(len(strike.incidents) for strike in each.strikes),
        )
        for each in found
    ]
    rows, note = cut(every, limit, "the full report (`enjoin report RUN/ --kind diligence`)")
    told = (
        f"Policy {rules.version}: incidents within {rules.merge_days} days count once, a strike lives {rules.live_days} "
        f"days, the limit is {rules.limit}. Basis: policy, not an order (R19, R57)."
    )
    return Table(
        id="strikes",
        title="Strikes under the platform's own policy",
        columns=(
            Column(name="Platform"),
            Column(name="Store", code=True),
            Column(name="Defendant", weight=1.6),
            Column(name="Strikes", weight=0.8, right=True),
            Column(name="Alive", weight=0.6, right=True),
            Column(name="Policy says", weight=1.5),
            Column(name="Last strike", weight=1.2),
            Column(name="Incidents", weight=0.9, right=True),
        ),
        rows=rows,
        note=" ".join(filter(None, (told, note))),
        entries=tuple(sorted({index for each in found for strike in each.strikes for index in strike.entries})),
    )


def standing(source: Source, relisted: Iterable[Relisting]) -> tuple[Standing, ...]:
    """Every store with a strike as the last run finds it."""
    return standings(incidents(source, relisted), source.policy, source.at)


def lacking(source: Source) -> Iterator[Block]:
    """What the record does not hold, and so what the report cannot say; and what it holds of others."""
    for name, count in Counter(source.history.others).items():
        runs = "One run" if count == 1 else f"{count:,} runs"
        yield Paragraph(
            lead="Another's runs.",
            text=f"{runs} on record {'is' if count == 1 else 'are'} about `{name}`, another respondent, and left out here.",
            entries=source.run.entry("run"),
        )
    yield from planned(source)
    for run in source.history.runs:
        for text in run.lacking:
            yield Paragraph(
                lead="Not at hand.",
                text=f"In run {run.id}, {text}; figures that need it leave it out.",
                entries=run.entry("run"),
            )
        if later := sum(each.live and each.listed_at is not None and each.listed_at > run.at for each in run.offers):
            yield Paragraph(
                lead="Listed later.",
                text=f"Live listings of linked stores to which the feed of run {run.id} gives a first day after the instant "
                f"that the run speaks of: {later:,}. They are decided on as if they had been there.",
                entries=run.entry("input:listings", "decisions.parquet"),
            )
        for name, count in sorted(Counter(each.respondent or "" for each in run.others).items()):
            acts = "one act that is" if count == 1 else f"{count:,} acts that are"
            yield Paragraph(
                lead="Another's acts.",
                text=f"In run {run.id}, {acts} forbidden or held {'is' if count == 1 else 'are'} by `{name}`, another "
                "respondent, and left out here; a run for that respondent tells of them.",
                entries=run.entry("decisions.parquet"),
            )


def planned(source: Source) -> Iterator[Block]:
    """Acts that the feeds date after this paper's day: forbidden, as decided, and not counted as done."""
    if count := ahead(source.history):
        acts = "one act is" if count == 1 else f"{count:,} acts are"
        yield Paragraph(
            lead="Dated later.",
            text=f"In the feeds {acts} dated after the instant that this paper speaks of, and would be forbidden then; "
            f"{'it is' if count == 1 else 'they are'} counted nowhere here.",
            entries=source.history.entries("decisions.parquet"),
        )


def no_acts(source: Source) -> str:
    """What it means that no act was decided to be forbidden."""
    if any(run.screened.get("acts") for run in source.history.runs):
        return "No act of the feeds on record was decided to be forbidden when it was done or asked for."
    return "No feed of acts is on record, so nothing is said here of acts that were done while they were forbidden."


def unseen_works(source: Source) -> Iterator[Block]:
    """Works in suit with which no listing's picture was compared: what the record cannot prove (R29, R34)."""
    works = source.case.works
    detectors = {detector for run in source.history.runs for detector, *_ in run.finding_counts}
    if works and not any(each.startswith("image") for each in detectors):
        named = ", ".join(each.title or each.id for each in works)
        yield Paragraph(
            lead="Works.",
            text=f"{'One work is' if len(works) == 1 else f'{len(works):,} works are'} in suit: {named}. No picture of a "
            "listing was compared with "
            f"{'it' if len(works) == 1 else 'them'}; what is said here of listings rests on their words alone (R29, R34)."
            + _titles(works),
            entries=source.run.entry("input:case", "findings.parquet"),
        )


def _titles(works: Sequence[Work]) -> str:
    """Which titles of works are looked for in words, and which are not."""
    sought = {pattern.right for pattern in shape_titles(works, 0)}
    known = [f"“{each.title}”" for each in works if each.id in sought]
    other = [f"“{each.title}”" for each in works if each.title and each.id not in sought]
    told = f" In words {_listed(known)} looked for as a title." if known else ""
    return told + (f" {_listed(other)} not looked for: other wordings are like it." if other else "")


def _listed(names: Sequence[str]) -> str:
    return f"{names[0]} was" if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]} were"


def unseen_rights(source: Source) -> Iterator[Block]:
    """That nothing could be found, where the case has no mark, and the works that were not compared."""
    if not source.case.marks:
        yield Paragraph(
            lead="No mark.",
            text="The case names no mark, so the screening could find no use of one. That nothing was found says "
            "nothing of what the listings show (R29, R34).",
            entries=source.run.entry("input:case"),
        )
    yield from unseen_works(source)


def questions(source: Source) -> Iterator[Block]:
    """What counsel must confirm about the directives that bind the respondent at the report's instant."""
    asked = dict.fromkeys(question for each in source.obligations for question in each.questions)
    for question in asked:
        yield Counsel(question=question, entries=source.run.entry("input:case"))


def _entries(lives: Iterable[Life]) -> tuple[int, ...]:
    return tuple(sorted({index for life in lives for index in life.entries}))
