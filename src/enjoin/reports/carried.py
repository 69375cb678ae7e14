"""What the record shows of listings in which a right was found: decisions on it, and what later feeds show (R34, R42, R43).

A decision to withhold is the program's own; that a listing was withheld, or is gone, only a later feed shows. Every paper
that speaks of it takes its words from here.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from enjoin.conduct.lives import WITHHELD, Life, gates_of
from enjoin.conduct.statistics import quantile
from enjoin.reports.model import Block, Cell, Paragraph, Seconds, Share, Stat
from enjoin.reports.shown import lasting
from enjoin.reports.source import Source

NOT_DONE = "A decision on record does not show that it was carried out."


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The listings that an order reached, parted by what is on record. `gone`, `live`, `absent` and `unseen` part `withheld`.

    `changed`: of the `live`, those that the last run no longer decides to withhold. `demoted`: the decision is to stop their
    promotion or intake only. `left`: gone in a feed without any decision. `open`: neither.
    """

    reached: int
    withheld: int
    gone: int
    live: int
    absent: int
    unseen: int
    changed: int
    demoted: int
    left: int
    open: int
    passed: int


def carried(source: Source) -> Carried:
    """Counted over all runs."""
    reached = [life for life in source.lives if life.was_reached]
    withheld = [life for life in reached if life.withheld_at is not None]
    after = Counter(life.after for life in withheld)
    gates = gates_of(source.run)
    return Carried(
        reached=len(reached),
        withheld=len(withheld),
        gone=after["gone"],
        live=after["live"],
        absent=after["absent"],
        unseen=after[""],
        changed=sum(life.after == "live" and not gates.get(life.listing, set()) & WITHHELD for life in withheld),
        demoted=sum(life.withheld_at is None and bool(life.decided) for life in reached),
        left=sum(not life.decided and life.state == "gone" for life in reached),
        open=sum(life.is_open for life in reached),
        passed=sum(life.passed for life in source.lives),
    )


def said(source: Source) -> str:
    """The figures in sentences, none of which says more than the record."""
    found = carried(source)
    text = "" if source.run.reaches else f"{unasked(source)} "
    if not found.reached:
        return f"{text}In no listing that an order reached did the screening find a right."
    text += (
        f"The screening found a right in {_listings(found.reached)} that an order reached. "
        f"A decision to withhold is on record for {found.withheld:,} of them"
    )
    if found.withheld:
        text += f": {', '.join(_parts(found))}. " + (_changed(found) if found.changed else "") + NOT_DONE
    else:
        text += "."
    rest = (
        (found.demoted, "with a decision to stop their promotion or intake only, which no feed of listings shows"),
        (found.left, "without a decision, gone in a feed"),
        (found.open, "without a decision to block anything"),
    )
    told = "; ".join(f"{count:,} {what}" for count, what in rest if count)
    return f"{text} The others: {told}." if told else text


def unasked(source: Source) -> str:
    """What a run says of listings where nothing in force speaks of them: nothing was decided on any."""
    day = source.at.day(source.case.court)
    return f"No paragraph in force on {day} speaks to {source.person.name} of listings or their promotion; none was decided on."


def _listings(count: int) -> str:
    return "one listing" if count == 1 else f"{count:,} listings"


def _parts(found: Carried) -> Iterator[str]:
    if found.withheld > found.unseen:
        yield f"{found.gone:,} of these {_were(found.gone)} seen gone in a later feed"
        yield f"{found.live:,} {_were(found.live)} still live in the last feed at hand"
        yield f"{found.absent:,} {_were(found.absent)} not in that feed"
    if found.unseen:
        yield f"for {found.unseen:,} of these no later feed is at hand"


def _were(count: int) -> str:
    return "was" if count == 1 else "were"


def _changed(found: Carried) -> str:
    return f"For {found.changed:,} of those still live the last run no longer decides to withhold. "


def stats(source: Source) -> tuple[Stat, ...]:
    """The same figures, one by one."""
    found = carried(source)
    entries = source.history.entries("findings.parquet", "decisions.parquet")
    feeds = (*entries, *source.history.entries("input:listings"))

    told = found.withheld - found.unseen

    def of(key: str, label: str, part: int, whole: int, note: str = "") -> Stat:
        return Stat(key=key, label=label, value=Share(part=part, whole=whole), note=note, entries=feeds)

    changed = f"for {found.changed:,} of them the last run no longer decides to withhold" if found.changed else ""
    return (
        Stat(
            key="withhold_decided",
            label="Listings with a right that an order reached: a decision to withhold is on record",
            value=Share(part=found.withheld, whole=found.reached),
            note="over all runs; a decision on record does not show that it was carried out",
            entries=entries,
        ),
        of("withhold_unseen", "… of these, no later feed at hand", found.unseen, found.withheld),
        of("withhold_gone", "… of the rest, seen gone in a later feed", found.gone, told),
        of("withhold_live", "… of the rest, still live in the last feed at hand", found.live, told, changed),
        of("withhold_absent", "… of the rest, not in the last feed at hand", found.absent, told),
        Stat(
            key="promotion_decided",
            label="A decision to stop promotion or intake only is on record",
            value=found.demoted,
            entries=entries,
        ),
        Stat(key="gone_undecided", label="Gone in a feed, without a decision", value=found.left, entries=feeds),
        Stat(key="open", label="Known, and no decision to block anything on record", value=found.open, entries=entries),
        Stat(
            key="passed",
            label="Listings with a right that no order in force reaches",
            value=found.passed,
            note="the defendant has left the case, the paragraph is stayed, asks for a notice of the listing first, "
            "or does not bind here",
            entries=entries,
        ),
    )


# ── how fast ──


def timed(source: Source) -> tuple[tuple[str, str, list[float]], ...]:
    """Key, what it is called, and the seconds of each listing that has one."""
    found = source.lives
    return (
        (
            "known_to_decision",
            "From knowledge to the decision on record",
            [life.to_decision for life in found if life.to_decision is not None],
        ),
        (
            "known_to_gone",
            "From knowledge until gone in a feed",
            [t for life in found if (t := life.to_gone) is not None],
        ),
        (
            "exposed",
            "From the duty's beginning (order known, listing up) until gone in a feed",
            [life.exposed for life in found if life.exposed is not None],
        ),
    )


def at_once(source: Source) -> int:
    """Listings that were decided on as soon as they were known: a time of nought that shows no diligence."""
    return sum(life.decided_at is not None and life.to_decision is None for life in source.lives)


def speeds(source: Source) -> tuple[Stat, ...]:
    """Nearest-rank quantiles of these times; those without one are counted."""
    entries = source.history.entries("findings.parquet", "decisions.parquet", "input:listings")
    out = [
        Stat(
            key=f"{key}_p{round(q * 100)}",
            label=f"{label}, {name}",
            value=Seconds(value),
            note=_listings(len(values)),
            entries=entries,
        )
        for key, label, values in timed(source)
        for q, name in ((0.5, "median"), (0.95, "95th percentile"), (0.99, "99th percentile"))
        if (value := quantile(values, q)) is not None
    ]
    return (
        *out,
        Stat(
            key="decided_at_once",
            label="Decided by the run that first made them known, in no quantile",
            value=at_once(source),
            entries=entries,
        ),
    )


def speed_said(source: Source) -> str:
    """The times in sentences."""
    (_, _, decisions), (_, _, gone), _ = timed(source)
    once = at_once(source)
    text = []
    if decisions:
        text.append(f"From knowledge of a listing to the decision on record: {_quantiles(decisions)}.")
    if once:
        text.append(f"For {_listings(once)} the run that made the right known is the one that decided.")
    text.append(
        f"From knowledge of a listing until a feed says it was gone: {_quantiles(gone)}."
        if gone
        else "No feed at hand gives the time at which a known listing went."
    )
    return " ".join(text)


def _quantiles(values: Sequence[float]) -> str:
    middle, most = quantile(values, 0.5), quantile(values, 0.95)
    assert middle is not None and most is not None  # noqa: S101, PT018 # there are values
    return f"median {lasting(middle)}, 95th percentile {lasting(most)} ({_listings(len(values))})"


# ── what the feeds cannot show ──


def later_feeds(source: Source) -> Iterator[Block]:
    """Where no later feed shows what came of the decisions, or the later one is no other file."""
    runs = source.history.runs
    if len(runs) == 1:
        yield Paragraph(
            lead="No later feed.",
            text="Only one run is told of here. No later feed shows whether its decisions were carried out.",
            entries=source.run.entry("run"),
        )
    for before, run in pairwise(runs):
        if files_of(before.digests) and files_of(before.digests) == files_of(run.digests):
            yield Paragraph(
                lead="The same feed.",
                text=f"Runs {before.id} and {run.id} read the very same files of listings: they show nothing of what was "
                "done in between.",
                entries=(*before.entry("input:listings"), *run.entry("input:listings")),
            )


def files_of(digests: Mapping[str, str]) -> frozenset[str]:
    """The digests of the files of a run's feed of listings."""
    return frozenset(digest for name, digest in digests.items() if name.startswith("listings: "))


STATES: dict[str, Cell] = {"live": "live", "gone": "gone", "absent": "not in it", "": None}


def seen(life: Life) -> Cell:
    """What the last feed at hand shows of a listing, in a table."""
    return STATES[life.state]
