"""Marks as other scripts write what is said of them; what is merely said alike is never a hit (R29)."""

import pytest

from enjoin.findings.text import compile_marks
from enjoin.findings.text.pronounced import pronounced
from enjoin.rights import Mark


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("nike", ("naik",)),
        ("oakley", ("okli",)),
        ("barbie", ("barbi", "babi")),
        ("converse", ("convers", "convas")),
        ("supreme", ("suprim",)),
        ("gucci", ("guchi",)),
        ("crocs", ()),
        ("kellytoy", ()),
    ],
)
def test_what_is_said(word: str, said: tuple[str, ...]) -> None:
    assert pronounced(word) == said


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("NIKE", "ナイキ スニーカー"),
        ("NIKE", "кроссовки Найк"),
        ("OAKLEY", "オークリー サングラス"),
        ("CONVERSE", "コンバース"),
        ("DISNEY", "ديزني"),
        ("SUPREME", "슈프림 티셔츠"),
    ],
)
def test_another_script_writes_what_is_said(mark: str, text: str) -> None:
    (found,) = compile_marks([Mark(id="m", text=mark)]).find(text)
    assert found.kind == "transliteration"


@pytest.mark.parametrize(
    ("mark", "text"),
    [("BARBIE", "бабий"), ("OAKLEY", "אכל"), ("KEEN", "キン"), ("HERMES", "хамас"), ("CONVERSE", "convas bag")],
)
def test_what_merely_sounds_so_is_no_hit(mark: str, text: str) -> None:
    assert all(found.band != "hit" for found in compile_marks([Mark(id="m", text=mark)]).find(text))


def test_an_r_that_the_script_writes_must_be_there() -> None:
    assert compile_marks([Mark(id="m", text="BARBIE")]).find("магазин Баби") == ()


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("Gift for my football coach Mug", "review"),
        ("New Coach Bag Leather", "hit"),
        ("coach bag leather", "hit"),
        ("COACH Bag", "hit"),
    ],
)
def test_an_everyday_word_written_small_among_capitals_is_for_review(text: str, band: str) -> None:
    (found,) = compile_marks([Mark(id="m", text="COACH")]).find(text)
    assert found.band == band


@pytest.mark.parametrize("text", ["H&amp;M shirt", "h&amp;m", "H&M"])
def test_the_sign_for_and_may_be_spelled_as_web_pages_do(text: str) -> None:
    (found,) = compile_marks([Mark(id="m", text="H&M")]).find(text)
    assert found.band == "hit"
