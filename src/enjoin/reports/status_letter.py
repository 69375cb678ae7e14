"""`status-letter`: a letter to the court on what has been done under its orders."""

from collections.abc import Iterator

from enjoin.conduct.lives import slips
from enjoin.conduct.narrowness import narrowness
from enjoin.conduct.statistics import quantile
from enjoin.reports.compliance import directives
from enjoin.reports.model import Blank, Block, Counsel, Lines, Paragraph, Report
from enjoin.reports.shown import lasting
from enjoin.reports.source import Source, frame


def build(source: Source) -> Report:
    """The letter as of the last run."""
    case = source.case
    return frame(
        source,
        "status-letter",
        "Status letter",
        [
            Lines(lines=("By ECF", "", f"The Honorable {case.judge or '________________'}", case.court.name)),
            Lines(lines=(f"Re: {case.caption}, No. {case.docket}" + (f" ({case.judge})" if case.judge else ""),)),
            Paragraph(text="Your Honor:", numbered=False),
            Paragraph(
                text=f"{source.person.name} reports on its compliance with the Court's orders as of "
                f"{source.at.day(case.court):%B} {source.at.day(case.court).day}, {source.at.day(case.court).year}.",
                numbered=False,
            ),
            *_said(source),
            directives(source),
            Paragraph(text=f"{source.person.name} will report further as the Court directs.", numbered=False),
            Lines(lines=("Respectfully submitted,",)),
            Blank(label="Counsel for", hint=source.person.name),
            Blank(label="Signature"),
            Counsel(
                question="Counsel must settle every sentence, and say what this record cannot: positions taken, and "
                "why (R35, R43)."
            ),
        ],
        main="directives",
    )


def _said(source: Source) -> Iterator[Block]:
    run = source.run
    decided, links = run.entry("decisions.parquet"), run.entry("links.parquet")
    confirmed = {each.store for each in run.links if each.state == "confirmed"}
    candidates = [each for each in run.links if each.state == "candidate"]
    reached = [life for life in source.lives if life.was_reached]
    gated = [life for life in reached if life.gated_at is not None]
    yield Paragraph(
        lead="Stores.",
        text=f"{len(confirmed):,} stores are confirmed to be those of defendants; {len(candidates):,} more resemble "
        "one and await a "
        "person's confirmation, and no measure is taken against these.",
        entries=links,
    )
    text = f"{run.screened['listings']:,} listings were screened. " if run.screened.get("listings") else ""
    yield Paragraph(
        lead="Listings.",
        text=f"{text}Of {len(reached):,} infringing listings that an order reached, {len(gated):,} have been "
        "withheld or are gone.",
        entries=(*run.entry("findings.parquet", "run.json"), *decided),
    )
    times = [life.to_gate for life in gated if life.to_gate is not None]
    if times and (middle := quantile(times, 0.5)) is not None and (most := quantile(times, 0.95)) is not None:
        yield Paragraph(
            lead="Time.",
            text=f"From knowledge of a listing to its gate: median {lasting(middle)}, 95th percentile {lasting(most)}.",
            entries=(*run.entry("findings.parquet"), *decided),
        )
    narrow = narrowness(run)
    yield Paragraph(
        lead="Lawful goods.",
        text=f"{narrow.touched:,} of {narrow.clean:,} lawful listings of these stores were blocked and "
        f"{narrow.doubted:,} held for a "
        "person to look at.",
        entries=narrow.entries,
    )
    done = sum(1 for _ in slips(source.history))
    yield Paragraph(
        lead="Acts under review.",
        text=f"{done:,} acts on record were done, or asked for, while an order forbade them; each is set out in a "
        "separate report.",
        entries=source.history.entries("decisions.parquet"),
    )
