"""What a later injunction keeps of an earlier order: "the relief of Paragraph 3 of the TRO shall continue in effect", "the TRO is converted".

In: the decretal part. Out: per sentence the order, the numbers of its paragraphs (none: all of it) and those left out.
"""

import re
from dataclasses import dataclass

from enjoin.intake.references.mentions import KIND, PRIOR, kind_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value
from enjoin.intake.text.paths import split_path
from enjoin.intake.text.sentences import sentences

KEEPS = re.compile(
    r"\b(?:(?:shall|will|must|to)\s+)?(?:continues?|continued|remains?|remained|stays?)\s+(?:to\s+be\s+)?(?:\w+\s+){0,2}?(?:in\s+(?:\w+\s+){0,3}?(?:force|effect|place)|binding|operative)\b|"
    r"\b(?:is|are|be)\s+(?:hereby\s+|further\s+|also\s+)*(?:continued|kept|maintained|incorporated|converted|carried\s+(?:forward|over|into)|readopted|adopted|reaffirmed|restated|renewed|ratified)\b|"
    r"\b(?:continues|incorporates|converts|adopts|keeps|readopts|maintains)\b",
    re.IGNORECASE,
)
MODIFIES = re.compile(
    r"\b(?:is|are|be)\s+(?:hereby\s+|further\s+)*(?:modified|amended|revised|narrowed)\b", re.IGNORECASE
)
# The clerk's and the court's own house, and what is only said not to be.
OTHER = re.compile(
    r"\b(?:bond|security|jurisdiction|seal|hearing|deadlines?|schedule|case|stay)\b[^.;]{0,60}$|\b(?:not|no\s+longer|neither|until)\s+(?:\w+\s+)?$|\b(?:which|that)\s+$",
    re.IGNORECASE,
)
_PATH = r"(?:(?-i:[IVX]+)\b|\d{1,2}\b|(?-i:[A-Z])(?=[(.]))(?:[.(][A-Za-z0-9]{1,4}\)?)*"
_MORE = rf"(?:\s*(?:,\s*(?:and\s+)?|and|&|through|to|-|–)\s*(?:[¶§]\s*)?{_PATH})*"
_HEADS = r"(?:\b(?:sections?|(?:sub-?)?paragraphs?|parts?)\s+|[¶§]{1,2}\s*)"
LIST = rf"{_HEADS}{_PATH}{_MORE}"  # "paragraphs 2 and 4 through 6"
PATHS = re.compile(rf"{_HEADS}(?P<list>{_PATH}{_MORE})", re.IGNORECASE)
ONE = re.compile(rf"(?P<first>{_PATH})(?:\s*(?:through|to|-|–)\s*(?P<last>{_PATH}))?", re.IGNORECASE)
LEFT_OUT = re.compile(
    r"\b(?:except(?:\s+(?:for|as\s+to|that))?|other\s+than|with\s+the\s+exception\s+of|excluding|but\s+not)\b",
    re.IGNORECASE,
)
# "remains in effect as to Defendants 3 and 5 only".
AS_TO = re.compile(
    r"\b(?:only\s+)?(?:as\s+to|as\s+against|against|with\s+(?:respect|regard)\s+to|for)\s+(?:only\s+)?(?=(?:all\s+|the\s+|each\s+)?(?:[\w-]+\s+)?(?:defendants?|sellers?)\b|[A-Z0-9]|[a-z]+[_\d])",
    re.IGNORECASE,
)
OWN = re.compile(r"\b(?:of\s+)?(?:this|the\s+present)\s+(?:order|injunction|judgment)\b", re.IGNORECASE)
Range = tuple[tuple[str, ...], tuple[str, ...] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What one sentence keeps: paragraphs (from, to) of the order of this kind; none: the whole of it without `left_out`."""

    order_kind: str
    paths: tuple[Range, ...]
    left_out: tuple[Range, ...]
    modified: bool
    as_to: str = ""  # for which defendants: the words behind "as to"
    where: Value[str]


def read_kept(body: Flow) -> tuple[Kept, ...]:
    """The sentences by which an order keeps another, in printed order."""
    found = (_of_sentence(body, low, high) for low, high in sentences(body.text))
    return tuple(each for each in found if each is not None)


def _of_sentence(body: Flow, low: int, high: int) -> Kept | None:
    text = body.text[low:high]
    keeps, modifies = KEEPS.search(text), MODIFIES.search(text)
    verb = modifies or keeps
    kind = KIND.search(text)
    if verb is None or kind is None or PRIOR.search(text) or OTHER.search(text[: verb.start()]):
        return None
    limit = AS_TO.search(text, verb.end())
    out = LEFT_OUT.search(text[: limit.start()] if limit else text)
    front, behind = (text[: out.start()], text[out.end() :]) if out else (text, "")
    paths = paths_in(front)
    if (modifies and not paths) or re.search(
        r"\b(?:superseded|vacated|dissolved|expires?|motion)\b", front, re.IGNORECASE
    ):
        return None
    return Kept(
        order_kind=kind_of(kind), paths=paths, left_out=paths_in(behind), modified=modifies is not None, as_to=text[limit.end() :] if limit else "",
        where=body.value(" ".join(text.split()), (low, high), "order/kept", "check"),
    )  # fmt: skip


def paths_in(text: str) -> tuple[Range, ...]:
    """The numbers of paragraphs that a text names; not those of the order that speaks itself."""
    found: list[Range] = []
    for match in PATHS.finditer(text):
        if OWN.match(text[match.end() :].lstrip()):
            continue
        found += [
            (split_path(each["first"]), split_path(each["last"]) if each["last"] else None)
            for each in ONE.finditer(match["list"])
        ]
    return tuple(found)
