"""Check an evidence packet alone: archive, manifest, signature, entries, rows, time-stamps — and decide its rows again.

`verify.html` does the same in a browser, but for the deciding again.
"""

import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

from enjoin.engine.archive import Files, read_archive
from enjoin.engine.packet import FORMAT, TABLES
from enjoin.engine.packet_pages import verify_page
from enjoin.engine.record import History, Line, RunRecord, read_numbered
from enjoin.engine.stamping import STAMPS
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Trust, check_signature, check_stamp
from enjoin.ledger.checkpoint import Checkpoint, is_signed, read_checkpoint
from enjoin.ledger.entry import leaf
from enjoin.ledger.note import open_note, read_note, read_verifier
from enjoin.ledger.proofs import Proof, check_consistency, check_inclusion
from enjoin.ledger.rows import check_row
from enjoin.ledger.tree import leaf_hash
from enjoin.problems import BrokenProof, EnjoinError

Redecide = Callable[[Files, RunRecord, Mapping[str, list[dict[str, Any]]], Verdict], None]


def verify_packet(content: bytes, name: str, trust: Trust, redecide: Redecide | None = None) -> Verdict:
    """Check everything in a packet. `Unreadable` where it is no archive at all."""
    verdict = Verdict(subject=name)
    try:
        files = read_archive(content)
        state = _checkpoint(files)
        verdict.origin = state.origin
        _check_manifest(files, state, verdict)
        history = _check_entries(files, state, verdict)
        _check_key(files, state, history, trust, verdict)
        run = _the_run(history)
        _check_stamps(files, history, state, trust, verdict)
        rows = _check_tables(files, run, verdict)
        _check_about(files, run, verdict)
        if redecide is not None and verdict.intact:
            redecide(files, run, rows, verdict)
    except BrokenProof as error:
        verdict.fault("packet", str(error))
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        verdict.fault("form", f"the packet is not of the form that it should have: {type(error).__name__} {error}")
    return verdict


def _file(files: Files, name: str) -> bytes:
    if name not in files:
        raise BrokenProof(f"`{name}` is missing from the packet")
    return files[name]


def _checkpoint(files: Files) -> Checkpoint:
    return read_checkpoint(_file(files, "ledger/checkpoint"))


# ── manifest and key ──


def _check_manifest(files: Files, state: Checkpoint, verdict: Verdict) -> None:
    """Every file is the one that the manifest lists, and nothing else is there."""
    content = _file(files, "MANIFEST")
    text = read_note(content).text if is_signed(content) else content.decode()
    lines = text.splitlines()
    if lines[0] != f"enjoin packet {FORMAT}":
        raise BrokenProof(f"not a packet of format {FORMAT}: `{lines[0][:60]}`")
    if lines[1:3] != [state.origin, str(state.size)] or b64decode(lines[3]) != state.root:
        verdict.fault("manifest", "is of another ledger or another state of it than the checkpoint", file="MANIFEST")
    listed = {name: digest for digest, _, name in (line.split(" ", 2) for line in lines[4:])}
    for name in sorted(listed.keys() | (files.keys() - {"MANIFEST"})):
        if name not in files:
            verdict.fault("missing", "is in the manifest, but missing", file=name)
        elif name not in listed:
            verdict.fault("extra", "is not in the manifest", file=name)
        elif sha256(files[name]).hexdigest() != listed[name]:
            verdict.fault("changed", "was changed since it was packed", file=name)
        else:
            verdict.count("files")


def _check_key(files: Files, state: Checkpoint, history: History, trust: Trust, verdict: Verdict) -> None:
    public = files.get("ledger/public.key")
    check_signature(
        files["ledger/checkpoint"], public.decode() if public else None, state.size, history, trust, verdict
    )
    manifest = files["MANIFEST"]
    if verdict.signer is None:
        return
    if not is_signed(manifest):
        verdict.notes.append("the manifest is unsigned: the rows and entries are vouched for, the other pages are not")
        return
    try:
        open_note(manifest, read_verifier(verdict.signer))
    except EnjoinError as error:
        verdict.fault("signature", str(error), file="MANIFEST")


# ── entries ──


def _check_entries(files: Files, state: Checkpoint, verdict: Verdict) -> History:
    """Each entry is in the log under the checkpoint; read in their order."""
    held = json.loads(_file(files, "ledger/entries.json"))["entries"]
    numbers = [each["number"] for each in held]
    if numbers != sorted(set(numbers)):
        raise BrokenProof("the entries are not in their order")
    contents = []
    for each in held:
        content = each["entry"].encode()
        try:
            check_inclusion(leaf_hash(leaf(content)), each["number"], state.size, _proof(each), state.root)
        except BrokenProof as error:
            verdict.fault("entry", str(error), file="ledger/entries.json", entry=each["number"])
        contents.append((each["number"], content))
    return read_numbered(contents, verdict)


def _proof(held: Mapping[str, Any]) -> Proof:
    return tuple(b64decode(each, validate=True) for each in held["proof"])


def _the_run(history: History) -> RunRecord:
    if len(history.runs) != 1 or history.runs[0].done is None:
        raise BrokenProof("a packet holds the entries of one finished run")
    return history.runs[0]


def _check_stamps(files: Files, history: History, state: Checkpoint, trust: Trust, verdict: Verdict) -> None:
    if not history.stamps:
        verdict.notes.append("no time-stamp: the times are those of the machine that made the record")
    proofs = {each["size"]: _proof(each) for each in json.loads(files["ledger/entries.json"])["consistency"]}

    def of_this_log(content: bytes) -> None:
        past = read_checkpoint(content)
        if past.origin != state.origin or past.size not in proofs:
            raise BrokenProof("the time-stamp is of another ledger")
        check_consistency(past.size, state.size, past.root, state.root, proofs[past.size])

    for line in history.stamps:
        kept = {name: files.get(f"ledger/{STAMPS}/{name}") for name in line.body["files"]}
        check_stamp(kept, line, of_this_log, trust, verdict)


# ── rows ──


def _check_tables(files: Files, run: RunRecord, verdict: Verdict) -> dict[str, list[dict[str, Any]]]:
    """Each row is in the file that its entry records. Returns the rows by table."""
    _check_case(files, run, verdict)
    out: dict[str, list[dict[str, Any]]] = {}
    for number, table in enumerate(TABLES, 2):
        name = f"exhibits/{number:02}-{table.partition('.')[0]}.json"
        held = json.loads(_file(files, name))
        line = run.files.get(table)
        if line is None or (held["file"], held["entry"]) != (table, line.number):
            verdict.fault("rows", "is not of the file and entry that it names", file=name)
            continue
        out[table] = _check_rows(held, line, name, verdict)
    return out


def _check_rows(held: Mapping[str, Any], line: Line, name: str, verdict: Verdict) -> list[dict[str, Any]]:
    root, count = bytes.fromhex(line.body["root"]), line.body["rows"]
    if held["count"] != count:
        verdict.fault("rows", f"says that {held['count']} rows are on record, not {count}", file=name)
    hashes = _proof({"proof": held["hashes"]})
    last = -1
    for each in held["rows"]:
        row, proof = each["row"], tuple(hashes[_place(place, hashes)] for place in each["proof"])
        try:
            if row <= last:
                raise BrokenProof("the rows are not in their order, or one is there twice")
            last = row
            check_row(each["content"].encode(), b64decode(each["salt"]), row, count, proof, root)
            verdict.count("rows")
        except BrokenProof as error:
            verdict.fault("row", str(error), file=name, entry=line.number, row=row + 1)
    return [json.loads(each["content"]) for each in held["rows"]]


def _place(place: object, hashes: Proof) -> int:
    if type(place) is not int or not 0 <= place < len(hashes):
        raise ValueError(f"no hash {place}")
    return place


def _check_case(files: Files, run: RunRecord, verdict: Verdict) -> None:
    name = "exhibits/01-case.toml"
    recorded = [line for line in run.inputs if line.body["role"] == "case"]
    digest = sha256(_file(files, name)).hexdigest()
    if not any(line.body["sha256"] == digest for line in recorded):
        entry = recorded[0].number if recorded else None
        verdict.fault("case", "is not the case file that the run read", file=name, entry=entry)


def _check_about(files: Files, run: RunRecord, verdict: Verdict) -> None:
    """What the packet says of itself is what the record says of the run."""
    about = json.loads(_file(files, "packet.json"))
    if _file(files, "verify.html") != verify_page().encode():
        verdict.notes.append("its verify.html is not this version's: do not rely on what that page says")
    for key, value in (("run", run.start.body["id"]), ("question", run.question), ("signer", run.start.body["signer"])):
        if about.get(key) != value:
            verdict.fault("about", f"its `{key}` is not that of the record", file="packet.json")
