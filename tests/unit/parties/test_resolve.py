"""All defendants among all stores."""

import subprocess
import sys
from typing import Any

import pyarrow as pa
import pytest

from enjoin.orders.model import Defendant, PlatformStore
from enjoin.parties import sifting
from enjoin.parties.deciding import resolve_all
from enjoin.parties.explain import say
from enjoin.parties.judgements import Judgement
from enjoin.parties.links import Link
from enjoin.parties.page import page
from enjoin.parties.resolve import resolve

KAIXIN = Defendant(id="d1", name="Yiwu Kaixin Toys Co., Ltd.", stores=(PlatformStore(platform="alibaba", id="cn1"),))
BEAR = Defendant(id="d2", name="Bubble Bear Store")


def feed(*rows: tuple[str, str, str], **columns: list[Any]) -> list[pa.RecordBatch]:
    platforms, ids, names = ([*column] for column in zip(*rows, strict=True))
    return pa.table({"platform": platforms, "store_id": ids, "name": names, **columns}).to_batches()


def of(links: list[Link], defendant: str) -> list[Link]:
    return [link for link in links if link.defendant == defendant]


def test_an_id_confirms_and_a_name_makes_a_candidate() -> None:
    links = resolve([KAIXIN, BEAR], feed(("alibaba", "cn1", "Whatever"), ("aliexpress", "7", "BUBBLE BEAR STORE")))
    assert [(each.state, each.tier, each.store_id) for each in links] == [
        ("confirmed", "id", "cn1"),
        ("candidate", "auto", "7"),
    ]


def test_not_found_is_an_answer() -> None:
    (link,) = resolve([BEAR], feed(("p", "1", "Other Shop")))
    assert (link.state, link.tier, link.platform, link.store_id, link.rank) == ("none", "none", None, None, 1)
    assert "of 1 stores 0 share the distinctive part `bubble bear`" in link.why


def test_the_nearest_stranger_is_named_with_the_reason() -> None:
    found = resolve_all([KAIXIN], feed(("p", "1", "Foshan Kaixin Toys Co., Ltd.")))
    (near,) = found.answers[0].near
    assert near.found.clash == "other place: `yiwu` and `foshan`"
    assert "other place" in found.answers[0].links[0].why


def test_beside_an_exact_name_words_more_make_a_stranger() -> None:
    links = resolve([BEAR], feed(("p", "1", "Bubble Bear Store"), ("p", "2", "Bubble Bear Official Store")))
    assert [(each.store_id, each.tier) for each in links] == [("1", "auto")]


def test_two_sellers_of_one_name_are_for_review() -> None:
    links = resolve([BEAR], feed(("p", "1", "Bubble Bear Store"), ("p", "2", "Bubble Bear Store")))
    assert [each.tier for each in links] == ["review", "review"]


def test_one_seller_under_two_accounts_stays_auto() -> None:
    rows = feed(("p", "1", "Bubble Bear Store"), ("q", "2", "Bubble Bear Store"), seller_id=["u1", "u1"])
    assert [each.tier for each in resolve([BEAR], rows)] == ["auto", "auto"]


def test_ten_thousand_stores_of_one_name_tell_nothing() -> None:
    rows = feed(*(("p", str(number), "Bubble Bear Store") for number in range(10_000)))
    (link,) = resolve([BEAR], rows)
    assert link.state == "none"
    assert "10,000 stores bear this name" in link.why


def test_a_known_store_makes_further_names_harder() -> None:
    rows = feed(
        ("alibaba", "cn1", "Yiwu Kaixin Toys Co., Ltd."),
        ("aliexpress", "2", "YIWU KAIXIN TOYS CO.,LTD"),
        ("aliexpress", "3", "Yiwu Kaixin Toys Factory"),
    )
    assert [(each.state, each.store_id) for each in resolve([KAIXIN], rows)] == [
        ("confirmed", "cn1"),
        ("candidate", "2"),
    ]


def test_the_seller_behind_a_confirmed_store_is_followed() -> None:
    rows = feed(("alibaba", "cn1", "A"), ("aliexpress", "9", "Quite Another"), seller_id=["u7", "u7"])
    links = resolve([KAIXIN], rows)
    assert [(each.state, each.tier, each.store_id) for each in links] == [
        ("confirmed", "id", "cn1"),
        ("candidate", "review", "9"),
    ]
    assert "seller id `u7`" in links[1].why


def test_the_name_of_a_confirmed_store_is_followed() -> None:
    rows = feed(
        ("alibaba", "cn1", "Ningbo Hengda Plush Co., Ltd."),
        ("aliexpress", "9", "NINGBO HENGDA PLUSH CO.,LTD"),
        ("aliexpress", "10", "Ningbo Hengda Plush Factory"),
    )
    links = resolve([KAIXIN], rows)
    assert [(each.state, each.tier, each.store_id) for each in links] == [
        ("confirmed", "id", "cn1"),
        ("candidate", "review", "9"),
    ]
    assert "of a confirmed store" in links[1].why


def test_a_seller_id_that_everybody_has_says_nothing() -> None:
    rows = feed(("alibaba", "cn1", "A"), *(("p", str(n), f"Shop{n}") for n in range(30)), seller_id=["-"] * 31)
    assert [each.store_id for each in resolve([KAIXIN], rows)] == ["cn1"]


def judged(verdict: Any, store: str, **more: Any) -> Judgement:
    fields = {"defendant": "d2", "platform": "p", "by": "J. Doe", "at": "2024-01-01T00:00:00+00:00", **more}
    return Judgement(verdict=verdict, store_id=store, **fields)


def test_a_person_confirms() -> None:
    (link,) = resolve([BEAR], feed(("p", "1", "Bubble Bear Store")), [judged("confirm", "1")])
    assert (link.state, link.tier) == ("confirmed", "none")
    assert "J. Doe" in link.why


def test_a_rejection_holds_until_the_store_bears_another_name() -> None:
    rejection = judged("reject", "1", names=("Bubble Bear Store",))
    kept = resolve([BEAR], feed(("p", "1", "Bubble Bear Store")), [rejection])
    assert [each.state for each in kept] == ["rejected", "none"]
    again = resolve([BEAR], feed(("p", "1", "BubbleBear Store")), [rejection])
    assert [(each.state, each.tier) for each in again] == [("candidate", "review")]
    assert "another name since" in again[0].why


def test_the_last_word_stands_wherever_it_is_in_the_file() -> None:
    words = [judged("confirm", "1", at="2024-02-01T00:00:00+00:00"), judged("reject", "1")]
    (link,) = resolve([BEAR], feed(("p", "1", "Bubble Bear Store")), words)
    assert link.state == "confirmed"


def test_papers_against_a_person_is_doubt() -> None:
    rejection = judged("reject", "cn1", defendant="d1", platform="alibaba")
    (link,) = of(resolve([KAIXIN], feed(("alibaba", "cn1", "Whatever")), [rejection]), "d1")
    assert (link.state, link.tier) == ("candidate", "review")


def test_names_that_cannot_be_read_are_counted_and_listed() -> None:
    rows = feed(("p", "1", ""), ("p", "2", "🎀"), ("p", "3", "x" * 1_000_000), ("alibaba", "cn1", ""))
    found = resolve_all([KAIXIN], rows)
    assert [each.code for each in found.faults] == [
        "store_name_missing",
        "store_name_without_letters",
        "store_name_too_long",
        "store_name_missing",
    ]
    assert [each.place.row for each in found.faults] == [1, 2, 3, 4]
    assert found.answers[0].links[0].state == "confirmed"


def test_a_bare_name_of_two_common_words_may_have_lost_its_shop_word() -> None:
    (link,) = resolve([Defendant(id="d", name="Legendary Spiked")], feed(("p", "1", "LEGENDARY SPIKED")))
    assert link.tier == "review"
    assert "may have lost one" in link.why
    for name in ("Legendary Spiked Store", "Legendary Spiked 88", "Xinhengdaluo", "Legendary Spiked Walrus"):
        (link,) = resolve([Defendant(id="d", name=name)], feed(("p", "1", name.upper())))
        assert link.tier == "auto"


def test_one_common_word_is_too_common_a_name() -> None:
    many = [("p", str(at), f"Shop{at} Store") for at in range(60_000)]
    (link,) = resolve([Defendant(id="d", name="Dashes Store")], feed(*many, ("p", "x", "DASHES Store")))
    assert (link.tier, link.store_id) == ("review", "x")
    assert "too common a name" in link.why


def test_a_look_alike_store_makes_doubt_of_the_very_name_unless_its_form_differs_too() -> None:
    printed = [Defendant(id="d", name="Nanjing Quyu Electronics Co., Ltd.")]
    own = ("p", "1", "Nanjing Quyu Electronics Co., Ltd.")
    links = resolve(printed, feed(own, ("p", "2", "Nanjing Guyu Electronics Co., Ltd.")))
    assert {link.tier for link in links} == {"review"}
    links = resolve(printed, feed(own, ("p", "2", "Nanjing Guyu Electronics Firm")))
    assert [link.tier for link in links if link.store_id == "1"] == ["auto"]


def test_stores_that_the_papers_name_and_the_feed_lacks_are_told() -> None:
    (answer,) = resolve_all([KAIXIN], feed(("p", "1", "YIWU KAIXIN TOYS CO.,LTD"))).answers
    assert "the papers name `alibaba/cn1`, which the stores at hand do not hold" in answer.counts
    assert "1 of them the place `yiwu` too" in answer.counts
    (answer,) = resolve_all([KAIXIN], feed(("Alibaba", "cn1", "YIWU KAIXIN TOYS CO.,LTD"))).answers
    assert "do not hold" not in answer.counts


def test_a_confirmed_store_that_the_feed_lacks_is_told() -> None:
    (link,) = resolve([BEAR], feed(("p", "2", "Other")), [judged("confirm", "1")])
    assert link.state == "confirmed"
    assert link.why.endswith("the stores at hand do not hold it")


def test_the_letters_are_shown_with_the_gaps_between_words() -> None:
    found = resolve_all([KAIXIN], feed(("p", "1", "Yiwu Kaixinn Toys Co., Ltd.")))
    assert "yiwu kaixin· toys" in "\n".join(say(found))
    assert "yiwu kaixin" in page(found, "")


def test_columns_and_rows_give_the_same_links() -> None:
    rows = feed(("alibaba", "cn1", "Whatever"), ("p", "7", "Bubble Bear Store"))
    columns = [{name: batch.column(name).to_pylist() for name in batch.schema.names} for batch in rows]
    assert resolve([KAIXIN, BEAR], columns) == resolve([KAIXIN, BEAR], rows)
    assert resolve([KAIXIN, BEAR], iter(rows)) == resolve([KAIXIN, BEAR], rows)


def test_explained_letter_by_letter() -> None:
    found = resolve_all([BEAR], feed(("p", "1", "Bubb1e <b>Bear Storre")))
    text = "\n".join(say(found))
    html = page(found, "A & B")
    assert "Bubb1e <b>Bear Storre" not in html
    assert "A &amp; B" in html
    assert "d2  Bubble Bear Store" in text


def test_a_common_word_cuts_short_all_but_the_same_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sifting, "MOST_NAMES", 3)
    many = [("p", place, f"{place} Bubble Bear Bags") for place in ("Yiwu", "Foshan", "Ningbo", "Xiamen", "Wuhan")]
    (answer,) = resolve_all([BEAR], feed(*many, ("p", "last", "BUBBLE BEAR STORE"))).answers
    assert [link.store_id for link in answer.links] == ["last"]
    assert "6 share the distinctive part" in answer.counts
    assert "were compared" in answer.counts


def test_importing_the_likeness_of_a_pair_loads_nothing_heavy() -> None:
    code = "import sys, enjoin.parties.resolve; print([m for m in ('numpy', 'pyarrow', 'numba') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_would_command_a_terminal_is_written_out() -> None:
    found = resolve_all(
        [BEAR], feed(("p", "1", "Bubble\x1b\x07 \u202eBear Official Store"), ("p", "\x1b2", "Bubble Bear Bags"))
    )
    shown = ["\n".join(say(found)), page(found, "\u202e"), found.answers[0].links[0].why]
    assert not any(sign in text for sign in "\x1b\x07\u202e" for text in shown)
    assert all("⟨202E⟩" in text for text in shown)


def test_names_beyond_all_measure_stay_short_in_reasons() -> None:
    long = "Bubble Bear Official Store " + "é" * 900
    (link,) = resolve([Defendant(id="d", name=long)], feed(("p", "1", long)))
    assert len(link.why) < 3_000


@pytest.mark.parametrize(
    "name", ["a", "🎀 Bear", "a " * 400, "x" * 1000, "市" * 999, "1" * 1000, "Toys " * 200, "\x00a\x00" * 300]
)
def test_odd_defendants_and_ten_thousand_odd_stores_take_no_quadratic_time(name: str) -> None:
    rows = feed(*(("p", str(number), f"{name[:900]}{number % 7}") for number in range(10_000)))
    (answer,) = resolve_all([Defendant(id="d", name=name)], rows).answers
    assert {link.state for link in answer.links} <= {"candidate", "none"}


def test_an_address_that_several_stores_have_confirms_none_of_them() -> None:
    sought = Defendant(id="d", name="Zzyx", stores=(PlatformStore(platform="p", url="https://p.example/open/front"),))
    rows = (("p", "1", "One"), ("p", "2", "Two"), ("p", "3", "Three"))
    url = "https://www.p.example/open/front?spm=9"
    alone = resolve([sought], feed(*rows, url=[url, None, None]))
    assert [(each.state, each.store_id) for each in of(alone, "d")] == [("confirmed", "1")]
    shared = of(resolve([sought], feed(*rows, url=[url, url, None])), "d")
    assert all(each.state != "confirmed" for each in shared)


@pytest.mark.parametrize("own", [None, "https://m.shopland.example/shop/other"])
def test_the_store_with_the_printed_address_is_it_and_not_the_one_whose_id_is_the_name_in_it(own: str | None) -> None:
    """R53, R55: "beta" is a word in the address, and another store's id."""
    address = "https://m.shopland.example/shop/beta/home"
    sought = Defendant(id="d02", name="Beta Home", stores=(PlatformStore(platform="m", url=address),))
    stores = feed(("m", "beta", "Completely Other Seller"), ("m", "9001", "Beta Home"), url=[own, address])
    links = resolve([sought], stores)
    assert [link.store_id for link in links if link.state == "confirmed"] == ["9001"]
