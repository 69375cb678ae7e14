"""The names that were read held against the number of defendants that the papers tell: where the two differ, nothing that rests on the list is sure."""

from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.drafting.opens import Open
from enjoin.intake.people.party import SPOKEN_OF, Party, doubted
from enjoin.intake.people.roster import Roster, merge_lists
from enjoin.intake.reading import Reading
from enjoin.intake.text.paper import BANDS, Value

SHOWN = 80  # characters of the paper's words in a question


def held_to_count(roster: Roster, readings: Sequence[Reading], notes: Open) -> tuple[Roster, list[Reading]]:
    """The roster and the readings; of a paper that tells of more or fewer than are read, names and whom commands bind are to be checked."""
    found: list[Reading] = []
    for reading in readings:
        told = _at_odds(reading, len(roster.parties))
        if told is None:
            found.append(reading)
            continue
        count, read = told
        note = f"{count.value} defendants are told of, {read} names are read"
        where = f"{reading.paper.name}: `{_words(reading, count)}`"
        notes.ask(f"{where}: {note}: compare the list with the paper")
        roster = replace(roster, parties=doubted(roster.parties, note))
        found.append(_doubted(reading, note))
    return roster, found


def _at_odds(reading: Reading, together: int) -> tuple[Value[int], int] | None:
    """A count that no list fits, and how many names the paper itself prints; None where it prints no list."""
    own = merge_lists(
        [each for each in (_listed(reading.defendants), reading.schedule, reading.listed) if each]
    ).parties
    cut_short = reading.et_al and not reading.schedule and not reading.listed
    if len(own) < LEAST or cut_short:
        return None
    struck = sum("of the schedule" in fault for fault in reading.faults)
    rows = sum(max(1, len(each.numbers)) for each in reading.schedule)
    count = reading.tally.against(together, len(own), len(own) + struck, rows, rows + struck, len(reading.schedule))
    return (count, len(own)) if count else None


LEAST = 2  # names that make a list


def _listed(parties: Sequence[Party]) -> Sequence[Party]:
    return [each for each in parties if each.name.rule not in SPOKEN_OF]


def _words(reading: Reading, count: Value[int]) -> str:
    pages = {page.number: page.text for page in reading.paper.pages}
    words = " ".join(pages[span.page][span.start : span.end] for span in count.spans)
    return " ".join(words.split())[:SHOWN]


def _doubted(reading: Reading, note: str) -> Reading:
    """The reading with those commands to be checked that bind some of the defendants, by name or number."""
    directives = tuple(
        replace(each, band=max(each.band, "check", key=BANDS.index), note=each.note or note) if each.named else each
        for each in reading.directives.directives
    )
    return replace(reading, directives=replace(reading.directives, directives=directives))
