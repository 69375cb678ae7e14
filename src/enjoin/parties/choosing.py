"""Among the stores whose names come near a defendant's: which are candidates, and of which tier."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from enjoin.market import Store
from enjoin.parties.comparing import Comparison, is_bare, same_form
from enjoin.parties.evidence import AUTO_BITS, TRADE_BITS, bits_among, guessed_bits
from enjoin.parties.names import Name, readings
from enjoin.parties.resolve import best_pair, order_of
from enjoin.parties.sifting import Seen, Sifted
from enjoin.parties.words import english

_LEAD: Final = 6.0  # bits that an `auto` with a slip must be ahead of the next
_BARE_BITS: Final = (
    19.0  # by the letters, for `auto` by a name without shop word, legal form, place and digits: three words
)
_MOST_OF_ONE_NAME: Final = 5  # more stores of one name than this: the name cannot tell which


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A store whose name may be the defendant's, with the comparison that says so."""

    store: Store
    paper: Name
    name: Name
    found: Comparison
    of_this_name: int  # stores that bear this very name


def key_of(store: Store) -> tuple[str, str]:
    return store.platform, store.store_id


def compared(papers: Sequence[Name], sifted: Sifted, names: dict[str, Seen]) -> tuple[list[Candidate], list[Candidate]]:
    """Every store worth it compared, with rarity as counted: candidates, and the rest, each best first."""
    bits = {
        paper.core: bits_among(paper.cores, sifted.cores[paper.core], sifted.stores) for paper in papers if paper.core
    }
    yes: list[Candidate] = []
    no: list[Candidate] = []
    for seen in names.values():
        best = best_pair(papers, readings(seen.text), bits)
        if best is None:
            continue
        paper, name, found = best
        found = _crowded(found, seen)
        for store in seen.stores:
            each = Candidate(store=store, paper=paper, name=name, found=found, of_this_name=seen.total)
            (yes if found.tier else no).append(each)
            if not found.tier:
                break
    no.sort(
        key=lambda each: (each.name.core != each.paper.core, each.found.alignment.cost if each.found.alignment else 9)
    )
    return _best_of_each(yes), no


def _best_of_each(candidates: list[Candidate]) -> list[Candidate]:
    """A store found by its display name and its legal name is one candidate, by the better of the two."""
    best: dict[tuple[str, str], Candidate] = {}
    for each in candidates:
        before = best.get(key_of(each.store))
        if before is None or order_of(each.found) > order_of(before.found):
            best[key_of(each.store)] = each
    return sorted(best.values(), key=lambda each: (*(-part for part in order_of(each.found)), key_of(each.store)))


def _crowded(found: Comparison, seen: Seen) -> Comparison:
    """Where many stores of different sellers bear one name, the name cannot tell which is meant."""
    if found.tier and seen.total > _MOST_OF_ONE_NAME and len(seen.sellers) > 1:
        return replace(
            found, tier=None, clash=f"{seen.total:,} stores bear this name, and the name alone cannot tell which"
        )
    return found


def is_company(name: Name) -> bool:
    """A registered company's name: place, distinctive part and legal form. Two companies seldom share one."""
    return bool(name.places and name.core and name.legal)


def settled(candidates: list[Candidate], near: Sequence[Candidate] = ()) -> list[Candidate]:
    """`auto` only where no other store comes near. `near`: those that are no candidates."""
    autos = [each for each in candidates if each.found.tier == "auto"]
    if not autos:
        return candidates
    exact = [each for each in autos if each.found.kind == "same"]
    top = exact or autos[:1]
    bits_of_next = max((each.found.bits for each in candidates if each not in top), default=0.0)
    kept = []
    for each in candidates:
        reason = None
        if each.found.tier == "auto" and each not in top:
            reason = "another store's name is nearer to the printed one"
        elif each in top and not exact and each.found.bits < bits_of_next + _LEAD:
            reason = "another store's name is nearly as near"
        elif each in top and (few := _too_common(each)):
            reason = few
        elif each in top and is_bare(each.paper) and any(_is_dressed(other, each) for other in candidates):
            reason = "another store's name has a shop word more, which papers may have lost"
        elif each in top and (other := _one_letter_off(each, (*candidates, *near))):
            reason = f"`{other.name.printed[:80]}`, misprinted in one letter, is the printed name too"
        elif each in top and _rivals(each, top):
            reason = f"{len(_rivals(each, top)) + 1} stores of different sellers bear the printed name"
        kept.append(_demoted(each, reason) if reason else each)
    return [each for each in kept if _stands_beside_auto(each)] if exact else kept


def _too_common(each: Candidate) -> str | None:
    """Why a shop's name without place and digits is too common for `auto`, though it is the very name, or None.

    One letter misread makes an odd name a common word, and a lost shop word makes of "X Store" the name of another shop.
    """
    if each.paper.places or each.paper.digits:
        return None
    if len(each.paper.cores) == 1 and each.paper.core in english() and not each.paper.trades:
        return f"`{each.paper.core}` is a common word, and too common a name to go by it alone"
    if is_bare(each.paper) and guessed_bits(each.paper.cores) + TRADE_BITS * len(each.paper.trades) < _BARE_BITS:
        return "the paper prints no shop word and no legal form, and may have lost one"
    return None


def _is_dressed(other: Candidate, each: Candidate) -> bool:
    return bool(other.name.shops) and other.name.core == each.paper.core


def _one_letter_off(each: Candidate, others: Iterable[Candidate]) -> Candidate | None:
    """Another store whose name, misprinted in one letter, is the printed name that `each` bears."""
    return next((other for other in others if _is_misprint(each, other)), None)


_MISPRINTS: Final = frozenset({"confused", "doubled", "swapped"})
_MISREAD: Final = {"s", "z"}  # two initials in pinyin, so never one name; but print does mix them up


def _is_misprint(each: Candidate, other: Candidate) -> bool:
    if other.paper.whole != each.paper.whole or key_of(other.store) == key_of(each.store) or not other.found.alignment:
        return False
    slips = other.found.alignment.slips
    if len(slips) != 1 or other.found.alignment.cost > 1.0 or not other.name.core:
        return False
    if not same_form(other.paper, other.name):  # a slip and another form: two changes
        return False
    return slips[0].kind in _MISPRINTS or {slips[0].left, slips[0].right} == _MISREAD


def _rivals(each: Candidate, top: list[Candidate]) -> list[Candidate]:
    """Other sellers' stores that bear the printed name as well; a company may have one account on each platform."""
    return [
        other
        for other in top
        if other is not each
        and not (each.store.seller_id and each.store.seller_id == other.store.seller_id)
        and not (is_company(each.paper) and each.store.platform != other.store.platform)
    ]


def _stands_beside_auto(each: Candidate) -> bool:
    """Next to a store that bears the printed name, a name with words more or less is a stranger's, but for shop words."""
    return each.found.tier == "auto" or _is_near_enough(each)


def _is_near_enough(each: Candidate) -> bool:
    """Evidence enough for a second store of a seller, for review (R55): the same name but for letters or shop words."""
    return each.found.bits >= AUTO_BITS and (each.found.kind != "words" or _differs_in_shop_words(each))


def _differs_in_shop_words(each: Candidate) -> bool:
    """Only shop words tell the two apart: "X Store", "X Official Store"."""
    paper, name = each.paper, each.name
    return (paper.cores, paper.places, paper.trades, paper.generics, paper.legal) == (
        name.cores,
        name.places,
        name.trades,
        name.generics,
        name.legal,
    ) and paper.shops != name.shops


def strict(candidates: list[Candidate]) -> list[Candidate]:
    """For a defendant whose store is known, only names that are nearly the same; a shop's name is never `auto`."""
    kept = []
    for each in candidates:
        if not _is_near_enough(each):
            continue
        is_auto = each.found.tier == "auto" and is_company(each.paper) and each.found.kind == "same"
        kept.append(each if is_auto else _demoted(each, "a store of this defendant is known already"))
    return kept


def _demoted(each: Candidate, reason: str) -> Candidate:
    found = replace(each.found, tier="review", contra=(*each.found.contra, reason))
    return replace(each, found=found)
