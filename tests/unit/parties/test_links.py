"""Exact platform ids and URLs confirm; nothing else does."""

import pytest

from enjoin.orders.model import Defendant, PlatformStore
from enjoin.parties.addresses import handle_of, plain_url
from enjoin.parties.links import link_by_id


def defendant(**printed: str) -> Defendant:
    return Defendant(id="d1", name="Some Store", stores=(PlatformStore(**printed),))


@pytest.mark.parametrize(
    ("printed", "store_id", "url"),
    [
        ({"platform": "aliexpress", "id": "911670035"}, "911670035", None),
        ({"platform": "AliExpress", "id": " 911670035 "}, "911670035", None),
        ({"platform": "aliexpress", "url": "https://www.aliexpress.com/store/911670035?spm=a2g"}, "911670035", None),
        (
            {"platform": "aliexpress", "url": "aliexpress.com/store/911670035/"},
            "x",
            "https://m.aliexpress.com/store/911670035",
        ),
        (
            {"platform": "aliexpress", "url": "https://kaixin.en.alibaba.com/"},
            "cn15",
            "http://kaixin.en.alibaba.com/about",
        ),
    ],
)
def test_what_the_papers_print_exactly_confirms(printed: dict[str, str], store_id: str, url: str | None) -> None:
    (link,) = link_by_id([defendant(**printed)], "aliexpress", store_id, url)
    assert (link.state, link.tier, link.defendant) == ("confirmed", "id", "d1")


@pytest.mark.parametrize(
    ("printed", "platform", "store_id"),
    [
        ({"platform": "aliexpress", "id": "911670035"}, "alibaba", "911670035"),
        ({"platform": "aliexpress", "id": "911670035"}, "aliexpress", "911670036"),
        ({"platform": "aliexpress", "id": "911670035"}, "aliexpress", "91167003"),
        ({"platform": "aliexpress", "url": "https://www.aliexpress.com/"}, "aliexpress", "1"),
    ],
)
def test_nothing_less_confirms(printed: dict[str, str], platform: str, store_id: str) -> None:
    assert link_by_id([defendant(**printed)], platform, store_id, "https://www.aliexpress.com/store/5") == ()


SLUG = {"platform": "shopland", "url": "https://m.shopland.example/shop/beta/home"}


@pytest.mark.parametrize("url", ["https://shopland.example/shop/other", "https://else.example/shop/beta"])
def test_an_id_like_the_shop_in_a_printed_url_is_not_the_shop_where_its_own_address_is_another(url: str) -> None:
    assert link_by_id([defendant(**SLUG)], "shopland", "beta", url) == ()


def test_a_number_in_another_sites_address_is_another_shop() -> None:
    printed = {"platform": "bigmart", "url": "https://www.bigmart.example/store/12345"}
    assert link_by_id([defendant(**printed)], "bigmart", "x", "https://other.example.org/store/12345") == ()
    (link,) = link_by_id([defendant(**printed)], "bigmart", "x", "https://bigmart.example/store/12345/about")
    assert link.state == "confirmed"


def test_a_name_in_an_address_only_proposes_the_store_with_that_id() -> None:
    (link,) = link_by_id([defendant(**SLUG)], "shopland", "beta")
    assert (link.state, link.tier) == ("candidate", "review")
    assert "the papers do not say" in link.why


def test_urls_in_one_spelling() -> None:
    assert plain_url("HTTPS://www.Aliexpress.com/store/1/?spm=2#top") == "aliexpress.com/store/1"
    assert plain_url("http://[broken") == ""
    assert handle_of("https://www.amazon.com/sp?ie=UTF8&seller=A1B2") == "A1B2"
    assert handle_of("https://www.ebay.com/usr/some_shop") == "some_shop"
    assert handle_of("https://www.aliexpress.com/item/1005.html") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.temu.com/mall.html?mall_id=634418200004", "https://www.temu.com/mall.html?mall_id=998"),
        ("https://us.shein.com/store/home?store_code=1111", "https://us.shein.com/store/home?store_code=2222"),
        ("https://www.wish.com/merchant?id=77", "https://www.wish.com/merchant?id=78"),
        ("https://www.dhgate.com/store/top-selling/21000001.html", "https://www.dhgate.com/store/top-selling/21000002.html"),
        ("https://shop.example/view?x=1", "https://shop.example/view?x=2"),
    ],
)  # fmt: skip
def test_addresses_that_differ_in_the_shop_alone_are_two(one: str, other: str) -> None:
    assert plain_url(one) != plain_url(other)
    printed = defendant(platform="p", url=one)
    assert link_by_id([printed], "p", "1", one)
    assert link_by_id([printed], "p", "2", other) == ()


@pytest.mark.parametrize(
    ("url", "handle"),
    [
        ("https://www.temu.com/mall.html?mall_id=634418200004&refer_page_name=x", "634418200004"),
        ("https://us.shein.com/store/home?store_code=1111", "1111"),
        ("https://www.dhgate.com/store/top-selling/21000001.html", "21000001"),
        ("https://www.dhgate.com/store/21000001#st", "21000001"),
        ("https://www.aliexpress.com/store/911670035/search/2.html", "911670035"),
        ("https://www.walmart.com/global/seller/101200001", "101200001"),
        ("https://kaixintoys.en.alibaba.com/index.html", "kaixintoys"),
        ("https://www.amazon.com/sp?seller=A1B2&marketplaceID=ATVP", "A1B2"),
        ("https://shop.example/s?seller=a&store_id=b", None),
        ("https://www.dhgate.com/store/top-selling", None),
    ],
)
def test_the_shop_in_an_address(url: str, handle: str | None) -> None:
    assert handle_of(url) == handle


@pytest.mark.parametrize(
    "url", ["https://www.temu.com/mall.html", "https://www.amazon.com/sp?ref=x", "https://us.shein.com/store/home", "x.com/usr/"]
)  # fmt: skip
def test_an_address_that_every_shop_has_is_none(url: str) -> None:
    assert plain_url(url) == ""
    assert link_by_id([defendant(platform="p", url=url)], "p", "1", url) == ()


def test_what_follows_a_visitor_about_makes_no_other_address() -> None:
    assert plain_url("https://x.example/store/7?spm=a&utm_source=b") == plain_url("http://www.x.example/store/7/")
