"""The main job on small markets: against answers worked out by hand, and against its plain twin on drawn ones."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import made_market as made
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from made_market import LISTINGS, STORES, Given, Row, Twin, act, listing, run, store

from enjoin.engine import comply
from enjoin.obligations.breakpoints import breakpoints
from enjoin.orders.people import find_person
from enjoin.problems import Misuse
from enjoin.when import Instant, read_moment


@pytest.fixture(autouse=True, scope="module")
def compiled_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(comply, "compile_rights", made.screen_of)
        yield


def decided(acts: list[Row], at: str = "2024-04-10", respondent: str = "whale", **feeds: Any) -> list[Row]:
    """The rows of the acts, in order."""
    feed = Given(feeds.get("stores", STORES), feeds.get("listings", LISTINGS), acts)
    _, tables = run(feed, at, respondent)
    return [row for row in tables["decisions.parquet"] if row["source"] == "acts"]


def outcomes(acts: list[Row], **more: Any) -> list[str]:
    return [row["outcome"] for row in decided(acts, **more)]


def email(at: str, listing_id: str = "900001", store_id: str | None = "6341", **more: Any) -> Row:
    return act("email", at, "bazaarly", listing_id=listing_id, store_id=store_id, **more)


def snapshot(at: str, respondent: str = "whale") -> dict[tuple[str, str], Row]:
    _, tables = run(Given(STORES, LISTINGS, []), at, respondent)
    rows = [row for row in tables["decisions.parquet"] if row["source"] == "snapshot"]
    assert len({(row["platform"], row["listing_id"], row["act"]) for row in rows}) == len(rows)
    return {(row["listing_id"], row["act"]): row for row in rows}


def test_an_act_is_decided_at_its_own_instant() -> None:
    """Before any order: allowed. From notice of the TRO: blocked. After day 14 and before notice of the PI: a gap (R7)."""
    acts = [email("2024-01-20"), email("2024-02-06"), email("2024-02-18"), email("2024-03-20"), email("2024-03-10")]
    rows = decided(acts)
    assert [row["outcome"] for row in rows] == ["allow", "block", "review", "block", "block"]
    assert [row["directives"] for row in rows] == [[], ["tro.b"], ["tro.b"], ["pi.b"], ["pi.b"]]
    assert "gap" in rows[2]["flags"]
    assert [row["knowledge"] for row in rows] == ["K0", "K3", "K3", "K5", "K3"]


def test_a_notice_without_a_store_is_one_of_the_stores_listing() -> None:
    """The URL names listing 900001; from its receipt the store's other listings are K4 (R26)."""
    rows = decided([email("2024-03-14", "900002"), email("2024-03-16", "900002"), email("2024-03-16", "900001")])
    assert [row["knowledge"] for row in rows] == ["K3", "K4", "K5"]
    assert [row["outcome"] for row in rows] == ["allow", "allow", "block"]


def test_an_act_on_a_defendants_listing_is_at_its_store_whichever_store_the_act_names() -> None:
    """R24: another account's ad for an enjoined store's listing promotes that listing; a payout is to whom it names."""
    acts = [
        act(name, "2024-03-20", "bazaarly", listing_id="900001", store_id="9999")
        for name in ("email", "relist", "payout")
    ]
    result, tables = run(Given(STORES, LISTINGS, acts), "2024-04-10", "whale")
    rows = [row for row in tables["decisions.parquet"] if row["source"] == "acts"]
    assert [row["outcome"] for row in rows] == ["block", "block", "allow"]
    assert [row["store_id"] for row in rows] == ["6341", "6341", "9999"]
    assert result.counts["acts.another_store"] == 2


def test_a_premise_counts_while_it_is_on_file() -> None:
    """On bazaarly until 2024-06-30; the same title at a listing that nobody notified turns to review (S8, R30)."""
    acts = [
        act("display", day, "bazaarly", listing_id="900004", store_id="6341") for day in ("2024-06-30", "2024-07-01")
    ]
    rows = decided(acts, at="2024-09-01")
    assert [row["outcome"] for row in rows] == ["block", "review"]
    assert "no_premise" in rows[1]["flags"]
    assert [row["right"] for row in rows] == ["pinewick", "pinewick"]


def test_what_is_lawful_use_is_weighed_by_the_premise_of_the_acts_day() -> None:
    """ "compatible with Pinewick" is for a person to see, unless no authentic goods are sold there that day."""
    acts = [
        act("display", day, "bazaarly", listing_id="900003", store_id="6341") for day in ("2024-03-01", "2024-07-10")
    ]
    early, late = decided(acts, at="2024-03-01"), decided(acts, at="2024-07-10")
    assert [row["outcome"] for row in early] == [row["outcome"] for row in late] == ["block", "review"]


def test_a_platform_without_the_premise_is_reviewed() -> None:
    rows = decided([act("recommend", "2024-03-20", "cartopia", listing_id="hl-1", store_id="88012")])
    assert (rows[0]["outcome"], rows[0]["link_state"], rows[0]["flags"]) == ("review", "confirmed", ["no_premise"])


def test_a_stay_of_some_acts_for_one_respondent() -> None:
    names = ("list", "relist", "display", "email")
    acts = [act(name, "2024-04-10", "bazaarly", listing_id="900001", store_id="6341") for name in names]
    assert outcomes(acts) == ["allow", "allow", "block", "block"]
    after = [{**row, "at": row["at"] + timedelta(days=40)} for row in acts]
    assert outcomes(after) == ["block"] * 4


def test_who_left_is_no_longer_enjoined() -> None:
    """d2 left on 2024-05-01 (R54); deleting its records is still for a person (R51)."""
    acts = [act("display", day, "cartopia", listing_id="vf-1", store_id="w-77") for day in ("2024-04-30", "2024-05-01")]
    acts.append(act("delete_records", "2024-05-02", "cartopia", store_id="w-77"))
    rows = decided(acts)
    assert [row["outcome"] for row in rows] == ["review", "allow", "review"]
    assert "legal_hold" in rows[2]["flags"]


def test_respondents_in_one_feed_each_answer_for_themselves_in_the_feeds_order() -> None:
    """Payfox freezes, Whale does not; Logic shuts a store under a contestable paragraph; an alias leads to the entity."""
    acts = [
        act("payout", "2024-03-05", "bazaarly", store_id="6341", respondent="payfox", act_id="1"),
        act("payout", "2024-03-05", "bazaarly", store_id="6341", act_id="2"),
        act("operate_store", "2024-03-05", "cartopia", store_id="88012", respondent="logic", act_id="3"),
        act("operate_store", "2024-03-05", "cartopia", store_id="88012", act_id="4"),
        act("email", "2024-03-20", "bazaarly", store_id="6341", listing_id="900001", respondent="BAZAARLY", act_id="5"),
        act("email", "2024-03-20", "bazaarly", store_id="6341", listing_id="900001", respondent="logic", act_id="6"),
    ]
    rows = decided(acts)
    assert [row["act_id"] for row in rows] == list("123456")
    assert [row["outcome"] for row in rows] == ["block", "allow", "block", "allow", "block", "allow"]
    assert rows[2]["flags"] == ["contestable"]
    assert [row["link_state"] for row in rows] == ["confirmed"] * 5 + ["none"]


def test_a_freeze_that_ended_is_to_be_released() -> None:
    """The permanent order excepts pi.c (R46)."""
    rows = decided([act("payout", "2024-08-10", "bazaarly", store_id="6341", respondent="payfox")], at="2024-09-01")
    assert (rows[0]["outcome"], rows[0]["flags"]) == ("allow", ["release_review"])


def test_candidates_and_strangers() -> None:
    """A name makes a candidate, for review (R53); another seller's hit is outside the order (R32)."""
    rows = decided(
        [email("2024-03-20", "ml-1", "5500"), email("2024-03-20", "st-1", "9999"), email("2024-03-20", "st-2", "9999")]
    )
    assert [row["outcome"] for row in rows] == ["review", "allow", "allow"]
    assert [row["link_state"] for row in rows] == ["candidate", "none", "none"]
    assert [row["flags"] for row in rows] == [["unconfirmed_link"], ["outside_order", "policy_only"], []]
    assert [row["basis"] for row in rows] == ["order", "policy", "order"]


def test_acts_without_store_or_listing() -> None:
    """A named listing leads to its store; neither is a query; an unknown listing of an enjoined store is for review."""
    acts = [
        email("2024-03-20", "900001", None),
        act("email", "2024-03-20", "bazaarly"),
        act("keyword_search", "2024-03-20", "bazaarly", query="brightmoor blanket"),
        act("keyword_search", "2024-03-20", "bazaarly", query="ブライトムーア"),
        act("keyword_search", "2024-03-20", "bazaarly", query="socks"),
        act("keyword_bid", "2024-03-20", "bazaarly", keyword="Bright-moor"),
        email("2024-03-20", "unseen", "6341"),
        email("2024-03-20", "unseen", None),
    ]
    rows = decided(acts)
    assert [row["outcome"] for row in rows] == [
        "block",
        "allow",
        "allow",
        "allow",
        "allow",
        "review",
        "review",
        "allow",
    ]
    assert [row["store_id"] for row in rows] == ["6341", None, None, None, None, None, "6341", None]
    assert [row["right"] for row in rows][2:6] == ["brightmoor", "brightmoor", None, "brightmoor"]


def test_a_notified_listing_that_the_feed_no_longer_has() -> None:
    """ "gone-5" is named by its id in a notice of 2024-07-01: K5 from then on (cartopia, store w-77 of d2)."""
    acts = [
        act("display", day, "cartopia", listing_id="gone-5", store_id="w-77") for day in ("2024-06-30", "2024-07-02")
    ]
    assert [row["knowledge"] for row in decided(acts)] == ["K4", "K5"]


def test_the_papers_urls_link_stores_that_the_feed_lacks() -> None:
    """d1's shop is printed by its URL only."""
    rows = decided(
        [act("operate_store", "2024-03-05", "cartopia", store_id="88012", respondent="logic")], stores=STORES[:1]
    )
    assert (rows[0]["outcome"], rows[0]["link_state"]) == ("block", "confirmed")


def test_the_snapshot_has_a_row_for_every_act_reached_at_a_linked_store_and_one_for_a_strangers_hit() -> None:
    rows = snapshot("2024-04-10")
    linked = {"900001", "900002", "900003", "900004", "hl-1", "vf-1", "vf-2", "ml-1"}
    assert {key[0] for key in rows} == linked | {"st-1", "x-1"}
    assert all({act for each, act in rows if each == one} == set(made.LISTING_ACTS) for one in linked)
    assert [(key[1], row["outcome"], row["flags"]) for key, row in rows.items() if key[0] == "st-1"] == [
        ("display", "allow", ["outside_order", "policy_only"])
    ]
    assert {row["outcome"] for key, row in rows.items() if key[0] == "900002"} == {"allow"}
    assert rows["900001", "list"]["outcome"] == "allow"  # stayed
    assert rows["900001", "relist"]["outcome"] == "allow"
    assert rows["900001", "display"]["outcome"] == "block"
    assert rows["ml-1", "display"]["outcome"] == "review"


def test_before_any_order_only_strangers_hits_have_a_row() -> None:
    assert set(snapshot("2024-01-10")) == {("st-1", "display"), ("x-1", "display")}


def test_links_findings_and_counts() -> None:
    result, tables = run(Given(STORES, LISTINGS, [email("2024-03-20")]), "2024-04-10")
    none = [row for row in tables["links.parquet"] if row["defendant"] == "d4"]
    assert [(row["platform"], row["store_id"], row["state"], row["tier"]) for row in none] == [
        (None, None, "none", "none")
    ]
    states = {(row["defendant"], row["platform"], row["store_id"]): row["state"] for row in tables["links.parquet"]}
    assert states["d1", "bazaarly", "6341"] == states["d1", "cartopia", "88012"] == "confirmed"
    assert states["d3", "bazaarly", "5500"] == "candidate"
    titles = {row["listing_id"]: row for row in LISTINGS}
    for row in tables["findings.parquet"]:
        assert titles[row["listing_id"]][row["field"]][row["start"] : row["end"]] == row["text"]
    assert {row["listing_id"] for row in tables["findings.parquet"]} >= {"900001", "900005", "st-1", "st-3", "hl-1"}
    assert result.counts["acts"] == result.counts["acts.block"] == 1
    assert result.counts["listings"] == len(LISTINGS)
    assert result.counts["listings.live"] == len(LISTINGS) - 2


def test_the_work_list_says_what_to_do_most_urgent_first() -> None:
    result, _ = run(Given(STORES, LISTINGS, []), "2024-03-20")
    to_do = [(each.do, each.to, each.store_id, each.listing_id) for each in result.actions]
    assert ("remove", "listing", "6341", "900001") in to_do
    assert ("withhold", "listing", "6341", "900001") in to_do
    assert ("refuse", "listing", "6341", "900001") in to_do
    assert ("confirm", "store", "5500", "") in to_do
    assert ("preserve", "records", "6341", "") in to_do
    # Ten days from 2024-02-21 end on a Saturday; the Monday after is Casimir Pulaski Day, a holiday of Illinois (R8).
    due = read_moment("2024-03-05T23:59:59-06:00", made.case().court)
    assert [each.due for each in result.actions if each.do == "report"] == [due]
    assert not [each for each in to_do if each[3] in ("900002", "900005", "st-1")]
    dues = [each.due.us if each.due else 2**62 for each in result.actions]
    assert dues == sorted(dues)


def test_the_work_list_of_a_bank_and_of_a_store_shut() -> None:
    bank, _ = run(Given(STORES, LISTINGS, []), "2024-03-20", "payfox")
    assert {(each.store_id, each.do) for each in bank.actions if each.to == "assets"} == {
        ("6341", "freeze"),
        ("88012", "freeze"),
        ("w-77", "freeze"),
    }
    # Five business days from Thursday 2024-02-22.
    due = read_moment("2024-02-29T23:59:59-06:00", made.case().court)
    assert {each.due for each in bank.actions if each.do == "freeze"} == {due}
    later, _ = run(Given(STORES, LISTINGS, []), "2024-08-20", "payfox")
    assert {(each.store_id, each.do) for each in later.actions if each.to == "assets"} >= {("6341", "release")}
    shut, _ = run(Given(STORES, LISTINGS, []), "2024-03-20", "logic")
    assert {
        (each.store_id, each.do, each.flags) for each in shut.actions if each.to == "store" and each.do == "close"
    } == {
        ("88012", "close", ("contestable",)),
        ("w-77", "close", ("contestable",)),
    }


@pytest.mark.parametrize("respondent", ["plaintiffs"])
def test_plaintiffs_run_no_marketplace(respondent: str) -> None:
    with pytest.raises(Exception, match="run no marketplace"):
        run(Given(STORES, LISTINGS, []), "2024-03-20", respondent)


# ── one function over batches is the plain twin ──

PLATFORMS = ("bazaarly", "cartopia", "thirdplace")
OWNERS = {"bazaarly": ("6341", "5500", "9999"), "cartopia": ("88012", "w-77", "1"), "thirdplace": ("6341", "2")}
POINTS = breakpoints(made.case())
IDS = ("900001", "900002", "vf-1", "hl-1", "gone-5", "a", "b")


@st.composite
def listings(draw: st.DrawFn) -> list[Row]:
    keys = draw(st.lists(st.tuples(st.sampled_from(PLATFORMS), st.sampled_from(IDS)), max_size=9, unique=True))
    return [
        listing(
            platform,
            listing_id,
            draw(st.sampled_from(OWNERS[platform])),
            draw(st.sampled_from(made.TITLES)),
            description=draw(st.none() | st.sampled_from(made.TITLES)),
            url=draw(st.none() | st.sampled_from(["https://cartopia.example/p/fern-blanket", "https://x.example/1"])),
            status=draw(st.sampled_from([None, "live", "removed"])),
        )
        for platform, listing_id in keys
    ]


@st.composite
def instants(draw: st.DrawFn) -> Instant:
    return Instant(draw(st.sampled_from(POINTS)).us + draw(st.sampled_from([-1, 0, 1, 86_400_000_000])))


@st.composite
def acts(draw: st.DrawFn, offers: list[Row]) -> list[Row]:
    found = []
    for number in range(draw(st.integers(0, 12))):
        platform = draw(st.sampled_from(PLATFORMS))
        offer = draw(st.none() | st.sampled_from(offers)) if offers else None
        where: Row = {"platform": platform, "store_id": draw(st.none() | st.sampled_from(OWNERS[platform]))}
        if offer is not None:
            where = {name: offer[name] for name in ("platform", "listing_id", "store_id")}
            where["store_id"] = draw(st.sampled_from([offer["store_id"], None, *OWNERS[offer["platform"]]]))
        elif draw(st.booleans()):
            taken = {row["listing_id"] for row in offers}
            where["listing_id"] = draw(st.sampled_from([each for each in (*IDS, "new") if each not in taken]))
        found.append(
            act(
                draw(st.sampled_from(made.ALL_ACTS)),
                draw(instants()).datetime(),
                act_id=str(number),
                query=draw(st.none() | st.sampled_from(made.TITLES)),
                keyword=draw(st.none() | st.sampled_from(made.TITLES)),
                respondent=draw(st.sampled_from([None, None, "whale", "logic", "payfox", "defendants", "d1"])),
                **where,
            )
        )
    return found


@settings(max_examples=10, phases=(Phase.explicit, Phase.generate))
@given(data=st.data())
def test_every_row_is_what_the_plain_twin_says(data: st.DataObject) -> None:
    offers = data.draw(st.just(list(LISTINGS)) | listings())
    feeds = Given(STORES, offers, data.draw(acts(offers)), size=data.draw(st.sampled_from([1, 2, 5, 1000])))
    at = data.draw(instants())
    name = data.draw(st.sampled_from(["whale", "whale", "logic", "payfox"]))
    result, tables = run(feeds, at, name)
    twin = Twin(feeds, result.links)
    person = find_person(made.case(), name)
    rows = tables["decisions.parquet"]
    law = list(made.shape(*twin.decide(person, at, {"act": "email", "platform": "bazaarly"})))
    done = [{key: row[key] for key in law} for row in rows if row["source"] == "acts"]
    assert done == twin.act_rows(person)
    now = {
        (row["platform"], row["listing_id"], row["act"]): {key: row[key] for key in law}
        for row in rows
        if row["source"] == "snapshot"
    }
    assert now == twin.snapshot_rows(person, at)


def test_the_store_of_an_unlisted_platform_is_not_the_same_store() -> None:
    """`6341` on another platform is somebody else's."""
    stores = [store("thirdplace", "6341", "Elsewhere")]
    rows = decided([act("email", "2024-03-20", "thirdplace", store_id="6341", listing_id="x-1")], stores=stores)
    assert (rows[0]["outcome"], rows[0]["link_state"]) == ("allow", "none")


def test_a_store_that_the_papers_name_is_confirmed_without_a_row_in_the_feed() -> None:
    """Its defendant is not told as one without a store (R53)."""
    from enjoin.engine.coding import with_printed
    from enjoin.parties.links import not_found

    case = made.case()
    links = with_printed([not_found(each.id, "no such store") for each in case.defendants], case)
    printed = {(each.id, store.platform) for each in case.defendants for store in each.stores}
    assert {(link.defendant, link.platform) for link in links if link.state == "confirmed"} == printed
    assert {link.defendant for link in links if link.state == "none"} == {
        each.id for each in case.defendants if not each.stores
    }


def test_no_account_is_invented_for_an_address_whose_store_the_feed_has_under_its_own_id() -> None:
    """R44: the address was found as store 9001; neither its word nor its number is another account."""
    from enjoin.engine.coding import Linked, with_printed
    from enjoin.orders.model import Defendant, PlatformStore
    from enjoin.parties.links import confirmed_by_id

    for shop in ("beta", "77"):
        address = PlatformStore(platform="m", url=f"https://m.example/shop/{shop}/home")
        other = PlatformStore(platform="m", id="S5")
        case = replace(made.case(), defendants=(Defendant(id="d2", name="Beta Home", stores=(address, other)),))
        found = (confirmed_by_id("d2", "m", "9001", "the papers name the URL"),)
        assert {link.store_id for link in with_printed(found, case)} == {"9001", "S5"}
        assert set(Linked.of(found, case).store_ids().to_pylist()) == {None, "9001", "S5"}


def test_a_platform_that_only_its_capitals_tell_from_the_case_files_stops_the_run() -> None:
    """R34: else every store there would be a stranger's, and nobody would be told."""
    for feeds in (
        Given([store("Bazaarly", "6341", "Harborlight")], LISTINGS, []),
        Given(STORES, [listing("BAZAARLY", "900001", "6341", "Brightmoor rug")], []),
        Given(STORES, LISTINGS, [act("email", "2024-03-20", "bazaarLY", store_id="6341")]),
    ):
        with pytest.raises(Misuse, match="write both alike"):
            run(feeds, "2024-03-20")
    other = Given([*STORES, store("somewhere", "6341", "Elsewhere")], LISTINGS, [])
    assert run(other, "2024-03-20")[0].absent == {}


def test_what_a_feed_does_not_hold_is_told() -> None:
    result, _ = run(Given([store("cartopia", "88012", "Harborlight")], [], []), "2024-03-20")
    assert result.absent == {"stores": ["bazaarly"], "listings": ["bazaarly", "cartopia"]}
    assert result.counts["links.not_in_feed"] == 2


def test_a_defendants_own_work_list_is_of_its_own_stores() -> None:
    result, _ = run(Given(STORES, LISTINGS, []), "2024-03-20", "d1")
    assert {each.defendant for each in result.actions if each.store_id} == {"d1"}
