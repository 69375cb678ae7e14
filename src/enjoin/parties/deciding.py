"""From what a pass over the stores found to links: who is confirmed, who is a candidate, who is too near another to say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from enjoin.market import Store
from enjoin.parties.accounts import further_accounts
from enjoin.parties.choosing import Candidate, compared, key_of, settled, strict
from enjoin.parties.evidence import score_of
from enjoin.parties.judgements import Judgement, is_new_evidence, standing
from enjoin.parties.links import Link, Sought, State, Tier, confirmed_by_id, not_found
from enjoin.parties.names import Name
from enjoin.parties.resolve import sentence
from enjoin.parties.sifting import MOST_NAMES, Seen, Sieve, Sifted, StoreIndex, sift_all
from enjoin.problems import Problem

MOST_CANDIDATES: Final = 10  # of one defendant; the rest are counted
_NEAR_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """All that was found for one defendant. `near` are the nearest stores that are *not* candidates, and why."""

    defendant: str
    printed: str
    links: tuple[Link, ...]
    candidates: tuple[Candidate, ...] = ()
    near: tuple[Candidate, ...] = ()
    counts: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The answers for all defendants, and the rows whose names could not be read (`fault_count` counts all)."""

    answers: tuple[Answer, ...]
    stores: int
    faults: tuple[Problem, ...] = ()
    fault_count: int = 0


def resolve_all(
    defendants: Sequence[Sought], stores: Iterable[Any] | StoreIndex, judgements: Iterable[Judgement] = ()
) -> Resolution:
    """One pass for ids and names, and, where `stores` can be gone over again, one for confirmed sellers' other accounts.

    `stores` are batches as `sifting.stores_of` reads them, or an index that gives only the rows worth reading.
    """
    sieve = Sieve(defendants)
    sifted = sift_all(sieve, stores)
    judged = standing(judgements)
    confirmed = [_confirmed(at, defendant, sifted, judged) for at, defendant in enumerate(defendants)]
    again = isinstance(stores, StoreIndex) or iter(stores) is not stores
    others = further_accounts(defendants, sieve.papers, confirmed, stores) if again else [[] for _ in defendants]
    answers = tuple(
        _answer(at, defendant, sieve, sifted, judged, confirmed[at], others[at])
        for at, defendant in enumerate(defendants)
    )
    return Resolution(
        answers=answers, stores=sifted.stores, faults=tuple(sifted.faults), fault_count=sifted.fault_count
    )


Judged = dict[tuple[str, str, str], Judgement]


def _judgement(defendant: Sought, store: Store, judged: Judged) -> Judgement | None:
    return judged.get((defendant.id, store.platform.strip().casefold(), store.store_id.strip()))


def _confirmed(at: int, defendant: Sought, sifted: Sifted, judged: Judged) -> list[tuple[Store, str]]:
    """The stores that the papers' ids confirm; a person's later rejection makes doubt of it, and a candidate."""
    kept = []
    for store, why in sifted.by_id[at]:
        judgement = _judgement(defendant, store, judged)
        if judgement is None or judgement.verdict == "confirm":
            kept.append((store, why))
    return kept


# ── one defendant ──


def _answer(
    at: int,
    defendant: Sought,
    sieve: Sieve,
    sifted: Sifted,
    judged: Judged,
    confirmed: list[tuple[Store, str]],
    others: list[tuple[Store, str]],
) -> Answer:
    links = [confirmed_by_id(defendant.id, store.platform, store.store_id, why) for store, why in confirmed]
    taken = {(link.platform, link.store_id) for link in links}
    links += _by_judgement(defendant, sifted.by_id[at], judged, taken)
    candidates, near = compared(sieve.papers[at], sifted, sifted.names[at])
    candidates = [each for each in candidates if key_of(each.store) not in taken]
    is_known = any(link.state == "confirmed" for link in links)
    chosen = strict(candidates) if is_known else settled(candidates, near)
    for each in chosen[:MOST_CANDIDATES]:
        links.append(_candidate_link(defendant, each, judged))
        taken.add(key_of(each.store))
    links += [_proposed(defendant, store, why, judged) for store, why in others if key_of(store) not in taken]
    counts = _counts(sieve.papers[at], sifted, at in sifted.cut)
    if not any(link.state in ("confirmed", "candidate") for link in links):
        links.append(
            not_found(defendant.id, _nothing(defendant, counts, near, sifted.names[at], len(defendant.stores)))
        )
    ranked = tuple(replace(link, rank=rank) for rank, link in enumerate(sorted(links, key=_order), 1))
    return Answer(
        defendant=defendant.id,
        printed=defendant.name,
        links=ranked,
        candidates=tuple(chosen),
        near=tuple(near[:_NEAR_SHOWN]),
        counts=counts,
    )


def _order(link: Link) -> tuple[int, int, float, str, str]:
    states = {"confirmed": 0, "candidate": 1, "rejected": 2, "none": 3}
    tiers = {"id": 0, "auto": 1, "review": 2, "none": 3}
    return states[link.state], tiers[link.tier], -link.score, link.platform or "", link.store_id or ""


def _by_judgement(
    defendant: Sought, by_id: list[tuple[Store, str]], judged: Judged, taken: set[tuple[str | None, str | None]]
) -> list[Link]:
    """Links that rest on a person's word alone, and the conflict of a rejection with the papers' own id."""
    printed = {(store.platform.strip().casefold(), store.store_id.strip()): why for store, why in by_id}
    links = []
    for (who, platform, store_id), judgement in judged.items():
        if who != defendant.id or (judgement.platform, judgement.store_id) in taken:
            continue
        taken.add((judgement.platform, judgement.store_id))
        in_papers = printed.get((platform, store_id))
        if judgement.verdict == "confirm":
            links.append(_judged_link(judgement, "confirmed", judgement.words, 1.0))
        elif in_papers:
            links.append(_judged_link(judgement, "candidate", f"{in_papers}, yet {judgement.words}", 0.5))
        else:
            taken.discard((judgement.platform, judgement.store_id))
    return links


def _judged_link(judgement: Judgement, state: State, why: str, score: float) -> Link:
    return Link(
        defendant=judgement.defendant,
        platform=judgement.platform,
        store_id=judgement.store_id,
        state=state,
        tier="none" if state == "confirmed" else "review",
        score=score,
        rank=1,
        why=why,
    )


def _candidate_link(defendant: Sought, each: Candidate, judged: Judged) -> Link:
    """A candidate, unless a person rejected it on the names that it still bears."""
    store = each.store
    why = sentence(each.paper, each.name, each.found)
    tier: Tier = each.found.tier or "none"
    state: State = "candidate"
    judgement = _judgement(defendant, store, judged)
    if judgement and judgement.verdict == "reject":
        names = [name for name in (store.name, store.legal_name) if name]
        if is_new_evidence(judgement, names):
            tier, why = "review", f"{why}; it was {judgement.words}, but bears another name since"
        else:
            state, tier, why = "rejected", "none", judgement.words
    return Link(
        defendant=defendant.id,
        platform=store.platform,
        store_id=store.store_id,
        state=state,
        tier=tier,
        score=score_of(each.found.bits),
        rank=1,
        why=why,
    )


def _proposed(defendant: Sought, store: Store, why: str, judged: Judged) -> Link:
    judgement = _judgement(defendant, store, judged)
    rejected = judgement is not None and judgement.verdict == "reject"
    return Link(
        defendant=defendant.id,
        platform=store.platform,
        store_id=store.store_id,
        state="rejected" if rejected else "candidate",
        tier="none" if rejected else "review",
        score=0.8,
        rank=1,
        why=judgement.words if rejected and judgement else why,
    )


# ── counts and words ──


def _counts(papers: Sequence[Name], sifted: Sifted, is_cut: bool) -> str:
    """How rare the printed distinctive parts are, in counts."""
    parts = []
    for core in dict.fromkeys(" ".join(paper.cores) for paper in papers if paper.core):
        number = sifted.cores[core.replace(" ", "")]
        parts.append(f"{number:,} share{'s' if number == 1 else ''} the distinctive part `{core}`")
    cut = f"; of the names that share it only {MOST_NAMES:,} and those with nearly all letters the same were compared"
    told = ", ".join(parts) or "none was told apart by a distinctive part"
    return f"of {sifted.stores:,} stores {told}" + (cut if is_cut else "")


def _nothing(defendant: Sought, counts: str, near: list[Candidate], names: dict[str, Seen], in_papers: int) -> str:
    words = [f"no store was found; {counts}"]
    if in_papers:
        words.append("the platform ids in the papers are not in the feed")
    if near:
        each = near[0]
        words.append(
            f"the nearest, `{each.name.printed[:80]}` on {each.store.platform}, is another: {each.found.clash}"
        )
    return "; ".join(words)
