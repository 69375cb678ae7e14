"""Pleading paper's line numbers at the head of copied lines, some of them lost: which lines carry one.

A chain of numbers that count up, by one mostly, from line to near line, and begin anew behind a page's end. A table's rows and
numbered paragraphs count up too: so the lines must hold a caption's words, or break off amid sentences.
"""

import itertools
import re
from collections.abc import Sequence

from enjoin.intake.layout.lineforms import SENTENCE
from enjoin.intake.text.court import HEAD
from enjoin.intake.text.paper import Page

NUMBER = re.compile(r"\s*(?P<n>\d{1,2})(?![^\s])")
ROLE = re.compile(r"(?:plaintiffs?|petitioners?)(?:\(s\))?", re.IGNORECASE)
LAST = 34  # the most lines of a page of pleading paper
PAGE_END = 20  # behind this number the next page may begin again
NEAR = 6  # lines between two numbers
SKIP = 3  # the most by which a number may run ahead, where some are lost
COUNTED = 8  # numbers that make a chain
BROKEN = 3  # sentences that go on behind a number


def numbered_lines(page: Page) -> frozenset[int]:
    """The places (in `page.lines`) of the lines whose first number is a line's, none where nothing tells of pleading paper."""
    texts = [page.text[line.start : line.end] for line in page.lines]
    found = [
        (at, int(match["n"]))
        for at, text in enumerate(texts)
        if (match := NUMBER.match(text)) and 0 < int(match["n"]) <= LAST
    ]
    chain = _longest(found)
    if len(chain) < COUNTED or not _of_pleading(texts, chain):
        return frozenset()
    return frozenset(chain)


def _longest(found: Sequence[tuple[int, int]]) -> list[int]:
    """The longest chain of numbers, as places of lines."""
    length = [1] * len(found)
    before = [-1] * len(found)
    for here, (at, number) in enumerate(found):
        for other in range(here - 1, max(-1, here - 1 - 2 * NEAR), -1):
            where, last = found[other]
            if at - where > NEAR:
                break
            follows = 0 < number - last <= SKIP or (last >= PAGE_END and number <= SKIP)
            if follows and length[other] + 1 > length[here]:
                length[here], before[here] = length[other] + 1, other
    at = max(range(len(found)), key=lambda nth: length[nth], default=-1)
    chain: list[int] = []
    while at >= 0:
        chain.append(found[at][0])
        at = before[at]
    return chain[::-1]


def _of_pleading(texts: Sequence[str], chain: Sequence[int]) -> bool:
    span = texts[chain[0] : chain[-1] + 1]
    if any(HEAD.search(text) or ROLE.fullmatch(NUMBER.sub("", text, count=1).strip(" ,.;:)(|§/_-")) for text in span):
        return True
    rests = [NUMBER.sub("", texts[at], count=1).strip() for at in chain]
    broken = sum(
        bool(SENTENCE.search(one)) and one[-1] not in ".:;," and after[:1].islower()
        for one, after in itertools.pairwise(rests)
    )
    return broken >= BROKEN
