"""Rows read back from files: the quick way gives what `to_pylist` gives; what cannot be read is a broken proof."""

from datetime import UTC
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.engine.rowfiles import cells_of, read_columns
from enjoin.problems import BrokenProof

texts = st.text(st.characters(codec="utf-8"), max_size=3) | st.none()
TYPES = {
    pa.string(): texts,
    pa.list_(pa.string()): st.lists(texts, max_size=3) | st.none(),
    pa.list_(pa.int64()): st.lists(st.integers(0, 3) | st.none(), max_size=3) | st.none(),
    pa.timestamp("us", tz="UTC"): st.datetimes(timezones=st.just(UTC)) | st.none(),
    pa.int64(): st.integers(-9, 9) | st.none(),
    pa.float64(): st.floats(allow_nan=False) | st.none(),
    pa.bool_(): st.booleans() | st.none(),
}


@given(
    st.sampled_from([*TYPES]).flatmap(lambda kind: st.tuples(st.just(kind), st.lists(TYPES[kind], max_size=9))),
    st.integers(0, 3),
)
@settings(max_examples=300, deadline=None)
def test_cells_are_those_of_to_pylist(drawn: tuple[pa.DataType, list[object]], start: int) -> None:
    kind, values = drawn
    column = pa.array(values, kind).slice(start)
    assert cells_of(column) == column.to_pylist() == values[start:]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.parquet", b"PAR1 no"),
        ("a.parquet", b""),
        ("a.csv", b"a,b\n1\n"),
        ("a.csv", b"a,b\n1,\xff\n"),
        ("a.csv", b'a,b\n1,"2\n'),
    ],
)
def test_what_cannot_be_read(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BrokenProof, match=name):
        list(read_columns(tmp_path / name))


def test_csv_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('a,b\n1,"x, y"\n2,\n', encoding="utf-8")
    assert list(read_columns(tmp_path / "a.csv")) == [{"a": ("1", "2"), "b": ("x, y", "")}]
    (tmp_path / "a.csv").write_text("", encoding="utf-8")
    assert list(read_columns(tmp_path / "a.csv")) == []
