"""How well a case's marks are screened: false hits on a background, recall on disguises, both with intervals (R34).

The background is a feed that is known, or taken, to hold no use of the marks; the disguises come from `specimen.disguises`,
which shares no table with the detector. Both figures go on record as evidence of diligence.
"""

import json
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from math import sqrt
from pathlib import Path
from typing import Any

import pyarrow as pa

from enjoin.findings.text import TextScreen, compile_marks
from enjoin.market import TEXT_FIELDS
from enjoin.problems import Misuse
from enjoin.rights import Mark
from enjoin.specimen.disguises import CLASSES, disguise

Z = 1.959963984540054  # two-sided 95 %
EXAMPLES = 5
ANY = "any"  # kind of the rate over all kinds of a mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Findings of one right, kind (or `any`) and band on the background: how many, per million texts, with a 95 % interval."""

    right: str
    kind: str
    band: str
    count: int
    per_million: float
    low: float
    high: float
    within_budget: bool
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """Disguises of one right and class: how many were found at all, and as hits, with a 95 % interval of the former."""

    right: str
    cls: str
    tried: int
    found: int
    hits: int
    recall: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Both figures for a set of marks; a rate says of itself whether it keeps within the budget.

    `unmeasured`: the marks of which no recall was estimated, since disguises are made of Latin letters only.
    """

    detector: str
    texts: int
    budget: float
    seed: int
    rates: tuple[Rate, ...]
    recalls: tuple[Recall, ...]
    unmeasured: tuple[str, ...] = ()


def poisson_interval(count: int, texts: int) -> tuple[float, float]:
    """The 95 % interval of a rate per million (Byar's approximation; Breslow & Day, 1987, eq. 2.13)."""
    scale = 1e6 / max(texts, 1)
    low = count * (1 - 1 / (9 * count) - Z / (3 * sqrt(count))) ** 3 if count else 0.0
    over = count + 1
    high = over * (1 - 1 / (9 * over) + Z / (3 * sqrt(over))) ** 3
    return low * scale, high * scale


def wilson_interval(found: int, tried: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927)."""
    if not tried:
        return 0.0, 1.0
    share = found / tried
    middle = share + Z * Z / (2 * tried)
    spread = Z * sqrt(share * (1 - share) / tried + Z * Z / (4 * tried * tried))
    return max(0.0, (middle - spread) / (1 + Z * Z / tried)), min(1.0, (middle + spread) / (1 + Z * Z / tried))


def calibrate(
    marks: tuple[Mark, ...], background: Iterable[pa.RecordBatch], *, budget: float, each: int = 40, seed: int = 1
) -> Calibration:
    """Measure `marks` on `background` and on `each` disguises a class; `budget`: hits per million texts that a kind may have."""
    screen = compile_marks(marks)
    counts: Counter[tuple[str, str, str]] = Counter()
    shown: dict[tuple[str, str, str], list[str]] = {}
    texts = 0
    titles: list[str] = []
    for batch in background:
        texts += sum(
            batch.num_rows - batch.column(name).null_count for name in TEXT_FIELDS if name in batch.schema.names
        )
        titles += [] if len(titles) > 5000 else [title for title in batch.column("title").to_pylist() if title]
        for row in screen.scan(batch, TEXT_FIELDS).to_pylist():
            key = row["right"], row["kind"], row["band"]
            counts[key] += 1
            if len(shown.setdefault(key, [])) < EXAMPLES:
                shown[key].append(row["text"])
    for mark in marks:
        # Of a mark without a false hit, the interval still says how many there may be.
        counts[mark.id, ANY, "hit"] = sum(counts[key] for key in shown if key[0] == mark.id and key[2] == "hit")
    rates = tuple(_rate(key, count, texts, budget, shown.get(key, [])) for key, count in sorted(counts.items()))
    recalls = tuple(_recalls(screen, marks, titles or ["toy"], each, seed))
    return Calibration(
        detector=screen.version,
        texts=texts,
        budget=budget,
        seed=seed,
        rates=rates,
        recalls=recalls,
        unmeasured=tuple(mark.id for mark in marks if not _can_disguise(mark)),
    )


def _can_disguise(mark: Mark) -> bool:
    """Disguises are written for ASCII letters, digits and signs."""
    return mark.text.isascii()


def _rate(key: tuple[str, str, str], count: int, texts: int, budget: float, examples: list[str]) -> Rate:
    low, high = poisson_interval(count, texts)
    return Rate(
        right=key[0], kind=key[1], band=key[2], count=count, per_million=count * 1e6 / max(texts, 1), low=low, high=high,
        within_budget=key[2] != "hit" or low <= budget, examples=tuple(examples),
    )  # fmt: skip


def _recalls(screen: TextScreen, marks: tuple[Mark, ...], titles: list[str], each: int, seed: int) -> Iterable[Recall]:
    for mark in marks:
        if not _can_disguise(mark):
            continue
        for name in CLASSES:
            if name == "reordered" and len(set(mark.text.lower().split())) < 2:
                continue
            # The same disguises for the same seed, whatever other marks there are.
            chance = random.Random(f"{seed}/{mark.text}/{name}")  # noqa: S311
            found = hits = 0
            for _ in range(each):
                bands = _bands(screen, mark, disguise(mark.text, name, chance), chance.choice(titles), chance)
                found += bool(bands)
                hits += "hit" in bands
            low, high = wilson_interval(found, each)
            yield Recall(
                right=mark.id, cls=name, tried=each, found=found, hits=hits, recall=found / each, low=low, high=high
            )


def _bands(screen: TextScreen, mark: Mark, planted: str, title: str, chance: random.Random) -> set[str]:
    """The bands of findings of `mark` that touch its disguise, planted between the words of a title."""
    words = title.split(" ")
    at = chance.randrange(len(words) + 1)
    before = " ".join(words[:at]) + (" " if at else "")
    after = (" " if at < len(words) else "") + " ".join(words[at:])
    found = screen.find(before + planted + after)
    return {
        each.band
        for each in found
        if each.right == mark.id and each.start < len(before) + len(planted) and each.end > len(before)
    }


def as_dict(found: Calibration) -> dict[str, Any]:
    """The calibration as JSON values, for a record."""
    return {
        "detector": found.detector,
        "texts": found.texts,
        "budget_per_million": found.budget,
        "seed": found.seed,
        "false_hits": [asdict(rate) for rate in found.rates],
        "recall": [asdict(each) for each in found.recalls],
        "recall_unmeasured": list(found.unmeasured),
    }


def calibration_path(case: Path) -> Path:
    """`case.toml` → `case.calibration.json`, in the same folder: what every run of the case then puts on record."""
    return case.with_suffix(".calibration.json")


def read_calibration(case: Path) -> dict[str, Any] | None:
    """The figures beside the case, None where there are none; `Misuse` where the file is no calibration."""
    path = calibration_path(case)
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError) as error:
        raise Misuse(f"`{path}` is no calibration: {str(error).lower()}; `enjoin calibrate` writes one") from error
    missing = [
        name
        for name in ("detector", "texts", "false_hits", "recall", "case_digest")
        if not isinstance(found, dict) or name not in found
    ]
    if missing:
        raise Misuse(f"`{path}` is no calibration: it has no `{missing[0]}`; `enjoin calibrate` writes one")
    return dict(found)


def outdated(found: dict[str, Any], case_digest: str, detector: str) -> str | None:
    """Why the figures are not those of this case and detector, or None."""
    if found["detector"] != detector:
        return f"it measured the detector `{found['detector']}`, this is `{detector}`"
    if found["case_digest"] != case_digest:
        return "the case has changed since it was measured"
    return None
