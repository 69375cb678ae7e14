"""A case file from disk: its text, its digest, and the case, or every fault in it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from enjoin.canon import digest
from enjoin.orders.casefile import inspect_case
from enjoin.orders.lines import key_lines, line_of
from enjoin.orders.model import Case
from enjoin.problems import Misuse, Place, Problem, Unreadable


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """A case with what it was read from. `digest` is that of the file's bytes (R58)."""

    case: Case
    path: Path
    text: str
    digest: str


def load_case(path: Path, *, draft: bool = False) -> Loaded:
    """Read a case file; `Unreadable` with every fault, `OSError` where there is no file.

    An unreviewed draft is refused unless `draft` is set: nothing acts on one.
    """
    content = path.read_bytes()
    text, problems = read_text(content, path)
    if problems:
        raise Unreadable(problems)
    case, found = inspect_case(text, str(path))
    errors = tuple(each for each in found if each.severity == "error")
    if case is None or errors:
        raise Unreadable(errors)
    if case.draft and not draft:
        raise Misuse(f"`{path}` is an unreviewed draft; review it, then remove `draft = true`")
    return Loaded(case=case, path=path, text=text, digest=digest(content))


def inspect_file(path: Path) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case as far as it can be read, and every problem in the file."""
    text, problems = read_text(path.read_bytes(), path)
    if problems:
        return None, problems
    case, problems = inspect_case(text, str(path))
    return case, (*problems, *(_unscreenable(case, text, str(path)) if case else ()))


def _unscreenable(case: Case, text: str, file: str) -> Iterator[Problem]:
    """The marks that cannot be looked for in text: the file is sound, but `screen` and `comply` will not take it."""
    from enjoin.findings.text.spellings import shape_marks  # `ask` loads a case too, and screens nothing

    lines = key_lines(text)
    for number, mark in enumerate(case.marks):
        try:
            shape_marks([mark])
        except Unreadable as error:
            place = Place(file=file, line=line_of(lines, ("marks", number)), key=f"marks.{mark.id}")
            yield from (replace(problem, severity="warning", place=place) for problem in error.problems)


def read_text(content: bytes, path: Path) -> tuple[str, tuple[Problem, ...]]:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n"), ()
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        place = Place(file=str(path), line=line)
        return "", (Problem(code="not_utf8", message=f"not UTF-8: byte 0x{content[error.start]:02x}", place=place),)
