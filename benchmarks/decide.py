"""Decisions per second: the plain twin, the sieve one act at a time, the sieve over columns; and a million acts, both cases.

    ./run bench decide [ACTS]

The acts are generated (`enjoin.specimen`) over the whole life of each example case. Peer and limit of the same run: the
plain `decide` (1×), and reading the same rows out of Parquet without deciding anything.
"""

import random
import resource
import sys
import tempfile
import time
from pathlib import Path

import pyarrow.parquet as pq

from enjoin.assemble import Job, comply
from enjoin.decisions import decide
from enjoin.engine.coding import Linked
from enjoin.engine.load import load_case
from enjoin.engine.specimen import Written, write_market
from enjoin.findings.model import Finding
from enjoin.gates.model import Facts
from enjoin.market import ACT_NAMES
from enjoin.obligations import View
from enjoin.orders.people import find_person
from enjoin.sieve import Sieve
from enjoin.when import Instant, read_moment

EXAMPLES = Path(__file__).parents[1] / "examples"
CASES = ("21-cv-08434", "22-cv-09384")
HIT = Finding(
    right="squishmallow", field="title", start=0, end=1, text="", kind="exact", score=1.0, band="hit", detector="x"
)


def main() -> None:
    """Print the table of `docs/benchmarks.md`."""
    acts = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    for name in CASES:
        with tempfile.TemporaryDirectory() as folder:
            print(f"\n{name}")
            market = write_market(EXAMPLES / name / "case.toml", Path(folder) / "market", seed=7, scale=0.1, acts=acts)
            one_by_one(market.case)
            batch(market, Path(folder) / "run")


def one_by_one(path: Path, count: int = 2_000) -> None:
    """The plain twin and the sieve on the same facts and instants."""
    case = load_case(path).case
    person = find_person(case, "alibaba")
    linked = Linked.of((), case)
    drawn = random.Random(11)
    first, last = (read_moment(day, case.court).us for day in ("2021-10-01", "2024-03-01"))
    questions = [
        (
            Facts(
                act=drawn.choice(ACT_NAMES),
                platform="aliexpress",
                store_id="s",
                has_listing=True,
                links=drawn.choice(linked.groups),
                findings=drawn.choice(((), (HIT,), None)),
            ),
            Instant(drawn.randrange(first, last)),
        )
        for _ in range(count)
    ]
    plain = rate(count // 10, lambda: [decide(View(case, person, at), facts) for facts, at in questions[: count // 10]])
    sieve = Sieve(case, person)
    for facts, at in questions:
        sieve.decide(facts, at)
    warm = rate(count, lambda: [sieve.decide(facts, at) for facts, at in questions])
    print(f"  plain decide, law computed for each act    {plain:>12,.0f} /s      1×")
    print(f"  sieve, one act at a time, warm             {warm:>12,.0f} /s  {warm / plain:>5.0f}×")


def batch(market: Written, out: Path) -> None:
    """`comply` on a generated market: what the stages took."""
    started = time.perf_counter()
    rows = sum(batch.num_rows for batch in pq.ParquetFile(market.acts).iter_batches())
    read = rows / (time.perf_counter() - started)
    job = Job(
        case=market.case,
        respondent="alibaba",
        stores=str(market.stores),
        listings=str(market.listings),
        acts=str(market.acts),
        at=read_moment("2023-08-02", load_case(market.case).case.court),
        out=out,
    )
    started = time.perf_counter()
    result, _ = comply(job)
    whole = time.perf_counter() - started
    took = result.timings["acts"]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  comply, {rows:,} acts: read, decided and written in {took:.1f} s = {rows / took:,.0f} /s")
    print(f"    limit: the same rows only read from Parquet, {read:,.0f} /s")
    print("    stages: " + ", ".join(f"{stage} {seconds:.1f} s" for stage, seconds in result.timings.items()))
    print(f"    with report and record {whole:.1f} s; peak memory of the process so far {peak:,.0f} MB")


def rate(count: int, work: object) -> float:
    """Things a second."""
    started = time.perf_counter()
    work()  # type: ignore[operator]
    return count / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
