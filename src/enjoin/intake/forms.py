"""Commands in forms of their own, whose subject is what is forbidden or held: "No funds shall be …", "All funds … are frozen".

A form is a function and a row of `FORMS`: it gives the directives of a paragraph, or None where the paragraph is not of its form.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from enjoin.intake.addressees import Addressees, subject_of
from enjoin.intake.bidden import holders
from enjoin.intake.commands import DraftDirective, deadline, read_forbid, read_require
from enjoin.intake.verbs import DECREE_THAT

ALL_FUNDS = re.compile(
    r"^\W*(?:All\s+|(?:the\s+)?(?:defaulting\s+)?defendants?['’]s?\s+(?:(?:frozen|restrained|attached)\s+)?)(?:funds|monies|money|assets|amounts)\b(?:(?!\bordered\s+to\b)[^;]){0,420}?\b(?:are\s+to\s+be|shall\s+be|are\s+hereby)\b(?:(?!\bordered\s+to\b)[^;]){0,80}?\b(?:transferred|paid|turned\s+over|released)\b(?:(?!\bordered\s+to\b)[^;]){0,160}?\bto\s+(?:(?:the\s+)?plaintiffs?\b|(?-i:[A-Z]))",
    re.IGNORECASE,
)


NO_TRANSFER = re.compile(
    r"^\W*No\s+(?:funds|assets|money|monies|proceeds)\b[^.;]{0,160}\bshall\s+be\s+\w+(?:\s+or\s+\w+)?\s+by\s+(?P<who>[^.;]{3,160})",
    re.IGNORECASE,
)


NO_ONE = re.compile(r"^\W*(?:No|Neither)\s+(?P<who>[^.;]{3,160}?)\s+(?:may|shall|is\s+to)\s+", re.IGNORECASE)


# "Defendants' assets held by the banks are hereby frozen": whoever holds them is bidden.
HELD = re.compile(
    r"^\W*(?:All|Any|The|Each)?\s*(?:[\w'’-]+\s+){0,4}?(?:funds|assets|accounts?|monies|money|balances?)\b(?:[^.;]|(?<=\bInc)\.|(?<=\bLtd)\.|(?<=\bCo)\.|(?<=\bCorp)\.){0,240}?\b(?:are|is|be|remain)\s+(?:hereby\s+|further\s+|to\s+be\s+)*(?:frozen|restrained|attached)\b",
    re.IGNORECASE,
)
VIOLATION = re.compile(
    r"^\W*It\s+(?:shall\s+be|is)\s+(?:a\s+violation\s+of\s+this\s+Order|prohibited|forbidden)\s+for\s+(?P<who>[^.;]{3,120}?)\s+to\s+",
    re.IGNORECASE,
)


# "All listings … on Amazon shall be removed", "Defendants' storefronts on eBay shall be disabled".
TAKEN_DOWN = re.compile(
    r"^\W*(?:All|Any|The|Each|Every)?\s*(?:[\w'’-]+\s+){0,5}?(?P<what>listings?|products?|images?|offers?|storefronts?|stores?|seller\s+accounts?|web\s?sites?)\b[^;]{0,240}?\b(?:shall|must|are\s+to|is\s+to)\s+(?:\w+ly\s+)?be\s+"
    r"(?:removed|taken\s+down|delisted|disabled|deactivated|suspended|closed|shut\s+down|blocked)\b",
    re.IGNORECASE,
)
# "The sale of such goods by Defendants is prohibited".
NO_SUCH_ACT = re.compile(
    r"^\W*(?:The|Any|All)\s+(?:further\s+)?(?P<act>(?:sales?|offer\w*|advertis\w*|promotion|marketing|import\w*|distribution|transfer|disposal|destruction|listing)\b[^.;]{0,200}?)\s+(?:is|are)\s+(?:hereby\s+)?(?:prohibited|enjoined|restrained|forbidden|barred)\s*\.?\s*$",
    re.IGNORECASE,
)
BY_WHOM = re.compile(r"\b(?:by|of)\s+(?=(?:any\s+|the\s+)?(?:defendants?|[A-Z]))", re.IGNORECASE)
SHOPS = re.compile(r"store|account|site", re.IGNORECASE)


def taken_down(own: str, who: Addressees) -> list[DraftDirective] | None:
    """Listings that shall be removed, or stores that shall be closed, by whoever hosts them."""
    match = TAKEN_DOWN.match(own)
    bound = _roles(own, who) if match else ()
    if not match or not bound:
        return None
    if SHOPS.search(match["what"]):
        return [replace(_row(own, bound, "forbid/shut-down", forbid=("operate_store",)), toward="stores")]
    return [replace(_row(own, bound, "require/removed", require="remove"), toward="infringing")]


def no_such_act(own: str, who: Addressees) -> list[DraftDirective] | None:
    """An act that is itself the subject of the prohibition."""
    match = NO_SUCH_ACT.match(own)
    if match is None:
        return None
    bound = tuple(
        dict.fromkeys(
            role for at in BY_WHOM.finditer(match["act"]) for role in subject_of(match["act"][at.end() :], who)[0]
        )
    )
    return list(read_forbid(match["act"], bound, "check", own, False)) if bound else None


# "Opposing papers, if any, shall be filed by May 9": who files is told by the word.
PAPERS_DUE = re.compile(
    r"^\W*(?:Any\s+|All\s+|Defendants?['’]s?\s+|Plaintiffs?['’]s?\s+)*(?P<what>opposition|opposing|answering|responsive|responses?|objections?|repl(?:y|ies)|moving)\b[^.;]{0,90}?\b(?:shall|must|are\s+to|is\s+to)\s+be\s+(?:filed|served)\b",
    re.IGNORECASE,
)


def papers_due(own: str, who: Addressees) -> list[DraftDirective] | None:
    """Opposing papers are filed by defendants, replies by plaintiffs."""
    match = PAPERS_DUE.match(own)
    if match is None:
        return None
    bound = (
        ("plaintiffs",)
        if match["what"].lower()[:4] in ("repl", "movi") or own.lower().startswith("plaintiff")
        else ("defendants",)
    )
    return [replace(_row(own, bound, "require/papers-due", require="file"), toward=None)]


def not_moved(own: str, who: Addressees) -> list[DraftDirective] | None:
    """ "No funds … shall be transferred by any bank"."""
    match = NO_TRANSFER.match(own)
    bound = subject_of(match["who"], who)[0] if match else ()
    return [_row(own, bound, "forbid/assets", forbid=("assets",))] if bound else None


def barred(own: str, who: Addressees) -> list[DraftDirective] | None:
    """ "No Defendant may …", "Neither Defendants nor their agents shall …", "It is forbidden for any Defendant to …"."""
    match = NO_ONE.match(own) or VIOLATION.match(own)
    bound = subject_of(match["who"], who)[0] if match else ()
    return list(read_forbid(own[match.end() :], bound, "check", own, False)) if match and bound else None


def paid_over(own: str, who: Addressees) -> list[DraftDirective] | None:
    """ "All funds … are released to Plaintiff": whoever holds them is to pay."""
    if not ALL_FUNDS.match(DECREE_THAT.sub("", own)):
        return None
    bound = _roles(own, who)
    return [_row(own, bound, "require/funds", require="pay")] if bound else None


def held(own: str, who: Addressees) -> list[DraftDirective] | None:
    """ "The accounts of Defendants at X shall remain restrained"."""
    match = HELD.match(DECREE_THAT.sub("", own))
    bound = _roles(own, who) if match else ()
    return [_row(own, bound, "require/held", require="freeze")] if bound else None


def _roles(own: str, who: Addressees) -> tuple[str, ...]:
    return tuple(dict.fromkeys(role for _, role in holders(own, who)))


def _row(
    own: str, binds: tuple[str, ...], rule: str, *, forbid: tuple[str, ...] = (), require: str | None = None
) -> DraftDirective:
    within, counted, by = deadline(own)
    return DraftDirective(id="", path=(), binds=binds, forbid=forbid, require=require, toward="assets", within=within,
                          counted_from=counted, by=by, text=own, rule=rule, band="check")  # fmt: skip


# "X shall be transferred by the banks to Plaintiff": the agent behind "by" is bidden.
PASSIVE = re.compile(
    r"^(?P<what>[^;]{3,400}?),?\s+(?:shall|must|(?:is|are)\s+to)\s+be\s+(?:\w+ly\s+)?(?P<verb>[a-z]+)(?P<between>\s+(?!by\b)[^.;]{0,120}?)?\s+by\s+(?=(?P<who>[^.;]{3,160}))",
)
ACTIVE = {
    "transferred": "transfer", "paid": "pay", "released": "release", "turned": "turn", "remitted": "remit", "filed": "file",
    "submitted": "submit", "posted": "post", "deposited": "deposit", "removed": "remove", "disabled": "disable", "taken": "take",
    "frozen": "freeze", "restrained": "restrain", "held": "hold", "attached": "attach", "preserved": "preserve", "retained": "retain",
    "provided": "provide", "produced": "produce", "disclosed": "disclose", "supplied": "supply", "identified": "identify",
}  # fmt: skip


def passive(own: str, who: Addressees) -> list[DraftDirective] | None:
    """A duty whose doer stands behind "by"."""
    match = PASSIVE.match(own)
    verb = ACTIVE.get(match["verb"]) if match else None
    if match is None or verb is None or re.match(r"\W*(?:No|Neither)\b", own):
        return None
    agent = re.split(r"\s+(?:to|within|upon|on|until|in|for|from)\s|,", match["who"])[0]
    bound = subject_of(agent, who)[0]
    if not bound:
        return None
    rest = match["who"][len(agent) :]
    return list(read_require(f"{verb} {match['what']}{match['between'] or ''}{rest}", bound, "check", own)) or None


FORMS: tuple[Callable[[str, Addressees], list[DraftDirective] | None], ...] = (
    not_moved,
    barred,
    paid_over,
    held,
    taken_down,
    no_such_act,
    papers_due,
    passive,
)
