"""A preliminary injunction that keeps, converts or modifies paragraphs of a temporary restraining order holds them itself."""

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\nALPHA STORE, FUDA TOYS CO., LTD. and GAMMA SHOP,\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\n{title}\n\nIt is hereby ORDERED that:\n\n"
TAIL = "\n\nSO ORDERED.\n\nDated: May {day}, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
TRO = (
    "1. Defendants are enjoined from selling counterfeit toys.\n\n2. Defendants shall not transfer their assets.\n\n3. Amazon shall freeze all funds of Defendants.\n\n"
    "4. Amazon shall within 5 days identify Defendants to Plaintiff."
)
OWN = "1. Defendants are enjoined from selling counterfeit toys.\n\n"


def drafted(words: str) -> Drafted:
    texts = {
        "tro.txt": HEAD.format(title="TEMPORARY RESTRAINING ORDER") + TRO + TAIL.format(day=4),
        "pi.txt": HEAD.format(title="PRELIMINARY INJUNCTION") + OWN + words + TAIL.format(day=15),
    }
    papers = [Paper(name=name, kind="txt", pages=(page_of_text(1, text),)) for name, text in texts.items()]
    return draft_case(papers)


def held(found: Drafted) -> dict[object, dict[str, object]]:
    rows = dict(found.draft.rows("orders")[-1].tables)["directives"]
    return {row.get("id"): {key: each.value for key, each in row.items} for row in rows}


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("2. The relief granted in Paragraph 3 of the TRO shall continue in effect until judgment.", ["tro-3"]),
        ("2. Paragraphs 2 through 4 of the TRO are incorporated in this Order.", ["tro-2", "tro-3", "tro-4"]),
        ("2. The TRO, except paragraph 4, is converted into a preliminary injunction.", ["tro-2", "tro-3"]),
        ("2. Paragraph 3 of the TRO is modified so that no more than $5,000 is restrained.", ["tro-3"]),
        ("2. The bond posted with the TRO shall remain in effect.", []),
        ("2. Plaintiff's motion to extend the TRO is granted.", []),
        ("2. The TRO is superseded by this Order.", []),
    ],
)
def test_what_is_kept_stands_in_the_later_order(words: str, ids: list[str]) -> None:
    assert [each for each in held(drafted(words)) if each != "1"] == ids


def test_what_is_kept_binds_and_bids_as_before_and_says_by_what_words() -> None:
    found = held(drafted("2. Paragraphs 2 and 3 of the TRO are incorporated in this Order."))
    assert found["tro-3"]["binds"] == ["amazon"]
    assert (found["tro-3"]["require"], found["tro-3"]["predicate"]) == ("freeze", ["pi.tro-2"])
    assert "incorporated" in str(found["tro-3"]["note"])


def test_a_paragraph_that_the_later_order_holds_as_it_modifies_it_is_not_modified_where_it_is_superseded() -> None:
    found = drafted("2. Paragraph 3 of the TRO is modified so that no more than $5,000 is restrained.").draft
    assert "effects" not in dict(found.rows("orders")[-1].tables)


def test_what_is_kept_and_not_at_hand_is_asked_for() -> None:
    found = drafted("2. Paragraph 7 of the TRO shall remain in effect.").draft
    assert any("TRO ¶7 is not among these papers" in each for each in found.questions)


@pytest.mark.parametrize(
    ("words", "whom"),
    [
        ("2. Paragraphs 2 and 3 of the TRO remain in effect as to Defendants Alpha Store and Gamma Shop only.", ["d01", "d03"]),
        ("2. Paragraphs 2 and 3 of the TRO shall continue in effect against FUDA TOYS CO., LTD.", ["d02"]),
        ("2. Paragraphs 2 through 3 of the TRO remain in full force and effect with respect to all Defendants except Gamma Shop.", ["d01", "d02"]),
        ("2. Paragraphs 2 and 3 of the TRO remain in effect as to all Defendants.", ["defendants"]),
    ],
)  # fmt: skip
def test_what_is_kept_for_some_binds_these_and_a_nonparty_as_to_these(words: str, whom: list[str]) -> None:
    found = held(drafted(words))
    assert found["tro-2"]["binds"] == whom
    assert found["tro-3"].get("defendants", ["defendants"]) == whom


def test_what_is_kept_for_some_who_are_not_told_is_asked_about() -> None:
    found = drafted("2. Paragraph 2 of the TRO remains in effect as to the Unlicensed Defendants.").draft
    assert any("Unlicensed Defendants" in each and "which defendants" in each for each in found.questions)
