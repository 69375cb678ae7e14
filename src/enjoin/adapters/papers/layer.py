"""Is a page's text layer language? Letters that make no words, signs instead of letters, pages without any."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from enjoin.adapters.papers.limits import unreadable, warning
from enjoin.intake.text.apart import are_apart
from enjoin.intake.text.paper import Page
from enjoin.problems import Problem

OCR = "run OCR on it first: `ocrmypdf IN.pdf OUT.pdf`, or `enjoin draft --ocr` with the extra `enjoin[ocr]`"
AGAIN = (
    "run OCR on it again: `ocrmypdf --force-ocr IN.pdf OUT.pdf`, or `enjoin draft --ocr` with the extra `enjoin[ocr]`"
)
COMMON = re.compile(r"\b(?:the|of|and|to|in|that|for|is|by|court|order)\b", re.IGNORECASE)
STAMPED = 250  # characters; a picture with no more than these bears stamps
BARE = 20  # characters; a page with fewer bears a number at most
ADDRESS = re.compile(r"\S*(?://|www\.|@\w|\.(?:com|net|org)\b)\S*")
SMALL = re.compile(r"(?<![\w.])[a-z]{3,}(?![\w])")
VOWEL = re.compile(r"[aeiouy]")
UNMAPPED = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd]")  # signs that no font maps to a letter
ODD = re.compile(r"[!#$%^*+<=>@\[\\\]^`{|}~]")
GARBAGE, NO_TEXT = "its text layer is garbage", "no text is on it: an image, perhaps"
LEAST_LATIN = 300  # words of a file, from which its language can be told
LEAST_WORDS, LEAST_SIGNS = 40, 200  # of a page, from which its language can be told
VOWELLED = 0.8  # of a page's small words; of English ones 0.98 hold a vowel
SIGNED = 0.15  # of a page's signs; print has fewer that are neither letters nor punctuation
SPOILT = 0.2  # of a page's signs that are unmapped


def is_garbage(text: str) -> bool:
    """Do a page's letters make no words? Names, numbers and other scripts are none of it."""
    plain = ADDRESS.sub(" ", text)
    signs = sum(map(len, plain.split()))
    if signs < LEAST_SIGNS:
        return False
    if len(UNMAPPED.findall(plain)) > SPOILT * signs or len(ODD.findall(plain)) > SIGNED * signs:
        return True
    words = SMALL.findall(plain)
    if are_apart(plain):
        return True
    common = len(COMMON.findall(plain))
    vowelled = sum(VOWEL.search(word) is not None for word in words)
    return len(words) >= LEAST_WORDS and common < 0.02 * len(words) and vowelled < VOWELLED * len(words)


def check_layer(
    name: str, pages: Sequence[Page], pictured: Collection[int], blank: Collection[int]
) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """The pages without garbage, and what to say of those not read; `Unreadable` where it is all of them."""
    sizes = {page.number: len(page.text.strip()) for page in pages}
    empty = [number for number, size in sizes.items() if size < (STAMPED if number in pictured else BARE)]
    if len(empty) == len(pages):
        raise unreadable(name, "no_text_layer", "the file has no text layer: its pages are images", OCR)
    notes = dict.fromkeys((number for number in empty if number not in blank), NO_TEXT)
    notes |= {page.number: GARBAGE for page in pages if page.number not in empty and is_garbage(page.text)}
    spoilt = sum(note == GARBAGE for note in notes.values())
    if spoilt + len(empty) == len(pages) or _all_garbage([page.text for page in pages if page.number not in notes]):
        raise unreadable(name, "garbage_text", "the file's text layer is garbage: its letters do not make words", AGAIN)
    kept = tuple(
        Page(page.number, "", (), GARBAGE)
        if notes.get(page.number) == GARBAGE
        else replace(page, note=notes.get(page.number))
        for page in pages
    )
    read = sorted(number for number in pictured if sizes[number] >= STAMPED)
    return kept, tuple(_told(name, notes, read if len(read) < len(pages) else ()))


def _told(name: str, notes: Mapping[int, str], read: Sequence[int]) -> Iterator[Problem]:
    for why, many in ((GARBAGE, "their text layers are garbage"), (NO_TEXT, "no text is on them: images, perhaps")):
        numbers = sorted(number for number, note in notes.items() if note == why)
        if numbers:
            told = f"nothing was read from {listed(numbers)}: {why if len(numbers) == 1 else many}"
            yield warning(name, "pages_not_read", f"{told} (`--ocr` reads pictures)", OCR)
    if read:
        told = f"the text of {listed(read)} was read from images (OCR): compare names and numbers with the pages"
        yield warning(name, "pages_of_ocr", told)


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


PROSE = 30  # words of a page, of which some are common in any prose


def _all_garbage(texts: Sequence[str]) -> bool:
    """Is the layer as a whole no language, though no page alone tells? A page of prose shows that it is one."""
    words = [len(re.findall(r"[A-Za-z]{2,}", text)) for text in texts]
    common = [len(COMMON.findall(text)) for text in texts]
    if any(each >= PROSE and count > 0.05 * each for each, count in zip(words, common, strict=True)):
        return False
    spoilt = sum(len(UNMAPPED.findall(text)) for text in texts)
    signs = sum(len(word) for text in texts for word in text.split())
    return spoilt > SPOILT * signs or (sum(words) > LEAST_LATIN and sum(common) < 0.02 * sum(words))
