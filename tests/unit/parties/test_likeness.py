"""One printed name against one store's name: the tier that it earns."""

import pytest

from enjoin.parties.resolve import likeness

# Names that drift between papers of 1:21-cv-08434 (R53): caption, glossary.
DRIFTS = [
    ("DONGGUAN SHENGGEN HARDWARE PLASTIC CO., LTD.", "Dongguan Shengen Hardware Plastic Co., Ltd.", "review"),
    ("GUANGDONG SANSON SUPPLY CHAIN CO., LTD.", "Guangdong Sansan Supply Chain Co., Ltd.", "auto"),
    ("SI TING STORE", "SITING Store", "auto"),
    ("TC XRC STORE STORE", "TCR XRC Store Store", "review"),
    ("HENAN YINGHUOZHIQUANG CULTURE MEDIA CO., LTD.", "Henan Yinghuozhiguang Culture Media Co., Ltd.", "review"),
    ("SHENZEN TONGFEI INTERNATIONAL TRADE CO., LTD.", "Shenzhen Tongfei International Trade Co., Ltd.", "review"),
]
SAME = [
    ("Yiwu Kaixin Toys Co., Ltd.", "YIWU KAIXIN TOYS CO.,LTD"),
    ("Yiwu Kaixin Toys Co., Ltd.", "Yiwu Kai xin Toys Company Limited"),
    ("Hangzhou Agreat Import & Export Co., Ltd.", "Hangzhou Agreat Import and Export Co., Ltd."),
    ("Store 19885566", "19885566 Store"),
    ("Bubble Bear Store", "🎀 Ｂubble Bear ☆ Store"),
    ("义乌市凯欣玩具有限公司", "义乌凯欣玩具有限公司"),
    ("Plushland Corneer Store", "Plushland Corner Store"),
]
DOUBTFUL = [
    ("SHENZEN TONGFEI", "Shenzhen Tongfei International Trade Co., Ltd."),  # S9
    ("Bubble Bear Store", "Bubble Bear Official Store"),
    ("Bubble Bear Store", "Bubble Bear Store Store"),
    ("Yiwu Kaixin Toys Co., Ltd.", "Yiwu Kaixin Toys Factory"),
    ("Yiwu Kaixin Toys Co., Ltd.", "Yiwu Kaixin Toys Limited"),
    ("Yiwu Kaixin Toys Co., Ltd.", "义乌市凯欣玩具有限公司"),
    ("义乌市昭天玩具有限公司", "义乌市兆天玩具有限公司"),
    ("Shop910338841 Store", "Shop9l0338841 Store"),
    ("Toy Store", "Toy Store"),
    ("Little Cloud Store", "Cloud Little Store"),
    ("Plushland Corner Store", "Plushland Corneer Store"),  # the paper's word is one, the store's is none
    ("Lishui Xitiao Bicycle Factory", "Lishui Xittiao Bicycle Factory"),
    ("Xinghui Lighting Limited", "Xinghui LED Lighting Limited"),
    ("Yiwu Kaixin Toys Toys Co., Ltd.", "Yiwu Kaixin Toys Co., Ltd."),
    ("Nanchang Kongtou Induslrial Co., Ltd.", "Nanchang Kongtou Industry Co., Ltd."),  # misread for "Industrial"
]
OTHERS = [
    ("a686869", "a686899"),
    ("19885566 Store", "29885566 Store"),
    ("Shop910338841 Store", "Shop910348841 Store"),
    ("Yangzhou Tianyuan Gifts Co., Ltd.", "Yangzhou Xiayan Gifts Co., Ltd."),
    ("Dongguan Ruilin Plush Manufactory Co., Ltd.", "Yiwu Ruilin Plush Manufactory Co., Ltd."),
    ("Happy Whale Kids Store", "Happy Whale Kids Gold Store"),
    ("Bubble Bear Store", "Bubble Bear Art Store"),
    ("Yiwu Kaixin Toys Co., Ltd.", "Yiwu Kaixin Bags Co., Ltd."),
    ("Yiwu Kaixin Trading Co., Ltd.", "Yiwu Kaixin Network Technology Co., Ltd."),
    ("Yiwu Hongguan Toys Co., Ltd.", "Yiwu Zhongguan Toys Co., Ltd."),
    ("Yiwu Jiahe Toys Co., Ltd.", "Yiwu Jiale Toys Co., Ltd."),
    ("Happy Fox Store", "Happy Box Store"),
    ("VL Store", "VI Store"),
    ("X Store", "X Official Store"),
    ("义乌市凯欣玩具有限公司", "义乌市明达玩具有限公司"),
]


@pytest.mark.parametrize(("printed", "store", "tier"), DRIFTS)
def test_names_that_drift_between_papers(printed: str, store: str, tier: str) -> None:
    for left, right in ((printed, store), (store, printed)):
        found = likeness([left], [right])
        assert found is not None
        assert found.tier == tier


@pytest.mark.parametrize(("printed", "store"), SAME)
def test_no_reader_would_stop_at_these(printed: str, store: str) -> None:
    found = likeness([printed], [store])
    assert found is not None
    assert found.tier == "auto"


@pytest.mark.parametrize(("printed", "store"), DOUBTFUL)
def test_doubt_is_for_review(printed: str, store: str) -> None:
    found = likeness([printed], [store])
    assert found is not None
    assert found.tier == "review"
    assert "; but " in found.why or "same letters" in found.why


@pytest.mark.parametrize(("printed", "store"), OTHERS)
def test_plainly_other_names_are_no_candidates(printed: str, store: str) -> None:
    assert likeness([printed], [store]) is None
    assert likeness([store], [printed]) is None


def test_each_aka_is_a_query_of_its_own() -> None:
    names = ["Yiwu Kaixin Toys Co., Ltd.", "Bubble Bear Store"]
    found = likeness(names, ["Some legal name", "BUBBLE BEAR STORE"])
    assert found is not None
    assert "`Bubble Bear Store`" in found.why


def test_dba_names_are_read_apart() -> None:
    assert likeness(["Yiwu Kaixin Toys Co., Ltd. d/b/a Bubble Bear Store"], ["Bubble Bear Store"]) is not None


@pytest.mark.parametrize(
    "name", ["", " ", ".", "🎀", "\x00\x07", "a", "x" * 1_000_000, "\u202e" * 50, "市", "Co., Ltd."]
)
def test_names_that_are_hardly_names_do_no_harm(name: str) -> None:
    assert likeness([name], ["Bubble Bear Store"]) is None
    assert likeness(["Bubble Bear Store"], [name]) is None


def test_a_legal_form_in_japanese_or_russian_is_no_name() -> None:
    """Two companies that share 株式会社 share nothing."""
    same = likeness(("株式会社おもちゃ堂",), ("株式会社おもちゃ堂",))
    assert same is not None
    assert same.tier == "auto"
    assert likeness(("株式会社おもちゃ堂",), ("株式会社ねこ",)) is None
    other = likeness(("株式会社おもちゃ堂",), ("有限会社おもちゃ堂",))
    assert other is not None
    assert other.tier == "review"
    assert likeness(("Мир Игрушек",), ("ООО Мир Игрушек",)) is not None
