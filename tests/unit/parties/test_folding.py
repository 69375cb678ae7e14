"""Names in other scripts → plain Latin words: what their letters sound like, and which script they were in."""

import pytest

from enjoin.parties.folding import fold, script_of
from enjoin.parties.resolve import likeness


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("무지개 상점", "mujigae sangjeom"),
        ("ぬいぐるみや", "nuigurumiya"),
        ("ロケットショップ", "rokettoshoppu"),
        ("レインボー", "reinbo"),
        ("ファッション", "fasshon"),
        ("ヴィンテージ", "vinteji"),
        ("ウォッチ", "wocchi"),
        ("ジャパン", "japan"),
        ("義烏", "yiwu"),
    ],
)
def test_names_sound_as_they_are_read(printed: str, words: str) -> None:
    assert fold(printed) == words


@pytest.mark.parametrize(
    ("printed", "script"),
    [
        ("무지개", "other"),
        ("ロケット", "other"),
        ("Ᶎ", "other"),
        ("凯欣", "han"),
        ("凯欣 Toys", "mixed"),
        ("Ünal", "latin"),
    ],
)
def test_only_chinese_characters_are_han(printed: str, script: str) -> None:
    assert script_of(printed) == script


def test_a_korean_name_and_its_latin_form_are_held_against_each_other() -> None:
    found = likeness(["무지개나라상점"], ["Mujigaenarasangjeom"])
    assert found is not None
    assert found.tier == "review"


@pytest.mark.parametrize("mark", ["ー", "ッ", "゛", "ャ", "ッー"])
def test_signs_alone_are_no_name(mark: str) -> None:
    assert likeness([mark], ["Alpha Store"]) is None


def test_a_shop_word_in_another_place_is_never_auto() -> None:
    found = likeness(["Boutiques Aardvark Abandoning Store"], ["Aardvark Abandoning Boutiques Store"])
    assert found is not None
    assert found.tier == "review"
    assert "another order" in found.why
