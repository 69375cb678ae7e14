"""Text copied out of a viewer or a web page → the lines that the paper prints: quoting signs left out, pleading paper's line numbers as line ends."""

import itertools
import re
from collections.abc import Iterator, Sequence

QUOTED = re.compile(r"^[ \t]*[`>](?: |$|(?=\S))")
RUNNING = 300  # characters; a line that holds more was no printed line
NUMBER = re.compile(r"(?<!\S)\d{1,2}(?!\S)")
COUNTED = 15  # line numbers that must count up before they are taken for such
LAST = 20  # a page of pleading paper has 24 to 34 lines; behind this number the next page may begin again at 1
LINE = (30, 130)  # characters between two line numbers


def is_quoted(lines: Sequence[str]) -> bool:
    """Does (nearly) every line begin with a sign that quotes it?"""
    written = [line for line in lines if line.strip()]
    return len(written) > 5 and sum(bool(QUOTED.match(line)) for line in written) > 0.6 * len(written)


def printed_lines(raw: str, quoted: bool) -> Iterator[tuple[int, int]]:
    """The parts of a line of text that were lines of the paper, as character ranges."""
    sign = QUOTED.match(raw) if quoted else None
    start = sign.end() if sign else 0
    for low, high in line_numbers(raw):
        yield start, low
        start = high
    yield start, len(raw)


def line_numbers(text: str) -> list[tuple[int, int]]:
    """Where a pleading paper's line numbers stand in running text; none unless they count up from 1."""
    if len(text) < RUNNING:
        return []
    found: list[tuple[int, int]] = []
    last = 0
    tokens = [(int(match[0]), match.span()) for match in NUMBER.finditer(text)]
    for at, (number, span) in enumerate(tokens):
        if number != last + 1 and not (number == 1 and last >= LAST):
            continue
        if found and _better_follows(tokens, at, found[-1][1]):
            continue
        found.append(span)
        last = number
    return found if len(found) >= COUNTED else []


def _better_follows(tokens: Sequence[tuple[int, tuple[int, int]]], at: int, end: int) -> bool:
    """Does the same number stand again where a line would end, and this one where none would ("within 12 days")?"""

    def fits(span: tuple[int, int]) -> bool:
        return span[0] - end < 3 or LINE[0] <= span[0] - end <= LINE[1]

    number, here = tokens[at]
    near = itertools.takewhile(lambda token: token[1][0] - end <= LINE[1], itertools.islice(tokens, at + 1, None))
    return not fits(here) and any(each == number and fits(span) for each, span in near)
