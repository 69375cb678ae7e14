"""As to which defendants an order ends or stays an earlier one: an effect's sentence in, ids out. Never more than it plainly says."""

import re
from collections.abc import Mapping

from enjoin.intake.people.names import squeeze
from enjoin.intake.references.effects import DraftEffect

ALL = ("defendants",)
AS_TO = re.compile(r"\b(?:as\s+to|with\s+respect\s+to|as\s+against)\b", re.IGNORECASE)
EVERY = re.compile(
    r"^\W*(?:all|the|each|every|any)?\s*(?:of\s+)?(?:the\s+)?defendants?\W*(?:$|(?:identified|listed|named|in)\b)",
    re.IGNORECASE,
)
OUT = re.compile(r"\b(?:except(?:ing)?(?:\s+(?:for|as\s+to))?|other\s+than|but\s+not)\b", re.IGNORECASE)
SOME = re.compile(r"\bdefendants?\b|\bsellers?\b|\bDoes?\s+\d|\bNos?\.", re.IGNORECASE)
PART_OF = re.compile(
    r"\b(?!All\b|The\b|Each\b|Other\b)[A-Z][a-z]+\s+Defendants\b|\bNos?\.\s*\d+\s*(?:,|and|through|-)|\bNumbers?\s+\d"
)


def freed(effect: DraftEffect, ids: Mapping[str, str]) -> tuple[str, ...]:
    """The defendants as to whom alone an order ends or stays something; `ALL`; () where it says some, and not plainly whom."""
    start = AS_TO.search(effect.text)
    if effect.verb not in ("vacate", "stay", "strike", "release") or start is None:
        return ALL
    told = effect.text[start.end() :]
    out = OUT.search(told)
    inner = told[out.end() :] if out else told
    named = tuple(dict.fromkeys(ids[name] for name in ids if len(name) > 3 and name in squeeze(inner)))
    if not named and not SOME.search(told):
        return ALL
    if EVERY.match(told) and out is None:
        return ALL
    if not named or PART_OF.search(inner):
        return ()
    return tuple(each for each in dict.fromkeys(ids.values()) if each not in named) if out else named
