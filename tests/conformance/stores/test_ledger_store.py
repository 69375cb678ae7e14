"""What every ledger store has to do. SQLite is the store so far; another one joins `STORES`."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.adapters.stores.sqlite import Ledger, open_ledger, read_ledger
from enjoin.ledger.checkpoint import read_checkpoint
from enjoin.ledger.entry import leaf, read_entry, write_entry
from enjoin.ledger.note import Signer
from enjoin.ledger.proofs import check_consistency, check_inclusion
from enjoin.ledger.tree import EMPTY_ROOT, leaf_hash, root_of
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

ORIGIN = "enjoin/test/1"
SIGNER = Signer("enjoin", bytes(range(32)))
Open = Callable[..., AbstractContextManager[Ledger]]
STORES: dict[str, tuple[Open, Open]] = {"sqlite": (open_ledger, read_ledger)}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest) -> tuple[Open, Open]:
    return STORES[request.param]


def entry(number: int) -> bytes:
    return write_entry("t", 1, {"n": number}, at=Instant(number))


def test_an_empty_ledger(store: tuple[Open, Open], tmp_path: Path) -> None:
    with store[0](tmp_path, origin=ORIGIN, create=True) as ledger:
        assert (ledger.size, ledger.root(), list(ledger.entries())) == (0, EMPTY_ROOT, [])
        assert ledger.append([]) == range(0)
        assert read_checkpoint(ledger.checkpoint()).size == 0
        ledger.check()


@given(batches=st.lists(st.integers(0, 9), max_size=8))
@settings(max_examples=25, deadline=None)
def test_what_is_appended_is_there_proved_and_the_same_after_reopening(
    batches: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    for open_, read in STORES.values():
        folder = tmp_path_factory.mktemp("ledger")
        entries: list[bytes] = []
        for count in batches:
            with open_(folder, origin=ORIGIN, create=True) as ledger:
                new = [entry(len(entries) + each) for each in range(count)]
                assert ledger.append(new) == range(len(entries), len(entries) + count)
                entries += new
                assert ledger.root() == root_of([leaf_hash(leaf(each)) for each in entries])
                ledger.checkpoint(SIGNER)
        if batches:
            with read(folder) as ledger:
                _check_all(ledger, entries)


def _check_all(ledger: Ledger, entries: list[bytes]) -> None:
    hashes = [leaf_hash(leaf(each)) for each in entries]
    assert list(ledger.entries()) == entries
    assert read_checkpoint(ledger.stored_checkpoint() or b"", SIGNER.verifier).root == ledger.root() == root_of(hashes)
    for number, each in enumerate(entries):
        assert ledger.entry(number) == each
        check_inclusion(hashes[number], number, len(hashes), ledger.prove_inclusion(number), ledger.root())
    for first in range(len(hashes) + 1):
        assert ledger.root(first) == root_of(hashes[:first])
        proof = ledger.prove_consistency(first)
        check_consistency(first, len(hashes), ledger.root(first), ledger.root(), proof)
    ledger.check()


def test_all_or_none_of_a_batch(store: tuple[Open, Open], tmp_path: Path) -> None:
    with store[0](tmp_path, origin=ORIGIN, create=True) as ledger:
        ledger.append([entry(0)])
        before = ledger.root()
        for bad in (b"no entry", entry(1).replace(b'"n":1', b'"n":2')):
            with pytest.raises(BrokenProof):
                ledger.append([entry(1), bad])
        assert (ledger.size, ledger.root()) == (1, before)
        ledger.check()


def test_the_clock_may_stand_but_not_run_backwards(store: tuple[Open, Open], tmp_path: Path) -> None:
    with store[0](tmp_path, origin=ORIGIN, create=True) as ledger:
        ledger.append([entry(5), entry(5)])
    with store[0](tmp_path) as ledger:
        with pytest.raises(Misuse, match=r"the clock runs backwards: .*00\.000005.*00\.000004"):
            ledger.append([entry(4)])
        with pytest.raises(Misuse, match="the clock runs backwards"):
            ledger.append([entry(7), entry(6)])
        assert ledger.size == 2


def test_one_writer_and_many_readers(store: tuple[Open, Open], tmp_path: Path) -> None:
    with store[0](tmp_path, origin=ORIGIN, create=True) as ledger:
        ledger.append([entry(0)])
        with pytest.raises(Misuse, match="another process is writing to the ledger"), store[0](tmp_path):
            pass
        with store[1](tmp_path) as reader:
            assert reader.size == 1
            with pytest.raises(Misuse, match="reading only"):
                reader.append([entry(1)])
        ledger.append([entry(1)])
    with store[0](tmp_path) as ledger:
        assert ledger.size == 2


def test_names(store: tuple[Open, Open], tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="no ledger in"), store[0](tmp_path / "none"):
        pass
    with pytest.raises(Misuse, match="no ledger in"), store[1](tmp_path / "none"):
        pass
    with pytest.raises(Misuse, match="needs an origin"), store[0](tmp_path, create=True):
        pass
    with store[0](tmp_path, origin=ORIGIN, create=True):
        pass
    with pytest.raises(Misuse, match="is `enjoin/test/1`, not `other`"), store[0](tmp_path, origin="other"):
        pass


def test_a_redacted_entry_keeps_every_proof_and_is_gone_from_disk(store: tuple[Open, Open], tmp_path: Path) -> None:
    secret = write_entry("t", 1, {"name": "Guangdong Sansan", "salt": "5f" * 16}, at=Instant(1))
    with store[0](tmp_path, origin=ORIGIN, create=True) as ledger:
        ledger.append([entry(0), secret, entry(2)])
        before = ledger.checkpoint(SIGNER)
        ledger.redact(1)
        assert ledger.checkpoint(SIGNER) == before
        ledger.check()
        assert read_entry(ledger.entry(1)).body is None
        check_inclusion(leaf_hash(leaf(ledger.entry(1))), 1, 3, ledger.prove_inclusion(1), ledger.root())
    assert not [path for path in tmp_path.iterdir() if b"Guangdong" in path.read_bytes()]


def test_a_checkpoint_kept_elsewhere_shows_a_rolled_back_folder(store: tuple[Open, Open], tmp_path: Path) -> None:
    old, new, witness = tmp_path / "old", tmp_path / "new", tmp_path / "seen" / "checkpoint"
    for folder, count in ((old, 1), (new, 2)):
        with store[0](folder, origin=ORIGIN, create=True) as ledger:
            ledger.append([entry(each) for each in range(count)])
            ledger.checkpoint(SIGNER)
    with store[0](new, witness=witness):
        pass
    with store[0](new, witness=witness) as ledger:  # the same again is fine
        ledger.append([entry(2)])
        ledger.checkpoint(SIGNER)
    with (
        pytest.raises(BrokenProof, match="rolled back: it has 1 entries, its checkpoint 3"),
        store[0](old, witness=witness),
    ):
        pass
