"""Sentences that spare somebody or something from what an order lays down: "Nothing in this paragraph restrains X", "Paragraphs 2 and 3 do not apply to X".

In: a paper's paragraphs. Out: per sentence how far it reaches (the order, some paragraphs, not plain), its words for whom or what, and where it stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from enjoin.intake.layout.blocks import Body
from enjoin.intake.layout.numbering import Block
from enjoin.intake.references.kept import LIST, Range, paths_in
from enjoin.intake.text.paper import Value
from enjoin.intake.text.sentences import sentences

Reach = Literal["order", "paragraphs", "unclear"]

_ORDER = r"(?:order|injunction|judgment|TRO|decree|restraining\s+order)"
_PART = r"(?P<unit>(?:sub-?)?(?:paragraph|section)|provision|sentence|clause)"
_BACK = rf"(?P<back>(?:the\s+(?:foregoing|preceding|above)|such|those|these)\s+(?:\w+\s+)?(?:restraints?|prohibitions?|provisions?|paragraphs?|restrictions?|freeze|{_ORDER})|the\s+foregoing)"
_REACH = rf"(?:(?P<order>(?:this|the\s+present)\s+(?:\w+\s+){{0,3}}?{_ORDER}|(?<=in\s)the\s+(?:\w+\s+){{0,2}}{_ORDER}|(?<=from\s)the\s+(?:\w+\s+){{0,2}}{_ORDER}|the\s+(?:preliminary\s+|permanent\s+)?injunction)|this\s+{_PART}|(?P<list>{LIST})(?:\s*,?\s+(?:of\s+this\s+\w+|above|hereof))?|{_BACK})"
_BINDS = r"(?:binds?|restrains?|enjoins?|appl(?:y|ies)\s+to|reach(?:es)?|extends?\s+to|runs?\s+against)"
SPARES = (
    re.compile(
        rf"\bnothing\s+(?:(?:contained|stated|said)\s+)?in\s+{_REACH}[^.;]{{0,12}}?\s+(?:shall\s+|may\s+|is\s+(?:intended\s+)?to\s+)?(?:be\s+(?:construed|read|deemed|taken)\s+(?:to|as)\s+)?(?P<verb>{_BINDS}|binding|restraining|applying\s+to|(?:requires?|prohibits?|prevents?|bars?|forbids?|obliges?|precludes?|limits?|affects?)(?:ing)?)\s+",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_REACH}\s+(?:(?:does|do|shall|will|may|is|are)\s+not|cannot)\s+(?:be\s+(?:construed|read)\s+to\s+)?(?P<verb>{_BINDS}|(?:directed|addressed)\s+to)\s+",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w,] )\b(?P<back>no\s+such\s+\w+)\s+(?:shall|will|may)\s+(?P<verb>{_BINDS})\s+", re.IGNORECASE),
)
# "Defendant No. 7 is excepted from paragraph 3".
EXCEPTED = re.compile(
    rf"(?P<who>(?:[^.;:\n]|(?<=\bNo)\.|(?<=\bNos)\.|(?<=\bCo)\.|(?<=\bLtd)\.|(?<=\bInc)\.){{2,160}}?)\s+(?:is|are|shall\s+be)\s+(?:hereby\s+)?(?P<verb>excepted|excluded|exempt(?:ed)?|carved\s+out|not\s+(?:bound|subject|restrained|enjoined|covered|affected))\s+"
    rf"(?:from|by|of|to)\s+(?:the\s+(?:terms|operation|scope|reach|provisions|restraints?)\s+(?:of|in)\s+)?{_REACH}",
    re.IGNORECASE,
)
AHEAD = 400  # characters behind the verb that tell whom it spares


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """What one sentence spares: `who` are its words behind the verb (`verb`), or before it; `paths` of the paragraphs that it reaches."""

    reach: Reach
    paths: tuple[Range, ...] = ()
    who: str
    verb: str
    where: Value[str]


def read_spared(body: Body) -> tuple[Spared, ...]:
    """The sparing sentences of a paper, in printed order."""
    return tuple(_spared(body))


def _spared(body: Body) -> Iterator[Spared]:
    text = body.flow.text
    for low, high in sentences(text):
        match = next((found for rule in SPARES if (found := rule.search(text, low, high))), None)
        excepted = None if match else EXCEPTED.search(text, low, high)
        match = match or excepted
        if match is None:
            continue
        reach, paths = _reach(body, match)
        told = " ".join(text[low:high].split())
        who = match["who"] if excepted else text[match.end() : match.end() + AHEAD]
        where = body.flow.value(told, (low, high), "order/spared", "check")
        yield Spared(reach=reach, paths=paths, who=who, verb=match["verb"].lower(), where=where)


def _reach(body: Body, match: re.Match[str]) -> tuple[Reach, tuple[Range, ...]]:
    said = {key: value for key, value in match.groupdict().items() if value}
    if "list" in said:
        return "paragraphs", paths_in(said["list"])
    if "order" in said:
        return "order", ()
    own = _own_path(body, match.start(), said.get("unit", "").lower())
    if own is None or ("back" in said and _opens(body, match.start())):
        return "unclear", ()
    return ("unclear" if "back" in said else "paragraphs"), ((own, None),)


def _opens(body: Body, at: int) -> bool:
    """Does a sentence stand at the head of its paragraph, so that "the foregoing" is what stands in others?"""
    return any(block.start <= at <= block.start + HEAD for block in body.blocks)


HEAD = 4  # characters of a paragraph's head


def _own_path(body: Body, at: int, unit: str) -> tuple[str, ...] | None:
    """The number of the paragraph in which a sentence stands; behind a list's items an unnumbered one is their head's."""
    before = [block for block in body.blocks if block.start <= at]
    if not before:
        return None
    own: Block = before[-1]
    if own.mark is not None and own.path:
        return own.path[:1] if unit == "section" else own.path
    numbered = next((block for block in reversed(before) if block.mark is not None and block.path), None)
    return numbered.path[:1] if numbered else None
