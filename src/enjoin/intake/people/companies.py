"""Companies that orders name, as data: printed name → respondent id. A name is only read where the paper prints it.

Marketplaces (`PLATFORMS`) are service providers, payment companies (`PAYMENTS`) financial institutions. Operators stand
for their marketplace (WhaleCo runs Temu). Names that are common words ("Wise", "Square") stand only with their legal form.
"""

import re

_PLATFORMS: dict[str, tuple[str, ...]] = {
    "alibaba": ("alibaba", "alibaba group", "alibaba group holding", "alibaba.com singapore e-commerce", "alibaba.com hong kong"),
    "aliexpress": ("aliexpress", "aliexpress e-commerce one"),
    "amazon": ("amazon", "amazon services", "amazon.com services", "amazon.com sales", "amazon marketplace"),
    "ebay": ("ebay",),
    "wish": ("wish", "contextlogic", "context logic"),
    "walmart": ("walmart", "wal-mart", "walmart marketplace"),
    "dhgate": ("dhgate",),
    "temu": ("temu", "whaleco", "pdd holdings", "elementary innovation"),
    "etsy": ("etsy",),
    "shein": ("shein", "roadget business", "zoetop business", "shein distribution"),
    "shopify": ("shopify",),
    "tiktok": ("tiktok", "tiktok shop", "bytedance"),
    "redbubble": ("redbubble",),
    "bonanza": ("bonanza",),
    "joom": ("joom",),
    "newegg": ("newegg",),
    "mercari": ("mercari",),
    "lazada": ("lazada",),
    "shopee": ("shopee",),
    "taobao": ("taobao",),
    "tmall": ("tmall",),
    "1688": ("1688.com",),
    "made-in-china": ("made-in-china.com",),
    "poshmark": ("poshmark",),
    "fruugo": ("fruugo",),
    "ioffer": ("ioffer",),
    "teespring": ("teespring",),
    "facebook": ("facebook", "facebook marketplace"),
    "instagram": ("instagram",),
    "banggood": ("banggood",),
    "lightinthebox": ("lightinthebox",),
    "rakuten": ("rakuten",),
    "wayfair": ("wayfair",),
    "aliyun": ("aliyun",),
    "shoplazza": ("shoplazza",),
    "shopline": ("shopline",),
    "verisign": ("verisign",),
    "godaddy": ("godaddy", "godaddy.com"),
    "namecheap": ("namecheap",),
    "houzz": ("houzz",),
    "sears": ("sears marketplace", "sears"),
    "overstock": ("overstock",),
    "target": ("target plus", "target corporation"),
    "google": ("google",),
    "meta": ("meta platforms",),
    "microsoft": ("microsoft", "bing"),
    "pinterest": ("pinterest",),
    "youtube": ("youtube",),
    "whatnot": ("whatnot",),
    "depop": ("depop",),
    "vinted": ("vinted",),
    "reverb": ("reverb",),
    "stockx": ("stockx",),
    "bigcommerce": ("bigcommerce",),
    "squarespace": ("squarespace",),
    "wix": ("wix.com",),
    "cloudflare": ("cloudflare",),
    **{
        each: (each,)
        for each in (
            "zazzle society6 teepublic spreadshirt allegro flipkart tokopedia cdiscount onbuy grailed discogs kaufland zalando trendyol coupang"
        ).split()
    },
    "mercadolibre": ("mercadolibre", "mercado libre"),
}  # fmt: skip
_PAYMENTS: dict[str, tuple[str, ...]] = {
    "paypal": ("paypal", "paypal holdings"),
    "payoneer": ("payoneer", "payoneer global"),
    "stripe": ("stripe",),
    "alipay": ("alipay", "alipay.com co.", "alipay us", "alipay (china) internet technology"),
    "pingpong": ("pingpong", "ping pong", "pingpong global solutions", "pingpong global holdings"),
    "ant-financial": ("ant financial", "ant financial services group", "ant group"),
    "amazon-pay": ("amazon pay", "amazon payments"),
    "worldfirst": ("worldfirst", "world first", "world first uk"),
    "airwallex": ("airwallex",),
    "lianlian": ("lianlian", "lianlian global", "lianlian pay", "ll pay", "ll pay u.s.", "lianlian yintong electronic payment"),
    "western-union": ("western union",),
    "klarna": ("klarna",),
    "visa": ("visa",),
    "mastercard": ("mastercard",),
    "american-express": ("american express",),
    "umpay": ("umpay",),
    "sunrate": ("sunrate",),
    "coralglobal": ("coralglobal",),
    "venmo": ("venmo",),
    "cash-app": ("cash app",),
    "zelle": ("zelle",),
    "skrill": ("skrill",),
    "afterpay": ("afterpay",),
    "worldpay": ("worldpay",),
    "shopify-payments": ("shopify payments",),
    "walmart-pay": ("walmart pay",),
    "apple-pay": ("apple pay",),
    "google-pay": ("google pay",),
    "adyen": ("adyen",),
    "braintree": ("braintree",),
    "citibank": ("citibank", "citigroup"),
    "hsbc": ("hsbc",),
    "wells-fargo": ("wells fargo", "wells fargo bank"),
    "bank-of-america": ("bank of america",),
    "jpmorgan-chase": ("jpmorgan chase", "jpmorgan chase bank"),
}  # fmt: skip
_ONLY_WITH_FORM = {
    "block": ("block, inc.",),
    "square": ("square, inc.",),
    "wise": ("wise us inc.", "wise payments limited"),
    "affirm": ("affirm, inc.",),
}
# Common words that are companies where they stand in a list with one: "Shopify and Square shall".
BESIDE = {"square": "square", "wise": "wise", "affirm": "affirm", "block": "block"}
_FORM = re.compile(
    r"(?:,?\s+(?:inc|l\.?l\.?c|ltd|co|corp|corporation|company|limited|private|pvt|holdings?|n\.a|plc|pte|s\.a|us)\b\.?)+$"
)

# What names a company's branch, and neither another company nor another of its trades: "Whaleco Services Private Limited".
BRANCH = r"(?:services?|merchant|singapore|hong\s+kong|e-commerce|holdings?|u\.?s\.?|usa)"
_BRANCHES = re.compile(rf"(?:\s+{BRANCH})+$")


def _flat(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {name: company for company, names in table.items() for name in names}


PLATFORMS = _flat(_PLATFORMS)
PAYMENTS = {**_flat(_PAYMENTS), **_flat(_ONLY_WITH_FORM)}


def platform_of(printed: str) -> str | None:
    """The marketplace's id that a printed name stands for."""
    return _look(printed, PLATFORMS)


def payment_of(printed: str) -> str | None:
    """The payment company's id that a printed name stands for."""
    return _look(printed, PAYMENTS)


def _look(printed: str, table: dict[str, str]) -> str | None:
    low = " ".join(printed.lower().split()).strip(" ,")
    bare = _FORM.sub("", low).strip(" ,")
    chief = _BRANCHES.sub("", bare)
    return next(
        (
            table[name]
            for name in (low, bare, bare.removesuffix(".com"), chief, chief.removesuffix(".com"))
            if name in table
        ),
        None,
    )
