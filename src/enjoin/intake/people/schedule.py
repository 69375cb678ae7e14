"""Schedule A: rows of sellers, with ids and addresses, from a table in a paper, a spreadsheet or a text list."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from enjoin.intake.layout.stacked import stacked_rows
from enjoin.intake.people.names import squeeze
from enjoin.intake.people.namewords import ALIAS, REDACTED
from enjoin.intake.text.flow import Flow, Strip, flow
from enjoin.intake.text.paper import Paper, Value

URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|org|shop|store|cn|co|us|uk|info|top|vip|online)(?:/\S*)?\b",
    re.IGNORECASE,
)
NUMBER = re.compile(r"^\(?\d{1,4}[.)]?$")
ID = re.compile(r"^[A-Z0-9]{8,20}$|^\d{5,20}$")
HEADS = {
    "name": re.compile(r"\b(?:seller|store|merchant|shop|defendants?|account|user)\b.*\b(?:names?|alias(?:es)?)\b|^(?:seller\s+)?alias(?:es)?$|^names?$|^defendants?(?:'\s+names?|\s+names?)?$|^(?:seller|store|merchant)s?$|^defendant\s+(?:seller|store|online|internet)|^seller\s+names?", re.IGNORECASE),
    "id": re.compile(r"\b(?:seller|store|merchant|shop|account|user)\s*(?:id|ids|number|no\.?|identification)\b|^id$|^asin", re.IGNORECASE),
    "url": re.compile(r"\burls?\b|\blinks?\b|\bweb\s?(?:site|page)s?\b|\bstorefronts?\b|\bdomain|\bmarketplace\s+accounts?\b|\bonline\s+marketplace", re.IGNORECASE),
    "platform": re.compile(r"^platforms?$|^marketplaces?$|^e-?commerce\s+platform", re.IGNORECASE),
    "number": re.compile(r"^(?:s?no\.?|#|def\.?\s*(?:no\.?|#)?|defendant\s*(?:no\.?|number|#)|doe\s*(?:no\.?|#)?|number|item)$", re.IGNORECASE),
    "aka": re.compile(r"^(?:a/?k/?a|other\s+names?|aliases)$|legal\s+name|company\s+name|business\s+name", re.IGNORECASE),
}  # fmt: skip
PLATFORM_HOSTS = {"aliexpress": "aliexpress", "alibaba": "alibaba", "amazon": "amazon", "ebay": "ebay", "walmart": "walmart", "wish": "wish", "dhgate": "dhgate",
                  "temu": "temu", "etsy": "etsy", "shein": "shein", "tiktok": "tiktok", "joom": "joom", "lazada": "lazada", "shopee": "shopee"}  # fmt: skip
STORE_ID = (
    re.compile(
        r"aliexpress\.[a-z.]+/store/(?:top-rated-products/|sale-items/|all-wholesale-products/)?(\d{4,})", re.IGNORECASE
    ),
    re.compile(r"amazon\.[a-z.]+/\S*?(?:seller|me|merchant)=([A-Z0-9]{8,20})", re.IGNORECASE),
    re.compile(r"ebay\.[a-z.]+/(?:usr|str)/([^/?#\s]+)", re.IGNORECASE),
    re.compile(r"walmart\.com/(?:seller|reviews/seller)/(\d+)", re.IGNORECASE),
    re.compile(r"wish\.com/merchant/([0-9a-f]{20,})", re.IGNORECASE),
    re.compile(r"dhgate\.com/store/(\d+)", re.IGNORECASE),
    re.compile(r"temu\.com/\S*?mall[_-]id=(\d+)|temu\.com/\S*?-m-(\d+)", re.IGNORECASE),
    re.compile(r"https?://([a-z0-9-]+)\.(?:en\.)?alibaba\.com", re.IGNORECASE),
    re.compile(r"etsy\.com/(?:\w\w/)?shop/([^/?#\s]+)", re.IGNORECASE),
)


# What stands in the place of a name that was taken off the list.
STRUCK = re.compile(
    r"^[\[(* -]*(?:voluntarily\s+)?(?:dismissed|removed|excepted|deleted|omitted|intentionally\s+(?:omitted|left\s+blank)|withdrawn|terminated|severed|void|n/a|none|blank|reserved)[\])*. -]*$",
    re.IGNORECASE,
)


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
    sellers: tuple[Seller, ...] = ()
    faults: tuple[Value[str], ...] = ()


def store_of(url: str) -> tuple[str | None, str | None]:
    """The platform and the store's id that an address names, as far as it names them."""
    host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    platform = next((name for word, name in PLATFORM_HOSTS.items() if re.search(rf"(?:^|\.){word}\.", host)), None)
    for pattern in STORE_ID:
        match = pattern.search(url if "//" in url else f"https://{url}")
        if match:
            found = next(group for group in match.groups() if group)
            return platform, None if found in ("www", "m", "en") else found
    return platform, None


def read_schedule(paper: Paper, lines: Sequence[Strip]) -> Schedule:
    """Sellers of a schedule that stands in a paper."""
    if not lines:
        return Schedule()
    lines = stacked_rows(lines)
    head_at, heads = _head(lines)
    rows = [
        (line, [flow(paper, [Strip(line.page, line.line, (cell,))], breaks=False) for cell in line.cells])
        for line in lines[head_at:]
    ]
    sellers: list[Seller] = []
    faults: list[Value[str]] = []
    wide = sum(len(_starts(cells)) > 1 for _, cells in rows) * 2 > len(rows)
    numbered = sum(bool(re.match(r"^\(?\d{1,4}[.)]?(?:\s|$)", line.text)) for line, _ in rows) >= max(2, len(rows) // 4)
    before: list[tuple[Strip, list[Flow]]] = []  # lines set above the row that they belong to
    for nth, (line, cells) in enumerate(rows):
        if _is_head(line) or ASIDE.match(line.text) or SUBHEAD.match(line.text) or not cells:
            continue
        if sellers and (mark := OWN_ID.match(line.text)):
            sellers[-1] = replace(sellers[-1], store_id=sellers[-1].store_id or mark["id"])
            continue
        if _stands_above(line, cells, rows[nth + 1][0] if nth + 1 < len(rows) else None, numbered):
            before.append((line, cells))
            continue
        if not numbered and heads and _carries_on(line, cells, rows, nth):
            kind = _kind(cells[0], 0, line, heads)
            if kind in ("name", "url"):
                _continue(cells[0], 0, kind == "name", sellers, -1, kind)
                continue
        known = len(sellers)
        for entry in _entries(cells, numbered and wide):
            _take(entry, line, heads, sellers, faults, numbered)
        if before and len(sellers) == known + 1:
            sellers[-1] = _headed(sellers[-1], before, heads)
        before = []
    return Schedule(_folded(sellers), tuple(faults))


def _head(lines: Sequence[Strip]) -> tuple[int, list[tuple[float, str]]]:
    """The heading row: where rows begin, and the kinds of the columns by their left edges."""
    for at, line in enumerate(lines[:20]):
        kinds = [
            (cell.left, kind) for cell, text in zip(line.cells, line.texts(), strict=True) if (kind := head_kind(text))
        ]
        if len(kinds) >= 2 and len(kinds) >= len(line.cells) - 1:
            return at + 1, named_column(kinds)
    return 1, []


def named_column(kinds: list[tuple[float, str]]) -> list[tuple[float, str]]:
    """A list that heads its only names "Seller ID" has its names there."""
    if any(kind == "name" for _, kind in kinds):
        return kinds
    if sum(kind == "number" for _, kind in kinds) > 1:  # entries side by side
        return [(left, "name" if kind == "id" else kind) for left, kind in kinds]
    first = next((at for at, (_, kind) in enumerate(kinds) if kind == "id"), None)
    return [(left, "name" if at == first else kind) for at, (left, kind) in enumerate(kinds)]


def head_kind(text: str) -> str | None:
    """What a column of this heading holds."""
    low = text.strip(" :*")
    return (
        next((kind for kind in ("number", "id", "platform", "aka", "url", "name") if HEADS[kind].search(low)), None)
        if 0 < len(low) < 60
        else None
    )


ASIDE = re.compile(
    r"^(?:(?:schedule|exhibit|annex|appendix|attachment)\b|defendants?\b.{0,40}list|page\b|(?:the\s+)?defendants?:?$)",
    re.IGNORECASE,
)
# "Amazon Defendants" above the rows of one platform; "Seller ID: …" on a line of its own.
SUBHEAD = re.compile(
    rf"^(?:{'|'.join(PLATFORM_HOSTS)})(?:\.com)?\s+(?:defendants|sellers|stores|merchants|shops)\s*:?$", re.IGNORECASE
)
OWN_ID = re.compile(r"^(?:seller|store|merchant|shop)\s+id\s*:\s*(?P<id>[\w.-]{3,40})$", re.IGNORECASE)
HEAD_WORDS = re.compile(
    r"^(?:(?:no|nos|#|def|doe|defendants?|sellers?|stores?|shops?|merchants?|alias(?:es)?|names?|ids?|urls?|links?|platforms?|online|e-?commerce|marketplaces?|accounts?|numbers?|internet|domains?|users?|web\s?sites?|web\s?pages?|storefronts?|and|or|s)(?:[\s.:/&()'#-]+|$))+$",
    re.IGNORECASE,
)
NAMES_A_COLUMN = re.compile(r"\b(?:alias(?:es)?|names?|ids?|urls?|links?|nos?|number)\b", re.IGNORECASE)


def _is_head(line: Strip) -> bool:
    """Is a line the table's heading, perhaps printed again on a new page?"""
    texts = line.texts()
    kinds = sum(head_kind(text) is not None for text in texts)
    if len(texts) > 1 and kinds == len(texts) and not re.search(r"\d|http", line.text):
        return True
    return (
        len(line.text) < 140
        and bool(HEAD_WORDS.match(line.text) and NAMES_A_COLUMN.search(line.text))
        and " " in line.text
    )


def _stands_above(line: Strip, cells: Sequence[Flow], after: Strip | None, numbered: bool) -> bool:
    """Does a line without a number, parted from the row above, go with the numbered row below, whose number is set at its foot?"""
    if not numbered or after is None or not line.line.gap or after.line.gap or _begins_row(line):
        return False
    return _begins_row(after) and not URL.search(line.text) and len(cells) < 3


def _begins_row(line: Strip) -> bool:
    return bool(re.match(r"^\(?\d{1,4}[.)]?(?:\s|$)", line.text))


def _headed(seller: Seller, before: Sequence[tuple[Strip, Sequence[Flow]]], heads: list[tuple[float, str]]) -> Seller:
    """A seller with the words of its name that stand on the lines above its row."""
    pieces = [cell for line, cells in before for cell in cells if _kind(cell, 0, line, heads) in (None, "name")]
    if not pieces or seller.name is None:
        return seller
    spans = (*(span for piece in pieces for span in piece.spans(0, len(piece.text))), *seller.name.spans)
    name = " ".join([*(piece.text.strip() for piece in pieces), seller.name.value])
    return replace(seller, name=Value(name, spans, seller.name.rule, "check"))


def _carries_on(line: Strip, cells: Sequence[Flow], rows: Sequence[tuple[Strip, Sequence[Flow]]], nth: int) -> bool:
    """In a table without numbers: is this the lone cell of a row that was broken over two lines?"""
    full = sum(len(each) > 1 for _, each in rows)
    return len(cells) == 1 and nth > 0 and not line.line.gap and not line.line.row and full * 3 > len(rows) * 2


def _entries(cells: list[Flow], numbered: bool) -> Iterator[list[Flow]]:
    """A row may hold two or three entries side by side, each with its number."""
    starts = _starts(cells) if numbered else []
    if not starts or starts[0] != 0 or not _ascending(cells, starts):
        yield cells
        return
    for low, high in zip(starts, [*starts[1:], len(cells)], strict=True):
        yield cells[low:high]


def _starts(cells: Sequence[Flow]) -> list[int]:
    """The cells that may begin an entry: those that begin with a number."""
    marks = [at for at, cell in enumerate(cells) if NUMBER.match(cell.text.strip())]
    inline = [at for at, cell in enumerate(cells) if re.match(r"^\d{1,4}[.)]?\s+\S", cell.text.strip())]
    return sorted({*[at for at in marks if at + 1 < len(cells)], *inline})


def _ascending(cells: Sequence[Flow], starts: Sequence[int]) -> bool:
    numbers = [int(re.match(r"\(?(\d+)", cells[at].text.strip())[1]) for at in starts]  # type: ignore[index]  # the entry begins with digits
    return all(low < high for low, high in itertools.pairwise(numbers))


def _take(
    cells: list[Flow],
    line: Strip,
    heads: list[tuple[float, str]],
    sellers: list[Seller],
    faults: list[Value[str]],
    numbered: bool,
) -> None:
    number, rest = _number(cells, numbered)
    if number is None and numbered:
        for text, start in rest:
            kind = _kind(text, start, line, heads)
            _continue(text, start, len(rest) == 1, sellers, _beside(text, line, sellers), kind)
        return
    name: Value[str] | None = None
    url: Value[str] | None = None
    store_id: str | None = None
    platform: str | None = None
    aka: list[Value[str]] = []
    for text, start in rest:
        kind = _kind(text, start, line, heads)
        plain = text.text[start:].strip()
        link = URL.search(text.text, start)
        if kind == "url" and link is None and plain.lower() in PLATFORM_HOSTS:
            kind = "platform"
        if link and (
            link[0].startswith(("http", "www"))
            or kind == "url"
            or (name is not None and not plain[: link.start() - start].strip())
        ):
            before = text.text[start : link.start()].strip(" -|:")
            if before and name is None and before.lower() not in PLATFORM_HOSTS:
                name = text.value(before, (start, link.start()), "schedule/row")
            url = url or text.value(link[0].rstrip(".,;)"), link, "schedule/url")
        elif kind == "platform" or (plain.lower().removesuffix(".com") in PLATFORM_HOSTS and name is not None):
            platform = PLATFORM_HOSTS.get(plain.lower().removesuffix(".com"), plain.lower())
        elif kind == "id" or (kind is None and name is not None and ID.match(plain)):
            store_id = plain
        elif kind == "aka" and plain:
            aka.append(text.value(plain, (start, len(text.text)), "schedule/aka"))
        elif plain and name is None:
            if STRUCK.match(plain):
                faults.append(
                    text.value(
                        f"a row of the schedule reads `{plain}`", (start, len(text.text)), "schedule/struck", "check"
                    )
                )
                return
            if REDACTED.search(plain):
                faults.append(
                    text.value(
                        "a name is redacted or replaced in the paper",
                        (start, len(text.text)),
                        "schedule/redacted",
                        "guess",
                    )
                )
                return
            name = text.value(plain, (start, len(text.text)), "schedule/row")
    if name is None and url is None:
        return
    if name is not None and not any(char.isalnum() for char in name.value):
        return
    name = replace(name, value=LABEL.sub("", name.value).rstrip(" ,;")) if name is not None else None
    bracket = BRACKETED.search(name.value) if name is not None else None
    if name is not None and bracket is not None and bracket.start() > 0 and STRUCK.match(bracket["told"]):
        faults.append(
            replace(name, value=f"a row of the schedule reads `{name.value}`", rule="schedule/struck", band="check")
        )
        return
    if name is not None and bracket is not None and bracket.start() > 0:
        told, link = TRADES_ON.fullmatch(bracket["told"]), URL.fullmatch(bracket["told"])
        if told and told["platform"].lower() in PLATFORM_HOSTS:
            platform, store_id = platform or PLATFORM_HOSTS[told["platform"].lower()], store_id or told["id"]
        elif link:
            url = url or replace(name, value=link[0])
        elif STORE_MARK.fullmatch(bracket["told"]):
            store_id = store_id or bracket["told"].split()[-1]
        if told or link or STORE_MARK.fullmatch(bracket["told"]):
            name = replace(name, value=name.value[: bracket.start()])
    found_platform, found_id = store_of(url.value) if url else (None, None)
    main, aliases = _aliases(name)
    sellers.append(
        Seller(
            number=number,
            name=main,
            aka=(*aliases, *aka),
            platform=platform or found_platform,
            store_id=store_id or found_id,
            url=url,
        )
    )


# "Sky Kites (Amazon, A1P0DKQ7EXN2RL)": where a store trades, in brackets behind its name.
BRACKETED = re.compile(r"\s*[(\[](?P<told>[^()\[\]]{3,120})[)\]]$")
TRADES_ON = re.compile(
    r"(?:on\s+)?(?P<platform>"
    + "|".join(PLATFORM_HOSTS)
    + r")(?:\.com)?(?:\s*(?:[,:;-]|seller|store|id|no\.)+\s*(?P<id>[A-Z0-9]{5,20}))?",
    re.IGNORECASE,
)
STORE_MARK = re.compile(
    r"(?:(?:seller|store|merchant|shop|account)?\s*(?:id|no\.?)\s*[:#]?\s*)?(?=[A-Z]*\d)(?:[A-Z0-9]{10,20}|\d{6,20})"
)
# "Defendant 3: kite_king88", "Seller: Sky Kites": what a name is labelled with.
LABEL = re.compile(
    r"^(?:defendant|seller|store|merchant|shop|alias)(?:\s+(?:name|alias|no\.?))?\s*\d{0,4}\s*:\s+(?=\S)", re.IGNORECASE
)
SEVERAL = re.compile(r"\s*;\s+|\s+/\s+")


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


def _number(cells: list[Flow], numbered: bool) -> tuple[int | None, list[tuple[Flow, int]]]:
    """The row's number, and its other cells with the character where each begins."""
    if not numbered:
        return None, [(cell, 0) for cell in cells]
    first = cells[0]
    match = re.match(r"\s*\(?(\d{1,4})[.)]?(?:\s+|$)", first.text)
    if not match:
        return None, [(cell, 0) for cell in cells]
    rest = [(cell, 0) for cell in cells[1:]]
    if match.end() < len(first.text):
        rest.insert(0, (first, match.end()))
    return int(match[1]), rest


def _kind(text: Flow, start: int, line: Strip, heads: list[tuple[float, str]]) -> str | None:
    if not heads or not text.offsets:
        return None
    at = (
        text.offsets[start]
        - text.bases[next(nth for nth, page in enumerate(text.paper.pages) if page.number == line.page.number)]
    )
    cell = next((cell for cell in line.cells if cell.start <= at < cell.end), None)
    if cell is None:
        return None
    return min(heads, key=lambda head: abs(head[0] - cell.left))[1]


def _beside(text: Flow, line: Strip, sellers: Sequence[Seller]) -> int:
    """Of the entries that stand side by side in the row above, the one whose name the piece stands under."""
    if not sellers or not text.offsets:
        return -1
    left = _left(text.offsets[0], text, line.page.number)
    best, apart = -1, UNDER
    row = sellers[-1].name.spans[0].line if sellers[-1].name else None
    for back in range(1, min(4, len(sellers)) + 1):
        name = sellers[-back].name
        if name is None or name.spans[0].line != row or name.spans[0].page != line.page.number:
            continue
        page = line.page
        other = next(
            (cell.left for each in page.lines for cell in each.cells if cell.start <= name.spans[0].start < cell.end),
            None,
        )
        if other is not None and left is not None and abs(other - left) < apart:
            best, apart = -back, abs(other - left)
    return best


UNDER = 1000.0  # farther than any page is wide


def _left(offset: int, text: Flow, page: int) -> float | None:
    index = next(nth for nth, each in enumerate(text.paper.pages) if each.number == page)
    at = offset - text.bases[index]
    return next(
        (cell.left for each in text.paper.pages[index].lines for cell in each.cells if cell.start <= at < cell.end),
        None,
    )


OPEN_URL = "/.-=&?%_:"  # an address that ends so goes on


def _continue(text: Flow, start: int, alone: bool, sellers: list[Seller], which: int, kind: str | None) -> None:
    """A row without number carries on an entry above it: the rest of a broken address or name, told by its column if one is headed."""
    if not sellers:
        return
    last = sellers[which]
    plain = text.text[start:].strip()
    if last.url and kind != "name" and URL.match(plain) and last.url.value[-1] not in OPEN_URL:
        link = URL.match(plain)
        url = text.value(link[0].rstrip(".,;)") if link else plain, (start, len(text.text)), "schedule/url")
        platform, store_id = store_of(url.value)
        sellers.append(replace(last, platform=platform, store_id=store_id, url=url))
        return
    if last.url and kind != "name" and re.fullmatch(r"[\w/?=&%.#:-]+", plain) and re.search(r"[/=?&-]|\d|html", plain):
        url = Value(
            last.url.value + plain, (*last.url.spans, *text.spans(start, len(text.text))), last.url.rule, "check"
        )
        platform, store_id = store_of(url.value)
        last = replace(last, platform=last.platform or platform, store_id=store_id or last.store_id, url=url)
    elif last.name and len(plain) < 60 and not URL.search(plain) and (alone or which < -1 or kind == "name"):
        spans = (*last.name.spans, *text.spans(start, len(text.text)))
        joint = "" if last.name.value.endswith(("-", "_")) else " "
        last = replace(last, name=Value(f"{last.name.value}{joint}{plain}", spans, last.name.rule, "check"))
    sellers[which] = last


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
