"""Which class a word is of: place, trade, generic, legal form, shop word — or none, and then it tells whose name it is."""

from functools import cache, lru_cache
from typing import Final

from enjoin.parties.data import words as lists

CORE: Final = 0
PLACE: Final = 1
TRADE: Final = 2
GENERIC: Final = 3
LEGAL: Final = 4
SHOP: Final = 5
SHOPPISH: Final = 6
LINKING: Final = 7
LETTER_OF_CLASS: Final = "cptglsol"  # one letter a class, for shapes

# How a class is called when a reason is given to people.
CLASS_NAMES: Final = {
    CORE: "distinctive part",
    PLACE: "place",
    TRADE: "trade",
    GENERIC: "general business word",
    LEGAL: "legal form",
    SHOP: "shop word",
    SHOPPISH: "shop word",
    LINKING: "linking word",
}


@cache
def classes() -> dict[str, tuple[int, str]]:
    """Word → its class and its canon (`toys` → TRADE, `toy`)."""
    from enjoin.parties.data.places import PLACES

    table: dict[str, tuple[int, str]] = {}
    for row in PLACES.split():
        place = row.partition("=")[0]
        table[place] = (PLACE, place)
    by_class = (
        (PLACE, lists.PLACE_ALIASES),
        (TRADE, lists.TRADES),
        (GENERIC, lists.GENERIC),
        (SHOPPISH, lists.SHOPPISH),
        (SHOP, lists.SHOP),
        (LEGAL, lists.LEGAL),
    )
    for kind, text in by_class:
        for canon, spellings in _rows(text):
            table.update(dict.fromkeys(spellings, (kind, canon)))
    table.update(dict.fromkeys((*lists.LINKING.split(), *lists.PLACE_RANKS.split()), (LINKING, "")))
    return table


def _rows(text: str) -> list[tuple[str, list[str]]]:
    found = []
    for row in text.strip().splitlines():
        canon, _, spellings = row.partition(":")
        found.append((canon, [canon, *spellings.split()]))
    return found


def class_of(word: str) -> int:
    return classes().get(word, (CORE, ""))[0]


def canon_of(word: str) -> str:
    return classes().get(word, (CORE, word))[1]


@cache
def syllables() -> frozenset[str]:
    from enjoin.parties.data.pinyin import SYLLABLES

    return frozenset(SYLLABLES.split())


@cache
def english() -> frozenset[str]:
    from enjoin.parties.data.english import ENGLISH

    return frozenset(ENGLISH.split())


@lru_cache(maxsize=65536)
def pinyin_parts(word: str) -> tuple[str, ...] | None:
    """The word cut into Mandarin syllables, as few as will do, or None where it is not pinyin (`xinrong` → xin, rong)."""
    if len(word) > 24:
        return None
    known = syllables()
    best: list[tuple[str, ...] | None] = [()] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 6), end):
            before = best[start]
            if before is None or word[start:end] not in known:
                continue
            now = best[end]
            if now is None or len(before) + 1 < len(now):
                best[end] = (*before, word[start:end])
    return best[len(word)]


@cache
def near_words() -> dict[str, str | None]:
    """A class word with one letter left out → that word; None where two words meet. For repairing slips in long words."""
    near: dict[str, str | None] = {}
    for word, (kind, _) in classes().items():
        if len(word) < 6 or kind in (LEGAL, LINKING):
            continue
        for short in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            near[short] = None if near.get(short, word) != word else word
    return near


def repaired(word: str) -> str | None:
    """The class word that `word` is one slip away from (`shenzen` → `shenzhen`), or None; never for a class word itself."""
    if len(word) < 6 or word in classes():
        return None
    near = near_words()
    found = {near[short] for short in (word, *(word[:at] + word[at + 1 :] for at in range(len(word)))) if short in near}
    only = found.pop() if len(found) == 1 else None
    return only if only and abs(len(only) - len(word)) <= 1 and _one_slip(word, only) else None


def _one_slip(left: str, right: str) -> bool:
    """Whether one letter added, left out, changed, or two neighbours swapped lead from one to the other."""
    if len(left) > len(right):
        left, right = right, left
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) < len(right):
        return left[at:] == right[at + 1 :]
    swapped = left[at + 1 : at + 2] + left[at : at + 1] + left[at + 2 :]
    return left[at + 1 :] == right[at + 1 :] or swapped == right[at:]
