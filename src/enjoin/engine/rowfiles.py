"""The rows of a run's bulk files (Parquet, CSV), as batches of columns for `ledger.rows`."""

import csv
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from enjoin.ledger.rows import BLOCK, Columns
from enjoin.problems import BrokenProof

TABLES = (".parquet", ".csv")


def is_table(path: Path) -> bool:
    """Whether a file has rows that can be proved alone."""
    return path.suffix in TABLES


def read_columns(path: Path) -> Iterator[Columns]:
    """The rows of a Parquet or CSV file in batches; CSV cells are text. `BrokenProof` where the file cannot be read."""
    try:
        yield from _parquet(path) if path.suffix == ".parquet" else _csv(path)
    except (pa.ArrowException, csv.Error, UnicodeDecodeError, EOFError) as error:
        raise BrokenProof(f"`{path.name}` cannot be read: {_first_line(error)}") from None


def _parquet(path: Path) -> Iterator[Columns]:
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=BLOCK):
            yield {name: cells_of(batch.column(name)) for name in batch.schema.names}


def cells_of(column: pa.Array) -> list[Any]:
    """The cells of a column as Python values: `to_pylist`, but each distinct value is made once."""
    kind = column.type
    if pa.types.is_string(kind) or pa.types.is_timestamp(kind):
        encoded = column.dictionary_encode()
        values = [*encoded.dictionary.to_pylist(), None]
        return [values[place] for place in encoded.indices.fill_null(len(values) - 1).to_pylist()]
    if pa.types.is_list(kind):
        inner, ends = cells_of(column.flatten()), list(accumulate(column.value_lengths().fill_null(0).to_pylist()))
        whole: list[Any] = [inner[start:end] for start, end in zip([0, *ends], ends, strict=False)]
        if column.null_count:
            whole = [
                cells if there else None for cells, there in zip(whole, column.is_valid().to_pylist(), strict=True)
            ]
        return whole
    plain: list[Any] = column.to_pylist()
    return plain


def _csv(path: Path) -> Iterator[Columns]:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, strict=True)
        names = next(rows, None)
        if names is None:
            return
        while block := list(islice(rows, BLOCK)):
            if any(len(row) != len(names) for row in block):
                raise BrokenProof(f"`{path.name}` has rows of unequal length")
            yield dict(zip(names, zip(*block, strict=True), strict=True))


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].lower()
