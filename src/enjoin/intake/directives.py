"""Numbered paragraphs → directives: whom they bind, what they forbid or require, toward what, by when, aiding what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from enjoin.intake import acts
from enjoin.intake.addressees import Addressees
from enjoin.intake.blocks import Body
from enjoin.intake.commands import DraftDirective
from enjoin.intake.decree import first_decree
from enjoin.intake.numbering import DECREE, Block
from enjoin.intake.paper import Value
from enjoin.intake.paragraph import only_lead, read_paragraph
from enjoin.intake.predicates import with_predicates
from enjoin.intake.sentences import sentences
from enjoin.intake.verbs import DECREE_THAT, ENJOIN, PERMISSION, SHALL, SHOW_CAUSE


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
            or only_lead(own)
        ):
            continue
        before = len(found)
        for low, high in _commands_of(body, block):
            text = " ".join(body.flow.text[low:high].split())
            for read in read_paragraph(text, leads, who, carried):
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


def _commands(own: str, leads: Iterable[str]) -> bool:
    return bool(SHALL.search(own) or ENJOIN.search(own) or any(ENJOIN.search(lead) for lead in leads))


# ── one paragraph ──


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
