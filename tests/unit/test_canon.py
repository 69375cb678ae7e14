"""One value, one run of bytes: RFC 8785, with its own examples."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.canon import canonical, digest, number, opaque_code
from enjoin.problems import Misuse


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (5e-324, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"),
        (9007199254740992.0, "9007199254740992"),
        (295147905179352830000.0, "295147905179352830000"),
        (9.999999999999997e22, "9.999999999999997e+22"),
        (1e23, "1e+23"),
        (999999999999999700000.0, "999999999999999700000"),
        (1e21, "1e+21"),
        (333333333.3333332, "333333333.3333332"),
        (0.000001, "0.000001"),
        (1e-7, "1e-7"),
        (-0.0000033333333333333333, "-0.0000033333333333333333"),
        (1424953923781206.2, "1424953923781206.2"),
    ],
)
def test_numbers_as_in_appendix_b(value: float, printed: str) -> None:
    assert number(value) == printed


def test_keys_are_sorted_by_utf16() -> None:
    """RFC 8785 §3.2.3."""
    value = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\x80": 6, "\xf6": 7}
    assert list(json.loads(canonical(value)).values()) == [2, 4, 6, 7, 1, 5, 3]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_printed_number_reads_back(value: float) -> None:
    assert float(number(value)) == value


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_same_value_same_bytes_and_back(value: object) -> None:
    content = canonical(value)
    assert canonical(json.loads(content)) == content
    assert json.loads(content, parse_int=float) == value


@pytest.mark.parametrize("value", [math.nan, math.inf, 2**53 + 1, {1: 2}, {"a"}, "\ud800", b"x"])
def test_values_without_canonical_bytes_are_refused(value: object) -> None:
    with pytest.raises(Misuse):
        canonical(value)


def test_a_code_is_opaque_and_stable() -> None:
    assert opaque_code("s", ["a"]) == opaque_code("s", ["a"])
    assert opaque_code("s", ["a"]) != opaque_code("t", ["a"])
    assert digest(b"").startswith("sha256:e3b0c442")
