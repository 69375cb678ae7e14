"""What an address or a mark behind a name tells of a store: its platform and its id there."""

import re
from urllib.parse import urlsplit

URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|shop|store|cn|co|us|uk|info|top|vip|online)(?:/\S*)?\b",
    re.IGNORECASE,
)
ID = re.compile(r"^(?=\S*\d)[A-Z0-9]{8,20}$|^\d{5,20}$|^[0-9a-f]{20,32}$")
PLATFORM_HOSTS = {"aliexpress": "aliexpress", "alibaba": "alibaba", "amazon": "amazon", "ebay": "ebay", "walmart": "walmart", "wish": "wish", "dhgate": "dhgate",
                  "temu": "temu", "etsy": "etsy", "shein": "shein", "tiktok": "tiktok", "tiktok shop": "tiktok", "joom": "joom", "lazada": "lazada", "shopee": "shopee",
                  "wayfair": "wayfair", "shopify": "shopify", "newegg": "newegg", "mercari": "mercari", "poshmark": "poshmark", "bonanza": "bonanza", "facebook": "facebook"}  # fmt: skip
PLATFORM_HOSTS |= {
    each: each
    for each in (
        "redbubble rakuten fruugo vinted depop reverb whatnot stockx taobao tmall banggood lightinthebox houzz overstock teespring instagram "
        "zazzle society6 teepublic spreadshirt allegro flipkart tokopedia cdiscount onbuy grailed discogs kaufland zalando trendyol mercadolibre coupang"
    ).split()
}
STORE_ID = (
    re.compile(
        r"aliexpress\.[a-z.]+/store/(?:top-rated-products/|sale-items/|all-wholesale-products/)?(\d{4,})", re.IGNORECASE
    ),
    re.compile(r"amazon\.[a-z.]+/\S*?(?:seller|me|merchant)=([A-Z0-9]{8,20})", re.IGNORECASE),
    re.compile(r"ebay\.[a-z.]+/(?:usr|str)/([^/?#\s]+)", re.IGNORECASE),
    re.compile(r"walmart\.com/(?:[a-z]{2}/)?(?:global/)?(?:reviews/)?seller/(\d+)", re.IGNORECASE),
    re.compile(r"wish\.com/merchant/([0-9a-f]{20,})", re.IGNORECASE),
    re.compile(r"dhgate\.com/store/(\d+)", re.IGNORECASE),
    re.compile(r"temu\.com/\S*?mall[_-]id=(\d+)|temu\.com/\S*?-m-(\d+)", re.IGNORECASE),
    re.compile(r"https?://([a-z0-9-]+)\.(?:en\.)?alibaba\.com", re.IGNORECASE),
    re.compile(r"etsy\.com/(?:\w\w/)?shop/([^/?#\s]+)", re.IGNORECASE),
)
_PLATFORM = "|".join(sorted(PLATFORM_HOSTS, key=len, reverse=True))
# "(Amazon, A1P0DKQ7EXN2RL)", "(Seller ID: 101662211)", "[ebay.com/usr/skykites]": nothing but where a store trades.
_MARK = rf"(?:(?P<url>(?:https?://|www\.)\S+|[\w.-]+\.[a-z]{{2,6}}/\S+|(?!(?:{_PLATFORM})\.com\b)[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|shop|store|cn|co|us|uk|info|top|vip|online)\b)|(?P<platform>(?:{_PLATFORM})(?:\.com)?)|(?:seller|store|merchant|shop|account)|(?:ids?|nos?)\b\.?|on|at|via|(?P<id>(?=\S*\d)[A-Z0-9]{{8,24}}|\d{{5,24}}))"
MARKS = re.compile(rf"(?:{_MARK}[\s,:;#/|-]*)+", re.IGNORECASE)
MARK = re.compile(_MARK, re.IGNORECASE)


def store_of(url: str) -> tuple[str | None, str | None]:
    """The platform and the store's id that an address names, as far as it names them."""
    host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    platform = next((name for word, name in PLATFORM_HOSTS.items() if re.search(rf"(?:^|\.){word}\.", host)), None)
    for pattern in STORE_ID:
        match = pattern.search(url if "//" in url else f"https://{url}")
        if match:
            found = next(group for group in match.groups() if group)
            return platform, None if found in ("www", "m", "en") else found
    return platform, None


def platform_named(text: str) -> str | None:
    """The platform that a cell names and nothing else: "Amazon", "eBay.com", "Amazon US"."""
    low = re.sub(r"(?:\.com|\s+(?:us|usa|u\.s\.|marketplace|store))+$", "", text.strip().lower())
    return PLATFORM_HOSTS.get(low)


def marks_in(text: str) -> tuple[str | None, str | None, str | None] | None:
    """Platform, id and address of words that hold nothing else; None where they hold more."""
    if not MARKS.fullmatch(text.strip()):
        return None
    found: dict[str, str] = {}
    for match in MARK.finditer(text):
        for kind in ("url", "platform", "id"):
            if match[kind]:
                found.setdefault(kind, match[kind])
    if not found:
        return None
    platform = found.get("platform", "").lower().removesuffix(".com")
    return PLATFORM_HOSTS.get(platform), found.get("id"), found.get("url")
