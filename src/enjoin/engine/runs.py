"""A workspace's runs from its ledger and files, as plain values for reports. Each file is compared with its entry first.

A file that is gone or not the one on record is never used: what leans on it is left out, and the report says so; without
the decisions, links or findings there is no report at all.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from enjoin import __version__
from enjoin.conduct.model import History, Run
from enjoin.engine.load import Loaded, load_case
from enjoin.engine.record import Line, RunRecord, read_history
from enjoin.engine.recording import file_sha256
from enjoin.engine.runfiles import read_acts, read_decisions, read_findings, read_links, read_offers, read_tasks
from enjoin.engine.verdict import Verdict
from enjoin.market import acts_of
from enjoin.obligations import View
from enjoin.orders.model import Case
from enjoin.orders.people import find_person
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant, read_moment

NEEDED = ("links.parquet", "findings.parquet", "decisions.parquet")
OFFERED = frozenset(acts_of(("listing", "promotion")))
ReadFeed = Callable[[Path, str], Iterator[pa.RecordBatch]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """All that a report is computed from: the runs, and the case as the last run had it."""

    history: History
    loaded: Loaded
    respondent: str


def read_workspace(folder: Path, entries: Iterable[bytes], *, root: str, read_feed: ReadFeed) -> Workspace:
    """Read every run of the folder's ledger that is about the last one's respondent.

    `BrokenProof` where a file is not the one on record; `Misuse` where there is no run, or one was never finished.
    """
    verdict = Verdict(subject=str(folder))
    records = [each for each in read_history(entries, verdict).runs if each.done is not None]
    if verdict.faults:
        raise BrokenProof(f"the ledger of `{folder.name}` does not hold: {verdict.faults[0]}")
    if not records:
        raise Misuse(f"`{folder.name}` records no finished run")
    respondent = _respondent(records[-1])
    own = [each for each in records if _respondent(each) == respondent]
    homes = [folder if record is records[-1] else folder / "history" / run_id(record) for record in own]
    loaded = _case(homes[-1], own[-1])
    runs = [
        _Reader(record, home, place, loaded, read_feed).run()
        for place, (record, home) in enumerate(zip(own, homes, strict=True))
    ]
    runs.sort(key=lambda run: (run.at, run.recorded or run.at))
    others = tuple(sorted(_respondent(each) for each in records if each not in own))
    history = History(runs=tuple(runs), size=verdict.checked.get("entries", 0), root=root, others=others)
    return Workspace(history=history, loaded=loaded, respondent=respondent)


def _respondent(record: RunRecord) -> str:
    """Whose duties a run was about: a report tells of the runs of one, the last's (R2, R25)."""
    return str(record.question.get("respondent", ""))


def run_id(record: RunRecord) -> str:
    """The id that a run was recorded under; it is also the name of its folder in `history/`."""
    name = str(record.start.body.get("id", ""))
    if not name or "/" in name or name in (".", ".."):
        raise BrokenProof(f"entry {record.start.number}: not a run's id: `{name}`")
    return name


def _case(home: Path, record: RunRecord) -> Loaded:
    line = next((each for each in record.inputs if each.body.get("role") == "case"), None)
    path = None if line is None else _input(home, line)
    if line is None or path is None:
        raise Misuse("the case file of the run is neither in its folder nor where it was read from")
    return load_case(path)


def _input(home: Path, line: Line) -> Path | None:
    """Where an input still is, as it was: its copy in the run, else where it was read from."""
    body = line.body
    places = [home / str(body["copy"])] if body.get("copy") else []
    places.append(Path(str(body.get("path", ""))))
    return next((place for place in places if place.is_file() and file_sha256(place) == body.get("sha256")), None)


def fresh_run(
    folder: Path, loaded: Loaded, *, run_id: str, respondent: str, at: Instant, entries: Mapping[str, int]
) -> Run:
    """The run whose files stand in `folder` but are not on record yet; `entries` are the indexes that they will get."""
    paths = {name: folder / name for name in NEEDED}
    summary = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    run = _run(
        loaded.case,
        paths,
        place=0,
        id=run_id,
        at=at,
        software=f"enjoin {__version__}",
        respondent=respondent,
        summary=summary,
    )
    return replace(run, entries=entries, tasks=read_tasks(folder / "actions.csv"))


def _run(
    case: Case,
    paths: Mapping[str, Path],
    *,
    place: int,
    id: str,  # noqa: A002
    at: Instant,
    software: str,
    respondent: str,
    summary: Mapping[str, Any],
) -> Run:
    """What links, findings, decisions and the summary say of the respondent: its own platforms, and its own acts."""
    ours = _ours(case, respondent)
    links = tuple(each for each in read_links(paths["links.parquet"]) if each.platform is None or ours(each.platform))
    found = read_findings(paths["findings.parquet"], links, find_person(case, respondent).platforms)
    decided = read_decisions(paths["decisions.parquet"], place, found.bands)
    others = _of_others(summary)
    feeds = {name: each for name, each in summary.get("feeds", {}).items() if isinstance(each, dict)}
    return Run(
        id=id,
        at=at,
        recorded=None,
        software=software,
        respondent=respondent,
        entries={},
        screened={name: int(each.get("rows", 0)) for name, each in feeds.items()} | _own(summary),
        rejected={name: int(each.get("rejected", 0)) for name, each in feeds.items()},
        links=links,
        findings=found.rows,
        finding_counts=found.counts,
        bands=found.bands,
        tallies=decided.tallies,
        decided=tuple(each for each in decided.rows if each.row not in others),
        stock=decided.stock,
        reaches=_reaches(case, respondent, at),
        passed=decided.passed,
        strangers=tuple(each for each in decided.strangers if ours(each[0])),
        calibration=summary.get("calibration") or {},
        others=tuple(replace(each, respondent=others[each.row]) for each in decided.rows if each.row in others),
    )


def _ours(case: Case, respondent: str) -> Callable[[str], bool]:
    """Is a platform one of the respondent's? Who has none acts on all."""
    platforms = find_person(case, respondent).platforms
    return lambda platform: not platforms or platform in platforms


def _reaches(case: Case, respondent: str, at: Instant) -> bool:
    """Does any paragraph in force, or in a gap, speak of listing or promotion to the respondent?"""
    view = View(case, find_person(case, respondent), at)
    binding = (each for each in view.obligations if each.status in ("in_force", "gap"))
    return any(act in OFFERED for each in binding for act in view.acts_as_to_any(each))


def _own(summary: Mapping[str, Any]) -> dict[str, int]:
    """Of the listings screened, those on the respondent's own platforms; a run that did not count them tells of all."""
    counted = (summary.get("counts") or {}).get("listings.own")
    return {} if counted is None else {"listings": int(counted)}


def _of_others(summary: Mapping[str, Any]) -> dict[int, str]:
    """Rows of decisions that were made for another respondent than the run's, which the acts feed named (R25)."""
    told = summary.get("acts_of_others") or {}
    return {row: name for name, spans in told.items() for first, last in spans for row in range(first, last + 1)}


class _Reader:
    """Reads one run that is on record."""

    def __init__(self, record: RunRecord, home: Path, place: int, loaded: Loaded, read_feed: ReadFeed) -> None:
        self.record, self.home, self.place = record, home, place
        self.case = loaded.case
        self.court = loaded.case.court
        self.read_feed = read_feed
        self.lacking: list[str] = []

    def run(self) -> Run:
        run = _run(
            self.case,
            {name: self._file(name) for name in NEEDED},
            place=self.place,
            id=run_id(self.record),
            at=read_moment(str(self.record.question["at"]), self.court),
            software=str(self.record.start.body.get("software", "")),
            respondent=_respondent(self.record),
            summary=json.loads(self._file("run.json").read_text(encoding="utf-8")),
        )
        offers = read_offers(self._feed("listings"), {each.store for each in run.links if each.store})
        whole = not self.lacking and any(line.body.get("role") == "listings" for line in self.record.inputs)
        return replace(
            run,
            recorded=self.record.done.entry.at if self.record.done else None,
            entries=self._entries(),
            digests=self._digests(),
            decided=read_acts(run.decided, self._feed("acts")),
            offers=offers,
            has_listings=whole,
            tasks=read_tasks(self._file("actions.csv")),
            lacking=tuple(self.lacking),
        )

    def _entries(self) -> dict[str, int]:
        out = {"run": self.record.start.number}
        out |= {name: line.number for name, line in self.record.files.items()}
        for line in self.record.inputs:
            out.setdefault(f"input:{line.body.get('role')}", line.number)
        if self.record.done is not None:
            out["done"] = self.record.done.number
        return out

    def _digests(self) -> dict[str, str]:
        """The SHA-256 of every file on record, by name; inputs by role and the path that they were read from."""
        files = {name: str(line.body["sha256"]) for name, line in self.record.files.items()}
        inputs = {f"{each.body['role']}: {each.body['path']}": str(each.body["sha256"]) for each in self.record.inputs}
        return inputs | files

    def _file(self, name: str) -> Path:
        """A file of the run, which must be the one on record."""
        line, path = self.record.files.get(name), self.home / name
        if line is None:
            raise BrokenProof(f"run {run_id(self.record)} has no `{name}` on record")
        if not path.is_file():
            raise BrokenProof(f"`{name}`, entry {line.number}: the file is gone")
        if file_sha256(path) != line.body.get("sha256"):
            raise BrokenProof(f"`{name}` is not the file that entry {line.number} records; `enjoin verify` says more")
        return path

    def _feed(self, role: str) -> Iterator[pa.RecordBatch]:
        """The batches of an input feed, as far as its files are at hand."""
        for line in self.record.inputs:
            if line.body.get("role") != role:
                continue
            path = _input(self.home, line)
            if path is None:
                told = f"the {role} feed `{line.body.get('path')}` of entry {line.number} is no longer at hand"
                self.lacking.append(told)
            else:
                yield from self.read_feed(path, role)
