"""Other spellings of a short mark that sound the same in English ("Crox", "Ekko"): a word in, words out.

A longer mark bears the letters that differ; a short one does not, so those that its sound allows are spelled out.
"""

from collections.abc import Iterator
from itertools import combinations, islice, product

from enjoin.findings.text import words

LONGEST = 7  # letters of a mark whose respellings are spelled out
MOST_UNITS = 2  # that are spelled otherwise at once
MOST = 40  # respellings of a mark

_VOWELS = "aeiouy"
# What English spells in several ways, the longest first. `^` stands for the word's beginning, `$` for its end.
_UNITS: dict[str, tuple[str, ...]] = {
    "cks": ("x", "ks"), "igh": ("y", "i"), "eigh": ("ay", "ey"), "ie$": ("y", "i", "ee"), "ey$": ("y", "ie", "ee", "ei", "eigh"), "y$": ("ie", "i", "ee", "ey", "ei"), "i$": ("y", "ie", "ee"), "ee$": ("y", "ie", "i"),
    "cci": ("chi", "tchi"), "^kn": ("n",), "^wr": ("r",), "^wh": ("w",), "^rh": ("r",), "cs": ("x", "ks", "cks"), "ks": ("x", "cks", "cs"), "ck": ("k", "kk", "c"), "cc": ("k", "kk", "ck"), "kk": ("k", "ck", "cc"), "ch": ("tch",), "qu": ("kw",), "ph": ("f",),
    "ff": ("ph",), "oo": ("u", "ou"), "ou": ("oo", "u"), "ee": ("ea", "i", "ie"), "ea": ("ee",), "oa": ("o",), "ai": ("ay", "ei"), "ay": ("ai", "ei"), "zz": ("z", "s"), "ss": ("z", "c"), "x": ("ks", "cks"), "c": ("k", "ck"), "k": ("c", "ck"), "f": ("ph",),
    "er$": ("ur", "or"), "er": ("ur", "ir"), "or$": ("er", "ur"), "ow": ("o", "ou"), "au": ("aw", "o"),
    "u": ("oo",), "s": ("z",), "z": ("s",), "j": ("g",), "g": ("j",), "y": ("i",), "i": ("y", "ee"), "a": ("e",),
}  # fmt: skip
_LENGTHS = range(4, 0, -1)
LEAST = 4  # letters of a respelling


def respellings(word: str) -> tuple[str, ...]:
    """Spellings of `word` that sound the same, those that are words of their own left out; the nearest first."""
    if not 3 < len(word) <= LONGEST:
        return ()
    units = list(_units(word))
    found: dict[str, None] = {}
    for changed in range(1, MOST_UNITS + 1):
        for places in combinations([at for at, (_, others) in enumerate(units) if others], changed):
            for others in product(*(units[at][1] for at in places)):
                chosen = dict(zip(places, others, strict=True))
                found["".join(chosen.get(at, own) for at, (own, _) in enumerate(units))] = None
    kept = (each for each in found if each != word and len(each) >= LEAST and not words.tier(each))
    return tuple(islice(kept, MOST))


def _units(word: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The word's spelled sounds in order, each with what else may stand for it."""
    at = 0
    while at < len(word):
        size, others = _unit(word, at)
        yield word[at : at + size], tuple(each for each in others if _said(word, at, size, each))
        at += size


def _unit(word: str, at: int) -> tuple[int, tuple[str, ...]]:
    for size in _LENGTHS:
        own = word[at : at + size]
        if len(own) < size:
            continue
        for key in (own + "$" if at + size == len(word) else "", "^" + own if at == 0 else "", own):
            if key in _UNITS:
                return size, _UNITS[key]
    return 1, ()


def _said(word: str, at: int, size: int, other: str) -> bool:
    """Does `other`, in the place of the letters from `at` on, sound as they do?"""
    own, before, after = word[at : at + size], word[at - 1 : at], word[at + size : at + size + 1]
    soft = after != "" and after in "eiy"
    if own in ("c", "cc") and soft:
        return False
    if own == "a" or (own == "i" and after):
        closed = after not in ("", *_VOWELS) and before not in ("c", "g", *_VOWELS)
        return closed and (other != "ee" or at > 0)
    if own in ("er", "ow", "au"):
        return after == "" or after not in _VOWELS
    if own == "g" or other == "g":
        return soft
    if own in ("s", "z", "y") or other in ("ck", "kk", "tch"):
        return at > 0
    if other.endswith("c"):
        return soft == (own == "ss")
    return own != "u" or not set(before + after) & set(_VOWELS)


__all__ = ["respellings"]
