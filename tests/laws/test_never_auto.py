"""Laws of linking: what tells two shops apart is never `auto`, whatever the names are; and an absent defendant has no store."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from enjoin.orders.model import Defendant
from enjoin.parties.data import words as lists
from enjoin.parties.folding import fold
from enjoin.parties.names import read_name
from enjoin.parties.resolve import likeness, resolve
from enjoin.parties.words import CORE, class_of, english, syllables

TOWNS = "Yiwu Shenzhen Foshan Ningbo Hangzhou Xiamen Wenzhou Guangzhou Nanchang Suzhou"
GOODS = "Toys Bags Garment Electronics Furniture Plastic Lighting Jewelry Shoes Stationery"
PLACES, TRADES = st.sampled_from(TOWNS.split()), st.sampled_from(GOODS.split())
FORMS = st.sampled_from(["Co., Ltd.", "Limited", "Factory", "Co., Limited", ""])
SHOPS = st.sampled_from(["Store", "Shop", "Official Store", "Mall", "Store Store", ""])
ENGLISH = st.sampled_from(sorted(word for word in english() if class_of(word) == CORE and len(word) > 3)[::7])
PINYIN = st.lists(st.sampled_from(sorted(syllables())), min_size=2, max_size=4).map("".join)
LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=5, max_size=10)
CORES = st.one_of(
    PINYIN, st.lists(ENGLISH, min_size=1, max_size=3).map(" ".join), LETTERS, st.tuples(ENGLISH, PINYIN).map("".join)
).filter(lambda core: all(class_of(word) == CORE for word in fold(core).split()))
NUMBERS = st.integers(10, 10**9).map(str)


def tier(printed: str, store: str) -> str | None:
    """The best tier of the pair, alone and among the stores of a feed."""
    alone = likeness([printed], [store])
    columns = {"platform": ["p", "p"], "store_id": ["1", "2"], "name": [store, "Some Quite Other Shop"]}
    linked = {link.tier for link in resolve([Defendant(id="d", name=printed)], [columns]) if link.store_id == "1"}
    return "auto" if "auto" in linked or (alone and alone.tier == "auto") else alone.tier if alone else None


@given(PLACES, CORES, TRADES, st.sampled_from(["Co., Ltd.", "CO.,LTD", "Company Limited"]))
def test_but_the_very_name_of_a_company_is(place: str, core: str, trade: str, form: str) -> None:
    assume(len(fold(core)) >= 6)
    assert tier(f"{place} {core} {trade} Co., Ltd.".upper(), f"{place} {core} {trade} {form}") == "auto"


@given(CORES, SHOPS, SHOPS)
def test_other_shop_words(core: str, mine: str, theirs: str) -> None:
    assume(mine != theirs)
    assert tier(f"{core} {mine}".strip(), f"{core} {theirs}".strip()) != "auto"


@given(CORES, st.sampled_from(lists.GENERIC.split()), SHOPS)
def test_a_general_word_more(core: str, word: str, shop: str) -> None:
    word = word.rstrip(":")
    assert tier(f"{core} {shop}", f"{core} {word} {shop}") != "auto"
    assert tier(f"{core} {word} {shop}", f"{core} {shop}") != "auto"


@given(PLACES, CORES, st.sampled_from([row.replace(":", "").split() for row in lists.TRADES.split("\n") if ":" in row]))
def test_a_trade_named_twice(place: str, core: str, words: list[str]) -> None:
    mine, theirs = f"{place} {core} {words[0]} Co., Ltd.", f"{place} {core} {words[1]} {words[0]} Co., Ltd."
    assert tier(mine, theirs) != "auto"
    assert tier(theirs, mine) != "auto"


@given(CORES, CORES, SHOPS)
def test_a_distinctive_word_more(core: str, more: str, shop: str) -> None:
    assert tier(f"{core} {shop}", f"{core} {more} {shop}") != "auto"
    assert tier(f"{core} {shop}", f"{more} {core} {shop}") != "auto"


@given(PLACES, PLACES, CORES, TRADES, FORMS)
def test_another_place(mine: str, theirs: str, core: str, trade: str, form: str) -> None:
    assume(mine != theirs)
    assert tier(f"{mine} {core} {trade} {form}", f"{theirs} {core} {trade} {form}") is None


@given(PLACES, CORES, TRADES, TRADES, FORMS)
def test_another_trade(place: str, core: str, mine: str, theirs: str, form: str) -> None:
    assume(mine != theirs)
    assert tier(f"{place} {core} {mine} {form}", f"{place} {core} {theirs} {form}") is None


@given(PLACES, CORES, TRADES, st.sampled_from(["Co., Ltd.", "Firm", "Inc.", "LLC"]), st.sampled_from(["Factory", ""]))
def test_another_kind_of_business(place: str, core: str, trade: str, mine: str, theirs: str) -> None:
    assert tier(f"{place} {core} {trade} {mine}", f"{place} {core} {trade} {theirs}") != "auto"


@given(st.one_of(LETTERS, st.just("a"), st.just("Shop")), NUMBERS, st.data(), SHOPS)
def test_other_digits(letters: str, number: str, data: st.DataObject, shop: str) -> None:
    at = data.draw(st.integers(0, len(number) - 1))
    digit = data.draw(st.sampled_from("0123456789"))
    others = {number[:at] + digit + number[at + 1 :], number[:at] + number[at + 1 :], number[:at] + digit + number[at:]}
    others |= {number[:at] + number[at:][:2][::-1] + number[at + 2 :]}
    for other in others - {number, ""}:
        assert tier(f"{letters}{number} {shop}", f"{letters}{other} {shop}") is None


@given(st.lists(ENGLISH, min_size=2, max_size=4, unique=True), SHOPS, st.randoms(use_true_random=False))
def test_the_words_in_another_order(words: list[str], shop: str, chance: object) -> None:
    turned = [*words[1:], words[0]]
    assert tier(f"{' '.join(words)} {shop}", f"{' '.join(turned)} {shop}") != "auto"


@given(PLACES, PINYIN, TRADES)
def test_another_script(place: str, core: str, trade: str) -> None:
    assert tier(f"{place} {core} {trade} Co., Ltd.", f"{place} {core} 玩具有限公司") != "auto"


@given(
    st.sampled_from(["Toys", "Happy Toys", "Yiwu Toys", "Best Shop", "Trading Co., Ltd.", "Yiwu Trading Co., Ltd."]),
    SHOPS,
)
def test_no_distinctive_part(name: str, shop: str) -> None:
    printed = f"{name} {shop}".strip()
    if not read_name(printed).core:
        assert tier(printed, printed) != "auto"


@settings(max_examples=60)
@given(PLACES, CORES, TRADES, SHOPS, CORES, NUMBERS)
def test_an_absent_defendant_has_no_store_among_its_siblings(
    place: str, core: str, trade: str, shop: str, other: str, number: str
) -> None:
    company, handle = f"{place} {core} {trade} Co., Ltd.", f"{core} {number} {shop or 'Store'}"
    assume(fold(other) != fold(core))
    rest = next(each for each in ("Lanzhou", "Harbin") if each != place)
    siblings = [
        f"{rest} {core} {trade} Co., Ltd.",
        f"{place} {core} {trade} Factory",
        f"{place} {core} {other} {trade} Co., Ltd.",
        f"{place} {core} Valve Co., Ltd.",
        f"{core} {trade} Store",
        f"{core} {int(number) + 1} {shop or 'Store'}",
        f"{core} {number} Official {shop or 'Store'} Mall",
        f"{other} {number} {shop or 'Store'}",
    ]
    ids = [str(at) for at in range(len(siblings))]
    feed = [{"platform": ["p"] * len(ids), "store_id": ids, "name": siblings}]
    links = resolve([Defendant(id="c", name=company), Defendant(id="h", name=handle)], feed)
    assert [link for link in links if link.tier == "auto"] == []
