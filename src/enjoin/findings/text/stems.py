"""Everyday words of languages that inflect or join what belongs to a word: is this one of them, whatever stands before or behind it?

The table is data (`tools/make_stem_table.py`): fingerprints of stems, as `words.bin`. Cyrillic words lose their ending, Arabic ones the article
and what is written with it.
"""

import re
from functools import lru_cache

from enjoin.findings.text import words
from enjoin.findings.text.scripts import script_of

LEAST = 3  # letters of a stem
NAME, WORD = 1, 2  # tiers: listed as a name only; as a word
# Endings of Russian nouns, adjectives and participles, the longest first, as `words.plain` spells them (й as и).
_ENDINGS = re.compile(
    "(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ая|яя|ое|ее|ые|ие|ыи|ии|ои|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|еи|ою|ею|ия|ию|ью|[аяоеуюыиь])$"
)
_JOINED = re.compile("^[وف]?(?:[بك]?ال|لل|[بل](?=...))")


def stem(word: str) -> str:
    """What is left of `word`, small and without accents, once its ending or what is joined before it is gone."""
    script = script_of(word[:1])
    bare = _ENDINGS.sub("", word) if script == "cyrillic" else _JOINED.sub("", word) if script == "arabic" else word
    return bare if len(bare) >= LEAST else word


@lru_cache(maxsize=65536)
def listed(word: str) -> int:
    """The tier of `word`, as a text spells it, or of what it is a form of; 0 where the table has neither."""
    plain = words.plain(word)
    return words.look_up("stems.bin", stem(plain)) if plain else 0  # empty where an override turned the text round
