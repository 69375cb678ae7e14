"""A name with what it is also called: "A d/b/a B and C", a class of persons that trades as a named account."""

import re

from enjoin.intake.people.namewords import ALIAS, PLACEHOLDER

# "the individuals and entities doing business as the Amazon selling account "PLANTPARADISE"": the account is the name.
ACCOUNT = re.compile(
    r"^(?:the\s+)?(?:[A-Z][\w.]*\s+)?(?:(?:online|selling|seller|merchant|store|marketplace)\s+)*(?:accounts?|stores?|storefronts?|alias(?:es)?|names?)\s+(?=[\"\'])",
    re.IGNORECASE,
)


def accounts_behind(raw: str) -> list[str]:
    """The accounts as which a class of persons trades; none where the text is no such class."""
    how = ALIAS.search(raw)
    if how is None or not PLACEHOLDER.search(raw[: how.start()].strip(" ,")):
        return []
    told = raw[how.end() :]
    return re.findall(r"\"([^\"]{2,60}?),?\"", told) if ACCOUNT.match(told) else []


_KIND = r"(?:accounts?|stores?|shops?|storefronts?|alias(?:es)?|(?:user)?names?|ids?)"
_SORT = r"(?:online|internet|e-?commerce|selling|seller|merchant|store|marketplace|user)"
_SITE = r"(?:[A-Z][\w.]*\s+)?"
# "d/b/a Selling Accounts: A and B", "d/b/a seller accounts A, B and C": the label is no name, and what follows are several.
LABEL = re.compile(
    rf"^(?:the\s+)?{_SITE}(?:{_SORT}\s+)*{_KIND}\s*:\s*|^(?:the\s+)?{_SITE}(?:{_SORT}\s+)*{_KIND},?\s+(?=\")|"
    rf"^(?:the\s+)?{_SITE}(?:online\s+)?(?:selling|seller|merchant|user)\s+(?:accounts?|ids?|alias(?:es)?|names?)\s+(?=\S)|"
    rf"^(?:the\s+)?{_SITE}(?:online|internet|e-?commerce)\s+(?:accounts|stores|shops|storefronts)\s+(?=\S)",
    re.IGNORECASE,
)
QUOTED = r"\"[^\"]{1,60}\""
ALL_QUOTED = re.compile(rf"{QUOTED}(?:\s*,?\s*(?:and|or|&)?\s*{QUOTED})+")
SEVERAL = re.compile(r"\b(?:accounts|stores|shops|storefronts|aliases|names|usernames|ids)\b", re.IGNORECASE)


def alias_lists(text: str) -> list[tuple[int, int]]:
    """Where a list of parties holds a list of one party's aliases, whose commas and "and" part no parties.

    Such are aliases in quotation marks ("d/b/a "A", "B" and "C""), and those behind a label in the plural up to the
    semicolon that parts the parties ("d/b/a Selling Accounts A, B and C; …").
    """
    found: list[tuple[int, int]] = []
    for match in ALIAS.finditer(text):
        label = LABEL.match(text[match.end() :])
        start = match.end() + (label.end() if label else 0)
        if quoted := ALL_QUOTED.match(text, start):
            found.append((match.start(), quoted.end()))
        elif label and SEVERAL.search(label[0]) and ";" in text:
            end = text.find(";", start)
            end = len(text) if end < 0 else end
            if not ALIAS.search(text, start, end):
                found.append((match.start(), end))
    return found


def also_called(raw: str) -> tuple[str, tuple[str, ...]]:
    """A printed name cut from its aliases, and these."""
    found = list(ALIAS.finditer(raw))
    if not found or found[0].start() == 0:
        return raw, ()
    main = raw[: found[0].start()].rstrip(" ,;(")
    stops = [match.start() for match in found[1:]] + [len(raw)]
    aliases: list[str] = []
    for match, stop in zip(found, stops, strict=True):
        chunk = re.sub(r"\s*(?:\band\b)?\s*[,)]*\s*$", "", raw[match.end() : stop]).strip(" ,")
        label = LABEL.match(chunk)
        told = chunk[label.end() :] if label else chunk
        if ALL_QUOTED.fullmatch(told):
            parts = re.findall(r"\"([^\"]+?),?\"", told)
        elif label:
            parts = re.split(r"\s*[;,]\s*(?:and\s+)?|\s+and\s+", told)
        else:
            parts = re.split(r"\s*;\s*", chunk)
        aliases += [alias for alias in parts if alias]
    return main, tuple(dict.fromkeys(aliases))
