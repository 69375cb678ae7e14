"""The caption: its two columns told apart, then plaintiffs, defendants, docket lines and title."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from enjoin.intake.heading.columns import columns
from enjoin.intake.heading.title import DOCKET_LINE, TITLE_START, TITLE_WORD, read_title
from enjoin.intake.layout.captionparts import is_aside, is_noise
from enjoin.intake.layout.lineforms import DEFENDANTS
from enjoin.intake.layout.unrolled import ran_on
from enjoin.intake.people.doubts import NO_VERSUS, RAN_ON, RUN_TOGETHER, TITLE
from enjoin.intake.people.names import Names, split_names
from enjoin.intake.text.court import PLACE
from enjoin.intake.text.dates import DAY
from enjoin.intake.text.docket import LABELLED, NUMBER
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper

VERSUS = re.compile(
    r"(?:(?:^|[\s,])(?:vs?\.|v\.s\.|versus)(?:\s?[-:])?|(?:^|\s)[-–—]{1,2}\s?(?:v\.?s?\.?|versus|against)\s?[-–—]{1,2}|(?:^|\n\n)-?v-?\s?:|(?:^|\n\n)(?:vs?|-?against)(?=\n\n|$))(?=\s|$|,)|(?:^|\s)-against(?=[A-Z])|(?:^|\s)-against\s?:(?=\s|$)",
    re.IGNORECASE,
)


PLAINTIFFS = re.compile(
    r"(?:,|\s|^)\s*(?:plaintiffs?|petitioners?|counter-?defendants?)(?:\(s\))?\b(?:/[\w-]+)?\s*[,.]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption read: flows of its columns, the names on both sides, and the paper's title as printed."""

    parties: Flow
    side: Flow
    plaintiffs: Names
    defendants: Names
    plaintiffs_at: int
    defendants_at: int
    title: str
    title_flow: Flow
    title_at: tuple[int, int]
    whole: bool


def read_caption(paper: Paper, caption: Sequence[Strip], after: Sequence[Strip], complete: bool) -> Caption:
    """Read a caption zone; `complete` tells that its "Defendants." was found."""
    minutes = _read_minutes(paper, [*caption, *after])
    if minutes is not None:
        return minutes
    left, right = columns(caption)
    left, title_lines, side = _sort_left(left)
    parties = flow(paper, left)
    side_flow = flow(paper, [*right, *side])
    parties = _without_docket(parties)
    plaintiffs_at, defendants_at, stop = _sides(parties.text)
    if not defendants_at and not complete:  # no caption is printed: what stands here are no parties
        plaintiffs_at = len(parties.text)
    upto = max(plaintiffs_at, _versus_start(parties.text, defendants_at))
    ours, theirs = parties.text[plaintiffs_at:upto], parties.text[defendants_at:stop] if defendants_at else ""
    plaintiffs = _without_mixed(split_names(_blank_roles(_blank_lead(ours)), _plural(ours)))
    theirs = NOTED.sub(lambda match: " " * len(match[0]), theirs)
    theirs = LINE_NUMBERS.sub(lambda match: " " * len(match[0]), theirs)
    theirs = OWN_NUMBER.sub(lambda match: " " * len(match[0]), theirs)
    if ran_on(caption):
        theirs = LAST_NUMBERS.sub(lambda match: " " * len(match[0]), theirs)
    defendants = split_names(_blank_roles(theirs), _plural(parties.text[stop:]))
    if any(map(POURED.match, (text for line in caption for text in line.texts()))):
        defendants = replace(
            defendants, names=tuple(replace(name, doubt=name.doubt or RUN_TOGETHER) for name in defendants.names)
        )
    if defendants_at and not VERSUS.search(parties.text):
        defendants = replace(
            defendants, names=tuple(replace(name, doubt=name.doubt or NO_VERSUS) for name in defendants.names)
        )
    if ran_on(caption):
        defendants = replace(
            defendants, names=tuple(replace(name, doubt=name.doubt or RAN_ON) for name in defendants.names)
        )
    title, title_flow, title_at = read_title(paper, title_lines, right, after, side_flow)
    return Caption(
        parties, side_flow, plaintiffs, defendants, plaintiffs_at, defendants_at, title, title_flow, title_at, complete
    )


# ── the form of "Civil Minutes" ──


MINUTES = re.compile(r"\bCIVIL\s+MINUTES\b|\bMINUTE\s+(?:ORDER|ENTRY)\b", re.IGNORECASE)


MINUTES_TITLE = re.compile(r"^(?:Case\s+)?(?:Title|Name)\s*:?\s+(?=.*\bv\.?s?\.?\s)", re.IGNORECASE)


# "Fern Toys LLC v. Wen Liang et al" alone on a line of the form.
PARTIES = re.compile(
    r"(?=[A-Z])(?!.*\b(?:Present|Proceedings?)\b)[^:]{2,200}\s(?:v|vs|-v-|-vs-)\.?\s[^:]{2,400}$", re.IGNORECASE
)
MINUTES_FIELD = re.compile(
    r"^(?:Present|Proceedings?|Date|Case|Attorneys?|Deputy|Title|Court\s+Reporter|Counsel|Honorable|The\s+Honorable)\b",
    re.IGNORECASE,
)


def _read_minutes(paper: Paper, lines: Sequence[Strip]) -> Caption | None:
    """C.D. Cal.'s form: the parties behind "Title", what is ordered behind "Proceedings"."""
    form = next((nth for nth, line in enumerate(lines) if MINUTES.search(line.text)), None)
    if form is None:
        return None
    at = next((nth for nth, line in enumerate(lines) if MINUTES_TITLE.match(line.text)), None)
    if at is None:  # the boxes were poured into one line, each label away from what it names
        at = next((nth for nth in range(form + 1, len(lines)) if PARTIES.match(lines[nth].text)), None)
    if at is None:
        return None
    stop = next(
        (nth for nth in range(at + 1, len(lines)) if MINUTES_FIELD.match(lines[nth].text) or lines[nth].line.gap),
        at + 1,
    )
    parties = flow(paper, lines[at:stop], breaks=False)
    start = MINUTES_TITLE.match(parties.text)
    begin_at = start.end() if start else 0
    versus = VERSUS.search(parties.text)
    if versus is None:
        return None
    head = next((nth for nth, line in enumerate(lines) if re.match(r"^Proceedings?\b", line.text, re.IGNORECASE)), None)
    title = flow(paper, _paragraph(lines, head) if head is not None else [], breaks=False)
    label = re.match(r"^Proceedings?\s*:?\s*(?:\((?:in\s+chambers)\)\s*:?\s*)?", title.text, re.IGNORECASE)
    begin = label.end() if label else 0
    side = flow(paper, [line for line in lines if line not in lines[at:stop]])
    return Caption(
        parties=parties, side=side,
        plaintiffs=split_names(parties.text[begin_at : versus.start()]), defendants=split_names(parties.text[versus.end() :]),
        plaintiffs_at=begin_at, defendants_at=versus.end(),
        title=title.text[begin:].strip(), title_flow=title, title_at=(begin, len(title.text)), whole=True,
    )  # fmt: skip


def _paragraph(lines: Sequence[Strip], at: int) -> list[Strip]:
    stop = next((nth for nth in range(at + 1, len(lines)) if lines[nth].line.gap), len(lines))
    return list(lines[at:stop])


# ── columns ──


def _sort_left(lines: Sequence[Strip]) -> tuple[list[Strip], list[Strip], list[Strip]]:
    """Party lines, title lines and docket lines of the left column, block by block (a page break can set a title amid names)."""
    parties: list[Strip] = []
    title: list[Strip] = []
    side: list[Strip] = []
    mode = parties
    for line in lines:
        text = line.text
        bold = line.page.text[line.line.start :].startswith("**")
        named = re.search(r"\b(?:STORE|SHOP|LTD|LLC|INC|FACTORY|FIRM|LIMITED)\b|,$", text, re.IGNORECASE)
        docket = (
            (DOCKET_LINE.match(text) and not named)
            or NUMBER.match(text)
            or LABELLED.match(text)
            or is_aside(text)
            or DAY.fullmatch(text.strip(" .,"))
        )
        if docket and len(text) < 90 and not DEFENDANTS.match(text):
            side.append(line)
            mode = parties
            continue
        if is_noise(text) or (side and line is not lines[0] and JUDGES.match(text)):
            side.append(line)
            continue
        if line.line.gap or bold or (named and not TITLE_WORD.search(text)):
            mode = parties
        if (
            (bold or TITLE_START.match(text))
            and _titled(lines, line)
            and not re.search(r"\b(?:STORE|SHOP),", text, re.I)
        ):
            mode = title
        mode.append(line)
    return parties, title, side


# "ABC-DEF" on a line of its own, below the docket's number that it belongs to.
JUDGES = re.compile(r"^\(?[A-Z]{2,4}(?:[-/][A-Z]{2,4}x?){1,2}\)?$")


def _titled(lines: Sequence[Strip], line: Strip) -> bool:
    """Does the block that begins here read as a title (and not as parties)?"""
    at = lines.index(line)
    block = [line.text]
    for each in lines[at + 1 : at + 16]:
        if each.line.gap:
            break
        block.append(each.text)
    text = " ".join(block)
    commas = len(re.findall(r",\s", text))
    return (
        bool(TITLE_WORD.search(text)) and commas <= 6 and not re.search(r"\b(?:Plaintiff|Defendant)s?,|\bv\.\s", text)
    )


DOCKET_AMID = re.compile(
    r"\b(?:(?:(?:civil\s+)?(?:civil|action|case|cause|docket|index)\s*(?:nos?\b\.?|numbers?|#)?\s*:?\s*|no\.\s*)(?:\d:)?\d\d[- ]?(?:cv|civ|c)[- ]?\d{1,5}|(?:civil|civ\.)(?:\s+action|\s+case)?\s+(?:nos?\b\.?|#)\s*(?:\d:)?\d\d-\d{2,5})(?:-[A-Z]{2,}\w*)*(?:\s*\([A-Z/]{2,9}x?\))*",
    re.IGNORECASE,
)


def _without_docket(parties: Flow) -> Flow:
    """A docket number that stands in a party's own line ("v.   Case No. 6:23-cv-1904"), blanked; places stay the same."""
    return replace(parties, text=DOCKET_AMID.sub(lambda match: " " * len(match[0]), parties.text))


# ── sides ──


def _sides(text: str) -> tuple[int, int, int]:
    """Where plaintiffs begin, where defendants begin (0 where no "v." is printed) and end."""
    marks = list(VERSUS.finditer(text))
    best = next(
        (
            match
            for match in marks
            if PLAINTIFFS.search(text[: match.start() + 1]) or match.group().strip(" -,").lower() not in ("v", "vs")
        ),
        None,
    )
    versus = best or (marks[0] if marks else None)
    stop = len(text)
    defendants = list(
        re.finditer(
            r"[,.\s]\s*(?:and\s+)?(?:relief\s+)?defendants?(?:\(s\))?(?:\s?/\s?counter[\w -]*)?\s*[.,;]?\s*$",
            text,
            re.IGNORECASE,
        )
    )
    if defendants:
        stop = defendants[-1].start()
    if versus is None:
        role = PLAINTIFFS.search(text)
        if role and defendants and role.end() < stop:  # a lone "v." is easily lost
            return 0, role.end(), stop
        return 0, 0, stop
    begin = versus.end()
    roles = re.match(r"[\s,:]*(?:plaintiffs?)\s*(?:[,.]|\n\n)", text[begin:], re.IGNORECASE)
    return 0, begin + (roles.end() if roles else 0), max(stop, begin)


ROLE = re.compile(r"\b(?:plaintiff|defendant|petitioner|respondent)(?P<many>s)?\b(?P<either>\(s\))?", re.IGNORECASE)


def _plural(text: str) -> bool | None:
    """Does the last word for parties speak of several? None where it is not printed, or says both."""
    role = next(reversed(list(ROLE.finditer(text))), None)
    return None if role is None or role["either"] else bool(role["many"])


def _versus_start(text: str, defendants_at: int) -> int:
    if not defendants_at:
        first = PLAINTIFFS.search(text)
        return first.start() if first else 0
    head = text[:defendants_at]
    cut = list(VERSUS.finditer(head))
    end = cut[-1].start() if cut else defendants_at
    return end + 1 if cut and head[end : end + 1] in ",." else end


# What may stand before the first plaintiff: a day, "Plaintiff," set above the name, the lines' own numbers.
LEAD = re.compile(
    r"^\s*(?:\d{1,2}[-/]\d{1,2}[-/]\d{4}\s+|(?:\d{1,2}\.?\s+){2,}(?=[A-Z])|plaintiffs?\s*[,.]\s+(?=\w))+", re.IGNORECASE
)


# The numbers of pleading paper's lines, poured in before the first defendant.
LINE_NUMBERS = re.compile(r"^\s*(?:\d{1,2}\s+){2,}(?=[A-Z][A-Za-z]{2})")


# "v. Civil No. QRS-16-3463" in one line of a copy: the case's number stands before the first defendant.
OWN_NUMBER = re.compile(rf"^\s*(?:{LABELLED.pattern})[\s,]+", re.IGNORECASE)


# … and behind the last.
LAST_NUMBERS = re.compile(r"(?<=,)(?:\s+\d{1,2})+[\s,.]*$")


# "NOTE ON MOTION CALENDAR: / MARCH 3, 2024": when the motion will be heard, as W.D. Washington prints it beside the parties.
NOTED = re.compile(
    rf"\bnoted?\s+(?:on|for)\s+(?:the\s+)?(?:motion\s+)?(?:calendar|consideration)\s*:?\s*(?:{DAY.pattern})?",
    re.IGNORECASE,
)
# Behind "Plaintiffs," on its own line stands a part of the other column: a copy has poured the two together.
POURED = re.compile(
    r"^(?:\d{1,2}\s+)?plaintiffs?,\s(?!v\b|vs?\.|-|(?:and|against|versus|civil|civ|case|cause|c\.?a|no|docket|file|index|hon|judge)\b)[A-Z]",
    re.IGNORECASE,
)


def _blank_lead(text: str) -> str:
    return LEAD.sub(lambda match: " " * len(match[0]), text)


def _without_mixed(names: Names) -> Names:
    """The plaintiffs without what is a title's or a docket's line set among them."""
    kept = tuple(name for name in names.names if not TITLE.search(name.text) and not NUMBER.search(name.text))
    return replace(names, names=kept)


_HELD = r"(?:(?:acting|deputy|assistant|interim|senior)\s+)*(?:secretary|director|attorney\s+general|governor|mayor|sheriff|warden|commissioner|administrator|president|superintendent|chair(?:man|person)?|clerk|official|officer|judge)"
# ", Acting Secretary of Commerce, in his official capacity", "in her official capacity as Clerk of Dane County, Ohio": an office, no name.
# ", Commissioner, Department of Parks, State of Ohio": the office, and where it is.
OFFICE = re.compile(
    rf",\s+(?:the\s+)?{_HELD}\s*(?:,\s+(?:(?:[\w'’-]+\s+){{0,3}}(?:department|office|division|bureau|agency|board)\b[^,;]*|(?:the\s+)?(?:state|county|city)\s+of\s+[^,;]*))+(?=\s*(?:[,;]|$))|,\s+(?:the\s+)?{_HELD}\s+(?:of|for|performing)\b[^,;]*(?:,\s+{PLACE}\b)?(?=\s*(?:[,;]|$))|,\s+warden(?=\s*[,;]|\s*$)|"
    rf",?\s+(?:individually\s+and\s+)?in\s+(?:his|her|their|its)\s+(?:(?:individual|personal|official)\s+(?:and\s+)?)+capacit(?:y|ies)(?:\s+as\b[^,;]*(?:,\s+{PLACE}\b)?)?(?=\s*(?:[,;]|$))",
    re.IGNORECASE,
)


def _blank_roles(text: str) -> str:
    """The text with "Plaintiff," and "Defendants" blanked (same length), lists joined by commas."""

    def blank(match: re.Match[str]) -> str:
        return "," + " " * (len(match[0]) - 1) if match[0].strip() else match[0]

    text = re.sub(
        r"[,\s]\s*(?:and\s+)?\b(?:plaintiffs?|petitioners?|respondents?|(?:relief\s+)?defendants?)(?:\(s\))?(?:\s?/\s?counter-?\s?(?:claim-?)?\s*(?:plaintiffs?|defendants?|claimants?)?)?\s*(?:[,.]|$)",
        blank,
        text,
        flags=re.IGNORECASE,
    )
    text = OFFICE.sub(lambda match: " " * len(match[0]), text)
    return text.replace("\n\n", "  ")


# ── title ──
