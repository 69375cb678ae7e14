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
