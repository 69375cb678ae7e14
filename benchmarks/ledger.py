"""The ledger: appends beside the disk's own sync, row roots beside bare hashing, proofs up to ten million entries, replay.

    ./run bench ledger [LARGEST [SCALE]]    LARGEST: entries of the largest tree, default 10,000,000; SCALE: 1 is 60,000 listings

Peers and limits of the same run: the disk's own sync of the same bytes; SHA-256 of the same rows without
a tree; the plain row encoder. Trees above are of hashes only, bodies are not kept.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from enjoin.adapters.stores.sqlite import open_ledger, read_ledger
from enjoin.adapters.stores.together import Together
from enjoin.assemble import Job, comply, recompute_from
from enjoin.engine.clock import now
from enjoin.engine.load import load_case
from enjoin.engine.record import RunRecord
from enjoin.engine.replay import replay_run
from enjoin.engine.rowfiles import read_columns
from enjoin.engine.specimen import write_market
from enjoin.engine.verdict import Verdict
from enjoin.engine.verify import Trust, verify_run
from enjoin.ledger.entry import write_entry
from enjoin.ledger.proofs import check_consistency, check_inclusion, prove_consistency, prove_inclusion
from enjoin.ledger.rows import columns_root, encode_columns, row_bytes
from enjoin.ledger.tree import Read, leaf_hash, root
from enjoin.when import Instant, read_moment

CASE = Path(__file__).parents[1] / "examples" / "22-cv-09384" / "case.toml"


def main() -> None:
    """Print the tables of `docs/benchmarks/ledger.md`."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as place:
        appends(Path(place))
    rows()
    proofs(largest)
    with tempfile.TemporaryDirectory() as place:
        replays(Path(place), float(sys.argv[2]) if len(sys.argv) > 2 else 1)


def rate(count: int, work: Callable[[], object]) -> float:
    """How many a second of the processor's time, the best of three: other work on the machine does not count."""
    best = 0.0
    for _ in range(3):
        start = time.process_time()
        work()
        best = max(best, count / (time.process_time() - start))
    return best


# ── appends ──


def entry(number: int) -> bytes:
    body = {"act": "email", "listing_id": str(1_005_000 + number), "outcome": "block", "directives": ["pi.1b"]}
    return write_entry("decision", 1, body, at=Instant(1_690_000_000_000_000 + number))


def appends(place: Path) -> None:
    """Entries a second by the size of the group, beside the disk's own syncs of the same bytes; the best of three turns."""
    print(
        "\n| entries a commit | commits/s | of the disk's syncs/s | entries/s | CPU µs an entry |\n" + "|---:" * 5 + "|"
    )
    for group in (1, 10, 100, 1_000, 10_000):
        commits = max(3, min(300, 100_000 // group))
        batches = [[entry(start * group + each) for each in range(group)] for start in range(commits)]
        turns = [append_turn(place / f"{group}-{turn}", batches) for turn in range(3)]
        done, limit = max(turn[0] for turn in turns), max(turn[1] for turn in turns)
        work = min(turn[2] for turn in turns) / (commits * group) * 1e6
        print(f"| {group:,} | {done:,.0f} | {done / limit:.0%} of {limit:,.0f} | {done * group:,.0f} | {work:.0f} |")
    for threads in (1, 8, 64):
        print(
            f"| {threads} threads, one entry each | | | {max(together(place, threads, turn) for turn in range(3)):,.0f} |"
        )


def append_turn(place: Path, batches: list[list[bytes]]) -> tuple[float, float, float]:
    """Commits a second of the ledger, syncs a second of the disk right before, and the ledger's seconds of processor."""
    limit = fsyncs(place.with_suffix(".raw"), [b"".join(batch) for batch in batches])
    with open_ledger(place, origin=f"bench/{place.name}", create=True) as ledger:
        start, worked = time.perf_counter(), time.process_time()
        for batch in batches:
            ledger.append(batch)
        return len(batches) / (time.perf_counter() - start), limit, time.process_time() - worked


def together(place: Path, threads: int, turn: int, each: int = 50) -> float:
    """Entries a second of threads that each wait for their own entry to be durable."""
    folder = place / f"together-{threads}-{turn}"
    with open_ledger(folder, origin=f"bench/{folder.name}", create=True) as ledger, ThreadPoolExecutor(threads) as pool:
        shared = Together(ledger, now)
        start = time.perf_counter()
        list(pool.map(lambda _: [shared.record("t", 1, {"n": n}) for n in range(each)], range(threads)))
        return threads * each / (time.perf_counter() - start)


def fsyncs(path: Path, blocks: list[bytes]) -> float:
    """Syncs a second of the disk itself: the same bytes into a file that already has its size, so only data is synced."""
    sync = getattr(os, "fdatasync", os.fsync)
    path.write_bytes(bytes(sum(map(len, blocks))))
    with path.open("r+b", buffering=0) as file:
        os.fsync(file.fileno())
        start = time.perf_counter()
        for block in blocks:
            file.write(block)
            sync(file.fileno())
        return len(blocks) / (time.perf_counter() - start)


# ── rows ──


def rows(count: int = 200_000) -> None:
    """Roots over decision rows, from columns as Parquet gives them."""
    columns = {
        "platform": ["aliexpress"] * count,
        "store_id": [str(119_000_000_000 + number % 997) for number in range(count)],
        "listing_id": [str(2_005_000_000_000 + number) for number in range(count)],
        "act": [("display", "email", "search_result")[number % 3] for number in range(count)],
        "at": [datetime(2023, 10, 2, 4, tzinfo=UTC)] * count,
        "outcome": [("allow", "block")[number % 7 == 0] for number in range(count)],
        "directives": [[], ["pi.1b"]] * (count // 2),
        "right": [None, "squishmallow"] * (count // 2),
        "flags": [[], ["date_uncertain"]] * (count // 2),
        "reason": [f"PI ¶1(b) forbids it: `{number % 50}` shows SQUISHMALLOW" for number in range(count)],
        "score": [number % 101 / 100 for number in range(count)],
    }
    encoded = encode_columns(columns)
    table = [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)][: count // 20]
    hashing = rate(count, lambda: [sha256(row).digest() for row in encoded])
    root = rate(count, lambda: columns_root([columns]))
    blind = rate(count, lambda: columns_root([columns], blind=b"k" * 32))
    plain = rate(len(table), lambda: [leaf_hash(row_bytes(row)) for row in table])
    print("\n| rows of 11 columns | rows/s | against |\n|---|---:|---|")
    print(f"| SHA-256 of the rows' bytes, no encoding, no tree | {hashing:,.0f} | the limit |")
    print(f"| root over the rows | {root:,.0f} | {root / hashing:.0%} of the limit |")
    print(f"| root over salted rows (as runs keep them) | {blind:,.0f} | {blind / hashing:.0%} of the limit |")
    print(f"| plain encoder, leaves only | {plain:,.0f} | the root is {root / plain:.1f}× as fast |")


# ── proofs ──


def tree(size: int) -> list[bytes]:
    """Every level as one run of hashes; two neighbours are 64 bytes in a row."""
    levels = [b"".join(leaf_hash(number.to_bytes(8, "big")) for number in range(size))]
    while len(levels[-1]) > 32:
        row = levels[-1]
        paired = len(row) // 64 * 64
        above = b"".join(sha256(b"\x01" + row[at : at + 64]).digest() for at in range(0, paired, 64))
        levels.append(above + row[paired:])
    return levels


def reader_of(levels: list[bytes]) -> Read:
    return lambda level, index: levels[level][32 * index : 32 * index + 32]


def proofs(largest: int) -> None:
    """Sizes and times of proofs against the number of entries."""
    print("\n| entries | inclusion proof | prove | check | consistency proof | prove | check |\n" + "|---:" * 7 + "|")
    for size in (1_000, 10_000, 100_000, 1_000_000, 10_000_000):
        if size <= largest:
            print(proof_line(size, tree(size)))


def proof_line(size: int, levels: list[bytes]) -> str:
    read, top = reader_of(levels), levels[-1]
    places = [size * part // 97 for part in range(97)]
    past = {first: root(first, read) for first in places if first}
    inclusion = {each: prove_inclusion(each, size, read) for each in places}
    consistency = {first: prove_consistency(first, size, read) for first in past}
    prove = 1e6 / rate(len(places), lambda: [prove_inclusion(each, size, read) for each in places])
    check = 1e6 / rate(
        len(places),
        lambda: [check_inclusion(read(0, each), each, size, proof, top) for each, proof in inclusion.items()],
    )
    prove_both = 1e6 / rate(len(past), lambda: [prove_consistency(first, size, read) for first in past])
    check_both = 1e6 / rate(
        len(past),
        lambda: [check_consistency(first, size, past[first], top, proof) for first, proof in consistency.items()],
    )
    longest, longest_both = (32 * max(map(len, each.values())) for each in (inclusion, consistency))
    cells = [f"{longest} B", f"{prove:.0f} µs", f"{check:.0f} µs"]
    cells += [f"{longest_both} B", f"{prove_both:.0f} µs", f"{check_both:.0f} µs"]
    return f"| {size:,} | " + " | ".join(cells) + " |"


# ── verify and replay ──


def replays(place: Path, scale: float = 1) -> None:
    """A generated marketplace: the run, and checking it with and without the replay, per million decisions."""
    os.environ["ENJOIN_KEY"] = str(place / "key")
    market = write_market(CASE, place / "market", seed=3, scale=scale)
    case = load_case(market.case).case
    feeds = {name: str(place / "market" / f"{name}.parquet") for name in ("stores", "listings", "acts")}
    at = read_moment("2023-10-02", case.court)
    job = Job(case=market.case, respondent="alibaba", at=at, out=place / "run", **feeds)
    small = write_market(CASE, place / "small", seed=3, scale=0.02)
    few = {name: str(place / "small" / f"{name}.parquet") for name in feeds}
    comply(Job(case=small.case, respondent="alibaba", at=at, out=place / "warm", **few))  # compiles what is compiled
    made = timed(lambda: comply(job))
    decisions = sum(len(columns["act"]) for columns in read_columns(place / "run" / "decisions.parquet"))

    def replay(folder: Path, run: RunRecord, verdict: Verdict) -> None:
        replay_run(folder, run, verdict, recompute_from)

    def check(again: bool) -> None:
        with read_ledger(place / "run" / "ledger") as ledger:
            verdict = verify_run(place / "run", ledger, Trust(), replay if again else None)
        assert verdict.intact, verdict.faults

    plain, whole = timed(lambda: check(False)), timed(lambda: check(True))
    print(f"\n| {decisions:,} decisions | CPU s | CPU s a million decisions | of the run |\n|---|---:|---:|---:|")
    for name, took in (("the run itself", made), ("verify, no replay", plain), ("verify with replay", whole)):
        print(f"| {name} | {took:.1f} | {took / decisions * 1e6:.1f} | {took / made:.0%} |")


def timed(work: Callable[[], object]) -> float:
    """Seconds of the processor's time."""
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
