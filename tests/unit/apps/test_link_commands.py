"""`resolve`, `link` and `repeat` as a person meets them."""

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from enjoin.apps.cli.link import link
from enjoin.apps.cli.repeat import repeat
from enjoin.apps.cli.resolve import resolve
from enjoin.problems import Misuse

CASE = """format = 1
docket = "1:24-cv-00001"
court = "nysd"
caption = "Acme v. Bluefin"

[[defendants]]
id = "d01"
name = "Bluefin Toy Harbour Store"
stores = [{ platform = "market", id = "77" }]

[[defendants]]
id = "d02"
name = "Yiwu Kaixin Toys Co., Ltd."

[[defendants]]
id = "d03"
name = "Nowhere To Be Found Store"
"""
STORES = """platform,store_id,name
market,77,Renamed Since
market,1,YIWU KAIXIN TOYS COMPANY LIMITED
market,2,Foshan Kaixin Toys Co.
market,3,
market,4,☆☆
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "case.toml").write_text(CASE, encoding="utf-8")
    (tmp_path / "stores.csv").write_text(STORES, encoding="utf-8")
    return tmp_path


def resolved(folder: Path, *more: str) -> Result:
    arguments = [str(folder / "case.toml"), "--stores", str(folder / "stores.csv"), "-o", str(folder / "links.parquet")]
    result = CliRunner().invoke(resolve, [*arguments, *more], catch_exceptions=False)
    assert result.exit_code == 0
    return result


def test_links_are_written_as_the_feeds_page_says(folder: Path) -> None:
    resolved(folder)
    table = pq.read_table(folder / "links.parquet")
    assert table.schema.names == ["defendant", "platform", "store_id", "state", "score", "tier", "why", "rank"]
    rows = [(row["defendant"], row["store_id"], row["state"], row["tier"]) for row in table.to_pylist()]
    assert rows == [
        ("d01", "77", "confirmed", "id"),
        ("d02", "1", "candidate", "auto"),
        ("d03", None, "none", "none"),
    ]


def test_bad_rows_are_set_aside_with_their_reason(folder: Path) -> None:
    resolved(folder)
    lines = (folder / "links.rejected.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "feed,file,row,problem,value"
    assert len(lines) == 3


def test_said_in_counts_and_letters(folder: Path) -> None:
    text = resolved(folder).stdout
    assert "not shown  market/2 `Foshan Kaixin Toys Co.`: other place: `yiwu` and `foshan`" in text
    assert "2 share the distinctive part `kaixin`" in text


def test_as_json_and_as_a_page(folder: Path) -> None:
    page = folder / "links.html"
    shown = json.loads(resolved(folder, "--json", "--html", str(page)).stdout)
    assert (shown["confirmed"], shown["candidates"], shown["without"]) == (1, 1, 1)
    assert "Yiwu Kaixin Toys" in page.read_text(encoding="utf-8")


def test_without_stores_it_says_what_to_give(folder: Path) -> None:
    with pytest.raises(Misuse, match="--stores"):
        CliRunner().invoke(resolve, [str(folder / "case.toml"), "-o", "x"], catch_exceptions=False)


def test_a_judgement_is_kept_with_its_evidence_and_used(folder: Path) -> None:
    resolved(folder)
    case, links = str(folder / "case.toml"), str(folder / "links.parquet")
    store = ["Yiwu Kaixin Toys Co., Ltd.", "market/1"]
    options = ["--by", "J. Doe", "--why", "same licence", "--links", links]
    CliRunner().invoke(link, ["confirm", case, *store, *options], catch_exceptions=False)
    (kept,) = json.loads(CliRunner().invoke(link, ["list", case, "--json"], catch_exceptions=False).stdout)
    assert (kept["by"], kept["tier"], kept["names"]) == ("J. Doe", "auto", ["YIWU KAIXIN TOYS COMPANY LIMITED"])
    assert "confirmed by J. Doe" in resolved(folder).stdout
    CliRunner().invoke(link, ["reject", case, *store, "--by", "A. Roe"], catch_exceptions=False)
    assert "rejected by A. Roe" in resolved(folder).stdout
    assert len((folder / "case.links.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_review_takes_one_key_each(folder: Path) -> None:
    resolved(folder)
    arguments = ["review", str(folder / "case.toml"), "--links", str(folder / "links.parquet"), "--by", "J. Doe"]
    result = CliRunner().invoke(link, arguments, input="xc", catch_exceptions=False)
    assert "1 candidates were open" in result.stdout
    assert "confirmed by J. Doe" in resolved(folder).stdout


@pytest.mark.parametrize(
    ("defendant", "store", "says"),
    [
        ("d9", "market/1", "no such defendant"),
        ("d02", "market", "platform/store_id"),
        ("Nowhere To Be Fund Store", "m/1", "did you mean"),
    ],
)
def test_what_cannot_be_meant_is_refused(folder: Path, defendant: str, store: str, says: str) -> None:
    with pytest.raises(Misuse, match=says):
        CliRunner().invoke(link, ["confirm", str(folder / "case.toml"), defendant, store], catch_exceptions=False)
    assert not (folder / "case.links.jsonl").exists()


def test_why_a_store_is_not_a_candidate(folder: Path) -> None:
    case = str(folder / "case.toml")
    text = CliRunner().invoke(link, ["why", case, "d02", "Yiwu Kaixim Bags"], catch_exceptions=False).stdout
    assert "other trade: `toy` and `bag`" in text
    assert "looked at: yes" in text
    text = CliRunner().invoke(link, ["why", case, "d02", "Something Else"], catch_exceptions=False).stdout
    assert "looked at: no" in text
    text = CliRunner().invoke(link, ["why", case, "d02", "☆"], catch_exceptions=False).stdout
    assert "no letter" in text


def test_repeat_names_the_seller_of_two_cases(folder: Path) -> None:
    other = CASE.replace("00001", "00002").replace("Yiwu Kaixin Toys Co., Ltd.", "YIWU KAI XIN TOYS CO LTD")
    (folder / "other.toml").write_text(other.replace('id = "77"', 'id = "78"'), encoding="utf-8")
    paths = [str(folder / "case.toml"), str(folder / "other.toml")]
    shown = json.loads(CliRunner().invoke(repeat, [*paths, "--json"], catch_exceptions=False).stdout)
    members = sorted([one["defendant"] for one in each["appearances"]] for each in shown)
    # One name under two ids of one platform is likeness against evidence: shown as "may also be", never chained.
    assert [pair for pair in members if len(pair) > 1] == [["d02", "d02"], ["d03", "d03"]]
    alone = [each for each in shown if len(each["appearances"]) == 1]
    assert {each["appearances"][0]["defendant"] for each in alone} == {"d01"}
    assert all(each["may_also_be"] for each in alone)
    assert not any(each["sure"] for each in shown)
    with pytest.raises(Misuse, match="two case files"):
        CliRunner().invoke(repeat, paths[:1], catch_exceptions=False)


def test_a_feed_without_stores_is_warned_of(folder: Path) -> None:
    (folder / "stores.csv").write_text("platform,store_id,name\n", encoding="utf-8")
    assert "the stores feed holds no store" in resolved(folder).stderr


def test_platforms_that_only_the_papers_know_are_warned_of(folder: Path) -> None:
    assert "warning" not in resolved(folder).stderr
    (folder / "stores.csv").write_text("platform,store_id,name\nmarkte,77,A\nother,1,B\n", encoding="utf-8")
    assert "the papers name 1 store on `market`, a platform that the feed does not have" in resolved(folder).stderr
    assert "did you mean `markte`?" in resolved(folder).stderr


def test_an_index_tells_what_a_complete_feed_no_longer_holds(folder: Path) -> None:
    index = ["--index", str(folder / "index")]
    resolved(folder, *index)
    lines = STORES.replace("market,1,YIWU KAIXIN TOYS COMPANY LIMITED\n", "")
    (folder / "stores.csv").write_text(lines, encoding="utf-8")
    assert "gone" not in resolved(folder, *index).stderr
    shown = resolved(folder, *index, "--complete", "--json")
    assert "1 gone, 0 back" in shown.stderr
    answers = {each["defendant"]: each for each in json.loads(shown.stdout)["defendants"]}
    (found,) = answers["d02"]["links"]
    assert found["gone_since"] is not None
    assert f"not in the feed since {found['gone_since'][:10]}" in found["why"]
    assert answers["d01"]["links"][0]["gone_since"] is None
    options = ["--by", "J. Doe", "--links", str(folder / "links.parquet")]
    CliRunner().invoke(
        link, ["confirm", str(folder / "case.toml"), "d02", "market/1", *options], catch_exceptions=False
    )
    (kept,) = json.loads(
        CliRunner().invoke(link, ["list", str(folder / "case.toml"), "--json"], catch_exceptions=False).stdout
    )
    assert kept["index"] == "stores-4/3"
    assert "not in the feed since" in kept["evidence"]


def test_complete_needs_an_index_and_a_feed(folder: Path) -> None:
    arguments = [str(folder / "case.toml"), "--stores", str(folder / "stores.csv"), "--complete", "-o", "x"]
    with pytest.raises(Misuse, match="--index"):
        CliRunner().invoke(resolve, arguments, catch_exceptions=False)
