"""The quick test of which rows of an Arrow batch are worth reading: keys of a million names a second or so, compiled.

The plain twin is `blocking.keys_of(names.read_name(text))`, hashed by `plain_hash`; a test holds the two together. Rows
that the compiled reader does not read (letters beyond ASCII, names missing or too long) count as worth reading.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any, Final, TypeVar, cast

import numba
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from enjoin.parties.folding import LONGEST, LONGEST_RAW
from enjoin.parties.names import MOST_WORDS
from enjoin.parties.sifting import Mask, Sieve
from enjoin.parties.words import CORE, LEGAL, LINKING, PLACE, classes

Hashes = npt.NDArray[np.uint64]
Bytes = npt.NDArray[np.uint8]

_BASIS: Final = np.uint64(0xCBF29CE484222325)  # FNV-1a, 64 bits
_PRIME: Final = np.uint64(0x100000001B3)
_ONE: Final = np.uint64(1)
_MOST_CORES: Final = 6
_A, _B, _P, _SPACE = (np.uint8(ord(letter)) for letter in "abp ")

Kernel = TypeVar("Kernel", bound=Callable[..., Any])


def compiled(function: Kernel) -> Kernel:
    """The function compiled by numba, its machine code kept beside the source."""
    return cast(Kernel, numba.njit(cache=True, nogil=True)(function))


def plain_hash(text: str) -> int:
    """FNV-1a of the text's bytes, as the kernels have it."""
    value = int(_BASIS)
    for byte in text.encode():
        value = ((value ^ byte) * int(_PRIME)) & 0xFFFFFFFFFFFFFFFF
    return value


@compiled
def _step(value: np.uint64, byte: np.uint8) -> np.uint64:
    return (value ^ np.uint64(byte)) * _PRIME


@compiled
def _hash_lines(data: Bytes, out: Hashes) -> int:
    """FNV-1a of each line of `data` (each ends with a line feed)."""
    count, value = 0, _BASIS
    for byte in data:
        if byte == 10:
            out[count] = value
            count += 1
            value = _BASIS
        else:
            value = _step(value, byte)
    return count


@compiled
def _fill_set(hashes: Hashes, table: Hashes) -> None:
    """Open addressing; an empty place is 0."""
    last = np.uint64(len(table) - 1)
    for value in hashes:
        at = value & last
        while table[at] != 0 and table[at] != value:
            at = (at + _ONE) & last
        table[at] = value


@compiled
def _find(value: np.uint64, table: Hashes) -> np.int64:
    """Where the value stands in the table, or -1."""
    last = np.uint64(len(table) - 1)
    at = value & last
    while table[at] != 0:
        if table[at] == value:
            return np.int64(at)
        at = (at + _ONE) & last
    return np.int64(-1)


def hash_texts(texts: Iterable[str]) -> Hashes:
    """The hashes of many texts without line feeds."""
    data = "".join(text + "\n" for text in texts).encode()
    out = np.empty(data.count(b"\n"), np.uint64)
    _hash_lines(np.frombuffer(data, np.uint8), out)
    return out


def hash_set(hashes: Hashes) -> Hashes:
    """A table for `_find`, at most half full."""
    size = 1 << max(4, int(2 * len(hashes)).bit_length())
    table = np.zeros(size, np.uint64)
    _fill_set(hashes, table)
    return table


@cache
def class_table() -> tuple[Hashes, Bytes]:
    """Words by hash, and the class of the word that stands at each place."""
    words = classes()
    hashes = hash_texts(words)
    table = hash_set(hashes)
    kinds = np.zeros(len(table), np.uint8)
    for value, (kind, _) in zip(hashes, words.values(), strict=True):
        kinds[_find(value, table)] = kind
    return table, kinds


@compiled
def _folded(data: Bytes, start: int, end: int, out: Bytes) -> int:
    """Lower-case words with single spaces into `out`; their length, or -1 where a byte is beyond ASCII."""
    size, kind = 0, 0  # the kind of the letter before: 0 a gap, 1 a letter, 2 a digit
    for at in range(start, min(end, start + LONGEST_RAW)):
        byte = data[at]
        if byte >= 128:
            return -1
        if 65 <= byte <= 90:
            byte = np.uint8(byte + 32)
        now = 1 if 97 <= byte <= 122 else 2 if 48 <= byte <= 57 else 0
        if byte == 39:  # an apostrophe
            continue
        if byte == 38:  # "&" is the word "and"
            for letter in (97, 110, 100):
                if size and letter == 97 and size < LONGEST:
                    out[size] = 32
                    size += 1
                if size < LONGEST:
                    out[size] = letter
                    size += 1
            kind = 0
            continue
        if now and size and now != kind and size < LONGEST:
            out[size] = 32
            size += 1
        if now and size < LONGEST:
            out[size] = byte
            size += 1
        kind = now
    while size and out[size - 1] == 32:
        size -= 1
    return size


@compiled
def _classed(text: Bytes, size: int, table: Hashes, kinds: Bytes, starts: npt.NDArray[np.int64], found: Bytes) -> int:
    """The words of a folded text: where each starts and its class; how many. Two that make a class word are one."""
    count, at, words = 0, 0, 0
    before = _BASIS  # the hash of the word before
    while at < size and words < MOST_WORDS:
        begin, value, joined = at, _BASIS, before
        while at < size and text[at] != 32:
            value = _step(value, text[at])
            joined = _step(joined, text[at])
            at += 1
        at += 1
        words += 1
        if count and found[count - 1] == CORE:
            place = _find(joined, table)
            if place >= 0 and kinds[place] != CORE:
                found[count - 1] = kinds[place]
                before = joined
                continue
        place = _find(value, table)
        starts[count] = begin
        found[count] = kinds[place] if place >= 0 else CORE
        before = value
        count += 1
    starts[count] = at
    cores, places, last = 0, 0, 0
    for word in range(count):
        cores += found[word] == CORE
        if found[word] == PLACE:
            places += 1
            last = word
    if not cores and places >= 2:
        found[last] = CORE
    return count


@compiled
def _is_before(text: Bytes, a: int, a_end: int, b: int, b_end: int) -> bool:
    """Whether the word at a sorts before the word at b (spaces inside a joined word do not count)."""
    while True:
        while a < a_end and text[a] == 32:
            a += 1
        while b < b_end and text[b] == 32:
            b += 1
        if b >= b_end:
            return False
        if a >= a_end:
            return True
        if text[a] != text[b]:
            return bool(text[a] < text[b])
        a += 1
        b += 1


@compiled
def _word_hash(value: np.uint64, text: Bytes, start: int, end: int) -> np.uint64:
    for at in range(start, end):
        if text[at] != 32:
            value = _step(value, text[at])
    return value


@compiled
def _keys(
    text: Bytes, size: int, table: Hashes, kinds: Bytes, starts: npt.NDArray[np.int64], found: Bytes, out: Hashes
) -> int:
    """The hashes of the keys of a folded text, as `blocking.keys_of` has them; how many."""
    count = _classed(text, size, table, kinds, starts, found)
    whole, core = _step(_BASIS, _A), _step(_BASIS, _B)
    letters, cores = 0, 0
    for word in range(count):
        begin, end = starts[word], min(starts[word + 1], size)
        if found[word] != LEGAL and found[word] != LINKING:
            whole = _word_hash(whole, text, begin, end)
            letters += 1
        if found[word] == CORE:
            core = _word_hash(core, text, begin, end)
            cores += 1
    if not letters:
        return 0
    if not cores:
        core = _step(_BASIS, _B)
        for word in range(count):
            if found[word] != LEGAL and found[word] != LINKING:
                core = _word_hash(core, text, starts[word], min(starts[word + 1], size))
    out[0], out[1] = whole, core
    if cores < 2 or cores > _MOST_CORES:
        return 2
    out[2] = _ordered(text, size, count, starts, found)
    return 3


@compiled
def _ordered(text: Bytes, size: int, count: int, starts: npt.NDArray[np.int64], found: Bytes) -> np.uint64:
    """The hash of the distinctive words in the order of the alphabet, with a space between."""
    order = np.empty(_MOST_CORES, np.int64)
    cores = 0
    for word in range(count):
        if found[word] != CORE:
            continue
        at = cores
        while at > 0:
            other = order[at - 1]
            if not _is_before(
                text, starts[word], min(starts[word + 1], size), starts[other], min(starts[other + 1], size)
            ):
                break
            order[at] = other
            at -= 1
        order[at] = word
        cores += 1
    value = _step(_BASIS, _P)
    for at in range(cores):
        if at:
            value = _step(value, _SPACE)
        value = _word_hash(value, text, starts[order[at]], min(starts[order[at] + 1], size))
    return value


@compiled
def _mark(
    data: Bytes,
    offsets: npt.NDArray[np.int64],
    table: Hashes,
    kinds: Bytes,
    sought: Hashes,
    marks: npt.NDArray[np.bool_],
) -> None:
    """Mark the rows of which a key is sought, or whose text has to be read in full."""
    text = np.empty(LONGEST, np.uint8)
    starts = np.empty(MOST_WORDS + 1, np.int64)
    found = np.empty(MOST_WORDS + 1, np.uint8)
    keys = np.empty(3, np.uint64)
    for row in range(len(offsets) - 1):
        start, end = offsets[row], offsets[row + 1]
        size = _folded(data, start, end, text)
        if size < 0 or end - start > LONGEST_RAW:
            marks[row] = True
            continue
        for at in range(_keys(text, size, table, kinds, starts, found, keys)):
            if _find(keys[at], sought) >= 0:
                marks[row] = True
                break


@compiled
def _file_keys(
    data: Bytes,
    offsets: npt.NDArray[np.int64],
    table: Hashes,
    kinds: Bytes,
    out: Hashes,
    rows: npt.NDArray[np.uint32],
    odd: npt.NDArray[np.bool_],
) -> int:
    """Every key of every row, with its row; rows beyond ASCII are marked odd and left out. How many keys."""
    text = np.empty(LONGEST, np.uint8)
    starts = np.empty(MOST_WORDS + 1, np.int64)
    found = np.empty(MOST_WORDS + 1, np.uint8)
    keys = np.empty(3, np.uint64)
    count = 0
    for row in range(len(offsets) - 1):
        size = _folded(data, offsets[row], offsets[row + 1], text)
        if size < 0:
            odd[row] = True
            continue
        for at in range(_keys(text, size, table, kinds, starts, found, keys)):
            out[count] = keys[at]
            rows[count] = row
            count += 1
    return count


def buffers(column: pa.Array) -> tuple[Bytes, npt.NDArray[np.int64]]:
    """The bytes of a text column and where each row starts; a null row is empty."""
    if isinstance(column, pa.ChunkedArray):
        column = column.combine_chunks()
    column = pc.fill_null(column.cast(pa.large_string()), "")
    _, offsets, data = column.buffers()
    places = np.frombuffer(offsets, np.int64)[column.offset : column.offset + len(column) + 1]
    return np.frombuffer(data, np.uint8) if data is not None else np.empty(0, np.uint8), places


def row_keys(column: pa.Array) -> tuple[Hashes, npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
    """The hashes of all keys of a text column, the row of each, and the rows that only the plain reader can read."""
    data, offsets = buffers(column)
    rows = len(offsets) - 1
    out, places, odd = np.empty(3 * rows, np.uint64), np.empty(3 * rows, np.uint32), np.zeros(rows, np.bool_)
    count = _file_keys(data, offsets, *class_table(), out, places, odd)
    return out[:count], places[:count], np.flatnonzero(odd)


def mask_for(sieve: Sieve) -> Mask:
    """The test of a batch against what the sieve seeks: by name, by platform id, by URL."""
    sought = hash_set(hash_texts(sieve.keys))
    ids = pa.array(sorted({key[1].removeprefix("id ") for key in sieve.ids if key[1].startswith("id ")}), pa.string())
    urls = sorted({key[1].partition(" ")[2] for key in sieve.ids if not key[1].startswith("id ")})
    pattern = "|".join(re.escape(url.partition("?")[0]) for url in urls)

    def mask(batch: Any) -> list[int] | None:
        if not hasattr(batch, "num_rows"):
            return None
        marks = np.zeros(batch.num_rows, np.bool_)
        for name in ("name", "legal_name"):
            if name in batch.schema.names:
                _mark(*buffers(batch.column(name)), *class_table(), sought, marks)
        marks |= _blank(batch.column("name"))
        if len(ids):
            marks |= _bools(
                pc.is_in(pc.utf8_trim_whitespace(batch.column("store_id").cast(pa.string())), value_set=ids)
            )
        if pattern and "url" in batch.schema.names:
            urls_there = batch.column("url").cast(pa.string())
            marks |= _bools(pc.match_substring_regex(urls_there, pattern, ignore_case=True))
        rows: list[int] = np.flatnonzero(marks).tolist()
        return rows

    return mask


def _blank(column: pa.Array) -> npt.NDArray[np.bool_]:
    """Rows without a letter or digit: faults that the plain reader reports."""
    return ~_bools(pc.match_substring_regex(column.cast(pa.string()), r"[\pL\pN]"))


def _bools(values: pa.Array) -> npt.NDArray[np.bool_]:
    return np.asarray(pc.fill_null(values, False).to_numpy(zero_copy_only=False), np.bool_)
