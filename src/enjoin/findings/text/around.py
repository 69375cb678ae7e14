"""The words around a match: another phrase (R29), or a lawful use of the mark. A match and its text in, a reason or None out."""

import re
from functools import lru_cache

from enjoin.findings.text import words
from enjoin.findings.text.glyphs import SPACE
from enjoin.findings.text.matches import Match

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
REACH = 80  # characters to each side that are looked at

_GOODS = "hammock|storage|net|organi[sz]er|holder|stand|rack|shelf|bin|basket|container|display|case|cover|sleeve|pouch|carrier|clothes|clothing|outfit|costume|dress|sweater|accessor(?:y|ies)|charger|cable|adapter|strap|band|screen protector|replacement|spare|parts?|refills?|filters?|cartridges?|bed|house|wheels?|tracks?|stickers?|decals?|pattern|hanger|toy box"
_TIES = (
    "affiliated|associated|connected|endorsed|sponsored|licensed|authori[sz]ed|approved|made|produced|manufactured|sold"
)
_BEFORE = re.compile(
    rf"(?:\b(?:compatible|works?|working|fits?|fitting|suitable|designed|made|use|usable)\s+(?:with|for)\s+(?:the\s+|all\s+|most\s+|your\s+)?|\b(?:replac(?:es|ing)|substitutes?\s+for|replacements?\s+for|equivalent\s+to)\s+(?:(?:the|oem|genuine|original|your)\s+)*|\b(?:fits?|compatible|replaces)\s*:\s*|\b(?:not|n['’]t|never)\s+(?:sell|sells|selling|offer|stock|carry|make|manufacture)\s+(?:any\s+)?|\b(?:{_GOODS})s?\s+(?:compatible\s+)?(?:for|to fit|fits)\s+(?:the\s+|all\s+|your\s+|my\s+)?"
    r"|\b(?:not|isn['’]?t|aren['’]?t|never)\s+(?:an?\s+|the\s+)?(?:real\s+|genuine\s+|official\s+|original\s+|authentic\s+)?|\b(?:non|un)[- ]"
    rf"|\b(?:not|never|no way|un|isn['’]?t|aren['’]?t)[- ]?(?:\w+\s+){{0,2}}?(?:{_TIES})(?:\s+(?:with|by|to|from))?(?:\s*(?:,|/|\bor\b|\band\b|\bnor\b)\s*(?:or\s+)?(?:{_TIES})(?:\s+(?:with|by|to|from))?){{0,4}}\s+(?:the\s+)?"
    r"|\b(?:un(?:official|licensed|authori[sz]ed)|compatible|unlike|like|vs\.?|versus)\s+(?:the\s+|an?\s+)?"
    r"|\b(?:alternative|alternatives|comparable|similar|compared|inferior|superior)\s+(?:to|with)\s+(?:the\s+|an?\s+)?|\b(?:better|softer|bigger|smaller|cheaper|other)\s+than\s+(?:the\s+|an?\s+)?|\b(?:inspired|influenced)\s+by\s+(?:the\s+)?"
    r"|\b(?:compare|comparison|compared)\b[^.;|]{0,40}\b(?:vs\.?|versus|and|with)\s+|\breviews?\s+(?:of|on|for)\s+(?:the\s+|an?\s+)?|\bguide\s+to\s+(?:the\s+|collecting\s+)?|\b(?:history|style)\s+of\s+(?:the\s+)?|\b(?:about|not\s+by|not\s+contain(?:ing)?)\s+(?:the\s+)?|\b(?:no|without)\s+|\b(?:trade\s?-?marks?|property)\s+of\s+(?:the\s+)?|\bdupes?\s+(?:of|for)\s+)$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:['’]s)?(?:-(?:compatible|style|type|inspired|like)\b|\s*(?:compatible|inspired)\b|\s+(?:style|type|like)(?=\s+(?:plush|toys?|dolls?|pillows?|cushions?|design|bags?|shoes?|watch|case|set)\b|\s*(?:[,;.|)-]|$))"
    r"|\s+(?:vs\.?|versus)\s|(?:\s+[\w.-]+){0,3}\s+replacements?\b|\s+(?:alternatives?|dupes?|equivalents?|substitutes?|lookalikes?|knock-?offs?|fit|fits)\b|\s+(?:için|uyumlu)\b"
    r"|[®™\s]*(?:,?\s*(?:inc|ltd|llc|gmbh|limited|corp)\b\.?)?\s+(?:is|are)\s+(?:an?\s+|the\s+)?(?:registered\s+)?(?:trade\s?-?marks?|property)\b|\s*(?:用|対応|兼容|专用|専用)|\s+reviews?\b|\s+collector['’]?s?\s+guide\b|\s*\(?(?:not included|sold separately)\b)",
    re.IGNORECASE,
)
_AFTER_FOR = re.compile(rf"^\w{{0,3}}\s+(?:{_GOODS})s?\b", re.IGNORECASE)
_FOR_SIGNS = "用対応兼容专専"
_FOR = re.compile(
    r"(?:\b(?:for|fits?)\s+(?:the\s+|your\s+|my\s+|all\s+)?|\b(?:für|pour|para|per|voor|dla|för|untuk|для|cho)\s+(?:die\s+|der\s+|das\s+|les?\s+|la\s+)?"
    r"|\b(?:do|til|till|pro|pre|uyumlu|yerine|zamiennik|erstatter|ersätter|ersetzt|substitui|sustituye|remplace|sostituisce)\s+|\b(?:kompatibel\s+(?:mit|med|met)|kompatybiln\w*\s+z|kompatibiln\w*\s+s|compat[ií]ve(?:l|is)\s+com|compatible\s+(?:avec|con|com)|compatibile\s+con|совместим\w*\s+с)\s+|(?:متوافق\w*\s+مع|بديل\w*\s+(?:عن\s+)?|(?:مناسب\w*|مخصص\w*)\s+ل\w*|لـ)\s*|(?:适用于|適用於|适用|兼容|相容)\s*)$",
    re.IGNORECASE,
)


def lawful_use(text: str, start: int, end: int) -> str | None:
    """Why text[start:end] may name the mark to speak of the genuine goods, or None."""
    while end - 1 > start and text[end - 1] in _FOR_SIGNS:
        end -= 1  # a compound says so itself
    before, after = text[max(0, start - REACH) : start], text[end : end + REACH]
    found = _BEFORE.search(before)
    if found:
        return f"the words before speak of the genuine goods: `{found.group().strip()}`"
    found = _AFTER.search(after)
    if found:
        return f"the words after speak of the genuine goods: `{found.group().strip()}`"
    if _FOR.search(before):
        found = _AFTER_FOR.search(after)
        goods = found.group().strip() if found else before.split()[-1]
        return f"an accessory for the genuine goods: `{goods}`"
    return None


@lru_cache(maxsize=4096)
def _strength(first: str, second: str) -> int:
    return words.phrase(first, second)


def other_phrase(match: Match) -> tuple[str, bool] | None:
    """The phrase that a neighbour makes with the match's first or last word, where all its words are ordinary, and whether it
    is a fixed one ("toy story"); or None (R29)."""
    pieces, text = match.pieces, match.row.text
    if not all(
        (piece.literal and len(piece.letters) > 1 and words.tier(piece.letters) >= words.KNOWN) or piece.letters in "ai"
        for piece in pieces
    ):
        return None
    if len(pieces) == 1 and not match.pattern.ordinary:
        return None
    if any(piece.gap != SPACE for piece in pieces):
        return None
    after = (
        WORD.match(text[match.end : match.end + REACH].lstrip(" ")[:40])
        if text[match.end : match.end + 1] == " "
        else None
    )
    if after:
        pair = pieces[-1].letters, words.plain(after.group())
        if _binds(pair, match):
            return " ".join(pair), _strength(*pair) >= words.FIXED
    before = [*WORD.finditer(text[max(0, match.start - 40) : match.start])]
    if before and text[max(0, match.start - 40) : match.start][before[-1].end() :] == " ":
        pair = words.plain(before[-1].group()), pieces[0].letters
        if _binds(pair, match):
            return " ".join(pair), _strength(*pair) >= words.FIXED
    return None


def _binds(pair: tuple[str, str], match: Match) -> bool:
    strength = _strength(*pair)
    least = words.COMMON if len(match.pattern.text.split()) == 1 and len(match.pieces) > 1 else words.FIXED
    return strength >= words.FIXED or (
        strength >= least and min(words.tier(pair[0]), words.tier(pair[1])) >= words.KNOWN
    )
