"""What a paper calls its defendants beside their names: "Mr. Xu", "the Contemnors", a glossary's "Defaulting Defendants"; lists of names."""

import re
from collections.abc import Iterable, Mapping, Sequence

from enjoin.intake.people import namewords
from enjoin.intake.people.called import THE_OTHERS
from enjoin.intake.people.glossary import Inline, Term
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.persons import is_person
from enjoin.intake.people.trades import WORDS
from enjoin.parties.words import english

ADDRESSED = re.compile(
    r"\b(?P<title>Mr|Mrs|Ms|Miss|Dr|Defendants?)\b\.?\s+(?P<name>[A-Z][\w-]+)(?:['’]s)?(?!['’]?\s+(?!(?:and|or|Defendants?|Amazon|PayPal|Alibaba|Temu|Walmart)\b)[A-Z][a-z])"
)
COMPANY = re.compile(rf"\b(?:{namewords.FORM}|stores?|shops?|company|factory|trading)\b|[\d_&@]", re.IGNORECASE)
PERSON = 4  # words; the name of a person has no more


def addressed(text: str, names: Iterable[str]) -> dict[str, str]:
    """ "Mr. Xu" → "XU WENBO": a title with the first or last word of just one defendant, who is a person."""
    everyone = [*names]
    persons = [name for name in everyone if 2 <= len(name.split()) <= PERSON and not COMPANY.search(name)]
    found: dict[str, str] = {}
    for match in ADDRESSED.finditer(text):
        word = match["name"].lower()
        hits = [name for name in persons if word in (name.lower().split()[0], name.lower().split()[-1])]
        if len(hits) != 1:
            continue
        if match["title"].startswith("Defendant"):
            found |= {match["name"]: hits[0]} if _by_surname(hits[0]) else {}
        else:
            found[match[0].rstrip("'’s") if match[0].endswith(("'s", "’s")) else match[0]] = hits[0]
    for name in filter(_by_surname, persons):
        last = name.split()[-1].title()
        alone = re.search(rf"(?<![\w-])(?<!\b{re.escape(name.split()[-2])} ){re.escape(last)}(?![\w-])", text)
        shared = sum(last.lower() in each.lower().split() for each in everyone) > 1
        if len(last) >= SURNAME and alone and not shared and last.lower() not in text:
            found.setdefault(last, name)
    return found


def _by_surname(name: str) -> bool:
    """May a name's word alone stand for it: that of a person, or one that ends in no word of every day?"""
    words = name.lower().split()
    odd = all(word.isalpha() for word in words) and words[0] not in english() and words[-1] not in {*english(), *WORDS}
    return is_person(name) or odd


SURNAME = 4  # letters; a shorter one may be another word


# A word for some of the defendants that does not end in "Defendants": "the Contemnors", "the Moving Sellers".
PLURAL = re.compile(
    r"^(?:[A-Z][\w-]+\s+){0,2}(?!(?:\w*[Mm]arks|Products|Goods|Accounts|Stores|Assets|Works|Movants)$)[A-Z]\w+s$"
)


PARTIES = re.compile(r"^(?:the\s+)?(?:settling\s+|stipulating\s+)?parties$", re.IGNORECASE)  # of both sides


def plural_terms(inline: Sequence[Inline], names: Sequence[str], plaintiffs: Iterable[str]) -> tuple[Inline, ...]:
    """Terms in brackets that close a list of defendants: `Lida LLC and Xu Wenbo (together, the "Contemnors")`."""
    own = {each.lower() for each in plaintiffs}
    return tuple(
        each
        for each in inline
        if (
            (PLURAL.match(each.term) and not PARTIES.match(each.term))
            or (each.many and each.term[:1].isupper() and not PARTIES.match(each.term))
        )
        and each.term.lower() not in own
        and (
            THE_OTHERS.search(each.before)
            or any(squeeze(each.before).endswith(squeeze(name)) for name in names if len(squeeze(name)) > 2)
        )
    )


def glossary_terms(glossary: Sequence[Term]) -> tuple[Inline, ...]:
    """The glossary's rows as terms of the running text: what is defined, and the words that define it."""
    return tuple(Inline(each.term, each.definition.text, 0, 0, True, each.definition.text) for each in glossary)


BY_SORT = re.compile(r"\b(?P<sort>individual|corporate|entity|company)\s+defendants?\b", re.IGNORECASE)


def by_sort(text: str, names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """ "The individual Defendant", "the corporate Defendants": the persons, and the others, of a caption that names both."""
    persons = tuple(name for name in names if 2 <= len(name.split()) <= PERSON and not COMPANY.search(name))
    others = tuple(name for name in names if name not in persons)
    if not persons or not all(COMPANY.search(name) for name in others) or not others:
        return {}
    return {
        f"{match['sort'].lower()} defendants": persons if match["sort"].lower() == "individual" else others
        for match in BY_SORT.finditer(text)
    }


# A word for a part of the defendants; "Defendants" alone, or with a word that all of them bear, is none.
PART = re.compile(
    r"\b(?P<term>(?!(?:Each|Every|Any|All|The|That|Such|No|If|When|By|Upon|And|Or|Of|Both|Defaulting|Named|Infringing|Individual|Corporate|Seller|Store|Online|Internet|Schedule|Other)\b)[A-Z][a-z][\w-]*\s+Defendants?|(?:Defaulting|Enjoined|Restrained|Named)\s+(?:Sellers?|Merchants?|Operators?))\b"
)


def _singular(term: str) -> str:
    return squeeze(term).removesuffix("s")


def unknown_part(subject: str, groups: Mapping[str, Sequence[str]], names: Sequence[str]) -> bool:
    """Does a command bind a part of several printed defendants that the paper does not name one by one?"""
    match = PART.search(subject)
    return (
        match is not None and len(names) != 1 and _singular(match["term"]) not in {_singular(each) for each in groups}
    )
