"""Directives that a paper only tells of: "the PI barred Defendants from selling counterfeits. PI ¶ 1(a)."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from enjoin.intake.command.commands import DraftDirective
from enjoin.intake.command.unit import read_told
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.references.mentions import PRIOR
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paths import split_path
from enjoin.intake.text.sentences import sentences

PIN = re.compile(
    r"\b(?P<order>(?:[A-Z][\w']*\s+){0,3}?(?:TRO|PI|Order|Injunction|Judgment))\s*,?\s*(?:at\s+)?(?:¶{1,2}|§{1,2}|para(?:graph)?s?\.?|at)\s*(?P<path>(?:[IVX]+|\d{1,2})(?:[.(][A-Za-z0-9]{1,4}\)?)*)"
)
TOLD = re.compile(
    r"\b(?P<verb>barred|enjoined|restrained|prohibited|forbade|forbids|bars|enjoins|restrains|prohibits|prohibiting|barring)(?:,\s*(?:inter\s+alia|among\s+other\s+things)\s*,)?\s+(?P<who>.{3,320}?)\s*,?\s+from\s*,?\s*(?P<what>.+)",
    re.DOTALL,
)
BIDDEN = re.compile(
    r"\b(?P<verb>directed|ordered|required|directs|orders|requires)\s+(?P<who>.{3,220}?)\s+to\s+(?P<what>.+)", re.DOTALL
)


OF_ORDER = re.compile(
    r"\b(?:Section|Paragraph|¶|§)\s*(?P<path>(?:[IVX]+|\d{1,2})(?:[.(][A-Za-z0-9]{1,4}\)?)*)(?:\s+of\s+(?:the\s+)?(?P<order>(?:[A-Z][\w']*\s+){0,3}?(?:TRO|PI|Order|Injunction|Judgment)))?\s+"
    r"(?P<verb>forbids|forbade|enjoins|enjoined|bars|barred|prohibits|prohibited|restrains|restrained|directs|directed|requires|required|orders|ordered)\s+(?P<who>.{3,260}?)\s+(?P<way>to|from)\s+(?P<what>.+)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Described:
    """A directive told of, and the order's short name as the pin cite prints it."""

    order: str
    directive: DraftDirective


def read_described(body: Flow, who: Addressees) -> tuple[Described, ...]:
    """Sentences with a verb of command that are followed by pin cites to paragraphs of orders."""
    found: list[Described] = []
    before: tuple[int, int] | None = None
    carried = ""  # the order that a bare "Section 2(b)" belongs to
    for low, high in sentences(body.text):
        pins = list(PIN.finditer(body.text, low, high))
        text = body.text[low:high]
        own = OF_ORDER.search(text)
        if own and not PRIOR.search(text) and (own["order"] or carried):
            carried = own["order"] or carried
            told = " ".join(text.split())
            found += [replace_path(each, own, carried) for each in _told(told, own, body, (low, high), who)]
            continue
        if TOLD.search(text) or BIDDEN.search(text):
            before = (low, high)
        if pins and before and low - before[0] < 1200 and not PRIOR.search(body.text, before[0], before[1]):
            span = before
            last = before[0]
            for pin in pins:
                if (
                    pin.start() > last
                    and (clause := body.text[last : pin.start()])
                    and (TOLD.search(clause) or BIDDEN.search(clause))
                ):
                    span = (last, pin.start())
                told = " ".join(body.text[span[0] : span[1]].split())
                found += [replace_path(each, pin) for each in _read(told, body, span, who)]
                last = max(last, pin.end())
        elif not TOLD.search(text) and not BIDDEN.search(text) and len(text) > 40:
            before = None
    return tuple(found)


def replace_path(each: Described, pin: re.Match[str], named: str = "") -> Described:
    """The directive under its paragraph's number, in the order that the cite (or the one before it) names."""
    path = split_path(pin["path"])
    name = "".join(path).lower()
    order = re.sub(r"^(?:See|Cf|E\.g|Id)\.?,?\s+", "", " ".join((pin["order"] or named).split()))
    return Described(order, replace(each.directive, id=name, path=path))


def _read(told: str, body: Flow, span: tuple[int, int], who: Addressees) -> Iterator[Described]:
    match = TOLD.search(told) or BIDDEN.search(told)
    if match is not None:
        yield from _told(told, match, body, span, who)


def _told(told: str, match: re.Match[str], body: Flow, span: tuple[int, int], who: Addressees) -> Iterator[Described]:
    """The directive of a sentence of which `match` gives the verb, whom it bids, and what."""
    what = re.sub(r"^\W*(?:among\s+other\s+things|inter\s+alia)\W*", "", match["what"])
    forbids = match.re is TOLD or (match.re is OF_ORDER and match["verb"][:3] not in ("dir", "req", "ord"))
    for read in read_told(match["who"], what, forbids, told, who)[:1]:
        rule, note = f"told/{read.rule.split('/')[-1]}", "told of in another paper; look at the order itself"
        yield Described("", replace(read, spans=body.spans(*span), band="check", rule=rule, note=note))
