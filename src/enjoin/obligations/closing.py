"""Does a later paper end the gap after a lapsed restraining order, and as to whom? It speaks for those it is about (R7, R54)."""

from enjoin.obligations.record import Record
from enjoin.obligations.terms import filing_of
from enjoin.orders.kinds import KINDS
from enjoin.orders.model import Order

NEAR = 7  # days between a defendant's leaving and the paper by which it leaves: notices are so ordered some days later
DAY = 86_400_000_000  # microseconds


def closes(record: Record, later: Order, order: Order, asked: str | None) -> bool:
    """Has the court spoken by `later` on the term of `order`, as to the defendant `asked` (None: as to all)?"""
    if not KINDS[later.kind].ends_terms or _extended_since(record, later, order):
        return False
    about = _about(record, later)
    if about is None:
        return True
    return asked in about if asked is not None else about >= record.defendant_ids


def _extended_since(record: Record, later: Order, order: Order) -> bool:
    """An extension on the same day or later shows that the court went on with the order."""
    court = record.case.court
    first = record.term_of(order).spans[0].end
    filings = [filing_of(each, first, court) for each in record.case.extensions if each.order == order.id]
    return any(
        filed <= min(record.at, record.known or record.at) and filed.day(court) >= later.entered.at.day(court)
        for filed in filings
    )


def _about(record: Record, later: Order) -> frozenset[str] | None:
    """The defendants whom the paper alone is about; None where it is about all."""
    limits = [each.defendants for each in later.effects]
    if limits and all(each is not None for each in limits):
        return frozenset(name for each in limits if each is not None for name in each)
    if limits or later.kind != "dismissal":
        return None
    gone = {
        each.id
        for each in record.case.defendants
        if each.left is not None
        and record.on_file(each.left.source, each.left.on)
        and abs(each.left.on.at.us - later.entered.at.us) <= NEAR * DAY
    }
    return frozenset(gone) or None
