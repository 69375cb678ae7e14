"""Stores, listings and acts as a marketplace sees them, and the columns of its feeds (`docs/reference/feeds.md`)."""

from dataclasses import dataclass

from enjoin.when import Instant


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """A merchant's account on a platform."""

    platform: str
    store_id: str
    name: str = ""
    legal_name: str | None = None
    url: str | None = None
    seller_id: str | None = None
    country: str | None = None
    premium: bool = False
    opened_at: Instant | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """An offer in a store, as far as it is known. Texts of None are unknown, not empty."""

    platform: str
    listing_id: str | None = None
    store_id: str | None = None
    title: str | None = None
    description: str | None = None
    keywords: str | None = None
    brand: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a feed: its name, its kind, and whether a row without it is a reject."""

    name: str
    kind: str  # text | bool | instant | integer | texts
    required: bool = False


STORES = (
    Column(name="platform", kind="text", required=True),
    Column(name="store_id", kind="text", required=True),
    Column(name="name", kind="text", required=True),
    Column(name="legal_name", kind="text"),
    Column(name="url", kind="text"),
    Column(name="country", kind="text"),
    Column(name="premium", kind="bool"),
    Column(name="opened_at", kind="instant"),
    Column(name="seller_id", kind="text"),
)
LISTINGS = (
    Column(name="platform", kind="text", required=True),
    Column(name="listing_id", kind="text", required=True),
    Column(name="store_id", kind="text", required=True),
    Column(name="title", kind="text", required=True),
    Column(name="description", kind="text"),
    Column(name="keywords", kind="texts"),
    Column(name="brand", kind="text"),
    Column(name="category", kind="text"),
    Column(name="price_minor", kind="integer"),
    Column(name="currency", kind="text"),
    Column(name="image", kind="texts"),
    Column(name="url", kind="text"),
    Column(name="listed_at", kind="instant", required=True),
    Column(name="status", kind="text"),
    Column(name="removed_at", kind="instant"),
)
TEXT_FIELDS = ("title", "description", "keywords", "brand")  # of a listing: those that are screened
ACTS = (
    Column(name="act", kind="text", required=True),
    Column(name="at", kind="instant", required=True),
    Column(name="platform", kind="text", required=True),
    Column(name="respondent", kind="text"),
    Column(name="store_id", kind="text"),
    Column(name="listing_id", kind="text"),
    Column(name="query", kind="text"),
    Column(name="keyword", kind="text"),
    Column(name="campaign_id", kind="text"),
    Column(name="account_id", kind="text"),
    Column(name="amount_minor", kind="integer"),
    Column(name="currency", kind="text"),
    Column(name="automated", kind="bool"),
    Column(name="act_id", kind="text"),
)

# ── acts: what a platform does that may help a defendant (domain words; groups as in `docs/reference/case-file.md`) ──

GROUPS: dict[str, tuple[str, ...]] = {
    "listing": ("list", "relist", "display", "sell"),
    "promotion": (
        "search_result",
        "keyword_search",
        "recommend",
        "email",
        "onsite_ad",
        "offsite_ad",
        "keyword_bid",
        "premium_membership",
    ),
    "account": ("operate_store", "open_account"),
    "assets": ("payout", "transfer_assets"),
    "records": ("delete_records",),
}
ACT_NAMES: tuple[str, ...] = (*(act for group in GROUPS.values() for act in group), "disclose")


def acts_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """Acts and groups of acts → acts, each once, in the order of the list above."""
    wanted = {act for name in names for act in GROUPS.get(name, (name,))}
    return tuple(act for act in ACT_NAMES if act in wanted)
