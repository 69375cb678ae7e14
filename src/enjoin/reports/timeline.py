"""The timeline of a case as a figure for a brief: orders, effects and notices on one axis, each directive a bar.

`timeline_svg` is a pure function from plain data to a self-contained SVG. A bar changes ground *and* pattern with its
status, so that it reads in greyscale and for the colour-blind (colours after Okabe and Ito). Knows no case file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from enjoin.courts import Court
from enjoin.reports import svg
from enjoin.reports.axis import ticks
from enjoin.reports.bars import (
    GUTTER,
    IN_PART,
    LOOKS,
    PAD,
    SIZE,
    SMALL,
    WIDTH,
    Scale,
    Segment,
    Track,
    draw_swatch,
    draw_track,
    legend_of,
    look_of,
    pattern_id,
    tell,
)
from enjoin.reports.labels import Placed, place
from enjoin.reports.svg import INK, MUTED, line, rect, text_at, text_width
from enjoin.when import Instant

__all__ = ["LOOKS", "Mark", "Segment", "Timeline", "Track", "timeline_svg"]

MarkKind = Literal["order", "effect", "notice", "listing_notice", "event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Something that happened at an instant. `detail` is read out and shown on hovering."""

    at: Instant
    kind: MarkKind
    label: str
    detail: str = ""
    uncertain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """All that a timeline shows. `at` draws the line "as of"; the axis runs over all of it, or `start`..`end`."""

    title: str
    court: Court
    tracks: tuple[Track, ...]
    marks: tuple[Mark, ...] = ()
    at: Instant | None = None
    start: Instant | None = None
    end: Instant | None = None


MARKS: dict[str, tuple[str, str]] = {
    "order": ("order entered", "#0b4f8a"),
    "effect": ("effect of an order", "#b03a0e"),
    "notice": ("notice of an order received", "#1b7f5c"),
    "listing_notice": ("notice of listings received", "#7d2a58"),
    "event": ("event", MUTED),
}

LEVEL, ROW = 17.0, 46.0
DAY = 86_400_000_000


def timeline_svg(timeline: Timeline) -> str:
    """The timeline as a self-contained SVG of 1000 units' width. No clock is read; the same data give the same text."""
    scale = _scale(timeline)
    statuses = _statuses(timeline.tracks)
    marks = sorted(timeline.marks, key=lambda mark: (mark.at, list(MARKS).index(mark.kind)))
    placed = place([(scale.x(m.at), _mark_width(m, timeline.court)) for m in marks], PAD, WIDTH - PAD)
    levels = 1 + max((p.level for p in placed), default=-1)
    axis = 40 + levels * LEVEL + 14
    rows = axis + 44
    bottom = rows + len(timeline.tracks) * ROW
    body = [text_at(PAD, 24, svg.clip(timeline.title, 15, WIDTH - 2 * PAD), size=15, weight="bold")]
    body += _leaders(marks, placed, axis, bottom)
    body += _axis(timeline, scale, axis, bottom)
    body += _labels(marks, placed, axis, timeline.court)
    for index, track in enumerate(timeline.tracks):
        body += draw_track(track, scale, rows + index * ROW, timeline.court)
    if timeline.at is not None:
        body += _as_of(timeline.at, scale, axis, bottom, timeline.court)
    legend, height = _legend(statuses, [kind for kind in MARKS if any(m.kind == kind for m in marks)], bottom + 14)
    defs = "".join(svg.pattern(pattern_id(status), look_of(status)) for status in statuses)
    return svg.document(WIDTH, height, timeline.title, _description(timeline, marks), body + legend, defs)


def _statuses(tracks: Sequence[Track]) -> list[str]:
    """The statuses that occur, in the order of the legend; a partial stay needs the pattern of a stay too."""
    seen = {segment.status for track in tracks for segment in track.segments}
    if seen.intersection(IN_PART):
        seen.add("stayed")
    return [status for status in LOOKS if status in seen] + sorted(seen - LOOKS.keys())


def _scale(timeline: Timeline) -> Scale:
    """From the first to the last instant that is shown, with a margin of 3 %, at least three days long."""
    shown = [mark.at for mark in timeline.marks] + ([timeline.at] if timeline.at else [])
    shown += [s.start for t in timeline.tracks for s in t.segments]
    shown += [s.end for t in timeline.tracks for s in t.segments if s.end is not None]
    first = timeline.start or min(shown, default=Instant(0))
    last = max(timeline.end or max(shown, default=Instant(0)), first)
    margin = max((last.us - first.us) * 3 // 100, 3 * DAY // 2)
    return Scale(start=Instant(first.us - margin), end=Instant(last.us + margin))


def _axis(timeline: Timeline, scale: Scale, y: float, bottom: float) -> list[str]:
    out = []
    last_label = last_year = -WIDTH
    for tick in ticks(scale.start, scale.end, timeline.court, room=14):
        x = scale.x(tick.at)
        out.append(line(x, y, x, bottom, stroke="#e7eaee"))
        out.append(line(x, y, x, y + 5, stroke=INK))
        half = text_width(tick.label, SMALL) / 2
        if x - half > last_label + 4 and x + half < WIDTH:
            out.append(svg.halo(x, y + 16, tick.label, size=SMALL, fill=MUTED))
            last_label = x + half
        half = text_width(tick.year, SMALL) / 2
        if tick.year and x - half > last_year + 4 and x + half < WIDTH:
            out.append(svg.halo(x, y + 28, tick.year, size=SMALL))
            last_year = x + half
    out.append(line(GUTTER, y, WIDTH - PAD, y, stroke=INK, width=1.4))
    return out


def _leaders(marks: Sequence[Mark], placed: Sequence[Placed], axis: float, bottom: float) -> list[str]:
    out = []
    for mark, spot in zip(marks, placed, strict=True):
        colour = MARKS[mark.kind][1]
        out.append(line(spot.x, _level_y(spot.level, axis), spot.x, axis, stroke=colour, width=0.9))
        if mark.kind in ("order", "effect"):
            out.append(line(spot.x, axis, spot.x, bottom, stroke=colour, width=0.6, dash="2 3"))
    return out


def _labels(marks: Sequence[Mark], placed: Sequence[Placed], axis: float, court: Court) -> list[str]:
    out = []
    for mark, spot in zip(marks, placed, strict=True):
        y = _level_y(spot.level, axis)
        label = svg.clip(_mark_text(mark, court), SIZE, spot.right - spot.left - 15)
        out.append(
            f"<g><title>{svg.escape(_mark_text(mark, court) + (f': {mark.detail}' if mark.detail else ''))}</title>"
        )
        out.append(rect(spot.left - 5, y - 8, spot.right - spot.left + 2, 15, "#ffffff"))
        out.append(_symbol(mark.kind, spot.x, y))
        side = (spot.x - 9, "end") if spot.leftward else (spot.x + 9, "start")
        out.append(text_at(side[0], y + 4, label, size=SIZE, anchor=side[1]) + "</g>")
    return out


def _level_y(level: int, axis: float) -> float:
    return axis - 16 - level * LEVEL


def _mark_text(mark: Mark, court: Court) -> str:
    return f"{mark.at.day(court).isoformat()}{' (?)' if mark.uncertain else ''} {mark.label}"


def _mark_width(mark: Mark, court: Court) -> float:
    return min(text_width(_mark_text(mark, court), SIZE) + 18, WIDTH - GUTTER - PAD)


def _symbol(kind: str, x: float, y: float) -> str:
    """Each kind has its own shape, so that it reads without colour."""
    colour = MARKS[kind][1]
    match kind:
        case "order":
            return rect(x - 4, y - 4, 8, 8, colour)
        case "effect":
            return f'<path d="M{x:.1f} {y - 5.5:.1f} l5.5 5.5 l-5.5 5.5 l-5.5 -5.5 z" fill="{colour}"/>'
        case "notice":
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#fff" stroke="{colour}" stroke-width="2"/>'
        case "listing_notice":
            return f'<path d="M{x:.1f} {y - 5:.1f} l5 9 h-10 z" fill="#fff" stroke="{colour}" stroke-width="1.6"/>'
        case _:
            return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'


def _as_of(at: Instant, scale: Scale, axis: float, bottom: float, court: Court) -> list[str]:
    x = scale.x(at)
    label = f"as of {at.day(court).isoformat()}"
    half = text_width(label, SMALL) / 2
    middle = min(max(x, GUTTER + half), WIDTH - half)
    return [
        line(x, axis, x, bottom, stroke="#000000", width=1.2, dash="7 3"),
        rect(middle - half - 2, bottom - 5, 2 * half + 4, 13, "#ffffff"),
        text_at(middle, bottom + 5, label, size=SMALL, anchor="middle", weight="bold"),
    ]


def _legend(statuses: Sequence[str], kinds: Sequence[str], y: float) -> tuple[list[str], float]:
    """The legend's elements, and the height of the whole drawing."""
    out: list[str] = []
    x, row = PAD, y + 12
    entries = [("mark", kind, MARKS[kind][0]) for kind in kinds]
    entries += [("bar", status, legend_of(status)) for status in statuses]
    for sort, key, label in entries:
        width = text_width(label, SMALL) + 40
        if x + width > WIDTH - PAD:
            x, row = PAD, row + 19
        if sort == "mark":
            out.append(_symbol(key, x + 12, row))
        else:
            out.append(draw_swatch(key, x, row))
        out.append(text_at(x + 26, row + 3.5, label, size=SMALL))
        x += width
    return out, row + 18


def _description(timeline: Timeline, marks: Sequence[Mark]) -> str:
    """All that the drawing shows, in words, for whoever cannot see it."""
    court = timeline.court
    told = [_mark_text(mark, court) for mark in marks]
    told += [tell(track.label, segment, court) for track in timeline.tracks for segment in track.segments]
    told += [f"{track.label}: nothing on file" for track in timeline.tracks if not track.segments]
    return ". ".join([*told, *([f"As of {timeline.at.day(court)}"] if timeline.at else [])]) + "."
