"""Check a run's folder against its ledger: entries, signature, time-stamps, files, rows — and replay the decisions.

Nothing is written, nothing is fetched. Every fault is gathered, with the entry, file and row where it stands.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from cryptography import x509

from enjoin.engine.record import History, Line, RunRecord, read_history
from enjoin.engine.recording import LEDGER, run_files
from enjoin.engine.rowfiles import is_table, read_columns
from enjoin.engine.stamping import STAMPS
from enjoin.engine.verdict import Verdict
from enjoin.ledger.checkpoint import is_signed, read_checkpoint
from enjoin.ledger.note import Verifier, read_verifier
from enjoin.ledger.rows import columns_root
from enjoin.ledger.stamp import read_roots, read_stamp
from enjoin.problems import BrokenProof, EnjoinError

HISTORY = "history"  # earlier runs of the same folder, each under its id
LEDGER_FILES = ("ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "checkpoint", "public.key")


class Log(Protocol):
    """What verification asks of a store."""

    folder: Path
    origin: str
    size: int

    def entries(self) -> Iterator[bytes]: ...

    def check(self) -> None: ...

    def check_checkpoint(self, content: bytes | None) -> None: ...

    def stored_checkpoint(self) -> bytes | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What the reader brings along: keys and roots that they trust, and checkpoints that they have seen before."""

    keys: tuple[Verifier, ...] = ()
    roots: tuple[x509.Certificate, ...] = ()
    seen: tuple[bytes, ...] = ()


Replay = Callable[[Path, RunRecord, Verdict], None]


def verify_run(folder: Path, ledger: Log, trust: Trust, replay: Replay | None = None) -> Verdict:
    """Check everything in a run's folder."""
    verdict = Verdict(subject=str(folder), origin=ledger.origin)
    try:
        ledger.check()
        for content in trust.seen:
            ledger.check_checkpoint(content)
    except BrokenProof as error:
        verdict.fault("ledger", str(error), file=f"{LEDGER}/ledger.sqlite")
        return verdict  # what a broken ledger says about files proves nothing
    history = read_history(ledger.entries(), verdict)
    check_signature(
        ledger.stored_checkpoint(), _text(ledger.folder / "public.key"), ledger.size, history, trust, verdict
    )
    _check_stamps(ledger, history, trust, verdict)
    _check_ledger_folder(ledger.folder, history, verdict)
    if not history.runs:
        verdict.fault("empty", "the ledger records no run")
        return verdict
    run = history.runs[-1]
    _check_files(folder, run, verdict)
    homes = [(folder / HISTORY / run_name(each), each) for each in history.runs[:-1] if each.done is not None]
    for home, earlier in homes:
        _check_earlier(home, earlier, run, verdict)
    if replay is not None:
        for home, each in [*homes, (folder, run)]:
            if each.done is not None and home.is_dir():
                replay(home, each, verdict)
    return verdict


def run_name(run: RunRecord) -> str:
    """The folder of an earlier run: its id, which names nothing outside the history."""
    name = str(run.start.body["id"])
    return name if PurePosixPath(name).name == name else "-"


# ── signature ──


def check_signature(
    checkpoint: bytes | None, public_key: str | None, size: int, history: History, trust: Trust, verdict: Verdict
) -> None:
    """The checkpoint covers all entries and is signed by the key that the record names, and that the reader trusts."""
    place = f"{LEDGER}/checkpoint"
    if checkpoint is None:
        verdict.fault("no_checkpoint", "the ledger has no checkpoint", file=place)
        return
    named = history.runs[-1].start.body.get("signer") if history.runs else None
    if named is None and not is_signed(checkpoint) and not trust.keys:
        verdict.notes.append("unsigned: the record is chained, but no key vouches for who made it")
        _check_cover(checkpoint, (), size, verdict)
        return
    try:
        key = read_verifier(named) if named else None
        if key and trust.keys and key not in trust.keys:
            verdict.fault(
                "key", f"the record was made under the key `{key}`, which is not one that you trust", file=place
            )
            return
        if key and public_key != f"{key}\n":
            what = "is missing" if public_key is None else f"is not the key that the record names: `{key}`"
            verdict.fault("key", what, file=f"{LEDGER}/public.key")
        verifiers = trust.keys or ((key,) if key else ())
        _check_cover(checkpoint, verifiers, size, verdict)
        verdict.signer = str(key or verifiers[0]) if verifiers else None
        if not trust.keys:
            verdict.notes.append("the key is the one that the record names; compare it with what its owner told you")
    except EnjoinError as error:
        verdict.fault("signature", str(error), file=place)


def _check_cover(checkpoint: bytes, verifiers: Sequence[Verifier], size: int, verdict: Verdict) -> None:
    state = read_checkpoint(checkpoint, *verifiers)
    if state.size < size:
        message = f"entries from {state.size} on are not under the checkpoint: they were added without its key"
        verdict.fault("not_covered", message, file=f"{LEDGER}/checkpoint", entry=state.size)


# ── time-stamps ──


def _check_stamps(ledger: Log, history: History, trust: Trust, verdict: Verdict) -> None:
    if not history.stamps:
        verdict.notes.append("no time-stamp: the times are those of the machine that made the record")
    for line in history.stamps:
        names = [name for name in line.body["files"] if PurePosixPath(name).name == name]
        kept = {name: _bytes(ledger.folder / STAMPS / name) for name in names}
        check_stamp(kept, line, ledger.check_checkpoint, trust, verdict)


def check_stamp(
    kept: Mapping[str, bytes | None], line: Line, of_this_log: Callable[[bytes], None], trust: Trust, verdict: Verdict
) -> None:
    """The files of one time-stamp, by name, against its entry; `of_this_log` checks the checkpoint that was stamped."""
    try:
        if _kept_as_recorded(kept, line, verdict):
            _check_token(
                {Path(name).suffix: content or b"" for name, content in kept.items()}, of_this_log, trust, verdict
            )
    except EnjoinError as error:
        verdict.fault("stamp", str(error), entry=line.number)


def _kept_as_recorded(kept: Mapping[str, bytes | None], line: Line, verdict: Verdict) -> bool:
    for name, digest in line.body["files"].items():
        if PurePosixPath(name).name != name:
            raise BrokenProof(f"the time-stamp names a file outside its folder: `{name}`")
        content = kept.get(name)
        if content is None or sha256(content).hexdigest() != digest:
            what = "is missing" if content is None else "is not the one that was recorded"
            verdict.fault("stamp_file", what, file=f"{LEDGER}/{STAMPS}/{name}", entry=line.number)
            return False
    return True


def _check_token(
    kept: Mapping[str, bytes], of_this_log: Callable[[bytes], None], trust: Trust, verdict: Verdict
) -> None:
    checkpoint, token = kept.get(".checkpoint", b""), kept.get(".tsr", b"")
    of_this_log(checkpoint)
    roots = trust.roots or (read_roots(kept[".pem"]) if ".pem" in kept else ())
    stamp = read_stamp(token, checkpoint, roots)
    verdict.count("time-stamps")
    whose = "you trust" if trust.roots else "kept with it"
    under = f"checked under the root {whose}" if stamp.trusted else "its signature was not checked: no root at hand"
    size = read_checkpoint(checkpoint).size
    verdict.notes.append(f"the first {size} entries existed at {stamp.at.iso()}, says {stamp.authority} ({under})")


def _check_ledger_folder(folder: Path, history: History, verdict: Verdict) -> None:
    known = set(LEDGER_FILES) | {f"{STAMPS}/{name}" for line in history.stamps for name in line.body.get("files", {})}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink() or (not path.is_dir() and name not in known):
            verdict.fault("extra", "does not belong to the record", file=f"{LEDGER}/{name}")


# ── files ──


def _check_files(folder: Path, run: RunRecord, verdict: Verdict) -> None:
    if run.done is None:
        verdict.fault("unfinished", "the last run was not finished", entry=run.start.number)
        return
    listed = set(run.done.body.get("files", []))
    for name in sorted(listed | set(run.files)):
        line = run.files.get(name)
        if line is None or name not in listed:
            verdict.fault(
                "list", "the record's list of files does not agree with itself", file=name, entry=run.done.number
            )
            continue
        _check_file(folder, name, line, run.blind, verdict)
    for name in run_files(folder):
        if name not in listed:
            verdict.fault("extra", "is not on record", file=name)


def _check_earlier(home: Path, earlier: RunRecord, last: RunRecord, verdict: Verdict) -> None:
    """An earlier run's files, as the last run found them, are those that the earlier run recorded."""
    if not home.is_dir():
        verdict.notes.append(f"the files of run {home.name} are not in this folder; its entries were checked")
        return
    for name, line in earlier.files.items():
        if name.startswith(f"{HISTORY}/"):
            continue
        now = last.files.get(f"{HISTORY}/{home.name}/{name}")
        if now is None or now.body["sha256"] != line.body["sha256"]:
            place = f"{HISTORY}/{home.name}/{name}"
            verdict.fault("history", "is not the file that its own run recorded", file=place, entry=line.number)


def _check_file(folder: Path, name: str, line: Line, blind: bytes, verdict: Verdict) -> None:
    path = folder / name
    if path.is_symlink() or not path.resolve().is_relative_to(folder.resolve()):
        verdict.fault("link", "leads out of the run's folder", file=name, entry=line.number)
        return
    if not path.is_file():
        verdict.fault("missing", "is on record, but missing", file=name, entry=line.number)
        return
    with path.open("rb") as file:
        if file_digest(file, "sha256").hexdigest() != line.body.get("sha256"):
            verdict.fault("changed", _how_changed(path, line.body), file=name, entry=line.number)
            return
    verdict.count("files")
    if is_table(path) and line.body.get("root") is not None:
        _check_rows(path, name, line, blind, verdict)


def _check_rows(path: Path, name: str, line: Line, blind: bytes, verdict: Verdict) -> None:
    try:
        root, rows = columns_root(read_columns(path), blind=blind)
    except EnjoinError as error:
        verdict.fault("rows", str(error), file=name, entry=line.number)
        return
    if (root.hex(), rows) != (line.body["root"], line.body["rows"]):
        verdict.fault("rows", "its rows are not those on record", file=name, entry=line.number)
    else:
        verdict.count("rows", rows)


def _how_changed(path: Path, body: dict[str, Any]) -> str:
    size, recorded = path.stat().st_size, body.get("bytes", 0)
    if size != recorded:
        return f"was changed: it has {size} bytes, on record are {recorded}"
    return "was changed since it was recorded"


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() and not path.is_symlink() else None


def _text(path: Path) -> str | None:
    content = _bytes(path)
    return content.decode(errors="replace") if content is not None else None
