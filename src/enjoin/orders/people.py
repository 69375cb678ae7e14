"""Who is asked about: a nonparty respondent, a defendant, all defendants, the plaintiffs."""

from dataclasses import dataclass
from typing import Literal

from enjoin.orders.model import DEFENDANTS, PLAINTIFFS, ROLE_GROUPS, Case
from enjoin.problems import Misuse, did_you_mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One respondent. `called` are the words by which `binds`, `for` and notices reach it: its id and its groups."""

    id: str
    kind: Literal["nonparty", "defendant", "defendants", "plaintiffs"]
    called: frozenset[str]
    name: str
    platforms: tuple[str, ...] = ()

    @property
    def is_nonparty(self) -> bool:
        return self.kind == "nonparty"

    def among(self, names: tuple[str, ...]) -> bool:
        """Is this person meant by a list of ids and groups?"""
        return not self.called.isdisjoint(names)


ALL_DEFENDANTS = Person(id=DEFENDANTS, kind="defendants", called=frozenset({DEFENDANTS}), name="the defendants")
ALL_PLAINTIFFS = Person(id=PLAINTIFFS, kind="plaintiffs", called=frozenset({PLAINTIFFS}), name="the plaintiffs")


def people(case: Case) -> tuple[Person, ...]:
    """Everyone whom a paragraph of the case can bind."""
    groups = {role: group for group, role in ROLE_GROUPS.items()}
    nonparties = [
        Person(
            id=each.id,
            kind="nonparty",
            called=frozenset({each.id, groups[each.role]}),
            name=each.name,
            platforms=each.platforms,
        )
        for each in case.respondents
    ]
    defendants = [
        Person(id=each.id, kind="defendant", called=frozenset({each.id, DEFENDANTS}), name=each.name)
        for each in case.defendants
    ]
    return (*nonparties, ALL_DEFENDANTS, ALL_PLAINTIFFS, *defendants)


def find_person(case: Case, text: str) -> Person:
    """The person of an id, name or alias (R3), case and spaces aside; `Misuse` with the nearest name otherwise."""
    everyone = people(case)
    for each in everyone:
        if text == each.id:
            return each
    by_name: dict[str, str] = {}
    for respondent in case.respondents:
        by_name |= {_folded(name): respondent.id for name in (respondent.id, respondent.name, *respondent.aka)}
    for defendant in case.defendants:
        for name in (defendant.id, *defendant.names):
            by_name.setdefault(_folded(name), defendant.id)
    for each in everyone:
        if by_name.get(_folded(text), _folded(text)) == each.id:
            return each
    known = [each.id for each in everyone] + [n for r in case.respondents for n in (r.name, *r.aka)]
    hint = did_you_mean(text, known) or "known are " + ", ".join(f"`{each.id}`" for each in everyone[:8])
    raise Misuse(f"unknown respondent `{text}` ({hint})")


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
