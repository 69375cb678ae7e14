"""Printed days: every form that American court papers use."""

import re
from collections.abc import Iterator
from datetime import date, time

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
DAY = re.compile(
    rf"\b(?:(?P<day1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:day\s+)?(?:of\s+)?,?\s*{_MONTH.replace('month', 'month1')},?\s+(?P<year1>(?:19|20)\d\d)"
    rf"|{_MONTH}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s*(?P<year>(?:19|20)\d\d)"
    r"|(?P<m>\d{1,2})[/-](?P<d>\d{1,2})[/-](?P<y>(?:19|20)?\d\d)"
    r"|(?P<iso>(?:19|20)\d\d-\d\d-\d\d))\b",
    re.IGNORECASE,
)


def day_of(match: re.Match[str]) -> date | None:
    """The day that a match of `DAY` names; None where there is no such day."""
    part = match.groupdict()
    try:
        if part["iso"]:
            return date.fromisoformat(part["iso"])
        if part["m"]:
            year = int(part["y"])
            return date(year + 2000 if year < 100 else year, int(part["m"]), int(part["d"]))
        month = part["month1"] or part["month"]
        return date(int(part["year1"] or part["year"]), MONTHS[month.lower()], int(part["day1"] or part["day"]))
    except ValueError:
        return None


def days(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[date, re.Match[str]]]:
    """Every day printed between two characters of a text, with its match."""
    for match in DAY.finditer(text, start, len(text) if end is None else end):
        day = day_of(match)
        if day is not None:
            yield day, match


HOUR = re.compile(r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s*(?P<half>[ap])\.?\s?m\b\.?|\b(?:12(?::00)?\s+)?(?P<noon>noon)\b", re.IGNORECASE)  # fmt: skip


def hour_of(match: re.Match[str]) -> time | None:
    """17:00 for "5 p.m.", 12:00 for "noon"; None for no hour of a clock ("13 p.m."). Midnight may be either end of a day, and is none."""
    if match["noon"]:
        return time(12)
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return time(hour % 12 + (12 if match["half"].lower() == "p" else 0), minute)


_TEENS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
# A line end may have taken the hyphen: "twenty-/four" is read as "twentyfour".
NUMBER_WORDS = {word: number for number, word in enumerate(_TEENS)} | {
    f"{ten}{sign}{_TEENS[one]}" if one else ten: 10 * at + one
    for at, ten in enumerate(_TENS, 2)
    for one in range(10)
    for sign in ("-", " ", "")
}
_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
COUNT_WORDS = rf"(?:(?:{'|'.join(_TEENS[1:10])})\s+hundred(?:\s+(?:and\s+)?(?:{_WORDS}))?|{_WORDS})"  # a number below a thousand in words
HUNDREDS = re.compile(r"(?P<hundreds>\w+)\s+hundred(?:\s+(?:and\s+)?(?P<rest>[\w-]+))?")


def number_of(text: str) -> int | None:
    """14 for "14", "fourteen" or "fourteen (14)", 112 for "one hundred and twelve"."""
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits[0])
    words = " ".join(text.lower().split())
    many = HUNDREDS.fullmatch(words)
    if many is None:
        return NUMBER_WORDS.get(words)
    hundreds, rest = NUMBER_WORDS.get(many["hundreds"]), NUMBER_WORDS.get(many["rest"] or "zero")
    return None if hundreds is None or rest is None else 100 * hundreds + rest
