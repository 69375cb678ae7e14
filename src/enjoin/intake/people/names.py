"""A printed list of parties → its names. Knows the traps of such lists; never makes a name that is not printed.

The traps: commas in legal forms, "and" in names, lost commas, commas read as full stops, semicolons, placeholders
(Does, "identified on Schedule A"), redactions, descriptions ("a Delaware corporation"), a/k/a and its kin.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from enjoin.intake.people.aliases import accounts_behind, also_called
from enjoin.intake.people.classes import REMARKED, is_class
from enjoin.intake.people.doubts import GENERIC_ALONE, STAMPED, WORD_BROKEN, doubt_of, run_together
from enjoin.intake.people.joins import apart_in, mark_unsure, split_joined
from enjoin.intake.people.listparts import LOST, NUMBERED, lost_commas, parts_of, rejoin
from enjoin.intake.people.namewords import (
    ALIAS,
    CLASS,
    DESCRIPTION,
    DOCKETED,
    ENDS,
    FORM,
    INLINE_DESCRIPTION,
    LEGAL,
    LEGAL_END,
    PLACEHOLDER,
    REDACTED,
    SENTENCE,
    STRONG,
)

# "WEN LIANG, individually and d/b/a Moon Shop", "…, individually and as owner of Moon Shop": capacities, no names.
ALSO_AS = re.compile(
    rf",?\s*\b(?:(?:all|both|each)\s+)?individually\s+and\s+(?:as\b[^;,]{{0,80}}(?:,\s*{FORM}(?!\w))*|on\s+behalf\b[^;,]{{0,80}}|(?=[ad]/[bk]/a\b|doing\s+business\b)|$)",
    re.IGNORECASE,
)
# In a docket's list of parties the other side's name stands behind its word.
OTHER_SIDE = re.compile(r"^plaintiffs?\s", re.IGNORECASE)
# "TICKTOK TIME (not affiliated with the platform)": a remark, no part of the name.
REMARK = re.compile(
    r"\s*\((?:not|no|also|which|who|a|an|the|formerly|previously|now|see|as)\s[^()]{8,160}\)", re.IGNORECASE
)
# "NORTH WIND, INC. (NOWI), et al.": the short form in brackets behind a legal form, no second name.
SHORT_FORM = re.compile(rf"(?P<form>[\s,]{STRONG})\s*\((?!USA\)|PRC\))[A-Z]{{3,8}}\)(?=\s*(?:[,;]|and\b|$))")
# "X, INC., also d/b/a Nova, NV, Inc., and CRM, Inc., a Nevada corporation": what the one corporation trades as, up to its description.
ALSO_TRADES = re.compile(
    rf"\balso\s+(?:d/?b/?a|doing\s+business\s+as)\s+[^,;()]{{2,60}}(?P<more>(?:,\s*{FORM}\.?)?,[^;()]{{2,200}}?,?\s+and\s+[^,;()]{{2,60}}(?:,\s*{FORM}\.?)?)(?=,\s+an?\s+[\w\s]{{0,40}}?(?:corporation|company|partnership)\b)",
    re.IGNORECASE,
)
# "A, LLC; and each d/b/a LAMPS.COM": what all of them trade as.
EACH_TRADES = re.compile(r"(?P<end>[;,])\s*and\s+(?:each|both|all)\s+(?=d/?b/?a\b|doing\s+business)", re.IGNORECASE)
# A word longer than a column's line is broken without a hyphen: its end stands on the next line.
BROKEN_WORD = re.compile(
    rf"(?<!\w)(?P<word>[A-Z]{{22,}}) (?P<rest>(?!(?:{ENDS}|{FORM}|US|USA|UK|DIRECT|OFFICIAL)\b)[A-Z]{{1,14}})$"
)
BEHIND_CLASS = "a class is named; this is what it trades as"
AMID = re.compile(r"^(?:of|in|on|to|for|by|with|from|at)\s+the\b", re.IGNORECASE)  # the middle of a phrase
ET_AL = re.compile(r",?\s*\b(?:et\.?\s*al\b|etc(?=\.?\s*(?:[;,]|$))|and\s+others(?=\s*(?:[;,]|$)))\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A printed name: characters `start`–`end` of the list, its a/k/a names, `doubt` where the reading is not sure."""

    text: str
    start: int
    end: int
    aka: tuple[str, ...] = ()
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a list, and what of it is no name: placeholders, redactions, orphaned legal forms. `mixed`: other text stands among them."""

    names: tuple[Name, ...]
    placeholders: tuple[str, ...] = ()
    faults: tuple[tuple[str, int, int], ...] = ()
    et_al: bool = False
    mixed: bool = False


def split_names(text: str, plural: bool | None = None) -> Names:
    """Read a list of parties; `plural` tells whether the word for them does ("Defendants"), None where it is not known."""
    text = text.replace(',"', '",')  # a comma set inside the quotation marks that end a name
    whole = text
    text = ALSO_AS.sub(lambda match: " " * len(match[0]), text)
    text = REMARK.sub(lambda match: match[0] if ALIAS.search(match[0]) else " " * len(match[0]), text)
    text = REMARKED.sub(lambda match: " " * len(match[0]), text)
    text = ALSO_TRADES.sub(lambda match: match[0].removesuffix(match["more"]).ljust(len(match[0])), text)
    text = EACH_TRADES.sub(lambda match: match["end"].ljust(len(match[0])), text)
    text = SHORT_FORM.sub(lambda match: match["form"].ljust(len(match[0])), text)
    text = INLINE_DESCRIPTION.sub(lambda match: " " * len(match[0]), text)
    plural = None if CLASS.search(text) or ET_AL.search(text) else plural
    text = CLASS.sub(lambda match: "," + " " * (len(match[0]) - 1), text)
    et_al = bool(ET_AL.search(text))
    text = ET_AL.sub(lambda match: "," + " " * (len(match[0]) - 1), text)
    parts = [part for part in parts_of(text) if text[part[0] : part[1]].strip(" ,;.")]
    joined, mended = rejoin(text, parts)
    if NUMBERED.match(text.lstrip()) and len(parts) > 1:
        return _gather(text, [(low, high, None) for low, high in joined], et_al)
    pieces = [
        (low, high, doubt or (LOST if mended & {low, high} else None))
        for part in split_joined(text, joined, plural)
        for low, high, doubt in lost_commas(text, *part)
    ]
    pieces = mark_unsure(text, pieces, plural)
    read = _gather(text, pieces, et_al)
    classes = tuple(match[0].strip(" ,") for match in CLASS.finditer(whole))
    mixed = run_together([name.text for name in read.names])
    return Names(read.names, classes + read.placeholders, read.faults, read.et_al, mixed)


def _gather(text: str, pieces: Sequence[tuple[int, int, str | None]], et_al: bool) -> Names:
    names: list[Name] = []
    placeholders: list[str] = []
    faults: list[tuple[str, int, int]] = []
    seen: dict[str, int] = {}
    for at, (low, high, doubt) in enumerate(pieces):
        start, end = _trim(text, low, high)
        raw = " ".join(text[start:end].split())
        if not raw or DESCRIPTION.match(raw):
            continue
        if _is_prose(raw) and not (PLACEHOLDER.search(raw) or is_class(raw)):
            if len(names) >= LONG and len(raw.split()) <= PHRASE and not _said_behind(text, pieces[at + 1 :]):
                seen[squeeze(raw)] = len(names)
                names.append(Name(raw, start, end, (), LIKE_TEXT))
                continue
            faults.append(("running text stands among the names", start, end))
            break
        if REDACTED.search(raw):
            faults.append(("a name is redacted or replaced in the paper", start, end))
        elif quoted := accounts_behind(raw):
            veiled = [Name(each, start, end, (), BEHIND_CLASS) for each in quoted]
            names += [each for each in veiled if squeeze(each.text) not in seen]
            seen.update((squeeze(each.text), at) for at, each in enumerate(names))
        elif PLACEHOLDER.search(raw) or is_class(raw):
            placeholders.append(raw)
        elif LEGAL.match(raw):
            faults.append((f"only the legal form `{raw}` of a name is printed", start, end))
        elif sum(char.isalnum() for char in raw) < 2:
            faults.append((f"`{raw}` is too short for a name", start, end))
        elif GENERIC_ALONE.match(raw):
            faults.append((f"`{raw}` alone is no name", start, end))
        elif (
            DOCKETED.search(raw)
            or OTHER_SIDE.match(raw)
            or AMID.match(raw)
            or STAMPED.search(raw)
            or len(raw) > 160
            or SENTENCE.search(raw)
            or not any(char.isalnum() for char in raw)
        ):
            faults.append(("this does not read as a name", start, end))
        else:
            main, aliases = also_called(raw)
            whole = BROKEN_WORD.sub(r"\g<word>\g<rest>", main)
            broken = doubt_of(main) or (WORD_BROKEN if whole != main else None)
            name = Name(whole, start, start + len(main) if aliases else end, aliases, doubt or broken)
            key = squeeze(name.text)
            if key in seen:
                faults.append((f"`{name.text}` is printed twice", start, end))
                continue
            seen[key] = len(names)
            names.append(name)
    return Names(tuple(names), tuple(placeholders), tuple(faults), et_al)


# Words of sentences; a name may hold one ("House of Dolls"), but not amid small letters.
_PROSE = re.compile(r"\b(?:to|the|of|in|as|by|for|from|with|and|that|its|their|among|amongst|any|this)\b")
_SAID = re.compile(r"^(?:WHEREAS|NOW,?\s+THEREFORE|IT\s+IS)\b|^[\"']?(?:Defendants?|Plaintiffs?|Parties)[\"']?\)")


def _is_prose(raw: str) -> bool:
    """Is a part of a list running text, so that the list ended before it?"""
    words = raw.split()
    small = sum(word[0].islower() for word in words)
    return bool(_SAID.match(raw)) or (len(words) >= PROSE and small * 3 > len(words) * 2 and bool(_PROSE.search(raw)))


PROSE = 4  # words
# Amid a long list a store may be called "made for your garden": no text, if the list goes on behind it.
LONG, PHRASE, BEHIND = 10, 5, 3  # names before it, its words, parts behind it
LIKE_TEXT = "this reads like running text"


def _said_behind(text: str, pieces: Sequence[tuple[int, int, str | None]]) -> bool:
    """Do no three parts follow, or is one of the next three running text, so that the list ends here?"""
    return len(pieces) < BEHIND or any(_is_prose(text[low:high].strip()) for low, high, _ in pieces[:BEHIND])


def _trim(text: str, low: int, high: int) -> tuple[int, int]:
    part = text[low:high]
    lead = re.match(
        r"[\s,;:]*(?:-[A-Z]{1,4}\s+)?(?:and\s+)?(?:the\s+(?=[A-Z][\w.']*\s+(?:of|OF|States|STATES)\b))?", part
    )  # "-M": the end of a docket's number; "the State of Oregon": a public body's article
    start = low + (lead.end() if lead else 0)
    tail = re.search(r"(?:\s*[;,]\s*and)?[\s,;:]*$", part)  # "(2) B; and" before the last number
    end = low + (tail.start() if tail else len(part))
    while (
        end > start
        and text[end - 1] == "."
        and not LEGAL_END.search(text[start:end])
        and not re.search(r",\s+[JS]r\.$", text[start:end], re.IGNORECASE)
        and text[start : end - 1].count(".") == 0
    ):
        end -= 1
    return min(start, end), end


def told_apart(names: Names, text: str) -> tuple[Name, ...]:
    """The names; those that were read as one, and that a text prints each without the other, as two."""
    found: list[Name] = []
    for name in names.names:
        halves = apart_in(text, name.text) if not name.aka else None
        if halves is None:
            found.append(name)
            continue
        left, right = halves
        found.append(Name(left, name.start, name.start + len(left)))
        found.append(Name(right, name.end - len(right), name.end))
    return tuple(found)


def squeeze(name: str) -> str:
    """A name's letters and digits, for telling whether two printings are one."""
    return "".join(char for char in name.casefold() if char.isalnum())
