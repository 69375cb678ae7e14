"""The fast twin: findings of whole Arrow batches. Compiled loops pick the rows that need a look; the plain path judges these.

Every row on which the plain path would align a mark closely enough to judge it is picked (a law in `tests/laws`), so both paths
give the same findings. Memory is bounded by the batch; slices of rows run on all cores.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.findings.model import Finding
from enjoin.findings.text import costs, kernels, screen, shapes, words
from enjoin.findings.text.cells import Cells
from enjoin.findings.text.glyphs import LIMIT, MARKS, SPACE, SYMBOL, SYMBOLS, Reading, _table, reading
from enjoin.findings.text.seeds import kept_classes, slips
from enjoin.findings.text.shapes import LOOK, SKELETON
from enjoin.problems import Misuse

SCHEMA = pa.schema([
    ("row", pa.int64()), ("right", pa.string()), ("field", pa.string()), ("start", pa.int32()), ("end", pa.int32()), ("text", pa.string()),
    ("kind", pa.string()), ("score", pa.float64()), ("band", pa.string()), ("detector", pa.string()), ("why", pa.string()),
])  # fmt: skip
SLICE = 65_536  # rows that one thread takes at a time
JOINT = ", "  # between the items of a list of keywords


@dataclass(frozen=True, slots=True)
class Glyphs:
    """`glyphs.reading` as arrays."""

    index: Any
    kinds: Any
    gaps: Any
    foreigns: Any
    spans: Any
    pool_mask: Any
    pool_letter: Any
    stands: Any
    ascii_class: Any
    ascii_letter: Any


@cache
def glyph_arrays() -> Glyphs:
    """The readings of all characters as arrays, ASCII and symbols included."""
    rows, index = _table()
    sample: dict[int, int] = {}
    codes = np.frombuffer(index, np.uint16).astype(np.int32)
    for code, row in enumerate(codes.tolist()):
        if row not in sample and code >= 128 and chr(code) not in SYMBOLS:
            sample[row] = code
    readings: list[Reading] = [
        reading(chr(sample[row])) if row in sample else reading("\ufffd") for row in range(len(rows))
    ]
    for special in [*map(chr, range(128)), *(each for each in SYMBOLS if each >= "\x80"), "\U000e0100", "\U00020000"]:
        codes[
            min(ord(special), LIMIT - 1)
            if ord(special) < LIMIT
            else LIMIT - 2
            if ord(special) >= 0xE0000
            else LIMIT - 1
        ] = len(readings)
        readings.append(reading(special))
    return _arrays(codes, readings)


def _arrays(codes: Any, readings: list[Reading]) -> Glyphs:
    spans = np.zeros((len(readings), 2, 2), np.int32)
    masks: list[int] = []
    letters: list[int] = []
    for number, each in enumerate(readings):
        same = each.looks is each.sound or each.looks == each.sound
        for side, run in enumerate((each.looks, each.sound)):
            if side and same and each.looks is each.sound:
                spans[number, 1] = spans[number, 0]
                continue
            spans[number, side] = len(masks), len(masks) + len(run)
            masks += [letter.mask for letter in run]
            letters += [letter.letter for letter in run]
    stands = np.zeros(len(readings), np.int32)
    for symbol in SYMBOLS:
        row = codes[ord(symbol)]
        stands[row] = (symbol in "$@€£¥¢§!|") | (symbol in "$@€¢§|") << 1
    return Glyphs(
        index=codes, kinds=np.array([each.kind for each in readings], np.int32), gaps=np.array([each.gap for each in readings], np.int32),
        foreigns=np.array([each.foreign for each in readings]), spans=spans, pool_mask=np.array(masks, np.int32), pool_letter=np.array(letters, np.int32),
        stands=stands, ascii_class=_ascii_classes(), ascii_letter=np.array([reading(chr(code)).looks[0].letter if code < 128 and reading(chr(code)).looks else 99 for code in range(256)], np.int64),
    )  # fmt: skip


def _ascii_classes() -> Any:
    table = np.full(256, 97, np.uint32)
    for code in range(128):
        read = reading(chr(code))
        if read.kind == SYMBOL:
            symbol = chr(code)
            table[code] = 96 | ((symbol in "$@€£¥¢§!|") | (symbol in "$@€¢§|") << 1) << 8
        elif read.looks:
            letter = read.looks[0].letter
            table[code] = LOOK[letter] | (0x43 if letter == 23 else SKELETON[letter]) << 8
        else:
            table[code] = {MARKS: 64, SPACE: 64}.get(read.gap, 65)
    return table


@dataclass(frozen=True, slots=True)
class Tables:
    """A compiled set of marks as arrays."""

    fused: bool
    look_bits: Any
    first_bits: Any
    said_bits: Any
    long_bits: Any
    bitset: Any
    seed_codes: Any
    seed_spans: Any
    seed_pattern: Any
    seed_upto: Any
    pat: Any
    pat_size: Any
    pat_limit: Any
    pat_limit_foreign: Any
    pat_kept: Any
    pat_look: Any
    pat_look_size: Any
    pat_slips: Any
    pat_begun: Any
    skel: Any
    skel_size: Any
    skel_span: Any


def compile_tables(text_screen: "screen.TextScreen") -> Tables:
    """The arrays that the compiled loops read."""
    table = text_screen.seeds
    codes = np.array(sorted(table), np.int64)
    seeds = [table[int(code)] for code in codes]
    patterns = text_screen.patterns
    widest = max((pattern.size for pattern in patterns), default=1)
    pat = np.zeros((max(len(patterns), 1), widest), np.int32)
    for number, pattern in enumerate(patterns):
        pat[number, : pattern.size] = pattern.letters
    skeletons = [text_screen.skeletons[number] for number in range(len(patterns))]
    family, low = codes >> 24, codes & 0xFFFFFF
    wide = 1 << max(17, int(len(codes) * 16 - 1).bit_length())
    return Tables(
        fused=not bool(np.any((family == 1) & (low & 31 == 31)) or np.any((family == 1) & (low < 1024))),
        look_bits=_bits(low[family == 0], 1 << 20), first_bits=_bits(low[family == 1], 1 << 15), said_bits=_bits(low[family == 2], 1 << 18), long_bits=_bits((low[family == 4] ^ low[family == 4] >> 11) & 0xFFFFF, 1 << 20),
        bitset=_bits((codes ^ (codes >> 20) * 40503) & wide - 1, wide), seed_codes=codes,
        seed_spans=np.concatenate([[0], np.cumsum([len(each) for each in seeds])]).astype(np.int64),
        seed_pattern=np.array([number for each in seeds for number, _ in each], np.int32), seed_upto=np.array([upto for each in seeds for _, upto in each], np.int32),
        pat=pat, pat_size=np.array([pattern.size for pattern in patterns], np.int32),
        pat_limit=np.array([screen.limit_of(pattern, False) for pattern in patterns], np.int32), pat_limit_foreign=np.array([screen.limit_of(pattern, True) for pattern in patterns], np.int32),
        pat_kept=np.array([shapes.least_kept(pattern) if shapes.may_be_cut(pattern) else 0 for pattern in patterns], np.int32),
        pat_look=np.array([_peq(shapes.collapsed(pattern.letters, LOOK), 32) for pattern in patterns], np.uint64).reshape(-1, 32), pat_look_size=np.array([len(shapes.collapsed(pattern.letters, LOOK)) for pattern in patterns], np.int64),
        pat_slips=np.array([slips(pattern) for pattern in patterns], np.int64), pat_begun=np.array([kept_classes(pattern) for pattern in patterns], np.int64),
        skel=np.array([_peq(each, 16) for run in skeletons for each in run], np.uint64).reshape(-1, 16), skel_size=np.array([len(each) for run in skeletons for each in run], np.int64),
        skel_span=np.concatenate([[0], np.cumsum([len(run) for run in skeletons])]).astype(np.int64),
    )  # fmt: skip


def _peq(symbols: Sequence[int], width: int) -> list[int]:
    row = [0] * width
    for at, symbol in enumerate(symbols):
        row[symbol] |= 1 << at
    return row


def _bits(codes: Any, size: int) -> Any:
    flat = np.zeros(size, np.uint8)
    flat[codes] = 1
    return np.packbits(flat, bitorder="little")


@cache
def _costs() -> tuple[Any, Any, Any, int, int]:
    latin, heard = costs.latin(), costs.foreign()

    def rows(which: costs.Costs) -> Any:
        table = np.zeros((3, 676), np.int32)
        table[0], table[1, :26], table[2, :26] = which.sub, which.gone, which.extra
        return table

    return rows(latin), np.array(latin.pair, np.int32), rows(heard), latin.double_gone, heard.double_gone


def picked_rows(text_screen: "screen.TextScreen", column: pa.Array, threads: int | None = None) -> Any:
    """The rows of a text column on which the plain path has something to judge, ascending."""
    if len(column) == 0 or not text_screen.patterns:
        return np.empty(0, np.int64)
    data, offsets = _buffers(column)
    parts = [(low, min(low + SLICE, len(column))) for low in range(0, len(column), SLICE)]
    if len(parts) == 1 or threads == 1:
        found = [_scan(text_screen, data, offsets, *part) for part in parts]
    else:
        with ThreadPoolExecutor(
            threads or os.process_cpu_count() if hasattr(os, "process_cpu_count") else threads or os.cpu_count()
        ) as pool:
            found = list(pool.map(lambda part: _scan(text_screen, data, offsets, *part), parts))
    return np.concatenate(found)


def _buffers(column: pa.Array) -> tuple[Any, Any]:
    if pa.types.is_large_string(column.type) or pa.types.is_large_binary(column.type):
        kind: Any = np.int64
    else:
        kind = np.int32
    _, offsets, data = column.buffers()
    edges = np.frombuffer(offsets, kind)[column.offset : column.offset + len(column) + 1]
    text = np.frombuffer(data, np.uint8) if data is not None and data.size else np.zeros(1, np.uint8)
    if column.null_count:
        # What lies under a null is nobody's text.
        valid = column.is_valid().to_numpy(zero_copy_only=False)
        sizes = np.where(valid, np.diff(edges), 0)
        if np.any(np.diff(edges) != sizes):
            return _buffers(pc.fill_null(column, ""))
    return text, edges.astype(np.int64, copy=False) if kind is np.int32 else edges


def _scan(text_screen: "screen.TextScreen", data: Any, offsets: Any, low: int, high: int) -> Any:
    glyph, table, price = glyph_arrays(), text_screen.compiled, _costs()
    room = int(np.max(np.diff(offsets[low : high + 1]), initial=0)) * 2 + 64
    return kernels.scan_rows(
        data, offsets, low, high, glyph.index, glyph.kinds, glyph.gaps, glyph.foreigns, glyph.spans, glyph.pool_mask, glyph.pool_letter, glyph.stands, glyph.ascii_class, glyph.ascii_letter,
        _look(), _skeleton(), table.look_bits, table.first_bits, table.said_bits, table.long_bits, table.fused, table.bitset, table.seed_codes, table.seed_spans, table.seed_pattern, table.seed_upto,
        table.pat, table.pat_size, table.pat_limit, table.pat_limit_foreign, table.pat_kept,
        table.pat_look, table.pat_look_size, table.pat_slips, table.pat_begun, table.skel, table.skel_size, table.skel_span, price[0], price[1], price[2], price[3], price[4], screen.SLACK, screen.MOST_CELLS, _crc(), _words(), room,
    )  # fmt: skip


@cache
def _crc() -> Any:
    """The table of CRC-32 (reflected 0xEDB88320), as zlib has it."""
    table = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        table = np.where(table & 1, table >> 1 ^ np.uint32(0xEDB88320), table >> 1).astype(np.uint32)
    return table


@cache
def _words() -> Any:
    return np.array(words.slots("words.bin"), np.uint16)


def lay(pattern: shapes.Pattern, row: Cells, first: int, last: int, whole: bool) -> screen.Laid:
    """`screen.lay`, compiled."""
    if row.arrays is None:
        row.arrays = tuple(np.array(each, np.int32) for each in (row.mask, row.letter, row.kind, row.gap))
    latin, pair, heard, twice, ftwice = _costs()
    tables = np.empty((3, (last - first + 1) * (pattern.size + 1)), np.int32)
    least, end = kernels.align_core(
        _letters(pattern.letters), pattern.size, *row.arrays, first, last, latin[0], latin[1], latin[2], pair, heard[0], heard[1], heard[2], twice, ftwice,  # type: ignore[misc]
        len(row), whole, tables[0], tables[1], tables[2],
    )  # fmt: skip
    return int(least), int(end), *(table.tolist() for table in tables)


@cache
def _letters(letters: tuple[int, ...]) -> Any:
    return np.array(letters, np.int32)


@cache
def _look() -> Any:
    return np.array(LOOK, np.int64)


@cache
def _skeleton() -> Any:
    return np.array(SKELETON, np.int64)


def scan_batch(
    text_screen: "screen.TextScreen", batch: pa.RecordBatch, fields: Sequence[str], no_authentic_goods: bool
) -> pa.RecordBatch:
    """The findings of `batch` in `fields` (absent ones are passed over), by row, then field, then place."""
    found: list[tuple[int, Finding]] = []
    for field in fields:
        if field in batch.schema.names:
            found += _scan_column(text_screen, text_column(batch.column(field), field), field, no_authentic_goods)
    order = {field: number for number, field in enumerate(fields)}
    found.sort(key=lambda each: (each[0], order[each[1].field], each[1].start))
    return _as_batch(found)


def _scan_column(
    text_screen: "screen.TextScreen", column: pa.Array, field: str, no_authentic_goods: bool
) -> Iterator[tuple[int, Finding]]:
    known: dict[str, tuple[Finding, ...]] = {}
    for row in picked_rows(text_screen, column):
        text = column[int(row)].as_buffer().to_pybytes().decode("utf-8", "replace")
        if text not in known:
            known[text] = text_screen.find(text, field, no_authentic_goods=no_authentic_goods, layer=lay)
        for finding in known[text]:
            yield int(row), finding


def text_column(column: pa.Array, name: str) -> pa.Array:
    """The column as text; lists of text are joined by `, ` (spans count in the joined text)."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        return text_column(column.dictionary_decode(), name)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        items = column if not column.values.null_count else _without_nulls(column)
        return pc.binary_join(items.cast(pa.list_(pa.string())), JOINT)
    if pa.types.is_string_view(kind):
        return column.cast(pa.large_string())
    if pa.types.is_null(kind):
        return column.cast(pa.string())
    if not (
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
    ):
        raise Misuse(f"the column `{name}` holds {kind}, not text")
    return column


def _without_nulls(column: pa.Array) -> pa.Array:
    return pa.array(
        [None if each is None else [item for item in each if item is not None] for each in column.to_pylist()],
        pa.list_(pa.string()),
    )


def _as_batch(found: list[tuple[int, Finding]]) -> pa.RecordBatch:
    columns = [pa.array([row for row, _ in found], pa.int64())]
    columns += [
        pa.array([getattr(finding, name) for _, finding in found], SCHEMA.field(name).type) for name in SCHEMA.names[1:]
    ]
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)
