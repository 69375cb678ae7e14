"""The kinds of report: what each is, how it is built, and the formats that fit it. To add one, write its file and a row."""

from collections.abc import Callable
from dataclasses import dataclass

from enjoin.problems import Misuse, did_you_mean
from enjoin.reports import (
    breaches,
    certificate,
    compliance,
    diligence,
    dsa,
    narrowness,
    notice,
    schedule,
    status_letter,
)
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
            says="what was ordered, what was decided and how fast, what later feeds show, what is open",
            build=compliance.build,
            formats=(*PAPER, "xlsx", "csv"),
        ),
        Kind(
            name="diligence",
            says="what was screened, by which version, how well, how fast, what slipped",
            build=diligence.build,
            formats=(*PAPER, "xlsx", "csv"),
        ),
        Kind(
            name="narrowness",
            says="listings in which nothing was found and that were touched, and what a broader measure would have hit",
            build=narrowness.build,
            formats=(*PAPER, "xlsx", "csv"),
        ),
        Kind(
            name="breaches",
            says="acts done while forbidden, element by element",
            build=breaches.build,
            formats=(*PAPER, "xlsx", "csv"),
        ),
        Kind(
            name="notice",
            says="to a platform or a seller: which listings, why",
            build=notice.build,
            formats=("docx", "pdf", "html", "csv", "json"),
            options=notice.OPTIONS,
        ),
        Kind(
            name="status-letter",
            says="a letter to the court on what the record shows",
            build=status_letter.build,
            formats=("docx", "pdf", "html", "json"),
        ),
        Kind(
            name="certificate",
            says="the draft of a certification under Fed. R. Evid. 902(13) and (14)",
            build=certificate.build,
            formats=("docx", "pdf", "html", "json"),
        ),
        Kind(
            name="dsa",
            says="statements of reasons for the EU's DSA Transparency Database",
            build=dsa.build,
            formats=("json", "html", "pdf", "csv"),
            options=dsa.OPTIONS,
        ),
        Kind(
            name="schedule",
            says="defendants, stores, listings and actions as a workbook",
            build=schedule.build,
            formats=("xlsx", "csv", "pdf", "html", "docx", "json"),
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
