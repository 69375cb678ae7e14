"""`dsa`: statements of reasons as the EU's DSA Transparency Database takes them (Regulation (EU) 2022/2065, Art. 17, 24(5)).

JSON in the database's own schema, at most 100 statements in one call. No personal data: no store, seller, party or title;
the identifier is a digest. A sealed case gives nothing (R49).
"""

from collections.abc import Iterator
from hashlib import sha256

from enjoin.conduct.lives import Life, gates_of
from enjoin.conduct.model import LISTING_ACTS, PROMOTION
from enjoin.problems import Misuse
from enjoin.reports.model import Block, Column, Counsel, Paragraph, Report, Stat, Stats, Table
from enjoin.reports.source import Source, frame

OPTIONS = ("territory", "ground", "law", "terms", "terms_url", "language")
EU = (
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT",
    "NL", "PL", "PT", "RO", "SE", "SI", "SK",
)  # fmt: skip
EEA = tuple(sorted((*EU, "IS", "LI", "NO")))
FACTS = (
    "A court order bars a seller from offering and promoting goods that use a protected {matter} without licence. "
    "The platform has "
    "notice of the order and the account is confirmed to be the seller's. The item's {field} {verb} the {matter} "
    "({kind}). "
    "This statement concerns this item only."
)


def build(source: Source) -> Report:
    """The statements for every listing that the last run decides to restrain. `Misuse` under seal, or without a territory."""
    if source.is_sealed:
        raise Misuse("a sealed case gives no statement to a public database (R49)")
    territory, ground = _territory(source.options.get("territory", "")), _ground(source)
    gates = gates_of(source.run)
    restrained = [life for life in source.lives if life.listing in gates]
    dated = [life for life in restrained if life.listed_at is not None]
    statements = [_statement(source, life, gates[life.listing], territory, ground) for life in dated]
    return frame(
        source,
        "dsa",
        "Statements of reasons under the Digital Services Act",
        _told(source, dated, len(restrained) - len(dated)),
        subtitle=f"{len(statements):,} statements, {', '.join(territory)}",
        main="statements",
        data={"statements": statements},
    )


def _territory(text: str) -> tuple[str, ...]:
    if not text:
        raise Misuse("say where the restriction holds, with --set territory=EU, EEA, or country codes such as DE,FR")
    if text.upper() in ("EU", "EEA"):
        return EU if text.upper() == "EU" else EEA
    codes = tuple(sorted({each.strip().upper() for each in text.split(",") if each.strip()}))
    unknown = [code for code in codes if code not in EEA]
    if unknown:
        raise Misuse(f"not a country of the European Economic Area: `{unknown[0]}`")
    return codes


def _ground(source: Source) -> dict[str, str]:
    """Incompatible with the platform's terms by default: a foreign order alone makes no content illegal in the Union."""
    options = source.options
    match options.get("ground", "incompatible"):
        case "incompatible":
            terms = options.get(
                "terms", "The platform's terms: intellectual property rights; compliance with court orders"
            )
            out = {
                "decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT",
                "incompatible_content_ground": terms[:500],
                "incompatible_content_explanation": "The item uses a protected sign or work without licence, "
                "which the terms forbid.",
            }
        case "illegal":
            if "law" not in options:
                raise Misuse("ground=illegal needs the law of the Union or of a member state: --set law=…")
            out = {
                "decision_ground": "DECISION_GROUND_ILLEGAL_CONTENT",
                "illegal_content_legal_ground": options["law"][:500],
                "illegal_content_explanation": "The item uses a protected sign or work without the right holder's consent.",
            }
        case other:
            raise Misuse(f"the ground is `incompatible` or `illegal`, not `{other}`")
    return out | ({"decision_ground_reference_url": options["terms_url"]} if "terms_url" in options else {})


def _statement(
    source: Source, life: Life, acts: set[str], territory: tuple[str, ...], ground: dict[str, str]
) -> dict[str, object]:
    """What the last run restrains (`acts`), and since when: what an earlier run restrained more is no part of it (R12)."""
    court = source.case.court
    is_work = any(work.id == life.right for work in source.case.works)
    first = min(at for act, at in life.decided if act in acts)
    assert life.listed_at is not None  # noqa: S101 # the caller leaves out listings without a day
    link = next((each for each in source.run.links if each.store == (life.platform, life.store_id)), None)
    found = next((each for each in source.run.findings if each.listing == life.listing), None)
    return {
        "decision_visibility": _visibility(acts),
        **ground,
        "content_type": ["CONTENT_TYPE_PRODUCT"],
        "category": "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS",
        "category_specification": ["KEYWORD_COPYRIGHT_INFRINGEMENT" if is_work else "KEYWORD_TRADEMARK_INFRINGEMENT"],
        "territorial_scope": list(territory),
        **({"content_language": source.options["language"].upper()} if "language" in source.options else {}),
        "content_date": life.listed_at.day(court).isoformat(),
        "application_date": first.day(court).isoformat(),
        "decision_facts": FACTS.format(
            matter="work" if is_work else "trade mark",
            field=found.field if found else "wording",
            verb="use" if found and found.field == "keywords" else "uses",
            kind=life.kind,
        ),
        "source_type": "SOURCE_TYPE_OTHER_NOTIFICATION" if life.noticed_at else "SOURCE_VOLUNTARY",
        "automated_detection": "Yes",
        "automated_decision": "AUTOMATED_DECISION_FULLY"
        if link is not None and link.tier == "id"
        else "AUTOMATED_DECISION_PARTIALLY",
        "puid": puid(source, life),
    }


def _visibility(acts: set[str]) -> list[str]:
    """Withheld where it may not be shown or sold; demoted where only its promotion is barred."""
    if acts & LISTING_ACTS - {"list", "relist"}:
        return ["DECISION_VISIBILITY_CONTENT_DISABLED"]
    return ["DECISION_VISIBILITY_CONTENT_DEMOTED"] if acts & PROMOTION else ["DECISION_VISIBILITY_CONTENT_REMOVED"]


def puid(source: Source, life: Life) -> str:
    """An identifier unique within the platform that says nothing to others: a digest of case, listing and first restraint."""
    first = min(at for _, at in life.decided)
    text = "\x1f".join((source.case.docket, life.platform, life.listing_id, first.iso()))
    return f"enjoin-{sha256(text.encode()).hexdigest()[:40]}"


def _told(source: Source, lives: list[Life], undated: int) -> Iterator[Block]:
    entries = source.run.entry("findings.parquet", "decisions.parquet")
    yield Stats(
        title="At a glance",
        items=(
            Stat(key="statements", label="Statements", value=len(lives), entries=entries),
            Stat(
                key="left_out",
                label="Restrained listings left out",
                value=undated,
                note="the day on which they were listed is not at hand, and the database asks for it",
                entries=entries,
            ),
        ),
    )
    yield Paragraph(
        text="The JSON form of this report is what the database takes, at most 100 statements in one call.",
        entries=entries,
    )
    for question in (
        "Was each restriction imposed, and on what day? The record holds decisions; `application_date` is the day of the "
        "decision on record, and a statement is owed only for a restriction that was imposed.",
        "Is a statement owed? Art. 17 applies to restrictions that concern recipients in the Union; it does not "
        "apply to orders under "
        "Art. 9, which a foreign order is not. Micro and small enterprises are exempt from Art. 24(5).",
        "Is the ground right: the platform's own terms, or the law of the Union or of a member state? A foreign "
        "order alone makes no "
        "content illegal there.",
    ):
        yield Counsel(question=question)
    yield Table(
        id="statements",
        title="The statements",
        columns=(
            Column(name="Identifier", weight=2.0, code=True),
            Column(name="Listed", weight=0.8),
            Column(name="Decided", weight=0.8),
            Column(name="Kind", weight=0.8),
        ),
        rows=tuple(
            (
                puid(source, life),
                life.listed_at.day(source.case.court) if life.listed_at else None,
                min(at for _, at in life.decided).day(source.case.court),
                life.kind,
            )
            for life in lives
        ),
        entries=entries,
    )
