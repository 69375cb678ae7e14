"""How much it says that two names share a part: in bits, log2 of how rare the part is among stores.

A part's rarity is what the stores at hand show, held up by a guess from its letters while they are few. 10 bits: one name
in a thousand has it by chance.
"""

from functools import lru_cache
from math import log2
from typing import Final

from enjoin.parties.words import CORE, PLACE, class_of, english, pinyin_parts

AUTO_BITS: Final = 14.0  # least evidence for `auto`
REVIEW_BITS: Final = 8.0  # least evidence for `review`
PLACE_BITS: Final = 5.0
TRADE_BITS: Final = 3.0
GENERIC_BITS: Final = 1.0
SHOPPISH_BITS: Final = 1.5
FORM_BITS: Final = 0.5  # a legal form, a shop word
GUESSED_STORES: Final = 20_000  # the guess weighs as much as so many stores

_DIGIT, _LETTER, _CONSONANT, _SYLLABLE, _WORD = 3.3, 2.4, 3.5, 6.5, 9.0
_PLACE_AS_NAME = 8.0  # a place that is the distinctive part ("Zhengzhou Longkou …")
_MOST = 34.0


@lru_cache(maxsize=65536)
def guessed_bits(cores: tuple[str, ...]) -> float:
    """The bits of a distinctive part by its letters alone: English words and syllables say less than odd letters."""
    return min(_MOST, sum(_word_bits(word) for word in cores))


def _word_bits(word: str) -> float:
    if word.isdigit():
        return _DIGIT * len(word)
    kind = class_of(word)
    if kind != CORE:
        return _PLACE_AS_NAME if kind == PLACE else TRADE_BITS
    if word in english():
        return _WORD
    parts = pinyin_parts(word)
    if parts:
        return _SYLLABLE * len(parts)
    return (_LETTER if set(word) & set("aeiou") else _CONSONANT) * len(word)


def bits_among(cores: tuple[str, ...], sharing: int, stores: int) -> float:
    """The bits of a distinctive part that `sharing` of `stores` stores have, the one in question among them."""
    guess = guessed_bits(cores)
    expected: float = GUESSED_STORES * 2.0**-guess
    return min(_MOST, log2((stores + GUESSED_STORES) / (max(0, sharing - 1) + expected)))


def score_of(bits: float) -> float:
    """Evidence as a number in 0..1, for ordering only: 8 bits .67, 14 bits .86, 24 bits .96."""
    return round(1.0 - float(2.0 ** (-max(0.0, bits) / 5.0)), 4)
