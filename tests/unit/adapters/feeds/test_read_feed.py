"""Feeds as marketplaces hand them over: every type, every fault with its place, nothing dropped in silence."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from enjoin.adapters.feeds import keys
from enjoin.adapters.feeds.keys import Seen
from enjoin.adapters.feeds.model import Tally
from enjoin.adapters.feeds.read import read_feed
from enjoin.problems import Unreadable

Row = dict[str, Any]
LISTED = "2024-01-02T03:04:05+08:00"
LISTED_AT = datetime(2024, 1, 1, 19, 4, 5, tzinfo=UTC)


def read(spec: Path | str, feed: str = "stores", **more: Any) -> tuple[list[Row], Tally]:
    tally = Tally()
    rows = [row for batch in read_feed(str(spec), feed, tally, **more) for row in batch.to_pylist()]
    assert tally.kept == len(rows)
    assert tally.rejected == len(tally.rejects)
    return rows, tally


def rejects(tally: Tally) -> list[tuple[int, str, str]]:
    return [(each.row, each.problem, each.value) for each in tally.rejects]


def lines(path: Path, *rows: object) -> Path:
    path.write_text(
        "".join((row if isinstance(row, str) else json.dumps(row)) + "\n" for row in rows), encoding="utf-8"
    )
    return path


def store(number: object, **more: Any) -> Row:
    return {"platform": "p", "store_id": number, "name": f"n{number}", **more}


def offer(number: object, **more: Any) -> Row:
    return {"platform": "p", "listing_id": number, "store_id": "1", "title": "t", "listed_at": LISTED, **more}


# ── CSV ──


def test_csv_with_quotes_newlines_and_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_text('\ufeffplatform,store_id,name\np,1,"a, ""b""\nc"\np,007,é\n', encoding="utf-8")
    rows, _ = read(path)
    assert [(row["store_id"], row["name"]) for row in rows] == [("1", 'a, "b"\nc'), ("007", "é")]


def test_spaces_around_ids_are_no_part_of_them_and_those_of_texts_stay(tmp_path: Path) -> None:
    """R53: an exact id is exact; what a spreadsheet puts around it is not. Spans count in the text as it is stored."""
    path = tmp_path / "l.csv"
    path.write_text(
        f"platform,listing_id,store_id,title,listed_at,status\np , 7,\t1 , a b ,{LISTED}, removed\n  ,8,1,t,{LISTED},live\n",
        encoding="utf-8",
    )
    rows, tally = read(path, "listings")
    assert [(row["platform"], row["listing_id"], row["store_id"], row["title"], row["status"]) for row in rows] == [
        ("p", "7", "1", " a b ", "removed")
    ]
    assert [each.problem for each in tally.rejects] == ["`platform` is missing"]


def test_csv_rows_that_break_a_rule_are_set_aside_with_their_number(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(
        b"platform,store_id,name,premium\np,1,a,yes\np,2\np,3,\np,4,d,maybe\np,,e,\np,6,\xff\xfe,\np,7,g,0\n"
    )
    rows, tally = read(path)
    assert [(row["store_id"], row["premium"]) for row in rows] == [("1", True), ("7", False)]
    assert sorted(rejects(tally)) == [
        (2, "2 cells where the header has 4", "p,2"),
        (3, "3 cells where the header has 4", "p,3,"),
        (4, "`premium` is not true or false", "maybe"),
        (5, "`store_id` is missing", ""),
        (6, "`name` is not text", "\\xff\\xfe"),
    ]


def test_ten_thousand_rejects_keep_their_places_over_many_batches(tmp_path: Path) -> None:
    path = tmp_path / "s.csv"
    made = "".join(f"p,{n},x\n" if n % 3 else f"p,{n}\n" if n % 2 else f"p,{n},\n" for n in range(1, 30_001))
    path.write_text("platform,store_id,name\n" + made)
    rows, tally = read(path, size=999)
    assert len(rows) == 20_000
    assert sorted(each.row for each in tally.rejects) == list(range(3, 30_001, 3))


def test_rejects_can_go_to_a_sink_instead(tmp_path: Path) -> None:
    found: list[object] = []
    tally = Tally(sink=found.append)
    list(read_feed(str(lines(tmp_path / "s.jsonl", "x", "y", store("1"))), "stores", tally))
    assert (len(found), tally.rejected, tally.rejects) == (2, 2, [])


# ── JSON Lines ──


def test_json_lines_with_bad_lines_mixed_types_and_numbers_as_ids(tmp_path: Path) -> None:
    path = lines(
        tmp_path / "s.jsonl",
        store(12),
        "{broken",
        "",
        store("12b", premium=True, opened_at="2024-01-01"),
        [1, 2],
        store("c", opened_at=LISTED, premium="yes"),
        store(None),
        {**store("d"), "name": "  "},
    )
    rows, tally = read(path)
    assert [(row["store_id"], row["premium"], row["opened_at"]) for row in rows] == [
        ("12", None, None),
        ("c", True, LISTED_AT),
    ]
    found = {row: (problem, value) for row, problem, value in rejects(tally)}
    assert found.keys() == {2, 4, 5, 7, 8}
    assert found[2][0].startswith("not JSON: ")
    assert found[2][1] == "{broken"
    assert found[4] == ("`opened_at` is not an ISO 8601 instant with an offset", "2024-01-01")
    assert found[5] == ("not a JSON object", "[1, 2]")
    assert found[7] == found[7]
    assert found[7][0] == "`store_id` is missing"
    assert found[8][0] == "`name` is missing"


def test_keywords_are_a_text_or_a_list_of_texts(tmp_path: Path) -> None:
    path = lines(tmp_path / "l.jsonl", offer("1", keywords="a, b"), offer("2", keywords=["a", None, "b"]), offer("3"))
    rows, _ = read(path, "listings")
    assert [row["keywords"] for row in rows if row["listing_id"] != "2"] == ["a, b", None]
    only = lines(tmp_path / "m.jsonl", offer("2", keywords=["a", None, "b"]), offer("4", keywords=[]))
    assert [row["keywords"] for row in read(only, "listings")[0]] == ["a, b", ""]


# ── Parquet ──


def parquet(path: Path, **columns: pa.Array) -> Path:
    pq.write_table(pa.table(columns), path)
    return path


def listings_of(path: Path, **columns: pa.Array) -> Path:
    count = len(next(iter(columns.values())))
    have: dict[str, pa.Array] = {name: pa.array([name[0]] * count) for name in ("platform", "store_id", "title")}
    have["listing_id"] = pa.array(range(count))
    have["listed_at"] = pa.array([LISTED_AT] * count, pa.timestamp("us", tz="UTC"))
    return parquet(path, **(have | columns))


def test_parquet_of_every_shape_of_text(tmp_path: Path) -> None:
    path = listings_of(
        tmp_path / "l.parquet",
        platform=pa.array(["p", "p"]).dictionary_encode(),
        store_id=pa.array([7, 8], pa.int32()),
        title=pa.array(["x", "y"], pa.large_string()),
        description=pa.array([b"z", b"\xff"], pa.binary()),
        keywords=pa.array([["a", "b"], None], pa.large_list(pa.string())),
        brand=pa.nulls(2),
        price_minor=pa.array([5.0, 7.5]),
        listed_at=pa.array([LISTED_AT] * 2, pa.timestamp("ns", tz="Asia/Shanghai")),
    )
    rows, tally = read(path, "listings")
    assert [
        {name: rows[0][name] for name in ("platform", "store_id", "title", "description", "keywords", "price_minor")}
    ] == [{"platform": "p", "store_id": "7", "title": "x", "description": "z", "keywords": "a, b", "price_minor": 5}]
    assert rows[0]["listed_at"] == LISTED_AT
    assert rejects(tally) == [(2, "`description` is not text", "\\xff")]  # the first fault of a row is told


def test_parquet_strings_that_are_no_utf8(tmp_path: Path) -> None:
    broken = pa.Array.from_buffers(
        pa.string(), 2, [None, pa.py_buffer(np.array([0, 2, 3], np.int32)), pa.py_buffer(b"\xc3\x28a")]
    )
    path = listings_of(tmp_path / "l.parquet", title=broken)
    rows, tally = read(path, "listings")
    assert [row["title"] for row in rows] == ["a"]
    assert rejects(tally) == [(1, "`title` is not text", "\\xc3(")]


def test_an_instant_without_a_zone_is_no_instant(tmp_path: Path) -> None:
    naive = pa.array([0, None], pa.timestamp("us"))
    tally = Tally()
    with pytest.raises(Unreadable, match=r"all 2 rows break a rule of the feed \(row 1: `listed_at` is not"):
        list(read_feed(str(listings_of(tmp_path / "l.parquet", listed_at=naive)), "listings", tally))
    assert [problem for _, problem, _ in rejects(tally)] == [
        "`listed_at` is not an ISO 8601 instant with an offset",
        "`listed_at` is missing",
    ]
    day = lines(tmp_path / "l.jsonl", offer("1", listed_at="2024-01-01T00:00:00"), offer("2"))
    rows, tally = read(day, "listings")
    assert ([row["listing_id"] for row in rows], [each.row for each in tally.rejects]) == (["2"], [1])


def test_unknown_acts_and_statuses(tmp_path: Path) -> None:
    path = lines(tmp_path / "l.jsonl", offer("1", status="removed"), offer("2", status="gone"))
    assert rejects(read(path, "listings")[1]) == [(2, "unknown `status`", "gone")]
    acts = lines(
        tmp_path / "a.jsonl",
        {"act": "emial", "at": LISTED, "platform": "p"},
        {"act": "email", "at": LISTED, "platform": "p"},
    )
    assert rejects(read(acts, "acts")[1]) == [(1, "unknown `act`", "emial")]


def test_rules_that_a_caller_adds(tmp_path: Path) -> None:
    """Each distinct text is asked about; null is nobody's fault."""
    base = {"act": "email", "at": LISTED, "platform": "p"}
    path = lines(tmp_path / "a.jsonl", {**base, "respondent": "x"}, base, {**base, "respondent": "y"})
    rows, tally = read(path, "acts", known={"respondent": lambda name: name == "y"})
    assert [row["respondent"] for row in rows] == [None, "y"]
    assert rejects(tally) == [(1, "unknown `respondent`", "x")]


# ── keys ──


@pytest.mark.parametrize("size", [1, 2, 3, 100])
def test_a_key_again_is_repeated_or_a_reject(tmp_path: Path, size: int) -> None:
    path = lines(
        tmp_path / "s.jsonl", store("1"), store("2"), store("1"), store("2", country="CN"), store("1"), store("2")
    )
    rows, tally = read(path, size=size)
    assert [row["store_id"] for row in rows] == ["1", "2"]
    assert tally.repeated == 3
    assert rejects(tally) == [(4, "the key (platform, store_id) occurs again with other content", "2")]


def test_a_key_again_in_another_file(tmp_path: Path) -> None:
    lines(tmp_path / "a.jsonl", store("1"))
    lines(tmp_path / "b.jsonl", store("1", country="CN"), store("3"))
    rows, tally = read(tmp_path)
    assert [row["store_id"] for row in rows] == ["1", "3"]
    assert [(Path(each.file).name, each.row) for each in tally.rejects] == [("b.jsonl", 1)]


def test_a_set_aside_row_does_not_take_its_key(tmp_path: Path) -> None:
    rows, tally = read(lines(tmp_path / "s.jsonl", {**store("1"), "name": None}, store("1")))
    assert (len(rows), tally.rejected, tally.repeated) == (1, 1, 0)


def test_acts_without_an_id_are_never_repetitions(tmp_path: Path) -> None:
    base = {"act": "email", "at": LISTED, "platform": "p"}
    rows, _ = read(lines(tmp_path / "a.jsonl", base, base, {**base, "act_id": "1"}, {**base, "act_id": "1"}), "acts")
    assert len(rows) == 3


def test_many_batches_remember_every_key() -> None:
    """Runs are merged as they grow; nothing is lost between them."""
    seen, schema = Seen(), pa.schema([("k", pa.string()), ("v", pa.int64())])
    order = np.random.default_rng(1).permutation(5_000)
    for part in np.array_split(order, 37):
        batch = pa.record_batch([pa.array([str(each) for each in part]), pa.array(part)], schema=schema)
        again, other = seen.look(batch, ("k",), np.ones(len(part), dtype=np.bool_))
        assert not again.any()
        assert not other.any()
    batch = pa.record_batch([pa.array([str(each) for each in order]), pa.array(order + (order == 7))], schema=schema)
    again, other = seen.look(batch, ("k",), np.ones(len(order), dtype=np.bool_))
    assert again.sum() == 4_999
    assert order[other].tolist() == [7]
    assert sum(len(run) for part in seen._parts for run, _ in part._runs) == 5_000


def test_two_keys_of_one_hash_are_a_reject_never_a_silent_loss(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = keys.hash_rows

    def colliding(batch: pa.RecordBatch) -> Any:
        found = whole(batch)
        return np.zeros_like(found) if batch.num_columns == 2 else found

    monkeypatch.setattr(keys, "hash_rows", colliding)
    rows, tally = read(lines(tmp_path / "s.jsonl", store("1"), store("2")))
    assert (len(rows), tally.rejected, tally.repeated) == (1, 1, 0)


# ── whole files ──


def test_a_feed_is_a_file_a_folder_or_a_glob(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    lines(tmp_path / "b.jsonl", store("2"))
    (tmp_path / "a.csv").write_text("platform,store_id,name\np,1,x\n")
    lines(tmp_path / "deep" / "c.ndjson", store("3"))
    (tmp_path / "notes.txt").write_text("not a feed")
    assert [row["store_id"] for row in read(tmp_path)[0]] == ["1", "2", "3"]
    assert [row["store_id"] for row in read(tmp_path / "*.jsonl")[0]] == ["2"]
    assert [row["store_id"] for row in read(tmp_path / "**" / "*.*json*")[0]] == ["2", "3"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("s.csv", b"", "the file is empty"),
        ("s.jsonl", b"", "the file is empty"),
        ("s.parquet", b"", "the file is empty"),
        ("s.parquet", b"PAR1 this is none", "not a whole Parquet file"),
        ("s.txt", b"x", "unknown ending `.txt`"),
        ("s.csv", b"platform,store,name\np,1,x\n", "no column `store_id`"),
        ("s.csv", b"platform,store_id,name,name\np,1,x,y\n", "a column name occurs twice"),
    ],
)
def test_a_file_that_is_no_feed_is_one_sentence_with_its_place(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=said) as caught:
        read(path)
    assert len(caught.value.problems) == 1
    assert name in str(caught.value.problems[0])


def test_a_missing_feed_and_a_column_that_is_nearly_there(tmp_path: Path) -> None:
    near = tmp_path / "s.csv"
    near.write_text("platform,storeid,name\np,1,x\n")
    with pytest.raises(Unreadable, match=r"no file of this feed"):
        read(tmp_path / "none.csv")
    with pytest.raises(Unreadable, match=r"no column `store_id` \(did you mean `storeid`\?\)"):
        read(near)


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_headers_only_is_a_feed_without_rows(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"s.{ending}"
    if ending == "csv":
        path.write_text("platform,store_id,name\n")
    else:
        parquet(path, **{name: pa.array([], pa.string()) for name in ("platform", "store_id", "name")})
    rows, tally = read(path)
    assert (rows, tally.rejected) == ([], 0)


# ── files of another make ──


def test_parquet_with_arrow_views_is_read(tmp_path: Path) -> None:
    path = tmp_path / "s.parquet"
    columns = {name: pa.array([name, "2"]).cast(pa.string_view()) for name in ("platform", "store_id", "name")}
    pq.write_table(pa.table(columns), path)
    rows, _ = read(path)
    assert [row["store_id"] for row in rows] == ["store_id", "2"]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"platform;store_id;name\np;1;a\n", "parted by `;`"),
        (b"platform\tstore_id\tname\np\t1\ta\n", "parted by a tab"),
        ("platform,store_id,name\np,1,a\n".encode("utf-16"), "UTF-16"),
    ],
)
def test_a_csv_of_another_make_is_told_as_such(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "s.csv"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=says):
        read(path)


def test_where_no_row_can_be_read_the_commonest_fault_is_told(tmp_path: Path) -> None:
    path = lines(tmp_path / "l.jsonl", offer(1, title=None), *(offer(n, listed_at="2024-01-02") for n in range(2, 6)))
    with pytest.raises(Unreadable, match=r"all 5 rows .*row 2: `listed_at` is not an ISO 8601 .*\(4 rows\)"):
        read(path, "listings")
