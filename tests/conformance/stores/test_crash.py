"""A writer killed at any instant loses nothing that it said was durable, and leaves a ledger that opens and checks.

The writer is forked from a warm process, so that hundreds of kills take seconds.
"""

import os
import random
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
import writer

from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.ledger.entry import read_entry

KILLS = int(os.environ.get("ENJOIN_KILLS", "300"))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def killed_writer(folder: Path, delay: float) -> int:
    """Run the writer in a child, kill it after `delay` seconds; the size that it last said was durable."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            os.dup2(writing, sys.__stdout__.fileno() if sys.__stdout__ else 1)
            sys.stdout = os.fdopen(writing, "w")
            writer.main(folder)
        os._exit(70)
    os.close(writing)
    with os.fdopen(reading) as said:
        first = said.readline()  # it is at work
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        lines = [first, *said.readlines()]
    assert os.WIFSIGNALED(status), "the writer ended by itself"
    return max((int(line) for line in lines if line.endswith("\n")), default=0)


def test_kill_at_any_instant(tmp_path: Path) -> None:
    chance = random.Random(6962)
    durable = 0
    for kill in range(KILLS):
        folder = tmp_path / str(kill // 25)  # a ledger lives through 25 kills
        durable = 0 if kill % 25 == 0 else durable
        said = killed_writer(folder, chance.uniform(0, 0.012))
        assert said >= durable
        with read_ledger(folder) as ledger:
            ledger.check()
            # One batch more than was said may have been made durable just before the kill.
            assert said <= ledger.size <= said + 7
            numbers = [(read_entry(each).body or {})["n"] for each in ledger.entries()]
            assert numbers == list(range(ledger.size))
            durable = ledger.size
    (folder / ".checkpoint.new").write_bytes(b"half a chec")  # what a kill may leave of a file that is being replaced
    with open_ledger(folder) as ledger:
        ledger.check()
        ledger.checkpoint(writer.SIGNER)
    assert sorted(path.name for path in folder.iterdir()) == ["checkpoint", "ledger.sqlite", "public.key"]
