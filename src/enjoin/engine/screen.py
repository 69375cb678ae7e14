"""Screen a listings feed for a case's marks: clean batches in, tables of findings out. Bounded by the batch."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.findings.text import TextScreen
from enjoin.market import TEXT_FIELDS
from enjoin.orders.model import Case
from enjoin.when import Instant

KEYS = ("platform", "listing_id", "store_id")
FINDINGS = pa.schema(
    [
        ("platform", pa.string()),
        ("listing_id", pa.string()),
        ("store_id", pa.string()),
        ("right", pa.string()),
        ("field", pa.string()),
        ("start", pa.int64()),
        ("end", pa.int64()),
        ("text", pa.string()),
        ("kind", pa.string()),
        ("score", pa.float64()),
        ("band", pa.string()),
        ("detector", pa.string()),
    ]
)
REASONED = FINDINGS.append(pa.field("why", pa.string()))  # what `enjoin screen` writes: the reason, too

WHOLE = pa.field("whole", pa.string())

Clean = Callable[[str], bool]


def premises_at(case: Case, at: Instant) -> Clean:
    """Is it a premise of the case, at `at`, that no authentic goods are sold on a platform (R30)?"""
    standing = [each for each in case.premises if each.kind == "no_authentic_goods" and each.span.holds(at)]
    return lambda platform: any(platform in premise.platforms for premise in standing)


def screen_batches(
    screen: TextScreen, batches: Iterable[pa.RecordBatch], clean: Clean, *, whole: bool = False
) -> Iterator[tuple[int, pa.Table]]:
    """For each batch its number of rows and the findings in it, as `REASONED`; with `whole`, each with the text of its field."""
    schema = REASONED.append(WHOLE) if whole else REASONED
    for batch in batches:
        platforms = batch.column("platform")
        parts = []
        for platform in pc.unique(platforms).to_pylist():
            rows = np.flatnonzero(pc.fill_null(pc.equal(platforms, platform), False).to_numpy(zero_copy_only=False))
            part = batch if len(rows) == batch.num_rows else batch.take(pa.array(rows))
            found = screen.scan(part, TEXT_FIELDS, no_authentic_goods=clean(platform))
            if found.num_rows:
                parts.append(_with_keys(part, found, schema))
        yield batch.num_rows, pa.concat_tables(parts) if parts else schema.empty_table()


def _with_keys(part: pa.RecordBatch, found: pa.RecordBatch, schema: pa.Schema) -> pa.Table:
    keys = part.select(list(KEYS)).take(found.column("row"))
    columns = {key: keys.column(key).cast(pa.string()) for key in KEYS} | {
        name: found.column(name) for name in found.schema.names if name != "row"
    }
    if WHOLE.name in schema.names:
        columns[WHOLE.name] = _texts(part, found)
    return pa.table(columns).select(schema.names).cast(schema)


def _texts(part: pa.RecordBatch, found: pa.RecordBatch) -> pa.Array:
    from enjoin.findings.text.batch import text_column

    fields = found.column("field").to_pylist()
    held = {field: text_column(part.column(field), field) for field in set(fields)}
    rows = found.column("row").to_pylist()
    return pa.array([held[field][row].as_py() for field, row in zip(fields, rows, strict=True)], pa.string())


def tally(table: pa.Table) -> Counter[tuple[str, str, str]]:
    """How many findings there are of each right, kind and band."""
    return Counter(zip(*(table.column(name).to_pylist() for name in ("right", "kind", "band")), strict=True))
