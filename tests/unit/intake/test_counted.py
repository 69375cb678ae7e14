"""How the commands of an order count, and whom a term of its glossary means."""

from typing import Any

import typst

from enjoin.adapters.papers.reader import read_file
from enjoin.engine.draft import draft_case
from enjoin.intake.command.masks import mask
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.people.addressees import Addressees
from enjoin.intake.text.paper import Paper

HEAD = (
    "UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nHERON KITES LLC,\n\n     Plaintiff,\n\nv.\n\n"
    "LIDA TOYS, FUDA TOYS, and MIRA TOYS,\n\n     Defendants.\n\nCase No. 1:23-cv-04455 (QRS)\n\n"
)
SIGNED = "\n\nDated: May 4, 2023\n\nQuentin R. Sayer\nUnited States District Judge\n"


def commands(text: str) -> list[tuple[str, Any]]:
    """Number and addressees of each command."""
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    return [(row.get("id"), row.get("binds")) for row in rows]


def test_numbers_count_on_through_parts_of_which_the_first_commands_nothing() -> None:
    text = (
        HEAD
        + "DEFAULT JUDGMENT AND PERMANENT INJUNCTION\n\nIt is hereby ORDERED that:\n\n                    I.   LIABILITY\n\n"
        "1.   Judgment is entered for Plaintiff on all counts.\n\n2.   Plaintiff is awarded $9,000 from each Defendant.\n\n"
        "                    II.   INJUNCTION\n\n3.   Defendants are permanently enjoined from selling counterfeit kites.\n\n"
        "                    III.   FUNDS\n\n4.   PayPal, Inc. shall release the restrained funds of Defendants to Plaintiff.\n"
    )
    found = [name for name, _ in commands(text + SIGNED)]
    assert "3" in found
    assert "4" in found
    assert not any(name.startswith(("ii", "iii")) for name in found)


def test_a_decree_ends_the_list_of_what_must_be_shown() -> None:
    text = (
        HEAD
        + "PRELIMINARY INJUNCTION\n\nA movant must show:\n\n(1) a likelihood of success;\n\n(2) an injury that money does not mend;\n\n"
        "(3) that the balance of harms favors it; and\n\n(4) that the public is not disserved.\n\n"
        "Accordingly, it is ORDERED that the motion for a preliminary injunction (Dkt. 17) is GRANTED:\n\n"
        "1. Defendants shall not sell counterfeit kites.\n\n2. Defendants shall preserve all records of their sales.\n"
    )
    assert [name for name, _ in commands(text + SIGNED)] == ["1", "2"]


def test_a_table_of_marks_behind_the_sellers_names_no_seller() -> None:
    text = (
        HEAD.replace("LIDA TOYS, FUDA TOYS, and MIRA TOYS", "THE SELLERS IDENTIFIED ON SCHEDULE A")
        + "PRELIMINARY INJUNCTION\n\nIt is hereby ORDERED that:\n\n1. Defendants shall not sell counterfeit kites."
        + SIGNED
        + '\nSCHEDULE "A"\n\nNo.   Seller Alias        Marketplace URL\n1     Sky Kites           https://www.walmart.com/seller/101662211\n'
        "2     Lark Toys           https://www.walmart.com/seller/101662212\n\n"
        'SCHEDULE "B"\n\nTrademark      Registration No.      Class / Goods\nHERON KITES    6,118,330            IC 28 - kites\n'
        "HERON PALS     6,402,917            IC 28 - plush toys\n"
    )
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))]).draft
    assert [row.get("name") for row in draft.rows("defendants")] == ["Sky Kites", "Lark Toys"]


def test_who_is_both_a_party_and_a_company_is_the_party() -> None:
    who = Addressees({"mira toys": "mira-toys"}, {}, {"MIRA TOYS": ("MIRA TOYS",)})
    (mention,) = mask("MIRA TOYS shall not sell kites.", who).mentions
    assert (mention.roles, mention.named) == (("defendants",), ("MIRA TOYS",))


GLOSSARY = """
#set page(paper: "us-letter", margin: 1in)
#set text(size: 12pt, hyphenate: false)
#set par(justify: true)
UNITED STATES DISTRICT COURT \\ SOUTHERN DISTRICT OF NEW YORK

HERON KITES LLC, \\ Plaintiff, \\ v. \\ LIDA TOYS STORE, FUDA TOYS STORE, MIRA TOYS STORE, and PIPER TOYS STORE, \\ Defendants.

Case No. 1:23-cv-04455 (QRS)

FINAL DEFAULT JUDGMENT AND PERMANENT INJUNCTION

#align(center)[GLOSSARY]
#table(columns: (1.6in, 1fr, 1in), inset: 4pt, stroke: 0.5pt,
 [Term], [Definition], [Docket Entry Number],
 [Plaintiff], [Heron Kites LLC], [N/A],
 [Defendants], [LIDA TOYS STORE, FUDA TOYS STORE, MIRA TOYS STORE, and PIPER TOYS STORE], [N/A],
 [Defaulting Defendants], [LIDA TOYS STORE, FUDA TOYS STORE, and PIPER TOYS STORE, who never answered], [N/A],
 [Counterfeit Kites], [Kites that bear the marks of Heron Kites LLC without its leave], [N/A])

IT IS ORDERED that:

1. Defaulting Defendants are permanently enjoined from selling Counterfeit Kites.

Dated: May 4, 2023

Quentin R. Sayer \\ United States District Judge
"""


def test_a_term_of_two_lines_is_one_and_binds_those_alone_whom_it_means(tmp_path: Any) -> None:
    path = tmp_path / "g.pdf"
    path.write_bytes(typst.compile(GLOSSARY.encode()))
    draft = draft_case([read_file(path)]).draft
    names = [row.get("name") for row in draft.rows("defendants")]
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    assert names == ["LIDA TOYS STORE", "FUDA TOYS STORE", "MIRA TOYS STORE", "PIPER TOYS STORE"]
    assert [row.get("binds") for row in rows] == [["d01", "d02", "d04"]]


def test_an_order_that_leaves_some_out_above_is_to_be_checked_below() -> None:
    granted = "The Court GRANTS the motion as to all Defendants except MIRA TOYS, as to which it is DENIED. "
    text = (
        HEAD
        + "PRELIMINARY INJUNCTION\n\n{}It is ORDERED that:\n\n1. Defendants shall not sell counterfeit kites.\n"
        + SIGNED
    )
    bands = []
    for above in ("", granted):
        draft = draft_case(
            [Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text.format(above and above + "\n\n")),))]
        ).draft
        rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
        bands += [item.band for row in rows for key, item in row.items if key == "binds"]
    assert bands == ["read", "check"]
