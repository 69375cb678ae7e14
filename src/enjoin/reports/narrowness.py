"""`narrowness`: lawful listings and stores touched, and what a broader measure would have hit (R18, R32, R33)."""

from collections.abc import Iterator

from enjoin.conduct.model import Run
from enjoin.conduct.narrowness import Narrowness, narrowness
from enjoin.reports.model import Block, Cell, Column, Heading, Paragraph, Report, Share, Stat, Stats, Table
from enjoin.reports.pieces import lacking, unseen_works
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
            *_why(source, last),
            _stores(source),
            Heading(text="What a broader measure would have hit"),
            _broader(last),
            *([_history(source)] if len(source.history.runs) > 1 else []),
            Heading(text="How this was counted"),
            Paragraph(
                text="A listing is lawful here where the screening found no protected right in it. The unit of action is the "
                "listing (R18); a listing of an enjoined store counts as touched where any act on it was blocked, and as held "
                "where a person was asked to look first.",
                entries=last.entries,
            ),
            *unseen_works(source),
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
            Stat(key="stores", label="Enjoined stores with live listings", value=found.stores, entries=found.entries),
            Stat(key="live", label="Their live listings", value=found.live, entries=found.entries),
            Stat(
                key="lawful_touched",
                label="Their lawful listings touched",
                value=Share(part=found.touched, whole=found.clean),
                entries=found.entries,
            ),
            Stat(
                key="lawful_held",
                label="Their lawful listings held for a person to look at",
                value=Share(part=found.doubted, whole=found.clean),
                entries=found.entries,
            ),
            Stat(
                key="strangers_blocked",
                label="Acts blocked for sellers outside the order",
                value=found.strangers_blocked,
                entries=found.entries,
            ),
            Stat(
                key="promotion_passed",
                label="Lawful promotion acts for enjoined stores that passed",
                value=found.passed_promotion,
                entries=found.entries,
            ),
            Stat(
                key="shut_down_would_hit",
                label="Lawful listings that closing the stores would have taken down",
                value=Share(part=shut.lawful, whole=found.live),
                note="of all their live listings",
                entries=shut.entries,
            ),
        ),
    )


def _why(source: Source, found: Narrowness) -> Iterator[Block]:
    if not found.touched and not found.doubted:
        yield Paragraph(
            text="No lawful listing of an enjoined store was blocked or held; the record proves that they were not touched (S6).",
            entries=found.entries,
        )
        return
    cites = {each.ref: each.cite for each in source.view.obligations}
    named = ", ".join(cites.get(ref, ref) for ref in found.touched_by) or "no single directive"
    yield Paragraph(
        lead="Why.",
        text=f"{found.touched:,} lawful listings were blocked and {found.doubted:,} held, under {named}. A directive toward "
        "stores reaches every listing; a listing whose wording is unknown is held until a person has looked.",
        entries=found.entries,
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
        title="Linked stores: their live listings, and the lawful ones touched",
        columns=(
            Column(name="Platform"),
            Column(name="Store", weight=1.3, code=True),
            Column(name="Defendant", weight=2.0),
            Column(name="Link", weight=0.9),
            Column(name="Live", weight=0.6, right=True),
            Column(name="Infringing", weight=0.8, right=True),
            Column(name="In doubt", weight=0.6, right=True),
            Column(name="Lawful", weight=0.6, right=True),
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
            (each.measure, each.lawful, each.unit, each.rule, ", ".join(str(index) for index in each.entries))
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
            Column(name="Lawful touched", weight=1.2, right=True),
            Column(name="Lawful held", weight=1.2, right=True),
            Column(name="Strangers' acts blocked", weight=0.9, right=True),
        ),
        rows=tuple(row(run) for run in source.history.runs),
        entries=source.history.entries("decisions.parquet"),
    )
