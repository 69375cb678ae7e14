"""What the compiled loops read: characters, marks, costs and words as arrays."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text import costs, shapes, words
from enjoin.findings.text.cells import STANDS_FIRST, STANDS_LAST
from enjoin.findings.text.glyphs import LIMIT, MARKS, SPACE, SYMBOL, SYMBOLS, Reading, reading, table
from enjoin.findings.text.seeds import Seed, classes, kept_classes, slips
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

    brief: bool
    slack: int
    most: int
    bitset: Any
    shift: Any
    slots: Any
    slot_shift: Any
    seeds: Any
    shapes: Any
    classes: Any
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
    looks = [classes(pattern) for pattern in patterns]
    size = _numbers(pattern.size for pattern in patterns)
    look_size = _numbers(len(each) for each in looks)
    few = _numbers(slips(pattern) for pattern in patterns)
    begun = _numbers(kept_classes(pattern) for pattern in patterns)
    spans = _starts(skeletons)
    narrow = max(4, int(len(codes) * 2).bit_length())
    wide = min(24, narrow + 9)  # one place in a thousand is taken
    letters = np.zeros((max(len(patterns), 1), max((pattern.size for pattern in patterns), default=1)), np.int32)
    for number, pattern in enumerate(patterns):
        letters[number, : pattern.size] = pattern.letters
    return Marks(
        # Whole short words are looked up with the place where they end.
        brief=bool(np.any((family == 1) & ((low & 31 == 31) | (low < 1024)))),
        slack=slack,
        most=most,
        bitset=_bits(codes, wide),
        shift=np.uint64(64 - wide),
        slots=_slots(codes, held, narrow),
        slot_shift=np.uint64(64 - narrow),
        seeds=np.array([each for run in held for each in run], np.int64).reshape(-1, 2),
        shapes=np.array(
            [[*each] for each in zip(size, look_size, few, begun, spans[:-1], spans[1:], strict=True)], np.int64
        ).reshape(-1, 6),
        classes=np.array(
            [[_set(each), _set(each[:kept])] for each, kept in zip(looks, begun.tolist(), strict=True)], np.uint32
        ).reshape(-1, 2),
        letters=letters,
        size=size,
        limit=_numbers(shapes.limit_of(pattern, False) for pattern in patterns),
        limit_foreign=_numbers(shapes.limit_of(pattern, True) for pattern in patterns),
        kept=_numbers(shapes.least_kept(pattern) if shapes.may_be_cut(pattern) else 0 for pattern in patterns),
        look=np.array([peq(each, 32) for each in looks], np.uint64).reshape(-1, 32),
        look_size=look_size,
        slips=few,
        begun=begun,
        skel=np.array([peq(each, 16) for run in skeletons for each in run], np.uint64).reshape(-1, 16),
        skel_size=_numbers(len(each) for run in skeletons for each in run),
        skel_span=spans,
    )


def _set(symbols: Sequence[int]) -> int:
    return sum(1 << each for each in {*symbols})


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


def _hashed(codes: Any, bits: int) -> Any:
    """As `quick.hashed`."""
    return (codes.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - bits)


def _bits(codes: Any, wide: int) -> Any:
    """A set of 2^wide places in which each code's is taken."""
    flat = np.zeros(1 << wide, np.uint8)
    flat[_hashed(codes, wide)] = 1
    return np.packbits(flat, bitorder="little").view(np.uint64)


def _slots(codes: Any, held: Sequence[Sequence[Any]], narrow: int) -> Any:
    """Open addressing: (code, where its seeds begin and end), -1 where empty."""
    slots = np.full((1 << narrow, 3), -1, np.int64)
    starts = _starts(held)
    for number, (code, place) in enumerate(zip(codes.tolist(), _hashed(codes, narrow).tolist(), strict=True)):
        while slots[place, 0] >= 0:
            place = (place + 1) & (1 << narrow) - 1
        slots[place] = code, starts[number], starts[number + 1]
    return slots


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
