"""Defendants whom a paper lists in its text, where its caption names none: "They are: (1) A; (2) B; and (3) C", "Re: X v. A, B, and C, No. 25-cv-1".

A list is taken whole or not at all: one entry that is no name tells that it lists something else.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from enjoin.intake.people.called import HANDLE, NOT_NAME, read_called
from enjoin.intake.people.classes import is_class
from enjoin.intake.people.companies import payment_of, platform_of
from enjoin.intake.people.names import Name, Names, split_names, squeeze
from enjoin.intake.people.namewords import END, FORM, LEGAL_END, PLACEHOLDER
from enjoin.intake.text.docket import NUMBER
from enjoin.intake.text.flow import Flow

_WHO = r"(?:defendants?|sellers?|merchants?|(?:online\s+|seller\s+|e-commerce\s+)?(?:stores?|shops?|storefronts?)|operators?|respondents?|enterprises)"
_COUNTS = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|\d{1,3}"
_COUNT = rf"(?:(?:{_COUNTS})\s+)?"
# "the following five sellers have appeared: …", "The Defendants in this action are …", "… all five of the sellers. They are: …"
LEADS = (
    re.compile(rf"\bfollowing\s+{_COUNT}(?:\w+\s+)?{_WHO}\b(?!['’])[^.:;\n]{{0,90}}:\s+", re.IGNORECASE),
    re.compile(
        rf"\b(?:the|those)\s+{_COUNT}(?:\w+\s+)?{_WHO}(?:\s+(?:still\s+|now\s+|left\s+|remaining\s+)?(?:in|to|of)\s+th(?:is|e)\s+(?:action|case|suit|matter))?\s+are(?:\s+as\s+follows|\s+named)?\s*[:,]?\s+(?=\(?1[.)]|[A-Z])",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_WHO}\b[^.:;\n]{{0,160}}[.;]\s+(?:They|These|Those|Their\s+names)\s+are(?:\s+as\s+follows)?\s*:\s+",
        re.IGNORECASE,
    ),
    # "It applies for an order against six sellers of recast copies: (1) Lida LLC; (2) …"
    re.compile(
        rf"\b(?:{_COUNTS})\s+(?:[\w-]+\s+){{0,2}}{_WHO}\b(?!['’])[^.:;\n]{{0,120}}:\s+(?=\(?1[.)]\s)", re.IGNORECASE
    ),
    # "A subset of the sellers named here - a-shop, b-shop, and c-shop (hereinafter \"Movants\") - have moved …"
    re.compile(
        rf"\b(?:subset|group|some|several|few|{_COUNTS})\s+of\s+the\s+(?:\w+\s+)?{_WHO}(?:\s+(?:named|sued|listed)(?:\s+(?:here(?:in)?|in\s+th(?:is|e)\s+(?:action|case|suit)))?)?\s*[-\u2014]+\s*(?=[\w\"])",
        re.IGNORECASE,
    ),
)
# "Plaintiff brings this suit against Lida LLC ("Lida"), swamp-sweets, and Wen Liang, alleging …": where this one suit is told first.
SUES = re.compile(
    r"\b(?:[Pp]laintiffs?|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)\b(?:[^.;\n]|\.(?=,|\s[a-z])){0,100}?\b(?:sues?|sued|(?:brings?|brought|filed?|commenced?)\s+(?:this\s+|an?\s+)?(?:\w+\s+){0,3}?(?:suit|action|lawsuit|complaint|case|claims))\s+against\s+(?:[Dd]efendants?,?\s+)?(?=[A-Z])"
)
# "all remaining defendants that have not been dismissed: fern_sweets24, otterly, and Wen Liang (the \"Defaulting Defendants\")": what the bracket sums up are names.
SUMMED = re.compile(
    rf"\b{_WHO}\b(?!['’])[^.:;\n]{{0,120}}:\s+(?P<list>[^.:;()\"\n]{{3,600}}?),?\s+\((?:(?:collectively|together),?\s+)?(?:the\s+)?\"(?:\w+\s+)?(?:Defendants|Sellers)\""
)
SUED_TOP = 2500  # characters in which it is told
GOES_ON = re.compile(
    r",?\s+(?:alleging|asserting|claiming|seeking|contending|for|under|because|on|in|based|over|arising)\s|,?\s+\(\"?[Cc]ollectively\b"
)
NUMBER_NEXT = re.compile(r"\s*\(?\d{1,3}[.)]\s")
# Where a list ends: a bracket that sums it up, a new sentence, a new paragraph that does not go on.
ENDS = re.compile(
    r"\s*\((?:collectively|together|hereinafter|hereafter|the\s+\"|\")|\s+-\s|\n\n|\.(?=\s|$)|:\s|,?\s+(?:who|which|that|whose|have|has|had|were|was|is|are|did|do|shall|must|will|each\s+of)\s"
)
STOPPED = re.compile(rf"(?:\b{FORM}|\b[A-Z]|\bNos?|\bSt)$", re.IGNORECASE)  # a full stop behind these may be their own
SENTENCE_NEXT = re.compile(
    r"\s+(?:The|They|This|That|These|Those|Each|All|It|In|On|At|By|As|For|If|No|None|Not|After|Plaintiffs?|Defendants?|Accordingly|Having|Because|Neither|Both|Its|Their)\b"
)
CASE_LINE = re.compile(
    r"(?:^|\n\n|\s)(?:Re|RE)\s*:\s+(?P<plaintiffs>[^\n:;]{3,160}?),?\s+(?:v|vs)\.\s+(?P<list>[^\n]{3,1500}?)"
    r"(?=,?\s*\(?(?:(?:Civil\s+)?(?:Case|Action|Docket|Dkt\.?|Index|Cause|File)\s+(?:Nos?\b|Number|#|\d)|Nos?\.\s|C\.\s?A\.\s|Civ\.\s|\d{1,2}:\d\d-|\d\d[\s-]?(?:[Cc][Vv]|[Cc]iv|CIV|C)\b)|\n\n|$)",
)
NO_SELLER = re.compile(r"^(?:defendants?|plaintiffs?|sellers|they|those|all|any|each|none|both)\b", re.IGNORECASE)
SMALL = frozenset(["and", "of", "the", "&", "de", "la", "for", "by", "in", "on", "with", "to", "a", "an", "or"])
JOINED = (";", ",", "; and", ", and")
LONGEST = 6000  # characters of a list


def running_names(body: Flow, plaintiffs: Iterable[str]) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names of every list that the text calls a list of defendants, or names behind "Defendants", once each."""
    own = {squeeze(name) for name in plaintiffs}
    seen: set[str] = set()
    for name, at in (
        *listed_names(body),
        *_sued(body),
        *summed_names(body),
        *_entered(body),
        *(each for each in read_called(body) if is_name(each[0].text)),
    ):
        mine = squeeze(name.text)
        if mine in seen or mine in own:
            continue
        seen.add(mine)
        yield name, at


def case_line(text: Flow) -> tuple[Names, int, Names, int] | None:
    """The parties of a letter's "Re:" line: plaintiffs and defendants, each with the place where its list begins."""
    match = CASE_LINE.search(text.text)
    if match is None or _within_quotes(text.text, match.start()):
        return None
    ours, theirs = split_names(match["plaintiffs"]), split_names(match["list"])
    if not _all_names(theirs) or not ours.names:
        return None
    return ours, match.start("plaintiffs"), theirs, match.start("list")


NUMBER_BEFORE = re.compile(r",?\s*(?:Case\s+)?(?:Nos?\.?)?\s*$", re.IGNORECASE)
VERSUS = re.compile(r"\s(?:v|vs)\.?\s")


def page_line(line: Flow) -> tuple[Names, int, Names, int] | None:
    """The parties of the line that a web page sets above a paper: "Acme LLC v. Rowe & Co., 2:24-cv-01234-ABC. (2024)"."""
    number = NUMBER.search(line.text)
    versus = VERSUS.search(line.text)
    if number is None or versus is None or versus.end() > number.start() or number.start() > LINE:
        return None
    listed = NUMBER_BEFORE.sub("", line.text[versus.end() : number.start()])
    ours, theirs = split_names(line.text[: versus.start()]), split_names(listed)
    return (ours, 0, theirs, versus.end()) if ours.names and _all_names(theirs) else None


def headed_names(line: Flow) -> list[str]:
    """The defendants of a web page's line that names a case, with or without its number."""
    versus = VERSUS.search(line.text)
    if versus is None or len(line.text) > LINE:
        return []
    listed = re.split(r",?\s+(?:No\.|Doc\.|\d{1,2}:\d\d)", line.text[versus.end() :])[0]
    return [name.text for name in split_names(listed).names]


LINE = 300  # characters


# "Fern Vale Co., Ltd. ("Fern"); the seller doing business as "WREN-US"; and Ann Rowe": names of a list, and what is no part of them.
SHORT_FORM = re.compile(r"\s?\((?:the\s+)?\"(?!(?:Defendants|Sellers)\b)[^()\"]{2,40}\"\)(?=\s*(?:[;,.]|and\b))")
THE_SELLER = re.compile(
    r"\b(?:the|an?)\s+(?:[a-z]+\s+)?(?:sellers?|merchants?|stores?|shops?|storefronts?|operators?|persons?|entity|individuals?|accounts?)\s+"
    r"(?:(?:doing\s+business|known|operating|trading|selling)\s+(?:\w+\s+){0,3}?as|d/b/a|using\s+the\s+(?:seller\s+|store\s+)?name|called|named)\s+(?=\")"
)


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def listed_names(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names of every list that the text calls a list of defendants."""
    text = THE_SELLER.sub(_spaces, SHORT_FORM.sub(_spaces, body.text))
    for lead in LEADS:
        for match in lead.finditer(body.text):
            if _within_quotes(body.text, match.start()):
                continue
            start = match.end()
            names = split_names(text[start : _end_of(text, start)])
            if _all_names(names) or _all_handles(names):
                for name in names.names:
                    bare = name.text.strip('"')
                    low = start + name.start + (len(name.text) - len(name.text.lstrip('"')))
                    yield replace(name, text=bare), (low, low + name.end - name.start - (len(name.text) - len(bare)))


def summed_names(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """The names of a list that a bracket sums up as defendants; single words in small letters are handles there, if one is for sure."""
    for match in SUMMED.finditer(body.text):
        names = split_names(match["list"], True)
        texts = [each.text for each in names.names]
        sure = any(is_name(text) or HANDLE.match(text) for text in texts)
        if sure and not (names.mixed or names.faults) and all(is_name(text) or TOKEN.fullmatch(text) for text in texts):
            at = match.start("list")
            yield from ((name, (at + name.start, at + name.end)) for name in names.names)


# A docket's entry: "ORDER granting 77 Motion for Entry of Default as to Lilac Store, fern24, Wen Liang, Foshan Lida Ltd."
ENTRY_LIST = re.compile(
    r"(?:^|\n)(?:[A-Z]+\s+){0,3}(?:ORDER|JUDGMENT|DEFAULT)\b[^\n]{0,300}?\bas\s+to\s+(?:[Dd]efendants?\s+)?(?P<list>[A-Z0-9][^\n:;()]{20,6000}?)(?=\.?\s*(?:Signed\b|\(|\n|$))"
)
LEAST_ENTERED = 4  # names
NO_PARTY = re.compile(
    r"(?:counts?|claims?|paragraphs?|issues?|sections?|motions?|all|any|each|the|nos?)(?![\w-])", re.IGNORECASE
)


def _entered(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """Those against whom a docket's entry says that something was ordered, if it lists several and all begin as names do."""
    match = ENTRY_LIST.search(body.text[:LONGEST])
    names = split_names(match["list"], True) if match else None
    if match is None or names is None or len(names.names) < LEAST_ENTERED or names.mixed or names.faults:
        return
    texts = [each.text for each in names.names]
    begun = all(text[0].isupper() or text[0].isdigit() or HANDLE.match(text) for text in texts)
    sure = any(END.search(text) or LEGAL_END.search(text) for text in texts)
    if begun and sure and not any(each.doubt or NO_PARTY.match(each.text) for each in names.names):
        at = match.start("list")
        yield from ((name, (at + name.start, at + name.end)) for name in names.names)


TOKEN = re.compile(r"[a-z\d][\w.-]{2,}")


def _sued(body: Flow) -> Iterator[tuple[Name, tuple[int, int]]]:
    """Those against whom the paper's opening says that this suit was brought, if all of them read as names."""
    text = SHORT_FORM.sub(_spaces, body.text[: SUED_TOP + LINE])
    match = SUES.search(text, 0, SUED_TOP)
    if match is None or _within_quotes(text, match.start()):
        return
    on = GOES_ON.search(text, match.end())
    stop = min(_end_of(text, match.end()), on.start() if on else len(text))
    names = split_names(text[match.end() : stop])
    if stop < len(text) and _all_names(names) and not any(name.doubt for name in names.names):
        yield from ((name, (match.end() + name.start, match.end() + name.end)) for name in names.names)


def _end_of(text: str, start: int) -> int:
    """Where the list that begins at `start` ends; a numbered one goes on over paragraphs."""
    stop = min(len(text), start + LONGEST)
    for match in ENDS.finditer(text, start, stop):
        before = text[start : match.start()]
        if match[0] == "\n\n":
            runs_on = bool(NUMBER_NEXT.match(text, match.end())) or before.rstrip().endswith(JOINED)
        elif match[0] == ".":
            runs_on = _within(text, match.end(), before)
        else:
            runs_on = False
        if not runs_on:
            return match.end() if match[0] == "." and STOPPED.search(before) else match.start()
    return stop


def _within(text: str, after: int, before: str) -> bool:
    """Does a full stop belong to a name or a number, so that the list runs on behind it?"""
    if NUMBER_NEXT.match(text, after) or re.search(r"(?:^|\s)\(?\d{1,3}$", before):  # "1." of a list
        return True
    return bool(STOPPED.search(before)) and not SENTENCE_NEXT.match(text, after) and text[after : after + 2] != "\n\n"


QUOTED = re.compile(r"\"[^\"]{3,60}\"")


def _all_names(names: Names) -> bool:
    return (
        bool(names.names)
        and not names.mixed
        and not names.faults
        and all(QUOTED.fullmatch(each.text) or is_name(each.text) for each in names.names)
    )


BARE = re.compile(r"[a-z][a-z\d._-]{5,}")


def _all_handles(names: Names) -> bool:
    """Are all of a list single words in small letters, most of them handles by their digits, so that the others are handles too?"""
    texts = [each.text for each in names.names]
    return (
        not (names.mixed or names.faults)
        and len(texts) >= HANDLES
        and all(map(BARE.fullmatch, texts))
        and 2 * sum(bool(HANDLE.match(text)) for text in texts) > len(texts)
    )


HANDLES = 3  # names


def is_name(name: str) -> bool:
    """Could this be a seller's printed name, and neither a word for sellers nor a marketplace or bank?"""
    words = name.split()
    if (
        not 0 < len(words) <= MOST
        or len(name) < LEAST
        or PLACEHOLDER.search(name)
        or is_class(name)
        or NOT_NAME.match(name)
        or NO_SELLER.match(name)
    ):
        return False
    if platform_of(name) or payment_of(name):
        return False
    if len(words) == 1:
        return name[0].isupper() or bool(HANDLE.match(name)) or bool(re.match(r"^[\w]+(?:[-._][\w]+)+$|^\d\w+$", name))
    return all(not word[0].isalpha() or not word[0].islower() or word.lower() in SMALL for word in words)


MOST = 10  # words
LEAST = 3  # characters


def _within_quotes(text: str, at: int) -> bool:
    return text[max(0, at - 400) : at].rsplit("\n\n", 1)[-1].count('"') % 2 == 1
