"""A run's folder against its ledger: every way to bend it is named for what it is."""

import json
import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from runs import SIGNER, make_run

from enjoin.adapters.keyfile import witness_path
from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.apps.cli.verify import verify as command
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Trust, verify_run
from enjoin.ledger.entry import write_entry
from enjoin.ledger.note import Signer
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

OTHER = Signer("enjoin", bytes(32))
LATER = Instant(1_700_000_000_000_000)


def verify(folder: Path, **trust: object) -> Verdict:
    with read_ledger(folder / "ledger") as ledger:
        return verify_run(folder, ledger, Trust(**trust))  # type: ignore[arg-type]


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return make_run(tmp_path / "run")


def test_an_intact_run(run: Path) -> None:
    verdict = verify(run, keys=(SIGNER.verifier,))
    assert verdict.intact, verdict.faults
    assert verdict.checked == {"entries": 9, "files": 5, "rows": 14}
    assert verdict.line() == f"intact: 9 entries, 5 files, 14 rows; signed by {SIGNER.verifier}"
    assert any("no time-stamp" in note for note in verdict.notes)


def test_without_a_trusted_key_the_reader_is_told_to_compare(run: Path) -> None:
    assert any("compare it with what its owner told you" in note for note in verify(run).notes)


def test_an_unsigned_run_is_intact_and_says_so(tmp_path: Path) -> None:
    verdict = verify(make_run(tmp_path / "run", signer=None))
    assert verdict.intact
    assert verdict.line().endswith("unsigned")
    assert any(note.startswith("unsigned: ") for note in verdict.notes)


def test_a_second_run_in_the_same_ledger_covers_the_folder(tmp_path: Path) -> None:
    folder = make_run(tmp_path / "run")
    make_run(folder, rows=20, now=1_690_000_100_000_000, run_id="2")
    verdict = verify(folder)
    assert verdict.intact, verdict.faults
    assert verdict.checked == {"entries": 18, "files": 5, "rows": 22}


def edit(name: str, change: Callable[[bytes], bytes]) -> Callable[[Path], object]:
    return lambda run: (run / name).write_bytes(change((run / name).read_bytes()))


def reorder_rows(run: Path) -> None:
    table = pq.read_table(run / "decisions.parquet")
    pq.write_table(table.take([*reversed(range(table.num_rows))]), run / "decisions.parquet")


def append_unsigned(run: Path) -> None:
    with open_ledger(run / "ledger") as ledger:
        ledger.append([write_entry("note", 1, {"x": 1}, at=LATER)])


def sign_again(run: Path) -> None:
    with open_ledger(run / "ledger") as ledger:
        ledger.checkpoint(OTHER)


def unsign(run: Path) -> None:
    with open_ledger(run / "ledger") as ledger:
        ledger.checkpoint(None)


def sql(statement: str) -> Callable[[Path], None]:
    def change(run: Path) -> None:
        connection = sqlite3.connect(run / "ledger" / "ledger.sqlite")
        connection.execute(statement)
        connection.commit()
        connection.close()

    return change


CASES: dict[str, tuple[Callable[[Path], object], str, str]] = {
    "a byte flipped": (
        edit("run.json", lambda old: old.replace(b"{", b"[", 1)),
        "changed",
        "`run.json`, entry 7: was changed",
    ),
    "a file truncated": (
        edit("case.toml", lambda old: old[:-5]),
        "changed",
        "`case.toml`, entry 4: was changed: it has",
    ),
    "a file emptied": (edit("actions.csv", lambda _: b""), "changed", "it has 0 bytes"),
    "a file filled": (edit("notes/empty.txt", lambda _: b"x"), "changed", "`notes/empty.txt`, entry 6"),
    "a file missing": (
        lambda run: (run / "actions.csv").unlink(),
        "missing",
        "`actions.csv`, entry 3: is on record, but missing",
    ),
    "a file more": (lambda run: (run / "more.txt").write_text("x"), "extra", "`more.txt`: is not on record"),
    "a hidden file more": (lambda run: (run / "notes" / ".x").write_text("x"), "extra", "`notes/.x`: is not on record"),
    "a file renamed": (lambda run: (run / "run.json").rename(run / "run2.json"), "missing", "`run.json`"),
    "rows reordered": (reorder_rows, "changed", "`decisions.parquet`, entry 5"),
    "entries without the key": (append_unsigned, "not_covered", "entries from 9 on are not under the checkpoint"),
    "signed again by another": (sign_again, "signature", "signed by `enjoin+"),
    "signature taken off": (unsign, "signature", "a signed note is a text"),
    "no checkpoint": (lambda run: (run / "ledger" / "checkpoint").unlink(), "no_checkpoint", "no checkpoint"),
    "another public key": (
        edit("ledger/public.key", lambda _: str(OTHER.verifier).encode()),
        "key",
        "is not the key that the record names",
    ),
    "no public key": (lambda run: (run / "ledger" / "public.key").unlink(), "key", "`ledger/public.key`: is missing"),
    "a stranger in the ledger": (lambda run: (run / "ledger" / "x").write_text(""), "extra", "`ledger/x`"),
    "an entry left out": (sql("DELETE FROM entries WHERE number = 8"), "raise", "torn"),
    "an entry changed": (
        sql(
            "UPDATE entries SET content = CAST(replace(CAST(content AS TEXT), 'run.json', 'run.jsom') AS BLOB) WHERE number = 7"
        ),
        "ledger",
        "entry 7",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_fault_has_its_reason(run: Path, name: str) -> None:
    bend, code, says = CASES[name]
    bend(run)
    if code == "raise":
        with pytest.raises(BrokenProof, match=says):
            verify(run)
        return
    verdict = verify(run)
    assert code in [fault.code for fault in verdict.faults]
    assert says in "; ".join(map(str, verdict.faults))


def test_a_file_that_leads_out_of_the_run(run: Path, tmp_path: Path) -> None:
    (run / "run.json").rename(tmp_path / "elsewhere.json")
    (run / "run.json").symlink_to(tmp_path / "elsewhere.json")
    assert [fault.code for fault in verify(run).faults] == ["link"]


@pytest.mark.parametrize(
    "name", ["case.toml", "run.json", "actions.csv", "decisions.parquet", "ledger/ledger.sqlite", "ledger/checkpoint"]
)
def test_a_file_swapped_from_another_run(run: Path, tmp_path: Path, name: str) -> None:
    other = make_run(tmp_path / "other", rows=13, origin="enjoin/1:22-cv-09384/2", run_id="other")
    (other / "case.toml").write_text("another")
    (other / "run.json").write_text("another")
    (other / "actions.csv").write_text("store_id,do\n1,release\n")
    shutil.copy(other / name, run / name)
    verdict = verify(run)
    assert not verdict.intact
    expected = "of another ledger" if name.startswith("ledger/") else "was changed"
    assert expected in str(verdict.faults[0])


def test_a_whole_ledger_swapped_from_another_run(run: Path, tmp_path: Path) -> None:
    other = make_run(tmp_path / "other", rows=13, origin="enjoin/1:22-cv-09384/2", run_id="other")
    shutil.rmtree(run / "ledger")
    shutil.copytree(other / "ledger", run / "ledger")
    verdict = verify(run)
    assert [(fault.code, fault.file) for fault in verdict.faults] == [("changed", "decisions.parquet")]


def test_a_run_made_anew_under_another_key_fails_for_who_knows_the_key(tmp_path: Path) -> None:
    forged = make_run(tmp_path / "forged", signer=OTHER)
    assert verify(forged).intact  # consistent in itself: only the key tells
    verdict = verify(forged, keys=(SIGNER.verifier,))
    assert [fault.code for fault in verdict.faults] == ["key"]
    assert "not one that you trust" in verdict.line()


def test_a_run_rolled_back_fails_for_who_kept_a_checkpoint(tmp_path: Path) -> None:
    old = make_run(tmp_path / "old")
    new = shutil.copytree(old, tmp_path / "new")
    make_run(new, rows=20, now=1_690_000_100_000_000, run_id="2")
    kept = (new / "ledger" / "checkpoint").read_bytes()
    assert verify(new, seen=(kept,)).intact
    assert verify(old).intact
    assert "rolled back: it has 9 entries, its checkpoint 18" in verify(old, seen=(kept,)).line()


def test_an_unfinished_run(run: Path) -> None:
    with open_ledger(run / "ledger") as ledger:
        ledger.append(
            [
                write_entry(
                    "run", 1, {"id": "2", "software": "x", "question": {}, "signer": str(SIGNER.verifier)}, at=LATER
                )
            ]
        )
        ledger.checkpoint(SIGNER)
    assert [fault.code for fault in verify(run).faults] == ["unfinished"]


@pytest.mark.parametrize(
    ("tag", "body"),
    [
        ("run", {"id": 1}),
        ("blind", {"key": "xyz"}),
        ("file", {"name": "a"}),
        ("done", {"id": "1", "files": [1]}),
        ("stamp", {"size": 1, "at": "x", "authority": "y", "files": {"a": 1}}),
    ],
)
def test_entries_of_the_wrong_shape_are_faults(run: Path, tag: str, body: dict[str, object]) -> None:
    with open_ledger(run / "ledger") as ledger:
        ledger.append([write_entry(tag, 1, body, at=LATER)])
        ledger.checkpoint(SIGNER)
    assert "entry" in [fault.code for fault in verify(run).faults]


def test_a_time_stamp_that_names_a_file_elsewhere(run: Path) -> None:
    body = {"size": 1, "at": "x", "authority": "y", "files": {"../../case.toml": "0" * 64}}
    with open_ledger(run / "ledger") as ledger:
        ledger.append([write_entry("stamp", 1, body, at=LATER)])
        ledger.checkpoint(SIGNER)
    assert "outside its folder" in verify(run).line()


def test_entries_of_later_versions_are_proved_and_noted(run: Path) -> None:
    with open_ledger(run / "ledger") as ledger:
        ledger.append([write_entry("decided-by", 1, {"x": 1}, at=LATER)])
        ledger.checkpoint(SIGNER)
    verdict = verify(run)
    assert verdict.intact, verdict.faults
    assert any("decided-by" in note for note in verdict.notes)


def test_every_bent_byte_of_every_file_is_found_or_changes_nothing(run: Path) -> None:
    """All files but the database byte by byte; the database's own test is in conformance/stores."""
    chance = random.Random(902)
    for path in sorted(path for path in run.rglob("*") if path.is_file() and path.suffix != ".sqlite"):
        whole = path.read_bytes()
        places = range(len(whole)) if len(whole) < 400 else sorted(chance.sample(range(len(whole)), 120))
        for at in places:
            bent = bytearray(whole)
            bent[at] ^= 1 << chance.randrange(8)
            path.write_bytes(bent)
            assert not verify(run).intact, f"{path.name} byte {at}"
        path.write_bytes(whole)
    assert verify(run).intact


def test_the_commands_exit_codes(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("enjoin.apps.cli.verify.replayer", lambda look_in: None)  # this run's case is none
    call = CliRunner().invoke
    said = call(command, [str(run), "--key", str(SIGNER.verifier)])
    assert (said.exit_code, said.output.splitlines()[0][:7]) == (0, "intact:")
    (run / "run.json").write_text("{}")
    said = call(command, [str(run), "--json"])
    assert said.exit_code == 1
    assert json.loads(said.output)["faults"][0]["file"] == "run.json"
    (run / "ledger" / "ledger.sqlite").write_bytes(b"x" * 4096)
    said = call(command, [str(run)])
    assert (said.exit_code, "not a database" in said.output) == (1, True)
    for nothing in (tmp_path / "none", tmp_path):
        assert isinstance(call(command, [str(nothing)]).exception, Misuse)  # which is exit code 2


def in_history(run: Path, tmp_path: Path, *, bent: bool = False) -> Path:
    """A second run in the folder, as `comply` leaves it: the first one's files under `history/`, its ledger continued."""
    kept = run / "history" / "1"
    shutil.copytree(run, tmp_path / "first", ignore=shutil.ignore_patterns("ledger"))
    shutil.move(tmp_path / "first", kept)
    if bent:
        (kept / "actions.csv").write_text("store_id,do\n1,allow\n2,allow\n")
    return make_run(run, rows=20, now=1_690_000_100_000_000, run_id="2")


def test_earlier_runs_are_checked_against_their_own_entries(run: Path, tmp_path: Path) -> None:
    verdict = verify(in_history(run, tmp_path))
    assert verdict.intact, verdict.faults
    assert verdict.checked["files"] == 10


def test_an_earlier_run_that_was_changed_before_the_next_is_found(run: Path, tmp_path: Path) -> None:
    verdict = verify(in_history(run, tmp_path, bent=True))
    assert [(fault.code, fault.file) for fault in verdict.faults] == [("history", "history/1/actions.csv")]
    assert "not the file that its own run recorded" in verdict.line()


def test_a_rolled_back_folder_is_noticed_by_the_checkpoint_kept_beside_the_key(
    run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "keys" / "ledger.key"
    monkeypatch.setenv("ENJOIN_KEY", str(key))
    monkeypatch.setattr("enjoin.apps.cli.verify.replayer", lambda look_in: None)
    old = shutil.copytree(run, tmp_path / "old")
    with open_ledger(run / "ledger", witness=witness_path(key, "enjoin/1:22-cv-09384/1")) as ledger:
        ledger.append([write_entry("note", 1, {}, at=LATER)])
        ledger.checkpoint(SIGNER)
    assert CliRunner().invoke(command, [str(run)]).exit_code == 0
    said = CliRunner().invoke(command, [str(old)])
    assert (said.exit_code, "rolled back: it has 9 entries, its checkpoint 10" in said.output) == (1, True)
