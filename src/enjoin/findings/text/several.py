"""Two slips in a mark of several words: is each word of the text one of the mark's, but for a letter or two? A match in, a plain answer out.

An alignment of the whole mark takes letters of one word for those of the next; told word by word, two slips in short words ("Rip Crkl",
"Papr Maye") stand out, for by chance two words in a row hardly ever come so near two words of a mark.
"""

from collections.abc import Sequence

from enjoin.findings.text import words
from enjoin.findings.text.glyphs import SPACE
from enjoin.findings.text.matches import Match

MOST = 2  # slips in all the words together
LEAST = 6  # letters of a mark whose words are told by themselves
SHORT = 3  # letters of a word that bears one slip only
MANY, ENOUGH = 3, 8  # words of a mark, and letters of all but one of them, beside which a short word, too, bears two


def slipped_by_words(found: Match) -> bool:
    """Has the text a word for each of the mark's, in their order, with two slips in all of which ordinary words are no account?"""
    pieces, parts = found.pieces, found.pattern.parts
    if len(parts) < 2 or len(pieces) != len(parts) or found.pattern.size < LEAST or found.pattern.digits:
        return False
    if any(piece.gap != SPACE for piece in pieces[1:]) or not all(piece.literal for piece in pieces):
        return False
    changed = [(piece.letters, part) for piece, part in zip(pieces, parts, strict=True) if piece.letters != part]
    slips = [slips_between(seen, part) for seen, part in changed]
    beside = len(parts) >= MANY and len(changed) == 1 and found.pattern.size - len(changed[0][1]) >= ENOUGH
    bears = all(one <= 1 + (beside or len(part) > SHORT) for one, (_, part) in zip(slips, changed, strict=True))
    if not changed or sum(slips) > MOST or not bears:
        return False
    if len(changed) == 1:
        kept = [piece.letters for piece, part in zip(pieces, parts, strict=True) if piece.letters == part]
        return _in_one(*changed[0], slips[0], kept, beside)
    return _in_several([seen for seen, _ in changed])


def _in_one(seen: str, part: str, slips: int, kept: Sequence[str], beside: bool) -> bool:
    """All in one word: it is no word of its own, or it stands beside a name with one slip in it, or hardly anybody uses so short a word."""
    if words.tier(seen):
        named = any(len(each) > SHORT and not words.small(each) for each in kept)
        rare = len(seen) <= SHORT and words.tier(seen) < words.COMMON
        return slips == 1 and (named or rare)
    return beside or (len(part) > SHORT and len(seen) >= len(part) - 1)


def _in_several(seen: Sequence[str]) -> bool:
    """Some in each of two words: not all of these are words that everybody uses."""
    return not all(words.tier(each) >= words.KNOWN and words.small(each) for each in seen)


def slips_between(seen: str, own: str) -> int:
    """Letters missing, added, changed or swapped with the next between two words (optimal string alignment distance)."""
    before: list[int] = []
    last = list(range(len(own) + 1))
    for at, letter in enumerate(seen, 1):
        row = [at]
        for to, other in enumerate(own, 1):
            least = min(last[to] + 1, row[to - 1] + 1, last[to - 1] + (letter != other))
            if at > 1 and to > 1 and letter == own[to - 2] and seen[at - 2] == other:
                least = min(least, before[to - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]
