"""A paper's commands with the defendants whom they bind: all of them, those that they name or number, or a part to be checked."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.directives import Directives, read_directives, runs_on
from enjoin.intake.command.nonparties import Nonparties
from enjoin.intake.heading.kinds import Kind
from enjoin.intake.layout.blocks import Body
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.people.called import groups_of, short_names
from enjoin.intake.people.calledso import addressed, by_sort, plural_terms, unknown_part
from enjoin.intake.people.glossary import Inline
from enjoin.intake.people.numbered import by_number
from enjoin.intake.people.party import Party
from enjoin.intake.people.schedule import Schedule
from enjoin.intake.text.paper import BANDS

COMMAND = re.compile(
    r"\b(?:shall|must|may\s+not|(?:is|are)\s+(?:not\s+)?to|(?:is|are|be)\s+(?:\w+\s+){0,3}(?:enjoined|restrained|prohibited|ordered|directed))\b",
    re.IGNORECASE,
)


def directives_of(
    body: Body,
    nonparties: Nonparties,
    parties: Sequence[Party],
    inline: Sequence[Inline],
    kind: Kind,
    et_al: bool = False,
    read_all: Callable[[Body, Addressees], Directives] = read_directives,
) -> Directives:
    """The paper's own commands; of a denial only what it bids the parties to file or do, for it lays down no restraint."""
    if kind.sort != "order" or kind.kind is None:
        return Directives((), ())
    names = [party.name.value for party in parties]
    short, groups = called_in(body, nonparties, names, inline)
    read = read_all(
        body,
        replace(
            nonparties.addressees,
            parties={name: (name,) for name in names}
            | {each: (whole,) for each, whole in short.items()}
            | groups
            | {each.removesuffix("s"): bound for each, bound in groups.items()},
        ),
    )
    if kind.kind.value == "denial" and not _restrains(read.directives):
        return Directives(
            tuple(
                each for each in read.directives if each.require in ("file", "pay", "release", "preserve", "identify")
            ),
            (),
        )
    marked = [_for_whom(each, names, short, groups, et_al) for each in read.directives]
    some_left = any(SOME_LEFT.search(text) for text in (body.flow.text, *(each.before for each in inline)))
    if len(names) > 1 and (some_left or _defined_apart(inline)) and not any(DEFAULTING.match(term) for term in groups):
        marked = [_for_a_part(each) if DEFAULTING.search(each.text) else each for each in marked]
    if CARVED.search(body.flow.text):
        marked = [_for_a_part(each) for each in marked]
    if body.flow.paper.scanned or not runs_on(marked):
        marked = [replace(each, band=max(each.band, "check", key=BANDS.index)) for each in marked]
    return replace(read, directives=tuple(marked))


def called_in(
    body: Body, nonparties: Nonparties, names: Sequence[str], inline: Sequence[Inline]
) -> tuple[dict[str, str], dict[str, tuple[str, ...]]]:
    """What single defendants and groups of them are called in the text, with their printed names."""
    short = nonparties.called | short_names(inline, names) | addressed(body.flow.text, names)
    terms = nonparties.addressees.terms
    plural = plural_terms(inline, [*names, *short], [term for term, role in terms.items() if role == "plaintiffs"])
    return short, by_sort(body.flow.text, names) | groups_of(inline, names, short, plural)


def _defined_apart(terms: Sequence[Inline]) -> bool:
    """Does the paper define "Defendants" and, apart from them, "Defaulting Defendants"?"""
    defined = {each.term.lower().removeprefix("the "): each.before for each in terms}
    apart = [before for term, before in defined.items() if DEFAULTING.match(term.title())]
    return "defendants" in defined and any(before != defined["defendants"] for before in apart)


def numbers_of(schedule: Schedule) -> dict[int, str]:
    """The names by their numbers; none where two tables have each its own."""
    rows = [(each.number, each.name.value) for each in schedule.sellers if each.number is not None and each.name]
    return dict(rows) if len(dict(rows)) == len(rows) else {}


def numbered(read: Directives, sellers: Mapping[int, str]) -> Directives:
    """The commands that bind sellers by their number on the schedule, with these; always to be checked."""
    return replace(
        read,
        directives=tuple(
            replace(each, named=bound, band=max(each.band, "check", key=BANDS.index), note=each.note or BY_NUMBER)
            if "defendants" in each.binds and not each.named and (bound := by_number(each.text, sellers))
            else each
            for each in read.directives
        ),
    )


BY_NUMBER = "binds those whose numbers on the schedule it names"
LEAST = 2  # restraints of an order that is no mere denial


def _restrains(found: Sequence[DraftDirective]) -> bool:
    """Does a paper lay down restraints in numbered paragraphs, so that what it denies is only a part?"""
    return sum(bool(each.forbid and each.path and each.band != "guess") for each in found) >= LEAST


def _for_whom(
    each: DraftDirective,
    names: Sequence[str],
    short: Mapping[str, str],
    groups: Mapping[str, tuple[str, ...]],
    et_al: bool,
) -> DraftDirective:
    """The command with those defendants whom alone it names (`et_al`: there are more than are known); a part that the paper does not name is to be checked."""
    bound = each.named
    if bound:
        return each if len(bound) < len(names) or (et_al and len(names) == 1) else replace(each, named=())
    if "defendants" in each.binds and (unknown_part(each.text, groups, names) or _names_one(each, [*names, *short])):
        return _for_a_part(each)
    return each


def _for_a_part(each: DraftDirective) -> DraftDirective:
    """A command that binds all defendants, in a paper that means some: to be checked."""
    if "defendants" not in each.binds or each.named:
        return each
    return replace(each, band=max(each.band, "check", key=BANDS.index), note=each.note or NOT_ALL)


def _names_one(each: DraftDirective, names: Sequence[str]) -> bool:
    """Does the subject speak of a defendant by name, or of "these Defendants", though it was read as all of them?"""
    verb = COMMAND.search(each.text, 30)
    subject = each.text[: verb.start()] if verb else ""
    return bool(THESE.search(subject)) or any(
        re.search(rf"(?<!\w){re.escape(name)}(?!\w)", subject, re.IGNORECASE)
        for name in names
        if name.lower() in subject.lower()
    )


# Where some were let go, "Defaulting Defendants" may be fewer than the caption prints.
SOME_LEFT = re.compile(
    r"\bdismiss(?:ed|al)\b|\bsettled\b|\bnever\s+served\b|\b(?:has|have)\s+(?:\w+\s+)?(?:appeared|answered)\b",
    re.IGNORECASE,
)
# The motion is granted as to all but some, or denied as to some: what follows may bind the others only.
CARVED = re.compile(
    r"\bgrant(?:s|ed)\b[^;]{0,60}?\bas\s+to\s+(?:all\s+|the\s+)?Defendants?,?\s+(?:except|other\s+than|but\b)|\bden(?:ies|ied)\b,?\s+(?:as\s+to|with\s+respect\s+to)\s+Defendants?\s+(?:Nos?\b|Numbers?\b|[A-Z0-9])"
    r"|\bDefendants?\s+(?:Nos?\.|Numbers?)\s*\d[^;]{0,80}?,?\s+as\s+to\s+(?:which|whom)\s+the\s+(?:motion|application)\s+is\s+denied",
    re.IGNORECASE,
)
DEFAULTING = re.compile(r"\bDefault(?:ing|ed)\s+Defendants?\b")
THESE = re.compile(
    r"\b(?:[Tt]hese|[Tt]hose|[Bb]oth|[Ss]aid|[Ss]uch|[Tt]he\s+(?:two|three|four|five|other))\s+(?:\w+\s+)?Defendants\b"
)
NOT_ALL = "binds a part of the defendants, whom the paper does not name here"
