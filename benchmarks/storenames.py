"""A universe of store names with known truth, made without the word lists of `enjoin.parties`.

Distinctive parts are words of pypinyin's phrase dictionary and coolname's adjectives and nouns, places and trades the small
lists below (wider and narrower than the shipped ones, on purpose). Every list is cut in two by a hash, so that the slice
that is reported shares no word with the slice that was looked at while building.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from zlib import crc32

from coolname.data import config  # type: ignore[import-untyped]
from pypinyin import Style, lazy_pinyin
from pypinyin.phrases_dict import phrases_dict

PLACE_NAMES = """Shenzhen Guangzhou Yiwu Dongguan Yangzhou Ningbo Hangzhou Shanghai Quanzhou Xiamen Fuzhou Wenzhou Jinhua Foshan
Zhongshan Huizhou Shantou Chaozhou Suzhou Wuxi Changzhou Nantong Nanjing Xuzhou Yancheng Huaian Taizhou Jiaxing
Huzhou Shaoxing Taizhou Lishui Qingdao Jinan Weifang Linyi Yantai Weihai Zibo Dezhou Heze Beijing Tianjin
Shijiazhuang Baoding Cangzhou Langfang Xingtai Handan Hebei Zhengzhou Luoyang Xuchang Xinxiang Anyang Nanyang
Henan Wuhan Xiangyang Yichang Hubei Changsha Zhuzhou Hunan Nanchang Jiujiang Ganzhou Jiangxi Hefei Wuhu Anqing
Fuyang Anhui Chengdu Mianyang Sichuan Chongqing Xi'an Shaanxi Guiyang Kunming Nanning Liuzhou Guilin Haikou
Zhuhai Jiangmen Zhaoqing Qingyuan Zhanjiang Maoming Meizhou Jieyang Shanwei Heyuan Guangdong Zhejiang Jiangsu
Fujian Shandong Dalian Shenyang Harbin Changchun Hohhot Urumqi Lanzhou Taiyuan Chenghai Anping Cangnan Longgang
Pujiang Dongyang Yongkang Cixi Yuyao Zhangjiagang Kunshan Changshu Jinjiang Shishi Nanan Putian Hongkong Yiwu
Tonglu Haining Zhuji Wenling Rui'an Yueqing"""
PLACES = PLACE_NAMES.split()
TRADES = """Toys|Gifts|Crafts|Arts & Crafts|Plush Toys|Stationery|Bags|Garment|Clothing|Textile|Home Textile|Electronics
Electronic|Electrical Appliance|Hardware|Tools|Furniture|Kitchenware|Houseware|Household Products
Plastic Products|Rubber & Plastic|Silicone Products|Metal Products|Lighting|LED Lighting|Optoelectronics|Optical
Glasses|Jewelry|Ornaments|Hair Products|Wigs|Beauty Equipment|Cosmetics|Medical Devices|Sporting Goods|Sports
Outdoor Products|Fishing Tackle|Bicycle|Auto Parts|Motorcycle Parts|Bearing|Valve|Machinery|Packaging
Paper Products|Printing|Ceramics|Glassware|Bamboo Products|Wood Industry|Pet Products|Baby Products
Mother and Baby Products|Footwear|Shoes|Leather|Luggage|Umbrella|Hats|Socks|Knitting|Embroidery|Lace|Button
Zipper|Curtain|Carpet|Candle|Balloon|Party Supplies|Festival Supplies|Christmas Gifts|Musical Instruments
Culture Media|Cultural Creativity|Animation|Network Technology|Technology|Electronic Technology
Information Technology|Intelligent Technology|E-commerce|E-Commerce|Supply Chain Management|Supply Chain
International Trade|International Trading|Trading|Trade|Import and Export|Import & Export|Imp & Exp|Industry
Industrial|Commerce|Foreign Trade|Daily Necessities|Department Store|Brand Management|Industry and Trade""".replace(
    "\n", "|"
).split("|")
FORMS = ("Co., Ltd.",) * 8 + ("Co., Limited", "Company Limited", "Ltd.", "Factory", "Firm", "Limited")
SHOPS = ("Store",) * 8 + ("Shop", "Official Store", "Store Store", "", "Mall")


def half(words: list[str], side: int) -> list[str]:
    """One of two halves, by a hash of the word."""
    return [word for word in dict.fromkeys(words) if crc32(word.lower().encode()) % 2 == side]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A printed name and the real one; `row` is its store's row, or None for a defendant who has no store. `kind`: the noise."""

    printed: str
    real: str
    row: int | None
    kind: str


@dataclass(slots=True, kw_only=True)
class Universe:
    names: list[str] = field(default_factory=list)
    queries: list[Query] = field(default_factory=list)


@cache
def cores(side: int) -> list[str]:
    """Chinese words of two and three characters in pinyin, as trade names are written."""
    words = sorted(phrase for phrase in phrases_dict if 2 <= len(phrase) <= 3 and crc32(phrase.encode()) % 2 == side)
    return ["".join(lazy_pinyin(word, style=Style.NORMAL)).capitalize() for word in words]


@cache
def english(side: int) -> list[str]:
    lists = [part["words"] for part in config.values() if part.get("type") == "words"]
    return half(
        sorted({word.capitalize() for words in lists for word in words if word.isalpha() and len(word) > 2}), side
    )


class Maker:
    """Draws names of every kind from one half of the lists."""

    def __init__(self, seed: int, side: int) -> None:
        self.rng = random.Random(seed)
        self.cores, self.english = cores(side), english(side)
        self.places, self.trades = PLACES, half(TRADES, side)

    def company(self) -> tuple[str, ...]:
        """(place, distinctive part, trade, legal form)."""
        core = self.rng.choice(self.cores)
        if self.rng.random() < 0.3:
            core += self.rng.choice(self.cores)[: self.rng.choice((2, 3, 4))].lower()
        place = self.rng.choice(self.places) if self.rng.random() < 0.93 else ""
        return place, core, self.rng.choice(self.trades), self.rng.choice(FORMS)

    def handle(self) -> tuple[str, ...]:
        """("", words, "", shop word)."""
        draw = self.rng.random()
        if draw < 0.25:
            text = f"Shop{self.rng.randint(10**6, 10**10)}"
        elif draw < 0.6:
            text = " ".join(self.rng.choice(self.english) for _ in range(self.rng.choice((2, 2, 3))))
        elif draw < 0.75:
            text = self.rng.choice(self.english) + self.rng.choice(self.cores)
        elif draw < 0.9:
            text = "".join(self.rng.choice(self.cores)[:3].upper() for _ in range(2)) + str(
                self.rng.choice(("", "", self.rng.randint(1, 9999)))
            )
        else:
            text = "".join(self.rng.choices("abcdefghijklmnopqrstuvwxyz", k=self.rng.randint(5, 9))) + str(
                self.rng.choice(("", self.rng.randint(10, 999999)))
            )
        return "", text, "", self.rng.choice(SHOPS)

    def draw(self) -> tuple[str, ...]:
        return self.company() if self.rng.random() < 0.6 else self.handle()

    def sibling(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        """A stranger whose name comes near: other place, trade, form, digits, one word more, another syllable."""
        place, core, trade, form = parts
        way = self.rng.randrange(5)
        if any(letter.isdigit() for letter in core):
            digits = [at for at, letter in enumerate(core) if letter.isdigit()]
            at = self.rng.choice(digits)
            return place, core[:at] + str((int(core[at]) + self.rng.randint(1, 9)) % 10) + core[at + 1 :], trade, form
        if trade:
            other = self.rng.choice(self.cores)
            swapped = core[: max(2, len(core) // 2)] + other[len(other) // 2 :].lower()
            return (
                (self.rng.choice(self.places), core, trade, form),
                (place, core, self.rng.choice(self.trades), form),
                (place, swapped, trade, form),
                (place, core, trade, "Factory" if form != "Factory" else "Co., Ltd."),
                (place, f"{core} {self.rng.choice(self.cores)}", trade, form),
            )[way]
        return (
            (place, core, trade, "Official Store" if form == "Store" else "Store"),
            (place, f"{core} {self.rng.choice(self.english)}", trade, form),
            (place, f"{self.rng.choice(self.english)} {core}", trade, form),
            (place, core, trade, f"Global {form}".strip()),
            (place, core, trade, f"{self.rng.choice(self.english)} {form}".strip()),
        )[way]


def written(parts: tuple[str, ...]) -> str:
    return " ".join(part for part in parts if part)


def registered(parts: tuple[str, ...]) -> str:
    """The name as a register would hold it: one spelling for each legal form."""
    *rest, form = parts
    one = {"Co., Limited": "Co., Ltd.", "Company Limited": "Co., Ltd.", "Limited": "Ltd."}.get(form, form)
    return written((*rest, one)).lower()


# ── noise: how a printed name differs from the store's own ──

LOOKALIKES = {
    "a": "oe", "b": "h", "c": "eo", "d": "cl", "e": "co", "f": "t", "g": "qy", "h": "bn", "i": "lj", "j": "i", "l": "it",
    "m": ("rn", "nn"), "n": "hru", "o": "ac", "q": "g", "r": "n", "s": "z", "t": "fl", "u": "vn", "v": "uy", "w": ("vv",),
    "x": "k", "y": "vg", "z": "s",
}  # fmt: skip


def as_caption(text: str, rng: random.Random) -> str:
    """Clean: as a caption prints it, in capitals or not."""
    return text.upper() if rng.random() < 0.7 else text


def one_lookalike(text: str, rng: random.Random) -> str:
    """One letter of the name read as one that looks like it."""
    places = [at for at, letter in enumerate(text) if letter.lower() in LOOKALIKES]
    at = rng.choice(places)
    other = rng.choice(tuple(LOOKALIKES[text[at].lower()]))
    if text[at].lower() == "d" and other in ("c", "l"):
        other = "cl"
    return text[:at] + (other.upper() if text[at].isupper() and at else other) + text[at + 1 :]


def one_typo(text: str, rng: random.Random) -> str:
    """One letter left out, doubled, changed or swapped."""
    at = rng.choice([at for at, letter in enumerate(text[:-1]) if letter.isalpha()])
    way = rng.randrange(4)
    if way == 0:
        return text[:at] + text[at + 1 :]
    if way == 1:
        return text[:at] + text[at] + text[at:]
    if way == 2:
        return text[:at] + rng.choice("abcdefghijklmnopqrstuvwxyz") + text[at + 1 :]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


def spaced(text: str, rng: random.Random) -> str:
    """A space lost or put in, a comma or stop lost."""
    if rng.random() < 0.3:
        return text.replace(",", "").replace(".", "")
    spaces = [at for at, letter in enumerate(text) if letter == " "]
    if spaces and rng.random() < 0.5:
        at = rng.choice(spaces)
        return text[:at] + text[at + 1 :]
    at = rng.randrange(2, max(3, len(text) - 2))
    return text[:at] + " " + text[at:]


def other_form(text: str, rng: random.Random) -> str:
    """The legal form or shop word written otherwise, or lost."""
    for old, new in (("Co., Ltd.", ("Co.,Ltd", "Company Limited", "CO LTD", "Co., Limited", "")), (" Store", ("",))):
        if old in text:
            return text.replace(old, rng.choice(new)).strip()
    return text.upper()


NOISE: dict[str, Callable[[str, random.Random], str]] = {
    "clean": as_caption,
    "lookalike": one_lookalike,
    "typo": one_typo,
    "spacing": spaced,
    "form": other_form,
}


def make(stores: int, present: int, absent: int, seed: int, side: int) -> Universe:
    """A universe of `stores` names; `present` defendants have a store in it, `absent` have none, only strangers near them.

    No two stores bear one name but for case and the spelling of the legal form, and no store bears an absent defendant's.
    """
    maker = Maker(seed, side)
    rng = maker.rng
    missing = [maker.draw() for _ in range(absent)]
    taken = {registered(parts) for parts in missing}
    universe = Universe()
    owners: list[tuple[str, ...]] = []

    def add(parts: tuple[str, ...]) -> None:
        key = registered(parts)
        if key and key not in taken:
            taken.add(key)
            universe.names.append(written(parts))
            owners.append(parts)

    for parts in missing:
        for _ in range(rng.choice((0, 1, 2))):
            add(maker.sibling(parts))
    while len(universe.names) < stores * 0.98:
        add(maker.draw())
    rows = rng.sample(range(len(universe.names)), present)
    for row in rows:
        for _ in range(rng.choice((0, 0, 1, 2))):
            add(maker.sibling(owners[row]))
    while len(universe.names) < stores:
        add(maker.draw())
    universe.queries = [
        *_queries(rows, [universe.names[row] for row in rows], rng),
        *_queries(None, [written(p) for p in missing], rng),
    ]
    return universe


def _queries(rows: list[int] | None, names: list[str], rng: random.Random) -> Iterator[Query]:
    kinds = list(NOISE)
    for at, name in enumerate(names):
        kind = kinds[at % len(kinds)]
        yield Query(printed=NOISE[kind](name, rng), real=name, row=rows[at] if rows is not None else None, kind=kind)
