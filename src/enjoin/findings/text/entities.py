"""HTML entities in a text: what a shop's page shows of `Levi&#39;s` and `L&eacute;go`. A text in, the text as shown and the way back out."""

import re
from dataclasses import dataclass
from html import unescape

ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")


@dataclass(frozen=True, slots=True)
class Unescaped:
    """A text with its entities as characters; `starts` and `ends`: where each character stands in `original`."""

    original: str
    text: str
    starts: list[int]
    ends: list[int]

    def place(self, start: int, end: int) -> tuple[int, int, str]:
        """The span in the original of characters [start, end), and what stands there."""
        first, last = self.starts[start], self.ends[end - 1]
        return first, last, self.original[first:last]


def unescaped(text: str) -> Unescaped | None:
    """`text` with the characters that its entities stand for (HTML Living Standard, 13.5), or None where it has no entity.

    Only entities that end with `;` count: `R&D` and `?a=1&copy=2` stay as they are.
    """
    if "&" not in text:
        return None
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for found in ENTITY.finditer(text):
        shown = unescape(found.group())
        if shown == found.group() or not shown:
            continue
        parts += text[at : found.start()], shown
        starts += [*range(at, found.start()), *[found.start()] * len(shown)]
        ends += [*range(at + 1, found.start() + 1), *[found.end()] * len(shown)]
        at = found.end()
    if at == 0:
        return None
    starts += range(at, len(text))
    ends += range(at + 1, len(text) + 1)
    return Unescaped(text, "".join([*parts, text[at:]]), starts, ends)
