"""Short marks in titles of other scripts, respelled, cut off, and without their vowels."""

import pyarrow as pa
import pytest

from enjoin.findings.model import Finding
from enjoin.findings.text import compile_marks
from enjoin.findings.text.pronounced import unvowelled
from enjoin.rights import Mark


def found(mark: str, text: str) -> tuple[Finding, ...]:
    return compile_marks([Mark(id="m", text=mark)]).find(text)


@pytest.mark.parametrize(
    ("mark", "text", "seen"),
    [
        ("LEICA", "龙卷风 Leivca 保护套", "Leivca"),
        ("REVLON", "помада Revlin новая", "Revlin"),
        ("PARKER", "Parkur pen", "Parkur"),
        ("BROOKS", "Brucs running shoe", "Brucs"),
        ("ZARA", "summer dress Zar…", "Zar"),
        ("WEBER", "WWEBR grill", "WWEBR"),
        ("GUNDAM", "Gunmmdam model", "Gunmmdam"),
        ("MERRELL", "נעלי מרל חדש", "מרל"),
        ("WEBER", "גריל וובר חדש", "וובר"),
        ("AVON", "קרם אוונ חדש", "אוונ"),
    ],
)
def test_a_short_mark_is_found_for_a_person_to_look_at(mark: str, text: str, seen: str) -> None:
    assert [(each.text, each.band) for each in found(mark, text)] == [(seen, "review")]


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("GANT", "новый сайт магазина"),  # a word all in another script is no slip of the pen
        ("ZARA", "Zar of Russia"),
        ("DELL", "a book by del…"),
        ("MARS", "美香 日记"),
        ("THULE", "스릴 영화"),
        ("LEGO", "llego tarde"),
    ],
)
def test_words_that_are_near_a_short_mark_are_left_alone(mark: str, text: str) -> None:
    assert found(mark, text) == ()


def test_in_a_text_of_another_script_a_near_name_may_be_another_brand() -> None:
    assert [each.band for each in found("NARUTO", "NARUKO 白玉蘭晚安凍膜")] == ["review"]
    assert "another brand" in found("NARUTO", "NARUKO 白玉蘭晚安凍膜")[0].why


def test_scripts_without_vowels_spell_what_is_heard() -> None:
    assert unvowelled("avon") == ("aoon",)
    assert unvowelled("canary") == ("kanari", "knri")


@pytest.mark.parametrize("text", ["נעליים מבון חדש", "كريم افون ايبون بون", "קרם אבון הוור"])
def test_letters_that_stand_for_more_are_read_alike_in_batches(text: str) -> None:
    screen = compile_marks([Mark(id=name, text=name) for name in ("AVON", "HOOVER", "BOSE")])
    rows = screen.scan(pa.record_batch({"title": [text]}), ("title",)).to_pylist()
    assert [(each["right"], each["start"], each["end"], each["why"]) for each in rows] == [
        (each.right, each.start, each.end, each.why) for each in screen.find(text)
    ]


@pytest.mark.parametrize(
    ("mark", "text", "band"),
    [
        ("Mirko", "MirkoXT jacket", "hit"),  # told by its capitals
        ("Mirko", "#RetroMirko", "hit"),
        ("Dove", "DoveGlintix", "review"),  # a word of its own
        ("Pelda", "PELDAshop", "hit"),
        ("Lumo", "lumoglintix", None),
        ("Lumo", "ALUMOGRAPH", None),
    ],
)
def test_capitals_tell_a_short_mark_from_what_is_joined_with_it(mark: str, text: str, band: str | None) -> None:
    assert [each.band for each in compile_marks([Mark(id="m", text=mark)]).find(f"new {text} 2024")] == [band] * bool(
        band
    )
