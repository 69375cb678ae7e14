"""What kind of order a paper is, by title and by what it decides; and whose paper it is."""

import pytest

from enjoin.intake.heading.papersort import is_courts, is_partys
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.reading import read_paper
from enjoin.intake.text.paper import Paper

CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON TOYS, INC.,\n\nPlaintiff,\n\nv.\n\nALPHA STORE,\n\nDefendant.\n\nCase No. 2:24-cv-01234-QRS\n\n"
JUDGE = "\n\nDated: March 4, 2024\n\n______________\nAnn Grey\nUnited States District Judge\n"
COUNSEL = "\n\nDated: March 4, 2024\n\nRespectfully submitted,\n\n/s/ Ben Rowe\nBen Rowe\nAttorney for Plaintiff\n"


def kind_of(title: str, body: str, signed: str) -> str | None:
    text = CAPTION + title + "\n\n" + body + signed
    kind = read_paper(Paper(name="k.txt", kind="txt", pages=(page_of_text(1, text),))).kind
    return kind.kind.value if kind.sort == "order" and kind.kind else None


@pytest.mark.parametrize(
    ("title", "body", "kind"),
    [
        ("ORDER", "Defendant moves to stay the preliminary injunction (ECF No. 40) pending appeal. The motion to stay is GRANTED. The preliminary injunction of February 3, 2024, which enjoined Defendant from selling the goods, is STAYED.", "stay"),
        ("ORDER STAYING PRELIMINARY INJUNCTION PENDING APPEAL", "On February 3, 2024 the Court entered a preliminary injunction that enjoins Defendant. That injunction is stayed.", "stay"),
        ("ORDER", "On February 3, 2024 the Court preliminarily enjoined Defendant. The Court clarifies that paragraph 3 of the Preliminary Injunction does not reach used goods.", "clarification"),
        ("ORDER", "Plaintiff has moved for a temporary restraining order and for leave to serve by e-mail. The motion for a temporary restraining order is DENIED. The motion for alternative service is GRANTED.", "denial"),
        ("ORDER ADOPTING REPORT AND RECOMMENDATION", "The Report is ADOPTED. The motion for default judgment is GRANTED. Defendant is permanently enjoined from selling the goods.", "permanent_injunction"),
        ("ORDER ADOPTING REPORT AND RECOMMENDATION", "The Report recommends that the motion for a preliminary injunction be denied. It is ADOPTED. The motion for a preliminary injunction is DENIED.", "denial"),
        ("ORDER", "The temporary restraining order entered on February 20, 2024 (ECF No. 12) is hereby extended for good cause to March 18, 2024.", "modification"),
        ("ORDER REGARDING MOTION FOR CONTEMPT", "The motion for contempt is DENIED.", "denial"),
        ("ORDER GRANTING IN PART MOTION TO STAY", "The preliminary injunction is stayed as to one platform. The motion is otherwise denied.", "stay"),
        ("ORDER GRANTING EX PARTE MOTION FOR TEMPORARY RESTRAINING ORDER AND SETTING HEARING ON PRELIMINARY INJUNCTION", "The Court has read the motion.", "tro"),
        ("ORDER GRANTING TEMPORARY RESTRAINING ORDER AND SETTING PRELIMINARY INJUNCTION HEARING", "The Court has read the motion.", "tro"),
        ("ORDER", "Before the Court is Plaintiff's Motion for Temporary Restraining Order and Preliminary Injunction (ECF No. 7). The motion is GRANTED IN PART. Defendant is restrained from selling the goods until the hearing on the preliminary injunction on March 18, 2024.", "tro"),
        ("ORDER ON EMERGENCY MOTION FOR TEMPORARY RESTRAINING ORDER AND PRELIMINARY INJUNCTION", "The Court GRANTS the motion for a temporary restraining order and sets a hearing on the motion for a preliminary injunction.", "tro"),
        ("ORDER ON MOTION FOR TEMPORARY RESTRAINING ORDER AND PRELIMINARY INJUNCTION", "The motion for a preliminary injunction is GRANTED. The motion for a temporary restraining order is DENIED as moot.", "preliminary_injunction"),
        ("ORDER GRANTING PRELIMINARY INJUNCTION AND DISSOLVING TEMPORARY RESTRAINING ORDER", "The Court has read the motion.", "preliminary_injunction"),
        ("ORDER ON PLAINTIFF'S MOTION FOR A TRO", "This matter is before the Court on the Motion for a Temporary Restraining Order and Preliminary Injunction. The Court grants Plaintiff's request for a TRO, and defers ruling on its request for a preliminary injunction.", "tro"),
        ("MEMORANDUM OPINION", "Pending is Plaintiff's Motion for Temporary Restraining Order and Preliminary Injunction. The Motion will be granted (once a bond is posted) as to Plaintiff's request for a Temporary Restraining Order. As to Plaintiff's request for a preliminary injunction, a hearing will be set.", "tro"),
        ("OPINION AND ORDER GRANTING IN PART PLAINTIFF'S MOTION FOR A TEMPORARY RESTRAINING ORDER AND PRELIMINARY INJUNCTION AND SETTING PRELIMINARY INJUNCTION HEARING", "The Court has read the motion.", "tro"),
        ("ORDER", "Pending is Plaintiff's Motion for Summary Judgment. The Court denies Plaintiff's Motion for Summary Disposition, grants Plaintiff's Motion for Summary Judgment, awards costs and orders a permanent injunction against Defendant.", "permanent_injunction"),
        ("MEMORANDUM OPINION AND ORDER", "Some sellers have moved to dissolve the preliminary injunction as against them. The Court denies Defendants' motion and denies their alternative request to amend the asset restraint.", "denial"),
        ("MEMORANDUM", "This memorandum addresses the Court's reasons for entering a Final Judgment by Default against Defendant and awarding damages.", "judgment"),
        ("MEMORANDUM", "This memorandum explains the Court's reasons for denying the motion for a preliminary injunction.", "denial"),
        ("ORDER DENYING EX PARTE MOTION FOR ALTERNATIVE SERVICE WITHOUT PREJUDICE", "Plaintiff asks to serve by e-mail. The Court denies the motion.", "denial"),
        ("TEMPORARY RESTRAINING ORDER REMAINS IN EFFECT", "On February 20, 2024, this Court entered a Temporary Restraining Order. It remains in effect until the hearing.", "modification"),
        ("ORDER GRANTING MOTION TO FILE EXHIBIT 2 UNDER SEAL", "The Court has read the motion.", "sealing"),
    ],
)  # fmt: skip
def test_what_an_order_decides(title: str, body: str, kind: str) -> None:
    assert kind_of(title, body, JUDGE) == kind


@pytest.mark.parametrize(
    "title",
    [
        "MOTION TO DISSOLVE TEMPORARY RESTRAINING ORDER",
        "PLAINTIFF BLUE HERON TOYS, INC.'S MOTION FOR ENTRY OF DEFAULT JUDGMENT AND PERMANENT INJUNCTION",
        "EX PARTE MOTION FOR ORDER AUTHORIZING ALTERNATE SERVICE",
        "BRIEF IN SUPPORT OF THE MOTION FOR A PRELIMINARY INJUNCTION",
        "MEMORANDUM OF LAW IN SUPPORT OF ORDER TO SHOW CAUSE AND TEMPORARY RESTRAINING ORDER",
        "DEFENDANT'S RESPONSE TO ORDER TO SHOW CAUSE",
        "PLAINTIFF'S NOTICE OF FILING PROPOSED PRELIMINARY INJUNCTION ORDER",
        "SECURITY BOND PURSUANT TO TEMPORARY RESTRAINING ORDER",
        "ACKNOWLEDGMENT OF SERVICE OF THE PRELIMINARY INJUNCTION",
        "APPENDIX OF EXHIBITS TO MOTION FOR TEMPORARY RESTRAINING ORDER",
        "PROPOSED FINDINGS OF FACT AND CONCLUSIONS OF LAW",
    ],
)
def test_a_partys_paper_is_no_order(title: str) -> None:
    assert is_partys(title)
    assert kind_of(title, "Plaintiff asks that Defendant be enjoined from selling the goods.", COUNSEL) is None


def test_a_report_recommends_and_orders_nothing() -> None:
    body = "It is RECOMMENDED that the motion be GRANTED and that Defendant be permanently enjoined from selling the goods."
    assert kind_of("REPORT AND RECOMMENDATION", body, JUDGE.replace("District", "Magistrate")) is None


@pytest.mark.parametrize(
    "title",
    [
        "ORDER ON DEFENDANT'S MOTION",
        "MEMORANDUM OPINION",
        "ENTRY ON DEFENDANT'S MOTION FOR RESTRAINING ORDER",
        "STIPULATION AND ORDER OF DISMISSAL",
        "FINDINGS OF FACT, CONCLUSIONS OF LAW, AND ORDER",
        "REPORT AND RECOMMENDATION COMBINED WITH OPINION AND ORDER",
    ],
)
def test_the_courts_own_titles(title: str) -> None:
    assert is_courts(title)


def test_minutes_may_name_a_motion_where_others_print_a_title() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\nCIVIL MINUTES - GENERAL\n\nCase No.   CV 24-1234-QRS (KLMx)      Date   March 4, 2024\n"
        "Title      Blue Heron Toys, Inc. v. Alpha Store\n\nPresent: The Honorable   ANN GREY, UNITED STATES DISTRICT JUDGE\n\n"
        "Proceedings:   (IN CHAMBERS) PLAINTIFF'S MOTION FOR PRELIMINARY INJUNCTION (Dkt. 12, filed February 1, 2024)\n\n"
        "The Court has read the papers. The motion for a preliminary injunction is GRANTED. Defendant shall not sell the goods.\n"
    )
    kind = read_paper(Paper(name="m.txt", kind="txt", pages=(page_of_text(1, text),))).kind
    assert (kind.sort, kind.kind and kind.kind.value) == ("order", "preliminary_injunction")


def test_a_judge_named_in_running_text_has_not_signed() -> None:
    body = "Plaintiff asks that Defendant be enjoined. Whether to do so, a United States district judge decides, who once so ordered."
    assert kind_of("PLAINTIFF'S PAPERS", body, COUNSEL) is None


def test_an_opinion_that_its_judge_opens_and_signs_nowhere_else() -> None:
    body = "ROWE, J.\n\nThis matter comes before the Court on Plaintiff's motion for default judgment. For the reasons stated below, Plaintiff's motion is granted."
    assert kind_of("MEMORANDUM", body, "") == "judgment"


def test_running_text_in_small_letters_is_no_title() -> None:
    body = (
        "Plaintiff Blue Heron Toys, Inc. seeks a preliminary\ninjunction preventing Defendants Ann Rowe and Alpha\nStore, LLC from selling any whatsoever of the\n"
        "goods. Defendants oppose the motion. Having read the papers, the Court GRANTS the motion in part.\n"
    )
    assert (
        kind_of("ORDER GRANTING IN PART PLAINTIFF'S MOTION FOR A PRELIMINARY INJUNCTION", body, "")
        == "preliminary_injunction"
    )
