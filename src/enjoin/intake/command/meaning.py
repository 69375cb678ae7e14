"""A verb phrase and whom it binds → the acts or the duty of the case file, toward what, and whether the words leave a doubt.

Each row asks for families of verbs and of the object's nouns (`words`); the first that holds is meant. What no row holds means nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.phrase import Phrase, phrases
from enjoin.intake.command.words import families, nouns

BOTH = ("listing", "promotion")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """Acts that are forbidden, or a duty; `sure` if a firm row and known words gave it; `aids` if it only forbids to help others."""

    name: str
    forbid: tuple[str, ...] = ()
    require: str | None = None
    toward: str | None = None
    sure: bool = True
    aids: bool = False
    note: str | None = None


# ── prohibitions ──

OTHERS = re.compile(r"^(?:any|all|each|other|another|third|no|those|defendants?|the|a|with|to|such|person|anyone|others?|one|[A-Z])", re.IGNORECASE)
DOING = re.compile(r"\b(?:in|to|from|by|with|the)\s+(?P<deed>(?:(?:the|any)\s+)?\w+(?:ing\b|\s).*)$", re.IGNORECASE)
REFERS = re.compile(r"\b(?:(?:sub-?)?paragraphs?|sections?|subparts?|activities|acts|conduct|foregoing|prohibited|above|this\s+order)\b", re.IGNORECASE)
SEARCHED = re.compile(r"\b(?:keywords?|search|meta-?tags?|ad-?words|sponsored|advertis\w*|promot\w*|hidden\s+text|e-?mails?|social\s+media|market(?:ing|ed)|banners?|hashtags?)\b", re.IGNORECASE)
SOLD = re.compile(r"\b(?:sale|sales|sell(?:ing)?|sold|distribut\w*|import\w*|manufactur\w*|offer(?:ing|ed|s)?|listings?|products?|goods|merchandise|packaging|items?)\b", re.IGNORECASE)
SERVES = re.compile(r"\b(?:services?|support|hosting|platforms?|fulfil?lment)\b", re.IGNORECASE)
LETS = re.compile(r"^(?:(?:any|the|such|those|each)\s+)*[\w' ]{3,60}?\bto\s+(?P<deed>[a-z]+\s.*)$")  # "permitting Defendants to open …"
EVADES = re.compile(r"\b(?:evad|circumvent|avoid)\w*\b", re.IGNORECASE)
NEW = re.compile(r"\b(?:new|another|other|additional|alternat\w+|replacement|any|further|different|second)\b", re.IGNORECASE)
CALCULATED = re.compile(r"\b(?:calculated|likely|believe|confus\w*|affiliat\w*|association|infring\w*|unfair\w*|compet\w*|passing|dilut\w*|misrepresent\w*|sponsor\w*|genuine|source|origin)\b", re.IGNORECASE)
TRADED = re.compile(r"\b(?:products?|goods|merchandise|items?|articles?|listings?|units?|orders?|inventory)\b", re.IGNORECASE)


def forbidden(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall not …" or "enjoined from …" means, act by act; acts on the same goods are one."""
    found: list[Meaning] = []
    for meaning in (one for part in _items(what) for one in _read(part, roles)):
        twin = next((at for at, other in enumerate(found) if other.toward == meaning.toward and other.toward in ("infringing", "assets", "records", "stores") and other.aids == meaning.aids), None)
        if twin is None:
            found.append(meaning)
        elif found[twin].sure or meaning.sure:
            one = found[twin]
            acts = tuple(name for name in ("listing", "promotion", "assets", "records", "operate_store") if name in (*one.forbid, *meaning.forbid))
            better = one if one.sure >= meaning.sure else meaning
            found[twin] = replace(better, forbid=acts if one.sure == meaning.sure else better.forbid)
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
    if lead in ("aid", "abet", "assist", "help", "encourage", "induce", "instruct", "contribute", "facilitate", "participate", "enable", "join", "cause", "procure") and not ("services" in head and "house" in head):
        yield from _aided(each, roles)
        return
    let = LETS.match(text) if lead in ("allow", "permit", "let", "enable", "authorize") else None
    if let and (deeds := forbidden(let["deed"], ("defendants",))):
        yield from (replace(one, sure=one.sure and sure) for one in deeds)
        return
    if "evade" in families(lead) and lead not in ("form", "effect") or (lead == "effect" and re.search(r"assignment|transfer|entit", text)):
        yield Meaning(name="evade", forbid=("open_account",), toward="accounts", sure=False)
        return
    if "house" in head and EVADES.search(text) and lead in ("transfer", "assign", "convey", "sell"):
        yield Meaning(name="evade", forbid=("open_account",), toward="accounts", sure=False)
        return
    if each.has("open") and "house" in head and lead in ("open", "create", "register", "establish", "form", "start", "launch", "acquire", "obtain", "activate", "set", "make", "reopen", "begin", "buy", "found", "utilize", "use", "migrate", "switch") and NEW.search(each.head) and not ("use" in each.verbs and "goods" in head):
        yield Meaning(name="open", forbid=("open_account",), toward="accounts", sure=sure)
        return
    several = _several(each, head)
    if several:
        yield from several
        return
    if each.has("spoil") and "records" in head and not ("funds" in head and head["funds"] < head["records"]) and not each.all("sell", "promote"):
        yield Meaning(name="records", forbid=("records",), toward="records", sure=sure)
        return
    if _moves(each, head):
        yield Meaning(name="assets", forbid=("assets",), toward="assets", sure=sure)
        return
    if _serves(each, head):
        yield Meaning(name="service", forbid=("operate_store",), toward="stores", sure=sure and "defendants" not in roles)
        return
    if "house" in head and each.has("run", "close") and not head.keys() & {"listing", "ads"} and not ({"goods"} & head.keys() and head.get("goods", 0) < head["house"]) and (lead not in ("store", "display", "link", "offer", "provide", "supply") or each.all("run")):
        firm = lead in ("operate", "host", "run", "maintain", "own", "control", "manage", "continue", "support", "restore", "reactivate", "reopen", "keep", "exercise", "transfer", "allow", "permit", "use", "link")
        yield Meaning(name="operate", forbid=("operate_store",), toward="stores", sure=sure and firm)
        return
    yield from _traded(each, head, sure)


def _aided(each: Phrase, roles: Sequence[str]) -> Iterable[Meaning]:
    """ "aiding any other person in selling …": the acts of the deed, or those of the paragraphs that it refers to."""
    deed = DOING.search(each.text)
    if REFERS.search(each.text) or deed is None:
        yield Meaning(name="aid", forbid=BOTH, toward="infringing", sure=False, aids=True, note="the acts are not named one by one" if "defendants" in roles else None)
        return
    found = list(forbidden(deed["deed"], roles))
    if not found:
        yield Meaning(name="aid", forbid=BOTH, toward="infringing", sure=False, aids=True)
    for one in found:
        yield replace(one, aids=True)


def _several(each: Phrase, head: dict[str, int]) -> list[Meaning]:
    """ "destroying or transferring goods, records or money": each object is a prohibition of its own."""
    if not each.has("spoil", "move") or each.has("promote") and not each.has("spoil"):
        return []
    rows = {"goods": ("listing", "infringing"), "records": ("records", "records"), "funds": ("assets", "assets")}
    kinds = sorted((kind for kind in rows if kind in head), key=lambda kind: head[kind])
    if len(kinds) < 2 or not re.search(r",|\bor\b|\band\b", each.head):
        return []
    if len({head[kind] for kind in kinds}) < len(kinds):
        return []
    return [Meaning(name=f"several-{rows[kind][1]}", forbid=(rows[kind][0],), toward=rows[kind][1], sure=each.sure) for kind in kinds]


def _moves(each: Phrase, head: dict[str, int]) -> bool:
    if "funds" not in head or not each.has("move"):
        return False
    others = [head[kind] for kind in ("goods", "listing", "ads", "records") if kind in head]
    return not others or head["funds"] <= min(others)


def _serves(each: Phrase, head: dict[str, int]) -> bool:
    if not each.has("run") or not ({"services"} & head.keys()):
        return bool(each.verbs[0] in ("allow", "permit", "let", "enable") and re.search(r"\boperat\w*|\bremain|\bcontinu", each.text) and "house" in nouns(each.text))
    if each.all("promote"):
        return False
    return each.verbs[0] in ("provide", "supply", "offer", "render", "perform", "continue", "extend", "furnish", "give", "process", "support", "do", "use") and bool(SERVES.search(each.head))


def _traded(each: Phrase, head: dict[str, int], sure: bool) -> Iterable[Meaning]:
    """Trade in goods, its promotion, the use of marks and deceit."""
    lead, text = each.verbs[0], each.text
    if "mark" in head and each.all("use") or (lead in ("use", "affix", "reproduce", "copy", "imitate", "adopt", "infringe", "register", "apply") and "goods" not in head):
        yield _used(each, sure)
        return
    if lead in ("pass", "palm") or (each.all("deceive") and (CALCULATED.search(text) or lead == "infringe" or lead == "compete")):
        acts = ("listing",) if lead in ("pass", "palm") and not re.search(r"\b(?:induc|enabl|help)\w*", text) else BOTH
        yield Meaning(name="deceive", forbid=acts, toward="infringing", sure=False, note="the acts are not named one by one")
        return
    clear = [verb for verb in each.verbs if families(verb) & {"sell", "promote"}]
    if not clear:
        return
    only_ads = "ads" in head and not (head.keys() & {"goods", "listing"} and min(head[kind] for kind in ("goods", "listing") if kind in head) < head["ads"])
    sells = [verb for verb in clear if "promote" not in families(verb)]
    boosts = [verb for verb in clear if "sell" not in families(verb)]
    mixed = [verb for verb in clear if verb not in sells and verb not in boosts]
    if only_ads and (mixed or sells or boosts):
        yield Meaning(name="ads", forbid=("promotion",), toward="infringing", sure=sure)
        return
    if not sells and not boosts:  # "displaying", "posting", "placing": by their object
        yield _shown(each, head, sure)
        return
    acts = tuple(name for name, verbs in (("listing", sells), ("promotion", boosts)) if verbs)
    if boosts and not sells and mixed and "listing" in head and head["listing"] == 0:
        acts = BOTH
    told = bool(head.keys() & {"goods", "listing", "mark"}) or bool(TRADED.search(text)) or each.head == "" or bool(re.match(r"^(?:it|them|any|such|[a-z]+s\b)", each.head)) or "mark" in nouns(text)
    if "house" in head and not told:
        yield Meaning(name="trade-house", forbid=acts, toward="stores", sure=False)
        return
    yield Meaning(name="trade", forbid=acts, toward="infringing", sure=sure and (told or bool(each.head)))


def _shown(each: Phrase, head: dict[str, int], sure: bool) -> Meaning:
    if "listing" in head or "goods" in head or "mark" in head:
        return Meaning(name="shown", forbid=("listing",), toward="infringing", sure=sure and ("listing" in head or "goods" in head))
    return Meaning(name="shown", forbid=("listing",), toward="infringing", sure=False)


def _used(each: Phrase, sure: bool) -> Meaning:
    """The use of a mark: where, or in connection with what, tells the acts."""
    text = each.text
    searched, sold = SEARCHED.search(text), SOLD.search(text)
    if searched and re.search(r"\bon\s+(?:(?:any|all|their|its|the)\s+)?(?:\w+\s+)?(?:web\s?sites?|web\s?pages?|stores?|listings?|products?|goods)\b", text):
        return Meaning(name="use-wide", forbid=BOTH, toward="infringing", sure=False)
    if searched and not re.search(r"\b(?:sale|sell(?:ing)?|sold|distribut\w*|import\w*|manufactur\w*|offer(?:ing)?|listings?|packag\w*)\b", text, re.IGNORECASE):
        return Meaning(name="use-ads", forbid=("promotion",), toward="infringing", sure=sure and bool(re.search(r"keyword|search|meta-?tag|ad-?word|sponsored", text, re.IGNORECASE)))
    if searched and sold:
        return Meaning(name="use-both", forbid=BOTH, toward="infringing", sure=sure and bool(re.search(r"\b(?:sale|sell\w*)\b", text, re.IGNORECASE)))
    if re.search(r"\b(?:sale|sell\w*|sold|manufactur\w*|import\w*|distribut\w*|offer\w*|listings?|packaging)\b", text, re.IGNORECASE):
        return Meaning(name="use", forbid=("listing",), toward="infringing", sure=False)
    return Meaning(name="use", forbid=BOTH, toward="infringing", sure=False, note="all use of the mark is meant")


# ── duties ──

TO_PLAINTIFF = re.compile(r"\bto\s+(?:the\s+)?(?:plaintiffs?\b(?!['’]s?\s+marks)|[A-Z]\w+['’]s?\s+counsel)|\bplaintiffs?['’]s?\s+counsel\b", re.IGNORECASE)
TO_COURT = re.compile(r"\b(?:with|to|upon)\s+(?:the\s+|this\s+)?(?:court|clerk)\b|\bunder\s+seal\b", re.IGNORECASE)
RESTRAINED = re.compile(r"\b(?:restrained|frozen|attached|held|restraint|freeze|blocked|attachment)\b", re.IGNORECASE)
CONFIRMS = re.compile(r"\bconfirmation\b", re.IGNORECASE)
FINED = re.compile(r"\$\s?\d|\bfees\b|\bfines?\b|\bsanctions?\b|\bpenalt", re.IGNORECASE)
COMPLIED = re.compile(r"\b(?:compli\w*|complied|steps\s+(?:it|they)\s+ha\w+\s+taken|what\s+(?:it|they)\s+ha\w+\s+done|done\s+so|has\s+been\s+(?:done|removed|frozen))\b", re.IGNORECASE)


def required(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall …" means: duties, and prohibitions where it bids to cease or to prevent."""
    found: list[Meaning] = []
    for nth, each in enumerate(phrases(what)):
        if each.verbs[0] in ("cease", "desist", "refrain", "stop", "discontinue", "abstain", "halt", "avoid", "forbear", "end", "quit", "forgo") and not _withholds(each):
            rest = _behind_stop(what, each)
            found += [one for one in forbidden(rest, roles)]
            if each.gerund or re.match(r"\W*\w+ing\b", rest):
                break
            continue
        for meaning in _required(each, roles):
            if any(_same(meaning, other) for other in found) or _detail(meaning, found):
                continue
            found.append(meaning if nth < 1 or meaning.forbid else replace(meaning, sure=meaning.sure and each.sure))
    return found[:3]


def _same(one: Meaning, other: Meaning) -> bool:
    return (one.forbid, one.require) == (other.forbid, other.require)


def _detail(one: Meaning, found: Sequence[Meaning]) -> bool:
    """Is a later duty only how an earlier one is done: "file and serve a report", "freeze and report"?"""
    before = {each.require for each in found}
    return one.require in ("identify", "file", "pay") and "file" in before or (one.require == "identify" and bool(before & {"report", "pay"})) or (one.require in ("report", "file") and "identify" in before) or (one.require == "pay" and bool(before & {"release", "freeze"}))


def _withholds(each: Phrase) -> bool:
    return bool(re.search(r"\b(?:payouts?|payments?|disbursements?|transfers?\s+(?:out|of\s+funds)|paying|withdrawals?)\b", each.text[:60], re.IGNORECASE)) or (len(each.verbs) > 1 and each.verbs[1] in ("pay", "disburse", "withdraw"))


def _behind_stop(what: str, each: Phrase) -> str:
    """The words behind "cease and desist from": what is to be stopped."""
    match = re.search(r"\b(?:ceas|desist|refrain|stop|discontinu|abstain|halt|avoid|forbear|end|quit|forgo)\w*\b(?:\s*,?\s*(?:and|or)?\s*(?:immediately\s+)?(?:permanently\s+)?(?:ceas|desist|refrain|stop|discontinu|abstain|halt)\w*\b)*\s*(?:from|in)?\s*:?", what, re.IGNORECASE)
    return what[match.end() :] if match else each.text


def _required(each: Phrase, roles: Sequence[str]) -> Iterable[Meaning]:
    head, text, lead, sure = nouns(each.head), each.text, each.verbs[0], each.sure
    party = "defendants" in roles or "plaintiffs" in roles
    all_text = f"{' '.join(each.verbs)} {text}"
    if lead in ("prevent", "prohibit", "bar", "preclude") or (lead in ("block", "stop", "keep") and re.search(r"\bfrom\s+\w+ing\b", text)):
        if re.search(r"\blinks?\b", head_of(each)) and SEARCHED.search(text):
            yield Meaning(name="links", forbid=("promotion",), toward="stores", sure=sure)
            return
        deed = re.search(r"\bfrom\s+(?P<deed>.*)$", text)
        for one in forbidden(deed["deed"] if deed else text, ("defendants",)):
            yield replace(one, sure=one.sure and sure)
        return
    if "plaintiffs" in roles:
        yield from _plaintiffs(each, head, sure)
        return
    if _releases(each, head, text):
        if TO_PLAINTIFF.search(text):
            yield Meaning(name="turn-over", require="pay", toward="assets", sure=sure)
        else:
            yield Meaning(name="release", require="release", toward="assets", sure=sure)
        return
    if lead in ("pay", "remit", "reimburse", "compensate", "tender", "repay", "disgorge", "forfeit") or (each.has("pay") and "funds" in head and TO_PLAINTIFF.search(text)) or (lead in ("turn", "transfer", "release", "deliver", "surrender", "hand") and re.search(r"\bover\b|\bto\b", all_text) and (head.keys() & {"funds"} or "$" in text) and TO_PLAINTIFF.search(text)):
        yield Meaning(name="pay", require="pay", toward=None if party or FINED.search(text) else "assets", sure=sure and (party or not FINED.search(text)))
        return
    if lead in ("file", "lodge", "post", "move", "respond", "answer", "oppose", "reply", "docket", "meet", "confer", "seek", "apply", "complete") and not (head.keys() & {"listing", "ads"} and lead == "post"):
        yield Meaning(name="file", require="file", toward=None, sure=sure)
        return
    if lead in ("submit", "deposit", "serve", "maintain", "give", "provide", "place", "notify", "advise", "show", "keep") and (TO_COURT.search(text) or "security" in head and party and lead not in ("keep", "serve")):
        yield Meaning(name="file", require="file", toward=None, sure=sure)
        return
    if _freezes(each, head, text, party):
        goods = "goods" in head and "funds" not in head and "house" not in head
        yield Meaning(name="freeze-goods" if goods else "freeze", require="freeze", toward="infringing" if goods else "assets", sure=sure and not goods)
        return
    if "ads" in head and not head.keys() & {"listing", "goods"} and (each.has("promote") or {"cease", "stop"} & set(each.verbs)):
        yield Meaning(name="ads", forbid=("promotion",), toward="infringing", sure=sure)
        return
    closing = each.has("close", "remove") and lead not in ("take", "hide") or (lead == "take" and re.search(r"\bdown\b", all_text))
    things = [kind for kind in ("listing", "goods", "ads") if kind in head]
    if closing and "house" in head and not any(head[kind] < head["house"] for kind in things if kind != "goods") and lead in ("close", "shut", "suspend", "terminate", "disable", "deactivate", "lock", "ban", "cancel", "take", "disconnect", "block", "shutter", "remove", "delete"):
        yield Meaning(name="shut-down", forbid=("operate_store",), toward="stores", sure=sure and lead not in ("remove", "delete", "block"))
        return
    if each.has("remove") and lead not in ("end", "drop", "clear", "destroy", "cancel") and (things or "mark" in head or re.search(r"\bdown\b|\bdelist", all_text)) or (lead in ("end", "cancel", "drop", "clear") and "listing" in head):
        firm = bool(things) and (lead != "recall")
        yield Meaning(name="remove", require="remove", toward="infringing", sure=sure and firm)
        return
    if lead in ("preserve", "retain", "save", "safeguard") or (lead in ("keep", "maintain", "hold", "store") and "records" in head):
        yield Meaning(name="preserve", require="preserve", toward="records", sure=sure)
        return
    if lead in ("transfer", "assign", "convey") and "house" in head:
        yield Meaning(name="domain", forbid=("operate_store",), toward="stores", sure=False)
        return
    yield from _tells(each, head, text, sure, party, roles)


def head_of(each: Phrase) -> str:
    """The object's head in small letters."""
    return each.head.lower()


def _plaintiffs(each: Phrase, head: dict[str, int], sure: bool) -> Iterable[Meaning]:
    """What a plaintiff must do: file, serve, post; pay; let go."""
    lead = each.verbs[0]
    if lead in ("pay", "reimburse", "compensate", "refund"):
        yield Meaning(name="pay", require="pay", toward=None, sure=sure)
    elif lead in ("preserve", "retain"):
        yield Meaning(name="preserve", require="preserve", toward="records", sure=sure)
    elif lead in ("release", "unfreeze", "return") and "funds" in head:
        yield Meaning(name="release", require="release", toward="assets", sure=False)
    elif each.has("file") and lead not in ("make", "complete", "publish", "convert"):
        yield Meaning(name="file", require="file", toward=None, sure=sure and lead not in ("give", "notify", "ask", "request", "send", "email", "e-mail", "obtain", "seek", "provide", "inform", "advise"))


def _releases(each: Phrase, head: dict[str, int], text: str) -> bool:
    lead = each.verbs[0]
    if "domain" in each.text:
        return False
    if lead in ("unfreeze", "unlock", "unblock"):
        return True
    if lead in ("lift", "dissolve", "discharge", "vacate", "end") and "restraint" in head:
        return True
    return lead in ("release", "return", "restore", "refund", "free", "thaw") and (bool(head.keys() & {"funds", "restraint", "house"}) or bool(re.match(r"^(?:it|them|those|that|these|all|to\b|what)", each.text)))


def _freezes(each: Phrase, head: dict[str, int], text: str, party: bool) -> bool:
    lead = each.verbs[0]
    if not each.has("freeze"):
        return _withholds(each) and each.verbs[0] in ("stop", "cease", "halt", "discontinue")
    funds = bool(head.keys() & {"funds", "house"})
    clear = [verb for verb in each.verbs if verb in ("freeze", "restrain", "attach", "impound", "sequester", "garnish", "levy", "seize", "quarantine", "segregate", "isolate")]
    if clear and "listing" not in head and not ("house" in head and lead in ("close",)):
        return funds or "restraint" in head or "goods" in head or bool(re.match(r"^(?:it|them|those|that|all|any)\b", each.head))
    if lead == "locate" and funds or (lead == "identify" and clear):
        return True
    if lead in ("hold", "withhold", "retain", "secure", "keep", "safeguard", "reserve", "maintain", "preserve", "set", "lock", "block", "suspend", "halt", "stop", "cease", "limit", "restrict"):
        payout = bool(re.search(r"\b(?:payouts?|payments?|disbursements?|withdrawals?|transfers?|funds|assets|money|monies|balances?|proceeds|sums?|amounts?)\b", each.head, re.IGNORECASE))
        return payout and not ("records" in head and head["records"] < head.get("funds", 999))
    return lead in ("place", "put", "impose") and bool(re.search(r"\b(?:hold|restraint|freeze|lock|block)\b", text[:40])) and bool(re.search(r"\b(?:funds|assets|money|monies|balances?|accounts?|proceeds|payments?)\b", text, re.IGNORECASE))


def _tells(each: Phrase, head: dict[str, int], text: str, sure: bool, party: bool, roles: Sequence[str]) -> Iterable[Meaning]:
    """To say, show or hand over: what was restrained is reported, what was done is filed or reported, the rest is told."""
    lead = each.verbs[0]
    if not each.has("identify") and lead not in ("confirm",):
        return
    if CONFIRMS.search(each.head) and "defendants" not in roles:
        yield Meaning(name="confirm", require="report", toward="assets", sure=sure)
        return
    amounts = RESTRAINED.search(text) and not re.search(r"\b(?:names?|identit\w*|identif\w+|address\w*|contact|transactions?|account\s+numbers?|accounting|data|records|documents)\b", text, re.IGNORECASE)
    if lead in ("report", "certify", "confirm", "notify", "advise", "inform", "provide", "give", "tell", "account", "serve", "send", "state", "submit") and amounts and "defendants" not in roles:
        yield Meaning(name="report", require="report", toward="assets", sure=sure and lead in ("report", "certify", "confirm"))
        return
    if lead == "report" and not re.search(r"\b(?:names?|identit\w+|address\w*|contact)\b", text, re.IGNORECASE) and not party:
        yield Meaning(name="report", require="report", toward="accounts", sure=False)
        return
    if COMPLIED.search(text):
        yield Meaning(name="compliance", require="file" if party else "report", toward=None if party else "accounts", sure=False)
        return
    if lead in ("identify", "disclose", "reveal", "divulge", "itemize"):
        yield Meaning(name="identify", require="identify", toward="accounts", sure=sure)
        return
    facts = nouns(text)
    if lead in ("provide", "produce", "furnish", "give", "supply", "tell", "inform", "turn", "state", "serve", "send", "name", "list", "deliver", "hand", "report", "advise", "notify", "account", "submit", "answer", "describe", "respond", "share", "divulge", "specify", "transmit", "show", "render", "set", "declare", "email", "e-mail", "make", "compile") and facts.keys() & {"facts", "records", "funds", "house", "paper"}:
        if facts.keys() & {"goods"} and not facts.keys() & {"facts", "records", "funds", "house"}:
            return
        firm = lead in ("provide", "produce", "furnish", "give", "supply", "tell", "report", "state", "name", "list") and bool(facts.keys() & {"facts", "records"})
        copies = re.search(r"\bcop(?:y|ies)\s+of\s+this\b|\bnotice\s+of\s+this\b", text)
        if lead in ("answer", "submit", "respond", "make") and "facts" not in facts and "records" not in facts or copies:
            return
        yield Meaning(name="identify", require="identify", toward="accounts", sure=sure and firm)
