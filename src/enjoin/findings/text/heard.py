"""Letters of another script that say the mark: how surely, given how that script writes foreign names. A match in, a judgement out.

Three questions: does it sound alike closely enough for a mark of this length; is it spelled as that script spells names; does it
stand by itself, or inside a longer word or a run of letters without spaces?
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from enjoin.findings.text import stems, words
from enjoin.findings.text.costs import VOWELS
from enjoin.findings.text.forms import one_form
from enjoin.findings.text.glyphs import ACCENT, HOMOGLYPH, MARKS, SOUND, STYLE, SYMBOL
from enjoin.findings.text.matches import Judgement, Match, is_sign, unspaced
from enjoin.findings.text.scripts import (
    UNSPACED,
    Script,
    avoided,
    ends_word,
    is_hiragana,
    is_word_too,
    joins,
    says_names,
    script_of,
)
from enjoin.findings.text.shapes import Pattern
from enjoin.findings.text.wares import PARTICLES, ends_behind

KIND = "transliteration"
# Up to this cost a letter (hundredths of a typing error), by the mark's length: surely the mark, for a person to look at.
_ALPHABETS = ((4, 1.0, 4.5), (5, 3.2, 5.5), (6, 4.5, 7.5), (8, 5.5, 8.5), (999, 7.0, 10.0))
_HANGUL = ((4, 1.0, 5.0), (5, 3.2, 6.0), (6, 4.5, 8.6), (8, 6.0, 9.5), (999, 8.5, 11.0))
_SYLLABLES = ((4, 0.0, 7.0), (5, 3.5, 9.0), (6, 5.0, 9.0), (8, 6.5, 9.5), (999, 8.0, 11.0))  # more vowels to pass over
_ABJADS = ((4, 1.0, 5.5), (5, 3.5, 7.5), (6, 4.5, 9.5), (8, 6.0, 10.5), (999, 7.5, 12.5))  # vowels are mostly left out
_GERESH = frozenset(("'", "’", "׳", "`", "´"))
_THE = ("ザ", "ジ", "더", "디", "เดอะ")  # as they say the article
_TELLS = 4  # sounds of a mark from which on Korean, which has few, or a script without vowels tells it from words
_LONG = 7  # letters of a mark from which on three of a script without vowels say it
LONG = 11  # letters of a mark from which on a consonant may be another one
_SHORT = 5  # letters of a mark that an ending may make another word
_MAY_BE_INSIDE = 4  # letters of a mark in its own script that longer words may hold
MOSTLY = 2  # characters, beyond which one may be none that names are spelled with
FEW = 3  # consonants: so few are those of many words
_OF_FEW = 3.0, 8.0  # what such a mark bears at most
WITH_STEMS: frozenset[Script] = frozenset(
    ("cyrillic", "arabic", "kana", "hangul")
)  # scripts of which `stems` holds words
TWO_LIQUIDS: frozenset[Script] = frozenset(
    ("cyrillic", "greek", "hebrew", "arabic")
)  # an r is no l in them, nor is it taken for one
AMID = "it begins inside a word and goes on in the next"
_JOINED = re.compile(
    "[והבכלמש]{1,2}|[وف]?(?:[بك]?ال|لل|[بلك])|[وف]"
)  # what Hebrew and Arabic write together with the next word
_PARTING = re.compile(r"[,;:()\[\]{}|/،；，、（）]\s?\w|\w\s?[(\[{（]")  # no name goes on behind these
ABJADS: frozenset[Script] = frozenset(("hebrew", "arabic"))
LEFT_OUT: dict[Script, str] = {"hebrew": "ae", "arabic": "aeiou"}  # vowels that a script leaves out inside a word
OWN = 10  # what the rest may cost then
RELIEF = 14  # of the cost of a vowel that is left out where its script leaves it out
_STEPS = {
    "hebrew": _ABJADS,
    "arabic": _ABJADS,
    "hangul": _HANGUL,
    "kana": _SYLLABLES,
    "han": _SYLLABLES,
    "thai": _SYLLABLES,
}
_SYLLABIC: frozenset[Script] = frozenset(("kana", "hangul", "han", "thai"))  # they write syllables
_R_SILENT = _SYLLABIC  # they leave out an r behind a vowel
_SAID_IN_ABJADS = 5  # letters of what is said that a script without vowels must show
NEVER = 1 << 20  # a cost that nothing has
FAR = 64  # letters of a run that are looked at on either side
FEW_LETTERS = 6  # of a mark that stands by chance inside words
PARTED = 9  # letters of a mark from which on signs or gaps inside it are no account
AROUND = 3  # letters beside a match that may be of it
WITH_WORDS: frozenset[Script] = frozenset(
    ("kana", "cyrillic", "greek", "arabic", "hebrew", "hangul", "thai")
)  # scripts of which the lexicon holds words
_TRAILING = "ァィゥェォャュョッー"  # they go on with a syllable, not with the word


@dataclass(frozen=True, slots=True)
class Place:
    """The letters of another script in a match, and whether their run goes on before or after it."""

    script: Script
    letters: str
    run: str  # all of the run that it stands in
    before: str
    after: str


def place_of(found: Match) -> Place:
    """Where the match lies in its run of letters."""
    row, text = found.row, found.row.text
    cells = [at for at in range(found.first, found.last) if row.kind[at] == SOUND]
    first, last = row.pos[cells[0]], row.end[cells[-1] if cells else found.last - 1]
    script = script_of(text[first])
    start, end = row.pos[found.first], found.end
    before = start
    while before > max(0, start - FAR) and joins(text[before - 1], script):
        before -= 1
    after = end
    while after < min(len(text), end + FAR) and joins(text[after], script):
        after += 1
    letters = "".join(each for each in text[first:last] if script_of(each) == script)
    return Place(script, letters, text[before:after], text[before:start], text[end:after].lstrip(_TRAILING))


def rest_of_run(found: Match) -> list[tuple[int, int]]:
    """Of a match in a script without spaces: the cells of it with the letter or two that its run has beside it, where that is all."""
    row = found.row
    if SOUND not in found.kinds or not unspaced(found):
        return []
    place = place_of(found)
    first, last = found.first, found.last
    low = row.pos[first] - len(place.before)
    high = low + len(place.run)
    while first > 0 and row.pos[first - 1] >= low and found.first - first <= AROUND:
        first -= 1
    while last < len(row) and row.end[last] <= high and last - found.last <= AROUND:
        last += 1
    if (first, last) == (found.first, found.last) or found.first - first > AROUND or last - found.last > AROUND:
        return []
    return [(first, last)]


@lru_cache(maxsize=65536)
def limits(pattern: Pattern, script: Script) -> tuple[float, float]:
    """The costs a letter up to which the mark is said for certain, and perhaps."""
    steps = _STEPS.get(script, _ALPHABETS)
    sure, perhaps = next((sure, perhaps) for most, sure, perhaps in steps if pattern.weight <= most)
    few = pattern.consonants <= FEW and script not in ("kana", "han")
    return (min(sure, _OF_FEW[0]), min(perhaps, _OF_FEW[1] + (script in ABJADS))) if few else (sure, perhaps)


@lru_cache(maxsize=65536)
def most_cost(pattern: Pattern, script: Script) -> int:
    """The cost beyond which letters of `script` do not say the mark, whatever they are."""
    if pattern.foreign:
        return NEVER
    unwritten = sum(each in VOWELS for each in pattern.spelled[1:]) if script in LEFT_OUT else 0
    return int(pattern.weight * limits(pattern, script)[1]) + RELIEF * unwritten


def no_name(place: Place) -> str | None:
    """Why the letters are not those of a foreign name, or None."""
    if place.script == "han":
        strange = [each for each in place.letters if not (says_names(each) or is_word_too(each))]
        if len(strange) > (len(place.letters) > MOSTLY):
            return f"`{strange[0]}` is not among the characters that spell foreign names"
        return "too few characters to be told from words" if len(place.letters) < 2 else None
    strange = [each for each in place.letters if avoided(each)]
    if strange and place.script != "hangul":
        return f"`{strange[0]}` is a letter of native words"
    if place.script == "kana" and len({is_hiragana(each) for each in place.letters if each != "ー"}) > 1:
        return "hiragana and katakana together are no foreign name"
    if place.script == "kana" and 0 < len(place.letters) < 5 and is_hiragana(place.letters[0]):
        return "a word of Japanese"
    return None


def doubted(place: Place) -> str | None:
    """A letter that words have sooner than names, or None."""
    if place.script == "han":
        return next((f"`{each}` is of words too" for each in place.letters if not says_names(each)), None)
    strange = [each for each in place.letters if avoided(each)] if place.script == "hangul" else []
    # Brands keep the tense letters that the rules for foreign names leave out.
    return f"`{strange[0]}` is sooner a letter of native words" if strange else None


def inside(found: Match, place: Place) -> str | None:
    """What it stands inside of, where that makes it doubtful, or None."""
    size = found.pattern.weight
    if found.pattern.lacking == "the" and place.before in _THE:
        place = replace(place, before="")
    if _syllable_goes_on(found, place):
        return f"the last syllable of `{place.letters}` goes on"
    if place.script == "han":
        near = place.before[-1:] + place.after[:1]
        return f"`{near[0]}` goes on with the name" if any(map(says_names, near)) else None
    if place.script in UNSPACED:
        rest = place.before or place.after
        return f"the word goes on with `{rest[:8]}`" if rest else None
    if place.script == "hangul":
        goes_on = place.after and place.after not in PARTICLES["hangul"] and (size <= 6 or len(place.after) > 2)
        return f"the word goes on with `{place.after[:8]}`" if goes_on else place.before and "it begins inside a word"
    if found.head and len(found.pieces) > 1 and not _JOINED.fullmatch(_head_of(found)):
        return AMID
    if found.head:
        return f"it begins inside `{found.pieces[0].letters}`"
    if ends_word(ending_of(found), place.script):
        return None
    # An ending is no other word.
    most = 0 if size <= 5 else 1 if size == 6 else 3
    return f"the word goes on with `{found.tail}`" if len(found.tail) > most else None


def _head_of(found: Match) -> str:
    """The letters before the match in its first word, as they are written."""
    row = found.row
    return row.text[row.pos[found.pieces[0].first] : row.pos[found.first]]


def ending_of(found: Match) -> str:
    """The letters behind the match in its word, as they are written."""
    return found.row.text[found.row.end[found.last - 1] : found.end] if found.tail else ""


def _syllable_goes_on(found: Match, place: Place) -> bool:
    """Does the last syllable end in a vowel that no script needs behind a consonant?"""
    row, last = found.row, found.last
    if place.script not in ("hangul", "kana") or last >= len(row) or row.pos[last] != row.pos[last - 1]:
        return False
    return chr(97 + row.letter[last]) in ("aeo" if place.script == "hangul" else "ae")


def parted(found: Match) -> str | None:
    """Why letters and gaps inside the match are not those of one name, or None."""
    row, pattern = found.row, found.pattern
    if len({script_of(row.text[row.pos[at]]) for at in range(found.first, found.last) if row.kind[at] == SOUND}) > 1:
        return "letters of two scripts"
    own = (SOUND, STYLE, ACCENT, HOMOGLYPH)
    if _PARTING.search(row.text[row.pos[found.first] : row.end[found.last - 1]]):
        return "a sign parts it"
    if any(
        row.kind[at] not in own and (row.kind[at] != SYMBOL or is_sign(row, at))
        for at in range(found.first, found.last)
    ):
        return None if pattern.size >= PARTED else "letters of two scripts"
    gaps = sum(row.gap[at] >= MARKS and not _geresh(found, at) for at in range(found.first + 1, found.last))
    if gaps > max(len(pattern.parts) - 1, 0) and pattern.size < PARTED:
        return "it is parted where the mark is not"
    return None


def _geresh(found: Match, at: int) -> bool:
    """Is what stands before cell `at` the mark that makes a Hebrew letter another one, as foreign names need it?"""
    row = found.row
    between = row.text[row.end[at - 1] : row.pos[at]]
    return between in _GERESH and script_of(row.text[row.pos[at - 1]]) == "hebrew"


def judge_heard(found: Match) -> Judgement:
    """The judgement on letters of another script that say the mark."""
    pattern, place = found.pattern, place_of(found)
    size = pattern.weight
    plain, per = (cost / max(size, 1) for cost in (found.cost, found.cost - _unwritten(found, place)))
    score = round(max(0.4, 1 - per / 30), 2)
    if pattern.foreign or pattern.by_looks:
        return _own_script(found, place, score)
    sure, perhaps = limits(pattern, place.script)
    if per > perhaps or found.edits > (1 if size >= LONG else 0):
        return Judgement("no", KIND, score, "does not sound alike enough")
    strange = no_name(place) or parted(found) or _spelled_here(pattern, place) or _told_apart(found, place)
    if strange:
        return Judgement("no", KIND, score, strange)
    own = _of_its_language(found, place) if place.script in WITH_STEMS else 0
    if own == stems.WORD and plain > (sure / 2 if pattern.label == "heard" else sure):
        return Judgement("no", KIND, score, f"`{place.run}` is a word of its language")
    ordinary = _ordinary(found, place, per)
    if ordinary:
        return replace(ordinary, score=score)
    within = inside(found, place)
    if within and (size <= FEW_LETTERS or per > sure or within == AMID):
        return Judgement("no", KIND, score, within)
    said = "as it is said, not as it is spelled" if pattern.label == "heard" else None
    if place.script == "han" and len(place.letters) < 3 and (place.before or place.after):
        return Judgement("no", KIND, score, "two characters alone may be other words")
    bare = "without its vowels" if plain > perhaps else None
    word = f"`{place.run}` is a word or a name of its language, too" if own else None
    doubt = within or said or bare or doubted(place) or _altered(found) or word
    if doubt or plain > sure:
        return Judgement("review", KIND, score, doubt or "a weak transliteration")
    if place.script == "han" and len(place.letters) < 3:
        return Judgement("review", KIND, score, "two characters alone may be other words")
    return Judgement("hit", KIND, score, "says the mark in another script")


def _told_apart(found: Match, place: Place) -> str | None:
    """Why the letters are not the mark's in a script that tells r from l, or None."""
    if place.script not in TWO_LIQUIDS:
        return None
    row, spelled = found.row, found.pattern.spelled
    for step in found.steps:
        pair = spelled[step.a : step.b] + chr(97 + row.letter[step.c]) if step.how == 1 else ""
        if pair in ("lr", "rl"):
            return "its script tells r from l"
    return None


def _of_its_language(found: Match, place: Place) -> int:
    """How its language lists the words of the match: the least tier of `stems.listed`; of several, a name is no doubt."""
    row = found.row
    if place.script in UNSPACED:
        return stems.listed(place.run)
    least = min(stems.listed(row.text[row.pos[each.first] : row.end[each.last - 1]]) for each in found.pieces)
    return 0 if least == stems.NAME and len(found.pieces) > 1 else least


def _unwritten(found: Match, place: Place) -> int:
    """What of the cost is for vowels that the script does not write, where all else is the mark's own."""
    silent, size, letter = LEFT_OUT.get(place.script, ""), found.pattern.size, found.row.letter
    if not silent or len(place.letters) < (_TELLS if size < _LONG else _TELLS - 1):
        return 0
    relief = rest = 0
    for step in found.steps:
        vowel = found.pattern.spelled[step.a : step.b]
        inner = step.a > 0 and (step.b < size or vowel == "e") and vowel and vowel in silent
        # The second of two that write a consonant may have been laid under the vowel.
        gone = step.how == 2 or (step.how == 1 and letter[step.c] == letter[step.c - 1])
        relief += RELIEF if inner and gone and step.cost > RELIEF else 0
        rest += 0 if inner and gone else step.cost
    return relief if rest <= OWN else 0


def _altered(found: Match) -> str | None:
    """What of a short mark may as well be of another word: its ending, or a letter that a geresh makes another one."""
    if found.pattern.weight > _SHORT:
        return None
    if found.pattern.weight < _TELLS and script_of(found.row.text[found.start]) == "hangul":
        return "a short mark, which words say too"
    if any(_geresh(found, at) for at in range(found.first + 1, found.last)):
        return "a short mark with another sound in it"
    return f"a short mark with the ending `{ending_of(found)}`" if found.tail else None


def _spelled_here(pattern: Pattern, place: Place) -> str | None:
    """Why the script would spell the mark rather than what is said of it, or None."""
    if pattern.label != "heard":
        return None
    if pattern.size < _TELLS and place.script in _SYLLABIC:
        return "so few sounds are those of many words"
    if pattern.unvowelled and place.script not in ABJADS:
        return "only scripts without vowels spell it so"
    if place.script in ABJADS and pattern.weight < _SAID_IN_ABJADS and len(place.letters) < pattern.weight:
        return "without its vowels too little is said"
    dropped = pattern.spelled.count("r") < pattern.text.lower().count("r")
    return "the mark's r is written in this script" if dropped and place.script not in _R_SILENT else None


def _ordinary(found: Match, place: Place, per: float) -> Judgement | None:
    """The judgement where the words are words of their own language, or None."""
    if place.script not in WITH_WORDS:
        return None
    row = found.row
    text = row.text[found.start : found.end]
    each = [words.tier(words.plain(row.text[row.pos[p.first] : row.end[p.last - 1]])) for p in found.pieces]
    if not (words.tier(words.plain(text)) or words.tier(words.plain(place.run)) or all(each)):
        return None
    if len(found.pieces) == 1 or per > 9:
        return Judgement("no", KIND, 0.4, f"`{text}` is an ordinary word of its language")
    return Judgement("review", KIND, 0.4, "words of their own language that say the mark together")


def _own_script(found: Match, place: Place, score: float) -> Judgement:
    """A mark that is itself spelled in another script."""
    own, seen = _folded(found.pattern.text), _folded(found.row.text[found.start : found.end])
    rest = place.before or place.after
    if own in seen:
        if rest and len(own) <= _MAY_BE_INSIDE and (place.before or not ends_behind(place.after, place.script)):
            return Judgement("review", KIND, 0.6, f"the word goes on with `{rest[:8]}`")
        return Judgement("hit", KIND, 0.99, "the mark's own letters")
    other = script_of(own[:1]) != place.script
    why = "says the mark in another script" if other else "other letters that sound alike"
    within = inside(found, place)
    if found.edits or max(len(own), len(place.letters) * other) < 3 or found.cost > 4 * found.pattern.size or within:
        return Judgement("no", KIND, score, within or why)
    return Judgement("review", KIND, score, why)


def _folded(text: str) -> str:
    return "".join(each for each in one_form(text) if each.isalnum() or unicodedata.category(each) == "Mc")
