"""`notice`: to a platform, which listings an order reaches; to a seller, which of its listings are to be withheld, and why.

While the case is sealed no seller is told anything but an opaque hold code (R49, R50, S11).
"""

from collections.abc import Iterator

from enjoin.canon import opaque_code
from enjoin.conduct.lives import WITHHELD, Life
from enjoin.conduct.model import Decided
from enjoin.market import acts_of
from enjoin.problems import Misuse
from enjoin.reports.model import Blank, Block, Cell, Column, Counsel, Lines, Paragraph, Report, Table
from enjoin.reports.source import Source, frame

OPTIONS = ("to", "store")
OFFERED = frozenset(acts_of(("listing", "promotion")))


def build(source: Source) -> Report:
    """The notice that the options ask for: `to` is `platform` (default) or `seller`; a seller's needs its `store`."""
    match source.options.get("to", "platform"):
        case "platform":
            return _to_platform(source)
        case "seller":
            return _to_seller(source)
        case other:
            raise Misuse(f"a notice goes to `platform` or `seller`, not to `{other}`")


def _to_platform(source: Source) -> Report:
    lives = [life for life in _concerned(source) if not life.passed and life.state == "live"]
    in_force = [each for each in source.obligations if each.status == "in_force" and OFFERED & set(each.acts)]
    if not source.run.reaches:
        raise Misuse(
            f"no order in force on {source.at.day(source.case.court)} asks {source.person.name} to withhold or to stop promoting "
            "listings: there is no listing to give notice of under an order"
        )
    plaintiffs = " and ".join(each.name for each in source.case.plaintiffs) or "the plaintiff"
    return frame(
        source,
        "notice",
        "Notice of infringing listings of enjoined defendants",
        [
            Lines(lines=(f"To: {source.person.name}", f"On behalf of {plaintiffs}")),
            Paragraph(
                text="The orders below are in force and bind you: "
                + (
                    "; ".join(dict.fromkeys(f"{each.cite} of {each.order.entered.written}" for each in in_force))
                    or "none on file"
                )
                + ".",
                entries=source.run.entry("input:case"),
            ),
            Paragraph(
                text=f"{_counted(len(lives))} live, in the last feed at hand, in stores that are confirmed to be enjoined "
                "defendants', and the screening found in them the words and the rights that the table names. You are asked "
                "to withhold what the table names and to stop promoting it. No other listing is concerned (R18, R33).",
                entries=source.run.entry("findings.parquet", "links.parquet"),
            ),
            _listings(source, lives),
            Lines(lines=("Please confirm what was done, and when, to:",)),
            Blank(label="Counsel", hint="name, firm, e-mail"),
            Blank(label="Signature"),
            Counsel(
                question="Has a person looked at each listing of the table, so that the signer can say that it uses the "
                "right without leave? A finding of the screening is a lead.",
                entries=source.run.entry("findings.parquet"),
            ),
            Counsel(
                question="Is service of this notice proved (means, recipient, hour), so that it can stand as notice "
                "of these listings (R2, R26)?"
            ),
        ],
        subtitle=source.person.name,
        main="listings",
    )


def _to_seller(source: Source) -> Report:
    store = _store(source)
    if source.is_sealed:
        raise Misuse(
            "seller notices are held until the case is unsealed (R50); the seller may be told the hold code "
            f"{hold_code(source)} only"
        )
    withheld = [
        row for row in source.run.decided if row.source == "snapshot" and row.outcome == "block" and row.store == store
    ]
    blocked = {row.listing for row in withheld}
    lives = [life for life in _concerned(source) if life.listing in blocked]
    defendants = source.run.defendants_of(store)
    if not defendants:
        raise Misuse(f"store `{':'.join(store)}` is not confirmed to be a defendant's: no order reaches it (R53)")
    if not lives:
        raise Misuse(
            f"no decision of the last run restrains a listing of store `{':'.join(store)}`: there is nothing to tell its seller"
        )
    used = {ref for row in withheld for ref in row.directives}
    cites = dict.fromkeys(each.cite for each in source.obligations if each.ref in used)
    return frame(
        source,
        "notice",
        "Notice of measures under a court order",
        [
            Lines(lines=(f"To: the operator of store {store[1]} on {store[0]}", f"From: {source.person.name}")),
            Paragraph(
                text=f"By orders of the {source.case.court.name} in the case captioned above, "
                + f"{', '.join(cites)}, {source.person.name} must not aid the sale or promotion of the listings in the table.",
                entries=source.run.entry("input:case", "decisions.parquet"),
            ),
            Paragraph(
                text=_measure(source, withheld) + " This notice concerns no other listing of your store.",
                entries=source.run.entry("decisions.parquet"),
            ),
            _listings(source, lives),
            Paragraph(
                text="If you are not the defendant named, or a listing does not use the right named, answer this "
                "notice with your evidence; "
                "a person will look at it. You may also apply to the court."
            ),
            Blank(label="Contact", hint="whom the seller can answer, and by when"),
            Counsel(
                question="Was the decision carried out, and when? The record holds the decision only.",
                entries=source.run.entry("decisions.parquet"),
            ),
            Counsel(question="May this seller be contacted directly, or is it represented by counsel in the case?"),
        ],
        subtitle=f"Store {store[1]} on {store[0]}",
        main="listings",
    )


def _counted(number: int) -> str:
    return "The listing in the table is" if number == 1 else f"The {number:,} listings in the table are"


def _measure(source: Source, withheld: list[Decided]) -> str:
    """What was decided on the listings; the sender answers for what was done."""
    what = "withheld" if any(row.act in WITHHELD for row in withheld) else "kept from promotion"
    return f"By the decision on record of {source.at.day(source.case.court)} they are to be {what}."


def hold_code(source: Source) -> str:
    """An opaque code for a held payout or listing: it names neither party nor case, and leads back only through the record."""
    # It hangs on the digest of the case file, which nobody outside the case team has.
    return opaque_code(source.case_digest, [source.run.id, *_store(source)])


def _store(source: Source) -> tuple[str, str]:
    platform, colon, store = source.options.get("store", "").partition(":")
    if not colon or not platform or not store:
        raise Misuse("name the store as PLATFORM:ID with --set store=aliexpress:1102875301")
    return platform, store


def _concerned(source: Source) -> Iterator[Life]:
    """The infringing listings, of one store where the options name one."""
    wanted = _store(source) if "store" in source.options else None
    yield from (life for life in source.lives if wanted is None or (life.platform, life.store_id) == wanted)


def _listings(source: Source, lives: list[Life]) -> Block:
    rights = {each.id: each for each in source.case.marks} | {each.id: each for each in source.case.works}
    to_seller = source.options.get("to") == "seller"

    def registered(right: str) -> str:
        found = rights.get(right)
        number = getattr(found, "registration", None) or getattr(found, "serial", None)
        name = getattr(found, "text", None) or getattr(found, "title", None) or right
        return f"{name} ({number})" if number else name

    rows: list[tuple[Cell, ...]] = []
    for life in lives:
        who: tuple[Cell, ...] = () if to_seller else (source.named(life.defendant), life.store_id)
        rows.append((*who, life.platform, life.listing_id, registered(life.right), life.text, life.kind))
    named = () if to_seller else (Column(name="Defendant", weight=1.6), Column(name="Store", weight=1.1, code=True))
    return Table(
        id="listings",
        title="The listings",
        columns=(
            *named,
            Column(name="Platform", weight=0.9),
            Column(name="Listing", weight=1.2, code=True),
            Column(name="Right (registration)", weight=1.8),
            Column(name="Words found", weight=1.3),
            Column(name="How", weight=1.3),
        ),
        rows=tuple(rows),
        entries=source.run.entry("findings.parquet"),
    )
