"""Dockets, courts, judges, days: every printed form."""

from datetime import date

import pytest

from enjoin.courts import court as known_court
from enjoin.engine.draft import draft_case
from enjoin.intake.heading.judge import read_name
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.court import PLAIN, SPLIT, STATES, court_id, read_court
from enjoin.intake.text.dates import days, number_of
from enjoin.intake.text.docket import dockets, read_stamps
from enjoin.intake.text.flow import Flow, flow, strips
from enjoin.intake.text.paper import Paper


def text_of(text: str) -> Flow:
    paper = Paper(name="p.txt", kind="txt", pages=(page_of_text(1, text),))
    return flow(paper, strips(paper))


@pytest.mark.parametrize(
    ("printed", "court", "wanted", "initials"),
    [
        ("21 Civ. 8434 (AKH)", "nysd", "1:21-cv-08434", "AKH"),
        ("22-CV-9384 (JMF)", "nysd", "1:22-cv-09384", "JMF"),
        ("1:24-cv-05673", "ilnd", "1:24-cv-05673", None),
        ("Case No. 23 C 1234", "ilnd", "1:23-cv-01234", None),
        ("Case No. 2:23-cv-01484-MWF (KSx)", "cacd", "2:23-cv-01484", "MWF"),
        ("CV 22-6088-PDL (JEMx)", "cacd", "2:22-cv-06088", "PDL"),
        ("NO. C23-484-JLR", "wawd", "2:23-cv-00484", "JLR"),
        ("CASE NO. 23-60345-CIV-DUNMORE/HALE", "flsd", "0:23-cv-60345", None),
        ("Case No. 23-cv-20345-RKA", "flsd", "1:23-cv-20345", "RKA"),
        ("Civil Action No. 1:23cv456 (RDA/IDD)", "vaed", "1:23-cv-00456", "RDA"),
        ("C.A. No. 22-1377-MNP", "ded", "1:22-cv-01377", "MNP"),
        ("Civil Action No. 24-6650 (MCA) (LDW)", "njd", "2:24-cv-06650", "MCA"),
        ("NO. 1:23-CV-4102-TWK", "gand", "1:23-cv-04102", "TWK"),
        ("Case No.: QRS-16-3463", "mdd", "1:16-cv-03463", "QRS"),
        ("Civil Action No. QR 16-3094", "mdd", "1:16-cv-03094", "QR"),
        ("CIVIL ACTION NO. H-11-0942", "txsd", "4:11-cv-00942", None),
        ("CIVIL ACTION NO. 4:12-2956", "txsd", "4:12-cv-02956", None),
        ("No. CIV.A.99-286-QRS", "ded", "1:99-cv-00286", "QRS"),
        ("No. CIV-F-06-0909 QRS", "caed", "2:06-cv-00909", "QRS"),
        ("No. Civ. 18-312 QRS/KLM", "nmd", "1:18-cv-00312", "QRS"),
        ("NO. 3-12-0918", "tnmd", "3:12-cv-00918", None),
        ("No. CV-15-00350-TUC-QRS", "azd", "4:15-cv-00350", "QRS"),
        ("No. CV-16-08350-PCT-QRS", "azd", "3:16-cv-08350", "QRS"),
        ("Case No. 8:16-cv-1861 DOC (QRSx)", "cacd", "8:16-cv-01861", "DOC"),
        ("CASE NO. C23-5881JLR", "wawd", "3:23-cv-05881", "JLR"),
        ("No. MDL 15-02741-PHX-QRS", "azd", "2:15-md-02741", "QRS"),
        ("1:21-mc-00123", "nysd", "1:21-mc-00123", None),
    ],
)
def test_dockets(printed: str, court: str, wanted: str, initials: str | None) -> None:
    found = next(dockets(text_of(printed)))[0]
    assert found.text(court) == wanted
    assert found.initials == initials


@pytest.mark.parametrize(
    "text",
    ["2023 WL 2051247", "899 F.2d 1298, 1301 (2d Cir. 1990)", "15 U.S.C. § 1116", "Reg. No. 5,454,574", "212-555-1234"],
)
def test_what_is_no_docket(text: str) -> None:
    assert not list(dockets(text_of(text)))


@pytest.mark.parametrize(
    ("stamp", "ecf", "day"),
    [
        ("Case 1:22-cv-09384-JMF Document 101 Filed 06/29/23 Page 1 of 16", 101, date(2023, 6, 29)),
        ("Case: 1:24-cv-05673 Document #: 31 Filed: 07/18/24 Page 1 of 12 PageID #:1402", 31, date(2024, 7, 18)),
        (
            "Case 0:23-cv-60345-WPD   Document 28   Entered on FLSD Docket 03/09/2023   Page 1 of 9",
            28,
            date(2023, 3, 9),
        ),
        ("Case 4:23-cv-02255     Document 33     Filed on 08/25/23 in TXSD     Page 1 of 3", 33, date(2023, 8, 25)),
    ],
)
def test_stamps(stamp: str, ecf: int, day: date) -> None:
    (found,) = read_stamps(text_of(stamp))
    assert found.ecf.value == ecf
    assert found.filed is not None
    assert found.filed.value == day


def test_every_district_has_an_id_that_the_courts_know() -> None:
    for state, short in STATES.items():
        if short in SPLIT:
            found = [
                court_id(part, state) for part in ("northern", "southern", "eastern", "western", "central", "middle")
            ]
            assert any(_known(each) for each in found), state
        else:
            assert _known(court_id(None, state)), state
    assert all(_known(each) for each in PLAIN.values())


def _known(name: str | None) -> bool:
    try:
        return name is not None and known_court(name).id == name
    except Exception:  # an unknown id
        return False


@pytest.mark.parametrize(
    ("heading", "wanted"),
    [
        ("UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK", "nysd"),
        ("IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF ILLINOIS", "ilnd"),
        ("UNITED STATES DISTRICT COURT FOR THE\nDISTRICT OF DELAWARE", "ded"),
        ("United States District Court\nWestern District of Washington\nat Seattle", "wawd"),
        ("UNITED STATES DISTRICT COURT\nDISTRICT OF MASSACHUSETTS", "mad"),
    ],
)
def test_courts(heading: str, wanted: str) -> None:
    found = read_court(text_of(heading))
    assert found is not None
    assert found.value == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("JESSE M. FURMAN, United States District Judge:\n\nThe motion is denied.", "Jesse M. Furman"),
        (
            "SO ORDERED.\n\n______________\nHON. ALVIN K. HELLERSTEIN\nUNITED STATES DISTRICT JUDGE",
            "Alvin K. Hellerstein",
        ),
        ("/s/ Lorna P. Whitfield\nLorna P. Whitfield\nUnited States District Judge", "Lorna P. Whitfield"),
        ("BY THE COURT:\n\n/s/ Gwen T. Parrish\nGWEN T. PARRISH, J.", "Gwen T. Parrish"),
    ],
)
def test_judges(text: str, wanted: str) -> None:
    found = read_name(text_of(text))
    assert found is not None
    assert found.value == wanted


def test_a_magistrate_judge_is_not_the_judge() -> None:
    found = read_name(text_of("Judge Ruth A. Lindqvist\n\nMagistrate Judge Paul Ito"))
    assert found is not None
    assert found.value == "Ruth A. Lindqvist"


@pytest.mark.parametrize(
    "printed",
    ["June 29, 2023", "29 June 2023", "29th day of June, 2023", "6/29/2023", "06/29/23", "2023-06-29", "Jun. 29, 2023"],
)
def test_days(printed: str) -> None:
    assert [day for day, _ in days(f"on {printed} it was")] == [date(2023, 6, 29)]


def test_no_such_day() -> None:
    assert not list(days("February 30, 2023"))


@pytest.mark.parametrize(("text", "wanted"), [("14", 14), ("fourteen", 14), ("fourteen (14)", 14), ("some", None)])
def test_numbers(text: str, wanted: int | None) -> None:
    assert number_of(text) == wanted


def test_one_name_for_several_registrations_is_each_ones_to_check() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nBLUE HERON TOYS LLC,\n\nPlaintiff,\n\nv.\n\nALPHA STORE,\n\nDefendant.\n\n23-cv-4455 (QRS)\n\nPRELIMINARY INJUNCTION ORDER\n\n"
        'Defendants sold goods that copy its marks (U.S. Trademark Registration Nos. 1,502,103 and 3,857,285) (the "BLUE HERON Trademarks"). It is hereby ORDERED that Defendants are enjoined from selling them.\n'
    )
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    rows = draft.rows("marks")
    assert [(row.get("text"), row.get("registration")) for row in rows] == [
        ("BLUE HERON", "1,502,103"),
        ("BLUE HERON", "3,857,285"),
    ]
    assert {each.band for row in rows for key, each in row.items if key == "text"} == {"check"}
