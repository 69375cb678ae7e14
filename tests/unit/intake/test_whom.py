"""Which of the defendants words mean: by name, number, a word for some, or all but these; never more than they say (R54)."""

import pytest

from enjoin.intake.people.part import Whom, spoken_of, whom
from enjoin.intake.people.roll import roll

NAMES = {"Lida Toys": "d01", "Fuda Toys Co., Ltd.": "d02", "mira_88": "d03", "Wren&Kettle Home": "d04", "Home": "d05"}
ROLL = roll(
    NAMES, dict(enumerate(NAMES.values(), 1)), {"Moving Defendants": ("d01", "d03")}, ["Amazon", "Heron Toys LLC"]
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("Defendants Lida Toys (No. 1) and Fuda Toys Co., Ltd. (No. 2) only. It remains", "d01 d02"),
        ("Lida Toys and Fuda Toys Co., Ltd.", "d01 d02"),
        ("LIDA TOYS and MIRA_88", "d01 d03"),
        ("Wren&Kettle Home", "d04"),
        ("Fuda Toys Co., Ltd. The rest stands.", "d02"),
        ("\uf0b7 Lida Toys", "d01"),
        ("Defendant Home", "d05"),
        ("Defendant Nos. 1, 2 and 5, but not otherwise", "d01 d02 d05"),
        ("Defendants 1 through 3 and is otherwise superseded", "d01 d02 d03"),
        ("Numbers 3 and 5", "d03 d05"),
        ("Does 2-4", "d02 d03 d04"),
        ("all Defendants except mira_88 (Doe 3).", "d01 d02 d04 d05"),
        ("all Defendants other than Defendant No. 3, mira_88, as to which it is denied", "d01 d02 d04 d05"),
        ("the Moving Defendants only. It remains", "d01 d03"),
        ("each Moving Defendant", "d01 d03"),
        ("all Defendants but the Moving Defendants", "d02 d04 d05"),
        ("Defendant No. 9, Lida Toys", "d01"),
        ("Defendant Lida Toys's account", "d01"),
        ("Defendants Lida Toys [ECF No. 12] and mira_88 (see ECF No. 5)", "d01 d03"),
    ],
)
def test_some_are_meant(words: str, ids: str) -> None:
    assert whom(words, ROLL) == Whom("some", tuple(ids.split()))


@pytest.mark.parametrize(
    "words",
    [
        "all Defendants",
        "the Defendants identified on Schedule A",
        "each Defendant, pursuant to Rule 65",
        "all Defendants, save those since dismissed",
        "Defendants (collectively, the \"Enjoined Parties\")",
    ],
)  # fmt: skip
def test_all_are_meant(words: str) -> None:
    assert whom(words, ROLL).sort == "all"


@pytest.mark.parametrize(
    "words",
    [
        "the Settling Defendants",
        "Zyx Trading",
        "Defendant No. 9",
        "Defendant No. 2 (Lida Toys)",
        "such Defendants",
        "all Defendants who were served",
        "all Defendants except the Settling Defendants",
        "all Defendants except Zyx Trading",
    ],
)
def test_a_part_that_is_not_told_is_unclear(words: str) -> None:
    assert whom(words, ROLL).sort == "unclear"


def test_a_name_that_is_not_known_is_told_beside_those_that_are() -> None:
    assert whom("Lida Toys and Zyx Trading", ROLL) == Whom("some", ("d01",), ("Zyx", "Trading"))


@pytest.mark.parametrize("words", ["Amazon", "paragraph 4", "those assets", "home goods", "Heron Toys LLC"])
def test_nobody_is_meant(words: str) -> None:
    assert whom(words, ROLL).sort == "none"


@pytest.mark.parametrize(
    ("words", "sort", "ids"),
    [
        ("Amazon shall release any restraint on the accounts of the Moving Defendants.", "some", "d01 d03"),
        ("Amazon shall release the funds of Defendant No. 2 by May 3, 2025.", "some", "d02"),
        ("Amazon shall keep the funds of all Defendants except mira_88.", "some", "d01 d02 d04 d05"),
        ("Amazon shall release the funds of the Settling Defendants.", "unclear", ""),
        ("Amazon shall release the funds of Defendants under Paragraph 2.", "all", ""),
        ("Amazon shall file a letter under Rule 65.", "none", ""),
    ],
)
def test_a_sentence_speaks_of_some(words: str, sort: str, ids: str) -> None:
    meant = spoken_of(words, ROLL)
    assert (meant.sort, meant.ids) == (sort, tuple(ids.split()))
