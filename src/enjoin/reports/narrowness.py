"""`narrowness`: goods in which nothing was found and that were touched, and what a broader measure would hit (R18, R32, R33).

Nobody has judged which goods are lawful: the record shows what the screening found and what was decided, and no more.
"""

from collections.abc import Iterator

from enjoin.conduct.model import Run
from enjoin.conduct.narrowness import Narrowness, narrowness
from enjoin.reports.carried import unasked
from enjoin.reports.model import Block, Cell, Column, Heading, Paragraph, Report, Share, Stat, Stats, Table
from enjoin.reports.pieces import lacking, unseen_rights
from enjoin.reports.source import Source, frame, period


def build(source: Source) -> Report:
    """The report on the last run, with the figures of each earlier one beside it."""
    last = narrowness(source.run)
    return frame(
        source,
        "narrowness",
        "Report on narrow tailoring",
        [
            Heading(text="What was touched"),
            _figures(last),
            *unseen_rights(source),
            *_why(source, last),
            _stores(source),
            Heading(text="What a broader measure would have hit"),
            _broader(last),
            *([_history(source)] if len(source.history.runs) > 1 else []),
            Heading(text="How this was counted"),
            Paragraph(
                text="“Nothing found” means that the screening found no right in suit in the listing's words; it does not mean "
                "that the goods are lawful, nor that those in which it found one are not: for that, people judge a sample "
                "(`--kind diligence --sample`). The unit of action is the listing (R18); a listing of a defendant's store counts "
                "as touched where the decision on record blocks any act on it, and as held where a person is asked to look "
                "first. What else was done to a listing, the record does not hold.",
                entries=last.entries,
            ),
            *lacking(source),
        ],
        subtitle=f"{source.person.name}, {period(source)}",
        main="stores",
    )


def _figures(found: Narrowness) -> Stats:
    shut = found.broader[0]
    return Stats(
        title="At a glance",
        items=(
            Stat(
                key="stores",
                label="Stores confirmed to be defendants', with live listings",
                value=found.stores,
                entries=found.entries,
            ),
            Stat(key="live", label="Their live listings", value=found.live, entries=found.entries),
            Stat(
                key="nothing_found_touched",
                label="Their listings in which nothing was found: touched by a decision",
                value=Share(part=found.touched, whole=found.clean),
                entries=found.entries,
            ),
            Stat(
                key="nothing_found_held",
                label="Their listings in which nothing was found: held for a person to look at",
                value=Share(part=found.doubted, whole=found.clean),
                entries=found.entries,
            ),
            Stat(
                key="strangers_blocked",
                label="Acts that a decision blocks for sellers outside the order",
                value=found.strangers_blocked,
                entries=found.entries,
            ),
            Stat(
                key="promotion_passed",
                label="Promotion acts for these stores that were allowed",
                value=found.passed_promotion,
                entries=found.entries,
            ),
            Stat(
                key="shut_down_would_hit",
                label="Listings in which nothing was found that closing the stores would have taken down",
                value=Share(part=shut.hit, whole=found.live),
                note="of all their live listings",
                entries=shut.entries,
            ),
        ),
    )


def _why(source: Source, found: Narrowness) -> Iterator[Block]:
    if not source.run.reaches:
        yield Paragraph(text=unasked(source), entries=found.entries)
        return
    if not found.touched and not found.doubted:
        yield Paragraph(
            text=_untouched(found),
            entries=found.entries,
        )
        return
    cites = {each.ref: each.cite for each in source.view.obligations}
    named = ", ".join(cites.get(ref, ref) for ref in found.touched_by) or "no single directive"
    yield Paragraph(
        lead="Why.",
        text=f"Of the listings in which nothing was found, the decisions on record block {found.touched:,} and hold "
        f"{found.doubted:,}, under {named}. A directive toward stores reaches every listing; a listing whose wording is "
        "unknown is held until a person has looked.",
        entries=found.entries,
    )


def _untouched(found: Narrowness) -> str:
    """As far as the recorded decisions go, and no further (S6)."""
    if not found.clean:
        return "No live listing of a defendant's store is on record in which the screening found nothing."
    return (
        f"No decision on record blocks or holds any of the {found.clean:,} live listings of the defendants' stores in which "
        "the screening found nothing (S6). That proves what was decided on them, not that they are lawful."
    )


def _stores(source: Source) -> Table:
    run = source.run
    rows: list[tuple[Cell, ...]] = [
        (
            each.platform,
            each.store_id,
            ", ".join(source.named(name) for name in run.defendants_of((each.platform, each.store_id), (each.state,))),
            each.state,
            each.live,
            each.hits,
            each.reviews,
            each.clean,
            each.blocked,
            each.doubted,
        )
        for each in run.stock
    ]
    return Table(
        id="stores",
        title="Linked stores: their live listings by what the screening found, and decisions on those in which it found nothing",
        columns=(
            Column(name="Platform"),
            Column(name="Store", weight=1.3, code=True),
            Column(name="Defendant", weight=2.0),
            Column(name="Link", weight=1.2),
            Column(name="Live", weight=0.6, right=True),
            Column(name="A right found", weight=0.8, right=True),
            Column(name="In doubt", weight=0.6, right=True),
            Column(name="Nothing found", weight=0.7, right=True),
            Column(name="… blocked", weight=0.7, right=True),
            Column(name="… held", weight=0.6, right=True),
        ),
        rows=tuple(rows),
        entries=run.entry("links.parquet", "findings.parquet", "decisions.parquet"),
        wide=True,
    )


def _broader(found: Narrowness) -> Table:
    return Table(
        id="broader",
        title="Broader measures that were not taken",
        columns=(
            Column(name="Measure", weight=2.4),
            Column(name="Would have hit", weight=0.8, right=True),
            Column(name="What", weight=1.6),
            Column(name="Rules", weight=1.0),
            Column(name="Record, entries", weight=0.8),
        ),
        rows=tuple(
            (each.measure, each.hit, each.unit, each.rule, ", ".join(str(index) for index in each.entries))
            for each in found.broader
        ),
        entries=found.entries,
    )


def _history(source: Source) -> Table:
    def row(run: Run) -> tuple[Cell, ...]:
        found = narrowness(run)
        return (
            run.at,
            found.stores,
            found.live,
            Share(part=found.touched, whole=found.clean),
            Share(part=found.doubted, whole=found.clean),
            found.strangers_blocked,
        )

    return Table(
        id="runs",
        title="The same figures in every run on record",
        columns=(
            Column(name="As of", weight=1.2),
            Column(name="Stores", weight=0.6, right=True),
            Column(name="Live listings", weight=0.7, right=True),
            Column(name="Nothing found, touched", weight=1.2, right=True),
            Column(name="Nothing found, held", weight=1.2, right=True),
            Column(name="Strangers' acts blocked", weight=0.9, right=True),
        ),
        rows=tuple(row(run) for run in source.history.runs),
        entries=source.history.entries("decisions.parquet"),
    )
