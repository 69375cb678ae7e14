"""`enjoin resolve` on the example cases as a user runs it: a million strangers, and the defendants' stores among them.

The stores bear the last of each defendant's names: in 1:21-cv-08434 those that the glossary prints, so that the six names that
drift between caption and glossary have to be found. It is asked twice: with the case file as it is, and with one that knows
the caption's names only.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from benchmarks.resolve_scale import Stores
from enjoin.engine.load import load_case

EXAMPLES = Path(__file__).parent.parent / "examples"
CASE = EXAMPLES / "21-cv-08434/case.toml"
OTHER = EXAMPLES / "22-cv-09384/case.toml"


def write_feed(path: Path, count: int, case: Path) -> dict[str, str]:
    """Strangers, then one store for each defendant under the last of its names; store id → defendant."""
    strangers = Stores(count)
    people = load_case(case).case.defendants
    ids = [f"own-{each.id}" for each in people]
    names = [each.names[-1] for each in people]
    rows = {"platform": ["market"] * len(ids), "store_id": ids, "name": names, "url": [None] * len(ids)}
    schema = next(iter(strangers)).schema
    with pq.ParquetWriter(path, schema) as writer:
        for batch in strangers:
            writer.write_batch(batch)
        writer.write_batch(pa.RecordBatch.from_pydict({**rows, "seller_id": ids}, schema=schema))
    return dict(zip(ids, (each.id for each in people), strict=True))


def ask(case: Path, feed: Path, folder: Path) -> tuple[dict[str, Any], str]:
    """What the command answers, and its time and largest memory."""
    start = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "enjoin", "resolve", str(case), "--stores", str(feed), "--json"]
    done = subprocess.run([*command, "-o", str(folder / "links.parquet")], capture_output=True, text=True, check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    took = f"{spent:.1f} processor seconds, {time.perf_counter() - start:.1f} s by the clock, {used.ru_maxrss / 1024:,.0f} MB"
    return json.loads(done.stdout), took


def tell(answer: dict[str, Any], owners: dict[str, str]) -> None:
    counts: Counter[str] = Counter()
    for each in answer["defendants"]:
        candidates = [link for link in each["links"] if link["state"] == "candidate"]
        for rank, link in enumerate(candidates):
            is_right = owners.get(link["store_id"]) == each["defendant"]
            counts[f"{'right' if is_right else 'WRONG'} {link['tier']}" + (" first" if rank == 0 else " later")] += 1
        if not candidates:
            counts["none"] += 1
    print(", ".join(f"{name}: {count}" for name, count in sorted(counts.items())))


def told(title: str, case: Path, folder: Path, owners: dict[str, str]) -> dict[str, Any]:
    """Ask, and print what came of it."""
    answer, took = ask(case, folder / "stores.parquet", folder)
    print(f"## {title}: {answer['stores']:,} stores, {len(answer['defendants'])} defendants: {took}\n")
    tell(answer, owners)
    return answer


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stores", type=int, default=1_000_000)
    given = parser.parse_args(arguments)
    drifting = [each.id for each in load_case(CASE).case.defendants if each.aka]
    drifting.append(next(each.id for each in load_case(CASE).case.defendants if "Shenzen" in each.name))
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        owners = write_feed(folder / "stores.parquet", given.stores, CASE)
        caption = folder / "case.toml"
        caption.write_text(re.sub(r"(?m)^aka = .*\n", "", CASE.read_text(encoding="utf-8")), encoding="utf-8")
        for title, case in (("case file as it is", CASE), ("the caption's names only", caption)):
            answer = told(f"21-cv-08434, {title}", case, folder, owners)
        told("22-cv-09384", OTHER, folder, write_feed(folder / "stores.parquet", given.stores, OTHER))
        print()
        for each in answer["defendants"]:
            if each["defendant"] in drifting:
                link = each["links"][0]
                print(f"- {each['name']} → {link['store_id']} `{link['tier']}`: {link['why']}")


if __name__ == "__main__":
    main()
