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


# "d/b/a Selling Accounts: A and B": the label is no name, and what follows are several.
LABEL = re.compile(
    r"^(?:the\s+)?(?:[A-Z][\w.]*\s+)?(?:online\s+|selling\s+|seller\s+|merchant\s+|store\s+)*(?:accounts?|stores?|storefronts?|alias(?:es)?|ids?)\s*:\s*",
    re.IGNORECASE,
)


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
        parts = (
            re.split(r"\s*[;,]\s*(?:and\s+)?|\s+and\s+", chunk[label.end() :]) if label else re.split(r"\s*;\s*", chunk)
        )
        aliases += [alias for alias in parts if alias]
    return main, tuple(dict.fromkeys(aliases))
