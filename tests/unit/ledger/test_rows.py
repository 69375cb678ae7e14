"""Row trees: the fast column-wise encoder is the plain one, and one row is proved without the others."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.ledger import rows as module
from enjoin.ledger.rows import (
    check_row,
    columns_root,
    encode_columns,
    prove_row,
    row_bytes,
    row_hashes,
    rows_root,
    salt_of,
)
from enjoin.ledger.tree import EMPTY_ROOT, leaf_hash, root_of
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

texts = st.text(st.characters(codec="utf-8"), max_size=12)
zones = st.sampled_from([UTC, timezone(timedelta(hours=-4))])
cells = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
    | st.lists(texts | st.none() | st.booleans() | st.integers(0, 3), max_size=3)
    | st.datetimes(timezones=zones)
    | st.builds(Instant, st.integers(0, 2 * 10**15))
)
columns = st.one_of(
    st.just(texts),
    st.just(texts | st.none()),
    st.just(st.floats(0, 1)),
    st.just(st.lists(texts, max_size=2)),
    st.just(cells),
)


@st.composite
def tables(draw: st.DrawFn) -> list[dict[str, object]]:
    kinds = draw(st.dictionaries(texts, columns, min_size=1, max_size=6))
    return draw(st.lists(st.fixed_dictionaries(kinds), min_size=1, max_size=12))


@given(tables())
@settings(max_examples=300, deadline=None)
def test_the_fast_encoder_is_the_plain_one(table: list[dict[str, object]]) -> None:
    batch = {name: [row[name] for row in table] for name in table[0]}
    assert encode_columns(batch) == [row_bytes(row) for row in table]
    assert rows_root(table) == root_of([leaf_hash(row_bytes(row)) for row in table])


def test_one_and_true_are_not_the_same_cell() -> None:
    assert encode_columns({"a": [1, True, 1.0, "1", [1], [True]]}) == [
        b'{"a":1}',
        b'{"a":true}',
        b'{"a":1}',
        b'{"a":"1"}',
        b'{"a":[1]}',
        b'{"a":[true]}',
    ]


@given(
    count=st.integers(0, 70),
    cut=st.integers(1, 30),
    block=st.sampled_from([1, 2, 8]),
    blind=st.sampled_from([b"", b"k" * 32]),
)
@settings(max_examples=60, deadline=None)
def test_batches_of_any_size_have_one_root(count: int, cut: int, block: int, blind: bytes) -> None:
    table = [{"n": number} for number in range(count)]
    batches = [{"n": [row["n"] for row in table[at : at + cut]]} for at in range(0, count, cut)]
    plain = root_of(
        [leaf_hash(row_bytes(row) + (b"\n" + salt_of(blind, i) if blind else b"")) for i, row in enumerate(table)]
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "BLOCK", block)
        assert columns_root(batches, blind=blind) == (plain, count)
        assert rows_root(table, blind=blind) == plain


def test_no_rows_have_the_empty_root() -> None:
    assert rows_root([]) == EMPTY_ROOT


@given(count=st.integers(1, 50), data=st.data(), blind=st.sampled_from([b"", b"k" * 32]))
@settings(max_examples=100, deadline=None)
def test_one_row_is_proved_alone_and_no_other_passes_for_it(count: int, data: st.DataObject, blind: bytes) -> None:
    index = data.draw(st.integers(0, count - 1))
    table = [{"n": number, "t": "x"} for number in range(count)]
    root, content, salt = rows_root(table, blind=blind), row_bytes(table[index]), salt_of(blind, index)
    proof = prove_row(index, row_hashes([{"n": [*range(count)], "t": ["x"] * count}], blind=blind))
    check_row(content, salt, index, count, proof, root)
    for bent_content, bent_salt, bent_index in (
        (row_bytes({"n": index, "t": "y"}), salt, index),
        (content, salt + b"x", index),
        (content, salt, (index + 1) % (count + 1)),
    ):
        with pytest.raises(BrokenProof):
            check_row(bent_content, bent_salt, bent_index, count, proof, root)


def test_a_neighbour_cannot_be_guessed_from_a_blinded_proof() -> None:
    table = {"n": [0, 1]}
    (sibling,) = prove_row(0, row_hashes([table], blind=b"k" * 32))
    assert sibling != leaf_hash(row_bytes({"n": 1}))
    (bare,) = prove_row(0, row_hashes([table]))
    assert bare == leaf_hash(row_bytes({"n": 1}))


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ([{"a": "\ud800"}], "surrogate"),
        ([{"a": float("nan")}], "not a finite|not finite"),
        ([{"a": 2**60}], "column `a`"),
        ([{"a": object()}], "column `a`"),
        ([{"a": datetime(2023, 1, 1)}], "time zone"),  # noqa: DTZ001
        ([{"a": 1}, {"b": 1}], "same columns"),
    ],
)
def test_rows_without_canonical_bytes_are_misuse(table: list[dict[str, object]], says: str) -> None:
    with pytest.raises(Misuse, match=says):
        rows_root(table)


def test_columns_are_equally_long() -> None:
    with pytest.raises(Misuse, match="equally long"):
        encode_columns({"a": [1], "b": [1, 2]})
