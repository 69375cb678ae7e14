"""Lines → the zones of a paper: counsel's head, caption, title, body, glossary, schedule."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from enjoin.intake.layout.captionparts import is_docket
from enjoin.intake.layout.glossed import cut_glossary
from enjoin.intake.layout.headless import headless
from enjoin.intake.layout.lineforms import (
    BY_NAME,
    DEFENDANTS,
    GLOSSARY,
    GLOSSARY_HEAD,
    OPENING,
    RUNNING_VERB,
    SENTENCE,
    TITLED,
    TITLED_BELOW,
    VERSUS,
)
from enjoin.intake.layout.margins import without_margins
from enjoin.intake.layout.scheduled import SCHEDULE, cut_schedule
from enjoin.intake.layout.unrolled import DELIVERED, PROSE, SMALL, pair_rows, unroll
from enjoin.intake.text.court import HEAD
from enjoin.intake.text.dates import DAY
from enjoin.intake.text.docket import LABELLED, NUMBER
from enjoin.intake.text.flow import Strip
from enjoin.intake.text.paper import Paper

TITLE_WITHIN = 40  # lines
REPRINTED = 12  # lines
NEAR = 10  # lines below the parties in which a paper's number stands
PLAINTIFF = re.compile(r",\s*(?:and\s+)?Plaintiffs?[,.]?$")
DEFENDANT = re.compile(r",\s*Defendants?\.")


# A publisher's note above a reprint that names the case which cites it: no caption of this one.
CITING = re.compile(r"^Summary\s+of\s+this\s+case\s+from\s.*(?<!Opinion)$")


@dataclass(frozen=True, slots=True)
class Zones:
    """A paper cut up. `caption` begins with the court's name and ends before the body; `after` are the lines after "Defendants."."""

    head: tuple[Strip, ...]
    caption: tuple[Strip, ...]
    after: tuple[Strip, ...]
    body: tuple[Strip, ...]
    glossary: tuple[Strip, ...]
    schedule: tuple[Strip, ...]
    captioned: bool


def divide(paper: Paper) -> Zones:
    """Cut a paper into its zones."""
    lines = pair_rows(unroll([line for line in without_margins(paper) if not CITING.match(line.text)]))
    start = next((at for at, line in enumerate(lines[:150]) if _names_court(line) or _split_head(lines, at)), None)
    start = _courtless(lines) if start is None else start
    if start is None:
        title, body = headless(lines) or (0, 0)
        return Zones(tuple(lines[:title]), (), tuple(lines[title:body]), *_body(lines[body:]), captioned=False)
    reprinted = _reprinted(lines, start) or _above_court(lines, start)
    if reprinted is not None:
        return reprinted
    stop = _caption_end(lines, start)
    if stop is None:
        stop = _loose_end(lines, start)
        return Zones(tuple(lines[:start]), tuple(lines[start:stop]), (), *_body(lines[stop:]), captioned=False)
    after = _title_end(lines, stop)
    return Zones(
        tuple(lines[:start]), tuple(lines[start:stop]), tuple(lines[stop:after]), *_body(lines[after:]), captioned=True
    )


def _names_court(line: Strip) -> bool:
    """Is a line a caption's head, and neither running text nor a judge's office ("ANN GREY, JUDGE, United States District Court")?"""
    head = HEAD.search(line.text)
    if head is None or len(SMALL.findall(line.text[: head.start()])) > PROSE:
        return False
    return not re.search(r"\bjudge,?\s+(?:of\s+the\s+)?$", line.text[: head.start()], re.IGNORECASE)


def _reprinted(lines: Sequence[Strip], court: int) -> Zones | None:
    """A reporter's reprint: the parties stand before the court's name, its docket number between them."""
    end = next((at for at in range(court, max(0, court - REPRINTED), -1) if DEFENDANT.search(lines[at].text)), None)
    first = next((at for at in range(max(0, court - REPRINTED), court) if PLAINTIFF.search(lines[at].text)), None)
    if end is None or first is None or first > end or not any(VERSUS.match(line.text) for line in lines[first:end]):
        return None
    after = _title_end(lines, court + 1)
    return Zones(
        tuple(lines[:first]),
        tuple(lines[first : end + 1]),
        tuple(lines[end + 1 : after]),
        *_body(lines[after:]),
        captioned=True,
    )


# What stands above the parties of a reprint: the page's own words, a line that names the case, a long summary.
ABOVE = re.compile(
    r"^(?:opinion|order|not\s+for\s+publication|filing(?:\s+\d+)?|download\b.*|embed\b.*|you\s+are\s+on\s+page.*|doc(?:ument|\.)?\s*\d+|.{200,}|.{3,120}\sv\.\s.{3,120})$",
    re.IGNORECASE,
)
DEFENDANTS_LAST = re.compile(r",\s+DEFENDANTS?\.$")  # behind the last name, on its line
PLAINTIFFS_ALONE = re.compile(r"^(?:and\s+)?plaintiffs?(?:\(s\))?\s*[,.]?$", re.IGNORECASE)


def _courtless(lines: Sequence[Strip]) -> int | None:
    """Where a caption begins that names no court: both roles about a "v.", and a docket's number near."""
    sides = _sides(lines)
    if sides is None or not any(_of_docket(line.text) for line in lines[: sides[1] + NEAR]):
        return None
    return sides[0]


def _of_docket(text: str) -> bool:
    """Does a line tell of a docket, by its number or, in a reprint that prints none, by who wrote?"""
    return bool(NUMBER.search(text) or LABELLED.search(text) or DELIVERED.match(text))


def _above_court(lines: Sequence[Strip], court: int) -> Zones | None:
    """A copy in which the parties were put before the court's name."""
    sides = _sides(lines[:court])
    if sides is None:
        return None
    first, end = sides
    after = max(court, _title_end(lines, end + 1))
    head, parties, title = tuple(lines[:first]), tuple(lines[first : end + 1]), tuple(lines[end + 1 : after])
    return Zones(head, parties, title, *_body(lines[after:]), captioned=True)


def _sides(lines: Sequence[Strip]) -> tuple[int, int] | None:
    """The first and the last line of parties with both roles and a "v." between them."""
    top = lines[: TITLE_WITHIN * 2]
    role = next((at for at, line in enumerate(top[:TITLE_WITHIN]) if PLAINTIFFS_ALONE.match(line.texts()[0])), None)
    end = next(
        (
            at
            for at, line in enumerate(top)
            if any(map(DEFENDANTS.match, line.texts()))
            or (role is not None and at > role and DEFENDANTS_LAST.search(line.text))
        ),
        None,
    )
    if role is None or end is None or not any(VERSUS.match(line.texts()[0]) for line in top[role:end]):
        return None
    above = (
        at for at in range(role) if is_docket(top[at].text) or ABOVE.match(top[at].text) or DAY.fullmatch(top[at].text)
    )
    first = max(above, default=None)
    if first is None:
        return next((at for at in range(role - 1, 0, -1) if top[at].line.gap), 0), end
    return first + 1, end


def _split_head(lines: Sequence[Strip], at: int) -> bool:
    return (
        at + 1 < len(lines)
        and bool(HEAD.search(f"{lines[at].text} {lines[at + 1].text}"))
        and not HEAD.search(lines[at].text)
        and not HEAD.search(lines[at + 1].text)
    )


RECITAL = re.compile(r"^(?:WHEREAS\b|NOW,|IT\s+IS\s+(?:HEREBY|ORDERED|FURTHER|SO)|THIS\s+(?:CAUSE|MATTER)\b)")


def _caption_end(lines: Sequence[Strip], start: int) -> int | None:
    """The line after the last "Defendants." of the caption."""
    named = False  # past a "v." on a line of its own
    for at in range(start, min(start + 900, len(lines))):
        if _opens_glossary(lines[at]):
            return None
        named = named or bool(VERSUS.match(lines[at].texts()[0]))
        if named and RECITAL.match(lines[at].text):
            break
        cells = lines[at].texts()
        if any(DEFENDANTS.match(cell) for cell in cells) and (named or not _of_counterclaim(lines[start:at])):
            return at + 1
        joined = re.sub(r"[\s:;)(|§_/xX\-]+$", "", cells[0]) if cells else ""
        if re.search(r"[,;.)\"']\s+defendants?[.,]?$", joined, re.IGNORECASE) and at - start >= 1:
            return at + 1
    return _roleless_end(lines, start)


COUNTERCLAIM = re.compile(r"\bplaintiffs?\s?/\s?counter-?\s?(?:claim)?-?$", re.IGNORECASE)


def _of_counterclaim(lines: Sequence[Strip]) -> bool:
    """Does "Plaintiffs/Counterclaim" stand above, so that the "Defendants," below it are the plaintiffs?"""
    return any(COUNTERCLAIM.search(cell) for line in lines[-3:] for cell in line.texts())


def _roleless_end(lines: Sequence[Strip], start: int) -> int | None:
    """The end of a caption that prints no "Defendants": the docket's line or the title below the names behind its "v."."""
    versus = next(
        (at for at in range(start, min(start + TITLE_WITHIN, len(lines))) if VERSUS.match(lines[at].texts()[0])), None
    )
    if versus is None:
        return None
    named = len(lines[versus].texts()[0]) > len("-against-")
    for at in range(versus + 1, min(versus + TITLE_WITHIN, len(lines))):
        text = lines[at].text
        ends = len(lines[at].cells) == 1 and bool(TITLED_BELOW.match(text) or is_docket(text))
        if OPENING.match(text) or (ends and named):
            return at if ends else None
        named = named or not ends
    return None


def _opens_glossary(line: Strip) -> bool:
    return bool(GLOSSARY.match(line.text) or (len(line.cells) > 1 and GLOSSARY_HEAD.match(line.text)))


def _loose_end(lines: Sequence[Strip], start: int) -> int:
    for at in range(start, min(start + 60, len(lines))):
        if (
            _opens_glossary(lines[at])
            or (at > start and TITLED_BELOW.match(lines[at].text))
            or OPENING.match(lines[at].text)
            or (len(lines[at].text) > 60 and SENTENCE.search(lines[at].text) and at - start > 2)
        ):
            return at
    return min(start + 30, len(lines))


def _title_end(lines: Sequence[Strip], stop: int) -> int:
    """The first line of the body: a line of running text."""
    for at in range(stop, min(stop + 25, len(lines))):
        text = lines[at].text
        if GLOSSARY.match(text) or SCHEDULE.match(text) or OPENING.match(text):
            return at
        letters = [char for char in text if char.isalpha()]
        capitals = sum(char.isupper() for char in letters)
        if len(letters) > 30 and capitals < len(letters) * 0.5 and (SENTENCE.search(text) or text.endswith(":")):
            return at
        small = sum(char.islower() for char in letters)
        if BY_NAME.match(text) and len(text) > 60 and small > len(letters) * 0.5 and not TITLED.search(text):
            return at
        if len(text) > 60 and small > len(letters) * 0.3 and RUNNING_VERB.search(text):
            return at
        if text.endswith(".") and small > len(letters) * 0.5 and RUNNING_VERB.search(text):
            return at
        if re.match(
            r"^[A-Z][\w .'-]+,\s*(?:United States|U\.S\.|Chief|Senior|District)\b.*Judge\b", text, re.IGNORECASE
        ):
            return at
    return min(stop + 8, len(lines))


def _body(lines: Sequence[Strip]) -> tuple[tuple[Strip, ...], tuple[Strip, ...], tuple[Strip, ...]]:
    body, schedule = cut_schedule(list(lines))
    body, glossary = cut_glossary(body)
    return tuple(body), tuple(glossary), tuple(schedule)
