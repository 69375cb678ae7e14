"""The one place where parts are chosen and joined: which reader, which ledger, which key."""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa

from enjoin import __version__
from enjoin.adapters.feeds.files import feed_files
from enjoin.adapters.feeds.model import Reject, Tally
from enjoin.adapters.feeds.read import Known, read_feed
from enjoin.adapters.judgements import judgements_path, read_judgements
from enjoin.adapters.keyfile import key_path, load_signer, witness_path
from enjoin.adapters.renderers import html, pdf
from enjoin.adapters.runfolder import RunFolder, run_folder
from enjoin.adapters.stores.sqlite import open_ledger, origin_in
from enjoin.engine.calibrate import calibration_path, read_calibration
from enjoin.engine.clock import now
from enjoin.engine.comply import Comply, Resolve, Result, Say
from enjoin.engine.load import Loaded, load_case
from enjoin.engine.recording import LEDGER, Input, file_sha256, record_run
from enjoin.engine.replay import Inputs
from enjoin.engine.report import overview
from enjoin.engine.worklist import COLUMNS
from enjoin.orders.model import Case
from enjoin.parties.judgements import Judgement
from enjoin.parties.links import Link
from enjoin.parties.resolve import resolve
from enjoin.problems import Misuse
from enjoin.when import Instant, read_moment

SCHEMA = 1
COPY = "case.toml"  # the case file in the run's folder; what people judged of its links lies beside it there too
BESIDE = {"links": judgements_path, "calibration": calibration_path}
REJECTED = ("feed", "file", "row", "problem", "value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What `comply` is asked: the case, whose duties, which feeds, when, and where to write."""

    case: Path
    respondent: str
    stores: str
    listings: str
    acts: str | None
    at: Instant
    out: Path


class FileFeeds:
    """The feeds of a job from files, with their tallies and the rows set aside."""

    def __init__(self, job: Job) -> None:
        self.specs = {"stores": job.stores, "listings": job.listings} | ({"acts": job.acts} if job.acts else {})
        self.rejected: Callable[[Reject], object] = lambda reject: None
        self.tallies = {feed: Tally(sink=lambda reject: self.rejected(reject)) for feed in self.specs}
        self._read: set[str] = set()

    def _batches(self, feed: str, known: Known | None = None) -> Iterator[pa.RecordBatch]:
        """What is set aside counts the first time that a feed is gone over."""
        tally = Tally(sink=lambda reject: None) if feed in self._read else self.tallies[feed]
        self._read.add(feed)
        return read_feed(self.specs[feed], feed, tally, known=known)

    def stores(self) -> Iterator[pa.RecordBatch]:
        return self._batches("stores")

    def listings(self) -> Iterator[pa.RecordBatch]:
        return self._batches("listings")

    def acts(self, is_known: Callable[[str], bool]) -> Iterator[pa.RecordBatch]:
        return self._batches("acts", {"respondent": is_known})

    def files(self) -> Iterator[tuple[str, str, Path]]:
        """Role, path as given, and file of every file read."""
        for feed, spec in self.specs.items():
            for file in feed_files(spec):
                yield feed, str(file), file


def comply(job: Job, say: Say = lambda stage, done: None) -> tuple[Result, dict[str, Any]]:
    """Run a job and put the run in its place; returns the result and `run.json`. Nothing is left behind on an error."""
    loaded = load_case(job.case)
    feeds = FileFeeds(job)
    for feed in feeds.specs:
        feed_files(feeds.specs[feed])  # a missing feed is told before any work
    work = Comply(loaded, job.respondent, job.at, say=say)
    judged = read_judgements(job.case)
    read_calibration(job.case)  # a faulty one is told before any work
    with run_folder(job.out) as folder:
        started = now()
        _same_docket(folder, loaded)
        folder.keep_earlier()
        result = _compute(work, job, loaded, feeds, folder, judged)
        run = _write_rest(job, loaded, feeds, folder, result, started)
        _record(job, loaded, feeds, folder, run, started)
        folder.put()
    return result, run


def recompute_from(inputs: Inputs, out: Path) -> None:
    """The tables of a recorded run anew, from its inputs, into the empty folder `out`."""
    loaded = load_case(inputs.case)
    with TemporaryDirectory(prefix="enjoin-feeds-") as place:
        specs = {feed: _as_one(files, Path(place) / feed) for feed, files in inputs.feeds.items()}
        job = Job(
            case=inputs.case,
            respondent=str(inputs.question["respondent"]),
            stores=specs.get("stores", ""),
            listings=specs.get("listings", ""),
            acts=specs.get("acts"),
            at=read_moment(str(inputs.question["at"]), loaded.case.court),
            out=out,
        )
        work = Comply(loaded, job.respondent, job.at)
        _compute(work, job, loaded, FileFeeds(job), RunFolder(out, out), read_judgements(inputs.case))


def _as_one(files: Sequence[Path], folder: Path) -> str:
    """One file, or a folder that leads to several in the order in which they were read."""
    if len(files) == 1:
        return str(files[0])
    folder.mkdir()
    for number, file in enumerate(files):
        (folder / f"{number:06}{file.suffix}").symlink_to(file.resolve())
    return str(folder)


def _compute(
    work: Comply, job: Job, loaded: Loaded, feeds: FileFeeds, folder: RunFolder, judged: Iterable[Judgement]
) -> Result:
    """Every table of the run, from the case, the feeds and the judgements alone."""
    with folder.cells("rejected.csv", REJECTED) as rejected:
        feeds.rejected = lambda reject: rejected.writerow({name: getattr(reject, name) for name in REJECTED})
        result = work.run(feeds, folder, _resolver(judged), acts=job.acts is not None)
    folder.close_tables()
    zone = loaded.case.court.zone
    with folder.cells("actions.csv", COLUMNS) as file:
        file.writerows(action.cells(zone) for action in result.actions)
    return result


def _same_docket(folder: RunFolder, loaded: Loaded) -> None:
    """One folder, one docket: its ledger and its history are about one case."""
    earlier = folder.earlier
    if earlier is not None and earlier["question"]["docket"] != loaded.case.docket:
        docket = earlier["question"]["docket"]
        raise Misuse(
            f"`{folder.place.name}` holds runs of {docket}, this case is {loaded.case.docket}; name a new folder"
        )


def _resolver(judged: Iterable[Judgement]) -> Resolve:
    def links(case: Case, batches: Iterable[pa.RecordBatch]) -> list[Link]:
        return resolve(case.defendants, batches, judged)

    return links


def _write_rest(
    job: Job, loaded: Loaded, feeds: FileFeeds, folder: RunFolder, result: Result, started: Instant
) -> dict[str, Any]:
    folder.content(COPY, loaded.path.read_bytes())
    for role, _, file in beside_case(job):
        folder.content(copy_of(role), file.read_bytes())
    run = run_summary(job, loaded, feeds, result, started)
    folder.json("run.json", run)
    return run


def run_summary(job: Job, loaded: Loaded, feeds: FileFeeds, result: Result, started: Instant) -> dict[str, Any]:
    """`run.json`: what was asked, of which inputs, by which versions, and what it came to."""
    case = loaded.case
    stamp = started.datetime().strftime("%Y%m%dT%H%M%SZ")
    question = {
        "respondent": result.person.id,
        "at": job.at.iso(case.court.zone),
        "docket": case.docket,
        "court": case.court.id,
        "caption": case.caption,
    }
    seed = f"{loaded.digest} {question} {started.us}"
    measured = read_calibration(job.case)
    return {
        "schema": SCHEMA,
        "id": f"{stamp}-{sha256(seed.encode()).hexdigest()[:8]}",
        "started": started.iso(),
        "question": question,
        "sealed": case.sealed is not None and case.sealed.holds(job.at),
        "case_digest": loaded.digest,
        "inputs": [
            {"role": "case", "path": str(job.case), "digest": loaded.digest},
            *(
                {"role": role, "path": path, "digest": f"sha256:{file_sha256(file)}"}
                for role, path, file in (*beside_case(job), *feeds.files())
            ),
        ],
        "versions": {"enjoin": __version__, "detector": result.detector},
        "feeds": {
            feed: {"rows": tally.kept, "rejected": tally.rejected, "repeated": tally.repeated}
            for feed, tally in feeds.tallies.items()
        },
        "counts": dict(sorted(result.counts.items())),
        "summary": summary(result),
        "absent": result.absent,
        "acts_of_others": {name: stretches(rows) for name, rows in sorted(result.others.items())},
        "timings": result.timings,
    } | ({} if measured is None else {"calibration": measured})


def stretches(numbers: Iterable[int]) -> list[list[int]]:
    """Rising numbers as stretches of consecutive ones, first and last."""
    found: list[list[int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return found


def summary(result: Result) -> dict[str, Any]:
    """The figures that a reader wants first."""
    counts = result.counts
    return {
        "links": {state: counts[f"links.{state}"] for state in ("confirmed", "candidate", "rejected", "none")},
        "findings": {band: counts[f"findings.{band}"] for band in ("hit", "review")},
        "snapshot": {outcome: counts[f"snapshot.{outcome}"] for outcome in ("allow", "review", "block")},
        "acts": {outcome: counts[f"acts.{outcome}"] for outcome in ("allow", "review", "block")},
        "actions": len(result.actions),
    }


def beside_case(job: Job) -> Iterator[tuple[str, str, Path]]:
    """Role, path and file of what lies beside the case: links that people judged, how well its marks are screened (R34)."""
    for role, place in BESIDE.items():
        if (path := place(job.case)).exists():
            yield role, str(path), path


def copy_of(role: str) -> str:
    """The name in the run's folder of what lay beside the case."""
    return BESIDE[role](Path(COPY)).name


def _record(
    job: Job, loaded: Loaded, feeds: FileFeeds, folder: RunFolder, run: Mapping[str, Any], started: Instant
) -> None:
    """Put the run on record in its ledger; a second run into the same folder continues the first one's."""
    key = key_path(os.environ)
    signer = load_signer(key)
    origin = origin_in(folder.path / LEDGER) or f"enjoin/{loaded.case.docket}/{run['id']}"
    witness = witness_path(key, origin) if key is not None else None
    inputs = [Input(role="case", path=str(job.case), file=loaded.path, copy=COPY)]
    inputs += [Input(role=role, path=path, file=file, copy=copy_of(role)) for role, path, file in beside_case(job)]
    inputs += [Input(role=role, path=path, file=file) for role, path, file in feeds.files()]
    with open_ledger(folder.path / LEDGER, origin=origin, create=True, witness=witness) as ledger:
        _report(loaded, folder, run, job, inputs, ledger.size)
        record_run(
            ledger,
            folder.path,
            question=run["question"],
            inputs=inputs,
            signer=signer,
            blind=secrets.token_bytes(32),
            run_id=run["id"],
            now=max(now(), started),
        )


def _report(
    loaded: Loaded, folder: RunFolder, run: Mapping[str, Any], job: Job, inputs: list[Input], ledger_size: int
) -> None:
    """The compliance report for a lawyer, as a page and as a paper."""
    paper = overview(
        folder.path,
        loaded,
        run_id=run["id"],
        respondent=run["question"]["respondent"],
        at=job.at,
        inputs=inputs,
        ledger_size=ledger_size,
    )
    folder.content("report.html", html.render(paper))
    folder.content("report.pdf", pdf.render(paper))
