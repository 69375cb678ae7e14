"""Which files a feed is, and their raw rows as Arrow batches of whatever types the file has."""

import glob
import json
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.csv as pa_csv
import pyarrow.parquet as pq

from enjoin.adapters.feeds.model import Reject
from enjoin.problems import Place, Problem, Unreadable

ENDINGS = (".parquet", ".csv", ".jsonl", ".ndjson")
BATCH = 65_536
Numbers = npt.NDArray[np.int64]
Raw = tuple[Path, Numbers, pa.RecordBatch, list[Reject]]  # file, each row's number from 1, rows, rejects


def unreadable(path: Path | str, message: str, hint: str | None = None) -> Unreadable:
    place = Place(file=str(path))
    return Unreadable([Problem(code="feed", message=message, place=place, hint=hint)])


def feed_files(spec: str) -> tuple[Path, ...]:
    """The files of a feed: one file, a folder, or a glob, in name order."""
    path = Path(spec)
    if path.is_dir():
        found = sorted(_in_folder(path))
    elif path.exists():
        found = [path]
    else:
        found = sorted(Path(each) for each in glob.glob(spec, recursive=True))  # noqa: PTH207 - the spec may be absolute
    if not found:
        raise unreadable(spec, "no file of this feed", f"a file, a folder or a glob of {', '.join(ENDINGS)}")
    for each in found:
        if each.suffix not in ENDINGS:
            raise unreadable(each, f"unknown ending `{each.suffix}`", f"known are {', '.join(ENDINGS)}")
    return tuple(found)


def _in_folder(folder: Path) -> Iterator[Path]:
    """The feed files below a folder; hidden folders and runs (their tables are no feeds) are passed over."""
    for each in folder.iterdir():
        if each.name.startswith("."):
            continue
        if each.is_dir():
            if not (each / "run.json").exists():
                yield from _in_folder(each)
        elif each.suffix in ENDINGS:
            yield each


def columns_in(path: Path) -> list[str]:
    """The names of all columns that a file has, known to a feed or not; of JSON Lines, those of the first object."""
    match path.suffix:
        case ".parquet":
            return list(pq.read_schema(path).names)
        case ".csv":
            return _csv_header(path)
        case _:
            with path.open("rb") as file:
                found, _ = _lines(file, 1, msgspec.json.Decoder(), "", path, 1)
            return [name for row in found for name in row if name]


def raw_batches(path: Path, feed: str, columns: tuple[str, ...], size: int = BATCH) -> Iterator[Raw]:
    """The wanted columns of one file, as they are. `Unreadable` where the file is none of its kind."""
    if path.stat().st_size == 0:
        raise unreadable(path, "the file is empty: no header and no rows")
    match path.suffix:
        case ".parquet":
            yield from _parquet(path, columns, size)
        case ".csv":
            yield from _csv(path, feed, columns, size)
        case _:
            yield from _json_lines(path, feed, columns, size)


def _parquet(path: Path, columns: tuple[str, ...], size: int) -> Iterator[Raw]:
    try:
        file = pq.ParquetFile(path)
        wanted = [name for name in file.schema_arrow.names if name in columns]
        first = 1
        for batch in file.iter_batches(batch_size=size, columns=wanted):
            yield path, numbers(first, batch.num_rows), _without_views(batch), []
            first += batch.num_rows
        if first == 1:
            empty = pa.schema([file.schema_arrow.field(name) for name in wanted])
            yield path, numbers(1, 0), pa.RecordBatch.from_pylist([], schema=empty), []
    except pa.ArrowInvalid as error:
        raise unreadable(path, f"not a whole Parquet file: {_first_line(error)}") from None
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise
        raise unreadable(path, f"not a whole Parquet file: {_first_line(error)}") from None


def _without_views(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Columns of Arrow's view layouts, which few of its functions take, as plain bytes; whether they are text is asked later."""
    for at, field in enumerate(batch.schema):
        if pa.types.is_string_view(field.type) or pa.types.is_binary_view(field.type):
            plain = batch.column(at).cast(pa.string() if pa.types.is_string_view(field.type) else pa.binary())
            batch = batch.set_column(at, field.name, plain)
    return batch


def _csv(path: Path, feed: str, columns: tuple[str, ...], size: int) -> Iterator[Raw]:
    """All cells as bytes: what they mean, and whether they are UTF-8, is asked row by row later."""
    broken: list[Reject] = []
    places = array("q")  # of every broken row so far

    def bad_row(row: pa_csv.InvalidRow) -> str:
        number = (row.number or 1) - 1
        places.append(number)
        problem = f"{row.actual_columns} cells where the header has {row.expected_columns}"
        broken.append(Reject(feed=feed, file=str(path), row=number, problem=problem, value=(row.text or "")[:200]))
        return "skip"

    names = _csv_header(path)
    try:
        batch = pa.RecordBatch.from_pydict({name: pa.array([], pa.binary()) for name in names if name in columns})
        reader = pa_csv.open_csv(
            path,
            read_options=pa_csv.ReadOptions(block_size=1 << 24, use_threads=False, column_names=names, skip_rows=1),
            parse_options=pa_csv.ParseOptions(newlines_in_values=True, invalid_row_handler=bad_row),
            convert_options=pa_csv.ConvertOptions(
                column_types=dict.fromkeys(names, pa.binary()),
                include_columns=[name for name in names if name in columns],
                strings_can_be_null=True,
                quoted_strings_can_be_null=True,
                null_values=[""],
                check_utf8=False,
            ),
        )
        first = 1
        for batch in reader:
            for start in range(0, max(batch.num_rows, 1), size):
                part = batch.slice(start, size)
                yield path, _between(numbers(first, part.num_rows), places), part, _taken(broken)
                first += part.num_rows
        if broken:
            yield path, numbers(1, 0), batch.slice(0, 0), _taken(broken)
    except pa.ArrowInvalid as error:
        if "Empty CSV" in str(error):
            empty = {name: pa.array([], pa.binary()) for name in names if name in columns}
            yield path, numbers(1, 0), pa.RecordBatch.from_pydict(empty), _taken(broken)
            return
        raise unreadable(path, f"not CSV: {_first_line(error)}") from None


def numbers(first: int, count: int) -> Numbers:
    return np.arange(first, first + count, dtype=np.int64)


def _taken(broken: list[Reject]) -> list[Reject]:
    """The rejects so far, which are forgotten here."""
    found = list(broken)
    broken.clear()
    return found


def _between(good: Numbers, broken: "array[int]") -> Numbers:
    """The numbers of good rows, counted without the broken ones, as they stand in the file among these."""
    places = np.sort(np.array(broken, dtype=np.int64))
    return good + np.searchsorted(places - np.arange(len(places)), good, side="right")


def _csv_header(path: Path) -> list[str]:
    import csv

    with path.open("rb") as start:
        if start.read(2) in (b"\xff\xfe", b"\xfe\xff"):
            raise unreadable(path, "the file is UTF-16; a feed is UTF-8", "save it as `CSV UTF-8`")
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        names = next(csv.reader(file), [])
    if len(names) == 1:
        parted = next((sign for sign in (";", "\t", "|") if sign in names[0]), None)
        if parted:
            said = "a tab" if parted == "\t" else f"`{parted}`"
            raise unreadable(path, f"its columns are parted by {said}; a feed's are parted by `,`")
    if len(set(names)) != len(names):
        raise unreadable(path, f"a column name occurs twice in the header: {', '.join(names)}")
    return names


def _json_lines(path: Path, feed: str, columns: tuple[str, ...], size: int) -> Iterator[Raw]:
    decoder = msgspec.json.Decoder()
    with path.open("rb") as file:
        first = 1
        while True:
            lines, broken = _lines(file, size, decoder, feed, path, first)
            if not lines and not broken:
                break
            yield path, numbers(first, len(lines)), _batch_of(lines, columns), broken
            first += len(lines)
    if first == 1:
        yield path, numbers(1, 0), pa.RecordBatch.from_pydict({name: pa.array([], pa.string()) for name in columns}), []


def _lines(
    file: IO[bytes], size: int, decoder: "msgspec.json.Decoder[object]", feed: str, path: Path, first: int
) -> tuple[list[dict[str, object]], list[Reject]]:
    """Up to `size` objects; a line that is none stands as an empty object in its place, with a reject."""
    found: list[dict[str, object]] = []
    broken: list[Reject] = []
    for line in file:
        if line.isspace():
            found.append({"": None})
        else:
            try:
                value = decoder.decode(line)
                problem = None if isinstance(value, dict) else "not a JSON object"
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                value, problem = None, f"not JSON: {_first_line(error)}"
            if problem is None and isinstance(value, dict):
                found.append(value)
            else:
                shown = line.decode("utf-8", "replace").strip()[:200]
                row = first + len(found)
                broken.append(Reject(feed=feed, file=str(path), row=row, problem=problem or "", value=shown))
                found.append({"": None})
        if len(found) >= size:
            break
    return found, broken


def _batch_of(rows: list[dict[str, object]], columns: tuple[str, ...]) -> pa.RecordBatch:
    """Columns of the types that the values have; a column of mixed types becomes text, to be read cell by cell.

    The column `""` marks rows that are no row: blank lines, and lines already set aside.
    """
    arrays: dict[str, pa.Array] = {"": pa.array(["" in row for row in rows], pa.bool_())}
    for name in columns:
        values = [row.get(name) for row in rows]
        try:
            arrays[name] = pa.array(values)
        except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError, UnicodeEncodeError):
            arrays[name] = pa.array([_as_text(value) for value in values], pa.string())
    return pa.RecordBatch.from_pydict(arrays)


def _as_text(value: object) -> str | None:
    if value is None:
        return None
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "replace").decode()


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
