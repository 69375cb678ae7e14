"""Numbered paragraphs → directives: whom they bind, what they forbid or require, toward what, by when, aiding what."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.clause import bids
from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.decree import first_decree
from enjoin.intake.command.duties import required
from enjoin.intake.command.notified import on_notice
from enjoin.intake.command.predicates import with_predicates
from enjoin.intake.command.subject import NOBODY, Subject
from enjoin.intake.command.unit import read_unit
from enjoin.intake.command.verbs import DECREE_THAT, ENJOIN, SHALL, SHOW_CAUSE
from enjoin.intake.layout.blocks import Body, too_much
from enjoin.intake.layout.numbering import DECREE, Block, odd_blocks
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.text.numerals import number_of_roman
from enjoin.intake.text.paper import BANDS, Value
from enjoin.intake.text.sentences import sentences

MOST = 2_000  # commands of one paper; an order has a few dozen


@dataclass(frozen=True, slots=True)
class Directives:
    """Directives of one paper, and the paragraphs that read as commands but map to nothing."""

    directives: tuple[DraftDirective, ...]
    unread: tuple[Value[str], ...]


def read_directives(body: Body, who: Addressees) -> Directives:
    """Read the commands from the first words of decree on."""
    return read_from(body, who, first_decree(body))


def read_from(body: Body, who: Addressees, start: int) -> Directives:
    """Read the commands from a paragraph on."""
    walk = _Walk(body, who)
    for index in range(start, len(body.blocks)):
        walk.step(index)
        if len(walk.found) > MOST:
            raise too_much(body.flow.paper.name, f"more than {MOST:,} commands")
    walk.found = [on_notice(_of_those_named(each, walk.found)) for each in walk.found]
    # A guess without a number must not shift the places in order of those that were read: it is left for a person to read.
    supposed = [each for each in walk.found if each.rule.endswith("/supposed") and not each.path]
    kept = [each for each in walk.found if not any(each is one for one in supposed)]
    walk.unread += [Value(each.text, each.spans, "directive/unread", "guess") for each in supposed]
    named = _with_ids([_counted(each) for each in _without_section(body, kept)])
    return Directives(tuple(with_predicates(named)), tuple(walk.unread))


class _Walk:
    """Paragraph after paragraph: what was found, whom the last command bound, under which lead-in the items stand."""

    def __init__(self, body: Body, who: Addressees) -> None:
        self.body, self.who = body, who
        self.found: list[DraftDirective] = []
        self.unread: list[Value[str]] = []
        self.parents = {at for block in body.blocks for at in block.parents if not self._begins_anew(block, at)}
        self.detailed: set[int] = set()  # paragraphs whose items only detail their one command
        self.odd = odd_blocks(body.blocks, first_decree(body))
        self.carried: Subject = NOBODY
        self.above: tuple[str, tuple[int, ...]] | None = None  # an unnumbered lead-in, and what stands above its items

    def step(self, index: int) -> None:
        """Read one paragraph, unless it only leads, details or asks."""
        block = self.body.blocks[index]
        own = self.body.text(block)
        leads = [self.body.text(self.body.blocks[at]) for at in self._above(block)]
        if self.detailed.intersection(block.parents) or any(
            SHOW_CAUSE.search(DECREE_THAT.sub("", each)) for each in leads
        ):
            return
        leads = self._led(index, block, own, leads)
        if index in self.parents and _bids_itself(own, self.who):
            self.detailed.add(index)
        elif index in self.parents and _only_leads(own):
            return
        if not self._read(block, leads):
            self._leave_unread(block, DECREE_THAT.sub("", own), leads)

    def _begins_anew(self, block: Block, at: int) -> bool:
        """Is a paragraph without a number below a numbered one that has ended: no item of it, but a sentence behind its items?"""
        above = self.body.blocks[at]
        return block.mark is None and above.mark is not None and self.body.text(above).endswith(".")

    def _above(self, block: Block) -> Sequence[int]:
        """The paragraphs that lead in to one."""
        if block.parents and self._begins_anew(block, block.parents[-1]):
            return [at for at in block.parents if self.body.blocks[at].mark is None]
        return block.parents

    def _led(self, index: int, block: Block, own: str, leads: list[str]) -> list[str]:
        """The lead-ins of a paragraph, with an unnumbered one that stands above its list."""
        if block.mark is None:
            last = index + 1 >= len(self.body.blocks)
            opens = own.rstrip(" -").endswith((":", "from")) and _commands(own, ()) and index not in self.parents
            self.above = (own, self.body.blocks[index + 1].parents) if opens and not last else None
        elif self.above is not None and block.parents[: len(self.above[1])] == self.above[1]:
            bidden = any(SHALL.search(lead) or ENJOIN.search(lead) for lead in leads)
            return leads if bidden else [*leads, self.above[0]]
        else:
            self.above = None
        return leads

    def _read(self, block: Block, leads: Sequence[str]) -> bool:
        before = len(self.found)
        odd = ODD if block in self.odd else None
        for low, high in _commands_of(self.body, block):
            text = " ".join(self.body.flow.text[low:high].split())
            for read in read_unit(text, leads, self.who, self.carried):
                band, note = (
                    (max(read.band, "check", key=BANDS.index), read.note or odd) if odd else (read.band, read.note)
                )
                spans = self.body.flow.spans(low, high)
                self.found.append(replace(read, path=block.path, spans=spans, id="", band=band, note=note))
                self.carried = Subject(read.binds, read.named)
        if len(self.found) > before:
            self._leave_sentences(block, leads)
        return len(self.found) > before

    def _leave_sentences(self, block: Block, leads: Sequence[str]) -> None:
        """Of a paragraph in which something was read, the later sentences that bid somebody and map to nothing by themselves."""
        text = self.body.flow.text[block.start : block.end]
        for low, high in list(sentences(text))[1:]:
            own = " ".join(text[low:high].split())
            spoken = [bid for bid in bids(own, self.who) if bid.mode in ("must", "not")]
            if not spoken or len(own) <= WORTH_READING or any(COURTS_OWN.search(bid.before) for bid in spoken):
                continue
            if not SHOW_CAUSE.search(own) and not read_unit(own, leads, self.who, self.carried):
                at = block.start + low, block.start + high
                self.unread.append(self.body.flow.value(own, at, "directive/unread", "guess"))

    def _leave_unread(self, block: Block, own: str, leads: Sequence[str]) -> None:
        """A command that maps to nothing stands out: a numbered one, or one that bids somebody."""
        spoken = bids(own, self.who)
        commands = block.mark is not None or DECREE.match(own) or any(not bid.subject.empty for bid in spoken)
        permits = bool(spoken) and all(bid.mode == "may" or COURTS_OWN.search(bid.before) for bid in spoken)
        if (
            commands
            and (
                _commands(own, leads)
                or (block.mark is not None and (any(map(_bids_below, leads[-1:])) or STATED.search(own)))
            )
            and not permits
            and not SHOW_CAUSE.search(own)
            and len(own) > WORTH_READING
        ):
            self.unread.append(self.body.flow.value(own, (block.start, block.end), "directive/unread", "guess"))


# The court's own house: jurisdiction, the clerk, the order's term.
COURTS_OWN = re.compile(
    r"\b(?:court|clerk|order|injunction|restraint|TRO|PI|bond|service|case|action|each\s+(?:party|side))\b[^,;]{0,60}$",
    re.IGNORECASE,
)
# "Defendants' assets are frozen.", "The restraint does not reach more than $10,000 of each": it lays a restraint on nobody by name, or bounds one.
STATED = re.compile(
    r"\b(?:assets?|funds|accounts?|money|moneys|monies|balances?|stores?|storefronts?|listings?|goods|inventory|stock|title|domain\s+names?)\b[^.;]{0,80}?\b(?:is|are|be|remains?|stay)\s+(?:(?:hereby|also|therefore)\s+)*(?:frozen|restrained|blocked|attached|closed|suspended|disabled|taken\s+down|impounded|seized|vested)\b|"
    r"\b(?:restraint|freeze)\b[^.;]{0,80}?\b(?:not|only|no\s+more)\b[^.;]{0,80}?\$",
    re.IGNORECASE,
)
# "The marketplaces named in paragraph 7 shall …": whom that paragraph binds.
THOSE_NAMED = re.compile(
    r"^\W*(?:The|Those|Such|Each\s+of\s+the)\s+(?:[a-z-]+\s+){1,4}?(?:named|described|identified|listed|referred\s+to)\s+in\s+(?:paragraph|section|¶)\s*\(?(?P<label>\w{1,3})\)?"
)


def _of_those_named(each: DraftDirective, found: Sequence[DraftDirective]) -> DraftDirective:
    told = THOSE_NAMED.match(each.text)
    if told is None:
        return each
    other = next(
        (
            one
            for one in found
            if one.path == (told["label"],) and set(one.binds).isdisjoint(("defendants", "plaintiffs"))
        ),
        None,
    )
    return replace(each, binds=other.binds) if other else each


NO_NUMBER = "no number is printed: the place in order is counted"
ODD = "the numbers about this paragraph do not run on"


def _counted(each: DraftDirective) -> DraftDirective:
    """A command without a printed number is found by its place in order, which one that is missed shifts."""
    if each.path:
        return each
    return replace(each, band=max(each.band, "check", key=BANDS.index), note=each.note or NO_NUMBER)


WORTH_READING = 25  # characters


def _bids_below(lead: str) -> bool:
    """ "Amazon shall:" bids what its items say."""
    return lead.rstrip(" -").endswith(":") and SHALL.search(lead) is not None


def _only_leads(own: str) -> bool:
    """Does a paragraph only open the list below it?"""
    opens = own.rstrip(" -").endswith((":", "from", "that", "to", "and"))
    return opens or (len(own) < HEADING and not _commands(own, ())) or only_lead(own)


HEADING = 60  # characters


def _commands_of(body: Body, block: Block) -> Iterable[tuple[int, int]]:
    """A numbered paragraph is one command; of running text each sentence may be one."""
    if block.mark is not None or block.parents:
        return [(block.start, block.end)]
    text = body.flow.text[block.start : block.end]
    pieces: list[tuple[int, int]] = []
    for low, high in sentences(text):
        if pieces and text[: pieces[-1][1]].rstrip().endswith(";") and not _commands(text[slice(*pieces[-1])], ()):
            low = pieces.pop()[0]  # a list of names parted by semicolons
        pieces.append((low, high))
    return [(block.start + low, block.start + high) for low, high in pieces]


def _bids_itself(own: str, who: Addressees) -> bool:
    """ "… shall provide documents sufficient to determine: (a) …": the items below only detail the one command."""
    last = list(sentences(own))[-1:] or [(0, len(own))]
    spoken = bids(own[last[0][0] :], who)
    return (
        own.rstrip(" -").endswith(":")
        and bool(spoken)
        and spoken[-1].mode == "must"
        and bool(required(spoken[-1].what, spoken[-1].subject.roles))
    )


def only_lead(own: str) -> bool:
    """Does a paragraph end in the words that open a list: "the following acts"?"""
    return not own.endswith(".") and bool(
        re.search(r"(?:from|following|of)\s*(?:any\s+of\s+)?(?:the\s+following[^.]{0,160})?:?$", own[-200:])
    )


def _commands(own: str, leads: Iterable[str]) -> bool:
    return bool(SHALL.search(own) or ENJOIN.search(own) or any(ENJOIN.search(lead) for lead in leads))


# ── one paragraph ──


def _without_section(body: Body, found: list[DraftDirective]) -> list[DraftDirective]:
    """Paths without the number of an opinion's section: under "III. CONCLUSION" the paragraphs are 1, 2, 3."""
    tops = {each.path[0] for each in found if each.path}
    if len(tops) > 1 and _counts_through(body, tops) and all(len(each.path) > 1 for each in found):
        return [replace(each, path=each.path[1:]) for each in found]
    if len(tops) != 1 or any(not each.path for each in found):
        return found
    top = tops.pop()
    section = next((block for block in body.blocks if block.mark and block.path == (top,)), None)
    headed = section is not None and (_heading(body.text(section)) or CONCLUDES.match(body.text(section)))
    if section is None or not headed or not _tells_before(body, section):
        return found
    return [replace(each, path=each.path[1:]) for each in found]


def _counts_through(body: Body, tops: set[str]) -> bool:
    """Do the paragraphs under several headings count on from one to the next: I. 1, 2; II. 3, 4? The first may command nothing."""
    heads = [
        block.path[0] for block in body.blocks if block.mark and len(block.path) == 1 and _heading(body.text(block))
    ]
    if not tops <= set(heads):
        return False
    first = min(heads.index(top) for top in tops)
    return any(_one_count(body, set(heads[at:])) for at in range(first + 1))


def _one_count(body: Body, heads: set[str]) -> bool:
    """Are the paragraphs under these headings numbered 1, 2, 3 … throughout?"""
    below = [block.path[1] for block in body.blocks if block.mark and len(block.path) == 2 and block.path[0] in heads]
    return below == [str(at) for at in range(1, len(below) + 1)]


CONCLUDES = re.compile(r"^CONCLUSION\s+(?=[A-Z][a-z])")  # the heading, and the words that follow it at once
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
    counts: dict[str, int] = {}
    plain = 0
    for each in found:
        base = "".join(re.sub(r"[^A-Za-z0-9]", "", label) for label in each.path).lower()
        if not base:
            plain += 1
            base = f"p{plain}"
        name, nth = base, counts.get(base, 1)
        if base in used and each.rule.startswith("forbid/several-"):
            name = f"{base}-{each.toward if each.toward in ('assets', 'records') else 'goods'}"
        while name in used:
            nth += 1
            name = f"{base}-{nth}"
        used.add(name)
        counts[base] = nth
        named.append(replace(each, id=name))
    return named


FAR = 8  # a jump between two numbers that no paragraphs without commands explain


def runs_on(found: Sequence[DraftDirective]) -> bool:
    """Do the chief numbers of the commands run on? If not, a number was misread, and every path is to be checked."""
    chief = [label for label, _ in itertools.groupby(each.path[0] for each in found if each.path)]
    first = not chief or not chief[0].isdigit() or int(chief[0]) <= 1 + FAR
    return first and all(_ascends(before, after) for before, after in itertools.pairwise(chief))


def _ascends(before: str, after: str) -> bool:
    """Does a number come after another of its sort, not too far?"""
    if before.isdigit() and after.isdigit():
        return 0 <= int(after) - int(before) <= FAR
    if before.isdigit() or after.isdigit() or before.isupper() != after.isupper():
        return False
    if set((before + after).lower()) <= set("ivxl") and number_of_roman(after) > number_of_roman(before):
        return True
    return (len(before), before) < (len(after), after)
