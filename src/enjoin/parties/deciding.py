"""From what a pass over the stores found to links: who is confirmed, who is a candidate, who is too near another to say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from enjoin.market import Store
from enjoin.parties.accounts import Known, further_accounts
from enjoin.parties.choosing import Candidate, compared, key_of, settled, strict
from enjoin.parties.counting import counts_of, not_in_feed, nothing_found
from enjoin.parties.evidence import score_of
from enjoin.parties.folding import visible
from enjoin.parties.handles import MOST_BY_ADDRESS
from enjoin.parties.judgements import Judgement, is_new_evidence, standing
from enjoin.parties.links import Link, Sought, State, StoreKey, Tier, confirmed_by_id, not_found
from enjoin.parties.resolve import sentence
from enjoin.parties.sifting import Sieve, Sifted, StoreIndex, sift_all
from enjoin.problems import Problem

MOST_CANDIDATES: Final = 10  # of one defendant; the rest are counted
_NEAR_SHOWN: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """All that was found for one defendant. `near` are the nearest stores that are *not* candidates, and why.

    `stores` are the linked stores as the feed has them, by platform and id.
    """

    defendant: str
    printed: str
    links: tuple[Link, ...]
    candidates: tuple[Candidate, ...] = ()
    near: tuple[Candidate, ...] = ()
    counts: str = ""
    stores: Mapping[StoreKey, Store] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The answers for all defendants, and the rows whose names could not be read (`fault_count` counts all).

    `gone`: linked stores that are no longer in the feed, with the instant (ISO 8601) since when. `index`: the state of
    the index that was asked, "" for a feed.
    """

    answers: tuple[Answer, ...]
    stores: int
    faults: tuple[Problem, ...] = ()
    fault_count: int = 0
    gone: Mapping[StoreKey, str] = field(default_factory=dict)
    index: str = ""


def resolve_all(
    defendants: Sequence[Sought], stores: Iterable[Any] | StoreIndex, judgements: Iterable[Judgement] = ()
) -> Resolution:
    """One pass for ids and names, and, where `stores` can be gone over again, one for confirmed sellers' other accounts.

    `stores` are batches as `sifting.stores_of` reads them, or an index that gives only the rows worth reading.
    """
    judged = standing(judgements)
    sieve = Sieve(defendants, confirmed=[key for key, each in judged.items() if each.verdict == "confirm"])
    sifted = sift_all(sieve, stores)
    confirmed = [_confirmed(at, defendant, sifted, judged) for at, defendant in enumerate(defendants)]
    known = [[*rows, *((store, "") for store in sifted.by_person[at])] for at, rows in enumerate(confirmed)]
    again = isinstance(stores, StoreIndex) or iter(stores) is not stores
    others = further_accounts(defendants, sieve.papers, known, stores) if again else [[] for _ in defendants]
    answers = tuple(
        _answer(at, defendant, sieve, sifted, judged, confirmed[at], others[at])
        for at, defendant in enumerate(defendants)
    )
    gone: Mapping[StoreKey, str] = {}
    if isinstance(stores, StoreIndex):
        gone = stores.gone_since({key for answer in answers for link in answer.links if (key := _key(link))})
    return Resolution(
        answers=tuple(_with_gone(answer, gone) for answer in answers),
        stores=sifted.stores,
        faults=tuple(sifted.faults),
        fault_count=sifted.fault_count,
        gone=gone,
        index=stores.version if isinstance(stores, StoreIndex) else "",
    )


def _key(link: Link) -> StoreKey | None:
    return (link.platform, link.store_id) if link.platform and link.store_id else None


def _with_gone(answer: Answer, gone: Mapping[StoreKey, str]) -> Answer:
    """Links to stores that are no longer in the feed say so: they are evidence of who sold what, and nothing to act on."""
    if not gone:
        return answer
    links = tuple(replace(link, why=f"{link.why}{_said_gone(gone, _key(link), '; ')}") for link in answer.links)
    candidates = tuple(
        replace(each, found=replace(each.found, contra=(*each.found.contra, said)))
        if (said := _said_gone(gone, key_of(each.store)))
        else each
        for each in answer.candidates
    )
    return replace(answer, links=links, candidates=candidates)


def _said_gone(gone: Mapping[StoreKey, str], key: StoreKey | None, before: str = "") -> str:
    return f"{before}not in the feed since {gone[key][:10]}" if key and key in gone else ""


Judged = dict[tuple[str, str, str], Judgement]


def _judgement(defendant: Sought, store: Store, judged: Judged) -> Judgement | None:
    return judged.get((defendant.id, *_plain(store)))


def _plain(store: Store) -> StoreKey:
    """The key as judgements have it."""
    return store.platform.strip().casefold(), store.store_id.strip()


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
    links += _by_judgement(defendant, sifted, at, judged, taken)
    candidates, near = compared(sieve.papers[at], sifted, sifted.names[at])
    proposals = _proposals([*others, *_few(sifted.by_handle[at])])
    candidates = [_with_reasons(each, proposals) for each in candidates]
    candidates = [each for each in candidates if key_of(each.store) not in taken]
    is_known = any(link.state == "confirmed" for link in links)
    chosen = strict(candidates) if is_known else settled(candidates, near)
    for each in chosen[:MOST_CANDIDATES]:
        links.append(_candidate_link(defendant, each, judged))
        taken.add(key_of(each.store))
    for key, (store, reasons) in proposals.items():
        if key not in taken:
            links.append(_proposed(defendant, store, "; ".join(reasons), judged))
            taken.add(key)
    near = [each for each in near if key_of(each.store) not in taken]
    held = [store for store, _ in (*sifted.by_id[at], *proposals.values())] + sifted.by_person[at]
    counts = counts_of(sieve.papers[at], sifted, at) + not_in_feed(defendant, sifted.by_id[at])
    if not any(link.state in ("confirmed", "candidate") for link in links):
        links.append(not_found(defendant.id, nothing_found(counts, near)))
    ranked = tuple(
        replace(link, rank=rank, why=visible(link.why)) for rank, link in enumerate(sorted(links, key=_order), 1)
    )
    return Answer(
        defendant=defendant.id,
        printed=defendant.name,
        links=ranked,
        candidates=tuple(chosen),
        near=tuple(near[:_NEAR_SHOWN]),
        counts=counts,
        stores={key_of(store): store for store in (*held, *(each.store for each in chosen))},
    )


def _few(found: list[Known]) -> list[Known]:
    """The stores found by address; none where so many have one that it tells nobody apart."""
    return found if len(found) <= MOST_BY_ADDRESS else []


def _proposals(found: Iterable[Known]) -> dict[StoreKey, tuple[Store, list[str]]]:
    """Stores that something else than the printed name speaks for, each with every reason."""
    proposals: dict[StoreKey, tuple[Store, list[str]]] = {}
    for store, why in found:
        proposals.setdefault(key_of(store), (store, []))[1].append(why)
    return proposals


def _with_reasons(each: Candidate, proposals: Mapping[StoreKey, tuple[Store, list[str]]]) -> Candidate:
    """A candidate by name with what else speaks for it; that never changes the tier."""
    more = proposals.get(key_of(each.store))
    return replace(each, found=replace(each.found, pro=(*each.found.pro, *more[1]))) if more else each


def _order(link: Link) -> tuple[int, int, float, str, str]:
    states = {"confirmed": 0, "candidate": 1, "rejected": 2, "none": 3}
    tiers = {"id": 0, "auto": 1, "review": 2, "none": 3}
    return states[link.state], tiers[link.tier], -link.score, link.platform or "", link.store_id or ""


def _by_judgement(
    defendant: Sought, sifted: Sifted, at: int, judged: Judged, taken: set[tuple[str | None, str | None]]
) -> list[Link]:
    """Links that rest on a person's word alone, and the conflict of a rejection with the papers' own id."""
    printed = {_plain(store): why for store, why in sifted.by_id[at]}
    held = {_plain(store) for store in sifted.by_person[at]}
    links = []
    for (who, platform, store_id), judgement in judged.items():
        if who != defendant.id or (judgement.platform, judgement.store_id) in taken:
            continue
        taken.add((judgement.platform, judgement.store_id))
        in_papers = printed.get((platform, store_id))
        if judgement.verdict == "confirm":
            absent = "" if (platform, store_id) in held else "; the stores at hand do not hold it"
            links.append(_judged_link(judgement, "confirmed", judgement.words + absent, 1.0))
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
