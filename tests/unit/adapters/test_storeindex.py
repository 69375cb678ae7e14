"""The index of stores: the same answers as a pass over the feed, kept up to date, whole after a broken write."""

from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from enjoin.adapters.storeindex import index as filed
from enjoin.adapters.storeindex import Added, open_index
from enjoin.orders.model import Defendant, PlatformStore
from enjoin.parties.resolve import resolve
from enjoin.problems import Misuse

DEFENDANTS = [
    Defendant(id="d1", name="Yiwu Kaixin Toys Co., Ltd.", stores=(PlatformStore(platform="AliExpress", id="911"),)),
    Defendant(
        id="d2",
        name="Bubble Bear Store",
        stores=(PlatformStore(platform="p", url="https://www.p.example/Shop/bear?x=1"),),
    ),
    Defendant(id="d3", name="a686869", stores=(PlatformStore(platform="p", url="kaixin.en.alibaba.com"),)),
]
ROWS = [
    ("aliexpress", "911", "Whatever", None, None, "u1"),
    ("aliexpress", "912", "YIWU KAIXIN TOYS CO.,LTD", None, None, "u1"),
    ("p", "1", "Another", "Bubble Bear Store", "http://p.example/shop/bear/", None),
    ("p", "2", "义乌市凯欣玩具有限公司", None, "https://kaixin.en.alibaba.com/about", "u2"),
    ("p", "3", "a686869", None, None, None),
    ("p", "4", "", None, None, None),
]
COLUMNS = ("platform", "store_id", "name", "legal_name", "url", "seller_id")


def feed(rows: list[tuple[str | None, ...]]) -> list[pa.RecordBatch]:
    schema = pa.schema([(name, pa.string()) for name in COLUMNS])
    arrays = [pa.array(list(column), pa.string()) for column in zip(*rows, strict=True)]
    return [pa.RecordBatch.from_arrays(arrays, schema=schema)]


def test_the_index_answers_as_the_feed_does(tmp_path: Path) -> None:
    index = open_index(tmp_path / "index")
    assert index.add(feed(ROWS)) == Added(new=6)
    assert resolve(DEFENDANTS, open_index(tmp_path / "index")) == resolve(DEFENDANTS, feed(ROWS))


def test_what_has_not_changed_is_not_filed_again(tmp_path: Path) -> None:
    open_index(tmp_path / "index").add(feed(ROWS))
    index = open_index(tmp_path / "index")
    renamed = ("p", "3", "a686899", None, None, None)
    assert index.add(feed([*ROWS[:4], renamed, ("p", "9", "New", None, None, None)])) == Added(
        new=1, changed=1, unchanged=4
    )
    again = open_index(tmp_path / "index")
    assert again.count == 7
    assert [link.store_id for link in resolve([DEFENDANTS[2]], again)] == ["2"]
    assert sorted(name for batch in again for name in batch.column("name").to_pylist() if "a68" in name) == ["a686899"]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from("123456"), st.sampled_from(["A", "B", "Bubble Bear Store"])), max_size=30))
def test_many_small_updates_end_where_the_last_word_of_each_does(
    tmp_path_factory: pytest.TempPathFactory, updates: list[tuple[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("index")
    for store, name in updates:
        index = open_index(folder)
        index.add(feed([("p", store, name, None, None, None)]))
    last = dict(updates)
    filed = {
        row["store_id"]: row["name"] for batch in open_index(folder) for row in batch.to_pylist()
    }  # a store that stands twice would show the older name
    assert filed == last
    assert open_index(folder).count == len(last)


def test_small_segments_are_merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filed, "MOST_SEGMENTS", 3)
    for number in range(6):
        open_index(tmp_path / "index").add(feed([("p", str(number), f"Shop{number}", None, None, None)]))
    index = open_index(tmp_path / "index")
    assert index.count == 6
    assert len(index.segments) <= 3
    assert len(list((tmp_path / "index").iterdir())) == len(index.segments) + 1


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(Misuse, match="no index of stores"):
        open_index(tmp_path)
    (tmp_path / "index.json").write_text('{"format": "stores-0"}', encoding="utf-8")
    with pytest.raises(Misuse, match="another version"):
        open_index(tmp_path)
    (tmp_path / "index.json").write_text("[", encoding="utf-8")
    with pytest.raises(Misuse, match="no index of stores"):
        open_index(tmp_path)
