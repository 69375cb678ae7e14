"""The codes of seeds, and how often each occurs in any text. Symbols in, numbers out.

The counts are data (`tools/make_code_table.py`): of texts in which words follow one another by chance.
"""

import zlib
from collections.abc import Iterable
from functools import cache

from enjoin.findings.text.glyphs import resource
from enjoin.findings.text.shapes import LOOK

STOP = 31  # "the word ends here"
# A code carries its family in the top bits, its symbols below.
FAMILY = 32  # bits of the symbols
LOOKS, FIRST, SAID, FOREIGN, LONG = (family << FAMILY for family in range(5))
CLASSES = sorted(set(LOOK))
_NUMBER = {each: at for at, each in enumerate(CLASSES)}
STEPS = 13  # of the table's scale, for each doubling
LEAST = 10  # of a million letters, the part that counts as one


def pack(symbols: Iterable[int], base: int = 32) -> int:
    """The symbols as one number, below the family's bits."""
    code = 0
    for each in symbols:
        code = code * base + each
    return code


@cache
def _table() -> bytes:
    return zlib.decompress(resource("codes.bin"))


def frequency(code: int) -> float:
    """How many times in a million letters a code of four classes, or of three where a word begins, occurs by chance."""
    many = 4 if code < FIRST else 3
    place = 0
    for at in range(many - 1, -1, -1):
        symbol = _NUMBER.get(code >> 5 * at & 31)
        if symbol is None:
            return 0.0
        place = place * len(CLASSES) + symbol
    table = _table()
    return (float(2 ** (table[place + (len(CLASSES) ** 4 if many == 3 else 0)] / STEPS)) - 1) / LEAST
