"""Defendants whom only the text lists, and words that stand where names stand and are none."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import split_names
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\n{names},\n\n     Defendants.\n\nCase No. 23-cv-4455\n\nJudge Quentin R. Sayer\n\nORDER\n\n"
END = "\n\nIt is hereby ORDERED that Defendants are enjoined from selling counterfeit goods.\n\nDated: May 4, 2023\n"
NONE_NAMED = "THE FOUR SELLERS NAMED IN PARAGRAPH 9 OF THE COMPLAINT"


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="a.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names_of(draft: Draft) -> list[object]:
    return [row.get("name") for row in draft.rows("defendants")]


FOUR = ["Otter & Oak", "Heze Lida Gifts Co., Ltd.", "pond-lilies", "Xu Wenbo"]


@pytest.mark.parametrize(
    "told",
    [
        "All four of the sellers consent. They are:\n\n(1) Otter & Oak;\n\n(2) Heze Lida Gifts Co., Ltd.;\n\n(3) pond-lilies; and\n\n(4) Xu Wenbo.\n\nThe order runs on.",
        "The complaint is brought against the following four sellers: Otter & Oak, Heze Lida Gifts Co., Ltd., pond-lilies, and Xu Wenbo. They have been served.",
        "The Defendants in this action are 1. Otter & Oak; 2. Heze Lida Gifts Co., Ltd.; 3. pond-lilies; and 4. Xu Wenbo.\n\nNone has appeared.",
        "The following merchants have been served: Otter & Oak; Heze Lida Gifts Co., Ltd.; pond-lilies; and Xu Wenbo (collectively, the \"Sellers\").",
    ],
)  # fmt: skip
def test_a_list_in_the_text_names_those_whom_the_caption_does_not(told: str) -> None:
    draft = draft_of(HEAD.format(names=NONE_NAMED) + told + END)
    assert names_of(draft) == FOUR
    assert any("no caption names the defendants; 4 defendants were" in each for each in draft.questions)
    assert {each.band for row in draft.rows("defendants") for key, each in row.items if key == "name"} == {"check"}


@pytest.mark.parametrize(
    "told",
    [
        "The following sellers are bound: the sellers in Exhibit 2, and all persons acting with them.",
        "The following Defendants have answered: Defendants Nos. 3 and 7.",
        "The stores are named below. They are: (1) Etsy; (2) the seller of the goods.",
        "The complaint says: \"The following four sellers infringe: Otter & Oak, and Pond Lilies.\"",
        "The following stores must be closed: those that sell counterfeit toys.",
    ],
)  # fmt: skip
def test_what_is_no_list_of_names_gives_none(told: str) -> None:
    assert names_of(draft_of(HEAD.format(names=NONE_NAMED) + told + END)) == []


def test_a_caption_that_names_its_defendants_is_the_list() -> None:
    told = "The following sellers were dismissed elsewhere: Otter & Oak, and Pond Lilies."
    assert names_of(draft_of(HEAD.format(names="ALPHA STORE and GAMMA SHOP") + told + END)) == [
        "ALPHA STORE",
        "GAMMA SHOP",
    ]


@pytest.mark.parametrize("docket", ["No. 23-cv-4455", "23 Civ. 4455 (QRS)", "Case No. 1:23-cv-04455-QRS"])
def test_the_parties_of_an_endorsed_letter(docket: str) -> None:
    text = (
        "VOSS & LARK LLP\n\nMay 2, 2023\n\nHon. Quentin R. Sayer\nUnited States District Judge\nSouthern District of New York\n\n"
        f"     Re:  Blue Heron Toys LLC v. Otter & Oak, Heze Lida Gifts Co., Ltd.,\n          pond-lilies, and Xu Wenbo, {docket}\n\n"
        "Dear Judge Sayer:\n\nWe write for plaintiff and ask that the order be extended.\n\nRespectfully,\n\n/s/ A. Voss\n\n"
        "The application is granted. Defendants shall not sell counterfeit toys.\n\nSO ORDERED.\n\nDated: May 4, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"
    )
    draft = draft_of(text)
    assert names_of(draft) == FOUR
    assert [row.get("name") for row in draft.rows("plaintiffs")] == ["Blue Heron Toys LLC"]


@pytest.mark.parametrize(
    "words",
    [
        "THE SIX MERCHANTS NAMED IN PARAGRAPH 12 OF THE AMENDED COMPLAINT",
        "Schedule B Defendants",
        "the remaining sellers",
        "six other sellers",
        "DEFENDANTS NOS. 4-19",
        "Online Sellers 1 through 30",
        "TWELVE STORES ON THE ATTACHED LIST",
        "the persons who operate the accounts in Exhibit 1",
        "-QRS-TUV",
        "4455 (QRS) (TUV)",
        "No. 23-4455",
    ],
)
def test_words_for_a_class_and_ends_of_dockets_are_no_names(words: str) -> None:
    assert [each.text for each in split_names(f"OTTER & OAK, {words}").names] == ["OTTER & OAK"]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("OTTER & OAK (dismissed on May 2, 2023)", "OTTER & OAK"),
        ("OTTER & OAK [no longer a party]", "OTTER & OAK"),
        ("Store 8841", "Store 8841"),
        ("Seven Seas Sellers Club", "Seven Seas Sellers Club"),
        ("ALL STARS STORE", "ALL STARS STORE"),
        ("The Other Shop", "The Other Shop"),
    ],
)
def test_a_name_without_remarks_and_names_like_classes(printed: str, name: str) -> None:
    assert [each.text for each in split_names(f"{printed}, PINE LLC").names] == [name, "PINE LLC"]
