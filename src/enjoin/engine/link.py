"""People's judgements of links: made from what was asked, with the evidence that lay before them."""

from collections.abc import Sequence
from typing import Any

from enjoin.orders.model import Case, Defendant
from enjoin.parties.judgements import Judgement, Verdict
from enjoin.parties.links import Link
from enjoin.problems import Misuse, did_you_mean
from enjoin.when import Instant


def find_defendant(case: Case, text: str) -> Defendant:
    """By id, else by a printed name that only one defendant has; `Misuse` otherwise."""
    for defendant in case.defendants:
        if defendant.id == text:
            return defendant
    folded = text.strip().casefold()
    named = [each for each in case.defendants if folded in (name.casefold() for name in (each.name, *each.aka))]
    if len(named) == 1:
        return named[0]
    if named:
        raise Misuse(
            f"`{text}` is the name of {len(named)} defendants; give an id: {', '.join(each.id for each in named)}"
        )
    known = [name for each in case.defendants for name in (each.id, each.name, *each.aka)]
    raise Misuse(" — ".join(filter(None, [f"no such defendant: `{text}`", did_you_mean(text, known)])))


def read_store(text: str) -> tuple[str, str]:
    """`platform/store_id`; `Misuse` for anything else."""
    platform, slash, store_id = text.partition("/")
    if not slash or not platform.strip() or not store_id.strip():
        raise Misuse(f"a store is given as `platform/store_id`, not `{text}`")
    return platform.strip(), store_id.strip()


def judge(
    verdict: Verdict,
    defendant: Defendant,
    store: tuple[str, str],
    *,
    by: str,
    at: Instant,
    why: str = "",
    links: Sequence[Link] = (),
    evidence: dict[str, Any] | None = None,
) -> Judgement:
    """A judgement with the evidence for this link that `links` (of a resolution) hold, if they hold any."""
    if not by.strip():
        raise Misuse("a judgement needs the name of whoever judges: --by")
    platform, store_id = store
    facts = evidence or {}
    found = next(
        (
            each
            for each in links
            if (each.defendant, each.platform, each.store_id) == (defendant.id, platform, store_id)
        ),
        None,
    )
    return Judgement(
        defendant=defendant.id,
        platform=platform,
        store_id=store_id,
        verdict=verdict,
        by=by.strip(),
        at=at.iso(),
        why=why,
        tier=found.tier if found else "none",
        evidence=found.why if found else "",
        names=tuple(facts.get("names", {}).get(f"{platform}/{store_id}", ())),
        rule=str(facts.get("rule", "")),
        stores=facts.get("stores"),
        index=str(facts.get("index", "")),
    )
