"""A caption that runs on in one line, or whose two columns share one, as text copied from a viewer does → lines as a paper prints them."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from enjoin.intake.layout.captionparts import ENDING, Part, Place, body_start, parts
from enjoin.intake.layout.minutes import minutes_parts
from enjoin.intake.layout.pipedterms import paragraph, piped_rows
from enjoin.intake.text.court import HEAD
from enjoin.intake.text.flow import ALIKE, Strip
from enjoin.intake.text.paper import Cell

TOP = 60  # lines in which a caption begins
REACH = 9000  # characters of a line in which its caption ends
HEADED = 1500  # characters between a court's name and the "v." of the same caption
COLUMNS = 3  # parts of a printed line of two columns at most
LONG_REST = 40  # characters behind a caption's last role that are more than its rule
# A reprint's line of its own that names the judge's court.
DELIVERED = re.compile(r"^The\s+opinion\s+of\s+the\s+court\s+was\s+delivered\s+by\b", re.IGNORECASE)
VERSUS_GLUED = re.compile(r"\s*-\s?(?:v\.|against)-?(?=\w)", re.IGNORECASE)  # "-v.-" run into the name below it
AGAINST = re.compile(r"\s*[-–—]\s?(?:against\b|v[-–—])", re.IGNORECASE)
# Two printed lines in one, each with a piece of the title before its names: "REPORT AND LILAC LTD. and RECOMMENDATION BASIL LLC,".
TITLE_AMID = re.compile(
    r"(?P<title>(?:REPORT|OPINION|MEMORANDUM(?:\s+OPINION)?|DECISION|FINDINGS|JUDGMENT)\s+AND)\s+(?P<names>[A-Z].*?(?:,|\band))\s+(?P<rest>RECOMMENDATIONS?|ORDER|OPINION(?:\s+AND\s+ORDER)?|JUDGMENT)\s+(?P<more>[A-Z].*)"
)
GOES_TO = re.compile(r"(?:[A-Z][A-Z'’ ]*\s)?(?:OF|FOR|TO|ON|RE)")
LETTER = re.compile(r"\w")
ROLE = re.compile(r"\b(?:plaintiffs?|petitioners?)\b", re.IGNORECASE)
OPEN_TITLE = re.compile(r"[A-Z][A-Z'’,;&/()\d -]*")
# The columns of what is cut up, in points: parties at the left, the docket's column at the right.
LEFT, RIGHT = (0.0, 100.0), (200.0, 300.0)


def unroll(lines: Sequence[Strip]) -> list[Strip]:
    """The lines, with those that hold a caption's parts in running text cut into them."""
    found: list[Strip] = []
    plain = not _has_columns(lines)
    inside = titled = over = False  # within the caption, past a title's beginning, past the last role
    for at, line in enumerate(lines):
        text = line.text
        if not over and at < TOP and (form := minutes_parts(_raw(line, -1))) is not None:
            found += [piece for low, high in form for piece in _piece(line, _raw(line, -1), low, high)]
            over = True
            continue
        if over or at >= TOP or len(line.cells) != 1:
            found.append(line)
            continue
        if inside and (glued := VERSUS_GLUED.match(_raw(line))):
            found += _piece(line, _raw(line), 0, glued.end(), LEFT)
            found += _piece(line, _raw(line), glued.end(), len(_raw(line)), LEFT)
            continue
        amid = TITLE_AMID.fullmatch(_raw(line).strip()) if inside else None
        if amid:
            found += _apart(line, amid)
            continue
        inside = inside or bool(HEAD.search(text) and not DELIVERED.match(text))
        raw = _raw(line)
        pieces = list(_parts(raw, titled))
        places = {place for place, _, _ in pieces}
        if _runs_on(raw, pieces):
            found += _whole(line, raw, pieces)
            inside = True
        elif inside and plain and _shared(raw, pieces, places):
            found += _of_columns(line, raw, pieces)
            titled = True
        else:
            found.append(line)
        over = inside and "end" in places
    return found


def _has_columns(lines: Sequence[Strip]) -> bool:
    """Do the caption's lines have two cells of their own?"""
    start = next((at for at, line in enumerate(lines[:TOP]) if HEAD.search(line.text)), 0)
    return sum(len(line.cells) > 1 for line in lines[start : start + TOP // 2]) >= 2


def _raw(line: Strip, last: int = 0) -> str:
    """The text of a line's first cell, or from there through another."""
    return line.page.text[line.cells[0].start : line.cells[last].end].translate(ALIKE)


def _parts(text: str, titled: bool) -> Iterator[Part]:
    """The parts of a line; behind a title that began above, its last words at the line's end belong to it."""
    ending = ENDING.search(text) if titled and len(text) < REACH else None
    found = list(parts(text[: ending.start() if ending else REACH]))
    for (place, start, end), after in itertools.zip_longest(found, found[1:]):
        # "… v. ISSUANCE OF / PERMANENT INJUNCTION": no name ends so, it is a part of the title behind it
        title = place == "party" and after and after[0] == "beside" and GOES_TO.fullmatch(text[start:end].strip())
        yield "beside" if title else place, start, end
    if ending:
        yield "beside", ending.start(), ending.end()


def _runs_on(text: str, pieces: Sequence[Part]) -> bool:
    """Does a whole caption stand here: the court before a "v.", or both roles about it?"""
    court, versus = _begin(pieces)
    if versus is None:
        return False
    role = next(reversed(list(ROLE.finditer(text, 0, versus))), None)
    return court is not None or (
        role is not None
        and len(SMALL.findall(text, role.end(), versus)) <= PROSE
        and any(place == "end" and start > versus for place, start, _ in pieces)
    )


def _begin(pieces: Sequence[Part]) -> tuple[int | None, int | None]:
    """Where the caption's court is named and where its "v." stands; a web page may set the case's name above the court."""
    versus = [start for place, start, _ in pieces if place == "versus"]
    for place, start, end in pieces:
        near = next((each for each in versus if place == "court" and end <= each < end + HEADED), None)
        if near is not None:
            return start, near
    return None, versus[0] if versus else None


FIRST_HEADING = re.compile(r"\s*(?:I|A|1)\.\s+[A-Z]{4,}")  # behind the last role: the body begins
SMALL = re.compile(r"\b[a-z]{2,}\b")
PROSE = 7  # words in small letters; running text that cites a docket's entry holds more, a caption's line fewer


def _shared(text: str, pieces: Sequence[Part], places: set[Place]) -> bool:
    """Do both columns stand in this line, or what follows the caption behind its last role?"""
    named = any(place == "party" and len(text[start:end].strip(" ,.")) > 3 for place, start, end in pieces)
    words = len(SMALL.findall(text))
    if "versus" in places and places & {"court", "end"} and words <= PROSE:
        return True
    if "beside" in places and (named or places & {"versus", "end"}) and words <= PROSE:
        return True
    stop = next((end for place, _, end in pieces if place == "end"), None)
    return stop is not None and (len(text) - stop > LONG_REST or bool(FIRST_HEADING.match(text, stop)))


def _whole(line: Strip, text: str, pieces: Sequence[Part]) -> Iterator[Strip]:
    """A running caption: what stands before the court, the caption's two columns, the lines below them, the body."""
    court, versus = (at or 0 for at in _begin(pieces))
    stop = next((end for place, start, end in pieces if place == "end" and start > versus), None)
    if stop is None:  # no role closes it: its last words beside the parties are the title below them
        beside = [
            start for place, start, _ in pieces if place == "beside" and versus < start < body_start(text, versus)
        ]
        stop = beside[-1] if beside else len(text)
    yield from _piece(line, text, 0, court)
    for place, start, end in pieces:
        if court <= start < stop:
            yield from _column(line, text, place, start, end)
    yield from _below(line, text, pieces, stop)


def _below(line: Strip, text: str, pieces: Sequence[Part], stop: int) -> Iterator[Strip]:
    """What stands behind the caption's last role: docket and title, a line each, then the body."""
    body = max(stop, body_start(text, stop))
    for place, start, end in pieces:
        if stop <= start < body and place != "sign":
            yield from _piece(line, text, start, min(end, body))
    yield from _piece(line, text, body, len(text))


def _of_columns(line: Strip, text: str, pieces: Sequence[Part]) -> Iterator[Strip]:
    """One printed line of two columns; a title that begins in it goes on to its end."""
    stop = next((end for place, _, end in pieces if place == "end"), len(text))
    for at, (place, start, end) in enumerate(pieces):
        rest = text[start:]
        if place == "beside" and start < stop and at + 2 >= len(pieces) and OPEN_TITLE.fullmatch(rest.strip()):
            yield from _column(line, text, place, start, len(text))
            return
        if start >= stop:
            yield from _below(line, text, pieces, stop)
            return
        yield from _column(line, text, place, start, end)


def _apart(line: Strip, amid: re.Match[str]) -> Iterator[Strip]:
    text = _raw(line)
    lead = len(text) - len(text.lstrip())
    for part, column in (("title", RIGHT), ("names", LEFT), ("rest", RIGHT), ("more", LEFT)):
        yield from _piece(line, text, lead + amid.start(part), lead + amid.end(part), column)


def _column(line: Strip, text: str, place: Place, start: int, end: int) -> Iterator[Strip]:
    if place == "court":
        yield from _piece(line, text, start, end)
    elif place != "sign" and not BARE.fullmatch(text[start:end]):
        yield from _piece(line, text, start, end, RIGHT if place == "beside" else LEFT)


BARE = re.compile(r"[\s\d]{1,5}")  # a line's number that stands out of its order


def _piece(line: Strip, text: str, low: int, high: int, column: tuple[float, float] | None = None) -> Iterator[Strip]:
    """A part of a line as a line of its own."""
    dashes = "" if AGAINST.match(text[low:high]) else "-–"
    low += len(text[low:high]) - len(text[low:high].lstrip(" " + dashes))
    high -= len(text[low:high]) - len(text[low:high].rstrip())
    if high <= low or not LETTER.search(text, low, high):
        return
    base = line.cells[0].start
    left, right = column or (0.0, float(high - low))
    cell = Cell(base + low, base + high, left, right)
    yield Strip(line.page, replace(line.line, start=cell.start, end=cell.end, gap=True), (cell,))


def ran_on(caption: Sequence[Strip]) -> bool:
    """Were whole captions cut out of running text (more than two columns of one printed line)?"""
    cut = Counter(
        (line.page.number, line.line.number)
        for line in caption
        if (line.line.start, line.line.end) not in {(each.start, each.end) for each in line.page.lines}
    )
    return any(count > COLUMNS for count in cut.values())


TERM_HEAD = re.compile(r"^(?:defined\s+)?terms?$", re.IGNORECASE)
MEANING_HEAD = re.compile(r"^(?:definitions?|meanings?)$", re.IGNORECASE)
AFTER_TABLE = re.compile(
    r"^(?:WHE(?:RE)?AS\b|NOW\b|IT\s+IS\b|ORDER\b|UPON\b|On\s|The\s+Court\b|\[Image)", re.IGNORECASE
)
ENTRY_HEAD = re.compile(r"^(?:docket|ecf|dkt\.?|doc\.?)(?:\s+(?:entry|no\.?|numbers?|#))*$", re.IGNORECASE)
ENTRY = re.compile(r"^(?:N/?A?|(?:(?:ecf|dkt\.?|doc\.?|nos?\.?)\s*)*\d{1,4}(?:\s*[-–,]\s*\d{1,4})*)$", re.IGNORECASE)
TERM_LONG = 90  # characters; what is longer carries on the meaning above it


def pair_rows(lines: Sequence[Strip]) -> list[Strip]:
    """A glossary copied with one cell a line ("Term", "Definition", then by turns), or ruled by "|", as rows of cells."""
    if (ruled := piped_rows(lines)) is not None:
        return ruled
    head = next(
        (
            at
            for at in range(len(lines) - 1)
            if TERM_HEAD.match(lines[at].text) and MEANING_HEAD.match(lines[at + 1].text)
        ),
        None,
    )
    if head is None:
        return list(lines)
    if head + 2 < len(lines) and ENTRY_HEAD.match(lines[head + 2].text):
        return _with_entries(lines, head)
    rows = [_row(lines[head], lines[head + 1])]
    at = head + 2
    while at + 1 < len(lines) and not AFTER_TABLE.match(lines[at].text) and lines[at].page == lines[at + 1].page:
        term, meaning = lines[at], lines[at + 1]
        if len(term.text) > TERM_LONG:  # the meaning above goes on
            rows[-1] = replace(rows[-1], cells=(*rows[-1].cells, replace(term.cells[0], left=MEANING_LEFT)))
            at += 1
            continue
        rows.append(_row(term, meaning))
        at += 2
    return [*lines[:head], *rows, *paragraph(lines[at:])]


MEANING_LEFT, ENTRY_LEFT = 200.0, 400.0  # where the second and third column are set, in the units of plain text


def _with_entries(lines: Sequence[Strip], head: int) -> list[Strip]:
    """A glossary of three columns, one cell a line: a row ends with its docket entry ("12", "N/A")."""
    rows = [_row(lines[head], lines[head + 1], lines[head + 2])]
    at = head + 3
    while at + 1 < len(lines) and not AFTER_TABLE.match(lines[at].text) and lines[at].page == lines[head].page:
        last = next((nth for nth in range(at + 1, len(lines)) if ENTRY.match(lines[nth].text)), len(lines))
        stop = next((nth for nth in range(at + 1, last) if AFTER_TABLE.match(lines[nth].text)), last)
        entry = lines[last] if stop == last < len(lines) else None
        rows.append(_row(lines[at], lines[at + 1], entry, lines[at + 2 : stop]))
        at = stop + (entry is not None)
    return [*lines[:head], *rows, *paragraph(lines[at:])]


def _row(term: Strip, meaning: Strip, entry: Strip | None = None, more: Sequence[Strip] = ()) -> Strip:
    meanings = [cell for line in (meaning, *more) for cell in line.cells]
    cells = (
        *(replace(cell, left=0.0) for cell in term.cells),
        *(replace(cell, left=MEANING_LEFT, right=MEANING_LEFT) for cell in meanings),
        *(
            replace(cell, left=ENTRY_LEFT, right=ENTRY_LEFT + cell.end - cell.start)
            for cell in (entry.cells if entry else ())
        ),
    )
    return Strip(term.page, replace(term.line, row=True, gap=True), cells)
