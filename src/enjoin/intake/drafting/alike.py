"""Defendants that a paper prints otherwise than the case file: known again by their stores, or by their numbers.

A person may have corrected a name; the next paper prints the old one. In: parties as papers print them. Out: the same
parties, those that are known again under the case file's name with the printed one as a.k.a.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from enjoin.intake.drafting.known import Known, number_in
from enjoin.intake.drafting.light import same_by_number
from enjoin.intake.drafting.opens import Open
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import SPOKEN_OF, Party

NEIGHBOURS = 4  # known names of a list, in the case file's order, for the places between them to tell anything
AGREED = 2  # names of one list that stand under their own number, for the list's numbers to be trusted


class Again:
    """Knows the case file's defendants again."""

    def __init__(self, known: Known, texts: Sequence[str], notes: Open) -> None:
        self.texts, self.notes = texts, notes
        self.names = {name: str(row["name"]) for name, row in zip(known.ids, known.defendants, strict=True)}
        self.called = {
            squeeze(alias.value): name
            for name, party in zip(known.ids, known.parties(), strict=True)
            for alias in (*party.aka, party.name)
        }
        self.stores = dict(known.stores())
        self.numbers = {number: name for name in known.ids if (number := number_in(name)) is not None}

    def known(self, listed: Sequence[Party]) -> list[Party]:
        """The parties of one list, under the case file's names where they are known again."""
        taken = {self.called[key] for party in listed if (key := squeeze(party.name.value)) in self.called}
        agreed = self._agreed(listed)
        found: list[Party] = []
        for party in listed:
            owner, why = (None, "") if squeeze(party.name.value) in self.called else self._owner(party, agreed)
            if owner is None or owner in taken:
                found.append(party)
                continue
            taken.add(owner)
            place = party.name.spans[0] if party.name.spans else party.name.rule
            self.notes.conflict(
                f"`{owner}` (`{self.names[owner]}`) is also printed as `{party.name.value}` ({place}), {why}: is it `{owner}`?"
            )
            found.append(
                replace(
                    party, name=replace(party.name, value=self.names[owner], spans=()), aka=(party.name, *party.aka)
                )
            )
        return found

    def _owner(self, party: Party, agreed: bool) -> tuple[str | None, str]:
        owners = {self.stores[key] for key in _keys(party) if key in self.stores}
        if len(owners) == 1:
            return next(iter(owners)), "with the same store"
        told = party.name.rule in SPOKEN_OF
        for number in party.numbers or (self._beside(party.name.value) if told else ()):
            owner = self.numbers.get(number)
            if owner and (agreed or same_by_number(party.name.value, self.names[owner])):
                return owner, f"as No. {number}"
        return None, ""

    def _agreed(self, listed: Sequence[Party]) -> bool:
        """Do the names that are known stand under the numbers of their ids?"""
        pairs = [
            (number_in(self.called[key]), party.numbers)
            for party in listed
            if (key := squeeze(party.name.value)) in self.called and party.numbers
        ]
        return len(pairs) >= AGREED and all(number in numbers for number, numbers in pairs)

    def _beside(self, name: str) -> tuple[int, ...]:
        """The number that a text prints beside a name: "Defendant No. 7, shop88", "shop88 (Doe 7)"."""
        number = r"(?:[Nn]os?\.|[Nn]umber|Doe|#)\s*(\d{1,4})"
        found = re.compile(
            rf"{number}\s*[,(:]?\s*[(\"“]?{re.escape(name)}(?!\w)|(?<!\w){re.escape(name)}[\"”]?,?\s*\((?:Defendant\s+)?{number}\)"
        )
        return tuple(dict.fromkeys(int(match[1] or match[2]) for text in self.texts for match in found.finditer(text)))


def _keys(party: Party) -> Iterator[tuple[str, str]]:
    for platform, store, url in party.stores:
        if platform and store:
            yield platform, store
        if url:
            yield "", url.value.rstrip("/").casefold()


def by_place(parties: Sequence[Party], count: int, lists: Sequence[Sequence[Party]]) -> dict[int, int]:
    """New parties (from `count` on) that stand in a list where the case file has another, between the same neighbours: new → old."""
    at = {squeeze(name.value): nth for nth, party in enumerate(parties) for name in (*party.aka, party.name)}
    found: dict[int, int] = {}
    for listed in lists:
        places = [at.get(squeeze(party.name.value), -1) for party in listed]
        known = [place for place in places if 0 <= place < count]
        if known != sorted(known):
            continue
        for low, high, fresh in _runs(places, count):
            missed = [place for place in range(low + 1, high) if place not in known]
            if len(missed) == len(fresh):
                found |= {
                    new: place
                    for new, place in zip(fresh, missed, strict=True)
                    if len(known) >= NEIGHBOURS or _one_in_other(parties[new].name.value, parties[place].name.value)
                }
    return found


def _runs(places: Sequence[int], count: int) -> Iterator[tuple[int, int, list[int]]]:
    """New parties that stand together in a list, between the known ones before and behind them."""
    before = -1
    run: list[int] = []
    for place in places:
        if place >= count:
            run.append(place)
        elif place >= 0:
            if run:
                yield before, place, run
            before, run = place, []
    if run:
        yield before, count, run


def _one_in_other(one: str, other: str) -> bool:
    short, long = sorted((squeeze(one), squeeze(other)), key=len)
    return bool(short) and short in long
