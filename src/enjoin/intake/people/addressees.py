"""Whom a paragraph addresses: defendants, plaintiffs, roles of nonparties, or named respondents."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

PROVIDER = re.compile(
    r"\boperators?\s+of\s+(?:the\s+|any\s+|each\s+)?(?:\w+\s+)?(?:market\s?places?|platforms?)(?:\s+platforms?)?\b|\bthird[\s-]+party\s+(?:service\s+)?providers?\b|\bservice\s+providers?\b|\bonline\s+market\s?place\w*(?:\s+platforms?)?\b|\bmarketplace\s+(?:platforms?|operators?|websites?)\b|\binternet\s+(?:service|search|marketplace)\s?\w*|"
    r"\b(?:e-?commerce|enjoined|online)\s+platforms?\b|\bsearch\s+engines?\b|\bweb\s?(?:site\s+)?hosts?\b|\bregistr(?:y|ies|ars?)\b|\bsocial\s+media\b|\bhosting\b|\bthird[\s-]+party\s+platforms?\b|\bonline\s+service\s+providers?\b|"
    r"(?:\bany\s+third\s+part(?:y|ies)\b|\bthird\s+part(?:y|ies)\b|\bnon-?part(?:y|ies)\b)(?!\s+(?:who\s+(?:is|are)\s+)?(?:acting\s+(?:at|on|in|for|with|under)|in\s+(?:active\s+)?(?:concert|privity|participation)|under\s+(?:their|its|his|her)\s))|(?:(?<=,\s)|(?<=\band\s)|(?<=\bor\s))(?:online\s+)?platforms(?=\s*(?:,|and\b|or\b|that\b|which\b|with\b|who\b))|\bthose\s+with\s+(?:actual\s+)?notice\b|\b(?:the|any|all|each|every)\s+(?:online\s+)?platforms?\b|(?<=\bno\s)(?:online\s+)?platforms?\b|\bmarketplaces?\b(?!\s+(?:defendants?|sellers?)\b)|\badvertisers?\b|(?-i:\bPlatforms\b)|\bad-?words?\s+providers?\b|\bweb\s+designers?\b|\be-?mail\s+(?:service\s+)?(?:services?|providers?)\b|\bprivacy\s+(?:protection\s+)?(?:services?|providers?)\b",
    re.IGNORECASE,
)
BANK = re.compile(
    r"\bholders?\s+of\s+(?:any\s+|the\s+)?(?:funds|money|moneys|monies|accounts)\b|\b(?:the|each|all|such|those|these|said)\s+institutions?\b|\b(?:entit(?:y|ies)|compan(?:y|ies)|persons?|those)\s+(?:(?:that|who|which)\s+)?provid(?:es?|ing)\s+payment\s+(?:processing\s+)?services?\b|\bfinancial\s+(?:institutions?|service\s+providers?|services?\s+companies|entities)\b|\bbanks?\b|\bsavings\s+and\s+loan\b|\bcredit\s+card\s+(?:companies|processors?)|\bpayment\s+(?:process\w*|company|providers?|platforms?|service\s+providers?|companies|systems?)|"
    r"\b(?:marketplace\s+)?payment\s+(?:services?|gateways?|intermediar(?:y|ies)|facilitators?|networks?)\b|\b(?:digital|electronic|mobile)\s+wallets?(?:\s+(?:companies|providers?))?\b|\bmoney\s+services?\s+business(?:es)?\b|\bacquirers?\b|\bcard\s+networks?\b|\bescrow\s+agents?\b|"
    r"(?:(?<=,\s)|(?<=\band\s)|(?<=\bor\s))processors(?=\s*(?:,|and\b|or\b|that\b|which\b|with\b|who\b))|\bmoney\s+transmitters?\b|\bescrow\s+services?\b|\bmerchant\s+account\s+providers?\b",
    re.IGNORECASE,
)
DEFENDANTS = re.compile(
    r"\b(?:(?:each|any|all)\s+(?:of\s+the\s+)?)?(?:(?:non-?appearing|non-?moving|non-?settling|non-?responding|defaulting|enjoined|remaining|restrained|settling|above-?named|named|appearing|answering|infringing|schedule\s+a)\s+)*defendants?\b(?!'|\s+(?:accounts?|domain|internet|stores?|user|online|assets?|financial|products?|goods|seller))",
    re.IGNORECASE,
)
# "the Defaulting Sellers": a word for defendants, of whom it may be a part.
# "Defendants' officers, agents and employees": those who act for them are bound as they are (Rule 65(d)(2)).
DEFENDANTS_PEOPLE = re.compile(
    r"\b(?:each\s+)?defendants?['’]s?\s+(?:respective\s+)?(?:officers|agents|servants|employees|attorneys|principals|representatives|affiliates|successors|subsidiaries|assigns)\b",
    re.IGNORECASE,
)
SELLERS = re.compile(
    r"\b(?:(?:each|any|all|every|no)\s+(?:of\s+the\s+)?|the\s+|these\s+)?(?:\w+\s+)?(?:sellers?|merchants?|store\s+operators?)\s+(?:identified|listed|named|set\s+forth)?\s*(?:on|in)\s+(?:the\s+)?(?:attached\s+)?(?-i:Schedule\s+(?:\W?A\W?|\W?1\W?)|Exhibit\s+\W?A\W?)(?!\w)|\b(?:(?:each|any|all|every)\s+(?:of\s+the\s+)?|the\s+)?(?-i:Defaulting|Enjoined|Restrained|Named|Listed|Infringing)\s+(?-i:Sellers?|Merchants?|Storefronts?|Stores?|Operators?)\b(?!['’])",
    re.IGNORECASE,
)
PLAINTIFFS = re.compile(r"\bplaintiffs?\b(?!')(?!\s+(?:counsel|marks?|trademarks?|products?|works?))", re.IGNORECASE)
PARTIES = re.compile(
    r"\b(?:all|the|both|these)\s+parties\b(?!['’])(?!\s+(?:in\s+(?:active|privity|concert)|acting|who|identified))",
    re.IGNORECASE,
)
GENERIC = frozenset(["service_providers", "financial_institutions"])


@dataclass(frozen=True, slots=True)
class Addressees:
    """What the paper's own words are called: defined terms and named nonparties → role or respondent id."""

    terms: Mapping[str, str] = field(default_factory=dict)  # lower-case printed name → "service_providers" … or an id
    groups: Mapping[str, str] = field(
        default_factory=dict
    )  # respondent id → "service_providers" or "financial_institutions"
    parties: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # what a defendant or some are called → printed names
