"""Tables of sellers as papers print them → one defendant a row, with its names and stores."""

import pytest
from table_layouts import SCHEDULED

from enjoin.engine.draft import draft_case
from enjoin.intake.layout.lines import page_of_text
from enjoin.intake.layout.zones import divide
from enjoin.intake.text.paper import Paper

TABLES = {
    "one line a seller, parted by dashes": (
        "Schedule A\n\n1. Sky Kites \u2013 Etsy \u2013 etsy.com/shop/SkyKites\n2. Wind - Toys \u2013 Walmart \u2013 walmart.com/seller/101662211\n3. kite_king88 - eBay - ebay.com/usr/kite_king88\n",
        ["Sky Kites @ etsy:SkyKites", "Wind - Toys @ walmart:101662211", "kite_king88 @ ebay:kite_king88"],
    ),
    "web addresses of the sellers behind them": (
        "Schedule A\n\nNo.   Seller Alias               Store URL\n1     Sky Kites                  https://www.walmart.com/seller/101662211\n2     Shenzhen Haida             https://www.walmart.com/seller/101662212\n      Toys Co., Ltd.\n\n      Defendant Domain Names\n      sky-kites.shop             (operated by Sky Kites)\n",
        ["Sky Kites @ walmart:101662211", "Shenzhen Haida Toys Co., Ltd. @ walmart:101662212"],
    ),
    "columns in another order": (
        "Schedule A\n\nSeller ID       Platform   Seller Alias          No.\nA1P0DKQ7EXN2RL  Amazon     Sky Kites             1\nA2VHM3WQYT80KC  Amazon     Wind & Toys Store     2\n101733094       Walmart    Firefly Home          3\n",
        [
            "Sky Kites @ amazon:A1P0DKQ7EXN2RL",
            "Wind & Toys Store @ amazon:A2VHM3WQYT80KC",
            "Firefly Home @ walmart:101733094",
        ],
    ),
    "two sellers a row, both broken": (
        "Exhibit 1\n\nNo.   Seller Alias               No.   Seller Alias\n1     Sky Kites                  4     Moon & Star Goods\n2     Wind Toys                  5     kite_king88\n3     Firefly Home Furnishing    6     Shenzhen Haida\n      Store                            Toys Co., Ltd.\n",
        [
            "Sky Kites",
            "Wind Toys",
            "Firefly Home Furnishing Store",
            "Moon & Star Goods",
            "kite_king88",
            "Shenzhen Haida Toys Co., Ltd.",
        ],
    ),
    "two stores of one seller, a new page": (
        "Annex 1 - List of Defendants\n\nDef. No.  Defendant                Store URL\n1         Sky Kites                https://www.walmart.com/seller/101662211\n                                   https://www.ebay.com/usr/skykites\n2         Wind Toys                https://www.walmart.com/seller/101662213\n3         Shenzhen Haida Toys      https://www.walmart.com/seller/101662214\n          Co., Ltd.\nCase 1:23-cv-04455   Document 12-1   Filed 05/04/23   Page 2 of 2\nDef. No.  Defendant                Store URL\n4         Moon Goods               https://www.ebay.com/usr/moongoods\n5         2020 Outlet              https://www.ebay.com/usr/2020outlet\n",
        [
            "Sky Kites @ walmart:101662211 ebay:skykites",
            "Wind Toys @ walmart:101662213",
            "Shenzhen Haida Toys Co., Ltd. @ walmart:101662214",
            "Moon Goods @ ebay:moongoods",
            "2020 Outlet @ ebay:2020outlet",
        ],
    ),
    "no numbers, a broken row": (
        "APPENDIX A\n\nSeller Alias                    Online Marketplace\nSky Kites                       amazon.com/sp?seller=A1P0DKQ7EXN2RL\nWind Toys of the Western        amazon.com/sp?seller=A2VHM3WQYT80KC\nValley Store\nFirefly Home                    ebay.com/usr/firefly\n88 Lucky Shop                   ebay.com/usr/lucky88\n",
        [
            "Sky Kites @ amazon:A1P0DKQ7EXN2RL",
            "Wind Toys of the Western Valley Store @ amazon:A2VHM3WQYT80KC",
            "Firefly Home @ ebay:firefly",
            "88 Lucky Shop @ ebay:lucky88",
        ],
    ),
    "the platform in brackets": (
        "SCHEDULE A\n\n1. Sky Kites (Amazon, A1P0DKQ7EXN2RL)\n2. Wind Toys (eBay)\n3. Shenzhen Haida Toys Co., Ltd. (Temu)\n",
        ["Sky Kites @ amazon:A1P0DKQ7EXN2RL", "Wind Toys", "Shenzhen Haida Toys Co., Ltd."],
    ),
    "a bare list": (
        'Schedule "A"\n\nDEFENDANTS\n\nSky Kites\nWind Toys\nShenzhen Haida Toys Co., Ltd.\nkite_king88\n',
        ["Sky Kites", "Wind Toys", "Shenzhen Haida Toys Co., Ltd.", "kite_king88"],
    ),
    "three a row": (
        "Exhibit A\n\n1. Sky Kites        2. Wind Toys         3. Firefly Home\n4. Moon Goods       5. kite_king88       6. Shenzhen Haida Toys Co., Ltd.\n",
        ["Sky Kites", "Wind Toys", "Firefly Home", "Moon Goods", "kite_king88", "Shenzhen Haida Toys Co., Ltd."],
    ),
    "one cell a line": (
        "Schedule A\n\nNo.\nSeller Alias\nPlatform\nURL\n1\nSky Kites\nAmazon\nhttps://www.amazon.com/sp?seller=A1P0DKQ7EXN2RL\n2\nWind Toys\neBay\nhttps://www.ebay.com/usr/windtoys\n3\n4 Seasons Shop\neBay\nhttps://www.ebay.com/usr/4seasons\n",
        ["Sky Kites @ amazon:A1P0DKQ7EXN2RL", "Wind Toys @ ebay:windtoys", "4 Seasons Shop @ ebay:4seasons"],
    ),
    "a column of operators": (
        "Schedule A to Order\n\nDoe No.   Store Name      Operator (if known)    Platform\n1         Sky Kites       Li Hua                 Amazon\n2         Sky Kites US    Li Hua                 Walmart\n3         Wind Toys       unknown                Temu\n",
        ["Sky Kites", "Sky Kites US", "Wind Toys"],
    ),
    "ruled by signs": (
        "Attachment 1\n\n| No. | Seller Alias | Platform | Seller ID |\n| 1 | Sky Kites | Amazon | A1P0DKQ7EXN2RL |\n| 2 | Wind Toys | eBay | windtoys |\n",
        ["Sky Kites @ amazon:A1P0DKQ7EXN2RL", "Wind Toys @ ebay:windtoys"],
    ),
    "an id or an address in brackets": (
        "SCHEDULE A\nDEFENDANTS BY NUMBER AND STORE ID\n1. kite_king88 (ebay.com/usr/kite_king88)\n2. Sun & Wind (A2WQ0F6L3XVK9B)\n3. Sky Kites (UK)\n",
        ["kite_king88 @ ebay:kite_king88", "Sun & Wind", "Sky Kites (UK)"],
    ),
    "three sellers a row": (
        "Schedule A\n\nNo.   Seller Alias                        No.   Seller Alias                    No.   Seller Alias\n1     Sky Kites                           3     Moon & Star Goods               5     zeta_shop\n2     Wind Toys                           4     kite_king88\n",
        ["Sky Kites", "Wind Toys", "Moon & Star Goods", "kite_king88", "zeta_shop"],
    ),
    "names and addresses broken over lines": (
        "Annex A\n\nDEFENDANT NO.   STORE NAME            SELLER ID         PLATFORM   STORE LINK\n1               Sky Kites             A1P0DKQ7EXN2RL    Amazon     https://www.amazon.com/\n                                                                   sp?seller=A1P0DKQ7EXN2RL\n2               Shenzhen Qianhai      A2VHM3WQYT80KC    Amazon     https://www.amazon.com/\n                Fengde Trade Co.,                                  sp?seller=A2VHM3WQYT80KC\n                Ltd.\n3               88                    634418290017      Temu       https://www.temu.com/\n                                                                   mall.html?mall_id=634418290017\n",
        [
            "Sky Kites @ amazon:A1P0DKQ7EXN2RL",
            "Shenzhen Qianhai Fengde Trade Co., Ltd. @ amazon:A2VHM3WQYT80KC",
            "88 @ temu:634418290017",
        ],
    ),
    "an address behind a comma": (
        "Exhibit 1 to Complaint\nDefendants\n\n1) Sky Kites, https://www.ebay.com/usr/skykites\n2) Wind Toys, https://www.ebay.com/usr/windtoys\n3) Shenzhen Haida Toys Co., Ltd., https://haida.en.alibaba.com\n",
        ["Sky Kites @ ebay:skykites", "Wind Toys @ ebay:windtoys", "Shenzhen Haida Toys Co., Ltd. @ alibaba:haida"],
    ),
    "each labelled": (
        "SCHEDULE A\n\nDefendant 1: Sky Kites\nDefendant 2: Wind Toys\nDefendant 3: kite_king88\n",
        ["Sky Kites", "Wind Toys", "kite_king88"],
    ),
    "a heading for each platform": (
        "Schedule A\n\nAmazon Defendants\n\n1   Sky Kites       A1P0DKQ7EXN2RL\n2   Wind Toys       A2VHM3WQYT80KC\n\neBay Defendants\n\n3   kite_king88\n4   moon.goods\n",
        ["Sky Kites", "Wind Toys", "kite_king88", "moon.goods"],
    ),
    "rows taken off": (
        "Schedule A\n\nNo.    Defendants              Seller ID\n1      Sky Kites               A1P0DKQ7EXN2RL\n2      [REDACTED]              A2VHM3WQYT80KC\n3      Wind Toys (dismissed)   A2VHM3WQYT80KD\n4      - intentionally omitted -\n5      ***moon***              A2VHM3WQYT80KE\n",
        ["Sky Kites", "moon"],
    ),
    "several names in a cell": (
        "Schedule A\n\nNo.  Defendant (Store Name)        Platform    Store URL\n1.   Sky Kites                     Amazon      amazon.com/sp?seller=A1P0DKQ7EXN2RL\n2.   Wind Toys; Wind Toys US       eBay        ebay.com/usr/windtoys\n3.   Moon Goods / Moon Goods EU    Temu        temu.com/mall-634418290017\n4.   kite_king88 (a/k/a KiteKing)  eBay        ebay.com/usr/kiteking\n",
        [
            "Sky Kites @ amazon:A1P0DKQ7EXN2RL",
            "Wind Toys = Wind Toys US @ ebay:windtoys",
            "Moon Goods = Moon Goods EU @ temu:None",
            "kite_king88 = KiteKing @ ebay:kiteking",
        ],
    ),
    "the number at the foot of its row": (
        "Schedule A\n\nNo.   Seller Alias           Store URL\n1     Sky Kites              https://www.walmart.com/seller/101662211\n\n      Shenzhen Haida Toys\n2     and Gifts Co., Ltd.    https://www.walmart.com/seller/101662213\n\n3     Wind Toys              https://www.walmart.com/seller/101662214\n",
        [
            "Sky Kites @ walmart:101662211",
            "Shenzhen Haida Toys and Gifts Co., Ltd. @ walmart:101662213",
            "Wind Toys @ walmart:101662214",
        ],
    ),
}


@pytest.mark.parametrize("case", TABLES)
def test_a_table_of_sellers(case: str) -> None:
    table, wanted = TABLES[case]
    draft = draft_case([Paper(name="s.txt", kind="txt", pages=(page_of_text(1, SCHEDULED + table),))]).draft
    found = []
    for row in draft.rows("defendants"):
        also = f" = {', '.join(row.get('aka'))}" if row.get("aka") else ""
        stores = " ".join(f"{store['platform']}:{store.get('id')}" for store in row.get("stores") or ())
        found.append(f"{row.get('name')}{also}{' @ ' + stores if stores else ''}")
    assert found == wanted


def test_the_words_schedule_a_at_the_head_of_a_line_of_a_sentence_open_no_schedule() -> None:
    text = (
        "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF ILLINOIS\n\nACME INC., Plaintiff, v. ALPHA STORE, Defendant.\n\nCase No. 1:24-cv-1\n\n"
        "ORDER\n\nIT IS ORDERED that:\n\n1. The Clerk shall unseal the complaint and add the names on\nSchedule A to the docket.\n\n"
        "2. Defendants shall not sell lanterns.\n\nSCHEDULE A\n\nNo.   Store Name\n1     ALPHA STORE\n2     BETA STORE\n"
    )
    zones = divide(Paper(name="order.txt", kind="txt", pages=(page_of_text(1, text),)))
    assert [line.text for line in zones.schedule][:1] == ["SCHEDULE A"]
