"""Money: what is held where it is, let go, or handed to the plaintiff → freeze, release, pay."""

import re
from collections.abc import Sequence

from enjoin.intake.command.leading import FREEZES, HANDS_OVER, HOLDS, PAYS, STOPS
from enjoin.intake.command.meaning import Deed, Meaning, duty
from enjoin.intake.command.phrase import Phrase
from enjoin.intake.command.words import nouns
from enjoin.intake.people.companies import PAYMENTS

TO_PLAINTIFF = re.compile(
    r"\bto\s+(?:the\s+)?(?:plaintiffs?\b(?!['’]s?\s+marks)|[A-Z]\w+['’]s?\s+counsel)|\baccount\s+of\s+(?:the\s+)?[A-Z]\w+['’]s?\s+counsel\b|\bplaintiffs?['’]s?\s+counsel\b",
    re.IGNORECASE,
)
WHATEVER = re.compile(r"\b(?:what(?:ever)?|all\s+that|everything)\s+(?:it|they|is|are)\b", re.IGNORECASE)
HELD_BY = re.compile(r"\b(?:holds?|held|restrained|frozen|accounts?)\b", re.IGNORECASE)
FINED = re.compile(
    r"\bfees\b|\bfines?\b|\bsanctions?\b|\bpenalt|\bcompensation\b|\bcompensatory\b|\bregistry\b|\$[\d,.]+\s+(?:for\s+each|per|a)\s+day\b",
    re.IGNORECASE,
)
PAYOUTS = re.compile(
    r"\b(?:payouts?|payments?|disbursements?|transfers?\s+(?:out|of\s+funds)|paying|withdrawals?)\b", re.IGNORECASE
)
MONEY = re.compile(
    r"\b(?:payouts?|payments?|disbursements?|withdrawals?|transfers?|funds|assets|money|moneys|monies|balances?|proceeds|sums?|amounts?)\b|\$\s?\d",
    re.IGNORECASE,
)
WHAT_IS_HELD = re.compile(
    r"^what(?:ever)?\s+(?:it|they)\s+(?:now\s+)?(?:holds?|owes?|restrain\w*|froze)\b", re.IGNORECASE
)
WAREHOUSED = re.compile(r"\bwarehouses?\b|\bfulfil\w*\s+cent(?:er|re)s?\b|\binventor(?:y|ies)\b", re.IGNORECASE)
SO_MUCH = re.compile(r"\b(?:so|as)\s+much\b|\benough\b|\bthe\s+(?:sums?|amounts?)\b", re.IGNORECASE)
PLACED = re.compile(r"\b(?:hold|restraint|freeze|lock|block)\b", re.IGNORECASE)
PAYERS = frozenset(PAYMENTS.values())


def withholds(each: Phrase) -> bool:
    """Is money what is to be stopped: "cease all payouts"?"""
    return bool(PAYOUTS.search(each.head[:60])) or (
        len(each.verbs) > 1 and each.verbs[1] in ("pay", "disburse", "withdraw")
    )


def releases(deed: Deed) -> list[Meaning] | None:
    """A restraint is lifted; what is let go to the plaintiff is paid."""
    if "domain" in deed.text.lower() or not _lets_go(deed):
        return None
    if TO_PLAINTIFF.search(deed.text):
        return duty("turn-over", "pay", "assets")
    return duty("release", "release", "assets")


# "cease holding the funds", "stop refusing payment", "discontinue the freeze": what stops is the restraint.
STOPS_HOLDING = re.compile(
    r"^(?:(?:any|all|the|its|their|further)\s+)*(?:holding|withholding|freezing|restraining|refusing|denying|blocking|retaining|hold|freeze|restraint|reserve)\b",
    re.IGNORECASE,
)


def stops_holding(what: str, roles: Sequence[str]) -> list[Meaning] | None:
    """What is bidden to stop is itself a restraint on money: it is let go."""
    party = not {"defendants", "plaintiffs"}.isdisjoint(roles)
    held = STOPS_HOLDING.match(what) and (MONEY.search(what) or re.search(r"\baccounts?\b", what))
    return duty("stop-holding", "release", "assets", sure=False) if held and not party else None


def _lets_go(deed: Deed) -> bool:
    if deed.lead in ("unfreeze", "unlock", "unblock"):
        return True
    if deed.lead in ("lift", "dissolve", "discharge", "vacate", "end") and "restraint" in deed.head:
        return True
    money = bool(deed.head.keys() & {"funds", "restraint", "house"}) or "access" in deed.text
    named = re.match(
        r"^(?:it|them|those|that|these|all|to\b|what|anything|everything|(?:the|any)\s+(?:rest|remainder|excess|surplus)\b)",
        deed.text,
    )
    if deed.lead in ("give", "hand", "send", "turn", "pay") and re.search(r"\bback\b", deed.text[:80]):
        return money
    if deed.lead in ("allow", "give", "grant", "permit") and re.search(r"\baccess\b", deed.text[:80]):
        return bool(
            deed.head.keys() & {"house", "funds"} or re.search(r"\b(?:accounts?|funds|money|balance)\b", deed.text)
        )
    return deed.lead in ("release", "return", "restore", "refund", "free", "thaw") and (money or bool(named))


def pays(deed: Deed) -> list[Meaning] | None:
    """Money goes to the plaintiff: a party's own, or what a nonparty holds of the defendants (then toward assets)."""
    if _lets_go_to_owner(deed):
        return duty("release-to", "release", "assets", sure=False)
    handed = deed.lead in HANDS_OVER and ("funds" in deed.head or "$" in deed.text or WHATEVER.search(deed.text))
    given = deed.phrase.has("pay") and ("funds" in deed.head or SO_MUCH.search(deed.text))
    if deed.lead not in PAYS and not ((handed or given) and TO_PLAINTIFF.search(deed.text)):
        return None
    fined = FINED.search(deed.text)
    own = deed.party or (fined and not HELD_BY.search(deed.text))
    told = not fined and ("$" not in deed.text or HELD_BY.search(deed.text) is not None)
    return duty("pay", "pay", None if own else "assets", sure=deed.party or told)


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


# "sequester all infringing lanterns": goods, by whatever name.
WARES = re.compile(r"\b(?:infringing|counterfeit|accused|unauthori[sz]ed|fake)\s+\w", re.IGNORECASE)


def freezes(deed: Deed) -> list[Meaning] | None:
    """Money is held where it is; so are goods in a warehouse."""
    if (
        deed.party
        and deed.lead in ("preserve", "retain")
        and "records" in nouns(deed.text)
        and "funds" not in deed.head
    ):
        return None  # goods with the records of them
    if deed.lead in HOLDS and WAREHOUSED.search(deed.text) and "funds" not in deed.head:
        return duty("freeze-goods", "freeze", "infringing", sure=False)
    if not _holds(deed):
        return None
    wares = "goods" in deed.head or (WARES.search(deed.phrase.head) and "listing" not in deed.head)
    if wares and not deed.head.keys() & {"funds", "house"}:
        return duty("freeze-goods", "freeze", "infringing", sure=False)
    return duty("freeze", "freeze", "assets")


# "divert those funds to a holding account", "move the funds into a suspense account": they stay where nobody reaches them.
KEPT_APART = re.compile(
    r"\b(?:in|to|into)\s+(?:an?|its|one|the|their)?\s*(?:[\w-]+\s+){0,2}?(?:holding|suspense|escrow|segregated|blocked|reserve|restricted|frozen|interest-bearing|trust)(?:\s+(?:account|sub-?account|wallet|ledger)s?\b|\s*,|\s*$)",
    re.IGNORECASE,
)
MOVED = frozenset(("divert", "transfer", "move", "sweep", "place", "put", "set", "redirect", "deposit", "credit"))


def sets_aside(deed: Deed) -> list[Meaning] | None:
    """Money that is moved to an account that is locked is frozen; one of the plaintiff's counsel is no such account."""
    if deed.party or deed.lead not in MOVED or TO_PLAINTIFF.search(deed.text):
        return None
    if not KEPT_APART.search(deed.text) or not MONEY.search(deed.text):
        return None
    return duty("set-aside", "freeze", "assets", sure=False)


def _of_banks(deed: Deed) -> bool:
    """Are only payment companies bidden, whose accounts hold money?"""
    return all(role == "financial_institutions" or role in PAYERS for role in deed.roles)


CURBS = ("block", "suspend", "disable", "restrict", "freeze", "stop", "halt", "limit", "remove", "terminate", "lock")
ABILITY = re.compile(
    r"^(?:[\w'’]+\s+){0,6}?(?:ability|power|right)\s+to\s+(?:withdraw|transfer|move|cash|receive|access\s+(?:any\s+|the\s+)?funds)",
    re.IGNORECASE,
)


# "the sales, login and payment records": of what they are records stands before them.
OF_RECORDS = re.compile(
    r"^(?:intact,?\s+)?(?!(?:[\w'’-]+[,\s]+){0,8}?(?:funds|money|moneys|monies|balances?|proceeds|sums?|amounts?|assets)\s*(?:,|and\b|or\b))"
    r"(?:[\w'’-]+(?:,\s+(?:and\s+|or\s+)?|\s+)){0,9}?(?:records?|data|logs?|histor(?:y|ies)|messages|correspondence|documents|documentation|statements|information|files)\b",
    re.IGNORECASE,
)


def _holds(deed: Deed) -> bool:
    lead, head = deed.lead, deed.head
    if not deed.phrase.has("freeze") and lead != "leave":
        return withholds(deed.phrase) and lead in STOPS
    clear = bool(FREEZES & set(deed.phrase.verbs))
    if clear and "listing" not in head and not ("house" in head and lead == "close"):
        named = re.match(r"^(?:it|them|those|that|all|any|what(?:ever)?)\b", deed.phrase.head)
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
        of_these = OF_RECORDS.match(deed.phrase.head) is not None
        records = "records" in head and (of_these or head["records"] < head.get("funds", len(deed.text) + 1))
        return bool(MONEY.search(deed.phrase.head) or WHAT_IS_HELD.match(deed.text)) and not records
    placed = lead in ("place", "put", "impose") and PLACED.search(deed.text[:40])
    return bool(placed) and bool(MONEY.search(deed.text) or re.search(r"\baccounts?\b", deed.text))
