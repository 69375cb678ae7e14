"""Group commit: many threads, few syncs, every entry once and where its caller was told."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from enjoin.adapters.stores.sqlite import Ledger, open_ledger
from enjoin.adapters.stores.together import Together
from enjoin.engine.clock import now
from enjoin.ledger.entry import read_entry
from enjoin.problems import Misuse
from enjoin.when import Instant


class Counted:
    """A ledger that counts its commits, and can be made to fail."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.commits, self.broken = ledger, 0, False

    @property
    def last_at(self) -> str:
        return self.ledger.last_at

    def append(self, entries: list[bytes]) -> range:
        self.commits += 1
        if self.broken:
            raise OSError("disk full")
        return self.ledger.append(entries)


def test_many_threads_commit_together(tmp_path: Path) -> None:
    with open_ledger(tmp_path, origin="o", create=True) as ledger, ThreadPoolExecutor(16) as pool:
        counted = Counted(ledger)
        together, start = Together(counted, now), Barrier(16)

        def work(worker: int) -> list[tuple[int, int]]:
            start.wait()
            return [(together.record("t", 1, {"n": worker * 100 + each}), worker * 100 + each) for each in range(25)]

        told = [pair for pairs in pool.map(work, range(16)) for pair in pairs]
        ledger.check()
        bodies = [(read_entry(entry).body or {})["n"] for entry in ledger.entries()]
    assert sorted(number for number, _ in told) == list(range(400))
    assert all(bodies[number] == body for number, body in told)
    assert counted.commits < 400


def test_a_clock_that_steps_back_holds_nobody_up(tmp_path: Path) -> None:
    times = iter([Instant(50), Instant(20), Instant(60)])
    with open_ledger(tmp_path, origin="o", create=True) as ledger:
        together = Together(ledger, lambda: next(times))
        for number in range(3):
            assert together.record("t", 1, {}) == number
        assert [read_entry(entry).at.us for entry in ledger.entries()] == [50, 50, 60]


def test_a_fault_is_its_own_callers(tmp_path: Path) -> None:
    with open_ledger(tmp_path, origin="o", create=True) as ledger:
        counted = Counted(ledger)
        together = Together(counted, now)
        with pytest.raises(Misuse, match="not a finite number"):
            together.record("t", 1, {"x": float("nan")})
        assert together.record("t", 1, {}) == 0
        counted.broken = True
        with pytest.raises(OSError, match="disk full"):
            together.record("t", 1, {})
        counted.broken = False
        assert together.record("t", 1, {}) == 1
