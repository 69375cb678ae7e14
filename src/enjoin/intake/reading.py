"""One paper → everything that the passes read in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from enjoin.intake.authorities import read_authorities
from enjoin.intake.blocks import Body, read_body
from enjoin.intake.called import bound_by_name, read_called
from enjoin.intake.caption import Caption, read_caption
from enjoin.intake.commands import DraftDirective
from enjoin.intake.court import HEAD, read_court
from enjoin.intake.described import Described, read_described
from enjoin.intake.directives import Directives, read_directives
from enjoin.intake.docket import Docket, Stamp, dockets, read_stamps
from enjoin.intake.effects import DraftEffect, read_dismissed, read_effects
from enjoin.intake.entered import read_box_ecf, read_entered, read_expiry, read_hearing, read_hour
from enjoin.intake.flow import Flow, flow, strips
from enjoin.intake.glossary import Inline, Term, inline_terms, read_glossary
from enjoin.intake.judge import read_judge
from enjoin.intake.kinds import Kind, read_kind
from enjoin.intake.marks import DraftMark, DraftWork, read_marks, read_numbers_without_mark, read_works
from enjoin.intake.mentions import ENTRIES, Mention, Served, fold, read_mentions, read_served
from enjoin.intake.names import REDACTED, Names, split_names, squeeze
from enjoin.intake.nonparties import Nonparties, read_nonparties
from enjoin.intake.paper import Paper, Value
from enjoin.intake.schedule import Schedule, read_schedule
from enjoin.intake.zones import Zones, divide

JUDGE_SIGNED = re.compile(
    r"\b(?:United\s+States|U\.\s?S\.)\s+(?:District|Magistrate)\s+(?:Court\s+)?Judge\b|\bSO\s+ORDERED\b|\bIT\s+IS\s+(?:\w+\s+)?(?:SO\s+)?ORDERED\b|\bDONE\s+AND\s+ORDERED\b",
    re.IGNORECASE,
)
BOND = re.compile(
    r"\b(?:bond|security|cash\s+deposit|undertaking|deposit)\b[^.;$]{0,160}(?P<sum>\$\s?[\d,]+(?:\.\d\d)?)|(?P<sum2>\$\s?[\d,]+(?:\.\d\d)?)[^.;$]{0,80}\b(?:bond|security|undertaking)\b",
    re.IGNORECASE,
)
SEAL = re.compile(
    r"[^.;]{0,160}\b(?:remain|be\s+(?:maintained|kept|filed)|maintained)\s+under\s+seal\b[^.;]{0,160}|[^.;]{0,120}\bunsealed?\b[^.;]{0,120}",
    re.IGNORECASE,
)
COMMAND = re.compile(
    r"\b(?:shall|must|(?:is|are|be)\s+(?:\w+\s+){0,3}(?:enjoined|restrained|prohibited|ordered|directed))\b",
    re.IGNORECASE,
)
CONCLUSION = re.compile(r"^(?:[IVX]+\.?\s*|\d+\.?\s*)?(?:CONCLUSION|ORDER|DECRETAL)\b[\s.:]*$", re.IGNORECASE)
GLOSSARY_WORD = re.compile(r"\bGLOSSARY\b")
COURT_WORDS = re.compile(r"\b(?:plaintiffs?|defendants?|court|order(?:ed)?|docket|judge)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party: its name, other printed names, stores as (platform, id, url)."""

    name: Value[str]
    aka: tuple[Value[str], ...] = ()
    stores: tuple[tuple[str | None, str | None, Value[str] | None], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one paper says."""

    paper: Paper
    zones: Zones
    body: Body
    title: str
    kind: Kind
    court: Value[str] | None
    dockets: tuple[Value[Docket], ...]
    judge: Value[str] | None
    plaintiffs: tuple[Party, ...]
    defendants: tuple[Party, ...]
    listed: tuple[Party, ...]  # from the glossary
    schedule: tuple[Party, ...]
    placeholders: tuple[str, ...]
    et_al: bool
    entered: Value[date] | None
    hour: Value[str] | None
    ecf: Value[int] | None
    expires: Value[date] | None
    hearing: Value[date] | None
    bond: Value[str] | None
    seal: Value[str] | None
    directives: Directives
    described: tuple[Described, ...]
    mentions: tuple[Mention, ...]
    served: tuple[Served, ...]
    effects: tuple[DraftEffect, ...]
    dismissed: tuple[tuple[str, Value[str]], ...]
    nonparties: Nonparties
    marks: tuple[DraftMark, ...]
    works: tuple[DraftWork, ...]
    numbers: tuple[Value[str], ...]
    entries: tuple[Value[str], ...]
    cited: tuple[Value[str], ...]
    authorities: tuple[Value[str], ...]
    subset: tuple[Value[str], ...]
    faults: tuple[str, ...]

    @property
    def is_order(self) -> bool:
        return self.kind.sort == "order" and self.kind.kind is not None


def read_paper(paper: Paper) -> Reading:
    """Run every pass over a paper."""
    zones = divide(paper)
    whole = flow(paper, strips(paper))
    caption = read_caption(paper, zones.caption, zones.after, zones.captioned)
    body = read_body(paper, zones.body)
    stamps = read_stamps(whole)
    own = _own_dockets(stamps, caption, whole, zones)
    glossary = read_glossary(paper, zones.glossary)
    inline = inline_terms(body.flow)
    plaintiffs = [name.text for name in caption.plaintiffs.names]
    nonparties = read_nonparties(whole, body.flow, glossary, inline, plaintiffs)
    signed = bool(JUDGE_SIGNED.search(body.flow.text[-3500:]) or JUDGE_SIGNED.search(body.flow.text[:600]))
    conclusion = _conclusion(body)
    kind = read_kind(caption.title, caption.title_flow, caption.title_at, body.flow, conclusion, signed)
    head = flow(paper, [*zones.head, *zones.caption, *zones.after])
    entered, blank = read_entered(stamps, head, body.flow, caption.side)
    order = kind.sort == "order"
    names = _parties(caption.defendants, caption.parties, caption.defendants_at, "defendants/caption", body.flow)
    if caption.defendants.et_al:
        for text in (flow(paper, zones.after), body.flow):
            names = (*names, *_called(text, names))
    sellers, schedule_faults = parties_of(read_schedule(paper, zones.schedule))
    listed, listed_faults = _glossary_parties(glossary)
    mark_texts = [body.flow, *(term.definition for term in glossary)]
    own_docket = own[0] if own else None
    return Reading(
        paper=paper, zones=zones, body=body, title=caption.title, kind=kind,
        court=read_court(whole), dockets=own,
        judge=read_judge(whole, own_docket) if order or not _filed_by_counsel(caption.title) else _docket_judge(whole, own_docket),
        plaintiffs=_parties(caption.plaintiffs, caption.parties, caption.plaintiffs_at, "plaintiffs/caption", body.flow),
        defendants=names, listed=listed, schedule=sellers, placeholders=caption.defendants.placeholders,
        et_al=caption.defendants.et_al, entered=entered if order else None, hour=read_hour(body.flow) if order else None,
        ecf=_own_ecf(stamps, head), expires=read_expiry(body.flow) if order else None, hearing=read_hearing(body.flow) if order else None,
        bond=_bond(body.flow) if order else None, seal=_seal(body.flow) if order else None,
        directives=_bound_by_name(read_directives(body, replace(nonparties.addressees, parties=tuple(party.name.value for party in names))), names) if order and kind.kind and kind.kind.value != "denial" else Directives((), ()),
        described=read_described(body.flow, nonparties.addressees),
        mentions=fold(read_mentions(body.flow, glossary)), served=read_served(body.flow),
        effects=read_effects(conclusion if order else body.flow) if order or _tells_effects(body.flow) else (),
        dismissed=_dismissed(caption, kind, body, names, sellers),
        nonparties=nonparties, marks=read_marks(paper, mark_texts, [*zones.body, *zones.schedule]), works=read_works(mark_texts),
        numbers=read_numbers_without_mark([body.flow]), entries=_entries(body.flow), cited=_cited(body.flow, own),
        authorities=read_authorities(body.flow),
        subset=_subset(inline, body, names),
        faults=(*_faults(paper, whole, zones, caption, glossary, blank, order), *listed_faults, *schedule_faults),
    )  # fmt: skip


# ── docket and numbers ──


def _own_dockets(stamps: Sequence[Stamp], caption: Caption, whole: Flow, zones: Zones) -> tuple[Value[Docket], ...]:
    """The paper's own numbers: of the caption's side, of the lines about it, of the stamp."""
    found: list[Value[Docket]] = []
    after = flow(whole.paper, [*zones.head[-12:], *zones.after])
    sources = [(caption.side, "docket/caption"), (caption.parties, "docket/caption"), (after, "docket/heading")]
    for text, rule in sources:
        for docket, match in dockets(text):
            _note(found, text.value(docket, match, rule))
        if found:
            break
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


def _note(found: list[Value[Docket]], new: Value[Docket]) -> None:
    for at, each in enumerate(found):
        if each.value.same(new.value):
            docket = Docket(
                each.value.year,
                each.value.number,
                each.value.office or new.value.office,
                each.value.initials or new.value.initials,
                each.value.surname or new.value.surname,
            )
            found[at] = replace(each, value=docket).also(new.spans)
            return
    found.append(new)


def _own_ecf(stamps: Sequence[Stamp], head: Flow) -> Value[int] | None:
    own = [stamp for stamp in stamps if stamp.sub is None] or list(stamps)
    return own[0].ecf if own else read_box_ecf(head)


def _docket_judge(whole: Flow, own: Value[Docket] | None) -> Value[str] | None:
    if own is not None and own.value.initials:
        return own.map(lambda docket: docket.initials or "")
    return read_judge(whole.part(0, 2500), own)


def _filed_by_counsel(title: str) -> bool:
    return bool(re.search(r"memorandum\s+of\s+law|complaint|declaration|motion|brief", title, re.IGNORECASE))


# ── parties ──


def _parties(names: Names, text: Flow, offset: int, rule: str, body: Flow) -> tuple[Party, ...]:
    found: list[Party] = []
    for name in names.names:
        value = text.value(
            name.text, (offset + name.start, offset + name.end), rule, "check" if name.doubt else "read", name.doubt
        )
        found.append(Party(name=_recased(value, body), aka=tuple(replace(value, value=alias) for alias in name.aka)))
    return tuple(found)


def _called(body: Flow, known: Sequence[Party]) -> Iterator[Party]:
    """Behind "et al.": those whom the text calls "Defendant X"."""
    seen = [squeeze(party.name.value) for party in known]
    for name, at in read_called(body):
        mine = squeeze(name.text)
        if any(mine.startswith(other) or other.startswith(mine) for other in seen):
            continue
        seen.append(mine)
        value = body.value(name.text, at, "defendants/called", "check", "the caption prints only `et al.`")
        yield Party(name=value, aka=tuple(replace(value, value=alias) for alias in name.aka))


def _bound_by_name(read: Directives, parties: Sequence[Party]) -> Directives:
    """Mark the directives that bind only defendants whom they name."""
    names = [party.name.value for party in parties]
    marked = [
        replace(each, named=bound) if (bound := _names_bound(each, names)) and len(bound) < len(names) else each
        for each in read.directives
    ]
    return replace(read, directives=tuple(marked))


def _names_bound(each: DraftDirective, names: Sequence[str]) -> tuple[str, ...]:
    verb = COMMAND.search(each.text)
    return bound_by_name(each.text[: verb.start()], names) if "defendants" in each.binds and verb else ()


def _recased(name: Value[str], body: Flow) -> Value[str]:
    """A name set in capitals, in the form that the body prints (the letters stay the same)."""
    if not name.value.isupper():
        return name
    pattern = r"\s+".join(re.escape(word) for word in name.value.split())
    for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", body.text, re.IGNORECASE):
        printed = " ".join(match[0].split())
        if not printed.isupper() and not printed.islower():
            return Value(printed, name.spans + body.spans(*match.span()), name.rule, name.band, name.note)
    return name


def _glossary_parties(glossary: Sequence[Term]) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """The names that the glossary gives for "Defendants"."""
    for term in glossary:
        if re.match(
            r"^(?:the\s+)?(?:(?:enjoined|named|remaining)\s+)?defendants?(?:\s*\(s\))?\b(?!\s*')\s*(?:or\b.*)?$",
            term.term,
            re.IGNORECASE,
        ):
            text = term.definition
            if len(text.text) < 25 or re.search(r"\bidentified\s+(?:on|in)\b", text.text, re.I):
                return (), ()
            names = split_names(text.text)
            return _parties(names, text, 0, "defendants/glossary", text.part(0, 0)), tuple(
                f"{fault} (glossary)" for fault, _, _ in names.faults if "twice" not in fault
            )
    return (), ()


def parties_of(schedule: Schedule) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """Sellers of a schedule as parties (rows of one name are one party with several stores), and what is no name."""
    found: dict[str, Party] = {}
    faults = [fault.value for fault in schedule.faults]
    for seller in schedule.sellers:
        name = seller.name
        if name is None:
            if seller.store_id is None:
                faults.append(f"row {seller.number} of the schedule prints no name")
                continue
            if seller.url is None:
                continue
            name = replace(seller.url, value=seller.store_id).doubt("check", "only the store's id is printed")
        if REDACTED.search(name.value):
            faults.append(f"row {seller.number} of the schedule is redacted")
            continue
        key = squeeze(name.value) or name.value
        store = (seller.platform, seller.store_id, seller.url)
        old = found.get(key)
        stores = (store,) if seller.store_id or seller.url else ()
        if old is None:
            found[key] = Party(name=name, aka=seller.aka, stores=stores)
        else:
            found[key] = replace(
                old, stores=tuple(dict.fromkeys((*old.stores, *stores))), name=old.name.also(name.spans)
            )
    return tuple(found.values()), tuple(faults)


def _subset(inline: Sequence[Inline], body: Body, names: Sequence[Party]) -> tuple[Value[str], ...]:
    """The defendants that a defined subset ("the Defaulting Defendants") names one by one."""
    found: list[Value[str]] = []
    for term in inline:
        if not re.search(
            r"\bdefault\w*\s+defendants?|\benjoined\s+defendants?|\bremaining\s+defendants?", term.term, re.IGNORECASE
        ):
            continue
        low = max(0, term.start - 6000)
        before = body.flow.text[low : term.start]
        begin = max(
            (
                match.end()
                for match in re.finditer(r"\b(?:against|defendants?|as\s+to|by|that)\s*:?\s+(?=[A-Z0-9])", before)
            ),
            default=0,
        )
        first = re.search(r"\b(?:against|as\s+to)\s+(?:defendants?\s+)?", before, re.IGNORECASE)
        window = before[first.end() if first else begin :]
        found += [
            party.name
            for party in names
            if re.search(rf"(?<!\w){re.escape(party.name.value)}(?!\w)", window, re.IGNORECASE)
        ]
    return tuple(dict.fromkeys(found))


def _dismissed(
    caption: Caption, kind: Kind, body: Body, names: Sequence[Party], sellers: Sequence[Party]
) -> tuple[tuple[str, Value[str]], ...]:
    if kind.sort == "order" and kind.kind and kind.kind.value == "denial":
        return ()
    if kind.sort != "order" and not re.search(r"dismissal", caption.title, re.IGNORECASE):
        return ()
    return read_dismissed(body.flow, [party.name.value for party in (*names, *sellers)])


# ── the rest ──


def _conclusion(body: Body) -> Flow:
    """The decretal part: from the last heading "CONCLUSION" or "ORDER", else from the first "ORDERED", else all."""
    heads = [
        block
        for block in body.blocks
        if CONCLUSION.match(body.text(block)) or re.match(r"^(?:[IVX]+\.\s*)?CONCLUSION\b", body.text(block))
    ]
    if heads:
        return body.flow.part(heads[-1].start)
    first = re.search(
        r"\bIT\s+IS\b[^.]{0,40}\bORDERED\b|\bORDERED\s+AND\s+ADJUDGED\b|\bCourt\s+(?:hereby\s+)?ORDERS\b",
        body.flow.text,
    )
    return body.flow.part(max(0, first.start() - 200)) if first and first.start() > 400 else body.flow


def _tells_effects(body: Flow) -> bool:
    return bool(re.search(r"\bmaking\b[^.]{0,240}\bpermanent\b|\bmade\s+permanent\b", body.text))


def _bond(body: Flow) -> Value[str] | None:
    match = BOND.search(body.text)
    return body.value((match["sum"] or match["sum2"]).replace(" ", ""), match, "bond/sum") if match else None


def _seal(body: Flow) -> Value[str] | None:
    match = SEAL.search(body.text)
    return body.value(" ".join(match[0].split()), match, "seal/words", "check") if match else None


def _entries(body: Flow) -> tuple[Value[str], ...]:
    found: dict[str, Value[str]] = {}
    for match in ENTRIES.finditer(body.text):
        found.setdefault(match["ecf"], body.value(match["ecf"], match.span("ecf"), "ecf/cited"))
    return tuple(found.values())


def _cited(body: Flow, own: Sequence[Value[Docket]]) -> tuple[Value[str], ...]:
    """Docket numbers of other cases that the paper cites."""
    found: dict[str, Value[str]] = {}
    for docket, match in dockets(body):
        if not any(docket.same(each.value) for each in own):
            found.setdefault(
                f"{docket.year}-{docket.number}", body.value(" ".join(match[0].split()), match, "cited/docket")
            )
    return tuple(found.values())


def _faults(
    paper: Paper, whole: Flow, zones: Zones, caption: Caption, glossary: Sequence[Term], blank: str | None, order: bool
) -> list[str]:
    faults = [problem.message for problem in paper.problems]
    faults += [fault for fault, _, _ in caption.defendants.faults if "twice" not in fault]
    faults += [f"{fault}; folded" for fault, _, _ in caption.defendants.faults if "twice" in fault]
    if GLOSSARY_WORD.search(whole.text) and not glossary:
        faults.append("a glossary is announced, but none is read: it may be an image")
    if blank and order:
        faults.append(blank)
    if not HEAD.search(whole.text[:8000]) and len(COURT_WORDS.findall(whole.text)) < 3:
        faults.append("this does not read as a court paper")
    return faults


def recognised(reading: Reading) -> bool:
    """Is it a court paper at all?"""
    return bool(
        reading.court or reading.dockets or reading.schedule or len(COURT_WORDS.findall(reading.body.flow.text)) >= 8
    )
