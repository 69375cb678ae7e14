"""Words of other languages that sound as a mark does: left where the sound is rough, for review where it is exact (R29)."""

import pytest

from enjoin.findings.text import compile_marks
from enjoin.findings.text.stems import NAME, WORD, listed, stem
from enjoin.rights import Mark


def bands(mark: str, text: str) -> list[str]:
    return [each.band for each in compile_marks([Mark(id="m", text=mark)]).find(f"new {text} 2024")]


@pytest.mark.parametrize(
    ("word", "left"),
    [
        ("карандашом", "карандаш"),
        ("грецкого", "грецк"),
        ("дуб", "дуб"),
        ("والجهاز", "جهاز"),
        ("للجهاز", "جهاز"),
        ("フリル", "フリル"),
    ],
)
def test_stems(word: str, left: str) -> None:
    assert stem(word) == left


def test_words_are_told_from_names() -> None:
    assert (listed("Пломбиром"), listed("греции"), listed("жлобурка"), listed("الجهاز")) == (WORD, NAME, 0, WORD)


@pytest.mark.parametrize(
    ("mark", "text", "seen"),
    [
        ("Puma", "пума", ["review"]),  # the animal, and the brand's name as Russians write it
        ("Gretsch", "грецкий орех", ["review"]),
        ("Stenva", "стену", []),  # only roughly alike, and a word
        ("Moen", "моей", ["review"]),  # looks alike, letter for letter
        ("Husqvarna", "хускварна", ["hit"]),
        ("Playmobil", "пломбир", []),  # Russian tells r from l
        ("Herschel", "الشريحة", []),  # and so does Arabic
        ("Panasonic", "本,索尼,c", []),  # a sign parts it
        ("Rolls Royce", "إصدار الشرق الأوسط", []),  # it begins inside a word and goes on in the next
        ("Studio Ghibli", "studio 181/182", []),
    ],
)
def test_words_of_other_languages_are_no_hit(mark: str, text: str, seen: list[str]) -> None:
    assert bands(mark, text) == seen


@pytest.mark.parametrize(("mark", "text"), [("Swatch", "men's watch"), ("Swatch", "iwatch"), ("Samsonite", "سامسونج")])
def test_other_words_and_another_consonant_are_left(mark: str, text: str) -> None:
    assert bands(mark, text) == []


def test_another_word_in_the_place_of_the_marks_may_make_another_name() -> None:
    assert [bands("Thermomix", each) for each in ("Thermofix", "Thermomx")] == [["review"], ["hit"]]


def test_a_beginning_amid_a_title_is_for_review_where_little_is_left() -> None:
    assert bands("Coccinelle", "Coccine blazer") == ["review"]
    assert bands("Coccinelle", "Coccinell blazer") == ["hit"]
