"""Letters missing, added, changed or swapped: a misspelling of the mark, or another word? A match in, a judgement out."""

from enjoin.findings.text import words
from enjoin.findings.text.costs import HARD
from enjoin.findings.text.glyphs import ACCENT, LEET, MARKS, SPACE
from enjoin.findings.text.matches import Judgement, Match
from enjoin.findings.text.ordinary import (
    accented,
    ends_in_number,
    in_number,
    is_ordinary,
    is_word,
    mostly_letters,
    plain_ending,
    stands_alone,
    tailless_compound,
    tied,
)
from enjoin.findings.text.several import slipped_by_words
from enjoin.findings.text.shapes import edits_allowed

SLIGHT = 30  # what a doubled letter, or one for another that sounds or looks the same, costs at most
_OF_DEVICES = "ie"  # "iwatch", "ebook"
PART = 3  # letters of a word that a name is made of
SOFT = 60  # what a mere respelling costs at most


def judge_changed(found: Match, kind: str) -> Judgement:
    """Letters missing, added, changed or swapped."""
    judgement = _judge_all(found, kind)
    if judgement.outcome == "no" and slipped_by_words(found):
        return Judgement("review", kind, judgement.score, "each word is one of the mark's but for a letter or two")
    return judgement


def _judge_all(found: Match, kind: str) -> Judgement:
    """By all its letters, whichever words they are of."""
    pattern, pieces = found.pattern, found.pieces
    score = round(max(0.5, 1 - found.cost / (35 * max(pattern.size, 1))), 2)
    lawful = _lawful_words(found)
    if lawful:
        near = one_word_off(found) or misspelled_words(found)
        return (
            Judgement("review", kind, 0.4, f"{lawful}, but the mark's other words stand beside it")
            if near
            else Judgement("no", kind, 0.3, lawful)
        )
    if any(len(piece.letters) > 1 and piece.letters.isdigit() for piece in pieces):
        return Judgement("no", kind, 0.3, "a number stands in it")
    name = pieces[0].letters
    if (
        len(pieces) == 1
        and name[0] in _OF_DEVICES
        and name[0] != pattern.spelled[0]
        and words.direct(name[1:]) >= words.COMMON
        and len(name) > 4
    ):
        return Judgement("no", kind, 0.3, f"`{name[0]}` before `{name[1:]}`, as devices are named")
    strays = stray_digits(found)
    if strays and not (pattern.weight >= 7 and all(_amid_letters(found.row.text, at) for at in strays)):
        return Judgement("no", kind, 0.3, "a digit that is no letter of the mark")
    gone = missing_word(found)
    if gone:
        rare = len(pieces) == 1 and len(pieces[0].letters) >= 6 and not words.tier(pieces[0].letters)
        return Judgement("review" if rare else "no", kind, 0.5, f"of the mark's words, `{gone}` is missing")
    soft_limit = (22 if pattern.size >= 8 else 16) * pattern.size
    limit = max(edits_allowed(pattern), soft_limit if found.edits <= 1 else 0)
    if _slipped_twice(found):
        limit = max(limit, 100 + SLIGHT)
    if found.cost > limit or (len(pieces) > 1 and not _words_near(found)):
        return Judgement("no", kind, score, "too many letters differ")
    if found.cost > 100 and len(pieces) == 1 and words.listed(pieces[0].letters) and pattern.weight <= 10:
        return Judgement("no", kind, score, f"`{pieces[0].letters}` is a word or a name, and much differs")
    if not mostly_letters(found) or (pattern.size <= 6 and in_number(found)) or ends_in_number(found):
        return Judgement("no", kind, score, "mostly digits, and they differ")
    if len(pattern.parts) == 1 and len(pieces) > 1 and pattern.size <= 8 and not tied(found):
        return Judgement("no", kind, score, "a short mark, split and with letters that differ")
    if len(pieces) == 1 and pieces[0].literal:
        made = words.compound(pieces[0].letters, words.COMMON, 4) or tailless_compound(pieces[0].letters)
        if made:
            return Judgement("review", kind, score, f"may be `{made[0]}` + `{made[1]}`")
    if pattern.weight <= 5 and accented(found):
        return Judgement("no", kind, score, "with its accents it may be a word of another language")
    if pattern.size <= 4:
        return _judge_short(found, kind, score)
    doubt = "a digit that is no letter of the mark" if strays else _doubt(found)
    return (
        Judgement("review", kind, score, doubt)
        if doubt
        else Judgement("hit", kind, score, "a misspelling; no ordinary word")
    )


def _lawful_words(found: Match) -> str | None:
    """Why the words that differ are words of their own, or None."""
    pattern, pieces = found.pattern, found.pieces
    own = any(pattern.spelled in piece.letters for piece in pieces)  # then the rest of the word is what differs
    respelled = found.cost <= SOFT and not found.tail and not own
    parted = all(each.gap == MARKS for each in pieces[1:])
    head, tail = _but_doubled(found)
    if head or not plain_ending(tail):
        whole = not is_word(pattern) and (
            len(pieces) == 1 and pattern.size >= 8 and found.cost <= 100 and (pieces[0].literal or pattern.size >= 10)
        )
        if not whole:
            return "letters differ, and the word goes on"
    # A rare word of the mark that stands unchanged vouches for the one that differs.
    vouched = found.cost <= 100 and any(
        not piece.changed and len(piece.letters) >= 5 and not words.tier(piece.letters) for piece in pieces
    )
    # "Squish-Allow": a long mark with one slip, its words tied together on purpose.
    long_tied = len(pieces) > 1 and pattern.size >= 11 and found.cost <= 100 and parted
    for piece in pieces:
        if piece.changed and stands_alone(piece, len(pieces), pattern, respelled) and not (vouched or long_tied):
            return f"`{piece.letters}` is an ordinary word"
        if piece.changed and ACCENT in found.kinds and words.direct(piece.letters) and pattern.size < 10:
            return f"`{piece.letters}` is a word of another language"
    if any(piece.possessive for piece in pieces[:-1]):
        return "a possessive and another word"
    known = all(words.tier(piece.letters) >= words.KNOWN for piece in pieces if piece.changed)
    one_word = len(pattern.parts) == 1 and pattern.weight < 11
    if len(pieces) > 1 and (one_word or not parted) and known and all(is_ordinary(piece) for piece in pieces):
        return "ordinary words that differ from the mark's"
    return None


def _slipped_twice(found: Match) -> bool:
    """Is it one word that nobody lists, with one error, besides a slight one, between the mark's first and last letters?"""
    pieces, ends = found.pieces, (found.steps[0], found.steps[-1])
    kept = all(step.how == 1 and step.cost < HARD for step in ends)
    if found.edits > 1 or found.pattern.size < 5 or found.tail or not kept or len(pieces) > 1:
        return False
    return pieces[0].literal and not words.tier(pieces[0].letters)


def _but_doubled(found: Match) -> tuple[str, str]:
    """What stands before and behind the match in its word, less the first or last letter of the mark come twice."""
    spelled = found.pattern.spelled
    head = "" if found.head == spelled[0] else found.head
    return head, "" if found.tail == spelled[-1] and len(found.pieces) == 1 else found.tail


def _doubt(found: Match) -> str | None:
    """What makes a misspelling doubtful, or None."""
    size = found.pattern.weight
    word = is_word(found.pattern)
    slip = found.edits and not all(step.how == 4 for step in found.steps if step.cost >= HARD)
    if len(found.pieces) == 1 and words.listed(found.pieces[0].letters) and found.pattern.weight <= 10:
        return f"`{found.pieces[0].letters}` may be a rare word or a name"
    made = _made_otherwise(found)
    if made:
        return f"`{made}` is another word in its place: it may be another name"
    if found.edits >= 2 and size < (11 if word else 9):
        return "two errors in a short mark"
    if size < 9 and found.tail not in ("", "s", "es", found.pattern.spelled[-1]):
        return f"letters of a short mark differ, and the word goes on with `{found.tail}`"
    if found.cost > 100 and size < 9:
        return "much differs in a short mark"
    if slip and size <= 7 and found.row.foreign and not word:
        return "in a text of another script, a short name with letters that differ may be another brand"
    if size <= 7 and not _first_kept(found):
        return "a short mark with another first letter"
    if len(found.pieces) > 1 and found.edits >= 2 and size < 12 and len(found.pattern.parts) == 1:
        return "split and with two errors"
    if len(found.pieces) == 1 and found.cost > 100 and size < 12 and len(found.pattern.parts) > 1:
        return "several words, run together, and much differs"
    if size <= 6 and ACCENT in found.kinds:
        return "with its accents it may be a word of another language"
    if size <= 5 and (slip or found.cost > 50 or LEET in found.kinds):
        return "a short mark with letters that differ"
    if word and size <= 9 and (slip or (found.cost > 35 and not found.edits)):
        return "the mark is itself a word or a name, and so may this be"
    if slip and size <= 7 and len(found.pattern.parts) > 1 and len(found.pieces) == 1:
        return "a short mark of several words, run together and misspelled"
    return None


def _made_otherwise(found: Match) -> str | None:
    """Of a name that ends or begins as the mark, in a word where the mark has another word ("Thermofix" for Thermomix): that word; or None."""
    seen, own = found.pieces[0].letters, found.pattern.spelled
    if len(found.pieces) > 1 or len(found.pattern.parts) > 1:
        return None
    for cut in range(PART, len(seen) - PART + 1):
        left, right, rest = seen[:cut], seen[cut:], len(own) - len(seen) + cut
        pairs = ((right, own[cut:], own[:cut] == left), (left, own[: max(rest, 0)], own.endswith(right)))
        for one, other, same in pairs:
            alike = same and one != other and abs(len(one) - len(other)) <= 1 and len(other) >= PART
            if alike and all(words.small(each) and words.direct(each) >= words.COMMON for each in (one, other)):
                return one
    return None


def stray_digits(found: Match) -> list[int]:
    """Where a digit is among what differs: nobody slips from a letter to a digit that does not look like it."""
    row = found.row
    return [
        row.pos[cell]
        for step in found.steps
        if step.cost > 2
        for cell in range(step.c, step.d)
        if row.kind[cell] == LEET and row.text[row.pos[cell]].isdigit()
    ]


def _amid_letters(text: str, at: int) -> bool:
    return 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def missing_word(found: Match) -> str | None:
    """The word of two letters or more, of a mark of several words, of which the text has no letter; or None."""
    begin = 0
    for part in found.pattern.parts:
        end = begin + len(part)
        held = any(step.d > step.c and step.a < end and begin < step.b for step in found.steps)
        if not held and (len(part) > 1 or len(found.pattern.parts) == 2) and len(found.pattern.parts) > 1:
            return part
        begin = end
    return None


def one_word_off(found: Match) -> bool:
    """Of a mark of several words, does the text hold all but one as they are, in their order, and that one with a single slip?"""
    pattern, pieces = found.pattern, found.pieces
    if len(pattern.parts) < 2 or len(pieces) != len(pattern.parts) or found.head or pattern.size < 8:
        return False
    off = [(piece, part) for piece, part in zip(pieces, pattern.parts, strict=True) if piece.letters != part]
    if len(off) != 1 or found.cost > 100 or any(piece.gap != SPACE for piece in pieces[1:]):
        return False
    piece, part = off[0]
    if len(part) < (4 if len(pieces) == 2 else 3) or pattern.size - len(part) < 3:
        return False
    # Two ordinary words are one of many phrases ("mastery squad"): then the word that differs stands (R29).
    rest = [words.tier(each.letters) for each in pieces if each is not piece]
    telling = pattern.weight >= (12 if pattern.ordinary and len(pieces) > 2 else 9)
    # Words that belong together in the mark alone ("Luis Vuitton").
    own = len(pieces) == 2 and words.phrase(*pattern.parts) >= words.COMMON
    bound = own and not words.phrase(*(each.letters for each in pieces))
    respelled = found.cost <= 60 and pattern.weight >= 7 and words.tier(piece.letters) < words.COMMON
    return (
        (telling and not (pattern.ordinary and len(pieces) == 2))
        or respelled
        or bound
        or any(each < words.KNOWN for each in rest)
        or not words.tier(piece.letters)
    )


def misspelled_words(found: Match) -> bool:
    """Of a longer mark of several words, does each word of the text stand for one of the mark's, and is one of those that differ no word?"""
    pattern, pieces = found.pattern, found.pieces
    if len(pattern.parts) < 2 or len(pieces) != len(pattern.parts) or found.head or pattern.weight < 9:
        return False
    if found.cost > 18 * pattern.weight or not _words_near(found) or any(piece.gap != SPACE for piece in pieces[1:]):
        return False
    return any(piece.changed and not words.tier(piece.letters) and len(piece.letters) >= 4 for piece in pieces)


def _words_near(found: Match) -> bool:
    """Does each word of the mark bear its share of the differences?"""
    pattern = found.pattern
    spent = [0] * (len(pattern.words) + 1)
    for step in found.steps:
        spent[pattern.word_at[min(step.a, pattern.size - 1)]] += step.cost
    own = len(pattern.parts) > 1
    return all(
        cost <= (200 if own and len(word) >= 5 else max(100, 20 * len(word)))
        for cost, word in zip(spent, pattern.words, strict=False)
    )


def _first_kept(found: Match) -> bool:
    step = found.steps[0]
    return step.how == 1 and step.cost < HARD


def _judge_short(found: Match, kind: str, score: float) -> Judgement:
    if found.pattern.size <= 3 or found.cost > 100:
        return Judgement("no", kind, score, "a mark this short bears no error")
    plain = _first_kept(found) and not found.tail and not found.kinds & {ACCENT, LEET}
    if found.pattern.few_classes and not (plain and len(found.pieces) == 1 and len(found.pieces[0].letters) >= 4):
        return Judgement("no", kind, score, "a mark of so few letters bears no such error")
    rare = len(found.pieces) == 1 and words.tier(found.pieces[0].letters)
    if found.cost <= 30 and plain and not found.pattern.few_classes and not rare:
        return Judgement("hit", kind, score, "a doubled or look-alike letter in a short mark")
    return Judgement("review", kind, score, "one error in a short mark")
