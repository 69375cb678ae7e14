"""`compliance`: what was ordered, what was decided and how fast, what later feeds show, what is open.

It is also a run's own overview for a lawyer.
"""

from collections.abc import Iterator

from enjoin.conduct.lives import ahead, slips
from enjoin.conduct.relistings import relistings
from enjoin.obligations import Obligation
from enjoin.orders.wording import kind_in_words, limits_in_words, past_in_words
from enjoin.reports.carried import later_feeds, said, speeds, stats, unasked
from enjoin.reports.model import Block, Cell, Column, Heading, Paragraph, Report, Stat, Stats, Table
from enjoin.reports.pieces import (
    lacking,
    lives_table,
    questions,
    relistings_table,
    standing,
    strikes_table,
    tasks,
    unseen_rights,
)
from enjoin.reports.source import Source, frame, period, timeline
from enjoin.when import Instant


def build(source: Source, *, limit: int | None = None) -> Report:
    """The report; with a `limit`, long tables are cut there and say so (for the overview in a run's folder)."""
    return frame(
        source,
        "compliance",
        "Report on compliance",
        [
            _glance(source),
            Heading(text="What was ordered"),
            *_ordered(source),
            *questions(source),
            timeline(source),
            directives(source),
            Heading(text="What was decided, how fast, and what later feeds show"),
            *_done(source, limit),
            Heading(text="What is open"),
            *_open(source),
            tasks(source, limit),
        ],
        subtitle=f"{source.person.name}, {period(source)}",
        main="tasks",
    )


# ── what was ordered ──


def _ordered(source: Source) -> Iterator[Block]:
    entries = source.run.entry("input:case")
    named, at = source.person.name, source.at.day(source.case.court)
    in_force = [each for each in source.obligations if each.status == "in_force"]
    yield Paragraph(
        text=f"On {at}, {len(in_force)} of the {len(source.obligations)} directives on file that bind {named} are in force"
        + (f": {', '.join(dict.fromkeys(each.cite for each in in_force))}." if in_force else "."),
        entries=entries,
    )
    for each in source.obligations:
        if each.status == "gap":
            yield Paragraph(
                lead="A gap.",
                text=f"The term of {each.cite} is over and nothing on file continues it; "
                "ask for the extension or for consent (R7).",
                entries=entries,
            )
        if each.power == "no_predicate" and each.status in ("in_force", "stayed"):
            yield Paragraph(
                lead="Contestable.",
                text=f"{each.cite} rests on no prohibition of a party (R16). It is obeyed until changed; "
                "seek modification (R13, R14).",
                entries=entries,
            )
    if not source.obligations:
        yield Paragraph(text=f"No paragraph on file binds {named}.", entries=entries)


def directives(source: Source) -> Table:
    """Every directive that binds the respondent, as it stands at the report's instant."""
    return Table(
        id="directives",
        title=f"The directives that bind {source.person.name}, as they stand",
        columns=(
            Column(name="Directive", weight=1.1),
            Column(name="Order", weight=1.3),
            Column(name="Asks for", weight=1.8),
            Column(name="Status", weight=1.1),
            Column(name="Noticed", weight=1.1),
            Column(name="Shaped by", weight=2.2),
            Column(name="Due", weight=1.1),
            Column(name="To note", weight=1.5),
        ),
        rows=tuple(_directive(source, each) for each in source.obligations),
        entries=source.run.entry("input:case"),
        wide=True,
    )


def _directive(source: Source, each: Obligation) -> tuple[Cell, ...]:
    order, directive = each.order, each.directive
    named = kind_in_words(order) + (f", ECF {order.ecf[0]}" if order.ecf else "") + f", {order.entered.written}"
    asks = f"no {', '.join(directive.forbid)}" if directive.forbid else f"to {directive.require or 'act'}"
    whom = "" if directive.defendants is None else f", as to {', '.join(map(source.named, directive.defendants))} only"
    shaped = "; ".join(
        f"{past_in_words(effect, each.ref)} by {effect.order}{limits_in_words(effect)} from {start.day(source.case.court)}"
        for effect, start in each.effects
    )
    return (
        f"{each.cite} ({each.ref})",
        named,
        (f"{asks} — {directive.toward}" if directive.toward else asks) + whom,
        each.status.replace("_", " "),
        each.notice.received.at if each.notice else None,
        shaped,
        _due(each),
        ", ".join(flag.replace("_", " ") for flag in each.flags),
    )


def _due(each: Obligation) -> Instant | None:
    return each.due.due if each.due is not None else each.fixed_due


# ── what was done ──


def _glance(source: Source) -> Stats:
    run = source.run
    own = [each for each in run.stock if each.state == "confirmed"]
    confirmed = {each.store for each in run.links if each.state == "confirmed"}
    found, decided, links = run.entry("findings.parquet"), run.entry("decisions.parquet"), run.entry("links.parquet")
    both = (*found, *decided)
    runs, screened = len(source.history.runs), run.screened.get("listings")
    return Stats(
        title="At a glance",
        items=(
            Stat(key="runs", label="Runs told of here", value=runs, entries=source.history.entries("run")),
            Stat(key="screened", label="Listings screened last", value=screened, entries=run.entry("run.json")),
            Stat(key="confirmed_stores", label="Stores confirmed as defendants'", value=len(confirmed), entries=links),
            Stat(
                key="live",
                label="Their live listings",
                value=sum(s.live for s in own) if run.reaches else None,
                note="" if run.reaches else unasked(source),
                entries=decided,
            ),
            Stat(
                key="infringing",
                label="… in which the screening found a right",
                value=sum(s.hits for s in own) if run.reaches else None,
                entries=both,
            ),
            *stats(source),
            *_acts(source),
            Stat(key="tasks", label="Things on the work list", value=len(run.tasks), entries=run.entry("actions.csv")),
        ),
    )


def _done(source: Source, limit: int | None) -> Iterator[Block]:
    yield Paragraph(text=said(source), entries=source.history.entries("findings.parquet", "decisions.parquet"))
    yield from later_feeds(source)
    yield from unseen_rights(source)
    yield Stats(title="Speed", items=speeds(source))
    yield lives_table(source, limit)
    relisted = relistings(source.lives)
    if relisted:
        yield relistings_table(source, relisted, limit)
    strikes = standing(source, relisted)
    if strikes:
        yield strikes_table(source, strikes, limit)


def _acts(source: Source) -> Iterator[Stat]:
    """Acts of the feeds, as decided, each at its own instant."""
    decided = source.run.entry("decisions.parquet")
    counts = {
        outcome: sum(t.count for t in source.run.tallies if t.source == "acts" and t.outcome == outcome)
        for outcome in ("allow", "review", "block")
    }
    others = sum(each.outcome == "block" for each in source.run.others)
    if any(counts.values()):
        yield Stat(key="acts", label="Acts decided in the last run", value=sum(counts.values()), entries=decided)
        yield Stat(key="acts_allowed", label="… allowed", value=counts["allow"], entries=decided)
        yield Stat(key="acts_review", label="… for a person to decide", value=counts["review"], entries=decided)
        yield Stat(
            key="acts_blocked",
            label="… forbidden when they were done or asked for",
            value=counts["block"],
            note="; ".join(_among(others, ahead(source.history))),
            entries=decided,
        )


def _among(others: int, later: int) -> Iterator[str]:
    if others:
        yield f"{others:,} of them another respondent's"
    if later:
        yield f"{later:,} dated after this paper's day"


# ── what is open ──


def _many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"


def _open(source: Source) -> Iterator[Block]:
    run = source.run
    done = sum(1 for _ in slips(source.history))
    candidates = [each for each in run.links if each.state == "candidate"]
    lost = [each.defendant for each in run.links if each.state == "none"]
    if candidates:
        yield Paragraph(
            text=f"{_many(len(candidates), 'store looks', 'stores look')} like a defendant's and "
            f"{'waits' if len(candidates) == 1 else 'wait'} for a person's confirmation; nothing is enforced there (R53, R55).",
            entries=run.entry("links.parquet"),
        )
    if lost:
        yield Paragraph(
            text=f"For {_many(len(lost), 'defendant', 'defendants')} no store was found: "
            f"{', '.join(source.named(each) for each in lost)}.",
            entries=run.entry("links.parquet"),
        )
    if done:
        yield Paragraph(
            text=f"{_many(done, 'act of the feeds was', 'acts of the feeds were')}, as decided on record, "
            "forbidden when done or asked for; "
            "`enjoin report --kind breaches` lays out the elements of each.",
            entries=run.entry("decisions.parquet"),
        )
    if any(run.rejected.values()):
        yield Paragraph(
            text=f"{_many(sum(run.rejected.values()), 'row of the feeds', 'rows of the feeds')} "
            "broke a rule of the format and went aside, with place and reason.",
            entries=run.entry("rejected.csv"),
        )
    yield from lacking(source)
