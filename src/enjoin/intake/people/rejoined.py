"""Names that a caption's commas broke ("Clay, Kiln & Co., Ltd."), put together where the paper prints them whole elsewhere.

In: the caption's parties in printed order, and names that stand each in a row or between semicolons. Out: the parties, each whole.
"""

from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import Party

MOST = 5  # pieces of one name


def rejoined(parties: Sequence[Party], wholes: Sequence[str]) -> tuple[Party, ...]:
    """The parties; pieces that follow each other and spell a name that is printed whole are that name."""
    known = {squeeze(name): name for name in wholes}
    single = {squeeze(each.name.value) for each in parties} & set(known)
    found: list[Party] = []
    at = 0
    while at < len(parties):
        count, whole = _spelt(parties[at:], known, single)
        found.append(_whole(parties[at : at + count], whole) if whole else parties[at])
        at += count
    return tuple(found)


def _spelt(parties: Sequence[Party], known: dict[str, str], single: set[str]) -> tuple[int, str | None]:
    """How many pieces from the first on spell a printed name, and that name."""
    if squeeze(parties[0].name.value) in single:
        return 1, None
    for count in range(min(MOST, len(parties)), 1, -1):
        pieces = [squeeze(each.name.value) for each in parties[:count]]
        for join in ("".join(pieces), f"{''.join(pieces[:-1])}and{pieces[-1]}"):
            if join in known:
                return count, known[join]
    return 1, None


def _whole(pieces: Sequence[Party], name: str) -> Party:
    first = pieces[0]
    value = replace(first.name, value=name, spans=tuple(span for each in pieces for span in each.name.spans))
    return replace(first, name=value.doubt("check", "a comma or `and` of the name parts it in the caption"))
