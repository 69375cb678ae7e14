"""Relistings (R56): a new listing by the same defendant for the same right, after a removal and after notice.

Each keeps its place in the chain that goes back to the first listing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from enjoin.conduct.lives import Life
from enjoin.conduct.statistics import seconds
from enjoin.when import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Relisting:
    """`listing` came after `previous` was gone; `first` began the chain, in which it is number `number` (from 2)."""

    listing: Life
    previous: Life
    first: Life
    number: int
    at: Instant
    after: float  # seconds since the previous one was gone

    @property
    def entries(self) -> tuple[int, ...]:
        return tuple(sorted({*self.listing.entries, *self.previous.entries, *self.first.entries}))


def relistings(lives: Iterable[Life]) -> tuple[Relisting, ...]:
    """Every relisting, by when it appeared. A listing whose first day is not on record cannot be shown to be one."""
    out: list[Relisting] = []
    chains: dict[tuple[str, str], list[Life]] = {}
    numbers: dict[tuple[str, str], tuple[Life, int]] = {}
    for life in sorted(
        (each for each in lives if each.listed_at is not None), key=lambda each: (each.listed_at, each.listing)
    ):
        chain = chains.setdefault((life.defendant, life.right), [])
        previous = _gone_before(chain, life)
        if previous is None:
            numbers[life.listing] = (life, 1)
        else:
            first, number = numbers[previous[0].listing]
            numbers[life.listing] = (first, number + 1)
            assert life.listed_at is not None  # noqa: S101 # the loop takes no other
            out.append(
                Relisting(
                    listing=life,
                    previous=previous[0],
                    first=first,
                    number=number + 1,
                    at=life.listed_at,
                    after=seconds(previous[1], life.listed_at),
                )
            )
        chain.append(life)
    return tuple(out)


def _gone_before(chain: list[Life], life: Life) -> tuple[Life, Instant] | None:
    """The last listing of the chain that was gone, and noticed of, before this one appeared; with when it went."""
    at = life.listed_at
    gone = [
        (each, each.removed_at)
        for each in chain
        if at is not None and each.removed_at is not None and each.removed_at <= at and _told(each, each.removed_at)
    ]
    return max(gone, key=lambda pair: (pair[1], pair[0].listing), default=None)


def _told(life: Life, by: Instant) -> bool:
    """Had the respondent notice, of an order or of the listing, by then?"""
    return any(each is not None and each <= by for each in (life.ordered_at, life.noticed_at))
