"""Reprints whose boxes, columns and notes a copy poured together; whom their first sentences say the suit is against (R33)."""

import re
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


LAW = "See 15 U.S.C. § 1114; Fed. R. Civ. P. 65(b). The Court finds that the plaintiff is likely to succeed.\n"
OPINION = "Opinion\n3:24-cv-00137-QRS-TUV\nMay 25, 2024\nORDER GRANTING PRELIMINARY INJUNCTION\n"
DISTRICT = "UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA"
MOVED = f"This matter is before the Court on the motion of Plover, Inc. for a preliminary injunction. The motion is GRANTED. {LAW}"

FORMS = (
    "CIVIL MINUTES - GENERAL Case No. 2:24-cv-00137-QRS-TUV Title Plover, Inc. v. Lilac Store et al Date May 25, 2024 Present: The Honorable QUINN R. STOWE, UNITED STATES DISTRICT JUDGE",
    "Case No. Title CIVIL MINUTES - GENERAL 2:24-cv-00137-QRS-TUV Date PLOVER, INC. v. LILAC STORE ET AL. “O” May 25, 2024   Present: The Honorable   QUINN R. STOWE",
    "CIVIL MINUTES – GENERAL Case No. CV 24-137 QRS (TUVx) Date May 25, 2024 Title Plover, Inc. v. Lilac Store, et al. Page 1 of 9 Present: The Honorable QUINN R. STOWE",
)


@pytest.mark.parametrize("form", FORMS)
def test_minutes_poured_into_one_line(form: str) -> None:
    text = f"{DISTRICT} {form} Ann Rowe Not Reported N/A Deputy Clerk Court Reporter Tape No. Attorneys Present for Plaintiffs: None Attorneys Present for Defendants: None Proceedings: (IN CHAMBERS) PLAINTIFF'S MOTION FOR PRELIMINARY INJUNCTION {MOVED}"
    draft = draft_of(text)
    (row,) = draft.rows("orders")
    assert [str(name).upper() for name in names(draft)] == ["LILAC STORE"]
    assert (draft.head.get("docket"), draft.head.get("judge")) == ("2:24-cv-00137", "QRS")
    assert (row.get("kind"), row.get("entered")) == ("preliminary_injunction", date(2024, 5, 25))


SUED = (
    ('Plaintiff Plover, Inc. brings this action against Lilac Toys LLC ("Lilac"), swamp_sweets24, and Wen Liang, alleging infringement.', ["Lilac Toys LLC", "swamp_sweets24", "Wen Liang"]),
    ("Plaintiff Plover, Inc. sued Plaintiff's former agent.", []),
    ("Plaintiff sued defendant, Lilac Toys S.A., for breach of a licence.", ["Lilac Toys S.A."]),
    ("Plaintiff moves for relief against Defendants Wen Liang and Foshan Lida Trade Co., Ltd. Dkt. No. 21. They have not answered.", ["Wen Liang", "Foshan Lida Trade Co., Ltd."]),
    ("Plaintiff moves for relief against Defendants Lilac Toys d/b/a lilac24; Foshan Lida Co., Ltd.; and Ann Rowe (collectively, the \"Online Defendants\").", ["Lilac Toys", "Foshan Lida Co., Ltd.", "Ann Rowe"]),
    ("Plaintiff moves for service on newly named Defendants Wen Liang (Liang), Ann Rowe (Rowe), and Lida Toys LLC (Lida). The Court grants it.", ["Wen Liang", "Ann Rowe", "Lida Toys LLC"]),
    ('Plaintiff moves against all remaining defendants in this action that have not been dismissed: fern_sweets24, otter, and plush-25 (the "Defaulting Defendants").', ["fern_sweets24", "otter", "plush-25"]),
    ('The sellers offer three sorts of goods: plush, mugs, and lamps (the "Defaulting Defendants" sold all).', []),
    ("Plaintiff filed this suit against the sellers of the goods, alleging infringement.", []),
)  # fmt: skip


@pytest.mark.parametrize(("said", "want"), SUED)
def test_whom_the_suit_is_against(said: str, want: list[str]) -> None:
    assert names(draft_of(f"{OPINION}{said} {MOVED}")) == want


def test_a_suit_told_within_quotation_marks_is_not_this_one() -> None:
    said = 'The blog wrote: "they brought an action against Lilac Toys LLC, alleging fraud."'
    assert names(draft_of(f"{OPINION}{said} {MOVED}")) == []


def test_a_note_that_names_a_citing_case_is_no_caption() -> None:
    text = (
        "United States District Court, N.D. Ohio\nMay 25, 2024\nSummary\n\nfinding the application too vague\n\nSummary of this case from Heron Works v. Basil Online, Inc.\n\n"
        f"Opinion\nNo. 3:24-cv-00137.\nMay 25, 2024.\nGrey, Ann Rowe, Toledo, for plaintiff.\nORDER\nIn this suit plaintiff asks to stop some\ndefendants.\n{MOVED}"
    )
    assert names(draft_of(text)) == []


def test_a_judge_whose_given_name_is_a_state() -> None:
    text = f"{DISTRICT}\nPLOVER, INC., Plaintiff,\nv.\nLILAC STORE,\nDefendant.\nNo. 24 C 137\nJudge Virginia Q. Stowe\nORDER\n{MOVED}"
    assert draft_of(text).head.get("judge") == "Virginia Q. Stowe"


def test_the_sort_of_a_number_is_no_judge() -> None:
    text = f"PLOVER, INC., Plaintiff,\nv.\nLILAC STORE, Defendant.\nNo. 90-2430-CIV.\nUnited States District Court, S.D. Florida.\nMay 25, 1990.\nORDER GRANTING PRELIMINARY INJUNCTION\nSTOWE, District Judge.\n{MOVED}"
    assert draft_of(text).head.get("judge") == "Stowe"


def test_against_with_a_colon_parts_the_sides() -> None:
    rule = "-" * 70
    text = f"UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK {rule} X PLOVER, INC., : : Plaintiff, : : -against: : LILAC STORE, WREN-US, : : Defendants. : {rule} X 24-cv-137-QRS ORDER {MOVED}"
    assert names(draft_of(text)) == ["LILAC STORE", "WREN-US"]


LINES = "1 2 3 4 5 UNITED STATES DISTRICT COURT EASTERN DISTRICT OF WASHINGTON 6 7 PLOVER, INC., NO. 4:24-CV-137-QRS 8 9 10 Plaintiff, v. 11 {parties} Defendants. 12 13 14 {title} 15 16 "


def test_line_numbers_behind_the_last_name() -> None:
    text = (
        LINES.format(
            parties="LILAC TOYS, INC.; and SWAMP SWEETS, LLC, 19", title="ORDER DENYING PRELIMINARY INJUNCTION"
        )
        + MOVED
    )
    assert names(draft_of(text)) == ["LILAC TOYS, INC.", "SWAMP SWEETS, LLC"]


def test_findings_and_recommendations_beside_the_versus() -> None:
    text = f"UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF CALIFORNIA\nPLOVER, INC., No. 2:24-cv-00137-QRS\nPlaintiff, ORDER AND\nv. FINDINGS AND RECOMMENDATIONS\nWEN LIANG, (ECF No. 25)\nDefendant.\n{MOVED}"
    assert [str(name).upper() for name in names(draft_of(text))] == ["WEN LIANG"]


def test_a_form_in_lines_of_its_own_is_left_as_it_is() -> None:
    text = f"{DISTRICT}\n\nCIVIL MINUTES - GENERAL\n\nCase No.  2:24-cv-00137-QRS   Date  May 25, 2024\n\nTitle  Plover, Inc. v. Lilac Store, et al.\n\nPresent: The Honorable QUINN R. STOWE\n\nProceedings: (IN CHAMBERS) ORDER GRANTING PRELIMINARY INJUNCTION\n\n{MOVED}"
    draft = draft_of(text)
    assert [str(name) for name in names(draft)] == ["Lilac Store"]
    assert re.fullmatch(r"2:24-cv-00137", str(draft.head.get("docket")))


def test_minutes_whose_title_stands_below_its_label() -> None:
    text = f"{DISTRICT}\nCIVIL MINUTES -- GENERAL\nCase No. CV 24-00137 QRS(TUVx)\nTitle:\nPlover LLC -v- Lilac, Ltd.\n\nDate: May 25, 2024\n\nPRESENT: HONORABLE QUINN R. STOWE, U.S. DISTRICT\nJUDGE\nAnn Rowe\nCourtroom Deputy\nPROCEEDINGS (IN CHAMBERS): ORDER GRANTING PRELIMINARY INJUNCTION\n\n{MOVED}"
    assert names(draft_of(text)) == ["Lilac, Ltd."]


def test_a_page_heading_run_together_with_a_cited_case() -> None:
    text = f"Summary\nfinding a delay\nSummary of this case from Heron Works, LLC v. Does 1-62Opinion\nCase No. 3:24-CV-137.\nMay 25, 2024\nORDER GRANTING PRELIMINARY INJUNCTION\n{MOVED}"
    draft = draft_of(text)
    (row,) = draft.rows("orders")
    assert (draft.head.get("docket"), row.get("entered")) == ("3:24-cv-00137", date(2024, 5, 25))


def test_letters_of_two_judges_behind_a_number() -> None:
    text = f"UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF CALIFORNIA\nPLOVER, LLC, a\nCalifornia Limited Liability Company,\nPlaintiff,\nNo. 2:24-cv-0137 QRS TU (TEMP)\nv.\nORDER\nWEN LIANG,\nDefendant.\n{MOVED}"
    assert draft_of(text).head.get("judge") == "QRS"


def test_a_title_behind_the_judges_surname() -> None:
    text = f"UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK\n\nPLOVER, INC., Plaintiff,\n\nv.\nWEN LIANG, Defendants.\n\nCivil Action No. 24 Civ. 137\n\nJUDGE STOWE DEFAULT JUDGMENT AND PERMANENT INJUNCTION\n\nPlaintiff Plover, Inc. commenced this action on May 1, 2024, and the defendant did not appear. {LAW}"
    (row,) = draft_of(text).rows("orders")
    assert row.get("kind") == "permanent_injunction"


def test_a_motion_granted_as_to_one_claim_and_denied_as_to_another() -> None:
    entry = "ORDER granting in part and denying in part Plaintiff's 7 Motion for Default Judgment. The court GRANTS default judgment on the first claim. The court DENIES default judgment on the second claim. Signed by Judge Quinn R. Stowe."
    text = f"Plover, Inc. v. Liang, No. 3:2024cv00137 - Document 9 (N.D. Ohio 2024)\n\nCourt Description: {entry}\n\nDownload PDF\nUNITED STATES DISTRICT COURT NORTHERN DISTRICT OF OHIO PLOVER, INC., Plaintiff, CASE NO. 3:24-cv-137 ORDER v. WEN LIANG, Defendant. This matter is before the Court. {LAW}"
    (row,) = draft_of(text).rows("orders")
    assert row.get("kind") == "judgment"


def test_a_first_heading_behind_the_last_role() -> None:
    text = f"UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT SEATTLE\n\nPLOVER, INC., et al., CASE NO. C24-137QRS Plaintiffs, ORDER v.\n\nLILACFILTERS, et al.,\n\nDefendants. I. INTRODUCTION\n\n{MOVED}"
    assert names(draft_of(text)) == ["LILACFILTERS"]


def test_a_judges_letters_before_the_next_lines_party() -> None:
    text = f"UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON\n\nAT SEATTLE\n\nPLOVER.COM, INC., CASE NO. C24-137 QRS PLOVER.COM SERVICES LLC, and\n\nHERON S.A., ORDER GRANTING PRELIMINARY INJUNCTION Plaintiffs,\n\nv.\n\nWEN LIANG,\n\nDefendants.\n\n{MOVED}"
    assert draft_of(text).head.get("judge") == "QRS"


def test_a_title_with_the_versus_amid_it() -> None:
    text = f"- 1 2 3 4 5 6 7 8 UNITED STATES DISTRICT COURT 9 EASTERN DISTRICT OF CALIFORNIA 10 11 PLOVER WORKS No. 2:24-cv-00137-QRS-TUV LLC, 12 Plaintiff, 13 ORDER DENYING PLAINTIFF’S MOTION v. FOR PRELIMINARY INJUNCTION 14 LILACBUBBLE, INC., 15 Defendant. 16 17 Plaintiff Plover Works LLC moves for a preliminary injunction against the 18 seller of such goods. The motion was heard in May and is opposed. See the brief 19 of the defendant at page nine and the reply of the plaintiff at page two of it. 20 For the reasons below, the motion is denied. It is told further on why so. {LAW}"
    assert [str(name).upper() for name in names(draft_of(text))] == ["LILACBUBBLE, INC."]


def test_what_is_granted_first_and_therefore_denied() -> None:
    text = f"{OPINION.replace('ORDER GRANTING PRELIMINARY INJUNCTION', 'MEMORANDUM OPINION')}Currently before the Court is plaintiff's motion for default judgment, as well as the defendant's motion to vacate the Clerk's entry of default. For the reasons below, the Court grants the defendant's motion to vacate entry of default and therefore denies the plaintiff's motion for default judgment. {LAW}"
    draft = draft_of(text)
    assert [note.kind for note in draft.papers] == ["denial"]


def test_a_publishers_heading_is_a_sign_of_a_court_paper() -> None:
    text = (
        'Opinion\nNo. 3:24-cv-00137\n05-25-2024\n( ) MEMORANDUM\nBefore the Court is the motion of Plover, LLC ("Plaintiff") against Defendant Wen Liang ("Defendant"). (Doc. No. 21.) The Court will grant the motion in part.\n'
        + LAW
    )
    assert draft_of(text).head.get("docket") == "3:24-cv-00137"


def test_an_order_that_the_denied_motion_asked_to_have_vacated() -> None:
    text = f"{OPINION.replace('ORDER GRANTING PRELIMINARY INJUNCTION', 'MEMORANDUM ORDER DENYING MOTION TO VACATE THE ENTRY OF DEFAULT (DOC. 6) AND ORDER GRANTING FINAL DEFAULT JUDGMENT AND PERMANENT INJUNCTION (DOC. 8)')}This is an action for infringement. Pending is the defendants' motion to vacate. It is denied. {LAW}"
    assert [note.kind for note in draft_of(text).papers] == ["denial"]


def test_a_dockets_entry_that_lists_against_whom() -> None:
    text = "Plover Inc v. The Individuals Identified On Schedule A\n\nFiling 78\n\nORDER granting re 77 Motion for Entry of Default pursuant to Rule 55 as to 18th Lilac Store, 404_Fern Store, A. L. Rowe, Cow06, Foshan Lida Arts & Crafts Co., Ltd., HHFern Store\n"
    assert names(draft_of(text)) == [
        "18th Lilac Store",
        "404_Fern Store",
        "A. L. Rowe",
        "Cow06",
        "Foshan Lida Arts & Crafts Co., Ltd.",
        "HHFern Store",
    ]


def test_a_dockets_entry_that_lists_no_parties() -> None:
    text = f"Plover Inc v. The Individuals Identified On Schedule A\n\nFiling 78\n\nORDER granting in part 77 Motion as to Counts One, Two, Three, and Four. Signed by Judge Quinn R. Stowe on 5/25/2024.\n\n{LAW}"
    assert names(draft_of(text)) == []
