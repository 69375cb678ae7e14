"""A small made-up workspace on record: two runs of one respondent, two stores, a stranger, a relisting, a slip."""

import csv
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.engine.decided import SCHEMA
from enjoin.engine.recording import Input, record_run
from enjoin.engine.report import Wanted, report
from enjoin.reports.model import Report
from enjoin.when import Instant

CASE = """
format = 1
docket = "1:30-cv-00001"
court = "nysd"
judge = "ABC"
caption = "Plush Works, LLC v. Moon Store et al."
{sealed}

[[plaintiffs]]
name = "Plush Works, LLC"

[[defendants]]
id = "d1"
name = "Moon Store"
stores = [{{ platform = "bazaar", id = "s1" }}]

[[defendants]]
id = "d2"
name = "Zhōng Toys 中"

[[respondents]]
id = "bazaar"
name = "Bazaar"
role = "service_provider"
platforms = ["bazaar"]

[[marks]]
id = "fluffle"
text = "FLUFFLE"
registration = "9,999,999"

[[orders]]
id = "pi"
kind = "preliminary_injunction"
ecf = [5]
entered = 2030-01-10

  [[orders.directives]]
  id = "a"
  cite = "PI ¶1(a)"
  binds = ["defendants"]
  forbid = ["listing", "promotion"]
  toward = "infringing"

  [[orders.directives]]
  id = "b"
  cite = "PI ¶1(b)"
  binds = ["service_providers"]
  forbid = ["listing", "promotion"]
  toward = "infringing"
  predicate = ["pi.a"]

[[notices]]
order = "pi"
respondent = "bazaar"
received = 2030-01-11T09:00:00-05:00
means = "e-mail"
proof = "ECF 7 at 2"

[[listing_notices]]
respondent = "bazaar"
received = 2030-02-10T12:00:00-05:00
platform = "bazaar"
listings = ["l1"]
store = "s1"
"""

FIRST, SECOND, THIRD = "2030-02-15T00:00:00-05:00", "2030-03-15T00:00:00-04:00", "2030-03-29T00:00:00-04:00"


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def decision(**given: Any) -> dict[str, Any]:
    row: dict[str, Any] = dict.fromkeys(SCHEMA.names)
    row |= {"source": "snapshot", "platform": "bazaar", "store_id": "s1", "act": "display", "outcome": "block"}
    row |= {"basis": "order", "directives": ["pi.b"], "right": "fluffle", "link_state": "confirmed", "knowledge": "K3"}
    row |= {"flags": [], "reason": "PI ¶1(b) is in force and reaches it"}
    return row | given


def finding(listing: str, store: str = "s1", **given: Any) -> dict[str, Any]:
    row = {
        "platform": "bazaar",
        "listing_id": listing,
        "store_id": store,
        "right": "fluffle",
        "field": "title",
        "start": 0,
        "end": 7,
    }
    return row | {"text": "Fluffle", "kind": "case", "score": 0.98, "band": "hit", "detector": "text-1"} | given


def link(defendant: str, store: str, **given: Any) -> dict[str, Any]:
    row = {"defendant": defendant, "platform": "bazaar", "store_id": store, "state": "confirmed", "score": 1.0}
    return row | {"tier": "id", "why": f"the papers name `{store}`", "rank": 1} | given


def listing(name: str, store: str, title: str, listed: str, removed: str | None = None) -> dict[str, Any]:
    row = {"platform": "bazaar", "listing_id": name, "store_id": store, "title": title, "listed_at": at(listed)}
    return row | {"status": "removed" if removed else "live", "removed_at": at(removed) if removed else None}


LINKS = [link("d1", "s1"), link("d2", "s2", state="candidate", score=0.6, tier="review", why="name")]
LISTINGS = [
    listing("l1", "s1", "Fluffle", "2030-01-05T00:00:00-05:00", "2030-02-20T00:00:00-05:00"),
    listing("l2", "s1", "Fluffle 2", "2030-03-01T00:00:00-05:00"),
    listing("l3", "s1", "Phone case", "2030-01-05T00:00:00-05:00"),
    listing("l9", "s9", "Fluffle 9", "2030-01-05T00:00:00-05:00"),
]
CLEAN = {"outcome": "allow", "directives": [], "right": None, "reason": "lawful goods"}
DECISIONS_1 = [
    decision(listing_id="l1", at=at(FIRST), knowledge="K5"),
    decision(listing_id="l1", at=at(FIRST), act="email", knowledge="K5"),
    decision(listing_id="l3", at=at(FIRST), **CLEAN),
    decision(listing_id="l9", store_id="s9", at=at(FIRST), link_state="none", outcome="allow", flags=["outside_order"]),
    decision(
        source="acts", act_id="a1", listing_id="l1", at=at("2030-02-12T10:00:00-05:00"), act="email", knowledge="K5"
    ),
    decision(source="acts", act_id="a2", listing_id="l3", at=at("2030-02-12T11:00:00-05:00"), act="email", **CLEAN),
]
DECISIONS_2 = [
    decision(listing_id="l2", at=at(SECOND), knowledge="K4"),
    decision(listing_id="l2", at=at(SECOND), act="email", knowledge="K4"),
    decision(listing_id="l3", at=at(SECOND), **CLEAN),
    decision(listing_id="l9", store_id="s9", at=at(SECOND), link_state="none", outcome="allow", flags=["outside_order"]),
    decision(source="acts", act_id="a1", listing_id="l1", at=at("2030-02-12T10:00:00-05:00"), act="email", knowledge="K5"),
    decision(source="acts", act_id="a3", listing_id="l2", at=at("2030-03-10T10:00:00-05:00"), act="recommend", knowledge="K4"),
]  # fmt: skip
ACTS = [
    {"act": "email", "at": at("2030-02-12T10:00:00-05:00"), "platform": "bazaar", "act_id": "a1", "automated": True},
    {"act": "email", "at": at("2030-02-12T11:00:00-05:00"), "platform": "bazaar", "act_id": "a2", "automated": False},
    {
        "act": "recommend",
        "at": at("2030-03-10T10:00:00-05:00"),
        "platform": "bazaar",
        "act_id": "a3",
        "automated": True,
    },
]
ROWS = {"stores": 3, "listings": 4, "acts": 3}
TASKS = [
    {"do": "withhold", "to": "listing", "platform": "bazaar", "store_id": "s1", "listing_id": "l1", "defendant": "d1"}
    | {"due": FIRST, "directive": "pi.b", "cite": "PI ¶1(b)", "outcome": "block", "reason": "r"}
]


def write_run(
    folder: Path, feeds: Path, decisions: list[dict[str, Any]], found: list[dict[str, Any]], sealed: str = ""
) -> None:
    """The files of a run and, beside it, the feeds that it read."""
    folder.mkdir(parents=True, exist_ok=True)
    feeds.mkdir(parents=True, exist_ok=True)
    (folder / "case.toml").write_text(CASE.format(sealed=sealed), encoding="utf-8")
    pq.write_table(pa.Table.from_pylist(LINKS), folder / "links.parquet")
    pq.write_table(pa.Table.from_pylist(found), folder / "findings.parquet")
    pq.write_table(pa.Table.from_pylist(decisions, schema=SCHEMA), folder / "decisions.parquet")
    pq.write_table(pa.Table.from_pylist(LISTINGS), feeds / "listings.parquet")
    pq.write_table(pa.Table.from_pylist(ACTS), feeds / "acts.parquet")
    with (folder / "actions.csv").open("w", newline="") as file:
        writer = csv.DictWriter(file, TASKS[0])
        writer.writeheader()
        writer.writerows(TASKS)
    (folder / "rejected.csv").write_text("feed,file,row,problem,value\nlistings,l.csv,3,no title,\n")
    summary = {
        "feeds": {
            "stores": {"rows": 3, "rejected": 0},
            "listings": {"rows": 4, "rejected": 1},
            "acts": {"rows": 3, "rejected": 0},
        }
    }
    (folder / "run.json").write_text(json.dumps(summary))


def record(folder: Path, feeds: Path, run_id: str, moment: str, hour: int) -> None:
    inputs = [Input(role="case", path="case.toml", file=folder / "case.toml", copy="case.toml")]
    inputs += [
        Input(role=r, path=str(feeds / f"{r}.parquet"), file=feeds / f"{r}.parquet") for r in ("listings", "acts")
    ]
    now = Instant.of(datetime(2030, 4, 1, tzinfo=UTC) + timedelta(hours=hour))
    with open_ledger(folder / "ledger", origin="enjoin/test", create=True) as ledger:
        record_run(
            ledger,
            folder,
            question={"respondent": "bazaar", "at": moment},
            inputs=inputs,
            signer=None,
            blind=bytes(32),
            run_id=run_id,
            now=now,
        )


def one_run(place: Path, *, sealed: str = "") -> Path:
    """A workspace with the first run."""
    folder = place / "run"
    write_run(folder, place / "feeds1", DECISIONS_1, [finding("l1"), finding("l9", "s9")], sealed)
    record(folder, place / "feeds1", "run-1", FIRST, 0)
    return folder


def two_runs(place: Path) -> Path:
    """A workspace in which a second run keeps the first under `history/`."""
    folder = one_run(place)
    _keep(folder, "run-1")
    write_run(folder, place / "feeds2", DECISIONS_2, [finding("l2"), finding("l9", "s9")])
    record(folder, place / "feeds2", "run-2", SECOND, 1)
    return folder


def again(folder: Path, place: Path) -> Path:
    """A third run that finds what the second found, a fortnight later."""
    _keep(folder, "run-2")
    write_run(folder, place / "feeds3", DECISIONS_2, [finding("l2")])
    record(folder, place / "feeds3", "run-3", THIRD, 2)
    return folder


def _keep(folder: Path, run_id: str) -> None:
    kept = folder / "history" / run_id
    kept.mkdir(parents=True)
    for file in [each for each in folder.iterdir() if each.is_file()]:
        file.rename(kept / file.name)


def build(folder: Path, kind: str, **given: Any) -> Report:
    """The report as the command makes it."""
    with read_ledger(folder / "ledger") as ledger:
        return report(
            folder,
            ledger.entries(),
            Wanted(kind=kind, **given),
            root=ledger.root().hex(),
            read_feed=lambda path, feed: read_feed(str(path), feed, Tally()),
        )
