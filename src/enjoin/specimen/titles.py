"""Texts of listings: lawful ones by the column, planted ones one by one with the place of the mark in them."""

from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from enjoin.rights import Mark
from enjoin.specimen.draws import Draws, Index
from enjoin.specimen.variations import variations_of
from enjoin.specimen.words import (
    ADJECTIVES,
    COLORS,
    GOODS,
    INFRINGING_FRAMES,
    LAWFUL_ELSEWHERE,
    NEAR_MISSES,
    QUALIFIERS,
    SIZES,
)

FIELDS = ("title", "keywords", "description")


@dataclass(frozen=True, slots=True, kw_only=True)
class Planting:
    """What stands in one planted listing: in which field, at which character offsets, which text of which right."""

    kind: str  # infringing | near_miss
    field: str
    whole: str  # the whole field
    start: int
    end: int
    right: str | None = None
    variation: str | None = None

    @property
    def text(self) -> str:
        return self.whole[self.start : self.end]


def lawful_titles(rows: Index, draws: Draws) -> pa.Array:
    """Titles of lawful goods, each from a few hundred million; one in sixteen in another language."""

    def word(words: tuple[str, ...], use: str) -> pa.Array:
        return pa.array(words, pa.string()).take(pa.array(draws.below(rows, use, len(words))))

    adjective, color, good = word(ADJECTIVES, "adjective"), word(COLORS, "color"), word(GOODS, "good")
    size, qualifier, more = word(SIZES, "size"), word(QUALIFIERS, "qualifier"), word(QUALIFIERS, "more")
    orders = (
        pc.binary_join_element_wise(adjective, good, size, qualifier, " "),
        pc.binary_join_element_wise(size, adjective, color, good, qualifier, more, " "),
        pc.binary_join_element_wise(color, good, qualifier, size, " "),
        pc.binary_join_element_wise(word(LAWFUL_ELSEWHERE, "elsewhere"), size, color, " "),
    )
    way = draws.below(rows, "order of words", 16)
    return pc.case_when(
        pc.make_struct(*(pa.array(way < limit) for limit in (6, 11, 15))),
        *orders,
    )


def plant(row: int, marks: tuple[Mark, ...], draws: Draws, *, infringing: bool) -> Planting:
    """The text of a planted listing: most marks stand in the title, some in the keywords or the description."""
    if not infringing or not marks:
        text = NEAR_MISSES[draws.one(row, "near miss", len(NEAR_MISSES))]
        whole = f"{text} {SIZES[draws.one(row, 'near size', len(SIZES))]}"
        return Planting(kind="near_miss", field="title", whole=whole, start=0, end=len(text))
    # Half of the plantings are of the first mark: a case has one that everybody copies.
    chosen = draws.one(row, "mark", 2 * len(marks))
    mark = marks[chosen] if chosen < len(marks) else marks[0]
    ways = variations_of(mark)
    name = tuple(ways)[draws.one(row, "variation", len(ways))]
    written = ways[name](mark, draws.one(row, "how", 1 << 30))
    before, after = INFRINGING_FRAMES[draws.one(row, "frame", len(INFRINGING_FRAMES))].split("{}")
    field = FIELDS[max(0, draws.one(row, "field", 10) - 7)]
    return Planting(
        kind="infringing",
        field=field,
        whole=before + written + after,
        start=len(before),
        end=len(before) + len(written),
        right=mark.id,
        variation=name,
    )
