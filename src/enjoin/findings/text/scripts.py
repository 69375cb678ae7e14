"""How other scripts write foreign names: which script a letter is of, which letters it avoids in such names, how Chinese spells them.

Practice, not spelling rules: Chinese renders names with a few hundred characters that are read for their sound alone; Arabic, Hebrew,
Thai and Korean have letters that native words use and foreign names hardly ever. Ours, written from transcription practice.
"""

from functools import cache
from typing import Literal, get_args
from unicodedata import category

Script = Literal["cyrillic", "greek", "hebrew", "arabic", "thai", "kana", "hangul", "han", "other"]
SCRIPTS: tuple[Script, ...] = get_args(Script)

BLOCKS: tuple[tuple[int, int, Script], ...] = (
    (0x0370, 0x03FF, "greek"), (0x1F00, 0x1FFF, "greek"), (0x0400, 0x052F, "cyrillic"), (0x0590, 0x05FF, "hebrew"), (0xFB1D, 0xFB4F, "hebrew"), (0x0600, 0x077F, "arabic"),
    (0x08A0, 0x08FF, "arabic"), (0xFB50, 0xFDFF, "arabic"), (0xFE70, 0xFEFF, "arabic"), (0x0E00, 0x0E7F, "thai"), (0x3041, 0x30FF, "kana"), (0x31F0, 0x31FF, "kana"), (0xFF66, 0xFF9F, "kana"),
    (0x1100, 0x11FF, "hangul"), (0x3130, 0x318F, "hangul"), (0xAC00, 0xD7AF, "hangul"), (0x2E80, 0x2FDF, "han"), (0x3005, 0x3007, "han"), (0x3400, 0x9FFF, "han"), (0xF900, 0xFAFF, "han"), (0x20000, 0x3FFFF, "han"),
)  # fmt: skip
UNSPACED: frozenset[Script] = frozenset(("thai", "kana", "han"))  # words stand side by side without spaces
# Letters of native words that foreign names are not written with.
AVOIDED = frozenset("صضطظعحخذءئؤ" "חע" "ъыщЪЫЩ" "ฆฌญฎฏฐฑฒณภศษฬฤๆ" "ヲヰヱヂヅ")  # fmt: skip
_TENSE = frozenset((1, 4, 8, 13))  # ㄲ ㄸ ㅃ ㅉ, as leads of a syllable
_KANA_DOT, _LONG = "・･", "ー"

# What a character stands for in a name, as English letters; both forms of a character where it has two.
TRANSCRIBED = {
    "a": "阿", "ai": "艾爱愛", "e": "埃", "i": "伊依", "o": "奥奧欧歐", "u": "乌烏", "ya": "亚亞娅婭雅", "ye": "耶", "yu": "尤约約", "an": "安", "en": "恩", "in": "因英", "on": "翁昂",
    "b": "布卜", "ba": "巴芭", "bai": "拜", "bao": "鲍鮑", "be": "贝貝", "bi": "比碧", "bo": "博波伯", "ban": "班邦", "ben": "本", "bin": "宾賓",
    "p": "普", "pa": "帕", "pai": "派", "pe": "佩珀", "pi": "皮", "po": "坡", "pan": "潘", "pen": "彭",
    "m": "姆", "ma": "马馬玛瑪", "mai": "迈邁麦麥", "me": "梅美", "mi": "米密", "mo": "莫摩", "mu": "穆", "man": "曼", "men": "门門蒙", "min": "明敏",
    "f": "弗夫", "fa": "法", "fe": "费費", "fi": "菲", "fo": "福", "fu": "富", "fan": "凡梵", "fen": "芬",
    "va": "瓦", "vi": "维維", "ve": "韦韋威", "vo": "沃", "vu": "武", "van": "万萬", "ven": "文温溫", "wa": "娃", "hua": "华華",
    "d": "德", "da": "达達", "dai": "戴黛", "di": "迪", "do": "多", "du": "杜", "dao": "道", "dan": "丹当當", "den": "登顿頓", "din": "丁", "don": "东東栋棟",
    "t": "特", "ta": "塔", "tai": "泰", "ti": "蒂", "to": "托", "tu": "图圖", "tan": "坦唐", "ten": "滕", "tin": "廷亭", "ton": "通",
    "n": "嫩", "na": "纳納娜", "nai": "奈耐", "ne": "内內", "ni": "尼妮", "no": "诺諾", "nu": "努", "nan": "南楠", "nin": "宁寧",
    "l": "尔爾", "la": "拉", "lai": "赖賴", "lao": "劳勞", "le": "莱萊蕾", "li": "利莉丽麗里", "lo": "洛罗羅萝蘿", "lu": "鲁魯卢盧露", "lan": "兰蘭朗", "len": "伦倫", "lin": "林琳", "lon": "隆", "re": "雷", "ru": "茹",
    "g": "格", "ga": "加嘉嘎", "gai": "盖蓋", "ge": "葛", "gi": "吉", "go": "戈", "gu": "古", "gan": "甘冈岡", "gen": "根",
    "k": "克", "ka": "卡", "kai": "凯凱", "ki": "基", "ko": "科柯", "ku": "库庫", "kan": "坎康", "ken": "肯", "kin": "金", "kon": "孔", "kui": "奎",
    "h": "赫", "ha": "哈", "hai": "海", "Hi": "希", "ho": "霍", "hu": "胡", "han": "汉漢", "hen": "亨", "hon": "洪",
    "s": "斯丝絲", "sa": "萨薩莎", "se": "塞瑟", "si": "西思", "so": "索", "su": "苏蘇", "san": "桑", "sen": "森", "sin": "辛", "son": "松逊遜",
    "z": "兹茲", "za": "扎", "ze": "泽澤", "zi": "齐齊", "zo": "佐", "zu": "祖", "ts": "茨", "S": "什", "Sa": "沙", "Se": "谢謝", "Si": "锡錫", "So": "肖", "Su": "舒", "San": "尚",
    "C": "奇", "Ca": "查", "Ce": "切", "Ci": "驰馳", "Co": "乔喬", "Cu": "楚", "J": "哲", "Ja": "贾賈", "Je": "杰傑", "Ju": "朱", "Jan": "詹",
}  # fmt: skip

# Characters that the tables for names have too, or that brands take for their meaning, each read as its pinyin.
_OF_WORDS_TOO = frozenset(
    "乐樂勒史仕施世士李宝寶保香厄黑默代陶汤湯高京考庞龐平怀懷伍旺丰豐赞贊津宗察采蔡赛賽绍紹夏季江丘柴琼瓊钦欽豪芒农農龙龍圭夸昆惠扬揚延舍申"
    "朋茄飒颯檬彪儿兒俪儷蔻奢珑瓏珂薇"
)
# How a borrowed noun is declined: Russian and Ukrainian cases and plurals (hard and soft), Greek ones of names in a consonant.
_ENDINGS: dict[Script, frozenset[str]] = {
    "cyrillic": frozenset(
        """
            а у е ы и і я ю ь ом ем ам ах ов ев ів ой ою ей ями ами ям ях ові
        """.split()
    ),
    "greek": frozenset(["ι", "ς", "α", "ας", "ες", "ων", "ος", "ου", "ο"]),
}


@cache
def transcribed() -> dict[str, str]:
    """Character → the letters that it stands for; `S` is sh, `C` ch, `J` j, `H` h or sh."""
    return {each: letters for letters, run in TRANSCRIBED.items() for each in run}


@cache
def script_of(character: str) -> Script:
    """The script of a letter; `other` for Latin letters, digits and signs."""
    code = ord(character)
    return next((script for first, last, script in BLOCKS if first <= code <= last), "other")


def joins(character: str, script: Script) -> bool:
    """Does `character` go on with a run of `script`?"""
    solid = script != "other" or character.isalnum() or category(character)[0] == "M"
    return solid and script_of(character) == script and character not in _KANA_DOT


def avoided(character: str) -> bool:
    """Is it a letter that foreign names are hardly ever written with in its script?"""
    if "\uac00" <= character <= "\ud7a3":
        return (ord(character) - 0xAC00) // 588 in _TENSE
    return character in AVOIDED


def says_names(character: str) -> bool:
    """Is it one of the Chinese characters that foreign names are spelled with?"""
    return character in transcribed()


def is_word_too(character: str) -> bool:
    """Is it a Chinese character that names are spelled with, though rather by brands, and in many words of its own?"""
    return character in _OF_WORDS_TOO


def ends_word(ending: str, script: Script) -> bool:
    """Is it nothing, or an ending with which the script's languages inflect a borrowed noun?"""
    return not ending or ending.lower() in _ENDINGS.get(script, frozenset())


def is_hiragana(character: str) -> bool:
    return "\u3041" <= character <= "\u309f" and character != _LONG
