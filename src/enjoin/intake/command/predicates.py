"""Ties each prohibition on a nonparty to the prohibitions on a party that it aids (R16)."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.text.paths import split_path, within_path

REFERENCE = re.compile(
    r"\b(?:sub-?paragraphs?|paragraphs?|sections?|¶{1,2}|parts?)\s*(?P<first>\(?[\dIVXA-Za-z][\w().]*)(?:\s*(?:through|thru|to|-)\s*(?P<last>\(?[\dIVXA-Za-z][\w().]*))?(?P<more>(?:\s*(?:,|and|or|&)+\s*(?:[A-Z]\(|\(|[\dIVX])[\w().]*)*)",
    re.IGNORECASE,
)


# "the Third Party Providers as defined in Paragraph 2", "the damages awarded in Paragraph 4": no acts are meant.
TELLS = re.compile(
    r"\b(?:defined|awarded|listed|ordered|authorized|provided\s+for|required)\s+(?:in|by|under|pursuant\s+to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
GROUP_PREFERENCE = ("listing", "promotion", "account", "operate_store", "open_account", "assets", "records")


def with_predicates(found: Sequence[DraftDirective]) -> Iterable[DraftDirective]:
    """Tie each nonparty prohibition (and freeze) to the paragraphs on defendants that it names, else to those on the same acts (R16)."""
    on_party = [each for each in found if "defendants" in each.binds and each.forbid and not each.aids]
    tied: dict[str, DraftDirective] = {}
    for each in found:
        for directive in _tied(_as_aided(each, on_party), on_party, tied):
            tied[directive.id] = directive
            yield directive


def _tied(
    each: DraftDirective, on_party: Sequence[DraftDirective], before: Mapping[str, DraftDirective]
) -> Iterator[DraftDirective]:
    """One directive with its predicate, and what else it comes to; `before`: those before it, by id, with theirs."""
    nonparty = any(name not in ("defendants", "plaintiffs") for name in each.binds)
    if not nonparty or not (each.forbid or each.require == "freeze") or "defendants" in each.binds:
        yield each
        return
    named = _referred(each.text, on_party)
    if named:
        forbid = each.forbid
        if each.rule == "forbid/aid" or (each.aids and each.toward == "infringing"):
            forbid = (
                tuple(
                    name
                    for name in GROUP_PREFERENCE
                    if any(name in other.forbid and other.toward == "infringing" for other in named)
                )
                or forbid
            )
        goods = [other for other in named if other.toward == each.toward] if each.aids else named
        yield replace(
            each,
            predicate=tuple(other.id for other in goods or named),
            forbid=forbid,
            band="read" if each.rule == "forbid/aid" else each.band,
        )
        if each.aids:
            yield from _aided(each, named)
        return
    own = (
        _referred(
            each.text,
            [other for other in before.values() if other.forbid and not other.aids and "defendants" not in other.binds],
        )
        if each.aids
        else []
    )
    if own:
        yield from _aids_their_own(each, own)
        return
    alike = [
        other
        for other in on_party
        if other.toward == each.toward and (set(other.forbid) & set(each.forbid) or each.require == "freeze")
    ]
    note = "the predicate is not named; these paragraphs forbid the same to the defendants" if alike else each.note
    yield replace(each, predicate=tuple(other.id for other in alike), note=note, band="check" if alike else each.band)


def _aids_their_own(each: DraftDirective, own: Sequence[DraftDirective]) -> Iterator[DraftDirective]:
    """Not to aid what paragraphs on nonparties themselves forbid: their acts, each toward what they name, with their predicates."""
    for number, toward in enumerate(dict.fromkeys(other.toward for other in own)):
        alike = [other for other in own if other.toward == toward]
        yield replace(
            each,
            id=f"{each.id}-{toward}" if number else each.id,
            forbid=tuple(dict.fromkeys(name for other in alike for name in other.forbid)),
            toward=toward,
            predicate=tuple(dict.fromkeys(name for other in alike for name in other.predicate)),
            note="what it names is forbidden to nonparties, not to the defendants",
            band="check",
        )


def _as_aided(each: DraftDirective, on_party: Sequence[DraftDirective]) -> DraftDirective:
    """A defendant that may not help others in "the acts of subparagraph (a)" may not do those acts through them."""
    if not (each.aids and "defendants" in each.binds and each.rule == "forbid/aid"):
        return each
    named = [other for other in _referred(each.text, on_party) if other.toward == "infringing"]
    forbid = tuple(name for name in GROUP_PREFERENCE if any(name in other.forbid for other in named))
    return replace(each, forbid=forbid) if forbid else each


def _aided(each: DraftDirective, named: Sequence[DraftDirective]) -> Iterable[DraftDirective]:
    """Not to aid acts on goods, assets and records is one directive for each: `1b`, `1b-assets`, `1b-records`."""
    for toward in ("assets", "records"):
        tied = [other for other in named if other.toward == toward]
        if tied and toward != each.toward:
            forbid = tuple(dict.fromkeys(name for other in tied for name in other.forbid))
            ids = tuple(other.id for other in tied)
            yield replace(
                each,
                id=f"{each.id}-{toward}",
                forbid=forbid,
                toward=toward,
                predicate=ids,
                rule="forbid/aid",
                band="check",
            )


def _referred(text: str, on_party: Sequence[DraftDirective]) -> list[DraftDirective]:
    """The directives that "subparagraphs I(A)(1) through I(A)(3)" names."""
    found: list[DraftDirective] = []
    for match in REFERENCE.finditer(text):
        if TELLS.search(text[: match.start()]):
            continue
        first = split_path(match["first"])
        last = split_path(match["last"]) if match["last"] else None
        if last and len(last) < len(first):
            last = (*first[: len(first) - len(last)], *last)
        found += [each for each in on_party if within_path(each.path, first, last)]
        for more in re.findall(r"(?:\b[A-Za-z]\(|\b[\dIVX]|\()[\w().]*", match["more"] or ""):
            path = split_path(more)
            path = (*first[: len(first) - len(path)], *path) if more.startswith("(") else path
            found += [each for each in on_party if within_path(each.path, path, None)]
    return list(dict.fromkeys(found))
