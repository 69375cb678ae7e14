"""The shop in a web address as evidence (R55)."""

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from enjoin.market import Store
from enjoin.orders.model import Defendant, PlatformStore
from enjoin.parties.handles import bare_handle, handle_in, handles_sought
from enjoin.parties.judgements import Judgement
from enjoin.parties.masks import mask_for
from enjoin.parties.names import readings
from enjoin.parties.resolve import resolve
from enjoin.parties.sifting import Sieve

URL = "https://kaixintoys.en.alibaba.com"
KAIXIN = Defendant(
    id="d1", name="Yiwu Kaixin Toys Co., Ltd.", stores=(PlatformStore(platform="alibaba", id="cn1", url=URL),)
)
NAMED = Defendant(id="d1", name="Yiwu Kaixin Toys Co., Ltd.")


def linked(defendant: Defendant, *stores: Store, judgements: tuple[Judgement, ...] = ()) -> list[tuple[Any, ...]]:
    links = resolve([defendant], [list(stores)], judgements)
    return [(link.state, link.tier, link.store_id) for link in links]


def store(store_id: str, name: str, url: str | None = None, platform: str = "dhgate") -> Store:
    return Store(platform=platform, store_id=store_id, name=name, url=url)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Kaixin-Toys_Store", "kaixintoys"),
        ("bubblebearofficialstore", "bubblebear"),
        ("ABCDEFGH.store", "abcdefgh"),
        ("911670035", ""),
        ("cn8428551254", ""),
        ("kaixin", ""),
        ("", ""),
        ("storestore", "storestore"),
    ],
)
def test_what_an_address_names(text: str, bare: str) -> None:
    assert bare_handle(text) == bare


def test_a_renamed_store_keeps_its_address() -> None:
    assert linked(NAMED, store("5", "Happy Whale Store", "https://www.dhgate.com/store/KaixinToys")) == [
        ("candidate", "review", "5")
    ]


def test_an_address_that_repeats_the_stores_own_name_says_nothing() -> None:
    stranger = store("5", "Foshan Kaixin Toys Co., Ltd.", "https://www.dhgate.com/store/kaixintoys")
    assert linked(NAMED, stranger) == [("none", "none", None)]


def test_the_shop_in_the_papers_url_is_sought_elsewhere() -> None:
    stores = store("5", "KAIXIN TOYS Store"), store("6", "Another", "https://dhgate.com/store/kaixin-toys")
    assert linked(KAIXIN, *stores) == [("candidate", "review", "5"), ("candidate", "review", "6")]
    assert linked(KAIXIN, store("cn1", "Renamed", platform="alibaba"))[0] == ("confirmed", "id", "cn1")


def test_the_address_of_a_confirmed_store_is_sought_elsewhere() -> None:
    defendant = Defendant(id="d1", name="Whatever Else Store", stores=(PlatformStore(platform="ebay", id="77"),))
    own = store("77", "Renamed", "https://www.ebay.com/usr/bubblebear88", "ebay")
    other = store("9", "Quite Another", "https://www.dhgate.com/store/bubblebear88")
    assert linked(defendant, own, other) == [("confirmed", "id", "77"), ("candidate", "review", "9")]
    said = Judgement(defendant="d2", platform="ebay", store_id="77", verdict="confirm", by="J. Doe", at="2024-01-01")
    by_person = Defendant(id="d2", name="Whatever Else Store")
    assert [link[2] for link in linked(by_person, own, other, judgements=(said,))] == ["77", "9"]


def test_many_stores_of_one_address_are_no_lead() -> None:
    stores = [store(str(at), f"Shop{at}", "https://www.dhgate.com/store/kaixintoys", f"p{at}") for at in range(6)]
    assert linked(NAMED, *stores) == [("none", "none", None)]


def test_short_and_common_names_are_not_sought_in_addresses() -> None:
    assert handles_sought((), readings("Kaixin Store")) == ()
    assert {each.letters for each in handles_sought((), readings("Yiwu Kaixin Toys Co., Ltd."))} == {
        "yiwukaixintoys",
        "kaixintoys",
        "yiwukaixin",
    }


def test_a_candidate_says_what_its_address_adds() -> None:
    (link,) = resolve([NAMED], [[store("5", "Yiwu Kaixin Toy Factory", "https://www.dhgate.com/store/kaixintoys")]])
    assert (link.state, link.tier) == ("candidate", "review")
    assert "its address has the shop `kaixintoys`" in link.why


SPLIT = """https:// http:// www. m. kaixintoys Kaixin-Toys kaixin.toys kaixintoysstore .en.alibaba.com .dhgate.com
alibaba.com / /store/ /shop/ /usr/ ? seller= & # %6b 911 store é x"""
PARTS = st.sampled_from(SPLIT.split())


@given(st.lists(st.lists(PARTS, max_size=8).map("".join), min_size=1, max_size=8))
def test_the_mask_leaves_out_no_address_that_the_plain_pass_would_take(urls: list[str]) -> None:
    sieve = Sieve([NAMED])
    count = len(urls)
    columns = {"platform": ["p"] * count, "store_id": ["1"] * count, "name": ["Other Name"] * count, "url": urls}
    rows = set(mask_for(sieve)(pa.RecordBatch.from_pydict(columns)) or ())
    for row, url in enumerate(urls):
        if handle_in(url) in sieve.of_handle:
            assert row in rows
