"""HTML entities are read as what a page shows, and spans count in the text as it is stored."""

import pyarrow as pa
import pytest

from enjoin.findings.text import compile_marks
from enjoin.findings.text.entities import unescaped
from enjoin.rights import Mark

MARKS = ("QUILLET'S", "N&K", "ORBIC", "露草堂")
SCREEN = compile_marks([Mark(id=text, text=text) for text in MARKS])
TEXTS = {
    "Quillet&#39;s jars": ("QUILLET'S", "Quillet&#39;s"),
    "new N&#38;K shirt": ("N&K", "N&#38;K"),
    "N&amp;K": ("N&K", "N&amp;K"),
    "OR&shy;BIC set": ("ORBIC", "OR&shy;BIC"),
    "&#x4f;&#82;BIC": ("ORBIC", "&#x4f;&#82;BIC"),
    "<b>or&nbsp;bic</b> &amp; more": ("ORBIC", "or&nbsp;bic"),
    "&#38706;&#33609;堂 tea": ("露草堂", "&#38706;&#33609;堂"),
    "&amp;nbsp; orbic": ("ORBIC", "orbic"),
    "?a=1&copy=2 orbic": ("ORBIC", "orbic"),
}


@pytest.mark.parametrize(("text", "found"), TEXTS.items())
def test_a_mark_written_with_entities_is_found_where_it_stands(text: str, found: tuple[str, str]) -> None:
    (each,) = SCREEN.find(text)
    assert (each.right, each.text) == found
    assert text[each.start : each.end] == each.text
    assert {near.text for near in SCREEN.explain(text).looked_at} >= {found[1]}


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.binary(), pa.large_binary()])
def test_batches_read_them_too(kind: pa.DataType) -> None:
    texts = ["plain", None, *TEXTS, "&", "a&b;", "&#xD800; &bogus; orbic"]
    column = pa.array(
        [
            each if each is None or pa.types.is_string(kind) or pa.types.is_large_string(kind) else each.encode()
            for each in texts
        ],
        kind,
    )
    rows = SCREEN.scan(pa.record_batch({"title": column}).slice(1), ("title",)).to_pylist()
    plain = [
        (at, each.right, each.start, each.text) for at, text in enumerate(texts[1:]) for each in SCREEN.find(text or "")
    ]
    assert [(row["row"], row["right"], row["start"], row["text"]) for row in rows] == plain


@pytest.mark.parametrize("text", ["", "no entity", "R&D;x", "a & b", "&;", "&#;", "&bogus;", "&amp"])
def test_what_is_no_entity_stays(text: str) -> None:
    assert unescaped(text) is None


def test_an_entity_of_two_characters_stands_where_it_is_written() -> None:
    shown = unescaped("a&NotEqualTilde;b")
    assert shown is not None
    assert shown.text == "a\u2242\u0338b"
    assert shown.place(1, 3) == (1, 16, "&NotEqualTilde;")
    assert shown.place(0, 4)[2] == "a&NotEqualTilde;b"
