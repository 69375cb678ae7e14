"""Trade in goods that is forbidden: sale, promotion, the use of marks, deceit → `listing` and `promotion`.

Verbs that only sell or only promote tell the act; of those that do both ("display", "post") and of a mark's use the object and its place do.
"""

import re

from enjoin.intake.command.leading import DOES, STRONG, USES
from enjoin.intake.command.meaning import BOTH, Deed, Meaning, acts
from enjoin.intake.command.words import families, nouns

SEARCHED = re.compile(
    r"\b(?:keywords?|search|meta-?tags?|ad-?words|sponsored|advertis\w*|promot\w*|hidden\s+text|e-?mails?|social\s+media(?!\s+(?:handles?|names?|accounts?))|market(?:ing|ed)|banners?|hashtags?)\b",
    re.IGNORECASE,
)
SOLD = re.compile(
    r"\b(?:sale|sales|sell(?:ing)?|sold|distribut\w*|import\w*|manufactur\w*|offer(?:ing|ed|s)?|listings?|products?|goods|merchandise|packaging|items?)\b",
    re.IGNORECASE,
)
SALE = re.compile(
    r"\b(?:sale|sell(?:ing)?|sold|distribut\w*|import\w*|manufactur\w*|offer(?:ing)?|(?<!sponsored )listings?|packag\w*)\b",
    re.IGNORECASE,
)
HIDDEN = re.compile(
    r"keyword|search|meta-?tag|ad-?word|sponsored\s+(?:ads?|links?|listings?|advert\w*|placements?|results?)",
    re.IGNORECASE,
)
MADE_TO_DECEIVE = re.compile(r"\b(?:calculated\s+to|falsely)\b", re.IGNORECASE)
ON_PAGES = re.compile(
    r"(?:,|\b(?:and|or|\w*marks?|names?|logos?|works?|designs?|images?|use|used|it|them))\s+on\s+(?:(?:any|all|their|its|the)\s+)?(?:\w+\s+)?(?:web\s?sites?|web\s?pages?|stores?|listings?|products?|goods)\b"
)
CALCULATED = re.compile(
    r"\b(?:calculated|likely|believe|confus\w*|affiliat\w*|association|infring\w*|unfair\w*|compet\w*|passing|dilut\w*|misrepresent\w*|sponsor\w*|genuine|authori[sz]ed\s+(?:dealers?|distributors?|retailers?|resellers?|sellers?|agents?)|licensed|endors\w*|approv\w*|connect\w*|source|origin|derogation|deceptive\w*)\b",
    re.IGNORECASE,
)
TRADED = re.compile(
    r"\b(?:products?|goods|merchandise|items?|articles?|listings?|units?|orders?|inventory)\b", re.IGNORECASE
)
# What limits the goods meant; without it all trade is.
LIMITED = re.compile(
    r"\b(?:counterfeit\w*|infring\w*|bear(?:s|ing)?|\w*marks?|cop(?:y|ies|ied|yrights?)|imitat\w*|unauthori[sz]ed|simulat\w*|genuine|works?|patent\w*|designs?|logos?|such|those|these|them|it|same|trade\s+dress|reproduc\w*|pirat\w*|fake|knock-?offs?|accused|likeness\w*|characters?|embod\w*|"
    r"identified|shown|listed|described|exhibit|schedule|removed|so|said|any\s+other)\b|\b(?-i:[A-Z][\w-]+\s+[A-Z][\w-]+)|\b(?:not|without|other\s+than)\b",
    re.IGNORECASE,
)
# "the advertising of any goods sold by Defendants": that they are sold is told, and not what is done.
OF_WHAT_IS_SOLD = re.compile(r"\b(?:of|for)\s+(?:(?:any|all|the|such|their)\s+)*(?:goods|products|items|merchandise|services)(?:\s+(?:or|and)\s+\w+)?\s+(?:sold|offered|made|distributed|shipped)\s+by\b.*$", re.IGNORECASE)  # fmt: skip
FALSE_ADS = re.compile(r"\b(?:falsely|calculated\s+to(?:\s+falsely)?)\s+advertis", re.IGNORECASE)
AS_A_NAME = re.compile(
    r"\b(?:as|in|within)\s+(?:(?:part\s+of|an?|any|its|their)\s+)*(?:trade\s?marks?|(?:trade|business|company|product|corporate)\s?names?)\b",
    re.IGNORECASE,
)
FALSE = re.compile(r"\bfalse\s+(?:or\s+misleading\s+)?(?:designation|description|representation)s?\b", re.IGNORECASE)
COPIES = re.compile(
    r"^(?:(?:any|all|the|such|unauthori[sz]ed|infringing|counterfeit)\s+)*(?:cop(?:y|ies)|reproductions?)\s*$",
    re.IGNORECASE,
)
AS_A_KEYWORD = re.compile(r"\bas\s+(?:an?\s+)?(?:keyword|search|meta-?tag|ad-?word|hashtag)", re.IGNORECASE)
NOT_NAMED = "the acts are not named one by one"
ALL_TRADE = "no kind of goods is named: all trade?"


def traded(deed: Deed) -> list[Meaning]:
    """The acts of trade that a verb phrase names; none where it speaks of something else."""
    wares = (
        bool(STRONG & set(deed.phrase.verbs)) and "mark" not in deed.head
    )  # "reproducing, importing or selling such lamps"
    if ("mark" in deed.head and deed.phrase.all("use")) or (
        deed.lead in USES and not wares and ("goods" not in deed.head or COPIES.match(deed.phrase.head))
    ):
        return _used(deed)
    if deed.lead in USES and AS_A_KEYWORD.search(deed.text):
        return acts("use-ads", ("promotion",), "infringing")
    if (
        deed.lead in ("identify", "designate", "brand", "label", "describe")
        and "mark" in nouns(deed.text)
        and TRADED.search(deed.text)
    ):
        return acts("use-designate", BOTH, "infringing", sure=False)
    if deed.lead in DOES and SEARCHED.search(deed.phrase.head):
        return acts("ads-deed", ("promotion",), "infringing", sure=False)
    if deed.lead in ("pass", "palm"):
        return acts("deceive", ("listing",), "infringing", sure=False, note=NOT_NAMED)
    if deed.phrase.all("deceive") and (
        CALCULATED.search(deed.text) or deed.lead in ("infringe", "compete", "dilute", "tarnish", "blur")
    ):
        return acts("deceive", BOTH, "infringing", sure=False, note=NOT_NAMED)
    return _sold(deed)


def _sold(deed: Deed) -> list[Meaning]:
    """By the verbs: those of sale, those of promotion, those that may be either."""
    clear = [verb for verb in deed.phrase.verbs if families(verb) & {"sell", "promote"}]
    sells = [verb for verb in clear if "promote" not in families(verb)]
    boosts = [verb for verb in clear if "sell" not in families(verb)]
    ads, goods = deed.first("ads"), deed.first("goods", "listing")
    if clear and ads is not None and (goods is None or ads < goods) and not (goods is not None and STRONG & set(sells)):
        return acts("ads", ("promotion",), "infringing")
    if not sells and not boosts:
        return _shown(deed) if clear else []
    if not boosts and not STRONG & set(sells):  # "move", "hold", "give": trade only where goods are spoken of
        return acts("trade-weak", ("listing",), "infringing", sure=False) if goods is not None else []
    done = tuple(name for name, verbs in (("listing", sells), ("promotion", boosts)) if verbs)
    linked = boosts == ["link"] and goods is not None
    if len(boosts) < len(clear) and not sells and (deed.head.get("listing") == 0 or linked):
        done = BOTH
    if "house" in deed.head and not _names_goods(deed):
        return acts("trade-house", done, "stores", sure=False)
    limited = bool(LIMITED.search(deed.text)) or not TRADED.search(deed.phrase.head)
    told = bool(deed.phrase.head) or _names_goods(deed)
    return acts("trade", done, "infringing", sure=limited and told, note=None if limited else ALL_TRADE)


def _names_goods(deed: Deed) -> bool:
    """Does the object speak of goods, by whatever word?"""
    head = deed.phrase.head
    named = deed.head.keys() & {"goods", "listing", "mark"} or TRADED.search(deed.text) or "mark" in nouns(deed.text)
    return bool(named) or head == "" or bool(re.match(r"^(?:it|them|any|such|[a-z]+s\b)", head))


def _shown(deed: Deed) -> list[Meaning]:
    """ "displaying", "posting", "placing": by their object, and where it is shown."""
    phrase = deed.phrase
    if SEARCHED.search(phrase.rest) or (SEARCHED.search(phrase.head) and not phrase.all("sell")):
        return acts("shown-ads", ("promotion",), "infringing", sure=False)
    return acts("shown", ("listing",), "infringing", sure=bool(deed.head.keys() & {"listing", "goods"}))


def _used(deed: Deed) -> list[Meaning]:
    """The use of a mark: where, or in connection with what, tells the acts."""
    text = OF_WHAT_IS_SOLD.sub("", deed.text)
    if FALSE_ADS.search(text) and not SALE.search(text):
        return acts("use-ads", ("promotion",), "infringing", sure=False)
    if FALSE.search(deed.phrase.head) or (MADE_TO_DECEIVE.search(text) and not HIDDEN.search(text)):
        return acts("deceive", BOTH, "infringing", sure=False, note=NOT_NAMED)
    searched, sale = SEARCHED.search(text), SALE.search(text)
    if searched and (ON_PAGES.search(text) or AS_A_NAME.search(text)):
        return acts("use-wide", BOTH, "infringing", sure=False)
    if searched and not sale:
        return acts("use-ads", ("promotion",), "infringing", sure=bool(HIDDEN.search(text)))
    if searched and SOLD.search(text):
        return acts("use-both", BOTH, "infringing", sure=bool(re.search(r"\b(?:sale|sell\w*)\b", text, re.IGNORECASE)))
    if sale:
        return acts("use", ("listing",), "infringing", sure=False)
    return acts("use", BOTH, "infringing", sure=False, note="all use of the mark is meant")
