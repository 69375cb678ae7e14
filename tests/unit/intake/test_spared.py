"""Sentences that spare somebody: how far each reaches (a paragraph, some, the order), and whom it takes out."""

import pytest
from parts_of_six import bound_by, concerned, draft_of, note_of

COMMANDS = (
    "It is hereby ORDERED that:\n\n1. Defendants are enjoined from selling counterfeit toys.\n\n"
    "2. Defendants shall not transfer any funds in their accounts.{behind}\n\n"
    "3. Amazon and PayPal shall freeze all funds of Defendants.\n\n4. Defendants shall preserve their records.{last}"
)


def order(last: str = "", behind: str = "") -> str:
    return COMMANDS.format(last=f"\n\n{last}" if last else "", behind=behind)


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ("5. Nothing in this Order restrains Sky Kites or Lark Toys.", ("3456", "3456", "3456")),
        ("5. This Order shall not be construed to bind Otter & Oak.", ("12356", "12356", "12356")),
        ("5. Nothing contained in this Order shall be deemed to restrain wind_toys.", ("12456", "12456", "12456")),
        ("5. Paragraphs 2 and 3 do not apply to Defendant No. 4.", ("all", "12356", "all")),
        ("5. Lark Toys is not subject to paragraph 2 of this Order.", ("all", "13456", "all")),
        ("5. Defendants Nos. 5 and 6 are exempt from paragraphs 2 through 4.", ("all", "1234", "1234")),
        ("5. The asset restraint in paragraph 2 does not extend to Sky Kites.", ("all", "23456", "all")),
    ],
)
def test_a_sparing_sentence_limits_all_that_it_governs(said: str, bound: tuple[str, str, str]) -> None:
    found = bound_by(draft_of(order(said)))
    assert tuple(found[name][0] for name in ("1", "2", "4")) == bound
    assert all(found[name][1] == "check" for name in ("1", "2", "4") if found[name][0] != "all")
    assert all(found[name][1] == "read" for name in ("1", "2", "4") if found[name][0] == "all")


@pytest.mark.parametrize(
    "behind",
    [
        " Nothing in this paragraph restrains wind_toys.",
        " This paragraph does not apply to Defendant No. 3.",
        "\n\nThis paragraph is not directed to wind_toys.",
    ],
)
def test_this_paragraph_is_the_one_in_which_it_stands(behind: str) -> None:
    found = bound_by(draft_of(order(behind=behind)))
    assert [found[name][0] for name in ("1", "2", "4")] == ["all", "12456", "all"]


def test_the_head_of_a_list_is_meant_behind_its_items() -> None:
    body = "It is hereby ORDERED that:\n\n1. Defendants are enjoined from:\n\n(a) selling counterfeit toys; and\n\n(b) destroying their records.\n\nNothing in this paragraph restrains wind_toys.\n\n2. Defendants shall preserve their records."
    found = bound_by(draft_of(body))
    assert [found[name][0] for name in ("1a", "1b", "2")] == ["12456", "12456", "all"]


def test_a_bank_is_told_whose_funds_are_meant() -> None:
    draft = draft_of(order("5. Paragraphs 2 and 3 do not apply to Defendant No. 4."))
    assert concerned(draft, "3") == ["d01", "d02", "d03", "d05", "d06"]


@pytest.mark.parametrize(
    ("said", "checked"),
    [("Nothing in the foregoing restrains the Settling Defendants.", ["1", "2", "3", "4"])],
)
def test_where_the_reach_or_the_people_are_not_plain_all_is_to_be_checked(said: str, checked: list[str]) -> None:
    draft = draft_of(order(f"5. {said}"))
    assert [name for name, (_, band) in bound_by(draft).items() if band == "check"] == checked
    assert any("which defendants does it spare" in question for question in draft.questions)


def test_no_such_restraint_stays_within_its_paragraph() -> None:
    found = bound_by(draft_of(order(behind=" No such restraint shall apply to Defendant No. 3.")))
    assert (found["1"], found["2"], found["4"]) == (("all", "read"), ("all", "check"), ("all", "read"))


@pytest.mark.parametrize(
    "said",
    [
        "Nothing in this Order prohibits the sale of genuine toys.",
        "Nothing in this Order requires any marketplace to close a store.",
        "Nothing in this Order prevents Sky Kites from selling toys of its own.",
        "This Order does not apply to goods that bear no mark of Plaintiff.",
    ],
)
def test_an_act_or_a_thing_that_is_spared_lets_nobody_go(said: str) -> None:
    found = bound_by(draft_of(order(f"5. {said}")))
    assert [found[name] for name in ("1", "2", "4")] == [("all", "read")] * 3


def test_an_act_spared_in_one_paragraph_is_said_beside_it() -> None:
    draft = draft_of(order("5. Nothing in paragraph 2 prevents STAR DEALS from paying its own counsel."))
    assert bound_by(draft)["2"][0] == "all"
    assert "STAR DEALS from paying" in note_of(draft, "2")


def test_a_bank_that_is_let_go_is_to_be_checked() -> None:
    draft = draft_of(order("5. Paragraph 3 does not apply to PayPal."))
    assert bound_by(draft)["3"][1] == "check"
    assert "does not apply to PayPal" in note_of(draft, "3")


LETTERS = (
    "It is hereby ORDERED that:\n\n1. Defendants are enjoined from:\n\n(a) selling counterfeit toys; and\n\n(b) destroying their records.\n\n"
    "{said}\n\n2. Defendants shall preserve their records."
)


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ("Subparagraph (b) does not apply to Lark Toys.", ("all", "13456", "all")),
        ("Items (a) and (b) shall not reach Sky Kites.", ("23456", "23456", "all")),
        ("Subsection (a), however, does not bind Defendant No. 3.", ("12456", "all", "all")),
        ("Nothing in subparagraph (b) binds STAR DEALS.", ("all", "12345", "all")),
        ("Subparagraph (b) applies to Lark Toys.", ("all", "all", "all")),
        ("Clause (c) does not apply to Lark Toys.", ("all", "all", "all")),
    ],
)
def test_letters_behind_a_list_are_those_of_the_list(said: str, bound: tuple[str, str, str]) -> None:
    draft = draft_of(LETTERS.format(said=said))
    found = bound_by(draft)
    assert tuple(found[name][0] for name in ("1a", "1b", "2")) == bound
    assert any("an effect was read" in question for question in draft.questions) == ("(c)" in said)


@pytest.mark.parametrize(
    "said",
    [
        "Etsy shall remove the listings in Exhibit 2, except the two that are marked as belonging to Lark Toys.",
        "PayPal shall freeze all accounts other than those used for payroll by Sky Kites.",
        "Amazon shall disable the stores of Defendants, save the one run by wind_toys.",
        "PayPal shall freeze all accounts of Defendants excluding the payroll account held by STAR DEALS.",
    ],
)
def test_whose_things_are_left_out_is_not_whom_a_command_concerns(said: str) -> None:
    draft = draft_of(order(f"5. {said}"))
    assert concerned(draft, "5") == []
    assert bound_by(draft)["5"][1] == "check"
    assert "only a part of the defendants" in note_of(draft, "5")


def test_those_told_before_the_exception_are_meant() -> None:
    draft = draft_of(order("5. PayPal shall hold the funds of Lark Toys, except the sum that it owes to Sky Kites."))
    assert concerned(draft, "5") == ["d02"]
