"""How English says a word whose letters say otherwise ("Nike": naik): a word in, words as other scripts would spell them out.

Other scripts write what is said, so that a short mark with silent letters or paired vowels is far from its own spelling there.
"""

import re

# In this order: what is spelled, what is said. Consonants that sound alike need no rule (`costs.foreign`).
_RULES = tuple(
    (re.compile(spelled), said)
    for spelled, said in (
        (r"(?<=[ou]i)s$", ""),
        (r"(?<![cs])c(?=[eiy])", "s"),
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
        (r"sch", "sh"),
        (r"a[uw](?=[^aeiouyw]|$)", "o"),
        (r"[sz]{2}$", "z"),
        (r"(?<=[gv])u(?=[ei])", ""),
        (r"gh(?=t|$)", ""),
    )
)
LEAST = 3  # letters of a word; what a whole mark says: `spellings.LEAST_SAID`
# An r behind a vowel lengthens it: `or` inside a word stays o, all else is a. Where r is dropped so, th is s ("North": no-su).
_R_DROPPED = tuple(
    (re.compile(spelled), said)
    for spelled, said in ((r"or(?=[^aeiouyr])", "o"), (r"[aeiou]r(?=[^aeiouyr]|$)", "a"), (r"th", "s"))
)


def pronounced(word: str) -> tuple[str, ...]:
    """What `word` sounds like, spelled letter for letter: with every r, and where r is not said behind a vowel; without `word` itself."""
    said = word
    for spelled, sound in _RULES:
        said = spelled.sub(sound, said)
    without = said
    for spelled, sound in _R_DROPPED:
        without = spelled.sub(sound, without)
    return tuple(each for each in dict.fromkeys((said, without)) if each != word and len(each) >= LEAST)


# As scripts write it that have one letter for o, u, v and w, and one for i and y, as these letters are read; e, and inner a, are left out.
_UNVOWELLED = tuple(
    (re.compile(spelled), written)
    for spelled, written in (
        (r"ch", "j"),
        (r"ph", "f"),
        (r"c(?=[eiy])", "s"),
        (r"c|q", "k"),
        (r"(?<=.)e", ""),
        (r"[ouvw]", "o"),
        (r"y", "i"),
    )
)


def unvowelled(word: str) -> tuple[str, ...]:
    """`word` as Hebrew and Arabic letters are read that spell it, with its inner a and without."""
    for spelled, written in _UNVOWELLED:
        word = spelled.sub(written, word)
    without = word[:1] + word[1:-1].replace("a", "") + word[-1:]
    return tuple(each for each in dict.fromkeys((word, without)) if len(each) > LEAST)


__all__ = ["pronounced", "unvowelled"]
