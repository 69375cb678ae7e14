"""A printed list of parties → its names. Knows the traps of such lists; never makes a name that is not printed.

The traps: commas in legal forms, "and" in names, lost commas, commas read as full stops, semicolons, placeholders
(Does, "identified on Schedule A"), redactions, descriptions ("a Delaware corporation"), a/k/a and its kin.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.people.classes import REMARKED, is_class
from enjoin.intake.people.doubts import GENERIC_ALONE, STAMPED, doubt_of, run_together
from enjoin.intake.people.namewords import (
    ALIAS,
    CLASS,
    DESCRIPTION,
    DOCKETED,
    END,
    ENDS,
    FORM,
    GENERIC,
    INLINE_DESCRIPTION,
    LEGAL,
    LEGAL_END,
    PLACEHOLDER,
    REDACTED,
    SENTENCE,
    STRONG,
)
from enjoin.intake.people.trades import only_trade
from enjoin.intake.text.court import PLACE

NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))\(?(?P<n>\d{1,3})[.)]\s+(?=\S)")


# "WEN LIANG, individually and d/b/a Moon Shop", "…, individually and as owner of Moon Shop": capacities, no names.
ALSO_AS = re.compile(
    r",?\s*\bindividually\s+and\s+(?:as\b[^;,]{0,80}|on\s+behalf\b[^;,]{0,80}|(?=[ad]/[bk]/a\b|doing\s+business\b)|$)",
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
AMID = re.compile(r"^(?:of|in|on|to|for|by|with|from|at)\s+the\b", re.IGNORECASE)  # the middle of a phrase
ET_AL = re.compile(r",?\s*\b(?:et\.?\s*al\b|etc(?=\.?\s*(?:[;,]|$))|and\s+others(?=\s*(?:[;,]|$)))\.?", re.IGNORECASE)
LOST = "no comma is printed between two names"


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


def split_names(text: str) -> Names:
    """Read a list of parties."""
    text = text.replace(',"', '",')  # a comma set inside the quotation marks that end a name
    whole = text
    text = ALSO_AS.sub(lambda match: " " * len(match[0]), text)
    text = REMARK.sub(lambda match: match[0] if ALIAS.search(match[0]) else " " * len(match[0]), text)
    text = REMARKED.sub(lambda match: " " * len(match[0]), text)
    text = SHORT_FORM.sub(lambda match: match["form"].ljust(len(match[0])), text)
    text = INLINE_DESCRIPTION.sub(lambda match: " " * len(match[0]), text)
    text = CLASS.sub(lambda match: "," + " " * (len(match[0]) - 1), text)
    et_al = bool(ET_AL.search(text))
    text = ET_AL.sub(lambda match: "," + " " * (len(match[0]) - 1), text)
    parts = [part for part in _parts(text) if text[part[0] : part[1]].strip(" ,;.")]
    joined, mended = _rejoin(text, parts)
    if NUMBERED.match(text.lstrip()) and len(parts) > 1:
        return _gather(text, [(low, high, None) for low, high in joined], et_al)
    pieces = [
        (low, high, doubt or (LOST if mended & {low, high} else None))
        for part in _split_last(text, joined)
        for low, high, doubt in _lost_commas(text, *part)
    ]
    pieces = _unsure_and(text, pieces)
    read = _gather(text, pieces, et_al)
    classes = tuple(match[0].strip(" ,") for match in CLASS.finditer(whole))
    mixed = run_together([name.text for name in read.names])
    return Names(read.names, classes + read.placeholders, read.faults, read.et_al, mixed)


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Character ranges between separators that stand outside brackets and quotes."""
    numbered = list(NUMBERED.finditer(text))
    if len(numbered) >= 2 and [int(match["n"]) for match in numbered] == list(range(1, len(numbered) + 1)):
        ends = [match.start() for match in numbered[1:]] + [len(text)]
        yield from zip([match.end() for match in numbered], ends, strict=True)
        return
    body = text.rstrip(" ,;.")
    commas = len(re.findall(rf",(?!\s*{FORM}(?:\W|$))", body, re.IGNORECASE))
    semis = len(re.findall(r";\s", body))
    separator = ";" if (semis >= 2 and semis >= commas * 0.5) or (semis and not commas) else ","
    depth, start = 0, 0
    for at, char in enumerate(text):
        depth = max(0, depth + (char in "([") - (char in ")]"))
        if char == separator and depth == 0 and not _within_number(text, at) and not _within_place(text, at):
            yield start, at
            start = at + 1
    yield start, len(text)


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


def _rejoin(text: str, parts: Sequence[tuple[int, int]]) -> tuple[list[tuple[int, int]], frozenset[int]]:
    """Give legal forms, a/k/a parts and quoted ends back to the name before them; and where a lost comma was mended."""
    joined: list[tuple[int, int]] = []
    mended: set[int] = set()
    for low, high in parts:
        part = text[low:high].strip(" ,;")
        if (
            (joined and _goes_on(text, joined[-1], part))
            or (joined and LEGAL.match(part) and not _whole(text[joined[-1][0] : joined[-1][1]]))
            or (joined and (ALIAS.match(part) or _opens(text[joined[-1][0] : joined[-1][1]])))
        ):
            joined[-1] = (joined[-1][0], high)
        elif joined and (ending := _form_first(part)) and not _whole(text[joined[-1][0] : joined[-1][1]]):
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
    return text.count('"') % 2 == 1


def _whole(name: str) -> bool:
    """Is the name complete (it ends in "Ltd.", "LLC", "Store"), so that a legal form after it cannot be its own?"""
    return bool(re.search(rf"\b(?:{STRONG}|STORES?|SHOP)\s*$", name.strip(" ,;"), re.IGNORECASE))


def _split_last(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Split at the "and" that joins the list's last name (and only there)."""
    result: list[tuple[int, int]] = []
    for nth, (low, high) in enumerate(parts):
        part = text[low:high]
        lead = re.match(r"\s*(?:and|&)\s+", part, re.IGNORECASE)
        if lead and nth and not LEGAL.match(part.strip()):
            result.append((low + lead.end(), high))
            continue
        ands = [
            match for match in re.finditer(r"\s+and\s+", part, re.IGNORECASE) if not _alias_before(part, match.start())
        ]
        cut = next((match for match in ands if _joins(part, match, text, nth, len(parts))), None)
        if cut:
            result += [(low, low + cut.start()), (low + cut.end(), high)]
        else:
            result.append((low, high))
    return result


def _unsure_and(text: str, pieces: list[tuple[int, int, str | None]]) -> list[tuple[int, int, str | None]]:
    """The last part of a list without ", and" that keeps an "and": one name, or two?"""
    if len(pieces) < 2:
        return pieces
    low, high, doubt = pieces[-1]
    kept = list(re.finditer(r"\sand\s+", text[low:high]))
    before = text[:low].rstrip(" ,;\n").lower()
    if (
        doubt
        or not kept
        or before.endswith((" and", "\nand", "&"))
        or ALIAS.search(text[low:high])
        or only_trade(text[low + kept[-1].end() : high])
    ):
        return pieces
    return [*pieces[:-1], (low, high, "is `and` a part of this name?")]


def _alias_before(part: str, at: int) -> bool:
    """ "A d/b/a B and d/b/a C": the and joins aliases."""
    return bool(ALIAS.match(part[at:].split("and", 1)[-1] if " and" in part[at : at + 6] else part[at + 5 :]))


# A store's handle: digits, underscores or an inner capital in its one word ("PanPan_2024").
HANDLE = re.compile(r"^\S*(?:[_\d]|[a-z][A-Z])\S*$")


def _joins(part: str, match: re.Match[str], text: str, nth: int, count: int) -> bool:
    left, right = part[: match.start()].strip(" ,"), part[match.end() :].strip(" ,")
    if not right or DESCRIPTION.match(right) or LEGAL.match(right):
        return False
    if PLACEHOLDER.search(right) or PLACEHOLDER.search(left):
        if re.search(r"\sand\s", right, re.IGNORECASE) and not PLACEHOLDER.search(left):
            return False
        return not PLACEHOLDER.search(left) or bool(re.match(r"(?:jo|does?\b)", right, re.IGNORECASE))
    if nth == count - 1 and count > 1 and _script(left) != _script(right):
        return True
    if only_trade(ALIAS.split(right)[0]) and not END.search(left):
        return False
    shouting = sum(char.isupper() for char in text) > 3 * sum(char.islower() for char in text)
    if END.search(left) and not GENERIC.match(right):
        return True
    if shouting:
        return match[0].strip().islower() and len(left) > 1
    if re.search(
        r"\b(?:import|imp|arts?|toys?|crafts?|gifts?|trade|trading|health|beauty|home|culture|baby|bags?|science|research|sons|brothers|manufacturing|design|export)\.?$",
        left,
        re.IGNORECASE,
    ):
        return False
    if nth == count - 1 and ALIAS.search(left) and re.search(rf"{STRONG}$", right, re.IGNORECASE):
        return match[0].strip().islower()
    if nth == count - 1 and HANDLE.search(left) and END.search(right) and match[0].strip().islower():
        return True
    if nth != count - 1 or (count == 1 and not re.search(r"\b(?:Inc|LLC|Ltd|Corp|Co)\b\.?$", left)):
        return False
    # The last part of a list without a comma before its "and": the names before tell whether names here end in store words.
    named = [piece for piece in re.split(r",\s*", text[: text.rfind(part)]) if piece.strip()]
    ending = sum(bool(END.search(piece) or LEGAL.match(piece.strip())) for piece in named)
    return ending * 2 < len(named) and match[0].strip().islower()


def _script(name: str) -> str:
    """ "latin", or another script where no Latin letter stands in the name."""
    return "latin" if re.search(r"[A-Za-z0-9]", name) else "other"


def _lost_commas(text: str, low: int, high: int) -> list[tuple[int, int, str | None]]:
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
            or re.match(r"(?:and|&|of|for|in|by|LTD|LIMITED|INC|LLC|CO)\b", rest, re.IGNORECASE)
        ):
            continue
        if re.match(r"\(", rest) or not rest[0].isalnum():
            continue
        if strong or stopped or (END.search(rest) and len(rest.split()) >= 2 and len(before) > 1):
            cuts.append(match.end())
    bounds = [0, *cuts, len(part)]
    doubt = LOST if cuts else None
    return [(low + start, low + stop, doubt) for start, stop in itertools.pairwise(bounds)]


def _gather(text: str, pieces: Sequence[tuple[int, int, str | None]], et_al: bool) -> Names:
    names: list[Name] = []
    placeholders: list[str] = []
    faults: list[tuple[str, int, int]] = []
    seen: dict[str, int] = {}
    for low, high, doubt in pieces:
        start, end = _trim(text, low, high)
        raw = " ".join(text[start:end].split())
        if not raw or DESCRIPTION.match(raw):
            continue
        if REDACTED.search(raw):
            faults.append(("a name is redacted or replaced in the paper", start, end))
        elif (veiled := _behind_class(raw, start, end)) is not None:
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
            name = _with_aliases(raw, start, end, doubt)
            name = replace(name, doubt=name.doubt or doubt_of(name.text))
            key = squeeze(name.text)
            if key in seen:
                faults.append((f"`{name.text}` is printed twice", start, end))
                continue
            seen[key] = len(names)
            names.append(name)
    return Names(tuple(names), tuple(placeholders), tuple(faults), et_al)


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
        and text[start : end - 1].count(".") == 0
    ):
        end -= 1
    return min(start, end), end


# "the individuals and entities doing business as the Amazon selling account "PLANTPARADISE"": the account is the name.
ACCOUNT = re.compile(
    r"^(?:the\s+)?(?:[A-Z][\w.]*\s+)?(?:(?:online|selling|seller|merchant|store|marketplace)\s+)*(?:accounts?|stores?|storefronts?|alias(?:es)?|names?)\s+(?=[\"\'])",
    re.IGNORECASE,
)


def _behind_class(raw: str, start: int, end: int) -> list[Name] | None:
    """The names behind which a class of persons trades; None where the text is no such class."""
    how = ALIAS.search(raw)
    if how is None or not PLACEHOLDER.search(raw[: how.start()].strip(" ,")):
        return None
    told = raw[how.end() :]
    quoted = re.findall(r"\"([^\"]{2,60}?),?\"", told)
    if quoted and ACCOUNT.match(told):
        return [Name(each, start, end, (), "a class is named; this is what it trades as") for each in quoted]
    return None


# "d/b/a Selling Accounts: A and B": the label is no name, and what follows are several.
LABEL = re.compile(
    r"^(?:the\s+)?(?:[A-Z][\w.]*\s+)?(?:online\s+|selling\s+|seller\s+|merchant\s+|store\s+)*(?:accounts?|stores?|storefronts?|alias(?:es)?|ids?)\s*:\s*",
    re.IGNORECASE,
)


def _with_aliases(raw: str, start: int, end: int, doubt: str | None) -> Name:
    found = list(ALIAS.finditer(raw))
    if not found or found[0].start() == 0:
        return Name(raw, start, end, (), doubt)
    main = raw[: found[0].start()].rstrip(" ,(")
    stops = [match.start() for match in found[1:]] + [len(raw)]
    aliases: list[str] = []
    for match, stop in zip(found, stops, strict=True):
        chunk = re.sub(r"\s*(?:\band\b)?\s*[,)]*\s*$", "", raw[match.end() : stop]).strip(" ,")
        label = LABEL.match(chunk)
        parts = (
            re.split(r"\s*[;,]\s*(?:and\s+)?|\s+and\s+", chunk[label.end() :]) if label else re.split(r"\s*;\s*", chunk)
        )
        aliases += [alias for alias in parts if alias]
    return Name(main, start, start + len(main), tuple(dict.fromkeys(aliases)), doubt)


def squeeze(name: str) -> str:
    """A name's letters and digits, for telling whether two printings are one."""
    return "".join(char for char in name.casefold() if char.isalnum())
