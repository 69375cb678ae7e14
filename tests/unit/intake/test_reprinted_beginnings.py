"""Beginnings of orders as web pages reprint them: what stands above the text, whom it calls defendants, columns that a copy poured together."""

from datetime import date

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="r.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names(draft: Draft) -> list[object]:
    return [row.get("name") for row in draft.rows("defendants")]


def bands(draft: Draft) -> set[str]:
    return {each.band for row in draft.rows("defendants") for key, each in row.items if key == "name"}


def told(draft: Draft) -> tuple[object, object, object]:
    (row,) = draft.rows("orders")
    return draft.head.get("docket"), row.get("kind"), row.get("entered")


LAW = "See 15 U.S.C. § 1114; Fed. R. Civ. P. 65(b). The Court finds that the plaintiff is likely to succeed.\n"
OPINION = "Opinion\n3:24-cv-00137-QRS-TUV\nMay 25, 2024\n"


def test_a_title_in_small_letters_within_brackets() -> None:
    text = f"{OPINION}ORDER (Motion for Preliminary Injunction, #9; Motion to Strike, #12)\nBefore the Court is Plaintiff Plover, Inc.'s Motion for Preliminary Injunction (#9). For the reasons below, the motion is granted. {LAW}"
    assert told(draft_of(text)) == ("3:24-cv-00137", "preliminary_injunction", date(2024, 5, 25))


def test_a_glossary_right_below_the_title() -> None:
    text = (
        "Opinion\n24 Civ. 1377 (QRS)\n05-25-2024\nPRELIMINARY INJUNCTION ORDER\nQUINN R. STOWE, J.\nTerm\nDefinition\nPlaintiff\nPlover, Inc.\nDefendants\n"
        "Foshan Lida Co., Ltd., Lilac Store and Yiwu Wen Trade Firm\nNOW, THEREFORE, IT IS HEREBY ORDERED that Defendants shall not sell Counterfeit Products.\n"
    )
    draft = draft_of(text)
    assert told(draft) == ("1:24-cv-01377", "preliminary_injunction", date(2024, 5, 25))
    assert names(draft) == ["Foshan Lida Co., Ltd.", "Lilac Store", "Yiwu Wen Trade Firm"]


def test_an_opinion_of_which_only_its_judge_is_told_above() -> None:
    text = (
        "Searching more than 3,000 papers.\n\nBuy this record.\n\nDownload the whole decision to have the text, the docket number, and the footnotes of this case.\n\n"
        "Plover, Inc. v. Lilac\n\nMay 25, 2024\n\nThe opinion of the court was delivered by: Honorable Quinn R. Stowe\n\nSTOWE, District Judge:\n\n"
        f'This matter comes before the Court on the motion of Plover, Inc. for default judgment as against Defendants Lilac & Fern and Ann Rowe ("Defendants"). The Court will grant the motion. {LAW}'
    )
    draft = draft_of(text)
    (row,) = draft.rows("orders")
    assert (row.get("kind"), row.get("entered"), draft.head.get("judge")) == (
        "judgment",
        date(2024, 5, 25),
        "Quinn R. Stowe",
    )
    assert names(draft) == ["Lilac & Fern", "Ann Rowe"]


def test_a_magistrate_judge_who_opens_the_paper() -> None:
    text = (
        "United States District Court, W.D. Pennsylvania\n\nMay 25, 2024\n\nPLOVER, INC., Plaintiff,\nv.\nLILAC LLC, Defendant.\n\nMEMORANDUM ORDER\n\nQUINN REED STOWE, Magistrate Judge.\n\n"
        f"Pending before the Court is Defendant's Motion for Stay of the Preliminary Injunction. The motion is denied. {LAW}"
    )
    assert draft_of(text).head.get("judge") == "Quinn Reed Stowe"


def test_no_judge_amid_a_list_of_names() -> None:
    text = (
        "UNITED STATES DISTRICT COURT EASTERN DISTRICT OF MICHIGAN SOUTHERN DIVISION PLOVER, INC., Plaintiff, v. Case No. 23-11377 Lilac Company, L.L.C.; and Vale Steel Rod United States District Court Judge Company, Inc., Defendants. "
        f"________/ OPINION AND ORDER DENYING MOTION TO STAY PERMANENT INJUNCTION The Court will deny the motion. {LAW}"
    )
    assert draft_of(text).head.get("judge") is None


def test_a_reporters_day_before_counsel() -> None:
    text = (
        "736 F. Supp. 9d 1111 (2020) PLOVER, INC., Plaintiff,\nv.\nLILAC LLC, et al., Defendants.Case No. 20-21377-CIV. United States District Court, S.D. Florida, Miami Division.\n"
        "May 25, 2020. *1112 Ann Rowe, Rowe & Vale LLP, Miami, FL, for Plaintiff.\nORDER\nQUINN R. STOWE, District Judge.\n"
        f'THIS CAUSE came before the Court on Plaintiff\'s Motion for Preliminary Injunction, at which Plaintiff and Defendants, World Fern, Inc. ("World Fern") and Ben Vale ("Vale"), were present. The motion is granted. {LAW}'
    )
    draft = draft_of(text)
    assert told(draft)[2] == date(2020, 5, 25)
    assert names(draft) == ["LILAC LLC", "World Fern, Inc.", "Ben Vale"]


def test_the_courts_box_beside_a_proposed_order() -> None:
    text = (
        "UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK PLOVER LTD., Plaintiff v. LILAC SHOP, FERN STORE and MOSS MALL, Defendants 24-cv-11377 (QRS) [PROPOSED] PRELIMINARY INJUNCTION ORDER "
        "USDC SDNY DOCUMENT ELECTRONICALLY FILED DOC #: DATE FILED: 11/28/2024 Case 1:24-cv-11377-QRS Document 4 Filed 11/28/24 Page 1 of 12\n"
    )
    assert told(draft_of(text))[2] == date(2024, 11, 28)


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ("For the reasons set forth below, the TRO will be denied.", "denial"),
        ("Accordingly, a temporary restraining order must be denied.", "denial"),
        ("Defendants argue that, for these reasons, it should go no further. The motion is granted.", "tro"),
    ],
)
def test_relief_that_is_denied_by_its_name(end: str, kind: str) -> None:
    text = f'{OPINION}ORDER\nQUINN R. STOWE, UNITED STATES DISTRICT JUDGE.\nTHIS CAUSE is before the Court on Plaintiff\'s Motion for a Temporary Restraining Order ("TRO"). {end} {LAW}'
    assert told(draft_of(text))[1] == kind


def test_a_subset_of_the_defendants_that_moves() -> None:
    text = (
        "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF ILLINOIS EASTERN DIVISION PLOVER, INC., ) ) Plaintiff, ) ) v. ) ) THE PARTNERSHIPS IDENTIFIED ON ) SCHEDULE A HERETO, ) ) Defendants. ) No. 24 C 1377 Judge Quinn R. Stowe MEMORANDUM OPINION AND ORDER "
        f"A subset of the defendants named here—lilac5c, fern2020, greenmossshop, and vale_2020 (hereinafter “Defendants”)—have moved to dissolve the preliminary injunction. The motion is denied. {LAW}"
    )
    assert names(draft_of(text)) == ["lilac5c", "fern2020", "greenmossshop", "vale_2020"]


def test_a_genitive_behind_a_legal_form() -> None:
    text = f'{OPINION}ORDER DENYING PRELIMINARY INJUNCTION\nBefore the Court is a motion. The Court has considered Defendants Lilac Homes, LLC and Fern 73, LLC\'s (collectively "Lilac") Opposition, and 26710 North I45 Limited Partnership is none of them. {LAW}'
    assert names(draft_of(text)) == ["Lilac Homes, LLC", "Fern 73, LLC"]


def test_a_limited_partnership_is_one_name() -> None:
    text = f"UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nPLOVER, INC., Plaintiff,\nv.\nCARL FINCH, FERN TONK, LLC, and 26710 North Limited Partnership, Defendants.\n\n3:24-cv-00137-QRS\n\nORDER\nThe motion for a preliminary injunction is granted. {LAW}"
    assert names(draft_of(text)) == ["CARL FINCH", "FERN TONK, LLC", "26710 North Limited Partnership"]


def test_a_subscriber_is_no_name() -> None:
    text = f"UNITED STATES DISTRICT COURT WESTERN DISTRICT OF TEXAS PLOVER, INC., Plaintiff, v. Case No. 5:24-CV-0137-QRS JOHN DOE, subscriber assigned IP address 192.0.2.35, Defendant. ORDER ON MOTION FOR DEFAULT JUDGMENT Before the Court is a Motion for Default Judgment. {LAW}"
    assert names(draft_of(text)) == []


def test_a_caption_with_one_space_beside_its_rule() -> None:
    text = (
        "Case3:24-cv-00137-QRS Document62 Filed05/25/24 Page1 of 10\n\n8\nUNITED STATES DISTRICT COURT\n9\nNORTHERN DISTRICT OF CALIFORNIA\n10\n11\nPLOVER & FINCH, LLC, A CALIFORNIA ) Case No.: 24-CV-00137-QRS\n12 LIMITED LIABILITY COMPANY, )\n\n\n"
        ") ORDER DENYING PLAINTIFF’S\n13 Plaintiff, ) MOTION FOR PRELIMINARY\nv. ) INJUNCTION\n14 )\nTHE LILAC COMPANIES, INC., a ) (re: docket #8)\n15 Delaware corporation, and FERN )\nLABORATORIES, LLC, a Delaware limited )\n16 liability company, )\n)\n17 Defendants. )\n)\n18\n\n"
        "19 Presently before the Court is Plaintiff’s motion for a preliminary injunction. For the reasons\n20 discussed below, Plaintiff’s motion for\n21 preliminary injunction is DENIED.\n"
    )
    draft = draft_of(text)
    assert told(draft) == ("3:24-cv-00137", "denial", date(2024, 5, 25))
    assert [str(each).upper() for each in names(draft)] == ["THE LILAC COMPANIES, INC.", "FERN LABORATORIES, LLC"]


def test_columns_that_a_copy_poured_together_leave_no_name_as_read() -> None:
    text = (
        "1 The Honorable Quinn R. Stowe\n\n7 UNITED STATES DISTRICT COURT\n\nWESTERN DISTRICT OF WASHINGTON\n8 AT SEATTLE\n9\n\n10 PLOVER.COM, INC., a Delaware No. 2:24-cv-00137-QRS\n\ncorporation; and FINCH INC., a PLAINTIFFS’ EX PARTE MOTION\n"
        "12 Washington corporation, FOR DEFAULT JUDGMENT AGAINST\nDEFENDANTS WEN LIANG AND\n13 Plaintiffs, ANN ROWE\n14 v. NOTE ON MOTION CALENDAR:\nFEBRUARY 11, 2025\n15 WEN LIANG, an individual; ANN ROWE, an\nindividual; BEN VALE, an individual,\n16\nDefendants.\n17\n"
    )
    draft = draft_of(text)
    assert [str(each).upper() for each in names(draft)] == ["WEN LIANG", "ANN ROWE", "BEN VALE"]
    assert "read" not in bands(draft)
