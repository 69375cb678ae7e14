"""Nonparties that another paper, or the case file, names: a paper that only says "Coinlane shall release" bids the one introduced elsewhere."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from enjoin.intake.command.nonparties import ROLES
from enjoin.intake.drafting.known import Known
from enjoin.intake.people.respondents import DraftRespondent
from enjoin.intake.reading import Reading
from enjoin.intake.text.paper import Value
from enjoin.intake.whom import directives_of

# The end of a company's name that tells its legal form, or its domain.
FORM = re.compile(
    r"(?:(?:,?\s+(?:Inc|LLC|L\.L\.C|Pte|Pty|Ltd|Corp|Co|GmbH|Limited|N\.A|S\.A|B\.V|PLC)\b\.?)+|\.com)$", re.IGNORECASE
)
LEAST = 4  # letters of a name that is looked for in other papers


def companies_of(respondents: Sequence[DraftRespondent], known: Known) -> Mapping[str, DraftRespondent]:
    """By printed name, whole and without its legal form, the nonparties that are introduced; a name of two is left out."""
    found: dict[str, dict[str, DraftRespondent]] = {}
    for each in (*_of_case(known), *respondents):
        for name in (each.name, *each.aka):
            for text in {name.value, FORM.sub("", name.value).strip(" ,")}:
                found.setdefault(text, {}).setdefault(each.id, each)
    return {
        name: next(iter(owners.values()))
        for name, owners in found.items()
        if len(owners) == 1 and len(name) >= LEAST and name[0].isupper()
    }


def _of_case(known: Known) -> Iterator[DraftRespondent]:
    for row in known.rows("respondents"):
        names = [name for name in (row.get("name"), *(row.get("aka") or ())) if isinstance(name, str)]
        if names and isinstance(row.get("id"), str) and row.get("role") in ROLES.values():
            first, *others = (Value(name, (), "respondent/case") for name in names)
            yield DraftRespondent(id=str(row["id"]), name=first, role=str(row["role"]), aka=tuple(others))


def with_companies(reading: Reading, companies: Mapping[str, DraftRespondent]) -> Reading:
    """The reading with the commands that bid nonparties whom it does not introduce itself."""
    own = reading.nonparties
    called = {**own.addressees.parties, **{party.name.value: () for party in (*reading.defendants, *reading.schedule)}}
    new = {
        name: each
        for name, each in companies.items()
        if name.lower() not in own.addressees.terms
        and name not in called
        and re.search(rf"(?<![\w.&-]){re.escape(name)}(?![\w&-])", reading.body.flow.text)
    }
    if not new or not reading.is_order:
        return reading
    here = {each.id: each for each in own.respondents}
    groups = {group: role for role, group in ((role, group) for group, role in ROLES.items())}
    addressees = replace(
        own.addressees,
        terms={**own.addressees.terms, **{name.lower(): each.id for name, each in new.items()}},
        groups={**own.addressees.groups, **{each.id: _group(each, groups) for each in new.values()}},
    )
    told = replace(own, addressees=addressees)
    read = directives_of(reading.body, told, reading.defendants, reading.terms, reading.kind, reading.et_al)
    if reading.guessed or len(read.directives) < len(reading.directives.directives):
        return reading
    bidden = {name for each in read.directives for name in each.binds} - set(here)
    fresh = [each for each in dict.fromkeys(new.values()) if each.id in bidden]
    return replace(reading, nonparties=replace(told, respondents=(*own.respondents, *fresh)), directives=read)


def _group(each: DraftRespondent, groups: Mapping[str, str]) -> str:
    return next(group for group in groups if ROLES[group] == each.role)
