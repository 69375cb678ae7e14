"""A specimen on disk: feeds, truth, a derived case file that is read back, and nothing taken for a fact."""

import tomllib
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.engine.specimen import GENERATED, write_market
from enjoin.orders.casefile import inspect_case
from enjoin.problems import Misuse, Unreadable

CASE = """# Kept: a comment of the author.
format = 1
docket = "1:24-cv-00001"
court = "nysd"
caption = "Acme v. Bluefin"

[[defendants]]
id = "d01" # kept too
name = "Bluefin Toy Store"

[[defendants]]
id = "d02"
name = "Harbin Duoli Plush Co., Ltd."
stores = [{ platform = "shopland", id = "printed-1" }]

[[defendants]]
id = "d03"
name = "Wuhan Keda Co., Ltd."

[[respondents]]
id = "shopland"
name = "Shopland"
role = "service_provider"
platforms = ["shopland"]

[[marks]]
id = "wobbleton"
text = "WOBBLETON"

[[works]]
id = "otter"
images = ["works/otter.png"]

[[orders]]
id = "pi"
kind = "preliminary_injunction"
entered = 2022-03-01

  [[orders.directives]]
  id = "a"
  binds = ["defendants"]
  forbid = ["listing"]
  toward = "infringing"
"""


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "case.toml"
    path.parent.mkdir()
    path.write_text(CASE, encoding="utf-8")
    return path


def test_writes_feeds_truth_and_a_case_file_that_reads_without_errors(case_path: Path, tmp_path: Path) -> None:
    seen: dict[str, int] = {}
    written = write_market(
        case_path,
        tmp_path / "out",
        seed=2,
        scale=0.05,
        progress=lambda name, rows: seen.update({name: seen.get(name, 0) + rows}),
    )
    assert written.rows["listings"] == 3_000
    for name, rows in written.rows.items():
        path = tmp_path / "out" / f"{name}.parquet"
        assert pq.read_metadata(path).num_rows == rows == seen[path.name]
        assert GENERATED.encode() in pq.read_schema(path).metadata[b"generated"]
    case, problems = inspect_case(written.case.read_text(encoding="utf-8"))
    assert case is not None
    assert [each for each in problems if each.severity == "error"] == []
    assert not list((tmp_path / "out").glob("*.part"))


def test_the_derived_case_keeps_the_source_and_marks_what_is_generated(case_path: Path, tmp_path: Path) -> None:
    text = write_market(case_path, tmp_path / "out", scale=0.05).case.read_text(encoding="utf-8")
    assert text.startswith("# GENERATED")
    assert "# Kept: a comment of the author." in text
    assert "# kept too" in text
    lines = text.splitlines()
    added = [line for line in lines if line not in CASE.splitlines() and "stores = " in line]
    assert added
    assert all(line.endswith(f"# {GENERATED}") for line in added)
    values = tomllib.loads(text)
    by_id = {each["id"]: each for each in values["defendants"]}
    assert by_id["d02"]["stores"] == [{"platform": "shopland", "id": "printed-1"}]
    assert "stores" not in by_id["d03"]
    image = (tmp_path / "out" / values["works"][0]["images"][0]).resolve()
    assert image == (case_path.parent / "works" / "otter.png").resolve()
    assert values["listing_notices"]
    assert all(each["note"] == GENERATED for each in values["listing_notices"])


def test_generated_store_ids_and_notified_listings_are_in_the_feeds(case_path: Path, tmp_path: Path) -> None:
    written = write_market(case_path, tmp_path / "out", scale=0.05)
    values = tomllib.loads(written.case.read_text(encoding="utf-8"))
    stores = set(pq.read_table(written.stores)["store_id"].to_pylist())
    listings = set(pq.read_table(written.listings)["listing_id"].to_pylist())
    assert {store["id"] for each in values["defendants"] for store in each.get("stores", ())} <= stores
    for notice in values["listing_notices"]:
        assert set(notice["listings"]) <= listings
        assert notice["store"] in stores


def test_the_same_seed_writes_the_same_bytes(case_path: Path, tmp_path: Path) -> None:
    one, two = (write_market(case_path, tmp_path / name, seed=4, scale=0.01) for name in ("one", "two"))
    for name in ("stores.parquet", "listings.parquet", "acts.parquet", "planted-listings.parquet", "case.toml"):
        assert (one.folder / name).read_bytes() == (two.folder / name).read_bytes()


@pytest.mark.parametrize("scale", [0, -1, float("nan"), float("inf")])
def test_a_scale_that_makes_nothing_is_refused(case_path: Path, tmp_path: Path, scale: float) -> None:
    with pytest.raises(Misuse, match="a scale is a number above 0"):
        write_market(case_path, tmp_path / "out", scale=scale)


def test_the_source_is_never_overwritten(case_path: Path) -> None:
    with pytest.raises(Misuse, match="would overwrite"):
        write_market(case_path, case_path.parent)
    assert case_path.read_text(encoding="utf-8") == CASE


def test_a_faulty_case_file_is_told_with_its_line(case_path: Path, tmp_path: Path) -> None:
    case_path.write_text(CASE.replace('id = "d03"', 'id = "d02"'), encoding="utf-8")
    with pytest.raises(Unreadable, match="used 2 times"):
        write_market(case_path, tmp_path / "out")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("feed", ["stores", "listings", "acts"])
def test_the_reader_of_feeds_sets_no_row_aside(case_path: Path, tmp_path: Path, feed: str) -> None:
    written = write_market(case_path, tmp_path / "out", scale=0.05)
    tally = Tally()
    rows = sum(batch.num_rows for batch in read_feed(str(tmp_path / "out" / f"{feed}.parquet"), feed, tally))
    assert rows == written.rows[feed]
    assert not tally.rejected
