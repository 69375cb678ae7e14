"""Printed days: every form that American court papers use."""

import re
from collections.abc import Iterator
from datetime import date

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


NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twenty-one"]
    )
} | {"thirty": 30, "forty-five": 45, "sixty": 60, "ninety": 90, "seventy-two": 72, "forty-eight": 48, "twenty-four": 24}  # fmt: skip


def number_of(text: str) -> int | None:
    """14 for "14", "fourteen" or "fourteen (14)"."""
    digits = re.search(r"\d+", text)
    if digits:
        return int(digits[0])
    return NUMBER_WORDS.get(text.strip().lower())
