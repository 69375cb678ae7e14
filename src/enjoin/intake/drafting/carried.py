"""Paragraphs of an earlier order that a later injunction keeps or modifies: they stand in the later one's table too (it supersedes the earlier)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.predicates import with_predicates
from enjoin.intake.drafting.opens import Open
from enjoin.intake.drafting.sequence import DraftOrder, cite_of, find_kind
from enjoin.intake.references.kept import Kept, Range
from enjoin.intake.text.paper import BANDS
from enjoin.intake.text.paths import within_path

RULE = "carried"
SUPERSEDES = {"preliminary_injunction": ("tro",), "permanent_injunction": ("preliminary_injunction", "tro"), "judgment": ("preliminary_injunction", "tro")}  # fmt: skip


def carry(orders: Sequence[DraftOrder], notes: Open) -> None:
    """Give each injunction the paragraphs that it keeps; what is not among the papers is asked for."""
    for order in orders:
        if order.reading is None or order.held is not None or order.kind.value not in SUPERSEDES:
            continue
        more: list[DraftDirective] = []
        for kept in order.reading.kept:
            earlier = (
                find_kind(orders, kept.order_kind, order) if kept.order_kind in SUPERSEDES[order.kind.value] else None
            )
            if earlier is None or earlier is order:
                continue
            found = [each for each in _kept(kept, earlier) if not _said(each, [*order.directives, *more])]
            more += [_carried(each, earlier, kept, order) for each in found]
            for path in _missing(kept, earlier):
                told = " ".join(kept.where.value.split())[:SHOWN]
                notes.ask(
                    f"{order.reading.paper.name}: `{told}`: {cite_of(earlier, path)} is not among these papers: add the order itself"
                )
        if more:
            order.directives = [*with_predicates([*order.directives, *more])]


SHOWN = 140  # characters of a sentence in a question


def carries(order: DraftOrder, ref: str) -> bool:
    """Has an order a paragraph of another (`tro.3`) in its own table?"""
    return any(each.rule.startswith(RULE) and each.id == ref.replace(".", "-") for each in order.directives)


def _kept(kept: Kept, earlier: DraftOrder) -> Iterator[DraftDirective]:
    for each in earlier.directives:
        if (not kept.paths or _among(each, kept.paths)) and not _among(each, kept.left_out):
            yield each


def _among(each: DraftDirective, paths: Sequence[Range]) -> bool:
    return any(within_path(each.path, first, last) for first, last in paths)


def _said(each: DraftDirective, own: Sequence[DraftDirective]) -> bool:
    """Does the later order say the same itself?"""
    same = (each.binds, each.named, each.forbid, each.require, each.toward)
    return any((one.binds, one.named, one.forbid, one.require, one.toward) == same for one in own)


def _missing(kept: Kept, earlier: DraftOrder) -> Iterator[tuple[str, ...]]:
    for first, last in kept.paths:
        if not any(within_path(each.path, first, last) for each in earlier.directives):
            yield first


def _carried(each: DraftDirective, earlier: DraftOrder, kept: Kept, order: DraftOrder) -> DraftDirective:
    """The paragraph under an id that names where it stands, with the words that keep it; terms that ran from the earlier order's receipt are its own."""
    said = kept.where.value
    return replace(
        each, id=f"{earlier.id}-{each.id}", path=(), predicate=(), within=None, by=None, as_to=kept.as_to, counted_from=None, proviso=said if kept.modified or not each.proviso else each.proviso,
        spans=kept.where.spans, rule=f"{RULE}/{each.rule.split('/')[-1]}", band=max(each.band, "check", key=BANDS.index),
        note=f"{cite_of(earlier, each.path)}, {'modified' if kept.modified else 'kept'} by this order",
    )  # fmt: skip
