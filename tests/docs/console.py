"""Fenced `console` blocks of a page: their commands are run, their output is compared with what the page shows.

A block begins with ```` ```console ````, with `varies` (only the exit codes are compared) or `exit=N` (of its last command;
all others end with 0). A command below which nothing is shown is only run. In the output shown, a line `…` stands for any
lines, a `…` within a line for any text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^```console([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One command of a page: where it stands, the output shown (None: not compared), and its exit code."""

    place: str
    command: str
    shown: str | None
    code: int


def steps(page: Path, root: Path) -> Iterator[Step]:
    text = page.read_text(encoding="utf-8")
    for block in FENCE.finditer(text):
        words = block[1].split()
        code = next((int(word[5:]) for word in words if word.startswith("exit=")), 0)
        found = list(commands(block[2].splitlines()))
        line = text.count("\n", 0, block.start()) + 1
        for number, (command, shown) in enumerate(found, 1):
            yield Step(
                place=f"{page.relative_to(root)}:{line}",
                command=command,
                shown=None if "varies" in words or not shown else "\n".join(shown),
                code=code if number == len(found) else 0,
            )


def commands(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Each `$ …` line, with the lines that a `\\` joins to it, and the output shown below it."""
    rest = list(lines)
    while rest:
        first = rest.pop(0)
        assert first.startswith("$ "), f"a console block begins with a command: {first}"
        command = first[2:]
        while command.endswith("\\"):
            command = command[:-1] + " " + rest.pop(0).strip()
        shown = []
        while rest and not rest[0].startswith("$ "):
            shown.append(rest.pop(0))
        yield command, shown


def agrees(shown: str, printed: str) -> bool:
    """Is what the page shows what the command printed?"""
    pattern = ""
    for line in shown.splitlines():
        if line.strip() == "…":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += "[^\n]*".join(re.escape(part) for part in line.rstrip().split("…")) + r"[ ]*\n"
    return re.fullmatch(pattern, printed.rstrip("\n") + "\n" if printed.strip() else "") is not None
