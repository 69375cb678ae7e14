"""The review page."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from enjoin.intake.drafting.draft import Draft, Item, Row
from enjoin.intake.text.paper import BANDS, Band, Page, Span


@dataclass(frozen=True, slots=True)
class Shown:
    """One value at the right: its key, its text, where to jump."""

    anchor: str
    key: str
    text: str
    item: Item


@dataclass(frozen=True, slots=True)
class Group:
    """A table of the draft: a heading, its values, what is asked for, the tables inside."""

    title: str
    shown: tuple[Shown, ...]
    missing: tuple[tuple[str, str], ...]
    inner: tuple["Group", ...]
    new: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters of a page that a value was read from."""

    start: int
    end: int
    anchor: str
    band: str
    label: str


SURENESS = ("read", "check", "guess", "unread")


def render_review(draft: Draft, case_name: str, accepted: str | None = None) -> str:
    """The page for a draft that is written to `case_name`; `accepted` is the case file that it adds to."""
    builder = _Builder()
    head = builder.group("Case", draft.head)
    groups = [(name, [builder.group(_title(name, row), row) for row in rows]) for name, rows in draft.tables]
    for nth, value in enumerate(draft.unread):
        for span in value.spans:
            builder.mark(span, Item(value.value, value.spans, value.rule, "guess"), f"u{nth}", "unread")
    folder = files("enjoin.adapters.review_page")
    # The page has no other source of markup than this template; every value is escaped.
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string((folder / "page.html.j2").read_text(encoding="utf-8"))
    return template.render(
        name=case_name,
        accepted=accepted,
        nothing=not any(each.stand in ("new", "differs") for _, each in draft.items()),
        style=Markup((folder / "page.css").read_text(encoding="utf-8")),  # noqa: S704  # our own file
        draft=draft,
        head=head,
        groups=groups,
        papers=[
            (
                note,
                [
                    (page, list(_pieces(page, builder.marks[(note.paper.name, page.number)])))
                    for page in note.paper.pages
                ],
            )
            for note in draft.papers
        ],
        counts=_counts(draft),
        first=builder.first,
        caption=draft.head.get("caption") or case_name,
    )


def _counts(draft: Draft) -> list[tuple[Band, int]]:
    counts = dict.fromkeys(BANDS, 0)
    for _, each in draft.items():
        if each.spans:
            counts[each.band] += 1
    return list(counts.items())


class _Builder:
    """Gives every value an anchor and remembers the characters that it was read from."""

    def __init__(self) -> None:
        self.marks: dict[tuple[str, int], list[Mark]] = defaultdict(list)
        self.count = 0
        self.first: dict[str, str] = dict.fromkeys(BANDS, "")

    def group(self, title: str, row: Row) -> Group:
        shown = tuple(self.shown(key, each) for key, each in row.items)
        inner = tuple(self.group(_title(name, each), each) for name, rows in row.tables for each in rows)
        return Group(title, shown, row.missing, inner, all(each.stand == "new" for _, each in row.items))

    def shown(self, key: str, each: Item) -> Shown:
        self.count += 1
        anchor = str(self.count)
        if each.spans and not self.first[each.band] and each.stand != "held":
            self.first[each.band] = anchor
        for span in each.spans:
            self.mark(span, each, anchor, key)
        return Shown(anchor, key, _printed(each.value), each)

    def mark(self, span: Span, each: Item, anchor: str, label: str) -> None:
        band = "unread" if label == "unread" else each.band
        self.marks[(span.file, span.page)].append(Mark(span.start, span.end, anchor, band, label))


def _title(name: str, row: Row) -> str:
    single = name.removesuffix("s")
    return f"{single} {row.get('id') or ''}".strip()


def _printed(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_printed(part) for part in value)
    if isinstance(value, dict):
        return " · ".join(str(part) for part in value.values())
    return str(value).lower() if isinstance(value, bool) else str(value)


def _pieces(page: Page, marks: Sequence[Mark]) -> Iterator[tuple[str, Mark | None, str]]:
    """The page's text in pieces: plain, and read (the first bears the anchor). The narrowest wins, of equals the least sure."""
    cuts = sorted({0, len(page.text), *(each.start for each in marks), *(each.end for each in marks), *_indents(page)})
    ordered = sorted(marks, key=lambda each: (each.end - each.start, -SURENESS.index(each.band)))
    anchored: set[str] = set()
    for low, high in itertools.pairwise(cuts):
        covering = [each for each in ordered if each.start <= low and high <= each.end]
        fresh = [each.anchor for each in covering if each.anchor not in anchored]
        text = page.text[low:high]
        if not text.strip() and not fresh:
            covering = []
        anchored.update(fresh)
        yield text, (covering[0] if covering else None), " ".join(fresh)


def _indents(page: Page) -> Iterator[int]:
    """Where the space between two lines begins and ends: it bears no colour."""
    for match in re.finditer(r"\s*\n\s*", page.text):
        yield from match.span()
