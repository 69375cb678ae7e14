"""What a paper's own terms for nonparties mean: a role, both roles, or the companies that they are a list of."""

import re

from enjoin.intake.people.addressees import BANK, PROVIDER
from enjoin.intake.people.companies import BRANCH, PAYMENTS, PLATFORMS, payment_of, platform_of
from enjoin.intake.people.glossary import Inline

MARKETPLACE = re.compile(
    r"\b(?:online\s+)?(?:market\s?place|e-?commerce)\b[^.;]{0,40}\b(?:platform|website|site|service)s?\b|\bonline\s+marketplace\b|\bplatform\s+that\b",
    re.IGNORECASE,
)


PAYING = re.compile(r"\bpayment|financial\s+services|money\s+transf|digital\s+wallet", re.IGNORECASE)


KNOWN = re.compile(
    r"(?<![\w.@/])(?:"
    + "|".join(re.escape(name) for name in sorted([*PLATFORMS, *PAYMENTS], key=len, reverse=True))
    + rf")(?:\.com)?(?:(?:\s+{BRANCH}){{0,3}}(?:,?\s+(?:Inc|LLC|Ltd|Limited|Private|Pte|Pvt|Corp|Co)\b\.?)+)?(?![\w@]|\.com)",
    re.IGNORECASE,
)


def role_of(term: str, meaning: str) -> str | None:
    if re.search(
        r"defendant|plaintiff|storefront|account|product|mark|work|asset|order|injunction|complaint|\b(?:TRO|PI)\b",
        term,
        re.IGNORECASE,
    ) and not re.search(r"provider|institution|platform", term, re.IGNORECASE):
        return None
    provider, bank = PROVIDER.search(term), BANK.search(term)
    if provider or bank:
        return "financial_institutions" if bank and not provider else "service_providers"
    head = meaning[:160]
    if BANK.search(head) and not MARKETPLACE.search(head[:60]):
        return "financial_institutions"
    return (
        "service_providers"
        if re.match(r"^(?:any\s+)?(?:and\s+all\s+)?(?:online\s+)?(?:market\s?place|e-?commerce)", head, re.IGNORECASE)
        else None
    )


def inline_role(definition: Inline, terms: dict[str, str]) -> None:
    if re.search(
        r"defendant|plaintiff|storefront|account|product|mark|work|asset|domain|order|tro\b|pi\b|motion|alias",
        definition.term,
        re.IGNORECASE,
    ):
        return
    if platform_of(definition.term) or payment_of(definition.term):
        return
    before = definition.before
    bank, provider = BANK.search(before), PROVIDER.search(before)
    if BANK.search(definition.term) and not PROVIDER.search(definition.term):
        terms[definition.term.lower()] = "financial_institutions"
    elif PROVIDER.search(definition.term) or (definition.many and provider):
        terms[definition.term.lower()] = _both_roles(definition, before)
    elif definition.many and bank:
        terms[definition.term.lower()] = "financial_institutions"


# "on Amazon, eBay, or Temu (the "Marketplaces")": these and no others; behind "including" they are examples.
_LIST = re.compile(
    rf"(?P<before>(?:^|[^\s,(:]+)[,(:]?\s+)(?P<list>(?:{KNOWN.pattern})(?:,\s+(?:{KNOWN.pattern}))*,?\s+(?:and|or)\s+(?:{KNOWN.pattern}))\s*$".replace(
        "(?P<name>", "(?:"
    ),
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\s*\((?:the\s+)?\"[^\"()]{1,40}\"\)(?=\s*(?:,|and\b|or\b|$))"
)  # each with a short name of its own
_RUNS = re.compile(
    r",\s+(?:the\s+)?(?:operator|owner|parent|provider)\s+of\s+[\w.-]+(?=\s*(?:,|and\b|or\b|$))"
)  # "WhaleCo Inc., operator of Temu"
_EXAMPLES = re.compile(
    r"\b(?:including|includes?|such\s+as|such\b[^.;]{0,60}\bas|like|e\.g\.|for\s+example|limitation|other)\b[^.;]*$",
    re.IGNORECASE,
)
_STOPS = re.compile(r"\b(?P<word>Inc|Ltd|Co|Corp|Pte|Pvt|[A-Z])\.|(?<=\w)\.(?=com\b)")
_REACH = 300  # characters before a list in which it may be said to be of examples


def exact_list(definition: Inline) -> dict[str, str]:
    """A term that is defined as a list of known companies and nothing else, with their ids."""
    match = _LIST.search(f" {_RUNS.sub('', _CALLED.sub('', definition.before))}")
    if match is None or not (definition.term.endswith("s") or definition.many):
        return {}
    before = _STOPS.sub(r"\g<word>", match.string[: match.start("list")])  # a full stop that ends no sentence
    if _EXAMPLES.search(before[-_REACH:]) or before.rstrip().endswith((",", "d/b/a")):
        return {}
    if not (PROVIDER.search(definition.term) or BANK.search(definition.term)):
        return {}
    named = (platform_of(each[0]) or payment_of(each[0]) for each in KNOWN.finditer(match["list"]))
    ids = " ".join(dict.fromkeys(each for each in named if each))
    low = definition.term.lower()
    one = low.removesuffix("s")
    return {low: ids, one: ids, f"{one}s": ids} if ids else {}


def _both_roles(definition: Inline, before: str) -> str:
    """ "financial institutions, banks or marketplace platforms (collectively, the "Third Party Providers")": both roles."""
    listed = re.split(r"\n\n|(?<=[a-z)])\.\s", before)[-1]
    mixed = definition.many and re.search(
        rf"(?:{BANK.pattern})[^.;]{{0,200}}(?:,|\bor\b|\band\b)", listed, re.IGNORECASE
    )
    return "service_providers financial_institutions" if mixed and PROVIDER.search(listed) else "service_providers"
