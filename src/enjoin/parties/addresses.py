"""A shop's web address: which shop it names, and when two addresses are one. URLs in, plain text out (R53).

An address confirms a store only by what is the shop's own: its host, a path that no other shop has, or the parameter that holds
its number. What tells where a visitor came from is left out, and nothing else.
"""

import re
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

# How marketplaces write a shop into its address, as both Python and RE2 read it.
HOST_SHOP: Final = r"(?P<shop>[a-z0-9-]{2,64})\.(?:[a-z]{2}\.)?(?:alibaba|1688|dhgate|made-in-china)\.com"
# Words of paths that are no shop.
GENERIC: Final = (
    "about", "about-us", "activity", "all", "all-wholesale-products", "cart", "categories", "category", "company",
    "contact", "contact-us", "deals", "default", "en", "feedback", "global", "goods", "home", "index", "item",
    "items", "login", "m", "main", "mall", "merchant", "message", "new-arrivals", "page", "pages", "product",
    "products", "profile", "sale", "sale-items", "search", "seller", "sellers", "shop", "shops", "sp", "store",
    "stores", "str", "top-rated-products", "top-selling", "usr", "view", "welcome", "wholesale", "www",
)  # fmt: skip
PATH_SHOP: Final = (
    r"/(?:store|shop|usr|str|sellers?|shops|merchant|mall|vendor|supplier)"
    rf"/(?:(?:{'|'.join(GENERIC)})/)*(?P<shop>[A-Za-z0-9._-]{{1,63}}?[A-Za-z0-9_-])(?:\.html?)?(?:[/?#]|$)"
)
_WHOSE: Final = "seller|mall|store|shop|merchant|supplier|member|user|vendor|company|owner"
SHOP_PARAMETER: Final = rf"(?:(?:{_WHOSE})_?(?:id|code|no|num|number|name)?|me|id)"
QUERY_SHOP: Final = rf"[?&](?i:{SHOP_PARAMETER})=(?P<shop>[A-Za-z0-9._-]+)"
# Parameters that say where a visitor came from or how the page is shown, not whose shop it is.
_FOLLOWING: Final = re.compile(
    r"utm_.*|ref.*|_?trk.*|scm.*|spm.*|pvid|algo.*|aff.*|src|source|from|_from|share.*|gclid|fbclid|msclkid|srsltid|session.*|token"
    r"|sign|ts|t|th|psc|qid|sr|ie|_encoding|marketplaceid|lang.*|locale|currency|country|region|site|page.*|sort.*|tab|view|theme"
    r"|hash|_oak.*|_x_.*|is_.*|needs?_login|top_gallery_url|goods_id|sku_id",
    re.IGNORECASE,
)
_HOST_SHOP: Final = re.compile(f"^{HOST_SHOP}$")
_PATH_SHOP: Final = re.compile(PATH_SHOP)
_PARAMETER: Final = re.compile(SHOP_PARAMETER, re.IGNORECASE)
_PAGE: Final = re.compile(r"\.(?:html?|php|aspx?|jsp)$")


def plain_url(url: str) -> str:
    """Host, path and the shop's parameters in one spelling, so that `https://www.X/store/1/?spm=…` and `x/store/1` are the same.

    "" where it is no URL, or an address that every shop of the marketplace has (`temu.com/mall.html`).
    """
    host, path, shop, rest = _parts(url)
    if not host or not (shop or rest or _HOST_SHOP.match(host) or _own_path(path)):
        return ""
    kept = shop or rest
    return f"{host}{path}" + ("?" + "&".join(f"{name}={value}" for name, value in kept) if kept else "")


def handle_of(url: str) -> str | None:
    """The shop's own name or number in its address (`/store/911670035`, `?mall_id=911670035` → `911670035`), or None."""
    host, path, shop, _ = _parts(url)
    in_host = _HOST_SHOP.match(host)
    if in_host and in_host["shop"] not in GENERIC:
        return in_host["shop"]
    values = {value for _, value in shop}
    if values:
        return values.pop() if len(values) == 1 else None
    in_path = _PATH_SHOP.search(path)
    return in_path["shop"] if in_path and in_path["shop"].lower() not in GENERIC else None


def site_of(url: str) -> str:
    """The name of the site in an address, the same in every country (`ebay` of `www.ebay.co.uk`)."""
    labels = _parts(url)[0].split(".")[:-1]
    if len(labels) > 1 and labels[-1] in ("co", "com", "net", "org"):
        labels.pop()
    return labels[-1] if labels else ""


Parameters = list[tuple[str, str]]


def _parts(url: str) -> tuple[str, str, Parameters, Parameters]:
    """Host, path, the parameters that name a shop, and those that may; in order of their names."""
    try:
        parts = urlsplit(url.strip() if "//" in url else "//" + url.strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return "", "", [], []
    query = sorted({(name.lower(), value) for name, value in parse_qsl(parts.query) if not _FOLLOWING.fullmatch(name)})
    shop = [each for each in query if _PARAMETER.fullmatch(each[0])]
    return host, unquote(parts.path).rstrip("/"), shop, [each for each in query if each not in shop]


def _own_path(path: str) -> bool:
    """Does the path hold more than what every shop's has?"""
    words = [_PAGE.sub("", word).lower() for word in path.split("/") if word]
    return any(len(word) > 2 and word not in GENERIC for word in words) or any(map(str.isdigit, words))


__all__ = ["GENERIC", "HOST_SHOP", "PATH_SHOP", "QUERY_SHOP", "handle_of", "plain_url", "site_of"]
