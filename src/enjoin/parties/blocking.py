"""Which stores are looked at for a printed name at all: those that share a key with it, or with a near spelling of it.

A store has few keys, and a printed name has many (all its near spellings), so that an index over stores stays small. Keys:
`a…` all letters but the legal form, `b…` the distinctive part, `p…` its words in order of the alphabet. A store that
shares no key differs by two plain slips or more in both, or in whole words.
"""

from collections.abc import Iterator
from typing import Final

from enjoin.parties.alignment import CONFUSED, GROUPS
from enjoin.parties.names import Name
from enjoin.parties.words import LETTERS

_SHORTEST: Final = 4  # distinctive parts of fewer letters are sought as they stand
_LONGEST_TWICE: Final = (
    12  # two scanner's slips are sought in distinctive parts up to this length; spellings grow by the square
)
_MOST_WORDS: Final = 6
_LIKE: Final = {
    letter: "".join(sorted(pair[1] for pair in CONFUSED if pair[0] == letter))
    for letter in {pair[0] for pair in CONFUSED}
}
_GROUPS_OF: Final = {
    single: tuple(group for group, other in GROUPS.items() if other == single) for single in set(GROUPS.values())
}


def keys_of(name: Name) -> list[str]:
    """The keys that a store's name is filed under."""
    if not name.whole:
        return []
    keys = ["a" + name.whole, "b" + (name.core or name.whole)]
    cores = name.cores
    if 2 <= len(cores) <= _MOST_WORDS:
        keys.append("p" + " ".join(sorted(cores)))
    return keys


def sought_keys(name: Name) -> set[str]:
    """The keys that a printed name is sought under: its own and those of its near spellings."""
    keys = {*keys_of(name), "a" + name.letters}
    if len(name.whole) >= _SHORTEST + 2:
        keys.update("a" + near for near in near_spellings(name.whole))
    if len(name.core) >= _SHORTEST:
        near = set(near_spellings(name.core))
        keys.update("b" + spelling for spelling in near)
        if _SHORTEST + 2 <= len(name.core) <= _LONGEST_TWICE:
            keys.update("b" + twice for once in confused_spellings(name.core) for twice in confused_spellings(once))
    return keys


def near_spellings(text: str) -> Iterator[str]:
    """Every spelling one slip away. Digits stay as they are, but for what looks like a letter."""
    for at, letter in enumerate(text):
        before, after = text[:at], text[at + 1 :]
        if not letter.isdigit():
            yield before + after
            for other in LETTERS:
                if other != letter:
                    yield before + other + after
            if after and after[0] != letter and not after[0].isdigit():
                yield before + after[0] + letter + after[1:]
    for at in range(len(text) + 1):
        for other in LETTERS:
            yield text[:at] + other + text[at:]
    yield from confused_spellings(text)


def confused_spellings(text: str) -> Iterator[str]:
    """Every spelling one scanner's slip away: a look-alike letter or group, a letter doubled or a double one single."""
    for at, letter in enumerate(text):
        before, after = text[:at], text[at + 1 :]
        for other in _LIKE.get(letter, ""):
            yield before + other + after
        if not letter.isdigit():
            yield before + letter + letter + after
            if after[:1] == letter:
                yield before + after
        for group in _GROUPS_OF.get(letter, ()):
            yield before + group + after
        single = GROUPS.get(text[at : at + 2])
        if single:
            yield before + single + text[at + 2 :]
