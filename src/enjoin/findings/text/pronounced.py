"""How English says a word whose letters say otherwise ("Nike": naik): a word in, words as other scripts would spell them out.

Other scripts write what is said, so that a short mark with silent letters or paired vowels is far from its own spelling there.
"""

import re

# In this order: what is spelled, what is said. Consonants that sound alike need no rule (`costs.foreign`).
_RULES = tuple(
    (re.compile(spelled), said)
    for spelled, said in (
        (r"(?<![aeiouy])i(?=[bcdfgklmnpstvz]e$)", "ai"),
        (r"(?<![aeiouy])a(?=[bcdfgklmnpstvz]e$)", "ei"),
        (r"(?<![aeiouy])e(?=[bcdfgklmnpstvz]e$)", "i"),
        (r"(?<=[bcdfghklmnpqrstvxz])e$", ""),
        (r"(?:ey|ie|(?<![aeiou])y|ee|ea)$", "i"),
        (r"ee|ea", "i"),
        (r"oo|ou(?!s)", "u"),
        (r"oa", "o"),
        (r"ay", "ei"),
        (r"cc(?=[iey])", "ch"),
        (r"gh(?=t|$)", ""),
    )
)
LEAST = 4  # letters
_R_DROPPED = re.compile(r"(?:a|e|i|o|u)r(?=[^aeiouyr]|$)")


def pronounced(word: str) -> tuple[str, ...]:
    """What `word` sounds like, spelled letter for letter: with every r, and where r is not said behind a vowel; without `word` itself."""
    said = word
    for spelled, sound in _RULES:
        said = spelled.sub(sound, said)
    return tuple(
        each for each in dict.fromkeys((said, _R_DROPPED.sub("a", said))) if each != word and len(each) >= LEAST
    )


__all__ = ["pronounced"]
