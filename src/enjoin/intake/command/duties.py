"""What is commanded, and of whom → the duty of the case file, toward what, and whether the words leave a doubt.

The first verb and the nouns of its object decide; what bids to cease or to prevent is read as a prohibition.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from enjoin.intake.command.forbids import forbidden
from enjoin.intake.command.leading import (
    ENDS,
    FILES,
    FREEZES,
    GIVES_IN,
    HANDS_OVER,
    HOLDS,
    PAYS,
    REPORTS,
    SAYS_ELSEWHERE,
    SHUTS,
    STOPS,
    TAKES_DOWN,
    TELLS,
    TELLS_PLAINLY,
)
from enjoin.intake.command.meaning import Deed, Meaning, acts, duty
from enjoin.intake.command.phrase import Phrase, phrases
from enjoin.intake.command.trade import SEARCHED
from enjoin.intake.command.words import nouns
from enjoin.intake.people.companies import PAYMENTS

TO_PLAINTIFF = re.compile(
    r"\bto\s+(?:the\s+)?(?:plaintiffs?\b(?!['’]s?\s+marks)|[A-Z]\w+['’]s?\s+counsel)|\bplaintiffs?['’]s?\s+counsel\b",
    re.IGNORECASE,
)
WHATEVER = re.compile(r"\b(?:what(?:ever)?|all\s+that|everything)\s+(?:it|they|is|are)\b", re.IGNORECASE)
ASKED = re.compile(r"\b(?:whom|who|which|how\s+many|how\s+much|where|what)\b", re.IGNORECASE)
TO_COURT = re.compile(r"\b(?:with|to|upon)\s+(?:the\s+|this\s+)?(?:court|clerk)\b|\bunder\s+seal\b", re.IGNORECASE)
RESTRAINED = re.compile(r"\b(?:restrained|frozen|attached|held|restraint|freeze|blocked|attachment)\b", re.IGNORECASE)
CONFIRMS = re.compile(r"\bconfirmation\b", re.IGNORECASE)
HELD_BY = re.compile(r"\b(?:holds?|held|restrained|frozen|accounts?)\b", re.IGNORECASE)
HOW_MUCH = re.compile(
    r"\b(?:how\s+much|amounts?|sums?)\b[^.;]{0,60}\b(?:holds?|held|froze|frozen|restrain\w*)\b", re.IGNORECASE
)
FINED = re.compile(r"\$\s?\d|\bfees\b|\bfines?\b|\bsanctions?\b|\bpenalt", re.IGNORECASE)
COMPLIED = re.compile(
    r"\b(?:compli\w*|complied|steps\s+(?:it|they)\s+ha\w+\s+taken|what\s+(?:it|they)\s+ha\w+\s+done|done\s+so|has\s+been\s+(?:done|removed|frozen))\b",
    re.IGNORECASE,
)
PAYOUTS = re.compile(
    r"\b(?:payouts?|payments?|disbursements?|transfers?\s+(?:out|of\s+funds)|paying|withdrawals?)\b", re.IGNORECASE
)
MONEY = re.compile(
    r"\b(?:payouts?|payments?|disbursements?|withdrawals?|transfers?|funds|assets|money|monies|balances?|proceeds|sums?|amounts?)\b|\$\s?\d",
    re.IGNORECASE,
)
WHAT_IS_HELD = re.compile(
    r"^what(?:ever)?\s+(?:it|they)\s+(?:now\s+)?(?:holds?|owes?|restrain\w*|froze)\b", re.IGNORECASE
)
OFF_SALE = re.compile(r"\bfrom\s+(?:sale|its\s+(?:site|catalogu?e|marketplace|platform)|view)\b", re.IGNORECASE)
WAREHOUSED = re.compile(r"\bwarehouses?\b|\bfulfil\w*\s+cent(?:er|re)s?\b|\binventor(?:y|ies)\b", re.IGNORECASE)
OUT_OF = re.compile(
    r"\b(?:out\s+of|off|from)\s+(?:\w+\s+){0,4}?(?:advert\w*|ads|recommend\w*|promot\w*|e-?mails?|search\w*|sponsored\s+\w+)",
    re.IGNORECASE,
)
REQUESTS = re.compile(
    r"\binterrogator\w+|\b(?:discovery|document)\s+requests?\b|\brequests?\s+for\s+(?:production|documents|admission)",
    re.IGNORECASE,
)
SO_MUCH = re.compile(r"\b(?:so|as)\s+much\b|\benough\b|\bthe\s+(?:sums?|amounts?)\b", re.IGNORECASE)
PLACED = re.compile(r"\b(?:hold|restraint|freeze|lock|block)\b", re.IGNORECASE)
WHOM = re.compile(r"\b(?:names?|identit\w+|address\w*|contact)\b", re.IGNORECASE)
WHO_OR_WHAT = re.compile(
    r"\b(?:names?|identit\w*|identif\w+|address\w*|contact|transactions?|account\s+numbers?|data|records|documents)\b",
    re.IGNORECASE,
)
COPIES = re.compile(r"\bcop(?:y|ies)\s+of\s+this\b|\bnotice\s+of\s+this\b", re.IGNORECASE)
_STOP = r"(?:ceas|desist|refrain|stop|discontinu|abstain|halt|avoid|forbear|end|quit|forgo)"
STOPPING = re.compile(
    rf"\b{_STOP}\w*\b(?:\s*,?\s*(?:and|or)?\s*(?:immediately\s+)?(?:permanently\s+)?{_STOP}\w*\b)*\s*(?:from|in)?\s*:?",
    re.IGNORECASE,
)


def required(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall …" means: duties, and prohibitions where it bids to cease or to prevent."""
    found: list[Meaning] = []
    for each in phrases(what):
        if each.verbs[0] in STOPS and not _withholds(each):
            rest = _behind_stop(what, each)
            stopped = forbidden(rest, roles)
            found += stopped
            if each.gerund or re.match(r"\W*\w+ing\b", rest):
                break
            if stopped or each.verbs[0] not in ENDS:
                continue
        deed = Deed(each, nouns(each.head), tuple(roles))
        meant = next((row for row in (read(deed) for read in ROWS) if row is not None), [])
        if not meant and STOPS & set(each.verbs) and GERUND.match(each.head):
            meant = forbidden(f"{each.head} {each.rest}", roles)
        for one in meant:
            meaning = replace(one, sure=one.sure and each.sure)
            if not any(_same(meaning, other) for other in found) and not _detail(meaning, found):
                found.append(meaning)
    return found[:MOST]


# "disable and cease providing services": what the last verb stops is what is meant.
GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
PAYERS = frozenset(PAYMENTS.values())
MOST = 3  # duties of one command


def _same(one: Meaning, other: Meaning) -> bool:
    return (one.forbid, one.require) == (other.forbid, other.require)


def _detail(one: Meaning, found: Sequence[Meaning]) -> bool:
    """Is a later duty only how an earlier one is done: "file and serve a report", "freeze and report"?"""
    before = {each.require for each in found}
    return (
        (one.require in ("identify", "file", "pay") and "file" in before)
        or (one.require == "identify" and bool(before & {"report", "pay"}))
        or (one.require in ("report", "file") and "identify" in before)
        or (one.require == "pay" and bool(before & {"release", "freeze"}))
    )


def _withholds(each: Phrase) -> bool:
    """Is money what is to be stopped: "cease all payouts"?"""
    return bool(PAYOUTS.search(each.head[:60])) or (
        len(each.verbs) > 1 and each.verbs[1] in ("pay", "disburse", "withdraw")
    )


def _behind_stop(what: str, each: Phrase) -> str:
    """The words behind "cease and desist from": what is to be stopped."""
    match = STOPPING.search(what)
    return what[match.end() :] if match else each.text


# ── the rows: each gives what is meant, or None where it does not hold; the first that holds counts ──


def _prevents(deed: Deed) -> list[Meaning] | None:
    """ "prevent X from doing Y" forbids that Y is let happen."""
    keeps = deed.lead in ("block", "stop", "keep") and re.search(r"\bfrom\s+\w+ing\b", deed.text)
    if deed.lead not in ("prevent", "prohibit", "bar", "preclude") and not keeps:
        return None
    if re.search(r"\blinks?\b", deed.phrase.head, re.IGNORECASE) and SEARCHED.search(deed.text):
        return acts("links", ("promotion",), "stores")
    if re.search(r"\bfrom\s+being\s+\w+", deed.text) and "funds" in deed.head and "listing" not in deed.head:
        return duty("block-funds", "freeze", "assets", sure=False)
    done = re.search(r"\bfrom\s+(?P<deed>.*)$", deed.text)
    return forbidden(done["deed"] if done else deed.text, ("defendants",))


ASKS_OTHERS = ("instruct", "direct", "request", "ask", "cause", "remove", "lift", "tell")
LET_GO = re.compile(
    r"\b(?:to|must|shall|should)\s+(?:immediately\s+|promptly\s+)?(?:release|unfreeze|lift|remove\s+(?:any\s+|the\s+|all\s+)?(?:restraints?|freeze|holds?))\b|\b(?:restraints?|freeze|holds?)\b[^;]{0,60}\b(?:lifted|removed|released)\b|^(?:the\s+|any\s+|all\s+)?(?:asset\s+)?(?:restraints?|freeze|holds?)\b",
    re.IGNORECASE,
)


def _of_plaintiff(deed: Deed) -> list[Meaning] | None:
    """What a plaintiff must do: file, serve, post; pay; let go."""
    if "plaintiffs" not in deed.roles:
        return None
    if deed.lead in ("pay", "repay", "reimburse", "compensate", "refund") or (
        deed.lead == "return" and "funds" in deed.head
    ):
        return duty("pay", "pay", None)
    if deed.lead in ("show", "demonstrate", "establish") and not re.search(r"\bcause\b|\bproof\b", deed.text):
        return []
    if deed.lead in ("preserve", "retain"):
        return duty("preserve", "preserve", "records")
    if deed.lead in ("release", "unfreeze") and "funds" in deed.head:
        return duty("release", "release", "assets", sure=False)
    if deed.lead in ASKS_OTHERS and LET_GO.search(deed.text):
        return duty("have-released", "release", "assets", sure=False)
    if deed.phrase.has("file") and deed.lead not in ("make", "complete", "publish", "convert"):
        return duty("file", "file", None, sure=deed.lead not in SAYS_ELSEWHERE)
    return []


def _releases(deed: Deed) -> list[Meaning] | None:
    """A restraint is lifted; what is let go to the plaintiff is paid."""
    if "domain" in deed.text.lower() or not _lets_go(deed):
        return None
    if TO_PLAINTIFF.search(deed.text):
        return duty("turn-over", "pay", "assets")
    return duty("release", "release", "assets")


def _lets_go(deed: Deed) -> bool:
    if deed.lead in ("unfreeze", "unlock", "unblock"):
        return True
    if deed.lead in ("lift", "dissolve", "discharge", "vacate", "end") and "restraint" in deed.head:
        return True
    money = bool(deed.head.keys() & {"funds", "restraint", "house"}) or "access" in deed.text
    named = re.match(r"^(?:it|them|those|that|these|all|to\b|what)", deed.text)
    if deed.lead in ("give", "hand", "send", "turn", "pay") and re.search(r"\bback\b", deed.text[:80]):
        return money
    if deed.lead in ("allow", "give", "grant", "permit") and re.search(r"\baccess\b", deed.text[:80]):
        return bool(
            deed.head.keys() & {"house", "funds"} or re.search(r"\b(?:accounts?|funds|money|balance)\b", deed.text)
        )
    return deed.lead in ("release", "return", "restore", "refund", "free", "thaw") and (money or bool(named))


def _pays(deed: Deed) -> list[Meaning] | None:
    """Money goes to the plaintiff: a party's own, or what a nonparty holds of the defendants (then toward assets)."""
    if _lets_go_to_owner(deed):
        return duty("release-to", "release", "assets", sure=False)
    handed = deed.lead in HANDS_OVER and ("funds" in deed.head or "$" in deed.text or WHATEVER.search(deed.text))
    given = deed.phrase.has("pay") and ("funds" in deed.head or SO_MUCH.search(deed.text))
    if deed.lead not in PAYS and not ((handed or given) and TO_PLAINTIFF.search(deed.text)):
        return None
    fined = FINED.search(deed.text)
    own = deed.party or (fined and not HELD_BY.search(deed.text))
    return duty("pay", "pay", None if own else "assets", sure=deed.party or not fined)


# "pay over to Lida whatever it holds for Lida": what is held goes back to whose it is.
TO_DEFENDANT = re.compile(r"^[^;]{0,80}?\bto\s+(?:(?:the|each|such|those)\s+)?Defendants\b")


def _lets_go_to_owner(deed: Deed) -> bool:
    return (
        not deed.party
        and (deed.lead in PAYS or deed.lead in HANDS_OVER)
        and bool(TO_DEFENDANT.search(deed.text))
        and bool(HELD_BY.search(deed.text) or "funds" in deed.head)
        and not TO_PLAINTIFF.search(deed.text)
    )


def _files(deed: Deed) -> list[Meaning] | None:
    """Papers and securities go to the court."""
    if deed.lead == "complete" and not deed.party:
        told = re.search(r"\bproduction\b|\bresponse\b|\bby\s+(?:identify|disclos|provid|produc)ing\b", deed.text)
        return duty("produce", "identify", "accounts", sure=False) if told else None
    if deed.lead in ("answer", "respond") and REQUESTS.search(deed.text):
        return duty("answer", "identify", "accounts", sure=False)
    posted = deed.lead == "post" and bool(deed.head.keys() & {"listing", "ads"})
    if deed.lead in FILES and not posted and (deed.party or deed.lead != "respond"):
        return duty("file", "file", None)
    security = "security" in deed.head and deed.party and deed.lead not in ("keep", "serve")
    if deed.lead in GIVES_IN and (TO_COURT.search(deed.text) or security):
        return duty("file", "file", None)
    return None


def _freezes(deed: Deed) -> list[Meaning] | None:
    """Money is held where it is; so are goods in a warehouse."""
    if deed.lead in HOLDS and WAREHOUSED.search(deed.text) and "funds" not in deed.head:
        return duty("freeze-goods", "freeze", "infringing", sure=False)
    if not _holds(deed):
        return None
    if "goods" in deed.head and not deed.head.keys() & {"funds", "house"}:
        return duty("freeze-goods", "freeze", "infringing", sure=False)
    return duty("freeze", "freeze", "assets")


def _of_banks(deed: Deed) -> bool:
    """Are only payment companies bidden, whose accounts hold money?"""
    return all(role == "financial_institutions" or role in PAYERS for role in deed.roles)


CURBS = ("block", "suspend", "disable", "restrict", "freeze", "stop", "halt", "limit", "remove", "terminate", "lock")
ABILITY = re.compile(
    r"^(?:[\w'’]+\s+){0,6}?(?:ability|power|right)\s+to\s+(?:withdraw|transfer|move|cash|receive|access\s+(?:any\s+|the\s+)?funds)",
    re.IGNORECASE,
)


def _holds(deed: Deed) -> bool:
    lead, head = deed.lead, deed.head
    if not deed.phrase.has("freeze") and lead != "leave":
        return _withholds(deed.phrase) and lead in STOPS
    clear = bool(FREEZES & set(deed.phrase.verbs))
    if clear and "listing" not in head and not ("house" in head and lead == "close"):
        named = re.match(r"^(?:it|them|those|that|all|any)\b", deed.phrase.head)
        return bool(head.keys() & {"funds", "house", "restraint", "goods"}) or bool(named)
    if (lead == "locate" and head.keys() & {"funds", "house"}) or (lead == "identify" and clear):
        return True
    if lead in CURBS and ABILITY.search(deed.text):
        return True
    if lead in ("block", "lock", "suspend", "close") and "house" in head and _of_banks(deed):
        return True
    if lead in ("maintain", "keep", "continue", "leave") and "restraint" in head:
        return True
    if lead in HOLDS:
        records = "records" in head and head["records"] < head.get("funds", len(deed.text) + 1)
        return bool(MONEY.search(deed.phrase.head) or WHAT_IS_HELD.match(deed.text)) and not records
    placed = lead in ("place", "put", "impose") and PLACED.search(deed.text[:40])
    return bool(placed) and bool(MONEY.search(deed.text) or re.search(r"\baccounts?\b", deed.text))


def _stops_ads(deed: Deed) -> list[Meaning] | None:
    """ "disable and cease displaying any advertisements"."""
    if deed.lead in ("keep", "leave", "exclude") and OUT_OF.search(deed.text):
        return acts("ads", ("promotion",), "infringing", sure=False)
    shown = deed.phrase.has("promote") or {"cease", "stop"} & set(deed.phrase.verbs)
    if "ads" in deed.head and not deed.head.keys() & {"listing", "goods"} and shown:
        return acts("ads", ("promotion",), "infringing")
    return None


def _shuts(deed: Deed) -> list[Meaning] | None:
    """To close a store forbids its operation."""
    house = deed.head.get("house")
    before = house is not None and any(deed.head.get(kind, house) < house for kind in ("listing", "ads"))
    down = deed.lead != "take" or re.search(r"\bdown\b", f"{' '.join(deed.phrase.verbs)} {deed.text}")
    if house is None or before or deed.lead not in SHUTS or not deed.phrase.has("close", "remove") or not down:
        return None
    if re.search(r"\b(?:ads?|advertis\w+)\s+accounts?\b", deed.phrase.head, re.IGNORECASE):
        return acts("ads-account", ("promotion",), "infringing", sure=False)
    return acts("shut-down", ("operate_store",), "stores", sure=deed.lead not in ("remove", "delete", "block"))


def _removes(deed: Deed) -> list[Meaning] | None:
    things = bool(deed.head.keys() & {"listing", "goods", "ads"})
    down = re.search(r"\bdown\b|\boff\b|\bdelist", f"{' '.join(deed.phrase.verbs)} {deed.text}")
    if deed.lead in ENDS:
        held = "listing" in deed.head
    else:
        unsold = OFF_SALE.search(deed.text) or (deed.lead in TAKES_DOWN and not deed.head)
        held = (
            deed.phrase.has("remove")
            and deed.lead != "destroy"
            and bool(things or "mark" in deed.head or down or unsold)
        )
    return duty("remove", "remove", "infringing", sure=things and deed.lead != "recall") if held else None


def _preserves(deed: Deed) -> list[Meaning] | None:
    kept = deed.lead in ("keep", "maintain", "hold", "store") and "records" in deed.head
    if kept or deed.lead in ("preserve", "retain", "save", "safeguard"):
        return duty("preserve", "preserve", "records")
    return None


MOVES_DOMAIN = ("change", "unlock", "list", "place", "set", "update", "transfer", "assign", "register", "make", "lock")
REGISTRAR = re.compile(r"\bregistra(?:r|nt)s?\b|\bdomain\s+names?\b", re.IGNORECASE)


def _registers(deed: Deed) -> list[Meaning] | None:
    """A domain name that is given another registrar or owner, or put on hold, is taken from its operator."""
    if deed.lead in MOVES_DOMAIN and REGISTRAR.search(deed.text):
        return acts("domain", ("operate_store",), "stores", sure=False)
    return None


def _moves_store(deed: Deed) -> list[Meaning] | None:
    """A store that is made over is taken from its operator."""
    if (
        deed.lead in ("transfer", "assign", "convey")
        and "house" in deed.head
        and "accounts" not in deed.phrase.head.lower()
    ):
        return acts("domain", ("operate_store",), "stores", sure=False)
    return None


def _reports(deed: Deed) -> list[Meaning] | None:
    """What was restrained, how much, and what was done."""
    if not deed.phrase.has("identify") and deed.lead != "confirm":
        return []
    defendants = "defendants" in deed.roles
    if CONFIRMS.search(deed.phrase.head) and not defendants:
        return duty("confirm", "report", "assets")
    if deed.lead == "respond" and not deed.party:
        return duty("respond", "identify", "accounts", sure=False)
    if deed.lead in REPORTS and not defendants and RESTRAINED.search(deed.text) and not WHO_OR_WHAT.search(deed.text):
        return duty("report", "report", "assets", sure=deed.lead in ("report", "certify", "confirm"))
    if deed.lead == "report" and not deed.party and not WHOM.search(deed.text):
        return duty("report", "report", "assets" if "funds" in deed.head else "accounts", sure=False)
    if deed.lead in ("tell", "inform", "state", "disclose", "say", "advise") and ASKED.search(deed.text):
        much = HOW_MUCH.search(deed.text) and not deed.party
        return (
            duty("how-much", "report", "assets", sure=False)
            if much
            else duty("tell", "identify", "accounts", sure=False)
        )
    if COMPLIED.search(deed.text):
        return duty("compliance", "file" if deed.party else "report", None if deed.party else "accounts", sure=False)
    return None


def _tells(deed: Deed) -> list[Meaning] | None:
    """To say, show or hand over who somebody is, where the money is, what was sold."""
    if deed.lead in ("identify", "disclose", "reveal", "divulge", "itemize"):
        return duty("identify", "identify", "accounts")
    facts = nouns(deed.text).keys()
    if (
        deed.lead not in TELLS
        or not facts & {"facts", "records", "funds", "house", "paper"}
        or COPIES.search(deed.text)
    ):
        return None
    if "goods" in facts and not facts & {"facts", "records", "funds", "house"}:
        return None
    if deed.lead in SURRENDERS and (FOR_DESTRUCTION.search(deed.text) or _first_is_goods(deed)):
        return None
    if deed.lead in ("answer", "submit", "respond", "make") and not facts & {"facts", "records"}:
        return None
    return duty(
        "identify", "identify", "accounts", sure=deed.lead in TELLS_PLAINLY and bool(facts & {"facts", "records"})
    )


SURRENDERS = ("deliver", "turn", "hand", "surrender", "send")
FOR_DESTRUCTION = re.compile(r"\bfor\s+(?:destruction|impound\w*)|\bto\s+be\s+destroyed\b", re.IGNORECASE)


def _first_is_goods(deed: Deed) -> bool:
    goods, said = deed.first("goods"), deed.first("facts", "records", "funds", "house")
    return goods is not None and (said is None or goods < said)


ROWS: tuple[Callable[[Deed], list[Meaning] | None], ...] = (
    _prevents, _of_plaintiff, _registers, _releases, _pays, _files, _freezes, _stops_ads, _shuts, _removes, _preserves, _moves_store, _reports, _tells,
)  # fmt: skip
