"""Docket numbers in every printed form, and the stamp that the electronic docket sets on each page."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from enjoin.intake.text.dates import DAY, day_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

NUMBER = re.compile(
    r"(?<![\w/.])(?:(?P<office>\d{1,2}):)?\s?"
    r"(?:(?P<year>(?:20)?\d\d)\s?[-. ]?\s?(?:(?P<sort>md|mc)|cv|civ\.?|CV|C\.?V\.?|Civ\.|CIV\.?)s?(?:ng)?[-. ]{0,2}\s?(?P<number>\d{1,6})(?![\d:]|-\d{2})"
    r"|(?P<year2>\d\d)\s?C\s(?P<number2>\d{2,6})"
    r"|(?:CV|CIV-F|CIV|C|Civ\.)[\s-]?(?P<year3>\d\d)-(?P<number3>\d{2,6})"
    r"|(?P<year4>\d\d)-(?P<number4>\d{3,6})(?=-C(?:IV|V)\b))"
    r"(?P<tail>\s?(?:-?CIV-|-)?[^\W\d_](?:[^\W\d_]|[.'’-])*(?:/[^\W\d_](?:[^\W\d_]|[.'’-])+)?)?"
    r"(?P<initials>(?:\s?\(\s?[A-Za-z]{1,6}(?:/[A-Z]{2,4})?x?\s?\)){0,2})",
    re.IGNORECASE,
)
# "C.A. No. 22-1377-MN", "Case No.: QRS-16-3463", "Civil Action No. H-11-0542": numbers that only their label makes a docket.
LABELLED = re.compile(
    r"\b(?:(?P<mdl>(?:No\.\s*)?MDL)|C\.\s?A\.|Civ(?:il|\.)\s?A(?:ction|\.)|Civil|Civ\.|Case|Cause|Docket|File|Court|No\.(?=\s(?:\d-|Civ)))\s*(?:Action\s+)?(?:File\s+|Case\s+)?(?:Numbers?|Nos?)?\.?:?\s*(?:Civ\.\s*)?"
    r"(?:(?P<office>\d{1,2})[:-]|(?P<before>[A-Z]{1,4})[\s-])?(?P<year>\d\d)-(?P<number>\d{2,6})(?P<tail>-[A-Z]{2,4}(?:-[A-Z]{2,4})?|\s(?-i:[A-Z]{2,4})(?:/[A-Z]{2,4})\b)?(?P<initials>(?:\s?\([A-Z]{2,4}(?:/[A-Z]{2,4})?\)){0,2})(?!\d|\s?U\.S)",
    re.IGNORECASE,
)
STAMP = re.compile(
    r"(?:Case:?\s*|(?=\S{10,30}\s+Doc\s?#))(?P<docket>\d{1,2}:\d\d-(?:cv|mc|md)-\d{3,6}(?P<suffix>(?:-[A-Z][A-Za-z]*){0,3}))\s+(?:Document|Doc\.?)\s*(?:#:?\s*)?(?P<ecf>\d{1,4})(?P<sub>-\d+)?"
    r"(?:\s+\*?SEALED\*?)?\s+(?:(?P<how>Filed|Entered on FLSD Docket|Entered|Filed\s+and\s+Entered):?\s*(?:on\s+)?(?:in TXSD on\s+)?)?(?P<day>\d\d/\d\d/\d{2,4})?"
    r"(?:\s+(?:in [A-Z]{4} on [\d/]+|USDC [A-Z][A-Za-z. ]*))?\s*(?:(?:Page|Pg)\s*:?\s*(?P<page>\d+)\s*of\s*(?P<pages>\d+))?(?:\s*(?:Page|Pg)\s?ID\s*[#.:]*\s*[#:]*\s*\d*)?",
    re.IGNORECASE,
)
OFFICES = {"cacd": "2", "wawd": "2", "njd": "2", "paed": "2", "txed": "4", "cand": "3", "txnd": "3", "txsd": "4",
           "caed": "2", "casd": "3", "flmd": "8", "nvd": "2", "azd": "2", "utd": "2", "mied": "2", "ctd": "3", "ord": "3", "tnmd": "3",
           "ncwd": "3", "kywd": "3", "mowd": "4", "moed": "4", "wied": "2", "mnd": "0", "ksd": "2", "ohsd": "2", "pawd": "2",
           "laed": "2", "lamd": "3", "okwd": "5", "oknd": "4", "alnd": "2", "almd": "2", "mssd": "3", "ned": "8", "iasd": "4", "ared": "4", "tned": "3"}  # fmt: skip
TACOMA = 5000  # W.D. Wash. numbers the cases of its second seat from here
FLSD = ((80000, "9"), (60000, "0"), (20000, "1"), (14000, "2"), (10000, "4"))


@dataclass(frozen=True, slots=True)
class Docket:
    """A docket number: `office` None where it is not printed; `initials` and `names` of the judges that follow it."""

    year: int
    number: int
    office: str | None = None
    initials: str | None = None
    surname: str | None = None
    sort: str = "cv"  # "md" of multidistrict, "mc" of miscellaneous matters

    def text(self, court: str | None) -> str:
        """`1:22-cv-09384`; an office that is not printed is the one where the court chiefly sits."""
        return f"{self.office or _office(court, self.number)}:{self.year:02d}-{self.sort}-{self.number:05d}"

    def same(self, other: "Docket") -> bool:
        return (self.year, self.number, self.sort) == (other.year, other.number, other.sort)


def _office(court: str | None, number: int) -> str:
    if court == "wawd" and number >= TACOMA:
        return "3"
    if court == "flsd":
        return next((office for floor, office in FLSD if number >= floor), "1")
    return OFFICES.get(court or "", "1")


def dockets(text: Flow, start: int = 0, end: int | None = None) -> Iterator[tuple[Docket, re.Match[str]]]:
    """Every docket number between two characters."""
    stop = len(text.text) if end is None else end
    starts: list[int] = []
    ends = [0]
    for match in NUMBER.finditer(text.text, start, stop):
        found = _docket(match)
        if found:
            starts.append(match.start())
            ends.append(match.end())
            yield found, match
    for match in LABELLED.finditer(text.text, start, stop):
        found = _docket(match)
        # the last number that begins before this one ends must end before it begins
        if found and ends[bisect_left(starts, match.end())] <= match.start():
            yield found, match


def _docket(match: re.Match[str]) -> Docket | None:
    part = match.groupdict()
    year = next((part[key] for key in ("year", "year2", "year3", "year4") if part.get(key)), "")
    number = next((part[key] for key in ("number", "number2", "number3", "number4") if part.get(key)), "")
    if not 1 <= int(number) <= 199999 or (len(year) == 4 and not year.startswith("20")):
        return None
    tail = part.get("tail") or ""
    initials, surname = _judges(tail, part.get("initials") or "")
    if part.get("year") and part.get("sort") is None and TWICE.match(tail):
        initials = "CV"
    before = part.get("before") or ""
    initials = initials or (before if 2 <= len(before) <= 4 and before.isupper() and before != "CV" else None)
    sort = "md" if part.get("mdl") else (part.get("sort") or "cv").lower()
    office = part.get("office") or _seat(part.get("tail") or "")
    return Docket(int(year[-2:]), int(number), office, initials, surname, sort)


# "2:24-cv-01234-CV-SK": where the sort of the number is printed before it, these are a judge's letters.
TWICE = re.compile(r"-CV(?:-|$)", re.IGNORECASE)
# Where a court sits (Arizona, Middle Florida), printed behind its numbers as judges' letters are → the office's number.
SEATS = {"PHX": "2", "PCT": "3", "TUC": "4", "FTM": "2", "JAX": "3", "OC": "5", "ORL": "6", "TPA": "8"}


def _seat(tail: str) -> str | None:
    return next((SEATS[word] for word in re.split(r"[-/\s]+", tail.upper()) if word in SEATS), None)


def _judges(tail: str, brackets: str) -> tuple[str | None, str | None]:
    inside = re.findall(r"\(\s?([A-Za-z/]+?)x?\s?\)", brackets)
    words = [
        word
        for word in re.split(r"[-/\s]+", tail)
        if word and word.upper().strip(".") not in ("CV", "CIV", "C", *SEATS)
    ]
    first = words[0].strip(".") if words else ""
    letters = first.isupper() and 2 <= len(first) <= 4 and first not in ("ECF", "ORDER")
    if letters and (first != "DOC" or inside or tail.startswith("-")):  # "Doc. 7" may follow a number
        return first, None
    if inside and inside[0].split("/")[0].isupper() and len(inside[0].split("/")[0]) >= 2:
        return inside[0].split("/")[0], None
    if len(first) > 4 and ("-" + first in tail or "/" in tail):
        return None, first
    return None, None


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a page's docket stamp says."""

    docket: Docket
    ecf: Value[int]
    filed: Value[date] | None
    sub: str | None
    where: Value[Docket]


def read_stamps(text: Flow) -> tuple[Stamp, ...]:
    """The distinct stamps of a paper (a stamp on each page says the same; exhibits carry their own)."""
    found: dict[tuple[int, int, int, str | None], Stamp] = {}
    for match in STAMP.finditer(text.text):
        number = NUMBER.match(match["docket"])
        docket = _docket(number) if number else None
        if docket is None:
            continue
        initials, surname = _judges(match["suffix"] or "", "")
        docket = replace(docket, initials=initials or docket.initials, surname=surname)
        key = (docket.year, docket.number, int(match["ecf"]), match["sub"])
        if key in found:
            continue
        day = DAY.match(match["day"]) if match["day"] else None
        filed = day_of(day) if day else None
        found[key] = Stamp(
            docket,
            text.value(int(match["ecf"]), match.span("ecf"), "ecf/stamp"),
            text.value(filed, match.span("day"), "entered/stamp") if filed else None,
            match["sub"],
            text.value(docket, match.span("docket"), "docket/stamp"),
        )
    return tuple(found.values())
