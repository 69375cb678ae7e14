"""Text copied out of a viewer or a web page → the lines that the paper prints: quoting signs left out, pleading paper's line numbers as line ends."""

import re
from collections.abc import Iterator, Sequence

# What a law publisher's page sets above a case, its fields run together with what they hold: "Docket Number18-cv-1774".
GLUED = re.compile(r"^(?:Decision Date|Docket Number|Citation|Parties|Court|Judge|Judges)(?=[A-Z\d])")
QUOTED = re.compile(r"^[ \t]*[`>](?: |$|(?=\S))")
RUNNING = 300  # characters; a line that holds more was no printed line
# "within 14 days", "15 U.S.C.", "12 F.3d" are no numbers of lines.
NUMBER = re.compile(
    r"(?<!\S)\d{1,2}(?!\S)(?!\s+(?:(?:calendar|business|court)\s+)?(?:days?|hours?|minutes|weeks?|months?|years?|percent|per\s+cent)\b|\s+(?:U\.\s?S\.|C\.\s?F\.\s?R|F\.\s?(?:2d|3d|4th|Supp)|S\.\s?Ct|[ap]\.\s?m\b))"
)
COUNTED = 15  # line numbers that must count up before they are taken for such
LAST = 20  # a page of pleading paper has 24 to 34 lines; behind this number the next page may begin again
MOST = 34
LINE = (30, 130)  # characters between two line numbers
REACH = 260  # characters between them at most
TIGHT = 3  # characters between the numbers of two lines that hold nothing
SKIP = 3  # the most by which a number may run ahead, where some are lost
WINDOW = 30  # numbers between two of them
ROUNDS = 2  # a page that prints its numbers twice


def is_quoted(lines: Sequence[str]) -> bool:
    """Does (nearly) every line begin with a sign that quotes it?"""
    written = [line for line in lines if line.strip()]
    return len(written) > 5 and sum(bool(QUOTED.match(line)) for line in written) > 0.6 * len(written)


def has_fields(lines: Sequence[str]) -> bool:
    """Do several lines begin with a field's name run together with what it holds?"""
    return sum(bool(GLUED.match(line)) for line in lines) > 1


def printed_lines(raw: str, quoted: bool, fields: bool = False) -> Iterator[tuple[int, int]]:
    """The parts of a line of text that were lines of the paper, as character ranges."""
    sign = QUOTED.match(raw) if quoted else None
    start = sign.end() if sign else 0
    if fields and (label := GLUED.match(raw, start)):
        yield start, label.end()
        start = label.end()
    for low, high in line_numbers(raw):
        yield start, low
        start = high
    yield start, len(raw)


def line_numbers(text: str) -> list[tuple[int, int]]:
    """Where a pleading paper's line numbers stand in running text; none unless they count up."""
    if len(text) < RUNNING:
        return []
    tokens = [(int(match[0]), match.span()) for match in NUMBER.finditer(text) if 0 < int(match[0]) <= MOST]
    found: list[tuple[int, int]] = []
    for _ in range(ROUNDS):
        chain = _chain(tokens)
        if len(chain) < COUNTED:
            break
        found += [span for _, span in chain]
        taken = set(found)
        tokens = [token for token in tokens if token[1] not in taken]
    return sorted(found)


Token = tuple[int, tuple[int, int]]


def _chain(tokens: Sequence[Token]) -> list[Token]:
    """The chain of numbers that counts up best; each link by how well it fits a line."""
    best = [0.0] * len(tokens)
    before = [-1] * len(tokens)
    for here, (number, span) in enumerate(tokens):
        for other in range(here - 1, max(-1, here - 1 - WINDOW), -1):
            last, where = tokens[other]
            if span[0] - where[1] > REACH:
                break
            worth = _worth(last, number, span[0] - where[1])
            if worth and best[other] + worth > best[here]:
                best[here], before[here] = best[other] + worth, other
    at = max(range(len(tokens)), key=lambda nth: best[nth], default=-1)
    chain: list[Token] = []
    while at >= 0:
        chain.append(tokens[at])
        at = before[at]
    return chain[::-1]


def _worth(last: int, number: int, between: int) -> float:
    """How much a number speaks for being the next line's; 0 where it cannot be."""
    fits = between < TIGHT or LINE[0] <= between <= LINE[1]
    if number - last == 1 or (last >= LAST and number == 1):
        return 1.0 if fits else 0.5
    if 1 < number - last <= SKIP or (last >= LAST and number <= SKIP):
        return 0.3 if fits else 0.0
    return 0.0
