"""How one character may be read: as looks (what it is mistaken for) and as sound (how its script says it).

A reading is a run of letters `a`–`z`, or capitals for a letter that stands for several (`U` = o, u, v or w). The table is data
(`tools/make_glyph_table.py`: Unicode decompositions, TR39 confusables, transliterations); ASCII is here.
"""

import struct
import zlib
from array import array
from functools import cache
from importlib.util import find_spec
from typing import NamedTuple

LIMIT = 0x20000
PLAIN, STYLE, ACCENT, HOMOGLYPH, LEET, SYMBOL, SOUND = range(7)  # how a letter was read
NOTHING, HIDDEN, MARKS, SPACE = range(4)  # what stands before a letter

_SEVERAL = {
    "A": "aeo",
    "B": "bp",
    "C": "jcs",
    "F": "fpv",
    "I": "iey",
    "H": "sh",
    "J": "jg",
    "S": "szt",
    "U": "ouwv",
    "O": "oau",
    "K": "kg",
}
# Letters that stand for more than the table says: Hebrew and Arabic h is a vowel where a word ends, Hebrew b is v as often.
MORE = {"ה": "haeo", "ه": "haeo", "ב": "bpv"}
_DIGITS = ("o", "il", "z", "e", "a", "s", "gb", "tl", "b", "gqp")
# A symbol that is read as a letter may always be skipped instead.
SYMBOLS = {"$": "s", "@": "a", "!": "il", "|": "il", "+": "t", "(": "c", "<": "c", "{": "c", "[": "c", "€": "e", "£": "l", "¥": "y", "¢": "c", "^": "a", "§": "s", "¡": "i", "¦": "i", "†": "t", "×": "x", "µ": "u"}  # fmt: skip

NOTICES = "™℠®©"  # of a right, beside a mark: no letters of it


def bits(letters: str) -> int:
    """The set of letters as a mask, `a` lowest."""
    mask = 0
    for letter in letters:
        mask |= 1 << ord(letter) - 97
    return mask


class Letter(NamedTuple):
    """One letter of a reading: all that it can be, and what it most looks like (0–25)."""

    mask: int
    letter: int


class Reading(NamedTuple):
    """Both readings of a character, how it comes by them, and the gap that it leaves if it has none."""

    kind: int
    gap: int
    looks: tuple[Letter, ...]
    sound: tuple[Letter, ...]
    foreign: bool


def _letter(symbol: str) -> Letter:
    several = _SEVERAL.get(symbol) or (_DIGITS[int(symbol)] if symbol.isdigit() else symbol)
    return Letter(bits(several), ord(several[0]) - 97)


def resource(name: str) -> bytes:
    """The bytes of a data table that ships beside this module."""
    spec = find_spec(__name__)
    if spec is None or spec.origin is None or spec.loader is None:
        raise FileNotFoundError(name)
    data: bytes = spec.loader.get_data(spec.origin.removesuffix("glyphs.py") + "data/" + name)  # type: ignore[attr-defined]
    return data


@cache
def table() -> "tuple[list[bytes], array[int]]":
    raw = zlib.decompress(resource("glyphs.bin"))
    stop = raw.index(b"\0", 2)
    index = array("H")
    index.frombytes(raw[stop + 1 :])
    if struct.pack("=H", 1) != struct.pack("<H", 1):
        index.byteswap()
    return raw[2:stop].split(b"\n"), index


def row(code: int) -> tuple[str, str, str]:
    """The raw row of the table for a code point: kind letter, looks, sound."""
    if code >= LIMIT:
        hidden = 0xE0000 <= code <= 0xE0FFF
        return ("I" if hidden else "O" if code < 0x40000 else "P"), "", ""
    rows, index = table()
    kind, looks, sound = rows[index[code]].decode().split("\t")
    return kind, looks, sound


@cache
def reading(character: str) -> Reading:
    """Return how `character` may be read."""
    code = ord(character)
    if code < 128 or character in SYMBOLS:
        return _ascii(character)
    if character in NOTICES:
        return Reading(PLAIN, MARKS, (), (), False)
    kind, looks, sound = row(code)
    seen, heard = tuple(map(_letter, looks)), tuple(map(_letter, sound))
    if character in MORE:
        letters = MORE[character]
        heard = (Letter(bits(letters), ord(letters[0]) - 97),)
    match kind:
        case "C" | "A" | "H":
            how = {"C": STYLE, "A": ACCENT, "H": HOMOGLYPH}[kind]
            if looks.isdigit() and kind != "H":
                how = LEET
            return Reading(how, NOTHING if seen else MARKS, seen, heard or seen, False)
        case "F":
            return Reading(HOMOGLYPH if seen else SOUND, HIDDEN, seen or heard, heard, True)
        case "I":
            return Reading(PLAIN, HIDDEN, (), (), False)
        case "S":
            return Reading(PLAIN, SPACE, (), (), False)
    return Reading(PLAIN, MARKS, (), (), False)


def _ascii(character: str) -> Reading:
    small = character.lower()
    if "a" <= small <= "z":
        one = (_letter(small),)
        return Reading(PLAIN, NOTHING, one, one, False)
    if character.isdigit():
        one = (_letter(character),)
        return Reading(LEET, NOTHING, one, one, False)
    if character in SYMBOLS:
        letters = SYMBOLS[character]
        one = (Letter(bits(letters), ord(letters[0]) - 97),)
        return Reading(SYMBOL, MARKS, one, one, False)
    if character in " \t\n\r\v\f":
        return Reading(PLAIN, SPACE, (), (), False)
    return Reading(PLAIN, HIDDEN if ord(character) < 32 or character == "\x7f" else MARKS, (), (), False)
