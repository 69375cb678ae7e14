"""What people have judged of links: confirmed or rejected, by whom, when, on what evidence. Added to, never edited."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from enjoin.parties.links import Link

Verdict = Literal["confirm", "reject"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One person's word on one link, with the evidence that lay before them.

    `at` is ISO 8601 in UTC. `names` are the names that the store bore then; `rule`, `stores` and `index` are the version of
    the tier rule, the number of stores that the evidence was counted among, and the state of the index that they were filed in.
    """

    defendant: str
    platform: str
    store_id: str
    verdict: Verdict
    by: str
    at: str
    why: str = ""
    tier: str = "none"
    evidence: str = ""
    names: tuple[str, ...] = ()
    rule: str = ""
    stores: int | None = None
    index: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.defendant, self.platform.strip().casefold(), self.store_id.strip()

    @property
    def words(self) -> str:
        """The judgement as a reason."""
        done = "confirmed" if self.verdict == "confirm" else "rejected"
        return f"{done} by {self.by} on {self.at}" + (f": {self.why}" if self.why else "")


def standing(judgements: Iterable[Judgement]) -> dict[tuple[str, str, str], Judgement]:
    """The last word on each link: a later judgement stands over an earlier one, whatever their order in the file."""
    last: dict[tuple[str, str, str], Judgement] = {}
    for judgement in judgements:
        before = last.get(judgement.key)
        if before is None or judgement.at >= before.at:
            last[judgement.key] = judgement
    return last


def is_new_evidence(judgement: Judgement, names: Iterable[str]) -> bool:
    """Whether the store bears a name now that the person who rejected it had not seen (a rejection holds otherwise)."""
    seen = {name.casefold().strip() for name in judgement.names}
    return bool(seen) and any(name.casefold().strip() not in seen for name in names)


def judged_links(judgements: Iterable[Judgement]) -> tuple[Link, ...]:
    """The links that people's last words make: confirmed or rejected."""
    return tuple(
        Link(
            defendant=each.defendant,
            platform=each.platform,
            store_id=each.store_id,
            state="confirmed" if each.verdict == "confirm" else "rejected",
            tier="none",
            score=1.0 if each.verdict == "confirm" else 0.0,
            rank=1,
            why=each.words,
        )
        for each in standing(judgements).values()
    )
