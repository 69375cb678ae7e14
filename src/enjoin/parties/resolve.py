"""From names to candidate stores: the likeness of one pair, and the links of all defendants among all stores (R53–R55)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final, Literal

from enjoin.parties.comparing import Comparison, compare
from enjoin.parties.evidence import score_of
from enjoin.parties.judgements import Judgement
from enjoin.parties.links import Link, Sought
from enjoin.parties.names import Name, readings

_MOST_QUOTED: Final = 200  # letters of a name in a reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How far two names are one name: the tier that it earns, a score in 0..1, and the reasons in words."""

    tier: Literal["auto", "review"]
    score: float
    why: str


def likeness(defendant_names: Sequence[str], store_names: Sequence[str]) -> Likeness | None:
    """The best likeness between any printed name and any name of the store, or None where they are different names.

    Without a count of stores, rarity is guessed from the letters.
    """
    best = best_pair(
        [name for text in defendant_names for name in readings(text)],
        [name for text in store_names if text for name in readings(text)],
    )
    if best is None:
        return None
    paper, store, found = best
    if found.tier is None:
        return None
    return Likeness(tier=found.tier, score=score_of(found.bits), why=sentence(paper, store, found))


Pair = tuple[Name, Name, Comparison]


def best_pair(papers: Sequence[Name], stores: Sequence[Name], bits: dict[str, float] | None = None) -> Pair | None:
    """The pair of names with the highest tier, then the most evidence. `bits`: rarity of distinctive parts, where known."""
    known = bits or {}
    pairs = [(paper, store, compare(paper, store, known.get(paper.core))) for paper, store in product(papers, stores)]
    return max(pairs, key=lambda pair: order_of(pair[2]), default=None)


def order_of(found: Comparison) -> tuple[int, float]:
    return {"auto": 2, "review": 1, None: 0}[found.tier], found.bits


def sentence(paper: Name, store: Name, found: Comparison) -> str:
    """The reasons in one sentence, the names first."""
    pro = ", ".join(found.pro) or "nearly the same letters"
    contra = f"; but {', '.join(found.contra)}" if found.contra else ""
    return f"the store's `{_quoted(store)}` against the printed `{_quoted(paper)}`: {pro}{contra}"


def _quoted(name: Name) -> str:
    return name.printed if len(name.printed) <= _MOST_QUOTED else name.printed[:_MOST_QUOTED] + "…"


def resolve(defendants: Sequence[Sought], stores: Iterable[Any], judgements: Iterable[Judgement] = ()) -> list[Link]:
    """The links of all defendants among all stores, in the defendants' order, best first.

    `stores` are batches: Arrow record batches with the columns of the stores feed, mappings of columns, or sequences of
    `Store`. Give something that can be gone over twice (a list, a reader object): the second pass looks for further
    accounts of the seller behind a confirmed store (R55). A defendant with no store gets one link of state `none`.
    """
    from enjoin.parties.deciding import resolve_all

    return [link for answer in resolve_all(defendants, stores, judgements).answers for link in answer.links]
