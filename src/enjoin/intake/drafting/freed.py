"""As to which defendants an order ends or stays an earlier one: an effect's sentence in, ids out. Never more than it plainly says."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from enjoin.intake.people.names import squeeze
from enjoin.intake.people.numbered import numbers_in
from enjoin.intake.references.effects import DraftEffect

ALL = ("defendants",)
AS_TO = re.compile(r"\b(?:as\s+to|with\s+respect\s+to|as\s+against)\b", re.IGNORECASE)
EVERY = re.compile(
    r"^\W*(?:all|the|each|every|any)?\s*(?:of\s+)?(?:the\s+)?defendants?\W*(?:$|(?:identified|listed|named|in)\b)",
    re.IGNORECASE,
)
OUT = re.compile(r"\b(?:except(?:ing)?(?:\s+(?:for|as\s+to))?|other\s+than|but\s+not)\b", re.IGNORECASE)
SOME = re.compile(r"\bdefendants?\b|\bsellers?\b|\bDoes?\s+\d|\bNos?\.", re.IGNORECASE)
A_GROUP = re.compile(r"\b(?!All\b|The\b|Each\b|Other\b)[A-Z][a-z]+\s+Defendants\b")
NUMBERED = re.compile(
    r"(?:\b(?:[Nn]os?\.|[Nn]umbers?|Does?)|#)\s*(?P<numbers>\d{1,4}(?:\s*(?:,\s*and|,|and|&|-|through|to)\s*\d{1,4})*)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """By what a text may call defendants: squeezed names and numbers → ids, and a paper's own words for some of them → ids."""

    names: Mapping[str, str]
    numbers: Mapping[int, str] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def freed(effect: DraftEffect, whom: Whom) -> tuple[str, ...]:
    """The defendants as to whom alone an order ends or stays something; `ALL`; () where it says some, and not plainly whom."""
    start = AS_TO.search(effect.text)
    if effect.verb not in ("vacate", "stay", "strike", "release") or start is None:
        return ALL
    told = effect.text[start.end() :]
    out = OUT.search(told)
    inner = told[out.end() :] if out and re.search(r"\w", told[out.end() :]) and not _otherwise(told, out) else told
    but = out is not None and inner is not told
    if EVERY.match(told) and not but:
        return ALL
    named = _meant(inner, whom)
    if named is None or (not named and SOME.search(told)):
        return ()
    if not named:
        return ALL
    return tuple(each for each in dict.fromkeys(whom.names.values()) if each not in named) if but else named


def _otherwise(told: str, out: re.Match[str]) -> bool:
    """ "… Nos. 1 and 2, but not otherwise": nobody is taken out."""
    return bool(re.match(r"\W*otherwise\b", told[out.end() :], re.IGNORECASE))


def _meant(text: str, whom: Whom) -> tuple[str, ...] | None:
    """Whom a text means by name, number or a defined word; None where it means some and these do not tell whom, or differ."""
    left, found = squeeze(text), []
    for name in sorted(whom.names, key=len, reverse=True):
        if len(name) > 3 and name in left:
            found.append(whom.names[name])
            left = left.replace(name, " ")
    words = [name for name in whom.groups if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    groups = [each for name in words for each in whom.groups[name]]
    if A_GROUP.search(text) and not groups:
        return None
    numbers = [number for match in NUMBERED.finditer(text) for number in numbers_in(match["numbers"])]
    counted = [whom.numbers[number] for number in numbers if number in whom.numbers]
    if len(counted) < len(numbers) and (counted or len(found) != len(numbers)):
        return None
    if found and counted and not set(counted) <= set(found):
        return None
    order = list(dict.fromkeys(whom.names.values()))
    return tuple(
        sorted({*found, *groups, *counted}, key=lambda each: order.index(each) if each in order else len(order))
    )
