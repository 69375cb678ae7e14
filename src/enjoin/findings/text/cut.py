"""Only the mark's beginning: a title cut off, a mark clipped on purpose, or another word? A match in, a judgement out."""

from enjoin.findings.text import words
from enjoin.findings.text.matches import Judgement, Match
from enjoin.findings.text.ordinary import is_ordinary, mostly_letters

SHORTEST = 4  # letters of a beginning that is told from chance
MANY_WORDS, LONG = 3, 10  # words and letters of a mark of several words that say it even without the rest


def kept(found: Match) -> int:
    """How many letters of the mark's beginning the text has, where nothing else differs; else all of them."""
    lost = [step for step in found.steps if step.cost > 2]
    size = found.pattern.size
    if found.cut or not lost:
        return found.steps[-1].b if found.steps else size
    # A letter that comes again later in the mark may have been laid there.
    text = "".join(piece.letters for piece in found.pieces)
    if found.pattern.spelled.startswith(text):
        return len(text)
    clipped = all(step.how == 2 and step.a == size - len(lost) + at for at, step in enumerate(lost))
    return size - len(lost) if clipped else size


def judge_cut(found: Match, kind: str) -> Judgement:
    """The judgement on a mere beginning."""
    pattern, have = found.pattern, kept(found)
    share = round(have / pattern.size, 2)
    cut_off = found.row.text.startswith(("...", "…"), found.end)
    why = f"the first {have} of {pattern.size} letters"
    if found.head or found.tail:
        return Judgement("no", kind, 0.3, f"{why}, and the word goes on")
    if (
        (have < SHORTEST and not (cut_off and _but_one(found, have)))
        or not mostly_letters(found)
        or (len(found.pieces) > 1 and len(pattern.parts) == 1 and have <= 8)
    ):
        return Judgement("no", kind, 0.3, "too little is left of a short mark")
    if any(piece.letters.isdigit() for piece in found.pieces):
        return Judgement("no", kind, 0.3, f"{why}, and a number")
    whole = _whole_words(found, have)
    if whole:
        rare = any(len(word) >= 6 and not words.tier(word) for word in whole) or (cut_off and len(whole) > 1)
        return Judgement("review" if rare else "no", kind, 0.4, f"only `{' '.join(whole)}` of the mark's words")
    if not cut_off:
        if _ordinary(found):
            beside = len(found.pieces) > 1 and have - len(found.pieces[-1].letters) >= 8 and _first_words(found)
            return Judgement(
                "review" if beside else "no",
                kind,
                0.3,
                f"`{found.row.text[found.start : found.end]}` may be words of their own",
            )
        if len(found.pieces) == 1 and words.compound(found.pieces[0].letters, words.COMMON, 4):
            return Judgement("no", kind, 0.3, f"`{found.pieces[0].letters}` is a compound of ordinary words")
    last = found.pieces[-1]
    telling = not is_ordinary(last) and len(last.letters) > 2 and not (pattern.ordinary and len(pattern.words) == 1)
    # Amid a title nothing has cut it off: so much less of the mark may be another name.
    ends = cut_off or not found.row.text[found.end :].strip()
    if have >= 6 and share >= (0.65 if ends else 0.75) and telling:
        return Judgement("hit", kind, share, why)
    return Judgement("review", kind, share, f"{why}, cut off by dots" if cut_off else why)


def _but_one(found: Match, have: int) -> bool:
    """Is it all but the last letter of a mark of four, and no word?"""
    return (
        found.pattern.size == SHORTEST == have + 1
        and len(found.pieces) == 1
        and not words.tier(found.pieces[0].letters)
    )


def _whole_words(found: Match, have: int) -> tuple[str, ...]:
    """The words of a mark of several, where the text ends with one of them and lacks the rest."""
    total = 0
    for number, part in enumerate(found.pattern.parts[:-1], 1):
        total += len(part)
        if have <= total:
            return found.pattern.parts[:number] if have == total else ()
    return ()


def _ordinary(found: Match) -> bool:
    """May it be words of their own? Beside the mark's first words as they are, a rare word is sooner the clipped one."""
    pieces = found.pieces
    if _first_words(found):
        named = any(len(each.letters) >= SHORTEST and not words.small(each.letters) for each in pieces[:-1])
        return words.tier(pieces[-1].letters) >= words.COMMON and not named
    return all(is_ordinary(piece) and words.tier(piece.letters) >= words.KNOWN for piece in pieces)


def _first_words(found: Match) -> bool:
    """Do the mark's first words stand before the last one as they are?"""
    pieces, parts = found.pieces, found.pattern.parts
    return 1 < len(pieces) <= len(parts) and all(
        piece.letters == part for piece, part in zip(pieces[:-1], parts, strict=False)
    )
