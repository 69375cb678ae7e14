"""Sentences that spare somebody or something from what an order lays down: "Nothing in this paragraph restrains X", "Paragraphs 2 and 3 do not apply to X".

In: a paper's paragraphs. Out: per sentence how far it reaches (the order, some paragraphs, not plain), its words for whom or what, and where it stands.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from enjoin.intake.layout.blocks import Body
from enjoin.intake.layout.numbering import Block
from enjoin.intake.references.effects import DraftEffect
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
# "Subparagraph (d) does not apply to Defendant No. 6", behind the list's own items.
_LETTERS = r"\([a-z]{1,3}\)"
_ITEMS = rf"(?:the\s+)?(?:(?:sub-?)?paragraphs?|items?|clauses?|subsections?|subparts?)\s+(?P<items>{_LETTERS}(?:\s*(?:,\s*and|,|and|or)\s*{_LETTERS})*)(?:\s*,?\s+(?:above|hereof|of\s+this\s+(?:paragraph|section)))?(?:,\s+\w+,)?\s+"
ITEMS = (
    re.compile(rf"\bnothing\s+in\s+{_ITEMS}(?:shall\s+|may\s+)?(?P<verb>{_BINDS})\s+", re.IGNORECASE),
    re.compile(
        rf"(?<!\w){_ITEMS}(?:(?:does|do|shall|will|may)\s+not|cannot)\s+(?:be\s+(?:construed|read)\s+to\s+)?(?P<verb>{_BINDS})\s+",
        re.IGNORECASE,
    ),
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
    items: bool = False  # are letters of the list before it meant, which are no paragraphs of an earlier order?


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
            item = next((found for rule in ITEMS if (found := rule.search(text, low, high))), None)
            paths = _own_items(body, item) if item else ()
            if item and paths:
                told = " ".join(text[low:high].split())
                where = body.flow.value(told, (low, high), "order/spared", "check")
                who = text[item.end() : item.end() + AHEAD]
                yield Spared(
                    reach="paragraphs", paths=paths, who=who, verb=item["verb"].lower(), where=where, items=True
                )
            continue
        reach, paths = _reach(body, match)
        told = " ".join(text[low:high].split())
        who = match["who"] if excepted else text[match.end() : match.end() + AHEAD]
        where = body.flow.value(told, (low, high), "order/spared", "check")
        yield Spared(reach=reach, paths=paths, who=who, verb=match["verb"].lower(), where=where)


def not_spared(effects: Iterable[DraftEffect], spared: Iterable[Spared]) -> tuple[DraftEffect, ...]:
    """The effects without the sentences that spare somebody from letters of the order's own list."""
    own = {each.where.value for each in spared if each.items}
    return tuple(each for each in effects if " ".join(each.text.split()) not in own)


def _own_items(body: Body, match: re.Match[str]) -> tuple[Range, ...]:
    """The numbers of the letters of a list before the sentence; none where one of them is no letter of the list that stands nearest."""
    before = [
        block.path for block in body.blocks if block.start <= match.start() and block.mark is not None and block.path
    ]
    if not before:
        return ()
    head = before[-1][:1]
    near = {path[-1].lower(): path for path in before if len(path) > 1 and path[:1] == head}
    letters = [each.lower() for each in re.findall(r"\(([a-z]{1,3})\)", match["items"], re.IGNORECASE)]
    return tuple((near[each], None) for each in letters) if all(each in near for each in letters) else ()


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
