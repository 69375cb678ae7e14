"""Which line of a TOML text each key stands on: `tomllib` tells values, this tells places.

The text is known to be valid TOML when this is called; it follows table headers and the keys at a line's start, and skips
over multi-line strings and arrays.
"""

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*(.+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(
    r"""^\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=(.*)$"""
)
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)""")
_TOKEN = re.compile(r'''"""|\'\'\'|"(?:[^"\\]|\\.)*"|'[^']*'|#.*|[\[\]{}]''')


def key_lines(text: str) -> Mapping[Path, int]:
    """Path of a table, array item or key → its line, counted from 1. Array items have integers: `("orders", 1, "id")`."""
    lines: dict[Path, int] = {(): 1}
    counts: dict[Path, int] = {}
    table: Path = ()
    depth, quote = 0, ""
    for number, line in enumerate(text.splitlines(), 1):
        if depth or quote:
            depth, quote = _after(line, depth, quote)
        elif header := _HEADER.match(line):
            table = _table(header, counts)
            lines[table] = number
        elif key := _KEY.match(line):
            lines[table + _parts(key[1])] = number
            depth, quote = _after(key[2], 0, "")
    return lines


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
