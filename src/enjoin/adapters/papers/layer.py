"""Is a page's text layer language? Letters that make no words, signs instead of letters, pages without any."""

import re
from collections.abc import Collection, Iterator, Sequence

from enjoin.adapters.papers.limits import unreadable, warning
from enjoin.intake.text.paper import Page
from enjoin.problems import Problem

OCR = "run OCR on it first: `ocrmypdf IN.pdf OUT.pdf`, or `enjoin draft --ocr` with the extra `enjoin[ocr]`"
COMMON = re.compile(r"\b(?:the|of|and|to|in|that|for|is|by|court|order)\b", re.IGNORECASE)
STAMPED = 250  # characters; a picture with no more than these bears stamps
BARE = 20  # characters; a page with fewer bears a number at most
ADDRESS = re.compile(r"\S*(?://|www\.|@\w|\.(?:com|net|org)\b)\S*")
SMALL = re.compile(r"(?<![\w.])[a-z]{3,}(?![\w])")
VOWEL = re.compile(r"[aeiouy]")
ODD = re.compile(r"[!#$%^*+<=>@\[\\\]^`{|}~]")
LEAST_WORDS, LEAST_SIGNS = 40, 200  # of a page, from which its language can be told
VOWELLED = 0.8  # of a page's small words; of English ones 0.98 hold a vowel
SIGNED = 0.15  # of a page's signs; print has fewer that are neither letters nor punctuation
SPOILT = 0.2  # of a page's signs that no font maps to a letter


def is_garbage(text: str) -> bool:
    """Do a page's letters make no words? Names, numbers and other scripts are none of it."""
    plain = ADDRESS.sub(" ", text)
    signs = [char for char in plain if not char.isspace()]
    if len(signs) < LEAST_SIGNS:
        return False
    if sum(map(_unmapped, signs)) > SPOILT * len(signs) or len(ODD.findall(plain)) > SIGNED * len(signs):
        return True
    words = SMALL.findall(plain)
    common = len(COMMON.findall(plain))
    vowelled = sum(VOWEL.search(word) is not None for word in words)
    return len(words) >= LEAST_WORDS and common < 0.02 * len(words) and vowelled < VOWELLED * len(words)


def _unmapped(char: str) -> bool:
    return not char.isprintable() or "\ue000" <= char <= "\uf8ff" or char == "\ufffd"


def check_layer(
    name: str, pages: Sequence[Page], pictured: Collection[int], blank: Collection[int]
) -> tuple[set[int], list[Problem]]:
    """The pages whose text is garbage, and what to say of pages that were not read; `Unreadable` where it is all of them."""
    sizes = {page.number: len(page.text.strip()) for page in pages}
    empty = [number for number, size in sizes.items() if size < (STAMPED if number in pictured else BARE)]
    if len(empty) == len(pages):
        raise unreadable(name, "no_text_layer", "the file has no text layer: its pages are images", OCR)
    garbage = {page.number for page in pages if page.number not in empty and is_garbage(page.text)}
    if len(garbage) + len(empty) == len(pages) or _all_garbage("\n".join(page.text for page in pages)):
        raise unreadable(name, "garbage_text", "the file's text layer is garbage: its letters do not make words", OCR)
    return garbage, list(_told(name, sizes, sorted(garbage), [each for each in empty if each not in blank], pictured))


def _told(
    name: str, sizes: dict[int, int], garbage: list[int], empty: list[int], pictured: Collection[int]
) -> Iterator[Problem]:
    if garbage:
        why = "its text layer is garbage" if len(garbage) == 1 else "their text layers are garbage"
        yield warning(
            name, "garbage_pages", f"nothing was read from {listed(garbage)}: {why} (`--ocr` reads pictures)", OCR
        )
    if empty:
        why = "no text is on it: an image, perhaps" if len(empty) == 1 else "no text is on them: images, perhaps"
        yield warning(
            name, "pages_without_text", f"nothing was read from {listed(empty)}: {why} (`--ocr` reads pictures)", OCR
        )
    read = sorted(number for number in pictured if sizes[number] >= STAMPED)
    if read and len(read) < len(sizes):
        yield warning(
            name,
            "pages_of_ocr",
            f"the text of {listed(read)} was read from images (OCR): compare names and numbers with the pages",
        )


def listed(numbers: Sequence[int]) -> str:
    """`p. 2`, `pp. 2, 5–9 …`: at most a dozen runs."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    told = ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in runs[:12])
    return f"{'p.' if len(numbers) == 1 else 'pp.'} {told}{' …' if len(runs) > 12 else ''}"


def _all_garbage(text: str) -> bool:
    """Is the layer as a whole no language, though no page alone tells?"""
    signs = [char for char in text if not char.isspace()]
    latin = sum(char.isascii() and char.isalpha() for char in signs)
    words = len(re.findall(r"[A-Za-z]{2,}", text))
    return sum(map(_unmapped, signs)) > 0.2 * len(signs) or (latin > 1500 and len(COMMON.findall(text)) < words * 0.02)
