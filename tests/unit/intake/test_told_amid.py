"""Commands with words of time, kinds of records or conditions amid them, and lists of sellers in prose."""

import pytest

from enjoin.engine.draft import Drafted, draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.text.paper import Paper

HEAD = "UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nBLUE HERON TOYS LLC,\n\n     Plaintiff,\n\nv.\n\n{names},\n\n     Defendants.\n\nCase No. 3:26-cv-00112-QS\n\nPRELIMINARY INJUNCTION\n\nDefendants sell on Amazon and Walmart.\n\n"
TAIL = "\n\nSO ORDERED this 9th day of May, 2026.\n\nQuentin R. Sayer\nUnited States District Judge\n"


def read(body: str, names: str = "MAPLE WHOLESALE INC.; EDISON TOYS LLC; and TOYRIOT") -> Drafted:
    text = f"{HEAD.format(names=names)}{body}{TAIL}"
    return draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, text),))])


def drafted(body: str, *names: str) -> Draft:
    return read(body, *names).draft


def commands(draft: Draft) -> list[tuple[object, object, object, str]]:
    rows = [row for order in draft.rows("orders") for row in dict(order.tables).get("directives", ())]
    return [
        (row.get("binds"), row.get("forbid") or row.get("require"), row.get("toward"), {k: v.band for k, v in row.items}["binds"])
        for row in rows
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # Words of time without a comma of their own: what stood before the next comma was lost, the verb with it.
        ("Amazon and Walmart shall within 48 hours take down Defendants' listings for such toys, of which a list is annexed.", [(["amazon", "walmart"], "remove", "infringing", "read")]),
        ("Amazon shall upon receipt of this Order remove the listings, where they are active.", [(["amazon"], "remove", "infringing", "read")]),
        # Abbreviations of a listing's number are no companies.
        ("If a listing is still active after Plaintiff gives Amazon its ASIN or SKU, then Amazon or Walmart, as the case may be, shall remove that listing.", [(["amazon", "walmart"], "remove", "infringing", "read")]),
        ("Defendants shall not discard or alter any sales, inventory, or advertising records.", [(["defendants"], ["records"], "records", "read")]),
        ("Defendants are enjoined from hiding invoices, chat logs, shipping manifests, or any other record of such sales.", [(["defendants"], ["records"], "records", "read")]),
        ("Defendants are enjoined from opening, or attempting to open, an account for selling in the Amazon store.", [(["defendants"], ["open_account"], "accounts", "read")]),
        ("Defendants are enjoined from putting back on sale, under any name, a listing that was removed for use of the mark.", [(["defendants"], ["listing"], "infringing", "read")]),
        # The first of a list behind words of time without a comma was lost, and nothing told of it.
        ("Within ten days of service PayPal, Walmart and Amazon shall disclose to Plaintiff's counsel the holders' names.", [(["paypal", "walmart", "amazon"], "identify", "accounts", "read")]),
        ("Thereafter Amazon, Walmart, and PayPal shall remove the listings.", [(["amazon", "walmart", "paypal"], "remove", "infringing", "read")]),
        ("Upon the request of PayPal, Walmart and Amazon shall remove the listings.", [(["walmart", "amazon"], "remove", "infringing", "read")]),
        ("Until then PayPal shall keep the said sum restrained.", [(["paypal"], "freeze", "assets", "read")]),
        ("PayPal shall hold, and shall not disburse, up to $64,210 of the balance in the account of Toyriot.", [(["paypal"], "freeze", "assets", "check")]),
        ("Amazon must preserve, until further order, its sales and payout records.", [(["amazon"], "preserve", "records", "read")]),
        ("Amazon must not, from the time it receives this Order, include such toys in sponsored search results or in messages sent to shoppers.", [(["amazon"], ["promotion"], "infringing", "read")]),
        ("PayPal must not knowingly aid any Defendant in concealing or transferring the funds described in paragraph 3.", [(["paypal"], ["assets"], "assets", "read")]),
        ("Amazon shall not, while this Order is in effect, cause or allow any of the Domain Names to resolve to a website.", [(["amazon"], ["operate_store"], "stores", "read")]),
        ("Defendants are enjoined from putting back on sale, whether under a changed title, with other pictures, or out of another shop, a toy whose listing Amazon took down.", [(["defendants"], ["listing"], "infringing", "read")]),
        ("Any Defendant may petition this Court to modify this Order, and shall give Plaintiff's counsel a copy of the petition.", []),
    ],
)  # fmt: skip
def test_one_command(text: str, wanted: list[tuple[object, object, object, str]]) -> None:
    assert commands(drafted(f"IT IS HEREBY ORDERED that:\n\n1. {text}")) == wanted


def test_a_guess_without_a_number_is_left_to_be_read() -> None:
    """It must not shift the places in order of the others; before, it was not shown at all."""
    body = "IT IS HEREBY ORDERED that Defendants shall not sell toys under the mark;\n\nORDERED that Amazon shall zorb the listings of such toys."
    draft = drafted(body)
    assert [each[0] for each in commands(draft)] == [["defendants"]]
    assert [each.value for each in draft.unread if "zorb" in each.value]


def test_sellers_listed_in_prose_behind_et_al() -> None:
    body = (
        'The three Defendants sell toys on Amazon. They are:\n\nMaple Wholesale Inc. ("Maple");\nEdison Toys Co., Ltd. ("Edison"); and\nthe seller doing business as "TOY-RIOT".\n\n'
        "IT IS HEREBY ORDERED that:\n\n1. Edison and TOY-RIOT shall disclose the names of the owners of their accounts to Plaintiff's counsel."
    )
    draft = drafted(body, "MAPLE WHOLESALE INC., et al.")
    assert [row.get("name") for row in draft.rows("defendants")] == ["Maple Wholesale Inc.", "Edison Toys Co., Ltd.", "TOY-RIOT"]  # fmt: skip
    assert [each[:2] for each in commands(draft)] == [(["d02", "d03"], "identify")]


def test_the_bond_is_the_one_that_the_court_sets() -> None:
    """What a party asks for was read as the sum."""
    body = "Security\n\nThe Defendants ask for a bond of $250,000. The Court sets security at $15,000.\n\nIT IS HEREBY ORDERED that:\n\n1. Defendants shall not sell toys under the mark."
    found = read(body)
    assert "bond $15,000" in found.text
    assert "$250,000" not in found.text


def test_numbers_at_half_the_height_of_long_names() -> None:
    """A cell of two lines stands above and below its row's number; a table set so shows in a number without a name."""
    rows = (
        "                             SCHEDULE A\n\n"
        "No.   Defendant                               Marketplace   Shop ID\n"
        "1     Xiamen Lunya Beauty Co., Ltd.           Temu          634418211094412\n"
        "2     Shellie's Vanity                        Temu          634418213377081\n"
        "      Guangzhou Ruiwen Biotechnology Co.,\n"
        "3                                             Shein         5530917742\n"
        "      Ltd.\n"
        "4     Petalpost                               Shein         5530920018\n"
        "      Zhuhai Xiangzhou Lanting Trading Co.,\n"
        "5                                             Shein         5530911126\n"
        "      Ltd.\n"
    )
    text = HEAD.format(names="THE PARTNERSHIPS IDENTIFIED ON SCHEDULE A") + "IT IS HEREBY ORDERED that:\n\n1. Defendants shall not sell toys under the mark." + TAIL  # fmt: skip
    pages = (page_of_text(1, text), page_of_text(2, rows))
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=pages)]).draft
    assert [row.get("name") for row in draft.rows("defendants")] == [
        "Xiamen Lunya Beauty Co., Ltd.", "Shellie's Vanity", "Guangzhou Ruiwen Biotechnology Co., Ltd.", "Petalpost", "Zhuhai Xiangzhou Lanting Trading Co., Ltd.",
    ]  # fmt: skip


def test_the_courts_name_up_the_margin_hides_no_number() -> None:
    lines = ["", "7.   Amazon shall remove the listings.", "", "8.   Walmart shall remove the listings.", *[""] * 20]
    page = "\n".join(
        ("Northern District of California\n United States District Court     " if n == 4 else "                                 ") + f"{n:2d}   {line}"
        for n, line in enumerate(lines, 1)
    )  # fmt: skip
    first = "\n".join(
        f"                                 {n:2d}   {line}"
        for n, line in enumerate(
            ["UNITED STATES DISTRICT COURT", "NORTHERN DISTRICT OF CALIFORNIA", "", "BLUE HERON TOYS LLC,", "       Plaintiff,", "   v.            Case No. 3:26-cv-00112-QS", "", "TOYRIOT,         ORDER GRANTING PRELIMINARY INJUNCTION", "       Defendant.", "", "The motion is granted. The Court ORDERS as follows:", "", "6.   Toyriot shall not sell toys under the mark on Amazon or Walmart.", *[""] * 12], 1
        )
    )  # fmt: skip
    pages = (page_of_text(1, first), page_of_text(2, page))
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=pages)]).draft
    assert [each[0] for each in commands(draft)] == [["defendants"], ["amazon"], ["walmart"]]


def test_platforms_of_a_lead_in_without_a_verb() -> None:
    """The items below bid them; the companies were not known, and all was left unread."""
    body = "IT IS HEREBY ORDERED:\n\nB. The Platforms. Within two business days after each of them receives this Order, Amazon, Walmart, and Wish:\n\n1. must take down the listings of such toys; and\n\n2. must freeze the balances of the accounts through which those were posted."
    assert [each[:2] for each in commands(drafted(body))] == [(["amazon", "walmart", "wish"], "remove"), (["amazon", "walmart", "wish"], "freeze")]  # fmt: skip


def test_a_marketplace_beside_any_other_bank_stands_for_itself() -> None:
    """R12: all service providers were bound."""
    body = "IT IS HEREBY ORDERED:\n\n1. Amazon, PayPal, and any other financial institution shall restrain the accounts of Defendants from transferring any funds."
    assert [each[:2] for each in commands(drafted(body))] == [(["amazon", "financial_institutions"], "freeze")]


def test_the_clerks_box_says_the_day_of_entry() -> None:
    """The stamp at the head says when the paper was filed."""
    page = "Case 4:25-cv-04190   Document 46   Filed on 02/24/26 in TXSD\n\nUnited States District Court\nSouthern District of Texas\nENTERED\nFebruary 25, 2026\nNathan Ochsner, Clerk\n\nUNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF TEXAS\n\nBLUE HERON TOYS LLC,\n     Plaintiff,\nv.\nTOYRIOT,\n     Defendant.\n\nCIVIL ACTION NO. 4:25-CV-04190\n\nPERMANENT INJUNCTION\n\nIT IS ORDERED:\n\n1. Toyriot shall not sell toys under the mark.\n\nSIGNED on February 24, 2026.\n"
    draft = draft_case([Paper(name="o.txt", kind="txt", pages=(page_of_text(1, page),))]).draft
    (order,) = draft.rows("orders")
    assert str(order.get("entered")) == "2026-02-25"
