"""What compiled loops reject for certain is not judged again, and is nothing that the plain path finds."""

import pyarrow as pa
import pytest

from enjoin.findings.text import compile_marks
from enjoin.findings.text.batch import picked
from enjoin.rights import Mark

NAMES = ("Squishmallow", "Flip A Mallows", "Mystery Squad", "Kellytoy", "Dyson", "Apple", "Guess")
SCREEN = compile_marks([Mark(id=name, text=name.upper()) for name in NAMES])

REJECTED = {
    "the word goes on before it": "Fast delivery to your door",
    "the word goes on before it, with accents": "Ngược delivéry to your",
    "takes r for l": "Картошка тёртая",
    "begins inside a word": "جاکلیدی چرمی",
    "parted where the mark is not": "کلید و پریز",
    "does not sound alike": "استيك رياضي",
    "a letter of native words": "открыток набор",
    "no character of names": "餐具套装",
    "of two scripts": "4G – إصدار",
}
KEPT = (
    "Kelytoy plush",
    "delivery Kellytoys",
    "келлитой мягкая",
    "كيليتوي دمية",
    "ケリートイ ぬいぐるみ",
    "켈리토이 인형",
    "凯利托伊 毛绒",
    "MysterySquab",
    "newKellytoyplush",
    "אפ\u309aל",  # a mark of another script between its letters
    "kelัlytoy",
    "אפ\U000e0041ל",
)


def rows_picked(text: str) -> list[int]:
    return picked(SCREEN, pa.array([text], pa.large_string()))[0].tolist()


@pytest.mark.parametrize("text", REJECTED.values(), ids=REJECTED.keys())
def test_what_is_surely_no_mark_is_not_judged_again(text: str) -> None:
    assert SCREEN.find(text) == ()
    assert rows_picked(text) == []
    assert SCREEN.explain(text).looked_at  # the plain path had to judge it


@pytest.mark.parametrize("text", KEPT)
def test_what_may_be_the_mark_is_judged(text: str) -> None:
    assert SCREEN.find(text)
    assert rows_picked(text)
