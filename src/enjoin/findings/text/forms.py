"""Letters in the other form of their own script: text in, text out with one form for each. Two texts whose forms agree spell the same.

Chinese characters have traditional, simplified and Japanese forms (`data/forms.txt`, `tools/make_form_table.py`); kana are hiragana and
katakana, full and small; Hebrew has final letters; Arabic is written with and without its hamzas, vowel signs and dots, Greek without accents,
Cyrillic without the dots of ё, Indian scripts without their nukta. Digits, signs and Latin letters stay as they are (`one_form`); those
Latin letters that languages spell out with two have these as their other form (`spelled_out`).
"""

from functools import cache
from unicodedata import normalize

from enjoin.findings.text.glyphs import resource

_ARABIC = {
    **dict.fromkeys("أإآٱ", "ا"), **dict.fromkeys("ىیئې", "ي"), "ة": "ه", "ہ": "ه", "ھ": "ه", "ۀ": "ه", "ؤ": "و", "ک": "ك",
}  # fmt: skip
_UNWRITTEN = "".join(
    map(chr, (0x640, *range(0x64B, 0x660), 0x670, *range(0x5B0, 0x5C8)))
)  # tatweel, vowel signs, niqqud
_NUKTA = "\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc"
_FULL = dict(zip("ァィゥェォッャュョヮヵヶヰヱ", "アイウエオツヤユヨワカケイエ", strict=True))
_FINAL = dict(zip("ךםןףץ", "כמנפצ", strict=True))
# German and the languages of the north, where a letter cannot be set; ß is folded by case.
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "þ": "th"})
_ACCENTS = range(0x300, 0x370)


@cache
def _table() -> dict[int, str]:
    table = dict.fromkeys(map(ord, _UNWRITTEN + _NUKTA), "")
    for code in range(0x3041, 0x3097):
        katakana = chr(code + 0x60)
        table[code] = _FULL.get(katakana, katakana)
    table |= {ord(one): other for one, other in (_FULL | _FINAL | _ARABIC | {"ё": "е", "ς": "σ"}).items()}
    for line in resource("forms.txt").decode().split():
        table |= dict.fromkeys(map(ord, line[1:]), line[0])
    return table


def one_form(text: str) -> str:
    """`text` in small letters with one form for each letter of a script other than Latin."""
    folded = normalize("NFKC", text).casefold()
    if folded.isascii():
        return folded
    if any("\u0370" <= each <= "\u03ff" or "\u1f00" <= each <= "\u1fff" for each in folded):
        folded = _unaccented(folded)
    return folded.translate(_table())


def spelled_out(text: str) -> str:
    """`text` in small letters, those Latin ones that are spelled out with two so spelled."""
    return text.casefold() if text.isascii() else normalize("NFC", text).casefold().translate(_SPELLED_OUT)


def _unaccented(text: str) -> str:
    """The text without the accents of its Greek letters."""
    kept: list[str] = []
    for each in text:
        base = normalize("NFD", each)
        greek = "\u0370" <= base[0] <= "\u03ff"
        kept.append(base[0] if greek else each if ord(each) not in _ACCENTS else "")
    return "".join(kept)
