"""A feed → clean batches: types made right, required cells there, keys unique; the rest set aside with place and reason."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.adapters.feeds.columns import convert
from enjoin.adapters.feeds.files import BATCH, Numbers, columns_in, feed_files, raw_batches, unreadable
from enjoin.adapters.feeds.keys import Seen
from enjoin.adapters.feeds.model import TYPES, Reject, Tally
from enjoin.market import ACT_NAMES, ACTS, LISTINGS, STORES, Column
from enjoin.problems import did_you_mean

Bools = npt.NDArray[np.bool_]
Known = Mapping[str, Callable[[str], bool]]  # for a column, the texts that it may hold

FEEDS: dict[str, tuple[Column, ...]] = {"stores": STORES, "listings": LISTINGS, "acts": ACTS}
KEYS: dict[str, tuple[str, ...]] = {
    "stores": ("platform", "store_id"),
    "listings": ("platform", "listing_id"),
    "acts": ("act_id",),
}
# Ids and words of closed lists: spaces around them are no part of them.
BARE = frozenset({"platform", "store_id", "listing_id", "seller_id", "act", "act_id", "respondent", "status"})
ALLOWED: dict[str, dict[str, tuple[str, ...]]] = {
    "acts": {"act": ACT_NAMES},
    "listings": {"status": ("live", "removed")},
}


def schema_of(feed: str) -> pa.Schema:
    """The Arrow schema of a clean batch."""
    return pa.schema([pa.field(column.name, TYPES[column.kind]) for column in FEEDS[feed]])


def read_feed(
    spec: str, feed: str, tally: Tally, size: int = BATCH, *, known: Known | None = None
) -> Iterator[pa.RecordBatch]:
    """Clean batches of the feed at `spec`; counts and rejects go into `tally`. `known` adds rules on texts of columns.

    `Unreadable` for a missing file or column, a file that is not of its kind, or no row that can be read: these are faults
    of the whole feed.
    """
    columns = FEEDS[feed]
    seen = Seen()
    for path in feed_files(spec):
        checked = False
        for file, numbers, raw, broken in raw_batches(path, feed, tuple(column.name for column in columns), size):
            if not checked:
                _check_columns(raw.schema.names, columns, file)
                checked = True
            tally.set_aside(broken)
            clean = _clean(raw, feed, columns, file, numbers, seen, tally, known or {})
            tally.kept += clean.num_rows
            if clean.num_rows:
                yield clean
        if not checked and path.suffix == ".csv":  # a header without rows
            _check_columns(columns_in(path), columns, path)
    commonest = tally.commonest
    if commonest and not tally.kept:
        rows, first = commonest
        count = f"all {tally.rejected:,} rows break" if tally.rejected > 1 else "its one row breaks"
        value = f", here {first.value!r}" if first.value else ""
        often = f" ({rows:,} rows)" if rows < tally.rejected else ""
        raise unreadable(spec, f"{count} a rule of the feed", f"row {first.row:,}: {first.problem}{value}{often}")


def _check_columns(names: Sequence[str], columns: tuple[Column, ...], file: Path) -> None:
    """A column that no row has is a fault of the file, not of its rows."""
    missing = [column.name for column in columns if column.required and column.name not in names]
    if missing:
        lacking = ", ".join(f"`{name}`" for name in missing)
        known = columns_in(file)
        hint = did_you_mean(missing[0], known) or f"it has {', '.join(known[:20]) or 'none'}"
        raise unreadable(file, f"no column {lacking}", hint)


def _clean(
    raw: pa.RecordBatch,
    feed: str,
    columns: tuple[Column, ...],
    file: Path,
    numbers: Numbers,
    seen: Seen,
    tally: Tally,
    known: Known,
) -> pa.RecordBatch:
    rows = raw.num_rows
    good = np.ones(rows, dtype=np.bool_)
    if "" in raw.schema.names:
        good &= ~np.asarray(raw.column("").to_numpy(zero_copy_only=False), dtype=np.bool_)
    arrays: list[pa.Array] = []

    def set_aside(bad: Bools, problem: str, cells: pa.Array | None) -> None:
        wrong = np.flatnonzero(bad & good)
        values = [""] * len(wrong) if cells is None else map(_shown, _plain(cells.take(pa.array(wrong))))
        tally.set_aside(
            Reject(feed=feed, file=str(file), row=int(numbers[row]), problem=problem, value=value)
            for row, value in zip(wrong, values, strict=True)
        )
        good[bad] = False

    for column in columns:
        if column.name not in raw.schema.names:
            arrays.append(pa.nulls(rows, TYPES[column.kind]))
            continue
        cells = raw.column(column.name)
        values, bad, problem = convert(cells, column)
        if column.name in BARE:
            values = pc.utf8_trim_whitespace(values)
        set_aside(bad, f"`{column.name}` is {problem}", cells)
        if column.required:
            set_aside(_blank(values), f"`{column.name}` is missing", None)
        if (allowed := ALLOWED.get(feed, {}).get(column.name)) is not None:
            unknown = _true(pc.invert(pc.is_in(values, value_set=pa.array(allowed)))) & ~_true(values.is_null())
            set_aside(unknown, f"unknown `{column.name}`", cells)
        if (knows := known.get(column.name)) is not None:
            set_aside(_unknown(values, knows), f"unknown `{column.name}`", cells)
        arrays.append(values)
    batch = pa.RecordBatch.from_arrays(arrays, schema=schema_of(feed))
    again, other = seen.look(batch, KEYS[feed], good)
    set_aside(other, f"the key ({', '.join(KEYS[feed])}) occurs again with other content", batch.column(KEYS[feed][-1]))
    tally.repeated += int(np.count_nonzero(again & good))
    good[again] = False
    return batch if good.all() else batch.filter(pa.array(good))


def _unknown(values: pa.Array, knows: Callable[[str], bool]) -> Bools:
    """The rows whose text is not known; each distinct text is asked about once."""
    encoded = values.dictionary_encode()
    strange = np.array([not knows(text) for text in encoded.dictionary.to_pylist()], dtype=np.bool_)
    places = pc.fill_null(encoded.indices, 0).to_numpy(zero_copy_only=False)
    there = np.asarray(values.is_valid().to_numpy(zero_copy_only=False), dtype=np.bool_)
    return there & strange[places] if len(strange) else np.zeros(len(values), dtype=np.bool_)


def _blank(values: pa.Array) -> Bools:
    missing = _true(values.is_null())
    if pa.types.is_string(values.type):
        missing |= _true(pc.fill_null(pc.equal(pc.utf8_trim_whitespace(values), ""), False))
    return missing


def _true(values: pa.Array) -> Bools:
    return np.asarray(pc.fill_null(values, False).to_numpy(zero_copy_only=False), dtype=np.bool_)


def _plain(cells: pa.Array) -> list[object]:
    """The cells for a reader; text as bytes, since it may be no text."""
    kind = cells.type.value_type if pa.types.is_dictionary(cells.type) else cells.type
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        cells = cells.cast(pa.large_binary())
    return list(cells.to_pylist())


def _shown(value: object) -> str:
    text = value.decode("utf-8", "backslashreplace") if isinstance(value, bytes) else str(value)
    return text[:200]
