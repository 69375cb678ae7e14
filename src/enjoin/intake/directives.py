"""Numbered paragraphs → directives: whom they bind, what they forbid or require, toward what, by when, aiding what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from enjoin.intake import acts
from enjoin.intake.addressees import Addressees, subject_of
from enjoin.intake.bidden import binds_of, first_bidden, has_subject, holders
from enjoin.intake.blocks import DECREE, Block, Body
from enjoin.intake.commands import DraftDirective, deadline, read_forbid, read_require
from enjoin.intake.decree import first_decree
from enjoin.intake.paper import Band, Value
from enjoin.intake.predicates import with_predicates
from enjoin.intake.sentences import sentences
from enjoin.intake.verbs import DECREE_THAT, ENJOIN, PERMISSION, SHALL, SHOW_CAUSE

ALL_FUNDS = re.compile(
    r"^\W*(?:All\s+|(?:the\s+)?(?:defaulting\s+)?defendants?['’]s?\s+(?:(?:frozen|restrained|attached)\s+)?)(?:funds|monies|money|assets|amounts)\b(?:(?!\bordered\s+to\b)[^;]){0,420}?\b(?:are\s+to\s+be|shall\s+be|are\s+hereby)\b(?:(?!\bordered\s+to\b)[^;]){0,80}?\b(?:transferred|paid|turned\s+over|released)\b(?:(?!\bordered\s+to\b)[^;]){0,160}?\bto\s+(?:(?:the\s+)?plaintiffs?\b|(?-i:[A-Z]))",
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
    decree = first_decree(body)
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
        if any(SHOW_CAUSE.search(DECREE_THAT.sub("", each)) for each in (own, *leads)):
            continue
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
    named = _with_ids(_without_section(body, found))
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
        roles = [role for _, role in holders(own, who)]
        if roles:
            within, counted, by = deadline(own)
            yield DraftDirective(id="", path=(), binds=tuple(dict.fromkeys(roles)), require="pay", toward="assets", within=within,
                                 counted_from=counted, by=by, text=own, rule="require/funds", band="check")  # fmt: skip
            return
    lead = next((each for each in reversed(leads) if ENJOIN.search(each) or SHALL.search(each)), None)
    if lead is not None and not (OPEN_LEAD.search(lead) or _only_lead(lead)):
        lead = None
    own_forbids, own_shall = ENJOIN.search(own), SHALL.search(own)
    if (
        lead is not None
        and not (own_shall and has_subject(own, own_shall, who))
        and not (own_forbids and has_subject(own, own_forbids, who))
    ):
        yield from _under_lead(own, lead, leads, who)
        return
    first, binds, doubt = first_bidden(own, leads, who, carried)
    if first is None:
        return
    own_forbids = ENJOIN.search(own, first.start() if first.re is ENJOIN else first.end())
    if not binds:
        return
    if own_forbids and first.re is SHALL and HOLDS_ACCOUNTS.match(own_forbids[0]):
        yield from read_require(own[own_forbids.start() :], binds, doubt, own)
    elif own_forbids and (first.re is ENJOIN or _cease(own, first, own_forbids)):
        tail = own[
            own_forbids.start()
            if "ceas" in own_forbids[0].lower() or "desist" in own_forbids[0].lower()
            else own_forbids.end() :
        ]
        passive = re.search(r"\baccounts?\b.{0,80}\bfrom\s+(?:transferring|withdrawing|disposing)", own, re.I)
        yield from read_forbid(tail if len(tail) > 12 else own, binds, doubt, own, passive is not None)
    else:
        yield from _both(own[first.end() :], binds, doubt, own)


# "shall restrain all such accounts from any transfer": the accounts are held, which is a duty.
HOLDS_ACCOUNTS = re.compile(
    r"^restrain(?:\s+and\s+enjoin)?\s+(?:any|all|each|every|such|the|those)\b[^.;]{0,60}\b(?:accounts?|funds|assets|monies)\b",
    re.IGNORECASE,
)


def _both(text: str, binds: tuple[str, ...], doubt: Band, own: str) -> Iterable[DraftDirective]:
    """A duty, and the prohibition that "and shall cease" joins to it."""
    joint = re.search(
        r",?\s+and\s+(?:shall\s+)?(?:\w+ly\s+)?cease(?:\s+and\s+desist)?(?:\s+(?:from|to))?\s+", text, re.IGNORECASE
    )
    yield from read_require(text[: joint.start()] if joint else text, binds, doubt, own)
    if joint:
        yield from read_forbid(text[joint.end() :], binds, doubt, own, False)


def _cease(own: str, first: re.Match[str], forbids: re.Match[str]) -> bool:
    """ "shall, within two days of receipt, cease …": the deadline stands between."""
    between = own[first.end() : forbids.start()]
    return len(between) < 160 and not any(
        duty.words.search(between) for duty in acts.REQUIRE if duty.require != "identify"
    )


def _under_lead(own: str, lead: str, leads: Sequence[str], who: Addressees) -> Iterable[DraftDirective]:
    forbids, shall = ENJOIN.search(lead), SHALL.search(lead)
    last = forbids or shall
    if last is None:
        return
    if forbids and shall:
        last = forbids if forbids.start() < shall.start() or "ceas" in forbids[0].lower() else shall
    binds, doubt = binds_of(lead, last, leads, who, ())
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


def _without_section(body: Body, found: list[DraftDirective]) -> list[DraftDirective]:
    """Paths without the number of an opinion's section: under "III. CONCLUSION" the paragraphs are 1, 2, 3."""
    tops = {each.path[0] for each in found if each.path}
    if len(tops) != 1 or any(len(each.path) == 1 for each in found):
        return found
    top = tops.pop()
    section = next((block for block in body.blocks if block.mark and block.path == (top,)), None)
    if section is None or not _heading(body.text(section)) or not _tells_before(body, section):
        return found
    return [replace(each, path=each.path[1:]) for each in found]


DECRETAL = re.compile(r"^(?:CONCLUSION|ORDER|DISPOSITION|DECISION|RULING|DECRETAL)", re.IGNORECASE)
TOLD = 600  # characters of prose that an opinion's sections hold at least


def _tells_before(body: Body, section: Block) -> bool:
    """Is the section the end of an opinion, with prose before it, and not one of several heads of relief?"""
    if DECRETAL.match(body.text(section)):
        return True
    first = next((block for block in body.blocks if block.mark and len(block.path) == 1), section)
    return first is not section and section.start - first.start > TOLD


def _heading(text: str) -> bool:
    return len(text) < 80 and not text.rstrip().endswith((".", ":", ";", ",")) and not _commands(text, ())


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
