"""The roster and the nonparties → rows of the draft."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from enjoin.intake.drafting.draft import Item, Row, item
from enjoin.intake.drafting.opens import Open
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import Party
from enjoin.intake.people.respondents import DraftRespondent
from enjoin.intake.people.roster import Roster, merge_lists
from enjoin.intake.reading import Reading
from enjoin.intake.text.paper import Value

# A class of defendants that stands on a list; "Does 1-10" stand on none.
LISTED = re.compile(r"\b(?:schedule|exhibit|annex|appendix|attach|identified|listed)", re.IGNORECASE)


def defendants_of(readings: Sequence[Reading], extra: Sequence[Party], notes: Open) -> Roster:
    lists: list[Sequence[Party]] = []
    for reading in readings:
        lists += [each for each in (reading.defendants, reading.listed, reading.schedule) if each]
    if extra:
        lists.append(extra)
    full = sorted(lists, key=lambda each: -len(each))
    whole = [each for each in lists if len(each) > 1] or full
    roster = merge_lists(whole)
    called = sum(party.name.rule == "defendants/called" for each in lists for party in each)
    if called:
        were = "1 defendant was" if called == 1 else f"{called} defendants were"
        notes.ask(f"the caption prints `et al.`; {were} read from the text: are there more?")
    told = sum(party.name.rule in ("defendants/running", "defendants/letter") for each in lists for party in each)
    if told:
        were = "1 defendant was" if told == 1 else f"{told} defendants were"
        notes.ask(f"no caption names the defendants; {were} read from the text: are there more?")
    if full and len(full[0]) <= 1 and any(reading.et_al for reading in readings):
        notes.ask("only the first defendant is printed (`et al.`); add the complaint or the order with the full list")
    elif whole and len(lists) > len(whole):
        roster = merge_lists([roster.parties, *[each for each in lists if len(each) <= 1]])
    for one, other in roster.spellings:
        notes.conflict(
            f"a defendant is printed as `{one.value}` ({one.spans[0] if one.spans else one.rule}) and as `{other.value}` ({other.spans[0] if other.spans else other.rule})"
        )
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
    _ask_fewer(readings, roster, notes)
    return roster


def _ask_fewer(readings: Sequence[Reading], roster: Roster, notes: Open) -> None:
    """A later paper's shorter list: R54, the current list governs, but the day on which the others left must be looked up."""
    listed = [
        (reading, reading.schedule or (reading.defendants if len(reading.defendants) > 2 else ()))
        for reading in readings
    ]
    dated = sorted(
        ((reading.entered.value, reading, parties) for reading, parties in listed if parties and reading.entered),
        key=lambda each: each[0],
    )
    for (_, _, earlier), (_, reading, later) in itertools.pairwise(dated):
        now = {squeeze(party.name.value) for party in later}
        gone = [party.name.value for party in earlier if squeeze(party.name.value) not in now]
        if gone and len(gone) < len(earlier):
            notes.ask(
                f"{reading.paper.name} no longer lists {len(gone)} defendants ({', '.join(gone[:8])}{' …' if len(gone) > 8 else ''}): when and why did they leave? (R54)"
            )


def ask_of_departed(roster: Roster, readings: Sequence[Reading], notes: Open) -> None:
    """Ask for the day on which those left whom a paper only tells to have been dismissed."""
    for party in roster.parties:
        if left_of(party, readings):
            continue
        names = {squeeze(name.value) for name in (party.name, *party.aka)}
        told = next(
            (each for reading in readings for each in reading.dismissed if each.past and squeeze(each.name) in names),
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


def defendant_row(at: int, party: Party, roster: Roster, left: tuple[Value[str], Value[date]] | None) -> Row:
    width = max(2, len(str(len(roster.parties))))
    items: list[tuple[str, Item]] = [("id", Item(f"d{at:0{width}d}")), ("name", item(party.name))]
    if party.aka:
        spans = tuple(span for alias in party.aka for span in alias.spans)
        items.append(("aka", Item([alias.value for alias in party.aka], spans, party.aka[0].rule, party.aka[0].band)))
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


def respondents_of(readings: Sequence[Reading]) -> list[DraftRespondent]:
    found: dict[str, DraftRespondent] = {}
    for reading in readings:
        for each in reading.nonparties.respondents:
            old = found.get(each.id)
            if old is None:
                found[each.id] = each
                continue
            known = {name.value for name in (old.name, *old.aka)}
            fresh = tuple(name for name in (each.name, *each.aka) if name.value not in known)
            found[each.id] = replace(
                old, aka=(*old.aka, *fresh), platforms=tuple(dict.fromkeys((*old.platforms, *each.platforms)))
            )
    # A name that became another respondent's alias in one paper is that respondent in all.
    aliases = {squeeze(name.value): each.id for each in found.values() for name in each.aka}
    return [each for each in found.values() if aliases.get(squeeze(each.name.value), each.id) == each.id]


def people_of(respondents: Sequence[DraftRespondent]) -> dict[str, str]:
    return {name.value: each.id for each in respondents for name in (each.name, *each.aka)}


def respondent_row(each: DraftRespondent) -> Row:
    items: list[tuple[str, Item]] = [("id", Item(each.id)), ("name", item(each.name))]
    if each.aka:
        items.append(
            (
                "aka",
                Item(
                    [name.value for name in each.aka],
                    tuple(span for name in each.aka for span in name.spans),
                    each.aka[0].rule,
                ),
            )
        )
    items.append(("role", Item(each.role, each.name.spans, "respondent/role", each.name.band)))
    if each.platforms:
        items.append(("platforms", Item(list(each.platforms), each.name.spans, "respondent/platforms", "check")))
    return Row(tuple(items))


def ids_of(roster: Roster) -> dict[str, str]:
    """The ids of the defendants by their squeezed names."""
    width = max(2, len(str(len(roster.parties))))
    return {
        squeeze(name.value): f"d{at:0{width}d}"
        for at, party in enumerate(roster.parties, 1)
        for name in (party.name, *party.aka)
    }


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
