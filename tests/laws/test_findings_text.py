"""The fast twin gives what the plain one gives; spans are spans; disguises and casing change nothing that they must not."""

import random

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from enjoin.findings.text import compile_marks, seeds
from enjoin.findings.text.align import cut_core
from enjoin.findings.text.batch import seen_of
from enjoin.findings.text.cells import OVERRIDE, cells
from enjoin.findings.text.codes import FIRST, SAID
from enjoin.findings.text.fast.cells import cells_of
from enjoin.findings.text.fast.filters import looks_near, spots_of
from enjoin.findings.text.fast.front import front
from enjoin.findings.text.fast.laying import CUT, NO, WHOLE, laid, table_room, weigh
from enjoin.findings.text.fast.streams import BEGUN, BY_LOOKS, BY_SOUND, HEARD_LOOKS, HEARD_SOUND, SPEAKS
from enjoin.findings.text.fast.tables import glyph_arrays, prices
from enjoin.findings.text.glyphs import SYMBOL
from enjoin.findings.text.screen import TextScreen
from enjoin.findings.text.ways import lay
from enjoin.rights import Mark
from enjoin.specimen.disguises import CLASSES, disguise

NAMES = ("Squishmallow", "Kellytoy", "Mystery Squad", "Flip A Mallows", "Lego", "Nintendo", "Peppa Pig")
SCREEN = compile_marks([Mark(id=name, text=name.upper()) for name in NAMES])
SHORT = compile_marks([Mark(id=name, text=name) for name in ("LG", "UGG", "小米", "龍舟記", "ポカリ", "Ёж", "Müller")])
WORDS = (
    "plush",
    "Quality",
    "toy",
    "story",
    "keel",
    "box",
    "ünïque",
    "серый",
    "игрушка",
    "マシュマロ",
    "인형",
    "!",
    "(2 pcs)",
    "$5",
    "|",
    "x",
    "for",
    "squish",
    "mallow",
    "mystery",
    "lg",
    "ugg",
    "小米",
    "ﾎﾟｶﾘ ﾈﾞｶﾞ",
    "ﾚｺﾞ",
    "龍舟記",
    "龙舟记",
    "еж Mueller",
    "الدمية",
    "μπάλα",
    "παντζάρι ΛΟΥΛΟΎΔΙ",
    "джинсы",
    "A4+",
    "&amp;",
    "mys&#116;ery&nbsp;squad",
    "&bogus;",
    "set()",
    "เสื้อ",
    "\u200b",
    "e\u0301",
)

word = st.one_of(
    st.sampled_from(WORDS),
    st.builds(
        lambda name, kind, seed: disguise(name, kind, random.Random(seed)),
        st.sampled_from([name for name in NAMES if " " in name]),
        st.sampled_from(sorted(CLASSES)),
        st.integers(0, 10**6),
    ),
    st.builds(
        lambda name, kind, seed: disguise(name, kind, random.Random(seed)),
        st.sampled_from(NAMES),
        st.sampled_from(sorted(set(CLASSES) - {"reordered"})),
        st.integers(0, 10**6),
    ),
    st.builds(
        lambda name, size, dots: name[:size] + dots,
        st.sampled_from(NAMES),
        st.integers(3, 9),
        st.sampled_from(["...", "…", "-"]),
    ),
    # Parts of a disguise inside longer words, of which most are rejected by compiled loops alone.
    st.builds(
        lambda name, kind, seed, head, cut, tail: head + disguise(name, kind, random.Random(seed))[cut:] + tail,
        st.sampled_from(NAMES),
        st.sampled_from(sorted(set(CLASSES) - {"reordered"})),
        st.integers(0, 10**6),
        st.sampled_from(["", "de", "k", "ال", "во", "3", "ne ", "ка ", "アン", "ק ", "高"]),
        st.integers(0, 3),
        st.sampled_from(["", "s", "our", "ical", "ная", "ي", " r", "リ", "품", "45", "'s"]),
    ),
    st.text(max_size=8).filter(lambda text: not any("\ud800" <= each <= "\udfff" for each in text)),
)
texts = st.lists(st.lists(word, max_size=6).map(" ".join), min_size=1, max_size=12)
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def as_rows(found: pa.RecordBatch) -> list[tuple[object, ...]]:
    return [tuple(row.values()) for row in found.to_pylist()]


@quick
@given(texts, st.sampled_from([SCREEN, SHORT]))
def test_fast_twin_equals_plain_twin(rows: list[str], screen: object) -> None:
    found = as_rows(screen.scan(pa.record_batch({"title": rows})))  # type: ignore[attr-defined]
    plain = [
        (
            row,
            each.right,
            each.field,
            each.start,
            each.end,
            each.text,
            each.kind,
            each.score,
            each.band,
            each.detector,
            each.why,
        )
        for row, text in enumerate(rows)
        for each in screen.find(text)  # type: ignore[attr-defined]
    ]
    assert found == plain


@quick
@given(st.lists(word, max_size=5).map(" ".join), st.booleans())
def test_compiled_cells_and_codes_equal_the_plain_ones(text: str, sound: bool) -> None:
    if any(each in text for each in drawn_pairs()) or OVERRIDE in text:
        return
    plain = cells(text, sound)
    data = np.frombuffer(text.encode() or b"\0", np.uint8)
    row = [np.zeros(2 * len(data) + 64, np.int32) for _ in range(6)]
    count, alien, symbols, differs = cells_of(data, 0, len(text.encode()), sound, glyph_arrays(), *row)
    assert bool(symbols) == (SYMBOL in plain.kind)
    assert bool(alien) == plain.foreign
    columns = [plain.mask, plain.letter, plain.kind, plain.gap, plain.pos, plain.end]
    assert [each[:count].tolist() for each in row] == columns
    other = cells(text, not sound)
    assert differs or not alien or columns == [other.mask, other.letter, other.kind, other.gap, other.pos, other.end]


SHORT = compile_marks([Mark(id=name, text=name) for name in ("LG", "UGG", "Lego", "Dyson", "H&M")])
# So many that their automata would grow too large.
_CHANCE = random.Random(1)
OTHERS = [
    "".join(
        _CHANCE.choice("bcdfghjklmnprstvwz") + _CHANCE.choice("aeiou") + _CHANCE.choice(["", "n", "r", "l"])
        for _ in "four"
    )
    for _ in range(150)
]
MANY = compile_marks([Mark(id=name, text=name.upper()) for name in (*NAMES, *OTHERS)])
ROOTED = (BY_LOOKS, BY_SOUND, HEARD_LOOKS, HEARD_SOUND)


@quick
@given(
    st.lists(st.one_of(word, st.sampled_from(OTHERS)), max_size=5).map(" ".join), st.sampled_from([SCREEN, SHORT, MANY])
)
def test_the_front_passes_every_stream_that_holds_a_seed(text: str, screen: TextScreen) -> None:
    data = text.encode() or b"\0"
    offsets = np.array([0, len(text.encode())])
    (state,) = front(np.frombuffer(data, np.uint8), offsets, 0, 1, glyph_arrays(), screen.compiled[0].automata)
    if any(each in text for each in drawn_pairs()) or state & SPEAKS:
        return
    looks = cells(text)
    streams = [looks, looks, cells(text, sound=True), cells(text, sound=True)][: 4 if looks.foreign else 2]
    for bit, row in zip(ROOTED, streams, strict=False):
        if bit in (BY_LOOKS, HEARD_LOOKS):
            codes = {code for code, _, _ in seeds.look_codes(row, symbols=False)[1]}
        else:
            read = seeds.said_codes if bit == BY_SOUND else seeds.foreign_codes
            codes = {code for code, _, _ in read(row)}
        codes &= set(screen.seeds)
        assert state & bit or not codes
        assert bit != BY_LOOKS or state & BEGUN or not any(FIRST <= code < SAID for code in codes)


@quick
@given(st.lists(word, max_size=5).map(" ".join))
def test_the_places_to_judge_are_those_that_the_text_itself_shows(text: str) -> None:
    every = np.array(sorted({pattern.mark for pattern in SCREEN.patterns}), np.int64)
    (seen,) = seen_of(SCREEN, [text.encode()], [every])
    if seen is None:
        assert any(each in text for each in drawn_pairs()) or OVERRIDE in text
        return
    plain = [(row, [*places]) for row, places in SCREEN.seen(text)]
    assert [places for _, places in seen] == [places for _, places in plain if places]
    assert [row.letter for row, _ in seen] == [row.letter for row, places in plain if places]


def drawn_pairs() -> list[str]:
    from enjoin.findings.text.cells import ART_PAIRS

    return sorted(ART_PAIRS | {pair.upper() for pair in ART_PAIRS})


@quick
@given(st.text(max_size=60))
def test_spans_are_spans(text: str) -> None:
    for found in SCREEN.find(text):
        assert 0 <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text


@pytest.mark.parametrize("name", NAMES)
def test_casing_changes_no_finding(name: str) -> None:
    for text in (name, name.upper(), name.lower(), name.swapcase()):
        (found,) = SCREEN.find(f"soft {text} 20cm")
        assert (found.right, found.band, found.text) == (name, "hit", text)


@quick
@given(st.lists(st.integers(0, 12), min_size=1, max_size=60), st.data())
def test_the_bit_parallel_filter_equals_the_plain_one(drawn: list[int], data: st.DataObject) -> None:
    held = [each for at, each in enumerate(drawn) if at == 0 or drawn[at - 1] != each]
    last = data.draw(st.integers(0, len(held) - 1))
    numbers = [number for number, each in enumerate(SCREEN.patterns)]
    number = data.draw(st.sampled_from(numbers))
    pattern = SCREEN.patterns[number]
    want = seeds.classes(pattern)
    # Letters of the mark, so that some are near.
    held = [want[each % len(want)] if each < 9 else each for each in held]
    held = [each for at, each in enumerate(held) if at == 0 or held[at - 1] != each]
    last, upto = min(last, len(held) - 1), data.draw(st.integers(1, len(want)))
    marks, spots, row = SCREEN.compiled[1], np.zeros(32, np.uint64), np.array(held, np.uint8)
    spots_of(row, 0, len(held), spots)
    fast = looks_near(row, 0, len(held), last, upto, spots, number, marks.shapes, marks.wants, marks.peq)
    assert bool(fast) == seeds.looks_near(held, last, upto, pattern)


letters = st.sampled_from("aeiouhrnckslmphtw1050-_")
edit = st.tuples(st.integers(0, 30), st.sampled_from(["gone", "extra", "other", "twice", "turned"]), letters)
LAID = compile_marks(
    [Mark(id=name, text=name) for name in ("Squishmallow", "Kellytoy", "Buzzard", "Mammoth Check", "Rinphia", "LG")]
)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, len(LAID.patterns) - 1), st.lists(edit, max_size=5), st.text(letters, max_size=6), st.data())
def test_the_compiled_alignment_finds_the_way_of_the_plain_one(
    number: int, edits: list[tuple[int, str, str]], beside: str, data: st.DataObject
) -> None:
    pattern = LAID.patterns[number]
    text = "".join(chr(97 + each) for each in pattern.letters)
    for place, how, sign in edits:
        at = place % max(len(text), 1)
        here, after = text[at : at + 1], text[at + 1 : at + 2]
        new = {"gone": "", "extra": here + sign, "other": sign, "twice": here + here, "turned": after + here}[how]
        text = text[:at] + new + text[at + (2 if how == "turned" else 1) :]
    text = data.draw(st.sampled_from([text + beside, beside + text, f"{beside} {text}", f"{text} {beside}"]))
    row = cells(text)
    marks, money, table = LAID.compiled[1], prices(), table_room(len(text), LAID.compiled[1].most)
    size = len(row)
    mask, letter, kind, gap = (np.array(each, np.int32) for each in (row.mask, row.letter, row.kind, row.gap))
    any_letter = weigh(0, size, mask, letter, kind, money.extra, money.paired, money.twice, table)
    limit, kept = int(marks.limit[0, number]), int(marks.kept[number])
    found = laid(marks.letters, number, pattern.size, limit, kept, letter, gap, 0, size, size, any_letter, money, table)
    plain = lay(pattern, row, 0, size, False)
    have, after = cut_core(pattern.size, kept, 0, size, row.gap, size, plain.cost, plain.start) if kept else (0, -1)
    if plain.least <= limit:
        begin = plain.start[pattern.size * (size + 1) + plain.end]
        assert found == (WHOLE, begin, plain.end, plain.least)
    elif have:
        assert (found[0], found[2]) == (CUT, after)
    else:
        assert found[0] == NO


def test_rows_and_kinds_of_column() -> None:
    titles = ["Squishmallow", None, "", "plain", "kelly toy"]
    for column in (
        pa.array(titles),
        pa.array(titles, pa.large_string()),
        pa.array(titles, pa.string_view()),
        pa.array(titles).dictionary_encode(),
    ):
        found = SCREEN.scan(pa.record_batch({"title": column}))
        assert [(row["row"], row["text"]) for row in found.to_pylist()] == [(0, "Squishmallow"), (4, "kelly toy")]
    lists = pa.array([["plush", "Squishmallow", None], None, []], pa.list_(pa.string()))
    (row,) = SCREEN.scan(pa.record_batch({"keywords": lists})).to_pylist()
    assert (row["field"], row["text"], row["start"]) == ("keywords", "Squishmallow", 7)


def test_a_slice_counts_its_own_rows() -> None:
    part = pa.record_batch({"title": ["x", "Squishmallow", None, "kellytoy"]}).slice(1, 3)
    assert [row["row"] for row in SCREEN.scan(part).to_pylist()] == [0, 2]


def test_bytes_that_are_no_utf8_are_borne() -> None:
    column = pa.array([b"\xff\xfe squishmallow \xc3", b"\xed\xa0\x80kellytoy", b"\xf0\x9f"], pa.binary())
    found = SCREEN.scan(pa.record_batch({"title": column})).to_pylist()
    assert [(row["row"], row["text"]) for row in found] == [(0, "squishmallow"), (1, "kellytoy")]


def test_a_rare_word_is_no_plural() -> None:
    screen = compile_marks([Mark(id="Tonies", text="TONIES")])
    assert screen.find("a tonis for kids")
    assert screen.scan(pa.record_batch({"title": ["a tonis for kids"]})).num_rows == 1


@pytest.mark.parametrize(
    ("mark", "text", "bands"),
    [
        ("Rapala", "家用 TRapala", ["review"]),  # one letter more makes a rare word
        (
            "Winsor And Newton",
            "комплект WINSOR AND N\u200eEW\u202eTON 2шт",
            ["hit"],
        ),  # a word that ends before it begins
        ("Barbie", "B\u202e 815 キャバドレス ベロア バッククロス", []),  # displayed in another order, beside kana
    ],
)
def test_both_paths_bear_what_broke_one(mark: str, text: str, bands: list[str]) -> None:
    screen = compile_marks([Mark(id=mark, text=mark)])
    fast = screen.scan(pa.record_batch({"title": [text]}))["band"].to_pylist()
    assert fast == [each.band for each in screen.find(text)] == bands


def test_a_word_that_goes_on_is_no_short_mark() -> None:
    screen = compile_marks([Mark(id="LG", text="LG")])
    rows = ["1 L Gues", "set 1 L Gucc... washable", "LG Gx", "an LG tv"]
    assert screen.scan(pa.record_batch({"title": rows}))["row"].to_pylist() == [
        row for row, text in enumerate(rows) for _ in screen.find(text)
    ]


def test_a_row_full_of_seeds_hides_none_after_it() -> None:
    rows = ["squishmallow " * 6000, "a squishmallow", "nothing here", "kelly-toy"]
    found = SCREEN.scan(pa.record_batch({"title": rows}))
    assert set(found["row"].to_pylist()) == {0, 1, 3}


def test_texts_met_again_are_answered_as_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Relistings repeat titles: what is remembered of them depends on field and premise (R30), and room is bounded."""
    from enjoin.findings.text.batch import Recent

    monkeypatch.setattr(Recent, "MOST", 3)
    texts = [f"{how} Squishmallow {number} cm" for number in range(4) for how in ("for", "not a", "big")]
    screen = compile_marks([Mark(id="Squishmallow", text="Squishmallow")])
    for _ in range(2):
        for field in ("title", "description"):
            for premise in (False, True):
                for text in texts:
                    rows = pa.record_batch({field: ["plain", text, text]})
                    wanted = [each.band for each in screen.find(text, field, no_authentic_goods=premise)]
                    found = screen.scan(rows, (field,), no_authentic_goods=premise)
                    assert (found["row"].to_pylist(), found["band"].to_pylist()) == ([1, 2], wanted * 2)
    assert all(len(each.new) <= Recent.MOST and len(each.old) <= Recent.MOST for each in screen.recent.values())
