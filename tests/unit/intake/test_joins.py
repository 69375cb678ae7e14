"""Names that an "and" joins, and names that hold one."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import split_names
from enjoin.intake.people.persons import is_person
from enjoin.intake.text.paper import Paper


def names(text: str, plural: bool | None = None) -> list[str]:
    return [name.text for name in split_names(text, plural).names]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ALPHA LLC AND BETA LLC AND GAMMA LLC", ["ALPHA LLC", "BETA LLC", "GAMMA LLC"]),
        ("ALPHA SHOP AND BETA SHOP AND GAMMA SHOP", ["ALPHA SHOP", "BETA SHOP", "GAMMA SHOP"]),
        ("ALPHA INC. & BETA FOODS, INC.", ["ALPHA INC.", "BETA FOODS, INC."]),
        ("VALE & VALE, INC.", ["VALE & VALE, INC."]),
        ("ACME LLC, JOHN ROWE AND JANE ROWE", ["ACME LLC", "JOHN ROWE", "JANE ROWE"]),
        ("John Rowe and Jane B. Vale", ["John Rowe", "Jane B. Vale"]),
        ("LI WEI AND WANG FANG", ["LI WEI", "WANG FANG"]),
        ("CITY OF GREEN LAKE AND ANN ROWE", ["CITY OF GREEN LAKE", "ANN ROWE"]),
        ("ROWE AND VALE CORP.", ["ROWE AND VALE CORP."]),
        ("DEPARTMENT OF PARKS AND OPEN SPACES", ["DEPARTMENT OF PARKS AND OPEN SPACES"]),
        ("Rowe's Stores, LLC, Big 7 Corp. and Vale's Outdoor Goods, Inc.", ["Rowe's Stores, LLC", "Big 7 Corp.", "Vale's Outdoor Goods, Inc."]),
        ("SM CENTER SOUTH BEND LTD., ROWE BROS INC.", ["SM CENTER SOUTH BEND LTD.", "ROWE BROS INC."]),
    ],
)  # fmt: skip
def test_lists_joined_by_and(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


def test_the_word_for_the_parties_tells_how_many_an_and_joins() -> None:
    assert names("Fern and Fable Trading", plural=False) == ["Fern and Fable Trading"]
    assert names("Fern House and Fable Yard", plural=True) == ["Fern House", "Fable Yard"]
    assert names("FERN STORE AND FABLE SHOP", plural=False) == ["FERN STORE AND FABLE SHOP"]
    assert names("FERN LLC AND FABLE LLC", plural=False) == ["FERN LLC", "FABLE LLC"]  # a slip of the word for them
    assert names("Fern Toys and Games, et al.", plural=True) == ["Fern Toys and Games"]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("John Rowe", True),
        ("J. Mary Rowe, Jr.", True),
        ("Zhang Xiaoming", True),
        ("John Deere Trading Co.", False),
        ("Grace Toys", False),
        ("Ten Fan", False),
        ("Shop 99", False),
        ("Rowe", False),
    ],
)
def test_persons(name: str, wanted: bool) -> None:
    assert is_person(name) is wanted


CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON TOYS, INC.,\n\nPlaintiff,\n\nv.\n\n{names},\n\n{role}\n\nCase No. 2:24-cv-01234\n\nORDER\n\n{body}\n"


def drafted(listed: str, role: str, body: str = "It is ORDERED that the motion is granted.") -> list[object]:
    page = page_of_text(1, CAPTION.format(names=listed, role=role, body=body))
    return [
        row.get("name") for row in draft_case([Paper(name="j.txt", kind="txt", pages=(page,))]).draft.rows("defendants")
    ]


def test_a_caption_tells_by_its_role_and_its_text() -> None:
    assert drafted("FERN HOUSE AND FABLE YARD", "Defendants.") == ["FERN HOUSE", "FABLE YARD"]
    assert drafted("FERN HOUSE AND FABLE YARD", "Defendant.") == ["FERN HOUSE AND FABLE YARD"]
    assert drafted("FERN HOUSE AND FABLE YARD", "Defendant(s).") == ["FERN HOUSE AND FABLE YARD"]
    told = 'Plaintiff sues Fern House ("Fern") and Fable Yard ("Fable"). It is ORDERED that the motion is granted.'
    assert drafted("FERN HOUSE AND FABLE YARD", "Defendant(s).", told) == ["Fern House", "Fable Yard"]
    whole = "Plaintiff sues Fern House and Fable Yard. It is ORDERED that the motion is granted."
    assert len(drafted("FERN HOUSE AND FABLE YARD", "Defendant(s).", whole)) == 1
