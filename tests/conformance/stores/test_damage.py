"""Torn, truncated, rolled-back and bent ledger files are noticed, with the right reason."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.ledger.entry import write_entry
from enjoin.ledger.note import Signer
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

SIGNER = Signer("enjoin", bytes(range(32)))


def entry(number: int) -> bytes:
    return write_entry("t", 1, {"n": number}, at=Instant(number))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "ledger"
    with open_ledger(path, origin="enjoin/damage/1", create=True) as ledger:
        ledger.append([entry(number) for number in range(40)])
        ledger.checkpoint(SIGNER)
    return path


def change(folder: Path, *statements: str) -> None:
    connection = sqlite3.connect(folder / "ledger.sqlite")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def swap_entries(folder: Path) -> None:
    change(
        folder,
        "UPDATE entries SET number = 999 WHERE number = 3",
        "UPDATE entries SET number = 3 WHERE number = 4",
        "UPDATE entries SET number = 4 WHERE number = 999",
    )


def truncate(folder: Path) -> None:
    file = folder / "ledger.sqlite"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


CASES: dict[str, tuple[Callable[[Path], object], str]] = {
    "an entry changed": (
        lambda folder: change(
            folder, "UPDATE entries SET content = (SELECT content FROM entries WHERE number = 8) WHERE number = 7"
        ),
        "entry 7 does not fit the tree",
    ),
    "entries swapped": (swap_entries, "clock ran backwards: entry 4|entry 3 does not fit"),
    "an entry left out": (lambda folder: change(folder, "DELETE FROM entries WHERE number = 7"), "torn"),
    "the last entry left out": (lambda folder: change(folder, "DELETE FROM entries WHERE number = 39"), "torn"),
    "a node left out": (lambda folder: change(folder, "DELETE FROM nodes WHERE position = 5"), "torn"),
    "a node changed": (
        lambda folder: change(folder, "UPDATE nodes SET hash = zeroblob(32) WHERE position = 5"),
        "entry 3 does not fit the tree",
    ),
    "another origin": (
        lambda folder: change(folder, "UPDATE meta SET value = 'other' WHERE name = 'origin'"),
        "checkpoint is of another ledger",
    ),
    "no format": (lambda folder: change(folder, "DELETE FROM meta"), "not a ledger of format"),
    "file cut in half": (truncate, "damaged|torn|malformed"),
    "not a database": (lambda folder: (folder / "ledger.sqlite").write_bytes(b"x" * 5000), "not a database"),
    "checkpoint of elsewhere": (lambda folder: (folder / "checkpoint").write_bytes(b"a\n0\nx\n"), "base64"),
}


@pytest.mark.parametrize("name", CASES)
def test_damage_is_noticed(folder: Path, name: str) -> None:
    damage, says = CASES[name]
    damage(folder)
    with pytest.raises(BrokenProof, match=says), read_ledger(folder) as ledger:
        ledger.check()


def test_a_ledger_rolled_back_behind_its_checkpoint_does_not_open(folder: Path, tmp_path: Path) -> None:
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    with open_ledger(folder) as ledger:
        ledger.append([entry(40)])
        ledger.checkpoint(SIGNER)
    shutil.copy(old / "ledger.sqlite", folder / "ledger.sqlite")
    for open_ in (open_ledger, read_ledger):
        with (
            pytest.raises(BrokenProof, match="rolled back: it has 40 entries, its checkpoint 41"),
            open_(folder) as ledger,
        ):
            ledger.check()


def test_a_rebuilt_past_does_not_fit_its_checkpoint(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    with open_ledger(other, origin="enjoin/damage/1", create=True) as ledger:
        ledger.append([entry(number + 1) for number in range(40)])
    shutil.copy(other / "ledger.sqlite", folder / "ledger.sqlite")
    with pytest.raises(BrokenProof, match="the first 40 entries are not those of the checkpoint"), open_ledger(folder):
        pass


def test_a_folder_that_only_lacks_its_checkpoint_opens(folder: Path) -> None:
    (folder / "checkpoint").unlink()
    with open_ledger(folder) as ledger:
        ledger.check()
        assert ledger.size == 40


def test_every_bent_byte_is_noticed_or_changes_nothing(folder: Path) -> None:
    """Each byte of the database in turn, one random bit: an error, or the very same entries, root and checkpoint."""
    file = folder / "ledger.sqlite"
    whole = file.read_bytes()
    with read_ledger(folder) as ledger:
        truth = (ledger.origin, list(ledger.entries()), ledger.root())
    chance = random.Random(9162)
    noticed = 0
    for at in sorted(chance.sample(range(len(whole)), min(len(whole), 1200))):
        bent = bytearray(whole)
        bent[at] ^= 1 << chance.randrange(8)
        file.write_bytes(bent)
        try:
            with read_ledger(folder) as ledger:
                ledger.check()
                assert (ledger.origin, list(ledger.entries()), ledger.root()) == truth, f"byte {at}"
        except (BrokenProof, Misuse):
            noticed += 1
    assert noticed > 350
