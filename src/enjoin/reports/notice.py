"""`notice`: to a platform, which listings an order reaches; to a seller, which of its listings are to be withheld, and why.

While the case is sealed no seller is told anything but an opaque hold code (R49, R50, S11).
"""

from collections.abc import Iterator, Sequence

from enjoin.canon import opaque_code
from enjoin.conduct.lives import WITHHELD, Life
from enjoin.conduct.model import PROMOTION, Decided
from enjoin.market import acts_of
from enjoin.obligations import ActStatus
from enjoin.problems import Misuse
from enjoin.reports.model import Blank, Block, Cell, Column, Counsel, Lines, Paragraph, Report, Table
from enjoin.reports.source import Source, frame

OPTIONS = ("to", "store")
OFFERED = frozenset(acts_of(("listing", "promotion")))
ENTRY = frozenset({"list", "relist"})
ASKED = (("withhold it", WITHHELD), ("take no new listing of it", ENTRY), ("stop promoting it", PROMOTION))


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
    asked = {life.listing: _asked(source, life) for life in _concerned(source) if life.state == "live"}
    lives = [life for life in _concerned(source) if asked.get(life.listing)]
    if not source.run.reaches:
        raise Misuse(
            f"no order in force on {source.at.day(source.case.court)} asks {source.person.name} to withhold or to stop promoting "
            "listings: there is no listing to give notice of under an order"
        )
    if not lives:
        raise Misuse(
            f"no order in force on {source.at.day(source.case.court)} reaches a live listing in which the screening found a "
            "right: there is no listing to give notice of under an order"
        )
    used = {ref for life in lives for ref in asked[life.listing]}
    orders = (each for each in source.obligations if each.ref in used)
    named = dict.fromkeys(f"{each.cite} of {each.order.entered.at.day(source.case.court)}" for each in orders)
    plaintiffs = " and ".join(each.name for each in source.case.plaintiffs) or "the plaintiff"
    first = sum(_awaits_notice(source, life, asked[life.listing]) for life in lives)
    return frame(
        source,
        "notice",
        "Notice of infringing listings of enjoined defendants",
        [
            Lines(lines=(f"To: {source.person.name}", f"On behalf of {plaintiffs}")),
            Paragraph(
                text=f"The orders below are in force and bind you: {'; '.join(named)}.",
                entries=source.run.entry("input:case"),
            ),
            Paragraph(
                text=f"{_counted(len(lives))} live, in the last feed at hand, in stores that are confirmed to be enjoined "
                "defendants', and the screening found there the words and the rights that the table names. You are asked, "
                "of each, what the table's last column says: that far the orders in force on this day reach it. No other "
                "listing is concerned (R12, R18, R33)." + _first_notice(first, len(lives)),
                entries=source.run.entry("findings.parquet", "links.parquet"),
            ),
            _listings(source, lives, [_in_words(asked[life.listing]) for life in lives]),
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


def _asked(source: Source, life: Life) -> dict[str, dict[str, ActStatus]]:
    """What each directive in force forbids as to this listing's defendants, whether or not it was notified (R11, R12, R54)."""
    owners = source.run.defendants_of((life.platform, life.store_id)) or (life.defendant,)
    found: dict[str, dict[str, ActStatus]] = {}
    for each in source.obligations:
        for who in owners:
            for act in source.view.acts_as_to(each, who):
                status = source.view.status(each.directive, act, who)
                if act in OFFERED and status.status == "in_force":
                    found.setdefault(each.ref, {})[act] = status
    return found


def _awaits_notice(source: Source, life: Life, asked: dict[str, dict[str, ActStatus]]) -> bool:
    """Does an order, as it stands, ask for a notice of this very listing, which is not on file yet (R28)?"""
    required = any(each.listing_notice == "required" for acts in asked.values() for each in acts.values())
    return required and (life.noticed_at is None or life.noticed_at > source.at)


def _first_notice(number: int, whole: int) -> str:
    if not number:
        return ""
    which = "this listing" if whole == 1 else "all of these" if number == whole else f"{number:,} of these"
    return (
        f" An order, as it stands, asks for a notice of {which} first, and none is on file: this is meant as one (R28)."
    )


def _in_words(asked: dict[str, dict[str, ActStatus]]) -> str:
    """What the acts that are forbidden ask for; a measure that is asked for some of its acts only names them."""
    acts = {act for each in asked.values() for act in each}
    parts: list[str] = []
    for words, group in ASKED:
        named = [act for act in acts_of(("listing", "promotion")) if act in group & acts]
        if named:
            parts.append(words if len(named) == len(group) else f"{words} ({', '.join(named)})")
    return "; ".join(parts)


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
                + f"{', '.join(cites)}, {source.person.name} must not aid the {_aided(withheld)} of the listings in the table.",
                entries=source.run.entry("input:case", "decisions.parquet"),
            ),
            Paragraph(
                text=_measure(source, withheld) + " This notice concerns no other listing of your store.",
                entries=source.run.entry("decisions.parquet"),
            ),
            _listings(source, lives, ()),
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


def _aided(withheld: list[Decided]) -> str:
    """Sale, promotion or both: what the decisions restrain, and no more (R12)."""
    acts = {row.act for row in withheld}
    return " or ".join(word for word, group in (("sale", WITHHELD | ENTRY), ("promotion", PROMOTION)) if acts & group)


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


def _listings(source: Source, lives: list[Life], asked: Sequence[str]) -> Block:
    """The listings; to a platform with whose they are and what is asked of each."""
    rights = {each.id: each for each in source.case.marks} | {each.id: each for each in source.case.works}
    to_seller = source.options.get("to") == "seller"

    def registered(right: str) -> str:
        found = rights.get(right)
        number = getattr(found, "registration", None) or getattr(found, "serial", None)
        name = getattr(found, "text", None) or getattr(found, "title", None) or right
        return f"{name} ({number})" if number else name

    rows: list[tuple[Cell, ...]] = []
    for number, life in enumerate(lives):
        who: tuple[Cell, ...] = () if to_seller else (source.named(life.defendant), life.store_id)
        rows.append(
            (
                *who,
                life.platform,
                life.listing_id,
                registered(life.right),
                life.text,
                life.kind,
                *asked[number : number + 1],
            )
        )
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
            *([Column(name="Asked", weight=1.8)] if asked else []),
        ),
        rows=tuple(rows),
        entries=source.run.entry("findings.parquet"),
    )
