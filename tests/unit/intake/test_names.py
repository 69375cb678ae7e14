"""Lists of parties with every trap that such lists have (`docs/benchmarks/draft.md`)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.intake.people.names import split_names, squeeze


def names(text: str) -> list[str]:
    return [name.text for name in split_names(text).names]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ALPHA STORE, BETA TOYS CO., LTD. and GAMMA SHOP,", ["ALPHA STORE", "BETA TOYS CO., LTD.", "GAMMA SHOP"]),
        ("Alpha Store, Beta Technologies, Co., Ltd., Gamma Co.,Ltd", ["Alpha Store", "Beta Technologies, Co., Ltd.", "Gamma Co.,Ltd"]),
        ("NANJING FUDA ARTS AND TOYS CO., LTD., YIWU LIDA IMPORT AND EXPORT FIRM and DA SHOP", ["NANJING FUDA ARTS AND TOYS CO., LTD.", "YIWU LIDA IMPORT AND EXPORT FIRM", "DA SHOP"]),
        ("Nanjing Fuda Arts and Toys Co., Ltd., Yiwu Lida Import and Export Firm and Da Shop", ["Nanjing Fuda Arts and Toys Co., Ltd.", "Yiwu Lida Import and Export Firm", "Da Shop"]),
        ("TC XRC STORE STORE, KING STORE, TOYS AND GAMES STORE", ["TC XRC STORE STORE", "KING STORE", "TOYS AND GAMES STORE"]),
        ("aibiou, bagstory and cutepet", ["aibiou", "bagstory", "cutepet"]),
        ("Baby:Toys Store, 88_TOY-OFFICIAL STORE, 27955068 STORE", ["Baby:Toys Store", "88_TOY-OFFICIAL STORE", "27955068 STORE"]),
        ("Tom & Jerry, Fun Store; Third Store; and Fourth Store", ["Tom & Jerry, Fun Store", "Third Store", "Fourth Store"]),
        ("1) Alpha Store, 2) Beta, Gamma Store, 3) Delta Import and Export Co., Ltd.", ["Alpha Store", "Beta, Gamma Store", "Delta Import and Export Co., Ltd."]),
        ("LIU WEI, an individual; FUDA CO., LTD., a Chinese company; and DOES 1-10, inclusive", ["LIU WEI", "FUDA CO., LTD."]),
        ("متجر النور, 文具小店 and Alpha Store", ["متجر النور", "文具小店", "Alpha Store"]),
    ],
)  # fmt: skip
def test_lists(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ALPHA STORE BETA STORE, GAMMA SHOP", ["ALPHA STORE", "BETA STORE", "GAMMA SHOP"]),
        (
            "FUDA TOYS CO., LTD. LIDA TOYS CO., LTD., GAMMA SHOP",
            ["FUDA TOYS CO., LTD.", "LIDA TOYS CO., LTD.", "GAMMA SHOP"],
        ),
        ("ALPHA STORE. BETA STORE, GAMMA SHOP", ["ALPHA STORE", "BETA STORE", "GAMMA SHOP"]),
    ],
)
def test_a_lost_comma_or_a_full_stop_for_it_is_mended_and_marked(text: str, wanted: list[str]) -> None:
    read = split_names(text)
    assert [name.text for name in read.names] == wanted
    assert any(name.doubt for name in read.names)


def test_a_k_a_belongs_to_the_name_before() -> None:
    read = split_names(
        "FUDA CO., LTD. a/k/a FUDA TOYS, LIDA SHOP d/b/a WWW.LIDA.COM, and ODD STORE f/k/a EVEN STORE"
    ).names
    assert [(name.text, name.aka) for name in read] == [
        ("FUDA CO., LTD.", ("FUDA TOYS",)),
        ("LIDA SHOP", ("WWW.LIDA.COM",)),
        ("ODD STORE", ("EVEN STORE",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        'THE PARTNERSHIPS AND UNINCORPORATED ASSOCIATIONS IDENTIFIED ON SCHEDULE "A"',
        "THE INDIVIDUALS, CORPORATIONS, LIMITED LIABILITY COMPANIES, AND PARTNERSHIPS IDENTIFIED ON SCHEDULE A HERETO",
        "JOHN DOES 1-50",
        "ABC CORPORATION",
        "DEF",
    ],
)
def test_a_placeholder_is_no_name(text: str) -> None:
    read = split_names(text)
    assert not read.names
    assert read.placeholders


def test_what_is_redacted_or_orphaned_is_told_not_named() -> None:
    read = split_names("[REDACTED], [email protected], ALPHA STORE, CO., LTD., BETA SHOP, ALPHA STORE")
    assert [name.text for name in read.names] == ["ALPHA STORE", "BETA SHOP"]
    assert [fault.split(" ")[0] for fault, _, _ in read.faults].count("a") == 2
    assert any("legal form" in fault for fault, _, _ in read.faults)
    assert any("twice" in fault for fault, _, _ in read.faults)


def test_et_al_is_told() -> None:
    assert split_names("ALPHA STORE, et al.").et_al
    assert names("ALPHA STORE, et al.") == ["ALPHA STORE"]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=200))
def test_no_name_is_made(text: str) -> None:
    """Every letter of every name stands in the list, in that order."""
    whole = squeeze(text)
    for name in split_names(text).names:
        assert squeeze(name.text) in whole
        for alias in name.aka:
            assert squeeze(alias) in whole


def test_a_comma_inside_the_quotation_marks_of_an_alias_parts_the_names() -> None:
    read = split_names('LI NA a/k/a "nana_toys," BEARS AND MORE LLC, Moon Shop').names
    assert [name.text for name in read] == ["LI NA", "BEARS AND MORE LLC", "Moon Shop"]


def test_the_last_name_behind_an_alias() -> None:
    read = split_names("Alpha store, beta a/k/a beta candy and Lida Trading Co., Ltd").names
    assert [name.text for name in read] == ["Alpha store", "beta", "Lida Trading Co., Ltd"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Alpha Store, Nanjing Fuda Crafts, Gifts and Toys Co., Ltd., Beta Shop",
            ["Alpha Store", "Nanjing Fuda Crafts, Gifts and Toys Co., Ltd.", "Beta Shop"],
        ),
        ("NINGBO SULI BEDDING, QUILTS AND COVERS CO., LTD., ZED STORE", ["NINGBO SULI BEDDING, QUILTS AND COVERS CO., LTD.", "ZED STORE"]),
        ("Yiwu Lida Toys, Shenzhen Fuda Co., Ltd., Beta Shop", ["Yiwu Lida Toys", "Shenzhen Fuda Co., Ltd.", "Beta Shop"]),
    ],
)  # fmt: skip
def test_a_comma_among_words_of_trade_parts_no_name(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


def test_words_of_trade_alone_are_doubted() -> None:
    assert [bool(name.doubt) for name in split_names("Alpha Store, Toys Co., Ltd., Beta").names] == [False, True, False]


def test_a_last_name_in_another_script() -> None:
    assert names("A Store, B Store, 小熊屋 and ZOO Store") == ["A Store", "B Store", "小熊屋", "ZOO Store"]


def test_an_and_that_may_part_two_names_makes_a_person_look() -> None:
    def doubted(text: str) -> list[bool]:
        return [bool(name.doubt) for name in split_names(text).names]

    assert doubted("Alpha Store, Beta Shop, Fish and Chill") == [False, False, True]
    assert doubted("Alpha Store, Beta Shop, and Fish and Chill") == [False, False, False]
    assert doubted("Alpha Store, Beta Shop, Weihai Fuda Lures and Tackle Co., Ltd.") == [False, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "BAZAAR LLC, and the other sellers named in Exhibit 1 to this Order",
        "BAZAAR LLC; and all other persons named in Schedule A attached to this Order",
        "BAZAAR LLC and the remaining sellers listed on Schedule A hereto",
    ],
)
def test_a_class_beside_a_name_is_no_name(text: str) -> None:
    assert [name.text for name in split_names(text).names] == ["BAZAAR LLC"]
