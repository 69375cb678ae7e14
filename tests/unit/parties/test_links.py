"""Exact platform ids and URLs confirm; nothing else does."""

import pytest

from enjoin.orders.model import Defendant, PlatformStore
from enjoin.parties.links import handle_of, link_by_id, plain_url


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


def test_urls_in_one_spelling() -> None:
    assert plain_url("HTTPS://www.Aliexpress.com/store/1/?spm=2#top") == "aliexpress.com/store/1"
    assert plain_url("http://[broken") == ""
    assert handle_of("https://www.amazon.com/sp?ie=UTF8&seller=A1B2") == "A1B2"
    assert handle_of("https://www.ebay.com/usr/some_shop") == "some_shop"
    assert handle_of("https://www.aliexpress.com/item/1005.html") is None
