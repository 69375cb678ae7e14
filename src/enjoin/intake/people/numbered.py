"""A part of the defendants told by their printed numbers: "Defendants Nos. 2 and 5", "all Defendants except Nos. 3 through 7"."""

import re
from collections.abc import Mapping

from enjoin.intake.people.roll import numbers_in

_WHO = r"(?:[Dd]efendants?|[Ss]ellers?|[Mm]erchants?|[Ss]tores?)"
_NUMBERS = r"(?:(?:(?:listed|identified|named|shown)\s+)?(?:(?:on|in|at|as)\s+)?(?:lines?|rows?|entr(?:y|ies)|items?)|numbered|[Nn]os?\.|[Nn]umbers?|\#)\s*(?P<numbers>\d{1,4}(?:\s*(?:,\s*and|,|and|&|-|through|to)\s*\d{1,4})*)\b"
_BARE = r"(?P<bare>\d{1,4}(?:\s*(?:,\s*and|,|and|&|-|through|to)\s*\d{1,4})*)\b(?!\s*(?:business|court|calendar|days?|hours?|weeks?|per\s|%|/|percent))"
NUMBERED = re.compile(rf"\b{_WHO}\s+(?:{_NUMBERS}|{_BARE})")
ALL_BUT = re.compile(
    rf"\b(?:[Aa]ll|[Ee]very|[Ee]ach|[Aa]ny)\s+(?:\w+\s+){{0,2}}{_WHO},?\s+(?:except(?:\s+for)?|other\s+than|but|save(?:\s+for)?|excluding)\s+(?:{_WHO}\s+)?{_NUMBERS}"
)


def numbers_told(match: re.Match[str]) -> list[int]:
    """The numbers of a match of `NUMBERED` or `ALL_BUT`."""
    return numbers_in(match["numbers"] or match.groupdict().get("bare") or "")


MODAL = re.compile(r"\b(?:shall|must|may\s+not|will|is|are)\b")


def by_number(command: str, sellers: Mapping[int, str]) -> tuple[str, ...]:
    """Whom a command's subject means by number, as printed names; () where it means nobody so, or a number is not printed."""
    modal = MODAL.search(command)
    subject = command[: modal.start()] if modal else ""
    but = ALL_BUT.search(subject)
    told = but or NUMBERED.search(subject)
    if told is None:
        return ()
    numbers = numbers_told(told)
    if not all(number in sellers for number in numbers):
        return ()
    return tuple(name for number, name in sellers.items() if (number in numbers) != (but is not None))
