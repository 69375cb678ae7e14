"""A paper's own docket number and entry, told from those that it cites."""

import re
from collections.abc import Sequence
from dataclasses import replace

from enjoin.intake.heading.caption import Caption
from enjoin.intake.heading.entered import read_box_ecf
from enjoin.intake.heading.judge import read_judge
from enjoin.intake.layout.zones import Zones
from enjoin.intake.text.docket import Docket, Stamp, dockets
from enjoin.intake.text.flow import Flow, flow
from enjoin.intake.text.paper import Value


def own_dockets(stamps: Sequence[Stamp], caption: Caption, whole: Flow, zones: Zones) -> tuple[Value[Docket], ...]:
    """The paper's own numbers: of the caption's side, of the lines about it, of the stamp."""
    found: list[Value[Docket]] = []
    after = flow(whole.paper, [*zones.head[-12:], *zones.after])
    lines = flow(whole.paper, zones.caption)
    sources = [
        (caption.side, "docket/caption"),
        (caption.parties, "docket/caption"),
        (after, "docket/heading"),
        (lines, "docket/caption"),
    ]
    for text, rule in sources:
        for docket, match in dockets(text):
            _note(found, text.value(docket, match, rule))
        if found:
            break
    for docket, match in dockets(after):  # a web page prints the office above a paper that does not
        if docket.office and any(docket.same(each.value) for each in found):
            _note(found, after.value(docket, match, "docket/heading"))
    for stamp in stamps[:1]:
        if not found or any(stamp.docket.same(each.value) for each in found):
            _note(found, stamp.where)
    if not found:
        for docket, match in dockets(whole, 0, 2500):
            if not re.search(
                r"\bv\.\s[^.]{0,120}$|\bsee\b[^.]{0,60}$",
                whole.text[max(0, match.start() - 140) : match.start()],
                re.IGNORECASE,
            ):
                _note(found, whole.value(docket, match, "docket/first-page", "check"))
                break
    return tuple(found)


SPACED = ("wawd", "caed")  # courts that print a judge's letters behind a space
# What may begin the name of a party that a copy set there.
NO_LETTERS = re.compile(r"(?:THE|AND|ALL|INC|LLC|LTD|NEW|USA|AT|NO|OF|IN|RE|EX|ON)")


def with_letters(own: Sequence[Value[Docket]], whole: Flow, court: str | None) -> tuple[Value[Docket], ...]:
    """The numbers; the first with the judge's letters where the next line's party ran into them ("C24-137 QRS PLOVER LLC")."""
    if not own or court not in SPACED or own[0].value.initials or own[0].value.surname:
        return tuple(own)
    docket = own[0].value
    behind = re.compile(
        rf"(?<!\d){docket.year:02d}-(?:cv-)?0*{docket.number}\s(?P<letters>[A-Z]{{2,3}})(?=\s+[A-Z][\w.&'’-]*[,.\s])"
    )
    match = behind.search(whole.text, 0, TOP)
    if match is None or NO_LETTERS.fullmatch(match["letters"]):
        return tuple(own)
    first = replace(own[0], value=replace(docket, initials=match["letters"])).also(whole.spans(*match.span("letters")))
    return (first, *own[1:])


TOP = 4000  # characters in which the caption stands


def _note(found: list[Value[Docket]], new: Value[Docket]) -> None:
    for at, each in enumerate(found):
        if each.value.same(new.value):
            docket = replace(
                each.value,
                office=each.value.office or new.value.office,
                initials=each.value.initials or new.value.initials,
                surname=each.value.surname or new.value.surname,
            )
            found[at] = replace(each, value=docket).also(new.spans)
            return
    found.append(new)


def own_ecf(stamps: Sequence[Stamp], head: Flow) -> Value[int] | None:
    own = [stamp for stamp in stamps if stamp.sub is None] or list(stamps)
    return own[0].ecf if own else read_box_ecf(head)


def docket_judge(whole: Flow, own: Value[Docket] | None) -> Value[str] | None:
    if own is not None and own.value.initials:
        return own.map(lambda docket: docket.initials or "")
    return read_judge(whole.part(0, 2500), own)


def filed_by_counsel(title: str) -> bool:
    return bool(re.search(r"memorandum\s+of\s+law|complaint|declaration|motion|brief", title, re.IGNORECASE))


# ── parties ──
