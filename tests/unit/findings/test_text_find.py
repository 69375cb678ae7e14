"""What the plain path finds in one text, with exact spans, and what it leaves alone."""

import mmap
import subprocess
import sys

import numpy as np
import pyarrow as pa
import pytest

from enjoin.findings.text import TextScreen, compile_marks
from enjoin.findings.text.cells import Cells
from enjoin.findings.text.shapes import Pattern
from enjoin.findings.text.ways import Laid, Layer, cut, lay
from enjoin.problems import Unreadable
from enjoin.rights import Mark


@pytest.fixture(scope="module")
def screen() -> TextScreen:
    return compile_marks(
        [
            Mark(id="sq", text="SQUISHMALLOW", also=("スクイッシュマロウ",)),
            Mark(id="flip", text="FLIP A MALLOWS"),
            Mark(id="mys", text="MYSTERY SQUAD"),
            Mark(id="kel", text="KELLYTOY"),
            Mark(id="rol", text="ROLEX"),
            Mark(id="lego", text="LEGO"),
            Mark(id="ugg", text="UGG"),
            Mark(id="lv", text="LOUIS VUITTON"),
            Mark(id="seven", text="7UP"),
        ]
    )


FOUND = [
    ("plush, SQUISHMALLOW, gift", "sq", "SQUISHMALLOW", "exact"),
    ("big squishmallows sale", "sq", "squishmallows", "affix"),
    ("the Squishmallowing plush", "sq", "Squishmallowing", "affix"),
    ("Squish Mallow 30 cm", "sq", "Squish Mallow", "spacing"),
    ("S-q-u-i-s-h-m-a-l-l-o-w-s toy", "sq", "S-q-u-i-s-h-m-a-l-l-o-w-s", "punctuation"),
    ("squis|h|mallows now", "sq", "squis|h|mallows", "punctuation"),
    ("cute squishmallowpillow", "sq", "squishmallowpillow", "joined"),
    ("Squsihmallows x2", "sq", "Squsihmallows", None),
    ("Squish-Allow plush", "sq", "Squish-Allow", None),
    ("squ!shm@ll0w", "sq", "squ!shm@ll0w", "leet"),
    ("ѕquіѕhmаllоw", "sq", "ѕquіѕhmаllоw", "homoglyph"),
    ("ＳＱＵＩＳＨＭＡＬＬＯＷ", "sq", "ＳＱＵＩＳＨＭＡＬＬＯＷ", "style"),
    ("śqüíshmállów", "sq", "śqüíshmállów", "accent"),
    ("s\u200bquish\u200dmallow", "sq", "s\u200bquish\u200dmallow", "invisible"),
    ("skwishmelo toy", "sq", "skwishmelo", None),
    ("Squishmal plush", "sq", "Squishmal", "truncation"),
    ("сквишмеллоу игрушка", "sq", "сквишмеллоу", "transliteration"),
    ("スクイッシュマロウ ぬいぐるみ", "sq", "スクイッシュマロウ", None),
    ("스퀴시멜로우 인형", "sq", "스퀴시멜로우", "transliteration"),
    ("سكويشمالو", "sq", "سكويشمالو", "transliteration"),
    ("Mystery-Squad", "mys", "Mystery-Squad", "punctuation"),
    ("mysterysquad cards", "mys", "mysterysquad", "spacing"),
    ("kelly toy plush", "kel", "kelly toy", "spacing"),
    ("Flip a mallowing", "flip", "Flip a mallowing", None),
    ("r0lex watch", "rol", "r0lex", "leet"),
    ("Ro.lex", "rol", "Ro.lex", "punctuation"),
    ("legos set", "lego", "legos", "affix"),
    ("UGG boots", "ugg", "UGG", "exact"),
    ("Louis Vuiton bag", "lv", "Louis Vuiton", None),
    ("|_ouis Vuitton", "lv", "|_ouis Vuitton", "leet"),
    ("7UP can", "seven", "7UP", "exact"),
]


@pytest.mark.parametrize(("text", "right", "span", "kind"), FOUND)
def test_found_with_its_exact_span(screen: TextScreen, text: str, right: str, span: str, kind: str | None) -> None:
    hits = [each for each in screen.find(text) if each.band == "hit" and each.right == right]
    assert [each.text for each in hits] == [span]
    assert text[hits[0].start : hits[0].end] == span
    assert kind is None or hits[0].kind == kind


LEFT = [
    "squishy marshmallow pillow",
    "squish toy mallow plush",
    "suicide squad mystery box",
    "mystery squid game",
    "mystery box for the squad",
    "mastery squad",
    "jelly toy",
    "belly toy",
    "Skelly toy figure",
    "kelly's toy story",
    "Kelly green toy",
    "flip flop a mallow",
    "British mallow",
    "маршмеллоу мягкий",
    "マシュマロ ぬいぐるみ",
    "Role X player set",
    "allegory and delegation",
    "suggestion box, baggage, nugget",
    "High Quality skeleton",
    "tup",
    "",
    " ",
]


@pytest.mark.parametrize("text", LEFT)
def test_lawful_wordings_are_no_hit(screen: TextScreen, text: str) -> None:
    assert [each for each in screen.find(text) if each.band == "hit"] == []


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("hammock for Squishmallows", "sq"),
        ("not Squishmallow, our own design", "sq"),
        ("storage net compatible with Squishmallows", "sq"),
        ("review of Squishmallow", "sq"),
        ("Squishmallow-style plush", "sq"),
        ("mallow squish", "sq"),
        ("squad mystery", "mys"),
    ],
)
def test_what_a_person_must_look_at_is_for_review(screen: TextScreen, text: str, right: str) -> None:
    assert {each.band for each in screen.find(text) if each.right == right} == {"review"}


@pytest.mark.parametrize("text", ["kelly toy story", "mystery squad goals tee"])
def test_a_fixed_phrase_is_not_the_mark(screen: TextScreen, text: str) -> None:
    """R29: the words around make it another phrase."""
    assert screen.find(text) == ()


def test_the_premise_makes_comparative_use_a_hit(screen: TextScreen) -> None:
    (found,) = screen.find("hammock for Squishmallows", no_authentic_goods=True)
    assert found.band == "hit"
    assert "R30" in found.why


def test_field_and_detector_are_named(screen: TextScreen) -> None:
    (found,) = screen.find("Squishmallow", "query")
    assert (found.field, found.detector, found.start, found.end) == ("query", screen.version, 0, 12)


def test_two_uses_in_one_text(screen: TextScreen) -> None:
    assert [each.text for each in screen.find("Squishmallow and squish mallows by kellytoy")] == [
        "Squishmallow",
        "squish mallows",
        "kellytoy",
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [("X", "mark-too-short"), ("!!", "mark-no-letters"), ("", "mark-no-letters"), ("é", "mark-too-short")],
)
def test_a_mark_that_cannot_be_screened_is_refused_with_advice(text: str, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        compile_marks([Mark(id="a", text=text), Mark(id="b", text="LEGO"), Mark(id="c", text="?")])
    assert [each.code for each in caught.value.problems] == [code, "mark-no-letters"]
    assert all(each.hint for each in caught.value.problems)


def test_a_mark_of_more_than_120_letters_is_refused_with_advice() -> None:
    with pytest.raises(Unreadable) as caught:
        compile_marks([Mark(id="long", text="ab" * 61)])
    (problem,) = caught.value.problems
    assert problem.code == "mark-too-long"
    assert "122 letters" in problem.message
    assert problem.hint
    assert compile_marks([Mark(id="long", text="ab" * 60)]).find("x " + "ab" * 60)


def test_no_marks_find_nothing() -> None:
    assert compile_marks([]).find("Squishmallow") == ()


@pytest.mark.parametrize(
    "text",
    [
        "\ud800squishmallow",
        "\u202esquishmallow\u202c" * 50,
        "s" + "\u0301" * 5000 + "quishmallow",
        "a" * 20_000,
        "sq" * 10_000,
        "(" * 5000,
        "|\\/" * 3000,
        "\x00",
        "mystery " * 2000,
    ],
)
def test_hostile_text_is_borne(screen: TextScreen, text: str) -> None:
    for found in screen.find(text):
        assert text[found.start : found.end] == found.text


def test_work_grows_with_the_text_not_with_its_square(screen: TextScreen) -> None:
    def cells_laid(text: str) -> int:
        laid = 0

        def count(pattern: Pattern, row: Cells, first: int, last: int, whole: bool) -> Laid:
            nonlocal laid
            laid += (last - first + 1) * (pattern.size + 1)
            return lay(pattern, row, first, last, whole)

        screen.find_in(text, "title", layer=Layer(count, cut))
        return laid

    unit = "mystery squish kelly mallow "
    short, long = cells_laid(unit * 20), cells_laid(unit * 160)
    assert short > 0
    assert long < short * 8 * 1.5


@pytest.mark.parametrize("text", ["Abcdefghij" * 7, "ab" * 32, "word " * 20 + "ends", "The Quick Brown Fox " * 5])
def test_a_mark_of_more_than_64_letters_is_found_by_both_paths(text: str) -> None:
    screen = compile_marks([Mark(id="long", text=text)])
    title = f"plush {text.strip()} toy"
    plain = screen.find(title)
    assert [(each.right, each.text) for each in plain] == [("long", text.strip())]
    found = screen.scan(pa.record_batch({"title": ["a lawful toy", title]})).to_pylist()
    assert [(row["row"], row["start"], row["end"]) for row in found] == [(1, plain[0].start, plain[0].end)]


def test_a_description_of_a_megabyte_is_read_to_its_end(screen: TextScreen) -> None:
    long = "soft plush for children " * 45_000
    batch = pa.record_batch({"title": [None, long + "Squishmallow"], "description": [long, "kellytoy " + long]})
    found = screen.scan(batch, ("title", "description")).to_pylist()
    assert [(row["row"], row["field"], row["start"]) for row in found] == [
        (1, "title", len(long)),
        (1, "description", 0),
    ]


def test_an_offset_beyond_two_thousand_million_bytes(screen: TextScreen) -> None:
    """A slice of a column whose bytes lie beyond what 32 bits count."""
    far = 2**31 + 10
    # An address space is reserved, not filled: only the last page is written.
    room = mmap.mmap(-1, far + 64)
    text = b"a Squishmallow"
    room[far : far + len(text)] = text
    edges = np.array([far, far + 1, far + len(text)], np.int64)
    column = pa.LargeStringArray.from_buffers(2, pa.py_buffer(edges.tobytes()), pa.py_buffer(room))
    (row,) = screen.scan(pa.record_batch({"title": column})).to_pylist()
    assert (row["row"], row["text"], row["start"]) == (1, "Squishmallow", 1)


@pytest.mark.parametrize("text", ["\ud800 squishmallow", "squish\udfffmallow", "\udc80\udcff", "kelly toy \ud83d"])
def test_lone_surrogates_are_borne(screen: TextScreen, text: str) -> None:
    for found in screen.find(text):
        assert text[found.start : found.end] == found.text


def test_explain_says_what_nearly_rejected_and_what_was_left(screen: TextScreen) -> None:
    told = screen.explain("High Quality skeleton")
    assert told.findings == ()
    assert any("ordinary word" in each.why for each in told.looked_at)


def test_the_plain_path_needs_no_numpy() -> None:
    code = "import sys, enjoin.findings.text; print([m for m in ('numpy', 'numba', 'pyarrow') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
