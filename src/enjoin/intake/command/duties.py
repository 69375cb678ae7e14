"""What is commanded, and of whom → the duty of the case file, toward what, and whether the words leave a doubt.

The first verb and the nouns of its object decide; what bids to cease or to prevent is read as a prohibition.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from enjoin.intake.command.forbids import SEARCHED, forbidden
from enjoin.intake.command.meaning import Meaning
from enjoin.intake.command.phrase import Phrase, phrases
from enjoin.intake.command.words import nouns

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


def required(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall …" means: duties, and prohibitions where it bids to cease or to prevent."""
    found: list[Meaning] = []
    for nth, each in enumerate(phrases(what)):
        if each.verbs[0] in (
            "cease",
            "desist",
            "refrain",
            "stop",
            "discontinue",
            "abstain",
            "halt",
            "avoid",
            "forbear",
            "end",
            "quit",
            "forgo",
        ) and not _withholds(each):
            rest = _behind_stop(what, each)
            found += forbidden(rest, roles)
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
    return (
        (one.require in ("identify", "file", "pay") and "file" in before)
        or (one.require == "identify" and bool(before & {"report", "pay"}))
        or (one.require in ("report", "file") and "identify" in before)
        or (one.require == "pay" and bool(before & {"release", "freeze"}))
    )


def _withholds(each: Phrase) -> bool:
    return bool(
        re.search(
            r"\b(?:payouts?|payments?|disbursements?|transfers?\s+(?:out|of\s+funds)|paying|withdrawals?)\b",
            each.text[:60],
            re.IGNORECASE,
        )
    ) or (len(each.verbs) > 1 and each.verbs[1] in ("pay", "disburse", "withdraw"))


def _behind_stop(what: str, each: Phrase) -> str:
    """The words behind "cease and desist from": what is to be stopped."""
    match = re.search(
        r"\b(?:ceas|desist|refrain|stop|discontinu|abstain|halt|avoid|forbear|end|quit|forgo)\w*\b(?:\s*,?\s*(?:and|or)?\s*(?:immediately\s+)?(?:permanently\s+)?(?:ceas|desist|refrain|stop|discontinu|abstain|halt)\w*\b)*\s*(?:from|in)?\s*:?",
        what,
        re.IGNORECASE,
    )
    return what[match.end() :] if match else each.text


def _required(each: Phrase, roles: Sequence[str]) -> Iterable[Meaning]:
    head, text, lead, sure = nouns(each.head), each.text, each.verbs[0], each.sure
    party = "defendants" in roles or "plaintiffs" in roles
    all_text = f"{' '.join(each.verbs)} {text}"
    if lead in ("prevent", "prohibit", "bar", "preclude") or (
        lead in ("block", "stop", "keep") and re.search(r"\bfrom\s+\w+ing\b", text)
    ):
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
    if (
        lead in ("pay", "remit", "reimburse", "compensate", "tender", "repay", "disgorge", "forfeit")
        or (each.has("pay") and "funds" in head and TO_PLAINTIFF.search(text))
        or (
            lead in ("turn", "transfer", "release", "deliver", "surrender", "hand")
            and re.search(r"\bover\b|\bto\b", all_text)
            and (head.keys() & {"funds"} or "$" in text or WHATEVER.search(text))
            and TO_PLAINTIFF.search(text)
        )
    ):
        yield Meaning(
            name="pay",
            require="pay",
            toward=None if party or (FINED.search(text) and not HELD_BY.search(text)) else "assets",
            sure=sure and (party or not FINED.search(text)),
        )
        return
    if lead in (
        "file",
        "lodge",
        "post",
        "move",
        "respond",
        "answer",
        "oppose",
        "reply",
        "docket",
        "meet",
        "confer",
        "seek",
        "apply",
        "complete",
    ) and not (head.keys() & {"listing", "ads"} and lead == "post"):
        yield Meaning(name="file", require="file", toward=None, sure=sure)
        return
    if lead in (
        "submit",
        "deposit",
        "serve",
        "maintain",
        "give",
        "provide",
        "place",
        "notify",
        "advise",
        "show",
        "keep",
    ) and (TO_COURT.search(text) or ("security" in head and party and lead not in ("keep", "serve"))):
        yield Meaning(name="file", require="file", toward=None, sure=sure)
        return
    if _freezes(each, head, text, party):
        goods = "goods" in head and "funds" not in head and "house" not in head
        yield Meaning(
            name="freeze-goods" if goods else "freeze",
            require="freeze",
            toward="infringing" if goods else "assets",
            sure=sure and not goods,
        )
        return
    if (
        "ads" in head
        and not head.keys() & {"listing", "goods"}
        and (each.has("promote") or {"cease", "stop"} & set(each.verbs))
    ):
        yield Meaning(name="ads", forbid=("promotion",), toward="infringing", sure=sure)
        return
    closing = (each.has("close", "remove") and lead not in ("take", "hide")) or (
        lead == "take" and re.search(r"\bdown\b", all_text)
    )
    things = [kind for kind in ("listing", "goods", "ads") if kind in head]
    if (
        closing
        and "house" in head
        and not any(head[kind] < head["house"] for kind in things if kind != "goods")
        and lead
        in (
            "close",
            "shut",
            "suspend",
            "terminate",
            "disable",
            "deactivate",
            "lock",
            "ban",
            "cancel",
            "take",
            "disconnect",
            "block",
            "shutter",
            "remove",
            "delete",
        )
    ):
        yield Meaning(
            name="shut-down",
            forbid=("operate_store",),
            toward="stores",
            sure=sure and lead not in ("remove", "delete", "block"),
        )
        return
    if (
        each.has("remove")
        and lead not in ("end", "drop", "clear", "destroy", "cancel")
        and (things or "mark" in head or re.search(r"\bdown\b|\bdelist", all_text))
    ) or (lead in ("end", "cancel", "drop", "clear") and "listing" in head):
        firm = bool(things) and (lead != "recall")
        yield Meaning(name="remove", require="remove", toward="infringing", sure=sure and firm)
        return
    if lead in ("preserve", "retain", "save", "safeguard") or (
        lead in ("keep", "maintain", "hold", "store") and "records" in head
    ):
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
        yield Meaning(
            name="file",
            require="file",
            toward=None,
            sure=sure
            and lead
            not in (
                "give",
                "notify",
                "ask",
                "request",
                "send",
                "email",
                "e-mail",
                "obtain",
                "seek",
                "provide",
                "inform",
                "advise",
            ),
        )


def _releases(each: Phrase, head: dict[str, int], text: str) -> bool:
    lead = each.verbs[0]
    if "domain" in each.text.lower():
        return False
    if lead in ("unfreeze", "unlock", "unblock"):
        return True
    if lead in ("lift", "dissolve", "discharge", "vacate", "end") and "restraint" in head:
        return True
    return lead in ("release", "return", "restore", "refund", "free", "thaw") and (
        bool(head.keys() & {"funds", "restraint", "house"})
        or "access" in each.text
        or bool(re.match(r"^(?:it|them|those|that|these|all|to\b|what)", each.text))
    )


def _freezes(each: Phrase, head: dict[str, int], text: str, party: bool) -> bool:
    lead = each.verbs[0]
    if not each.has("freeze"):
        return _withholds(each) and each.verbs[0] in ("stop", "cease", "halt", "discontinue")
    funds = bool(head.keys() & {"funds", "house"})
    clear = [
        verb
        for verb in each.verbs
        if verb
        in (
            "freeze",
            "restrain",
            "attach",
            "impound",
            "sequester",
            "garnish",
            "levy",
            "seize",
            "quarantine",
            "segregate",
            "isolate",
        )
    ]
    if clear and "listing" not in head and not ("house" in head and lead in ("close",)):
        return (
            funds
            or "restraint" in head
            or "goods" in head
            or bool(re.match(r"^(?:it|them|those|that|all|any)\b", each.head))
        )
    if (lead == "locate" and funds) or (lead == "identify" and clear):
        return True
    if lead in (
        "hold",
        "withhold",
        "retain",
        "secure",
        "keep",
        "safeguard",
        "reserve",
        "maintain",
        "preserve",
        "set",
        "lock",
        "block",
        "suspend",
        "halt",
        "stop",
        "cease",
        "limit",
        "restrict",
    ):
        payout = bool(
            re.search(
                r"\b(?:payouts?|payments?|disbursements?|withdrawals?|transfers?|funds|assets|money|monies|balances?|proceeds|sums?|amounts?)\b",
                each.head,
                re.IGNORECASE,
            )
        )
        return payout and not ("records" in head and head["records"] < head.get("funds", 999))
    return (
        lead in ("place", "put", "impose")
        and bool(re.search(r"\b(?:hold|restraint|freeze|lock|block)\b", text[:40]))
        and bool(
            re.search(r"\b(?:funds|assets|money|monies|balances?|accounts?|proceeds|payments?)\b", text, re.IGNORECASE)
        )
    )


def _tells(
    each: Phrase, head: dict[str, int], text: str, sure: bool, party: bool, roles: Sequence[str]
) -> Iterable[Meaning]:
    """To say, show or hand over: what was restrained is reported, what was done is filed or reported, the rest is told."""
    lead = each.verbs[0]
    if not each.has("identify") and lead not in ("confirm",):
        return
    if CONFIRMS.search(each.head) and "defendants" not in roles:
        yield Meaning(name="confirm", require="report", toward="assets", sure=sure)
        return
    if lead == "respond" and not party:
        yield Meaning(name="respond", require="identify", toward="accounts", sure=False)
        return
    amounts = RESTRAINED.search(text) and not re.search(
        r"\b(?:names?|identit\w*|identif\w+|address\w*|contact|transactions?|account\s+numbers?|data|records|documents)\b",
        text,
        re.IGNORECASE,
    )
    if (
        lead
        in (
            "report",
            "certify",
            "confirm",
            "notify",
            "advise",
            "inform",
            "provide",
            "give",
            "tell",
            "account",
            "serve",
            "send",
            "state",
            "submit",
        )
        and amounts
        and "defendants" not in roles
    ):
        yield Meaning(
            name="report", require="report", toward="assets", sure=sure and lead in ("report", "certify", "confirm")
        )
        return
    if (
        lead == "report"
        and not re.search(r"\b(?:names?|identit\w+|address\w*|contact)\b", text, re.IGNORECASE)
        and not party
    ):
        yield Meaning(name="report", require="report", toward="assets" if "funds" in head else "accounts", sure=False)
        return
    if lead in ("tell", "inform", "state", "disclose", "say", "advise") and ASKED.search(text):
        if HOW_MUCH.search(text) and not party:
            yield Meaning(name="how-much", require="report", toward="assets", sure=False)
            return
        yield Meaning(name="tell", require="identify", toward="accounts", sure=False)
        return
    if COMPLIED.search(text):
        yield Meaning(
            name="compliance", require="file" if party else "report", toward=None if party else "accounts", sure=False
        )
        return
    if lead in ("identify", "disclose", "reveal", "divulge", "itemize"):
        yield Meaning(name="identify", require="identify", toward="accounts", sure=sure)
        return
    facts = nouns(text)
    if lead in (
        "provide",
        "produce",
        "furnish",
        "give",
        "supply",
        "tell",
        "inform",
        "turn",
        "state",
        "serve",
        "send",
        "name",
        "list",
        "deliver",
        "hand",
        "report",
        "advise",
        "notify",
        "account",
        "submit",
        "answer",
        "describe",
        "respond",
        "share",
        "divulge",
        "specify",
        "transmit",
        "show",
        "render",
        "set",
        "declare",
        "email",
        "e-mail",
        "make",
        "compile",
    ) and facts.keys() & {"facts", "records", "funds", "house", "paper"}:
        if facts.keys() & {"goods"} and not facts.keys() & {"facts", "records", "funds", "house"}:
            return
        firm = lead in (
            "provide",
            "produce",
            "furnish",
            "give",
            "supply",
            "tell",
            "report",
            "state",
            "name",
            "list",
        ) and bool(facts.keys() & {"facts", "records"})
        copies = re.search(r"\bcop(?:y|ies)\s+of\s+this\b|\bnotice\s+of\s+this\b", text)
        if (
            lead in ("answer", "submit", "respond", "make") and "facts" not in facts and "records" not in facts
        ) or copies:
            return
        yield Meaning(name="identify", require="identify", toward="accounts", sure=sure and firm)
