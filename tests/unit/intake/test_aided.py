"""Whom nonparties may not aid: the defendants in their acts, or one another in what these paragraphs forbid themselves (R16)."""

from typing import Any

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = """IN THE UNITED STATES DISTRICT COURT
FOR THE WESTERN DISTRICT OF PENNSYLVANIA

PLOVER TOYS LLC,
          Plaintiff,
     v.                              Civil Action No. 2:24-cv-1187
LILAC STORE and ROWE TOYS,
          Defendants.

TEMPORARY RESTRAINING ORDER

IT IS HEREBY ORDERED that the application is GRANTED as follows:

I. Restraints

A. IT IS HEREBY ORDERED that Defendants are restrained from engaging in any of the following acts:

     (1)  from (a) selling Counterfeit Products; and (b) shipping products bearing the PLOVER Marks;

     (2)  destroying any records relating to Defendants' accounts.

B. IT IS HEREBY ORDERED that the Financial Institutions are restrained from engaging in any of the following acts:

     (1)  transferring, withdrawing or paying any of Defendants' Assets from Defendants' Financial Accounts;

     (2)  destroying any records relating to Defendants' Financial Accounts; and

"""
TAIL = "\n\nSO ORDERED.\n\nDated: August 14, 2024\n\ns/ Agatha Merriweather\nUnited States District Judge\n"


def commands(aided: str) -> dict[Any, tuple[Any, Any, Any]]:
    text = f"{HEAD}     (3)  knowingly instructing, aiding, or abetting any other person in engaging in any of the activities referred to in {aided}.{TAIL}"
    draft = draft_case([Paper(name="a.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    (order,) = draft.rows("orders")
    return {
        row.get("id"): (row.get("forbid"), row.get("toward"), row.get("predicate"))
        for row in dict(order.tables)["directives"]
    }


def test_what_a_paragraph_forbids_begins_behind_from() -> None:
    assert commands("subparagraphs I(A)(1) and I(A)(2) above")["ia1"][:2] == (["listing"], "infringing")


def test_aid_to_acts_that_nonparties_may_not_do_themselves_is_no_ban_of_listings() -> None:
    found = commands("subparagraphs I(B)(1) and I(B)(2) above")
    assert found["ib3"] == (["assets"], "assets", None)
    assert found["ib3-records"] == (["records"], "records", ["tro.ia2"])


def test_aid_to_the_defendants_acts_is_tied_to_these() -> None:
    assert commands("subparagraphs I(A)(1) above and I(B)(1) through I(B)(2) above")["ib3"] == (
        ["listing"],
        "infringing",
        ["tro.ia1"],
    )
