"""Whom of the defendants a paragraph binds or concerns, once all of them are known by name and number.

What a paragraph says of a part of them is never read as all: it names them, or it is marked `check` and asked.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.provisos import PROVISO
from enjoin.intake.drafting.disposed import disposed
from enjoin.intake.drafting.sparing import NOTE, Sparing, said_beside, taken_out
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.part import Whom, spoken_of, subject_of, whom
from enjoin.intake.people.roll import Roll
from enjoin.intake.reading import Reading
from enjoin.intake.references.spared import SPARES
from enjoin.intake.text.paper import BANDS

# "The preliminary injunction shall remain in effect as to No. 5 and is otherwise superseded": that one is not bound by this paper.
KEPT = re.compile(
    r"\b(?:injunction|restraining\s+order|TRO)\b[^;]{0,120}?\bremains?\s+in\s+(?:full\s+)?(?:force\s+and\s+)?effect\s+(?:only\s+)?(?:as\s+to|with\s+respect\s+to|against)\s+(?P<who>[^;]{3,160}?)\s+(?:and|but)\s+(?:is|are|shall\s+be)\s+otherwise\b",
    re.IGNORECASE,
)
WHICH = re.compile(
    r",?\s+as\s+to\s+wh(?:ich|om)\s+the\s+(?:motion|application|request)\s+is\s+(?:hereby\s+)?denied", re.IGNORECASE
)
BEFORE = 160  # characters before "as to which the motion is denied"
NOT_ALL = "binds a part of the defendants, whom the paper does not name here"


@dataclass(frozen=True, slots=True)
class Bound:
    """A paragraph's defendants: ids, or () for all; and what of it could not be told."""

    ids: tuple[str, ...] = ()
    open: str | None = None


def order_part(reading: Reading, roll: Roll) -> Bound:
    """The defendants to whom the paper as a whole is limited ("granted as to all Defendants except No. 7")."""
    if reading.kind.kind is None or reading.kind.kind.value not in INJUNCTIONS:
        return Bound()
    text = reading.body.flow.text
    said = disposed(text, roll)
    part = said.part(roll)
    if part or said.open:
        return Bound((), said.open) if said.open else Bound(part)
    for match in KEPT.finditer(text):
        meant = whom(match["who"], roll)
        if meant.sort == "some":
            return _bound(_others(meant, roll), roll, match[0])
    for match in DEFAULTED.finditer(text):
        if whom(text[match.end() : match.end() + AHEAD], roll).sort in ("some", "unclear"):
            return Bound((), " ".join(text[match.start() : match.end() + SHOWN].split()))
    for match in WHICH.finditer(text):
        meant = spoken_of(_last_piece(text[max(0, match.start() - BEFORE) : match.start()]), roll)
        if meant.sort in ("some", "unclear"):
            return _bound(_others(meant, roll), roll, text[max(0, match.start() - SHOWN) : match.end()])
    return Bound()


INJUNCTIONS = ("tro", "preliminary_injunction", "permanent_injunction", "judgment")
AHEAD, SHOWN = 400, 100  # characters behind the words that are read, and that are shown in a question
# A default against all but some leaves open whether the judgment binds these.
DEFAULTED = re.compile(
    r"\bdefault\b[^.;]{0,40}?\bagainst\s+(?=(?:all\s+|the\s+)?(?:of\s+the\s+)?defendants?\b[^.;]{0,120}?\b(?:except|other\s+than|excluding|save)\b)",
    re.IGNORECASE,
)


def _last_piece(text: str) -> str:
    return re.split(r"\b(?:defendants?\s+except|except|as\s+to)\b", text, flags=re.IGNORECASE)[-1]


def _others(meant: Whom, roll: Roll) -> Whom:
    left = roll.in_order(each for each in roll.everyone if each not in meant.ids)
    return replace(meant, ids=left) if meant.sort == "some" and left else Whom("unclear")


def _bound(meant: Whom, roll: Roll, said: str) -> Bound:
    words = " ".join(said.split())
    if meant.sort == "some" and not meant.unread:
        return Bound(meant.ids if set(meant.ids) != set(roll.everyone) else (), None)
    return Bound((), words)


def bind(
    each: DraftDirective, roll: Roll, ids: Mapping[str, str], part: Bound, spared: Sequence[Sparing] = ()
) -> tuple[DraftDirective, Bound]:
    """The paragraph with its band and note, and the ids of the defendants whom alone it binds; `spared` are the paper's sparing sentences."""
    read, bound = _bind(each, roll, ids, part)
    out = taken_out(each, spared)
    if out and ("defendants" in each.binds or each.named):
        left = roll.in_order(name for name in bound.ids or roll.everyone if name not in out)
        read, bound = _checked(read, NOTE), Bound(left, bound.open) if left else bound
    elif out and UNTOLD not in (read.proviso or ""):
        read = _only(read, [name for name in read.concerns or roll.everyone if name not in out], roll)
    return said_beside(read, spared), bound


def _bind(each: DraftDirective, roll: Roll, ids: Mapping[str, str], part: Bound) -> tuple[DraftDirective, Bound]:
    named = tuple(dict.fromkeys(ids[squeeze(name)] for name in each.named if squeeze(name) in ids))
    if named:
        return each, Bound(named)
    if each.as_to:
        return _kept_for(each, roll)
    if "defendants" not in each.binds:
        return _concerning(each, roll, part), Bound()
    but = ITEM_BUT.search(each.text)
    if but is not None and (out := whom(but["who"], roll)).sort == "some" and not out.unread:
        left = tuple(name for name in part.ids or roll.everyone if name not in out.ids)
        return _checked(each, BY_NAME), Bound(left)
    own = subject_of(each.text, roll)
    if own is not None and own.sort == "some" and not own.unread:
        return _checked(each, BY_NAME), Bound(own.ids if set(own.ids) != set(roll.everyone) else ())
    if own is not None and own.sort in ("some", "unclear"):
        return _checked(each, NOT_ALL), Bound((), each.text[:SHOWN])
    if part.ids:
        return _checked(each, AS_A_WHOLE), part
    return (_checked(each, NOT_ALL), part) if part.open else (each, part)


# An item that leaves one out: "Defendants are enjoined from: … (d) with the exception of Lida, moving funds".
ITEM_BUT = re.compile(
    r"(?:from|:)\s+(?:\(?\w{1,3}[.)]\s+)?(?:with\s+the\s+exception\s+of|except(?:ing)?(?:\s+(?:for|as\s+to))?|save\s+(?:for|as\s+to)|other\s+than)\s+(?P<who>[^;:]{2,120}?),\s+(?=\w+ing\b)",
    re.IGNORECASE,
)


def _kept_for(each: DraftDirective, roll: Roll) -> tuple[DraftDirective, Bound]:
    """A paragraph of an earlier order that this one keeps for some."""
    meant = whom(each.as_to, roll)
    if meant.sort in ("all", "none", "rest"):
        return each, Bound()
    if meant.sort == "unclear" or meant.unread:
        return _checked(each, NOT_ALL), Bound((), " ".join(each.as_to.split())[:SHOWN])
    if "defendants" in each.binds:
        return _checked(each, KEPT_FOR), Bound(meant.ids if set(meant.ids) != set(roll.everyone) else ())
    return _only(each, meant.ids, roll), Bound()


KEPT_FOR = "kept for these defendants only"
BY_NAME = "binds those whom it names, or whose numbers on the schedule it gives"
AS_A_WHOLE = "the order as a whole is limited to these defendants"


def _checked(each: DraftDirective, note: str) -> DraftDirective:
    return replace(each, band=max(each.band, "check", key=BANDS.index), note=each.note or note)


def _concerning(each: DraftDirective, roll: Roll, part: Bound) -> DraftDirective:
    """A nonparty's or plaintiff's paragraph that speaks of some of the defendants only: said beside it, for it binds no defendant."""
    if each.require == "file" or set(each.binds) == {"plaintiffs"}:
        return each
    told = _own_words(each)
    told = _own_part(each) if told == each.text else told
    ends = [found.start() for rule in (PROVISO, *SPARES) if (found := rule.search(told))]
    meant = spoken_of(told[: min(ends)] if ends else told, roll)
    if meant.sort == "unclear":
        return _checked(_noted(each, UNTOLD), f"concerns {UNTOLD}")
    ids = meant.ids if meant.sort == "some" else part.ids
    if meant.sort == "some" and EXAMPLES.search(each.text):
        return _noted(each, f"{', '.join(ids)} among others") if set(ids) != set(roll.everyone) else each
    return _only(each, ids, roll)


def _own_words(each: DraftDirective) -> str:
    """Of a text that bids twice ("shall suspend the listings, and shall hold X's funds"), the words of this one; all where they speak back."""
    lead = re.compile(r"\s+".join(map(re.escape, each.own.split()[:LEADING])))
    found = lead.search(each.text) if each.own else None
    if found is None or not BIDS_AGAIN.search(each.text):
        return each.text
    after = BIDS_AGAIN.search(each.text, found.end())
    own = each.text[found.start() : after.start() if after else len(each.text)]
    return each.text if BACK.search(own) else own


LEADING = 3  # words by which those of a deed are found
BIDS_AGAIN = re.compile(r"(?:,|;)?\s+and\s+(?=(?:shall|must)\b)", re.IGNORECASE)
# Words that may mean whom the words before them name.
BACK = re.compile(
    r"\b(?:its|their|such|those|said|them|same|it|they|thereof|that\s+(?:seller|store|account|defendant)|the\s+(?:seller|store|account|defendant|merchant)s?)\b",
    re.IGNORECASE,
)


# "shall release the funds of X and continue to restrain those of Y": a duty speaks of those in its own part.
TURNS = re.compile(
    r"(?:,|;)?\s+\b(?:and|but|while)\s+(?=(?:(?:shall|to|will|must|otherwise)\s+)*(?:continue|keep|hold|retain|restrain|freeze|maintain|release|unfreeze|lift|return)\b)",
    re.IGNORECASE,
)
# "The restraint on X and Y is lifted, but PayPal shall hold $500 of the funds of Y": another is bidden.
BIDS_ANOTHER = re.compile(
    r"(?:,|;)?\s+\b(?:and|but|while)\s+(?=(?:(?-i:[A-Z])[\w.,&'’-]*\s+){1,4}(?:shall|must)\s+(?:continue|keep|hold|retain|restrain|freeze|maintain|release|unfreeze|lift|return)\b)",
    re.IGNORECASE,
)
LETS_GO = re.compile(r"\b(?:releas\w+|unfreez\w+|unfrozen|lift\w*|return\w*)\b", re.IGNORECASE)


def _own_part(each: DraftDirective) -> str:
    """The words of a paragraph on money that a freeze, or a release, has to itself; all of them where it does one thing."""
    pieces = TURNS.split(each.text)
    if len(pieces) == 1 and not any(map(BACK.search, BIDS_ANOTHER.split(each.text)[1:])):
        pieces = BIDS_ANOTHER.split(each.text)
    free = [piece for piece in pieces if LETS_GO.search(piece)]
    held = [piece for piece in pieces if not LETS_GO.search(piece)]
    if each.require not in ("freeze", "release") or not (free and held):
        return each.text
    return " ".join(free if each.require == "release" else held)


# Behind these words names are examples: "accounts of Defendants, including Lida Toys".
EXAMPLES = re.compile(
    r"\b(?:including|includes?|such\s+as|e\.g\.|for\s+(?:example|instance)|among\s+(?:them|others)|not\s+limited)\b",
    re.IGNORECASE,
)
UNTOLD = "only a part of the defendants, whom the paper does not name here"


def _only(each: DraftDirective, ids: Sequence[str], roll: Roll) -> DraftDirective:
    """A nonparty's paragraph limited to these; () and everyone limit nothing."""
    return replace(each, concerns=tuple(ids)) if ids and set(ids) != set(roll.everyone) else each


def _noted(each: DraftDirective, told: str) -> DraftDirective:
    said = f"concerns {told}"
    return replace(each, proviso=f"{said}; {each.proviso}" if each.proviso else said)


def ask_of_bound(read: Iterable[tuple[str, Bound]], paper: str) -> Sequence[str]:
    """A question for each paragraph whose defendants the papers do not tell."""
    return [
        f"{paper}: `{' '.join(bound.open.split())}`: which defendants does it bind? ({name})"
        for name, bound in read
        if bound.open
    ]
