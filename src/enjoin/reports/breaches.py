"""`breaches`: acts done while forbidden, and the elements of contempt laid side by side with the evidence (R20–R25, R36)."""

from collections import Counter
from collections.abc import Iterator

from enjoin.conduct.breaches import Breach, Element, Evidence, breaches, elements, grouped
from enjoin.conduct.lawthen import LawThen
from enjoin.reports.model import (
    Block,
    Cell,
    Column,
    Counsel,
    Figure,
    Heading,
    Paragraph,
    Report,
    Stat,
    Stats,
    Table,
    spans,
)
from enjoin.reports.pieces import lacking, no_acts
from enjoin.reports.plots import bars_svg
from enjoin.reports.source import Source, frame, period

MOST_GROUPS = 40  # laid out in full; every act is in the table of acts in any case


def build(source: Source) -> Report:
    """The report over all runs on record."""
    then = LawThen(source.case, source.person)
    found = tuple(then.told(each) for each in breaches(source.history, source.lives))
    groups = tuple(grouped(found))
    return frame(
        source,
        "breaches",
        "Acts done while forbidden",
        [
            Paragraph(
                text="This paper sets out what the record holds: acts that the feeds tell of and that the program decided to be "
                "forbidden at their instant. It draws no legal conclusion: whether any act is "
                "contempt, and "
                "whose, is for the court; counsel must confirm each element."
            ),
            _figures(source, found, groups),
            _months(source, found),
            *_law(source),
            Heading(text="The elements, with the evidence for and against"),
            *_groups(source, groups),
            Heading(text="Every act"),
            acts(source, found),
            *lacking(source),
        ],
        subtitle=f"{source.person.name}, {period(source)}",
        main="acts",
    )


def _figures(source: Source, found: tuple[Breach, ...], groups: tuple[tuple[Breach, ...], ...]) -> Stats:
    decided = source.history.entries("decisions.parquet")
    grades = sorted({each.row.knowledge for each in found})
    return Stats(
        title="At a glance",
        items=(
            Stat(
                key="acts",
                label="Acts done, or asked for, while forbidden, as decided on record",
                value=len(found),
                note=_in_time(sum(each.due is not None for each in found)),
                entries=decided,
            ),
            Stat(key="groups", label="… alike in all elements", value=len(groups), note="groups", entries=decided),
            Stat(
                key="defendants",
                label="Defendants whose stores they concern",
                value=len({each.defendant for each in found if each.defendant}),
                entries=(*decided, *source.history.entries("links.parquet")),
            ),
            *(
                Stat(
                    key=f"acts_{grade.lower()}",
                    label=f"Acts at knowledge {grade}",
                    value=sum(each.row.knowledge == grade for each in found),
                    note=_with_hindsight(
                        sum(each.row.knowledge == grade and each.linked_late is not None for each in found)
                    ),
                    entries=decided,
                )
                for grade in grades
            ),
        ),
    )


def _in_time(count: int) -> str:
    return f"of {count:,} of them a period that the paragraph gives ran still" if count else ""


def _with_hindsight(count: int) -> str:
    return f"of {count:,} of them the store was shown to be the defendant's only after the act" if count else ""


def _months(source: Source, found: tuple[Breach, ...]) -> Figure | None:
    """How many a month, from the first to the last."""
    if not found:
        return None
    days = [each.row.at.day(source.case.court) for each in found]
    counts = Counter((day.year, day.month) for day in days)
    first, last = min(counts), max(counts)
    months = [divmod(number, 12) for number in range(first[0] * 12 + first[1] - 1, last[0] * 12 + last[1])]
    bars = [(f"{year}-{month + 1:02}", counts[year, month + 1]) for year, month in months]
    return Figure(
        id="months",
        title="Acts done, or asked for, while forbidden, by month",
        svg=bars_svg("Acts by month", bars, unit="month of the act, at the court"),
        alt="Bars: " + ", ".join(f"{label}: {count}" for label, count in bars),
        entries=source.history.entries("decisions.parquet"),
    )


def _law(source: Source) -> Iterator[Block]:
    entries = source.run.entry("input:case")
    yield Paragraph(
        lead="The measure.",
        text="Contempt needs a clear and unambiguous order, clear and convincing proof, and no diligent attempt to "
        "comply; a fair "
        "ground of doubt defeats it (R36). Of a nonparty it needs actual knowledge of the order, an act for the "
        "benefit of a "
        "defendant's violation, and that violation itself (R20); motive does not matter (R21).",
        entries=entries,
    )
    yield Counsel(
        question="Since early 2024 knowledge, or reason to know, of the particular merchant's infringing marketing "
        "must be proved, and "
        "an algorithm's output alone is not enough (R22): does the evidence below meet that for acts of each date?",
        entries=entries,
    )
    yield Counsel(
        question="Has the plaintiff ever told the respondent that it was not enforcing (R37)? The record does not "
        "hold its posture.",
        entries=entries,
    )


def _groups(source: Source, groups: tuple[tuple[Breach, ...], ...]) -> Iterator[Block]:
    for number, group in enumerate(groups[:MOST_GROUPS], 1):
        first, last = group[0].row, group[-1].row
        count = f"{len(group):,} acts" if len(group) > 1 else "one act"
        yield Table(
            id=f"elements-{number}",
            title=f"{source.named(group[0].defendant)}, store {first.store_id} on {first.platform}: {first.act}, "
            f"{count}, "
            f"{first.at.day(source.case.court)}"
            + (f" to {last.at.day(source.case.court)}" if len(group) > 1 else "")
            + f", {first.knowledge}",
            columns=(
                Column(name="Element", weight=1.0),
                Column(name="Bears for it", weight=2.0),
                Column(name="Bears against it", weight=2.0),
            ),
            rows=tuple(
                _element(each) for each in elements(group[0], source.case, source.person.called, source.history)
            ),
            note="Evidence is that of the first act of the group. Numbers in brackets are entries of the record."
            if len(group) > 1
            else "Numbers in brackets are entries of the record.",
        )
    if len(groups) > MOST_GROUPS:
        yield Paragraph(
            text=f"{len(groups) - MOST_GROUPS:,} further groups are not laid out here; their acts are in the table "
            "below."
        )
    if not groups:
        yield Paragraph(
            text=no_acts(source),
            entries=source.history.entries("decisions.parquet"),
        )


def _element(element: Element) -> tuple[Cell, ...]:
    return f"{element.name} ({element.rule})", _said(element.bears_for), _said(element.bears_against)


def _said(evidence: tuple[Evidence, ...]) -> str:
    return "; ".join(f"{each.text} [{spans(each.entries)}]" if each.entries else each.text for each in evidence)


def acts(source: Source, found: tuple[Breach, ...]) -> Table:
    """Every act with all that R25 asks for."""
    return Table(
        id="acts",
        title="Every act done, or asked for, while it was forbidden (R25)",
        columns=(
            Column(name="At", weight=1.2),
            Column(name="Respondent", weight=0.9),
            Column(name="Act", weight=0.9),
            Column(name="Defendant", weight=1.5),
            Column(name="Store", weight=1.0, code=True),
            Column(name="Listing", weight=1.0, code=True),
            Column(name="Right", weight=0.9),
            Column(name="Knew", weight=0.5),
            Column(name="Automated", weight=0.9),
            Column(name="Directive", weight=0.9),
            Column(name="Record, entry and row", weight=0.9),
        ),
        rows=tuple(
            (
                each.row.at,
                each.run.respondent,
                each.row.act,
                source.named(each.defendant),
                f"{each.row.platform} {each.row.store_id or ''}".strip(),
                each.row.listing_id,
                each.row.right,
                each.row.knowledge,
                each.row.automated,
                each.row.directives,
                f"{spans(each.run.entry('decisions.parquet'))}, {each.row.row + 1}",
            )
            for each in found
        ),
        note="Rows count from 1 within decisions.parquet of that run.",
        entries=source.history.entries("decisions.parquet"),
        wide=True,
    )
