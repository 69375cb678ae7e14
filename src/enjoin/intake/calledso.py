"""What a paper calls its defendants beside their names: "Mr. Xu", "the Contemnors", a glossary's "Defaulting Defendants"; lists of names."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from enjoin.intake import namewords
from enjoin.intake.glossary import Inline, Term
from enjoin.intake.names import squeeze

ADDRESSED = re.compile(r"\b(?P<title>Mr|Mrs|Ms|Miss|Dr)\.?\s+(?P<name>[A-Z][\w'-]+)")
COMPANY = re.compile(rf"\b(?:{namewords.FORM}|stores?|shops?|company|factory|trading)\b|[\d_&@]", re.IGNORECASE)
PERSON = 4  # words; the name of a person has no more


def addressed(text: str, names: Iterable[str]) -> dict[str, str]:
    """ "Mr. Xu" → "XU WENBO": a title with the first or last word of just one defendant, who is a person."""
    persons = [name for name in names if 2 <= len(name.split()) <= PERSON and not COMPANY.search(name)]
    found: dict[str, str] = {}
    for match in ADDRESSED.finditer(text):
        word = match["name"].lower()
        hits = [name for name in persons if word in (name.lower().split()[0], name.lower().split()[-1])]
        if len(hits) == 1:
            found[match[0]] = hits[0]
    return found


# A word for some of the defendants that does not end in "Defendants": "the Contemnors", "the Moving Sellers".
PLURAL = re.compile(
    r"^(?:[A-Z][\w-]+\s+){0,2}(?!(?:\w*[Mm]arks|Products|Goods|Accounts|Stores|Assets|Works|Parties|Movants)$)[A-Z]\w+s$"
)


def plural_terms(inline: Sequence[Inline], names: Sequence[str], plaintiffs: Iterable[str]) -> tuple[Inline, ...]:
    """Terms in brackets that close a list of defendants: `Lida LLC and Xu Wenbo (together, the "Contemnors")`."""
    own = {each.lower() for each in plaintiffs}
    return tuple(
        each
        for each in inline
        if PLURAL.match(each.term)
        and each.term.lower() not in own
        and any(squeeze(each.before).endswith(squeeze(name)) for name in names if len(squeeze(name)) > 2)
    )


def glossary_terms(glossary: Sequence[Term]) -> tuple[Inline, ...]:
    """The glossary's rows as terms of the running text: what is defined, and the words that define it."""
    return tuple(Inline(each.term, each.definition.text, 0, 0, True, each.definition.text) for each in glossary)


# A word for a part of the defendants; "Defendants" alone, or with a word that all of them bear, is none.
PART = re.compile(
    r"\b(?P<term>(?!(?:Each|Every|Any|All|The|That|Such|No|If|When|By|Upon|And|Or|Of|Both|Defaulting|Named|Infringing|Individual|Corporate|Seller|Store|Online|Internet|Schedule|Other)\b)[A-Z][a-z][\w-]*\s+Defendants?)\b"
)


def _singular(term: str) -> str:
    return squeeze(term).removesuffix("s")


def unknown_part(subject: str, groups: Mapping[str, Sequence[str]], names: Sequence[str]) -> bool:
    """Does a command bind a part of several printed defendants that the paper does not name one by one?"""
    match = PART.search(subject)
    return match is not None and len(names) > 1 and _singular(match["term"]) not in {_singular(each) for each in groups}


@lru_cache(maxsize=32)
def _list(names: tuple[str, ...]) -> "re.Pattern[str]":
    one = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    each = rf"(?:the\s+)?(?:Defendants?\s+)?(?:{one})(?!\w)"
    return re.compile(
        rf"(?:^\W*|\b[Tt]hat,?\s+|[,;:.]\s+|\bDefendants\s+){each}(?:(?:\s*[,;]\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+){each})+(?=,?\s*(?:$|\(|and\b|or\b|their\b|its\b|each\b|jointly\b|who\b|are\b|hereby\b))",
        re.IGNORECASE,
    )


def list_at(text: str, names: Sequence[str]) -> re.Match[str] | None:
    """A list of two or more of these names that stands as a subject."""
    low = text.lower()
    present = tuple(sorted({name for name in names if name.lower() in low}))
    return _list(present).search(text) if len(present) > 1 else None


def listed(text: str, names: Sequence[str]) -> tuple[str, ...]:
    """The names of such a list, in their given order; () where there is none."""
    match = list_at(text, names)
    if match is None:
        return ()
    part = match[0]
    found: list[str] = []
    for name in sorted(names, key=len, reverse=True):
        part, hits = re.subn(rf"(?<!\w){re.escape(name)}(?!\w)", " ", part, flags=re.IGNORECASE)
        found += [name] if hits else []
    return tuple(name for name in names if name in found)
