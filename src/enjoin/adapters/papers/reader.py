"""One path → one paper, by what the file is, not by what it is called."""

from collections.abc import Callable
from pathlib import Path

from enjoin.adapters.papers.docx import read_docx
from enjoin.adapters.papers.html import read_html
from enjoin.adapters.papers.limits import unreadable
from enjoin.adapters.papers.pdf import read_pdf
from enjoin.adapters.papers.text import read_text
from enjoin.intake.text.paper import Paper
from enjoin.problems import Misuse


def read_file(path: Path, progress: Callable[[int, int], None] | None = None) -> Paper:
    """Read a paper; `Misuse` for a path that is no file, `Unreadable` for material that cannot be used."""
    if not path.exists():
        raise Misuse(f"no such file: `{path}`")
    if path.is_dir():
        raise Misuse(f"`{path}` is a folder; name the papers in it")
    with path.open("rb") as stream:
        start = stream.read(2048)
    if not start:
        raise unreadable(path.name, "empty", "the file is empty")
    low = start.lstrip().lower()
    if b"%PDF-" in start[:1024]:
        return read_pdf(path, progress)
    if start.startswith(b"PK"):
        if path.suffix.lower() in (".xlsx", ".xlsm"):
            raise Misuse(f"`{path.name}` is a spreadsheet: give it as `--schedule {path.name}`")
        return read_docx(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise unreadable(
            path.name,
            "old_office",
            "the file is in an old Office format, or encrypted",
            "save it as docx without a password",
        )
    if path.suffix.lower() == ".pdf":
        raise unreadable(path.name, "corrupt_pdf", "the file is damaged or cut short: it is no readable PDF")
    if low.startswith((b"<!doctype html", b"<html", b"<?xml")) or path.suffix.lower() in (".html", ".htm", ".xhtml"):
        return read_html(path)
    if path.suffix.lower() == ".csv":
        raise Misuse(f"`{path.name}` is a spreadsheet: give it as `--schedule {path.name}`")
    return read_text(path)
