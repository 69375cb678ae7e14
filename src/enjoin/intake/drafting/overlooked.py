"""Sentences of an order that changes others in which nothing was read, though they speak of an earlier order or of a part of it.

In: the decretal part, and what was read of the paper. Out: such sentences, to be asked: nothing that may free or burden somebody is passed over (R11, R12).
"""

import re
from collections.abc import Iterator

from enjoin.intake.command.decree import conclusion_of
from enjoin.intake.reading import Reading
from enjoin.intake.references.effects import parts_done
from enjoin.intake.references.kept import KEEPS, OWN
from enjoin.intake.references.mentions import KIND, PRIOR
from enjoin.intake.references.pointed import pointed
from enjoin.intake.text.sentences import sentences

SPEAKS = re.compile(
    r"\b(?:the|this)\s+(?:\w+\s+)?(?:injunction|restraints?|freeze|stay|suspension)\b|\basset\s+(?:freeze|restraint)\b|\breleased\b|\bunfrozen\b",
    re.IGNORECASE,
)
ENDS = re.compile(
    r"\b(?:laps(?:e|es)|expires?|terminates?|dissolves?|ends?|remains?\s+in\s+(?:\w+\s+){0,2}(?:force|effect)\s+until)\b",
    re.IGNORECASE,
)
# What is only asked, told or found: no change is laid down there.
TELLS = re.compile(
    r"\b(?:moves?|moved|argues?|contends?|asks?|asked|seeks?|sought|requests|requested|submits?|represents?|opposes?|objects?|finds?|found|concludes?|considered|reviewed|heard|appeared|believes?|agrees?\s+with|declines?|will\s+not|denies|whereas|wherefore|because|previously|(?:court|judge)\s+(?:\w+\s+)?(?:entered|issued|granted|extended|signed|directed|ordered)|was|were|had|would|(?:comes|is)\s+before|hearing|may\s+(?:move|apply|petition|seek|file))\b",
    re.IGNORECASE,
)
# The fate of a motion, and no more.
ONLY_RULED = re.compile(
    r"^[^.;]{0,240}?\b(?:motions?|applications?|requests?|petitions?|letter)\b[^.;]*?\b(?:is|are|be)\s+(?:hereby\s+)?(?:granted|denied|(?:so\s+)?ordered|dismissed|moot)(?:\s+as\s+moot|\s+in\s+(?:its\s+entirety|full|part)|\s+as\s+(?:follows|set\s+(?:out|forth)\b[^.;]*)|,?\s+and\s+(?:is\s+)?(?:otherwise\s+)?denied(?:\s+in\s+(?:all\s+other\s+respects|part))?)*\W*$",
    re.IGNORECASE,
)
DENIED = re.compile(r"\bdenied\b", re.IGNORECASE)
GRANTED = re.compile(r"\bgranted\b", re.IGNORECASE)
# "Paragraph 4 is narrowed as to Etsy: it shall …"
NARROWS = re.compile(
    r"\b(?:sub-?)?(?:paragraphs?|sections?|[¶§])\s*[\w()]+(?:\s+of\s+(?:[\w-]+\s+){1,5}?)?\s*(?:is|are)\s+(?:hereby\s+)?(?:narrowed|limited|confined|restricted|reduced|broadened|enlarged|expanded|extended\s+to)\b|"
    r"\b(?:restraints?|freeze)\b[^.;]{0,80}?\b(?:is|are)\s+(?:hereby\s+)?(?:lifted|released|dissolved|vacated|removed)\b",
    re.IGNORECASE,
)
AS_TO_ANOTHER = re.compile(
    r"as\s+to\b"
)  # in small letters: the second clause of a sentence that does something as to each
HEAD = 40  # characters by which a sentence is known again in what was read
SHORT = 25  # characters of a heading or a fragment
SHOWN = 140


def overlooked(reading: Reading) -> Iterator[str]:
    """Each such sentence, in printed order."""
    flow = conclusion_of(reading.body)
    read = [_plain(text) for text in _read(reading)]
    effects = [_plain(each.text) for each in reading.effects]
    for low, high in _clauses(flow.text):
        if reading.prolonged and re.search(r"\bextend", flow.text[low:high], re.IGNORECASE):
            continue
        text = " ".join(flow.text[low:high].split())
        if (
            len(text) < SHORT
            or text.endswith(":")
            or not (_speaks(text) or AS_TO_ANOTHER.match(text))
            or _changes_nothing(text)
        ):
            continue
        changed = NARROWS.search(text)
        told_of = effects if changed else read  # a command beside it says nothing of the change
        key = _plain(re.sub(r"^(?:\(?\w{1,4}[.)]\)?)\s+", "", text))
        if not any(key[:HEAD] in told or told[:HEAD] in key for told in told_of if told):
            yield text[:SHOWN]


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Each sentence; one that does something to several parts of an order, part by part."""
    for low, high in sentences(text):
        starts = [low, *(low + at for at in parts_done(text[low:high]))]
        yield from zip(starts, [*starts[1:], high], strict=True)


def _plain(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _read(reading: Reading) -> Iterator[str]:
    """The words of all that was read, or that already stands out as unread."""
    yield from (each.text for each in reading.effects)
    yield from (each.text for each in reading.directives.directives)
    yield from (each.value for each in reading.directives.unread)
    yield from (each.where.value for each in reading.kept)
    yield from (each.where.value for each in reading.spared)


def _speaks(text: str) -> bool:
    behind = pointed(text)
    own = OWN.search(text) is not None
    if own and ENDS.search(text):
        return True  # "paragraphs 1 and 2 of this Order lapse on October 1": how long what it does lasts
    return bool(KIND.search(text) or SPEAKS.search(text)) or (bool(behind.ranges) and not own)


def _changes_nothing(text: str) -> bool:
    if PRIOR.search(text) or TELLS.search(text) or ONLY_RULED.match(text):
        return True
    if DENIED.search(text) and not GRANTED.search(text):
        return True
    return KEEPS.search(text) is not None and not re.search(
        r"\b(?:until|only|unless|again|except|save|other\s+than|but)\b", text, re.IGNORECASE
    )
