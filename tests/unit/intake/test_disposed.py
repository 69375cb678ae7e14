"""As to whom an order is granted, refused or withdrawn, in the words of minute entries and judgments; who is dismissed on which day (R54)."""

import pytest
from parts_of_six import bound_by, concerned, draft_of, left_on

COMMANDS = "It is hereby ORDERED that:\n\n1. {who} are enjoined from selling counterfeit toys.\n\n2. Amazon shall freeze all funds of {who}."
JUDGMENT = "DEFAULT JUDGMENT AND PERMANENT INJUNCTION"


@pytest.mark.parametrize(
    ("said", "whom"),
    [
        ("Motion for preliminary injunction [14] is granted as to Defendants 1, 3-4 and 6; denied as to Defendants 2 and 5.", "1346"),
        ("The motion is granted as to Defendants 1-4. It is denied as to Defendants 5 and 6.", "1234"),
        ("The motion is denied as to Lark Toys (Def. No. 2) and granted in all other respects.", "13456"),
        ("The motion is GRANTED IN PART. It is granted against Defendants Nos. 1, 3 and 4 and denied without prejudice as to all others.", "134"),
        ("Plaintiff's motion is granted, except as to Defendant No. 2 (Lark Toys), who has settled.", "13456"),
        ("The motion is taken under advisement as to Defendants 2 and 4 and granted as to the others.", "1356"),
        ("As to Defendants 1 and 3 the motion is granted. As to the other Defendants it is denied as moot.", "13"),
        ("The motion is withdrawn as to Defendant 4 (Otter & Oak) and granted as to the remaining Defendants.", "12356"),
        ("The motion is granted as to Def. Nos. 1, 2, 5; denied as to Def. Nos. 3, 4, 6.", "125"),
        ("The motion [14] is granted with respect to the following Defendants only: 1, 2, and 5.", "125"),
        ("Granted in part and denied in part: granted as to all Defendants other than those numbered 2 and 4; denied as to those two.", "1356"),
        ("The Court grants the motion [14] as to the five Defendants other than Lark Toys.", "13456"),
        ("This Injunction applies only to Defendants Nos. 5 and 6.", "56"),
    ],
)  # fmt: skip
def test_an_order_binds_those_as_to_whom_it_is_granted(said: str, whom: str) -> None:
    draft = draft_of(f"{said}\n\n{COMMANDS.format(who='Defendants')}")
    assert bound_by(draft)["1"] == (whom, "check")
    assert concerned(draft, "2") == [f"d0{each}" for each in whom]


@pytest.mark.parametrize(
    "said",
    [
        "The request for an asset restraint against Lark Toys is denied, for its funds are modest.",
        "This Order binds Sky Kites as it does the others.",
        "The motion to dissolve is denied as to Lark Toys.",
        "Leave to serve by e-mail is granted as to Defendants 1 and 3.",
        "The motion is granted as to all Defendants.",
    ],
)
def test_what_disposes_of_something_else_limits_nothing(said: str) -> None:
    assert bound_by(draft_of(f"{said}\n\n{COMMANDS.format(who='Defendants')}"))["1"] == ("all", "read")


def test_a_part_that_is_not_told_is_asked_for() -> None:
    draft = draft_of(f"The motion is granted as to the Unlicensed Defendants.\n\n{COMMANDS.format(who='Defendants')}")
    assert bound_by(draft)["1"] == ("all", "check")
    assert any("which defendants does it bind" in question for question in draft.questions)


@pytest.mark.parametrize(
    ("said", "term", "whom"),
    [
        ('The motion is granted as to Defendants Nos. 1, 3 and 4 (the "Enjoined Defendants").', "Enjoined", "134"),
        ('Sky Kites (1) and wind_toys (3) have appeared and are not in default; the rest are, and are called here the "Defaulting Defendants."', "Defaulting", "2456"),
        ('The "Defaulting Defendants" are all those on Schedule A but Nos. 2 and 4.', "Defaulting", "1356"),
        ('For purposes of this order, "Enjoined Defendants" means Defendants 1 through 3.', "Enjoined", "123"),
    ],
)  # fmt: skip
def test_a_word_for_some_is_told_by_their_numbers_or_by_the_rest(said: str, term: str, whom: str) -> None:
    assert bound_by(draft_of(f"{said}\n\n{COMMANDS.format(who=f'The {term} Defendants')}"))["1"][0] == whom


def test_a_judgment_binds_those_against_whom_it_is_entered() -> None:
    said = "Judgment is entered against Defendants Sky Kites, Lark Toys and STAR DEALS. The claims against all other Defendants are dismissed without prejudice."
    assert bound_by(draft_of(f"{said}\n\n{COMMANDS.format(who='Defendants')}", JUDGMENT))["1"] == ("126", "check")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("Defendant No. 2, Lark Toys, is dismissed without prejudice and is not subject to this Judgment.", {"d02": "2023-05-10"}),
        ("This judgment does not include Defendants Nos. 2 and 4, who were dismissed on April 3, 2023.", {"d02": "2023-04-03", "d04": "2023-04-03"}),
        ("The claims against Defendants Nos. 2, 4-5 are severed and dismissed without prejudice for misjoinder.", {"d02": "2023-05-10", "d04": "2023-05-10", "d05": "2023-05-10"}),
        ("Plaintiff voluntarily dismissed wind_toys (Defendant No. 3) on April 20, 2023 [31], and Moon Goods Co., Ltd. (Defendant No. 5) on May 2, 2023 [35].", {"d03": "2023-04-20", "d05": "2023-05-02"}),
        ("The Clerk is directed to terminate Defendants 2 and 6.", {"d02": "2023-05-10", "d06": "2023-05-10"}),
        ("Amazon shall terminate the accounts of Sky Kites.", {}),
    ],
)  # fmt: skip
def test_who_is_dismissed_within_a_judgment_leaves_on_the_day_that_is_told(said: str, left: dict[str, str]) -> None:
    assert left_on(draft_of(f"{said}\n\n{COMMANDS.format(who='Defendants')}", JUDGMENT)) == left
