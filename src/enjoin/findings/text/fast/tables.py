"""What the compiled loops read: characters, marks, costs and words as arrays."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text import costs, shapes, words
from enjoin.findings.text.cells import STANDS_FIRST, STANDS_LAST
from enjoin.findings.text.glyphs import LIMIT, MARKS, SPACE, SYMBOL, SYMBOLS, Reading, reading, table
from enjoin.findings.text.seeds import Seed, kept_classes, slips
from enjoin.findings.text.shapes import LOOK, SKELETON, Pattern


class Row(NamedTuple):
    """The cells of one text."""

    mask: Any
    letter: Any
    kind: Any
    gap: Any


class Room(NamedTuple):
    """Working space: seed codes with their cells, the visual stream, the tables of an alignment."""

    codes: Any
    places: Any
    held: Any
    where: Any
    ends: Any
    begins: Any
    cost: Any
    back: Any
    start: Any


class Glyphs(NamedTuple):
    """`glyphs.reading` as arrays: `index` leads a code point to a row of the others; `spans` into the pools, by looks and sound."""

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
    look: Any
    skeleton: Any


class Marks(NamedTuple):
    """A compiled set of marks: seeds by code, patterns by number."""

    fused: bool
    slack: int
    most: int
    look_ends: Any
    said_ends: Any
    look_bits: Any
    first_bits: Any
    said_bits: Any
    long_bits: Any
    bitset: Any
    seed_codes: Any
    seed_spans: Any
    seed_pattern: Any
    seed_upto: Any
    letters: Any
    size: Any
    limit: Any
    limit_foreign: Any
    kept: Any
    look: Any
    look_size: Any
    slips: Any
    begun: Any
    skel: Any
    skel_size: Any
    skel_span: Any


class Prices(NamedTuple):
    """`costs.latin` and `costs.foreign`: substitutions, letters gone, letters extra; pairs; doubled letters."""

    latin: Any
    pair: Any
    foreign: Any
    twice: int
    ftwice: int


class Lexicon(NamedTuple):
    """The table of ordinary words, and that of CRC-32 (reflected 0xEDB88320, as zlib has it)."""

    crc: Any
    words: Any


@cache
def glyph_arrays() -> Glyphs:
    """The readings of all characters as arrays, ASCII and symbols included."""
    rows, index = table()
    codes = np.frombuffer(index, np.uint16).astype(np.int32)
    sample: dict[int, int] = {}
    for code, row in enumerate(codes.tolist()):
        if row not in sample and code >= 128 and chr(code) not in SYMBOLS:
            sample[row] = code
    readings = [reading(chr(sample.get(row, 0xFFFD))) for row in range(len(rows))]
    for special in [*map(chr, range(128)), *(each for each in SYMBOLS if each >= "\x80"), "\U000e0100", "\U00020000"]:
        code = ord(special)
        codes[code if code < LIMIT else LIMIT - 2 if code >= 0xE0000 else LIMIT - 1] = len(readings)
        readings.append(reading(special))
    return _glyphs(codes, readings)


def _glyphs(codes: Any, readings: list[Reading]) -> Glyphs:
    spans = np.zeros((len(readings), 2, 2), np.int32)
    masks: list[int] = []
    letters: list[int] = []
    for number, each in enumerate(readings):
        for side, run in enumerate((each.looks, each.sound)):
            # One run for both sides says that the looks are the sound.
            if side and each.looks is each.sound:
                spans[number, 1] = spans[number, 0]
                continue
            spans[number, side] = len(masks), len(masks) + len(run)
            masks += [letter.mask for letter in run]
            letters += [letter.letter for letter in run]
    stands = np.zeros(len(readings), np.int32)
    for symbol in SYMBOLS:
        stands[codes[ord(symbol)]] = _stands(symbol)
    ascii_letters = [
        reading(chr(code)).looks[0].letter if code < 128 and reading(chr(code)).looks else 99 for code in range(256)
    ]
    return Glyphs(
        index=codes,
        kinds=np.array([each.kind for each in readings], np.int32),
        gaps=np.array([each.gap for each in readings], np.int32),
        foreigns=np.array([each.foreign for each in readings]),
        spans=spans,
        pool_mask=np.array(masks, np.int32),
        pool_letter=np.array(letters, np.int32),
        stands=stands,
        ascii_class=_ascii_classes(),
        ascii_letter=np.array(ascii_letters, np.int64),
        look=np.array(LOOK, np.int64),
        skeleton=np.array(SKELETON, np.int64),
    )


def _stands(symbol: str) -> int:
    return (symbol in STANDS_FIRST) | (symbol in STANDS_LAST) << 1


def _ascii_classes() -> Any:
    classes = np.full(256, 97, np.uint32)
    for code in range(128):
        read = reading(chr(code))
        if read.kind == SYMBOL:
            classes[code] = 96 | _stands(chr(code)) << 8
        elif read.looks:
            letter = read.looks[0].letter
            classes[code] = LOOK[letter] | (0x43 if letter == 23 else SKELETON[letter]) << 8
        else:
            classes[code] = 64 if read.gap in (MARKS, SPACE) else 65
    return classes


def mark_arrays(  # the plain tables of a `TextScreen`, as arrays
    patterns: Sequence[Pattern],
    seeds: dict[int, tuple[Seed, ...]],
    skeletons: Sequence[Sequence[Sequence[int]]],
    slack: int,
    most: int,
) -> Marks:
    """The arrays of a compiled set of marks."""
    codes = np.array(sorted(seeds), np.int64)
    held = [seeds[int(code)] for code in codes]
    family, low = codes >> 24, codes & 0xFFFFFF
    wide = 1 << max(17, int(len(codes) * 16 - 1).bit_length())
    look_ends = np.zeros(1024, np.bool_)
    look_ends[low[family <= 1] & 0x3FF] = True
    said_ends = np.zeros(4096, np.bool_)
    said_ends[low[(family == 2) | (family == 4)] & 0xFFF] = True
    long = low[family == 4]
    looks = [shapes.collapsed(pattern.letters, LOOK) for pattern in patterns]
    letters = np.zeros((max(len(patterns), 1), max((pattern.size for pattern in patterns), default=1)), np.int32)
    for number, pattern in enumerate(patterns):
        letters[number, : pattern.size] = pattern.letters
    return Marks(
        # Whole short words are looked up with the place where they end, which the quick pass does not know.
        fused=not bool(np.any((family == 1) & ((low & 31 == 31) | (low < 1024)))),
        slack=slack,
        most=most,
        look_ends=look_ends,
        said_ends=said_ends,
        look_bits=_bits(low[family == 0], 1 << 20),
        first_bits=_bits(low[family == 1], 1 << 15),
        said_bits=_bits(low[family == 2], 1 << 18),
        long_bits=_bits((long ^ long >> 11) & 0xFFFFF, 1 << 20),
        bitset=_bits((codes ^ (codes >> 20) * 40503) & wide - 1, wide),
        seed_codes=codes,
        seed_spans=_starts(held),
        seed_pattern=np.array([number for each in held for number, _ in each], np.int64),
        seed_upto=np.array([upto for each in held for _, upto in each], np.int64),
        letters=letters,
        size=_numbers(pattern.size for pattern in patterns),
        limit=_numbers(shapes.limit_of(pattern, False) for pattern in patterns),
        limit_foreign=_numbers(shapes.limit_of(pattern, True) for pattern in patterns),
        kept=_numbers(shapes.least_kept(pattern) if shapes.may_be_cut(pattern) else 0 for pattern in patterns),
        look=np.array([peq(each, 32) for each in looks], np.uint64).reshape(-1, 32),
        look_size=_numbers(len(each) for each in looks),
        slips=_numbers(slips(pattern) for pattern in patterns),
        begun=_numbers(kept_classes(pattern) for pattern in patterns),
        skel=np.array([peq(each, 16) for run in skeletons for each in run], np.uint64).reshape(-1, 16),
        skel_size=_numbers(len(each) for run in skeletons for each in run),
        skel_span=_starts(skeletons),
    )


def _numbers(values: Any) -> Any:
    return np.array(list(values), np.int64)


def _starts(runs: Sequence[Sequence[Any]]) -> Any:
    return np.concatenate([[0], np.cumsum([len(each) for each in runs])]).astype(np.int64)


def peq(symbols: Sequence[int], width: int) -> list[int]:
    """For each symbol, the places where the pattern has it, as bits."""
    row = [0] * width
    for at, symbol in enumerate(symbols):
        row[symbol] |= 1 << at
    return row


def _bits(codes: Any, size: int) -> Any:
    flat = np.zeros(size, np.uint8)
    flat[codes] = 1
    return np.packbits(flat, bitorder="little")


@cache
def prices() -> Prices:
    """The costs as arrays."""
    latin, foreign = costs.latin(), costs.foreign()
    pair = np.array(latin.pair, np.int32)
    return Prices(_price_rows(latin), pair, _price_rows(foreign), latin.double_gone, foreign.double_gone)


def _price_rows(which: costs.Costs) -> Any:
    rows = np.zeros((3, 676), np.int32)
    rows[0], rows[1, :26], rows[2, :26] = which.sub, which.gone, which.extra
    return rows


@cache
def lexicon() -> Lexicon:
    """The ordinary words, ready for compiled look-ups."""
    crc = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        crc = np.where(crc & 1, crc >> 1 ^ np.uint32(0xEDB88320), crc >> 1).astype(np.uint32)
    return Lexicon(crc, np.array(words.slots("words.bin"), np.uint16))
