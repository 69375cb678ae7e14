"""The words of one command → what it forbids or requires, toward what, by when."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from enjoin.intake import acts
from enjoin.intake.dates import days, number_of
from enjoin.intake.paper import Band, Span

WITHIN = re.compile(
    r"\b(?:within|(?:no|not)\s+later\s+than)\s+(?P<count>(?:[a-z-]+\s*)?\(?\s*\d{1,3}\s*\)?|[a-z-]+)\s+(?P<sort>business|calendar|court|working)?\s*-?(?P<unit>days?|hours?|weeks?)\b(?P<tail>[^.;:]{0,110})",
    re.IGNORECASE,
)
RECEIPT = re.compile(
    r"\b(?:receipt|receiv\w*|service|served|notice|notified|notification|being\s+provided|request)\b", re.IGNORECASE
)
ENTRY = re.compile(
    r"\b(?:entry|entered|date\s+of\s+th(?:is|e)|date\s+hereof|issuance|this\s+(?:opinion|order|date))", re.IGNORECASE
)
BY = re.compile(r"\b(?:by|on\s+or\s+before|no\s+later\s+than|not\s+later\s+than)\s+(?=\w)", re.IGNORECASE)
# Prohibitions of deceit name no act of trade one by one: all trade in such goods is meant.
REFERS = re.compile(r"\b(?:(?:sub-?)?paragraphs?|sections?|activities|acts|foregoing|this\s+order)\b", re.IGNORECASE)
CONFUSING = re.compile(
    r"^\W*(?:and\s+|from\s+)?(?:committing\s+any|doing\s+any\w*|engaging\s+in\s+any|passing\s+off|otherwise\s+(?:competing|infring)|(?:directly\s+or\s+indirectly\s+)?(?:further\s+)?infring)",
    re.IGNORECASE,
)


# "selling products in any of Amazon's stores": no kind of goods limits it.
ALL_TRADE = re.compile(
    r"\b(?:any\s+)?(?:products?|goods|items|merchandise)\s+(?:in|on|through|via|at)\b", re.IGNORECASE
)
LIMITED = re.compile(
    r"\b(?:counterfeit\w*|infring\w*|bear(?:s|ing)?|\w*marks?|cop(?:y|ies|yrights?)|imitat\w*|unauthori[sz]ed|simulat\w*|genuine|works?|patent\w*|designs?|logos?|such|those|trade\s+dress|reproduc\w*|pirat\w*|fake|knock-?offs?|accused|likeness\w*|characters?|embod\w*)\b|"
    r"\b[A-Z]\w+\s+(?:Products?|Goods|Items)\b|\b(?:not|without)\b[^.;]{0,60}\b(?:authori[sz]\w*|licen[cs]\w*|manufactured|made|produced)",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDirective:
    """A proposed directive; `path` is its printed number, `band` how sure the reading is as a whole."""

    id: str
    path: tuple[str, ...]
    binds: tuple[str, ...]
    forbid: tuple[str, ...] = ()
    require: str | None = None
    toward: str | None = None
    predicate: tuple[str, ...] = ()  # ids in the same order
    within: str | None = None
    by: str | None = None
    counted_from: str | None = None
    text: str = ""
    spans: tuple[Span, ...] = ()
    rule: str = ""
    band: Band = "read"
    note: str | None = None
    aids: bool = False
    named: tuple[str, ...] = ()  # of the defendants only these, by printed name


def read_forbid(text: str, binds: tuple[str, ...], doubt: Band, whole: str, passive: bool) -> Iterable[DraftDirective]:
    """The acts that a prohibition's words mean."""
    within, counted, by = deadline(whole)
    aids = bool(acts.AID.search(text[:90])) and not re.match(r"^\W*providing\s+services", text, re.IGNORECASE)
    row = None if aids else _row_of(text, binds, passive)
    nonparty = any(name not in ("defendants", "plaintiffs") for name in binds)
    if row is not None and (objects := acts.objects(text)) and len(objects) > 1:
        for forbid, toward in objects:
            yield DraftDirective(id="", path=(), binds=binds, forbid=forbid, toward=toward, within=within, counted_from=counted,
                                 by=by, text=whole, rule=f"forbid/several-{toward}", band=doubt)  # fmt: skip
        return
    doubt = "check" if _also_means(text, row) else doubt
    if row is not None:
        yield DraftDirective(id="", path=(), binds=binds, forbid=row.acts, toward=row.toward, within=within, counted_from=counted,
                             by=by, text=whole, rule=f"forbid/{row.name}", band=doubt if row.sure else "check")  # fmt: skip
        return
    groups = () if CONFUSING.match(text) or (aids and REFERS.search(text)) else _listing_groups(text)
    if groups and ALL_TRADE.search(text) and not LIMITED.search(text):
        yield DraftDirective(id="", path=(), binds=binds, forbid=groups, toward="stores", within=within, counted_from=counted,
                             by=by, text=whole, rule="forbid/all-trade", band="check", note="no kind of goods is named: all trade of these stores?", aids=aids)  # fmt: skip
    elif groups:
        if not LIMITED.search(text) or _only_shows(text):
            doubt = "check"
        if (
            USES_MARK.match(text)
            and groups == ("promotion",)
            and re.search(
                r"\bon\s+(?:(?:any|all|their|its)\s+)?(?:\w+\s+)?(?:web\s?sites?|web\s?pages?|stores?|listings?|products?|goods)\b",
                text,
            )
        ):
            groups, doubt = ("listing", "promotion"), "check"
        yield DraftDirective(id="", path=(), binds=binds, forbid=groups, toward="infringing", within=within, counted_from=counted,
                             by=by, text=whole, rule="forbid/trade", band=doubt, aids=aids)  # fmt: skip
    elif aids or acts.INFRINGE.search(text):
        yield DraftDirective(id="", path=(), binds=binds, forbid=("listing", "promotion"), toward="infringing", within=within,
                             counted_from=counted, by=by, text=whole, rule="forbid/aid" if aids else "forbid/infringe", band="check",
                             note="the acts are not named one by one" if not (aids and nonparty) else None, aids=aids)  # fmt: skip


# "using the mark on any website or in any keyword": all use, of which the keyword is only one.
USES_MARK = re.compile(
    r"^\W*us(?:e|ing)\b[^.;]{0,60}\b(?:marks?|trademarks?|names?|logos?|trade\s+dress)\b", re.IGNORECASE
)


def _only_shows(text: str) -> bool:
    """Is "displaying" beside words of promotion the only word of listing? Then offers and advertisements may be meant."""
    sells = {match[0].lower()[:7] for match in acts.SELL.finditer(text)}
    return sells == {"display"} and bool(acts.PROMOTE.search(text))


def _also_means(text: str, row: acts.Row | None) -> bool:
    """Does the text hold words of another family of acts, so that one row may not say all of it?"""
    head = text[:240]
    families = {each.toward for each in acts.FORBID if each.words.search(head)}
    if row is not None:
        return len(families | {row.toward}) > 1
    return bool(families) and any(each.words.match(head.lstrip()) for each in acts.FORBID)


def _row_of(text: str, binds: tuple[str, ...], passive: bool) -> acts.Row | None:
    """The row of the text's acts: the first that holds, but money that is moved before an account is spoken of is moved."""
    rows = [row for row in acts.FORBID if _row_holds(row, text, binds, passive)]
    moved = next((row for row in rows if row.name == "assets"), None)
    if (
        rows
        and moved
        and rows[0].name == "operate"
        and re.match(r"^\W*(?:withdraw|transfer|mov|dissipat|spend)", text, re.IGNORECASE)
    ):
        return moved
    return rows[0] if rows else None


def _row_holds(row: acts.Row, text: str, binds: tuple[str, ...], passive: bool) -> bool:
    if row.name == "assets" and passive:
        return True
    if (
        row.name == "operate"
        and (acts.SELL.search(text[:80]) or acts.PROMOTE.search(text[:60]))
        and not re.match(r"^\W*(?:and\s+)?(?:operat|host|run|us(?:ing|e)\s*,|maintain)", text, re.IGNORECASE)
    ):
        return False
    match = row.words.search(text)
    if match is None:
        return False
    if row.name == "service" and binds == ("defendants",):
        return False
    # "selling … through any website or online account": goods are sold; the account is only where.
    trade = acts.SELL.search(text) or acts.PROMOTE.search(text) or acts.INFRINGE.search(text)
    return not (trade and trade.start() + 60 < match.start() and row.name in ("operate", "service", "assets", "evade"))


def _listing_groups(text: str) -> tuple[str, ...]:
    sells, promotes = acts.SELL.search(text), acts.PROMOTE.search(text)
    if acts.ADS.search(text[:200]) and not re.search(r"\b(?:selling|listing|offering)\b", text[:160], re.IGNORECASE):
        return ("promotion",)
    return tuple(name for name, hit in (("listing", sells), ("promotion", promotes)) if hit)


def read_require(text: str, binds: tuple[str, ...], doubt: Band, whole: str) -> Iterable[DraftDirective]:
    """The duties (at most two) that a command's words mean, each with its own deadline."""
    # What a plaintiff serves or provides tells of nobody's accounts, if it has another duty.
    hits = (_duties(text, but="identify") if binds == ("plaintiffs",) else []) or _duties(text)
    shut = acts.CLOSE.search(text[:200])
    if (
        shut
        and (not hits or shut.start() <= hits[0][0])
        and not re.search(r"\blistings?\b", text[: shut.end()], re.IGNORECASE)
    ):
        within, counted, by = deadline(whole)
        yield DraftDirective(id="", path=(), binds=binds, forbid=("operate_store",), toward="stores", within=within, counted_from=counted,
                             by=by, text=whole, rule="forbid/shut-down", band=doubt)  # fmt: skip
        return
    spans = _clauses(text, [at for at, _ in hits])
    deadlines = [deadline(text[low:high]) for low, high in spans]
    if {duty.require for _, duty in hits} != _all_duties(text):
        doubt = "check"
    if any(duty.require == "identify" for _, duty in hits) and (STOREFRONTS.search(text) or ACCOUNTING.search(text)):
        doubt = "check"  # the stores, or the accounts and persons behind them?
    for (_, duty), own in zip(hits, deadlines, strict=True):
        within, counted, by = own if any(any(each) for each in deadlines) else deadline(whole)
        yield DraftDirective(id="", path=(), binds=binds, require=duty.require, toward=duty.toward or _about(duty.require, text), within=within, counted_from=counted,
                             by=by, text=whole, rule=f"require/{duty.name}", band=doubt)  # fmt: skip


STOREFRONTS = re.compile(r"\b(?:storefronts?|user\s+accounts?|stores?|web\s?sites?)\b", re.IGNORECASE)
# What tells of persons and money, though it names the stores that they keep: "the names and addresses under which …".
OF_PERSONS = re.compile(
    r"\b(?:names?(?!(?:\s+and\s+\w+)?\s+of\s+(?:(?:its|their|any|all|the)\s+)*$)|addresses|identit(?:y|ies)|contact|financial\s+accounts?|bank\s+accounts?|balances?)\b",
    re.IGNORECASE,
)


ACCOUNT = re.compile(r"\baccounts?\b", re.IGNORECASE)  # where accounts are named, what is told is about them
ACCOUNTING = re.compile(r"\baccounting\s+(?:of|for)\b", re.IGNORECASE)


def _about(require: str, text: str) -> str | None:
    """What a duty to tell is about: storefronts, money, papers, else accounts; filing and paying are about nothing."""
    if require in ("file", "pay"):
        return None
    houses = STOREFRONTS.search(text) if require == "identify" else None
    if houses and not ACCOUNT.search(text) and not OF_PERSONS.search(text[: houses.start()]):
        return "stores"
    if require == "report" and re.search(r"\b(?:attach\w*|assets?|funds?|freez\w*|restraint)\b", text, re.IGNORECASE):
        return "assets"
    return "accounts"


def _clauses(text: str, starts: Sequence[int]) -> list[tuple[int, int]]:
    """Each duty's own clause: two duties part at the last "and" before the second."""
    if len(starts) < 2:
        return [(0, len(text))] * len(starts)
    joints = [match.start() for match in re.finditer(r"\band\b", text[starts[0] : starts[1]])]
    cut = starts[0] + joints[-1] if joints else starts[1]
    shall = re.search(r"\band\s+(?:shall|must)\b", text[starts[0] : starts[1]])
    cut = starts[0] + shall.start() if shall else cut
    return [(0, cut), (cut, len(text))]


def _all_duties(text: str) -> set[str]:
    """Every duty that some word of the command's first part may mean; what a tale of compliance adds does not count."""
    found = {duty.require for duty in acts.REQUIRE if duty.words.search(text[:200])}
    return found - ({"identify"} if found & {"report", "file"} else set())


def _duties(text: str, but: str = "") -> list[tuple[int, acts.Duty]]:
    """The first duty in a text and, where "and" joins one, the second."""
    hits = sorted(
        (
            (match.start(), duty)
            for duty in acts.REQUIRE
            if duty.require != but and (match := duty.words.search(text[:420]))
        ),
        key=lambda hit: hit[0],
    )
    found: list[tuple[int, acts.Duty]] = []
    for at, duty in hits:
        seen = {each.require for _, each in found}
        far = bool(found) and at > found[0][0] + 90
        if duty.require in seen or (
            far
            and not re.search(r"\band\s+shall\b.{0,100}$|\band\b.{0,40}$", text[max(0, at - 120) : at], re.IGNORECASE)
        ):
            continue
        if duty.require == "identify" and (
            (seen & {"report", "freeze"} and at - found[0][0] < 30) or ("file" in seen and at - found[0][0] < 60)
        ):
            continue
        # "release the restraint on the accounts" orders no new one.
        if duty.require == "freeze" and "release" in seen:
            continue
        if duty.require in ("pay", "file", "report") and seen & {"identify", "pay", "report", "file"}:
            continue
        if duty.require in ("pay", "file") and seen & {"freeze"}:
            continue
        found.append((at, duty))
    return found[:2]


def deadline(text: str) -> tuple[str | None, str | None, str | None]:
    match = WITHIN.search(text)
    if match:
        count = number_of(match["count"])
        if count:
            unit = match["unit"].lower().rstrip("s") + "s"
            sort = "business " if (match["sort"] or "").lower() in ("business", "court", "working") else ""
            tail = match["tail"]
            counted = (
                "entry"
                if ENTRY.search(tail) and not RECEIPT.search(tail[:60])
                else "receipt"
                if RECEIPT.search(tail)
                else "entry"
                if ENTRY.search(tail)
                else None
            )
            return f"{count} {sort}{unit}", counted, None
    for match in BY.finditer(text):
        for day, at in days(text, match.end(), match.end() + 40):
            if at.start() - match.end() < 25:
                return None, None, day.isoformat()
    return None, None, None
