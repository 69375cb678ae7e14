"""Figures from samples and lengths of time, each with its method named."""

from collections.abc import Sequence
from math import ceil, sqrt

from enjoin.when import Instant

Z95 = 1.959963984540054  # the standard normal quantile of 97.5 %


def wilson(part: int, whole: int, z: float = Z95) -> tuple[float, float] | None:
    """Wilson's score interval for a share (Wilson 1927), at 95 % by default; None for an empty sample."""
    if whole == 0:
        return None
    share, square = part / whole, z * z
    middle = (share + square / (2 * whole)) / (1 + square / whole)
    half = z * sqrt(share * (1 - share) / whole + square / (4 * whole * whole)) / (1 + square / whole)
    # The ends are exact where the sample is all or nothing; rounding must not leave 0..1.
    return (0.0 if part == 0 else max(0.0, middle - half), 1.0 if part == whole else min(1.0, middle + half))


def quantile(values: Sequence[float], q: float) -> float | None:
    """The nearest-rank quantile: the least value that at least a share `q` of all values does not exceed."""
    if not values:
        return None
    return sorted(values)[max(ceil(q * len(values)), 1) - 1]


def seconds(start: Instant, end: Instant) -> float:
    """From `start` to `end`."""
    return (end.us - start.us) / 1_000_000
