"""Marks in other scripts: declined, without their article, in the characters of brands, inside longer words (R29)."""

import pytest

from enjoin.findings.text import compile_marks
from enjoin.rights import Mark


def bands(mark: str, text: str) -> list[tuple[str, str]]:
    return [(each.text, each.band) for each in compile_marks([Mark(id="m", text=mark)]).find(text)]


@pytest.mark.parametrize(
    ("mark", "text", "seen"),
    [
        ("CROCS", "кроксы сабо женские", "кроксы"),
        ("CROCS", "пара кроксов", "кроксов"),
        ("UGG", "Угги женские", "Угги"),
        ("NIKE", "новые Найки", "Найки"),
        ("NIKE", "new Νάικι 2024", "Νάικι"),
        ("LEGO", "乐高 积木", "乐高"),
        ("STANLEY", "史丹利 保温杯", "史丹利"),
        ("TAYLOR SWIFT", "泰勒·斯威夫特", "泰勒·斯威夫特"),
        ("GUCCI", "구찌 가방", "구찌"),
        ("GUCCI", "גוצ'י תיק", "גוצ'י"),
        ("NIKE", "نايك", "نايك"),
        ("BOSCH", "보쉬 드릴", "보쉬"),
        ("LOUIS VUITTON", "Луи Виттон", "Луи Виттон"),
        ("THE NORTH FACE", "ノースフェイス ダウン", "ノースフェイス"),
        ("THE NORTH FACE", "ザノースフェイス", "ノースフェイス"),
        ("THE NORTH FACE", "노스페이스 패딩", "노스페이스"),
        ("小米", "シャオミ 充電器", "シャオミ"),
    ],
)
def test_it_is_found(mark: str, text: str, seen: str) -> None:
    ((found, _),) = bands(mark, text)
    assert seen in found


@pytest.mark.parametrize(
    ("mark", "text", "band"),
    [
        ("小米", "小米粥", "review"),
        ("小米", "大小米", "review"),
        ("小米", "小米手机 正品", "hit"),
        ("小米", "小米 充电器", "hit"),
        ("삼성", "삼성동 호텔", "review"),
        ("삼성", "삼성의 노트북", "hit"),
        ("삼성", "삼성전자", "hit"),
        ("GUESS", "ג'ויס", "review"),  # Joyce: with the geresh it is no g
        ("H&M", "платье Н&М", "hit"),  # its letters are Cyrillic
    ],
)
def test_a_short_mark_inside_a_longer_word(mark: str, text: str, band: str) -> None:
    ((_, seen),) = bands(mark, text)
    assert seen == band


@pytest.mark.parametrize(
    ("mark", "text", "seen"),
    [
        ("STANLEY", "スタンレー タンブラー", "スタンレー"),
        ("STANLEY", "หมวกสแตนลีย์", "สแตนลีย์"),
        ("SONY", "ソニー カメラ", "ソニー"),
    ],
)
def test_the_span_holds_what_only_lengthens_or_softens(mark: str, text: str, seen: str) -> None:
    found = bands(mark, text)
    assert [each for each, _ in found] == [seen]


@pytest.mark.parametrize(
    ("mark", "text"), [("NIKE", "нация"), ("CROCS", "крокодил"), ("LEGO", "легонько"), ("STANLEY", "历史")]
)
def test_other_words_are_left(mark: str, text: str) -> None:
    assert bands(mark, text) == []
