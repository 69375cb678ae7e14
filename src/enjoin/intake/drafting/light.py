"""A paper read in the light of the others: what its text says of defendants whom only they, or the case file, name."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from enjoin.intake.people.departed import read_departed
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import SPOKEN_OF, Party, named_subset
from enjoin.intake.reading import Reading, dismisses
from enjoin.intake.whom import called_in, directives_of, numbered

LEAST_NAME = 4  # characters of a name that is looked for in running text


def in_light_of(reading: Reading, roster: Sequence[Party], numbers: Mapping[int, str]) -> Reading:
    """The reading with what its text says of defendants whom other papers or the case file name.

    `numbers` are the numbers on a schedule of another paper, with the names beside them.
    """
    listed = [each for each in reading.defendants if each.name.rule not in SPOKEN_OF]
    own = (*listed, *reading.schedule)
    known = {squeeze(name.value) for party in own for name in (party.name, *party.aka)}
    others = [each for party in roster for each in _as_printed(party, reading.body.flow.text, known)]
    directives = reading.directives if reading.schedule else numbered(reading.directives, numbers)
    if not others:
        return replace(reading, directives=directives)
    elsewhere = {squeeze(each.name.value) for each in (*own, *others)}
    rest = [party for party in roster if squeeze(party.name.value) not in elsewhere]
    names = [*listed, *others, *rest]
    if not reading.guessed:
        read = directives_of(reading.body, reading.nonparties, names, reading.terms, reading.kind, reading.et_al)
        directives = numbered(read, numbers)
    departs = dismisses(reading.kind, reading.title)
    return replace(
        reading,
        directives=directives,
        dismissed=read_departed(reading.body.flow, [each.name.value for each in (*own, *others)]) if departs else (),
        subset=named_subset(reading.inline, reading.body, names),
        groups=called_in(reading.body, reading.nonparties, [each.name.value for each in names], reading.terms)[1],
    )


def _as_printed(party: Party, text: str, known: Collection[str]) -> Iterator[Party]:
    """The party under that of its names that a text prints; a name of one plain word only in its own letters' case."""
    low = text.casefold()
    for name in (party.name, *party.aka):
        plain = name.value.isalpha() and name.value.isascii()
        if squeeze(name.value) in known or len(name.value) < LEAST_NAME or name.value.casefold() not in low:
            continue
        if re.search(rf"(?<!\w){re.escape(name.value)}(?!\w)", text, 0 if plain else re.IGNORECASE):
            yield replace(party, name=name, aka=())
            return
