"""A paper read in the light of the others: what its text says of defendants whom only they, or the case file, name."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from enjoin.intake.people.departed import departed_by_number, read_departed
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import SPOKEN_OF, Party, named_subset
from enjoin.intake.reading import Reading, dismisses
from enjoin.intake.whom import called_in, directives_of, numbered

LEAST_NAME = 4  # characters of a name that is looked for in running text


def in_light_of(reading: Reading, roster: Sequence[Party], numbers: Mapping[int, str]) -> Reading:
    """The reading with what its text says of defendants whom other papers or the case file name.

    `numbers` are those on a schedule of another paper, or of the case file's ids, with the names that bear them.
    """
    listed = [each for each in reading.defendants if each.name.rule not in SPOKEN_OF]
    known = {squeeze(name.value) for party in listed for name in (party.name, *party.aka)}
    others = [each for party in roster for each in _as_printed(party, reading.body.flow.text, known)]
    printed = {number: party.name.value for party in reading.schedule for number in party.numbers}
    if others:
        reading = _with_names(reading, listed, others, roster)
    if not printed:
        reading = replace(reading, directives=numbered(reading.directives, numbers))
    return _with_numbers(reading, printed or numbers)


def _with_names(reading: Reading, listed: Sequence[Party], others: Sequence[Party], roster: Sequence[Party]) -> Reading:
    """Read again for whom commands bind and who is dismissed, with the names that other papers list."""
    printed = {squeeze(each.name.value) for each in (*listed, *others)}
    names = [*listed, *others, *(each for each in roster if squeeze(each.name.value) not in printed)]
    texts = [each.name.value for each in names]
    read = reading.directives
    if not reading.guessed:
        read = directives_of(reading.body, reading.nonparties, names, reading.terms, reading.kind, reading.et_al)
    dismissed = [each.name.value for each in (*listed, *reading.schedule, *others)]
    return replace(
        reading,
        directives=read,
        dismissed=read_departed(reading.body.flow, dismissed) if dismisses(reading.kind, reading.title) else (),
        subset=named_subset(reading.inline, reading.body, names),
        groups=called_in(reading.body, reading.nonparties, texts, reading.terms)[1],
    )


def _with_numbers(reading: Reading, numbers: Mapping[int, str]) -> Reading:
    """With those who are dismissed by number alone; a name beside the number that is like no such defendant's is asked about."""
    if not numbers or not dismisses(reading.kind, reading.title):
        return reading
    found, faults = list(reading.dismissed), list(reading.faults)
    for each, beside in departed_by_number(reading.body.flow, numbers):
        if any(squeeze(other.name) == squeeze(each.name) for other in reading.dismissed):
            continue
        if beside and squeeze(beside) != squeeze(each.name):
            faults.append(f"`{beside}` is dismissed by the number that `{each.name}` bears: is it the same?")
            if not same_by_number(beside, each.name):
                continue
        found.append(each)
    return replace(reading, dismissed=tuple(found), faults=tuple(faults))


ALIKE = 60.0  # likeness (0–100) of a printed name to a part of the one that bears its number


def same_by_number(printed: str, owner: str) -> bool:
    """Is a name so like that of the defendant who bears its number that one is a correction of the other?"""
    return fuzz.partial_ratio(squeeze(printed), squeeze(owner)) >= ALIKE


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
