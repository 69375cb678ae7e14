"""A notice asks for what the orders in force command as to each listing's defendant, and no more (R11, R12, R28, R54)."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from cases import injunction
from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.adapters.renderers import json as as_json
from enjoin.adapters.stores.sqlite import read_ledger
from enjoin.assemble import Job, comply
from enjoin.engine.load import load_case
from enjoin.engine.recording import LEDGER
from enjoin.engine.report import Wanted, report
from enjoin.problems import Misuse
from enjoin.when import read_moment

PARTIES = """
format = 1
docket = "1:25-cv-04417"
court = "ilnd"
caption = "Fernwick Lamp Works, Inc. v. Lumotta Store et al."
plaintiffs = [{ name = "Fernwick Lamp Works, Inc." }]
respondents = [{ id = "bazario", name = "Bazario Inc.", role = "service_provider", platforms = ["bazario"] }]
marks = [{ id = "fernwick", text = "FERNWICK" }]
premises = [{ kind = "no_authentic_goods", platforms = ["bazario"], from = 2025-03-04 }]
defendants = [
  { id = "d1", name = "Lumotta Store", stores = [{ platform = "bazario", id = "7001" }] },
  { id = "d2", name = "Glowyard Home", stores = [{ platform = "bazario", id = "7002" }] },
]
notices = [{ order = "pi", respondent = "bazario", received = 2025-04-03 }]
listing_notices = [{ respondent = "bazario", received = 2025-09-01, platform = "bazario", listings = ["b1"] }]

"""


def later(kind: str, entered: str, effect: str) -> str:
    return f'[[orders]]\nid = "o{entered}"\nkind = "{kind}"\nentered = {entered}\neffects = [{{ {effect} }}]\n'


PI = PARTIES + injunction("pi", "preliminary_injunction", "2025-04-02")
STAYED = PI + later("stay", "2025-06-01", 'stay = ["pi.b"], acts = ["promotion"], defendants = ["d2"]')
SALES_STAYED = PI + later("stay", "2025-06-01", 'stay = ["pi.b"], acts = ["listing"]')
ON_NOTICE = PI + later("clarification", "2025-06-01", 'clarify = ["pi.b"], listing_notice = "required"')
FEEDS = {
    "stores.csv": "platform,store_id,name\nbazario,7001,Lumotta Store\nbazario,7002,Glowyard Home\n",
    "listings.csv": "platform,listing_id,store_id,title,listed_at\n"
    "bazario,b1,7001,Fernwick lamp,2025-03-01T00:00:00Z\nbazario,b2,7002,Fernwick lamp,2025-03-01T00:00:00Z\n",
}
ALL = "withhold it; take no new listing of it; stop promoting it"


def made(place: Path, case: str, at: str = "2025-06-20", acts: str | None = None) -> Path:
    for name, text in {"case.toml": case, **FEEDS, "acts.csv": acts or ""}.items():
        (place / name).write_text(text, encoding="utf-8")
    moment = read_moment(at, load_case(place / "case.toml").case.court)
    comply(
        Job(
            case=place / "case.toml",
            respondent="bazario",
            stores=str(place / "stores.csv"),
            listings=str(place / "listings.csv"),
            acts=str(place / "acts.csv") if acts else None,
            at=moment,
            out=place / "RUN",
        )
    )
    return place / "RUN"


def paper(run: Path, kind: str = "notice", **options: str) -> Mapping[str, Any]:
    with read_ledger(run / LEDGER) as ledger:
        told = report(
            run,
            ledger.entries(),
            Wanted(kind=kind, options=options),
            root=ledger.root().hex(),
            read_feed=lambda path, feed: read_feed(str(path), feed, Tally()),
        )
    found: Mapping[str, Any] = json.loads(as_json.render(told))
    return found


def asked(told: Mapping[str, Any]) -> dict[str, str]:
    table = told["tables"]["listings"]
    names = [each if isinstance(each, str) else each["name"] for each in table["columns"]]
    rows = [dict(zip(names, each, strict=True)) for each in table["rows"]]
    return {row["Listing"]: row["Asked"] for row in rows}


def test_what_is_stayed_for_one_defendant_is_not_asked_as_to_that_one(tmp_path: Path) -> None:
    """R12: before, all were to be withheld and no longer promoted, though promotion was stayed for d2."""
    assert asked(paper(made(tmp_path, STAYED))) == {"b1": ALL, "b2": "withhold it; take no new listing of it"}


def test_a_platform_and_a_seller_are_told_of_promotion_alone_where_sales_are_stayed(tmp_path: Path) -> None:
    run = made(tmp_path, SALES_STAYED)
    assert set(asked(paper(run)).values()) == {"stop promoting it"}
    seller = json.dumps(paper(run, to="seller", store="bazario:7001"))
    assert "must not aid the promotion of the listings" in seller
    assert "sale" not in seller


def test_a_notice_names_the_listings_that_wait_for_one(tmp_path: Path) -> None:
    """R28: where the order as it stands asks for a notice of the listing, the notice left out what had none."""
    told = paper(made(tmp_path, ON_NOTICE))
    assert asked(told) == {"b1": ALL, "b2": ALL}
    assert "asks for a notice of all of these first, and none is on file" in json.dumps(told)


def test_no_notice_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match="no listing to give notice of"):
        paper(made(tmp_path, PI + later("stay", "2025-06-01", 'stay = ["pi.*"]')))


def test_no_paper_tells_of_a_notice_of_a_listing_that_came_later(tmp_path: Path) -> None:
    """The notice of b1 came in September; a paper as of June said so, and the DSA statement named it as the source."""
    run = made(tmp_path, PI)
    assert "2025-09-01" not in json.dumps(paper(run, "compliance"))
    statements = paper(run, "dsa", territory="DE")
    assert "SOURCE_TYPE_OTHER_NOTIFICATION" not in json.dumps(statements)
