"""The fast twin: findings of whole Arrow batches. Compiled loops pick the rows that need a look; the plain path judges these.

Every row on which the plain path would align a mark closely enough to judge it is picked (a law in `tests/laws`), so both paths
give the same findings. Memory is bounded by the batch; slices of rows run on all cores.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import groupby
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.findings.model import Finding
from enjoin.findings.text.cells import OVERRIDE, Cells, art
from enjoin.findings.text.entities import Unescaped, unescaped
from enjoin.findings.text.fast.marked import rows_with_entities
from enjoin.findings.text.fast.places import places_of
from enjoin.findings.text.fast.rows import EVERY, scan_rows
from enjoin.findings.text.fast.streams import HEARD
from enjoin.findings.text.fast.sure import align_core, cut_core
from enjoin.findings.text.fast.tables import Marks, Seeds, glyph_arrays, lexicon, mark_arrays, prices, seed_arrays
from enjoin.findings.text.screen import MOST_CELLS, SLACK, Seen, TextScreen, set_back
from enjoin.findings.text.shapes import Pattern, least_kept
from enjoin.findings.text.ways import Laid, Layer
from enjoin.problems import Misuse

SCHEMA = pa.schema(
    [
        ("row", pa.int64()),
        ("right", pa.string()),
        ("field", pa.string()),
        ("start", pa.int32()),
        ("end", pa.int32()),
        ("text", pa.string()),
        ("kind", pa.string()),
        ("score", pa.float64()),
        ("band", pa.string()),
        ("detector", pa.string()),
        ("why", pa.string()),
    ]
)
SLICE = 8_192  # rows that one thread takes at a time
CHUNK = 4_096  # picked rows that are made ready for judgement at a time
JOINT = ", "  # between the items of a list of keywords


def compile_tables(screen: TextScreen) -> tuple[Seeds, Marks]:
    """The arrays that the compiled loops read."""
    return seed_arrays(screen.seeds), mark_arrays(
        screen.patterns, screen.skeletons, screen.consonants, SLACK, MOST_CELLS
    )


def picked(screen: TextScreen, column: pa.Array, threads: int | None = None) -> tuple[Any, Any]:
    """(rows, marks): the rows of a text column, ascending, each with each mark that the plain path has to judge there (`EVERY`: all)."""
    if len(column) == 0 or not screen.patterns:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    data, offsets = _buffers(column)
    parts = [(low, min(low + SLICE, len(column))) for low in range(0, len(column), SLICE)]
    threads = threads or pa.cpu_count()
    if len(parts) == 1 or threads == 1:
        found = [_scan(screen, data, offsets, *part) for part in parts]
    else:
        with ThreadPoolExecutor(threads) as pool:
            found = list(pool.map(lambda part: _scan(screen, data, offsets, *part), parts))
    return np.concatenate([rows for rows, _ in found]), np.concatenate([marks for _, marks in found])


def _buffers(column: pa.Array) -> tuple[Any, Any]:
    """The bytes of a text column and where its rows begin; what lies under a null is left out."""
    wide = pa.types.is_large_string(column.type) or pa.types.is_large_binary(column.type)
    if column.null_count:
        column = pc.fill_null(column, b"" if "binary" in str(column.type) else "")
    _, offsets, data = column.buffers()
    kind: Any = np.int64 if wide else np.int32
    edges = np.frombuffer(offsets, kind)[column.offset : column.offset + len(column) + 1]
    text = np.frombuffer(data, np.uint8) if data is not None and data.size else np.zeros(1, np.uint8)
    return text, edges.astype(np.int64, copy=False)


def _scan(screen: TextScreen, data: Any, offsets: Any, low: int, high: int) -> Any:
    longest = int(np.max(np.diff(offsets[low : high + 1]), initial=0))
    compiled: Any = scan_rows
    return compiled(data, offsets, low, high, longest, glyph_arrays(), *screen.compiled, prices(), lexicon())


def _arrays(row: Cells) -> Any:
    if row.arrays is None:
        row.arrays = tuple(np.array(each, np.int32) for each in (row.mask, row.letter, row.kind, row.gap))
    return row.arrays


def lay(pattern: Pattern, row: Cells, first: int, last: int, whole: bool) -> Laid:
    """`ways.lay`, compiled."""
    tables = np.empty((3, (last - first + 1) * (pattern.size + 1)), np.int32)
    compiled: Any = align_core
    least, end = compiled(
        _letters(pattern.letters), pattern.size, *_arrays(row), first, last, *prices().plain, len(row), whole, tables[0], tables[1], tables[2],
    )  # fmt: skip
    return Laid(least, end, *tables)


def cut(pattern: Pattern, row: Cells, first: int, last: int, laid: Laid) -> tuple[int, int]:
    """`ways.cut`, compiled."""
    compiled: Any = cut_core
    kept = least_kept(pattern)
    return compiled(pattern.size, kept, first, last, _arrays(row)[3], len(row), laid.cost, laid.start)  # type: ignore[no-any-return]


COMPILED = Layer(lay, cut)


def seen_of(screen: TextScreen, texts: Sequence[bytes], marks: Sequence[Any]) -> Iterator[Iterable[Seen] | None]:
    """What `screen.seen` gives of each text for some marks, compiled; None where it must see for itself."""
    offsets = np.cumsum([0, *map(len, texts)])
    data = np.frombuffer(b"".join(texts) or b"\0", np.uint8)
    among, edges = np.concatenate([*marks, np.empty(0, np.int64)]), np.cumsum([0, *map(len, marks)])
    compiled: Any = places_of
    columns, spans, flags, places = compiled(
        data, offsets, np.arange(len(texts)), edges, among, max(map(len, texts)), glyph_arrays(), *screen.compiled
    )
    starts = np.searchsorted(places[:, 0], np.arange(len(texts) + 1)).tolist()
    for number, text in enumerate(texts):
        if EVERY in marks[number] or not _plain(text):
            yield None
            continue
        held = [
            _cells(text.decode(), columns[:, low:high], bool(flags[number]), heard)
            for heard, (low, high) in zip((False, True), spans[number].tolist(), strict=True)
        ]
        own = places[starts[number] : starts[number + 1]].tolist()
        yield [
            (held[stream >= HEARD], [(pattern, at, first, last) for _, _, pattern, at, first, last in run])
            for stream, run in groupby(own, lambda each: each[1])
        ]


def _plain(text: bytes) -> bool:
    """Is it UTF-8 without letters drawn with signs, displayed as it stands? Of other texts the compiled loops only know that they need a look."""
    try:
        read = text.decode()
    except UnicodeDecodeError:
        return False
    return OVERRIDE not in read and not art(read)


def _cells(text: str, columns: Any, foreign: bool, heard: bool) -> Cells:
    mask, letter, kind, gap, pos, end = columns.tolist()
    arrays = tuple(np.ascontiguousarray(each) for each in columns[:4])
    return Cells(text, pos, end, mask, letter, kind, gap, foreign, heard, arrays)


@cache
def _letters(letters: tuple[int, ...]) -> Any:
    return np.array(letters, np.int32)


def scan_batch(
    screen: TextScreen, batch: pa.RecordBatch, fields: Sequence[str], no_authentic_goods: bool
) -> pa.RecordBatch:
    """The findings of `batch` in `fields` (absent ones are passed over), by row, then field, then place."""
    found: list[tuple[int, Finding]] = []
    for field in fields:
        if field in batch.schema.names:
            found += _scan_column(screen, text_column(batch.column(field), field), field, no_authentic_goods)
    order = {field: number for number, field in enumerate(fields)}
    found.sort(key=lambda each: (each[0], order[each[1].field]))
    return _as_batch(found)


def _scan_column(
    screen: TextScreen, column: pa.Array, field: str, no_authentic_goods: bool
) -> Iterator[tuple[int, Finding]]:
    shown = as_shown(column)
    rows, marks = _picked_as_shown(screen, column, shown)
    edges = [*np.flatnonzero(np.diff(rows, prepend=-1)).tolist(), len(rows)]
    texts = [_text(column, shown, int(rows[at])) for at in edges[:-1]]
    recent = screen.recent.setdefault((field, no_authentic_goods), Recent())
    first_of: dict[bytes, int] = {}
    for number, text in enumerate(texts):
        first_of.setdefault(text, number)
    known = {text: held for text in first_of if (held := recent.get(text)) is not None}
    for numbers in _chunks([number for text, number in first_of.items() if text not in known], CHUNK):
        spans = [(edges[number], edges[number + 1]) for number in numbers]
        seen = seen_of(screen, [texts[number] for number in numbers], [marks[low:high] for low, high in spans])
        for number, each in zip(numbers, seen, strict=True):
            known[texts[number]] = screen.find_in(
                texts[number].decode("utf-8", "replace"),
                field,
                no_authentic_goods=no_authentic_goods,
                layer=COMPILED,
                seen=each,
            )
            recent.put(texts[number], known[texts[number]])
    for number, text in enumerate(texts):
        row = int(rows[edges[number]])
        for finding in known[text]:
            yield row, set_back(finding, shown[row]) if row in shown else finding


class Recent:
    """What was found in the texts judged last: relistings repeat them. Two generations, so that room is bounded and what recurs stays."""

    MOST = 16_384  # texts of a generation
    LONGEST = 1_000  # bytes of a text

    def __init__(self) -> None:
        self.new: dict[bytes, tuple[Finding, ...]] = {}
        self.old: dict[bytes, tuple[Finding, ...]] = {}

    def get(self, text: bytes) -> tuple[Finding, ...] | None:
        """The findings in `text`, if it was judged of late."""
        held = self.new.get(text)
        if held is None and (held := self.old.get(text)) is not None:
            self.put(text, held)
        return held

    def put(self, text: bytes, found: tuple[Finding, ...]) -> None:
        """Keep the findings in `text`."""
        if len(text) > self.LONGEST:
            return
        if len(self.new) >= self.MOST:
            self.old, self.new = self.new, {}
        self.new[text] = found


def as_shown(column: pa.Array) -> dict[int, Unescaped]:
    """The rows of the column that hold HTML entities, in order, with these as characters."""
    data, edges = _buffers(column)
    compiled: Any = rows_with_entities
    rows = compiled(data, edges).tolist()
    read = {row: unescaped(column[row].as_buffer().to_pybytes().decode("utf-8", "replace")) for row in rows}
    return {row: each for row, each in read.items() if each}


def _picked_as_shown(screen: TextScreen, column: pa.Array, shown: Mapping[int, Unescaped]) -> tuple[Any, Any]:
    """As `picked`, of the column with its entities as characters."""
    rows, marks = picked(screen, column)
    if not shown:
        return rows, marks
    apart, those = picked(screen, pa.array([each.text.encode() for each in shown.values()], pa.large_binary()))
    own, kept = np.array([*shown], np.int64), ~np.isin(rows, [*shown])
    rows, marks = np.concatenate([rows[kept], own[apart]]), np.concatenate([marks[kept], those])
    order = np.argsort(rows, kind="stable")
    return rows[order], marks[order]


def _text(column: pa.Array, shown: Mapping[int, Unescaped], row: int) -> bytes:
    return shown[row].text.encode() if row in shown else bytes(column[row].as_buffer())


def _chunks(numbers: list[int], size: int) -> Iterator[list[int]]:
    return (numbers[at : at + size] for at in range(0, len(numbers), size))


def text_column(column: pa.Array, name: str) -> pa.Array:
    """The column as text; lists of text are joined by `, ` (spans count in the joined text)."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return text_column(column.dictionary_decode(), name)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        items = pa.array(
            [None if each is None else [item for item in each if item is not None] for each in column.to_pylist()],
            pa.list_(pa.string()),
        )
        return pc.binary_join(items, JOINT)
    if pa.types.is_string_view(kind):
        return column.cast(pa.large_string())
    if pa.types.is_null(kind):
        return column.cast(pa.string())
    if not any(
        test(kind)
        for test in (pa.types.is_string, pa.types.is_large_string, pa.types.is_binary, pa.types.is_large_binary)
    ):
        raise Misuse(f"the column `{name}` holds {kind}, not text")
    return column


def _as_batch(found: list[tuple[int, Finding]]) -> pa.RecordBatch:
    columns = [pa.array([row for row, _ in found], pa.int64())]
    columns += [
        pa.array([getattr(finding, name) for _, finding in found], SCHEMA.field(name).type) for name in SCHEMA.names[1:]
    ]
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)
