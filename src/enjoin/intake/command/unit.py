"""One paragraph of command, with the lead-ins above it → its directives.

What the paragraph does not say itself (whom it binds, whether it forbids) is inherited from the nearest lead-in that does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from enjoin.intake.command.clause import Bid, Mode, bids, subjunctive
from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.duties import required
from enjoin.intake.command.forbids import forbidden
from enjoin.intake.command.held import is_passive, read_held
from enjoin.intake.command.lead import Lead, read_lead, unfinished
from enjoin.intake.command.masks import mask
from enjoin.intake.command.phrase import WORD, verbs_of
from enjoin.intake.command.pronouns import antecedent, fronted, those_meant, with_object
from enjoin.intake.command.proposed import draft_directive
from enjoin.intake.command.provisos import PROVISO
from enjoin.intake.command.subject import NOBODY, Subject, read_subject
from enjoin.intake.command.supposed import only_read, supposed
from enjoin.intake.command.terms import by_term
from enjoin.intake.command.turned import turned_upright
from enjoin.intake.command.verbs import DECREE_THAT, SHOW_CAUSE
from enjoin.intake.command.words import is_base, is_gerund, lemma
from enjoin.intake.people.addressees import GENERIC, Addressees

MID_SENTENCE = re.compile(r"\b(?:are|is|be|shall|must|hereby|each)\s*$", re.IGNORECASE)
# "Paragraph 2 is stayed insofar as it requires X to prevent relisting": what is undone there is not commanded here.
UNDONE = re.compile(
    r"(?P<what>\b(?:stay(?:ed|s)|suspend(?:ed|s)|str(?:icken|uck|ikes)|vacat(?:ed|es)|dissolv(?:ed|es)|rescinded|lift(?:ed|s)|modif(?:ied|ies)|amend(?:ed|s)|releas(?:ed|es))\b[^.;]*?)\s*,?\s*(?:but\s+)?(?:only\s+)?(?:insofar\s+as|in\s+so\s+far\s+as|to\s+the\s+extent(?:\s+that)?)\s+"
    r"(?:it|they|that|those|the|such|paragraphs?|sections?)\b[^,;.]{0,60}?\b(?:requir|direct|order|command|prohibit|forbid|enjoin|bar|restrain|compel|oblig)(?:e?s|ed)?\b(?:[^.;]|\.(?=\w))*",
    re.IGNORECASE,
)
ORDERS = re.compile(
    r"\bORDER(?:S|ED)?\b|\b(?:[Cc]ourt|[Ii]t\s+is)\b[^.;]{0,60}\b(?:[Oo]rder(?:s|ed)|[Dd]irects|[Dd]ecreed)\b|\b[Dd]irects\b"
)


def read_unit(own: str, leads: Sequence[str], who: Addressees, carried: Subject = NOBODY) -> list[DraftDirective]:
    """The directives of a paragraph; `carried` is whom the command before it bound ("They shall …")."""
    while leads and MID_SENTENCE.search(leads[-1]):
        own, leads = f"{leads[-1]} {own}", leads[:-1]
    decreed = DECREE_THAT.match(own) is not None
    own = DECREE_THAT.sub("", own)
    lead = read_lead(leads, who)
    found: list[DraftDirective] = []
    for sentence in turned_upright(own):
        if SHOW_CAUSE.search(sentence):
            continue
        sentence = UNDONE.sub(lambda match: match["what"], sentence)
        spoken = bids(sentence, who)
        proviso = PROVISO.search(sentence) if lead.mode is not None and spoken else None
        if proviso and not bids(sentence[: proviso.start()], who):
            sentence, spoken = sentence[: proviso.start()], []  # an item whose only verb of command limits it
        if (
            not spoken
            and lead.mode is None
            and (
                decreed
                or ORDERS.search(sentence)
                or any(map(ORDERS.search, leads))
                or sentence.lower().startswith("that ")
            )
        ):
            spoken = subjunctive(sentence, who)
        read = _distinct(
            _sentence(sentence, spoken, lead if not found or _goes_on(sentence) else None, who, carried, own)
        )
        read = [each for each in read if not any(_says_the_same(each, other) for other in found)]
        found += [replace(each, band="check") for each in read] if found else read
        if spoken and not spoken[-1].subject.empty:
            carried = spoken[-1].subject
    return _folded(only_read(found))


def _folded(found: list[DraftDirective]) -> list[DraftDirective]:
    """Each duty of a paragraph once: of two readings the one that binds all; "shall hold, and shall not disburse" is one freeze."""
    kept = [each for each in found if not any(_says_more(other, each) for other in found)]
    frozen = {each.binds for each in kept if each.require == "freeze"}
    return [each for each in kept if each.forbid != ("assets",) or each.binds not in frozen]


def _says_more(one: DraftDirective, other: DraftDirective) -> bool:
    same = (one.forbid, one.require, one.toward) == (other.forbid, other.require, other.toward)
    return same and not (one.named or other.named) and set(one.binds) > set(other.binds) and set(one.binds) <= GENERIC


def _distinct(read: Iterable[DraftDirective]) -> list[DraftDirective]:
    found: list[DraftDirective] = []
    for each in read:
        if not any(_says_the_same(each, other) for other in found):
            found.append(each)
    return found


def _says_the_same(one: DraftDirective, other: DraftDirective) -> bool:
    """ "shall cease selling, and shall not sell": one command."""
    terms = {(each.within, each.by) for each in (one, other)} - {(None, None)}
    return len(terms) < BOTH and (one.binds, one.named, one.forbid, one.require, one.toward) == (
        other.binds, other.named, other.forbid, other.require, other.toward,
    )  # fmt: skip


BOTH = 2


def read_told(whom: str, what: str, forbids: bool, whole: str, who: Addressees) -> list[DraftDirective]:
    """A command that a paper only tells of, cut up by its teller: whom it bids, and what."""
    masked = mask(whom, who)
    said = mask(what, who)
    return list(
        _meant(
            read_subject(masked, masked.text, who),
            "not" if forbids else "must",
            said.canonical(said.text, what),
            whole,
            True,
        )
    )


def _goes_on(sentence: str) -> bool:
    return sentence[:1] == "(" or sentence[:1].islower()


def _sentence(
    text: str, spoken: list[Bid], lead: Lead | None, who: Addressees, carried: Subject, whole: str
) -> Iterator[DraftDirective]:
    if (
        lead is not None
        and lead.mode is not None
        and not any(not bid.subject.empty or bid.subject.unknown for bid in spoken)
        and not (spoken and (spoken[0].mode == "held" or is_passive(spoken[0])))
    ):
        yield from _under(text, spoken, lead, who, whole)
        return
    told: set[str] = set()
    for bid in spoken:
        subject = bid.subject
        words = whole
        if subject.empty and lead is not None and not lead.subject.empty and bid.mode != "held" and not is_passive(bid):
            subject, words = lead.subject, f"{lead.text} {whole}"
        if OTHERS.search(bid.before) and subject.roles == ("defendants",) and not subject.named and told:
            rest = tuple(name for name in _one_by_one(who) if name not in told)
            subject = replace(subject, named=rest, sure=False)
        told = {*told, *subject.named}
        if subject.pronoun:
            bid = fronted(bid)
        if subject.empty and subject.pronoun:
            subject = replace(antecedent(bid.before, who) or carried, sure=False)
        yield from _spoken(replace(bid, subject=subject), who, words)


# "…, and all other Defendants shall": all but those just named.
OTHERS = re.compile(
    r"\b(?:(?:all|any|each|every|the)\s+(?:of\s+the\s+)?(?:other|remaining)|the\s+rest\s+of\s+the)\s+defendants?$",
    re.IGNORECASE,
)


def _one_by_one(who: Addressees) -> tuple[str, ...]:
    """The defendants' printed names."""
    return tuple(name for name, bound in who.parties.items() if bound == (name,))


def _under(text: str, spoken: Sequence[Bid], lead: Lead, who: Addressees, whole: str) -> Iterator[DraftDirective]:
    """An item under a lead-in: its own words say only what; a verb of its own ("shall not …") overrules the lead-in's mode."""
    masked = mask(text, who)
    mode, what = lead.mode, masked.canonical(masked.text, text)
    if spoken and spoken[0].mode in ("not", "must") and len(spoken[0].before) < FRONT:
        mode, what = spoken[0].mode, spoken[0].what
    elif mode == "must" and (none := NOT_TO.match(what)):
        mode, what = "not", what[none.end() :]
    elif mode == "not":
        first = next(
            (
                match[0]
                for match in WORD.finditer(re.sub(r"^\W*(?:from|to|and|or|that|by)\s+", "", text))
                if lemma(match[0])
            ),
            "",
        )
        bare = first and is_base(first) and not is_gerund(first)
        if bare and first.lower() in BIDS and not BARE_LEAD.search(lead.what or "not"):
            mode = "must"
    told = INSTANCES.search(lead.what) and is_gerund((WORD.search(what) or [""])[0])
    if lead.what and unfinished(lead.what) and not told and not (spoken and mode != lead.mode):
        what = f"{verbs_of(lead.what)} {what}"
    yield from _meant(lead.subject, mode or "must", what, f"{lead.text} {whole}", lead.sure)


# "shall not pay out, and keep frozen, the balances": what is bidden behind it tells what is forbidden.
KEEPS_FROZEN = re.compile(
    r",?\s+(?:and|but)\s+(?:shall\s+|must\s+)?(?:instead\s+)?(?:keep|hold|leave)\s+(?:frozen|restrained|blocked)\b,?",
    re.IGNORECASE,
)
# "Amazon shall: (a) delist the items; and (b) not pay out the balances".
NOT_TO = re.compile(
    r"^\W*(?:and\s+|but\s+)?(?:also\s+)?(?:not|never|at\s+no\s+time|in\s+no\s+(?:event|case)|under\s+no\s+circumstances)\s+(?=[a-z])",
    re.IGNORECASE,
)
# "infringing the Marks in any manner, including but not limited to:": items with verbs of their own tell what is meant.
INSTANCES = re.compile(r"\b(?:including|such\s+as)\b[^;:]{0,60}:?\s*$", re.IGNORECASE)
# Behind these words of a lead-in stand bare verbs: "shall not:", "may do any of the following:".
BARE_LEAD = re.compile(r"\b(?:not|to)\s*:?\s*$|^\W*do\b")
FRONT = 40  # characters before an item's own verb of command
BIDS = frozenset(
    """
        provide identify disclose remove freeze restrain locate file preserve report submit pay serve
    """.split()
)


# "shall have the right to", "shall have until May 5": it may, and need not.
HAS_RIGHT = re.compile(
    r"^\W*(?:also\s+|further\s+)?have\s+(?:(?:the|an?|its|their|full|ongoing|continuing)\s+)*(?:right|authority|leave|option|opportunity|power|until|\w+\s+(?:\(\d+\)\s+)?(?:\w+\s+)?days)\b",
    re.IGNORECASE,
)


# "shall have no right to sell": it must not.
NO_RIGHT = re.compile(
    r"^\W*have\s+no\s+(?:further\s+)?(?:right|authority|power|permission|license)\s+to\s+", re.IGNORECASE
)


def _spoken(bid: Bid, who: Addressees, whole: str) -> Iterator[DraftDirective]:
    if bid.mode == "may" and DOES_TO_NONE.match(bid.what):
        bid = replace(bid, mode="must", sure=False)
    if bid.mode == "must" and (none := NO_RIGHT.match(bid.what)):
        bid = replace(bid, mode="not", what=bid.what[none.end() :], sure=False)
    if bid.mode == "may" or (bid.mode == "must" and HAS_RIGHT.match(bid.what)):
        return
    if bid.mode == "held" or is_passive(bid):
        yield from read_held(bid, who, whole)
        return
    bid = with_object(bid, whole)
    yield from _meant(those_meant(bid, who), bid.mode, bid.what, whole, bid.sure)


# "shall make no withdrawal": what is bidden is not to do.
MAKES_NONE = re.compile(r"^\W*(?:make|effect|permit|allow|undertake)\s+no\s+(?:further\s+)?", re.IGNORECASE)


# "shall disclose to no one who the buyers are".
TO_NOBODY = re.compile(
    r"(?<=\w\s)to\s+(?:no\s+one|nobody|no\s+(?:other\s+)?(?:person|party|third\s+part(?:y|ies)))\b", re.IGNORECASE
)


# "shall sell no lamp", "shall release nothing": a verb whose object is none.
DOES_TO_NONE = re.compile(
    r"^\W*(?P<verb>(?!have\b|be\b|take\b|bear\b|incur\b)[a-z]+(?:\s+(?:off|out|up|over))?)\s+(?P<no>nothing|none\s+of|no)\b(?!\s+(?:later|more|less|fewer|sooner|earlier)\b)",
    re.IGNORECASE,
)


def _meant(subject: Subject, mode: Mode, what: str, whole: str, sure: bool) -> Iterator[DraftDirective]:
    if subject.empty:
        return
    if mode == "not" and (kept := KEEPS_FROZEN.search(what)):
        mode, what = "must", f"keep frozen {what[kept.end() :]}"
    if mode == "must" and (nobody := TO_NOBODY.search(what)):
        mode, what = "not", f"{what[: nobody.start()]}to anyone{what[nobody.end() :]}"
    if mode == "must" and (none := MAKES_NONE.match(what)):
        mode, what = "not", what[none.end() :]
    elif mode == "must" and (nothing := DOES_TO_NONE.match(what)):
        thing = "any funds" if nothing["no"].lower() == "nothing" else "any of" if " of" in nothing["no"] else "any"
        mode, what = "not", f"{nothing['verb']} {thing}{what[nothing.end() :]}"
    for part in by_term(what) if mode == "must" else [what]:
        meanings = forbidden(part, subject.roles) if mode == "not" else required(part, subject.roles)
        meanings = meanings or supposed(part, mode == "not", subject.roles)
        for each in meanings:
            yield draft_directive(each, subject, part, whole, sure)
