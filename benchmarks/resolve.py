"""Defendants to stores: recall, precision of `auto`, strangers linked — against named peers on the same universe.

`main()` prints the table of `docs/benchmarks/resolve.md` for the unseen slice. `--slice seen` is for building.
"""

import argparse
import json
import random
import resource
import subprocess
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pyarrow as pa
from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import JaroWinkler

from benchmarks.storenames import NOISE, Query, Universe, make
from enjoin.orders.model import Defendant
from enjoin.parties.deciding import resolve_all

CHUNK = 500
SEEDS = {"seen": (11, 0), "unseen": (23, 1)}


@dataclass(slots=True)
class Scores:
    """Counts of one method."""

    present: Counter[str] = field(default_factory=Counter)
    first: Counter[str] = field(default_factory=Counter)
    five: Counter[str] = field(default_factory=Counter)
    auto_right: Counter[str] = field(default_factory=Counter)
    auto: int = 0
    auto_wrong: list[tuple[str, str, str]] = field(default_factory=list)
    absent: int = 0
    absent_auto: int = 0
    absent_review: int = 0


def batches(names: list[str], size: int = 65_536) -> list[pa.RecordBatch]:
    ids = [str(row) for row in range(len(names))]
    table = pa.table({"platform": ["p"] * len(names), "store_id": ids, "name": names})
    return table.to_batches(max_chunksize=size)


def ours(universe: Universe, queries: list[Query]) -> tuple[Scores, float]:
    feed = batches(universe.names)
    scores = Scores()
    spent = 0.0
    for at in range(0, len(queries), CHUNK):
        part = queries[at : at + CHUNK]
        defendants = [Defendant(id=str(number), name=query.printed) for number, query in enumerate(part)]
        start = time.process_time()
        found = resolve_all(defendants, feed)
        spent += time.process_time() - start
        for query, answer in zip(part, found.answers, strict=True):
            links = [link for link in answer.links if link.state == "candidate"]
            count(scores, query, [(int(link.store_id or -1), link.tier) for link in links], universe)
    return scores, spent


def count(scores: Scores, query: Query, ranked: list[tuple[int, str]], universe: Universe) -> None:
    """One query: `ranked` are (row, tier), best first."""
    rows = [row for row, _ in ranked]
    autos = [row for row, tier in ranked if tier == "auto"]
    scores.auto += len(autos)
    wrong = [row for row in autos if row != query.row]
    scores.auto_wrong += [(query.printed, universe.names[row], query.real) for row in wrong]
    if query.row is None:
        scores.absent += 1
        scores.absent_auto += bool(autos)
        scores.absent_review += bool(rows) and not autos
        return
    scores.present[query.kind] += 1
    scores.first[query.kind] += rows[:1] == [query.row]
    scores.five[query.kind] += query.row in rows[:5]
    scores.auto_right[query.kind] += query.row in autos


def peer(
    universe: Universe, queries: list[Query], scorer: object, threshold: float, scale: float
) -> tuple[Scores, float]:
    """A likeness of strings: its best five, and as `auto` those at or over the threshold."""
    folded = [utils.default_process(name) for name in universe.names]
    scores = Scores()
    start = time.process_time()
    for query in queries:
        found = process.extract(utils.default_process(query.printed), folded, scorer=scorer, limit=5)  # type: ignore[call-overload]
        count(
            scores,
            query,
            [(row, "auto" if score / scale >= threshold else "review") for _, score, row in found],
            universe,
        )
    return scores, time.process_time() - start


def nomenklatura(universe: Universe, queries: list[Query], python: str) -> list[tuple[str, Scores, float]]:
    """OpenSanctions' logic-v1 on the `NEAREST` stores by rapidfuzz ratio, at two thresholds."""
    folded = [utils.default_process(name) for name in universe.names]
    near = [
        [
            row
            for _, _, row in process.extract(
                utils.default_process(query.printed), folded, scorer=fuzz.ratio, limit=NEAREST
            )
        ]
        for query in queries
    ]
    asked = [[query.printed, [universe.names[at] for at in rows]] for query, rows in zip(queries, near, strict=True)]
    start = time.perf_counter()
    script = Path(__file__).with_name("nomenklatura_peer.py")
    answer = subprocess.run([python, str(script)], input=json.dumps(asked), capture_output=True, text=True, check=True)
    spent = time.perf_counter() - start
    tables = []
    for threshold in (0.90, 0.95):
        scores = Scores()
        for query, rows, points in zip(queries, near, json.loads(answer.stdout), strict=True):
            ranked = sorted(zip(rows, points, strict=True), key=lambda pair: -pair[1])
            count(scores, query, [(at, "auto" if point >= threshold else "review") for at, point in ranked], universe)
        tables.append((f"nomenklatura logic-v1 ≥ {threshold:.2f} on the {NEAREST} nearest", scores, spent))
    return tables


NEAREST = 50
PEERS = (
    ("rapidfuzz ratio ≥ 90", fuzz.ratio, 0.90, 100.0),
    ("rapidfuzz ratio ≥ 95", fuzz.ratio, 0.95, 100.0),
    ("rapidfuzz token_set_ratio ≥ 95", fuzz.token_set_ratio, 0.95, 100.0),
    ("rapidfuzz WRatio ≥ 95", fuzz.WRatio, 0.95, 100.0),
    ("rapidfuzz Jaro-Winkler ≥ 0.97", JaroWinkler.normalized_similarity, 0.97, 1.0),
)


def row(name: str, scores: Scores, seconds: float, queries: int) -> str:
    present = scores.present.total()
    right = scores.auto_right.total()
    precision = 1 - len(scores.auto_wrong) / scores.auto if scores.auto else 1.0
    return (
        f"| {name} | {scores.first.total() / present:.3f} | {scores.five.total() / present:.3f} | {right / present:.3f} | "
        f"{precision:.4f} ({len(scores.auto_wrong)} of {scores.auto}) | {scores.absent_auto} of {scores.absent} | "
        f"{seconds / queries * 1000:.1f} ms |"
    )


HEAD = """| method | recall@1 | recall@5 | right and `auto` | precision of `auto` | absent, yet `auto` | CPU a query |
|---|---|---|---|---|---|---|"""


def by_noise(scores: Scores) -> list[str]:
    lines = ["| printed name | queries | `auto` and right | within the first five |", "|---|---|---|---|"]
    for kind in NOISE:
        total = scores.present[kind]
        lines.append(f"| {kind} | {total} | {scores.auto_right[kind] / total:.3f} | {scores.five[kind] / total:.3f} |")
    return lines


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stores", type=int, default=1_000_000)
    parser.add_argument("--present", type=int, default=4_000)
    parser.add_argument("--absent", type=int, default=2_000)
    parser.add_argument("--peers", type=int, default=200, help="queries that the peers answer (they read every store)")
    parser.add_argument(
        "--nomenklatura", metavar="PYTHON", help="an interpreter that has `nomenklatura`, as one more peer"
    )
    parser.add_argument("--part", choices=("all", "enjoin", "peers"), default="all", help="which rows of the table")
    parser.add_argument("--slice", choices=tuple(SEEDS), default="unseen")
    parser.add_argument("--seed", type=int, help="another draw of the slice, to look for mistakes in")
    parser.add_argument("--misses", action="store_true", help="print what went wrong")
    given = parser.parse_args(arguments)
    seed, half = SEEDS[given.slice]
    universe = make(given.stores, given.present, given.absent, given.seed or seed, half)
    queries = universe.queries
    print(f"{len(universe.names):,} stores, {len(queries):,} defendants, {given.absent:,} of them without a store\n")
    few = random.Random(1).sample(queries, given.peers)
    print(HEAD)
    if given.part != "enjoin":
        tell_peers(universe, few, given.nomenklatura)
    if given.part != "peers":
        tell_ours(universe, few, given.misses)


def tell_peers(universe: Universe, few: list[Query], python: str | None) -> None:
    """The rows of the peers; each as it comes, for they take long."""
    for name, scorer, threshold, scale in PEERS if few else ():
        print(row(f"{name}, {len(few)} queries", *peer(universe, few, scorer, threshold, scale), len(few)), flush=True)
    if python and few:
        for name, theirs, spent in nomenklatura(universe, few, python):
            print(row(f"{name}, {len(few)} queries", theirs, spent, len(few)), flush=True)


def tell_ours(universe: Universe, few: list[Query], misses: bool) -> None:
    """The rows of enjoin, and what became of each kind of noise."""
    queries = universe.queries
    if few:
        print(row(f"enjoin, {len(few)} queries", *ours(universe, few), len(few)), flush=True)
    scores, seconds = ours(universe, queries)
    print(row(f"enjoin, {len(queries):,} queries", scores, seconds, len(queries)))
    print(f"\n{scores.absent_review} of {scores.absent} absent defendants have a candidate for review.\n")
    print("\n".join(by_noise(scores)))
    print(f"\nlargest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")
    if misses:
        for printed, name, real in scores.auto_wrong:
            print(f"WRONG printed {printed} | store {name} | really {real}")


if __name__ == "__main__":
    main()
