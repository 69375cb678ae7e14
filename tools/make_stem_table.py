"""Write `findings/text/data/stems.bin`: stems of everyday words of languages in other scripts.

Sources, read at build time only: the Russian dictionary of A. Lebedev as `dictionary-ru` packs it (npm; BSD), in the folder that is named on the
command line; `findings/text/data/stem-words.txt`, our own list.
The table is built as `words.bin` is (`make_word_table.py`); the tiers are those of
`stems.py`.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from make_word_table import DATA, plain, table

from enjoin.findings.text.stems import NAME, WORD, stem

LONGEST = 16  # letters of a stem: longer ones come near no mark by chance
SLOTS = 19  # bits
_VERB = re.compile("(?:ть|ться|чь|чься|ти|тись)$")
_TOLD = re.compile("[еиюяуа]т(?:ся)?$")  # "складывается", "трансформируются": what goods do


def russian(source: Path) -> Iterator[str]:
    """Every listed word and name in all its forms; of verbs those that titles hold."""
    rules: dict[str, list[tuple[str, str, re.Pattern[str]]]] = defaultdict(list)
    for line in (source / "index.aff").read_text("utf-8").splitlines():
        parts = line.split()
        if len(parts) == 5 and parts[0] == "SFX":
            _, flag, gone, ending, where = parts
            rules[flag].append((gone.replace("0", ""), ending.replace("0", ""), re.compile(where + "$")))
    for line in (source / "index.dic").read_text("utf-8").splitlines()[1:]:
        word, _, flags = line.partition("/")
        if not (word.islower() or word.istitle()) or not word.isalpha():
            continue
        verb = _VERB.search(word)
        yield word
        for flag in flags:
            for gone, ending, where in rules[flag]:
                if where.search(word):
                    form = word.removesuffix(gone) + ending
                    if not verb or _TOLD.search(form):
                        yield form


def main() -> None:
    """Build the table and say what it holds."""
    found: dict[str, int] = {}
    for word in russian(Path(sys.argv[1])):
        bare = stem(plain(word))
        if len(bare) <= LONGEST:
            found[bare] = max(found.get(bare, 0), WORD if word.islower() else NAME)
    own = [line for line in (DATA / "stem-words.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    found |= {stem(plain(word)): WORD for line in own for word in line.split()}
    (DATA / "stems.bin").write_bytes(table(found, SLOTS, max))
    print(f"stems.bin: {len(found)} stems, load {len(found) / (1 << SLOTS):.2f}")


if __name__ == "__main__":
    main()
