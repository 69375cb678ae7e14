"""The defendants of all papers, behind those of the case file, each with its id; what is open about their lists."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from enjoin.intake.drafting.alike import Again, by_place
from enjoin.intake.drafting.known import RULE, Known, number_in, same_name
from enjoin.intake.drafting.light import same_by_number
from enjoin.intake.drafting.opens import Open
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import SPOKEN_OF, Party
from enjoin.intake.people.roster import Roster, merge_lists
from enjoin.intake.reading import Reading
from enjoin.intake.text.paper import Value

# A class of defendants that stands on a list; "Does 1-10" stand on none.
LISTED = re.compile(r"\b(?:schedule|exhibit|annex|appendix|attach|identified|listed)", re.IGNORECASE)


def defendants_of(readings: Sequence[Reading], extra: Sequence[Party], notes: Open, known: Known) -> Roster:
    """The defendants of all papers and of the schedule `extra`, behind those of the case file, each with its id."""
    lists: list[Sequence[Party]] = []
    for reading in readings:
        lists += [each for each in (reading.defendants, reading.listed, reading.schedule) if each]
    if extra:
        lists.append(extra)
    lists = _parted(lists, known)
    if known.defendants:
        again = Again(known, [reading.body.flow.text for reading in readings], notes)
        lists = [again.known(each) for each in lists]
    roster = _beside_known(lists, known, notes) if known.defendants else _of_papers(lists, readings, extra, notes)
    roster = replace(roster, ids=_ids(roster.parties, known.ids))
    for one, other in roster.spellings:
        if not same_name(one.value, other.value) or not known.defendants:
            notes.conflict(_spelt(one, other, known))
    return roster


def _parted(lists: Sequence[Sequence[Party]], known: Known) -> list[Sequence[Party]]:
    """The lists without names run together of others: "A and B" where a list prints A, or both, as a name."""
    sure = {
        squeeze(party.name.value)
        for each in (known.parties(), *lists)
        for party in each
        if party.name.rule not in SPOKEN_OF and party.name.band == "read"
    }

    def parted(party: Party) -> Iterator[Party]:
        parts = JOINED.split(party.name.value)
        unsure = party.name.rule in SPOKEN_OF or party.name.band != "read"
        if len(parts) < 2 or not unsure or squeeze(party.name.value) in sure:
            yield party
            return
        fresh = [part for part in parts if squeeze(part) not in sure]
        if len(fresh) == len(parts):
            yield party
        elif len(fresh) == 1 and len(fresh[0].split()) > 1:
            yield replace(party, name=replace(party.name, value=fresh[0]))

    return [[each for party in listed for each in parted(party)] for listed in lists]


UNLISTED = (*SPOKEN_OF, "defendants/letter")
JOINED = re.compile(r",?\s+(?:and|&)\s+|,\s+(?=[A-Z0-9])")


def _of_papers(
    lists: Sequence[Sequence[Party]], readings: Sequence[Reading], extra: Sequence[Party], notes: Open
) -> Roster:
    full = sorted(lists, key=lambda each: -len(each))
    whole = [each for each in lists if len(each) > 1] or full
    roster = merge_lists(whole)
    proper = [[each for each in listed if each.name.rule not in UNLISTED] for listed in lists]
    listed = merge_lists([each for each in proper if each]).parties
    if full and len(full[0]) <= 1 and any(reading.et_al for reading in readings):
        notes.ask("only the first defendant is printed (`et al.`); add the complaint or the order with the full list")
    elif whole and len(lists) > len(whole):
        roster = merge_lists([roster.parties, *[each for each in lists if len(each) <= 1]])
    if len(roster.parties) > len(listed):
        _ask_of_more([party for each in lists for party in each], listed, notes)
    if not roster.parties:
        where = (
            "; it stands on Schedule A, which is not among these papers"
            if any(reading.placeholders for reading in readings)
            else ""
        )
        notes.ask(f"no defendant's name is printed{where}")
    elif (
        any(LISTED.search(each) for reading in readings for each in reading.placeholders)
        and not extra
        and not any(reading.schedule for reading in readings)
    ):
        notes.ask("the caption also names a class of defendants on a schedule, which is not among these papers")
    return roster


def _ask_of_more(parties: Sequence[Party], listed: Sequence[Party], notes: Open) -> None:
    """Names that only a text gives may not be all; beside a list they may be none of its."""
    if len(listed) > 1:
        known = {squeeze(name.value) for party in listed for name in (party.name, *party.aka)}
        names = (party.name.value for party in parties if party.name.rule in UNLISTED)
        for name in dict.fromkeys(names):
            if squeeze(name) not in known:
                notes.ask(
                    f"`{name}` is called a defendant in the text, but does not stand on the list: is it one of those?"
                )
        return
    called = sum(party.name.rule == "defendants/called" for party in parties)
    if called:
        were = "1 defendant was" if called == 1 else f"{called} defendants were"
        notes.ask(f"the caption prints `et al.`; {were} read from the text: are there more?")
    told = sum(party.name.rule in ("defendants/running", "defendants/letter") for party in parties)
    if told:
        were = "1 defendant was" if told == 1 else f"{told} defendants were"
        notes.ask(f"no caption names the defendants; {were} read from the text: are there more?")


def _beside_known(lists: Sequence[Sequence[Party]], known: Known, notes: Open) -> Roster:
    """The case file's defendants, seen again where a paper lists them; new ones behind; one that is only spoken of is asked about."""
    told = [party for each in lists for party in each if party.name.rule in SPOKEN_OF]
    proper = [[party for party in each if party.name.rule not in SPOKEN_OF] for each in lists]
    whole, single = [each for each in proper if len(each) > 1], [each for each in proper if len(each) == 1]
    roster = merge_lists([known.parties(), *whole, *single])
    spellings = list(roster.spellings)
    roster = _placed(roster, whole, known, notes)
    for party in told:
        again = merge_lists([roster.parties, [party]])
        if len(again.parties) == len(roster.parties):
            spellings += again.spellings
            roster = again
        else:
            _ask_of_told(party, notes)
    return replace(roster, spellings=tuple(spellings))


def _placed(roster: Roster, lists: Sequence[Sequence[Party]], known: Known, notes: Open) -> Roster:
    """The roster less those new ones that a list prints in a known one's place: that one under another name, or to be asked about."""
    parties = list(roster.parties)
    count = len(known.ids)
    places = by_place(parties, count, lists)
    for new, old in places.items():
        printed, owner = parties[new].name, known.defendants[old]
        where = printed.spans[0] if printed.spans else printed.rule
        notes.conflict(
            f"`{printed.value}` ({where}) stands where the case file has `{owner['id']}` (`{owner['name']}`): is it `{owner['id']}`? if not, it is a new defendant, to be added"
        )
        if same_by_number(printed.value, str(owner["name"])):
            parties[old] = replace(parties[old], aka=(*parties[old].aka, printed))
    return replace(roster, parties=tuple(each for nth, each in enumerate(parties) if nth not in places))


def _ask_of_told(party: Party, notes: Open) -> None:
    name = party.name
    notes.ask(
        f"`{name.value}` ({name.spans[0] if name.spans else name.rule}) is called a defendant, but by this name the case file has none: "
        "is it one of them under another name? then add it to that one's `aka`"
    )


def _spelt(one: Value[str], other: Value[str], known: Known) -> str:
    if one.rule == RULE:
        whose = next(
            (name for name, party in zip(known.ids, known.parties(), strict=True) if party.name.value == one.value), ""
        )
        return f"`{whose}` (`{one.value}`) is also printed as `{other.value}` ({other.spans[0] if other.spans else other.rule}): is it `{whose}`?"
    return f"a defendant is printed as `{one.value}` ({one.spans[0] if one.spans else one.rule}) and as `{other.value}` ({other.spans[0] if other.spans else other.rule})"


def _ids(parties: Sequence[Party], held: Sequence[str]) -> tuple[str, ...]:
    """The case file's ids, then new ones that count on; in a new case the numbers that a schedule prints, where all have one."""
    numbers = [party.numbers[0] if party.numbers else 0 for party in parties]
    if held:
        used = {number_in(name) or 0 for name in held}
        first = max(used, default=0) + 1
        width = max(2, *(len(name) - 1 for name in held if re.fullmatch(r"d\d+", name)), 0)
        return (*held, *(f"d{first + nth:0{width}d}" for nth in range(len(parties) - len(held))))
    if not all(numbers) or len(set(numbers)) < len(numbers):
        numbers = list(range(1, len(parties) + 1))
    width = max(2, len(str(max(numbers, default=0))))
    return tuple(f"d{number:0{width}d}" for number in numbers)
