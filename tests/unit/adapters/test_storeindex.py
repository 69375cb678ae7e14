"""The index of stores: the same answers as a pass over the feed, kept up to date, whole after a broken write."""

from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from enjoin.adapters.storeindex import Added, open_index
from enjoin.adapters.storeindex import index as filed
from enjoin.courts import court
from enjoin.engine.repeat import repeats
from enjoin.orders.model import Case, Defendant, PlatformStore
from enjoin.parties.resolve import resolve
from enjoin.problems import Misuse
from enjoin.when import Instant, read_moment

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
    ("p", "5", "Happy Whale Store", None, "https://www.p.example/store/Kaixin-Toys-Store", None),
    ("ebay", "6", "Other", None, "https://m.ebay.com/usr/kaixintoys", None),
    ("dhgate", "7", "Other", None, "https://www.kaixintoys.dhgate.com/", None),
]
COLUMNS = ("platform", "store_id", "name", "legal_name", "url", "seller_id")


def feed(rows: list[tuple[str | None, ...]]) -> list[pa.RecordBatch]:
    schema = pa.schema([(name, pa.string()) for name in COLUMNS])
    arrays = [pa.array(list(column), pa.string()) for column in zip(*rows, strict=True)]
    return [pa.RecordBatch.from_arrays(arrays, schema=schema)]


def test_the_index_answers_as_the_feed_does(tmp_path: Path) -> None:
    index = open_index(tmp_path / "index")
    assert index.add(feed(ROWS)) == Added(new=9)
    assert resolve(DEFENDANTS, open_index(tmp_path / "index")) == resolve(DEFENDANTS, feed(ROWS))


def test_repeats_among_filed_stores_are_those_of_the_feed(tmp_path: Path) -> None:
    index = open_index(tmp_path / "index")
    index.add(feed(ROWS))
    at = read_moment("2024-01-01", court("nysd"))
    cases = [
        Case(docket=f"1:2{number}-cv-1", court=court("nysd"), caption="", defendants=(defendant,))
        for number, defendant in enumerate(
            (
                DEFENDANTS[0],
                Defendant(id="x", name="Kaixin Toys", stores=(PlatformStore(platform="aliexpress", id="912"),)),
                DEFENDANTS[2],
            )
        )
    ]
    found = repeats(cases, at, index)
    assert found == repeats(cases, at, feed(ROWS))
    assert [tie.kind for each in found for tie in each.ties] == ["seller"]


def test_what_has_not_changed_is_not_filed_again(tmp_path: Path) -> None:
    open_index(tmp_path / "index").add(feed(ROWS))
    index = open_index(tmp_path / "index")
    renamed = ("p", "3", "a686899", None, None, None)
    assert index.add(feed([*ROWS[:4], renamed, ("p", "9", "New", None, None, None)])) == Added(
        new=1, changed=1, unchanged=4
    )
    again = open_index(tmp_path / "index")
    assert again.count == 10
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


def at(day: int) -> Instant:
    return read_moment(f"2024-01-{day:02}T12:00:00Z", court("nysd"))


def test_what_a_complete_feed_lacks_is_gone_and_may_come_back(tmp_path: Path) -> None:
    first, last = ROWS[1], ROWS[-1]
    open_index(tmp_path).add(feed(ROWS), complete_at=at(1))
    index = open_index(tmp_path)
    assert index.add(feed(ROWS[2:]), complete_at=at(2)).gone == 2
    assert index.add(feed(ROWS[2:-1]), complete_at=at(3)).gone == 1
    again = open_index(tmp_path)
    keys = [("aliexpress", "912"), ("dhgate", "7"), ("p", "3"), ("p", "99")]
    assert again.gone_since(keys) == {keys[0]: at(2).iso(), keys[1]: at(3).iso()}
    assert (again.count, again.missing) == (len(ROWS), 3)
    (link,) = [link for link in resolve(DEFENDANTS[:1], again) if link.store_id == "912"]
    assert link.why.endswith("; not in the feed since 2024-01-02")
    assert again.add(feed([first])) == Added(unchanged=1, back=1)  # any feed that holds it brings it back
    assert again.add(feed([*ROWS[:-1], (*last[:2], "Renamed", *last[3:])]), complete_at=at(4)).back == 2
    assert open_index(tmp_path).missing == 0


def test_a_complete_feed_without_stores_marks_nothing(tmp_path: Path) -> None:
    open_index(tmp_path).add(feed(ROWS))
    with pytest.raises(Misuse, match="no store"):
        open_index(tmp_path).add([], complete_at=at(1))
    assert open_index(tmp_path).missing == 0


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sets(st.sampled_from("123456"), min_size=1), min_size=1, max_size=8), st.booleans())
def test_gone_is_what_the_last_complete_feed_lacks(
    tmp_path_factory: pytest.TempPathFactory, feeds: list[set[str]], small: bool
) -> None:
    folder = tmp_path_factory.mktemp("index")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filed, "MOST_SEGMENTS", 2 if small else 24)
        for day, stores in enumerate(feeds, 1):
            open_index(folder).add(feed([("p", each, "A", None, None, None) for each in stores]), complete_at=at(day))
    index = open_index(folder)
    ever = set().union(*feeds)
    gone = {store for _, store in index.gone_since([("p", each) for each in ever])}
    assert gone == ever - feeds[-1]
    assert (index.count, index.missing) == (len(ever), len(gone))


def test_an_update_that_breaks_leaves_the_index_as_it_was(tmp_path: Path) -> None:
    open_index(tmp_path).add(feed(ROWS))
    before = resolve(DEFENDANTS, open_index(tmp_path))
    renamed = [(*row[:2], "Renamed", *row[3:]) for row in ROWS]
    for breaks in ("replace", "write_text"):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Path, breaks, lambda *_, **__: (_ for _ in ()).throw(OSError("no space left")))
            with pytest.raises(OSError, match="no space"):
                open_index(tmp_path).add(feed(renamed), complete_at=at(1))
        assert resolve(DEFENDANTS, open_index(tmp_path)) == before
    assert open_index(tmp_path).add(feed(renamed)).changed == len(ROWS)


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
