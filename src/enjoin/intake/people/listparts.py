"""A printed list of parties → the character ranges of its names: where it parts, what a comma took from a name, where a comma was lost."""

import itertools
import re
from collections.abc import Iterator, Sequence

from enjoin.intake.people.aliases import alias_lists
from enjoin.intake.people.namewords import ALIAS, END, ENDS, FORM, GENERIC, LEGAL, LEGAL_END, PLACEHOLDER, QUOTE, STRONG
from enjoin.intake.people.trades import only_trade
from enjoin.intake.text.court import PLACE

LOST = "no comma is printed between two names"
NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))\(?(?P<n>\d{1,3})[.)]\s+(?=\S)")


def parts_of(text: str) -> Iterator[tuple[int, int]]:
    """Character ranges between separators that stand outside brackets and quotes."""
    numbered = list(NUMBERED.finditer(text))
    if len(numbered) >= 2 and [int(match["n"]) for match in numbered] == list(range(1, len(numbered) + 1)):
        ends = [match.start() for match in numbered[1:]] + [len(text)]
        yield from zip([match.end() for match in numbered], ends, strict=True)
        return
    within = alias_lists(text)
    body = text
    for low, high in within:
        body = body[:low] + " " * (high - low) + body[high:]
    body = body.rstrip(" ,;.")
    commas = len(re.findall(rf",(?!\s*{FORM}(?:\W|$))", body, re.IGNORECASE))
    semis = len(re.findall(r";\s", body))
    # Where commas part the names, a semicolon among them does so too.
    separators = ";" if (semis >= 2 and semis >= commas * 0.5) or (semis and not commas) else ",;"
    first, *rest = body.split(";")
    if OXFORD.search(first) and rest and all(map(PLACEHOLDER.search, (part.strip() for part in rest))):
        separators = ",;"  # `A, B, and C; JOHN DOES 1-10`: behind the semicolons stands nobody by name
    depth, start = 0, 0
    for at, char in enumerate(text):
        depth = max(0, depth + (char in "([") - (char in ")]"))
        if char not in separators or depth or any(low <= at < high for low, high in within):
            continue
        if not _within_number(text, at) and not _within_place(text, at):
            yield start, at
            start = at + 1
    yield start, len(text)


# "A, B, and C": three at least, the last behind an "and".
OXFORD = re.compile(r",[^,]+,\s+and\s+\S", re.IGNORECASE)


def _within_number(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isdigit() and text[at + 1].isdigit()


# "City of Green Lake, Ohio": the comma stands within the name of a public body.
PUBLIC_BODY = re.compile(
    r"\b(?:city|town|county|village|borough|township|parish)\s+of\s+[\w .'-]{2,40}$|\b[\w'-]+\s+(?:county|parish|township)$",
    re.IGNORECASE,
)
STATE = re.compile(rf",\s+{PLACE}(?=\s*(?:[,;]|$|and\b))", re.IGNORECASE)


def _within_place(text: str, at: int) -> bool:
    return bool(STATE.match(text, at) and PUBLIC_BODY.search(text, max(0, at - 60), at))


GENERATION = re.compile(
    r"^(?:Jr|Sr|II|III|IV|Esq)\.?(?=$|\s+(?:and\s|[ad]/[bk]/a\b|individually\b|doing\b))", re.IGNORECASE
)


# "Ningbo Fern Co., Lt": a legal form that is printed short of its last letter.
CUT_SHORT = re.compile(r"Lt\.?", re.IGNORECASE)
CO_LAST = re.compile(r"\bCo\.?\s*$", re.IGNORECASE)


# "OFFICE OF LAMPS, UNITED STATES DEPARTMENT OF LIGHT": an office with what it belongs to.
PARENT = re.compile(r"(?:united\s+states|u\.\s?s\.)\s+department\s+of\s+\w+(?:\s+(?:and\s+)?\w+){0,3}$", re.IGNORECASE)
OFFICE = re.compile(r"\b(?:office|bureau|agency|service|administration|division|center)\b", re.IGNORECASE)


def rejoin(text: str, parts: Sequence[tuple[int, int]]) -> tuple[list[tuple[int, int]], frozenset[int]]:
    """Give legal forms, a/k/a parts and quoted ends back to the name before them; and where a lost comma was mended."""
    joined: list[tuple[int, int]] = []
    mended: set[int] = set()
    for low, high in parts:
        part = text[low:high].strip(" ,;")
        if (
            (joined and _goes_on(text, joined[-1], part))
            or (joined and PARENT.match(part) and OFFICE.search(text[joined[-1][0] : joined[-1][1]]))
            or (joined and GENERATION.match(part))
            or (joined and CUT_SHORT.fullmatch(part) and CO_LAST.search(text[joined[-1][0] : joined[-1][1]]))
            or (joined and LEGAL.match(part) and not _whole(text[joined[-1][0] : joined[-1][1]], part))
            or (joined and (ALIAS.match(part) or _opens(text[joined[-1][0] : joined[-1][1]])))
        ):
            joined[-1] = (joined[-1][0], high)
        elif joined and (ending := _form_first(part)) and not _whole(text[joined[-1][0] : joined[-1][1]], ending[0]):
            if ALIAS.match(part[ending.end() :]):
                joined[-1] = (joined[-1][0], high)
                continue
            cut = text.index(part, low) + ending.end()
            joined[-1] = (joined[-1][0], cut)
            joined.append((cut, high))
            if not re.match(r"\s*and\b", text[cut:high], re.IGNORECASE):
                mended.add(cut)
        else:
            joined.append((low, high))
    return joined, frozenset(mended)


def _goes_on(text: str, last: tuple[int, int], part: str) -> bool:
    """ "Nanjing Fuda Crafts, Gifts and Toys Co., Ltd.": what follows the comma is trade alone, and the name before it has no end."""
    before = text[last[0] : last[1]].strip(" ,;")
    return (
        only_trade(part)
        and len(before.split()) >= 2
        and not _whole(before)
        and not END.search(before)
        and not only_trade(before)
    )


def _form_first(part: str) -> re.Match[str] | None:
    """The legal form that a part begins with before it goes on to another name ("LTD. YIWU …", "LTD. and …")."""
    return re.match(r"(?:LTD|INC|L\.?L\.?C|LIMITED)\b\.?(?=\s+(?:and\s+)?\S)(?!\s+LIABILITY)", part, re.IGNORECASE)


def _opens(text: str) -> bool:
    return len(QUOTE.findall(text)) % 2 == 1


def _whole(name: str, form: str = "Co.") -> bool:
    """Is the name complete (it ends in "Ltd.", "LLC", a seller's in "Store"), so that a legal form after it cannot be its own?"""
    ends = rf"{STRONG}|STORES?|SHOP" if re.match(r"(?:co|ltd|limited)\b", form, re.IGNORECASE) else STRONG
    return bool(re.search(rf"\b(?:{ends})\s*$", name.strip(" ,;"), re.IGNORECASE))


def lost_commas(text: str, low: int, high: int) -> list[tuple[int, int, str | None]]:
    """Split a part that holds two whole names: a comma was lost there, or read as a full stop."""
    part = text[low:high]
    if PLACEHOLDER.search(part) or ALIAS.search(part):
        return [(low, high, None)]
    cuts: list[int] = []
    for match in re.finditer(rf"(?<![\w&])(?:{STRONG}|{ENDS}\.?)(?=\s+\S)", part, re.IGNORECASE):
        rest = part[match.end() :].strip()
        before = part[cuts[-1] if cuts else 0 : match.start()].strip()
        strong = bool(re.match(STRONG, match[0], re.IGNORECASE))
        stopped = match[0].endswith(".") and not strong
        if (
            not before
            or GENERIC.match(rest)
            or re.match(
                r"(?:and|&|of|for|in|by|LTD|LIMITED|INC|LLC|CO|(?:LIABILITY\s+)?(?:PARTNERSHIP|COMPANY))\b",
                rest,
                re.IGNORECASE,
            )
        ):
            continue
        if re.match(r"\(", rest) or not rest[0].isalnum():
            continue
        if strong or stopped or _two_shops(match[0], before, rest):
            cuts.append(match.end())
    bounds = [0, *cuts, len(part)]
    doubt = LOST if cuts else None
    return [(low + start, low + stop, doubt) for start, stop in itertools.pairwise(bounds)]


# Of these a company's name may hold one amid it ("Vale Center East Ltd.").
WEAK = re.compile(r"center|mall|market|department|studio|firm|outlet|boutique", re.IGNORECASE)


def _two_shops(word: str, before: str, rest: str) -> bool:
    """Does a shop word end a name, and does what follows end like another name?"""
    if not END.search(rest) or len(rest.split()) < 2 or len(before) < 2:
        return False
    return not (WEAK.fullmatch(word) and LEGAL_END.search(rest))
