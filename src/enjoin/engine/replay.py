"""Do the recorded inputs and law give the recorded tables? Recompute them and compare row by row."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from enjoin import __version__
from enjoin.engine.record import Line, RunRecord
from enjoin.engine.rowfiles import read_columns
from enjoin.engine.verdict import Verdict
from enjoin.ledger.rows import encode_columns
from enjoin.problems import EnjoinError

TABLES = ("links.parquet", "findings.parquet", "decisions.parquet", "actions.csv", "rejected.csv")
# Where the feed's files stood does not matter to what a row says.
ELSEWHERE = {"rejected.csv": ("file",)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The inputs of a run as they still are: one case file, and each feed's files in their order."""

    question: Mapping[str, Any]
    case: Path
    feeds: Mapping[str, Sequence[Path]]


Recompute = Callable[[Inputs, Path], None]


def replay_run(
    folder: Path, run: RunRecord, verdict: Verdict, recompute: Recompute, look_in: Sequence[Path] = ()
) -> None:
    """Compare the tables in `folder` with those that `recompute` makes of the run's inputs.

    An input that is gone or changed is a note, not a fault: the run is then not replayed, and the verdict says which file.
    """
    inputs = _gather(folder, run, verdict, look_in)
    if inputs is None:
        return
    recorded = str(run.start.body.get("software", ""))
    by = f"enjoin {__version__}"
    if recorded != by:
        verdict.notes.append(f"recorded by {recorded}, replayed by {by}")
    with TemporaryDirectory(prefix="enjoin-replay-") as place:
        try:
            recompute(inputs, Path(place))
        except EnjoinError as error:
            verdict.fault("replay", f"the recorded inputs give no run: {error}", entry=run.start.number)
            return
        for name in (each for each in TABLES if each in run.files):
            _compare(folder / name, Path(place) / name, run.files[name], verdict)


def _gather(folder: Path, run: RunRecord, verdict: Verdict, look_in: Sequence[Path]) -> Inputs | None:
    case: Path | None = None
    feeds: dict[str, list[Path]] = {}
    lost: list[str] = []
    for line in run.inputs:
        found, why = find_input(folder, line, look_in)
        if found is None:
            lost.append(f"{line.body['role']} `{line.body['path']}` {why}")
        elif line.body["role"] == "case":
            case = found
        else:
            feeds.setdefault(line.body["role"], []).append(found)
    if case is None and not lost:
        lost.append("the case file is not on record")
    if lost or case is None:
        verdict.notes.append(f"NOT REPLAYED: {'; '.join(lost)}")
        return None
    return Inputs(question=run.question, case=case, feeds=feeds)


def find_input(folder: Path, line: Line, look_in: Sequence[Path]) -> tuple[Path | None, str]:
    """The input's file as it was recorded: its copy in the run, where it was read from, or in the folders given."""
    body = line.body
    given = Path(body["path"])
    places = [folder / body["copy"]] if body.get("copy") else []
    places += [*(each / given.name for each in look_in), given]
    there = [place for place in places if place.is_file()]
    for place in there:
        with place.open("rb") as file:
            if file_digest(file, "sha256").hexdigest() == body["sha256"]:
                return place, ""
    return None, "was changed since" if there else "is not at hand (name its folder with --inputs)"


def _compare(recorded: Path, again: Path, line: Line, verdict: Verdict) -> None:
    skip = ELSEWHERE.get(recorded.name, ())
    count = 0
    try:
        for old, new in zip_longest(_rows(recorded, skip), _rows(again, skip)):
            count += 1
            if old != new:
                verdict.fault("replay", _difference(old, new), file=recorded.name, entry=line.number, row=count)
                return
    except (EnjoinError, OSError) as error:
        verdict.fault("replay", f"cannot be replayed: {error}", file=recorded.name, entry=line.number)
        return
    verdict.count("rows replayed", count)


def _rows(path: Path, skip: Sequence[str]) -> Iterator[bytes]:
    for columns in read_columns(path):
        yield from encode_columns({name: cells for name, cells in columns.items() if name not in skip})


def _difference(old: bytes | None, new: bytes | None) -> str:
    """What the record says against what its inputs and law give, in the first column that differs."""
    if old is None:
        return "the record ends here; its inputs and law give more rows"
    if new is None:
        return "its inputs and law give no such row"
    said, given = json.loads(old), json.loads(new)
    name = next((name for name in {**given, **said} if said.get(name) != given.get(name)), "")
    return f"`{name}` is {_shown(said.get(name))}; its inputs and law give {_shown(given.get(name))}"


def _shown(value: object) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)[:120]}`"
