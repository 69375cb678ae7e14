"""How each paper may speak of the defendants of the whole docket: by name, by number on a schedule, by its own words for some."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from enjoin.intake.people.called import GROUP, NAMED_SO, groups_of, short_names
from enjoin.intake.people.calledso import addressed, plural_terms
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.part import OUT, whom
from enjoin.intake.people.party import Party
from enjoin.intake.people.roll import Roll, roll
from enjoin.intake.people.roster import Roster
from enjoin.intake.reading import Reading

# Where a definition begins to tell whom it means: "Defendant Nos. 1, 2 and 6 (the "Moving Defendants")".
BY_NUMBER = re.compile(r"\b(?:Defendants?|Sellers?)[,']?\s+(?=\(?(?:Nos?\b|Numbers?\b|#|\d))", re.IGNORECASE)

# "All those on Schedule A but Nos. 2 and 4".
ALL_BUT = re.compile(
    r"\b(?:all|every|each|the)\s+(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:defendants?|sellers?|those)\b(?=[^.;]{0,80}\b(?:but|except\w*|other\s+than|save|excluding|apart\s+from|with\s+the\s+exception)\b)",
    re.IGNORECASE,
)
# What is defined as all that stand on the list: `the Defendants identified on Schedule A (collectively, the "Defaulting Defendants")`.
LISTED = re.compile(
    r"\bDefendants?\b[^.;]{0,80}\b(?:identified|listed|named|set\s+(?:forth|out)|appearing)\s+(?:on|in|at)\s+(?:the\s+)?(?:attached\s+|amended\s+)*(?:schedule|exhibit|caption|annex|appendix)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def roll_of(
    reading: Reading, roster: Roster, ids: Mapping[str, str], counted: Mapping[int, str], others: Iterable[str]
) -> Roll:
    """The roll for one paper; `ids` by squeezed names and, where its own schedule prints none, by number (`counted`); `others` are platforms and plaintiffs."""
    names = {
        name.value: ids[squeeze(name.value)]
        for party in roster.parties
        for name in (party.name, *party.aka)
        if squeeze(name.value) in ids
    }
    printed = [party.name.value for party in roster.parties]
    short = short_names(reading.terms, printed) | addressed(reading.body.flow.text, printed)
    names |= {name: names[whole] for name, whole in short.items() if name not in names}
    numbers = _numbers(reading.schedule, ids) or _numbers(roster.parties, ids) or counted
    plain = roll(names, numbers, {}, tuple(name for name in others if squeeze(name) not in ids))
    return roll(names, numbers, _groups(reading, plain, printed, short, names), plain.others)


def _numbers(parties: Sequence[Party], ids: Mapping[str, str]) -> dict[int, str]:
    """The printed numbers; one that two parties bear, in two lists, means neither."""
    borne = Counter(number for party in parties for number in party.numbers)
    return {
        number: ids[squeeze(party.name.value)]
        for party in parties
        for number in party.numbers
        if borne[number] == 1 and squeeze(party.name.value) in ids
    }


def _groups(
    reading: Reading, plain: Roll, printed: Sequence[str], short: Mapping[str, str], names: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """The paper's words for some of the defendants, as far as it tells them one by one."""
    ours = [term for term, role in reading.nonparties.addressees.terms.items() if role == "plaintiffs"]
    plural = plural_terms(reading.terms, printed, ours)
    told = groups_of(reading.terms, printed, dict(short), plural)
    whole = {
        each.term.removeprefix("the "): plain.everyone
        for each in reading.terms
        if GROUP.match(each.term) and LISTED.search(each.before) and not OUT.search(each.before)
    }
    found = whole | {term: plain.in_order(names[name] for name in bound) for term, bound in told.items()}
    for each in reading.terms:
        starts = [
            *BY_NUMBER.finditer(each.before),
            *(ALL_BUT.finditer(each.before) if NAMED_SO.match(each.term) else ()),
        ]
        for start in starts[-1:]:
            meant = whom(each.before[start.start() :], plain)
            if meant.sort == "some" and not meant.unread:
                found.setdefault(each.term.removeprefix("the "), meant.ids)
    return {term: bound for term, bound in found.items() if term.lower() not in ("defendants", "defendant")}
