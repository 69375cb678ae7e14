"""Order kinds and effects: one row each. To add a kind, add a row and a story."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What follows from an order's kind alone.

    `rank`: a restraint of a higher rank continues and supersedes those below it (R10); 0 restrains nothing by itself.
    `lapses`: without an `expires`, it ends 14 days after entry (Fed. R. Civ. P. 65(b)(2), R7).
    `ends_terms`: its entry turns the gap after a lapsed order into `expired`: the court has spoken.
    """

    rank: int = 0
    lapses: bool = False
    ends_terms: bool = False


KINDS: dict[str, Kind] = {
    "tro": Kind(rank=1, lapses=True),
    "preliminary_injunction": Kind(rank=2),
    "permanent_injunction": Kind(rank=3),
    "judgment": Kind(),
    "contempt": Kind(),
    "stay": Kind(),
    "modification": Kind(),
    "clarification": Kind(),
    "reconsideration": Kind(),
    "denial": Kind(ends_terms=True),
    "dismissal": Kind(ends_terms=True),
    "dissolution": Kind(ends_terms=True),
    "sealing": Kind(),
    "discovery": Kind(),
}

TRO_DAYS = 14  # "not to exceed 14 days", Fed. R. Civ. P. 65(b)(2)
GAP_DAYS = 28  # two terms of a TRO: after so long with nothing on file the restraint is over, not pending


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectKind:
    """`relief` works from entry; a burden from the respondent's notice of the order that lays it. `keys`: what it may carry."""

    relief: bool
    past: str  # how a sentence says it: "struck by contempt"
    keys: frozenset[str] = frozenset()


EFFECTS: dict[str, EffectKind] = {
    "strike": EffectKind(relief=True, past="struck"),
    "stay": EffectKind(relief=True, past="stayed", keys=frozenset({"relief"})),
    "vacate": EffectKind(relief=True, past="vacated", keys=frozenset({"relief"})),
    "release": EffectKind(relief=True, past="released"),
    "lift_stay": EffectKind(relief=False, past="stay lifted"),
    "modify": EffectKind(
        relief=False,
        past="modified",
        keys=frozenset({"forbid", "toward", "listing_notice", "within", "by", "text"}),
    ),
    "clarify": EffectKind(relief=False, past="clarified", keys=frozenset({"listing_notice", "detector", "text"})),
    "make_permanent": EffectKind(relief=False, past="made permanent", keys=frozenset({"except"})),
}
