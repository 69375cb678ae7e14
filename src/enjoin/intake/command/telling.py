"""What is told or filed, to the court or to the other side, and what is kept for it → file, report, identify, preserve."""

import re

from enjoin.intake.command.leading import FILES, GIVES_IN, REPORTS, TELLS, TELLS_PLAINLY
from enjoin.intake.command.meaning import Deed, Meaning, duty
from enjoin.intake.command.words import nouns

ASKED = re.compile(r"\b(?:whom|who|which|how\s+many|how\s+much|where|what)\b", re.IGNORECASE)
TO_COURT = re.compile(r"\b(?:with|to|upon)\s+(?:the\s+|this\s+)?(?:court|clerk)\b|\bunder\s+seal\b", re.IGNORECASE)
WITH_COURT = re.compile(r"^(?:[^;]{0,60}\s)?to\s+(?:the\s+|this\s+)?court\b", re.IGNORECASE)
RESTRAINED = re.compile(r"\b(?:restrained|frozen|attached|held|restraint|freeze|blocked|attachment)\b", re.IGNORECASE)
# "furnish an accounting of the funds restrained".
OF_FUNDS = re.compile(
    r"^(?:[^;]{0,40}?\bcounsel\s+)?(?:an?|the|its|their)?\s*(?:(?:full|complete|written|detailed)\s+)*(?:accounting|account|statement|report)\s+of\s+(?:the\s+|all\s+|any\s+|such\s+)*(?:funds|money|moneys|monies|assets|sums|amounts|balances)\b",
    re.IGNORECASE,
)
CONFIRMS = re.compile(r"\bconfirmation\b", re.IGNORECASE)
HOW_MUCH = re.compile(
    r"\b(?:how\s+much|amounts?|sums?)\b[^.;]{0,60}\b(?:holds?|held|froze|frozen|restrain\w*)\b", re.IGNORECASE
)
COMPLIED = re.compile(
    r"\b(?:compli\w*|complied|steps\s+(?:it|they)\s+ha\w+\s+taken|what\s+(?:it|they)\s+ha\w+\s+done|done\s+so|has\s+been\s+(?:done|removed|frozen))\b",
    re.IGNORECASE,
)
REQUESTS = re.compile(
    r"\binterrogator\w+|\b(?:discovery|document)\s+requests?\b|\brequests?\s+for\s+(?:production|documents|admission)",
    re.IGNORECASE,
)
WHOM = re.compile(r"\b(?:names?|identit\w+|address\w*|contact)\b", re.IGNORECASE)
WHO_OR_WHAT = re.compile(
    r"\b(?:names?|identit\w*|identif\w+|address\w*|contact|transactions?|account\s+numbers?|data|records|documents)\b",
    re.IGNORECASE,
)
OF_ORDER = re.compile(
    r"^[^;]{0,80}?\b(?:of|about)\s+(?:this|the)\s+(?:order|injunction|judgment|restraint|ruling)\b", re.IGNORECASE
)
NOTICE_OF = re.compile(
    r",?\s\b(?:of|about)\s+(?:this|the)\s+(?:order|injunction|judgment|ruling|decree)\W*$", re.IGNORECASE
)
# "give counsel access to their warehouse": nothing is told.
LETS_IN = re.compile(
    r"^(?:Plaintiff(?:'s\s+counsel)?\s+|counsel\s+)?(?:(?:reasonable|prompt|full|immediate)\s+)*(?:physical\s+)?(?:access|entry)\b(?!\s+to\s+[^;]{0,60}\b(?:records|documents|data|books|information)\b)",
    re.IGNORECASE,
)
COPIES = re.compile(
    r"\bcop(?:y|ies)\s+of\s+(?:this\b|(?:the|its|any|such|that|their|his|her)\s+(?:petition|motion|application|request|opposition|objection|brief|papers)\b)|\bnotice\s+of\s+this\b",
    re.IGNORECASE,
)


# "e-mail this Order to Defendants": it is served, and nobody is identified.
SENDS = ("e-mail", "email", "mail", "send", "forward", "transmit", "deliver", "serve", "post")
SENT = re.compile(
    r"^(?:an?\s+|the\s+)?(?:(?:true\s+|complete\s+|full\s+)?cop(?:y|ies)\s+of\s+)?(?:this|the\s+present)\s+(?:\w+\s+)?(?:order|injunction|judgment|notice)\b",
    re.IGNORECASE,
)


def files(deed: Deed) -> list[Meaning] | None:
    """Papers and securities go to the court."""
    if deed.lead in SENDS and SENT.match(deed.phrase.head):
        return duty("send", "file", None, sure=False)
    if deed.lead == "complete" and not deed.party:
        told = re.search(r"\bproduction\b|\bresponse\b|\bby\s+(?:identify|disclos|provid|produc)ing\b", deed.text)
        return duty("produce", "identify", "accounts", sure=False) if told else None
    if deed.lead in ("answer", "respond") and REQUESTS.search(deed.text):
        return duty("answer", "identify", "accounts", sure=False)
    posted = deed.lead == "post" and bool(deed.head.keys() & {"listing", "ads"})
    if deed.lead in FILES and not posted and (deed.party or deed.lead != "respond"):
        return duty("file", "file", None)
    security = "security" in deed.head and deed.party and deed.lead not in ("keep", "serve")
    if (
        deed.party
        and deed.lead in ("certify", "confirm", "report", "declare", "state", "attest")
        and WITH_COURT.search(deed.text)
    ):
        return duty("certify", "file", None, sure=False)
    if deed.lead in GIVES_IN and (TO_COURT.search(deed.text) or security):
        return duty("file", "file", None)
    return None


def preserves(deed: Deed) -> list[Meaning] | None:
    kept = deed.lead in ("keep", "maintain", "hold", "store") and "records" in deed.head
    if kept or deed.lead in ("preserve", "retain", "save", "safeguard"):
        return duty("preserve", "preserve", "records")
    return None


def reports(deed: Deed) -> list[Meaning] | None:
    """What was restrained, how much, and what was done."""
    if not deed.phrase.has("identify") and deed.lead != "confirm":
        return []
    defendants = "defendants" in deed.roles
    if CONFIRMS.search(deed.phrase.head) and not defendants:
        return duty("confirm", "report", "assets")
    if deed.lead == "respond" and not deed.party:
        return duty("respond", "identify", "accounts", sure=False)
    accounts = deed.lead in TELLS and OF_FUNDS.match(deed.text)
    if (
        (deed.lead in REPORTS or accounts)
        and not defendants
        and RESTRAINED.search(deed.text)
        and not WHO_OR_WHAT.search(deed.text)
    ):
        return duty("report", "report", "assets", sure=deed.lead in ("report", "certify", "confirm"))
    if deed.lead == "report" and not deed.party and not WHOM.search(deed.text):
        return duty("report", "report", "assets" if "funds" in deed.head else "accounts", sure=False)
    if deed.lead in ("tell", "inform", "notify", "advise") and deed.party and NOTICE_OF.search(deed.text):
        return []
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


def tells(deed: Deed) -> list[Meaning] | None:
    """To say, show or hand over who somebody is, where the money is, what was sold."""
    if deed.lead in ("identify", "disclose", "reveal", "divulge", "itemize"):
        return duty("identify", "identify", "accounts")
    if LETS_IN.match(deed.phrase.head):
        return None
    facts = nouns(deed.text).keys()
    if (
        deed.lead not in TELLS
        or not facts & {"facts", "records", "funds", "house", "paper"}
        or COPIES.search(deed.text)
        or (deed.lead in ("notify", "inform", "advise", "tell") and OF_ORDER.search(deed.text))
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
