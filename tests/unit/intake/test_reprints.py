"""Orders as web pages reprint them: without a caption, with the case's name above, with line numbers and sidebars amid the text."""

from datetime import date

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.copied import line_numbers
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper
from enjoin.problems import Unreadable


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="r.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names(draft: Draft, table: str = "defendants") -> list[object]:
    return [row.get("name") for row in draft.rows(table)]


def told(draft: Draft) -> tuple[object, object, object]:
    (row,) = draft.rows("orders")
    return draft.head.get("docket"), row.get("kind"), row.get("entered")


BODY = "Plaintiff Blue Heron Toys, Inc.'s motion for a temporary restraining order [Doc. No. 2] is granted. Blue Heron sells toys under the HERON mark, and the Court finds that Defendant sells copies of them. See 15 U.S.C. § 1114; Fed. R. Civ. P. 65(b).\n"


@pytest.mark.parametrize(
    "above",
    [
        "Opinion\nCASE NO. 3:24-CV-00137 QRS\n05-25-2024\nTEMPORARY RESTRAINING ORDER\n",
        "Opinion\nCivil Action No. 3:24-cv-137-QRS.\nMay 25, 2024\nTEMPORARY RESTRAINING ORDER\n",
        "Opinion\n3:24-cv-00137 (QRS)\n05-25-2024\nHON. QUINN R. STOWE TEMPORARY RESTRAINING ORDER (DKT. 3)\n",
        'Summary\nfinding that "the defendant was likely to sell what it had on the next day" because it had said so\nSummary of this case from Otter v. LakeOpinion\nCASE NO. 3:24-CV-00137 QRS\n05-25-2024\nTEMPORARY RESTRAINING ORDER\n',
    ],
)
def test_a_reprint_without_a_caption(above: str) -> None:
    draft = draft_of(above + BODY)
    assert told(draft) == ("3:24-cv-00137", "tro", date(2024, 5, 25))
    assert draft.head.get("judge") == "QRS"
    assert names(draft) == []


def test_the_pages_own_line_names_the_parties() -> None:
    text = (
        "BLUE HERON TOYS, INC. v. MOOR & FEN TOYS, INC., 5:24-CV-151-QR. (2024)\n\nCourt: District Court, E.D. North Carolina Number: infd01 Visitors: 1\n"
        "Filed: Mar. 17, 2024\nLatest Update: Mar. 17, 2024\nSummary: ORDER QUINN STOWE, District Judge. This matter is before the court on plaintiff's motion.\nMore\n\n"
        "ORDER\n\nQUINN STOWE, District Judge.\n\nThis matter is before the court on plaintiff Blue Heron Toys, Inc.'s motion for a preliminary injunction. (DE # 8.) The motion is GRANTED.\n"
    )
    draft = draft_of(text)
    assert names(draft) == ["MOOR & FEN TOYS, INC."]
    assert told(draft) == ("5:24-cv-00151", "preliminary_injunction", date(2024, 3, 17))
    assert draft.head.get("court") == "nced"
    bands = {each.band for row in draft.rows("defendants") for key, each in row.items if key == "name"}
    assert bands == {"check"}


def test_a_magistrates_recommendation_without_a_title_orders_nothing() -> None:
    text = (
        "CONCLUSION Accordingly, IT IS HEREBY RECOMMENDED that: 1. Plaintiffs' motion for default judgment (Doc. No. 10) be granted; 2. The district court enter a default judgment; "
        "3. Defendants be enjoined from selling the goods, pursuant to 15 U.S.C. § 1116. See 10 F.3d 20. Any party may object before the Court. DATED: February 4, 2024. /s/ Dale A. Finch DALE A. FINCH UNITED STATES MAGISTRATE JUDGE\n"
    )
    assert not [row for row in draft_of(text).rows("orders") if row.get("kind")]


NUMBERED = """Case 2:24-cv-01445-QRS-KLM Document 37 Filed 07/11/2024 Page 1 of 3

8 UNITED STATES DISTRICT COURT

9 EASTERN DISTRICT OF CALIFORNIA

10

11 BLUE HERON TOYS, INC.;
and BLUE HERON STORES
12 OF NEVADA, INC.,
NO. CIV. S-24-1445 QRS/KLM
13
Plaintiffs,
14
v.
15
PRESTON ROWE, Commissioner,
16 Department of Parks, State
of California,
17
Defendant.
18 /

19 ORDER EXTENDING TEMPORARY RESTRAINING ORDER

20 On July 3, 2024, after hearing oral argument, the Court

21 entered a temporary restraining order against the

22 defendant in this matter within 14 days of notice.
"""


def test_line_numbers_of_which_some_are_lost() -> None:
    draft = draft_of(NUMBERED)
    assert names(draft) == ["PRESTON ROWE"]
    assert names(draft, "plaintiffs") == ["BLUE HERON TOYS, INC.", "BLUE HERON STORES OF NEVADA, INC."]
    assert told(draft) == ("2:24-cv-01445", "modification", date(2024, 7, 11))


def test_a_table_of_sellers_is_no_pleading_paper() -> None:
    rows = "\n".join(f"{nth} bear shop {nth} of the toys" for nth in range(1, 30))
    text = f"UNITED STATES DISTRICT COURT\nDISTRICT OF NEVADA\n\nBLUE HERON TOYS, INC.,\n\nPlaintiff,\n\nv.\n\nTHE SELLERS IDENTIFIED ON SCHEDULE A,\n\nDefendants.\n\nCase No. 2:24-cv-01234\n\nORDER\n\nIt is ORDERED that Defendants are enjoined from selling the goods.\n\nSchedule A\n\nNo. Seller\n{rows}\n"
    assert "bear shop 7 of the toys" in names(draft_of(text))


POURED = (
    "Blue Heron Toys, Inc. et al v. Boxwood Solar Co., Ltd. et al\n\nFiling 67\n\nORDER by Judge Quinn R. Stowe Granting 65 Plaintiffs' Application for Extension of Temporary Restraining Order. (qrslc, COURT STAFF) (Filed on 2/18/2024)\n\n"
    "1 2 3 4 5 UNITED STATES DISTRICT COURT 6 NORTHERN DISTRICT OF CALIFORNIA 7 8 BLUE HERON TOYS, INC., et al., 9 Plaintiffs, v. 11 For the Northern District of California United States District Court "
    "10 No. C-24-5988 QRS BOXWOOD SOLAR CO., LTD., et al., 12 Defendants. ___________________________________/ ORDER GRANTING PLAINTIFFS’ APPLICATION FOR EXTENSION OF TEMPORARY RESTRAINING ORDER (Docket No. 65) "
    "13 14 15 Plaintiffs have moved for an extension of the temporary restraining order (“TRO”) 16 that was issued before by this Court. The Court finds that there is good cause for it, and more 17 so because the grounds on which the TRO was granted are still there. Plaintiffs know of the 18 rule, but ask that it be extended until March 13, 2024, that is until the day of the hearing.\n"
)


def test_numbers_and_a_sidebar_poured_into_the_caption() -> None:
    draft = draft_of(POURED)
    assert names(draft) == ["BOXWOOD SOLAR CO., LTD."]
    assert names(draft, "plaintiffs") == ["BLUE HERON TOYS, INC."]
    assert told(draft) == ("3:24-cv-05988", "modification", date(2024, 2, 18))


def test_numbers_printed_twice_are_all_taken_and_days_are_left() -> None:
    words = "the parties shall within 14 days of this order file what they have to say"
    once = " ".join(f"{nth} {words}" for nth in range(1, 22))
    assert len(line_numbers(once)) == 21
    twice = " ".join(f"{nth} {words} {nth + 4}" for nth in range(1, 22))
    found = line_numbers(twice)
    assert len(found) >= 40
    assert not [span for span in found if twice[span[1] :].startswith(" days")]


def test_a_copy_that_puts_the_parties_before_the_court() -> None:
    text = (
        "PERMANENT INJUNCTION by Judge Quinn R. Stowe. IT IS HEREBY ORDERED: NDQ shall stop. (qr)\n\nBLUE HERON CORP., et ) al., ) ) Plaintiff(s), ) ) v. ) ) ) NDQ GROUP PLC, et al. , ) ) Defendant(s). ) ) ) "
        "_________________________________ UNITED STATES DISTRICT COURT FOR THE CENTRAL DISTRICT OF CALIFORNIA CASE NO. SA CV24-0950 QRS (KLMx) PERMANENT INJUNCTION WHEREAS, copying is a problem in the industry of toys, which harms fair competition among them;\n"
    )
    draft = draft_of(text)
    assert names(draft) == ["NDQ GROUP PLC"]
    assert draft.head.get("court") == "cacd"


def test_a_caption_of_louisiana_ends_where_the_order_begins() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF LOUISIANA\nTHE BOARD OF TOYMAKERS\nOF THE PORT OF HERON\nCIVIL ACTION\nNO. 24-6527\nVERSUS\nMARK ROWE, ET AL.\nSECTION “B”(3)\nORDER\n"
        "WHEREAS, Plaintiff and Defendants Mark Rowe and\nVale & Co. (hereinafter collectively\n“Defendants”),\nreferred to collectively as the “Parties,” desire to resolve this\nlitigation in its entirety, conserve judicial resources, and avoid\nfurther expense, hereby stipulate that Defendants are permanently enjoined from selling the goods.\n"
    )
    assert names(draft_of(text)) == ["Mark Rowe"]


def test_counsel_above_a_title_and_a_judge_of_the_court_by_name() -> None:
    text = (
        "Summary\ndenying injunction with a phrase\nSummary of this case from Lake v. Otter Cos.Opinion\nNo. 1:24–cv–00036–QRS–KLM\n09-22-2024\n"
        "Ann Rowe, Ben Vale, Jr., Rowe & Vale LLP, Buffalo, NY, Office of Counsel City of Heron, IN, for Plaintiff. Carl Finch, Office of Counsel City of Heron, Heron, IN, for Defendants.\nMEMORANDUM ORDER\n"
        "QUINN R. STOWE, JUDGE, United States District Court\nBlue Heron plans to open a store in the city, which it has leased for ten years. Its motion for a preliminary injunction is now before the Court. For the reasons below, the motion is denied.\n"
    )
    assert told(draft_of(text)) == ("1:24-cv-00036", "denial", date(2024, 9, 22))


def test_a_caption_of_mississippi_poured_into_one_line() -> None:
    text = (
        "UNITED STATES DISTRICT COURT FOR THE SOUTHERN DISTRICT OF MISSISSIPPI NORTHERN DIVISION THE FERN HOUSE AT JACKSON VS. PLAINTIFF CIVIL ACTION NO.: 3:24-CV-298-QRS-KLM "
        "ROWE COUNTY, MISSISSIPPI DEFENDANTS ORDER GRANTING PRELIMINARY INJUNCTION This cause came to be heard on the motion of the Plaintiff for a preliminary injunction. It is GRANTED.\n"
    )
    draft = draft_of(text)
    assert names(draft) == ["ROWE COUNTY, MISSISSIPPI"]
    assert names(draft, "plaintiffs") == ["THE FERN HOUSE AT JACKSON"]
    assert told(draft)[1] == "preliminary_injunction"


def test_a_reprint_that_opens_with_its_judge() -> None:
    text = "QUINN O. STOWE, Jr., District Judge.\nThis matter is before the Court on the plaintiff's motion for a preliminary injunction (filing 8), see Fed. R. Civ. P. 65. The defendants did not appear. The motion is GRANTED. IT IS ORDERED that defendants are preliminarily enjoined from selling the goods. See 15 U.S.C. § 1116.\n"
    assert draft_of(text).head.get("judge") == "Quinn O. Stowe, Jr."


# ── fields run together, glossaries one cell a line, stars, orders that were only proposed ──

PUBLISHED = (
    "Plover Toys Ltd. v. 158\n\nDecision Date{}May 2024\nDocket Number23-cv-4411 (RTW)\nCitation711 F.Supp.3d 12\n"
    "Parties PLOVER TOYS LTD. and Plover, Inc., Plaintiffs, v. 158, et al., Defendants.\n"
    "CourtU.S. District Court — Southern District of New York\n\n[711 F.Supp.3d 13]\n\nOPINION & ORDER\n\n"
    'RUFUS T. WARREN, United States District Judge:\n\nPlaintiffs Plover Toys Ltd. and Plover, Inc. ("Plaintiffs") move for a preliminary injunction. '
    "For the following reasons, the motion is granted.\n"
)


def test_a_publishers_fields_run_together_with_what_they_hold() -> None:
    draft = draft_of(PUBLISHED.format("14 "))
    assert told(draft) == ("1:23-cv-04411", "preliminary_injunction", date(2024, 5, 14))
    assert (draft.head.get("court"), names(draft)) == ("nysd", ["158"])


GLOSSED = (
    "Opinion\n23-CV-4411 (RTW)\n03-14-2024\nFINAL DEFAULT JUDGMENT AND PERMANENT INJUNCTION ORDER\n"
    "HON. RUFUS T. WARREN, UNITED STATES DISTRICT JUDGE.\nGLOSSARY\nTerm\nDefinition\n{}"
    "NOW, THEREFORE, IT IS HEREBY ORDERED that the Defaulting Defendants shall not sell Counterfeit Products.\n"
)
TWO = "Plaintiff\nPlover Toys Ltd.\nDefendants\nlilac_shop, Basil Direct and tin*top\nDefaulting Defendants\nlilac_shop and tin*top\n"
THREE = (
    "Docket Entry Number\nPlaintiff\nPlover Toys Ltd.\nN/A\nDefendants\nlilac_shop, Basil Direct and tin*top\nN/A\n"
    "Defaulting Defendants\nlilac_shop and tin*top\nN/A\nComplaint\nPlaintiff's Complaint of May 3, 2023\n7\n"
)


@pytest.mark.parametrize("rows", [TWO, THREE])
def test_a_glossary_with_one_cell_a_line_ends_where_the_order_goes_on(rows: str) -> None:
    draft = draft_of(GLOSSED.format(rows))
    assert names(draft) == ["lilac_shop", "Basil Direct", "tin*top"]
    (order,) = draft.rows("orders")
    bound = [row.get("binds") for row in dict(order.tables)["directives"]]
    assert bound == [["d01", "d03"]]


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("Opinion\n23-cv-4411 (RTW)\n03-14-2024\n", date(2024, 3, 14)),
        (
            "Plover Toys Ltd. v. Does\n\nFiling 14\n\nORDER granting 4 Motion for TRO. Signed by Judge Rufus T. Warren on 3/14/2024. (abc)\n\n"
            "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nPLOVER TOYS LTD., Plaintiff,\nv.\nJOHN DOES 1-9, Defendants.\n\nCase No. 3:23-cv-04411-RTW\n\n",
            date(2024, 3, 14),
        ),
        (
            "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nPLOVER TOYS LTD., Plaintiff,\nv.\nLILAC SHOP, Defendant.\n\n23-cv-4411 (RTW)\n\n"
            "USDC SDNY\nDOCUMENT\nELECTRONICALLY FILED\nDOC #:\nDATE FILED: 3/14/2024\n\n",
            date(2024, 3, 14),
        ),
        (
            "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nPLOVER TOYS LTD., Plaintiff,\nv.\nLILAC SHOP, Defendant.\n\n23-cv-4411 (RTW)\n\n",
            None,
        ),
    ],
)
def test_an_order_headed_as_proposed_has_a_day_where_others_tell_that_it_was_entered(
    above: str, day: date | None
) -> None:
    text = f"{above}[PROPOSED] TEMPORARY RESTRAINING ORDER\n\nIT IS HEREBY ORDERED that Defendants shall not sell copies of the HERON mark.\n"
    (order,) = draft_of(text).rows("orders")
    assert (order.get("kind"), order.get("entered")) == ("tro", day)


@pytest.mark.parametrize(
    ("text", "judge", "party"),
    [
        (
            "IN THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF ILLINOIS EASTERN DIVISION PLOVER TOYS, LLC, ) ) Civil Action No. 07 CV 4411 ) Lead Plaintiff, ) ) Honorable Ruth T. Warren v. ) ) "
            "Magistrate Judge Olive May Ash LILAC SHOP INC., ) ) Defendant. ) ORDER This matter is before the Court on the motion of Plover Toys for a preliminary injunction, which is granted.",
            "Ruth T. Warren",
            "LILAC SHOP INC.",
        ),
        (
            "IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF ILLINOIS\nEASTERN DIVISION\n\nPlover Toys, LLC\n\n)\n) Case No. 1:23-cv-4411\nv. )\n) Judge: Hon. Ruth Warren\n"
            "LILAC SHOP INC. and )\nBASIL DIRECT ) Magistrate: Hon. Olive M. Ash\n)\nDefendants. )\n\nORDER\n\nThis matter is before the Court on the motion of Plover Toys for a preliminary injunction, which is granted.\n",
            "Ruth Warren",
            "LILAC SHOP INC.",
        ),
        (
            "UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK ------------------------- X : PLOVER TOYS, LLC, : : Plaintiff, : : -v: : LILAC SHOP INC. a/k/a LILAC, et al., : : Defendants. : : ------------------------- X "
            "05/18/2022 21-cv-4411 (RTW) OPINION AND ORDER RUTH T. WARREN, United States District Judge: Plaintiff Plover Toys, LLC moves for a preliminary injunction. The motion is granted.",
            "RTW",
            "LILAC SHOP INC.",
        ),
        (
            "Plover Toys v. Lilac Shop, 806 F. Supp. 9381 (N.D. Iowa 1992)\n\nOctober 2, 1992\n\nPLOVER TOYS, INC., Plaintiff,\nv.\nLILAC SHOP INC., Defendant.\n\nNo. C87-4411.\n\nUnited States District Court, N.D. Iowa, E.D.\n\nOctober 2, 1992.\n\n"
            "ORDER\n\nWARREN, Circuit Judge, Sitting by Designation.\n\nThis matter is before the court on the motion for a preliminary injunction, which is granted.\n",
            "Warren",
            "LILAC SHOP INC.",
        ),
    ],
)
def test_judges_and_parties_that_a_copy_runs_together(text: str, judge: str, party: str) -> None:
    draft = draft_of(text)
    assert (draft.head.get("judge"), names(draft)[0]) == (judge, party)


def test_words_cut_up_into_their_letters_are_told() -> None:
    cut = (
        "UNI TED STA TES DI STRI CT COURT\n\n"
        + "t he cour t gr ant s t he mot i on of pl ai nt i f f f or an or der and de ni es al l el se as t o def endant s "
        * 9
    )
    with pytest.raises(Unreadable, match="stand apart"):
        draft_of(cut)
