"""Additions to a TOML text that leave every character of it where it is: keys and rows put in, arrays carried on.

In: the text of a case file and what to add, by paths such as `("orders", 1)`. Out: the text with the additions. Knows
no meaning of any key.
"""

import re
from collections.abc import Iterable, Sequence

from enjoin.orders.lines import Path, blocks_of

# The tables of a case file in the order in which one is written.
TABLES = (
    "plaintiffs", "defendants", "respondents", "marks", "works", "premises", "orders", "notices", "listing_notices",
    "extensions",
)  # fmt: skip
_TOKEN = re.compile(
    r'''"""(?:\\.|[^\\])*?"""|\'\'\'.*?\'\'\'|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?P<comment>#[^\n]*)|[\[\]{},]|[^\s\[\]{},"'#]+''',
    re.DOTALL,
)


class Additions:
    """What is to be added to a text; nothing is changed before `text` is asked for."""

    def __init__(self, existing: str) -> None:
        self.lines = re.findall(r"[^\n]*\n|[^\n]+", existing)
        self.break_ = "\r\n" if self.lines and self.lines[0].endswith("\r\n") else "\n"
        self.blocks = blocks_of(existing)
        self.put: dict[int, list[str]] = {}
        self.carried: dict[int, str] = {}

    def has_header(self, path: Path) -> bool:
        return any(block.path == path for block in self.blocks)

    def add_key(self, path: Path, line: str) -> bool:
        """Put `key = value` behind the table's last value; False where the table has no header to put it under."""
        block = next((each for each in self.blocks if each.path == path), None)
        if block is None:
            return False
        self._put(block.last or self._past_remarks(0), [block.indent + line])
        return True

    def carry_on(self, path: Path, key: str, parts: Sequence[str], remark: str) -> bool:
        """Put further parts behind those of an array, and a remark at the line's end."""
        block = next((each for each in self.blocks if each.path == path), None)
        if block is None or key not in block.keys:
            return False
        first, last = block.keys[key]
        text = "".join(self.carried.get(number, self.lines[number - 1]) for number in range(first, last + 1))
        grown = _carried_on(text, parts, remark)
        if grown is None:
            return False
        self.carried[first] = grown
        for number in range(first + 1, last + 1):
            self.carried[number] = ""
        return True

    def add_row(self, above: Path, table: str, after: int | None, lines: Sequence[str]) -> bool:
        """Put a row behind row `after` of a table (None: behind its last row, -1: before its first)."""
        path = (*above, table)
        rows = [block for block in self.blocks if block.path[:-1] == path and isinstance(block.path[-1], int)]
        if not rows and any(block.path == above and table in block.keys for block in self.blocks):
            return False  # one array on the line of its key
        if above and not self.has_header(above):
            return False
        if rows and after == -1:
            self._put(self._above(rows[0].header), [*lines, ""], lead=False)
            return True
        if rows:
            chosen = rows[-1] if after is None else next((each for each in rows if each.path[-1] == after), rows[-1])
            self._put(self._end(chosen.path), lines, lead=True)
        elif above:
            self._put(self._end(above), lines, lead=True)
        else:
            self._put(self._end_of_earlier(table), lines, lead=True)
        return True

    def indent_of(self, above: Path, table: str) -> str:
        """How the headers of such rows are indented in this file."""
        shape = (*(each for each in above if isinstance(each, str)), table)
        return next(
            (block.indent for block in self.blocks if tuple(x for x in block.path if isinstance(x, str)) == shape), ""
        )

    def text(self) -> str:
        """The text with everything that was added."""
        found: list[str] = [*self._lines(0)]
        for number, line in enumerate(self.lines, 1):
            found += filter(None, [self.carried.get(number, line)])
            more = [*self._lines(number)]
            if more and not found[-1].endswith("\n"):
                found[-1] += self.break_
            found += more
        return "".join(found)

    def _lines(self, number: int) -> Iterable[str]:
        return (line.rstrip() + self.break_ for line in self.put.get(number, ()))

    def _put(self, line: int, lines: Sequence[str], lead: bool = False) -> None:
        self.put.setdefault(line, []).extend(["", *lines] if lead else lines)

    def _end(self, path: Path) -> int:
        """The last line of a table and all that is under it, remarks that stand right behind it included."""
        under = [block for block in self.blocks if block.path[: len(path)] == path]
        return self._past_remarks(max(block.last for block in under))

    def _end_of_earlier(self, table: str) -> int:
        earlier = TABLES[: TABLES.index(table)] if table in TABLES else TABLES
        ends = [block.last for block in self.blocks if not block.path or block.path[0] in earlier]
        return self._past_remarks(max(ends, default=len(self.lines)))

    def _past_remarks(self, line: int) -> int:
        """Behind the comments that follow a value, unless a header follows them: then they are that header's."""
        end = line
        while end < len(self.lines) and self.lines[end].lstrip().startswith("#"):
            end += 1
        return end if end == len(self.lines) or not self.lines[end].strip() else line

    def _above(self, header: int) -> int:
        """The line behind which a header and the comments right above it begin."""
        line = header - 1
        while line and self.lines[line - 1].lstrip().startswith("#"):
            line -= 1
        return line


def _carried_on(text: str, parts: Sequence[str], remark: str) -> str | None:
    """The lines of `key = [ … ]` with further parts; None where this is no array."""
    depth, end, last = 0, -1, ""
    start = text.index("=") + 1
    tokens = [match for match in _TOKEN.finditer(text, start) if not match["comment"]]
    if not tokens or tokens[0][0] != "[":
        return None
    for match in tokens:
        if match[0] == "]" and depth == 1:
            break
        depth += (match[0] in "[{") - (match[0] in "]}")
        end, last = match.end(), match[0]
    else:
        return None
    joined = ", ".join(parts)
    grown = (
        joined
        if last == "[" and depth == 1 and end == tokens[0].end()
        else f" {joined}"
        if last == ","
        else f", {joined}"
    )
    stop = text.find("\n", end)
    rest = text[end : len(text) if stop < 0 else stop]
    comment = next((match for match in _TOKEN.finditer(rest) if match["comment"]), None)
    behind = ("; also " if comment else "  # also ") + remark if remark else ""
    body = rest.rstrip()
    return text[:end] + grown + body + behind + rest[len(body) :].replace(" ", "") + text[end + len(rest) :]
