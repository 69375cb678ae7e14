"""What is taken off a market: listings, advertisements, stores, domain names."""

import re

from enjoin.intake.command.leading import ENDS, SHUTS, TAKES_DOWN
from enjoin.intake.command.meaning import Deed, Meaning, acts, duty
from enjoin.intake.people.companies import payment_of, platform_of

OFF_SALE = re.compile(r"\bfrom\s+(?:sale|its\s+(?:site|catalogu?e|marketplace|platform)|view)\b", re.IGNORECASE)
OUT_OF = re.compile(
    r"\b(?:out\s+of|off|from)\s+(?:(?:its|their|the|any|all|such|on-?site|sponsored|paid)\s+){0,4}?(?:advert\w*|ads|recommend\w*|promot\w*|e-?mails?|search\w*|sponsored\s+\w+)",
    re.IGNORECASE,
)


def stops_ads(deed: Deed) -> list[Meaning] | None:
    """ "disable and cease displaying any advertisements"."""
    if (
        deed.lead
        in (
            "keep",
            "leave",
            "exclude",
            "hide",
            "omit",
            "suppress",
            "remove",
            "drop",
            "delete",
            "delist",
            "filter",
            "withhold",
            "take",
        )
        and OUT_OF.search(deed.text)
        and not OFF_SALE.search(deed.text)
    ):
        return acts("ads", ("promotion",), "infringing", sure=False)
    only = "ads" in deed.head and not deed.head.keys() & {"listing", "goods", "house", "funds", "records"}
    if only and not deed.party and deed.lead in TAKES_DOWN | {"take", "disable", "end", "cancel", "suspend", "delete", "block", "terminate"}:  # fmt: skip
        return acts("ads-down", ("promotion",), "infringing", sure=False)
    shown = deed.phrase.has("promote") or {"cease", "stop"} & set(deed.phrase.verbs)
    if "ads" in deed.head and not deed.head.keys() & {"listing", "goods"} and shown:
        return acts("ads", ("promotion",), "infringing")
    return None


ENDS_SERVICE = ("suspend", "terminate", "disable", "withdraw", "block", "disconnect", "cancel")
SERVED = re.compile(
    r"\b(?:services?|hosting|support|functions?|functionality|features?|access|operation)\s+(?:to|for|of|on)\s+(?:\w+\s+){0,3}?(?:stores?|storefronts?|accounts?|web\s?sites?|domain|Defendants)\b",
    re.IGNORECASE,
)


def shuts(deed: Deed) -> list[Meaning] | None:
    """To close a store forbids its operation."""
    if deed.lead in ENDS_SERVICE and "services" in deed.head and "ads" not in deed.head and SERVED.search(deed.text):
        return acts("ends-service", ("operate_store",), "stores", sure=False)
    house = deed.head.get("house")
    before = house is not None and any(deed.head.get(kind, house) < house for kind in ("listing", "ads"))
    down = deed.lead != "take" or re.search(r"\bdown\b", f"{' '.join(deed.phrase.verbs)} {deed.text}")
    if house is None or before or deed.lead not in SHUTS or not deed.phrase.has("close", "remove") or not down:
        return None
    if re.search(r"\b(?:ads?|advertis\w+)\s+accounts?\b", deed.phrase.head, re.IGNORECASE):
        return acts("ads-account", ("promotion",), "infringing", sure=False)
    return acts("shut-down", ("operate_store",), "stores", sure=deed.lead not in ("remove", "delete", "block"))


def removes(deed: Deed) -> list[Meaning] | None:
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


ON_SALE = re.compile(
    r"\b(?:listings?|offers?|pages?|stores?|storefronts?|shops?|products?|items?|sell(?:er|ing)\s+(?:accounts?|privileges))\b",
    re.IGNORECASE,
)
BRINGS_BACK = ("restore", "reinstate", "reactivate", "relist", "republish", "reopen", "repost")


def restores(deed: Deed) -> list[Meaning] | None:
    """What was taken down goes up again."""
    things = ON_SALE.search(deed.phrase.head) or deed.lead in ("relist", "repost")
    if deed.party or deed.lead not in BRINGS_BACK or not things or deed.head.keys() & {"funds", "restraint"}:
        return None
    return duty("restore", "release", "stores", sure=False)


MOVES_DOMAIN = ("change", "unlock", "list", "place", "set", "update", "transfer", "assign", "register", "make", "lock")
REGISTRAR = re.compile(r"\bregistra(?:r|nt)s?\b|\bdomain\s+names?\b", re.IGNORECASE)


# "transfer acmehats.com to Plaintiff": an address that is no company's known name.
DOMAIN = re.compile(r"\b[a-z0-9-]+\.(?:com|net|org|shop|store|co|xyz|online|top|us)\b", re.IGNORECASE)


def _names_domain(deed: Deed) -> bool:
    named = DOMAIN.match(deed.phrase.head)
    return named is not None and not (platform_of(named[0]) or payment_of(named[0])) and "funds" not in deed.head


def registers(deed: Deed) -> list[Meaning] | None:
    """A domain name that is given another registrar or owner, or put on hold, is taken from its operator."""
    if deed.lead in MOVES_DOMAIN and (REGISTRAR.search(deed.text) or _names_domain(deed)):
        return acts("domain", ("operate_store",), "stores", sure=False)
    return None


def moves_store(deed: Deed) -> list[Meaning] | None:
    """A store that is made over is taken from its operator."""
    if (
        deed.lead in ("transfer", "assign", "convey")
        and "house" in deed.head
        and "accounts" not in deed.phrase.head.lower()
    ):
        return acts("domain", ("operate_store",), "stores", sure=False)
    return None
