"""The last resort for a court's paper in a form not known: each clear command behind its words of decision, as a guess.

In: a body in which the firm passes read no command. Out: the commands that its sentences hold, each of band `guess`; never what a
party asks for, what an earlier order is told to say, or what stands in quotation marks.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.directives import Directives, read_from
from enjoin.intake.layout.blocks import Body
from enjoin.intake.people.addressees import Addressees

# A heading behind which the judge speaks, whatever a party wrote above it.
HEADED = re.compile(
    r"^\W*(?:MEMO(?:RANDUM)?\s+)?(?:ENDORSE(?:MENT|D)|RULINGS?|DECISIONS?|DISPOSITION|DIRECTIONS?|THE\s+COURT(?:['’]S\s+(?:RULING|ORDER|DECISION))?|RELIEF\s+(?:GRANTED|ORDERED)|WHAT\s+(?:IS\s+ORDERED|MUST\s+BE\s+DONE))\b[^.]{0,60}$|^\W*MEMO\s+ENDORSE",
    re.IGNORECASE,
)
DECIDES = re.compile(
    r"(?<!\bSO\s)\bORDERED\b|\b[Ii]t\s+is\s+(?:hereby|therefore|further|accordingly)\b|\b(?:is|are)\s+(?:hereby\s+)?(?:GRANTED|ALLOWED|granted|allowed)\b|"
    r"\b(?:[Tt]he|[Tt]his)\s+[Cc]ourt\s+(?:hereby\s+|therefore\s+|now\s+|further\s+|accordingly\s+)*(?:orders|directs|rules|grants|decides|ORDERS|DIRECTS|GRANTS|will\s+(?:grant|order|direct|allow))\b|"
    r"\bI\s+(?:hereby\s+|therefore\s+|will\s+|now\s+)*(?:order|direct|grant|rule|allow)\b|\b[Ff]or\s+(?:the|these|those|all)\s+(?:\w+\s+){0,3}reasons\b"
)
SO_ORDERED = re.compile(r"\bSO\s+ORDERED\b|\bBY\s+THE\s+COURT\b|\bIT\s+IS\s+SO\s+ORDERED\b", re.IGNORECASE)
# What a party wants, what was ordered before, what would be.
RECITED = re.compile(
    r"\b(?:plaintiffs?|defendants?|movants?|part(?:y|ies)|counsel|applicants?|it|they|he|she|we)\s+(?:\w+\s+)?(?:asks?|asked|requests?|requested|seeks?|sought|argues?|argued|contends?|proposes?|proposed|submits?|moves?|moved|wants?|say|says|said|insists?|urges?)\b|"
    r"\b(?:order|injunction|TRO|judgment|rule|statute|paragraph|section|agreement|policy|complaint|motion|stipulation)\b[^.;]{0,60}\b(?:provid(?:es?|ed)|required|directed|ordered|stated?s?|says|said|read|reads)\b|"
    r"\b(?:previously|earlier|already|had|was|were|would|whether|should\s+have|must\s+(?:show|establish|demonstrate|prove))\b|\b(?:v\.|F\.\s?[23]d|U\.S\.C\.|Fed\.\s+R\.)\s",
    re.IGNORECASE,
)
ADDRESSES = re.compile(r"\bDear\s+(?:Chief\s+|Magistrate\s+)?(?:Judge|Justice)\b|\bYour\s+Honor\b")
CLOSES = re.compile(r"\bRespectfully\b(?!\s+(?:request|ask))|\bSincerely\b|\bVery\s+truly\b|/s/\s|\bs/\s")
GUESSED = "the paper's form is not known; each clear command behind its words of decision was read"
OPENING = 160  # characters of a sentence in which it says that it only tells


def guess_directives(body: Body, who: Addressees) -> Directives:
    """The commands of the part that decides, each a guess."""
    start = decision_at(body)
    if start is None:
        return Directives((), ())
    read = read_from(body, who, start)
    return Directives(
        tuple(replace(each, band="guess", note=GUESSED) for each in read.directives if not _recited(each)), read.unread
    )


def decision_at(body: Body) -> int | None:
    """The paragraph where the court begins to decide; None where it does not."""
    texts = [body.text(block) for block in body.blocks]
    first = _behind_letter(texts)
    headed = [at for at in range(first, len(texts)) if HEADED.match(texts[at])]
    if headed:
        return headed[-1]
    decides = next((at for at in range(first, len(texts)) if _decides(texts[at])), None)
    if decides is not None:
        return decides
    return first if any(SO_ORDERED.search(text) for text in texts[first:]) else None


def _behind_letter(texts: Sequence[str]) -> int:
    """The paragraph behind a letter's last greeting, for what stands above it a party wrote; 0 where there is no letter."""
    if not any(ADDRESSES.search(text) for text in texts):
        return 0
    closes = [at + 1 for at, text in enumerate(texts) if CLOSES.search(text)]
    return closes[-1] if closes else len(texts)


def _decides(text: str) -> bool:
    match = DECIDES.search(text)
    return match is not None and text[: match.start()].count('"') % 2 == 0


def _recited(each: DraftDirective) -> bool:
    told = TO_TELL.search(each.text[:OPENING])
    return bool(RECITED.search(each.text[: told.end("bid") if told else OPENING]))


# "shall file a letter stating whether …": what is to be told stands behind the command, and recites nothing.
TO_TELL = re.compile(
    r"\b(?P<bid>(?:shall|must)\s+(?:\w+\s+)?(?:file|submit|state|report|advise|inform)\b)[^.;]*?\bwhether\b",
    re.IGNORECASE,
)
