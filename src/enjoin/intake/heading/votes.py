"""Of what kind an order is, where its title does not say so: each sign in its text votes, by weights of one table.

Signs: what the decree itself does, which motion it decides and how, what the paper opens with, by what term it restrains. Told of earlier
orders and quoted words vote for nothing. A motion that is denied takes the votes of its subject to `denial`; what the decree
does stands, whatever small request it denies besides.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.heading.kindwords import kind_of_words
from enjoin.intake.heading.signs import (
    ASKED,
    DECIDED,
    DEED,
    NOW,
    OPENS,
    OTHER,
    PAST,
    SURE,
    TITLED,
    TOLD,
    WEAK,
    Vote,
    deeds,
)
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Band, Value

# Whose motion it is: before these words a verb begins a decision of its own ("… and denies his motion to …").
_THEIRS = r"(?:the|its|his|her|their|all|any|[A-Z][\w.]*(?:['’]s?)|(?:plaintiff|defendant)s?['’]s?)\s+(?:[\w'’-]+\s+){0,4}?(?:motions?|requests?|applications?)\b"
# What a sentence does besides, behind what it decides: "… and defers ruling on …", "… but sets a hearing on …".
NEXT = re.compile(
    rf"(?:,\s+(?:and\s+|but\s+)?|\b(?:and|but|while)\s+)(?:(?:therefore|thus|accordingly|consequently|hence|also),?\s+)?(?:(?:will\s+)?(?:defers?|reserves?|sets?|schedules?|takes?|holds?|declines?|dismisses|strikes)\b|(?:grants|denies|granting|denying)\s+(?={_THEIRS}))",
    re.IGNORECASE,
)

_GAP = r"(?:[^.;]|\.(?=[\w\]\d])|(?<=\b[A-Z])\.|(?<=\b(?i:No|vs|Co))\.|(?<=\b(?i:Nos|Dkt|Inc|Ltd|Doc|Fed|Civ|Loc|Rec))\.|(?<=\b(?i:Corp|Docs))\.)"
DISPOSED = re.compile(
    rf"\b(?P<what>motions?|requests?|applications?|petitions?)\b(?P<about>{_GAP}{{0,260}}?)\b(?:is|are|be|should\s+be)\b\s*(?:,\s+and\s+(?:the\s+same\s+)?(?:hereby\s+)?(?:is|are),?\s+)?{NOW}(?:likewise\s+|also\s+|otherwise\s+)?"
    r"(?P<out>(?:GRANTED|ALLOWED)(?:[\s-]+IN[\s-]+PART)?(?:\s*(?:,|and)*\s*DENIED(?:[\s-]+IN[\s-]+PART)?)?|DENIED(?:[\s-]+(?:IN[\s-]+PART)(?:\s+and\s+GRANTED\s+IN\s+PART)?)?)",
    re.IGNORECASE,
)
DISPOSES = re.compile(
    rf"(?:\b(?:court|it|i)\b(?P<mid>[^.;]{{0,60}}?)\b|(?<=\S),\s+(?:and\s+)?(?=(?:grants|denies)\s)|\band\s+(?:(?:therefore|thus|accordingly|consequently|hence|also),?\s+)?(?=(?:grants|denies)\s+{_THEIRS}))(?P<out>(?:(?:GRANT|ALLOW)S|(?<=(?:will|must)\s)(?:grant|allow))(?:[\s-]+in[\s-]+part)?(?:,?\s+and\s+den(?:ies|y)(?:\s+in\s+part)?)?|(?:DENIES|(?<=(?:will|must)\s)deny)(?:[\s-]+in[\s-]+part)?(?:,?\s+and\s+grants?\s+in\s+part)?)\b"
    rf"(?P<about>{_GAP}{{0,260}})",
    re.IGNORECASE,
)
# "For the reasons set forth below, the TRO will be denied": the relief is named, and no motion.
REFUSES = re.compile(
    rf"\b(?:reasons|accordingly|therefore)\b[^.;\"]{{0,90}}?,\s+(?:the\s+|an?\s+|any\s+)?(?:requested\s+)?(?P<about>(?:temporary\s+restraining\s+order|TRO|preliminary\s+injunct\w+(?:\s+relief)?))\s+(?:is|will\s+be|must\s+be)\s+{NOW}(?P<out>DENIED)\b",
    re.IGNORECASE,
)
PURPOSE = re.compile(
    rf"\b(?:for|to|that|seeking|requesting|of)\s+(?P<for>(?:(?!\b(?:for|to)\b){_GAP}){{0,60}}{_GAP}{{0,100}})",
    re.IGNORECASE,
)
# "is otherwise denied", "grants the Motion in part"
PARTLY = re.compile(
    r"\botherwise\s+denied|\b(?:other|remaining)\s+respects?\b|\bin\s+(?:this|that)\s+respect\b|\b(?:motions?|applications?|it)\s+in\s+part\b",
    re.IGNORECASE,
)
CITED = re.compile(r"\b(?:WL|F\.\s?(?:\d|Supp))|\sv\.\s")
MOVED = re.compile(
    r"\bseeks?\s+(?:an?\s+|the\s+)(?:\w+\s+){0,2}(?:injunction|restraining\s+order)\b|"
    rf"\b(?:mov(?:es?|ed|ing)|appl(?:ies|ied)|asks?|seeks?|requests?|(?:cross-)?motions?|applications?|stipulations?|notices?)\b{_GAP}{{0,300}}",
    re.IGNORECASE,
)
MOVES_NOW = re.compile(r"moves?\b|moving\b|cross-moves?\b|asks?\s+the\s+court", re.IGNORECASE)
FACTS = 4000  # characters in which a paper says who moves now, where it begins with what happened
OPENING = 900  # characters in which a paper says what is before the court

DECIDED_BEFORE = re.compile(r"\b(?:granted|denied|entered|allowed|(?-i:granting|denying))\b[^.;]{0,40}$", re.IGNORECASE)
# "rather than wait for a motion for contempt", "without prejudice to a motion to modify": nobody has moved.
UNMADE = re.compile(r"\b(?:for|to|file|files|filing|renew)\s+an?\s+(?:\w+\s+)?$", re.IGNORECASE)
EXPLAIN = re.compile(
    r"\bto\s+(?:say|explain|confirm|state|tell)\b[^.;]{0,40}\b(?:whether|what|how|that)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """A motion (`main`) or a mere request that is decided: "granted", "denied" or "in part"; its kind, or "other" for what has none, or None where nothing is said."""

    kind: str | None
    out: str
    value: Value[str]
    main: bool = True
    both: bool = False  # of a TRO and a preliminary injunction at once


UNDECIDED = "a motion is told of, no decision is read"
# One motion for both: what is granted of it, the decree and the decisions tell.
BOTH = re.compile(
    r"(?:restraining\s+order|\bTRO)\b[^.;]{0,60}?\b(?:and|or)\b[^.;]{0,40}?\bpreliminary\s+injunct|\bpreliminary\s+injunct\w+[^.;]{0,40}?\b(?:and|or)\b[^.;]{0,40}?(?:restraining\s+order|\bTRO\b)",
    re.IGNORECASE,
)


def decide(titled: Value[str] | None, decretal: Flow, whole: Flow, title: str = "") -> Value[str] | None:
    """The kind that most evidence is for; `check` where it is divided, `guess` where it is weak. `titled`: the subject that a title names."""
    settled = disposals(decretal)
    reasons = [each for each in disposals(whole) if each.main]
    asked = [
        *([Vote(kind=titled.value, weight=TITLED, value=titled, of_motion=True)] if titled else ()),
        *_asked(whole),
        *_explained(whole),
    ]
    subject = _subject(asked, [*settled, *reasons])
    done = list(deeds(decretal))
    votes = [*asked, *done, *(_decided(settled, subject, DECIDED) or _decided(reasons, subject, TOLD))]
    refused = _refused([*settled, *reasons], subject.kind if subject else None) - {
        vote.kind for vote in done if vote.weight >= DEED
    }
    if BOTH.search(title) or BOTH.search(whole.text, 0, FACTS):
        votes = _of_both(votes, done, [*settled, *reasons])
    sums: dict[str, float] = {}
    for vote in votes:
        kind = "denial" if vote.of_motion and vote.kind in refused else vote.kind
        sums[kind] = sums.get(kind, 0) + vote.weight
    if not sums:
        return None
    best, *others = sorted(sums, key=lambda kind: -sums[kind])
    lead = sums[best] - (sums[others[0]] if others else 0)
    chief = max((vote for vote in votes if best in (vote.kind, "denial" if vote.kind in refused else "")), key=lambda each: each.weight)  # fmt: skip
    undecided = not (settled or reasons or done)
    band: Band = "guess" if sums[best] < WEAK or undecided else "check" if lead < SURE else chief.value.band
    note = f"there are signs of {others[0]} too" if others and lead < SURE else UNDECIDED if undecided else None
    if best == "denial" and chief.kind != "denial":
        note, band = f"denies a motion: {chief.kind}", "check"
    return Value(best, chief.value.spans, chief.value.rule, band, note)


def _of_both(votes: list[Vote], done: Sequence[Vote], settled: Sequence[Disposal]) -> list[Vote]:
    """The votes where one motion asks for a TRO and a preliminary injunction: the TRO has them if it alone is decided or laid down."""
    kinds = {vote.kind for vote in done} | {each.kind for each in settled if each.main and not each.both}
    if "tro" not in kinds or "preliminary_injunction" in kinds:
        return votes
    return [
        replace(vote, kind="tro") if vote.of_motion and vote.kind == "preliminary_injunction" else vote
        for vote in votes
    ]


def disposals(text: Flow) -> list[Disposal]:
    """The motions and requests that a text decides, in its order."""
    return [
        _disposal(text, match, stop)
        for match, stop in sorted(_decisions(text.text), key=lambda each: each[0].start())
        if not CITED.search(text.text, match.start(), stop)
    ]


def _decisions(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Each place where something is decided, and where its words end: a sentence may decide several motions, one behind the other."""
    for pattern in (DISPOSED, DISPOSES, REFUSES):
        at = 0
        while match := pattern.search(text, at):
            after = NEXT.search(text, match.end("out"), match.end()) if pattern is DISPOSES else None
            at = after.start() if after else match.end()
            yield match, at


# "is GRANTED IN PART to the extent it seeks a temporary restraining order": that part decides.
EXTENT = re.compile(
    r"(?:\s+\([^()]{0,120}\))?\s+(?:(?:only\s+)?to\s+the\s+extent\s+(?:that\s+)?(?:it|plaintiffs?|they)\s+(?:seeks?|requests?|asks?)|(?:only\s+)?(?:as\s+to|with\s+respect\s+to|insofar\s+as\s+it\s+(?:seeks|asks)(?:\s+for)?)\s+(?:(?:the|its|[\w.]+['’]s?)\s+)?(?:(?:request|application)\s+for)?)\s+(?P<for>[^.;]{0,90})",
    re.IGNORECASE,
)


def _disposal(text: Flow, match: re.Match[str], stop: int) -> Disposal:
    said = text.text[match.start() : stop]
    about = text.text[match.start("about") : min(stop, match.end("about"))]
    out = "in part" if PARTLY.search(said) else outcome_of(match["out"])
    extent = EXTENT.match(text.text, match.end())
    kind = kind_of_words(extent["for"]) if extent else None
    motion = re.search(r"\bmotions?\b|\bapplication", said, re.IGNORECASE)
    return Disposal(
        kind=kind or _about(about),
        out=out,
        value=text.value(out, (match.start(), stop), "kind/outcome"),
        main=bool(motion) or not re.search(r"\brequests?\b", said, re.IGNORECASE),
        both=kind is None and bool(BOTH.search(said)) and _about(about) == "preliminary_injunction",
    )


def outcome_of(said: str) -> str:
    """ "GRANTED IN PART" → "in part"."""
    low = said.lower()
    if ("den" in low and ("grant" in low or "allow" in low)) or "part" in low:
        return "in part"
    return "denied" if "den" in low else "granted"


def _about(words: str) -> str | None:
    named = kind_of_words(words)
    return named or (OTHER if PURPOSE.search(words) else None)


def _subject(asked: Sequence[Vote], settled: Sequence[Disposal]) -> Vote | None:
    """What "the motion" is for: the title's or the opening's subject, else that of the first motion decided by name."""
    told = [vote for vote in asked if vote.weight >= OPENS]
    named = [
        Vote(kind=each.kind, weight=TOLD, value=replace(each.value, value=each.kind), of_motion=True)
        for each in settled
        if each.main and each.kind not in (None, OTHER) and each.kind
    ]
    return next((vote for vote in (*told, *named, *asked)), None)


def _decided(settled: Sequence[Disposal], subject: Vote | None, weight: float) -> list[Vote]:
    """Votes of what is decided, once for each kind; a small request that is denied has none."""
    main = any(each.main for each in settled)
    votes: dict[str, Vote] = {}
    for each in settled:
        kind = each.kind or (subject.kind if subject else None)
        if kind is None or kind == OTHER or (main and not each.main and each.out == "denied"):
            continue
        firm = each.main and (each.kind or (subject and subject.weight >= OPENS))
        voted = Vote(kind=kind, weight=weight if firm else ASKED, value=replace(each.value, value=kind), of_motion=True)
        votes.setdefault(kind, voted)
    return list(votes.values())


def _refused(settled: Sequence[Disposal], subject: str | None) -> set[str]:
    """The kinds that are only denied; of requests only where no motion is decided."""
    main = any(each.main for each in settled)
    outs: dict[str, set[str]] = {}
    for each in settled:
        kind = each.kind or subject
        if kind and kind != OTHER and (each.main or not main):
            outs.setdefault(kind, set()).add(each.out)
    return {kind for kind, seen in outs.items() if seen == {"denied"}}


def _asked(whole: Flow) -> Iterator[Vote]:
    """What is moved for: in the opening, else where the paper first tells of a motion."""
    opened = False
    for match in MOVED.finditer(whole.text, 0, min(len(whole.text), 9000)):
        if CITED.search(match[0]) or UNMADE.search(whole.text[max(0, match.start() - 30) : match.start()]):
            continue
        kind = _first_kind(match[0])
        if kind is None:
            continue
        before = whole.text[max(0, match.start() - 60) : match.start()]
        early = (
            match.start() < (FACTS if MOVES_NOW.match(match[0]) else OPENING)
            and not PAST.search(before)
            and not DECIDED_BEFORE.search(before)
        )
        if early and not opened:
            opened = True
            yield Vote(kind=kind, weight=OPENS, value=whole.value(kind, match, "kind/motion", "check"), of_motion=True)
        elif not opened:
            yield Vote(kind=kind, weight=ASKED, value=whole.value(kind, match, "kind/motion", "check"), of_motion=True)
            return


# "This memorandum sets out the Court's reasons for entering a Final Judgment by Default".
REASONS = re.compile(
    r"\breasons\s+for\s+(?:its\s+)?(?:(?:order|decision)\s+)?(?P<out>enter|issu|grant|deny|den)\w+\s+(?P<what>[^.;]{0,220})",
    re.IGNORECASE,
)


def _explained(whole: Flow) -> Iterator[Vote]:
    """What a paper says that it gives the reasons of, in its opening."""
    match = REASONS.search(whole.text, 0, OPENING)
    kind = kind_of_words(match["what"]) if match else None
    if match and kind:
        kind = "denial" if match["out"].lower().startswith("den") else kind
        yield Vote(kind=kind, weight=TOLD, value=whole.value(kind, match, "kind/motion", "check"))


def _first_kind(moved: str) -> str | None:
    """The kind that is asked for: of the words behind "for", "to" or "that", else of all."""
    moved = re.split(r"(?<=\s)\(\s?(?:2|ii|b)\s?\)|\bwithout\s+prejudice\b", moved)[0]  # of several requests the first
    if EXPLAIN.search(moved):
        return "clarification"
    purpose = PURPOSE.search(moved)
    return (kind_of_words(purpose["for"]) if purpose else None) or kind_of_words(moved)
