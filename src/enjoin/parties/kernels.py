"""The keys of plain names, compiled: a million names a second or so.

The plain twin is `blocking.keys_of(names.read_name(text))`; a test holds the two together. Letters beyond ASCII are not read.
"""

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from enjoin.parties.folding import LONGEST, LONGEST_RAW
from enjoin.parties.handles import SHORTEST
from enjoin.parties.hashing import BASIS, Bytes, Hashes, compiled, find, hash_set, hash_texts, step
from enjoin.parties.names import MOST_WORDS
from enjoin.parties.words import CORE, LEGAL, LINKING, PLACE, classes

_MOST_CORES: Final = 6
_A, _B, _P, _W, _SPACE = (np.uint8(ord(letter)) for letter in "abpw ")
_MOST_OF_HANDLE: Final = 64


@cache
def class_table() -> tuple[Hashes, Bytes]:
    """Words by hash, and the class of the word that stands at each place."""
    words = classes()
    hashes = hash_texts(words)
    table = hash_set(hashes)
    kinds = np.zeros(len(table), np.uint8)
    for value, (kind, _) in zip(hashes, words.values(), strict=True):
        kinds[find(value, table)] = kind
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
    before = BASIS  # the hash of the word before
    while at < size and words < MOST_WORDS:
        begin, value, joined = at, BASIS, before
        while at < size and text[at] != 32:
            value = step(value, text[at])
            joined = step(joined, text[at])
            at += 1
        at += 1
        words += 1
        if count and found[count - 1] == CORE:
            place = find(joined, table)
            if place >= 0 and kinds[place] != CORE:
                found[count - 1] = kinds[place]
                before = joined
                continue
        place = find(value, table)
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
            value = step(value, text[at])
    return value


@compiled
def _keys(
    text: Bytes, size: int, table: Hashes, kinds: Bytes, starts: npt.NDArray[np.int64], found: Bytes, out: Hashes
) -> int:
    """The hashes of the keys of a folded text, as `blocking.keys_of` has them; how many."""
    count = _classed(text, size, table, kinds, starts, found)
    whole, core = step(BASIS, _A), step(BASIS, _B)
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
        core = step(BASIS, _B)
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
    value = step(BASIS, _P)
    for at in range(cores):
        if at:
            value = step(value, _SPACE)
        value = _word_hash(value, text, starts[order[at]], min(starts[order[at] + 1], size))
    return value


@compiled
def mark_names(
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
            if find(keys[at], sought) >= 0:
                marks[row] = True
                break


@compiled
def file_keys(
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


@compiled
def mark_addresses(data: Bytes, offsets: npt.NDArray[np.int64], sought: Hashes, marks: npt.NDArray[np.bool_]) -> None:
    """Mark the rows whose address holds a part that starts with a sought shop (`w` and its bare letters), and maybe more.

    Parts stand between `/`, `?`, `=`, `&`, `:`, and, in the host, between stops. The plain twin is `handles.handle_in`.
    """
    for row in range(len(offsets) - 1):
        value, size, slashes = step(BASIS, _W), 0, 0
        for at in range(offsets[row], offsets[row + 1]):
            byte = data[at]
            if 65 <= byte <= 90:
                byte = np.uint8(byte + 32)
            if 97 <= byte <= 122 or 48 <= byte <= 57:
                value = step(value, byte)
                size += 1
                if SHORTEST <= size <= _MOST_OF_HANDLE and find(value, sought) >= 0:
                    marks[row] = True
                    break
            elif byte == 37:  # a letter behind `%`: only the plain reader takes it apart
                marks[row] = True
                break
            elif byte in (47, 63, 61, 38, 58) or (byte == 46 and slashes in (0, 2)):
                slashes += byte == 47
                value, size = step(BASIS, _W), 0
