"""A sentence → its commands: who, in what mode (must, must not, may), and the words that say what."""

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from enjoin.intake.command.asides import CLAUSE, LONGEST, clause_before, inside, nothing
from enjoin.intake.command.masks import SIGNS, Masked, mask
from enjoin.intake.command.modals import MODAL
from enjoin.intake.command.subject import NOBODY, Subject, read_subject
from enjoin.intake.command.words import ACT_NOUNS, is_base
from enjoin.intake.people.addressees import Addressees

Mode = Literal["must", "not", "may", "held"]
ACTIVE_BY = re.compile(
    r"\b(?:court|judge|i|it)\b[^.;]{0,30}$|\b(?:and|further|hereby|also|therefore)\s+(?:(?:further|hereby|also|therefore|accordingly|expressly)\s+)*$",
    re.IGNORECASE,
)
FROM = re.compile(
    r"\bagainst\b\s*:?|\bfrom\b(?!\s+(?:the\s+)?(?:time|date|day|moment|receipt|entry|service|now|and\s+after)\b)\s*:?|:|(?<=forbidden)\s+to\b|(?<=prohibited)\s+to\b|(?<=precluded)\s+to\b",
    re.IGNORECASE,
)
REACH = 8000  # characters before a verb in which its subject stands
JOINED = 600  # characters before a verb in which the words stand that join it to the one before
FAR = 420  # characters between "enjoined" and its "from"
# "… and shall", ", shall also": the subject goes on.
GOES_ON = re.compile(
    r"\s*(?:,|;|\band\b|\bor\b|\bbut\b)\s*(?:(?:also|further|immediately|thereafter|then|each|both|promptly|and|or|they|it|in\s+particular|in\s+addition|especially|specifically|likewise|moreover|similarly|otherwise)\s*,?\s*)*(?:,[^,;]{3,160},\s*|(?:within|by|upon|on|no\s+later\s+than|not\s+later\s+than)\b[^;]{3,120},\s*)?$",
    re.IGNORECASE,
)
# "… of Lida and Wren in any feed and shall": no name stands between the last "and" and the verb.
STILL = re.compile(r"\band\s+(?:(?:also|further|then|thereafter|immediately|promptly|likewise)\s+)*$", re.IGNORECASE)
SPLIT = re.compile(
    r"\s*(?:,\s+including\s+that\s+|;\s*(?:and\s+|but\s+)?|,\s+(?:and|but|while)\s+|\.\s+|\s+and\s+(?=[\ue000-\uf8ff]))",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"(?:^\W*|[,;:]\s+|\bthat\s+)(?:(?:neither|none)\s+of\s+(?:them|these|those|the\s)|(?:no(?!\s+(?:later|more|less|fewer|sooner|earlier|doubt)\b)|neither)\s+(?:[\w-]+\s+){0,4}(?:[\ue000-\uf8ff]|person|one|party|entity|funds|assets|money)(?!\s+(?:having|being)\b))",
    re.IGNORECASE,
)
# "No lantern with the mark may be sold by a Defendant".
NO_THING = re.compile(r"^\W*no(?!\s+(?:later|more|less|fewer|sooner|earlier|doubt)\b)\s+[a-z]", re.IGNORECASE)
# "No platform that has received this Order … shall": the relative clause parts nothing.
NONE_AT_HEAD = re.compile(
    r"^\W*(?:and\s+|or\s+|that\s+)*(?:no(?!\s+(?:later|more|less|fewer|sooner|earlier|doubt)\b)|neither)\s+(?:[\w-]+\s+){0,4}(?:[\ue000-\uf8ff]|person|one|party|entity),?\s+(?:nor|that|who|which|with|to\s+whom)\b[^;]*$",
    re.IGNORECASE,
)
THINGS = re.compile(
    r"\b(?:funds|assets|accounts?|moneys|monies|money|listings?|restraint|amounts?|sums?|balances?)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Bid:
    """One command: its subject (`NOBODY` where the words name none), its mode, what it says, and the words before the verb.

    Mode `held` is for things that are held or moved: the words before the verb are the object, `what` begins with the participle.
    """

    subject: Subject
    mode: Mode
    what: str  # parties by their roles, so that no word of a name is taken for what is done
    before: str
    sure: bool = True


@dataclass(slots=True)
class _Open:
    """A command while the sentence is read: where what it says begins and ends in the masked text."""

    subject: Subject
    mode: Mode
    before: str
    start: int
    end: int
    sure: bool
    lead: str = ""


def bids(text: str, who: Addressees) -> list[Bid]:
    """The commands of one sentence, in printed order."""
    masked = mask(text, who)
    found: list[_Open] = []
    floor = 0
    for match in MODAL.finditer(masked.text):
        if (
            match.start() < floor
            or inside(masked.text, match.start())
            or nothing(clause_before(masked.text, match.start()), masked.text[match.end() : match.end() + LONGEST])
        ):
            continue
        new = _next(masked, match, floor, found, who)
        if new is not None:
            found.append(new)
            floor = new.start
    return _with_objects(
        Bid(
            each.subject,
            each.mode,
            f"{each.lead}{_canonical(masked, text, masked.text[each.start : each.end])}",
            _plain(masked, text, each.before),
            each.sure,
        )
        for each in found
    )


def _with_objects(found: Iterable[Bid]) -> list[Bid]:
    """ "shall remove, and shall not reinstate, the listings": a bare verb takes the object of the verb behind it."""
    spoken = list(found)
    for at, (one, other) in enumerate(itertools.pairwise(spoken)):
        verbs, (_, comma, thing) = one.what.strip(" ,"), other.what.partition(",")
        if len(verbs.split()) <= 2 and is_base(verbs.split(" ")[0]) and comma and one.subject == other.subject:
            spoken[at] = replace(one, what=f"{verbs} {thing.strip()}", sure=False)
    return spoken


def _next(masked: Masked, match: re.Match[str], floor: int, found: list[_Open], who: Addressees) -> _Open | None:
    """The command of a modal verb, if it has a subject of its own or goes on with the one before; it then ends the one before."""
    floor = max(floor, match.start() - REACH)
    before = masked.text[floor : match.start()]
    cut = 0
    subject = NOBODY
    if found:
        joint = _joint(before)
        subject = read_subject(masked, before[joint.end() :], who) if joint else NOBODY
        on = GOES_ON.search(before, max(0, len(before) - JOINED))
        if on and joint and joint[0].strip().lower() == "and" and STILL.search(before):
            joint, subject = None, NOBODY
        told = joint is not None and (
            THINGS.search(before[joint.end() :]) or _of_paper(masked, before[joint.end() :], match)
        )
        if joint and (not subject.empty or subject.pronoun or subject.unknown or told):
            cut, own = joint.start(), before[joint.end() :]
            if subject.pronoun:
                subject = found[-1].subject
        elif on:
            cut, own, subject = on.start(), found[-1].before, found[-1].subject
        else:
            return None
    else:
        own, subject = before, read_subject(masked, before, who)
    new = _open(masked, match, own, subject, who)
    if new is not None and found:
        found[-1].end = floor + cut
    return new


# "…, and any reply shall be filed by Plaintiff": a clause of its own about a paper, whose filer stands behind.
PAPER = re.compile(
    r"^(?:(?:any|the|its|their|such|an?)\s+)*(?:\w+\s+)?(?:repl(?:y|ies)|responses?|oppositions?|objections?|briefs?|reports?|answers?|motions?|papers)\b[^,;]*$",
    re.IGNORECASE,
)
BY_WHOM = re.compile(r"\s*be\s+(?:filed|served|submitted|lodged|made)\b[^.;]*?\bby\s+(?:the\s+)?[\ue000-\uf8ff]")


def _of_paper(masked: Masked, before: str, match: re.Match[str]) -> bool:
    return bool(PAPER.match(before.strip()) and BY_WHOM.match(masked.text, match.end()))


# Between two joints stand only names and words that list them: both are joints of one list.
LISTING = re.compile(
    r"(?:[\ue000-\uf8ff]|[\s,()]|\b(?:any|the|all|each|every|such|said|its|their|other|and|or|and/or|including|such\s+as|namely|defendants?|plaintiffs?|but|not|limited|to|without|limitation|related|affiliated|affiliates|companies|as|well)\b)+",
    re.IGNORECASE,
)


def _joint(before: str) -> re.Match[str] | None:
    """Where the words before a verb leave the clause before: the last joint, or the one that opens the list in which that stands."""
    joints = list(SPLIT.finditer(before))
    while (
        len(joints) > 1
        and joints[-2][0].lstrip()[:1] in (",", ";", ".")
        and SIGNS.search(before, joints[-1].end())
        and LISTING.fullmatch(before, joints[-2].end(), joints[-1].start())
    ):
        joints.pop()
    return joints[-1] if joints else None


def _plain(masked: Masked, source: str, part: str) -> str:
    return " ".join(masked.plain(part, source).split())


def _canonical(masked: Masked, source: str, part: str) -> str:
    return " ".join(masked.canonical(part, source).split())


def _open(masked: Masked, match: re.Match[str], before: str, subject: Subject, who: Addressees) -> _Open | None:
    text = masked.text
    if match["crime"] or match["entered"] or (match["active"] and _by_court(masked, match.start())):
        return _active(masked, match, who)
    if match["active"]:
        return None
    mode: Mode = (
        "may"
        if match["may"]
        else "not"
        if match["not"] or match["told_not"] or match["barred"]
        else "held"
        if match["state"]
        else "must"
    )
    clause = before[
        max(
            (cut.end() for cut in re.finditer(r"\bthat\b\s*,?\s*|(?<!\bNo)(?<!\bNos)[.;]\s+", before, re.IGNORECASE)),
            default=0,
        ) :
    ]
    no_thing = NO_THING.match(clause) and re.match(r"\s*be\b", text[match.end() :])
    if match["told"] and (NOTHING.search(clause) or NONE_AT_HEAD.match(before)):
        return _Open(subject, "may", before, match.end(), len(text), False)  # "neither is required to": no command
    if (NOTHING.search(clause) or NONE_AT_HEAD.match(before) or no_thing) and mode in ("must", "may"):
        mode = "not"
    at = match.end()
    if match["barred"]:
        cut = FROM.search(text, at, min(len(text), at + FAR))
        act = NOMINAL.search(clause) if cut is None or cut[0] == ":" else None
        if act and act["act"].lower() in (*ACT_NOUNS, "acts", "activities", "conduct"):
            deed = "" if cut else f"{_canonical_of(clause[act.start() :].strip(' ,'))} "
            return _Open(_doer(masked, clause, who), "not", before, cut.end() if cut else at, len(text), False, deed)
        if cut is None and subject.empty and THINGS.search(before):
            return _Open(subject, "held", before, at, len(text), False, "restrained ")
        at = cut.end() if cut else at
    act = NOMINAL.search(clause) if mode == "must" and subject.empty and ENDS.match(text, at) else None
    if act and act["act"].lower() in ACT_NOUNS:  # "sales of such goods by X shall cease"
        deed = f"{_canonical_of(clause[act.start() :].strip(' ,'))} "
        return _Open(_doer(masked, clause, who), "not", before, len(text), len(text), False, deed)
    sure = not match["must"] or match[0].lower() in ("shall", "must", "is to", "are to")
    return _Open(subject, mode, before, at, len(text), sure)


def _by_court(masked: Masked, at: int) -> bool:
    """Is it the court that orders, and not a paper that is told of?"""
    signs = list(SIGNS.finditer(masked.text, max(0, at - 40), at))
    return bool(ACTIVE_BY.search(masked.text[max(0, at - CLAUSE) : at])) or (
        bool(signs) and masked.at(signs[-1][0]).roles == ("court",)
    )


def _active(masked: Masked, match: re.Match[str], who: Addressees) -> _Open | None:
    """ "The Court enjoins X from …", "directs X to …": whom it binds stands behind the verb."""
    forbids = not match["active"] or match["active"].lower()[:3] in ("enj", "res", "pro", "bar", "for")
    joint = re.compile(
        r"\bfrom\b\s*:?" if forbids and not match["crime"] else r"\bto\b|\b(?=shall\b|must\b)", re.IGNORECASE
    )
    cut = joint.search(masked.text, match.end(), min(len(masked.text), match.end() + FAR))
    if cut is None and forbids and match["active"]:
        return _act_barred(masked, match, who)
    if cut is None or cut.end() == cut.start():
        return None
    between = masked.text[match.end() : cut.start()]
    subject = read_subject(masked, between, who)
    return (
        None
        if subject.empty
        else _Open(subject, "not" if forbids else "must", between, cut.end(), len(masked.text), not match["entered"])
    )


def _act_barred(masked: Masked, match: re.Match[str], who: Addressees) -> _Open | None:
    """ "The Court enjoins the sale by X of …": the act is a noun, and who does it stands behind "by" or "of"."""
    rest = masked.text[match.end() :].strip(" ,.")
    act = NOMINAL.match(rest)
    by = DOER.search(rest)
    if act is None or by is None or act["act"].lower() not in (*ACT_NOUNS, "acts", "activities", "conduct"):
        return None
    subject = read_subject(masked, by["who"], who)
    deed = f"{SIGNS.sub('Defendants', rest[: by.start()])} {rest[by.end() :].strip()}"
    return None if subject.empty else _Open(subject, "not", rest, len(masked.text), len(masked.text), False, deed)


DOER = re.compile(
    r"\s+by\s+(?P<who>(?:(?:the|any|each|all)\s+)*[\ue000-\uf8ff](?:(?:\s*,\s*|\s+(?:and|or)\s+)[\ue000-\uf8ff])*)"
)
NOMINAL = re.compile(r"^\W*(?:(?:the|any|all|further|such|following|and)\s+)*(?P<act>\w+)\b", re.IGNORECASE)
BY_OR_OF = re.compile(r"\b(?:by|of)\s+(?P<who>(?:(?:the|any|each|all)\s+)*[\ue000-\uf8ff].*)$", re.IGNORECASE)


def _doer(masked: Masked, clause: str, who: Addressees) -> Subject:
    """ "The sale of such goods by X is prohibited": whom an act is told of."""
    agent = re.search(
        r"\bby\s+(?P<who>(?:(?:the|any|each|all)\s+)*[\ue000-\uf8ff].*)$", clause, re.IGNORECASE
    ) or BY_OR_OF.search(clause)
    return replace(read_subject(masked, agent["who"], who), sure=False) if agent else NOBODY


def _canonical_of(masked_words: str) -> str:
    return SIGNS.sub("Defendants", re.sub(r"\s+by\s+(?:(?:the|any|each|all)\s+)*[\ue000-\uf8ff].*$", "", masked_words))


ENDS = re.compile(
    r"\s*(?:(?:immediately|forthwith|at\s+once)\s+)?(?:cease|stop|end|be\s+(?:\w+ly\s+)?(?:discontinued|halted|stopped|suspended|terminated))\b(?!\s+(?:from\b|\w+ing\b|all\b|any\b|the\b))",
    re.IGNORECASE,
)
NEAR = 800  # characters within which a bare verb must stand; names count one each
COURT_THAT = re.compile(r"^.*\b(?:directs?|orders?|requires?|decrees?|commands?)\s+that\s+", re.IGNORECASE | re.DOTALL)
BEFORE_BARE = re.compile(
    r"[\ue000-\uf8ff](?:,|\))?$|,$|\b(?:agents|employees|persons|them|notice|order|others|privies|assigns|assignees|successors|representatives|affiliates|attorneys|participation|concert)\b,?$",
    re.IGNORECASE,
)


def subjunctive(text: str, who: Addressees) -> list[Bid]:
    """ "ORDERED that Amazon remove …": a bare verb behind its subject commands."""
    masked = mask(text, who)
    for word in re.finditer(r"[A-Za-z-]+", masked.text[:NEAR]):
        if word.start() == 0 or not is_base(word[0]):
            continue
        before = masked.text[: word.start()].rstrip()
        negative = bool(re.search(r"\bnot$", before))
        before = re.sub(
            r"\s*(?:,?\s*\b(?:immediately|promptly|forthwith|not|hereby|each|jointly)\b,?\s*)+$", "", before
        )
        before = COURT_THAT.sub("", before)
        if not BEFORE_BARE.search(before):
            continue
        subject = read_subject(masked, before, who)
        if not subject.empty:
            return [
                Bid(
                    subject,
                    "not" if negative else "must",
                    _canonical(masked, text, masked.text[word.start() :]),
                    _plain(masked, text, before),
                    subject.sure,
                )
            ]
    return []
