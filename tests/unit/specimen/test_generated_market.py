"""The specimen: the same by seed, whatever the batch; whole keys; every kind of store, listing and act; true to its truth."""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin import market as feeds
from enjoin.orders.casefile import read_case
from enjoin.orders.model import Case
from enjoin.problems import Misuse
from enjoin.rights import Mark
from enjoin.specimen.draws import Draws
from enjoin.specimen.market import Specimen, make_market
from enjoin.specimen.variations import variations_of
from enjoin.when import Instant


def table(batches: Iterable[pa.RecordBatch]) -> pa.Table:
    return pa.Table.from_batches(list(batches)).combine_chunks()


@pytest.fixture(scope="module")
def specimen(case: Case) -> Specimen:
    return make_market(case, seed=3, stores=400, listings=30_000, acts=6_000)


def test_the_same_seed_gives_the_same_rows_whatever_the_batch(case: Case) -> None:
    one = make_market(case, seed=5, stores=90, listings=700, acts=500)
    two = make_market(case, seed=5, stores=90, listings=700, acts=500)
    for first, second in (
        (one.stores(1_000), two.stores(7)),
        (one.listings(1_000), two.listings(33)),
        (one.acts(1_000), two.acts(101)),
        (one.planted_listings(1_000), two.planted_listings(64)),
    ):
        assert table(first).equals(table(second))


def test_another_seed_gives_other_rows(case: Case) -> None:
    one, two = (make_market(case, seed=seed, stores=90, listings=700, acts=50) for seed in (1, 2))
    assert not table(one.listings()).equals(table(two.listings()))
    assert not table(one.acts()).equals(table(two.acts()))


@pytest.mark.parametrize(
    ("feed", "columns"), [("stores", feeds.STORES), ("listings", feeds.LISTINGS), ("acts", feeds.ACTS)]
)
def test_feeds_have_the_columns_of_the_format_and_nothing_required_is_missing(
    specimen: Specimen, feed: str, columns: tuple[feeds.Column, ...]
) -> None:
    found = table(getattr(specimen, feed)())
    assert set(found.column_names) <= {each.name for each in columns}
    for each in columns:
        if each.required:
            assert found[each.name].null_count == 0
        if each.kind == "instant" and each.name in found.column_names:
            assert found.schema.field(each.name).type == pa.timestamp("us", tz="UTC")


def test_keys_are_unique_and_lead_from_feed_to_feed(specimen: Specimen) -> None:
    stores, listings, acts = table(specimen.stores()), table(specimen.listings()), table(specimen.acts())
    store_keys = set(zip(stores["platform"].to_pylist(), stores["store_id"].to_pylist(), strict=True))
    assert len(store_keys) == stores.num_rows
    assert pc.count_distinct(listings["listing_id"]).as_py() == listings.num_rows
    assert pc.count_distinct(acts["act_id"]).as_py() == acts.num_rows
    assert set(zip(listings["platform"].to_pylist(), listings["store_id"].to_pylist(), strict=True)) <= store_keys
    of_listing = {
        row["listing_id"]: (row["platform"], row["store_id"], row["listed_at"])
        for row in listings.select(["listing_id", "platform", "store_id", "listed_at"]).to_pylist()
    }
    for act in acts.to_pylist():
        if act["listing_id"] is not None:
            platform, store, listed = of_listing[act["listing_id"]]
            assert (act["platform"], act["store_id"]) == (platform, store)
            assert listed <= act["at"]


def test_every_kind_of_act_occurs_in_the_order_of_time_and_within_the_span(specimen: Specimen) -> None:
    acts = table(specimen.acts())
    assert set(acts["act"].to_pylist()) == set(feeds.ACT_NAMES)
    at = acts["at"].to_pylist()
    assert at == sorted(at)
    assert datetime(2021, 10, 1, tzinfo=UTC) <= at[0]
    assert at[-1] < datetime(2024, 4, 1, tzinfo=UTC)
    money = acts.filter(pc.is_in(acts["act"], value_set=pa.array(["payout", "transfer_assets"])))
    assert money["amount_minor"].null_count == money["account_id"].null_count == 0
    assert all(row["respondent"] == "shopland" for row in acts.select(["respondent"]).to_pylist())


def test_stores_are_of_every_kind_on_the_platforms_of_the_case(specimen: Specimen, case: Case) -> None:
    kinds = Counter(each.kind for each in specimen.planted_stores)
    assert set(kinds) == {"known", "named", "second", "lookalike"}
    with_known = {each.defendant for each in specimen.planted_stores if each.kind == "known"}
    assert len(with_known) * 3 == len(case.defendants) * 2
    assert set(table(specimen.stores())["platform"].to_pylist()) == {"shopland", "bulkland"}
    by_id = {each.id: each for each in case.defendants}
    for each in specimen.planted_stores:
        if each.kind == "known":
            assert each.name == by_id[str(each.defendant)].name
        elif each.kind == "named":
            assert each.name not in by_id[str(each.defendant)].names
            assert each.name.casefold()[:5] == by_id[str(each.defendant)].name.casefold()[:5]
        elif each.kind == "lookalike":
            assert each.defendant is None
            assert each.name not in {each.name for each in case.defendants}


def test_a_second_account_shares_its_seller_with_the_defendants_first(specimen: Specimen) -> None:
    sellers = {each.defendant: each.seller_id for each in specimen.planted_stores if each.kind == "known"}
    seconds = [each for each in specimen.planted_stores if each.kind == "second" and each.defendant in sellers]
    assert seconds
    assert all(each.seller_id == sellers[each.defendant] for each in seconds)


def test_what_was_planted_stands_at_its_offsets(specimen: Specimen, case: Case) -> None:
    listings = {row["listing_id"]: row for row in table(specimen.listings()).to_pylist()}
    planted = table(specimen.planted_listings()).to_pylist()
    assert {row["kind"] for row in planted} == {"infringing", "near_miss"}
    for row in planted:
        listing = listings[row["listing_id"]]
        assert listing[row["field"]][row["start"] : row["end"]] == row["text"]
        assert (listing["platform"], listing["store_id"]) == (row["platform"], row["store_id"])
        assert (row["right"] is None) == (row["kind"] == "near_miss")
    infringing = [row for row in planted if row["kind"] == "infringing"]
    assert {row["right"] for row in infringing} == {each.id for each in case.marks}
    assert {row["field"] for row in infringing} == {"title", "keywords", "description"}
    assert {row["variation"] for row in infringing} == {name for mark in case.marks for name in variations_of(mark)}
    assert {"known", "named", "stranger"} <= {row["store"] for row in infringing}


def test_unplanted_listings_bear_no_mark(specimen: Specimen) -> None:
    planted = set(table(specimen.planted_listings())["listing_id"].to_pylist())
    for row in table(specimen.listings()).to_pylist():
        if row["listing_id"] not in planted:
            words = f"{row['title']} {row['keywords']} {row['description']} {row['brand']}".casefold()
            assert "wobble" not in words
            assert "otter" not in words


def test_an_id_that_the_papers_print_is_taken_as_it_is(case_text: str) -> None:
    text = case_text.replace(
        'name = "Bluefin Toy Store"', 'name = "Bluefin Toy Store"\nstores = [{platform = "shopland", id = "77"}]', 1
    )
    found = make_market(read_case(text), stores=60, listings=10, acts=10).planted_stores
    assert ("shopland", "77", "known") in {(each.platform, each.store_id, each.kind) for each in found}
    assert [each.store_id for each in found if each.defendant == "d01"] == ["77"]


def test_a_case_without_defendants_or_marks_has_strangers_only() -> None:
    empty = read_case('format = 1\ndocket = "x"\ncourt = "nysd"\ncaption = "x"')
    specimen = make_market(empty, stores=5, listings=2_000, acts=100)
    assert specimen.planted_stores == ()
    assert table(specimen.stores()).num_rows == 5
    assert set(table(specimen.planted_listings())["kind"].to_pylist()) == {"near_miss"}
    assert table(specimen.acts())["respondent"].null_count == 100


@pytest.mark.parametrize("wrong", [{"stores": 0}, {"listings": -1}, {"acts": 0}, {"seed": -1}])
def test_counts_below_one_are_refused(case: Case, wrong: dict[str, int]) -> None:
    with pytest.raises(Misuse, match=r"specimen needs|seed is"):
        make_market(case, **wrong)


def test_a_span_that_ends_before_it_begins_is_refused(case: Case) -> None:
    noon = Instant.of(datetime(2022, 1, 1, 12, tzinfo=UTC))
    with pytest.raises(Misuse, match="ends after it begins"):
        make_market(case, first=noon, last=noon)


@given(st.integers(0, 2**31), st.integers(0, 10**9), st.integers(1, 10**6))
def test_draws_stay_below_their_limit_and_depend_on_nothing_but_the_row(seed: int, row: int, limit: int) -> None:
    draws = Draws(seed)
    rows = np.array([row, row + 1, row], dtype=np.int64)
    found = draws.below(rows, "test", limit)
    assert found[0] == found[2] == draws.one(row, "test", limit)
    assert ((found >= 0) & (found < limit)).all()
    assert ((draws.unit(rows, "test") >= 0) & (draws.unit(rows, "test") < 1)).all()


def test_draws_are_even() -> None:
    counts = np.bincount(Draws(1).below(np.arange(100_000), "even", 10), minlength=10)
    assert abs(counts - 10_000).max() < 500


@given(st.sampled_from(["WOBBLETON", "NIGHT OTTER", "ABC", "X Y Z"]), st.integers(0, 2**30))
def test_every_variation_is_text_and_changes_what_it_says(text: str, n: int) -> None:
    mark = Mark(id="m", text=text, also=("ウォブルトン",))
    for name, write in variations_of(mark).items():
        written = write(mark, n)
        assert written.strip()
        if name in ("exact", "case"):
            assert written.casefold() == text.casefold()
        elif name in ("spacing", "punctuation"):
            assert [c for c in written.casefold() if c.isalnum()] == [c for c in text.casefold() if c.isalnum()]
        elif name == "zero_width":
            assert written.replace("\u200b", "").casefold() == text.casefold()
