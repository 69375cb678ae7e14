"""One paragraph of command, with the lead-ins above it → its directives.

What the paragraph does not say itself (whom it binds, whether it forbids) is inherited from the nearest lead-in that does.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.clause import MODAL, Bid, Mode, bids, subjunctive
from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.duties import required
from enjoin.intake.command.forbids import forbidden
from enjoin.intake.command.held import is_passive, read_held
from enjoin.intake.command.masks import Masked, mask
from enjoin.intake.command.phrase import WORD, verbs_of
from enjoin.intake.command.proposed import draft_directive
from enjoin.intake.command.subject import NOBODY, Subject, read_subject
from enjoin.intake.command.verbs import DECREE_THAT, SHOW_CAUSE
from enjoin.intake.command.words import is_base, is_gerund, lemma
from enjoin.intake.people.addressees import GENERIC, Addressees
from enjoin.intake.people.called import but_for
from enjoin.intake.text.sentences import sentences

MID_SENTENCE = re.compile(r"\b(?:are|is|be|shall|must|hereby|each)\s*$", re.IGNORECASE)
ORDERS = re.compile(
    r"\bORDER(?:S|ED)?\b|\b(?:[Cc]ourt|[Ii]t\s+is)\b[^.;]{0,60}\b(?:[Oo]rder(?:s|ed)|[Dd]irects|[Dd]ecreed)\b|\b[Dd]irects\b"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What a lead-in gives to the items under it."""

    subject: Subject = NOBODY
    mode: Mode | None = None
    what: str = ""
    sure: bool = True
    text: str = ""  # the words that name the subject


def read_unit(own: str, leads: Sequence[str], who: Addressees, carried: Subject = NOBODY) -> list[DraftDirective]:
    """The directives of a paragraph; `carried` is whom the command before it bound ("They shall …")."""
    while leads and MID_SENTENCE.search(leads[-1]):
        own, leads = f"{leads[-1]} {own}", leads[:-1]
    decreed = DECREE_THAT.match(own) is not None
    own = DECREE_THAT.sub("", own)
    lead = _lead(leads, who)
    found: list[DraftDirective] = []
    for sentence in _sentences(own):
        if SHOW_CAUSE.search(sentence):
            continue
        spoken = bids(sentence, who)
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
    return _folded(found)


def _folded(found: list[DraftDirective]) -> list[DraftDirective]:
    """Of two readings of one duty in a paragraph that differ in whom they bind, the one that binds all of these."""
    return [each for each in found if not any(_says_more(other, each) for other in found)]


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
    return (one.binds, one.named, one.forbid, one.require, one.toward) == (
        other.binds, other.named, other.forbid, other.require, other.toward,
    )  # fmt: skip


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


# "…, save for $18,000, which Amazon will continue to hold": a command of its own.
# "Nor shall any Defendant advertise …".
INVERTED = re.compile(
    r"^\W*(?:and\s+)?[Nn]or\s+(?P<modal>shall|may|must|will)\s+(?P<any>any|a|either|the)?\s*(?P<who>Defendants?|Plaintiffs?|[A-Z][\w.]*(?:\s+(?:and|or)\s+[A-Z][\w.]*)?)(?P<rest>,?\s.*)$",
    re.DOTALL,
)


def _upright(told: re.Match[str]) -> str:
    """An inverted prohibition with its subject before its verb."""
    return f"{told['any'] or ''} {told['who']} {told['modal']} not{told['rest']}".strip()


# "The following marketplaces shall remove the listings: Amazon, Reverb." binds those named behind the colon.
FOLLOWING = re.compile(
    r"^(?P<front>.*?)\b[Tt]he\s+following\s+[a-z ]{3,40}?(?P<rest>,?\s+(?:shall|must)\b.*?):\s*(?P<names>(?:[A-Z]|e[A-Z])[^:;]{1,160}?)\s*\.?\s*$",
    re.DOTALL,
)
WHICH_IS_HELD = re.compile(
    r",\s+which\s+(?P<who>[A-Z][\w.]*(?:\s+and\s+[A-Z][\w.]*)?)\s+(?P<modal>shall|will|must)\s+(?P<hold>(?:continue\s+to\s+)?(?:hold|keep|retain|withhold))\b"
)


def _listed(names: str) -> str:
    """ "Amazon, Reverb" as the subject of a sentence: "Amazon and Reverb"."""
    return " and ".join(part.strip(" ,") for part in re.split(r",\s*(?:and\s+)?|\s+and\s+", names) if part.strip(" ,"))


def _sentences(text: str) -> list[str]:
    """The sentences; a list of names parted by semicolons is no end of one."""
    found: list[str] = []
    text = INVERTED.sub(_upright, text)
    text = FOLLOWING.sub(lambda told: f"{told['front']}{_listed(told['names'])}{told['rest']}.", text)
    text = WHICH_IS_HELD.sub(r". \g<who> \g<modal> \g<hold> the funds", text)
    for low, high in sentences(text):
        piece = text[low:high].strip()
        if found and found[-1].endswith(";") and not MODAL.search(found[-1]):
            piece = f"{found.pop()} {piece}"
        found.append(piece)
    return found


def _goes_on(sentence: str) -> bool:
    return sentence[:1] == "(" or sentence[:1].islower()


def _lead(leads: Sequence[str], who: Addressees) -> Lead:
    """The nearest lead-in's subject and mode, each from the nearest that gives one, with words that end in mid-phrase."""
    found = Lead()
    for text in leads:
        text = DECREE_THAT.sub("", text)
        last = [text[low:high] for low, high in sentences(text)][-1:] or [text]
        spoken = bids(last[0], who)
        if spoken:
            bid = spoken[-1]
            own = not bid.subject.empty
            found = Lead(
                bid.subject if own else found.subject, bid.mode, bid.what, bid.sure, text if own else found.text
            )
            continue
        masked = mask(text, who)
        subject = (
            read_subject(masked, masked.text, who)
            if (text.rstrip().endswith((":", "-")) or len(text) < SHORT) and not DECREED.search(text)
            else NOBODY
        )
        if not subject.empty and found.mode is None:
            found = Lead(replace(subject, sure=False), text=text)
        elif found.mode is not None and not text.rstrip().endswith("."):
            found = replace(found, what=f"{found.what} {text}" if _unfinished(text) else found.what)
    return found


DECREED = re.compile(r"\b(?i:ordered|decreed|adjudged|orders)\b(?:\s+as\s+follows|\s+that)?\W*$")  # the court speaks
SHORT = 120  # characters of a lead-in that only names somebody


def _unfinished(text: str) -> bool:
    """Does a lead-in carry the verb of its items: "disposing of:", "shall within ten days cease:"?"""
    if re.search(r"\bfollowing\b|\b(?:acts?|activities|conduct)\b(?!\s+of)", text):
        return False
    return text.rstrip().endswith((":", "of", "any", "from", "to", "with")) and bool(verbs_of(text))


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
    for bid in spoken:
        subject = bid.subject
        words = whole
        if subject.empty and lead is not None and not lead.subject.empty and bid.mode != "held" and not is_passive(bid):
            subject, words = lead.subject, f"{lead.text} {whole}"
        if subject.pronoun:
            bid = _fronted(bid)
        if subject.empty and subject.pronoun:
            subject = replace(_antecedent(bid.before, who) or carried, sure=False)
        yield from _spoken(replace(bid, subject=subject), who, words)


# "What it holds of those funds it shall continue to hold": the object stands before its subject.
FRONTED = re.compile(
    r"^\W*(?P<thing>(?:what(?:ever)?|all|any|the|such|those|these|every|each)\b.{4,240}?),?\s+(?:it|they|he|she)$",
    re.IGNORECASE,
)
VERB_AT_HEAD = re.compile(r"^\W*(?:continue\s+to\s+)?[a-z]+\b", re.IGNORECASE)


def _fronted(bid: Bid) -> Bid:
    thing = FRONTED.match(bid.before)
    if thing is None or CONDITION.match(bid.before):
        return bid
    return replace(
        bid, what=VERB_AT_HEAD.sub(lambda verb: f"{verb[0]} {thing['thing']},", bid.what, count=1), sure=False
    )


# "Unless Amazon has done so already, it shall …": "it" is who the condition speaks of.
CONDITION = re.compile(
    r"^\W*(?:unless|if|should|to\s+the\s+extent(?:\s+that)?|insofar\s+as|where|once|when|as\s+(?:to|for)|with\s+(?:respect|regard)\s+to|regarding|concerning)\s+(?:the\s+|a\s+|an\s+|any\s+)?(?=[\ue000-\uf8ff])",
    re.IGNORECASE,
)


def _antecedent(before: str, who: Addressees) -> Subject | None:
    masked = mask(before, who)
    opens = CONDITION.match(masked.text)
    if opens is None:
        return _named_before(masked) if OF_THEM.search(before) else None
    first = masked.at(masked.text[opens.end()])
    return Subject(first.roles, first.named) if "court" not in first.roles else None


# "Until the claims against Lida and Wen Liang are tried, neither of them shall …": those whom the sentence named.
OF_THEM = re.compile(r"\b(?:neither|none|both|each|all|either|any)\s+of\s+them\b", re.IGNORECASE)


def _named_before(masked: Masked) -> Subject | None:
    named = [name for mention in masked.mentions if "defendants" in mention.roles for name in mention.named]
    return Subject(("defendants",), tuple(dict.fromkeys(named)), sure=False) if named else None


def _under(text: str, spoken: Sequence[Bid], lead: Lead, who: Addressees, whole: str) -> Iterator[DraftDirective]:
    """An item under a lead-in: its own words say only what; a verb of its own ("shall not …") overrules the lead-in's mode."""
    masked = mask(text, who)
    mode, what = lead.mode, masked.canonical(masked.text, text)
    if spoken and spoken[0].mode in ("not", "must") and len(spoken[0].before) < FRONT:
        mode, what = spoken[0].mode, spoken[0].what
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
    if lead.what and _unfinished(lead.what) and not told and not (spoken and mode != lead.mode):
        what = f"{verbs_of(lead.what)} {what}"
    yield from _meant(lead.subject, mode or "must", what, f"{lead.text} {whole}", lead.sure)


# "infringing the Marks in any manner, including but not limited to:": items with verbs of their own tell what is meant.
INSTANCES = re.compile(r"\b(?:including|such\s+as)\b[^;:]{0,60}:?\s*$", re.IGNORECASE)
# Behind these words of a lead-in stand bare verbs: "shall not:", "may do any of the following:".
BARE_LEAD = re.compile(r"\b(?:not|to)\s*:?\s*$|^\W*do\b")
FRONT = 40  # characters before an item's own verb of command
BIDS = frozenset(
    [
        "provide",
        "identify",
        "disclose",
        "remove",
        "freeze",
        "restrain",
        "locate",
        "file",
        "preserve",
        "report",
        "submit",
        "pay",
        "serve",
    ]
)


# "shall have the right to", "shall have until May 5": it may, and need not.
HAS_RIGHT = re.compile(
    r"^\W*(?:also\s+|further\s+)?have\s+(?:(?:the|an?|its|their|full|ongoing|continuing)\s+)*(?:right|authority|leave|option|opportunity|power|until|\w+\s+(?:\(\d+\)\s+)?(?:\w+\s+)?days)\b",
    re.IGNORECASE,
)


def _spoken(bid: Bid, who: Addressees, whole: str) -> Iterator[DraftDirective]:
    if bid.mode == "may" or (bid.mode == "must" and HAS_RIGHT.match(bid.what)):
        return
    if bid.mode == "held" or is_passive(bid):
        yield from read_held(bid, who, whole)
        return
    bid = _with_object(bid)
    yield from _meant(_but_for(bid, who), bid.mode, bid.what, whole, bid.sure)


# "Should a Defendant open another store, it shall close it": the thing that the words before spoke of.
PRONOUN_OBJECT = re.compile(
    r"^(?P<verb>\W*(?:[^,;]{3,90},\s+)?(?:\w+ly\s+)?[a-z]+(?:\s+(?:down|up|off))?)\s+(?:it|them)\b", re.IGNORECASE
)
THING = re.compile(
    r"\b(?:stores?|storefronts?|shops?|accounts?|listings?|funds|money|records|web\s?sites?)\b", re.IGNORECASE
)


def _with_object(bid: Bid) -> Bid:
    pronoun, things = PRONOUN_OBJECT.match(bid.what), THING.findall(bid.before)
    if pronoun is None or not things:
        return bid
    return replace(bid, what=f"{pronoun['verb']} the {things[-1]}{bid.what[pronoun.end() :]}", sure=False)


def _but_for(bid: Bid, who: Addressees) -> Subject:
    """ "All Defendants other than X": the subject without those who are left out by name."""
    if "defendants" not in bid.subject.roles or bid.subject.named:
        return bid.subject
    left = but_for(bid.before, list(who.parties))
    every = {name for names in who.parties.values() for name in names}
    out = {name for called in who.parties if called not in left for name in who.parties[called]} if left else set()
    return (
        replace(bid.subject, named=tuple(name for name in who.parties if name in every - out)) if out else bid.subject
    )


# "shall make no withdrawal": what is bidden is not to do.
MAKES_NONE = re.compile(r"^\W*(?:make|effect|permit|allow|undertake)\s+no\s+(?:further\s+)?", re.IGNORECASE)


def _meant(subject: Subject, mode: Mode, what: str, whole: str, sure: bool) -> Iterator[DraftDirective]:
    if subject.empty:
        return
    if mode == "must" and (none := MAKES_NONE.match(what)):
        mode, what = "not", what[none.end() :]
    meanings = forbidden(what, subject.roles) if mode == "not" else required(what, subject.roles)
    for each in meanings:
        yield draft_directive(each, subject, what, whole, sure)
