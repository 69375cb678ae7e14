"""From names to candidate stores."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How far two names are one name: the tier that it earns, a score in 0..1, and the reasons in words."""

    tier: Literal["auto", "review"]
    score: float
    why: str


def likeness(defendant_names: Sequence[str], store_names: Sequence[str]) -> Likeness | None:
    """The best likeness between any printed name and any name of the store, or None where they are different names."""
    wanted = {"".join(name.casefold().split()) for name in defendant_names}
    for name in store_names:
        if "".join(name.casefold().split()) in wanted:
            return Likeness(tier="review", score=0.9, why=f"the store bears the printed name `{name}`")
    return None
