"""What stands on a PDF's page beside its text: filled form fields, which are read; annotations, which are told of."""

import ctypes
from collections import defaultdict
from collections.abc import Callable, Iterator

import pypdfium2 as pdfium
import pypdfium2.raw as pdf

from enjoin.adapters.papers.layer import listed
from enjoin.adapters.papers.limits import warning
from enjoin.adapters.papers.printed import printed
from enjoin.intake.layout.pagecolumns import Word
from enjoin.problems import Problem

TYPED = (pdf.FPDF_FORMFIELD_TEXTFIELD, pdf.FPDF_FORMFIELD_COMBOBOX, pdf.FPDF_FORMFIELD_LISTBOX)
TICKED = (pdf.FPDF_FORMFIELD_CHECKBOX, pdf.FPDF_FORMFIELD_RADIOBUTTON)
SORTS = {pdf.FPDF_ANNOT_FREETEXT: "text", pdf.FPDF_ANNOT_STRIKEOUT: "a strike-out", pdf.FPDF_ANNOT_STAMP: "a stamp",
         pdf.FPDF_ANNOT_INK: "a drawing by hand", pdf.FPDF_ANNOT_CARET: "an insertion", pdf.FPDF_ANNOT_TEXT: "a note",
         pdf.FPDF_ANNOT_REDACT: "a redaction", pdf.FPDF_ANNOT_LINE: "a line"}  # fmt: skip
MANY = 2_000  # annotations of a page that are looked at
LONG = 60  # characters of an annotation that are told
LETTER = 9.0  # points; a field's words are as high as print


class Notes:
    """Form fields and annotations of one document, page after page."""

    def __init__(self, document: pdfium.PdfDocument) -> None:
        if document.get_formtype():
            document.init_forms()
        self.form = document.formenv
        self.seen: dict[str, list[int]] = defaultdict(list)

    def words(self, page: pdfium.PdfPage, number: int) -> list[Word]:
        """The words that fill the page's fields, where they stand; annotations are remembered."""
        found: list[Word] = []
        height = page.get_height()
        for nth in range(min(pdf.FPDFPage_GetAnnotCount(page.raw), MANY)):
            mark = pdf.FPDFPage_GetAnnot(page.raw, nth)
            try:
                sort = pdf.FPDFAnnot_GetSubtype(mark)
                if sort == pdf.FPDF_ANNOT_WIDGET and self.form is not None:
                    found += _field(self.form.raw, mark, height)
                elif sort in SORTS and not pdf.FPDFAnnot_GetFlags(mark) & pdf.FPDF_ANNOT_FLAG_HIDDEN:
                    self._remember(sort, mark, number)
            finally:
                pdf.FPDFPage_CloseAnnot(mark)
        return found

    def _remember(self, sort: int, mark: object, number: int) -> None:
        said = " ".join(printed(_string(pdf.FPDFAnnot_GetStringValue, mark, b"Contents"))[0].split())
        shown = (
            f" `{said[:LONG]}{'…' if len(said) > LONG else ''}`" if said and sort != pdf.FPDF_ANNOT_STRIKEOUT else ""
        )
        pages = self.seen[SORTS[sort] + shown]
        if number not in pages:
            pages.append(number)

    def problems(self, name: str) -> Iterator[Problem]:
        """One sentence for all annotations of the document."""
        if self.seen:
            told = "; ".join(f"{what} on {listed(pages)}" for what, pages in list(self.seen.items())[:6])
            more = "; …" if len(self.seen) > 6 else ""
            yield warning(
                name, "annotations", f"what was put on the pages later was not read: {told}{more}: look at it"
            )


def _field(form: object, mark: object, height: float) -> list[Word]:
    box = pdf.FS_RECTF()
    if not pdf.FPDFAnnot_GetRect(mark, ctypes.byref(box)):
        return []
    sort = pdf.FPDFAnnot_GetFormFieldType(form, mark)
    if sort in TICKED:
        value = "☒" if pdf.FPDFAnnot_IsChecked(form, mark) else "☐"
    elif sort in TYPED:
        value, _ = printed(_string(lambda *given: pdf.FPDFAnnot_GetFormFieldValue(form, *given), mark))
    else:
        return []
    return list(_set(value, box, height))


def _set(value: str, box: pdf.FS_RECTF, height: float) -> Iterator[Word]:
    """A field's lines from its top, their words side by side."""
    lines = [line.split() for line in value.replace("\r", "\n").split("\n") if line.strip()]
    tall = min(LETTER * 1.2, (box.top - box.bottom) / max(1, len(lines)))
    middle = (box.top + box.bottom) / 2 + tall * (len(lines) - 1) / 2
    wide = max((len(" ".join(line)) for line in lines), default=1)
    step = min((box.right - box.left) / max(wide, 1), LETTER / 2)
    for nth, line in enumerate(lines):
        left, centre = box.left + 2, height - middle + nth * tall
        for word in line:
            yield Word(word, left, left + step * len(word), centre - tall / 2, centre + tall / 2)
            left += step * (len(word) + 1)


def _string(get: Callable[..., int], *given: object) -> str:
    """A text that pdfium writes as UTF-16 into a buffer."""
    size = get(*given, None, 0)
    if size <= 2:
        return ""
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    get(*given, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", errors="replace")
