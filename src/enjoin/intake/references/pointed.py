"""Which part of an earlier order a sentence points at: "paragraph (3)", "paragraphs 1(a)-(c)", "the third decretal paragraph", "the asset restraint".

In: the words of a sentence. Out: paragraph numbers, what the part is about, or the words that point at a part and could not be read.
Whoever points at a part never means the whole order (R12): what cannot be read is asked, and nothing is changed by it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from enjoin.intake.command.predicates import TELLS
from enjoin.intake.references.kept import OWN, Range
from enjoin.intake.text.dates import NUMBER_WORDS
from enjoin.intake.text.paths import split_path

_HEAD = r"(?:\b(?:sub-?)?(?:sections?|paragraphs?|parts?|paras?\.|clauses?|items?)\s+|[¶§]{1,2}\s*)"
_BELOW = (
    r"(?:\s?\((?:[A-Za-z]|[ivxIVX]{1,5}|\d{1,2})\)|\.(?:[A-Za-z]|[ivxIVX]{1,5}|\d{1,2})(?![\w])|(?<=\d)[a-z](?!\w))*"
)
_BRACED = rf"\((?:[A-Za-z]|[ivxIVX]{{1,5}}|\d{{1,2}})\){_BELOW}"
# "within 10 business days", "15 U.S.C." and "$4,000" are no paragraphs.
_NO_PATH = r"(?!\w|,\d|\s*(?:\(\d+\)\s*)?(?:(?:business|calendar|court|additional)\s+)?(?:days?|hours?|weeks?|months?|percent|U\.S)\b|\s*%)"
_COUNTED = rf"\d{{1,2}}(?:{_BELOW}){_NO_PATH}"
_LETTERED = rf"(?-i:[IVX]{{1,5}}|[A-Z])(?![\w'’]){_BELOW}"
_WORDED = r"(?:" + "|".join(word for word, number in NUMBER_WORDS.items() if 0 < number <= 20) + r")(?![\w-])"
_SMALL = r"(?-i:[b-hj-z])(?=[,.;]|\s+(?:of|is|are|shall|in|and)\b)"
_JOIN = r"\s*(?:,\s*(?:(?:and|or)\s+)?|\b(?:and|or|through|thru|to)\b|&|-|–)\s*"
_AGAIN = rf"(?:{_HEAD})?"
_PATH = rf"(?:{_BRACED}|{_COUNTED}|{_LETTERED}|{_WORDED}|{_SMALL})"
# In a list behind a number no capital stands alone: "paragraph 3, I find".
_NEXT = (
    rf"(?:{_BRACED}|{_COUNTED}|(?-i:[IVX]{{1,5}}|[A-Z])(?=[(.]\w){_BELOW}|(?-i:[IVX]{{2,5}}|[B-HJ-Z])(?!\w)|{_WORDED})"
)
POINTS = re.compile(rf"{_HEAD}(?P<list>{_PATH}(?:{_JOIN}{_AGAIN}{_NEXT})*)", re.IGNORECASE)
_ONE = re.compile(
    rf"(?P<join>{_JOIN})?{_AGAIN}(?P<path>{_BRACED}|{_COUNTED}|{_LETTERED}|{_WORDED}|{_SMALL})", re.IGNORECASE
)
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH = rf"(?:{'|'.join(ORDINALS)})"
NTH = re.compile(
    rf"\b(?P<list>{_NTH}(?:{_JOIN}{_NTH})*)\s+(?:(?:decretal|ordering|numbered|enumerated|operative)\s+)?paragraphs?\b",
    re.IGNORECASE,
)
# Words for a part of an order or of a paragraph: less than what is named behind them.
LESS = re.compile(
    r"\b(?:(?:first|second|third|fourth|last|final|penultimate|next)\s+(?:sentence|clause|proviso)|sentences?|clauses?|words?|phrases?|language|proviso|so\s+much\s+of|(?:(?:that|those)\s+)?"
    r"(?:(?:portions?|parts?|provision|requirement|prohibition|term|aspects?|directive|command)(?=\s+(?:of|in|that|which|requiring|prohibiting|directing|barring|concerning|relating|regarding|on|about|for)\b)|"
    r"(?:provisions|requirements|prohibitions|terms|directives|commands|restrictions|restraints)(?=\s+(?:(?:of|in)\s+(?:\S+\s+){1,8}?)?(?:that|which|requir\w+|prohibiting|directing|barring|concerning|relating|regarding)\b)))",
    re.IGNORECASE,
)
# "Section 43(a) of the Lanham Act", "paragraph 12 of the Complaint".
OF_OTHER = re.compile(
    r"(?:of|in)\s+(?:the\s+|(?:his|her|its|their)\s+)?(?:[\w.'’-]+\s+){0,4}?(?:act|code|rules?|constitution|statutes?|agreement|complaint|motion|declaration|affidavit|report|recommendation)\b|above\b|below\b|hereof\b|herein\b",
    re.IGNORECASE,
)
IN_PART = re.compile(r"\bin\s+part\b|\bpartially\b", re.IGNORECASE)
ABOUT: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "assets",
        re.compile(
            r"\basset[\s-]+(?:freeze|restraints?|holds?)\b|\b(?:restraints?|freez(?:e|ing)|holds?|injunction|restraining|relief|provisions?|portions?|parts?)\s+(?:\w+\s+){0,4}?(?:assets?|funds|accounts?|monies)\b|\b(?:assets?|funds|accounts?|financial)\s+(?:\w+\s+){0,2}?(?:restraints?|freeze|holds?|provisions?)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "stores",
        re.compile(
            r"\b(?:provisions?|portions?|parts?|requirements?|commands?|directives?|shut-?downs?|closing|closure|suspension|disabling)\b[^.;]{0,80}?\b(?:storefronts?|stores?)\b|\bshut-?down\s+(?:provision|requirement|order)\b",
            re.IGNORECASE,
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """A part of an order: paragraphs (from, to), or what it is about; `less` where only a part of that is meant, in its words."""

    ranges: tuple[Range, ...] = ()
    about: tuple[str, ...] = ()
    less: str = ""


# "The stay of Section C (Dkt. 52, paragraph 2)": where the words stand, beside the part that they name.
CITED = re.compile(
    r"[(\[][^()\[\]]{0,40}\b(?:ECF|Dkt|Docket|D\.?\s?E|Doc(?:ument)?)\b(?:[^()\[\]]|\(\w{1,3}\)){0,60}[)\]]",
    re.IGNORECASE,
)


def pointed(text: str) -> Pointed:
    """The part of an earlier order that words point at; empty where they speak of an order as a whole."""
    plain = CITED.sub(lambda cite: " " * len(cite[0]), text)
    ranges = tuple(dict.fromkeys(_ranges(plain))) or tuple(dict.fromkeys(_ranges(text)))
    less = LESS.search(text)
    about = () if ranges else tuple(name for name, rule in ABOUT if rule.search(text))
    told = bool(less) and not about
    return Pointed(ranges=ranges, about=about, less=" ".join(text[less.start() :].split()) if told and less else "")


def _ranges(text: str) -> Iterator[Range]:
    for match in POINTS.finditer(text):
        behind = text[match.end() :].lstrip(" ,")
        if not OWN.match(behind) and not OF_OTHER.match(behind) and not TELLS.search(text[: match.start()]):
            yield from _listed(match["list"])
    for match in NTH.finditer(text):
        for word in re.findall(_NTH, match["list"], re.IGNORECASE):
            yield (str(ORDINALS.index(word.lower()) + 1),), None


def _listed(text: str) -> Iterator[Range]:
    """ "1(a)-(c), 2 and (3)": each with its own whole number; a letter alone belongs to the number before it."""
    found: list[Range] = []
    for match in _ONE.finditer(text):
        path = _path(match["path"])
        before = (found[-1][1] or found[-1][0]) if found else ()
        if match["path"].startswith("(") and before and before[-1].isdigit() == path[0].isdigit():
            path = (*before[:-1], *path)
        spans = match["join"] and re.search(r"through|thru|to|-|–", match["join"], re.IGNORECASE)
        if spans and found and found[-1][1] is None:
            found[-1] = (found[-1][0], path)
        else:
            found.append((path, None))
    yield from found


def _path(text: str) -> tuple[str, ...]:
    number = NUMBER_WORDS.get(" ".join(text.lower().split()))
    if number is not None:
        return (str(number),)
    return split_path(re.sub(r"(?<=\d)(?=[a-z])", ".", text))
