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
    assert names(draft_of(text)) == ["Mark Rowe", "Vale & Co."]


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


# ── parts of captions that copies put elsewhere, lose or run together ──

LAW = "See 15 U.S.C. § 1116; Fed. R. Civ. P. 65. Plaintiff sells toys; the Court finds that Defendants copy them. The motion for a preliminary injunction is GRANTED.\n"


@pytest.mark.parametrize(
    ("text", "defendants", "judge"),
    [
        (  # the whole caption in one line below the page's heading, no word for the parties
            "Plover Toys Sys., LLC v. Rowe\n\nUNITED STATES DISTRICT COURT FOR THE EASTERN DISTRICT OF PENNSYLVANIA\nMar 6, 2023\nCIVIL ACTION NO. 23-cv-04411 (E.D. Pa. Mar. 6, 2023)\n\nSummary\n\nfinding harm\n\n"
            "Summary of this case from Otter, Inc. v. Lake\n\nOpinion\n\nCIVIL ACTION NO. 23-cv-04411\n\n03-06-2023\n\nPLOVER TOYS SYSTEMS, LLC v. CARL ROWE, ET AL.\n\nMEMORANDUM\n\nWARREN, J.\n\nOn May 2, 2022, Plover Toys brought suit and moved for a preliminary injunction. "
            + LAW,
            ["CARL ROWE"],
            "Warren",
        ),
        (  # pieces of the title before the names of each printed line
            "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n-----------------------------------x\nPLOVER LLC,\nPlaintiff,\n23 Civ. 4411 (RTW) -against-\nOPINION AND CARL FINCH, LILAC M LTD. and ORDER BASIL GROUP HOLDINGS PTY,\nLTD.,\nDefendants.\n"
            "-----------------------------------x\nWARREN, United States District Judge:\nI. Introduction\n"
            + LAW,
            ["CARL FINCH", "LILAC M LTD.", "BASIL GROUP HOLDINGS PTY, LTD."],
            "RTW",
        ),
        (  # offices, each with the department that it belongs to
            "UNITED STATES DISTRICT COURT FOR THE DISTRICT OF COLUMBIA ____________________________________ ) ANN ROWE, ) ) Plaintiff, ) ) v. ) Civil Action No. 23-411 (RTW) ) EXECUTIVE OFFICE FOR ) UNITED STATES LAMPS, ) UNITED STATES DEPARTMENT ) OF LIGHT, and ) "
            "OFFICE OF TOYS, UNITED STATES ) DEPARTMENT OF LIGHT, ) ) Defendants. ) ____________________________________) MEMORANDUM OPINION Ann Rowe seeks injunctive relief against two components. "
            + LAW,
            [
                "EXECUTIVE OFFICE FOR UNITED STATES LAMPS, UNITED STATES DEPARTMENT OF LIGHT",
                "OFFICE OF TOYS, UNITED STATES DEPARTMENT OF LIGHT",
            ],
            "RTW",
        ),
        (  # no line number is a name's; a description misspelt; "against" run into a name
            "UNITED STATES DISTRICT COURT EASTERN DISTRICT OF NEW YORK PLOVER, INC., MEMORANDUM & ORDER 23-CV-04411 (RTW) (ABC) Plaintiff, -againstLILAC SHOP, INC., a foreign corproation, and CARL FINCH, individually, Defendants. Plaintiff filed this action. "
            + LAW,
            ["LILAC SHOP, INC.", "CARL FINCH"],
            "RTW",
        ),
        (  # the clerk's day before a number with its own sort
            "United States District Court, District of Oregon\nSep 26, 2022\nCiv. 1:22-cv-01411-RTW (D. Or. Sep. 26, 2022)\n\nOpinion\n\nCiv. 1:22-cv-01411-RTW\n\n09-26-2022\n\nPLOVER, LLC, Plaintiff, v. CARL FINCH, Defendant.\n\n\nOPINION & ORDER\n\n"
            + LAW,
            ["CARL FINCH"],
            "RTW",
        ),
        (
            "United States District Court, E.D. Texas, Sherman Division\n\nJuly 17, 2023\n\nPLOVER, LLC,\nv.\nLILAC, LLC, ET. AL.\n\n          MEMORANDUM OPINION AND ORDER\n\n          RUTH T. WARREN, JUDGE\n\nThis matter is before the Court. "
            + LAW,
            ["LILAC, LLC"],
            "Ruth T. Warren",
        ),
        (  # two captions above each other, "against" without its dashes, and no court
            "Learn more about what you receive with purchase of this case.\n\n\nJanuary 29, 2023\n\nPLOVER, INC., Plaintiff, against LILAC CENTER JEWELRY, et al., Defendants. HERON?, INC., Plaintiff, -against- LILAC CENTER JEWELRY, et al., Defendants.\n\n"
            "The opinion of the court was delivered by: WARREN\n\n RUTH T. WARREN, District Judge.\n\n These matters are before the Court on motions. "
            + LAW,
            ["LILAC CENTER JEWELRY"],
            "Ruth T. Warren",
        ),
        (  # "-v.-" run into the first name, words broken at the column's edge
            "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\nPLOVER LIMITED and\nHERON INC.,\nPlaintiffs,\n-v.LILACORY, BASIL TTC, FENNELO,\nENSHISHILILACSHANGMAOYOUXIANGON\nGSI, FLORLIFE, QUALITY IS\nGREATER THAN LIFE,\nTENTOYS, INC., and UK-BASIL,\nDefendants.\n23 Civ. 4411 (RTW)\n"
            "PRELIMINARY INJUNCTION ORDER\n" + LAW,
            [
                "LILACORY",
                "BASIL TTC",
                "FENNELO",
                "ENSHISHILILACSHANGMAOYOUXIANGONGSI",
                "FLORLIFE",
                "QUALITY IS GREATER THAN LIFE",
                "TENTOYS, INC.",
                "UK-BASIL",
            ],
            "RTW",
        ),
        (  # what all of them trade as
            "IN THE UNITED STATES DISTRICT COURT\nFOR THE CENTRAL DISTRICT OF CALIFORNIA\nPLOVER U.S.A., INC.,\nPlaintiff,\nv.\nCARL FINCH, individually\nand d/b/a LILAC JEWELERS, a\nfictitious business in Los Angeles\nCounty; LILAC.COM, LLC, a\nNevada limited liability company; and\neach d/b/a\nLILACJEWELERS.COM,\nDefendants.\n"
            "Case No. CV23-6411 RTW (ABCx)\nFINAL CONSENT JUDGMENT\n" + LAW,
            ["CARL FINCH", "LILAC.COM, LLC"],
            "RTW",
        ),
        (  # a reporter's summary above the title, the judge by surname
            "Summary\nholding that whoever asks must say why\nSummary of this case from U.S. v. Real Prop. Located at 11 Park DriveOpinion\nMakers of toys moved for a restraining order. The District Court, Warren, J., held that it was not warranted.\nMotion denied.\nAnn Rowe, Rowe & Vale, San Diego, CA, for Plaintiffs Plover, et al.\n"
            "AMENDED ORDER DENYING PLAINTIFFS' EX PARTE APPLICATION FOR A TEMPORARY RESTRAINING ORDER\nWARREN, District Judge.\nI. Introduction\nPlaintiffs, makers of various popular toys, commenced this action for copyright infringement under Section 106 of the Copyright Act, 17 U.S.C. § 106. See Fed. R. Civ. P. 65. Defendants have no notice. The Court finds that the application is DENIED.\n",
            [],
            "Warren",
        ),
        (  # a judge's office is no court's heading, a party's motion no name
            "Opinion\n2:23-CV-00411-RTW-ABC\n03-26-2024\nOlive B. Ash Magistrate Judge\nMEMORANDUM DECISION AND ORDER GRANTING MOTION FOR DEFAULT JUDGMENT AND DISMISSAL OF COUNTERCLAIMS\nRuth T. Warren United States District Court Judge\n"
            "On June 21, 2023, the court granted Defendant Lilac Corporation's Motion to Withdraw as Counsel. "
            + LAW,
            ["Lilac Corporation"],
            "RTW",
        ),
        (  # a title that ends with what is dismissed
            "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF UTAH PLOVER HOLDINGS, LLC, v. MEMORANDUM DECISION AND ORDER GRANTING MOTION FOR DEFAULT JUDGMENT AND DISMISSAL OF COUNTERCLAIMS LILAC CORPORATION, Case No. 2:23-CV-00411-RTW-ABC Plaintiff, Defendant. District Judge Ruth T. Warren Magistrate Judge Olive B. Ash "
            "On June 21, 2023, the court granted a motion. " + LAW,
            ["LILAC CORPORATION"],
            "RTW",
        ),
        (  # a first name that is an initial, behind a title
            "Opinion\nORDER (1) DENYING PLAINTIFF'S MOTION FOR EX PARTE TEMPORARY RESTRAINING ORDER; AND (2) DENYING PLAINTIFF'S MOTION TO RETAIN PLEADINGS UNDER SEAL\nR. TILDA WARREN, District Judge.\nPlaintiff, a distributor, filed a complaint for trademark infringement. See 15 U.S.C. § 1116(d). The court finds that the motions are DENIED.\n",
            [],
            "R. Tilda Warren",
        ),
        (  # long dashes about the "v"
            "Plover v. Lilac NY, LLC Doc. 25 Case 1:23-cv-04411-RTW Document 25 Filed 03/25/23 Page 1 of 13 UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK 3/25/23 Plover, Plaintiff, 23-cv-4411 (RTW) –v– MEMORANDUM OPINION & ORDER Lilac NY, LLC, Defendant. "
            "RUTH T. WARREN, District Judge: Plaintiff brings an action. " + LAW,
            ["Lilac NY, LLC"],
            "RTW",
        ),
        (  # a judge's whole surname in brackets behind the number
            "THE UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF WEST VIRGINIA ELKINS PLOVER, INC., Plaintiff, v. Civil Action No. 2:23-CV-411 (WARREN) CARL G. FINCH, II and ANN FINCH, Defendants. ORDER GRANTING PLAINTIFF’S MOTION FOR PRELIMINARY INJUNCTION This matter is before the Court. "
            + LAW,
            ["CARL G. FINCH, II", "ANN FINCH"],
            "WARREN",
        ),
        (  # a bare "ORDER" before the defendant
            "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF NEBRASKA PLOVER STRONG, LLC, a Nebraska limited liability company, 4:23-CV-3411 Plaintiff, vs. ORDER LILAC STRONG OF TEXAS, LLC, a Texas limited liability company, Defendant. The plaintiff has moved for a preliminary injunction. "
            + LAW,
            ["LILAC STRONG OF TEXAS, LLC"],
            None,
        ),
        (  # a day beside the last name, a name that ends in "STORES"
            "UNITED STATES DISTRICT COURT\n\n\nDISTRICT OF CONNECTICUT\n\nPLOVER, INC., ) CASE NO. 3:23-cv-411 (RTW)\n\n\nPlaintiff, )\n)\nv. )\n)\nLILAC STORES, INC. dba DD’S LILACS, )\na Delaware corporation; and CARL FINCH, ) March 29, 2024\nDefendants. )\n\n"
            "MEMORANDUM OF DECISION\nRE: PLAINTIFF’S MOTION FOR PRELIMINARY INJUNCTION\n\n" + LAW,
            ["LILAC STORES, INC.", "CARL FINCH"],
            "RTW",
        ),
        (  # the clerk's year before "CV"
            "UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA\nSep 18, 2023\nCV 23-4411 RTWX (ABCx) (C.D. Cal. Sep. 18, 2023)\n\nOpinion\n\nCV 23-4411 RTWX (ABCx)\n\n09-18-2023\n\nPlover Corporation, Plaintiff, v. Lilac Pty Ltd., Carl Finch, and Does 1-10, inclusive, Defendants.\n\n\nORDER re: Plaintiff's Motion\n\n"
            + LAW,
            ["Lilac Pty Ltd.", "Carl Finch"],
            "RTWX",
        ),
        (  # a day between "et al." and the word for the parties
            "IN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF PENNSYLVANIA\nPLOVER TOYS &\nGAMES CORP.,\nCIVIL ACTION\nNO. 23-04411\nPlaintiff,\nv.\nLILAC SHOP, INC. et al.,\nNOVEMBER 7, 2023\nDefendants.\nMEMORANDUM\nThis matter is before the Court. "
            + LAW,
            ["LILAC SHOP, INC."],
            None,
        ),
        (  # judges' letters between the last name and the title
            "UNITED STATES DISTRICT COURT WESTERN DISTRICT OF WASHINGTON AT SEATTLE PLOVER TOYS, INC., Plaintiff, v. LILAC.COM; BASIL GROUP LLC; CARL FINCH; and ANN ROWE, C23-411 RTW PRELIMINARY INJUNCTION Defendants. THIS MATTER comes before the Court on a motion for preliminary injunction. "
            + LAW,
            ["LILAC.COM", "BASIL GROUP LLC", "CARL FINCH", "ANN ROWE"],
            "RTW",
        ),
        (  # both sides claim
            "UNITED STATES DISTRICT COURT EASTERN DISTRICT OF MICHIGAN SOUTHERN DIVISION PLOVER TOYS COMPANY, AND PLOVER GAMES, LLC, Plaintiffs/Counter-Defendants, v. 4:23-CV-14411-RTW-ABC HON. RUTH T. WARREN OPINION AND ORDER GRANTING MOTION FOR INJUNCTIVE RELIEF "
            "(ECF NO. 56) LILAC SHOP, INC., AND CARL E. FINCH, Defendants/Counter-Plaintiffs. Before the Court is a motion for a preliminary injunction. "
            + LAW,
            ["LILAC SHOP, INC.", "CARL E. FINCH"],
            "RTW",
        ),
        (  # a title that goes on behind the "v."
            "UNITED STATES DISTRICT COURT NORTHERN DISTRICT OF CALIFORNIA SAN JOSE DIVISION PLOVER TOYS, INC., et al., Case No. 5:23-cv-04411-RTW Plaintiffs, ORDER GRANTING MOTION FOR DEFAULT JUDGMENT AND v. ISSUANCE OF PERMANENT INJUNCTION LILAC TECHNOLOGY CO., et al., Re: Dkt. No. 58 Defendants. "
            "Plaintiffs filed this action for trademark infringement. " + LAW,
            ["LILAC TECHNOLOGY CO."],
            "RTW",
        ),
        (  # neither court nor number, but who wrote
            "Plover Toys Llc, Heron Llc v. Carl Finch and Does 1-10 D/B/A Www.Lilac.Tv\n\nFebruary 3, 2023\n\nPLOVER TOYS LLC, AND HERON LLC,\nPLAINTIFFS,\nv.\nCARL FINCH AND DOES 1-10 D/B/A WWW.LILAC.TV AND WWW.LILAC.COM, DEFENDANTS.\n\n"
            "The opinion of the court was delivered by: Ruth T. Warren, Chief Judge United States District Court\n\nORDER GRANTING PRELIMINARY INJUNCTION\n\nThe Court held a hearing on February 1, 2023. Defendant Heron Games gave boxes. "
            + LAW,
            ["CARL FINCH"],
            "Ruth T. Warren",
        ),
        (  # no court's name, a number that only its label makes one
            "NOT FOR PUBLICATION ____________________________________ : : : : Plaintiff, : : v. : : LILACNAMES, LLC, d/b/a : LILACNAMES.COM and TOY : BOX SUPERSTORE, : : Defendant. : ____________________________________: PLOVER, INC., Civil Action No.: 23-411 (RTW) OPINION WARREN, United States District Judge: "
            "Plaintiff Plover, Inc. moves for default judgment. " + LAW,
            ["LILACNAMES, LLC"],
            "RTW",
        ),
        (  # a page that lost the digits of every docket number
            'Case 2:23-cv RTW Document 29 Filed 04/20/23 Page 1 of 39 PageID #: 221 UNITED STATES DISTRICT COURT DISTRICT OF MAINE\n\nSize: px\nStart display at page:\n\nDownload "Case 2:23-cv RTW Document 29 Filed 04/20/23 UNITED STATES DISTRICT COURT DISTRICT OF MAINE"\n\nTranscription\n\n'
            "1 Case 2:23-cv RTW Document 29 Filed 04/20/23 Page 1 of 39 PageID #: 221 UNITED STATES DISTRICT COURT DISTRICT OF MAINE CARL FINCH, ) ) Plaintiff, ) ) v. ) 2:23-cv RTW ) LILAC SHOP FOR ) THE ARTS, ) ) Defendant. ) ORDER ON MOTION FOR PRELIMINARY INJUNCTION A student asks for an injunction. "
            + LAW,
            ["LILAC SHOP FOR THE ARTS"],
            "RTW",
        ),
        (  # whoever stands before the judge is no party
            "Plover Company v. Finch et al Doc. 37 CASE 0:23-cv-01411-RTW-ABC Document 37 Filed 06/26/23 Page 1 of 19 UNITED STATES DISTRICT COURT DISTRICT OF MINNESOTA Plover Company, Case No. 23-cv-1411 (RTW/ABC) Plaintiff, ORDER ON PLAINTIFF’S MOTION v. Carl Finch, et al., Defendants. "
            "Ben Vale, Vale LLP, for Plaintiff Ann Rowe, Rowe PLLP, for Defendants RUTH TILDA WARREN, United States District Judge This matter is before the Court on a motion. "
            + LAW,
            ["Carl Finch"],
            "RTW",
        ),
        (  # short forms in brackets
            "UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF WASHINGTON\n\nPLOVER TOYS, INC.,\nPlaintiff,\nv.\nLILAC SELLER, et al,\nDefendants.\n\nCASE NO. 2:23-cv-00411 RTW\n\nORDER\n\n"
            "Plaintiff asks to serve Defendants WenMing Tang (“Defendant Tang”), Hui Yang (“Defendant Yang”), and Kang Sun (“Defendant Sun”) by e-mail. " + LAW,
            ["LILAC SELLER", "WenMing Tang", "Hui Yang", "Kang Sun"],
            "RTW",
        ),
        (  # trade names in a list parted by semicolons, and behind "also d/b/a"
            "UNITED STATES DISTRICT COURT DISTRICT OF NEW JERSEY PLOVER AG, Plaintiff, v. LILAC CLOTHES, LLC d/b/a CLUB LILAC, BOX SOCIETY, and BOXSOCIETY.COM; ANN ROWE; and CARL FINCH, Defendants. Civil Action No. 23-4411 (RTW) OPINION This matter is before the Court. "
            + LAW,
            ["LILAC CLOTHES, LLC", "ANN ROWE", "CARL FINCH"],
            "RTW",
        ),
        (
            "UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA PLOVER COMMISSION, Plaintiff, v. LILAC GROUP, INC., also d/b/a Terra Basil, TBL, Inc., and BSL, Inc., a California Corporation, et al., Defendants. Case No. CV 23-4411 RTW (ABCx) ORDER This matter is before the Court. "
            + LAW,
            ["LILAC GROUP, INC."],
            "RTW",
        ),
        (  # the court puts the sort of the number before it, and a judge's letters like it behind
            "UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\nPLOVER, INC.,\nPlaintiff,\nv.\nCARL FINCH,\nDefendant.\n\nCase No. 2:25-cv-03411-CV-SK\n\nORDER\n\nThis matter is before the Court. " + LAW,
            ["CARL FINCH"],
            "CV",
        ),
        (  # the town's line run into the judge's
            "United States District Court, E.D. Virginia, Alexandria Division\n\nDecember 17, 2023\n\nPlover Labs, Inc., Plaintiff,\nv.\nCarl Finch, Defendant.\n\nMEMORANDUM OPINION\n\nRuth O'Warren, Virginia United States District Judge\n\nThis matter comes before the Court on a motion. " + LAW,
            ["Carl Finch"],
            "Ruth O'Warren",
        ),
        (
            "PLOVER CORP. v. LILAC, INC. et al\nFiling\n21\nMEMORANDUM AND/OR OPINION. SIGNED BY HONORABLE RUTH T. WARREN ON 11/7/23. 11/7/23 ENTERED AND COPIES MAILED.(kf, )\nIN THE UNITED STATES DISTRICT COURT\nFOR THE EASTERN DISTRICT OF PENNSYLVANIA\nPLOVER CORP.,\nPlaintiff,\nv.\nLILAC, INC.,\nDefendant.\nCIVIL ACTION\nNO. 23-04411\nMEMORANDUM\nThis matter is before the Court. " + LAW,
            ["LILAC, INC."],
            "Ruth T. Warren",
        ),
    ],
)  # fmt: skip
def test_captions_that_a_copy_put_out_of_order(text: str, defendants: list[str], judge: str | None) -> None:
    draft = draft_of(text)
    assert (names(draft), draft.head.get("judge")) == (defendants, judge)


def test_a_stamp_whose_parts_stand_on_lines_of_their_own() -> None:
    text = (
        "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF ARIZONA\n\nBen Rowe, Jr. Plaintiff, vs. Seal Software, L.L.C. and Carl Finch, Defendants.\n\n) ) ) ) )\n\nNo. CV 24-0425-PHX-RTW ORDER and OPINION\n\n"
        "Pending before the Court is the plaintiff's Motion for Default Judgment (doc. #21). The Court finds that the\n\n-1-\n\nCase 2:24-cv-00425-RTW\n\nDocument 32\n\nFiled 06/14/2024\n\nPage 1 of 13\n\nplaintiff is entitled to the entry of a default judgment.\n"
    )
    assert told(draft_of(text)) == ("2:24-cv-00425", "judgment", date(2024, 6, 14))


@pytest.mark.parametrize(
    "before", ["ORDER\nRUTH T. WARREN, District Judge.\n", "ORDER\n\nRUTH T. WARREN, District Judge.\n\n"]
)
def test_a_title_above_the_line_of_its_judge(before: str) -> None:
    text = (
        "Plover, Inc. v. Finch, 6:24-cv-1411-Orl-40ABC. (2024)\nCourt: District Court, M.D. Florida\nNumber: infd78\nVisitors: 13\nFiled: Dec. 07, 2024\nLatest Update: Dec. 07, 2024\n"
        f"{before}This cause comes before the Court without oral argument on Plaintiffs' Motion for Temporary Restraining Order (Doc. 10). The motion is denied.\n"
    )
    draft = draft_of(text)
    assert (told(draft), draft.head.get("judge")) == (("6:24-cv-01411", "denial", date(2024, 12, 7)), "Ruth T. Warren")


def test_a_docket_entry_that_numbers_its_orders() -> None:
    text = (
        "Plover LLC. v. Lilac et al\n\nFiling 27\n\n1)TEMPORARY RESTRAINING ORDER; 2) ORDER RESTRAINING ASSETS; 3) ORDER TO SHOW CAUSE WHY A PRELIMINARY INJUNCTION SHOULD NOT ISSUE: Plaintiff's Application is hereby GRANTED. SO ORDERED. (Signed by Judge Ruth T. Warren on 8/2/2024) (ks)\n\n"
        "Download PDF\nUNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF NEW YORK PLOVER LLC, Plaintiff v. LILAC, BASIL and FENNEL, Defendants Civil Case No.: 24-cv-5411 (RTW) 1) TEMPORARY RESTRAINING\n"
    )
    assert told(draft_of(text)) == ("1:24-cv-05411", "tro", date(2024, 8, 2))


def test_a_name_that_a_copy_broke_and_the_glossary_prints_whole() -> None:
    text = (
        "Opinion\n23-CV-4411 (RTW)\n07-05-2023\nPLOVER LTD., Plaintiff v. LILAC, TOCH; DIRECT, BASIL SHOP and FENNEL, Defendants\nFINAL DEFAULT JUDGMENT AND PERMANENT INJUNCTION ORDER\nHON. RUTH T. WARREN, UNITED STATES DISTRICT JUDGE.\n"
        "GLOSSARY\nTerm\nDefinition\nPlaintiff\nPlover Ltd.\nDefendants\nLilac, Toch Direct, Basil Shop and Fennel\nNOW, THEREFORE, IT IS HEREBY ORDERED that Defendants shall not sell Counterfeit Products.\n"
    )
    assert names(draft_of(text)) == ["Lilac", "Toch Direct", "Basil Shop", "Fennel"]


def test_a_docket_entry_that_tells_the_day_before_the_judge() -> None:
    text = (
        "Plover, Inc. v. Finch, No. 3:2023cv04411 - Document 80 (D. Or. 2024)\n\nCourt Description: OPINION & ORDER: Plaintiff's motion for a preliminary injunction 11 is DENIED. Signed on 1/16/2024 by Judge Ruth T. Warren. (mr)\n\n"
        "IN THE UNITED STATES DISTRICT COURT FOR THE DISTRICT OF OREGON PLOVER, INC., Plaintiff, No. 3:23-cv-04411-RW OPINION & ORDER v. CARL FINCH, Defendant. WARREN, District Judge: Plaintiff brings this action.\n"
    )
    draft = draft_of(text)
    assert (told(draft), names(draft)) == (("3:23-cv-04411", "denial", date(2024, 1, 16)), ["CARL FINCH"])


@pytest.mark.parametrize(
    "title",
    ["ENTRY GRANTING PLAINTIFF’S MOTION FOR PRELIMINARY INJUNCTION", "ENTRY ON MOTION FOR PRELIMINARY INJUNCTION"],
)
def test_an_entry_of_southern_indiana(title: str) -> None:
    text = f"UNITED STATES DISTRICT COURT SOUTHERN DISTRICT OF INDIANA INDIANAPOLIS DIVISION PLOVER, INC., Plaintiff, vs. LILAC, LLC and CARL FINCH, Defendants. ) ) ) ) ) ) 1:23-cv-624-RTW-ABC {title} This cause is before the Court on the Motion for Preliminary Injunction. For the reasons detailed in this entry, we GRANT it. {LAW}"
    draft = draft_of(text)
    (row,) = draft.rows("orders")
    assert (row.get("kind"), names(draft)) == ("preliminary_injunction", ["LILAC, LLC", "CARL FINCH"])


def test_a_paper_that_decides_nothing_has_its_kind_as_a_guess() -> None:
    text = (
        "Opinion\n23-cv-4411 (RTW)\n03-14-2024\nORDER\nHON. RUTH T. WARREN, UNITED STATES DISTRICT JUDGE.\n"
        "The plaintiff has moved for a preliminary injunction against the defendant. The defendant may respond to the motion on or before March 28, 2024.\n"
    )
    bands = [each.band for row in draft_of(text).rows("orders") for key, each in row.items if key == "kind"]
    assert set(bands) <= {"guess"}
