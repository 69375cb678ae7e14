"""Schedule A: sellers with their stores, from a table in a paper or a text list. Its rows (`tablerows`) → sellers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from enjoin.intake.layout.stacked import stacked_rows
from enjoin.intake.people.doubts import doubt_of
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.namewords import ALIAS, REDACTED
from enjoin.intake.people.stores import PLATFORM_HOSTS, URL, marks_in, platform_named, store_of
from enjoin.intake.people.tablecolumns import ASIDE, HEAD_WORDS, OF_MARKS, SUBHEAD, is_heading
from enjoin.intake.people.tablerows import GridRow, grid_rows
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper, Value

# What stands in the place of a name that was taken off the list.
STRUCK = re.compile(
    r"^[\[(* -]*(?:voluntarily\s+)?(?:dismissed|removed|excepted|deleted|omitted|intentionally\s+(?:omitted|left\s+blank)|withdrawn|terminated|severed|void|n/a|none|blank|reserved)[\])*. -]*$",
    re.IGNORECASE,
)
OWN_ID = re.compile(r"^(?:seller|store|merchant|shop)\s+id\s*:\s*(?P<id>[\w.-]{3,40})$", re.IGNORECASE)
# "Sky Kites (Amazon, A1P0DKQ7EXN2RL)": words in brackets behind a name.
BRACKETED = re.compile(r"\s*[(\[](?P<told>[^()\[\]]{3,120})[)\]]$")
DASHED = re.compile(r"\s+[-–—|]\s+(?P<told>[\w. ]{2,24})$")  # "Sky Kites – Etsy"
# "Defendant 3: kite_king88", "Seller: Sky Kites": what a name is labelled with.
LABEL = re.compile(
    r"^(?:defendant|seller|store|merchant|shop|alias)(?:\s+(?:name|alias|no\.?))?\s*\d{0,4}\s*:\s+(?=\S)", re.IGNORECASE
)
SEVERAL = re.compile(r"\s*;\s+|\s+/\s+")
OPEN_URL = "/.-=&?%_:"  # an address that ends so goes on


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """A row of a schedule. `number` as printed; `name` None where only an address or an id is printed."""

    number: int | None
    name: Value[str] | None
    aka: tuple[Value[str], ...] = ()
    platform: str | None = None
    store_id: str | None = None
    url: Value[str] | None = None


@dataclass(frozen=True, slots=True)
class Schedule:
    """The sellers, and what of the table is no name."""

    sellers: tuple[Seller, ...] = ()
    faults: tuple[Value[str], ...] = ()


def read_schedule(paper: Paper, lines: Sequence[Strip]) -> Schedule:
    """Sellers of a schedule that stands in a paper."""
    plain = [
        line for line in stacked_rows([*_of_sellers(lines)]) if not (ASIDE.match(line.text) or SUBHEAD.match(line.text))
    ]
    plain = [line for line, after in zip(plain, [*plain[1:], None], strict=False) if not _titles(line, after)]
    own = [line for line in plain if OWN_ID.match(line.text)]
    rows, _ = grid_rows([line for line in plain if line not in own])
    sellers: list[Seller] = []
    faults: list[Value[str]] = []
    for row in rows:
        read = _Row(paper, row)
        sellers += read.sellers()
        faults += read.faults
    return Schedule(_folded(_with_own_ids(sellers, own)), tuple(faults))


def _titles(line: Strip, after: Strip | None) -> bool:
    """Is a lone line in capitals the title of the table whose headings follow it?"""
    return len(line.cells) == 1 and line.text.isupper() and after is not None and is_heading(after.texts())


ROW = re.compile(r"\s*\d{1,4}[.)]?\s+\S")
# Behind numbered sellers: a list of what they have besides their stores.
OTHER_TABLE = re.compile(
    r"(?:defendants?['’]?\s+)?(?:domain\s+names?|web\s?sites?|(?:financial|payment|bank)\s+accounts?)\s*:?$",
    re.IGNORECASE,
)


def _of_sellers(lines: Iterable[Strip]) -> Iterator[Strip]:
    """The lines of a schedule less its tables of marks, each up to the next table of sellers."""
    marks = rows = aside = False
    for line in lines:
        rows = rows or bool(ROW.match(line.text))
        aside = (aside and not ROW.match(line.text)) or bool(rows and OTHER_TABLE.match(line.text.strip()))
        if aside:
            continue
        headed = not re.search(r"\d{3}", line.text)
        marks = (marks or (headed and bool(OF_MARKS.search(line.text)))) and not (
            is_heading(line.texts()) and not OF_MARKS.search(line.text)
        )
        if not marks:
            yield line


WEB = re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE)


class _Row:
    """One row while it is read: its cells by kind, what was found, what is no name."""

    def __init__(self, paper: Paper, row: GridRow) -> None:
        self.row = row
        self.cells = {
            kind: [flow(paper, [piece], breaks=False) for piece in pieces] for kind, pieces in row.pieces.items()
        }
        self.faults: list[Value[str]] = []
        self.platform: str | None = None
        self.store_id: str | None = None
        self.urls: list[Value[str]] = []
        self.aka: list[Value[str]] = []

    def sellers(self) -> list[Seller]:
        """A seller for each store of the row; none where the row holds no name and no address."""
        name = self._name()
        self._marks()
        if self.faults or (name is None and not self.urls and self.store_id is None):
            return []
        main, aliases = _aliases(name)
        return [self._seller(main, (*aliases, *self.aka), url) for url in (self.urls or (None,))]

    def _seller(self, name: Value[str] | None, aka: tuple[Value[str], ...], url: Value[str] | None) -> Seller:
        platform, store_id = store_of(url.value) if url else (None, None)
        return Seller(
            number=self.row.number,
            name=name,
            aka=aka,
            platform=self.platform or platform,
            store_id=(self.store_id if len(self.urls) < 2 else None) or store_id,
            url=url,
        )

    def _marks(self) -> None:
        for cell in self.cells.get("platform", [])[:1]:
            text = cell.text.strip()
            self.platform = self.platform or platform_named(text) or text.lower() or None
        ids = [told for cell in self.cells.get("id", ()) if (told := self._id_of(cell))]
        if ids:
            self.store_id = self.store_id or ids[0]
        self.urls += _addresses(self.cells.get("url", ()))
        self.aka += [
            cell.value(cell.text.strip(), (0, len(cell.text)), "schedule/aka")
            for cell in self.cells.get("aka", ())
            if cell.text.strip()
        ]

    def _id_of(self, cell: Flow) -> str:
        """A store's id as its cell prints it; an address beside it that ran into the cell is one of its own (no id holds both)."""
        text = cell.text.strip()
        link = WEB.search(text)
        if link is not None:
            self.urls.append(cell.value(link[0].rstrip(".,;)"), (0, len(cell.text)), "schedule/url"))
            text = text[: link.start()].strip(" -|:,;")
        return text

    def _name(self) -> Value[str] | None:
        cells = [cell for cell in self.cells.get("name", ()) if cell.text.strip()]
        if not cells:
            return None
        text = _joined([cell.text.strip() for cell in cells])
        spans = tuple(span for cell in cells for span in cell.spans(0, len(cell.text)))
        name = Value(text, spans, "schedule/row", "check" if len(cells) > 1 or self.row.beside else "read")
        if STRUCK.match(text):
            self._fault(name, f"a row of the schedule reads `{text}`", "schedule/struck")
            return None
        if REDACTED.search(text):
            self._fault(name, "a name is redacted or replaced in the paper", "schedule/redacted")
            return None
        return self._trimmed(name)

    def _fault(self, name: Value[str], said: str, rule: str) -> None:
        """What stands in the name's place is none."""
        self.faults.append(replace(name, value=said, rule=rule, band="check"))

    def _trimmed(self, name: Value[str]) -> Value[str] | None:
        """The name without its label, the address behind it, and the brackets that tell where it trades."""
        text = LABEL.sub("", name.value).rstrip(" ,;")
        link = URL.search(text)
        if link and (link[0].startswith(("http", "www.")) or "/" in link[0]) and not text[: link.start()].endswith("("):
            self.urls.append(replace(name, value=link[0].rstrip(".,;)"), rule="schedule/url"))
            text = text[: link.start()].strip(" -|:,")
        dashed = DASHED.search(text)
        if dashed is not None and (shown := platform_named(dashed["told"])) is not None:
            self.platform = self.platform or shown
            text = text[: dashed.start()]
        bracket = BRACKETED.search(text)
        if bracket is not None and bracket.start() > 0:
            if STRUCK.match(bracket["told"]):
                self._fault(name, f"a row of the schedule reads `{name.value}`", "schedule/struck")
                return None
            if (told := marks_in(bracket["told"])) is not None:
                self.platform, self.store_id = told[0], told[1]
                self.urls += [replace(name, value=told[2], rule="schedule/url")] if told[2] else []
                text = text[: bracket.start()]
        if not any(char.isalnum() for char in text) or text.lower() in PLATFORM_HOSTS or HEAD_WORDS.match(text):
            return None
        return _doubted(replace(name, value=text.strip()), bool(self.row.number) or len(self.cells) > 1)


def _doubted(name: Value[str], placed: bool) -> Value[str] | None:
    """A name that may be none: marked where it stands in a row, left out where it stands alone."""
    if name.value.isdigit():
        return name.doubt("check", "only digits are printed")
    said = doubt_of(name.value)
    if said is None:
        return name
    if not placed and ("running text" in said or "long" in said or "title" in said):
        return None
    return name.doubt("check", said)


def _joined(pieces: Sequence[str]) -> str:
    """The pieces of a broken name: a space between them, but behind a joining sign."""
    text = ""
    for piece in pieces:
        text += piece if not text or text.endswith(("-", "_")) else f" {piece}"
    return text


def _addresses(cells: Sequence[Flow]) -> list[Value[str]]:
    """The addresses of a row's cells; a piece that begins like no address carries on the one above it."""
    found: list[Value[str]] = []
    for cell in cells:
        text = cell.text.strip()
        for nth, part in enumerate(text.split()):
            part = part.rstrip(",;)")
            link = URL.match(part)
            if not found or (
                link
                and found[-1].value[-1] not in OPEN_URL
                and (nth or part.startswith(("http", "www.")) or "/" in part)
            ):
                if link or part.startswith("http"):
                    found.append(cell.value(part, (0, len(cell.text)), "schedule/url"))
            else:
                spans = (*found[-1].spans, *cell.spans(0, len(cell.text)))
                found[-1] = replace(found[-1], value=found[-1].value + part, spans=spans, band="check")
    return found


def _aliases(name: Value[str] | None) -> tuple[Value[str] | None, tuple[Value[str], ...]]:
    match = ALIAS.search(name.value) if name else None
    if name is not None and match is None and SEVERAL.search(name.value):
        first, *others = (part for part in SEVERAL.split(name.value) if part)
        return replace(name, value=first, band="check"), tuple(
            replace(name, value=each, band="check") for each in others
        )
    if name is None or match is None or match.start() == 0:
        return name, ()
    parts = [part for part in ALIAS.split(name.value) if part and not ALIAS.fullmatch(part)]
    names = [
        part.strip(" ,()")
        for part in parts
        if not re.fullmatch(r"[adfnt]/?[kb]?/?a\.?|also known as|doing business as", part.strip(), re.IGNORECASE)
    ]
    return replace(name, value=names[0]), tuple(replace(name, value=alias) for alias in names[1:])


def _with_own_ids(sellers: Sequence[Seller], own: Sequence[Strip]) -> list[Seller]:
    """Ids on lines of their own go to the seller printed last before them."""
    found = list(sellers)
    for line in own:
        mark = OWN_ID.match(line.text)
        place = (line.page.number, line.line.number)
        before = [
            nth
            for nth, each in enumerate(found)
            if each.name and (each.name.spans[0].page, each.name.spans[0].line) < place
        ]
        if before and mark:
            found[before[-1]] = replace(found[before[-1]], store_id=found[before[-1]].store_id or mark["id"])
    return found


def _folded(sellers: Sequence[Seller]) -> tuple[Seller, ...]:
    """Rows that repeat a whole earlier row are dropped."""
    seen: set[tuple[str, str | None, str | None]] = set()
    kept: list[Seller] = []
    for seller in sellers:
        key = (
            squeeze(seller.name.value) if seller.name else "",
            seller.store_id,
            seller.url.value if seller.url else None,
        )
        if key not in seen:
            seen.add(key)
            kept.append(seller)
    return tuple(kept)
