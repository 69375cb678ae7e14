"""The defendants as a paper may speak of them, and its words with a sign in the place of each name, number and group of them."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The defendants as a paper may speak of them. `everyone` gives the order; `others` are names of nobody that is a defendant."""

    everyone: tuple[str, ...]
    names: Mapping[str, str]  # printed name → id
    numbers: Mapping[int, str]  # printed number → id; a number of two is left out
    groups: Mapping[str, tuple[str, ...]]  # "Moving Defendants" → ids
    others: Collection[str] = ()
    pattern: re.Pattern[str] | None = None

    def in_order(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The ids as the roll has them, each once."""
        wanted = set(ids)
        return tuple(each for each in self.everyone if each in wanted)


def roll(
    names: Mapping[str, str],
    numbers: Mapping[int, str],
    groups: Mapping[str, tuple[str, ...]],
    others: Collection[str] = (),
) -> Roll:
    """A roll of these; the longer of two names counts."""
    ordered = sorted((name for name in names if name.strip()), key=len, reverse=True)
    spelt = "|".join(r"\s+".join(map(re.escape, name.split())) for name in ordered)
    pattern = re.compile(rf"(?<![\w&])(?:{spelt})(?:['’]s?(?!\w))?(?!\w)", re.IGNORECASE) if ordered else None
    everyone = tuple(dict.fromkeys(names.values()))
    return Roll(everyone=everyone, names=names, numbers=numbers, groups=groups, others=others, pattern=pattern)


_NO = r"(?:(?:(?:listed|identified|named|shown)\s+)?(?:on|in|at|as)\s+(?:lines?|rows?|entr(?:y|ies))\b|numbered\b|Nos?\b\.?|Numbers?\b|\#|Does?\b)"
_LIST = rf"\d{{1,4}}(?:\s*(?:,\s*(?:and|&)|,|and|&|-|–|through|thru|to)\s*(?:{_NO}\s*)?\d{{1,4}})*(?![\w/]|[.,]\d)"
NUMBERED = re.compile(rf"(?<!\w){_NO}\s*(?P<list>{_LIST})", re.IGNORECASE)
BARE = re.compile(
    rf"(?<=\b)(?:Defendants?|Sellers?|Merchants?)(?:\s+only)?(?:\s*:)?\s+(?P<list>\(?{_LIST}\)?)", re.IGNORECASE
)
SHORT = re.compile(r"\bDefs?t?s?\.\s*(?=(?:Nos?\b|#|\d))", re.IGNORECASE)  # "Def. Nos. 1-3"
RANGE = re.compile(r"(\d+)(?:\s*(?:-|–|through|thru|to)\s*(?:(?:Nos?\.?|Numbers?|\#|Does?)\s*)?(\d+))?", re.IGNORECASE)
# What is numbered besides defendants: entries of the docket, cases, registrations.
CITED = re.compile(
    r"[\[(](?:see\s+)?(?:ECF|Dkt|Doc|D\.?\s?E|Docket)\b[^\])]*[\])]|\[\s*\d{1,4}\s*\]|"
    r"\b(?:ECF|Dkt\.?|Docket(?:\s+Entry)?|Doc(?:ument)?\.?|D\.?\s?E\.?|Case|Civil\s+Action|Reg(?:istration|\.)?|Order)\s*(?:Nos?\.?|Numbers?|\#)\s*[\d:,-]+",
    re.IGNORECASE,
)
DEFINES = re.compile(
    r"\s*\((?:(?:collectively|together|each|jointly|hereinafter)[^\"()]{0,40})?(?:the\s+)?\"[^\"]{2,60}\"\)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """A name, a number or a word for some, as a sign stands for it; no ids where it is not known."""

    sort: Literal["name", "number", "group"]
    ids: tuple[str, ...]
    text: str


class Masked:
    """Words with a sign in the place of each name, number and group."""

    def __init__(self, words: str, known: Roll) -> None:
        self.said: list[Said] = []
        self.roll = known
        text = SHORT.sub("Defendant ", DEFINES.sub(" ", CITED.sub(" ", OWN_SIGNS.sub(" ", words))))
        text = _without(known.pattern.sub(self._name, text) if known.pattern else text, known.others)
        for group in sorted(known.groups, key=len, reverse=True):
            spelt = r"\s+".join(map(re.escape, group.removesuffix("s").split()))
            text = re.sub(rf"(?<!\w){spelt}s?(?!\w)", partial(self._group, known.groups[group]), text)
        text = NUMBERED.sub(self._numbers, text)
        self.text = BARE.sub(lambda at: f"Defendants {self._numbers(at)}", text)

    def _sign(self, sort: Literal["name", "number", "group"], ids: tuple[str, ...], text: str) -> str:
        self.said.append(Said(sort, ids, " ".join(text.split())))
        return chr(0xE000 + len(self.said) - 1) if len(self.said) < MOST else " "

    def _group(self, ids: tuple[str, ...], match: re.Match[str]) -> str:
        return self._sign("group", ids, match[0])

    def _name(self, match: re.Match[str]) -> str:
        printed = " ".join(re.sub(r"['’]s?$", "", match[0]).split())
        found = next((name for name in self.roll.names if " ".join(name.split()).lower() == printed.lower()), None)
        if found is None:
            return match[0]
        plain = len(found.split()) == 1 and found.isalpha() and len(found) < CLEAR
        if plain and printed not in (found, found.upper()):
            return match[0]
        ends = printed.endswith(".") and OPENS.match(match.string, match.end())  # the stop ends the sentence too
        return f"{self._sign('name', (self.roll.names[found],), printed)}{'.' if ends else ''}"

    def _numbers(self, match: re.Match[str]) -> str:
        numbers = numbers_in(match["list"])
        known = all(number in self.roll.numbers for number in numbers)
        return self._sign("number", tuple(self.roll.numbers[each] for each in numbers) if known else (), match[0])

    def at(self, sign: str) -> Said:
        return self.said[ord(sign) - 0xE000]


OWN_SIGNS = re.compile(r"[\ue000-\uf8ff]")  # signs that a paper's own letters give, as bullets
MOST = 6000  # signs
OPENS = re.compile(r"\s+[A-Z]")
CLEAR = 8  # letters of a single word that is no word of every day


def numbers_in(printed: str) -> list[int]:
    """ "1, 2 and 6 through 8" → 1, 2, 6, 7, 8."""
    found: list[int] = []
    for match in RANGE.finditer(printed):
        low = int(match[1])
        found += range(low, min(int(match[2] or low), low + 9999) + 1)
    return found


def _without(words: str, others: Collection[str]) -> str:
    for name in sorted(others, key=len, reverse=True):
        if len(name) > 2 and name.lower() in words.lower():
            words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", words, flags=re.IGNORECASE)
    return words
