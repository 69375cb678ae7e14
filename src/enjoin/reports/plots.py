"""Plots as SVG: an empirical distribution as steps, counts as bars. Pure; the same numbers give the same drawing."""

from collections.abc import Callable, Sequence
from math import ceil, floor, log10

from enjoin.reports.svg import INK, MUTED, document, line, rect, text_at, text_width

Place = Callable[[float], float]
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640.0, 300.0, 56.0, 16.0, 34.0, 44.0


def steps_svg(title: str, values: Sequence[float], *, whole: int, unit: str) -> str:
    """The share of `whole` whose value is at most x, for sorted `values` ≥ 0; x is linear from 0 to the largest."""
    most = max(values[-1], 1e-9)
    span_x, span_y = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(value: float) -> float:
        return LEFT + value / most * span_x

    def y(share: float) -> float:
        return TOP + (1 - share) * span_y

    body = [text_at(LEFT, 18, title, size=12, weight="bold")]
    for tenth in (0, 25, 50, 75, 100):
        body.append(line(LEFT, y(tenth / 100), WIDTH - RIGHT, y(tenth / 100), stroke="#e7eaee"))
        body.append(text_at(LEFT - 8, y(tenth / 100) + 3.5, f"{tenth} %", size=10, anchor="end", fill=MUTED))
    for tick in _ticks(most):
        body.append(line(x(tick), y(0), x(tick), y(0) + 4, stroke=INK))
        body.append(text_at(x(tick), y(0) + 16, f"{tick:g}", size=10, anchor="middle", fill=MUTED))
    body.append(line(LEFT, y(0), WIDTH - RIGHT, y(0), stroke=INK))
    body.append(text_at(LEFT + span_x / 2, HEIGHT - 8, unit, size=10, anchor="middle", fill=MUTED))
    body.append(f'<path d="{_path(values, whole, x, y)}" fill="none" stroke="#0b4f8a" stroke-width="2"/>')
    told = f"{len(values)} of {whole}; half of these within {values[(len(values) - 1) // 2]:g} {unit}, all within {most:g}."
    return document(WIDTH, HEIGHT, title, told, body)


def _path(values: Sequence[float], whole: int, x: Place, y: Place) -> str:
    points = [f"M{x(0):.1f} {y(0):.1f}"]
    last = None
    for count, value in enumerate(values, 1):
        at = f"H{x(value):.1f}"
        if at != last:
            points.append(at)
            last = at
        else:
            points.pop()
        points.append(f"V{y(count / whole):.1f}")
    return " ".join([*points, f"H{WIDTH - RIGHT:.1f}"])


def _ticks(most: float) -> list[float]:
    """Four to nine round numbers from 0 to `most`."""
    rough = most / 6
    power = 10 ** floor(log10(rough))
    step = next(each * power for each in (1, 2, 5, 10) if each * power >= rough)
    return [step * index for index in range(ceil(most / step) + 1) if step * index <= most * 1.0001]


def bars_svg(title: str, counts: Sequence[tuple[str, int]], *, unit: str) -> str:
    """One bar for each (label, count) in the order given; labels are thinned out where they would touch."""
    most = max((count for _, count in counts), default=0) or 1
    span_x, span_y = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
    slot = span_x / max(len(counts), 1)
    base = TOP + span_y
    body = [text_at(LEFT, 18, title, size=12, weight="bold")]
    for tick in (each for each in _ticks(most) if each == int(each)):  # there is no half of a count
        y = base - tick / most * span_y
        body.append(line(LEFT, y, WIDTH - RIGHT, y, stroke="#e7eaee"))
        body.append(text_at(LEFT - 8, y + 3.5, f"{tick:g}", size=10, anchor="end", fill=MUTED))
    free = 0.0
    for index, (label, count) in enumerate(counts):
        x, height = LEFT + index * slot, count / most * span_y
        body.append(rect(x + slot * 0.15, base - height, slot * 0.7, height, "#0b4f8a"))
        half = text_width(label, 10) / 2
        if x + slot / 2 - half >= free:
            body.append(text_at(x + slot / 2, base + 16, label, size=10, anchor="middle", fill=MUTED))
            free = x + slot / 2 + half + 6
    body.append(line(LEFT, base, WIDTH - RIGHT, base, stroke=INK))
    body.append(text_at(LEFT + span_x / 2, HEIGHT - 8, unit, size=10, anchor="middle", fill=MUTED))
    told = ", ".join(f"{label}: {count}" for label, count in counts) or "nothing"
    return document(WIDTH, HEIGHT, title, f"{told}.", body)
