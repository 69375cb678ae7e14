"""What is commanded, and of whom → the duty of the case file, toward what, and whether the words leave a doubt.

The first verb and the nouns of its object decide; what bids to cease or to prevent is read as a prohibition.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from enjoin.intake.command.forbids import forbidden
from enjoin.intake.command.leading import (
    ENDS,
    SAYS_ELSEWHERE,
    STOPS,
)
from enjoin.intake.command.meaning import Deed, Meaning, acts, duty
from enjoin.intake.command.money import freezes, pays, releases, sets_aside, stops_holding, withholds
from enjoin.intake.command.phrase import Phrase, phrases
from enjoin.intake.command.takedown import moves_store, registers, removes, restores, shuts, stops_ads
from enjoin.intake.command.telling import files, preserves, reports, tells
from enjoin.intake.command.trade import SEARCHED
from enjoin.intake.command.words import nouns

_STOP = r"(?:ceas|desist|refrain|stop|discontinu|abstain|halt|avoid|forbear|end|quit|forgo)"
STOPPING = re.compile(
    rf"\b{_STOP}\w*\b(?:\s*,?\s*(?:and|or)?\s*(?:immediately\s+)?(?:permanently\s+)?{_STOP}\w*\b)*\s*(?:from|in)?\s*:?",
    re.IGNORECASE,
)


def required(what: str, roles: Sequence[str]) -> list[Meaning]:
    """What "shall …" means: duties, and prohibitions where it bids to cease or to prevent."""
    if barred := _none_of(what, roles):
        return barred
    found: list[Meaning] = []
    for each in phrases(what):
        rest = _behind_stop(what, each) if each.verbs[0] in STOPS else ""
        if rest and (let_go := stops_holding(rest, roles)):
            found += let_go
            continue
        if rest and not withholds(each):
            stopped = forbidden(rest, roles)
            found += [one for one in stopped or _thing_stopped(each, roles) if not _detail(one, found)]
            if each.gerund or re.match(r"\W*\w+ing\b", rest):
                break
            if stopped or each.verbs[0] not in ENDS:
                continue
        deed = Deed(each, nouns(each.head), tuple(roles))
        meant = next((row for row in (read(deed) for read in ROWS) if row is not None), [])
        if not meant and STOPS & set(each.verbs) and GERUND.match(each.head):
            meant = forbidden(f"{each.head} {each.rest}", roles)
        if [one.require for one in meant] == ["preserve"] and TOLD_TOO & set(each.verbs):
            meant = [*meant, *duty("identify", "identify", "accounts", sure=False)]
        if [one.require for one in meant] == ["identify"] and found and each.verbs[0] in ("identify", "disclose"):
            found = [
                other for other in found if other.require != "report"
            ]  # "an account of the funds, and identify each account"
        for one in meant:
            meaning = replace(one, sure=one.sure and each.sure)
            if not any(_same(meaning, other) for other in found) and not _detail(meaning, found):
                found.append(meaning)
    return _not_only_located(what, found)[:MOST]


# "allow no withdrawals", "disable X's ability to advertise": the deed itself is barred.
NONE_OF = re.compile(r"^\W*(?:(?:until|pending|from|during|effective)\s+[^,;]{3,80},\s+)?(?:(?:thereafter|henceforth|also)\s+)?(?P<verb>allow|permit|make|process|accept|take|give|grant|pay)\s+no\s+(?!(?:later|more|less|fewer|longer|steps?|actions?)\b)(?P<what>.+)", re.IGNORECASE | re.DOTALL)  # fmt: skip
ABILITY = re.compile(r"^\W*(?:disable|suspend|block|restrict|revoke|remove|terminate|withdraw)\s+(?:the\s+)?(?:(?:ability|power|right|privileges?)\s+of\s+[^;]{2,60}?|[^;]{2,60}?(?:['’]s?|s['’])?\s+(?:ability|power|right|privileges?))\s+to\s+(?P<what>(?!withdraw|transfer|move|cash|receive|access).+)", re.IGNORECASE | re.DOTALL)  # fmt: skip


PAID = re.compile(
    r"(?:\w+\s+)?(?:payments?|payouts?|transfers?|withdrawals?|disbursements?|refunds?|remittances?)\b", re.IGNORECASE
)


def _none_of(what: str, roles: Sequence[str]) -> list[Meaning]:
    if match := NONE_OF.match(what):
        if PAID.match(match["what"]):
            return acts("none-paid", ("assets",), "assets", sure=False)
        return [replace(one, sure=False) for one in forbidden(f"{match['verb']} {match['what']}", roles)]
    match = ABILITY.match(what)
    return [replace(one, sure=False) for one in forbidden(match["what"], roles)] if match else []


KEPT_STILL = re.compile(
    r"\b(?:restrain\w*|freez\w*|froz\w*|attach\w*|hold|block\w*|enjoin\w*|secur\w*|lock\w*|prevent\w*|suspend\w*)\b",
    re.IGNORECASE,
)


def _not_only_located(what: str, found: list[Meaning]) -> list[Meaning]:
    """ "locate all accounts and report their numbers": what is found is told, and nothing is held."""
    told = [one for one in found if one.require in ("identify", "report")]
    if not told or not re.match(r"\W*(?:\w+ly\s+)?locate\b", what, re.IGNORECASE) or KEPT_STILL.search(what):
        return found
    numbers = re.search(r"\baccount\s+(?:numbers?|holders?|names?)\b", what, re.IGNORECASE)
    kept = [one for one in found if one.require != "freeze"]
    return [
        replace(one, require="identify", toward="accounts") if one.require == "report" and numbers else one
        for one in kept
    ]


def _thing_stopped(each: Phrase, roles: Sequence[str]) -> list[Meaning]:
    """ "discontinue its shop", "cease the advertisements": what is to end is a thing, not a deed."""
    deed = Deed(each, nouns(each.head), tuple(roles))
    first = min(deed.head, key=lambda kind: deed.head[kind], default=None)
    if first == "house" and "defendants" in roles:
        return acts("stops-store", ("operate_store",), "stores", sure=False)
    if first == "ads":
        return acts("stops-ads", ("promotion",), "infringing", sure=False)
    return []


# "disable and cease providing services": what the last verb stops is what is meant.
GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
TOLD_TOO = frozenset(["produce", "provide", "furnish", "disclose"])  # "retain, and produce to Plaintiff, all records"
MOST = 3  # duties of one command


def _same(one: Meaning, other: Meaning) -> bool:
    apart = one.require == "release" and one.toward != other.toward  # funds let go, listings restored
    return (one.forbid, one.require) == (other.forbid, other.require) and not apart


def _detail(one: Meaning, found: Sequence[Meaning]) -> bool:
    """Is a later duty only how an earlier one is done: "file and serve a report", "freeze and report"?"""
    before = {each.require for each in found}
    if one.forbid == ("assets",) and "freeze" in before:
        return True  # "freeze that money and prevent its withdrawal"
    return (
        (one.require in ("identify", "file", "pay") and "file" in before)
        or (one.require == "identify" and bool(before & {"report", "pay"}))
        or (one.require in ("report", "file") and "identify" in before)
        or (one.require == "pay" and bool(before & {"release", "freeze"}))
    )


def _behind_stop(what: str, each: Phrase) -> str:
    """The words behind "cease and desist from": what is to be stopped."""
    match = STOPPING.search(what)
    return what[match.end() :] if match else each.text


# ── the rows: each gives what is meant, or None where it does not hold; the first that holds counts ──


def _prevents(deed: Deed) -> list[Meaning] | None:
    """ "prevent X from doing Y" forbids that Y is let happen."""
    keeps = deed.lead in ("block", "stop", "keep", "restrict", "disable", "suspend") and re.search(
        r"\bfrom\s+\w+ing\b", deed.text
    )
    if deed.lead not in ("prevent", "prohibit", "bar", "preclude", "ban") and not keeps:
        return None
    if re.search(r"\blinks?\b", deed.phrase.head, re.IGNORECASE) and SEARCHED.search(deed.text):
        of_goods = (
            re.search(r"^(?:(?!\bfrom\b).)*\b(?:listings?|goods|products?|items)\b", deed.text, re.IGNORECASE)
            is not None
        )
        return acts("links", ("promotion",), "infringing" if of_goods else "stores", sure=not of_goods)
    if re.search(r"\bfrom\s+being\s+\w+", deed.text) and "funds" in deed.head and "listing" not in deed.head:
        return duty("block-funds", "freeze", "assets", sure=False)
    done = re.search(r"\bfrom\s+(?P<deed>.*)$", deed.text)
    deeds = " ".join((*deed.phrase.verbs[1:], deed.text))  # "prevent any sale of such goods"
    return forbidden(done["deed"] if done else deeds, ("defendants",))


# What the rules ask of every party that moves is no command of the order (Rule 65(a)(1)).
OF_MOTION = re.compile(r"^notice\s+(?:to\s+Defendants\s+)?of\s+(?:any|a|its)\s+(?:\w+\s+)?motions?\b", re.IGNORECASE)
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
    if deed.lead in ("provide", "give") and OF_MOTION.search(deed.text):
        return []
    if deed.phrase.has("file") and deed.lead not in ("make", "complete", "publish", "convert"):
        return duty("file", "file", None, sure=deed.lead not in SAYS_ELSEWHERE)
    return []


ROWS: tuple[Callable[[Deed], list[Meaning] | None], ...] = (
    _prevents, _of_plaintiff, registers, restores, sets_aside, releases, pays, files, freezes, stops_ads, shuts, removes, preserves, moves_store, reports, tells,
)  # fmt: skip
