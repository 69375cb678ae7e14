"""What a ledger's entries say about runs: read back from the bytes that `engine/recording.py` writes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import UnionType
from typing import Any

from enjoin.engine.verdict import Verdict
from enjoin.ledger.entry import Entry, read_entry
from enjoin.problems import BrokenProof

# What a body holds at least, by tag; later versions only add to it.
SHAPES: dict[str, dict[str, type | UnionType]] = {
    "run": {"id": str, "software": str, "question": dict, "signer": str | None},
    "blind": {"key": str},
    "input": {"role": str, "path": str, "copy": str | None, "sha256": str, "bytes": int},
    "file": {"name": str, "sha256": str, "bytes": int, "rows": int | None, "root": str | None},
    "done": {"id": str, "files": list},
    "stamp": {"size": int, "at": str, "authority": str, "files": dict},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry with its number."""

    number: int
    entry: Entry

    @property
    def body(self) -> dict[str, Any]:
        return self.entry.body or {}


@dataclass(slots=True, kw_only=True)
class RunRecord:
    """One run as the ledger has it. `done` is None where it was not finished."""

    start: Line
    blind: bytes = b""
    inputs: list[Line] = field(default_factory=list)
    files: dict[str, Line] = field(default_factory=dict)
    done: Line | None = None

    @property
    def question(self) -> dict[str, Any]:
        question: dict[str, Any] = self.start.body.get("question", {})
        return question


@dataclass(slots=True, kw_only=True)
class History:
    """All runs of a ledger, oldest first, and its time-stamps."""

    runs: list[RunRecord] = field(default_factory=list)
    stamps: list[Line] = field(default_factory=list)


def read_history(entries: Iterable[bytes], verdict: Verdict) -> History:
    """Parse all entries of a ledger into runs; what is not in its place becomes a fault. Unknown tags are noted."""
    return read_numbered(enumerate(entries), verdict)


def read_numbered(entries: Iterable[tuple[int, bytes]], verdict: Verdict) -> History:
    """`read_history` for some entries of a ledger, with their numbers."""
    history, unknown = History(), set[str]()
    for number, content in entries:
        try:
            line = Line(number=number, entry=read_entry(content))
        except BrokenProof as error:
            verdict.fault("entry", str(error), entry=number)
            continue
        verdict.count("entries")
        if line.entry.body is None:
            verdict.notes.append(f"entry {number} (`{line.entry.tag}`) is redacted: its digest is on record")
        elif wrong := _misshapen(line):
            verdict.fault("entry", f"its `{wrong}` is not what a `{line.entry.tag}` entry holds there", entry=number)
            continue
        if not _place(line, history, verdict):
            unknown.add(line.entry.tag)
    if unknown:
        verdict.notes.append(f"entries of unknown kinds were proved, not read: {', '.join(sorted(unknown))}")
    return history


def _misshapen(line: Line) -> str | None:
    """The name of the first field that is not of its kind."""
    for name, kind in SHAPES.get(line.entry.tag, {}).items():
        if not isinstance(line.body.get(name), kind):
            return name
    if line.entry.tag == "blind" and not re.fullmatch("[0-9a-f]{64}|", line.body["key"]):
        return "key"
    return None if all(isinstance(each, str) for each in _listed(line)) else "files"


def _listed(line: Line) -> Iterable[object]:
    match line.entry.tag:
        case "done":
            return tuple(line.body["files"])
        case "stamp":
            return tuple(line.body["files"].values())
        case _:
            return ()


def _place(line: Line, history: History, verdict: Verdict) -> bool:
    tag, body = line.entry.tag, line.body
    if tag == "run":
        history.runs.append(RunRecord(start=line))
        return True
    if tag == "stamp":
        history.stamps.append(line)
        return True
    if tag not in ("blind", "input", "file", "done"):
        return False
    if not history.runs or history.runs[-1].done is not None:
        verdict.fault("order", f"a `{tag}` entry outside of any run", entry=line.number)
        return True
    run = history.runs[-1]
    match tag:
        case "blind":
            run.blind = bytes.fromhex(body.get("key", ""))
        case "input":
            run.inputs.append(line)
        case "file":
            run.files[str(body.get("name"))] = line
        case _:
            run.done = line
    return True
