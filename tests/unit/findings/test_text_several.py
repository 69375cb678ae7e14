"""Two slips in a mark of several words: told word by word, and for review only."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.findings.text import compile_marks
from enjoin.findings.text.several import slips_between
from enjoin.rights import Mark


def found(mark: str, text: str) -> list[tuple[str, str]]:
    screen = compile_marks([Mark(id="m", text=mark.upper())])
    return [(each.band, each.text) for each in screen.find(f"new {text} 2024")]


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("Rip Curl", "Rip Crkl"),  # both in one short word
        ("Thomas Sabo", "Thomss Sabpo"),  # one in each
        ("Golden Goose", "Olden FGoose"),  # beyond the mark's first letter
        ("Johnnie Walker", "Johnie Waker"),  # both are listed, and nobody uses them
        ("Star Wars", "Sttaer Wars"),
        ("Tory Burch", "Troy Burch"),  # one slip beside a name
        ("Blue Ferret", "lue Ferret"),  # so short a word is hardly ever used
        ("Cedar And Vinton", "Cedar Nasd Vinton"),  # two in a short word, the others as they are
    ],
)
def test_two_slips_are_for_review(mark: str, text: str) -> None:
    assert found(mark, text) == [("review", text)]


@pytest.mark.parametrize(
    ("mark", "text"),
    [
        ("Paper Mate", "later date"),  # words that everybody uses
        ("Red Wing", "red wine"),
        ("Old Navy", "odd navy"),
        ("Star Wars", "stair ward"),
        ("Rip Curl", "trip curtain"),
        ("Off White", "pogf white"),  # two in three letters
    ],
)
def test_other_words_are_left_alone(mark: str, text: str) -> None:
    assert found(mark, text) == []


@pytest.mark.parametrize(
    ("seen", "own", "slips"),
    [
        ("curl", "curl", 0),
        ("crul", "curl", 1),
        ("curll", "curl", 1),
        ("crkl", "curl", 2),
        ("", "abc", 3),
        ("abc", "", 3),
    ],
)
def test_slips_between_words(seen: str, own: str, slips: int) -> None:
    assert slips_between(seen, own) == slips


letters = st.text("abcd", max_size=8)


@given(letters, letters, st.integers(0, 8), st.sampled_from("abcd"))
def test_slips_count_both_ways_and_one_letter_is_one_slip(one: str, other: str, at: int, letter: str) -> None:
    assert slips_between(one, other) == slips_between(other, one)
    assert (slips_between(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= slips_between(one, other) <= max(len(one), len(other))
    assert slips_between(one[:at] + letter + one[at:], one) == 1
