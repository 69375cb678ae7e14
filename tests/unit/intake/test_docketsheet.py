"""A printed docket sheet: the parties stand under the word for their side, counsel and entries are none."""

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

SHEET = """U.S. District Court
Southern District of New York (Foley Square)
CIVIL DOCKET FOR CASE #: 1:26-cv-01234-QRS

Heron Toys LLC v. Sky Kites et al
Assigned to: Judge Quentin R. Sayer

Plaintiff
Heron Toys LLC
represented by Ann Marlow, Marlow & Pike PLLC

V.

Defendant
Sky Kites

Defendant
Lark Toys Inc.   represented by Ben Dray, Dray LLP

Defendant
Wen Liang
doing business as
wen.kites

Defendant
wind.toys

Date Filed   #   Docket Text
04/24/2026   23  ORDER: IT IS HEREBY ORDERED that (1) Defendants are enjoined from selling counterfeit kites. (2) Lark Toys Inc. shall file an answer by 5/15/2026. Ordered by Judge Quentin R. Sayer on 4/24/2026. (Entered: 04/24/2026)
"""


def test_the_parties_of_a_docket_sheet() -> None:
    draft = draft_case([Paper(name="d.txt", kind="txt", pages=(page_of_text(1, SHEET),))]).draft
    assert [row.get("name") for row in draft.rows("plaintiffs")] == ["Heron Toys LLC"]
    assert [(row.get("name"), row.get("aka")) for row in draft.rows("defendants")] == [
        ("Sky Kites", None),
        ("Lark Toys Inc.", None),
        ("Wen Liang", ["wen.kites"]),
        ("wind.toys", None),
    ]
