"""Write `findings/text/data/codes.bin`: how often each code of letter classes (`findings/text/codes.py`) occurs in any text.

Source, read at build time only, in a folder below the one that is named on the command line (an unpacked package): the frequency
list of `symspellpy` (MIT). Words are drawn from it, frequent ones somewhat less often than there, for titles have fewer of
the very frequent; and from `shop-words.txt`. Codes are counted as `seeds.look_codes` reads them, over the words' ends too. The counts' logarithms are kept.
"""

import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from enjoin.findings.text.codes import CLASSES, LEAST, STEPS
from enjoin.findings.text.shapes import LOOK

DATA = Path(__file__).resolve().parent.parent / "src/enjoin/findings/text/data"
DRAWN = 4_000_000  # words
SHOP = 0.1  # of them from the shop's words
FLATTER = 0.75  # the power of a word's frequency
MANY = len(CLASSES)


def text(source: Path) -> bytes:
    """Words by chance, parted by spaces."""
    chance = np.random.default_rng(1)
    lines = next(source.glob("**/frequency_dictionary_en_82_765.txt")).read_text("utf-8-sig").splitlines()
    words, counts = zip(*(line.split() for line in lines), strict=True)
    weights = np.array(counts, float) ** FLATTER
    shop = [
        word
        for line in (DATA / "shop-words.txt").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for word in line.split()
        if word.isascii() and word.isalpha()
    ]
    drawn = [words[at] for at in chance.choice(len(words), round(DRAWN * (1 - SHOP)), p=weights / weights.sum())]
    drawn += [shop[at] for at in chance.integers(0, len(shop), round(DRAWN * SHOP))]
    chance.shuffle(drawn)
    return " ".join(drawn).lower().encode("ascii", "ignore")


def counts(texts: bytes) -> tuple[Any, int]:
    """How often each code occurs: fours, then threes where a word begins; and the letters counted."""
    classes = np.full(256, MANY, np.uint8)
    for letter, each in enumerate(LOOK):
        classes[97 + letter] = CLASSES.index(each)
    read = classes[np.frombuffer(texts, np.uint8)]
    letter = read < MANY
    begins = letter & ~np.concatenate([[False], letter[:-1]])
    symbols, begins = read[letter].astype(np.int64), begins[letter]
    fresh = np.concatenate([[True], symbols[1:] != symbols[:-1]])
    place = np.cumsum(fresh) - 1
    first = np.zeros(place[-1] + 1, bool)
    first[place[begins]] = True
    row = symbols[fresh]
    four = packed(row[:-3], row[1:-2], row[2:-1], row[3:])
    around = packed(row[:-4], row[1:-3], row[3:-1], row[4:])
    three = packed(row[:-2], row[1:-1], row[2:])[first[:-2]]
    found = [
        np.bincount(four, minlength=MANY**4) + np.bincount(around, minlength=MANY**4),
        np.bincount(three, minlength=MANY**3),
    ]
    return np.concatenate(found), len(row)


def packed(*symbols: Any) -> Any:
    """The symbols as one number."""
    code = symbols[0]
    for each in symbols[1:]:
        code = code * MANY + each
    return code


def main() -> None:
    """Build the table and say what it holds."""
    found, letters = counts(text(Path(sys.argv[1])))
    scaled = np.minimum(255, np.round(STEPS * np.log2(1 + found * (LEAST * 1e6 / letters))))
    table = zlib.compress(scaled.astype(np.uint8).tobytes(), 9)
    (DATA / "codes.bin").write_bytes(table)
    print(f"{letters:,} letters, {np.count_nonzero(found):,} of {len(found):,} codes, {len(table):,} bytes")


if __name__ == "__main__":
    main()
