"""Plain differences between two names: what makes them two bearers at sight, whatever else they share (R53)."""

from enjoin.parties.alignment import Alignment, Step
from enjoin.parties.names import Name
from enjoin.parties.words import CORE, LEGAL, LINKING, PLACE, class_of, english, pinyin_parts

_DIGITS_AS_LETTERS = str.maketrans("01i", "oll")


def numbers_differ(paper: Name, store: Name) -> str | None:
    """Digits equal, or no match: siblings such as a686869 and a686899 are different shops."""
    if not paper.whole or not store.whole:
        return "no letters to compare"
    if paper.digits == store.digits:
        return None
    if paper.whole.translate(_DIGITS_AS_LETTERS) == store.whole.translate(_DIGITS_AS_LETTERS):
        return None
    return f"the digits differ: `{paper.digits or 'none'}` and `{store.digits or 'none'}`"


def characters_differ(paper: Name, store: Name) -> str | None:
    """Chinese against Chinese: the characters decide, not their sound."""
    if paper.script == store.script == "han" and paper.whole != store.whole and paper.core != store.core:
        return f"other characters: `{paper.characters}` and `{store.characters}`"
    return None


def plain_difference(paper: Name, store: Name, aligned: Alignment | None) -> str | None:
    if paper.whole == store.whole:
        return None
    if _disjoint(paper.places, store.places):
        return f"other place: `{' '.join(paper.places)}` and `{' '.join(store.places)}`"
    if _disjoint(paper.trades, store.trades):
        return f"other trade: `{' '.join(paper.trades)}` and `{' '.join(store.trades)}`"
    if _other_business(paper, store):
        return f"other business: `{_said_trades(paper)}` and `{_said_trades(store)}`"
    if aligned:
        return _two_names(paper, store, aligned)
    if not set(paper.places) & set(store.places) and set(paper.trades) != set(store.trades):
        return f"other trade: `{_said_trades(paper)}` and `{_said_trades(store)}`"
    if (
        rare_words(paper) == rare_words(store)
        or sorted(rare_words(paper)) == sorted(rare_words(store))
        or paper.core == store.core != ""
    ):
        return None
    return f"other distinctive part: `{' '.join(rare_words(paper))}` and `{' '.join(rare_words(store))}`"


def _said_trades(name: Name) -> str:
    return " ".join((*name.trades, *name.generics)) or "none"


_TRADING = frozenset({"trade", "import", "export", "international", "commerce", "business"})


def _other_business(paper: Name, store: Name) -> bool:
    """Whether the general words name two lines of business ("Trading", "Network Technology"). A factory may be any."""
    mine, theirs = (
        {"trade" if word in _TRADING else word for word in name.generics} - {"factory"} for name in (paper, store)
    )
    if paper.trades and store.trades:
        return False
    return bool((mine or paper.trades) and (theirs or store.trades) and not mine & theirs)


def _disjoint(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Both name something and neither list holds the other."""
    return bool(left and right) and not set(left) <= set(right) and not set(right) <= set(left)


def rare_words(name: Name) -> tuple[str, ...]:
    """The words that tell whose name it is; where there is none, all but legal forms."""
    return name.cores or tuple(word.canon for word in name.words if word.kind not in (LEGAL, LINKING))


def _two_names(paper: Name, store: Name, aligned: Alignment) -> str | None:
    """A plain change in a short distinctive part, or one that makes another real word of it, is another name."""
    for step in aligned.slips:
        if not in_core(step, paper, store):
            continue
        if step.kind in ("changed", "swapped", "added", "left out"):
            if min(len(paper.core or paper.whole), len(store.core or store.whole)) < 5:
                return f"other distinctive part: `{paper.core}` and `{store.core}`"
            if _other_word(step, paper, store):
                return "another word: " + " and ".join(f"`{word}`" for word in words_at(step, paper, store))
        elif len(paper.core or paper.whole) < 4:
            return f"other distinctive part: `{paper.core}` and `{store.core}`"
    if aligned.cost > max(1.0, len(paper.whole) / 10):
        return "too many letters differ"
    return None


def in_core(step: Step, paper: Name, store: Name) -> bool:
    return (
        "c" in paper.shape[step.at : step.at + len(step.left)]
        or "c" in store.shape[step.to : step.to + len(step.right)]
    )


def words_at(step: Step, paper: Name, store: Name) -> tuple[str, str]:
    return _word_at(paper, step.at), _word_at(store, step.to)


def _word_at(name: Name, at: int) -> str:
    end = 0
    last = ""
    for word in name.words:
        if word.kind in (LEGAL, LINKING):
            continue
        end += len(word.text)
        last = word.text
        if at < end:
            break
    return last


def both_real(step: Step, paper: Name, store: Name) -> bool:
    """Whether both spellings are words: English ones, or pinyin in which the slip is no mere doubling."""
    left, right = words_at(step, paper, store)
    if left == right or {class_of(left), class_of(right)} - {CORE, PLACE}:  # a second place is a distinctive part
        return False
    if left in english() and right in english():
        return True
    return bool(pinyin_parts(left) and pinyin_parts(right))


def is_word(text: str) -> bool:
    """An English word or Mandarin."""
    return text in english() or bool(pinyin_parts(text))


def _other_word(step: Step, paper: Name, store: Name) -> bool:
    """Whether the plain slip makes another real word (`fox`/`box`) or another initial (`hongguan`/`zhongguan`)."""
    if not both_real(step, paper, store):
        return False
    if step.kind == "changed":
        return True
    left, right = (pinyin_parts(word) for word in words_at(step, paper, store))
    if not left or not right or len(left) != len(right):
        return False
    return any(_initial(mine) != _initial(theirs) for mine, theirs in zip(left, right, strict=True))


def _initial(syllable: str) -> str:
    """The consonants that a syllable starts with; `zh`, `ch`, `sh` count as `z`, `c`, `s`, as many speakers have it."""
    consonants = syllable[: len(syllable) - len(syllable.lstrip("bcdfghjklmnpqrstwxyz"))]
    return consonants[:1] if consonants in ("zh", "ch", "sh") else consonants
