"""A small market of an Illinois case, and the plain twin of `comply` on it: one row after the other, nothing compiled."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa

from cases import injunction
from enjoin.adapters.feeds.read import schema_of
from enjoin.decisions import Decision, decide
from enjoin.engine.comply import Comply, Result
from enjoin.engine.decided import basis_of, right_of
from enjoin.engine.load import Loaded
from enjoin.findings.model import Finding
from enjoin.findings.text import TextScreen, compile_rights
from enjoin.gates.general import premise_holds
from enjoin.gates.model import Facts
from enjoin.market import ACT_NAMES, acts_of
from enjoin.notices import listing_notices, names_listing
from enjoin.obligations import View
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.orders.people import Person, find_person
from enjoin.parties.links import Link, link_by_id
from enjoin.parties.resolve import resolve
from enjoin.rights import Mark, Work
from enjoin.when import Instant, read_moment

PARTIES = """\
format = 1
docket = "1:24-cv-01234"
court = "ilnd"
caption = "Brightmoor Mills, Inc. v. The Partnerships Identified on Schedule A"
plaintiffs = [{ name = "Brightmoor Mills, Inc." }]
respondents = [
  { id = "whale", name = "Whale", aka = ["Bazaarly"], role = "service_provider", platforms = ["bazaarly", "cartopia"] },
  { id = "logic", name = "Logic Carts Inc.", role = "service_provider", platforms = ["cartopia"] },
  { id = "payfox", name = "Payfox", role = "financial_institution" },
]
marks = [{ id = "brightmoor", text = "BRIGHTMOOR", also = ["ブライトムーア"] }, { id = "pinewick", text = "PINEWICK" }]
premises = [{ kind = "no_authentic_goods", platforms = ["bazaarly"], from = 2024-02-05, until = 2024-06-30 }]
notices = [
  { order = "tro", respondent = "whale", received = 2024-02-02T10:00:00-06:00 },
  { order = "pi", respondent = "whale", received = 2024-02-21T09:00:00-06:00 },
  { order = "pi", respondent = "logic", received = 2024-03-01T09:00:00-06:00 },
  { order = "pi", respondent = "payfox", received = 2024-02-22T09:00:00-06:00 },
  { order = "pi", respondent = "defendants", received = 2024-02-20 },
  { order = "clarified", respondent = "whale", received = 2024-06-04 },
  { order = "perm", respondent = "whale", received = 2024-08-02 },
  { order = "perm", respondent = "payfox", received = 2024-08-05 },
]
[[defendants]]
id = "d1"
name = "Harborlight Trading"
[[defendants.stores]]
platform = "bazaarly"
id = "6341"
[[defendants.stores]]
platform = "cartopia"
url = "https://cartopia.example/store/88012"

[[defendants]]
id = "d2"
name = "Velvet Fern Outlet"
stores = [{ platform = "cartopia", id = "w-77" }]
left = { on = 2024-05-01, why = "settled" }

[[defendants]]
id = "d3"
name = "Quanzhou Meilin Crafts Co., Ltd."

[[defendants]]
id = "d4"
name = "Ostrava Lampshade Emporium"

[[listing_notices]]
respondent = "whale"
received = 2024-03-15T12:00:00-05:00
platform = "bazaarly"
listings = ["https://bazaarly.example/goods/Toy_900001.html"]

[[listing_notices]]
respondent = "whale"
received = 2024-06-10
platform = "cartopia"
listings = ["https://cartopia.example/p/fern-blanket/"]

[[listing_notices]]
respondent = "whale"
received = 2024-07-01
platform = "cartopia"
listings = ["gone-5"]
store = "w-77"

"""
FURTHER = """
[[orders.directives]]
id = "c"
binds = ["financial_institutions", "logic"]
require = "freeze"
toward = "assets"
predicate = ["pi.a"]
within = "5 business days"
counted_from = "receipt"
[[orders.directives]]
id = "d"
binds = ["logic"]
forbid = ["operate_store"]
toward = "stores"
[[orders.directives]]
id = "e"
binds = ["whale"]
require = "report"
toward = "accounts"
within = "10 days"
counted_from = "receipt"
text = "report the accounts found"
"""
LATER = """
[[orders]]
id = "stayed"
kind = "stay"
entered = 2024-04-01
effects = [{ stay = ["pi.b"], acts = ["list", "relist"], for = ["whale"], until = 2024-05-15 }]

[[orders]]
id = "clarified"
kind = "clarification"
entered = 2024-06-03
effects = [{ clarify = ["pi.b"], acts = ["email", "recommend"], listing_notice = "required" }]

[[orders]]
id = "perm"
kind = "permanent_injunction"
entered = 2024-08-01
effects = [{ make_permanent = ["pi.*"], except = ["pi.c"] }]
"""
CASE = (
    PARTIES
    + injunction("tro", "tro", "2024-02-01")
    + injunction("pi", "preliminary_injunction", "2024-02-20", also=("assets",), more=FURTHER)
    + LATER
)
TITLES = (
    "Brightmoor fleece blanket, grey",
    "BRIGHT-MOOR throw",
    "brightmoors winter sale",
    "PINEWICK candle holder",
    "Replacement wick compatible with Pinewick lamps",
    "bright moor landscape print",
    "Cotton socks, 5 pairs",
    "ブライトムーア 毛布",
    "Stainless whisk",
)
LISTING_ACTS = acts_of(("listing", "promotion"))
Row = dict[str, Any]


@cache
def case() -> Case:
    return read_case(CASE)


def moment(text: str) -> datetime:
    return read_moment(text, case().court).datetime()


def store(platform: str, store_id: str, name: str, **more: Any) -> Row:
    return {"platform": platform, "store_id": store_id, "name": name, **more}


def listing(platform: str, listing_id: str, store_id: str, title: str, **more: Any) -> Row:
    listed = datetime(2024, 1, 1, tzinfo=UTC)
    return {
        "platform": platform,
        "listing_id": listing_id,
        "store_id": store_id,
        "title": title,
        "listed_at": listed,
        **more,
    }


def act(name: str, at: str | datetime, platform: str, **more: Any) -> Row:
    return {"act": name, "at": moment(at) if isinstance(at, str) else at, "platform": platform, **more}


STORES: tuple[Row, ...] = (
    store("bazaarly", "6341", "HL Trade"),
    store("cartopia", "88012", "Harbor Light"),
    store("cartopia", "w-77", "Velvet Fern Outlet"),
    store("bazaarly", "5500", "Quanzhou Meilin Crafts"),
    store("bazaarly", "9999", "Somebody Else Ltd"),
    store("thirdplace", "6341", "Elsewhere"),
)
LISTINGS: tuple[Row, ...] = (
    listing("bazaarly", "900001", "6341", TITLES[0]),
    listing("bazaarly", "900002", "6341", TITLES[6]),
    listing("bazaarly", "900003", "6341", TITLES[4]),
    listing("bazaarly", "900004", "6341", TITLES[8], description=TITLES[3]),
    listing("bazaarly", "900005", "6341", TITLES[1], status="removed"),
    listing("cartopia", "hl-1", "88012", TITLES[7]),
    listing("cartopia", "vf-1", "w-77", TITLES[2], url="https://cartopia.example/p/fern-blanket"),
    listing("cartopia", "vf-2", "w-77", TITLES[6]),
    listing("bazaarly", "ml-1", "5500", TITLES[0]),
    listing("bazaarly", "st-1", "9999", TITLES[0]),
    listing("bazaarly", "st-2", "9999", TITLES[6]),
    listing("bazaarly", "st-3", "9999", TITLES[1], status="removed"),
    listing("thirdplace", "x-1", "6341", TITLES[0]),
)


class Given:
    """Feeds from rows, in batches of `size`."""

    def __init__(self, stores: Sequence[Row], listings: Sequence[Row], acts: Sequence[Row], size: int = 1000) -> None:
        self.rows = {"stores": stores, "listings": listings, "acts": acts}
        self.size = size

    def _batches(self, feed: str) -> Iterator[pa.RecordBatch]:
        rows = self.rows[feed]
        for start in range(0, len(rows), self.size):
            yield pa.RecordBatch.from_pylist(list(rows[start : start + self.size]), schema=schema_of(feed))

    def stores(self) -> Iterator[pa.RecordBatch]:
        return self._batches("stores")

    def listings(self) -> Iterator[pa.RecordBatch]:
        return self._batches("listings")

    def acts(self, is_known: Callable[[str], bool]) -> Iterator[pa.RecordBatch]:
        return self._batches("acts")


class Kept:
    """Tables that a run writes, as rows."""

    def __init__(self) -> None:
        self.tables: dict[str, list[Row]] = {}

    def rows(self, name: str, schema: pa.Schema, batch: pa.RecordBatch | pa.Table | None) -> None:
        kept = self.tables.setdefault(name, [])
        if batch is not None:
            assert batch.schema.names == schema.names
            kept += batch.to_pylist()


def run(given: Given, at: str | Instant, respondent: str = "whale") -> tuple[Result, dict[str, list[Row]]]:
    """`comply` on the market, without files."""
    made = case()
    instant = at if isinstance(at, Instant) else read_moment(at, made.court)
    kept = Kept()
    loaded = Loaded(case=made, path=Path("case.toml"), text=CASE, digest="sha256:0")
    result = Comply(loaded, respondent, instant).run(
        given, kept, lambda found, batches: resolve(found.defendants, batches), acts=bool(given.rows["acts"])
    )
    return result, kept.tables


# ── the plain twin ──


@cache
def screen_of(marks: tuple[Mark, ...], works: tuple[Work, ...]) -> TextScreen:
    """Compiled once for all runs of the tests."""
    return compile_rights(marks, works)


@cache
def screened(text: str, field: str, premise: bool) -> tuple[Finding, ...]:
    return screen_of(case().marks, case().works).find(text, field, no_authentic_goods=premise)


class Twin:
    """Every row decided by itself."""

    def __init__(self, given: Given, links: Sequence[Link]) -> None:
        self.given = given
        self.links = links
        self.listings = {(row["platform"], row["listing_id"]): row for row in given.rows["listings"]}
        self.views: dict[tuple[str, Instant], View] = {}
        self.case = self._with_stores_of_named_listings()

    def _with_stores_of_named_listings(self) -> Case:
        made = case()
        extra = [
            replace(notice, store=row["store_id"], listings=(row["listing_id"],))
            for notice in made.listing_notices
            for row in self.listings.values()
            if notice.store is None
            and notice.platform == row["platform"]
            and names_listing(notice, row["listing_id"], row.get("url"))
        ]
        return replace(made, listing_notices=(*made.listing_notices, *extra))

    def links_of(self, platform: str, store_id: str | None, person: Person) -> tuple[Link, ...]:
        if store_id is None or (person.platforms and platform not in person.platforms):
            return ()
        here = [each for each in self.links if (each.platform, each.store_id) == (platform, store_id)]
        found = [each for each in here if each.state in ("confirmed", "candidate")]
        known = {each.defendant for each in here}
        found += [each for each in link_by_id(self.case.defendants, platform, store_id) if each.defendant not in known]
        return tuple(sorted(found, key=lambda each: each.state != "confirmed"))

    def decide(self, person: Person, at: Instant, row: Row) -> tuple[Decision, str]:
        view = self._view(person, at)
        platform, listing_id = row["platform"], row.get("listing_id")
        offer = self.listings.get((platform, listing_id))
        store_id = row.get("store_id")
        unsaid = store_id is None or row["act"] in acts_of(("listing", "promotion"))
        if unsaid and offer is not None and self.links_of(platform, offer["store_id"], self._anyone()):
            store_id = offer["store_id"]  # the listing's own row says whose it is
        premise = premise_holds(view, platform)
        asked = row.get("query") if row.get("query") is not None else row.get("keyword")
        links = self.links_of(platform, store_id, person)
        facts = Facts(
            act=row["act"],
            platform=platform,
            store_id=store_id,
            listing_id=listing_id,
            has_listing=listing_id is not None,
            links=links,
            findings=None if offer is None else self._findings(offer, premise),
            query=None if asked is None else screened(asked, "query", premise),
            told=listing_notices(view, platform, store_id, listing_id, offer and offer.get("url")),
        )
        return decide(view, facts), links[0].state if links else "none"

    def _view(self, person: Person, at: Instant) -> View:
        if (person.id, at) not in self.views:
            self.views[person.id, at] = View(self.case, person, at)
        return self.views[person.id, at]

    def _anyone(self) -> Person:
        return find_person(self.case, "payfox")  # acts on all platforms

    def _findings(self, offer: Row, premise: bool) -> tuple[Finding, ...]:
        fields = [name for name in ("title", "description", "keywords", "brand") if offer.get(name) is not None]
        return tuple(each for name in fields for each in screened(offer[name], name, premise))

    def act_rows(self, person: Person) -> list[Row]:
        found = []
        for row in self.given.rows["acts"]:
            who = find_person(self.case, row["respondent"]) if row.get("respondent") else person
            found.append(shape(*self.decide(who, Instant.of(row["at"]), row)))
        return found

    def snapshot_rows(self, person: Person, at: Instant) -> dict[tuple[str, str, str], Row]:
        view = self._view(person, at)
        reached = {name for each in view.obligations if each.status in ("in_force", "gap") for name in each.acts} & set(
            LISTING_ACTS
        )
        found = {}
        for row in self.given.rows["listings"]:
            if row.get("status") == "removed":
                continue
            linked = bool(self.links_of(row["platform"], row["store_id"], person))
            shows = self._findings(row, premise_holds(view, row["platform"]))
            acts = reached if linked else {"display"} if any(each.band == "hit" for each in shows) else ()
            for name in acts:
                decided = self.decide(person, at, {**row, "act": name})
                found[row["platform"], row["listing_id"], name] = shape(*decided)
        return found


def shape(decision: Decision, link_state: str) -> Row:
    """The columns of `decisions.parquet` that the law fills."""
    return {
        "outcome": decision.outcome,
        "basis": basis_of(decision),
        "directives": list(decision.directives),
        "right": right_of(decision),
        "link_state": link_state,
        "knowledge": decision.knowledge,
        "flags": list(decision.flags),
        "reason": decision.reason,
    }


ALL_ACTS = ACT_NAMES
