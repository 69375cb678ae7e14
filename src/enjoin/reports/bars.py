"""The bars of a timeline: what each status looks like, and one directive drawn as segments that touch.

Colours after Okabe and Ito; each status also has a pattern of its own, so that a bar reads in greyscale.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from enjoin.courts import Court
from enjoin.reports import svg
from enjoin.reports.svg import MUTED, Look, line, rect, text_at, text_width
from enjoin.when import Instant

WIDTH, GUTTER, PAD = 1000.0, 190.0, 14.0
SIZE, SMALL, BAR = 11.5, 9.5, 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """`start` ≤ t < `end` (None: still so) in one status, a key of `LOOKS`; `label` is printed if the bar has room."""

    start: Instant
    end: Instant | None
    status: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """One bar: what it is called at the left (`detail` in small print below), and its segments in order."""

    label: str
    segments: tuple[Segment, ...]
    detail: str = ""


_FORWARD = '<path d="M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6" stroke="{0}" stroke-width="{1}"/>'
_BACKWARD = '<path d="M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2" stroke="{0}" stroke-width="{1}"/>'
_DOTS = '<circle cx="2" cy="2" r="1.1" fill="{0}"/><circle cx="6" cy="6" r="1.1" fill="{0}"/>'
_LEVEL = '<path d="M0 2 H8 M0 6 H8" stroke="{0}" stroke-width="{1}"/>'
_UPRIGHT = '<path d="M2 0 V8 M6 0 V8" stroke="{0}" stroke-width="{1}"/>'

# What a status looks like. Dark and plain is in force; everything else is lighter and patterned.
LOOKS: dict[str, Look] = {
    "in_force": Look(legend="in force", ground="#0b4f8a", ink="#ffffff", edge="#083a66"),
    "clarified": Look(
        legend="in force, as clarified",
        short="clarified",
        ground="#0b4f8a",
        pattern=_LEVEL.format("#56a0d8", 1.3),
        ink="#ffffff",
    ),
    "modified": Look(
        legend="in force, as modified",
        short="modified",
        ground="#00664b",
        pattern=_UPRIGHT.format("#4fb394", 1.2),
        ink="#ffffff",
    ),
    "partly_stayed": Look(
        legend="in force; stayed as to some acts",
        short="stayed in part",
        ground="#0b4f8a",
        ink="#ffffff",
        edge="#083a66",
    ),
    "clarified_partly_stayed": Look(
        legend="in force, as clarified; stayed as to some acts",
        short="stayed in part",
        ground="#0b4f8a",
        pattern=_LEVEL.format("#56a0d8", 1.3),
        ink="#ffffff",
    ),
    "stayed": Look(legend="stayed", ground="#ffe9bd", pattern=_FORWARD.format("#b56b00", 1.6), edge="#8a5200"),
    "struck": Look(
        legend="struck",
        ground="#f6d9cf",
        pattern=_FORWARD.format("#b03a0e", 1.1) + _BACKWARD.format("#b03a0e", 1.1),
        edge="#8c2c08",
    ),
    "vacated": Look(legend="vacated", ground="#f3dbe7", pattern=_BACKWARD.format("#a13d74", 1.6), edge="#7d2a58"),
    "released": Look(legend="released", ground="#dcefe7", pattern=_BACKWARD.format("#1b8f68", 0.9), edge="#12694c"),
    "superseded": Look(legend="superseded", ground="#d9dde2", edge="#8b95a1"),
    "expired": Look(legend="expired", ground="#f4f5f7", pattern=_DOTS.format("#8b95a1"), edge="#8b95a1"),
    "gap": Look(legend="gap: no term on file", short="gap", ground="#ffffff", edge="#b03a0e", dashed=True),
    "not_noticed": Look(
        legend="entered, no notice yet",
        short="no notice",
        ground="#ffffff",
        pattern=_UPRIGHT.format("#a8c6df", 1),
        edge="#5b87ab",
    ),
    "contestable": Look(
        legend="in force, contestable",
        short="contestable",
        ground="#0b4f8a",
        pattern=_DOTS.format("#f0c419"),
        ink="#ffffff",
    ),
}
IN_PART = ("partly_stayed", "clarified_partly_stayed")  # their lower third is hatched as stayed
UNKNOWN = Look(legend="other", ground="#ffffff", pattern=_DOTS.format("#000000"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Instants to positions: `start`..`end` on the paper's GUTTER..(WIDTH − PAD)."""

    start: Instant
    end: Instant

    def x(self, at: Instant) -> float:
        share = (at.us - self.start.us) / (self.end.us - self.start.us)
        return GUTTER + min(max(share, 0.0), 1.0) * (WIDTH - PAD - GUTTER)


def look_of(status: str) -> Look:
    """How a status is drawn."""
    return LOOKS.get(status, UNKNOWN)


def legend_of(status: str) -> str:
    """What the legend calls a status; its own name where it has no look."""
    return LOOKS[status].legend if status in LOOKS else status.replace("_", " ")


def pattern_id(status: str) -> str:
    """The id of its pattern: the same in every drawing, so that several can stand in one page."""
    return f"enjoin-{crc32(status.encode()):08x}"


def draw_track(track: Track, scale: Scale, y: float, court: Court) -> list[str]:
    """The name at the left, the segments as one bar, and below it the days on which it changes."""
    out = [line(PAD, y - 6, WIDTH - PAD, y - 6, stroke="#eef0f3")]
    names = svg.wrap(track.label, SIZE, GUTTER - PAD - 12, 1 if track.detail else 2)
    out += [text_at(PAD, y + 13 + i * 13, part, size=SIZE, weight="bold") for i, part in enumerate(names)]
    small = svg.wrap(track.detail, SMALL, GUTTER - PAD - 12, 2)
    out += [text_at(PAD, y + 24 + i * 11, part, size=SMALL, fill=MUTED) for i, part in enumerate(small) if part]
    for segment in track.segments:
        out += _segment(track, segment, scale, y, court)
    return out + _boundaries(track.segments, scale, y + BAR + 10, court)


def _segment(track: Track, segment: Segment, scale: Scale, y: float, court: Court) -> list[str]:
    look = look_of(segment.status)
    x, end = scale.x(segment.start), scale.x(segment.end or scale.end)
    width = max(end - x, 1.5)
    fill, dash = f"url(#{pattern_id(segment.status)})", "4 3" if look.dashed else ""
    out = [f"<g><title>{svg.escape(tell(track.label, segment, court))}</title>"]
    out.append(rect(x, y, width, BAR, fill, stroke=look.edge, dash=dash))
    if segment.status in IN_PART:
        out.append(_stayed_part(x, y, width, BAR))
    if segment.end is None:
        arrow = f"M{end:.1f} {y:.1f} l9 {BAR / 2:g} l-9 {BAR / 2:g} z"
        out.append(f'<path d="{arrow}" fill="{look.ground}" stroke="{look.edge}"/>')
    height = BAR * 0.68 if segment.status in IN_PART else BAR
    out.append(_on_bar((segment.label, look.legend, look.short), look, x, y, width, height))
    return [*out, "</g>"]


def tell(name: str, segment: Segment, court: Court) -> str:
    """A segment in words."""
    until = f" to {segment.end.day(court)}" if segment.end else " on"
    why = f" ({segment.label})" if segment.label else ""
    return f"{name}: {legend_of(segment.status)} from {segment.start.day(court)}{until}{why}"


def _stayed_part(x: float, y: float, width: float, height: float) -> str:
    """The lower third of a bar, hatched: some acts are stayed."""
    fill, edge = f"url(#{pattern_id('stayed')})", LOOKS["stayed"].edge
    return rect(x, y + height * 0.68, width, height * 0.32, fill, stroke=edge, thick=0.7)


def _on_bar(labels: tuple[str, ...], look: Look, x: float, y: float, width: float, height: float) -> str:
    """The first of the labels that fits, whole, or none; a plate under it keeps it legible on a pattern."""
    label = next((each for each in labels if each and text_width(each, SMALL) + 10 <= width), "")
    if not label:
        return ""
    text = text_at(x + 5, y + height / 2 + 3.2, label, size=SMALL, fill=look.ink)
    if not look.pattern:
        return text
    return rect(x + 2, y + 3, text_width(label, SMALL) + 4, height - 6, look.ground) + text


def _boundaries(segments: Sequence[Segment], scale: Scale, y: float, court: Court) -> list[str]:
    """The days on which a bar changes, below it, where they do not touch; the first and the last go before others."""
    days = sorted({s.start for s in segments} | {s.end for s in segments if s.end is not None})
    taken: list[tuple[float, float]] = []
    out = []
    for at in [*days[:1], *days[1:][-1:], *days[1:-1]]:
        label = at.day(court).isoformat()
        half = text_width(label, SMALL) / 2
        x = min(max(scale.x(at), GUTTER + half), WIDTH - half)
        if all(x + half + 2 < left or right + 2 < x - half for left, right in taken):
            taken.append((x - half, x + half))
            out.append(svg.halo(x, y, label, size=SMALL, fill=MUTED))
    return out


def draw_swatch(status: str, x: float, y: float) -> str:
    """A piece of bar for the legend, 22 by 12, its middle at `y`."""
    look = look_of(status)
    dash = "4 3" if look.dashed else ""
    out = rect(x, y - 6, 22, 12, f"url(#{pattern_id(status)})", stroke=look.edge, dash=dash)
    return out + _stayed_part(x, y - 6, 22, 12) if status in IN_PART else out
