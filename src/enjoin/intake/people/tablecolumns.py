"""What the columns of a seller table hold, by their headings and by their cells; which lines are headings and titles.

Kinds: `number`, `name`, `id`, `platform`, `url`, `aka`; None for what is of no use here.
"""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from enjoin.intake.people.stores import ID, PLATFORM_HOSTS, URL, platform_named

HEADS = {
    "name": re.compile(r"\b(?:seller|store|merchant|shop|defendants?|account|user)\b.*\b(?:names?|alias(?:es)?)\b|^(?:seller\s+)?alias(?:es)?$|^names?$|^defendants?(?:'\s+names?|\s+names?)?$|^(?:seller|store|shop|merchant)s?$|^defendant\s+(?:seller|store|online|internet)|^seller\s+names?|^(?:amazon|ebay|walmart|temu|etsy|wish|shein|tiktok|aliexpress|alibaba|dhgate|shopify)(?:\s+shop)?\s+(?:sellers?|stores?|shops?|merchants?|storefronts?)$", re.IGNORECASE),
    "id": re.compile(r"\b(?:seller|store|merchant|shop|mall|account|user|product|goods|item)[\s-]*(?:id|ids|number|no\.?|identification)(?![a-z])|^ids?$|^asin", re.IGNORECASE),
    "url": re.compile(r"\burls?\b|\blinks?\b|\bweb\s?(?:site|page)s?\b|\bstorefronts?\b|\bdomain|\bmarketplace\s+accounts?\b|\bonline\s+marketplace", re.IGNORECASE),
    "platform": re.compile(r"^platforms?$|^marketplaces?$|^e-?commerce\s+platform", re.IGNORECASE),
    "number": re.compile(r"^(?:s?no\.?|#|def\.?\s*(?:no\.?|#)?|defendant\s*(?:no\.?|number|#)|doe\s*(?:no\.?|#)?|number|item|row)$", re.IGNORECASE),
    "aka": re.compile(r"^(?:a/?k/?a|other\s+names?|aliases)$|legal\s+name|company\s+name|business\s+name", re.IGNORECASE),
}  # fmt: skip
_HEADS = r"no|nos|#|def|doe|defendants?|sellers?|stores?|shops?|merchants?|alias(?:es)?|names?|ids?|urls?|links?|platforms?|online|e-?commerce|marketplaces?|accounts?|numbers?|internet|domains?|users?|products?|items?|asins?|web\s?sites?|web\s?pages?|storefronts?|and|or|s"
_APART = r"(?:[\s.:/&()'#-]+|$)"
HEAD_WORDS = re.compile(rf"^(?:(?:{_HEADS}){_APART})+$", re.IGNORECASE)
# What else a table tells of its sellers: sums, addresses, days.
_TOLD = r"amounts?|awards?|awarded|damages|statutory|profits|judg(?:e)?ments?|totals?|sums?|per|of|in|on|by|usd|us|\$|funds?|balances?|restrained|frozen|held|e-?mails?|addresse?s?|dates?|served|service|status|country|city|location|marks?|infringed|units?|sold|sales|dkt|ecf|default(?:ed)?|entered|payments?|processors?|paypal"
HEADING_WORDS = re.compile(rf"^(?:(?:{_HEADS}|{_TOLD}){_APART})+$", re.IGNORECASE)
OF_MARKS = re.compile(r"\b(?:registration|reg\.|serial)\s*(?:nos?\b|numbers?\b)", re.IGNORECASE)
NAMES_A_COLUMN = re.compile(r"\b(?:alias(?:es)?|names?|ids?|urls?|links?|nos?|number)\b", re.IGNORECASE)
ASIDE = re.compile(
    r"^(?:(?:schedule|exhibit|annex|appendix|attachment)\b|defendants?\b.{0,40}list|page\b|(?:the\s+)?defendants?:?$)",
    re.IGNORECASE,
)
# "Amazon Defendants" above the rows of one platform; "Seller ID: …" on a line of its own.
SUBHEAD = re.compile(
    rf"^(?:{'|'.join(PLATFORM_HOSTS)})(?:\.com)?\s+(?:defendants|sellers|stores|merchants|shops)\s*:?$", re.IGNORECASE
)
NUMBER = re.compile(r"^\(?(?P<n>\d{1,4})[.)]?$")
FEW = 0.4  # the share of lines below which what they have in common is chance
OPENS_URL = re.compile(r"https?:(?://)?|www\.", re.IGNORECASE)  # a narrow cell may break an address behind it
MOST = 0.6  # the share of a column's cells that tells what it holds
Kinds = list[str | None]


def head_kind(text: str) -> str | None:
    """What a column of this heading holds."""
    low = text.strip(" :*")
    return (
        next((kind for kind in ("number", "id", "platform", "aka", "url", "name") if HEADS[kind].search(low)), None)
        if 0 < len(low) < 60
        else None
    )


def is_heading(texts: Sequence[str]) -> bool:
    """Are these cells a table's headings, perhaps printed again on a new page?"""
    whole = " ".join(texts)
    known = sum(head_kind(text) is not None or bool(HEADING_WORDS.match(text)) for text in texts)
    if len(texts) > 1 and known >= max(2, len(texts) - 1) and not re.search(r"\d|http", whole):
        return True
    return len(whole) < 140 and bool(HEADING_WORDS.match(whole) and NAMES_A_COLUMN.search(whole)) and " " in whole


def kinds_of(heads: Sequence[str], columns: Sequence[Sequence[str]]) -> Kinds:
    """What each column holds: its heading (`""` where there is none), put right by its cells."""
    kinds: Kinds = [_put_right(head_kind(head), cells) for head, cells in zip(heads, columns, strict=True)]
    if "name" not in kinds:
        kinds = _named(kinds, columns)
    return kinds


def _put_right(kind: str | None, cells: Sequence[str]) -> str | None:
    """A column of addresses is one whatever its heading says."""
    plain = _by_content(cells)
    if plain in ("url", "platform") and kind in (None, "name", "url", "platform", "id"):
        return plain
    if kind is None and plain in ("id", "number"):
        return plain
    return None if kind == "url" and plain is None and cells else kind


def _by_content(cells: Sequence[str]) -> str | None:
    """What the cells alone tell."""
    filled = [cell for cell in cells if cell]
    if not filled:
        return None
    if counts_up(filled):
        return "number"
    shares = {
        "url": sum(bool(OPENS_URL.match(cell) or (URL.match(cell) and "/" in cell)) for cell in filled),
        "platform": sum(platform_named(cell) is not None for cell in filled),
        "id": sum(bool(ID.match(cell)) for cell in filled),
    }  # fmt: skip
    best = max(shares, key=lambda kind: shares[kind])
    return best if shares[best] > MOST * len(filled) else None


def is_plain(cells: Sequence[str]) -> bool:
    """Do the cells alone tell of no store: no addresses, ids, platforms or numbers?"""
    return _by_content(cells) is None


def _named(kinds: Kinds, columns: Sequence[Sequence[str]]) -> Kinds:
    """The names' column where no heading tells it: the first that holds words, else the first of ids."""
    wordy = [nth for nth, kind in enumerate(kinds) if kind in (None, "id") and _words(columns[nth])]
    at = next((nth for nth in wordy if _by_content(columns[nth]) != "id"), None)
    if at is None:
        at = next((nth for nth, kind in enumerate(kinds) if kind == "id"), None)
    return ["name" if nth == at else kind for nth, kind in enumerate(kinds)]


def _words(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return bool(filled) and sum(any(map(str.isalpha, cell)) for cell in filled) * 2 > len(filled)


def counts_up(cells: Sequence[str]) -> bool:
    """Are the cells numbers that count up by the same step, all but a few?"""
    numbers = [int(match["n"]) for cell in cells if (match := NUMBER.match(cell))]
    if len(numbers) < 2 or len(numbers) * 2 < len(cells):
        return False
    steps = Counter(after - before for before, after in itertools.pairwise(numbers))
    step, times = steps.most_common(1)[0]
    return 0 < step < 10 and times >= MOST * (len(numbers) - 1)
