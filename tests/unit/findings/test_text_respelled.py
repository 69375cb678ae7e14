"""Short marks in other letters that sound or print the same: found for review, words of their own left alone (R29)."""

import pytest

from enjoin.findings.text import compile_marks
from enjoin.findings.text.respelled import LEAST, LONGEST, respellings
from enjoin.rights import Mark


@pytest.mark.parametrize(
    ("mark", "written"),
    [
        ("asics", "asix"),
        ("crocs", "crox"),
        ("ecco", "ekko"),
        ("gucci", "goochi"),
        ("oakley", "oakleigh"),
        ("rolex", "rolecks"),
        ("yeezy", "yeezie"),
        ("fendi", "phendie"),
    ],
)
def test_a_spelling_that_sounds_the_same_is_one_of_its_respellings(mark: str, written: str) -> None:
    assert written in respellings(mark)


@pytest.mark.parametrize("word", ["boze", "bosse", "nice", "crocks", "guess"])
def test_a_word_of_its_own_is_no_respelling(word: str) -> None:
    assert all(word not in respellings(mark) for mark in ("bose", "nike", "crocs", "guess"))


@pytest.mark.parametrize("mark", ["coco", "cisco", "gigi", "cece"])
def test_a_soft_c_or_g_is_not_spelled_as_a_hard_one(mark: str) -> None:
    assert all(each not in respellings(mark) for each in ("kisko", "kisco", "ceke", "keke", "jija"))


def test_marks_that_bear_letters_that_differ_need_none() -> None:
    assert respellings("x" * (LONGEST + 1)) == () == respellings("ugg")
    assert all(len(each) >= LEAST for each in respellings("yeezy"))


@pytest.mark.parametrize(
    ("mark", "text", "kind"),
    [
        ("CROCS", "new Crox clogs", "phonetic"),
        ("OAKLEY", "OAKLEIGH sunglasses", "phonetic"),
        ("PUMA", "Purna running shoes", "ocr"),
        ("ECCO", "Ecxco sandals", "typo"),
        ("ECCO", "Eccp sandals", "typo"),
        ("ECCO", "Ecoc sandals", "typo"),
    ],
)
def test_it_is_found_for_review(mark: str, text: str, kind: str) -> None:
    (found,) = compile_marks([Mark(id="m", text=mark)]).find(text)
    assert (found.band, found.kind) == ("review", kind)


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("ECCO", "eco friendly bags"),
        ("OPPO", "OPI nail polish"),
        ("DOVE", "clove oil"),
        ("CROCS", "two crocks of butter"),
        ("YEEZY", "一字 ลาย"),
        ("BOSS", "8oz cup"),
        ("CROCS", "Croxton street"),
    ],
)
def test_what_merely_begins_or_sounds_so_is_left_alone(mark: str, text: str) -> None:
    assert compile_marks([Mark(id="m", text=mark)]).find(text) == ()


def test_a_near_word_further_on_does_not_hide_the_mark_itself() -> None:
    found = compile_marks([Mark(id="m", text="OTTO")]).find("Otto & Ben Toy Storage Chest Organizer")
    assert [(each.text, each.band) for each in found] == [("Otto", "hit")]
