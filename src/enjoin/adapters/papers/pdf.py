"""PDF → words with their boxes → pages."""

import mmap
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from enjoin.adapters.papers.layer import BARE, STAMPED, check_layer
from enjoin.adapters.papers.limits import MAX_BYTES, MAX_LETTERS, MAX_PAGES, unreadable
from enjoin.adapters.papers.pdfnotes import Notes
from enjoin.adapters.papers.pdfwords import words_of
from enjoin.adapters.papers.streams import guard_streams
from enjoin.adapters.papers.text import too_long
from enjoin.intake.layout.lines import page_of_words
from enjoin.intake.text.paper import Page, Paper

FILLS = 0.7  # of the page's area
LOOKED_AT = 20  # pages; a scan shows itself by then
PASSWORD, FORMAT = 4, 3  # FPDF_ERR_PASSWORD, FPDF_ERR_FORMAT


def read_pdf(path: Path, progress: Callable[[int, int], None] | None = None) -> Paper:
    """The pages of a PDF that has a text layer; `Unreadable` for an encrypted, damaged or image-only one."""
    if path.stat().st_size > MAX_BYTES:
        raise unreadable(path.name, "too_large", f"the file is larger than {MAX_BYTES // 1_048_576} MB", "split it")
    if path.stat().st_size:
        with path.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            guard_streams(path.name, data)
    document = _open(path)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise unreadable(
                path.name,
                "too_many_pages",
                f"the file has {count:,} pages: more than {MAX_PAGES:,} are not read",
                "give the order without its exhibits",
            )
        notes = Notes(document)
        pages: list[Page] = []
        letters, pictured, blank = 0, set[int](), set[int]()
        for number in range(count):
            pages.append(_page(document, number, path.name, notes))
            size = len(pages[-1].text)
            letters += size
            if (number < LOOKED_AT or size < STAMPED) and _is_picture(document, number):
                pictured.add(number + 1)
            if size < BARE and _is_blank(document, number):
                blank.add(number + 1)
            too_long(path.name, letters)
            if progress is not None:
                progress(number + 1, count)
        told = tuple(notes.problems(path.name))
    finally:
        document.close()
    kept, problems = check_layer(path.name, pages, pictured, blank)
    return Paper(
        name=path.name,
        kind="pdf",
        pages=kept,
        problems=(*problems, *told),
        scanned=sum(number <= LOOKED_AT for number in pictured) * 2 > min(len(pages), LOOKED_AT),
    )


def _is_blank(document: pdfium.PdfDocument, number: int) -> bool:
    """Does nothing but text stand on a page?"""
    page = document[number]
    try:
        return all(found.type == pdf.FPDF_PAGEOBJ_TEXT for found in page.get_objects(max_depth=1))
    finally:
        page.close()


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


def _page(document: pdfium.PdfDocument, number: int, name: str, notes: Notes) -> Page:
    try:
        page = document[number]
        text = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise unreadable(name, "corrupt_pdf", f"the file is damaged: page {number + 1} cannot be read") from error
    try:
        if pdf.FPDFText_CountChars(text.raw) > MAX_LETTERS:
            told = f"page {number + 1} bears more than {MAX_LETTERS:,} letters: no page of a court paper does"
            raise unreadable(name, "too_many_letters", told)
        words = words_of(text.raw, page.get_width(), page.get_height())
        return page_of_words(number + 1, [*words, *notes.words(page, number + 1)])
    finally:
        text.close()
        page.close()
