"""Who knew what, since when: the knowledge grade K0–K5 (R26) of a respondent about a store and a listing."""

import re
from dataclasses import dataclass
from typing import Literal

from enjoin.courts import Court
from enjoin.obligations.record import Record
from enjoin.orders.model import Directive, NoticeOfListings
from enjoin.when import Deadline, Instant, count

Grade = Literal["K0", "K1", "K2", "K3", "K4", "K5"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Which listing notices bear on a store (K4) and on one listing (K5), by a moment."""

    of_store: NoticeOfListings | None = None
    of_listing: NoticeOfListings | None = None


NOT_TOLD = Known()


def listing_notices(
    record: Record, platform: str, store_id: str | None, listing_id: str | None, url: str | None = None
) -> Known:
    """The earliest notices to the respondent, by now, of this store's and of this very listing's infringement."""
    received = sorted(
        (
            notice
            for notice in record.case.listing_notices
            if notice.platform == platform
            and notice.respondent in record.person.called
            and notice.received.at <= record.at
            and record.on_file(notice.source, notice.received)
        ),
        key=lambda notice: notice.received.at,
    )
    of_listing = next((each for each in received if names_listing(each, listing_id, url)), None)
    of_store = next((each for each in received if store_id and each.store == store_id), None) or of_listing
    return Known(of_store=of_store, of_listing=of_listing)


def due_on_notice(directive: Directive, order_known: Instant | None, told: Known, court: Court) -> Deadline | None:
    """When a duty falls due whose period runs from the notice of the listing, or of the order if later (R2, R8, R9, R28)."""
    if directive.within is None or directive.counted_from != "listing_notice" or told.of_listing is None:
        return None
    received = told.of_listing.received.at
    return count(directive.within, received if order_known is None else max(received, order_known), court)


def names_listing(notice: NoticeOfListings, listing_id: str | None, url: str | None) -> bool:
    """Does the notice name the listing, by its id, its URL, or a URL that ends in its id?"""
    for named in notice.listings:
        if url is not None and named.rstrip("/") == url.rstrip("/"):
            return True
        if listing_id and listing_id in (named, id_in_url(named) if "/" in named else None):
            return True
    return False


def id_in_url(url: str) -> str | None:
    """The listing id that a URL ends in: `…/item/1005001.html?spm=1` → `1005001`; `…/p-detail/Toy_160001.html` → `160001`."""
    path = url.partition("?")[0].partition("#")[0].rstrip("/")
    last = path.rpartition("/")[2].removesuffix(".html").removesuffix(".htm")
    digits = re.search(r"(?:^|[_-])(\d{5,})$", last)
    return digits[1] if digits else last or None


def grade(record: Record, *, linked: bool, known: Known) -> Grade:
    """K0 none; K1 notice of an order; K2 + the store is a defendant's (confirmed); K3 + the rights are named; K4 + earlier
    notice that this store infringed; K5 + notice of this listing. Each step needs the one before (R26)."""
    if record.first_notice is None:
        return "K0"
    if not linked:
        return "K1"
    if not (record.case.marks or record.case.works):
        return "K2"
    if known.of_listing is not None:
        return "K5"
    return "K4" if known.of_store is not None else "K3"
