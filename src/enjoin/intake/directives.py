"""Numbered paragraphs → directives: whom they bind, what they forbid or require, toward what, by when, aiding what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from enjoin.intake import acts
from enjoin.intake.addressees import BANK, PROVIDER, Addressees, subject_of
from enjoin.intake.blocks import DECREE, Block, Body
from enjoin.intake.commands import DraftDirective, deadline, read_forbid, read_require
from enjoin.intake.numerals import number_of_roman
from enjoin.intake.paper import Band, Value
from enjoin.intake.sentences import sentences

ENJOIN = re.compile(
    r"\b(?:restrain(?:ed|s|ing)?|enjoin(?:ed|s|ing)?|prohibit(?:ed|s)?|barred|forbidden|refrain)\b[^.;]{0,400}?\b(?:from|against)\b\s*:?|\b(?:restrained|enjoined|prohibited)\b[^.;]{0,220}:\s*$|\b(?:shall|must|may|will)\s+not\b|\b(?:shall|must|to)\s+(?:immediately\s+)?(?:cease|desist|discontinue|refrain|stop)\b|\bcease\s+and\s+desist\b|\bceas(?:e|ing)\b",
    re.IGNORECASE | re.DOTALL,
)
SHALL = re.compile(
    r"\b(?:shall|must|(?:is|are)\s+(?:hereby\s+|further\s+|also\s+)*(?:directed|ordered|required|commanded|instructed)(?:\s+and\s+\w+)?(?:\s*,[^,]{0,80},)?\s+to|(?:directs|orders)\s+(?P<who>[A-Z][\w ]{2,60}?)\s+to)\b",
    re.IGNORECASE,
)
PERMISSION = re.compile(
    r"^\W*(?:(?:the\s+)?plaintiffs?\b[^.]{0,60}\b(?:(?-i:may)|is\s+authorized|are\s+authorized)\b|any\s+defendants?\b[^.]{0,200}\b(?-i:may)\b|any\s+(?:defendant|person|third\s+party|party|entity)[^.]{0,140}\b(?-i:may)\s+(?:move|appear|apply|file|petition)|the\s+clerk\b|(?:the\s+)?defendants?\s+shall\s+(?:show\s+cause|appear)|this\s+(?:court|case|action|order|matter|temporary|preliminary)\b[^.]{0,80}\b(?:retain|shall\s+(?:remain|apply|expire|be)|is\b|has\b|remains|will)|service\s+(?:of|shall|may|by)|the\s+court\s+(?:finds|has|retains|concludes|shall)|plaintiffs?\s+(?:is|are|has|have|owns?)\b)",
    re.IGNORECASE,
)
DECREE_THAT = re.compile(
    r"^\W*(?:and\s+)?(?:it\s+is\s+)?(?:hereby\s+|further\s+|also\s+)*ORDERED(?:,?\s+ADJUDGED,?(?:\s+AND\s+DECREED)?|\s+AND\s+ADJUDGED)?,?\s*(?:that\s+)?",
    re.IGNORECASE,
)
REFERENCE = re.compile(
    r"\b(?:sub-?paragraphs?|paragraphs?|sections?|¶{1,2}|parts?)\s*(?P<first>[\dIVXA-Za-z][\w().]*)(?:\s*(?:through|thru|to|-)\s*(?P<last>[\dIVXA-Za-z][\w().]*))?(?P<more>(?:\s*(?:,|and|or|&)+\s*(?:[A-Z]\(|\(|[\dIVX])[\w().]*)*)",
    re.IGNORECASE,
)
ALL_FUNDS = re.compile(
    r"^\W*(?:All\s+|(?:the\s+)?(?:defaulting\s+)?defendants?['’]s?\s+(?:(?:frozen|restrained|attached)\s+)?)(?:funds|monies|money|assets|amounts)\b(?:(?!\bordered\s+to\b)[^;]){0,420}?\b(?:are\s+to\s+be|shall\s+be|are\s+hereby)\b(?:(?!\bordered\s+to\b)[^;]){0,80}?\b(?:transferred|paid|turned\s+over)\b(?:(?!\bordered\s+to\b)[^;]){0,160}\bto\s+(?:the\s+)?plaintiffs?\b",
    re.IGNORECASE,
)
NO_TRANSFER = re.compile(
    r"^\W*No\s+(?:funds|assets|money|monies|proceeds)\b[^.;]{0,160}\bshall\s+be\s+\w+(?:\s+or\s+\w+)?\s+by\s+(?P<who>[^.;]{3,160})",
    re.IGNORECASE,
)
NO_ONE = re.compile(r"^\W*No\s+(?P<who>[^.;]{3,160}?)\s+(?:may|shall|is\s+to)\s+", re.IGNORECASE)
# Under "shall": an item that stops something, rather than does something.
STOPS = re.compile(
    r"^\W*(?:immediately\s+)?(?:(?:disable|block)\s+and\s+)?(?:ceas|stop|discontinu|refrain|desist)\w*|^\W*(?:take\s+all\s+(?:necessary\s+|reasonable\s+)?steps\s+(?:necessary\s+)?to\s+)?prevent\b",
    re.IGNORECASE,
)
STOPS_PAYING = re.compile(
    r"^\W*(?:\w+\s+and\s+)?(?:ceas|stop|withhold)\w*\b.{0,40}\b(?:payouts?|payments?|disbursements?)\b", re.IGNORECASE
)
GROUP_PREFERENCE = ("listing", "promotion", "account", "operate_store", "open_account", "assets", "records")


@dataclass(frozen=True, slots=True)
class Directives:
    """Directives of one paper, and the paragraphs that read as commands but map to nothing."""

    directives: tuple[DraftDirective, ...]
    unread: tuple[Value[str], ...]


def read_directives(body: Body, who: Addressees, blocks: Sequence[int] | None = None) -> Directives:
    """Read the commands among the blocks (all by default)."""
    found: list[DraftDirective] = []
    unread: list[Value[str]] = []
    parents = {at for block in body.blocks for at in block.parents}
    decree = _first_decree(body)
    carried: tuple[str, ...] = ()
    above: tuple[str, tuple[int, ...]] | None = None  # an unnumbered lead-in, and what stands above its items
    detailed: set[int] = set()
    for index, block in enumerate(body.blocks):
        if index < decree or (blocks is not None and index not in blocks):
            continue
        if detailed.intersection(block.parents):
            continue
        leads = [body.text(body.blocks[at]) for at in block.parents]
        own = body.text(block)
        if block.mark is None:
            opens = own.rstrip(" -").endswith((":", "from")) and _commands(own, ()) and index not in parents
            above = (own, body.blocks[index + 1].parents) if opens and index + 1 < len(body.blocks) else None
        elif above is not None and block.parents[: len(above[1])] == above[1]:
            leads = (
                [*leads, above[0]] if not any(SHALL.search(lead) or ENJOIN.search(lead) for lead in leads) else leads
            )
        else:
            above = None
        if index in parents and _bids_itself(own):
            detailed.add(index)
        elif index in parents and (
            own.rstrip(" -").endswith((":", "from", "that", "to", "and"))
            or (len(own) < 60 and not _commands(own, ()))
            or _only_lead(own)
        ):
            continue
        before = len(found)
        for low, high in _commands_of(body, block):
            text = " ".join(body.flow.text[low:high].split())
            for read in _read_block(text, leads, who, carried):
                found.append(replace(read, path=block.path, spans=body.flow.spans(low, high), id=""))
                carried = read.binds
        own = DECREE_THAT.sub("", own)
        numbered = block.mark is not None or DECREE.match(own)
        if len(found) == before and numbered and _commands(own, leads) and not PERMISSION.search(own) and len(own) > 25:
            unread.append(body.flow.value(own, (block.start, block.end), "directive/unread", "guess"))
    named = _with_ids(found)
    return Directives(tuple(with_predicates(named)), tuple(unread))


def _commands_of(body: Body, block: Block) -> Iterable[tuple[int, int]]:
    """A numbered paragraph is one command; of running text each sentence may be one."""
    if block.mark is not None or block.parents:
        return [(block.start, block.end)]
    text = body.flow.text[block.start : block.end]
    return [(block.start + low, block.start + high) for low, high in sentences(text)]


def _bids_itself(own: str) -> bool:
    """ "… shall provide documents sufficient to determine: (a) …": the items below only detail the one command."""
    shall = SHALL.search(own)
    if shall is None or ENJOIN.search(own) or not own.rstrip(" -").endswith(":"):
        return False
    tail = re.sub(r"\bwithin\b.{0,60}?\b(?:days?|hours?|weeks?)\b", " ", own[shall.end() :], flags=re.IGNORECASE)
    return any(duty.words.search(tail) for duty in acts.REQUIRE)


OPEN_LEAD = re.compile(r"(?:[:,-]|\b(?:from|that|to|and|by|shall))\s*$", re.IGNORECASE)


def _only_lead(own: str) -> bool:
    return bool(
        re.search(r"(?:from|following|of)\s*(?:any\s+of\s+)?(?:the\s+following[^.]{0,160})?:?$", own[-200:])
    ) and not own.endswith(".")


DECREES = re.compile(
    r"\bIT\s+IS\b(?!\s+(?:HEREBY\s+)?SO\b).{0,60}\bORDERED\b|\bORDERED\s+AND\s+ADJUDGED\b|\b(?:Court|Judge)\b[^.;]{0,120}\bORDERS\b|\bhereby\s+ORDERED\b|"
    r"^(?:(?:it\s+is\s+)?(?:hereby\s+|further\s+)*ORDERED\b)|\bissues\s+the\s+following\b|\b(?:is|are)\s+(?:hereby\s+|further\s+)*ORDERED\s+to\b|\bORDER(?:S|ED)?\s+as\s+follows\b",
    re.IGNORECASE,
)
NUMBERED_COMMAND = re.compile(
    r"\b(?:are|is|be)\b[^.;]{0,60}\b(?:restrained|enjoined)\b|\b(?:Defendants?|Providers?|Institutions?)\b[^.;]{0,80}\bshall\b"
)


def _first_decree(body: Body) -> int:
    """The first paragraph of command: what stands before it tells, finds and explains."""
    pattern = re.compile(
        r"\b(?:IT\s+IS\s+(?:\w+,?\s+){0,3}(?:ORDERED|ADJUDGED|DECREED)|ORDERED(?:\s+AND\s+ADJUDGED|,?\s+that|:)|(?:court|it)\s+(?:hereby\s+|therefore\s+|further\s+)*ORDERS|hereby\s+(?:\w+\s+){0,4}(?:restrained|enjoined|ORDERED|directed|stricken|stayed)|"
        r"(?:are|is|be)\s+(?:\w+\s+){0,3}(?:restrained|enjoined)\b|the\s+court\s+(?:hereby\s+)?(?:orders|directs)|is\s+(?:further\s+)?directed\s+to|(?:platforms?|marketplaces?|[Pp]roviders?|[Ii]nstitutions?)\b[^.;]{0,140}\bshall\b|\bis\s+(?:hereby\s+)?(?:GRANTED|extended)\b)",
    )
    loose = re.compile(pattern.pattern, re.IGNORECASE)
    conclusion = next(
        (
            at
            for at, block in enumerate(body.blocks)
            if re.match(r"^(?:[IVX]+\.?\s*|V+\.\s*)?CONCLUSION\b", body.text(block), re.I)
        ),
        None,
    )
    for at, block in enumerate(body.blocks):
        if conclusion is not None and at < conclusion:
            continue
        text = body.text(block)
        if DECREES.search(text) or (block.mark and NUMBERED_COMMAND.search(text)):
            return at
    if conclusion is not None:
        return conclusion
    return next((at for at, block in enumerate(body.blocks) if loose.search(body.text(block))), len(body.blocks))


def _commands(own: str, leads: Iterable[str]) -> bool:
    return bool(SHALL.search(own) or ENJOIN.search(own) or any(ENJOIN.search(lead) for lead in leads))


# ── one paragraph ──


def _read_block(own: str, leads: Sequence[str], who: Addressees, carried: tuple[str, ...]) -> Iterable[DraftDirective]:
    """The command of a paragraph, read with the lead-ins above it."""
    if PERMISSION.search(DECREE_THAT.sub("", own)) and not ENJOIN.search(own[:240]):
        return
    passive = NO_TRANSFER.match(own)
    if passive and (bound := subject_of(passive["who"], who)[0]):
        yield DraftDirective(
            id="",
            path=(),
            binds=bound,
            forbid=("assets",),
            toward="assets",
            text=own,
            rule="forbid/assets",
            band="check",
        )
        return
    barred = NO_ONE.match(own)
    if barred and (bound := subject_of(barred["who"], who)[0]):
        yield from read_forbid(own[barred.end() :], bound, "check", own, False)
        return
    paid = ALL_FUNDS.match(DECREE_THAT.sub("", own))
    if paid:
        holders = [role for at, role in _holders(own, who)]
        if holders:
            within, counted, by = deadline(own)
            yield DraftDirective(id="", path=(), binds=tuple(dict.fromkeys(holders)), require="pay", toward="assets", within=within,
                                 counted_from=counted, by=by, text=own, rule="require/funds", band="check")  # fmt: skip
            return
    lead = next((each for each in reversed(leads) if ENJOIN.search(each) or SHALL.search(each)), None)
    if lead is not None and not (OPEN_LEAD.search(lead) or _only_lead(lead)):
        lead = None
    own_forbids, own_shall = ENJOIN.search(own), SHALL.search(own)
    if (
        lead is not None
        and not (own_shall and _has_subject(own, own_shall, who))
        and not (own_forbids and _has_subject(own, own_forbids, who))
    ):
        yield from _under_lead(own, lead, leads, who)
        return
    first, binds, doubt = _first_bidden(own, leads, who, carried)
    if first is None:
        return
    own_forbids = ENJOIN.search(own, first.start() if first.re is ENJOIN else first.end())
    if not binds:
        return
    if own_forbids and (first.re is ENJOIN or _cease(own, first, own_forbids)):
        tail = own[
            own_forbids.start()
            if "ceas" in own_forbids[0].lower() or "desist" in own_forbids[0].lower()
            else own_forbids.end() :
        ]
        passive = re.search(r"\baccounts?\b.{0,80}\bfrom\s+(?:transferring|withdrawing|disposing)", own, re.I)
        yield from read_forbid(tail if len(tail) > 12 else own, binds, doubt, own, passive is not None)
    else:
        yield from _both(own[first.end() :], binds, doubt, own)


def _both(text: str, binds: tuple[str, ...], doubt: Band, own: str) -> Iterable[DraftDirective]:
    """A duty, and the prohibition that "and shall cease" joins to it."""
    joint = re.search(
        r",?\s+and\s+(?:shall\s+)?(?:\w+ly\s+)?cease(?:\s+and\s+desist)?(?:\s+(?:from|to))?\s+", text, re.IGNORECASE
    )
    yield from read_require(text[: joint.start()] if joint else text, binds, doubt, own)
    if joint:
        yield from read_forbid(text[joint.end() :], binds, doubt, own, False)


def _first_bidden(
    own: str, leads: Sequence[str], who: Addressees, carried: tuple[str, ...]
) -> tuple[re.Match[str] | None, tuple[str, ...], Band]:
    """The first verb of command that has an addressee ("the restraint shall remain, including that the banks shall freeze …")."""
    verbs = sorted([*ENJOIN.finditer(own), *SHALL.finditer(own)], key=lambda match: match.start())
    for match in verbs[:6]:
        binds, doubt = subject_of(own[: match.start()], who)
        if binds:
            return match, binds, doubt
    for match in verbs[:1]:
        binds, doubt = _binds(own, match, leads, who, carried)
        return match, binds, doubt
    return None, (), "read"


def _holders(own: str, who: Addressees) -> list[tuple[int, str]]:
    """The roles that hold the funds that a paragraph disposes of."""
    found = [(match.start(), "financial_institutions") for match in BANK.finditer(own)]
    found += [(match.start(), "service_providers") for match in PROVIDER.finditer(own)]
    return sorted(found) or [(at, role) for at, role in who.named(own) if role != "plaintiffs"]


def _cease(own: str, first: re.Match[str], forbids: re.Match[str]) -> bool:
    """ "shall, within two days of receipt, cease …": the deadline stands between."""
    between = own[first.end() : forbids.start()]
    return len(between) < 160 and not any(
        duty.words.search(between) for duty in acts.REQUIRE if duty.require != "identify"
    )


def _has_subject(own: str, match: re.Match[str], who: Addressees) -> bool:
    return bool(subject_of(own[: match.start()], who)[0])


def _under_lead(own: str, lead: str, leads: Sequence[str], who: Addressees) -> Iterable[DraftDirective]:
    forbids, shall = ENJOIN.search(lead), SHALL.search(lead)
    last = forbids or shall
    if last is None:
        return
    if forbids and shall:
        last = forbids if forbids.start() < shall.start() or "ceas" in forbids[0].lower() else shall
    binds, doubt = _binds(lead, last, leads, who, ())
    if not binds:
        return
    text = own
    if (STOPS.match(own) and not STOPS_PAYING.match(own)) or (
        last is forbids
        and not re.match(
            r"^\W*(?:restrain|enjoin|freeze|locate|provide|identify|disclose|remove)\b", own, re.IGNORECASE
        )
    ):
        yield from read_forbid(text, binds, doubt, f"{lead} {own}", False)
    else:
        yield from read_require(
            f"{own} {lead[last.end() :] if len(lead) - last.end() < 200 else ''}", binds, doubt, f"{lead} {own}"
        )


def _binds(
    text: str, match: re.Match[str], leads: Sequence[str], who: Addressees, carried: tuple[str, ...]
) -> tuple[tuple[str, ...], Band]:
    subject, band = subject_of(text[: match.start()], who)
    if not subject and match.groupdict().get("who"):
        subject, band = subject_of(match["who"], who)
    if not subject:
        after = text[match.end() :]
        if re.match(r"\s*(?:hereby\s+)?[A-Z]", after):
            subject, band = subject_of(after[:120], who)
        if not subject and re.search(
            r"\b(?:enjoins|restrains|orders|directs|enjoining|restraining)\b", match[0], re.IGNORECASE
        ):
            subject, band = subject_of(match[0], who)
    if not subject:
        for lead in reversed(leads):
            subject, band = subject_of(lead, who)
            if subject:
                return subject, "check"
    if not subject and re.match(r"^\W*(?:they|such\s+\w+|said\s+\w+|those)\b", text, re.IGNORECASE):
        return carried, "check"
    return subject, band


# ── names and predicates ──


def _with_ids(found: Sequence[DraftDirective]) -> list[DraftDirective]:
    named: list[DraftDirective] = []
    used: set[str] = set()
    plain = 0
    for each in found:
        base = "".join(re.sub(r"[^A-Za-z0-9]", "", label) for label in each.path).lower()
        if not base:
            plain += 1
            base = f"p{plain}"
        name, nth = base, 1
        if base in used and each.rule.startswith("forbid/several"):
            name = f"{base}-{each.toward if each.toward in ('assets', 'records') else 'goods'}"
        while name in used:
            nth += 1
            name = f"{base}-{nth}"
        used.add(name)
        named.append(replace(each, id=name))
    return named


def with_predicates(found: Sequence[DraftDirective]) -> Iterable[DraftDirective]:
    """Tie each nonparty prohibition (and freeze) to the paragraphs on defendants that it names, else to those on the same acts (R16)."""
    on_party = [each for each in found if "defendants" in each.binds and each.forbid and not each.aids]
    for each in found:
        nonparty = any(name not in ("defendants", "plaintiffs") for name in each.binds)
        if not nonparty or not (each.forbid or each.require == "freeze") or "defendants" in each.binds:
            yield each
            continue
        named = _referred(each.text, on_party)
        if named:
            forbid = each.forbid
            if each.rule == "forbid/aid" or (each.aids and each.toward == "infringing"):
                forbid = (
                    tuple(
                        name
                        for name in GROUP_PREFERENCE
                        if any(name in other.forbid and other.toward == "infringing" for other in named)
                    )
                    or forbid
                )
            goods = [other for other in named if other.toward == each.toward] if each.aids else named
            yield replace(
                each,
                predicate=tuple(other.id for other in goods or named),
                forbid=forbid,
                band="read" if each.rule == "forbid/aid" else each.band,
            )
            if each.aids:
                yield from _aided(each, named)
            continue
        alike = [
            other
            for other in on_party
            if other.toward == each.toward and (set(other.forbid) & set(each.forbid) or each.require == "freeze")
        ]
        note = "the predicate is not named; these paragraphs forbid the same to the defendants" if alike else each.note
        yield replace(
            each, predicate=tuple(other.id for other in alike), note=note, band="check" if alike else each.band
        )


def _aided(each: DraftDirective, named: Sequence[DraftDirective]) -> Iterable[DraftDirective]:
    """Not to aid acts on goods, assets and records is one directive for each: `1b`, `1b-assets`, `1b-records`."""
    for toward in ("assets", "records"):
        tied = [other for other in named if other.toward == toward]
        if tied and toward != each.toward:
            forbid = tuple(dict.fromkeys(name for other in tied for name in other.forbid))
            ids = tuple(other.id for other in tied)
            yield replace(
                each,
                id=f"{each.id}-{toward}",
                forbid=forbid,
                toward=toward,
                predicate=ids,
                rule="forbid/aid",
                band="check",
            )


def _referred(text: str, on_party: Sequence[DraftDirective]) -> list[DraftDirective]:
    """The directives that "subparagraphs I(A)(1) through I(A)(3)" names."""
    found: list[DraftDirective] = []
    for match in REFERENCE.finditer(text):
        first = split_path(match["first"])
        last = split_path(match["last"]) if match["last"] else None
        if last and len(last) < len(first):
            last = (*first[: len(first) - len(last)], *last)
        found += [each for each in on_party if within_path(each.path, first, last)]
        for more in re.findall(r"(?:\b[A-Za-z]\(|\b[\dIVX]|\()[\w().]*", match["more"] or ""):
            path = split_path(more)
            path = (*first[: len(first) - len(path)], *path) if more.startswith("(") else path
            found += [each for each in on_party if within_path(each.path, path, None)]
    return list(dict.fromkeys(found))


def split_path(text: str) -> tuple[str, ...]:
    """("1", "a", "i") for "1(a)(i)", "1.a.i"."""
    return tuple(part for part in re.split(r"[().\s]+", text) if part)


def within_path(path: tuple[str, ...], first: tuple[str, ...], last: tuple[str, ...] | None = None) -> bool:
    """Does a paragraph number stand under another, or in the range from it to `last`?"""
    low = tuple(part.lower() for part in path)
    for start in range(max(1, len(low) - len(first) + 1)):
        part = low[start:]
        begin = tuple(each.lower() for each in first)
        if last is None:
            if part[: len(begin)] == begin and (start == 0 or len(begin) > 1 or len(part) == len(begin)):
                return True
        elif len(part) >= len(begin) and part[: len(begin) - 1] == begin[:-1]:
            end = tuple(each.lower() for each in last)
            if _rank(begin[-1]) <= _rank(part[len(begin) - 1]) <= _rank(end[-1]) and (
                start == 0 or len(begin) > 1 or len(part) == 1
            ):
                return True
    return False


def _rank(label: str) -> int:
    if label.isdigit():
        return int(label)
    if set(label) <= set("ivxl") and label not in ("l", "c", "d"):
        return number_of_roman(label)
    return ord(label[0]) - 96
