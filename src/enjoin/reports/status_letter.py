"""`status-letter`: a letter to the court on what the record shows under its orders."""

from collections.abc import Iterator

from enjoin.conduct.lives import slips
from enjoin.conduct.narrowness import narrowness
from enjoin.reports.carried import later_feeds, said, speed_said
from enjoin.reports.compliance import directives
from enjoin.reports.model import Blank, Block, Counsel, Lines, Paragraph, Report
from enjoin.reports.pieces import planned, unseen_rights
from enjoin.reports.source import Source, frame


def _judge(judge: str | None) -> str:
    """A judge's name; where the case file has initials only, a line to write it on."""
    blank = "________________"
    if judge is None:
        return blank
    return f"{blank} ({judge})" if judge.isupper() and " " not in judge else judge


def build(source: Source) -> Report:
    """The letter as of the last run."""
    case = source.case
    return frame(
        source,
        "status-letter",
        "Status letter",
        [
            Lines(lines=("By ECF", "", f"The Honorable {_judge(case.judge)}", case.court.name)),
            Lines(lines=(f"Re: {case.caption}, No. {case.docket}" + (f" ({case.judge})" if case.judge else ""),)),
            Paragraph(text="Your Honor:", numbered=False),
            Paragraph(
                text=f"{source.person.name} reports what its record shows under the Court's orders as of "
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
                question="Counsel must settle every sentence, and say what this record cannot: what was in fact withheld, and "
                "when; positions taken, and why (R35, R43)."
            ),
        ],
        main="directives",
    )


def _said(source: Source) -> Iterator[Block]:
    run = source.run
    decided, links = run.entry("decisions.parquet"), run.entry("links.parquet")
    ever = source.history.entries("findings.parquet", "decisions.parquet")
    confirmed = {each.store for each in run.links if each.state == "confirmed"}
    candidates = [each for each in run.links if each.state == "candidate"]
    yield Paragraph(
        lead="Stores.",
        text=f"{_stores(len(confirmed))} confirmed on record to be those of defendants; {len(candidates):,} more "
        f"{'resembles' if len(candidates) == 1 else 'resemble'} one and {'awaits' if len(candidates) == 1 else 'await'} a "
        f"person's confirmation. {_of_candidates(source)}",
        entries=(*links, *decided),
    )
    screened = run.screened.get("listings")
    yield Paragraph(
        lead="Listings.",
        text=(f"The last run screened {screened:,} listings. " if screened else "") + said(source),
        entries=(*run.entry("run.json"), *ever, *source.history.entries("input:listings")),
    )
    yield from later_feeds(source)
    yield from unseen_rights(source)
    if any(life.decided for life in source.lives):
        yield Paragraph(lead="Time.", text=speed_said(source), entries=ever)
    if run.reaches:
        narrow = narrowness(run)
        yield Paragraph(
            lead="Other goods.",
            text=f"In {narrow.clean:,} live listings of these stores the screening found no right. The decisions on record "
            f"restrain {narrow.touched:,} of these and hold {narrow.doubted:,} more until a person has looked. Whether they "
            "are lawful nobody has judged.",
            entries=narrow.entries,
        )
    yield Paragraph(lead="Acts.", text=_acts(source), entries=source.history.entries("decisions.parquet"))
    yield from planned(source)


def _stores(count: int) -> str:
    return "One store is" if count == 1 else f"{count:,} stores are"


def _of_candidates(source: Source) -> str:
    """What the decisions on record do to stores that are not confirmed (R53, R55)."""
    blocked = sum(t.count for t in source.run.tallies if t.link_state == "candidate" and t.outcome == "block")
    return (
        f"{blocked:,} decisions of the last run restrain these."
        if blocked
        else "No decision of the last run restrains these."
    )


def _acts(source: Source) -> str:
    if not any(run.screened.get("acts") for run in source.history.runs):
        return (
            "No feed of acts is on record: this letter says nothing of what was done in e-mails, ads, bids and payouts."
        )
    done = sum(1 for _ in slips(source.history))
    return (
        f"Of the acts in the feeds on record, {done:,} were, as decided, forbidden by an order when they were done or asked "
        "for; a separate report sets out each."
        if done
        else "Of the acts in the feeds on record, none was decided to be forbidden when it was done or asked for."
    )
