"""Paragraphs that a paper prints ↔ those that the case file has of that order: by id, number, or by what they command."""

from collections.abc import Callable, Sequence

from enjoin.intake.command.commands import DraftDirective

Test = Callable[[DraftDirective, DraftDirective], bool]


def twins(held: Sequence[DraftDirective], printed: Sequence[DraftDirective]) -> dict[str, DraftDirective]:
    """For the ids of printed paragraphs: the held ones, each used once. The surest ties are made first."""
    found: dict[str, DraftDirective] = {}
    left = list(held)
    for alike in (_one_id, _one_number_and_command, _one_number, _one_command):
        for each in printed:
            if each.id in found:
                continue
            fits = [other for other in left if alike(each, other)]
            if fits and (alike is not _one_number or len(fits) == 1):
                found[each.id] = fits[0]
                left.remove(fits[0])
    return found


def _one_id(one: DraftDirective, other: DraftDirective) -> bool:
    return _key(one.id) == _key(other.id)


def _one_number(one: DraftDirective, other: DraftDirective) -> bool:
    return bool(one.path) and [*map(str.casefold, one.path)] == [*map(str.casefold, other.path)]


def _one_number_and_command(one: DraftDirective, other: DraftDirective) -> bool:
    return _one_number(one, other) and _same_command(one, other)


def _one_command(one: DraftDirective, other: DraftDirective) -> bool:
    """Without a printed number: the same command to one of the same, with the same deadline."""
    return (
        not one.path
        and _same_command(one, other)
        and bool(set(one.binds) & set(other.binds))
        and one.within == other.within
    )


def _same_command(one: DraftDirective, other: DraftDirective) -> bool:
    return (set(one.forbid), one.require) == (set(other.forbid), other.require) and (
        one.toward == other.toward or not (one.toward and other.toward)
    )


def _key(name: str) -> str:
    return "".join(char for char in name.casefold() if char.isalnum())
