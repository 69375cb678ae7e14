"""Two names letter by letter: the cheapest way from one to the other, where slips of scanners and typists cost little.

Costs are in edits: 1 is any letter added, left out or changed, or two neighbours swapped. What a scanner confuses
(`l`/`i`, `rn`/`m`, `o`/`a` …) and a letter doubled costs `CHEAP`.
"""

from dataclasses import dataclass
from typing import Final, Literal

CHEAP: Final = 0.4
FAR: Final = 99.0
_BAND: Final = 3  # letters that the two may be out of step; more is no slip

# Letters that scanners (and tired readers) take for each other. Both ways.
_PAIRS = """
    li l1 i1 ij it lt l| o0 oa oe oc ce ea ao uv un nm nh bh bd b8 gq g9 qo vy vw wv ft fl rn s5 s8 z2 kx ry tr hn ec
    mn pb dq pq d0 q0 b6 g6 ft tf rt cg kh ln 7t 4a es ae xk aq ag yg
""".split()
CONFUSED: Final = frozenset(pair for both in _PAIRS for pair in (both, both[::-1]))
# Groups of letters that look like one. Both ways.
GROUPS: Final = {
    "rn": "m",
    "cl": "d",
    "vv": "w",
    "nn": "m",
    "ii": "u",
    "li": "h",
    "ri": "n",
    "lc": "k",
    "ni": "m",
    "in": "m",
    "ci": "a",
}

Kind = Literal["same", "confused", "changed", "added", "left out", "doubled", "swapped"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: letters `left[at:at+len]` of one name stand where `right[to:…]` stand in the other."""

    kind: Kind
    left: str
    right: str
    at: int
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    cost: float
    steps: tuple[Step, ...]

    @property
    def slips(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.kind != "same")


def align(left: str, right: str, limit: float) -> Alignment | None:
    """The cheapest alignment, or None where it costs more than `limit` or the lengths are too far apart."""
    if left == right:
        return Alignment(cost=0.0, steps=(Step(kind="same", left=left, right=right, at=0, to=0),) if left else ())
    if abs(len(left) - len(right)) > _BAND:
        return None
    head = _common(left, right)
    tail = _common(left[head:][::-1], right[head:][::-1])
    # One letter more on both sides, so that a doubled letter or a group at the edge is seen.
    start, end = max(0, head - 1), max(0, tail - 1)
    a, b = left[start : len(left) - end], right[start : len(right) - end]
    costs, moves = _fill(a, b, limit)
    cost = costs[len(a)].get(len(b), FAR)
    if cost > limit:
        return None
    middle = _trace(a, b, moves, start)
    ends = len(left) - end, len(right) - end
    first = [Step(kind="same", left=left[:start], right=right[:start], at=0, to=0)] if start else []
    last = [Step(kind="same", left=left[ends[0] :], right=right[ends[1] :], at=ends[0], to=ends[1])] if end else []
    return Alignment(cost=round(cost, 2), steps=_merged([*first, *middle, *last]))


def _common(left: str, right: str) -> int:
    size = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        size += 1
    return size


Moves = list[dict[int, tuple[int, int, Kind]]]


def _fill(a: str, b: str, limit: float) -> tuple[list[dict[int, float]], Moves]:
    """Cost of every pair of prefixes within the band; the move that leads there as (letters of a, of b, kind)."""
    costs: list[dict[int, float]] = [{} for _ in range(len(a) + 1)]
    moves: Moves = [{} for _ in range(len(a) + 1)]
    costs[0][0] = 0.0
    for i in range(len(a) + 1):
        row = costs[i]
        for j in range(max(0, i - _BAND), min(len(b), i + _BAND) + 1):
            if i == j == 0:
                continue
            best, move = FAR, None
            for taken, given, kind, price in _ways(a, b, i, j):
                before = costs[i - taken].get(j - given)
                if before is not None and before + price < best:
                    best, move = before + price, (taken, given, kind)
            if move is not None and best <= limit:
                row[j] = best
                moves[i][j] = move
    return costs, moves


def _ways(a: str, b: str, i: int, j: int) -> list[tuple[int, int, Kind, float]]:
    """Every last step into (i, j), the plain ones first."""
    ways: list[tuple[int, int, Kind, float]] = []
    if i and j:
        x, y = a[i - 1], b[j - 1]
        if x == y:
            ways.append((1, 1, "same", 0.0))
        elif x + y in CONFUSED:
            ways.append((1, 1, "confused", CHEAP))
        else:
            ways.append((1, 1, "changed", 1.0))
        if i > 1 and j > 1 and x == b[j - 2] and y == a[i - 2] and x != y:
            ways.append((2, 2, "swapped", 1.0))
        if (i > 1 and GROUPS.get(a[i - 2 : i]) == y) or (j > 1 and GROUPS.get(b[j - 2 : j]) == x):
            ways.append(
                (2, 1, "confused", CHEAP) if i > 1 and GROUPS.get(a[i - 2 : i]) == y else (1, 2, "confused", CHEAP)
            )
    if i:
        doubled = i > 1 and a[i - 1] == a[i - 2] and not a[i - 1].isdigit()
        ways.append((1, 0, "doubled" if doubled else "left out", CHEAP if doubled else 1.0))
    if j:
        doubled = j > 1 and b[j - 1] == b[j - 2] and not b[j - 1].isdigit()
        ways.append((0, 1, "doubled" if doubled else "added", CHEAP if doubled else 1.0))
    return ways


def _trace(a: str, b: str, moves: Moves, start: int) -> list[Step]:
    i, j = len(a), len(b)
    steps: list[Step] = []
    while i or j:
        taken, given, kind = moves[i][j]
        steps.append(
            Step(kind=kind, left=a[i - taken : i], right=b[j - given : j], at=start + i - taken, to=start + j - given)
        )
        i, j = i - taken, j - given
    return steps[::-1]


def _merged(steps: list[Step]) -> tuple[Step, ...]:
    """Neighbouring runs of same letters as one."""
    merged: list[Step] = []
    for step in steps:
        last = merged[-1] if merged else None
        if last and last.kind == step.kind == "same":
            merged[-1] = Step(
                kind="same", left=last.left + step.left, right=last.right + step.right, at=last.at, to=last.to
            )
        else:
            merged.append(step)
    return tuple(merged)
