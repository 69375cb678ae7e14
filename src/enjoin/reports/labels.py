"""Where the labels of points on one axis go: stacked above it so that no two overlap and few leaders cross a label."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A label over its point at `x`: it takes `left`..`right` on `level`, counted up from the axis."""

    x: float
    left: float
    right: float
    level: int
    leftward: bool


def place(points: Sequence[tuple[float, float]], left: float, right: float) -> list[Placed]:
    """Place a label for each (x, width), in the order given; labels stay within `left`..`right` where they can.

    A label begins at its point and runs to the right, or, where it would leave the drawing, ends at it. It lies above
    every label whose leader rises within its span, so that leaders pass beside the texts; labels that run to the left
    are laid first. Points at one place are stacked with the first on top.
    """
    boxes = [_box(x, width, left, right) for x, width in points]
    leftward = sorted((i for i, box in enumerate(boxes) if box[2]), key=lambda i: (points[i][0], -i))
    rightward = sorted((i for i, box in enumerate(boxes) if not box[2]), key=lambda i: (-points[i][0], -i))
    placed: dict[int, Placed] = {}
    for index in (*leftward, *rightward):
        x, (start, end, is_left) = points[index][0], boxes[index]
        crossed = [other.level for other in placed.values() if start <= other.x <= end or _overlap(other, start, end)]
        level = 1 + max(crossed, default=-1)
        placed[index] = Placed(x=x, left=start, right=end, level=level, leftward=is_left)
    return [placed[index] for index in range(len(points))]


def _box(x: float, width: float, left: float, right: float) -> tuple[float, float, bool]:
    if x + width <= right or x - width < left:
        return x, x + width, False
    return x - width, x, True


def _overlap(other: Placed, start: float, end: float) -> bool:
    return other.left < end and start < other.right
