"""Where a glossary stands in a paper: a table of terms and what they mean."""

import re
from collections.abc import Sequence

from enjoin.intake.layout.lineforms import GLOSSARY, GLOSSARY_HEAD, HEADING
from enjoin.intake.text.flow import Strip

# How the running text behind a glossary begins.
GOES_ON = re.compile(
    r"^(?:WHEREAS|NOW(?=,|\s+THEREFORE)|UPON|IT\s+IS|(?:This|The)\s+(?:matter|Court|cause|action)\s+(?:came|comes|is|has|having|hereby|finds)|Having|Upon|On\s+this\s+day)\b",
    re.IGNORECASE,
)


def cut_glossary(lines: list[Strip]) -> tuple[list[Strip], list[Strip]]:
    """The lines without the glossary, and its own."""
    start = next(
        (at for at, line in enumerate(lines) if (GLOSSARY.match(line.text) and _rows_follow(lines, at)) or
         (GLOSSARY_HEAD.match(line.text) and len(line.cells) > 1)), None,
    )  # fmt: skip
    if start is None:
        return lines, []
    stop = len(lines)
    misses = 0
    for at in range(start + 1, len(lines)):
        line = lines[at]
        single = len(line.cells) == 1 and not line.line.row
        if single and line.line.gap and line.left <= _second(lines, start) and GOES_ON.match(line.text):
            stop = at
            break
        if HEADING.match(line.text) and single and line.text.split(".")[0] not in ("TRO", "PI"):
            stop = at
            break
        misses = misses + 1 if single and line.left <= _second(lines, start) and len(line.text) > 60 else 0
        if misses >= 3:
            stop = at - 2
            break
    return lines[:start] + lines[stop:], lines[start:stop]


def _rows_follow(lines: Sequence[Strip], at: int) -> bool:
    return sum(len(line.cells) > 1 for line in lines[at + 1 : at + 8]) >= 1


def _second(lines: Sequence[Strip], start: int) -> float:
    """How far right a line of running text may begin: before the second column where the head tells it, else at the margin."""
    head = next(
        (each for each in lines[start : start + 2] if GLOSSARY_HEAD.match(each.text) and len(each.cells) > 1), None
    )
    margin = _margin(lines, start) + 3
    return max(margin, head.cells[1].left - 10) if head else margin


def _margin(lines: Sequence[Strip], start: int) -> float:
    return min(line.left for line in lines[start : start + 30])
