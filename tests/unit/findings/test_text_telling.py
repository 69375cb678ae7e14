"""Which seeds of a spelling are looked for: enough of them, and no more than that."""

import itertools
from collections.abc import Iterator

import pytest

from enjoin.findings.text import compile_marks
from enjoin.findings.text.cells import cells
from enjoin.findings.text.codes import FIRST, LOOKS, frequency, pack
from enjoin.findings.text.screen import TextScreen
from enjoin.findings.text.seeds import look_codes, look_seeds
from enjoin.findings.text.shapes import LOOK, edits_allowed
from enjoin.rights import Mark

MARKS = ("Velvetrine", "Brindlewick", "Tamberly Oaks", "Quornsbury")
LONG = "The Everlasting Marmalade Orchard"


def _screen(mark: str) -> TextScreen:
    return compile_marks([Mark(id="M", text=mark)])


def _code(letters: str, family: int = LOOKS) -> int:
    return family | pack(LOOK[ord(each) - 97] for each in letters)


def _seeded(screen: TextScreen, text: str) -> bool:
    return any(code in screen.seeds for code, _, _ in look_codes(cells(text), symbols=False)[1])


def _slipped(word: str) -> Iterator[str]:
    """The word with one slip; the letter that comes in looks like none of it."""
    for at in range(len(word)):
        yield word[:at] + "z" + word[at + 1 :]
        yield word[:at] + word[at + 1 :]
        yield word[:at] + "z" + word[at:]
        if at + 1 < len(word):
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def test_what_is_frequent_in_texts_is_known() -> None:
    assert (
        frequency(_code("tion"))
        > frequency(_code("ster"))
        > 100
        > frequency(_code("mysq"))
        > frequency(_code("qzxv"))
        == 0
    )
    assert frequency(_code("the", FIRST)) > 1_000 > frequency(_code("squ", FIRST)) > 10
    # Two and two around one more count as the same code: `st.er` is in "st her".
    assert frequency(_code("aaaa")) == 0


@pytest.mark.parametrize("mark", MARKS)
def test_a_text_of_two_slips_holds_a_seed(mark: str) -> None:
    screen, word = _screen(mark), mark.lower().replace(" ", "")
    texts = {two for one in {word, *_slipped(word)} for two in _slipped(one)}
    missed = [each for each in texts if not _seeded(screen, each)]
    assert len(texts) > 500
    assert missed == []


@pytest.mark.parametrize("mark", MARKS)
def test_seeds_of_everybodys_words_are_spared(mark: str) -> None:
    (pattern,) = (each for each in _screen(mark).patterns if each.label == "mark")
    every = {code for code, _ in look_seeds(pattern.letters, edits_allowed(pattern))}
    kept = every & set(_screen(mark).seeds)
    assert sum(map(frequency, kept)) < 0.6 * sum(map(frequency, every))


def test_both_ends_of_a_long_mark_hold_seeds_of_their_own() -> None:
    screen, word = _screen(LONG), LONG.lower().replace(" ", "")
    for end in (word[:13], word[-12:]):
        texts = {two for one in _slipped(end) for two in _slipped(one)}
        # A letter left out between two alike makes them one: such texts are not looked at.
        assert sum(not _seeded(screen, f"zz{each}zz") for each in texts) < 0.01 * len(texts)


def test_a_word_that_print_tears_twice_holds_a_seed() -> None:
    # m reads as "rn", n as "ri", d as "cl" (R29).
    screen = _screen("Tamberdeen")
    for torn in ("tarnberdeen", "tamberdeeri", "tarnbercleen", "tarnberdeeri", "tambercleeri"):
        assert _seeded(screen, torn), torn
    assert screen.find("new tarnberdeeri lamp")


def test_a_beginning_that_may_stand_alone_holds_a_seed() -> None:
    screen = _screen("Brindlewick")
    for kept in range(7, 11):
        assert _seeded(screen, "brindlewick"[:kept])


def test_short_spellings_keep_all_their_seeds() -> None:
    (pattern,) = (each for each in _screen("Zelko").patterns if each.label == "mark")
    assert {code for code, _ in look_seeds(pattern.letters, edits_allowed(pattern))} <= set(_screen("Zelko").seeds)


def test_the_choice_is_the_same_each_time_and_for_each_company() -> None:
    alone = [set(_screen(mark).seeds) for mark in MARKS]
    together = set(compile_marks([Mark(id=mark, text=mark) for mark in MARKS]).seeds)
    assert together == set(itertools.chain.from_iterable(alone))
