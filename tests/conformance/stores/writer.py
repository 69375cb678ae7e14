"""Appends entries to the ledger in the folder given, for ever, and says on standard output which are durable."""

import sys
from pathlib import Path

from enjoin.adapters.stores.sqlite import open_ledger
from enjoin.ledger.entry import write_entry
from enjoin.ledger.note import Signer
from enjoin.when import Instant

SIGNER = Signer("enjoin", bytes(range(32)))


def main(folder: Path) -> None:
    with open_ledger(folder, origin="enjoin/kill/1", create=True) as ledger:
        while True:
            start = ledger.size
            batch = [write_entry("t", 1, {"n": n}, at=Instant(n)) for n in range(start, start + 1 + start % 7)]
            durable = ledger.append(batch)
            sys.stdout.write(f"{durable.stop}\n")
            sys.stdout.flush()
            if start % 3 == 0:
                ledger.checkpoint(SIGNER)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
