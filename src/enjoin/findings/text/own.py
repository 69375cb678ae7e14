"""The mark itself, letter for letter, digit for digit: what a text spells so is never taken for something else. A match in, a judgement out."""

from unicodedata import normalize

from enjoin.findings.text.forms import one_form, spelled_out
from enjoin.findings.text.glyphs import HOMOGLYPH, PLAIN, SOUND, STYLE, SYMBOL
from enjoin.findings.text.matches import Judgement, Match
from enjoin.findings.text.shapes import Pattern

JOINING = "&+"  # signs for "and"


def own_spelling(found: Match) -> str | None:
    """How the text spells the mark if it spells nothing else: `exact` (in the other form of its own script, too), `case`, `style`, `homoglyph` (of a mark with a sign for "and"), or (of a mark with digits or a sign for "and", which are told
    by these) `spacing`, `punctuation` or, in the possessive, `affix`; else None."""
    text, own = found.row.text[found.start : found.end], found.pattern.text
    if found.head or found.pattern.label not in ("mark", "also", "title") or found.cut or SOUND in found.kinds:
        return None
    if found.tail:
        possessive = found.tail == "s" and text[-2:-1] in ("'", "’") and (found.pattern.digits or signed(own))
        return "affix" if possessive and bare(text[:-2].casefold()) == bare(own.casefold()) else None
    if text == own:
        return "exact"
    text, own = text.casefold(), own.casefold()
    if text == own:
        return "case"
    if signed(own) and bare(own) == _as_it_looks(found) and len(text) == len(own):
        return "homoglyph"
    plain = normalize("NFKC", text)
    if plain != text and plain == normalize("NFKC", own):
        return "style"
    if _other_form(found.pattern, text, own):
        return "exact"
    if not (found.pattern.digits or signed(own)) or bare(text) != bare(own):
        return None
    return "spacing" if "".join(text.split()) == "".join(own.split()) else "punctuation"


def _other_form(pattern: Pattern, text: str, own: str) -> bool:
    """Do both spell the same in one form of their letters ("Müller", "Mueller"; "龍", "龙")?"""
    if pattern.foreign or pattern.by_looks:
        return one_form(text) == one_form(own)
    return not (text.isascii() and own.isascii()) and spelled_out(text) == spelled_out(own)


def bare(text: str) -> str:
    """Its letters, digits and signs for "and"."""
    return "".join(each for each in text.replace("＆", "&") if each.isalnum() or each in JOINING)


def _as_it_looks(found: Match) -> str | None:
    """Letters and signs of the text where each letter looks like the mark's and at least one is of another script, or None."""
    if (
        HOMOGLYPH not in found.kinds
        or found.edits
        or found.soft
        or not found.kinds <= {HOMOGLYPH, STYLE, PLAIN, SYMBOL}
    ):
        return None
    text = found.row.text[found.start : found.end].casefold()
    letters = iter(found.pattern.spelled)
    return bare("".join(next(letters, "") if each.isalpha() else each for each in text))


def signed(text: str) -> bool:
    """Does it hold a sign for "and"?"""
    return any(each in text for each in JOINING)


def judge_own(found: Match, kind: str) -> Judgement:
    """The mark itself. A number, two characters, or three that stand apart may as well be a measure, a size or an abbreviation."""
    text, own = found.row.text[found.start : found.end], found.pattern.text
    size = sum(map(str.isalnum, text))
    apart = size == 3 and kind == "spacing" and len(text.split()) > len(own.split())
    if not signed(own) and (not any(map(str.isalpha, text)) or (kind != "exact" and (size <= 2 or apart))):
        return Judgement("review", kind, 0.5, f"`{text}` may as well be a measure, a size or an abbreviation")
    return Judgement("hit", kind, 1.0 if kind == "exact" else 0.99, "the mark itself")
