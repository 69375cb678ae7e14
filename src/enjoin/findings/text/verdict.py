"""From an alignment to a judgement: is this the mark in disguise, a lawful neighbour, or for a person to look at?

The order of the questions: what differs (`Match`), whether the words are ordinary words of their own, whether it is an ending or a
compound, whether the words around make another phrase (R29). Every answer carries its reason.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from enjoin.findings.text import words
from enjoin.findings.text.costs import HARD
from enjoin.findings.text.glyphs import ACCENT, HOMOGLYPH, LEET, MARKS, SOUND, STYLE, SYMBOL
from enjoin.findings.text.matches import Match, Piece, unspaced, word_of
from enjoin.findings.text.shapes import Pattern, edits_allowed

Outcome = Literal["hit", "review", "no"]
ENDINGS = frozenset(["s", "es", "ed", "ing", "er", "ers", "y", "ies", "ie", "z", "ez", "x", "en", "in", "ish", "like", "ly", "able", "ness", "ism", "ist", "ists", "ette", "let", "ling", "land", "lands", "ville", "ified", "ify", "ize", "izes", "4u", "2u", "tm", "r"])  # fmt: skip


@dataclass(frozen=True, slots=True)
class Judgement:
    """The outcome with its kind, score and reason."""

    outcome: Outcome
    kind: str
    score: float
    why: str


def judge(found: Match) -> Judgement:
    """The judgement on one match, before the words around and lawful uses are looked at."""
    kind = kind_of(found)
    if found.pattern.digits and (found.edits or found.soft or _digits_differ(found)):
        return Judgement("no", kind, 0.0, "a mark with digits is found only with its own digits")
    if not found.pattern.close and (found.edits or found.soft):
        return Judgement("no", kind, 0.2, "only the mark's own letters are looked for")
    if found.pattern.label == "order":
        return _judge_order(found)
    if found.pattern.label == "stem":
        alone = len(found.pattern.parts) > 1 or not words.tier(found.pattern.spelled)
        if found.edits or found.soft or not (found.tail or alone):
            return Judgement("no", kind, 0.2, "the singular only counts with an ending")
        last = found.pieces[-1].letters
        if found.tail and words.direct(last) >= words.KNOWN:
            return Judgement("no", kind, 0.2, f"`{last}` is an ordinary word")
    if SOUND in found.kinds:
        return _judge_sound(found)
    if found.pattern.label == "said" and (found.edits or found.soft or len(found.pieces) > len(found.pattern.parts)):
        return Judgement("no", kind, 0.2, "a respelling with further differences")
    if found.cut:
        return _judge_cut(found)
    if found.edits or found.soft:
        return _judge_changed(found, kind)
    if len(found.pieces) > 1:
        return _judge_split(found, kind)
    return _judge_whole(found, kind)


def _digits_differ(found: Match) -> bool:
    text = "".join(each for each in found.row.text[found.start : found.end] if each.isdigit())
    return text != "".join(each for each in found.pattern.text if each.isdigit())


def kind_of(found: Match) -> str:
    """The name of the variation."""
    names = []
    if found.edits + found.soft:
        names.append(_change(found))
    elif found.pattern.label == "said":
        names.append("phonetic")
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
    if _hidden(found):
        names.append("invisible")
    own = len(found.pattern.parts) > 1 and len(found.pieces) == len(found.pattern.parts) and _along_words(found)
    inner = [piece.gap for piece in found.pieces[1:]]
    if any(gap == MARKS for gap in inner) or any(step.how == 3 and step.cost == 1 for step in found.steps):
        names.append("punctuation")
    elif (len(found.pieces) > 1 and not own) or (len(found.pieces) == 1 and " " in found.pattern.text.strip()):
        names.append("spacing")
    if found.head or found.tail:
        names.append("affix" if not found.head and found.tail in ENDINGS else "joined")
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


def _ordinary(piece: Piece) -> bool:
    """Is the word, as written, a word of its own?"""
    if len(piece.letters) == 1:
        return piece.letters in "aio" or piece.possessive
    return piece.literal and words.tier(piece.letters) >= (words.KNOWN if len(piece.letters) < 4 else words.RARE)


def _stands_alone(piece: Piece, pieces: int, size: int) -> bool:
    """Is a changed word an ordinary word? Among other words of the mark, a rare or tiny one is sooner a slip."""
    if pieces == 1:
        # Near a long mark, a word that hardly anybody uses is sooner a slip.
        rare = size < 7 and words.direct(piece.letters) > 0
        return piece.literal and (rare or words.tier(piece.letters) >= words.KNOWN)
    if piece.possessive:
        return True
    least = words.COMMON if len(piece.letters) <= 3 else words.KNOWN
    return piece.literal and len(piece.letters) > 2 and words.tier(piece.letters) >= least


def _plain_ending(tail: str) -> bool:
    return not tail or tail in ENDINGS or tail.isdigit()


def _judge_whole(found: Match, kind: str) -> Judgement:
    """The mark's letters, all and in order, inside one word."""
    piece, pattern = found.pieces[0], found.pattern
    if not found.head and not found.tail:
        if pattern.size <= 4 and LEET in found.kinds and not _mostly_letters(found):
            return Judgement("review", kind, 0.5, "a short mark spelled mostly with digits may be a code")
        return Judgement("hit", kind, 1.0 if kind == "exact" else 0.99, "the mark's own letters")
    direct = words.direct(piece.letters)
    if (
        piece.literal
        and piece.letters != pattern.spelled
        and ((direct and not _inflected(found)) or (not direct and found.head and words.tier(piece.letters)))
    ):
        return Judgement("no", kind, 0.2, f"`{piece.letters}` is an ordinary word")
    if not found.head and _plain_ending(found.tail):
        return Judgement("hit", kind, 0.97, f"the mark with the ending `{found.tail}`")
    if pattern.size >= 7 and not (pattern.ordinary and len(pattern.words) == 1):
        return Judgement("hit", kind, 0.93, "the mark joined with other letters")
    sides = [side for side in (found.head, found.tail) if side]
    known = all(
        side.isdigit() or (len(side) >= 3 and words.tier(side) >= words.KNOWN) or side in ENDINGS for side in sides
    )
    if known and pattern.size >= 4:
        return Judgement(
            "hit" if pattern.size >= 5 or not found.head else "review",
            kind,
            0.85,
            "the mark joined with ordinary words",
        )
    if pattern.size >= 5 and not found.head:
        return Judgement("review", kind, 0.6, f"the mark runs on into `{found.tail}`")
    return Judgement("no", kind, 0.3, f"`{piece.letters}` holds the mark's letters by chance")


def _inflected(found: Match) -> bool:
    return not found.head and found.tail in ("s", "es", "ed", "ing", "er", "ers", "y")


def _mostly_letters(found: Match) -> bool:
    read = [found.row.kind[cell] for cell in range(found.first, found.last)]
    return sum(kind != LEET for kind in read) * 2 > len(read)


def _judge_split(found: Match, kind: str) -> Judgement:
    """The mark's letters, all and in order, over several words (R29)."""
    pattern, pieces = found.pattern, found.pieces
    own = tuple(piece.letters for piece in pieces)
    if found.head:
        if _ordinary(pieces[0]):
            return Judgement("no", kind, 0.2, f"`{pieces[0].letters}` is a word of its own")
        if not (pattern.size >= 9 and any(not _ordinary(piece) for piece in pieces)):
            return Judgement(
                "review" if pattern.size >= 9 else "no", kind, 0.4, f"the match begins inside `{pieces[0].letters}`"
            )
    if found.tail and not _plain_ending(found.tail):
        if _ordinary(pieces[-1]):
            return Judgement("no", kind, 0.2, f"`{pieces[-1].letters}` is a word of its own")
        if pattern.size < 9:
            return Judgement("review", kind, 0.4, f"the match ends inside `{pieces[-1].letters}`")
    tight = all(piece.gap == MARKS for piece in pieces[1:])
    if pattern.size <= 6 and not tight and len(pieces) == 2 and _common_words(pieces):
        return Judgement("review", kind, 0.5, "common words that spell a short mark only together")
    if all(len(piece.letters) == 1 for piece in pieces) or any(not _ordinary(piece) for piece in pieces):
        if pattern.size <= 3 and not all(len(piece.letters) == 1 for piece in pieces):
            return Judgement("no", kind, 0.2, "too short to be told from chance when split")
        return Judgement("hit", kind, 0.97, "the mark's own letters in order, only split")
    if _same_words(own, pattern, found.tail):
        return Judgement("hit", kind, 0.96, "the mark's own words in order")
    return Judgement("hit", kind, 0.9, "the mark's own letters in order, only split")


def _common_words(pieces: Sequence[Piece]) -> bool:
    """Is each piece a common word, or one of them with a letter or two beside it?"""
    common = [piece for piece in pieces if len(piece.letters) >= 3 and words.direct(piece.letters) >= words.COMMON]
    rest = [piece for piece in pieces if piece not in common]
    return bool(common) and all(len(piece.letters) == 1 for piece in rest)


def _same_words(own: tuple[str, ...], pattern: Pattern, tail: str) -> bool:
    last = own[-1].removesuffix(tail) if tail else own[-1]
    return (*own[:-1], last) == pattern.words


def _judge_changed(found: Match, kind: str) -> Judgement:
    """Letters missing, added, changed or swapped."""
    pattern, pieces = found.pattern, found.pieces
    score = round(max(0.5, 1 - found.cost / (35 * max(pattern.size, 1))), 2)
    lawful = _lawful_words(found)
    if lawful:
        return Judgement("no", kind, 0.3, lawful)
    soft_limit = (22 if pattern.size >= 8 else 16) * pattern.size
    limit = max(edits_allowed(pattern), soft_limit if found.edits <= 1 else 0)
    if found.cost > limit or (len(pieces) > 1 and not _words_near(found)):
        return Judgement("no", kind, score, "too many letters differ")
    if not _mostly_letters(found):
        return Judgement("no", kind, score, "mostly digits, and they differ")
    if len(pieces) == 1 and pieces[0].literal:
        made = words.compound(pieces[0].letters, words.COMMON, 4) or _tailless_compound(pieces[0].letters)
        if made:
            return Judgement("review", kind, score, f"may be `{made[0]}` + `{made[1]}`")
    if pattern.size <= 4:
        return _judge_short(found, kind, score)
    doubt = _doubt(found)
    return (
        Judgement("review", kind, score, doubt)
        if doubt
        else Judgement("hit", kind, score, "a misspelling; no ordinary word")
    )


def _lawful_words(found: Match) -> str | None:
    """Why the words that differ are words of their own, or None."""
    pattern, pieces = found.pattern, found.pieces
    parted = all(each.gap == MARKS for each in pieces[1:])
    if found.head or not _plain_ending(found.tail):
        whole = (
            len(pieces) == 1 and pattern.size >= 8 and found.cost <= 100 and (pieces[0].literal or pattern.size >= 10)
        )
        if not whole:
            return "letters differ, and the word goes on"
    # A rare word of the mark that stands unchanged vouches for the one that differs.
    vouched = found.cost <= 100 and any(
        not piece.changed and len(piece.letters) >= 5 and not words.tier(piece.letters) for piece in pieces
    )
    # "Squish-Allow": a long mark with one slip, its words tied together on purpose.
    tied = len(pieces) > 1 and pattern.size >= 11 and found.cost <= 100 and parted
    for piece in pieces:
        if piece.changed and _stands_alone(piece, len(pieces), pattern.size) and not (vouched or tied):
            return f"`{piece.letters}` is an ordinary word"
    if any(piece.possessive for piece in pieces[:-1]):
        return "a possessive and another word"
    if len(pieces) > 1 and not parted and all(_ordinary(piece) for piece in pieces):
        return "ordinary words that differ from the mark's"
    return None


def _doubt(found: Match) -> str | None:
    """What makes a misspelling doubtful, or None."""
    size = found.pattern.size
    word = len(found.pattern.parts) == 1 and words.direct(found.pattern.spelled) > 0
    if found.edits >= 2 and size < (9 if word else 7):
        return "two errors in a short mark"
    if size <= 6 and not _first_kept(found):
        return "a short mark with another first letter"
    if len(found.pieces) > 1 and found.edits >= 2 and size < 10:
        return "split and with two errors"
    return None


def _words_near(found: Match) -> bool:
    """Does each word of the mark bear its share of the differences?"""
    pattern = found.pattern
    spent = [0] * (len(pattern.words) + 1)
    for step in found.steps:
        spent[word_of(pattern, min(step.a, pattern.size - 1))] += step.cost
    own = len(pattern.parts) > 1
    return all(
        cost <= (200 if own and len(word) >= 5 else max(100, 20 * len(word)))
        for cost, word in zip(spent, pattern.words, strict=False)
    )


def _tailless_compound(letters: str) -> tuple[str, str] | None:
    return words.compound(letters[:-1], words.COMMON, 4) if letters.endswith("s") else None


def _first_kept(found: Match) -> bool:
    step = found.steps[0]
    return step.how == 1 and step.cost < HARD


def _judge_short(found: Match, kind: str, score: float) -> Judgement:
    if found.pattern.size <= 3 or found.cost > 100:
        return Judgement("no", kind, score, "a mark this short bears no error")
    if found.cost < HARD and _first_kept(found):
        return Judgement("hit", kind, score, "a doubled or look-alike letter in a short mark")
    return Judgement("review", kind, score, "one error in a short mark")


def _judge_cut(found: Match) -> Judgement:
    """Only the mark's beginning."""
    pattern, piece = found.pattern, found.pieces[-1]
    have = found.steps[-1].b if found.steps else 0
    if len(found.pieces) > 1 and len(piece.letters) <= 3 and not found.head and have / pattern.size >= 0.65:
        return Judgement("review", "truncation", 0.6, f"the first {have} of {pattern.size} letters")
    if _ordinary(piece) or found.head or (pattern.ordinary and len(pattern.words) == 1):
        return Judgement("no", "truncation", 0.3, f"`{piece.letters}` may be a word of its own")
    if len(found.pieces) == 1 and len(pattern.words) > 1 and have <= len(pattern.words[0]):
        return Judgement("no", "truncation", 0.3, "only one of the mark's words")
    if len(found.pieces) == 1 and words.compound(piece.letters, words.COMMON, 4):
        return Judgement("no", "truncation", 0.3, f"`{piece.letters}` is a compound of ordinary words")
    share = have / pattern.size
    if have >= 6 and share >= 0.65:
        return Judgement("hit", "truncation", round(share, 2), f"the first {have} of {pattern.size} letters")
    return Judgement("review", "truncation", round(share, 2), f"the first {have} of {pattern.size} letters")


def _judge_order(found: Match) -> Judgement:
    own = tuple(piece.letters for piece in found.pieces)
    if found.edits or found.soft or found.head or (found.tail and not _plain_ending(found.tail)):
        return Judgement("no", "order", 0.2, "not the mark's words")
    if len(found.pieces) > 1 and not _same_words(own, found.pattern, found.tail):
        return Judgement("no", "order", 0.2, "not the mark's words")
    return Judgement("review", "order", 0.7, "the mark's words in another order (R29)")


def _judge_sound(found: Match) -> Judgement:
    """Letters of another script that say the mark."""
    pattern, pieces = found.pattern, found.pieces
    kind = "transliteration"
    per = found.cost / max(pattern.size, 1)
    score = round(max(0.4, 1 - per / 30), 2)
    glued = unspaced(found)
    whole = not found.head and len(found.tail) <= 3 and not glued
    if per > 14 or found.edits > (1 if pattern.size >= 9 else 0):
        return Judgement("no", kind, score, "does not sound alike enough")
    if not whole and not glued:
        return Judgement("no", kind, score, "sounds alike only inside another word")
    text = found.row.text[found.start : found.end]
    if words.tier(words.plain(text)) or all(
        words.tier(words.plain(found.row.text[found.row.pos[p.first] : found.row.end[p.last - 1]])) for p in pieces
    ):
        if len(pieces) == 1 or per > 9:
            return Judgement("no", kind, score, f"`{text}` is an ordinary word of its language")
        return Judgement("review", kind, score, "words of their own language that say the mark together")
    if pattern.size <= 5 and glued and per > 8:
        return Judgement("no", kind, score, "a short mark, inside words that have no spaces between them")
    if per > (11 if pattern.size >= 6 and not found.edits else 9) or (pattern.size <= 4 and per > 4):
        return Judgement("review", kind, score, "a weak transliteration")
    return Judgement("hit", kind, score, "says the mark in another script")
