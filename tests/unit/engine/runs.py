"""Small runs for tests of verification: tables, texts and a ledger, made as `comply` leaves them."""

from datetime import UTC, datetime
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


CASE = """\
format = 1
docket = "1:22-cv-09384"
court = "nysd"
caption = "Kelly Toys Holdings, LLC v. 19885566 Store et al."

[[plaintiffs]]
name = "Kelly Toys Holdings, LLC"

[[defendants]]
id = "d01"
name = "19885566 Store"
stores = [{ platform = "aliexpress", id = "19885566" }]

[[defendants]]
id = "d02"
name = "Guangdong Sansan"
stores = [{ platform = "aliexpress", id = "19885567" }]

[[respondents]]
id = "alibaba"
name = "Alibaba"
role = "service_provider"
platforms = ["aliexpress"]

[[marks]]
id = "squishmallow"
text = "SQUISHMALLOW"
classes = [28]

[[premises]]
kind = "no_authentic_goods"
platforms = ["aliexpress"]
from = 2022-12-13

[[orders]]
id = "pi"
kind = "preliminary_injunction"
ecf = [22]
entered = 2023-01-05

  [[orders.directives]]
  id = "1a"
  cite = "PI ¶1(a)"
  binds = ["defendants"]
  forbid = ["listing", "promotion"]
  toward = "infringing"

  [[orders.directives]]
  id = "1b"
  cite = "PI ¶1(b)"
  binds = ["service_providers"]
  forbid = ["listing", "promotion"]
  toward = "infringing"
  predicate = ["pi.1a"]

[[notices]]
order = "pi"
respondent = "alibaba"
received = 2023-01-06T09:30:00-05:00
means = "e-mail"
"""


def case_rows() -> dict[str, list[dict[str, Any]]]:
    """Tables as `comply` writes them: two defendants' stores, three listings each, one stranger's hit."""
    at = datetime(2023, 8, 2, 4, tzinfo=UTC)
    links, findings, decisions = [], [], []
    for number, (defendant, store) in enumerate((("d01", "19885566"), ("d02", "19885567"))):
        why = f"the papers name the platform id `{store}`"
        link = {"defendant": defendant, "platform": "aliexpress", "store_id": store, "state": "confirmed"}
        links.append({**link, "score": 1.0, "tier": "id", "why": why, "rank": 1})
        for listing in (f"100500{number}{each}" for each in range(3)):
            shows = not listing.endswith("2")
            where = {"platform": "aliexpress", "listing_id": listing, "store_id": store}
            if shows:
                findings.append({**where, **FINDING})
            decisions += [_decided(where, act, at, shows) for act in ("display", "email")]
    stranger = {"platform": "aliexpress", "listing_id": "7777777", "store_id": "555"}
    findings.append({**stranger, **FINDING})
    outside = {"outcome": "allow", "directives": [], "right": "squishmallow", "link_state": "none", "knowledge": "K1"}
    decisions.append({**_decided(stranger, "display", at, False), **outside, "flags": ["outside_order", "policy_only"]})
    return {"links": links, "findings": findings, "decisions": decisions}


FINDING = {
    "right": "squishmallow",
    "field": "title",
    "start": 0,
    "end": 14,
    "text": "Squishmallowing",
    "kind": "affix",
    "score": 0.97,
    "band": "hit",
    "detector": "text-1",
}


def _decided(where: dict[str, str], act: str, at: datetime, shows: bool) -> dict[str, Any]:
    return {
        "source": "snapshot",
        "act_id": None,
        **where,
        "act": act,
        "at": at,
        "outcome": "block" if shows else "allow",
        "basis": "order",
        "directives": ["pi.1b"] if shows else [],
        "right": "squishmallow" if shows else None,
        "link_state": "confirmed",
        "knowledge": "K3",
        "flags": [],
        "reason": "PI ¶1(b) forbids it" if shows else "it shows no right",
    }


def make_case_run(folder: Path, *, signer: Signer | None = SIGNER, run_id: str = "r1", case: str = CASE) -> Path:
    """A run with a real case file and tables in the true columns."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "case.toml").write_text(case, encoding="utf-8")
    (folder / "run.json").write_text(f'{{"id": "{run_id}"}}\n')
    for name, rows in case_rows().items():
        pq.write_table(pa.Table.from_pylist(rows), folder / f"{name}.parquet")
    (folder / "actions.csv").write_text(
        "do,to,platform,store_id,listing_id,acts,defendant,due,directive,cite,outcome,flags,reason\n"
        "withhold,listing,aliexpress,19885566,10050000,email,d01,,pi.1b,PI ¶1(b),block,,x\n"
        "withhold,listing,aliexpress,19885567,10050010,email,d02,,pi.1b,PI ¶1(b),block,,x\n",
        encoding="utf-8",
    )
    (folder / "rejected.csv").write_text("feed,file,row,problem,value\n")
    with open_ledger(folder / "ledger", origin=f"enjoin/1:22-cv-09384/{run_id}", create=True) as ledger:
        record_run(
            ledger,
            folder,
            question={"respondent": "alibaba", "at": "2023-08-02T00:00:00-04:00", "docket": "1:22-cv-09384"},
            inputs=[Input(role="case", path="case.toml", file=folder / "case.toml", copy="case.toml")],
            signer=signer,
            blind=run_id.encode().ljust(32, b"k"),
            run_id=run_id,
            now=Instant(1_700_000_000_000_000),
        )
    return folder
