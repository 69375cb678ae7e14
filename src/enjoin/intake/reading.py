"""One paper → everything that the passes read in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from enjoin.intake.command.conditions import read_bond, read_seal
from enjoin.intake.command.decree import DECREES, conclusion_of
from enjoin.intake.command.directives import Directives
from enjoin.intake.command.fallback import guess_directives
from enjoin.intake.command.nonparties import Nonparties, read_nonparties
from enjoin.intake.heading.caption import Caption, read_caption
from enjoin.intake.heading.entered import (
    from_when,
    is_dated,
    read_entered,
    read_expiry,
    read_hearing,
    read_hour,
    till_hearing,
    told_entered,
)
from enjoin.intake.heading.entry import BELOW_COUNSEL, named_title
from enjoin.intake.heading.judge import read_judge
from enjoin.intake.heading.kinds import Kind, read_kind
from enjoin.intake.heading.ownnumber import docket_judge, filed_by_counsel, own_dockets, own_ecf, with_letters
from enjoin.intake.heading.papersort import is_partys
from enjoin.intake.heading.prolonged import Prolonged, read_prolonged
from enjoin.intake.heading.votes import decide
from enjoin.intake.layout.blocks import Body, read_body
from enjoin.intake.layout.zones import Zones, divide
from enjoin.intake.marks import DraftMark, DraftWork, read_marks, read_numbers_without_mark, read_works
from enjoin.intake.people.amid import tables_amid
from enjoin.intake.people.called import read_listed
from enjoin.intake.people.calledso import glossary_terms
from enjoin.intake.people.departed import Departed, read_departed
from enjoin.intake.people.docketsheet import sheet_parties
from enjoin.intake.people.doubts import RAN_ON, RUN_TOGETHER, SCANNED
from enjoin.intake.people.glossary import Inline, Term, inline_terms, read_glossary
from enjoin.intake.people.party import (
    Party,
    as_headed,
    called_parties,
    doubted,
    glossary_parties,
    glossary_plaintiffs,
    named_subset,
    numbered_alike,
    parties_of,
    parties_of_names,
    running_parties,
    told_parties,
)
from enjoin.intake.people.rejoined import rejoined
from enjoin.intake.people.roster import merge_lists
from enjoin.intake.people.running import listed_names
from enjoin.intake.people.schedule import read_schedule
from enjoin.intake.people.tally import Tally, read_tally
from enjoin.intake.references.authorities import cited_dockets, cited_entries, read_authorities
from enjoin.intake.references.described import Described, read_described
from enjoin.intake.references.effects import DraftEffect, read_effects
from enjoin.intake.references.kept import Kept, read_kept
from enjoin.intake.references.mentions import Mention, Served, fold, read_mentions, read_served
from enjoin.intake.references.spared import Spared, not_spared, read_spared
from enjoin.intake.references.superseded import read_superseded
from enjoin.intake.text.court import HEAD, read_court
from enjoin.intake.text.docket import Docket, read_stamps
from enjoin.intake.text.flow import Flow, flow, strips
from enjoin.intake.text.paper import BANDS, Paper, Value
from enjoin.intake.whom import called_in, directives_of, numbered, numbers_of

# As it is printed below or above an order; "a United States district judge may" in running text is no signature.
JUDGE_SIGNED = re.compile(
    r"\b(?:United\s+States|UNITED\s+STATES|U\.\s?S\.)\s+(?:(?:Senior|SENIOR|Chief|CHIEF)\s+)?(?:District|DISTRICT|Magistrate|MAGISTRATE)\s+(?:(?:Court|COURT)\s+)?(?:Judge|JUDGE)\b|\bU\.\s?S\.\s?[DM]\.\s?J\b|"
    r"\bS[Oo]\s+(?:ORDERED|Ordered|ordered)\b|\b(?:IT\s+IS|It\s+is|it\s+is)\s+(?:\w+\s+)?(?:(?:SO|so|So)\s+)?(?:ORDERED|Ordered|ordered)\b|\b(?i:DONE\s+AND\s+ORDERED)\b|\b(?i:MINUTE\s+entry\s+before\s+the)\b"
)

# The line with which a judge opens an opinion, alone or behind its title: "OPINION ROWE, United States District Judge:", "ROWE, J."
JUDGE_OPENS = re.compile(
    r"(?:^|.\s(?=(?:OPINION|ORDER|MEMORANDUM)\s))(?:(?:[A-Z]+|&)\s+){0,4}[A-Z][A-Za-z.'’-]+(?:\s+[A-Z][A-Za-z.'’-]*){0,3}(?:,\s+Jr\.)?,\s+(?:(?:(?:Chief|Senior|United\s+States|U\.S\.)\s+)*(?:District|Magistrate|Chief|Senior)\s+Judge\W*$|(?:Ch\.\s*)?J\.:?$)"
)


MINUTES = re.compile(r"\b(?:CIVIL|CRIMINAL)\s+MINUTES\b|\bMINUTE\s+(?:ENTRY|ORDER)\b", re.IGNORECASE)


GLOSSARY_WORD = re.compile(r"\bGLOSSARY\b")


SCHEDULE_HEAD = 8  # lines of a schedule that may tell how many stand on it


COURT_WORDS = re.compile(r"\b(?:plaintiffs?|defendants?|court|order(?:ed)?|docket|judge)\b", re.IGNORECASE)


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
    tally: Tally  # how many defendants it says there are
    entered: Value[date] | None
    hour: Value[str] | None
    ecf: Value[int] | None
    expires: Value[date] | None
    ends_at: Value[time] | None  # the hour of that day
    prolonged: tuple[Prolonged, ...]  # the extensions of a temporary restraining order that it makes or tells of
    hearing: Value[date] | None
    till_hearing: Value[str] | None  # the words by which it ends with a hearing
    from_when: Value[str] | None  # the words by which it works only from something still to come
    bond: Value[str] | None
    seal: Value[str] | None
    directives: Directives
    described: tuple[Described, ...]
    mentions: tuple[Mention, ...]
    served: tuple[Served, ...]
    effects: tuple[DraftEffect, ...]
    kept: tuple[Kept, ...]
    spared: tuple[Spared, ...]
    dismissed: tuple[Departed, ...]
    filed: Value[date] | None  # the stamp's day; else, of a paper that is no order, the day on which it is signed
    nonparties: Nonparties
    marks: tuple[DraftMark, ...]
    works: tuple[DraftWork, ...]
    numbers: tuple[Value[str], ...]
    entries: tuple[Value[str], ...]
    cited: tuple[Value[str], ...]
    authorities: tuple[Value[str], ...]
    subset: tuple[Value[str], ...]
    faults: tuple[str, ...]
    inline: tuple[Inline, ...]
    terms: tuple[Inline, ...]
    guessed: bool  # the commands were read by the fallback
    groups: Mapping[str, tuple[str, ...]]  # "Moving Defendants" → printed names

    @property
    def is_order(self) -> bool:
        return self.kind.sort == "order" and self.kind.kind is not None


SETTLES = ("clarification", "modification", "stay")  # kinds that say what an earlier order means


def read_paper(paper: Paper) -> Reading:
    """Run every pass over a paper."""
    zones = divide(paper)
    prose, tables = tables_amid(zones.body)
    zones = replace(zones, body=prose)
    whole = flow(paper, strips(paper))
    caption = read_caption(paper, zones.caption, zones.after, zones.captioned)
    body = read_body(paper, zones.body)
    stamps = read_stamps(whole)
    court = read_court(whole)
    own = with_letters(own_dockets(stamps, caption, whole, zones), whole, court.value if court else None)
    glossary = read_glossary(paper, zones.glossary)
    inline = inline_terms(body.flow)
    sheet = sheet_parties(paper, whole)
    plaintiffs = [party.name.value for party in sheet[0]] if sheet else [each.text for each in caption.plaintiffs.names]
    captioned = [party.name.value for party in sheet[1]] if sheet else [each.text for each in caption.defendants.names]
    if sheet is None and (caption.defendants.et_al or not captioned):
        captioned += [name.text for read in (read_listed, listed_names) for name, _ in read(body.flow)]
    nonparties = read_nonparties(whole, body.flow, glossary, inline, plaintiffs, captioned)
    above = (*zones.head, *zones.caption, *zones.after)
    signed = bool(JUDGE_SIGNED.search(body.flow.text[-3500:]) or JUDGE_SIGNED.search(body.flow.text[:600])) or any(
        JUDGE_OPENS.search(line.text) for line in (*above[-1:], *zones.body[:2])
    )
    conclusion = conclusion_of(body)
    title, title_flow, title_at = named_title(caption, paper, zones.head, zones.body)
    head = flow(paper, [*zones.head, *zones.caption, *zones.after])
    minutes = bool(MINUTES.search(head.text))
    kind = read_kind(title, title_flow, title_at, body.flow, conclusion, signed or minutes, minutes)
    if kind.kind is None and signed and not kind.proposed and not ASKS_CAUSE.match(title):
        kind = _decreed_kind(kind, conclusion, body.flow)
    entered, blank = read_entered(stamps, head, body.flow, caption.side, above)
    names = parties_of_names(
        caption.defendants, caption.parties, caption.defendants_at, "defendants/caption", body.flow
    )
    lines = [flow(paper, [line]) for line in zones.head]
    names = as_headed(names, lines)
    if caption.defendants.et_al:
        for text in (flow(paper, zones.after), body.flow):
            names = (*names, *called_parties(text, names))
    schedule = read_schedule(paper, zones.schedule)
    sellers, schedule_faults = parties_of(schedule)
    amid = merge_lists([parties_of(read_schedule(paper, table))[0] for table in tables]).parties
    if sellers or (len(names) > 1 and not caption.defendants.et_al):
        names, sellers = numbered_alike(names, amid), numbered_alike(sellers, amid)
    else:
        sellers = amid
    listed, listed_faults = glossary_parties(glossary)
    wholes = [party.name.value for party in (*sellers, *(each for each in listed if each.name.band == "read"))]
    names = rejoined(names, [*wholes, *(name.text for name, _ in read_listed(body.flow))])
    plaintiff_parties = parties_of_names(
        caption.plaintiffs, caption.parties, caption.plaintiffs_at, "plaintiffs/caption", body.flow
    ) or glossary_plaintiffs(glossary)
    et_al = caption.defendants.et_al and sheet is None
    plaintiff_parties, names = sheet or (plaintiff_parties, names)
    if not (names or sellers or listed):
        ours, names, et_al = ((), (), et_al) if caption.defendants.placeholders else told_parties(whole, lines)
        plaintiff_parties = plaintiff_parties or ours
        if not names or et_al:
            known = [party.name.value for party in (*plaintiff_parties, *names)]
            names = (*names, *running_parties(body.flow, known))
    if paper.scanned:
        names, listed, sellers = (doubted(each, SCANNED) for each in (names, listed, sellers))
    for doubt in paper.doubts:
        names, listed, sellers, plaintiff_parties = (
            doubted(each, doubt.why, doubt.foreign) for each in (names, listed, sellers, plaintiff_parties)
        )
    mark_texts = [body.flow, *(term.definition for term in glossary)]
    own_docket = own[0] if own else None
    terms = (*inline, *glossary_terms(glossary))
    directives = directives_of(body, nonparties, names, terms, kind, et_al)
    by_guess = False
    if not (directives.directives or kind.proposed) and _courts_own(title, body.flow):
        guess = kind if kind.sort == "order" and kind.kind else _named_kind(kind, conclusion, body.flow)
        guessed = directives_of(body, nonparties, names, terms, guess, et_al, guess_directives)
        by_guess = bool(guessed.directives)
        kind, directives = (guess, guessed) if by_guess else (kind, directives)
    directives = numbered(directives, numbers_of(schedule))
    order = kind.sort == "order"
    unsigned = kind.proposed and order and not is_dated(body.flow) and not told_entered(entered)
    if unsigned:
        kind, directives, entered = _only_proposed(kind), _checked(directives), None
    named = kind.kind.value if kind.kind else None
    expires, ends_at = read_expiry(body.flow, named) if order else (None, None)
    return Reading(
        paper=paper, zones=zones, body=body, title=title, kind=kind,
        court=court, dockets=own,
        judge=read_judge(whole, own_docket, [flow(paper, [line]) for line in (*above, *zones.body[:BELOW_COUNSEL])]) if order or not filed_by_counsel(caption.title) else docket_judge(whole, own_docket),
        plaintiffs=plaintiff_parties,
        defendants=names, listed=listed, schedule=sellers, placeholders=caption.defendants.placeholders,
        et_al=et_al, tally=read_tally((flow(paper, [*zones.caption, *zones.after]), body.flow, flow(paper, zones.schedule[:SCHEDULE_HEAD]))), entered=entered if order else None, hour=read_hour(body.flow) if order and not unsigned else None,
        ecf=None if unsigned else own_ecf(stamps, head), expires=expires, ends_at=ends_at, prolonged=read_prolonged(body.flow, kind) if order else (), hearing=read_hearing(body.flow) if order else None,
        bond=read_bond(body.flow) if order else None, seal=read_seal(body.flow, title_flow, title_at) if order else None, till_hearing=till_hearing(body.flow) if order else None, from_when=from_when(body.flow) if order else None,
        directives=directives,
        described=read_described(body.flow, nonparties.addressees),
        mentions=fold(read_mentions(body.flow, glossary)), served=read_served(body.flow),
        kept=read_kept(conclusion) if order else (), spared=(spared := read_spared(body) if order else ()),
        effects=not_spared(_effects(body, conclusion, named, order), spared),
        dismissed=read_departed(body.flow, [party.name.value for party in (*names, *sellers)]) if dismisses(kind, caption.title) else (), filed=next((stamp.filed for stamp in stamps if stamp.filed), None if order else entered),
        nonparties=nonparties, marks=read_marks(paper, mark_texts, [*zones.body, *zones.schedule]), works=read_works(mark_texts),
        numbers=read_numbers_without_mark([body.flow]), entries=cited_entries(body.flow), cited=cited_dockets(body.flow, own),
        authorities=read_authorities(body.flow),
        subset=named_subset(inline, body, names),
        faults=(*_faults(paper, whole, zones, caption, glossary, blank, order), *listed_faults, *schedule_faults),
        inline=inline, terms=terms, guessed=by_guess, groups=called_in(body, nonparties, [party.name.value for party in names], terms)[1],
    )  # fmt: skip


def _only_proposed(kind: Kind) -> Kind:
    """The stamp of a proposed order that bears no day of signing is that of its motion: it has no day and no entry, and all of it is to be checked."""
    return replace(kind, kind=kind.kind.doubt("check", "only proposed")) if kind.kind else kind


def _checked(read: Directives) -> Directives:
    commands = tuple(replace(each, band=max(each.band, "check", key=BANDS.index)) for each in read.directives)
    return replace(read, directives=commands)


SUBMITTED = re.compile(
    r"\brespectfully\s+(?:submitted|requests?)\b|\b(?:Attorneys?|Counsel)\s+for\s+(?:Plaintiff|Defendant)s?\s*$",
    re.IGNORECASE,
)


# A complaint's prayer, a party's appearance, counsel's last line.
PLEADS = re.compile(
    r"\bWHEREFORE,?\s+(?:the\s+)?(?:plaintiff|defendant|movant|petitioner|applicant)s?\b|\bJURY\s+(?:TRIAL\s+)?DEMAND|\bCOMES?\s+NOW\b|\bundersigned\s+counsel\s+(?:certif|respect|state|submit)|\b(?:Attorneys?|Counsel)\s+for\s+(?:the\s+)?(?:Plaintiff|Defendant)s?\s*$|\bMemorandum\s+of\s+Law\s+in\b",
    re.IGNORECASE,
)


ASKS_CAUSE = re.compile(r"\W*ORDERS?\s+TO\s+SHOW\s+CAUSE\W*$", re.IGNORECASE)  # asks, and changes nothing yet


def _decreed_kind(kind: Kind, conclusion: Flow, body: Flow) -> Kind:
    """A judge's paper that decrees is an order though its title was not read; what kind, its commands suggest."""
    decree = DECREES.search(conclusion.text)
    if decree is None or SUBMITTED.search(body.text):
        return kind
    return _named_kind(kind, conclusion, body, decree.span())


def _named_kind(kind: Kind, conclusion: Flow, body: Flow, decree: tuple[int, int] = (0, 1)) -> Kind:
    told = decide(None, conclusion, body) or conclusion.value(
        "modification", decree, "kind/decreed", "guess", "neither the title nor the commands name the kind"
    )
    return replace(kind, sort="order", kind=told)


# A judge's own words at a paper's end or head, in more forms than make an order of any paper.
JUDGED = re.compile(
    r"\bBY\s+THE\s+COURT\b|\bSO\s+ORDERED\b|\bU\.?\s?S\.?\s?[DM]\.?\s?J\b|\b(?:District|Magistrate|Chief|Senior|Presiding)\s+Judge\b|\b(?-i:ORDERED)\b|\bentered\s+by\s+the\s+(?:court|Hon)|(?:^|\n)\s*[A-Z][\w.' -]{4,40},\s+(?:Chief\s+|Senior\s+)?(?:Judge|J\.)",
    re.IGNORECASE,
)


def _courts_own(title: str, body: Flow) -> bool:
    """Is a paper in which no command was read the court's own, and no motion, complaint or brief?"""
    if is_partys(title) or ASKS_CAUSE.match(title) or PLEADS.search(body.text):
        return False
    return bool(JUDGED.search(body.text[-3500:]) or JUDGED.search(body.text[:600]))


def dismisses(kind: Kind, title: str) -> bool:
    """May the paper dismiss a defendant? Orders do, and notices of dismissal; other papers only argue."""
    if kind.sort == "order":
        return kind.kind is None or kind.kind.value != "denial"
    return bool(re.search(r"dismissal", title, re.IGNORECASE))


# ── the rest ──


def _effects(body: Body, conclusion: Flow, named: str | None, order: bool) -> tuple[DraftEffect, ...]:
    """What the paper does to earlier orders; an order that takes the place of one says so anywhere."""
    if not order and not _tells_effects(body.flow):
        return ()
    found = read_effects(conclusion if order else body.flow, named in SETTLES)
    told = {each.text for each in found if each.verb == "vacate"}
    return (*found, *(each for each in (read_superseded(body.flow) if order else ()) if each.text not in told))


def _tells_effects(body: Flow) -> bool:
    return bool(re.search(r"\bmaking\b[^.]{0,240}\bpermanent\b|\bmade\s+permanent\b", body.text))


def _faults(
    paper: Paper, whole: Flow, zones: Zones, caption: Caption, glossary: Sequence[Term], blank: str | None, order: bool
) -> list[str]:
    faults = [problem.message for problem in paper.problems]
    faults += [fault for fault, _, _ in caption.defendants.faults if "twice" not in fault]
    if paper.scanned:
        faults.append("the text was read from images (OCR): compare names and numbers with the pages")
    if any(name.doubt == RAN_ON for name in caption.defendants.names):
        faults.append(f"{RAN_ON}: look at where each defendant's name begins and ends")
    if caption.defendants.mixed:
        faults.append(f"{RUN_TOGETHER}: every defendant's name must be looked up in the paper")
    faults += [f"{fault}; folded" for fault, _, _ in caption.defendants.faults if "twice" in fault]
    if GLOSSARY_WORD.search(whole.text) and not glossary:
        faults.append("a glossary is announced, but none is read: it may be an image")
    if blank and order:
        faults.append(blank)
    if not HEAD.search(whole.text[:8000]) and len(COURT_WORDS.findall(whole.text)) < 3:
        faults.append("this does not read as a court paper")
    return faults
