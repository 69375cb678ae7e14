"""Ten million stores: one pass over a feed, an index built, added to and asked. Sizes, CPU seconds and memory."""

import argparse
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from benchmarks.storenames import FORMS, PLACES, TRADES, Maker, as_caption, cores, written
from enjoin.adapters.storeindex import open_index
from enjoin.orders.model import Defendant
from enjoin.parties.deciding import resolve_all

BATCH = 65_536
ORDER = 61  # defendants of 1:21-cv-08434


class Stores:
    """A feed of `count` stores, drawn batch by batch; the same each time it is gone over."""

    def __init__(self, count: int, seed: int = 5) -> None:
        self.count, self.seed = count, seed
        self.parts = [np.array(words, object) for words in (PLACES, cores(1), TRADES, FORMS)]

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        for start in range(0, self.count, BATCH):
            yield self.batch(start, min(BATCH, self.count - start))

    def batch(self, start: int, size: int) -> pa.RecordBatch:
        rng = np.random.default_rng((self.seed, start))
        place, core, trade, form = (pa.array(words[rng.integers(0, len(words), size)]) for words in self.parts)
        tail = pa.array(self.parts[1][rng.integers(0, len(self.parts[1]), size)])
        core = pc.binary_join_element_wise(core, pc.utf8_lower(pc.utf8_slice_codeunits(tail, 0, 4)), "")
        company = pc.binary_join_element_wise(place, core, trade, form, " ")
        handle = pc.binary_join_element_wise(core, pc.utf8_slice_codeunits(tail, 0, 6), "Store", " ")
        number = pa.array(np.arange(start, start + size).astype(str).astype(object))
        shop = pc.binary_join_element_wise("Shop9", number, " Store", "")
        kind = rng.random(size)
        name = pc.if_else(pa.array(kind < 0.6), company, pc.if_else(pa.array(kind < 0.85), handle, shop))
        ids = pc.binary_join_element_wise("91", number, "")
        url = pc.binary_join_element_wise("https://www.market.example/store/", ids, "")
        seller = pc.binary_join_element_wise("u", number, "")
        platform = pa.array(["market"] * size)
        names = ["platform", "store_id", "name", "url", "seller_id"]
        return pa.RecordBatch.from_arrays([platform, ids, name, url, seller], names=names)


def memory() -> float:
    """The most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stores", type=int, default=10_000_000)
    parser.add_argument("--no-pass", action="store_true", help="leave out the pass without an index")
    given = parser.parse_args(arguments)
    stores = Stores(given.stores)
    maker = Maker(3, 1)
    some = next(iter(stores)).column("name").to_pylist()
    defendants = [
        Defendant(id=str(at), name=as_caption(some[at] if at % 4 else written(maker.draw()), maker.rng))
        for at in range(ORDER)
    ]
    resolve_all(defendants[:1], open_index(Path(tempfile.mkdtemp())))  # machine code is made or loaded here
    next(iter(stores))
    start = time.process_time()
    drawn = sum(batch.num_rows for batch in stores)
    idle = time.process_time() - start
    print(f"{drawn:,} stores drawn in {idle:.0f} s (taken off below)")
    if not given.no_pass:
        start = time.process_time()
        found = resolve_all(defendants, iter(stores))
        states = [link.state for answer in found.answers for link in answer.links]
        spent = time.process_time() - start - idle
        print(
            f"one pass, {ORDER} defendants: {spent:.0f} s, {states.count('candidate')} candidates, {memory():,.0f} MB"
        )
    folder = Path(tempfile.mkdtemp())
    index = open_index(folder)
    start = time.process_time()
    index.add(stores)
    spent = time.process_time() - start - idle
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    print(f"index built: {spent:.0f} s, {size:,.0f} MB on disk, {memory():,.0f} MB of memory at most")
    start = time.process_time()
    added = open_index(folder).add([stores.batch(0, BATCH), Stores(100_000, seed=6).batch(given.stores, BATCH)])
    print(f"added to: {added.new:,} new, {added.unchanged:,} as before: {time.process_time() - start:.1f} s")
    index = open_index(folder)
    for _ in range(2):
        start = time.process_time()
        found = resolve_all(defendants, index)
        states = [link.state for answer in found.answers for link in answer.links]
        print(
            f"{ORDER} defendants asked of the index: {time.process_time() - start:.1f} s, {states.count('candidate')} candidates"
        )
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
