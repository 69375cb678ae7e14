"""Write `findings/text/data/glyphs.bin`: how each character may be read, as looks and as sound.

Sources, all read at build time only: Unicode decompositions and categories (`unicodedata2`), Unicode TR39 confusables as packaged
by `disarm` (MIT), transliterations of `anyascii` (ISC); the forms of Chinese characters (`make_form_table.py`). Run with the three
packages installed beside the project:
`pip install --target DIR unicodedata2 disarm anyascii && PYTHONPATH=DIR ./run python tools/make_glyph_table.py`.

The file: zlib over `u16 count`, then one UTF-8 line an entry (`kind TAB looks TAB sound`), a zero byte, then a u16 index for
each code point below 0x20000.
"""

import struct
import zlib
from pathlib import Path

import disarm
import unicodedata2 as ucd
from anyascii import anyascii

from enjoin.findings.text.forms import one_form
from enjoin.findings.text.scripts import transcribed

OUT = Path(__file__).resolve().parent.parent / "src/enjoin/findings/text/data/glyphs.bin"
LIMIT = 0x20000
# Likenesses in common use that TR39 leaves out, since it asks for identity at a glance.
LIKE = dict(
    zip(
        "яиийшщчкмтвнгплзьъбдфэыұүөәңқғӿћђљњџєѕіїјўґαβγδεζηθικλμνξοπρσςτυφχψωΣΛΞΔАВЕКМНОРСТУХ",
        """
            r n n n w w h k m t b h r n n e b b b g f e bl y y o e h k f x h h nj nj u e s i i j y r a b y d e z n o i
            k a u v e o n p o c t u q x w w e a e a a b e k m h o p c t y x
        """.split(),
        strict=True,
    )
)
LIKE |= {
    "ɿ": "r",
    "ʀ": "r",
    "ɑ": "a",
    "ø": "o",
    "đ": "d",
    "ħ": "h",
    "ł": "l",
    "ŧ": "t",
    "ß": "b",
    "æ": "ae",
    "œ": "oe",
    "þ": "p",
    "ð": "d",
}
# Letters that stand for several sounds, as capitals: A = any open vowel, I = i/y/e, U = u/o/w/v, B = b/p, C = ch/sh/j, F = f/p/v, J = j/g, S = s/z/th; H = s or h; O = o, a or u; K = k or g.
SOUND = {
    "و": "U", "ي": "I", "ی": "I", "ى": "I", "ا": "A", "أ": "A", "إ": "I", "آ": "A", "ع": "A", "ب": "B", "ف": "F", "ج": "J", "ة": "A", "ه": "h",
    "ث": "S", "ذ": "S", "ز": "z", "ک": "k", "ش": "sh", "چ": "ch", "ق": "k", "غ": "g", "خ": "h", "ح": "h",
    "ו": "U", "י": "I", "א": "A", "ע": "A", "ה": "h", "ב": "B", "פ": "F", "ף": "F", "ש": "sh", "צ": "C", "ץ": "C", "ח": "h", "ט": "t", "ת": "t", "ק": "k", "כ": "k", "ך": "k",
    "υ": "U", "ύ": "U", "ϋ": "U", "β": "b", "ο": "o", "ω": "o", "ώ": "o", "ό": "o", "η": "I", "ή": "I", "χ": "h", "ξ": "ks", "ψ": "ps", "θ": "S", "φ": "f", "γ": "g", "δ": "d", "σ": "s", "ς": "s",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ж": "zh", "ю": "yu", "я": "ya", "э": "e", "ё": "yo", "ы": "i", "й": "y", "ь": "", "ъ": "", "в": "v",
    "ー": "", "ッ": "", "っ": "", "ｰ": "",
    "ャ": "ya", "ュ": "yu", "ョ": "yo", "ゃ": "ya", "ゅ": "yu", "ょ": "yo",
    "ท": "t", "ธ": "t", "ถ": "t", "ฐ": "t", "ฑ": "t", "ฒ": "t", "ค": "k", "ข": "k", "ฆ": "k", "ก": "k", "พ": "p", "ผ": "p", "ภ": "p", "ช": "ch", "ฉ": "ch", "ฌ": "ch", "จ": "j",
    "อ": "A", "์": "", "็": "", "่": "", "้": "", "๊": "", "๋": "", "ๆ": "", "ย": "I", "ว": "U", "ไ": "ai", "ใ": "ai", "ำ": "am", "ะ": "a", "ั": "a", "า": "a", "เ": "e", "แ": "e", "โ": "o", "ิ": "i", "ี": "i", "ึ": "u", "ื": "u", "ุ": "u", "ู": "u",
}  # fmt: skip

EO = 4  # and yeo two further on
EU = 18  # of the vowels of a Korean syllable, the one that only holds consonants apart
# What Chinese characters stand for in foreign names, which is not always their pinyin.
NAMES = {character: said.replace("S", "sh") for character, said in transcribed().items()}


def entry(code: int) -> tuple[str, str, str]:
    """The reading of one character: kind, looks, sound."""
    character = chr(code)
    category = ucd.category(character)
    if 0xD800 <= code <= 0xDFFF:
        return "P", "", ""
    # Fillers that show as nothing, though letters by category.
    if (
        category in ("Mn", "Me", "Cf", "Cc") and character not in "\t\n\r\v\f\x85"
    ) or character in "\u115f\u1160\u3164\uffa0\u2800\u034f":
        if SOUND.get(character):
            return "F", "", SOUND[character]
        sound = (
            letters(anyascii(character))
            if category == "Mn" and not 0x300 <= code <= 0x36F and not ucd.combining(character)
            else ""
        )
        return ("F", "", sound) if sound else ("I", "", "")
    if category[0] == "Z" or character in "\t\n\r\v\f\x85":
        return "S", "", ""
    folded = "".join(
        each for each in ucd.normalize("NFKD", character) if ucd.category(each) not in ("Mn", "Cf", "Me")
    ).casefold()
    folded = folded.strip(" ()[]〔〕.,⁄").replace(" ", "")
    if folded and folded.isascii() and folded.isalnum() and len(folded) <= 4:
        canonical = ucd.normalize("NFD", character)
        return "A" if len(canonical) > 1 and canonical[0].isascii() else "C", folded, folded
    if 0x2E80 <= code <= 0x2FDF and len(folded) == 1 and folded != character:
        return entry(ord(folded))  # a radical that stands for its character
    looks = like(character)
    if category[0] == "L" or category == "Mc" or character in SOUND:
        sound = SOUND.get(character, SOUND.get(folded, letters(anyascii(character))))
        if 0xAC00 <= code <= 0xD7A3 and (code - 0xAC00) // 28 % 21 == EU:
            sound = sound.replace("eu", "u")
        if 0xAC00 <= code <= 0xD7A3:
            sound = korean(code - 0xAC00, sound)
        if 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF:
            # In all its forms a character is read alike; as Japan writes it, packages know no sound of it, or another one.
            sound = (
                NAMES.get(character) or NAMES.get(one_form(character)) or pinyin(letters(anyascii(one_form(character))))
            )
        latin = "LATIN" in ucd.name(character, "")
        if latin:
            return "H", looks or sound[:1], sound or looks
        return ("F", looks, sound.replace("ch", "C")) if looks or sound or character in SOUND else ("O", "", "")
    if looks:
        return "H", looks, looks
    named = named_letter(ucd.name(character, ""))
    if named:
        return "C", named, named
    plain = anyascii(character)
    if category[0] == "N" and plain.isalnum():
        return "C", plain.lower(), plain.lower()
    return "P", "", ""


def korean(syllable: int, sound: str) -> str:
    """The romanised syllable in the letters that English has for it: eo as English u, o or a, k at its end, sh before wi."""
    lead, vowel, end = syllable // 588, syllable // 28 % 21, syllable % 28
    if vowel in (EO, EO + 2):
        sound = sound.replace("eo", "O")
    if end in (1, 2) and sound.endswith(("g", "k")):
        sound = sound.rstrip("gk") + "K"
    return sound.replace("swi", "shwi") if lead == 9 else sound


def pinyin(syllable: str) -> str:
    """Pinyin in the letters that English would use for it."""
    for old, new in (("x", "sh"), ("q", "ch"), ("zh", "j")):
        if syllable.startswith(old):
            syllable = new + syllable[len(old) :]
    if syllable.startswith("c") and not syllable.startswith("ch"):
        syllable = "ts" + syllable[1:]
    return syllable[:-1] if syllable.endswith("ng") else syllable


def like(character: str) -> str:
    """The ASCII letters or digit that the character looks like, or nothing."""
    for form in (character, character.lower(), character.upper()):
        if form in LIKE:
            return LIKE[form]
        if len(form) == 1:
            seen = disarm.normalize_confusables(form).casefold()
            if seen != form and seen.isascii() and seen.isalnum() and len(seen) <= 3:
                return seen
    return ""


def letters(plain: str) -> str:
    """Only the letters, small, at most six."""
    return "".join(each for each in plain.lower() if "a" <= each <= "z")[:6]


def named_letter(name: str) -> str:
    """The letter of an enclosed, squared or regional letter, from its Unicode name."""
    for start in ("NEGATIVE CIRCLED LATIN CAPITAL LETTER ", "NEGATIVE SQUARED LATIN CAPITAL LETTER ", "SQUARED LATIN CAPITAL LETTER ",
                  "REGIONAL INDICATOR SYMBOL LETTER ", "CIRCLED LATIN CAPITAL LETTER ", "PARENTHESIZED LATIN CAPITAL LETTER ", "OUTLINED LATIN CAPITAL LETTER "):  # fmt: skip
        if name.startswith(start) and len(name) == len(start) + 1:
            return name[-1].lower()
    return ""


def main() -> None:
    """Build the table and say what it holds."""
    rows: dict[tuple[str, str, str], int] = {("P", "", ""): 0}
    index = []
    for code in range(LIMIT):
        row = ("P", "", "") if code < 0x80 else entry(code)
        index.append(rows.setdefault(row, len(rows)))
    text = "\n".join("\t".join(row) for row in rows).encode() + b"\0"
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_bytes(zlib.compress(struct.pack("<H", len(rows)) + text + struct.pack(f"<{LIMIT}H", *index), 9))
    print(
        f"{OUT.name}: {len(rows)} readings, {OUT.stat().st_size} bytes, Unicode {ucd.unidata_version}, TR39 {disarm.CONFUSABLES_VERSION}"
    )


if __name__ == "__main__":
    main()
