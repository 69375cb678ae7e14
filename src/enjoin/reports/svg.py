"""Pieces of SVG shared by the timeline and the plots: escaping, estimated widths, patterns that survive greyscale."""

from dataclasses import dataclass
from unicodedata import east_asian_width
from xml.sax.saxutils import escape as _escape
from zlib import crc32

FONT = "'Libertinus Serif', Georgia, 'Times New Roman', 'DejaVu Serif', serif"
INK = "#1b1f24"
MUTED = "#5c6570"
RULE = "#c9ced6"

# Widths in em, on the wide side of common serif faces, so that labels laid out with them do not touch in any of these.
_NARROW = frozenset("iljtfrI.,;:'|!()[]·-/ ")
_WIDE = frozenset("mwMW@%—&")
_CONTROL = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF))


def escape(text: str) -> str:
    """Text as XML content or attribute value, without the control characters that XML cannot hold."""
    return _escape(text.translate(_CONTROL), {'"': "&quot;"})


def text_width(text: str, size: float) -> float:
    """An upper estimate of the width of `text` set at `size`, in the unit of `size`."""
    return size * sum(_em(character) for character in text)


def _em(character: str) -> float:
    if character in _NARROW:
        return 0.39
    if character in _WIDE:
        return 0.98
    if character.isupper():
        return 0.76
    return 1.0 if east_asian_width(character) in "WF" else 0.57


def clip(text: str, size: float, width: float) -> str:
    """`text`, or as much of it as fits into `width` with an ellipsis; empty where not even that fits."""
    if text_width(text, size) <= width:
        return text
    room = width - text_width("…", size)
    used, kept = 0.0, 0
    for character in text:
        used += size * _em(character)
        if used > room:
            break
        kept += 1
    return text[:kept].rstrip() + "…" if kept > 1 else ""


def wrap(text: str, size: float, width: float, lines: int) -> list[str]:
    """`text` broken at spaces into at most `lines` lines of `width`; the last one is clipped."""
    out: list[str] = []
    words = text.split()
    while words and len(out) < lines - 1:
        line = words.pop(0)
        while words and text_width(f"{line} {words[0]}", size) <= width:
            line += " " + words.pop(0)
        out.append(clip(line, size, width))
    if words:
        out.append(clip(" ".join(words), size, width))
    return out or [""]


def text_at(
    x: float, y: float, text: str, *, size: float = 11, anchor: str = "start", fill: str = INK, weight: str = "normal"
) -> str:
    """One line of text with its baseline at `y`."""
    bold = ' font-weight="bold"' if weight == "bold" else ""
    at = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{fill}"{at}{bold}>{escape(text)}</text>'


def halo(x: float, y: float, text: str, *, size: float, fill: str = INK) -> str:
    """One centred line of text with a white rim, so that it reads over thin lines."""
    rim = '<text stroke="#ffffff" stroke-width="3.2" stroke-linejoin="round" paint-order="stroke" '
    return text_at(x, y, text, size=size, anchor="middle", fill=fill).replace("<text ", rim, 1)


def rect(
    x: float, y: float, width: float, height: float, fill: str, *, stroke: str = "", thick: float = 1, dash: str = ""
) -> str:
    """One rectangle."""
    edge = f' stroke="{stroke}" stroke-width="{thick:g}"' if stroke else ""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}"{edge}{dashes}/>'


def line(x1: float, y1: float, x2: float, y2: float, *, stroke: str = RULE, width: float = 1, dash: str = "") -> str:
    """One straight line."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="{stroke}" stroke-width="{width:g}"{dashes}/>'
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a status is drawn: a ground colour, a pattern over it, the ink on it, what the legend calls it."""

    legend: str
    ground: str
    short: str = ""
    pattern: str = ""  # SVG content of an 8 by 8 tile
    edge: str = "#39424e"
    ink: str = INK
    dashed: bool = False


def pattern(id: str, look: Look) -> str:  # noqa: A002
    """The `<pattern>` definition of a look."""
    return (
        f'<pattern id="{id}" width="8" height="8" patternUnits="userSpaceOnUse">'
        f'<rect width="8" height="8" fill="{look.ground}"/>{look.pattern}</pattern>'
    )


def document(width: float, height: float, title: str, description: str, body: list[str], defs: str = "") -> str:
    """A self-contained SVG whose `title` and `desc` are read out by a screen reader."""
    key = f"s{crc32((title + description).encode()):08x}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
            f'height="{height:g}" role="img" aria-labelledby="{key}-t {key}-d" font-family="{escape(FONT)}">',
            f'<title id="{key}-t">{escape(title)}</title>',
            f'<desc id="{key}-d">{escape(description)}</desc>',
            f"<defs>{defs}</defs>" if defs else "",
            f'<rect width="{width:g}" height="{height:g}" fill="#ffffff"/>',
            *body,
            "</svg>\n",
        ]
    )
