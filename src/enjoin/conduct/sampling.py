"""Recall and false hits of a detector, measured on a sample that people have judged, with intervals (R34)."""

from collections.abc import Iterable
from dataclasses import dataclass

from enjoin.conduct.model import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One listing of a sample drawn at random from what was screened: does it infringe, as a person says?"""

    platform: str
    listing_id: str
    infringing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How a detector's hits compare with the sample. `missed` and `false` name the listings, for a person to look at."""

    hit: int
    infringing: int
    lawful_hit: int
    lawful: int
    missed: tuple[Subject, ...]
    false: tuple[Subject, ...]


def measure(sample: Iterable[Judged], hits: frozenset[Subject], reviews: frozenset[Subject] = frozenset()) -> Measured:
    """Compare. A listing in the review band counts as caught: a person sees it before it is promoted."""
    judged = tuple(sample)
    infringing = [(each.platform, each.listing_id) for each in judged if each.infringing]
    lawful = [(each.platform, each.listing_id) for each in judged if not each.infringing]
    missed = tuple(each for each in infringing if each not in hits and each not in reviews)
    false = tuple(each for each in lawful if each in hits)
    return Measured(
        hit=len(infringing) - len(missed),
        infringing=len(infringing),
        lawful_hit=len(false),
        lawful=len(lawful),
        missed=missed,
        false=false,
    )
