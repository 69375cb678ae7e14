"""The background lexicon: is this an ordinary word, do these two words belong together? Words in, tiers out.

The tables are data (`tools/make_word_table.py`): fingerprints only, so one look-up in some 5,000 errs towards "ordinary".
"""

import sys
import unicodedata
from array import array
from functools import cache, lru_cache
from zlib import crc32

from enjoin.findings.text.glyphs import resource

RARE, KNOWN, COMMON, FIXED = 1, 2, 3, 4  # FIXED: a wording of product titles
SMALL = 4  # beside the tier of a word: dictionaries list it in small letters, as no name


@cache
def slots(name: str) -> "array[int]":
    """The open-addressing table called `name`: u16 slots, 13 bits of tag below 3 bits of tier."""
    table = array("H")
    table.frombytes(resource(name))
    if sys.byteorder == "big":
        table.byteswap()
    return table


def look_up(name: str, key: str) -> int:
    table = slots(name)
    code = crc32(key.encode("utf-8", "surrogatepass"))
    last = len(table) - 1
    tag, at = (code >> 19) or 1, code & last
    while table[at]:
        if table[at] & 0x1FFF == tag:
            return table[at] >> 13
        at = at + 1 & last
    return 0


def plain(word: str) -> str:
    """The word as the tables spell it: small, no accents, no apostrophes."""
    if word.isascii():
        return word.lower().replace("'", "")
    base = "".join(each for each in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(each))
    return base.replace("'", "").replace("’", "")


@lru_cache(maxsize=65536)
def direct(word: str) -> int:
    """The tier of `word` itself, its inflections left out."""
    return look_up("words.bin", word) & ~SMALL


@lru_cache(maxsize=65536)
def small(word: str) -> bool:
    """Do dictionaries list `word` in small letters? A name they do not."""
    return look_up("words.bin", word) & SMALL != 0


@lru_cache(maxsize=65536)
def tier(word: str) -> int:
    """0 where `word` is unknown, else how ordinary it is (1 rare, 2 known, 3 common); plurals and possessives count as their word."""
    found = direct(word)
    if found or len(word) < 4:
        return found
    for ending in ("s", "es", "ed", "ing", "ish", "like"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= 3 and not (ending == "s" and stem[-1] == "s"):
            stems = (stem,) if ending == "s" else (stem, stem + "e")
            tiers = [min(direct(each), KNOWN) for each in stems]
            # Of rare words the plural only: each look-up may err.
            found = max(found, *(each for each in tiers if each >= KNOWN or ending == "s"), 0)
    return found


def names_only(word: str) -> bool:
    """Is `word` listed, and only as a name?"""
    return direct(word) > 0 and not small(word)


def listed(word: str) -> int:
    """The tier of the word itself, or of what it is the plural of."""
    return direct(word) or (direct(word[:-1]) if len(word) > 4 and word.endswith("s") else 0)


@lru_cache(maxsize=65536)
def phrase(first: str, second: str) -> int:
    """How firmly two words belong together: 0 not, 2 and 3 by corpus, 4 a fixed wording of product titles."""
    return look_up("phrases.bin", f"{first} {second}")


def compound(word: str, least: int = COMMON, shortest: int = 3) -> tuple[str, str] | None:
    """Two ordinary words that `word` is made of, or None."""
    best, weight = None, 0
    for cut in range(shortest, len(word) - shortest + 1):
        left, right = tier(word[:cut]), tier(word[cut:])
        if min(left, right) >= least and left + right > weight:
            best, weight = (word[:cut], word[cut:]), left + right
    return best
