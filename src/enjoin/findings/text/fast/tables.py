"""What the compiled loops read: characters, marks, costs and words as arrays."""

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from enjoin.findings.text import costs, shapes, words
from enjoin.findings.text.cells import STANDS_FIRST, STANDS_LAST
from enjoin.findings.text.codes import FAMILY, STOP
from enjoin.findings.text.fast import automata
from enjoin.findings.text.fast.cells import NO_LETTER
from enjoin.findings.text.fast.front import BACKSLASH
from enjoin.findings.text.fast.laying import PRICE
from enjoin.findings.text.fast.quick import BREAK, TWO_SOUNDS, UNSEEN
from enjoin.findings.text.glyphs import LIMIT, MARKS, MORE, NOTICES, SPACE, SYMBOL, SYMBOLS, Reading, reading, table
from enjoin.findings.text.heard import limits, most_cost
from enjoin.findings.text.scripts import AVOIDED, BLOCKS, SCRIPTS, is_word_too, says_names
from enjoin.findings.text.seeds import WORD, Seed, classes, heard_slips, kept_classes, said_slips, slips
from enjoin.findings.text.shapes import LOOK, SAID_AS, SKELETON, TWO_SOUNDED, Pattern


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
    ascii_symbol: Any
    ascii_stands: Any
    ascii_class: Any
    ascii_sound: Any
    ascii_mask: Any
    ascii_letter: Any
    ascii_kind: Any
    ascii_gap: Any
    look: Any
    skeleton: Any
    said: Any
    scripts: Any
    strange: Any


class Seeds(NamedTuple):
    """The seed codes as sets of bits by family, and what each stands for.

    `looks`, `firsts`: by code; `said`, `heard` (other scripts): by hash, with its shift. `ends`: of looks, the third class before
    the last and the last two; `tells`: the last four sounds. `brief`: are there words of one or two classes to look for? `slots` lead
    a code to a stretch of `seeds` (pattern, letters up to its end, family).
    """

    automata: automata.Automata
    brief: bool
    ends: Any
    looks: Any
    firsts: Any
    tells: Any
    said: Any
    said_shift: Any
    heard: Any
    heard_shift: Any
    slots: Any
    slot_shift: Any
    seeds: Any


class Marks(NamedTuple):
    """A compiled set of marks: patterns by number. `heard_most`: for each script of `SCRIPTS`, see `heard.most_cost`; `certain`, `perhaps`: see `heard.limits`; `heard_alike`: is it judged by that alone? Of their looks: `shapes` (classes, slips, how many tell at the beginning), `wants`, `peq`."""

    slack: int
    most: int
    letters: Any
    size: Any
    words_of: Any
    mark_of: Any
    limit: Any
    heard_most: Any
    certain: Any
    perhaps: Any
    heard_alike: Any
    weight: Any
    kept: Any
    shapes: Any
    wants: Any
    peq: Any
    skel: Any
    skel_size: Any
    skel_slips: Any
    skel_span: Any


class Costs(NamedTuple):
    """The costs of Latin letters, and of foreign ones, as `align.align_core` takes them."""

    sub: Any
    gone: Any
    extra: Any
    pair: Any
    foreign_sub: Any
    foreign_gone: Any
    foreign_extra: Any
    twice: int
    foreign_twice: int


class Prices(NamedTuple):
    """`costs.latin`, then `costs.foreign`: letters for others (a row of both for each letter of a mark), gone, extra, doubled; of
    both, pairs for a letter (`NO_PAIR` where none) and for which letters two may stand, as a mask; all of them once more in hundredths."""

    sub: Any
    gone: Any
    extra: Any
    twice: Any
    pair: Any
    paired: Any
    plain: Costs


class Lexicon(NamedTuple):
    """The table of ordinary words, and that of CRC-32 (reflected 0xEDB88320, as zlib has it)."""

    crc: Any
    words: Any


@cache
def glyph_arrays() -> Glyphs:
    """The readings of all characters as arrays, ASCII and symbols included."""
    rows, index = table()
    codes = np.frombuffer(index, np.uint16).astype(np.int32)
    apart = {*SYMBOLS, *MORE}  # read otherwise than their row of the table says
    sample: dict[int, int] = {}
    for code, row in enumerate(codes.tolist()):
        if row not in sample and code >= 128 and chr(code) not in apart:
            sample[row] = code
    readings = [reading(chr(sample.get(row, 0xFFFD))) for row in range(len(rows))]
    beyond = [*(each for each in SYMBOLS if each >= "\x80"), *MORE, *NOTICES, "\U000e0100", "\U00020000"]
    for special in [*map(chr, range(128)), *beyond]:
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
    return Glyphs(
        index=codes,
        kinds=np.array([each.kind for each in readings], np.int32),
        gaps=np.array([each.gap for each in readings], np.int32),
        foreigns=np.array([each.foreign for each in readings]),
        spans=spans,
        pool_mask=np.array(masks, np.int32),
        pool_letter=np.array(letters, np.int32),
        stands=stands,
        **_ascii(),
        look=np.array(LOOK, np.int64),
        skeleton=np.array(SKELETON, np.int64),
        said=np.array(SAID_AS, np.int64),
        scripts=_scripts(),
        strange=_strange(),
    )


def _scripts() -> Any:
    """The place in `SCRIPTS` of the script of each place of `Glyphs.index`; what lies beyond the table is Chinese."""
    numbers = {script: number for number, script in enumerate(SCRIPTS)}
    found = np.full(LIMIT, numbers["other"], np.uint8)
    for first, last, script in BLOCKS:
        found[first : last + 1] = numbers[script]
    found[LIMIT - 1] = numbers["han"]
    return found


def _strange() -> Any:
    """The places of `Glyphs.index` of letters that foreign names are not written with (`heard.no_name`)."""
    chinese = np.flatnonzero(_scripts()[:-1] == SCRIPTS.index("han")).tolist()
    found = np.isin(np.arange(LIMIT), [*map(ord, AVOIDED)])
    found[[code for code in chinese if not (says_names(chr(code)) or is_word_too(chr(code)))]] = True
    return found


def _stands(symbol: str) -> int:
    return (symbol in STANDS_FIRST) | (symbol in STANDS_LAST) << 1


def _ascii() -> dict[str, Any]:
    """What the first passes read of a byte, and the cells of ASCII text."""
    names = ("symbol", "stands", "class", "sound", "mask", "letter", "kind", "gap")
    rows = {f"ascii_{name}": np.zeros(256, np.int32 if name == "mask" else np.uint8) for name in names}
    rows["ascii_symbol"][:], rows["ascii_class"][:], rows["ascii_letter"][:] = automata.OTHER, BREAK, NO_LETTER
    for code in range(128):
        read = reading(chr(code))
        row = {"gap": read.gap, "kind": read.kind, "stands": _stands(chr(code))}
        if read.kind == SYMBOL:
            row |= {"symbol": automata.SIGN, "class": BREAK}
        elif read.looks:
            mask, letter = read.looks[0]
            row |= {"class": LOOK[letter], "sound": TWO_SOUNDS if letter == TWO_SOUNDED else SAID_AS[letter]}
            row |= {"mask": mask, "letter": letter, "symbol": letter}
        elif read.gap in (MARKS, SPACE):
            row |= {"class": BREAK, "symbol": automata.SIGN if code == BACKSLASH else automata.BREAK}
        else:
            row |= {"class": UNSEEN, "symbol": automata.QUIET}
        for name, value in row.items():
            rows[f"ascii_{name}"][code] = value
    return rows


def seed_arrays(seeds: dict[int, tuple[Seed, ...]]) -> Seeds:
    """The seed table of a `TextScreen` as arrays."""
    codes = np.array(sorted(seeds), np.int64)
    held = [seeds[int(code)] for code in codes]
    family, low = codes >> FAMILY, codes & (1 << FAMILY) - 1
    looks, said, heard = low[family == 0], codes[(family == 2) | (family == 4)], codes[family == 3]
    narrow, said_wide, heard_wide = (_width(len(each)) for each in (codes, said, heard))
    return Seeds(
        automata=automata.automata(seeds),
        # Whole short words are looked up with the place where they end.
        brief=bool(np.any((family == 1) & ((low & 31 == STOP) | (low < 1024)))),
        # Of four classes, and of two and two around one, the same three places.
        ends=_bits(np.concatenate([looks >> shift & 31 for shift in (15, 10)]) << 10 | np.tile(looks & 0x3FF, 2), 15),
        looks=_bits(looks, 20),
        firsts=_bits(low[family == 1] & 0x7FFF, 15),
        tells=_bits(said & 0xFFFF, 16),
        said=_bits(_hashed(said, said_wide + 8), said_wide + 8) if len(said) else np.zeros(0, np.uint64),
        said_shift=np.uint64(64 - said_wide - 8),
        heard=_bits(_hashed(heard, heard_wide + 8), heard_wide + 8),
        heard_shift=np.uint64(64 - heard_wide - 8),
        slots=_slots(codes, held, narrow),
        slot_shift=np.uint64(64 - narrow),
        seeds=np.array(
            [(*each, code >> FAMILY) for code, run in zip(codes.tolist(), held, strict=True) for each in run], np.int64
        ).reshape(-1, 3),
    )


def mark_arrays(
    patterns: Sequence[Pattern],
    skeletons: Sequence[Sequence[Sequence[int]]],
    consonants: Sequence[Sequence[Sequence[int]]],
    slack: int,
    most: int,
) -> Marks:
    """The patterns of a `TextScreen` as arrays."""
    looks = [classes(pattern) for pattern in patterns]
    said, heard = [row for each in skeletons for row in each], [row for each in consonants for row in each]
    letters = np.zeros((max(len(patterns), 1), max((pattern.size for pattern in patterns), default=1)), np.int32)
    for number, pattern in enumerate(patterns):
        letters[number, : pattern.size] = pattern.letters
    alike = [[limits(each, script) for each in patterns] for script in SCRIPTS]
    certain, perhaps = (
        np.array([[each[side] for each in row] for row in alike], np.float64).reshape(len(SCRIPTS), -1)
        for side in (0, 1)
    )
    return Marks(
        slack=slack,
        most=most,
        letters=letters,
        size=_numbers(pattern.size for pattern in patterns),
        words_of=_numbers(len(pattern.parts) for pattern in patterns),
        mark_of=_numbers(pattern.mark for pattern in patterns),
        limit=np.array([[shapes.limit_of(each, heard) for each in patterns] for heard in (False, True)], np.int64),
        heard_most=np.array([[most_cost(each, script) for each in patterns] for script in SCRIPTS], np.int64).reshape(
            len(SCRIPTS), -1
        ),
        certain=certain,
        perhaps=perhaps,
        heard_alike=np.array([_heard_alike(each) for each in patterns], np.bool_),
        weight=_numbers(pattern.weight for pattern in patterns),
        kept=_numbers(shapes.least_kept(pattern) if shapes.may_be_cut(pattern) else 0 for pattern in patterns),
        shapes=np.array(
            [(len(look), slips(pattern), kept_classes(pattern)) for look, pattern in zip(looks, patterns, strict=True)],
            np.int64,
        ).reshape(-1, 3),
        wants=np.array([look + [0] * (WORD - len(look)) for look in looks], np.uint8).reshape(-1, WORD),
        peq=np.array([peq(each, 32) for each in looks], np.uint64).reshape(-1, 32),
        skel=np.array([peq(each, 16) for each in (*said, *heard)], np.uint64).reshape(-1, 16),
        skel_size=_numbers(len(each) for each in (*said, *heard)),
        skel_slips=_numbers((*map(said_slips, said), *map(heard_slips, heard))),
        skel_span=np.stack([_starts(skeletons), _starts(consonants) + len(said)]),
    )


def _heard_alike(pattern: Pattern) -> bool:
    """Is a spelling in another script judged by how alike it sounds (`heard.judge_heard`)?"""
    told = pattern.digits or pattern.foreign or pattern.by_looks or not pattern.close
    return pattern.label in ("mark", "also", "said", "heard") and not told


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


def _width(size: int) -> int:
    """Bits of a table of which half is taken at most."""
    return max(4, int(size * 2).bit_length())


def _hashed(codes: Any, bits: int) -> Any:
    """As `streams.hashed`."""
    return (codes.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - bits)


def _bits(places: Any, wide: int) -> Any:
    """A set of 2^wide places, those in `places` taken."""
    flat = np.zeros(1 << max(wide, 6), np.uint8)
    flat[places] = 1
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
    both = costs.latin(), costs.foreign()
    pair = np.array(both[0].pair, np.int32)
    letters = (pair.reshape(676, 26) < costs.NO_PAIR) * (1 << np.arange(26))
    return Prices(
        sub=_priced(np.concatenate([np.array(which.sub).reshape(26, 26) for which in both], axis=1).ravel()),
        gone=_priced([each for which in both for each in which.gone]),
        extra=_priced([each for which in both for each in which.extra]),
        twice=_priced([which.double_gone for which in both]),
        pair=_priced(pair),
        paired=letters.sum(axis=1).astype(np.int32),
        plain=_plain(*both),
    )


def _plain(latin: costs.Costs, foreign: costs.Costs) -> Costs:
    def flat(values: Sequence[int]) -> Any:
        return np.array(values, np.int32)

    return Costs(
        flat(latin.sub),
        flat(latin.gone),
        flat(latin.extra),
        flat(latin.pair),
        flat(foreign.sub),
        flat(foreign.gone),
        flat(foreign.extra),
        latin.double_gone,
        foreign.double_gone,
    )


def _priced(values: Any) -> Any:
    return np.array(values, np.int32) * np.int32(PRICE)


@cache
def lexicon() -> Lexicon:
    """The ordinary words, ready for compiled look-ups."""
    crc = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        crc = np.where(crc & 1, crc >> 1 ^ np.uint32(0xEDB88320), crc >> 1).astype(np.uint32)
    slots = np.array(words.slots("words.bin"), np.uint16)
    # A name is no more than rare there, for it may be a slip.
    tiers = np.where(slots >> 13 & words.SMALL, slots >> 13 & words.COMMON, np.minimum(slots >> 13, words.RARE))
    return Lexicon(crc, (slots & 0x1FFF | tiers << 13).astype(np.uint16))
