"""The judgements file beside a case: JSON Lines, one judgement a line, only ever added to."""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec

from enjoin.parties.judgements import Judgement
from enjoin.problems import Place, Problem, Unreadable


def judgements_path(case: Path) -> Path:
    """`case.toml` → `case.links.jsonl`, in the same folder."""
    return case.with_suffix(".links.jsonl")


def read_judgements(case: Path) -> tuple[Judgement, ...]:
    """Every judgement beside the case, in the file's order; none where there is no file. `Unreadable` with each bad line."""
    path = judgements_path(case)
    try:
        lines = path.read_bytes().splitlines()
    except FileNotFoundError:
        return ()
    found: list[Judgement] = []
    problems: list[Problem] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found.append(_read(line))
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            place = Place(file=str(path), line=number)
            problems.append(
                Problem(code="bad_judgement", message=f"not a judgement: {str(error).lower()}", place=place)
            )
    if problems:
        raise Unreadable(problems)
    return tuple(found)


def _read(line: bytes) -> Judgement:
    judgement = msgspec.json.decode(line, type=Judgement)
    if not judgement.by or not judgement.at or not judgement.store_id:
        raise msgspec.ValidationError("who judged, when, and of which store must be there")
    return judgement


def add_judgements(case: Path, judgements: Iterable[Judgement]) -> Path:
    """Add lines at the end, in one write that is on disk when this returns; give back the file's path."""
    path = judgements_path(case)
    text = "".join(json.dumps(_plain(each), ensure_ascii=False) + "\n" for each in judgements)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    try:
        os.write(descriptor, text.encode())
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return path


def _plain(judgement: Judgement) -> dict[str, Any]:
    return {name: value for name, value in msgspec.to_builtins(judgement).items() if value not in ("", None, [], ())}
