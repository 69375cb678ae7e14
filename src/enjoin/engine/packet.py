"""An evidence packet: the rows that concern one listing, store, defendant or order, each with its proof, in one archive.

    MANIFEST                 a note: the ledger's state, then SHA-256, size and name of every other file; signed if
    there is a key packet.json              what the packet is about, and its exhibits ledger/checkpoint        the
    signed state of the ledger · ledger/public.key · ledger/stamps/… ledger/entries.json      every entry of the run
    with its proof; the blind key and other runs stay out exhibits/…               the case file, and the rows of each
    table with their proofs index.html verify.html README.txt certificate-draft.txt

Rows are stored as the canonical bytes that were recorded, so a reader needs no Parquet to check or read them.
"""

import json
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any, Protocol

from enjoin.engine.archive import write_archive
from enjoin.engine.packet_pages import certificate_page, index_page, readme_page
from enjoin.engine.record import History, RunRecord, read_history
from enjoin.engine.rowfiles import read_columns
from enjoin.engine.scope import Scope, find_scope, rows_of
from enjoin.engine.stamping import STAMPS
from enjoin.engine.verdict import Verdict
from enjoin.ledger.checkpoint import read_checkpoint
from enjoin.ledger.entry import redact
from enjoin.ledger.note import Signer, sign
from enjoin.ledger.proofs import Proof, prove_inclusion
from enjoin.ledger.rows import Columns, encode_columns, row_leaf, salt_of
from enjoin.ledger.tree import leaf_hash, levels_of, reader
from enjoin.orders.model import Case
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

FORMAT = 1
TABLES = ("links.parquet", "findings.parquet", "decisions.parquet", "actions.csv")
TITLES = {
    "links.parquet": "Defendants and stores",
    "findings.parquet": "Findings: what the listings show of the rights",
    "decisions.parquet": "Decisions, with their directives and reasons",
    "actions.csv": "What was to be done",
}
PICTURES = ("work", "picture", "image")  # roles of inputs whose copies go along


class Log(Protocol):
    """What packing asks of a store."""

    folder: Path
    origin: str
    size: int

    def entry(self, number: int) -> bytes: ...

    def entries(self) -> Iterator[bytes]: ...

    def prove_inclusion(self, number: int, size: int | None = None) -> Proof: ...

    def prove_consistency(self, first: int, second: int | None = None) -> Proof: ...

    def stored_checkpoint(self) -> bytes | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """A packet as it was made: its archive and what to say about it."""

    content: bytes
    scope: Scope
    rows: Mapping[str, int]
    signed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvedRow:
    """One row with all that its check needs. `row` counts from 0 in its file."""

    row: int
    content: bytes
    salt: bytes
    proof: Proof


def make_packet(
    folder: Path,
    ledger: Log,
    case: Case,
    wanted: str,
    *,
    page: str,
    signer: Signer | None,
    now: Instant,
    team: bool = False,
) -> Packet:
    """The packet of the last run in `folder` for the scope `wanted`; `page` is the text of `verify.html`.

    `Misuse`: unknown scope; a sealed case outside the case team (R49). `BrokenProof`: a file is not the recorded one.
    """
    if (what := _under_seal(case, now)) and not team:
        raise Misuse(f"{what} is sealed: a packet of it stays within the case team (R49); say so with --case-team")
    history, run = _last_run(ledger)
    for name in (*TABLES, "case.toml"):
        _check_recorded(folder, name, run)
    scope = find_scope(wanted, case, lambda table: _batches(folder, table))
    if signer is not None and run.start.body["signer"] != str(signer.verifier):
        raise Misuse("the run was recorded under another key than the one here; the manifest would not match it")
    files, counts = _exhibits(folder, run, scope)
    checkpoint = ledger.stored_checkpoint()
    if checkpoint is None or read_checkpoint(checkpoint).size != ledger.size:
        raise BrokenProof("the ledger has no checkpoint over all its entries; `enjoin verify` says more")
    files["ledger/checkpoint"] = checkpoint
    files |= _kept(ledger.folder, history)
    files["ledger/entries.json"] = _json(_entries(ledger, run, history))
    about = _about(case, run, scope, counts, files, ledger, now)
    files["packet.json"] = _json(about)
    files["index.html"] = index_page(about, files).encode()
    files["README.txt"] = readme_page(about).encode()
    files["certificate-draft.txt"] = certificate_page(about, files).encode()
    files["verify.html"] = page.encode()
    files["MANIFEST"] = write_manifest(files, checkpoint, signer)
    return Packet(content=write_archive(files), scope=scope, rows=counts, signed=signer is not None)


def write_manifest(files: Mapping[str, bytes], checkpoint: bytes, signer: Signer | None) -> bytes:
    """Every file but the manifest, under the ledger's state; a signed note if there is a key."""
    state = read_checkpoint(checkpoint)
    lines = [f"enjoin packet {FORMAT}", state.origin, str(state.size), b64encode(state.root).decode()]
    lines += [f"{sha256(files[name]).hexdigest()} {len(files[name])} {name}" for name in sorted(files)]
    text = "\n".join(lines) + "\n"
    return (sign(text, signer) if signer else text).encode()


def prove_rows(batches: Iterable[Columns], takes: Any, blind: bytes) -> tuple[list[ProvedRow], int]:
    """The rows that `takes` says yes to, each with its proof, and the number of all rows."""
    hashes: list[bytes] = []
    taken: list[tuple[int, bytes]] = []
    for columns in batches:
        for content, row in zip(encode_columns(columns), rows_of([columns]), strict=True):
            number = len(hashes)
            hashes.append(leaf_hash(row_leaf(content, salt_of(blind, number))))
            if takes(row):
                taken.append((number, content))
    read = reader(levels_of(hashes))
    return [
        ProvedRow(row=n, content=content, salt=salt_of(blind, n), proof=prove_inclusion(n, len(hashes), read))
        for n, content in taken
    ], len(hashes)


def _under_seal(case: Case, now: Instant) -> str | None:
    """What of the case is sealed at this moment: the whole of it, or an order that its file quotes."""
    if case.sealed is not None and case.sealed.holds(now):
        return "the case"
    sealed = (order.id for order in case.orders if order.sealed_until is not None and now < order.sealed_until.at)
    return next((f"the order `{order}`" for order in sealed), None)


def _last_run(ledger: Log) -> tuple[History, RunRecord]:
    verdict = Verdict(subject="")
    history = read_history(ledger.entries(), verdict)
    done = [run for run in history.runs if run.done is not None]
    if verdict.faults or not done:
        raise BrokenProof(f"the ledger does not hold: {verdict.faults[0] if verdict.faults else 'no finished run'}")
    return history, done[-1]


def _check_recorded(folder: Path, name: str, run: RunRecord) -> None:
    line = run.files.get(name)
    if line is None:
        raise BrokenProof(f"`{name}` is not on record")
    with (folder / name).open("rb") as file:
        if file_digest(file, "sha256").hexdigest() != line.body["sha256"]:
            raise BrokenProof(f"`{name}` is not the file that entry {line.number} records; nothing was packed")


def _batches(folder: Path, table: str) -> Iterator[Columns]:
    name = next(each for each in TABLES if each.partition(".")[0] == table)
    return read_columns(folder / name)


def _exhibits(folder: Path, run: RunRecord, scope: Scope) -> tuple[dict[str, bytes], dict[str, int]]:
    files = {"exhibits/01-case.toml": (folder / "case.toml").read_bytes()}
    counts: dict[str, int] = {}
    for number, name in enumerate(TABLES, 2):
        table = name.partition(".")[0]
        rows, count = prove_rows(
            read_columns(folder / name), lambda row, table=table: scope.takes(table, row), run.blind
        )
        counts[table] = len(rows)
        files[f"exhibits/{number:02}-{table}.json"] = _json(_held(name, run.files[name].number, rows, count))
    pictures = [line for line in run.inputs if line.body["role"] in PICTURES and line.body["copy"]]
    for number, line in enumerate(pictures, len(TABLES) + 2):
        copy = str(line.body["copy"])
        files[f"exhibits/{number:02}-{Path(copy).name}"] = (folder / copy).read_bytes()
    return files, counts


def _held(name: str, entry: int, rows: Sequence[ProvedRow], count: int) -> dict[str, Any]:
    """Proved rows as they are written: neighbours share most of their proofs, so each hash stands once, in `hashes`."""
    places: dict[bytes, int] = {}
    held = [
        {
            "row": each.row,
            "content": each.content.decode(),
            "salt": b64encode(each.salt).decode(),
            "proof": [places.setdefault(hash_, len(places)) for hash_ in each.proof],
        }
        for each in rows
    ]
    return {"file": name, "entry": entry, "count": count, "hashes": _base64(tuple(places)), "rows": held}


def _entries(ledger: Log, run: RunRecord, history: History) -> dict[str, Any]:
    """The run's own entries and the time-stamps, each with its proof; and that what was stamped is the ledger's past."""
    numbers = [] if run.done is None else [*range(run.start.number, run.done.number + 1)]
    numbers += [line.number for line in history.stamps if line.number not in numbers]
    sizes = sorted({line.body["size"] for line in history.stamps})
    return {
        "entries": [_entry(ledger, number) for number in sorted(numbers)],
        "consistency": [{"size": size, "proof": _base64(ledger.prove_consistency(size))} for size in sizes],
    }


def _entry(ledger: Log, number: int) -> dict[str, Any]:
    content = ledger.entry(number)
    if b'"tag":"blind"' in content.partition(b"\n")[0]:
        content = redact(content)  # with the key a reader could confirm guesses about rows that are not in the packet
    return {"number": number, "entry": content.decode(), "proof": _base64(ledger.prove_inclusion(number))}


def _base64(proof: Proof) -> list[str]:
    return [b64encode(each).decode() for each in proof]


def _kept(folder: Path, history: History) -> dict[str, bytes]:
    """The public key, and the time-stamps with what they are of."""
    files = {}
    if (folder / "public.key").is_file():
        files["ledger/public.key"] = (folder / "public.key").read_bytes()
    for line in history.stamps:
        for name in line.body["files"]:
            files[f"ledger/{STAMPS}/{name}"] = (folder / STAMPS / name).read_bytes()
    return files


def _about(
    case: Case,
    run: RunRecord,
    scope: Scope,
    counts: Mapping[str, int],
    files: Mapping[str, bytes],
    ledger: Log,
    now: Instant,
) -> dict[str, Any]:
    titles = {name.partition(".")[0]: title for name, title in TITLES.items()}
    exhibits = []
    for number, name in enumerate(sorted(each for each in files if each.startswith("exhibits/")), 1):
        table = name.rpartition("/")[2][3:].partition(".")[0]
        title = "The case file: orders, directives, notices" if number == 1 else titles.get(table, f"Picture {table}")
        exhibits.append({"exhibit": number, "file": name, "title": title, "rows": counts.get(table)})
    return {
        "format": FORMAT,
        "caption": case.caption,
        "docket": case.docket,
        "court": case.court.id,
        "scope": {"kind": scope.kind, "id": scope.id},
        "run": run.start.body["id"],
        "question": run.question,
        "software": run.start.body["software"],
        "recorded": run.start.entry.at.iso(),
        "packed": now.iso(),
        "origin": ledger.origin,
        "size": ledger.size,
        "signer": run.start.body["signer"],
        "exhibits": exhibits,
    }


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
