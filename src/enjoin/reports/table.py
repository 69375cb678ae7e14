"""The kinds of report: what each is, how it is built, and the formats that fit it. To add one, write its file and a row."""

from collections.abc import Callable
from dataclasses import dataclass

from enjoin.problems import Misuse, did_you_mean
from enjoin.reports import compliance
from enjoin.reports.model import Report
from enjoin.reports.source import Source

PAPER = ("pdf", "docx", "html", "json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind. The first format is the one that it is made for; `options` are the words that it takes."""

    name: str
    says: str
    build: Callable[[Source], Report]
    formats: tuple[str, ...]
    options: tuple[str, ...] = ()


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            name="compliance",
            says="what was ordered, what was done, how fast, what is open",
            build=compliance.build,
            formats=(*PAPER, "xlsx", "csv"),
        ),
    )
}


def kind_of(name: str) -> Kind:
    """The kind of that name; `Misuse` with the nearest one otherwise."""
    try:
        return KINDS[name]
    except KeyError:
        hint = did_you_mean(name, KINDS) or f"known: {', '.join(KINDS)}"
        raise Misuse(f"no such kind of report: `{name}` — {hint}") from None
