"""Captions whose columns, line numbers or roles were lost when they were copied out of a viewer."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.captionparts import parts
from enjoin.intake.layout.copied import line_numbers
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.layout.zones import DEFENDANTS
from enjoin.intake.text.paper import Paper


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="r.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names(draft: Draft, table: str = "defendants") -> list[object]:
    return [row.get("name") for row in draft.rows(table)]


def numbered(lines: list[str]) -> str:
    """Lines as a viewer gives pleading paper: one running text with the numbers amid it."""
    return "- 1 2 3 4 " + " ".join(f"{line} {at}" for at, line in enumerate(lines, 5))


PLEADING = [
    "UNITED STATES DISTRICT COURT",
    "NORTHERN DISTRICT OF CALIFORNIA",
    "BLUE HERON TOYS, INC., Case No. 21-cv-04426-QRS",
    "Plaintiff, ORDER GRANTING MOTION FOR",
    "v. TEMPORARY RESTRAINING ORDER; ORDER TO SHOW CAUSE RE PRELIMINARY",
    "LIDA TRADING CO., LTD, INJUNCTION",
    "Defendant. Re: Dkt. No. 4",
    "Plaintiff Blue Heron Toys, Inc. has filed a motion for a temporary restraining order",
    "to keep defendant from selling toys under its mark within 12 days of the fair, which",
    "the Court has read together with the declarations, and which no one has opposed so",
    "far; notice was sent by e-mail. The motion is GRANTED. Defendant shall not sell any",
    "goods under the HERON mark until the hearing. This order expires in fourteen days",
    "unless it is extended before then for good cause shown by the plaintiff in writing",
    "as the rules demand, and no bond is asked for. The parties shall meet and confer on",
    "the length of the hearing, on its witnesses, and on what may be stipulated before it",
    "so that the time of the Court is spent on what is in dispute and on nothing else",
]


def test_line_numbers_of_pleading_paper_amid_running_text_are_line_ends() -> None:
    draft = draft_of(numbered(PLEADING))
    assert draft.head.get("court") == "cand"
    assert draft.head.get("docket") == "3:21-cv-04426"
    assert names(draft) == ["LIDA TRADING CO., LTD"]
    assert names(draft, "plaintiffs") == ["Blue Heron Toys, Inc."]
    assert [row.get("kind") for row in draft.rows("orders")] == ["tro"]


def test_a_number_of_the_text_is_no_line_number() -> None:
    text = numbered(PLEADING)
    assert "12 days" in text
    at = text.index("12 days")
    assert all(start != at for start, _ in line_numbers(text))
    assert line_numbers("items 1 2 3 4 5 6 7 8 9 10 of the list") == []


QUOTED = """`IN THE UNITED STATES DISTRICT COURT
`FOR THE NORTHERN DISTRICT OF ILLINOIS
`EASTERN DIVISION
`
`BLUE HERON TOYS, INC.,
`
`Plaintiff,
`
`v.
`
`ALPHA STORE,
`
`Defendant.
`
`Case No. 24-cv-1234
`
`ORDER
`
`It is hereby ORDERED that Defendant is enjoined from selling the goods.
"""


def test_signs_that_quote_each_line_are_left_out() -> None:
    draft = draft_of(QUOTED)
    assert draft.head.get("court") == "ilnd"
    assert names(draft) == ["ALPHA STORE"]


VERSUS = (
    "UNITED STATES DISTRICT COURT EASTERN DISTRICT OF LOUISIANA BLUE HERON TOYS, INC. CIVIL ACTION VERSUS NO: 24-1728 ALPHA GOODS, LLC, ET AL. "
    "SECTION: “K” (3) ORDER AND REASONS Before the Court is a motion for preliminary injunction. For the following reasons, it is GRANTED. Alpha Goods shall not sell the goods."
)


def test_a_caption_without_roles_ends_at_its_title() -> None:
    draft = draft_of(VERSUS)
    assert draft.head.get("docket") == "2:24-cv-01728"
    assert names(draft) == ["ALPHA GOODS, LLC"]
    assert names(draft, "plaintiffs") == ["BLUE HERON TOYS, INC."]


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("v. No. Civ. 18-3112 QRS/KLM ANN GREY", ["No. Civ. 18-3112 QRS/KLM"]),
        ("v. Case No. 13cv7610 QRS (KLM) ALPHA CO.", ["Case No. 13cv7610 QRS (KLM)"]),
        ("A INC. CIVIL ACTION NO. 18-0390 VERSUS JUDGE T. ALBERT HORN, JR. STATE FAIR", ["CIVIL ACTION NO. 18-0390", "JUDGE T. ALBERT HORN, JR."]),
        ("A INC., Plaintiff, ORDER DENYING PLAINTIFF’S MOTION FOR A PRELIMINARY INJUNCTION BETA CORPORATION; and Does 1", ["ORDER DENYING PLAINTIFF’S MOTION FOR A PRELIMINARY INJUNCTION"]),
        ("v. ORDER HOUSE LLC,", []),
    ],
)  # fmt: skip
def test_what_stands_beside_the_parties(text: str, beside: list[str]) -> None:
    assert [text[start:end] for place, start, end in parts(text) if place == "beside"] == beside


def test_a_long_rule_behind_a_role_is_read_at_once() -> None:
    assert DEFENDANTS.match("Defendants. " + "_" * 60)
    assert not DEFENDANTS.match("Defendants. " + "_" * 5_000 + " Case")


NUMBERED = "1\n2\n3\n4\n5\n6\n\nIN THE UNITED STATES DISTRICT COURT\n\nFOR THE DISTRICT OF ARIZONA\n\n8\n9\n10\n\nBLUE HERON TOYS, INC.,\n\n11\n\nORDER TO SHOW CAUSE\n\nPlaintiff,\n\n12\n\nv.\n\n13\n\n(Doc. No. 63)\nANN GREY and\nALPHA STORE,\n\n14\n\nNo. CV-17-02513-PHX-QRS\n\n15\n\nDefendants.\n\n16\n17\n18\n19\n20\n21\n22\n23\n24\n25\n26\n27\n28\n\nPending before the Court is a request. The request is granted. Defendants shall show cause why they should not be held in contempt.\n"


def test_line_numbers_on_lines_of_their_own_of_which_one_is_lost() -> None:
    draft = draft_of(NUMBERED)
    assert draft.head.get("docket") == "2:17-cv-02513"
    assert names(draft) == ["ANN GREY", "ALPHA STORE"]


def test_letters_and_signs_that_copies_set_into_a_docket_number() -> None:
    text = "UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT SEATTLE BLUE HERON TOYS, INC., Plaintiffs, CASE NO. C19−0880QRS ORDER v. ANN GREY, et al., Defendants. Before the court is a motion for default judgment. The court GRANTS the motion.\n"
    draft = draft_of(text)
    assert (draft.head.get("docket"), draft.head.get("judge")) == ("2:19-cv-00880", "QRS")
    assert names(draft) == ["ANN GREY"]


def test_a_sentence_about_a_schedule_is_no_schedule() -> None:
    text = QUOTED.replace("`", "") + (
        "\nPlaintiff sues the sellers set forth on\n\nSchedule “A” (collectively “Defendants”). Defendants are promoting, selling and offering\n\nnumbers of goods 1 to 9\n\ntrademarks within this district through various stores\n\n2 by other means\n"
    )
    assert names(draft_of(text)) == ["ALPHA STORE"]
