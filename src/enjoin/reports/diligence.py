"""`diligence`: what was screened, by which version, how well, how fast, what later feeds show, what slipped (R34, S12)."""

from collections.abc import Iterator
from itertools import groupby

from enjoin.conduct.harbour import missed
from enjoin.conduct.lives import slips
from enjoin.conduct.model import Run
from enjoin.conduct.relistings import relistings
from enjoin.conduct.sampling import Measured, measure
from enjoin.conduct.statistics import quantile, seconds, wilson
from enjoin.reports.carried import later_feeds, said, speeds, stats, timed
from enjoin.reports.model import (
    Block,
    Cell,
    Column,
    Counsel,
    Figure,
    Heading,
    Paragraph,
    Report,
    Seconds,
    Share,
    Stat,
    Stats,
    Table,
)
from enjoin.reports.pieces import (
    lacking,
    lives_table,
    no_acts,
    relistings_table,
    standing,
    strikes_table,
    unseen_rights,
)
from enjoin.reports.plots import steps_svg
from enjoin.reports.source import Source, frame, period


def build(source: Source) -> Report:
    """The report over all runs on record."""
    relisted = relistings(source.lives)
    strikes = standing(source, relisted)
    return frame(
        source,
        "diligence",
        "Report on diligence",
        [
            Heading(text="What was screened"),
            _runs(source),
            _detectors(source),
            *unseen_rights(source),
            *lacking(source),
            Heading(text="How well"),
            *_measured(source),
            Heading(text="How fast"),
            Stats(title="From knowledge to the decision on record, and until gone in a feed", items=speeds(source)),
            *_curve(source),
            lives_table(source),
            Heading(text="What later feeds show"),
            Paragraph(text=said(source), entries=source.history.entries("findings.parquet", "decisions.parquet")),
            *later_feeds(source),
            Stats(title="Decisions on record, and what later feeds show", items=stats(source)),
            Heading(text="What slipped"),
            *_slips(source),
            *_harbour(source),
            *([relistings_table(source, relisted)] if relisted else []),
            *([strikes_table(source, strikes)] if strikes else []),
            Counsel(
                question="Do these records amount to reasonable diligence and good faith, so that slips by human "
                "error or honest "
                "non-recognition are not penalised (R34)?",
                entries=source.history.entries("run"),
            ),
        ],
        subtitle=f"{source.person.name}, {period(source)}",
        main="listings",
    )


def _runs(source: Source) -> Table:
    def row(run: Run) -> tuple[Cell, ...]:
        confirmed = {each.store for each in run.links if each.state == "confirmed"}
        candidates = {each.store for each in run.links if each.state == "candidate"}
        aside = sum(run.rejected.values())
        return (
            run.at,
            run.recorded,
            run.software,
            run.screened.get("stores"),
            run.screened.get("listings"),
            run.screened.get("acts"),
            aside,
            len(confirmed),
            len(candidates),
            ", ".join(str(index) for index in run.entry("run", "done")),
        )

    return Table(
        id="runs",
        title="Every screening run on record",
        columns=(
            Column(name="As of", weight=1.2),
            Column(name="Recorded", weight=1.2),
            Column(name="Software", weight=1.0),
            Column(name="Stores", weight=0.8, right=True),
            Column(name="Listings", weight=0.8, right=True),
            Column(name="Acts", weight=0.8, right=True),
            Column(name="Set aside", weight=0.8, right=True),
            Column(name="Confirmed stores", weight=1.1, right=True),
            Column(name="Candidates", weight=1.1, right=True),
            Column(name="Entries", weight=0.7, right=True),
        ),
        rows=tuple(row(run) for run in source.history.runs),
        note="Rows set aside broke a rule of the feed's format; rejected.csv of each run has each with its place "
        "and reason.",
        entries=source.history.entries("run", "run.json", "links.parquet"),
    )


def _detectors(source: Source) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for run in source.history.runs:
        counts = sorted(run.finding_counts.items())
        for (detector, right), group in groupby(counts, key=lambda item: item[0][:2]):
            found = list(group)
            hits = sum(count for key, count in found if key[3] == "hit")
            doubts = sum(count for key, count in found if key[3] != "hit")
            kinds = ", ".join(dict.fromkeys(key[2] for key, _ in found))
            rows.append((run.at, detector, right, kinds, hits, doubts))
    return Table(
        id="detectors",
        title="Findings by version of the detector and by right",
        columns=(
            Column(name="As of", weight=1.2),
            Column(name="Detector", weight=0.9),
            Column(name="Right", weight=1.2),
            Column(name="Kinds of variation found", weight=2.4),
            Column(name="Hits", weight=0.6, right=True),
            Column(name="For review", weight=0.6, right=True),
        ),
        rows=tuple(rows),
        note="Findings, not listings: one listing can show several.",
        entries=source.history.entries("findings.parquet"),
    )


# ── how well ──


def _calibrated(source: Source) -> Iterator[Block]:
    """What `enjoin calibrate` measured before the run, with intervals (R34)."""
    told = source.run.calibration
    if not told:
        return
    entries = source.run.entry("input:calibration", "run.json")
    columns = tuple(
        Column(name=name, weight=weight, right=right)
        for name, weight, right in (
            ("Right", 1.2, False),
            ("What", 1.6, False),
            ("Figure", 0.9, True),
            ("95 % from", 0.9, True),
            ("95 % to", 0.9, True),
        )
    )
    recall = [
        (each["right"], each["cls"], *(f"{each[name]:.3f}" for name in ("recall", "low", "high")))
        for each in told["recall"]
    ]
    rates = [
        (
            each["right"],
            f"{each['kind']} ({each['band']})",
            *(f"{each[n]:,.1f}" for n in ("per_million", "low", "high")),
        )
        for each in told["false_hits"]
    ]
    note = f"Detector {told['detector']}; disguises made by generators that are not the detector's own (seed {told['seed']})."
    yield Table(
        id="recall",
        title="Recall by class of disguise",
        columns=columns,
        rows=tuple(recall),
        note=note,
        entries=entries,
    )
    if unmeasured := told.get("recall_unmeasured"):
        yield Paragraph(
            lead="No recall.",
            text=f"Of {', '.join(unmeasured)} no recall was estimated: disguises are made of Latin letters only (R34).",
            entries=entries,
        )
    title = f"Hits per million on a background of {told['texts']:,} texts"
    yield Table(id="false_hits", title=title, columns=columns, rows=tuple(rates), note=note, entries=entries)


def _measured(source: Source) -> Iterator[Block]:
    yield from _calibrated(source)
    if not source.sample:
        if source.run.calibration:
            return
        yield Paragraph(
            text="No judged sample was given, so this report states no recall and no false-hit rate. Draw listings "
            "at random "
            "from the feed, let people judge them, and pass the file with --sample; without such records a missed "
            "listing is no "
            "safe-harbour candidate (R34, S12).",
            entries=source.run.entry("findings.parquet"),
        )
        return
    found = measure(source.sample, _band(source.run, "hit"), _band(source.run, "review"))
    entries = source.run.entry("findings.parquet", "input:listings")
    yield Stats(
        title=f"Measured on {len(source.sample):,} listings judged by people",
        items=(
            Stat(
                key="recall",
                label="Recall: listings judged infringing that were caught",
                value=_share(found.hit, found.infringing),
                entries=entries,
            ),
            Stat(
                key="false_hits",
                label="False hits: listings judged lawful in which the screening found a right",
                value=_share(found.lawful_hit, found.lawful),
                entries=entries,
            ),
        ),
    )
    yield Paragraph(
        text="Intervals are Wilson's score intervals at 95 %. They hold for the listings from which the sample was "
        "drawn at "
        "random, and for the detector's version of the last run. A listing in the review band counts as caught: a "
        "person sees it.",
        entries=entries,
    )
    yield _misses(found, entries)


def _band(run: Run, band: str) -> frozenset[tuple[str, str]]:
    return frozenset(listing for listing, each in run.bands.items() if each == band)


def _share(part: int, whole: int) -> Share:
    return Share(part=part, whole=whole, interval=wilson(part, whole))


def _misses(found: Measured, entries: tuple[int, ...]) -> Table:
    rows: list[tuple[Cell, ...]] = [(platform, listing, "missed") for platform, listing in found.missed]
    rows += [(platform, listing, "false hit") for platform, listing in found.false]
    return Table(
        id="errors",
        title="Every error in the sample",
        columns=(Column(name="Platform"), Column(name="Listing", weight=1.5, code=True), Column(name="Error")),
        rows=tuple(rows),
        entries=entries,
    )


# ── how fast ──


def _curve(source: Source) -> Iterator[Figure]:
    values = sorted(timed(source)[0][2])
    if len(values) < 2 or not quantile(values, 0.95):
        return  # a curve that stands upright says no more than the figures above
    still = sum(life.is_open for life in source.lives)
    yield Figure(
        id="speed",
        title="Share of listings, known before the run that decided, with a decision on record within a time",
        svg=steps_svg(
            "Known to decision on record", [value / 3600 for value in values], whole=len(values) + still, unit="hours"
        ),
        alt=f"A curve of {len(values)} listings: the share decided on within so many hours of being known.",
        note=f"Known and without a decision, which keeps the curve below 100 %: {still:,}." if still else "",
        entries=source.history.entries("findings.parquet", "decisions.parquet"),
    )


# ── what slipped ──


def _slips(source: Source) -> Iterator[Block]:
    found = list(slips(source.history))
    lives = {life.listing: life for life in source.lives}
    if not found:
        yield Paragraph(
            text=no_acts(source),
            entries=source.history.entries("decisions.parquet"),
        )
        return
    rows: list[tuple[Cell, ...]] = []
    for run, row in found:
        life = lives.get(row.listing) if row.listing else None
        decided = life.decided_at if life else None
        rows.append(
            (
                row.at,
                row.act,
                row.platform,
                row.store_id,
                row.listing_id,
                row.knowledge,
                row.automated,
                life.known_at if life else None,
                decided,
                Seconds(seconds(row.at, decided)) if decided is not None and row.at <= decided else None,
                f"{', '.join(str(index) for index in run.entry('decisions.parquet'))}, row {row.row + 1}",
            )
        )
    yield Table(
        id="slips",
        title="Acts that were, as decided, forbidden when they were done or asked for",
        columns=(
            Column(name="At", weight=1.2),
            Column(name="Act", weight=0.9),
            Column(name="Platform", weight=0.8),
            Column(name="Store", weight=1.0, code=True),
            Column(name="Listing", weight=1.0, code=True),
            Column(name="Knew", weight=0.5),
            Column(name="Automated", weight=0.9),
            Column(name="Listing known", weight=1.2),
            Column(name="Decision on the listing", weight=1.2),
            Column(name="After the act", weight=0.8, right=True),
            Column(name="Record, entry", weight=0.9),
        ),
        rows=tuple(rows),
        note="Whether these are slips by human error or honest non-recognition is for counsel to say (R34).",
        entries=source.history.entries("decisions.parquet"),
        wide=True,
    )


def _harbour(source: Source) -> Iterator[Block]:
    """Listings that were screened and taken for clean, and came to be known later: the safe harbour's candidates (S12)."""
    found = missed(source.history, source.case, source.person.called, source.sample)
    if not found:
        return
    entries = source.history.entries("findings.parquet", "input:listings", "input:calibration")
    detectors = {run.id: sorted({key[0] for key in run.finding_counts}) for run in source.history.runs}
    yield Table(
        id="missed",
        title="Listings that a screening took for clean and that came to be known later (R34, S12)",
        columns=(
            Column(name="Defendant", weight=1.4),
            Column(name="Platform", weight=0.8),
            Column(name="Listing", weight=1.0, code=True),
            Column(name="Title", weight=1.8),
            Column(name="Screened as of", weight=1.1),
            Column(name="By", weight=1.0),
            Column(name="Known", weight=1.1),
            Column(name="From", weight=1.0),
            Column(name="Decision on record", weight=1.1),
            Column(name="Gone, says the feed", weight=1.1),
            Column(name="Known to gone", weight=0.7, right=True),
            Column(name="Safe harbour", weight=1.2),
        ),
        rows=tuple(
            (
                source.named(each.defendant),
                each.offer.platform,
                each.offer.listing_id,
                each.offer.title,
                each.screened.at,
                ", ".join([each.screened.software, *detectors[each.screened.id]]),
                each.known_at,
                each.known_by,
                each.decided_at,
                each.gone_at,
                None if each.took is None else Seconds(each.took),
                "no: " + "; ".join(each.lacks) if each.lacks else "candidate",
            )
            for each in found
        ),
        note="A candidate was screened by a version on record, with a measured recall on record, and a feed shows it gone. "
        "A decision alone does not make one. Whether it went promptly, and whether that was diligent and in good faith, is "
        "for counsel to say.",
        entries=entries,
        wide=True,
    )
