"""What a paper cites: cases by reporter ("899 F.2d 1298 (2d Cir. 1990)", found with eyecite), docket entries, other dockets."""

import itertools
import re
from collections.abc import Iterator, Sequence

from enjoin.intake.references.mentions import ENTRIES
from enjoin.intake.text.docket import Docket, dockets
from enjoin.intake.text.flow import Flow
from enjoin.intake.text.paper import Value

LIKELY = re.compile(
    r"\b\d{1,4}\s+(?:U\.\s?S\.|S\.\s?Ct\.|L\.\s?Ed|F\.(?:\s?(?:2d|3d|4th)|\s?Supp|\s?App|R\.D)|Fed\.|B\.R\.|A\.\s?[23]d|N\.[EWY]\.|Cal\.|WL)\s?(?:[\w.' ]{0,10}\s)?\d"
)
NEAR = 260  # characters about a likely citation that are given to eyecite: names before it, court and year behind


def read_authorities(body: Flow) -> tuple[Value[str], ...]:
    """Each case once, as printed from its volume on, with its names where they are read."""
    found: dict[str, Value[str]] = {}
    for low, high in _windows(body.text):
        for printed, key, span in _cites(body.text[low:high]):
            value = body.value(printed, (low + span[0], low + span[1]), "cited/reporter")
            found[key] = found[key].also(value.spans) if key in found else value
    return tuple(found.values())


def _windows(text: str) -> Iterator[tuple[int, int]]:
    bounds = [(max(0, hit.start() - NEAR), min(len(text), hit.end() + NEAR)) for hit in LIKELY.finditer(text)]
    joined: list[tuple[int, int]] = []
    for low, high in bounds:
        if joined and low <= joined[-1][1]:
            joined[-1] = (joined[-1][0], high)
        else:
            joined.append((low, high))
    return itertools.chain(joined)


def _cites(text: str) -> Iterator[tuple[str, str, tuple[int, int]]]:
    from eyecite import get_citations  # 0.4 s to import: only for papers that cite a reporter
    from eyecite.models import FullCaseCitation

    for cite in get_citations(text):
        if isinstance(cite, FullCaseCitation):
            names = [name for name in (cite.metadata.plaintiff, cite.metadata.defendant) if name]
            plain = cite.corrected_citation()  # type: ignore[no-untyped-call]  # eyecite has no hints
            year = f" ({cite.metadata.year})" if cite.metadata.year else ""
            named = f"{' v. '.join(names)}, " if len(names) == 2 else ""
            yield " ".join(f"{named}{plain}{year}".split()), plain, cite.span()  # type: ignore[no-untyped-call]


def cited_entries(body: Flow) -> tuple[Value[str], ...]:
    found: dict[str, Value[str]] = {}
    for match in ENTRIES.finditer(body.text):
        found.setdefault(match["ecf"], body.value(match["ecf"], match.span("ecf"), "ecf/cited"))
    return tuple(found.values())


def cited_dockets(body: Flow, own: Sequence[Value[Docket]]) -> tuple[Value[str], ...]:
    """Docket numbers of other cases that the paper cites."""
    found: dict[str, Value[str]] = {}
    for docket, match in dockets(body):
        if not any(docket.same(each.value) for each in own):
            found.setdefault(
                f"{docket.year}-{docket.number}", body.value(" ".join(match[0].split()), match, "cited/docket")
            )
    return tuple(found.values())
