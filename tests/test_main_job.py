"""The main job against a snapshot whose truth is known: links, findings, every act and every live listing."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from enjoin.assemble import Job, comply
from enjoin.courts import court
from enjoin.when import read_moment


@pytest.fixture(scope="module")
def run(market_dev: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("main") / "run"
    job = Job(
        case=market_dev / "case.toml",
        respondent="alibaba",
        stores=str(market_dev / "stores.parquet"),
        listings=str(market_dev / "listings.parquet"),
        acts=str(market_dev / "acts.jsonl"),
        at=read_moment("2023-10-02", court("nysd")),
        out=out,
    )
    comply(job)
    return out


@pytest.fixture(scope="module")
def truth(market_dev: Path) -> dict[str, Any]:
    return json.loads((market_dev / "truth.json").read_text(encoding="utf-8"))


def rows(run: Path, name: str) -> list[dict[str, Any]]:
    return pq.read_table(run / name).to_pylist()


def test_every_link_is_what_it_should_be(run: Path, truth: dict[str, Any]) -> None:
    """Exact ids confirm, names make candidates (R53); a stranger is never confirmed."""
    links = {f"{link['platform']}/{link['store_id']}": link for link in rows(run, "links.parquet")}
    for store, right in truth["stores"].items():
        link = links.get(store)
        if right["kind"] == "lookalike":
            assert link is None or link["state"] != "confirmed", store
        else:
            assert link is not None, store
            assert (link["state"], link["defendant"]) == (right["kind"], right["defendant"])
    assert {store for store, link in links.items() if link["state"] == "confirmed"} <= set(truth["stores"])


def test_every_act_is_decided_right(run: Path, truth: dict[str, Any]) -> None:
    """Each at its own instant, on the right directives."""
    acts = {row["act_id"]: row for row in rows(run, "decisions.parquet") if row["source"] == "acts"}
    assert acts.keys() == truth["acts"].keys()
    wrong = []
    for act_id, right in truth["acts"].items():
        row = acts[act_id]
        grounds = row["outcome"] != "block" or sorted(row["directives"]) == sorted(right["grounds"])
        if row["outcome"] not in right["outcome"] or not grounds:
            wrong.append((row, right))
    assert not wrong, wrong[:3]


def test_every_live_listing_is_decided_right(run: Path, truth: dict[str, Any]) -> None:
    now: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows(run, "decisions.parquet"):
        if row["source"] == "snapshot":
            now[f"{row['platform']}/{row['listing_id']}"][row["act"]] = row["outcome"]
    for listing, acts in truth["now"].items():
        for act, right in acts.items():
            assert now[listing].get(act) in right, (listing, act)


def test_infringing_listings_are_found_where_they_infringe(run: Path, truth: dict[str, Any]) -> None:
    """Exact spans into the original field; lawful near-misses are no hits (R18, R29)."""
    found = defaultdict(list)
    for row in rows(run, "findings.parquet"):
        found[f"{row['platform']}/{row['listing_id']}"].append(row)
    for listing, right in truth["listings"].items():
        hits = [row for row in found[listing] if row["band"] == "hit"]
        if right["kind"] == "near_miss":
            assert not hits, (listing, right, hits)
        else:
            spans = {(row["right"], row["field"], row["start"], row["end"]) for row in hits}
            assert (right["right"], right["field"], right["start"], right["end"]) in spans, (listing, right, hits)


def test_the_work_list_has_a_row_for_every_infringing_listing_that_is_blocked(run: Path) -> None:
    import csv

    with (run / "actions.csv").open(encoding="utf-8") as file:
        removed = {row["listing_id"] for row in csv.DictReader(file) if row["do"] == "remove"}
    blocked = {
        row["listing_id"]
        for row in rows(run, "decisions.parquet")
        if row["source"] == "snapshot" and row["act"] == "display" and row["outcome"] == "block"
    }
    assert removed == blocked
    assert blocked
