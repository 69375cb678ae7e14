"""Disguised marks, made by rules of their own: a mark, a class and a source of chance in, a spelling out. Shares nothing with the detector.

Look-alikes, keyboards, spoken forms and the spellings of other scripts are written here from practice, not read from the tables
that the detector was built with.
"""

import random
import re
import unicodedata
from collections.abc import Callable

QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
LOOKALIKE = {
    "a": "аαɑạą", "b": "ЬƄв", "c": "сϲƈ", "d": "ԁɗ", "e": "еẹҽ", "f": "ƒғ", "g": "ɡģ", "h": "һհ", "i": "іıįɩ", "j": "јʝ", "k": "кκķ", "l": "ӏłⅼ", "m": "мṃ",
    "n": "ոπņ", "o": "оοօø", "p": "рρ", "q": "ԛգ", "r": "гŗ", "s": "ѕşʂ", "t": "тτţ", "u": "υսư", "v": "νѵ", "w": "ԝѡω", "x": "хχ", "y": "уγү", "z": "ᴢʐ",
}  # fmt: skip
LEET = {"a": "4@", "b": "8", "e": "3€", "g": "9", "i": "1!", "l": "1|", "o": "0", "s": "5$", "t": "7+", "z": "2"}
LEET_DRAWN = {
    "m": ["|\\/|", "/\\/\\"],
    "w": ["\\/\\/", "vv"],
    "k": ["|<"],
    "h": ["|-|"],
    "u": ["|_|"],
    "n": ["|\\|"],
    "d": ["|)"],
    "o": ["()"],
    "v": ["\\/"],
    "a": ["/\\"],
}
STYLES = (0x1D400, 0x1D434, 0x1D468, 0x1D4D0, 0x1D5A0, 0x1D5D4, 0x1D608, 0x1D670)
SMALL = dict(zip("abcdefghijklmnopqrtuvwyz", "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀᴛᴜᴠᴡʏᴢ", strict=True))
ACCENTS = {
    "a": "áàâäãå",
    "e": "éèêë",
    "i": "íìîï",
    "o": "óòôöõ",
    "u": "úùûü",
    "y": "ýÿ",
    "c": "ç",
    "n": "ñ",
    "s": "šś",
    "z": "žź",
    "l": "ĺ",
    "r": "ř",
    "t": "ť",
    "g": "ğ",
}
OCR = [
    ("m", "rn"),
    ("w", "vv"),
    ("d", "cl"),
    ("l", "1"),
    ("l", "I"),
    ("i", "l"),
    ("o", "0"),
    ("s", "5"),
    ("u", "v"),
    ("e", "c"),
    ("h", "b"),
    ("g", "q"),
    ("b", "8"),
    ("n", "ri"),
    ("t", "f"),
]
RESPELL = [
    ("qu", "kw"),
    ("ck", "k"),
    ("c", "k"),
    ("ph", "f"),
    ("f", "ph"),
    ("oo", "u"),
    ("ee", "i"),
    ("y", "i"),
    ("i", "y"),
    ("ow", "o"),
    ("ll", "l"),
    ("tt", "t"),
    ("x", "ks"),
    ("s", "z"),
    ("k", "c"),
    ("sh", "sch"),
    ("oy", "oi"),
    ("er", "ur"),
    ("a", "e"),
    ("ou", "oo"),
    ("ie", "y"),
    ("pp", "p"),
    ("rr", "r"),
]
TAILS = ("s", "es", "ed", "ing", "er", "y", "z", "'s", "ish", "ie")
JOINED = tuple(
    """
    plush toys shop official cute gift store kids lover fan deals 2024 world style
""".split()
)


def disguise(mark: str, kind: str, rng: random.Random) -> str:
    """`mark` (as a seller would write it) in a disguise of class `kind`."""
    return CLASSES[kind](mark, rng)


def cased(mark: str, rng: random.Random) -> str:
    """The mark in one of the usual cases."""
    return rng.choice([str.upper, str.lower, str.title, str.title])(mark)


def _places(text: str) -> list[int]:
    return [at for at, each in enumerate(text) if each.isalpha()]


def _case(mark: str, rng: random.Random) -> str:
    return "".join(rng.choice([each.lower(), each.upper()]) for each in mark)


def _spacing(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    way = rng.randrange(4)
    if way == 0 or len(text) < 4:
        return " ".join(text.replace(" ", ""))
    if way == 1 and " " in text:
        return text.replace(" ", "")
    cut = rng.randrange(2, len(text) - 1)
    return text[:cut] + (" " if way < 3 else "  ") + text[cut:].lstrip()


def _punctuation(mark: str, rng: random.Random) -> str:
    text, sign = cased(mark, rng).replace(" ", ""), rng.choice(".-_*/~·+|:,'•–=")
    if rng.random() < 0.3 or len(text) < 3:
        return sign.join(text)
    cuts = sorted(rng.sample(range(1, len(text)), rng.choice([1, 1, 2])))
    return sign.join(text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True))


def _affix(mark: str, rng: random.Random) -> str:
    text, tail = cased(mark, rng), rng.choice(TAILS)
    if text[-1].lower() == "s" and tail in ("s", "z", "es"):
        tail = "ed"
    return text + (tail.upper() if text.isupper() else tail)


def _joined(mark: str, rng: random.Random) -> str:
    text, other = mark.replace(" ", ""), rng.choice(JOINED)
    way = rng.randrange(4)
    if way == 0:
        return "#" + text.lower() + other
    if way == 1:
        return "@" + text.lower() + "_" + other
    return (text.lower() + other) if way == 2 else (other.title() + text.title())


def _typo(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    if not _places(text):  # all its letters are digits and signs by now
        return text
    while True:
        at = rng.choice(_places(text))
        way = rng.choice(["drop", "double", "swap", "near", "extra"])
        letter = text[at].lower()
        if way == "drop":
            made = text[:at] + text[at + 1 :]
        elif way == "double":
            made = text[:at] + text[at] + text[at:]
        elif way == "swap" and at + 1 < len(text) and text[at + 1].isalpha():
            made = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
        elif way == "near":
            made = text[:at] + _near(letter, rng, text[at]) + text[at + 1 :]
        else:
            made = text[:at] + _near(letter, rng, text[at]) + text[at:]
        if made.lower() != text.lower() and made == made.strip():
            return made


def _near(letter: str, rng: random.Random, like: str) -> str:
    for row in QWERTY:
        if letter in row:
            at = row.index(letter)
            found = rng.choice([row[max(0, at - 1)], row[min(len(row) - 1, at + 1)]])
            if found == letter:
                found = row[at - 1] if at else row[at + 1]
            return found.upper() if like.isupper() else found
    return like


def _typo2(mark: str, rng: random.Random) -> str:
    while True:
        made = _typo(_typo(mark, rng), rng)
        if made.lower() != mark.lower() or not _places(mark):
            return made


def _ocr(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    usable = [(old, new) for old, new in OCR if old in text.lower()]
    for old, new in rng.sample(usable, min(len(usable), rng.choice([1, 1, 2]))):
        at = rng.choice([found.start() for found in re.finditer(old, text.lower())] or [-1])
        if at >= 0:
            text = text[:at] + new + text[at + len(old) :]
    return text


def _truncation(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    cut = rng.randint(1, max(1, len(text) // 4))
    return text[:-cut].rstrip() + rng.choice(["", "", "...", "…"])


def _leet(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    places = [at for at in _places(text) if text[at].lower() in LEET]
    chosen = set(rng.sample(places, min(len(places), rng.choice([1, 2, 3, 4]))))
    return "".join(rng.choice(LEET[each.lower()]) if at in chosen else each for at, each in enumerate(text))


def _leet_drawn(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    places = [at for at in _places(text) if text[at].lower() in LEET_DRAWN]
    chosen = set(rng.sample(places, min(len(places), 1)))
    return "".join(rng.choice(LEET_DRAWN[each.lower()]) if at in chosen else each for at, each in enumerate(text))


def _homoglyph(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng).lower() if rng.random() < 0.7 else cased(mark, rng)
    places = _places(text)
    chosen = set(rng.sample(places, rng.randint(1, max(1, len(places) // 2)))) if places else set()
    return "".join(
        rng.choice(LOOKALIKE[each.lower()]) if at in chosen and each.lower() in LOOKALIKE else each
        for at, each in enumerate(text)
    )


def _style(mark: str, rng: random.Random) -> str:
    text, way = cased(mark, rng), rng.randrange(5)
    if way == 0:
        return "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)
    if way == 1:
        return "".join(
            chr(0x24B6 + ord(each) - 65) if each.isupper() else chr(0x24D0 + ord(each) - 97) if each.isalpha() else each
            for each in text
        )
    if way == 2:
        return "".join(SMALL.get(each.lower(), each) for each in text)
    if way == 3:
        base = rng.choice([0x1F130, 0x1F150, 0x1F170])
        return "".join(chr(base + ord(each.upper()) - 65) if each.isalpha() else each for each in text)
    base = rng.choice(STYLES)
    made = "".join(
        chr(base + (ord(each) - 65 if each.isupper() else ord(each) - 71)) if each.isalpha() else each for each in text
    )
    return "".join(each if unicodedata.category(each) != "Cn" else "h" for each in made)


def _accents(mark: str, rng: random.Random) -> str:
    text, way = cased(mark, rng), rng.randrange(3)
    if way == 0:
        return "".join(
            rng.choice(ACCENTS[each.lower()]) if each.lower() in ACCENTS and rng.random() < 0.5 else each
            for each in text
        )
    marks = [chr(0x300 + at) for at in range(0x30)]
    count = 1 if way == 1 else 6
    return "".join(each + "".join(rng.choices(marks, k=rng.randint(0, count))) for each in text)


def _hidden(mark: str, rng: random.Random) -> str:
    text = cased(mark, rng)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(1, max(len(text), 2))
        text = text[:at] + rng.choice("\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u200e\u2063\ufe0f") + text[at:]
    return text


def _phonetic(mark: str, rng: random.Random) -> str:
    text = mark.lower()
    usable = [(old, new) for old, new in RESPELL if old in text]
    rng.shuffle(usable)
    for old, new in usable[: rng.choice([1, 2, 2, 3])]:
        if old in text:
            at = rng.choice([found.start() for found in re.finditer(old, text)])
            text = text[:at] + new + text[at + len(old) :]
    return cased(text, rng)


def _order(mark: str, rng: random.Random) -> str:
    parts = cased(mark, rng).split()
    if len(set(parts)) < 2:
        return " ".join(parts)
    while True:
        mixed = rng.sample(parts, len(parts))
        if mixed != parts:
            return " ".join(mixed)


def _combined(mark: str, rng: random.Random) -> str:
    first, second = rng.sample(["homoglyph", "zero-width", "punctuation", "leet", "typo", "accents", "affix"], 2)
    return CLASSES[second](CLASSES[first](mark, rng), rng)


# --- other scripts: spelling → sounds → letters -------------------------------------------------------------------------------

SOUNDS = [
    ("squ", "skw"),
    ("sch", "S"),
    ("sh", "S"),
    ("ch", "C"),
    ("ph", "f"),
    ("th", "T"),
    ("ck", "k"),
    ("qu", "kw"),
    ("oo", "u"),
    ("ee", "i"),
    ("ea", "i"),
    ("oy", "oi"),
    ("ow", "ou"),
    ("ai", "ei"),
    ("ay", "ei"),
    ("ou", "u"),
    ("au", "o"),
    ("ie", "i"),
    ("x", "ks"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("q", "k"),
    ("y", "i"),
    ("j", "J"),
    ("g", "g"),
]


def sounds(mark: str) -> str:
    """A rough broad transcription: S sh, C ch, T th, J j; doubles made one."""
    text = mark.lower()
    for old, new in SOUNDS:
        text = text.replace(old, new)
    return re.sub(r"([a-zSCTJ])\1+", r"\1", re.sub(r"(?<=[a-zSCTJ]{3})e\b", "", text))


CYRILLIC = dict(
    zip(
        "abdefghiklmnoprstuvwzSCTJ",
        """
            а б д е ф г х и к л м н о п р с т у в в з ш ч т дж
        """.split(),
        strict=True,
    )
)
GREEK = dict(
    zip(
        "abdefghiklmnoprstuvwzSCTJ",
        """
            α μπ ντ ε φ γκ χ ι κ λ μ ν ο π ρ σ τ ου β ου ζ σ τσ θ τζ
        """.split(),
        strict=True,
    )
)
ARABIC = dict(
    zip(
        "abdefghiklmnoprstuvwzSCTJ",
        """
            ا ب د ي ف ج ه ي ك ل م ن و ب ر س ت و ف و ز ش تش ث ج
        """.split(),
        strict=True,
    )
)
HEBREW = dict(
    zip(
        "abdefghiklmnoprstuvwzSCTJ",
        [
            "א",
            "ב",
            "ד",
            "",
            "פ",
            "ג",
            "ה",
            "י",
            "ק",
            "ל",
            "מ",
            "נ",
            "ו",
            "פ",
            "ר",
            "ס",
            "ט",
            "ו",
            "ו",
            "וו",
            "ז",
            "ש",
            "צ",
            "ת",
            "ג",
        ],
        strict=True,
    )
)
THAI = dict(zip("bdfghklmnprstvwzSCTJ", "บดฟกฮคลมนพรสทววซชชธจ", strict=True))
KANA = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タティトゥテト", "n": "ナニヌネノ", "h": "ハヒフヘホ", "m": "マミムメモ", "r": "ラリルレロ", "l": "ラリルレロ", "g": "ガギグゲゴ", "z": "ザジズゼゾ",
    "d": "ダディドゥデド", "b": "バビブベボ", "p": "パピプペポ", "f": "ファフィフフェフォ", "v": "ヴァヴィヴヴェヴォ", "w": "ワウィウウェウォ", "S": "シャシシュシェショ", "C": "チャチチュチェチョ", "J": "ジャジジュジェジョ", "T": "サシスセソ",
}  # fmt: skip
HANZI = {
    "a": "阿", "i": "伊", "u": "乌", "e": "埃", "o": "欧", "ka": "卡", "ki": "基", "ku": "库", "ke": "克", "ko": "科", "k": "克", "ga": "加", "gi": "吉", "gu": "古", "ge": "格", "go": "戈", "g": "格", "sa": "萨", "si": "西", "su": "苏", "se": "塞", "so": "索", "s": "斯",
    "ta": "塔", "ti": "蒂", "tu": "图", "te": "特", "to": "托", "t": "特", "da": "达", "di": "迪", "du": "杜", "de": "德", "do": "多", "d": "德", "la": "拉", "li": "利", "lu": "鲁", "le": "莱", "lo": "洛", "l": "尔", "ra": "拉", "ri": "里", "ru": "鲁", "re": "雷", "ro": "罗", "r": "尔",
    "ma": "马", "mi": "米", "mu": "穆", "me": "梅", "mo": "莫", "m": "姆", "na": "纳", "ni": "尼", "nu": "努", "ne": "内", "no": "诺", "n": "恩", "pa": "帕", "pi": "皮", "pu": "普", "pe": "佩", "po": "波", "p": "普", "ba": "巴", "bi": "比", "bu": "布", "be": "贝", "bo": "博", "b": "布",
    "fa": "法", "fi": "菲", "fu": "富", "fe": "费", "fo": "福", "f": "弗", "va": "瓦", "vi": "维", "vu": "武", "ve": "韦", "vo": "沃", "v": "夫", "wa": "瓦", "wi": "维", "wu": "乌", "we": "韦", "wo": "沃", "w": "乌", "ha": "哈", "hi": "希", "hu": "胡", "he": "赫", "ho": "霍", "h": "赫",
    "za": "扎", "zi": "齐", "zu": "祖", "ze": "泽", "zo": "佐", "z": "兹", "S": "什", "Sa": "沙", "Si": "希", "Su": "舒", "Se": "谢", "So": "肖", "C": "奇", "Ca": "查", "Ci": "奇", "Cu": "楚", "Ce": "切", "Co": "乔", "J": "吉", "Ja": "贾", "Ji": "吉", "Ju": "朱", "Je": "杰", "Jo": "乔", "T": "思", "Ta": "萨", "Ti": "西", "Tu": "苏", "Te": "瑟", "To": "索",
}  # fmt: skip
LEADS, VOWELS, FINALS = (
    "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",
    "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ",
    " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
)
HANGUL_LEAD = dict(zip("bdfghklmnprstvwzSCTJ", "ㅂㄷㅍㄱㅎㅋㄹㅁㄴㅍㄹㅅㅌㅂㅇㅈㅅㅊㅅㅈ", strict=True))
HANGUL_VOWEL = {"a": "ㅏ", "e": "ㅔ", "i": "ㅣ", "o": "ㅗ", "u": "ㅜ"}


def _cyrillic(mark: str, rng: random.Random) -> str:
    made = "".join(CYRILLIC.get(each, each) for each in sounds(mark))
    if rng.random() < 0.4:
        made = made.replace("е", "э")
    if mark.lower().endswith("y"):
        made = made[:-1] + rng.choice(["и", "й"]) if made.endswith("и") else made
    return rng.choice([str.lower, str.title, str.upper])(made)


def _greek(mark: str, rng: random.Random) -> str:
    made = "".join(GREEK.get(each, each) for each in sounds(mark))
    return rng.choice([str.lower, str.title, str.upper])(re.sub(r"σ(?=\b)", "ς", made))


def _arabic(mark: str, rng: random.Random) -> str:
    text = re.sub(r"(?<=[^aeiou\W])e(?=[^aeiou\W])", lambda _: rng.choice(["e", ""]), sounds(mark))
    return re.sub(r"(.)\1+", r"\1", "".join(ARABIC.get(each, each) for each in text))


def _hebrew(mark: str, rng: random.Random) -> str:
    text = sounds(mark)
    text = re.sub(r"(?<=[^aeiou\W])a(?=[^aeiou\W])", lambda _: rng.choice(["a", ""]), text)
    return "".join(HEBREW.get(each, each) for each in text)


def _thai(mark: str, rng: random.Random) -> str:
    out, vowel = [], {"a": "า", "i": "ิ", "u": "ุ", "o": "โ", "e": "เ"}
    for word in sounds(mark).split():
        for consonant, sound in re.findall(r"([bdfghklmnprstvwzSCTJ]?)([aeiou]?)", word):
            letter = THAI.get(consonant, "อ" if sound else "")
            out.append(vowel[sound] + letter if sound in ("o", "e") else letter + vowel.get(sound, ""))
    return "".join(out)


def _kana(mark: str, rng: random.Random) -> str:
    out = []
    for word in sounds(mark).split():
        for consonant, sound in re.findall(r"([bdfghklmnprstvwzSCTJ]?)([aeiou]?)", word):
            if not consonant and not sound:
                continue
            if consonant == "n" and not sound:
                out.append("ン")
                continue
            row = KANA[consonant]
            cells = re.findall(r".[ァィゥェォャュョ]?", row)
            out.append(cells["aiueo".index(sound or ("o" if consonant in "td" else "u"))])
        out.append(rng.choice(["ー", "", "・"]) if " " in mark else "")
    return "".join(out).strip("・")


def _hangul(mark: str, rng: random.Random) -> str:
    out: list[str] = []
    for word in sounds(mark).split():
        parts = re.findall(r"([bdfghklmnprstvwzSCTJ]?)([aeiou]?)", word)
        for consonant, sound in parts:
            if not consonant and not sound:
                continue
            if (
                consonant in tuple("lmn")
                and not sound
                and out
                and "\uac00" <= out[-1] <= "\ud7a3"
                and (ord(out[-1]) - 0xAC00) % 28 == 0
            ):
                out[-1] = chr(ord(out[-1]) + FINALS.index({"l": "ㄹ", "m": "ㅁ", "n": "ㄴ"}[consonant]))
                continue
            lead = LEADS.index(HANGUL_LEAD.get(consonant, "ㅇ"))
            middle = VOWELS.index(HANGUL_VOWEL.get(sound, "ㅜ" if consonant == "w" else "ㅡ"))
            out.append(chr(0xAC00 + (lead * 21 + middle) * 28))
        out.append(rng.choice([" ", ""]))
    return "".join(out).strip()


def _hanzi(mark: str, rng: random.Random) -> str:
    out = []
    for word in sounds(mark).split():
        for consonant, sound in re.findall(r"([bdfghklmnprstvwzSCTJ]?)([aeiou]?)", word):
            if consonant or sound:
                out.append(HANZI.get(consonant + sound, ""))
    return "".join(out)


CLASSES: dict[str, Callable[[str, random.Random], str]] = {
    "exact": cased, "case": _case, "spacing": _spacing, "punctuation": _punctuation, "affix": _affix, "joined": _joined, "typo": _typo, "typo2": _typo2, "ocr": _ocr, "truncation": _truncation,
    "leet": _leet, "leet drawn": _leet_drawn, "homoglyph": _homoglyph, "style": _style, "accents": _accents, "zero-width": _hidden, "phonetic": _phonetic, "reordered": _order, "combined": _combined,
    "cyrillic": _cyrillic, "kana": _kana, "hangul": _hangul, "hanzi": _hanzi, "arabic": _arabic, "greek": _greek, "thai": _thai, "hebrew": _hebrew,
}  # fmt: skip
