"""Which line of a TOML text each key stands on: `tomllib` tells values, this tells places.

The text is known to be valid TOML when this is called; it follows table headers and the keys at a line's start, and skips
over multi-line strings and arrays.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Path = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""^\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=(.*)$"""
)
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")
_TOKEN = re.compile(r'''"""|\'\'\'|"(?:[^"\\]|\\.)*"|'[^']*'|#.*|[\[\]{}]''')


def key_lines(text: str) -> Mapping[Path, int]:
    """Path of a table, array item or key → its line, counted from 1. Array items have integers: `("orders", 1, "id")`."""
    return {(): 1} | {path: first for path, first, _, _ in _walk(text)}


@dataclass(frozen=True, slots=True)
class Block:
    """A table's own lines, counted from 1: its header (0: the file's top), and the first and last line of each key."""

    path: Path
    header: int
    indent: str
    keys: Mapping[str, tuple[int, int]]

    @property
    def last(self) -> int:
        """The line on which its last value ends."""
        return max((end for _, end in self.keys.values()), default=self.header)


def blocks_of(text: str) -> tuple[Block, ...]:
    """The tables that have a header, in the text's order, behind the top of the file."""
    found = [((), 0, "", {})]  # type: list[tuple[Path, int, str, dict[str, tuple[int, int]]]]
    for path, first, last, indent in _walk(text):
        if indent is not None:
            found.append((path, first, indent, {}))
        else:
            name = str(path[len(found[-1][0])])
            low, high = found[-1][3].get(name, (first, last))
            found[-1][3][name] = (min(low, first), max(high, last))
    return tuple(Block(*each) for each in found)


def _walk(text: str) -> Iterator[tuple[Path, int, int, str | None]]:
    """Each header and key: its path, the first and last line, and of a header what it is indented by."""
    counts: dict[Path, int] = {}
    table: Path = ()
    depth, quote = 0, ""
    key: tuple[Path, int] | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if depth or quote:
            depth, quote = _after(line, depth, quote)
        elif header := _HEADER.match(line):
            table = _table(header, counts)
            yield table, number, number, line[: len(line) - len(line.lstrip())]
        elif match := _KEY.match(line):
            key = (table + _parts(match[1]), number)
            depth, quote = _after(match[2], 0, "")
        if key is not None and not (depth or quote):
            yield *key, number, None
            key = None


def line_of(lines: Mapping[Path, int], path: Path) -> int | None:
    """The line of `path`, or of the nearest thing that holds it."""
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path)


def _parts(dotted: str) -> Path:
    return tuple(a or b or c for a, b, c in _PART.findall(dotted))


def _table(header: re.Match[str], counts: dict[Path, int]) -> Path:
    path: Path = ()
    parts = _parts(header[2])
    for depth, part in enumerate(parts):
        path = (*path, part)
        is_last = depth == len(parts) - 1
        if header[1] == "[[" and is_last:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _after(line: str, depth: int, quote: str) -> tuple[int, str]:
    """Bracket depth and open multi-line quote after `line`."""
    position = 0
    while position <= len(line):
        if quote:
            end = line.find(quote, position)
            if end < 0:
                return depth, quote
            position, quote = end + 3, ""
            continue
        token = _TOKEN.search(line, position)
        if token is None:
            break
        position = token.end()
        match token[0]:
            case '"""' | "'''":
                quote = token[0]
            case "[" | "{":
                depth += 1
            case "]" | "}":
                depth -= 1
    return depth, quote
