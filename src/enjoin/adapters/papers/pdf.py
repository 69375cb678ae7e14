"""PDF → words with their boxes → pages. Says when there is no text layer, or when it is no language."""

import ctypes
import math
import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from enjoin.adapters.papers.limits import MAX_BYTES, MAX_PAGES, MAX_TEXT, unreadable, warning
from enjoin.intake.layout.lines import Word, page_of_words
from enjoin.intake.text.paper import Page, Paper
from enjoin.problems import Problem

OCR = "run OCR on it first: `ocrmypdf IN.pdf OUT.pdf`, or `enjoin draft --ocr` with the extra `enjoin[ocr]`"
COMMON = re.compile(r"\b(?:the|of|and|to|in|that|for|is|by|court|order)\b", re.IGNORECASE)
FILLS = 0.7  # of the page's area
STAMPED = 250  # characters; a picture with no more than these bears stamps
LOOKED_AT = 20  # pages; a scan shows itself by then
PASSWORD, FORMAT = 4, 3  # FPDF_ERR_PASSWORD, FPDF_ERR_FORMAT


def read_pdf(path: Path, progress: Callable[[int, int], None] | None = None) -> Paper:
    """The pages of a PDF that has a text layer; `Unreadable` for an encrypted, damaged or image-only one."""
    if path.stat().st_size > MAX_BYTES:
        raise unreadable(path.name, "too_large", f"the file is larger than {MAX_BYTES // 1_048_576} MB", "split it")
    document = _open(path)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise unreadable(
                path.name, "too_many_pages", f"the file has {count:,} pages: more than one court paper does", "split it"
            )
        pages: list[Page] = []
        letters, pictured = 0, set[int]()
        for number in range(count):
            pages.append(_page(document, number, path.name))
            letters += len(pages[-1].text)
            if (number < LOOKED_AT or len(pages[-1].text) < STAMPED) and _is_picture(document, number):
                pictured.add(number + 1)
            if letters > MAX_TEXT:
                raise unreadable(
                    path.name,
                    "too_long",
                    f"the file holds more than {MAX_TEXT:,} characters: more than a court paper does",
                    "split it",
                )
            if progress is not None:
                progress(number + 1, count)
    finally:
        document.close()
    problems = tuple(_check(path.name, pages, pictured))
    return Paper(
        name=path.name,
        kind="pdf",
        pages=tuple(pages),
        problems=problems,
        scanned=sum(number <= LOOKED_AT for number in pictured) * 2 > min(len(pages), LOOKED_AT),
    )


def _is_picture(document: pdfium.PdfDocument, number: int) -> bool:
    """Does an image fill the page, so that its text is what OCR read from it?"""
    page = document[number]
    try:
        width, height = page.get_size()
        for found in page.get_objects(filter=[pdf.FPDF_PAGEOBJ_IMAGE], max_depth=2):
            left, bottom, right, top = found.get_bounds()
            if (right - left) * (top - bottom) > FILLS * width * height:
                return True
        return False
    finally:
        page.close()


def _open(path: Path) -> pdfium.PdfDocument:
    try:
        document = pdfium.PdfDocument(path)
        if len(document) == 0:
            raise unreadable(path.name, "corrupt_pdf", "the file is damaged: it has no pages")
        return document
    except pdfium.PdfiumError as error:
        if "assword" in str(error) or getattr(error, "err_code", None) == PASSWORD:
            raise unreadable(path.name, "encrypted", "the file is encrypted", "save it without a password") from error
        raise unreadable(path.name, "corrupt_pdf", "the file is damaged or cut short: it is no readable PDF") from error


def _page(document: pdfium.PdfDocument, number: int, name: str) -> Page:
    try:
        page = document[number]
    except pdfium.PdfiumError as error:
        raise unreadable(name, "corrupt_pdf", f"the file is damaged: page {number + 1} cannot be read") from error
    try:
        text = page.get_textpage()
        try:
            return page_of_words(number + 1, list(_words(text.raw, page.get_height())))
        finally:
            text.close()
    finally:
        page.close()


def _words(text: object, height: float) -> Iterator[Word]:
    """Runs of characters without a space between them, with their boxes measured from the top."""
    count = pdf.FPDFText_CountChars(text)
    # The loose box spans the font's whole height: an underscore lies on the line of its letters.
    box = pdf.FS_RECTF()
    where = ctypes.byref(box)
    word: list[str] = []
    low = high = floor = ceiling = 0.0
    pending = 0
    turned = _turned(text, count)
    for at in range(max(count, 0)):
        if at in turned:
            continue
        code = pdf.FPDFText_GetUnicode(text, at)
        if 0xD800 <= code < 0xDC00:
            pending = code
            continue
        if 0xDC00 <= code < 0xE000 and pending:
            code = 0x10000 + ((pending - 0xD800) << 10) + (code - 0xDC00)
        pending = 0
        char = "-" if code in (2, 0xFFFE) else chr(code)  # pdfium's sign for a hyphen at the line's end
        space = char.isspace() or code == 0
        if not space:
            pdf.FPDFText_GetLooseCharBox(text, at, where)
            x0, x1, y0, y1 = box.left, box.right, height - box.top, height - box.bottom
            size = max(y1 - y0, 1.0)
            if word and (
                x0 - high > max(2.5, 0.28 * max(ceiling - floor, size)) or x0 < low - 2 or y0 > ceiling or y1 < floor
            ):
                space_before = True
            else:
                space_before = False
        if (space or space_before) and word:
            yield Word("".join(word), low, high, floor, ceiling)
            word = []
        if space:
            continue
        if not word:
            low, high, floor, ceiling = x0, x1, y0, y1
        word.append(char)
        low, high, floor, ceiling = min(low, x0), max(high, x1), min(floor, y0), max(ceiling, y1)
    if word:
        yield Word("".join(word), low, high, floor, ceiling)


UPRIGHT = 0.35  # radians from the horizontal
FEW = 0.3  # of a page's letters; on a page that is set sideways more are turned


def _turned(text: object, count: int) -> frozenset[int]:
    """Letters that run up the margin of an upright page, as a court's name does on pleading paper."""
    found = frozenset(at for at in range(max(count, 0)) if abs(math.sin(pdf.FPDFText_GetCharAngle(text, at))) > UPRIGHT)
    return found if len(found) < FEW * count else frozenset()


def _check(name: str, pages: list[Page], pictured: Collection[int]) -> Iterator[Problem]:
    """Is there a text layer, and is it language? A court's stamp on a picture of a page is no text layer."""
    sizes = {page.number: len(page.text.strip()) for page in pages}
    empty = [number for number, size in sizes.items() if size < (STAMPED if number in pictured else 20)]
    text = "\n".join(page.text for page in pages)
    if len(empty) == len(pages):
        raise unreadable(name, "no_text_layer", "the file has no text layer: its pages are images", OCR)
    signs = sum(
        char.isprintable() and not ("\ue000" <= char <= "\uf8ff") and char != "\ufffd"
        for char in text
        if not char.isspace()
    )
    total = sum(not char.isspace() for char in text)
    latin = sum(char.isascii() and char.isalpha() for char in text)
    words = len(re.findall(r"[A-Za-z]{2,}", text))
    garbage = signs < total * 0.8 or (latin > 1500 and len(COMMON.findall(text)) < words * 0.02)
    if garbage:
        raise unreadable(name, "garbage_text", "the file's text layer is garbage: its letters do not make words", OCR)
    if empty and not (len(empty) == 1 and empty[0] == len(pages)):
        listed = ", ".join(map(str, empty[:12])) + (" …" if len(empty) > 12 else "")
        yield warning(
            name,
            "pages_without_text",
            f"no text is on page{'s' if len(empty) > 1 else ''} {listed}: images, perhaps",
            OCR,
        )
