"""One path → one paper, by what the file is, not by what it is called."""

from collections.abc import Callable
from pathlib import Path

from enjoin.adapters.papers.docx import read_docx
from enjoin.adapters.papers.html import read_html
from enjoin.adapters.papers.limits import unreadable
from enjoin.adapters.papers.pdf import read_pdf
from enjoin.adapters.papers.sort import refused, sort_of
from enjoin.adapters.papers.text import read_text
from enjoin.intake.text.paper import Paper
from enjoin.problems import Misuse


def read_file(path: Path, progress: Callable[[int, int], None] | None = None) -> Paper:
    """Read a paper; `Misuse` for a path that is no file, `Unreadable` for material that cannot be used."""
    match sort_of(path):
        case "pdf":
            return read_pdf(path, progress)
        case "docx":
            return read_docx(path)
        case "xlsx":
            raise Misuse(f"`{path.name}` is a spreadsheet: give it as `--schedule {path.name}`")
        case "html":
            return read_html(path)
        case "text":
            if path.suffix.lower() == ".pdf":
                raise unreadable(path.name, "corrupt_pdf", "the file is damaged or cut short: it is no readable PDF")
            if path.suffix.lower() in (".csv", ".tsv"):
                raise Misuse(f"`{path.name}` is a spreadsheet: give it as `--schedule {path.name}`")
            return read_text(path)
        case other:
            raise refused(path, other)
