"""Which class a word is of: place, trade, generic, legal form, shop word — or none, and then it tells whose name it is."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from enjoin.parties.alignment import CONFUSED
from enjoin.parties.data import words as lists

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
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
    table.update({spelling: (LEGAL, right) for spelling, right in _misspelt_forms() if spelling not in table})
    table.update(dict.fromkeys((*lists.LINKING.split(), *lists.PLACE_RANKS.split()), (LINKING, "")))
    return table


def _misspelt_forms() -> Iterator[tuple[str, str]]:
    """Every spelling one slip from the long legal words; no English word is among them."""
    for right in ("limited", "company"):
        canon = {"limited": "ltd", "company": "co"}[right]
        yield from ((near, canon) for near in one_slip_away(right) if near not in english())


def one_slip_away(word: str) -> Iterator[str]:
    """Every spelling with one letter left out, added, changed, or two neighbours swapped."""
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in LETTERS)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in LETTERS)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


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
def near_words() -> dict[str, list[str]]:
    """A long class word with one letter left out, or whole → such words. For repairing slips; shop words stand apart."""
    near: dict[str, list[str]] = {}
    for word, (kind, canon) in classes().items():
        if len(word) < 6 or kind in (LEGAL, LINKING) or (kind == PLACE and word != canon):
            continue
        for short in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            near.setdefault(short, []).append(word)
    return near


@cache
def near_endings() -> dict[str, str]:
    """Spellings one slip from the short words that names end with (`stare` → `store`, `fjrm` → `firm`)."""
    endings = ("store", "shop", "mall", "firm", "ltd")
    return {spelling: word for word in endings for spelling in (*one_slip_away(word), *_OTHER_ENDINGS.get(word, ()))}


_OTHER_ENDINGS = {"ltd": ("ltcl", "lici"), "firm": ("finn", "fimn", "firrn"), "mall": ("rnall", "nnall")}


def repaired(word: str, is_last: bool = False) -> str | None:
    """The class word that `word` is one slip away from (`shenzen` → `shenzhen`), or None; never for a class word itself."""
    if word in classes():
        return None
    if is_last and word in near_endings():
        return near_endings()[word]
    if len(word) in (4, 5) and not pinyin_parts(word):
        return _misread_place(word)
    if len(word) < 5:
        return None
    shorter = (word, *(word[:at] + word[at + 1 :] for at in range(len(word))))
    found = {right for short in shorter for right in near_words().get(short, ()) if _one_slip(word, right)}
    return found.pop() if len(found) == 1 else None


def _misread_place(word: str) -> str | None:
    """The short place that scanners read as `word`, which is no Mandarin (`ylwu` → `yiwu`)."""
    for at, letter in enumerate(word):
        for other in LETTERS:
            near = word[:at] + other + word[at + 1 :]
            if letter + other in CONFUSED and class_of(near) == PLACE:
                return near
    return None


def _one_slip(left: str, right: str) -> bool:
    """Whether one letter added, left out, changed, or two neighbours swapped lead from one to the other."""
    if len(left) > len(right):
        left, right = right, left
    if len(right) - len(left) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), len(left))
    if len(left) < len(right):
        return left[at:] == right[at + 1 :]
    swapped = left[at + 1 : at + 2] + left[at : at + 1] + left[at + 2 :]
    return left[at + 1 :] == right[at + 1 :] or swapped == right[at:]
