"""What a paper may cost: beyond these sizes it is refused with a sentence, never read half and never for ever."""

from enjoin.problems import Place, Problem, Unreadable

MAX_BYTES = 256 * 1024 * 1024  # a scanned docket of a thousand pages stays below
MAX_TEXT = 24 * 1024 * 1024  # characters of text; five thousand full pages
MAX_PAGES = 5_000
MAX_UNPACKED = 192 * 1024 * 1024  # of the parts of a docx or xlsx that are read
MAX_RATIO = 400  # of unpacked to packed size, above 1 MB: office files stay below 100
MAX_STREAM = 128 * 1024 * 1024  # of one stream of a PDF that is no picture: the largest fonts stay below
MAX_DRAWN = 16 * 1024 * 1024  # of a stream that shows text: a page of a hundred thousand letters stays below
MAX_LETTERS = 250_000  # of one page
MAX_ROWS = 200_000  # of a schedule


def unreadable(file: str, code: str, message: str, hint: str | None = None) -> Unreadable:
    """One fault that makes a file unusable."""
    return Unreadable([Problem(code=code, message=message, place=Place(file=file), hint=hint)])


def warning(file: str, code: str, message: str, hint: str | None = None) -> Problem:
    """A fault that leaves the rest of the file usable."""
    return Problem(code=code, message=message, place=Place(file=file), hint=hint, severity="warning")
