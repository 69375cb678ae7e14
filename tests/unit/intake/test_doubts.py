"""Names that should be looked at before they are believed, and names that only look odd."""

import pytest

from enjoin.intake.people.doubts import doubt_of, run_together
from enjoin.intake.people.names import split_names


@pytest.mark.parametrize(
    "name",
    [
        "ORDER RESTRAINING ALPHA STORE",
        "2) ORDER BETA SHOP",
        "Plaintiff's Gamma Store",
        "Alpha Store which is located in China",
        "Alpha (Beijing Store",
        "Alpha, the second one",
        "INDEPENDENT- STORE",
        "A" * 81,
    ],
)
def test_odd_names_are_doubted(name: str) -> None:
    assert doubt_of(name)


@pytest.mark.parametrize(
    "name",
    ["Easy Order Store", "Beta Technologies, Co., Ltd.", "THE SQUEEZE SHOP", "EVERYDAY IS A GIFT", "Motion Sports", "Wang (HK) Ltd.", "Notice Me Boutique", "Lin's Toys", "JL&PREFECT"],
)  # fmt: skip
def test_plain_names_are_not(name: str) -> None:
    assert doubt_of(name) is None


def test_one_odd_name_does_not_doubt_the_list_but_three_do() -> None:
    assert not run_together(["Alpha Store", "TEMPORARY RESTRAINING STORE", *("Beta",) * 9])
    assert run_together(["A INJUNCTION STORE", "B HEREBY STORE", "C SHOW CAUSE", *("Beta",) * 20])


def test_a_store_word_alone_and_a_docket_stamp_are_no_names() -> None:
    read = split_names("ALPHA STORE, STORE, Document 4 Filed 11/28/18 Page 1 of 12, BETA SHOP")
    assert [name.text for name in read.names] == ["ALPHA STORE", "BETA SHOP"]
    assert len(read.faults) == 2


def test_several_kinds_of_person_describe_one_name() -> None:
    read = split_names(
        "alpha.example, an Individual, Business Entity, or Unincorporated Association; LI WEI, an Individual, doing business as li-hub; BETA STORE"
    )
    assert [(name.text, name.aka) for name in read.names] == [
        ("alpha.example", ()),
        ("LI WEI", ("li-hub",)),
        ("BETA STORE", ()),
    ]


def test_labelled_accounts_are_several_names() -> None:
    (name,) = split_names("LI WEI, an individual d/b/a Selling Accounts: alpha01 and betaStore; and DOES 1-10").names
    assert (name.text, name.aka) == ("LI WEI", ("alpha01", "betaStore"))


def test_a_short_form_in_brackets_is_no_name() -> None:
    read = split_names("MAKER OF NORTH WIND, INC. (MONW), et al.")
    assert [(name.text, name.doubt) for name in read.names] == [("MAKER OF NORTH WIND, INC.", None)]


def test_the_article_of_a_public_body_is_no_part_of_its_name() -> None:
    read = split_names("THE GREEN STORE; the City of Ebony; and the UNITED STATES OF AMERICA")
    assert [name.text for name in read.names] == ["THE GREEN STORE", "City of Ebony", "UNITED STATES OF AMERICA"]


def test_the_hebrew_sign_of_an_abbreviation_is_no_quotation_mark() -> None:
    assert doubt_of('חנות קומקום בע"מ') is None
    assert doubt_of('ООО "ЧАЙНИК') is not None
