"""Letters in the other form of their own script are the mark itself (R29), in both paths."""

import pyarrow as pa
import pytest

from enjoin.findings.model import Finding
from enjoin.findings.text import compile_marks
from enjoin.findings.text.forms import one_form, spelled_out
from enjoin.rights import Mark

# Invented names, each in two forms.
PAIRS = [
    ("龙舟记", "龍舟記"), ("台灣米酒", "臺湾米酒"), ("広栄社", "廣榮社"), ("髙橋堂", "高橋堂"),
    ("米谷", "⽶谷"), ("芸桜堂", "藝櫻堂"),
    ("ペンカル", "ぺんかる"), ("ｶﾞﾝﾀﾘｵ", "ガンタリオ"), ("ﾎﾟｶﾙ", "ポカル"), ("モキヤノン", "モキャノン"),
    ("ヱダビス", "エダビス"),
    ("أمواج", "امواج"), ("مصطفى", "مصطفي"), ("مكتبة", "مكتبه"), ("نورس", "نـورس"), ("نورس", "نَوْرس"), ("كتاب", "کتاب"),
    ("כנען", "כנענ"), ("Берёзка", "Березка"), ("Ёлочка", "Елочка"), ("Παπαδάτος", "ΠΑΠΑΔΑΤΟΣ"), ("Παπαδάτος", "Παπαδατοσ"),
    ("ज़ारा", "जारा"),
    ("Weißholz", "Weissholz"), ("Müllhofer", "Muellhofer"), ("Høyerud", "Hoeyerud"),
]  # fmt: skip


def both(mark: str, text: str) -> tuple[Finding, ...]:
    screen = compile_marks([Mark(id="m", text=mark)])
    found = screen.find(text)
    rows = screen.scan(pa.record_batch({"title": [text]}), ("title",)).to_pylist()
    assert [(row["start"], row["end"], row["band"], row["kind"]) for row in rows] == [
        (each.start, each.end, each.band, each.kind) for each in found
    ]
    return found


@pytest.mark.parametrize(("one", "other"), [*PAIRS, *((other, one) for one, other in PAIRS)])
def test_the_other_form_is_the_mark_itself(one: str, other: str) -> None:
    (finding,) = both(one, f"2024 {other} x")
    assert (finding.text, finding.band) == (other, "hit")
    assert finding.kind in ("exact", "case")


@pytest.mark.parametrize(
    ("mark", "text"), [("龙舟记", "龙丹记"), ("ペンカル", "ヘンカル"), ("Йодис", "Иодис"), ("כנען", "כנעם")]
)
def test_another_letter_is_no_form(mark: str, text: str) -> None:
    assert all(each.kind != "exact" for each in both(mark, f"2024 {text} x"))


def test_a_short_mark_in_its_other_form_may_still_be_part_of_a_word() -> None:
    assert [each.band for each in both("龍門", "龙门手机")] == ["hit"]
    assert [each.band for each in both("龍門", "龙门粥")] == ["review"]


def test_forms_leave_other_letters_alone() -> None:
    assert one_form("Léa 12 & ЙОД Ваза") == "léa 12 & йод ваза"
    assert spelled_out("Straße Åsa") == "strasse aasa"
