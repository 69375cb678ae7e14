"""The name of a variation: how the text spells the mark. A match in, one of the kinds out."""

from enjoin.findings.text.costs import HARD
from enjoin.findings.text.glyphs import ACCENT, HOMOGLYPH, LEET, MARKS, SOUND, STYLE, SYMBOL
from enjoin.findings.text.matches import Match
from enjoin.findings.text.ordinary import ENDINGS


def kind_of(found: Match) -> str:
    """The name of the variation."""
    names = []
    if found.edits + found.soft:
        names.append(_change(found))
    elif found.pattern.label in ("said", "respelled"):
        names.append("phonetic")
    elif found.pattern.label == "torn":
        names.append("ocr")
    for kind, name in (
        (HOMOGLYPH, "homoglyph"),
        (LEET, "leet"),
        (SYMBOL, "leet"),
        (STYLE, "style"),
        (ACCENT, "accent"),
        (SOUND, "transliteration"),
    ):
        if kind in found.kinds and name not in names and not (kind == LEET and found.pattern.digits):
            names.append(name)
    if _hidden(found) or found.row.pos[found.first] > found.row.pos[found.last - 1]:
        names.append("invisible")
    own = len(found.pattern.parts) > 1 and len(found.pieces) == len(found.pattern.parts) and _along_words(found)
    inner = [piece.gap for piece in found.pieces[1:]]
    if any(gap == MARKS for gap in inner) or any(step.how == 3 and step.cost == 1 for step in found.steps):
        names.append("punctuation")
    elif (len(found.pieces) > 1 and not own) or (len(found.pieces) == 1 and " " in found.pattern.text.strip()):
        names.append("spacing")
    if found.head or found.tail:
        names.append("affix" if not found.head and found.tail in ENDINGS else "joined")
    if not names and found.pattern.by_looks:
        return "homoglyph"
    if not names:
        return "exact" if found.row.text[found.start : found.end] == found.pattern.text else "case"
    if len(names) == 1:
        return names[0]
    names = [name for name in names if name != "affix"] or names
    return names[0] if len(names) == 1 else "mixed"


def _along_words(found: Match) -> bool:
    """Does each word of the text hold one word of the mark, give or take an edit?"""
    return all(
        abs(len(piece.letters) - len(part)) <= 2 for piece, part in zip(found.pieces, found.pattern.parts, strict=True)
    ) and (found.edits + found.soft > 0 or found.pieces[0].letters == found.pattern.parts[0])


def _hidden(found: Match) -> bool:
    text = found.row.text[found.start : found.end]
    return (
        len(found.pieces) == 1 and len(text) > found.pieces[-1].last - found.pieces[0].first + 1 and not text.isascii()
    )


def _change(found: Match) -> str:
    if found.cut:
        return "truncation"
    lost = [step for step in found.steps if step.cost > 2]
    if len(lost) > 1 and all(step.how == 2 for step in lost) and lost[0].a == found.pattern.size - len(lost):
        return "truncation"
    if any(step.how in (5, 6) and step.cost < HARD for step in found.steps) and not found.edits:
        return "ocr"
    if found.edits + found.soft == 1:
        return "typo"
    return "typo2" if found.edits >= found.soft else "phonetic"
