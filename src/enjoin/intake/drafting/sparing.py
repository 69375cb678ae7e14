"""Whom a paper's sparing sentences take out of its paragraphs, once the defendants and the nonparties are known.

A sentence that spares all of what a paragraph lays on somebody takes that one out; one that spares an act only is said beside the paragraph.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.people.part import Whom, spoken_of, whom
from enjoin.intake.people.roll import Roll
from enjoin.intake.references.spared import Spared
from enjoin.intake.text.paper import BANDS
from enjoin.intake.text.paths import within_path

# "Nothing in this Order prevents X from selling genuine goods": an act is spared, and nobody is let go.
OF_ACTS = re.compile(r"^(?:require|prohibit|prevent|bar|forbid|oblige|preclude|limit|affect)", re.IGNORECASE)
FROM = re.compile(r"^[^.;]{0,160}?\s(?:from\s+\w+ing|to\s+(?!the\b|any\b|be\b)[a-z]+)\b", re.IGNORECASE)
NEAR = 90  # characters behind the verb in which a nonparty's name stands
NOTE = "a sentence of this order spares some of those whom it binds"
UNPLAIN = "a sentence of this order spares somebody, and how far it reaches is not plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sparing:
    """One sentence: the defendants (`ids`) or nonparties (`others`) whom it takes out; neither where it spares acts; `plain`: is all of it told?"""

    spared: Spared
    ids: tuple[str, ...] = ()
    others: frozenset[str] = frozenset()
    plain: bool = True

    def reaches(self, each: DraftDirective) -> bool:
        """Does it govern a paragraph? One whose reach is not plain may govern any."""
        if self.spared.reach == "order" or not self.spared.paths:
            return True
        return any(within_path(each.path, first, last) for first, last in self.spared.paths)


def sparings(spared: Iterable[Spared], roll: Roll, people: Mapping[str, str]) -> tuple[Sparing, ...]:
    """The sentences with whom they spare."""
    return tuple(found for each in spared if (found := _sparing(each, roll, people)) is not None)


def _sparing(each: Spared, roll: Roll, people: Mapping[str, str]) -> Sparing | None:
    told = spoken_of(each.who, roll) if each.verb.startswith(("ex", "carved", "not")) else whom(each.who, roll)
    of_acts = bool(OF_ACTS.match(each.verb) or FROM.match(each.who))
    others = frozenset(people[name] for name in people if name and _names(each.who[:NEAR], name))
    plain = each.reach != "unclear"
    if of_acts:
        local = each.reach == "paragraphs" and (told.sort == "some" or bool(others))
        return Sparing(spared=each, plain=True) if local else None
    if told.sort == "some" and not told.unread:
        return Sparing(spared=each, ids=told.ids, plain=plain)
    if told.sort in ("some", "unclear") and _of_defendants(told, each.who):
        return Sparing(spared=each, plain=False)
    return Sparing(spared=each, others=others, plain=plain) if others else None


def _of_defendants(told: Whom, who: str) -> bool:
    """Are words that are not told one by one of defendants, and not of goods or of strangers?"""
    return bool(
        re.match(r"\W*(?:the\s+|any\s+|those\s+)?(?:\w+\s+){0,2}(?:defendants?|sellers?)\b", who, re.IGNORECASE)
    ) or (told.sort == "some")


def _names(words: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words, re.IGNORECASE) is not None


def said_beside(each: DraftDirective, found: Sequence[Sparing]) -> DraftDirective:
    """The paragraph with the sentences that govern it beside it, to be checked where they let a nonparty go or do not say whom."""
    for one in _governing(each, found):
        words = one.spared.where.value
        if not one.ids and words not in each.text and words not in (each.proviso or ""):
            each = replace(each, proviso=f"{each.proviso}; {words}" if each.proviso else words)
        if one.others or not one.plain:
            note = each.note or (NOTE if one.plain else UNPLAIN)
            each = replace(each, band=max(each.band, "check", key=BANDS.index), note=note)
    return each


def taken_out(each: DraftDirective, found: Sequence[Sparing]) -> frozenset[str]:
    """The defendants whom plain sentences take out of a paragraph."""
    return frozenset(name for one in _governing(each, found) if one.plain for name in one.ids)


def ask_of_spared(found: Sequence[Sparing], paper: str) -> Iterator[str]:
    """A question for each sentence that does not plainly say whom it spares, or from what."""
    for one in found:
        if not one.plain:
            yield f"{paper}: `{one.spared.where.value[:SHOWN]}`: which defendants does it spare, and from which paragraphs?"


SHOWN = 160  # characters of a sentence in a question


def _governing(each: DraftDirective, found: Sequence[Sparing]) -> Iterator[Sparing]:
    for one in found:
        touches = "defendants" in each.binds or bool(each.named) or not one.others
        if one.reaches(each) and (one.others.intersection(each.binds) if one.others else touches):
            yield one
