"""Lists of defendants as web pages reprint them: glossaries ruled by "|", remarks behind a list, names that look like text, numbers that are no names."""

from datetime import date

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.names import split_names
from enjoin.intake.text.paper import Paper


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="r.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def names(text: str) -> list[object]:
    return [row.get("name") for row in draft_of(text).rows("defendants")]


LAW = "See 15 U.S.C. § 1114; Fed. R. Civ. P. 65(b). The Court finds that the plaintiff is likely to succeed.\n"
OPINION = "Opinion\n3:24-cv-00137-QRS-TUV\n05-25-2024\n"
ORDERED = "NOW, THEREFORE, IT IS HEREBY ORDERED that Defendants shall not sell Counterfeit Products.\n"


def test_a_glossary_ruled_by_signs() -> None:
    text = (
        f"{OPINION}FINAL DEFAULT JUDGMENT AND PERMANENT INJUNCTION ORDER\nHON. QUINN R. STOWE UNITED STATES DISTRICT JUDGE\nGLOSSARY\nTerm | Definition | Docket Entry Number |\n|---|---|---|\n"
        f"Plaintiff or Plover | Plover, Inc. | N/A |\nDefendants | Foshan Lida Co., Ltd., Lilac Store and Yiwu Wen Trade Firm | N/A |\nComplaint | Plaintiff's Complaint | 7 |\n{ORDERED}"
    )
    assert names(text) == ["Foshan Lida Co., Ltd.", "Lilac Store", "Yiwu Wen Trade Firm"]
    (row,) = draft_of(text).rows("orders")
    assert row.get("kind") == "permanent_injunction"
    assert [each.get("binds") for each in dict(row.tables)["directives"]] == [["defendants"]]


def test_whom_a_note_behind_the_list_leaves_out() -> None:
    note = (
        'NOTE: "Defendants" does not include those who were first named in the amended complaint: FERN-US and Wren Shop'
    )
    text = f"{OPINION}PRELIMINARY INJUNCTION ORDER\nTerm | Definition |\nPlaintiff | Plover, Inc. |\nDefendants | www.lilac-shop.com, LILACS and Ann Rowe d/b/a www.rowe-toys.net {note} |\n{ORDERED}"
    assert names(text) == ["www.lilac-shop.com", "LILACS", "Ann Rowe"]


LONG = "Aspen Store, Birch Store, Cedar Store, Dogwood Store, Elm Store, Fir Store, Ginkgo Store, Hazel Store, Ivy Store, Juniper Store"


def test_a_store_called_by_words_of_sentences_amid_a_long_list() -> None:
    found = split_names(f"{LONG}, made for your garden, Kapok Store, Larch Store and Maple Store")
    assert [name.text for name in found.names][10:] == [
        "made for your garden",
        "Kapok Store",
        "Larch Store",
        "Maple Store",
    ]
    assert [bool(name.doubt) for name in found.names[9:12]] == [False, True, False]


def test_text_that_ends_a_long_list() -> None:
    found = split_names(f"{LONG}, each of which is for sale, in the district")
    assert len(found.names) == 10
    assert found.faults


def test_a_legal_form_short_of_its_last_letter() -> None:
    found = split_names("Ningbo Fern Imp. & Exp. Co., Lt, Lilac Store and Wren Shop")
    assert [name.text for name in found.names] == ["Ningbo Fern Imp. & Exp. Co., Lt", "Lilac Store", "Wren Shop"]


def test_persons_who_are_all_sued_individually() -> None:
    found = split_names(
        'ANN MAE ROWE, BEN VALE, and CY WREN, all individually and d/b/a "ROWE\'S GIFTS"; "JOHN DOES" 1-10; And UNKNOWN ENTITIES 1-10',
        True,
    )
    assert [name.text for name in found.names] == ["ANN MAE ROWE", "BEN VALE", "CY WREN"]


def test_numbers_and_entries_behind_the_word_are_no_names() -> None:
    for said in (
        "against Defendants 400-628, the Partnerships",
        'against Defendants, ECF No. [36] ("Motion"), filed',
        "against Defendants 7 and",
    ):
        text = f"{OPINION}TEMPORARY RESTRAINING ORDER\nTHIS CAUSE is before the Court on Plaintiff Plover, Inc.'s Application for a temporary restraining order {said} others. The application is GRANTED. {LAW}"
        assert names(text) == []


def test_a_full_stop_within_a_defendants_name() -> None:
    text = f"{OPINION}MEMORANDUM-DECISION AND ORDER\nOn May 20, 2024, Plaintiff Plover, Inc. commenced this action against Defendant Dr. Lilac LLC alleging trademark infringement. Presently before the Court is Plaintiff's motion for a temporary restraining order. The motion is granted. {LAW}"
    assert names(text) == ["Dr. Lilac LLC"]


def test_a_case_that_running_text_cites_is_no_caption() -> None:
    text = (
        "Opinion\n24-cv-00137 24-cv-00138\n05-25-2024\nMEMORANDUM OPINION AND ORDER\nQuinn R. Stowe United States District Judge\n"
        "Before the Court are two actions brought by Plaintiff, each naming as Defendants hundreds of stores that it lists in a schedule to each complaint. In both, Plaintiff alleges that each Defendant sells counterfeits in violation of 15 U.S.C. § 1114. "
        '(Plover GmbH v. The Individuals and Partnerships Identified on Schedule A Hereto, Nos. 1:24-cv-00137 ("Plover I"), 1:24-cv-00138 ("Plover II").) Plaintiff has moved for default judgment against the Defendants. '
        f"The Court grants Plaintiff's motions, grants injunctive relief, and awards damages as to each Defendant. {LAW}"
    )
    draft = draft_of(text)
    (row,) = draft.rows("orders")
    assert names(text) == []
    assert (row.get("kind"), row.get("entered")) == ("judgment", date(2024, 5, 25))


def test_a_report_and_recommendation_is_a_courts_paper_and_no_order() -> None:
    text = (
        "Opinion\n24-CV-00137-STOWE/VALE-ROWE\n05-25-2024\nREPORT AND RECOMMENDATION ON PLAINTIFF'S MOTION FOR FINAL DEFAULT JUDGMENT\nANN VALE-ROWE UNITED STATES MAGISTRATE JUDGE\n"
        "This cause comes before the Court on Plaintiff Plover, Inc.'s Motion for Final Default Judgment. Quinn R. Stowe, United States District Judge, referred the Motion to the undersigned. The Court recommends that the Motion be GRANTED.\n"
    )
    draft = draft_of(text)
    assert draft.head.get("docket") == "1:24-cv-00137"
    assert not draft.rows("orders")


def test_a_judge_who_opens_by_surname_and_letters() -> None:
    text = f"Opinion\n24 Civ. 137\n05-25-2024\nOPINION\nStowe, D.J.\nPlaintiff Plover, Inc. has moved for a preliminary injunction against Defendant Lilac LLC. The motion is granted. {LAW}"
    assert draft_of(text).head.get("judge") == "Stowe"


def test_plaintiffs_who_are_counterclaim_defendants_too() -> None:
    caption = (
        "UNITED STATES DISTRICT COURT CENTRAL DISTRICT OF CALIFORNIA PLOVER, INC. and STOAT INC., Case No. CV 22-1377-QRS (TUVx) Plaintiffs/Counterclaim The Honorable Quinn R. Stowe Defendants, v. "
        "LILAC TRADING, INC., and ANN ROWE, Defendants/Counterclaim Plaintiffs, and FERN SHOES INC., CY WREN, and BEN VALE, Defendants. CONSENT JUDGMENT AND PERMANENT INJUNCTION "
    )
    found = names(f"{caption}The Court enters this judgment. {LAW}")
    assert found == ["LILAC TRADING, INC.", "ANN ROWE", "FERN SHOES INC.", "CY WREN", "BEN VALE"]


def test_a_dockets_entry_that_names_the_court_in_its_text() -> None:
    text = (
        "Filing 9\n\nTEMPORARY RESTRAINING ORDER: IT IS HEREBY ORDERED, as sufficient cause has been shown, that Defendants are hereby restrained from selling Counterfeit Products. Defendants are hereby ordered to show cause before this Court in Courtroom 7 of the "
        "United States District Court for the Southern District of New York on October 27, 2022, why a preliminary injunction should not issue. So Ordered. (Signed by Judge Quinn R. Stowe on 10/14/2022) (js)\n\nDownload PDF\n"
    )
    (row,) = draft_of(text).rows("orders")
    assert (row.get("kind"), row.get("entered")) == ("tro", date(2022, 10, 14))


def test_what_a_clause_with_although_concedes_is_no_command() -> None:
    text = (
        f"{OPINION}PRELIMINARY INJUNCTION ORDER\nTHIS CAUSE is before the Court on Plaintiff Plover, Inc.'s motion against Defendants Lilac LLC and Fern LLC, which is granted.\n\n"
        "1. Although each Defendant may not copy and infringe each Mark for each category of goods, Plaintiff has shown that each infringed one.\n\n2. Defendants shall not sell counterfeits.\n"
    )
    (row,) = draft_of(text).rows("orders")
    assert [each.get("id") for each in dict(row.tables)["directives"]] == ["2"]
