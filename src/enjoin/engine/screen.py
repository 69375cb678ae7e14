"""Screen a listings feed for a case's marks: clean batches in, tables of findings out. Bounded by the batch."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.findings.text import TextScreen
from enjoin.findings.text.batch import SCHEMA
from enjoin.orders.model import Case
from enjoin.when import Instant

FIELDS = ("title", "description", "keywords", "brand")
KEYS = ("platform", "listing_id", "store_id")
FINDINGS = pa.schema(
    [*((key, pa.string()) for key in KEYS), *(SCHEMA.field(name) for name in SCHEMA.names if name != "row")]
)

Clean = Callable[[str], bool]


def premises_at(case: Case, at: Instant) -> Clean:
    """Is it a premise of the case, at `at`, that no authentic goods are sold on a platform (R30)?"""
    standing = [each for each in case.premises if each.kind == "no_authentic_goods" and each.span.holds(at)]
    return lambda platform: any(platform in premise.platforms for premise in standing)


def screen_batches(
    screen: TextScreen, batches: Iterable[pa.RecordBatch], clean: Clean
) -> Iterator[tuple[int, pa.Table]]:
    """For each batch its number of rows and the findings in it, as `FINDINGS`."""
    for batch in batches:
        platforms = batch.column("platform")
        parts = []
        for platform in pc.unique(platforms).to_pylist():
            rows = np.flatnonzero(pc.fill_null(pc.equal(platforms, platform), False).to_numpy(zero_copy_only=False))
            part = batch if len(rows) == batch.num_rows else batch.take(pa.array(rows))
            found = screen.scan(part, FIELDS, no_authentic_goods=clean(platform))
            if found.num_rows:
                parts.append(_with_keys(part, found))
        yield batch.num_rows, pa.concat_tables(parts) if parts else FINDINGS.empty_table()


def _with_keys(part: pa.RecordBatch, found: pa.RecordBatch) -> pa.Table:
    keys = part.select(list(KEYS)).take(found.column("row"))
    columns = {key: keys.column(key).cast(pa.string()) for key in KEYS} | {
        name: found.column(name) for name in found.schema.names if name != "row"
    }
    return pa.table(columns).select(FINDINGS.names).cast(FINDINGS)


def tally(table: pa.Table) -> Counter[tuple[str, str, str]]:
    """How many findings there are of each right, kind and band."""
    return Counter(zip(*(table.column(name).to_pylist() for name in ("right", "kind", "band")), strict=True))
