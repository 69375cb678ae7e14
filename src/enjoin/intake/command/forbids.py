"""What is forbidden, and whom it binds → the acts of the case file, toward what, and whether the words leave a doubt.

Each row asks for families of verbs and of the object's nouns (`words`); the first that holds is meant. What no row holds means nothing.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from enjoin.intake.command.leading import GIVES_SERVICE, HELPS, OPENS, RUNS, TAKING_DOWN
from enjoin.intake.command.meaning import BOTH, Deed, Meaning, acts
from enjoin.intake.command.phrase import phrases
from enjoin.intake.command.trade import LIMITED, NOT_NAMED, TRADED, traded
from enjoin.intake.command.words import ACT_NOUNS, families, is_gerund, nouns

DOING = re.compile(r"\b(?:in|to|from|by|with|the)\s+(?P<deed>(?:(?:the|any)\s+)?\w+(?:ing\b|\s).*)$", re.IGNORECASE)
REFERS = re.compile(
    r"\b(?:(?:sub-?)?paragraphs?|sections?|subparts?|activities|acts|conduct|foregoing|prohibited|above|this\s+order)\b",
    re.IGNORECASE,
)
SERVES = re.compile(r"\b(?:services?|support|hosting|platforms?|fulfil?lment)\b", re.IGNORECASE)
FULFILS = re.compile(r"\bfulfil|\bshipping|\bwarehous|\bstorage", re.IGNORECASE)
# "permitting Defendants to open …"
LETS = re.compile(r"^(?:(?:any|the|such|those|each)\s+)*[\w' ]{3,60}?\bto\s+(?P<deed>[a-z]+\b.*)$")
DRAWS = ("draw", "withdraw", "deplete", "drain", "empty")
ACT = re.compile(r"^(?:(?:an?|any|all|the|such|further)\s+)*(?P<act>[A-Za-z]+)\b")
OUT_OF_ACCOUNTS = re.compile(r"\b(?:out\s+of|from)\s+(?:[\w'’]+\s+){0,3}accounts?\b", re.IGNORECASE)
LETTING = ("allow", "permit", "let", "enable", "authorize")
EVADES = re.compile(r"\b(?:evad|circumvent|avoid)\w*\b", re.IGNORECASE)
NEW = re.compile(
    r"\b(?:new|another|other|additional|alternat\w+|replacement|any|further|different|second)\b", re.IGNORECASE
)
ANY = re.compile(
    r"^(?:an?|any)\s|^(?:(?:seller|online|user|merchant|selling)\s+)*(?:accounts|stores|shops|storefronts)\b",
    re.IGNORECASE,
)
OTHERWISE = re.compile(
    r"\b(?:in|under)\s+(?:\w+\s+)?(?:other|another|different|false|new|assumed)\s+(?:\w+\s+)?(?:names?|alias(?:es)?|identit\w+)\b",
    re.IGNORECASE,
)
ENTITY = re.compile(
    r"\b(?:entit(?:y|ies)|corporations?|compan(?:y|ies)|associations?|partnerships?|business(?:es)?)\b", re.IGNORECASE
)
ORDER = ("listing", "promotion", "assets", "records", "operate_store")
TRAILING = re.compile(r"[,;]?\s*(?:and|or|and/or)?\s*$")
ITEM = re.compile(r"[\s,;:]\((?:[ivx]{1,4}|[a-h]|\d)\)\s+")


def forbidden(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall not …" or "enjoined from …" means, act by act; acts on the same goods are one."""
    found: list[Meaning] = []
    items = _items(what)
    for part in items:
        found = _with_all(found, _with_all([], _read(part, tuple(roles)), _joined), _both)
    if len(items) > 1 and len({each.toward for each in found}) > 1:
        return [replace(each, name=f"several-{each.toward}") for each in found]
    return found


def _with_all(
    found: list[Meaning], more: Iterable[Meaning], join: Callable[[Meaning, Meaning], Meaning]
) -> list[Meaning]:
    """The prohibitions with others beside them; of two toward the same things what `join` makes of them."""
    found = [*found]
    for meaning in more:
        at = next((nth for nth, other in enumerate(found) if _alike(other, meaning)), None)
        if at is None:
            found.append(meaning)
        else:
            found[at] = join(found[at], meaning)
    return found


def _both(one: Meaning, other: Meaning) -> Meaning:
    """Two numbered items: each stands by itself, so both are meant."""
    forbid = tuple(name for name in ORDER if name in (*one.forbid, *other.forbid))
    return replace(one, sure=one.sure and other.sure, forbid=forbid)


def _alike(one: Meaning, other: Meaning) -> bool:
    return one.toward == other.toward != "accounts" and one.aids == other.aids


def _joined(one: Meaning, other: Meaning) -> Meaning:
    """Two prohibitions toward the same things; what is sure overrules what is not."""
    if not one.sure and not other.sure:
        return one
    if one.sure != other.sure:
        return one if one.sure else other
    return replace(one, forbid=tuple(name for name in ORDER if name in (*one.forbid, *other.forbid)))


def _items(what: str) -> list[str]:
    """ "disposing of (i) goods, (ii) records": the words before the first number go with each item."""
    marks = list(ITEM.finditer(what))
    if len(marks) < 2:
        return [what]
    if not phrases(what[: marks[0].start()]):
        heads = [WORDS.match(what, mark.end()) for mark in marks]
        return _cut(what, marks, "") if all(head and is_gerund(head[0]) for head in heads) else [what]
    return _cut(what, marks, what[: marks[0].start()].rstrip(" :,;"))


WORDS = re.compile(r"[A-Za-z-]+")


def _cut(what: str, marks: Sequence[re.Match[str]], front: str) -> list[str]:
    ends = [*(mark.start() for mark in marks[1:]), len(what)]
    pieces = (TRAILING.sub("", what[mark.end() : end]) for mark, end in zip(marks, ends, strict=True))
    return [f"{front} {piece}".strip() for piece in pieces]


def _read(what: str, roles: tuple[str, ...]) -> Iterable[Meaning]:
    """Phrase by phrase; behind "aiding others in …" stands only what they do."""
    for each in phrases(what):
        deed = Deed(each, nouns(each.head), roles)
        if _keeps_up(deed):
            continue
        meant = next((row for row in (read(deed) for read in ROWS) if row is not None), [])
        yield from (replace(one, sure=one.sure and each.sure) for one in meant)
        if any(one.aids for one in meant):
            return


def _keeps_up(deed: Deed) -> bool:
    """ "Etsy shall not remove lawful listings": who may not take something down is not kept from selling it."""
    things = deed.head.keys() & {"listing", "goods", "house"} and not deed.head.keys() & {"funds", "records"}
    away = re.search(r"\b(?:labels?|tags?|marks?|inventory|evidence|jurisdiction)\b", deed.text, re.IGNORECASE)
    return bool(things) and "defendants" not in deed.roles and set(deed.phrase.verbs) <= TAKING_DOWN and not away


# ── the rows: each gives what is meant, or None where it does not hold; the first that holds counts ──


def _aids(deed: Deed) -> list[Meaning] | None:
    """ "aiding any other person in selling …": the acts of the deed, or those of the paragraphs that it refers to."""
    helps = deed.lead in HELPS or (
        deed.lead in ("hire", "solicit", "request", "engage") and HELPS & set(deed.phrase.verbs)
    )
    if not helps or {"services", "house"} <= deed.head.keys():
        return None
    done = DOING.search(deed.text)
    found = forbidden(done["deed"], deed.roles) if done else []
    if found and (not REFERS.search(deed.text) or all(one.toward != "infringing" for one in found)):
        return [replace(one, aids=True) for one in found]
    told = done is None or REFERS.search(deed.text)
    note = NOT_NAMED if told and "defendants" in deed.roles else None
    return [Meaning(name="aid", forbid=BOTH, toward="infringing", sure=False, aids=True, note=note)]


def _lets(deed: Deed) -> list[Meaning] | None:
    """ "permitting Defendants to open …" is their opening; "letting a listing return" is listing."""
    if deed.lead not in LETTING:
        return None
    let = LETS.match(deed.text)
    if let and (deeds := forbidden(let["deed"], ("defendants",))):
        return deeds
    act = ACT.match(deed.text)
    if act and act["act"].lower() in ACT_NOUNS and (deeds := forbidden(deed.text[act.start("act") :], ("defendants",))):
        return deeds
    if deed.head.keys() & {"listing", "goods"} and "house" not in deed.head:
        return acts("lets-list", ("listing",), "infringing", sure=False)
    return None


def _evades(deed: Deed) -> list[Meaning] | None:
    """To get round an order by assignments, new entities, stores made over to others."""
    effects = deed.lead == "effect" and re.search(r"assignment|transfer|entit", deed.text)
    avoids = "evade" in families(deed.lead) and deed.lead not in ("form", "effect")
    made_over = deed.lead in ("transfer", "assign", "convey", "sell") and "house" in deed.head
    forms = deed.lead in ("form", "incorporate") and ENTITY.search(deed.phrase.head)
    if effects or avoids or forms or (made_over and EVADES.search(deed.text)):
        return acts("evade", ("open_account",), "accounts", sure=False)
    return None


FRESH = re.compile(
    r"\b(?:new|another|other|additional|alternat\w+|replacement|further|different|second)\b", re.IGNORECASE
)
# "using any store name to sell such goods": what it is used for is meant.
PURPOSE = re.compile(
    r"\b(?:(?:in\s+order\s+|so\s+as\s+)?to|for(?:\s+the)?(?:\s+purposes?\s+of)?|as\s+(?:an?\s+)?means\s+(?:of|to))\s+(?P<deed>(?!the\b|an?\b|any\b)[a-z]+\b.*)$"
)


def _uses(deed: Deed) -> list[Meaning] | None:
    """A store, name or account that is used for trade: the trade is forbidden, not the account."""
    if deed.lead not in ("use", "employ", "utilize") or "house" not in deed.head or FRESH.search(deed.phrase.head):
        return None
    purpose = PURPOSE.search(deed.text)
    return (forbidden(purpose["deed"], deed.roles) or None) if purpose else None


MADE_OVER = re.compile(r"\b(?:ownership|control|title|registration|possession|operation)\b", re.IGNORECASE)


def _makes_over(deed: Deed) -> list[Meaning] | None:
    """ "transfer the ownership or control of its store": the store would be run by another."""
    handed = deed.lead in ("transfer", "assign", "convey", "sell", "relinquish", "surrender")
    if not handed or not MADE_OVER.search(deed.phrase.head) or deed.head.keys() & {"funds", "goods", "records"}:
        return None
    return acts("make-over", ("operate_store",), "stores", sure=False) if "house" in nouns(deed.text) else None


OTHER_ONE = re.compile(r"(?:any\s+)?(?:other|another|new)(?:\s+ones?)?", re.IGNORECASE)


def _opens(deed: Deed) -> list[Meaning] | None:
    opening = OPENS & set(deed.phrase.verbs) or deed.phrase.all("open")
    fresh = (
        NEW.search(deed.phrase.head)
        or OTHERWISE.search(deed.text)
        or (deed.lead in OPENS and ANY.match(deed.phrase.head))
    )
    if opening and OTHER_ONE.fullmatch(deed.phrase.head.rstrip(" .")):
        return acts("open-other", ("open_account",), "accounts", sure=False)
    if opening and "house" in deed.head and "goods" not in deed.head and fresh:
        return acts("open", ("open_account",), "accounts")
    return None


def _several(deed: Deed) -> list[Meaning] | None:
    """ "destroying or transferring goods, records or money": each object is a prohibition of its own."""
    spoils = deed.phrase.has("spoil")
    if not spoils and (not deed.phrase.has("move") or deed.phrase.has("promote")):
        return None
    rows = {"goods": ("listing", "infringing"), "records": ("records", "records"), "funds": ("assets", "assets")}
    kinds = sorted((kind for kind in rows if kind in deed.head), key=lambda kind: deed.head[kind])
    apart = len({deed.head[kind] for kind in kinds}) == len(kinds)
    if len(kinds) < 2 or not apart or not re.search(r",|\bor\b|\band\b", deed.phrase.head):
        return None
    return [one for kind in kinds for one in acts(f"several-{rows[kind][1]}", (rows[kind][0],), rows[kind][1])]


def _spoils(deed: Deed) -> list[Meaning] | None:
    records, funds = deed.first("records"), deed.first("funds")
    if records is None or not deed.phrase.has("spoil") or (funds is not None and funds < records):
        return None
    return acts("records", ("records",), "records")


BIDDEN_PAY = re.compile(
    r"\b(?:instructions?|requests?|orders?|directions?|demands?|checks?|drafts?|debits?)\b[^;]{0,60}?\b(?:to\s+(?:pay|transfer|withdraw|move|remit|empty|wire|disburse|draw|release|close)|for\s+(?:payments?|withdrawals?|transfers?|the\s+(?:withdrawal|transfer|payment)))\b|\b(?:withdrawal|payout|transfer|wire|disbursement)\s+(?:requests?|instructions?|orders?)\b",
    re.IGNORECASE,
)
DEFENDANT = re.compile(r"^(?:to\s+)?(?:(?:any|the|each|all)\s+)?Defendants?\W*$")
HONORS = ("honor", "honour", "execute", "process", "accept", "follow", "carry", "act", "fulfill", "give", "obey", "effect", "complete")  # fmt: skip


def _honors(deed: Deed) -> list[Meaning] | None:
    """To carry out an instruction to pay is to pay."""
    if deed.lead not in HONORS or not BIDDEN_PAY.search(deed.text):
        return None
    return acts("honor", ("assets",), "assets", sure=False)


def _moves(deed: Deed) -> list[Meaning] | None:
    funds, others = deed.first("funds"), deed.first("goods", "listing", "ads", "records")
    if deed.lead in ("pay", "disburse", "remit") and DEFENDANT.match(deed.phrase.head):
        return acts("assets", ("assets",), "assets", sure=False)
    if not deed.head and deed.lead in ("withdraw", "disburse"):
        return acts("assets", ("assets",), "assets", sure=False)
    if funds is None and (
        (deed.lead in DRAWS and "account" in deed.phrase.head)
        or (
            deed.lead in ("transfer", "move", "withdraw", "remove")
            and not deed.head.keys() & {"goods", "listing", "records"}
            and OUT_OF_ACCOUNTS.search(deed.text)
        )
    ):
        return acts("assets", ("assets",), "assets")
    if funds is None or not deed.phrase.has("move") or (others is not None and others < funds):
        return None
    return acts("assets", ("assets",), "assets", sure=deed.lead != "process")


def _serves(deed: Deed) -> list[Meaning] | None:
    """Services to stores keep them running; the fulfilment of orders for goods is trade in them."""
    lets_run = (
        deed.lead in LETTING and re.search(r"\boperat\w*|\bremain|\bcontinu", deed.text) and "house" in nouns(deed.text)
    )
    given = _given(deed)
    gives = (
        deed.lead in GIVES_SERVICE
        and bool(SERVES.search(given))
        and ("services" in deed.head or given != deed.phrase.head)
    )
    if deed.lead in GIVES_SERVICE and AD_SERVICES.search(given) and not OTHER_SERVICES.search(given) and not lets_run:
        return acts("ad-services", ("promotion",), "infringing", sure=False)
    if not lets_run and (not gives or deed.phrase.all("promote")):
        return None
    if limited := _services_for(deed):
        return limited
    if FULFILS.search(deed.phrase.head) and TRADED.search(deed.phrase.rest):
        return acts("fulfil", ("listing",), "infringing", sure=False)
    return acts("service", ("operate_store",), "stores", sure="defendants" not in deed.roles)


# "providing any of the Defendants with keyword advertising services": what is given stands behind "with".
GIVEN_WITH = re.compile(r"^(?:(?:any|each|all|the|of)\s+)*Defendants?\W+with\s+(?P<given>[^;]+)", re.IGNORECASE)
AD_SERVICES = re.compile(
    r"\b(?:advertis\w*|promotion\w*|marketing|keywords?|sponsor\w*|search[\s-]engine)\b(?:[\s,]+(?:and|or|[\w-]+)){0,4}?\s+(?:services?|tools|placements?|products?)\b|\b(?:paid|sponsored|keyword|online)\s+advertis\w*",
    re.IGNORECASE,
)


OTHER_SERVICES = re.compile(
    r"\b(?:hosting|payments?|fulfil\w*|logistics|checkout|storefronts?|stores?|accounts?|processing|warehous\w*)\b",
    re.IGNORECASE,
)


def _given(deed: Deed) -> str:
    """What a giver of services gives."""
    behind = GIVEN_WITH.match(" ".join(f"{deed.phrase.head} {deed.phrase.rest}".split()))
    return behind["given"] if behind else deed.phrase.head


# "providing services to accounts in connection with the advertising or sale of such goods": the trade is barred, not the account.
IN_TRADE = re.compile(r"\bin\s+connection\s+with\s+(?:the\s+)?(?P<deed>(?:[a-z][^;]*?\b)?(?:sale|advertis\w*|display|promotion|distribution)\b[^;]*?\bof\b[^;]*)", re.IGNORECASE)  # fmt: skip


def _services_for(deed: Deed) -> list[Meaning] | None:
    """What services to a store are for, where the words limit them to trade in goods of one kind."""
    trade = IN_TRADE.search(deed.text)
    if trade is None or not LIMITED.search(trade["deed"]):
        return None
    found = forbidden(trade["deed"], deed.roles)
    return [replace(one, sure=False) for one in found if one.toward == "infringing"] or None


def _runs(deed: Deed) -> list[Meaning] | None:
    """To run, own or link a store."""
    house, goods = deed.first("house"), deed.first("goods")
    if house is None or not deed.phrase.has("run", "close") or deed.head.keys() & {"listing", "ads"}:
        return None
    if goods is not None and goods < house:
        return None
    if deed.lead in ("store", "display", "link", "offer", "provide", "supply") and not deed.phrase.all("run"):
        return None
    return acts("operate", ("operate_store",), "stores", sure=deed.lead in RUNS)


BY_DOING = re.compile(r"\bby\s+(?P<deed>(?:\w+ly\s+)?\w+ing\b.*)$", re.IGNORECASE)


def _competes(deed: Deed) -> list[Meaning] | None:
    """ "competing unfairly by selling goods that …": how it is done is what is forbidden."""
    how = BY_DOING.search(deed.text) if deed.lead in ("compete", "infringe") else None
    found = forbidden(how["deed"], deed.roles) if how else []
    return [replace(one, sure=False) for one in found] or None


ROWS: tuple[Callable[[Deed], list[Meaning] | None], ...] = (
    _honors, _aids, _lets, _evades, _uses, _opens, _makes_over, _several, _spoils, _moves, _serves, _runs, _competes, traded,
)  # fmt: skip
