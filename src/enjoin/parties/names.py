"""A name read: its words with their classes, and the strings that two names are held against each other by."""

import re
from dataclasses import dataclass
from functools import lru_cache

from enjoin.parties.folding import Script, fold, han_parts, script_of
from enjoin.parties.words import (
    CORE,
    GENERIC,
    LEGAL,
    LETTER_OF_CLASS,
    LINKING,
    PLACE,
    SHOP,
    SHOPPISH,
    TRADE,
    canon_of,
    class_of,
    one_slip_away,
    repaired,
)

# What a legal form says of a company, coarsely: "Co., Ltd.", "Company Limited" and 有限公司 are one form.
_FAMILIES = {
    "ltd": ("ltd",),
    "co": ("co",),
    "coltd": ("co", "ltd"),
    "gongsi": ("co",),
    "youxian": ("co", "ltd"),
    "inc": ("inc",),
    "corp": ("inc",),
}
MOST_WORDS = 40  # of a name; further words are not read


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word: its letters as printed (folded), its class, and its canon (for a repaired word, of the right one)."""

    text: str
    kind: int
    canon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name as read. `whole` is all its letters but legal forms and linking words; `shape` has a class letter for each.

    `core` is the distinctive part without spaces; `letters` are all letters of all words; `characters` are the Chinese
    characters, if any.
    """

    printed: str
    script: Script
    words: tuple[Word, ...]
    whole: str
    shape: str
    core: str
    digits: str
    letters: str
    characters: str

    def canons(self, *kinds: int) -> tuple[str, ...]:
        """The canons of the words of these classes, in order, repetitions left out."""
        return tuple(dict.fromkeys(word.canon for word in self.words if word.kind in kinds))

    @property
    def cores(self) -> tuple[str, ...]:
        return tuple(word.text for word in self.words if word.kind == CORE)

    @property
    def places(self) -> tuple[str, ...]:
        return self.canons(PLACE)

    @property
    def trades(self) -> tuple[str, ...]:
        return self.canons(TRADE)

    @property
    def generics(self) -> tuple[str, ...]:
        return self.canons(GENERIC)

    @property
    def shops(self) -> tuple[str, ...]:
        """Shop words, repetitions and all: "X Store Store" is not "X Store"."""
        return tuple(sorted(word.canon for word in self.words if word.kind in (SHOP, SHOPPISH)))

    @property
    def legal(self) -> frozenset[str]:
        """The families of its legal forms; empty where it prints none."""
        return frozenset(part for canon in self.canons(LEGAL) for part in _FAMILIES.get(canon, (canon,)))


@lru_cache(maxsize=65536)
def read_name(text: str, *, repair: bool = False) -> Name:
    """Read one printed name. `repair` classes words that are one slip from a place, trade or legal word as that word."""
    texts = fold(text).split(" ")[:MOST_WORDS]
    words = _with_core(_classed(_parted(texts) if repair else texts, repair))
    kept = [word for word in words if word.kind not in (LEGAL, LINKING)]
    whole = "".join(word.text for word in kept)
    return Name(
        printed=text,
        script=script_of(text),
        words=tuple(words),
        whole=whole,
        shape="".join(LETTER_OF_CLASS[word.kind] * len(word.text) for word in kept),
        core="".join(word.text for word in words if word.kind == CORE),
        digits="".join(letter for letter in whole if letter.isdigit()),
        letters="".join(word.text for word in words),
        characters="".join(han_parts(text)) if not text.isascii() else "",
    )


def _classed(texts: list[str], repair: bool) -> list[Word]:
    """Each word with its class; two that only together make a class word (`nan tong`, `e commerce`) become one."""
    words: list[Word] = []
    for at, text in enumerate(texts):
        if not text:
            continue
        if words and words[-1].kind == CORE:
            joined = words[-1].text + text
            kind = class_of(joined)
            if kind != CORE:
                words[-1] = Word(text=joined, kind=kind, canon=canon_of(joined))
                continue
        right = (repaired(text, at == len(texts) - 1) if repair and at else repair and repaired(text)) or text
        if repair and _is_company(text, texts[at + 1 : at + 2]):
            right = "co"
        if right != text and class_of(right) == PLACE and any(word.kind != LINKING for word in words):
            right = text  # a place is named first
        words.append(Word(text=text, kind=class_of(right), canon=canon_of(right)))
    return words


def _is_company(text: str, following: list[str]) -> bool:
    """Whether a short word before "Ltd" is a misread "Co" (`eo ltd`)."""
    return len(text) <= 3 and text in _NEAR_CO and bool(following) and class_of(following[0]) == LEGAL


_NEAR_CO = frozenset(one_slip_away("co")) - {"co"}
_GLUED = ("limited", "company", "ltd", "firm", "store", "shop")  # what a lost space glues to the word before


def _parted(texts: list[str]) -> list[str]:
    """Words with a glued ending in two: `productsco ltd` → `products co ltd`, `hondanstore` → `hondan store`."""
    parted: list[str] = []
    for at, text in enumerate(texts):
        following = texts[at + 1 : at + 2]
        endings = ("company", "co") if following and class_of(following[0]) == LEGAL else () if following else _GLUED
        ending = next((each for each in endings if text.endswith(each) and len(text) - len(each) >= 3), None)
        known = ending is None or class_of(text) != CORE
        parted += [text] if known else [text.removesuffix(ending or ""), ending or ""]
    return parted


def _with_core(words: list[Word]) -> list[Word]:
    """Where no word is distinctive, the last of several places is (`Yiwu Hailin Toys`)."""
    if any(word.kind == CORE for word in words):
        return words
    places = [at for at, word in enumerate(words) if word.kind == PLACE]
    if len(places) < 2:
        return words
    last = places[-1]
    named = Word(text=words[last].text, kind=CORE, canon=words[last].text)
    return [*words[:last], named, *words[last + 1 :]]


# "X d/b/a Y", "X a/k/a Y", "X (also known as Y)": each is a name of its own.
_ALSO = re.compile(
    r"\b(?:d\s*/\s*b\s*/\s*a|a\s*/\s*k\s*/\s*a|f\s*/\s*k\s*/\s*a|doing business as|also known as)\b\.?", re.I
)


@lru_cache(maxsize=65536)
def readings(text: str) -> tuple[Name, ...]:
    """Every way to read a printed name: as it stands, with slips in class words repaired, d/b/a parts, each script alone."""
    parts = [part.strip(" ,;()") for part in _ALSO.split(text[:1000])] if "/" in text or "known as" in text else [text]
    if script_of(text) == "mixed" and han_parts(text):
        latin = re.sub("[^\x00-\x7f]+", " ", text).strip(" ()-|/")
        parts += [part for part in (*han_parts(text), latin) if read_name(part).core]
    found: dict[tuple[str, tuple[int, ...]], Name] = {}
    for part in parts:
        for name in (read_name(part), read_name(part, repair=True)):
            if name.whole:
                found.setdefault((name.whole, tuple(word.kind for word in name.words)), name)
    return tuple(found.values())
