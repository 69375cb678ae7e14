"""Runs of kana → Latin letters, as Hepburn wrote them and as sellers write them: no long vowels, and っ by a doubled consonant.

Letters alone do not do: a voice mark changes the consonant before it, a small や the vowel, a small っ the consonant after it.
"""

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise
from typing import Final

RUN: Final = re.compile("[\u3041-\u3096\u30a1-\u30fa\u30fc]+")
_MARKS: Final = {
    "\u3099": {"k": "g", "sh": "j", "s": "z", "ch": "j", "ts": "z", "t": "d", "h": "b", "f": "b", "": "v"},
    "\u309a": {"h": "p", "f": "p"},
}
_SIBILANTS: Final = ("sh", "ch", "j")
_SMALL_Y: Final = {"ゃ": "a", "ゅ": "u", "ょ": "o"}
_SMALL_VOWEL: Final = {"ぁ": "a", "ぃ": "i", "ぅ": "u", "ぇ": "e", "ぉ": "o"}
_DOUBLE: Final = "-"
_HIRAGANA: Final = {point: point - 0x60 for point in range(0x30A1, 0x30F7)}


def romanised(run: str, letters: Mapping[str, str]) -> str:
    """`run` holds kana only; `letters`: the Latin of each plain kana. ロケットショップ → `rokettoshoppu`."""
    syllables: list[str] = []
    for sign in unicodedata.normalize("NFKD", run).translate(_HIRAGANA):
        last = syllables[-1] if syllables else ""
        if sign in _MARKS:
            syllables[-1:] = [_voiced(last, _MARKS[sign])]
        elif sign in _SMALL_Y and last.endswith("i"):
            syllables[-1] = last[:-1] + ("" if last[:-1] in _SIBILANTS else "y") + _SMALL_Y[sign]
        elif sign in _SMALL_VOWEL and last not in ("", _DOUBLE):
            syllables[-1] = ("w" if last == "u" else last[:-1]) + _SMALL_VOWEL[sign]
        elif sign == "っ":
            syllables.append(_DOUBLE)
        elif latin := letters.get(sign):
            syllables.append(latin)
    return "".join(_doubled(each, after) for each, after in pairwise([*syllables, ""]))


def _voiced(syllable: str, table: Mapping[str, str]) -> str:
    consonant = syllable.rstrip("aeiou")
    return table.get(consonant, consonant) + syllable[len(consonant) :]


def _doubled(syllable: str, after: str) -> str:
    if syllable != _DOUBLE:
        return syllable
    return after[:1] if after[:1] not in ("a", "e", "i", "o", "u", "n", _DOUBLE) else ""
