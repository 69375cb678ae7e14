"""Parties of several lists → one roster: lists aligned in order, both spellings kept, printed names never lost or made."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from enjoin.intake.people.names import squeeze
from enjoin.intake.people.party import Party
from enjoin.intake.text.paper import Value

ALIKE = 82.0  # likeness (0–100) of two printings of one name at the same place of two lists
TWIN = 94.0  # likeness of two printings at different places


@dataclass(frozen=True, slots=True)
class Roster:
    """The merged parties; `spellings` are pairs printed in two ways; `ids` those of the parties in a case file."""

    parties: tuple[Party, ...]
    spellings: tuple[tuple[Value[str], Value[str]], ...]
    ids: tuple[str, ...] = ()


def merge_lists(lists: Sequence[Sequence[Party]]) -> Roster:
    """Merge lists of parties; the first list gives the order, later ones further spellings and names."""
    merged: list[Party] = []
    spellings: list[tuple[Value[str], Value[str]]] = []
    for listed in lists:
        if not merged:
            merged = list(listed)
            continue
        listed = _by_alias(merged, listed)
        pairs = align([each.name.value for each in merged], [each.name.value for each in listed])
        fresh: list[Party] = []
        for mine, other in pairs:
            if mine is None and other is not None:
                fresh.append(listed[other])
            elif mine is not None and other is not None:
                merged[mine], two = _joined(merged[mine], listed[other])
                spellings += two
        merged += fresh
    return Roster(tuple(merged), tuple(spellings))


def _by_alias(merged: Sequence[Party], listed: Sequence[Party]) -> list[Party]:
    """The listed parties; one that is printed by another's a.k.a. goes by that one's name, with its own as a.k.a."""
    main = {squeeze(each.name.value) for each in merged}
    printed = {squeeze(each.name.value) for each in listed}
    called: dict[str, set[str]] = {}
    for each in merged:
        for alias in each.aka:
            called.setdefault(squeeze(alias.value), set()).add(each.name.value)

    def named(each: Party) -> Party:
        key = squeeze(each.name.value)
        owners = called.get(key, set()) if key and key not in main else set()
        owner = next(iter(owners)) if len(owners) == 1 else None
        if owner is None or squeeze(owner) in printed:
            return each
        return replace(each, name=replace(each.name, value=owner, spans=()), aka=(each.name, *each.aka))

    return [named(each) for each in listed]


def _joined(one: Party, other: Party) -> tuple[Party, list[tuple[Value[str], Value[str]]]]:
    """One party of two printings: the form that is not set in capitals leads; a different spelling becomes an a/k/a."""
    first, second = (
        (other.name, one.name)
        if one.name.value.isupper() and not other.name.value.isupper()
        else (one.name, other.name)
    )
    aka = {squeeze(alias.value): alias for alias in (*one.aka, *other.aka)}
    spellings: list[tuple[Value[str], Value[str]]] = []
    if squeeze(first.value) == squeeze(second.value) and _plain(first.value) == _plain(second.value):
        first = first.also(second.spans)
    else:
        spellings = [(one.name, other.name)]
        aka = {squeeze(second.value) + "\0": second, **aka}
    aka.pop(squeeze(first.value), None)
    stores = tuple(dict.fromkeys((*one.stores, *other.stores)))
    numbers = tuple(dict.fromkeys((*one.numbers, *other.numbers)))
    return replace(one, name=first, aka=tuple(aka.values()), stores=stores, numbers=numbers), spellings


def _plain(name: str) -> str:
    """A name's words without case and without the signs that printers add and drop (commas, full stops)."""
    return " ".join("".join(char for char in name.casefold() if char.isalnum() or char in " -_&").split())


def align(one: Sequence[str], other: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """Pair the names of two lists: the same name wherever it stands, then like names between the same neighbours."""
    at: dict[str, int] = {}
    for nth, name in enumerate(one):
        at.setdefault(squeeze(name) or name, nth)
    pairs: dict[int, int] = {}
    for nth, name in enumerate(other):
        mine = at.get(squeeze(name) or name)
        if mine is not None and mine not in pairs.values():
            pairs[nth] = mine
    left = [nth for nth in range(len(one)) if nth not in set(pairs.values())]
    right = [nth for nth in range(len(other)) if nth not in pairs]
    for nth in right:
        mine = _like(other[nth], nth, one, left, pairs, len(other))
        if mine is not None:
            pairs[nth] = mine
            left.remove(mine)
    matched: list[tuple[int | None, int | None]] = [(pairs.get(nth), nth) for nth in range(len(other))]
    return matched + [(nth, None) for nth in left]


def _like(
    name: str, nth: int, one: Sequence[str], left: Sequence[int], pairs: dict[int, int], count: int
) -> int | None:
    before = next((pairs[at] for at in range(nth - 1, -1, -1) if at in pairs), -1)
    after = next((pairs[at] for at in range(nth + 1, count) if at in pairs), len(one))
    key = squeeze(name)
    if not key:
        return None
    scored = [(fuzz.ratio(key, squeeze(one[mine])), before < mine < after, mine) for mine in left]
    if key.isdigit() or _digits(key):
        scored = [
            (score, placed, mine) for score, placed, mine in scored if _digits(squeeze(one[mine])) == _digits(key)
        ]
    best = max(scored, default=None)
    placed = max((each for each in scored if each[1]), default=None)
    if placed and placed[0] >= ALIKE:
        return placed[2]
    return best[2] if best and best[0] >= TWIN else None


def _digits(key: str) -> str:
    return "".join(char for char in key if char.isdigit())
