"""Paragraphs that a page or a heading cuts: a line in capitals goes on, a heading runs into the decree below it."""

from typing import Any

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = """                         UNITED STATES DISTRICT COURT
                        WESTERN DISTRICT OF WASHINGTON

     PLOVER OPTICS, INC.,                    Case No. 2:25-cv-01187-MAL
                         Plaintiff,          PERMANENT INJUNCTION
               v.
     ZHU WENBO and LI CAIXIA,
                         Defendants.

          I.  INTRODUCTION
     This matter comes before the Court on the motion of Plaintiff, and the defendants have not answered it.
          IV.  CONCLUSION
     For the foregoing reasons, the Court GRANTS the motion (Dkt. 41) and ORDERS as follows:
          (1) Defendants, and their officers, agents, servants, employees, and
     attorneys, and all others in active concert or participation with them, are
"""
NEXT = """     PERMANENTLY ENJOINED AND RESTRAINED from:
              (a) selling any product that bears a counterfeit of the Plover Marks;
              (b) destroying any document that identifies the makers of any such product.
          (2) Amazon shall take down each such listing.

     DATED this 17th day of March, 2026.

                                        Marguerite A. Lindqvist
                                        United States District Judge
"""


def test_numbers_stand_where_they_are_printed() -> None:
    pages = (page_of_text(1, HEAD), page_of_text(2, NEXT))
    (order,) = draft_case([Paper(name="a.txt", kind="txt", pages=pages)]).draft.rows("orders")
    found: list[tuple[Any, Any]] = [(row.get("id"), row.get("binds")) for row in dict(order.tables)["directives"]]
    assert found == [("1a", ["defendants"]), ("1b", ["defendants"]), ("2", ["amazon"])]
