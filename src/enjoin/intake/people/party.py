"""Names of captions, glossaries, schedules and running text → parties."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.layout.blocks import Body
from enjoin.intake.people.called import read_beside, read_called, read_quoted
from enjoin.intake.people.doubts import RUN_TOGETHER
from enjoin.intake.people.glossary import Inline, Term
from enjoin.intake.people.names import Name, Names, split_names, squeeze, told_apart
from enjoin.intake.people.namewords import REDACTED
from enjoin.intake.people.running import case_line, headed_names, listed_names, page_line, running_names, summed_names
from enjoin.intake.people.schedule import Schedule
from enjoin.intake.text.dates import number_of
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Band, Value

SPOKEN_OF = ("defendants/called", "defendants/running")  # rules: read from the text, not from a list of the parties


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A party: its name, other printed names, stores as (platform, id, url), its rows' printed numbers on a schedule."""

    name: Value[str]
    aka: tuple[Value[str], ...] = ()
    stores: tuple[tuple[str | None, str | None, Value[str] | None], ...] = ()
    numbers: tuple[int, ...] = ()


def parties_of_names(names: Names, text: Flow, offset: int, rule: str, body: Flow) -> tuple[Party, ...]:
    found: list[Party] = []
    apart = told_apart(names, body.text)
    worded = any(not ENTRY_ALONE.fullmatch(name.text) for name in apart)
    for name in apart:
        if worded and ENTRY_ALONE.fullmatch(name.text):
            continue
        if title := OF_TITLE.match(name.text):
            name = replace(
                name, text=name.text[title.end() :], start=name.start + title.end(), doubt=name.doubt or TITLED
            )
            if any(squeeze(each.name.value) == squeeze(name.text) for each in found):
                continue
        band: Band = "guess" if names.mixed else "check" if name.doubt else "read"
        note = RUN_TOGETHER if names.mixed else name.doubt
        value = text.value(name.text, (offset + name.start, offset + name.end), rule, band, note)
        found.append(Party(name=_recased(value, body), aka=tuple(replace(value, value=alias) for alias in name.aka)))
    return tuple(found)


# "Re: Dkt. Nos. 49, 53": entries of the docket beside a caption; words of the paper's title that ran into a name.
ENTRY_ALONE = re.compile(r"\d{1,3}(?:\s+\d{1,2})*")
OF_TITLE = re.compile(r"^(?:MODIFYING|GRANTING|DENYING|EXTENDING|DISSOLVING|VACATING|STAYING)\s+(?:(?:PRELIMINARY|PERMANENT|INJUNCTION|MOTIONS?|IN|PART|AND)\s+)*(?=\S+\s+\S)|^AGAINST\s+DEFENDANTS?\s+(?=\S)")  # fmt: skip
TITLED = "words of the paper's title stood before it"
# Letters of a judge or of a docket's number, run together with a name.
RUN_ON = re.compile(r"^(?:[A-Z]{2,4}(?:-[A-Z]{2,4})?|\d\w{0,6})\s+(?=\S+\s)")


def as_headed(parties: Sequence[Party], above: Sequence[Flow]) -> tuple[Party, ...]:
    """The parties, without letters that a web page's own line ("Heron Toys v. Rowe LLC et al") does not print before the name."""
    headed = [squeeze(name) for line in above for name in headed_names(line)]

    def cut(party: Party) -> Party:
        run_on = RUN_ON.match(party.name.value)
        bare = party.name.value[run_on.end() :] if run_on else ""
        whole = squeeze(party.name.value)
        return (
            replace(party, name=replace(party.name, value=bare))
            if squeeze(bare) in headed and whole not in headed
            else party
        )

    return tuple(map(cut, parties))


def doubted(parties: Sequence[Party], note: str, foreign: bool = False) -> tuple[Party, ...]:
    """The parties with names that are at most to be checked; `foreign`: those names alone that hold letters beyond ASCII."""
    return tuple(
        each
        if foreign and each.name.value.isascii() and all(alias.value.isascii() for alias in each.aka)
        else replace(
            each,
            name=each.name.doubt("check", each.name.note or note),
            aka=tuple(alias.doubt("check") for alias in each.aka),
        )
        for each in parties
    )


def called_parties(body: Flow, known: Sequence[Party]) -> Iterator[Party]:
    """Behind "et al.": those whom the text lists as the defendants, or calls "Defendant X"."""
    seen = [squeeze(party.name.value) for party in known]
    beside = read_beside(body, [party.name.value for party in known])
    for name, at in [*listed_names(body), *summed_names(body), *read_called(body), *read_quoted(body), *beside]:
        mine = squeeze(name.text)
        if any(mine.startswith(other) or other.startswith(mine) for other in seen):
            continue
        seen.append(mine)
        value = body.value(name.text, at, "defendants/called", "check", "the caption prints only `et al.`")
        yield Party(name=value, aka=tuple(replace(value, value=alias) for alias in name.aka))


UNPRINTED = "the caption names no defendant; read from the text"
LETTER = "read from the letter's line of reference"


def running_parties(body: Flow, plaintiffs: Sequence[str]) -> tuple[Party, ...]:
    """Where the caption names none: those whom the text lists as its defendants."""
    return tuple(
        _party(body.value(name.text, at, "defendants/running", "check", UNPRINTED), name)
        for name, at in running_names(body, plaintiffs)
    )


def told_parties(text: Flow, above: Sequence[Flow]) -> tuple[tuple[Party, ...], tuple[Party, ...], bool]:
    """Plaintiffs and defendants of a letter's "Re:" line, or of a web page's line among those `above` the text; and whether it stops at "et al."."""
    letter = case_line(text)
    found = ((flow, line) for flow in above if (line := page_line(flow)))
    source, line = (text, letter) if letter else next(found, (text, None))
    if line is None:
        return (), (), False
    place, note = ("letter", LETTER) if letter else ("heading", HEADING)
    ours, ours_at, theirs, theirs_at = line
    sides = ((f"plaintiffs/{place}", ours, ours_at), (f"defendants/{place}", theirs, theirs_at))
    plaintiffs, defendants = (
        tuple(
            _party(source.value(name.text, (at + name.start, at + name.end), rule, "check", note), name)
            for name in names.names
        )
        for rule, names, at in sides
    )
    return plaintiffs, defendants, theirs.et_al


HEADING = "read from the heading of a web page"


def _party(value: Value[str], name: Name) -> Party:
    return Party(name=value, aka=tuple(replace(value, value=alias) for alias in name.aka))


def _recased(name: Value[str], body: Flow) -> Value[str]:
    """A name set in capitals, in the form that the body prints (the letters stay the same)."""
    if not name.value.isupper():
        return name
    pattern = r"\s+".join(re.escape(word) for word in name.value.split())
    for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", body.text, re.IGNORECASE):
        printed = " ".join(match[0].split())
        if printed[:1].isupper() and not printed.isupper():
            return Value(printed, name.spans + body.spans(*match.span()), name.rule, name.band, name.note)
    return name


def glossary_plaintiffs(glossary: Sequence[Term]) -> tuple[Party, ...]:
    """The names that the glossary gives for "Plaintiff"."""
    term = next((each for each in glossary if re.match(r"^plaintiffs?\b", each.term, re.IGNORECASE)), None)
    if term is None or len(term.definition.text) > 300:
        return ()
    return parties_of_names(
        split_names(term.definition.text), term.definition, 0, "plaintiffs/glossary", term.definition.part(0, 0)
    )


# "The merchants named in the caption": where the names stand, not who they are.
ELSEWHERE = re.compile(
    r"\b(?:identified|named|listed|set\s+(?:forth|out)|shown|described)\s+(?:on|in|above|below|at)\b|\bcaption\b|\bschedule\s+a\b",
    re.IGNORECASE,
)


# `NOTE: "Defendants" does not include those first named in the amended complaint: …`
REMARK = re.compile(
    r"(?:\s|[(\[])(?:NOTE|Note)\s*:\s|[.;]\s+(?:The\s+term\s+)?\"?Defendants\"?\s+do(?:es)?\s+not\s+include\b"
)


def glossary_parties(glossary: Sequence[Term]) -> tuple[tuple[Party, ...], tuple[str, ...]]:
    """The names that the glossary gives for "Defendants"."""
    for term in glossary:
        if re.match(
            r"^(?:the\s+)?(?:(?:enjoined|named|remaining)\s+)?defendants?(?:\s*\(s\))?\b(?!\s*')\s*(?:or\b.*)?$",
            term.term,
            re.IGNORECASE,
        ):
            text = term.definition
            remark = REMARK.search(text.text)
            text = text.part(0, remark.start()) if remark else text
            if len(text.text) < 25 or ELSEWHERE.search(text.text):
                return (), ()
            names = split_names(text.text)
            return parties_of_names(names, text, 0, "defendants/glossary", text.part(0, 0)), tuple(
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
        numbers = () if seller.number is None else (seller.number,)
        if old is None:
            found[key] = Party(name=name, aka=seller.aka, stores=stores, numbers=numbers)
        else:
            found[key] = replace(
                old,
                stores=tuple(dict.fromkeys((*old.stores, *stores))),
                name=old.name.also(name.spans),
                numbers=tuple(dict.fromkeys((*old.numbers, *numbers))),
            )
    return tuple(found.values()), tuple(faults)


def numbered_alike(parties: Sequence[Party], table: Sequence[Party]) -> tuple[Party, ...]:
    """The parties of a whole list with the numbers that a table amid the text prints beside their names; the list's own go before."""
    if any(party.numbers for party in parties):
        return tuple(parties)
    numbers = {squeeze(each.name.value): each.numbers for each in table}
    return tuple(replace(each, numbers=numbers.get(squeeze(each.name.value), ())) for each in parties)


OTHERS = re.compile(r"\b(?:other|remaining|rest\s+of\s+the)\s+(?:(?P<count>\w+)\s+)?defendants?\s*$", re.IGNORECASE)
GONE = re.compile(r"\b(?:dismissed|settled|answered|appeared|severed)\b", re.IGNORECASE)


def _all_but(term: Inline, names: Sequence[Party]) -> list[Value[str]] | None:
    """ "Twin Oaks settled. The other five Defendants (the "Defaulting Defendants")": all but those just named; None if not so told."""
    match = OTHERS.search(term.before)
    if match is None:
        return None
    told = term.wide[: len(term.wide) - len(match[0])]
    gone = [
        party
        for party in names
        if re.search(rf"(?<!\w){re.escape(party.name.value)}(?!\w)[^.]{{0,200}}{GONE.pattern}", told, re.IGNORECASE)
    ]
    left = [party.name for party in names if party not in gone]
    count = number_of(match["count"] or "")
    return left if gone and count in (None, len(left)) else []


def named_subset(inline: Sequence[Inline], body: Body, names: Sequence[Party]) -> tuple[Value[str], ...]:
    """The defendants that a defined subset ("the Defaulting Defendants") names one by one."""
    found: list[Value[str]] = []
    for term in inline:
        if not re.search(
            r"\bdefault\w*\s+defendants?|\benjoined\s+defendants?|\bremaining\s+defendants?", term.term, re.IGNORECASE
        ):
            continue
        others = _all_but(term, names)
        if others is not None:
            found += others
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
