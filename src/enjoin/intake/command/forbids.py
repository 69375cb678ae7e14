"""What is forbidden, and whom it binds → the acts of the case file, toward what, and whether the words leave a doubt.

Each row asks for families of verbs and of the object's nouns (`words`); the first that holds is meant. What no row holds means nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from enjoin.intake.command.leading import GIVES_SERVICE, HELPS, RUNS, USES
from enjoin.intake.command.meaning import BOTH, Meaning
from enjoin.intake.command.phrase import Phrase, phrases
from enjoin.intake.command.words import families, nouns

OTHERS = re.compile(
    r"^(?:any|all|each|other|another|third|no|those|defendants?|the|a|with|to|such|person|anyone|others?|one|[A-Z])",
    re.IGNORECASE,
)
DOING = re.compile(r"\b(?:in|to|from|by|with|the)\s+(?P<deed>(?:(?:the|any)\s+)?\w+(?:ing\b|\s).*)$", re.IGNORECASE)
REFERS = re.compile(
    r"\b(?:(?:sub-?)?paragraphs?|sections?|subparts?|activities|acts|conduct|foregoing|prohibited|above|this\s+order)\b",
    re.IGNORECASE,
)
SEARCHED = re.compile(
    r"\b(?:keywords?|search|meta-?tags?|ad-?words|sponsored|advertis\w*|promot\w*|hidden\s+text|e-?mails?|social\s+media|market(?:ing|ed)|banners?|hashtags?)\b",
    re.IGNORECASE,
)
SOLD = re.compile(
    r"\b(?:sale|sales|sell(?:ing)?|sold|distribut\w*|import\w*|manufactur\w*|offer(?:ing|ed|s)?|listings?|products?|goods|merchandise|packaging|items?)\b",
    re.IGNORECASE,
)
SERVES = re.compile(r"\b(?:services?|support|hosting|platforms?|fulfil?lment)\b", re.IGNORECASE)
LETS = re.compile(
    r"^(?:(?:any|the|such|those|each)\s+)*[\w' ]{3,60}?\bto\s+(?P<deed>[a-z]+\s.*)$"
)  # "permitting Defendants to open …"
EVADES = re.compile(r"\b(?:evad|circumvent|avoid)\w*\b", re.IGNORECASE)
STRONG = frozenset(
    [
        "sell",
        "offer",
        "list",
        "relist",
        "import",
        "export",
        "ship",
        "distribute",
        "manufacture",
        "produce",
        "make",
        "deal",
        "trade",
        "resell",
        "retail",
        "vend",
        "fulfill",
        "fulfil",
        "dropship",
        "peddle",
        "fabricate",
    ]
)
OPENS = frozenset(
    [
        "open",
        "create",
        "register",
        "establish",
        "form",
        "start",
        "launch",
        "acquire",
        "obtain",
        "activate",
        "reopen",
        "found",
    ]
)
NEW = re.compile(
    r"\b(?:new|another|other|additional|alternat\w+|replacement|any|further|different|second)\b", re.IGNORECASE
)
CALCULATED = re.compile(
    r"\b(?:calculated|likely|believe|confus\w*|affiliat\w*|association|infring\w*|unfair\w*|compet\w*|passing|dilut\w*|misrepresent\w*|sponsor\w*|genuine|source|origin)\b",
    re.IGNORECASE,
)
TRADED = re.compile(
    r"\b(?:products?|goods|merchandise|items?|articles?|listings?|units?|orders?|inventory)\b", re.IGNORECASE
)


def forbidden(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall not …" or "enjoined from …" means, act by act; acts on the same goods are one."""
    found: list[Meaning] = []
    items = _items(what)
    for meaning in (one for part in items for one in _read(part, roles)):
        twin = next(
            (
                at
                for at, other in enumerate(found)
                if other.toward == meaning.toward
                and other.toward in ("infringing", "assets", "records", "stores")
                and other.aids == meaning.aids
            ),
            None,
        )
        if twin is None:
            found.append(meaning)
        elif found[twin].sure or meaning.sure:
            one = found[twin]
            acts = tuple(
                name
                for name in ("listing", "promotion", "assets", "records", "operate_store")
                if name in (*one.forbid, *meaning.forbid)
            )
            better = one if one.sure >= meaning.sure else meaning
            found[twin] = replace(better, forbid=acts if one.sure == meaning.sure else better.forbid)
    if len(items) > 1 and len({each.toward for each in found}) > 1:
        return [replace(each, name=f"several-{each.toward}") for each in found]
    return found


def _read(what: str, roles: Sequence[str]) -> Iterable[Meaning]:
    for each in phrases(what):
        aided = False
        for meaning in _forbidden(each, roles):
            aided = aided or meaning.aids
            yield meaning
        if aided:
            break


TRAILING = re.compile(r"[,;]?\s*(?:and|or|and/or)?\s*$")
ITEM = re.compile(r"[\s,;:]\((?:[ivx]{1,4}|[a-h]|\d)\)\s+")


def _items(what: str) -> list[str]:
    """ "disposing of (i) goods, (ii) records": the words before the first number go with each item."""
    marks = list(ITEM.finditer(what))
    if len(marks) < 2 or not phrases(what[: marks[0].start()]):
        return [what]
    ends = [*(mark.start() for mark in marks[1:]), len(what)]
    front = what[: marks[0].start()].rstrip(" :,;")
    return [f"{front} {TRAILING.sub('', what[mark.end() : end])}" for mark, end in zip(marks, ends, strict=True)]


def _forbidden(each: Phrase, roles: Sequence[str]) -> Iterable[Meaning]:
    head, text = nouns(each.head), each.text
    lead = each.verbs[0]
    sure = each.sure
    if lead in HELPS and not ("services" in head and "house" in head):
        yield from _aided(each, roles)
        return
    let = LETS.match(text) if lead in ("allow", "permit", "let", "enable", "authorize") else None
    if let and (deeds := forbidden(let["deed"], ("defendants",))):
        yield from (replace(one, sure=one.sure and sure) for one in deeds)
        return
    if lead in ("allow", "permit", "let", "enable") and head.keys() & {"listing", "goods"} and "house" not in head:
        yield Meaning(name="lets-list", forbid=("listing",), toward="infringing", sure=False)
        return
    if ("evade" in families(lead) and lead not in ("form", "effect")) or (
        lead == "effect" and re.search(r"assignment|transfer|entit", text)
    ):
        yield Meaning(name="evade", forbid=("open_account",), toward="accounts", sure=False)
        return
    if "house" in head and EVADES.search(text) and lead in ("transfer", "assign", "convey", "sell"):
        yield Meaning(name="evade", forbid=("open_account",), toward="accounts", sure=False)
        return
    if (
        "house" in head
        and NEW.search(each.head)
        and (OPENS & set(each.verbs) or each.all("open"))
        and "goods" not in head
    ):
        yield Meaning(name="open", forbid=("open_account",), toward="accounts", sure=sure)
        return
    several = _several(each, head)
    if several:
        yield from several
        return
    if each.has("spoil") and "records" in head and not ("funds" in head and head["funds"] < head["records"]):
        yield Meaning(name="records", forbid=("records",), toward="records", sure=sure)
        return
    if _moves(each, head):
        yield Meaning(name="assets", forbid=("assets",), toward="assets", sure=sure)
        return
    if _serves(each, head) and FULFILS.search(each.head) and TRADED.search(each.rest):
        yield Meaning(name="fulfil", forbid=("listing",), toward="infringing", sure=False)
        return
    if _serves(each, head):
        yield Meaning(
            name="service", forbid=("operate_store",), toward="stores", sure=sure and "defendants" not in roles
        )
        return
    if (
        "house" in head
        and each.has("run", "close")
        and not head.keys() & {"listing", "ads"}
        and not ({"goods"} & head.keys() and head.get("goods", 0) < head["house"])
        and (lead not in ("store", "display", "link", "offer", "provide", "supply") or each.all("run"))
    ):
        firm = lead in RUNS
        yield Meaning(name="operate", forbid=("operate_store",), toward="stores", sure=sure and firm)
        return
    yield from _traded(each, head, sure)


def _aided(each: Phrase, roles: Sequence[str]) -> Iterable[Meaning]:
    """ "aiding any other person in selling …": the acts of the deed, or those of the paragraphs that it refers to."""
    deed = DOING.search(each.text)
    if REFERS.search(each.text) or deed is None:
        yield Meaning(
            name="aid",
            forbid=BOTH,
            toward="infringing",
            sure=False,
            aids=True,
            note="the acts are not named one by one" if "defendants" in roles else None,
        )
        return
    found = list(forbidden(deed["deed"], roles))
    if not found:
        yield Meaning(name="aid", forbid=BOTH, toward="infringing", sure=False, aids=True)
    for one in found:
        yield replace(one, aids=True)


def _several(each: Phrase, head: dict[str, int]) -> list[Meaning]:
    """ "destroying or transferring goods, records or money": each object is a prohibition of its own."""
    if not each.has("spoil", "move") or (each.has("promote") and not each.has("spoil")):
        return []
    rows = {"goods": ("listing", "infringing"), "records": ("records", "records"), "funds": ("assets", "assets")}
    kinds = sorted((kind for kind in rows if kind in head), key=lambda kind: head[kind])
    if len(kinds) < 2 or not re.search(r",|\bor\b|\band\b", each.head):
        return []
    if len({head[kind] for kind in kinds}) < len(kinds):
        return []
    return [
        Meaning(name=f"several-{rows[kind][1]}", forbid=(rows[kind][0],), toward=rows[kind][1], sure=each.sure)
        for kind in kinds
    ]


def _moves(each: Phrase, head: dict[str, int]) -> bool:
    if "funds" not in head or not each.has("move"):
        return False
    others = [head[kind] for kind in ("goods", "listing", "ads", "records") if kind in head]
    return not others or head["funds"] <= min(others)


FULFILS = re.compile(r"\bfulfil|\bshipping|\bwarehous|\bstorage", re.IGNORECASE)
# What limits the goods meant; without it all trade is.
LIMITED = re.compile(
    r"\b(?:counterfeit\w*|infring\w*|bear(?:s|ing)?|\w*marks?|cop(?:y|ies|ied|yrights?)|imitat\w*|unauthori[sz]ed|simulat\w*|genuine|works?|patent\w*|designs?|logos?|such|those|these|them|it|same|trade\s+dress|reproduc\w*|pirat\w*|fake|knock-?offs?|accused|likeness\w*|characters?|embod\w*|"
    r"identified|shown|listed|described|exhibit|schedule|removed|so|said|any\s+other)\b|\b(?-i:[A-Z][\w-]+\s+[A-Z][\w-]+)|\b(?:not|without|other\s+than)\b",
    re.IGNORECASE,
)


def _serves(each: Phrase, head: dict[str, int]) -> bool:
    if not each.has("run") or not ({"services"} & head.keys()):
        return bool(
            each.verbs[0] in ("allow", "permit", "let", "enable")
            and re.search(r"\boperat\w*|\bremain|\bcontinu", each.text)
            and "house" in nouns(each.text)
        )
    if each.all("promote"):
        return False
    return each.verbs[0] in GIVES_SERVICE and bool(SERVES.search(each.head))


def _traded(each: Phrase, head: dict[str, int], sure: bool) -> Iterable[Meaning]:
    """Trade in goods, its promotion, the use of marks and deceit."""
    lead, text = each.verbs[0], each.text
    if ("mark" in head and each.all("use")) or (lead in USES and "goods" not in head):
        yield _used(each, sure)
        return
    if lead in ("engage", "do", "commit", "undertake", "perform") and SEARCHED.search(each.head):
        yield Meaning(name="ads-deed", forbid=("promotion",), toward="infringing", sure=False)
        return
    if lead in ("pass", "palm") or (
        each.all("deceive") and (CALCULATED.search(text) or lead == "infringe" or lead == "compete")
    ):
        acts: tuple[str, ...] = ("listing",) if lead in ("pass", "palm") else BOTH
        yield Meaning(
            name="deceive", forbid=acts, toward="infringing", sure=False, note="the acts are not named one by one"
        )
        return
    clear = [verb for verb in each.verbs if families(verb) & {"sell", "promote"}]
    if not clear:
        return
    only_ads = "ads" in head and not (
        head.keys() & {"goods", "listing"}
        and min(head[kind] for kind in ("goods", "listing") if kind in head) < head["ads"]
    )
    sells = [verb for verb in clear if "promote" not in families(verb)]
    boosts = [verb for verb in clear if "sell" not in families(verb)]
    mixed = [verb for verb in clear if verb not in sells and verb not in boosts]
    if only_ads and (mixed or sells or boosts):
        yield Meaning(name="ads", forbid=("promotion",), toward="infringing", sure=sure)
        return
    if not sells and not boosts:  # "displaying", "posting", "placing": by their object
        yield _shown(each, head, sure)
        return
    if not boosts and not STRONG & set(sells):  # "move", "hold", "give": trade only where goods are spoken of
        if head.keys() & {"goods", "listing"}:
            yield Meaning(name="trade-weak", forbid=("listing",), toward="infringing", sure=False)
        return
    acts = tuple(name for name, verbs in (("listing", sells), ("promotion", boosts)) if verbs)
    if boosts and not sells and mixed and "listing" in head and head["listing"] == 0:
        acts = BOTH
    told = (
        bool(head.keys() & {"goods", "listing", "mark"})
        or bool(TRADED.search(text))
        or each.head == ""
        or bool(re.match(r"^(?:it|them|any|such|[a-z]+s\b)", each.head))
        or "mark" in nouns(text)
    )
    if "house" in head and not told:
        yield Meaning(name="trade-house", forbid=acts, toward="stores", sure=False)
        return
    limited = bool(LIMITED.search(text)) or not TRADED.search(each.head)
    yield Meaning(
        name="trade",
        forbid=acts,
        toward="infringing",
        sure=sure and limited and (told or bool(each.head)),
        note=None if limited else "no kind of goods is named: all trade?",
    )


def _shown(each: Phrase, head: dict[str, int], sure: bool) -> Meaning:
    if SEARCHED.search(each.rest) or (SEARCHED.search(each.head) and not each.all("sell")):
        return Meaning(name="shown-ads", forbid=("promotion",), toward="infringing", sure=False)
    if head.keys() & {"listing", "goods"}:
        return Meaning(name="shown", forbid=("listing",), toward="infringing", sure=sure)
    return Meaning(name="shown", forbid=("listing",), toward="infringing", sure=False)


def _used(each: Phrase, sure: bool) -> Meaning:
    """The use of a mark: where, or in connection with what, tells the acts."""
    text = each.text
    searched, sold = SEARCHED.search(text), SOLD.search(text)
    if searched and re.search(
        r"\bon\s+(?:(?:any|all|their|its|the)\s+)?(?:\w+\s+)?(?:web\s?sites?|web\s?pages?|stores?|listings?|products?|goods)\b",
        text,
    ):
        return Meaning(name="use-wide", forbid=BOTH, toward="infringing", sure=False)
    if searched and not re.search(
        r"\b(?:sale|sell(?:ing)?|sold|distribut\w*|import\w*|manufactur\w*|offer(?:ing)?|(?<!sponsored )listings?|packag\w*)\b",
        text,
        re.IGNORECASE,
    ):
        return Meaning(
            name="use-ads",
            forbid=("promotion",),
            toward="infringing",
            sure=sure and bool(re.search(r"keyword|search|meta-?tag|ad-?word|sponsored", text, re.IGNORECASE)),
        )
    if searched and sold:
        return Meaning(
            name="use-both",
            forbid=BOTH,
            toward="infringing",
            sure=sure and bool(re.search(r"\b(?:sale|sell\w*)\b", text, re.IGNORECASE)),
        )
    if re.search(
        r"\b(?:sale|sell\w*|sold|manufactur\w*|import\w*|distribut\w*|offer\w*|listings?|packaging)\b",
        text,
        re.IGNORECASE,
    ):
        return Meaning(name="use", forbid=("listing",), toward="infringing", sure=False)
    return Meaning(name="use", forbid=BOTH, toward="infringing", sure=False, note="all use of the mark is meant")
