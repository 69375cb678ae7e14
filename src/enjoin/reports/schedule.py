"""`schedule`: defendants, stores, listings and actions as a workbook that counsel can sort."""

from collections.abc import Mapping

from enjoin.obligations.released import released
from enjoin.orders.model import Defendant
from enjoin.reports.model import Cell, Column, Paragraph, Report, Table
from enjoin.reports.pieces import lives_table, tasks
from enjoin.reports.source import Source, frame, period


def build(source: Source) -> Report:
    """The schedule as of the last run."""
    return frame(
        source,
        "schedule",
        "Schedule of defendants, stores and actions",
        [
            Paragraph(
                text="Computed from the record; a store is taken for a defendant's only where its link is confirmed (R53). "
                "A right was found by the screening; the work list says what is to be done, not what was done.",
                entries=source.run.entry("links.parquet"),
            ),
            defendants(source),
            stores(source),
            lives_table(source),
            tasks(source),
        ],
        subtitle=f"{source.person.name}, {period(source)}",
        main="defendants",
    )


def defendants(source: Source) -> Table:
    """Each defendant as captioned, with what was found of it."""
    run, rows = source.run, []
    free = released(source.case, source.at)
    for each in source.case.defendants:
        links = [link for link in run.links if link.defendant == each.id]
        own = [life for life in source.lives if life.defendant == each.id]
        row: tuple[Cell, ...] = (
            each.id,
            each.name,
            each.aka,
            _state(source, each, free),
            sum(link.state == "confirmed" for link in links),
            sum(link.state == "candidate" for link in links),
            len(own),
            sum(life.is_open for life in own),
            sum(life.after == "live" for life in own),
            each.source.cite,
        )
        rows.append(row)
    return Table(
        id="defendants",
        title="Defendants",
        columns=(
            Column(name="Id", weight=0.5),
            Column(name="Name as captioned", weight=2.2),
            Column(name="Also known as", weight=2.0),
            Column(name="State", weight=1.2),
            Column(name="Confirmed stores", weight=0.7, right=True),
            Column(name="Candidates", weight=0.7, right=True),
            Column(name="Listings with a right", weight=0.8, right=True),
            Column(name="… without a decision", weight=0.8, right=True),
            Column(name="… live after one", weight=0.7, right=True),
            Column(name="Cite", weight=1.0),
        ),
        rows=tuple(rows),
        entries=run.entry("input:case", "links.parquet", "findings.parquet"),
        wide=True,
    )


def _state(source: Source, defendant: Defendant, free: Mapping[str, str]) -> str:
    """As of the paper's instant: who leaves later is in the case still (R54)."""
    left = defendant.left
    if left is not None and left.on.at <= source.at:
        return f"{left.why} on {left.on.written}"
    return f"released by {free[defendant.id]}" if defendant.id in free else "named in the case"


def stores(source: Source) -> Table:
    """Every link between a defendant and a store, with its evidence."""
    run = source.run
    return Table(
        id="stores",
        title="Stores",
        columns=(
            Column(name="Defendant", weight=1.8),
            Column(name="Platform", weight=0.9),
            Column(name="Store", weight=1.2, code=True),
            Column(name="Link", weight=0.8),
            Column(name="Rests on", weight=0.7),
            Column(name="Score", weight=0.5, right=True),
            Column(name="Why", weight=3.0),
        ),
        rows=tuple(
            (source.named(each.defendant), each.platform, each.store_id, each.state, each.tier, each.score, each.why)
            for each in run.links
        ),
        entries=run.entry("links.parquet"),
        wide=True,
    )
