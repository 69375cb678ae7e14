"""Pages whose text runs in two columns are read column by column; captions, tables and glossaries are none of that."""

import pytest

from enjoin.engine.draft import draft_case
from enjoin.intake.drafting.draft import Draft
from enjoin.intake.layout.lines import page_of_text, page_of_words
from enjoin.intake.layout.pagecolumns import Word
from enjoin.intake.text.paper import Paper

LETTER, HIGH = 5.0, 12.0  # points: a letter's width, a line's height
CAPTION = ["UNITED STATES DISTRICT COURT", "SOUTHERN DISTRICT OF NEW YORK", "BLUE HERON TOYS, LLC,", "Plaintiff,", "v.", "MOOR STORE,", "Defendant.",
           "Case No. 23-cv-4455 (QRS)", "PRELIMINARY INJUNCTION ORDER", "It is hereby ordered that until this case ends the following shall be done and left undone by the parties:"]  # fmt: skip
LEFT = ["1. Defendant shall not sell or offer for", "sale any goods that bear the mark of the", "plaintiff or a mark that is like it, and", "shall not promote such goods by any", "means in any market of this country.", "",
        "2. Amazon shall remove the listings of", "the defendant within five days of the", "receipt of this order, and shall tell the", "plaintiff when it has done so, by a", "letter that says which were removed.", "", "3. PayPal shall freeze all of the funds in"]  # fmt: skip
RIGHT = ["the accounts of the defendant until this", "court orders otherwise, and shall tell the", "plaintiff how much is held in them.", "", "4. Plaintiff shall file a report within", "ten days of the entry of this order that", "says what was done to carry it out, and", "by whom, and when each of them was told.", "",
         "5. Defendant shall preserve all of the", "records of its sales of such goods, and", "shall not destroy any part of them while", "this case is pending before the court."]  # fmt: skip


def words(lines: list[str], left: float, top: float) -> list[Word]:
    found = []
    for nth, line in enumerate(lines):
        x = left
        for text in line.split():
            y = top + nth * HIGH
            found.append(Word(text, x, x + LETTER * len(text), y, y + HIGH - 2))
            x += LETTER * (len(text) + 0.8)
    return found


def draft_of(page: list[Word]) -> Draft:
    return draft_case([Paper(name="c.pdf", kind="pdf", pages=(page_of_words(1, page),))]).draft


def paragraphs(draft: Draft) -> list[tuple[object, object]]:
    (order,) = draft.rows("orders")
    return [(row.get("id"), row.get("binds")) for row in dict(order.tables)["directives"]]


@pytest.mark.parametrize("shift", [0.0, 5.0])  # of the right column's lines against the left one's
def test_a_page_in_two_columns_reads_as_one(shift: float) -> None:
    below = 100.0 + HIGH * len(CAPTION)
    once = draft_of(words(CAPTION, 60, 100) + words([*LEFT, *RIGHT], 60, below))
    twice = draft_of(words(CAPTION, 60, 100) + words(LEFT, 60, below) + words(RIGHT, 320, below + shift))
    assert paragraphs(twice) == paragraphs(once)
    assert {"1", "2", "3", "4", "5"} <= {each for each, _ in paragraphs(twice)}


def test_names_side_by_side_stay_rows() -> None:
    rows = [f"{nth}" for nth in range(1, 15)]
    left = [f"{nth}. Lilac Store {nth}" for nth in rows]
    right = [f"{int(nth) + 14}. Basil Store {nth}" for nth in rows]
    page = page_of_words(1, words(left, 60, 100) + words(right, 320, 100))
    assert [len(line.cells) for line in page.lines] == [2] * 14


NARROW = """UNITED STATES DISTRICT COURT
SOUTHERN DISTRICT OF FLORIDA

BLUE HERON TOYS LLC,

     Plaintiff,

v.

THE INDIVIDUALS AND UNINCORPORATED ASSOCIATIONS IDENTIFIED ON SCHEDULE "A",

     Defendants.

Case No. 0:23-cv-64455-QRS

TEMPORARY RESTRAINING ORDER

It is hereby ORDERED that Defendants are enjoined from selling counterfeit goods.

SCHEDULE "A"

Def. No.    Defendant / Seller    Marketplace     Store URL
            ID
1           lilac-optics          Walmart.com     https://
                                                  www.walmart.com/
                                                  global/seller/
                                                  101775501
2           Basil Galaxy Inc.     Walmart.com     https://
                                                  www.walmart.com/
                                                  seller/101775502
3           QUINCELANE            Temu.com        https://
                                                  www.temu.com/
                                                  mall.html?
                                                  mall_id=63441899
                                                  0003
"""


def test_addresses_broken_in_a_narrow_column_are_their_stores() -> None:
    draft = draft_case([Paper(name="n.txt", kind="txt", pages=(page_of_text(1, NARROW),))]).draft
    found = [
        (row.get("name"), [(each["platform"], each["id"]) for each in row.get("stores")])
        for row in draft.rows("defendants")
    ]
    assert found == [
        ("lilac-optics", [("walmart", "101775501")]),
        ("Basil Galaxy Inc.", [("walmart", "101775502")]),
        ("QUINCELANE", [("temu", "634418990003")]),
    ]


BARE = NARROW[: NARROW.index("Def. No.")]


def named(rows: str) -> list[object]:
    draft = draft_case([Paper(name="b.txt", kind="txt", pages=(page_of_text(1, BARE + rows),))]).draft
    return sorted(str(row.get("name")) for row in draft.rows("defendants"))


def test_a_bare_list_in_columns_holds_names_in_all_of_them() -> None:
    rows = """lilac-optics                    Shenzhen Haida Toys and
                                Gifts Co., Ltd.
Guangzhou Qianhai               kite_king88
Electronic Commerce
Co., Ltd.
Moon & Star Goods               Little Lamb's Bedding
happy bear store                tiny.tastes
Hangzhou Lihe Arts              Fun-Fun Direct
and Crafts Factory
Rowan Shop                      quince-us
Oak Deals
"""
    left = [
        "lilac-optics",
        "Guangzhou Qianhai Electronic Commerce Co., Ltd.",
        "Moon & Star Goods",
        "happy bear store",
        "Oak Deals",
    ]
    left += ["Hangzhou Lihe Arts and Crafts Factory", "Rowan Shop"]
    right = [
        "Shenzhen Haida Toys and Gifts Co., Ltd.",
        "kite_king88",
        "Little Lamb's Bedding",
        "tiny.tastes",
        "Fun-Fun Direct",
    ]
    assert named(rows) == sorted([*left, *right, "quince-us"])


def test_a_second_column_that_tells_of_stores_holds_no_names() -> None:
    rows = "lilac-optics        Amazon\nkite_king88         eBay\ntiny.tastes         Walmart\nFun-Fun Direct      Amazon\n"
    assert named(rows) == sorted(["lilac-optics", "kite_king88", "tiny.tastes", "Fun-Fun Direct"])


def test_the_end_of_a_name_in_one_of_two_counted_columns_stays_with_its_number() -> None:
    head = "No.  Seller Alias              No.  Seller Alias\n"
    rows = "1    Basil                     4    Oak\n2    Lilac Harbour Sports      5    Rowan\n\n     Goods Factory\n3    DRAGON FRUIT              6    Quince Deals\n"
    assert named(head + rows) == sorted(
        ["Basil", "Lilac Harbour Sports Goods Factory", "DRAGON FRUIT", "Oak", "Rowan", "Quince Deals"]
    )
