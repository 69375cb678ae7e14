"""Small runs for tests of verification: tables, texts and a ledger, made as `comply` leaves them."""

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from enjoin.adapters.stores.sqlite import open_ledger
from enjoin.engine.recording import Input, record_run
from enjoin.ledger.note import Signer
from enjoin.when import Instant

SIGNER = Signer("enjoin", bytes(range(32)))
QUESTION = {"respondent": "alibaba", "at": "2023-08-02T00:00:00-04:00"}


def decision(number: int) -> dict[str, Any]:
    return {
        "platform": "aliexpress",
        "store_id": str(19885566 + number % 3),
        "listing_id": str(1005000 + number),
        "act": "email",
        "outcome": "block" if number % 2 else "allow",
        "directives": ["pi.1b"] if number % 2 else [],
        "reason": f"¶1(b), listing {number}",
        "score": number / 7,
    }


def make_run(
    folder: Path,
    *,
    rows: int = 12,
    signer: Signer | None = SIGNER,
    origin: str = "enjoin/1:22-cv-09384/1",
    now: int = 1_690_000_000_000_000,
    run_id: str = "1",
) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "case.toml").write_text('format = 1\ndocket = "1:22-cv-09384"\n')
    (folder / "run.json").write_text('{"counts": {}}\n')
    (folder / "actions.csv").write_text("store_id,do\n19885566,withhold\n19885567,confirm\n")
    (folder / "notes").mkdir(exist_ok=True)
    (folder / "notes" / "empty.txt").write_text("")
    pq.write_table(pa.Table.from_pylist([decision(number) for number in range(rows)]), folder / "decisions.parquet")
    with open_ledger(folder / "ledger", origin=origin, create=True) as ledger:
        record_run(
            ledger,
            folder,
            question=QUESTION,
            inputs=[Input(role="case", path="case.toml", file=folder / "case.toml", copy="case.toml")],
            signer=signer,
            blind=run_id.encode().ljust(32, b"\0"),
            run_id=run_id,
            now=Instant(now),
        )
    return folder
