"""The roster and the nonparties → rows of the draft."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from enjoin.intake.drafting.companies import FORM
from enjoin.intake.drafting.draft import Item, Row, item
from enjoin.intake.drafting.known import Known, day_in, number_in, same_name
from enjoin.intake.drafting.opens import Open
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import SPOKEN_OF, Party
from enjoin.intake.people.respondents import DraftRespondent
from enjoin.intake.people.roster import Roster
from enjoin.intake.reading import Reading
from enjoin.intake.text.paper import Value


def ask_of_fewer(readings: Sequence[Reading], roster: Roster, notes: Open, known: Known) -> None:
    """A later paper's shorter list: R54, the current list governs, but the day on which the others left must be looked up."""
    ids = ids_of(roster)
    names = dict(zip(roster.ids, (party.name.value for party in roster.parties), strict=True))
    listed = [
        (reading, reading.schedule or (captioned if len(captioned) > 2 else ()))
        for reading in readings
        for captioned in [[each for each in reading.defendants if each.name.rule not in SPOKEN_OF]]
    ]
    dated = sorted(
        ((reading.entered.value, reading.paper.name, [ids[key] for party in parties if (key := squeeze(party.name.value)) in ids])
         for reading, parties in listed if parties and reading.entered),
        key=lambda each: each[0],
    )  # fmt: skip
    left = _left_days(roster, readings, known)
    held = [(date.min, "", list(known.ids))] if known.ids else []
    for (_, _, earlier), (day, paper, later) in itertools.pairwise([*held, *dated]):
        gone = [each for each in earlier if each not in later and not (each in left and left[each] <= day)]
        if gone and len(gone) < len(earlier):
            told = ", ".join(names[each] for each in gone[:8])
            notes.ask(
                f"{paper} no longer lists {len(gone)} defendants ({told}{' …' if len(gone) > 8 else ''}): when and why did they leave? (R54)"
            )


def _left_days(roster: Roster, readings: Sequence[Reading], known: Known) -> dict[str, date]:
    """The day on which each defendant left who did, by the case file or a paper."""
    told = {
        name: left[1].value
        for name, party in zip(roster.ids, roster.parties, strict=True)
        if (left := left_of(party, readings))
    }
    rows = ((str(row["id"]), row.get("left")) for row in known.defendants)
    held = {name: day for name, left in rows if isinstance(left, Mapping) and (day := day_in(left.get("on")))}
    return told | held


def ask_of_departed(roster: Roster, readings: Sequence[Reading], notes: Open, known: Known) -> None:
    """Ask for the day on which those left whom a paper dismisses, or tells to have been dismissed, without a day."""
    left = _left_days(roster, readings, known)
    for name, party in zip(roster.ids, roster.parties, strict=True):
        if name in left:
            continue
        names = {squeeze(name.value) for name in (party.name, *party.aka)}
        told = next(
            (each for reading in readings for each in reading.dismissed if squeeze(each.name) in names),
            None,
        )
        if told:
            where = told.where.spans[0] if told.where.spans else "the paper"
            notes.ask(f"`{party.name.value}` is told to have been dismissed ({where}), but on which day is not printed")


def left_of(party: Party, readings: Sequence[Reading]) -> tuple[Value[str], Value[date]] | None:
    names = {squeeze(name.value) for name in (party.name, *party.aka)}
    for reading in readings:
        for each in reading.dismissed:
            day = each.on or reading.entered or reading.filed
            if squeeze(each.name) in names and day and (each.on or not each.past):
                return each.where, day
    return None


def defendant_rows(roster: Roster, readings: Sequence[Reading], known: Known) -> tuple[Row, ...]:
    """The defendants that the papers print, each with what they print of it."""
    held = dict(zip(known.ids, known.parties(), strict=True))
    rows = []
    for name, party in zip(roster.ids, roster.parties, strict=True):
        row = _defendant_row(name, party, left_of(party, readings), held.get(name))
        if name not in held or len(row.items) > 1:
            rows.append(row)
    return tuple(rows)


def _defendant_row(name: str, party: Party, left: tuple[Value[str], Value[date]] | None, held: Party | None) -> Row:
    items: list[tuple[str, Item]] = [("id", Item(name))]
    aka = party.aka
    if held is None:
        items.append(("name", item(party.name)))
    else:
        printed = (party.name, *party.aka)
        spans = tuple(span for each in printed if same_name(each.value, held.name.value) for span in each.spans)
        accepted = (held.name, *held.aka)
        aka = tuple(
            each.doubt("check", f"is it {name}?")
            for each in printed
            if each.spans and not any(same_name(each.value, other.value) for other in accepted)
        )
        if spans:
            items.append(("name", Item(held.name.value, spans, party.name.rule, party.name.band)))
    if aka:
        items.append(("aka", replace(_names(aka), note=aka[0].note if held else None)))
    stores = [_store(*store) for store in party.stores if store[0]]
    if stores:
        spans = tuple(span for _, _, url in party.stores if url for span in url.spans)
        items.append(("stores", Item(stores, spans, "schedule/store")))
    if left:
        where, on = left
        items.append(
            ("left", Item({"on": on.value, "why": "dismissed"}, (*where.spans, *on.spans), where.rule, "check"))
        )
    return Row(tuple(items))


def _store(platform: str | None, store_id: str | None, url: Value[str] | None) -> dict[str, str]:
    pairs = (("platform", platform), ("id", store_id), ("url", url.value if url else None))
    return {key: value for key, value in pairs if value}


def respondents_of(readings: Sequence[Reading], known: Known) -> tuple[list[DraftRespondent], dict[str, str]]:
    """The nonparties that the papers name, and for each id that a paper's reading gave the one that the case has."""
    named = {squeeze(name): each for name, each in known.people.items()}
    renamed: dict[str, str] = {}
    found: dict[str, DraftRespondent] = {}
    for reading in readings:
        for each in reading.nonparties.respondents:
            keys = [squeeze(name.value) for name in (each.name, *each.aka)]
            own = next((named[key] for key in keys if key in named), each.id)
            if own != each.id:
                renamed[each.id] = own
                each = replace(each, id=own)
            old = found.get(each.id)
            if old is None:
                found[each.id] = each
                continue
            seen = {name.value for name in (old.name, *old.aka)}
            fresh = tuple(name for name in (each.name, *each.aka) if name.value not in seen)
            found[each.id] = replace(
                old, aka=(*old.aka, *fresh), platforms=tuple(dict.fromkeys((*old.platforms, *each.platforms)))
            )
    # A name that became another respondent's alias in one paper is that respondent in all.
    aliases = {squeeze(name.value): each.id for each in found.values() for name in each.aka}
    kept = [each for each in found.values() if aliases.get(squeeze(each.name.value), each.id) == each.id]
    for each in found.values():
        owner = aliases.get(squeeze(each.name.value), each.id)
        if owner != each.id:
            renamed |= {each.id: owner} | {name: owner for name, other in renamed.items() if other == each.id}
    return kept, renamed


def people_of(respondents: Sequence[DraftRespondent], known: Known) -> dict[str, str]:
    """Ids by printed name, and by a company's name without its legal form where it is one company's: "PayPal" of "PayPal, Inc."."""
    printed = {name.value: each.id for each in respondents for name in (each.name, *each.aka)}
    named = {**known.people, **printed}
    brief: dict[str, set[str]] = {}
    for name, each in named.items():
        brief.setdefault(FORM.sub("", name).strip(), set()).add(each)
    return {short: next(iter(ids)) for short, ids in brief.items() if len(ids) == 1 and len(short) > 2} | named


def respondent_rows(respondents: Sequence[DraftRespondent], known: Known) -> tuple[Row, ...]:
    """The nonparties; of those that the case file has, only the names that it has not: role and platforms a person has set."""
    held = {str(row["id"]): row for row in known.rows("respondents") if "id" in row}
    return tuple(
        _held_respondent(each, held[each.id]) if each.id in held else _respondent_row(each) for each in respondents
    )


def _held_respondent(each: DraftRespondent, held: Mapping[str, Any]) -> Row:
    accepted = [name for name in (held.get("name"), *(held.get("aka") or ())) if isinstance(name, str)]
    printed = (each.name, *each.aka)
    spans = (
        tuple(span for name in printed if same_name(name.value, accepted[0]) for span in name.spans) if accepted else ()
    )
    fresh = [name for name in printed if not any(same_name(name.value, other) for other in accepted)]
    items: list[tuple[str, Item]] = [("id", Item(each.id))]
    if spans:
        items.append(("name", Item(accepted[0], spans, each.name.rule, each.name.band)))
    if fresh:
        items.append(("aka", _names(fresh)))
    return Row(tuple(items))


def _names(names: Sequence[Value[str]]) -> Item:
    spans = tuple(span for name in names for span in name.spans)
    return Item([name.value for name in names], spans, names[0].rule, names[0].band)


def _respondent_row(each: DraftRespondent) -> Row:
    items: list[tuple[str, Item]] = [("id", Item(each.id)), ("name", item(each.name))]
    if each.aka:
        items.append(("aka", _names(each.aka)))
    items.append(("role", Item(each.role, each.name.spans, "respondent/role", each.name.band)))
    if each.platforms:
        items.append(("platforms", Item(list(each.platforms), each.name.spans, "respondent/platforms", "check")))
    return Row(tuple(items))


def ids_of(roster: Roster) -> dict[str, str]:
    """The ids of the defendants by their squeezed names."""
    return {
        squeeze(name.value): each
        for each, party in zip(roster.ids, roster.parties, strict=True)
        for name in (*party.aka, party.name)
    }


def numbers_of(roster: Roster) -> dict[int, str]:
    """The defendants' names by number: the one printed on a schedule, else the one that the id ends with."""
    printed = {number: party.name.value for party in roster.parties for number in party.numbers}
    counted = zip(roster.ids, roster.parties, strict=True)
    return printed or {number: party.name.value for name, party in counted if (number := number_in(name)) is not None}


def subset_ids(readings: Sequence[Reading], roster: Roster) -> dict[int, tuple[str, ...]]:
    """For each paper that binds a named subset of the defendants: their ids."""
    ids = ids_of(roster)
    found: dict[int, tuple[str, ...]] = {}
    for reading in readings:
        names = [value.value for value in reading.subset]
        if (
            not names
            and reading.is_order
            and reading.kind.kind
            and reading.kind.kind.value in ("permanent_injunction", "judgment")
            and 0 < len(reading.schedule) < len(roster.parties)
        ):
            names = [party.name.value for party in reading.schedule]
        bound = tuple(dict.fromkeys(ids[squeeze(name)] for name in names if squeeze(name) in ids))
        if bound and len(bound) < len(roster.parties):
            found[id(reading)] = bound
    return found
