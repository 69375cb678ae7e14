"""Replay: what it compares, and what it says when inputs are gone."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from runs import SIGNER, make_case_run

from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.engine.record import RunRecord
from enjoin.engine.recording import Input, record_run
from enjoin.engine.replay import Inputs, find_input, replay_run
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Trust, verify_run
from enjoin.problems import Misuse
from enjoin.when import Instant


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run that also read a feed, which lies beside it."""
    folder = make_case_run(tmp_path / "run")
    shutil.rmtree(folder / "ledger")
    feed = tmp_path / "stores.csv"
    feed.write_text("platform,store_id\n", encoding="utf-8")
    with open_ledger(folder / "ledger", origin="enjoin/1/1", create=True) as ledger:
        record_run(
            ledger,
            folder,
            question={"respondent": "alibaba", "at": "2023-08-02T00:00:00-04:00"},
            inputs=[
                Input(role="case", path="elsewhere/case.toml", file=folder / "case.toml", copy="case.toml"),
                Input(role="stores", path=str(feed), file=feed),
            ],
            signer=SIGNER,
            blind=b"k" * 32,
            run_id="1",
            now=Instant(1_700_000_000_000_000),
        )
    return folder


def verify(folder: Path, truth: Path, look_in: Sequence[Path] = ()) -> Verdict:
    """Verify with a replay that gives the tables in `truth`."""

    def recompute(inputs: Inputs, out: Path) -> None:
        assert inputs.case.name == "case.toml"
        assert [path.name for path in inputs.feeds["stores"]] == ["stores.csv"]
        for path in truth.glob("*.*"):
            shutil.copy(path, out / path.name)

    def replay(home: Path, record: RunRecord, verdict: Verdict) -> None:
        replay_run(home, record, verdict, recompute, look_in)

    with read_ledger(folder / "ledger") as ledger:
        return verify_run(folder, ledger, Trust(), replay)


def edit(folder: Path, row: int | None, column: str, value: object) -> None:
    path = folder / "decisions.parquet"
    rows = pq.read_table(path).to_pylist()
    schema = pq.read_schema(path)
    if row is None:
        rows.pop()
    else:
        rows[row][column] = value
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), path)


@pytest.fixture
def truth(run: Path, tmp_path: Path) -> Path:
    return shutil.copytree(run, tmp_path / "truth", ignore=shutil.ignore_patterns("ledger"))


def test_a_run_that_is_what_its_inputs_give(run: Path, truth: Path) -> None:
    verdict = verify(run, truth)
    assert verdict.intact, verdict.faults
    assert verdict.checked["rows replayed"] == verdict.checked["rows"] == 2 + 5 + 13 + 2


@pytest.mark.parametrize(
    ("row", "column", "value", "says"),
    [
        (4, "outcome", "review", '`outcome` is `"allow"`; its inputs and law give `"review"`'),
        (0, "directives", ["pi.1a"], '`directives` is `["pi.1b"]`; its inputs and law give `["pi.1a"]`'),
        (12, "right", None, '`right` is `"squishmallow"`; its inputs and law give `null`'),
    ],
)
def test_a_record_that_its_inputs_do_not_give(
    run: Path, truth: Path, row: int, column: str, value: object, says: str
) -> None:
    edit(truth, row, column, value)
    (fault,) = verify(run, truth).faults
    assert (fault.code, fault.file, fault.row) == ("replay", "decisions.parquet", row + 1)
    assert says in fault.message


def test_rows_more_or_less_than_the_inputs_give(run: Path, truth: Path) -> None:
    edit(truth, None, "", None)
    (fault,) = verify(run, truth).faults
    assert (fault.row, fault.message) == (13, "its inputs and law give no such row")
    shutil.copy(run / "decisions.parquet", truth / "decisions.parquet")
    edit(run, None, "", None)
    verdict = verify(run, truth)
    assert [fault.code for fault in verdict.faults] == ["changed", "replay"]
    assert "the record ends here" in str(verdict.faults[1])


def test_a_bent_file_is_named_with_its_row(run: Path, truth: Path) -> None:
    edit(run, 7, "outcome", "allow")
    verdict = verify(run, truth)
    assert [(fault.code, fault.row) for fault in verdict.faults] == [("changed", None), ("replay", 8)]


def test_where_a_feed_stood_does_not_matter(run: Path, truth: Path) -> None:
    for folder, place in ((run, "a/stores.csv"), (truth, "b/stores.csv")):
        (folder / "rejected.csv").write_text(f"feed,file,row,problem,value\nstores,{place},1,x,y\n", encoding="utf-8")
    assert [fault.code for fault in verify(run, truth).faults] == ["changed"]


def test_an_input_that_is_gone_or_changed_is_said_and_is_no_fault(run: Path, truth: Path, tmp_path: Path) -> None:
    feed = tmp_path / "stores.csv"
    (tmp_path / "moved").mkdir()
    shutil.copy(feed, tmp_path / "moved")
    feed.write_text("other", encoding="utf-8")
    verdict = verify(run, truth)
    assert verdict.intact
    assert any(note.startswith("NOT REPLAYED: stores") and "was changed since" in note for note in verdict.notes)
    feed.unlink()
    assert any("is not at hand" in note for note in verify(run, truth).notes)
    assert verify(run, truth, [tmp_path / "moved"]).checked["rows replayed"] == 22


def test_a_run_that_cannot_be_made_again(run: Path) -> None:
    def recompute(inputs: Inputs, out: Path) -> None:
        raise Misuse("no such respondent")

    def replay(home: Path, record: RunRecord, verdict: Verdict) -> None:
        replay_run(home, record, verdict, recompute)

    with read_ledger(run / "ledger") as ledger:
        verdict = verify_run(run, ledger, Trust(), replay)
    assert "the recorded inputs give no run: no such respondent" in verdict.line()


def test_an_input_is_found_by_its_digest_not_its_name(run: Path) -> None:
    with read_ledger(run / "ledger") as ledger:
        from enjoin.engine.record import read_history

        record = read_history(ledger.entries(), Verdict(subject="")).runs[0]
    assert find_input(run, record.inputs[0], ())[0] == run / "case.toml"
    (run / "case.toml").write_text("x")
    assert find_input(run, record.inputs[0], ()) == (None, "was changed since")
