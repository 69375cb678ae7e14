"""How a mark is written by those who should not: one function a variation, from a mark and a number to text."""

from collections.abc import Callable

from enjoin.rights import Mark

_ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
_HOMOGLYPHS = str.maketrans("aeiocyxpAEIOCYXPBHKMT", "аеіосухрАЕІОСУХРВНКМТ")
_DIGITS = str.maketrans("aeiosAEIOS", "4310543105")
_SUFFIXES = ("ing", "ish", "er", "ies", "y")
_MARKS_BETWEEN = "-._·*"
_ZERO_WIDTH = "\u200b"


def _shown(mark: Mark) -> str:
    return mark.text.title()


def _exact(mark: Mark, n: int) -> str:
    return mark.text if n % 2 else _shown(mark)


def _case(mark: Mark, n: int) -> str:
    mixed = "".join(c.upper() if i % 2 else c.lower() for i, c in enumerate(mark.text))
    return (mark.text.lower(), mixed, mark.text.swapcase().capitalize())[n % 3]


def _joined(mark: Mark, n: int, between: str) -> str:
    """Words of the mark closed up or joined by `between`; a single word is parted inside."""
    words = _shown(mark).split(" ")
    if len(words) > 1:
        return between.join(words) if between != " " else "".join(words)
    cut = 2 + n % max(1, len(words[0]) - 4)
    return words[0][:cut] + between + words[0][cut:]


def _spacing(mark: Mark, n: int) -> str:
    return _joined(mark, n, " ")


def _punctuation(mark: Mark, n: int) -> str:
    return _joined(mark, n, _MARKS_BETWEEN[n % len(_MARKS_BETWEEN)])


def _plural(mark: Mark, n: int) -> str:
    text = _shown(mark)
    return text if text.endswith("s") else text + "s"


def _suffix(mark: Mark, n: int) -> str:
    return _shown(mark).rstrip("s") + _SUFFIXES[n % len(_SUFFIXES)]


def _misspelling(mark: Mark, n: int) -> str:
    text = _shown(mark)
    inner = [
        i for i in range(1, len(text) - 2) if text[i].isalpha() and text[i + 1].isalpha() and text[i] != text[i + 1]
    ]
    at = inner[n % len(inner)] if inner else 1
    return (
        text[:at] + text[at + 1 :],
        text[:at] + text[at] + text[at:],
        text[:at] + text[at + 1] + text[at] + text[at + 2 :],
    )[n % 3]


def _replaced(table: dict[int, int | str] | dict[int, int]) -> Callable[[Mark, int], str]:
    def write(mark: Mark, n: int) -> str:
        text = _shown(mark)
        places = [i for i, c in enumerate(text) if ord(c) in table]
        if not places:
            return text
        at = places[n % len(places)]
        return text[:at] + text[at].translate(table) + text[at + 1 :]

    return write


def _zero_width(mark: Mark, n: int) -> str:
    text = _shown(mark)
    cut = 1 + n % (len(text) - 1)
    return text[:cut] + _ZERO_WIDTH + text[cut:]


def _reordered(mark: Mark, n: int) -> str:
    return " ".join(reversed(_shown(mark).split(" ")))


def _other_script(mark: Mark, n: int) -> str:
    return mark.also[n % len(mark.also)]


_OF_ANY: dict[str, Callable[[Mark, int], str]] = {
    "exact": _exact,
    "case": _case,
    "spacing": _spacing,
    "punctuation": _punctuation,
    "plural": _plural,
    "suffix": _suffix,
    "misspelling": _misspelling,
    "accent": _replaced(_ACCENTS),
    "homoglyph": _replaced(_HOMOGLYPHS),
    "digits": _replaced(_DIGITS),
    "zero_width": _zero_width,
}


def variations_of(mark: Mark) -> dict[str, Callable[[Mark, int], str]]:
    """The variations that this mark has: several words can be put in another order, other scripts must be known."""
    found = dict(_OF_ANY)
    if " " in mark.text:
        found["reordered"] = _reordered
    if mark.also:
        found["other_script"] = _other_script
    return found
