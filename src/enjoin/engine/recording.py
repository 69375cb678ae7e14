"""What a run puts on record, and in which order: `run`, `blind`, one `input` each, one `file` each, `done`.

The entries say: this question, under this software, of these inputs, gave these files. Bodies are only ever added to:

    run    {id, software, question, signer}           signer: the public key that signs, or null
    blind  {key}                                      hex; salts the rows of this run's tables (`ledger.rows`)
    input  {role, path, copy, sha256, bytes}          path: as it was given; copy: where the run folder holds it, or null
    file   {name, sha256, bytes, rows, root}          rows and root (hex) for tables, else null
    done   {id, files}                                every file name of the run: nothing else belongs into its folder
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any, Protocol

from enjoin import __version__
from enjoin.engine.rowfiles import is_table, read_columns
from enjoin.ledger.entry import write_entry
from enjoin.ledger.note import Signer
from enjoin.ledger.rows import columns_root
from enjoin.when import Instant

LEDGER = "ledger"  # the ledger's folder inside a run


class Log(Protocol):
    """What recording asks of a store."""

    def append(self, entries: Sequence[bytes]) -> range: ...

    def checkpoint(self, signer: Signer | None = None) -> bytes: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """One file that a run read: its `role` (`case`, `work`, `stores`, `listings`, `acts`, …), the `path` as it was given,
    the `file` itself, and the name of its `copy` in the run folder, if there is one."""

    role: str
    path: str
    file: Path
    copy: str | None = None


def record_run(
    ledger: Log,
    folder: Path,
    *,
    question: Mapping[str, Any],
    inputs: Iterable[Input],
    signer: Signer | None,
    blind: bytes,
    run_id: str,
    now: Instant,
) -> bytes:
    """Put a finished run on record, durably, and return the checkpoint. Every file in `folder` belongs to the run."""
    names = run_files(folder)
    key = str(signer.verifier) if signer else None
    bodies: list[tuple[str, dict[str, Any]]] = [
        ("run", {"id": run_id, "software": f"enjoin {__version__}", "question": dict(question), "signer": key}),
        ("blind", {"key": blind.hex()}),
        *(("input", input_body(each)) for each in inputs),
        *(("file", file_body(folder, name, blind)) for name in names),
        ("done", {"id": run_id, "files": names}),
    ]
    ledger.append([write_entry(tag, 1, body, at=now) for tag, body in bodies])
    return ledger.checkpoint(signer)


def run_files(folder: Path) -> list[str]:
    """The names, with `/`, of all files of a run but its ledger, sorted."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if not path.is_dir())
    return sorted(path.as_posix() for path in paths if path.parts[0] != LEDGER)


def input_body(each: Input) -> dict[str, Any]:
    return {"role": each.role, "path": each.path, "copy": each.copy, **_digest(each.file)}


def file_body(folder: Path, name: str, blind: bytes) -> dict[str, Any]:
    path = folder / name
    root, rows = columns_root(read_columns(path), blind=blind) if is_table(path) else (None, None)
    return {"name": name, **_digest(path), "rows": rows, "root": root.hex() if root else None}


def file_sha256(path: Path) -> str:
    """The SHA-256 of a file's bytes, in hex."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _digest(path: Path) -> dict[str, Any]:
    return {"sha256": file_sha256(path), "bytes": path.stat().st_size}
