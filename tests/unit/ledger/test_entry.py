"""Entries: one spelling each, bodies that can go, and a parser that takes anything."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from enjoin.ledger.entry import leaf, read_entry, recorded, redact, write_entry
from enjoin.problems import BrokenProof, Misuse
from enjoin.when import Instant

AT = Instant(1_690_000_000_123_456)
BODY = {"outcome": "block", "directives": ["pi.1b"], "score": 0.97}
ENTRY = write_entry("decision", 2, BODY, at=AT)

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(-(2.0**53), 2.0**53)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=10,
)


@given(
    body=st.dictionaries(st.text(st.characters(codec="utf-8")), json_values, max_size=6), us=st.integers(0, 4 * 10**15)
)
@settings(max_examples=200, deadline=None)
def test_an_entry_comes_back(body: dict[str, object], us: int) -> None:
    content = write_entry("a.tag", 1, body, at=Instant(us))
    entry = read_entry(content)
    assert (entry.tag, entry.version, entry.at, entry.body) == ("a.tag", 1, Instant(us), body)
    assert leaf(content) == leaf(redact(content))
    assert read_entry(redact(content)).body is None


def test_a_redacted_body_leaves_its_digest() -> None:
    assert read_entry(redact(ENTRY)).body_digest == read_entry(ENTRY).body_digest
    assert b"pi.1b" not in redact(ENTRY)


def test_recorded_texts_sort_as_instants_do() -> None:
    moments = [Instant(us) for us in (0, 1, 999_999, 1_000_000, 1_000_001, 10**15, 10**15 + 500_000)]
    texts = [recorded(write_entry("t", 1, {}, at=moment)) for moment in moments]
    assert texts == sorted(texts)


@pytest.mark.parametrize("at", range(len(ENTRY)))
def test_no_bit_of_an_entry_can_be_bent_unnoticed(at: int) -> None:
    for bit in range(8):
        bent = bytearray(ENTRY)
        bent[at] ^= 1 << bit
        try:
            read_entry(bytes(bent))
        except BrokenProof:
            continue
        assert leaf(bytes(bent)) != leaf(ENTRY)  # then the tree notices


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"{}\n{}",
        ENTRY.partition(b"\n")[0],
        ENTRY.replace(b'{"at"', b'{ "at"', 1),
        ENTRY + b" ",
        ENTRY + b"\n",
        ENTRY.replace(b'"version":2', b'"version":02'),
        ENTRY.replace(b'"version":2', b'"version":-2'),
        ENTRY.replace(b"+00:00", b"+01:00"),
        ENTRY.replace(b"2023-07-22", b"2023-02-30"),
        ENTRY.replace(b".123456", b".000000"),
    ],
)
def test_what_is_no_entry_is_refused(content: bytes) -> None:
    with pytest.raises(BrokenProof):
        read_entry(content)


@pytest.mark.parametrize("body", ['{"a":1,"a":2}', '{"b":1,"a":2}', '{"a":1.0}', "[]", "null", "{", "[" * 100_000])
def test_a_body_has_one_spelling(body: str) -> None:
    from enjoin.canon import canonical, digest

    head = canonical({"at": AT.iso(), "body": digest(body.encode()), "tag": "t", "version": 1})
    with pytest.raises(BrokenProof, match="canonical"):
        read_entry(head + b"\n" + body.encode())


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_an_entry_or_a_broken_proof(content: bytes) -> None:
    with pytest.raises(BrokenProof):
        read_entry(content)


@pytest.mark.parametrize(("tag", "version"), [("", 1), ("Tag", 1), ("a b", 1), ("a", 0), ('a","b', 1)])
def test_wrong_tags_and_versions_are_misuse(tag: str, version: int) -> None:
    with pytest.raises(Misuse):
        write_entry(tag, version, {}, at=AT)
