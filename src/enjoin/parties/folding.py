"""A printed name → plain lower-case ASCII words, whatever its script; and which scripts it was in."""

import re
import unicodedata
from functools import cache
from typing import Final, Literal

from enjoin.parties import kana

Script = Literal["latin", "han", "mixed", "other", "none"]

LONGEST: Final = 240  # folded letters that are read; no real name comes near (the longest registered ones have ~160)
LONGEST_RAW: Final = 1000  # characters; a longer "name" is a fault of the feed
# By number: in letters the last range's first one turns into another whenever a text is normalised.
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")
_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ\u00ad\u200b\u200c\u200d\u2060\ufeff")
# Letters that decomposition does not lead to ASCII and that Latin names use.
_LATIN = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "&": " and "}
)


def fold(text: str) -> str:
    """Words of `a-z0-9` with single spaces. Chinese trade words become English ones, other characters their pinyin."""
    text = text[:LONGEST_RAW]
    plain = _from_ascii(text) if text.isascii() else _from_unicode(text)
    return " ".join(re.findall("[a-z]+|[0-9]+", plain))[:LONGEST].rstrip()


def visible(text: str) -> str:
    """The text with what does not show, or would turn the line round or command a terminal, written out: `⟨202E⟩`."""
    if text.isprintable():
        return text
    return "".join(f"⟨{ord(each):04X}⟩" if unicodedata.category(each)[0] == "C" else each for each in text)


def script_of(text: str) -> Script:
    """Which script the letters are in; digits and signs do not count."""
    text = text[:LONGEST_RAW]
    if text.isascii():
        return "latin" if any(sign.isalpha() for sign in text) else "none"
    plain = unicodedata.normalize("NFKC", text)
    kinds = {_kind(sign) for sign in plain if sign.isalpha()}
    if len(kinds) > 1:
        return "mixed"
    return kinds.pop() if kinds else "none"


def _kind(letter: str) -> Script:
    if _HAN.match(letter):
        return "han"
    return "latin" if unicodedata.normalize("NFKD", letter)[0] < "\u0250" else "other"


def han_parts(text: str) -> list[str]:
    """The runs of Chinese characters in a name."""
    return _HAN.findall(unicodedata.normalize("NFKC", text[:LONGEST_RAW]))


def _from_ascii(text: str) -> str:
    return text.lower().replace("&", " and ").replace("'", "")


def _from_unicode(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).translate(_APOSTROPHES).casefold()
    text = _HAN.sub(lambda run: f" {_han_words(run[0])} ", text)
    text = kana.RUN.sub(lambda run: kana.romanised(run[0], _letters()), text)
    text = unicodedata.normalize("NFKD", text.translate(_LATIN))
    return "".join(_latin(sign) for sign in text)


def _latin(sign: str) -> str:
    """The letter in Latin; a mark over a letter is nothing, any other sign a gap; unknown letters keep their number."""
    if sign.isascii():
        return sign
    if unicodedata.category(sign)[0] == "M":
        return ""
    known = _letters().get(sign)
    if known:
        return known
    return f"x{ord(sign):x}" if sign.isalpha() else " "


def _han_words(run: str) -> str:
    """义乌市凯欣玩具有限公司 → `yiwu shi kaixin toy youxian gongsi`: known words first, longest first, the rest as pinyin."""
    words: list[str] = []
    rest, at = "", 0
    known = _han_table()
    while at < len(run):
        word = next((run[at : at + size] for size in (6, 5, 4, 3, 2, 1) if run[at : at + size] in known), None)
        # A lone 市, 省, 县 after other characters is a rank only straight behind a place.
        if word is None or (word in _RANKS and (rest or not words)):
            rest += _reading(run[at])
            at += 1
            continue
        if rest:
            words.append(rest)
            rest = ""
        words.append(known[word].replace("_", " "))
        at += len(word)
    return " ".join([*words, rest])


_RANKS = {"市": "shi", "省": "sheng", "县": "county", "区": "district", "镇": "town"}


@cache
def _han_table() -> dict[str, str]:
    from enjoin.parties.data.places import PLACES
    from enjoin.parties.data.words import HANZI

    table = dict(_RANKS)
    for row in PLACES.split():
        latin, _, hanzi = row.partition("=")
        if len(hanzi) <= 6:
            table[hanzi] = latin
    for row in HANZI.split():
        hanzi, _, canon = row.partition("=")
        table[hanzi] = canon
    return table


@cache
def _readings() -> dict[str, str]:
    from enjoin.parties.data.pinyin import READINGS

    rows = (row.partition("=") for row in READINGS.split())
    return {letter: syllable for syllable, _, letters in rows for letter in letters}


def _reading(character: str) -> str:
    return _readings().get(character) or f"x{ord(character):x}"


@cache
def _letters() -> dict[str, str]:
    from enjoin.parties.data.alphabets import LETTERS

    rows = (row.partition("=") for row in LETTERS.split())
    return {letter: latin for latin, _, letters in rows for letter in letters}
