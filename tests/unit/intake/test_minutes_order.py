"""An order in civil minutes: the sellers counted and listed in its text, sections with Roman numbers, commands in capitals, a company that operates another's marketplace."""

from typing import Any

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

MINUTES = """  Case 2:26-cv-00312-QRS-MAR      Document 15      Filed 02/09/26    Page 1 of 1    Page ID #:288

                              UNITED STATES DISTRICT COURT
                             CENTRAL DISTRICT OF CALIFORNIA

                                 CIVIL MINUTES – GENERAL

 Case No.    2:26-cv-00312-QRS-MARx                              Date     February 9, 2026

 Title       Plover Toys LLC v. Lida Ceramics Co., Ltd., et al.

 Present: The Honorable       QUENTIN R. SAYER, United States District Judge

 Proceedings:      (IN CHAMBERS) ORDER GRANTING TEMPORARY RESTRAINING ORDER [7]

        Plover Toys LLC makes small toys of resin. It applies for an order against four sellers of what
it says are recast copies:

        (1) Lida Ceramics Co., Ltd.;
        (2) plover.art;
        (3) WREN MARSH; and
        (4) Tang Ruolan.

The Court finds the matter suitable for decision without a hearing.

        I.     Discussion

        Likelihood of success is plain. Each seller must be kept from selling.

        II.    Order

        The application is GRANTED. Until this order expires:

        1.     Defendants SHALL NOT:

               i.     sell any copy of a Plover toy; or

               ii.    open another seller account in order to sell such copies.

        2.     Lida Ceramics Co., Ltd. and Tang Ruolan SHALL NOT remove or delete the ledgers that Exhibit K mentions.

        3.     Alibaba.com Singapore E-Commerce Private Limited, which operates AliExpress ("AliExpress"), SHALL take
               down the listings in Exhibit C.

        III.   Schedule

        4.     Any opposition by a Defendant SHALL be filed no later than February 17, 2026.

        IT IS SO ORDERED.
"""


def draft_of(text: str) -> Draft:
    return draft_case([Paper(name="r.txt", kind="txt", pages=(page_of_text(1, text),))]).draft


def test_the_sellers_that_the_text_counts_are_the_defendants() -> None:
    names = [row.get("name") for row in draft_of(MINUTES).rows("defendants")]
    assert names == ["Lida Ceramics Co., Ltd.", "plover.art", "WREN MARSH", "Tang Ruolan"]


def test_commands_in_capitals_are_read_under_their_own_numbers() -> None:
    draft = draft_of(MINUTES)
    (order,) = draft.rows("orders")
    found: list[Any] = [
        (row.get("id"), row.get("binds"), row.get("forbid") or row.get("require"))
        for row in dict(order.tables)["directives"]
    ]
    assert found == [
        ("1i", ["defendants"], ["listing"]),
        ("1ii", ["defendants"], ["open_account"]),
        ("2", ["d01", "d04"], ["records"]),
        ("3", ["aliexpress"], "remove"),
        ("4", ["defendants"], "file"),
    ]
    assert draft.unread == ()


def test_two_companies_stay_two_where_both_are_bidden() -> None:
    both = MINUTES.replace("SHALL take", "and Alibaba.com SHALL take")
    (order,) = draft_of(both).rows("orders")
    binds = next(row.get("binds") for row in dict(order.tables)["directives"] if row.get("id") == "3")
    assert set(binds) == {"alibaba", "aliexpress"} or binds == ["alibaba"]


ORDER = """UNITED STATES DISTRICT COURT
DISTRICT OF OREGON

PLOVER TOYS LLC, Plaintiff,

v.

LIDA TOYS, FUDA OUTLET, and WREN-US, Defendants.

Case No. 3:25-cv-00712-QS

{title}

IT IS HEREBY ORDERED that:

1. {text}

{end}

Quentin R. Sayer
United States District Judge
"""


@pytest.mark.parametrize(
    "text",
    [
        "Stripe shall freeze the funds of LIDA TOYS up to $900. The excess is to be paid out within two days.",
        "PayPal shall hold all funds of Defendants. No such funds shall be let go to anyone without the approval of this Court.",
    ],
)
def test_a_later_sentence_of_a_paragraph_that_maps_to_nothing_stands_out(text: str) -> None:
    paper = ORDER.format(title="TEMPORARY RESTRAINING ORDER", text=text, end="Issued May 9, 2025, at Portland, Oregon.")
    draft = draft_of(paper)
    assert any(each.value == text.split(". ")[1] for each in draft.unread)
    (order,) = draft.rows("orders")
    assert str(order.get("entered")) == "2025-05-09"


def test_an_order_to_show_cause_with_temporary_restraints_is_a_tro() -> None:
    title = "ORDER TO SHOW CAUSE WITH TEMPORARY RESTRAINTS"
    paper = ORDER.format(
        title=title, text="Defendants shall not sell counterfeit toys.", end="SO ORDERED this 9th day of May, 2025."
    )
    (order,) = draft_of(paper).rows("orders")
    assert order.get("kind") == "tro"


def test_a_number_of_the_case_beside_the_versus_is_no_part_of_a_name() -> None:
    paper = ORDER.replace("v.\n\nLIDA TOYS", "v. Civil No. QRS-25-0712\n\nLIDA TOYS").format(
        title="TEMPORARY RESTRAINING ORDER",
        text="Defendants shall not sell counterfeit toys.",
        end="SO ORDERED this 9th day of May, 2025.",
    )
    assert [row.get("name") for row in draft_of(paper).rows("defendants")] == ["LIDA TOYS", "FUDA OUTLET", "WREN-US"]


def test_a_head_that_every_page_prints_again_is_read_once() -> None:
    head = MINUTES[MINUTES.index("                              UNITED") : MINUTES.index(" Present:")]
    first, second = MINUTES.split("        II.    Order")
    stamp = "  Case 2:26-cv-00312-QRS-MAR      Document 15      Filed 02/09/26    Page {} of 4    Page ID #:288\n\n"
    parts = second.split("        3.     Alibaba")
    texts = [
        first.replace("Page 1 of 1", "Page 1 of 4"),
        f"{stamp.format(2)}{head}        II.    Order{parts[0]}",
        f"{stamp.format(3)}{head}        3.     Alibaba{parts[1]}",
        f"{stamp.format(4)}{head}                                   Initials of Preparer    la\n",
    ]
    pages = tuple(page_of_text(at, text) for at, text in enumerate(texts, 1))
    draft = draft_case([Paper(name="r.txt", kind="txt", pages=pages)]).draft
    assert [row.get("name") for row in draft.rows("defendants")][:2] == ["Lida Ceramics Co., Ltd.", "plover.art"]
    (order,) = draft.rows("orders")
    found: list[Any] = [row.get("id") for row in dict(order.tables)["directives"]]
    assert found == ["1i", "1ii", "2", "3", "4"]


@pytest.mark.parametrize(
    "text",
    [
        "Defendants' assets, wherever they are, are frozen.",
        "The restraint on funds does not reach more than $9,000 of any Defendant.",
        "The stores of Defendants are suspended.",
        "All goods in the warehouse are impounded.",
    ],
)
def test_a_restraint_that_is_laid_on_nobody_by_name_stands_out(text: str) -> None:
    words = f"{text}\n\n2. Etsy shall freeze the accounts of Defendants."
    draft = draft_of(
        ORDER.format(title="TEMPORARY RESTRAINING ORDER", text=words, end="Issued May 9, 2025, at Portland, Oregon.")
    )
    assert [each.value for each in draft.unread] == [text]
