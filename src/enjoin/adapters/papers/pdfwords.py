"""The letters of a PDF's page → words with their boxes, read upright however the page is set."""

import ctypes
import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pypdfium2.raw as pdf

from enjoin.intake.layout.pagecolumns import Word

UPRIGHT = 0.35  # of the sine of an angle: letters nearer to the horizontal stand upright
FEW = 0.3  # of a page's letters; on a page that is set sideways more are turned
MOST = 0.6  # of a page's letters turned one way: the page is read that way
Box = tuple[float, float, float, float]
PLAIN_SPACE, MINUS = 32, 45
HYPHEN, NO_CHARACTER = 2, 0xFFFE  # pdfium's signs for a hyphen at a line's end
FIRST_HALF = 0xD800  # from here on a code is half of a letter, or a sign of pdfium's own
# Called for every letter: without the checks of the binding's own prototype it takes half the time.
BOX_OF = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    ctypes.cast(pdf.FPDFText_GetLooseCharBox, ctypes.c_void_p).value or 0
)


@dataclass(slots=True)
class Turned:
    """How a page's letters stand: quarter turns of each word's letters."""

    words: list[tuple[Word, int]]

    def quarter(self) -> int:
        """The quarter turns in which most letters of the page are set; 0 for an upright page or a mixed one."""
        letters: Counter[int] = Counter()
        for word, quarter in self.words:
            letters[quarter] += len(word.text)
        most, count = max(letters.items(), key=lambda each: each[1], default=(0, 0))
        return most if count >= MOST * letters.total() else 0

    def upright(self) -> list[Word]:
        """The words without those that run up the margin of an upright page, as a court's name does on pleading paper."""
        total = sum(len(word.text) for word, _ in self.words)
        turned = sum(len(word.text) for word, quarter in self.words if quarter)
        return [word for word, quarter in self.words if not quarter or turned >= FEW * total]


def words_of(text: object, width: float, height: float) -> list[Word]:
    """Runs of characters without a space between them, their boxes measured from the top of the page as it is read."""
    count = max(pdf.FPDFText_CountChars(text), 0)
    read = Turned(list(_words(text, count, height)))
    quarter = read.quarter()
    if not quarter:
        return read.upright()
    return [word for word, each in _words(text, count, height, TURNS[quarter](width, height)) if each == quarter]


def _words(
    text: object, count: int, height: float, place: Callable[[pdf.FS_RECTF], Box] | None = None
) -> Iterator[tuple[Word, int]]:
    """Each word with the quarter turns of its first letter; `place` puts the boxes of a page that is set sideways upright."""
    # The loose box spans the font's whole height: an underscore lies on the line of its letters.
    box = pdf.FS_RECTF()
    where = ctypes.addressof(box)
    page = ctypes.cast(text, ctypes.c_void_p).value  # type: ignore[arg-type]
    code_of, angle_of = pdf.FPDFText_GetUnicode, pdf.FPDFText_GetCharAngle
    codes = _codes(text, count)
    word: list[str] = []
    low = high = floor = ceiling = 0.0
    quarter = pending = 0
    for at in range(count):
        code = codes[at] if codes else 0
        if code <= PLAIN_SPACE or code >= FIRST_HALF:
            code = code_of(text, at)
        if 0xD800 <= code < 0xDC00:
            pending = code
            continue
        if 0xDC00 <= code < 0xE000 and pending:
            code = 0x10000 + ((pending - 0xD800) << 10) + (code - 0xDC00)
        pending = 0
        if code <= PLAIN_SPACE or (code > 127 and chr(code).isspace()):
            if code != HYPHEN:
                if word and (code == 0 or chr(code).isspace()):
                    yield Word("".join(word), low, high, floor, ceiling), quarter
                    word = []
                continue
            code = MINUS
        char = chr(code) if code != NO_CHARACTER else "-"
        BOX_OF(page, at, where)
        x0, x1, y0, y1 = place(box) if place else (box.left, box.right, height - box.top, height - box.bottom)
        if word and (
            x0 < low - 2
            or y0 > ceiling
            or y1 < floor
            or (x0 - high > 2.5 and x0 - high > 0.28 * max(ceiling - floor, y1 - y0, 1.0))
        ):
            yield Word("".join(word), low, high, floor, ceiling), quarter
            word = []
        if not word:
            low, high, floor, ceiling = x0, x1, y0, y1
            quarter = _quarter(angle_of(text, at))
            word = [char]
            continue
        word.append(char)
        if x0 < low:
            low = x0
        if x1 > high:
            high = x1
        if y0 < floor:
            floor = y0
        if y1 > ceiling:
            ceiling = y1
    if word:
        yield Word("".join(word), low, high, floor, ceiling), quarter


def _codes(text: object, count: int) -> Sequence[int]:
    """The codes of a page's letters at once; none where pdfium leaves letters out of its text, so that places would differ."""
    codes = (ctypes.c_ushort * (count + 2))()
    written = pdf.FPDFText_GetText(text, 0, count, codes)
    return list(codes) if written == count + 1 else []


def _quarter(angle: float) -> int:
    """The quarter turns, against the clock, nearest to an angle that pdfium counts with it; the slant of letters is none."""
    if abs(math.sin(angle)) <= UPRIGHT:
        return 0 if math.cos(angle) > 0 else 2
    return 1 if math.sin(angle) < 0 else 3


# The box of a letter on the page as it is read when turned back: left, right, top, bottom.
TURNS: dict[int, Callable[[float, float], Callable[[pdf.FS_RECTF], Box]]] = {
    1: lambda width, height: lambda box: (box.bottom, box.top, box.left, box.right),
    2: lambda width, height: lambda box: (width - box.right, width - box.left, box.bottom, box.top),
    3: lambda width, height: lambda box: (height - box.top, height - box.bottom, width - box.right, width - box.left),
}
